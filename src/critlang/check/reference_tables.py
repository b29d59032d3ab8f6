"""Tables of normal limits by age and sex."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from critlang import model as m
from critlang.check.scope import Scope
from critlang.dates import shift
from critlang.syntax import nodes as n
from critlang.units import Unit, UnitError, parse

Limits = tuple[Decimal | None, Decimal | None]

_Written = tuple[n.Quantity | None, n.Quantity | None]
_SAMPLE_BIRTH = date(2020, 1, 1)
_ADVICE = (
    'write each age once, the youngest first: "1 year to under 2 years", then "2 years to under 6 years"'
)


def reference_table(scope: Scope, node: n.Table, unit: Unit) -> m.ReferenceTable:
    """The table in the model; rows that cannot be meant are reported and left out."""
    rows: list[m.ReferenceRow] = []
    for each in node.rows:
        row = _row(scope, each, unit)
        if row is None:
            continue
        if rows and not _follows(rows[-1], row):
            scope.report(
                "E311",
                "this age is in the row above as well, or should stand before it",
                each.span,
                "overlaps",
                _ADVICE,
            )
        rows.append(row)
    return m.ReferenceTable(tuple(rows), node.source.text)


def _row(scope: Scope, node: n.TableRow, unit: Unit) -> m.ReferenceRow | None:
    start = _age(scope, node.start)
    end = _age(scope, node.end) if node.end else None
    if start is None or (node.end and end is None):
        return None
    male, female = _limits(node, "male"), _limits(node, "female")
    row = m.ReferenceRow(start, end, _numbers(male), _numbers(female))
    if end is not None and _first_day(end) <= _first_day(start):
        scope.report(
            "E311", "no age lies in this row: it ends before it starts", node.span, "no age", _ADVICE
        )
        return None
    if any(_reversed(limits) for limits in (row.male, row.female)):
        scope.report(
            "E311",
            "the lower limit is above the upper one",
            node.span,
            "no value is normal",
            "write the lower limit first: 0.2 to 1.1",
        )
        return None
    return row if _in_unit(scope, node, unit) else None


def _limits(node: n.TableRow, sex: str) -> _Written:
    """The limits for a sex; one that is not named has none."""
    by_sex = {each: (low, high) for each, low, high in node.limits}
    return by_sex.get(sex) or by_sex.get("") or (None, None)


def _numbers(limits: _Written) -> Limits:
    low, high = limits
    return low.number if low else None, high.number if high else None


def _reversed(limits: Limits) -> bool:
    low, high = limits
    return low is not None and high is not None and low > high


def _in_unit(scope: Scope, node: n.TableRow, unit: Unit) -> bool:
    """Whether the limits are in the term's unit, as they are taken to be; reports a unit that is not."""
    for limit in (each for _, *pair in node.limits for each in pair if each is not None):
        if limit.unit is not None and not _same(limit.unit, unit):
            scope.report(
                "E302",
                f"the limits of a table are in the term's own unit, {unit.label}",
                limit.span,
                "another unit",
                f"convert the limits into {unit.label}, or declare the term in the unit of the table",
            )
            return False
    return True


def _same(written: str, unit: Unit) -> bool:
    try:
        return parse(written) == unit
    except UnitError:
        return False


def _follows(above: m.ReferenceRow, row: m.ReferenceRow) -> bool:
    return above.end is not None and _first_day(above.end) <= _first_day(row.start)


def _first_day(age: m.AgeLimit) -> date:
    """The day on which somebody reaches an age: ages in different units are compared by it."""
    return shift(_SAMPLE_BIRTH, age.unit.offset(age.count))


def _age(scope: Scope, node: n.Duration) -> m.AgeLimit | None:
    if node.unit is None or node.rival or node.number % 1 != 0 or node.number < 0:
        scope.report(
            "E310",
            "an age is a whole number of days, weeks, months or years",
            node.span,
            "not an age",
            "write for instance 18 months for 1.5 years",
        )
        return None
    return m.AgeLimit(int(node.number), node.unit)
