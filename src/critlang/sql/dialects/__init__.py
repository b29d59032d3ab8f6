"""The dialects of SQL that statements can be written in."""

from __future__ import annotations

from critlang.sql.dialects.base import Dialect
from critlang.sql.dialects.bigquery import BigQuery
from critlang.sql.dialects.databricks import Databricks
from critlang.sql.dialects.duckdb import DuckDB
from critlang.sql.dialects.oracle import Oracle
from critlang.sql.dialects.postgresql import PostgreSQL
from critlang.sql.dialects.redshift import Redshift
from critlang.sql.dialects.snowflake import Snowflake
from critlang.sql.dialects.spark import Spark
from critlang.sql.dialects.sqlite import SQLite
from critlang.sql.dialects.sqlserver import SQLServer
from critlang.sql.dialects.trino import Trino
from critlang.sql.errors import UnknownDialectError

__all__ = ["Dialect", "dialect", "dialects"]

_ALL = (
    DuckDB(), PostgreSQL(), Spark(), SQLite(),
    BigQuery(), Databricks(), Oracle(), Redshift(), Snowflake(), SQLServer(), Trino(),
)  # fmt: skip
_DIALECTS: dict[str, Dialect] = {each.name: each for each in _ALL}


def dialects(*, executed: bool | None = None) -> tuple[str, ...]:
    """The names of the dialects, in alphabetical order.

    ``executed`` True: of those whose statements our tests run on the engine; False: of the others, whose
    statements another parser has read and no engine has run; None: of all.
    """
    wanted = (name for name, each in _DIALECTS.items() if executed in (None, each.executed))
    return tuple(sorted(wanted))


def dialect(name: str) -> Dialect:
    """The dialect of that name, in any letter case. Raises UnknownDialectError, listing those there are."""
    found = _DIALECTS.get(name.lower())
    if found is None:
        raise UnknownDialectError(name, dialects())
    return found
