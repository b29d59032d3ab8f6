"""Where a plan's facts stand once they are made ready: one tuple for a patient, a place for each need.

Only the terms, anchors and answers that a plan names are in it, in the units of the terms: no window, no
limit and no test has been asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from critlang import model as m
from critlang.compiled.coverage import is_compiled
from critlang.plan import Plan, bounds_of_atom, bounds_of_test, features_of, rows_of
from critlang.record import Record

FIRST_DAY, LAST_DAY = 1, 3_652_059
"""The ordinals of the calendar's first and last day, which stand for "not known" (``critlang.dates``)."""
UNDATED = 4_000_000
"""Stands for the day of a result without one: after every other."""

DAY, SECOND, ID, PLACE = range(4)
"""Where a row has what it is ordered by."""
NUMBER, READING, COMPARATOR, CENSORED, LOW, HIGH = range(4, 10)
"""Where the row of a measurement has its value in millionths (None if unusable or censored), which of the
term's readings its unit is, its comparator and censored value (None unless it is usable and censored), and
the record's own limits in millionths."""
CODE = 4
"""Where the row of a finding has its value."""
SOURCE = -1
"""Where a row has the fact that it came from."""


class Layout(Record):
    """The facts that a plan's compiled atoms read, in the order of their places."""

    anchors: tuple[str, ...]
    index: str | None
    results: tuple[m.Term, ...]
    events: tuple[m.Term, ...]
    answers: tuple[str, ...]
    limits: frozenset[tuple[str, m.Side]]

    @property
    def names(self) -> tuple[str, ...]:
        """The variables that a patient's tuple is unpacked into."""
        return (
            *("patient", "sex", "born_low", "born_high", "born_from", "born_to"),
            *[f"{of}_{n}" for n in range(len(self.anchors)) for of in ("anchor", "months")],
            *[f"{of}_{n}" for n in range(len(self.results)) for of in ("days", "rows")],
            *[f"events_{n}" for n in range(len(self.events))],
            *[f"{of}_{n}" for n in range(len(self.answers)) for of in ("given", "answers")],
        )


def layout_of(plan: Plan) -> Layout:
    """The layout of a plan's facts."""
    anchors = dict.fromkeys(plan.anchors)
    index = next((each.name for each in plan.protocol.anchors if each.is_index), None)
    results: dict[str, m.Term] = {}
    events: dict[str, m.Term] = {}
    answers: dict[str, None] = {}
    limits: set[tuple[str, m.Side]] = set()
    for atom in _compiled_atoms(plan):
        for bound in bounds_of_atom(atom):
            for rows in _rows_behind(bound.point):
                events.setdefault(rows.term.name, rows.term)
        for feature in features_of(atom):
            match feature:
                case m.Answer(path):
                    answers.setdefault(path)
                    if index is not None:
                        anchors.setdefault(index)
                case m.EventCount(rows):
                    events.setdefault(rows.term.name, rows.term)
                case _:
                    found = rows_of(feature)
                    assert isinstance(found, m.ResultRows)
                    results.setdefault(found.term.name, found.term)
                    limits |= {(found.term.name, side) for test in _tests(atom) for side in _sides(test)}
    return Layout(
        tuple(anchors),
        index,
        tuple(results.values()),
        tuple(events.values()),
        tuple(answers),
        frozenset(limits),
    )


def _compiled_atoms(plan: Plan) -> Iterator[m.Atom]:
    for criterion in plan.protocol.criteria:
        yield from (atom for atom in m.atoms(criterion.formula) if is_compiled(atom))


def _rows_behind(point: m.Point) -> Iterator[m.EventRows]:
    """The events that a point comes from, and those that these hang on."""
    if isinstance(point, m.EventPoint):
        rows = point.events
        yield rows
        bounds = [each for each in (rows.window.lower, rows.window.upper) if each is not None]
        for bound in (*bounds, *bounds_of_test(rows.test)):
            yield from _rows_behind(bound.point)


def _tests(atom: m.Atom) -> Iterator[m.RowTest | None]:
    match atom:
        case m.PickAtom(_, test):
            yield test
        case m.QuantifiedAtom(feature) | m.CountAtom(feature):
            yield getattr(feature, "test", None)


def _sides(test: Any) -> Iterator[m.Side]:
    match test:
        case m.ValueTest(_, m.RangeLimit(_, side)):
            yield side
        case m.RowNot(part):
            yield from _sides(part)
        case m.RowAll(parts) | m.RowAny(parts):
            for part in parts:
                yield from _sides(part)
