"""Lengths of time that a person estimates.

Days and weeks convert, months and years convert, the two groups do not.

As units of measurements months and years are refused: they have no fixed length. An estimate (a life
expectancy of 3 months) is a number of them, and 12 months are a year.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from critlang.units.dimension import Dimension
from critlang.units.notation import parse
from critlang.units.spellings import Reading, spellings
from critlang.units.unit import Unit

_MONTHS = Dimension.of({"month": 1})
_CALENDAR = {
    "months": Unit("mo", "month", _MONTHS, Fraction(1)),
    "years": Unit("a", "year", _MONTHS, Fraction(12)),
}
_WRITTEN = {
    "mo": ("mo", "month", "months"),
    "a": ("a", "year", "years", "yr", "yrs"),
}


def estimate_unit(text: str) -> Unit | None:
    """The unit of an estimate that ``text`` (``weeks``, ``month``, ``mo``) means; None where it is none."""
    for unit in _units():
        if text in _spellings(unit):
            return unit
    return None


@cache
def estimate_readings(unit: Unit) -> tuple[Reading, ...]:
    """The units in which an estimate in ``unit`` may be given, ``unit`` itself first."""
    group = [each for each in _units() if each.dimension == unit.dimension]
    ordered = sorted(group, key=lambda each: each != unit)
    return tuple(Reading(each, _spellings(each), each.factor / unit.factor) for each in ordered)


@cache
def _units() -> tuple[Unit, ...]:
    return (parse("days"), parse("weeks"), *_CALENDAR.values())


def _spellings(unit: Unit) -> tuple[str, ...]:
    return _WRITTEN.get(unit.code) or spellings(unit)
