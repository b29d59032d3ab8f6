"""The model in words."""

from decimal import Decimal
from fractions import Fraction

import aall1121_model as aall1121
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from critlang import model as m
from critlang import wording
from critlang.dates import Offset, TimeUnit
from critlang.record import replace

DAY_1 = m.AnchorPoint("day 1")
RELAPSE = aall1121.RELAPSE


def bound(months=0, days=0, point=DAY_1):
    return m.Bound(point, Offset(months, days))


def event_point(which=m.Which.FIRST, edge=m.Edge.START, window=m.EVER):
    return m.EventPoint(m.EventRows(RELAPSE, window), which, edge)


@pytest.mark.parametrize(
    ("number", "digits", "text"),
    [
        (Fraction(3, 2), 15, "1.5"),
        (100000, 4, "100000"),
        (Fraction(26456, 1000), 4, "26.46"),
        (Fraction(25655, 1000), 4, "25.66"),
        (Fraction(1, 250), 15, "0.004"),
        (Fraction(2, 3), 4, "0.6667"),
        (Fraction(99999, 10000), 4, "10"),
        (Fraction(-5, 4), 2, "-1.3"),
        (Decimal("1E+2"), 15, "100"),
        (0, 15, "0"),
    ],
)
def test_numbers(number, digits, text):
    assert wording.number_text(number, digits) == text


@settings(deadline=None)
@given(st.decimals(-(10**9), 10**9, places=6).filter(lambda value: len(value.as_tuple().digits) <= 15))
def test_a_measured_value_is_written_exactly(value):
    text = wording.number_text(value)
    assert Fraction(text) == Fraction(value)
    assert "E" not in text


@settings(deadline=None)
@given(st.fractions(0, 10**6, max_denominator=10**4).filter(bool))
def test_rounding_loses_less_than_half_of_the_last_digit(number):
    shown = Fraction(wording.number_text(number, 4))
    assert abs(shown - number) <= number * Fraction(1, 2000)
    assert wording.is_shown_exactly(number, 4) is (shown == number)


@pytest.mark.parametrize(
    ("offset", "text"),
    [
        (Offset(days=28), "28 days"),
        (Offset(days=-1), "1 day"),
        (Offset(months=24), "2 years"),
        (Offset(months=-6), "6 months"),
        (Offset(months=12), "1 year"),
        (Offset(months=1, days=3), "1 month and 3 days"),
        (Offset(), "0 days"),
    ],
)
def test_offsets(offset, text):
    assert wording.offset_text(offset) == text


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (bound(), "day 1"),
        (bound(days=-21), "21 days before day 1"),
        (bound(months=6), "6 months after day 1"),
        (bound(months=-6, days=-1), "6 months and 1 day before day 1"),
        (bound(months=-1, days=1), "1 month before day 1, plus 1 day"),
        (bound(point=event_point()), "first relapse"),
        (bound(point=event_point(m.Which.LATEST, m.Edge.END)), "the end of the latest relapse"),
        (bound(days=7, point=event_point()), "7 days after first relapse"),
        (
            bound(days=1, point=event_point(window=m.Window(None, bound(), "by day 1"))),
            "1 day after first relapse (by day 1)",
        ),
    ],
)
def test_bounds(found, text):
    assert wording.bound_text(found) == text


@pytest.mark.parametrize(
    ("window", "text"),
    [
        (m.Window(None, None), "at any time"),
        (m.Window(None, bound(days=-1)), "before day 1"),
        (m.Window(None, bound()), "on or before day 1"),
        (m.Window(bound(days=1), None), "after day 1"),
        (m.Window(bound(), None), "on or after day 1"),
        (m.Window(bound(), bound()), "on day 1"),
        (m.Window(bound(days=-21), bound()), "21 days before day 1 to day 1"),
        (m.Window(None, bound(months=-6)), "on or before 6 months before day 1"),
        (m.Window(None, bound(days=-22)), "on or before 22 days before day 1"),
        (m.Window(bound(days=29), None), "on or after 29 days after day 1"),
        (m.Window(bound(months=6, days=1), None), "after 6 months after day 1"),
    ],
)
def test_windows_in_full(window, text):
    assert wording.window_in_full(window) == text


def test_a_window_keeps_the_words_of_its_author():
    window = m.Window(bound(days=-28), bound(), "within 4 weeks before day 1")
    assert wording.window_text(window) == "within 4 weeks before day 1"
    assert wording.window_in_full(window) == "28 days before day 1 to day 1"


ALT, BILIRUBIN = aall1121.ALT, aall1121.BILIRUBIN
STAGE = m.Term("stage", m.Kind.FINDING, values=("I", "II", "III", "IV"))
UPPER, LOWER = m.Side.UPPER, m.Side.LOWER
AT_MOST, AT_LEAST = m.Comparison.AT_MOST, m.Comparison.AT_LEAST


def times(factor, side=UPPER, text=""):
    return m.RangeLimit(Fraction(factor), side, None, text)


@pytest.mark.parametrize(
    ("test", "term", "text"),
    [
        (m.ValueTest(AT_MOST, m.FixedLimit(Fraction(135), "135 IU/L")), ALT, "<= 135 IU/L"),
        (m.ValueTest(AT_MOST, m.FixedLimit(Fraction(3, 2))), BILIRUBIN, "<= 1.5 mg/dL"),
        (m.ValueTest(AT_LEAST, m.FixedLimit(Fraction(50))), aall1121.KARNOFSKY, ">= 50 %"),
        (m.ValueTest(AT_LEAST, m.FixedLimit(Fraction(100))), aall1121.PLATELETS, ">= 100 x 10^9/L"),
        (m.ValueTest(AT_MOST, times("3/2")), ALT, "<= 1.5 x ULN"),
        (m.ValueTest(AT_LEAST, times(1, LOWER)), ALT, ">= LLN"),
        (m.ValueTest(AT_MOST, times("3/2", text="1.50 times ULN")), ALT, "<= 1.50 times ULN"),
        (m.CodeTest(("III", "IV"), STAGE.values), STAGE, "is III or IV"),
        (m.AttributeTest("completed", ("yes",), ("yes", "no")), aall1121.INDUCTION, "completed"),
        (m.AttributeTest("completed", ("no",), ("yes", "no")), aall1121.INDUCTION, "not completed"),
        (m.AttributeTest("response", ("CR",), ("CR", "PR")), aall1121.INDUCTION, "response is CR"),
        (m.DurationTest(AT_LEAST, Offset(days=28)), aall1121.INDUCTION, "duration >= 28 days"),
        (m.OngoingTest(bound()), aall1121.INFECTION, "it has not ended before day 1"),
        (m.RowNot(m.CodeTest(("I",), STAGE.values)), STAGE, "not (is I)"),
        (
            m.RowAny(
                (
                    m.CodeTest(("I",), STAGE.values),
                    m.RowAll((m.CodeTest(("II",), STAGE.values), m.CodeTest(("II", "III"), STAGE.values))),
                )
            ),
            STAGE,
            "is I or (is II and is II or III)",
        ),
    ],
)
def test_tests_of_a_row(test, term, text):
    assert wording.test_text(test, term) == text


def test_a_number_without_a_written_unit_stands_alone():
    score = aall1121.numeric("Glasgow coma scale", "{score}", m.Kind.SCORE)
    assert wording.limit_text(m.FixedLimit(Fraction(13)), score) == "13"


SCREENING = m.Window(bound(days=-21), bound(), "during screening")
ROWS = m.ResultRows(ALT, SCREENING)
LOW = m.ValueTest(AT_MOST, m.FixedLimit(Fraction(135), "135 U/L"))


@pytest.mark.parametrize(
    ("feature", "text"),
    [
        (m.Pick(ROWS, m.Which.LATEST), "latest ALT during screening"),
        (m.Quantified(ROWS, LOW, m.Quantifier.ANY), "any ALT <= 135 U/L during screening"),
        (m.Quantified(ROWS, LOW, m.Quantifier.ALL), "all ALT <= 135 U/L during screening"),
        (m.ResultCount(ROWS, None), "number of ALT during screening"),
        (m.EventCount(m.EventRows(RELAPSE, m.EVER)), "number of relapse"),
        (
            m.EventCount(m.EventRows(RELAPSE, SCREENING, m.OngoingTest(bound()))),
            "number of relapse during screening where it has not ended before day 1",
        ),
        (m.Answer("5.b.ii", SCREENING), "answer of a person to 5.b.ii during screening"),
    ],
)
def test_features(feature, text):
    assert wording.feature_text(feature) == text


def counted(comparison, count):
    return m.CountAtom(m.EventCount(m.EventRows(RELAPSE, m.EVER)), comparison, count)


@pytest.mark.parametrize(
    ("comparison", "count", "text", "presence"),
    [
        (AT_LEAST, 1, "any relapse", True),
        (m.Comparison.GREATER, 0, "any relapse", True),
        (m.Comparison.EQUAL, 0, "no relapse", True),
        (m.Comparison.LESS, 1, "no relapse", True),
        (AT_LEAST, 2, "at least 2 relapse", False),
        (m.Comparison.EQUAL, 1, "exactly 1 relapse", False),
        (m.Comparison.LESS, 3, "fewer than 3 relapse", False),
    ],
)
def test_counts(comparison, count, text, presence):
    assert wording.atom_text(counted(comparison, count)) == text
    assert wording.asks_presence(counted(comparison, count)) is presence


@pytest.mark.parametrize(
    ("atom", "text"),
    [
        (m.PickAtom(m.Pick(ROWS, m.Which.LATEST), LOW), "ALT <= 135 U/L during screening"),
        (m.PickAtom(m.Pick(ROWS, m.Which.FIRST), LOW), "first ALT <= 135 U/L during screening"),
        (m.AgeAtom(bound(), m.Comparison.LESS, 18, TimeUnit.YEARS), "age < 18 years at day 1"),
        (m.AgeAtom(bound(), AT_LEAST, 1, TimeUnit.MONTHS), "age >= 1 month at day 1"),
        (m.SexAtom("female"), "female"),
        (m.AttestedAtom(m.Answer("6", m.EVER)), "attested"),
        (m.ParameterAtom("phase 2", None), "phase 2"),
        (m.SexAtom("female", "a woman"), "a woman"),
    ],
)
def test_atoms(atom, text):
    assert wording.atom_text(atom) == text


A, B, C = (m.SexAtom(letter) for letter in "ABC")
PART = m.Part(m.Criterion("5.b", "b", m.Section.INCLUSION, "", A))


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        (m.All((A, m.Any((B, C)))), "A and (B or C)"),
        (m.Not(m.All((A, B))), "not (A and B)"),
        (m.Not(A), "not A"),
        (m.AtLeast(2, (A, B, C)), "at least 2 of A, B and C"),
        (m.If(A, B, None), "if A: B"),
        (m.If(A, B, C, "it is so"), "if it is so: B, otherwise C"),
        (m.If(m.Not(A), B, None), "unless A: B"),
        (m.If(m.Not(A), B, None, "unless it is so"), "unless it is so: B"),
        (m.All((A, m.If(B, C, None))), "A and (if B: C)"),
        (m.If(A, m.If(B, C, None), C), "if A: (if B: C), otherwise C"),
        (m.Defined("adult", A), "adult"),
        (m.Any((PART, A)), "part 5.b or A"),
        (m.Not(m.All((A, A))), "not A"),
    ],
)
def test_formulas(formula, text):
    assert wording.formula_text(formula) == text


NO_REMISSION = m.CountAtom(
    m.EventCount(m.EventRows(aall1121.REMISSION, m.EVER)), AT_LEAST, 1, "no first remission so far"
)
NO_LOW_ALT = m.QuantifiedAtom(m.Quantified(ROWS, LOW, m.Quantifier.ANY), "no ALT <= 135 U/L during screening")
ABSENT = m.CountAtom(m.EventCount(m.EventRows(RELAPSE, m.EVER)), AT_LEAST, 1, "relapse is absent")


@pytest.mark.parametrize(
    ("atom", "alone", "negated"),
    [
        (NO_REMISSION, "any first remission", "no first remission so far"),
        (NO_LOW_ALT, "any ALT <= 135 U/L during screening", "no ALT <= 135 U/L during screening"),
        (ABSENT, "any relapse", "relapse is absent"),
        (replace(ABSENT, text="relapse is not present"), "any relapse", "relapse is not present"),
        (replace(ABSENT, text="relapse is not absent"), "relapse is not absent", "not relapse is not absent"),
        (m.SexAtom("female", "sex is not female"), "female", "sex is not female"),
        (m.SexAtom("female", "sex is female"), "sex is female", "not sex is female"),
        (
            replace(NO_REMISSION, text="any remission where response is not CR"),
            "any remission where response is not CR",
            "not any remission where response is not CR",
        ),
    ],
)
def test_words_that_say_no_belong_to_the_negation_and_not_to_the_atom(atom, alone, negated):
    """The author's "no X" is stored with the atom "any X" under a ``Not``: never printed as "not no X"."""
    assert wording.atom_text(atom) == alone
    assert wording.formula_text(m.Not(atom)) == negated


def test_a_count_of_none_keeps_its_words():
    atom = replace(NO_REMISSION, comparison=m.Comparison.EQUAL, count=0)
    assert wording.atom_text(atom) == "no first remission so far"


def test_lists():
    assert [wording.listed("abc"[:length]) for length in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert wording.listed("ab", "or") == "a or b"


def test_a_yes_no_fact_has_three_answers():
    assert [wording.answer_text(value) for value in (True, False, None)] == ["yes", "no", "not known"]
