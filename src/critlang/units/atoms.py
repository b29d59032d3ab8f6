"""The atoms of unit notation: UCUM's symbols and the words that laboratories write for them.

The tables are plain literals, so that importing costs nothing; an atom is built when it is first
asked for. Sizes are those of the UCUM essence (version 2.2), exact.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from critlang.record import Record

PREFIXES: dict[str, str] = {
    "G": "1e9", "M": "1e6", "k": "1e3", "d": "1e-1", "c": "1e-2", "m": "1e-3",
    "u": "1e-6", "n": "1e-9", "p": "1e-12", "f": "1e-15", "a": "1e-18",
}  # fmt: skip

_SMALL = "kdcmunpf"
_LARGE = "GMkmun"


class Atom(Record):
    """One symbol of a unit, prefix included: ``mg``, ``{copies}``, ``mm[Hg]``.

    ``powers`` are over the bases of ``Dimension``; ``factor`` and ``offset`` as in ``Unit``.
    """

    code: str
    label: str
    powers: tuple[tuple[str, int], ...]
    factor: Fraction
    offset: Fraction = Fraction(0)


# code -> (label, prefixes allowed, factor, powers of the bases)
ATOMS: dict[str, tuple[str, str, str, dict[str, int]]] = {
    "g": ("g", _SMALL + "a", "1", {"g": 1}),
    "m": ("m", _SMALL, "1", {"m": 1}),
    "L": ("L", _SMALL, "1/1000", {"m": 3}),
    "mol": ("mol", _SMALL + "a", "1", {"mol": 1}),
    "eq": ("Eq", "mun", "1", {"eq": 1}),
    "osm": ("Osm", "mu", "1", {"osm": 1}),
    "U": ("U", "kmunp", "1", {"U": 1}),
    "[IU]": ("IU", "kmunp", "1", {"U": 1}),
    "kat": ("kat", "mun", "60000000", {"U": 1}),
    "s": ("s", "mun", "1", {"s": 1}),
    "min": ("min", "", "60", {"s": 1}),
    "h": ("h", "", "3600", {"s": 1}),
    "d": ("day", "", "86400", {"s": 1}),
    "wk": ("week", "", "604800", {"s": 1}),
    "Hz": ("Hz", _LARGE, "1", {"s": -1}),
    "K": ("K", "", "1", {"K": 1}),
    "Cel": ("°C", "", "1", {"K": 1}),
    "[degF]": ("°F", "", "5/9", {"K": 1}),
    "C": ("C", "mu", "1", {"C": 1}),
    "A": ("A", "mun", "1", {"C": 1, "s": -1}),
    "V": ("V", "Mkmun", "1000", {"g": 1, "m": 2, "s": -2, "C": -1}),
    "Ohm": ("Ohm", "Mk", "1000", {"g": 1, "m": 2, "s": -1, "C": -2}),
    "T": ("T", "m", "1000", {"g": 1, "s": -1, "C": -1}),
    "N": ("N", "km", "1000", {"g": 1, "m": 1, "s": -2}),
    "dyn": ("dyn", "", "1/100", {"g": 1, "m": 1, "s": -2}),
    "Pa": ("Pa", "GMkm", "1000", {"g": 1, "m": -1, "s": -2}),
    "bar": ("bar", "m", "100000000", {"g": 1, "m": -1, "s": -2}),
    "atm": ("atm", "", "101325000", {"g": 1, "m": -1, "s": -2}),
    "m[Hg]": ("mHg", "mc", "133322000", {"g": 1, "m": -1, "s": -2}),
    "m[H2O]": ("mH2O", "mc", "9806650", {"g": 1, "m": -1, "s": -2}),
    "[wood'U]": ("Wood units", "", "7999320000", {"g": 1, "m": -4, "s": -1}),
    "P": ("P", "cm", "100", {"g": 1, "m": -1, "s": -1}),
    "J": ("J", "Mkm", "1000", {"g": 1, "m": 2, "s": -2}),
    "cal": ("cal", "k", "4184000", {"g": 1, "m": 2, "s": -2}),
    "W": ("W", "km", "1000", {"g": 1, "m": 2, "s": -3}),
    "Da": ("Da", "k", "1.66053906660e-24", {"g": 1}),
    "[lb_av]": ("lb", "", "453.59237", {"g": 1}),
    "[oz_av]": ("oz", "", "28.349523125", {"g": 1}),
    "[stone_av]": ("stone", "", "6350.29318", {"g": 1}),
    "[in_i]": ("in", "", "0.0254", {"m": 1}),
    "[ft_i]": ("ft", "", "0.3048", {"m": 1}),
    "Ao": ("angstrom", "", "1e-10", {"m": 1}),
    "deg": ("deg", "", "1", {"deg": 1}),
    "Bq": ("Bq", _LARGE, "1", {"Bq": 1}),
    "Ci": ("Ci", "kmun", "37000000000", {"Bq": 1}),
    "Gy": ("Gy", "cmu", "1", {"Gy": 1}),
    "Sv": ("Sv", "cmu", "1", {"Sv": 1}),
    "dB": ("dB", "", "1", {"dB": 1}),
    "[diop]": ("D", "", "1", {"diopter": 1}),
    "%": ("%", "", "1/100", {}),
    "[ppth]": ("ppth", "", "1/1000", {}),
    "[ppm]": ("ppm", "", "1/1000000", {}),
    "[ppb]": ("ppb", "", "1/1000000000", {}),
    "[pH]": ("pH", "", "1", {"pH": 1}),
    "[HPF]": ("HPF", "", "1", {"HPF": 1}),
    "[LPF]": ("LPF", "", "1", {"LPF": 1}),
    "[CFU]": ("CFU", "", "1", {"CFU": 1}),
    "[PFU]": ("PFU", "", "1", {"PFU": 1}),
    "[FFU]": ("FFU", "", "1", {"FFU": 1}),
    "[TCID_50]": ("TCID50", "", "1", {"TCID50": 1}),
    "[arb'U]": ("[arb'U]", "", "1", {"arb'U": 1}),
    "[GPL'U]": ("GPL", "", "1", {"GPL": 1}),
    "[MPL'U]": ("MPL", "", "1", {"MPL": 1}),
    "[APL'U]": ("APL", "", "1", {"APL": 1}),
    "[beth'U]": ("BU", "", "1", {"BU": 1}),
    "[BAU]": ("BAU", "", "1", {"BAU": 1}),
    "[AU]": ("AU", "k", "1", {"AU": 1}),
    "[EU]": ("EU", "", "1", {"EU": 1}),
    "[ELU]": ("ELU", "", "1", {"ELU": 1}),
    "[USP'U]": ("[USP'U]", "", "1", {"USP'U": 1}),
    "[MET]": ("METs", "", "1", {"MET": 1}),
    "{1.73_m2}": ("1.73 m2", "", "1", {"1.73 m2": 1}),
    "{score}": ("points", "", "1", {"point": 1}),
    "{titer}": ("titer", "", "1", {"titer": 1}),
    "{INR}": ("INR", "", "1", {"INR": 1}),
    "{copies}": ("copies", "", "1", {"copies": 1}),
    "{cells}": ("cells", "", "1", {}),
    "{WBC}": ("WBC", "", "1", {}),
    "{RBC}": ("RBC", "", "1", {}),
    "{beats}": ("beats", "", "1", {}),
    "{breaths}": ("breaths", "", "1", {}),
    "{counts}": ("counts", "", "1", {}),
    "{sperm}": ("sperm", "", "1", {}),
    "{ratio}": ("ratio", "", "1", {}),
    "{T-score}": ("T-score", "", "1", {"T-score": 1}),
    "{z-score}": ("z-score", "", "1", {"z-score": 1}),
    "{pack-years}": ("pack-years", "", "1", {"pack-year": 1}),
    "{cigarettes}": ("cigarettes", "", "1", {"cigarette": 1}),
    "{packs}": ("packs", "", "1", {"pack": 1}),
    "{drinks}": ("drinks", "", "1", {"drink": 1}),
    "{letters}": ("letters", "", "1", {"letter": 1}),
    "{mutations}": ("mutations", "", "1", {"mutation": 1}),
    "{megabase}": ("Mb", "", "1", {"megabase": 1}),
}

_OFFSETS = {"Cel": Fraction(27315, 100), "[degF]": Fraction(45967 * 5, 900)}

# Another name of an atom; prefixes go before these too (mIU, mEq, mOsm).
ALIASES: dict[str, str] = {
    "l": "L", "gm": "g", "Eq": "eq", "EQ": "eq", "Osm": "osm", "OSM": "osm", "osmol": "osm", "Osmol": "osm",
    "IU": "[IU]", "iu": "[IU]", "[iU]": "[IU]", "[U]": "U", "u": "U", "Unit": "U", "unit": "U", "units": "U",
    "Units": "U", "UNITS": "U", "AU": "[AU]", "mHg": "m[Hg]", "mH2O": "m[H2O]",
}  # fmt: skip

# A whole word for an atom or a prefixed atom; no prefix goes before these.
WORDS: dict[str, str] = {
    "gms": "g", "Gm": "g", "GM": "g", "Kg": "kg", "KG": "kg", "kgs": "kg", "cc": "mL", "CC": "mL",
    "ccm": "mL", "sec": "s", "secs": "s", "second": "s", "seconds": "s", "SEC": "s", "msec": "ms",
    "MSEC": "ms", "mSec": "ms", "mins": "min", "minute": "min", "minutes": "min", "MIN": "min", "hr": "h",
    "hrs": "h", "hour": "h", "hours": "h", "HR": "h", "day": "d", "days": "d", "DAY": "d", "week": "wk",
    "weeks": "wk", "WK": "wk", "wks": "wk", "lb": "[lb_av]", "lbs": "[lb_av]", "LB": "[lb_av]",
    "LBS": "[lb_av]", "pound": "[lb_av]", "pounds": "[lb_av]", "[lb_us]": "[lb_av]", "oz": "[oz_av]",
    "ounce": "[oz_av]", "ounces": "[oz_av]", "stone": "[stone_av]", "in": "[in_i]", "inch": "[in_i]",
    "inches": "[in_i]", "[in_us]": "[in_i]", "ft": "[ft_i]", "feet": "[ft_i]", "foot": "[ft_i]",
    "angstrom": "Ao", "degC": "Cel", "C°": "Cel", "[degC]": "Cel", "celsius": "Cel", "Celsius": "Cel",
    "degF": "[degF]", "fahrenheit": "[degF]", "Fahrenheit": "[degF]", "kelvin": "K",
    "MMHG": "mm[Hg]", "mmhg": "mm[Hg]", "mmHG": "mm[Hg]", "MmHg": "mm[Hg]", "cmH2O": "cm[H2O]",
    "percent": "%", "Percent": "%", "PERCENT": "%", "pct": "%", "ppm": "[ppm]", "ppb": "[ppb]",
    "ppth": "[ppth]", "pH": "[pH]", "PH": "[pH]", "HPF": "[HPF]", "hpf": "[HPF]", "LPF": "[LPF]",
    "lpf": "[LPF]", "CFU": "[CFU]", "cfu": "[CFU]", "PFU": "[PFU]", "pfu": "[PFU]", "FFU": "[FFU]",
    "TCID50": "[TCID_50]", "[tcid_50]": "[TCID_50]", "GPL": "[GPL'U]", "MPL": "[MPL'U]", "APL": "[APL'U]",
    "BU": "[beth'U]", "BAU": "[BAU]", "{BAU}": "[BAU]", "{AU}": "[AU]", "EU": "[EU]", "{EU}": "[EU]",
    "ELU": "[ELU]", "METs": "[MET]", "MET": "[MET]", "METS": "[MET]", "dioptre": "[diop]",
    "diopter": "[diop]", "diopters": "[diop]", "dioptres": "[diop]", "D": "[diop]", "°": "deg",
    "degree": "deg", "degrees": "deg",
    "score": "{score}", "[score]": "{score}", "(score)": "{score}", "points": "{score}", "point": "{score}",
    "{point}": "{score}", "{points}": "{score}", "Points": "{score}", "SCORE": "{score}", "pts": "{score}",
    "{Score}": "{score}", "titer": "{titer}", "titre": "{titer}", "{titre}": "{titer}", "INR": "{INR}",
    "inr": "{INR}", "copies": "{copies}", "copy": "{copies}", "{copy}": "{copies}", "Copies": "{copies}",
    "COPIES": "{copies}", "cp": "{copies}", "cps": "{copies}", "cells": "{cells}", "cell": "{cells}",
    "{cell}": "{cells}", "Cells": "{cells}", "CELLS": "{cells}", "{cellls}": "{cells}", "WBC": "{WBC}",
    "WBCs": "{WBC}", "wbc": "{WBC}", "{wbc}": "{WBC}", "RBC": "{RBC}", "RBCs": "{RBC}", "rbc": "{RBC}",
    "{rbc}": "{RBC}", "beats": "{beats}", "Beats": "{beats}", "kpa": "kPa", "KPA": "kPa",
    "beat": "{beats}", "{hb}": "{beats}", "{beat}": "{beats}",
    "breaths": "{breaths}", "breath": "{breaths}", "count": "{counts}", "counts": "{counts}",
    "{count}": "{counts}", "ratio": "{ratio}", "Ratio": "{ratio}", "RATIO": "{ratio}", "T-score": "{T-score}",
    "z-score": "{z-score}", "Z-score": "{z-score}", "pack-years": "{pack-years}", "pack-year": "{pack-years}",
    "{PackYears}": "{pack-years}", "{pack-year}": "{pack-years}", "cigarettes": "{cigarettes}",
    "cigarette": "{cigarettes}", "packs": "{packs}", "pack": "{packs}", "drinks": "{drinks}",
    "drink": "{drinks}", "letters": "{letters}", "letter": "{letters}", "mutations": "{mutations}",
    "mut": "{mutations}", "muts": "{mutations}", "Mb": "{megabase}", "megabase": "{megabase}",
    "{#}": "{counts}", "{RBCs}": "{RBC}", "{WBCs}": "{WBC}", "{Tscore}": "{T-score}", "{Zscore}": "{z-score}",
    "sperm": "{sperm}", "{spermatozoa}": "{sperm}", "{cfu}": "[CFU]", "{CFU}": "[CFU]", "{LPF}": "[LPF]",
    "{HPF}": "[HPF]",
    "DL": "dL", "UL": "uL", "MCL": "uL", "Dl": "dL", "MCG": "ug", "UG": "ug", "NG": "ng",
    "MMOL": "mmol", "UMOL": "umol", "NMOL": "nmol", "PMOL": "pmol", "MEQ": "meq", "MOSM": "mosm", "CM": "cm",
    "MM": "mm", "KU": "kU", "MBQ": "MBq",
}  # fmt: skip

# Symbols that UCUM reads otherwise (megagram, gauss, petagram) but that all-capitals text writes for these.
CAPITALS: dict[str, str] = {
    "MG": "mg", "G": "g", "ML": "mL", "PG": "pg", "FL": "fL", "M": "m", "H": "h", "S": "s",
    "MIU": "mIU", "MU": "mU",
}  # fmt: skip

_PREFIX_WORDS = {
    "kilo": "k", "deci": "d", "centi": "c", "milli": "m", "micro": "u", "nano": "n", "pico": "p",
    "femto": "f",
}  # fmt: skip
_BASE_WORDS = {
    "liter": "L", "litre": "L", "gram": "g", "gramme": "g", "mole": "mol", "meter": "m", "metre": "m",
    "unit": "U", "equivalent": "eq", "osmole": "osm", "second": "s", "volt": "V", "l": "L", "g": "g",
    "mol": "mol",
}  # fmt: skip


@lru_cache(maxsize=4096)
def resolve(word: str, capitals: bool = False) -> Atom | None:
    """The atom that ``word`` names, or None; ``capitals`` says that the whole unit is in capital letters.

    Never guesses: ``Mg`` is None unless it is a word of the tables, because megagrams are not listed.
    """
    if capitals and word in CAPITALS:
        word = CAPITALS[word]
    word = WORDS.get(word, word)
    return _plain(word) or _prefixed(word) or _spelled_out(word.lower())


def _plain(word: str) -> Atom | None:
    code = ALIASES.get(word, word)
    row = ATOMS.get(code)
    return None if row is None else _atom(code, "", row)


def _prefixed(word: str) -> Atom | None:
    prefix, rest = ("u", word[2:]) if word.startswith("mc") else (word[:1], word[1:])
    code = ALIASES.get(rest, rest)
    row = ATOMS.get(code)
    return None if row is None or prefix not in row[1] or not prefix else _atom(code, prefix, row)


def _atom(code: str, prefix: str, row: tuple[str, str, str, dict[str, int]]) -> Atom:
    label, _, factor, powers = row
    size = Fraction(factor) * Fraction(PREFIXES.get(prefix, "1"))
    return Atom(prefix + code, prefix + label, tuple(powers.items()), size, _OFFSETS.get(code, Fraction(0)))


def _spelled_out(word: str) -> Atom | None:
    """``microlitres``, ``milligrams``, ``microL``: a prefix in full before the name of a unit."""
    for name, prefix in _PREFIX_WORDS.items():
        if word.startswith(name) and (base := _base_word(word[len(name) :])):
            return _plain(base) if not prefix else _prefixed(prefix + base)
    base = _base_word(word) if len(word) > 3 else None
    return _plain(base) if base else None


def _base_word(word: str) -> str | None:
    return _BASE_WORDS.get(word) or _BASE_WORDS.get(word.removesuffix("s"))
