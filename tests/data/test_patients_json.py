"""Patients from JSON."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest
from data_protocol import PROTOCOL, TERMS

from critlang.data import DataError, load, read_patients_json
from critlang.diagnostics.severity import Severity

VOCABULARY = {term.name: term for term in TERMS}
DOCUMENT = {
    "patient_id": "P1",
    "birth_date": "2010-05",
    "sex": "F",
    "anchors": {"Enrollment": "2020-05-01"},
    "measurements": [
        {"term": "SGPT", "date": "2020-01-02T10:30", "value": 31.123456, "unit": "U/L", "range_high": 40},
        {"term": "ALT", "date": "2020-01-03", "value": "<5", "unit": "U/L"},
    ],
    "events": [{"term": "reinduction", "start_date": 2020, "completed": True, "response": "cr"}],
    "attestations": [{"criterion": "2", "answer": False, "attested_by": "Dr A", "date": "2020-01-01"}],
}


def read(value, **more):
    text = value if isinstance(value, str) else json.dumps(value)
    return read_patients_json(text, "patients.json", VOCABULARY, **more)


def codes(problems):
    return [(each.code, each.severity, each.place) for each in problems]


def test_a_document_is_a_patient():
    (patient,), problems = read(DOCUMENT, anchors=["enrollment"], criteria=["1", "2"])
    assert problems == ()
    assert (patient.id, str(patient.birth), patient.sex) == ("P1", "2010-05", "female")
    assert patient.anchors == {"enrollment": date(2020, 5, 1)}
    first, second = patient.measurements
    assert (first.id, first.term, first.day, first.second) == (1, "ALT", date(2020, 1, 2), 37800)
    assert (first.value, first.high) == (Decimal("31.123456"), 40)
    assert (second.id, second.value, second.comparator) == (2, 5, "<")
    assert patient.events[0].attributes == {"completed": "yes", "response": "CR"}
    assert patient.attestations[0].answer is False


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([DOCUMENT, {"patient_id": "P2"}]),
        json.dumps(DOCUMENT) + "\n" + json.dumps({"patient_id": "P2"}),
        "\ufeff" + json.dumps(DOCUMENT) + "\r\n\r\n" + json.dumps({"patient_id": "P2"}) + "\n",
    ],
)
def test_several_patients_as_a_list_or_line_by_line(text):
    patients, problems = read(text)
    assert [each.id for each in patients] == ["P1", "P2"]
    assert problems == ()


def test_ids_count_on_over_all_patients():
    rows = [{"term": "ALT", "date": "2020-01-01", "value": 1, "unit": "U/L"}] * 2
    patients, _ = read(
        [{"patient_id": "P1", "measurements": rows}, {"patient_id": "P2", "measurements": rows}]
    )
    assert [[row.id for row in each.measurements] for each in patients] == [[1, 2], [3, 4]]


def test_no_digit_of_a_number_is_lost():
    text = '{"patient_id": 1, "measurements": [{"term": "ALT", "value": 123456789.123456, "unit": "U/L"}]}'
    (patient,), _ = read(text)
    assert patient.measurements[0].value == Decimal("123456789.123456")


def test_anchors_may_be_rows():
    (patient,), problems = read({"patient_id": 1, "anchors": [{"anchor": "day 1", "date": "2020-01-01"}]})
    assert (patient.anchors, problems) == ({"day 1": date(2020, 1, 1)}, ())


FINDING = '{"term": "NYHA class", "value": ["I"]}'
EVENT = '"term": "marrow relapse"'
ANCHOR = '"anchor": "a", "date"'


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("", "D613", ""),
        ("{", "D613", "line 1"),
        ('{"patient_id": 1}\n{"patient_id": 2}\n{bad', "D613", "line 3"),
        ("[" * 100_000, "D613", "line 1"),
        ("[7]", "D613", "document 1"),
        ('[{"patient_id": "1"}, {"sex": "F"}]', "D605", "document 2"),
        ('[{"patient_id": 1}, {"patient_id": "1"}]', "D604", "document 2"),
        ('{"patient_id": 1, "sex": "F", "sex": "M"}', "D613", "document 1"),
        ('{"patient_id": 1, "measurements": {"term": "ALT"}}', "D613", "patient 1"),
        ('{"patient_id": 1, "measurements": ["ALT"]}', "D613", "patient 1, measurements 1"),
        (f'{{"patient_id": 1, "findings": [{FINDING}]}}', "D613", "patient 1, findings 1"),
        (
            f'{{"patient_id": 1, "events": [{{"id": 1, {EVENT}}}, {{{EVENT}}}]}}',
            "D605",
            "patient 1, events 2",
        ),
        (
            f'{{"patient_id": 1, "events": [{{"id": 1, {EVENT}}}, {{"id": 1, {EVENT}}}]}}',
            "D604",
            "patient 1, events 2",
        ),
        (f'{{"patient_id": 1, "events": [{{"id": "A", {EVENT}}}]}}', "D613", "patient 1, events 1"),
        (
            f'{{"patient_id": 1, "anchors": [{{{ANCHOR}: "2020-01-01"}}, {{{ANCHOR}: "2020-01-02"}}]}}',
            "D604",
            "patient 1, anchors 2",
        ),
    ],
)
def test_what_makes_patients_unreliable_is_an_error(text, code, place):
    _, problems = read(text)
    assert codes(each for each in problems if each.severity is Severity.ERROR) == [
        (code, Severity.ERROR, place)
    ]


def test_problems_are_counted_over_all_patients():
    rows = [{"term": "ALT", "date": "03/04/2020", "value": 1, "unit": "mmHg"}, {"term": "hgb"}]
    documents = [{"patient_id": name, "measurements": rows} for name in ("P1", "P2")]
    _, problems = read(documents)
    found = {(each.code, each.severity): (each.place, each.count, each.example) for each in problems}
    assert found[("D602", Severity.WARNING)] == ("patient P1, measurements 1", 2, "03/04/2020")
    assert found[("D603", Severity.WARNING)] == ("patient P1, measurements 1", 2, "mmHg")
    assert found[("D601", Severity.WARNING)] == ("patient P1, measurements 2", 2, "hgb")


def test_what_the_layout_does_not_have_is_noted():
    _, problems = read({"patient_id": 1, "Weight": 3, "events": [{"term": "marrow relapse", "site": "x"}]})
    assert codes(problems) == [
        ("D605", Severity.NOTE, "document 1"),
        ("D605", Severity.NOTE, "patient 1, events 1"),
    ]


def test_names_that_are_not_declared_are_told_only_where_they_are_known():
    document = {
        "patient_id": 1,
        "anchors": {"other": "2020-01-01"},
        "attestations": [{"criterion": "9", "answer": 1}],
    }
    patients, problems = read(document)
    assert patients[0].anchors == {"other": date(2020, 1, 1)}
    assert patients[0].attestations[0].criterion == "9"
    assert not {"D615", "D616"} & {each.code for each in problems}
    patients, problems = read(document, anchors=["enrollment"], criteria=["1"])
    assert (patients[0].anchors, patients[0].attestations) == ({}, ())
    assert {"D615", "D616"} <= {each.code for each in problems}


def test_a_json_file_is_a_store(tmp_path):
    path = tmp_path / "patients.json"
    path.write_text(json.dumps([DOCUMENT, {"patient_id": "P0", "sex": "w"}]))
    with load(path, PROTOCOL) as store:
        (patient,), _ = read(DOCUMENT, anchors=["enrollment"])
        assert store.patient("P1") == patient
        assert [each.id for each in store.patients()] == ["P0", "P1"]
        assert codes(store.problems) == [("D611", Severity.WARNING, "document 2")]


def test_a_json_file_that_is_not_utf_8(tmp_path):
    path = tmp_path / "patients.ndjson"
    path.write_bytes('{"patient_id": "P1"}\n{"patient_id": "Müller"}'.encode("latin-1"))
    with pytest.raises(DataError) as caught:
        load(path, PROTOCOL)
    assert codes(caught.value.problems) == [("D613", Severity.ERROR, "line 2")]
