"""FHIR data as tables: a bulk export or Bundles, read by the views into a DuckDB connection.

Files of a resource on each line are streamed, once to take stock of them and once for each view of their
type. Bundles are taken apart once.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from critlang.data.cell_sql import identifier, literal, path_literal
from critlang.data.problem import DataError, Problem, quoted
from critlang.data.sources import first_line, stop
from critlang.fhir.compiling import MACROS, view_sql
from critlang.fhir.definitions import Column, View, views
from critlang.fhir.files import DataFile, faults, json_files, others
from critlang.record import Record

if TYPE_CHECKING:
    import duckdb

_LINE_BYTES = 1 << 26
"""What one line may take, at most."""
_MOST_NAMES = 10
_ENTRIES = '{"entry": [{"fullUrl": "VARCHAR", "resource": "JSON"}]}'
_TYPE = "json_extract_string(json, '$.resourceType')"


def is_fhir(path: Path) -> bool:
    """Whether the views would find resources at ``path``: whether a file there begins with one."""
    try:
        for file in json_files(path):
            with file.open() as stream:
                if b'"resourceType"' in stream.read(1 << 16):
                    return True
    except (OSError, EOFError, zlib.error):
        return False
    return False


class Exported(Record):
    """What was read: the views, each a table of the connection, and what is wrong."""

    views: tuple[View, ...]
    problems: tuple[Problem, ...]


def read_export(connection: duckdb.DuckDBPyConnection, path: Path) -> Exported:
    """Make a table of each view from the resources at ``path``: a file, or a folder of files.

    Raises DataError, with all that was found, where a resource cannot be read or stands there twice in two
    versions.
    """
    import duckdb

    try:
        files = json_files(path)
    except OSError as problem:
        raise stop("D606", str(path), f'"{path}" cannot be read: {problem.strerror or problem}') from problem
    if not files:
        help = "Give the folder or a file of a bulk export (NDJSON), or a Bundle."
        raise stop("D606", path.name, f'no FHIR resources were found in "{path}"', help)
    for macro in MACROS:
        connection.execute(f"CREATE OR REPLACE TEMP MACRO {macro}")
    made = views()
    try:
        stock = _Stock(connection, files)
        problems = [*_beside(path, files), *stock.left_aside({view.resource for view in made}, path)]
        for view in made:
            problems.extend(_make(connection, view, stock, path))
        stock.close()
    except duckdb.Error as error:
        found = [problem for file in files for problem in faults(file)]
        raise DataError(found or [Problem("D613", "", path.name, first_line(error))]) from error
    return Exported(made, tuple(problems))


def _beside(path: Path, files: Sequence[DataFile]) -> Iterable[Problem]:
    """A note on files in the folder that do not hold resources."""
    names = others(path, files)
    if names:
        more = f" and {len(names) - _MOST_NAMES} more" if names[_MOST_NAMES:] else ""
        message = f"files without resources are not read: {', '.join(names[:_MOST_NAMES])}{more}"
        yield Problem("D606", "", path.name, message, note=True)


def _make(connection: duckdb.DuckDBPyConnection, view: View, stock: _Stock, path: Path) -> Iterable[Problem]:
    if not stock.count(view.resource):
        types = ((column.name, _type(column)) for column in view.columns())
        connection.execute(
            f"CREATE TABLE {view.name} ({', '.join(f'{name} {type}' for name, type in types)})"
        )
        return
    connection.execute(f"CREATE TABLE {view.name} AS {view_sql(view, stock.resources(view.resource))}")
    for column in view.columns():
        if "getReferenceKey" in column.path:
            connection.execute(
                f"UPDATE {view.name} SET {identifier(column.name)} = key FROM crit_fhir_named "
                f"WHERE {identifier(column.name)} = named"
            )
    if view.where:
        ((read,),) = connection.execute(f"SELECT count(DISTINCT id) FROM {view.name}").fetchall()
        lost = stock.count(view.resource) - read
        if lost:
            message = f"{view.resource}: it does not say which patient it is about, so it is not looked at"
            help = "Let subject (or patient) be a reference such as Patient/123."
            yield Problem("D608", view.name, path.name, message, count=lost, help=help)


def _type(column: Column) -> str:
    return "BOOLEAN" if column.type == "boolean" else "VARCHAR"


class _Stock:
    """What the files hold: of which types, in which files; Bundles taken apart."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, files: Sequence[DataFile]) -> None:
        self._connection, self._files = connection, files
        self._take_stock()
        self._take_apart()
        self._refuse_doubles()
        rows = self._all("SELECT DISTINCT type, file FROM crit_fhir_seen")
        self._places: dict[str, set[str]] = {}
        for type, file in rows:
            self._places.setdefault(type, set()).add(file)

    def _all(self, query: str) -> list[tuple[str, ...]]:
        return self._connection.execute(query).fetchall()

    def close(self) -> None:
        """Forget what only reading needed."""
        for table in ("crit_fhir_seen", "crit_fhir_entries", "crit_fhir_named"):
            self._connection.execute(f"DROP TABLE {table}")

    # ------------------------------------------------------------ taking stock

    def _take_stock(self) -> None:
        """One row for each document: its file, type (NULL: none), key and digest."""
        self._connection.execute(
            "CREATE TEMP TABLE crit_fhir_seen AS SELECT file, type, "
            "crit_fhir_own_key(json_extract_string(json, '$.id'), NULL, json) AS key, hash(json) AS digest "
            f"FROM (SELECT *, CASE json_type(json) WHEN 'OBJECT' THEN {_TYPE} WHEN 'ARRAY' THEN '[]' END "
            f"AS type FROM {_documents(self._files)})"
        )
        broken = {
            file for (file,) in self._all("SELECT DISTINCT file FROM crit_fhir_seen WHERE type IS NULL")
        }
        if broken:
            found = [p for file in self._files if str(file.path) in broken for p in faults(file)]
            raise DataError(found or [self._unread(file) for file in sorted(broken)])

    @staticmethod
    def _unread(file: str) -> Problem:
        return Problem("D613", "", Path(file).name, "a line is not a resource that can be read")

    def _take_apart(self) -> None:
        """The resources within Bundles and lists, and what they are called there."""
        found = self._all("SELECT DISTINCT file FROM crit_fhir_seen WHERE type IN ('Bundle', '[]')")
        places = {file for (file,) in found}
        holding = [file for file in self._files if str(file.path) in places]
        if holding:
            documents = _documents(holding)
            query = (
                f"SELECT file, unnest(from_json(json, '{_ENTRIES}').entry) AS e FROM {documents} "
                f"WHERE json_type(json) = 'OBJECT' AND {_TYPE} = 'Bundle'"
            )
            listed = (
                f"SELECT file, unnest(from_json(json, '[\"JSON\"]')) AS json FROM {documents} "
                "WHERE json_type(json) = 'ARRAY'"
            )
            entries = (
                f"SELECT file, e.fullUrl AS full_url, e.resource AS json FROM ({query}) "
                f"UNION ALL SELECT file, NULL, json FROM ({listed})"
            )
        else:
            entries = "SELECT '' AS file, '' AS full_url, CAST(NULL AS JSON) AS json LIMIT 0"
        self._connection.execute(
            f"CREATE TEMP TABLE crit_fhir_entries AS SELECT *, {_TYPE} AS type, "
            f"json_extract_string(json, '$.id') AS id FROM ({entries}) WHERE json IS NOT NULL"
        )
        nameless = self._all("SELECT DISTINCT file FROM crit_fhir_entries WHERE type IS NULL")
        if nameless:
            message = "an entry of a Bundle is not a resource: it has no resourceType"
            raise DataError([Problem("D613", "", Path(file).name, message) for (file,) in sorted(nameless)])
        self._connection.execute(
            "DELETE FROM crit_fhir_seen WHERE type IN ('Bundle', '[]'); "
            "INSERT INTO crit_fhir_seen SELECT file, type, crit_fhir_own_key(id, full_url, json), hash(json) "
            "FROM crit_fhir_entries"
        )
        self._connection.execute(
            "CREATE TEMP TABLE crit_fhir_named AS "
            "SELECT DISTINCT regexp_extract(full_url, '[^:]+$') AS named, id AS key FROM crit_fhir_entries "
            "WHERE full_url LIKE 'urn:%' AND id IS NOT NULL AND id <> regexp_extract(full_url, '[^:]+$')"
        )

    def _refuse_doubles(self) -> None:
        doubles = (
            "SELECT type, key, min(file) AS file, count(DISTINCT digest) AS versions FROM crit_fhir_seen "
            "GROUP BY type, key HAVING count(*) > 1"
        )
        self._connection.execute(f"CREATE TEMP TABLE crit_fhir_doubles AS {doubles}")
        found = self._connection.execute(
            "SELECT type, min(key), min(file), count(*) FROM crit_fhir_doubles WHERE versions > 1 "
            "GROUP BY type ORDER BY type"
        ).fetchall()
        problems = []
        for type, key, file, count in found:
            more = f", and so do {count - 1} others" if count > 1 else ""
            message = f"{quoted(f'{type}/{key}')} stands in the data in more than one version{more}"
            help = "Keep the newest version of each resource."
            problems.append(Problem("D604", "", Path(file).name, message, help=help))
        if problems:
            raise DataError(problems)
        self._doubled = {type for (type,) in self._all("SELECT DISTINCT type FROM crit_fhir_doubles")}
        self._connection.execute("DROP TABLE crit_fhir_doubles")

    # ------------------------------------------------------------ what is asked of it

    def count(self, type: str) -> int:
        """How many resources there are of a type."""
        query = f"SELECT count(DISTINCT key) FROM crit_fhir_seen WHERE type = {literal(type)}"
        ((count,),) = self._connection.execute(query).fetchall()
        return int(count)

    def resources(self, type: str) -> str:
        """The resources of a type, each once, as a relation of ``json`` and ``full_url``."""
        places = self._places.get(type, set())
        parts = [f"SELECT json, full_url FROM crit_fhir_entries WHERE type = {literal(type)}"]
        files = [file for file in self._files if str(file.path) in places]
        if files:
            parts.append(
                f"SELECT json, NULL AS full_url FROM {_documents(files)} "
                f"WHERE json_type(json) = 'OBJECT' AND {_TYPE} = {literal(type)}"
            )
        every = f"({' UNION ALL '.join(parts)})"
        if type not in self._doubled:
            return every
        return f"(SELECT json, min(full_url) AS full_url FROM {every} GROUP BY json)"

    def left_aside(self, read: set[str], path: Path) -> Iterable[Problem]:
        """A note on the types of resources that no view reads."""
        names = ", ".join(sorted(set(self._places) - read))
        if names:
            message = f"resources of these types are not read: {names}"
            yield Problem("D606", "", path.name, message, note=True)
        if "Patient" not in self._places:
            message = "there are no Patient resources, so there is nobody to look at"
            yield Problem("D606", "", path.name, message, help="Export the patients, too.")


def _documents(files: Sequence[DataFile]) -> str:
    """The documents of some files, as a relation of ``json`` and ``file``."""
    parts = []
    for by_line in (True, False):
        for packed in (True, False):
            group = [file for file in files if (file.by_line, file.packed) == (by_line, packed)]
            if group:
                parts.append(_read(group, by_line, packed))
    return f"({' UNION ALL '.join(parts)})"


def _read(files: Sequence[DataFile], by_line: bool, packed: bool) -> str:
    listed = ", ".join(path_literal(file.path) for file in files)
    # A line that is not JSON comes as NULL, and is then looked for.
    how = "'newline_delimited', ignore_errors = true" if by_line else "'unstructured'"
    most = _LINE_BYTES if by_line else max(_LINE_BYTES, *(file.most_bytes() + 1024 for file in files))
    return (
        f"SELECT json, filename AS file FROM read_json_objects([{listed}], filename = true, format = {how}, "
        f"compression = '{'gzip' if packed else 'uncompressed'}', maximum_object_size = {most})"
    )
