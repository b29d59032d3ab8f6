"""The plain layout of patient data: its tables, their columns, and how each column's cells are read.

This is the one statement of the layout. Reading from files, reading JSON, writing the tables for another
engine and mapping another data model to it all follow it; ``docs/data.md`` describes it for the people who
prepare data.
"""

from __future__ import annotations

from enum import Enum

from critlang.record import Record


class Cell(Enum):
    """What the cells of a column hold, and so how they are read."""

    ID = "a whole number, unique in the table"
    PATIENT = "a patient's identifier"
    TERM = "the name of a term"
    TEXT = "any text"
    MOMENT = "a day, with or without a time of day"
    DAY = "a day"
    PARTIAL = "a day, a month or a year"
    NUMBER = "a number"
    PLAIN_NUMBER = "a number without a comparator"
    COMPARATOR = "one of < <= > >="
    SEX = "female or male"
    ANSWER = "yes or no"
    CERTAINTY = "confirmed or suspected"
    VALUE = "one of the values that the term declares"


class Absence(Enum):
    """What it means for the reader that a table lacks a column."""

    ERROR = "the table cannot be read without it"
    NOTE = "every cell counts as empty, which is worth saying"
    SILENT = "every cell counts as empty"


class Column(Record):
    """A column: its name, what its cells hold, and what its absence means."""

    name: str
    cell: Cell
    absent: Absence = Absence.SILENT

    @property
    def required(self) -> bool:
        """Whether the table cannot be read without it."""
        return self.absent is Absence.ERROR


class Table(Record):
    """A table of the layout; ``expected`` tables are mentioned when they are missing."""

    name: str
    columns: tuple[Column, ...]
    expected: bool = True

    def column(self, name: str) -> Column:
        """The column of that name. Raises KeyError."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    @property
    def has_ids(self) -> bool:
        """Whether every row has an id of its own."""
        return any(column.cell is Cell.ID for column in self.columns)


_ID = Column("id", Cell.ID, Absence.ERROR)
_PATIENT = Column("patient_id", Cell.PATIENT, Absence.ERROR)
_TERM = Column("term", Cell.TERM, Absence.ERROR)

PATIENTS = Table(
    "patients",
    (
        _PATIENT,
        Column("birth_date", Cell.PARTIAL, Absence.NOTE),
        Column("sex", Cell.SEX, Absence.NOTE),
    ),
)
ANCHORS = Table(
    "anchors",
    (
        _PATIENT,
        Column("anchor", Cell.TEXT, Absence.ERROR),
        Column("date", Cell.DAY, Absence.ERROR),
    ),
)
MEASUREMENTS = Table(
    "measurements",
    (
        _ID,
        _PATIENT,
        _TERM,
        Column("date", Cell.MOMENT, Absence.ERROR),
        Column("value", Cell.NUMBER, Absence.ERROR),
        Column("comparator", Cell.COMPARATOR),
        Column("unit", Cell.TEXT, Absence.NOTE),
        Column("range_low", Cell.NUMBER, Absence.NOTE),
        Column("range_high", Cell.NUMBER, Absence.NOTE),
    ),
)
FINDINGS = Table(
    "findings",
    (
        _ID,
        _PATIENT,
        _TERM,
        Column("date", Cell.MOMENT, Absence.ERROR),
        Column("value", Cell.VALUE, Absence.ERROR),
    ),
)
EVENTS = Table(
    "events",
    (
        _ID,
        _PATIENT,
        _TERM,
        Column("start_date", Cell.PARTIAL, Absence.ERROR),
        Column("end_date", Cell.PARTIAL, Absence.NOTE),
        Column("certainty", Cell.CERTAINTY),
    ),
)
ATTESTATIONS = Table(
    "attestations",
    (
        _ID,
        _PATIENT,
        Column("protocol", Cell.TEXT),
        Column("criterion", Cell.TEXT, Absence.ERROR),
        Column("answer", Cell.ANSWER, Absence.ERROR),
        Column("attested_by", Cell.TEXT, Absence.ERROR),
        Column("date", Cell.DAY, Absence.ERROR),
        Column("valid_until", Cell.DAY),
    ),
)
WAIVERS = Table(
    "waivers",
    (
        _PATIENT,
        Column("protocol", Cell.TEXT),
        Column("criterion", Cell.TEXT, Absence.ERROR),
        Column("waived_by", Cell.TEXT, Absence.NOTE),
        Column("date", Cell.DAY, Absence.NOTE),
        Column("reason", Cell.TEXT),
    ),
    expected=False,
)

TABLES = (PATIENTS, ANCHORS, MEASUREMENTS, FINDINGS, EVENTS, ATTESTATIONS, WAIVERS)
"""All tables, patients first: the rows of the others are held against it."""

_NAMED = {table.name: table for table in TABLES}


def table_named(name: str) -> Table:
    """The table of that name. Raises KeyError."""
    return _NAMED[name]


CONFIRMED, SUSPECTED = "confirmed", "suspected"
"""How certain an event is. One that says nothing of it is confirmed; any other word counts as suspected."""

ENDED_SOMETIME = "unknown"
"""The canonical text of an end that is recorded, but of which no date is known.

An empty end says that no end is recorded, which for a treatment means that it may be going on; an end
that cannot be read must not turn into that.
"""


def column_name(heading: str) -> str:
    """The column a heading names: case, surrounding space and spaces for underscores do not count."""
    return "_".join(heading.strip().strip("\ufeff").casefold().split())
