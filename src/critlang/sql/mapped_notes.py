"""How many rows of a table a mapping has something to say of."""

from __future__ import annotations

from collections.abc import Mapping

from critlang.mapping.records import TableNote
from critlang.sql import tree as t
from critlang.sql.dialects.base import ColumnKind, Dialect
from critlang.sql.mapped_cells import ROW, MappedCells
from critlang.sql.statement import CommonTable, From, Item, Query

_FOUND = "found"


def note_tables(
    note: TableNote, schema: tuple[str, ...], dialect: Dialect, kinds: Mapping[str, ColumnKind]
) -> tuple[CommonTable, CommonTable]:
    """The different values in the column that is counted, and one row with their number (``counted``)."""
    cells = MappedCells(dialect, frozenset(), kinds)
    found = Query(
        (Item("value", t.Column(ROW, note.counted)),),
        From((*schema, note.table), ROW),
        where=t.every((*(cells.condition(each) for each in note.where),)),
        distinct=True,
    )
    number = Item("counted", t.Call("count", (t.Column("f", "value"),)))
    return CommonTable(_FOUND, found), CommonTable("noted", Query((number,), From((_FOUND,), "f")))
