"""Derived quantities: worked out in double-precision numbers, in the written order, then rounded.

This is the definition of that arithmetic (docs/meaning.md, "Derived quantities"). What is not known leaves
``None``; a reckoning remembers what it has read, for the explanation.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import assert_never

from critlang import model as m
from critlang.dates import TimeUnit
from critlang.evaluate.chart import Chart, Result
from critlang.evaluate.comparing import decided, order
from critlang.evaluate.converting import rounded, row_value, scaled
from critlang.evaluate.means import averaged, mean_of
from critlang.evaluate.people import age_range
from critlang.evaluate.results import picked
from critlang.facts import SEXES
from critlang.plan import leaves_of
from critlang.truth import Truth, conjunction, disjunction, negate

Leaf = m.InputValue | m.AgeValue | m.SexIs
TruthOf = Callable[[m.Atom], Truth]

_LARGEST_POWER = 1e100
"""A power that is not below this is not known: no engine then meets a number without end."""


class Reckoning:
    """Works out one derived value for one patient.

    ``read`` are the inputs, ages and sexes that were looked at, and whether each is known, in reading order.
    ``obstacles`` say in words why there is no value though the inputs are known. ``invalid`` are the
    conditions of validity that do not hold or are not known to.
    """

    __slots__ = ("_chart", "_truth_of", "invalid", "obstacles", "read")

    def __init__(self, chart: Chart, truth_of: TruthOf) -> None:
        self._chart = chart
        self._truth_of = truth_of
        self.read: dict[Leaf, bool] = {}
        self.obstacles: list[str] = []
        self.invalid: list[tuple[m.Formula, Truth]] = []

    def value(self, derived: m.Derived) -> Decimal | None:
        """The value in the term's unit, rounded; None where it is not known."""
        found = self._number(derived.expression)
        truths = [(each, self._holds(each)) for each in derived.valid]
        self.invalid += [each for each in truths if each[1] is not True]
        if found is None or any(truth is not True for _, truth in truths):
            return None
        result = rounded(found)
        if result is None:
            self.obstacles.append("more than nine digits before the decimal point")
        return result

    # ------------------------------------------------------------ expressions

    def _number(self, expression: m.Expression) -> float | None:
        match expression:
            case m.Constant(value):
                return float(value)
            case m.InputValue(source, _, factor):
                return self._noted(expression, input_value(source, factor, self._chart))
            case m.DerivedInput(source, _, factor):
                inner = self.value(source)
                return None if inner is None else scaled(float(inner), factor)
            case m.AgeValue(at, unit):
                return self._noted(expression, _one_age(at, unit, self._chart))
            case m.Negated(part):
                number = self._number(part)
                return None if number is None else -number
            case m.Operation(_, left, right):
                one, other = self._number(left), self._number(right)
                return None if one is None or other is None else self._joined(expression, one, other)
            case m.Applied(function, parts):
                return self._applied(function, [self._number(part) for part in parts])
            case m.Chosen(branches, otherwise):
                return self._chosen(branches, otherwise)
            case _:
                assert_never(expression)

    def _noted(self, leaf: Leaf, value: float | None) -> float | None:
        self.read[leaf] = value is not None
        return value

    def _joined(self, operation: m.Operation, one: float, other: float) -> float | None:
        match operation.operator:
            case "+":
                return one + other
            case "-":
                return one - other
            case "*":
                return one * other
            case "/":
                return one / other if other != 0 else self._without("a division by zero")
            case "^":
                return self._power(one, other, whole=operation.whole)

    def _power(self, base: float, exponent: float, *, whole: bool) -> float | None:
        if (base < 0 and not whole) or (base == 0 and exponent < 0):
            return self._without("a power that the number does not have")
        try:
            found = math.pow(base, exponent)
        except OverflowError:
            found = math.inf
        return found if abs(found) < _LARGEST_POWER else self._without("a power that is too large")

    def _without(self, obstacle: str) -> float | None:
        self.obstacles.append(obstacle)
        return None

    def _applied(self, function: m.Function, values: list[float | None]) -> float | None:
        known = [each for each in values if each is not None]
        if len(known) < len(values):
            return None
        match function:
            case "min":
                return min(known)
            case "max":
                return max(known)
            case "sqrt":
                root = known[0] >= 0
                return math.sqrt(known[0]) if root else self._without("the root of a negative number")

    def _chosen(
        self, branches: tuple[tuple[m.Condition, m.Expression], ...], otherwise: m.Expression | None
    ) -> float | None:
        for condition, value in branches:
            truth = self._condition(condition)
            if truth is not False:
                return self._number(value) if truth else None
        return None if otherwise is None else self._number(otherwise)

    def _condition(self, condition: m.Condition) -> Truth:
        match condition:
            case m.SexIs(sex):
                recorded = self._chart.patient.sex
                self.read[condition] = recorded in SEXES
                return recorded == sex if recorded in SEXES else None
            case m.Held(comparison, left, right):
                one, other = self._number(left), self._number(right)
                return None if one is None or other is None else decided(comparison, {order(one, other)})

    def _holds(self, formula: m.Formula) -> Truth:
        match formula:
            case m.Not(part):
                return negate(self._holds(part))
            case m.All(parts):
                return conjunction([self._holds(part) for part in parts])
            case m.AgeAtom() | m.SexAtom() | m.PickAtom():
                return self._truth_of(formula)
            case _:
                raise TypeError(f"not a condition of validity: {formula}")


def input_value(source: m.Pick | m.Mean, factor: Fraction, chart: Chart) -> float | None:
    """The value of a picked result that certainly lies in the window and is usable and exact; or a mean."""
    if isinstance(source, m.Mean):
        mean = mean_of(source, chart)
        return None if mean is None else scaled(float(mean), factor)
    found = picked(source, chart)
    if found is None or found.inside is not True:
        return None
    return row_value(found.row, source.rows.term, factor, chart)


def read_rows(source: m.Pick | m.Mean, chart: Chart) -> list[Result]:
    """The results that a value is taken from."""
    if isinstance(source, m.Mean):
        return [each.row for each in averaged(source, chart)]
    found = picked(source, chart)
    return [] if found is None else [found.row]


def latest_day(value: m.Derived, chart: Chart) -> date | None:
    """The latest day of the results that a derived value is worked out from."""
    leaves = [leaf.source for leaf in leaves_of(value) if isinstance(leaf, m.InputValue)]
    days = [row.day for each in leaves for row in read_rows(each, chart)]
    return max((day for day in days if day is not None), default=None)


def _one_age(at: m.Bound, unit: TimeUnit, chart: Chart) -> float | None:
    found = age_range(at, unit, chart)
    return float(found[0]) if found is not None and found[0] == found[1] else None


def value_passes(test: m.RowTest, value: Decimal) -> Truth:
    """Whether a value in the term's unit passes a test of fixed limits."""
    match test:
        case m.ValueTest(comparison, m.FixedLimit(limit)):
            return decided(comparison, {order(Fraction(value), limit)})
        case m.RowNot(part):
            return negate(value_passes(part, value))
        case m.RowAll(parts):
            return conjunction(value_passes(part, value) for part in parts)
        case m.RowAny(parts):
            return disjunction(value_passes(part, value) for part in parts)
        case _:
            raise TypeError(f"not a test of a derived value: {test}")
