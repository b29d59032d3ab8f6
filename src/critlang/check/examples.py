"""Examples: patients inside the protocol file, with the verdict that the author expects."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from critlang import model as m
from critlang.check.attributes import attribute_value
from critlang.check.filters import attribute_of
from critlang.check.names import fold
from critlang.check.quantities import PLAIN_NUMBERS, unit_of
from critlang.check.scope import Scope, a_kind
from critlang.check.values import known_values
from critlang.dates import DateRange
from critlang.diagnostics import did_you_mean
from critlang.facts import VALUE_LIMIT, VALUE_PLACES, Attestation, Event, Finding, Measurement, Patient
from critlang.record import Record, field
from critlang.source import Span
from critlang.syntax import nodes as n
from critlang.units import estimate_unit, spellings

_LAST_NUMBER = r" \d+(?:\.\d+)?$"


class _Gathered(Record, frozen=False):
    """The facts of one example so far; ``said`` are the places of what can be said only once."""

    birth: DateRange | None = None
    sex: str | None = None
    anchors: dict[str, date] = field(default_factory=dict)
    measurements: list[Measurement] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    attestations: list[Attestation] = field(default_factory=list)
    parameters: list[tuple[str, bool | str]] = field(default_factory=list)
    said: dict[str, Span] = field(default_factory=dict)


class Examples:
    """Turns examples into the model. ``paths`` maps the folded paths of the criteria to their spelling."""

    def __init__(self, scope: Scope, paths: Mapping[str, str], *, broken: bool) -> None:
        self.scope = scope
        self.paths = paths
        self.broken = broken

    def all(self, nodes: tuple[n.Example, ...]) -> tuple[m.Example, ...]:
        """The examples in the model; those with a wrong fact are left out (and reported)."""
        titles: dict[str, Span] = {}
        for node in nodes:
            self._once(titles, node.title.text, node.title.span, "another example has this title")
        made = [self._example(node) for node in nodes]
        return tuple(each for each in made if each is not None)

    def _example(self, node: n.Example) -> m.Example | None:
        before = len(self.scope.diagnostics)
        because = tuple(self._path(name) for name in node.because)
        if node.because and node.verdict == "eligible":
            self.scope.report(
                "E507",
                "a patient is eligible because of every criterion, not of some",
                node.because[0].span.to(node.because[-1].span),
                "not a reason to be eligible",
                'write "is eligible" only',
            )
        gathered = _Gathered()
        for number, fact in enumerate(node.facts, start=1):
            self._gather(gathered, fact, number)
        if len(self.scope.diagnostics) > before or node.damaged:
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

    def _path(self, name: n.Name) -> str:
        found = self.paths.get(fold(name.text))
        misnumbered = self.broken or any(each.code == "E501" for each in self.scope.diagnostics)
        if found is None and not misnumbered:
            self.scope.report(
                "E206",
                f"there is no criterion {name.text}",
                name.span,
                "unknown number",
                did_you_mean(name.text, self.paths.values()),
                f"the criteria are {', '.join(self.paths.values())}" if 0 < len(self.paths) <= 20 else None,
            )
        return found or name.text

    def _once(self, said: dict[str, Span], what: str, span: Span, message: str) -> None:
        first = said.setdefault(what, span)
        if first is not span:
            self.scope.report(
                "E207",
                message,
                span,
                "second time",
                "take one of the two out",
                others=((first, "first time"),),
            )

    # ------------------------------------------------------------ facts

    def _gather(self, to: _Gathered, fact: n.Fact, number: int) -> None:
        if self.scope.is_damaged(fact.span):
            return
        match fact:
            case n.BirthFact(birth):
                self._once(to.said, "born", fact.span, "the birth date is said twice")
                to.birth = birth
            case n.SexFact(sex):
                self._once(to.said, "sex", fact.span, "the sex is said twice")
                to.sex = sex
            case n.AttestationFact():
                to.attestations.append(self._attestation(fact, number))
            case n.EventFact() if (anchor := self.scope.find_anchor(fact.name.text)) is not None:
                self._anchor(to, fact, anchor)
            case n.EventFact() if (result := self._plain_number(fact)) is not None:
                self._result(to, result, number)
            case n.EventFact():
                self._event(to, fact, number)
            case n.ResultFact():
                self._result(to, fact, number)
            case n.FindingFact():
                self._finding(to, fact, number)

    def _attestation(self, fact: n.AttestationFact, number: int) -> Attestation:
        path = self._path(fact.path)
        if path not in self.scope.answerable and fold(path) in self.paths and not self.scope.failed:
            self._misfit(
                fact.path.span,
                f"criterion {path} is computed; nobody is asked for it",
                "not attested",
                f"the attested criteria are {', '.join(sorted(self.scope.answerable))}"
                if self.scope.answerable
                else "no criterion of this protocol is attested",
            )
        return Attestation(
            id=number,
            criterion=path,
            answer=fact.answer,
            by=fact.by.text if fact.by else None,
            day=self._day(fact.day, fact.span),
            valid_until=self._day(fact.until, fact.span),
        )

    def _anchor(self, to: _Gathered, fact: n.EventFact, anchor: m.Anchor) -> None:
        self._once(to.said, f"anchor {anchor.name}", fact.span, f'the date of "{anchor.name}" is said twice')
        if fact.is_episode or fact.given or fact.start is None:
            self._misfit(
                fact.span,
                f'"{anchor.name}" is one day',
                "not one day",
                f"write: {anchor.name} on 2020-05-31",
            )
            return
        day = self._day(fact.start, fact.span)
        if day is not None:
            to.anchors[anchor.name] = day

    def _plain_number(self, fact: n.EventFact) -> n.ResultFact | None:
        """``ECOG 1 on 2020-05-31`` is a result without a unit; the number was read as the end of a name."""
        ends = fact.name.text[-1:].isdecimal()
        number = re.search(_LAST_NUMBER, fact.name.text) if ends else None
        if number is None or fact.given or self.scope.find_term(fact.name.text) is not None:
            return None
        term = self.scope.find_term(fact.name.text[: number.start()])
        if term is None or not term.kind.numeric:
            return None
        span = fact.name.span
        place = Span(span.source_name, span.end - len(number.group().strip()), span.end)
        name = n.Name(term.name, span=Span(span.source_name, span.start, place.start))
        value = n.Quantity(Decimal(number.group().strip()), None, span=place)
        return n.ResultFact(name, None, value, fact.start, span=fact.span)

    def _event(self, to: _Gathered, fact: n.EventFact, number: int) -> None:
        term = self._term(fact.name)
        if term is None or not self._recorded(fact.name, term, term.kind.occurs):
            return
        if fact.start and fact.end and fact.start.low > fact.end.high:
            self.scope.report(
                "E401",
                "this ends before it starts",
                fact.span,
                "the wrong way round",
                "write the start first",
            )
        attributes: dict[str, str | Decimal] = {}
        for name, value in fact.given:
            found = attribute_of(term, name.text)
            if found is None:
                self.scope.report(
                    "E202",
                    f'"{term.name}" has no attribute "{name.text}"',
                    name.span,
                    "unknown attribute",
                    did_you_mean(name.text, [each.name for each in term.attributes]),
                )
                continue
            recorded = attribute_value(self.scope, found, name, value)
            if recorded is not None:
                attributes[found.column] = recorded
        to.events.append(
            Event(id=number, term=term.name, start=fact.start, end=fact.end, attributes=attributes)
        )

    def _result(self, to: _Gathered, fact: n.ResultFact, number: int) -> None:
        term = self._term(fact.name)
        if term is None or not self._recorded(fact.name, term, term.kind.numeric):
            return
        value = Decimal(fact.value.number)
        if abs(value) >= VALUE_LIMIT or value != round(value, VALUE_PLACES):
            self._misfit(
                fact.value.span,
                "a value has at most nine digits before the decimal point and six after it",
                "too many digits",
                "write it in a larger or smaller unit",
            )
        if fact.low and fact.high and fact.low.number > fact.high.number:
            self.scope.report(
                "E308",
                "the lower limit of this range is above the upper one",
                fact.span,
                "no value is normal",
                "write the lower limit first",
            )
        for limit in (fact.low, fact.high):
            self._same_unit(limit, fact.value)
        to.measurements.append(
            Measurement(
                id=number,
                term=term.name,
                day=self._day(fact.day, fact.span),
                second=fact.clock,
                value=value,
                comparator=fact.comparison if fact.comparison != "=" else None,
                unit=self._unit(fact.value, term),
                low=fact.low.number if fact.low else None,
                high=fact.high.number if fact.high else None,
            )
        )

    def _unit(self, value: n.Quantity | n.Duration, term: m.Term) -> str | None:
        """The unit of a result as data name it; reports one that the term cannot be recorded in."""
        scope = self.scope
        if isinstance(value, n.Duration):
            written: str | None = scope.text(value.span).split()[-1]
        else:
            written = value.unit
        if term.unit is None:
            return written
        if written is None:
            if term.kind is not m.Kind.SCORE and term.unit.code not in PLAIN_NUMBERS:
                text = scope.text(value.span)
                advice = f"write {text} {term.unit.label}"
                scope.report(
                    "E305",
                    f'this result of "{term.name}" has no unit',
                    value.span,
                    "a unit is needed",
                    advice,
                )
            return None if term.kind is m.Kind.SCORE else term.unit.code
        if term.kind is m.Kind.ESTIMATE and any(written in each.spellings for each in term.readings):
            return written
        unit = estimate_unit(written) if term.kind is m.Kind.ESTIMATE else None
        unit = unit or unit_of(scope, written, value.span)
        if unit is None:
            return written
        if term.takes(unit):
            # Code and label are spellings; asking first, few files need the others.
            named = written in (unit.code, unit.label) or written in spellings(unit)
            return written if named else unit.code
        scope.report(
            "E302",
            f'"{term.name}" is measured in {term.unit.label}; a result in {unit.label} cannot be converted',
            value.span,
            "another kind of quantity",
            f"write the result in {term.unit.label}",
        )
        return written

    def _same_unit(self, limit: n.Quantity | None, value: n.Quantity | n.Duration) -> None:
        """Report a limit of a result's own range that is in another unit than the result."""
        if limit is not None and limit.unit is not None and limit.unit != value.unit:
            self.scope.report(
                "E302",
                "the range of a result is in the unit of the result",
                limit.span,
                "another unit",
                "write the limits without a unit, or convert them into that of the result",
                others=((value.span, "the result"),),
            )

    def _finding(self, to: _Gathered, fact: n.FindingFact, number: int) -> None:
        parameter = self.scope.find_parameter(fact.name.text)
        if parameter is not None:
            value = known_values(
                self.scope, (fact.value,), parameter.choices or ("yes", "no"), parameter.name
            )
            self._once(to.said, f"parameter {parameter.name}", fact.span, "this parameter is set twice")
            if value is not None:
                to.parameters.append((parameter.name, value[0] if parameter.choices else value == ("yes",)))
            return
        term = self._term(fact.name)
        if term is None or not self._recorded(fact.name, term, term.kind is m.Kind.FINDING):
            return
        known = known_values(self.scope, (fact.value,), term.values, term.name)
        if known is not None:
            day = self._day(fact.day, fact.span)
            to.findings.append(Finding(id=number, term=term.name, day=day, value=known[0]))

    # ------------------------------------------------------------ what facts are made of

    def _day(self, day: DateRange | None, span: Span) -> date | None:
        """A date that must be known to the day where it is given."""
        if day is not None and not day.exact:
            self.scope.report(
                "E404",
                f"a year or a month is not enough here: {day}",
                span,
                "the day is needed",
                'write the day, 2020-05-31, or for a result "on an unknown date"',
            )
        return n.whole_days(day) if day else None

    def _term(self, name: n.Name) -> m.Term | None:
        term = self.scope.find_term(name.text)
        if term is None:
            from critlang.check.unknown_names import unknown_fact

            unknown_fact(self.scope, name)
        return term

    def _recorded(self, name: n.Name, term: m.Term, fits: bool) -> bool:
        """Whether the fact has the form of facts of its term; reports what has not."""
        if not fits:
            if term.values:
                form = f"{term.name} is {term.values[0]} on 2020-05-31"
            elif term.kind.numeric:
                unit = "" if term.unit is None or term.unit.code in PLAIN_NUMBERS else f" {term.unit.label}"
                form = f"{term.name} 40{unit} on 2020-05-31"
            else:
                form = f"{term.name} on 2020-05-31"
            message = f'"{term.name}" is {a_kind(term.kind)}; this is not how one is recorded'
            self._misfit(name.span, message, "another kind of fact", f"write: {form}")
        return fits

    def _misfit(self, span: Span, message: str, label: str, advice: str) -> None:
        self.scope.report("E507", message, span, label, advice)
