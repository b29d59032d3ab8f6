"""Patients from JSON: one document for each patient, with the same names as the tables.

``{"patient_id": "P1", "birth_date": "2010-05", "sex": "female", "anchors": {"enrollment": "2020-05-01"},
"measurements": [{"term": "ALT", "date": "2020-04-28", "value": 31, "unit": "U/L"}], ...}``. A text may hold
one document, a list of them, or one on each line (NDJSON). Rows may go without ids: their order then gives
them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any, TypeVar

from critlang.data import cells, rows, words
from critlang.data.cells import Fault
from critlang.data.json_documents import KeyTwice, documents
from critlang.data.names import NameIndex, Vocabulary
from critlang.data.problem import DataError, Problem, ordered, quoted
from critlang.data.rows import Row
from critlang.data.tally import Tally
from critlang.data.words import Sighting
from critlang.facts import Patient, Waiver
from critlang.model import Term
from critlang.plain_layout import (
    ANCHORS,
    ATTESTATIONS,
    EVENTS,
    FINDINGS,
    MEASUREMENTS,
    PATIENTS,
    TABLES,
    WAIVERS,
    Table,
    column_name,
)

_NESTED = frozenset(table.name for table in TABLES if table is not PATIENTS)
_OWN_KEYS = _NESTED | {column.name for column in PATIENTS.columns}
Fact = TypeVar("Fact")


def read_patients_json(
    text: str,
    name: str,
    terms: Mapping[str, Term],
    anchors: Collection[str] | None = None,
    criteria: Collection[str] | None = None,
) -> tuple[tuple[Patient, ...], tuple[Problem, ...]]:
    """The patients in a JSON text called ``name``, and everything wrong with them, errors first.

    ``terms`` are the vocabulary by canonical name. ``anchors`` and ``criteria`` are the names and paths that
    the data may use; None: any. Nothing is raised for what the text says: where it cannot be read at all
    there are no patients and an error says why. With an error of another kind the patients are not to be
    relied on.
    """
    vocabulary = Vocabulary(
        terms,
        None if anchors is None else NameIndex.of(anchors),
        None if criteria is None else NameIndex.of(criteria),
    )
    reader = JsonReader(name, vocabulary)
    try:
        patients = tuple(reader.read(documents(text, name)))
    except DataError as error:
        return (), error.problems
    return patients, ordered(reader.problems())


# ---------------------------------------------------------------- one document after another


class JsonReader:
    """Reads documents into patients and gathers what is wrong with them."""

    def __init__(self, name: str, vocabulary: Vocabulary) -> None:
        self._name = name
        self._vocabulary = vocabulary
        self._tally = Tally()
        self._patients: set[str] = set()
        self._ids: dict[str, set[int]] = {name: set() for name in _NESTED}
        self._numbered: dict[str, int] = dict.fromkeys(self._ids, 0)
        self._known = {table.name: {column.name for column in table.columns} for table in TABLES}
        self._known["events"].update(vocabulary.attributes())
        self.undated: list[tuple[str, str]] = []
        """Patients and anchors for which a date is written that cannot be read."""

    def problems(self) -> list[Problem]:
        """Everything found so far."""
        return self._tally.problems()

    def read(self, found: Iterator[tuple[int, Any]]) -> Iterator[Patient]:
        """The patients of some documents; one without an identifier is left out, with an error."""
        for place, document in found:
            patient = self._patient(place, document)
            if patient is not None:
                yield patient

    def _patient(self, number: int, document: Any) -> Patient | None:
        own = self._row(PATIENTS, document, number, f"document {number}", _OWN_KEYS, _NESTED)
        if own is None:
            return None
        identifier = own.text("patient_id")
        if identifier is None:
            own.fault("patient_id", Fault.MISSING)
            return None
        if identifier in self._patients:
            build = partial(words.duplicate_id, "patients", "patient_id", identifier, 1)
            own.note(("twice", identifier), identifier, build)
        self._patients.add(identifier)
        sex, understood = cells.read_sex(own.text("sex"))
        if not understood:
            own.fault("sex", Fault.UNREADABLE)
        keys = {column_name(key): value for key, value in document.items()}
        where = f"patient {identifier}"
        return Patient(
            id=identifier,
            birth=rows.partial_date(rows.read_partial_text(own, "birth_date")),
            sex=sex,
            anchors=self._anchors(identifier, keys.get("anchors"), where),
            measurements=self._facts(MEASUREMENTS, keys, where, rows.read_measurement),
            findings=self._facts(FINDINGS, keys, where, rows.read_finding),
            events=self._facts(EVENTS, keys, where, rows.read_event),
            attestations=self._facts(ATTESTATIONS, keys, where, rows.read_attestation),
            waivers=self._waivers(keys, where),
        )

    def _row(
        self,
        table: Table,
        document: Any,
        number: int,
        place: str,
        known: Collection[str],
        nested: Collection[str] = (),
    ) -> Row | None:
        """The cells of one object; None, with an error, where it is something else."""
        seen = Sighting(self._name, number, place)
        if not isinstance(document, dict):
            message = f"{table.name}: {quoted(json.dumps(document))} stands where an object {{...}} is needed"
            self._tally.note((table.name, "object"), seen, partial(_error, table.name, message))
            return None
        if isinstance(document, KeyTwice):
            message = f"{table.name}: {quoted(document.key)} stands twice in one object"
            self._tally.note((table.name, "key", document.key), seen, partial(_error, table.name, message))
        texts: dict[str, str | None] = {}
        for key, value in document.items():
            name = column_name(key)
            if name not in known:
                self._tally.note((table.name, "unused", name), seen, partial(_unused, table.name, name))
            elif name not in nested and isinstance(value, dict | list):
                message = (
                    f"{table.name}.{name}: {quoted(json.dumps(value))} stands where a single value is needed"
                )
                self._tally.note((table.name, "cell", name), seen, partial(_error, table.name, message))
            elif name not in nested:
                texts[name] = cells.cell_text(value)
        return Row(table, texts, self._name, number, place, self._tally)

    def _rows(self, table: Table, keys: Mapping[str, Any], where: str) -> Iterator[Row]:
        listed = keys.get(table.name)
        if listed is None:
            return
        if not isinstance(listed, list):
            message = f"{table.name}: {quoted(json.dumps(listed))} stands where a list [...] is needed"
            seen = Sighting(self._name, None, where)
            self._tally.note((table.name, "list"), seen, partial(_error, table.name, message))
            return
        for number, document in enumerate(listed, start=1):
            place = f"{where}, {table.name} {number}"
            row = self._row(table, document, number, place, self._known[table.name])
            if row is not None:
                yield row

    def _facts(
        self,
        table: Table,
        keys: Mapping[str, Any],
        where: str,
        read: Callable[[Row, int, Vocabulary], Fact | None],
    ) -> tuple[Fact, ...]:
        read_rows = ((row, self._id(row)) for row in self._rows(table, keys, where))
        facts = (read(row, id, self._vocabulary) for row, id in read_rows)
        return tuple(fact for fact in facts if fact is not None)

    def _id(self, row: Row) -> int:
        """The row's own id, or its number among those that have none."""
        table = row.table.name
        if row.text("id") is None:
            self._numbered[table] += 1
            if self._ids[table]:
                row.note("some ids", "", partial(_some_ids, table))
            return self._numbered[table]
        id = rows.read_id(row) or 0
        if id in self._ids[table]:
            row.note(("twice", id), str(id), partial(words.duplicate_id, table, "id", str(id), 1))
        if self._numbered[table]:
            row.note("some ids", "", partial(_some_ids, table))
        self._ids[table].add(id)
        return id

    def _waivers(self, keys: Mapping[str, Any], where: str) -> tuple[Waiver, ...]:
        found = (rows.read_waiver(row, self._vocabulary) for row in self._rows(WAIVERS, keys, where))
        return tuple(waiver for waiver in found if waiver is not None)

    def _anchors(self, patient: str, given: Any, where: str) -> dict[str, date]:
        """The anchors' days, from an object of names and dates or from rows as in the table."""
        if isinstance(given, dict):
            pairs = [{"anchor": name, "date": day} for name, day in given.items()]
            given = pairs
        days: dict[str, date] = {}
        for row in self._rows(ANCHORS, {"anchors": given}, where):
            text = row.text("anchor")
            anchor = self._anchor(row, text)
            day = rows.read_day(row, "date")
            if anchor is None or (day is None and cells.is_unknown(row.text("date"))):
                continue
            if day is None:
                self.undated.append((patient, anchor))
            elif days.setdefault(anchor, day) != day:
                row.note(("dates", anchor), row.text("date"), partial(words.two_dates, patient, anchor))
        return days

    def _anchor(self, row: Row, text: str | None) -> str | None:
        if text is None:
            row.fault("anchor", Fault.MISSING)
            return None
        index = self._vocabulary.anchors
        anchor = text if index is None else index.find(text)
        elsewhere = self._vocabulary.known_elsewhere(text, "anchor", "anchors")
        if anchor is None and index is not None and not elsewhere:
            row.note(("anchor", text), text, self._unknown_anchor(index, text))
        return anchor

    def _unknown_anchor(self, index: NameIndex, text: str) -> Callable[[Sighting], Problem]:
        return partial(words.unknown_anchor, index.suggestion(text), several=self._vocabulary.several)


def _error(table: str, message: str, seen: Sighting) -> Problem:
    return words.problem("D613", table, seen, message)


def _unused(table: str, name: str, seen: Sighting) -> Problem:
    return words.problem("D605", table, seen, f"{table}: {quoted(name)} is not used", note=True)


def _some_ids(table: str, seen: Sighting) -> Problem:
    message = f"{table}: some rows have an id and others have none"
    return words.problem("D605", table, seen, message, "Give every row an id, or none.")
