"""Typical slips of the pen, one at a time in the real protocol: one error each, at the right words."""

from textwrap import dedent

import pytest
from real_files import PROTOCOL, ROOT, reported, with_mistake

from critlang.diagnostics import render_text
from critlang.source import Source
from critlang.syntax import parse

BLASTS = "marrow blasts > 25 % at enrollment"
ALT = "any ALT <= 135 IU/L during screening"
ULN = "<= 1.5 x ULN before"
MISTAKES = {
    "a heading is misspelt": ("inclusion criteria\n", "inclusion criterias\n", "E110", "inclusion criterias"),
    "half a heading": ('4 "Karn', 'inclusion\n4 "Karn', "E110", "inclusion"),
    "a declaration is misspelt": ("anchor day 1", "anchr day 1", "E110", "anchr day 1"),
    "a header is misspelt": ('title "A Single', 'titel "A Single', "E110", "titel"),
    "a note is misspelt": ('assumption "Ages', 'asumption "Ages', "E101", "asumption"),
    "a number for a quotation": ("look back 28 days", "look back 28", "E101", "28"),
    "no quotation marks": ('enrollment "study enrollment"', "enrollment study enrollment", "E101", ""),
    "no colon after a period": (
        "period screening: 21",
        "period screening 21",
        "E101",
        "screening 21 days before day 1 to day 1",
    ),
    "no comma before default": ("yes/no, default no", "yes/no default no", "E101", "default"),
    "no closing quotation mark": ('enrollment."\n  assum', "enrollment.\n  assum", "E102", '"'),
    "no quotation marks at a criterion": ('6 "Patient', "6 Patient", "E110", "6"),
    "no word joins two lines": ("\n  and marrow", "\n  marrow", "E106", "marrow blasts"),
    "a decimal comma": (BLASTS, "marrow blasts > 25,5 % at enrollment", "E109", "25,5"),
    "a split sign": (BLASTS, "marrow blasts > = 25 % at enrollment", "E101", "="),
    "a count in letters": ("at least 2 marrow", "at least two marrow", "E101", "two marrow relapses"),
    "no number": (BLASTS, "marrow blasts > % at enrollment", "E101", "%"),
    "no sign": (BLASTS, "marrow blasts 25 % at enrollment", "E101", "25 %"),
    "no window word": (BLASTS, "marrow blasts > 25 % enrollment", "E101", "enrollment"),
    "no day": (BLASTS, "marrow blasts > 25 % at", "E101", ""),
    "nothing after and": (f"and {BLASTS}", "and", "E101", ""),
    "a semicolon": (BLASTS, f"{BLASTS};", "E104", ";"),
    "a full stop": (BLASTS, f"{BLASTS}.", "E104", "."),
    "a stray bracket": (BLASTS, f"{BLASTS})", "E101", ")"),
    "an open bracket": (BLASTS, f"({BLASTS}", "E101", ""),
    "an ampersand": (ALT, "ALT <= 135 IU/L & ALT > 5 U/L", "E104", "&"),
    "a range with to": ("between 2 and 17", "between 2 to 17", "E101", "to"),
    "if without then": ("\n    then Karnofsky", "\n    Karnofsky", "E101", ""),
    "a multiple of nothing": (ULN, "<= 1.5 x before", "E101", "x"),
    "during nothing": (ALT, "any ALT <= 135 IU/L during", "E101", ""),
    "is left out before not": ("response is not CR", "response not CR", "E101", "not"),
    "a list that is not set in": ('    a "Second', '  a "Second', "E103", "a"),
    "a tab": ("      at least 2 marrow", "\t\tat least 2 marrow", "E103", "\t\t"),
    "an example without a verdict": (
        'second marrow relapse" is eligible',
        'second marrow relapse"',
        "E101",
        "",
    ),
    "a verdict is misspelt": ('relapse" is eligible', 'relapse" is elligible', "E101", "elligible"),
    "a colon after sex": ("sex female", "sex: female", "E101", ":"),
    "a date of another land": ("born 2010-09-14", "born 14/09/2010", "E404", "14/09/2010"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_one_mistake_is_one_error(mistake):
    written, wrong, code, underlined = MISTAKES[mistake]
    assert reported(with_mistake(written, wrong)) == [(code, underlined)]


SHOWN = {
    "a range with to": """
        error[E101]: a range has "and" between its ends, not "to"
          |
          |   and if not recommended dose identified: age between 2 to 17 years at enrollment
          |                                                         ^^ not understood here
          |
          = help: write "between 2 and 17 years"
        """,
    "a list that is not set in": """
        error[E103]: this line belongs to the line above it and must stand further in
          |
          |   a "Second or later bone marrow relapse"
          |   ^ not indented
          |
          = help: move it, and what belongs to it, two spaces further in than the line above
        """,
    "a note is misspelt": """
        error[E101]: no text can follow "asumption"
          |
          |   ^^^^^^^^^ not understood here
          |
          = help: Did you mean "assumption"?
        """,
}


@pytest.mark.parametrize("mistake", SHOWN)
def test_messages_say_what_to_do(mistake):
    written, wrong, _, _ = MISTAKES[mistake]
    source = Source("a.crit", with_mistake(written, wrong))
    shown = render_text(parse(source).diagnostics, {source.name: source}, colour=False, width=100)
    lines = [line.lstrip("0123456789 ").rstrip() for line in shown.splitlines()]
    for line in dedent(SHOWN[mistake]).strip().splitlines():
        assert line.strip() in lines


def test_three_mistakes_in_three_places_are_three_errors():
    text = with_mistake("marrow blasts > 25 %", "marrow blasts > = 25 %")
    text = text.replace("at least 2 marrow", "at least two marrow").replace(
        "total bilirubin <=", "total bilirubin <= <="
    )
    assert reported(text) == [("E101", "="), ("E101", "two marrow relapses"), ("E101", "<=")]


def test_siblings_are_read_after_a_mistake():
    text = PROTOCOL.replace("at least 2 marrow", "at least two marrow")
    text = text.replace("any marrow relapse after allogeneic HSCT\n", "any marrow relapse after\n")
    assert reported(text) == [("E101", "two marrow relapses"), ("E101", "")]


INDENTED = {
    "a part between two levels": ('    b "Any', '   b "Any', "b"),
    "a part at the level of its list's head": ('    b "Any', '  b "Any', "b"),
    "a part at the level of a meaning": ('    b "Any', '      b "Any', "b"),
    "a dash at the level of a meaning": ('        - "Patients who', '          - "Patients who', "-"),
    "a meaning beside its part": ("      at least 2 marrow", "    at least 2 marrow", "at least"),
    "a meaning at the start of a line": ("  age < 18", "age < 18", "age"),
    "a fact at the start of a line": ("  born 2010-09-14", "born 2010-09-14", "born"),
}


@pytest.mark.parametrize("mistake", INDENTED)
def test_what_stands_too_far_in_or_out_is_a_mistake_of_indentation(mistake):
    written, wrong, underlined = INDENTED[mistake]
    assert reported(with_mistake(written, wrong)) == [("E103", underlined)]


def test_a_list_below_a_statement_without_a_joining_word_is_no_mistake_of_indentation():
    assert reported('1 "x"\n  ALT > 5 U/L\n  a "y"\n    ALT > 5 U/L\n') == [("E106", "a")]


def test_a_file_of_plain_text_is_one_error():
    text = (ROOT / "protocols" / "aall1121.txt").read_text(encoding="utf-8")
    ((code, underlined),) = reported(text)
    assert (code, underlined) == ("E110", text.splitlines()[0])


PASTED = """\
Patients must be adults.
\tThey must have "a so & so
1. Age over 18
# a remark
2) And 25,5 % of them
"""


def test_plain_text_among_the_lines_is_one_error_and_hides_no_other():
    text = with_mistake("inclusion criteria\n", f"inclusion criteria\n{PASTED}")
    text = text.replace("at least 2 marrow", "at least two marrow")
    assert reported(text) == [("E110", "Patients must be adults."), ("E101", "two marrow relapses")]


def test_misspelt_declarations_one_after_another_are_an_error_each():
    text = PROTOCOL.replace("index date e", "indx date e").replace("anchor d", "ancor d")
    text = text.replace("period s", "peroid s").replace("parameter r", "paramter r")
    assert [code for code, _ in reported(text)] == ["E110"] * 4


def test_prose_is_no_declaration():
    assert reported("Patients must be adults.\n") == [("E110", "Patients must be adults")]
