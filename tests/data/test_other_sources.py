"""Parquet, DuckDB and SQLite: types, rows, and what is not copied."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from decimal import Decimal

import duckdb
import pytest
from data_protocol import CRITERIA, PROTOCOL, READS_EVENTS

from critlang.data import DataError, load
from critlang.diagnostics.severity import Severity
from critlang.record import replace

PATIENT_TABLE = "SELECT 'P1' AS patient_id, DATE '2010-05-01' AS birth_date, 'F' AS sex"


def parquet(path, **tables):
    path.mkdir(exist_ok=True)
    with duckdb.connect() as connection:
        for name, query in {"patients": PATIENT_TABLE, **tables}.items():
            connection.execute(f"COPY ({query}) TO '{path / name}.parquet' (FORMAT parquet)")
    return path


def database(path, **tables):
    with duckdb.connect(str(path)) as connection:
        for name, query in {"patients": PATIENT_TABLE, **tables}.items():
            connection.execute(f"CREATE TABLE {name} AS {query}")
    return path


def problems_of(store, code):
    return [
        (each.severity, each.file, each.place, each.count) for each in store.problems if each.code == code
    ]


# ---------------------------------------------------------------- typed columns


def test_typed_columns_of_parquet(tmp_path):
    path = parquet(
        tmp_path / "data",
        measurements="""
            SELECT 1::INTEGER AS id, 'P1' AS patient_id, 'SGPT' AS term,
            TIMESTAMP '2020-01-02 10:30:15.5' AS date, 0.1::DOUBLE + 0.2::DOUBLE AS value, NULL AS comparator,
            ' U/L ' AS unit, 5 AS range_low, 40.5::FLOAT AS range_high
        """,
    )
    with load(path, PROTOCOL) as store:
        patient = store.patient("P1")
        (row,) = patient.measurements
        assert (str(patient.birth), patient.sex) == ("2010-05-01", "female")
        assert (row.term, row.day, row.second) == ("ALT", date(2020, 1, 2), 37815)
        assert (row.value, row.unit, row.low, row.high) == (Decimal("0.3"), "U/L", 5, Decimal("40.5"))
        assert problems_of(store, "D612") == [(Severity.NOTE, "measurements.parquet", "row 1", 1)]


def test_a_binary_column_of_parquet_is_text(tmp_path):
    path = parquet(tmp_path / "data", patients="SELECT 'P1'::BLOB AS patient_id")
    with load(path, PROTOCOL) as store:
        assert [each.id for each in store.patients()] == ["P1"]


@pytest.mark.parametrize("kind", ["BIGINT", "DOUBLE", "VARCHAR", "HUGEINT"])
def test_whole_number_identifiers_are_the_same_from_every_type(tmp_path, kind):
    path = parquet(
        tmp_path / "data",
        patients=f"SELECT 7::{kind} AS patient_id",
        anchors="SELECT 7 AS patient_id, 'enrollment' AS anchor, DATE '2020-05-01' AS date",
    )
    with load(path, PROTOCOL) as store:
        assert store.patient("7").anchors == {"enrollment": date(2020, 5, 1)}


def test_rows_are_found_again_in_parquet(tmp_path):
    path = parquet(
        tmp_path / "data",
        findings="""
            SELECT range + 1 AS id, 'P1' AS patient_id, 'NYHA class' AS term, '2020-01-01' AS date,
            CASE WHEN range >= 5000 THEN 'V' ELSE 'II' END AS value FROM range(6000)
        """,
    )
    with load(path, PROTOCOL) as store:
        assert problems_of(store, "D609") == [(Severity.WARNING, "findings.parquet", "row 5001", 1000)]


def test_a_folder_of_parquet_parts_is_one_table(tmp_path):
    path = parquet(tmp_path / "data [1]")
    parts = path / "findings.parquet"
    parts.mkdir()
    with duckdb.connect() as connection:
        for part, value in ((1, "II"), (2, "V")):
            query = (
                f"SELECT {part} AS id, 'P1' AS patient_id, 'NYHA class' AS term, "
                f"DATE '2020-01-01' AS date, '{value}' AS value"
            )
            connection.execute(f"COPY ({query}) TO '{parts}/part-{part}.parquet' (FORMAT parquet)")
    with load(path, PROTOCOL) as store:
        assert [each.value for each in store.patient("P1").findings] == ["II", "V"]
        assert problems_of(store, "D609") == [(Severity.WARNING, "findings.parquet", "row 2", 1)]


@pytest.mark.parametrize("content", [b"", b"not parquet at all", b"PAR1PAR1"])
def test_what_is_not_parquet_is_said(tmp_path, content):
    path = parquet(tmp_path / "data")
    (path / "findings.parquet").write_bytes(content)
    with pytest.raises(DataError) as caught:
        load(path, PROTOCOL)
    (found,) = [each for each in caught.value.problems if each.severity is Severity.ERROR]
    assert (found.code, found.table, found.file) == ("D613", "findings", "findings.parquet")


def test_moments_with_a_zone_are_read_in_utc(tmp_path, monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    path = parquet(
        tmp_path / "data",
        findings="""
            SELECT 1 AS id, 'P1' AS patient_id, 'NYHA class' AS term,
            TIMESTAMPTZ '2020-01-01 23:30:00+00' AS date, 'II' AS value
        """,
    )
    with load(path, PROTOCOL) as store:
        (found,) = store.patient("P1").findings
        assert (found.day, found.second) == (date(2020, 1, 1), 84600)


@pytest.mark.parametrize("kind", ["TIMESTAMP_NS", "TIMESTAMPTZ_NS"])
@pytest.mark.parametrize("day", [date(2024, 4, 30), date(1950, 4, 30)])
@pytest.mark.parametrize("make", [parquet, database])
def test_nanoseconds_are_cut_off(tmp_path, make, day, kind):
    moment = f"'{day} 23:59:59.9999999+00'::{kind}"
    path = make(
        tmp_path / "data",
        patients=f"SELECT 'P1' AS patient_id, {moment} AS birth_date",
        findings=f"SELECT 1 AS id, 'P1' AS patient_id, 'NYHA class' AS term, {moment} AS date, 'II' AS value",
        events=f"SELECT 1 AS id, 'P1' AS patient_id, 'marrow relapse' AS term, {moment} AS start_date",
    )
    with load(path, PROTOCOL) as store:
        patient = store.patient("P1")
        (found,) = patient.findings
        assert (found.day, found.second, str(patient.birth)) == (day, 86399, str(day))
        assert store.connection.execute("SELECT start_date FROM events").fetchall() == [(str(day),)]


def test_days_outside_the_calendar_are_not_known(tmp_path):
    path = parquet(
        tmp_path / "data",
        patients="SELECT 'P1' AS patient_id, DATE '9999-12-31' AS birth_date",
        findings="""
            SELECT range AS id, 'P1' AS patient_id, 'NYHA class' AS term,
            [DATE 'infinity', DATE '0001-01-01', DATE '2020-01-01', NULL][range + 1] AS date,
            'II' AS value FROM range(4)
        """,
    )
    with load(path, PROTOCOL) as store:
        patient = store.patient("P1")
        assert patient.birth is None
        assert [each.day for each in patient.findings] == [None, None, date(2020, 1, 1), None]
        warned = [each for each in problems_of(store, "D602") if each[0] is Severity.WARNING]
        assert warned == [
            (Severity.WARNING, "patients.parquet", "row 1", 1),
            (Severity.WARNING, "findings.parquet", "row 1", 2),
        ]


# ---------------------------------------------------------------- DuckDB files

CANONICAL = """
    SELECT range::BIGINT AS id, 'P1' AS patient_id, 'ALT' AS term, TIMESTAMP '2020-01-02 10:30:00' AS date,
    31::DECIMAL(15, 6) AS value, NULL::VARCHAR AS comparator, 'U/L' AS unit,
    NULL::DECIMAL(15, 6) AS range_low, 40::DECIMAL(15, 6) AS range_high FROM range(3)
"""


def is_view(store, table):
    query = "SELECT count(*) FROM duckdb_views() WHERE view_name = ? AND NOT internal"
    return store.connection.execute(query, [table]).fetchone() == (1,)


def test_canonical_tables_of_a_duckdb_file_are_not_copied(tmp_path):
    path = database(tmp_path / "data.duckdb", measurements=CANONICAL)
    with load(path, PROTOCOL) as store:
        assert is_view(store, "measurements")
        assert [each.value for each in store.patient("P1").measurements] == [31, 31, 31]


def test_what_is_only_worth_a_warning_does_not_make_a_copy(tmp_path):
    query = CANONICAL.replace("'U/L' AS unit", "CASE WHEN range = 2 THEN 'mmHg' ELSE 'U/L' END AS unit")
    with load(database(tmp_path / "data.duckdb", measurements=query), PROTOCOL) as store:
        assert is_view(store, "measurements")
        assert problems_of(store, "D603") == [(Severity.WARNING, "data.duckdb:measurements", "row 3", 1)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("'ALT' AS term", "'SGPT' AS term", {"term": "ALT"}),
        ("'U/L' AS unit", "' U/L' AS unit", {"unit": "U/L"}),
        ("10:30:00'", "10:30:00.7'", {"second": 37800}),
        ("NULL::VARCHAR AS comparator", "'≤' AS comparator", {"comparator": "<="}),
        ("NULL::DECIMAL(15, 6) AS range_low", "50::DECIMAL(15, 6) AS range_low", {"low": None, "high": None}),
        ("TIMESTAMP '2020-01-02 10:30:00'", "TIMESTAMP '9999-12-31'", {"day": None}),
    ],
)
def test_what_must_change_in_a_table_is_changed_as_it_is_read(tmp_path, old, new, expected):
    path = database(tmp_path / "data.duckdb", measurements=CANONICAL.replace(old, new))
    with load(path, PROTOCOL) as store:
        assert is_view(store, "measurements")
        first = store.patient("P1").measurements[0]
        assert {name: getattr(first, name) for name in expected} == expected


def test_canonical_tables_of_parquet_are_not_copied_either(tmp_path):
    query = CANONICAL.replace("'ALT' AS term", "CASE WHEN range = 2 THEN 'SGPT' ELSE 'ALT' END AS term")
    query = query.replace("'U/L' AS unit", "CASE WHEN range = 2 THEN 'mmHg' ELSE 'U/L' END AS unit")
    with load(parquet(tmp_path / "data", measurements=query), PROTOCOL) as store:
        assert is_view(store, "measurements")
        rows = store.patient("P1").measurements
        assert [(each.id, each.term, each.unit) for each in rows] == [
            (0, "ALT", "U/L"),
            (1, "ALT", "U/L"),
            (2, "ALT", "mmHg"),
        ]
        assert problems_of(store, "D603") == [(Severity.WARNING, "measurements.parquet", "row 3", 1)]


def test_a_column_that_is_called_as_duckdb_calls_the_number_of_a_row(tmp_path):
    query = CANONICAL.replace("'U/L' AS unit", "CASE WHEN range = 2 THEN 'mmHg' ELSE 'U/L' END AS unit")
    query = query.replace("FROM range(3)", ", 7 - range AS file_row_number FROM range(3)")
    with load(parquet(tmp_path / "data", measurements=query), PROTOCOL) as store:
        assert len(store.patient("P1").measurements) == 3
        assert problems_of(store, "D603") == [(Severity.WARNING, "measurements.parquet", "row 3", 1)]


@pytest.mark.parametrize("make", [parquet, database])
def test_rows_of_unknown_patients_and_terms_are_left_out_of_what_is_not_copied(tmp_path, make):
    query = CANONICAL.replace(
        "'P1' AS patient_id", "CASE WHEN range = 1 THEN 'P9' ELSE 'P1' END AS patient_id"
    )
    query = query.replace("'ALT' AS term", "CASE WHEN range = 2 THEN 'XYZ' ELSE 'ALT' END AS term")
    with load(make(tmp_path / "data.duckdb", measurements=query), PROTOCOL) as store:
        assert is_view(store, "measurements")
        assert [each.id for each in store.patient("P1").measurements if each.term == "ALT"] == [0]
        assert [each.id for each in store.patients()] == ["P1"]
        found = [(each.code, each.place, each.count) for each in store.problems]
        assert [each for each in found if each[1]] == [("D608", "row 2", 1), ("D601", "row 3", 1)]


@pytest.mark.parametrize("make", [parquet, database])
def test_ids_need_not_rise(tmp_path, make):
    query = CANONICAL.replace("range::BIGINT AS id", "(5 - range)::BIGINT AS id")
    with load(make(tmp_path / "data.duckdb", measurements=query), PROTOCOL) as store:
        assert problems_of(store, "D604") == []
        assert sorted(each.id for each in store.patient("P1").measurements) == [3, 4, 5]


@pytest.mark.parametrize("ids", ["[4, 5, 4]", "[5, 4, 5]", "[1, NULL, 1]"])
def test_an_id_that_comes_again_later(tmp_path, ids):
    query = CANONICAL.replace("range::BIGINT AS id", f"({ids}[range + 1])::BIGINT AS id")
    with pytest.raises(DataError) as caught:
        load(database(tmp_path / "data.duckdb", measurements=query), PROTOCOL)
    assert ("D604", "row 1", 2) in [(each.code, each.place, each.count) for each in caught.value.problems]


@pytest.mark.parametrize("text", ["\\u00a0SGPT", "SGPT\\u3000", "\\tSGPT", "SGPT ", "\\u2009SGPT\\u2009"])
def test_blanks_around_a_text_that_is_not_copied(tmp_path, text):
    query = CANONICAL.replace("'ALT' AS term", "'" + text.encode().decode("unicode_escape") + "' AS term")
    with load(database(tmp_path / "data.duckdb", measurements=query), PROTOCOL) as store:
        assert [each.term for each in store.patient("P1").measurements] == ["ALT"] * 3


def test_a_view_in_a_duckdb_file_is_a_table_too(tmp_path):
    path = database(tmp_path / "data.duckdb", raw_measurements=CANONICAL)
    with duckdb.connect(str(path)) as connection:
        connection.execute(
            "CREATE VIEW measurements AS SELECT * REPLACE "
            "(CASE WHEN id = 1 THEN 'mmHg' ELSE unit END AS unit) FROM raw_measurements"
        )
    with load(path, PROTOCOL) as store:
        assert problems_of(store, "D603") == [(Severity.WARNING, "data.duckdb:measurements", "row 2", 1)]


def test_absent_columns_of_a_table_that_is_not_copied(tmp_path):
    query = """
        SELECT 1::BIGINT AS id, 'P1' AS patient_id, 'reinduction' AS term,
        '2020' AS start_date, 'CR' AS response
    """
    protocol = replace(PROTOCOL, criteria=(*CRITERIA, READS_EVENTS))
    with load(database(tmp_path / "data.duckdb", events=query), protocol) as store:
        assert is_view(store, "events")
        (event,) = store.patient("P1").events
        assert (str(event.start), event.end, event.attributes) == ("2020", None, {"response": "CR"})
        (note,) = [each for each in store.problems if (each.code, each.table) == ("D605", "events")]
        assert "end_date and completed" in note.message


def test_duplicate_ids_in_a_duckdb_file(tmp_path):
    path = database(
        tmp_path / "data.duckdb", measurements=CANONICAL.replace("range::BIGINT", "(range // 2)::BIGINT")
    )
    with pytest.raises(DataError) as caught:
        load(path, PROTOCOL)
    (found,) = [each for each in caught.value.problems if each.severity is Severity.ERROR]
    assert (found.code, found.place, found.count) == ("D604", "row 1", 2)


def test_the_data_are_never_written_to(tmp_path):
    path = database(tmp_path / "data.duckdb", measurements=CANONICAL)
    before = path.read_bytes()
    with load(path, PROTOCOL, {"enrollment": date(2020, 1, 1)}) as store:
        assert list(store.patients())
    assert path.read_bytes() == before


def test_a_duckdb_file_that_is_cut_short(tmp_path):
    path = database(tmp_path / "data.duckdb")
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(DataError) as caught:
        load(path, PROTOCOL)
    assert [each.code for each in caught.value.problems] == ["D606"]


# ---------------------------------------------------------------- SQLite files


def sqlite_file(path, script):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
        connection.commit()
    return path


def test_an_sqlite_file(tmp_path):
    path = sqlite_file(
        tmp_path / "data.db",
        """
        CREATE TABLE Patients (patient_id INTEGER, birth_date TEXT, sex TEXT);
        INSERT INTO Patients VALUES (7, '2010-05', 'F'), (8, NULL, NULL);
        CREATE TABLE measurements (id, patient_id, term, date, value, unit);
        INSERT INTO measurements VALUES (1, 7, 'ALT', '2020-01-02', 31.25, 'U/L'),
          (2, '7', 'ALT', '2020-01-03', '<5', 'U/L'), (3, 8, 'ALT', '2020-01-03', 1e10, 'U/L');
        CREATE VIEW findings AS SELECT 1 AS id, 7 AS patient_id, 'NYHA class' AS term,
          '2020-01-01' AS date, 'V' AS value;
        CREATE TABLE waivers (patient_id, criterion, reason);
        INSERT INTO waivers VALUES (7, '2', 'he said "no",' || char(13) || char(10) || 'twice');
        """,
    )
    with load(path, PROTOCOL) as store:
        seven = store.patient("7")
        assert [(each.value, each.comparator) for each in seven.measurements] == [
            (Decimal("31.25"), None),
            (5, "<"),
        ]
        assert seven.waivers[0].reason == 'he said "no",\ntwice'
        assert problems_of(store, "D612") == [(Severity.WARNING, "data.db:measurements", "row 3", 1)]
        assert problems_of(store, "D609") == [(Severity.WARNING, "data.db:findings", "row 1", 1)]


def test_an_sqlite_file_without_patients(tmp_path):
    path = sqlite_file(tmp_path / "data.db", "CREATE TABLE people (a)")
    with pytest.raises(DataError) as caught:
        load(path, PROTOCOL)
    assert [each.code for each in caught.value.problems] == ["D606"]


def test_a_damaged_sqlite_file(tmp_path):
    path = tmp_path / "data.db"
    path.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    with pytest.raises(DataError) as caught:
        load(path, PROTOCOL)
    assert [each.code for each in caught.value.problems] == ["D613"]


def test_text_in_sqlite_that_is_no_text(tmp_path):
    path = sqlite_file(
        tmp_path / "data.db",
        "CREATE TABLE patients (patient_id); INSERT INTO patients VALUES (CAST(x'ff41' AS TEXT));",
    )
    with pytest.raises(DataError) as caught:
        load(path, PROTOCOL)
    assert [each.code for each in caught.value.problems] == ["D613"]
