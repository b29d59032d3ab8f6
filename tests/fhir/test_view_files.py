"""The ViewDefinitions themselves: other runners must be able to run them."""

from __future__ import annotations

import json
import re

import duckdb
import pytest

from critlang.fhir.compiling import MACROS, view_sql
from critlang.fhir.definitions import read_view, view_texts

TEXTS = view_texts()
PRIMITIVE = {"boolean", "code", "date", "dateTime", "decimal", "instant", "integer", "string", "uri"}
SQL_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def columns_of(select):
    yield from (each["name"] for each in select.get("column", ()))
    for inner in select.get("select", ()):
        yield from columns_of(inner)


def every(select):
    yield select
    for inner in (*select.get("select", ()), *select.get("unionAll", ())):
        yield from every(inner)


@pytest.mark.parametrize("name", TEXTS)
def test_a_definition_says_what_the_shareable_profile_asks_for(name):
    document = json.loads(TEXTS[name])
    assert document["resourceType"] == "ViewDefinition"
    assert document["name"] == name
    assert SQL_NAME.fullmatch(name)
    assert document["url"]
    assert document["fhirVersion"] == ["4.0.1"]
    assert document["status"] == "active"
    for select in document["select"]:
        for part in every(select):
            assert len({"forEach", "forEachOrNull"} & set(part)) <= 1
            for column in part.get("column", ()):
                assert SQL_NAME.fullmatch(column["name"])
                assert column["type"] in PRIMITIVE
                assert "collection" not in column


@pytest.mark.parametrize("name", TEXTS)
def test_the_columns_of_a_view_have_different_names(name):
    names = [column.name for column in read_view(json.loads(TEXTS[name])).columns()]
    assert len(names) == len({each.lower() for each in names})


@pytest.mark.parametrize("name", TEXTS)
def test_the_parts_of_a_union_have_the_same_columns(name):
    for select in json.loads(TEXTS[name])["select"]:
        for part in every(select):
            found = [
                [each for names in columns_of(one) for each in names] for one in part.get("unionAll", ())
            ]
            assert all(each == found[0] for each in found)


@pytest.mark.parametrize("name", TEXTS)
def test_a_view_of_nothing_has_its_columns(name):
    view = read_view(json.loads(TEXTS[name]))
    nothing = "(SELECT CAST(NULL AS JSON) AS json, '' AS full_url LIMIT 0)"
    with duckdb.connect() as connection:
        for macro in MACROS:
            connection.execute(f"CREATE TEMP MACRO {macro}")
        found = connection.execute(f"DESCRIBE ({view_sql(view, nothing)})").fetchall()
    types = {column.name: "BOOLEAN" if column.type == "boolean" else "VARCHAR" for column in view.columns()}
    assert {row[0]: row[1] for row in found} == types
    assert [row[0] for row in found] == list(types)
