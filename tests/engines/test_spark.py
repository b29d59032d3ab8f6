"""Spark as an engine: for data of every kind, and for tables that it reads and writes where they are."""

from __future__ import annotations

import sys
from datetime import date

import duckdb
import pytest
from click.testing import CliRunner
from screening_protocol import PROTOCOL, TABLES, write

import spark_session
from critlang.cli.group import group
from critlang.data import DataError
from critlang.engines import engine
from critlang.engines.spark_screening import attrition_in_spark, screen_in_spark
from critlang.plan import build
from critlang.screen import screen

PLAN = build(PROTOCOL)
TYPES = {
    "id": "CAST(id AS INTEGER)",
    "value": "CAST(ltrim(value, '<') AS DOUBLE)",
    "range_high": "CAST(range_high AS DECIMAL(18, 3))",
}
MORE = {"measurements": ", nullif(left(value, 1), left(ltrim(value, '<'), 1)) AS Comparator"}


@pytest.fixture(scope="module", autouse=True)
def running():
    """The session of the tests, which goes on running."""
    return spark_session.session()


@pytest.fixture
def folder(tmp_path):
    return write(tmp_path / "data")


@pytest.fixture
def parquet(folder, tmp_path):
    """The same data as Parquet of types that a warehouse would have; the measurements in two parts."""
    target = tmp_path / "parquet"
    target.mkdir()
    connection = duckdb.connect()
    for table in TABLES:
        rows = connection.sql(f"SELECT * FROM read_csv('{folder / table}.csv', all_varchar = true)")
        days = {"date": "TRY_CAST(date AS DATE)", "valid_until": "CAST(valid_until AS TIMESTAMP)"}
        if table in ("measurements", "findings"):
            days["date"] = "TRY_CAST(date AS TIMESTAMP)"
        read = {**TYPES, **days} if table != "findings" else {"id": TYPES["id"], **days}
        cells = ", ".join(f"{read.get(name, name)} AS {name}" for name in rows.columns)
        query = f"SELECT {cells}{MORE.get(table, '')} FROM rows"
        if table == "measurements":
            (target / "measurements.parquet").mkdir()
            for part in (0, 1):
                path = target / "measurements.parquet" / f"part-{part}.parquet"
                connection.sql(query).filter(f"id % 2 = {part}").write_parquet(str(path))
        else:
            connection.sql(query).write_parquet(str(target / f"{table}.parquet"))
    return target


def rows_of(path):
    return duckdb.sql(f"SELECT * FROM read_parquet('{path}') ORDER BY patient_id").fetchall()


def by_duckdb(data, path, **options):
    with screen(PLAN, data, output=path, **options):
        return rows_of(path)


# ---------------------------------------------------------------- the same as every engine


def test_data_of_any_kind_are_screened_like_by_other_engines(folder):
    with screen(PLAN, folder) as wanted, screen(PLAN, folder, "Spark") as found:
        assert found.table() == wanted.table()
        assert list(found.patients()) == list(wanted.patients())


def test_parquet_is_screened_where_it_is(parquet, tmp_path):
    output = tmp_path / "found.parquet"
    summary = screen_in_spark(PLAN, str(parquet), str(output))
    assert rows_of(output / "*.parquet") == by_duckdb(parquet, tmp_path / "wanted.parquet")
    with screen(PLAN, parquet) as wanted:
        assert dict(summary.counts) == dict(wanted.counts)
        codes = {(each.code, each.table) for each in wanted.problems if not each.note}
    found = {(each.code, each.table) for each in summary.problems if not each.note}
    assert {("D603", "measurements"), ("D609", "findings"), ("D602", "events")} <= found & codes
    assert found <= codes
    names = duckdb.sql(f"SELECT * FROM read_parquet('{output}/*.parquet')").columns
    assert (names[:2], names[-1]) == (["patient_id", "verdict"], "waived")


def test_the_attrition_is_counted_where_the_tables_are(parquet):
    told = []
    found = attrition_in_spark(PLAN, str(parquet), before_counting=told.extend)
    with screen(PLAN, parquet, evidence=False) as wanted:
        assert found == wanted.attrition()
    assert "D603" in {each.code for each in told}


def temporary_views(running):
    return {each.name for each in running.catalog.listTables() if each.isTemporary}


def test_tables_of_the_catalogue(parquet, tmp_path, running):
    before = temporary_views(running)
    running.sql("CREATE DATABASE clinic")
    running.sql("USE clinic")
    for table in TABLES:
        running.sql(f"CREATE VIEW {table} AS SELECT * FROM parquet.`{(parquet / table).as_uri()}.parquet`")
    try:
        output = tmp_path / "found.parquet"
        screen_in_spark(PLAN, None, str(output), evidence=False)
        running.sql("USE default")
        named = tmp_path / "named.parquet"
        screen_in_spark(PLAN, "spark:clinic", str(named), evidence=False)
    finally:
        running.sql("USE default")
        running.sql("DROP DATABASE clinic CASCADE")
    wanted = by_duckdb(parquet, tmp_path / "wanted.parquet", evidence=False)
    assert rows_of(output / "*.parquet") == rows_of(named / "*.parquet") == wanted
    assert temporary_views(running) == before


def test_an_anchor_for_all_who_have_none(parquet, tmp_path):
    days = {"Enrollment": date(2020, 5, 31)}
    output = tmp_path / "found.parquet"
    screen_in_spark(PLAN, str(parquet), str(output), evidence=False, anchor_dates=days)
    found = {row[0]: row[1:] for row in rows_of(output / "*.parquet")}
    wanted = {
        row[0]: row[1:]
        for row in by_duckdb(parquet, tmp_path / "w.parquet", evidence=False, anchor_dates=days)
    }
    assert found["P5"] == wanted["P5"]
    assert found["P1"] == wanted["P1"]


# ---------------------------------------------------------------- the command


def command(*arguments):
    return CliRunner().invoke(group, ["screen", "protocols/aall1121.crit", "--engine", "spark", *arguments])


def test_the_command_needs_a_place_to_write_parquet_to(parquet):
    for more in ((), ("-o", "-"), ("-o", "x.csv", "--format", "csv")):
        found = command("--data", str(parquet), *more)
        assert found.exit_code == 2
        assert "-o FOLDER.parquet" in found.stderr


def test_the_command_says_what_is_wrong_and_writes_nothing(parquet, tmp_path):
    (parquet / "patients.parquet").unlink()
    found = command("--data", str(parquet), "-o", str(tmp_path / "x.parquet"))
    assert found.exit_code == 1
    assert "D606" in found.stderr
    assert not (tmp_path / "x.parquet").exists()


# ---------------------------------------------------------------- what can go wrong


def problem_of(data, tmp_path, output="x.parquet", **options):
    with pytest.raises(DataError) as caught:
        screen_in_spark(PLAN, str(data), str(tmp_path / output), **options)
    assert not (tmp_path / "x.parquet").exists()
    return caught.value.problems[0]


def changed(parquet, table, query):
    path = parquet / f"{table}.parquet"
    duckdb.sql(f"COPY ({query.format(f'read_parquet({str(path)!r})')}) TO '{path}.new' (FORMAT parquet)")
    path.unlink()
    path.with_name(f"{path.name}.new").rename(path)


@pytest.mark.parametrize(
    ("table", "query", "code", "words"),
    [
        ("findings", "SELECT * EXCLUDE (value) FROM {}", "D605", "findings has no column value"),
        ("findings", "SELECT * REPLACE (CAST(date AS VARCHAR) AS date) FROM {}", "D620", "s.date is of"),
        ("findings", "SELECT * REPLACE (CAST(id AS DOUBLE) AS id) FROM {}", "D620", "s.id is of the type"),
        ("events", "SELECT *, 1 AS \"Patient ID\" FROM {}", "D605", "more than one column patient_id"),
        ("patients", "SELECT * FROM {} UNION ALL SELECT * FROM {0}", "D604", '"P1" stands in more than one'),
        ("patients", "SELECT NULL AS patient_id UNION ALL SELECT 'P1'", "D605", "no patient_id"),
        ("anchors", "SELECT 'P1' AS patient_id, 'enrollment' AS anchor, "
         "unnest([DATE '2020-01-01', '2020-01-02']) AS date", "D604", "more than one date for enrollment"),
    ],
)  # fmt: skip
def test_tables_that_cannot_be_used(parquet, tmp_path, table, query, code, words):
    changed(parquet, table, query.replace("{}", "{0}"))
    found = problem_of(parquet, tmp_path)
    assert (found.code, found.table) == (code, table)
    assert words in found.message


def test_a_file_that_is_no_parquet(parquet, tmp_path):
    (parquet / "events.parquet").write_text("id,patient_id\n")
    assert problem_of(parquet, tmp_path).code in ("D613", "D619")


def test_the_output_is_not_written_over(parquet, tmp_path):
    (tmp_path / "there.parquet").mkdir()
    for name, words in (
        ("there.parquet", "is there already"),
        ("x.csv", "Spark writes Parquet"),
        ("no/x.parquet", "there is no folder"),
    ):
        found = problem_of(parquet, tmp_path, name)
        assert found.code == "D617"
        assert words in found.message


def test_an_anchor_that_there_is_not(parquet, tmp_path):
    found = problem_of(parquet, tmp_path, anchor_dates={"day 7": date(2020, 1, 1)})
    assert found.code == "D618"


def test_without_the_package(monkeypatch, folder):
    monkeypatch.setitem(sys.modules, "pyspark.errors", None)
    with pytest.raises(DataError) as caught:
        screen(PLAN, folder, "spark")
    found = caught.value.problems[0]
    assert (found.code, found.help) == ("D619", "Install it: pip install 'critlang[spark]'")


def test_names():
    assert engine("Spark") == engine("Spark")
    assert repr(engine("spark://host:7077")) == "SparkEngine(name='spark://host:7077')"
