"""Screening for several protocols at once: data are read once, and equal needs are worked out once."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from critlang.closable import Closable
from critlang.data import Problem, Store
from critlang.data.cell_sql import literal
from critlang.data.names import Vocabulary
from critlang.data.problem import ordered
from critlang.data.sharing import (
    Group,
    SharedStore,
    alike,
    check_anchors,
    each_alone,
    load_alone,
    load_shared,
    read_apart,
)
from critlang.engines import Engine, Progress, duckdb_engine, duckdb_together
from critlang.engines import engine as engine_named
from critlang.engines.duckdb_together import Found
from critlang.engines.matrix import (
    COLUMNS,
    Matrix,
    PatientInProtocol,
    counts_table,
    labels_of,
    rows_of_verdicts,
    rows_query,
)
from critlang.engines.outcome import Summary
from critlang.engines.results import RESULTS
from critlang.mapping.adapting import with_site_codes
from critlang.mapping.records import Mapping as DataModel
from critlang.model import Protocol
from critlang.plan import Plan, build
from critlang.record import replace
from critlang.screen import Screening

if TYPE_CHECKING:
    import duckdb

__all__ = ["ManyScreening", "PatientInProtocol", "screen_many"]

MATRIX = "screening"
"""The name of the file with all patients and protocols, beside those of single protocols."""


class ManyScreening(Closable):
    """The results of several protocols. Use it as a context, or close it: it holds temporary files.

    ``summaries`` has the counts of each protocol, in the order given, with what the protocol is
    called in the results: its id. ``problems`` is what was wrong with the data, none of it an error.
    """

    columns = COLUMNS

    def __init__(self, scratch: Path, matrix: Matrix, summaries: Sequence[tuple[str, Summary]]) -> None:
        self._scratch, self._matrix = scratch, matrix
        self.summaries = tuple(summaries)
        self.problems: tuple[Problem, ...] = summaries[0][1].problems if summaries else ()

    def close(self) -> None:
        """Remove temporary files."""
        shutil.rmtree(self._scratch, ignore_errors=True)

    def rows(self) -> Iterator[PatientInProtocol]:
        """Every patient in every protocol: protocol after protocol, patients by identifier."""
        return self._matrix.rows()

    def write(self, path: Path, format: str | None = None) -> None:
        """Write a row for each patient and protocol to a file: ``csv``, ``json``, ``ndjson`` or ``parquet``.

        ``table``: only the counts. Without a format the file's ending says which. The file is either written
        whole or not touched. Raises DataError where it cannot be written.
        """
        from critlang.engines import writing

        chosen = writing.format_for(path, format)
        with writing.whole_results(path) as part:
            self._matrix.write(part, chosen, self.summaries)

    def write_folder(self, folder: Path) -> tuple[Path, ...]:
        """Put the results of each protocol and the file of all into a folder; the files written.

        Only where ``screen_many`` was asked for whole results, and in their format. Raises DataError.
        """
        from critlang.engines import writing

        staged = sorted((self._scratch / "whole").iterdir())
        ending = staged[0].suffix
        written = []
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for file in staged:
                with writing.whole_results(folder / file.name) as part:
                    shutil.copyfile(file, part)
                written.append(folder / file.name)
        except OSError as error:
            said = f'"{folder}" cannot be written: {error.strerror or error}'
            raise writing.refused(folder, said) from error
        path = folder / f"{MATRIX}{ending}"
        self.write(path)
        return (*written, path)

    def table(self) -> str:
        """For people: a line for each protocol, with how many patients have each verdict."""
        return counts_table(self.summaries)


def screen_many(
    protocols: Sequence[Protocol | Plan],
    data: str | Path,
    engine: str = "duckdb",
    *,
    whole: str | None = None,
    evidence: bool = True,
    anchor_dates: Mapping[str, date] | None = None,
    mapping: DataModel | None = None,
    progress: Progress | None = None,
) -> ManyScreening:
    """Evaluate several protocols for every patient in ``data``, which are read once.

    ``whole`` is a format in which the results of each protocol are kept, too, as ``screen`` would write
    them, for ``write_folder``; ``evidence`` counts for these only. Protocols whose vocabularies disagree
    about a word of the data have the data read apart, which a note says. Through a ``mapping``, which says
    how data in another model are read, they are read for each protocol by itself. Raises DataError,
    MappingError and EngineError as ``screen`` does.
    """
    plans = [each if isinstance(each, Plan) else build(each) for each in protocols]
    if mapping is not None:
        plans = [build(with_site_codes(plan.protocol, mapping)) for plan in plans]
    run = _Run(plans, engine_named(engine), whole, evidence, mapping, progress)
    try:
        return run.screened(data, anchor_dates or {})
    except BaseException:
        shutil.rmtree(run.scratch, ignore_errors=True)
        raise


class _Run:
    """One screening of several protocols."""

    def __init__(
        self,
        plans: list[Plan],
        engine: Engine,
        whole: str | None,
        evidence: bool,
        mapping: DataModel | None,
        progress: Progress | None,
    ) -> None:
        self._mapping = mapping
        self.scratch = Path(tempfile.mkdtemp(prefix="crit-"))
        self._plans, self._engine, self._whole = plans, engine, whole
        self._evidence = evidence and whole is not None
        self._progress = progress
        self._matrix = Matrix(self.scratch)
        self._labels = labels_of([plan.protocol for plan in plans])
        self._files = _file_names(plans)
        (self.scratch / "whole").mkdir()

    def screened(self, data: str | Path, anchor_dates: Mapping[str, date]) -> ManyScreening:
        protocols, mapping = [plan.protocol for plan in self._plans], self._mapping
        groups = alike(protocols) if mapping is None else each_alone(protocols)
        check_anchors(anchor_dates, groups)
        problems: dict[Problem, Problem] = {}
        for group in groups:
            apart = tuple(each for other in groups if other is not group for each in other.vocabularies)
            if self._progress is not None:
                self._progress("reading the data", 0, 0)
            with self._read(data, group, anchor_dates, apart) as store:
                for each in store.problems:
                    said = each if mapping is None else self._said(each, group)
                    problems.setdefault(_without_words(each) if mapping is None else said, said)
                self._run_group(store, group)
        notes = read_apart(groups, self._labels) if mapping is None else ()
        found = ordered((*problems.values(), *notes))
        summaries = [
            (label, Summary.of(plan.protocol, self._matrix.counts[place], found))
            for place, (label, plan) in enumerate(zip(self._labels, self._plans, strict=True))
        ]
        return ManyScreening(self.scratch, self._matrix, summaries)

    def _read(
        self,
        data: str | Path,
        group: Group,
        anchor_dates: Mapping[str, date],
        apart: tuple[Vocabulary, ...],
    ) -> SharedStore:
        if self._mapping is None:
            return load_shared(data, group, anchor_dates, apart)
        (place,) = group.places
        coded = self._plans[place].protocol
        return load_alone(data, group, anchor_dates, apart, coded, self._mapping)

    def _said(self, problem: Problem, group: Group) -> Problem:
        """A problem of data that are read for one protocol, with that one where it is about terms."""
        if problem.table != "terms":
            return problem
        (place,) = group.places
        return replace(problem, file=f"{problem.file} for {self._labels[place]}")

    def _run_group(self, shared: SharedStore, group: Group) -> None:
        if len(group.places) > 1 and self._engine is duckdb_engine:
            plans = [self._plans[place] for place in group.places]

            def take(found: Found) -> None:
                self._take_part(found, group.places[found.place])

            duckdb_together.run(
                shared,
                plans,
                take,
                evidence=self._evidence,
                verdicts_only=self._whole is None,
                progress=self._progress,
            )
            return
        for member, place in enumerate(group.places):
            store = shared.of(member)
            if store.protocol is not None:
                self._plans[place] = build(store.protocol)
            self._engine.run(store, self._plans[place], evidence=self._evidence, progress=self._progress)
            self._take(store.connection, place, RESULTS)
            self._write_whole(store, place)

    def _take(self, connection: duckdb.DuckDBPyConnection, place: int, results: str) -> None:
        self._matrix.take(connection, place, rows_query(self._plans[place], self._labels[place], results))

    def _take_part(self, found: Found, place: int) -> None:
        """The results of a range of patients; those of earlier ranges lie in files."""
        connection = found.store.connection
        if self._whole is None:
            self._matrix.take(connection, place, rows_of_verdicts(self._labels[place], found.query))
            return
        path = self.scratch / f"whole_{place:06d}_{found.part:06d}.parquet"
        connection.execute(f"COPY ({found.query}) TO {literal(str(path))} (FORMAT parquet)")
        self._take(connection, place, f"read_parquet({literal(str(path))})")
        if found.last:
            files = literal(str(self.scratch / f"whole_{place:06d}_*.parquet"))
            connection.execute(f"CREATE OR REPLACE VIEW {RESULTS} AS SELECT * FROM read_parquet({files})")
            self._write_whole(found.store, place)
            connection.execute(f"DROP VIEW {RESULTS}")

    def _write_whole(self, store: Store, place: int) -> None:
        """Write a protocol's results as they are written for it alone, if that is wanted."""
        if self._whole is not None:
            ending = "txt" if self._whole == "table" else self._whole
            path = self.scratch / "whole" / f"{self._files[place]}.screening.{ending}"
            Screening(store, self._plans[place], self._evidence).write(path, self._whole)


def _without_words(problem: Problem) -> Problem:
    """What makes a problem the same, whichever protocols the data are read for."""
    return replace(problem, message="", help="") if problem.example else problem


def _file_names(plans: Sequence[Plan]) -> list[str]:
    """The name of each protocol's file without its ending, with a number where two have the same."""
    names: list[str] = []
    for plan in plans:
        base = name = Path(plan.protocol.file).stem or "protocol"
        count = 1
        while name.casefold() in (each.casefold() for each in names):
            count += 1
            name = f"{base}_{count}"
        names.append(name)
    return names
