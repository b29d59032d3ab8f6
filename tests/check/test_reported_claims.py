"""What is reported of statements: one diagnostic for one mistake, at the words that are wrong."""

import pytest
from checked_texts import checked, errors_of, one_criterion, warnings_of

CASES = [
    # E105: and beside or
    ("biopsy and relapse or ALT <= 5 U/L", "E105", "biopsy and relapse or ALT <= 5 U/L"),
    ("biopsy or relapse and if biopsy: relapse", "E105", "biopsy or relapse and if biopsy: relapse"),
    ("if biopsy or relapse and biopsy: relapse", "E105", "biopsy or relapse and biopsy"),
    ("biopsy and relapse\nor any of\n  - biopsy\n  - relapse", "E105", "biopsy and relapse"),
    (
        "any induction where completed or response is CR and duration > 1 day",
        "E105",
        "completed or response is CR and duration > 1 day",
    ),
    # E101: words of the language inside what was meant as a name
    ("any biopsy where back at baseline", "E101", "at"),
    ("angina at rest is present", "E101", "is"),
    ("if biopsy:\n  relapse\n  else relapse", "E101", "else"),
    ("any induction where completed and any biopsy", "E101", "any"),
    ("first enrollment before day 1", "E301", "first"),
    ("enrollment is present on day 1", "E301", "is present"),
    # E404: dates in windows
    ("any biopsy after 2020-02-31", "E404", "2020-02-31"),
    ("any biopsy between 2020-02 and enrollment", "E404", "2020-02"),
    # E107: no meaning
    ('any of\n  a "x"\n  b "y"\n    biopsy', "E107", 'a "x"'),
    ('any of\n  - "x"\n  - biopsy', "E107", '- "x"'),
    # E201: unknown names
    ("biopsi and relapse", "E201", "biopsi"),
    ("haemoglobn >= 9 g/dL", "E201", "haemoglobn"),
    ("no transplants", "E201", "transplants"),
    # E202, E203: attributes and values
    ("any induction where outcome is CR", "E202", "outcome"),
    ("any induction where finished", "E202", "finished"),
    ("any biopsy where length >= 4 weeks", "E202", "length"),
    ("any induction where response is complete", "E203", "complete"),
    ("any induction where response is one of CR, XX, PR", "E203", "XX"),
    ("any induction where response", "E203", "response"),
    ("NYHA class is V", "E203", "V"),
    ("sex is unclear", "E203", "unclear"),
    # E204, E205: days and periods
    ("any biopsy before enrolment", "E204", "enrolment"),
    ("age >= 18 years at enrolment", "E204", "enrolment"),
    ("any biopsy before screening", "E204", "screening"),
    ("any biopsy during screning", "E205", "screning"),
    ("any biopsy during enrollment", "E205", "enrollment"),
    ("any biopsy during induction", "E205", "induction"),
    ("any biopsy during ALT", "E205", "ALT"),
    # E208: a parameter's name misspelt
    ("if dose expansoin: biopsy", "E208", "dose expansoin"),
    # E301: what does not suit the kind of the term
    ("ALT is present", "E301", "is present"),
    ("ALT is high", "E301", "is high"),
    ("ALT", "E301", "ALT"),
    ("any ALT during screening", "E301", "ALT"),
    ("ALT where completed", "E301", "completed"),
    ("no first ALT <= 5 U/L", "E301", "no first"),
    ("no last ALT <= 5 U/L", "E301", "no last"),
    ("highest ALT = 5 U/L", "E301", "= 5 U/L"),
    ("highest ALT is not normal", "E301", "is not normal"),
    ("highest NYHA class is III", "E301", "is III"),
    ("NYHA class >= 3", "E301", ">= 3"),
    ("NYHA class is normal", "E301", "is normal"),
    ("relapse >= 2", "E301", ">= 2"),
    ("relapse is CNS", "E301", "is CNS"),
    ("first relapse", "E301", "first"),
    ("all relapse", "E301", "all"),
    ("relapse is present", "E301", "is present"),
    ("any HIV infection is present", "E301", "any"),
    ("induction is present", "E301", "is present"),
    ("biopsy is ongoing", "E301", "is ongoing"),
    ("ALT is ongoing", "E301", "is ongoing"),
    ("biopsy is ongoing for at least 3 months", "E301", "is ongoing for at least 3 months"),
    ("ALT > 50 U/L and < 5 U/L", "E308", "> 50 U/L and < 5 U/L"),
    ("ALT < 5 and > 50 U/L", "E308", "< 5 and > 50 U/L"),
    ("NYHA class > III and < III", "E301", "> III and < III"),
    ("induction is not ongoing for at least 3 weeks", "E301", "is not ongoing for at least 3 weeks"),
    ("HIV infection is absent for at least 3 weeks", "E301", "is absent for at least 3 weeks"),
    (
        "HIV infection is present for at least 3 weeks during screening",
        "E301",
        "is present for at least 3 weeks",
    ),
    ("any biopsy started within 4 weeks", "E301", "started"),
    ("any relapse ended within 4 weeks", "E301", "ended"),
    ("any induction diagnosed within 4 weeks", "E301", "diagnosed"),
    ("at least 2 ALT started within 4 weeks", "E301", "started"),
    ("at least 4 weeks since first biopsy", "E301", "first biopsy"),
    ("at least 4 weeks since ALT", "E301", "ALT"),
    ("at least 4 weeks since day 1", "E301", "day 1"),
    ("at least 4 weeks since end of biopsy", "E301", "end of biopsy"),
    ("at least 4 weeks since any of biopsy, ALT", "E301", "ALT"),
    ("at least 4 weeks since biopsi", "E201", "biopsi"),
    ("at least 1.5 weeks since biopsy", "E405", "1.5 weeks"),
    ("any induction where response >= 4 weeks", "E301", "response >= 4 weeks"),
    ("any induction where duration", "E301", "duration"),
    ("any dose expansion", "E301", "any"),
    ("dose expansion before day 1", "E301", "before day 1"),
    ("dose expansion is present", "E301", "is present"),
    ("day 1", "E301", "day 1"),
    ("no screening", "E301", "screening"),
    ("any biopsy before ALT", "E301", "ALT"),
    ("any biopsy before first day 1", "E301", "first day 1"),
    ("any biopsy after end of enrollment", "E301", "end of enrollment"),
    ("age >= 18 years before day 1", "E301", "before day 1"),
    ("age >= 18 years during screening", "E301", "during screening"),
    ("age >= 18 years at day 1 ever", "E301", "at day 1 ever"),
    # E302 to E306: units
    ("bilirubin <= 1.5 mL/min", "E302", "1.5 mL/min"),
    ("creatinine clearance >= 70 mL/min", "E302", "70 mL/min"),
    ("life expectancy >= 3 months", "E302", "3 months"),
    ("ALT <= 2 weeks", "E302", "2 weeks"),
    ("ALT <= 2 hours", "E302", "2 hours"),
    ("bilirubin <= 1.5 mg/foo", "E303", "1.5 mg/foo"),
    ("platelets >= 100 m/uL", "E304", "100 m/uL"),
    ("ALT <= 135", "E305", "135"),
    ("ALT between 5 and 9", "E305", "9"),
    ("bilirubin <= 26 umol/L", "E306", "26 umol/L"),
    # E307: no range
    ("Karnofsky is normal", "E307", "is normal"),
    ("Karnofsky >= 1.5 x ULN", "E307", "1.5 x ULN"),
    ("ECOG <= ULN", "E307", "ULN"),
    # E308: impossible
    ("age between 17 and 2 years", "E308", "17 and 2 years"),
    ("ALT between 9 and 5 U/L", "E308", "9 and 5 U/L"),
    ("ALT between 3 x ULN and 1.5 x ULN", "E308", "3 x ULN and 1.5 x ULN"),
    ("ALT <= 0 x ULN", "E308", "0 x ULN"),
    # E309: counts
    ("at least 0 relapses", "E309", "at least 0"),
    ("less than 0 relapses", "E309", "less than 0"),
    ("at least 1.5 relapses", "E309", "at least 1.5"),
    ("at least 3 of\n  - biopsy\n  - relapse", "E309", "at least 3 of"),
    ("at least 0 of\n  - biopsy\n  - relapse", "E309", "at least 0 of"),
    # E310: ages
    ("age < 18", "E310", "18"),
    ("age >= 1.5 years", "E310", "1.5 years"),
    ("age between 2 and 17", "E310", "17"),
    ("age >= 12 hours", "E310", "12 hours"),
    # E401: a window without days
    ("any biopsy after day 1 before day 1", "E401", "after day 1 before day 1"),
    ("any biopsy between day 1 and 1 day before day 1", "E401", "between day 1 and 1 day before day 1"),
    # E403: which of several
    ("any biopsy within 4 weeks after relapse", "E403", "relapse"),
    ("any biopsy at least 4 weeks before relapse", "E403", "relapse"),
    ("any biopsy on relapse", "E403", "relapse"),
    ("any biopsy on end of relapse", "E403", "end of relapse"),
    ("any biopsy between relapse and day 1", "E403", "relapse"),
    ("age >= 18 years at relapse", "E403", "relapse"),
    # E405: lengths of time
    ("any biopsy within 1.5 years before day 1", "E405", "1.5 years"),
    ("any biopsy within 12 hours before day 1", "E405", "12 hours"),
    ("no biopsy within 5 half-lives", "E405", "5 half-lives"),
    ("no biopsy within 4 weeks or 5 half-lives, whichever is longer", "E405", "5 half-lives"),
    ("at least 5 half-lives since induction", "E405", "5 half-lives"),
    ("no biopsy before 5 half-lives before day 1", "E405", "5 half-lives"),
    (
        "no biopsy before 1 week or 2 weeks, whichever is longer before day 1",
        "E405",
        "1 week or 2 weeks, whichever is longer",
    ),
    ("any induction where duration >= 48 hours", "E405", "48 hours"),
    ("attested within 5 half-lives", "E405", "5 half-lives"),
    ("life expectancy >= 5 half-lives", "E405", "5 half-lives"),
    ("age >= 5 half-lives", "E310", "5 half-lives"),
    ("age >= 1 week or 2 weeks, whichever is longer", "E310", "1 week or 2 weeks, whichever is longer"),
    ("any biopsy before 200 years before day 1", "E405", "200 years"),
    ("any induction where duration >= 3.5 weeks", "E405", "3.5 weeks"),
    # E406: two windows
    ("any biopsy before day 1 during screening", "E406", "during screening"),
    ("any biopsy after enrollment on or after day 1", "E406", "on or after day 1"),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "code", "underlined"), CASES, ids=[each[0] for each in CASES])
def test_one_mistake_is_reported_once(statement, code, underlined):
    assert errors_of(statement) == [(code, underlined)]


def test_advice_writes_a_name_as_it_must_be_written():
    text = one_criterion("'nausea and vomiting' >= 2", "term 'nausea and vomiting': event")
    _, diagnostics = checked(text)
    assert diagnostics.all[0].help == (
        "write \"any 'nausea and vomiting'\", \"no 'nausea and vomiting'\""
        " or \"at least 2 'nausea and vomiting'\"",
    )


def test_a_definition_that_uses_itself():
    assert errors_of("fit", "define fit: not fit") == [("E209", "fit")]
    circle = "define one: not two\ndefine two: not three\ndefine three: not one"
    assert errors_of("one and two", circle) == [("E209", "one")]


def test_an_answer_belongs_to_a_number():
    assert errors_of("fit", "define fit: attested") == [("E301", "attested")]
    assert errors_of("fit", 'define fit\n  any of\n    a "x"\n      attested\n    - biopsy') == [
        ("E301", "attested")
    ]


def test_a_definition_without_a_meaning():
    assert errors_of("fit", 'define fit\n  assumption "x"') == [("E107", "fit")]
    assert errors_of("fit", 'define fit\n  any of\n    - "x"\n    - biopsy') == [("E107", '- "x"')]


def test_a_definition_stands_by_itself():
    assert errors_of("fit before day 1", "define fit: biopsy") == [("E301", "before day 1")]


def test_a_mistake_in_a_definition_is_reported_where_it_is_and_once():
    assert errors_of("fit and (relapse or fit)", "define fit: biopsi") == [("E201", "biopsi")]
    assert errors_of("biopsy", "define fit: biopsi") == [("E201", "biopsi")]


def test_two_mistakes_are_two_diagnostics():
    assert errors_of("ALT <= 5 before enrolment") == [("E305", "5"), ("E204", "enrolment")]
    assert errors_of("biopsi or relaps") == [("E201", "biopsi"), ("E201", "relaps")]


WARNINGS = [
    ("Karnofsky >= 500 %", "W301", "500 %"),
    ("LVEF > 250 %", "W301", "250 %"),
    ("at most 0 relapses", "W302", "at most 0"),
    ("exactly 0 relapses", "W302", "exactly 0"),
    ("fewer than 1 ALT > 5 U/L", "W302", "fewer than 1"),
]


@pytest.mark.parametrize(("statement", "code", "underlined"), WARNINGS, ids=[each[0] for each in WARNINGS])
def test_a_probable_mistake_is_a_warning(statement, code, underlined):
    assert warnings_of(statement) == [(code, underlined)]


@pytest.mark.parametrize(
    "statement",
    [
        "Karnofsky >= 100 %",
        "at most 1 relapse",
        "at least 1 relapse",
        "exactly 1 relapse",
        "less than 2 relapses",
    ],
)
def test_what_is_no_mistake(statement):
    assert warnings_of(statement) == []
