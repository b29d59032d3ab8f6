"""A result as a test reads it: one that has been picked for a feature, or any row of a scan."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from critlang.record import Record
from critlang.sql import tree as t
from critlang.sql.scans import Scan

if TYPE_CHECKING:
    from critlang.sql.atoms import Atoms


class PickedRow(Record):
    """A row that has been picked for a feature; its fields are columns of ``facts``."""

    atoms: Atoms
    name: str
    raw: Callable[[str], t.Expr]
    numeric: bool

    def field(self, name: str) -> t.Expr:
        return self.atoms.facts.take(f"{self.name}_{name}", self.raw(name))

    def patient(self, name: str) -> t.Expr:
        column = self.atoms.context.patient(name)
        return self.atoms.facts.take(column.name, column)

    def let(self, wish: str, value: t.Expr, *comments: str) -> t.Expr:
        return self.atoms.facts.let(f"{self.name}_{wish}", value, *comments)

    def look_up(self, wish: str, table: str, column: str, having: tuple[tuple[str, t.Expr], ...]) -> t.Expr:
        return self.atoms.facts.look_up(f"{self.name}_{wish}", table, column, having)


class ScannedRow(Record):
    """A row of a scan, for a feature that tests each of them."""

    atoms: Atoms
    name: str
    scan: Scan
    labels: tuple[str, ...]

    def field(self, name: str) -> t.Expr:
        return self.scan.field(name, self.labels)

    def patient(self, name: str) -> t.Expr:
        column = self.atoms.context.patient(name)
        return self.scan.rows.take(column.name, column)

    def let(self, wish: str, value: t.Expr, *comments: str) -> t.Expr:
        return self.scan.rows.let(f"{self.name}_{wish}", value, *comments)

    def look_up(self, wish: str, table: str, column: str, having: tuple[tuple[str, t.Expr], ...]) -> t.Expr:
        return self.scan.rows.look_up(f"{self.name}_{wish}", table, column, having)
