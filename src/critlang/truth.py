"""Kleene's three truth values, and the only place where their tables are written.

A truth is ``True``, ``False`` or ``None`` (unknown). Using Python's own ``None`` keeps the
correspondence with SQL exact: SQL's ``AND``, ``OR`` and ``NOT`` over ``TRUE``, ``FALSE`` and
``NULL`` are these same tables.
"""

from __future__ import annotations

from collections.abc import Iterable

Truth = bool | None


def negate(truth: Truth) -> Truth:
    """Not: unknown stays unknown."""
    return None if truth is None else not truth


def conjunction(truths: Iterable[Truth]) -> Truth:
    """And: one false decides; otherwise one unknown leaves it unknown; empty is true."""
    unknown = False
    for truth in truths:
        if truth is False:
            return False
        unknown = unknown or truth is None
    return None if unknown else True


def disjunction(truths: Iterable[Truth]) -> Truth:
    """Or: one true decides; otherwise one unknown leaves it unknown; empty is false."""
    unknown = False
    for truth in truths:
        if truth is True:
            return True
        unknown = unknown or truth is None
    return None if unknown else False


def at_least(needed: int, truths: Iterable[Truth]) -> Truth:
    """At least ``needed`` of the truths hold: decided as soon as no unknown can change it."""
    certain = possible = 0
    for truth in truths:
        certain += truth is True
        possible += truth is not False
    return certain_count(certain, possible, needed)


def certain_count(certain: int, possible: int, needed: int) -> Truth:
    """Whether a count known to lie in ``certain .. possible`` reaches ``needed``."""
    if certain >= needed:
        return True
    return False if possible < needed else None


def agreed(first: Truth, second: Truth) -> Truth:
    """The value of a comparison made at both ends of an interval: decided where both agree."""
    return first if first is second else None
