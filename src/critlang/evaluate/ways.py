"""Ways to settle a question: alternative lists of facts, any of which would do.

A *way* is a list of missing facts which, if all came out favourably, would give the wanted answer. Of ways
that contain another one only the shorter is kept, and at most ``MOST_WAYS``, the shortest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from critlang.evaluate.explanation import Missing
from critlang.truth import Truth

Way: TypeAlias = tuple[Missing, ...]
Ways: TypeAlias = tuple[Way, ...]

ALREADY: Ways = ((),)
"""The answer is as wanted; nothing is needed."""
NEVER: Ways = ()
"""Nothing that is missing can give the wanted answer."""
MOST_WAYS = 48


def needing(*missing: Missing) -> Ways:
    """The one way that needs all of these."""
    return (tuple(dict.fromkeys(missing)),)


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
            found = _shortest(tuple(dict.fromkeys(first + second)) for first in found for second in ways)
    return found


def enough(needed: int, options: Sequence[Ways]) -> Ways:
    """At least ``needed`` of the options must be met."""
    met: list[Ways] = [ALREADY] + [NEVER] * max(needed, 0)  # by how many are met so far
    for ways in options:
        for count in range(len(met) - 1, 0, -1):
            met[count] = either(met[count], both(met[count - 1], ways))
    return met[max(needed, 0)]


def _shortest(ways: Iterable[Way]) -> Ways:
    kept: list[tuple[frozenset[Missing], Way]] = []
    for way in sorted(ways, key=len):
        facts = frozenset(way)
        if not any(shorter <= facts for shorter, _ in kept):
            kept.append((facts, way))
            if len(kept) == MOST_WAYS:
                break
    return tuple(way for _, way in kept)
