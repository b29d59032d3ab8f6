"""Units of measurement: what clinicians write, what it means exactly, and what converts into what.

UCUM underneath, clinical spellings above it. Everything is exact (``Fraction``), nothing here knows
the rest of the compiler. ``parse`` reads an author's unit, ``readings`` lists the finite set of spellings
under which a store may hold a quantity, ``match_prefix`` finds a unit after a number in running text.
"""

from critlang.units.conversion import conversion, convert, convertible
from critlang.units.dimension import Dimension, describe
from critlang.units.errors import IncommensurableError, UnitError
from critlang.units.estimates import estimate_readings, estimate_unit
from critlang.units.lexing import looks_like_unit, match_prefix
from critlang.units.notation import parse
from critlang.units.spellings import Reading, listed, readings, recognise, spellings, suggest
from critlang.units.unit import Unit

__all__ = [
    "Dimension",
    "IncommensurableError",
    "Reading",
    "Unit",
    "UnitError",
    "conversion",
    "convert",
    "convertible",
    "describe",
    "estimate_readings",
    "estimate_unit",
    "listed",
    "looks_like_unit",
    "match_prefix",
    "parse",
    "readings",
    "recognise",
    "spellings",
    "suggest",
]
