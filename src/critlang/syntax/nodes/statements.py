"""Statements, lists and criteria."""

from __future__ import annotations

from typing import TypeGuard

from critlang.record import Record
from critlang.source import Span
from critlang.syntax.nodes.claims import (
    AgeClaim,
    AttestedClaim,
    Claim,
    Predicate,
    Several,
    SexClaim,
    Washout,
)
from critlang.syntax.nodes.words import Name, Text, place


class Negation(Record):
    """Not."""

    part: Statement
    span: Span = place()


class Conjunction(Record):
    """And."""

    parts: tuple[Statement, ...]
    span: Span = place()


class Disjunction(Record):
    """Or."""

    parts: tuple[Statement, ...]
    span: Span = place()


class Group(Record):
    """A statement in brackets."""

    inner: Statement
    span: Span = place()


class Unless(Record):
    """``what`` is asked, unless ``exception`` holds."""

    what: Statement
    exception: Statement
    span: Span = place()


class Conditional(Record):
    """If, then, and perhaps else."""

    condition: Statement
    then: Statement
    otherwise: Statement | None
    span: Span = place()


class Alternative(Record):
    """Another limit, which counts where ``condition`` holds."""

    predicate: Predicate
    condition: Statement
    span: Span = place()


class Thresholds(Record):
    """A claim, and what is asked instead of it; the first alternative whose condition holds counts."""

    said: Claim | Several
    alternatives: tuple[Alternative, ...]
    span: Span = place()


class Permitted(Record):
    """The criterion only makes something clear, and keeps nobody out."""

    span: Span = place()


class Listed(Record):
    """All of, any of, none of, or at least ``count`` of a list of criteria.

    ``lead`` is a statement before it, joined by ``joint`` (``and``, ``or``, ``unless``).
    """

    combinator: str
    count: int | None
    items: tuple[Criterion | Hole, ...]
    lead: Statement | None = None
    joint: str | None = None
    span: Span = place()


Statement = (
    Claim
    | Several
    | Washout
    | AgeClaim
    | SexClaim
    | AttestedClaim
    | Thresholds
    | Permitted
    | Negation
    | Conjunction
    | Disjunction
    | Group
    | Unless
    | Conditional
    | Listed
)


class Hole(Record):
    """A line that could not be read; it has been reported."""

    span: Span = place()


class Only(Record):
    """The part of the study that a criterion is for: a parameter (with its value) and further values."""

    names: tuple[Name, ...]
    span: Span = place()


class Criterion(Record):
    """A numbered criterion or part. ``meaning`` None: none was written, or ``damaged`` hid it."""

    label: str
    quote: Text | None
    meaning: Statement | None
    assumptions: tuple[Text, ...] = ()
    damaged: bool = False
    only: tuple[Only, ...] = ()
    span: Span = place()


def has_list(meaning: Statement | None) -> TypeGuard[Listed | Conditional]:
    """Whether a meaning is a list of parts, or one under a condition (``if C:`` on a line of its own)."""
    if isinstance(meaning, Conditional):
        return has_list(meaning.then)
    return isinstance(meaning, Listed)


def parts_below(meaning: Statement | None) -> tuple[Criterion | Hole, ...]:
    """The parts of the list in a meaning; none where it has no list."""
    while isinstance(meaning, Conditional):
        meaning = meaning.then
    return meaning.items if isinstance(meaning, Listed) else ()
