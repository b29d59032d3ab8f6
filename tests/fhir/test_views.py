"""What the views make of resources."""

from __future__ import annotations

import pytest
from resources import LOINC, RXNORM, SNOMED, concept, fact, observation, patient


def test_a_patient_is_a_row(rows):
    made = rows("fhir_patient", patient("p2", gender="unknown", birthDate="1999-03", active=False))
    assert made == [
        {"id": "p1", "gender": "female", "birth_date": "2010-05-17", "active": None},
        {"id": "p2", "gender": "unknown", "birth_date": "1999-03", "active": False},
    ]


def test_an_observation_has_value_unit_and_day(row):
    found = row(
        "fhir_observation", observation(valueQuantity={"value": 4.5, "comparator": "<", "unit": "U/l"})
    )
    assert found["id"] == "o1"
    assert found["patient_id"] == "p1"
    assert found["status"] == "final"
    assert found["effective_date_time"] == "2020-04-28T07:30:00+02:00"
    assert (found["code_system"], found["code"]) == (LOINC, "1742-6")
    assert (found["value_comparator"], found["value_number"], found["value_unit"]) == ("<", "4.5", "U/l")
    assert found["value_unit_code"] is None


@pytest.mark.parametrize(
    ("value", "column", "cell"),
    [
        ({"valueInteger": 3}, "value_integer", "3"),
        ({"valueString": "trace"}, "value_text", "trace"),
        ({"valueBoolean": True}, "value_truth", True),
        ({"valueCodeableConcept": concept((SNOMED, "260385009"))}, "value_code", "260385009"),
        ({"valueCodeableConcept": {"text": "negative"}}, "value_concept_text", "negative"),
        ({"dataAbsentReason": concept(("x", "not-performed"))}, "absent_reason", "not-performed"),
        ({"effectivePeriod": {"start": "2020-04-01", "end": "2020-04-02"}}, "effective_start", "2020-04-01"),
        ({"effectiveInstant": "2020-04-01T01:00:00Z"}, "effective_instant", "2020-04-01T01:00:00Z"),
        ({"valueRatio": {"numerator": {"value": 1}}}, "value_number", None),
    ],
)
def test_values_and_days_of_other_types_have_columns_of_their_own(row, value, column, cell):
    resource = observation(**value)
    if any(name.startswith("value") for name in value):
        del resource["valueQuantity"]
    assert row("fhir_observation", resource)[column] == cell


def test_each_code_is_a_row_and_no_code_one_with_the_text(rows):
    two = observation("a", code=concept((LOINC, "1742-6"), ("urn:lab", "GPT"), text="ALT"))
    none = observation("b", code={"text": "ALT"})
    found = [
        (r["id"], r["code_system"], r["code"], r["code_text"]) for r in rows("fhir_observation", two, none)
    ]
    assert found == [("a", LOINC, "1742-6", "ALT"), ("a", "urn:lab", "GPT", "ALT"), ("b", None, None, "ALT")]


def test_components_are_rows_beside_their_observation(rows):
    parts = [
        {"code": concept((LOINC, "8480-6")), "valueQuantity": {"value": 120, "unit": "mmHg"}},
        {"code": concept((LOINC, "8462-4")), "dataAbsentReason": concept(("x", "unknown"))},
    ]
    panel = observation(code=concept((LOINC, "85354-9")), component=parts)
    del panel["valueQuantity"]
    found = rows("fhir_observation", panel)
    assert [(r["part"], r["code"], r["value_number"], r["absent_reason"]) for r in found] == [
        ("component", "8480-6", "120", None),
        ("component", "8462-4", None, "unknown"),
        ("observation", "85354-9", None, None),
    ]
    assert {r["effective_date_time"] for r in found} == {"2020-04-28T07:30:00+02:00"}


def limit(value, unit="U/L", **others):
    return {"value": value, "unit": unit, **others}


NORMAL = concept(("http://terminology.hl7.org/CodeSystem/referencerange-meaning", "normal"))
CRITICAL = concept(("http://terminology.hl7.org/CodeSystem/referencerange-meaning", "critical"))
FEMALE = [concept((SNOMED, "248152002"))]
CHILD = {"high": {"value": 18, "unit": "a"}}


@pytest.mark.parametrize(
    ("ranges", "low", "high"),
    [
        ([], None, None),
        ([{"high": limit(40)}], None, "40"),
        ([{"low": limit(7), "high": limit(40), "type": NORMAL}], "7", "40"),
        ([{"high": limit(400), "type": CRITICAL}], None, None),
        ([{"high": limit(400), "type": CRITICAL}, {"high": limit(40)}], None, "40"),
        ([{"high": limit(35), "appliesTo": FEMALE}, {"high": limit(40)}], None, "40"),
        ([{"high": limit(35), "age": CHILD}, {"high": limit(40)}], None, "40"),
        ([{"high": limit(35), "age": CHILD}, {"high": limit(40), "appliesTo": FEMALE}], None, None),
        ([{"high": limit(35)}, {"high": limit(40)}], None, None),
        ([{"high": limit(35), "age": CHILD}], None, "35"),
        ([{"high": limit(35), "age": CHILD, "type": CRITICAL}], None, None),
        ([{"text": "below 40"}], None, None),
        ([{"high": limit(0.5, "ukat/L")}], None, None),
        ([{"low": limit(7), "high": limit(0.5, "ukat/L")}], "7", None),
        ([{"high": {"value": 40}}], None, "40"),
        ([{"high": limit(40, "Units/L", code="U/L")}], None, "40"),
    ],
)
def test_the_limits_are_those_of_the_one_range_that_is_plainly_normal(row, ranges, low, high):
    found = row("fhir_observation", observation(referenceRange=ranges))
    assert (
        found["range_low"] or found["only_range_low"],
        found["range_high"] or found["only_range_high"],
    ) == (
        low,
        high,
    )


def test_components_have_ranges_of_their_own(rows):
    part = {"code": concept((LOINC, "8480-6")), "valueQuantity": limit(120, "mmHg")}
    whole = observation(
        component=[{**part, "referenceRange": [{"high": limit(130, "mmHg")}]}],
        referenceRange=[{"high": limit(40)}],
    )
    assert [(r["code"], r["range_high"]) for r in rows("fhir_observation", whole)] == [
        ("8480-6", "130"),
        ("1742-6", "40"),
    ]


def test_a_condition_has_its_onset_end_and_statuses(row):
    found = row(
        "fhir_condition",
        fact(
            "Condition",
            code=concept((SNOMED, "38341003")),
            clinicalStatus=concept(("c", "resolved")),
            verificationStatus=concept(("v", "confirmed")),
            onsetDateTime="2019-03",
            abatementPeriod={"end": "2020-01-05"},
            recordedDate="2019-04-01",
        ),
    )
    assert (found["onset_date_time"], found["abatement_end"], found["abated"]) == (
        "2019-03",
        "2020-01-05",
        True,
    )
    assert (found["clinical_status"], found["verification_status"]) == ("resolved", "confirmed")
    assert found["recorded_date"] == "2019-04-01"


@pytest.mark.parametrize("how", ["abatementString", "abatementAge"])
def test_an_end_without_a_date_is_an_end(row, how):
    value = "as a child" if how == "abatementString" else {"value": 7, "unit": "a"}
    assert row("fhir_condition", fact("Condition", **{how: value}))["abated"] is True


def test_a_condition_that_goes_on_has_no_end(row):
    assert row("fhir_condition", fact("Condition"))["abated"] is False


@pytest.mark.parametrize(
    ("type", "view", "said"),
    [
        ("MedicationRequest", "fhir_medication_request", {"intent": "order", "authoredOn": "2020-02-01"}),
        ("MedicationAdministration", "fhir_medication_administration", {"effectiveDateTime": "2020-02-01"}),
        ("MedicationStatement", "fhir_medication_statement", {"effectivePeriod": {"start": "2020-02-01"}}),
    ],
)
def test_a_medication_is_a_code_a_reference_or_contained(rows, type, view, said):
    coded = fact(type, "a", medicationCodeableConcept=concept((RXNORM, "316052")), **said)
    referred = fact(type, "b", medicationReference={"reference": "Medication/m1"}, **said)
    contained = fact(
        type,
        "c",
        medicationReference={"reference": "#m"},
        contained=[
            {"resourceType": "Organization", "id": "o"},
            {"resourceType": "Medication", "id": "m", "code": concept((RXNORM, "849574"))},
        ],
        **said,
    )
    found = {(r["id"], r["code"], r["medication_id"]) for r in rows(view, coded, referred, contained)}
    assert found == {
        ("a", "316052", None),
        ("b", None, "m1"),
        ("c", None, None),
        ("c", "849574", None),
    }


def test_a_medication_is_a_row_for_each_code(rows):
    medication = {"resourceType": "Medication", "id": "m1", "code": concept((RXNORM, "1"), ("x", "2"))}
    assert [(r["id"], r["code"]) for r in rows("fhir_medication", medication)] == [("m1", "1"), ("m1", "2")]


def test_procedures_and_immunizations(row, rows):
    found = row("fhir_procedure", fact("Procedure", status="completed", performedPeriod={"start": "2019"}))
    assert (found["status"], found["performed_start"], found["code"]) == ("completed", "2019", None)
    shot = {
        "resourceType": "Immunization",
        "id": "i",
        "patient": {"reference": "Patient/p1"},
        "status": "completed",
        "vaccineCode": concept(("http://hl7.org/fhir/sid/cvx", "140")),
        "occurrenceDateTime": "2019-10-02",
    }
    (found,) = rows("fhir_immunization", shot)
    assert (found["patient_id"], found["code"], found["occurrence_date_time"]) == ("p1", "140", "2019-10-02")
