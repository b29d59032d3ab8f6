"""Kleene's three truth values, and the only place where their tables are written.

A truth is ``True``, ``False`` or ``None`` (unknown). Using Python's own ``None`` keeps the
correspondence with SQL exact: SQL's ``AND``, ``OR`` and ``NOT`` over ``TRUE``, ``FALSE`` and
``NULL`` are these same tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

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


class Outcome(NamedTuple):
    """What a formula comes to, where parts of it may not apply.

    Two truths are carried: ``lenient`` counts a part that does not apply as true, ``strict`` as
    false. They are the same wherever no condition is involved. A formula that does not apply at
    all is lenient true and strict false. An inclusion criterion excludes nobody to whom it does
    not apply, so it is read leniently; an exclusion criterion is read strictly.
    """

    lenient: Truth
    strict: Truth

    @property
    def applies(self) -> bool:
        """False where the formula certainly does not apply."""
        return not (self.lenient is True and self.strict is False)


def plain(truth: Truth) -> Outcome:
    """The outcome of something that always applies."""
    return Outcome(truth, truth)


def opposite(part: Outcome) -> Outcome:
    """Not: what does not apply still does not apply."""
    return Outcome(negate(part.strict), negate(part.lenient))


def every(parts: Sequence[Outcome]) -> Outcome:
    """And over the parts that apply; does not apply where none does."""
    lenient = conjunction([part.lenient for part in parts])
    some = disjunction([part.strict for part in parts])
    return Outcome(lenient, conjunction((lenient, some)))


def some(parts: Sequence[Outcome]) -> Outcome:
    """Or over the parts that apply; does not apply where none does."""
    strict = disjunction([part.strict for part in parts])
    all_lenient = conjunction([part.lenient for part in parts])
    return Outcome(disjunction((strict, all_lenient)), strict)


def enough(needed: int, parts: Sequence[Outcome]) -> Outcome:
    """At least ``needed`` of the parts hold; a part that does not apply does not count."""
    return plain(at_least(needed, (part.strict for part in parts)))


def conditional(condition: Outcome, then: Outcome) -> Outcome:
    """If: ``then`` where the condition holds, otherwise it does not apply.

    A condition that does not itself apply does not hold.
    """
    holds = condition.strict
    return Outcome(disjunction((negate(holds), then.lenient)), conjunction((holds, then.strict)))


def choice(condition: Outcome, then: Outcome, otherwise: Outcome) -> Outcome:
    """If, then, else. Where the condition is unknown, both branches must agree."""
    holds = condition.strict

    def choose(first: Truth, second: Truth) -> Truth:
        return disjunction(
            (
                conjunction((holds, first)),
                conjunction((negate(holds), second)),
                conjunction((first, second)),
            )
        )

    return Outcome(choose(then.lenient, otherwise.lenient), choose(then.strict, otherwise.strict))
