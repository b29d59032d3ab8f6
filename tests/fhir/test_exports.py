"""Files of resources: found, read, taken apart; nothing is lost in silence."""

from __future__ import annotations

import gzip
import json

import duckdb
import pytest
from resources import LOINC, bundle, concept, fact, lines, observation, patient, read

from critlang.data import DataError
from critlang.fhir import is_fhir, read_export


def problems(path):
    with duckdb.connect() as connection:
        return read_export(connection, path).problems


def refused(path):
    with duckdb.connect() as connection, pytest.raises(DataError) as error:
        read_export(connection, path)
    return [(p.code, p.file, p.place, p.message) for p in error.value.problems]


def ids(path, view="fhir_observation"):
    return sorted(row["id"] for row in read(path, view))


def test_files_may_have_any_name_and_several_hold_one_type(tmp_path):
    (tmp_path / "Patient.000.ndjson").write_text(lines(patient()))
    (tmp_path / "part-7").write_text(lines(observation("a"), fact("Encounter", "e"), observation("b")))
    (tmp_path / "more.jsonl").write_text("\n" + lines(observation("c")).replace("\n", "\r\n") + "\n")
    (tmp_path / "packed.ndjson.gz").write_bytes(gzip.compress(lines(observation("d")).encode()))
    (tmp_path / "packed too").write_bytes(gzip.compress(lines(observation("e")).encode()))
    (tmp_path / "one.json").write_text(json.dumps(observation("f"), indent=2))
    (tmp_path / "empty.ndjson").write_text("")
    (tmp_path / "README.md").write_text("An export.")
    (tmp_path / ".hidden.ndjson").write_text("not JSON")
    assert ids(tmp_path) == ["a", "b", "c", "d", "e", "f"]


@pytest.mark.parametrize("indent", [None, 2])
def test_a_bundle_is_taken_apart(tmp_path, indent):
    path = tmp_path / "ann[1].json"
    path.write_text(json.dumps(bundle(patient(), observation("a"), observation("b")), indent=indent))
    assert ids(path) == ["a", "b"]
    assert ids(path, "fhir_patient") == ["p1"]


def test_bundles_in_a_folder_on_lines_and_in_lists(tmp_path):
    (tmp_path / "ann.json").write_text(json.dumps(bundle(patient(), observation("a")), indent=1))
    (tmp_path / "bob.json").write_text(json.dumps(bundle(patient("p2"), observation("b"))))
    (tmp_path / "others.ndjson").write_text(lines(bundle(observation("c")), bundle(observation("d"))))
    (tmp_path / "list.json").write_text(json.dumps([observation("e"), observation("f")]))
    (tmp_path / "nothing.json").write_text(json.dumps({"resourceType": "Bundle", "type": "searchset"}))
    assert ids(tmp_path) == ["a", "b", "c", "d", "e", "f"]
    assert ids(tmp_path, "fhir_patient") == ["p1", "p2"]


def test_references_by_the_full_url_of_a_bundle(tmp_path):
    by_url = observation("o", subject={"reference": "urn:uuid:11-22"})
    (tmp_path / "b.json").write_text(json.dumps(bundle(("urn:uuid:11-22", patient("p7")), by_url)))
    (found,) = read(tmp_path, "fhir_observation")
    assert found["patient_id"] == "p7"


def test_a_resource_without_an_id_is_called_as_in_its_bundle(tmp_path):
    nameless = patient()
    del nameless["id"]
    result = observation(subject={"reference": "urn:uuid:11-22"})
    del result["id"]
    made = bundle(("urn:uuid:11-22", nameless), ("urn:uuid:33", result), {**result, "status": "amended"})
    (tmp_path / "b.json").write_text(json.dumps(made))
    assert ids(tmp_path, "fhir_patient") == ["11-22"]
    first, second = read(tmp_path, "fhir_observation")
    assert {first["patient_id"], second["patient_id"]} == {"11-22"}
    assert "33" in (first["id"], second["id"])
    assert first["id"] != second["id"]


def test_a_resource_that_stands_there_twice_is_read_once(tmp_path):
    (tmp_path / "a.ndjson").write_text(lines(patient(), observation("a")))
    (tmp_path / "b.ndjson").write_text(lines(patient(), observation("a"), observation("b")))
    assert ids(tmp_path) == ["a", "b"]
    assert ids(tmp_path, "fhir_patient") == ["p1"]


def test_two_versions_of_a_resource_are_an_error(tmp_path):
    (tmp_path / "a.ndjson").write_text(lines(patient(), observation("a"), observation("b")))
    (tmp_path / "b.ndjson").write_text(lines(observation("a", status="amended"), observation("b")))
    ((code, _, _, message),) = refused(tmp_path)
    assert code == "D604"
    assert '"Observation/a" stands in the data in more than one version' in message


def test_what_is_not_a_resource_is_told_with_its_line(tmp_path):
    text = lines(patient()) + '{"resourceType": "Obs\n\n[1]\n"x"\n{"id": "1"}\n' + lines(observation("a"))
    (tmp_path / "a.ndjson").write_text(text)
    (tmp_path / "fine.ndjson").write_text(lines(observation("b")))
    found = refused(tmp_path)
    assert [(code, file, place) for code, file, place, _ in found] == [
        ("D613", "a.ndjson", "line 2"),
        ("D613", "a.ndjson", "line 5"),
        ("D613", "a.ndjson", "line 6"),
    ]
    assert "not JSON" in found[0][3]
    assert "single value" in found[1][3]
    assert "no resourceType" in found[2][3]


def test_many_bad_lines_are_counted(tmp_path):
    (tmp_path / "a.ndjson").write_text("{\n" * 25)
    found = refused(tmp_path)
    assert len(found) == 11
    assert "15 more" in found[-1][3]


@pytest.mark.parametrize(
    ("content", "place", "says"),
    [
        (b'{"resourceType": "Bundle",\n "entry": [}', "line 2", "not JSON"),
        (b'{"resourceType": "Patient", "id": "\xff"}', "line 1", "0xFF"),
        (b"\xef\xbb\xbf" + lines(patient()).encode(), "line 1", "byte order mark"),
        (gzip.compress(lines(patient()).encode(), mtime=0)[:-12], "", "unpacked"),
        (b'{"a": 1}', "line 1", "no resourceType"),
        (b"garbage\n" + lines(patient()).encode(), "line 1", "not JSON"),
    ],
    ids=["cut off", "not UTF-8", "marked", "packed and cut off", "no type", "garbage"],
)
def test_a_broken_file_is_told(tmp_path, content, place, says):
    (tmp_path / "all.ndjson").write_bytes(content)
    found = refused(tmp_path)
    assert {code for code, *_ in found} == {"D613"}
    assert (found[0][1], found[0][2]) == ("all.ndjson", "line 1" if place == "line 2" else place)
    assert says in found[0][3]


def test_a_broken_document_is_told_with_its_line(tmp_path):
    (tmp_path / "b.json").write_text('{"resourceType": "Bundle",\n "entry": [}\n]}')
    ((code, file, place, message),) = refused(tmp_path)
    assert (code, file, place) == ("D613", "b.json", "line 2")
    assert "not JSON" in message


def test_an_entry_without_a_type_is_an_error(tmp_path):
    (tmp_path / "b.json").write_text(json.dumps(bundle(patient(), {"id": "x"})))
    ((code, file, _, message),) = refused(tmp_path)
    assert (code, file) == ("D613", "b.json")
    assert "no resourceType" in message


def test_entries_that_hold_no_resource_are_nothing(tmp_path):
    made = bundle(patient())
    made["entry"].append({"request": {"method": "DELETE", "url": "Patient/2"}})
    (tmp_path / "b.json").write_text(json.dumps(made))
    assert ids(tmp_path, "fhir_patient") == ["p1"]


def test_types_that_are_not_read_are_named(tmp_path):
    (tmp_path / "a.ndjson").write_text(lines(patient(), fact("Encounter"), fact("DiagnosticReport")))
    (note,) = problems(tmp_path)
    assert note.note
    assert note.message.endswith("not read: DiagnosticReport, Encounter")


def test_resources_about_nobody_are_counted(tmp_path):
    nobody = [
        observation("a", subject={"display": "Ann"}),
        observation("b", subject={"reference": "Group/1"}),
    ]
    (tmp_path / "a.ndjson").write_text(lines(patient(), observation("c"), *nobody))
    (found,) = problems(tmp_path)
    assert (found.code, found.count) == ("D608", 2)
    assert ids(tmp_path) == ["c"]


def test_a_list_where_one_is_expected_loses_no_row(tmp_path):
    odd = observation(code={"coding": {"system": LOINC, "code": "1742-6"}}, referenceRange={"high": 3})
    (tmp_path / "a.ndjson").write_text(lines(patient(), odd))
    (found,) = read(tmp_path, "fhir_observation")
    assert (found["id"], found["code"]) == ("o1", None)


def test_data_without_patients_are_an_error(tmp_path):
    (tmp_path / "a.ndjson").write_text(lines(observation(code=concept((LOINC, "1")))))
    (found,) = problems(tmp_path)
    assert found.code == "D606"
    assert not found.note


def test_a_folder_without_resources_is_an_error(tmp_path):
    (tmp_path / "patients.csv").write_text("patient_id\nP1\n")
    ((code, *_),) = refused(tmp_path)
    assert code == "D606"
    assert not is_fhir(tmp_path)


def test_what_is_taken_for_fhir(tmp_path):
    (tmp_path / "plain.json").write_text('{"patient_id": "P1"}')
    assert not is_fhir(tmp_path)
    (tmp_path / "b.json").write_text(json.dumps(bundle(patient()), indent=2))
    assert is_fhir(tmp_path)
    assert is_fhir(tmp_path / "b.json")
    assert not is_fhir(tmp_path / "not there")


def test_files_beside_the_resources_are_named(tmp_path):
    (tmp_path / "Patient.ndjson").write_text(lines(patient()))
    (tmp_path / "manifest.json").write_text('{"transactionTime": "2020-05-01", "output": []}')
    (tmp_path / "README.md").write_text("An export.")
    (tmp_path / "anchors.csv").write_text("patient_id,anchor,date\n")
    (note,) = problems(tmp_path)
    assert note.note
    assert note.message == "files without resources are not read: README.md, manifest.json"
