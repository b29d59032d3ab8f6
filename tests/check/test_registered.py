"""The lines that repeat what the register says of age and sex, held against the criteria."""

import pytest
from checked_texts import checked, problems, protocol_of

TEXT = """\
protocol TEST
  {header}

index date enrollment "study enrollment"
anchor day 1 "first dose"
parameter cohort: one of A, B

inclusion criteria

1 "words"
  {included}

2 "relapse, and ECOG before day 1"
  any relapse before day 1 and if cohort is A: ECOG <= 1 on day 1

exclusion criteria

1 "words"
  {excluded}
"""


def text(header, included="age >= 18 years", excluded="ECOG > 3 on day 1"):
    return TEXT.format(header="\n  ".join(header.split("; ")), included=included, excluded=excluded)


def found(header, included="age >= 18 years", excluded="ECOG > 3 on day 1"):
    return [underlined for code, underlined in problems(text(header, included, excluded)) if code == "W510"]


def test_the_lines_are_part_of_the_protocol():
    written = text("minimum age 18 years; maximum age 75 years; sex all; healthy volunteers no")
    registered = protocol_of(written).registered
    assert registered.minimum_age == "18 years"
    assert registered.maximum_age == "75 years"
    assert (registered.sex, registered.healthy_volunteers) == ("all", "no")


@pytest.mark.parametrize(
    ("header", "included"),
    [
        ("minimum age 18 years", "age >= 18 years"),
        ("minimum age 18 years", "age > 17 years"),
        ("minimum age 18 years", "age >= 216 months"),
        ("minimum age 18 years", "relapse and age >= 18 years at day 1"),
        ("minimum age 18 years; maximum age 75 years", "age between 18 and 75 years"),
        ("maximum age 75 years", "age < 76 years"),
        ("maximum age 17 years", "age < 18 years"),
        ("maximum age 17 years", "age = 17 years"),
        ("sex female", "sex is female"),
        ("sex female", "sex is not male and relapse"),
        ("sex all", "relapse"),
        ("healthy volunteers yes", "relapse"),
    ],
)
def test_what_agrees(header, included):
    assert found(header, included) == []


@pytest.mark.parametrize(
    ("header", "included", "underlined"),
    [
        ("minimum age 18 years", "age >= 16 years", "minimum age 18 years"),
        ("minimum age 18 years", "age > 18 years", "minimum age 18 years"),
        ("minimum age 18 years", "relapse", "minimum age 18 years"),
        ("minimum age 18 years", "age <= 75 years", "minimum age 18 years"),
        ("maximum age 75 years", "age < 75 years", "maximum age 75 years"),
        ("maximum age 75 years", "age <= 80 years and age <= 78 years", "maximum age 75 years"),
        ("maximum age 75 years", "if age >= 16 years: relapse", "maximum age 75 years"),
        ("sex female", "relapse", "sex female"),
        ("sex female", "sex is male", "sex female"),
        ("sex all", "sex is female", "sex all"),
        ("minimum age 75 years; maximum age 18 years", "relapse", "maximum age 18 years"),
    ],
)
def test_what_contradicts(header, included, underlined):
    assert found(header, included) == [underlined]


def test_what_an_exclusion_criterion_asks_for_is_turned_round():
    assert found("minimum age 18 years", "relapse", "age < 18 years") == []
    assert found("minimum age 18 years", "relapse", "relapse or age < 16 years") == ["minimum age 18 years"]
    assert found("sex female", "relapse", "sex is male") == []


@pytest.mark.parametrize(
    "included",
    [
        "relapse or age >= 16 years",
        "if cohort is A: age >= 16 years",
        "age >= 16 years at first relapse",
        "age >= 120 weeks",
        "age >= 16 years and if cohort is A: age >= 18 years",
        "at least 2 of\n    - age >= 16 years\n    - any relapse\n    - ECOG <= 1 on day 1",
    ],
)
def test_what_is_not_certain_is_passed_over(included):
    assert found("minimum age 18 years", included) == []


@pytest.mark.parametrize("included", ["relapse or sex is male", "if cohort is A: sex is male"])
def test_a_sex_that_only_some_must_have_is_passed_over(included):
    assert found("sex female", included) == []
    assert found("sex all", included) == []


def test_a_certain_limit_beyond_the_register_counts_whatever_else_is_asked():
    included = "age >= 20 years and if cohort is A: age >= 25 years"
    assert found("minimum age 18 years", included) == ["minimum age 18 years"]


def test_the_other_place_is_the_age_that_is_asked_for():
    _, diagnostics = checked(text("minimum age 18 years", "age >= 16 years"))
    (warning,) = [each for each in diagnostics if each.code == "W510"]
    assert [label.text for label in warning.labels] == ["says the register", "asked here"]


@pytest.mark.parametrize(
    ("header", "code", "underlined"),
    [
        ("minimum age 18", "E101", "18"),
        ("minimum age 1.5 years", "E405", "1.5 years"),
        ("sex both", "E101", "both"),
        ("healthy volunteers maybe", "E101", "maybe"),
        ("sex all; sex female", "E207", "sex female"),
    ],
)
def test_what_cannot_be_read(header, code, underlined):
    assert (code, underlined) in problems(text(header))
