"""A PostgreSQL server: reaching it by its address, and unloading its tables for the same reader as others.

What goes wrong there is said without the address as it was given, for that may hold a password.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from critlang.data.problem import DataError, Problem

if TYPE_CHECKING:
    import psycopg
    from psycopg import sql

_SCHEMES = ("postgresql://", "postgres://")
_SESSION = (
    "SET DateStyle = 'ISO'",
    "SET TimeZone = 'UTC'",
    "SET client_encoding = 'UTF8'",
    "SET statement_timeout = 0",
    "SET jit = off",  # it takes longer to compile that many expressions than to work them out
)
_VISIBLE = """
SELECT c.relname, n.nspname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND pg_table_is_visible(c.oid) AND lower(c.relname) = ANY (%s)
ORDER BY c.relname
"""
_COLUMNS = """
SELECT attname, atttypid = 'boolean'::regtype FROM pg_attribute
WHERE attrelid = (%s)::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum
"""

_MODEL_COLUMNS = """
SELECT lower(c.relname), a.attname, t.typcategory::text
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_attribute AS a ON a.attrelid = c.oid JOIN pg_type AS t ON t.oid = a.atttypid
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND a.attnum > 0 AND NOT a.attisdropped AND {place}
ORDER BY c.relname, a.attnum
"""
_CATEGORIES = "SELECT oid, typcategory::text FROM pg_type WHERE oid = ANY (%s)"


def is_address(text: str) -> bool:
    """Whether a text is the address of a PostgreSQL server: ``postgresql://user@host:5432/database``."""
    return text.lower().startswith(_SCHEMES)


def shown(address: str) -> str:
    """An address without user, password and options."""
    try:
        parts = urlsplit(address)
        place = parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "postgresql://..."
    return f"postgresql://{place}{port}{parts.path}"


def database_name(address: str) -> str:
    """The database of an address, ``postgresql`` where it names none."""
    return shown(address).rpartition("/")[2] or "postgresql"


@contextmanager
def connected(address: str) -> Iterator[psycopg.Connection]:
    """A session on the server. Raises DataError where there is none, or the server refuses something."""
    try:
        import psycopg
    except ImportError as error:
        message = "PostgreSQL needs the package psycopg, which is not installed"
        raise stopped(address, message, "Install it: pip install 'critlang[postgres]'") from error
    try:
        with psycopg.connect(address, connect_timeout=10, autocommit=True) as session:
            for each in _SESSION:
                session.execute(each)
            yield session
    except psycopg.Error as error:
        raise refused(address, error) from error


def stopped(address: str, message: str, help: str) -> DataError:
    """The error for a server that cannot be used."""
    return DataError([Problem("D619", "", shown(address), message, help=help)])


def refused(address: str, error: psycopg.Error) -> DataError:
    """What the server said, and what to do about it."""
    from psycopg import errors

    said = str(error).strip().splitlines()
    message = said[0].removeprefix("connection failed: ") if said else type(error).__name__
    match error:
        case errors.InsufficientPrivilege():
            help = "Ask for the rights to read the tables and to make temporary ones (SELECT, TEMPORARY)."
        case errors.ProgrammingError() if error.sqlstate is None:
            message = "the address cannot be read"
            help = "It has the form postgresql://user@host:5432/database"
        case errors.OperationalError() if error.sqlstate is None:
            message = f"the server cannot be reached: {_without_address(message)}"
            help = "Is it running? Check host, port, database, user and password of the address."
        case _:
            message, help = f"the server refused: {message}", ""
    return stopped(address, message, help)


def _without_address(message: str) -> str:
    """The last part of what the client library says, behind where it tried to go."""
    return message.rpartition("failed: ")[2]


def unload(address: str, tables: Collection[str], scratch: Path) -> Iterator[tuple[str, str, Path]]:
    """Write each of the tables that the database has to a CSV file in ``scratch``.

    They are looked for in the session's search path, names in any case. Gives the table, its name there, and
    where it was written. Raises DataError where the server cannot be reached or a table not be read.
    """
    from psycopg import sql

    with connected(address) as session:
        for name, schema in session.execute(_VISIBLE, [list(tables)]).fetchall():
            whole = sql.Identifier(schema, name)
            columns = session.execute(_COLUMNS, [whole.as_string(session)]).fetchall()
            cells = (_cell(sql.Identifier(column), truth=truth) for column, truth in columns)
            query = sql.SQL("COPY (SELECT {} FROM {}) TO STDOUT WITH (FORMAT csv, HEADER)").format(
                sql.SQL(", ").join(cells), whole
            )
            target = scratch / f"{name.lower()}.from_postgresql.csv"
            with target.open("wb") as file, session.cursor().copy(query) as rows:
                for block in rows:
                    file.write(block)
            yield name.lower(), name, target


def visible_columns(address: str, schema: tuple[str, ...]) -> dict[str, dict[str, str]]:
    """The tables of a schema (or, without one, of the search path) in small letters, with their columns.

    Of each column the category of its type (``pg_type.typcategory``: ``S`` for texts). Raises DataError.
    """
    place = "n.nspname = %s" if schema else "pg_table_is_visible(c.oid) AND %s = ''"
    with connected(address) as session:
        rows = session.execute(_MODEL_COLUMNS.format(place=place), [schema[-1] if schema else ""]).fetchall()
    found: dict[str, dict[str, str]] = {}
    for table, column, category in rows:
        found.setdefault(table, {})[column] = category
    return found


def columns_of_query(address: str, query: str) -> dict[str, str]:
    """The columns that a query gives, each with the category of its type as in ``visible_columns``.

    Raises DataError where the server refuses the query.
    """
    from psycopg import sql

    none = sql.SQL("SELECT * FROM (") + sql.SQL(query) + sql.SQL("\n) AS q LIMIT 0")
    with connected(address) as session, session.execute(none) as rows:
        columns = rows.description or ()
        types = [column.type_code for column in columns]
        found = session.execute(_CATEGORIES, [types]).fetchall()
    of_type = dict(found)
    return {column.name: of_type.get(column.type_code, "") for column in columns}


def unload_query(address: str, query: str, target: Path) -> None:
    """Write the rows of a query to a CSV file. Raises DataError where the server refuses it."""
    from psycopg import sql

    copy = sql.SQL("COPY (") + sql.SQL(query) + sql.SQL("\n) TO STDOUT WITH (FORMAT csv, HEADER)")
    with connected(address) as session, target.open("wb") as file, session.cursor().copy(copy) as rows:
        for block in rows:
            file.write(block)


def _cell(column: sql.Identifier, *, truth: bool) -> sql.Composable:
    """A column under its name; a truth as ``true`` or ``false``."""
    from psycopg import sql

    return sql.SQL("CAST({} AS text) AS {}").format(column, column) if truth else column
