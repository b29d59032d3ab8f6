"""``second relapse``: one of several events by its place, and when the first, second or latest was."""

import pytest
from checked_texts import (
    DAY_1,
    ENROLLMENT,
    HEADER,
    SECTION,
    UNTIL_INDEX,
    checked,
    day,
    lowered,
    term,
)

from critlang import model as m


def formula_of(text, terms):
    model, found = checked(f'{HEADER}{terms}{SECTION}1 "words"\n  {text}\n')
    assert not found.has_errors
    return model.criteria[0].formula


RELAPSES = m.EventRows(term("relapse"), UNTIL_INDEX)


def nth(count, edge=m.Edge.START):
    return m.EventPoint(RELAPSES, m.Which.FIRST, edge, count)


@pytest.mark.parametrize(("word", "count"), [("second", 2), ("Third", 3), ("tenth", 10)])
def test_a_place_in_a_window(word, count):
    window = lowered(f"any biopsy before {word} relapse").feature.rows.window
    assert window.upper.point == nth(count)


def test_the_end_of_a_second_event():
    window = lowered("any biopsy on end of second relapse").feature.rows.window
    assert window.lower == window.upper == m.Bound(nth(2, m.Edge.END))


def test_the_second_that_passes_a_filter_is_the_second_of_all():
    rows = lowered("second relapse where duration >= 2 days").feature.rows
    assert rows.window.lower == rows.window.upper == m.Bound(nth(2))
    assert isinstance(rows.test, m.DurationTest)


@pytest.mark.parametrize(
    ("word", "which", "count"), [("first", "first", 1), ("second", "first", 2), ("last", "latest", 1)]
)
def test_when_one_of_them_was(word, which, count):
    point = m.EventPoint(RELAPSES, m.Which(which), m.Edge.START, count)
    assert lowered(f"{word} relapse on day 1") == m.DayAtom(point, m.Window(day(DAY_1), day(DAY_1)))
    assert lowered(f"{word} relapse at day 1") == lowered(f"{word} relapse on day 1")


def test_when_one_of_them_ended():
    atom = lowered("latest induction ended before enrollment")
    assert atom.point.edge is m.Edge.END
    assert atom.window.upper == day(ENROLLMENT, days=-1)


def test_a_declared_name_is_no_place():
    extra = "term second relapse: condition\nterm second opinion: procedure\n"
    assert formula_of("any second relapse", extra).feature.rows.term.kind is m.Kind.CONDITION
    window = formula_of("any biopsy after second opinion", extra).feature.rows.window
    assert window.lower.point.events.term.name == "second opinion"
    assert window.lower.point.nth == 1


@pytest.mark.parametrize(
    ("text", "code", "words", "advice"),
    [
        ("second relapse", "E301", "second relapse", '"at least 2 relapse"'),
        ("second relapse is present", "E301", "is present", None),
        ("no second relapse", "E201", "second relapse", "at most 1 relapse"),
        ("any biopsy after second ALT", "E204", "second ALT", "only events"),
        ("any biopsy after eleventh relapse", "E204", "eleventh relapse", None),
        ("second ALT <= 30 U/L", "E201", "second ALT", "only events"),
        ("first relapse at least 7 days apart", "E301", "at least 7 days apart", None),
    ],
)
def test_what_has_no_place(text, code, words, advice):
    source = f'{HEADER}{SECTION}1 "words"\n  {text}\n'
    errors = [each for each in checked(source)[1] if each.code.startswith("E")]
    assert [(each.code, source[each.span.start : each.span.end]) for each in errors] == [(code, words)]
    assert advice is None or any(advice in help_text for help_text in errors[0].help)
