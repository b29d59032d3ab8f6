"""Picked results, any and all, counts of results and of events."""

from __future__ import annotations

import itertools

import pytest
from evaluate_builders import (
    ALT,
    AT_LEAST,
    AT_MOST,
    CREATININE,
    ECOG,
    EQUAL,
    FIRST,
    GREATER,
    LATEST,
    LESS,
    OPEN_EVENT,
    RELAPSE,
    UP_TO_ENROLLMENT,
    all_of_rows,
    anchor,
    any_of_rows,
    event,
    events_count,
    finding,
    found,
    latest,
    measured,
    one_of,
    result,
    results_count,
    truth,
    value,
    window,
)

from critlang import model as m
from critlang.evaluate import results

PASSES = value(AT_MOST, "135")
LOW, HIGH = "100", "200"


# ---------------------------------------------------------------- picked results


def test_without_a_candidate_it_is_unknown():
    assert truth(latest(ALT, PASSES)) is None
    assert truth(latest(ALT, PASSES, UP_TO_ENROLLMENT), result(ALT, LOW, "2020-05-11")) is None


def test_a_newest_result_that_is_bad_is_not_replaced_by_an_older_good_one():
    old, new = result(ALT, LOW, "2020-04-01"), result(ALT, HIGH, "2020-05-01")
    for rows in itertools.permutations((old, new)):
        assert truth(latest(ALT, PASSES), *rows) is False
        assert truth(latest(ALT, PASSES, which=FIRST), *rows) is True


@pytest.mark.parametrize(
    "newest",
    [
        result(ALT, None, "2020-05-01"),
        result(ALT, LOW, "2020-05-01", unit="foo"),
        result(ALT, LOW, "2020-05-01", comparator="?"),
    ],
)
def test_a_newest_result_that_cannot_be_used_is_unknown_never_skipped(newest):
    assert truth(latest(ALT, PASSES), result(ALT, LOW, "2020-04-01"), newest) is None


def test_a_result_after_the_window_is_not_looked_at():
    inside, after = result(ALT, LOW, "2020-05-10"), result(ALT, HIGH, "2020-05-11")
    assert truth(latest(ALT, PASSES, UP_TO_ENROLLMENT), after, inside) is True


def test_ties_on_a_day_are_settled_by_the_time_then_by_the_id():
    low, high = {"id": 7}, {"id": 9}
    for rows in itertools.permutations(
        (result(ALT, LOW, second=3600, **low), result(ALT, HIGH, second=60, **high))
    ):
        assert truth(latest(ALT, PASSES), *rows) is True
        assert truth(latest(ALT, PASSES, which=FIRST), *rows) is False
    for rows in itertools.permutations((result(ALT, LOW, **low), result(ALT, HIGH, **high))):
        assert truth(latest(ALT, PASSES), *rows) is False
        assert truth(latest(ALT, PASSES, which=FIRST), *rows) is True


@pytest.mark.parametrize("which", [FIRST, LATEST])
def test_a_result_without_a_day_counts_as_the_latest_and_as_the_first(which):
    assert truth(latest(ALT, PASSES, which=which), result(ALT, LOW), result(ALT, LOW, None)) is None


def test_a_picked_result_that_only_may_lie_in_the_window_is_unknown():
    asked = latest(ALT, PASSES, window(None, anchor("day 1")))
    assert truth(asked, result(ALT, LOW)) is None
    assert truth(asked, result(ALT, LOW), anchors={"day 1": "2020-05-12"}) is True


def test_a_term_includes_the_facts_of_the_terms_it_names():
    wide = measured("transaminase", "U/L", includes=("transaminase", "ALT"))
    assert truth(latest(wide, PASSES), result(ALT, LOW)) is True
    assert truth(latest(wide, PASSES), result(ALT, LOW, "2020-04-01"), result(wide, HIGH)) is False
    assert truth(latest(ALT, PASSES), result(wide, LOW)) is None


def test_facts_of_other_terms_are_not_looked_at():
    assert truth(latest(ALT, PASSES), result(CREATININE, "1")) is None


# ---------------------------------------------------------------- findings


def test_a_code_is_wanted_or_not_or_unknown():
    asked = latest(ECOG, one_of(ECOG, "0", "1"))
    assert truth(asked, finding(ECOG, "1")) is True
    assert truth(asked, finding(ECOG, "2")) is False
    assert truth(asked, finding(ECOG, None)) is None
    assert truth(asked, finding(ECOG, "5")) is None
    assert truth(asked, finding(ECOG, "1.0")) is None


def test_not_a_code_keeps_what_is_not_declared_unknown():
    colour = found("colour", "red", "blue")
    asked = latest(colour, m.RowNot(one_of(colour, "red")))
    assert truth(asked, finding(colour, "blue")) is True
    assert truth(asked, finding(colour, "green")) is None


# ---------------------------------------------------------------- any, all

INSIDE = window(anchor(days=-28), anchor())
UNUSABLE = result(ALT, LOW, unit="foo")


@pytest.mark.parametrize(
    ("rows", "any_wanted", "all_wanted"),
    [
        ((), None, None),
        ((result(ALT, LOW),), True, True),
        ((result(ALT, HIGH),), False, False),
        ((result(ALT, LOW), result(ALT, HIGH)), True, False),
        ((UNUSABLE,), None, None),
        ((UNUSABLE, result(ALT, LOW)), True, None),
        ((UNUSABLE, result(ALT, HIGH)), None, False),
        ((result(ALT, LOW, None), result(ALT, HIGH)), None, False),
        ((result(ALT, HIGH, None), result(ALT, HIGH)), False, False),
        ((result(ALT, HIGH, None),), None, None),
        ((result(ALT, LOW, None), result(ALT, LOW)), True, True),
        ((result(ALT, LOW, "2020-06-01"),), None, None),
    ],
)
def test_any_and_all_over_usable_unusable_and_undated_rows(rows, any_wanted, all_wanted):
    assert truth(any_of_rows(ALT, PASSES, INSIDE), *rows) is any_wanted
    assert truth(all_of_rows(ALT, PASSES, INSIDE), *rows) is all_wanted


TRUTHS = (True, None, False)
ROW = result(ALT, LOW)


@pytest.mark.parametrize("shape", list(itertools.product(itertools.product((True, None), TRUTHS), repeat=2)))
def test_any_and_all_are_decided_only_where_every_completion_agrees(shape):
    """Whatever is decided stays so, however the unknown membership and test of each row turn out."""
    rows = [results.Tested(ROW, inside, passes) for inside, passes in shape]
    possible = {"any": set(), "all": set()}
    for worlds in itertools.product(
        *[itertools.product(_ways(inside), _ways(passes)) for inside, passes in shape]
    ):
        members = [passes for inside, passes in worlds if inside]
        possible["any"].add(any(members) if members else None)
        possible["all"].add(all(members) if members else None)
    for quantifier in m.Quantifier:
        feature = m.Quantified(m.ResultRows(ALT, m.EVER), PASSES, quantifier)
        answer = results.quantified(feature, rows)
        if answer is not None:
            assert possible[quantifier.value] <= {answer}
        elif any(inside for inside, _ in shape):
            assert len(possible[quantifier.value]) == 2


def _ways(truth_: bool | None) -> tuple[bool, ...]:
    return (True, False) if truth_ is None else (truth_,)


# ---------------------------------------------------------------- counts of results


def test_a_count_of_results_is_unknown_if_none_certainly_lies_in_the_window():
    for comparison in (AT_LEAST, AT_MOST, EQUAL, LESS, GREATER):
        assert truth(results_count(ALT, comparison, 1, PASSES, INSIDE)) is None
        assert truth(results_count(ALT, comparison, 1, PASSES, INSIDE), result(ALT, LOW, None)) is None


def test_results_that_may_pass_leave_the_count_open():
    rows = result(ALT, LOW), result(ALT, HIGH), UNUSABLE
    wanted = {1: True, 2: None, 3: False}
    for needed, expected in wanted.items():
        assert truth(results_count(ALT, AT_LEAST, needed, PASSES), *rows) is expected
    assert truth(results_count(ALT, AT_MOST, 1, PASSES), *rows) is None
    assert truth(results_count(ALT, AT_MOST, 2, PASSES), *rows) is True
    assert truth(results_count(ALT, AT_MOST, 0, PASSES), *rows) is False
    assert truth(results_count(ALT, AT_LEAST, 3), *rows) is True  # without a test every result counts


# ---------------------------------------------------------------- counts of events


@pytest.mark.parametrize(
    ("comparison", "needed", "none", "two"),
    [
        (AT_LEAST, 1, False, True),
        (AT_LEAST, 2, False, True),
        (AT_LEAST, 3, False, False),
        (AT_MOST, 0, True, False),
        (AT_MOST, 2, True, True),
        (EQUAL, 2, False, True),
        (EQUAL, 1, False, False),
        (LESS, 2, True, False),
        (GREATER, 1, False, True),
        (GREATER, 2, False, False),
    ],
)
def test_counts_of_certain_events(comparison, needed, none, two):
    events = event(RELAPSE, "2018-01-01"), event(RELAPSE, "2019")
    assert truth(events_count(RELAPSE, comparison, needed)) is none
    assert truth(events_count(RELAPSE, comparison, needed), *events) is two


@pytest.mark.parametrize(
    ("comparison", "needed", "wanted"),
    [
        (AT_LEAST, 1, True),
        (AT_LEAST, 2, None),
        (AT_LEAST, 3, False),
        (AT_MOST, 0, False),
        (AT_MOST, 1, None),
        (AT_MOST, 2, True),
        (EQUAL, 0, False),
        (EQUAL, 1, None),
        (EQUAL, 2, None),
        (EQUAL, 3, False),
    ],
)
def test_one_certain_and_one_possible_event(comparison, needed, wanted):
    events = event(RELAPSE, "2019"), event(RELAPSE, "2020"), event(RELAPSE, "2021")
    asked = events_count(RELAPSE, comparison, needed, UP_TO_ENROLLMENT)
    assert truth(asked, *events) is wanted


def test_where_no_record_means_unknown_there_may_be_any_number_of_others():
    recorded = event(OPEN_EVENT, "2020-01-01")
    assert truth(events_count(OPEN_EVENT, AT_LEAST, 1)) is None
    assert truth(events_count(OPEN_EVENT, AT_MOST, 0)) is None
    assert truth(events_count(OPEN_EVENT, AT_LEAST, 1), recorded) is True
    assert truth(events_count(OPEN_EVENT, AT_LEAST, 2), recorded) is None
    assert truth(events_count(OPEN_EVENT, EQUAL, 1), recorded) is None
    assert truth(events_count(OPEN_EVENT, AT_MOST, 0), recorded) is False


def test_an_event_must_lie_in_the_window_and_pass():
    cr = m.AttributeTest("response", ("CR",), ("CR", "PR"))
    asked = events_count(RELAPSE, AT_LEAST, 1, UP_TO_ENROLLMENT, cr)
    assert truth(asked, event(RELAPSE, "2020-05-01", response="CR")) is True
    assert truth(asked, event(RELAPSE, "2020-05-01", response="PR")) is False
    assert truth(asked, event(RELAPSE, "2020-06-01", response="CR")) is False
    assert truth(asked, event(RELAPSE, "2020", response="CR")) is None
    assert truth(asked, event(RELAPSE, "2020", response="PR")) is False
    assert truth(asked, event(RELAPSE, "2020-06-01")) is False
