"""From staged tables to canonical ones: names resolved, duplicates and strays found, unused rows left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial, reduce
from operator import or_
from typing import TYPE_CHECKING

from critlang.data import resolving, words
from critlang.data.cell_sql import identifier
from critlang.data.names import Vocabulary
from critlang.data.problem import Problem, has_errors, shortened
from critlang.data.sources import Source
from critlang.data.staging import CANONICAL_TYPES, Check, Staged, check_columns, stage
from critlang.data.words import Sighting
from critlang.plain_layout import ANCHORS, EVENTS, PATIENTS, Column, Table

if TYPE_CHECKING:
    import duckdb


def load_table(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    source: Source | None,
    vocabulary: Vocabulary,
    patients_known: bool = True,
) -> list[Problem]:
    """Make the canonical table of that name in the connection, and say what is wrong with the data.

    ``patients_known``: the table of patients is there to hold rows against. Raises DataError where the
    source cannot be read. After an error among the problems the table is empty or not there.
    """
    attributes = vocabulary.attribute_columns() if table is EVENTS else ()
    if source is None:
        make_empty(connection, table, attributes)
        return []
    problems = check_columns(table, source, attributes, vocabulary.columns_of(table.name))
    if has_errors(problems):
        return problems
    staged = stage(connection, table, source, attributes)
    resolving.set_aside(staged, vocabulary)
    _check_cells(staged)
    _check_ids(staged)
    if patients_known and table is not PATIENTS:
        _check_patients(staged)
    resolving.resolve(staged, vocabulary)
    problems.extend(staged.problems())
    if not has_errors(problems):
        _finish(staged)
        if table is ANCHORS:
            _one_date_each(connection)
    return _limited(problems)


def _one_date_each(connection: duckdb.DuckDBPyConnection) -> None:
    query = "SELECT patient_id, anchor, max(date) AS date FROM anchors GROUP BY ALL"
    connection.execute(f"CREATE TABLE crit_anchors AS {query}")
    connection.execute("DROP TABLE anchors")
    connection.execute("ALTER TABLE crit_anchors RENAME TO anchors")


def make_empty(connection: duckdb.DuckDBPyConnection, table: Table, attributes: Sequence[Column]) -> None:
    """Make a canonical table without rows."""
    every = (*table.columns, *attributes)
    columns = [f"{identifier(column.name)} {canonical_type(column)}" for column in every]
    connection.execute(f"CREATE TABLE {table.name} ({', '.join(columns)})")


def canonical_type(column: Column) -> str:
    """The DuckDB type of a canonical column."""
    return CANONICAL_TYPES.get(column.cell, "VARCHAR")


def _limited(problems: list[Problem]) -> list[Problem]:
    """At most ten problems of each code and severity, and one that counts the others."""
    groups: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        groups.setdefault((problem.code, problem.severity.value), []).append(problem)
    return [problem for group in groups.values() for problem in shortened(group)]


# ---------------------------------------------------------------- checks of every table


def _check_cells(staged: Staged) -> None:
    changed = "0" if staged.copied else "crit_changed"
    where = f"WHERE {staged.kept_where}" if staged.left_out else ""
    kinds = staged.rows(
        f"SELECT faults, crit_blank, {changed} AS changed, sum(times), min(first) "
        f"FROM {staged.counted} AS s {where} GROUP BY ALL"
    )
    if any(blank for _, blank, *_ in kinds):
        staged.leave_out("s.crit_blank")
    for bit, check in enumerate(staged.checks):
        seen = [(row, times) for faults, _, _, times, row in kinds if faults >> bit & 1]
        if seen:
            count = sum(times for _, times in seen)
            staged.found(min(seen)[0], count, check.column.name, _cell_words(staged.table, check))
    if not staged.copied:
        _read_as_stored(staged, [changed for _, _, changed, *_ in kinds])


def _read_as_stored(staged: Staged, changed: Iterable[int]) -> None:
    """Read a table in place no more than is needed, given the masks of columns that reading changes."""
    somewhere = reduce(or_, changed, 0)
    staged.must_change = somewhere != 0
    staged.read_as_stored([name for bit, name in enumerate(staged.stored) if not somewhere >> bit & 1])


def _cell_words(table: Table, check: Check) -> Callable[[Sighting], Problem | None]:
    return partial(words.cell_fault, table, check.column, check.fault)


def _check_ids(staged: Staged) -> None:
    column = "id" if staged.table.has_ids else "patient_id" if staged.table is PATIENTS else None
    if column is None:
        return
    if column == "id" and _rises(staged):
        return
    doubled = (
        f"SELECT {column} AS twice, min({staged.row}) AS first, count(*) AS times FROM {staged.relation} "
        f"WHERE {column} IS NOT NULL GROUP BY {column} HAVING count(*) > 1"
    )
    query = (
        f"SELECT twice, first, count(*) OVER (), sum(times) OVER () FROM ({doubled}) ORDER BY first LIMIT 1"
    )
    for twice, first, ids, rows in staged.rows(query):
        staged.found(
            first, int(rows), column, partial(words.duplicate_id, staged.name, column, str(twice), ids)
        )


def _rises(staged: Staged) -> bool:
    """Whether each id is greater than the one before: then none is there twice, without a look at all."""
    ids = f"SELECT id > lag(id) OVER () AS rises FROM {staged.relation} WHERE id IS NOT NULL"
    ((rises,),) = staged.rows(f"SELECT bool_and(rises) FROM ({ids})")
    return rises is not False


def _check_patients(staged: Staged) -> None:
    strays = (
        f"SELECT 1 AS times, crit_at AS first FROM {staged.kept} WHERE patient_id IS NOT NULL "
        "AND patient_id NOT IN (SELECT patient_id FROM patients WHERE patient_id IS NOT NULL)"
    )
    if staged.tally:
        strays = f"SELECT times, first FROM {staged.tally} WHERE crit_stray"
    ((count, row),) = staged.rows(f"SELECT coalesce(sum(times), 0), min(first) FROM ({strays})")
    if count:
        staged.found(row, count, "patient_id", partial(words.unknown_patients, staged.name))
        staged.leave_out("s.patient_id NOT IN (SELECT patient_id FROM patients)")


# ---------------------------------------------------------------- the canonical table


def _finish(staged: Staged) -> None:
    """Put the canonical table in the staged one's place, copying no more than its changes need."""
    execute = staged.connection.execute
    name = staged.name
    if not staged.copied and not staged.must_change:
        execute(f"CREATE VIEW {name} AS SELECT {', '.join(_stored(staged))} FROM {staged.source.relation}")
        return
    if staged.copied and not (staged.left_out or staged.must_change):
        extra = ["faults", "crit_blank", *(["crit_row"] if staged.source.row else [])]
        for column in extra:
            execute(f"ALTER TABLE {staged.relation} DROP COLUMN {column}")
        execute(f"ALTER TABLE {staged.relation} RENAME TO {name}")
        return
    columns = ", ".join(
        f"{staged.changed.get(column, 's.' + identifier(column))} AS {identifier(column)}"
        for column in staged.columns
    )
    execute(
        f"CREATE {'TABLE' if staged.copied else 'VIEW'} {name} AS SELECT {columns} "
        f"FROM {staged.relation} AS s {' '.join(staged.joins)} WHERE {staged.kept_where}"
    )
    if staged.copied:
        execute(f"DROP TABLE {staged.relation}")


def _stored(staged: Staged) -> list[str]:
    """The columns of a table read in place; one that it lacks is NULL of the canonical type."""
    return [
        f"{staged.source.columns[column][0]} AS {identifier(column)}"
        if column in staged.source.columns
        else f"CAST(NULL AS {staged.types[column]}) AS {identifier(column)}"
        for column in staged.columns
    ]
