"""DuckDB."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from critlang.dates import Offset, TimeUnit
from critlang.facts import VALUE_PLACES
from critlang.sql import tree as t
from critlang.sql.dialects.base import (
    ColumnKind,
    Dialect,
    Field,
    Order,
    exact_multiple,
    lacking_days,
    less_one,
)
from critlang.sql.errors import Inexpressible
from critlang.sql.statement import Use

_NUMBER = f"DECIMAL(15, {VALUE_PLACES})"
# Of decimals of up to 18 digits DuckDB takes a product to have no more, and stops at one that has.
_LONG_NUMBER = f"DECIMAL(19, {VALUE_PLACES})"
_TYPES: dict[ColumnKind, str] = {"text": "VARCHAR", "day": "DATE", "integer": "BIGINT", "truth": "BOOLEAN"}

# A key is a HUGEINT: the rank above, microseconds since 1970 in the middle, the id in the last 64 bits.
_ONE_MICROSECOND = t.Number(2**64)
_ONE_RANK = t.Number(2**124)
_UNDATED = 2**58  # microseconds: beyond the year 9999


class DuckDB(Dialect):
    """DuckDB 1.1 and later."""

    name = "duckdb"
    title = "DuckDB"
    same = "IS NOT DISTINCT FROM"
    record_signs = ("{", ": ", "}")
    least, greatest = "least", "greatest"

    # ------------------------------------------------------------ names and literals

    def text_literal(self, value: str) -> str:
        pieces = ["'" + piece.replace("'", "''") + "'" for piece in value.split("\0")]
        return pieces[0] if len(pieces) == 1 else f"({' || chr(0) || '.join(pieces)})"

    def missing(self, kind: ColumnKind) -> t.Expr:
        return t.Cast(t.Null(), _TYPES[kind])

    def text(self, integer: t.Expr) -> t.Expr:
        return t.Cast(integer, "VARCHAR")

    def common_table(self, use: Use) -> str:
        """A step is folded in without being written down; its columns are still worked out once."""
        return "AS MATERIALIZED" if use == "shared" else "AS NOT MATERIALIZED"

    # ------------------------------------------------------------ days

    def day(self, column: t.Expr) -> t.Expr:
        return t.Cast(column, "DATE")

    def earliest(self, column: t.Expr) -> t.Expr:
        return t.Call("coalesce", (_try_date(column), _try_date(_filled_up(column, "-01-01"))))

    def latest(self, column: t.Expr) -> t.Expr:
        last_month = _try_date(_filled_up(column, "-12-01"))
        return t.Call("coalesce", (_try_date(column), t.Call("last_day", (last_month,))))

    def shifted(self, day: t.Expr, offset: Offset) -> t.Expr:
        if offset.months:
            operator: t.Operator = "+" if offset.months > 0 else "-"
            day = t.Cast(t.Combine(operator, day, t.Interval(abs(offset.months), "MONTH")), "DATE")
        if offset.days:
            operator = "+" if offset.days > 0 else "-"
            day = t.Combine(operator, day, t.Number(abs(offset.days)))
        return day

    def completed(self, unit: TimeUnit, born: t.Expr, at: t.Expr) -> t.Expr:
        match unit:
            case TimeUnit.DAYS:
                return t.Combine("-", at, born)
            case TimeUnit.WEEKS:
                return _rounded_down(t.Combine("-", at, born), 7)
            case TimeUnit.MONTHS:
                return _months(born, at)
            case TimeUnit.YEARS:
                return _years(born, at)

    # ------------------------------------------------------------ numbers

    def stored_number(self, column: t.Expr) -> t.Expr:
        return column

    def number(self, stored: t.Expr) -> t.Expr:
        return t.Cast(stored, _NUMBER, lenient=True)

    def number_text(self, number: t.Expr) -> t.Expr:
        """Whole numbers apart: taking zeros off the end is slow."""
        is_whole = t.Compare("=", number, t.Call("floor", (number,)))
        whole = t.Cast(t.Cast(number, "BIGINT"), "VARCHAR")
        return t.Case(((is_whole, whole),), t.Call("rtrim", (t.Cast(number, "VARCHAR"), t.Text("0"))))

    def double(self, number: t.Expr) -> t.Expr:
        return t.Cast(number, "DOUBLE")

    def from_millionths(self, millionths: t.Expr) -> t.Expr:
        whole = t.Cast(t.Call("round_even", (millionths, t.Number(0))), "DECIMAL(18, 0)")
        return t.Combine("*", whole, t.Number(Decimal(1).scaleb(-VALUE_PLACES)))

    def whole(self, double: t.Expr) -> t.Expr:
        return t.Cast(t.Call("round_even", (double, t.Number(0))), "BIGINT")

    def quotient(self, number: t.Expr, divisor: t.Expr) -> t.Expr:
        return t.Call("divide", (number, divisor))

    def proportion(self, number: t.Expr, limit: t.Expr, factor: Fraction) -> tuple[t.Expr, t.Expr]:
        if factor == 1:
            return number, limit
        if max(abs(factor.numerator), factor.denominator) >= 10**20:
            raise Inexpressible(f"a limit of {factor} times the reference limit has too many digits")
        if not _has_three_digits(factor):
            number, limit = t.Cast(number, _LONG_NUMBER), t.Cast(limit, _LONG_NUMBER)
        return exact_multiple(number, limit, factor)

    largest_factor = 10**18

    def times(self, number: t.Expr, factor: t.Expr) -> t.Expr:
        """A decimal of 15 digits times a 64-bit integer, which is taken for one of 19: no more than 34."""
        return t.Combine("*", number, t.Cast(factor, "BIGINT"))

    # ------------------------------------------------------------ picking a row

    def order(self, order: Order) -> t.Expr:
        """Measured against a struct as key (half as much time again) and against several ``arg_max``."""
        undated = t.Number(_UNDATED if order.latest else -_UNDATED)
        time = t.Call("coalesce", (t.Call("epoch_us", (order.date,)), undated))
        return t.Combine("+", t.Combine("*", t.Cast(time, "HUGEINT"), _ONE_MICROSECOND), order.id)

    def picked(
        self, record: t.Expr, key: t.Expr, condition: t.Expr, *, latest: bool, rank: t.Expr | None = None
    ) -> t.Expr:
        if rank is not None:
            key = t.Combine("+", t.Combine("*", rank, _ONE_RANK), key)
        return t.Call("arg_max" if latest else "arg_min", (record, t.when(condition, key)))

    def field(self, picked: t.Expr, field: Field, *, ranked: bool = False) -> t.Expr:
        return t.Member(picked, field.name)


def _try_date(value: t.Expr) -> t.Expr:
    return t.Cast(value, "DATE", lenient=True)


def _filled_up(column: t.Expr, to_year: str) -> t.Expr:
    """A year, or a year and month, with the day that it lacks; no value for a text of another length."""
    text = t.Cast(column, "VARCHAR")
    return t.joined(text, lacking_days(text, to_year))


def _has_three_digits(factor: Fraction) -> bool:
    """Whether a factor is a number of up to three digits, times which one of 15 has no more than 18."""
    written = (abs(factor) * 10**places for places in range(4))
    return any(each.denominator == 1 and each < 1000 for each in written)


def _rounded_down(number: t.Expr, by: int) -> t.Expr:
    return t.Cast(t.Call("floor", (t.Combine("/", number, t.Number(by)),)), "BIGINT")


def _months(born: t.Expr, at: t.Expr) -> t.Expr:
    years, months = _apart("year", born, at), _apart("month", born, at)
    too_early = t.Compare("<", t.Call("day", (at,)), t.Call("day", (born,)))
    return less_one(t.Combine("+", t.Combine("*", years, t.Number(12)), months), too_early)


def _years(born: t.Expr, at: t.Expr) -> t.Expr:
    def in_year(day: t.Expr) -> t.Expr:
        return t.Combine("+", t.Combine("*", t.Call("month", (day,)), t.Number(100)), t.Call("day", (day,)))

    return less_one(_apart("year", born, at), t.Compare("<", in_year(at), in_year(born)))


def _apart(part: str, born: t.Expr, at: t.Expr) -> t.Expr:
    return t.Combine("-", t.Call(part, (at,)), t.Call(part, (born,)))
