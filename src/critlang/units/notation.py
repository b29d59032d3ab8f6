"""Reading the text of a unit: UCUM's syntax, and what laboratories and protocols write instead."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache, lru_cache

from critlang.units.atoms import Atom, resolve
from critlang.units.catalogue import CATALOGUE
from critlang.units.dimension import LENGTH, Dimension
from critlang.units.errors import UnitError
from critlang.units.idioms import IDIOMS
from critlang.units.traps import capitals, refusal
from critlang.units.unit import NO_OFFSET, Unit
from critlang.units.worked_out import UNITS

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_CHARACTERS = str.maketrans({
    "µ": "u", "μ": "u", "×": "x", "✕": "x", "·": ".", "⋅": ".", "∙": ".", "∕": "/", "⁄": "/",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "–": "-", "−": "-", "℃": "°C", "℉": "°F",
    "ℓ": "L", "㎎": "mg",
})  # fmt: skip

_HEADS = {
    head: f"10*{power}"
    for power, heads in (
        (
            3,
            "K k TH Th THO THOU Thou thou THOUS Thous thous thousand thousands Thousand THOUSAND x1000 X1000",
        ),
        (6, "mill Mill MILL Mio mio MIO million millions Million MILLION"),
        (9, "bil Bil BIL billion Billion BILLION giga Giga GIGA"),
        (12, "trillion Trillion tera Tera TERA"),
    )
    for head in heads.split()
}

_VOLUME = r"(?:u|mc|m|d|micro)?[lL]|UL|ML|mm3|MM3"  # K stands for thousand in a volume, for kelvin elsewhere

# Each with texts of which a unit has one wherever the pattern matches: most patterns are never needed.
_REWRITES: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("per ",), r" per |^per ", "/"),
    (("nternational",), r"\b[Ii]nternational [Uu]nits?\b", "[IU]"),
    (("Mol", "mole"), r"(?<![A-Za-z])([munp]?)[mM]ol(?:es?)?\b", r"\1mol"),
    (("msec",), r"\bmsec(?:ond)?s?\b", "ms"),
    (("ell ", "ells "), r"^[cC]ells? [x*] ?(?=10)", ""),
    (
        ("73",),
        r"\(?\{?1[.,]73[ _.]?(?:[mM](?:\^|\*\*?)?2|[mM]\(2\)|sq\.? ?m\.?|square met(?:er|re)s?)\}?\)?",
        "{1.73_m2}",
    ),
    (("73",), r"\(173\.10\*-2\.m2\)|1\.73\.m2", "{1.73_m2}"),
    (("Hg", "H2O"), r"\b([cm])m ?(?:of )?\[?(Hg|H2O)\]?", r"\1m[\2]"),
    (
        ("cu", "cmm", "CUMM"),
        r"\bcu\.? ?mm\b|\bcmm\b|\bcumm\b|\bcubic (?:mm|millimet(?:er|re)s?)\b|\bCUMM\b",
        "mm3",
    ),
    (("sq",), r"\bsq\.? ?m\b|\bsquare met(?:er|re)s?\b", "m2"),
    ((" squared",), r"(?<=[a-z]) squared\b", "2"),
    (("2",), r"\bmet(?:er|re)2$", "m2"),
    (("(",), r"(?<=[mM])\(([23])\)", r"\1"),
    (("^", "*"), r"(?<=[mM]) ?(?:\^|\*\*?) ?(?=[23](?!\d))", ""),
    ((" ",), r"(?<=/)(mm|MM) (?=[23]$)", r"\1"),
    (("°", "deg"), r" ?°(?=[CF]\b)|\bdeg(?:rees?)? (?=[CF]\b)", "deg"),
    (("creat",), r" ?\{?creat(?:inine)?\}?$", ""),
    ((" ",), r" ?/ ?", "/"),
    (("c/", "C/"), r"^(?:c|C)(?=/(?:mL|ml|ML)$)", "{copies}"),
    (("1",), r"(?<![A-Za-z])[xX*] ?10 ?(?:\*\*|[*^])? ?\(?([1-9]\d?)\)?(?!\d)", r"10*\1"),
    (("1",), r"(?<![A-Za-z])[xX*] ?10[eE]\+?0?(\d{1,2})", r"10*\1"),
    (("^", "**"), r"(?<![\dA-Za-z*^])10 ?(?:\*\*|\^) ?(?=[-+]?\d)", "10*"),
    (("e", "E"), r"(?<![\dA-Za-z*^])(?:10|1)?[eE]\+?0?(\d{1,2})(?=[ /.]|$)", r"10*\1"),
    (("10(",), r"(?<![\dA-Za-z*^])10\((\d{1,2})\)", r"10*\1"),
    (("10*+",), r"10\*\+", "10*"),
    (("/100",), r"(?<=/)100 ?m[lL]\b", "dL"),
    (("/100",), r"(?<=/)100[. ]?(\{?)WBCs?(\}?)", "(100.{WBC})"),
    (("el",), r"(10\*\d+)[. ]?\{?[cC]el{1,3}s?\}?(?=/)", r"\1"),
    (("10*-3",), r"10\*-3[. ](?=\[?[iI]?U\]?(?:/|$)|eq\b)", "m"),
    (("10*-6",), r"10\*-6[. ](?=\[?[iI]?U\]?(?:/|$)|eq\b)", "u"),
    (("10*3",), r"10\*3[. ](?=\[?[iI]?U\]?(?:/|$))", "k"),
)

# Annotations that say what the analyte is, which the term already says: they change nothing.
_SILENT_NOTES = (
    "creat Cre cre HGB Hgb HbA1c hemoglobin calc adult prot protein tot'prot wet'wt dry'wt of'HGB tot cells"
    " cell RBC RBCs WBC WBCs Hb leukocytes platelets plt of'WBC of'lymphos eos vol sat mpv class"
    " body'wt H2O H20"
)
_SILENT = frozenset(_SILENT_NOTES.split())

# D-dimer is reported in two kinds of units, about a factor two apart: the annotation is never dropped.
_D_DIMER = r" ?\{?\b(FEU|DDU)\b\}?"


class _Part:
    """A piece of a unit read so far: its spelling and its atoms with their powers."""

    __slots__ = ("atoms", "code", "label")

    def __init__(self, code: str, label: str, atoms: tuple[tuple[Atom, int], ...]) -> None:
        self.code = code
        self.label = label
        self.atoms = atoms


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _tokens() -> re.Pattern[str]:
    return re.compile(
        r"(?P<power>10[*^]-?\d+)|(?P<number>\d+)|(?P<note>\{[^{}]*\})|(?P<sign>[/.()*])|(?P<space> )"
        r"|(?P<word>(?:[A-Za-z°]*\[[^\[\]]+\]|(?:pack-years?|[TtZz]-score)|%|[A-Za-z°]+(?:_[A-Za-z0-9]+)?))"
        r"(?P<exponent>\^?[-+]?\d+)?"
    )


def parse(text: str) -> Unit:
    """The unit written as ``text``, in UCUM or in a clinical spelling.

    Raises ``UnitError`` with a reason and the likely readings when the text is unknown, ambiguous, a
    known trap, or calendar time (months and years). The same text always gives an equal unit.
    """
    found = _read(text)
    if isinstance(found, UnitError):
        raise UnitError(*found.args)
    return found


def attempt(text: str) -> Unit | None:
    """The unit written as ``text``, or None where ``parse`` would raise."""
    found = _read(text)
    return None if isinstance(found, UnitError) else found


def likely(text: str) -> tuple[str, ...]:
    """The likely readings that ``parse`` gives for a refused ``text``; empty when it is not refused."""
    found = _read(text)
    return found.likely if isinstance(found, UnitError) else ()


@lru_cache(maxsize=8192)
def _read(text: str) -> Unit | UnitError:
    try:
        return _understand(text)
    except UnitError as error:
        return error.with_traceback(None)


def _understand(text: str) -> Unit:
    written = text if text in CATALOGUE else _characters(text)
    if written in CATALOGUE:
        return listed(written)
    if not written:
        raise UnitError(text, "there is no unit")
    if written in IDIOMS:
        code = IDIOMS[written]
        return listed(code) if code in CATALOGUE else by_rule(code)
    shouted = capitals(written)
    if trap := refusal(written, shouted):
        raise UnitError(text, *trap)
    plain = _conventional(written)
    if plain != written and (trap := refusal(plain, shouted)):
        raise UnitError(text, *trap)
    return _unit(text, plain, shouted)


def listed(code: str) -> Unit:
    """The unit of the catalogue with this code, as it was read when it was stored."""
    label, powers, (above, below, *offset) = _stored()[code]
    shift = Fraction(*offset) if offset[0] else NO_OFFSET
    return Unit(code, label, Dimension(powers), Fraction(above, below), shift)


def by_rule(code: str) -> Unit:
    """The unit with a code in UCUM's notation, read by the rules. Raises ``UnitError``."""
    return _unit(code, code, False)


@cache
def _stored() -> dict[str, tuple[str, tuple[tuple[str, int], ...], tuple[int, ...]]]:
    return {code: (label, powers, size) for code, label, powers, size, _ in UNITS}


def _characters(text: str) -> str:
    if any(mark in text for mark in "⁰¹²³⁴⁵⁶⁷⁸⁹"):
        text = re.sub("[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+", lambda run: "^" + run[0].translate(_SUPERSCRIPTS), text)
    return " ".join(text.translate(_CHARACTERS).split())


def _conventional(text: str) -> str:
    """The text with laboratory idioms rewritten in UCUM's notation."""
    for signs, pattern, replacement in _REWRITES:
        for sign in signs:
            if sign in text:
                text = _compiled(pattern).sub(replacement, text)
                break
    head, slash, rest = text.partition("/")
    word, _, thing = head.partition(" ")
    whole = head if head in _HEADS else word
    if slash and whole in _HEADS and (len(whole) > 1 or re.fullmatch(_VOLUME, rest)):
        middle = f".{thing}" if whole == word and thing not in ("", "cells", "cell") else ""
        return f"{_HEADS[whole]}{middle}/{rest}"
    return text


def _unit(text: str, plain: str, shouted: bool) -> Unit:
    note = re.search(_D_DIMER, plain) if "FEU" in plain or "DDU" in plain else None
    part = _Reader(text, re.sub(_D_DIMER, "", plain) if note else plain, shouted).whole()
    above = below = 1  # whole numbers: a product of fractions is reduced at each step
    for atom, power in part.atoms:
        top, bottom = atom.factor.as_integer_ratio()
        above *= (top if power > 0 else bottom) ** abs(power)
        below *= (bottom if power > 0 else top) ** abs(power)
    offset = sum((atom.offset for atom, _ in part.atoms if atom.offset), Fraction(0))
    powers = _powers(part) | ({note[1]: 1} if note else {})
    _sensible(text, part, powers)
    code, label = (f"{{{note[1]}}}", f" {note[1]}") if note else ("", "")
    return Unit(part.code + code, part.label + label, Dimension.of(powers), Fraction(above, below), offset)


def _powers(part: _Part) -> dict[str, int]:
    """The powers of the bases; what cancels leaves a mark, so that mg/kg is no percentage.

    A volume over a volume is the exception: haematocrit in L/L is a plain fraction.
    """
    powers: dict[str, int] = {}
    above: set[str] = set()
    below: set[str] = set()
    for atom, power in part.atoms:
        for base, exponent in atom.powers:
            powers[base] = powers.get(base, 0) + exponent * power
            if len(atom.powers) == 1:
                (above if exponent * power > 0 else below).add(base)
    for base in above & below:
        if base != LENGTH or powers[base]:
            powers[f"{base}/{base}"] = 1
    return powers


def _sensible(text: str, part: _Part, powers: dict[str, int]) -> None:
    if "K" in powers and len(part.atoms) > 1:
        raise UnitError(text, "a temperature does not combine with other units here")
    if powers.get(LENGTH, 0) <= -6:
        raise UnitError(text, "this divides by a volume twice")
    if any(power not in (1, -1) and atom.code.endswith("L") for atom, power in part.atoms):
        raise UnitError(text, "a litre carries no exponent")


class _Reader:
    """Recursive descent over the tokens of one unit."""

    def __init__(self, text: str, plain: str, shouted: bool) -> None:
        self._text = text
        self._shouted = shouted
        self._tokens = self._split(plain)
        self._next = 0

    def _split(self, plain: str) -> list[re.Match[str]]:
        found, end = [], 0
        for match in _tokens().finditer(plain):
            if match.start() != end:
                break
            found.append(match)
            end = match.end()
        if end != len(plain):
            raise UnitError(self._text, f"{plain[end:]!r} is not part of a unit")
        return found

    def _peek(self) -> str:
        return self._tokens[self._next][0] if self._next < len(self._tokens) else ""

    def _take(self) -> re.Match[str]:
        if self._next >= len(self._tokens):
            raise UnitError(self._text, "the unit is incomplete")
        self._next += 1
        return self._tokens[self._next - 1]

    def whole(self) -> _Part:
        part = self._product()
        if self._next < len(self._tokens):
            raise UnitError(self._text, f"{self._peek()!r} is out of place")
        return part

    def _product(self) -> _Part:
        part = _Part("", "", ()) if self._peek() == "/" else self._component()
        while sign := self._operator():
            part = _joined(part, sign, self._component())
        return part

    def _operator(self) -> str:
        if self._peek() in ("/", ".", "*"):
            sign = self._take()[0]
            return "/" if sign == "/" else "."
        if self._peek() == " " and self._after_number():
            self._next += 1
            return "."
        return "." if self._next and self._after_number() and self._peek() not in ("", ")", " ") else ""

    def _after_number(self) -> bool:
        return self._tokens[self._next - 1].lastgroup == "power"

    def _component(self) -> _Part:
        token = self._take()
        kind = token.lastgroup
        if token[0] == "(":
            return self._group()
        if kind == "power":
            return _power(token[0])
        if kind == "number":
            return self._number(token[0])
        if kind == "note":
            return self._note(token[0])
        if token["word"]:
            return self._annotated(self._atom(token["word"], token["exponent"]))
        raise UnitError(self._text, f"{token[0]!r} is out of place")

    def _group(self) -> _Part:
        part = self._product()
        if self._take()[0] != ")":
            raise UnitError(self._text, "a bracket is not closed")
        counted = len(part.atoms) == 2 and part.atoms[0][0].code.isdigit() and part.atoms[1][1] > 0
        label = part.label if counted else f"({part.label})"
        return part if len(part.atoms) < 2 else _Part(f"({part.code})", label, part.atoms)

    def _number(self, digits: str) -> _Part:
        if digits == "1" and self._peek() in ("/", ""):
            return _Part("1", "1", ()) if not self._peek() else _Part("", "", ())
        atom = Atom(digits, digits, (), Fraction(int(digits)))
        part = _Part(digits, digits, ((atom, 1),))
        if self._peek() in ("", "/", ".", "*", ")"):
            return part
        if self._peek() == " ":
            self._next += 1
        unit = self._component()
        return _Part(f"({digits}.{unit.code})", f"{digits} {unit.label}", part.atoms + unit.atoms)

    def _atom(self, word: str, exponent: str | None) -> _Part:
        atom = resolve(word, self._shouted)
        if atom is None and exponent:
            atom = resolve("m") if word == "M" else resolve(word + exponent, self._shouted)
            exponent = exponent if word == "M" else None
        if atom is None:
            raise UnitError(self._text, f"{word!r} is not a known unit")
        power = int((exponent or "1").lstrip("^"))
        suffix = str(power) if power != 1 else ""
        return _Part(atom.code + suffix, atom.label + suffix, ((atom, power),))

    def _annotated(self, part: _Part) -> _Part:
        if not self._peek().startswith("{"):
            return part
        note = self._take()[0]
        return _noted(part, self._known_note(note), note)

    def _note(self, note: str) -> _Part:
        atom = self._known_note(note)
        if atom is None:
            raise UnitError(self._text, f"the annotation {note} alone is no unit")
        return _Part(atom.code, atom.label, ((atom, 1),))

    def _known_note(self, note: str) -> Atom | None:
        name = note[1:-1]
        atom = resolve(note)
        if atom is None and name not in _SILENT:
            reason = f"the annotation {note} may change what is measured, and is not known"
            raise UnitError(self._text, reason, (self._text.replace(note, ""),))
        return atom


def _noted(part: _Part, atom: Atom | None, note: str) -> _Part:
    """A unit with an annotation after it: kept where it changes the kind of quantity, else dropped."""
    if atom is None or (note[1:-1] in _SILENT):
        return part
    code = f"{part.code}{atom.code}"
    return _Part(code, f"{part.label} {atom.label}", (*part.atoms, (atom, 1)))


def _power(text: str) -> _Part:
    exponent = int(text[3:])
    code = f"10*{exponent}"
    return _Part(code, f"10^{exponent}", ((Atom(code, code, (), Fraction(10) ** exponent), 1),))


def _joined(left: _Part, sign: str, right: _Part) -> _Part:
    turn = -1 if sign == "/" else 1
    atoms = left.atoms + tuple((atom, power * turn) for atom, power in right.atoms)
    counted = sign == "." and len(left.atoms) == 1 and left.code.removeprefix("10*").lstrip("-").isdigit()
    between = " " if counted else sign
    return _Part(f"{left.code}{sign}{right.code}", f"{left.label}{between}{right.label}", atoms)
