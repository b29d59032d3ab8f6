"""Messages about a mapping name the place in its file, and what to write there."""

from __future__ import annotations

import pytest
from test_mapped_files import KINDS, MAPPING, read, stored

from critlang.data import DataError
from critlang.mapping import MappingError
from mapped_clinic import PROTOCOL

ATTRIBUTES = PROTOCOL.replace(
    "term stroke: condition", "term stroke: condition\n  outcome one of healed, died"
)
DIAGNOSES = 'table = "diag"\nwhere = { sure = "F" }'


def changed(old: str, new: str, text: str = MAPPING) -> str:
    assert old in text
    return text.replace(old, new, 1)


def refused(folder, kind: str, mapping: str) -> list[str]:
    with pytest.raises(DataError) as caught:
        read(folder, stored(kind, folder), mapping)
    return str(caught.value).splitlines()


@KINDS
def test_a_column_that_a_query_does_not_give(kind, tmp_path):
    mapping = changed('start_date = "day"', 'start_date = "dai"')
    first, *_ = refused(tmp_path, kind, changed(DIAGNOSES, 'query = "SELECT * FROM diag"', mapping))
    place = f"{tmp_path}/site.toml, events.start_date"
    assert first == (f"error[D605]: {place}: the query gives no column dai; it gives seq, no, icd, day, sure")


@KINDS
def test_a_query_that_cannot_be_read(kind, tmp_path):
    first, *_ = refused(tmp_path, kind, changed(DIAGNOSES, 'query = "SELEC * FROM diag"'))
    assert "site.toml, events.query: the query cannot be read: " in first
    assert "syntax error" in first


def test_a_query_may_end_in_a_semicolon(tmp_path):
    found, _ = read(tmp_path, stored("csv", tmp_path), changed(DIAGNOSES, 'query = "SELECT * FROM diag;\\n"'))
    assert len(found["07"].events) == 1


MORE_EVENTS = """[[events]]
table = "lab"
id = "seq"
patient_id = "no"
term = "uom"
start_date = "taken"
"""


@KINDS
@pytest.mark.parametrize("more", ["", MORE_EVENTS])
def test_a_text_as_an_id_gets_the_way_to_number(kind, more, tmp_path):
    code = 'patient_id = "no"\ncode = { column = "icd"'
    first, help, *_ = refused(tmp_path, kind, changed(f'id = "seq"\n{code}', f'id = "sure"\n{code}') + more)
    assert 'an id is no whole number: "F"' in first
    assert 'id = { numbered = ["sure"] }' in help


@KINDS
def test_a_code_of_two_terms_is_said_with_both(kind, tmp_path):
    text = PROTOCOL.replace("term stroke: condition", "term stroke: condition\nterm asthma: condition")
    text = text.replace("  no stroke ever", "  no stroke ever and no asthma ever")
    mapping = MAPPING + '[terms.asthma]\ncodes = ["ICD 204.00"]\n'
    with pytest.raises(DataError, match=r"the code ICD 204\.00 belongs to asthma and stroke"):
        read(tmp_path, stored(kind, tmp_path), mapping, text)


def test_a_schema_that_is_not_there(tmp_path):
    first, help, *_ = refused(tmp_path, "duckdb", 'schema = "dwh"\n' + MAPPING)
    assert 'error[D606]: clinic.duckdb: there is no schema "dwh"' in first
    assert "main" in help


@KINDS
def test_a_value_that_a_lookup_lacks_is_noted(kind, tmp_path):
    mapping = changed('sex = "sex"', 'sex = { column = "seen", lookup = "sex" }')
    lookup = '[lookups.sex]\n1 = "male"\n2 = ""\n'
    _, said = read(tmp_path, stored(kind, tmp_path), mapping + lookup)
    (problem,) = (each for each in said if each.place == "patients.sex")
    assert problem.note
    assert problem.message == 'the lookup has no entry for "17" of seen, so nothing is known there'


@pytest.mark.parametrize(
    ("key", "help", "note"), [("outcom", 'Did you mean "outcome"?', False), ("severity", "outcome", True)]
)
def test_an_attribute_that_no_event_has(key, help, note, tmp_path):
    mapping = changed('start_date = "day"', f'start_date = "day"\n{key} = "sure"')
    _, said = read(tmp_path, stored("csv", tmp_path), mapping, ATTRIBUTES)
    (problem,) = (each for each in said if each.place == f"events.{key}")
    assert (problem.note, help in problem.help) == (note, True)


@pytest.mark.parametrize("key", ["enddate", "End_Date", "start_dat", "patientid"])
def test_a_slip_of_a_plain_column_of_events_is_refused(key, tmp_path):
    with pytest.raises(MappingError, match="Did you mean"):
        read(tmp_path, tmp_path, changed('start_date = "day"', f'start_date = "day"\n{key} = "day"'))


def test_an_attribute_that_begins_like_a_column_is_none(tmp_path):
    """``end`` and ``start`` could be names of attributes."""
    mapping = changed('start_date = "day"', 'start_date = "day"\nend = "sure"\nterms = "sure"')
    with pytest.raises(MappingError) as caught:
        read(tmp_path, tmp_path, mapping)
    assert [each.place for each in caught.value.faults] == ["events.terms"]


def test_a_term_that_the_protocol_does_not_have(tmp_path):
    more = '[terms.strok]\ncodes = ["ICD 1"]\n[terms."far away"]\ncodes = ["ICD 2"]\n'
    _, said = read(tmp_path, stored("csv", tmp_path), MAPPING + more)
    (problem,) = (each for each in said if each.place.startswith("terms."))
    assert (problem.place, problem.help, problem.note) == ('terms."strok"', 'Did you mean "stroke"?', True)


def test_only_open_terms_are_unknown_for_everybody(tmp_path):
    """Relapse has codes that include all below; what else counts as one is found."""
    text = PROTOCOL.replace("  code SNOMED 100 and below\n", "")
    data = stored("csv", tmp_path)
    mapping = MAPPING + '[terms."marrow relapse"]\ncodes = ["ICD 1"]\n'
    _, said = read(tmp_path, data, mapping, text)
    assert [each for each in said if each.code == "D622" and "relapse" in each.message] == []
    _, said = read(tmp_path, data, mapping)
    (problem,) = (each for each in said if each.code == "D622")
    assert "relapse (but for marrow relapse)" in problem.message
