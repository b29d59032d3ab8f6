"""One meaning in another data model: the same hunt over OMOP's tables, by statement and by reading them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hunt_compare import compile_text, expected, rows_by_patient, unlike
from hunt_omop import OMOP_TEXTS, as_omop, as_read, omop_with, site_mapping
from hunt_patients import cohorts, has_far_day
from hunt_programs import programs
from hunt_size import ON_SPARK, PATIENTS, PATIENTS_ON_SPARK, drawing
from hunt_vocabulary import VOCABULARY
from hypothesis import assume, given, note
from hypothesis.strategies import sampled_from

from critlang.mapping import with_site_codes
from critlang.plan import build
from critlang.screen import screen
from critlang.sql import dialect, eligibility_sql
from critlang.sql.mapped_statements import mapped_plan
from stand_ins import STAND_INS, words


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("omop_hunt")
    (found / "hunting.crit").write_text(VOCABULARY)
    return found


@drawing(1 / 4)
@given(program=programs(), patients=cohorts(PATIENTS))
def test_statements_over_omop_give_the_evaluators_answers(folder, program, patients):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    for engine in ("duckdb", "postgresql", "sqlite"):
        assert differences_over_omop(plan, patients, engine, site_mapping(folder)) == []


@drawing(ON_SPARK / 4, PATIENTS_ON_SPARK)
@given(program=programs(), patients=cohorts(PATIENTS_ON_SPARK))
def test_spark_over_omop_gives_the_evaluators_answers(folder, program, patients):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    assert differences_over_omop(plan, patients, "spark", site_mapping(folder)) == []


@drawing(1 / 16)
@given(program=programs(), patients=cohorts(PATIENTS), engine=sampled_from(sorted(STAND_INS)))
def test_stand_ins_over_omop_give_the_evaluators_answers(folder, program, patients, engine):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    assert differences_over_omop(plan, patients, engine, site_mapping(folder)) == []


def differences_over_omop(plan, patients, engine, mapping):
    """Every cell in which an engine (or its stand-in), over OMOP's tables, and the evaluator differ."""
    held = as_omop(patients, plan)
    spoken = STAND_INS.get(engine) or dialect(engine)
    mapped = mapped_plan(plan.protocol, mapping, spoken)
    connection = omop_with("duckdb" if engine in STAND_INS else engine, held)
    try:
        if engine in STAND_INS:
            words(connection, engine, OMOP_TEXTS)
        statement = eligibility_sql(mapped.plan, spoken, layout=mapped.layout)
        answers = rows_by_patient(connection.execute(statement))
    finally:
        connection.close()
    return unlike(expected(mapped.plan, held), answers, engine)


@drawing(1 / 20)
@given(program=programs(), patients=cohorts(PATIENTS))
def test_omop_that_is_read_gives_the_evaluators_answers(folder, program, patients):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    mapping = site_mapping(folder)
    # A day that far away is not known once it has been read.
    held = as_omop([each for each in patients if not has_far_day(each)], plan)
    file = folder / "omop.duckdb"
    file.unlink(missing_ok=True)
    omop_with("duckdb", held, str(file)).close()
    plan = build(with_site_codes(plan.protocol, mapping))
    with screen(plan, file, mapping=mapping) as screening:
        answers = {}
        for found in screening.patients():
            row = {"verdict": found.verdict}
            for each in found.criteria:
                name = "c_" + each.path.replace(".", "_").lower()
                row[name] = each.result
                parts = ("value", "unit", "date", "row")
                row |= {
                    f"{name}_{part}": getattr(each, {"date": "day", "row": "row_id"}.get(part, part))
                    for part in parts
                }
            answers[found.patient_id] = row
    assert unlike(expected(plan, as_read(held)), answers, "omop") == []
