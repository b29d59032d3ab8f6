"""Suppressed counts: no small one is shown, and none can be worked out from those that are."""

from __future__ import annotations

import csv
import io
import itertools
import json
import re

import pytest
from counted_tables import flowing, large_attritions, step
from hypothesis import given, settings
from hypothesis import strategies as st

from critlang.attrition import attrition_csv, attrition_json, attrition_svg, attrition_table, shown

THRESHOLDS = st.sampled_from((2, 3, 5, 7, 10, 20))


def cells_of(view):
    found = [view.patients, *view.verdicts.values(), *view.excluded.values()]
    return [*found, *(cell for each in view.steps for cell in each.counts.values())]


@settings(deadline=None)
@given(large_attritions(), THRESHOLDS)
def test_no_difference_and_no_sum_of_shown_counts_is_a_small_count(counted, below):
    numbers = {cell for cell in cells_of(shown(counted, below)) if isinstance(cell, int)}
    small = range(1, below)
    assert not numbers & set(small)
    for some in itertools.combinations(numbers, 2):
        assert abs(some[0] - some[1]) not in small
    for one, two, three in itertools.permutations(numbers, 3):
        assert one - two - three not in small


@settings(deadline=None)
@given(large_attritions(), THRESHOLDS)
def test_each_count_is_shown_as_the_page_says(counted, below):
    true, hidden = cells_of(shown(counted)), cells_of(shown(counted, below))
    for count, cell in zip(true, hidden, strict=True):
        if 0 < count < below:
            assert cell == f"<{below}"
        else:
            assert cell % below == 0
            assert abs(cell - count) <= below / 2


@pytest.mark.parametrize(
    ("count", "cell"),
    [(0, 0), (1, "<10"), (9, "<10"), (10, 10), (14, 10), (15, 20), (1234, 1230)],
)
def test_counts_below_ten(count, cell):
    assert shown(flowing(count), 10).patients == cell


def test_without_a_threshold_counts_are_as_they_are():
    counted = flowing(12, step("1", 5, 7, certain=3))
    view = shown(counted)
    assert view.note == ""
    assert (view.patients, view.verdicts) == (12, {"eligible": 3, "undetermined": 4, "ineligible": 5})


def test_a_threshold_that_would_hide_nothing_is_refused():
    with pytest.raises(ValueError, match="below 1"):
        shown(flowing(3), 1)


SECRET = flowing(
    1000 - 17, step("1", 3, 980, certain=971), step("E2", 40, 940, certain=931), step("E3", 7, 933, certain=4)
)


@pytest.mark.parametrize("write", [attrition_table, attrition_csv, attrition_json, attrition_svg])
def test_no_format_shows_what_is_hidden(write):
    """Every number in the text is one of the shown counts, of the criteria or of the rule."""
    text = write(shown(SECRET, 10))
    if write is attrition_svg:
        text = " ".join(re.findall(r">([^<>]+)<", text))
    numbers = set(re.findall(r"(?<!\w)\d+(?!\w)", text))
    allowed = {"0", "1", "2", "3", "9", "10", "980", "970", "940", "930", "40", "50"}
    assert numbers <= allowed
    assert re.search(r"(<|&lt;|< )\s?10", text)


def test_every_format_says_that_counts_are_suppressed():
    view = shown(SECRET, 10)
    rule = "Counts of 1 to 9 are shown as <10, all others are rounded to the nearest 10."
    assert view.note == rule
    assert rule in attrition_table(view)
    assert rule.replace("<", "&lt;") in attrition_svg(view)
    assert json.loads(attrition_json(view))["suppressed_below"] == 10
    rows = list(csv.DictReader(io.StringIO(attrition_csv(view))))
    assert [row["excluded"] for row in rows] == ["", "<10", "40", "<10"]
