"""Tables of an SQLite file, unloaded as CSV for the same reader as all others."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Container, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from critlang.data.problem import DataError, Problem

_BATCH = 10_000


def unload(path: Path, tables: Container[str], scratch: Path) -> Iterator[tuple[str, str, Path]]:
    """Write each of the tables that the file has to a CSV file in ``scratch``.

    Gives the table, its name as the file spells it, and where it was written. Raises DataError where
    the file cannot be read.
    """
    with _opened(path) as connection:
        query = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name"
        for (name,) in connection.execute(query).fetchall():
            table = str(name).lower()
            if table in tables:
                target = scratch / f"{table}.from_sqlite.csv"
                _write(connection, str(name), target)
                yield table, str(name), target


def stored_types(path: Path, table: str) -> tuple[str, ...]:
    """The DuckDB types that hold the cells of a table's columns as they are stored.

    A column is a number only where no cell is stored as anything else, or (without any) where it is declared
    so. Raises DataError where the file cannot be read.
    """
    with _opened(path) as connection:
        rows = connection.execute(f"SELECT * FROM {_quoted(table)} LIMIT 0")
        names = [column[0] for column in rows.description]
        declared = {row[1]: row[2] for row in connection.execute(f"PRAGMA table_info({_quoted(table)})")}
        kinds = [f"nullif(typeof({_quoted(name)}), 'null')" for name in names]
        ends = ", ".join(f"min({kind}), max({kind})" for kind in kinds)
        (found,) = connection.execute(f"SELECT {ends} FROM {_quoted(table)}").fetchall()
    first, last = found[::2], found[1::2]
    stored = (
        _affinity(declared.get(name, "")) if least is None else least if least == most else "text"
        for name, least, most in zip(names, first, last, strict=True)
    )
    return tuple(_TYPES.get(each, "VARCHAR") for each in stored)


_TYPES = {"integer": "BIGINT", "real": "DOUBLE"}


def _affinity(declared: str) -> str:
    """How SQLite stores numbers in a column that is declared so."""
    said = declared.upper()
    if "INT" in said:
        return "integer"
    return "real" if any(word in said for word in ("REAL", "FLOA", "DOUB")) else ""


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path.resolve()))}?mode=ro", uri=True)) as connection:
            yield connection
    except (sqlite3.Error, UnicodeDecodeError) as error:
        message = f'"{path.name}" cannot be read: {error}'
        raise DataError([Problem("D613", "", path.name, message)]) from error


def _write(connection: sqlite3.Connection, table: str, target: Path) -> None:
    rows = connection.execute(f"SELECT * FROM {_quoted(table)}")
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
        writer.writerow([column[0] for column in rows.description])
        while batch := rows.fetchmany(_BATCH):
            writer.writerows([[_text(value) for value in row] for row in batch])


def _text(value: object) -> str:
    if value is None:
        return ""
    return value.decode("utf-8") if isinstance(value, bytes) else str(value)
