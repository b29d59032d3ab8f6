"""Claims about terms, age, sex and attestation; windows and filters."""

from __future__ import annotations

from dataclasses import dataclass

from critlang.source import Span
from critlang.syntax.nodes.words import Duration, Limit, Name, place


@dataclass(frozen=True, slots=True)
class Reference:
    """An anchor, or an event: ``which`` of several (first, latest), and its start or end."""

    name: Name
    which: str | None = None
    edge: str | None = None
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Moment:
    """A reference, perhaps moved: 21 days before day 1."""

    reference: Reference
    distance: Duration | None = None
    before: bool = True
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Sided:
    """``before``, ``on or before``, ``after``, ``on or after``, ``at`` or ``on`` a moment."""

    relation: str
    moment: Moment
    span: Span = place()


@dataclass(frozen=True, slots=True)
class During:
    """In a named period."""

    period: Name
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Within:
    """No further than ``distance`` before, after or to either side (``of``) of a moment."""

    distance: Duration
    side: str | None
    moment: Moment | None
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Distant:
    """At least (or more than) ``distance`` before or after a moment."""

    strict: bool
    distance: Duration
    side: str
    moment: Moment
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Spanned:
    """Between two moments."""

    start: Moment
    end: Moment
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Ever:
    """At any time."""

    span: Span = place()


Window = Sided | During | Within | Distant | Spanned | Ever

# ---------------------------------------------------------------- claims


@dataclass(frozen=True, slots=True)
class Selector:
    """Which facts are meant; ``count`` belongs to ``at least``, ``at most``, ``exactly``."""

    word: str
    count: int | None = None
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Compared:
    """``comparison`` is one of ``< <= = >= >``."""

    comparison: str
    limit: Limit
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Ranged:
    """Between two limits, both included."""

    low: Limit
    high: Limit
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Present:
    """Is (not) present; ``absent`` is the opposite."""

    positive: bool
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Normal:
    """Is (not) normal; ``abnormal`` is the opposite."""

    positive: bool
    span: Span = place()


@dataclass(frozen=True, slots=True)
class Coded:
    """Is (not) one of some values."""

    positive: bool
    values: tuple[Name, ...]
    span: Span = place()


Predicate = Compared | Ranged | Present | Normal | Coded


@dataclass(frozen=True, slots=True)
class FilterFlag:
    """A yes/no attribute that must be yes."""

    name: Name
    span: Span = place()


@dataclass(frozen=True, slots=True)
class FilterLength:
    """A length in time, such as the duration."""

    name: Name
    comparison: str
    length: Duration
    span: Span = place()


@dataclass(frozen=True, slots=True)
class FilterCoded:
    """An attribute that is (not) one of some values."""

    name: Name
    positive: bool
    values: tuple[Name, ...]
    span: Span = place()


@dataclass(frozen=True, slots=True)
class FilterNot:
    """The opposite."""

    part: Filter
    span: Span = place()


@dataclass(frozen=True, slots=True)
class FilterAnd:
    """All of the parts."""

    parts: tuple[Filter, ...]
    span: Span = place()


@dataclass(frozen=True, slots=True)
class FilterOr:
    """Any of the parts."""

    parts: tuple[Filter, ...]
    span: Span = place()


@dataclass(frozen=True, slots=True)
class FilterGroup:
    """A filter in brackets."""

    inner: Filter
    span: Span = place()


Filter = FilterFlag | FilterLength | FilterCoded | FilterNot | FilterAnd | FilterOr | FilterGroup


@dataclass(frozen=True, slots=True)
class Claim:
    """Something said of a term: ``any ALT <= 135 U/L during screening``. All but the name may be absent."""

    name: Name
    selector: Selector | None = None
    predicate: Predicate | None = None
    windows: tuple[Window, ...] = ()
    filter: Filter | None = None
    span: Span = place()


@dataclass(frozen=True, slots=True)
class AgeClaim:
    """The patient's age held against a limit or a range."""

    predicate: Compared | Ranged
    windows: tuple[Window, ...] = ()
    span: Span = place()


@dataclass(frozen=True, slots=True)
class SexClaim:
    """The patient's sex is (not) ``value``."""

    positive: bool
    value: Name
    span: Span = place()


@dataclass(frozen=True, slots=True)
class AttestedClaim:
    """A person must say so."""

    windows: tuple[Window, ...] = ()
    span: Span = place()
