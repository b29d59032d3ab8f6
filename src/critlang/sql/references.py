"""Reference limits by age and sex, for results that come without limits of their own.

A table of limits is written once, in the term's own unit. An age or a sex that is not known leaves several
limits possible; a test is decided where they all give the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction

from critlang import model as m
from critlang.dates import TimeUnit
from critlang.facts import SEXES, VALUE_LIMIT, VALUE_PLACES
from critlang.record import Record, field
from critlang.sql import tree as t
from critlang.sql.comparing import Pair, censored
from critlang.sql.dialects.base import Dialect, limit_literal
from critlang.sql.names import Names
from critlang.sql.reading import ResultReader, reading_of
from critlang.sql.statement import CommonTable, Rows
from critlang.sql.units import Readings

_POSSIBLE = (
    ("At the youngest age that the patient may have had; for either sex if that is not known.",),
    (),
    ("At the oldest age.",),
    (),
)


class References(Record, frozen=False):
    """The reference limits that a statement looks up."""

    dialect: Dialect
    readings: Readings
    _names: Names = field(init=False, default_factory=Names)
    _tables: dict[str, CommonTable] = field(init=False, default_factory=dict)

    def tables(self) -> tuple[CommonTable, ...]:
        """The tables that are looked up in; none if none are."""
        return tuple(self._tables.values())

    def truth(
        self,
        comparison: m.Comparison,
        limit: m.RangeLimit,
        table: m.ReferenceTable,
        term: m.Term,
        row: ResultReader,
    ) -> t.Expr:
        """A value against the limits for each age and sex that the patient may have had."""
        whole = self._whole_products(limit, table, term)
        limits = self._limits(limit, table, term, row)
        if whole:
            limits = tuple(map(self.dialect.number, limits))
        limits = tuple(
            row.let(f"possible_limit_{n}", each, *comment)
            for n, (each, comment) in enumerate(zip(limits, _POSSIBLE, strict=True), 1)
        )
        known = t.every(t.Is(each, "NULL", negated=True) for each in limits)
        least = row.let("least_limit", t.when(known, t.Call(self.dialect.least, limits)))
        greatest = row.let("greatest_limit", t.when(known, t.Call(self.dialect.greatest, limits)))
        pair = self._multiplied(limit, term, row) if whole else self._looked_up(limit, table, term, row)
        comparator = row.field("comparator")
        decided = censored(comparison, comparator, pair("least", least), pair("greatest", greatest))
        if comparison is not m.Comparison.EQUAL:
            return decided
        others = (t.Compare("<>", *pair(f"possible {n}", each)) for n, each in enumerate(limits, 1))
        return t.Case(((t.every((t.Is(comparator, "NULL"), *others)), t.FALSE),), decided)

    # ------------------------------------------------------------ by age and sex

    def _limits(
        self, limit: m.RangeLimit, table: m.ReferenceTable, term: m.Term, row: ResultReader
    ) -> tuple[t.Expr, ...]:
        """The limits at the youngest and the oldest age, for the patient's sex, or either if not known."""
        name = self._names.of((term, limit.side, table), f"reference {limit.side.value} of {term.name}")
        self._tables.setdefault(name, self._by_age_and_sex(name, term, limit.side, table))
        sex, found = row.patient("sex"), []
        for when_born, age in (("born_to", "youngest"), ("born_from", "oldest")):
            having = (("age_group", self._age_group(table, row, row.patient(when_born), age)),)
            female, male = (
                row.look_up(f"{age}_{each}_limit", name, f"{each}_limit", having) for each in SEXES
            )
            found.append(t.Case(((t.Compare("=", sex, t.Text("male")), male),), female))
            found.append(t.Case(((t.Compare("=", sex, t.Text("female")), female),), male))
        return tuple(found)

    def _by_age_and_sex(self, name: str, term: m.Term, side: m.Side, table: m.ReferenceTable) -> CommonTable:
        unit = "" if term.unit is None else f", in {term.unit.label}"
        comments = (
            f"{side.value} of {term.name} by age and sex{unit}, for results that come without.",
            f"Source: {table.source}" if table.source else "",
        )
        missing = self.dialect.no_number()
        rows = tuple(
            (t.Text(label), *(missing if each is None else _plain(each) for each in _of_row(row, side)))
            for label, row in zip(_labels(table), table.rows, strict=True)
        )
        columns = ("age_group", *(f"{sex}_limit" for sex in SEXES))
        return CommonTable(name, Rows(columns, (("", rows),)), comments, "shared")

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
        return row.let(f"{age}_age_group", self.dialect.stored_text(t.Case(tuple(branches))))

    # ------------------------------------------------------------ in the unit of the result

    def _whole_products(self, limit: m.RangeLimit, table: m.ReferenceTable, term: m.Term) -> bool:
        """Whether the engine has the digits to multiply both sides by whole numbers instead of dividing."""
        ratios = [factor / limit.factor for factor in self.readings.factors[term.name].values()]
        largest = max(max(each.numerator, each.denominator) for each in ratios)
        return largest <= self.dialect.largest_factor and all(map(_is_number, _values(table, limit.side)))

    def _multiplied(
        self, limit: m.RangeLimit, term: m.Term, row: ResultReader
    ) -> Callable[[str, t.Expr], Pair]:
        """Pairs the value with a limit in the term's unit, each times a whole number."""
        times = self._whole(limit, term, row, lambda ratio: ratio.numerator)
        over = self._whole(limit, term, row, lambda ratio: ratio.denominator)
        comment = "The value times this number is held against the limit times the next."
        left = self.dialect.times(row.field("value"), row.let("value_times", times, comment))
        below = row.let("limit_times", over)
        return lambda _, own: (left, self.dialect.times(own, below))

    def _looked_up(
        self, limit: m.RangeLimit, table: m.ReferenceTable, term: m.Term, row: ResultReader
    ) -> Callable[[str, t.Expr], Pair]:
        """Pairs the value with what a limit is in the unit of the value."""
        wish = f"{limit.text or limit.side.value} of {term.name} in units"
        name = self._names.of((term, limit, table), wish)
        self._tables.setdefault(name, self._in_units(name, term, limit, table))

        def pair(which: str, own: t.Expr) -> Pair:
            having = (("unit_reading", reading_of(row)), ("limit_value", own))
            return row.field("value"), row.look_up(f"{which}_limit_in_unit", name, "in_unit", having)

        return pair

    def _whole(
        self, limit: m.RangeLimit, term: m.Term, row: ResultReader, part: Callable[[Fraction], int]
    ) -> t.Expr:
        def number(factor: Fraction) -> t.Expr:
            return t.Number(part(factor / limit.factor))

        return self.readings.by_reading(term, row.field("unit"), reading_of(row), number)

    def _in_units(self, name: str, term: m.Term, limit: m.RangeLimit, table: m.ReferenceTable) -> CommonTable:
        """Each limit of a table (a multiple of it, where that is asked for) in each unit of the term."""

        def rows() -> Iterator[tuple[str, tuple[tuple[t.Expr, ...], ...]]]:
            for reading, factor in self.readings.factors[term.name].items():
                yield (
                    reading,
                    tuple(
                        (t.Text(reading), _plain(own), limit_literal(limit.factor * Fraction(own) / factor))
                        for own in dict.fromkeys(_values(table, limit.side))
                    ),
                )

        what = limit.side.value if limit.factor == 1 else limit.text or f"{limit.factor} x {limit.side.value}"
        comments = (f"{what} of {term.name}: each limit of the table, in each unit of results.",)
        return CommonTable(
            name, Rows(("unit_reading", "limit_value", "in_unit"), tuple(rows())), comments, "shared"
        )


def has_limits(table: m.ReferenceTable, side: m.Side) -> bool:
    """Whether a table has any limit on a side."""
    return bool(list(_values(table, side)))


def _of_row(row: m.ReferenceRow, side: m.Side) -> tuple[Decimal | None, ...]:
    """The limits of a row, for female and male."""
    return tuple(limits[1] if side is m.Side.UPPER else limits[0] for limits in (row.female, row.male))


def _values(table: m.ReferenceTable, side: m.Side) -> Iterator[Decimal]:
    return (value for row in table.rows for value in _of_row(row, side) if value is not None)


def _is_number(value: Decimal) -> bool:
    """Whether a limit is one that ``number`` keeps as it is."""
    return abs(value) < VALUE_LIMIT and value == round(value, VALUE_PLACES)


def _plain(value: Decimal) -> t.Number:
    """A limit without trailing zeros."""
    return t.Number(int(value) if value == value.to_integral_value() else value.normalize())


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
