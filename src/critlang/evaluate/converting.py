"""Values as double-precision numbers: in another unit, and rounded to the places that a value has."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from critlang import model as m
from critlang.evaluate.chart import Chart, Result
from critlang.facts import VALUE_LIMIT, VALUE_PLACES, Measurement

_PARTS = 10**VALUE_PLACES


def scaled(value: float, factor: Fraction) -> float:
    """A value in another unit: times the factor's numerator, divided by its denominator, each if not 1."""
    if factor.numerator != 1:
        value *= float(factor.numerator)
    return value if factor.denominator == 1 else value / float(factor.denominator)


def rounded(value: float) -> Decimal | None:
    """A value to six decimals, half to even in millionths; None beyond what a measured value can be."""
    if not abs(value) < VALUE_LIMIT:
        return None
    whole: int = round(value * float(_PARTS))
    return Decimal(whole).scaleb(-VALUE_PLACES)


def row_value(row: Result, term: m.Term, factor: Fraction, chart: Chart) -> float | None:
    """The value of a result in the term's unit times ``factor``; None if it is unusable or censored."""
    assert isinstance(row, Measurement)
    own = chart.factor(term, row.unit)
    if row.value is None or row.comparator is not None or own is None:
        return None
    return scaled(float(row.value), own * factor)
