"""``at least 7 days apart``, ``on 2 different days``: two of something with time between them."""

from __future__ import annotations

from critlang import model as m
from critlang.check.quantities import calendar_offset
from critlang.check.scope import Scope
from critlang.dates import Offset
from critlang.record import replace
from critlang.syntax import nodes as n


def without_spacing(node: n.Claim) -> tuple[n.Claim, tuple[n.Apart, ...]]:
    """A claim without what it says of the time between two, and that."""
    found = tuple(each for each in node.windows if isinstance(each, n.Apart))
    if not found:
        return node, ()
    return replace(node, windows=tuple(each for each in node.windows if not isinstance(each, n.Apart))), found


def spacing(
    scope: Scope, selector: n.Selector | None, found: tuple[n.Apart, ...]
) -> tuple[m.FarApart | None, bool]:
    """How far two must be apart (None: nothing is said of that), and whether it could be said.

    Reports what is not said of two.
    """
    if not found:
        return None, True
    node = found[-1]
    two = selector is not None and (selector.word, selector.count, selector.latest) == ("at least", 2, None)
    if not two or len(found) > 1:
        misplaced_spacing(scope, node)
        return None, False
    distance = _distance(scope, node)
    return (None, False) if distance is None else (m.FarApart(distance, scope.text(node.span)), True)


def misplaced_spacing(scope: Scope, node: n.Apart) -> None:
    """Report a distance that is not one between two of something."""
    scope.report(
        "E301",
        f'"{scope.text(node.span)}" is said once, of "at least 2" results or events',
        node.span,
        "between which two?",
        f'write "at least 2 ... {scope.text(node.span)}"',
    )


def _distance(scope: Scope, node: n.Apart) -> Offset | None:
    if node.distance is None:
        if node.days == 2:
            return Offset(days=1)
        scope.report(
            "E309",
            "only 2 different days can be asked for",
            node.span,
            "not 2",
            'write "on 2 different days"',
        )
        return None
    length = node.distance
    hours = length.unit is None and scope.text(length.span).endswith(("hour", "hours"))
    distance = Offset(days=int(length.number // 24)) if hours and length.number % 24 == 0 else None
    if distance is None and hours:
        scope.report(
            "E405",
            "time is counted in whole days",
            length.span,
            "not whole days",
            "write days, or a number of hours that makes whole days: 24, 48",
        )
        return None
    distance = distance or calendar_offset(scope, length)
    if distance == Offset():
        scope.report(
            "E309",
            f'"{scope.text(node.span)}" says nothing: any two are',
            node.span,
            "says nothing",
            'take it out, or write "on 2 different days"',
        )
        return None
    return distance
