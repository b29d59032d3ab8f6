"""The dialects of SQL that statements can be written in."""

from __future__ import annotations

from critlang.sql.dialects.base import Dialect
from critlang.sql.dialects.duckdb import DuckDB
from critlang.sql.dialects.postgresql import PostgreSQL
from critlang.sql.dialects.spark import Spark
from critlang.sql.dialects.sqlite import SQLite
from critlang.sql.errors import UnknownDialectError

__all__ = ["Dialect", "dialect", "dialects"]

_DIALECTS: dict[str, Dialect] = {each.name: each for each in (DuckDB(), PostgreSQL(), Spark(), SQLite())}


def dialects() -> tuple[str, ...]:
    """The names of all dialects, in alphabetical order."""
    return tuple(sorted(_DIALECTS))


def dialect(name: str) -> Dialect:
    """The dialect of that name, in any letter case. Raises UnknownDialectError, listing those there are."""
    found = _DIALECTS.get(name.lower())
    if found is None:
        raise UnknownDialectError(name, dialects())
    return found
