"""Windows: from what was written to two days with every default made explicit."""

from __future__ import annotations

from datetime import date

from critlang import model as m
from critlang.check.days import index_bound, moment_bound, moved, near_bound, until_index
from critlang.check.lengths import away, length_of
from critlang.check.scope import Scope
from critlang.check.spacing import misplaced_spacing
from critlang.dates import Offset, shift
from critlang.record import Record
from critlang.source import Span
from critlang.syntax import nodes as n

_DAY = Offset(days=1)


class Place(Record):
    """Where a window stands: the term it is for (None: a person's answer), and the words to point at."""

    term: m.Term | None
    span: Span


def window_of(scope: Scope, nodes: tuple[n.Window, ...], place: Place) -> m.Window | None:
    """The window of a claim; without one, up to and including the index date.

    A window that begins at an event and has no end also ends on the index date: what happens later
    counts only where a window names a later anchor. None where something was wrong and is reported.
    """
    if not nodes:
        index = index_bound(scope, place.span, "this claim names no window")
        return until_index(scope) if index else None
    lowered = [_window(scope, node, place) for node in nodes]
    windows = [each for each in lowered if each is not None]
    if len(windows) < len(lowered):
        return None
    window = windows[0]
    for node, other in zip(nodes[1:], windows[1:], strict=True):
        joined = _join(window, other)
        if joined is None:
            scope.report(
                "E406",
                "these windows cannot be joined into one",
                node.span,
                "a second window",
                "write one window, or one that begins and one that ends",
                others=((nodes[0].span, "the first window"),),
            )
            return None
        window = joined
    window = _ended(scope, window, nodes)
    if possible(window):
        return window
    _empty(scope, nodes[0].span.to(nodes[-1].span), "no day lies in this window: it ends before it starts")
    return None


def period_window(scope: Scope, node: n.Period) -> m.Window | None:
    """The window of a declared period; None where something was wrong and is reported."""
    text = f"{scope.text(node.start.span)} to {scope.text(node.end.span)}"
    window = _spanned(scope, node.start, node.end, text)
    if window is None or possible(window):
        return window
    span = node.start.span.to(node.end.span)
    _empty(scope, span, f'no day lies in the period "{node.name.text}": it ends before it starts')
    return None


def _empty(scope: Scope, span: Span, message: str) -> None:
    scope.report("E401", message, span, "nothing lies here", "write the earlier day first")


# ---------------------------------------------------------------- forms of a window


def _window(scope: Scope, node: n.Window, place: Place) -> m.Window | None:
    text = scope.text(node.span)
    match node:
        case n.Within(words=words) if words:
            return _within(scope, node, place, words)
        case n.Sided():
            return _sided(scope, node, place, text)
        case n.During(name):
            period = scope.find_period(name.text)
            if period is not None:
                return m.Window(period.window.lower, period.window.upper, text)
            from critlang.check.unknown_names import unknown_period

            unknown_period(scope, name)
            return None
        case n.Within():
            return _within(scope, node, place, text)
        case n.Distant():
            return _distant(scope, node, place, text)
        case n.Spanned(start, end):
            return _spanned(scope, start, end, text)
        case n.Apart():
            misplaced_spacing(scope, node)
            return None
        case n.Ever():
            return m.EVER


_SEVERAL = {
    # What is after any of several events is after the first; what is before any is before the latest.
    "before": m.Which.LATEST,
    "on or before": m.Which.LATEST,
    "after": m.Which.FIRST,
    "on or after": m.Which.FIRST,
}


def _sided(scope: Scope, node: n.Sided, place: Place, text: str) -> m.Window | None:
    several = _SEVERAL.get(node.relation)
    bound = moment_bound(scope, node.moment, several=several, after=node.relation == "after")
    if bound is None:
        return None
    match node.relation:
        case "before":
            return m.Window(None, moved(bound, -_DAY), text)
        case "on or before":
            return m.Window(None, bound, text)
        case "after":
            return m.Window(moved(bound, _DAY), None, text)
        case "on or after":
            return m.Window(bound, None, text)
        case "at" if place.term is None or not place.term.kind.occurs:
            return _at(scope, bound, place.term, node, text)
        case _:
            return m.Window(bound, bound, text)


def _at(scope: Scope, bound: m.Bound, term: m.Term | None, node: n.Sided, text: str) -> m.Window:
    """``at X``: on or before X, no further back than the term or the protocol allows."""
    look_back = (term.look_back if term else None) or scope.look_back
    if look_back is not None:
        return m.Window(moved(bound, -look_back), bound, text)
    name = f'a result of "{term.name}"' if term else "an answer"
    if name not in scope.once:
        scope.once.add(name)
        scope.report(
            "W401",
            f"nothing says how old {name} may be {text}",
            node.span,
            "any older one counts",
            "declare it below the protocol or the term: look back 28 days",
        )
    return m.Window(None, bound, text)


def _within(scope: Scope, node: n.Within, place: Place, text: str) -> m.Window | None:
    distance = length_of(scope, node.distance, place.term)
    if node.moment is None:
        centre = near_bound(scope, node.span, '"within" does not say of which day')
        side: str | None = "before"
    else:
        side = node.side
        # Of several events, which one a window of limited length hangs on matters on either side.
        centre = moment_bound(scope, node.moment, several=None, after=side == "after")
    if centre is None or distance is None:
        return None
    further = -1 if node.strict else 0
    lower = centre if side == "after" else away(centre, distance, before=True, further=further)
    upper = centre if side == "before" else away(centre, distance, before=False, further=further)
    return m.Window(lower, upper, text)


def _distant(scope: Scope, node: n.Distant, place: Place, text: str) -> m.Window | None:
    centre = moment_bound(scope, node.moment, several=None, after=node.side == "after")
    distance = length_of(scope, node.distance, place.term)
    if centre is None or distance is None:
        return None
    day = away(centre, distance, before=node.side == "before", further=1 if node.strict else 0)
    return m.Window(None, day, text) if node.side == "before" else m.Window(day, None, text)


def _spanned(scope: Scope, start: n.Moment, end: n.Moment, text: str) -> m.Window | None:
    """The window between two moments, both included."""
    lower = moment_bound(scope, start, several=None)
    upper = moment_bound(scope, end, several=None)
    return m.Window(lower, upper, text) if lower and upper else None


# ---------------------------------------------------------------- joining and judging


def _join(one: m.Window, other: m.Window) -> m.Window | None:
    """Both windows at once, where each side is said by only one of them."""
    if (one.lower and other.lower) or (one.upper and other.upper):
        return None
    return m.Window(one.lower or other.lower, one.upper or other.upper, f"{one.text} {other.text}")


def _ended(scope: Scope, window: m.Window, nodes: tuple[n.Window, ...]) -> m.Window:
    """End a window that begins at an event at the index date, unless it says ``ever``."""
    if any(isinstance(node, n.Ever) for node in nodes) or scope.index is None or window.upper is not None:
        return window
    if window.lower is None or isinstance(window.lower.point, m.AnchorPoint | m.DatePoint):
        return window
    return m.Window(window.lower, m.Bound(m.AnchorPoint(scope.index.name)), window.text)


def possible(window: m.Window) -> bool:
    """False where the window ends before it starts on every calendar, both sides counted from one point."""
    lower, upper = window.lower, window.upper
    if lower is None or upper is None or lower.point != upper.point:
        return True
    samples = (date(2023, 1, 31), date(2023, 3, 1), date(2024, 2, 29), date(2024, 7, 15))
    starts, ends = ([each.offset, each.other or each.offset] for each in (lower, upper))
    return any(shift(day, start) <= shift(day, end) for day in samples for start in starts for end in ends)
