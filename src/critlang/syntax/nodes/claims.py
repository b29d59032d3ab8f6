"""Claims about terms, age, sex and attestation; windows and filters."""

from __future__ import annotations

from critlang.record import Record, field
from critlang.source import Span
from critlang.syntax.nodes.words import Duration, Limit, Name, Text, place


class Reference(Record):
    """An anchor, an event, or a date (``is_date``, with the date for a name).

    Of several events ``which`` (first, latest); of an event its start or end.
    """

    name: Name
    which: str | None = None
    edge: str | None = None
    is_date: bool = False
    span: Span = place()


class Moment(Record):
    """A reference, perhaps moved: 21 days before day 1."""

    reference: Reference
    distance: Duration | None = None
    before: bool = True
    span: Span = place()


class Sided(Record):
    """``before``, ``on or before``, ``after``, ``on or after``, ``at`` or ``on`` a moment."""

    relation: str
    moment: Moment
    span: Span = place()


class During(Record):
    """In a named period."""

    period: Name
    span: Span = place()


class Within(Record):
    """At most (``strict``: less than) ``distance`` before, after or to either side (``of``) of a moment.

    A name is that of a length which is given where a definition is used; nothing else but a length is right.
    ``words``: how it is called where that is not the text at its place.
    """

    distance: Limit
    side: str | None
    moment: Moment | None
    strict: bool = False
    words: str = field(default="", compare=False, kw_only=True)
    span: Span = place()


class Distant(Record):
    """At least (or more than) ``distance`` before or after a moment."""

    strict: bool
    distance: Duration
    side: str
    moment: Moment
    span: Span = place()


class Spanned(Record):
    """Between two moments."""

    start: Moment
    end: Moment
    span: Span = place()


class Apart(Record):
    """Not a window, though it stands among them: so far from each other, or on so many different days."""

    distance: Duration | None
    days: int | None = None
    span: Span = place()


class Ever(Record):
    """At any time."""

    span: Span = place()


Window = Sided | During | Within | Distant | Spanned | Apart | Ever

# ---------------------------------------------------------------- claims


class Selector(Record):
    """Which facts are meant; ``count`` belongs to ``at least``, ``at most``, ``exactly``.

    ``first`` with a count is the one at that place, such as the second. ``consecutive``: in unbroken order.

    ``latest``: only so many of the latest are looked at; a number that is no count is -1.
    """

    word: str
    count: int | None = None
    latest: int | None = field(default=None, kw_only=True)
    consecutive: bool = field(default=False, kw_only=True)
    span: Span = place()


class Compared(Record):
    """``comparison`` is one of ``< <= = >= >``."""

    comparison: str
    limit: Limit
    span: Span = place()


class Ranged(Record):
    """Between two limits, both included."""

    low: Limit
    high: Limit
    span: Span = place()


class Bounded(Record):
    """Two comparisons of the same value, joined by ``joint``: ``> 18.5 and < 32``, ``< 50 or > 100``."""

    one: Compared
    joint: str
    other: Compared
    span: Span = place()


class Lasting(Record):
    """How long something has been so: ``at least 8 weeks`` is ``>=`` and a length."""

    comparison: str
    length: Duration


class Present(Record):
    """Is (not) present or ongoing, which ``word`` says; ``absent`` is not present.

    ``lasting`` is how long it has been so.
    """

    positive: bool
    word: str = "present"
    lasting: Lasting | None = None
    span: Span = place()


class Normal(Record):
    """Is (not) normal; ``abnormal`` is the opposite."""

    positive: bool
    span: Span = place()


class Coded(Record):
    """Is (not) one of some values."""

    positive: bool
    values: tuple[Name, ...]
    span: Span = place()


Predicate = Compared | Bounded | Ranged | Present | Normal | Coded


class FilterFlag(Record):
    """A yes/no attribute that must be yes."""

    name: Name
    span: Span = place()


class FilterLength(Record):
    """A length in time, such as the duration."""

    name: Name
    comparison: str
    length: Duration
    span: Span = place()


class FilterCompared(Record):
    """An attribute with ordered values, or that is a number, held against one limit or between two."""

    name: Name
    predicate: Compared | Bounded | Ranged
    span: Span = place()


class FilterCoded(Record):
    """An attribute that is (not) one of some values."""

    name: Name
    positive: bool
    values: tuple[Name, ...]
    span: Span = place()


class FilterNot(Record):
    """The opposite."""

    part: Filter
    span: Span = place()


class FilterAnd(Record):
    """All of the parts."""

    parts: tuple[Filter, ...]
    span: Span = place()


class FilterOr(Record):
    """Any of the parts."""

    parts: tuple[Filter, ...]
    span: Span = place()


class FilterGroup(Record):
    """A filter in brackets."""

    inner: Filter
    span: Span = place()


Filter = (
    FilterFlag | FilterLength | FilterCompared | FilterCoded | FilterNot | FilterAnd | FilterOr | FilterGroup
)


class Verb(Record):
    """What has to lie in the window: ``started``, ``diagnosed``, ``ended``."""

    word: str
    span: Span = place()


class Given(Record):
    """A limit that is given to a definition: ``transaminase limit 3 x ULN``."""

    name: Name
    value: Limit
    span: Span = place()


class Claim(Record):
    """Something said of a term: ``any ALT <= 135 U/L during screening``. All but the name may be absent.

    ``excepted``: terms that the term includes and that are not meant. ``given``: the limits that are given to
    a definition. ``words``: how it is called where that
    is not the text at its place.
    """

    name: Name
    selector: Selector | None = None
    predicate: Predicate | None = None
    windows: tuple[Window, ...] = ()
    filter: Filter | None = None
    verb: Verb | None = None
    excepted: tuple[Name, ...] = field(default=(), kw_only=True)
    given: tuple[Given, ...] = field(default=(), kw_only=True)
    words: str = field(default="", compare=False, kw_only=True)
    span: Span = place()


class Several(Record):
    """The same claim about several terms: ``word`` is all, any, none or at least (with ``count``).

    ``said`` is the claim about the first of them.
    """

    word: str
    count: int | None
    names: tuple[Name, ...]
    said: Claim
    span: Span = place()


class Washout(Record):
    """How long ago the last of some events was: ``at least 4 weeks since last chemotherapy before day 1``.

    ``comparison`` is one of ``< <= >= >``; ``moment`` None is the index date. ``excepted`` and ``filter`` are
    as those of a claim.
    """

    comparison: str
    distance: Duration
    events: tuple[Reference, ...]
    moment: Moment | None = None
    filter: Filter | None = None
    excepted: tuple[Name, ...] = field(default=(), kw_only=True)
    span: Span = place()


class AgeClaim(Record):
    """The patient's age held against a limit, two limits or a range."""

    predicate: Compared | Bounded | Ranged
    windows: tuple[Window, ...] = ()
    span: Span = place()


class SexClaim(Record):
    """The patient's sex is (not) ``value``."""

    positive: bool
    value: Name
    span: Span = place()


class AttestedClaim(Record):
    """A person must say so; ``question``: what exactly."""

    windows: tuple[Window, ...] = ()
    question: Text | None = None
    span: Span = place()
