"""Patients from JSON: one document for each patient, with the same names as the tables.

``{"patient_id": "P1", "birth_date": "2010-05", "sex": "female", "anchors": {"enrollment": "2020-05-01"},
"measurements": [{"term": "ALT", "date": "2020-04-28", "value": 31, "unit": "U/L"}], ...}``. A text may hold one
document, a list of them, or one on each line (NDJSON). Rows may go without ids: their order then gives them.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any

from critlang.data import cells, rows, words
from critlang.data.layout import (
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
from critlang.data.names import NameIndex, Vocabulary
from critlang.data.problem import DataError, Problem, ordered, quoted
from critlang.data.rows import Row
from critlang.data.tally import Tally
from critlang.data.words import Sighting
from critlang.diagnostics.severity import Severity
from critlang.facts import Patient
from critlang.model import Term

_LISTS = tuple(table for table in TABLES if table not in (PATIENTS, ANCHORS))
_OWN_KEYS = {*(column.name for column in PATIENTS.columns), *(table.name for table in TABLES if table is not PATIENTS)}


def read_patients_json(
    text: str,
    name: str,
    terms: Mapping[str, Term],
    anchors: Collection[str] | None = None,
    criteria: Collection[str] | None = None,
) -> tuple[tuple[Patient, ...], tuple[Problem, ...]]:
    """The patients in a JSON text called ``name``, and everything wrong with them, errors first.

    ``terms`` are the vocabulary by canonical name. ``anchors`` and ``criteria`` are the names and paths that the
    data may use; None: any. Nothing is raised for what the text says: where it cannot be read at all
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


# ---------------------------------------------------------------- documents


def documents(text: str, name: str) -> Iterator[tuple[int, Any]]:
    """The documents in a text, each with its place from 1. Raises DataError where it is not JSON."""
    body = text.removeprefix("\ufeff")
    if not body.strip():
        raise _stop(name, f"{name} is empty", "Write one JSON document for each patient.")
    try:
        whole = _parse(body)
    except json.JSONDecodeError as error:
        if not error.msg.startswith("Extra data"):
            raise _not_json(name, error, error.lineno) from error
        yield from _lines(body, name)
        return
    yield from enumerate(whole if isinstance(whole, list) else [whole], start=1)


def _lines(text: str, name: str) -> Iterator[tuple[int, Any]]:
    count = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                document = _parse(line)
            except json.JSONDecodeError as error:
                raise _not_json(name, error, number) from error
            count += 1
            yield count, document


def _parse(text: str) -> Any:
    try:
        # Numbers stay as they are written: no digit of a result may be lost on the way.
        return json.loads(
            text, parse_float=str, parse_int=str, parse_constant=str, object_pairs_hook=_once
        )
    except RecursionError:
        raise json.JSONDecodeError("brackets nested too deeply", text, 0) from None


class _Twice(dict[str, Any]):
    """An object that names a key twice; ``key`` is that key."""

    key = ""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    seen: set[str] = set()
    twice = _Twice(made)
    twice.key = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
    return twice


def _not_json(name: str, error: json.JSONDecodeError, line: int) -> DataError:
    message = f"{name} is not JSON: {error.msg[:1].lower()}{error.msg[1:]} (column {error.colno})"
    return _stop(name, message, "Compare the line with its neighbours.", line)


def _stop(name: str, message: str, help: str = "", line: int | None = None) -> DataError:
    place = f"line {line}" if line is not None else ""
    return DataError([Problem("D613", Severity.ERROR, "", name, message, line, place, help=help)])


# ---------------------------------------------------------------- one document after another


class JsonReader:
    """Reads documents into patients and gathers what is wrong with them."""

    def __init__(self, name: str, vocabulary: Vocabulary) -> None:
        self._name = name
        self._vocabulary = vocabulary
        self._tally = Tally()
        self._patients: set[str] = set()
        self._ids: dict[str, set[int]] = {table.name: set() for table in _LISTS}
        self._without_id: dict[str, int] = dict.fromkeys(self._ids, 0)
        self._known_columns = {table.name: {column.name for column in table.columns} for table in TABLES}
        self._known_columns["events"].update(vocabulary.attributes())
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

    def _error(self, code: str, key: object, place: str, number: int, table: str, message: str, help: str) -> None:
        seen = Sighting(self._name, number, place)
        self._tally.note((code, key), seen, partial(_worded, code, table, message, help))

    def _patient(self, place: int, document: Any) -> Patient | None:
        where = f"document {place}"
        own = self._row(PATIENTS, document, place, where, _OWN_KEYS)
        if own is None:
            return None
        identifier = own.text("patient_id")
        if identifier is None:
            self._error("D605", "patient_id", where, place, "patients", "a patient has no patient_id", "Give one.")
            return None
        if identifier in self._patients:
            own.note(("twice", identifier), identifier, partial(words.duplicate_id, "patients", "patient_id", identifier, 1))
        self._patients.add(identifier)
        where = f"patient {identifier}"
        sex, understood = cells.read_sex(own.text("sex"))
        if not understood:
            own.fault("sex", cells.Fault.UNREADABLE)
        birth = rows.read_partial_text(own, "birth_date")
        lists = {table.name: self._rows(table, document, where) for table in _LISTS}
        return Patient(
            id=identifier,
            birth=rows.partial_date(birth),
            sex=sex,
            anchors=self._anchors(identifier, document, where),
            measurements=self._facts(MEASUREMENTS, lists, rows.read_measurement),
            findings=self._facts(FINDINGS, lists, rows.read_finding),
            events=self._facts(EVENTS, lists, rows.read_event),
            attestations=self._facts(ATTESTATIONS, lists, rows.read_attestation),
            waivers=tuple(
                waiver
                for row in lists["waivers"]
                if (waiver := rows.read_waiver(row, self._vocabulary)) is not None
            ),
        )
