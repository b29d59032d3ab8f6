"""Results of criteria, verdicts, and the fact that decided each."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest
from evaluate_builders import (
    ALT,
    AT_LEAST,
    AT_MOST,
    CREATININE,
    ECOG,
    KARNOFSKY,
    LESS,
    RELAPSE,
    UP_TO_ENROLLMENT,
    age,
    all_of_rows,
    anchor,
    answer,
    any_of_rows,
    attested,
    bound,
    event,
    events_count,
    exclusion,
    finding,
    given,
    inclusion,
    judged,
    latest,
    on,
    one_of,
    patient,
    plan_of,
    point,
    result,
    results_count,
    uln,
    value,
    window,
)

from critlang import model as m
from critlang.evaluate import Evidence, evaluate, verdict
from critlang.facts import Waiver

YES, NO, OPEN = given(True), given(False), given(None)
RESULTS = {"true": YES, "false": NO, "unknown": OPEN, "not applicable": m.If(NO, YES, None)}


def results_of(formula: m.Formula) -> tuple[str, str]:
    """The result as an inclusion and as an exclusion criterion."""
    both = evaluate(plan_of(inclusion("1", formula), exclusion("E1", formula)), patient()).results
    return both[0].result, both[1].result


@pytest.mark.parametrize("name", RESULTS)
def test_plain_results_are_the_same_in_both_sections(name):
    assert results_of(RESULTS[name]) == (name, name)


@pytest.mark.parametrize(
    ("formula", "inclusion_result", "exclusion_result"),
    [
        (m.If(OPEN, YES, None), "true", "unknown"),
        (m.If(OPEN, NO, None), "unknown", "false"),
        (m.If(OPEN, OPEN, None), "unknown", "unknown"),
        (m.If(YES, NO, None), "false", "false"),
        (m.If(m.Not(YES), NO, None), "not applicable", "not applicable"),  # NO unless YES
        (m.If(m.Not(OPEN), NO, None), "unknown", "false"),
        (m.If(NO, YES, NO), "false", "false"),
        (m.If(OPEN, YES, YES), "true", "true"),
        (m.Not(m.If(OPEN, NO, None)), "true", "unknown"),
        (m.Not(m.If(NO, NO, None)), "not applicable", "not applicable"),
        (m.All((YES, m.If(NO, NO, None))), "true", "true"),
        (m.Any((NO, m.If(NO, YES, None))), "false", "false"),
        (m.AtLeast(1, (NO, m.If(NO, YES, None))), "false", "false"),
        (m.Defined("fit", OPEN), "unknown", "unknown"),
    ],
)
def test_inclusion_reads_conditions_leniently_and_exclusion_strictly(
    formula, inclusion_result, exclusion_result
):
    assert results_of(formula) == (inclusion_result, exclusion_result)


# ---------------------------------------------------------------- verdicts


@pytest.mark.parametrize(("first", "second"), list(itertools.product(RESULTS, repeat=2)))
def test_the_verdict_follows_from_all_criteria(first, second):
    plan = plan_of(inclusion("1", RESULTS[first]), exclusion("E1", RESULTS[second]))
    if first == "false" or second == "true":
        wanted = "ineligible"
    elif "unknown" in (first, second):
        wanted = "undetermined"
    else:
        wanted = "eligible"
    assert evaluate(plan, patient()).verdict == wanted
    assert verdict(plan, patient()) == wanted


def test_one_failing_criterion_makes_ineligible_whatever_else_is_unknown():
    plan = plan_of(inclusion("1", OPEN), inclusion("2", NO), exclusion("E1", OPEN))
    assert evaluate(plan, patient()).verdict == "ineligible"


def test_a_part_that_fails_does_not_by_itself_make_ineligible():
    parts = m.Part(inclusion("1.a", NO)), m.Part(inclusion("1.b", YES))
    assert evaluate(plan_of(inclusion("1", m.Any(parts))), patient()).verdict == "eligible"


def test_every_criterion_and_part_has_a_result_in_the_protocols_order():
    inner = inclusion("1.b", m.Any((m.Part(inclusion("1.b.i", NO)), m.Part(inclusion("1.b.ii", YES)))))
    top = inclusion("1", m.All((m.Part(inclusion("1.a", OPEN)), m.Defined("x", m.Part(inner)))))
    found = evaluate(plan_of(top, exclusion("E1", NO)), patient())
    assert [(each.path, each.result) for each in found.results] == [
        ("1", "unknown"),
        ("1.a", "unknown"),
        ("1.b", "true"),
        ("1.b.i", "false"),
        ("1.b.ii", "true"),
        ("E1", "false"),
    ]
    assert found.result("1.b.i").result == "false"
    assert found.patient_id == "P1"


def test_a_waiver_never_turns_a_false_into_a_true():
    waived = patient(waivers=(Waiver(criterion="1", by="Dr Adams", day=on("2020-05-01")),))
    assert evaluate(plan_of(inclusion("1", NO)), waived).verdict == "ineligible"


def test_the_order_in_which_facts_are_recorded_never_matters():
    rows = [result(ALT, str(amount), day) for amount in (100, 200) for day in ("2020-05-01", None)]
    plan = plan_of(
        inclusion("1", latest(ALT, value(AT_MOST, "135"))),
        inclusion("2", any_of_rows(ALT, value(AT_MOST, "135"))),
        inclusion("3", all_of_rows(ALT, value(AT_MOST, "135"))),
    )
    answers = {evaluate(plan, patient(*order)).results for order in itertools.permutations(rows)}
    assert len(answers) == 1


# ---------------------------------------------------------------- deciding facts of atoms


def deciding(formula: m.Formula, *facts, **more) -> Evidence | None:
    return judged(formula, *facts, **more).deciding


PASSES = value(AT_MOST, "135")


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        ("1.50", "1.5"),
        ("120", "120"),
        ("120.000", "120"),
        ("<5.0", "<5"),
        (">=0.10", ">=0.1"),
        ("1E+3", "1000"),
        ("0.0", "0"),
        ("-0.0", "0"),
        ("-1.50", "-1.5"),
        ("0.000001", "0.000001"),
    ],
)
def test_a_value_is_shown_without_trailing_zeros_behind_its_comparator(amount, shown):
    assert deciding(latest(ALT, PASSES), result(ALT, amount, id=4)) == Evidence(
        shown, "U/L", on("2020-05-01"), 4
    )


def test_the_unit_is_shown_as_recorded():
    row = result(CREATININE, "88", unit="umol/l", id=4)
    assert deciding(latest(CREATININE, value(AT_MOST, "1")), row).unit == "umol/l"


def test_a_picked_row_that_cannot_be_used_still_is_the_deciding_row():
    old = result(ALT, "100", "2020-04-01", id=1)
    assert deciding(latest(ALT, PASSES), old, result(ALT, None, unit=None, id=2)) == Evidence(
        None, None, on("2020-05-01"), 2
    )
    undated = result(ALT, "100", None, id=3)
    assert deciding(latest(ALT, PASSES), old, undated) == Evidence("100", "U/L", None, 3)


def test_without_a_row_there_is_no_deciding_fact():
    assert deciding(latest(ALT, PASSES)) is None
    assert deciding(any_of_rows(ALT, PASSES)) is None
    assert deciding(attested()) is None
    assert deciding(m.SexAtom("female")) is None
    assert deciding(given(None)) is None


def test_a_finding_shows_its_code():
    assert deciding(latest(ECOG, one_of(ECOG, "1")), finding(ECOG, "5", id=4)) == Evidence(
        "5", None, on("2020-05-01"), 4
    )


def test_any_shows_the_latest_row_that_passes_then_unknown_then_failing():
    good, newer_good = result(ALT, "100", "2020-04-01", id=1), result(ALT, "110", "2020-04-02", id=2)
    bad, unusable = result(ALT, "200", "2020-05-01", id=3), result(ALT, "1", "2020-04-15", unit="foo", id=4)
    asked = any_of_rows(ALT, PASSES)
    assert deciding(asked, newer_good, good, bad, unusable).row_id == 2
    assert deciding(asked, bad, unusable).row_id == 4
    assert deciding(asked, bad, result(ALT, "300", "2020-05-02", id=5)).row_id == 5


def test_all_shows_the_latest_row_that_fails_then_unknown_then_passing():
    good, bad = result(ALT, "100", "2020-05-03", id=1), result(ALT, "200", "2020-04-01", id=2)
    newer_bad = result(ALT, "300", "2020-04-02", id=3)
    unusable = result(ALT, "1", "2020-04-15", unit="foo", id=4)
    asked = all_of_rows(ALT, PASSES)
    assert deciding(asked, good, bad, newer_bad, unusable).row_id == 3
    assert deciding(asked, good, unusable).row_id == 4
    assert deciding(asked, good, result(ALT, "50", "2020-05-03", id=5)).row_id == 5


def test_a_row_without_a_day_counts_as_the_latest_but_only_among_its_equals():
    where = window(anchor(days=-28), anchor())
    passing, undated = result(ALT, "100", id=1), result(ALT, "100", None, id=2)
    assert deciding(any_of_rows(ALT, PASSES, where), passing, undated).row_id == 1
    undated_bad = result(ALT, "200", None, id=3)
    bad = result(ALT, "200", id=4)
    assert deciding(any_of_rows(ALT, PASSES, where), bad, undated_bad).row_id == 3
    # for all, an undated row that fails is unknown: it may lie outside
    assert deciding(all_of_rows(ALT, PASSES, where), passing, undated_bad).row_id == 3
    assert deciding(all_of_rows(ALT, PASSES, where), bad, undated_bad).row_id == 4


def test_a_count_shows_the_number_of_what_certainly_counts():
    events = event(RELAPSE, "2019-01-01"), event(RELAPSE, "2020")
    asked = events_count(RELAPSE, AT_LEAST, 2, UP_TO_ENROLLMENT)
    assert deciding(asked, *events) == Evidence("1", None, None, None)
    assert deciding(asked) == Evidence("0", None, None, None)
    rows = result(ALT, "100"), result(ALT, "200")
    assert deciding(results_count(ALT, AT_LEAST, 1, PASSES), *rows) == Evidence("1", None, None, None)


def test_an_age_shows_youngest_and_oldest_where_they_differ():
    assert deciding(age(LESS, 18), born="2002-12-01") == Evidence("17", "years", None, None)
    assert deciding(age(LESS, 18), born="2002") == Evidence("17 to 18", "years", None, None)
    assert deciding(age(LESS, 18), born="2001") == Evidence("18 to 19", "years", None, None)
    assert deciding(age(LESS, 18)) is None
    assert deciding(age(LESS, 18), born="2002", anchors={}) is None
    assert deciding(age(LESS, 18, at=bound(point(RELAPSE))), born="2002") is None


def test_sex_parameter_and_answer():
    assert deciding(m.SexAtom("female"), sex="male") == Evidence("male", None, None, None)
    assert deciding(given(False)) == Evidence("no", None, None, None)
    expired = answer(valid_until=on("2020-01-01"), id=4)
    assert judged(attested(), expired).result == "unknown"
    assert deciding(attested(), expired) == Evidence("yes", None, on("2020-05-01"), 4)


# ---------------------------------------------------------------- deciding facts of formulas

TERMS = {"a": ALT, "b": CREATININE, "c": KARNOFSKY}
ROW_A, ROW_B, ROW_C = (result(term, "100", id=i) for i, term in enumerate(TERMS.values(), 1))
HIGH = {name: latest(term, value(AT_LEAST, "50")) for name, term in TERMS.items()}
LOW = {name: latest(term, value(LESS, "50")) for name, term in TERMS.items()}
UNSURE = {name: latest(term, value(LESS, uln())) for name, term in TERMS.items()}


@pytest.mark.parametrize(
    ("formula", "result_", "row"),
    [
        (m.All((HIGH["a"], LOW["b"], LOW["c"])), "false", 2),
        (m.All((HIGH["a"], UNSURE["b"], HIGH["c"])), "unknown", 2),
        (m.All((UNSURE["a"], LOW["b"], HIGH["c"])), "false", 2),
        (m.All((HIGH["a"], HIGH["b"])), "true", 1),
        (m.Any((LOW["a"], HIGH["b"], HIGH["c"])), "true", 2),
        (m.Any((LOW["a"], UNSURE["b"])), "unknown", 2),
        (m.Any((LOW["a"], LOW["b"])), "false", 1),
        (m.AtLeast(2, (LOW["a"], HIGH["b"], HIGH["c"])), "true", 2),
        (m.AtLeast(2, (HIGH["a"], LOW["b"], LOW["c"])), "false", 2),
        (m.Not(HIGH["b"]), "false", 2),
        (m.Not(m.Any((LOW["a"], HIGH["b"]))), "false", 2),
        (m.Defined("x", m.Any((LOW["a"], HIGH["b"]))), "true", 2),
        (m.If(HIGH["a"], LOW["b"], None), "false", 2),
        (m.If(LOW["a"], LOW["b"], None), "not applicable", 1),
        (m.If(UNSURE["a"], LOW["b"], None), "unknown", 1),
        (m.If(UNSURE["a"], HIGH["b"], None), "true", 2),
        (m.If(HIGH["a"], m.If(LOW["b"], HIGH["c"], None), None), "not applicable", 1),
        (m.If(HIGH["a"], LOW["b"], HIGH["c"]), "false", 2),
        (m.If(LOW["a"], LOW["b"], HIGH["c"]), "true", 3),
        (m.If(LOW["a"], HIGH["b"], HIGH["c"]), "true", 3),
        (m.If(UNSURE["a"], HIGH["b"], HIGH["c"]), "true", 2),
        (m.If(UNSURE["a"], HIGH["b"], LOW["c"]), "unknown", 1),
        (m.If(UNSURE["a"], HIGH["b"], UNSURE["c"]), "unknown", 3),
        (m.All((m.If(LOW["a"], HIGH["b"], None), HIGH["c"])), "true", 3),
        (m.Any((m.If(LOW["a"], HIGH["b"], None), LOW["c"])), "false", 3),
        (m.All((m.If(LOW["a"], HIGH["b"], None), m.If(LOW["b"], HIGH["c"], None))), "not applicable", 1),
    ],
)
def test_the_deciding_fact_of_a_formula_is_that_of_its_first_part_with_the_same_result(formula, result_, row):
    found = judged(formula, ROW_A, ROW_B, ROW_C)
    assert (found.result, found.deciding.row_id) == (result_, row)


def test_without_a_part_of_the_same_result_there_is_no_deciding_fact():
    none_holds = m.AtLeast(1, (m.If(LOW["a"], HIGH["b"], None), m.If(LOW["b"], HIGH["c"], None)))
    found = judged(none_holds, ROW_A, ROW_B, ROW_C)
    assert (found.result, found.deciding) == ("false", None)


def test_an_exclusion_criterion_is_read_strictly():
    formula = m.All((HIGH["a"], m.If(UNSURE["b"], LOW["c"], None)))
    plan = plan_of(inclusion("1", formula), exclusion("E1", m.If(UNSURE["b"], LOW["c"], None)))
    lenient, strict = evaluate(plan, patient(ROW_A, ROW_B, ROW_C)).results
    assert (lenient.result, lenient.deciding.row_id) == ("unknown", 2)
    assert (strict.result, strict.deciding.row_id) == ("false", 3)


def test_under_not_the_reading_turns_round():
    denied = m.Not(m.Any((LOW["a"], m.If(UNSURE["b"], HIGH["c"], None))))
    plan = plan_of(inclusion("1", denied), exclusion("E1", denied))
    lenient, strict = evaluate(plan, patient(ROW_A, ROW_B, ROW_C)).results
    assert (lenient.result, lenient.deciding.row_id) == ("unknown", 2)
    assert (strict.result, strict.deciding) == ("unknown", None)


def test_a_criterion_shows_the_fact_of_its_part():
    part = inclusion("1.a", m.All((HIGH["a"], LOW["b"])))
    found = evaluate(plan_of(inclusion("1", m.All((HIGH["c"], m.Part(part))))), patient(ROW_A, ROW_B, ROW_C))
    assert [each.deciding.row_id for each in found.results] == [2, 2]


def test_values_are_compared_before_they_are_shown():
    row = result(CREATININE, "1.80", high=Decimal("1.20"))
    found = judged(latest(CREATININE, value(AT_MOST, uln("1.5"))), row)
    assert (found.result, found.deciding.value) == ("true", "1.8")
