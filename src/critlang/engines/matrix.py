"""Which patients for which protocols: a row for each patient and protocol, and the table of counts."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from critlang.data.cell_sql import literal
from critlang.engines.outcome import Summary
from critlang.engines.results import RESULTS
from critlang.engines.writing import problem_view, write_csv, write_parquet
from critlang.model import Protocol, Section
from critlang.numerals import how_many
from critlang.plan import Plan
from critlang.record import Record
from critlang.sql.columns import result_columns
from critlang.sql.verdicts import VERDICT_COLUMNS

if TYPE_CHECKING:
    import duckdb

COLUMNS = ("patient_id", "protocol", *VERDICT_COLUMNS)
"""The columns of the flat formats. Paths of criteria are separated by blanks."""
_BATCH = 5000
_SHOWN = ("eligible", "undetermined", "ineligible")


class PatientInProtocol(Record):
    """A patient's verdict in one protocol: the top-level criteria that fail, and those that leave it open."""

    patient_id: str
    protocol: str
    verdict: str
    criteria_failed: tuple[str, ...]
    criteria_open: tuple[str, ...]


def rows_query(plan: Plan, label: str, results: str = RESULTS) -> str:
    """The rows of one protocol, from its results (a table, or a query in brackets)."""
    names = {each.path: each.name for each in result_columns(plan, evidence=False) if each.path}
    top = plan.protocol.criteria
    failed = ((each.path, f"{_quoted(names[each.path])} = {literal(_failing(each.section))}") for each in top)
    unknown = ((each.path, f"{_quoted(names[each.path])} = 'unknown'") for each in top)
    undecided = f"CASE WHEN verdict = 'undetermined' THEN {_listed(unknown)} END"
    return (
        f"SELECT patient_id, {literal(label)} AS protocol, verdict, {_listed(failed)} AS criteria_failed, "
        f"{undecided} AS criteria_open FROM {results}"
    )


def rows_of_verdicts(label: str, verdicts: str) -> str:
    """The rows of one protocol, from a query that gives what they say of each patient."""
    said = ", ".join(VERDICT_COLUMNS)
    return f"SELECT patient_id, {literal(label)} AS protocol, {said} FROM ({verdicts})"


def _failing(section: Section) -> str:
    return "false" if section is Section.INCLUSION else "true"


def _listed(conditions: Iterator[tuple[str, str]]) -> str:
    """The paths whose condition holds, separated by blanks; NULL where there is none."""
    texts = [f"CASE WHEN {condition} THEN {literal(path)} END" for path, condition in conditions]
    return f"nullif(concat_ws(' ', {', '.join(texts)}), '')" if texts else "CAST(NULL AS VARCHAR)"


def _quoted(name: str) -> str:
    return f'"{name}"'


class Matrix:
    """The rows of all protocols, kept in a file for each until they are written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[int, list[Path]] = {}
        self.counts: dict[int, Counter[str]] = {}
        """How many patients have each verdict in the protocol at each place."""

    def take(self, connection: duckdb.DuckDBPyConnection, place: int, query: str) -> None:
        """Keep the rows (of ``rows_query``) of the protocol at a place; patients come in ascending ranges."""
        files = self._files.setdefault(place, [])
        path = str(self._folder / f"matrix_{place:06d}_{len(files):06d}.parquet")
        connection.execute(f"COPY ({query} ORDER BY patient_id) TO {literal(path)} (FORMAT parquet)")
        files.append(Path(path))
        counted = connection.execute(
            f"SELECT verdict, count(*) FROM read_parquet({literal(path)}) GROUP BY verdict"
        ).fetchall()
        self.counts.setdefault(place, Counter()).update(dict(counted))

    def rows(self) -> Iterator[PatientInProtocol]:
        """Every patient in every protocol, protocol after protocol, patients by identifier."""
        import duckdb

        with duckdb.connect(":memory:") as connection:
            cursor = connection.execute(self._query())
            while batch := cursor.fetchmany(_BATCH):
                for patient, protocol, verdict, failed, undecided in batch:
                    paths = (tuple((each or "").split()) for each in (failed, undecided))
                    yield PatientInProtocol(patient, protocol, verdict, *paths)

    def write(self, path: Path, format: str, summaries: Sequence[tuple[str, Summary]]) -> None:
        """Write all rows; ``table``: only the counts."""
        import duckdb

        with duckdb.connect(":memory:") as connection:
            match format:
                case "csv":
                    write_csv(connection, self._query(), path)
                case "parquet":
                    write_parquet(connection, self._query(), path)
                case "json":
                    _write_json(path, summaries, self.rows())
                case "ndjson":
                    with path.open("w", encoding="utf-8", newline="\n") as file:
                        file.writelines(_dumped(row) + "\n" for row in self.rows())
                case _:
                    path.write_text(counts_table(summaries), encoding="utf-8", newline="\n")

    def _query(self) -> str:
        """Files in their order, so that nothing has to be sorted."""
        every = (path for place in sorted(self._files) for path in self._files[place])
        files = ", ".join(literal(str(path)) for path in every)
        return f"SELECT {', '.join(COLUMNS)} FROM read_parquet([{files}])"


def counts_table(summaries: Sequence[tuple[str, Summary]]) -> str:
    """A line for each protocol with how many patients have each verdict."""
    lines = [("protocol", *_SHOWN), *((label, *_counts(each)) for label, each in summaries)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(lines[0]))]
    rule = ["-" * width for width in widths]
    text = [_line(cells, widths) for cells in (lines[0], rule, *lines[1:])]
    patients = sum(summaries[0][1].counts.values()) if summaries else 0
    total = f"{how_many(patients, 'patient')}, {how_many(len(summaries), 'protocol')}"
    return "\n".join([*text, "", total, ""])


def _counts(summary: Summary) -> tuple[str, ...]:
    return tuple(str(summary.counts[verdict]) for verdict in _SHOWN)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    label, *numbers = (
        cell.rjust(width) if place else cell.ljust(width)
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join((label, *numbers)).rstrip()


def _write_json(
    path: Path, summaries: Sequence[tuple[str, Summary]], rows: Iterator[PatientInProtocol]
) -> None:
    head = {
        "protocols": [
            {
                "label": label,
                "id": each.protocol,
                "version": each.version,
                "digest": each.digest,
                "counts": dict(each.counts),
            }
            for label, each in summaries
        ],
        "problems": [problem_view(problem) for problem in (summaries[0][1].problems if summaries else ())],
    }
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}") + ',\n "patients": [')
        separator = "\n  "
        for row in rows:
            file.write(separator + _dumped(row))
            separator = ",\n  "
        file.write("\n ]\n}\n")


def _dumped(row: PatientInProtocol) -> str:
    view = {
        "patient_id": row.patient_id,
        "protocol": row.protocol,
        "verdict": row.verdict,
        "criteria_failed": list(row.criteria_failed),
        "criteria_open": list(row.criteria_open),
    }
    return json.dumps(view, ensure_ascii=False)


def labels_of(protocols: Sequence[Protocol]) -> tuple[str, ...]:
    """What each protocol is called: its id, with its version, then a number, where several have the same."""
    found: list[str] = []
    ids = [each.id for each in protocols]
    for protocol in protocols:
        label = protocol.id
        if ids.count(protocol.id) > 1 and protocol.version:
            label = f"{protocol.id} version {protocol.version}"
        base, count = label, 1
        while label in found:
            count += 1
            label = f"{base} ({count})"
        found.append(label)
    return tuple(found)
