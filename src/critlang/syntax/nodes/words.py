"""Words and numbers, as they stand in the text."""

from __future__ import annotations

from decimal import Decimal

from critlang.dates import TimeUnit
from critlang.record import Record, field
from critlang.source import Span

NO_PLACE = Span("", 0, 0)


def place() -> Span:
    """The place of a node: given by keyword, and left out of comparisons."""
    found: Span = field(default=NO_PLACE, compare=False, kw_only=True)
    return found


class Name(Record):
    """A run of words, single spaces between them."""

    text: str
    span: Span = place()


class Text(Record):
    """A quoted text, white space folded."""

    text: str
    span: Span = place()


class Quantity(Record):
    """A number with its unit as written, None where there is none."""

    number: Decimal
    unit: str | None
    span: Span = place()


class Multiple(Record):
    """A multiple of a limit of the reference range; ``side`` is ``ULN`` or ``LLN``."""

    factor: Decimal
    side: str
    span: Span = place()


class Duration(Record):
    """A length of time. ``unit`` None is one that is not the calendar's: ``other`` is then ``hours``,
    ``minutes`` or ``half-lives``.

    ``rival`` is a second length; which of the two counts is the ``longer`` or the shorter.
    """

    number: Decimal
    unit: TimeUnit | None
    other: str = ""
    rival: Duration | None = None
    longer: bool = True
    span: Span = place()


Limit = Quantity | Multiple | Duration | Name
"""What a value is held against; a name is one of ordered values, or of a limit that a definition takes."""
