"""The page about data says what the code does: its tables, columns and examples are read from it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from data_protocol import TERMS

from critlang.data import read_patients_json
from critlang.data.loading import canonical_type
from critlang.data.problem import Problem
from critlang.diagnostics import CODES, Severity
from critlang.plain_layout import TABLES

PAGE = (Path(__file__).parents[2] / "docs" / "data.md").read_text(encoding="utf-8")


def section(heading):
    return PAGE.split(f"### {heading}\n", 1)[1].split("\n#", 1)[0]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_is_described_and_marked_as_needed_where_it_is(table):
    described = {}
    for line in section(table.name).splitlines():
        first = line.split("|")[1] if line.startswith("| `") else ""
        described |= dict.fromkeys(re.findall(r"`(\w+)`", first), "(needed)" in first)
    assert described == {column.name: column.required for column in table.columns}


@pytest.mark.parametrize(
    "table", [table for table in TABLES if "```csv" in section(table.name)], ids=lambda table: table.name
)
def test_the_examples_have_columns_of_the_layout(table):
    heading, *rows = section(table.name).split("```csv\n")[1].split("```")[0].strip().splitlines()
    columns = set(heading.split(","))
    assert {column.name for column in table.columns if column.required} <= columns
    assert columns - {column.name for column in table.columns} <= {"response", "completed"}
    assert {row.count(",") for row in rows} == {heading.count(",")}


def test_the_json_example_is_read_without_a_complaint():
    text = PAGE.split("```json\n")[1].split("```")[0]
    (patient,), problems = read_patients_json(text, "example.json", {term.name: term for term in TERMS})
    assert problems == ()
    assert [len(patient.measurements), len(patient.events), len(patient.attestations)] == [2, 1, 1]
    assert json.loads(text)["patient_id"] == patient.id


def test_the_canonical_tables_are_those_of_the_page():
    script = re.sub(r"/\*.*?\*/", "", PAGE.split("```sql\n")[1].split("```")[0])
    for table in TABLES:
        columns = script.split(f"CREATE TABLE {table.name} (")[1].split(");")[0]
        said = [re.sub(r",\s+(\d)", r",\1", each).split() for each in re.split(r",\s+(?=[a-z])", columns)]
        assert said == [[column.name, canonical_type(column)] for column in table.columns]


def test_the_page_and_the_registry_agree_how_grave_each_problem_is():
    for word, severity in (("error", Severity.ERROR), ("warning", Severity.WARNING)):
        table = PAGE.split(f"| code | {word} |", 1)[1].split("\n\n", 1)[0]
        codes = re.findall(r"^\| (D6\d\d) ", table, re.MULTILINE)
        assert len(codes) > 3
        assert {code: CODES[code].severity for code in codes} == dict.fromkeys(codes, severity)


@pytest.mark.parametrize("code", [each for each in CODES if each.startswith("D")])
def test_a_problem_is_as_grave_as_the_registry_says(code):
    assert Problem(code, "events", "events.csv", "x").severity is CODES[code].severity
    assert Problem(code, "events", "events.csv", "x", note=True).severity is Severity.NOTE


def test_nothing_but_the_registry_says_how_grave_a_problem_is():
    folder = Path(__file__).parents[2] / "src" / "critlang" / "data"
    stating = [each.name for each in folder.glob("*.py") if "Severity." in each.read_text(encoding="utf-8")]
    assert stating == ["problem.py"]


def test_every_code_of_the_page_is_one_that_the_code_gives():
    source = Path(__file__).parents[2] / "src" / "critlang" / "data"
    given = set(
        re.findall(r"D6\d\d", "".join(path.read_text(encoding="utf-8") for path in source.glob("*.py")))
    )
    assert set(re.findall(r"D6\d\d", PAGE)) == given
