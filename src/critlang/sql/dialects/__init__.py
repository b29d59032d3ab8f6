"""The dialects of SQL that statements can be written in."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from critlang.sql.dialects.base import Dialect
from critlang.sql.errors import UnknownDialectError

__all__ = ["Dialect", "dialect", "dialects"]

# Each is in the module of its name, which is imported when it is asked for.
_EXECUTED = {"duckdb": "DuckDB", "postgresql": "PostgreSQL", "spark": "Spark", "sqlite": "SQLite"}
_PARSED = {
    "bigquery": "BigQuery",
    "databricks": "Databricks",
    "oracle": "Oracle",
    "redshift": "Redshift",
    "snowflake": "Snowflake",
    "sqlserver": "SQLServer",
    "trino": "Trino",
}


def dialects(*, executed: bool | None = None) -> tuple[str, ...]:
    """The names of the dialects, in alphabetical order.

    ``executed`` True: of those whose statements our tests run on the engine; False: of the others, whose
    statements another parser has read and no engine has run; None: of all.
    """
    wanted = {None: {**_EXECUTED, **_PARSED}, True: _EXECUTED, False: _PARSED}[executed]
    return tuple(sorted(wanted))


def dialect(name: str) -> Dialect:
    """The dialect of that name, in any letter case. Raises UnknownDialectError, listing those there are."""
    lower = name.lower()
    if lower not in dialects():
        raise UnknownDialectError(name, dialects())
    return _made(lower)


@cache
def _made(name: str) -> Dialect:
    kind = getattr(import_module(f"{__name__}.{name}"), {**_EXECUTED, **_PARSED}[name])
    made = kind()
    assert isinstance(made, Dialect)
    return made
