"""The test of a value: exact limits, censored results, units, limits of the reference range."""

from __future__ import annotations

import itertools
from decimal import Decimal
from fractions import Fraction

import pytest
from evaluate_builders import (
    ALT,
    AT_LEAST,
    AT_MOST,
    CREATININE,
    EQUAL,
    GREATER,
    KARNOFSKY,
    LESS,
    PLATELETS,
    any_of_rows,
    fixed,
    latest,
    lln,
    result,
    table,
    truth,
    uln,
    value,
)

from critlang import model as m
from critlang.dates import TimeUnit

COMPARISONS = (LESS, AT_MOST, EQUAL, AT_LEAST, GREATER)
HOLDS = {
    LESS: lambda amount, limit: amount < limit,
    AT_MOST: lambda amount, limit: amount <= limit,
    EQUAL: lambda amount, limit: amount == limit,
    AT_LEAST: lambda amount, limit: amount >= limit,
    GREATER: lambda amount, limit: amount > limit,
}


@pytest.mark.parametrize("comparison", COMPARISONS)
@pytest.mark.parametrize("amount", ["134.999999", "135", "135.0", "135.000001"])
def test_an_exact_value_is_held_against_its_limit_exactly(comparison, amount):
    holds = HOLDS[comparison](Decimal(amount), 135)
    assert truth(latest(ALT, value(comparison, "135")), result(ALT, amount)) is holds


@pytest.mark.parametrize("comparison", COMPARISONS)
@pytest.mark.parametrize(
    ("censored", "may_be"),
    [
        ("<5", lambda x: x < 5),
        ("<=5", lambda x: x <= 5),
        (">5", lambda x: x > 5),
        (">=5", lambda x: x >= 5),
    ],
)
@pytest.mark.parametrize("limit", ["4", "5", "6"])
def test_a_censored_value_is_decided_where_all_values_that_it_may_be_agree(
    comparison, censored, may_be, limit
):
    grid = [Fraction(step, 4) for step in range(-40, 80)]
    answers = {HOLDS[comparison](x, Fraction(limit)) for x in grid if may_be(x)}
    wanted = answers.pop() if len(answers) == 1 else None
    assert truth(latest(ALT, value(comparison, limit)), result(ALT, censored)) is wanted


def test_a_censored_value_may_be_negative_where_nothing_says_otherwise():
    assert truth(latest(ALT, value(AT_LEAST, "0")), result(ALT, "<5")) is None


@pytest.mark.parametrize("comparator", ["~", "=", "≤", ""])
def test_any_other_comparator_is_unknown(comparator):
    row = result(ALT, "5", comparator=comparator)
    assert truth(latest(ALT, value(AT_MOST, "135")), row) is None


def test_without_a_value_the_test_is_unknown():
    assert truth(latest(ALT, value(AT_MOST, "135")), result(ALT)) is None


# ---------------------------------------------------------------- units


@pytest.mark.parametrize("unit", [None, "", "foo", "mg/dL", " U/L", "kelvin"])
def test_a_unit_that_is_not_a_spelling_of_a_convertible_one_is_unusable(unit):
    assert truth(latest(ALT, value(AT_MOST, "135")), result(ALT, "100", unit=unit)) is None


def test_a_score_may_be_recorded_without_a_unit_but_not_with_a_wrong_one():
    asked = latest(KARNOFSKY, value(AT_LEAST, "50"))
    assert truth(asked, result(KARNOFSKY, "50", unit=None)) is True
    assert truth(asked, result(KARNOFSKY, "50", unit="mg")) is None


def test_5_thousand_per_microlitre_is_exactly_5_times_10_to_the_9_per_litre():
    row = result(PLATELETS, "5", unit="10*3/uL")
    assert truth(latest(PLATELETS, value(EQUAL, "5")), row) is True
    assert truth(latest(PLATELETS, value(LESS, "5")), row) is False


def test_a_molar_value_on_the_exact_converted_boundary():
    term = m.Term(
        name="creatinine",
        kind=m.Kind.MEASUREMENT,
        unit=CREATININE.unit,
        molar_mass=CREATININE.molar_mass,
        includes=("creatinine",),
    )
    factor = next(r.factor for r in CREATININE.readings if "umol/L" in r.spellings)
    assert factor == Fraction("113.12") / 10_000  # mg/dL for one umol/L
    boundary = Decimal("88.402")
    in_term_unit = m.FixedLimit(Fraction(boundary) * factor)
    just_below = m.FixedLimit(Fraction("88.401999") * factor)
    row = result(term, "88.402", unit="umol/L")
    assert truth(latest(term, value(AT_MOST, in_term_unit)), row) is True
    assert truth(latest(term, value(LESS, in_term_unit)), row) is False
    assert truth(latest(term, value(AT_MOST, just_below)), row) is False


def test_a_molar_value_beside_a_limit_that_no_decimal_of_it_hits():
    asked = latest(CREATININE, value(AT_MOST, "1.5"))  # 132.602546... umol/L
    assert truth(asked, result(CREATININE, "132.602545", unit="umol/L")) is True
    assert truth(asked, result(CREATININE, "132.602547", unit="umol/L")) is False


# ---------------------------------------------------------------- limits of the record


def test_1_8_is_at_most_1_5_times_an_upper_limit_of_1_2():
    row = result(CREATININE, "1.8", high=Decimal("1.2"))
    assert truth(latest(CREATININE, value(AT_MOST, uln("1.5"))), row) is True
    assert truth(latest(CREATININE, value(LESS, uln("1.5"))), row) is False


def test_the_records_own_limit_is_in_the_unit_of_the_value():
    row = result(CREATININE, "100", unit="umol/L", high=Decimal("90"))
    assert truth(latest(CREATININE, value(AT_MOST, uln("1.2"))), row) is True
    assert truth(latest(CREATININE, value(AT_MOST, uln("1.1"))), row) is False


def test_the_lower_limit_is_the_low_one():
    row = result(PLATELETS, "140", low=Decimal("150"), high=Decimal("400"))
    assert truth(latest(PLATELETS, value(AT_LEAST, lln())), row) is False
    assert truth(latest(PLATELETS, value(AT_LEAST, lln("0.9"))), row) is True


def test_an_unusable_unit_is_unknown_even_with_a_limit_of_its_own():
    row = result(CREATININE, "1.0", unit="foo", high=Decimal("1.2"))
    assert truth(latest(CREATININE, value(AT_MOST, uln())), row) is None


# ---------------------------------------------------------------- limits of a table

CHILDREN = table(
    ("6 years", "10 years", "1.0", "0.9"),
    ("10 years", "13 years", "1.2", "1.2"),
    ("13 years", None, "1.5", "1.4"),
)
AT_TABLE = latest(CREATININE, value(AT_MOST, uln("1", CHILDREN)))


def test_the_records_own_limit_comes_before_the_table():
    row = result(CREATININE, "1.3", high=Decimal("1.4"))
    assert truth(AT_TABLE, row, born="2012-05-01", sex="female") is True


def test_without_either_the_limit_is_unknown():
    row = result(CREATININE, "1.0")
    assert truth(latest(CREATININE, value(AT_MOST, uln())), row, born="2012-05-01", sex="male") is None


@pytest.mark.parametrize(
    ("born", "sex", "wanted"),
    [
        ("2013-01-01", "male", True),  # 7 years: 1.0
        ("2013-01-01", "female", False),  # 7 years: 0.9
        ("2010-05-01", "female", True),  # 10 years on the day: 1.2
        ("2010-05-02", "female", False),  # 9 years on the day: 0.9
    ],
)
def test_the_table_is_read_at_the_completed_age_on_the_day_of_the_result(born, sex, wanted):
    row = result(CREATININE, "1.0", "2020-05-01")
    assert truth(AT_TABLE, row, born=born, sex=sex) is wanted


def test_the_age_is_that_of_the_result_not_of_the_index_date():
    row = result(CREATININE, "1.2", "2020-05-01")  # nine years old; ten at enrollment
    assert truth(AT_TABLE, row, born="2010-05-05", sex="male") is False


@pytest.mark.parametrize(("amount", "wanted"), [("0.9", True), ("0.95", None), ("1.1", False)])
def test_an_unknown_sex_is_decided_where_both_sexes_give_the_same(amount, wanted):
    assert truth(AT_TABLE, result(CREATININE, amount), born="2013-01-01") is wanted


@pytest.mark.parametrize(("amount", "wanted"), [("1.0", True), ("1.1", None), ("1.3", False)])
def test_a_partial_birth_date_is_decided_where_youngest_and_oldest_agree(amount, wanted):
    # born in 2010: 9 or 10 years old on 2020-05-01
    assert truth(AT_TABLE, result(CREATININE, amount), born="2010", sex="male") is wanted


def test_if_the_table_lacks_one_of_the_possible_limits_it_is_unknown():
    gap = table(("6 years", "10 years", "1.0", None), ("10 years", None, "1.2", "1.2"))
    asked = latest(CREATININE, value(AT_MOST, uln("1", gap)))
    row = result(CREATININE, "0.1")
    assert truth(asked, row, born="2013-01-01", sex="male") is True
    assert truth(asked, row, born="2013-01-01") is None
    assert truth(asked, row, born="2015", sex="male") is None  # 4 or 5 years: not in the table
    assert truth(asked, row, born="2014", sex="male") is None  # 5 or 6 years: one of the two is missing


@pytest.mark.parametrize("missing", ["birth date", "day"])
def test_no_birth_date_or_no_day_is_no_limit_from_the_table(missing):
    born = None if missing == "birth date" else "2013-01-01"
    row = result(CREATININE, "0.1", None if missing == "day" else "2020-05-01")
    assert truth(AT_TABLE, row, born=born, sex="male") is None


def test_a_result_without_a_day_takes_no_limit_from_the_table():
    """Seen where the undated row is one of several: failing, it would make the answer false."""
    failing, undated = result(CREATININE, "9"), result(CREATININE, "9", None)
    asked = any_of_rows(CREATININE, value(AT_MOST, uln("1", CHILDREN)))
    assert truth(asked, failing, born="2013-01-01", sex="male") is False
    assert truth(asked, failing, undated, born="2013-01-01", sex="male") is None


def test_an_age_on_the_edge_of_two_rows_belongs_to_the_older_one():
    months = table(("1 months", "6 months", "0.4", "0.4"), ("6 months", "1 years", "0.5", "0.5"))
    asked = latest(CREATININE, value(AT_MOST, uln("1", months)))
    row = result(CREATININE, "0.5", "2020-05-31")
    assert truth(asked, row, born="2019-11-30", sex="male") is True
    assert truth(asked, row, born="2019-12-01", sex="male") is False


def test_a_lower_limit_comes_from_the_lower_column():
    limits = (Decimal("0.2"), Decimal("0.9")), (Decimal("0.3"), Decimal("1.0"))
    row = m.ReferenceRow(m.AgeLimit(0, TimeUnit.YEARS), None, *limits)
    asked = latest(CREATININE, value(AT_LEAST, lln("1", m.ReferenceTable((row,), "made up"))))
    person = {"born": "2013-01-01", "sex": "female"}
    assert truth(asked, result(CREATININE, "0.3"), **person) is True
    assert truth(asked, result(CREATININE, "0.25"), **person) is False
    assert truth(asked, result(CREATININE, "0.25"), born="2013-01-01", sex="male") is True


def test_a_table_limit_is_in_the_terms_unit_and_the_value_is_converted():
    row = result(CREATININE, "88", unit="umol/L")  # 0.9955 mg/dL
    assert truth(AT_TABLE, row, born="2013-01-01", sex="male") is True
    assert truth(AT_TABLE, row, born="2013-01-01", sex="female") is False


# ---------------------------------------------------------------- several limits for one row


@pytest.mark.parametrize("amount", ["1", "2", "3"])
def test_tests_of_one_row_are_put_together_with_kleenes_tables(amount):
    at_least_2, at_most_2 = value(AT_LEAST, "2"), value(AT_MOST, "2")
    unknown = value(AT_MOST, uln())
    for first, second in itertools.product((at_least_2, at_most_2, unknown), repeat=2):
        truths = [truth(latest(ALT, each), result(ALT, amount)) for each in (first, second)]
        both = truth(latest(ALT, m.RowAll((first, second))), result(ALT, amount))
        either = truth(latest(ALT, m.RowAny((first, second))), result(ALT, amount))
        assert both is (False if False in truths else None if None in truths else True)
        assert either is (True if True in truths else None if None in truths else False)


def test_not_of_an_unknown_test_stays_unknown():
    row = result(ALT, "<5")
    assert truth(latest(ALT, m.RowNot(value(AT_MOST, "3"))), row) is None
    assert truth(latest(ALT, m.RowNot(value(AT_MOST, "5"))), row) is False


def test_a_fixed_limit_needs_no_reference_range():
    assert truth(latest(ALT, m.ValueTest(AT_MOST, fixed("5"))), result(ALT, "5")) is True
