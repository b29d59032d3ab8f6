"""The unit itself: a canonical code, what it measures, and its exact size."""

from __future__ import annotations

from fractions import Fraction

from critlang.record import Record
from critlang.units.dimension import Dimension

NO_OFFSET = Fraction(0)


class Unit(Record):
    """A unit of measurement.

    ``code`` is canonical and UCUM-like (``mg/dL``, ``10*9/L``, ``mL/min/{1.73_m2}``); ``label`` is how a
    clinician writes it (``mg/dL``, ``10^9/L``, ``mL/min/1.73 m2``). One of the unit is ``factor`` coherent
    base units of its dimension (gram, metre, second, mole, ...); a value on a temperature scale is
    ``value * factor + offset`` kelvin. All numbers are exact.
    """

    code: str
    label: str
    dimension: Dimension
    factor: Fraction
    offset: Fraction = NO_OFFSET

    def __hash__(self) -> int:
        return hash(self.code)

    def __str__(self) -> str:
        return self.label
