"""The HTML as browsers and screen readers take it: labels, ids, headings, no script, self-contained."""

import re
from itertools import pairwise

import pytest
from html_outline import Outline

from critlang.facts import Patient, Waiver


@pytest.fixture(scope="module", params=[False, True], ids=["blank", "filled"])
def page(request, draw):
    return Outline(draw("html", filled=request.param))


def test_every_element_is_closed(page):
    assert page.unbalanced == []


def test_every_blank_and_box_has_one_label(page):
    labelled = [attributes["for"] for attributes in page.of("label")]
    inputs = [attributes["id"] for attributes in page.of("input") + page.of("textarea")]
    assert len(inputs) > 100
    assert sorted(labelled) == sorted(inputs)


def test_labels_tell_two_blanks_apart(draw):
    page = draw("html")
    spoken = [
        " ".join(re.sub(r"<[^>]*>", "", label).split())
        for label in re.findall(r"<label[^>]*>(.*?)</label>", page, re.DOTALL)
    ]
    assert len(spoken) == len(set(spoken))


def test_ids_are_unique_and_references_lead_somewhere(page):
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    for _, attributes in page.elements:
        for name in ("aria-describedby", "aria-labelledby"):
            assert set(attributes.get(name, "").split()) <= set(ids)


def test_no_box_is_ticked_for_the_person(page):
    boxes = [each for each in page.of("input") if each["type"] == "checkbox"]
    assert len(boxes) > 40
    assert not any("checked" in each for each in boxes)


def test_only_blanks_and_boxes_are_filled_in(page):
    assert {each["type"] for each in page.of("input")} == {"text", "checkbox"}


def test_what_is_prefilled_is_marked_by_a_sign_and_in_words(draw):
    page = Outline(draw("html", filled=True))
    known = [each for each in page.of("input") if "value" in each] + page.of("textarea")
    assert len(known) > 30
    signs = {each["id"] for tag, each in page.elements if each.get("class") == "sign" and "id" in each}
    for each in known:
        assert each["aria-describedby"].split()[0] in signs
    assert "◆ marks what was pre-filled from data" in page.visible()


def test_a_blank_page_has_no_sign_and_no_legend_of_it(draw):
    page = Outline(draw("html"))
    assert not [each for each in page.of("input") if "value" in each] + page.of("textarea")
    assert "◆" not in page.visible()


def test_a_long_value_has_room_to_wrap_and_a_short_one_to_be_read(draw, plan):
    reason = "The laboratory reported the result only after the visit."
    patient = Patient(id="7", waivers=(Waiver(criterion="1", by=None, day=None, reason=reason),))
    page = Outline(draw("html", patient=patient))
    assert ("textarea", reason) in page.text
    (participant,) = (each for each in page.of("input") if each.get("value") == "7")
    assert int(participant["size"]) > len("7")


def test_self_contained_and_without_script(page):
    assert not {"script", "link", "img", "iframe", "object", "form", "base"} & set(page.tags())
    for _, attributes in page.elements:
        assert not {"src", "href", "action", "srcset"} & set(attributes)
        assert not any(name.startswith("on") for name in attributes)
    assert "url(" not in page.style()
    assert "@import" not in page.style()


def test_language_title_landmarks_and_headings(page):
    assert page.of("html") == [{"lang": "en"}]
    assert [page.tags().count(tag) for tag in ("title", "header", "main", "footer", "h1")] == [1] * 5
    levels = [int(tag[1]) for tag in page.tags() if re.fullmatch("h[1-6]", tag)]
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_tables_have_captions_and_scoped_headers(page):
    assert page.tags().count("caption") == page.tags().count("table")
    assert all(each.get("scope") in ("col", "row", "rowgroup", "colgroup") for each in page.of("th"))


def test_rows_fill_the_table(draw):
    """Each criterion's cells, spans counted, make full rows of seven columns."""
    bodies = re.findall(r'<tbody role="rowgroup".*?</tbody>', draw("html"), re.DOTALL)
    assert len(bodies) == 20
    for body in bodies:
        rows = body.count("<tr")
        cells = re.findall(r"<(?:td|th)\b[^>]*>", body)
        area = sum(
            int((re.search(r'rowspan="(\d+)"', cell) or [0, 1])[1])
            * int((re.search(r'colspan="(\d+)"', cell) or [0, 1])[1])
            for cell in cells
        )
        assert area == 7 * rows


def test_the_polarity_is_said_above_each_table(page):
    words = page.visible()
    assert "Inclusion criteria: all must be YES or N/A" in words
    assert "Exclusion criteria: all must be NO or N/A" in words
    assert "A numbered criterion answered Yes makes the participant not eligible" in words


def test_signatures_have_the_columns_of_21_cfr_11_50(page):
    for column in ("Role", "Printed name", "Signature", "Date and time", "Meaning"):
        assert column in page.visible()


def css_text(style, box):
    """The words of a margin box, its escapes read as a browser reads them."""
    content = re.search(rf'@{box} {{ content: "([^"]*)"', style)[1]
    return re.sub(r"\\([0-9a-f]{6}) ?", lambda found: chr(int(found[1], 16)), content)


def test_every_printed_page_names_the_protocol_the_participant_and_the_source(draw):
    blank, filled = Outline(draw("html")).style(), Outline(draw("html", filled=True)).style()
    assert css_text(blank, "top-left").startswith(
        "Protocol AALL1121, version 1, amended 2012-03-09: A Single-Arm Multicenter Phase II Study"
    )
    assert css_text(blank, "top-right") == "Participant id: ____________________"
    assert css_text(filled, "top-right") == "Participant id: 1121-0042"
    assert css_text(blank, "bottom-left").endswith("Source 9f2c41d07be8. Made by critlang 0.1.0.")
    assert 'content: "Page " counter(page) " of " counter(pages)' in blank
