"""The plan compiled to Python, one patient after another: no database computes anything."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from critlang.compiled import compile_plan
from critlang.data import Store
from critlang.engines.engine import Progress
from critlang.engines.results import taking_rows
from critlang.plan import Plan, terms_of
from critlang.sql.columns import result_columns

_REPORTED_EVERY = 1000
_NO_FACT = (None, None, None, None)


def run(store: Store, plan: Plan, *, evidence: bool, progress: Progress | None = None) -> None:
    """Fill the store's table of results."""
    total = store.count("patients")
    screener = compile_plan(plan)
    with taking_rows(store.connection, result_columns(plan, evidence), store.scratch) as writer:
        for done, patient in enumerate(store.patients(terms=terms_of(plan))):
            if progress is not None and done % _REPORTED_EVERY == 0:
                progress("evaluating", done, total)
            ready = screener.ready(patient)
            if evidence:
                writer.writerow([patient.id, *_with_evidence(screener.explained(ready))])
            else:
                writer.writerow([patient.id, *screener.results(ready)])
    if progress is not None:
        progress("evaluating", total, total)


def _with_evidence(explained: tuple[Any, ...]) -> Iterable[object]:
    """The verdict, then each result with the value, unit, day and row of its fact."""
    yield explained[0]
    for result, fact in zip(explained[1::2], explained[2::2], strict=True):
        yield result
        yield from fact or _NO_FACT
