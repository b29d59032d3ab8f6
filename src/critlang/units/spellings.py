"""From the catalogue of units to the exact strings that stores write, and back."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache, lru_cache

from critlang.record import Record
from critlang.units.catalogue import CATALOGUE
from critlang.units.conversion import conversion, convertible
from critlang.units.dimension import Dimension
from critlang.units.notation import attempt, likely, parse
from critlang.units.unit import Unit
from critlang.units.worked_out import UNITS


class Reading(Record):
    """One way in which a store may hold a quantity: a unit, its spellings, and how to convert from it.

    ``spellings`` are exact, case-sensitive strings, sorted; a value stored under any of them, times
    ``factor``, is the value in the unit that was asked for, exactly.
    """

    unit: Unit
    spellings: tuple[str, ...]
    factor: Fraction


@lru_cache(maxsize=1024)
def readings(
    unit: Unit, molar_mass: Fraction | None = None, charge: int | None = None
) -> tuple[Reading, ...]:
    """Every catalogue unit that converts to ``unit`` by a factor, ``unit`` itself first, then by code.

    ``molar_mass`` (g/mol) adds the molar or mass units of the same analyte, ``charge`` those in equivalents.
    Scales with another zero point (degrees Fahrenheit for Celsius) are left out: they have no factor.
    """
    # Units of another kind all convert or none does, but for plain numbers.
    found = [
        other
        for alike in _alike()
        if alike[0].dimension.powers in ((), unit.dimension.powers)
        or convertible(alike[0], unit, molar_mass, charge)
        for other in alike
        if convertible(other, unit, molar_mass, charge) and other != unit
    ]
    return tuple(
        Reading(source, spellings(source), conversion(source, unit, molar_mass, charge))
        for source in (unit, *sorted(found, key=lambda other: other.code))
    )


def recognise(text: str) -> Unit | None:
    """The catalogue unit of which ``text`` (blanks around it aside) is a spelling; None when it is none."""
    return _index().get(text.strip())


def listed(unit: Unit) -> bool:
    """Whether the catalogue has this unit, under its own code."""
    return unit.code in CATALOGUE


@cache
def units() -> tuple[Unit, ...]:
    """The units of the catalogue, in its order."""
    return tuple([parse(code) for code in CATALOGUE])


@cache
def _alike() -> tuple[tuple[Unit, ...], ...]:
    """The units of the catalogue by their dimension."""
    found: dict[Dimension, list[Unit]] = {}
    for unit in units():
        found.setdefault(unit.dimension, []).append(unit)
    return tuple([tuple(group) for group in found.values()])


@cache
def _spelled() -> dict[tuple[str, str], str]:
    return {(code, label): spelled for code, label, *_, spelled in UNITS}


@cache
def _index() -> dict[str, Unit]:
    return {spelling: unit for unit in units() for spelling in spellings(unit)}


@cache
def spellings(unit: Unit) -> tuple[str, ...]:
    """The strings under which data hold ``unit``, sorted; each of them parses to it and to no other unit."""
    stored = _spelled().get((unit.code, unit.label))
    return tuple(stored.split("|")) if stored else find_spellings(unit)


def find_spellings(unit: Unit) -> tuple[str, ...]:
    """The same, worked out from the rules."""
    written = {unit.code, unit.label, *filter(None, CATALOGUE.get(unit.code, "").split("|"))}
    if "10*" in unit.code:
        written.update(_powers_written(unit.label))
    else:
        written.update(*map(_regular, (unit.code, unit.label)))
        written.update(_capitals(unit))
    return tuple(sorted(written))


def _regular(text: str) -> set[str]:
    """Variants in the letter of the litre, the sign for micro, and squares and cubes."""
    found = {text, _small_litre(text)}
    found |= {_micro(each, sign) for each in found for sign in ("µ", "μ", "mc")}
    found |= {re.sub(r"m([23])\b", r"m^\1", each) for each in found}
    return found | {each.replace("^2", "²").replace("^3", "³") for each in found}


def _small_litre(text: str) -> str:
    return re.sub(r"\b([dmunpf]?|mc)L\b", r"\1l", text) if "L" in text else text


def _micro(text: str, sign: str) -> str:
    if "u" not in text:
        return text
    return re.sub(r"(?<![A-Za-z\[])u(?=(?:g|L|l|mol|IU|U|m|s|V|kat|Eq|\[IU\])(?![A-Za-z]))", sign, text)


def _capitals(unit: Unit) -> set[str]:
    shouted = unit.label.upper()
    return {shouted} if attempt(shouted) == unit and "°" not in shouted else set()


def _powers_written(label: str) -> set[str]:
    """The ways to write ``10^9/L``: every notation of the power, and the litre and micro in a few of them."""
    match = re.match(r"10\^(-?)(\d+)(.*)", label)
    if match is None:
        return set()
    sign, exponent, rest = match.groups()
    raised = (sign + exponent).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    heads = (f"10^{sign}{exponent}", f"10*{sign}{exponent}")
    found = {head + tail for head in heads for tail in _regular(rest)}
    found.add(f"10{raised}{rest}")
    if label in _COMMON_COUNTS:
        tails = {_micro(rest, mark) for mark in ("u", "µ", "μ", "mc")}
        written = (f"10{raised}", f"x10^{exponent}", f"x10{raised}")
        found |= {head + tail for head in written for tail in tails}
        found |= {form.format(exponent) + rest for form in _RARER_POWERS}
        found |= {f"x 10{raised}{rest}", f"×10{raised}{rest}", f"× 10{raised}{rest}"}
    return found


_COMMON_COUNTS = frozenset(("10^9/L", "10^12/L", "10^3/uL", "10^6/uL", "10^3/mm3", "10^6/L"))
_RARER_POWERS = (
    "x10*{0}", "X10^{0}", "x 10^{0}", "x10E{0}", "X10E{0}", "10e{0}", "10E{0}", "×10^{0}", "× 10^{0}",
    "x10{0}", "x 10{0}",
)  # fmt: skip


def suggest(text: str) -> tuple[str, ...]:
    """Up to three units that ``text`` may have meant, as clinicians write them, the likeliest first."""
    from difflib import get_close_matches

    known = {unit.label.casefold(): unit.label for unit in reversed(units())}
    near = get_close_matches(text.strip().casefold(), known, n=3, cutoff=0.6)
    return tuple(dict.fromkeys((*likely(text), *(known[label] for label in near))))[:3]
