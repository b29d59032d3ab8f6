"""Derived quantities: values that are worked out from results, age and sex by a formula.

Arithmetic is that of double-precision numbers, in the written order; the value is then rounded to six
decimal places, and from there on is a number like any other (docs/meaning.md, "Derived quantities").
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from critlang.dates import TimeUnit
from critlang.model.features import Bound, Comparison, Mean, Pick, RowTest
from critlang.model.vocabulary import Term
from critlang.record import Record, field
from critlang.source import Span
from critlang.units import Unit

if TYPE_CHECKING:
    from critlang.model.formulas import Formula

Operator = Literal["+", "-", "*", "/", "^"]
"""How two values are joined."""
Function = Literal["min", "max", "sqrt"]
"""What is made of some values."""


class Constant(Record):
    """A number of the formula."""

    value: Decimal


class InputValue(Record):
    """A picked result, or a mean: its value in the term's unit, times ``factor``, is in ``unit``."""

    source: Pick | Mean
    unit: Unit
    factor: Fraction


class DerivedInput(Record):
    """The rounded value of another derived term; times ``factor`` it is in ``unit``."""

    source: Derived
    unit: Unit
    factor: Fraction


class AgeValue(Record):
    """The completed age on a day. Where it may be either of two, it is not known."""

    at: Bound
    unit: TimeUnit


class Negated(Record):
    """A value with its sign turned."""

    part: Expression


class Operation(Record):
    """Two values joined. ``whole`` tells of a power whose exponent is a whole number that is written out."""

    operator: Operator
    left: Expression
    right: Expression
    whole: bool = False


class Applied(Record):
    """The least or the greatest of some values, or the square root of one."""

    function: Function
    parts: tuple[Expression, ...]


class SexIs(Record):
    """The patient is recorded as ``sex`` (``female`` or ``male``)."""

    sex: str


class Held(Record):
    """Two values held against each other."""

    comparison: Comparison
    left: Expression
    right: Expression


Condition = SexIs | Held


class Chosen(Record):
    """The value of the first branch whose condition holds, else ``otherwise`` (None: not known).

    A condition that is not known leaves the whole not known, unless a branch before it holds.
    """

    branches: tuple[tuple[Condition, Expression], ...]
    otherwise: Expression | None


Expression = Constant | InputValue | DerivedInput | AgeValue | Negated | Operation | Applied | Chosen


class Derived(Record):
    """A derived term with the windows of its inputs settled. ``valid``: where all of these hold."""

    term: Term
    expression: Expression
    valid: tuple[Formula, ...] = ()
    text: str = field(default="", compare=False)


class DerivedAtom(Record):
    """The value of a derived term passes the test (of values against fixed limits)."""

    value: Derived
    test: RowTest
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


def parts_of(expression: Expression) -> tuple[Expression, ...]:
    """What an expression is made of directly; the formula of another derived term is one of its parts."""
    match expression:
        case Negated(part):
            return (part,)
        case Operation(_, left, right):
            return (left, right)
        case Applied(_, parts):
            return parts
        case Chosen(branches, otherwise):
            found: list[Expression] = []
            for condition, value in branches:
                if isinstance(condition, Held):
                    found += (condition.left, condition.right)
                found.append(value)
            return tuple(found) if otherwise is None else (*found, otherwise)
        case DerivedInput(source):
            return (source.expression,)
        case _:
            return ()
