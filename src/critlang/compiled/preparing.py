"""A patient's facts made ready for compiled source: by term and time, days and values as whole numbers.

Days are ordinals, values millionths (docs/decisions/0003-values-on-a-grid.md). A patient with a fact that
this cannot hold, such as a value between two millionths, is left to the interpreter as a whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeAlias

from critlang import model as m
from critlang.compiled.layout import DAY, FIRST_DAY, LAST_DAY, UNDATED, Layout
from critlang.dates import DateRange
from critlang.evaluate.chart import lookups
from critlang.facts import COMPARATORS, SEXES, VALUE_PLACES, Patient
from critlang.plan import Plan

Ready: TypeAlias = tuple[Any, ...]
"""A patient's facts in the places of a layout; of a patient left to the interpreter, the patient alone."""

_PARTS: int = 10**VALUE_PLACES
_EARLY, _LATE = date(1000, 1, 1).toordinal(), date(8999, 1, 1).toordinal()
"""Offsets lead from no day between these to the calendar's edge, where other rules hold."""


class _LeftToInterpreter(Exception):
    """A fact that has no place here."""


def millionths(value: Decimal) -> int:
    """A value on the grid as a whole number. Raises ValueError or OverflowError for what is no number."""
    number, parts = value.as_integer_ratio()
    if parts == 1:
        return number * _PARTS
    if _PARTS % parts:
        raise _LeftToInterpreter
    return number * (_PARTS // parts)


def month_code(day: date) -> int:
    """A day so that the difference of two, shifted right by 5, is the completed months between them."""
    return (day.year * 12 + day.month) * 32 + day.day


class Preparation:
    """Makes the facts of patients ready for one plan."""

    def __init__(self, plan: Plan, layout: Layout) -> None:
        self._layout = layout
        known = lookups(plan).factors
        self._measured: dict[str, list[tuple[int, Mapping[str | None, int], bool, bool]]] = {}
        self._found: dict[str, list[int]] = {}
        for place, term in enumerate(layout.results):
            low, high = ((term.name, side) in layout.limits for side in (m.Side.LOWER, m.Side.UPPER))
            for name in term.names:
                if term.kind.numeric:
                    numbers = factors_of(known[term.name])
                    of_spelling = {text: numbers.index(f) for text, f in known[term.name].items()}
                    self._measured.setdefault(name, []).append((place, of_spelling, low, high))
                else:
                    self._found.setdefault(name, []).append(place)
        self._happened: dict[str, list[tuple[int, bool]]] = {}
        for place, term in enumerate(layout.events):
            for name in term.names:
                self._happened.setdefault(name, []).append((place, term.kind is m.Kind.TREATMENT))
        self._answers = {path: place for place, path in enumerate(layout.answers)}

    def ready(self, patient: Patient) -> Ready:
        """The facts of a patient in the places of the layout."""
        try:
            return self._ready(patient)
        except (_LeftToInterpreter, ValueError, OverflowError):
            return (patient,)

    def _ready(self, patient: Patient) -> Ready:
        layout = self._layout
        ready: list[Any] = [patient, patient.sex if patient.sex in SEXES else None]
        birth = patient.birth
        if birth is None:
            ready += (None, None, None, None)
        else:
            ready += (
                month_code(birth.low),
                month_code(birth.high),
                _ordinal(birth.low),
                _ordinal(birth.high),
            )
        for anchor in layout.anchors:
            day = patient.anchors.get(anchor)
            ready += (None, None) if day is None else (_ordinal(day), month_code(day))
        results: list[list[tuple[Any, ...]]] = [[] for _ in layout.results]
        if self._measured:
            self._measurements(patient, results)
        if self._found:
            self._findings(patient, results)
        for rows in results:
            if len(rows) > 1:
                rows.sort()
            days = [row[DAY] for row in rows]
            if days and (days[0] <= _EARLY or (days[-1] >= _LATE and _has_late(days))):
                raise _LeftToInterpreter
            ready += (days, rows)
        ready += self._events(patient)
        if layout.answers:
            ready += self._attestations(patient)
        return tuple(ready)

    def _measurements(self, patient: Patient, results: list[list[tuple[Any, ...]]]) -> None:
        measured = self._measured
        for row in patient.measurements:
            wanted = measured.get(row.term)
            if wanted is None:
                continue
            day, value, comparator = row.day, row.value, row.comparator
            number = None if value is None else millionths(value)
            for place, readings, low, high in wanted:
                rows, reading = results[place], readings.get(row.unit)
                exact = censored = None
                if reading is not None:
                    if comparator is None:
                        exact = number
                    elif comparator in COMPARATORS:
                        censored = number
                rows.append(
                    (
                        UNDATED if day is None else day.toordinal(),
                        row.second,
                        row.id,
                        -len(rows),
                        exact,
                        reading,
                        comparator,
                        censored,
                        None if not low or row.low is None else millionths(row.low),
                        None if not high or row.high is None else millionths(row.high),
                        row,
                    )
                )

    def _findings(self, patient: Patient, results: list[list[tuple[Any, ...]]]) -> None:
        for row in patient.findings:
            for place in self._found.get(row.term, ()):
                day = UNDATED if row.day is None else row.day.toordinal()
                results[place].append((day, row.second, row.id, -len(results[place]), row.value, row))

    def _events(self, patient: Patient) -> list[list[tuple[Any, ...]]]:
        events: list[list[tuple[Any, ...]]] = [[] for _ in self._layout.events]
        happened = self._happened
        for event in patient.events:
            wanted = happened.get(event.term)
            if wanted is not None:
                start_low, start_high = _days(event.start)
                end = event.end
                ends = None if end is None else _days(end)
                for place, is_treatment in wanted:
                    low, high = ends or ((start_low if is_treatment else LAST_DAY), LAST_DAY)
                    events[place].append(
                        (start_low, start_high, low, high, end is not None, event.certain, event.attributes)
                    )
        return events

    def _attestations(self, patient: Patient) -> list[list[Any]]:
        """The complete answers, in the order of time, and their days."""
        answers: list[list[tuple[Any, ...]]] = [[] for _ in self._layout.answers]
        for answer in patient.attestations:
            place = self._answers.get(answer.criterion)
            if place is not None and answer.answer is not None and answer.by and answer.day is not None:
                until = None if answer.valid_until is None else _ordinal(answer.valid_until)
                found = answers[place]
                found.append((_ordinal(answer.day), answer.id, -len(found), answer.answer, until, answer))
        ready: list[list[Any]] = []
        for rows in answers:
            rows.sort()
            ready += ([row[0] for row in rows], rows)
        return ready


def factors_of(spellings: Mapping[str | None, Fraction]) -> list[Fraction]:
    """The different factors to a term's unit, in the order in which rows number them."""
    return list(dict.fromkeys(spellings.values()))


def _ordinal(day: date) -> int:
    ordinal = day.toordinal()
    if not _EARLY < ordinal < _LATE:
        raise _LeftToInterpreter
    return ordinal


def _days(days: DateRange | None) -> tuple[int, int]:
    if days is None:
        return FIRST_DAY, LAST_DAY
    low, high = days.low.toordinal(), days.high.toordinal()
    if not _EARLY < low <= high < _LATE and (low, high) != (FIRST_DAY, LAST_DAY):
        raise _LeftToInterpreter
    return low, high


def _has_late(days: list[int]) -> bool:
    """Whether a result has a day so late that no place is for it here; those without a day are the last."""
    return any(_LATE <= day < UNDATED for day in days)
