"""One meaning: random protocols and adversarial patients, the evaluator against every engine.

``pytest tests/agreement --hypothesis-profile=hunt`` looks much longer.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, note, settings
from hypothesis import strategies as st

from hunt_compare import compile_text, differences
from hunt_patients import cohorts
from hunt_programs import VOCABULARY, programs

COHORT = 5
settings.register_profile("agreement", max_examples=200, deadline=None)
settings.register_profile("hunt", max_examples=20_000, deadline=None)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("hunt")
    (found / "hunting.crit").write_text(VOCABULARY)
    return found


@pytest.mark.parametrize("engine", ["duckdb", "sqlite"])
@settings(
    max_examples=max(200, settings().max_examples if settings().max_examples > 1000 else 0),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(program=programs(), patients=cohorts(COHORT), data=st.data())
def test_every_engine_gives_the_evaluators_answers(engine, folder, program, patients, data):
    plan = compile_text(program, folder)
    assume(plan is not None)
    note(program)
    assert differences(plan, patients, engine) == []
