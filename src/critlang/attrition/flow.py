"""The flow of patients as boxes and arrows: who was assessed, excluded, undetermined, eligible."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from critlang.attrition.lines import broken
from critlang.attrition.shown import Cell, Shown, ShownStep, in_words
from critlang.record import Record, field, replace

_WIDTH, _MARGIN = 760, 12
_SPINE_WIDTH, _SIDE_WIDTH = 240, 440
_SIDE = _WIDTH - _MARGIN - _SIDE_WIDTH
_CENTRE = _MARGIN + _SPINE_WIDTH // 2
_PADDING, _GAP, _HEAD, _INDENT = 10, 16, 7, 18
_SIZE, _LINE = 13, 18
_NOTE_SIZE, _NOTE_LINE = 11, 15
_MOST_LINES = 8
"""A box has no more lines of a criterion's words than this."""
_PAGE = 1200
"""A picture that would be higher does without a box for each criterion: it could not be read on a page."""


class Line(Record):
    """A line of text: the place of its start, or of its middle in a box of the main line."""

    x: int
    y: int
    text: str
    bold: bool = False


class Box(Record):
    """A rectangle and the lines in it; ``main`` for those of the main line, whose text is centred."""

    x: int
    y: int
    width: int
    height: int
    lines: tuple[Line, ...]
    main: bool = False

    @property
    def middle(self) -> int:
        """The height of its middle."""
        return self.y + self.height // 2


class Arrow(Record):
    """A line and the three corners of its head, both as they stand in a path."""

    line: str
    head: str


class Flow(Record):
    """The whole picture, in pixels."""

    title: str
    description: str
    width: int
    height: int
    size: int
    note_size: int
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    notes: tuple[Line, ...]


def flow(shown: Shown) -> Flow:
    """The picture of an attrition, boxes from top to bottom as patients pass them.

    Each criterion that excludes patients has a box, unless that makes the picture too high for a page: then
    those of a section are listed in one.
    """
    drawing = _drawn(shown, None)
    for most in (3, 2, 1):
        if drawing.bottom > _PAGE:
            drawing = _drawn(shown, most)
    return Flow(
        title=_plain(f"Flow of patients: {_name(shown)}"),
        description=_plain(_description(shown)),
        width=_WIDTH,
        height=drawing.bottom + _MARGIN,
        size=_SIZE,
        note_size=_NOTE_SIZE,
        boxes=tuple(drawing.boxes),
        arrows=tuple(drawing.arrows),
        notes=tuple(drawing.notes),
    )


def _drawn(shown: Shown, most: int | None) -> _Drawing:
    """A box for each criterion that excludes patients, or a list of them, of so many lines each at most."""
    drawing = _Drawing()
    drawing.main("Assessed for eligibility", shown.patients)
    sections = [(name, list(steps)) for name, steps in groupby(shown.steps, lambda each: each.section)]
    for place, (name, steps) in enumerate(sections, start=1):
        if most is not None:
            header = f"Excluded by {name} criteria ({_number(shown.excluded[name])})"
            entries = [f"{path} ({number}) {words}" for path, number, words in _exclusions(steps)]
            drawing.listing(header, entries, most)
        else:
            for path, number, words in _exclusions(steps):
                criteria = "criteria" if "," in path else "criterion"
                drawing.side(f"Excluded by {criteria} {path} ({number})", words)
        if place < len(sections):
            drawing.main(f"Not excluded by {name} criteria", steps[-1].counts["remaining_possible"])
    undecided = "No criterion excludes them, but what is recorded does not decide every one"
    drawing.side(f"Undetermined ({_number(shown.verdicts['undetermined'])})", undecided)
    drawing.main("Eligible", shown.verdicts["eligible"])
    order = "Each patient is excluded by the first criterion, in order, that is certainly not passed."
    drawing.note(f"{_name(shown)}. {order} {shown.note}")
    return drawing


def _name(shown: Shown) -> str:
    return f"{shown.protocol}, version {shown.version}" if shown.version else shown.protocol


def _description(shown: Shown) -> str:
    each = ", ".join(f"{in_words(count)} {verdict}" for verdict, count in shown.verdicts.items())
    return f"{in_words(shown.patients)} patients assessed for eligibility: {each}. {shown.note}".strip()


def _exclusions(steps: Iterable[ShownStep]) -> Iterator[tuple[str, str, str]]:
    """The path, number of patients and words of each criterion; those in a row that exclude nobody as one."""
    for nobody, some in groupby(steps, lambda each: each.counts["excluded"] == 0):
        if nobody:
            yield ", ".join(each.path for each in some), _number(0), ""
        else:
            for each in some:
                yield each.path, _number(each.counts["excluded"]), each.words


def _number(cell: Cell) -> str:
    """``n = 40`` or ``n < 10``, which no line breaks."""
    words = f"n = {in_words(cell)}" if isinstance(cell, int) else f"n < {cell.removeprefix('<')}"
    return words.replace(" ", "\N{NO-BREAK SPACE}")


def _plain(text: str) -> str:
    """A text that XML can hold: whatever it has no way to say is replaced."""
    return "".join(each if _is_xml(ord(each)) else "\N{REPLACEMENT CHARACTER}" for each in text)


def _is_xml(code: int) -> bool:
    return code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or code >= 0x10000


class _Drawing(Record, frozen=False):
    """Boxes from top to bottom: those of the main line at the left, what leaves it at the right."""

    bottom: int = 0
    boxes: list[Box] = field(default_factory=list)
    arrows: list[Arrow] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    _above: int = 0
    """Where the last box of the main line ends; 0 where there is none."""

    def main(self, words: str, count: Cell) -> None:
        """A box of the main line, and the arrow that leads to it."""
        lines = [*self._lines(words, _SPINE_WIDTH), f"({_number(count)})"]
        box = self._box(
            _MARGIN, _SPINE_WIDTH, [Line(_SPINE_WIDTH // 2, 0, each) for each in lines], main=True
        )
        if self._above:
            end = box.y
            head = f"M{_CENTRE} {end}l-{_HEAD // 2 + 1} -{_HEAD}h{_HEAD + 1}z"
            self.arrows.append(Arrow(f"M{_CENTRE} {self._above}V{end - _HEAD}", head))
        self._above = box.y + box.height

    def side(self, header: str, words: str) -> None:
        """A box for those who leave the main line, and the arrow to it."""
        lines = [Line(_PADDING, 0, each, bold=True) for each in self._lines(header, _SIDE_WIDTH, bold=True)]
        if words:
            lines += [Line(_PADDING, 0, each) for each in self._lines(words, _SIDE_WIDTH, most=_MOST_LINES)]
        self._aside(lines)

    def listing(self, header: str, entries: Iterable[str], most: int) -> None:
        """The same with a list, so many lines an entry at most, of which the first stands out."""
        lines = [Line(_PADDING, 0, each, bold=True) for each in self._lines(header, _SIDE_WIDTH, bold=True)]
        for words in entries:
            room = _SIDE_WIDTH - (_INDENT if most > 1 else 0)
            first, *others = self._lines(words, room, most=most)
            lines.append(Line(_PADDING, 0, first))
            lines += [Line(_PADDING + _INDENT, 0, each) for each in others]
        self._aside(lines)

    def _aside(self, lines: list[Line]) -> None:
        box = self._box(_SIDE, _SIDE_WIDTH, lines)
        head = f"M{box.x} {box.middle}l-{_HEAD} -{_HEAD // 2 + 1}v{_HEAD + 1}z"
        self.arrows.append(Arrow(f"M{_CENTRE} {box.middle}H{box.x - _HEAD}", head))

    def note(self, words: str) -> None:
        """Words below the whole."""
        y = self.bottom + _GAP
        for line in broken(_plain(words), _WIDTH - 2 * _MARGIN, _NOTE_SIZE):
            y += _NOTE_LINE
            self.notes.append(Line(_MARGIN, y, line))
        self.bottom = y

    def _lines(self, words: str, width: int, *, bold: bool = False, most: int = 0) -> tuple[str, ...]:
        return broken(_plain(words), width - 2 * _PADDING, _SIZE, bold=bold, most=most)

    def _box(self, x: int, width: int, lines: list[Line], *, main: bool = False) -> Box:
        """A box below all others; ``lines`` are placed from its left edge, and below one another."""
        y = self.bottom + (_GAP if self.bottom else _MARGIN)
        first = y + _PADDING + _SIZE
        placed = (replace(each, x=x + each.x, y=first + place * _LINE) for place, each in enumerate(lines))
        box = Box(x, y, width, 2 * _PADDING + len(lines) * _LINE - 2, tuple(placed), main)
        self.boxes.append(box)
        self.bottom = y + box.height
        return box
