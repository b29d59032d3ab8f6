"""The tables of another data model, wherever they are, as something that mapped queries can run on."""

from __future__ import annotations

from collections.abc import Container, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from critlang.data import model_files, sqlite_files
from critlang.data.cell_sql import identifier, literal
from critlang.data.csv_files import ReadableCsv
from critlang.data.postgresql_server import shown
from critlang.data.problem import DataError, Problem
from critlang.data.sources import ATTACHED, first_line, kind_of_file, stop
from critlang.mapping import Mapping as DataModel
from critlang.mapping.records import TableSource
from critlang.sql.dialects.base import ColumnKind, Dialect
from critlang.sql.statement import CommonTable

if TYPE_CHECKING:
    import duckdb

StoredKind = Literal["texts", "numbers", "truths"]
"""What a column holds, where it is compared with nothing else."""
_SCHEMA = "crit_model"


class ModelTables:
    """Tables that DuckDB sees, in a folder of files or a database file.

    ``schema`` is the path before each table's name there, ``name`` what the data are called in messages.
    """

    dialect = "duckdb"

    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        name: str,
        schema: tuple[str, ...],
        columns: Mapping[str, Mapping[str, str]],
    ) -> None:
        """``columns`` has the types of each table's columns, empty where they are not known."""
        self._connection = connection
        self._columns = columns
        self._of_queries: dict[str, Mapping[str, str]] = {}
        self.name, self.schema = name, schema
        self.problems: tuple[Problem, ...] = ()
        """What was wrong where the tables had to be made first."""
        self.files: tuple[ReadableCsv, ...] = ()
        """The CSV files among the tables, which are read as they are asked."""
        self.others: tuple[str, ...] = ()
        """The files beside the tables, whose names are none that were looked for."""

    def columns(self, table: str) -> tuple[str, ...] | None:
        """The columns of a table, in any case; None where there is no such table."""
        found = self._columns.get(table.lower())
        return None if found is None else tuple(found)

    @property
    def spoken(self) -> Dialect:
        """The dialect in which the tables are asked. Blanks around what is compared do not count in it."""
        from critlang.sql.dialects.reading import reading_dialect

        return reading_dialect(self.dialect)

    def kinds(self, table: str) -> Mapping[str, ColumnKind]:
        """What is stored in a table's columns, by their names in small letters, as far as it is known."""
        return kinds_of(self._columns.get(table.lower(), {}))

    def kinds_of(self, source: TableSource) -> Mapping[str, ColumnKind]:
        """The same for the rows of a source. Raises duckdb.Error or DataError."""
        return kinds_of(self._of_query(source.query)) if source.query else self.kinds(source.table)

    def columns_of(self, source: TableSource) -> tuple[str, ...] | None:
        """The columns of the rows of a source. Raises duckdb.Error or DataError where its query is wrong."""
        return tuple(self._of_query(source.query)) if source.query else self.columns(source.table)

    def minded(self, source: TableSource) -> Mapping[str, StoredKind]:
        """The kinds of a source's columns that are compared with nothing else, by names in small letters.

        None here, for any text is read as what it is compared with.
        """
        return {}

    def _of_query(self, query: str) -> Mapping[str, str]:
        if query not in self._of_queries:
            self._of_queries[query] = self.query_columns(query)
        return self._of_queries[query]

    def query_columns(self, query: str) -> Mapping[str, str]:
        """Ask for the columns that a query gives, with their types. Raises duckdb.Error or DataError."""
        rows = self._connection.execute(f"DESCRIBE SELECT * FROM ({query}\n)").fetchall()
        return {str(name): str(type_name) for name, type_name, *_ in rows}

    @property
    def found(self) -> tuple[str, ...]:
        """The names of the tables there are, of those that were looked for."""
        return tuple(sorted(self._columns))

    def code_table(self, name: str) -> tuple[str, ...]:
        """The path of a table that ``make`` has made."""
        return (name,)

    def make(self, name: str, tables: tuple[CommonTable, ...]) -> None:
        """Make a table of the rows of the last of some common tables. Raises duckdb.Error or DataError."""
        import duckdb

        from critlang.sql import dialect
        from critlang.sql.mapped_text import select_all

        text = select_all(tables, dialect(self.dialect))
        try:
            self._connection.execute(f"CREATE TABLE {identifier(name)} AS {text}")
        except duckdb.InvalidInputException as error:
            if (found := model_files.unreadable(self.files, error)) is not None:
                raise found from error
            raise


def kinds_of(types: Mapping[str, str]) -> Mapping[str, ColumnKind]:
    """What columns hold, by their names in small letters, as far as their DuckDB types are known."""
    return {name.lower(): _KINDS[each] for name, each in types.items() if each in _KINDS}


_SIZES = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT")
_WHOLE: dict[str, ColumnKind] = {f"{sign}{size}": "integer" for sign in ("", "U") for size in _SIZES}
_KINDS: dict[str, ColumnKind] = {"VARCHAR": "text", **_WHOLE}


def open_tables(
    connection: duckdb.DuckDBPyConnection, path: Path, mapping: DataModel, scratch: Path
) -> ModelTables:
    """The tables of a model in a folder, a DuckDB or an SQLite file. Raises DataError."""
    import duckdb

    if not path.exists():
        raise stop("D606", str(path), f'there is no file or folder "{path}"')
    if mapping.fhir and (resources := _resources(connection, path)) is not None:
        return resources
    wanted = _Wanted(mapping)
    try:
        if path.is_dir():
            return _folder(connection, path, wanted, scratch)
        match kind_of_file(path):
            case "duckdb":
                return _duckdb_file(connection, path, mapping)
            case "sqlite":
                return _sqlite_file(connection, path, wanted, scratch)
    except duckdb.Error as error:
        raise stop("D613", path.name, f"{path.name} cannot be read: {first_line(error)}") from error
    except OSError as problem:
        raise stop("D606", str(path), f'"{path}" cannot be read: {problem.strerror or problem}') from problem
    help = "Give a folder of Parquet or CSV files named after the tables, a DuckDB or an SQLite file."
    raise stop("D606", str(path), f'"{path.name}" is not a kind of file that tables are read from', help)


class _Wanted(Container[str]):
    """The tables that a mapping names, or one of its queries speaks of."""

    def __init__(self, mapping: DataModel) -> None:
        self._named = {each.lower() for each in mapping.tables()}
        self._queries = [each.query.lower() for _, some in mapping.sources for each in some if each.query]

    def __contains__(self, table: object) -> bool:
        return table in self._named or any(str(table) in query for query in self._queries)


def _resources(connection: duckdb.DuckDBPyConnection, path: Path) -> ModelTables | None:
    """The views of the FHIR resources at ``path``; None where there are none, but perhaps tables."""
    from critlang.fhir import is_fhir, read_export

    if not is_fhir(path):
        return None
    found = read_export(connection, path)
    tables = _seen(connection, path.name, ("memory", "main"))
    tables.problems = found.problems
    return tables


def _folder(
    connection: duckdb.DuckDBPyConnection, folder: Path, wanted: _Wanted, scratch: Path
) -> ModelTables:
    connection.execute(f"CREATE SCHEMA {_SCHEMA}")
    files: list[ReadableCsv] = []
    for table, rows, readable in model_files.found(connection, folder, wanted, scratch):
        connection.execute(f"CREATE VIEW {_SCHEMA}.{identifier(table)} AS {rows}")
        files += [readable] if readable else []
    tables = _seen(connection, folder.name, ("memory", _SCHEMA))
    tables.files = tuple(files)
    tables.others = model_files.others(folder, tables.found)
    return tables


def _duckdb_file(connection: duckdb.DuckDBPyConnection, path: Path, mapping: DataModel) -> ModelTables:
    attached = {
        str(row[0]) for row in connection.execute("SELECT database_name FROM duckdb_databases()").fetchall()
    }
    if ATTACHED not in attached:
        connection.execute(f"ATTACH {literal(str(path))} AS {ATTACHED} (READ_ONLY)")
    schema = mapping.schema or ("main",)
    found = connection.execute(
        f"SELECT schema_name FROM duckdb_schemas() WHERE database_name = '{ATTACHED}' "
        "AND schema_name NOT IN ('information_schema', 'pg_catalog') ORDER BY schema_name"
    ).fetchall()
    names = [str(name) for (name,) in found]
    if schema[-1].lower() not in {each.lower() for each in names}:
        raise _no_schema(schema, path.name, f"The schemas there are {', '.join(names)}.")
    return _seen(connection, path.name, (ATTACHED, *schema[-1:]))


def _no_schema(schema: tuple[str, ...], name: str, help: str) -> DataError:
    return stop("D606", name, f'there is no schema "{".".join(schema)}", which the mapping names', help)


def _sqlite_file(
    connection: duckdb.DuckDBPyConnection, path: Path, wanted: _Wanted, scratch: Path
) -> ModelTables:
    connection.execute(f"CREATE SCHEMA {_SCHEMA}")
    for table, name, copy in sqlite_files.unload(path, wanted, scratch):
        types = sqlite_files.stored_types(path, name)
        rows = f"SELECT * FROM {_copy(copy)}"
        names = [str(row[0]) for row in connection.execute(f"DESCRIBE {rows}").fetchall()]
        cells = ", ".join(
            f"CAST({identifier(column)} AS {type_name}) AS {identifier(column)}"
            for column, type_name in zip(names, types, strict=True)
        )
        connection.execute(f"CREATE TABLE {_SCHEMA}.{identifier(table)} AS SELECT {cells} FROM {_copy(copy)}")
    return _seen(connection, path.name, ("memory", _SCHEMA))


def _copy(path: Path) -> str:
    """A CSV file of our own, every cell as text."""
    form = "header => true, all_varchar => true, delim => ',', quote => '\"', escape => '\"'"
    return f"read_csv({literal(str(path))}, {form})"


def _seen(connection: duckdb.DuckDBPyConnection, name: str, schema: tuple[str, ...]) -> ModelTables:
    """The tables in a schema, with their columns; queries of a mapping find them by their bare names."""
    catalogue, place = schema
    rows = connection.execute(
        "SELECT lower(table_name), column_name, data_type FROM information_schema.columns "
        "WHERE table_catalog = ? AND table_schema = ? ORDER BY table_name, ordinal_position",
        [catalogue, place],
    ).fetchall()
    columns: dict[str, dict[str, str]] = {}
    for table, column, type_name in rows:
        columns.setdefault(table, {})[column] = type_name
    connection.execute(f"SET search_path = {literal(f'memory.main,{catalogue}.{place}')}")
    return ModelTables(connection, name, schema, columns)


# ---------------------------------------------------------------- a PostgreSQL server


_CATEGORIES: dict[str, StoredKind] = {"S": "texts", "N": "numbers", "B": "truths"}


class ServerTables(ModelTables):
    """Tables of a PostgreSQL database. Mapped queries run there; only the rows that they give come here."""

    dialect = "postgresql"

    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        address: str,
        schema: tuple[str, ...],
        columns: Mapping[str, Mapping[str, str]],
        scratch: Path,
    ) -> None:
        """``columns`` has the categories of the types of each table's columns (``pg_type.typcategory``)."""
        super().__init__(connection, shown(address), schema, columns)
        self._address, self._scratch = address, scratch

    def code_table(self, name: str) -> tuple[str, ...]:
        """There is none: each query finds the codes by itself, for nothing is made on the server."""
        return ()

    def minded(self, source: TableSource) -> Mapping[str, StoredKind]:
        """The same; the server compares with texts, numbers and truths nothing else. Raises DataError."""
        found = self._of_query(source.query) if source.query else self._columns.get(source.table.lower(), {})
        return {name.lower(): _CATEGORIES[each] for name, each in found.items() if each in _CATEGORIES}

    def query_columns(self, query: str) -> Mapping[str, str]:
        """The same, with the categories of their types. Raises DataError."""
        from critlang.data.postgresql_server import columns_of_query

        return columns_of_query(self._address, query)

    def make(self, name: str, tables: tuple[CommonTable, ...]) -> None:
        """The same, of rows that the server gives. Raises DataError."""
        from critlang.data.postgresql_server import unload_query
        from critlang.sql import dialect
        from critlang.sql.mapped_text import select_all

        copy = self._scratch / f"{name}.from_postgresql.csv"
        unload_query(self._address, select_all(tables, dialect(self.dialect)), copy)
        self._connection.execute(f"CREATE TABLE {identifier(name)} AS SELECT * FROM {_copy(copy)}")


def open_server_tables(
    connection: duckdb.DuckDBPyConnection, address: str, mapping: DataModel, scratch: Path
) -> ServerTables:
    """The tables of a model in a PostgreSQL database. Raises DataError."""
    from critlang.data.postgresql_server import visible_columns

    columns = visible_columns(address, mapping.schema)
    if mapping.schema and not columns:
        raise _no_schema(mapping.schema, shown(address), "Or nothing in it may be read by this user.")
    return ServerTables(connection, address, mapping.schema, columns, scratch)
