"""Holds an engine's answers against the evaluator's: each criterion with its evidence, and the attrition."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from hunt_tables import duckdb_with, postgresql_with, spark_with, sqlite_with

from critlang.attrition import Attrition, attrition, of_rows
from critlang.compiled import compile_plan
from critlang.diagnostics import Severity, render_text
from critlang.evaluate import Evaluation, evaluate
from critlang.facts import Patient
from critlang.loading import compile_source
from critlang.plan import Plan, build
from critlang.source import Source
from critlang.sql import attrition_sql, eligibility_sql
from stand_ins import STAND_INS, words


def compile_text(text: str, folder: Path) -> Plan | None:
    """The plan of a protocol's text; None where a window ends too early or a person is asked twice."""
    found = compile_source(Source("hunt.crit", text), folder=folder)
    wrong = [
        each
        for each in found.diagnostics
        if each.severity is Severity.ERROR and each.code not in ("E401", "E508")
    ]
    assert not wrong, render_text(wrong, found.sources)
    return build(found.protocol) if found.protocol else None


def expected(plan: Plan, patients: Sequence[Patient]) -> dict[str, dict[str, Any]]:
    """What the evaluator says, in the shape of the SQL's columns."""
    return _shaped(partial(evaluate, plan), patients)


def _shaped(
    evaluated: Callable[[Patient], Evaluation], patients: Sequence[Patient]
) -> dict[str, dict[str, Any]]:
    answers: dict[str, dict[str, Any]] = {}
    for patient in patients:
        found = evaluated(patient)
        row: dict[str, Any] = {"verdict": found.verdict}
        for result in found.results:
            column = "c_" + result.path.replace(".", "_").lower()
            deciding = result.deciding
            row[column] = result.result
            row[f"{column}_value"] = deciding.value if deciding else None
            row[f"{column}_unit"] = deciding.unit if deciding else None
            row[f"{column}_date"] = deciding.day if deciding else None
            row[f"{column}_row"] = deciding.row_id if deciding else None
        answers[patient.id] = row
    return answers


_WITH = {
    "duckdb": duckdb_with,
    "postgresql": postgresql_with,
    "spark": spark_with,
    "sqlite": sqlite_with,
}


def answered(engine: str, plan: Plan, patients: Sequence[Patient]) -> dict[str, dict[str, Any]]:
    """What an engine says, or the stand-in for one."""
    if engine == "python":
        return _shaped(compile_plan(plan).evaluate, patients)
    stand_in = STAND_INS.get(engine)
    statement = eligibility_sql(plan, stand_in or engine)
    connection: Any = words(duckdb_with(patients), engine) if stand_in else _WITH[engine](patients)
    try:
        return rows_by_patient(connection.execute(statement))
    finally:
        connection.close()


def rows_by_patient(cursor: Any) -> dict[str, dict[str, Any]]:
    """The rows of a result by patient, by the names of their columns."""
    names = [column[0].lower() for column in cursor.description]
    return {row[0]: _row(names, row) for row in cursor.fetchall()}


def _row(names: list[str], row: Sequence[Any]) -> dict[str, Any]:
    found = dict(zip(names, row, strict=True))
    del found["patient_id"]
    return {name: _date(value) if name.endswith("_date") else value for name, value in found.items()}


def _date(value: Any) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    return date.fromisoformat(value[:10]) if isinstance(value, str) else value


def differences(plan: Plan, patients: Sequence[Patient], engine: str) -> list[str]:
    """Every cell in which an engine and the evaluator differ, in words."""
    return unlike(expected(plan, patients), answered(engine, plan, patients), engine)


def unlike(want: dict[str, dict[str, Any]], got: dict[str, dict[str, Any]], engine: str) -> list[str]:
    """Every cell in which two answers differ, in words. To Oracle an empty text is none."""
    found = []
    for patient, row in want.items():
        for name, value in row.items():
            other = got.get(patient, {}).get(name, "(no column)")
            if other != value and not (engine == "oracle" and value == "" and other is None):
                found.append(f"{patient} {name}: the evaluator says {value!r}, {engine} says {other!r}")
    return found


def counted(plan: Plan, patients: Sequence[Patient]) -> Attrition:
    """The attrition of what the evaluator says."""
    paths = [each.path for each in plan.protocol.criteria]
    evaluations = [evaluate(plan, patient) for patient in patients]
    results = [tuple(each.result(path).result for path in paths) for each in evaluations]
    return attrition(plan.protocol, ((each, 1) for each in results))


def counted_by(engine: str, plan: Plan, patients: Sequence[Patient]) -> Attrition:
    """The attrition that an engine counts."""
    connection: Any = _WITH[engine](patients)
    try:
        cursor = connection.execute(attrition_sql(plan, engine))
        names = [column[0].lower() for column in cursor.description]
        return of_rows(plan.protocol, [dict(zip(names, row, strict=True)) for row in cursor.fetchall()])
    finally:
        connection.close()
