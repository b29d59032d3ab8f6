"""SQLite: the canonical tables are copied to a temporary database, and the statement runs there."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from critlang.data import Store
from critlang.engines.engine import EngineError, Progress
from critlang.engines.results import taking_rows
from critlang.plan import Plan
from critlang.sql.columns import result_columns
from critlang.sql.layout import TABLE_NAMES

_BATCH = 10_000
_TYPES = {"BIGINT": "INTEGER", "TIMESTAMP": "TEXT", "DATE": "TEXT", "VARCHAR": "TEXT"}


def run(store: Store, plan: Plan, *, evidence: bool, progress: Progress | None = None) -> None:
    """Fill the store's table of results. Raises EngineError where SQLite refuses the statement."""
    from critlang.sql import eligibility_sql

    total = store.count("patients")
    columns = result_columns(plan, evidence)
    statement = eligibility_sql(plan, "sqlite", evidence=evidence)
    path = store.scratch / "crit.sqlite"
    try:
        with closing(sqlite3.connect(path)) as connection:
            _copy(store, connection, progress)
            if progress is not None:
                progress("evaluating", 0, total)
            rows = connection.execute(statement)
            places = {description[0].lower(): place for place, description in enumerate(rows.description)}
            order = [places[column.name] for column in columns]
            with taking_rows(store.connection, columns, store.scratch) as writer:
                while batch := rows.fetchmany(_BATCH):
                    writer.writerows([[row[place] for place in order] for row in batch])
    except sqlite3.Error as error:
        raise EngineError(f"SQLite could not run the statement: {error}") from error
    finally:
        path.unlink(missing_ok=True)
    if progress is not None:
        progress("evaluating", total, total)


def _copy(store: Store, connection: sqlite3.Connection, progress: Progress | None) -> None:
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    for table in TABLE_NAMES:
        if progress is not None:
            progress(f"copying {table}", 0, 0)
        described = store.connection.execute(f"DESCRIBE {table}").fetchall()
        columns = [(str(name), str(kind)) for name, kind, *_ in described]
        declared = ", ".join(f'"{name}" {_TYPES.get(kind, "REAL")}' for name, kind in columns)
        connection.execute(f"CREATE TABLE {table} ({declared})")
        selected = ", ".join(_plain(name, kind) for name, kind in columns)
        marks = ", ".join("?" for _ in columns)
        cursor = store.connection.cursor()
        cursor.execute(f"SELECT {selected} FROM {table}")
        while batch := cursor.fetchmany(_BATCH):
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", batch)
        cursor.close()
    connection.commit()


def _plain(name: str, kind: str) -> str:
    quoted = f'"{name}"'
    if kind == "TIMESTAMP":
        return f"strftime({quoted}, '%Y-%m-%d %H:%M:%S')"
    if kind == "DATE":
        return f"CAST({quoted} AS VARCHAR)"
    return f"CAST({quoted} AS DOUBLE)" if kind.startswith("DECIMAL") else quoted
