"""Counting what is wrong while rows are read one by one."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from critlang.data.problem import Problem, shortened
from critlang.data.words import Sighting

Build = Callable[[Sighting], Problem | None]


class Tally:
    """What was found: each kind once, with its first sighting and how many rows have it."""

    def __init__(self) -> None:
        self._first: dict[Hashable, tuple[Sighting, Build]] = {}
        self._count: dict[Hashable, int] = {}

    def note(self, key: Hashable, seen: Sighting, build: Build) -> None:
        """One more row with the problem of that key; ``build`` makes the problem from the first sighting."""
        self._first.setdefault(key, (seen, build))
        self._count[key] = self._count.get(key, 0) + 1

    def problems(self) -> list[Problem]:
        """The problems in the order of their first sighting; ten at most of a kind, and one for the rest."""
        kinds: dict[tuple[str, str, str], list[Problem]] = {}
        for key, (seen, build) in self._first.items():
            counted = Sighting(seen.file, seen.row, seen.place, self._count[key], seen.text)
            problem = build(counted)
            if problem is not None:
                kind = (problem.table, problem.code, problem.severity.value)
                kinds.setdefault(kind, []).append(problem)
        return [problem for kind in kinds.values() for problem in shortened(kind)]
