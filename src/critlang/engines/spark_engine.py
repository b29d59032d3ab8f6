"""Spark: the canonical tables are written as Parquet, and the statement runs there.

Tables that are Parquet or Spark's own already need not come this way: see ``critlang.engines.spark_tables``.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from critlang.data import Store
from critlang.engines.engine import Progress
from critlang.engines.results import take_select
from critlang.engines.spark_session import begun
from critlang.plan import Plan
from critlang.record import Record
from critlang.sql.columns import result_columns
from critlang.sql.layout import TABLE_NAMES

if TYPE_CHECKING:
    from pathlib import Path


class SparkEngine(Record):
    """Spark on this machine, or as its configuration says (``spark``), or a master at an address."""

    name: str = "spark"

    def run(self, store: Store, plan: Plan, *, evidence: bool, progress: Progress | None = None) -> None:
        """Fill the store's table of results. Raises DataError where Spark cannot be used."""
        from critlang.sql import eligibility_sql

        total = store.count("patients")
        statement = eligibility_sql(plan, "spark", evidence=evidence)
        folder = store.scratch / "spark"
        folder.mkdir()
        try:
            with begun(self.name) as session:
                for table in TABLE_NAMES:
                    _copy(store, table, folder)
                    session.read.parquet(_uri(folder / f"{table}.parquet")).createOrReplaceTempView(table)
                if progress is not None:
                    progress("evaluating", 0, total)
                session.sql(statement).write.parquet(_uri(folder / "results"))
            files = str(folder / "results" / "*.parquet").replace("'", "''")
            take_select(
                store.connection, result_columns(plan, evidence), f"SELECT * FROM read_parquet('{files}')"
            )
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        if progress is not None:
            progress("evaluating", total, total)


def _copy(store: Store, table: str, folder: Path) -> None:
    target = str(folder / f"{table}.parquet").replace("'", "''")
    store.connection.execute(f"COPY {table} TO '{target}' (FORMAT parquet)")


def _uri(path: Path) -> str:
    """A path on this machine, whatever file system Spark takes by default."""
    return path.absolute().as_uri()
