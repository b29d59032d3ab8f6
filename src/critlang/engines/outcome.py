"""What screening says: patient by patient, and in sum."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from critlang.data.problem import Problem
from critlang.model import Protocol
from critlang.record import Record

VERDICTS = ("eligible", "ineligible", "undetermined")
"""All verdicts, in the order in which they are counted."""


class CriterionOutcome(Record):
    """The result of a criterion or part, and with evidence the value, unit, day and row that decided it."""

    path: str
    result: str
    value: str | None = None
    unit: str | None = None
    day: date | None = None
    row_id: int | None = None


class PatientOutcome(Record):
    """A patient's verdict and results; ``waived`` are the paths of criteria with a recorded waiver."""

    patient_id: str
    verdict: str
    criteria: tuple[CriterionOutcome, ...]
    waived: tuple[str, ...] = ()


class Summary(Record):
    """What was screened and how it came out.

    ``counts`` has the number of patients for each verdict; ``failing`` the result, for each top-level
    criterion's path, that makes a patient ineligible.
    """

    protocol: str
    version: str
    digest: str
    counts: Mapping[str, int]
    failing: Mapping[str, str]
    problems: tuple[Problem, ...]

    @staticmethod
    def of(protocol: Protocol, counts: Mapping[str, int], problems: tuple[Problem, ...]) -> Summary:
        """The summary for a protocol; a verdict that is not counted is that of no patient."""
        failing = {each.path: each.section.failing for each in protocol.criteria}
        whole = dict.fromkeys(VERDICTS, 0) | dict(counts)
        return Summary(protocol.id, protocol.version, protocol.digest, whole, failing, problems)
