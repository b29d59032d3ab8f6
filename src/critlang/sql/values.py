"""Tests of one result: a value against its limit, a coded finding against the values wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from critlang import model as m
from critlang.record import Record
from critlang.sql import tree as t
from critlang.sql.comparing import censored
from critlang.sql.dialects.base import Dialect, limit_literal
from critlang.sql.reading import ResultReader, reading_of
from critlang.sql.references import References, has_limits
from critlang.sql.units import Readings


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


class ValueTests(Record):
    """Tests of values, for one statement."""

    dialect: Dialect
    readings: Readings
    references: References

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
        case = self.readings.by_reading(
            term, row.field("unit"), reading_of(row), lambda factor: limit_literal(limit.value / factor)
        )
        converted = row.let("limit", case, f"{limit.text or limit.value}, in the unit of the result")
        return censored(comparison, row.field("comparator"), (row.field("value"), converted))

    def _of_range(
        self, comparison: m.Comparison, limit: m.RangeLimit, term: m.Term, row: ResultReader
    ) -> t.Expr:
        value, comparator = row.field("value"), row.field("comparator")
        own = row.field("high" if limit.side is m.Side.UPPER else "low")
        usable = row.let("usable", self.readings.usable(term, row.field("unit"), reading_of(row)))
        of_record = censored(comparison, comparator, self.dialect.proportion(value, own, limit.factor))
        if limit.table is None or not has_limits(limit.table, limit.side):
            return t.Case(((usable, of_record),))
        of_table = self.references.truth(comparison, limit, limit.table, term, row)
        recorded = t.Is(own, "NULL", negated=True)
        return t.Case(((t.every((usable, recorded)), of_record), (usable, of_table)))
