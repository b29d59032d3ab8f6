"""Screening: the same results from every engine, in every format, whole or not at all."""

from __future__ import annotations

import csv
import json
import os
from datetime import date

import duckdb
import pytest
from screening_protocol import PROTOCOL, TABLES, write

import postgres_server
from critlang import screen as screening_module
from critlang.attrition import attrition
from critlang.data import DataError, load
from critlang.data import store as store_module
from critlang.engines import ENGINES as NAMES
from critlang.engines import EngineError, UnknownEngineError, duckdb_engine
from critlang.evaluate import evaluate
from critlang.plan import build

ENGINES = (*NAMES, "postgresql")


def screen(protocol, data, engine="duckdb", **options):
    """Screen, PostgreSQL being the server of the tests."""
    chosen = postgres_server.address() if engine == "postgresql" else engine
    return screening_module.screen(protocol, data, chosen, **options)


FORMATS = ("table", "csv", "json", "ndjson", "parquet")


@pytest.fixture
def folder(tmp_path):
    return write(tmp_path / "data")


# ---------------------------------------------------------------- one result


@pytest.mark.parametrize("evidence", [True, False])
@pytest.mark.parametrize("name", [name for name in ENGINES if name != "python"])
def test_engines_agree_to_the_letter(folder, tmp_path, name, evidence):
    files = {}
    for engine in (name, "python"):
        with screen(PROTOCOL, folder, engine, evidence=evidence) as screening:
            for format in FORMATS:
                path = tmp_path / f"{engine}.{format}"
                screening.write(path, format)
                files[engine, format] = path.read_bytes()
    for format in FORMATS:
        assert files[name, format] == files["python", format], format


@pytest.mark.parametrize("evidence", [True, False])
@pytest.mark.parametrize("patients", [1, 2, 3])
def test_ranges_of_patients_give_the_results_of_all_at_once(
    folder, tmp_path, monkeypatch, patients, evidence
):
    hostile = "\n".join(f'"{each}",2000,f' for each in ("O'Brien", "Ärztin", "", "z'); --", "9", "10"))
    with (folder / "patients.csv").open("a", encoding="utf-8") as file:
        file.write(hostile.replace('"",2000,f\n', "") + "\n")
    with screen(PROTOCOL, folder, evidence=evidence) as screening:
        screening.write(tmp_path / "whole.csv", "csv")
        total = sum(screening.counts.values())
    steps = []
    monkeypatch.setattr(duckdb_engine, "_MOST_GROUPS", patients * len(build(PROTOCOL).features))
    with screen(
        PROTOCOL, folder, evidence=evidence, progress=lambda what, done, of: steps.append((done, of))
    ) as screening:
        screening.write(tmp_path / "ranges.csv", "csv")
    assert (tmp_path / "ranges.csv").read_text() == (tmp_path / "whole.csv").read_text()
    evaluated = [done for done, of in steps if of == total]
    assert evaluated[: total // patients] == [patients * each for each in range(total // patients)]
    assert evaluated[-1] == total


def test_an_amount_of_memory_that_is_none(folder, monkeypatch):
    monkeypatch.setenv("CRIT_MEMORY", "plenty")
    with pytest.raises(DataError) as caught:
        screen(PROTOCOL, folder)
    (problem,) = caught.value.problems
    assert (problem.code, problem.message, problem.help) == (
        "D613",
        'the environment variable CRIT_MEMORY is "plenty", which is no amount of memory',
        "Say it as 4GB or 800MB, or leave it unset.",
    )


def test_a_statement_that_sets_much_memory_aside_gets_it(folder, monkeypatch):
    limits = []

    def take(connection, columns, statement):
        (limit,) = connection.execute("SELECT current_setting('memory_limit')").fetchone()
        limits.append(limit)
        if len(limits) == 1:
            raise duckdb.OutOfMemoryException("failed to allocate")
        take_select(connection, columns, statement)

    take_select = duckdb_engine.take_select
    with screen(PROTOCOL, folder) as screening:
        wanted = screening.counts
    monkeypatch.setattr(duckdb_engine, "take_select", take)
    with screen(PROTOCOL, folder) as screening:
        assert screening.counts == wanted
    little, more = limits
    with duckdb.connect() as connection:
        assert connection.execute("SELECT current_setting('memory_limit')").fetchone() == (more,)
    assert little != more


def test_data_that_need_much_memory_get_it(folder, monkeypatch):
    tries = []

    def read(connection, *rest):
        tries.append(connection.execute("SELECT current_setting('memory_limit')").fetchone())
        if len(tries) == 1:
            raise duckdb.OutOfMemoryException("failed to allocate")
        return load_table(connection, *rest)

    load_table = store_module.load_table
    monkeypatch.setattr(store_module, "load_table", read)
    with load(folder, PROTOCOL) as store:
        assert store.count("patients") == 5
    assert len(set(tries)) == 2


def test_too_little_memory_is_said_with_what_to_do(folder, monkeypatch):
    monkeypatch.setenv("CRIT_MEMORY", "20MB")
    with pytest.raises((EngineError, DataError)) as caught:
        screen(PROTOCOL, folder)
    said = str(caught.value)
    assert "CRIT_MEMORY=8GB" in said
    assert "SET " not in said


@pytest.mark.parametrize("engine", ENGINES)
def test_screening_says_what_the_evaluator_says(folder, engine):
    plan = build(PROTOCOL)
    with load(folder, PROTOCOL) as store:
        expected = {patient.id: evaluate(plan, patient) for patient in store.patients()}
    with screen(plan, folder, engine) as screening:
        found = list(screening.patients())
    assert [each.patient_id for each in found] == sorted(expected)
    for each in found:
        evaluation = expected[each.patient_id]
        assert each.verdict == evaluation.verdict
        for criterion in each.criteria:
            result = evaluation.result(criterion.path)
            fact = result.deciding
            assert criterion.result == result.result, (each.patient_id, criterion.path)
            of_fact = (fact.value, fact.unit, fact.day, fact.row_id) if fact else (None,) * 4
            assert (criterion.value, criterion.unit, criterion.day, criterion.row_id) == of_fact


@pytest.mark.parametrize("engine", ENGINES)
def test_the_attrition_is_that_of_the_evaluators_results(folder, engine):
    plan = build(PROTOCOL)
    with load(folder, PROTOCOL) as store:
        evaluations = [evaluate(plan, patient) for patient in store.patients()]
    results = [tuple(each.result(top.path).result for top in PROTOCOL.criteria) for each in evaluations]
    with screen(plan, folder, engine, evidence=False) as screening:
        found = screening.attrition()
        verdicts = {name: getattr(found, name) for name in screening.counts}
        assert verdicts == dict(screening.counts)
    assert found == attrition(PROTOCOL, ((each, 1) for each in results))
    assert found.steps[0].words == "criterion 1"


TABLE = """\
patient   verdict       criteria failed  criteria open       waived
--------  ------------  ---------------  ------------------  ------
P1        eligible
P2        ineligible    3, E2                                1, 2
P4        undetermined                   1, 2, 3, 4, E1, E2
P5        undetermined                   1, 2, 3, E2
Ärger, A  undetermined                   1, 2, 3, 4, E1, E2

5 patients: 1 eligible, 1 ineligible, 3 undetermined
"""


@pytest.mark.parametrize("engine", ENGINES)
def test_the_table_for_people(folder, engine):
    with screen(PROTOCOL, folder, engine) as screening:
        assert screening.table() == TABLE
        assert dict(screening.counts) == {"eligible": 1, "ineligible": 1, "undetermined": 3}


def test_nobody_to_count(tmp_path):
    (tmp_path / "patients.csv").write_text("patient_id\n")
    with screen(PROTOCOL, tmp_path) as screening:
        found = screening.attrition()
    assert (found.patients, found.eligible, len(found.steps)) == (0, 0, len(PROTOCOL.criteria))


def test_nobody_to_screen(tmp_path):
    path = write(
        tmp_path / "data",
        patients="patient_id,birth_date,sex\n",
        **dict.fromkeys(("findings",), "id,patient_id,term,date,value\n"),
    )
    for engine in ENGINES:
        with screen(PROTOCOL, path, engine) as screening:
            assert list(screening.patients()) == []
            assert screening.table().endswith("\n0 patients: 0 eligible, 0 ineligible, 0 undetermined\n")


def test_what_is_wrong_with_the_data_comes_with_the_results(folder):
    with screen(PROTOCOL, folder) as screening:
        assert {problem.code for problem in screening.problems} == {
            "D602",
            "D603",
            "D609",
            "D610",
            "D614",
        }
        assert screening.summary.problems == screening.problems


@pytest.mark.parametrize("engine", ENGINES)
def test_a_date_for_an_anchor_goes_to_those_who_have_none(folder, engine):
    """P5 has no enrollment; that of P4 is written, but cannot be read, and must not be replaced."""
    with screen(PROTOCOL, folder, engine, anchor_dates={"Enrollment": date(2020, 5, 20)}) as screening:
        first = {each.patient_id: each.criteria[1] for each in screening.patients()}
    assert (first["P5"].path, first["P5"].unit, first["P5"].day) == ("2", "stone", date(2020, 5, 1))
    with load(folder, PROTOCOL, {"enrollment": date(2020, 5, 20)}) as store:
        anchors = {each.id: dict(each.anchors) for each in store.patients()}
    assert anchors["P5"] == {"enrollment": date(2020, 5, 20)}
    assert anchors["P4"] == {}
    assert anchors["P1"] == {"enrollment": date(2020, 5, 31)}


def test_a_date_for_an_anchor_that_there_is_not(folder):
    with pytest.raises(DataError) as caught:
        screen(PROTOCOL, folder, anchor_dates={"enrolment": date(2020, 5, 20)})
    (problem,) = caught.value.problems
    assert (problem.code, problem.help) == ("D618", 'Did you mean "enrollment"?')


# ---------------------------------------------------------------- formats


def test_csv_holds_every_criterion_with_its_evidence(folder, tmp_path):
    path = tmp_path / "results.csv"
    with screen(PROTOCOL, folder, output=path) as screening, path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
        assert tuple(rows[0]) == screening.columns
    (row,) = [row for row in rows if row["patient_id"] == "Ärger, A"]
    found = {
        name: row[name]
        for name in ("verdict", "c_2_a", "c_2_a_value", "c_2_a_unit", "c_2_a_date", "c_2_a_row")
    }
    assert list(found.values()) == ["undetermined", "unknown", "<1.6", "mg/dL", "2020-05-01", "5"]
    assert [row["waived"] for row in rows] == ["", "1 2", "", "", ""]


def test_csv_without_evidence_holds_results_only(folder, tmp_path):
    path = tmp_path / "results.csv"
    with screen(PROTOCOL, folder, output=path, evidence=False):
        heading = path.read_text(encoding="utf-8").splitlines()[0]
    assert heading == "patient_id,verdict,c_1,c_2,c_2_a,c_2_b,c_3,c_4,c_e1,c_e2,waived"


def test_parquet_has_types(folder, tmp_path):
    path = tmp_path / "results.parquet"
    with screen(PROTOCOL, folder, output=path), duckdb.connect() as connection:
        kinds = dict(row[:2] for row in connection.execute(f"DESCRIBE FROM '{path}'").fetchall())
        (row,) = connection.execute(
            f"SELECT c_3_date, c_3_row FROM '{path}' WHERE patient_id = 'P2'"
        ).fetchall()
    assert (kinds["c_3"], kinds["c_3_date"], kinds["c_3_row"]) == ("VARCHAR", "DATE", "BIGINT")
    assert row == (date(2020, 3, 1), 3)


def test_json_is_one_document(folder, tmp_path):
    path = tmp_path / "results.json"
    with screen(PROTOCOL, folder, output=path):
        document = json.loads(path.read_text(encoding="utf-8"))
    assert document["protocol"] == {"id": "SCREEN-1", "version": "2", "digest": "abc"}
    assert document["counts"] == {"eligible": 1, "ineligible": 1, "undetermined": 3}
    assert [each["place"] for each in document["problems"] if each["code"] == "D603"] == ["line 8"]
    second = document["patients"][1]
    assert (second["patient_id"], second["verdict"], second["waived"]) == ("P2", "ineligible", ["1", "2"])
    assert {"path": "3", "result": "false", "value": "IV", "date": "2020-03-01", "row": 3} in second[
        "criteria"
    ]


def test_ndjson_has_a_line_for_each_patient(folder, tmp_path):
    path, whole = tmp_path / "results.ndjson", tmp_path / "results.json"
    with screen(PROTOCOL, folder, output=path) as screening:
        screening.write(whole)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == json.loads(whole.read_text(encoding="utf-8"))["patients"]


# ---------------------------------------------------------------- whole or not at all


def names_in(path):
    return sorted(each.name for each in path.iterdir())


def test_bad_data_leave_no_output(tmp_path):
    path = write(tmp_path / "data", findings="id,patient_id\n1,P1\n")
    output = tmp_path / "out"
    output.mkdir()
    with pytest.raises(DataError):
        screen(PROTOCOL, path, output=output / "results.csv")
    assert names_in(output) == []


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("format", FORMATS)
def test_an_interruption_leaves_the_old_output_as_it_was(folder, tmp_path, monkeypatch, engine, format):
    output = tmp_path / "out"
    output.mkdir()
    (output / "results").write_text("as it was")

    def interrupted(old, new):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        screen(PROTOCOL, folder, engine, output=output / "results", format=format)
    assert names_in(output) == ["results"]
    assert (output / "results").read_text() == "as it was"


def test_an_interruption_while_evaluating_leaves_nothing(folder, tmp_path, monkeypatch):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))

    def progress(what, done, total):
        if what == "evaluating":
            raise KeyboardInterrupt

    for engine in ENGINES:
        with pytest.raises(KeyboardInterrupt):
            screen(PROTOCOL, folder, engine, output=tmp_path / "results.csv", progress=progress)
        assert names_in(scratch) == []
    assert not (tmp_path / "results.csv").exists()


def test_output_replaces_what_was_there(folder, tmp_path):
    path = tmp_path / "results.txt"
    path.write_text("old")
    with screen(PROTOCOL, folder, output=path):
        assert path.read_text(encoding="utf-8") == TABLE


@pytest.mark.parametrize(
    ("name", "format", "words"),
    [
        ("results.xlsx", None, 'the ending of "results.xlsx" names no format'),
        ("results.csv", "excel", 'there is no format "excel"'),
    ],
)
def test_a_format_that_does_not_exist_is_refused_before_the_work(tmp_path, name, format, words):
    with pytest.raises(DataError) as caught:
        screen(PROTOCOL, tmp_path / "no data", output=tmp_path / name, format=format)
    assert caught.value.problems[0].message == words


@pytest.mark.parametrize("format", FORMATS)
def test_output_that_cannot_be_written(folder, tmp_path, format):
    (tmp_path / "folder.csv").mkdir()
    for path in (
        tmp_path / "missing" / "results.csv",
        tmp_path / "folder.csv",
        folder / "patients.csv" / "x.csv",
    ):
        with pytest.raises(DataError) as caught:
            screen(PROTOCOL, folder, output=path, format=format)
        assert str(path) in caught.value.problems[0].message


def test_an_unknown_engine(folder):
    with pytest.raises(UnknownEngineError, match='no engine "oracle"; there are duckdb, python, sqlite'):
        screen(PROTOCOL, folder, "oracle")
    assert issubclass(UnknownEngineError, EngineError)


@pytest.mark.parametrize("engine", ENGINES)
def test_progress_ends_with_everybody_done(folder, engine):
    said = []
    with screen(PROTOCOL, folder, engine, progress=lambda *each: said.append(each)):
        assert said[0] == ("reading the data", 0, 0)
        assert said[-1] == ("evaluating", 5, 5)


def test_every_format_of_data_is_screened_alike(folder, tmp_path):
    with duckdb.connect(str(tmp_path / "data.duckdb")) as connection:
        for table in TABLES:
            options = "all_varchar = true, header = true, delim = ',', quote = '\"'"
            source = f"read_csv('{folder / table}.csv', {options})"
            connection.execute(f"CREATE TABLE {table} AS SELECT * FROM {source}")
    with screen(PROTOCOL, tmp_path / "data.duckdb") as screening:
        assert screening.table() == TABLE
