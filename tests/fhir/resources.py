"""Small FHIR resources, and what the views make of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import duckdb

from critlang.fhir import read_export

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"
UCUM = "http://unitsofmeasure.org"


def patient(id: str = "p1", **others: Any) -> dict[str, Any]:
    return {"resourceType": "Patient", "id": id, "gender": "female", "birthDate": "2010-05-17", **others}


def concept(*codings: tuple[str, str], text: str | None = None) -> dict[str, Any]:
    made: dict[str, Any] = {"coding": [{"system": system, "code": code} for system, code in codings]}
    return made if text is None else {**made, "text": text}


def observation(id: str = "o1", **others: Any) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": id,
        "status": "final",
        "code": concept((LOINC, "1742-6")),
        "subject": {"reference": "Patient/p1"},
        "effectiveDateTime": "2020-04-28T07:30:00+02:00",
        "valueQuantity": {"value": 31, "unit": "U/L", "system": UCUM, "code": "U/L"},
        **others,
    }


def fact(type: str, id: str = "x1", **others: Any) -> dict[str, Any]:
    return {"resourceType": type, "id": id, "subject": {"reference": "Patient/p1"}, **others}


def lines(*resources: Any) -> str:
    return "".join(json.dumps(each) + "\n" for each in resources)


def bundle(*entries: Any, **others: Any) -> dict[str, Any]:
    """A Bundle of resources, or of pairs of a full URL and a resource."""
    made = [
        {"fullUrl": each[0], "resource": each[1]} if isinstance(each, tuple) else {"resource": each}
        for each in entries
    ]
    return {"resourceType": "Bundle", "type": "collection", "entry": made, **others}


def read(path: Path, view: str) -> list[dict[str, Any]]:
    """The rows of a view, by id and code."""
    with duckdb.connect() as connection:
        read_export(connection, path)
        cursor = connection.execute(f"SELECT * FROM {view} ORDER BY ALL")
        names = [each[0] for each in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
