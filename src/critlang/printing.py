"""The checklist of a protocol, filled in from what the evaluator finds in a patient's data."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from critlang import __version__
from critlang.checklist import Prefill
from critlang.checklist import checklist as render
from critlang.evaluate import CriterionExplanation, FeatureFact, Step, deciding_step, explain, feature_facts
from critlang.facts import Patient
from critlang.model import Section
from critlang.plan import Plan
from critlang.wording import number_text

_SAID = {
    (Section.INCLUSION, "true"): "met",
    (Section.INCLUSION, "false"): "not met",
    (Section.EXCLUSION, "true"): "applies: excludes",
    (Section.EXCLUSION, "false"): "does not exclude",
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
    explained = _flat(explain(plan, patient).criteria)
    sections = {each.path: each.section for each in plan.protocol.every_criterion()}
    return {each.path: _suggestion(each, sections[each.path]) for each in explained}


def _flat(criteria: Iterable[CriterionExplanation]) -> list[CriterionExplanation]:
    """Criteria and their parts."""

    def parts(step: Step) -> list[CriterionExplanation]:
        inner = [step.criterion] if step.criterion else [each for one in step.steps for each in parts(one)]
        return [found for each in inner for found in (each, *parts(each.step))]

    return [found for each in criteria for found in (each, *parts(each.step))]


def _suggestion(explained: CriterionExplanation, section: Section) -> str:
    said = _SAID.get((section, explained.result), explained.result)
    if explained.result == "not applicable":
        return said
    step = deciding_step(explained.step)
    if explained.result == "unknown" and step.missing:
        return f"{said}: {step.missing[0].detail}"
    fact = step.said or "; ".join(step.presumed)
    return f"{said}: {fact}" if fact else said
