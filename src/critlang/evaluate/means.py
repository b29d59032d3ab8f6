"""Means of results: each value rounded in the term's unit, their exact mean rounded once more."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from critlang import model as m
from critlang.evaluate.chart import Chart
from critlang.evaluate.converting import rounded, row_value
from critlang.evaluate.results import Placed, latest_first
from critlang.facts import VALUE_PLACES


def averaged(mean: m.Mean, chart: Chart) -> list[Placed]:
    """The results that a mean is of: those which lie or may lie in the window, the latest first."""
    return latest_first(mean.rows, chart)[: mean.latest]


def mean_of(mean: m.Mean, chart: Chart) -> Decimal | None:
    """The mean, in the term's unit; None where it is not known."""
    values = [_value(each, mean, chart) for each in averaged(mean, chart)]
    known = [each for each in values if each is not None]
    if len(known) < max(len(values), mean.latest or 1):
        return None
    whole: int = round(Fraction(sum(known), len(known)))
    return Decimal(whole).scaleb(-VALUE_PLACES)


def _value(each: Placed, mean: m.Mean, chart: Chart) -> int | None:
    """The value of a result in millionths of the term's unit, if it certainly counts and is known."""
    if each.inside is not True:
        return None
    exact = row_value(each.row, mean.rows.term, Fraction(1), chart)
    value = None if exact is None else rounded(exact)
    return None if value is None else int(value.scaleb(VALUE_PLACES))
