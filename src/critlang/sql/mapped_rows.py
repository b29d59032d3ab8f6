"""Questions about the rows of a source: how many meet its conditions, and what its columns hold."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping as Dictionary

from critlang.mapping.records import Mapping, TableSource
from critlang.record import Record
from critlang.sql import tree as t
from critlang.sql.dialects.base import ColumnKind, Dialect
from critlang.sql.mapped_cells import ROW, MappedCells
from critlang.sql.statement import CommonTable, From, Given, Item, Query

_GIVEN = "given"


class SourceRows(Record):
    """The rows of one source, whether or not they meet its conditions."""

    mapping: Mapping
    source: TableSource
    dialect: Dialect
    kinds: Dictionary[str, ColumnKind]

    def met(self) -> tuple[CommonTable, ...]:
        """How many rows there are, and how many meet all conditions, and each of them."""
        single = [self._cells.condition(each) for each in self.source.where]
        counts = [Item(f"met_{n}", t.count(each)) for n, each in enumerate([t.every(single), *single])]
        return self._of(Query((Item("found", t.count(t.TRUE)), *counts), self._rows))

    def held(self, column: str, *, met: bool = False) -> tuple[CommonTable, ...]:
        """The different values of a column, as texts; ``met``: of rows that meet the conditions."""
        return self._different(self.dialect.text(t.Column(ROW, column)), self._met if met else t.TRUE)

    def codes(self) -> tuple[CommonTable, ...]:
        """The different codes of the rows, with their systems."""
        return self._different(self._code)

    def codes_among(self, some: Collection[str]) -> tuple[CommonTable, ...]:
        """Those of some codes that rows have which meet the conditions."""
        return self._different(self._code, t.every((self._met, t.one_of(self._code, some))))

    @property
    def _code(self) -> t.Expr:
        assert self.source.code is not None
        return self._cells.code(self.source.code, self.mapping)

    @property
    def _met(self) -> t.Expr:
        return t.every([self._cells.condition(each) for each in self.source.where])

    @property
    def _cells(self) -> MappedCells:
        return MappedCells(self.dialect, frozenset(), self.kinds)

    @property
    def _rows(self) -> From:
        return From((_GIVEN,) if self.source.query else (*self.mapping.schema, self.source.table), ROW)

    def _different(self, value: t.Expr, where: t.Expr = t.TRUE) -> tuple[CommonTable, ...]:
        return self._of(Query((Item("value", value),), self._rows, where=where, distinct=True))

    def _of(self, query: Query) -> tuple[CommonTable, ...]:
        given = (CommonTable(_GIVEN, Given(self.source.query), use="scan"),) if self.source.query else ()
        return (*given, CommonTable("asked", query))
