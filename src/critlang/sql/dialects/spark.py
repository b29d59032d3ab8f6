"""Spark SQL."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from critlang.dates import Offset, TimeUnit
from critlang.facts import VALUE_PLACES
from critlang.sql import tree as t
from critlang.sql.dialects.base import ColumnKind, Dialect, Field, Order, less_one, with_exponent
from critlang.sql.errors import Inexpressible
from critlang.sql.statement import Use

_NUMBER = f"DECIMAL(15, {VALUE_PLACES})"
_TYPES: dict[ColumnKind, str] = {"text": "STRING", "day": "DATE", "integer": "BIGINT", "truth": "BOOLEAN"}

_CODES = {"\0": 0, "'": 39, "\\": 92}
_APART = re.compile(r"([\0'\\])|(?<=\$)(?=\{)")
"""What a literal cannot have whatever the session's settings: ``${`` begins the name of a setting."""

# A cast to a date would also take 2019-3-8, 2019 and a date with any text behind it.
_DATE = t.Text("^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2}( [0-9:.]+)?)?)?$")

_UNDATED_LAST, _UNDATED_FIRST = "+10000-01-01 00:00:00", "-0001-01-01 00:00:00"
_LARGEST_FACTOR = 10**18


class Spark(Dialect):
    """Spark SQL 3.5 and later, in ANSI mode or not: whatever could stop a statement is a TRY_CAST.

    Numbers are decimals of at most 38 digits, which Spark would shorten without a word beyond that; a picked
    row is a struct.
    """

    name = "spark"
    title = "Spark SQL"
    same = "<=>"
    record_signs = ("named_struct(", ", ", ")")
    least, greatest = "least", "greatest"

    # ------------------------------------------------------------ names and literals

    def quoted(self, name: str) -> str:
        """In backticks. Raises Inexpressible for ``${``, which would be replaced by a setting."""
        if "\0" in name:
            raise ValueError("a name in SQL cannot have a NUL character")
        if "${" in name:
            raise Inexpressible(f"Spark would take ${{ in the name {name} for the name of a setting")
        return "`" + name.replace("`", "``") + "`"

    apart = _APART
    """What a text is taken apart at."""

    def text_literal(self, value: str) -> str:
        """Settings say what a backslash and a doubled quotation mark mean, so that neither is written."""
        pieces = [each for each in self.apart.split(value) if each]
        written = [f"char({_CODES[each]})" if each in _CODES else f"'{each}'" for each in pieces]
        return written[0] if len(written) == 1 else f"({' || '.join(written)})" if written else "''"

    def double_literal(self, value: Decimal) -> str:
        """A setting makes numbers with an exponent exact ones, unless a D follows."""
        return f"{with_exponent(value).removesuffix('e0')}D"

    def missing(self, kind: ColumnKind) -> t.Expr:
        return t.Cast(t.Null(), _TYPES[kind])

    def no_number(self) -> t.Expr:
        return t.Cast(t.Null(), _NUMBER)

    def text(self, integer: t.Expr) -> t.Expr:
        return t.Cast(integer, "STRING")

    def common_table(self, use: Use) -> str:
        """Spark always folds common tables in, but does not repeat an expression that is read twice."""
        return "AS"

    # ------------------------------------------------------------ days

    def day(self, column: t.Expr) -> t.Expr:
        return t.Cast(column, "DATE", lenient=True)

    def earliest(self, column: t.Expr) -> t.Expr:
        return _filled_up(column, "xxxx-01-01")

    def latest(self, column: t.Expr) -> t.Expr:
        found = _filled_up(column, "xxxx-12-01")
        partial = t.Compare("<", t.Call("length", (t.Cast(column, "STRING"),)), t.Number(10))
        return t.Case(((partial, t.Call("last_day", (found,))),), found)

    def shifted(self, day: t.Expr, offset: Offset) -> t.Expr:
        if offset.months:
            day = t.Call("add_months", (day, t.Number(offset.months)))
        return t.Call("date_add", (day, t.Number(offset.days))) if offset.days else day

    def completed(self, unit: TimeUnit, born: t.Expr, at: t.Expr) -> t.Expr:
        match unit:
            case TimeUnit.DAYS:
                return t.Call("datediff", (at, born))
            case TimeUnit.WEEKS:
                weeks = t.Combine("/", t.Call("datediff", (at, born)), t.Number(7))
                return t.Cast(t.Call("floor", (weeks,)), "INT")
            case TimeUnit.MONTHS:
                months = t.Combine(
                    "+", t.Combine("*", _apart("year", born, at), t.Number(12)), _apart("month", born, at)
                )
                return less_one(months, t.Compare("<", t.Call("day", (at,)), t.Call("day", (born,))))
            case TimeUnit.YEARS:
                return less_one(_apart("year", born, at), t.Compare("<", _in_year(at), _in_year(born)))

    # ------------------------------------------------------------ numbers

    def stored_number(self, column: t.Expr) -> t.Expr:
        return column

    def number(self, stored: t.Expr) -> t.Expr:
        return t.Cast(stored, _NUMBER, lenient=True)

    def number_text(self, number: t.Expr) -> t.Expr:
        digits = t.Cast(t.Cast(number, f"DECIMAL(24, {VALUE_PLACES})"), "STRING")
        return t.Call("regexp_replace", (digits, t.Text("[.]?0+$"), t.Text("")))

    def double(self, number: t.Expr) -> t.Expr:
        return t.Cast(number, "DOUBLE")

    def from_millionths(self, millionths: t.Expr) -> t.Expr:
        whole = t.Cast(t.Call("rint", (millionths,)), "DECIMAL(15, 0)", lenient=True)
        return t.Cast(t.Combine("*", whole, t.Number(Decimal(1).scaleb(-VALUE_PLACES))), _NUMBER)

    def whole(self, double: t.Expr) -> t.Expr:
        return t.Cast(t.Call("rint", (double,)), "BIGINT", lenient=True)

    def quotient(self, number: t.Expr, divisor: t.Expr) -> t.Expr:
        return t.Combine("div", number, divisor)

    def proportion(self, number: t.Expr, limit: t.Expr, factor: Fraction) -> tuple[t.Expr, t.Expr]:
        """Both have six places and at most 35 digits."""
        if factor == 1:
            return number, limit
        if max(abs(factor.numerator), factor.denominator) > _LARGEST_FACTOR:
            raise Inexpressible(f"Spark has too few digits for exactly {factor} times the reference limit")
        return _times(number, factor.denominator), _times(limit, factor.numerator)

    largest_factor = _LARGEST_FACTOR

    def times(self, number: t.Expr, factor: t.Expr) -> t.Expr:
        """A decimal of 15 digits times an integer, which Spark takes for one of 20."""
        return t.Combine("*", number, factor)

    # ------------------------------------------------------------ picking a row

    def order(self, order: Order) -> t.Expr:
        """A timestamp without a zone: some hours come twice in a zone."""
        undated = t.Cast(t.Text(_UNDATED_LAST if order.latest else _UNDATED_FIRST), "TIMESTAMP_NTZ")
        time = t.Call("coalesce", (t.Cast(order.date, "TIMESTAMP_NTZ"), undated))
        return t.Call("struct", (time, order.id))

    def picked(
        self, record: t.Expr, key: t.Expr, condition: t.Expr, *, latest: bool, rank: t.Expr | None = None
    ) -> t.Expr:
        if rank is not None:
            key = t.Call("struct", (rank, key))
        return t.Call("max_by" if latest else "min_by", (record, t.when(condition, key)))

    def field(self, picked: t.Expr, field: Field, *, ranked: bool = False) -> t.Expr:
        return t.Member(picked, field.name)


def _filled_up(column: t.Expr, pattern: str) -> t.Expr:
    """A day, what it lacks taken from a pattern; no value for any text that is no date, perhaps partial."""
    text = t.Cast(column, "STRING")
    lacking = t.Call("substr", (t.Text(pattern), t.Combine("+", t.Call("length", (text,)), t.Number(1))))
    whole = t.Call("substr", (t.joined(text, lacking), t.Number(1), t.Number(10)))
    return t.Cast(t.when(t.Call("regexp_like", (text, _DATE)), whole), "DATE", lenient=True)


def _times(number: t.Expr, factor: int) -> t.Expr:
    return number if factor == 1 else t.Combine("*", t.Number(factor), number)


def _apart(part: str, born: t.Expr, at: t.Expr) -> t.Expr:
    return t.Combine("-", t.Call(part, (at,)), t.Call(part, (born,)))


def _in_year(day: t.Expr) -> t.Expr:
    return t.Combine("+", t.Combine("*", t.Call("month", (day,)), t.Number(100)), t.Call("day", (day,)))
