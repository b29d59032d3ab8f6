"""The embedded engine: the statement runs where the canonical tables are."""

from __future__ import annotations

from critlang.data import Store
from critlang.engines.engine import EngineError, Progress
from critlang.engines.results import take_select
from critlang.plan import Plan
from critlang.sql.columns import result_columns


def run(store: Store, plan: Plan, *, evidence: bool, progress: Progress | None = None) -> None:
    """Fill the store's table of results. Raises EngineError where DuckDB refuses the statement."""
    import duckdb

    from critlang.sql import eligibility_sql

    total = store.count("patients")
    if progress is not None:
        progress("evaluating", 0, total)
    statement = eligibility_sql(plan, "duckdb", evidence=evidence)
    try:
        take_select(store.connection, result_columns(plan, evidence), statement)
    except duckdb.Error as error:
        raise EngineError(f"DuckDB could not run the statement: {error}") from error
    if progress is not None:
        progress("evaluating", total, total)
