"""Typical mistakes, one at a time in the real protocol: each gives one message, as an author sees it.

The numbers of lines are replaced, so that the protocol may grow.
"""

import re
from pathlib import Path
from textwrap import dedent

import pytest

from critlang.diagnostics import render_text
from critlang.loading import compile_source
from critlang.source import Source

ROOT = Path(__file__).parents[2]
NAME = "protocols/aall1121.crit"


def shown(written, mistake):
    """What an author sees after writing ``mistake`` instead of ``written``."""
    text = (ROOT / NAME).read_text(encoding="utf-8")
    assert text.count(written) >= 1
    found = compile_source(Source(NAME, text.replace(written, mistake, 1)), folder=Path("protocols"))
    rendered = render_text(found.diagnostics, found.sources, colour=False, width=100)
    rendered = re.sub(r"(\.crit):\d+:", r"\1:N:", rendered)
    rendered = re.sub(r"^ *\d+ \|", "N |", rendered, flags=re.MULTILINE)
    return re.sub(r"^ +(\||=|-->|:::)", r"  \1", rendered, flags=re.MULTILINE)


MISTAKES = {
    "a term is misspelt": (
        "marrow blasts > 25 %",
        "marow blasts > 25 %",
        """
        error[E201]: "marow blasts" is not a term, definition or parameter that this protocol knows
          --> protocols/aall1121.crit:N:7
          |
        N |   and marow blasts > 25 % at enrollment
          |       ^^^^^^^^^^^^ unknown name
          |
          = help: Did you mean "marrow blasts"?

        1 error""",
    ),
    "a unit of another kind": (
        "total bilirubin <= 1.5 x ULN before",
        "total bilirubin <= 1.5 mL/min before",
        """
        error[E302]: "total bilirubin" is measured in mg/dL and cannot be held against 1.5 mL/min
          --> protocols/aall1121.crit:N:26
          |
        N |       total bilirubin <= 1.5 mL/min before day 1
          |                          ^^^^^^^^^^ clearance or flow, not mass concentration
          ::: protocols/vocabulary/laboratory.crit:N:6
          |
        N | term total bilirubin: measurement in mg/dL
          |      --------------- declared here
          |
          = help: write the limit in mg/dL or a unit of its kind, or name another term

        1 error""",
    ),
    "a clearance that is not normalised": (
        "creatinine clearance >= 70 mL/min/1.73 m2 before",
        "creatinine clearance >= 70 mL/min before",
        """
        error[E302]: "creatinine clearance" is measured in mL/min/1.73 m2 and cannot be held against 70 mL/min
          --> protocols/aall1121.crit:N:29
          |
        N |     creatinine clearance >= 70 mL/min before day 1
          |                             ^^^^^^^^^
          |                             clearance or flow, not clearance normalised to body surface
          ::: protocols/vocabulary/laboratory.crit:N:6
          |
        N | term creatinine clearance: measurement in mL/min/1.73 m2
          |      -------------------- declared here
          |
          = help: write the limit in mL/min/1.73 m2 or a unit of its kind, or name another term
          = help: converting would need the patient's body surface

        1 error""",
    ),
    "an anchor is misspelt": (
        "marrow blasts > 25 % at enrollment",
        "marrow blasts > 25 % at enrolment",
        """
        error[E204]: "enrolment" is not an anchor or an event that this protocol knows
          --> protocols/aall1121.crit:N:31
          |
        N |   and marrow blasts > 25 % at enrolment
          |                               ^^^^^^^^^ unknown day
          |
          = help: Did you mean "enrollment"?

        1 error""",
    ),
    "a period the wrong way round": (
        "period screening: 21 days before day 1 to day 1",
        "period screening: day 1 to 21 days before day 1",
        """
        error[E401]: no day lies in the period "screening": it ends before it starts
          --> protocols/aall1121.crit:N:19
          |
        N | period screening: day 1 to 21 days before day 1
          |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nothing lies here
          |
          = help: write the earlier day first

        1 error""",
    ),
    "a number that is used already": (
        '\n6 "Patient',
        '\n5 "Patient',
        """
        error[E501]: two criteria have the number 5
          --> protocols/aall1121.crit:N:1
          |
        N | 5 "Organ function requirements: Patients must have"
          | - first time
        ...
        N | 5 "Patient and/or his/her legal representative have reviewed the patient information/info...
          | ^ second time
          |
          = help: number each criterion once, as the protocol does

        1 error""",
    ),
    "a quotation with another word": (
        'Any marrow relapse after allogeneic HSCT"',
        'Any marrow relapse following allogeneic HSCT"',
        """
        error[E502]: this quotation differs from protocols/aall1121.txt
          --> protocols/aall1121.crit:N:27
          |
        N |     b "Any marrow relapse following allogeneic HSCT"
          |                           ^^^^^^^^^ not the words of the source
          |
          = help: after "Any marrow relapse" the source says "after allogeneic HSCT, or Refractory to ..."

        1 error""",
    ),
    "a parameter that no criterion uses": (
        "if not recommended dose identified: age between 2 and 17 years at enrollment",
        "age between 2 and 17 years at enrollment",
        """
        warning[W503]: nothing uses the parameter "recommended dose identified"
          --> protocols/aall1121.crit:N:11
          |
        N | parameter recommended dose identified: yes/no, default no
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ not used
          |
          = help: take it out, or check whether a criterion should have used it

        1 warning""",
    ),
    "an age without a unit": (
        "age < 18 years at enrollment\n",
        "age < 18 at enrollment\n",
        """
        error[E310]: an age is a whole number of years, months, weeks or days
          --> protocols/aall1121.crit:N:9
          |
        N |   age < 18 at enrollment
          |         ^^ years, months, weeks or days?
          |
          = help: write 18 years

        1 error""",
    ),
    "a value that is not declared": (
        "and any induction where completed and response is not CR",
        "and any induction where completed and response is not complete",
        """
        error[E203]: "complete" is not a value of "response"
          --> protocols/aall1121.crit:N:65
          |
        N |           and any induction where completed and response is not complete
          |                                                                 ^^^^^^^^ unknown value
          |
          = help: its values are CR, PR, NR

        1 error""",
    ),
    "a number without its unit": (
        "any ALT <= 135 IU/L during",
        "any ALT <= 135 during",
        """
        error[E305]: "ALT" is compared with a number that has no unit
          --> protocols/aall1121.crit:N:18
          |
        N |       any ALT <= 135 during screening
          |                  ^^^ a unit is needed
          |
          = help: write 135 U/L, or the unit that the protocol states

        1 error""",
    ),
    "a period that is not declared": (
        "any ALT <= 135 IU/L during screening",
        "any ALT <= 135 IU/L during screening period",
        """
        error[E205]: "screening period" is not a period that this protocol knows
          --> protocols/aall1121.crit:N:34
          |
        N |       any ALT <= 135 IU/L during screening period
          |                                  ^^^^^^^^^^^^^^^^ a period is needed here
          |
          = help: Did you mean "screening"?

        1 error""",
    ),
    "a vocabulary that is not there": (
        "vocabulary/oncology.crit",
        "vocabulary/oncologic.crit",
        """
        error[E007]: there is no file "vocabulary/oncologic.crit"
          --> protocols/aall1121.crit:N:5
          |
        N | use "vocabulary/oncologic.crit"
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ named here
          |
          = help: Did you mean "vocabulary/oncology.crit"?
          = help: the path is counted from the folder of the file that names it

        1 error""",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_one_mistake_gives_one_message(mistake, monkeypatch):
    monkeypatch.chdir(ROOT)
    written, wrong, expected = MISTAKES[mistake]
    assert shown(written, wrong) == dedent(expected).strip()


def test_the_protocol_itself_gives_none(monkeypatch):
    monkeypatch.chdir(ROOT)
    assert shown("protocol AALL1121", "protocol AALL1121") == ""
