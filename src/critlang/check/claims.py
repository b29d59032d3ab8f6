"""Claims about age, sex and attestation, and what cannot be said of a bare name."""

from __future__ import annotations

from critlang import model as m
from critlang.check.days import index_bound, moment_bound, until_index
from critlang.check.events import event_claim
from critlang.check.results import COMPARISONS, result_claim, reversed_range
from critlang.check.scope import Scope
from critlang.check.values import known_values
from critlang.check.windows import Place, window_of
from critlang.source import Span
from critlang.syntax import nodes as n


def term_claim(scope: Scope, node: n.Claim, term: m.Term) -> m.Formula | None:
    """What a claim says of a term; None where it cannot be said and was reported."""
    return event_claim(scope, node, term) if term.kind.occurs else result_claim(scope, node, term)


def age_claim(scope: Scope, node: n.AgeClaim) -> m.Formula | None:
    """The age at a day, in completed units."""
    at = _age_day(scope, node)
    if isinstance(node.predicate, n.Compared):
        return _age_atom(scope, node, at, COMPARISONS[node.predicate.comparison], node.predicate.limit)
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


def _age_atom(
    scope: Scope, node: n.AgeClaim, at: m.Bound | None, comparison: m.Comparison, limit: n.Limit
) -> m.AgeAtom | None:
    whole = isinstance(limit, n.Duration) and limit.number % 1 == 0 and limit.number >= 0
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


def _age_day(scope: Scope, node: n.AgeClaim) -> m.Bound | None:
    if not node.windows:
        return index_bound(scope, node.span, "the age is not asked for at a day")
    window = node.windows[0]
    if len(node.windows) > 1 or not isinstance(window, n.Sided) or window.relation not in ("at", "on"):
        scope.report(
            "E301",
            "an age is asked for at one day",
            window.span.to(node.windows[-1].span),
            "not one day",
            'write "at" and the day, for instance "at enrollment"',
        )
        return None
    return moment_bound(scope, window.moment, several=None)


def sex_claim(scope: Scope, node: n.SexClaim) -> m.Formula | None:
    """The recorded sex."""
    sex = known_values(scope, (node.value,), ("female", "male"), "sex")
    if sex is None:
        return None
    atom = m.SexAtom(sex[0], scope.text(node.span), node.span)
    return atom if node.positive else m.Not(atom)


def attested_claim(scope: Scope, node: n.AttestedClaim, path: str | None) -> m.Formula | None:
    """A person's answer to the criterion at ``path``, by the index date unless a window says otherwise.

    A definition has none. Where no index date is declared, an answer of any day counts.
    """
    if path is None:
        scope.report(
            "E301",
            '"attested" belongs to a numbered criterion: a person answers a number',
            node.span,
            "no criterion to answer",
            "give this part a number and the protocol's words",
        )
        return None
    scope.answerable.add(path)
    window = window_of(scope, node.windows, Place(None, node.span)) if node.windows else until_index(scope)
    if window is None:
        return None
    return m.AttestedAtom(m.Answer(path, window), scope.text(node.span), node.span)


def stands_alone(scope: Scope, node: n.Claim, what: str) -> bool:
    """Whether a claim is a bare name, as a definition or parameter must be; reports what is not."""
    extra: Span | None = None
    if node.selector:
        extra = node.selector.span
    elif node.predicate:
        extra = node.predicate.span
    elif node.windows:
        extra = node.windows[0].span
    elif node.filter:
        extra = node.filter.span
    if extra is not None:
        scope.report(
            "E301",
            f'"{node.name.text}" is a {what} and stands by itself',
            extra,
            f"cannot be said of a {what}",
            f'write only "{node.name.text}", or "not {node.name.text}"',
        )
    return extra is None
