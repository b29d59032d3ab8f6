"""What is missing where a result cannot be held against its limit."""

from __future__ import annotations

from critlang import model as m
from critlang.evaluate.chart import Chart, Result
from critlang.evaluate.explanation import Missing, MissingKind
from critlang.evaluate.limits import comparator_usable, possible_limits, table_row
from critlang.evaluate.phrases import amount_text, asked_text, of_day, whose_limit
from critlang.evaluate.results import result_truth
from critlang.evaluate.ways import ALREADY, NEVER, Ways, both, decided, either, needing
from critlang.facts import SEXES, Finding, Measurement
from critlang.wording import listed

_RANGE = {m.Side.UPPER: "upper limit of normal", m.Side.LOWER: "lower limit of normal"}


def birth_missing(chart: Chart) -> Missing:
    """The birth date, or the day of it."""
    birth = chart.patient.birth
    detail = "birth date not recorded" if birth is None else f"birth date known only as {birth}"
    return Missing("birth date", "birth date", detail)


SEX_MISSING = Missing("sex", "sex", "neither female nor male is recorded as the sex")


def test_ways(test: m.RowTest, row: Result, wanted: bool, term: m.Term, chart: Chart, name: str) -> Ways:
    """What would show that a result passes a test, or fails it. ``name`` is how the row is called."""
    known = decided(result_truth(test, row, term, chart), wanted)
    if known is not None:
        return known
    match test:
        case m.RowNot(part):
            return test_ways(part, row, not wanted, term, chart, name)
        case m.RowAll(parts) | m.RowAny(parts):
            ways = [test_ways(part, row, wanted, term, chart, name) for part in parts]
            return both(*ways) if isinstance(test, m.RowAll) is wanted else either(*ways)
        case m.ValueTest():
            assert isinstance(row, Measurement)
            return needing(*_value_missing(test, row, term, chart, name))
        case m.CodeTest(_, allowed):
            assert isinstance(row, Finding)
            return needing(_code_missing(row, allowed, name))
        case _:
            return NEVER


def exact_ways(row: Result, term: m.Term, chart: Chart, name: str) -> Ways:
    """What would show the exact value of a measurement."""
    assert isinstance(row, Measurement)
    found = _unusable(row, term, chart, name)
    if row.comparator is not None and comparator_usable(row):
        detail = f"{name} is {amount_text(row)}, no exact value"
        found += (_of_row("exact value", "exact value", row, detail),)
    return needing(*found) if found else ALREADY


def _code_missing(row: Finding, allowed: tuple[str, ...], name: str) -> Missing:
    if row.value is None:
        return _of_row("value", "value", row, f"{name} has no value")
    detail = f'{name} is recorded as "{row.value}", not one of {listed(allowed, "or")}'
    return _of_row("value", "value", row, detail)


def _value_missing(
    test: m.ValueTest, row: Measurement, term: m.Term, chart: Chart, name: str
) -> tuple[Missing, ...]:
    found = _unusable(row, term, chart, name)
    factor = chart.factor(term, row.unit)
    if found or factor is None:
        return found
    limits = possible_limits(test.limit, row, factor, chart)
    found = _limit_missing(test.limit, row, chart, name) if len(set(limits)) != 1 else ()
    if row.comparator is not None:
        asked = asked_text(test, row, term, chart)
        detail = f"{name}, {amount_text(row)}, leaves open whether it is {asked}"
        found += (_of_row("exact value", "exact value", row, detail),)
    return found


def _unusable(row: Measurement, term: m.Term, chart: Chart, name: str) -> tuple[Missing, ...]:
    """Why a measurement cannot be held against any limit; nothing if it can."""
    found = []
    if row.value is None:
        found.append(_of_row("value", "value", row, f"{name} has no value"))
    if not comparator_usable(row):
        detail = f'{name} is reported as "{amount_text(row)}": "{row.comparator}" is not one of <, <=, >, >='
        found.append(_of_row("value", "value", row, detail))
    if chart.factor(term, row.unit) is None:
        label = "a unit of its kind" if term.unit is None else term.unit.label
        says = (
            f"{name} has no unit"
            if row.unit is None
            else f'{name}: its unit "{row.unit}" cannot be converted to {label}'
        )
        found.append(_of_row("unit", "unit", row, says))
    return tuple(found)


def _limit_missing(limit: m.Limit, row: Measurement, chart: Chart, name: str) -> tuple[Missing, ...]:
    """Why the reference range gives no limit, or several."""
    assert isinstance(limit, m.RangeLimit)
    patient, called = chart.patient, _RANGE[limit.side]
    if limit.table is None:
        return (_limit(row, called, f"no {called} for {name}: none in the record, and no table"),)
    if row.day is None:
        return (_of_row("result date", "date", row, f"{name}: its age for the table is not known"),)
    found = []
    if patient.birth is None or (not patient.birth.exact and _rows_differ(limit.table, row, chart)):
        found.append(birth_missing(chart))
    if patient.sex not in SEXES and _sexes_differ(limit.table, limit.side):
        found.append(SEX_MISSING)
    if not found:
        nowhere = f"none in the record, none in the table for {whose_limit(row, chart)}"
        found.append(_limit(row, called, f"no {called} for {name}: {nowhere}"))
    return tuple(found)


def _rows_differ(table: m.ReferenceTable, row: Measurement, chart: Chart) -> bool:
    birth = chart.patient.birth
    assert birth is not None
    return table_row(table, birth.low, row) != table_row(table, birth.high, row)


def _sexes_differ(table: m.ReferenceTable, side: m.Side) -> bool:
    index = 1 if side is m.Side.UPPER else 0
    return any(row.female[index] != row.male[index] for row in table.rows)


def _limit(row: Measurement, called: str, detail: str) -> Missing:
    return _of_row("limit", called, row, detail)


def _of_row(kind: MissingKind, what: str, row: Result, detail: str) -> Missing:
    return Missing(kind, f"{what} of the {row.term} {of_day(row)}", detail, row.id)
