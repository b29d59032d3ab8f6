"""CSV files as people and programs write them, and what cannot be read as one."""

from __future__ import annotations

import codecs
import gzip

import duckdb
import pytest
from data_protocol import MEASUREMENTS, PATIENTS, PROTOCOL

from critlang.data import DataError, load
from critlang.diagnostics.severity import Severity

ROW = "1,P1,ALT,2020-01-02,31,,U/L,,\n"


def error_of(path):
    with pytest.raises(DataError) as caught:
        load(path, PROTOCOL)
    (found,) = [each for each in caught.value.problems if each.severity is Severity.ERROR]
    return found


def ids(path):
    with load(path, PROTOCOL) as store:
        return [patient.id for patient in store.patients()]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_line_ends_and_byte_order_mark(folder, line_end, mark):
    path = folder(patients=mark + PATIENTS.replace("\n", line_end).encode())
    assert ids(path) == ["P1", "P2"]


def test_mixed_line_ends(folder):
    text = "patient_id,birth_date,sex\r\nP1,2010,F\nP2,2010,F\r\nP3,2010,F"
    assert ids(folder(patients=text)) == ["P1", "P2", "P3"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_place_is_the_line_in_an_editor(folder, line_end):
    """Quoted line ends, blank lines and rows of empty cells all shift lines against rows."""
    text = (
        'patient_id,birth_date,sex\n"P1","2010",F\n\n"two\nlines",2010,F\n,,\n'
        'P3,2010,"he said ""w"""\nP4,2010,w\n'
    )
    with load(folder(patients=text.replace("\n", line_end)), PROTOCOL) as store:
        (found,) = [each for each in store.problems if each.code == "D611"]
        assert (found.place, found.row, found.count, found.example) == ("line 7", 7, 2, 'he said "w"')
        assert store.count("patients") == 4


def test_a_place_is_the_line_in_a_file_without_quotation_marks(folder):
    text = "patient_id,birth_date,sex\n\nP1,2010,F\n\n\nP2,2010,w\n"
    with load(folder(patients=text), PROTOCOL) as store:
        (found,) = [each for each in store.problems if each.code == "D611"]
        assert (found.place, found.example) == ("line 6", "w")


def test_quoted_commas_quotes_and_line_ends_are_part_of_the_cell(folder):
    path = folder(patients='patient_id,birth_date,sex\n"Müller, ""Max""\nJr.",2010,M\n')
    assert ids(path) == ['Müller, "Max"\nJr.']


def test_columns_in_another_order_and_case_and_more_of_them(folder):
    path = folder(patients="Comment,SEX, Birth Date ,PATIENT_ID\nx,f,2010,P1\n")
    with load(path, PROTOCOL) as store:
        patient = store.patient("P1")
        assert (str(patient.birth), patient.sex) == ("2010", "female")
        (note,) = [each for each in store.problems if each.table == "patients"]
        assert (note.code, note.message) == ("D605", "patients has columns that are not used: comment")


def test_ids_stay_as_they_are_written(folder):
    path = folder(
        patients="patient_id,birth_date,sex\n007,2010,\n7,2010,\nПациент-1,2010,\n患者,2010,\n",
        measurements=MEASUREMENTS + "1,007,ALT,2020-01-02,31,,U/L,,\n2,患者,ALT,2020-01-02,32,,U/L,,\n",
    )
    with load(path, PROTOCOL) as store:
        found = {each.id: [row.id for row in each.measurements] for each in store.patients()}
    assert found == {"007": [1], "7": [], "Пациент-1": [], "患者": [2]}


def test_a_heading_without_rows_is_an_empty_table(folder):
    with load(folder(patients="patient_id,birth_date,sex\n", measurements=MEASUREMENTS), PROTOCOL) as store:
        assert list(store.patients()) == []
        assert store.count("measurements") == 0


def test_only_the_identifier_is_needed_of_patients(folder):
    with load(folder(patients="patient_id\nP1\n\nP2\n"), PROTOCOL) as store:
        assert [(each.id, each.birth, each.sex) for each in store.patients()] == [
            ("P1", None, None),
            ("P2", None, None),
        ]
        (note,) = [each for each in store.problems if each.table == "patients"]
        assert note.message == "patients has no column birth_date; every row counts as having none"


def test_file_names_in_any_case(tmp_path):
    (tmp_path / "Patients.CSV").write_text(PATIENTS)
    assert ids(tmp_path) == ["P1", "P2"]


# ---------------------------------------------------------------- what cannot be read


def test_an_empty_file(folder):
    found = error_of(folder(measurements=""))
    assert (found.code, found.file, found.message) == (
        "D605",
        "measurements.csv",
        "measurements.csv is empty: it has not even a heading",
    )


def test_an_empty_first_line(folder):
    assert (
        error_of(folder(measurements="\n" + MEASUREMENTS)).message
        == "the first line of measurements.csv is empty"
    )


def test_a_row_with_too_many_cells(folder):
    found = error_of(folder(measurements=MEASUREMENTS + ROW + "2,P1,ALT,2020-01-02,1,5,,U/L,,\n3,P1,ALT\n"))
    assert (found.code, found.place, found.count) == ("D613", "line 3", 2)
    assert found.message == "a row has 10 cells, but the heading has 9"


def test_a_row_with_too_few_cells_behind_a_quoted_line_end(folder):
    found = error_of(folder(patients='patient_id,birth_date,sex\n"a\nb",2010,F\nP1,2010\n'))
    assert (found.place, found.message) == ("line 4", "a row has 2 cells, but the heading has 3")


@pytest.mark.parametrize("cell", ['"open', '"shut" again"', '5" pipe,F\nP2,"open'])
def test_stray_quotation_marks(folder, cell):
    """An unfinished cell would swallow the rows after it."""
    found = error_of(folder(patients=f"patient_id,birth_date,sex\nP0,2010,F\nP1,{cell},F\nP3,2010,F\n"))
    assert (found.code, found.place) == ("D613", f"line {4 if 'P2' in cell else 3}")
    assert "written twice" in found.help


def test_a_quotation_mark_inside_an_unquoted_cell_is_part_of_it(folder):
    assert ids(folder(patients='patient_id\n5" pipe\nP2\n')) == ['5" pipe', "P2"]


@pytest.mark.parametrize(("between", "name"), [(";", "semicolons"), ("\t", "tabs")])
def test_other_separators(folder, between, name):
    found = error_of(folder(patients=PATIENTS.replace(",", between)))
    assert found.message == f"the columns of patients.csv are separated by {name}"


def test_text_that_is_not_utf_8(folder):
    found = error_of(folder(patients=PATIENTS.encode() + "Müller,2010,M\n".encode("latin-1")))
    assert (found.code, found.place) == ("D613", "line 4")
    assert "0xFC" in found.message


def test_text_in_utf_16(folder):
    assert "UTF-16" in error_of(folder(patients=PATIENTS.encode("utf-16"))).message


def test_a_nul_character(folder):
    found = error_of(folder(patients=PATIENTS + "P\0,2010,M\n"))
    assert (found.code, found.place) == ("D613", "line 4")


def test_two_columns_of_one_name(folder):
    found = error_of(folder(patients="patient_id,sex,Sex\nP1,F,M\n"))
    assert (found.code, found.message) == ("D605", 'patients.csv has more than one column "sex"')


def test_no_folder(tmp_path):
    (tmp_path / "patients").mkdir()
    found = error_of(tmp_path / "patient")
    assert (found.code, found.help) == ("D606", f'"{tmp_path}" holds patients.')


def test_a_folder_without_patients(tmp_path):
    (tmp_path / "measurements.csv").write_text(MEASUREMENTS)
    found = error_of(tmp_path)
    assert (found.code, found.table, found.message) == ("D606", "patients", "there is no table patients")
    assert found.help.startswith("The tables found are measurements.")


def test_a_single_csv_file(folder):
    path = folder()
    found = error_of(path / "patients.csv")
    assert (found.code, found.help) == (
        "D606",
        f'Give the folder "{path}" instead: it is read as one table for each file.',
    )


def test_a_file_of_another_kind(tmp_path):
    (tmp_path / "data.xlsx").write_bytes(b"PK\x03\x04")
    assert error_of(tmp_path / "data.xlsx").code == "D606"


def test_a_table_given_twice(folder):
    path = folder()
    (path / "patients.parquet").write_bytes(b"PAR1")
    assert error_of(path).message == "the table patients is given twice: patients.csv and patients.parquet"


def test_a_folder_with_the_name_of_a_table(folder):
    path = folder()
    (path / "measurements.csv").mkdir()
    found = error_of(path)
    assert (found.code, found.table) == ("D606", "measurements")


def test_nothing_is_left_behind_after_an_error(folder, tmp_path, monkeypatch):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    error_of(folder(measurements=MEASUREMENTS + "1,2\n"))
    with load(folder(measurements=MEASUREMENTS + ROW), PROTOCOL):
        assert list(scratch.iterdir()) != []
    assert list(scratch.iterdir()) == []


def test_what_the_engine_cannot_do_is_said_in_words(folder, tmp_path, monkeypatch):
    """Such as a disk that is full: no traceback, and nothing left behind."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))

    def full(*_):
        raise duckdb.OutOfMemoryException("Out of Memory Error: could not allocate")

    monkeypatch.setattr("critlang.data.loading._check_cells", full)
    found = error_of(folder())
    assert (found.code, found.message) == ("D613", "the data cannot be read: could not allocate")
    assert list(scratch.iterdir()) == []


def test_a_packed_table(folder):
    path = folder()
    plain = ids(path)
    (path / "patients.csv.gz").write_bytes(gzip.compress((path / "patients.csv").read_bytes()))
    (path / "patients.csv").unlink()
    assert plain
    assert ids(path) == plain


def test_a_packed_table_that_is_damaged(folder):
    path = folder()
    (path / "findings.csv.gz").write_bytes(b"no archive")
    found = error_of(path)
    assert (found.code, found.file) == ("D613", "findings.csv.gz")


@pytest.mark.parametrize("name", ["events.tsv", "events.xlsx", "event.csv", "Evnts.CSV", "events.csv.zip"])
def test_a_file_that_may_be_meant_as_a_table_and_is_not_read(folder, name):
    path = folder()
    (path / name).write_text("x")
    with load(path, PROTOCOL) as store:
        found = [each for each in store.problems if each.code == "D628"]
    assert [(each.file, each.table, each.severity.value) for each in found] == [(name, "events", "warning")]


@pytest.mark.parametrize("name", ["README.md", "codes.csv", "events.sql", ".events.csv.swp", "events.toml"])
def test_other_files_are_passed_over(folder, name):
    path = folder()
    (path / name).write_text("x")
    with load(path, PROTOCOL) as store:
        assert not [each for each in store.problems if each.code == "D628"]
