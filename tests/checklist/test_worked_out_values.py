"""Values that are worked out: filled in as results are, and what else a row says once only."""

from pathlib import Path

import pytest

from critlang.loading import compile_source
from critlang.plan import build
from critlang.printing import checklist
from critlang.source import Source

TEXT = """\
protocol TRIAL
  look back 28 days

index date enrollment "study enrollment"

term weight: measurement in kg
term height: measurement in m
term body mass index: derived in kg/m2
  is weight in kg / height in m ^ 2
term life expectancy: estimate in weeks
term biopsy: procedure

inclusion criteria

1 "Body mass index at most 30"
  body mass index <= 30 kg/m2

2 "Able to swallow tablets."
  attested "able to swallow tablets"

3 "Able to swallow tablets, and without pain"
  attested "able to swallow them without pain"

4 "12 weeks to live; no biopsy"
  life expectancy >= 12 weeks and no biopsy

exclusion criteria

1 "A biopsy"
  any biopsy

example "a patient" is undetermined because 3
  enrollment on 2020-05-31
  weight 81 kg on 2020-05-20
  height 180 cm on 2020-05-10
  life expectancy 20 weeks on 2020-05-20
  criterion 2 attested yes on 2020-05-30 by "Dr A"
"""


@pytest.fixture(scope="module")
def page():
    """The rows of the checklist of the patient in the example, each as one line."""
    protocol = compile_source(Source("trial.crit", TEXT), folder=Path()).protocol
    return checklist(build(protocol), patient=protocol.examples[0].patient, format="markdown")


def row(page, number):
    return next(line for line in page.splitlines() if line.startswith(f"| **{number}** "))


def test_a_value_that_is_worked_out_is_filled_in(page):
    assert "**body mass index, worked out**<br>Value: ◆ 25 (kg/m2 = weight in kg / height in m ^ 2)" in page


def test_a_question_that_is_the_criterion_itself_stands_once(page):
    assert row(page, "2").casefold().count("able to swallow tablets") == 1
    assert "*attested: a person judges; it is not computed*" in row(page, "2")
    assert 'attested "able to swallow them without pain"' in row(page, "3")


def test_a_suggestion_does_not_say_twice_what_was_found(page):
    assert "From data: met: yes, answered by Dr A on 2020-05-30." in row(page, "2")
    assert "From data: does not exclude: none recorded; asked: at least 1." in row(page, "E1")


def test_an_estimate_has_no_limit_in_another_unit(page):
    assert "Limit" not in row(page, "4")
