"""Days that windows and ages hang on: anchors, events as points in time, and distances from them."""

from __future__ import annotations

from critlang import model as m
from critlang.check.names import fold, written
from critlang.check.ordinals import placed_event
from critlang.check.quantities import calendar_offset
from critlang.check.scope import Scope, a_kind
from critlang.dates import Offset, parse_partial
from critlang.diagnostics import closest
from critlang.source import Span
from critlang.syntax import grammar
from critlang.syntax import nodes as n


def near_bound(scope: Scope, span: Span, why: str) -> m.Bound | None:
    """The day that a window without one is counted from: the protocol's anchor for that, or the index date.

    A shared definition, which knows no anchor, is counted from the index date.
    """
    if scope.count_from is not None and not scope.in_shared:
        return m.Bound(m.AnchorPoint(scope.count_from.name))
    return index_bound(scope, span, why)


def index_bound(scope: Scope, span: Span, why: str) -> m.Bound | None:
    """The index date; reports, once in a protocol, that none is declared."""
    if scope.index is not None:
        return m.Bound(m.AnchorPoint(scope.index.name))
    misspelt = any(closest(" ".join(each.split()[:2]), ("index date",)) for each in scope.lost)
    if "index date" not in scope.once and not misspelt and not scope.excused("index date"):
        scope.once.add("index date")
        scope.report(
            "E402",
            f"{why}, and the protocol declares no index date",
            span,
            "relative to which day?",
            'declare it once, above the criteria: index date enrollment "study enrollment"',
            'or say the day here, for instance "before enrollment"',
        )
    return None


def moment_bound(
    scope: Scope, node: n.Moment, *, several: m.Which | None, after: bool = False
) -> m.Bound | None:
    """The day that a moment is; None where something was wrong and is reported.

    ``several`` is which of several events is meant where the author does not say (None: it must be
    said); ``after`` tells that the moment follows the word "after", which means a treatment's end.
    """
    if node.distance is not None:
        after = not node.before
    point = _point(scope, node.reference, several, after)
    offset = calendar_offset(scope, node.distance, hours=True) if node.distance else Offset()
    if point is None or offset is None:
        return None
    return m.Bound(point, -offset if node.distance and node.before else offset)


def moved(bound: m.Bound, by: Offset) -> m.Bound:
    """A day further on."""
    other = bound.other and _sum(bound.other, by)
    return m.Bound(bound.point, _sum(bound.offset, by), other, bound.later)


def _sum(one: Offset, other: Offset) -> Offset:
    return Offset(one.months + other.months, one.days + other.days)


def _date_point(scope: Scope, name: n.Name) -> m.DatePoint | None:
    """A date of the calendar; reports one that does not exist, or is not a day."""
    try:
        days = parse_partial(name.text)
    except ValueError as problem:
        scope.report("E404", str(problem), name.span, "no such date", "write 2019-03-08: year, month, day")
        return None
    if not days.exact:
        scope.report(
            "E404",
            f"{name.text} is not a day, and a window hangs on a day",
            name.span,
            "which day?",
            f"write the whole date: {days.low}",
        )
        return None
    return m.DatePoint(days.low)


def _point(scope: Scope, node: n.Reference, several: m.Which | None, after: bool) -> m.Point | None:
    if node.is_date:
        return _date_point(scope, node.name)
    whole = _anchor_called(scope, node)
    if whole is not None:
        return m.AnchorPoint(whole.name)
    anchor = scope.find_anchor(node.name.text)
    if anchor is not None:
        return _anchor_point(scope, node, anchor)
    term, nth = scope.find_term(node.name.text), 1
    placed = placed_event(scope, node.name) if node.which is None else None
    if placed is not None:
        term, nth = placed.term, placed.nth
    if term is None:
        from critlang.check.unknown_names import unknown_day

        unknown_day(scope, node.name)
        return None
    if not term.kind.occurs:
        scope.report(
            "E301",
            f'"{term.name}" is {a_kind(term.kind)}, not a day',
            node.name.span,
            "an anchor or an event is needed here",
        )
        return None
    which = m.Which(node.which) if node.which else m.Which.FIRST if placed else several
    if which is None:
        scope.report(
            "E403",
            f'a patient may have several of "{term.name}"',
            node.span,
            "which of them?",
            f'write "first {written(term.name)}" or "latest {written(term.name)}"',
        )
        return None
    ends = node.edge == "end" or (node.edge is None and after and term.kind is m.Kind.TREATMENT)
    edge = m.Edge.END if ends else m.Edge.START
    return m.EventPoint(m.EventRows(term, until_index(scope)), which, edge, nth)


def _anchor_called(scope: Scope, node: n.Reference) -> m.Anchor | None:
    """The anchor whose own name begins with the word for which of several: ``first dose``, ``last visit``."""
    if node.which is None or node.edge is not None:
        return None
    rest = fold(node.name.text)
    for name in scope.anchors:
        word = grammar.words().match((node.which.upper(),), name, 0)
        if word is not None and fold(name[word[1] :]) == rest:
            return scope.find_anchor(name)
    return None


def _anchor_point(scope: Scope, node: n.Reference, anchor: m.Anchor) -> m.Point | None:
    if node.which is None and node.edge is None:
        return m.AnchorPoint(anchor.name)
    scope.report(
        "E301",
        f'"{anchor.name}" is one day of each patient',
        node.span,
        "it has no first, latest, start or end",
        f'write only "{anchor.name}"',
    )
    return None


def until_index(scope: Scope) -> m.Window:
    """Everything up to and including the index date; everything, where none is declared."""
    if scope.index is None:
        return m.EVER
    bound = m.Bound(m.AnchorPoint(scope.index.name))
    return m.Window(None, bound, f"on or before {scope.index.name}")
