"""Patients as tables of the plain layout in real databases of each engine, and statements run there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import duckdb

import postgres_server
import spark_session
from critlang.dates import DateRange
from critlang.facts import Patient
from critlang.plan import Plan
from critlang.sql import attrition_sql, eligibility_sql

ENGINES = ("duckdb", "postgresql", "sqlite")
"""Those that every statement is tried on. Spark takes a second or more for each, whatever its size: what is
special to it is tried in test_sql_spark.py, and the rules by the specification and the hunt."""
DIALECTS = ("duckdb", "postgresql", "spark", "sqlite")
"""All, for what is a matter of the text or of an expression alone."""
TABLES = {
    "patients": "patient_id TEXT, birth_date TEXT, sex TEXT",
    "anchors": "patient_id TEXT, anchor TEXT, date DATE",
    "measurements": "id BIGINT, patient_id TEXT, term TEXT, date TIMESTAMP, value NUMBER,"
    " comparator TEXT, unit TEXT, range_low NUMBER, range_high NUMBER",
    "findings": "id BIGINT, patient_id TEXT, term TEXT, date TIMESTAMP, value TEXT",
    "events": "id BIGINT, patient_id TEXT, term TEXT, start_date TEXT, end_date TEXT, certainty TEXT",
    "attestations": "id BIGINT, patient_id TEXT, protocol TEXT, criterion TEXT, answer TEXT,"
    " attested_by TEXT, date DATE, valid_until DATE",
}


def parser_of(engine: str) -> str:
    """What sqlglot calls the engine's dialect."""
    return {"postgresql": "postgres", "sqlserver": "tsql"}.get(engine, engine)


def connect(engine: str) -> Any:
    """An empty database of the engine."""
    match engine:
        case "duckdb":
            return duckdb.connect()
        case "postgresql":
            return postgres_server.Connection()
        case "spark":
            return spark_session.Connection()
        case _:
            return sqlite3.connect(":memory:", factory=_SQLite)


class _SQLite(sqlite3.Connection):
    """Closed when it is let go, as those of other engines are; Python 3.13 warns of what is left open."""

    def __del__(self) -> None:
        self.close()


def create(connection: Any, engine: str, attributes: Iterable[str] = (), prefix: str = "") -> None:
    """The tables of the plain layout, with a column for each attribute of events."""
    more = "".join(f', "{name}" TEXT' for name in attributes)
    for name, columns in TABLES.items():
        connection.execute(
            f"CREATE TABLE {prefix}{name} ({_typed(columns, engine)}{more if name == 'events' else ''})"
        )


def _typed(columns: str, engine: str) -> str:
    if engine != "sqlite":
        return columns.replace("NUMBER", "DOUBLE PRECISION")
    return columns.replace("NUMBER", "REAL").replace("TIMESTAMP", "TEXT").replace(" DATE", " TEXT")


def fill(
    connection: Any, patients: Sequence[Patient], attributes: Sequence[str] = (), prefix: str = ""
) -> None:
    """The facts of patients as rows."""
    for name, rows in _rows(patients, attributes).items():
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(f"INSERT INTO {prefix}{name} VALUES ({marks})", rows)


def _rows(patients: Sequence[Patient], attributes: Sequence[str]) -> dict[str, list[tuple[Any, ...]]]:
    found: dict[str, list[tuple[Any, ...]]] = {name: [] for name in TABLES}
    for each in patients:
        found["patients"].append((each.id, _partial(each.birth), each.sex))
        found["anchors"] += [(each.id, name, day.isoformat()) for name, day in each.anchors.items()]
        found["measurements"] += [
            (
                m.id,
                each.id,
                m.term,
                _moment(m.day, m.second),
                _float(m.value),
                m.comparator,
                m.unit,
                _float(m.low),
                _float(m.high),
            )
            for m in each.measurements
        ]
        found["findings"] += [
            (f.id, each.id, f.term, _moment(f.day, f.second), f.value) for f in each.findings
        ]
        found["events"] += [
            (
                e.id,
                each.id,
                e.term,
                _partial(e.start),
                _partial(e.end),
                None if e.certain else "suspected",
                *(e.attributes.get(a) for a in attributes),
            )
            for e in each.events
        ]
        found["attestations"] += [
            (a.id, each.id, None, a.criterion, _answer(a.answer), a.by, _day(a.day), _day(a.valid_until))
            for a in each.attestations
        ]
    return found


def _partial(value: DateRange | None) -> str | None:
    return None if value is None else str(value)


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _float(value: Any) -> float | None:
    return None if value is None else float(value)


def _answer(value: bool | None) -> str | None:
    return None if value is None else "yes" if value else "no"


def _moment(day: date | None, second: int) -> str | None:
    if day is None:
        return None
    moment = datetime.combine(day, time()) + timedelta(seconds=second)
    return f"{moment:%Y-%m-%d}" if second == 0 else f"{moment:%Y-%m-%d %H:%M:%S}"


def attributes_of(patients: Sequence[Patient]) -> tuple[str, ...]:
    """The columns that the events of patients need."""
    return tuple(dict.fromkeys(name for each in patients for e in each.events for name in e.attributes))


def loaded(engine: str, patients: Sequence[Patient], attributes: Sequence[str] | None = None) -> Any:
    """A database that holds the patients."""
    connection = connect(engine)
    columns = attributes_of(patients) if attributes is None else attributes
    create(connection, engine, columns)
    fill(connection, patients, columns)
    return connection


def table_of(connection: Any, statement: str) -> list[dict[str, Any]]:
    """The rows of a statement's result, by column name."""
    cursor = connection.execute(statement)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def screened(
    engine: str, plan: Plan, *patients: Patient, attributes: Sequence[str] | None = None, **options: Any
) -> list[dict[str, Any]]:
    """The eligibility of patients, run on the engine."""
    connection = loaded(engine, patients, attributes)
    try:
        return table_of(connection, eligibility_sql(plan, engine, **options))
    finally:
        connection.close()


def counted(engine: str, plan: Plan, *patients: Patient) -> list[dict[str, Any]]:
    """The attrition of patients, run on the engine."""
    connection = loaded(engine, patients)
    try:
        return table_of(connection, attrition_sql(plan, engine))
    finally:
        connection.close()


def deciding(row: dict[str, Any], column: str = "c_1") -> tuple[Any, ...]:
    """The deciding fact of a criterion: value, unit, day as ISO text, row."""
    day = row[f"{column}_date"]
    shown = day.isoformat() if isinstance(day, date) else day
    return row[f"{column}_value"], row[f"{column}_unit"], shown, row[f"{column}_row"]
