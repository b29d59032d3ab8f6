"""Formulas as source: their two truths, their results, and which fact decided.

Where nothing in a formula can fail to apply, its two truths (``critlang.truth``) are one variable.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from critlang import model as m
from critlang.compiled.atoms import Atoms
from critlang.compiled.truths import at_least, choice, conjunction, disjunction, negation
from critlang.compiled.writer import Writer
from critlang.evaluate.formulas import Reading, reading_of
from critlang.plan import features_of


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

    def __init__(self, writer: Writer, atoms: Atoms, uses: Mapping[m.Feature, int]) -> None:
        self._writer = writer
        self._atoms = atoms
        self._uses = uses

    def judge(self, formula: m.Formula) -> Judged:
        """Write a formula and all its parts."""
        match formula:
            case m.All(parts) | m.Any(parts):
                if parts and all(always_applies(each) for each in parts):
                    return self._one_truth(formula)
                return self._two_truths(formula)
            case m.AtLeast(count, parts):
                judged = self._each(parts)
                truth = at_least(count, [each.strict for each in judged], self._writer)
                return Judged(formula, truth, truth, judged)
            case m.Not(part):
                inner = self.judge(part)
                lenient = negation(inner.strict, self._writer)
                strict = lenient if inner.always_applies else negation(inner.lenient, self._writer)
                return Judged(formula, lenient, strict, (inner,))
            case m.If():
                return self._conditional(formula)
            case m.Defined() | m.Part():
                (inner,) = self._each(m.children(formula))
                return Judged(formula, inner.lenient, inner.strict, (inner,))
            case _:
                truth, evidence = self._atoms.source(formula)
                return Judged(formula, truth, truth, (), evidence)

    def _each(self, formulas: Iterable[m.Formula]) -> tuple[Judged, ...]:
        return tuple([self.judge(each) for each in formulas])

    def _one_truth(self, formula: m.All | m.Any) -> Judged:
        """Parts that always apply; those that need not be looked at once it is decided are left out."""
        writer = self._writer
        decisive, join = ("False", conjunction) if isinstance(formula, m.All) else ("True", disjunction)
        first, *others = formula.parts
        judged = [self.judge(first)]
        truth = judged[0].lenient
        for part in others:
            if truth == decisive or not self._can_wait(part):
                judged.append(self.judge(part))
                truth = join([truth, judged[-1].lenient], writer)
                continue
            before, truth = truth, writer.name("t")
            writer.line(f"{truth} = {before}")
            with writer.block(f"if {truth} is not {decisive}"):
                judged.append(self.judge(part))
                writer.line(f"{truth} = {join([truth, judged[-1].lenient], writer)}")
        return Judged(formula, truth, truth, tuple(judged))

    def _two_truths(self, formula: m.All | m.Any) -> Judged:
        parts = self._each(formula.parts)
        lenient = [each.lenient for each in parts]
        strict = [each.strict for each in parts]
        if isinstance(formula, m.All):
            every = conjunction(lenient, self._writer)
            some = disjunction(strict, self._writer)
            return Judged(formula, every, conjunction([every, some], self._writer), parts)
        some = disjunction(strict, self._writer)
        every = conjunction(lenient, self._writer)
        return Judged(formula, disjunction([some, every], self._writer), some, parts)

    def _conditional(self, formula: m.If) -> Judged:
        writer = self._writer
        condition = self.judge(formula.condition)
        holds = condition.strict
        then = self._unless(holds, "False", formula.then)
        if formula.otherwise is not None:
            other = self._unless(holds, "True", formula.otherwise)
            lenient = strict = choice(holds, then.lenient, other.lenient, writer)
            if not (then.always_applies and other.always_applies):
                strict = choice(holds, then.strict, other.strict, writer)
            return Judged(formula, lenient, strict, (condition, then, other))
        lenient, strict = writer.name("t"), writer.name("t")
        with writer.block(f"if {holds} is False"):
            writer.line(f"{lenient} = True")
            writer.line(f"{strict} = False")
        with writer.block("else"):
            applied = disjunction([negation(holds, writer), then.lenient], writer)
            writer.line(f"{lenient} = {applied}")
            writer.line(f"{strict} = {conjunction([holds, then.strict], writer)}")
        return Judged(formula, lenient, strict, (condition, then))

    def _unless(self, holds: str, excluded: str, branch: m.Formula) -> Judged:
        """A branch that need not be looked at where the condition is ``excluded``."""
        if not (always_applies(branch) and self._can_wait(branch)):
            return self.judge(branch)
        with self._writer.block(f"if {holds} is not {excluded}"):
            return self.judge(branch)

    def _can_wait(self, formula: m.Formula) -> bool:
        """Whether a formula has no results of its own, reads data, and no other formula reads them."""
        features = [feature for atom in m.atoms(formula) for feature in features_of(atom)]
        if not features or any(self._uses[each] > 1 for each in features):
            return False
        return not _has_parts(formula)

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
            test = f"{applies}{condition.strict} is not {excluded} and {result} is {whole}"
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


def always_applies(formula: m.Formula) -> bool:
    """Whether a formula applies to everybody, so that its two truths are one."""
    match formula:
        case m.All(parts) | m.Any(parts):
            return bool(parts) and all(always_applies(each) for each in parts)
        case m.AtLeast():
            return True
        case m.If(_, then, otherwise):
            return otherwise is not None and always_applies(then) and always_applies(otherwise)
        case _:
            return all(always_applies(each) for each in m.children(formula))


def _has_parts(formula: m.Formula) -> bool:
    return isinstance(formula, m.Part) or any(_has_parts(each) for each in m.children(formula))
