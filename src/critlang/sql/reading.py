"""What a test may ask of a result, whether it has been picked or is one of many in a scan."""

from __future__ import annotations

from typing import Protocol

from critlang.sql import tree as t
from critlang.sql.units import UNIT_TABLE


class ResultReader(Protocol):
    """A result whose columns a test reads, in a scan or after one has been picked."""

    def field(self, name: str) -> t.Expr:
        """``value``, ``comparator``, ``unit``, ``low``, ``high``, ``day``."""

    def patient(self, name: str) -> t.Expr:
        """``sex``, ``born_from``, ``born_to`` of the patient."""

    def let(self, wish: str, value: t.Expr, *comments: str) -> t.Expr:
        """A column of its own for a value that is read several times."""

    def look_up(self, wish: str, table: str, column: str, having: tuple[tuple[str, t.Expr], ...]) -> t.Expr:
        """A column found in the row of a common table that has these values."""


def reading_of(row: ResultReader) -> t.Expr:
    """The reading of a result's unit; NULL for one that is not listed."""
    return row.look_up("reading", UNIT_TABLE, "unit_reading", (("unit_spelling", row.field("unit")),))
