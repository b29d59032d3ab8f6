"""Views as DuckDB SQL: each resource is read once into a struct of what the view asks for, and unnested."""

from __future__ import annotations

import json

from critlang.data.cell_sql import identifier, literal
from critlang.fhir.definitions import Column, Select, View
from critlang.fhir.expressions import Expressions, Shape, Value, boolean, truth
from critlang.fhir.paths import PathError, read_path
from critlang.record import Record, replace

MACROS = (
    # The key of the resource that a reference names; NULL where it names none, or one of another type.
    "crit_fhir_key(reference, declared, wanted) AS CASE "
    "WHEN regexp_full_match(reference, 'urn:(uuid|oid):.+') "
    "THEN CASE WHEN wanted IS NULL OR coalesce(declared, wanted) = wanted "
    "THEN regexp_extract(reference, '[^:]+$') END "
    "WHEN regexp_full_match(reference, '(https?://.*/)?[A-Z][A-Za-z]+/[^/?#|]+(/_history/[^/]+)?') "
    "THEN CASE WHEN wanted IS NULL OR wanted = regexp_extract(reference, "
    "'([A-Z][A-Za-z]+)/[^/?#|]+(/_history/[^/]+)?$', 1) "
    "THEN regexp_extract(reference, '[A-Z][A-Za-z]+/([^/?#|]+)(/_history/[^/]+)?$', 1) END END",
    # The key of a resource: its id, else what it is called in its Bundle, else a digest of what it says.
    "crit_fhir_own_key(id, full_url, json) AS coalesce(id, regexp_extract(full_url, '[^:/]+$'), "
    "'md5-' || md5(json))",
)
"""The macros that the statements need, each as ``name(arguments) AS body``."""


class _Step(Record):
    """One more unnesting: of what, asked in the context of that number. The first step makes context 1."""

    path: str
    context: int
    or_null: bool


class _Rows(Record):
    """Some of a view's rows: what is unnested, and each column with the number of its context.

    Context 0 is the resource, each other what a step unnests.
    """

    steps: tuple[_Step, ...] = ()
    columns: tuple[tuple[Column, int], ...] = ()


def view_sql(view: View, resources: str) -> str:
    """The statement that makes the rows of a view.

    ``resources`` is a relation of resources of the view's type with the columns ``json`` and ``full_url``.
    Columns are texts as they are written, except truths. Raises PathError for an expression that is not
    understood.
    """
    try:
        found = [_Rows()]
        for select in view.selects:
            found = [rows for before in found for rows in _rows(before, select, 0)]
        return " UNION ALL ".join(_statement(view, rows, resources) for rows in found)
    except PathError as problem:
        raise PathError(f"{view.name}: {problem}") from problem


def _rows(before: _Rows, select: Select, context: int) -> list[_Rows]:
    """The rows of a select joined to those before it: one for each part of a union."""
    if select.each:
        step = _Step(select.each, context, select.or_null)
        before = replace(before, steps=(*before.steps, step))
        context = len(before.steps)
    columns = tuple((column, context) for column in select.columns)
    found = [replace(before, columns=before.columns + columns)]
    for inner in select.selects:
        found = [rows for each in found for rows in _rows(each, inner, context)]
    if select.union:
        found = [rows for each in found for part in select.union for rows in _rows(each, part, context)]
    return found


def _statement(view: View, rows: _Rows, resources: str) -> str:
    expressions = Expressions("crit_key")
    shape = Shape()
    shape.member("id", False)
    contexts = [Value("c0", view.resource, shape=shape)]
    unnested = []
    for step in rows.steps:
        found = expressions.write(read_path(step.path, view.constants), contexts[step.context])
        if found.shape is None or found.choice:
            raise PathError(f'"{step.path}" has no elements')
        name = f"c{len(contexts)}"
        unnested.append(f"SELECT *, unnest({_listed(found, step.or_null)}) AS {name} FROM ")
        contexts.append(Value(name, found.type, shape=found.shape))
    columns = [
        f"{_cell(expressions.write(read_path(column.path, view.constants), contexts[context]), column)} "
        f"AS {identifier(column.name)}"
        for column, context in rows.columns
    ]
    wanted = [truth(expressions.write(read_path(path, view.constants), contexts[0])) for path in view.where]
    structure = literal(json.dumps(shape.structure()))
    read = f"(SELECT json, full_url, from_json(json, {structure}) AS c0 FROM {resources})"
    keyed = f"(SELECT c0, crit_fhir_own_key(c0.id, full_url, json) AS crit_key FROM {read})"
    if wanted:
        keyed = f"(SELECT * FROM {keyed} WHERE {' AND '.join(wanted)})"
    for each in unnested:
        keyed = f"({each}{keyed})"
    return f"SELECT {', '.join(columns)} FROM {keyed}"


def _listed(found: Value, or_null: bool) -> str:
    """What is unnested, as a list; with ``or_null`` never an empty one."""
    if not found.many:
        return f"[{found.sql}]" if or_null else f"CASE WHEN {found.sql} IS NOT NULL THEN [{found.sql}] END"
    return f"CASE WHEN len({found.sql}) > 0 THEN {found.sql} ELSE [NULL] END" if or_null else found.sql


def _cell(found: Value, column: Column) -> str:
    if found.many:
        raise PathError(f'"{column.path}" may be several: use first()')
    if found.choice or not found.type[:1].islower():
        raise PathError(f'"{column.path}" is not one value')
    if (found.type == "boolean") != (column.type == "boolean"):
        raise PathError(f'"{column.path}" is not of the type {column.type}')
    return boolean(found) if found.type == "boolean" else f"CAST({found.sql} AS VARCHAR)"
