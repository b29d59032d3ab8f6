"""Words and numbers, as they stand in the text."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from critlang.dates import TimeUnit
from critlang.source import Span

NO_PLACE = Span("", 0, 0)


def place() -> Span:
    """The place of a node: given by keyword, and left out of comparisons."""
    return field(default=NO_PLACE, compare=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Name:
    """A run of words, single spaces between them."""

    text: str
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Text:
    """A quoted text, white space folded."""

    text: str
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit as written, None where there is none."""

    number: Decimal
    unit: str | None
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Multiple:
    """A multiple of a limit of the reference range; ``side`` is ``ULN`` or ``LLN``."""

    factor: Decimal
    side: str
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of calendar time; ``unit`` None is a unit smaller than a day."""

    number: Decimal
    unit: TimeUnit | None
    span: Span = place()


Limit = Quantity | Multiple | Duration
