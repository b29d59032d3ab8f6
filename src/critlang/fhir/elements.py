"""The elements of FHIR R4 that views may read: of what type they are, and which of them repeat."""

from __future__ import annotations

from collections.abc import Mapping

from critlang.record import Record


class Element(Record):
    """An element: its type, and whether it is a list.

    ``choices`` are the types of an element whose name in JSON ends in the type (``value[x]``); else empty.
    """

    type: str
    many: bool = False
    choices: tuple[str, ...] = ()


_VALUE = (
    "value[x]:Quantity|CodeableConcept|string|boolean|integer|Range|Ratio|SampledData|time|dateTime|Period"
)
_TYPES = {
    "Resource": "id:id",
    "CodeableConcept": "coding:Coding* text:string",
    "Coding": "system:uri version:string code:code display:string userSelected:boolean",
    "Identifier": "use:code system:uri value:string",
    "Period": "start:dateTime end:dateTime",
    "Quantity": "value:decimal comparator:code unit:string system:uri code:code",
    "Range": "low:Quantity high:Quantity",
    "Reference": "reference:string type:uri identifier:Identifier display:string",
    "Annotation": "text:markdown time:dateTime",
    "Extension": "url:uri value[x]:string|code|boolean|integer|decimal|dateTime|CodeableConcept",
    "Patient": (
        "identifier:Identifier* active:boolean gender:code birthDate:date deceased[x]:boolean|dateTime "
        "link:Patient.link* extension:Extension*"
    ),
    "Patient.link": "other:Reference type:code",
    "Observation": (
        "identifier:Identifier* status:code category:CodeableConcept* code:CodeableConcept subject:Reference "
        "effective[x]:dateTime|Period|Timing|instant issued:instant "
        f"{_VALUE} "
        "dataAbsentReason:CodeableConcept interpretation:CodeableConcept* note:Annotation* "
        "referenceRange:Observation.referenceRange* component:Observation.component*"
    ),
    "Observation.referenceRange": (
        "low:Quantity high:Quantity type:CodeableConcept appliesTo:CodeableConcept* age:Range text:string"
    ),
    "Observation.component": (
        "code:CodeableConcept "
        f"{_VALUE} "
        "dataAbsentReason:CodeableConcept interpretation:CodeableConcept* "
        "referenceRange:Observation.referenceRange*"
    ),
    "Condition": (
        "identifier:Identifier* clinicalStatus:CodeableConcept verificationStatus:CodeableConcept "
        "category:CodeableConcept* severity:CodeableConcept code:CodeableConcept bodySite:CodeableConcept* "
        "subject:Reference onset[x]:dateTime|Age|Period|Range|string "
        "abatement[x]:dateTime|Age|Period|Range|string recordedDate:dateTime"
    ),
    "Medication": "code:CodeableConcept status:code",
    "MedicationRequest": (
        "contained:Resource* status:code intent:code doNotPerform:boolean reported[x]:boolean|Reference "
        "medication[x]:CodeableConcept|Reference subject:Reference authoredOn:dateTime"
    ),
    "MedicationAdministration": (
        "contained:Resource* status:code medication[x]:CodeableConcept|Reference subject:Reference "
        "effective[x]:dateTime|Period"
    ),
    "MedicationStatement": (
        "contained:Resource* status:code medication[x]:CodeableConcept|Reference subject:Reference "
        "effective[x]:dateTime|Period dateAsserted:dateTime"
    ),
    "Procedure": (
        "status:code category:CodeableConcept code:CodeableConcept subject:Reference "
        "performed[x]:dateTime|Period|string|Age|Range bodySite:CodeableConcept* outcome:CodeableConcept"
    ),
    "Immunization": (
        "status:code vaccineCode:CodeableConcept patient:Reference occurrence[x]:dateTime|string "
        "recorded:dateTime"
    ),
}


def _element(text: str) -> tuple[str, Element]:
    name, _, types = text.partition(":")
    if name.endswith("[x]"):
        return name.removesuffix("[x]"), Element("", choices=tuple(types.split("|")))
    return name, Element(types.removesuffix("*"), types.endswith("*"))


ELEMENTS: Mapping[str, Mapping[str, Element]] = {
    name: dict(_element(each) for each in ("id:id " + text if name[0].isupper() else text).split())
    for name, text in _TYPES.items()
}
"""The elements of each type, by name; those of a choice by the name without its type."""


def is_resource(name: str) -> bool:
    """Whether a type is one of resources, as those that a list of resources may hold."""
    return name in ("Medication", "Patient", "Observation", "Condition", "Procedure", "Immunization")


def choice_name(name: str, type: str) -> str:
    """The name in JSON of an element with a choice of types: ``valueQuantity`` of ``value`` and Quantity."""
    return name + type[0].upper() + type[1:]
