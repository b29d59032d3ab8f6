"""Calendar arithmetic: partial dates, offsets, ages.

Everything is proleptic Gregorian and at the granularity of a day. The rules are those of the
language reference: months and years are calendar ones and clamp to the month's end; an age is
counted in completed units, so a person born on 29 February has a birthday on 1 March in common
years.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import Enum

from critlang.record import Record

EARLIEST = date(1, 1, 1)
"""Stands for "no earlier limit is known"."""
LATEST = date(9999, 12, 31)
"""Stands for "no later limit is known"."""

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class DateRange(Record):
    """A date known to lie in ``low .. high`` (both included): exact where the two are equal.

    A year is the range from 1 January to 31 December, a year and month that whole month.
    """

    low: date
    high: date

    @property
    def exact(self) -> bool:
        """Whether the day itself is known."""
        return self.low == self.high

    def __str__(self) -> str:
        if self.exact:
            return self.low.isoformat()
        if (self.low.year, self.low.month) == (self.high.year, self.high.month):
            return f"{self.low:%Y-%m}"
        return f"{self.low:%Y}" if self.low.year == self.high.year else "unknown date"


UNKNOWN_DATE = DateRange(EARLIEST, LATEST)
"""A date of which nothing is known."""


def parse_partial(text: str) -> DateRange:
    """Read ``2019``, ``2019-03`` or ``2019-03-08``.

    Raises ValueError, in words for a reader, for anything else and for days that do not exist.
    """
    match = _PARTIAL.fullmatch(text.strip())
    if match is None:
        raise ValueError(f'"{text}" is not a date; write 2019-03-08, 2019-03 or 2019')
    year, month, day = (int(part) if part else None for part in match.groups())
    if not year:
        raise ValueError(f'"{text}" has no year that exists')
    if month is None:
        return DateRange(date(year, 1, 1), date(year, 12, 31))
    if not 1 <= month <= 12:
        raise ValueError(f'"{text}" has no month {month}')
    last = _days_of_month(year, month)
    if day is None:
        return DateRange(date(year, month, 1), date(year, month, last))
    if not 1 <= day <= last:
        from calendar import month_name

        raise ValueError(f'"{text}" does not exist: {month_name[month]} {year} has {last} days')
    return DateRange(date(year, month, day), date(year, month, day))


class Offset(Record):
    """A calendar distance: whole months first (clamped to the month's end), then days."""

    months: int = 0
    days: int = 0

    def __neg__(self) -> Offset:
        return Offset(-self.months, -self.days)

    def plus_days(self, days: int) -> Offset:
        """The same distance and ``days`` more."""
        return Offset(self.months, self.days + days)


def shift(day: date, offset: Offset) -> date:
    """``day`` moved by ``offset``; what would leave the calendar stays at its edge.

    The two edges stand for "not known" and do not move.
    """
    if day in (EARLIEST, LATEST):
        return day
    return _plus_days(_plus_months(day, offset.months), offset.days)


def _plus_months(day: date, months: int) -> date:
    if not months:
        return day
    index = day.year * 12 + day.month - 1 + months
    if not 12 <= index < 120_000:
        return EARLIEST if index < 12 else LATEST
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, _days_of_month(year, month + 1)))


def _days_of_month(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _plus_days(day: date, days: int) -> date:
    if not days or day in (EARLIEST, LATEST):
        return day
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return EARLIEST if days < 0 else LATEST


class TimeUnit(Enum):
    """A unit of calendar time, as ages and durations are counted in."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"

    def offset(self, count: int) -> Offset:
        """``count`` of this unit as a calendar distance."""
        match self:
            case TimeUnit.DAYS:
                return Offset(days=count)
            case TimeUnit.WEEKS:
                return Offset(days=7 * count)
            case TimeUnit.MONTHS:
                return Offset(months=count)
            case TimeUnit.YEARS:
                return Offset(months=12 * count)


def completed(unit: TimeUnit, born: date, at: date) -> int:
    """The age at ``at`` of somebody born on ``born``, in completed ``unit``; negative before birth.

    A month is completed on the day of the month of birth; where the month has no such day, on
    the first of the next month.
    """
    match unit:
        case TimeUnit.DAYS:
            return (at - born).days
        case TimeUnit.WEEKS:
            return (at - born).days // 7
        case TimeUnit.MONTHS:
            return _completed_months(born, at)
        case TimeUnit.YEARS:
            return _completed_months(born, at) // 12


def _completed_months(born: date, at: date) -> int:
    months = (at.year - born.year) * 12 + at.month - born.month
    return months - (at.day < born.day)
