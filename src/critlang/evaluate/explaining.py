"""Why a patient has a verdict: the tree of every criterion, in words and numbers."""

from __future__ import annotations

from itertools import chain

from critlang import model as m
from critlang.evaluate.atom_steps import atom_step
from critlang.evaluate.chart import Chart, lookups
from critlang.evaluate.evaluation import ResultText
from critlang.evaluate.explanation import CriterionExplanation, Explanation, Step
from critlang.evaluate.formulas import Judged, Reading, deciding, judge, reading_of, result_of
from critlang.evaluate.settle import shortest_lists
from critlang.evaluate.verdict import combined, fails
from critlang.facts import Patient, Waiver
from critlang.plan import Plan
from critlang.record import replace
from critlang.wording import condition_clause, formula_text

MOST_ALTERNATIVES = 5
"""More other lists than this are not shown; none is then."""


def explain(plan: Plan, patient: Patient) -> Explanation:
    """Why the patient has the verdict that ``evaluate`` gives, and what would settle it."""
    protocol = plan.protocol
    chart = Chart(patient, lookups(plan))
    judged = [(criterion, judge(criterion.formula, chart)) for criterion in protocol.criteria]
    criteria = tuple(_criterion(criterion, each, chart) for criterion, each in judged)
    verdict = combined((m.Section(each.section), each.result) for each in criteria)
    lists = shortest_lists(judged, chart) if verdict == "undetermined" else ()
    needed, others = (lists[0], lists[1:]) if lists else ((), ())
    return Explanation(
        protocol=protocol.id,
        title=protocol.title,
        version=protocol.version,
        patient_id=patient.id,
        verdict=verdict,
        failed=tuple(each.path for each in criteria if fails(m.Section(each.section), each.result)),
        needed=needed,
        alternatives=others if len(others) <= MOST_ALTERNATIVES else (),
        criteria=criteria,
        assumptions=_assumptions(protocol),
    )


def _assumptions(protocol: m.Protocol) -> tuple[str, ...]:
    periods = (period.assumptions for period in protocol.periods)
    return tuple(dict.fromkeys(chain(protocol.assumptions, *periods)))


def _criterion(criterion: m.Criterion, judged: Judged, chart: Chart) -> CriterionExplanation:
    reading = reading_of(criterion.section)
    waivers = (each for each in chart.patient.waivers if each.criterion == criterion.path)
    return CriterionExplanation(
        path=criterion.path,
        number=criterion.number,
        section=criterion.section.value,
        quote=criterion.quote,
        result=result_of(judged.outcome, reading),
        deciding=deciding(judged, reading),
        step=_step(judged, reading, chart),
        waivers=tuple(_waiver_text(each) for each in waivers),
        assumptions=criterion.assumptions,
    )


def _waiver_text(waiver: Waiver) -> str:
    day = "on an unrecorded date" if waiver.day is None else f"on {waiver.day}"
    reason = f": {waiver.reason}" if waiver.reason else ""
    return f"waived by {waiver.by or 'somebody unnamed'} {day}{reason}"


# ---------------------------------------------------------------- steps


def _step(judged: Judged, reading: Reading, chart: Chart) -> Step:
    """A formula in a reading, with its parts."""
    formula, result = judged.formula, result_of(judged.outcome, reading)

    def compound(kind: str, text: str) -> Step:
        return Step(kind, text, result, steps=tuple(_step(part, reading, chart) for part in judged.parts))

    match formula:
        case m.All():
            return compound("all", "all of")
        case m.Any():
            return compound("any", "any of")
        case m.AtLeast(count, _):
            return compound("at least", f"at least {count} of")
        case m.Defined(name, _, assumptions):
            notes = tuple(f"assumption: {each}" for each in assumptions)
            return replace(compound("definition", name), notes=notes)
        case m.Not():
            inner = _step(judged.parts[0], reading.under_not, chart)
            return Step("not", formula_text(formula), result, steps=(inner,))
        case m.Part(criterion):
            part = _criterion(criterion, judged.parts[0], chart)
            return Step("part", criterion.path, result, criterion=part)
        case m.If():
            return _conditional(formula, judged, result, reading, chart)
        case _:
            return atom_step(formula, result, deciding(judged, reading), chart)


def _conditional(formula: m.If, judged: Judged, result: ResultText, reading: Reading, chart: Chart) -> Step:
    condition, *branches = judged.parts
    steps = (
        _step(condition, Reading.STRICT, chart),
        *(_step(branch, reading, chart) for branch in branches),
    )
    notes: tuple[str, ...] = ()
    if result == "not applicable":
        notes = (f"does not apply: {_why_not(condition, branches)}",)
    return Step("if", condition_clause(formula), result, notes=notes, steps=steps)


def _why_not(condition: Judged, branches: list[Judged]) -> str:
    """Which condition makes a conditional not applicable."""
    text = formula_text(condition.formula)
    if condition.outcome.strict is False:
        if isinstance(condition.formula, m.Not):
            return f"{formula_text(condition.formula.part)} holds"
        return f"{text} does not hold"
    return f"nothing in it applies although {text} holds" if branches else text
