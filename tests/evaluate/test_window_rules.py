"""Days and windows: bounds, missing anchors, undated rows, clamping, events as points."""

from __future__ import annotations

import pytest
from evaluate_builders import (
    ALT,
    AT_LEAST,
    AT_MOST,
    CHEMO,
    FIRST,
    LATEST,
    OPEN_EVENT,
    RELAPSE,
    all_of_rows,
    anchor,
    any_of_rows,
    bound,
    event,
    events_count,
    happening,
    on,
    patient,
    plan_of,
    point,
    result,
    results_count,
    truth,
    value,
    window,
)

from critlang import model as m
from critlang.dates import Offset
from critlang.evaluate.chart import Chart, lookups
from critlang.evaluate.events import days_of, event_point
from critlang.evaluate.windows import NO_DAY, Moment, day_in_window

PASSES = value(AT_MOST, "135")


def lies(day: str | None, where: m.Window, *facts, **more) -> bool | None:
    """Whether a result of that day lies in the window."""
    chart = Chart(patient(*facts, **more), lookups(plan_of()))
    return day_in_window(None if day is None else on(day), days_of(where, chart))


def starts_in(where: m.Window, *facts, **more) -> bool | None:
    """Whether the only relapse lies in the window."""
    return truth(events_count(RELAPSE, AT_LEAST, 1, where), *facts, **more)


FOUR_WEEKS = window(anchor(days=-28), anchor(), "within 4 weeks before enrollment")


@pytest.mark.parametrize(
    ("day", "wanted"),
    [("2020-04-11", False), ("2020-04-12", True), ("2020-05-10", True), ("2020-05-11", False)],
)
def test_both_days_of_a_window_are_included(day, wanted):
    assert lies(day, FOUR_WEEKS) is wanted


def test_a_side_may_be_open():
    assert lies("1900-01-01", window(None, anchor())) is True
    assert lies("2020-05-11", window(None, anchor())) is False
    assert lies("2099-01-01", window(anchor(), None)) is True
    assert lies("2020-05-09", window(anchor(), None)) is False
    assert lies("2020-05-09", m.EVER) is True


@pytest.mark.parametrize(
    ("offset", "first_day"),
    [
        (Offset(months=-1), "2020-02-29"),  # from 31 March: clamped to the end of February
        (Offset(months=-1, days=-1), "2020-02-28"),  # months first, then days
        (Offset(months=-13), "2019-02-28"),
        (Offset(days=-30), "2020-03-01"),
    ],
)
def test_months_clamp_and_move_before_days(offset, first_day):
    where = window(m.Bound(m.AnchorPoint("enrollment"), offset), anchor())
    anchors = {"enrollment": "2020-03-31"}
    assert lies(first_day, where, anchors=anchors) is True
    before = on(first_day).toordinal() - 1
    assert lies(type(on(first_day)).fromordinal(before).isoformat(), where, anchors=anchors) is False


# ---------------------------------------------------------------- what is not known


def test_an_anchor_without_a_date_makes_its_bound_unknown():
    assert lies("2020-05-01", window(None, anchor()), anchors={}) is None
    assert lies("2020-05-01", window(anchor(), None), anchors={}) is None


def test_the_other_bound_may_already_decide_that_a_day_lies_outside():
    where = window(anchor(), anchor("day 1"))
    assert lies("2020-05-09", where) is False
    assert lies("2020-05-11", where) is None
    assert lies("2020-05-11", where, anchors={"day 1": "2020-05-10"}) is False
    assert lies("2020-05-09", where, anchors={"day 1": "2020-05-10"}) is None


def test_a_result_without_a_day_may_lie_in_any_window():
    assert lies(None, FOUR_WEEKS) is None
    assert lies(None, window(None, anchor())) is None
    assert lies(None, m.EVER) is None


@pytest.mark.parametrize(
    ("start", "wanted"),
    [
        ("2020-04", None),  # 1 to 30 April: some days inside
        ("2020-03", False),
        ("2020", None),
        ("2020-04-30", True),
        (None, None),
    ],
)
def test_an_event_lies_in_a_window_when_its_start_does(start, wanted):
    assert starts_in(FOUR_WEEKS, event(RELAPSE, start)) is wanted


def test_a_partial_start_lies_inside_when_all_its_days_do():
    year = window(anchor(months=-12), anchor())  # 2019-05-10 to 2020-05-10
    assert starts_in(year, event(RELAPSE, "2019-06")) is True
    assert starts_in(year, event(RELAPSE, "2019-05")) is None
    assert starts_in(year, event(RELAPSE, "2019-04")) is False


def test_the_end_of_an_event_does_not_matter_to_its_window():
    assert starts_in(FOUR_WEEKS, event(RELAPSE, "2020-03-01", "2020-05-01")) is False
    assert starts_in(FOUR_WEEKS, event(RELAPSE, "2020-05-01", "2021-05-01")) is True


def test_an_event_without_a_start_may_have_started_on_any_day():
    assert starts_in(m.EVER, event(RELAPSE)) is True
    assert starts_in(window(None, anchor()), event(RELAPSE)) is None


# ---------------------------------------------------------------- events as points


def moment(at: m.EventPoint, *facts) -> Moment:
    return event_point(at, Chart(patient(*facts), lookups(plan_of())))


def test_the_first_and_the_latest_of_events_with_known_dates():
    events = [event(RELAPSE, day) for day in ("2019-03-01", "2018-01-01", "2020-02-01")]
    assert moment(point(RELAPSE, FIRST), *events) == Moment(on("2018-01-01"), on("2018-01-01"), True)
    assert moment(point(RELAPSE, LATEST), *events) == Moment(on("2020-02-01"), on("2020-02-01"), True)


def test_partial_dates_make_the_point_a_range():
    events = event(RELAPSE, "2018"), event(RELAPSE, "2018-06"), event(RELAPSE, "2019")
    # first: min(low) .. min(high); latest: max(low) .. max(high)
    assert moment(point(RELAPSE, FIRST), *events) == Moment(on("2018-01-01"), on("2018-06-30"), True)
    assert moment(point(RELAPSE, LATEST), *events) == Moment(on("2019-01-01"), on("2019-12-31"), True)


def test_an_uncertain_event_can_only_make_the_point_wider():
    where = window(None, bound(m.AnchorPoint("enrollment")))
    certain, uncertain = event(RELAPSE, "2020-03-01"), event(RELAPSE, "2020")  # perhaps after enrollment
    assert moment(point(RELAPSE, FIRST, window=where), certain, uncertain) == Moment(
        on("2020-01-01"), on("2020-03-01"), True
    )
    assert moment(point(RELAPSE, LATEST, window=where), certain, uncertain) == Moment(
        on("2020-03-01"), on("2020-12-31"), True
    )


def test_without_any_event_there_is_no_point_and_nothing_lies_after_it():
    assert moment(point(RELAPSE)) == NO_DAY
    after, before = window(bound(point(RELAPSE)), None), window(None, bound(point(RELAPSE)))
    for where in (after, before):
        assert lies("2020-05-01", where) is False
        assert lies(None, where) is False
    assert starts_in(window(bound(point(CHEMO)), None), event(RELAPSE, "2020")) is False


def test_an_event_that_does_not_qualify_is_no_point():
    where = window(anchor(), None)
    assert moment(point(RELAPSE, window=where), event(RELAPSE, "2019-01-01")) == NO_DAY


def test_if_only_uncertain_events_qualify_a_row_is_at_best_unknown():
    relapse_before = point(RELAPSE, FIRST, window=window(None, anchor()))
    uncertain = event(RELAPSE, "2020")
    after, before = window(bound(relapse_before), None), window(None, bound(relapse_before))
    assert lies("2021-06-01", after, uncertain) is None  # after every day of 2020, yet not certain
    assert lies("2019-12-31", after, uncertain) is False
    assert lies("2019-12-31", before, uncertain) is None
    assert lies("2021-06-01", before, uncertain) is None  # the first one has no certain latest day
    assert moment(relapse_before, uncertain).exists is None


def test_no_record_of_an_open_term_leaves_the_window_unknown():
    after = window(bound(point(OPEN_EVENT)), None)
    assert lies("2020-05-01", after) is None
    assert lies("2020-05-01", after, event(OPEN_EVENT, "2020-04-01")) is True
    only_later = window(bound(point(OPEN_EVENT, window=window(anchor(), None))), None)
    assert lies("2020-06-01", only_later, event(OPEN_EVENT, "2019-01-01")) is None


@pytest.mark.parametrize(
    ("term", "wanted"),
    [(RELAPSE, ("2020-01-05", "2020-01-05")), (CHEMO, ("2020-01-05", "9999-12-31"))],
)
def test_the_end_of_an_event_without_a_recorded_end(term, wanted):
    low, high, _ = moment(point(term, LATEST, m.Edge.END), event(term, "2020-01-05"))
    assert (low, high) == tuple(on(day) for day in wanted)


@pytest.mark.parametrize("kind", [m.Kind.CONDITION, m.Kind.PROCEDURE, m.Kind.EVENT])
def test_anything_but_a_treatment_is_over_at_once(kind):
    term = happening("thing", kind)
    after_end = window(bound(point(term, LATEST, m.Edge.END)), None)
    assert lies("2020-01-05", after_end, event(term, "2020-01-05")) is True
    assert lies("2020-01-04", after_end, event(term, "2020-01-05")) is False


def test_a_treatment_without_an_end_may_have_gone_on_for_any_time():
    after_end = window(bound(point(CHEMO, LATEST, m.Edge.END)), None)
    assert lies("2020-06-01", after_end, event(CHEMO, "2020-01-05")) is None
    assert lies("2020-01-04", after_end, event(CHEMO, "2020-01-05")) is False
    assert lies("2020-06-01", after_end, event(CHEMO, "2020-01-05", "2020-05-31")) is True


def test_an_end_as_a_point_is_the_first_or_latest_end():
    long, short = event(CHEMO, "2020-01-01", "2020-04-01"), event(CHEMO, "2020-02-01", "2020-02-10")
    assert moment(point(CHEMO, FIRST, m.Edge.END), long, short).low == on("2020-02-10")
    assert moment(point(CHEMO, LATEST, m.Edge.END), long, short).low == on("2020-04-01")


def test_a_bound_is_moved_from_both_ends_of_a_partial_point():
    where = window(bound(point(RELAPSE), months=6), None)
    assert lies("2019-08-30", where, event(RELAPSE, "2019-03")) is False
    assert lies("2019-09-01", where, event(RELAPSE, "2019-03")) is None
    assert lies("2019-09-30", where, event(RELAPSE, "2019-03")) is True


def test_points_may_hang_on_points():
    relapse_after_chemo = point(RELAPSE, FIRST, window=window(bound(point(CHEMO)), None))
    facts = event(RELAPSE, "2018-01-01"), event(CHEMO, "2019-01-01"), event(RELAPSE, "2020-01-01")
    after = window(bound(relapse_after_chemo), None)
    assert lies("2019-06-01", after, *facts) is False
    assert lies("2020-01-01", after, *facts) is True


# ---------------------------------------------------------------- rows that may lie in the window


def test_quantifiers_over_rows_that_may_lie_in_the_window():
    inside, maybe = result(ALT, "100", "2020-05-01"), result(ALT, "100", None)
    high_maybe = result(ALT, "200", None)
    assert truth(any_of_rows(ALT, PASSES, FOUR_WEEKS), maybe) is None
    assert truth(any_of_rows(ALT, PASSES, FOUR_WEEKS), inside, high_maybe) is True
    assert truth(all_of_rows(ALT, PASSES, FOUR_WEEKS), inside, maybe) is True
    assert truth(all_of_rows(ALT, PASSES, FOUR_WEEKS), inside, high_maybe) is None
    assert truth(all_of_rows(ALT, PASSES, FOUR_WEEKS), high_maybe) is None
    assert truth(results_count(ALT, AT_LEAST, 1, PASSES, FOUR_WEEKS), maybe) is None
