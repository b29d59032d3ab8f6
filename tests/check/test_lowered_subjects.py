"""Claims that stand for others, in the model: of several terms, with conditions, exceptions, orders."""

import pytest
from checked_texts import (
    checked,
    criterion_of,
    errors_of,
    events,
    latest,
    lowered,
    multiple,
    one_criterion,
    warnings_of,
)

from critlang import model as m
from critlang.model import atoms
from critlang.wording import formula_text

# ---------------------------------------------------------------- several terms


def high(name):
    return latest(name, multiple(">", "2.5", "ULN"))


def test_any_and_all_of_several_terms():
    assert lowered("any of ALT, bilirubin > 2.5 x ULN") == m.Any((high("ALT"), high("bilirubin")))
    assert lowered("all of ALT, bilirubin > 2.5 x ULN") == m.All((high("ALT"), high("bilirubin")))


def test_none_of_several_results_is_not_each_of_them():
    assert lowered("none of ALT, bilirubin > 2.5 x ULN") == m.All(
        (m.Not(high("ALT")), m.Not(high("bilirubin")))
    )


def test_none_of_several_events_is_no_for_each_of_them():
    assert lowered("none of biopsy, relapse") == m.All((m.Not(events("biopsy")), m.Not(events("relapse"))))
    assert lowered("any of biopsies, relapses") == m.Any((events("biopsy"), events("relapse")))


def test_at_least_some_of_several_terms():
    parts = (high("ALT"), high("bilirubin"), high("albumin"))
    assert lowered("at least 2 of ALT, bilirubin, albumin > 2.5 x ULN") == m.AtLeast(2, parts)


def test_the_window_and_the_filter_hold_for_each():
    several = "any of induction, consolidation before day 1 where completed"
    each = "(any {} before day 1 where completed)"
    course = "term consolidation: treatment\n  completed yes/no"
    assert lowered(several, course) == lowered(
        f"{each.format('induction')} or {each.format('consolidation')}", course
    )


def test_a_list_of_conditions_that_are_present():
    more = "term hepatitis B: condition"
    two = lowered("HIV infection is present and hepatitis B is present", more)
    assert lowered("all of HIV infection, hepatitis B is present", more) == two
    assert lowered("none of HIV infection, hepatitis B is present", more) == m.All(
        tuple(m.Not(each) for each in two.parts)
    )


def test_a_list_of_definitions():
    defined = "define fit: ALT <= 5 U/L\ndefine ready: biopsy"
    assert lowered("all of fit, ready", defined) == lowered("fit and ready", defined)
    assert lowered("none of fit, ready", defined) == lowered("not fit and not ready", defined)


def test_a_list_of_terms_before_a_list_of_parts():
    text = "any of ALT, bilirubin > 2.5 x ULN\nand any of\n  - biopsy\n  - relapse"
    found = lowered(text)
    assert isinstance(found, m.All)
    assert found.parts[0] == lowered("any of ALT, bilirubin > 2.5 x ULN")
    assert isinstance(found.parts[1], m.Any)
    assert all(isinstance(each, m.Part) for each in found.parts[1].parts)


def test_each_claim_of_a_list_is_worded_by_itself():
    assert (
        formula_text(lowered("none of biopsies, relapse within 3 weeks before day 1"))
        == "no biopsies within 3 weeks before day 1 and no relapse within 3 weeks before day 1"
    )
    assert (
        formula_text(lowered("at least 1 of ALT, albumin > ULN during screening"))
        == "at least 1 of ALT > ULN during screening and albumin > ULN during screening"
    )


def test_one_mistake_in_what_is_said_of_several_is_one_error():
    assert errors_of("all of ALT, bilirubin <= 5 before enrolment") == [("E305", "5"), ("E204", "enrolment")]
    assert errors_of("any of ALT, biopsi > 5 U/L") == [("E201", "biopsi")]


def test_an_unknown_day_behind_several_terms_stands_in_one_place():
    _, found = checked(one_criterion("none of biopsy, relapse before enrolment"))
    assert [each.notes for each in found if each.code == "E204"] == [()]


def test_a_number_that_the_list_cannot_reach():
    assert errors_of("at least 3 of ALT, bilirubin > ULN") == [("E309", "at least 3 of ALT, bilirubin > ULN")]
    assert errors_of("at least 0 of ALT, bilirubin > ULN") == [("E309", "at least 0 of ALT, bilirubin > ULN")]


def test_a_term_that_stands_twice_in_a_list():
    assert warnings_of("all of ALT, SGPT > ULN") == [("W509", "SGPT")]


def test_only_names_stand_in_a_list():
    assert errors_of("any of ALT, bilirubin, or albumin > ULN") == [("E101", ",")]
    assert errors_of("any of ALT, any bilirubin > ULN") == [("E101", "any")]


# ---------------------------------------------------------------- limits with a condition


def test_a_limit_with_a_condition_is_if_then_else():
    formula = lowered("ALT <= 2 x ULN during screening, or <= 5 x ULN if any biopsy or relapse")
    assert formula == lowered(
        "if any biopsy or relapse then ALT <= 5 x ULN during screening else ALT <= 2 x ULN during screening"
    )
    assert formula_text(formula) == (
        "if any biopsy or relapse: ALT <= 5 x ULN during screening, otherwise ALT <= 2 x ULN during screening"
    )


def test_the_first_condition_that_holds_counts():
    assert lowered("ALT <= 2 x ULN,\nor <= 5 x ULN if biopsy,\nor is normal if relapse") == lowered(
        "if biopsy then ALT <= 5 x ULN else (if relapse then ALT is normal else ALT <= 2 x ULN)"
    )


def test_a_limit_with_a_condition_of_several_terms():
    assert lowered("biopsy and any of ALT, bilirubin > 2 x ULN, or > 5 x ULN if relapse") == lowered(
        "biopsy and if relapse then (ALT > 5 x ULN or bilirubin > 5 x ULN)"
        " else (ALT > 2 x ULN or bilirubin > 2 x ULN)"
    )


LIMITS_WITH_CONDITIONS = [
    ("ALT <= 5 U/L, or <= 9 U/L", "E101", ""),
    ("ALT <= 5 U/L, or <= 9 U/L during screening if biopsy", "E101", "during"),
    ("ALT <= 5 U/L, or biopsy", "E101", "biopsy"),
    ("NYHA class is one of I, or II", "E101", "II"),
    ("ALT <= 5 U/L, or <= 9 mg/dL if biopsy", "E302", "9 mg/dL"),
    ("ALT <= 5 U/L before enrolment, or <= 9 U/L if biopsy", "E204", "enrolment"),
    ("ALT <= 5 U/L, or <= 9 U/L if biopsi", "E201", "biopsi"),
    ("ALT <= 5, or <= 9 U/L if biopsy", "E305", "5"),
]


@pytest.mark.parametrize(("statement", "code", "underlined"), LIMITS_WITH_CONDITIONS)
def test_a_mistake_in_a_limit_with_a_condition(statement, code, underlined):
    assert errors_of(statement) == [(code, underlined)]


# ---------------------------------------------------------------- except

CANCER = """\
term cancer: condition
  includes skin cancer, sarcoma
term skin cancer: condition
  includes melanoma
term melanoma: condition
term sarcoma: condition
term benign tumour: condition
"""


def meant(statement):
    """The term that a statement counts events of."""
    (atom,) = atoms(lowered(statement, CANCER))
    return atom.feature.rows.term


def test_an_excepted_term_is_taken_out_with_what_it_includes():
    assert meant("no cancer except skin cancer").includes == ("cancer", "sarcoma")
    assert meant("no cancer except melanoma, sarcoma").includes == ("cancer", "skin cancer")
    assert meant("any cancer except sarcoma").name == "cancer except sarcoma"


def test_what_is_excepted_from_several_terms_is_taken_from_those_that_include_it():
    formula = lowered("none of cancer, sarcoma within 4 weeks except skin cancer", CANCER)
    first, second = (each.part.feature.rows.term for each in formula.parts)
    assert first.includes == ("cancer", "sarcoma")
    assert second.includes == ("sarcoma",)


def test_except_stands_between_the_windows_and_where():
    formula = lowered("no cancer during screening except skin cancer where duration >= 1 week", CANCER)
    (atom,) = atoms(formula)
    assert atom.feature.rows.window.text == "during screening"
    assert isinstance(atom.feature.rows.test, m.DurationTest)
    assert formula_text(formula) == ("no cancer during screening except skin cancer where duration >= 1 week")


EXCEPTIONS = [
    ("no cancer except benign tumour", "E210", "benign tumour"),
    ("no sarcoma except cancer", "E210", "cancer"),
    ("no cancer except cancer", "E210", "cancer"),
    ("no cancer except sarkoma", "E201", "sarkoma"),
    ("no cancer except", "E101", ""),
    ("fit except cancer", "E301", "cancer"),
]


@pytest.mark.parametrize(("statement", "code", "underlined"), EXCEPTIONS)
def test_a_mistake_after_except(statement, code, underlined):
    assert errors_of(statement, CANCER + "define fit: biopsy\n") == [(code, underlined)]


def test_the_message_says_how_to_include_a_term():
    _, found = checked(one_criterion("no cancer except benign tumour", CANCER))
    assert [each.help for each in found if each.code == "E210"] == [
        ('add a line to the term "cancer": includes benign tumour',)
    ]


# ---------------------------------------------------------------- permitted, and questions to a person


def test_permitted_asks_nothing():
    assert criterion_of("permitted").formula == m.PERMITTED
    assert formula_text(m.PERMITTED) == "permitted"
    assert errors_of("fit", "define fit\n  permitted") == [("E301", "permitted")]
    assert lowered("any permitted drug", "term permitted drug: treatment") == lowered(
        "permitted drug", "term permitted drug: treatment"
    )


def test_a_question_to_a_person_keeps_its_words():
    formula = lowered('attested "able to swallow" before day 1 and biopsy')
    assert formula.parts[0] == lowered("attested before day 1")
    assert formula.parts[0].text == 'attested "able to swallow" before day 1'


def test_a_criterion_asks_a_person_one_thing():
    two = 'attested "one" and attested "two"'
    assert errors_of(two) == [("E508", 'attested "two"')]
    assert errors_of('attested and attested "two"') == [("E508", 'attested "two"')]
    assert errors_of("attested before day 1 or attested during screening") == []
    assert errors_of('all of\n  - attested "one"\n  - attested "two"') == []


# ---------------------------------------------------------------- values in order

ORDERED = """\
term ECOG class: finding in order 0,1, 2,3
term stage: finding in order I, II, III, IV
term CNS status: finding in order CNS 1, CNS 2, CNS 3
term neuropathy: condition
  grade in order 1, 2, 3
  severity in order mild, moderate, severe
  side one of left, right
"""


def wanted(statement):
    """The values that the one test of a statement lets pass."""
    (atom,) = atoms(lowered(statement, ORDERED))
    if isinstance(atom, m.CountAtom):
        return atom.feature.rows.test.wanted
    return (atom.test if isinstance(atom, m.PickAtom) else atom.feature.test).wanted


@pytest.mark.parametrize(
    ("statement", "values"),
    [
        ("stage >= III", ("III", "IV")),
        ("stage > III", ("IV",)),
        ("stage at most II", ("I", "II")),
        ("stage < II", ("I",)),
        ("stage = II", ("II",)),
        ("stage between II and III during screening", ("II", "III")),
        ("stage between II and II", ("II",)),
        ("stage > I and < IV", ("II", "III")),
        ("stage < II or = IV", ("I", "IV")),
        ("any stage between ii and IV", ("II", "III", "IV")),
        ("highest stage >= III", ("III", "IV")),
        ("ECOG class <= 1", ("0", "1")),
        ("ECOG class between 1 and 2 before day 1", ("1", "2")),
        ("ECOG class is 3", ("3",)),
        ("CNS status is one of CNS 2, CNS 3 at enrollment", ("CNS 2", "CNS 3")),
        ("ECOG class is one of 1,3", ("1", "3")),
        ("any neuropathy where grade >= 2", ("2", "3")),
        ("any neuropathy where severity at least moderate", ("moderate", "severe")),
        ("any neuropathy where grade between 1 and 2", ("1", "2")),
        ("any neuropathy where grade is 1", ("1",)),
    ],
)
def test_a_comparison_of_ordered_values_is_those_that_pass(statement, values):
    assert wanted(statement) == values


def test_a_window_between_two_days_stays_a_window():
    assert lowered("stage is I between enrollment and day 1", ORDERED).feature.rows.window.lower is not None
    assert errors_of("stage between enrollment and day 1", ORDERED) == [("E301", "stage")]


MISTAKEN_VALUES = [
    ("stage >= V", "E203", "V"),
    ("stage between II and V", "E203", "V"),
    ("stage >= 3", "E203", "3"),
    ("stage > IV", "E308", "> IV"),
    ("stage between III and II", "E308", "between III and II"),
    ("NYHA class >= III", "E301", ">= III"),
    ("NYHA class between II and III", "E301", "between II and III"),
    ("pregnancy test > negative", "E301", "> negative"),
    ("any neuropathy where side > left", "E301", "side > left"),
    ("any neuropathy where duration >= 4", "E301", "duration >= 4"),
    ("any neuropathy where colour >= 4", "E202", "colour"),
    ("any neuropathy where grade < 1", "E308", "< 1"),
    ("highest stage = II", "E301", "= II"),
    ("ALT <= high", "E101", "high"),
    ("ALT >= fifty during screening", "E101", "fifty"),
    ("ALT <= x ULN before day 1", "E101", "x ULN"),
    ("age >= old", "E101", "old"),
]


@pytest.mark.parametrize(("statement", "code", "underlined"), MISTAKEN_VALUES)
def test_a_mistake_in_a_comparison_of_values(statement, code, underlined):
    assert errors_of(statement, ORDERED) == [(code, underlined)]


def test_the_message_says_how_to_declare_an_order():
    _, found = checked(one_criterion("NYHA class >= III"))
    assert [each.help for each in found if each.code == "E301"] == [
        (
            'write "NYHA class is one of ..."',
            "if they are in order, declare it: term NYHA class: finding in order I, II, III, IV",
        )
    ]
