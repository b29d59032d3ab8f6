"""The evaluator: what a protocol means for one patient, and why.

``evaluate`` is the definition that every other backend is held against; ``explain`` says why, and what is
missing.
"""

from critlang.evaluate.evaluation import CriterionResult, Evaluation, Evidence, ResultText, VerdictText
from critlang.evaluate.verdict import evaluate, verdict

__all__ = [
    "CriterionResult",
    "Evaluation",
    "Evidence",
    "ResultText",
    "VerdictText",
    "evaluate",
    "verdict",
]
