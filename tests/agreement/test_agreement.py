"""One meaning: random protocols and adversarial patients, the evaluator against every engine.

2,000 cases (a patient of a protocol) by default; ``CRIT_HUNT=20000`` in the environment asks for as many.
Spark, to which a statement is a second's work however few its rows, gets a fortieth of the programs, each
with more patients. The attrition is counted for a tenth of the programs.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hunt_compare import compile_text, counted, counted_by, differences
from hunt_patients import cohorts
from hunt_programs import programs
from hunt_vocabulary import VOCABULARY
from hypothesis import HealthCheck, assume, given, note, settings
from hypothesis.strategies import booleans, sampled_from

import spark_session
from stand_ins import STAND_INS

COHORT, COHORT_FOR_SPARK = 10, 30
CASES = int(os.environ.get("CRIT_HUNT", "2000"))


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("hunt")
    (found / "hunting.crit").write_text(VOCABULARY)
    return found


@settings(max_examples=max(1, CASES // COHORT), deadline=None, suppress_health_check=list(HealthCheck))
@given(program=programs(), patients=cohorts(COHORT))
def test_every_engine_gives_the_evaluators_answers(folder, program, patients):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    for engine in ("python", "duckdb", "postgresql", "sqlite"):
        assert differences(plan, patients, engine) == []


@settings(max_examples=max(1, CASES // COHORT // 10), deadline=None, suppress_health_check=list(HealthCheck))
@given(program=programs(), patients=cohorts(COHORT), engine=sampled_from(sorted(STAND_INS)))
def test_stand_ins_for_engines_that_are_not_here_give_the_evaluators_answers(
    folder, program, patients, engine
):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    assert differences(plan, patients, engine) == []


@settings(max_examples=max(1, CASES // COHORT // 40), deadline=None, suppress_health_check=list(HealthCheck))
@given(program=programs(), patients=cohorts(COHORT_FOR_SPARK), strict=booleans())
def test_spark_gives_the_evaluators_answers_in_ansi_mode_or_not(folder, program, patients, strict):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    with spark_session.ansi(strict):
        assert differences(plan, patients, "spark") == []


@settings(max_examples=max(1, CASES // COHORT // 10), deadline=None, suppress_health_check=list(HealthCheck))
@given(program=programs(), patients=cohorts(COHORT))
def test_every_engine_counts_the_same_attrition(folder, program, patients):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    wanted = counted(plan, patients)
    for engine in ("duckdb", "postgresql", "sqlite"):
        assert counted_by(engine, plan, patients) == wanted, engine


@settings(max_examples=max(1, CASES // COHORT // 100), deadline=None, suppress_health_check=list(HealthCheck))
@given(program=programs(), patients=cohorts(COHORT_FOR_SPARK))
def test_spark_counts_the_same_attrition(folder, program, patients):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    assert counted_by("spark", plan, patients) == counted(plan, patients)
