"""Whether a formula gives a value in the unit that its term declares.

It can be told where the formula has no numbers of its own that carry a unit: weight in kg divided by the
square of height in m is in kg/m2. The constants of an empirical formula carry units that nobody writes; such
a formula is taken as it stands.
"""

from __future__ import annotations

from fractions import Fraction
from math import isqrt

from critlang import model as m
from critlang.check.scope import Scope
from critlang.record import Record
from critlang.source import Span
from critlang.units import Dimension, describe


class _Mismatch(Exception):
    """Two values that cannot be added or compared, each in words."""


class _Measure(Record):
    """What a value measures, and how many base units one of it is."""

    dimension: Dimension
    factor: Fraction


def check_unit(scope: Scope, value: m.Derived, span: Span) -> None:
    """Report a formula whose value is in another unit than the term's."""
    unit = value.term.unit
    if unit is None:
        return
    try:
        found = _measure(value.expression)
    except _Mismatch as problem:
        scope.report(
            "E302",
            f'the formula of "{value.term.name}" adds or compares what cannot be: {problem}',
            span,
            "units that do not go together",
            "take the values in units of one kind",
        )
        return
    if found is None or (found.dimension, found.factor) == (unit.dimension, unit.factor):
        return
    same_kind = found.dimension == unit.dimension
    scope.report(
        "E316" if same_kind else "E302",
        f'the formula of "{value.term.name}" does not give {unit.label}',
        span,
        f"its unit is {_times(found.factor / unit.factor)} as large"
        if same_kind
        else f"{describe(found.dimension)}, not {describe(unit.dimension)}",
        "take the values in other units, or declare the unit that comes of these",
    )


def _measure(expression: m.Expression) -> _Measure | None:
    match expression:
        case m.InputValue(_, unit) | m.DerivedInput(_, unit):
            return None if unit.offset else _Measure(unit.dimension, unit.factor)
        case m.Negated(part):
            return _measure(part)
        case m.Operation("^", left, right, True):
            exponent = right.part if isinstance(right, m.Negated) else right
            assert isinstance(exponent, m.Constant)
            sign = -1 if isinstance(right, m.Negated) else 1
            return _power(_measure(left), sign * int(exponent.value))
        case m.Operation("*" | "/" as operator, left, right):
            return _product(_measure(left), _measure(right), 1 if operator == "*" else -1)
        case m.Operation("+" | "-", left, right):
            return _alike((left, right))
        case m.Applied("sqrt", (part,)):
            return _root(_measure(part))
        case m.Applied(_, parts):
            return _alike(parts)
        case _:
            for part in m.parts_of(expression):
                _measure(part)
            return None


def _alike(parts: tuple[m.Expression, ...]) -> _Measure | None:
    found = [_measure(part) for part in parts]
    known = [each for each in found if each is not None]
    for other in known[1:]:
        if other != known[0]:
            kinds = describe(known[0].dimension), describe(other.dimension)
            raise _Mismatch(
                f"{kinds[0]} and {kinds[1]}"
                if kinds[0] != kinds[1]
                else f"{kinds[0]} in units of different size"
            )
    return found[0] if len(known) == len(found) else None


def _product(left: _Measure | None, right: _Measure | None, sign: int) -> _Measure | None:
    other = _power(right, sign)
    if left is None or other is None:
        return None
    powers = dict(left.dimension.powers)
    for base, power in other.dimension.powers:
        powers[base] = powers.get(base, 0) + power
    return _Measure(Dimension.of(powers), left.factor * other.factor)


def _power(measure: _Measure | None, exponent: int) -> _Measure | None:
    if measure is None or abs(exponent) > 9:
        return None
    powers = {base: power * exponent for base, power in measure.dimension.powers}
    return _Measure(Dimension.of(powers), measure.factor**exponent)


def _root(measure: _Measure | None) -> _Measure | None:
    if measure is None or any(power % 2 for _, power in measure.dimension.powers):
        return None
    above, below = isqrt(measure.factor.numerator), isqrt(measure.factor.denominator)
    if Fraction(above**2, below**2) != measure.factor:
        return None
    halved = {base: power // 2 for base, power in measure.dimension.powers}
    return _Measure(Dimension.of(halved), Fraction(above, below))


def _times(ratio: Fraction) -> str:
    return (
        f"{ratio} times"
        if ratio.denominator == 1
        else f"1/{ratio.denominator} times"
        if ratio.numerator == 1
        else f"{float(ratio):.6g} times"
    )
