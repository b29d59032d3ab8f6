"""What engines do with double-precision numbers in ways of their own, said by what all of them do alike."""

from __future__ import annotations

from decimal import Decimal

from critlang.sql import tree as t

_ZERO = t.Double(Decimal(0))
_LARGEST_LOGARITHM, _LEAST_LOGARITHM = t.Double(Decimal(600)), t.Double(Decimal(-744))
"""Of powers: far beyond 10^100, and below the least double but for its last digits."""
_NO_PLACES = t.Double(Decimal(3 * 2**51))


def half_even(double: t.Expr) -> t.Expr:
    """The whole number nearest to a double below 10^15 in magnitude, half to even.

    Doubles of 2^52 and more have no places: to add so much rounds.
    """
    return t.Combine("-", t.Combine("+", double, _NO_PLACES), _NO_PLACES)


def guarded_power(base: t.Expr, exponent: t.Expr, logarithm: str = "ln") -> t.Expr:
    """A power where one that is too large or too small for a double is an error.

    Its logarithm tells beforehand; ``logarithm`` is the function for the natural one.
    """
    simple = t.some((t.Compare("=", base, _ZERO), t.Compare("=", exponent, _ZERO)))
    size = t.Combine("*", exponent, t.Call(logarithm, (t.Call("abs", (base,)),)))
    raised = t.Call("power", (base, exponent))
    fits, vanishes = t.Compare("<", size, _LARGEST_LOGARITHM), t.Compare("<", size, _LEAST_LOGARITHM)
    return t.Case(((simple, raised), (vanishes, _ZERO), (fits, raised)))
