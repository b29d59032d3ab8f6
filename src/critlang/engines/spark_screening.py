"""Screening where the data are, in Spark: tables are read, joined and written there, however many rows."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from critlang.attrition import Attrition, of_rows
from critlang.data.problem import Problem, ordered
from critlang.data.store import anchor_days, vocabulary_of
from critlang.engines.engine import Progress
from critlang.engines.outcome import Summary
from critlang.engines.spark_cells import quoted
from critlang.engines.spark_session import begun
from critlang.engines.spark_tables import Tables
from critlang.engines.writing import refused, there_is
from critlang.plan import Plan
from critlang.sql.columns import result_columns

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_TYPES = {"text": "STRING", "day": "DATE", "integer": "BIGINT", "truth": "BOOLEAN"}
_WAIVERS = """
SELECT patient_id AS waived_patient, array_join(array_sort(collect_set(criterion)), ' ') AS waived
FROM waivers GROUP BY patient_id
"""


def screen_in_spark(
    plan: Plan,
    data: str | None,
    output: str,
    engine: str = "spark",
    *,
    evidence: bool = True,
    anchor_dates: Mapping[str, date] | None = None,
    progress: Progress | None = None,
    before_writing: Callable[[tuple[Problem, ...]], None] | None = None,
) -> Summary:
    """Evaluate a plan for every patient of the tables at ``data``, and write the results as Parquet.

    ``data`` is a folder of Parquet here, or such a place by its address (``s3a://...``), or None for the
    tables of Spark's catalogue; ``output`` becomes a folder of Parquet in parts, with the columns that every
    engine writes. ``before_writing`` is told what is wrong with the data, none of it an error, and may
    raise. Raises DataError where the data, Spark or the output cannot be used; nothing is written then.
    """
    from critlang.sql import eligibility_sql

    place = check_output(output)
    columns = result_columns(plan, evidence)
    with _tables_of(plan, data, engine, anchor_dates, progress, before_writing) as (session, problems):
        cells = ", ".join(f"CAST(r.{quoted(each.name)} AS {_TYPES[each.kind]})" for each in columns)
        statement = eligibility_sql(plan, "spark", evidence=evidence)
        # Joined as it stands, the statement is not put in order, which would work it out twice.
        results = session.sql(
            f"SELECT {cells}, w.waived FROM ({statement}) AS r "
            f"LEFT JOIN ({_WAIVERS}) AS w ON w.waived_patient = r.patient_id"
        )
        try:
            results.toDF(*(each.name for each in columns), "waived").write.parquet(place)
        except BaseException:
            if "://" not in output:
                shutil.rmtree(output, ignore_errors=True)
            raise
        counted = session.read.parquet(place).groupBy("verdict").count().collect()
    return Summary.of(plan.protocol, dict(map(tuple, counted)), problems)


def attrition_in_spark(
    plan: Plan,
    data: str | None,
    engine: str = "spark",
    *,
    anchor_dates: Mapping[str, date] | None = None,
    progress: Progress | None = None,
    before_counting: Callable[[tuple[Problem, ...]], None] | None = None,
) -> Attrition:
    """How many patients of the tables at ``data`` each criterion keeps and excludes, counted there.

    As ``screen_in_spark``, but only the counts come out. Raises DataError where the data or Spark cannot be
    used.
    """
    from critlang.sql import attrition_sql

    with _tables_of(plan, data, engine, anchor_dates, progress, before_counting) as (session, _):
        rows = session.sql(attrition_sql(plan, "spark")).collect()
    return of_rows(plan.protocol, [row.asDict() for row in rows])


@contextmanager
def _tables_of(
    plan: Plan,
    data: str | None,
    engine: str,
    anchor_dates: Mapping[str, date] | None,
    progress: Progress | None,
    before: Callable[[tuple[Problem, ...]], None] | None,
) -> Iterator[tuple[SparkSession, tuple[Problem, ...]]]:
    """A session with views of the layout's tables, and what is wrong with them, which ``before`` is told."""
    vocabulary = vocabulary_of(plan.protocol)
    days = anchor_days(anchor_dates or {}, vocabulary)
    with begun(engine) as session:
        if progress is not None:
            progress("reading the data", 0, 0)
        tables = Tables(session, vocabulary)
        tables.make(data, days)
        problems = ordered(tables.problems)
        if before is not None:
            before(problems)
        if progress is not None:
            progress("evaluating", 0, 0)
        yield session, problems


def check_output(output: str) -> str:
    """The address of the folder to write. Raises DataError where it is there already, or cannot be."""
    if "://" in output:
        return output
    path = Path(output)
    if path.suffix.lower() != ".parquet":
        raise refused(path, "Spark writes Parquet, in a folder of parts", "Let its name end in .parquet.")
    if there_is(path):
        raise refused(path, f'"{path}" is there already', "Remove it, or choose another name.")
    if not path.absolute().parent.is_dir():
        raise refused(path, f'"{path}" cannot be written: there is no folder "{path.parent}"')
    return path.absolute().as_uri()
