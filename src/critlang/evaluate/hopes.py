"""What is hoped of an atom, where another atom asks about the same thing and the two may contradict."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterable

from critlang import model as m
from critlang.evaluate.ways import Hope

_SEXES = {"female": 0, "male": 1}


def hope_of(atom: m.Atom, wanted: bool) -> Hope | None:
    """The hope that an atom comes out as wanted; None where it is not one stretch of numbers."""
    about = _about(atom)
    match atom:
        case m.SexAtom(sex):
            number = _SEXES[sex] if wanted else 1 - _SEXES[sex]
            return Hope(about, number, number)
        case m.AgeAtom():
            return _age(atom, wanted, about)
        case _:
            return Hope(about, wanted, wanted)


def _age(atom: m.AgeAtom, wanted: bool, about: Hashable) -> Hope | None:
    count = atom.count
    below, up_to = Hope(about, -math.inf, count - 1), Hope(about, -math.inf, count)
    above, onwards = Hope(about, count + 1, math.inf), Hope(about, count, math.inf)
    match atom.comparison:
        case m.Comparison.LESS:
            return below if wanted else onwards
        case m.Comparison.AT_MOST:
            return up_to if wanted else above
        case m.Comparison.AT_LEAST:
            return onwards if wanted else below
        case m.Comparison.GREATER:
            return above if wanted else up_to
        case m.Comparison.EQUAL:
            return Hope(about, count, count) if wanted else None


def _about(atom: m.Atom) -> Hashable:
    match atom:
        case m.SexAtom():
            return "sex"
        case m.AgeAtom(at, _, _, unit):
            return "age", at, unit
        case _:
            return atom


def asked_repeatedly(criteria: Iterable[m.Criterion]) -> frozenset[Hashable]:
    """What more than one atom asks about: only there can hopes contradict each other."""
    times = Counter(_about(atom) for criterion in criteria for atom in m.atoms(criterion.formula))
    return frozenset(about for about, count in times.items() if count > 1)
