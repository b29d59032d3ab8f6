"""A small protocol with codes, and its results for patients of FHIR resources."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from resources import lines, patient

from critlang.data import load
from critlang.evaluate import evaluate
from critlang.loading import compile_source
from critlang.mapping import load_mapping
from critlang.plan import build
from critlang.source import Source

TEXT = """\
protocol SMALL
  title "A small trial"
  version "1"

index date enrollment "study enrollment"

term ALT: measurement in U/L
  code LOINC 1742-6
  code LAB GPT
term leukocytes: measurement in 10^9/L
  code LOINC 6690-2
term systolic: measurement in mmHg
  code LOINC 8480-6
term Lansky: score in %
  code LOINC 89244-8
term pregnancy test: finding one of positive, negative
  code LOINC 2106-3
term leukemia: condition
  code SNOMED 91857003
  code ICD10CM C91.0
term transplantation: procedure
  code SNOMED 23719005
term methotrexate: treatment
  code RXNORM 6851
term influenza shot: event
  code CVX 140
term shot in the dark: event

inclusion criteria

1 "ALT"
  ALT <= 2.5 x ULN
2 "count"
  at least 2 ALT > 10 U/L
3 "leukocytes"
  leukocytes >= 1 x 10^9/L
4 "systolic"
  systolic < 140 mmHg
5 "Lansky"
  Lansky >= 50
6 "not pregnant"
  pregnancy test is negative
7 "leukemia"
  any leukemia
8 "leukemia at enrollment"
  leukemia is present
9 "no transplantation"
  no transplantation
10 "methotrexate in the last 4 weeks"
  any methotrexate within 4 weeks before enrollment
11 "one leukemia"
  exactly 1 leukemia
12 "shot"
  any influenza shot
13 "never recorded"
  no shot in the dark
"""


def trial():
    compiled = compile_source(Source("small.crit", TEXT), folder=Path())
    assert compiled.ok, [str(each) for each in compiled.diagnostics]
    return compiled.protocol


def loaded(path: Path, mapping: str = "fhir-r4"):
    return load(path, trial(), {"enrollment": date(2020, 5, 1)}, load_mapping(mapping))


def written(folder: Path, *resources: Any) -> Path:
    (folder / "all.ndjson").write_text(lines(patient(), *resources))
    return folder


def results(path: Path, mapping: str = "fhir-r4") -> dict[str, str]:
    """The result of each criterion for the only patient."""
    with loaded(path, mapping) as store:
        (only,) = store.patients()
        return {each.path: each.result for each in evaluate(build(store.protocol), only).results}
