"""What the text of an explanation is made of: lines, indented and folded, with their results."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from critlang.evaluate.evaluation import ResultText, VerdictText
from critlang.evaluate.explanation import CriterionExplanation, Explanation, Missing, Step
from critlang.record import Record, replace

_NARROWEST = 40
_INDENT = "  "
_COLOURS = {"good": "\x1b[32m", "bad": "\x1b[31m", "open": "\x1b[33m", "aside": "\x1b[2m"}
_END = "\x1b[0m"
_VERDICTS: dict[VerdictText, str] = {"eligible": "good", "ineligible": "bad", "undetermined": "open"}
_TONES: dict[tuple[str, ResultText], str] = {
    ("inclusion", "true"): "good",
    ("inclusion", "false"): "bad",
    ("exclusion", "true"): "bad",
    ("exclusion", "false"): "good",
}
_RESULTS: dict[tuple[str, ResultText], str] = {
    ("inclusion", "true"): "met",
    ("inclusion", "false"): "not met",
    ("exclusion", "true"): "present: excludes",
    ("exclusion", "false"): "not present",
}
_MARKS: dict[ResultText, str] = {"true": "yes", "false": "no", "unknown": "?", "not applicable": "n/a"}


class CriterionView(Record):
    """A criterion: its heading with the result, its own words, and the lines that say why."""

    heading: str
    quote: tuple[str, ...]
    lines: tuple[str, ...]


class SectionView(Record):
    """The criteria of one section."""

    title: str
    criteria: tuple[CriterionView, ...]


class PatientView(Record):
    """Everything that the page on one patient shows.

    ``open_ended``: the verdict is open and there is no list of facts that would settle it.
    """

    heading: tuple[str, ...]
    verdict: str
    failed: str
    open_ended: bool
    needed: tuple[str, ...]
    alternatives: tuple[tuple[str, ...], ...]
    assumptions: tuple[str, ...]
    sections: tuple[SectionView, ...]


class _Page(Record):
    """How lines are coloured and folded."""

    colour: bool
    width: int

    def paint(self, text: str, tone: str) -> str:
        return f"{_COLOURS[tone]}{text}{_END}" if self.colour and tone in _COLOURS else text

    def fold(self, text: str, depth: int = 0, hang: str = _INDENT) -> tuple[str, ...]:
        """A text in lines, indented; continued lines hang further in."""
        indent = _INDENT * depth
        width = max(self.width, _NARROWEST + len(indent))
        shown = "".join(each if each.isprintable() else " " for each in text)  # nothing steers the terminal
        lines = textwrap.wrap(
            shown, width, initial_indent=indent, subsequent_indent=indent + hang, break_long_words=False
        )
        return tuple(lines)


def patient_view(explanation: Explanation, colour: bool, width: int) -> PatientView:
    """The view of an explanation."""
    page = _Page(colour, width)
    title = f"{explanation.protocol}: {explanation.title}" if explanation.title else explanation.protocol
    version = f" (version {explanation.version})" if explanation.version else ""
    sections = (("inclusion", "Inclusion criteria"), ("exclusion", "Exclusion criteria"))
    verdict = page.paint(explanation.verdict, _VERDICTS[explanation.verdict])
    return PatientView(
        heading=page.fold(f"{title}{version}"),
        verdict=f"Patient {explanation.patient_id}: {verdict}",
        failed=", ".join(explanation.failed),
        open_ended=explanation.verdict == "undetermined" and not explanation.needed,
        needed=_needs(explanation.needed, page),
        alternatives=tuple(_needs(way, page) for way in explanation.alternatives),
        assumptions=tuple(line for each in explanation.assumptions for line in page.fold(f"- {each}", 1)),
        sections=tuple(
            SectionView(name, criteria)
            for section, name in sections
            if (criteria := _criteria(section, explanation, page))
        ),
    )


def _needs(needed: tuple[Missing, ...], page: _Page) -> tuple[str, ...]:
    return tuple(line for each in needed for line in page.fold(f"- {_need(each, needed)}", 1))


def _need(missing: Missing, among: tuple[Missing, ...]) -> str:
    """A missing fact and what was found instead, without saying the same twice."""
    name, detail = _named(missing, among), missing.detail
    if detail in (f"no {missing.what}", f"{missing.what} not recorded"):
        return name
    return detail if detail.startswith(name) else f"{name} ({detail})"


def _named(missing: Missing, among: tuple[Missing, ...]) -> str:
    """A missing fact, with the number of its row where another one is called the same."""
    alike = sum(each.what == missing.what for each in among) > 1
    return f"{missing.what} (no. {missing.row_id})" if alike and missing.row_id is not None else missing.what


def _criteria(section: str, explanation: Explanation, page: _Page) -> tuple[CriterionView, ...]:
    return tuple(_criterion(each, page) for each in explanation.criteria if each.section == section)


def _criterion(criterion: CriterionExplanation, page: _Page) -> CriterionView:
    return CriterionView(
        heading=f"{criterion.path}  {_result(criterion, page)}",
        quote=page.fold(f'"{criterion.quote}"', 1, " ") if criterion.quote else (),
        lines=tuple(_around(criterion, 1, page)),
    )


def _result(criterion: CriterionExplanation, page: _Page) -> str:
    key = criterion.section, criterion.result
    tone = "open" if criterion.result == "unknown" else _TONES.get(key, "aside")
    return page.paint(_RESULTS.get(key, criterion.result).upper(), tone)


def _around(criterion: CriterionExplanation, depth: int, page: _Page) -> Iterator[str]:
    """What stands under a criterion: waivers and assumptions, then the reason."""
    for waiver in criterion.waivers:
        yield from page.fold(f"waiver, not counted: {waiver}", depth)
    for assumption in criterion.assumptions:
        yield from page.fold(f"assumption: {assumption}", depth)
    yield from _step(criterion.step, depth, page)


def _step(step: Step, depth: int, page: _Page, role: str = "") -> Iterator[str]:
    if step.criterion is not None:
        part = step.criterion
        yield f"{_INDENT * depth}{role}{part.path}  {_result(part, page)}"
        yield from page.fold(f'"{part.quote}"', depth + 1, " ") if part.quote else ()
        yield from _around(part, depth + 1, page)
        return
    step = step.as_one
    mark = f"[{_MARKS[step.result]}]"
    tone = {"true": "good", "false": "bad", "unknown": "open"}.get(step.result, "aside")
    first, *rest = page.fold(f"{mark} {role}{step.text}", depth, " " * 4)
    yield first.replace(mark, page.paint(mark, tone), 1)
    yield from rest
    for text in _reasons(step):
        yield from page.fold(text, depth + 2)
    roles = ("condition: ", "then: ", "else: ") if step.kind == "if" else ("",) * len(step.steps)
    for inner, its_role in zip(_merged(step.steps), roles, strict=False):
        yield from _step(inner, depth + 1, page, its_role)


def _merged(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The steps, where neighbours that are one claim (``age between 2 and 17``) are one."""
    merged: list[Step] = []
    for step in steps:
        last = merged[-1] if merged else None
        if last is not None and step.kind == "atom" and last == replace(step, asked=last.asked):
            merged[-1] = replace(last, asked=f"{last.asked} and {step.asked}")
        else:
            merged.append(step)
    return tuple(merged)


def _reasons(step: Step) -> Iterator[str]:
    """The fact and what it was held against, then what is missing, presumed or odd."""
    if step.fact:
        yield step.said
    if step.window and step.window != "at any time":
        yield step.window
    yield from (f"unknown: {each.detail}" for each in step.missing)
    yield from (f"presumed: {each}" for each in step.presumed)
    yield from step.notes
