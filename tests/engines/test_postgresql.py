"""PostgreSQL as a place where patient data are, and as an engine at an address."""

from __future__ import annotations

import sys
from contextlib import contextmanager

import psycopg
import pytest
from screening_protocol import PROTOCOL, TABLES, write

import postgres_server
from critlang.data import DataError, load
from critlang.data.postgresql_server import is_address, shown
from critlang.engines import engine
from critlang.screen import screen


@pytest.fixture
def folder(tmp_path):
    return write(tmp_path / "data")


@contextmanager
def _session():
    with psycopg.connect(postgres_server.address(), autocommit=True) as session:
        yield session


@pytest.fixture
def clinic(folder):
    """The address of a schema that holds the same tables, all cells as texts."""
    with _session() as session:
        session.execute("DROP SCHEMA IF EXISTS clinic CASCADE")
        session.execute("CREATE SCHEMA clinic")
        session.execute("SET search_path = clinic")
        for table in TABLES:
            text = (folder / f"{table}.csv").read_text(encoding="utf-8")
            columns = ", ".join(f'"{name}" TEXT' for name in text.splitlines()[0].split(","))
            session.execute(f"CREATE TABLE {table} ({columns})")
            with session.cursor().copy(f"COPY {table} FROM STDIN WITH (FORMAT csv, HEADER)") as rows:
                rows.write(text)
        yield f"{postgres_server.address()}&options=-csearch_path%3Dclinic"
        session.execute("DROP SCHEMA clinic CASCADE")


# ---------------------------------------------------------------- the same as from files


@pytest.mark.parametrize("name", ["duckdb", "python", "the server"])
def test_tables_of_a_server_are_screened_like_files(folder, clinic, name):
    with screen(PROTOCOL, folder) as from_files:
        wanted = from_files.table()
        codes = {each.code for each in from_files.problems}
    with screen(PROTOCOL, clinic, clinic if name == "the server" else name) as screening:
        assert screening.table() == wanted
        assert {each.code for each in screening.problems} == codes


def test_screening_leaves_nothing_behind_on_the_server(clinic):
    # The server takes a session's temporary tables away when it notices that the session has ended.
    temporary = "SELECT oid FROM pg_namespace WHERE nspname ~ '^pg_(toast_)?temp_'"
    count = f"SELECT count(*) FROM pg_class WHERE relnamespace NOT IN ({temporary})"
    with _session() as session:
        before = session.execute(count).fetchone()
        with screen(PROTOCOL, clinic, clinic):
            pass
        assert session.execute(count).fetchone() == before


def test_columns_of_their_own_types_and_names_in_any_case():
    with _session() as session:
        session.execute("CREATE SCHEMA typed")
        session.execute("SET search_path = typed")
        session.execute('CREATE TABLE "Patients" ("Patient_ID" INTEGER, birth_date DATE, sex CHAR(8))')
        session.execute("""INSERT INTO "Patients" VALUES (7, '2001-02-03', 'female')""")
        columns = "id INT, patient_id INT, term TEXT, date TIMESTAMPTZ, value TEXT"
        session.execute(f"CREATE TABLE findings ({columns})")
        moment = "2020-05-01 23:30:00-05"
        session.execute(f"INSERT INTO findings VALUES (1, 7, 'NYHA class', '{moment}', 'II')")
        enrolled = "7 AS patient_id, 'enrollment' AS anchor, DATE '2020-05-31' AS date"
        session.execute(f"CREATE VIEW anchors AS SELECT {enrolled}")
        try:
            address = f"{postgres_server.address()}&options=-csearch_path%3Dtyped%20-cdatestyle%3DGerman"
            with load(address, PROTOCOL) as store:
                patient = store.patient("7")
        finally:
            session.execute("DROP SCHEMA typed CASCADE")
    assert (str(patient.birth), patient.sex) == ("2001-02-03", "female")
    assert str(patient.findings[0].day) == "2020-05-02"  # in UTC, as everywhere
    assert str(patient.anchors["enrollment"]) == "2020-05-31"


# ---------------------------------------------------------------- what can go wrong


def problem_of(data, engine="duckdb"):
    with pytest.raises(DataError) as caught:
        screen(PROTOCOL, data, engine)
    assert "secret" not in str(caught.value)
    return caught.value.problems[0]


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("postgresql://me:secret@localhost:1/clinic", "the server cannot be reached: Connection refused"),
        ("postgresql://me:secret@[x/clinic", "the address cannot be read"),
        ("postgresql://me:secret@localhost:port/clinic", "the server cannot be reached"),
        ("postgresql://localhost/clinic?password=secret&colour=red", "the address cannot be read"),
        ("POSTGRES://me:secret@localhost:1/clinic", "cannot be"),
    ],
)
def test_a_server_that_is_not_there(folder, address, words):
    for found in (problem_of(address), problem_of(folder, address)):
        assert found.code == "D619"
        assert words in found.message
        assert found.help


def test_a_database_or_a_user_that_there_is_not(folder):
    address = postgres_server.address()
    for other, words in (
        (address.replace("/postgres?", "/missing?"), 'database "missing" does not exist'),
        (address.replace("postgres:@", "nobody:secret@"), 'role "nobody" does not exist'),
    ):
        assert words in problem_of(other).message
        assert words in problem_of(folder, other).message


def test_no_rights(clinic, folder):
    reader = clinic.replace("postgres:@", "reader:secret@")
    with _session() as session:
        session.execute("CREATE ROLE reader LOGIN")
        session.execute("GRANT USAGE ON SCHEMA clinic TO reader")
        session.execute("REVOKE TEMPORARY ON DATABASE postgres FROM PUBLIC")
        try:
            not_read, not_made = problem_of(reader), problem_of(folder, reader)
        finally:
            session.execute("GRANT TEMPORARY ON DATABASE postgres TO PUBLIC")
            session.execute("DROP OWNED BY reader")
            session.execute("DROP ROLE reader")
    assert (not_read.code, not_made.code) == ("D619", "D619")
    assert "permission denied for table" in not_read.message
    assert "permission denied" in not_made.message
    assert "SELECT, TEMPORARY" in not_read.help


def test_a_missing_table_or_column_is_said_as_of_a_file(clinic):
    with _session() as session:
        session.execute("ALTER TABLE clinic.findings DROP COLUMN term")
        found = problem_of(clinic)
        assert (found.code, found.file) == ("D605", "postgres:findings")
        session.execute("DROP TABLE clinic.patients")
        assert problem_of(clinic).code == "D606"


def test_without_the_package(monkeypatch, folder):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    found = problem_of(folder, "postgresql://localhost/clinic")
    assert (found.code, found.help) == ("D619", "Install it: pip install 'critlang[postgres]'")


def test_addresses():
    assert is_address("postgresql://x")
    assert is_address("PostgreSQL://x")
    assert not is_address("postgresql")
    assert not is_address("data/postgresql://x")
    assert shown("postgresql://me:secret@db.example.org:5433/clinic?sslmode=require") == (
        "postgresql://db.example.org:5433/clinic"
    )
    assert "secret" not in repr(engine("postgresql://me:secret@localhost/clinic"))
