"""A statement over the views' tables, by the mapping that docs/fhir.md has for a site to begin with."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import duckdb
import pytest
from resources import LOINC, SNOMED, UCUM, concept, fact, lines, observation, patient
from small_trial import results, trial
from test_databases import fill

import postgres_server
from critlang.mapping import load_mapping
from critlang.sql import dialect, dialects, eligibility_sql
from critlang.sql.mapped_statements import mapped_plan
from stand_ins import STAND_INS, words

PAGE = Path(__file__).parents[2] / "docs" / "fhir.md"
READ = ("1", "2", "3", "4", "5", "6", "7", "8", "11")
"""The criteria that ask for results and conditions, which the page's mapping reads."""


def code(value):
    return {"verificationStatus": concept(("v", value))}


LEUKEMIA = concept((SNOMED, "91857003"))
CHARTS = {
    "results": (
        observation("a", referenceRange=[{"high": {"value": 40, "unit": "U/L"}}]),
        observation("b", effectiveDateTime="2020-04-20", code=concept((LOINC, "1742-6"), ("LAB", "GPT"))),
        observation("c", status="preliminary", effectiveDateTime="2020-04-29", valueQuantity={"value": 900}),
        observation("d", effectiveDateTime="2020-04"),
        observation(
            "e",
            code=concept((LOINC, "6690-2")),
            valueQuantity={"value": 5, "comparator": "<", "unit": "K", "system": UCUM, "code": "10*3/uL"},
        ),
        observation(
            "f",
            code=concept((LOINC, "2106-3")),
            valueQuantity=None,
            valueCodeableConcept=concept((SNOMED, "260385009")),
        ),
    ),
    "dated": (
        observation("a", referenceRange=[{"high": {"value": 40, "unit": "U/L"}}]),
        observation("b", valueQuantity={"value": 300, "unit": "U/L"}, effectiveDateTime="2020-04-28"),
        observation("c", code=concept((LOINC, "8480-6")), valueQuantity={"value": 150, "unit": "mm[Hg]"}),
    ),
    "none": (),
    "condition": (fact("Condition", "g", code=LEUKEMIA, onsetDateTime="2019-11", **code("confirmed")),),
    "ended": (
        fact("Condition", "g", code=LEUKEMIA, onsetDateTime="2019-11-01T08:00:00Z", abatementString="x"),
        fact("Condition", "h", code=LEUKEMIA, onsetDateTime="2019", abatementDateTime="2019-12-01T08:00:00Z"),
    ),
    "unsure": (fact("Condition", "g", code=LEUKEMIA, onsetDateTime="2019-11-01", **code("provisional")),),
    "refuted": (fact("Condition", "g", code=LEUKEMIA, onsetDateTime="2019-11-01", **code("refuted")),),
}


@pytest.fixture(params=sorted(CHARTS))
def export(request, tmp_path):
    folder = tmp_path / "export"
    folder.mkdir()
    resources = [
        {key: value for key, value in each.items() if value is not None} for each in CHARTS[request.param]
    ]
    (folder / "all.ndjson").write_text(lines(patient(), *resources))
    return folder


@pytest.fixture
def mapping(tmp_path):
    (text,) = re.findall(
        r"```toml\n(extends = \"fhir-r4\"\nfhir = false.*?)```", PAGE.read_text("utf-8"), re.DOTALL
    )
    (tmp_path / "site.toml").write_text(text, encoding="utf-8")
    return load_mapping(tmp_path / "site.toml")


def stated(execute, mapping, into):
    """The results of the criteria for the only patient, by a statement."""
    execute("CREATE TABLE anchors (patient_id VARCHAR, anchor VARCHAR, date DATE)")
    execute(f"INSERT INTO anchors VALUES ('p1', 'enrollment', DATE '{date(2020, 5, 1)}')")
    mapped = mapped_plan(trial(), mapping, into)
    cursor = execute(eligibility_sql(mapped.plan, into, layout=mapped.layout))
    names = [column[0].lower() for column in cursor.description]
    (row,) = cursor.fetchall()
    found = dict(zip(names, row, strict=True))
    return {path: found[f"c_{path}"] for path in READ}


def wanted(export):
    found = results(export)
    return {path: found[path] for path in READ}


@pytest.mark.parametrize("engine", ["duckdb", *sorted(set(STAND_INS) - {"oracle", "sqlserver"})])
def test_the_pages_mapping_gives_a_statement_that_finds_the_same(engine, export, mapping):
    """Oracle and SQL Server have no truths for a query to be about: a site says it in other words there."""
    spoken = STAND_INS.get(engine) or dialect(engine)
    with duckdb.connect() as connection:
        fill(connection.execute, connection.executemany, export, "?")
        if engine in STAND_INS:
            words(connection, engine, {})
        assert stated(connection.execute, mapping, spoken) == wanted(export)


def test_postgresql_finds_the_same(export, mapping):
    psycopg = pytest.importorskip("psycopg")
    with (
        psycopg.connect(postgres_server.address(), autocommit=True) as connection,
        connection.cursor() as cursor,
    ):
        cursor.execute("DROP SCHEMA IF EXISTS stated CASCADE; CREATE SCHEMA stated; SET search_path = stated")
        try:
            fill(cursor.execute, cursor.executemany, export, "%s")
            assert stated(cursor.execute, mapping, dialect("postgresql")) == wanted(export)
        finally:
            cursor.execute("DROP SCHEMA stated CASCADE")


def test_each_dialect_takes_the_mapping(mapping):
    for name in dialects():
        assert mapped_plan(trial(), mapping, name).opened == ("shot in the dark",)
