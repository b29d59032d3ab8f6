"""The first or the latest of several dates that another data model has for an anchor of a patient."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from critlang.data.cell_sql import in_calendar
from critlang.mapping.records import TableSource

if TYPE_CHECKING:
    import duckdb


def take_dates(
    connection: duckdb.DuckDBPyConnection, relation: str, kind: str, sources: Sequence[TableSource]
) -> None:
    """Leave one row for each patient and anchor of a source that takes one, and no column ``source``.

    Texts are compared as the dates that they are. One that cannot be read might be the first or the latest:
    it is what is left, so that the day is not known, and the reader says why. A row without a date says
    nothing. ``kind`` is DuckDB's type of the dates.
    """
    of_source = (
        f"SELECT patient_id, anchor, {_taken(source.take, kind) if source.take else 'date'} AS date "
        f"FROM {relation} WHERE source = {number}{' GROUP BY patient_id, anchor' if source.take else ''}"
        for number, source in enumerate(sources, start=1)
    )
    connection.execute(f"CREATE OR REPLACE TABLE {relation} AS {' UNION ALL '.join(of_source)} ORDER BY ALL")


def _taken(take: str, kind: str) -> str:
    if kind == "VARCHAR":
        moment, is_missing = "crit_moment(crit_text(date))", "crit_is_unknown(crit_text(date))"
    else:
        moment, is_missing = f"CASE WHEN {in_calendar('date')} THEN date END", "date IS NULL"
    unreadable = f"min(date) FILTER (WHERE {moment} IS NULL AND NOT ({is_missing}))"
    return f"coalesce({unreadable}, {'arg_min' if take == 'first' else 'arg_max'}(date, {moment}))"
