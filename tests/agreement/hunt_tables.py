"""Patients as tables of the plain layout, in real databases of each engine."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import duckdb

import postgres_server
import spark_session
from critlang.dates import DateRange
from critlang.facts import Event, Measurement, Patient

TABLES = {
    "patients": "patient_id TEXT, birth_date TEXT, sex TEXT",
    "anchors": "patient_id TEXT, anchor TEXT, date DATE",
    "measurements": "id BIGINT, patient_id TEXT, term TEXT, date TIMESTAMP, value NUMBER, comparator TEXT, unit TEXT,"
    " range_low NUMBER, range_high NUMBER",
    "findings": "id BIGINT, patient_id TEXT, term TEXT, date TIMESTAMP, value TEXT",
    "events": "id BIGINT, patient_id TEXT, term TEXT, start_date TEXT, end_date TEXT, certainty TEXT, site TEXT, response TEXT, completed TEXT,"
    " dose NUMBER, cycles NUMBER",
    "attestations": "id BIGINT, patient_id TEXT, protocol TEXT, criterion TEXT, answer TEXT, attested_by TEXT, date DATE,"
    " valid_until DATE",
}  # fmt: skip


def rows(patients: Iterable[Patient]) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of each table."""
    found: dict[str, list[tuple[Any, ...]]] = {name: [] for name in TABLES}
    for each in patients:
        found["patients"].append((each.id, _partial(each.birth), each.sex))
        found["anchors"] += [(each.id, name, day) for name, day in each.anchors.items()]
        found["measurements"] += [
            (m.id, each.id, m.term, _moment(m.day, m.second), m.value, _comparator(m), m.unit, m.low, m.high)
            for m in each.measurements
        ]
        found["findings"] += [
            (f.id, each.id, f.term, _moment(f.day, f.second), f.value) for f in each.findings
        ]
        found["events"] += [
            (e.id, each.id, e.term, _partial(e.start), _partial(e.end), _certainty(e), *_attributes(e))
            for e in each.events
        ]
        found["attestations"] += [
            (a.id, each.id, None, a.criterion, None if a.answer is None else "yes" if a.answer else "no", a.by, a.day, a.valid_until)
            for a in each.attestations
        ]  # fmt: skip
    return found


def duckdb_with(patients: Sequence[Patient]) -> duckdb.DuckDBPyConnection:
    """A DuckDB that holds the patients."""
    connection = duckdb.connect()
    connection.execute("SET threads = 1")
    for name, columns in TABLES.items():
        connection.execute(f"CREATE TABLE {name} ({columns.replace('NUMBER', 'DECIMAL(15,6)')})")
    for name, some in rows(patients).items():
        insert(connection, name, some)
    return connection


def postgresql_with(patients: Sequence[Patient]) -> postgres_server.Connection:
    """A PostgreSQL that holds the patients."""
    return _filled(postgres_server.Connection(), patients)


def spark_with(patients: Sequence[Patient]) -> spark_session.Connection:
    """A Spark that holds the patients."""
    return _filled(spark_session.Connection(), patients)


def _filled(connection: Any, patients: Sequence[Patient]) -> Any:
    for name, columns in TABLES.items():
        connection.execute(f"CREATE TABLE {name} ({columns.replace('NUMBER', 'DECIMAL(15,6)')})")
    for name, some in rows(patients).items():
        insert(connection, name, some)
    return connection


def sqlite_with(patients: Sequence[Patient]) -> sqlite3.Connection:
    """A SQLite that holds the patients; dates are text, values REAL."""
    connection = sqlite3.connect(":memory:")
    for name, columns in TABLES.items():
        plain = columns.replace("NUMBER", "REAL").replace("TIMESTAMP", "TEXT").replace(" DATE", " TEXT")
        connection.execute(f"CREATE TABLE {name} ({plain})")
    for name, some in rows(patients).items():
        insert(connection, name, [tuple(_plain(value) for value in row) for row in some])
    return connection


def insert(connection: Any, table: str, some: Sequence[Sequence[Any]]) -> None:
    """Add rows to a table. To DuckDB each statement is half a millisecond's work, so all are in one."""
    if not some:
        return
    row = f"({', '.join('?' * len(some[0]))})"
    if isinstance(connection, duckdb.DuckDBPyConnection):
        values = [value for each in some for value in each]
        connection.execute(f"INSERT INTO {table} VALUES {', '.join([row] * len(some))}", values)
    else:
        connection.executemany(f"INSERT INTO {table} VALUES {row}", some)


def _comparator(result: Measurement) -> str | None:
    """An exact result may be written in several ways in a table."""
    return (None, "", "=")[result.id % 3] if result.comparator is None else result.comparator


def _certainty(event: Event) -> str | None:
    """A certain event need not say so."""
    return (None, "confirmed")[event.id % 2] if event.certain else "suspected"


def _attributes(event: Event) -> tuple[str | Decimal | None, ...]:
    return tuple(event.attributes.get(name) for name in ("site", "response", "completed", "dose", "cycles"))


def _partial(value: DateRange | None) -> str | None:
    return None if value is None else str(value)


def _moment(day: date | None, second: int) -> datetime | None:
    return None if day is None else datetime.combine(day, time()) + timedelta(seconds=second)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.strftime("%Y-%m-%d" if midnight else "%Y-%m-%d %H:%M:%S")
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if value is not None and not isinstance(value, str | int) else value
