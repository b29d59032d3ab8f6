"""How long windows are: half-lives, hours, the longer or shorter of two lengths."""

import pytest
from checked_texts import checked, lowered

from critlang import model as m
from critlang.dates import Offset
from critlang.wording import window_in_full

DRUG = "term drug: treatment\n  half-life 36 hours\n"
DAY_1 = m.AnchorPoint("day 1")


def window(claim):
    formula = lowered(claim, DRUG)
    inner = formula.part if isinstance(formula, m.Not) else formula
    return inner.feature.rows.window


def lower(months=0, days=0, **other):
    return m.Window(m.Bound(DAY_1, Offset(months, days), **other), m.Bound(DAY_1))


@pytest.mark.parametrize(
    ("length", "days"),
    [
        ("1 half-life", -2),
        ("2 half-lives", -3),
        ("5 half-lives", -8),
        ("0.5 half-lives", -1),
        ("24 hours", -1),
        ("72 hours", -3),
        ("0 hours", 0),
        ("4 weeks or 5 half-lives, whichever is longer", -28),
        ("5 half-lives or 4 weeks, whichever is longer", -28),
        ("4 weeks or 5 half-lives, whichever is shorter", -8),
        ("1 week or 5 half-lives, whichever is longer", -8),
        ("1 month or 28 days, whichever is shorter", -28),
        ("48 hours or 1 month, whichever is shorter", -2),
    ],
)
def test_a_length_that_is_always_the_same_number_of_days(length, days):
    assert window(f"no drug within {length} before day 1") == lower(days=days)


@pytest.mark.parametrize(
    ("length", "months"),
    [
        ("2 months or 5 half-lives, whichever is longer", -2),
        ("1 month or 31 days, whichever is shorter", -1),
        ("12 months or 1 year, whichever is longer", -12),
    ],
)
def test_a_length_that_is_always_months(length, months):
    longest = window(f"no drug within {length} before day 1")
    assert longest == lower(months=months)


def test_months_against_days_are_decided_by_the_day():
    longer = window("no drug within 2 months or 60 days, whichever is longer before day 1")
    assert longer == lower(months=-2, other=Offset(days=-60), later=False)
    assert window_in_full(longer) == "the earlier of 2 months before day 1 and 60 days before day 1 to day 1"
    shorter = window("no drug less than 2 months or 60 days, whichever is shorter before day 1")
    assert shorter == lower(-2, 1, other=Offset(days=-59), later=True)
    after = window("no drug more than 2 months or 60 days, whichever is longer after day 1")
    assert after == m.Window(m.Bound(DAY_1, Offset(2, 1), Offset(days=61), later=True), None)
    assert window_in_full(after).startswith("on or after the later of 2 months")


def test_the_message_about_a_missing_half_life_says_how_to_write_it():
    text = """\
protocol TEST

index date enrollment "study enrollment"
term drug: treatment

inclusion criteria

1 "words"
  at least 5 half-lives since drug
"""
    _, found = checked(text, "")
    (error,) = found
    assert error.code == "E405"
    assert error.help == ("add a line to the term drug: half-life 36 hours",)
