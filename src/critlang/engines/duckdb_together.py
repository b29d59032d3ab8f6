"""The embedded engine for several protocols: the facts that any of them needs are read once, and ordered.

A range of patients is worked on at a time, so that memory does not grow with their number. Of each range the
needed facts are copied, patients as numbers, sorted by the part that they belong to (see
``critlang.sql.together``); the tables of features are made from these, and each protocol's results from the
features.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from critlang.data import Store
from critlang.data.cell_sql import literal
from critlang.data.sharing import SharedStore
from critlang.engines.engine import EngineError, Progress, refused
from critlang.engines.results import casts
from critlang.plan import Plan, build_together
from critlang.record import Record
from critlang.sql.columns import result_columns
from critlang.sql.context import CONTEXT
from critlang.sql.together import OWN_ID, PEOPLE, Part, Together

if TYPE_CHECKING:
    import duckdb

SCHEMA = "crit_facts"
_PEOPLE = f"{SCHEMA}.{PEOPLE}"
_MOST_ROWS = 10_000_000
"""So many rows of facts, or hardly more, are worked on at a time."""
_FEWEST_PATIENTS = 10_000


class Found(Record):
    """The results of some patients in one protocol: ``query`` gives the columns of ``result_columns``.

    If ``run`` was asked for verdicts only, it gives the patient and ``VERDICT_COLUMNS``. ``store`` is what
    the protocol sees; ``last``: there are no further patients.
    """

    place: int
    part: int
    store: Store
    query: str
    last: bool


def run(
    shared: SharedStore,
    plans: Sequence[Plan],
    take: Callable[[Found], None],
    *,
    evidence: bool,
    verdicts_only: bool = False,
    progress: Progress | None = None,
) -> None:
    """Hand over the results of all patients in each plan, range after range of patients.

    ``verdicts_only``: without the results of parts, and so without evidence. Raises EngineError where DuckDB
    refuses a statement.
    """
    import duckdb

    from critlang.sql import dialect
    from critlang.sql.layout import PlainLayout

    together = build_together(plan.protocol for plan in plans)
    wanted = None if verdicts_only else evidence
    compiled = Together(together, dialect("duckdb"), PlainLayout((SCHEMA,)), bool(wanted))
    try:
        _Run(shared, together, compiled, wanted, progress).hand_over(take)
    except duckdb.Error as error:
        raise refused(error) from error


class _Run:
    """The statements on one store."""

    def __init__(
        self,
        shared: SharedStore,
        plans: Sequence[Plan],
        compiled: Together,
        evidence: bool | None,
        progress: Progress | None,
    ) -> None:
        """``evidence``: None where only verdicts are wanted."""
        self._shared, self._plans, self._compiled = shared, plans, compiled
        self._connection: duckdb.DuckDBPyConnection = shared.connection
        self._evidence, self._progress = evidence, progress
        self._tables = tuple(compiled.shared_tables())
        self._statements: dict[int, str] = {}

    def hand_over(self, take: Callable[[Found], None]) -> None:
        execute = self._connection.execute
        execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
        execute(
            f"CREATE OR REPLACE TABLE {SCHEMA}.everybody AS SELECT patient_id AS {OWN_ID}, "
            "CAST(row_number() OVER (ORDER BY patient_id) - 1 AS INTEGER) AS patient_id FROM patients"
        )
        total = self._count(f"{SCHEMA}.everybody")
        ranges = list(self._ranges(total))
        for part, (start, end) in enumerate(ranges):
            self._prepare(start, end)
            # DuckDB takes patients beside their features to be no rows, and would build on them.
            execute("SET disabled_optimizers = 'build_side_probe_side'")
            for place, plan in enumerate(self._plans):
                self._say(f"evaluating {plan.protocol.id}", start, total)
                store = self._shared.of(place)
                if self._compiled.reads_answers(place):
                    self._copy("attestations", "attestations")
                take(Found(place, part, store, self._result(place), part == len(ranges) - 1))
            execute("RESET disabled_optimizers")
        execute(f"DROP SCHEMA {SCHEMA} CASCADE")
        for table in self._tables:
            execute(f"DROP TABLE IF EXISTS temp.{table.name}")
        self._say("evaluating", total, total)

    def _say(self, doing: str, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress(doing, done, total)

    def _count(self, table: str) -> int:
        ((count,),) = self._connection.execute(f"SELECT count(*) FROM {table}").fetchall()
        return int(count)

    def _ranges(self, total: int) -> Iterator[tuple[int, int]]:
        """From and to the numbers of patients; one range at least."""
        rows = sum(self._count(table) for table in ("measurements", "findings", "events"))
        size = max(_FEWEST_PATIENTS, total * _MOST_ROWS // max(rows, 1))
        for start in range(0, max(total, 1), size):
            yield start, min(start + size, total)

    # ------------------------------------------------------------ what all protocols share

    def _prepare(self, start: int, end: int) -> None:
        self._say("ordering the data", start, 0)
        execute = self._connection.execute
        execute(
            f"CREATE OR REPLACE TABLE {_PEOPLE} AS SELECT * FROM {SCHEMA}.everybody "
            f"WHERE patient_id >= {start} AND patient_id < {end} ORDER BY patient_id"
        )
        self._copy("patients", "patients")
        self._copy("anchors", f"({self._shared.anchors_of_all()})")
        for table in ("measurements", "findings", "events"):
            self._copy_facts(table, [part for part in self._compiled.parts if part.table == table])
        for number, made in enumerate(self._tables):
            self._say("reading features", number, len(self._tables))
            execute(f'CREATE OR REPLACE TEMP TABLE "{made.name}" AS {made.query}')
            if made.aligned:
                self._check_order(f'"{made.name}"')
        self._check_order(_PEOPLE)

    def _check_order(self, table: str) -> None:
        """A table of features lies beside the patients row by row; a row out of place would be another's."""
        ((strangers,),) = self._connection.execute(
            f"SELECT count(*) FROM {CONTEXT} AS c POSITIONAL JOIN {table} AS f "
            "WHERE c.patient_id IS DISTINCT FROM f.patient_id"
        ).fetchall()
        if strangers:
            raise EngineError(f"DuckDB did not keep the order of {table}")

    def _copy(self, table: str, relation: str) -> None:
        self._connection.execute(
            f"CREATE OR REPLACE TABLE {SCHEMA}.{table} AS SELECT f.* REPLACE (p.patient_id AS patient_id) "
            f"FROM {relation} AS f JOIN {_PEOPLE} AS p ON p.{OWN_ID} = f.patient_id"
        )

    def _copy_facts(self, table: str, parts: Iterable[Part]) -> None:
        labels = [(label, part.number) for part in parts for label in part.labels]
        listed = ", ".join(f"({literal(label)}, {number})" for label, number in labels)
        self._connection.execute(
            f"CREATE OR REPLACE TABLE {SCHEMA}.{table} AS "
            "SELECT f.* REPLACE (p.patient_id AS patient_id), CAST(l.part AS SMALLINT) AS part "
            f"FROM {table} AS f JOIN {_PEOPLE} AS p ON p.{OWN_ID} = f.patient_id "
            f"JOIN (VALUES {listed or '(NULL, 0)'}) AS l(label, part) ON l.label = f.term ORDER BY l.part"
        )

    # ------------------------------------------------------------ one protocol

    def _result(self, place: int) -> str:
        """The results of the patients at hand in a protocol, with their own identifiers."""
        if place not in self._statements:
            self._statements[place] = self._statement(place)
        return self._statements[place]

    def _statement(self, place: int) -> str:
        if self._evidence is None:
            return self._compiled.verdicts(place)
        columns = result_columns(self._plans[place], self._evidence)
        return f"SELECT {', '.join(casts(columns, 'r'))} FROM ({self._compiled.result(place)}) AS r"
