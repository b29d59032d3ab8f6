"""Formulas: atoms, which read features, and what joins them; criteria, which formulas contain.

``text`` is the canonical wording of a part; spans are for "this target cannot express".
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Literal

from critlang.dates import TimeUnit
from critlang.model.derived import DerivedAtom
from critlang.model.features import (
    Answer,
    Bound,
    Comparison,
    EventCount,
    Pick,
    Point,
    Quantified,
    ResultCount,
    RowTest,
    Window,
)
from critlang.record import Record, field
from critlang.source import Span
from critlang.truth import Truth


class PickAtom(Record):
    """The picked result passes the test."""

    feature: Pick
    test: RowTest
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


class QuantifiedAtom(Record):
    """The quantified statement about results holds."""

    feature: Quantified
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


class CountAtom(Record):
    """A count held against a number."""

    feature: ResultCount | EventCount
    comparison: Comparison
    count: int
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


class AgeAtom(Record):
    """The age at a day, in completed units, held against a number."""

    at: Bound
    comparison: Comparison
    count: int
    unit: TimeUnit
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


class DayAtom(Record):
    """The day of an anchor or of an event lies in a window; that of an event which never was lies in none."""

    point: Point
    window: Window
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


class SexAtom(Record):
    """The patient's recorded sex is ``sex`` (``female`` or ``male``)."""

    sex: str
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


class AttestedAtom(Record):
    """A person has answered yes."""

    feature: Answer
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


class ParameterAtom(Record):
    """A parameter of the study, with the value that this compilation was given.

    A parameter with several values is asked for some of them: ``wanted``; then ``chosen`` is the one that
    it has (None: not known), and ``value`` whether it is among them.
    """

    name: str
    value: Truth
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)
    wanted: tuple[str, ...] = ()
    chosen: str | None = None

    @property
    def shown(self) -> str | None:
        """The value of the parameter in words; None where it is not known."""
        if self.wanted:
            return self.chosen
        return None if self.value is None else "yes" if self.value else "no"


Atom = (
    PickAtom
    | DerivedAtom
    | QuantifiedAtom
    | CountAtom
    | AgeAtom
    | DayAtom
    | SexAtom
    | AttestedAtom
    | ParameterAtom
)


class Not(Record):
    """The opposite."""

    part: Formula


class All(Record):
    """Every part that applies holds."""

    parts: tuple[Formula, ...]


PERMITTED = All(())
"""What a criterion means that only makes something clear: nothing is asked, so it applies to nobody."""


class Any(Record):
    """At least one part that applies holds."""

    parts: tuple[Formula, ...]


class AtLeast(Record):
    """At least ``count`` parts hold; a part that does not apply does not count."""

    count: int
    parts: tuple[Formula, ...]


class If(Record):
    """``then`` where ``condition`` holds. Where it does not: ``otherwise``, or not applicable.

    ``text`` is the condition's wording (``unless X`` is the condition ``not X``).
    """

    condition: Formula
    then: Formula
    otherwise: Formula | None
    text: str = field(default="", compare=False)


class Defined(Record):
    """A definition used by its name, and how it was read where the protocol is unclear.

    ``name`` has the limits that were given to it; ``without_limits`` is its name as it is declared, where
    the two differ.
    """

    name: str
    formula: Formula
    assumptions: tuple[str, ...] = ()
    without_limits: str = field(default="", compare=False)

    @property
    def declared(self) -> str:
        """The name that the definition is declared by."""
        return self.without_limits or self.name


class Part(Record):
    """A numbered part of a criterion; it has a result of its own."""

    criterion: Criterion


Formula = Atom | Not | All | Any | AtLeast | If | Defined | Part


def children(formula: Formula) -> tuple[Formula, ...]:
    """The formulas that one is made of; an atom is made of none."""
    match formula:
        case Not(part):
            return (part,)
        case All(parts) | Any(parts) | AtLeast(_, parts):
            return parts
        case If(condition, then, otherwise):
            return (condition, then) if otherwise is None else (condition, then, otherwise)
        case Defined(_, inner):
            return (inner,)
        case Part(criterion):
            return (criterion.formula,)
        case _:
            return ()


def atoms(formula: Formula) -> Iterator[Atom]:
    """The leaves of a formula, in reading order, those of its parts and definitions included."""
    if isinstance(formula, Atom):
        yield formula
    for child in children(formula):
        yield from atoms(child)


class Section(Enum):
    """What holding a criterion means for the patient."""

    INCLUSION = "inclusion"
    EXCLUSION = "exclusion"

    @property
    def failing(self) -> Literal["true", "false"]:
        """The result of a criterion of this section that makes a patient ineligible."""
        return "false" if self is Section.INCLUSION else "true"


class Criterion(Record):
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
