"""Numbers as people read them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction


def number_text(number: Fraction | Decimal | int, digits: int = 15) -> str:
    """A number in plain decimals, rounded half up to ``digits`` significant digits where it must be.

    No exponent and no separators: ``100000``, ``0.004``, ``1.5``.
    """
    exact = Fraction(number)
    if exact.denominator == 1 and abs(exact) < 10**digits:
        return str(exact)
    places = digits - 1 - _magnitude(abs(exact))
    rounded = _rounded(exact, places)
    return (
        f"{Decimal(rounded.numerator) / Decimal(rounded.denominator):f}" if places > 0 else str(int(rounded))
    )


_ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
)


def ordinal(number: int) -> str:
    """The word for a place in an order, up to the tenth."""
    return _ORDINALS[number - 1]


def ordinal_value(word: str) -> int | None:
    """The number of a place in an order, from ``first`` to ``tenth``; None for anything else."""
    return _ORDINALS.index(word) + 1 if word in _ORDINALS else None


def is_shown_exactly(number: Fraction, digits: int) -> bool:
    """Whether ``number_text`` with that many digits loses nothing."""
    return Fraction(number_text(number, digits)) == number


def _magnitude(positive: Fraction) -> int:
    """The power of ten of the leading digit: 2 for 132.6, -3 for 0.004."""
    power = len(str(positive.numerator)) - len(str(positive.denominator))
    return power if positive >= Fraction(10) ** power else power - 1


def _rounded(exact: Fraction, places: int) -> Fraction:
    scale = Fraction(10) ** places
    shifted = abs(exact) * scale + Fraction(1, 2)
    nearest = Fraction(shifted.numerator // shifted.denominator) / scale
    return nearest if exact > 0 else -nearest


def how_many(count: int, noun: str) -> str:
    """Things that are counted: ``1 patient``, ``2 patients``."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
