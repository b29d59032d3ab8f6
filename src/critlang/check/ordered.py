"""Values in an order: which of them a comparison means. ``NYHA class >= III`` is III or IV."""

from __future__ import annotations

from collections.abc import Callable
from operator import eq, ge, gt, le, lt

from critlang.check.names import fold, written
from critlang.check.scope import Scope
from critlang.check.values import known_values
from critlang.record import Record, replace
from critlang.source import Span
from critlang.syntax import nodes as n

_HOLDS: dict[str, Callable[[int, int], bool]] = {"<": lt, "<=": le, "=": eq, ">=": ge, ">": gt}


class Scale(Record):
    """What has the values: its name, and how they would be declared in order."""

    name: str
    values: tuple[str, ...]
    ordered: bool
    declaration: str


def compared_values(
    scope: Scope, node: n.Compared | n.Bounded | n.Ranged, scale: Scale, span: Span
) -> tuple[str, ...] | None:
    """The values that a comparison lets pass, in their order; None where it was wrong and is reported."""
    if not scale.ordered:
        scope.report(
            "E301",
            f'"{scale.name}" is one of {", ".join(scale.values)}, in no order',
            span,
            "nothing says which is more",
            f'write "{written(scale.name)} is one of ..."',
            f"if they are in order, declare it: {scale.declaration} in order {', '.join(scale.values)}",
        )
        return None
    limits = tuple(_name(scope, each) for each in limits_of(node))
    if known_values(scope, limits, scale.values, scale.name) is None:
        return None
    ranks = {fold(each): rank for rank, each in enumerate(scale.values)}
    wanted = tuple(
        each
        for rank, each in enumerate(scale.values)
        if _passes(node, rank, lambda limit: ranks[fold(_name(scope, limit).text)])
    )
    if not wanted:
        scope.report(
            "E308",
            f'no value of "{scale.name}" is {scope.text(node.span)}',
            node.span,
            "can never be met",
            f"its values are, from the lowest, {', '.join(scale.values)}",
        )
        return None
    return wanted


def limits_of(node: n.Compared | n.Bounded | n.Ranged) -> tuple[n.Limit, ...]:
    """The limits of a comparison, in the order in which they are written."""
    match node:
        case n.Compared(_, limit):
            return (limit,)
        case n.Bounded(one, _, other):
            return (one.limit, other.limit)
        case n.Ranged(low, high):
            return (low, high)


def _passes(node: n.Compared | n.Bounded | n.Ranged, rank: int, rank_of: Callable[[n.Limit], int]) -> bool:
    """Whether the value at a place of the order passes."""
    match node:
        case n.Compared(comparison, limit):
            return _HOLDS[comparison](rank, rank_of(limit))
        case n.Bounded(one, joint, other):
            both = (_passes(one, rank, rank_of), _passes(other, rank, rank_of))
            return all(both) if joint == "and" else any(both)
        case n.Ranged(low, high):
            return rank_of(low) <= rank <= rank_of(high)


def _name(scope: Scope, limit: n.Limit) -> n.Name:
    return limit if isinstance(limit, n.Name) else n.Name(scope.text(limit.span), span=limit.span)


def between_values(node: n.Claim, values: tuple[str, ...]) -> n.Claim:
    """``NYHA class between II and III``, which is read as a window, with a range instead."""
    if node.predicate is not None or not node.windows:
        return node
    window, *others = node.windows
    if not isinstance(window, n.Spanned):
        return node
    ends = (window.start, window.end)
    if any(each.distance or each.reference.which or each.reference.edge for each in ends):
        return node
    low, high = (each.reference.name for each in ends)
    if not {fold(low.text), fold(high.text)} & {fold(each) for each in values}:
        return node
    return replace(node, predicate=n.Ranged(low, high, span=window.span), windows=tuple(others))
