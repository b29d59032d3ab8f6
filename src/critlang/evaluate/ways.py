"""Ways to settle a question: alternative lists of facts, any of which would do.

A *way* is a list of missing facts and what is hoped of them: if all came out as hoped, they would give the
wanted answer. Hopes that contradict each other make no way (one sex cannot settle both ``if female`` and
``if male`` by being neither). Of ways that contain another one only the shorter is kept, and at most
``MOST_WAYS``, the shortest.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple, TypeAlias

from critlang.evaluate.explanation import Missing
from critlang.truth import Truth

MOST_WAYS = 64


class Hope(NamedTuple):
    """What a fact may come out as: a number from ``low`` to ``high`` (0 and 1 stand for false and true)."""

    about: Hashable
    low: float
    high: float


class Way(NamedTuple):
    """Missing facts, each once and in the order of the protocol, and at most one hope about each thing."""

    missing: tuple[Missing, ...]
    hopes: frozenset[Hope] = frozenset()


Ways: TypeAlias = tuple[Way, ...]

ALREADY: Ways = (Way(()),)
"""The answer is as wanted; nothing is needed."""
NEVER: Ways = ()
"""Nothing that is missing can give the wanted answer."""


def needing(*missing: Missing) -> Ways:
    """The one way that needs all of these."""
    return (Way(tuple(dict.fromkeys(missing))),)


def hoping(hope: Hope, ways: Ways) -> Ways:
    """The same ways, with a hope that they come out so."""
    return both((Way((), frozenset({hope})),), ways)


def decided(truth: Truth, wanted: bool) -> Ways | None:
    """The ways where the truth is known already; None where it is not."""
    return None if truth is None else ALREADY if truth is wanted else NEVER


def either(*options: Ways) -> Ways:
    """One of the options is enough."""
    return _shortest(way for ways in options for way in ways)


def both(*demands: Ways) -> Ways:
    """All demands must be met; facts that several of them need are needed once."""
    found = ALREADY
    for ways in demands:
        if ways != ALREADY:
            joined = (_joined(first, second) for first in found for second in ways)
            found = _shortest(way for way in joined if way is not None)
    return found


def enough(needed: int, options: Sequence[Ways]) -> Ways:
    """At least ``needed`` of the options must be met."""
    met: list[Ways] = [ALREADY] + [NEVER] * max(needed, 0)  # by how many are met so far
    for ways in options:
        for count in range(len(met) - 1, 0, -1):
            met[count] = either(met[count], both(met[count - 1], ways))
    return met[max(needed, 0)]


def exactly(needed: int, met: Sequence[Ways], unmet: Sequence[Ways]) -> Ways:
    """Exactly ``needed`` of the options must be met and the others not; both are given for each option."""
    found: list[Ways] = [ALREADY] + [NEVER] * needed  # by how many are met so far
    for ways, ways_not in zip(met, unmet, strict=True):
        for count in range(needed, 0, -1):
            found[count] = either(both(found[count], ways_not), both(found[count - 1], ways))
        found[0] = both(found[0], ways_not)
    return found[needed]


def missing_of(ways: Ways) -> tuple[Missing, ...]:
    """Everything that any of the ways needs."""
    return tuple(dict.fromkeys(missing for way in ways for missing in way.missing))


def _joined(first: Way, second: Way) -> Way | None:
    """Both ways at once; None where their hopes contradict each other."""
    hopes = first.hopes | second.hopes
    if first.hopes and second.hopes:
        narrowed: dict[Hashable, Hope] = {}
        for about, low, high in hopes:
            _, least, most = narrowed.get(about, (about, low, high))
            narrowed[about] = Hope(about, max(low, least), min(high, most))
        if any(hope.low > hope.high for hope in narrowed.values()):
            return None
        hopes = frozenset(narrowed.values())
    return Way(tuple(dict.fromkeys(first.missing + second.missing)), hopes)


def _shortest(ways: Iterable[Way]) -> Ways:
    kept: list[tuple[frozenset[Missing], Way]] = []
    for way in sorted(ways, key=lambda way: len(way.missing)):
        facts = frozenset(way.missing)
        if not any(_is_enough(less, other, facts, way) for less, other in kept):
            kept.append((facts, way))
            if len(kept) == MOST_WAYS:
                break
    return tuple(way for _, way in kept)


def _is_enough(less: frozenset[Missing], shorter: Way, facts: frozenset[Missing], way: Way) -> bool:
    """Whether a shorter way asks for no other facts and hopes for nothing that this one does not hope for."""
    if not less <= facts:
        return False
    return all(any(_within(hoped, hope) for hoped in way.hopes) for hope in shorter.hopes)


def _within(narrow: Hope, wide: Hope) -> bool:
    return narrow.about == wide.about and wide.low <= narrow.low and narrow.high <= wide.high
