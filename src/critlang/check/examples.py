"""Examples: patients inside the protocol file, with the verdict that the author expects."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from critlang import model as m
from critlang.check.claims import known_values
from critlang.check.scope import Scope, fold
from critlang.dates import DateRange
from critlang.diagnostics import did_you_mean
from critlang.facts import Attestation, Event, Finding, Measurement, Patient
from critlang.syntax import nodes as n


@dataclass(slots=True)
class _Gathered:
    birth: DateRange | None = None
    sex: str | None = None
    anchors: dict[str, date] = field(default_factory=dict)
    measurements: list[Measurement] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    attestations: list[Attestation] = field(default_factory=list)
    parameters: list[tuple[str, bool]] = field(default_factory=list)


def example(scope: Scope, node: n.Example, paths: dict[str, str]) -> m.Example | None:
    """An example in the model; None where a fact was wrong and is reported.

    ``paths`` maps the folded paths of the protocol's criteria to their spelling.
    """
    before = len(scope.diagnostics)
    because = tuple(_path(scope, name, paths) for name in node.because)
    gathered = _Gathered()
    for number, fact in enumerate(node.facts, start=1):
        _gather(scope, gathered, fact, number, paths)
    if len(scope.diagnostics) > before or node.damaged:
        return None
    patient = Patient(
        id=node.title.text,
        birth=gathered.birth,
        sex=gathered.sex,
        anchors=gathered.anchors,
        measurements=tuple(gathered.measurements),
        findings=tuple(gathered.findings),
        events=tuple(gathered.events),
        attestations=tuple(gathered.attestations),
    )
    return m.Example(
        node.title.text, node.verdict, because, patient, tuple(gathered.parameters), node.title.span
    )


def _path(scope: Scope, name: n.Name, paths: dict[str, str]) -> str:
    found = paths.get(fold(name.text))
    if found is None:
        scope.report(
            "E206",
            f"there is no criterion {name.text}",
            name.span,
            "unknown number",
            did_you_mean(name.text, paths.values()),
            f"the criteria are {', '.join(paths.values())}" if len(paths) <= 20 else None,
        )
    return found or name.text


def _gather(scope: Scope, to: _Gathered, fact: n.Fact, number: int, paths: dict[str, str]) -> None:
    match fact:
        case n.BirthFact(birth):
            to.birth = birth
        case n.SexFact(sex):
            to.sex = sex
        case n.AttestationFact():
            to.attestations.append(_attestation(scope, fact, number, paths))
        case n.EventFact():
            _event(scope, to, fact, number)
        case n.ResultFact():
            _result(scope, to, fact, number)
        case n.FindingFact():
            _finding(scope, to, fact, number)


def _attestation(scope: Scope, fact: n.AttestationFact, number: int, paths: dict[str, str]) -> Attestation:
    return Attestation(
        id=number,
        criterion=_path(scope, fact.path, paths),
        answer=fact.answer,
        by=fact.by.text if fact.by else None,
        day=n.whole_days(fact.day) if fact.day else None,
        valid_until=n.whole_days(fact.until) if fact.until else None,
    )


def _event(scope: Scope, to: _Gathered, fact: n.EventFact, number: int) -> None:
    anchor = scope.find_anchor(fact.name.text)
    if anchor is not None:
        day = n.whole_days(fact.start) if fact.start else None
        if day is None:
            scope.report(
                "E404", f'the date of "{anchor.name}" must be a day', fact.span, "no whole date"
            )
            return
        to.anchors[anchor.name] = day
        return
    term = scope.find_term(fact.name.text)
    if term is None or not term.kind.occurs:
        _unknown(scope, fact.name, term)
        return
    attributes = {}
    for name, value in fact.given:
        found = next((each for each in term.attributes if fold(each.name) == fold(name.text)), None)
        if found is None:
            scope.report(
                "E202",
                f'"{term.name}" has no attribute "{name.text}"',
                name.span,
                "unknown attribute",
                did_you_mean(name.text, [each.name for each in term.attributes]),
            )
            return
        known = known_values(scope, (n.Name(value, span=name.span),), found.values, found.name)
        if known is None:
            return
        attributes[found.column] = known[0]
    to.events.append(
        Event(id=number, term=term.name, start=fact.start, end=fact.end, attributes=attributes)
    )


def _result(scope: Scope, to: _Gathered, fact: n.ResultFact, number: int) -> None:
    term = scope.find_term(fact.name.text)
    if term is None or not term.kind.numeric:
        _unknown(scope, fact.name, term)
        return
    value = fact.value
    unit = value.unit if isinstance(value, n.Quantity) else value.unit.value if value.unit else None
    to.measurements.append(
        Measurement(
            id=number,
            term=term.name,
            day=n.whole_days(fact.day) if fact.day else None,
            second=fact.clock,
            value=Decimal(value.number),
            comparator=fact.comparison if fact.comparison != "=" else None,
            unit=unit,
            low=fact.low,
            high=fact.high,
        )
    )


def _finding(scope: Scope, to: _Gathered, fact: n.FindingFact, number: int) -> None:
    parameter = scope.find_parameter(fact.name.text)
    if parameter is not None and fold(fact.value.text) in ("yes", "no"):
        to.parameters.append((parameter.name, fold(fact.value.text) == "yes"))
        return
    term = scope.find_term(fact.name.text)
    if term is None or term.kind is not m.Kind.FINDING:
        _unknown(scope, fact.name, term)
        return
    known = known_values(scope, (fact.value,), term.values, term.name)
    if known is not None:
        day = n.whole_days(fact.day) if fact.day else None
        to.findings.append(Finding(id=number, term=term.name, day=day, value=known[0]))


def _unknown(scope: Scope, name: n.Name, term: m.Term | None) -> None:
    if term is None:
        known = [each.name for each in scope.terms.values()] + [each.name for each in scope.anchors.values()]
        scope.report(
            "E507",
            f'"{name.text}" is not a term or anchor that this protocol knows',
            name.span,
            "unknown fact",
            did_you_mean(name.text, known),
        )
        return
    forms = {
        True: f"{term.name} 40 {term.unit.label if term.unit else ''} on 2020-05-31",
        False: f"{term.name} on 2020-05-31",
    }
    form = f"{term.name} is {term.values[0]} on 2020-05-31" if term.values else forms[term.kind.numeric]
    scope.report(
        "E507",
        f'"{term.name}" is a {term.kind.value}; this is not how one is recorded',
        name.span,
        "another kind of fact",
        f"write: {form}",
    )
