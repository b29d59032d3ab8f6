"""``nearest ALT <= 135 U/L within 14 days of day 1``: nearest to the day in the middle of the window."""

from __future__ import annotations

from critlang import model as m
from critlang.check.days import moment_bound
from critlang.check.names import written
from critlang.check.scope import Scope
from critlang.syntax import nodes as n


def nearest_claim(scope: Scope, node: n.Claim, rows: m.ResultRows, test: m.RowTest) -> m.Formula | None:
    """The nearest result must pass a test; reports a window that has no such day, and is None then."""
    to = _middle(scope, node)
    if to is None:
        return None
    return m.PickAtom(m.Pick(rows, m.Which.NEAREST, to), test, scope.words(node), node.span)


def _middle(scope: Scope, node: n.Claim) -> m.Bound | None:
    assert node.selector is not None
    window = node.windows[0] if len(node.windows) == 1 else None
    both_sides = isinstance(window, n.Within) and window.side not in ("before", "after")
    if not isinstance(window, n.Within) or window.moment is None or not both_sides:
        name = written(node.name.text)
        scope.report(
            "E301",
            f'"{scope.text(node.selector.span)}" does not say to which day',
            node.selector.span,
            "nearest to what?",
            f'say it with a window around that day: "nearest {name} ... within 14 days of enrollment"',
            "before a day the nearest result is the latest, after it the first",
        )
        return None
    to = moment_bound(scope, window.moment, several=None)
    if to is None or isinstance(to.point, m.AnchorPoint | m.DatePoint):
        return to
    scope.report(
        "E301",
        "the nearest result is looked for around an anchor or a date, which are known to the day",
        window.moment.span,
        "an event may not be",
        "name an anchor, or ask for the latest result before the event or the first after it",
    )
    return None
