"""What a statement is as a whole: its columns, its shape, what it scans, and what it refuses."""

from __future__ import annotations

import re
import subprocess
import sys
from fractions import Fraction

import pytest
import sqlglot
from sql_builders import (
    ALT,
    AT_MOST,
    CHEMO,
    CREATININE,
    FALSE,
    RELAPSE,
    TRUE,
    age,
    answer,
    any_of,
    at,
    event,
    events,
    finding,
    inclusion,
    latest,
    patient,
    plan_for,
    plan_of,
    protocol_of,
    result,
    uln,
    value,
    window,
)  # fmt: skip
from sql_engines import ENGINES, connect, create, fill, loaded, parser_of, screened, table_of
from sql_sample_protocol import sample_plan

from critlang import model as m
from critlang.plan import build, rows_of
from critlang.record import replace
from critlang.source import Span
from critlang.sql import (
    CannotExpressError,
    PlainLayout,
    UnknownDialectError,
    attrition_sql,
    dialect,
    dialects,
    eligibility_sql,
    result_columns,
)  # fmt: skip

ATTRIBUTES = ("completed", "response")


def features_of(plan):
    return [named.feature for named in plan.features]


both_engines = pytest.mark.parametrize("engine", ENGINES)


# ---------------------------------------------------------------- columns


@both_engines
@pytest.mark.parametrize("evidence", [True, False])
def test_result_columns_describe_the_result(engine, evidence):
    plan = sample_plan()
    connection = loaded(engine, [patient()], ATTRIBUTES)
    cursor = connection.execute(eligibility_sql(plan, engine, evidence=evidence))
    columns = result_columns(plan, evidence)
    assert [column[0] for column in cursor.description] == [column.name for column in columns]
    if engine == "duckdb":
        types = {"text": "VARCHAR", "day": "DATE", "integer": "BIGINT"}
        described = connection.execute(
            f"DESCRIBE {eligibility_sql(plan, engine, evidence=evidence)}"
        ).fetchall()
        assert [row[1] for row in described] == [types[column.kind] for column in columns]


def test_each_criterion_has_its_number_and_words():
    by_name = {column.name: column for column in result_columns(sample_plan())}
    assert by_name["c_4_b"].words == "ALT (SGPT) <= 135 IU/L at least once during screening"
    assert (by_name["c_4_b"].path, by_name["c_4_b_date"].role, by_name["c_e1"].path) == ("4.b", "date", "E1")
    assert [column.name for column in result_columns(sample_plan(), evidence=False)] == [
        "patient_id", "verdict", "c_1", "c_2", "c_3", "c_3_a", "c_3_b", "c_4", "c_4_a", "c_4_b", "c_5",
        "c_e1", "c_e2", "c_e3",
    ]  # fmt: skip


def test_names_of_criteria_never_meet():
    plan = plan_of(inclusion("1.a", TRUE), inclusion("1-a", TRUE), inclusion("1 A", TRUE))
    names = [column.name for column in result_columns(plan, evidence=False)][2:]
    assert names == ["c_1_a", "c_1_a_2", "c_1_a_3"]


@both_engines
def test_criterion_named_like_evidence(engine):
    """A part called ``value`` must not take the name of its parent's evidence."""
    part = inclusion("1.value", FALSE)
    plan = plan_of(inclusion("1", m.Not(m.Part(part)), part))
    (row,) = screened(engine, plan, patient())
    names = [column.name for column in result_columns(plan)]
    assert len(set(names)) == len(names) == len(row)
    assert row["c_1"] == "true"


@both_engines
def test_the_comment_beside_a_column_has_the_criterions_words(engine):
    lines = eligibility_sql(sample_plan(), engine).splitlines()
    at_column = next(
        index for index, line in enumerate(lines) if line.endswith("AS c_4_b,") and "k.c_4_b" in line
    )
    assert lines[at_column - 1].strip() == "-- 4.b ALT (SGPT) <= 135 IU/L at least once during screening"


# ---------------------------------------------------------------- shape


@both_engines
@pytest.mark.parametrize("make", [eligibility_sql, attrition_sql], ids=["eligibility", "attrition"])
def test_it_is_one_query_that_another_parser_understands(engine, make):
    statements = sqlglot.parse(make(sample_plan(), engine), dialect=parser_of(engine))
    assert len(statements) == 1
    assert isinstance(statements[0], sqlglot.exp.Query)
    assert not list(statements[0].find_all(sqlglot.exp.Create, sqlglot.exp.Insert, sqlglot.exp.Drop))


def test_every_table_of_facts_is_scanned_once():
    term_of = {
        feature.term.name: feature.term for feature in map(rows_of, features_of(sample_plan())) if feature
    }
    facts = [
        result(1, term_of["ALT"], "1"),
        finding(2, term_of["pregnancy test"], "negative"),
        event(3, term_of["marrow relapse"], "2020-01-01"),
        answer(4, "5"),
    ]
    connection = loaded("duckdb", [patient(*facts)], ATTRIBUTES)
    for evidence in (True, False):
        statement = eligibility_sql(sample_plan(), "duckdb", evidence=evidence)
        text = connection.execute(f"EXPLAIN (FORMAT JSON) {statement}").fetchall()[0][1]
        scans = [name.rpartition(".")[2] for name in re.findall(r'"Table":\s*"([^"]+)"', text)]
        tables = ("patients", "anchors", "measurements", "findings", "events", "attestations")
        assert {name: scans.count(name) for name in tables} == dict.fromkeys(tables, 1)


@both_engines
def test_only_the_tables_that_are_needed_are_read(engine):
    text = eligibility_sql(plan_for(age(AT_MOST, 18)), engine)
    assert re.findall(r'(?:FROM|JOIN) "(\w+)"', text) == ["anchors", "patients"]
    assert re.findall(r'(?:FROM|JOIN) "(\w+)"', eligibility_sql(plan_for(TRUE), engine)) == ["patients"]


@both_engines
def test_the_same_plan_gives_the_same_text(engine):
    assert eligibility_sql(sample_plan(), engine) == eligibility_sql(sample_plan(), engine)


def test_the_text_does_not_hang_on_the_order_of_hashes():
    """Another process, with other hashes of texts, writes the same bytes."""
    program = (
        f"import sys; sys.path[:0] = {sys.path!r}\n"
        "from sql_sample_protocol import sample_plan\n"
        "from critlang.sql import eligibility_sql\n"
        "sys.stdout.buffer.write(eligibility_sql(sample_plan(), 'duckdb').encode())"
    )
    texts = {
        subprocess.run(
            [sys.executable, "-c", program], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert texts == {eligibility_sql(sample_plan(), "duckdb").encode()}


@both_engines
def test_the_header_says_what_it_was_made_from(engine):
    header = eligibility_sql(sample_plan(), engine, compiler="7.8").split("WITH")[0]
    for part in (
        "SAMPLE-1",
        "version 2",
        "2020-03-01",
        "0" * 64,
        "critlang 7.8",
        dialect(engine).title,
        "dose identified: no",
    ):
        assert part in header
    assert all(line.startswith("-- ") for line in header.strip().splitlines())


@both_engines
def test_it_ends_in_one_line_break_and_has_no_stray_blanks(engine):
    for text in (eligibility_sql(sample_plan(), engine), attrition_sql(sample_plan(), engine)):
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        assert all(line == line.rstrip() for line in text.splitlines())
        assert "\n\n\n" not in text


# ---------------------------------------------------------------- the data's side


@both_engines
def test_tables_may_be_in_a_schema(engine):
    connection = connect(engine)
    connection.execute(
        "ATTACH ':memory:' AS \"my data\"" if engine == "sqlite" else 'CREATE SCHEMA "my data"'
    )
    create(connection, engine, (), '"my data".')
    fill(connection, [patient(result(1, ALT, "1"))], (), '"my data".')
    plan, layout = plan_for(latest(ALT, value(AT_MOST, "135"))), PlainLayout(("my data",))
    (row,) = table_of(connection, eligibility_sql(plan, engine, layout=layout))
    if engine == "postgresql":
        connection.execute('DROP SCHEMA "my data" CASCADE')  # the other tests run in the same database
    assert row["c_1"] == "true"


@both_engines
def test_patient_ids_may_be_integers(engine):
    connection = connect(engine)
    create(connection, engine, ATTRIBUTES)
    fill(connection, [patient(result(1, ALT, "1"), name="10"), patient(name="9")], ATTRIBUTES)
    for name in ("patients", "anchors", "measurements", "findings", "events", "attestations"):
        kept = f"CREATE TABLE kept AS SELECT * FROM {name}"
        columns = [row[0] for row in connection.execute(f"SELECT * FROM {name}").description]
        listed = ", ".join(f"CAST({c} AS INTEGER) AS {c}" if c == "patient_id" else c for c in columns)
        connection.execute(kept.replace("*", listed))
        connection.execute(f"DROP TABLE {name}")
        connection.execute(f"ALTER TABLE kept RENAME TO {name}")
    plan = plan_for(latest(ALT, value(AT_MOST, "135")))
    rows = table_of(connection, eligibility_sql(plan, engine))
    assert [(row["patient_id"], row["c_1"]) for row in rows] == [(9, "unknown"), (10, "true")]
    assert table_of(connection, eligibility_sql(sample_plan(), engine))[0]["patient_id"] == 9


def test_dates_may_be_dates_and_values_decimals():
    connection = loaded(
        "duckdb", [patient(result(1, ALT, "135"), event(2, RELAPSE, "2020-01-01"), born="2010-05-10")]
    )
    connection.execute("ALTER TABLE patients ALTER birth_date TYPE DATE USING CAST(birth_date AS DATE)")
    connection.execute("ALTER TABLE events ALTER start_date TYPE DATE USING CAST(start_date AS DATE)")
    connection.execute("ALTER TABLE events ALTER end_date TYPE DATE USING CAST(end_date AS DATE)")
    connection.execute("ALTER TABLE measurements ALTER date TYPE DATE")
    connection.execute("ALTER TABLE measurements ALTER value TYPE DECIMAL(18, 9)")
    formula = m.All(
        (
            latest(ALT, value(AT_MOST, "135")),
            events(RELAPSE, where=window(None, at())),
            age(m.Comparison.EQUAL, 10),
        )
    )
    (row,) = table_of(connection, eligibility_sql(plan_for(formula), "duckdb"))
    assert (row["c_1"], row["c_1_value"]) == ("true", "135")


@both_engines
def test_facts_of_patients_who_are_not_listed_are_left_out(engine):
    connection = loaded(engine, [patient(result(1, ALT, "1"))])
    connection.execute("UPDATE measurements SET patient_id = 'somebody else'")
    (row,) = table_of(connection, eligibility_sql(plan_for(latest(ALT, value(AT_MOST, "135"))), engine))
    assert (row["patient_id"], row["c_1"]) == ("P1", "unknown")


@both_engines
def test_a_value_with_too_many_digits_is_unknown_and_stops_nothing(engine):
    people = [
        patient(result(1, ALT, "1", high="1"), name="a"),
        patient(result(2, ALT, "1", high="1"), name="b"),
    ]
    connection = loaded(engine, people)
    connection.execute("UPDATE measurements SET value = 1e300 WHERE id = 2")
    for formula in (
        latest(ALT, value(AT_MOST, uln("2"))),
        latest(ALT, value(AT_MOST, "5")),
        any_of(ALT, value(AT_MOST, "5")),
    ):
        rows = table_of(connection, eligibility_sql(plan_for(formula), engine))
        assert [row["c_1"] for row in rows] == ["true", "unknown"]


def test_a_text_in_a_column_of_numbers_is_not_read_as_zero():
    """SQLite keeps whatever it is given."""
    connection = loaded("sqlite", [patient(result(1, ALT, "1"))])
    for text in ("", "low", "1.5 "):
        connection.execute("UPDATE measurements SET value = ?", (text,))
        connection.execute(
            "UPDATE measurements SET value = CAST(value AS TEXT) || ?", ("x" if text == "1.5 " else "",)
        )
        (row,) = table_of(connection, eligibility_sql(plan_for(latest(ALT, value(AT_MOST, "135"))), "sqlite"))
        assert (row["c_1"], row["c_1_row"]) == ("unknown", 1)


@both_engines
def test_no_patients_no_rows(engine):
    connection = loaded(engine, [], ATTRIBUTES)
    assert table_of(connection, eligibility_sql(sample_plan(), engine)) == []
    assert table_of(connection, attrition_sql(sample_plan(), engine))[0]["remaining_certain"] == 0


# ---------------------------------------------------------------- many of everything


@both_engines
def test_a_hundred_criteria(engine):
    criteria = []
    for index in range(100):
        where = window(at(days=-index - 1), at(), f"within {index + 1} days before enrollment")
        formula = m.Any((latest(ALT, value(AT_MOST, str(index)), where), events(CHEMO, where=where)))
        criteria.append(inclusion(str(index), formula))
    facts = [result(1, ALT, "50", "2020-05-01"), event(2, CHEMO, "2020-04-01")]
    (row,) = screened(engine, plan_of(*criteria), patient(*facts))
    # ALT of nine days before; chemotherapy of 39 days before.
    found = [row[f"c_{index}"] for index in (0, 7, 8, 37, 38, 49, 50, 99)]
    assert found == ["unknown", "unknown", "false", "false", "true", "true", "true", "true"]


# ---------------------------------------------------------------- refusals


def test_dialects():
    assert dialects(executed=True) == ("duckdb", "postgresql", "spark", "sqlite")
    parsed = ("bigquery", "databricks", "oracle", "redshift", "snowflake", "sqlserver", "trino")
    assert dialects(executed=False) == parsed
    assert dialects() == tuple(sorted((*dialects(executed=True), *parsed)))
    assert [dialect(each).name for each in dialects()] == list(dialects())
    assert dialect("DuckDB").name == "duckdb"
    with pytest.raises(UnknownDialectError, match='no SQL dialect "access"; there are: bigquery, databricks'):
        dialect("access")
    with pytest.raises(UnknownDialectError):
        eligibility_sql(plan_for(TRUE), "mysql")


def test_a_dialect_may_be_given_as_an_object():
    plan = plan_for(TRUE)
    assert eligibility_sql(plan, dialect("sqlite")) == eligibility_sql(plan, "sqlite")


def test_what_a_dialect_cannot_say_is_refused_at_the_criterions_place():
    span = Span("test.crit", 7, 12)
    finest = m.RangeLimit(Fraction(10**20 + 1, 10**20), m.Side.UPPER, None)
    atom = replace(latest(CREATININE, value(AT_MOST, finest)), span=span)
    part = inclusion("2.a", atom)
    plan = plan_of(inclusion("1", TRUE), inclusion("2", m.Not(m.Part(part)), part))
    for engine in ("duckdb", "spark", "sqlite"):  # the numbers of PostgreSQL have all digits
        with pytest.raises(CannotExpressError) as caught:
            eligibility_sql(plan, engine)
        assert (caught.value.criterion_path, caught.value.span) == ("2.a", span)
        assert "criterion 2.a" in str(caught.value)
        diagnostic = caught.value.diagnostic()
        assert (diagnostic.code, diagnostic.span) == ("B701", span)


def test_the_criterions_own_place_serves_where_the_atom_has_none():
    span = Span("test.crit", 3, 5)
    finest = m.RangeLimit(Fraction(123457, 100000), m.Side.UPPER, None)
    criterion = replace(inclusion("1", latest(ALT, value(AT_MOST, finest))), span=span)
    plan = build(protocol_of(criterion))
    assert eligibility_sql(plan, "duckdb")
    with pytest.raises(CannotExpressError) as caught:
        eligibility_sql(plan, "sqlite")
    assert caught.value.span == span


def test_a_criterion_without_any_place_can_be_refused_too():
    finest = m.RangeLimit(Fraction(10**25 + 1, 10**25), m.Side.UPPER, None)
    with pytest.raises(CannotExpressError) as caught:
        eligibility_sql(plan_for(latest(ALT, value(AT_MOST, finest))), "duckdb")
    assert caught.value.span is None
    assert caught.value.diagnostic().code == "B701"


def test_nothing_heavy_is_imported_to_write_a_statement():
    program = (
        "import sys; sys.path[:0] = {path!r}\n"
        "import critlang.sql\n"
        "assert 'jinja2' not in sys.modules and 'duckdb' not in sys.modules and 'sqlite3' not in sys.modules"
    ).format(path=[each for each in sys.path if each.endswith("src")])
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
