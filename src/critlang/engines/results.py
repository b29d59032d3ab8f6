"""The table of results: one row for each patient, the same from every engine.

Its columns are those of ``critlang.sql.columns.result_columns``: the patient, the verdict, and for each
criterion and part its result; with evidence also the value, unit, day and row of the fact that decided it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Protocol as Interface

from critlang.sql.columns import Column

if TYPE_CHECKING:
    import duckdb

RESULTS = "crit_results"
"""The name of the table in a store's connection."""


class RowWriter(Interface):
    """Takes rows of cells, None for NULL."""

    def writerow(self, row: Iterable[object], /) -> object:
        """Write one row."""

    def writerows(self, rows: Iterable[Iterable[object]], /) -> object:
        """Write several rows."""


_TYPES = {"text": "VARCHAR", "day": "DATE", "integer": "BIGINT", "truth": "BOOLEAN"}


def take_select(connection: duckdb.DuckDBPyConnection, columns: Iterable[Column], statement: str) -> None:
    """Fill the table from a statement in the connection's own dialect."""
    _drop(connection)
    connection.execute(f"CREATE TABLE {RESULTS} AS {_cast(columns, statement)}")


def add_select(connection: duckdb.DuckDBPyConnection, columns: Iterable[Column], statement: str) -> None:
    """Add the rows of a statement, of the same columns, to the table."""
    connection.execute(f"INSERT INTO {RESULTS} {_cast(columns, statement)}")


def _cast(columns: Iterable[Column], statement: str) -> str:
    bare = statement.rstrip().removesuffix(";")
    return f"SELECT {', '.join(casts(columns, 'crit_found'))} FROM (\n{bare}\n) AS crit_found"


def casts(columns: Iterable[Column], table: str) -> list[str]:
    """The columns of a relation, each of the type that the table of results has."""
    return [f'CAST({table}."{each.name}" AS {_TYPES[each.kind]}) AS "{each.name}"' for each in columns]


@contextmanager
def taking_rows(
    connection: duckdb.DuckDBPyConnection, columns: tuple[Column, ...], scratch: Path
) -> Iterator[RowWriter]:
    """A writer for rows in the order of ``columns``, None for NULL; the table is filled at the end."""
    with (
        taking_csv(connection, columns, scratch) as path,
        path.open("w", encoding="utf-8", newline="") as file,
    ):
        yield csv.writer(file, lineterminator="\n")


@contextmanager
def taking_csv(
    connection: duckdb.DuckDBPyConnection, columns: tuple[Column, ...], scratch: Path
) -> Iterator[Path]:
    """A CSV file to write, without a heading; the table is filled from it at the end, and it is removed."""
    _drop(connection)
    path = scratch / "results.csv"
    yield path
    kinds = ", ".join(f"'{each.name}': '{_TYPES[each.kind]}'" for each in columns)
    source = str(path).replace("'", "''")
    connection.execute(
        f"CREATE TABLE {RESULTS} AS SELECT * FROM read_csv('{source}', auto_detect = false, header = false, "
        f"delim = ',', quote = '\"', escape = '\"', parallel = false, columns = {{{kinds}}})"
    )
    path.unlink()


def _drop(connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute(f"DROP TABLE IF EXISTS {RESULTS}")
