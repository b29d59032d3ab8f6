"""Diagnostics as text for a terminal: message, place, the underlined lines, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from critlang.diagnostics.colour import Style, paint
from critlang.diagnostics.diagnostic import Diagnostic, Label, count
from critlang.diagnostics.place import Mark, extent, marks
from critlang.diagnostics.severity import Severity
from critlang.diagnostics.snippet import Row, line_rows
from critlang.diagnostics.visible import one_line, visible, wrap
from critlang.numerals import how_many
from critlang.source import Source, Sources

_NARROWEST = 40
_STYLES = {Severity.ERROR: Style.ERROR, Severity.WARNING: Style.WARNING, Severity.NOTE: Style.NOTE}


class _Frame(NamedTuple):
    """The columns of the line numbers, the columns in all, and the style of primary marks."""

    gutter: int
    width: int
    strong: Style


def render_text(
    diagnostics: Iterable[Diagnostic], sources: Sources, colour: bool = False, width: int = 100
) -> str:
    """Return the diagnostics in the given order with a summary line, or "" if there are none.

    A place in a source that is not among `sources` is shown by the name of the source only.
    """
    gathered = tuple(diagnostics)
    if not gathered:
        return ""
    reports = [_report(diagnostic, sources, max(width, _NARROWEST)) for diagnostic in gathered]
    painted = ["\n".join(_painted(row, colour) for row in report) for report in reports]
    return "\n\n".join([*painted, summary(gathered)])


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """Return how many errors, warnings and notes there are, such as "2 errors, 1 warning"."""
    gathered = tuple(diagnostics)
    counts = ((count(gathered, severity), severity.value) for severity in Severity)
    return ", ".join(how_many(many, word) for many, word in counts if many) or "no problems"


def _painted(row: Row, colour: bool) -> str:
    """Return a row as text, without blanks at its end."""
    pieces: list[str] = []
    for text, style in reversed(row):
        kept = text if pieces else text.rstrip()
        pieces += [paint(kept, style, colour)] if kept else []
    return "".join(reversed(pieces))


def _report(diagnostic: Diagnostic, sources: Sources, width: int) -> list[Row]:
    strong = _STYLES[diagnostic.severity]
    class_and_code = (f"{diagnostic.severity.value}[{diagnostic.code}]", strong)
    heading = (class_and_code, (f": {one_line(diagnostic.message)}", Style.STRONG))
    gutter = len(str(max((_last_line(label, sources) for label in diagnostic.labels), default=0)))
    frame = _Frame(gutter, width, strong)
    rows: list[Row] = [heading]
    for arrow, labels in _by_source(diagnostic):
        rows += _place(arrow, labels, sources, frame)
    remarks = [("help", text) for text in diagnostic.help] + [("note", text) for text in diagnostic.notes]
    if remarks and diagnostic.labels:
        rows.append(_framed("", gutter))
    for kind, text in remarks:
        rows += _remark(kind, text, gutter, width)
    return rows


def _last_line(label: Label, sources: Sources) -> int:
    source = sources.get(label.span.source_name)
    return extent(label.span, source)[1].line if source else 0


def _by_source(diagnostic: Diagnostic) -> list[tuple[str, list[Label]]]:
    """Return the labels of each source, that of the primary one first, with the arrow to introduce it."""
    if diagnostic.primary is None:
        return []
    grouped: dict[str, list[Label]] = {}
    for label in (diagnostic.primary, *diagnostic.labels):
        group = grouped.setdefault(label.span.source_name, [])
        if label not in group:
            group.append(label)
    return [("-->" if rank == 0 else ":::", labels) for rank, labels in enumerate(grouped.values())]


def _place(arrow: str, labels: list[Label], sources: Sources, frame: _Frame) -> list[Row]:
    name = one_line(labels[0].span.source_name)
    source = sources.get(labels[0].span.source_name)
    if source is None:
        words = "; ".join(one_line(label.text) for label in labels if label.text)
        return [_arrow(arrow, f"{name}: {words}" if words else name, frame.gutter)]
    line, column = extent(labels[0].span, source)[0]
    return [
        _arrow(arrow, f"{name}:{line}:{column}", frame.gutter),
        _framed("", frame.gutter),
        *_excerpt(labels, source, frame),
    ]


def _excerpt(labels: list[Label], source: Source, frame: _Frame) -> list[Row]:
    by_line: dict[int, list[Mark]] = {}
    for mark in (mark for label in labels for mark in marks(label, source)):
        by_line.setdefault(mark.line, []).append(mark)
    rows: list[Row] = []
    before = None
    for line in sorted(by_line):
        if before is not None and line > before + 2:
            rows.append((("...", Style.FRAME),))
        elif before is not None and line == before + 2:
            rows += _numbered(source, line - 1, (), frame)
        rows += _numbered(source, line, by_line[line], frame)
        before = line
    return rows


def _numbered(source: Source, line: int, marked: Sequence[Mark], frame: _Frame) -> list[Row]:
    """Return a line of the source with its number, and below it what its marks say."""
    shown = marked or (Mark(line, 0, 0, "", primary=False),)
    room = frame.width - frame.gutter - 3
    rows: list[Row] = []
    for text, below in line_rows(source.line_text(line), shown, room, frame.strong):
        rows.append((*_framed(str(line), frame.gutter), (" ", Style.PLAIN), *text))
        rows += [(*_framed("", frame.gutter), (" ", Style.PLAIN), *row) for row in below if marked]
    return rows


def _framed(number: str, gutter: int) -> Row:
    return ((f"{number:>{gutter}} |", Style.FRAME),)


def _arrow(arrow: str, place: str, gutter: int) -> Row:
    return ((f"{'':{gutter}}{arrow} ", Style.FRAME), (place, Style.PLAIN))


def _remark(kind: str, text: str, gutter: int, width: int) -> list[Row]:
    """Return a help or a note, broken into lines below each other; its own line breaks are kept."""
    indent = " " * (gutter + len(f" = {kind}: "))
    lines = [part for line in text.splitlines() for part in wrap(visible(line), width - len(indent))]
    if not lines:
        return []
    first = ((f"{'':{gutter}} = ", Style.FRAME), (kind, Style.STRONG), (f": {lines[0]}", Style.PLAIN))
    return [first, *(((indent + line, Style.PLAIN),) for line in lines[1:])]
