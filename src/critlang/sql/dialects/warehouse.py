"""What the engines have in common that our tests cannot run: each thing is said in the plainest way.

Wherever engines are known to differ (how months are added at the month's end, how a double becomes a decimal,
how a decimal is shown), the words used are ones that come to the same in every reading.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar

from critlang.dates import Offset, TimeUnit
from critlang.facts import VALUE_PLACES
from critlang.sql import tree as t
from critlang.sql.dialects.base import ColumnKind, Dialect, Order, less_one
from critlang.sql.dialects.doubles import guarded_power, half_even
from critlang.sql.errors import Inexpressible
from critlang.sql.statement import Use

DATE_PATTERN = "^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$"
"""A date, perhaps partial, perhaps with a time."""
UNDATED_LAST, UNDATED_FIRST = "9999-99-99 99:99:99", "0000-00-00 00:00:00"
KEY_LENGTH = 19 + 20  # the time to the second, and the id
ABOVE_IDS = t.Number(2**63)
"""Added to an id it makes one that is not negative."""

_LARGEST_FACTOR = 10**18
_ROUNDED_OUT = t.Number(Decimal("999999999.9999995"))
"""The least number that six places round to more than nine digits."""
_ABOVE = 600_000
"""More than any number of weeks in the calendar: added to one it makes one that is not negative."""


class Warehouse(Dialect):
    """An engine whose statements are parsed, and not run, in our tests."""

    reads_any_text = False
    types: ClassVar[Mapping[ColumnKind, str]]
    """The types of columns; a truth may be a number."""
    number_type = f"DECIMAL(15, {VALUE_PLACES})"
    wide_type = "DECIMAL(24, 12)"
    """The type that a number has before it is rounded to its places."""
    moment_type = "TIMESTAMP"
    """The type of a date with a time of day, and no time zone."""
    double_type = "DOUBLE PRECISION"
    same = "IS NOT DISTINCT FROM"
    record_signs = ("", "", "")
    least, greatest = "least", "greatest"
    largest_factor = _LARGEST_FACTOR

    # ------------------------------------------------------------ names and literals

    def missing(self, kind: ColumnKind) -> t.Expr:
        return t.Cast(t.Null(), self.types[kind])

    def no_number(self) -> t.Expr:
        return t.Cast(t.Null(), self.number_type)

    def text(self, integer: t.Expr) -> t.Expr:
        return t.Cast(integer, self.types["text"])

    def common_table(self, use: Use) -> str:
        return "AS"

    # ------------------------------------------------------------ columns of another data model

    def code_text(self, column: t.Expr) -> t.Expr:
        return self.text(column)

    def whole_number(self, number: t.Expr) -> t.Expr:
        return t.Cast(number, self.types["integer"])

    def moment(self, column: t.Expr) -> t.Expr:
        return t.Cast(column, self.moment_type)

    def partial_date(self, column: t.Expr) -> t.Expr:
        return self.missing("text") if column == self.missing("day") else self.as_text(column)

    # ------------------------------------------------------------ texts

    def length(self, text: t.Expr) -> t.Expr:
        """The number of a text's characters."""
        return t.Call("length", (text,))

    def piece(self, text: t.Expr, start: t.Expr, length: t.Expr) -> t.Expr:
        """Some characters of a text, from the ``start``-th on; NULL where ``length`` is."""
        return t.Call("substring", (text, start, length))

    def padded(self, text: t.Expr, width: int, filler: str = " ") -> t.Expr:
        """A text with blanks, or another character, before it, so that it has so many characters."""
        return t.Call("lpad", (text, t.Number(width), t.Text(filler)))

    def without_zeros(self, text: t.Expr) -> t.Expr:
        """A text without the zeros at its end."""
        return t.Call("rtrim", (text, t.Text("0")))

    # ------------------------------------------------------------ days

    def day(self, column: t.Expr) -> t.Expr:
        return t.Cast(column, "DATE")

    def earliest(self, column: t.Expr) -> t.Expr:
        return self._filled_up(self.as_text(column), "-01-01")

    def latest(self, column: t.Expr) -> t.Expr:
        text = self.as_text(column)
        found = self._filled_up(text, "-12-01")
        partial = t.Compare("<", self.length(text), t.Number(10))
        return t.Case(((partial, self.last_day(found)),), found)

    def _filled_up(self, text: t.Expr, to_year: str) -> t.Expr:
        """A day, with what it lacks; no value for any text that is no date, perhaps partial."""
        lacks = ((t.Number(4),), t.Text(to_year)), ((t.Number(7),), t.Text("-01"))
        lacking = t.Call("coalesce", (t.Choose(self.length(text), lacks), t.Text("")))
        whole = self.piece(t.joined(text, lacking), t.Number(1), t.Number(10))
        return self.day_of(t.when(self.is_date(text), whole))

    def as_text(self, column: t.Expr) -> t.Expr:
        """A text as it is; a date or timestamp as a text that begins with the day in ISO's order."""
        return t.Cast(column, self.types["text"])

    @abstractmethod
    def is_date(self, text: t.Expr) -> t.Expr:
        """Whether a text has the form of a date, perhaps partial, perhaps with a time."""

    def day_of(self, text: t.Expr) -> t.Expr:
        """The day that a text like ``2019-03-08`` is; NULL for one that is not in the calendar."""
        return t.Cast(text, "DATE", lenient=True)

    def last_day(self, day: t.Expr) -> t.Expr:
        """The last day of a day's month."""
        return t.Call("last_day", (day,))

    def shifted(self, day: t.Expr, offset: Offset) -> t.Expr:
        if offset.months:
            day = self.plus_months(day, offset.months)
        return self.plus_days(day, t.Number(offset.days)) if offset.days else day

    @abstractmethod
    def plus_months(self, day: t.Expr, months: int) -> t.Expr:
        """A day moved by whole months, clamped to the month's end."""

    def in_month(self, first: t.Expr, day: t.Expr) -> t.Expr:
        """The day with the number of ``day`` in the month that begins with ``first``, or the month's last."""
        same_day = self.plus_days(first, t.Combine("-", t.Part("DAY", day), t.Number(1)))
        return t.Call("least", (same_day, self.last_day(first)))

    @abstractmethod
    def plus_days(self, day: t.Expr, days: t.Expr) -> t.Expr:
        """A day moved by days."""

    @abstractmethod
    def days_between(self, born: t.Expr, at: t.Expr) -> t.Expr:
        """The days from one day to another, an integer."""

    def completed(self, unit: TimeUnit, born: t.Expr, at: t.Expr) -> t.Expr:
        match unit:
            case TimeUnit.DAYS:
                return self.days_between(born, at)
            case TimeUnit.WEEKS:
                moved = t.Combine("+", self.days_between(born, at), t.Number(_ABOVE * 7))
                return t.Combine("-", self.quotient(moved, t.Number(7)), t.Number(_ABOVE))
            case TimeUnit.MONTHS:
                years = t.Combine("*", _apart("YEAR", born, at), t.Number(12))
                months = t.Combine("+", years, _apart("MONTH", born, at))
                return less_one(months, t.Compare("<", t.Part("DAY", at), t.Part("DAY", born)))
            case TimeUnit.YEARS:
                return less_one(_apart("YEAR", born, at), t.Compare("<", _in_year(at), _in_year(born)))

    # ------------------------------------------------------------ numbers

    def stored_number(self, column: t.Expr) -> t.Expr:
        return column

    def number(self, stored: t.Expr) -> t.Expr:
        """NaN, where there is any, is greater than all numbers or not to be compared."""
        if isinstance(stored, t.Cast) and stored.type == self.number_type:
            return stored
        fits = t.Compare("<", t.Call("abs", (stored,)), _ROUNDED_OUT)
        rounded = t.Call("round", (t.Cast(stored, self.wide_type), t.Number(VALUE_PLACES)))
        return t.when(fits, t.Cast(rounded, self.number_type))

    def number_text(self, number: t.Expr) -> t.Expr:
        """Of a number that is not whole the zeros at the end, whether or not the engine shows them."""
        is_whole = t.Compare("=", number, t.Call("floor", (number,)))
        whole = self.text(t.Cast(number, self.types["integer"]))
        return t.Case(((is_whole, whole),), self.without_zeros(t.Cast(number, self.types["text"])))

    def double(self, number: t.Expr) -> t.Expr:
        return t.Cast(number, self.double_type)

    def power(self, base: t.Expr, exponent: t.Expr) -> t.Expr:
        return guarded_power(base, exponent)

    def from_millionths(self, millionths: t.Expr) -> t.Expr:
        whole = t.Cast(half_even(millionths), "DECIMAL(15, 0)")
        return t.Cast(t.Combine("*", whole, t.Number(Decimal(1).scaleb(-VALUE_PLACES))), self.number_type)

    def whole(self, double: t.Expr) -> t.Expr:
        return t.Cast(half_even(double), self.types["integer"])

    def quotient(self, number: t.Expr, divisor: t.Expr) -> t.Expr:
        return t.Combine("/", t.Cast(number, self.types["integer"]), divisor)

    def proportion(self, number: t.Expr, limit: t.Expr, factor: Fraction) -> tuple[t.Expr, t.Expr]:
        """Both have six places and at most 34 digits."""
        if max(abs(factor.numerator), factor.denominator) > _LARGEST_FACTOR:
            raise Inexpressible(
                f"{self.title} has too few digits for exactly {factor} times the reference limit"
            )
        return self._times(number, factor.denominator), self._times(limit, factor.numerator)

    def _times(self, number: t.Expr, factor: int) -> t.Expr:
        return number if factor == 1 else self.times(number, t.Number(factor))

    def times(self, number: t.Expr, factor: t.Expr) -> t.Expr:
        """A decimal of 15 digits times an integer, which has 19 at most."""
        return t.Combine("*", number, factor)

    # ------------------------------------------------------------ picking a row

    def order(self, order: Order) -> t.Expr:
        """A text of fixed length: the time, then the id."""
        undated = t.Text(UNDATED_LAST if order.latest else UNDATED_FIRST)
        return self.beside(t.Call("coalesce", (self.moment_text(order.date), undated)), self.digits(order.id))

    def beside(self, *texts: t.Expr) -> t.Expr:
        """Texts one after the other, of which none is missing."""
        return t.joined(*texts)

    @abstractmethod
    def moment_text(self, moment: t.Expr) -> t.Expr:
        """The time to the second, as ``2019-03-08 14:30:00``."""

    def digits(self, integer: t.Expr) -> t.Expr:
        """A 64-bit integer as twenty digits that are in the order of the integers."""
        above = t.Combine("+", t.Cast(integer, "DECIMAL(20, 0)"), ABOVE_IDS)
        return self.padded(t.Cast(above, self.types["text"]), 20, "0")


def _apart(part: str, born: t.Expr, at: t.Expr) -> t.Expr:
    if part == "YEAR":
        return t.Combine("-", t.Part("YEAR", at), t.Part("YEAR", born))
    return t.Combine("-", t.Part("MONTH", at), t.Part("MONTH", born))


def _in_year(day: t.Expr) -> t.Expr:
    return t.Combine("+", t.Combine("*", t.Part("MONTH", day), t.Number(100)), t.Part("DAY", day))


class DateAdd(Warehouse):
    """An engine that moves days by ``dateadd`` and counts them by ``datediff``.

    Its months are clamped, unlike those that ``add_months`` adds to the last day of a month.
    """

    def plus_months(self, day: t.Expr, months: int) -> t.Expr:
        return t.Call("dateadd", (t.Keyword("MONTH"), t.Number(months), day))

    def plus_days(self, day: t.Expr, days: t.Expr) -> t.Expr:
        return t.Call("dateadd", (t.Keyword("DAY"), days, day))

    def days_between(self, born: t.Expr, at: t.Expr) -> t.Expr:
        return t.Call("datediff", (t.Keyword("DAY"), born, at))
