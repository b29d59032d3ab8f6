"""The verdict on a patient, and the results of all criteria."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from critlang import model as m
from critlang.evaluate.chart import Chart, lookups
from critlang.evaluate.evaluation import CriterionResult, Evaluation, ResultText, VerdictText
from critlang.evaluate.formulas import Judged, deciding, judge, judged_parts, reading_of, result_of
from critlang.facts import Patient
from critlang.plan import Plan


def fails(section: m.Section, result: ResultText) -> bool:
    """Whether a criterion with this result makes a patient ineligible."""
    return result == section.failing


def evaluate(plan: Plan, patient: Patient) -> Evaluation:
    """The verdict on a patient, with the result and the deciding fact of every criterion and part.

    This is the definition of what a protocol means; docs/meaning.md states the same in words.
    """
    chart = Chart(patient, lookups(plan))
    results: list[CriterionResult] = []
    top: list[tuple[m.Section, ResultText]] = []
    for criterion in plan.protocol.criteria:
        judged = judge(criterion.formula, chart)
        found = _result(criterion, judged)
        top.append((criterion.section, found.result))
        results.append(found)
        results.extend(_result(part, inner) for part, inner in judged_parts(judged))
    return Evaluation(patient.id, combined(top), tuple(results))


def verdict(plan: Plan, patient: Patient) -> VerdictText:
    """The verdict alone; stops at the first criterion that makes the patient ineligible."""
    chart = Chart(patient, lookups(plan))

    def results() -> Iterator[tuple[m.Section, ResultText]]:
        for criterion in plan.protocol.criteria:
            outcome = judge(criterion.formula, chart).outcome
            yield criterion.section, result_of(outcome, reading_of(criterion.section))

    return combined(results())


def combined(results: Iterable[tuple[m.Section, ResultText]]) -> VerdictText:
    """The verdict that follows from the results of the top-level criteria."""
    unknown = False
    for section, result in results:
        if fails(section, result):
            return "ineligible"
        unknown = unknown or result == "unknown"
    return "undetermined" if unknown else "eligible"


def _result(criterion: m.Criterion, judged: Judged) -> CriterionResult:
    reading = reading_of(criterion.section)
    return CriterionResult(criterion.path, result_of(judged.outcome, reading), deciding(judged, reading))
