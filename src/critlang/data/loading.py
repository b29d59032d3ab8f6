"""From staged tables to canonical ones: names resolved, duplicates and strays found, unused rows left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from critlang.data import words
from critlang.data.cell_sql import identifier, literal
from critlang.data.layout import EVENTS, PATIENTS, Cell, Column, Table
from critlang.data.names import NameIndex, Vocabulary, declared_value, usable_unit
from critlang.data.problem import Problem, quoted, shortened
from critlang.data.staging import CANONICAL_TYPES, Check, Staged, check_columns, stage
from critlang.data.sources import Source
from critlang.data.words import Sighting

if TYPE_CHECKING:
    import duckdb

_EXAMPLES = 10
_NEVER_CARRIED = "crit_blank"


def load_table(
    connection: duckdb.DuckDBPyConnection, table: Table, source: Source | None, vocabulary: Vocabulary
) -> list[Problem]:
    """Make the canonical table of that name in the connection, and say what is wrong with the data.

    Raises DataError where the source cannot be read. After an error among the problems the table is empty.
    """
    attributes = tuple(vocabulary.attributes()) if table is EVENTS else ()
    if source is None:
        make_empty(connection, table, attributes)
        return []
    problems = check_columns(table, source, attributes)
    if any(column.required and column.name not in source.columns for column in table.columns):
        make_empty(connection, table, attributes)
        return problems
    staged = stage(connection, table, source, attributes)
    _check_cells(staged)
    _check_ids(staged)
    if table is not PATIENTS:
        _check_patients(staged)
    _check_names(staged, vocabulary)
    problems.extend(staged.problems())
    _finish(staged)
    return _limited(problems)


def make_empty(connection: duckdb.DuckDBPyConnection, table: Table, attributes: Sequence[str]) -> None:
    """Make a canonical table without rows."""
    columns = [f"{identifier(column.name)} {canonical_type(column)}" for column in table.columns]
    columns += [f"{identifier(name)} VARCHAR" for name in attributes]
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


# ---------------------------------------------------------------- cells and ids


def _check_cells(staged: Staged) -> None:
    if not staged.checks:
        return
    totals = ", ".join(
        f"count(*) FILTER (faults & {1 << bit} <> 0), min({staged.row}) FILTER (faults & {1 << bit} <> 0)"
        for bit in range(len(staged.checks))
    )
    (found,) = staged.rows(f"SELECT {totals} FROM {staged.relation} WHERE faults <> 0")
    for place, check in enumerate(staged.checks):
        count, row = found[2 * place], found[2 * place + 1]
        if count:
            staged.found(row, count, check.column.name, _cell_words(staged.table, check))


def _cell_words(table: Table, check: Check):  # type: ignore[no-untyped-def]
    return lambda seen: words.cell_fault(table, check.column, check.fault, seen)


def _check_ids(staged: Staged) -> None:
    column = "id" if staged.table.has_ids else "patient_id" if staged.table is PATIENTS else None
    if column is None:
        return
    doubled = f"SELECT {column} AS twice, min({staged.row}) AS first, count(*) AS times FROM {staged.relation} WHERE {column} IS NOT NULL GROUP BY {column} HAVING count(*) > 1"
    for twice, first, times, groups, rows in staged.rows(
        f"SELECT *, count(*) OVER (), sum(times) OVER () FROM ({doubled}) ORDER BY first LIMIT 1"
    ):
        def build(seen: Sighting, twice: object = twice, groups: object = groups) -> Problem:
            problem = words.duplicate_id(staged.name, column, seen, str(twice))
            return problem

        staged.found(first, rows, column, build)
