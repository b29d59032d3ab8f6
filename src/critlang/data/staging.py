"""One table of the data, read cell by cell: a relation with canonical columns and a mask of faults.

The relation is a copy in the connection's memory, except for a table of an attached DuckDB file or a
Parquet file that already has canonical types: there it is a subquery, and nothing is copied. Of measurements,
by far the most rows, what is asked again and again is then counted in one pass, by the kinds of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from critlang.data import words
from critlang.data.cell_sql import CellSql, cell_sql, identifier
from critlang.data.cells import Fault
from critlang.data.problem import DataError, Problem, has_errors
from critlang.data.sources import Source, first_line, stop
from critlang.data.words import Sighting
from critlang.plain_layout import (
    ATTESTATIONS,
    ENDED_SOMETIME,
    EVENTS,
    FINDINGS,
    MEASUREMENTS,
    Absence,
    Cell,
    Column,
    Table,
)
from critlang.record import Record, field

if TYPE_CHECKING:
    import duckdb

CANONICAL_TYPES = {
    Cell.ID: "BIGINT",
    Cell.MOMENT: "TIMESTAMP",
    Cell.DAY: "DATE",
    Cell.NUMBER: "DECIMAL(15,6)",
    Cell.PLAIN_NUMBER: "DECIMAL(15,6)",
}
"""The DuckDB types of canonical columns; all others are VARCHAR."""


class Check(Record):
    """A bit of the mask: the condition that sets it, and the fault of a column that it stands for."""

    column: Column
    fault: Fault
    condition: str


class Staged(Record, frozen=False):
    """A table as read. ``relation`` has the canonical ``columns``, ``faults`` and a row id from 0.

    ``tally`` is the table that counts its rows by kind, if there is one: see ``counted``.

    ``waiting`` gathers what was found, each with the first row, until the rows are looked up together. Rows
    for which a condition of ``left_out`` holds do not reach the canonical table, if it is a copy; ``changed``
    columns come from expressions over the row ``s`` and the tables in ``joins``.
    """

    table: Table
    source: Source
    connection: duckdb.DuckDBPyConnection
    read: tuple[Column, ...]
    checks: tuple[Check, ...]
    relation: str
    copied: bool
    types: dict[str, str]
    """The canonical type of each column."""
    tally: str = ""
    must_change: bool = False
    waiting: list[_Waiting] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    changed: dict[str, str] = field(default_factory=dict)
    joins: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The table's name."""
        return self.table.name

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(column.name for column in self.read)

    @property
    def row(self) -> str:
        """The expression for the number of a row, from 0, in the order of the source."""
        return "crit_row" if self.source.row else "rowid"

    @property
    def counted(self) -> str:
        """The rows as a relation, alike ones perhaps as one: ``times`` is how many, ``first`` the first.

        Alike are measurements in ``term``, ``unit``, whether there is a ``value`` (of which one is given),
        and in what is wrong with them.
        """
        return self.tally or f"(SELECT *, 1 AS times, {self.row} AS first FROM {self.relation})"

    @property
    def kept_where(self) -> str:
        """The condition for a row ``s`` to reach the canonical table."""
        return " AND ".join(f"({condition}) IS NOT TRUE" for condition in self.left_out) or "true"

    @property
    def stored(self) -> tuple[str, ...]:
        """The columns that the source has."""
        return tuple(name for name in self.columns if name in self.source.columns)

    @property
    def kept(self) -> str:
        """The rows that are not left out so far, as a relation."""
        rows = f"SELECT *, {self.row} AS crit_at FROM {self.relation} AS s WHERE {self.kept_where}"
        return f"({rows})"

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        return self.connection.execute(query).fetchall()

    def leave_out(self, condition: str) -> None:
        """Leave out the rows ``s`` for which the condition holds, should the table be a copy."""
        self.left_out.append(condition)

    def change(self, column: str, expression: str, join: str = "") -> None:
        """Take a column from an expression, and perhaps from a table joined to the row."""
        self.changed[column] = expression
        self.joins.append(join)
        self.must_change = True

    def read_as_stored(self, columns: Collection[str]) -> None:
        """Take those columns, which reading changes nowhere, as they stand: for a relation not copied."""
        query, _ = _reading(self.table, self.source, self.read, in_place=True, as_stored=columns)
        self.relation = f"({query})"

    def found(
        self, row: int, count: int, column: str | None, build: Callable[[Sighting], Problem | None]
    ) -> None:
        """Note a problem seen in ``count`` rows, first in that one (from 0); ``column`` holds the example."""
        self.waiting.append(_Waiting(row + 1, count, column, build))

    def problems(self) -> list[Problem]:
        """Everything noted, with the places looked up."""
        if not self.waiting:
            return []
        seen = self.source.look_up({each.row for each in self.waiting})
        built = (each.build(_sighting(each, self.source.file, seen)) for each in self.waiting)
        return [problem for problem in built if problem is not None]


class _Waiting(Record):
    row: int
    count: int
    column: str | None
    build: Callable[[Sighting], Problem | None]


def _sighting(each: _Waiting, file: str, seen: object) -> Sighting:
    assert isinstance(seen, dict)
    row = seen.get(each.row)
    if row is None:
        return Sighting(file, each.row, f"row {each.row}", each.count)
    place: str = row.place
    last = place.rpartition(" ")[2]
    number = int(last) if last.isdecimal() else each.row
    names = (each.column or "").split("+")
    text = " and ".join(str(row.cells.get(name) or "") for name in names if name)
    return Sighting(file, number, place, each.count, text)


# ---------------------------------------------------------------- staging


def check_columns(
    table: Table, source: Source, attributes: Sequence[Column], wanted: frozenset[str] | None
) -> list[Problem]:
    """What the columns found say: which are missing, which are not used.

    ``wanted`` are the columns that the protocol reads (None: any). Of others nothing is said, unless
    the table cannot be read without them.
    """
    absent = [
        column
        for column in (*table.columns, *attributes)
        if column.name not in source.columns
        and (column.absent is not Absence.SILENT or column in attributes)
        and (column.required or wanted is None or column.name in wanted)
    ]
    problems = words.missing_columns(table, source.file, absent, source.columns)
    known = {column.name for column in (*table.columns, *attributes)}
    unused = [name for name in source.columns if name not in known]
    if unused:
        problems.append(words.unused_columns(table.name, source.file, unused))
    return problems


def stage(
    connection: duckdb.DuckDBPyConnection, table: Table, source: Source, attributes: Sequence[Column] = ()
) -> Staged:
    """Read a table. Raises DataError where the file turns out not to be readable."""
    import duckdb

    columns = (*table.columns, *attributes)
    facts = table in (MEASUREMENTS, FINDINGS, EVENTS)
    in_place = bool(source.row) and facts and _is_canonical(source, columns)
    query, checks = _reading(table, source, columns, in_place)
    types = {column.name: CANONICAL_TYPES.get(column.cell, "VARCHAR") for column in columns}
    target = f"crit_staged_{table.name}"
    try:
        if in_place:
            tally = _tally(connection, query) if table is MEASUREMENTS else ""
            return Staged(table, source, connection, columns, checks, f"({query})", False, types, tally)
        connection.execute(f"CREATE TABLE {target} AS {query}")
    except duckdb.OutOfMemoryException:
        raise
    except duckdb.Error as error:
        raise _unreadable(source, first_line(error)) from error
    if source.expected_rows is not None and (expected := source.expected_rows()) is not None:
        ((count,),) = connection.execute(f"SELECT count(*) FROM {target}").fetchall()
        if count != expected:
            raise _unreadable(source, f"{count} rows are found in one way and {expected} in another")
    return Staged(table, source, connection, columns, checks, target, True, types)


def _tally(connection: duckdb.DuckDBPyConnection, query: str) -> str:
    """Count measurements by kind, in one pass; ``crit_stray``: of a patient who is not there."""
    stray = "patient_id NOT IN (SELECT patient_id FROM patients WHERE patient_id IS NOT NULL)"
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE crit_tally AS SELECT term, unit, faults, crit_blank, crit_changed, "
        "crit_stray, min(value) AS value, count(*) AS times, min(crit_row) AS first "
        f"FROM (SELECT *, {stray} AS crit_stray FROM ({query})) "
        "GROUP BY term, unit, faults, crit_blank, crit_changed, crit_stray, value IS NULL"
    )
    return "crit_tally"


def _unreadable(source: Source, reason: str) -> DataError:
    problems = source.explain(reason) if source.explain is not None else []
    if has_errors(problems):
        return DataError(problems)
    return stop("D613", source.file, f"{source.file} cannot be read: {reason}", "", source.table)


def _is_canonical(source: Source, columns: Iterable[Column]) -> bool:
    return all(
        source.columns[column.name][1].replace(", ", ",") == CANONICAL_TYPES.get(column.cell, "VARCHAR")
        for column in columns
        if column.name in source.columns
    )


def _reading(
    table: Table,
    source: Source,
    columns: Sequence[Column],
    in_place: bool,
    as_stored: Collection[str] = (),
) -> tuple[str, tuple[Check, ...]]:
    """The query that reads a table, and what the bits of its mask mean.

    ``crit_changed`` is a mask, too: of the columns that reading changes, in their order in the source.
    """
    cells: dict[str, CellSql] = {}
    checks: list[Check] = []
    for column in columns:
        name, type_name = source.columns.get(column.name, ("NULL", "VARCHAR"))
        cell = cell_sql(column, name, type_name)
        if column.name in as_stored:
            cell = CellSql(name, f"r_{column.name}", cell.faults)
        cells[column.name] = cell
        if column.name in source.columns:
            said = column in table.columns
            checks.extend(
                Check(column, fault, condition)
                for fault, condition in cell.faults
                if said or fault is not Fault.MISSING  # an attribute may well be missing
            )
    final = {name: f"v_{name}" for name in cells}
    checks.extend(_row_checks(table, source, final))
    final |= {name: f"v_{name}" for name in as_stored}
    blank = " AND ".join(f"r_{name} IS NULL" for name in cells)
    checks = [Check(check.column, check.fault, f"NOT crit_blank AND ({check.condition})") for check in checks]
    mask = " + ".join(
        f"CASE WHEN {check.condition} THEN {1 << bit} ELSE 0 END" for bit, check in enumerate(checks)
    )
    raw = ", ".join(f"{cell.raw} AS r_{name}" for name, cell in cells.items())
    middle = "".join(f", {cell.middle} AS m_{name}" for name, cell in cells.items() if cell.middle != "NULL")
    read = ", ".join(
        f"CAST({cell.value} AS {CANONICAL_TYPES.get(column.cell, 'VARCHAR')}) AS v_{column.name}"
        for column, cell in zip(columns, cells.values(), strict=True)
    )
    outer = ", ".join(f"{expression} AS {identifier(name)}" for name, expression in final.items())
    kept = ""
    if source.row:
        raw += f", {source.row} AS crit_row"
        kept = ", crit_row"
    if in_place:
        here = [name for name in cells if name in source.columns]
        raw += "".join(f", {source.columns[name][0]} AS s_{name}" for name in here)
        changed = " + ".join(
            f"CASE WHEN ({final[name]}) IS DISTINCT FROM s_{name} THEN {1 << bit} ELSE 0 END"
            for bit, name in enumerate(here)
        )
        kept += f", CAST({changed} AS BIGINT) AS crit_changed"
    bits = "BIGINT" if len(checks) < 63 else "HUGEINT"
    query = (
        f"SELECT {outer}, CAST({mask or 0} AS {bits}) AS faults, crit_blank{kept} "
        f"FROM (SELECT *, {read}, ({blank}) AS crit_blank "
        f"FROM (SELECT *{middle} FROM (SELECT {raw} FROM {source.relation})))"
    )
    return query, tuple(checks)


def _row_checks(table: Table, source: Source, final: dict[str, str]) -> list[Check]:
    """The checks that look at two cells of a row; ``final`` is changed where a cell becomes not known."""
    if table is MEASUREMENTS:
        return _measurement_checks(source.columns.get("value", ("", ""))[1] == "VARCHAR", final)
    if table is EVENTS:
        start, end = "v_start_date", "v_end_date"
        wrong = f"crit_before({end}, {start})"
        final["start_date"] = f"CASE WHEN NOT {wrong} THEN {start} END"
        final["end_date"] = f"CASE WHEN {wrong} THEN '{ENDED_SOMETIME}' ELSE {end} END"
        return [Check(Column("start_date+end_date", Cell.PARTIAL), Fault.ORDER, wrong)]
    if table is ATTESTATIONS:
        # An answer of which it is not known how long it holds, holds on its own day.
        given = "r_valid_until IS NOT NULL AND NOT (crit_is_unknown(CAST(r_valid_until AS VARCHAR)))"
        final["valid_until"] = (
            f"CASE WHEN v_valid_until IS NULL AND {given} THEN v_date ELSE v_valid_until END"
        )
    return []


def _measurement_checks(is_text: bool, final: dict[str, str]) -> list[Check]:
    low, high = MEASUREMENTS.column("range_low"), MEASUREMENTS.column("range_high")
    crossed = "coalesce(v_range_low > v_range_high, false)"
    for column in (low, high):
        final[column.name] = f"CASE WHEN NOT {crossed} THEN v_{column.name} END"
    # Only a value that is text can have a comparator of its own, and only before a number that was read.
    sign = "nullif(crit_comparator(crit_sign(r_value)), '')" if is_text else "CAST(NULL AS VARCHAR)"
    written = f"CASE WHEN v_value IS NOT NULL THEN {sign} END"
    differs = f"coalesce({written} <> v_comparator, false)"
    strange = "coalesce(v_comparator NOT IN ('<', '<=', '>', '>='), false)"
    final["comparator"] = f"coalesce(v_comparator, {written})"
    final["value"] = f"CASE WHEN NOT {differs} THEN v_value END"
    return [
        Check(Column("comparator+value", Cell.COMPARATOR), Fault.COMPARATOR, f"{strange} OR {differs}"),
        Check(Column("range_low+range_high", Cell.NUMBER), Fault.ORDER, crossed),
    ]
