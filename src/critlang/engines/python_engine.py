"""The evaluator itself, one patient after another: the definition, and the slowest."""

from __future__ import annotations

from collections.abc import Iterable

from critlang.data import Store
from critlang.engines.engine import Progress
from critlang.engines.results import taking_rows
from critlang.evaluate import CriterionResult, Evaluation, evaluate
from critlang.plan import Plan
from critlang.sql.columns import Column, result_columns

_REPORTED_EVERY = 1000


def run(store: Store, plan: Plan, *, evidence: bool, progress: Progress | None = None) -> None:
    """Fill the store's table of results."""
    total = store.count("patients")
    columns = result_columns(plan, evidence)
    with taking_rows(store.connection, columns, store.scratch) as writer:
        for done, patient in enumerate(store.patients()):
            if progress is not None and done % _REPORTED_EVERY == 0:
                progress("evaluating", done, total)
            writer.writerow(_cells(evaluate(plan, patient), columns))
    if progress is not None:
        progress("evaluating", total, total)


def _cells(evaluation: Evaluation, columns: Iterable[Column]) -> list[object]:
    results = {result.path: result for result in evaluation.results}
    return [_cell(evaluation, results.get(column.path), column) for column in columns]


def _cell(evaluation: Evaluation, result: CriterionResult | None, column: Column) -> object:
    match column.role:
        case "patient":
            return evaluation.patient_id
        case "verdict":
            return evaluation.verdict
        case "result":
            return result.result if result else None
    fact = result.deciding if result else None
    if fact is None:
        return None
    match column.role:
        case "value":
            return fact.value
        case "unit":
            return fact.unit
        case "date":
            return fact.day
        case "row":
            return fact.row_id
