"""Derived values: the evaluator's arithmetic, step by step, in columns behind the picked rows.

Numbers of a formula are doubles on every engine, and the operations the same in the same order, so that the
rounded value is the same. Whatever an engine would answer in its own way (a division by zero, a root of a
negative number, the least of numbers one of which is missing) is asked about before it is worked out.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Protocol, assert_never

from critlang import model as m
from critlang.arithmetic_wording import expression_text
from critlang.dates import TimeUnit
from critlang.facts import VALUE_LIMIT, VALUE_PLACES
from critlang.plan import Plan, leaves_of
from critlang.record import Record, field
from critlang.sql import tree as t
from critlang.sql.dialects.base import Dialect, limit_literal
from critlang.sql.reading import ResultReader, reading_of
from critlang.sql.statement import Steps
from critlang.sql.units import Readings
from critlang.sql.values import row_truth

_ZERO = t.Double(Decimal(0))
_LARGEST_POWER = t.Double(Decimal(10) ** 100)
PARTS = Decimal(10) ** VALUE_PLACES
"""The millionths in a whole."""


class DerivedValue(Record):
    """The columns of a derived value: the number, and the latest day of the results it came from."""

    number: t.Expr
    day: t.Expr | None


class Sources(Protocol):
    """Where derived values come from: what the statement has found out about each patient."""

    @property
    def facts(self) -> Steps: ...
    def picked(self, pick: m.Pick) -> tuple[t.Expr, ResultReader]:
        """Whether the picked row certainly lies in the window, and the row."""

    def mean(self, mean: m.Mean) -> t.Expr:
        """A mean, as a double."""

    def mean_day(self, mean: m.Mean) -> t.Expr:
        """The day of the latest result that a mean is of."""

    def ages(self, at: m.Bound, unit: TimeUnit) -> tuple[t.Expr, t.Expr]:
        """The youngest and the oldest age."""

    def sex(self) -> t.Expr:
        """``female``, ``male`` or no value."""

    def truth(self, atom: m.Atom) -> t.Expr:
        """The truth of an atom."""


class DerivedValues(Record, frozen=False):
    """The derived values of one statement."""

    plan: Plan
    dialect: Dialect
    readings: Readings
    sources: Sources
    _about: str = field(init=False, default_factory=str)
    """The term that is being worked out, after which columns are named."""
    _made: dict[m.Derived, t.Expr] = field(init=False, default_factory=dict)

    def passes(self, test: m.RowTest, number: t.Expr) -> t.Expr:
        """Whether a derived value passes a test of fixed limits."""

        def simple(test: m.RowTest) -> t.Expr:
            match test:
                case m.ValueTest(comparison, m.FixedLimit(limit)):
                    return t.Compare(comparison.value, number, limit_literal(limit))
                case _:
                    raise TypeError(f"not a test of a derived value: {test}")

        return row_truth(test, simple)

    def value(self, derived: m.Derived) -> DerivedValue:
        """The columns of a derived value."""
        return DerivedValue(self._number(derived), self._latest_day(derived))

    def _number(self, derived: m.Derived) -> t.Expr:
        """The value, rounded; NULL where it is not known."""
        if derived not in self._made:
            name = derived.term.name
            outer, self._about = self._about, name
            exact = self._expression(derived.expression)
            valid = t.every(self._holds(each) for each in derived.valid)
            self._about = outer
            comment = f"{name} = {expression_text(derived.expression)}"
            found = self._let(f"{name} exact", t.when(valid, exact), comment)
            small = t.Compare("<", t.Call("abs", (found,)), t.Double(VALUE_LIMIT))
            millionths = self._let(
                f"{name} millionths", t.when(small, t.Combine("*", found, t.Double(PARTS)))
            )
            self._made[derived] = self._let(name, self.dialect.from_millionths(millionths))
        return self._made[derived]

    def _let(self, wish: str, value: t.Expr, *comments: str) -> t.Column:
        return self.sources.facts.let(wish, value, *comments)

    def _named(self, wish: str, value: t.Expr) -> t.Expr:
        """A value that is read several times, as a column unless it is one or a number."""
        return value if isinstance(value, t.Column | t.Double) else self._let(f"{self._about} {wish}", value)

    # ------------------------------------------------------------ expressions

    def _expression(self, expression: m.Expression) -> t.Expr:
        match expression:
            case m.Constant(value):
                return t.Double(value)
            case m.InputValue(source, unit, factor):
                if isinstance(source, m.Mean):
                    return scaled(self.sources.mean(source), factor)
                return self._input(source, unit.label, factor)
            case m.DerivedInput(source, _, factor):
                return scaled(self.dialect.double(self._number(source)), factor)
            case m.AgeValue(at, unit):
                youngest, oldest = self.sources.ages(at, unit)
                age = t.when(t.Compare("=", youngest, oldest), self.dialect.double(youngest))
                return self._let(f"age in {unit.value}", age)
            case m.Negated(m.Constant(value)):
                return t.Double(-value)
            case m.Negated(part):
                return t.Combine("-", _ZERO, self._expression(part))
            case m.Operation(operator, left, right, whole):
                one, other = self._expression(left), self._expression(right)
                return self._joined(operator, one, other, whole=whole)
            case m.Applied(function, parts):
                return self._applied(function, [self._expression(part) for part in parts])
            case m.Chosen(branches, otherwise):
                return self._chosen(branches, otherwise)
            case _:
                assert_never(expression)

    def _input(self, pick: m.Pick, label: str, factor: Fraction) -> t.Expr:
        inside, row = self.sources.picked(pick)
        name = self.plan.name_of(pick)
        value = self._let(f"{name} as recorded", self.dialect.double(row.field("value")))
        exact = t.every((inside, t.Is(row.field("comparator"), "NULL")))
        found = self.readings.by_reading(
            pick.rows.term, row.field("unit"), reading_of(row), lambda own: scaled(value, own * factor)
        )
        return self._let(f"{name} in {label}", t.when(exact, found), f"{pick.rows.term.name} in {label}")

    def _joined(self, operator: m.Operator, one: t.Expr, other: t.Expr, *, whole: bool) -> t.Expr:
        match operator:
            case "/":
                divisor = (
                    other
                    if isinstance(other, t.Double) and other != _ZERO
                    else t.Call("nullif", (other, _ZERO))
                )
                return t.Combine("/", one, divisor)
            case "^":
                return self._power(self._named("base", one), self._named("exponent", other), whole=whole)
            case _:
                return t.Combine(operator, one, other)

    def _power(self, base: t.Expr, exponent: t.Expr, *, whole: bool) -> t.Expr:
        raised = self.dialect.power(base, exponent)
        power = self._let(f"{self._about} power", t.when(_has_power(base, exponent, whole=whole), raised))
        return t.when(t.Compare("<", t.Call("abs", (power,)), _LARGEST_POWER), power)

    def _applied(self, function: m.Function, values: list[t.Expr]) -> t.Expr:
        named = [self._named("value", each) for each in values]
        if function == "sqrt":
            return t.when(t.Compare(">=", named[0], _ZERO), t.Call("sqrt", tuple(named)))
        known = t.every(t.Is(each, "NULL", negated=True) for each in named if isinstance(each, t.Column))
        name = self.dialect.least if function == "min" else self.dialect.greatest
        return t.when(known, t.Call(name, tuple(named)))

    def _chosen(
        self, branches: tuple[tuple[m.Condition, m.Expression], ...], otherwise: m.Expression | None
    ) -> t.Expr:
        cases: list[tuple[t.Expr, t.Expr]] = []
        for condition, value in branches:
            truth = self._named("condition", self._condition(condition))
            cases += [(truth, self._expression(value)), (t.Is(truth, "NULL"), t.Null())]
        return t.Case(tuple(cases), None if otherwise is None else self._expression(otherwise))

    def _condition(self, condition: m.Condition) -> t.Expr:
        match condition:
            case m.SexIs(sex):
                return t.Compare("=", self.sources.sex(), t.Text(sex))
            case m.Held(comparison, left, right):
                return t.Compare(comparison.value, self._expression(left), self._expression(right))

    def _holds(self, formula: m.Formula) -> t.Expr:
        match formula:
            case m.Not(part):
                return t.opposite(self._holds(part))
            case m.All(parts):
                return t.every(self._holds(part) for part in parts)
            case m.AgeAtom() | m.SexAtom() | m.PickAtom():
                return self.sources.truth(formula)
            case _:
                raise TypeError(f"not a condition of validity: {formula}")

    # ------------------------------------------------------------ the day

    def _latest_day(self, derived: m.Derived) -> t.Expr | None:
        read = dict.fromkeys(leaf.source for leaf in leaves_of(derived) if isinstance(leaf, m.InputValue))
        latest: t.Expr | None = None
        for each in read:
            day = self._day_of(each)
            if latest is None:
                latest = day
            else:
                later = t.some((t.Is(day, "NULL"), t.Compare(">=", latest, day)))
                latest = self._let(f"{derived.term.name} day", t.Case(((later, latest),), day))
        return latest

    def _day_of(self, source: m.Pick | m.Mean) -> t.Expr:
        if isinstance(source, m.Mean):
            return self.sources.mean_day(source)
        return self.sources.picked(source)[1].field("day")


def _has_power(base: t.Expr, exponent: t.Expr, *, whole: bool) -> t.Expr:
    """Whether a number has a power: a negative one only whole ones, zero only those from zero on."""
    written = exponent.value if isinstance(exponent, t.Double) else None
    from_zero = t.Compare(">=", exponent, _ZERO) if written is None else t.Truth(written >= 0)
    if whole:
        return t.some((from_zero, t.Compare("<>", base, _ZERO)))
    is_zero = t.Compare("=", base, _ZERO)
    return t.some((t.Compare(">", base, _ZERO), t.every((is_zero, from_zero))))


def scaled(value: t.Expr, factor: Fraction) -> t.Expr:
    """A value in another unit: times the factor's numerator, divided by its denominator, each if not 1."""
    if factor.numerator != 1:
        value = t.Combine("*", value, _double(factor.numerator))
    return value if factor.denominator == 1 else t.Combine("/", value, _double(factor.denominator))


def _double(whole: int) -> t.Double:
    """A whole number as the double nearest to it."""
    return t.Double(Decimal(repr(float(whole))))
