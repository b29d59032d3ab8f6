"""Attributes, durations, what has not ended; age, sex, answers of a person, parameters."""

from __future__ import annotations

import pytest
from evaluate_builders import (
    AT_LEAST,
    AT_MOST,
    CHEMO,
    DAYS,
    EQUAL,
    GREATER,
    LESS,
    MONTHS,
    OPEN_EVENT,
    RELAPSE,
    WEEKS,
    YEARS,
    YES_NO,
    age,
    anchor,
    answer,
    attested,
    bound,
    event,
    events_count,
    given,
    happening,
    inclusion,
    judged,
    on,
    patient,
    plan_of,
    point,
    truth,
    window,
)

from critlang import model as m
from critlang.dates import UNKNOWN_DATE, Offset, parse_partial
from critlang.evaluate import evaluate
from critlang.facts import Event
from critlang.plan import build
from critlang.record import replace


def is_any(test: m.RowTest, *facts, **more) -> bool | None:
    """Whether the only chemotherapy passes the test."""
    return truth(events_count(CHEMO, AT_LEAST, 1, test=test), *facts, **more)


# ---------------------------------------------------------------- attributes


def test_an_attribute_that_is_missing_or_not_declared_is_unknown():
    completed = m.AttributeTest("completed", ("yes",), YES_NO)
    assert is_any(completed, event(CHEMO, completed="yes")) is True
    assert is_any(completed, event(CHEMO, completed="no")) is False
    assert is_any(completed, event(CHEMO)) is None
    assert is_any(completed, event(CHEMO, completed="Y")) is None
    assert is_any(m.RowNot(completed), event(CHEMO, completed="Y")) is None


# ---------------------------------------------------------------- durations


def lasts(comparison, length: Offset, *facts) -> bool | None:
    return is_any(m.DurationTest(comparison, length), *facts)


FOUR_WEEKS = Offset(days=28)


def test_day_1_to_day_28_is_4_weeks():
    assert lasts(AT_LEAST, FOUR_WEEKS, event(CHEMO, "2020-01-01", "2020-01-28")) is True
    assert lasts(EQUAL, FOUR_WEEKS, event(CHEMO, "2020-01-01", "2020-01-28")) is True
    assert lasts(GREATER, FOUR_WEEKS, event(CHEMO, "2020-01-01", "2020-01-28")) is False
    assert lasts(AT_LEAST, FOUR_WEEKS, event(CHEMO, "2020-01-01", "2020-01-27")) is False
    assert lasts(LESS, FOUR_WEEKS, event(CHEMO, "2020-01-01", "2020-01-27")) is True


def test_a_length_in_months_is_a_calendar_one():
    assert lasts(AT_LEAST, Offset(months=1), event(CHEMO, "2020-02-01", "2020-02-29")) is True
    assert lasts(AT_LEAST, Offset(months=1), event(CHEMO, "2020-03-01", "2020-03-30")) is False
    assert lasts(AT_LEAST, Offset(months=1), event(CHEMO, "2020-01-31", "2020-02-28")) is True


def test_without_an_end_the_length_is_unknown():
    for comparison in (LESS, AT_MOST, EQUAL, AT_LEAST, GREATER):
        assert lasts(comparison, FOUR_WEEKS, event(CHEMO, "2010-01-01")) is None


def test_an_end_recorded_as_not_known_is_an_end_on_any_day():
    ended = Event(id=1, term=CHEMO.name, start=parse_partial("2010-01-01"), end=UNKNOWN_DATE)
    assert lasts(AT_LEAST, FOUR_WEEKS, ended) is None
    assert is_any(m.OngoingTest(anchor()), ended) is None
    assert is_any(m.OngoingTest(anchor()), event(CHEMO, "2010-01-01")) is None


@pytest.mark.parametrize(
    ("start", "end", "wanted"),
    [
        ("2020-01", "2020-03", True),  # at least from 31 January to 1 March
        ("2020-01", "2020-02", None),
        ("2020-01-20", "2020-02", None),
        ("2020-01-20", "2020-01", False),
        (None, "2020-03-01", None),
    ],
)
def test_partial_dates_are_decided_where_shortest_and_longest_agree(start, end, wanted):
    assert lasts(AT_LEAST, FOUR_WEEKS, event(CHEMO, start, end)) is wanted


def test_an_exact_length_between_shortest_and_longest_is_unknown():
    assert lasts(EQUAL, FOUR_WEEKS, event(CHEMO, "2020-01", "2020-02")) is None
    assert lasts(EQUAL, FOUR_WEEKS, event(CHEMO, "2020-01", "2020-06")) is False


# ---------------------------------------------------------------- what has not ended

ONGOING = m.OngoingTest(anchor())


def test_a_condition_without_a_recorded_end_has_not_ended():
    infection = happening("infection", m.Kind.CONDITION)
    present = events_count(infection, AT_LEAST, 1, test=ONGOING)
    assert truth(present, event(infection, "2019-01-01")) is True
    assert truth(present, event(infection, "2019-01-01"), anchors={}) is True


def test_a_treatment_without_a_recorded_end_may_have_ended_on_any_day():
    assert is_any(ONGOING, event(CHEMO, "2019-01-01")) is None
    assert is_any(ONGOING, event(CHEMO, "2020-05-10")) is True
    assert is_any(ONGOING, event(CHEMO)) is None


@pytest.mark.parametrize(
    ("end", "wanted"),
    [
        ("2020-05-09", False),
        ("2020-05-10", True),
        ("2020-05", None),
        ("2020-04", False),
        ("2020-06", True),
    ],
)
def test_an_end_on_or_after_the_day_has_not_ended_before_it(end, wanted):
    assert is_any(ONGOING, event(CHEMO, "2019-01-01", end)) is wanted


def test_an_end_against_a_day_that_is_not_known_is_unknown():
    assert is_any(ONGOING, event(CHEMO, "2019-01-01", "2020-05-01"), anchors={}) is None
    assert is_any(m.RowNot(ONGOING), event(CHEMO, "2019-01-01", "2020-05-01"), anchors={}) is None


def test_nothing_ends_on_or_after_an_event_that_never_happened():
    test = m.OngoingTest(bound(point(RELAPSE)))
    assert is_any(test, event(CHEMO, "2019-01-01", "2020-05-01")) is False


# ---------------------------------------------------------------- age


@pytest.mark.parametrize(
    ("born", "wanted"),
    [("2002-05-11", True), ("2002-05-10", False), ("2002-05-09", False), ("2003-01-01", True)],
)
def test_an_age_is_in_completed_years_not_calendar_years(born, wanted):
    assert truth(age(LESS, 18), born=born) is wanted


@pytest.mark.parametrize(
    ("unit", "count", "born", "wanted"),
    [
        (MONTHS, 6, "2019-11-10", True),
        (MONTHS, 6, "2019-11-11", False),
        (WEEKS, 2, "2020-04-26", True),
        (WEEKS, 2, "2020-04-27", False),
        (DAYS, 28, "2020-04-12", True),
        (DAYS, 28, "2020-04-13", False),
        (YEARS, 1, "2019-12-01", False),
    ],
)
def test_ages_in_other_units(unit, count, born, wanted):
    assert truth(age(AT_LEAST, count, unit), born=born) is wanted


def test_a_person_born_on_29_february_has_a_birthday_on_1_march():
    on_28, on_1 = {"enrollment": "2022-02-28"}, {"enrollment": "2022-03-01"}
    assert truth(age(AT_LEAST, 18), born="2004-02-29", anchors=on_28) is False
    assert truth(age(AT_LEAST, 18), born="2004-02-29", anchors=on_1) is True
    assert truth(age(AT_LEAST, 16), born="2004-02-29", anchors={"enrollment": "2020-02-29"}) is True


@pytest.mark.parametrize(
    ("comparison", "count", "wanted"),
    [  # born in 2002: 17 or 18 years old on 2020-05-10
        (LESS, 18, None),
        (LESS, 19, True),
        (LESS, 17, False),
        (AT_LEAST, 17, True),
        (AT_LEAST, 18, None),
        (EQUAL, 17, None),
        (EQUAL, 16, False),
        (GREATER, 17, None),
        (AT_MOST, 18, True),
    ],
)
def test_a_partial_birth_date_is_decided_where_youngest_and_oldest_agree(comparison, count, wanted):
    assert truth(age(comparison, count), born="2002") is wanted


def test_an_exact_age_strictly_between_youngest_and_oldest_is_unknown():
    assert truth(age(EQUAL, 210, MONTHS), born="2002") is None


@pytest.mark.parametrize("born", ["9999", "9999-12", "9999-12-31"])
def test_a_birth_at_the_end_of_the_calendar_is_one_as_every_other(born):
    """Its last day, which stands for days that are not known, is none of these here."""
    assert truth(age(AT_LEAST, 18), born=born) is False


def test_an_age_without_a_birth_date_or_without_a_day_is_unknown():
    assert truth(age(LESS, 18)) is None
    assert truth(age(LESS, 18), born="2002-05-10", anchors={}) is None


def test_an_age_at_an_event():
    at = bound(point(RELAPSE))
    asked = age(AT_LEAST, 16, YEARS, at)
    assert truth(asked, event(RELAPSE, "2018-05-10"), born="2002-05-10") is True
    assert truth(asked, event(RELAPSE, "2018-05-09"), born="2002-05-10") is False
    assert truth(asked, event(RELAPSE, "2018-05"), born="2002-05-10") is None
    assert truth(asked, event(RELAPSE, "2018"), born="2000-05-10") is True


def test_an_age_at_an_event_that_is_not_certain_to_exist_is_unknown():
    asked = age(AT_LEAST, 16, YEARS, bound(point(RELAPSE)))
    assert truth(asked, born="1950-01-01") is None
    uncertain = age(AT_LEAST, 16, YEARS, bound(point(RELAPSE, window=window(None, anchor()))))
    assert truth(uncertain, event(RELAPSE, "2020"), born="1950-01-01") is None
    assert truth(age(AT_LEAST, 16, YEARS, bound(point(OPEN_EVENT))), born="1950-01-01") is None


# ---------------------------------------------------------------- sex


@pytest.mark.parametrize(
    ("recorded", "wanted"), [("female", True), ("male", False), (None, None), ("other", None)]
)
def test_a_sex_that_is_neither_female_nor_male_is_unknown(recorded, wanted):
    assert truth(m.SexAtom("female"), sex=recorded) is wanted


# ---------------------------------------------------------------- answers of a person


def test_a_person_answers_yes_or_no():
    assert truth(attested(), answer(yes=True)) is True
    assert truth(attested(), answer(yes=False)) is False


def test_without_an_answer_it_is_unknown():
    assert truth(attested()) is None
    assert truth(attested("1"), answer("2")) is None


@pytest.mark.parametrize("lacking", [{"yes": None}, {"by": None}, {"by": ""}, {"day": None}])
def test_an_answer_needs_a_yes_or_no_a_name_and_a_day(lacking):
    assert truth(attested(), answer(**lacking)) is None
    # and it does not hide an older one that has all three
    assert truth(attested(), answer(day=on("2020-01-01")), answer(**lacking)) is True


def test_the_latest_answer_counts_by_day_then_id():
    yes, no = answer(yes=True, day=on("2020-04-01")), answer(yes=False, day=on("2020-05-01"))
    assert truth(attested(), yes, no) is False
    assert truth(attested(), no, yes) is False
    first, second = answer(yes=False, id=1), answer(yes=True, id=2)
    assert truth(attested(), second, first) is True


def test_only_answers_in_the_window_count():
    before = window(None, anchor())
    late = answer(yes=False, day=on("2020-05-11"))
    assert truth(attested(where=before), late) is None
    assert truth(attested(where=before), answer(day=on("2020-05-10")), late) is True
    assert truth(attested(where=before), answer(), anchors={}) is None


@pytest.mark.parametrize(
    ("valid_until", "wanted"), [("2020-05-09", None), ("2020-05-10", True), ("2020-05-11", True)]
)
def test_an_answer_expires_before_the_index_date(valid_until, wanted):
    assert truth(attested(), answer(valid_until=on(valid_until))) is wanted


def test_an_expired_latest_answer_does_not_bring_back_an_older_one():
    older = answer(yes=True, day=on("2020-01-01"))
    newer = answer(yes=True, day=on("2020-04-01"), valid_until=on("2020-05-01"))
    assert truth(attested(), older, newer) is None


def test_an_answer_that_may_expire_is_unknown_without_an_index_date():
    assert truth(attested(), answer(valid_until=on("2099-01-01")), anchors={}) is None
    assert truth(attested(), answer(), anchors={}) is True


def test_an_answer_that_may_expire_is_unknown_where_the_protocol_has_no_index_date():
    plan = plan_of(inclusion("1", attested()))
    without = build(replace(plan.protocol, anchors=()))
    assert evaluate(plan, patient(answer(valid_until=on("2099-01-01")))).verdict == "eligible"
    assert evaluate(without, patient(answer(valid_until=on("2099-01-01")))).verdict == "undetermined"


# ---------------------------------------------------------------- parameters


@pytest.mark.parametrize(("truth_", "wanted"), [(True, "true"), (False, "false"), (None, "unknown")])
def test_a_parameter_has_the_value_it_was_given(truth_, wanted):
    assert judged(given(truth_)).result == wanted
