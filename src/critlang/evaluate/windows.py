"""Whether a day lies in a window (docs/meaning.md, "Days and windows").

A bound need not be known to the day, or at all, and need not exist: a point in time that comes from an event
may be any of several days, and a patient who never had the event has no such day.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from critlang.dates import EARLIEST, LATEST, Offset, shift
from critlang.truth import Truth, conjunction


class Moment(NamedTuple):
    """A day known to lie in ``low .. high``, and whether there is such a day at all.

    ``exists`` False: there is none, nothing lies before or after it. None: perhaps there is none.
    """

    low: date
    high: date
    exists: Truth

    @property
    def exact(self) -> bool:
        """Whether there certainly is such a day, and it is known."""
        return self.exists is True and self.low == self.high


ANY_DAY = Moment(EARLIEST, LATEST, True)
"""A day that exists but is not known, such as that of an anchor without a date."""
NO_DAY = Moment(EARLIEST, LATEST, False)
"""The day of something that never happened."""


class Days(NamedTuple):
    """A window whose bounds have been looked up; None is an open side."""

    lower: Moment | None
    upper: Moment | None


def moved(moment: Moment, offset: Offset) -> Moment:
    """The moment a calendar distance later (or earlier)."""
    if not offset.months and not offset.days:
        return moment
    low = shift(moment.low, offset)
    high = low if moment.low == moment.high else shift(moment.high, offset)
    return Moment(low, high, moment.exists)


def either(one: Moment, other: Moment, *, later: bool) -> Moment:
    """The later or the earlier of two days that come from one point."""
    choose = max if later else min
    return Moment(choose(one.low, other.low), choose(one.high, other.high), one.exists)


def on_or_after(low: date, high: date, moment: Moment) -> Truth:
    """Whether a date in ``low .. high`` is on or after the moment: decided where all days agree."""
    if low >= moment.high:
        return moment.exists
    if high < moment.low:
        return False
    return conjunction((moment.exists, None))


def on_or_before(low: date, high: date, moment: Moment) -> Truth:
    """Whether a date in ``low .. high`` is on or before the moment: decided where all days agree."""
    if high <= moment.low:
        return moment.exists
    if low > moment.high:
        return False
    return conjunction((moment.exists, None))


def date_in_window(low: date, high: date, window: Days) -> Truth:
    """Whether a date in ``low .. high`` lies in the window."""
    after = True if window.lower is None else on_or_after(low, high, window.lower)
    if after is False or window.upper is None:
        return after
    before = on_or_before(low, high, window.upper)
    return before if after is True else conjunction((after, before))


def day_in_window(day: date | None, window: Days) -> Truth:
    """Whether the day of a result lies in the window. A day that is not known may lie in any window."""
    if day is not None:
        return date_in_window(day, day, window)
    impossible = any(bound is not None and bound.exists is False for bound in window)
    return False if impossible else None
