"""Events: which of them qualify, and the points in time that they are.

An event may have to be near a point which is itself an event (``after first relapse``), so that looking up
a point and asking whether an event qualifies call each other; the model nests them finitely.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from critlang import model as m
from critlang.dates import EARLIEST, LATEST, UNKNOWN_DATE, DateRange, Offset, shift
from critlang.evaluate.chart import Chart
from critlang.evaluate.codes import code_truth
from critlang.evaluate.comparing import decided, order, orders_between, orders_of_result
from critlang.evaluate.windows import (
    ANY_DAY,
    NO_DAY,
    Days,
    Moment,
    date_in_window,
    either,
    moved,
    on_or_after,
    on_or_before,
)
from critlang.facts import Event
from critlang.truth import Truth, conjunction, disjunction, negate


class Candidate(NamedTuple):
    """An event and whether it qualifies: lies in the window and passes the test."""

    event: Event
    qualifies: Truth


def qualifying(rows: m.EventRows, chart: Chart) -> list[Candidate]:
    """The events that qualify or may qualify, in the record's order."""
    days = days_of(rows.window, chart)
    found = []
    for event in chart.events(rows.term):
        qualifies = conjunction((lies_in(event, rows, days), confirmed(event)))
        if qualifies is not False and rows.test is not None:
            qualifies = conjunction((qualifies, event_truth(rows.test, event, chart, rows.term.kind)))
        if qualifies is not False:
            found.append(Candidate(event, qualifies))
    return found


def confirmed(event: Event) -> Truth:
    """Whether there was an event at all: unknown where it is only suspected."""
    return True if event.certain else None


# ---------------------------------------------------------------- whether an event lies in a window


def lies_in(event: Event, rows: m.EventRows, days: Days) -> Truth:
    """Whether the start of an event, its end or any day of it lies in the window."""
    start = start_of(event)
    if rows.lies is m.Lies.START:
        return date_in_window(start.low, start.high, days)
    end = end_of(event, rows.term.kind)
    if rows.lies is m.Lies.END:
        return False if end == NO_END else date_in_window(end.low, end.high, days)
    return conjunction((begun(start, days), not_over(start, end, days)))


def begun(start: DateRange, days: Days) -> Truth:
    """Whether an event has begun by the end of a window."""
    return True if days.upper is None else on_or_before(start.low, start.high, days.upper)


def not_over(start: DateRange, end: DateRange, days: Days) -> Truth:
    """Whether an event has not ended before a window begins: as it starts later, or as its end says."""
    if days.lower is None or on_or_after(start.low, start.high, days.lower):
        return True
    return on_or_after(end.low, end.high, days.lower)


NO_END = DateRange(LATEST, LATEST)
"""The end of what goes on."""


def end_of(event: Event, kind: m.Kind) -> DateRange:
    """The days on which an event may have ended.

    Without a recorded end, a treatment may have ended on any day from its start on; anything else goes on.
    """
    if event.end is not None:
        return event.end
    return DateRange(start_of(event).low, LATEST) if kind is m.Kind.TREATMENT else NO_END


# ---------------------------------------------------------------- points in time


def days_of(window: m.Window, chart: Chart) -> Days:
    """The window with its bounds looked up in the patient's record."""
    lower, upper = window.lower, window.upper
    return Days(
        None if lower is None else moment_of(lower, chart),
        None if upper is None else moment_of(upper, chart),
    )


def moment_of(bound: m.Bound, chart: Chart) -> Moment:
    """The day of a bound: that of its point, moved by its offset."""
    match bound.point:
        case m.AnchorPoint(anchor):
            day = chart.patient.anchors.get(anchor)
            point = ANY_DAY if day is None else Moment(day, day, True)
        case m.DatePoint(day):
            point = Moment(day, day, True)
        case m.EventPoint():
            point = event_point(bound.point, chart)
    if bound.other is None:
        return moved(point, bound.offset)
    return either(moved(point, bound.offset), moved(point, bound.other), later=bound.later)


def event_point(point: m.EventPoint, chart: Chart) -> Moment:
    """The day of the first, nth or latest event among those that qualify.

    An event that only may qualify can make the first one earlier than those that do, and the latest one
    later, but never the other way round.
    """
    candidates = qualifying(point.events, chart)
    if len(candidates) < point.nth:
        return NO_DAY if point.events.term.closed else Moment(EARLIEST, LATEST, None)
    possible = [edge_of(point, candidate.event) for candidate in candidates]
    certain = [edge_of(point, candidate.event) for candidate in candidates if candidate.qualifies]
    exists = True if len(certain) >= point.nth else None
    if point.which is m.Which.FIRST:
        low = sorted(days.low for days in possible)[point.nth - 1]
        return Moment(low, sorted(days.high for days in certain)[point.nth - 1] if exists else LATEST, exists)
    high = max(days.high for days in possible)
    return Moment(max((days.low for days in certain), default=EARLIEST), high, exists)


def edge_of(point: m.EventPoint, event: Event) -> DateRange:
    """The days on which an event may have started, or ended where the point is an end."""
    return start_of(event) if point.edge is m.Edge.START else _end_as_point(event, point.events.term.kind)


def start_of(event: Event) -> DateRange:
    """The days on which an event may have started: any, if nothing is recorded."""
    return UNKNOWN_DATE if event.start is None else event.start


def _end_as_point(event: Event, kind: m.Kind) -> DateRange:
    """The days on which an event may have ended, where its end serves as a point in time.

    Without a recorded end, a treatment may have gone on for any time; anything else is over at once.
    """
    if event.end is not None:
        return event.end
    start = start_of(event)
    return DateRange(start.low, LATEST) if kind is m.Kind.TREATMENT else start


# ---------------------------------------------------------------- tests of one event


def event_truth(test: m.RowTest, event: Event, chart: Chart, kind: m.Kind) -> Truth:
    """Whether an event of a term of that kind passes a test."""
    match test:
        case m.AttributeTest(column, wanted, allowed):
            return code_truth(event.attributes.get(column), wanted, allowed)
        case m.AmountTest():
            return amount_truth(test, event.attributes.get(test.column))
        case m.DurationTest(comparison, length):
            return _duration(comparison, length, event)
        case m.OngoingTest(at):
            end = end_of(event, kind)
            return on_or_after(end.low, end.high, moment_of(at, chart))
        case m.RowNot(part):
            return negate(event_truth(part, event, chart, kind))
        case m.RowAll(parts):
            return conjunction(event_truth(part, event, chart, kind) for part in parts)
        case m.RowAny(parts):
            return disjunction(event_truth(part, event, chart, kind) for part in parts)
        case m.ValueTest() | m.CodeTest():
            raise TypeError("an event has no value")


def amount_truth(test: m.AmountTest, value: str | Decimal | None) -> Truth:
    """A number against its limit, exactly; what is not one is unknown."""
    if not isinstance(value, Decimal):
        return None
    return decided(test.comparison, orders_of_result(None, Fraction(value), test.limit.value))


def _duration(comparison: m.Comparison, length: Offset, event: Event) -> Truth:
    """An event has lasted a length when the day after its last is that length after its first."""
    if event.end is None:
        return None
    start, day_after = start_of(event), Offset(days=1)
    shortest = order(shift(event.end.low, day_after), shift(start.high, length))
    longest = order(shift(event.end.high, day_after), shift(start.low, length))
    return decided(comparison, orders_between(shortest, longest))
