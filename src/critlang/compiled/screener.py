"""A plan compiled to Python: functions written for it, and compiled when they are first called."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable
from datetime import date
from math import inf
from typing import Any

from critlang import model as m
from critlang.compiled.atoms import Atoms
from critlang.compiled.formulas import Formulas, Judged, judged_parts
from critlang.compiled.layout import Layout, layout_of
from critlang.compiled.preparing import Preparation, Ready, factors_of
from critlang.compiled.runtime import (
    cells,
    shown_answer,
    shown_finding,
    shown_measurement,
    shown_range,
)
from critlang.compiled.writer import Writer
from critlang.evaluate import CriterionResult, Evaluation, Evidence, VerdictText, evaluate
from critlang.evaluate.chart import Chart, lookups
from critlang.evaluate.formulas import reading_of
from critlang.facts import Patient
from critlang.plan import MadeOfPlan, Plan, features_of

_GLOBALS: dict[str, Any] = {
    "bisect_left": bisect_left,
    "bisect_right": bisect_right,
    "day_of": date.fromordinal,
    "inf": inf,
    "shown_answer": shown_answer,
    "shown_finding": shown_finding,
    "shown_measurement": shown_measurement,
    "shown_range": shown_range,
}


class Screener:
    """Answers for a plan, patient by patient, as the interpreter (``critlang.evaluate``) gives them.

    A patient's facts are first made ``ready``; the answers are then plain tuples. ``paths`` are those of all
    criteria and parts, in the protocol's order.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._layout = layout_of(plan)
        self._preparation = Preparation(plan, self._layout)
        self._written: dict[str, Callable[[Ready], Any]] = {}
        self.paths = tuple([each.path for each in plan.protocol.every_criterion()])

    def ready(self, patient: Patient) -> Ready:
        """The facts of a patient that the plan asks for, sorted by term and time, as whole numbers."""
        return self._preparation.ready(patient)

    def verdict(self, ready: Ready) -> VerdictText:
        """The verdict alone; stops at the first criterion that makes the patient ineligible."""
        found: VerdictText = self._function("verdict")(ready)
        return found

    def results(self, ready: Ready) -> tuple[str, ...]:
        """The verdict, then the result at each of ``paths``."""
        found: tuple[str, ...] = self._function("results")(ready)
        return found

    def explained(self, ready: Ready) -> tuple[Any, ...]:
        """The verdict, then for each of ``paths`` the result and what decided it.

        That is None, or the value as text, its unit, day and row id (``evaluate.Evidence``).
        """
        found: tuple[Any, ...] = self._function("explained")(ready)
        return found

    def evaluate(self, patient: Patient) -> Evaluation:
        """The same as ``critlang.evaluate.evaluate`` gives."""
        verdict, *found = self.explained(self.ready(patient))
        results = zip(self.paths, found[::2], found[1::2], strict=True)
        return Evaluation(
            patient.id,
            verdict,
            tuple(
                [
                    CriterionResult(path, result, None if fact is None else Evidence(*fact))
                    for path, result, fact in results
                ]
            ),
        )

    def _function(self, name: str) -> Callable[[Ready], Any]:
        function = self._written.get(name)
        if function is None:
            function = self._written[name] = self._compile(name)
        return function

    def _compile(self, name: str) -> Callable[[Ready], Any]:
        text, constants = source(self._plan, self._layout, name)
        found = lookups(self._plan)
        names: dict[str, Any] = {
            **_GLOBALS,
            **constants,
            "make_chart": lambda patient: Chart(patient, found),
            "interpreted": lambda patient: self._interpreted(patient, name),
        }
        exec(compile(text, f"<{self._plan.protocol.id}: {name}>", "exec"), names)
        function: Callable[[Ready], Any] = names[name]
        return function

    def _interpreted(self, patient: Patient, name: str) -> Any:
        """What the function of that name says of a patient who is left to the interpreter."""
        evaluation = evaluate(self._plan, patient)
        if name == "verdict":
            return evaluation.verdict
        flat: list[Any] = [evaluation.verdict]
        for each in evaluation.results:
            flat.append(each.result)
            if name == "explained":
                flat.append(None if each.deciding is None else cells(each.deciding))
        return tuple(flat)


def source(plan: Plan, layout: Layout, name: str) -> tuple[str, dict[str, Any]]:
    """The source of ``verdict``, ``results`` or ``explained`` for a plan, and the values that it names."""
    known = lookups(plan).factors
    factors = {term.name: factors_of(known[term.name]) for term in layout.results if term.kind.numeric}
    uses = uses_of(plan)
    writer = Writer()
    atoms = Atoms(writer, layout, factors, uses)
    formulas = Formulas(writer, atoms, uses)
    top: list[tuple[m.Criterion, Judged]] = []
    for criterion in plan.protocol.criteria:
        judged = formulas.judge(criterion.formula)
        top.append((criterion, judged))
        if name == "verdict":
            with writer.block(f"if {_fails(criterion, judged)}"):
                writer.line("return 'ineligible'")
    failing = " or ".join([_fails(*each) for each in top]) or "False"
    unknown = (
        " or ".join([f"{judged.truth(reading_of(each.section))} is None" for each, judged in top]) or "False"
    )
    verdict = f"'undetermined' if {unknown} else 'eligible'"
    if name == "verdict":
        writer.line(f"return {verdict}")
    else:
        found = [f"'ineligible' if {failing} else {verdict}"]
        for criterion, judged in top:
            for each, inner in ((criterion, judged), *judged_parts(judged)):
                found.append(formulas.result(inner, reading_of(each.section)))
        if name == "explained":
            shown = []
            for criterion, judged in top:
                parts = [*judged_parts(judged)]
                for each, inner in reversed(parts):
                    formulas.evidence_of(each, inner)
                for each, inner in ((criterion, judged), *parts):
                    shown.append(formulas.evidence_of(each, inner))
            found[1:] = [each for pair in zip(found[1:], shown, strict=True) for each in pair]
        writer.line("return (")
        writer.lines += [f"  {each}," for each in found]
        writer.line(")")
    head = [
        f"def {name}(facts):",
        " try:",
        f"  {', '.join(layout.names)} = facts",
        " except ValueError:",
        "  return interpreted(facts[0])",
        *atoms.anchored_days(),
    ]
    return "\n".join([*head, *writer.lines]) + "\n", writer.constants


def uses_of(plan: Plan) -> Counter[m.Feature]:
    """How many places of the criteria read a feature."""
    atoms = (atom for criterion in plan.protocol.criteria for atom in m.atoms(criterion.formula))
    return Counter(feature for atom in atoms for feature in features_of(atom))


def _fails(criterion: m.Criterion, judged: Judged) -> str:
    failing = "False" if criterion.section is m.Section.INCLUSION else "True"
    return f"{judged.truth(reading_of(criterion.section))} is {failing}"


compile_plan = MadeOfPlan(Screener)
"""The screener of a plan, made once."""
