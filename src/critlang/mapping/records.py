"""A mapping as data: which tables hold the facts, and how their cells are read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from critlang.record import Record

PlainTable = Literal["patients", "anchors", "measurements", "findings", "events", "attestations", "waivers"]
"""A table of the plain layout."""
Key = str | int
"""A value that is looked for: a text, or a whole number."""


class ColumnCell(Record):
    """What a column holds."""

    column: str


class FirstCell(Record):
    """The first of some cells that holds anything."""

    cells: tuple[Cell, ...]


class LookedUpCell(Record):
    """What a list of pairs has beside the value of a column.

    A pair with an empty text says that the value stands for nothing. ``other`` is written before a value
    that the list does not have (with ``OMOP ``, 8554 becomes ``OMOP 8554``); None: such a value is nothing.
    """

    column: str
    pairs: tuple[tuple[Key, str], ...]
    other: str | None = None


class PartsCell(Record):
    """A date in three columns of whole numbers, of which the month or the day may be missing."""

    year: str
    month: str
    day: str


class AsTextCell(Record):
    """What a column holds, as text, whatever its type."""

    column: str


class NumberedCell(Record):
    """A number for each fact of a source, in the order of what some columns hold.

    Rows that have the same there and are of one term are one fact, under several codes. The fact is called
    ``named`` and what the first column holds (``Observation/`` and an id).
    """

    columns: tuple[str, ...]
    named: str = ""


class TextCell(Record):
    """The same text in each row."""

    text: str


Cell = ColumnCell | AsTextCell | FirstCell | LookedUpCell | PartsCell | NumberedCell | TextCell
"""Where a cell of the plain layout comes from."""


def columns_of(cell: Cell) -> Iterator[str]:
    """The columns that a cell reads."""
    match cell:
        case ColumnCell(column) | AsTextCell(column) | LookedUpCell(column):
            yield column
        case NumberedCell(columns):
            yield from columns
        case FirstCell(cells):
            for each in cells:
                yield from columns_of(each)
        case PartsCell(year, month, day):
            yield from (year, month, day)
        case TextCell():
            return


class Condition(Record):
    """Which rows are read: those with one of ``values`` in a column, or (``negated``) with none of them.

    A row that has nothing there is not read, or (``negated``) is. Without values: those that have nothing
    there.
    """

    column: str
    values: tuple[Key, ...]
    negated: bool = False


class Coded(Record):
    """How a row says what it is about: by a code, whose system may be in another cell.

    Without ``system`` the code is one of the mapping's own system. ``fixed`` is the code of every row.
    """

    column: str = ""
    system: Cell | None = None
    fixed: Key | None = None


class TableSource(Record):
    """A table that holds facts of one plain table, or a query in its place.

    ``cells`` gives columns of the plain table; one that is not there is empty. ``take``: of several rows
    for a patient and anchor only the first or the latest counts. ``whole_dates``: starts and ends are of a
    type of dates, never known in part.
    """

    table: str
    cells: tuple[tuple[str, Cell], ...]
    code: Coded | None = None
    where: tuple[Condition, ...] = ()
    query: str = ""
    take: Literal["", "first", "latest"] = ""
    whole_dates: bool = False

    def cell(self, name: str) -> Cell | None:
        """The cell of a plain column; None where the source has nothing for it."""
        return dict(self.cells).get(name)


def place_of(table: str, number: int, sources: int) -> str:
    """Where a source stands in its file: ``events[2]`` of several, from 1; ``events`` where it is alone."""
    return f"{table}[{number}]" if sources > 1 else table


class TableNote(Record):
    """What is said of the rows of a table that meet some conditions, before their number.

    ``counted`` is the column that tells them apart.
    """

    table: str
    counted: str
    says: str
    where: tuple[Condition, ...] = ()


class Concepts(Record):
    """The tables of a vocabulary in the data: concepts, which stand for others, which lie below others.

    An empty ``relations`` or ``ancestors``: there is no such table.
    """

    table: str
    id: str
    system: str
    code: str
    relations: str = ""
    from_concept: str = ""
    to_concept: str = ""
    relation: str = ""
    same: str = ""
    invalid: str = ""
    """The column of ``relations`` that is filled where a relation does not hold any more; empty: none is."""
    ancestors: str = ""
    above: str = ""
    below: str = ""
    spelled: tuple[tuple[str, str], ...] = ()
    """How the data spell the systems that vocabularies of terms name otherwise."""


class TermCodes(Record):
    """What a site says of one term: further codes (as in a vocabulary), and how values are written.

    ``values`` pairs what the data hold with a value that the term declares.
    """

    term: str
    codes: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()


class Mapping(Record):
    """A data model.

    ``sources`` has the sources of each plain table that the model holds; a plain table that is not among
    them is read as it is, if the data have it. ``system`` is the code system of the rows' own codes.
    """

    name: str
    title: str
    sources: tuple[tuple[PlainTable, tuple[TableSource, ...]], ...]
    schema: tuple[str, ...] = ()
    system: str = ""
    numbered: bool = False
    """The codes of rows are whole numbers."""
    concepts: Concepts | None = None
    terms: tuple[TermCodes, ...] = ()
    fhir: bool = False
    """The tables are views of FHIR resources, which files of these become by themselves."""
    notes: tuple[TableNote, ...] = ()

    def sources_of(self, table: str) -> tuple[TableSource, ...] | None:
        """The sources of a plain table; None: the table is not mapped."""
        return next((sources for name, sources in self.sources if name == table), None)

    def tables(self) -> tuple[str, ...]:
        """The tables that are read, each once, those of the vocabulary last."""
        found = [each.table for _, sources in self.sources for each in sources if each.table]
        if self.concepts is not None:
            found += [self.concepts.table, self.concepts.relations, self.concepts.ancestors]
        return tuple(dict.fromkeys(name for name in found if name))
