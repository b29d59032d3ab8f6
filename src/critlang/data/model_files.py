"""The files of a folder that are tables of another data model. CSV is read as in the plain layout."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from critlang.data import csv_files
from critlang.data.cell_sql import identifier, path_literal
from critlang.data.csv_files import ReadableCsv
from critlang.data.problem import DataError, Problem, quoted
from critlang.data.sources import first_line, stop

if TYPE_CHECKING:
    import duckdb

_ENDINGS = (".parquet", ".csv", ".csv.gz", ".tsv", ".tsv.gz")
_OF_TABS = (".tsv", ".tsv.gz")
_SEPARATORS = ",;\t|"


def found(
    connection: duckdb.DuckDBPyConnection, folder: Path, wanted: Container[str], scratch: Path
) -> Iterator[tuple[str, str, ReadableCsv | None]]:
    """The tables of a folder that are wanted: names in small letters, the query for the rows, the CSV file.

    Raises DataError where a CSV file cannot be read, as far as that shows before its rows are asked for.
    """
    problems: list[Problem] = []
    names: dict[str, str] = {}
    for path in sorted(folder.iterdir()):
        table = _table(path.name)
        if table is None or table not in wanted:
            continue
        if table in names:
            both = f"{names[table]} and {path.name}"
            raise stop("D606", str(folder), f"the table {table} is given twice: {both}", "Keep one.", table)
        names[table] = path.name
        if path.name.lower().endswith(".parquet"):
            yield table, _parquet(path), None
            continue
        try:
            readable = _csv(connection, path, table, scratch)
        except DataError as error:
            problems.extend(error.problems)
        else:
            columns = ", ".join(
                f"c{place} AS {identifier(heading)}" for heading, place in readable.headings.items()
            )
            yield table, f"SELECT {columns} FROM {csv_files.relation(readable)}", readable
    if problems:
        raise DataError(problems)


def others(folder: Path, tables: Container[str]) -> tuple[str, ...]:
    """The names of what lies in a folder beside its tables, without hidden files."""
    names = (path.name for path in sorted(folder.iterdir()))
    return tuple(each for each in names if each[0] != "." and _table(each) not in tables)


def unreadable(files: Iterable[ReadableCsv], error: duckdb.Error) -> DataError | None:
    """What is wrong with the one of some files that an engine's error names."""
    for each in files:
        if f"file = {each.path}\n" in str(error):
            return DataError(csv_files.malformed(each, first_line(error)))
    return None


def _table(name: str) -> str | None:
    """The table that a file of that name is, in small letters; None for no file of tables."""
    ending = next((each for each in _ENDINGS if name.lower().endswith(each)), None)
    return None if ending is None else name.lower().removesuffix(ending)


def _parquet(path: Path) -> str:
    return f"SELECT * FROM read_parquet({path_literal(path)}, binary_as_string => true)"


def _csv(connection: duckdb.DuckDBPyConnection, path: Path, table: str, scratch: Path) -> ReadableCsv:
    import duckdb

    separators = "\t" if path.name.lower().endswith(_OF_TABS) else _SEPARATORS
    copy = scratch / f"model.{table}.csv"
    readable = csv_files.prepare(path, table, copy, separators=separators, named=_heading)
    _check_names(readable)
    # The engine passes over what stands behind a quotation mark that is not closed.
    if (expected := csv_files.row_count(readable)) is not None:
        query = f"SELECT count(*) FROM {csv_files.relation(readable)}"
        try:
            ((count,),) = connection.execute(query).fetchall()
        except duckdb.Error as error:
            raise DataError(csv_files.malformed(readable, first_line(error))) from error
        if count != expected:
            reason = f"{count} rows are found in one way and {expected} in another"
            raise DataError(csv_files.malformed(readable, reason))
    return readable


def _check_names(readable: ReadableCsv) -> None:
    """Raise DataError where no column has a name, or two have the same but for upper and small letters."""
    if not readable.headings:
        message = f"the first line of {readable.name} names no column"
        raise stop("D605", readable.name, message, "Begin with the heading.", readable.table)
    names: set[str] = set()
    for heading in readable.headings:
        if heading.lower() in names:
            message = f"{readable.name} has more than one column {quoted(heading)}"
            help = "Keep one of them, or rename the others."
            raise stop("D605", readable.name, message, help, readable.table)
        names.add(heading.lower())


def _heading(cell: str) -> str:
    """The name of a column: queries of a mapping find it in any case, and may write it as it stands."""
    return cell.strip()
