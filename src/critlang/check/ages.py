"""Ages: in completed units, on a day."""

from __future__ import annotations

from critlang import model as m
from critlang.check.days import index_bound, moment_bound
from critlang.check.quantities import not_a_number
from critlang.check.scope import Scope
from critlang.check.value_tests import COMPARISONS, reversed_range, with_unit_of
from critlang.record import replace
from critlang.source import Span
from critlang.syntax import nodes as n


def age_claim(scope: Scope, node: n.AgeClaim) -> m.Formula | None:
    """The age at a day, in completed units."""
    return age_formula(scope, node, age_day(scope, node.windows, node.span))


def age_formula(scope: Scope, node: n.AgeClaim, at: m.Bound | None) -> m.Formula | None:
    """The age at a day (None: it was wrong, and that is reported) held against what is written."""
    if isinstance(node.predicate, n.Compared):
        return _age_atom(scope, node, at, COMPARISONS[node.predicate.comparison], node.predicate.limit)
    if isinstance(node.predicate, n.Bounded):
        return _two_limits(scope, node, at, node.predicate)
    high = _age_atom(scope, node, at, m.Comparison.AT_MOST, node.predicate.high)
    if high is None and isinstance(node.predicate.low, n.Quantity) and node.predicate.low.unit is None:
        return None  # One unit at the end is enough for both.
    low = _age_atom(scope, node, at, m.Comparison.AT_LEAST, node.predicate.low)
    if low is None or high is None:
        return None
    if low.unit is high.unit and low.count > high.count:
        reversed_range(scope, node.predicate)
        return None
    return m.All((low, high))


def _two_limits(scope: Scope, node: n.AgeClaim, at: m.Bound | None, said: n.Bounded) -> m.Formula | None:
    sides = (replace(said.one, limit=with_unit_of(said.one.limit, said.other.limit)), said.other)
    atoms = [_age_atom(scope, node, at, COMPARISONS[each.comparison], each.limit) for each in sides]
    found = tuple(each for each in atoms if each is not None)
    if len(found) < len(atoms):
        return None
    return m.Any(found) if said.joint == "or" else m.All(found)


def _age_atom(
    scope: Scope, node: n.AgeClaim, at: m.Bound | None, comparison: m.Comparison, limit: n.Limit
) -> m.AgeAtom | None:
    if isinstance(limit, n.Name):
        not_a_number(scope, limit, "a length of time is needed", "write for instance 18 years or 6 months")
        return None
    whole = isinstance(limit, n.Duration) and limit.number % 1 == 0 and limit.number >= 0 and not limit.rival
    if not isinstance(limit, n.Duration) or limit.unit is None or not whole:
        unitless = isinstance(limit, n.Quantity) and limit.unit is None
        scope.report(
            "E310",
            "an age is a whole number of years, months, weeks or days",
            limit.span,
            "years, months, weeks or days?" if unitless else "not an age",
            f"write {scope.text(limit.span)} years"
            if unitless
            else "write for instance 18 years or 6 months",
        )
        return None
    if at is None:
        return None
    return m.AgeAtom(at, comparison, int(limit.number), limit.unit, scope.text(node.span), node.span)


def age_day(scope: Scope, windows: tuple[n.Window, ...], span: Span) -> m.Bound | None:
    """The day on which an age is asked for: the one that is written, else the index date."""
    if not windows:
        return index_bound(scope, span, "the age is not asked for at a day")
    window = windows[0]
    if len(windows) > 1 or not isinstance(window, n.Sided) or window.relation not in ("at", "on"):
        scope.report(
            "E301",
            "an age is asked for at one day",
            window.span.to(windows[-1].span),
            "not one day",
            'write "at" and the day, for instance "at enrollment"',
        )
        return None
    return moment_bound(scope, window.moment, several=None)
