"""Formulas as source: their two truths, their results, and which fact decided.

Where nothing in a formula can fail to apply, its two truths (``critlang.truth``) are one variable.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from critlang import model as m
from critlang.compiled.atoms import Atoms
from critlang.compiled.truths import at_least, choice, conjunction, disjunction, negation
from critlang.compiled.writer import Writer
from critlang.evaluate.formulas import Reading, reading_of


class Judged(NamedTuple):
    """A formula, the variables of its lenient and its strict truth, and its parts.

    ``evidence`` is an expression for the cells of the fact that an atom rests on.
    """

    formula: m.Formula
    lenient: str
    strict: str
    parts: tuple[Judged, ...] = ()
    evidence: str = ""

    @property
    def always_applies(self) -> bool:
        """Whether the two truths are one."""
        return self.lenient == self.strict

    def truth(self, reading: Reading) -> str:
        """The truth in a reading."""
        return self.lenient if reading is Reading.LENIENT else self.strict


class Formulas:
    """Writes formulas."""

    def __init__(self, writer: Writer, atoms: Atoms) -> None:
        self._writer = writer
        self._atoms = atoms

    def judge(self, formula: m.Formula) -> Judged:
        """Write a formula and all its parts."""
        writer = self._writer
        match formula:
            case m.All() | m.Any() | m.AtLeast() | m.Not() | m.Defined() | m.Part() | m.If():
                parts = tuple([self.judge(each) for each in m.children(formula)])
            case _:
                truth, evidence = self._atoms.source(formula)
                return Judged(formula, truth, truth, (), evidence)
        lenient = [each.lenient for each in parts]
        strict = [each.strict for each in parts]
        always = bool(parts) and all(each.always_applies for each in parts)
        match formula:
            case m.All():
                every = conjunction(lenient, writer)
                if not always:
                    strict_truth = conjunction([every, disjunction(strict, writer)], writer)
                    return Judged(formula, every, strict_truth, parts)
                return Judged(formula, every, every, parts)
            case m.Any():
                some = disjunction(strict, writer)
                if not always:
                    lenient_truth = disjunction([some, conjunction(lenient, writer)], writer)
                    return Judged(formula, lenient_truth, some, parts)
                return Judged(formula, some, some, parts)
            case m.AtLeast(count):
                enough = at_least(count, strict, writer)
                return Judged(formula, enough, enough, parts)
            case m.Not():
                return Judged(formula, negation(strict[0], writer), negation(lenient[0], writer), parts)
            case m.If(_, _, None):
                holds = strict[0]
                applied = disjunction([negation(holds, writer), lenient[1]], writer)
                return Judged(formula, applied, conjunction([holds, strict[1]], writer), parts)
            case m.If():
                first = choice(strict[0], lenient[1], lenient[2], writer)
                second = first if all(each.always_applies for each in parts[1:]) else None
                return Judged(
                    formula, first, second or choice(strict[0], strict[1], strict[2], writer), parts
                )
            case _:
                return Judged(formula, lenient[0], strict[0], parts)

    # ------------------------------------------------------------ results

    def result(self, judged: Judged, reading: Reading) -> str:
        """An expression for the result of a formula in a reading."""
        truth = judged.truth(reading)
        known = f"'true' if {truth} else 'unknown' if {truth} is None else 'false'"
        if judged.always_applies:
            return known
        return f"'not applicable' if {judged.lenient} is True and {judged.strict} is False else {known}"

    def _result(self, judged: Judged, reading: Reading) -> str:
        """What stands for a result when it is compared with another: the truth where that is enough."""
        if judged.always_applies:
            return judged.truth(reading)
        truth = judged.truth(reading)

        def write() -> str:
            name = self._writer.name("result")
            applies = f"{judged.lenient} is True and {judged.strict} is False"
            self._writer.line(f"{name} = 'not applicable' if {applies} else {truth}")
            return name

        return self._writer.once(("result", judged.lenient, judged.strict, reading), write)

    # ------------------------------------------------------------ the deciding fact

    def deciding(self, judged: Judged, reading: Reading, evidence: str) -> None:
        """Write the cells of the deciding fact of a formula in a reading into the variable ``evidence``."""
        match judged.formula:
            case m.Not():
                self.deciding(judged.parts[0], reading.under_not, evidence)
            case m.Part(criterion) if reading is reading_of(criterion.section):
                self._writer.line(f"{evidence} = {self.evidence_of(criterion, judged.parts[0])}")
            case m.Defined() | m.Part():
                self.deciding(judged.parts[0], reading, evidence)
            case m.All() | m.Any() | m.AtLeast():
                wanted = self._result(judged, reading)
                same = [f"{self._result(each, reading)} is {wanted}" for each in judged.parts]
                self._first_of(same, judged.parts, reading, evidence)
            case m.If():
                self._deciding_of_conditional(judged, reading, evidence)
            case _:
                self._writer.line(f"{evidence} = {judged.evidence}")

    def evidence_of(self, criterion: m.Criterion, judged: Judged) -> str:
        """The variable of the deciding fact of a criterion or part, read as its section says."""

        def write() -> str:
            name = self._writer.name("evidence")
            self.deciding(judged, reading_of(criterion.section), name)
            return name

        return self._writer.once(("evidence", criterion.path), write)

    def _first_of(
        self, conditions: list[str], parts: tuple[Judged, ...], reading: Reading, evidence: str
    ) -> None:
        writer, word = self._writer, "if"
        for condition, part in zip(conditions, parts, strict=True):
            with writer.block(f"{word} {condition}"):
                self.deciding(part, reading, evidence)
            word = "elif"
        if word == "if":
            writer.line(f"{evidence} = None")
        else:
            with writer.block("else"):
                writer.line(f"{evidence} = None")

    def _deciding_of_conditional(self, judged: Judged, reading: Reading, evidence: str) -> None:
        """A branch that is not ruled out and has the result of the whole; else the condition."""
        writer = self._writer
        condition, *branches = judged.parts
        whole = self._result(judged, reading)
        applies = "" if judged.always_applies else f"{whole} != 'not applicable' and "
        results = [self._result(each, reading) for each in branches]
        word = "if"
        for branch, result, excluded in zip(branches, results, ("False", "True"), strict=False):
            test = f"{applies}{result} is {whole} and {condition.strict} is not {excluded}"
            with writer.block(f"{word} {test}"):
                self.deciding(branch, reading, evidence)
            word = "elif"
        with writer.block("else"):
            self.deciding(condition, Reading.STRICT, evidence)


def judged_parts(judged: Judged) -> Iterator[tuple[m.Criterion, Judged]]:
    """The numbered parts inside a formula, theirs included, in the protocol's order."""
    for part in judged.parts:
        if isinstance(judged.formula, m.Part):
            yield judged.formula.criterion, part
        yield from judged_parts(part)
