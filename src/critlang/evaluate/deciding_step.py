"""Which atom decides a criterion that has been explained."""

from __future__ import annotations

from critlang.evaluate.evaluation import ResultText
from critlang.evaluate.explanation import Step

_OPPOSITES: dict[ResultText, ResultText] = {"true": "false", "false": "true"}


def deciding_step(step: Step, *, negated: bool = False) -> Step:
    """The atom that decides a step; ``negated``: its opposite, such as ``not above 100 U/L``."""
    if step.criterion is not None:
        return deciding_step(step.criterion.step, negated=negated)
    if step.kind == "not":
        return deciding_step(step.steps[0], negated=not negated)
    if step.kind == "if":
        return deciding_step(_deciding_part(step), negated=negated)
    for inner in step.steps:
        if inner.result == step.result:
            return deciding_step(inner, negated=negated)
    return _opposite(step) if negated else step


def _deciding_part(step: Step) -> Step:
    """Of a conditional: the branch that applies and has its result, or else the condition.

    This is the rule of docs/meaning.md, "The deciding fact", but that what is missing is first of all what
    would tell whether the condition holds.
    """
    condition, *branches = step.steps
    ruled_out = (("false", "not applicable"), ("true",))  # by these results of it: then, otherwise
    if step.result != "not applicable" and not step.result == condition.result == "unknown":
        for branch, excluded in zip(branches, ruled_out, strict=False):
            if branch.result == step.result and condition.result not in excluded:
                return branch
    return condition


def _opposite(step: Step) -> Step:
    """What decides a part, as what decides its opposite; a step that is none of an atom stays as it is."""
    result = _OPPOSITES.get(step.result, step.result)
    return Step("not", step.text, result, steps=(step,)).as_one
