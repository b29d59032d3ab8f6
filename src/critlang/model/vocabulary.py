"""Terms: what facts are recorded about."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Literal

from critlang.dates import Offset, TimeUnit
from critlang.record import Record, field
from critlang.source import Span
from critlang.units import Reading, Unit, conversion, convertible, estimate_readings, listed, readings


class Kind(Enum):
    """What sort of facts a term has, and so where they are recorded."""

    MEASUREMENT = "measurement"
    SCORE = "score"
    ESTIMATE = "estimate"
    FINDING = "finding"
    DERIVED = "derived"
    EVENT = "event"
    CONDITION = "condition"
    PROCEDURE = "procedure"
    TREATMENT = "treatment"

    @property
    def numeric(self) -> bool:
        """Whether the facts are measurements: a value with a unit."""
        return self in (Kind.MEASUREMENT, Kind.SCORE, Kind.ESTIMATE)

    @property
    def table(self) -> Literal["measurements", "findings", "events"] | None:
        """The table of the plain layout that holds the facts; derived terms have none."""
        if self.numeric:
            return "measurements"
        return "events" if self.occurs else "findings" if self is Kind.FINDING else None

    @property
    def occurs(self) -> bool:
        """Whether the facts are events: something with a start and perhaps an end."""
        return not self.numeric and self not in (Kind.FINDING, Kind.DERIVED)

    @property
    def lasts(self) -> bool:
        """Whether the facts go on from their start for as long as no end is known."""
        return self in (Kind.CONDITION, Kind.TREATMENT)


class Code(Record):
    """A concept in a code system, such as LOINC 1742-6.

    ``below``: with all concepts that the system places below it. ``left_out``: these are taken out of the
    term's other codes.
    """

    system: str
    code: str
    below: bool = False
    left_out: bool = False

    @property
    def text(self) -> str:
        """The code as a vocabulary has it, without the word that says whether it is left out."""
        return f"{self.system} {self.code}{' and below' if self.below else ''}"


class Attribute(Record):
    """A property of an event: its name, its column in the data, and the values it may have.

    ``ordered``: they are in order, from the lowest. ``unit``: it has no such values, but is a number in this
    unit; a plain number has the unit 1.
    """

    name: str
    column: str
    values: tuple[str, ...]
    ordered: bool = False
    unit: Unit | None = None

    @property
    def numeric(self) -> bool:
        """Whether it is a number."""
        return self.unit is not None


class Side(Enum):
    """A limit of the reference range."""

    UPPER = "ULN"
    LOWER = "LLN"


class AgeLimit(Record):
    """A completed age, such as 6 months."""

    count: int
    unit: TimeUnit


class ReferenceRow(Record):
    """Limits for ages from ``start`` (included) to ``end`` (excluded; None: and over).

    ``male`` and ``female`` are (lower, upper) limits in the term's unit, None where there is none.
    """

    start: AgeLimit
    end: AgeLimit | None
    male: tuple[Decimal | None, Decimal | None]
    female: tuple[Decimal | None, Decimal | None]


class ReferenceTable(Record):
    """Normal limits by age and sex, used where the record carries none of its own."""

    rows: tuple[ReferenceRow, ...]
    source: str


class Term(Record):
    """A thing that facts are recorded about.

    ``unit`` (numeric terms) is the term's unit; a score may be recorded without one. ``molar_mass`` is in
    g/mol.
    ``values`` (findings): what may be found; ``ordered``: in their order, from the lowest. ``closed``: no
    record of an event means that there was none. ``includes``: names of all terms whose facts count as facts
    of this one, itself first.
    ``source`` (derived terms): where the formula was published.
    """

    name: str
    kind: Kind
    unit: Unit | None = None
    molar_mass: Fraction | None = None
    values: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    synonyms: tuple[str, ...] = ()
    codes: tuple[Code, ...] = ()
    includes: tuple[str, ...] = ()
    closed: bool = True
    look_back: Offset | None = None
    reference: ReferenceTable | None = None
    source: str = ""
    ordered: bool = False
    span: Span | None = field(default=None, compare=False)

    def __hash__(self) -> int:
        return hash(self.name)  # Features and atoms are looked up all the time, and hold terms.

    @property
    def names(self) -> tuple[str, ...]:
        """The names under which its facts are recorded: its own, and those of the terms it includes."""
        return self.includes or (self.name,)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Every unit of a result that can be converted into the term's own, with its spellings in data.

        The term's own comes first; there is none where it has no unit. A score is recorded in its own: 40 is
        not 0.4 of 100 %. Worked out when asked for: a protocol uses few of a vocabulary's terms.
        """
        if self.unit is None:
            return ()
        if self.kind is Kind.ESTIMATE:
            return estimate_readings(self.unit)
        found = readings(self.unit, self.molar_mass)
        return tuple([each for each in found if self.kind is not Kind.SCORE or each.factor == 1])

    def takes(self, unit: Unit) -> bool:
        """Whether a result may be recorded in ``unit``: whether ``readings`` has it, without making them."""
        if self.unit is None or unit == self.unit:
            return unit == self.unit
        if self.kind is Kind.ESTIMATE:
            return any(unit == each.unit for each in self.readings)
        if not listed(unit) or not convertible(unit, self.unit, self.molar_mass):
            return False
        return self.kind is not Kind.SCORE or conversion(unit, self.unit, self.molar_mass) == 1
