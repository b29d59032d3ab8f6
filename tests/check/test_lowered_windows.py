"""Windows in the model: every relation, every default."""

import pytest
from checked_texts import (
    DAY_1,
    ENROLLMENT,
    HEADER,
    UNTIL_INDEX,
    day,
    event_point,
    events,
    lowered,
    one_criterion,
    protocol_of,
)

from critlang import model as m

FIRST, LATEST = m.Which.FIRST, m.Which.LATEST
END = m.Edge.END


def window_of(words, claim="any biopsy"):
    """The window of a claim about events."""
    return lowered(f"{claim} {words}").feature.rows.window


def result_window(words, name="ALT", header=HEADER):
    """The window of a claim about results."""
    text = one_criterion(f"{name} <= 1 {'mg/dL' if name == 'creatinine' else 'U/L'} {words}")
    return protocol_of(text.replace(HEADER, header)).criteria[0].formula.feature.rows.window


ON_ANCHORS = {
    "before day 1": (None, day(DAY_1, days=-1)),
    "on or before day 1": (None, day(DAY_1)),
    "after day 1": (day(DAY_1, days=1), None),
    "on or after day 1": (day(DAY_1), None),
    "since day 1": (day(DAY_1), None),
    "on day 1": (day(DAY_1), day(DAY_1)),
    "at day 1": (day(DAY_1), day(DAY_1)),
    "within 4 weeks": (day(days=-28), day()),
    "within 4 weeks before day 1": (day(DAY_1, days=-28), day(DAY_1)),
    "within 2 months after day 1": (day(DAY_1), day(DAY_1, months=2)),
    "within 1 year of day 1": (day(DAY_1, months=-12), day(DAY_1, months=12)),
    "less than 4 weeks before day 1": (day(DAY_1, days=-27), day(DAY_1)),
    "fewer than 2 months before day 1": (day(DAY_1, months=-2, days=1), day(DAY_1)),
    "less than 4 weeks after day 1": (day(DAY_1), day(DAY_1, days=27)),
    "at least 4 weeks before day 1": (None, day(DAY_1, days=-28)),
    "more than 4 weeks before day 1": (None, day(DAY_1, days=-29)),
    "at least 4 weeks after day 1": (day(DAY_1, days=28), None),
    "more than 4 weeks after day 1": (day(DAY_1, days=29), None),
    "between 21 days before day 1 and day 1": (day(DAY_1, days=-21), day(DAY_1)),
    "between enrollment and 3 days after day 1": (day(), day(DAY_1, days=3)),
    "before 1 month before day 1": (None, day(DAY_1, months=-1, days=-1)),
    "on or after 2 weeks after day 1": (day(DAY_1, days=14), None),
    "within 4 weeks before 1 month before day 1": (
        day(DAY_1, months=-1, days=-28),
        day(DAY_1, months=-1),
    ),
    "during screening": (day(DAY_1, days=-21), day(DAY_1)),
    "ever": (None, None),
    "on or after enrollment before day 1": (day(), day(DAY_1, days=-1)),
}


@pytest.mark.parametrize("words", ON_ANCHORS)
def test_a_window_on_anchors(words):
    assert window_of(words) == m.Window(*ON_ANCHORS[words])


@pytest.mark.parametrize("words", ["before day 1", "within 4 weeks", "during screening"])
def test_a_window_keeps_the_words_of_the_author(words):
    assert window_of(words).text == words


def test_without_a_window_everything_up_to_the_index_date_counts():
    assert lowered("any biopsy").feature.rows.window == UNTIL_INDEX
    assert lowered("ALT <= 1 U/L").feature.rows.window == UNTIL_INDEX
    assert lowered("any biopsy").feature.rows.window.text == "on or before enrollment"


FIRST_RELAPSE_ON = {
    # After any of several relapses is after the first; before any is before the latest.
    "after relapse": (FIRST, 1, True),
    "on or after relapse": (FIRST, 0, True),
    "before relapse": (LATEST, -1, False),
    "on or before relapse": (LATEST, 0, False),
    "after latest relapse": (LATEST, 1, True),
    "before first relapse": (FIRST, -1, False),
}


@pytest.mark.parametrize("words", FIRST_RELAPSE_ON)
def test_which_of_several_events(words):
    which, days, begins = FIRST_RELAPSE_ON[words]
    bound = day(event_point("relapse", which), days=days)
    # A window that begins at an event ends on the index date.
    assert window_of(words) == (m.Window(bound, day()) if begins else m.Window(None, bound))


def test_a_window_that_begins_at_an_event_ends_later_where_it_says_so():
    first = event_point("relapse", FIRST)
    assert window_of("after first relapse before day 1") == m.Window(day(first, days=1), day(DAY_1, days=-1))
    assert window_of("after first relapse ever") == m.Window(day(first, days=1), None)
    assert window_of("within 6 months after first relapse") == m.Window(day(first), day(first, months=6))


EDGES = {
    # "after" a treatment is after its end, everything else counts from its start.
    "after first induction": (1, END, None),
    "at least 4 weeks after latest induction": (28, END, None),
    "on or after first induction": (0, m.Edge.START, None),
    "after start of first induction": (1, m.Edge.START, None),
    "after the end of first induction": (1, END, None),
    "on or after 2 weeks after first induction": (14, END, None),
    "on or after 2 weeks before first induction": (-14, m.Edge.START, None),
    "after 2 weeks before first induction": (-13, m.Edge.START, None),
}


@pytest.mark.parametrize("words", EDGES)
def test_which_end_of_a_treatment(words):
    days, edge, _ = EDGES[words]
    which = LATEST if "latest" in words else FIRST
    assert window_of(words).lower == day(event_point("induction", which, edge), days=days)


def test_before_and_around_a_treatment_count_from_its_start():
    start = event_point("induction", LATEST)
    assert window_of("before induction") == m.Window(None, day(start, days=-1))
    assert window_of("before end of latest induction").upper.point == event_point("induction", LATEST, END)
    around = m.Window(day(start, days=-7), day(start, days=7))
    assert window_of("within 1 week of latest induction") == around
    after = event_point("induction", LATEST, END)
    assert window_of("within 1 week after latest induction") == m.Window(day(after), day(after, days=7))


def test_after_an_event_that_is_no_treatment_is_after_its_start():
    assert window_of("after first biopsy").lower == day(event_point("biopsy", FIRST), days=1)


def test_at_is_the_latest_result_within_the_look_back_of_the_protocol():
    assert result_window("at day 1") == m.Window(day(DAY_1, days=-28), day(DAY_1))
    assert result_window("at 1 month before day 1") == m.Window(
        day(DAY_1, months=-1, days=-28), day(DAY_1, months=-1)
    )


def test_the_look_back_of_a_term_goes_before_that_of_the_protocol():
    assert result_window("at day 1", "creatinine") == m.Window(day(DAY_1, days=-7), day(DAY_1))


def test_at_without_a_look_back_goes_back_without_end():
    header = HEADER.replace("  look back 28 days\n", "")
    assert result_window("at day 1", header=header) == m.Window(None, day(DAY_1))


def test_on_a_day_is_that_day_for_results_as_well():
    assert result_window("on day 1") == m.Window(day(DAY_1), day(DAY_1))


def test_an_answer_is_taken_up_to_the_index_date_or_within_its_window():
    assert lowered("attested").feature.window == m.Window(None, day())
    assert lowered("attested ever").feature.window == m.EVER
    assert lowered("attested within 28 days before day 1").feature.window == m.Window(
        day(DAY_1, days=-28), day(DAY_1)
    )
    assert lowered("attested at enrollment").feature.window == m.Window(day(days=-28), day())


def test_an_event_is_looked_for_up_to_the_index_date():
    point = window_of("after first relapse").lower.point
    assert point.events.window == m.Window(None, m.Bound(ENROLLMENT))
    assert point.events.test is None


def test_without_an_index_date_an_event_is_looked_for_at_any_time():
    text = one_criterion("any biopsy after first relapse").replace("index date", "anchor")
    window = protocol_of(text).criteria[0].formula.feature.rows.window
    assert window.lower.point.events.window == m.EVER
    assert window.upper is None


def test_a_period_is_a_window_with_a_name():
    protocol = protocol_of(one_criterion("any biopsy during screening"))
    assert protocol.periods == (m.Period("screening", m.Window(day(DAY_1, days=-21), day(DAY_1))),)
    assert protocol.periods[0].window.text == "21 days before day 1 to day 1"


def test_names_of_days_do_not_depend_on_case_or_spacing():
    assert lowered("any biopsy before  DAY   1") == events(
        "biopsy", window=m.Window(None, day(DAY_1, days=-1))
    )


@pytest.mark.parametrize("name", ["first dose", "last visit", "latest visit", "most recent visit"])
def test_the_name_of_an_anchor_may_begin_with_which_of_several(name):
    header = HEADER.replace('anchor day 1 "', f'anchor {name} "x"\nanchor day 1 "')
    window = result_window(f"before {name}", header=header)
    assert window.upper.point == m.AnchorPoint(name)
