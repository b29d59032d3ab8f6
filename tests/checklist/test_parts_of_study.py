"""A checklist for a part of the study leaves out the criteria for the others, and says so."""

from pathlib import Path

from critlang.loading import compile_source
from critlang.plan import build
from critlang.printing import checklist
from critlang.source import Source

TEXT = """\
protocol TRIAL
  look back 28 days

index date enrollment "study enrollment"
anchor day 1 "first dose"
parameter cohort: one of A, B

term ALT: measurement in U/L
term relapse: event

inclusion criteria

1 "for A"
  only for cohort A
  ALT <= 40 U/L

2 "for B"
  only for cohort B
  no relapse within 7 days before day 1

3 "a list"
  all of
    a "every cohort"
      ALT <= 80 U/L
    b "only B"
      only for cohort B
      ALT <= 60 U/L
"""


def page(**parameters):
    """The checklist in Markdown."""
    found = compile_source(Source("trial.crit", TEXT), folder=Path("."), parameters=parameters)
    assert found.protocol is not None
    return checklist(build(found.protocol), format="markdown")


def numbers(text):
    """The criteria that have a row."""
    return [line.split("**")[1] for line in text.splitlines() if line.startswith("| **") and " ☐ " in line]


def test_criteria_for_another_part_are_left_out_with_what_only_they_need():
    text = page(cohort="A")
    assert numbers(text) == ["1", "3", "3.a"]
    sentences = [line for line in text.splitlines() if "left out" in line]
    assert sentences == [
        "* Criterion 2 is left out: it is for cohort B only, and this checklist is for cohort A.",
        "* Criterion 3.b is left out: it is for cohort B only, and this checklist is for cohort A.",
    ]
    assert "first dose" not in text
    assert "* cohort: **A** (given when the checklist was made)" in text


def test_without_a_part_everything_stays():
    text = page()
    assert numbers(text) == ["1", "2", "3", "3.a", "3.b"]
    assert "left out" not in text
    assert "only if not (cohort is B)" in text
