"""What is reported of vocabularies, declarations and the structure of files."""

import pytest
from checked_texts import HEADER, SECTION, checked, marked, one_criterion, problems

CRITERION = '1 "words"\n  attested\n'


def of_vocabulary(lines):
    """What is reported of a vocabulary that a small protocol uses."""
    text = f'protocol SMALL\n\nindex date start "y"\n\n{SECTION}{CRITERION}'
    return problems(text, f"vocabulary small\n\n{lines}\n")


TERMS = [
    # A code without its number
    ("term x: event\n  code LOINC", "E107", "code LOINC"),
    # Names
    ("term x: event\nterm X: event", "E207", "X"),
    ('term x: event\n  also called "X"', "E207", '"X"'),
    ('term x: event\n  also called "z"\nterm y: event\n  also called "Z"', "E207", '"Z"'),
    ("term x: event\n  site one of a, b\n  Site yes/no", "E207", "Site"),
    ("term x: event\n  duration one of short, long", "E207", "duration"),
    ("term x: event\n  site one of a, b, A", "E207", "A"),
    ("term x: finding one of a, b, A", "E207", "A"),
    ("term x: event\n  includes y", "E201", "y"),
    # Said twice
    ("term x: score\n  look back 1 day\n  look back 2 days", "E207", "look back 2 days"),
    (
        "term x: measurement in mg/dL\n  molar mass 1 g/mol\n  molar mass 2 g/mol",
        "E207",
        "molar mass 2 g/mol",
    ),
    ("term x: event\n  unrecorded means no\n  unrecorded means unknown", "E207", "unrecorded means unknown"),
    # Kinds
    ("term x: lab value in mg/dL", "E301", "lab value"),
    ("term x: finding", "E301", "finding"),
    ("term x: event one of a, b", "E301", "a, b"),
    ("term x: event in mg/dL", "E301", "mg/dL"),
    ("term x: measurement in mg/dL\n  site one of a, b", "E301", "site one of a, b"),
    ("term x: score\n  molar mass 1 g/mol", "E301", "molar mass 1 g/mol"),
    ("term x: score\n  normal is not above the upper limit", "E301", "normal is not above the upper limit"),
    ('term x: event\n  normal by age and sex, from "y"\n    1 year and over: up to 1', "E301", '"y"'),
    ("term x: event\n  look back 1 day", "E301", "look back 1 day"),
    ("term x: score\n  unrecorded means unknown", "E301", "unrecorded means unknown"),
    ("term x: event\n  includes y\nterm y: condition", "E301", "y"),
    (
        "term x: measurement in mg/dL\n  includes y\nterm y: measurement in g/L",
        "E301",
        "y",
    ),
    ("term x: finding one of a, b\n  includes y\nterm y: finding one of a, c", "E301", "y"),
    # Units
    ("term x: measurement in mg/dL\n  molar mass 113 g", "E302", "113 g"),
    ("term x: measurement in mg/foo", "E303", "mg/foo"),
    ("term x: measurement in G/L", "E304", "G/L"),
    ("term x: measurement", "E305", "measurement"),
    # Lengths of time
    ("term x: score\n  look back 1.5 years", "E405", "1.5 years"),
    ("term x: score\n  look back 48 hours", "E405", "48 hours"),
    ("term x: treatment\n  half-life 2 months", "E405", "2 months"),
    ("term x: treatment\n  half-life 0 hours", "E405", "0 hours"),
    ("term x: treatment\n  half-life 2 half-lives", "E405", "2 half-lives"),
    ("term x: event\n  half-life 2 days", "E301", "half-life 2 days"),
]


@pytest.mark.parametrize(("lines", "code", "underlined"), TERMS, ids=[each[0] for each in TERMS])
def test_one_mistake_in_a_vocabulary_is_reported_once(lines, code, underlined):
    assert of_vocabulary(lines) == [(code, underlined)]


TABLES = [
    ("1 year to under 6 years: up to 1\n    5 years and over: up to 2", "E311", "5 years and over: up to 2"),
    (
        "6 years and over: up to 1\n    1 year to under 6 years: up to 2",
        "E311",
        "1 year to under 6 years: up to 2",
    ),
    ("12 months to under 1 year: up to 1", "E311", "12 months to under 1 year: up to 1"),
    ("1 year and over: from 2 to 1", "E311", "1 year and over: from 2 to 1"),
    (
        "1 year and over: male up to 1, female from 2 to 1",
        "E311",
        "1 year and over: male up to 1, female from 2 to 1",
    ),
    ("1.5 years and over: up to 1", "E310", "1.5 years"),
    ("1 year and over: up to 88 umol/L", "E302", "88 umol/L"),
    ("1 year and over: male up to 1 mg/dL, female up to 9 g/L", "E302", "9 g/L"),
]


@pytest.mark.parametrize(("rows", "code", "underlined"), TABLES, ids=[each[0] for each in TABLES])
def test_one_mistake_in_a_table_is_reported_once(rows, code, underlined):
    lines = f'term x: measurement in mg/dL\n  normal by age and sex, from "y"\n    {rows}'
    assert of_vocabulary(lines) == [(code, underlined)]


def test_rows_in_different_units_of_time_may_follow_each_other():
    rows = "1 month to under 12 months: up to 1\n    1 year to under 24 months: up to 2"
    rows += "\n    2 years and over: up to 3"
    lines = f'term x: measurement in mg/dL\n  normal by age and sex, from "y"\n    {rows}'
    assert of_vocabulary(lines) == []


# ---------------------------------------------------------------- declarations of a protocol


def of_declarations(lines, statement="attested"):
    return [each for each in problems(one_criterion(statement, lines)) if not each[0].startswith("W")]


DECLARATIONS = [
    ('anchor Day  1 "again"', "E207", "Day  1"),
    ('anchor ALT "a term\'s name"', "E207", "ALT"),
    ("parameter screening: yes/no", "E207", "screening"),
    ("define sgpt: biopsy", "E207", "sgpt"),
    ('index date consent "signature"', "E207", "consent"),
    ("period x: day 1 to 21 days before day 1", "E401", "day 1 to 21 days before day 1"),
    ("period x: enrolment to day 1", "E204", "enrolment"),
    ("period x: relapse to day 1", "E403", "relapse"),
    ("period x: 1.5 years before day 1 to day 1", "E405", "1.5 years"),
]


@pytest.mark.parametrize(
    ("lines", "code", "underlined"), DECLARATIONS, ids=[each[0] for each in DECLARATIONS]
)
def test_one_mistake_in_a_declaration_is_reported_once(lines, code, underlined):
    assert of_declarations(lines) == [(code, underlined)]


def test_uses_of_a_period_that_is_wrong_are_not_reported_as_well():
    assert of_declarations("period x: day 1 to 1 day before day 1", "any biopsy during x") == [
        ("E401", "day 1 to 1 day before day 1")
    ]


def test_a_header_line_can_stand_only_once():
    text = one_criterion("attested").replace("  look back", '  version "1"\n  version "2"\n  look back')
    assert [each for each in problems(text) if each[0] != "W504" and each[0] != "W503"] == [
        ("E207", 'version "2"')
    ]
    doubled = one_criterion("attested").replace(
        "  look back 28 days", "  look back 28 days\n  look back 2 days"
    )
    assert ("E207", "look back 2 days") in problems(doubled)


def test_a_value_for_a_parameter_that_is_not_there():
    text = one_criterion("if dose expansion: biopsy\nand any biopsy during screening")
    _, diagnostics = checked(text, parameters={"dose expansoin": True})
    assert marked(diagnostics, text) == [("E208", "TEST")]
    assert diagnostics.all[0].help == ('Did you mean "dose expansion"?', "its parameters are dose expansion")


# ---------------------------------------------------------------- without an index date


def test_an_index_date_is_missed_once():
    header = HEADER.replace("index date", "anchor")
    text = f"""{header}{SECTION}1 "x"
  any biopsy
  and ALT <= 5 U/L
2 "y"
  age >= 18 years
  and no relapse within 4 weeks
"""
    assert [each for each in problems(text) if each[0].startswith("E")] == [("E402", "any biopsy")]


@pytest.mark.parametrize(
    ("statement", "underlined"),
    [
        ("any biopsy within 4 weeks", "within 4 weeks"),
        ("age >= 18 years", "age >= 18 years"),
        ("ALT <= 5 U/L", "ALT <= 5 U/L"),
        ("any biopsy", "any biopsy"),
    ],
)
def test_what_needs_an_index_date(statement, underlined):
    text = one_criterion(statement).replace("index date", "anchor")
    assert [each for each in problems(text) if each[0].startswith("E")] == [("E402", underlined)]


def test_windows_on_anchors_need_no_index_date():
    text = one_criterion("any biopsy within 4 weeks before day 1").replace("index date", "anchor")
    assert [each for each in problems(text) if each[0].startswith("E")] == []


def test_a_look_back_is_missed_once_for_each_term():
    text = one_criterion("ALT <= 5 U/L at day 1 and ALT > 1 U/L at day 1 and bilirubin <= 1 mg/dL at day 1")
    text = text.replace("  look back 28 days\n", "")
    found = [each for each in problems(text) if each[0] == "W401"]
    assert found == [("W401", "at day 1"), ("W401", "at day 1")]
    answer = one_criterion("attested at day 1").replace("  look back 28 days\n", "")
    assert ("W401", "at day 1") in problems(answer)


# ---------------------------------------------------------------- structure


def structure(text):
    """What is reported of a file, without what is not used."""
    return [each for each in problems(text) if each[0] not in ("W503", "W504")]


def test_an_empty_file():
    assert structure("# nothing yet\n") == [("E004", "")]


def test_a_file_that_does_not_say_what_it_is():
    assert structure(f'index date start "y"\n{SECTION}{CRITERION}') == [("E504", "")]


def test_a_protocol_without_criteria():
    assert structure(HEADER) == [("E503", "TEST")]


def test_criteria_below_no_heading():
    assert structure(f'{HEADER}{CRITERION}2 "z"\n  attested\n') == [("E505", '1 "words"')]


def test_a_heading_that_stands_twice():
    text = f'{HEADER}{SECTION}{CRITERION}\ninclusion criteria\n\n2 "z"\n  attested\n'
    assert structure(text) == [("E505", "inclusion criteria")]


def test_two_protocols_in_one_file():
    text = f'{HEADER}{SECTION}{CRITERION}\nprotocol OTHER\n  version "1"\n'
    assert structure(text) == [("E505", 'protocol OTHER\n  version "1"')]


@pytest.mark.parametrize(
    ("lines", "underlined"),
    [
        (f"{SECTION}{CRITERION}", "inclusion criteria"),
        (CRITERION, '1 "words"'),
        ('anchor x "y"', "x"),
        ("parameter x: yes/no", "x"),
        ('example "z" is eligible', '"z"'),
    ],
)
def test_what_does_not_belong_in_a_vocabulary(lines, underlined):
    assert of_vocabulary(f"term a: event\n{lines}") == [("E505", underlined)]


def test_a_vocabulary_by_itself():
    assert structure("vocabulary x\n\nterm a: event\nterm a: event\n") == [("E207", "a")]
    assert structure(f"vocabulary x\n\nterm a: event\n{SECTION}{CRITERION}") == [
        ("E505", "inclusion criteria")
    ]
    protocol, diagnostics = checked("vocabulary x\n\nterm a: event\n")
    assert protocol is None
    assert len(diagnostics) == 0


NUMBERS = [
    ('1 "x"\n  attested\n1 "y"\n  biopsy', "E501", "1"),
    ('1 "x"\n  any of\n    a "x"\n      biopsy\n    A "y"\n      relapse', "E501", "A"),
    ('1 "x"\n  any of\n    - "x"\n      biopsy\n    1 "y"\n      relapse', "E501", "1"),
    ('1 "x"\n  any of\n    - "x"\n      biopsy\n1.1 "y"\n  relapse', "E501", "1.1"),
    ('1 "x"\n  attested\n3 "y"\n  biopsy', "W505", "3"),
    ('2 "x"\n  attested\n1 "y"\n  biopsy', "W505", "1"),
    ('1 "x"\n  any of\n    a "x"\n      biopsy\n    c "y"\n      relapse', "W505", "c"),
    ('1 "x"\n  any of\n    ii "x"\n      biopsy\n    i "y"\n      relapse', "W505", "i"),
    ('1 "x"\n  any of\n    i "x"\n      biopsy\n    iii "y"\n      relapse', "W505", "iii"),
]


@pytest.mark.parametrize(("criteria", "code", "underlined"), NUMBERS, ids=[each[0] for each in NUMBERS])
def test_numbers(criteria, code, underlined):
    assert structure(f"{HEADER}{SECTION}{criteria}\n") == [(code, underlined)]


def test_numbers_that_follow_each_other_in_their_own_way():
    letters = "".join(f'    {each} "{each}"\n      attested\n' for each in "abcdefghijkl")
    romans = "".join(f'    {each} "{each}"\n      attested\n' for each in ("i", "ii", "iii", "iv", "v", "vi"))
    text = f'{HEADER}{SECTION}4 "x"\n  all of\n{letters}5 "y"\n  all of\n{romans}'
    assert structure(text) == []


# ---------------------------------------------------------------- nothing follows from a mistake


def test_what_a_damaged_line_declares_is_not_missed():
    text = one_criterion("any stroke and any apoplexy and any TIA where severe")
    vocabulary = """\
vocabulary small

term stroke event
term bleeding: event
  also called apoplexy
term TIA: event
  severe yes or no
"""
    assert [each for each in problems(text, vocabulary) if each[0].startswith("E")] == [
        ("E101", "stroke event"),
        ("E101", "apoplexy"),
        ("E101", "no"),
    ]


def test_a_term_that_is_declared_wrongly_is_not_unknown_as_well():
    text = one_criterion("stroke and apoplexy and any fit and ALT <= 5 U/L and NYHA class is I")
    vocabulary = """\
vocabulary small

term stroke: disease
  also called "apoplexy"
term fit: event
term fit: condition
  also called "seizure"
term ALT: measurement in U/foo
term NYHA class: finding
"""
    assert [each for each in problems(text, vocabulary) if each[0].startswith("E")] == [
        ("E301", "disease"),
        ("E207", "fit"),
        ("E303", "U/foo"),
        ("E301", "finding"),
    ]


def test_a_day_that_is_declared_wrongly_is_not_unknown_as_well():
    text = one_criterion(
        "any biopsy before day 2 and any biopsy during run-in", "anchor day 2\nperiod run-in day 1 to day 2"
    )
    assert [each[0] for each in problems(text) if each[0].startswith("E")] == ["E101", "E101"]


def test_warnings_wait_until_there_is_no_error():
    text = one_criterion("biopsi")
    assert problems(text) == [("E201", "biopsi")]


def test_an_unknown_name_is_reported_at_its_first_use_and_the_others_are_counted():
    text = one_criterion("biopsi and any relapse before enrolment and biopsi")
    text += '2 "z"\n  no biopsy before Enrolment\n  and any biopsy during screning\n'
    _, diagnostics = checked(text)
    assert [(each.code, each.notes) for each in diagnostics] == [
        ("E201", ("the same name stands in 1 more place",)),
        ("E204", ("the same name stands in 1 more place",)),
        ("E205", ()),
    ]


def test_a_line_that_names_a_vocabulary_and_could_not_be_read_hides_its_terms():
    text = one_criterion("haemoglobin >= 5 g/dL").replace("index date", "use terms\nindex date")
    assert [each[0] for each in problems(text)] == ["E101"]


def test_an_index_date_that_could_not_be_read_is_not_missed():
    text = one_criterion("ALT <= 5 U/L").replace("index date", "indx date")
    assert [each[0] for each in problems(text)] == ["E110"]


def test_a_meaning_that_could_not_be_read_is_not_missed():
    text = f'{HEADER}{SECTION}1 "x"\nALT <= 5 U/L\n'
    assert [each[0] for each in problems(text)] == ["E103"]
    assert [each[0] for each in problems(one_criterion("ALT <="))] == ["E101"]
