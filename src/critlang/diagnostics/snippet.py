"""The excerpt of a source below a diagnostic: a line, underlined, with the words of its labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from critlang.diagnostics.colour import Style
from critlang.diagnostics.place import Mark
from critlang.diagnostics.visible import cell, cells, one_line, wrap
from critlang.record import Record

Segment = tuple[str, Style]
Row = tuple[Segment, ...]

_ELLIPSIS = "..."
_NARROWEST_TEXT = 24
_LONGEST_PIECE = 12


class _Window(Record):
    """The characters of a line from `start` up to `end`, shown between ellipses where the line goes on."""

    line: str
    start: int
    end: int

    @property
    def lead(self) -> str:
        return _ELLIPSIS if self.start else ""

    @property
    def shown(self) -> str:
        tail = _ELLIPSIS if self.end < len(self.line) else ""
        inside = "".join(cell(character).shown for character in self.line[self.start : self.end])
        return self.lead + inside + tail

    def column(self, offset: int) -> int:
        """Return the column on the screen of a character of the line; outside, of the nearer edge."""
        return len(self.lead) + cells(self.line[self.start : min(max(offset, self.start), self.end)])


class _Bar(Record):
    """A mark as it lies on the screen: from column `left` up to `right`."""

    left: int
    right: int
    text: str
    sign: str
    style: Style


class _Canvas:
    """Rows of styled characters, written at columns in any order."""

    def __init__(self) -> None:
        self._rows: list[dict[int, Segment]] = []

    def write(self, row: int, column: int, text: str, style: Style) -> None:
        while len(self._rows) <= row:
            self._rows.append({})
        for character in text:
            width = cell(character).width
            if width:
                self._rows[row][column] = (character, style)
                self._rows[row].update({column + 1 + extra: ("", style) for extra in range(width - 1)})
                column += width
            elif column:
                before = self._rows[row].get(column - 1, ("", style))[0]
                self._rows[row][column - 1] = (before + character, style)

    def rows(self) -> list[Row]:
        return [_joined(row) for row in self._rows]


def line_rows(line: str, marks: Sequence[Mark], width: int, strong: Style) -> list[tuple[Row, list[Row]]]:
    """Return a line as it is shown and the rows below it.

    The line is shown once, or again for marks too far apart to be seen together in `width` columns.
    `strong` is the style of primary marks.
    """
    return [_shown_line(line, group, width, strong) for group in _groups(line, marks, width)]


def _shown_line(line: str, marks: Sequence[Mark], width: int, strong: Style) -> tuple[Row, list[Row]]:
    window = _window(line, marks, width)
    return ((window.shown, Style.PLAIN),), _below([_bar(mark, window, strong) for mark in marks], width)


def _groups(line: str, marks: Sequence[Mark], width: int) -> list[list[Mark]]:
    groups: list[list[Mark]] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, mark.end)):
        if groups and _fits(line[groups[-1][0].start : mark.end], width - width // 3 - 2 * len(_ELLIPSIS)):
            groups[-1].append(mark)
        else:
            groups.append([mark])
    return sorted(groups, key=lambda group: not any(mark.primary for mark in group))


def _fits(text: str, width: int) -> bool:
    """Return whether a text takes at most `width` columns, without measuring one that is very long."""
    return len(text) <= 4 * width and cells(text) <= width


def _window(line: str, marks: Sequence[Mark], width: int) -> _Window:
    """Return the part of the line to show: all of it, or the surroundings of the marks."""
    line = line.rstrip(" \t") if all(mark.end <= len(line.rstrip(" \t")) for mark in marks) else line
    if _fits(line, width):
        return _Window(line, 0, len(line))
    first, last = min(mark.start for mark in marks), max(mark.end for mark in marks)
    room = width - 2 * len(_ELLIPSIS)
    start = _leftwards(line, first, room // 3)
    end = _rightwards(line, start, room)
    if end == len(line):
        start = _leftwards(line, end, room)
    elif _fits(line[:last], room):
        start, end = 0, _rightwards(line, 0, room)
    return _between_words(line, start, end, first, last)


def _between_words(line: str, start: int, end: int, first: int, last: int) -> _Window:
    """Return the window without pieces of words at its edges, as long as that does not touch the marks."""
    if start:
        start = line.find(" ", start - 1, min(first, start + _LONGEST_PIECE)) + 1 or start
    if end < len(line):
        blank = line.rfind(" ", max(last, end - _LONGEST_PIECE), end + 1)
        end = blank if blank >= 0 else end
    return _Window(line, start, end)


def _leftwards(line: str, offset: int, room: int) -> int:
    while offset and room >= cell(line[offset - 1]).width:
        offset -= 1
        room -= cell(line[offset]).width
    return offset


def _rightwards(line: str, offset: int, room: int) -> int:
    while offset < len(line) and room >= cell(line[offset]).width:
        room -= cell(line[offset]).width
        offset += 1
    return offset


def _bar(mark: Mark, window: _Window, strong: Style) -> _Bar:
    left, right = window.column(mark.start), window.column(mark.end)
    if left == right and left and mark.start < mark.end:
        left -= 1  # a combining character lies on the one before it
    right = max(right, left + 1)
    sign, style = ("^", strong) if mark.primary else ("-", Style.ASIDE)
    return _Bar(left, right, one_line(mark.text), sign, style)


def _below(bars: Sequence[_Bar], width: int) -> list[Row]:
    """Return the rows below a line: the underlining, and the words beside it or hanging from it."""
    canvas = _Canvas()
    for bar in sorted(bars, key=lambda bar: (bar.left - bar.right, bar.sign == "^")):
        canvas.write(0, bar.left, bar.sign * (bar.right - bar.left), bar.style)
    hanging = sorted((bar for bar in bars if bar.text), key=lambda bar: (bar.left, bar.right))
    if hanging and _has_room_beside(hanging[-1], bars, width):
        beside = hanging.pop()
        canvas.write(0, beside.right + 1, beside.text, beside.style)
    _hang(canvas, hanging, width, cords=len(bars) > 1)
    return canvas.rows()


def _has_room_beside(bar: _Bar, bars: Iterable[_Bar], width: int) -> bool:
    return bar.right >= max(other.right for other in bars) and bar.right + 1 + cells(bar.text) <= width


def _hang(canvas: _Canvas, bars: list[_Bar], width: int, cords: bool) -> None:
    """Write the words of the bars below each other, the rightmost first, each tied to its bar by a cord."""
    row = 1
    if cords and bars:
        _tie(canvas, row, bars)
        row += 1
    while bars:
        bar = bars.pop()
        lines = wrap(bar.text, max(width - bar.left, _NARROWEST_TEXT))
        column = max(0, min(bar.left, width - max(cells(line) for line in lines)))
        for line in lines:
            _tie(canvas, row, bars)
            canvas.write(row, column, line, bar.style)
            row += 1


def _tie(canvas: _Canvas, row: int, bars: Iterable[_Bar]) -> None:
    for bar in bars:
        canvas.write(row, bar.left, "|", bar.style)


def _joined(cells_of_row: dict[int, Segment]) -> Row:
    """Return a row of the canvas as segments, neighbours of one style joined and gaps filled with spaces."""
    segments: list[Segment] = []
    for column in range(max(cells_of_row, default=-1) + 1):
        text, style = cells_of_row.get(column, (" ", Style.PLAIN))
        if segments and segments[-1][1] is style:
            segments[-1] = (segments[-1][0] + text, style)
        else:
            segments.append((text, style))
    return tuple(segments)
