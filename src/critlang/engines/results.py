"""The table of results: one row for each patient, the same from every engine.

``patient_id``, ``verdict``, and for each criterion and part its result; with evidence also the value, unit,
day and row of the fact that decided it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Protocol as Interface

from critlang.model import Protocol

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


@dataclass(frozen=True, slots=True)
class ResultColumn:
    """A column of the table: its name and DuckDB type; ``path`` is the criterion it belongs to."""

    name: str
    type_name: str
    path: str = ""


_EVIDENCE = (("value", "VARCHAR"), ("unit", "VARCHAR"), ("date", "DATE"), ("row", "BIGINT"))


def result_columns(protocol: Protocol, evidence: bool) -> tuple[ResultColumn, ...]:
    """The columns of the table, in order."""
    columns = [ResultColumn("patient_id", "VARCHAR"), ResultColumn("verdict", "VARCHAR")]
    for criterion in protocol.every_criterion():
        name = criterion_column(criterion.path)
        columns.append(ResultColumn(name, "VARCHAR", criterion.path))
        if evidence:
            columns += [ResultColumn(f"{name}_{what}", kind, criterion.path) for what, kind in _EVIDENCE]
    return tuple(columns)


def criterion_column(path: str) -> str:
    """The column of a criterion's result: ``c_5_b_ii`` for 5.b.ii."""
    return "c_" + path.replace(".", "_").lower()


def take_select(
    connection: duckdb.DuckDBPyConnection, columns: Iterable[ResultColumn], statement: str
) -> None:
    """Fill the table from a statement in the connection's own dialect."""
    _drop(connection)
    connection.execute(f"CREATE TABLE crit_found AS {statement}")
    selected = ", ".join(f'CAST("{each.name}" AS {each.type_name}) AS "{each.name}"' for each in columns)
    connection.execute(f"CREATE TABLE {RESULTS} AS SELECT {selected} FROM crit_found")
    connection.execute("DROP TABLE crit_found")


@contextmanager
def taking_rows(
    connection: duckdb.DuckDBPyConnection, columns: tuple[ResultColumn, ...], scratch: Path
) -> Iterator[RowWriter]:
    """A writer for rows in the order of ``columns``, None for NULL; the table is filled at the end."""
    _drop(connection)
    path = scratch / "results.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        yield csv.writer(file, lineterminator="\n")
    kinds = ", ".join(f"'{each.name}': '{each.type_name}'" for each in columns)
    source = str(path).replace("'", "''")
    connection.execute(
        f"CREATE TABLE {RESULTS} AS SELECT * FROM read_csv('{source}', auto_detect = false, header = false, "
        f"delim = ',', quote = '\"', escape = '\"', parallel = false, columns = {{{kinds}}})"
    )
    path.unlink()


def _drop(connection: duckdb.DuckDBPyConnection) -> None:
    for table in (RESULTS, "crit_found"):
        connection.execute(f"DROP TABLE IF EXISTS {table}")
