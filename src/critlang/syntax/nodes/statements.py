"""Statements, lists and criteria."""

from __future__ import annotations

from dataclasses import dataclass

from critlang.source import Span
from critlang.syntax.nodes.claims import AgeClaim, AttestedClaim, Claim, SexClaim
from critlang.syntax.nodes.words import Text, place


@dataclass(frozen=True, slots=True)
class Negation:
    """Not."""

    part: Statement
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Conjunction:
    """And."""

    parts: tuple[Statement, ...]
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Disjunction:
    """Or."""

    parts: tuple[Statement, ...]
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Group:
    """A statement in brackets."""

    inner: Statement
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Unless:
    """``what`` is asked, unless ``exception`` holds."""

    what: Statement
    exception: Statement
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Conditional:
    """If, then, and perhaps else."""

    condition: Statement
    then: Statement
    otherwise: Statement | None
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Listed:
    """All of, any of, or at least ``count`` of a list of criteria.

    ``lead`` is a statement before it, joined by ``joint`` (``and``, ``or``).
    """

    combinator: str
    count: int | None
    items: tuple[Criterion | Hole, ...]
    lead: Statement | None = None
    joint: str | None = None
    span: Span = place()


Statement = (
    Claim
    | AgeClaim
    | SexClaim
    | AttestedClaim
    | Negation
    | Conjunction
    | Disjunction
    | Group
    | Unless
    | Conditional
    | Listed
)


@dataclass(frozen=True, slots=True)
class Hole:
    """A line that could not be read; it has been reported."""

    span: Span = place()


@dataclass(frozen=True, slots=True)
class Criterion:
    """A numbered criterion or part. ``meaning`` None: none was written, or ``damaged`` hid it."""

    label: str
    quote: Text | None
    meaning: Statement | None
    assumptions: tuple[Text, ...] = ()
    damaged: bool = False
    span: Span = place()
