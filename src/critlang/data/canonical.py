"""Patients as rows of the canonical tables, and those rows into DuckDB."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from critlang.dates import UNKNOWN_DATE, DateRange
from critlang.facts import Patient
from critlang.plain_layout import ENDED_SOMETIME, SUSPECTED

if TYPE_CHECKING:
    import duckdb

Cells = tuple[object, ...]


def rows(patient: Patient, attributes: Sequence[str]) -> Iterator[tuple[str, Cells]]:
    """The rows of a patient, each with its table: cells in the order of the layout, None for NULL."""
    own = patient.id
    yield "patients", (own, _partial(patient.birth), patient.sex)
    for anchor, day in patient.anchors.items():
        yield "anchors", (own, anchor, day)
    for m in patient.measurements:
        moment = _moment(m.day, m.second)
        yield "measurements", (m.id, own, m.term, moment, m.value, m.comparator, m.unit, m.low, m.high)
    for f in patient.findings:
        yield "findings", (f.id, own, f.term, _moment(f.day, f.second), f.value)
    for e in patient.events:
        ends = ENDED_SOMETIME if e.end == UNKNOWN_DATE else _partial(e.end)
        recorded = tuple(e.attributes.get(name) for name in attributes)
        sure = None if e.certain else SUSPECTED
        yield "events", (e.id, own, e.term, _partial(e.start), ends, sure, *recorded)
    for a in patient.attestations:
        said = None if a.answer is None else "yes" if a.answer else "no"
        yield "attestations", (a.id, own, a.protocol, a.criterion, said, a.by, a.day, a.valid_until)
    for w in patient.waivers:
        yield "waivers", (own, w.protocol, w.criterion, w.by, w.day, w.reason)


def _partial(days: DateRange | None) -> str | None:
    return None if days is None or days == UNKNOWN_DATE else str(days)


def _moment(day: date | None, second: int) -> str | None:
    if day is None:
        return None
    return f"{day} {second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"


def fill(connection: duckdb.DuckDBPyConnection, table: str, path: Path) -> None:
    """Take up a CSV file of canonical rows, without a heading, into an empty canonical table."""
    names = [str(name) for name, *_ in connection.execute(f"DESCRIBE {table}").fetchall()]
    columns = ", ".join(f"'c{place}': 'VARCHAR'" for place in range(len(names)))
    source = str(path).replace("'", "''")
    connection.execute(
        f"INSERT INTO {table} SELECT * FROM read_csv('{source}', auto_detect = false, header = false, "
        f"delim = ',', quote = '\"', escape = '\"', parallel = false, columns = {{{columns}}})"
    )
