"""The dialects in which data are read through a mapping: blanks around codes and conditions do not count.

Statements that a user runs compare columns as they are, so that an index over them is used.
"""

from __future__ import annotations

from functools import cache

from critlang.sql import tree as t
from critlang.sql.dialects.base import ColumnKind, Dialect
from critlang.sql.dialects.duckdb import DuckDB
from critlang.sql.dialects.postgresql import PostgreSQL

_ASCII_BLANKS = " \t\n\r\v\f"  # others may be no characters of the server's encoding


class _ReadingDuckDB(DuckDB):
    blanks_count = False

    def bare(self, column: t.Expr, kind: ColumnKind | None) -> t.Expr:
        return t.Call("crit_text", (column,)) if kind == "text" else column


class _ReadingPostgreSQL(PostgreSQL):
    blanks_count = False

    def bare(self, column: t.Expr, kind: ColumnKind | None) -> t.Expr:
        return t.Call("btrim", (t.Cast(column, "TEXT"), t.Text(_ASCII_BLANKS)))


@cache
def reading_dialect(name: str) -> Dialect:
    """The dialect for reading, in DuckDB with the macros of cells or on a PostgreSQL server."""
    return _ReadingDuckDB() if name == "duckdb" else _ReadingPostgreSQL()
