"""Finding the tables in a folder, a database file or a server, each as something DuckDB can select from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from critlang.data import csv_files, sqlite_files
from critlang.data.cell_sql import identifier, literal, path_literal
from critlang.data.problem import DataError, Problem
from critlang.diagnostics.suggest import slip_of
from critlang.plain_layout import TABLES, column_name
from critlang.record import Record, field

if TYPE_CHECKING:
    import duckdb

ATTACHED = "crit_data"
"""The name under which a DuckDB file is attached."""
_ROW_OF_FILE = "file_row_number"
"""DuckDB's name for the number of a row in its Parquet file, from 0."""


class SeenRow(Record):
    """A row as it stands in its file: where a person finds it, and its cells by heading."""

    place: str
    cells: Mapping[str, str | None]


LookUp = Callable[[Collection[int]], Mapping[int, SeenRow]]


class Source(Record):
    """One table of the data.

    ``relation`` is what to select from; ``columns`` maps each heading, as in the layout, to the column's
    quoted SQL name and DuckDB type. ``row`` is the column that numbers the rows from 0, where the relation is
    a table of an attached DuckDB file or a Parquet file: it can be read again and need not be copied; empty
    for any other. ``look_up`` finds rows by number, from 1; ``explain`` says in words
    why the relation could not be read, given the engine's words. ``expected_rows`` counts the rows in another
    way, where the engine's own count is not to be trusted.
    """

    table: str
    file: str
    relation: str
    columns: Mapping[str, tuple[str, str]]
    look_up: LookUp = field(compare=False)
    row: str = ""
    explain: Callable[[str], list[Problem]] | None = field(default=None, compare=False)
    expected_rows: Callable[[], int | None] | None = field(default=None, compare=False)


def stop(code: str, file: str, message: str, help: str = "", table: str = "") -> DataError:
    """The error for data that cannot be read at all."""
    return DataError([Problem(code, table, file, message, help=help)])


ALL_TABLES = frozenset(table.name for table in TABLES)
"""The names of all tables of the plain layout."""


def open_sources(
    connection: duckdb.DuckDBPyConnection, path: Path, scratch: Path, names: Collection[str] = ALL_TABLES
) -> tuple[dict[str, Source], list[Problem]]:
    """Those of the tables ``names`` that ``path`` holds. ``scratch`` is a folder for temporary files.

    Raises DataError where there is nothing to read. A problem among those returned may be an error.
    """
    if not path.exists():
        raise stop("D606", str(path), f'there is no file or folder "{path}"', _neighbours(path))
    try:
        if path.is_dir():
            return _folder(connection, path, scratch, names)
        kind = kind_of_file(path)
    except OSError as problem:
        raise stop("D606", str(path), f'"{path}" cannot be read: {problem.strerror or problem}') from problem
    if kind == "duckdb":
        return _duckdb_file(connection, path, names)
    if kind == "sqlite":
        return _sqlite_file(path, scratch, names)
    help = "Give a folder with patients.csv or patients.parquet, a DuckDB or SQLite file, or a .json file."
    if path.suffix.lower() in (".csv", ".parquet"):
        help = f'Give the folder "{path.parent}" instead: it is read as one table for each file.'
    raise stop(
        "D606", str(path), f'"{path.name}" is not a kind of file that patient data are read from', help
    )


def kind_of_file(path: Path) -> str:
    """``duckdb`` or ``sqlite``, as a file begins; empty for any other."""
    with path.open("rb") as file:
        start = file.read(16)
    if start[8:12] == b"DUCK":
        return "duckdb"
    return "sqlite" if start == b"SQLite format 3\0" else ""


def _neighbours(path: Path) -> str:
    with suppress(OSError):
        names = sorted(each.name for each in path.parent.iterdir() if not each.name.startswith("."))
        if names:
            return f'"{path.parent}" holds {", ".join(names[:10])}{" ..." if len(names) > 10 else ""}.'
    return ""


# ---------------------------------------------------------------- a folder


_ENDINGS = ("csv", "csv.gz", "parquet")
_KINDS = (
    "csv",
    "parquet",
    "tsv",
    "tab",
    "txt",
    "xls",
    "xlsx",
    "xlsm",
    "ods",
    "json",
    "ndjson",
    "jsonl",
    "sav",
    "dta",
)
_PACKED = ("", ".gz", ".zip", ".bz2", ".xz", ".zst")
_DATA_ENDINGS = frozenset(f"{kind}{packed}" for kind in _KINDS for packed in _PACKED)


def _folder(
    connection: duckdb.DuckDBPyConnection, folder: Path, scratch: Path, names: Collection[str]
) -> tuple[dict[str, Source], list[Problem]]:
    sources: dict[str, Source] = {}
    problems: list[Problem] = []
    files = _table_files(folder, names)
    for table, paths in files.items():
        if len(paths) > 1:
            both = " and ".join(sorted(path.name for path in paths))
            raise stop("D606", str(folder), f"the table {table} is given twice: {both}", "Keep one.", table)
        path = paths[0]
        try:
            if path.suffix.lower() != ".parquet":
                sources[table] = _csv(path, table, scratch)
            else:
                sources[table] = _parquet(connection, path, table)
        except DataError as error:
            problems.extend(error.problems)
    known = {path for paths in files.values() for path in paths}
    problems += _not_read((path for path in sorted(folder.iterdir()) if path not in known), names)
    return sources, problems


def _not_read(others: Iterable[Path], names: Collection[str]) -> Iterator[Problem]:
    """Files beside the tables that may be meant as one: by their names, or nearly."""
    for path in others:
        stem, _, ending = path.name.lower().partition(".")
        if ending not in _DATA_ENDINGS:
            continue
        # Beside the tables of another data model, a name that is only like one of ours says nothing.
        alone = len(names) == len(ALL_TABLES)
        table = stem if stem in names else slip_of(stem, names) if alone else None
        if table is None or (not alone and ending.startswith("tsv")):  # which may be a table of that model
            continue
        help = f"If it is the table {table}, save it as {table}.csv with commas between the columns."
        if ending in _ENDINGS:
            help = f"If it is the table {table}, call it {table}.{ending}."
        yield Problem("D628", table, path.name, f"{path.name} is not read", help=help)


def _table_files(folder: Path, names: Collection[str]) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for path in sorted(folder.iterdir()):
        table, _, ending = path.name.lower().partition(".")
        if table in names and ending in _ENDINGS:
            found.setdefault(table, []).append(path)
    return found


def _csv(path: Path, table: str, scratch: Path) -> Source:
    readable = csv_files.prepare(path, table, scratch / f"{table}.csv")
    columns = {heading: (f"c{place}", "VARCHAR") for heading, place in readable.headings.items()}

    def look_up(rows: Collection[int]) -> Mapping[int, SeenRow]:
        found = csv_files.look_up(readable, rows)
        return {row: SeenRow(f"line {line}", cells) for row, (line, cells) in found.items()}

    def explain(reason: str) -> list[Problem]:
        return csv_files.malformed(readable, reason)

    def expected() -> int | None:
        return csv_files.row_count(readable)

    return Source(
        table,
        path.name,
        csv_files.relation(readable),
        columns,
        look_up,
        explain=explain,
        expected_rows=expected,
    )


def _parquet(connection: duckdb.DuckDBPyConnection, path: Path, table: str) -> Source:
    import duckdb

    files = path_literal(path)
    relation = f"read_parquet({files}, binary_as_string => true)"
    try:
        columns = described(connection, relation, path.name, table)
    except duckdb.Error as error:
        raise stop(
            "D613", path.name, f"{path.name} is not a Parquet file: {first_line(error)}", "", table
        ) from error
    if path.is_dir() or _ROW_OF_FILE in columns:
        return Source(table, path.name, relation, columns, _counting_look_up(connection, relation, columns))
    numbered = f"read_parquet({files}, binary_as_string => true, {_ROW_OF_FILE} => true)"
    look_up = _sql_look_up(connection, numbered, _ROW_OF_FILE, columns)
    return Source(table, path.name, numbered, columns, look_up, _ROW_OF_FILE)


def described(
    connection: duckdb.DuckDBPyConnection, relation: str, file: str, table: str
) -> dict[str, tuple[str, str]]:
    """The columns of a relation: heading to quoted SQL name and type."""
    rows = connection.execute(f"DESCRIBE SELECT * FROM {relation}").fetchall()
    columns: dict[str, tuple[str, str]] = {}
    for name, type_name, *_ in rows:
        heading = column_name(str(name))
        if heading in columns:
            message = f"{table} has more than one column {heading}"
            raise stop("D605", file, message, "Keep one of them, or rename the others.", table)
        columns[heading] = (identifier(str(name)), str(type_name))
    return columns


def _sql_look_up(
    connection: duckdb.DuckDBPyConnection,
    relation: str,
    number: str,
    columns: Mapping[str, tuple[str, str]],
) -> LookUp:
    def look_up(rows: Collection[int]) -> Mapping[int, SeenRow]:
        wanted = ", ".join(str(row - 1) for row in rows)
        cells = ", ".join(f"CAST({name} AS VARCHAR)" for name, _ in columns.values())
        query = f"SELECT {number}, {cells} FROM {relation} WHERE {number} IN ({wanted})"
        found = connection.execute(query).fetchall()
        return {
            place + 1: SeenRow(f"row {place + 1}", dict(zip(columns, values, strict=True)))
            for place, *values in found
        }

    return look_up


def _counting_look_up(
    connection: duckdb.DuckDBPyConnection, relation: str, columns: Mapping[str, tuple[str, str]]
) -> LookUp:
    """For a relation whose rows have no numbers of their own."""
    counted = f"(SELECT *, row_number() OVER () - 1 AS crit_row FROM {relation})"
    return _sql_look_up(connection, counted, "crit_row", columns)


def first_line(error: Exception) -> str:
    """The first line of an engine's message, without the kind of error it begins with."""
    text = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    return text.split("Error: ", 1)[-1]


# ---------------------------------------------------------------- database files


def _duckdb_file(
    connection: duckdb.DuckDBPyConnection, path: Path, names: Collection[str]
) -> tuple[dict[str, Source], list[Problem]]:
    import duckdb

    try:
        connection.execute(f"ATTACH {literal(str(path))} AS {ATTACHED} (READ_ONLY)")
    except duckdb.Error as error:
        help = "If another program has the file open for writing, close it there."
        raise stop("D606", path.name, f'"{path.name}" cannot be opened: {first_line(error)}', help) from error
    stored = connection.execute(
        "SELECT table_name, table_type FROM information_schema.tables "
        f"WHERE table_catalog = '{ATTACHED}' AND table_schema = 'main' ORDER BY table_name"
    ).fetchall()
    sources: dict[str, Source] = {}
    for name, table_type in stored:
        table = str(name).lower()
        if table not in names:
            continue
        relation = f"{ATTACHED}.main.{identifier(str(name))}"
        try:
            columns = described(connection, relation, f"{path.name}:{name}", table)
        except duckdb.Error as error:
            raise stop("D613", f"{path.name}:{name}", first_line(error), "", table) from error
        is_table = table_type == "BASE TABLE"
        if is_table:
            look_up = _sql_look_up(connection, relation, "rowid", columns)
        else:
            look_up = _counting_look_up(connection, relation, columns)
        row = "rowid" if is_table else ""
        sources[table] = Source(table, f"{path.name}:{name}", relation, columns, look_up, row)
    return sources, []


def _sqlite_file(
    path: Path, scratch: Path, names: Collection[str]
) -> tuple[dict[str, Source], list[Problem]]:
    return _unloaded(sqlite_files.unload(path, names, scratch), path.name, scratch)


def open_server(
    address: str, scratch: Path, names: Collection[str] = ALL_TABLES
) -> tuple[dict[str, Source], list[Problem]]:
    """Those of the tables ``names`` that a PostgreSQL database has. Raises DataError."""
    from critlang.data import postgresql_server

    database = postgresql_server.database_name(address)
    tables = postgresql_server.unload(address, names, scratch)
    return _unloaded(tables, database, scratch)


def _unloaded(
    tables: Iterable[tuple[str, str, Path]], database: str, scratch: Path
) -> tuple[dict[str, Source], list[Problem]]:
    sources: dict[str, Source] = {}
    for table, name, copy in tables:
        file = f"{database}:{name}"
        readable = csv_files.prepare(copy, table, scratch / f"{table}.csv", file)
        columns = {heading: (f"c{place}", "VARCHAR") for heading, place in readable.headings.items()}

        def look_up(
            rows: Collection[int], readable: csv_files.ReadableCsv = readable
        ) -> Mapping[int, SeenRow]:
            found = csv_files.look_up(readable, rows)
            return {row: SeenRow(f"row {row}", cells) for row, (_, cells) in found.items()}

        sources[table] = Source(table, file, csv_files.relation(readable), columns, look_up)
    return sources, []
