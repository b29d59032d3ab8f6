"""Tests of one result: a value against its limit, a coded finding against the values wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Protocol

from critlang import model as m
from critlang.dates import TimeUnit
from critlang.record import Record, field
from critlang.sql import tree as t
from critlang.sql.comparing import censored
from critlang.sql.dialects.base import Dialect, limit_literal
from critlang.sql.names import Names
from critlang.sql.statement import CommonTable, Rows
from critlang.sql.units import Readings

SEXES = ("female", "male")


class ResultReader(Protocol):
    """A result whose columns a test reads, in a scan or after one has been picked."""

    def field(self, name: str) -> t.Expr:
        """``value``, ``comparator``, ``reading``, ``low``, ``high``, ``day``."""

    def patient(self, name: str) -> t.Expr:
        """``sex``, ``born_from``, ``born_to`` of the patient."""

    def let(self, wish: str, value: t.Expr, *comments: str) -> t.Expr:
        """A column of its own for a value that is read several times."""

    def look_up(self, wish: str, table: str, column: str, having: tuple[tuple[str, t.Expr], ...]) -> t.Expr:
        """A column found in the row of a common table that has these values."""


def row_truth(test: m.RowTest, simple: Callable[[m.RowTest], t.Expr]) -> t.Expr:
    """A test of one row, where ``simple`` says the tests that have no parts."""
    match test:
        case m.RowNot(part):
            return t.opposite(row_truth(part, simple))
        case m.RowAll(parts):
            return t.every(row_truth(part, simple) for part in parts)
        case m.RowAny(parts):
            return t.some(row_truth(part, simple) for part in parts)
        case _:
            return simple(test)


def code_truth(value: t.Expr, wanted: Iterable[str], allowed: Iterable[str]) -> t.Expr:
    """A coded value is one of those wanted; unknown if it is missing or not one of those allowed."""
    allowed = tuple(allowed)
    wanted = tuple(each for each in wanted if each in allowed)
    return t.Case(((t.one_of(value, allowed), t.one_of(value, wanted) if wanted else t.FALSE),))


class ValueTests(Record, frozen=False):
    """Tests of values, and the reference limits that they need looked up, for one statement."""

    dialect: Dialect
    readings: Readings

    _names: Names = field(init=False, default_factory=Names)
    _limits: dict[str, tuple[m.Term, m.RangeLimit, m.ReferenceTable]] = field(
        init=False, default_factory=dict
    )

    def truth(self, test: m.RowTest, term: m.Term, row: ResultReader) -> t.Expr:
        """The truth of a test of a result of the term. Raises Inexpressible."""

        def simple(test: m.RowTest) -> t.Expr:
            match test:
                case m.ValueTest(comparison, m.FixedLimit() as limit):
                    return self._fixed(comparison, limit, term, row)
                case m.ValueTest(comparison, m.RangeLimit() as limit):
                    return self._of_range(comparison, limit, term, row)
                case m.CodeTest(wanted, allowed):
                    return code_truth(row.field("value"), wanted, allowed)
                case _:
                    raise TypeError(f"not a test of a result: {test}")

        return row_truth(test, simple)

    def _fixed(
        self, comparison: m.Comparison, limit: m.FixedLimit, term: m.Term, row: ResultReader
    ) -> t.Expr:
        case = self.readings.limit_case(term, row.field("reading"), limit.value)
        converted = row.let("limit", case, f"{limit.text or limit.value}, in the unit of the result")
        return censored(comparison, row.field("comparator"), (row.field("value"), converted))

    def _of_range(
        self, comparison: m.Comparison, limit: m.RangeLimit, term: m.Term, row: ResultReader
    ) -> t.Expr:
        value, comparator = row.field("value"), row.field("comparator")
        own = row.field("high" if limit.side is m.Side.UPPER else "low")
        usable = row.let("usable", self.readings.usable(term, row.field("reading")))
        of_record = censored(comparison, comparator, self.dialect.proportion(value, own, limit.factor))
        if limit.table is None or not any(_limits(each, limit.side) for each in limit.table.rows):
            return t.Case(((usable, of_record),))
        of_table = self._of_table(comparison, limit, limit.table, term, row)
        recorded = t.Is(own, "NULL", negated=True)
        return t.Case(((t.every((usable, recorded)), of_record), (usable, of_table)))

    # ------------------------------------------------------------ reference tables

    def _of_table(
        self,
        comparison: m.Comparison,
        limit: m.RangeLimit,
        table: m.ReferenceTable,
        term: m.Term,
        row: ResultReader,
    ) -> t.Expr:
        """Against the limits for the youngest and the oldest age, and each sex, that the patient may have."""
        limits = self._lookups(limit, table, term, row)
        value, comparator = row.field("value"), row.field("comparator")
        known = t.every(t.Is(each, "NULL", negated=True) for each in limits)
        least = row.let("least_limit", t.when(known, t.Call(self.dialect.least, limits)))
        greatest = row.let("greatest_limit", t.when(known, t.Call(self.dialect.greatest, limits)))
        decided = censored(comparison, comparator, (value, least), (value, greatest))
        if comparison is not m.Comparison.EQUAL:
            return decided
        other = t.every((t.Is(comparator, "NULL"), *(t.Compare("<>", value, each) for each in limits)))
        return t.Case(((other, t.FALSE),), decided)

    def _lookups(
        self, limit: m.RangeLimit, table: m.ReferenceTable, term: m.Term, row: ResultReader
    ) -> tuple[t.Expr, ...]:
        """The limits at the youngest and the oldest age, for the patient's sex, or either if not known."""
        name = self._names.of((term, limit), f"reference {limit.side.value} of {term.name}")
        self._limits[name] = (term, limit, table)
        sex = row.patient("sex")
        looked_up = []
        for when_born, age in (("born_to", "youngest"), ("born_from", "oldest")):
            group = self._age_group(table, row, row.patient(when_born), age)
            for each in SEXES:
                known_sex = row.let(f"sex_or_{each}", t.Call("coalesce", (sex, t.Text(each))))
                having = (
                    ("unit_reading", row.field("reading")),
                    ("age_group", group),
                    ("patient_sex", known_sex),
                )
                looked_up.append(row.look_up(f"limit_{age}_{each}", name, "limit_value", having))
        return tuple(looked_up)

    def _age_group(self, table: m.ReferenceTable, row: ResultReader, born: t.Expr, age: str) -> t.Expr:
        ages: dict[TimeUnit, t.Expr] = {}

        def completed(unit: TimeUnit) -> t.Expr:
            if unit not in ages:
                wish = f"{age}_age_in_{unit.value}"
                ages[unit] = row.let(wish, self.dialect.completed(unit, born, row.field("day")))
            return ages[unit]

        branches = []
        for label, each in zip(_labels(table), table.rows, strict=True):
            from_start = t.Compare(">=", completed(each.start.unit), t.Number(each.start.count))
            conditions = [from_start]
            if each.end is not None:
                conditions.append(t.Compare("<", completed(each.end.unit), t.Number(each.end.count)))
            branches.append((t.every(conditions), t.Text(label)))
        return row.let(f"{age}_age_group", t.Case(tuple(branches)))

    def tables(self) -> tuple[CommonTable, ...]:
        """The reference limits that the tests look up, a table for each; none if they look up none."""
        return tuple(self._table(name, *found) for name, found in self._limits.items())

    def _table(self, name: str, term: m.Term, limit: m.RangeLimit, table: m.ReferenceTable) -> CommonTable:
        columns = ("unit_reading", "age_group", "patient_sex", "limit_value")
        times = "" if limit.factor == 1 else f"{limit.text or limit.factor} of "
        comments = (
            f"{times}{limit.side.value} of {term.name} by age and sex, in each unit, for results without.",
            f"Source: {table.source}" if table.source else "",
        )
        rows = tuple(self._rows(term, limit, table))
        return CommonTable(name, Rows(columns, (("", rows),)), comments, "shared")

    def _rows(
        self, term: m.Term, limit: m.RangeLimit, table: m.ReferenceTable
    ) -> Iterable[tuple[t.Expr, ...]]:
        for reading, factor in self.readings.factors[term.name].items():
            for label, row in zip(_labels(table), table.rows, strict=True):
                for sex, value in _limits(row, limit.side):
                    exact = limit_literal(limit.factor * Fraction(value) / factor)
                    yield (*(t.Text(each) for each in (reading, label, sex)), exact)


def _limits(row: m.ReferenceRow, side: m.Side) -> list[tuple[str, Decimal]]:
    """The limits of a row of a reference table, by sex."""
    found = zip(SEXES, (row.female, row.male), strict=True)
    by_sex = ((sex, limits[1] if side is m.Side.UPPER else limits[0]) for sex, limits in found)
    return [(sex, value) for sex, value in by_sex if value is not None]


def _labels(table: m.ReferenceTable) -> list[str]:
    """A name for each row of a reference table, unique in it."""
    labels: list[str] = []
    for row in table.rows:
        start = _age(row.start)
        label = f"{start} and over" if row.end is None else f"{start} to < {_age(row.end)}"
        labels.append(label if label not in labels else f"{label} (row {len(labels) + 1})")
    return labels


def _age(limit: m.AgeLimit) -> str:
    unit = limit.unit.value if limit.count != 1 else limit.unit.value.removesuffix("s")
    return f"{limit.count} {unit}"
