"""Measured values against limits (docs/meaning.md, "Test of a value")."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from critlang import model as m
from critlang.dates import completed
from critlang.evaluate.chart import Chart
from critlang.evaluate.comparing import decided, orders_of_result
from critlang.facts import COMPARATORS, SEXES, Measurement
from critlang.truth import Truth


def value_truth(test: m.ValueTest, row: Measurement, term: m.Term, chart: Chart) -> Truth:
    """Whether the value of a measurement holds against its limit, everything in the term's unit, exactly."""
    factor = chart.factor(term, row.unit)
    if row.value is None or factor is None or not comparator_usable(row):
        return None
    value = in_term_unit(row.value, factor)
    truths = {
        decided(test.comparison, orders_of_result(row.comparator, value, limit))
        for limit in possible_limits(test.limit, row, factor, chart)
    }
    return truths.pop() if len(truths) == 1 else None


def in_term_unit(value: Decimal, factor: Fraction) -> Fraction:
    """A value of the record in the term's unit, exactly."""
    return Fraction(value) if factor == 1 else Fraction(value) * factor


def comparator_usable(row: Measurement) -> bool:
    """Whether the result is exact, or censored in one of the four ways that have a meaning."""
    return row.comparator is None or row.comparator in COMPARATORS


def possible_limits(limit: m.Limit, row: Measurement, factor: Fraction, chart: Chart) -> list[Fraction]:
    """The limits that may hold for a result, in the term's unit; none where it is not known."""
    match limit:
        case m.FixedLimit(value):
            return [value]
        case m.RangeLimit(multiple, side, table):
            own = row.high if side is m.Side.UPPER else row.low
            if own is not None:
                return [multiple * in_term_unit(own, factor)]
            return [multiple * Fraction(each) for each in table_limits(table, side, row, chart)]


def table_limits(
    table: m.ReferenceTable | None, side: m.Side, row: Measurement, chart: Chart
) -> list[Fraction]:
    """What the table gives for the youngest and oldest age and each sex the patient may have.

    Empty if it lacks any of them, or there is no table, no birth date, or no day of the result.
    """
    birth, sex = chart.patient.birth, chart.patient.sex
    if table is None or birth is None or row.day is None:
        return []
    sexes = (sex,) if sex in SEXES else SEXES
    limits = []
    for born in (birth.low,) if birth.exact else (birth.high, birth.low):
        found = table_row(table, born, row)
        for each_sex in sexes:
            limit = None if found is None else _limit_in(found, each_sex, side)
            if limit is None:
                return []
            limits.append(limit)
    return limits


def table_row(table: m.ReferenceTable, born: date, row: Measurement) -> m.ReferenceRow | None:
    """The table's row for the completed age on the day of a result."""
    return next((each for each in table.rows if _covers(each, born, row)), None)


def _covers(table_row: m.ReferenceRow, born: date, row: Measurement) -> bool:
    assert row.day is not None
    start, end = table_row.start, table_row.end
    if completed(start.unit, born, row.day) < start.count:
        return False
    return end is None or completed(end.unit, born, row.day) < end.count


def _limit_in(table_row: m.ReferenceRow, sex: str, side: m.Side) -> Fraction | None:
    limits = table_row.female if sex == "female" else table_row.male
    limit = limits[1] if side is m.Side.UPPER else limits[0]
    return None if limit is None else Fraction(limit)
