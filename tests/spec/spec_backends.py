"""The backends: each says, of all patients of a study, what every criterion comes to and what decided it.

The interpreter is the definition; ``python`` is the plan compiled to Python.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache, partial
from typing import Any

import duckdb
from spec_patients import Study

import postgres_server
import spark_session
from critlang.compiled import compile_plan
from critlang.dates import DateRange
from critlang.evaluate import Evaluation, Evidence, evaluate
from critlang.facts import Patient
from critlang.plan import Plan
from critlang.sql import eligibility_sql, result_columns

BACKENDS = ("interpreter", "python", "duckdb", "postgresql", "spark", "sqlite")


@dataclass(frozen=True)
class Deciding:
    """A deciding fact; everything is None where there is none."""

    value: str | None = None
    unit: str | None = None
    day: date | None = None
    row: int | None = None

    def __str__(self) -> str:
        """As the pages write it."""
        if self.value is None and self.row is None:
            return "nothing" if self.day is None else str(self.day)
        words = [self.value or "no value", *([self.unit] if self.unit else [])]
        if self.day is not None:
            words.append(f"on {self.day}")
        elif self.row is not None:
            words.append("on an unknown date")
        return " ".join(words)


@dataclass(frozen=True)
class Answer:
    """What a backend says of one patient, by the paths of the criteria."""

    verdict: str
    results: Mapping[str, str]
    deciding: Mapping[str, Deciding]


@cache
def answers(backend: str, study: Study) -> dict[str, Answer]:
    """The answers of a backend to all patients of a study, by their ids."""
    match backend:
        case "interpreter":
            return _evaluated(study, partial(evaluate, study.plan))
        case "python":
            return _evaluated(study, compile_plan(study.plan).evaluate)
        case _:
            return _sql(backend, study)


def _evaluated(study: Study, evaluated: Callable[[Patient], Evaluation]) -> dict[str, Answer]:
    found = {}
    for patient in study.patients:
        evaluation = evaluated(patient)
        results = {each.path: each.result for each in evaluation.results}
        deciding = {each.path: _deciding(each.deciding) for each in evaluation.results}
        found[patient.id] = Answer(evaluation.verdict, results, deciding)
    return found


def _deciding(fact: Evidence | None) -> Deciding:
    return Deciding() if fact is None else Deciding(fact.value, fact.unit, fact.day, fact.row_id)


# ---------------------------------------------------------------- SQL


def _sql(backend: str, study: Study) -> dict[str, Answer]:
    connection = _connect(backend)
    try:
        _fill(connection, study, plain=backend == "sqlite")
        cursor = connection.execute(eligibility_sql(study.plan, backend))
        names = [column[0].lower() for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    finally:
        connection.close()
    return {row["patient_id"]: _answer(study.plan, row) for row in rows}


def _connect(backend: str) -> Any:
    match backend:
        case "duckdb":
            return duckdb.connect()
        case "postgresql":
            return postgres_server.Connection()
        case "spark":
            return spark_session.Connection()
        case _:
            return sqlite3.connect(":memory:")


def _answer(plan: Plan, row: Mapping[str, Any]) -> Answer:
    results: dict[str, str] = {}
    deciding: dict[str, dict[str, Any]] = {}
    for column in result_columns(plan):
        if column.role == "result":
            results[column.path] = row[column.name]
        elif column.path:
            part = "day" if column.role == "date" else column.role
            found = row[column.name]
            deciding.setdefault(column.path, {})[part] = _day(found) if part == "day" else found
    return Answer(row["verdict"], results, {path: Deciding(**parts) for path, parts in deciding.items()})


def _day(value: Any) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    return date.fromisoformat(value[:10]) if isinstance(value, str) else value


# ---------------------------------------------------------------- tables of the plain layout

_COLUMNS = {
    "patients": "patient_id TEXT, birth_date TEXT, sex TEXT",
    "anchors": "patient_id TEXT, anchor TEXT, date DATE",
    "measurements": "id BIGINT, patient_id TEXT, term TEXT, date TIMESTAMP, value DECIMAL(15,6), "
    "comparator TEXT, unit TEXT, range_low DECIMAL(15,6), range_high DECIMAL(15,6)",
    "findings": "id BIGINT, patient_id TEXT, term TEXT, date TIMESTAMP, value TEXT",
    "events": "id BIGINT, patient_id TEXT, term TEXT, start_date TEXT, end_date TEXT, certainty TEXT",
    "attestations": "id BIGINT, patient_id TEXT, protocol TEXT, criterion TEXT, answer TEXT, "
    "attested_by TEXT, date DATE, valid_until DATE",
}
_PLAIN_TYPES = (("DECIMAL(15,6)", "REAL"), ("TIMESTAMP", "TEXT"), (" DATE", " TEXT"))


def _fill(connection: Any, study: Study, *, plain: bool) -> None:
    """Write the patients into a database; in a plain one dates are text and values REAL."""
    attributes = _attributes(study)
    numbers = {each.column for term in study.plan.protocol.terms for each in term.attributes if each.numeric}
    for table, columns in _COLUMNS.items():
        if table == "events":
            types = {name: "DECIMAL(15,6)" if name in numbers else "TEXT" for name in attributes}
            columns += "".join(f', "{name}" {types[name]}' for name in attributes)
        for type_, other in _PLAIN_TYPES if plain else ():
            columns = columns.replace(type_, other)
        connection.execute(f"CREATE TABLE {table} ({columns})")
        rows = [row for patient in study.patients for row in _ROWS[table](patient, attributes)]
        if plain:
            rows = [tuple(_plain(value) for value in row) for row in rows]
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def _attributes(study: Study) -> list[str]:
    """The attribute columns that the plan's terms, or the patients' events, have."""
    named = {attribute.column: None for term in study.plan.protocol.terms for attribute in term.attributes}
    recorded = {name: None for p in study.patients for event in p.events for name in event.attributes}
    return sorted({**named, **recorded})


_Rows = Iterator[tuple[Any, ...]]


def _patients(p: Patient, _: Sequence[str]) -> _Rows:
    yield p.id, _partial(p.birth), p.sex


def _anchors(p: Patient, _: Sequence[str]) -> _Rows:
    yield from ((p.id, name, day) for name, day in p.anchors.items())


def _measurements(p: Patient, _: Sequence[str]) -> _Rows:
    for r in p.measurements:
        moment = _moment(r.day, r.second)
        yield r.id, p.id, r.term, moment, r.value, r.comparator, r.unit, r.low, r.high


def _findings(p: Patient, _: Sequence[str]) -> _Rows:
    yield from ((r.id, p.id, r.term, _moment(r.day, r.second), r.value) for r in p.findings)


def _events(p: Patient, attributes: Sequence[str]) -> _Rows:
    for r in p.events:
        certainty = None if r.certain else "suspected"
        recorded = map(r.attributes.get, attributes)
        yield r.id, p.id, r.term, _partial(r.start), _partial(r.end), certainty, *recorded


def _attestations(p: Patient, _: Sequence[str]) -> _Rows:
    said = {True: "yes", False: "no", None: None}
    for r in p.attestations:
        yield r.id, p.id, None, r.criterion, said[r.answer], r.by, r.day, r.valid_until


_ROWS: Mapping[str, Callable[[Patient, Sequence[str]], _Rows]] = {
    "patients": _patients,
    "anchors": _anchors,
    "measurements": _measurements,
    "findings": _findings,
    "events": _events,
    "attestations": _attestations,
}


def _partial(value: DateRange | None) -> str | None:
    return None if value is None else str(value)


def _moment(day: date | None, second: int) -> datetime | None:
    return None if day is None else datetime.combine(day, time()) + timedelta(seconds=second)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d" if value.time() == time() else "%Y-%m-%d %H:%M:%S")
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if value is not None and not isinstance(value, str | int) else value
