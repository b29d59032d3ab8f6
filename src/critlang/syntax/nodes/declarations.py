"""Declarations, terms, examples, and the file that holds them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from critlang.dates import DateRange
from critlang.source import Span
from critlang.syntax.nodes.claims import Moment
from critlang.syntax.nodes.statements import Criterion, Hole, Statement
from critlang.syntax.nodes.words import Duration, Name, Quantity, Text, place


@dataclass(frozen=True, slots=True)
class Header:
    """One line below ``protocol``: ``key`` is title, study_id, version, amended, source, look_back or
    assumption."""

    key: str
    value: Text | Duration | DateRange
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a protocol or vocabulary, and what is said about it."""

    kind: str
    name: Name
    headers: tuple[Header, ...]
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Use:
    """Another file whose terms are used."""

    path: Text
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Anchor:
    """A date of each patient."""

    name: Name
    description: Text
    is_index: bool
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Period:
    """A named window."""

    name: Name
    start: Moment
    end: Moment
    assumptions: tuple[Text, ...]
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Parameter:
    """A yes/no fact about the study."""

    name: Name
    default: bool | None
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Section:
    """The heading of the inclusion or exclusion criteria."""

    kind: str
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Definition:
    """A statement with a name."""

    name: Name
    meaning: Statement | None
    damaged: bool = False
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Detail:
    """One line below ``term``: ``key`` and its values (names, texts, or others as the key says)."""

    key: str
    names: tuple[Name | Text, ...] = ()
    value: Quantity | Duration | None = None
    span: Span = place()


@dataclass(frozen=True, slots=True)
class TableRow:
    """Normal limits for an age band: ``limits`` maps male, female or both (``""``) to low and high."""

    start: Duration
    end: Duration | None
    limits: tuple[tuple[str, Decimal | None, Decimal | None], ...]
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Table:
    """Normal limits by age and sex, and where they come from."""

    source: Text
    rows: tuple[TableRow, ...]
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the vocabulary."""

    name: Name
    kind: Name
    unit: Name | None
    values: tuple[Name, ...]
    details: tuple[Detail | Table, ...]
    span: Span = place()


# ---------------------------------------------------------------- examples


@dataclass(frozen=True, slots=True)
class BirthFact:
    """The birth date."""

    birth: DateRange
    span: Span = place()


@dataclass(frozen=True, slots=True)
class SexFact:
    """The sex."""

    sex: str
    span: Span = place()


@dataclass(frozen=True, slots=True)
class AttestationFact:
    """A person's answer to a criterion."""

    path: Name
    answer: bool
    day: DateRange | None
    by: Text | None
    until: DateRange | None
    span: Span = place()


@dataclass(frozen=True, slots=True)
class EventFact:
    """An event (or, where the name is an anchor's, the anchor's date); ``given`` are its attributes."""

    name: Name
    start: DateRange | None
    end: DateRange | None = None
    is_episode: bool = False
    given: tuple[tuple[Name, str], ...] = ()
    span: Span = place()


@dataclass(frozen=True, slots=True)
class ResultFact:
    """A measurement: ``clock`` is its time of day in seconds."""

    name: Name
    comparison: str | None
    value: Quantity | Duration
    day: DateRange | None
    clock: int = 0
    low: Decimal | None = None
    high: Decimal | None = None
    span: Span = place()


@dataclass(frozen=True, slots=True)
class FindingFact:
    """A coded finding, or the value of a parameter (without a day)."""

    name: Name
    value: Name
    day: DateRange | None
    span: Span = place()


Fact = BirthFact | SexFact | AttestationFact | EventFact | ResultFact | FindingFact


@dataclass(frozen=True, slots=True)
class Example:
    """A patient and the verdict that is expected."""

    title: Text
    verdict: str
    because: tuple[Name, ...]
    facts: tuple[Fact, ...]
    damaged: bool = False
    span: Span = place()


Item = Heading | Use | Anchor | Period | Parameter | Section | Criterion | Definition | Term | Example | Hole


@dataclass(frozen=True, slots=True)
class File:
    """A whole file, in order."""

    name: str
    items: tuple[Item, ...]


def whole_days(value: DateRange) -> date | None:
    """The day, if it is known to the day."""
    return value.low if value.exact else None
