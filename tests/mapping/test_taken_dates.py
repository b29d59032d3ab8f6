"""Of several dates of an anchor the first or the latest, as dates, whatever stands in their place."""

from __future__ import annotations

from datetime import date

import duckdb
import psycopg
import pytest

import postgres_server
from critlang.data import DataError, load
from critlang.loading import compile_file
from critlang.mapping import load_mapping
from mapped_clinic import PROTOCOL

MAPPING = """
[[patients]]
table = "pat"
patient_id = "no"

[[anchors]]
table = "visit"
patient_id = "no"
anchor = { text = "enrollment" }
date = "day"
take = "TAKE"
"""
TEXTS = {
    "a": ["2020-05-10", "2020-05-09 23:00", "2020-05-09T07:30:00Z"],
    "b": ["2020-05-10", "05/04/2020"],
    "c": ["2020-05-10", "", "unknown", None, " 2020-05-01 "],
    "d": ["2020-05-10", "2020-06"],
    "e": [None, ""],
    "f": ["9999-12-31", "2020-05-10"],
}


def taken(folder, data, take, mapping=MAPPING):
    """The day of each patient, and what is said of the anchors' dates."""
    (folder / "clinic.crit").write_text(PROTOCOL, encoding="utf-8")
    (folder / "site.toml").write_text(mapping.replace("TAKE", take), encoding="utf-8")
    protocol = compile_file(folder / "clinic.crit").protocol
    with load(data, protocol, None, load_mapping(folder / "site.toml")) as store:
        said = [(each.code, each.example) for each in store.problems if each.table == "anchors"]
        return {each.id: each.anchors.get("enrollment") for each in store.patients()}, said


def stored(folder, texts=TEXTS, kind="VARCHAR"):
    with duckdb.connect(str(folder / "clinic.duckdb")) as connection:
        connection.execute("CREATE TABLE pat (no VARCHAR)")
        connection.execute(f"CREATE TABLE visit (no VARCHAR, day {kind})")
        connection.executemany("INSERT INTO pat VALUES (?)", [[each] for each in texts])
        rows = [[patient, day] for patient, days in texts.items() for day in days]
        connection.executemany("INSERT INTO visit VALUES (?, ?)", rows)
    return folder / "clinic.duckdb"


FIRST = {"a": date(2020, 5, 9), "b": None, "c": date(2020, 5, 1), "d": None, "e": None, "f": None}
LATEST = {**FIRST, "a": date(2020, 5, 10), "c": date(2020, 5, 10)}
BOTH = pytest.mark.parametrize(("take", "expected"), [("first", FIRST), ("latest", LATEST)])


@BOTH
def test_texts_are_compared_as_dates_and_one_that_cannot_be_read_does_not_lose(take, expected, tmp_path):
    found, said = taken(tmp_path, stored(tmp_path), take)
    assert found == expected
    assert said == [("D610", "2020-06"), ("D602", "05/04/2020")]


@BOTH
@pytest.mark.parametrize("kind", ["DATE", "TIMESTAMP"])
def test_dates_by_their_type_are_read_alike(take, expected, kind, tmp_path):
    typed = {each: [(day or "").strip() or None for day in TEXTS[each]] for each in ("a", "e", "f")}
    found, _ = taken(tmp_path, stored(tmp_path, typed, kind), take)
    assert found == {each: expected[each] for each in typed}


@BOTH
def test_a_server_has_the_same_dates(take, expected, tmp_path):
    with psycopg.connect(postgres_server.address(), autocommit=True) as session:
        session.execute("CREATE SCHEMA taken")
        try:
            session.execute("CREATE TABLE taken.pat (no TEXT)")
            session.execute("CREATE TABLE taken.visit (no TEXT, day TEXT)")
            rows = [(patient, day) for patient, days in TEXTS.items() for day in days]
            session.cursor().executemany("INSERT INTO taken.pat VALUES (%s)", [(each,) for each in TEXTS])
            session.cursor().executemany("INSERT INTO taken.visit VALUES (%s, %s)", rows)
            address = f"{postgres_server.address()}&options=-csearch_path%3Dtaken"
            assert taken(tmp_path, address, take)[0] == expected
        finally:
            session.execute("DROP SCHEMA taken CASCADE")


def test_a_table_without_rows_has_no_dates(tmp_path):
    with duckdb.connect(str(stored(tmp_path))) as connection:
        connection.execute("DELETE FROM visit")
    assert set(taken(tmp_path, tmp_path / "clinic.duckdb", "first")[0].values()) == {None}


def test_each_source_takes_its_own(tmp_path):
    """Two sources that do not agree give two dates, as in any table of anchors."""
    source = MAPPING[MAPPING.index("[[anchors]]") :]
    both = MAPPING + source.replace("TAKE", "latest")
    data = stored(tmp_path, {"a": TEXTS["a"]})
    with pytest.raises(DataError, match="more than one date for enrollment"):
        taken(tmp_path, data, "first", both)
    assert taken(tmp_path, data, "latest", both)[0] == {"a": LATEST["a"]}
