"""Definitions that take limits: what a use of one comes to, and what is reported of both."""

import pytest
from checked_texts import checked, errors_of, lowered, one_criterion, warnings_of

from critlang import model as m

LIVER = """
define liver with transaminase limit, bilirubin limit
  ALT <= transaminase limit
  and bilirubin <= bilirubin limit
"""

CIRCLE = """
define d with x: ALT <= x and e with x 3 U/L
define e with x: ALT <= x and d with x 3 U/L
"""


def used(define, use):
    """What a use of a definition means."""
    made = lowered(use, define)
    assert isinstance(made, m.Defined)
    return made


@pytest.mark.parametrize(
    ("define", "use", "written"),
    [
        (LIVER, "liver with transaminase limit LLN, bilirubin limit ULN", "ALT <= LLN and bilirubin <= ULN"),
        (LIVER, "liver with Bilirubin  limit ULN, transaminase limit LLN", "ALT <= LLN and bilirubin <= ULN"),
        ("define d with lo, hi: ALT between lo and hi", "d with lo 5, hi 30 U/L", "ALT between 5 and 30 U/L"),
        ("define d with high: ALT between 5 and high", "d with high 30 U/L", "ALT between 5 and 30 U/L"),
        ("define d with least: Karnofsky at least least", "d with least 50", "Karnofsky >= 50"),
        ("define d with x: age >= x", "d with x 18 years", "age >= 18 years"),
        ("define d with x: life expectancy >= x", "d with x 12 weeks", "life expectancy >= 12 weeks"),
        ("define d with x: no biopsy within x of day 1", "d with x 1 day", "no biopsy within 1 day of day 1"),
        ("define d with x: no induction within x", "d with x 4 weeks", "no induction within 4 weeks"),
        (
            "define d with x: any induction where duration >= x and completed",
            "d with x 4 weeks",
            "any induction where duration >= 4 weeks and completed",
        ),
        (
            "define d with x, y: ALT <= x, or <= y if any relapse",
            "d with x 40 U/L, y 3 x ULN",
            "ALT <= 40 U/L, or <= 3 x ULN if any relapse",
        ),
        ("define d with x: any of ALT, albumin > x", "d with x 2 x ULN", "any of ALT, albumin > 2 x ULN"),
        ("define d with 'a and b': ALT <= 'a and b'", "d with 'a and b' 4 U/L", "ALT <= 4 U/L"),
    ],
)  # fmt: skip
def test_a_use_means_what_its_words_say_with_the_limits_in_them(define, use, written):
    made = used(define, use)
    assert made.formula == lowered(written)
    atoms, plain = list(m.atoms(made.formula)), list(m.atoms(lowered(written)))
    assert [each.text for each in atoms] == [each.text.replace(">= 50", "at least 50") for each in plain]


def test_a_definition_is_shown_with_its_limits():
    assert used(LIVER, "liver with transaminase limit 3 x ULN, bilirubin limit ULN").name == (
        "liver with transaminase limit 3 x ULN, bilirubin limit ULN"
    )


def test_each_use_has_limits_of_its_own():
    define = "define d with x: ALT <= x\ndefine e with y: d with x 9 U/L and albumin >= y"
    both = lowered("d with x 4 U/L and d with x 3 x ULN and e with y LLN", define)
    texts = [each.text for each in m.atoms(both)]
    assert texts == ["ALT <= 4 U/L", "ALT <= 3 x ULN", "ALT <= 9 U/L", "albumin >= LLN"]


@pytest.mark.parametrize(
    ("use", "code", "underlined"),
    [
        ("liver", "E211", "liver"),
        ("liver with transaminase limit", "E211", "liver with transaminase limit"),
        ("liver with transaminase limit 3 x ULN", "E211", "transaminase limit 3 x ULN"),
        ("liver with transaminase limit ULN, ALT limit ULN", "E211", "ALT limit"),
        (
            "liver with transaminase limit ULN, transaminase limit 3 x ULN",
            "E211",
            "transaminase limit",
        ),
        ("liver with transaminase limit 3 mg/dL, bilirubin limit ULN", "E302", "3 mg/dL"),
        ("liver with transaminase limit 3, bilirubin limit ULN", "E305", "3"),
        ("liver with transaminase limit ULN, bilirubin limit 4 weeks", "E302", "4 weeks"),
        ("liver with transaminase limit 3 bananas/dL, bilirubin limit ULN", "E303", "3 bananas/dL"),
        ("ALT with limit 4 U/L", "E211", "ALT with limit 4 U/L"),
        ("lever with limit 4 U/L", "E211", "lever with limit 4 U/L"),
        ("any liver with transaminase limit 4 U/L", "E101", "with"),
    ],
)
def test_a_wrong_use(use, code, underlined):
    assert errors_of(use, LIVER) == [(code, underlined)]


def test_a_wrong_limit_is_reported_at_its_use_with_the_place_in_the_definition():
    text = one_criterion("liver with transaminase limit 3 mg/dL, bilirubin limit ULN", LIVER)
    (problem,) = [each for each in checked(text)[1] if each.severity.value == "error"]
    others = [
        text[each.span.start : each.span.end]
        for each in problem.labels[1:]
        if each.span.source_name == "trial.crit"
    ]
    assert others == ["transaminase limit"]


@pytest.mark.parametrize(
    ("define", "error"),
    [
        ("define d with x, x: ALT <= x", ("E207", "x")),
        ("define d with pain: any relapse", ("E212", "pain")),
        ("define d with x: ALT <= x and ATL <= x", ("E201", "ATL")),
        ("define d with x: ALT <= x and d with x 3 U/L", ("E209", "d")),
        (CIRCLE, ("E209", "d")),
        ("define d with x: age >= x at x", ("E204", "x")),
        ("define d with x: any relapse <= x", ("E301", "<= x")),
        ("define d with x: no induction within y and ALT <= x", ("E101", "y")),
        ("define d with x: age >= y and ALT <= x", ("E101", "y")),
    ],
)  # fmt: skip
def test_a_wrong_definition_is_reported_once(define, error):
    assert errors_of(
        "d with x 3 U/L and d with x 4 U/L" if "with x" in define else "d with pain 3 U/L", define
    ) == [error]


def test_a_limit_that_is_given_wrongly_is_reported_where_it_is_given():
    assert errors_of("d with x 4 U/L", "define d with x: no induction within x") == [("E405", "4 U/L")]
    assert errors_of("d with x 9 U/L, y 4 U/L", "define d with x, y: ALT between x and y") == [
        ("E308", "9 U/L")
    ]
    assert errors_of("d with x 4 U/L", "define d with x: any induction where duration >= x") != []


def test_a_definition_that_takes_limits_can_stay_unused():
    assert warnings_of("any relapse", "define d with x: ALT <= x") == [("W502", "d")]


@pytest.mark.parametrize("name", ["relapse with pain", "relapse with bone or marrow pain 2"])
def test_with_is_part_of_a_name_where_no_limit_follows(name):
    assert errors_of(f"any {name.partition(' or')[0]}")[0][0] == "E201"
    declared = "term relapse with pain: event"
    assert lowered("any relapse with pain within 4 weeks", declared) != lowered("any relapse within 4 weeks")
    assert errors_of("any relapse with pain more than 4 weeks before day 1", declared) == []


def test_a_statement_goes_on_after_the_limits():
    define = "define d with x: ALT <= x"
    assert isinstance(lowered("d with x 3 x ULN and any relapse", define), m.All)
    assert isinstance(lowered("d with x 3 x ULN unless any relapse", define), m.If)
    assert isinstance(lowered("not d with x 3 x ULN", define), m.Not)


def test_a_name_of_a_limit_may_begin_with_a_word_that_opens_a_statement():
    define = "define d with highest value, no more: ALT <= highest value and bilirubin < no more"
    made = used(define, "d with highest value 40 U/L, no more 3 x ULN")
    assert made.formula == lowered("ALT <= 40 U/L and bilirubin < 3 x ULN")


def test_a_taken_name_before_with_may_have_been_meant_as_a_part_of_a_name():
    found = checked(one_criterion("biopsy", "define relapse with fever: any biopsy"))[1]
    (problem,) = [each for each in found if each.code == "E207"]
    assert "put the whole in single quotes: 'relapse with fever'" in problem.help[-1]
