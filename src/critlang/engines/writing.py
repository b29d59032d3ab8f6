"""Writing results: CSV, Parquet, JSON, NDJSON, or a table to read; always the whole file or nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from critlang.data.memory import with_little
from critlang.data.problem import DataError, Problem
from critlang.engines.outcome import CriterionOutcome, PatientOutcome, Summary
from critlang.numerals import how_many
from critlang.whole_file import whole_file

if TYPE_CHECKING:
    import duckdb

FORMATS = ("table", "csv", "json", "ndjson", "parquet")
"""The formats in which results can be written."""

_OF_ENDING = {
    ".csv": "csv",
    ".json": "json",
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
    ".parquet": "parquet",
    ".txt": "table",
}


def format_for(path: Path, wanted: str | None) -> str:
    """The format to write: ``wanted``, else that of the file's ending. Raises DataError for none of them."""
    found = wanted.lower() if wanted is not None else _OF_ENDING.get(path.suffix.lower())
    if found in FORMATS:
        return found
    said = f'there is no format "{wanted}"' if wanted else f'the ending of "{path.name}" names no format'
    raise refused(path, said, f"The formats are {', '.join(FORMATS)}.")


def refused(path: Path, message: str, help: str = "") -> DataError:
    """The error for results that cannot be written."""
    return DataError([Problem("D617", "", str(path), message, help=help)])


def check_place(path: Path) -> None:
    """Raises DataError where a file of that name cannot be: it is a folder, too long, or without a folder."""
    if there_is(path) and path.is_dir():
        raise refused(path, f'"{path}" is a folder, not a file')
    if not path.parent.is_dir():
        raise refused(path, f'"{path}" cannot be written: there is no folder "{path.parent}"')


def there_is(path: Path) -> bool:
    """Whether there is a file or folder. Raises DataError where there can be none, as of too long a name."""
    try:
        return path.exists()
    except OSError as error:
        raise refused(path, f'"{path}" cannot be written: {error.strerror}') from error


@contextmanager
def whole_results(path: Path) -> Iterator[Path]:
    """A new file that takes the place of ``path`` at the end. Raises DataError where that cannot be done."""
    check_place(path)
    try:
        with whole_file(path) as part:
            yield part
    except OSError as error:
        raise refused(path, f'"{path}" cannot be written: {error.strerror or error}') from error


# ---------------------------------------------------------------- formats


def write_csv(connection: duckdb.DuckDBPyConnection, query: str, path: Path) -> None:
    """Write a query's rows as CSV: a heading, commas, line feeds, an empty cell for nothing."""
    _copy(connection, query, path, "FORMAT csv, HEADER true, DELIMITER ','")


def write_parquet(connection: duckdb.DuckDBPyConnection, query: str, path: Path) -> None:
    """Write a query's rows as Parquet."""
    _copy(connection, query, path, "FORMAT parquet, COMPRESSION zstd")


def _copy(connection: duckdb.DuckDBPyConnection, query: str, path: Path, options: str) -> None:
    import duckdb

    target = str(path).replace("'", "''")
    try:
        with_little(connection, lambda: connection.execute(f"COPY ({query}) TO '{target}' ({options})"))
    except duckdb.IOException as error:
        raise refused(path, f"the results cannot be written: {error}") from error


def write_json(path: Path, summary: Summary, patients: Iterable[PatientOutcome]) -> None:
    """Write one JSON document: what was screened, the problems of the data, and every patient."""
    head = json.dumps(summary_view(summary), ensure_ascii=False, indent=1)
    with _text(path) as file:
        file.write(head.removesuffix("\n}") + ',\n "patients": [')
        separator = "\n  "
        for patient in patients:
            file.write(separator + _dumped(patient))
            separator = ",\n  "
        file.write("\n ]\n}\n")


def write_ndjson(path: Path, patients: Iterable[PatientOutcome]) -> None:
    """Write a JSON document for each patient, on a line of its own."""
    with _text(path) as file:
        for patient in patients:
            file.write(_dumped(patient) + "\n")


def write_table(path: Path, summary: Summary, patients: Callable[[], Iterable[PatientOutcome]]) -> None:
    """Write a table for people: each patient with what the verdict rests on, and the counts."""
    with _text(path) as file:
        file.writelines(line + "\n" for line in table_lines(summary, patients))


def _text(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", newline="\n")


def _dumped(patient: PatientOutcome) -> str:
    return json.dumps(patient_view(patient), ensure_ascii=False)


# ---------------------------------------------------------------- views


def summary_view(summary: Summary) -> dict[str, Any]:
    """The summary as JSON values."""
    return {
        "protocol": {"id": summary.protocol, "version": summary.version, "digest": summary.digest},
        "counts": dict(summary.counts),
        "problems": [problem_view(problem) for problem in summary.problems],
    }


def problem_view(problem: Problem) -> dict[str, Any]:
    """A problem of the data as JSON values."""
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "table": problem.table,
        "file": problem.file,
        "place": problem.place,
        "count": problem.count,
        "message": problem.message,
        "example": problem.example,
        "help": problem.help,
    }


def patient_view(patient: PatientOutcome) -> dict[str, Any]:
    """A patient's results as JSON values."""
    return {
        "patient_id": patient.patient_id,
        "verdict": patient.verdict,
        "criteria": [_criterion_view(each) for each in patient.criteria],
        "waived": list(patient.waived),
    }


def _criterion_view(criterion: CriterionOutcome) -> dict[str, Any]:
    fact: Mapping[str, Any] = {
        "value": criterion.value,
        "unit": criterion.unit,
        "date": criterion.day.isoformat() if criterion.day is not None else None,
        "row": criterion.row_id,
    }
    known = {name: value for name, value in fact.items() if value is not None}
    return {"path": criterion.path, "result": criterion.result, **known}


# ---------------------------------------------------------------- a table for people

_HEADINGS = ("patient", "verdict", "criteria failed", "criteria open", "waived")


def table_lines(summary: Summary, patients: Callable[[], Iterable[PatientOutcome]]) -> Iterator[str]:
    """The lines of the table, columns aligned, and the counts of verdicts below.

    ``patients`` is asked twice: once to measure the columns, once to write them.
    """
    widths = [len(heading) for heading in _HEADINGS]
    for patient in patients():
        widths = [max(width, len(cell)) for width, cell in zip(widths, _cells(summary, patient), strict=True)]
    yield _line(_HEADINGS, widths)
    yield _line(["-" * width for width in widths], widths)
    for patient in patients():
        yield _line(_cells(summary, patient), widths)
    yield ""
    yield counts_line(summary)


def counts_line(summary: Summary) -> str:
    """How many patients have each verdict, in a sentence."""
    total = sum(summary.counts.values())
    each = ", ".join(f"{count} {verdict}" for verdict, count in summary.counts.items())
    return f"{how_many(total, 'patient')}: {each}"


def _cells(summary: Summary, patient: PatientOutcome) -> tuple[str, ...]:
    top = [each for each in patient.criteria if each.path in summary.failing]
    failed = [each.path for each in top if each.result == summary.failing[each.path]]
    unknown = [each.path for each in top if each.result == "unknown"]
    # Nothing that is open can change the verdict on a patient who is ineligible.
    still = unknown if patient.verdict == "undetermined" else []
    return (
        " ".join(patient.patient_id.split()),
        patient.verdict,
        ", ".join(failed),
        ", ".join(still),
        ", ".join(patient.waived),
    )


def _line(cells: Iterable[str], widths: Iterable[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()
