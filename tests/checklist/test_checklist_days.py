"""Windows and ages as dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from critlang import model as m
from critlang.checklist.days import BirthRange, age_text, birth_notes, births, window_days
from critlang.dates import Offset, TimeUnit, completed, parse_partial

DAY_1 = m.AnchorPoint("day 1")
ANCHORS = {"day 1": date(2026, 3, 6)}
HOLDS = {
    m.Comparison.LESS: lambda age, count: age < count,
    m.Comparison.AT_MOST: lambda age, count: age <= count,
    m.Comparison.EQUAL: lambda age, count: age == count,
    m.Comparison.AT_LEAST: lambda age, count: age >= count,
    m.Comparison.GREATER: lambda age, count: age > count,
}


def age(comparison, count, unit=TimeUnit.YEARS, text=""):
    return m.AgeAtom(m.Bound(DAY_1), comparison, count, unit, text)


def inside(born, found):
    return (found.first is None or found.first <= born) and (found.last is None or born <= found.last)


@settings(deadline=None)
@given(
    at=st.dates(date(1990, 1, 1), date(2050, 12, 31)),
    comparison=st.sampled_from(m.Comparison),
    count=st.integers(0, 40),
    unit=st.sampled_from(TimeUnit),
    near=st.integers(-40, 40),
)
def test_a_birth_date_is_in_the_range_exactly_when_the_age_passes(at, comparison, count, unit, near):
    atom = age(comparison, count, unit)
    found = births(atom, at)
    edges = [edge for edge in (found.first, found.last) if edge is not None]
    for edge in edges:
        born = edge + timedelta(days=near)
        assert inside(born, found) is HOLDS[comparison](completed(unit, born, at), count)


def test_a_birthday_on_29_february_falls_on_1_march():
    found = births(age(m.Comparison.AT_LEAST, 18), date(2026, 2, 28))
    assert found == BirthRange(last=date(2008, 2, 28))
    assert births(age(m.Comparison.AT_LEAST, 18), date(2026, 3, 1)) == BirthRange(last=date(2008, 3, 1))


def test_limits_asked_together_make_one_range():
    between = "age between 2 and 17 years at day 1"
    both = m.All((age(m.Comparison.AT_LEAST, 2, text=between), age(m.Comparison.AT_MOST, 17, text=between)))
    assert birth_notes(both, ANCHORS) == (f"{between}: born 2008-03-07 to 2024-03-06",)


def test_limits_that_nobody_meets_are_said_to_be_so():
    never = m.All((age(m.Comparison.LESS, 2, text="young"), age(m.Comparison.GREATER, 17, text="old")))
    assert birth_notes(never, ANCHORS) == ("young and old: born on no day",)


def test_without_the_date_there_is_no_range():
    assert birth_notes(age(m.Comparison.LESS, 18), {}) == ()


def bound(days=0, point=DAY_1):
    return m.Bound(point, Offset(days=days))


FIRST_RELAPSE = m.EventPoint(
    m.EventRows(m.Term("relapse", m.Kind.EVENT), m.EVER), m.Which.FIRST, m.Edge.START
)


@pytest.mark.parametrize(
    ("window", "dates"),
    [
        (m.Window(bound(-21), bound()), "2026-02-13 to 2026-03-06"),
        (m.Window(None, bound(-1)), "2026-03-05 or earlier"),
        (m.Window(bound(1), None), "2026-03-07 or later"),
        (m.Window(bound(), bound()), "2026-03-06"),
        (m.Window(bound(point=m.AnchorPoint("surgery")), bound()), "(date not known) to 2026-03-06"),
        (m.Window(bound(1, FIRST_RELAPSE), bound()), "(date not known) to 2026-03-06"),
        (m.Window(bound(1, FIRST_RELAPSE), None), ""),
        (m.EVER, ""),
    ],
)
def test_a_window_as_dates(window, dates):
    assert " ".join(window_days(window, ANCHORS)) == dates


def test_months_clamp_to_the_end_of_the_month():
    window = m.Window(m.Bound(DAY_1, Offset(months=-1)), bound())
    assert window_days(window, {"day 1": date(2026, 3, 31)}) == ("2026-02-28", "to 2026-03-31")


@pytest.mark.parametrize(
    ("born", "shown"),
    [
        ("2009-07-21", "16 years"),
        ("2009", "16 to 17 years"),
        ("2025-02", "1 year"),
        ("2009-03", "16 to 17 years"),
    ],
)
def test_the_age_of_a_partial_birth_date_is_both_ends(born, shown):
    atom = age(m.Comparison.LESS, 18)
    assert age_text(atom.at, atom.unit, parse_partial(born), ANCHORS) == shown


def test_no_age_without_a_birth_date():
    assert age_text(age(m.Comparison.LESS, 18).at, age(m.Comparison.LESS, 18).unit, None, ANCHORS) == ""
