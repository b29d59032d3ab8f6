"""A value that is known only to lie somewhere, held against a limit.

What is not known exactly may be smaller than the limit, equal to it, or greater: these are the *orders* that
are possible, -1, 0 and 1. A comparison accepts some of them. It is true where every possible order is
accepted, false where none is, and otherwise unknown.
"""

from __future__ import annotations

from collections.abc import Set
from fractions import Fraction
from typing import Protocol, Self, TypeVar

from critlang.model import Comparison
from critlang.truth import Truth


class Ordered(Protocol):
    """Numbers, or days."""

    def __gt__(self, other: Self, /) -> bool: ...


_T = TypeVar("_T", bound=Ordered)

Orders = Set[int]

_BELOW, _EQUAL, _ABOVE = frozenset({-1}), frozenset({0}), frozenset({1})


def accepted(comparison: Comparison) -> Orders:
    """The orders of value and limit for which a comparison holds."""
    match comparison:
        case Comparison.LESS:
            return _BELOW
        case Comparison.AT_MOST:
            return _BELOW | _EQUAL
        case Comparison.EQUAL:
            return _EQUAL
        case Comparison.AT_LEAST:
            return _EQUAL | _ABOVE
        case Comparison.GREATER:
            return _ABOVE


def decided(comparison: Comparison, possible: Orders) -> Truth:
    """Whether the comparison holds, where these orders of value and limit are possible."""
    holds_for = accepted(comparison)
    if possible <= holds_for:
        return True
    return None if possible & holds_for else False


def order(value: _T, limit: _T) -> int:
    """How a value that is known stands to the limit: -1 below, 0 equal, 1 above."""
    if value == limit:
        return 0
    return 1 if value > limit else -1


def orders_of_result(comparator: str | None, value: Fraction, limit: Fraction) -> Orders:
    """The possible orders of a result that may be censored: ``<5`` is any number below 5.

    ``comparator`` is None or one of ``facts.COMPARATORS``.
    """
    known = order(value, limit)
    match comparator:
        case None:
            return {known}
        case "<":
            return {-1, 0, 1} if known > 0 else {-1}
        case "<=":
            return {-1} | set(range(known + 1))
        case ">":
            return {-1, 0, 1} if known < 0 else {1}
        case ">=":
            return {1} | set(range(known, 1))
        case _:
            raise ValueError(f"not a comparator: {comparator!r}")


def orders_between(lowest: int, highest: int) -> Orders:
    """The possible orders, where the lowest and the highest possible value stand so to the limit."""
    return set(range(lowest, highest + 1))
