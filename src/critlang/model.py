"""The model: a checked protocol with every name resolved and every default explicit.

The checker makes it, the plan and the backends read it. Nothing here knows how the language is
written. All quantities of a term are in the term's own unit; all windows are closed (a bound that
the author left out of a window is moved by one day); nothing is left that a backend could refuse
except by saying that its target cannot express it.

A *formula* has an outcome with two truths (see ``critlang.truth``); its leaves are *atoms*. An
atom reads one *feature*: a need for data (which rows of which terms, in which window), or the
patient's age or sex. Equal features compare equal, which is what lets the plan share them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from critlang.dates import Offset, TimeUnit
from critlang.facts import Patient
from critlang.source import Span
from critlang.truth import Truth
from critlang.units import Reading, Unit

# ---------------------------------------------------------------- vocabulary


class Kind(Enum):
    """What sort of facts a term has, and so where they are recorded."""

    MEASUREMENT = "measurement"
    SCORE = "score"
    FINDING = "finding"
    EVENT = "event"
    CONDITION = "condition"
    PROCEDURE = "procedure"
    TREATMENT = "treatment"

    @property
    def numeric(self) -> bool:
        """Whether the facts are measurements: a value with a unit."""
        return self in (Kind.MEASUREMENT, Kind.SCORE)

    @property
    def occurs(self) -> bool:
        """Whether the facts are events: something with a start and perhaps an end."""
        return self not in (Kind.MEASUREMENT, Kind.SCORE, Kind.FINDING)


@dataclass(frozen=True, slots=True)
class Code:
    """A concept in a code system, such as LOINC 1742-6."""

    system: str
    code: str


@dataclass(frozen=True, slots=True)
class Attribute:
    """A coded property of an event: its name, its column in the data, and the values it may have."""

    name: str
    column: str
    values: tuple[str, ...]


class Side(Enum):
    """A limit of the reference range."""

    UPPER = "ULN"
    LOWER = "LLN"


@dataclass(frozen=True, slots=True)
class AgeLimit:
    """A completed age, such as 6 months."""

    count: int
    unit: TimeUnit


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """Limits for ages from ``start`` (included) to ``end`` (excluded; None: and over).

    ``male`` and ``female`` are (lower, upper) limits in the term's unit, None where there is none.
    """

    start: AgeLimit
    end: AgeLimit | None
    male: tuple[Decimal | None, Decimal | None]
    female: tuple[Decimal | None, Decimal | None]


@dataclass(frozen=True, slots=True)
class ReferenceTable:
    """Normal limits by age and sex, used where the record carries none of its own."""

    rows: tuple[ReferenceRow, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Term:
    """A thing that facts are recorded about.

    ``unit`` and ``readings`` (numeric terms): the term's unit, and every unit of a result that can
    be converted into it, with the spellings found in data; a score may be recorded without a unit.
    ``values`` (findings): what may be found. ``closed``: no record of an event means that there was
    none. ``includes``: names of all terms whose facts count as facts of this one, itself first.
    """

    name: str
    kind: Kind
    unit: Unit | None = None
    readings: tuple[Reading, ...] = ()
    molar_mass: Fraction | None = None
    values: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    synonyms: tuple[str, ...] = ()
    codes: tuple[Code, ...] = ()
    includes: tuple[str, ...] = ()
    closed: bool = True
    look_back: Offset | None = None
    reference: ReferenceTable | None = None
    span: Span | None = field(default=None, compare=False)


# ---------------------------------------------------------------- time


class Which(Enum):
    """Which of several facts, in the order of their time."""

    FIRST = "first"
    LATEST = "latest"


class Edge(Enum):
    """Which end of an event is meant when it is a point in time."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class AnchorPoint:
    """The date of an anchor, such as study enrollment."""

    anchor: str


@dataclass(frozen=True, slots=True)
class EventPoint:
    """The start or end of the first or latest event among ``events``.

    A patient who has no such event has no such point: nothing lies before or after it.
    """

    events: EventRows
    which: Which
    edge: Edge


Point = AnchorPoint | EventPoint


@dataclass(frozen=True, slots=True)
class Bound:
    """A day: a point moved by a calendar offset."""

    point: Point
    offset: Offset = Offset()


@dataclass(frozen=True, slots=True)
class Window:
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


@dataclass(frozen=True, slots=True)
class FixedLimit:
    """A limit in the term's unit, exact; ``text`` as it was written."""

    value: Fraction
    text: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class RangeLimit:
    """A multiple of a limit of the reference range: of the record, else of ``table``, else unknown."""

    factor: Fraction
    side: Side
    table: ReferenceTable | None
    text: str = field(default="", compare=False)


Limit = FixedLimit | RangeLimit


@dataclass(frozen=True, slots=True)
class ValueTest:
    """The value of one measurement held against a limit."""

    comparison: Comparison
    limit: Limit


@dataclass(frozen=True, slots=True)
class CodeTest:
    """The value of one finding is one of ``wanted``; a value outside ``allowed`` is unknown."""

    wanted: tuple[str, ...]
    allowed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AttributeTest:
    """An event's attribute is one of ``wanted``; not recorded or not in ``allowed`` is unknown."""

    column: str
    wanted: tuple[str, ...]
    allowed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DurationTest:
    """The length of an event, its first and its last day counted, held against a calendar length.

    From day 1 to day 28 is 4 weeks. Without an end the length is unknown. ``text`` is the length as written.
    """

    comparison: Comparison
    length: Offset
    text: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class OngoingTest:
    """The event has not ended before ``at``; one without a recorded end is taken to go on."""

    at: Bound


@dataclass(frozen=True, slots=True)
class RowNot:
    """The opposite of a test; unknown stays unknown."""

    part: RowTest


@dataclass(frozen=True, slots=True)
class RowAll:
    """Every part holds for the same row."""

    parts: tuple[RowTest, ...]


@dataclass(frozen=True, slots=True)
class RowAny:
    """At least one part holds for the row."""

    parts: tuple[RowTest, ...]


RowTest = ValueTest | CodeTest | AttributeTest | DurationTest | OngoingTest | RowNot | RowAll | RowAny

# ---------------------------------------------------------------- features: needs for data


@dataclass(frozen=True, slots=True)
class ResultRows:
    """Measurements or findings of ``term`` in ``window``.

    A row without a known day may lie in any window; so may any row where the window itself
    hangs on a date that is not known.
    """

    term: Term
    window: Window


@dataclass(frozen=True, slots=True)
class EventRows:
    """Events of ``term`` that start in ``window`` and pass ``test`` (ValueTest, CodeTest never occur)."""

    term: Term
    window: Window
    test: RowTest | None = None


@dataclass(frozen=True, slots=True)
class Pick:
    """The first or latest of some results: by day, then time of day, then id.

    The row is picked among all that may lie in the window, before anything else is asked of it:
    a newest row that cannot be used is unknown, never replaced by an older one.
    """

    rows: ResultRows
    which: Which


class Quantifier(Enum):
    """Whether one result that passes is enough, or every result must pass."""

    ANY = "any"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Quantified:
    """Whether any (or all) of some results pass a test; no result in the window is unknown."""

    rows: ResultRows
    test: RowTest
    quantifier: Quantifier


@dataclass(frozen=True, slots=True)
class ResultCount:
    """How many of some results pass a test (None: all do); no result in the window is unknown."""

    rows: ResultRows
    test: RowTest | None


@dataclass(frozen=True, slots=True)
class EventCount:
    """How many events there are. For a closed term, no record means none; else it means unknown."""

    rows: EventRows


@dataclass(frozen=True, slots=True)
class Answer:
    """The latest answer of a person to the criterion at ``path``, given in ``window``."""

    path: str
    window: Window


Feature = Pick | Quantified | ResultCount | EventCount | Answer

# ---------------------------------------------------------------- formulas
# ``text`` is the canonical wording of the part; spans are for "this target cannot express".


@dataclass(frozen=True, slots=True)
class PickAtom:
    """The picked result passes the test."""

    feature: Pick
    test: RowTest
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class QuantifiedAtom:
    """The quantified statement about results holds."""

    feature: Quantified
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class CountAtom:
    """A count held against a number."""

    feature: ResultCount | EventCount
    comparison: Comparison
    count: int
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class AgeAtom:
    """The age at a day, in completed units, held against a number."""

    at: Bound
    comparison: Comparison
    count: int
    unit: TimeUnit
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class SexAtom:
    """The patient's recorded sex is ``sex`` (``female`` or ``male``)."""

    sex: str
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class AttestedAtom:
    """A person has answered yes."""

    feature: Answer
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ParameterAtom:
    """A parameter of the study, with the value that this compilation was given."""

    name: str
    value: Truth
    text: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False)


Atom = PickAtom | QuantifiedAtom | CountAtom | AgeAtom | SexAtom | AttestedAtom | ParameterAtom


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    part: Formula


@dataclass(frozen=True, slots=True)
class All:
    """Every part that applies holds."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part that applies holds."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """At least ``count`` parts hold; a part that does not apply does not count."""

    count: int
    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class If:
    """``then`` where ``condition`` holds. Where it does not: ``otherwise``, or not applicable.

    ``text`` is the condition's wording (``unless X`` is the condition ``not X``).
    """

    condition: Formula
    then: Formula
    otherwise: Formula | None
    text: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Defined:
    """A definition used by its name."""

    name: str
    formula: Formula


@dataclass(frozen=True, slots=True)
class Part:
    """A numbered part of a criterion; it has a result of its own."""

    criterion: Criterion


Formula = Atom | Not | All | Any | AtLeast | If | Defined | Part

# ---------------------------------------------------------------- the protocol


class Section(Enum):
    """What holding a criterion means for the patient."""

    INCLUSION = "inclusion"
    EXCLUSION = "exclusion"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One numbered criterion or part: the protocol's own words, and what they mean.

    ``path`` names it uniquely in the protocol (``5.b.ii``; a dash is numbered by its place, and
    exclusion criteria are ``E1``, ``E1.a`` where an inclusion criterion has the same number);
    ``number`` is what the protocol prints. ``parts`` are the ``Part`` nodes inside ``formula``,
    in order.
    """

    path: str
    number: str
    section: Section
    quote: str
    formula: Formula
    parts: tuple[Criterion, ...] = ()
    assumptions: tuple[str, ...] = ()
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A named date of each patient; ``column`` is its name in generated SQL."""

    name: str
    description: str
    is_index: bool
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Period:
    """A named window."""

    name: str
    window: Window
    assumptions: tuple[str, ...] = ()
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A yes/no fact about the study itself. ``value`` None: it has no default and was not given."""

    name: str
    value: Truth
    given: bool = False
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Example:
    """A patient with the verdict the author expects, and the criteria it must rest on.

    ``verdict`` is ``eligible``, ``ineligible`` or ``undetermined``; ``because`` are the paths of
    the top-level criteria or parts that must be the ones failing (or unknown); empty: not said.
    ``parameters`` replaces parameters for this example.
    """

    title: str
    verdict: str
    because: tuple[str, ...]
    patient: Patient
    parameters: tuple[tuple[str, bool], ...] = ()
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Protocol:
    """A whole protocol, checked.

    ``terms`` are all terms of the vocabularies in use, by name; ``digest`` is the SHA-256 of the
    protocol's and its vocabularies' texts, as hexadecimal digits.
    """

    id: str
    title: str
    study_id: str
    version: str
    amended: str
    anchors: tuple[Anchor, ...]
    periods: tuple[Period, ...]
    parameters: tuple[Parameter, ...]
    assumptions: tuple[str, ...]
    terms: tuple[Term, ...]
    criteria: tuple[Criterion, ...]
    examples: tuple[Example, ...] = ()
    file: str = ""
    digest: str = ""

    def term(self, name: str) -> Term:
        """The term of that canonical name. Raises KeyError."""
        for term in self.terms:
            if term.name == name:
                return term
        raise KeyError(name)

    def every_criterion(self) -> tuple[Criterion, ...]:
        """All criteria and their parts, in the protocol's order."""

        def walk(criteria: tuple[Criterion, ...]) -> list[Criterion]:
            return [each for top in criteria for each in (top, *walk(top.parts))]

        return tuple(walk(self.criteria))
