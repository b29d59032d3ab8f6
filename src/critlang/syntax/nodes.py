"""The syntax tree: what was written, with its place. Names and units are still text.

Nodes are frozen; equality ignores places, so that a file and its formatted copy compare equal.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from critlang.dates import DateRange, TimeUnit
from critlang.source import Span

NO_PLACE = Span("", 0, 0)


def _place() -> Span:
    return field(default=NO_PLACE, compare=False, kw_only=True)  # type: ignore[no-any-return]


# ---------------------------------------------------------------- words and numbers


@dataclass(frozen=True, slots=True)
class Name:
    """A run of words, single spaces between them."""

    text: str
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Text:
    """A quoted text, white space folded."""

    text: str
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit as written, None where there is none."""

    number: Decimal
    unit: str | None
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Multiple:
    """A multiple of a limit of the reference range; ``side`` is ``ULN`` or ``LLN``."""

    factor: Decimal
    side: str
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of calendar time; ``unit`` None is a unit smaller than a day."""

    number: Decimal
    unit: TimeUnit | None
    span: Span = _place()


Limit = Quantity | Multiple | Duration

# ---------------------------------------------------------------- windows


@dataclass(frozen=True, slots=True)
class Reference:
    """An anchor, or an event: ``which`` of several (first, latest), and its start or end."""

    name: Name
    which: str | None = None
    edge: str | None = None
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Moment:
    """A reference, perhaps moved: 21 days before day 1."""

    reference: Reference
    distance: Duration | None = None
    before: bool = True
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Sided:
    """``before``, ``on or before``, ``after``, ``on or after``, ``at`` or ``on`` a moment."""

    relation: str
    moment: Moment
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class During:
    """In a named period."""

    period: Name
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Within:
    """No further than ``distance`` before, after or to either side (``of``) of a moment."""

    distance: Duration
    side: str | None
    moment: Moment | None
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Distant:
    """At least (or more than) ``distance`` before or after a moment."""

    strict: bool
    distance: Duration
    side: str
    moment: Moment
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Spanned:
    """Between two moments."""

    start: Moment
    end: Moment
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Ever:
    """At any time."""

    span: Span = _place()


Window = Sided | During | Within | Distant | Spanned | Ever

# ---------------------------------------------------------------- claims


@dataclass(frozen=True, slots=True)
class Selector:
    """Which facts are meant; ``count`` belongs to ``at least``, ``at most``, ``exactly``."""

    word: str
    count: int | None = None
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Compared:
    """``comparison`` is one of ``< <= = >= >``."""

    comparison: str
    limit: Limit
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Ranged:
    """Between two limits, both included."""

    low: Limit
    high: Limit
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Present:
    """Is (not) present; ``absent`` is the opposite."""

    positive: bool
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Normal:
    """Is (not) normal; ``abnormal`` is the opposite."""

    positive: bool
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Coded:
    """Is (not) one of some values."""

    positive: bool
    values: tuple[Name, ...]
    span: Span = _place()


Predicate = Compared | Ranged | Present | Normal | Coded


@dataclass(frozen=True, slots=True)
class FilterFlag:
    """A yes/no attribute that must be yes."""

    name: Name
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class FilterLength:
    """A length in time, such as the duration."""

    name: Name
    comparison: str
    length: Duration
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class FilterCoded:
    """An attribute that is (not) one of some values."""

    name: Name
    positive: bool
    values: tuple[Name, ...]
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class FilterNot:
    """The opposite."""

    part: Filter
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class FilterAnd:
    """All of the parts."""

    parts: tuple[Filter, ...]
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class FilterOr:
    """Any of the parts."""

    parts: tuple[Filter, ...]
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class FilterGroup:
    """A filter in brackets."""

    inner: Filter
    span: Span = _place()


Filter = FilterFlag | FilterLength | FilterCoded | FilterNot | FilterAnd | FilterOr | FilterGroup


@dataclass(frozen=True, slots=True)
class Claim:
    """Something said of a term: ``any ALT <= 135 U/L during screening``. All but the name may be absent."""

    name: Name
    selector: Selector | None = None
    predicate: Predicate | None = None
    windows: tuple[Window, ...] = ()
    filter: Filter | None = None
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class AgeClaim:
    """The patient's age held against a limit or a range."""

    predicate: Compared | Ranged
    windows: tuple[Window, ...] = ()
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class SexClaim:
    """The patient's sex is (not) ``value``."""

    positive: bool
    value: Name
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class AttestedClaim:
    """A person must say so."""

    windows: tuple[Window, ...] = ()
    span: Span = _place()


# ---------------------------------------------------------------- statements


@dataclass(frozen=True, slots=True)
class Negation:
    """Not."""

    part: Statement
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Conjunction:
    """And."""

    parts: tuple[Statement, ...]
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Disjunction:
    """Or."""

    parts: tuple[Statement, ...]
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Group:
    """A statement in brackets."""

    inner: Statement
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Unless:
    """``what`` is asked, unless ``exception`` holds."""

    what: Statement
    exception: Statement
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Conditional:
    """If, then, and perhaps else."""

    condition: Statement
    then: Statement
    otherwise: Statement | None
    span: Span = _place()


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
    span: Span = _place()


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

    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Criterion:
    """A numbered criterion or part. ``meaning`` None: none was written, or ``damaged`` hid it."""

    label: str
    quote: Text | None
    meaning: Statement | None
    assumptions: tuple[Text, ...] = ()
    damaged: bool = False
    span: Span = _place()


# ---------------------------------------------------------------- declarations


@dataclass(frozen=True, slots=True)
class Header:
    """One line below ``protocol``: ``key`` is title, study_id, version, amended, source, look_back or
    assumption."""

    key: str
    value: Text | Duration | DateRange
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a protocol or vocabulary, and what is said about it."""

    kind: str
    name: Name
    headers: tuple[Header, ...]
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Use:
    """Another file whose terms are used."""

    path: Text
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Anchor:
    """A date of each patient."""

    name: Name
    description: Text
    is_index: bool
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Period:
    """A named window."""

    name: Name
    start: Moment
    end: Moment
    assumptions: tuple[Text, ...]
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Parameter:
    """A yes/no fact about the study."""

    name: Name
    default: bool | None
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Section:
    """The heading of the inclusion or exclusion criteria."""

    kind: str
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Definition:
    """A statement with a name."""

    name: Name
    meaning: Statement | None
    damaged: bool = False
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Detail:
    """One line below ``term``: ``key`` and its values (names, texts, or others as the key says)."""

    key: str
    names: tuple[Name | Text, ...] = ()
    value: Quantity | Duration | None = None
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class TableRow:
    """Normal limits for an age band: ``limits`` maps male, female or both (``""``) to low and high."""

    start: Duration
    end: Duration | None
    limits: tuple[tuple[str, Decimal | None, Decimal | None], ...]
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Table:
    """Normal limits by age and sex, and where they come from."""

    source: Text
    rows: tuple[TableRow, ...]
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the vocabulary."""

    name: Name
    kind: Name
    unit: Name | None
    values: tuple[Name, ...]
    details: tuple[Detail | Table, ...]
    span: Span = _place()


# ---------------------------------------------------------------- examples


@dataclass(frozen=True, slots=True)
class BirthFact:
    """The birth date."""

    birth: DateRange
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class SexFact:
    """The sex."""

    sex: str
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class AttestationFact:
    """A person's answer to a criterion."""

    path: Name
    answer: bool
    day: DateRange | None
    by: Text | None
    until: DateRange | None
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class EventFact:
    """An event (or, where the name is an anchor's, the anchor's date); ``given`` are its attributes."""

    name: Name
    start: DateRange | None
    end: DateRange | None = None
    is_episode: bool = False
    given: tuple[tuple[Name, str], ...] = ()
    span: Span = _place()


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
    span: Span = _place()


@dataclass(frozen=True, slots=True)
class FindingFact:
    """A coded finding, or the value of a parameter (without a day)."""

    name: Name
    value: Name
    day: DateRange | None
    span: Span = _place()


Fact = BirthFact | SexFact | AttestationFact | EventFact | ResultFact | FindingFact


@dataclass(frozen=True, slots=True)
class Example:
    """A patient and the verdict that is expected."""

    title: Text
    verdict: str
    because: tuple[Name, ...]
    facts: tuple[Fact, ...]
    damaged: bool = False
    span: Span = _place()


Item = (
    Heading | Use | Anchor | Period | Parameter | Section | Criterion | Definition | Term | Example | Hole
)


@dataclass(frozen=True, slots=True)
class File:
    """A whole file, in order."""

    name: str
    items: tuple[Item, ...]


def whole_days(value: DateRange) -> date | None:
    """The day, if it is known to the day."""
    return value.low if value.exact else None
