"""Means of results: whole millionths are summed up, so that the order of the rows makes no difference.

The sums of the wholes and of the millionths beside them are kept apart, so that neither grows beyond what an
engine's integers hold.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from critlang import model as m
from critlang.facts import VALUE_LIMIT, VALUE_PLACES
from critlang.sql import tree as t
from critlang.sql.derived import PARTS, scaled
from critlang.sql.reading import reading_of
from critlang.sql.rows import ScannedRow
from critlang.wording import mean_name

if TYPE_CHECKING:
    from critlang.sql.atoms import Atoms
    from critlang.sql.scans import Scan

_MILLION = t.Number(10**VALUE_PLACES)


class MeanColumns:
    """The columns of one mean in a statement."""

    def __init__(self, atoms: Atoms, scan: Scan, mean: m.Mean) -> None:
        self._atoms, self._scan, self._mean = atoms, scan, mean
        self._dialect = atoms.dialect
        self._name = atoms.plan.name_of(mean)
        self._labels = mean.rows.term.names

    def number(self) -> t.Expr:
        """The mean as a double; NULL where it is not known."""
        condition = self._condition()
        inside = self._scan.window(self._mean.rows.window)
        value = self._millionths()
        usable = t.every((condition, inside, t.Is(value, "NULL", negated=True)))
        wholes = self._dialect.quotient(value, _MILLION)
        beside = _rest(value, wholes, _MILLION)
        rows = self._summed("rows", t.count(condition))
        known = self._summed("known", t.count(usable))
        sums = (
            self._summed("wholes", t.Call("sum", (t.when(condition, wholes),))),
            self._summed("millionths", t.Call("sum", (t.when(condition, beside),))),
        )
        enough = t.Compare(">=", known, t.Number(self._mean.latest or 1))
        mean = t.when(t.every((t.Compare("=", known, rows), enough)), self._divided(*sums, rows))
        return self._let("mean", t.Combine("/", self._dialect.double(mean), t.Double(PARTS)))

    def day(self) -> t.Expr:
        """The day of the latest of the results."""
        day = self._scan.field("day", self._labels)
        return self._summed("day", t.Call("max", (t.when(self._condition(), day),)))

    def _condition(self) -> t.Expr:
        rows, scan = self._mean.rows, self._scan
        needed = scan.needed(self._labels, rows.window)
        if self._mean.latest is None:
            return needed
        comment = f"{rows.term.name} {rows.window.text}: 1 for the latest".replace(" :", ":")
        place = scan.place(self._name, self._labels, rows.window, comment)
        return t.every((needed, t.Compare("<=", place, t.Number(self._mean.latest))))

    def _millionths(self) -> t.Expr:
        """The value of each row in millionths of the term's unit; NULL if it is unusable or censored."""
        term = self._mean.rows.term
        row = ScannedRow(self._atoms, self._name, self._scan, self._labels)
        value = self._dialect.double(row.field("value"))
        found = self._atoms.tests.readings.by_reading(
            term, row.field("unit"), reading_of(row), lambda own: scaled(value, own)
        )
        exact = t.Is(row.field("comparator"), "NULL")
        unit = "" if term.unit is None else f" in {term.unit.label}"
        converted = row.let("converted", t.when(exact, found), f"{term.name}{unit}")
        small = t.Compare("<", t.Call("abs", (converted,)), t.Double(Decimal(VALUE_LIMIT)))
        parts = t.Combine("*", converted, t.Double(PARTS))
        return row.let("millionths", self._dialect.whole(t.when(small, parts)))

    def _summed(self, what: str, value: t.Expr) -> t.Column:
        comment = f"{mean_name(self._mean)} {self._mean.rows.window.text}".strip()
        column = self._scan.aggregate(f"{self._name}_{what}", value, f"{comment}: {what}")
        return self._atoms.facts.take(column.name, column)

    def _let(self, wish: str, value: t.Expr, *comments: str) -> t.Column:
        return self._atoms.facts.let(f"{self._name} {wish}", value, *comments)

    def _divided(self, wholes: t.Expr, beside: t.Expr, count: t.Expr) -> t.Expr:
        """The sum divided by the count, in millionths, to the nearest whole, half to even."""
        each = self._let("whole", self._dialect.quotient(wholes, count))
        rest = self._let("rest", t.total((t.Combine("*", _rest(wholes, each, count), _MILLION), beside)))
        parts = self._let("parts", self._dialect.quotient(rest, count))
        left = self._let("left", t.Combine("*", t.Call("abs", (_rest(rest, parts, count),)), t.Number(2)))
        odd = t.Compare(
            "<>", _rest(parts, self._dialect.quotient(parts, t.Number(2)), t.Number(2)), t.Number(0)
        )
        more = t.some((t.Compare(">", left, count), t.every((t.Compare("=", left, count), odd))))
        away = t.Case(((t.Compare("<", rest, t.Number(0)), t.Number(-1)),), t.Number(1))
        step = t.Case(((more, away),), t.Number(0))
        return t.total((t.Combine("*", each, _MILLION), parts, step))


def _rest(number: t.Expr, quotient: t.Expr, divisor: t.Expr) -> t.Expr:
    return t.Combine("-", number, t.Combine("*", quotient, divisor))
