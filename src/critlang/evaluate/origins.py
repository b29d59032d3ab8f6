"""An explanation that says what the data themselves call a row, where they are in another model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from critlang.evaluate.evaluation import Evidence
from critlang.evaluate.explanation import CriterionExplanation, Explanation, Missing, MissingKind, Step
from critlang.facts import Attestation, Finding, Measurement, Patient
from critlang.record import replace

Origins = Mapping[tuple[str, int], str]
"""What the data call a row (``Observation/abc``), by the table and id that it has here."""

_OF_EVENTS: tuple[MissingKind, ...] = ("event", "event date", "attribute", "certainty", "record")
_RESULTS = ("measurements", "findings")


def with_origins(explanation: Explanation, patient: Patient, origins: Origins) -> Explanation:
    """The explanation with the names of rows behind the facts that they decided, or that they lack."""
    if not origins:
        return explanation
    naming = _Naming(patient, origins)
    return replace(
        explanation,
        needed=tuple(map(naming.missing, explanation.needed)),
        alternatives=tuple(tuple(map(naming.missing, each)) for each in explanation.alternatives),
        criteria=tuple(map(naming.criterion, explanation.criteria)),
    )


class _Naming:
    def __init__(self, patient: Patient, origins: Origins) -> None:
        self._patient, self._origins = patient, origins

    def criterion(self, criterion: CriterionExplanation) -> CriterionExplanation:
        return replace(criterion, step=self.step(criterion.step))

    def step(self, step: Step) -> Step:
        name = None if step.evidence is None else self._of_evidence(step.evidence)
        return replace(
            step,
            fact=f"{step.fact} ({name})" if name and step.fact else step.fact,
            missing=tuple(map(self.missing, step.missing)),
            steps=tuple(map(self.step, step.steps)),
            criterion=None if step.criterion is None else self.criterion(step.criterion),
        )

    def missing(self, missing: Missing) -> Missing:
        if missing.row_id is None:
            return missing
        tables = ("events",) if missing.kind in _OF_EVENTS else _RESULTS
        name = _only(self._origins.get((table, missing.row_id)) for table in tables)
        return replace(missing, detail=f"{missing.detail} ({name})") if name else missing

    def _of_evidence(self, evidence: Evidence) -> str | None:
        return _only(self._of_results(evidence)) if evidence.row_id is not None else None

    def _of_results(self, evidence: Evidence) -> Iterator[str | None]:
        """The rows that the evidence may be: of that id and day, and with what else it says."""
        coded = evidence.unit is None
        for measurement in self._patient.measurements:
            if _same(measurement, evidence) and measurement.unit == evidence.unit:
                yield self._origins.get(("measurements", measurement.id))
        for finding in self._patient.findings:
            if _same(finding, evidence) and coded and finding.value == evidence.value:
                yield self._origins.get(("findings", finding.id))
        for answer in self._patient.attestations:
            if _same(answer, evidence) and coded and evidence.value in ("yes", "no"):
                yield self._origins.get(("attestations", answer.id))


def _same(fact: Measurement | Finding | Attestation, evidence: Evidence) -> bool:
    return fact.id == evidence.row_id and fact.day == evidence.day


def _only(names: Iterable[str | None]) -> str | None:
    """The only name among some; None where there is none, or it could be one of two."""
    found = {name for name in names if name}
    return found.pop() if len(found) == 1 else None
