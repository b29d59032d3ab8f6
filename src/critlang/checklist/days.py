"""Windows and ages as the dates of one patient."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from critlang import model as m
from critlang.dates import EARLIEST, LATEST, DateRange, TimeUnit, completed, shift
from critlang.record import Record
from critlang.wording import atom_text, bound_text, duration_text, unrepeated

Anchors = Mapping[str, date]
"""The day of each anchor that is known."""


def day_of(bound: m.Bound, anchors: Anchors) -> date | None:
    """The day of a bound; None where it hangs on an unknown anchor, on an event, or leaves the calendar."""
    match bound.point:
        case m.AnchorPoint(anchor) if anchor in anchors:
            return _moved(anchors[anchor], bound)
        case m.DatePoint(day):
            return _moved(day, bound)
        case _:
            return None


def _moved(day: date, bound: m.Bound) -> date | None:
    days = [shift(day, each) for each in (bound.offset, bound.other or bound.offset)]
    found = max(days) if bound.later else min(days)
    return None if found in (EARLIEST, LATEST) else found


def window_days(window: m.Window, anchors: Anchors) -> tuple[str, ...]:
    """A window as dates, ``2026-02-12``, ``to 2026-03-05``; empty where neither side is a known day."""
    lower = None if window.lower is None else day_of(window.lower, anchors)
    upper = None if window.upper is None else day_of(window.upper, anchors)
    if lower is None and upper is None:
        return ()
    first = _blank_or(window.lower, lower)
    last = _blank_or(window.upper, upper)
    if first and last:
        return (first,) if first == last else (first, f"to {last}")
    return (f"{first} or later",) if first else (f"{last} or earlier",)


def _blank_or(bound: m.Bound | None, day: date | None) -> str:
    if bound is None:
        return ""
    return "(date not known)" if day is None else day.isoformat()


# ---------------------------------------------------------------- ages


class BirthRange(Record):
    """The birth dates from ``first`` to ``last``, both included; None: no limit."""

    first: date | None = None
    last: date | None = None

    def both(self, other: BirthRange) -> BirthRange:
        """The birth dates in both ranges."""
        firsts = [day for day in (self.first, other.first) if day is not None]
        lasts = [day for day in (self.last, other.last) if day is not None]
        return BirthRange(max(firsts, default=None), min(lasts, default=None))

    def __str__(self) -> str:
        match (self.first, self.last):
            case (None, None):
                return "on any day"
            case (first, None):
                return f"{first} or later"
            case (None, last):
                return f"{last} or earlier"
            case (first, last) if first is not None and last is not None and first > last:
                return "on no day"
            case (first, last):
                return f"{first} to {last}"


def births(atom: m.AgeAtom, at: date) -> BirthRange:
    """The birth dates for which the statement about the age on the day ``at`` holds."""
    oldest = _born_by(atom, atom.count, at)
    oldest_of_next = _born_by(atom, atom.count + 1, at)
    match atom.comparison:
        case m.Comparison.LESS:
            return BirthRange(first=oldest + timedelta(days=1))
        case m.Comparison.AT_MOST:
            return BirthRange(first=oldest_of_next + timedelta(days=1))
        case m.Comparison.EQUAL:
            return BirthRange(oldest_of_next + timedelta(days=1), oldest)
        case m.Comparison.AT_LEAST:
            return BirthRange(last=oldest)
        case m.Comparison.GREATER:
            return BirthRange(last=oldest_of_next)


def _born_by(atom: m.AgeAtom, count: int, at: date) -> date:
    """The last birth date of those who have completed ``count`` units on the day ``at``."""
    return shift(at, -atom.unit.offset(count))


def birth_notes(formula: m.Formula, anchors: Anchors) -> tuple[str, ...]:
    """Each age limit of a criterion (not of its parts) as a range of birth dates, where the day is known.

    Limits that are asked together (``between``) make one range.
    """
    return tuple(_notes(_age_groups(formula), anchors))


def _notes(groups: Iterable[tuple[m.AgeAtom, ...]], anchors: Anchors) -> Iterable[str]:
    for group in groups:
        day = day_of(group[0].at, anchors)
        if day is None:
            continue
        born = BirthRange()
        for atom in group:
            born = born.both(births(atom, day))
        yield f"{' and '.join(unrepeated(map(atom_text, group)))}: born {born}"


def _age_groups(formula: m.Formula) -> Iterable[tuple[m.AgeAtom, ...]]:
    match formula:
        case m.AgeAtom():
            yield (formula,)
        case m.All(parts):
            yield from _groups_of_all(parts)
        case m.Not(part):
            yield from _age_groups(part)
        case m.Any(parts) | m.AtLeast(_, parts):
            for part in parts:
                yield from _age_groups(part)
        case m.If(condition, then, otherwise):
            for part in (condition, then, *(() if otherwise is None else (otherwise,))):
                yield from _age_groups(part)
        case m.Defined(_, inner):
            yield from _age_groups(inner)
        case _:
            return


def _groups_of_all(parts: tuple[m.Formula, ...]) -> Iterable[tuple[m.AgeAtom, ...]]:
    together: dict[m.Bound, list[m.AgeAtom]] = {}
    for part in parts:
        if isinstance(part, m.AgeAtom):
            together.setdefault(part.at, []).append(part)
    yield from (tuple(group) for group in together.values())
    for part in parts:
        if not isinstance(part, m.AgeAtom):
            yield from _age_groups(part)


def age_text(at: m.Bound, unit: TimeUnit, born: DateRange | None, anchors: Anchors) -> str:
    """The completed age that is asked about, ``15 years``; both ends where the birth date is partial.

    Empty where the birth date or the day is not known.
    """
    day = day_of(at, anchors)
    if day is None or born is None or EARLIEST in (born.low, born.high) or LATEST in (born.low, born.high):
        return ""
    youngest, oldest = (completed(unit, each, day) for each in (born.high, born.low))
    if youngest == oldest:
        return duration_text(oldest, unit)
    return f"{youngest} to {duration_text(oldest, unit)}"


def age_label(at: m.Bound, unit: TimeUnit) -> str:
    """What is asked: ``age at enrollment, completed years``."""
    return f"age at {bound_text(at)}, completed {unit.value}"
