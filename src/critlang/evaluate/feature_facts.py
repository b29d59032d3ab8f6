"""What a patient's record holds about each feature of a plan, whatever the criteria make of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import assert_never

from critlang import model as m
from critlang.evaluate.atoms import answered, evidence_of, plain, reckoned
from critlang.evaluate.chart import Chart, Result, lookups
from critlang.evaluate.counts import counted
from critlang.evaluate.derived import latest_day
from critlang.evaluate.means import averaged, mean_of
from critlang.evaluate.results import deciding_row, picked, tested
from critlang.facts import Measurement, Patient
from critlang.plan import Plan
from critlang.record import Record


class FeatureFact(Record):
    """The fact that stands for a feature: the row picked or deciding, the number counted, the answer.

    ``low`` and ``high`` are the record's own reference limits, in the unit of the value; ``by`` is who
    answered. ``value`` is text, as in ``Evidence``.
    """

    name: str
    value: str | None
    unit: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    day: date | None = None
    by: str | None = None


def feature_facts(plan: Plan, patient: Patient) -> tuple[FeatureFact, ...]:
    """The facts of a patient, for those features and derived values of the plan of which there is one."""
    chart = Chart(patient, lookups(plan))
    found = [_fact(named.name, named.feature, chart) for named in plan.features]
    found += [_worked_out(named.name, named.value, chart) for named in plan.derived]
    return tuple(fact for fact in found if fact is not None)


def _worked_out(name: str, value: m.Derived, chart: Chart) -> FeatureFact | None:
    number, _ = reckoned(value, chart)
    if number is None:
        return None
    unit = None if value.term.unit is None else value.term.unit.label
    return FeatureFact(name, plain(number), unit, day=latest_day(value, chart))


def _fact(name: str, feature: m.Feature, chart: Chart) -> FeatureFact | None:
    match feature:
        case m.Pick():
            place = picked(feature, chart)
            return None if place is None else _result(name, place.row)
        case m.Mean():
            return _mean(name, feature, chart)
        case m.Quantified(rows, test):
            row = deciding_row(feature, tested(rows, test, chart))
            return None if row is None else _result(name, row)
        case m.ResultCount() | m.EventCount():
            count = counted(feature, chart)
            return FeatureFact(name, str(count.certain)) if count.certain else None
        case m.Answer():
            answer = answered(feature, chart)
            if answer is None:
                return None
            said = "yes" if answer.answer.answer else "no"
            return FeatureFact(name, said, day=answer.answer.day, by=answer.answer.by)
        case _:
            assert_never(feature)


def _mean(name: str, mean: m.Mean, chart: Chart) -> FeatureFact | None:
    value, unit = mean_of(mean, chart), mean.rows.term.unit
    if value is None:
        return None
    days = [each.row.day for each in averaged(mean, chart) if each.row.day is not None]
    return FeatureFact(name, plain(value), None if unit is None else unit.label, day=max(days, default=None))


def _result(name: str, row: Result) -> FeatureFact:
    evidence = evidence_of(row)
    limits = (row.low, row.high) if isinstance(row, Measurement) else (None, None)
    return FeatureFact(name, evidence.value, evidence.unit, *limits, evidence.day)
