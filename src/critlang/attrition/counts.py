"""How many patients each criterion keeps and excludes: in the protocol's order, and by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Any

from critlang.model import Criterion, Protocol
from critlang.record import Record, fields


class Step(Record):
    """A top-level criterion and its counts of patients.

    By itself: ``met``, ``not_met``, ``unknown``, ``not_applicable`` are the patients with each result; an
    exclusion criterion that is met excludes. In the protocol's order: ``excluded`` are those of whom it is
    the first criterion that they certainly fail; ``remaining_certain`` pass it and all before it for certain,
    ``remaining_possible`` certainly fail none so far. ``all_others_certain`` and ``all_others_possible`` are
    the same for all criteria but this one, before it and after it.
    """

    path: str
    section: str
    words: str
    met: int
    not_met: int
    unknown: int
    not_applicable: int
    excluded: int
    remaining_certain: int
    remaining_possible: int
    all_others_certain: int
    all_others_possible: int

    @property
    def failing(self) -> int:
        """How many patients certainly fail it, whatever else they pass or fail."""
        return self.not_met if self.section == "inclusion" else self.met


class Attrition(Record):
    """All patients who were looked at, and a step for each top-level criterion in order."""

    protocol: str
    title: str
    version: str
    digest: str
    patients: int
    steps: tuple[Step, ...]

    @staticmethod
    def of(protocol: Protocol, patients: int, steps: Iterable[Step]) -> Attrition:
        """The attrition of a protocol from steps that are counted already."""
        return Attrition(
            protocol.id, protocol.title, protocol.version, protocol.digest, patients, tuple(steps)
        )

    @property
    def eligible(self) -> int:
        """The patients who certainly pass every criterion."""
        return self.steps[-1].remaining_certain if self.steps else self.patients

    @property
    def undetermined(self) -> int:
        """The patients who fail none, but of whom something is unknown."""
        return (self.steps[-1].remaining_possible if self.steps else self.patients) - self.eligible

    @property
    def ineligible(self) -> int:
        """The patients who certainly fail at least one."""
        return self.patients - self.eligible - self.undetermined


_COLUMNS = tuple(each for each in fields(Step) if each not in ("path", "section", "words", "excluded"))


class _Placed:
    """How many patients have their first step of a kind at each place, and how many no or no other one."""

    def __init__(self) -> None:
        self.first: Counter[int] = Counter()
        self.only: Counter[int] = Counter()
        self.none = 0

    def add(self, places: Sequence[int], patients: int) -> None:
        """Count patients with steps of the kind at these places, in order."""
        if not places:
            self.none += patients
            return
        self.first[places[0]] += patients
        if len(places) == 1:
            self.only[places[0]] += patients


def attrition(protocol: Protocol, results: Iterable[tuple[Sequence[str], int]]) -> Attrition:
    """The attrition of patients.

    ``results`` are the results of the top-level criteria (``true``, ``false``, ``unknown``,
    ``not applicable``) in the protocol's order, each time with the number of patients who have just these.
    """
    criteria = protocol.criteria
    by_itself: list[Counter[str]] = [Counter() for _ in criteria]
    failed, not_passed = _Placed(), _Placed()
    patients = 0
    for found, number in results:
        patients += number
        for counted, result in zip(by_itself, found, strict=True):
            counted[result] += number
        fails = [result == each.section.failing for each, result in zip(criteria, found, strict=True)]
        failed.add([place for place, fail in enumerate(fails) if fail], number)
        opens = [fail or result == "unknown" for fail, result in zip(fails, found, strict=True)]
        not_passed.add([place for place, either in enumerate(opens) if either], number)
    places = range(len(criteria))
    lost = list(accumulate(failed.first[place] for place in places))
    not_certain = list(accumulate(not_passed.first[place] for place in places))
    steps = (
        _step(
            each,
            met=by_itself[place]["true"],
            not_met=by_itself[place]["false"],
            unknown=by_itself[place]["unknown"],
            not_applicable=by_itself[place]["not applicable"],
            excluded=failed.first[place],
            remaining_certain=patients - not_certain[place],
            remaining_possible=patients - lost[place],
            all_others_certain=not_passed.none + not_passed.only[place],
            all_others_possible=failed.none + failed.only[place],
        )
        for place, each in enumerate(criteria)
    )
    return Attrition.of(protocol, patients, steps)


def of_rows(protocol: Protocol, rows: Iterable[Mapping[str, Any]]) -> Attrition:
    """The attrition from the rows of the statement ``critlang.sql.attrition_sql``, by column name."""
    start, *later = rows
    before: Mapping[str, Any] = start
    steps: list[Step] = []
    for criterion, row in zip(protocol.criteria, later, strict=True):
        counts = {name: int(row[name]) for name in _COLUMNS}
        excluded = int(before["remaining_possible"]) - counts["remaining_possible"]
        steps.append(_step(criterion, excluded=excluded, **counts))
        before = row
    return Attrition.of(protocol, int(start["remaining_possible"]), steps)


def _step(criterion: Criterion, **counts: int) -> Step:
    words = " ".join(criterion.quote.split())
    return Step(path=criterion.path, section=criterion.section.value, words=words, **counts)
