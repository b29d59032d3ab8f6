"""Tables that a server's views have made are read as the resources are."""

from __future__ import annotations

import duckdb
import pytest
from resources import LOINC, RXNORM, SNOMED, UCUM, concept, fact, lines, observation, patient
from small_trial import loaded, results

import postgres_server
from critlang.fhir import read_export

CHART = (
    patient(),
    observation("a", referenceRange=[{"high": {"value": 40, "unit": "U/L"}}]),
    observation("b", effectiveDateTime="2020-04-20"),
    observation(
        "c",
        code=concept((LOINC, "6690-2")),
        valueQuantity={"value": 5, "unit": "K", "system": UCUM, "code": "10*3/uL"},
    ),
    observation("d", status="preliminary"),
    fact("Condition", "e", code=concept((SNOMED, "91857003")), onsetDateTime="2019-11", abatementString="x"),
    fact("Condition", "f", code={"text": "leukemia"}, verificationStatus=concept(("v", "provisional"))),
    fact(
        "MedicationRequest",
        "g",
        status="active",
        intent="order",
        authoredOn="2020-04-20",
        medicationReference={"reference": "Medication/m"},
    ),
    {"resourceType": "Medication", "id": "m", "code": concept((RXNORM, "6851"))},
)


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "all.ndjson").write_text(lines(*CHART))
    return folder


def tables(folder):
    """The views' tables: name, columns with their types, rows."""
    with duckdb.connect() as connection:
        for view in read_export(connection, folder).views:
            cursor = connection.execute(f"SELECT * FROM {view.name}")
            columns = [
                f"{name} {'BOOLEAN' if str(type) in ('bool', 'BOOLEAN') else 'VARCHAR'}"
                for name, type, *_ in cursor.description
            ]
            yield view.name, columns, cursor.fetchall()


def facts(path):
    with loaded(path) as store:
        (found,) = store.patients()
        return found, [str(each) for each in store.problems if each.code in ("D622", "D625")]


def fill(execute, executemany, folder, mark):
    for name, columns, rows in tables(folder):
        execute(f"CREATE TABLE {name} ({', '.join(columns)})")
        if rows:
            executemany(f"INSERT INTO {name} VALUES ({', '.join(mark for _ in columns)})", rows)


def test_a_duckdb_file_with_the_tables(files, tmp_path):
    path = tmp_path / "fhir.duckdb"
    with duckdb.connect(str(path)) as connection:
        fill(connection.execute, connection.executemany, files, "?")
    assert facts(path)[0] == facts(files)[0]
    assert results(path) == results(files)
    assert results(path)["10"] == "true"


def test_typed_columns_are_read_the_same(files, tmp_path):
    path = tmp_path / "fhir.duckdb"
    with duckdb.connect(str(path)) as connection:
        fill(connection.execute, connection.executemany, files, "?")
        for column in ("value_number", "range_high"):
            connection.execute(f"ALTER TABLE fhir_observation ALTER {column} TYPE DECIMAL(18, 6)")
        connection.execute("ALTER TABLE fhir_observation ALTER value_integer TYPE INTEGER")
        connection.execute("ALTER TABLE fhir_patient ALTER birth_date TYPE DATE")
    assert facts(path)[0] == facts(files)[0]


def test_a_postgresql_database_with_the_tables(files):
    psycopg = pytest.importorskip("psycopg")
    address = postgres_server.address()
    with psycopg.connect(address, autocommit=True) as connection, connection.cursor() as cursor:
        cursor.execute("DROP SCHEMA IF EXISTS fhir CASCADE; CREATE SCHEMA fhir; SET search_path = fhir")
        fill(cursor.execute, cursor.executemany, files, "%s")
    placed = f"{address}{'&' if '?' in address else '?'}options=-csearch_path%3Dfhir"
    assert facts(placed)[0] == facts(files)[0]
