"""What a dialect must be able to say: some twenty primitives, each with a contract.

Everything else in a statement is plain SQL that every engine understands alike (``CASE``, ``AND``, ``OR``,
``NOT``, ``IN``, ``IS NULL``, ``IS NOT FALSE``, joins, ``GROUP BY``, ``min``, ``max``, ``count``,
``coalesce``, ``nullif``). A new engine is a new subclass that keeps these contracts;
``tests/sql/test_dialect_contracts.py`` runs each of them on the real engine.

Three kinds of expression are spoken of. A **day** is whatever the engine's ``day`` gives: two of them
compare in the order of time. A **number** is what ``number`` gives: exact to six decimal places. A **truth**
is true, false or NULL for unknown. Every primitive gives NULL where an argument is NULL, unless it says
otherwise.
"""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from critlang.dates import Offset, TimeUnit
from critlang.facts import VALUE_LIMIT, VALUE_PLACES
from critlang.record import Record
from critlang.sql import tree as t
from critlang.sql.dialects.mapped_columns import MappedColumns
from critlang.sql.statement import Rows, Use

ColumnKind = Literal["text", "day", "integer", "truth"]
"""The types of a statement's columns, where a column without any value must be given one."""
FieldKind = Literal["text", "day", "integer", "number"]
"""The types of a record's fields; a number is as the table stores it."""

Let = Callable[[str, t.Expr], t.Expr]
"""Makes an expression a column of its own, worked out once; what it is called ends with the text."""

_MOST_DIGITS = 17
"""The digits before the point that a double is written with."""
_BARE = re.compile(r"[a-z][0-9]?|[a-z][a-z0-9]*(_[a-z0-9]+)+")
_TAKEN = frozenset(
    (
        "current_catalog",
        "current_date",
        "current_role",
        "current_schema",
        "current_time",
        "current_timestamp",
        "current_user",
        "export_state",
        "grouping_id",
        "pivot_longer",
        "pivot_wider",
        "session_user",
        "system_user",
        "try_cast",
    )
)


class Order(Record):
    """How facts are put in order: by time, then by id, undated ones at one end.

    ``latest`` True is the order for the latest fact (undated ones come last), False for the first (they come
    first). ``date`` and ``id`` are the columns of the table.
    """

    date: t.Expr
    id: t.Expr
    latest: bool


class Field(Record):
    """A field of the records of one table: its name, its type, and its place among all of them, from 0."""

    name: str
    kind: FieldKind
    place: int
    kinds: tuple[FieldKind, ...] = ()
    """The types of all fields of the table, by place."""


class RowsForm(Record):
    """How literal rows are written: what stands before and behind them, round each, and between them.

    ``named`` tells that the names of the columns stand behind the name of the common table.
    """

    opening: str = "VALUES"
    row: tuple[str, str] = ("(", ")")
    between: str = ","
    closing: str = ""
    named: bool = True


class Dialect(MappedColumns):
    """One engine's way to say the primitives. The methods are contracts; instances have no state."""

    name: str
    """The name by which a user asks for the dialect."""
    title: str
    """The name of the engine as its makers write it."""
    most_columns: int | None = None
    """The most columns that a query may have, where a statement could have more."""

    # ------------------------------------------------------------ names and literals

    def identifier(self, name: str) -> str:
        """The name of a table, column or alias, whatever characters it has.

        It is quoted unless it is a small letter, perhaps with a digit, or small letters and digits joined by
        underscores: no engine has such words of its own but ``current_date`` and the like, which are quoted.
        """
        return name if _BARE.fullmatch(name) and name not in _TAKEN else self.quoted(name)

    def quoted(self, name: str) -> str:
        """The name in quotation marks. Raises ValueError for a NUL character, which no name has."""
        if "\0" in name:
            raise ValueError("a name in SQL cannot have a NUL character")
        return '"' + name.replace('"', '""') + '"'

    def stored_name(self, column: str) -> str:
        """What the engine has made of the name of a column when its table was created.

        Raises Inexpressible for a name that no column of the engine can have.
        """
        return column

    @abstractmethod
    def text_literal(self, value: str) -> str:
        """A text, as itself: no character of it has a meaning, NUL and backslash included."""

    def number_literal(self, value: Decimal | int) -> str:
        """A number, exact."""
        return str(value) if isinstance(value, int) else f"{value:f}"

    def day_literal(self, value: date) -> str:
        """A day that compares with what ``day`` gives."""
        return f"DATE '{value.isoformat()}'"

    def double_literal(self, value: Decimal) -> str:
        """A double-precision number: with an exponent, which tells it from an exact one (``0.85e0``)."""
        return with_exponent(value)

    def truth_literal(self, value: bool | None) -> str:
        """True, false or unknown, fit to stand wherever a truth may."""
        return "CAST(NULL AS BOOLEAN)" if value is None else "TRUE" if value else "FALSE"

    @property
    @abstractmethod
    def same(self) -> str:
        """The operator for two truths being the same: never unknown, and true for two unknowns."""

    joining = "||"
    """The operator that joins texts; NULL where one of them is."""
    collation = 'COLLATE "C"'
    """What makes a text one that is compared by its bytes, or by its characters' numbers."""
    frame = ""
    """What stands behind the order in which rows are summed up, where the engine will not do without."""
    alias_word = "AS "
    """What stands before the alias of a table."""

    def cast_words(self, kind: str, lenient: bool) -> tuple[str, str]:
        """What stands before and behind a value that is cast; ``lenient``: to no value where it cannot be."""
        return "TRY_CAST(" if lenient else "CAST(", f" AS {kind})"

    def part(self, name: str, day: str) -> str:
        """The year, month or day of the month of a day, both as they are written down."""
        return f"EXTRACT({name} FROM {day})"

    def said(self, expression: t.Expr, *, decides: bool = False) -> t.Expr:
        """The same in words that the engine has.

        Called for each expression before it is written; ``decides``: it says which rows are kept or joined,
        and is no column.
        """
        return expression

    def rows_form(self, rows: Rows) -> RowsForm:
        """How literal rows are written as a common table."""
        return RowsForm()

    @abstractmethod
    def missing(self, kind: ColumnKind) -> t.Expr:
        """No value, of the type of such a column."""

    def no_number(self) -> t.Expr:
        """No value among literal numbers, all of which may be missing."""
        return t.Null()

    @abstractmethod
    def common_table(self, use: Use) -> str:
        """What stands between a common table's name and its query: whether the engine is to keep its rows.

        A ``shared`` table, which several others read, must be worked out once. A ``step``, which one reads,
        must not have its expressions worked out anew for each time that they are read. A ``scan`` has so many
        rows that keeping them costs more than that.
        """

    def query_end(self, use: Use) -> str:
        """What the query of a common table ends with, where that is how to say the same."""
        return ""

    filters_rows_at_once = False
    """Whether rows are filtered where they are read, for else their columns are worked out first."""

    # ------------------------------------------------------------ days

    @abstractmethod
    def day(self, column: t.Expr) -> t.Expr:
        """The day of a date column with or without a time of day."""

    @abstractmethod
    def earliest(self, column: t.Expr) -> t.Expr:
        """The first day that a partial date may be.

        The column is a text ``2019``, ``2019-03`` or ``2019-03-08`` or a date. NULL for any other text.
        """

    @abstractmethod
    def latest(self, column: t.Expr) -> t.Expr:
        """The last day that a partial date may be. As for ``earliest``."""

    def possible_days(self, column: t.Expr, let: Let) -> tuple[t.Expr, t.Expr]:
        """``earliest`` and ``latest`` of a partial date. ``let`` makes what both read a column."""
        return self.earliest(column), self.latest(column)

    @abstractmethod
    def shifted(self, day: t.Expr, offset: Offset) -> t.Expr:
        """A day moved by whole months, clamped to the month's end, and then by days."""

    @abstractmethod
    def completed(self, unit: TimeUnit, born: t.Expr, at: t.Expr) -> t.Expr:
        """The completed units of time from one day to another, an integer, as ``critlang.dates.completed``.

        A month is completed on the day of the month it began on, or on the first of the next month where
        there is no such day. Negative and rounded down where ``at`` is before ``born``.
        """

    # ------------------------------------------------------------ numbers

    @abstractmethod
    def stored_number(self, column: t.Expr) -> t.Expr:
        """What of a column ``number`` may be asked of: the column itself, if the engine checks its type."""

    @abstractmethod
    def number(self, stored: t.Expr) -> t.Expr:
        """A measured value, exact to six decimal places, however the column stores it.

        NULL for what has no such value: more than nine digits before the point, or not a number.
        """

    @abstractmethod
    def number_text(self, number: t.Expr) -> t.Expr:
        """A number as text, without trailing zeros, a bare point, or a sign on zero: ``1.5``, ``100``."""

    @abstractmethod
    def double(self, number: t.Expr) -> t.Expr:
        """A number, or an integer, as the double-precision number nearest to it."""

    def power(self, base: t.Expr, exponent: t.Expr) -> t.Expr:
        """A double to the power of another, where there is one.

        10^100 or more, or no value, for one that is too large; 0 for one that no double is small enough for.
        """
        return t.Call("power", (base, exponent))

    @abstractmethod
    def from_millionths(self, millionths: t.Expr) -> t.Expr:
        """A number from millionths, a double below 10^15 in magnitude: to the nearest whole, half to even."""

    @abstractmethod
    def whole(self, double: t.Expr) -> t.Expr:
        """The integer nearest to a double below 10^15 in magnitude, half to even."""

    @abstractmethod
    def quotient(self, number: t.Expr, divisor: t.Expr) -> t.Expr:
        """An integer divided by another, not 0: the whole part, rounded towards zero."""

    least: str
    """The function for the least of several numbers, none of them NULL."""
    greatest: str
    """The function for the greatest of several numbers, none of them NULL."""

    @abstractmethod
    def proportion(self, number: t.Expr, limit: t.Expr, factor: Fraction) -> tuple[t.Expr, t.Expr]:
        """Two expressions that compare exactly as ``number`` does with ``factor`` times ``limit``.

        ``number`` and ``limit`` are numbers. Raises Inexpressible for a factor that the engine's arithmetic
        cannot hold exactly.
        """

    largest_factor: int
    """The largest whole number that ``times`` may be asked to multiply by."""

    @abstractmethod
    def times(self, number: t.Expr, factor: t.Expr) -> t.Expr:
        """A number times a whole number from 1 to ``largest_factor``: two of these compare exactly."""

    # ------------------------------------------------------------ picking a row

    @abstractmethod
    def order(self, order: Order) -> t.Expr:
        """A key that orders facts by time to the second, then by id (any 64-bit integer).

        No two keys of one table are the same; undated facts come at the end that ``order`` says.
        """

    record_signs: tuple[str, str, str]
    """What opens a record, what stands between a field's name and its value, and what closes it."""

    def member(self, name: str, value: str) -> str:
        """A named value in a record, as it is written down."""
        return f"{self.text_literal(name)}{self.record_signs[1]}{value}"

    keyed_records = False
    """Whether a record begins with its key: one record then has all fields that any aggregate needs."""

    def record(self, fields: Mapping[Field, t.Expr], key: t.Expr) -> t.Expr:
        """Some columns of a row as one value, never NULL even where they all are.

        ``key`` is what ``order`` gave for the row.
        """
        return t.Struct(tuple((field.name, value) for field, value in fields.items()))

    @abstractmethod
    def picked(
        self, record: t.Expr, key: t.Expr, condition: t.Expr, *, latest: bool, rank: t.Expr | None = None
    ) -> t.Expr:
        """An aggregate: the record of the row with the greatest (``latest``) or least key.

        Only rows count for which ``condition`` is true; NULL if there are none. ``rank``, an integer from 0
        to 3, goes before the key where it is given.
        """

    @abstractmethod
    def field(self, picked: t.Expr, field: Field, *, ranked: bool = False) -> t.Expr:
        """A field of what ``picked`` gave; ``ranked``: it was given a rank. NULL if no row was picked."""


def exact_multiple(number: t.Expr, limit: t.Expr, factor: Fraction) -> tuple[t.Expr, t.Expr]:
    """``proportion`` where decimals have digits enough: the limit times a whole number or a decimal of six
    places, if the factor is one; else both times a whole number."""
    if factor.denominator == 1:
        return number, t.Combine("*", t.Number(factor.numerator), limit)
    scaled = factor * 10**VALUE_PLACES
    if scaled.denominator == 1:
        decimal: Decimal = Decimal(scaled.numerator) / 10**VALUE_PLACES
        return number, t.Combine("*", t.Number(decimal.normalize()), limit)
    multiple = t.Combine("*", t.Number(factor.denominator), number)
    return multiple, t.Combine("*", t.Number(factor.numerator), limit)


def lacking_days(text: t.Expr, of_year: str) -> t.Expr:
    """What a year, or a year and month, lacks to be a day; NULL for a text of another length."""
    lacks = ((t.Number(4),), t.Text(of_year)), ((t.Number(7),), t.Text("-01"))
    return t.Choose(t.Call("length", (text,)), lacks)


def less_one(count: t.Expr, too_early: t.Expr) -> t.Expr:
    """Units of time of which the last is not completed yet where it is too early for that."""
    return t.Combine("-", count, t.Case(((too_early, t.Number(1)),), t.Number(0)))


def with_exponent(value: Decimal) -> str:
    """A double as a text with an exponent: ``0.85e0``, ``1e100``."""
    if value.adjusted() < _MOST_DIGITS:
        return f"{value:f}e0"
    digits = value.normalize()
    return f"{digits.scaleb(-digits.adjusted()):f}e{digits.adjusted()}"


def limit_literal(limit: Fraction) -> t.Number:
    """A number that every measured value stands to as it does to ``limit``: below it, above it, or equal.

    Values have six decimal places and nine digits before them. A limit that is such a value is written as it
    is; any other may be replaced by another between the same two neighbours, which takes one place more.
    """
    if abs(limit) >= VALUE_LIMIT:
        largest = 10**18  # beyond all values
        return t.Number(max(-largest, min(largest, int(limit))))
    grid = 10**VALUE_PLACES
    below = (limit * grid).__floor__()
    if limit * grid == below:
        return t.Number(_plain(Decimal(below) / grid))
    tenths = (limit * grid * 10).__floor__() - below * 10
    if tenths == 0 or abs(limit) > 10**8:
        tenths = 5  # well inside the gap, for floats of this size have no more places
    return t.Number(_plain(Decimal(below * 10 + tenths) / (grid * 10)))


def _plain(number: Decimal) -> Decimal:
    """The same number without trailing zeros and without an exponent."""
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()
