"""The rules of docs/meaning.md about formulas, verdicts and deciding facts, run on real engines."""

from __future__ import annotations

from itertools import product

import pytest
from sql_builders import (
    ALT,
    AT_LEAST,
    AT_MOST,
    FALSE,
    RELAPSE,
    TRUE,
    UNKNOWN,
    age,
    attested,
    events,
    exclusion,
    given,
    inclusion,
    latest,
    patient,
    plan_of,
    result,
    value,
)  # fmt: skip
from sql_engines import ENGINES, deciding, screened

from critlang import model as m
from critlang.truth import certain_count

pytestmark = pytest.mark.parametrize("engine", ENGINES)

T, F, U = TRUE, FALSE, UNKNOWN
WORDS = {"true": "t", "false": "f", "unknown": "u", "not applicable": "-"}
NOTHING = m.If(F, T, None)
"""A formula that does not apply."""


def letters(engine, *formulas, section=inclusion):
    """The results of formulas, each a criterion of its own, as letters."""
    plan = plan_of(*(section(str(index), formula) for index, formula in enumerate(formulas, start=1)))
    (row,) = screened(engine, plan, patient())
    (bare,) = screened(engine, plan, patient(), evidence=False)
    found = "".join(WORDS[row[f"c_{index}"]] for index in range(1, len(formulas) + 1))
    assert found == "".join(WORDS[bare[f"c_{index}"]] for index in range(1, len(formulas) + 1))
    return found


def test_and_or_not_are_kleenes(engine):
    pairs = list(product((T, F, U), repeat=2))
    assert letters(engine, *(m.All(pair) for pair in pairs)) == "tfufffufu"
    assert letters(engine, *(m.Any(pair) for pair in pairs)) == "ttttfutuu"
    assert letters(engine, m.Not(T), m.Not(F), m.Not(U)) == "ftu"


def test_at_least_some_of_several(engine):
    cases = list(product((True, False, None), repeat=3))
    for count in (1, 2, 3):
        formulas = [m.AtLeast(count, tuple(given(each, f"{each}") for each in case)) for case in cases]
        wanted = [certain_count(case.count(True), len(case) - case.count(False), count) for case in cases]
        assert letters(engine, *formulas) == "".join(
            {True: "t", False: "f", None: "u"}[each] for each in wanted
        )
    assert letters(engine, m.AtLeast(0, (U,)), m.AtLeast(2, (T,))) == "tf"


def test_if_without_else_may_not_apply(engine):
    pairs = list(product((T, F, U), repeat=2))
    formulas = [m.If(condition, then, None) for condition, then in pairs]
    # Where the condition is unknown, an inclusion criterion is met if the rest holds, and an exclusion
    # criterion is not met if the rest does not.
    assert letters(engine, *formulas) == "tfu---tuu"
    assert letters(engine, *formulas, section=exclusion) == "tfu---ufu"


def test_if_then_else_agrees_where_both_branches_do(engine):
    triples = list(product((T, F, U), repeat=3))
    found = letters(engine, *(m.If(*each) for each in triples))
    wanted = ""
    for condition, then, otherwise in triples:
        if condition is T:
            wanted += {T: "t", F: "f", U: "u"}[then]
        elif condition is F:
            wanted += {T: "t", F: "f", U: "u"}[otherwise]
        else:
            wanted += {T: "t", F: "f", U: "u"}[then] if then is otherwise else "u"
    assert found == wanted


def test_parts_that_do_not_apply_are_passed_over(engine):
    formulas = (
        m.All((NOTHING, T)), m.All((NOTHING, F)), m.All((NOTHING, NOTHING)), m.All((NOTHING, U)),
        m.Any((NOTHING, T)), m.Any((NOTHING, F)), m.Any((NOTHING, NOTHING)), m.Any((NOTHING, U)),
        m.AtLeast(1, (NOTHING, T)), m.AtLeast(1, (NOTHING, F)), m.Not(NOTHING), m.If(NOTHING, T, F),
        m.If(T, NOTHING, F), m.If(F, T, NOTHING), m.Defined("name", NOTHING),
    )  # fmt: skip
    assert letters(engine, *formulas) == "tf-utf-utf-f---"
    assert letters(engine, *formulas, section=exclusion) == "tf-utf-utf-f---"


def test_conditions_inside_conditions(engine):
    inner = m.If(U, F, None)
    formulas = (
        m.If(T, inner, None),
        m.All((inner, T)),
        m.Any((inner, F)),
        m.Not(inner),
        m.If(inner, T, None),
    )
    # The inner one is false or does not apply. So are the first two; the third is false either way, for what
    # does not apply is passed over; the fourth is true or does not apply; the condition of the last fails.
    assert letters(engine, *formulas) == "uuft-"


# ---------------------------------------------------------------- verdict


@pytest.mark.parametrize(
    ("included", "excluded", "verdict"),
    [
        ((T, T), (F, F), "eligible"),
        ((T, F), (F, F), "ineligible"),
        ((T, T), (F, T), "ineligible"),
        ((U, F), (U, F), "ineligible"),
        ((T, U), (F, F), "undetermined"),
        ((T, T), (F, U), "undetermined"),
        ((T, NOTHING), (F, NOTHING), "eligible"),
        ((U, T), (T, F), "ineligible"),
    ],
)
def test_verdict(engine, included, excluded, verdict):
    criteria = [inclusion(str(index), each) for index, each in enumerate(included, start=1)]
    criteria += [exclusion(f"E{index}", each) for index, each in enumerate(excluded, start=1)]
    for evidence in (True, False):
        (row,) = screened(engine, plan_of(*criteria), patient(), evidence=evidence)
        assert row["verdict"] == verdict


def test_one_row_per_patient_in_the_order_of_their_ids(engine):
    people = [patient(name=name) for name in ("b", "a", "c", "B", "10", "9")]
    found = [row["patient_id"] for row in screened(engine, plan_of(inclusion("1", events(RELAPSE))), *people)]
    assert found == sorted(found)
    assert len(found) == 6


# ---------------------------------------------------------------- deciding facts


YES, NO = given(True, "yes"), given(False, "no")
ROW = latest(ALT, value(AT_MOST, "135"))
HIGH = latest(ALT, value(AT_LEAST, "135"))
NONE_SEEN = latest(ALT, value(AT_MOST, "135"), m.Window(m.Bound(m.AnchorPoint("day 1")), None, "after day 1"))


def fact(engine, formula, *parts, section=inclusion):
    plan = plan_of(section("1", formula, *parts))
    (row,) = screened(engine, plan, patient(result(7, ALT, "100"), born="2010-05-10"))
    return deciding(row)


AN_AGE = age(AT_LEAST, 18)
SHOWN_AGE = ("10", "years", None, None)
SHOWN_ROW = ("100", "U/L", "2020-05-01", 7)
SHOWN_YES, SHOWN_NO = ("yes", None, None, None), ("no", None, None, None)
NOTHING_SHOWN = (None, None, None, None)


@pytest.mark.parametrize(
    ("formula", "shown"),
    [
        (m.All((YES, ROW)), SHOWN_YES),
        (m.All((ROW, YES)), SHOWN_ROW),
        (m.All((YES, AN_AGE)), SHOWN_AGE),
        (m.All((ROW, NO, AN_AGE)), SHOWN_NO),
        (m.Any((NO, ROW)), SHOWN_ROW),
        (m.Any((AN_AGE, NO)), SHOWN_AGE),
        (m.Any((UNKNOWN, NO, NONE_SEEN)), NOTHING_SHOWN),
        (m.AtLeast(2, (YES, AN_AGE, ROW)), SHOWN_YES),
        (m.AtLeast(3, (YES, AN_AGE, ROW)), SHOWN_AGE),
        (m.AtLeast(2, (YES, AN_AGE, UNKNOWN)), NOTHING_SHOWN),
        (m.Not(ROW), SHOWN_ROW),
        (m.Not(m.All((YES, AN_AGE))), SHOWN_AGE),
        (m.Defined("normal", m.All((YES, AN_AGE))), SHOWN_AGE),
        (m.If(YES, ROW, None), SHOWN_ROW),
        (m.If(NO, ROW, None), SHOWN_NO),
        (m.If(AN_AGE, ROW, None), SHOWN_AGE),
        (m.If(YES, ROW, AN_AGE), SHOWN_ROW),
        (m.If(NO, ROW, AN_AGE), SHOWN_AGE),
        (m.If(UNKNOWN, ROW, YES), SHOWN_ROW),
        (m.If(UNKNOWN, AN_AGE, ROW), NOTHING_SHOWN),
        (m.All((m.If(NO, YES, None), ROW)), SHOWN_ROW),
        (m.Any((m.If(NO, YES, None), AN_AGE)), SHOWN_AGE),
        (m.All((m.If(NO, YES, None), m.If(AN_AGE, YES, None))), SHOWN_NO),
        (m.Not(m.If(NO, ROW, None)), SHOWN_NO),
    ],
)
def test_the_deciding_fact_of_a_formula(engine, formula, shown):
    assert fact(engine, formula) == shown


def test_the_deciding_fact_of_a_part_is_that_of_its_formula(engine):
    first = inclusion("1.a", m.All((YES, AN_AGE)))
    second = inclusion("1.b", ROW)
    plan = plan_of(inclusion("1", m.Any((m.Part(first), m.Part(second))), first, second))
    (row,) = screened(engine, plan, patient(result(7, ALT, "100"), born="2010-05-10"))
    assert [row[name] for name in ("c_1", "c_1_a", "c_1_b")] == ["true", "false", "true"]
    assert deciding(row, "c_1") == deciding(row, "c_1_b") == SHOWN_ROW
    assert deciding(row, "c_1_a") == SHOWN_AGE


def test_parts_three_deep(engine):
    innermost = inclusion("1.a.i", AN_AGE)
    inner = inclusion("1.a", m.Not(m.Part(innermost)), innermost)
    plan = plan_of(inclusion("1", m.All((m.Part(inner), YES)), inner), exclusion("E1", attested("E1")))
    (row,) = screened(engine, plan, patient(born="2010-05-10"))
    assert [row[name] for name in ("c_1", "c_1_a", "c_1_a_i", "c_e1")] == ["true", "true", "false", "unknown"]
    assert deciding(row, "c_1") == SHOWN_AGE


def test_the_same_atom_in_two_criteria_decides_both(engine):
    plan = plan_of(inclusion("1", m.All((YES, HIGH))), exclusion("E1", m.Any((NO, HIGH))))
    (row,) = screened(engine, plan, patient(result(7, ALT, "100")))
    assert deciding(row, "c_1") == SHOWN_ROW
    assert deciding(row, "c_e1") == SHOWN_NO
