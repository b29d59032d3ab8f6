"""Screening: a protocol and patient data in, a verdict on every patient out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from critlang.attrition import Attrition, attrition
from critlang.closable import Closable
from critlang.data import Problem, Store, load
from critlang.engines import Progress
from critlang.engines import engine as engine_named
from critlang.engines.outcome import CriterionOutcome, PatientOutcome, Summary
from critlang.engines.results import RESULTS
from critlang.mapping.records import Mapping as DataModel
from critlang.model import Protocol
from critlang.plan import Plan, build
from critlang.sql.columns import result_columns

if TYPE_CHECKING:
    import duckdb

__all__ = ["CriterionOutcome", "PatientOutcome", "Screening", "Summary", "screen"]

_BATCH = 5000
_WAIVED = "waived"


class Screening(Closable):
    """The results of one screening. Use it as a context, or close it: it holds the data it came from."""

    def __init__(self, store: Store, plan: Plan, evidence: bool) -> None:
        self._store = store
        self._protocol = plan.protocol
        self._columns = result_columns(plan, evidence)
        self.summary = _summary(store, plan.protocol)

    def close(self) -> None:
        """Let go of the data."""
        self._store.close()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was wrong with the data, none of it an error."""
        return self._store.problems

    @property
    def counts(self) -> Mapping[str, int]:
        """How many patients have each verdict."""
        return self.summary.counts

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the flat formats, in order."""
        return (*(column.name for column in self._columns), _WAIVED)

    def patients(self) -> Iterator[PatientOutcome]:
        """Every patient's results, by identifier."""
        paths: dict[str, list[int]] = {}
        for place, column in enumerate(self._columns):
            if column.path:
                paths.setdefault(column.path, []).append(place)
        cursor = self._store.connection.cursor()
        try:
            cursor.execute(self._query())
            while batch := cursor.fetchmany(_BATCH):
                for row in batch:
                    criteria = tuple(
                        CriterionOutcome(path, *(row[place] for place in places))
                        for path, places in paths.items()
                    )
                    yield PatientOutcome(row[0], row[1], criteria, tuple((row[-1] or "").split()))
        finally:
            cursor.close()

    def attrition(self) -> Attrition:
        """How many patients each criterion keeps and excludes."""
        names = {each.path: each.name for each in self._columns if each.role == "result"}
        listed = ", ".join(f'"{names[each.path]}"' for each in self._protocol.criteria)
        cursor = self._store.connection.cursor()
        try:
            # Patients with the same results are counted together.
            cursor.execute(f"SELECT {listed}, count(*) FROM {RESULTS} GROUP BY ALL")
            return attrition(self._protocol, _patterns(cursor))
        finally:
            cursor.close()

    def write(self, path: Path, format: str | None = None) -> None:
        """Write the results to a file: ``table``, ``csv``, ``json``, ``ndjson`` or ``parquet``.

        Without a format the file's ending says which. The file is either written whole or not touched.
        Raises DataError where it cannot be written.
        """
        from critlang.engines import writing

        chosen = writing.format_for(path, format)
        with writing.whole_results(path) as part:
            match chosen:
                case "csv":
                    writing.write_csv(self._store.connection, self._query(), part)
                case "parquet":
                    writing.write_parquet(self._store.connection, self._query(), part)
                case "json":
                    writing.write_json(part, self.summary, self.patients())
                case "ndjson":
                    writing.write_ndjson(part, self.patients())
                case _:
                    writing.write_table(part, self.summary, self.patients)

    def table(self) -> str:
        """The results as a table for people, with the counts of verdicts below."""
        from critlang.engines import writing

        return "\n".join(writing.table_lines(self.summary, self.patients)) + "\n"

    def _query(self) -> str:
        names = ", ".join(f'r."{column.name}"' for column in self._columns)
        return (
            f"SELECT {names}, w.{_WAIVED} FROM {RESULTS} AS r LEFT JOIN ("
            f"SELECT patient_id, string_agg(DISTINCT criterion, ' ' ORDER BY criterion) AS {_WAIVED} "
            "FROM waivers GROUP BY patient_id) AS w ON w.patient_id = r.patient_id ORDER BY r.patient_id"
        )


def screen(
    protocol: Protocol | Plan,
    data: str | Path,
    engine: str = "duckdb",
    *,
    output: Path | None = None,
    format: str | None = None,
    evidence: bool = True,
    anchor_dates: Mapping[str, date] | None = None,
    mapping: DataModel | None = None,
    progress: Progress | None = None,
) -> Screening:
    """Evaluate a protocol for every patient in ``data``, and write the results to ``output`` if given.

    ``engine`` is ``duckdb``, ``sqlite``, ``python`` or the address of a PostgreSQL server
    (``postgresql://user@host/database``): the same results, at different speeds. ``evidence`` adds the fact
    that decided each criterion. ``anchor_dates`` gives an anchor's day for patients who have none recorded.
    ``mapping`` says how data in another model are read.
    Raises DataError where the data or the server cannot be used, or the output cannot be written; nothing is
    written then. Raises EngineError where the engine cannot run.
    """
    plan = protocol if isinstance(protocol, Plan) else build(protocol)
    chosen = engine_named(engine)
    if output is not None:
        # What is wrong with the output must not come to light after an hour's work.
        from critlang.engines.writing import check_place, format_for

        format_for(output, format)
        check_place(output)
    if progress is not None:
        progress("reading the data", 0, 0)
    store = load(data, plan.protocol, anchor_dates, mapping)
    try:
        if store.protocol is not None:
            plan = build(store.protocol)
        chosen.run(store, plan, evidence=evidence, progress=progress)
        screening = Screening(store, plan, evidence)
        if output is not None:
            screening.write(output, format)
    except BaseException:
        store.close()
        raise
    return screening


def _patterns(cursor: duckdb.DuckDBPyConnection) -> Iterator[tuple[tuple[str, ...], int]]:
    while batch := cursor.fetchmany(_BATCH):
        yield from ((row[:-1], row[-1]) for row in batch)


def _summary(store: Store, protocol: Protocol) -> Summary:
    counted = store.connection.execute(f"SELECT verdict, count(*) FROM {RESULTS} GROUP BY verdict").fetchall()
    return Summary.of(protocol, dict(counted), store.problems)
