"""CSV files that are read through a mapping: nothing about them is guessed, and no row is passed over."""

from __future__ import annotations

import gzip

import duckdb
import pytest
from test_mapped_files import TABLES, read, stored

from critlang.data import DataError

HEADING = "seq,no,code,taken,result,uom,status"
ROWS = ["1,0007,0742,2020-04-20,40,U/L,F", "2,07,0742,2020-04-21,10,U/L,F"]


def results(tmp_path, content: str | bytes, name: str = "lab.csv") -> list[tuple[str, str]]:
    """The results of all patients, where the file of results has that content."""
    data = stored("csv", tmp_path)
    (data / "lab.csv").unlink()
    (data / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    found, _ = read(tmp_path, data)
    return [(each.id, f"{row.value:.0f}") for each in found.values() for row in each.measurements]


def error(tmp_path, content: str | bytes, name: str = "lab.csv"):
    with pytest.raises(DataError) as caught:
        results(tmp_path, content, name)
    (found,) = [each for each in caught.value.problems if each.severity.value == "error"]
    return found


def lines(*rows: str) -> str:
    return "\n".join((HEADING, *rows)) + "\n"


EXPECTED = [("0007", "40"), ("07", "10")]


def test_two_exports_in_one_file_are_an_error(tmp_path):
    longer = [f"{each},x" for each in (HEADING, "3,8,0742,2020-04-20,9,U/L,F", "4,8,0742,2020-04-22,9,U/L,F")]
    found = error(tmp_path, lines(*ROWS, *longer))
    assert (found.code, found.file, found.place, found.count) == ("D613", "lab.csv", "line 4", 3)
    assert found.message == "a row has 8 cells, but the heading has 7"


def test_a_short_line_is_an_error(tmp_path):
    found = error(tmp_path, lines(*ROWS, "3,8,0742"))
    assert (found.code, found.file, found.place) == ("D613", "lab.csv", "line 4")


@pytest.mark.parametrize("more", [[], ["4,8,0742,2020-04-22,9,U/L,F"]])
def test_an_open_quotation_mark_is_an_error(tmp_path, more):
    found = error(tmp_path, lines(*ROWS, '3,8,"0742,2020-04-20,9,U/L,F', *more))
    assert (found.code, found.file, found.place) == ("D613", "lab.csv", "line 4")


def test_a_line_that_begins_with_a_number_sign_is_a_row(tmp_path):
    content = lines(*ROWS, "#3,07,0742,2020-04-20,9,U/L,F")
    found = error(tmp_path, content)
    assert (found.code, '"#3"' in found.message) == ("D613", True)


def test_an_encoding_error_names_the_file(tmp_path):
    found = error(tmp_path, lines(*ROWS).encode() + b"3,8,0742,2020-04-20,9,\xb5g,F\n")
    assert (found.code, found.file, found.place) == ("D613", "lab.csv", "line 4")


@pytest.mark.parametrize("between", [",", ";", "\t", "|"])
def test_the_heading_says_what_separates_the_columns(tmp_path, between):
    assert results(tmp_path, lines(*ROWS).replace(",", between)) == EXPECTED


def test_a_separator_in_quotes_is_none(tmp_path):
    assert results(tmp_path, lines(*ROWS).replace("status\n", '"status"\n').replace(",", ";")) == EXPECTED


def test_what_separates_a_tsv_are_tabs(tmp_path):
    assert results(tmp_path, lines(*ROWS).replace(",", "\t"), "lab.tsv") == EXPECTED


def test_a_packed_file(tmp_path):
    assert results(tmp_path, gzip.compress(lines(*ROWS).encode()), "lab.csv.gz") == EXPECTED


@pytest.mark.parametrize("cut", [True, False])
def test_a_packed_file_that_is_damaged(tmp_path, cut):
    content = gzip.compress(lines(*ROWS).encode())[:-12] if cut else b"no archive"
    found = error(tmp_path, content, "lab.csv.gz")
    assert (found.code, found.file) == ("D613", "lab.csv.gz")


@pytest.mark.parametrize("heading", [f"{HEADING},SEQ", ",,,,,,"])
def test_columns_without_a_name_of_their_own(tmp_path, heading):
    content = lines(*ROWS).replace(HEADING, heading).replace("F\n", "F,1\n" if "SEQ" in heading else "F\n")
    found = error(tmp_path, content)
    assert (found.code, found.file) == ("D605", "lab.csv")


def test_a_table_given_twice(tmp_path):
    data = stored("csv", tmp_path)
    (data / "LAB.tsv").write_text("x")
    with pytest.raises(DataError, match=r"the table lab is given twice: LAB\.tsv and lab\.csv"):
        read(tmp_path, data)


def test_a_folder_whose_name_is_a_pattern_is_that_folder(tmp_path):
    """Its neighbour, which the pattern would find as well, holds other rows."""
    mine, other = tmp_path / "site [1]*", tmp_path / "site 1 of 2"
    for folder in (mine, other):
        folder.mkdir()
    stored("csv", other)
    columns, rows = TABLES["lab"]
    found, _ = read(tmp_path, stored("csv", mine, {**TABLES, "lab": (columns, rows[:1])}))
    assert [each.id for each in found.values() if each.measurements] == ["0007"]


def test_parts_of_parquet_in_such_a_folder_are_one_table(tmp_path):
    (folder := tmp_path / "site [1]").mkdir()
    data = stored("csv", folder)
    (data / "lab.parquet").mkdir()
    with duckdb.connect() as connection:
        for number in (1, 2):
            rows = f"SELECT * FROM read_csv('{data}/lab.csv', all_varchar = true) OFFSET {number - 1} LIMIT 1"
            connection.execute(f"COPY ({rows}) TO '{data}/lab.parquet/{number}.parquet' (FORMAT parquet)")
    (data / "lab.csv").unlink()
    found, _ = read(tmp_path, data)
    assert [each.id for each in found.values() if each.measurements] == ["0007", "07"]


def missing(tmp_path, *renamed: tuple[str, str]):
    data = stored("csv", tmp_path)
    for old, new in renamed:
        (data / old).rename(data / new)
    with pytest.raises(DataError) as caught:
        read(tmp_path, data)
    (found,) = caught.value.problems
    return str(found).replace(str(tmp_path), "")


def test_a_table_that_is_not_there_is_said_with_the_files_that_are(tmp_path):
    found = missing(tmp_path, ("lab.csv", "labs.csv"))
    assert found.startswith("error[D606]: files: there is no table lab\n")
    assert found.endswith("The tables found are diag, pat. There, but not read: labs.csv.")


def test_several_tables_that_are_not_there_are_said_at_once(tmp_path):
    found = missing(tmp_path, *((f"{name}.csv", f"{name}.xlsx") for name in ("pat", "lab", "diag")))
    assert found.startswith("error[D606]: files: 3 tables are not there: pat, lab, diag\n")
    assert found.endswith("No table was found. There, but not read: diag.xlsx, lab.xlsx, pat.xlsx.")
