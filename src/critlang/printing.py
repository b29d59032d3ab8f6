"""The checklist of a protocol, filled in from what the evaluator finds in a patient's data."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from critlang import __version__
from critlang.checklist import Prefill
from critlang.checklist import checklist as render
from critlang.evaluate import CriterionResult, Evidence, FeatureFact, evaluate, feature_facts
from critlang.facts import Patient
from critlang.model import Section
from critlang.plan import Plan
from critlang.wording import number_text

_SAID = {
    (Section.INCLUSION, "true"): "met",
    (Section.INCLUSION, "false"): "not met",
    (Section.EXCLUSION, "true"): "applies: excludes",
    (Section.EXCLUSION, "false"): "does not apply: does not exclude",
}


def checklist(
    plan: Plan,
    *,
    patient: Patient | None = None,
    format: str = "html",
    templates: Path | None = None,
) -> str:
    """The checklist as ``html`` or ``markdown``, blank or with what the data of ``patient`` say.

    Raises ValueError for another format.
    """
    if format not in ("html", "markdown"):
        raise ValueError(f'there is no format "{format}"; the formats are html and markdown')
    chosen: Literal["html", "markdown"] = "html" if format == "html" else "markdown"
    prefill = {fact.name: _prefill(fact) for fact in feature_facts(plan, patient)} if patient else None
    return render(
        plan,
        format=chosen,
        compiler_version=__version__,
        patient=patient,
        prefill=prefill,
        suggestions=_suggestions(plan, patient) if patient else None,
        overrides=templates,
    )


def _prefill(fact: FeatureFact) -> Prefill:
    return Prefill(
        value=fact.value or "",
        unit=fact.unit or "",
        lower="" if fact.low is None else number_text(fact.low),
        upper="" if fact.high is None else number_text(fact.high),
        date=fact.day.isoformat() if fact.day else "",
        note=f"answered by {fact.by}" if fact.by else "",
    )


def _suggestions(plan: Plan, patient: Patient) -> dict[str, str]:
    sections = {each.path: each.section for each in plan.protocol.every_criterion()}
    evaluation = evaluate(plan, patient)
    return {result.path: _suggestion(result, sections[result.path]) for result in evaluation.results}


def _suggestion(result: CriterionResult, section: Section) -> str:
    said = _SAID.get((section, result.result), result.result)
    fact = _fact(result.deciding)
    return f"{said}: {fact}" if fact else said


def _fact(evidence: Evidence | None) -> str:
    if evidence is None or evidence.value is None:
        return ""
    unit = f" {evidence.unit}" if evidence.unit else ""
    day = f" on {evidence.day.isoformat()}" if evidence.day else ""
    return f"{evidence.value}{unit}{day}"
