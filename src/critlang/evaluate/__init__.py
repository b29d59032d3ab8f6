"""The evaluator: what a protocol means for one patient, and why.

``evaluate`` is the definition that every other backend is held against. ``explain`` gives the same results
with their reasons, and the shortest list of facts that would settle what is open.
"""

from critlang.evaluate.deciding_step import deciding_step
from critlang.evaluate.evaluation import CriterionResult, Evaluation, Evidence, ResultText, VerdictText
from critlang.evaluate.explaining import explain
from critlang.evaluate.explanation import CriterionExplanation, Explanation, Missing, MissingKind, Step
from critlang.evaluate.feature_facts import FeatureFact, feature_facts
from critlang.evaluate.origins import Origins, with_origins
from critlang.evaluate.report import explanation_json, explanation_text
from critlang.evaluate.verdict import evaluate, verdict

__all__ = [
    "CriterionExplanation",
    "CriterionResult",
    "Evaluation",
    "Evidence",
    "Explanation",
    "FeatureFact",
    "Missing",
    "MissingKind",
    "Origins",
    "ResultText",
    "Step",
    "VerdictText",
    "deciding_step",
    "evaluate",
    "explain",
    "explanation_json",
    "explanation_text",
    "feature_facts",
    "verdict",
    "with_origins",
]
