"""The same rows give the same patients and the same problems, whichever file they come from."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing

import duckdb
import pytest
from data_protocol import WITH_NUMBERS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from critlang.data import load, store_of
from critlang.record import replace

DATES = st.sampled_from(
    [
        "2020-01-01",
        "2020-01-02 10:30",
        "2020-05",
        "2019",
        "03/04/2020",
        "",
        "unknown",
        "NA",
        "9999-12-31",
        "soon",
    ]
)
NUMBERS = st.sampled_from(
    ["5", "<5", "≥ 0.3", "1,000", "0.1234565", "1e3", "", "NA", "hemolysed", "1000000000", "-2.5", "<>3"]
)
TERM_TEXTS = [
    "ALT",
    "sgpt",
    "LOINC 1742-6",
    "Karnofsky",
    "nyha class",
    "marrow relapse",
    "prednisone",
    "Reinduction",
    "hgb",
    "",
]
TEXTS = {
    "term": st.sampled_from(TERM_TEXTS),
    "date": DATES,
    "value": st.one_of(NUMBERS, st.sampled_from(["I", "ii", "V"])),
    "comparator": st.sampled_from(["", "", "<", "≤", "=", "about"]),
    "unit": st.sampled_from(["U/L", "%", "mmHg", "", " U/L "]),
    "range_low": NUMBERS,
    "range_high": NUMBERS,
    "start_date": DATES,
    "end_date": DATES,
    "certainty": st.sampled_from(["", "Confirmed", "suspected", " possible ", "unknown", "n/a", "maybe"]),
    "response": st.sampled_from(["CR", "cr", "no  response", "SD", ""]),
    "completed": st.sampled_from(["yes", "TRUE", "0", "perhaps", ""]),
    "dose": NUMBERS,
    "cycles": NUMBERS,
    "protocol": st.sampled_from(["", "TEST-1", "stu 1", "OTHER"]),
    "criterion": st.sampled_from(["2", "1", "9", ""]),
    "answer": st.sampled_from(["yes", "N", "perhaps", ""]),
    "attested_by": st.sampled_from(["Dr A", ""]),
    "valid_until": DATES,
    "anchor": st.sampled_from(["enrollment", "Day 1", "other", ""]),
    "waived_by": st.sampled_from(["Dr B", ""]),
    "reason": st.sampled_from(['he said "no", twice', "", "two\nlines"]),
}  # fmt: skip
COLUMNS = {
    "measurements": ["term", "date", "value", "comparator", "unit", "range_low", "range_high"],
    "findings": ["term", "date", "value"],
    "events": ["term", "start_date", "end_date", "certainty", "response", "completed", "dose", "cycles"],
    "attestations": ["protocol", "criterion", "answer", "attested_by", "date", "valid_until"],
    "waivers": ["protocol", "criterion", "waived_by", "date", "reason"],
}
NAMES = ("P1", "P2", "Ä3")


def rows_of(table):
    cells = {column: TEXTS[column] for column in COLUMNS[table]}
    return st.lists(st.fixed_dictionaries({"patient_id": st.sampled_from(NAMES), **cells}), max_size=6)


ANCHORS = st.dictionaries(st.tuples(st.sampled_from(NAMES), TEXTS["anchor"]), DATES, max_size=4)


@st.composite
def datasets(draw):
    """Tables of rows, each row a mapping of column to text; every column is there."""
    tables = {table: draw(rows_of(table)) for table in COLUMNS}
    for table, rows in tables.items():
        if table != "waivers":
            tables[table] = [{"id": str(number), **row} for number, row in enumerate(rows, start=1)]
    tables["anchors"] = [
        {"patient_id": patient, "anchor": anchor, "date": day}
        for (patient, anchor), day in draw(ANCHORS).items()
    ]
    sex = st.sampled_from(["F", "male", "w", ""])
    tables["patients"] = [{"patient_id": name, "birth_date": draw(DATES), "sex": draw(sex)} for name in NAMES]
    return tables


def headings(table, rows):
    own = {"patients": ["patient_id", "birth_date", "sex"], "anchors": ["patient_id", "anchor", "date"]}
    return own.get(table) or [*(["id"] if table != "waivers" else []), "patient_id", *COLUMNS[table]]


def write_csv(folder, tables):
    folder.mkdir()
    for table, rows in tables.items():
        with (folder / f"{table}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, headings(table, rows))
            writer.writeheader()
            writer.writerows(rows)
    return folder


def write_parquet(folder, tables):
    source = write_csv(folder.with_name(folder.name + "_csv"), tables)
    folder.mkdir()
    with duckdb.connect() as connection:
        for table in tables:
            options = "all_varchar = true, header = true, delim = ',', quote = '\"'"
            query = f"SELECT * FROM read_csv('{source / table}.csv', {options})"
            connection.execute(f"COPY ({query}) TO '{folder / table}.parquet' (FORMAT parquet)")
    return folder


def write_duckdb(path, tables):
    with duckdb.connect(str(path)) as connection:
        for table, rows in tables.items():
            names = headings(table, rows)
            connection.execute(f"CREATE TABLE {table} ({', '.join(f'{name} VARCHAR' for name in names)})")
            for row in rows:
                connection.execute(
                    f"INSERT INTO {table} VALUES ({', '.join('?' * len(names))})",
                    [row[name] for name in names],
                )
    return path


def write_sqlite(path, tables):
    with closing(sqlite3.connect(path)) as connection:
        for table, rows in tables.items():
            names = headings(table, rows)
            connection.execute(f"CREATE TABLE {table} ({', '.join(names)})")
            connection.executemany(
                f"INSERT INTO {table} VALUES ({', '.join('?' * len(names))})",
                [[row[name] for name in names] for row in rows],
            )
        connection.commit()
    return path


def write_json(path, tables):
    documents = []
    for patient in tables["patients"]:
        own = {table: _rows_of(patient, rows) for table, rows in tables.items() if table != "patients"}
        documents.append({**patient, **own})
    path.write_text(json.dumps(documents), encoding="utf-8")
    return path


def _rows_of(patient, rows):
    own = [row for row in rows if row["patient_id"] == patient["patient_id"]]
    return [{name: text for name, text in row.items() if name != "patient_id"} for row in own]


WRITERS = {
    "parquet": write_parquet,
    "data.duckdb": write_duckdb,
    "data.sqlite": write_sqlite,
    "data.json": write_json,
}


def summary(problems):
    """What was found, without its place; the order of the rows of JSON is by patient."""
    return sorted((each.code, each.severity.value, each.table, each.count) for each in problems)


@pytest.mark.parametrize("kind", WRITERS)
@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(tables=datasets())
def test_one_reading(kind, tmp_path_factory, tables):
    folder = tmp_path_factory.mktemp("reading")
    with load(write_csv(folder / "csv", tables), WITH_NUMBERS) as store:
        expected = list(store.patients()), summary(store.problems)
    with load(WRITERS[kind](folder / kind, tables), WITH_NUMBERS) as store:
        assert (list(store.patients()), summary(store.problems)) == expected


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(tables=datasets())
def test_patients_survive_being_stored(tmp_path_factory, tables):
    folder = tmp_path_factory.mktemp("reading")
    with load(write_csv(folder / "csv", tables), WITH_NUMBERS) as store:
        patients = list(store.patients())
    with store_of(patients, WITH_NUMBERS) as store:
        assert list(store.patients(batch=1)) == patients
        assert [store.patient(each.id) for each in patients] == patients
        with pytest.raises(KeyError):
            store.patient("nobody")


def test_a_store_of_nobody():
    with store_of([], WITH_NUMBERS) as store:
        assert list(store.patients()) == []


def test_a_patient_is_not_shared(tmp_path):
    """Rows of a patient whose identifier begins like another's are not mixed up."""
    tables = {
        "patients": [{"patient_id": name, "birth_date": "", "sex": ""} for name in ("P", "P1", "P10", "p1")]
    }
    with load(write_csv(tmp_path / "csv", tables), WITH_NUMBERS) as store:
        patients = [replace(each, sex="female") for each in store.patients()]
    assert [each.id for each in patients] == ["P", "P1", "P10", "p1"]


@pytest.mark.parametrize("kind", ["csv", *WRITERS])
def test_a_value_that_cannot_be_read_gives_no_second_problem_about_its_sign(kind, tmp_path):
    tables = {table: [] for table in [*COLUMNS, "anchors"]}
    tables["patients"] = [{"patient_id": "P1", "birth_date": "2020-01-01", "sex": "F"}]
    cells = {"value": "<>3", "comparator": "<", "unit": "U/L", "range_low": "5", "range_high": "5"}
    tables["measurements"] = [{"id": "1", "patient_id": "P1", "term": "ALT", "date": "2020-01-01", **cells}]
    with load(WRITERS.get(kind, write_csv)(tmp_path / kind, tables), WITH_NUMBERS) as store:
        assert summary(store.problems) == [("D607", "warning", "measurements", 1)]
        assert [each.value for each in next(iter(store.patients())).measurements] == [None]
