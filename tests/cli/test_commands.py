"""Each command does its job, says it with its exit code, and is helped by --help."""

from __future__ import annotations

import csv
import json
import sqlite3

import click
import duckdb
import pytest

from critlang.cli.asking import Command, Option
from critlang.cli.group import _COMMANDS, group
from critlang.sql import dialects


@pytest.mark.parametrize("name", sorted(_COMMANDS))
def test_help_has_an_example(crit, name):
    found = crit(name, "--help")
    assert found.exit_code == 0
    assert "Example:" in found.stdout
    assert f"crit {name}" in found.stdout


@pytest.mark.parametrize("name", sorted(_COMMANDS))
def test_the_help_of_an_option_is_a_line_for_click_does_not_unfold_it(name):
    command = group.get_command(click.Context(group), name)
    assert isinstance(command, Command)
    options = [each for each in command.params if isinstance(each, click.Option)]
    assert all(isinstance(each, Option) for each in options)
    assert not [each for each in options if each.help and each.help != " ".join(each.help.split())]


def test_check_says_that_all_is_well(crit):
    found = crit("check", "small.crit", "terms.crit")
    assert (found.exit_code, found.stdout) == (0, "2 files checked, no problems\n")
    assert crit("check", "-q", "small.crit").stdout == ""


def test_check_reports_every_mistake_and_exits_with_1(crit, here):
    text = (
        (here / "small.crit")
        .read_text()
        .replace("2.5 x ULN at", "2.5 mg/dL at")
        .replace("attested", "atested")
    )
    (here / "small.crit").write_text(text)
    found = crit("check", "small.crit")
    assert found.exit_code == 1
    assert "error[E302]" in found.stdout
    assert "error[E201]" in found.stdout
    assert "2 errors" in found.stdout


def test_check_reads_standard_input_and_writes_json(crit):
    found = crit(
        "check", "-", "--format", "json", given='protocol X\ninclusion criteria\n1 "a"\n  b is present\n'
    )
    assert found.exit_code == 1
    report = json.loads(found.stdout)
    assert [each["code"] for each in report["diagnostics"]] == ["E201"]
    assert report["diagnostics"][0]["text"] == "b"


def test_strict_counts_warnings(crit, here):
    (here / "small.crit").write_text((here / "small.crit").read_text().replace("  look back 28 days\n", ""))
    assert crit("check", "small.crit").exit_code == 0
    assert crit("check", "--strict", "small.crit").exit_code == 1


@pytest.mark.parametrize("engine", ["python", "duckdb", "sqlite"])
def test_screen_gives_the_same_table_on_every_engine(crit, engine):
    found = crit(
        "screen", "small.crit", "--data", "data", "--engine", engine, "--format", "csv", "--no-evidence"
    )
    assert found.exit_code == 0
    rows = list(csv.DictReader(found.stdout.splitlines()))
    assert [(row["patient_id"], row["verdict"], row["c_1"], row["c_2"]) for row in rows] == [
        ("A1", "eligible", "true", "true"),
        ("A2", "ineligible", "false", "true"),
        ("A3", "undetermined", "true", "unknown"),
    ]
    assert "1 eligible, 1 ineligible, 1 undetermined" in found.stderr


def test_screen_writes_the_format_of_the_ending(crit, here):
    for name in ("r.csv", "r.json", "r.parquet", "r.txt"):
        assert crit("screen", "small.crit", "--data", "data", "-o", name).exit_code == 0
    verdicts = duckdb.sql(f"SELECT verdict FROM '{here / 'r.parquet'}' ORDER BY patient_id").fetchall()
    assert verdicts == [("eligible",), ("ineligible",), ("undetermined",)]
    assert json.loads((here / "r.json").read_text())["counts"]["eligible"] == 1


@pytest.fixture
def other(here):
    text = (here / "small.crit").read_text()
    name = text.split()[1]
    (here / "other.crit").write_text(text.replace(f"protocol {name}", "protocol OTHER", 1))
    return name


def test_screen_for_several_protocols_counts_verdicts_of_each(crit, here, other):
    found = crit("screen", "small.crit", "other.crit", "terms.crit", "--data", "data")
    assert found.exit_code == 0
    assert [line.split()[0] for line in found.stdout.splitlines() if line][2:-1] == [other, "OTHER"]
    assert "terms.crit is a vocabulary, and is passed over" in found.stderr
    alone = crit("screen", "small.crit", "--data", "data", "--format", "csv")
    crit("screen", "small.crit", "other.crit", "--data", "data", "-o", "all/")
    assert (here / "all" / "small.screening.csv").read_text() == alone.stdout
    assert {each.name for each in (here / "all").iterdir()} == {
        "small.screening.csv",
        "other.screening.csv",
        "screening.csv",
    }
    assert crit("screen", "small.crit", "other.crit", "--data", "data", "-o", "all.json").exit_code == 0
    document = json.loads((here / "all.json").read_text())
    assert {each["protocol"] for each in document["patients"]} == {other, "OTHER"}


def test_screen_for_several_protocols_stops_before_data_are_read(crit, here, other):
    for name in ("other.crit", "third.crit"):
        (here / name).write_text((here / "small.crit").read_text().replace("attested", "atested"))
    found = crit("screen", "small.crit", "other.crit", "third.crit", "--data", "nowhere")
    assert found.exit_code == 1
    assert found.stderr.count("error[E201]") == 2
    assert "nowhere" not in found.stderr


def test_screen_for_several_protocols_sets_parameters_of_those_that_have_them(crit, here, other):
    found = crit(
        *("screen", "small.crit", "other.crit", "--data", "data", "--set", "extension=yes"),
        *("--format", "csv"),
    )
    assert found.exit_code == 0
    found = crit("screen", "small.crit", "other.crit", "--data", "data", "--set", "no such=yes")
    assert (found.exit_code, 'no protocol has a parameter "no such"' in found.stderr) == (2, True)


def test_screen_sets_parameters_and_anchors(crit, here):
    found = crit("screen", "small.crit", "--data", "data", "--set", "extension=yes", "--format", "csv")
    rows = {row["patient_id"]: row for row in csv.DictReader(found.stdout.splitlines())}
    assert rows["A1"]["c_3"] == "unknown"
    (here / "data" / "anchors.csv").write_text("patient_id,anchor,date\n")
    found = crit(
        "screen", "small.crit", "--data", "data", "--anchor", "enrollment=2024-05-01", "--format", "csv"
    )
    assert next(csv.DictReader(found.stdout.splitlines()))["verdict"] == "eligible"


def test_why_says_value_date_limit_and_what_is_missing(crit):
    found = crit("why", "small.crit", "A1", "--data", "data")
    assert found.exit_code == 0
    assert "ALT 100 U/L on 2024-04-30" in found.stdout
    assert "2.5 x ULN = 100 U/L" in found.stdout
    missing = crit("why", "small.crit", "A3", "--data", "data").stdout
    assert "no unit" in missing
    parsed = json.loads(crit("why", "small.crit", "A2", "--data", "data", "--format", "json").stdout)
    assert parsed["verdict"] == "ineligible"


def test_why_for_an_unknown_patient_says_so(crit):
    found = crit("why", "small.crit", "nobody", "--data", "data")
    assert found.exit_code == 1
    assert 'there is no patient "nobody"' in found.stderr
    assert crit("why", "small.crit", "--data", "data").exit_code == 2


def test_checklist_is_blank_or_filled_in(crit, here):
    assert crit("checklist", "small.crit", "-o", "blank.html").exit_code == 0
    assert "<!doctype html>" in (here / "blank.html").read_text().lower()
    found = crit("checklist", "small.crit", "--data", "data", "--patient", "A1", "--format", "markdown")
    assert "◆ 100" in found.stdout


def test_sql_runs_on_its_engine(crit):
    for dialect in dialects(executed=True):
        found = crit("sql", "small.crit", "--dialect", dialect)
        assert found.exit_code == 0
        assert "Adults" in found.stdout
        assert crit("sql", "small.crit", "--dialect", dialect).stdout == found.stdout
    assert sqlite3.complete_statement(crit("sql", "small.crit", "--dialect", "sqlite").stdout)
    assert crit("sql", "small.crit", "--dialect", "access").exit_code == 2


def test_sql_says_which_dialects_are_run_in_our_tests_and_which_are_not(crit):
    text = " ".join(crit("sql", "--help").stdout.split())
    assert f"executed in our tests: {', '.join(dialects(executed=True))} parsed only" in text
    assert f"parsed only, not run: {', '.join(dialects(executed=False))} Example" in text
    for name in dialects(executed=False):
        found = crit("sql", "small.crit", "--dialect", name)
        assert found.exit_code == 0
        assert "only parsed" in found.stdout
        assert crit("sql", "small.crit", "--dialect", name, "--attrition").exit_code == 0


def test_test_tries_the_examples(crit, here):
    found = crit("test", "-v", "small.crit")
    assert (found.exit_code, found.stdout.splitlines()[-1]) == (0, "1 passed, 0 failed")
    (here / "small.crit").write_text((here / "small.crit").read_text().replace("born 1980", "born 2010"))
    found = crit("test", "small.crit")
    assert found.exit_code == 1
    assert 'the example "an adult" is ineligible, not eligible' in found.stderr


def test_needs_lists_terms_units_and_windows(crit):
    found = crit("needs", "small.crit", "--format", "json")
    need = next(each for each in json.loads(found.stdout)["needs"] if each["terms"] == ["ALT"])
    assert need["units"][0] == "U/L"
    assert need["window"] == "at enrollment"
    assert need["criteria"] == ["2"]
    assert "ALT" in crit("needs", "small.crit").stdout


def test_init_starts_a_protocol_that_compiles_and_overwrites_nothing(crit):
    assert crit("init", "NCT01234567", "-o", "new").exit_code == 0
    assert crit("check", "--strict", "new/nct01234567.crit").exit_code == 0
    assert crit("test", "new/nct01234567.crit").exit_code == 0
    again = crit("init", "NCT01234567", "-o", "new")
    assert again.exit_code == 1
    assert "nothing was written" in again.stderr


def test_explain_explains_a_code(crit):
    assert "not in the source" in crit("explain", "e502").stdout.lower()
    assert crit("explain", "E999").exit_code == 2


def test_fmt_checks_shows_and_formats(crit, here):
    (here / "terms.crit").write_text("vocabulary   terms\n\nterm ALT :   measurement in U/L\n")
    assert crit("fmt", "--check", "terms.crit").exit_code == 1
    assert "+term ALT: measurement in U/L" in crit("fmt", "--diff", "terms.crit").stdout
    assert crit("fmt", "terms.crit").exit_code == 0
    assert (here / "terms.crit").read_text() == "vocabulary terms\n\nterm ALT: measurement in U/L\n"
    assert crit("fmt", "--check", "terms.crit").exit_code == 0


def test_completion_scripts_are_printed(crit):
    for shell in ("bash", "zsh", "fish"):
        assert "_CRIT_COMPLETE" in crit("completion", shell).stdout


def test_views_are_written_each_to_a_file(crit, here):
    assert crit("views", "-o", "out").exit_code == 0
    written = {path.name: json.loads(path.read_text()) for path in (here / "out").iterdir()}
    assert {f"{document['name']}.json" for document in written.values()} == set(written)
    assert written["fhir_observation.json"]["resource"] == "Observation"


def test_a_misspelt_command_is_guessed(crit):
    found = crit("chek", "small.crit")
    assert found.exit_code == 2
    assert 'Did you mean "check"?' in found.stderr
