"""Formulas: atoms that read one feature each, and what joins them; criteria, which formulas contain.

``text`` is the canonical wording of a part; spans are for "this target cannot express".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from critlang.dates import TimeUnit
from critlang.model.features import (
    Answer,
    Bound,
    Comparison,
    EventCount,
    Pick,
    Quantified,
    ResultCount,
    RowTest,
)
from critlang.source import Span
from critlang.truth import Truth


@dataclass(frozen=True, slots=True)
class PickAtom:
    """The picked result passes the test."""

    feature: Pick
    test: RowTest
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class QuantifiedAtom:
    """The quantified statement about results holds."""

    feature: Quantified
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class CountAtom:
    """A count held against a number."""

    feature: ResultCount | EventCount
    comparison: Comparison
    count: int
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class AgeAtom:
    """The age at a day, in completed units, held against a number."""

    at: Bound
    comparison: Comparison
    count: int
    unit: TimeUnit
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class SexAtom:
    """The patient's recorded sex is ``sex`` (``female`` or ``male``)."""

    sex: str
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class AttestedAtom:
    """A person has answered yes."""

    feature: Answer
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ParameterAtom:
    """A parameter of the study, with the value that this compilation was given."""

    name: str
    value: Truth
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


Atom = PickAtom | QuantifiedAtom | CountAtom | AgeAtom | SexAtom | AttestedAtom | ParameterAtom


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    part: Formula


@dataclass(frozen=True, slots=True)
class All:
    """Every part that applies holds."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part that applies holds."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """At least ``count`` parts hold; a part that does not apply does not count."""

    count: int
    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class If:
    """``then`` where ``condition`` holds. Where it does not: ``otherwise``, or not applicable.

    ``text`` is the condition's wording (``unless X`` is the condition ``not X``).
    """

    condition: Formula
    then: Formula
    otherwise: Formula | None
    text: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Defined:
    """A definition used by its name."""

    name: str
    formula: Formula


@dataclass(frozen=True, slots=True)
class Part:
    """A numbered part of a criterion; it has a result of its own."""

    criterion: Criterion


Formula = Atom | Not | All | Any | AtLeast | If | Defined | Part


class Section(Enum):
    """What holding a criterion means for the patient."""

    INCLUSION = "inclusion"
    EXCLUSION = "exclusion"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One numbered criterion or part: the protocol's own words, and what they mean.

    ``path`` names it uniquely in the protocol (``5.b.ii``; a dash is numbered by its place, and
    exclusion criteria are ``E1``, ``E1.a`` where an inclusion criterion has the same number);
    ``number`` is what the protocol prints. ``parts`` are the ``Part`` nodes inside ``formula``,
    in order.
    """

    path: str
    number: str
    section: Section
    quote: str
    formula: Formula
    parts: tuple[Criterion, ...] = ()
    assumptions: tuple[str, ...] = ()
    span: Span | None = field(default=None, compare=False)
