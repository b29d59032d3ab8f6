"""Screening data in another model: what is found, what is unknown, and what is said of it."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import duckdb
import psycopg
import pytest
from click.testing import CliRunner

import postgres_server
from critlang.cli.group import group
from critlang.data import DataError, load
from critlang.loading import compile_file
from critlang.mapping import load_mapping
from critlang.screen import screen
from critlang.sql import eligibility_sql
from critlang.sql.mapped_statements import mapped_plan
from mapped_clinic import COHORT, OMOP, SITES, WAREHOUSE, clinic

ENROLLED = {"enrollment": date(2020, 5, 1)}


def screened(protocol: Path, data: Path | str, mapping, engine: str = "duckdb") -> dict[str, dict[str, str]]:
    """The result of each criterion by patient."""
    found = compile_file(protocol).protocol
    with screen(found, data, engine, anchor_dates=ENROLLED, mapping=mapping) as screening:
        return {each.patient_id: {c.path: c.result for c in each.criteria} for each in screening.patients()}


def problems(protocol: Path, data: Path, mapping) -> list:
    with load(data, compile_file(protocol).protocol, ENROLLED, mapping) as store:
        return list(store.problems)


EXPECTED = {
    "1": {"1": "true", "2": "true", "3": "true", "4": "unknown", "5": "true"},
    "2": {"1": "unknown", "2": "true", "3": "false", "4": "unknown", "5": "unknown"},
    "3": {"1": "unknown", "2": "unknown", "3": "false", "4": "unknown", "5": "unknown"},
}
"""Born in May 2002, or in 2002: perhaps not 18 yet. ALT of unit 0: unknown. No code for a stroke: unknown."""


@pytest.mark.parametrize("engine", ["duckdb", "sqlite", "python"])
def test_omop_is_screened(engine, tmp_path):
    protocol, data = clinic(tmp_path)
    assert screened(protocol, data, load_mapping("omop-5.4"), engine) == EXPECTED


def test_omop_in_a_folder_of_files_is_screened(tmp_path):
    protocol, data = clinic(tmp_path)
    folder = tmp_path / "files"
    folder.mkdir()
    connection = duckdb.connect(str(data))
    tables = connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
    for number, (table,) in enumerate(tables):
        ending = ("parquet", "csv")[number % 2]
        connection.execute(f"COPY {table} TO '{folder / table}.{ending}'")
    connection.close()
    assert screened(protocol, folder, load_mapping("omop-5.4")) == EXPECTED


def test_omop_on_a_server_is_screened(tmp_path):
    protocol, _ = clinic(tmp_path)
    with psycopg.connect(postgres_server.address(), autocommit=True) as session:
        session.execute("CREATE SCHEMA omop_clinic")
        session.execute("SET search_path = omop_clinic")
        session.execute(OMOP.replace("DOUBLE", "DOUBLE PRECISION"))
        try:
            address = f"{postgres_server.address()}&options=-csearch_path%3Domop_clinic"
            assert screened(protocol, address, load_mapping("omop-5.4")) == EXPECTED
            (tmp_path / "site.toml").write_text('extends = "omop-5.4"\nschema = "omop_clinic"\n')
            mapping = load_mapping(tmp_path / "site.toml")
            assert screened(protocol, postgres_server.address(), mapping) == EXPECTED
        finally:
            session.execute("DROP SCHEMA omop_clinic CASCADE")


def test_the_evidence_names_the_row_of_the_source(tmp_path):
    protocol, data = clinic(tmp_path)
    found = compile_file(protocol).protocol
    with screen(found, data, anchor_dates=ENROLLED, mapping=load_mapping("omop-5.4")) as screening:
        first = next(iter(screening.patients()))
    alt, test = first.criteria[1], first.criteria[4]
    assert (alt.value, alt.unit, alt.day, alt.row_id) == ("40", "[U]/L", date(2020, 4, 20), 101)
    assert (test.value, test.row_id) == ("negative", 401)


def test_a_term_without_a_code_is_said_and_left_open(tmp_path):
    protocol, data = clinic(tmp_path)
    (problem,) = (each for each in problems(protocol, data, load_mapping("omop-5.4")) if each.code == "D622")
    assert "stroke" in problem.message
    assert "relapse" not in problem.message


def test_a_unit_of_concept_0_is_said(tmp_path):
    protocol, data = clinic(tmp_path)
    (problem,) = (each for each in problems(protocol, data, load_mapping("omop-5.4")) if each.code == "D603")
    assert "measurement 3" in str(problem)


def test_a_sites_code_closes_the_term(tmp_path):
    protocol, data = clinic(tmp_path)
    (tmp_path / "site.toml").write_text('extends = "omop-5.4"\n[terms.stroke]\ncodes = ["OMOP 443454"]\n')
    found = screened(protocol, data, load_mapping(tmp_path / "site.toml"))
    assert {each["4"] for each in found.values()} == {"true"}


def test_a_code_that_the_vocabulary_lacks_leaves_the_term_open(tmp_path):
    protocol, data = clinic(tmp_path)
    (tmp_path / "site.toml").write_text(
        'extends = "omop-5.4"\n[terms.stroke]\ncodes = ["SNOMED 230690007"]\n'
    )
    found = screened(protocol, data, load_mapping(tmp_path / "site.toml"))
    assert {each["4"] for each in found.values()} == {"unknown"}


def test_without_the_hierarchy_a_term_with_all_below_is_left_open(tmp_path):
    protocol, data = clinic(tmp_path, OMOP + "DROP TABLE concept_ancestor;")
    found = screened(protocol, data, load_mapping("omop-5.4"))
    assert found["1"]["3"] == "unknown"
    assert found["2"]["3"] == "unknown"  # the row is there, and cannot be seen


def test_a_code_of_two_included_terms_is_refused(tmp_path):
    protocol, data = clinic(tmp_path)
    text = protocol.read_text().replace("includes marrow relapse", "includes marrow relapse, other relapse")
    protocol.write_text(
        text.replace("term stroke", "term other relapse: event\n  code SNOMED 101\nterm stroke")
    )
    with pytest.raises(DataError, match="count twice") as caught:
        problems(protocol, data, load_mapping("omop-5.4"))
    assert {each.code for each in caught.value.problems} >= {"D623"}


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        ("DROP TABLE drug_exposure;", "D606", "no table drug_exposure"),
        ("ALTER TABLE measurement DROP COLUMN value_as_number;", "D605", "no column value_as_number"),
        ("ALTER TABLE measurement DROP COLUMN range_high;", "D605", "having no range_high"),
        ("DROP TABLE concept_relationship;", "D606", "no table concept_relationship"),
    ],
)
def test_what_the_model_lacks_is_said(change, code, words, tmp_path):
    protocol, data = clinic(tmp_path, OMOP + change)
    try:
        found = problems(protocol, data, load_mapping("omop-5.4"))
    except DataError as error:
        found = error.problems
    assert [each for each in found if each.code == code and words in each.message]


def test_a_query_may_stand_in_a_tables_place(tmp_path):
    protocol, data = clinic(tmp_path)
    (tmp_path / "site.toml").write_text(
        'extends = "omop-5.4"\n[[anchors]]\n'
        'query = "SELECT person_id, min(measurement_date) AS d FROM measurement GROUP BY person_id"\n'
        'patient_id = "person_id"\nanchor = { text = "enrollment" }\ndate = "d"\n'
    )
    mapping = load_mapping(tmp_path / "site.toml")
    with load(data, compile_file(protocol).protocol, mapping=mapping) as store:
        assert {each.anchors["enrollment"] for each in store.patients()} == {date(2020, 4, 20)}


def test_anchors_may_come_from_a_cohort_as_the_page_says(tmp_path):
    protocol, data = clinic(tmp_path, OMOP + COHORT)
    example = SITES[0].replace('schema = "cdm"', "#")
    (tmp_path / "site.toml").write_text(re.sub(r"\[terms.*?(?=\[\[)", "", example, flags=re.DOTALL))
    mapping = load_mapping(tmp_path / "site.toml")
    with load(data, compile_file(protocol).protocol, mapping=mapping) as store:
        found = {each.id: dict(each.anchors) for each in store.patients()}
    assert found == {"1": {"enrollment": date(2020, 5, 1)}, "2": {"enrollment": date(2020, 5, 2)}, "3": {}}


def test_a_made_up_schema_is_screened_with_the_pages_mapping(tmp_path):
    protocol, data = clinic(tmp_path, WAREHOUSE)
    (tmp_path / "site.toml").write_text(SITES[1])
    found = screened(protocol, data, load_mapping(tmp_path / "site.toml"))
    assert found["A"] == {"1": "true", "2": "true", "3": "unknown", "4": "unknown", "5": "unknown"}
    assert (found["B"]["2"], found["B"]["3"]) == ("false", "false")
    assert found["C"]["3"] == "unknown", "a relapse that is only suspected"


def test_only_a_mapping_that_knows_of_certainty_asks_for_it(tmp_path):
    protocol, _ = clinic(tmp_path, WAREHOUSE)
    (tmp_path / "site.toml").write_text(SITES[1])
    for mapping, asked in ((load_mapping(tmp_path / "site.toml"), True), (load_mapping("omop-5.4"), False)):
        mapped = mapped_plan(compile_file(protocol).protocol, mapping, "duckdb")
        statement = eligibility_sql(mapped.plan, "duckdb", layout=mapped.layout)
        assert ('e."certainty"' in statement) is asked


def test_the_statement_reads_the_models_own_tables(tmp_path):
    protocol, data = clinic(tmp_path)
    connection = duckdb.connect(str(data))
    connection.execute("CREATE TABLE anchors AS SELECT person_id AS patient_id, 'enrollment' AS anchor, "
                       "DATE '2020-05-01' AS date FROM person")  # fmt: skip
    mapped = mapped_plan(compile_file(protocol).protocol, load_mapping("omop-5.4"), "duckdb")
    statement = eligibility_sql(mapped.plan, "duckdb", layout=mapped.layout)
    rows = connection.execute(statement).fetchall()
    names = [each[0] for each in connection.description]
    paths = ["1", "2", "3", "4", "5"]
    found = {str(row[0]): {p: row[names.index(f"c_{p}")] for p in paths} for row in rows}
    connection.close()
    # Relapse has codes of the vocabulary only, which the statement cannot know to be there.
    assert mapped.opened == ("relapse", "marrow relapse", "stroke")
    assert found == EXPECTED | {"1": EXPECTED["1"] | {"3": "unknown"}}


@pytest.mark.parametrize(("reason", "holds"), [("NULL", True), ("''", True), ("'D'", False), ("'U'", False)])
def test_a_concept_stands_for_another_only_as_long_as_that_holds(reason, holds, tmp_path):
    """Patient 1 has a later result of the other concept, of which nothing is known."""
    change = f"INSERT INTO concept_relationship VALUES (13, 999, 'Maps to', {reason});"
    protocol, data = clinic(tmp_path, OMOP + change)
    found = screened(protocol, data, load_mapping("omop-5.4"))
    assert found["1"]["5"] == ("unknown" if holds else "true")


def test_a_vocabulary_need_not_say_what_holds(tmp_path):
    protocol, data = clinic(tmp_path, f"{OMOP} ALTER TABLE concept_relationship DROP COLUMN invalid_reason;")
    assert screened(protocol, data, load_mapping("omop-5.4")) == EXPECTED


def test_omop_is_counted_criterion_by_criterion(tmp_path):
    """Nobody certainly passes: no code says what a stroke is."""
    protocol, data = clinic(tmp_path)
    written = tmp_path / "counts.json"
    options = ("--mapping", "omop-5.4", "--anchor", "enrollment=2020-05-01", "-o", str(written))
    done = CliRunner().invoke(group, ["attrition", str(protocol), "--data", str(data), *options])
    assert done.exit_code == 0, done.output
    counted = json.loads(written.read_text(encoding="utf-8"))
    assert (counted["patients"], counted["verdicts"]["eligible"]) == (3, 0)
    results = {path: [row[path] for row in EXPECTED.values()] for path in EXPECTED["1"]}
    for step in counted["steps"]:
        own = results[step["criterion"]]
        assert [step[name] for name in ("met", "not_met", "unknown")] == [
            own.count(word) for word in ("true", "false", "unknown")
        ]
