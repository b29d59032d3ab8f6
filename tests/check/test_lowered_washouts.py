"""How long ago something was: the claims without any event in a window that it stands for."""

import pytest
from checked_texts import lowered

from critlang import model as m
from critlang.wording import formula_text

SAME = {
    "at least 4 weeks since biopsy": "no biopsy less than 4 weeks before enrollment",
    "more than 4 weeks since last biopsy": "no biopsy within 4 weeks before enrollment",
    "less than 4 weeks since any biopsy": "any biopsy less than 4 weeks before enrollment",
    "at most 4 weeks since biopsy": "any biopsy within 4 weeks before enrollment",
    "at least 4 weeks since latest induction before day 1": "no induction less than 4 weeks before day 1",
    "at least 4 weeks since the end of induction": "no induction less than 4 weeks before enrollment",
    "at least 4 weeks since start of induction": "no induction started less than 4 weeks before enrollment",
    "at least 4 weeks since start of biopsy": "no biopsy less than 4 weeks before enrollment",
    "at least 4 weeks since biopsy before first relapse": "no biopsy less than 4 weeks before first relapse",
    "at least 4 weeks since induction where completed": (
        "no induction less than 4 weeks before enrollment where completed"
    ),
    "at least 4 weeks since any of biopsy, relapse": (
        "no biopsy less than 4 weeks before enrollment and no relapse less than 4 weeks before enrollment"
    ),
    "less than 4 weeks since any of biopsy, relapse": (
        "any biopsy less than 4 weeks before enrollment or any relapse less than 4 weeks before enrollment"
    ),
}


@pytest.mark.parametrize("claim", SAME)
def test_how_long_ago_is_a_window_without_events(claim):
    assert lowered(claim) == lowered(SAME[claim])


def test_it_is_called_as_it_was_written():
    claim = "at least 4 weeks since any of biopsy, relapse before day 1"
    each = ["at least 4 weeks since biopsy before day 1", "at least 4 weeks since relapse before day 1"]
    assert formula_text(lowered(claim)) == " and ".join(each)
    assert formula_text(lowered("less than 2 weeks since last biopsy")) == "less than 2 weeks since biopsy"


def test_the_event_inside_is_called_by_its_window():
    formula = lowered("at least 4 weeks since biopsy")
    assert isinstance(formula, m.Not)
    assert formula_text(formula.part) == "any biopsy less than 4 weeks before enrollment"


def test_a_window_may_still_begin_with_since():
    later = lowered("life expectancy >= 12 weeks on or after day 1")
    assert lowered("life expectancy >= 12 weeks since day 1") == later
