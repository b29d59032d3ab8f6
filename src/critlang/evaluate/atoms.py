"""The truth of each atom, and the fact that it rests on."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple, TypeAlias, assert_never

from critlang import model as m
from critlang.evaluate.chart import Chart, Result
from critlang.evaluate.comparing import decided, order, orders_between
from critlang.evaluate.counts import count_truth, counted
from critlang.evaluate.derived import Reckoning, latest_day, value_passes
from critlang.evaluate.evaluation import Evidence
from critlang.evaluate.events import days_of, moment_of
from critlang.evaluate.people import age_range
from critlang.evaluate.results import deciding_row, picked, quantified, result_truth, tested
from critlang.evaluate.windows import date_in_window, day_in_window
from critlang.facts import SEXES, Attestation, Finding, Measurement
from critlang.truth import Truth, conjunction

Fact: TypeAlias = Result | Attestation | Evidence
"""What an atom rests on: a row, or what is shown in place of one."""


class AtomReading(NamedTuple):
    """The truth of an atom and the fact that it rests on."""

    truth: Truth
    fact: Fact | None


def read(atom: m.Atom, chart: Chart) -> AtomReading:
    """What the patient's record says about an atom."""
    match atom:
        case m.PickAtom(feature, test):
            return _picked(feature, test, chart)
        case m.DerivedAtom(value, test):
            return _derived(value, test, chart)
        case m.QuantifiedAtom(feature):
            rows = tested(feature.rows, feature.test, chart)
            return AtomReading(quantified(feature, rows), deciding_row(feature, rows))
        case m.CountAtom(feature, comparison, needed):
            count = counted(feature, chart)
            return AtomReading(count_truth(comparison, count, needed), Evidence(str(count.certain)))
        case m.AgeAtom():
            return _age(atom, chart)
        case m.DayAtom(point, window):
            return _day(point, window, chart)
        case m.SexAtom(wanted):
            sex = chart.patient.sex
            return AtomReading(sex == wanted, Evidence(sex)) if sex in SEXES else AtomReading(None, None)
        case m.AttestedAtom(feature):
            return _attested(feature, chart)
        case m.ParameterAtom(_, value):
            return AtomReading(value, None if value is None else Evidence(atom.shown))
        case _:
            assert_never(atom)


# ---------------------------------------------------------------- results


def _picked(pick: m.Pick, test: m.RowTest, chart: Chart) -> AtomReading:
    found = picked(pick, chart)
    if found is None:
        return AtomReading(None, None)
    truth = result_truth(test, found.row, pick.rows.term, chart) if found.inside else None
    return AtomReading(truth, found.row)


def reckoned(value: m.Derived, chart: Chart) -> tuple[Decimal | None, Reckoning]:
    """The value of a derived term, and how it came about."""
    reckoning = Reckoning(chart, lambda atom: read(atom, chart).truth)
    return reckoning.value(value), reckoning


def _derived(value: m.Derived, test: m.RowTest, chart: Chart) -> AtomReading:
    found, _ = reckoned(value, chart)
    if found is None:
        return AtomReading(None, None)
    unit = None if value.term.unit is None else value.term.unit.label
    return AtomReading(value_passes(test, found), Evidence(plain(found), unit, latest_day(value, chart)))


def evidence_of(fact: Fact) -> Evidence:
    """The fact as it is shown."""
    match fact:
        case Evidence():
            return fact
        case Measurement():
            return Evidence(value_text(fact), fact.unit, fact.day, fact.id)
        case Finding():
            return Evidence(fact.value, None, fact.day, fact.id)
        case Attestation():
            return Evidence(_yes_or_no(fact.answer is True), None, fact.day, fact.id)


def value_text(row: Measurement) -> str | None:
    """The value of a measurement without trailing zeros, behind its comparator: ``1.5``, ``<5``."""
    return None if row.value is None else f"{row.comparator or ''}{plain(row.value)}"


def plain(value: Decimal) -> str:
    """A number without trailing zeros and without an exponent: ``1.5``, ``100``."""
    text = str(value)
    if "E" in text:
        text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


# ---------------------------------------------------------------- age


def _age(atom: m.AgeAtom, chart: Chart) -> AtomReading:
    found = age_range(atom.at, atom.unit, chart)
    if found is None:
        return AtomReading(None, None)
    youngest, oldest = found
    possible = orders_between(order(youngest, atom.count), order(oldest, atom.count))
    shown = str(youngest) if youngest == oldest else f"{youngest} to {oldest}"
    return AtomReading(decided(atom.comparison, possible), Evidence(shown, atom.unit.value))


def _day(point: m.Point, window: m.Window, chart: Chart) -> AtomReading:
    moment = moment_of(m.Bound(point), chart)
    inside = date_in_window(moment.low, moment.high, days_of(window, chart))
    truth = conjunction((moment.exists, inside))
    return AtomReading(truth, Evidence(None, day=moment.low) if moment.exact else None)


# ---------------------------------------------------------------- answers of a person


class Answered(NamedTuple):
    """The answer that counts, whether it lies in the window, and whether it is still valid."""

    answer: Attestation
    inside: Truth
    valid: Truth


def answered(feature: m.Answer, chart: Chart) -> Answered | None:
    """The latest complete answer that lies or may lie in the window; None without one."""
    days = days_of(feature.window, chart)
    found = []
    for answer in chart.answers(feature.path):
        inside = day_in_window(answer.day, days)
        if inside is not False and answer.answer is not None and answer.by and answer.day is not None:
            found.append(((answer.day, answer.id), answer, inside))
    if not found:
        return None
    _, answer, inside = max(found, key=lambda each: each[0])
    return Answered(answer, inside, _valid(answer, chart))


def _valid(answer: Attestation, chart: Chart) -> Truth:
    """Whether an answer is valid on the index date; unknown where that date is not known."""
    if answer.valid_until is None:
        return True
    index = chart.index_date()
    return None if index is None else answer.valid_until >= index


def _attested(feature: m.Answer, chart: Chart) -> AtomReading:
    found = answered(feature, chart)
    if found is None:
        return AtomReading(None, None)
    counts = found.inside is True and found.valid is True
    return AtomReading(found.answer.answer if counts else None, found.answer)


def _yes_or_no(answer: bool) -> str:
    return "yes" if answer else "no"
