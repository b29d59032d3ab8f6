"""Days as source: points in time, the bounds of windows, and whether something lies between them.

The rules are those of ``critlang.evaluate.windows`` and ``critlang.evaluate.events``, with ordinals for days.
"""

from __future__ import annotations

from typing import NamedTuple

from critlang import model as m
from critlang.compiled.layout import FIRST_DAY, LAST_DAY
from critlang.compiled.runtime import moved
from critlang.compiled.writer import Writer
from critlang.dates import Offset, shift

_FAR_MONTHS, _FAR_DAYS = 12 * 900, 300_000
"""An offset less far leads from no day of a patient who was made ready to the calendar's edge."""


class Span(NamedTuple):
    """A day known to lie in ``low .. high``: names of variables, or numbers.

    ``exists`` is a truth. ``known`` is a condition under which the day exists and is exact, "" where it
    always is; None where the two ends and ``exists`` have to be looked at, as the day comes from events.
    """

    low: str
    high: str
    exists: str
    known: str | None


class Between(NamedTuple):
    """A window; None is an open side."""

    lower: Span | None
    upper: Span | None

    @property
    def impossible(self) -> list[str]:
        """Conditions under any of which nothing lies in the window, for it hangs on what never was."""
        return list(
            dict.fromkeys([f"{each.exists} is False" for each in self if each and each.exists != "True"])
        )

    def certain(self, day: str) -> list[str]:
        """Conditions under which a day lies in the window, given that it may."""
        found: list[str] = []
        if self.lower is not None:
            found += [self.lower.known] if self.lower.known is not None else self.certainly_after(day)
        if self.upper is not None:
            found += [self.upper.known] if self.upper.known is not None else self.certainly_before(day)
        return [each for each in dict.fromkeys(found) if each]

    def certainly_after(self, *days: str) -> list[str]:
        """Conditions under which one of ``days`` is certainly not before the window."""
        if self.lower is None:
            return []
        after = " or ".join([f"{day} >= {self.lower.high}" for day in days])
        return [f"({after})", *_existing(self.lower)]

    def certainly_before(self, day: str) -> list[str]:
        """Conditions under which ``day`` is certainly not after the window."""
        return [] if self.upper is None else [f"{day} <= {self.upper.low}", *_existing(self.upper)]


def _existing(span: Span) -> list[str]:
    return [] if span.exists == "True" else [f"{span.exists} is True"]


def within_reach(offset: Offset) -> bool:
    """Whether an offset leads from no day of a patient who was made ready to the calendar's edge."""
    return abs(offset.months) < _FAR_MONTHS and abs(offset.days) < _FAR_DAYS


def offset_day(day: str, offset: Offset, writer: Writer) -> str:
    """An expression for a day, known and not at the calendar's edge, moved by an offset."""
    if not offset.months and not offset.days:
        return day
    if not offset.months and within_reach(offset):
        return f"{day} + {offset.days}"
    return f"{writer.constant(moved)}({day}, {offset.months}, {offset.days})"


def offset_end(day: str, offset: Offset, writer: Writer) -> str:
    """An expression for one end of a range of days, moved by an offset: what is at the edge stays there."""
    if not offset.months and not offset.days:
        return day
    return f"({offset_day(day, offset, writer)} if {FIRST_DAY} < {day} < {LAST_DAY} else {day})"


def date_span(day: m.DatePoint, bound: m.Bound) -> Span:
    """A day of the calendar, moved."""
    days = [shift(day.day, bound.offset)]
    if bound.other is not None:
        days.append(shift(day.day, bound.other))
    ordinal = str((max if bound.later else min)(days).toordinal())
    return Span(ordinal, ordinal, "True", "")


def anchor_day(anchor: str, bound: m.Bound, writer: Writer) -> str:
    """An expression for the day of an anchor that has one, moved."""
    exact = offset_day(anchor, bound.offset, writer)
    if bound.other is None:
        return exact
    return f"{'max' if bound.later else 'min'}({exact}, {offset_day(anchor, bound.other, writer)})"


def moved_span(point: Span, bound: m.Bound, writer: Writer) -> Span:
    """The day of an event, moved."""
    ends = [[offset_end(end, bound.offset, writer) for end in point[:2]]]
    if bound.other is not None:
        ends.append([offset_end(end, bound.other, writer) for end in point[:2]])
    if ends == [[point.low, point.high]]:
        return point
    found = []
    for name, several in zip(("low", "high"), zip(*ends, strict=True), strict=True):
        chosen = (
            several[0] if len(several) == 1 else f"{'max' if bound.later else 'min'}({', '.join(several)})"
        )
        found.append(writer.name(name))
        writer.line(f"{found[-1]} = {chosen}")
    return Span(found[0], found[1], point.exists, None)
