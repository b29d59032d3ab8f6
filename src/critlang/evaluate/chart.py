"""A patient's record, sorted by term once, so that each feature finds its rows at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Protocol, TypeVar

from critlang import model as m
from critlang.facts import Attestation, Event, Finding, Measurement, Patient
from critlang.plan import MadeOfPlan, Plan, rows_of
from critlang.record import Record

Result = Measurement | Finding
"""A fact with a day and a value."""

Factors = Mapping[str | None, Fraction]
"""The exact factor from each spelling of a unit to a term's own unit. A unit that is absent is unusable."""


class Lookups(Record):
    """What is the same for every patient of a plan: unit factors by term, and the index anchor."""

    protocol: m.Protocol
    factors: Mapping[str, Factors]
    index_anchor: str | None


class _OfTerm(Protocol):
    @property
    def term(self) -> str: ...


_Fact = TypeVar("_Fact")
_FactOfTerm = TypeVar("_FactOfTerm", bound=_OfTerm)


class Chart:
    """One patient's facts by term, beside the lookups of the plan."""

    __slots__ = ("_answers", "_events", "_findings", "_measurements", "lookups", "patient")

    def __init__(self, patient: Patient, lookups: Lookups) -> None:
        self.patient = patient
        self.lookups = lookups
        self._measurements = _by_term(patient.measurements)
        self._findings = _by_term(patient.findings)
        self._events = _by_term(patient.events)
        self._answers: dict[str, list[Attestation]] = {}
        for answer in patient.attestations:
            self._answers.setdefault(answer.criterion, []).append(answer)

    def results(self, term: m.Term) -> Sequence[Result]:
        """The results of a term and of those it includes, in the record's order."""
        return _of(term, self._measurements) if term.kind.numeric else _of(term, self._findings)

    def events(self, term: m.Term) -> Sequence[Event]:
        """The events of a term and of those it includes, in the record's order."""
        return _of(term, self._events)

    def answers(self, path: str) -> Sequence[Attestation]:
        """What people have answered to the criterion at ``path``."""
        return self._answers.get(path, ())

    def factor(self, term: m.Term, unit: str | None) -> Fraction | None:
        """What a value recorded in ``unit`` is multiplied by; None: the unit is unusable."""
        return self.lookups.factors[term.name].get(unit)

    def index_date(self) -> date | None:
        """The day of the protocol's index anchor, if the patient has one."""
        anchor = self.lookups.index_anchor
        return None if anchor is None else self.patient.anchors.get(anchor)


def _by_term(facts: Iterable[_FactOfTerm]) -> dict[str, list[_FactOfTerm]]:
    sorted_facts: dict[str, list[_FactOfTerm]] = {}
    for fact in facts:
        sorted_facts.setdefault(fact.term, []).append(fact)
    return sorted_facts


def _of(term: m.Term, facts: Mapping[str, Sequence[_Fact]]) -> Sequence[_Fact]:
    names = term.names
    if len(names) == 1:
        return facts.get(names[0], ())
    return [fact for name in names for fact in facts.get(name, ())]


# ---------------------------------------------------------------- what a plan needs looked up


def _lookups(plan: Plan) -> Lookups:
    rows = (rows_of(named.feature) for named in plan.features)
    terms = {each.term.name: each.term for each in rows if isinstance(each, m.ResultRows)}
    index = next((anchor.name for anchor in plan.protocol.anchors if anchor.is_index), None)
    return Lookups(plan.protocol, {name: _factors(term) for name, term in terms.items()}, index)


def _factors(term: m.Term) -> Factors:
    factors: dict[str | None, Fraction] = {
        spelling: reading.factor for reading in term.readings for spelling in reading.spellings
    }
    if term.kind is m.Kind.SCORE:
        factors[None] = Fraction(1)  # a score recorded without a unit is in the term's own
    return factors


lookups = MadeOfPlan(_lookups)
"""The lookups of a plan, made once."""
