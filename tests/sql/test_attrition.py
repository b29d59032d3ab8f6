"""How many patients are left after each criterion, run on real engines."""

from __future__ import annotations

import pytest
from sql_builders import (
    ALT,
    AT_LEAST,
    AT_MOST,
    FALSE,
    RELAPSE,
    TRUE,
    age,
    event,
    events,
    exclusion,
    inclusion,
    latest,
    patient,
    plan_of,
    result,
    value,
)  # fmt: skip
from sql_engines import ENGINES, counted, screened

from critlang import model as m
from critlang.attrition import attrition, of_rows
from critlang.evaluate import evaluate

pytestmark = pytest.mark.parametrize("engine", ENGINES)

NAMES = (
    "met",
    "not_met",
    "unknown",
    "not_applicable",
    "remaining_certain",
    "remaining_possible",
    "all_others_certain",
    "all_others_possible",
)
LOW_ALT = inclusion("1", latest(ALT, value(AT_MOST, "135")), quote="ALT at most 135")
GROWN_UP = inclusion("2", m.If(m.SexAtom("female"), age(AT_LEAST, 18), None), quote="Women are grown up")
NO_RELAPSE = exclusion("E1", events(RELAPSE))

PEOPLE = [
    patient(result(1, ALT, "100"), born="1990-01-01", sex="female", name="passes all"),
    patient(result(2, ALT, "100"), born="1990-01-01", sex="male", name="passes, second does not apply"),
    patient(result(3, ALT, "200"), born="1990-01-01", sex="female", name="fails the first"),
    patient(born="1990-01-01", sex="female", name="first unknown"),
    patient(result(5, ALT, "100"), born="2010-01-01", sex="female", name="fails the second"),
    patient(result(6, ALT, "100"), sex="female", name="second unknown"),
    patient(
        event(7, RELAPSE, "2020-01-01"), result(8, ALT, "100"), born="1990-01-01", sex="male", name="excluded"
    ),
    patient(event(9, RELAPSE, "2020-01-01"), sex=None, name="unknown, unknown, excluded"),
]


def test_each_step(engine):
    rows = counted(engine, plan_of(LOW_ALT, GROWN_UP, NO_RELAPSE), *PEOPLE)
    assert [(row["step"], row["criterion"], row["section"], row["words"]) for row in rows] == [
        (0, "", "", "all patients"),
        (1, "1", "inclusion", "ALT at most 135"),
        (2, "2", "inclusion", "Women are grown up"),
        (3, "E1", "exclusion", "words of E1"),
    ]
    assert [tuple(row[name] for name in NAMES) for row in rows] == [
        (None, None, None, None, 8, 8, None, None),
        (5, 1, 2, 0, 5, 7, 4, 5),
        (3, 1, 2, 2, 3, 6, 4, 5),
        (2, 6, 0, 0, 2, 4, 3, 6),
    ]


def test_the_last_step_is_what_the_verdicts_say(engine):
    plan = plan_of(LOW_ALT, GROWN_UP, NO_RELAPSE)
    verdicts = [row["verdict"] for row in screened(engine, plan, *PEOPLE)]
    last = counted(engine, plan, *PEOPLE)[-1]
    assert verdicts.count("eligible") == last["remaining_certain"]
    assert verdicts.count("eligible") + verdicts.count("undetermined") == last["remaining_possible"]


def test_each_criterion_by_itself_is_what_its_column_says(engine):
    plan = plan_of(LOW_ALT, GROWN_UP, NO_RELAPSE)
    results = screened(engine, plan, *PEOPLE)
    for row, column in zip(counted(engine, plan, *PEOPLE)[1:], ("c_1", "c_2", "c_e1"), strict=True):
        found = [each[column] for each in results]
        wanted = [found.count(word) for word in ("true", "false", "unknown", "not applicable")]
        assert [row[name] for name in NAMES[:4]] == wanted


def test_the_rows_are_what_the_evaluator_counts(engine):
    plan = plan_of(LOW_ALT, GROWN_UP, NO_RELAPSE)
    rows = counted(engine, plan, *PEOPLE)
    evaluations = [evaluate(plan, each) for each in PEOPLE]
    results = [tuple(found.result(path).result for path in ("1", "2", "E1")) for found in evaluations]
    assert of_rows(plan.protocol, rows) == attrition(plan.protocol, ((each, 1) for each in results))


def test_only_top_level_criteria_are_steps(engine):
    part = inclusion("1.a", TRUE)
    rows = counted(
        engine, plan_of(inclusion("1", m.Not(m.Part(part)), part), exclusion("E1", FALSE)), patient()
    )
    assert [row["criterion"] for row in rows] == ["", "1", "E1"]
    assert [row["remaining_possible"] for row in rows] == [1, 0, 0]


def test_nobody(engine):
    rows = counted(engine, plan_of(LOW_ALT, NO_RELAPSE))
    assert [row["remaining_certain"] for row in rows] == [0, 0, 0]
