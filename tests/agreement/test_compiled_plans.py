"""One meaning: random protocols and adversarial patients, the compiled plan against the interpreter.

Twice as many cases as every engine gets: no database has to be filled.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hunt_compare import compile_text
from hunt_patients import cohorts, has_far_day
from hunt_programs import programs
from hunt_size import PATIENTS, drawing
from hunt_vocabulary import VOCABULARY
from hypothesis import assume, given, note

from critlang.compiled import Screener
from critlang.evaluate import evaluate

COHORT = max(40, PATIENTS)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("hunt")
    (found / "hunting.crit").write_text(VOCABULARY)
    return found


@drawing(2, COHORT)
@given(program=programs(), patients=cohorts(COHORT))
def test_a_compiled_plan_gives_the_interpreters_answers(folder, program, patients):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    screener = Screener(plan)
    for patient in patients:
        evaluation, ready = evaluate(plan, patient), screener.ready(patient)
        assert screener.evaluate(patient) == evaluation
        if len(ready) == 1:
            assert has_far_day(patient), "the patient is left to the interpreter"
            continue
        assert screener.verdict(ready) == evaluation.verdict
        assert screener.results(ready) == (evaluation.verdict, *(each.result for each in evaluation.results))
