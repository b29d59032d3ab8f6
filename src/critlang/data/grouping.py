"""From canonical tables to patients, one after another, in bounded memory.

Each table is read once, sorted by patient; the sorted rows of all tables are merged.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from critlang.data.cell_sql import identifier
from critlang.data.rows import event_of, partial_date
from critlang.facts import Attestation, Event, Finding, Measurement, Patient, Waiver

if TYPE_CHECKING:
    import duckdb

_SECOND = "date_part('hour', date) * 3600 + date_part('minute', date) * 60 + date_part('second', date)"
_DAY = f"CAST(date AS DATE), CAST(coalesce({_SECOND}, 0) AS INTEGER)"
_COLUMNS = {
    "patients": "birth_date, sex",
    "anchors": "anchor, date",
    "measurements": f"id, term, {_DAY}, value, comparator, unit, range_low, range_high",
    "findings": f"id, term, {_DAY}, value",
    "events": "id, term, start_date, end_date, certainty",
    "attestations": "id, criterion, answer, attested_by, date, valid_until",
    "waivers": "criterion, waived_by, date, reason",
}
_ROWS_PER_PATIENT = 20

Row = tuple[Any, ...]


def patients(
    connection: duckdb.DuckDBPyConnection,
    attributes: Sequence[str],
    batch: int,
    only: str | None = None,
    terms: Collection[str] | None = None,
) -> Iterator[Patient]:
    """The patients of the canonical tables, by identifier.

    ``only``: just that one. ``terms``: without the results and events of others.
    """
    columns = dict(_COLUMNS)
    columns["events"] += "".join(f", {identifier(name)}" for name in attributes)
    tables = {
        table: _Rows(connection.cursor(), table, selected, batch, only, terms)
        for table, selected in columns.items()
    }
    try:
        for patient, (birth, sex) in tables.pop("patients").all():
            facts = {table: rows.of(patient) for table, rows in tables.items()}
            yield Patient(
                id=patient,
                birth=partial_date(birth),
                sex=sex,
                anchors={anchor: day for anchor, day in facts["anchors"] if day is not None},
                measurements=tuple(map(_measurement, facts["measurements"])),
                findings=tuple(map(_finding, facts["findings"])),
                events=tuple(_event(row, attributes) for row in facts["events"]),
                attestations=tuple(map(_attestation, facts["attestations"])),
                waivers=tuple(
                    Waiver(criterion=c, by=by, day=day, reason=why) for c, by, day, why in facts["waivers"]
                ),
            )
    finally:
        for rows in tables.values():
            rows.close()


class _Rows:
    """The rows of a table in the order of its patients, fetched as they are needed."""

    def __init__(
        self,
        cursor: duckdb.DuckDBPyConnection,
        table: str,
        columns: str,
        batch: int,
        only: str | None,
        terms: Collection[str] | None,
    ) -> None:
        wanted: dict[str, object] = {}
        conditions = []
        if only is not None:
            conditions.append("patient_id = $only")
            wanted["only"] = only
        if terms is not None and columns.startswith("id, term,"):
            conditions.append("list_contains($terms, term)")
            wanted["terms"] = sorted(terms)
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        order = "patient_id, id" if columns.startswith("id, ") else "ALL"
        query = f"SELECT patient_id, {columns} FROM {table}{where} ORDER BY {order}"
        self._cursor = cursor
        cursor.execute(query, wanted or None)
        self._size = batch * _ROWS_PER_PATIENT
        self._fetched: Iterator[Row] = iter(())
        self._next = self._advance()

    def _advance(self) -> Row | None:
        row = next(self._fetched, None)
        if row is None:
            self._fetched = iter(self._cursor.fetchmany(self._size))
            row = next(self._fetched, None)
        return row

    def all(self) -> Iterator[tuple[str, Row]]:
        """Every row: its patient, and the other columns."""
        while (row := self._next) is not None:
            self._next = self._advance()
            yield row[0], row[1:]

    def of(self, patient: str) -> list[Row]:
        """The rows of a patient, without the patient; those of patients before are passed over."""
        found = []
        while (row := self._next) is not None and row[0] <= patient:
            if row[0] == patient:
                found.append(row[1:])
            self._next = self._advance()
        return found

    def close(self) -> None:
        """Let go of the rows not read."""
        self._cursor.close()


def _measurement(row: Row) -> Measurement:
    id, term, day, second, value, comparator, unit, low, high = row
    return Measurement(
        id=id,
        term=term,
        day=day,
        second=second,
        value=value,
        comparator=comparator,
        unit=unit,
        low=low,
        high=high,
    )


def _finding(row: Row) -> Finding:
    id, term, day, second, value = row
    return Finding(id=id, term=term, day=day, second=second, value=value)


def _event(row: Row, attributes: Sequence[str]) -> Event:
    id, term, start, end, certainty, *values = row
    recorded = {name: value for name, value in zip(attributes, values, strict=True) if value is not None}
    return event_of(id, term, start, end, certainty, recorded)


def _attestation(row: Row) -> Attestation:
    id, criterion, answer, by, day, until = row
    said = None if answer is None else answer == "yes"
    return Attestation(id=id, criterion=criterion, answer=said, by=by, day=day, valid_until=until)
