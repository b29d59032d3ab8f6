"""Limits as a coordinator meets them: in other laboratories' units, and as multiples of a reference limit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from critlang import model as m
from critlang.plan import rows_of
from critlang.units import Reading
from critlang.wording import is_shown_exactly, limit_text, number_text

_DIGITS = 4
"""Significant digits of a converted limit."""

_COUNTERPARTS = {
    "g/dL": ("g/L",),
    "g/L": ("g/dL",),
    "10*9/L": ("/uL",),
    "10*3/uL": ("/uL",),
    "/uL": ("10*9/L",),
    "/mm3": ("10*9/L",),
    "mm[Hg]": ("kPa",),
    "kPa": ("mm[Hg]",),
}
"""Units of the same dimension in which other laboratories report the same thing."""

_MOLAR = ("mmol/L", "umol/L", "nmol/L", "pmol/L")
_MASS = ("g/dL", "mg/dL", "ug/dL", "ng/dL")
"""Concentrations, the largest unit first: the first in which the limit is at least 1 is the usual one."""


def tests_of(atom: m.Atom) -> tuple[m.RowTest, ...]:
    """The single tests that an atom makes of a row; none for age, sex, answers and parameters."""
    match atom:
        case m.PickAtom(_, test):
            return tuple(m.single_tests(test))
        case m.QuantifiedAtom(m.Quantified(_, test, _)):
            return tuple(m.single_tests(test))
        case m.CountAtom(m.ResultCount(_, test)):
            return tuple(m.single_tests(test))
        case m.CountAtom(m.EventCount(rows)):
            return tuple(m.single_tests(rows.test))
        case _:
            return ()


def limit_notes(atoms: Iterable[m.Atom]) -> tuple[str, ...]:
    """Every fixed limit of the atoms in other common units: ``creatinine: 1.5 mg/dL ≈ 132.6 µmol/L``.

    Each is converted exactly and then rounded; ``≈`` stands where rounding lost something.
    """
    return tuple(dict.fromkeys(_notes(atoms)))


def _notes(atoms: Iterable[m.Atom]) -> Iterator[str]:
    for atom in atoms:
        term = term_of(atom)
        if term is None:
            continue
        for test in tests_of(atom):
            if isinstance(test, m.ValueTest) and isinstance(test.limit, m.FixedLimit):
                shown = _equivalents(test.limit, term)
                if shown:
                    yield f"{term.name}: {limit_text(test.limit, term)} {' '.join(shown)}"


def term_of(atom: m.Atom) -> m.Term | None:
    """The term whose facts an atom reads."""
    match atom:
        case m.PickAtom(feature) | m.QuantifiedAtom(feature) | m.CountAtom(feature):
            rows = rows_of(feature)
            return None if rows is None else rows.term
        case _:
            return None


def _equivalents(limit: m.FixedLimit, term: m.Term) -> list[str]:
    if term.unit is None:
        return []
    written = _plain(limit_text(limit, term))
    found: list[str] = []
    for reading in _other_units(limit.value, term):
        value = limit.value / reading.factor
        text = _quantity(number_text(value, _DIGITS), reading.unit.label)
        text += "s" if term.kind is m.Kind.ESTIMATE and value != 1 else ""
        if _plain(text) != written:
            found.append(f"{'=' if is_shown_exactly(value, _DIGITS) else '≈'} {text}")
    return found


def _other_units(value: Fraction, term: m.Term) -> list[Reading]:
    """The term's own unit (the author may have written another), its counterpart, and mass or molar."""
    by_code = {reading.unit.code: reading for reading in term.readings}
    own = "" if term.unit is None else term.unit.code
    codes = [own, *_COUNTERPARTS.get(own, ())]
    if own in _MASS or own in ("g/L", "mg/L"):
        codes += _usual(value, _MOLAR, by_code)
    elif own in _MOLAR:
        codes += _usual(value, _MASS, by_code)
    return [by_code[code] for code in codes if code in by_code]


def _usual(value: Fraction, codes: tuple[str, ...], by_code: dict[str, Reading]) -> list[str]:
    return [code for code in codes if code in by_code and value / by_code[code].factor >= 1][:1]


def _plain(text: str) -> str:
    """A quantity without what is written in many ways: blanks, separators, crosses, micro signs, capitals."""
    return re.sub(r"[\s,x×]", "", text).replace("µ", "u").replace("μ", "u").casefold()


def _quantity(number: str, label: str) -> str:
    """A number and its unit as they are printed: ``132.6 µmol/L``, ``100 x 10^9/L``, ``100,000/µL``."""
    unit = re.sub(r"(?<![A-Za-z])u(?=(?:mol|L|g|kat|U)\b)", "µ", re.sub(r"^10\^", "x 10^", label))
    if label == "1":
        unit = ""
    whole, point, decimals = number.partition(".")
    grouped = f"{int(whole):,}" if len(whole) > 4 else whole
    return f"{grouped}{point}{decimals}{'' if unit.startswith('/') else ' '}{unit}".rstrip()


def multiples(atoms: Iterable[m.Atom]) -> tuple[m.RangeLimit, ...]:
    """The multiples of reference limits that the atoms ask for, each once."""
    limits = (
        test.limit
        for atom in atoms
        for test in tests_of(atom)
        if isinstance(test, m.ValueTest) and isinstance(test.limit, m.RangeLimit)
    )
    return tuple(dict.fromkeys(limits))
