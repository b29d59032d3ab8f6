"""What the rows of a scan say to many tests, noted in one number, so that one aggregate picks it all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from critlang.record import Record, field
from critlang.sql import tree as t
from critlang.sql.statement import Item, Steps

_MOST_TESTS = 31
"""So many tests have two bits each in a number of 64 bits with a sign."""
_FAILS, _PASSES, _OPEN = 0, 1, 2
_NOTHING = t.Number(-1)
"""All bits are set: what every test reads as unknown."""
_MEANING = "Two bits for each test: 0 fails, 1 passes, 2 unknown."


class _Picked(Record):
    """An aggregate: the note of the picked row, where that certainly lies in the window."""

    note: int
    condition: t.Expr
    inside: t.Expr
    latest: bool
    comment: str


class Notes(Record, frozen=False):
    """The notes of the rows of a scan. Aggregates are columns of ``alias``, called after what is picked."""

    rows: Steps
    name: str
    alias: str
    _tests: dict[t.Expr, int] = field(default_factory=dict)
    _picked: dict[str, _Picked] = field(default_factory=dict)

    def picked(
        self, name: str, passes: t.Expr, inside: t.Expr, condition: t.Expr, *, latest: bool, comment: str
    ) -> tuple[t.Column, Callable[[t.Expr], t.Expr]]:
        """The note of a picked row, and what reads in it whether that row is certainly inside and passes."""
        note, place = divmod(self._tests.setdefault(passes, len(self._tests)), _MOST_TESTS)
        column = f"said_by_{name}" if not note else f"said_{note + 1}_by_{name}"
        self._picked.setdefault(column, _Picked(note, condition, inside, latest, comment))

        def read(found: t.Expr) -> t.Expr:
            unit = 4**place
            bits = t.Combine("&", found, t.Number(3 * unit))
            return t.Choose(
                bits, (((t.Number(_PASSES * unit),), t.TRUE), ((t.Number(_FAILS * unit),), t.FALSE))
            )

        return t.Column(self.alias, column), read

    @property
    def used(self) -> bool:
        """Whether anything is noted."""
        return bool(self._picked)

    def items(self, pick: Callable[[t.Expr, t.Expr, bool], t.Expr]) -> Iterator[Item]:
        """The aggregates. ``pick`` gives the one that picks a value of the rows that meet a condition."""
        notes = self._notes()
        for name, picked in self._picked.items():
            value = t.Case(((picked.inside, notes[picked.note]),), _NOTHING)
            yield Item(name, pick(value, picked.condition, picked.latest), (picked.comment,))

    def _notes(self) -> list[t.Column]:
        tests = list(self._tests)
        starts = range(0, len(tests), _MOST_TESTS)
        return [
            self.rows.let(self.name, t.total(_two_bits(tests[start : start + _MOST_TESTS])), _MEANING)
            for start in starts
        ]


def _two_bits(tests: list[t.Expr]) -> Iterator[t.Expr]:
    for place, passes in enumerate(tests):
        bits = t.Call("coalesce", (t.Cast(passes, "BIGINT"), t.Number(_OPEN)))
        yield bits if not place else t.Combine("*", bits, t.Number(4**place))
