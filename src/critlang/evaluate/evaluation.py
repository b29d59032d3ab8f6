"""What an evaluation says: a verdict, and for every criterion its result and the fact that decided it."""

from __future__ import annotations

from datetime import date
from typing import Literal

from critlang.record import Record

VerdictText = Literal["eligible", "ineligible", "undetermined"]
"""What is known about a patient as a whole."""

ResultText = Literal["true", "false", "unknown", "not applicable"]
"""What is known about a criterion."""


class Evidence(Record):
    """The deciding fact of a criterion (docs/meaning.md, "The deciding fact").

    ``value`` is text (``1.5``, ``<5``, ``17 to 18``), ``unit`` as recorded, ``day`` and ``row_id`` the row's.
    """

    value: str | None
    unit: str | None = None
    day: date | None = None
    row_id: int | None = None


class CriterionResult(Record):
    """The result of the criterion or part at ``path``; ``deciding`` is None where no fact decided it."""

    path: str
    result: ResultText
    deciding: Evidence | None


class Evaluation(Record):
    """The verdict on one patient, and the results of all criteria and parts in the protocol's order."""

    patient_id: str
    verdict: VerdictText
    results: tuple[CriterionResult, ...]

    def result(self, path: str) -> CriterionResult:
        """The result of the criterion at ``path``. Raises KeyError."""
        for result in self.results:
            if result.path == path:
                return result
        raise KeyError(path)
