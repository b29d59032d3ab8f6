"""SQLite."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from critlang.dates import LATEST, Offset, TimeUnit
from critlang.facts import VALUE_LIMIT, VALUE_PLACES
from critlang.sql import tree as t
from critlang.sql.dialects.base import ColumnKind, Dialect, Field, Order, lacking_days, less_one
from critlang.sql.dialects.doubles import half_even
from critlang.sql.errors import Inexpressible
from critlang.sql.statement import Use

_KEY_LENGTH = 19 + 20  # the time to the second, and the id
_UNDATED_LAST, _UNDATED_FIRST = "9999-99-99 99:99:99", "0000-00-00 00:00:00"
_LARGEST_FACTOR = 9_000  # times a value in millionths (15 digits) this is still a 64-bit integer


class SQLite(Dialect):
    """SQLite 3.35 and later, with its JSON functions. Days are ISO texts, truths 1 and 0."""

    name = "sqlite"
    title = "SQLite"
    same = "IS"
    record_signs = ("json_object(", ", ", ")")
    least, greatest = "min", "max"

    # ------------------------------------------------------------ names and literals

    def text_literal(self, value: str) -> str:
        pieces = ["'" + piece.replace("'", "''") + "'" for piece in value.split("\0")]
        return pieces[0] if len(pieces) == 1 else f"({' || char(0) || '.join(pieces)})"

    def day_literal(self, value: date) -> str:
        return f"'{value.isoformat()}'"

    def truth_literal(self, value: bool | None) -> str:
        return "NULL" if value is None else "TRUE" if value else "FALSE"

    def missing(self, kind: ColumnKind) -> t.Expr:
        return t.Null()

    def text(self, integer: t.Expr) -> t.Expr:
        return t.Cast(integer, "TEXT")

    def common_table(self, use: Use) -> str:
        """A step is kept: SQLite would fold its expressions into each place that reads them.

        For a scan that is still the quicker way (a third of the time for 600,000 facts).
        """
        return "AS NOT MATERIALIZED" if use == "scan" else "AS MATERIALIZED"

    # ------------------------------------------------------------ days

    def day(self, column: t.Expr) -> t.Expr:
        return t.Call("date", (column,))

    def earliest(self, column: t.Expr) -> t.Expr:
        return _date(t.Case(((_is_whole(column), _first_ten(column)),), _filled_up(column, "-01-01")))

    def latest(self, column: t.Expr) -> t.Expr:
        last_day = _date(_filled_up(column, "-12-01"), "+1 month", "-1 day")
        branches = (
            (_is_whole(column), _date(_first_ten(column))),
            (t.one_of(column, ("9999", "9999-12")), t.Text(LATEST.isoformat())),  # no month follows
        )
        return t.Case(branches, last_day)

    def shifted(self, day: t.Expr, offset: Offset) -> t.Expr:
        """SQLite's own months run over into the next month: the smaller of that and the month's last day."""
        if offset.months:
            running_over = _date(day, f"{offset.months:+d} months")
            last_of_month = _date(day, "start of month", f"{offset.months + 1:+d} months", "-1 day")
            day = t.Call("min", (running_over, last_of_month))
        return _date(day, f"{offset.days:+d} days") if offset.days else day

    def completed(self, unit: TimeUnit, born: t.Expr, at: t.Expr) -> t.Expr:
        match unit:
            case TimeUnit.DAYS:
                return _days(born, at)
            case TimeUnit.WEEKS:
                return _rounded_down(_days(born, at), 7)
            case TimeUnit.MONTHS:
                return _months(born, at)
            case TimeUnit.YEARS:
                return _years(born, at)

    # ------------------------------------------------------------ numbers

    def stored_number(self, column: t.Expr) -> t.Expr:
        """SQLite keeps any text in a column of numbers, and would read it as 0."""
        is_number = t.one_of(t.Call("typeof", (column,)), ("integer", "real"))
        fits = t.Compare("<", t.Call("abs", (column,)), t.Number(VALUE_LIMIT))
        return t.when(t.every((is_number, fits)), column)

    def number(self, stored: t.Expr) -> t.Expr:
        """A binary float, rounded: decimals of fifteen digits are equal just where their floats are."""
        return t.Call("round", (stored, t.Number(VALUE_PLACES)))

    def number_text(self, number: t.Expr) -> t.Expr:
        unsigned_zero = t.Combine("+", number, t.Number(0))
        digits = t.Call("printf", (t.Text(f"%.{VALUE_PLACES}f"), unsigned_zero))
        trimmed = t.Call("rtrim", (t.Call("rtrim", (digits, t.Text("0"))), t.Text(".")))
        return t.when(t.Is(number, "NULL", negated=True), trimmed)

    def double(self, number: t.Expr) -> t.Expr:
        return t.Cast(number, "REAL")

    def from_millionths(self, millionths: t.Expr) -> t.Expr:
        return t.Combine("/", half_even(millionths), t.Double(Decimal(10**VALUE_PLACES)))

    def whole(self, double: t.Expr) -> t.Expr:
        return t.Cast(half_even(double), "INTEGER")

    def quotient(self, number: t.Expr, divisor: t.Expr) -> t.Expr:
        return t.Combine("/", number, divisor)

    def proportion(self, number: t.Expr, limit: t.Expr, factor: Fraction) -> tuple[t.Expr, t.Expr]:
        """Whole millionths: products of floats would not be exact."""
        if factor == 1:
            return number, limit
        if max(abs(factor.numerator), factor.denominator) > _LARGEST_FACTOR:
            raise Inexpressible(f"SQLite has too few digits for exactly {factor} times the reference limit")
        return _millionths(number, factor.denominator), _millionths(limit, factor.numerator)

    largest_factor = _LARGEST_FACTOR

    def times(self, number: t.Expr, factor: t.Expr) -> t.Expr:
        return t.Combine("*", _millionths(number, 1), factor)

    # ------------------------------------------------------------ picking a row

    def order(self, order: Order) -> t.Expr:
        undated = t.Text(_UNDATED_LAST if order.latest else _UNDATED_FIRST)
        time = t.Call("coalesce", (t.Call("datetime", (order.date,)), undated))
        negative = t.Compare("<", order.id, t.Number(0))
        from_least = t.Combine("+", t.Combine("+", order.id, t.Number(2**63 - 1)), t.Number(1))
        digits = t.Case(
            ((negative, t.Call("printf", (t.Text("0%019d"), from_least))),),
            t.Call("printf", (t.Text("1%019d"), order.id)),
        )
        return t.joined(time, digits)

    def picked(
        self, record: t.Expr, key: t.Expr, condition: t.Expr, *, latest: bool, rank: t.Expr | None = None
    ) -> t.Expr:
        """The greatest (least) key with the record behind it, as one text."""
        parts = (key, record) if rank is None else (rank, key, record)
        return t.Call("max" if latest else "min", (t.when(condition, t.joined(*parts)),))

    def field(self, picked: t.Expr, field: Field, *, ranked: bool = False) -> t.Expr:
        record = t.Call("substr", (picked, t.Number(_KEY_LENGTH + 1 + ranked)))
        return t.Call("json_extract", (record, t.Text(f"$.{field.name}")))


def _date(value: t.Expr, *modifiers: str) -> t.Expr:
    return t.Call("date", (value, *(t.Text(modifier) for modifier in modifiers)))


def _is_whole(column: t.Expr) -> t.Expr:
    """Whether a text is long enough for a whole date. SQLite would count a shorter number as days."""
    return t.Compare(">=", t.Call("length", (column,)), t.Number(10))


def _first_ten(column: t.Expr) -> t.Expr:
    return t.Call("substr", (column, t.Number(1), t.Number(10)))


def _filled_up(column: t.Expr, to_year: str) -> t.Expr:
    """A year, or a year and month, with the day that it lacks; no value for a text of another length."""
    return t.joined(column, lacking_days(column, to_year))


def _days(born: t.Expr, at: t.Expr) -> t.Expr:
    apart = t.Combine("-", t.Call("julianday", (at,)), t.Call("julianday", (born,)))
    return t.Cast(apart, "INTEGER")


def _months(born: t.Expr, at: t.Expr) -> t.Expr:
    years, months = _apart(born, at, 1, 4), _apart(born, at, 6, 2)
    too_early = t.Compare("<", _piece(at, 9, 2), _piece(born, 9, 2))
    return less_one(t.Combine("+", t.Combine("*", years, t.Number(12)), months), too_early)


def _years(born: t.Expr, at: t.Expr) -> t.Expr:
    return less_one(_apart(born, at, 1, 4), t.Compare("<", _piece(at, 6, 5), _piece(born, 6, 5)))


def _apart(born: t.Expr, at: t.Expr, start: int, length: int) -> t.Expr:
    return t.Combine("-", _piece(at, start, length), _piece(born, start, length))


def _piece(day: t.Expr, start: int, length: int) -> t.Expr:
    return t.Call("substr", (day, t.Number(start), t.Number(length)))


def _rounded_down(number: t.Expr, by: int) -> t.Expr:
    """Whole division, which rounds towards zero, made to round down by keeping it above zero."""
    above = 600_000  # more than any number of weeks or years in the calendar
    moved = t.Combine("+", number, t.Number(above * by))
    return t.Combine("-", t.Combine("/", moved, t.Number(by)), t.Number(above))


def _millionths(number: t.Expr, times: int) -> t.Expr:
    rounded = t.Call("round", (t.Combine("*", number, t.Number(10**VALUE_PLACES)),))
    whole = t.Cast(rounded, "INTEGER")
    return whole if times == 1 else t.Combine("*", t.Number(times), whole)
