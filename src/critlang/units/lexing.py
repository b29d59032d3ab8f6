"""Finding units in running text: for the lexer, and for the messages about what was not understood."""

from __future__ import annotations

import re
from functools import cache

from critlang.units.atoms import resolve
from critlang.units.notation import attempt
from critlang.units.traps import refusal

# The only words that are units by themselves after a number; everything else needs a sign: "/", "^", "10".
_ALONE = (
    "% percent kg Kg g gm mg MG mcg ug µg μg ng pg fg lb lbs oz L mL ml ML dL dl uL µL μL mcL fL cc m cm "
    "mm nm um µm μm m2 m^2 m² cm2 cm^2 cm² mm2 mm^2 mm² cm3 cm^3 cm³ mm3 mm^3 mm³ inches feet ft U IU mIU "
    "kU mU mol mmol umol µmol μmol nmol pmol mEq meq mOsm mosm mM uM µM μM nM pM mmHg MMHG mm[Hg] cmH2O "
    "cm[H2O] kPa Pa mbar atm bpm BPM Hz kHz MHz s sec secs seconds ms msec mV uV µV μV kV mA kcal cal kJ "
    "Gy cGy mGy Sv mSv Bq kBq MBq GBq Ci mCi uCi µCi μCi dB Da kDa °C °F degC degF Cel [degF] {score} "
    "points point pts letters pack-years pack-year METs mg% g% ppm WU Ohm CFU PFU GPL MPL APL BAU "
    "{copies} {cells} {INR} {ratio} {titer} [IU] [iU] [in_i] [lb_av] [pH] [CFU]"
)
_SPELLED_OUT = (
    "gram kilogram milligram microgram nanogram liter litre milliliter millilitre deciliter meter metre"
    " centimeter centimetre millimeter millimetre millisecond pound ounce millimole micromole"
)
SINGLE_WORDS = frozenset((*_ALONE.split(), *(w + s for w in _SPELLED_OUT.split() for s in ("", "s"))))

# Alone in a compound these are anatomy, staging and blood groups far more often than units.
_LETTERS = frozenset("ABCDFGHJKMNPRSTVWacdh")

# What goes on after a quantity; no unit has such a part.
_GOING_ON = frozenset(
    ("and", "or", "not", "on", "at", "to", "before", "after", "within", "during", "since", "unless", "where")
)

# A set with a sign beyond Latin-1 takes long to compile: the Greek µ stands beside, as do most raised digits.
_RUN = "(?:[A-Za-zµ°]++|μ)"
_RAISED = "⁻?(?:[¹²³]++|[⁰⁴-⁹]++)+"
_SIGN = r" ?/ ?|\.(?=[A-Za-z{\[(])|(?<=[\d\]}]) (?=[A-Za-z{\[])"
_WORD = rf"(?:{_RUN}*+(?:\[[^\[\]\s]+\]|\{{[^{{}}\s]+\}})|%|{_RUN}++)"
_POWER = (
    rf"(?:[xX×*] ?)?10(?: ?[\^*] ?-?\d{{1,2}}|{_RAISED}|[eE]\+?\d{{1,2}}|\(\d{{1,2}}\))"
    r"|[xX×*] ?10 ?(?:3|6|9|12)(?!\d)|[eE]\d{1,2}(?=/)"
)
_POWER_STARTS = (
    *(f"{sign}{blank}10" for sign in "xX×*" for blank in ("", " ")),
    *(f"{sign}{digit}" for sign in "eE" for digit in "0123456789"),
    "10",
)
_D_DIMER = r" (?:FEU|DDU)\b"
_NOTES = (" FEU", " DDU")


# Pieces that are more than a word, each with what it begins with: most are never needed.
_PIECES: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("1.73", "{1", "(1"),
        r"1[.]73 ?[mM](?:\^?2|²|\(2\))|1[.]73 sq\.? ?m\b|\{1\.73_?m2\}|\(1[.]73 ?m(?:\^?2|²)\)",
    ),
    (
        ("12", "24", "48", "72", "100", "("),
        r"(?:24|12|48|72) ?(?:hours?|hrs?|h)\b|\(\d+\.[A-Za-z]+\)|100 ?(?:\{?WBCs?\}?|mL|g)\b",
    ),
    (
        ("mm ", "mm^", "mm(", "m(2", "cm ", "cmH2O", "cu", "met"),
        r"(?:mm|cm) (?:Hg|H2O)\b|cu\.? mm\b|cubic (?:mm|millimet(?:er|re)s?)\b|mm(?: | ?\^ ?)3\b|mm\(3\)"
        r"|m\(2\)|cmH2O\b|met(?:er|re)s? squared\b",
    ),
)
_WORD_PIECE = rf"{_WORD}(?:\^?-?\d+|{_RAISED})?(?:\{{[^{{}}\s]+\}}|%)?(?:-(?:years?|score)\b)?"
_JOINT = r" per (?=[A-Za-z])|" + _SIGN


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _piece(text: str, at: int) -> re.Match[str] | None:
    for starts, pattern in _PIECES:
        if text.startswith(starts, at) and (found := _compiled(pattern).match(text, at)):
            return found
    return _compiled(_WORD_PIECE).match(text, at)


def match_prefix(text: str, start: int = 0) -> tuple[str, int] | None:
    """The longest unit at ``start``, right after a number: its text as written and the index after it.

    One space may come first. None where no unit stands, and for words that are more often ordinary
    ones: time words (their arithmetic belongs to the calendar), and letters such as ``a`` or ``T``.
    Never raises.
    """
    begin = start + 1 if text[start : start + 1] in (" ", "\u00a0") else start
    for end in reversed(_ends(text, begin)):
        if _bounded(text, end) and _acceptable(text[begin:end]):
            return text[begin:end], end
    return None


def _ends(text: str, begin: int) -> list[int]:
    """Where a unit that begins at ``begin`` could end: after each piece of the longest chain of pieces."""
    sign = _compiled(_JOINT)
    ends: list[int] = []
    at = begin
    if text.startswith(_POWER_STARTS, at) and (first := _compiled(_POWER).match(text, at)):
        at = first.end()
        ends.append(at)
        space = at + 1 if text[at : at + 1] == " " else at
        at = space if _piece(text, space) else at
    if not (text.startswith(("/", " /"), at) and (joint := sign.match(text, at))):
        joint = None
    while len(ends) < 8:
        here = joint.end() if joint else at
        if joint is None and text[here : here + 1].isdigit():
            break  # "100 mL" and "1.73 m2" are parts of a unit only behind a "/"
        found = _piece(text, here)
        if found is None or found[0] in _GOING_ON:
            break
        at = found.end()
        ends.append(at)
        joint = sign.match(text, at)
        if joint is None:
            break
    if ends and text.startswith(_NOTES, ends[-1]) and (note := re.compile(_D_DIMER).match(text, ends[-1])):
        ends.append(note.end())
    return ends


def _bounded(text: str, end: int) -> bool:
    after = text[end : end + 1]
    if not after or text[end - 1] == "%":
        return True
    if text.startswith((" squared", " cubed", " square ", "(2)", "(3)"), end):
        return False
    if after == "/" or after in "^*_²³⁹{[µμ" or after.isalnum():
        return False
    return not (after == "-" and text[end + 1 : end + 2].isalnum())


def _acceptable(written: str) -> bool:
    if written in SINGLE_WORDS or written in ("mm Hg", "cm H2O"):
        return True
    if "/" not in written and not written.startswith(("10", "x", "X", "×", "*")) and " per " not in written:
        return "." in written and _compound(written)
    return _compound(written)


def _compound(written: str) -> bool:
    pieces = re.split(r"[/. ]+", written)
    if pieces[0] in _LETTERS - {"K", "c", "T", "G"}:
        return False
    telling = written == "m/s" or any(
        len(piece) > 1 or piece in ("L", "l", "U", "g", "%") for piece in pieces
    )
    return telling and attempt(written) is not None


def looks_like_unit(text: str) -> bool:
    """Whether ``text`` was probably meant as a unit, though it may not be one (``mg/dl2``): for messages."""
    word = text.strip()
    if not word or len(word) > 40 or word in _GOING_ON:
        return False
    if any(mark in word for mark in "/^%*{[µμ°²³") or word in SINGLE_WORDS or refusal(word) is not None:
        return True
    mixed = any(c.isdigit() for c in word) and any(c.isalpha() for c in word)
    return mixed or (" " not in word and resolve(word) is not None)
