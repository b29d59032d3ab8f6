"""Exact conversion between units, and the refusal to convert between different kinds of quantity."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from critlang.units.dimension import AMOUNT, EQUIVALENT, MASS, SURFACE, Dimension, describe
from critlang.units.errors import IncommensurableError
from critlang.units.unit import Unit

# Kinds of quantity which stores also write as a plain number or ratio.
_ONE = Fraction(1)
_PLAIN_NUMBERS = {"INR": ("1", "{ratio}"), "point": ("1",), "titer": ("1",)}


def conversion(
    source: Unit, target: Unit, molar_mass: Fraction | None = None, charge: int | None = None
) -> Fraction:
    """The factor that turns a value in ``source`` into a value in ``target``, exactly.

    ``molar_mass`` in g/mol joins mass and amount of substance, ``charge`` (elementary charges of the
    ion) joins equivalents and moles. Raises ``IncommensurableError``, in words, where the units are of
    different kinds, where such a fact is missing, or between temperature scales (see ``convert``).
    """
    if source.offset != target.offset:
        raise IncommensurableError(
            f"{source.label} and {target.label} are scales with different zero points; no factor joins them"
        )
    bridge = _bridge(source, target, molar_mass, charge)
    if bridge is None:
        raise IncommensurableError(_difference(source, target, molar_mass, charge))
    return (source.factor if bridge is _ONE else source.factor * bridge) / target.factor


def convert(
    value: Fraction,
    source: Unit,
    target: Unit,
    molar_mass: Fraction | None = None,
    charge: int | None = None,
) -> Fraction:
    """``value`` in ``source`` expressed in ``target``, exactly; temperature scales included.

    Parameters and errors as for ``conversion``, except that °C, °F and kelvin do convert.
    """
    if source.dimension == target.dimension:
        return (value * source.factor + source.offset - target.offset) / target.factor
    return value * conversion(source, target, molar_mass, charge)


def convertible(
    source: Unit, target: Unit, molar_mass: Fraction | None = None, charge: int | None = None
) -> bool:
    """Whether ``conversion`` gives a factor with the same arguments."""
    return _bridge(source, target, molar_mass, charge) is not None and source.offset == target.offset


def _bridge(source: Unit, target: Unit, molar_mass: Fraction | None, charge: int | None) -> Fraction | None:
    """How many base units of ``target``'s kind one base unit of ``source``'s kind is; None when none."""
    if source.dimension == target.dimension or _plain_number(source, target):
        return _ONE
    for old, new, size in _exchanges(molar_mass, charge):
        if source.dimension.exchanged(old, new) == target.dimension:
            return size
    return None


@lru_cache(maxsize=64)
def _exchanges(molar_mass: Fraction | None, charge: int | None) -> tuple[tuple[str, str, Fraction], ...]:
    """How many of the second base (gram, mole, equivalent) are as much of the analyte as one of the first."""
    in_moles = {AMOUNT: Fraction(1)}
    if molar_mass:
        in_moles[MASS] = 1 / Fraction(molar_mass)
    if charge:
        in_moles[EQUIVALENT] = Fraction(1, abs(charge))
    return tuple(
        (old, new, in_moles[old] / in_moles[new]) for old in in_moles for new in in_moles if old != new
    )


def _plain_number(source: Unit, target: Unit) -> bool:
    return _states(source, target) or _states(target, source)


def _states(special: Unit, plain: Unit) -> bool:
    if len(special.dimension.powers) != 1:
        return False
    ((base, power),) = special.dimension.powers
    return power == 1 and plain.code in _PLAIN_NUMBERS.get(base, ())


def _difference(source: Unit, target: Unit, molar_mass: Fraction | None, charge: int | None) -> str:
    kinds = describe(source.dimension), describe(target.dimension)
    said = f"{source.label} and {target.label} are different kinds of quantity: {kinds[0]}, and {kinds[1]}"
    return said + _advice(source.dimension, target.dimension, molar_mass, charge)


def _advice(source: Dimension, target: Dimension, molar_mass: Fraction | None, charge: int | None) -> str:
    def joined(one: str, other: str) -> bool:
        return source.exchanged(one, other) == target or target.exchanged(one, other) == source

    if joined(MASS, AMOUNT) and not molar_mass:
        return "; to convert between mass and amount of substance the term needs a molar mass"
    if joined(EQUIVALENT, AMOUNT) and not charge:
        return "; to convert between equivalents and moles the term needs the charge of the ion"
    if joined(MASS, EQUIVALENT):
        return "; to convert between mass and equivalents the term needs a molar mass and the ion's charge"
    if source.power(SURFACE) != target.power(SURFACE):
        return "; converting would need the patient's body surface"
    if ("mol/mol", 1) in source.powers + target.powers and () in (source.powers, target.powers):
        return "; HbA1c in mmol/mol and in % are related by an equation, not by a factor"
    return ""
