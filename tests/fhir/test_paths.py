"""Expressions of views: what they mean over a small resource, and what is refused."""

from __future__ import annotations

import json

import duckdb
import pytest

from critlang.fhir.compiling import MACROS, view_sql
from critlang.fhir.definitions import Column, Select, View
from critlang.fhir.paths import PathError

OBSERVATION = {
    "resourceType": "Observation",
    "id": "o1",
    "status": "final",
    "code": {"coding": [{"system": "a", "code": "1"}, {"system": "b", "code": "2"}, {"code": "3"}]},
    "subject": {"reference": "Patient/p1"},
    "effectiveDateTime": "2020-04",
    "valueBoolean": False,
    "interpretation": [{"coding": []}, {"coding": [{"code": "H"}]}, {"text": "high"}],
}


def asked(path: str, type: str = "string", resource=OBSERVATION, constants=None):
    """What a view with one column gives."""
    view = View("v", "Observation", (Select((Column("c", path, type),)),), (), constants or {})
    relation = "(SELECT CAST($1 AS JSON) AS json, CAST(NULL AS VARCHAR) AS full_url)"
    with duckdb.connect() as connection:
        for macro in MACROS:
            connection.execute(f"CREATE TEMP MACRO {macro}")
        ((cell,),) = connection.execute(view_sql(view, relation), [json.dumps(resource)]).fetchall()
    return cell


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("status", "final"),
        ("issued", None),
        ("getResourceKey()", "o1"),
        (r"'it\'s'", "it's"),
        ("code.coding.first().code", "1"),
        ("code.coding[1].code", "2"),
        ("code.coding[7].code", None),
        ("code.coding.where(system = 'b').code.first()", "2"),
        ("code.coding.where(system != 'a').code.first()", "2"),
        ("code.coding.where(system.empty()).code.first()", "3"),
        ("code.coding.where(system = 'a' or code = '3')[1].code", "3"),
        ("code.coding.where(system = 'a' and code = '3').first().code", None),
        ("code.coding.where((system = 'a').not()).first().code", "2"),
        ("code.coding.where(system = %mine).first().code", "2"),
        ("interpretation.coding.code.first()", "H"),
        ("interpretation.where(text.exists()).first().text", "high"),
        ("where(status = 'final').code.coding.first().code", "1"),
        ("where(status = 'amended').code.coding.first().code", None),
        ("effective.ofType(dateTime)", "2020-04"),
        ("effective.ofType(Period).start", None),
        ("subject.getReferenceKey(Patient)", "p1"),
        ("subject.getReferenceKey()", "p1"),
        ("subject.getReferenceKey(Group)", None),
    ],
)
def test_an_expression_gives_an_element_or_nothing(path, value):
    assert asked(path, constants={"mine": "b"}) == value


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("code.coding.exists()", True),
        ("code.coding.exists(code = '2')", True),
        ("code.coding.exists(code = '4')", False),
        ("component.exists()", False),
        ("component.empty()", True),
        ("interpretation.first().coding.exists()", False),
        ("effective.exists()", True),
        ("value.ofType(boolean)", False),
        ("value.ofType(boolean).not()", True),
        ("status = 'final'", True),
        ("issued = 'final'", None),
        ("issued = 'final' or true", True),
        ("true and (status != 'final')", False),
    ],
)
def test_a_condition_is_true_false_or_not_known(path, value):
    assert asked(path, "boolean") is value


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("cod.text", "no element cod"),
        ("code.coding.code", "first()"),
        ("code", "not one value"),
        ("value", "not one value"),
        ("value.ofType(Money).value", "cannot be of the type Money"),
        ("code.coding.count()", "count() is not understood"),
        ("code.coding.where()", "does not take 0 arguments"),
        ("code.coding.where(code).first().code", "a condition is needed"),
        ("code.coding.code = '1'", "a list cannot be compared"),
        ("status + 'x'", "not understood"),
        ("status = %other", "no constant"),
        ("(status", "not understood at its end"),
        ("status status", "not understood at status"),
        ("code.getReferenceKey(Patient)", "not one reference"),
    ],
)
def test_what_is_not_understood_is_refused(path, says):
    with pytest.raises(PathError, match=r"^v: ") as refused:
        asked(path)
    assert says in str(refused.value)


@pytest.mark.parametrize(
    ("reference", "key"),
    [
        ("Patient/p1", "p1"),
        ("Patient/p1/_history/3", "p1"),
        ("https://fhir.example.org/r4/Patient/p-1.x", "p-1.x"),
        ("urn:uuid:54c48934-bec2-4773-89f5-f09f6fc6e6f9", "54c48934-bec2-4773-89f5-f09f6fc6e6f9"),
        ("Patient?identifier=a|b", None),
        ("#p1", None),
        ("p1", None),
        ("Group/p1", None),
        ("https://fhir.example.org/Patient/x/Group/p1", None),
    ],
)
def test_a_reference_names_a_patient(reference, key):
    resource = {**OBSERVATION, "subject": {"reference": reference}}
    assert asked("subject.getReferenceKey(Patient)", resource=resource) == key


def test_a_reference_without_a_type_of_its_own_is_believed_what_it_says():
    named = {"reference": "urn:uuid:7", "type": "Device"}
    assert asked("subject.getReferenceKey(Patient)", resource={**OBSERVATION, "subject": named}) is None
    named = {"reference": "urn:uuid:7", "type": "Patient"}
    assert asked("subject.getReferenceKey(Patient)", resource={**OBSERVATION, "subject": named}) == "7"


@pytest.mark.parametrize("value", ["165.79328975715327", "0.1", "12", "-3.5", "123456789012"])
def test_numbers_keep_their_digits(value):
    text = json.dumps(OBSERVATION)[:-1] + f', "valueQuantity": {{"value": {value}}}}}'
    assert asked("value.ofType(Quantity).value", "decimal", json.loads(text)) == value
