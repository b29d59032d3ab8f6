"""Statements over the tables of another data model: what they say in each dialect, and what they find.

Those of the dialects that are parsed run in DuckDB under their names (``stand_ins``). Their files are for
reading: the mapped part is what an engine that is not here would first stumble over.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from sql_engines import connect, parser_of, table_of
from sqlglot import exp, parse
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from critlang.cli.group import group
from critlang.loading import compile_file
from critlang.mapping import MappingError, load_mapping
from critlang.sql import attrition_sql, dialect, dialects, eligibility_sql, result_columns
from critlang.sql import tree as t
from critlang.sql.mapped_statements import mapped_plan
from critlang.sql.statement import Rows
from mapped_clinic import COHORT, OMOP, SITES, WAREHOUSE, clinic
from stand_ins import STAND_INS, words

PROTOCOLS = sorted((Path(__file__).parents[2] / "protocols").glob("*.crit"))
PARSED = dialects(executed=False)
every_dialect = pytest.mark.parametrize("name", PARSED)

SITE = """\
extends = "omop-5.4"
schema = "cdm"

[terms.stroke]
codes = ["OMOP 443454 and below", "not OMOP 435875"]
[terms."pregnancy test"]
values = { "45878583" = "negative", "NEG" = "negative" }

[[anchors]]
table = "cohort"
where = { cohort_definition_id = 17 }
patient_id = "subject_id"
anchor = { text = "enrollment" }
date = "cohort_start_date"
take = "first"
"""

MIXED = """\
title = "Mixed"

[[patients]]
table = "pat"
patient_id = "pat_no"
birth_date = "born"
sex = { column = "gender", lookup = "sex" }

[[anchors]]
table = "visit"
where = { kind = "enrolled" }
patient_id = "pat_no"
anchor = { text = "enrollment" }
date = ["seen_at", "planned"]
take = "latest"

[[measurements]]
table = "lab"
where_not = { status = ["P", "X"] }
id = { numbered = ["sample", "test"], named = "Lab/" }
patient_id = "pat_no"
code = { column = "test", system = { text = "LAB" } }
date = "taken"
value = "result"
unit = { column = "unit", lookup = "unit", other = "unit " }

[[measurements]]
table = "bedside"
id = "no"
patient_id = "pat_no"
term = "name"
date = "at_time"
value = "result"
unit = ["unit", "unit_before"]

[[findings]]
table = "lab"
id = { numbered = ["sample", "test"] }
patient_id = "pat_no"
code = { column = "test", system = { text = "LAB" } }
date = "taken"
value = { column = "answer", as = "text" }

[[events]]
table = "diagnosis"
id = "no"
patient_id = "pat_no"
code = { column = "code", system = { column = "catalogue", lookup = "catalogue" } }
start_date = "since"

[[events]]
table = "history"
id = "no"
patient_id = "pat_no"
code = { column = "code", system = { text = "LOCAL" } }
start_date = "since"
end_date = { column = "until", as = "text" }

[lookups.sex]
W = "female"
M = "male"
[lookups.unit]
a = "U/L"
A = "U/mL"
[lookups.catalogue]
L = "LOCAL"

[terms.ALT]
codes = ["LAB 17"]
[terms."pregnancy test"]
codes = ["LAB 18"]
values = { "1" = "positive", "0" = "negative" }
[terms.relapse]
codes = ["LOCAL r"]
[terms."marrow relapse"]
codes = ["LOCAL m"]
[terms.stroke]
codes = ["LOCAL s"]
"""
MIXED_TABLES = """
CREATE TABLE pat (pat_no VARCHAR, born DATE, gender VARCHAR);
CREATE TABLE visit (pat_no VARCHAR, kind VARCHAR, seen_at TIMESTAMP, planned DATE);
CREATE TABLE lab (sample VARCHAR, pat_no VARCHAR, test INT, taken DATE, result DECIMAL(10, 2), unit VARCHAR,
  answer INT, status VARCHAR);
CREATE TABLE bedside (no INT, pat_no VARCHAR, name VARCHAR, at_time TIMESTAMP, result DOUBLE PRECISION,
  unit VARCHAR, unit_before VARCHAR);
CREATE TABLE diagnosis (no INT, pat_no VARCHAR, code VARCHAR, catalogue VARCHAR, since DATE);
CREATE TABLE history (no INT, pat_no VARCHAR, code VARCHAR, since VARCHAR, until VARCHAR);
INSERT INTO pat VALUES ('A', '1980-05-17', 'W'), ('B', '2002-05-02', 'M'), ('C', '1990-01-01', 'w');
INSERT INTO visit VALUES ('A', 'enrolled', '2020-04-01 09:00', NULL), ('A', 'enrolled', NULL, '2020-05-01'),
  ('A', 'Enrolled', '2021-01-01 00:00', NULL), ('B', 'enrolled', NULL, '2020-05-01'),
  ('C', 'enrolled', '2020-05-01 10:00', '2019-01-01');
INSERT INTO lab VALUES
  ('s1', 'A', 17, '2020-04-20', 39, 'a', NULL, 'F'), ('s2', 'A', 17, '2020-04-21', 900, 'a', NULL, 'P'),
  ('s3', 'A', 18, '2020-04-21', NULL, NULL, 0, NULL), ('s4', 'B', 17, '2020-04-20', 0.5, 'A', NULL, 'F'),
  ('s5', 'B', 18, '2020-04-20', NULL, NULL, 1, 'F'), ('s6', 'C', 17, '2020-04-20', 1, 'b', NULL, NULL);
INSERT INTO bedside VALUES (1, 'B', 'ALT', '2020-04-20 12:00', 41, NULL, 'U/L'),
  (2, 'B', 'alt', '2020-04-22 12:00', 1, 'U/L', NULL);
INSERT INTO diagnosis VALUES (1, 'A', 'r', 'l', '2019-01-01'), (2, 'B', 'm', 'L', '2019-01-01');
INSERT INTO history VALUES (1, 'A', 'R', '2019-03', '2019-04'), (2, 'C', 's', '2019', NULL);
"""
MIXED_FOUND = {
    "A": ["true", "true", "unknown", "true", "true"],
    "B": ["false", "false", "false", "true", "false"],
    "C": ["true", "unknown", "unknown", "false", "unknown"],
}
"""In a text each letter counts: catalogue l, code R, kind Enrolled, unit A and the term alt are others.

What lies below SNOMED 100 is not known, so that nobody certainly had no relapse.
"""


@pytest.fixture
def site(tmp_path):
    """The protocol of the clinic, and a mapping from the text of its file."""
    protocol, _ = clinic(tmp_path)

    def made(text, file="site.toml"):
        (tmp_path / file).write_text(text, encoding="utf-8")
        return load_mapping(tmp_path / file)

    return compile_file(protocol).protocol, made


def statements(protocol, mapping, into):
    """The three statements that there are."""
    mapped = mapped_plan(protocol, mapping, into)
    yield eligibility_sql(mapped.plan, into, layout=mapped.layout)
    mapped = mapped_plan(protocol, mapping, into)
    yield eligibility_sql(mapped.plan, into, evidence=False, layout=mapped.layout)
    mapped = mapped_plan(protocol, mapping, into)
    yield attrition_sql(mapped.plan, into, layout=mapped.layout)


def parsed(text, name):
    (found,) = parse(text, dialect=parser_of(name))
    return found


# ---------------------------------------------------------------- what another parser makes of them


@every_dialect
@pytest.mark.parametrize("model", ["omop-5.3", "omop-5.4", SITES[0], SITES[1], SITE, MIXED])
def test_another_parser_reads_every_statement(name, model, site):
    protocol, made = site
    mapping = load_mapping(model) if model.startswith("omop") else made(model)
    for text in statements(protocol, mapping, name):
        found = parsed(text, name)
        assert isinstance(found, exp.Query)
        assert not list(found.find_all(exp.Command))


@every_dialect
def test_the_columns_of_the_result_are_those_of_the_plain_layout(name, site):
    protocol, made = site
    mapped = mapped_plan(protocol, made(SITE), name)
    found = parsed(eligibility_sql(mapped.plan, name, layout=mapped.layout), name)
    assert [column.alias_or_name.lower() for column in found.expressions] == [
        column.name for column in result_columns(mapped.plan)
    ]


@every_dialect
def test_nothing_that_is_always_the_same_is_a_group(name, site):
    """SQL Server, BigQuery and PostgreSQL refuse literals there."""
    protocol, made = site
    for text in statements(protocol, made(SITE), name):
        for by in parsed(text, name).find_all(exp.Group):
            assert all(each.find(exp.Column) for each in by.expressions)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("bigquery", "DATETIME"),
        ("oracle", "TIMESTAMP"),
        ("redshift", "TIMESTAMP"),
        ("snowflake", "TIMESTAMP_NTZ"),
        ("sqlserver", "DATETIME2"),
        ("trino", "TIMESTAMP(6)"),
    ],
)
def test_days_and_times_of_results_are_of_one_type(name, kind, site):
    """BigQuery takes no TIMESTAMP for a DATETIME by itself; each other engine decides in its own way."""
    protocol, made = site
    for text in statements(protocol, made(SITE), name):
        found = re.findall(r"(?<=CAST\()s\.\w+_date(?:time)?\b[^,]*(?=\))", text)
        assert not re.search(r"(?<!CAST\()s\.(measurement|observation)_datetime", text)
        assert {each.rstrip(")") for each in found} == {
            f"s.{table}_{column} AS {kind}".rstrip(")")
            for table in ("measurement", "observation")
            for column in ("date", "datetime")
        }


def test_whole_dates_of_events_are_not_made_texts(site):
    protocol, made = site
    for name in STAND_INS:
        for text in statements(protocol, made(SITE), name):
            assert "    s.condition_start_date AS start_date,\n" in text


def test_every_text_of_a_model_is_compared_by_its_letters_in_sql_server(site):
    """Whatever the collation of the database; a site's F is not f."""
    protocol, made = site
    texts = {
        "vocabulary_id",
        "concept_code",
        "relationship_id",
        "value_as_string",
        "status",
        "gender",
        "kind",
    }
    texts |= {"catalogue", "unit_before"}
    seen = set()
    for model in (SITE, MIXED):
        for text in statements(protocol, made(model), "sqlserver"):
            for column in parsed(text, "sqlserver").find_all(exp.Column):
                if column.name in texts:
                    seen.add(column.name)
                    around = column.parent.parent if isinstance(column.parent, exp.Cast) else column.parent
                    assert isinstance(around, exp.Collate), column.parent.sql()
    assert seen == texts


def test_a_text_alone_has_a_type_in_redshift():
    """PostgreSQL 8 left one untyped, and nothing could be compared with it."""
    redshift = dialect("redshift")
    alone = redshift.rows_form(Rows(("a", "b"), (("", ((t.Text("x"), t.Number(1)),)),)))
    assert alone.closing == "UNION ALL SELECT CAST(NULL AS VARCHAR), NULL WHERE 1 = 0"
    two = redshift.rows_form(Rows(("a",), (("", ((t.Text("x"),), (t.Text("y"),))),)))
    assert two.closing == ""


# ---------------------------------------------------------------- what they find


class SqlFile(SingleFileSnapshotExtension):
    _write_mode = WriteMode.TEXT
    file_extension = "sql"


@pytest.mark.parametrize("name", ["bigquery", "sqlserver"])
def test_omop_as_a_site_reads_it(name, site, snapshot):
    protocol, made = site
    mapped = mapped_plan(protocol, made(SITE), name)
    text = eligibility_sql(mapped.plan, name, layout=mapped.layout, compiler="0")
    assert text == snapshot(extension_class=SqlFile)


def found_by(engine, protocol, mapping, tables):
    """The results of the criteria of each patient, by a statement of an engine or of a stand-in."""
    spoken = STAND_INS.get(engine) or dialect(engine)
    mapped = mapped_plan(protocol, mapping, spoken)
    connection = connect("duckdb" if engine in STAND_INS else engine)
    try:
        if engine in STAND_INS:
            words(connection, engine, {})
        for each in tables.split(";\n"):
            if each.strip():
                connection.execute(each)
        rows = table_of(connection, eligibility_sql(mapped.plan, spoken, layout=mapped.layout))
    finally:
        connection.close()
    lowered = [{name.lower(): value for name, value in row.items()} for row in rows]
    return {str(row["patient_id"]): [row[f"c_{number}"] for number in range(1, 6)] for row in lowered}


@pytest.mark.parametrize("engine", ["duckdb", "postgresql", "sqlite", *sorted(STAND_INS)])
def test_columns_of_different_types_come_together(engine, site):
    """A day and a time, a date and a text of one, a number and a text for a code, a row without a number."""
    protocol, made = site
    tables = MIXED_TABLES
    if engine == "sqlite":
        tables = tables.replace(" DATE", " TEXT").replace("TIMESTAMP", "TEXT")
    assert found_by(engine, protocol, made(MIXED), tables) == MIXED_FOUND


@pytest.mark.parametrize("engine", ["duckdb", "postgresql", "sqlite", *sorted(STAND_INS)])
def test_a_cohort_gives_the_day_of_enrollment(engine, site):
    protocol, made = site
    tables = (OMOP + COHORT).replace("DOUBLE", "DOUBLE PRECISION")
    found = found_by(engine, protocol, made(SITE.replace('schema = "cdm"\n', "")), tables)
    assert found == {
        "1": ["true", "true", "unknown", "true", "true"],
        "2": ["unknown", "true", "false", "true", "unknown"],
        "3": ["unknown", "unknown", "false", "true", "unknown"],
    }


@pytest.mark.parametrize("engine", ["duckdb", *sorted(STAND_INS)])
def test_a_schema_of_its_own_is_read(engine, site):
    protocol, made = site
    enrolled = """
CREATE TABLE dwh.findings (id BIGINT, patient_id VARCHAR, term VARCHAR, date TIMESTAMP, value VARCHAR);
CREATE TABLE dwh.anchors AS
  SELECT pat_no AS patient_id, 'enrollment' AS anchor, DATE '2020-05-01' AS date FROM dwh.pat;
"""
    found = found_by(engine, protocol, made(SITES[1]), WAREHOUSE + enrolled)
    assert found == {
        "A": ["true", "true", "unknown", "unknown", "unknown"],
        "B": ["true", "false", "false", "unknown", "unknown"],
        "C": ["true", "unknown", "unknown", "unknown", "unknown"],  # a relapse that is only suspected
    }


# ---------------------------------------------------------------- what cannot be said


@pytest.mark.parametrize("name", sorted(STAND_INS))
def test_numbers_and_days_that_were_made_texts_are_refused_at_their_keys(name, site):
    protocol, made = site
    text = MIXED.replace('date = "taken"', 'date = ["taken", { column = "taken", as = "text" }]')
    mapping = made(text.replace('value = "result"', 'value = { column = "result", as = "text" }', 1))
    with pytest.raises(MappingError) as caught:
        mapped_plan(protocol, mapping, name)
    assert [each.place for each in caught.value.faults] == [
        "measurements[1].date",
        "measurements[1].value",
        "findings.date",
    ]
    assert dialect(name).title in str(caught.value)
    for executed in (*dialects(executed=True), "databricks"):
        assert mapped_plan(protocol, mapping, executed)


def test_an_attribute_that_no_criterion_reads_may_have_any_name(tmp_path, site):
    """A name too long for the engine's columns is not asked for."""
    _, made = site
    file, long = tmp_path / "attribute.crit", "dose" * 40
    text = (tmp_path / "clinic.crit").read_text(encoding="utf-8")
    file.write_text(text.replace("term stroke: condition", f"term stroke: condition\n  {long} in mg/day"))
    protocol = compile_file(file).protocol
    assert [each.column for term in protocol.terms for each in term.attributes] == [long]
    for text in statements(protocol, made(SITE), "sqlserver"):
        assert long not in text


@every_dialect
def test_the_command_writes_one(name, tmp_path):
    protocol, _ = clinic(tmp_path)
    (tmp_path / "site.toml").write_text(SITE, encoding="utf-8")
    options = ("--dialect", name, "--mapping", str(tmp_path / "site.toml"))
    done = CliRunner().invoke(group, ["sql", str(protocol), *options])
    assert done.exit_code == 0, done.output
    assert "as OMOP CDM 5.4 has them" in done.output
    assert "no code of the data model for relapse, marrow relapse:" in done.stderr


@pytest.mark.parametrize("path", PROTOCOLS, ids=lambda path: path.stem)
def test_no_common_table_is_written_that_nothing_reads(path):
    spoken = dialect("duckdb")
    mapped = mapped_plan(compile_file(path).protocol, load_mapping("omop-5.4"), spoken)
    statement = eligibility_sql(mapped.plan, spoken, layout=mapped.layout)
    written = re.findall(r"^(\w+) (?:\(.*\) )?AS (?:NOT )?(?:MATERIALIZED )?\($", statement, re.MULTILINE)
    assert "patient_anchors" in written or "patient_context" in written
    assert set(written) - set(re.findall(r"(?:FROM|JOIN) (\w+)", statement)) == set()
