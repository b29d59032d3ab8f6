"""The flow picture: what it says, that it is XML whatever the protocol says, and how it is laid out."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from counted_tables import flowing, step
from hypothesis import given, settings
from hypothesis import strategies as st

from critlang.attrition import attrition_svg, shown
from critlang.attrition.flow import flow
from critlang.attrition.lines import broken, width_of

SVG = "{http://www.w3.org/2000/svg}"
WORDS = "Patients must have recovered from the acute toxic effects of all prior chemotherapy"
PAGE = 1250


def texts(counted, below=None):
    """The texts of each box, in order."""
    boxes = ET.fromstring(attrition_svg(shown(counted, below))).findall(f"{SVG}g[{SVG}rect]")
    return [" ".join(each.text for each in box.findall(f"{SVG}text")).replace("\xa0", " ") for box in boxes]


SMALL = flowing(
    1340,
    step("1", 40, 1300, words="Adults"),
    step("2", 0, 1300, words="Not shown"),
    step("3", 0, 1300, words="Nor this"),
    step("E4", 300, 1000, words="Pregnant", certain=990),
)


def test_who_is_where():
    assert texts(SMALL) == [
        "Assessed for eligibility (n = 1,340)",
        "Excluded by criterion 1 (n = 40) Adults",
        "Excluded by criteria 2, 3 (n = 0)",
        "Not excluded by inclusion criteria (n = 1,300)",
        "Excluded by criterion E4 (n = 300) Pregnant",
        "Undetermined (n = 10) No criterion excludes them, but what is recorded does not decide every one",
        "Eligible (n = 990)",
    ]


def test_small_counts_are_hidden():
    assert texts(flowing(15, step("1", 5, 10, words="Adults"), step("2", 2, 8, certain=1)), 10) == [
        "Assessed for eligibility (n = 20)",
        "Excluded by criterion 1 (n < 10) Adults",
        "Excluded by criterion 2 (n < 10) words",
        "Undetermined (n < 10) No criterion excludes them, but what is recorded does not decide every one",
        "Eligible (n < 10)",
    ]


def test_nobody():
    assert texts(flowing(0, step("1", 0, 0), step("E1", 0, 0)))[-1] == "Eligible (n = 0)"


def test_it_says_what_it_is_without_being_seen():
    root = ET.fromstring(attrition_svg(shown(SMALL)))
    assert root.get("role") == "img"
    names = {root.find(f"{SVG}title").get("id"), root.find(f"{SVG}desc").get("id")}
    assert set(root.get("aria-labelledby").split()) == names
    assert root.find(f"{SVG}title").text == "Flow of patients: TRIAL, version 2"
    assert root.find(f"{SVG}desc").text == (
        "1,340 patients assessed for eligibility: 990 eligible, 10 undetermined, 340 ineligible."
    )


def test_many_criteria_are_listed_so_that_it_stays_on_a_page():
    steps = [step(f"{'E' if n > 30 else ''}{n}", 10, 1000 - 10 * n, words=WORDS * 4) for n in range(1, 61)]
    found = texts(flowing(1000, *steps))
    assert [each.split(")")[0] for each in found] == [
        "Assessed for eligibility (n = 1,000",
        "Excluded by inclusion criteria (n = 300",
        "Not excluded by inclusion criteria (n = 700",
        "Excluded by exclusion criteria (n = 300",
        "Undetermined (n = 0",
        "Eligible (n = 400",
    ]
    assert all(f"{n} (n = 10) Patients" in found[1] for n in range(1, 31))
    assert all(f"E{n} (n = 10) Patients" in found[3] for n in range(31, 61))
    assert "…" in found[1]


def test_a_few_criteria_have_a_box_each_and_up_to_some_forty_fit_a_page():
    for count, boxes in ((6, 9), (40, 4)):
        steps = [step(str(n), 10, 1000 - 10 * n, words=WORDS) for n in range(1, count + 1)]
        picture = flow(shown(flowing(1000, *steps)))
        assert len(picture.boxes) == boxes
        assert picture.height < PAGE


ANY_WORDS = st.text(st.characters(codec=None), min_size=1, max_size=400)


@settings(deadline=None)
@given(st.lists(st.tuples(ANY_WORDS, st.integers(0, 2)), min_size=1, max_size=6), ANY_WORDS)
def test_any_text_gives_xml_with_every_text_inside_its_box(criteria, name):
    steps = [
        step(str(n), count, 1000, words=" ".join(words.split())) for n, (words, count) in enumerate(criteria)
    ]
    counted = flowing(10**9, *steps, protocol=name, version=name)
    root = ET.fromstring(attrition_svg(shown(counted)).encode())
    assert root.tag == f"{SVG}svg"
    assert {each.tag.removeprefix(SVG) for each in root.iter()} == {
        "svg", "title", "desc", "g", "rect", "path", "text",
    }  # fmt: skip
    picture = flow(shown(counted))
    below = 0
    for box in picture.boxes:
        assert box.y >= below
        below = box.y + box.height
        assert box.x >= 0
        assert box.x + box.width <= picture.width
        for line in box.lines:
            width = width_of(line.text, picture.size, bold=line.bold)
            start = line.x - width / 2 if box.main else line.x
            assert box.x < start
            assert start + width < box.x + box.width
            assert box.y < line.y - picture.size
            assert line.y < below
    assert all(below < line.y < picture.height for line in picture.notes)


def test_no_script_of_a_protocol_gets_in():
    text = attrition_svg(
        shown(flowing(1, step("1", 1, 0, words="<script>alert(1)</script>"), protocol='"><g>'))
    )
    assert "<script" not in text
    assert "<g>Flow" not in text


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two three", ("one two", "three")),
        ("platelets >= 75", ("platelets", ">= 75")),
        ("hydroxychloroquine-azathioprine", ("hydroxychl", "oroquine-", "azathiopri", "ne")),
        ("", ("",)),
    ],
)
def test_where_lines_break(text, lines):
    assert broken(text, 60, 10) == lines


def test_no_line_is_lost_but_behind_an_ellipsis():
    assert broken("one two three four five", 60, 10, most=2) == ("one two", "three…")
    assert broken("one two three", 60, 10, most=2) == ("one two", "three")
