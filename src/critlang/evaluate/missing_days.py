"""What is missing where it is not known on which day something was, or whether it happened at all."""

from __future__ import annotations

from critlang import model as m
from critlang.dates import UNKNOWN_DATE, DateRange
from critlang.evaluate.chart import Chart, Result
from critlang.evaluate.events import (
    Candidate,
    begun,
    days_of,
    edge_of,
    end_of,
    event_point,
    event_truth,
    lies_in,
    moment_of,
    not_over,
    qualifying,
    start_of,
)
from critlang.evaluate.explanation import Missing
from critlang.evaluate.phrases import (
    anchor_description,
    days_text,
    event_text,
    events_words,
    row_text,
    window_words,
)
from critlang.evaluate.ways import NEVER, Ways, both, decided, either, missing_of, needing
from critlang.evaluate.windows import Days, day_in_window, on_or_after, on_or_before
from critlang.facts import Event
from critlang.record import replace
from critlang.wording import listed, missing_event_text, point_text

# ---------------------------------------------------------------- days that others are counted from


def anchor_missing(name: str, protocol: m.Protocol) -> Missing:
    """The date of an anchor."""
    what = f"date of {anchor_description(name, protocol)}"
    return Missing("anchor date", what, f"{what} not recorded")


def bound_missing(bound: m.Bound, chart: Chart) -> tuple[Missing, ...]:
    """What keeps a bound from being known to the day; nothing if it is."""
    if moment_of(bound, chart).exact:
        return ()
    match bound.point:
        case m.AnchorPoint(anchor):
            return (anchor_missing(anchor, chart.lookups.protocol),)
        case m.DatePoint():
            return ()
        case m.EventPoint():
            return _point_missing(bound.point, chart)


def _point_missing(point: m.EventPoint, chart: Chart) -> tuple[Missing, ...]:
    moment, candidates = event_point(point, chart), qualifying(point.events, chart)
    if len(candidates) < point.nth:
        return (_no_event(point, chart),)
    found: list[Missing] = []
    for candidate in candidates:
        found += _why_uncertain(candidate, point.events, chart)
        days = edge_of(point, candidate.event)
        if not days.exact and days.low <= moment.high and days.high >= moment.low:
            found.append(_edge_date(candidate.event, point))
    return tuple(dict.fromkeys(found))


def _edge_date(event: Event, point: m.EventPoint) -> Missing:
    """The date of an event that may be the point."""
    open_end = event.end is not None or point.events.term.kind is m.Kind.TREATMENT
    edge = point.edge if open_end else m.Edge.START
    return _event_date(event, edge, f"it may be the {point_text(point).removeprefix('the ')}")


def _no_event(point: m.EventPoint, chart: Chart) -> Missing:
    if point.events.term.closed:
        text = missing_event_text(point)
        return Missing("event", text, f"no record of {text}")
    return record_missing(point.events, chart)


def record_missing(events: m.EventRows, chart: Chart) -> Missing:
    """Whether something happened, or happened again, of which no record does not mean no."""
    another = "another " if qualifying(events, chart) else ""
    what = f"whether there was {another}{events_words(events, chart)}"
    return Missing("record", what, f"no record says {what}")


def _event_date(event: Event, edge: m.Edge, why: str) -> Missing:
    """The start or the end of an event; ``why`` it matters."""
    days = event.start if edge is m.Edge.START else event.end
    side = "date" if edge is m.Edge.START and event.end is None else edge.value
    known = "not recorded" if days in (None, UNKNOWN_DATE) else f"known only as {days}"
    what = f"{side} of the {event_text(event)}"
    return Missing("event date", what, f"{what} {known}: {why}", event.id)


def start_missing(event: Event, why: str) -> Missing:
    """The start of an event that is not known to the day; ``why`` it matters."""
    return _event_date(event, m.Edge.START, why)


def _why_uncertain(candidate: Candidate, rows: m.EventRows, chart: Chart) -> tuple[Missing, ...]:
    if candidate.qualifies is True:
        return ()
    return missing_of(event_ways(rows, candidate.event, True, chart))


# ---------------------------------------------------------------- whether something lies in a window

_DONE = ("started ", "ended ", "diagnosed ")
"""What windows of events begin with that ask for a day of theirs, not for any."""


def window_missing(window: m.Window, chart: Chart) -> tuple[Missing, ...]:
    """What keeps the bounds of a window from being known to the day."""
    bounds = (bound for bound in (window.lower, window.upper) if bound is not None)
    return tuple(dict.fromkeys(each for bound in bounds for each in bound_missing(bound, chart)))


def result_inside_ways(row: Result, window: m.Window, wanted: bool, chart: Chart) -> Ways:
    """What would show that a result lies in a window, or outside."""
    known = decided(day_in_window(row.day, days_of(window, chart)), wanted)
    if known is not None:
        return known
    if row.day is not None:
        days = DateRange(row.day, row.day)
        return needing(*_open_bounds_missing(days, window, chart))
    undated = undated_missing(row, f"whether it lies {window_words(window, chart)}")
    return needing(undated, *window_missing(window, chart))


def undated_missing(row: Result, why: str) -> Missing:
    """The day of a result that has none; ``why`` it matters."""
    what = f"date of the {row.term} result without a date"
    return Missing("result date", what, f"{row_text(row)}: {why}", row.id)


def event_inside_ways(rows: m.EventRows, event: Event, wanted: bool, chart: Chart) -> Ways:
    """What would show that an event lies in a window, or outside."""
    window, days = rows.window, days_of(rows.window, chart)
    known = decided(lies_in(event, rows, days), wanted)
    if known is not None:
        return known
    start, end = start_of(event), end_of(event, rows.term.kind)
    bounds, edges = (window.lower, window.upper), [(m.Edge.START, start)]
    if rows.lies is m.Lies.END:
        edges = [(m.Edge.END, end)]
    elif rows.lies is m.Lies.ANY_DAY:
        if not_over(start, end, days) is not None:
            bounds = (None, window.upper)
        elif _start_matters(start, days):
            edges.append((m.Edge.END, end))
        else:
            bounds, edges = (window.lower, None), [(m.Edge.END, end)]
    words = window_words(window, chart)
    why = f"whether it {words}" if words.startswith(_DONE) else f"whether it lies {words}"
    found = [_event_date(event, edge, why) for edge, at in edges if not at.exact]
    for _, at in edges:
        found += _open_bounds_missing(at, m.Window(*bounds), chart)
    return needing(*dict.fromkeys(found))


def _start_matters(start: DateRange, days: Days) -> bool:
    """Whether the start of an event that may be over shows that it lies in a window, or begins after it."""
    if begun(start, days) is None or days.lower is None:
        return True
    return on_or_after(start.low, start.high, days.lower) is not False


def _open_bounds_missing(days: DateRange, window: m.Window, chart: Chart) -> tuple[Missing, ...]:
    """What is missing about those bounds on whose side it is open whether the days lie inside."""
    found: list[Missing] = []
    for bound, compare in ((window.lower, on_or_after), (window.upper, on_or_before)):
        if bound is not None and compare(days.low, days.high, moment_of(bound, chart)) is None:
            found += bound_missing(bound, chart)
    return tuple(dict.fromkeys(found))


# ---------------------------------------------------------------- whether an event qualifies


def event_ways(rows: m.EventRows, event: Event, wanted: bool, chart: Chart) -> Ways:
    """What would show that an event lies in the window and passes the test, or that it does not."""
    ways = [event_inside_ways(rows, event, wanted, chart)]
    if rows.test is not None:
        ways.append(event_test_ways(rows.test, event, wanted, chart, rows.term))
    if not event.certain:
        ways.append(needing(_certainty(event)))
    return both(*ways) if wanted else either(*ways)


def _certainty(event: Event) -> Missing:
    detail = f"the {event_text(replace(event, certain=True))} is only suspected"
    return Missing("certainty", f"confirmation of the {event_text(event)}", detail, event.id)


def event_test_ways(test: m.RowTest, event: Event, wanted: bool, chart: Chart, term: m.Term) -> Ways:
    """What would show that an event passes a test, or fails it."""
    known = decided(event_truth(test, event, chart, term.kind), wanted)
    if known is not None:
        return known
    match test:
        case m.RowNot(part):
            return event_test_ways(part, event, not wanted, chart, term)
        case m.RowAll(parts) | m.RowAny(parts):
            ways = [event_test_ways(part, event, wanted, chart, term) for part in parts]
            return both(*ways) if isinstance(test, m.RowAll) is wanted else either(*ways)
        case m.AttributeTest(column, _, allowed):
            return needing(_attribute(event, column, allowed, term))
        case m.AmountTest(column):
            return needing(_attribute(event, column, (), term))
        case m.DurationTest():
            return needing(*_duration_missing(event))
        case m.OngoingTest(at):
            why = "whether it had ended by then"
            end = () if end_of(event, term.kind).exact else (_event_date(event, m.Edge.END, why),)
            return needing(*end, *bound_missing(at, chart))
        case m.ValueTest() | m.CodeTest():
            return NEVER


def _attribute(event: Event, column: str, allowed: tuple[str, ...], term: m.Term) -> Missing:
    name = next((each.name for each in term.attributes if each.column == column), column)
    recorded = event.attributes.get(column)
    found = f"the {event_text(event)} has no {name} recorded"
    if recorded is not None and not allowed:
        found = f'{name} of the {event_text(event)} is "{recorded}", not a number'
    elif recorded is not None:
        found = f'{name} of the {event_text(event)} is "{recorded}", not one of {listed(allowed, "or")}'
    return Missing("attribute", f"{name} of the {event_text(event)}", found, event.id)


def _duration_missing(event: Event) -> tuple[Missing, ...]:
    why = "how long it lasted"
    edges = ((m.Edge.START, event.start), (m.Edge.END, event.end))
    return tuple(_event_date(event, edge, why) for edge, days in edges if days is None or not days.exact)


def new_result(rows: m.ResultRows, chart: Chart, none: str = "no") -> Ways:
    """A result in the window, and whatever it takes to know the window; ``none``: how its lack is said."""
    bounds = [bound for bound in (rows.window.lower, rows.window.upper) if bound is not None]
    days = days_of(rows.window, chart)
    if days.lower is not None and days.upper is not None and days.lower.low > days.upper.high:
        return NEVER  # the window ends before it begins
    unknown = window_missing(rows.window, chart)
    if any(each.kind == "event" for each in unknown):
        return needing(*unknown)  # there can be no result near what never happened
    when = "" if not bounds else f" {days_text(rows.window, chart)}"
    what = f"{rows.term.name} result{when}"
    return needing(Missing("result", what, f"{none} {what}"), *unknown)
