"""Calendar arithmetic: clamping, partial dates, birthdays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from critlang.dates import (
    EARLIEST,
    LATEST,
    UNKNOWN_DATE,
    DateRange,
    Offset,
    TimeUnit,
    completed,
    parse_partial,
    shift,
)

DATES = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def on(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("start", "months", "wanted"),
    [
        ("2019-01-31", 1, "2019-02-28"),
        ("2020-01-31", 1, "2020-02-29"),
        ("2020-03-31", -1, "2020-02-29"),
        ("2020-02-29", 12, "2021-02-28"),
        ("2020-02-29", -48, "2016-02-29"),
        ("2019-12-31", 2, "2020-02-29"),
        ("2020-05-31", -6, "2019-11-30"),
        ("2020-01-15", -1, "2019-12-15"),
    ],
)
def test_months_clamp_to_the_end_of_the_month(start, months, wanted):
    assert shift(on(start), Offset(months=months)) == on(wanted)


def test_months_are_moved_before_days():
    assert shift(on("2019-01-31"), Offset(months=1, days=1)) == on("2019-03-01")
    assert shift(on("2020-03-01"), Offset(months=-1, days=-1)) == on("2020-01-31")


@given(DATES, st.integers(-5000, 5000))
def test_days_are_just_days(day, days):
    assert shift(day, Offset(days=days)) == day + timedelta(days=days)


@given(DATES, DATES, st.integers(-300, 300), st.integers(-40, 40))
def test_moving_never_swaps_two_days(first, second, months, days):
    earlier, later = sorted((first, second))
    assert shift(earlier, Offset(months, days)) <= shift(later, Offset(months, days))


def test_the_edges_stand_for_not_known_and_do_not_move():
    assert shift(EARLIEST, Offset(12, 400)) == EARLIEST
    assert shift(LATEST, Offset(-12, -400)) == LATEST


def test_what_would_leave_the_calendar_stays_at_its_edge():
    assert shift(on("0001-02-01"), Offset(months=-3)) == EARLIEST
    assert shift(on("9999-11-30"), Offset(months=2)) == LATEST
    assert shift(on("0001-01-20"), Offset(days=-40)) == EARLIEST
    assert shift(on("9999-12-20"), Offset(days=40)) == LATEST


def test_weeks_are_seven_days_and_years_twelve_months():
    assert TimeUnit.WEEKS.offset(3) == Offset(days=21)
    assert TimeUnit.YEARS.offset(2) == Offset(months=24)
    assert TimeUnit.MONTHS.offset(2) == Offset(months=2)
    assert TimeUnit.DAYS.offset(2) == Offset(days=2)
    assert -Offset(2, 3) == Offset(-2, -3)
    assert Offset(2, 3).plus_days(-1) == Offset(2, 2)


# ---------------------------------------------------------------- ages


@pytest.mark.parametrize(
    ("unit", "born", "at", "wanted"),
    [
        (TimeUnit.YEARS, "2002-05-11", "2020-05-10", 17),
        (TimeUnit.YEARS, "2002-05-10", "2020-05-10", 18),
        (TimeUnit.YEARS, "2004-02-29", "2021-02-28", 16),
        (TimeUnit.YEARS, "2004-02-29", "2021-03-01", 17),
        (TimeUnit.YEARS, "2004-02-29", "2020-02-28", 15),
        (TimeUnit.YEARS, "2004-02-29", "2020-02-29", 16),
        (TimeUnit.MONTHS, "2020-01-31", "2020-02-29", 0),
        (TimeUnit.MONTHS, "2020-01-31", "2020-03-01", 1),
        (TimeUnit.MONTHS, "2020-01-31", "2020-03-31", 2),
        (TimeUnit.MONTHS, "2019-11-15", "2020-04-14", 4),
        (TimeUnit.WEEKS, "2020-05-01", "2020-05-14", 1),
        (TimeUnit.WEEKS, "2020-05-01", "2020-05-15", 2),
        (TimeUnit.DAYS, "2020-02-28", "2020-03-01", 2),
        (TimeUnit.YEARS, "2020-05-10", "2020-05-10", 0),
        (TimeUnit.YEARS, "2020-05-11", "2020-05-10", -1),
        (TimeUnit.WEEKS, "2020-05-11", "2020-05-10", -1),
    ],
)
def test_ages_in_completed_units(unit, born, at, wanted):
    assert completed(unit, on(born), on(at)) == wanted


@given(DATES, DATES, st.sampled_from(TimeUnit))
def test_an_older_person_is_never_younger(first, second, unit):
    at = on("2101-01-01")
    earlier, later = sorted((first, second))
    assert completed(unit, earlier, at) >= completed(unit, later, at)


@given(DATES, DATES)
def test_an_age_changes_on_the_birthday_or_the_day_after_a_missing_one(born, at):
    years = completed(TimeUnit.YEARS, born, at)
    before = completed(TimeUnit.YEARS, born, at - timedelta(days=1))
    birthday = (at.month, at.day) == (born.month, born.day)
    leap_birthday_in_common_year = (
        (born.month, born.day) == (2, 29)
        and (at.month, at.day) == (3, 1)
        and (at - timedelta(days=1)).day == 28
    )
    assert years - before == int(birthday or leap_birthday_in_common_year)


# ---------------------------------------------------------------- partial dates


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("2019", "2019-01-01", "2019-12-31"),
        ("2019-02", "2019-02-01", "2019-02-28"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2020-02-29", "2020-02-29", "2020-02-29"),
        (" 2019-12 ", "2019-12-01", "2019-12-31"),
    ],
)
def test_a_partial_date_is_the_range_of_days_it_may_be(text, low, high):
    assert parse_partial(text) == DateRange(on(low), on(high))


@pytest.mark.parametrize("text", ["2019", "2019-02", "2020-02-29"])
def test_a_partial_date_is_written_as_it_was(text):
    assert str(parse_partial(text)) == text


def test_a_date_of_which_nothing_is_known_says_so():
    assert str(UNKNOWN_DATE) == "unknown date"
    assert not UNKNOWN_DATE.exact
    assert parse_partial("2019-02-03").exact


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2019-02-29", "February 2019 has 28 days"),
        ("2019-13", "no month 13"),
        ("2019-00", "no month 0"),
        ("2019-04-31", "April 2019 has 30 days"),
        ("2019-04-00", "does not exist"),
        ("0000", "no year"),
        ("03/08/2019", "write 2019-03-08"),
        ("2019-3-8", "write 2019-03-08"),
        ("", "is not a date"),
    ],
)
def test_a_day_that_does_not_exist_is_refused_in_words(text, said):
    with pytest.raises(ValueError, match=said):
        parse_partial(text)
