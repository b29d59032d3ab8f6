"""One meaning: random protocols and adversarial patients, the evaluator against every engine.

``hunt_size`` says how many of them. The attrition is counted for a tenth of the cases.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hunt_compare import answered, compile_text, counted, counted_by, differences, expected, unlike
from hunt_patients import cohorts
from hunt_programs import programs
from hunt_size import ON_SPARK, PATIENTS, PATIENTS_ON_SPARK, drawing
from hunt_vocabulary import VOCABULARY
from hypothesis import assume, given, note
from hypothesis.strategies import booleans, sampled_from

import spark_session
from stand_ins import STAND_INS


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("hunt")
    (found / "hunting.crit").write_text(VOCABULARY)
    return found


@drawing(1)
@given(program=programs(), patients=cohorts(PATIENTS))
def test_every_engine_gives_the_evaluators_answers(folder, program, patients):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    wanted = expected(plan, patients)
    for engine in ("python", "duckdb", "postgresql", "sqlite"):
        assert unlike(wanted, answered(engine, plan, patients), engine) == []


@drawing(1 / 10)
@given(program=programs(), patients=cohorts(PATIENTS), engine=sampled_from(sorted(STAND_INS)))
def test_stand_ins_for_engines_that_are_not_here_give_the_evaluators_answers(
    folder, program, patients, engine
):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    assert differences(plan, patients, engine) == []


@drawing(ON_SPARK, PATIENTS_ON_SPARK)
@given(program=programs(), patients=cohorts(PATIENTS_ON_SPARK), strict=booleans())
def test_spark_gives_the_evaluators_answers_in_ansi_mode_or_not(folder, program, patients, strict):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    with spark_session.ansi(strict):
        assert differences(plan, patients, "spark") == []


@drawing(1 / 10)
@given(program=programs(), patients=cohorts(PATIENTS))
def test_every_engine_counts_the_same_attrition(folder, program, patients):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    wanted = counted(plan, patients)
    for engine in ("duckdb", "postgresql", "sqlite"):
        assert counted_by(engine, plan, patients) == wanted, engine


@drawing(ON_SPARK / 10, PATIENTS_ON_SPARK)
@given(program=programs(), patients=cohorts(PATIENTS_ON_SPARK))
def test_spark_counts_the_same_attrition(folder, program, patients):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    assert counted_by("spark", plan, patients) == counted(plan, patients)
