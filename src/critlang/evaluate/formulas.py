"""Formulas: their outcomes, part by part, and what a formula comes to in a criterion.

The tables of truth are those of ``critlang.truth``; here is only the walk.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from critlang import model as m
from critlang.evaluate.atoms import Fact, evidence_of, read
from critlang.evaluate.chart import Chart
from critlang.evaluate.evaluation import Evidence, ResultText
from critlang.truth import Outcome, Truth, choice, conditional, enough, every, opposite, plain, some


class Judged(NamedTuple):
    """A formula with its outcome, and its parts with theirs.

    The parts of an ``If`` are condition, then and, if there is one, otherwise. ``fact`` is what an atom rests
    on.
    """

    formula: m.Formula
    outcome: Outcome
    parts: tuple[Judged, ...] = ()
    fact: Fact | None = None


def judge(formula: m.Formula, chart: Chart) -> Judged:
    """Evaluate a formula and all its parts."""
    match formula:
        case m.All(parts):
            judged = [judge(part, chart) for part in parts]
            return Judged(formula, every([each.outcome for each in judged]), tuple(judged))
        case m.Any(parts):
            judged = [judge(part, chart) for part in parts]
            return Judged(formula, some([each.outcome for each in judged]), tuple(judged))
        case m.AtLeast(count, parts):
            judged = [judge(part, chart) for part in parts]
            return Judged(formula, enough(count, [each.outcome for each in judged]), tuple(judged))
        case m.Not(part):
            inner = judge(part, chart)
            return Judged(formula, opposite(inner.outcome), (inner,))
        case m.If(condition, then, None):
            holds, first = judge(condition, chart), judge(then, chart)
            return Judged(formula, conditional(holds.outcome, first.outcome), (holds, first))
        case m.If(condition, then, otherwise):
            assert otherwise is not None
            holds, first, second = judge(condition, chart), judge(then, chart), judge(otherwise, chart)
            outcome = choice(holds.outcome, first.outcome, second.outcome)
            return Judged(formula, outcome, (holds, first, second))
        case m.Defined(_, inner_formula):
            inner = judge(inner_formula, chart)
            return Judged(formula, inner.outcome, (inner,))
        case m.Part(criterion):
            inner = judge(criterion.formula, chart)
            return Judged(formula, inner.outcome, (inner,))
        case _:
            truth, fact = read(formula, chart)
            return Judged(formula, plain(truth), (), fact)


# ---------------------------------------------------------------- results


class Reading(Enum):
    """Which of the two truths of an outcome counts."""

    LENIENT = "lenient"
    STRICT = "strict"

    def of(self, outcome: Outcome) -> Truth:
        """The truth in this reading."""
        return outcome.lenient if self is Reading.LENIENT else outcome.strict

    @property
    def under_not(self) -> Reading:
        """The reading of the part of a ``not``."""
        return Reading.STRICT if self is Reading.LENIENT else Reading.LENIENT


def reading_of(section: m.Section) -> Reading:
    """How a criterion is read: neither section keeps out anybody to whom a criterion does not apply."""
    return Reading.LENIENT if section is m.Section.INCLUSION else Reading.STRICT


def result_of(outcome: Outcome, reading: Reading) -> ResultText:
    """The result of a formula in a reading."""
    lenient, strict = outcome
    if lenient is True and strict is False:
        return "not applicable"
    truth = lenient if reading is Reading.LENIENT else strict
    return "unknown" if truth is None else "true" if truth else "false"


def judged_parts(judged: Judged) -> Iterator[tuple[m.Criterion, Judged]]:
    """The numbered parts inside a formula, theirs included, in the protocol's order."""
    for part in judged.parts:
        if isinstance(judged.formula, m.Part):
            yield judged.formula.criterion, part
        if part.parts:
            yield from judged_parts(part)


# ---------------------------------------------------------------- the deciding fact


def deciding(judged: Judged, reading: Reading) -> Evidence | None:
    """The deciding fact of a formula in a reading (docs/meaning.md, "The deciding fact")."""
    match judged.formula:
        case m.Not():
            return deciding(judged.parts[0], reading.under_not)
        case m.Defined() | m.Part():
            return deciding(judged.parts[0], reading)
        case m.All() | m.Any() | m.AtLeast():
            wanted = result_of(judged.outcome, reading)
            return _first_with(wanted, judged.parts, reading)
        case m.If():
            return _deciding_of_conditional(judged, reading)
        case _:
            return None if judged.fact is None else evidence_of(judged.fact)


def _first_with(wanted: ResultText, parts: tuple[Judged, ...], reading: Reading) -> Evidence | None:
    for part in parts:
        if result_of(part.outcome, reading) == wanted:
            return deciding(part, reading)
    return None


def _deciding_of_conditional(judged: Judged, reading: Reading) -> Evidence | None:
    condition, *branches = judged.parts
    result = result_of(judged.outcome, reading)
    if result != "not applicable":
        ruled_out = (False, True)  # the condition's truth that rules out: then, otherwise
        for branch, excluded in zip(branches, ruled_out, strict=False):
            same = result_of(branch.outcome, reading) == result
            if same and condition.outcome.strict is not excluded:
                return deciding(branch, reading)
    return deciding(condition, Reading.STRICT)
