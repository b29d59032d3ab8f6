"""What data have of what a protocol needs, before anything is screened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from critlang.data import Problem, load
from critlang.mapping.records import Mapping as DataModel
from critlang.model import Protocol
from critlang.needs import Need, Needs, needs
from critlang.plan import build
from critlang.record import Record
from critlang.sql.availability import Part, availability_sql

if TYPE_CHECKING:
    import duckdb


class Availability(Record):
    """How many patients have what.

    ``birth_day`` and ``birth_part`` are patients whose birth is known to the day, and in part only; ``sex``
    those whose sex is known; ``anchors`` by the anchor's name. ``parts`` gives for the name of each need how
    many patients have, in its window, a record, a value, a usable unit (with a value), a limit of normal; and
    how many have a record ``ever``, on any day.
    """

    patients: int
    birth_day: int
    birth_part: int
    sex: int
    anchors: Mapping[str, int]
    parts: Mapping[str, Mapping[Part, int]]

    def as_dict(self) -> dict[str, object]:
        """The same as plain dictionaries, for JSON."""
        return {
            "patients": self.patients,
            "birth date": {"to the day": self.birth_day, "in part": self.birth_part},
            "sex": self.sex,
            "anchors": dict(self.anchors),
        }


class Available(Record):
    """The needs of a protocol, what the data have of them, and what is wrong with the data."""

    needs: Needs
    availability: Availability
    problems: tuple[Problem, ...]


def available(
    data: str | Path,
    protocol: Protocol,
    anchor_dates: Mapping[str, date] | None = None,
    mapping: DataModel | None = None,
) -> Available:
    """Read patient data and count. Raises DataError and MappingError as ``critlang.data.load`` does."""
    with load(data, protocol, anchor_dates, mapping) as store:
        plan = build(store.protocol or protocol)
        text, counted = availability_sql(plan)
        ((patients, *counts),) = store.connection.execute(text).fetchall()
        parts: dict[str, dict[Part, int]] = {}
        for each, count in zip(counted, counts, strict=True):
            parts.setdefault(each.need, {})[each.part] = int(count)
        listed = needs(plan)
        for need in listed.needs:
            if need.terms:
                parts[need.name]["ever"] = _ever(store.connection, need)
        ((to_day, in_part, sex),) = store.connection.execute(_PEOPLE).fetchall()
        dated = dict(store.connection.execute(_ANCHORS).fetchall())
        anchors = {name: int(dated.get(name, 0)) for name in plan.anchors}
        found = Availability(int(patients), int(to_day), int(in_part), int(sex), anchors, parts)
        return Available(listed, found, store.problems)


def _ever(connection: duckdb.DuckDBPyConnection, need: Need) -> int:
    """How many patients have a record of a need's terms on any day."""
    marks = ", ".join("?" for _ in need.terms)
    query = (
        f"SELECT count(DISTINCT patient_id) FROM {need.table} WHERE term IN ({marks}) "
        "AND patient_id IN (SELECT patient_id FROM patients)"
    )
    ((count,),) = connection.execute(query, list(need.terms)).fetchall()
    return int(count)


_PEOPLE = """
SELECT count(*) FILTER (length(birth_date) = 10), count(*) FILTER (length(birth_date) < 10), count(sex)
FROM patients
"""
_ANCHORS = """
SELECT anchor, count(DISTINCT patient_id) FROM anchors
WHERE date IS NOT NULL AND patient_id IN (SELECT patient_id FROM patients) GROUP BY anchor
"""
