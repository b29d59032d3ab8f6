"""PostgreSQL."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from critlang.dates import Offset, TimeUnit
from critlang.facts import VALUE_PLACES
from critlang.hashing import sha256
from critlang.sql import tree as t
from critlang.sql.dialects.base import (
    ColumnKind,
    Dialect,
    Field,
    FieldKind,
    Let,
    Order,
    exact_multiple,
    lacking_days,
    less_one,
)
from critlang.sql.dialects.doubles import guarded_power
from critlang.sql.statement import Use

_TYPES: dict[ColumnKind, str] = {"text": "TEXT", "day": "DATE", "integer": "BIGINT", "truth": "BOOLEAN"}
_FIELD_TYPES: dict[FieldKind, str] = {"day": "DATE", "integer": "BIGINT", "number": "NUMERIC"}

_LONGEST_NAME = 63
"""Bytes of a name. PostgreSQL cuts longer ones, so that two might become one."""
_DIGEST = 8

_ROUNDED_OUT = t.Number(Decimal("999999999.9999995"))
"""The least number that six places round to more than nine digits."""

# A text that is no date is an error, so that the calendar has to stand in a pattern.
# Nothing in it is remembered or looked ahead for, which would take five times as long.
_LEAP_YEAR = "(?:[1-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)"
_DATE = (
    "^(?:[1-9][0-9]{3}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)"
    f"|(?:0[13578]|1[02])-31)|{_LEAP_YEAR}-02-29)$"
)
_TO_END_OF_YEAR, _TO_LAST_DAY, _NO_TIME = (
    t.Cast(t.Text(text), "INTERVAL") for text in ("1 year -1 day", "1 month -1 day", "0 days")
)

# A key is the hexadecimal text of 16 bytes: microseconds, then the id, each so that none is negative. Days
# are counted from before the year 1 on, for PostgreSQL's own count from 2000 on is negative before that.
_BEFORE_ALL_YEARS = t.Cast(t.Text("1000000 days"), "INTERVAL")
_UNDATED_LAST, _UNDATED_FIRST = "infinity", "2000-01-01"
_SIGN = t.Cast(t.Text(str(-(2**63))), "BIGINT")


class PostgreSQL(Dialect):
    """PostgreSQL 14 and later. Numbers are NUMERIC; a picked row is an array of texts behind its key."""

    name = "postgresql"
    title = "PostgreSQL"
    same = "IS NOT DISTINCT FROM"
    record_signs = ("ROW(", ", ", ")")
    least, greatest = "least", "greatest"

    # ------------------------------------------------------------ names and literals

    def identifier(self, name: str) -> str:
        """A name of more than 63 bytes is cut, and told from others by some digits of its digest."""
        return super().identifier(short(name))

    def stored_name(self, column: str) -> str:
        """PostgreSQL keeps the first 63 bytes of a name."""
        return column.encode()[:_LONGEST_NAME].decode(errors="ignore")

    def text_literal(self, value: str) -> str:
        """No text in PostgreSQL has a NUL: the replacement character stands for it."""
        plain = value.replace("\0", "\N{REPLACEMENT CHARACTER}").replace("'", "''")
        return "E'" + plain.replace("\\", "\\\\") + "'" if "\\" in plain else f"'{plain}'"

    def double_literal(self, value: Decimal) -> str:
        """A number with an exponent would be an exact one."""
        return f"FLOAT8 '{value.normalize()}'" if abs(value.adjusted()) > 17 else f"FLOAT8 '{value:f}'"

    def missing(self, kind: ColumnKind) -> t.Expr:
        return t.Cast(t.Null(), _TYPES[kind])

    def no_number(self) -> t.Expr:
        return t.Cast(t.Null(), "NUMERIC")

    def text(self, integer: t.Expr) -> t.Expr:
        return t.Cast(integer, "TEXT")

    def common_table(self, use: Use) -> str:
        """To keep the rows of every table took twice as long, most of it for those of the facts."""
        return "AS MATERIALIZED" if use == "shared" else "AS NOT MATERIALIZED"

    filters_rows_at_once = True

    def query_end(self, use: Use) -> str:
        """With an offset a query is not folded into the next one, and works its columns out once."""
        return "" if use == "shared" else "OFFSET 0"

    # ------------------------------------------------------------ days

    def partial_date(self, column: t.Expr) -> t.Expr:
        return self.missing("text") if column == self.missing("day") else _iso(column)

    def day(self, column: t.Expr) -> t.Expr:
        return t.Cast(column, "DATE")

    def earliest(self, column: t.Expr) -> t.Expr:
        return _filled_up(_iso(column), "-01-01")

    def latest(self, column: t.Expr) -> t.Expr:
        text = _iso(column)
        partial = t.Compare("<", t.Call("length", (text,)), t.Number(10))
        further = t.Case(((partial, _TO_LAST_DAY),), _NO_TIME)
        return t.Cast(t.Combine("+", _filled_up(text, "-12-01"), further), "DATE")

    def possible_days(self, column: t.Expr, let: Let) -> tuple[t.Expr, t.Expr]:
        """The pattern takes longer than all else: only dates in part and the last days of months need it."""
        text = let("text", _iso(column))
        first = let(
            "from", t.Case(((_is_plainly_a_day(text), t.Cast(text, "DATE")),), _filled_up(text, "-01-01"))
        )
        length = t.Call("length", (text,))
        ends = tuple(
            (t.Compare("=", length, t.Number(characters)), t.Cast(t.Combine("+", first, further), "DATE"))
            for characters, further in ((4, _TO_END_OF_YEAR), (7, _TO_LAST_DAY))
        )
        return first, t.Case(ends, first)

    def shifted(self, day: t.Expr, offset: Offset) -> t.Expr:
        if offset.months:
            months = t.Cast(t.Text(f"{offset.months} months"), "INTERVAL")
            day = t.Cast(t.Combine("+", day, months), "DATE")
        if offset.days:
            day = t.Combine("+" if offset.days > 0 else "-", day, t.Number(abs(offset.days)))
        return day

    def completed(self, unit: TimeUnit, born: t.Expr, at: t.Expr) -> t.Expr:
        match unit:
            case TimeUnit.DAYS:
                return t.Combine("-", at, born)
            case TimeUnit.WEEKS:
                weeks = t.Combine("/", t.Combine("-", at, born), t.Number(Decimal("7.0")))
                return t.Cast(t.Call("floor", (weeks,)), "INTEGER")
            case TimeUnit.MONTHS:
                months = t.Combine(
                    "+", t.Combine("*", _apart("year", born, at), t.Number(12)), _apart("month", born, at)
                )
                return _less_one(months, t.Compare("<", _part("day", at), _part("day", born)))
            case TimeUnit.YEARS:
                return _less_one(_apart("year", born, at), t.Compare("<", _in_year(at), _in_year(born)))

    # ------------------------------------------------------------ numbers

    def stored_number(self, column: t.Expr) -> t.Expr:
        return column

    def number(self, stored: t.Expr) -> t.Expr:
        """NaN and infinity are greater than all numbers."""
        fits = t.Compare("<", t.Call("abs", (stored,)), _ROUNDED_OUT)
        exact = stored if _is_numeric(stored) else t.Cast(stored, "NUMERIC")
        return t.when(fits, t.Call("round", (exact, t.Number(VALUE_PLACES))))

    def number_text(self, number: t.Expr) -> t.Expr:
        return t.Cast(t.Call("trim_scale", (number,)), "TEXT")

    def double(self, number: t.Expr) -> t.Expr:
        return t.Cast(number, "FLOAT8")

    def power(self, base: t.Expr, exponent: t.Expr) -> t.Expr:
        return guarded_power(base, exponent)

    def from_millionths(self, millionths: t.Expr) -> t.Expr:
        return t.Combine(
            "*", t.Cast(self.whole(millionths), "NUMERIC"), t.Number(Decimal(1).scaleb(-VALUE_PLACES))
        )

    def whole(self, double: t.Expr) -> t.Expr:
        """A cast rounds half to even."""
        return t.Cast(double, "BIGINT")

    def quotient(self, number: t.Expr, divisor: t.Expr) -> t.Expr:
        """The sum of integers is none in PostgreSQL, but NUMERIC."""
        return t.Combine("/", t.Cast(number, "BIGINT"), divisor)

    def proportion(self, number: t.Expr, limit: t.Expr, factor: Fraction) -> tuple[t.Expr, t.Expr]:
        if factor == 1:
            return number, limit
        return exact_multiple(number, limit, factor)

    largest_factor = 10**18

    def times(self, number: t.Expr, factor: t.Expr) -> t.Expr:
        return t.Combine("*", number, factor)

    # ------------------------------------------------------------ picking a row

    def order(self, order: Order) -> t.Expr:
        """Compared as bytes, which no language orders in another way."""
        undated = t.Cast(t.Text(_UNDATED_LAST if order.latest else _UNDATED_FIRST), "TIMESTAMP")
        time = t.Call("coalesce", (t.Combine("+", order.date, _BEFORE_ALL_YEARS), undated))
        number = t.Call("int8xor", (order.id, _SIGN))
        pair = t.joined(t.Call("timestamp_send", (time,)), t.Call("int8send", (number,)))
        return t.Call("encode", (pair, t.Text("hex")))

    keyed_records = True

    def record(self, fields: Mapping[Field, t.Expr], key: t.Expr) -> t.Expr:
        """An array of texts: the key, then each field at its place, up to the last one that is needed."""
        values: dict[int, t.Expr] = {
            field.place: value if field.kind == "text" else t.Cast(value, "TEXT")
            for field, value in fields.items()
        }
        return t.Array((key, *(values.get(place, t.Null()) for place in range(max(values) + 1))))

    def picked(
        self, record: t.Expr, key: t.Expr, condition: t.Expr, *, latest: bool, rank: t.Expr | None = None
    ) -> t.Expr:
        """The greatest (least) array; its first text is the key, or the rank and then the key."""
        ranked = record if rank is None else t.joined(t.Cast(rank, "TEXT"), record)
        return t.Call("max" if latest else "min", (t.Bytewise(t.when(condition, ranked)),))

    def field(self, picked: t.Expr, field: Field, *, ranked: bool = False) -> t.Expr:
        found = t.Element(picked, field.place + ranked + 2)
        return found if field.kind == "text" else t.Cast(found, _FIELD_TYPES[field.kind])


def short(name: str) -> str:
    """A name as it is, or cut to 63 bytes with some digits of its digest at the end."""
    encoded = name.encode()
    if len(encoded) <= _LONGEST_NAME:
        return name
    digest = sha256(encoded)[:_DIGEST]
    kept = encoded[: _LONGEST_NAME - _DIGEST - 1].decode(errors="ignore")
    return f"{kept}_{digest}"


def _is_numeric(stored: t.Expr) -> bool:
    return isinstance(stored, t.Cast) and stored.type == "NUMERIC"


def _iso(column: t.Expr) -> t.Expr:
    """The text itself, or a day in ISO's order: cast to a text it would be in the session's own."""
    text = t.Call("btrim", (t.Cast(t.Call("to_json", (column,)), "TEXT"), t.Text('"')))
    return t.Call("split_part", (text, t.Text("T"), t.Number(1)))


def _is_plainly_a_day(text: t.Expr) -> t.Expr:
    """Whether a text is a day from the 1st to the 28th of a month: one of those that every month has."""
    zeros = t.Call("translate", (text, t.Text("123456789"), t.Text("0" * 9)))
    month = t.Call("substring", (text, t.Number(6), t.Number(2)))
    day = t.Call("substring", (text, t.Number(9)))
    return t.every(
        (
            t.Compare("=", zeros, t.Text("0000-00-00")),
            t.Compare(">=", t.Bytewise(text), t.Text("1000")),
            *_from_to(month, "01", "12"),
            *_from_to(day, "01", "28"),
        )
    )


def _from_to(text: t.Expr, first: str, last: str) -> tuple[t.Expr, t.Expr]:
    plain = t.Bytewise(text)
    return t.Compare(">=", plain, t.Text(first)), t.Compare("<=", plain, t.Text(last))


def _filled_up(text: t.Expr, to_year: str) -> t.Expr:
    """The day of a date to which what it lacks is added; no value for what is no date then."""
    lacking = t.Call("coalesce", (lacking_days(text, to_year), t.Text("")))
    return t.Cast(t.Call("substring", (t.joined(text, lacking), t.Text(_DATE))), "DATE")


def _part(part: str, day: t.Expr) -> t.Expr:
    return t.Call("date_part", (t.Text(part), day))


def _apart(part: str, born: t.Expr, at: t.Expr) -> t.Expr:
    return t.Combine("-", _part(part, at), _part(part, born))


def _in_year(day: t.Expr) -> t.Expr:
    return t.Combine("+", t.Combine("*", _part("month", day), t.Number(100)), _part("day", day))


def _less_one(count: t.Expr, too_early: t.Expr) -> t.Expr:
    """An integer, which the difference of parts of dates is not."""
    return t.Cast(less_one(count, too_early), "INTEGER")
