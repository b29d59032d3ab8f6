"""Files that are read through a mapping: a cell is what is stored there, whatever stands in other rows."""

from __future__ import annotations

import csv
import re
import sqlite3
from datetime import date
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

from critlang.data import load
from critlang.loading import compile_file
from critlang.mapping import load_mapping
from mapped_clinic import PROTOCOL

PAGE = (Path(__file__).parents[2] / "docs" / "mapping.md").read_text(encoding="utf-8")
ENROLLED = {"enrollment": date(2020, 5, 1)}

TABLES = {
    "pat": ("no TEXT, year TEXT, month TEXT, day TEXT, sex TEXT, seen INTEGER", [
        ("0007", "1980", "5", "17", "F", 1), ("07", "1981", "12", None, "f", 2),
        ("8", "1982", "June", "1", "F", 17)]),
    "lab": ("seq INTEGER, no TEXT, code TEXT, taken TEXT, result TEXT, uom TEXT, status TEXT", [
        (1, "0007", "0742", "2020-04-20 07:30", "40", "U/L", "F"),
        (2, "07", "0742", "05/04/2020", "1e1", "U/L", "F"),
        (3, "0007", "742", "2020-04-29", "900", "U/L", "F")]),
    "diag": ("seq INTEGER, no TEXT, icd TEXT, day TEXT, sure TEXT", [
        (1, "0007", "204.00", "2018-01", "F"), (2, "07", "204.00", "2018-01-10", "T")]),
}  # fmt: skip
"""Texts that look like numbers, truths and American dates; a key that would be the same as a number."""

MAPPING = """
[[patients]]
table = "pat"
patient_id = "no"
birth_date = { year = "year", month = "month", day = "day" }
sex = "sex"

[[measurements]]
table = "lab"
where = { status = "F" }
id = "seq"
patient_id = "no"
code = { column = "code", system = { text = "LAB" } }
date = "taken"
value = "result"
unit = "uom"

[[events]]
table = "diag"
where = { sure = "F" }
id = "seq"
patient_id = "no"
code = { column = "icd", system = { text = "ICD" } }
start_date = "day"

[terms.ALT]
codes = ["LAB 0742"]
[terms.stroke]
codes = ["ICD 204.00"]
"""


def stored(kind: str, folder: Path, tables=TABLES) -> Path:
    """The tables as files of a kind."""
    if kind == "csv":
        made = folder / "files"
        made.mkdir()
        for table, (columns, rows) in tables.items():
            with (made / f"{table}.csv").open("w", newline="") as file:
                csv.writer(file).writerows([[each.split()[0] for each in columns.split(", ")], *rows])
        return made
    made = folder / f"clinic.{kind}"
    connection = sqlite3.connect(made) if kind == "sqlite" else duckdb.connect(str(made))
    for table, (columns, rows) in tables.items():
        connection.execute(f"CREATE TABLE {table} ({columns})")
        connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    connection.commit()
    connection.close()
    return made


def read(folder: Path, data: Path, mapping: str = MAPPING, text: str = PROTOCOL):
    """The patients by their ids, and what is said of the data."""
    (folder / "clinic.crit").write_text(text, encoding="utf-8")
    (folder / "site.toml").write_text(mapping, encoding="utf-8")
    protocol = compile_file(folder / "clinic.crit").protocol
    with load(data, protocol, ENROLLED, load_mapping(folder / "site.toml")) as store:
        return {each.id: each for each in store.patients()}, list(store.problems)


KINDS = pytest.mark.parametrize("kind", ["csv", "sqlite", "duckdb"])


@KINDS
def test_a_cell_is_the_text_that_stands_there(kind, tmp_path):
    found, said = read(tmp_path, stored(kind, tmp_path))
    assert set(found) == {"0007", "07", "8"}
    assert {str(each.sex) for each in found.values()} == {"female"}
    assert [str(each.value) for each in found["0007"].measurements] == ["40.000000"]
    (unclear,) = found["07"].measurements
    assert (unclear.day, str(unclear.value)) == (None, "10.000000")
    assert [(each.term, str(each.start and each.start.high)) for each in found["0007"].events] == [
        ("stroke", "2018-01-31")
    ]
    assert found["07"].events == ()
    assert any(each.code == "D602" and '"05/04/2020" is not a date' in each.message for each in said)


@KINDS
def test_parts_of_a_date_are_whole_numbers_or_cannot_be_read(kind, tmp_path):
    found, said = read(tmp_path, stored(kind, tmp_path))
    born = [found[each].birth for each in ("0007", "07")]
    assert [(str(each.low), str(each.high)) for each in born] == [
        ("1980-05-17", "1980-05-17"),
        ("1981-12-01", "1981-12-31"),
    ]
    assert found["8"].birth is None
    assert any(each.code == "D602" and '"1982-June-01" is not a date' in each.message for each in said)


@KINDS
@pytest.mark.parametrize(
    ("condition", "kept"),
    [
        ("where = { seen = 17 }", {"8"}),
        ('where = { seen = "17" }', {"8"}),
        ("where = { seen = [1, 2] }", {"0007", "07"}),
        ('where = { month = [5, "June"] }', {"0007", "8"}),
        ("where = { no = 7 }", {"0007", "07"}),
        ('where = { no = "07" }', {"07"}),
        ("where_not = { month = 5 }", {"07", "8"}),
        ("where = { day = [] }", {"07"}),
    ],
)
def test_conditions_compare_what_is_stored(kind, condition, kept, tmp_path):
    mapping = MAPPING.replace('table = "pat"', f'table = "pat"\n{condition}')
    assert set(read(tmp_path, stored(kind, tmp_path), mapping)[0]) == kept


@KINDS
def test_a_lookup_finds_numbers_in_texts(kind, tmp_path):
    mapping = MAPPING.replace('sex = "sex"', 'sex = { column = "day", lookup = "sex" }')
    found, _ = read(tmp_path, stored(kind, tmp_path), mapping + '[lookups.sex]\n1 = "male"\n17 = "female"\n')
    assert [str(found[each].sex) for each in ("0007", "07", "8")] == ["female", "None", "male"]


@KINDS
def test_a_query_may_read_any_table(kind, tmp_path):
    mapping = MAPPING.replace(
        'table = "diag"\nwhere = { sure = "F" }',
        'query = "SELECT d.* FROM diag AS d JOIN pat AS p USING (no) WHERE p.sex = d.sure"',
    )
    found, _ = read(tmp_path, stored(kind, tmp_path), mapping)
    assert [len(found[each].events) for each in ("0007", "07", "8")] == [1, 0, 0]


def test_the_reading_of_a_cell_does_not_depend_on_other_rows(tmp_path):
    columns, rows = TABLES["lab"]
    many = [(n, "8", "0815", "2019-01-01", "1", "U/L", "F") for n in range(10, 30010)]
    (tmp_path / "more").mkdir()
    for kind in ("csv", "sqlite"):
        few = read(tmp_path, stored(kind, tmp_path))[0]
        more = read(tmp_path, stored(kind, tmp_path / "more", TABLES | {"lab": (columns, many + rows)}))[0]
        assert more == few


def test_numbers_of_an_sqlite_file_are_numbers_in_a_query(tmp_path):
    mapping = MAPPING.replace('table = "pat"', 'query = "SELECT * FROM pat WHERE seen * 2 > 30"')
    assert set(read(tmp_path, stored("sqlite", tmp_path), mapping)[0]) == {"8"}


GERMAN = {
    "pat": TABLES["pat"],
    "lab": (
        "nr INTEGER, pat_no TEXT, test TEXT, taken TEXT, result TEXT, normal TEXT, unit TEXT, status TEXT",
        [
            (1, "07", "ALT", "2020-04-20 07:30", "<0,5", "0,2-1,0", "U/L", "F"),
            (2, "8", "ALT", "2020-04-20", "39,5", "<40", "U/L", "F"),
            (3, "8", "ALT", "2020-04-21", "1", None, "U/L", "X"),
        ],
    ),
    "therapy": (
        "nr INTEGER, pat_no TEXT, drug TEXT, begun TEXT, ended TEXT",
        [(1, "07", "X", "28.04.2020", None), (2, "8", "X", "01.02.2019", "2019-03-01")],
    ),
}


@KINDS
def test_the_pages_query_reads_commas_ranges_and_days_first(kind, tmp_path):
    patients = MAPPING[: MAPPING.index("[[measurements]]")]
    codes = '[terms.ALT]\ncodes = ["LAB ALT"]\n[terms.stroke]\ncodes = ["THER X"]\n'
    example = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)[2]
    found, _ = read(tmp_path, stored(kind, tmp_path, GERMAN), patients + example + codes)
    results = [each for patient in ("07", "8") for each in found[patient].measurements]
    assert [(each.comparator, each.value, each.low, each.high) for each in results] == [
        ("<", Decimal("0.5"), Decimal("0.2"), Decimal(1)),
        (None, Decimal("39.5"), None, Decimal(40)),
    ]
    periods = [(str(each.start.low), str(each.end.low)) for p in ("07", "8") for each in found[p].events]
    assert periods == [("2020-04-28", "2999-12-31"), ("2019-02-01", "2019-03-01")]
