"""Tables of an SQLite file, unloaded as CSV for the same reader as all others."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from critlang.data.problem import DataError, Problem

_BATCH = 10_000


def unload(path: Path, tables: Collection[str], scratch: Path) -> Iterator[tuple[str, str, Path]]:
    """Write each of the tables that the file has to a CSV file in ``scratch``.

    Gives the table, its name as the file spells it, and where it was written. Raises DataError where
    the file cannot be read.
    """
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path.resolve()))}?mode=ro", uri=True)) as connection:
            query = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name"
            for (name,) in connection.execute(query).fetchall():
                table = str(name).lower()
                if table in tables:
                    target = scratch / f"{table}.from_sqlite.csv"
                    _write(connection, str(name), target)
                    yield table, str(name), target
    except (sqlite3.Error, UnicodeDecodeError) as error:
        message = f'"{path.name}" cannot be read: {error}'
        raise DataError([Problem("D613", "", path.name, message)]) from error


def _write(connection: sqlite3.Connection, table: str, target: Path) -> None:
    escaped = table.replace('"', '""')
    rows = connection.execute(f'SELECT * FROM "{escaped}"')
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
        writer.writerow([column[0] for column in rows.description])
        while batch := rows.fetchmany(_BATCH):
            writer.writerows([[_text(value) for value in row] for row in batch])


def _text(value: object) -> str:
    if value is None:
        return ""
    return value.decode("utf-8") if isinstance(value, bytes) else str(value)
