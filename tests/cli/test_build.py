"""crit build: every output in one folder, or none."""

from __future__ import annotations

import duckdb
import psycopg

import postgres_server
from mapped_clinic import clinic


def test_build_writes_every_output(crit, here):
    found = crit("build", "small.crit", "--data", "data", "-o", "out")
    assert found.exit_code == 0
    names = {path.name for path in (here / "out").iterdir()}
    assert {"small.checklist.html", "small.checklist.md", "small.duckdb.sql", "small.sqlite.sql"} <= names
    assert {"small.attrition.duckdb.sql", "small.needs.json", "small.screening.csv"} <= names
    assert {"small.attrition.csv", "small.attrition.svg"} <= names


def test_build_writes_parsed_dialects_where_they_are_asked_for(crit, here):
    assert crit("build", "small.crit", "-o", "plain").exit_code == 0
    assert crit("build", "small.crit", "--dialect", "oracle", "-o", "more").exit_code == 0
    plain, more = ({path.name for path in (here / name).iterdir()} for name in ("plain", "more"))
    assert more - plain == {"small.oracle.sql", "small.attrition.oracle.sql"}
    assert crit("build", "small.crit", "--dialect", "access", "-o", "none").exit_code == 2
    assert not (here / "none").exists()


def test_data_that_cannot_be_used_leave_nothing_written(crit, here):
    (here / "data" / "patients.csv").write_text("patient_id\nA1\nA1\n")
    found = crit("build", "small.crit", "--data", "data", "-o", "out")
    assert (found.exit_code, found.stdout) == (1, "")
    assert found.stderr.endswith("nothing was written\n")
    assert not (here / "out").exists()


def test_a_server_has_the_data(crit, here):
    """An address is no path, in which two slashes are one."""
    with psycopg.connect(postgres_server.address(), autocommit=True) as session:
        session.execute("CREATE SCHEMA built")
        try:
            session.execute("CREATE TABLE built.patients AS SELECT 'A1' AS patient_id")
            address = f"{postgres_server.address()}&options=-csearch_path%3Dbuilt"
            found = crit("build", "small.crit", "--data", address, "-o", "out")
        finally:
            session.execute("DROP SCHEMA built CASCADE")
    assert (found.exit_code, found.stdout.splitlines()[-1]) == (
        0,
        "screened 1 patient: 0 eligible, 0 ineligible, 1 undetermined",
    )


def test_statements_and_screening_are_of_the_model(crit, here):
    """What the DuckDB statement finds in the model's tables is what the screening found."""
    protocol, data = clinic(here)
    words = ["--data", str(data), "--mapping", "omop-5.4", "--anchor", "enrollment=2020-05-01", "-o", "out"]
    found = crit("build", str(protocol), "--dialect", "bigquery", *words)
    assert (found.exit_code, found.stdout.splitlines()[-1]) == (
        0,
        "screened 3 patients: 0 eligible, 2 ineligible, 1 undetermined",
    )
    assert "note: no code of the data model for" in found.stderr
    written = {path.name for path in (here / "out").iterdir()}
    assert {"clinic.bigquery.sql", "clinic.attrition.bigquery.sql", "clinic.screening.csv"} <= written
    with duckdb.connect(str(data)) as connection:
        connection.execute(
            "CREATE TABLE anchors AS SELECT person_id AS patient_id, 'enrollment' AS anchor, "
            "DATE '2020-05-01' AS date FROM person"
        )
        rows = connection.execute((here / "out" / "clinic.duckdb.sql").read_text()).fetchall()
        assert [str(row[0]) for row in rows] == ["1", "2", "3"]


def test_there_are_no_statements_for_views_of_resources(crit, here):
    assert crit("build", "small.crit", "--mapping", "fhir-r4", "-o", "out").exit_code == 0
    assert {path.suffix for path in (here / "out").iterdir()} == {".html", ".md", ".json"}
    asked = crit("build", "small.crit", "--mapping", "fhir-r4", "--dialect", "oracle", "-o", "none")
    assert asked.exit_code == 2
    assert not (here / "none").exists()


def test_a_mapping_that_does_not_fit_is_refused(crit, here):
    (here / "site.toml").write_text('extends = "omop-5.4"\n[terms.ALT]\nvalues = { "1" = "high" }\n')
    found = crit("build", "small.crit", "--mapping", "site.toml", "-o", "out")
    assert found.exit_code == 1
    assert '"high" is no value of ALT' in found.stderr
    assert not (here / "out").exists()
