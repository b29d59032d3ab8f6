"""Blanks around codes, systems and what conditions ask for do not count where data are read."""

from __future__ import annotations

import pytest
from test_mapped_files import KINDS, MAPPING, TABLES, read, stored

from critlang.loading import compile_file
from critlang.mapping import load_mapping
from critlang.sql import eligibility_sql
from critlang.sql.mapped_statements import mapped_plan
from mapped_clinic import PROTOCOL


def blank(table: str, column: str, before: str = "", after: str = " ") -> dict:
    columns, rows = TABLES[table]
    place = [each.split()[0] for each in columns.split(", ")].index(column)
    padded = [
        tuple(f"{before}{cell}{after}" if at == place else cell for at, cell in enumerate(row))
        for row in rows
    ]
    return TABLES | {table: (columns, padded)}


OF_COLUMN = MAPPING.replace('system = { text = "LAB" }', 'system = "kind"')


@KINDS
@pytest.mark.parametrize("blanks", [("", " "), (" ", ""), ("\t", "\n"), ("\u00a0", "\u200b")])
@pytest.mark.parametrize(
    ("table", "column"), [("lab", "code"), ("lab", "status"), ("diag", "icd"), ("diag", "sure")]
)
def test_blanks_around_what_is_compared_do_not_count(kind, table, column, blanks, tmp_path):
    (tmp_path / "bare").mkdir()
    expected, _ = read(tmp_path, stored(kind, tmp_path / "bare"))
    found, said = read(tmp_path, stored(kind, tmp_path, blank(table, column, *blanks)))
    assert found == expected
    assert not [each for each in said if each.code == "D627" and "lab" in each.message]


@KINDS
def test_blanks_around_a_system_do_not_count(kind, tmp_path):
    columns, rows = TABLES["lab"]
    more = TABLES | {"lab": (f"{columns}, kind TEXT", [(*row, " LAB ") for row in rows])}
    found, _ = read(tmp_path, stored(kind, tmp_path, more), OF_COLUMN)
    assert len(found["0007"].measurements) == len(found["07"].measurements) == 1


@KINDS
def test_blanks_in_the_mapping_do_not_count_either(kind, tmp_path):
    mapping = MAPPING.replace('status = "F"', 'status = " F "')
    assert len(read(tmp_path, stored(kind, tmp_path), mapping)[0]["0007"].measurements) == 1


@KINDS
def test_blanks_around_a_key_of_a_lookup_do_not_count(kind, tmp_path):
    mapping = MAPPING.replace('sex = "sex"', 'sex = { column = "sex", lookup = "sex" }')
    mapping += '[lookups.sex]\nF = "female"\nf = "male"\n'
    found, _ = read(tmp_path, stored(kind, tmp_path, blank("pat", "sex")), mapping)
    assert [str(found[each].sex) for each in ("0007", "07")] == ["female", "male"]


def test_a_condition_may_ask_for_an_empty_text(tmp_path):
    columns, rows = TABLES["lab"]
    empty = TABLES | {"lab": (columns, [(*row[:-1], "") for row in rows])}
    data = stored("duckdb", tmp_path, empty)
    found, _ = read(tmp_path, data, MAPPING.replace('status = "F"', 'status = ""'))
    assert len(found["0007"].measurements) == 1


def test_a_statement_compares_columns_as_they_are(tmp_path):
    (tmp_path / "clinic.crit").write_text(PROTOCOL, encoding="utf-8")
    (tmp_path / "site.toml").write_text(MAPPING, encoding="utf-8")
    made = mapped_plan(
        compile_file(tmp_path / "clinic.crit").protocol, load_mapping(tmp_path / "site.toml"), "postgresql"
    )
    text = eligibility_sql(made.plan, "postgresql", layout=made.layout)
    assert "btrim(CAST(s." not in text
