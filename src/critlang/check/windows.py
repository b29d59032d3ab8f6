"""Windows: from what was written to two days with every default made explicit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from critlang import model as m
from critlang.check.quantities import calendar_offset
from critlang.check.scope import Scope
from critlang.dates import Offset, shift
from critlang.source import Span
from critlang.syntax import nodes as n

_DAY = Offset(days=1)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a window stands: the term it is for (None: none), and the words to point at."""

    term: m.Term | None
    span: Span


def window_of(scope: Scope, nodes: tuple[n.Window, ...], place: Place) -> m.Window | None:
    """The window of a claim; without one, up to and including the index date.

    A window that begins at an event and has no end also ends on the index date: what happens later
    counts only where a window names a later anchor. None where something was wrong and is reported.
    """
    if not nodes:
        return default_window(scope, place.span)
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
    return window if _possible(scope, window, nodes) else None


def default_window(scope: Scope, span: Span) -> m.Window | None:
    """Everything up to and including the index date."""
    index = index_bound(scope, span, "this claim names no window")
    if index is None:
        return None
    assert scope.index is not None
    return m.Window(None, index, f"on or before {scope.index.name}")


def index_bound(scope: Scope, span: Span, why: str) -> m.Bound | None:
    """The index date; reports that none is declared."""
    if scope.index is None:
        scope.report(
            "E402",
            f"{why}, and the protocol declares no index date",
            span,
            "relative to which day?",
            'say the day (before enrollment), or declare once: index date enrollment "study enrollment"',
        )
        return None
    return m.Bound(m.AnchorPoint(scope.index.name))


def moment_bound(scope: Scope, node: n.Moment, *, before: bool | None, after_end: bool = False) -> m.Bound | None:
    """The day that a moment is. ``before`` says on which side of it facts are wanted (None: both).

    ``after_end``: of a treatment, the end is meant where the author does not say which.
    """
    point = _point(scope, node.reference, before, after_end)
    if point is None:
        return None
    if node.distance is None:
        return m.Bound(point)
    offset = calendar_offset(scope, node.distance)
    return m.Bound(point, -offset if node.before else offset)


def _point(scope: Scope, node: n.Reference, before: bool | None, after_end: bool) -> m.Point | None:
    anchor = scope.find_anchor(node.name.text)
    if anchor is not None:
        if node.which or node.edge:
            scope.report(
                "E301", f'"{anchor.name}" is one day', node.span, "it has no first, latest, start or end"
            )
        return m.AnchorPoint(anchor.name)
    term = scope.find_term(node.name.text)
    if term is None:
        scope.unknown_point(node.name)
        return None
    if not term.kind.occurs:
        scope.report(
            "E301",
            f'"{term.name}" is a {term.kind.value}, not a day',
            node.name.span,
            "an anchor or an event is needed here",
        )
        return None
    which = _which(scope, node, term, before)
    if which is None:
        return None
    window = m.EVER
    if scope.index is not None:
        window = m.Window(
            None, m.Bound(m.AnchorPoint(scope.index.name)), f"on or before {scope.index.name}"
        )
    ends = node.edge == "end" or (node.edge is None and after_end and term.kind is m.Kind.TREATMENT)
    edge = m.Edge.END if ends else m.Edge.START
    return m.EventPoint(m.EventRows(term, window), which, edge)


def _which(scope: Scope, node: n.Reference, term: m.Term, before: bool | None) -> m.Which | None:
    """Which of several events: after any of them is after the first, before any is before the latest."""
    if node.which:
        return m.Which(node.which)
    if before is None:
        scope.report(
            "E403",
            f'a patient may have several of "{term.name}"',
            node.span,
            "which of them?",
            f'write "first {term.name}" or "latest {term.name}"',
        )
        return None
    return m.Which.LATEST if before else m.Which.FIRST


# ---------------------------------------------------------------- forms of a window


def _window(scope: Scope, node: n.Window, place: Place) -> m.Window | None:
    text = scope.text(node.span)
    match node:
        case n.Sided():
            return _sided(scope, node, place, text)
        case n.During(name):
            period = scope.find_period(name.text)
            if period is None:
                _unknown_period(scope, name)
                return None
            return m.Window(period.window.lower, period.window.upper, text)
        case n.Within():
            return _within(scope, node, text)
        case n.Distant(strict, length, side, moment):
            return _distant(scope, strict, length, side, moment, text)
        case n.Spanned(start, end):
            return spanned(scope, start, end, text)
        case n.Ever():
            return m.EVER


def _sided(scope: Scope, node: n.Sided, place: Place, text: str) -> m.Window | None:
    before = {"before": True, "on or before": True, "after": False, "on or after": False}.get(node.relation)
    after_end = node.relation == "after"
    bound = moment_bound(scope, node.moment, before=before, after_end=after_end)
    if bound is None:
        return None
    match node.relation:
        case "before":
            return m.Window(None, _moved(bound, -1), text)
        case "on or before":
            return m.Window(None, bound, text)
        case "after":
            return m.Window(_moved(bound, 1), None, text)
        case "on or after":
            return m.Window(bound, None, text)
        case "at" if place.term is not None and not place.term.kind.occurs:
            return _at(scope, bound, place.term, node, text)
        case _:
            return m.Window(bound, bound, text)


def _at(scope: Scope, bound: m.Bound, term: m.Term, node: n.Sided, text: str) -> m.Window:
    """``at X``: on or before X, no further back than the term or the protocol allows."""
    look_back = term.look_back or scope.look_back
    if look_back is None:
        scope.report(
            "W401",
            f'nothing says how old a result of "{term.name}" may be {text}',
            node.span,
            "any older result counts",
            "declare it below the protocol or the term: look back 28 days",
        )
        return m.Window(None, bound, text)
    offset = Offset(bound.offset.months - look_back.months, bound.offset.days - look_back.days)
    return m.Window(m.Bound(bound.point, offset), bound, text)


def _within(scope: Scope, node: n.Within, text: str) -> m.Window | None:
    distance = calendar_offset(scope, node.distance)
    if node.moment is None:
        centre = index_bound(scope, node.span, '"within" does not say of which day')
        side: str | None = "before"
    else:
        side = node.side
        wanted = {"before": True, "after": False}.get(side or "of")
        # Of several events, which one bounds a window of limited length matters on either side.
        ambiguous = None if node.moment.reference.which is None else wanted
        centre = moment_bound(scope, node.moment, before=ambiguous, after_end=side == "after")
    if centre is None:
        return None
    earlier, later = _offset(centre, -distance), _offset(centre, distance)
    match side:
        case "before":
            return m.Window(earlier, centre, text)
        case "after":
            return m.Window(centre, later, text)
        case _:
            return m.Window(earlier, later, text)


def _distant(
    scope: Scope, strict: bool, length: n.Duration, side: str, moment: n.Moment, text: str
) -> m.Window | None:
    centre = moment_bound(scope, moment, before=None if moment.reference.which is None else side == "before")
    if centre is None:
        return None
    distance = calendar_offset(scope, length)
    if side == "before":
        edge = _offset(centre, -distance)
        return m.Window(None, _moved(edge, -1) if strict else edge, text)
    edge = _offset(centre, distance)
    return m.Window(_moved(edge, 1) if strict else edge, None, text)


def spanned(scope: Scope, start: n.Moment, end: n.Moment, text: str) -> m.Window | None:
    """The window between two moments, both included."""
    lower = moment_bound(scope, start, before=None)
    upper = moment_bound(scope, end, before=None)
    return m.Window(lower, upper, text) if lower and upper else None


def _unknown_period(scope: Scope, name: n.Name) -> None:
    from critlang.diagnostics import did_you_mean

    known = [each.name for each in scope.periods.values()]
    scope.report(
        "E205",
        f'"{name.text}" is not a period that this protocol knows',
        name.span,
        "unknown",
        did_you_mean(name.text, known)
        or f"declare it: period {name.text}: 21 days before day 1 to day 1",
    )


# ---------------------------------------------------------------- joining and judging


def _moved(bound: m.Bound, days: int) -> m.Bound:
    return m.Bound(bound.point, bound.offset.plus_days(days))


def _offset(bound: m.Bound, by: Offset) -> m.Bound:
    total = Offset(bound.offset.months + by.months, bound.offset.days + by.days)
    return m.Bound(bound.point, total)


def _join(one: m.Window, other: m.Window) -> m.Window | None:
    """Both windows at once, where each side is said by only one of them."""
    if (one.lower and other.lower) or (one.upper and other.upper):
        return None
    return m.Window(one.lower or other.lower, one.upper or other.upper, f"{one.text} {other.text}")


def _ended(scope: Scope, window: m.Window, nodes: tuple[n.Window, ...]) -> m.Window:
    """End a window that hangs on events alone at the index date."""
    if any(isinstance(node, n.Ever) for node in nodes) or scope.index is None or window.upper is not None:
        return window
    if window.lower is None or isinstance(window.lower.point, m.AnchorPoint):
        return window
    return m.Window(window.lower, m.Bound(m.AnchorPoint(scope.index.name)), window.text)


def possible(window: m.Window) -> bool:
    """False where the window ends before it starts on every calendar, both sides counted from one point."""
    lower, upper = window.lower, window.upper
    if lower is None or upper is None or lower.point != upper.point:
        return True
    samples = (date(2023, 1, 31), date(2023, 3, 1), date(2024, 2, 29), date(2024, 7, 15))
    return any(shift(day, lower.offset) <= shift(day, upper.offset) for day in samples)


def _possible(scope: Scope, window: m.Window, nodes: tuple[n.Window, ...]) -> bool:
    if possible(window):
        return True
    span = nodes[0].span.to(nodes[-1].span)
    scope.report(
        "E401",
        "no day lies in this window: it ends before it starts",
        span,
        "an empty window",
        "write the earlier day first",
    )
    return False
