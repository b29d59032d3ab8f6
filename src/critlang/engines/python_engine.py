"""The evaluator itself, one patient after another: the definition, and the slowest."""

from __future__ import annotations

from collections.abc import Iterator

from critlang.data import Store
from critlang.engines.engine import Progress
from critlang.engines.results import result_columns, taking_rows
from critlang.evaluate import Evaluation, evaluate
from critlang.plan import Plan

_REPORTED_EVERY = 1000


def run(store: Store, plan: Plan, *, evidence: bool, progress: Progress | None = None) -> None:
    """Fill the store's table of results."""
    total = store.count("patients")
    columns = result_columns(plan.protocol, evidence)
    with taking_rows(store.connection, columns, store.scratch) as writer:
        for done, patient in enumerate(store.patients()):
            if progress is not None and done % _REPORTED_EVERY == 0:
                progress("evaluating", done, total)
            writer.writerow(tuple(_cells(evaluate(plan, patient), evidence)))
    if progress is not None:
        progress("evaluating", total, total)


def _cells(evaluation: Evaluation, evidence: bool) -> Iterator[object]:
    yield evaluation.patient_id
    yield evaluation.verdict
    for result in evaluation.results:
        yield result.result
        if evidence:
            fact = result.deciding
            yield from (fact.value, fact.unit, fact.day, fact.row_id) if fact else (None,) * 4
