"""Patients one by one into canonical tables: from a JSON file, or from Python."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from critlang.data import canonical
from critlang.data.json_documents import documents
from critlang.data.loading import make_empty
from critlang.data.names import Vocabulary
from critlang.data.patients_json import JsonReader
from critlang.data.problem import DataError, Problem, has_errors
from critlang.facts import Patient
from critlang.plain_layout import EVENTS, TABLES

if TYPE_CHECKING:
    import duckdb

ENDINGS = (".json", ".ndjson", ".jsonl")
"""File endings that say JSON."""


def load_json(
    connection: duckdb.DuckDBPyConnection, path: Path, vocabulary: Vocabulary, scratch: Path
) -> list[Problem]:
    """Make the canonical tables from a JSON file, and say what is wrong with it.

    Raises DataError where it cannot be read.
    """
    reader = JsonReader(path.name, vocabulary)
    patients = reader.read(documents(_text(path), path.name))
    _write(patients, reader.undated, vocabulary, scratch)
    problems = reader.problems()
    if not has_errors(problems):
        take_up(connection, vocabulary, scratch)
    return problems


def load_patients(
    connection: duckdb.DuckDBPyConnection, patients: Iterable[Patient], vocabulary: Vocabulary, scratch: Path
) -> None:
    """Make the canonical tables from patients, whose ids must be unique."""
    _write(patients, (), vocabulary, scratch)
    take_up(connection, vocabulary, scratch)


def _write(
    patients: Iterable[Patient],
    undated: Iterable[tuple[str, str]],
    vocabulary: Vocabulary,
    scratch: Path,
) -> None:
    attributes = tuple(vocabulary.attributes())
    with ExitStack() as stack:
        writers = {}
        for table in TABLES:
            file = stack.enter_context(
                _table_file(scratch, table.name).open("w", encoding="utf-8", newline="")
            )
            writers[table.name] = csv.writer(file, lineterminator="\n")
        for patient in patients:
            for table_name, row in canonical.rows(patient, attributes):
                writers[table_name].writerow(row)
        # Known only when all patients have been read: dates that are written but say nothing.
        writers["anchors"].writerows((patient, anchor, None) for patient, anchor in undated)


def _table_file(scratch: Path, table: str) -> Path:
    return scratch / f"{table}.csv"


def take_up(connection: duckdb.DuckDBPyConnection, vocabulary: Vocabulary, scratch: Path) -> None:
    """Make the canonical tables from the files just written."""
    attributes = vocabulary.attribute_columns()
    for table in TABLES:
        make_empty(connection, table, attributes if table is EVENTS else ())
        canonical.fill(connection, table.name, _table_file(scratch, table.name))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        byte = error.object[error.start]
        message = f"{path.name} is not UTF-8 text: the byte 0x{byte:02X} is not part of a character"
        help = "Save the file again as UTF-8."
        problem = Problem("D613", "", path.name, message, line, f"line {line}", help=help)
        raise DataError([problem]) from error
    except OSError as error:
        message = f"{path.name} cannot be read: {error.strerror or error}"
        raise DataError([Problem("D606", "", path.name, message)]) from error
