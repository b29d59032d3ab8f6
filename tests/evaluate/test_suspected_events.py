"""Events that are only suspected: they may not have been, so that they never decide anything alone."""

from __future__ import annotations

import pytest
from evaluate_builders import (
    AT_LEAST,
    AT_MOST,
    CHEMO,
    LATEST,
    RELAPSE,
    UP_TO_ENROLLMENT,
    YES_NO,
    bound,
    event,
    events_count,
    inclusion,
    patient,
    plan_of,
    point,
    truth,
    window,
)

from critlang import model as m
from critlang.evaluate import explain
from critlang.facts import Event
from critlang.record import replace


def suspected(*given, **more) -> Event:
    return replace(event(*given, **more), certain=False)


def test_a_suspected_event_may_count_and_may_not():
    assert truth(events_count(RELAPSE), suspected(RELAPSE, "2020-01-01")) is None
    assert truth(events_count(RELAPSE), suspected(RELAPSE)) is None
    assert truth(events_count(RELAPSE, AT_MOST, 0), suspected(RELAPSE, "2020-01-01")) is None
    assert truth(events_count(RELAPSE, AT_MOST, 1), suspected(RELAPSE, "2020-01-01")) is True


def test_beside_a_certain_one_it_only_adds():
    both = (event(RELAPSE, "2020-01-01"), suspected(RELAPSE, "2020-02-01"))
    assert truth(events_count(RELAPSE), *both) is True
    assert truth(events_count(RELAPSE, AT_LEAST, 2), *both) is None
    assert truth(events_count(RELAPSE, AT_LEAST, 3), *both) is False


def test_what_its_days_or_attributes_rule_out_does_not_count():
    assert truth(events_count(RELAPSE, where=UP_TO_ENROLLMENT), suspected(RELAPSE, "2020-06-01")) is False
    completed = m.AttributeTest("completed", ("yes",), YES_NO)
    assert truth(events_count(CHEMO, test=completed), suspected(CHEMO, "2020-01-01", completed="no")) is False
    assert truth(events_count(CHEMO, test=completed), suspected(CHEMO, "2020-01-01", completed="yes")) is None


def after(which: m.Which) -> m.Window:
    return window(bound(point(RELAPSE, which), days=1), None, "after relapse")


@pytest.mark.parametrize(
    ("started", "wanted"), [("2020-04-01", True), ("2020-02-15", None), ("2020-01-01", False)]
)
def test_the_latest_event_may_be_the_suspected_one_or_the_one_before(started, wanted):
    """Relapsed for certain in January, perhaps again in March."""
    facts = (event(RELAPSE, "2020-01-20"), suspected(RELAPSE, "2020-03-20"), event(CHEMO, started))
    assert truth(events_count(CHEMO, where=after(LATEST)), *facts) is wanted


@pytest.mark.parametrize(
    ("started", "wanted"), [("2020-04-01", True), ("2020-02-15", None), ("2020-01-01", False)]
)
def test_so_may_the_first(started, wanted):
    facts = (suspected(RELAPSE, "2020-01-20"), event(RELAPSE, "2020-03-20"), event(CHEMO, started))
    assert truth(events_count(CHEMO, where=after(m.Which.FIRST)), *facts) is wanted


def test_the_explanation_says_that_it_is_only_suspected_and_what_would_settle_it():
    unsure = suspected(RELAPSE, "2020-01-20")
    found = explain(plan_of(inclusion("1", events_count(RELAPSE))), patient(unsure))
    (missing,) = found.criteria[0].step.missing
    assert (missing.kind, missing.row_id) == ("certainty", unsure.id)
    assert missing.what == "confirmation of the suspected relapse of 2020-01-20"
    assert missing.detail == "the relapse of 2020-01-20 is only suspected"
