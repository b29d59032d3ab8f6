"""The same words about a mapping where its queries run on a server."""

from __future__ import annotations

import psycopg
import pytest
from test_mapped_files import MAPPING, TABLES, read

import postgres_server
from critlang.data import DataError, postgresql_server


@pytest.fixture(scope="module")
def address():
    with psycopg.connect(postgres_server.address(), autocommit=True) as session:
        session.execute("CREATE SCHEMA site_words")
        session.execute("SET search_path = site_words")
        for table, (columns, rows) in TABLES.items():
            session.execute(f"CREATE TABLE {table} ({columns})")
            marks = ", ".join(["%s"] * len(rows[0]))
            session.cursor().executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        yield f"{postgres_server.address()}&options=-csearch_path%3Dsite_words"
        session.execute("DROP SCHEMA site_words CASCADE")


PATIENTS = 'table = "pat"\npatient_id = "no"\nbirth_date = { year = "year", month = "month", day = "day" }'
SITE = MAPPING.replace(PATIENTS, 'table = "pat"\npatient_id = "no"')
"""Years and months that are texts are no parts of a date for a server."""


def test_no_message_repeats_what_may_be_a_password(address, tmp_path):
    _, said = read(tmp_path, f"{address}&password=SECRET", SITE)
    assert said
    assert "SECRET" not in repr(said)
    assert {each.file for each in said if each.code == "D606"} == {"postgres"}


DIAGNOSES = 'table = "diag"\nwhere = { sure = "F" }'
CODE = 'patient_id = "no"\ncode = { column = "icd"'


def changed(old: str, new: str) -> str:
    assert old in SITE
    return SITE.replace(old, new, 1)


def test_codes_and_conditions_that_no_row_meets_are_said(address, tmp_path):
    _, said = read(tmp_path, address, changed('sure = "F"', 'sure = "no"'))
    found = [each for each in said if each.code == "D627" and not each.note]
    assert [each.message for each in found] == [
        'no row of diag meets where sure = "no", so none is read (events)',
        "no row has a code of stroke (ICD 204.00)",
    ]
    assert found[0].help == 'sure holds "F", "T".'


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (DIAGNOSES, 'query = "SELEC * FROM diag"', "events.query: the query cannot be read: "),
        (DIAGNOSES, 'query = "SELECT seq, no FROM diag;"', "no column day, icd; it gives seq, no"),
        (f'id = "seq"\n{CODE}', f'id = "sure"\n{CODE}', 'events.id: an id is no whole number: "F"'),
        ("\n[[patients]]", 'schema = "nowhere"\n[[patients]]', 'there is no schema "nowhere"'),
    ],
    ids=["slip", "column", "id", "schema"],
)
def test_what_cannot_be_read_is_said_with_its_place(old, new, says, address, tmp_path):
    with pytest.raises(DataError) as caught:
        read(tmp_path, address, changed(old, new))
    assert says in str(caught.value)


SEX = 'sex = { column = "sex", lookup = "sexes" }\n[lookups.sexes]\n'
BIRTH = 'patient_id = "no"\nbirth_date = { year = "year", month = "month", day = "day" }'


@pytest.mark.parametrize(
    ("old", "new", "key", "message", "help"),
    [
        ('sure = "F"', "sure = 17", "events.where.sure", "sure holds texts", 'Write "17"'),
        ('sure = "F"', "sure = true", "events.where.sure", "only, not with true", 'Write "true"'),
        ('sure = "F"', 'seq = "x"', "events.where.seq", 'only, not with "x"', "cast the column"),
        ('sure = "F"', "seq = true", "events.where.seq", "seq holds numbers", "cast the column"),
        ('table = "diag"', 'query = "SELECT * FROM diag"', "events.where.sure", "sure holds texts", "17"),
        ('sex = "sex"', f'{SEX}1 = "female"', "patients.sex", "sex holds texts", 'as = "text" beside'),
        ('patient_id = "no"', BIRTH, "patients.birth_date", "year holds texts", "CAST(year AS integer)"),
    ],
)
def test_what_a_server_does_not_compare_is_said_with_its_key(old, new, key, message, help, address, tmp_path):
    mapping = changed(old, new)
    if "query" in new:
        mapping = mapping.replace('sure = "F"', "sure = 17")
    with pytest.raises(DataError) as caught:
        read(tmp_path, address, mapping)
    first = caught.value.problems[0]
    assert (first.code, first.place) == ("D620", key)
    assert message in first.message
    assert help in first.help


@pytest.mark.parametrize("condition", ['sure = "F"', "seq = [1, 2]", 'seq = "1"', 'sure = ["F", "17"]'])
def test_what_a_server_does_compare_is_read(condition, address, tmp_path):
    found, _ = read(tmp_path, address, changed('sure = "F"', condition))
    assert [each.term for each in found["0007"].events] == ["stroke"]


def test_a_server_is_asked_once_what_a_query_gives(address, tmp_path, monkeypatch):
    """Each time would be a connection of its own."""
    asked = []
    ask = postgresql_server.columns_of_query
    monkeypatch.setattr(
        postgresql_server, "columns_of_query", lambda at, query: (asked.append(query), ask(at, query))[1]
    )
    read(tmp_path, address, changed('table = "diag"', 'query = "SELECT * FROM diag"'))
    assert asked == ["SELECT * FROM diag"]


def test_blanks_around_codes_and_conditions_do_not_count(address, tmp_path):
    query = "SELECT seq, no, ' ' || icd || chr(9) AS icd, day, sure || ' ' AS sure FROM diag"
    padded = f'query = "{query}"\nwhere = {{ sure = "F" }}'
    expected, _ = read(tmp_path, address, SITE)
    found, _ = read(tmp_path, address, changed(DIAGNOSES, padded))
    assert found["0007"].events
    assert {each.id: each.events for each in found.values()} == {
        each.id: each.events for each in expected.values()
    }
