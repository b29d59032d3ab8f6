"""Declarations, terms, examples, and the file that holds them."""

from __future__ import annotations

from datetime import date

from critlang.dates import DateRange
from critlang.record import Record
from critlang.source import Span
from critlang.syntax.nodes.arithmetic import Arithmetic
from critlang.syntax.nodes.claims import Moment
from critlang.syntax.nodes.statements import Criterion, Hole, Only, Statement
from critlang.syntax.nodes.words import Duration, Name, Quantity, Text, place


class Header(Record):
    """One line below ``protocol``: ``key`` is title, study_id, version, amended, source, look_back,
    count_from, minimum_age, maximum_age, registered_sex, healthy_volunteers or assumption."""

    key: str
    value: Text | Name | Duration | DateRange
    span: Span = place()


class Heading(Record):
    """The name of a protocol or vocabulary, and what is said about it."""

    kind: str
    name: Name
    headers: tuple[Header, ...]
    span: Span = place()


class Use(Record):
    """Another file whose terms and definitions are used; ``version`` is the one it must have."""

    path: Text
    version: Text | None = None
    span: Span = place()


class Anchor(Record):
    """A date of each patient."""

    name: Name
    description: Text
    is_index: bool
    span: Span = place()


class Period(Record):
    """A named window."""

    name: Name
    start: Moment
    end: Moment
    assumptions: tuple[Text, ...]
    span: Span = place()


class Parameter(Record):
    """A fact about the study: a yes or no, or one of ``choices``. ``default`` is None where there is none."""

    name: Name
    default: bool | Name | None
    choices: tuple[Name, ...] = ()
    span: Span = place()


class Section(Record):
    """The heading of the inclusion or exclusion criteria."""

    kind: str
    span: Span = place()


class Definition(Record):
    """A statement with a name. ``takes``: names for limits, which are given where it is used."""

    name: Name
    meaning: Statement | None
    assumptions: tuple[Text, ...] = ()
    damaged: bool = False
    only: tuple[Only, ...] = ()
    takes: tuple[Name, ...] = ()
    span: Span = place()


class Detail(Record):
    """One line below ``term``: ``key`` and its values (names, texts, or others as the key says)."""

    key: str
    names: tuple[Name | Text, ...] = ()
    value: Quantity | Duration | None = None
    span: Span = place()


class TableRow(Record):
    """Normal limits for an age band: ``limits`` are low and high for male, female or both (``""``)."""

    start: Duration
    end: Duration | None
    limits: tuple[tuple[str, Quantity | None, Quantity | None], ...]
    span: Span = place()


class Table(Record):
    """Normal limits by age and sex, and where they come from."""

    source: Text
    rows: tuple[TableRow, ...]
    span: Span = place()


class Let(Record):
    """A line of a derived term that names a value."""

    name: Name
    value: Arithmetic
    span: Span = place()


class WorkedOut(Record):
    """How the value of a derived term is worked out."""

    value: Arithmetic
    span: Span = place()


class ValidFor(Record):
    """For whom a derived term is valid."""

    condition: Statement
    span: Span = place()


TermLine = Detail | Table | Let | WorkedOut | ValidFor


class Term(Record):
    """A term of the vocabulary. ``ordered``: its values are written from the lowest to the highest."""

    name: Name
    kind: Name
    unit: Name | None
    values: tuple[Name, ...]
    details: tuple[TermLine, ...]
    ordered: bool = False
    span: Span = place()


# ---------------------------------------------------------------- examples


class BirthFact(Record):
    """The birth date."""

    birth: DateRange
    span: Span = place()


class SexFact(Record):
    """The sex."""

    sex: str
    span: Span = place()


class AttestationFact(Record):
    """A person's answer to a criterion."""

    path: Name
    answer: bool
    day: DateRange | None
    by: Text | None
    until: DateRange | None
    span: Span = place()


class EventFact(Record):
    """An event (or, where the name is an anchor's, the anchor's date); ``given`` are its attributes."""

    name: Name
    start: DateRange | None
    end: DateRange | None = None
    is_episode: bool = False
    given: tuple[tuple[Name, str | Quantity | Duration], ...] = ()
    span: Span = place()


class ResultFact(Record):
    """A measurement: ``clock`` is its time of day in seconds."""

    name: Name
    comparison: str | None
    value: Quantity | Duration
    day: DateRange | None
    clock: int = 0
    low: Quantity | None = None
    high: Quantity | None = None
    span: Span = place()


class FindingFact(Record):
    """A coded finding, or the value of a parameter (without a day)."""

    name: Name
    value: Name
    day: DateRange | None
    span: Span = place()


Fact = BirthFact | SexFact | AttestationFact | EventFact | ResultFact | FindingFact


class Example(Record):
    """A patient and the verdict that is expected."""

    title: Text
    verdict: str
    because: tuple[Name, ...]
    facts: tuple[Fact, ...]
    damaged: bool = False
    span: Span = place()


Item = Heading | Use | Anchor | Period | Parameter | Section | Criterion | Definition | Term | Example | Hole


class File(Record):
    """A whole file, in order."""

    name: str
    items: tuple[Item, ...]


def whole_days(value: DateRange) -> date | None:
    """The day, if it is known to the day."""
    return value.low if value.exact else None
