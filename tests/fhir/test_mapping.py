"""What resources say becomes facts of a protocol, and what they do not say stays unknown."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest
import small_trial
from resources import LOINC, RXNORM, SNOMED, UCUM, bundle, concept, fact, lines, observation, patient
from small_trial import loaded, results, written

from critlang.dates import UNKNOWN_DATE, DateRange
from critlang.evaluate import explain, explanation_text, with_origins
from critlang.plan import build

ICD10CM = "http://hl7.org/fhir/sid/icd-10-cm"


def only(path, mapping="fhir-r4"):
    with loaded(path, mapping) as store:
        (found,) = store.patients()
        return found


def said(path, code="D625"):
    with loaded(path) as store:
        return [each.message for each in store.problems if each.code == code]


def quantity(value, **others):
    return {"valueQuantity": {"value": value, **others}}


def test_a_patient_has_birth_date_and_sex(tmp_path):
    found = only(written(tmp_path))
    assert (found.id, found.sex, str(found.birth)) == ("p1", "female", "2010-05-17")


@pytest.mark.parametrize("gender", ["other", "unknown", None])
def test_a_gender_that_is_neither_is_not_known(tmp_path, gender):
    (tmp_path / "a.ndjson").write_text(lines(patient(gender=gender, birthDate="2010-05")))
    found = only(tmp_path)
    assert found.sex is None
    assert str(found.birth) == "2010-05"


def test_a_result_has_day_clock_value_unit_and_limits(tmp_path):
    resource = observation(referenceRange=[{"low": {"value": 7}, "high": {"value": 40}}])
    (m,) = only(written(tmp_path, resource)).measurements
    assert (m.term, m.day, m.second) == ("ALT", date(2020, 4, 28), 7 * 3600 + 30 * 60)
    assert (m.value, m.comparator, m.unit, m.low, m.high) == (Decimal(31), None, "U/L", 7, 40)


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        (quantity(5, unit="x10E3/uL", system=UCUM, code="10*3/uL"), "10*3/uL"),
        (quantity(5, unit="10^9/L"), "10^9/L"),
        (quantity(5, unit="10^9/L", system="urn:lab", code="G"), "10^9/L"),
        (quantity(5, code="10*9/L"), "10*9/L"),
        (quantity(5), None),
    ],
)
def test_the_unit_is_the_code_of_ucum_or_else_the_text(tmp_path, value, unit):
    path = written(tmp_path, observation(code=concept((LOINC, "6690-2")), **value))
    (m,) = only(path).measurements
    assert m.unit == unit
    assert results(path)["3"] == ("true" if unit else "unknown")


@pytest.mark.parametrize(
    ("value", "result"),
    [
        (quantity(31, comparator="<", unit="U/L"), "true"),
        (quantity(31, comparator=">", unit="U/L"), "unknown"),
        (quantity(31, comparator="ad", unit="U/L"), "unknown"),
        (quantity(3100, unit="U/L"), "false"),
        ({"valueString": "31"}, "unknown"),
        ({"valueString": "hemolysed"}, "unknown"),
        ({"valueQuantity": None, "dataAbsentReason": concept(("x", "error"))}, "unknown"),
    ],
)
def test_a_value_that_says_less_is_not_taken_for_more(tmp_path, value, result):
    ranged = {"referenceRange": [{"high": {"value": 40}}]}
    made = observation(**ranged, **value)
    if "valueString" in value:
        del made["valueQuantity"]
    assert results(written(tmp_path, made))["1"] == result


@pytest.mark.parametrize("status", ["registered", "preliminary", "unknown", "cancelled", "entered-in-error"])
def test_only_final_results_count_and_others_are_told(tmp_path, status):
    path = written(tmp_path, observation("a"), observation("b", status=status))
    assert len(only(path).measurements) == 1
    (message,) = said(path)
    assert message.startswith("observations that ")
    assert message.endswith("so not used: 1")


@pytest.mark.parametrize("status", ["final", "amended", "corrected"])
def test_amended_and_corrected_results_count(tmp_path, status):
    path = written(tmp_path, observation(status=status))
    assert len(only(path).measurements) == 1
    assert said(path) == []


@pytest.mark.parametrize("day", ["2020-04", "2020", None])
def test_a_result_that_is_not_dated_to_the_day_has_no_day(tmp_path, day):
    (m,) = only(
        written(tmp_path, observation(effectiveDateTime=day, issued="2020-04-28T00:00:00Z"))
    ).measurements
    assert m.day is None


def test_a_result_under_two_codes_of_one_term_is_one(tmp_path):
    both = concept((LOINC, "1742-6"), ("LAB", "GPT"))
    path = written(tmp_path, observation("a", code=both))
    assert len(only(path).measurements) == 1
    path = written(tmp_path, observation("a", code=both), observation("b"))
    assert len(only(path).measurements) == 2
    assert results(path)["2"] == "true"


def test_components_are_results(tmp_path):
    part = {"code": concept((LOINC, "8480-6")), **quantity(120, unit="mm[Hg]", system=UCUM, code="mm[Hg]")}
    again = {**part, **quantity(150, unit="mmHg")}
    panel = observation(code=concept((LOINC, "85354-9")), component=[part, again])
    found = only(written(tmp_path, panel)).measurements
    assert sorted(m.value for m in found) == [120, 150]
    assert results(written(tmp_path, {**panel, "component": [part]}))["4"] == "true"


def test_results_of_one_time_are_in_the_order_of_their_ids(tmp_path):
    late, early = observation("b", **quantity(300, unit="U/L")), observation("a", **quantity(3, unit="U/L"))
    found = only(written(tmp_path, late, early)).measurements
    assert [m.value for m in sorted(found, key=lambda m: m.id)] == [3, 300]


@pytest.mark.parametrize(
    ("value", "result"),
    [
        ({"valueCodeableConcept": concept((SNOMED, "260385009"))}, "true"),
        ({"valueCodeableConcept": concept(("urn:x", "N"), (LOINC, "LA6577-6"))}, "true"),
        ({"valueCodeableConcept": {"text": "Negative"}}, "true"),
        ({"valueString": "negative"}, "true"),
        ({"valueCodeableConcept": concept((SNOMED, "10828004"))}, "false"),
        ({"valueCodeableConcept": concept(("urn:x", "N"))}, "unknown"),
        ({"valueString": "not sure"}, "unknown"),
        ({}, "unknown"),
    ],
)
def test_a_coded_value(tmp_path, value, result):
    made = observation(code=concept((LOINC, "2106-3")), **value)
    del made["valueQuantity"]
    assert results(written(tmp_path, made))["6"] == result


def leukemia(**others):
    return fact("Condition", code=concept((SNOMED, "91857003"), (ICD10CM, "C91.0")), **others)


def verified(code):
    return {"verificationStatus": concept(("urn:condition-ver-status", code))}


def test_a_condition_that_goes_on(tmp_path):
    path = written(tmp_path, leukemia(onsetDateTime="2019-11", **verified("confirmed")))
    (event,) = only(path).events
    assert (str(event.start), event.end) == ("2019-11", None)
    found = results(path)
    assert (found["7"], found["8"], found["11"]) == ("true", "true", "true")


@pytest.mark.parametrize(
    ("more", "end"),
    [
        ({"abatementDateTime": "2020-02-03"}, "2020-02-03"),
        ({"abatementPeriod": {"start": "2020-01-01", "end": "2020-02"}}, "2020-02"),
        ({"abatementPeriod": {"start": "2020-01-01"}}, None),
        ({"abatementString": "last winter"}, None),
        ({"clinicalStatus": concept(("c", "resolved"))}, None),
        ({"clinicalStatus": concept(("c", "remission"))}, None),
    ],
)
def test_a_condition_that_ended(tmp_path, more, end):
    (event,) = only(written(tmp_path, leukemia(onsetDateTime="2019-11-02", **more))).events
    assert event.end == UNKNOWN_DATE if end is None else str(event.end) == end


def test_without_an_onset_the_start_is_not_known_and_this_is_said(tmp_path):
    path = written(tmp_path, leukemia(recordedDate="2019-11-02"))
    (event,) = only(path).events
    assert event.start is None
    assert results(path)["7"] == "unknown"
    (message,) = said(path)
    assert message == "conditions without an onset on record, so that it is not known when they began: 1"


@pytest.mark.parametrize("status", ["unconfirmed", "provisional", "differential"])
def test_a_condition_that_nobody_is_sure_of_decides_nothing(tmp_path, status):
    path = written(tmp_path, leukemia(onsetDateTime="2019-11-02", **verified(status)))
    found = results(path)
    assert (found["7"], found["8"], found["11"]) == ("unknown", "unknown", "unknown")
    (message,) = said(path)
    assert message.startswith("conditions that nobody is sure of")


@pytest.mark.parametrize("status", ["refuted", "entered-in-error"])
def test_a_condition_that_is_not_so_is_no_fact(tmp_path, status):
    path = written(tmp_path, leukemia(onsetDateTime="2019-11-02", **verified(status)))
    assert only(path).events == ()
    assert results(path)["7"] == "false"


@pytest.mark.parametrize(
    ("status", "result"),
    [
        ("completed", "false"),
        ("in-progress", "false"),
        ("not-done", "true"),
        ("preparation", "true"),
        ("entered-in-error", "true"),
        ("stopped", "unknown"),
        ("on-hold", "unknown"),
        ("unknown", "unknown"),
    ],
)
def test_only_procedures_that_were_done_count(tmp_path, status, result):
    done = fact("Procedure", status=status, code=concept((SNOMED, "23719005")), performedDateTime="2019-06")
    assert results(written(tmp_path, done))["9"] == result


METHOTREXATE = {"medicationCodeableConcept": concept((RXNORM, "6851"))}


def ordered(**others):
    return fact("MedicationRequest", status="active", intent="order", authoredOn="2020-04-20", **others)


@pytest.mark.parametrize(
    ("resource", "result"),
    [
        (ordered(**METHOTREXATE), "true"),
        (ordered(**METHOTREXATE) | {"intent": "plan"}, "false"),
        (ordered(**METHOTREXATE, doNotPerform=True), "false"),
        (ordered(**METHOTREXATE, doNotPerform=False), "true"),
        (ordered(**METHOTREXATE) | {"status": "cancelled"}, "false"),
        (ordered(**METHOTREXATE) | {"status": "draft"}, "false"),
        (ordered(**METHOTREXATE) | {"status": "unknown"}, "unknown"),
        (ordered(**METHOTREXATE) | {"authoredOn": "2015-01-01"}, "unknown"),
        (ordered(**METHOTREXATE) | {"authoredOn": "2015-01-01", "status": "completed"}, "unknown"),
        (fact("MedicationAdministration", status="completed", effectiveDateTime="2020-04-20"), "true"),
        (fact("MedicationAdministration", status="completed", effectiveDateTime="2015-04-20"), "false"),
        (fact("MedicationAdministration", status="not-done", effectiveDateTime="2020-04-20"), "false"),
        (fact("MedicationAdministration", status="unknown", effectiveDateTime="2020-04-20"), "unknown"),
        (
            fact("MedicationAdministration", status="stopped", effectivePeriod={"start": "2020-04-20"}),
            "true",
        ),
        (fact("MedicationStatement", status="active", effectiveDateTime="2020-04-20"), "true"),
        (fact("MedicationStatement", status="not-taken", effectiveDateTime="2020-04-20"), "false"),
        (
            fact(
                "MedicationStatement",
                status="completed",
                effectivePeriod={"start": "2015-01-01", "end": "2019-01-01"},
            ),
            "false",
        ),
    ],
)
def test_treatments(tmp_path, resource, result):
    assert results(written(tmp_path, {**resource, **METHOTREXATE}))["10"] == result


def test_orders_are_told(tmp_path):
    (message,) = said(written(tmp_path, ordered(**METHOTREXATE)))
    assert message.startswith("orders of medications that count as treatments")


def test_a_medication_of_its_own_or_contained(tmp_path):
    drug = {"resourceType": "Medication", "id": "m1", "code": concept((RXNORM, "6851"))}
    referred = ordered(medicationReference={"reference": "Medication/m1"})
    assert results(written(tmp_path, drug, referred))["10"] == "true"
    inside = ordered(contained=[{**drug, "id": "x"}], medicationReference={"reference": "#x"})
    assert results(written(tmp_path, inside))["10"] == "true"


def test_an_immunization_is_an_event_of_its_day(tmp_path):
    shot = {
        "resourceType": "Immunization",
        "id": "i",
        "patient": {"reference": "Patient/p1"},
        "status": "completed",
        "vaccineCode": concept(("http://hl7.org/fhir/sid/cvx", "140")),
        "occurrenceDateTime": "2019-10-02T10:00:00Z",
    }
    path = written(tmp_path, shot)
    (event,) = only(path).events
    assert event.start == event.end == DateRange(date(2019, 10, 2), date(2019, 10, 2))
    assert results(path)["12"] == "true"
    assert results(written(tmp_path, {**shot, "status": "not-done"}))["12"] == "false"


def test_what_has_no_code_is_unknown_rather_than_absent(tmp_path):
    path = written(tmp_path)
    assert results(path)["13"] == "unknown"
    assert results(path)["12"] == "false"
    (message,) = said(path, "D622")
    assert "shot in the dark" in message


def test_a_text_without_a_code_is_found_where_a_site_says_so(tmp_path):
    site = tmp_path / "site.toml"
    site.write_text('extends = "fhir-r4"\n[terms.ALT]\ncodes = ["text ALT (SGPT)"]\n')
    path = written(tmp_path, observation(code={"text": "ALT (SGPT)"}))
    assert only(path).measurements == ()
    assert len(only(path, str(site)).measurements) == 1


def test_the_anchors_may_lie_beside_the_resources(tmp_path):
    (tmp_path / "anchors.csv").write_text("patient_id,anchor,date\np1,enrollment,2019-01-01\n")
    assert only(written(tmp_path)).anchors == {"enrollment": date(2019, 1, 1)}


def test_a_bundle_is_one_file(tmp_path):
    (tmp_path / "p.json").write_text(json.dumps(bundle(patient(), observation("a")), indent=2))
    assert len(only(tmp_path / "p.json").measurements) == 1


def test_the_data_call_a_row_by_its_resource(tmp_path):
    with loaded(written(tmp_path, observation("abc"), leukemia(onsetDateTime="2019"))) as store:
        (found,) = store.patients()
        named = store.origins(found)
        assert named["measurements", found.measurements[0].id] == "Observation/abc"
        assert named["events", found.events[0].id] == "Condition/x1"
        assert len(found.events) == 1


def test_a_problem_says_in_which_resource_it_is(tmp_path):
    with loaded(written(tmp_path, observation("abc", effectiveDateTime="2020-04"))) as store:
        (problem,) = [each for each in store.problems if each.code == "D610"]
    assert problem.place == "Observation/abc"


def test_an_explanation_names_the_resource(tmp_path):
    resource = observation("abc", referenceRange=[{"high": {"value": 40}}])
    with loaded(written(tmp_path, resource)) as store:
        (found,) = store.patients()
        plan = build(store.protocol)
        explanation = with_origins(explain(plan, found), found, store.origins(found))
    (first, *_) = explanation.criteria
    assert first.step.fact.endswith("(Observation/abc)")
    assert "(Observation/abc)" in explanation_text(explanation)


@pytest.mark.parametrize(
    ("status", "result"), [("provisional", "unknown"), ("perhaps", "unknown"), ("confirmed", "true")]
)
def test_what_nobody_is_sure_of_is_unknown_under_ever_too(tmp_path, monkeypatch, status, result):
    monkeypatch.setattr(
        small_trial, "TEXT", small_trial.TEXT.replace("  any leukemia\n", "  any leukemia ever\n")
    )
    path = written(tmp_path, leukemia(onsetDateTime="2019-11-02", **verified(status)))
    assert results(path)["7"] == result


def test_what_nobody_is_sure_of_keeps_its_days(tmp_path):
    """After the index date it does not count, whether it was or not."""
    path = written(tmp_path, leukemia(onsetDateTime="2031-11-02", **verified("provisional")))
    assert results(path)["7"] == "false"


def test_without_a_hierarchy_only_the_code_itself_is_found_and_no_record_is_not_no(tmp_path, monkeypatch):
    text = small_trial.TEXT.replace("  code SNOMED 91857003\n", "  code SNOMED 91857003 and below\n")
    monkeypatch.setattr(small_trial, "TEXT", text)
    assert results(written(tmp_path))["7"] == "unknown"
    assert results(written(tmp_path, leukemia(onsetDateTime="2019-11-02")))["7"] == "true"
