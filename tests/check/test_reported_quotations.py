"""Quotations against the source text."""

import pytest
from checked_texts import HEADER, SECTION, checked, marked

SOURCE = """\
Eligibility

1. Age < 18 years at enrollment [only children
   age 2-17 will be enrolled].
2. Patients must have “adequate” liver function – total bilirubin <= 1.5 x ULN,
   and ALT <= 135 IU/L at least once during screening.
"""


def found(quote):
    """What is reported of a quotation, without what is not used."""
    text = f'{HEADER}{SECTION}1 "{quote}"\n  attested\n'
    _, diagnostics = checked(text, quoted=SOURCE)
    wanted = [each for each in diagnostics if each.code not in ("W503", "W504")]
    return marked(wanted, text), [line for each in wanted for line in each.help]


@pytest.mark.parametrize(
    "quote",
    [
        "Age < 18 years at enrollment",
        "Age < 18 years at enrollment [only children age 2-17 will be enrolled].",
        "Age  < 18 years\n   at enrollment",
        'have ""adequate"" liver function - total',
        "Patients must have ... ALT <= 135 IU/L",
        "Patients must have [...] ALT <= 135 IU/L",
        "Patients must have … ALT <= 135 IU/L",
        "... liver function",
        "Patients must have ...",
    ],
)
def test_what_stands_in_the_source(quote):
    assert found(quote) == ([], [])


def test_a_word_that_differs():
    assert found("Age < 18 years on enrollment [only children") == (
        [("E502", "on")],
        ['after "< 18 years" the source says "at enrollment [only children age 2-17 ..."'],
    )


def test_a_number_that_differs_near_the_start():
    assert found("Age < 16 years at enrollment") == (
        [("E502", "16")],
        ['before "years at enrollment" the source says "... Eligibility 1. Age < 18"'],
    )


def test_a_word_that_is_left_out():
    assert found("Patients must have liver function") == (
        [("E502", "liver")],
        ['after "Patients must have" the source says ""adequate" liver function - total bilirubin ..."'],
    )


def test_the_case_of_letters_counts():
    assert found('Patients Must have ""adequate"" liver function')[0] == [("E502", "Must")]


def test_a_part_of_a_word_is_not_that_word():
    assert found('Patients must have ""adequate"" live')[0] == [("E502", "live")]


def test_a_word_after_three_dots():
    assert found("Patients must have ... ALT <= 153 IU/L at least once")[0] == [("E502", "153")]


def test_a_word_after_a_quotation_mark_and_a_line_break():
    assert found('have ""adequate""\n     liver disease')[0] == [("E502", "disease")]


def test_words_in_the_wrong_order():
    assert found("ALT <= 135 IU/L ... Patients must have")[0][0][0] == "E502"


def test_words_from_somewhere_else():
    assert found("Written informed consent of the patient") == (
        [("E502", '"Written informed consent of the patient"')],
        ["copy the words from the source, letter by letter; three dots stand for words left out"],
    )


def test_quotations_of_parts_are_checked_too():
    text = (
        f'{HEADER}{SECTION}1 "Age < 18 years"\n  any of\n    a "Ages < 18"\n      attested\n    - attested\n'
    )
    _, diagnostics = checked(text, quoted=SOURCE)
    assert marked(diagnostics, text) == [("E502", "Ages")]
