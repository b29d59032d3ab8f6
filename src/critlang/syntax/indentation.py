"""Lines that stand too far in or out: what belongs to a line is told by its indentation alone."""

from __future__ import annotations

import re

from critlang.diagnostics import Diagnostic, diagnose
from critlang.syntax.complaint import Complaint
from critlang.syntax.depth import enter
from critlang.syntax.tokens import Line

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_STATEMENT = re.compile(
    r"(?:age|any|all|no|not|if|first|latest|nearest|highest|lowest|attested|at least|at most|exactly|sex|born"
    r"|criterion|also called|code|title|source|version|study id|look back)\b"
    r"|[^\W\d][^\"\n:#]*?(?:[<>=≤≥]| (?:is|during|within|before|after) | on (?:an |\d))"
)
"""How statements, facts and the lines below a heading begin."""

_COMBINATORS = ("ALL_OF", "ANY_OF", "AT_LEAST_OF")


def not_set_in(case: Complaint) -> Diagnostic | None:
    """A line that can only belong to the one above it, and stands as far out."""
    if not case.first or not case.above or case.token.type in ("_INDENT", "_DEDENT"):
        return None
    above = case.above[-1]
    only_deeper = case.expected == {"_INDENT"} or (
        "_INDENT" in case.expected and case.token.type != "LABEL" and _is_heading(above)
    )
    if not only_deeper:
        return None
    return _say(
        case,
        "this line belongs to the line above it and must stand further in",
        "not indented",
        "move it, and what belongs to it, two spaces further in than the line above",
    )


def not_a_part(case: Complaint) -> Diagnostic | None:
    """What a part means, written beside the part instead of below it."""
    if not case.first or "LABEL" not in case.expected or {"NAME", "USE"} & case.expected:
        return None
    if case.line.block != "criteria" or case.token.type in ("LABEL", "_INDENT", "_DEDENT", "_NEWLINE"):
        return None
    return _say(
        case,
        "a part of the list is expected here: a number or a dash",
        "not a part",
        "if it says what the part above means, move it two spaces further in; else begin it with a dash",
    )


def outside(case: Complaint) -> Diagnostic | None:
    """A statement or a fact at the start of a line, where it belongs to nothing."""
    if not case.first or case.line.block != "top" or not _STATEMENT.match(case.source.text, case.line.start):
        return None
    return _say(
        case,
        "this line stands by itself; what it says belongs below another line",
        "not indented",
        "set it in by two spaces for each level, below the criterion or the example that it belongs to",
    )


def uneven(case: Complaint) -> Diagnostic | None:
    """A line that stands between two of the levels above it, or at the level of no part of its list."""
    if case.token.type in ("_INDENT", "_DEDENT"):
        fits = case.token.type == "_DEDENT" and not case.first
    else:
        fits = not case.first or not (_between_levels(case) or _beside_its_list(case))
    if fits:
        return None
    return _say(
        case,
        "the indentation of this line does not fit the lines above it",
        "moved in or out here",
        "what belongs to a line stands below it, two spaces further in; parts of one list stand alike",
    )


def _between_levels(case: Complaint) -> bool:
    return (
        bool(case.above)
        and case.line.indent not in {*_levels(case.above), case.above[-1].indent}
        and (case.line.indent < case.above[-1].indent)
    )


def _levels(lines: list[Line]) -> list[int]:
    """The indentations that are open after some lines."""
    levels = [lines[0].indent]
    for line in lines:
        enter(levels, line)
    return levels


def _beside_its_list(case: Complaint) -> bool:
    """Whether a part stands as far out as the words above its list, or as far in as the meaning of the
    part before it."""
    if case.token.type != "LABEL" or not case.above:
        return False
    beside = next((each for each in reversed(case.above) if each.indent <= case.line.indent), None)
    if beside is not None and beside.indent == case.line.indent and beside.tokens[-1].type in _COMBINATORS:
        return True
    outside = next((each for each in reversed(case.above) if each.indent < case.line.indent), None)
    return outside is not None and _is_heading(outside) and _follows(outside.tokens[0].text, case.token.text)


def _is_heading(line: Line) -> bool:
    """Whether a line is the number and the words of a criterion, with its meaning still to come."""
    return [each.type for each in line.tokens] == ["LABEL", "STRING"]


def _follows(before: str, label: str) -> bool:
    """Whether one label comes right after another in the same list."""
    first, second = before.strip("().•"), label.strip("().•")
    if first.isdecimal() and second.isdecimal():
        return int(second) == int(first) + 1
    if first in _ROMAN and second in _ROMAN and _ROMAN.index(second) == _ROMAN.index(first) + 1:
        return True
    if len(first) == len(second) == 1 and first.isalpha():
        return ord(second) == ord(first) + 1
    return first == second and not first.strip("-")


def _say(case: Complaint, message: str, label: str, advice: str) -> Diagnostic:
    return diagnose("E103", message, case.span(), label, help=(advice,))
