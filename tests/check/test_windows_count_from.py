"""The anchor that windows without a day are counted from."""

import pytest
from checked_texts import checked, protocol_of

from critlang import model as m

TEXT = """\
protocol TEST
  windows count from {}

index date enrollment "study enrollment"
anchor day 1 "first dose"
period screening: 21 days before day 1 to day 1
term biopsy: procedure

inclusion criteria

1 "words"
  {}
"""


def window(claim, anchor="day 1"):
    formula = protocol_of(TEXT.format(anchor, claim), "").criteria[0].formula
    inner = formula.part if isinstance(formula, m.Not) else formula
    return inner.feature.rows.window


def same(claim, other, anchor="day 1"):
    return window(claim, anchor) == window(other, anchor)


def test_windows_without_a_day_are_counted_from_it():
    assert same("no biopsy within 4 weeks", "no biopsy within 4 weeks before day 1")
    assert same("at least 4 weeks since biopsy", "no biopsy less than 4 weeks before day 1")
    assert same("no biopsy within 4 weeks", "no biopsy within 4 weeks before enrollment", "enrollment")


def test_what_has_no_window_ends_on_the_index_date():
    assert same("no biopsy", "no biopsy on or before enrollment")
    assert same("no biopsy within 4 weeks before enrollment", "no biopsy within 4 weeks before enrollment")


@pytest.mark.parametrize("name", ["day 2", "screening", "biopsy"])
def test_only_an_anchor_can_be_counted_from(name):
    _, found = checked(TEXT.format(name, "no biopsy within 4 weeks"), "")
    errors = [each for each in found if each.severity.value == "error"]
    assert [each.code for each in errors] == ["E204"]
    assert errors[0].span is not None
    assert TEXT.format(name, "")[errors[0].span.start : errors[0].span.end] == name


def test_it_is_said_once():
    _, found = checked(TEXT.format("day 1\n  windows count from enrollment", "no biopsy within 4 weeks"), "")
    assert [each.code for each in found if each.severity.value == "error"] == ["E207"]
