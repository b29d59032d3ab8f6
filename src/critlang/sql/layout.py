"""Where the facts are: the tables of the plain layout (docs/sql.md)."""

from __future__ import annotations

from typing import ClassVar, Literal, Protocol, get_args

from critlang.record import Record
from critlang.sql.statement import CommonTable

TableName = Literal["patients", "anchors", "measurements", "findings", "events", "attestations"]
TABLE_NAMES: tuple[TableName, ...] = get_args(TableName)
"""All tables that a statement may read."""


class PlainLayout(Record):
    """The plain layout: one table for each kind of fact. ``schema`` is the path before each table's name."""

    schema: tuple[str, ...] = ()
    whole_dates: ClassVar = False
    certainty: ClassVar = True

    def table(self, name: TableName) -> tuple[str, ...]:
        """The parts of a table's full name."""
        return (*self.schema, name)

    def tables(self) -> tuple[CommonTable, ...]:
        """The common tables that make the layout's tables: none, for they are there."""
        return ()


class Layout(Protocol):
    """Where a statement finds the tables of the plain layout."""

    @property
    def whole_dates(self) -> bool:
        """Whether starts and ends of events are of a type of dates, never texts of dates known in part."""

    @property
    def certainty(self) -> bool:
        """Whether events have a column that says how certain they are."""

    def table(self, name: TableName) -> tuple[str, ...]:
        """The parts of the name by which a plain table is read."""

    def tables(self) -> tuple[CommonTable, ...]:
        """The common tables that make those which have been asked for."""


PLAIN = PlainLayout()
"""The plain layout without a schema."""
