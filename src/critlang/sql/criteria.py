"""Criteria as formulas over the columns of atoms: their results, and which atom decides each.

The tables of truth are SQL's own. A formula in which something may not apply has two truths (see
``critlang.truth``), the lenient and the strict; any other has one.
"""

from __future__ import annotations

from enum import Enum

from critlang import model as m
from critlang.record import Record, field
from critlang.sql import tree as t
from critlang.sql.atoms import Atoms


class Reading(Enum):
    """Which of the two truths counts: the lenient for inclusion, the strict for exclusion criteria."""

    LENIENT = "lenient"
    STRICT = "strict"

    @property
    def under_not(self) -> Reading:
        """The reading of the part of a ``not``."""
        return Reading.STRICT if self is Reading.LENIENT else Reading.LENIENT


_LENIENT, _STRICT = "(what does not apply counts as true)", "(what does not apply counts as false)"
READING_OF = {m.Section.INCLUSION: Reading.LENIENT, m.Section.EXCLUSION: Reading.STRICT}


class Outcome(Record):
    """The two truths of a formula; the same expression where everything in it applies."""

    lenient: t.Expr
    strict: t.Expr

    @property
    def certain_to_apply(self) -> bool:
        """Whether there is only one truth."""
        return self.lenient == self.strict

    def of(self, reading: Reading) -> t.Expr:
        """The truth in a reading."""
        return self.lenient if reading is Reading.LENIENT else self.strict

    def result(self, reading: Reading) -> t.Expr:
        """The result as text: ``true``, ``false``, ``unknown`` or ``not applicable``."""
        truth = self.of(reading)
        branches: list[tuple[t.Expr, t.Expr]] = [
            (truth, t.Text("true")),
            (t.opposite(truth), t.Text("false")),
        ]
        if not self.certain_to_apply:
            branches.insert(0, (self.not_applicable, t.Text("not applicable")))
        return t.Case(tuple(branches), t.Text("unknown"))

    @property
    def not_applicable(self) -> t.Expr:
        """The condition that it does not apply."""
        return t.every((self.lenient, t.opposite(self.strict)))


def plain(truth: t.Expr) -> Outcome:
    """The outcome of what always applies."""
    return Outcome(truth, truth)


class CriterionColumns(Record):
    """The columns of a criterion: its outcome and result, and the number of the atom that decides it."""

    criterion: m.Criterion
    name: str
    outcome: Outcome
    result: t.Expr
    deciding: t.Expr
    deciding_atoms: tuple[int, ...]


class Criteria(Record, frozen=False):
    """Turns criteria into columns behind those of the atoms, parts before what they are parts of."""

    atoms: Atoms
    names: dict[str, str]
    columns: dict[str, CriterionColumns] = field(default_factory=dict)

    def add(self, criterion: m.Criterion) -> CriterionColumns:
        """The columns of a criterion, and those of its parts."""
        if criterion.path not in self.columns:
            self.columns[criterion.path] = self._add(criterion)
        return self.columns[criterion.path]

    def _add(self, criterion: m.Criterion) -> CriterionColumns:
        name, reading = self.names[criterion.path], READING_OF[criterion.section]
        steps = self.atoms.truths
        found = self._outcome(criterion.formula, criterion)
        words = heading(criterion)
        if found.certain_to_apply:
            outcome = plain(steps.let(name, found.lenient, words))
        else:
            lenient = steps.let(f"{name}_lenient", found.lenient, words, _LENIENT)
            strict = steps.let(f"{name}_strict", found.strict, words, _STRICT)
            outcome = Outcome(lenient, strict)
        result = outcome.result(reading)
        if not outcome.certain_to_apply:
            result = steps.let(f"{name}_result", result)
        deciding: t.Expr = t.Null()
        numbers: tuple[int, ...] = ()
        if self.atoms.evidence:
            deciding = self._deciding(criterion.formula, reading, outcome, criterion)
            numbers = tuple(sorted(self._numbers(deciding)))
            if not numbers:
                deciding = t.Null()  # a column without any number would not be one of numbers
            elif not isinstance(deciding, t.Number | t.Column):
                deciding = steps.let(f"{name}_decided_by", deciding)
        return CriterionColumns(criterion, name, outcome, result, deciding, numbers)

    def _numbers(self, deciding: t.Expr) -> set[int]:
        """The numbers of all atoms that a choice may come to."""
        match deciding:
            case t.Number(value):
                return {int(value)}
            case t.Case(branches, otherwise):
                found = set().union(*(self._numbers(value) for _, value in branches))
                return found if otherwise is None else found | self._numbers(otherwise)
            case t.Column():
                return next(
                    set(each.deciding_atoms) for each in self.columns.values() if each.deciding == deciding
                )
            case _:
                return set()

    # ------------------------------------------------------------ outcomes

    def _outcome(self, formula: m.Formula, criterion: m.Criterion) -> Outcome:
        match formula:
            case m.Not(part):
                inner = self._outcome(part, criterion)
                return Outcome(t.opposite(inner.strict), t.opposite(inner.lenient))
            case m.All(parts):
                return _every([self._outcome(part, criterion) for part in parts])
            case m.Any(parts):
                return _some([self._outcome(part, criterion) for part in parts])
            case m.AtLeast(count, parts):
                return plain(_enough(count, [self._outcome(part, criterion).strict for part in parts]))
            case m.If(condition, then, otherwise):
                holds = self._outcome(condition, criterion).strict
                first = self._outcome(then, criterion)
                second = None if otherwise is None else self._outcome(otherwise, criterion)
                found = _conditional(holds, first, second)
                return found if formula == criterion.formula else self._named(found, formula, criterion)
            case m.Defined(_, inner_formula):
                return self._outcome(inner_formula, criterion)
            case m.Part(part):
                return self.add(part).outcome
            case _:
                return plain(self.atoms.add(formula, criterion).truth)

    def _named(self, outcome: Outcome, formula: m.If, criterion: m.Criterion) -> Outcome:
        """A condition inside a larger formula gets columns of its own: its truths are read often."""
        name, steps = f"{self.names[criterion.path]} condition", self.atoms.truths
        if outcome.certain_to_apply:
            return plain(steps.let(name, outcome.lenient, formula.text))
        lenient = steps.let(f"{name} lenient", outcome.lenient, formula.text, _LENIENT)
        return Outcome(lenient, steps.let(f"{name} strict", outcome.strict, formula.text, _STRICT))

    # ------------------------------------------------------------ the deciding fact

    def _deciding(
        self, formula: m.Formula, reading: Reading, outcome: Outcome | None, criterion: m.Criterion
    ) -> t.Expr:
        """The number of the atom whose fact decides a formula; NULL if none does.

        ``outcome`` is the formula's own where it has columns already.
        """
        match formula:
            case m.Not(part):
                return self._deciding(part, reading.under_not, None, criterion)
            case m.Defined(_, inner):
                return self._deciding(inner, reading, outcome, criterion)
            case m.Part(part) if reading is READING_OF[part.section]:
                return self.add(part).deciding
            case m.Part(part):
                return self._deciding(part.formula, reading, self.add(part).outcome, part)
            case m.All(parts) | m.Any(parts) | m.AtLeast(_, parts):
                whole = outcome or self._outcome(formula, criterion)
                return self._first_with(whole, parts, reading, criterion)
            case m.If():
                whole = outcome or self._outcome(formula, criterion)
                return self._deciding_of_conditional(formula, whole, reading, criterion)
            case _:
                return t.Number(self.atoms.add(formula, criterion).number)

    def _first_with(
        self, whole: Outcome, parts: tuple[m.Formula, ...], reading: Reading, criterion: m.Criterion
    ) -> t.Expr:
        branches = []
        for part in parts:
            same = _same_result(self._outcome(part, criterion), whole, reading)
            branches.append((same, self._deciding(part, reading, None, criterion)))
        if not branches:
            return t.Null()
        return t.Case(tuple(branches)) if len(branches) != 1 or branches[0][0] != t.TRUE else branches[0][1]

    def _deciding_of_conditional(
        self, formula: m.If, whole: Outcome, reading: Reading, criterion: m.Criterion
    ) -> t.Expr:
        """The first branch which the condition does not rule out and which has the same result."""
        holds = self._outcome(formula.condition, criterion).strict
        of_condition = self._deciding(formula.condition, Reading.STRICT, None, criterion)
        branches: list[tuple[t.Expr, t.Expr]] = []
        if not whole.certain_to_apply:
            branches.append((whole.not_applicable, of_condition))
        for part, excluded in ((formula.then, "FALSE"), (formula.otherwise, "TRUE")):
            if part is not None:
                same = _same_result(self._outcome(part, criterion), whole, reading)
                not_ruled_out = t.Is(holds, "FALSE" if excluded == "FALSE" else "TRUE", negated=True)
                decides = t.every((not_ruled_out, same))
                branches.append((decides, self._deciding(part, reading, None, criterion)))
        return t.Case(tuple(branches), of_condition)


def _same_result(part: Outcome, whole: Outcome, reading: Reading) -> t.Expr:
    """The two have the same result."""
    if part == whole:
        return t.TRUE
    if part.certain_to_apply and whole.certain_to_apply:
        return t.Same(part.lenient, whole.lenient)
    same = t.Same(part.of(reading), whole.of(reading))
    applicable = [
        t.Is(each.not_applicable, "TRUE", negated=True) for each in (part, whole) if not each.certain_to_apply
    ]
    if len(applicable) == 1:
        return t.every((same, *applicable))
    return t.every((same, t.Same(*applicable)))


def _conditional(holds: t.Expr, then: Outcome, otherwise: Outcome | None) -> Outcome:
    if otherwise is None:
        return Outcome(t.some((t.opposite(holds), then.lenient)), t.every((holds, then.strict)))
    lenient = _choice(holds, then.lenient, otherwise.lenient)
    return Outcome(lenient, _choice(holds, then.strict, otherwise.strict))


def _every(parts: list[Outcome]) -> Outcome:
    lenient = t.every(part.lenient for part in parts)
    if parts and all(part.certain_to_apply for part in parts):
        return plain(lenient)
    return Outcome(lenient, t.every((lenient, t.some(part.strict for part in parts))))


def _some(parts: list[Outcome]) -> Outcome:
    strict = t.some(part.strict for part in parts)
    if parts and all(part.certain_to_apply for part in parts):
        return plain(strict)
    return Outcome(t.some((strict, t.every(part.lenient for part in parts))), strict)


def _enough(count: int, truths: list[t.Expr]) -> t.Expr:
    """At least so many hold: decided as soon as no unknown can change it."""
    if count <= 0:
        return t.TRUE
    if count > len(truths):
        return t.FALSE
    certain = t.total(t.Case(((each, t.Number(1)),), t.Number(0)) for each in truths)
    impossible = t.total(t.Case(((t.opposite(each), t.Number(1)),), t.Number(0)) for each in truths)
    return t.Case(
        (
            (t.Compare(">=", certain, t.Number(count)), t.TRUE),
            (t.Compare(">", impossible, t.Number(len(truths) - count)), t.FALSE),
        )
    )


def _choice(holds: t.Expr, then: t.Expr, otherwise: t.Expr) -> t.Expr:
    """If, then, else: where the condition is unknown, both branches must agree."""
    return t.some(
        (
            t.every((holds, then)),
            t.every((t.opposite(holds), otherwise)),
            t.every((then, otherwise)),
        )
    )


def heading(criterion: m.Criterion) -> str:
    """The criterion's number and words."""
    return f"{criterion.path}  {criterion.quote}".strip()
