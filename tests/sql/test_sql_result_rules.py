"""The rules of docs/meaning.md about results (measurements and findings), run on real engines."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from sql_builders import (
    ALT,
    AT_LEAST,
    AT_MOST,
    CREATININE,
    ECOG,
    EQUAL,
    FIRST,
    GREATER,
    KARNOFSKY,
    LESS,
    all_of,
    any_of,
    at,
    exclusion,
    finding,
    fixed,
    given,
    happening,
    inclusion,
    latest,
    lln,
    measured,
    patient,
    plan_for,
    plan_of,
    result,
    results,
    table,
    uln,
    value,
    window,
)  # fmt: skip
from sql_engines import ENGINES, deciding, screened

from critlang import model as m

pytestmark = pytest.mark.parametrize("engine", ENGINES)

BEFORE = window(None, at(), "on or before enrollment")
MONTH_BEFORE = window(at(days=-28), at(), "within 4 weeks before enrollment")
LOW = value(AT_MOST, "135")
NEGATIVE = m.CodeTest(("0",), ECOG.values)


def outcome(engine, formula, *facts, **person):
    """The result of a criterion with this formula, and its deciding fact."""
    (row,) = screened(engine, plan_for(formula), patient(*facts, **person))
    return row["c_1"], deciding(row)


def truth(engine, formula, *facts, **person):
    return outcome(engine, formula, *facts, **person)[0]


# ---------------------------------------------------------------- picked results


def test_the_latest_in_the_window_decides(engine):
    facts = [
        result(1, ALT, "100", "2020-05-09"),
        result(2, ALT, "200", "2020-05-10"),
        result(3, ALT, "100", "2020-05-11"),
    ]
    assert outcome(engine, latest(ALT, LOW, BEFORE), *facts) == ("false", ("200", "U/L", "2020-05-10", 2))


def test_the_first_in_the_window_decides(engine):
    facts = [
        result(1, ALT, "100", "2020-04-11"),
        result(2, ALT, "200", "2020-04-12"),
        result(3, ALT, "100", "2020-05-10"),
    ]
    found = outcome(engine, latest(ALT, LOW, MONTH_BEFORE, FIRST), *facts)
    assert found == ("false", ("200", "U/L", "2020-04-12", 2))


def test_ties_are_settled_by_time_then_id(engine):
    facts = [
        result(9, ALT, "100", second=3600),
        result(2, ALT, "200", second=7200),
        result(1, ALT, "100", second=7200),
    ]
    assert outcome(engine, latest(ALT, LOW), *facts)[1][3] == 2
    assert outcome(engine, latest(ALT, LOW, which=FIRST), *facts)[1][3] == 9


def test_no_result_is_unknown(engine):
    assert outcome(engine, latest(ALT, LOW)) == ("unknown", (None, None, None, None))
    assert truth(engine, latest(ALT, LOW, BEFORE), result(1, ALT, "1", "2020-05-11")) == "unknown"


@pytest.mark.parametrize(
    ("amount", "unit"), [(None, "own"), ("200", None), ("200", "bananas"), ("200", "mg/dL"), ("~200", "own")]
)
def test_an_unusable_newest_row_is_never_replaced_by_an_older_one(engine, amount, unit):
    facts = [result(1, ALT, "100", "2020-05-01"), result(2, ALT, amount, "2020-05-02", unit=unit)]
    found, fact = outcome(engine, latest(ALT, LOW), *facts)
    assert (found, fact[3]) == ("unknown", 2)


def test_an_undated_result_counts_as_the_latest_and_as_the_first_and_leaves_it_unknown(engine):
    facts = [result(1, ALT, "100"), result(2, ALT, "100", None)]
    assert outcome(engine, latest(ALT, LOW), *facts) == ("unknown", ("100", "U/L", None, 2))
    assert outcome(engine, latest(ALT, LOW, which=FIRST), *facts) == ("unknown", ("100", "U/L", None, 2))


def test_an_anchor_without_a_date_leaves_the_window_unknown(engine):
    fact = result(1, ALT, "100")
    found, shown = outcome(engine, latest(ALT, LOW, BEFORE), fact, anchors={})
    assert (found, shown[3]) == ("unknown", 1)


def test_one_known_bound_can_already_decide_that_a_row_lies_outside(engine):
    where = window(at("day 1"), at(), "from day 1 to enrollment")
    found, shown = outcome(engine, latest(ALT, LOW, where), result(1, ALT, "1", "2020-05-11"))
    assert (found, shown) == ("unknown", (None, None, None, None))


@pytest.mark.parametrize(
    ("day", "found"), [("2020-04-12", "true"), ("2020-04-11", "unknown"), ("2020-05-10", "true")]
)
def test_windows_are_closed_at_both_ends(engine, day, found):
    assert truth(engine, latest(ALT, LOW, MONTH_BEFORE), result(1, ALT, "1", day)) == found


def test_the_time_of_day_does_not_move_a_result_out_of_its_day(engine):
    fact = result(1, ALT, "1", "2020-05-10", second=86_399)
    assert truth(engine, latest(ALT, LOW, BEFORE), fact) == "true"


@pytest.mark.parametrize(("day", "found"), [("2020-02-29", "true"), ("2020-02-28", "unknown")])
def test_months_clamp_to_the_end_of_the_month(engine, day, found):
    where = window(at(months=-1), at(), "within 1 month before enrollment")
    fact = result(1, ALT, "1", day)
    assert truth(engine, latest(ALT, LOW, where), fact, anchors={"enrollment": "2020-03-31"}) == found


def test_results_of_included_terms_count(engine):
    platelets = measured("platelets", "10^9/L", includes=("platelets", "citrate platelets"))
    citrate = measured("citrate platelets", "10^9/L")
    facts = [result(1, platelets, "50", "2020-05-01"), result(2, citrate, "100000", "2020-05-02", unit="/uL")]
    found = outcome(engine, latest(platelets, value(AT_LEAST, "100")), *facts)
    assert found == ("true", ("100000", "/uL", "2020-05-02", 2))


def test_results_of_other_terms_do_not(engine):
    assert truth(engine, latest(ALT, LOW), result(1, measured("AST", "U/L"), "1")) == "unknown"


# ---------------------------------------------------------------- units and values


@pytest.mark.parametrize(
    ("amount", "unit", "found"),
    [
        ("1.5", "mg/dL", "true"),
        ("1.500001", "mg/dL", "false"),
        ("15", "mg/L", "true"),
        ("15.000001", "mg/L", "false"),
        ("132.602545", "umol/L", "true"),
        ("132.602546", "umol/L", "false"),
        ("0.132602", "mmol/L", "true"),
        ("0.132603", "mmol/L", "false"),
        ("132.6", "µmol/L", "true"),
        ("1.5", "MG/DL", "true"),
        ("1.5", "Mg/Dl", "unknown"),
        ("1.5", "U/L", "unknown"),
        ("999999999.999999", "fmol/L", "true"),
        ("0.000132", "mol/L", "true"),
        ("0.000133", "mol/L", "false"),
    ],
)
def test_the_limit_is_converted_exactly_into_the_unit_of_the_result(engine, amount, unit, found):
    formula = latest(CREATININE, value(AT_MOST, "1.5"))
    assert truth(engine, formula, result(1, CREATININE, amount, unit=unit)) == found


@pytest.mark.parametrize(
    ("unit", "found"), [(None, "true"), ("%", "true"), ("", "unknown"), ("mg/dL", "unknown")]
)
def test_only_a_score_may_come_without_a_unit(engine, unit, found):
    both = m.All((latest(KARNOFSKY, value(AT_LEAST, "50")), given(True)))
    assert truth(engine, both, result(1, KARNOFSKY, "50", unit=unit)) == found
    beside = m.Any((latest(ALT, LOW), latest(KARNOFSKY, value(LESS, "0"))))
    assert truth(engine, beside, result(1, ALT, "100", unit=None)) == "unknown"


def test_a_unit_of_another_term_is_unusable_even_where_the_statement_knows_it(engine):
    both = m.All((latest(ALT, LOW), latest(CREATININE, value(LESS, "9"))))
    facts = [result(1, ALT, "1", unit="mg/dL"), result(2, CREATININE, "1")]
    assert truth(engine, both, *facts) == "unknown"


CENSORED = [
    # held against 5: what "<5", "<=5", ">5", ">=5" and nearby values come to
    (LESS, {"<5": "true", "<=5": "unknown", ">5": "false", ">=5": "false", "<=4": "true", ">4": "unknown"}),
    (
        AT_MOST,
        {"<5": "true", "<=5": "true", ">5": "false", ">=5": "unknown", "<6": "unknown", ">=6": "false"},
    ),
    (
        EQUAL,
        {"<5": "false", "<=5": "unknown", ">5": "false", ">=5": "unknown", "<=4": "false", ">4": "unknown"},
    ),
    (
        AT_LEAST,
        {"<5": "false", "<=5": "unknown", ">5": "true", ">=5": "true", "<6": "unknown", ">=4": "unknown"},
    ),
    (
        GREATER,
        {"<5": "false", "<=5": "false", ">5": "true", ">=5": "unknown", "<6": "unknown", ">=6": "true"},
    ),
]


@pytest.mark.parametrize(
    ("comparison", "amount", "found"),
    [(comparison, amount, found) for comparison, cases in CENSORED for amount, found in cases.items()],
)
def test_a_censored_value_is_decided_where_all_that_it_may_be_agree(engine, comparison, amount, found):
    picked = outcome(engine, latest(ALT, value(comparison, "5")), result(1, ALT, amount))
    assert picked == (found, (amount, "U/L", "2020-05-01", 1))
    assert truth(engine, any_of(ALT, value(comparison, "5")), result(1, ALT, amount)) == found


@pytest.mark.parametrize(
    ("comparison", "amounts"),
    [(LESS, "tff"), (AT_MOST, "ttf"), (EQUAL, "ftf"), (AT_LEAST, "ftt"), (GREATER, "fft")],
)
def test_comparisons_of_exact_values(engine, comparison, amounts):
    for amount, letter in zip(("4.999999", "5", "5.000001"), amounts, strict=True):
        wanted = "true" if letter == "t" else "false"
        assert truth(engine, latest(ALT, value(comparison, "5")), result(1, ALT, amount)) == wanted


@pytest.mark.parametrize("sign", ["", "="])
def test_an_empty_comparator_or_an_equals_sign_is_none(engine, sign):
    fact = result(1, ALT, "5", comparator=sign)
    assert outcome(engine, latest(ALT, LOW), fact) == ("true", ("5", "U/L", "2020-05-01", 1))


def test_row_tests_join_with_not_and_or(engine):
    between = m.RowAll((value(AT_LEAST, "10"), value(AT_MOST, "20")))
    outside = m.RowAny((value(LESS, "10"), value(GREATER, "20")))
    for amount, inside in (("9", False), ("10", True), ("20", True), ("21", False)):
        fact = result(1, ALT, amount)
        wanted, other = ("true", "false") if inside else ("false", "true")
        assert truth(engine, latest(ALT, between), fact) == wanted
        assert truth(engine, latest(ALT, m.RowNot(between)), fact) == other
        assert truth(engine, latest(ALT, outside), fact) == other
    assert truth(engine, latest(ALT, m.RowNot(between)), result(1, ALT, None)) == "unknown"
    assert truth(engine, latest(ALT, outside), result(1, ALT, "<15")) == "unknown"


# ---------------------------------------------------------------- reference ranges


def test_the_records_own_limit_times_a_factor_is_exact(engine):
    """1.8 <= 1.5 x 1.2 is false in binary floating point."""
    formula = latest(ALT, value(AT_MOST, uln("1.5")))
    assert truth(engine, formula, result(1, ALT, "1.8", high="1.2")) == "true"
    assert truth(engine, formula, result(1, ALT, "1.800001", high="1.2")) == "false"
    third = latest(ALT, value(AT_MOST, uln("1/3")))
    assert truth(engine, third, result(1, ALT, "0.4", high="1.2")) == "true"
    assert truth(engine, third, result(1, ALT, "0.400001", high="1.2")) == "false"


def test_the_records_limit_is_in_the_unit_of_the_value_which_must_be_usable(engine):
    formula = latest(CREATININE, value(AT_MOST, uln()))
    assert truth(engine, formula, result(1, CREATININE, "100", unit="umol/L", high="106")) == "true"
    assert truth(engine, formula, result(1, CREATININE, "1", unit="bananas", high="106")) == "unknown"


def test_no_limit_no_answer(engine):
    formula = latest(ALT, value(AT_MOST, uln()))
    assert truth(engine, formula, result(1, ALT, "1")) == "unknown"
    assert truth(engine, formula, result(1, ALT, "1", low="0")) == "unknown"
    assert truth(engine, latest(ALT, value(AT_LEAST, lln("0.5"))), result(1, ALT, "1", low="2")) == "true"


BY_AGE = table(
    ("1 months", "1 years", "0.5", "0.4"),
    ("1 years", "16 years", "1.0", "1.0"),
    ("16 years", None, "1.7", "1.4"),
)
NORMAL = latest(CREATININE, value(AT_MOST, uln("1", BY_AGE)))
TABLE_CASES = [
    # born, sex, value, result: the result is of 2020-05-01
    ("2010-05-01", "male", "1.0", "true"),
    ("2010-05-01", "male", "1.000001", "false"),
    ("2004-05-01", "male", "1.7", "true"),
    ("2004-05-02", "male", "1.7", "false"),
    ("2004-05-01", "female", "1.5", "false"),
    ("2004-05-01", "female", "1.4", "true"),
    ("2019-05-01", "female", "1.0", "true"),
    ("2019-05-02", "female", "1.0", "false"),
    ("2020-04-01", "male", "0.5", "true"),
    ("2020-04-02", "male", "0.1", "unknown"),  # younger than the table
    ("2004-05-01", None, "1.4", "true"),
    ("2004-05-01", None, "1.5", "unknown"),  # the limits of the sexes disagree
    ("2004-05-01", None, "1.8", "false"),
    ("2004", "male", "1.0", "true"),
    ("2004", "male", "1.5", "unknown"),  # 15 or 16 years old
    ("2004", "male", "1.8", "false"),
    ("2010-05", None, "1.0", "true"),
    (None, "male", "0.1", "unknown"),
]


@pytest.mark.parametrize(("born", "sex", "amount", "found"), TABLE_CASES)
def test_the_table_at_the_age_on_the_day_of_the_result(engine, born, sex, amount, found):
    assert truth(engine, NORMAL, result(1, CREATININE, amount), born=born, sex=sex) == found
    quantified = any_of(CREATININE, value(AT_MOST, uln("1", BY_AGE)))
    assert truth(engine, quantified, result(1, CREATININE, amount), born=born, sex=sex) == found


@pytest.mark.parametrize(
    ("born", "sex", "amount", "found"),
    [
        ("2004-05-01", "male", "1.7", "true"),
        ("2004-05-01", None, "1.7", "unknown"),
        ("2004-05-01", None, "1.5", "false"),  # equal to neither limit
        ("2004-05-01", None, ">1.7", "false"),
        ("2004-05-01", None, ">1.5", "unknown"),
        ("2003", None, "1.4", "unknown"),
    ],
)
def test_equality_with_several_possible_limits(engine, born, sex, amount, found):
    formula = latest(CREATININE, value(EQUAL, uln("1", BY_AGE)))
    assert truth(engine, formula, result(1, CREATININE, amount), born=born, sex=sex) == found


def test_the_table_is_converted_into_the_unit_of_the_result(engine):
    for amount, found in (("88.401697", "true"), ("88.401698", "false")):
        fact = result(1, CREATININE, amount, unit="umol/L")
        assert truth(engine, NORMAL, fact, born="2010-05-01", sex="male") == found


@pytest.mark.parametrize("factor", ["1", "1/3"])
def test_a_multiple_of_the_table_is_exact_in_every_unit(engine, factor):
    """The greatest value of six decimal places that is not above the limit, and the next."""
    formula = latest(CREATININE, value(AT_MOST, uln(factor, BY_AGE)))
    step = Fraction(1, 10**6)
    for reading in CREATININE.readings:
        limit = Fraction(factor) / reading.factor
        greatest = limit // step * step
        if greatest >= 10**9 - 1:
            continue
        for amount, found in ((greatest, "true"), (greatest + step, "false")):
            written = f"{Decimal(int(amount / step)).scaleb(-6):f}"
            fact = result(1, CREATININE, written, unit=reading.spellings[0])
            assert truth(engine, formula, fact, born="2010-05-01", sex="male") == found, (written, fact)


@pytest.mark.parametrize("unit", ["mg/dL", "umol/L", "mmol/L", "mol/L", "g/dL"])
def test_the_greatest_value_is_held_against_a_table(engine, unit):
    """Whatever it is multiplied by: 999999999 stands for "not known" in some data."""
    fact = result(1, CREATININE, "999999999.999999", unit=unit)
    assert truth(engine, NORMAL, fact, born="2010-05-01", sex="male") == "false"


@pytest.mark.parametrize("factor", ["2.515", "1001/3"])
def test_the_greatest_limit_is_multiplied(engine, factor):
    formula = latest(ALT, value(AT_MOST, uln(factor)))
    assert truth(engine, formula, result(1, ALT, "40", high="999999999.999999")) == "true"


def test_a_table_for_one_sex_only(engine):
    formula = latest(CREATININE, value(AT_MOST, uln("1", table(("1 months", None, "1.0", None)))))
    fact = result(1, CREATININE, "0.5")
    for sex, found in (("male", "true"), ("female", "unknown"), (None, "unknown")):
        assert truth(engine, formula, fact, born="2010-05-01", sex=sex) == found


def test_a_table_finer_than_any_value(engine):
    formula = latest(
        CREATININE, value(AT_MOST, uln("1", table(("1 months", None, "1.0000005", "1.0000005"))))
    )
    for amount, found in (("1", "true"), ("1.000001", "false")):
        assert truth(engine, formula, result(1, CREATININE, amount), born="2010-05-01", sex="male") == found


def test_the_records_own_limit_goes_before_the_table(engine):
    fact = result(1, CREATININE, "1.2", high="1.3")
    assert truth(engine, NORMAL, fact, born="2010-05-01", sex="male") == "true"


def test_a_result_without_a_day_takes_no_limit_from_the_table(engine):
    undated = result(1, CREATININE, "0.1", None)
    counted = results(CREATININE, AT_LEAST, 1, value(AT_MOST, uln("1", BY_AGE)))
    facts = [undated, result(2, CREATININE, "9", "2020-05-01")]
    assert truth(engine, counted, *facts, born="2010-05-01", sex="male") == "unknown"


def test_a_table_with_limits_of_the_other_side_only(engine):
    formula = latest(CREATININE, value(AT_LEAST, m.RangeLimit(Fraction(1), m.Side.LOWER, BY_AGE)))
    assert truth(engine, formula, result(1, CREATININE, "1"), born="2010-05-01", sex="male") == "unknown"
    assert (
        truth(engine, formula, result(1, CREATININE, "1", low="1"), born="2010-05-01", sex="male") == "true"
    )


def test_a_table_with_limits_for_one_sex_only(engine):
    men = table(("1 years", None, "1.7", None))
    formula = latest(CREATININE, value(AT_MOST, uln("1", men)))
    fact = result(1, CREATININE, "1.7")
    for sex, found in (("male", "true"), ("female", "unknown"), (None, "unknown")):
        assert truth(engine, formula, fact, born="2010-05-01", sex=sex) == found


def test_censored_against_the_table(engine):
    for amount, found in (("<1.4", "true"), ("<1.5", "unknown"), (">1.4", "unknown"), (">1.7", "false")):
        assert truth(engine, NORMAL, result(1, CREATININE, amount), born="2004-05-01") == found


# ---------------------------------------------------------------- any, all

INSIDE, OUTSIDE = "2020-05-01", "2020-05-11"
PASS, FAIL = "100", "200"


@pytest.mark.parametrize(
    ("rows", "of_any", "of_all"),
    [
        ([], "unknown", "unknown"),
        ([(INSIDE, PASS)], "true", "true"),
        ([(INSIDE, FAIL)], "false", "false"),
        ([(INSIDE, None)], "unknown", "unknown"),
        ([(INSIDE, PASS), (INSIDE, FAIL)], "true", "false"),
        ([(INSIDE, PASS), (INSIDE, None)], "true", "unknown"),
        ([(INSIDE, FAIL), (INSIDE, None)], "unknown", "false"),
        ([(INSIDE, FAIL), (OUTSIDE, PASS)], "false", "false"),
        ([(INSIDE, PASS), (OUTSIDE, FAIL)], "true", "true"),
        ([(OUTSIDE, PASS)], "unknown", "unknown"),
        ([(None, PASS)], "unknown", "unknown"),
        ([(None, FAIL)], "unknown", "unknown"),
        ([(INSIDE, PASS), (None, FAIL)], "true", "unknown"),
        ([(INSIDE, FAIL), (None, PASS)], "unknown", "false"),
        ([(INSIDE, FAIL), (None, FAIL)], "false", "false"),
        ([(INSIDE, PASS), (None, PASS)], "true", "true"),
        ([(INSIDE, None), (None, FAIL)], "unknown", "unknown"),
    ],
)
def test_any_and_all(engine, rows, of_any, of_all):
    facts = [result(index, ALT, amount, day) for index, (day, amount) in enumerate(rows, start=1)]
    assert truth(engine, any_of(ALT, LOW, BEFORE), *facts) == of_any
    assert truth(engine, all_of(ALT, LOW, BEFORE), *facts) == of_all
    plan = plan_for(any_of(ALT, LOW, BEFORE))
    assert screened(engine, plan, patient(*facts), evidence=False)[0]["c_1"] == of_any


def test_the_deciding_row_of_any_and_all(engine):
    facts = [
        result(1, ALT, PASS, "2020-05-01"),
        result(2, ALT, PASS, "2020-05-02"),
        result(3, ALT, FAIL, "2020-05-03"),
        result(4, ALT, FAIL, "2020-05-04"),
        result(5, ALT, None, "2020-05-05"),
    ]

    def row(formula, *chosen):
        return outcome(engine, formula, *chosen)[1][3]

    assert row(any_of(ALT, LOW), *facts) == 2
    assert row(all_of(ALT, LOW), *facts) == 4
    assert row(any_of(ALT, LOW), *facts[2:]) == 5
    assert row(all_of(ALT, LOW), *facts[:2], facts[4]) == 5
    assert row(any_of(ALT, LOW), *facts[2:4]) == 4
    assert row(all_of(ALT, LOW), *facts[:2]) == 2


def test_among_failing_rows_the_latest_decides_be_it_certain_to_lie_in_the_window_or_not(engine):
    facts = [result(1, ALT, FAIL, INSIDE), result(2, ALT, FAIL, None)]
    assert outcome(engine, any_of(ALT, LOW, BEFORE), *facts) == ("false", ("200", "U/L", None, 2))


# ---------------------------------------------------------------- counts of results


@pytest.mark.parametrize(
    ("rows", "at_least_2", "at_most_1", "exactly_1", "shown"),
    [
        ([], "unknown", "unknown", "unknown", "0"),
        ([(INSIDE, PASS)], "false", "true", "true", "1"),
        ([(INSIDE, FAIL)], "false", "true", "false", "0"),
        ([(INSIDE, PASS), (INSIDE, PASS)], "true", "false", "false", "2"),
        ([(INSIDE, PASS), (INSIDE, None)], "unknown", "unknown", "unknown", "1"),
        ([(INSIDE, PASS), (None, PASS)], "unknown", "unknown", "unknown", "1"),
        ([(INSIDE, PASS), (None, FAIL)], "false", "true", "true", "1"),
        ([(INSIDE, None)], "false", "true", "unknown", "0"),
        ([(None, PASS)], "unknown", "unknown", "unknown", "0"),
        ([(OUTSIDE, PASS)], "unknown", "unknown", "unknown", "0"),
    ],
)
def test_counts_of_results(engine, rows, at_least_2, at_most_1, exactly_1, shown):
    facts = [result(index, ALT, amount, day) for index, (day, amount) in enumerate(rows, start=1)]
    for comparison, count, wanted in (
        (AT_LEAST, 2, at_least_2),
        (AT_MOST, 1, at_most_1),
        (EQUAL, 1, exactly_1),
    ):
        found = outcome(engine, results(ALT, comparison, count, LOW, BEFORE), *facts)
        assert found == (wanted, (shown, None, None, None))


def test_a_count_without_a_test_counts_every_result(engine):
    facts = [result(1, ALT, None), result(2, ALT, "5", unit="bananas"), result(3, ALT, "5", None)]
    assert truth(engine, results(ALT, AT_LEAST, 2), *facts) == "true"
    assert truth(engine, results(ALT, AT_LEAST, 3), *facts) == "unknown"
    assert truth(engine, results(ALT, AT_LEAST, 4), *facts) == "false"


# ---------------------------------------------------------------- findings


@pytest.mark.parametrize(
    ("code", "found"), [("0", "true"), ("1", "false"), ("7", "unknown"), (None, "unknown"), ("", "unknown")]
)
def test_a_code_that_is_not_declared_is_unknown(engine, code, found):
    assert outcome(engine, latest(ECOG, NEGATIVE), finding(1, ECOG, code)) == (
        found,
        (code, None, "2020-05-01", 1),
    )
    opposite = {"true": "false", "false": "true"}.get(found, found)
    assert truth(engine, latest(ECOG, m.RowNot(NEGATIVE)), finding(1, ECOG, code)) == opposite


def test_findings_are_picked_and_quantified_like_measurements(engine):
    facts = [finding(1, ECOG, "0", "2020-05-01"), finding(2, ECOG, "1", "2020-05-02", second=60)]
    assert outcome(engine, latest(ECOG, NEGATIVE, BEFORE), *facts)[1][3] == 2
    assert outcome(engine, any_of(ECOG, NEGATIVE, BEFORE), *facts) == ("true", ("0", None, "2020-05-01", 1))
    assert truth(engine, all_of(ECOG, NEGATIVE, BEFORE), *facts) == "false"
    assert truth(engine, results(ECOG, EQUAL, 1, NEGATIVE), *facts) == "true"


def test_a_finding_and_a_measurement_of_the_same_name_are_kept_apart(engine):
    event_like = happening("ECOG")
    assert event_like.name == ECOG.name
    assert truth(engine, latest(ECOG, NEGATIVE), result(1, measured("ECOG", "%"), "0")) == "unknown"


# ---------------------------------------------------------------- several criteria over one scan


def test_features_over_the_same_rows_do_not_disturb_each_other(engine):
    plan = plan_of(
        inclusion("1", latest(ALT, LOW, BEFORE)),
        inclusion("2", latest(ALT, LOW, BEFORE, FIRST)),
        inclusion("3", any_of(ALT, LOW)),
        exclusion("E1", latest(CREATININE, value(GREATER, fixed("2")), MONTH_BEFORE)),
    )
    facts = [
        result(1, ALT, "100", "2020-01-01"),
        result(2, ALT, "200", "2020-05-01"),
        result(3, ALT, "100", "2020-06-01"),
        result(4, CREATININE, "3", "2020-01-01"),
        result(5, CREATININE, "1", "2020-05-01"),
    ]
    (row,) = screened(engine, plan, patient(*facts))
    assert [row[f"c_{name}"] for name in ("1", "2", "3", "e1")] == ["false", "true", "true", "false"]
    assert [row[f"c_{name}_row"] for name in ("1", "2", "3", "e1")] == [2, 1, 3, 5]
    assert row["verdict"] == "ineligible"
