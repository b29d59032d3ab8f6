"""From the cases of a page to protocols and patients.

A fact is read by the language's own parser, as a line of an example. What examples refuse, because it
is a fault of the record, stands behind the fact in square brackets: ``[unit: bananas]``, ``[no name]``.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from spec_pages import Case, Page, PageError, Section, page_paths, read_page

from critlang import model as m
from critlang.diagnostics import render_text
from critlang.facts import Attestation, Event, Finding, Measurement, Patient
from critlang.loading import compile_source
from critlang.parameters import with_parameters
from critlang.plan import Plan, build
from critlang.record import replace
from critlang.source import Source

EXCLUSION = 1000
"""The number of an exclusion criterion is that of the same inclusion criterion and this."""

_NOTE = re.compile(r"(?P<fact>.*?)\s*\[(?P<note>[^\]]*)\]")
_UNKNOWN = re.compile(r"(?P<name>.+) not known")
Row = Measurement | Finding | Event | Attestation


@dataclass(frozen=True, eq=False)
class Study:
    """A plan and the patients it is for: the cases with the same criteria and parameters.

    ``asked`` maps a case's id to the paths of its results.
    """

    name: str
    plan: Plan
    patients: tuple[Patient, ...]
    asked: dict[str, tuple[tuple[str, str], ...]]


@cache
def pages() -> tuple[Page, ...]:
    """All pages."""
    return tuple(read_page(path) for path in page_paths())


@cache
def studies_of(page: Page) -> tuple[Study, ...]:
    """The studies of a page: one for each section with criteria of its own, one for all others."""
    shared = [section for section in page.sections if not section.block]
    own = [[section] for section in page.sections if section.block]
    return tuple(study for sections in (shared, *own) if sections for study in _studies(page, sections))


def _studies(page: Page, sections: list[Section]) -> Iterator[Study]:
    cases = [case for section in sections for case in section.cases]
    own = bool(sections[0].block)
    texts = () if own or page.has_criteria else dict.fromkeys(_criteria(cases))
    numbers = {text: place for place, text in enumerate(texts, start=1)}
    block = sections[0].block or (_block(cases, numbers) if numbers else "")
    protocol = _compiled(page, block, cases)
    asked = {case.id: tuple(_paths(case, numbers)) for case in cases}
    examples = {each.title: each for each in protocol.examples}
    given = {case.id: tuple(sorted(examples[case.id].parameters)) for case in cases}
    for values in dict.fromkeys(given.values()):
        of_these = [case for case in cases if given[case.id] == values]
        yield Study(
            f"{page.name}, {sections[0].title}" if own else page.name,
            build(with_parameters(protocol, dict(values))),
            tuple(_patient(page, case, examples[case.id].patient) for case in of_these),
            {case.id: asked[case.id] for case in of_these},
        )


def _criteria(cases: list[Case]) -> Iterator[str]:
    for case in cases:
        if case.criterion is None:
            raise PageError(f"{case.name}: verdicts need a section with its own criteria")
        yield case.criterion


def _block(cases: list[Case], numbers: dict[str, int]) -> str:
    excluded = {case.criterion for case in cases if "exclusion" in dict(case.results)}
    lines = ["inclusion criteria"]
    lines += [f'{number} "{number}"\n  {text}' for text, number in numbers.items()]
    lines += ["exclusion criteria"] if excluded else []
    lines += [f'{EXCLUSION + n} "{n}"\n  {text}' for text, n in numbers.items() if text in excluded]
    return "\n".join(lines)


def _paths(case: Case, numbers: dict[str, int]) -> Iterator[tuple[str, str]]:
    """The path of each result of a case, and the result."""
    for name, result in case.results:
        if name not in ("inclusion", "exclusion"):
            yield name, result
        elif case.criterion not in numbers:
            yield str(case.criterion), result
        else:
            yield str(numbers[case.criterion] + (EXCLUSION if name == "exclusion" else 0)), result


# ---------------------------------------------------------------- the protocol and its examples


def _compiled(page: Page, block: str, cases: list[Case]) -> m.Protocol:
    examples = "\n".join(_example(page, case) for case in cases)
    text = f"{page.prelude}\n\n{block}\n\n{examples}\n"
    with tempfile.TemporaryDirectory() as folder:
        found = compile_source(Source(f"{page.name} as a protocol", text), folder=Path(folder))
    if found.protocol is None:
        raise PageError(f"{page.name} does not compile:\n{render_text(found.diagnostics, found.sources)}")
    return found.protocol


def _example(page: Page, case: Case) -> str:
    facts = [_split(fact)[0] for fact in facts_of(page, case)]
    return "\n  ".join((f'example "{case.id}" is eligible', *facts))


def facts_of(page: Page, case: Case) -> list[str]:
    """The facts of a case and those of every patient of the page that the case does not say otherwise."""
    said = {_about(fact) for fact in case.facts}
    own = [fact for fact in case.facts if not _UNKNOWN.fullmatch(fact)]
    return [fact for fact in page.facts if _about(fact) not in said] + own


def _about(fact: str) -> str:
    """What a fact is about that a patient has one of: the birth date, the sex, an anchor."""
    unknown = _UNKNOWN.fullmatch(fact)
    if unknown:
        return unknown["name"]
    return fact.split(" ")[0] if fact.startswith(("born ", "sex ")) else fact.split(" on ")[0]


def _split(fact: str) -> tuple[str, str | None]:
    noted = _NOTE.fullmatch(fact)
    return (noted["fact"], noted["note"]) if noted else (fact, None)


# ---------------------------------------------------------------- faults of the record


def _patient(page: Page, case: Case, patient: Patient) -> Patient:
    notes = {place: _split(fact)[1] for place, fact in enumerate(facts_of(page, case), start=1)}

    def noted(row: Any) -> Any:
        note = notes[row.id]
        return row if note is None else _with_note(row, note, case)

    return replace(
        patient,
        measurements=tuple(noted(row) for row in patient.measurements),
        findings=tuple(noted(row) for row in patient.findings),
        events=tuple(noted(row) for row in patient.events),
        attestations=tuple(noted(row) for row in patient.attestations),
    )


def _with_note(row: Row, note: str, case: Case) -> Row:
    """The row as the record has it: ``no NAME`` takes something away, ``NAME: VALUE`` puts it there."""
    missing = re.fullmatch(r"no (.+)", note)
    name, value = (missing[1], None) if missing else [each.strip() for each in note.split(":", 1)]
    match row, name:
        case Measurement(), "unit" | "value":
            return replace(row, **{name: value})
        case Measurement(), "sign":
            return replace(row, comparator=value)
        case Finding(), "value":
            return replace(row, value=value)
        case Finding(), "time" if value is not None:
            hours, minutes = value.split(":")
            return replace(row, second=int(hours) * 3600 + int(minutes) * 60)
        case Event(), "end" | "start" if value is None:
            return replace(row, **{name: None})
        case Event(), _ if value is not None:
            return replace(row, attributes={**row.attributes, name: value})
        case Attestation(), "answer" if value is None:
            return replace(row, answer=None)
    raise PageError(f'{case.name}: nothing is known of "[{note}]"')
