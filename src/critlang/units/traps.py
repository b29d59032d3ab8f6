"""Unit texts that look right and mean something else: refused, with what was probably meant.

Read literally by a UCUM parser, most of these are valid and absurd (metre per microlitre, megagram
per decilitre, picohenry). Passing such a reading on in silence is how a platelet count goes wrong.
"""

from __future__ import annotations

import re

Refusal = tuple[str, tuple[str, ...]]

_MILLION = ("it may stand for million (10*6) or, to a UCUM parser, for metre or mega", "10*6")
_THOUSAND_OR_GRAM = "capital G/L is giga per litre in haematology and gram per litre elsewhere"
_CALENDAR = "months and years are calendar time, of no fixed length, and are not units"
_LOG = "a logarithmic scale; state the value itself, e.g. 1000 copies/mL for 3 log10 copies/mL"
_NO_SURFACE = "the body surface is incomplete: 1.73 of what?"

_EXACT: dict[str, Refusal] = {
    "G/L": (_THOUSAND_OR_GRAM, ("10*9/L", "g/L")),
    "um/L": ("this is micrometre per litre", ("umol/L",)),
    "nm/L": ("this is nanometre per litre", ("nmol/L",)),
    "mm/L": ("this is millimetre per litre", ("mmol/L",)),
    "pm/L": ("this is picometre per litre", ("pmol/L",)),
    "mM/L": ("mM already means mmol/L", ("mmol/L",)),
    "uM/L": ("uM already means umol/L", ("umol/L",)),
    "nM/L": ("nM already means nmol/L", ("nmol/L",)),
    "MM/L": ("this is millimetre per litre", ("mmol/L",)),
    "M": ("molar, million or metre", ("mol/L", "10*6", "m")),
    "/mm": ("per millimetre; a lost exponent?", ("/mm3", "/mm2")),
    "cells/mm": ("per millimetre; a lost exponent?", ("cells/mm3", "cells/mm2")),
    "10": ("a number is not a unit", ()),
    "U/dL/L": ("two volumes", ("U/L", "U/dL")),
}

# Each with texts of which a unit has one wherever the pattern matches: most patterns are never needed.
_SHAPES: tuple[tuple[tuple[str, ...], str, str, tuple[str, ...]], ...] = (
    (("m/", "M/"), r"[mM]/(uL|ul|UL|mcL|mm3|mm\^3|MM3|cumm|[mM][lL]|[dD][lL])", _MILLION[0], ("10*6/{0}",)),
    (
        ("m/", "M/"),
        r"[mM]/([lL])",
        "it may stand for million (10*6), for molar or for metre",
        ("10*6/{0}", "mol/{0}"),
    ),
    (
        ("mil", "Mil", "MIL"),
        r"(?:mil|Mil|MIL)/(.*)",
        "mil is read as thousand or as million",
        ("10*3/{0}", "10*6/{0}"),
    ),
    (("T/",), r"T/(uL|ul|UL|mcL|mm3|MM3|cumm)", "T is read as thousand or as tera (10*12)", ("10*3/{0}",)),
    (("G/",), r"G/(dL|dl|mL|ml)", "a capital G is giga or gauss", ("g/{0}",)),
    (("gr/",), r"gr/(.*)", "gr is grain in pharmacies and gram elsewhere", ("g/{0}",)),
    (("Pg/",), r"Pg/(.*)", "Pg is petagram", ("pg/{0}",)),
    (
        ("/1.73",),
        r"(?:mL|ml|ML)/(?:min|MIN|minute|sec|s)/1\.73(?: ?m)?",
        _NO_SURFACE,
        ("mL/min/1.73 m2", "mL/min"),
    ),
    (("{1.73}",), r"(?:mL|ml)/min/\{1\.73\}m2?", _NO_SURFACE, ("mL/min/1.73 m2", "mL/min")),
    (
        ("mo", "mth", "a", "y"),
        r"(?:.*/)?\d*\.?(?:mo|mo_[sjg]|mos|mth|months?|a|a_[tjg]|yr|yrs|y|years?|annum)",
        _CALENDAR,
        (),
    ),
    (
        ("lo", "Lo", "LO", "lg", "ln"),
        r"(?:log|lg|ln|Log|LOG)\b ?(?:10|2)?.*|(?:log|lg|Log|LOG)(?:10|2)?[ (/].*|log10",
        _LOG,
        (),
    ),
    (("10",), r"10 ?((?:3|6|9|12) ?/.*)", "a power of ten has lost its sign", ("10*{0}",)),
)


def refusal(text: str, shouted: bool = False) -> Refusal | None:
    """Why the normalised unit ``text`` is a known trap, with the likely readings; None when it is none.

    ``shouted`` says that the text was written in capitals throughout, where ``MG`` is no megagram.
    """
    return _EXACT.get(text) or _shaped(text) or (_million_units(text) if shouted else _mega(text))


def _shaped(text: str) -> Refusal | None:
    for signs, pattern, reason, likely in _SHAPES:
        if any(sign in text for sign in signs) and (match := re.fullmatch(pattern, text)):
            named = match.groups()[:1] or ("",)
            return reason, tuple(reading.format(named[0]) for reading in likely)
    return None


_MEGA_WORDS = {"g": "megagram", "L": "megalitre", "l": "megalitre", "mol": "megamole"}
_MEGA = r"(?<![A-Za-z])M(g|L|l|mol|eq|Eq|osm|Osm|U|IU|\[IU\])(?![A-Za-z])"


def _mega(text: str) -> Refusal | None:
    match = re.search(_MEGA, text) if "M" in text else None
    if match is None:
        return None
    unit = match[1]
    lower = text[: match.start()] + "m" + text[match.start() + 1 :]
    million = (f"10*6.{unit}{text[match.end() :]}",) if unit in ("U", "IU", "[IU]") else ()
    return f"M{unit} is {_MEGA_WORDS.get(unit, f'mega {unit} (a million)')}", (lower, *million)


def _million_units(text: str) -> Refusal | None:
    match = re.match(r"M(I?U)(/.*)?$", text)
    if match is None or (match[2] or "").startswith(("/ML", "/DL")):
        return None
    rest = match[2] or ""
    return "M stands for milli or for mega (million)", (f"m{match[1]}{rest}", f"10*6.{match[1]}{rest}")


def capitals(text: str) -> bool:
    """Whether the text is written in capitals throughout (two letters at least), as some laboratories do."""
    return text.upper() == text and sum(map(str.isalpha, text)) > 1
