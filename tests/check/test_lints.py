"""What is allowed and probably a mistake; and what only looks like one."""

import pytest
from checked_texts import HEADER, SECTION, VOCABULARY, checked, one_criterion, problems, warnings_of

# ---------------------------------------------------------------- not used


def unused(before, statement="any biopsy during screening and if dose expansion: biopsy"):
    return problems(one_criterion(statement, before))


@pytest.mark.parametrize(
    ("before", "code", "underlined"),
    [
        ("term stroke: event", "W501", "stroke"),
        ("define fit: biopsy", "W502", "fit"),
        ("parameter phase two: yes/no", "W503", "phase two"),
        ('anchor consent "signature"', "W504", "consent"),
        ("period run-in: 1 week before day 1 to day 1", "W504", "run-in"),
    ],
)
def test_what_nothing_uses(before, code, underlined):
    assert unused(before) == [(code, underlined)]


def test_what_is_used_by_way_of_something_else():
    assert unused("term stroke: event\n  includes TIA\nterm TIA: event", "biopsy and stroke")[2:] == []
    assert unused("define fit: fitter\ndefine fitter: biopsy", "any biopsy during screening and fit") == [
        ("W503", "dose expansion")
    ]
    assert unused('anchor consent "x"\nperiod p: consent to day 1', "any biopsy during p")[2:] == []


def test_terms_of_a_vocabulary_need_not_be_used():
    assert "LVEF" in VOCABULARY
    assert unused("", "any biopsy during screening and dose expansion") == []


# ---------------------------------------------------------------- always the same

ALWAYS_THE_SAME = [
    ("ALT <= 5 U/L and ALT >= 10 U/L", "ALT >= 10 U/L"),
    ("ALT < 5 U/L and relapse and ALT >= 5 U/L", "ALT >= 5 U/L"),
    ("age < 2 years and age > 17 years", "age > 17 years"),
    ("age < 2 years and age >= 24 months", "age >= 24 months"),
    ("age < 1 week and age >= 7 days", "age >= 7 days"),
    ("age >= 0 years", "age >= 0 years"),
    ("age < 0 months", "age < 0 months"),
    ("age >= 2 years or age < 18 years", "age < 18 years"),
    ("age between 2 and 17 years and age >= 18 years", "age >= 18 years"),
    ("ALT <= 1.5 x ULN and ALT > 3 x ULN", "ALT > 3 x ULN"),
    ("ALT <= 5 U/L or ALT > 5 U/L", "ALT > 5 U/L"),
    ("ALT between 5 and 9 U/L and ALT = 10 U/L", "ALT = 10 U/L"),
    ("bilirubin <= 1 mg/dL and bilirubin >= 20 mg/L", "bilirubin >= 20 mg/L"),
    ("all ALT <= 5 U/L and any ALT > 5 U/L", "any ALT > 5 U/L"),
    ("all ALT <= 5 U/L and all ALT > 5 U/L", "all ALT > 5 U/L"),
    ("no ALT > 5 U/L and highest ALT > 7 U/L", "highest ALT > 7 U/L"),
    ("NYHA class is II and NYHA class is III", "NYHA class is III"),
    ("NYHA class is II or NYHA class is not II", "NYHA class is not II"),
    ("NYHA class is one of I, II, III, IV", "NYHA class is one of I, II, III, IV"),
    ("sex is female and sex is male", "sex is male"),
    ("any relapse and no relapse", "no relapse"),
    ("at least 2 relapses and exactly 1 relapse", "exactly 1 relapse"),
    ("biopsy and not biopsy", "biopsy"),
    ("HIV infection is present and HIV infection is absent", "HIV infection is absent"),
    ("dose expansion or not dose expansion", "dose expansion"),
    ("attested and not attested", "attested"),
    ("if relapse: (ALT <= 5 U/L and ALT >= 10 U/L)", "ALT >= 10 U/L"),
    ("if age < 2 years and age > 17 years: relapse", "age > 17 years"),
    ("not (ALT <= 5 U/L or ALT > 5 U/L)", "ALT > 5 U/L"),
    ("biopsy and (relapse or biopsy) and not (biopsy and not relapse) and not relapse", None),
]


@pytest.mark.parametrize(
    ("statement", "underlined"), ALWAYS_THE_SAME, ids=[each[0] for each in ALWAYS_THE_SAME]
)
def test_what_is_the_same_for_every_patient(statement, underlined):
    assert warnings_of(statement) == [("W507", underlined or statement)]


@pytest.mark.parametrize(
    "statement",
    [
        "ALT <= 5 U/L and ALT >= 5 U/L",
        "ALT <= 5 U/L before day 1 and ALT >= 10 U/L",
        "any ALT <= 5 U/L and any ALT >= 10 U/L",
        "first ALT <= 5 U/L and ALT >= 10 U/L",
        "ALT <= 3 x ULN and ALT >= 100 U/L",
        "ALT is not normal and ALT <= 3 x ULN",
        "age < 18 years and age >= 2 years",
        "age < 18 years at enrollment and age >= 18 years at day 1",
        "age >= 18 years or relapse",
        "age < 3 years and age >= 130 weeks",
        "sex is female or sex is male",
        "if sex is female: pregnancy test is negative",
        "if age >= 16 years then Karnofsky >= 50 % else ECOG <= 2",
        "if age < 18 years: age >= 2 years",
        "any relapse and no relapse before day 1",
        "at least 1 relapse and at most 2 relapses",
        "NYHA class is one of I, II",
        "(any induction where completed) and (any induction where not completed)",
        "attested or biopsy",
        "(biopsy and relapse) or (biopsy and not relapse)",
    ],
)
def test_what_depends_on_the_patient(statement):
    assert warnings_of(statement) == []


def test_parts_of_a_list_can_contradict_each_other():
    statement = 'all of\n  a "x"\n    ALT <= 5 U/L\n  b "y"\n    ALT > 5 U/L'
    assert warnings_of(statement) == [("W507", "ALT > 5 U/L")]
    either = warnings_of(statement.replace("all of", "at least 1 of"))
    assert [code for code, _ in either] == ["W507"]


def test_a_definition_is_looked_at_by_itself_and_where_it_is_used():
    before = "define fit: ALT <= 5 U/L and ALT > 9 U/L"
    assert warnings_of("fit or (not fit and biopsy)", before) == [("W507", "ALT > 9 U/L")]
    assert warnings_of("fit and ALT > 9 U/L", "define fit: ALT <= 5 U/L") == [("W507", "ALT > 9 U/L")]


def test_a_great_formula_is_left_alone():
    claims = [f"(ALT <= {n} U/L or bilirubin <= {n} mg/dL or LVEF >= {n} %)" for n in range(1, 15)]
    assert warnings_of(" and ".join([*claims, "ALT > 20 U/L and ALT < 20 U/L"])) == []


# ---------------------------------------------------------------- said twice


@pytest.mark.parametrize(
    ("statement", "underlined"),
    [
        ("biopsy and relapse and biopsy", "biopsy"),
        ("ALT <= 5 U/L or biopsy or SGPT <= 5 U/L", "SGPT <= 5 U/L"),
        ("biopsy and (relapse or biopsy or relapse)", "relapse"),
        ("no relapse and biopsy and no relapse", "no relapse"),
        ('any of\n  a "x"\n    biopsy\n  b "y"\n    biopsy', 'b "y"'),
        ("at least 2 of\n  - biopsy\n  - relapse\n  - biopsy", "- biopsy"),
    ],
)
def test_what_is_said_twice(statement, underlined):
    assert warnings_of(statement) == [("W509", underlined)]


def test_criteria_that_mean_the_same():
    text = f'{HEADER}{SECTION}1 "x"\n  biopsy\n2 "y"\n  relapse\n3 "z"\n  biopsy\n'
    assert [each for each in problems(text) if each[0] == "W509"] == [("W509", '3 "z"')]


@pytest.mark.parametrize(
    "statement",
    [
        "ALT <= 5 U/L and ALT <= 5 U/L before day 1",
        "ALT between 5 and 9 U/L",
        "if biopsy: relapse unless relapse before day 1",
        'any of\n  a "x"\n    attested\n  b "y"\n    attested',
    ],
)
def test_what_is_not_said_twice(statement):
    assert warnings_of(statement) == []


def counted(text):
    return [each.message for each in checked(text)[1] if each.code == "W509"]


def test_what_stands_many_times_is_told_once():
    claims = "\n  and ".join(["biopsy"] * 7 + ["ALT <= 5 U/L"] * 2)
    found = counted(one_criterion(claims))
    assert [message.partition(":")[0] for message in found] == ["this says 7 times", "this says again"]


def test_many_criteria_that_mean_the_same_are_told_once():
    text = HEADER + SECTION + "".join(f'{number} "x"\n  biopsy\n' for number in range(1, 7))
    assert counted(text) == ["criteria 1, 2, 3 and 3 more mean the same"]


def test_lists_that_mean_the_same_are_found_whatever_their_numbers():
    parts = "".join(f'{number} "x"\n  any of\n    - biopsy\n    - relapse\n' for number in (1, 2))
    assert counted(HEADER + SECTION + parts) == ["criteria 1 and 2 mean the same"]


def test_attested_criteria_are_not_the_same():
    text = f'{HEADER}{SECTION}1 "x"\n  attested\n2 "y"\n  attested\n'
    assert [each for each in problems(text) if each[0] == "W509"] == []
