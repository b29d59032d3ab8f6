"""The text of a query that gives the rows of one common table."""

from __future__ import annotations

from critlang.sql import tree as t
from critlang.sql.dialects.base import Dialect
from critlang.sql.rendering import render
from critlang.sql.statement import CommonTable, From, Item, Query, Statement


def select_all(tables: tuple[CommonTable, ...], dialect: Dialect) -> str:
    """All rows of the last of some common tables, each of which may read those before it."""
    query = Query((Item("", t.Everything("q")),), From((tables[-1].name,), "q"))
    return render(Statement((), tables, query), dialect)
