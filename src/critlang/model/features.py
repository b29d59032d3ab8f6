"""Windows, tests of one row, and features: which data a criterion needs.

They belong together because an event can be a point in time that a window hangs on.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from fractions import Fraction

from critlang.dates import Offset
from critlang.model.vocabulary import ReferenceTable, Side, Term
from critlang.numerals import ordinal
from critlang.record import Record, field

# ---------------------------------------------------------------- time


class Which(Enum):
    """Which of several facts, in the order of their time; only a result can be the nearest to a day."""

    FIRST = "first"
    LATEST = "latest"
    NEAREST = "nearest"


class Edge(Enum):
    """Which end of an event is meant when it is a point in time."""

    START = "start"
    END = "end"


class AnchorPoint(Record):
    """The date of an anchor, such as study enrollment."""

    anchor: str


class EventPoint(Record):
    """The start or end of the first or latest event among ``events``, or of the ``nth`` from the first on.

    Events are in the order of the day that is meant: of the ends, the second is that of the second to end.
    A patient who has no such event has no such point: nothing lies before or after it.
    """

    events: EventRows
    which: Which
    edge: Edge
    nth: int = 1

    @property
    def place(self) -> str:
        """Which of the events in a word: ``first``, ``latest``, ``second``."""
        return self.which.value if self.nth == 1 else ordinal(self.nth)


class DatePoint(Record):
    """A day of the calendar, the same for every patient."""

    day: date


Point = AnchorPoint | EventPoint | DatePoint


NO_OFFSET = Offset()


class Bound(Record):
    """A day: a point moved by a calendar offset.

    Where there is an ``other`` offset, the ``later`` or else the earlier of the two days that they lead to.
    """

    point: Point
    offset: Offset = NO_OFFSET
    other: Offset | None = None
    later: bool = False


class Window(Record):
    """The days from ``lower`` to ``upper``, both included; None is open.

    ``text`` is the window as it was written.
    """

    lower: Bound | None
    upper: Bound | None
    text: str = field(default="", compare=False)


EVER = Window(None, None, "at any time")

# ---------------------------------------------------------------- tests of one row


class Comparison(Enum):
    """How a value is held against a limit."""

    LESS = "<"
    AT_MOST = "<="
    EQUAL = "="
    AT_LEAST = ">="
    GREATER = ">"


class FixedLimit(Record):
    """A limit in the term's unit, exact; ``text`` as it was written."""

    value: Fraction
    text: str = field(default="", compare=False)


class RangeLimit(Record):
    """A multiple of a limit of the reference range: of the record, else of ``table``, else unknown."""

    factor: Fraction
    side: Side
    table: ReferenceTable | None
    text: str = field(default="", compare=False)


Limit = FixedLimit | RangeLimit


class ValueTest(Record):
    """The value of one measurement held against a limit."""

    comparison: Comparison
    limit: Limit


class CodeTest(Record):
    """The value of one finding is one of ``wanted``; a value outside ``allowed`` is unknown."""

    wanted: tuple[str, ...]
    allowed: tuple[str, ...]


class AttributeTest(Record):
    """An event's attribute is one of ``wanted``; not recorded or not in ``allowed`` is unknown."""

    column: str
    wanted: tuple[str, ...]
    allowed: tuple[str, ...]


class AmountTest(Record):
    """An event's attribute that is a number, held against a limit in its unit; not recorded is unknown."""

    column: str
    comparison: Comparison
    limit: FixedLimit


class DurationTest(Record):
    """The length of an event, its first and its last day counted, held against a calendar length.

    From day 1 to day 28 is 4 weeks. Without an end the length is unknown. ``text`` is the length as written.
    """

    comparison: Comparison
    length: Offset
    text: str = field(default="", compare=False)


class OngoingTest(Record):
    """The event has not ended before ``at``: if no end is recorded, a treatment may have, a condition not."""

    at: Bound


class RowNot(Record):
    """The opposite of a test; unknown stays unknown."""

    part: RowTest


class RowAll(Record):
    """Every part holds for the same row."""

    parts: tuple[RowTest, ...]


class RowAny(Record):
    """At least one part holds for the row."""

    parts: tuple[RowTest, ...]


RowTest = (
    ValueTest | CodeTest | AttributeTest | AmountTest | DurationTest | OngoingTest | RowNot | RowAll | RowAny
)


def single_tests(test: RowTest | None) -> Iterator[RowTest]:
    """The single tests that a test of a row is made of, in reading order; none for no test."""
    match test:
        case None:
            return
        case RowNot(part):
            yield from single_tests(part)
        case RowAll(parts) | RowAny(parts):
            for part in parts:
                yield from single_tests(part)
        case _:
            yield test


# ---------------------------------------------------------------- features: needs for data


class ResultRows(Record):
    """Measurements or findings of ``term`` in ``window``.

    A row without a known day may lie in any window; so may any row where the window itself
    hangs on a date that is not known.
    """

    term: Term
    window: Window


class Lies(Enum):
    """What of an event must lie in a window: its start, its end, or any day of it."""

    START = "start"
    END = "end"
    ANY_DAY = "any day"


class EventRows(Record):
    """Events of ``term`` that lie in ``window`` and pass ``test`` (ValueTest, CodeTest never occur)."""

    term: Term
    window: Window
    test: RowTest | None = None
    lies: Lies = Lies.START


class Pick(Record):
    """The first or latest of some results: by day, then time of day, then id. Or the nearest to a day: of
    several equally near the latest.

    The row is picked among all that may lie in the window, before anything else is asked of it:
    a newest row that cannot be used is unknown, never replaced by an older one.
    """

    rows: ResultRows
    which: Which
    to: Bound | None = None


class Mean(Record):
    """The mean of some results (``latest``: of so many of the latest), in the term's unit.

    All of them must certainly lie in the window, be usable and exact. Each value is rounded to six decimals
    in the term's unit; their exact mean is rounded in the same way, so that their order does not matter.
    """

    rows: ResultRows
    latest: int | None = None


class Quantifier(Enum):
    """Whether one result that passes is enough, or every result must pass."""

    ANY = "any"
    ALL = "all"


class Quantified(Record):
    """Whether any (or all) of some results pass a test; no result in the window is unknown."""

    rows: ResultRows
    test: RowTest
    quantifier: Quantifier


class LatestOf(Record):
    """Only so many of the latest results are looked at; others could stand in the place of missing ones."""

    count: int


class FarApart(Record):
    """Only two are counted, and only if there is at least ``distance`` between them.

    ``text`` is the distance as it was written.
    """

    distance: Offset
    text: str = field(default="", compare=False)


class Consecutive(Record):
    """Those are counted that pass in unbroken order of time: the longest run of them.

    Whatever else may lie in the window breaks a run, but for what certainly passes. A result without a day
    could stand anywhere: one that may fail leaves no more than one result in a certain run.
    """


Among = LatestOf | FarApart | Consecutive


class ResultCount(Record):
    """How many of some results pass a test (None: all do); no result in the window is unknown.

    ``among`` says which of them are counted, and how; None: each.
    """

    rows: ResultRows
    test: RowTest | None
    among: Among | None = None


class EventCount(Record):
    """How many events there are. For a closed term, no record means none; else it means unknown.

    ``apart``: only two are counted, and only if their starts are so far apart.
    """

    rows: EventRows
    apart: FarApart | None = None


class Answer(Record):
    """The latest answer of a person to the criterion at ``path``, given in ``window``."""

    path: str
    window: Window


Feature = Pick | Mean | Quantified | ResultCount | EventCount | Answer
