"""Lines of tokens to syntax nodes, item by item, so that one mistake does not hide the next.

Each line of the top level, with what is indented below it, is an item and is parsed by itself. When
it cannot be parsed, the logical line with the mistake is reported once, replaced by a hole, and the
item is tried again; criteria below a line that was lost are parsed as items of their own.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from critlang.diagnostics import Diagnostic, Diagnostics
from critlang.record import Record, field
from critlang.source import Source, Span
from critlang.syntax import grammar, nodes
from critlang.syntax.automaton import Stuck
from critlang.syntax.build import Builder
from critlang.syntax.depth import too_deep
from critlang.syntax.lexer import Lexer, Line, Token

MOST_REPAIRS = 60
"""Lines of one item that are given up before the rest of the item is."""


class Parsed(Record, frozen=False):
    """What came of a source: its nodes, its lines (for the formatter) and what was wrong."""

    file: nodes.File
    lines: list[Line]
    diagnostics: Diagnostics


class _Reading(Record, frozen=False):
    source: Source
    diagnostics: list[Diagnostic] = field(default_factory=list)
    items: list[nodes.Item] = field(default_factory=list)
    unknown: list[Line] = field(default_factory=list)
    """The lines of the top level that begin with no word of the language, in their order."""


def parse(source: Source) -> Parsed:
    """Parse a source. Never raises for what a source may contain."""
    lexer = Lexer(source, grammar.words())
    lexer.run()
    reading = _Reading(source, lexer.diagnostics)
    damaged = sorted(
        [each.span.start for each in lexer.diagnostics if each.span] + [start for _, start in lexer.tabs]
    )
    queue = _cut([line for line in lexer.lines if line.block != "comment" and line.tokens])
    while queue:
        _parse_item(reading, queue.pop(0), queue, damaged)
    ordered = tuple(sorted(reading.items, key=lambda item: item.span.start))
    reported = Diagnostics(each for each in reading.diagnostics if not _explained(each, reading.unknown))
    return Parsed(nodes.File(source.name, ordered), lexer.lines, reported)


def _cut(lines: Sequence[Line]) -> list[list[Line]]:
    """The items: runs of lines that start at the outer level, or at that of an indented section."""
    items: list[list[Line]] = []
    base = 0
    for line in lines:
        if line.indent == 0:
            base = 0
        if items and _is_section(items[-1]) and line.indent > 0 and base == 0:
            base = line.indent
        if line.indent <= base or not items:
            items.append([])
        items[-1].append(line)
    return items


def _is_section(item: list[Line]) -> bool:
    return item[0].tokens[0].type in ("INCLUSION", "EXCLUSION")


def _parse_item(reading: _Reading, lines: list[Line], queue: list[list[Line]], damaged: list[int]) -> None:
    deep = too_deep(reading.source, lines)
    if deep is not None:
        reading.diagnostics.append(deep)
        reading.items.append(_hole(reading, lines))
        return
    lost: set[int] = set()
    automaton = grammar.automaton()
    for _ in range(MOST_REPAIRS):
        tokens, owners = _laid_out(lines, lost)
        outcome = automaton.parse(tokens)
        if not isinstance(outcome, Stuck):
            builder = Builder(reading.source, bool(lost))
            reading.items.append(builder.item(outcome))
            reading.diagnostics.extend(builder.diagnostics)
            return
        index = owners[min(outcome.at, len(owners) - 1)]
        if index in lost:
            break
        line = lines[index]
        _report(reading, _complaint(reading.source, lines, index, tokens, outcome), line, damaged)
        lost.add(index)
        lines = _without_children(lines, index, queue)
    reading.items.append(_hole(reading, lines))


def _complaint(
    source: Source, lines: list[Line], index: int, tokens: list[Token], stuck: Stuck
) -> Diagnostic:
    # Imported where there is something to complain of: most files are well written.
    from critlang.syntax.complaint import Complaint
    from critlang.syntax.complaints import complain

    return complain(Complaint(source, lines[index], tokens, stuck.at, stuck.expected, lines[:index]))


def _hole(reading: _Reading, lines: list[Line]) -> nodes.Hole:
    return nodes.Hole(span=Span(reading.source.name, lines[0].start, lines[-1].end))


def _report(reading: _Reading, complaint: Diagnostic, line: Line, damaged: list[int]) -> None:
    """Report a line once: a sign that was not understood explains it, unless it is nothing we know."""
    found = bisect_left(damaged, line.start)
    if found == len(damaged) or damaged[found] > line.stop:
        reading.diagnostics.append(complaint)
    elif complaint.code == "E110":
        reading.unknown.append(line)
        reading.diagnostics.append(complaint)


def _explained(diagnostic: Diagnostic, unknown: list[Line]) -> bool:
    """Whether a sign or quotation mark stands in a line that is not of this language at all."""
    if diagnostic.code not in ("E102", "E104") or diagnostic.span is None or not unknown:
        return False
    place = diagnostic.span.start
    line = unknown[bisect_right(unknown, place, key=lambda each: each.start) - 1]
    return line.start <= place <= line.stop


def _without_children(lines: list[Line], index: int, queue: list[list[Line]]) -> list[Line]:
    """Take out what is indented below a lost line; criteria among it become items of their own."""
    end = index + 1
    while end < len(lines) and lines[end].indent > lines[index].indent:
        end += 1
    children = lines[index + 1 : end]
    if children and index == 0 and lines[0].tokens[0].type not in ("LABEL", "DEFINE"):
        return lines[:1] + lines[end:]
    starts = [each for each in children if each.tokens[0].type == "LABEL"]
    if starts:
        outer = min(each.indent for each in starts)
        groups: list[list[Line]] = []
        for each in children:
            if each.indent == outer and each.tokens[0].type == "LABEL":
                groups.append([])
            if groups:
                groups[-1].append(each)
        queue[:0] = [[each.moved_out(outer) for each in group] for group in groups]
    return lines[: index + 1] + lines[end:]


def _laid_out(lines: list[Line], lost: set[int]) -> tuple[list[Token], list[int]]:
    """The tokens of an item with its layout, and the index of the line that each belongs to."""
    tokens: list[Token] = []
    owners: list[int] = []
    levels = [lines[0].indent]

    for index, line in enumerate(lines):
        start, end = line.start, line.end
        if line.indent > levels[-1]:
            levels.append(line.indent)
            tokens.append(Token("_INDENT", "", start, start))
        while line.indent < levels[-1] and len(levels) > 1:
            levels.pop()
            tokens.append(Token("_DEDENT", "", start, start))
        tokens += [Token("HOLE", "", start, end)] if index in lost else line.tokens
        tokens.append(Token("_NEWLINE", "", end, end))
        owners += [index] * (len(tokens) - len(owners))
    end = lines[-1].end
    tokens += [Token("_DEDENT", "", end, end) for _ in levels[1:]]
    owners += [len(lines) - 1] * (len(tokens) - len(owners))
    return tokens, owners
