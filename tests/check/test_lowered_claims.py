"""Claims in the model: results, findings, events, conditions, age, sex, answers, parameters."""

from datetime import date
from fractions import Fraction

import pytest
from checked_texts import (
    DAY_1,
    UNTIL_INDEX,
    criterion_of,
    day,
    event_point,
    events,
    latest,
    lowered,
    multiple,
    one_criterion,
    protocol_of,
    quantified,
    results,
    term,
    value,
)

from critlang import model as m
from critlang.dates import Offset, TimeUnit

COUNT = m.Comparison
SCREENING = m.Window(day(DAY_1, days=-21), day(DAY_1))


# ---------------------------------------------------------------- results


@pytest.mark.parametrize("sign", ["<", "<=", "=", ">=", ">"])
def test_a_bare_result_is_the_latest_one(sign):
    assert lowered(f"ALT {sign} 135 U/L") == latest("ALT", value(sign, 135))


@pytest.mark.parametrize(
    ("words", "sign"), [("at least", ">="), ("at most", "<="), ("more than", ">"), ("less than", "<")]
)
def test_comparisons_in_words(words, sign):
    assert lowered(f"ALT {words} 135 U/L") == latest("ALT", value(sign, 135))


@pytest.mark.parametrize(
    ("written", "number"), [("100 g/L", 10), ("100 g/dL", 100), ("24 g/L", Fraction(12, 5))]
)
def test_a_round_number_is_not_part_of_its_unit(written, number):
    assert lowered(f"albumin >= {written}") == latest("albumin", value(">=", number))


def test_the_words_and_the_place_of_an_atom_are_kept():
    atom = lowered("ALT <=  135 U/L   before day 1  # as in the synopsis")
    text = one_criterion("ALT <=  135 U/L   before day 1  # as in the synopsis")
    assert atom.text == "ALT <= 135 U/L before day 1"
    assert text[atom.span.start : atom.span.end] == "ALT <=  135 U/L   before day 1"


def test_the_first_result():
    assert lowered("first ALT <= 135 U/L") == m.PickAtom(
        m.Pick(results("ALT"), m.Which.FIRST), value("<=", 135)
    )


def test_any_all_and_no_result():
    test = value(">", 135)
    assert lowered("any ALT > 135 U/L during screening") == quantified("any", "ALT", test, SCREENING)
    assert lowered("all ALT > 135 U/L during screening") == quantified("all", "ALT", test, SCREENING)
    assert lowered("no ALT > 135 U/L during screening") == m.Not(quantified("any", "ALT", test, SCREENING))


@pytest.mark.parametrize(
    ("claim", "word", "sign"),
    [
        ("highest ALT <= 5 U/L", "all", "<="),
        ("highest ALT < 5 U/L", "all", "<"),
        ("highest ALT >= 5 U/L", "any", ">="),
        ("highest ALT > 5 U/L", "any", ">"),
        ("lowest ALT <= 5 U/L", "any", "<="),
        ("lowest ALT < 5 U/L", "any", "<"),
        ("lowest ALT >= 5 U/L", "all", ">="),
        ("lowest ALT > 5 U/L", "all", ">"),
    ],
)
def test_the_highest_and_the_lowest_result(claim, word, sign):
    assert lowered(claim) == quantified(word, "ALT", value(sign, 5))


def test_the_highest_result_between_two_limits():
    assert lowered("highest ALT between 5 and 9 U/L") == m.All(
        (quantified("any", "ALT", value(">=", 5)), quantified("all", "ALT", value("<=", 9)))
    )


@pytest.mark.parametrize(
    ("words", "sign"),
    [("at least", ">="), ("at most", "<="), ("exactly", "="), ("more than", ">"), ("less than", "<")],
)
def test_a_number_of_results(words, sign):
    feature = m.ResultCount(results("ALT", SCREENING), value("<=", 5))
    assert lowered(f"{words} 2 ALT <= 5 U/L during screening") == m.CountAtom(feature, COUNT(sign), 2)


def test_a_number_of_results_of_any_value():
    assert lowered("at least 2 ALTs during screening") == m.CountAtom(
        m.ResultCount(results("ALT", SCREENING), None), COUNT.AT_LEAST, 2
    )


def test_between_is_both_limits_for_the_same_row():
    assert lowered("ALT between 5 and 9 U/L") == latest("ALT", m.RowAll((value(">=", 5), value("<=", 9))))
    low = lowered("ALT between 5 and 9 U/L").test.parts[0]
    assert low.limit.text == "5 U/L"


LIMITS = {
    # The limit as written, and what it is in the unit of the term, exactly.
    "creatinine <= 1.5 mg/dL": Fraction(3, 2),
    "creatinine <= 132.6 umol/L": Fraction("132.6") * Fraction("113.12") / 10_000,
    "creatinine <= 15 mg/L": Fraction(3, 2),
    "platelets <= 100,000/uL": Fraction(100),
    "platelets <= 100 x 10^9/L": Fraction(100),
    "platelets <= 0.1 x 10^12/L": Fraction(100),
    "ECOG <= 1": Fraction(1),
    "Karnofsky <= 50": Fraction(50),
    "Karnofsky <= 50 %": Fraction(50),
    "INR <= 1.5": Fraction(3, 2),
    "life expectancy <= 12 weeks": Fraction(12),
    "life expectancy <= 84 days": Fraction(12),
    "QT <= 12 hours": Fraction(12),
    "QT <= 30 minutes": Fraction(1, 2),
    "QT <= 1 day": Fraction(24),
}


@pytest.mark.parametrize("claim", LIMITS)
def test_a_limit_is_converted_exactly_into_the_unit_of_the_term(claim):
    limit = lowered(claim).test.limit
    assert limit == m.FixedLimit(LIMITS[claim])
    assert limit.text == claim.partition(" <= ")[2]


def test_multiples_of_the_limits_of_the_reference_range():
    assert lowered("ALT <= 2.5 x ULN") == latest("ALT", multiple("<=", "5/2", "ULN"))
    assert lowered("ALT >= ULN") == latest("ALT", multiple(">=", 1, "ULN"))
    assert lowered("ALT >= 0.8 x LLN") == latest("ALT", multiple(">=", "4/5", "LLN"))
    table = term("creatinine").reference
    assert table is not None
    assert lowered("creatinine <= 1.5 x ULN") == latest("creatinine", multiple("<=", "3/2", "ULN", table))
    assert lowered("ALT <= 2.5 x ULN").test.limit.text == "2.5 x ULN"


def test_what_normal_means_is_said_by_the_term():
    table = term("creatinine").reference
    upper, lower = multiple("<=", 1, "ULN"), multiple(">=", 1, "LLN")
    assert lowered("ALT is normal") == latest("ALT", m.RowAll((upper, lower)))
    assert lowered("glucose is normal") == latest("glucose", m.RowAll((upper, lower)))
    assert lowered("albumin is normal") == latest("albumin", lower)
    assert lowered("creatinine is normal") == latest("creatinine", multiple("<=", 1, "ULN", table))


@pytest.mark.parametrize("words", ["is not normal", "is abnormal"])
def test_what_is_not_normal(words):
    assert lowered(f"albumin {words}") == latest("albumin", m.RowNot(multiple(">=", 1, "LLN")))


def test_is_not_abnormal_is_normal():
    assert lowered("albumin is not abnormal") == lowered("albumin is normal")


# ---------------------------------------------------------------- findings

NYHA = ("I", "II", "III", "IV")


def test_a_finding_is_one_of_its_values():
    assert lowered("NYHA class is III") == latest("NYHA class", m.CodeTest(("III",), NYHA))
    assert lowered("NYHA class is one of iii, IV") == latest("NYHA class", m.CodeTest(("III", "IV"), NYHA))
    assert lowered("NYHA class is not II") == latest("NYHA class", m.RowNot(m.CodeTest(("II",), NYHA)))
    assert lowered("any NYHA class is III") == quantified("any", "NYHA class", m.CodeTest(("III",), NYHA))


def test_a_value_in_single_quotes():
    allowed = ("positive", "negative", "not done")
    assert lowered("pregnancy test is 'not done'") == latest(
        "pregnancy test", m.CodeTest(("not done",), allowed)
    )


# ---------------------------------------------------------------- events


@pytest.mark.parametrize("claim", ["biopsy", "any biopsy", "any biopsies", "any BIOPSY"])
def test_an_event_is_asked_for_by_its_name(claim):
    assert lowered(claim) == events("biopsy")


@pytest.mark.parametrize("claim", ["no biopsy", "no first biopsy", "no latest biopsy"])
def test_no_event(claim):
    assert lowered(claim) == m.Not(events("biopsy"))


@pytest.mark.parametrize(
    ("words", "sign"),
    [("at least", ">="), ("at most", "<="), ("exactly", "="), ("more than", ">"), ("fewer than", "<")],
)
def test_a_number_of_events(words, sign):
    assert lowered(f"{words} 2 biopsies") == events("biopsy", sign, 2)


def test_a_filter_of_events():
    completed = m.AttributeTest("completed", ("yes",), ("yes", "no"))
    cr = m.AttributeTest("response", ("CR",), ("CR", "PR", "NR"))
    long = m.DurationTest(COUNT.AT_LEAST, Offset(days=28))

    def where(words):
        return lowered(f"any induction where {words}").feature.rows.test

    assert where("completed") == completed
    assert where("not completed") == m.RowNot(completed)
    assert where("completed is yes") == completed
    assert where("response is CR") == cr
    assert where("response is not CR") == m.RowNot(cr)
    assert where("response is one of pr, NR") == m.AttributeTest("response", ("PR", "NR"), ("CR", "PR", "NR"))
    assert where("duration >= 4 weeks") == long
    assert where("duration at least 28 days") == long
    assert where("completed and duration >= 4 weeks and not response is CR") == m.RowAll(
        (completed, long, m.RowNot(cr))
    )
    assert where("completed or response is CR") == m.RowAny((completed, cr))
    assert where("completed and (response is CR or duration >= 4 weeks)") == m.RowAll(
        (completed, m.RowAny((cr, long)))
    )


def test_a_filter_follows_the_window():
    feature = lowered("at least 2 induction during screening where completed").feature
    assert feature.rows.window == SCREENING
    assert feature.rows.test == m.AttributeTest("completed", ("yes",), ("yes", "no"))


# ---------------------------------------------------------------- conditions


def present(since, until, name="HIV infection"):
    return events(name, window=m.Window(since, until), lies=m.Lies.ANY_DAY)


def test_a_condition_is_present_on_the_index_date():
    assert lowered("HIV infection is present") == present(day(), day())


def test_a_condition_is_present_in_a_window_that_it_meets():
    screening = present(day(DAY_1, days=-21), day(DAY_1))
    assert lowered("HIV infection is present during screening") == screening
    assert lowered("HIV infection is present at day 1") == present(day(DAY_1), day(DAY_1))
    # It was there before day 1, whether or not it has ended since.
    assert lowered("HIV infection is present before day 1") == present(None, day(DAY_1, days=-1))
    assert lowered("HIV infection is present after day 1") == present(day(DAY_1, days=1), None)
    assert lowered("HIV infection is present ever") == present(None, None)


@pytest.mark.parametrize("words", ["is absent", "is not present"])
def test_a_condition_is_absent(words):
    assert lowered(f"HIV infection {words}") == m.Not(present(day(), day()))


def test_a_condition_is_not_absent():
    assert lowered("HIV infection is not absent") == lowered("HIV infection is present")


def test_a_treatment_is_ongoing_as_a_condition_is_present():
    assert lowered("induction is ongoing") == present(day(), day(), "induction")
    assert lowered("induction is not ongoing at day 1") == m.Not(present(day(DAY_1), day(DAY_1), "induction"))
    assert lowered("HIV infection is ongoing") == lowered("HIV infection is present")


def test_what_has_been_there_for_a_time_has_begun_that_long_ago_and_not_ended():
    def begun_by(name, by, at):
        return events(name, window=m.Window(None, by), test=m.OngoingTest(at))

    eight_weeks = begun_by("induction", day(days=-56), day())
    assert lowered("induction is ongoing for at least 8 weeks") == eight_weeks
    more = begun_by("HIV infection", day(DAY_1, months=-3, days=-1), day(DAY_1))
    assert lowered("HIV infection is present for more than 3 months at day 1") == more


def test_what_has_been_there_for_less_than_a_time_is_there_and_has_not_been_for_so_long():
    there = lowered("induction is ongoing")
    assert lowered("induction is ongoing for less than 8 weeks") == m.All(
        (there, m.Not(lowered("induction is ongoing for at least 8 weeks")))
    )
    assert lowered("induction is ongoing for at most 8 weeks") == m.All(
        (there, m.Not(lowered("induction is ongoing for more than 8 weeks")))
    )


def test_when_an_anchor_is():
    from_may = m.Window(m.Bound(m.DatePoint(date(2020, 5, 31))), None)
    enrollment = m.AnchorPoint("enrollment")
    assert lowered("enrollment on or after 2020-05-31") == m.DayAtom(enrollment, from_may)
    assert lowered("enrollment at day 1") == m.DayAtom(enrollment, m.Window(day(DAY_1), day(DAY_1)))


def test_two_limits_of_one_value():
    test = m.RowAll((value(">", 4), value("<=", 50)))
    assert lowered("ALT > 4 U/L and <= 50 U/L") == latest("ALT", test)
    assert lowered("ALT > 4 and <= 50 U/L") == latest("ALT", test)
    assert lowered("any ALT < 4 or > 50 U/L") == quantified(
        "any", "ALT", m.RowAny((value("<", 4), value(">", 50)))
    )
    assert lowered("age >= 18 and < 65 years") == lowered("age >= 18 years and age < 65 years")
    assert lowered("age < 18 years or >= 65 years") == lowered("age < 18 years or age >= 65 years")
    assert lowered("ALT > 4 U/L and <= 50 U/L and any biopsy") == m.All(
        (latest("ALT", test), lowered("any biopsy"))
    )


OVERLAPPING = [
    "within 4 weeks",
    "within 4 weeks before day 1",
    "within 4 weeks of day 1",
    "less than 4 weeks before day 1",
    "during screening",
    "between enrollment and day 1",
    "on day 1",
    "at day 1",
]
STARTING = [
    "before day 1",
    "on or before day 1",
    "after day 1",
    "since day 1",
    "at least 4 weeks before day 1",
    "more than 4 weeks after day 1",
    "within 4 weeks after day 1",
    "less than 4 weeks after day 1",
    "on or after enrollment before day 1",
    "ever",
]


@pytest.mark.parametrize("name", ["induction", "HIV infection"])
def test_what_lasts_is_in_a_window_of_two_days_with_any_part_of_it(name):
    assert {lowered(f"any {name} {words}").feature.rows.lies for words in OVERLAPPING} == {m.Lies.ANY_DAY}
    assert {lowered(f"any {name} {words}").feature.rows.lies for words in STARTING} == {m.Lies.START}


def test_what_happens_is_in_a_window_with_its_start():
    for name in ("biopsy", "relapse"):
        assert {lowered(f"any {name} {words}").feature.rows.lies for words in OVERLAPPING} == {m.Lies.START}


@pytest.mark.parametrize("verb", ["started", "ended"])
@pytest.mark.parametrize("words", OVERLAPPING + STARTING)
def test_a_verb_says_what_lies_in_the_window(verb, words):
    rows = lowered(f"no induction {verb} {words} where completed").part.feature.rows
    assert rows.lies is (m.Lies.START if verb == "started" else m.Lies.END)
    assert rows.window == lowered(f"any induction {words}").feature.rows.window
    assert rows.window.text.startswith(f"{verb} ")
    assert lowered(f"HIV infection diagnosed {words}").feature.rows.lies is m.Lies.START


def test_a_condition_by_its_bare_name_has_begun_at_some_time():
    assert lowered("HIV infection") == events("HIV infection")


# ---------------------------------------------------------------- age, sex, answers, parameters


def age(comparison, count, unit=TimeUnit.YEARS, at=None):
    return m.AgeAtom(at or day(), m.Comparison(comparison), count, unit)


def test_age_is_asked_for_on_the_index_date():
    assert lowered("age >= 18 years") == age(">=", 18)
    assert lowered("age < 6 months") == age("<", 6, TimeUnit.MONTHS)
    assert lowered("age > 2 weeks") == age(">", 2, TimeUnit.WEEKS)
    assert lowered("age = 10 days") == age("=", 10, TimeUnit.DAYS)


def test_age_on_another_day():
    assert lowered("age >= 18 years at day 1") == age(">=", 18, at=day(DAY_1))
    assert lowered("age >= 18 years on 1 month before day 1") == age(">=", 18, at=day(DAY_1, months=-1))
    first = event_point("relapse", m.Which.FIRST)
    assert lowered("age >= 18 years at first relapse") == age(">=", 18, at=day(first))


def test_age_between_two_ages():
    assert lowered("age between 2 and 17 years") == m.All((age(">=", 2), age("<=", 17)))
    assert lowered("age between 6 months and 17 years") == m.All(
        (age(">=", 6, TimeUnit.MONTHS), age("<=", 17))
    )


def test_sex():
    assert lowered("sex is female") == m.SexAtom("female")
    assert lowered("sex is not Male") == m.Not(m.SexAtom("male"))


def test_an_answer_belongs_to_the_number_it_stands_below():
    assert lowered("attested") == m.AttestedAtom(m.Answer("1", UNTIL_INDEX))
    parts = criterion_of("""
        any of
          a "first"
            attested
          - "second"
            attested
    """).parts
    assert [each.formula for each in parts] == [
        m.AttestedAtom(m.Answer("1.a", UNTIL_INDEX)),
        m.AttestedAtom(m.Answer("1.2", UNTIL_INDEX)),
    ]


def test_a_parameter_has_its_default_or_the_value_that_was_given():
    text = one_criterion("dose expansion\nor cohort")
    text = text.replace("inclusion", "parameter cohort: yes/no\n\ninclusion", 1)

    def values(**options):
        protocol = protocol_of(text, **options)
        return protocol.criteria[0].formula, protocol.parameters

    assert values() == (
        m.Any((m.ParameterAtom("dose expansion", False), m.ParameterAtom("cohort", None))),
        (m.Parameter("dose expansion", False), m.Parameter("cohort", None)),
    )
    assert values(parameters={"Dose  Expansion": True, "cohort": False}) == (
        m.Any((m.ParameterAtom("dose expansion", True), m.ParameterAtom("cohort", False))),
        (m.Parameter("dose expansion", True, given=True), m.Parameter("cohort", False, given=True)),
    )


def test_a_parameter_can_default_to_yes():
    text = one_criterion("dose expansion").replace("default no", "default yes")
    assert protocol_of(text).criteria[0].formula == m.ParameterAtom("dose expansion", True)
