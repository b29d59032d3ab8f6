"""An explanation as JSON and as text."""

from __future__ import annotations

import json
from typing import Any

from critlang.evaluate.evaluation import Evidence
from critlang.evaluate.explanation import CriterionExplanation, Explanation, Missing, Step

SCHEMA = "critlang-explanation/1"
"""The name and version of the JSON; a later version may add members, never change or drop one."""


def explanation_json(explanation: Explanation) -> str:
    """The explanation as a JSON object, in this shape; days are ISO dates, and nothing is left out.

    ``{schema, protocol: {id, title, version, assumptions}, patient, verdict, failed: [path],
    needed: [missing], alternatives: [[missing]], criteria: [criterion]}``

    * criterion: ``{path, number, section, quote, result, deciding: fact|null, waivers, assumptions, step}``
    * step: ``{kind, text, result, fact: {text, value, unit, date, row_id}|null, asked, window, presumed,
      missing: [missing], notes, steps: [step], criterion: criterion|null}``; the criterion is there where the
      kind is ``part``
    * missing: ``{kind, what, detail, row_id}``
    * fact, where it is ``deciding``: ``{value, unit, date, row_id}``
    """
    return json.dumps(_explanation(explanation), ensure_ascii=False, indent=2) + "\n"


def _explanation(explanation: Explanation) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "protocol": {
            "id": explanation.protocol,
            "title": explanation.title,
            "version": explanation.version,
            "assumptions": list(explanation.assumptions),
        },
        "patient": explanation.patient_id,
        "verdict": explanation.verdict,
        "failed": list(explanation.failed),
        "needed": [_missing(each) for each in explanation.needed],
        "alternatives": [[_missing(each) for each in way] for way in explanation.alternatives],
        "criteria": [_criterion(each) for each in explanation.criteria],
    }


def _criterion(criterion: CriterionExplanation) -> dict[str, Any]:
    return {
        "path": criterion.path,
        "number": criterion.number,
        "section": criterion.section,
        "quote": criterion.quote,
        "result": criterion.result,
        "deciding": None if criterion.deciding is None else _evidence(criterion.deciding),
        "waivers": list(criterion.waivers),
        "assumptions": list(criterion.assumptions),
        "step": _step(criterion.step),
    }


def _step(step: Step) -> dict[str, Any]:
    evidence = step.evidence or Evidence(None)
    return {
        "kind": step.kind,
        "text": step.text,
        "result": step.result,
        "fact": {"text": step.fact, **_evidence(evidence)} if step.fact else None,
        "asked": step.asked,
        "window": step.window,
        "presumed": list(step.presumed),
        "missing": [_missing(each) for each in step.missing],
        "notes": list(step.notes),
        "steps": [_step(each) for each in step.steps],
        "criterion": None if step.criterion is None else _criterion(step.criterion),
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    day = None if evidence.day is None else evidence.day.isoformat()
    return {"value": evidence.value, "unit": evidence.unit, "date": day, "row_id": evidence.row_id}


def _missing(missing: Missing) -> dict[str, Any]:
    return {
        "kind": missing.kind,
        "what": missing.what,
        "detail": missing.detail,
        "row_id": missing.row_id,
    }


def explanation_text(explanation: Explanation, colour: bool = False, width: int = 100) -> str:
    """The explanation for a person, in lines of at most ``width`` characters where words allow it.

    ``colour`` adds the terminal's colours to the results.
    """
    from critlang.evaluate.views import patient_view
    from critlang.rendering import environment

    template = environment("text").get_template("explain/patient.txt.j2")
    return template.render(view=patient_view(explanation, colour, width))
