"""The embedded engine: the statement runs where the canonical tables are.

It runs for a range of patients at a time, so that memory does not grow with their number. A range costs
another look at the facts' patients, little beside what it would cost to keep half-made groups on a disk.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from critlang.data import Store
from critlang.data.cell_sql import literal
from critlang.data.memory import with_little
from critlang.engines.engine import Progress, refused
from critlang.engines.results import add_select, take_select
from critlang.plan import Plan
from critlang.sql.columns import result_columns
from critlang.sql.layout import TABLE_NAMES, PlainLayout

if TYPE_CHECKING:
    import duckdb

_RANGE = "crit_range"
"""The schema in which the tables show a range of patients."""
_MOST_GROUPS = 3_000_000
"""So many features of patients are worked out at a time: about a gigabyte, if each has its evidence."""


def run(store: Store, plan: Plan, *, evidence: bool, progress: Progress | None = None) -> None:
    """Fill the store's table of results. Raises EngineError where DuckDB refuses the statement."""
    import duckdb

    from critlang.sql import eligibility_sql

    total = store.count("patients")
    size = _MOST_GROUPS // max(len(plan.features), 1)
    connection = store.connection
    columns = result_columns(plan, evidence)
    whole = total <= size
    layout = PlainLayout(() if whole else (_RANGE,))
    statement = eligibility_sql(plan, "duckdb", evidence=evidence, layout=layout)

    def fill() -> None:
        if progress is not None:
            progress("evaluating", 0, total)
        for place, condition in enumerate([""] if whole else _ranges(connection, size)):
            if condition:
                _show(connection, condition)
            (add_select if place else take_select)(connection, columns, statement)
            if progress is not None:
                progress("evaluating", min((place + 1) * size, total), total)
        if not whole:
            connection.execute(f"DROP SCHEMA {_RANGE} CASCADE")

    try:
        with_little(connection, fill)
    except duckdb.Error as error:
        raise refused(error) from error


def _ranges(connection: duckdb.DuckDBPyConnection, size: int) -> Iterator[str]:
    """Conditions for the patients of each range, in their order."""
    firsts = connection.execute(
        "SELECT patient_id FROM "
        "(SELECT patient_id, row_number() OVER (ORDER BY patient_id) - 1 AS place FROM patients) "
        f"WHERE place % {size} = 0 ORDER BY place"
    ).fetchall()
    bounds = [literal(patient) for (patient,) in firsts]
    for low, high in zip(bounds, [*bounds[1:], None], strict=True):
        yield f"patient_id >= {low}" + (f" AND patient_id < {high}" if high else "")


def _show(connection: duckdb.DuckDBPyConnection, condition: str) -> None:
    connection.execute(f"CREATE SCHEMA IF NOT EXISTS {_RANGE}")
    for table in TABLE_NAMES:
        connection.execute(
            f"CREATE OR REPLACE VIEW {_RANGE}.{table} AS SELECT * FROM main.{table} WHERE {condition}"
        )
