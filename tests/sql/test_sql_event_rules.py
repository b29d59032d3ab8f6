"""The rules of docs/meaning.md about events, points in time and the patient, run on real engines."""

from __future__ import annotations

import pytest
from sql_builders import (
    ALT,
    AT_LEAST,
    AT_MOST,
    CHEMO,
    DAYS,
    END,
    EQUAL,
    FIRST,
    GREATER,
    LATEST,
    LESS,
    MONTHS,
    OPEN_EVENT,
    RELAPSE,
    WEEKS,
    YEARS,
    age,
    answer,
    at,
    attested,
    event,
    events,
    happening,
    latest,
    on,
    patient,
    plan_for,
    point,
    result,
    value,
    window,
)  # fmt: skip
from sql_engines import ENGINES, connect, create, deciding, fill, screened, table_of

from critlang import model as m
from critlang.dates import Offset
from critlang.sql import eligibility_sql

pytestmark = pytest.mark.parametrize("engine", ENGINES)

BEFORE = window(None, at(), "on or before enrollment")
LOW = value(AT_MOST, "135")


def outcome(engine, formula, *facts, **person):
    (row,) = screened(
        engine, plan_for(formula), patient(*facts, **person), attributes=("response", "completed")
    )
    return row["c_1"], deciding(row)


def truth(engine, formula, *facts, **person):
    return outcome(engine, formula, *facts, **person)[0]


# ---------------------------------------------------------------- counts


@pytest.mark.parametrize(
    ("starts", "at_least_2", "at_most_1", "exactly_1", "shown"),
    [
        ([], "false", "true", "false", "0"),
        (["2020-05-01"], "false", "true", "true", "1"),
        (["2020-05-01", "2020-05-02"], "true", "false", "false", "2"),
        (["2020-05-01", "2020-05"], "unknown", "unknown", "unknown", "1"),
        (["2020-05-01", None], "unknown", "unknown", "unknown", "1"),
        (["2020-05-01", "2020-04"], "true", "false", "false", "2"),
        (["2020-05-01", "2020-06"], "false", "true", "true", "1"),
        (["2020"], "false", "true", "unknown", "0"),
    ],
)
def test_counts_of_events(engine, starts, at_least_2, at_most_1, exactly_1, shown):
    facts = [event(index, RELAPSE, start) for index, start in enumerate(starts, start=1)]
    for comparison, count, wanted in (
        (AT_LEAST, 2, at_least_2),
        (AT_MOST, 1, at_most_1),
        (EQUAL, 1, exactly_1),
    ):
        found = outcome(engine, events(RELAPSE, comparison, count, BEFORE), *facts)
        assert found == (wanted, (shown, None, None, None))


@pytest.mark.parametrize(
    ("comparison", "count", "found"),
    [(AT_LEAST, 1, "true"), (AT_LEAST, 2, "unknown"), (AT_MOST, 0, "false"), (AT_MOST, 1, "unknown"),
     (EQUAL, 0, "false"), (EQUAL, 1, "unknown"), (LESS, 1, "false"), (GREATER, 1, "unknown")],
)  # fmt: skip
def test_where_no_record_means_unknown_there_may_be_more(engine, comparison, count, found):
    fact = event(1, OPEN_EVENT, "2020-05-01")
    assert truth(engine, events(OPEN_EVENT, comparison, count, BEFORE), fact) == found


def test_no_record_means_no_or_unknown_as_the_term_says(engine):
    assert truth(engine, events(RELAPSE)) == "false"
    assert truth(engine, events(OPEN_EVENT)) == "unknown"


def test_without_a_window_an_event_of_any_or_no_date_counts(engine):
    assert truth(engine, events(RELAPSE), event(1, RELAPSE, None)) == "true"


def test_an_anchor_without_a_date_leaves_events_unknown(engine):
    assert (
        truth(engine, events(RELAPSE, where=BEFORE), event(1, RELAPSE, "2020-05-01"), anchors={}) == "unknown"
    )


def test_events_of_included_terms_count(engine):
    any_relapse = happening("any relapse", includes=("any relapse", "relapse"))
    assert truth(engine, events(any_relapse), event(1, RELAPSE, "2020-05-01")) == "true"
    assert truth(engine, events(RELAPSE), event(1, any_relapse, "2020-05-01")) == "false"


# ---------------------------------------------------------------- tests of one event

RESPONSE = m.AttributeTest("response", ("CR",), ("CR", "PR"))


@pytest.mark.parametrize(
    ("response", "is_cr", "is_not_cr"),
    [
        ("CR", "true", "false"),
        ("PR", "false", "true"),
        ("cr", "unknown", "unknown"),
        (None, "unknown", "unknown"),
    ],
)
def test_an_attribute_that_is_missing_or_not_declared_is_unknown(engine, response, is_cr, is_not_cr):
    fact = event(1, CHEMO, "2020-05-01", **({"response": response} if response else {}))
    assert truth(engine, events(CHEMO, test=RESPONSE), fact) == is_cr
    assert truth(engine, events(CHEMO, test=m.RowNot(RESPONSE)), fact) == is_not_cr


def test_parts_of_a_test_hold_for_the_same_event(engine):
    both = m.RowAll((RESPONSE, m.AttributeTest("completed", ("yes",), ("yes", "no"))))
    either = m.RowAny((RESPONSE, m.AttributeTest("completed", ("yes",), ("yes", "no"))))
    apart = [event(1, CHEMO, "2020-05-01", response="CR", completed="no"),
             event(2, CHEMO, "2020-05-01", response="PR", completed="yes")]  # fmt: skip
    assert truth(engine, events(CHEMO, test=both), *apart) == "false"
    assert truth(engine, events(CHEMO, AT_LEAST, 2, test=either), *apart) == "true"
    together = event(3, CHEMO, "2020-05-01", response="CR", completed="yes")
    assert truth(engine, events(CHEMO, test=both), *apart, together) == "true"


FOUR_WEEKS = Offset(days=28)


@pytest.mark.parametrize(
    ("start", "end", "comparison", "found"),
    [
        ("2020-01-01", "2020-01-28", AT_LEAST, "true"),
        ("2020-01-01", "2020-01-27", AT_LEAST, "false"),
        ("2020-01-01", "2020-01-28", EQUAL, "true"),
        ("2020-01-01", "2020-01-29", EQUAL, "false"),
        ("2020-01-01", "2020-01-28", GREATER, "false"),
        ("2020-01-01", "2020-01-29", GREATER, "true"),
        ("2020-01-01", "2020-01-28", AT_MOST, "true"),
        ("2020-01-01", "2020-01-29", AT_MOST, "false"),
        ("2020-01-01", "2020-01-28", LESS, "false"),
        ("2020-01-01", None, AT_LEAST, "unknown"),
        (None, "2020-01-28", AT_LEAST, "unknown"),
        ("2020-01", "2020-03", AT_LEAST, "true"),
        ("2020-01", "2020-02", AT_LEAST, "unknown"),
        ("2020-01", "2020-02-10", LESS, "unknown"),
        ("2020-01", "2020-01", GREATER, "unknown"),
        ("2020-02", "2020-02", GREATER, "unknown"),
        ("2020-01-10", "2020-01", AT_LEAST, "false"),
        ("2020-01", "2020-01", EQUAL, "unknown"),
    ],
)
def test_duration_counts_the_first_and_the_last_day(engine, start, end, comparison, found):
    formula = events(CHEMO, test=m.DurationTest(comparison, FOUR_WEEKS))
    assert truth(engine, formula, event(1, CHEMO, start, end)) == found


@pytest.mark.parametrize(("end", "found"), [("2020-02-28", "false"), ("2020-02-29", "true")])
def test_a_duration_of_months_is_calendar(engine, end, found):
    formula = events(CHEMO, test=m.DurationTest(AT_LEAST, Offset(months=1)))
    assert truth(engine, formula, event(1, CHEMO, "2020-02-01", end)) == found
    # A month from 31 January ends, clamped, on 29 February: the 28th is its last day.
    assert truth(engine, formula, event(1, CHEMO, "2020-01-31", end)) == "true"
    assert truth(engine, formula, event(1, CHEMO, "2020-01-31", "2020-02-27")) == "false"


@pytest.mark.parametrize(
    ("end", "found"),
    [
        (None, "unknown"),
        ("2020-05-10", "true"),
        ("2020-05-09", "false"),
        ("2020-05", "unknown"),
        ("2020-06", "true"),
    ],
)
def test_ongoing(engine, end, found):
    formula = events(CHEMO, test=m.OngoingTest(at()))
    assert truth(engine, formula, event(1, CHEMO, "2020-01-01", end)) == found


def test_an_end_of_unknown_date_is_not_going_on_for_sure(engine):
    connection = connect(engine)
    create(connection, engine)
    fill(connection, [patient()])
    connection.execute("INSERT INTO events VALUES (1, 'P1', 'chemotherapy', '2020-01-01', 'unknown', NULL)")
    plan = plan_for(events(CHEMO, test=m.OngoingTest(at())))
    assert table_of(connection, eligibility_sql(plan, engine))[0]["c_1"] == "unknown"


# ---------------------------------------------------------------- events as points


def after(of):
    return window(m.Bound(of.point, Offset(days=1)), None, "after it")


def before(of):
    return window(None, m.Bound(of.point, Offset(days=-1)), "before it")


@pytest.mark.parametrize(
    ("starts", "day", "after_first", "after_latest"),
    [
        (["2020-03-10", "2020-04-10"], "2020-03-10", "unknown", "unknown"),
        (["2020-03-10", "2020-04-10"], "2020-03-11", "true", "unknown"),
        (["2020-03-10", "2020-04-10"], "2020-04-11", "true", "true"),
        (["2020-03"], "2020-03-01", "unknown", "unknown"),
        (["2020-03"], "2020-03-31", "unknown", "unknown"),
        (["2020-03"], "2020-04-01", "true", "true"),
        (["2020-03", "2020-03-10"], "2020-03-11", "true", "unknown"),
        (["2020-03", "2020-04"], "2020-04-01", "true", "unknown"),
        ([None], "2020-03-11", "unknown", "unknown"),
        ([None, "2020-03-10"], "2020-03-11", "true", "unknown"),
        ([], "2020-03-11", "unknown", "unknown"),
    ],
)
def test_after_the_first_or_latest_event(engine, starts, day, after_first, after_latest):
    facts = [event(index, RELAPSE, start) for index, start in enumerate(starts, start=1)]
    facts.append(result(99, ALT, "1", day))
    for which, wanted in ((FIRST, after_first), (LATEST, after_latest)):
        assert truth(engine, latest(ALT, LOW, after(point(RELAPSE, which))), *facts) == wanted


def test_without_the_event_nothing_lies_after_it_or_before_it(engine):
    fact = result(1, ALT, "1")
    for where in (after(point(RELAPSE)), before(point(RELAPSE))):
        assert outcome(engine, latest(ALT, LOW, where), fact)[1][3] is None
        assert outcome(engine, latest(ALT, LOW, where), result(1, ALT, "1", None))[1][3] is None


def test_where_no_record_means_unknown_the_point_may_be_any_day(engine):
    for where in (after(point(OPEN_EVENT)), before(point(OPEN_EVENT))):
        assert outcome(engine, latest(ALT, LOW, where), result(1, ALT, "1"))[1][3] == 1
        assert truth(engine, latest(ALT, LOW, where), result(1, ALT, "1")) == "unknown"


def test_an_uncertain_event_makes_the_point_wider_on_one_side_only(engine):
    completed = m.AttributeTest("completed", ("yes",), ("yes", "no"))
    certain = event(1, CHEMO, "2020-03-10", completed="yes")
    uncertain = [event(2, CHEMO, "2020-02-10"), event(3, CHEMO, "2020-04-10")]
    first, last = point(CHEMO, FIRST, test=completed), point(CHEMO, LATEST, test=completed)

    def placed(which, day):
        row = outcome(engine, latest(ALT, LOW, after(which)), certain, *uncertain, result(9, ALT, "1", day))
        return "outside" if row[1][3] is None else "inside" if row[0] == "true" else "perhaps"

    assert [placed(first, day) for day in ("2020-02-10", "2020-02-11", "2020-03-10", "2020-03-11")] == [
        "outside", "perhaps", "perhaps", "inside",
    ]  # fmt: skip
    assert [placed(last, day) for day in ("2020-03-10", "2020-03-11", "2020-04-10", "2020-04-11")] == [
        "outside", "perhaps", "perhaps", "inside",
    ]  # fmt: skip


def test_if_only_uncertain_events_qualify_a_row_is_at_best_unknown(engine):
    completed = m.AttributeTest("completed", ("yes",), ("yes", "no"))
    where = after(point(CHEMO, FIRST, test=completed))
    facts = [event(1, CHEMO, "2020-03-10"), result(9, ALT, "1", "2020-04-01")]
    assert outcome(engine, latest(ALT, LOW, where), *facts)[0] == "unknown"
    assert outcome(engine, latest(ALT, LOW, where), *facts)[1][3] == 9
    too_early = result(9, ALT, "1", "2020-03-10")
    assert outcome(engine, latest(ALT, LOW, where), facts[0], too_early)[1][3] is None


@pytest.mark.parametrize(
    ("term", "start", "end", "day", "found"),
    [
        (RELAPSE, "2020-03-01", "2020-03-20", "2020-03-20", "unknown"),
        (RELAPSE, "2020-03-01", "2020-03-20", "2020-03-21", "true"),
        (RELAPSE, "2020-03-01", None, "2020-03-02", "true"),
        (CHEMO, "2020-03-01", None, "2020-03-02", "unknown"),
        (CHEMO, "2020-03-01", "2020-03-20", "2020-03-21", "true"),
        (CHEMO, "2020-03-01", "2020-03", "2020-03-21", "unknown"),
        (CHEMO, "2020-03-01", "2020-03", "2020-04-01", "true"),
    ],
)
def test_the_end_of_an_event_as_a_point(engine, term, start, end, day, found):
    where = after(point(term, LATEST, END))
    facts = [event(1, term, start, end), result(9, ALT, "1", day)]
    assert truth(engine, latest(ALT, LOW, where), *facts) == found


def test_a_point_can_hang_on_another_point(engine):
    """The first chemotherapy after the latest relapse before enrollment."""
    last_relapse = point(RELAPSE, LATEST, window=BEFORE)
    first_chemo = point(CHEMO, FIRST, window=after(last_relapse))
    formula = latest(ALT, LOW, window(first_chemo, None, "since then"))
    facts = [
        event(1, RELAPSE, "2020-01-01"),
        event(2, CHEMO, "2020-01-10"),
        event(3, RELAPSE, "2020-03-01"),
        event(4, CHEMO, "2020-03-10"),
        event(5, RELAPSE, "2020-06-01"),
    ]
    assert truth(engine, formula, *facts, result(9, ALT, "1", "2020-03-10")) == "true"
    assert truth(engine, formula, *facts, result(9, ALT, "1", "2020-03-09")) == "unknown"
    assert outcome(engine, formula, *facts, result(9, ALT, "1", "2020-03-09"))[1][3] is None


def test_events_near_a_point(engine):
    where = window(point(RELAPSE, FIRST), point(RELAPSE, FIRST, months=1), "within 1 month after relapse")
    facts = [event(1, RELAPSE, "2020-01-31"), event(2, CHEMO, "2020-02-29")]
    assert truth(engine, events(CHEMO, where=where), *facts) == "true"
    assert truth(engine, events(CHEMO, where=where), facts[0], event(2, CHEMO, "2020-03-01")) == "false"
    assert truth(engine, events(CHEMO, where=where), facts[0], event(2, CHEMO, "2020-02")) == "true"
    assert truth(engine, events(CHEMO, where=where), facts[0], event(2, CHEMO, "2020")) == "unknown"


def test_ongoing_at_a_point(engine):
    formula = events(CHEMO, test=m.OngoingTest(point(RELAPSE)))
    facts = [event(1, RELAPSE, "2020-03-10"), event(2, CHEMO, "2020-01-01", "2020-03-10")]
    assert truth(engine, formula, *facts) == "true"
    assert truth(engine, formula, facts[0], event(2, CHEMO, "2020-01-01", "2020-03-09")) == "false"
    assert truth(engine, formula, facts[1]) == "false"


# ---------------------------------------------------------------- age


@pytest.mark.parametrize(
    ("born", "unit", "count", "found", "shown"),
    [
        ("2002-05-10", YEARS, 18, "true", "18"),
        ("2002-05-11", YEARS, 18, "false", "17"),
        ("2002", YEARS, 18, "unknown", "17 to 18"),
        ("2002-05", YEARS, 18, "unknown", "17 to 18"),
        ("2002-04", YEARS, 18, "true", "18"),
        ("2001", YEARS, 18, "true", "18 to 19"),
        ("2019-11-10", MONTHS, 6, "true", "6"),
        ("2019-11-11", MONTHS, 6, "false", "5"),
        ("2020-04-26", WEEKS, 2, "true", "2"),
        ("2020-04-27", WEEKS, 2, "false", "1"),
        ("2020-05-08", DAYS, 2, "true", "2"),
        ("2020-06-01", YEARS, 0, "false", "-1"),
    ],
)
def test_age_in_completed_units(engine, born, unit, count, found, shown):
    formula = age(AT_LEAST, count, unit)
    assert outcome(engine, formula, born=born) == (found, (shown, unit.value, None, None))


@pytest.mark.parametrize(
    ("day", "found"), [("2005-02-28", "false"), ("2005-03-01", "true"), ("2008-02-29", "true")]
)
def test_a_birthday_on_29_february(engine, day, found):
    assert truth(engine, age(AT_LEAST, 1), born="2004-02-29", anchors={"enrollment": day}) == found


@pytest.mark.parametrize("person", [{}, {"born": "2002-05-10", "anchors": {}}])
def test_without_birth_or_day_the_age_is_unknown(engine, person):
    assert outcome(engine, age(AT_LEAST, 0), **person) == ("unknown", (None, None, None, None))


@pytest.mark.parametrize(
    ("starts", "found", "shown"),
    [
        (["2020-05-01"], "true", "18"),
        (["2020-04-30"], "false", "17"),
        (["2020"], "unknown", "17 to 18"),
        ([], "unknown", None),
        ([None], "unknown", None),
    ],
)
def test_age_at_an_event(engine, starts, found, shown):
    facts = [event(index, RELAPSE, start) for index, start in enumerate(starts, start=1)]
    formula = age(AT_LEAST, 18, YEARS, point(RELAPSE))
    assert outcome(engine, formula, *facts, born="2002-05-01") == (
        found,
        (shown, "years" if shown else None, None, None),
    )


def test_age_at_an_event_not_certain_to_exist_is_unknown(engine):
    completed = m.AttributeTest("completed", ("yes",), ("yes", "no"))
    formula = age(AT_LEAST, 1, YEARS, point(CHEMO, FIRST, test=completed))
    found = outcome(engine, formula, event(1, CHEMO, "2020-05-01"), born="2002-05-01")
    assert found == ("unknown", (None, None, None, None))


# ---------------------------------------------------------------- sex, attestation


@pytest.mark.parametrize(
    ("sex", "found", "shown"),
    [("female", "true", "female"), ("male", "false", "male"), (None, "unknown", None)],
)
def test_sex(engine, sex, found, shown):
    assert outcome(engine, m.SexAtom("female"), sex=sex) == (found, (shown, None, None, None))


@pytest.mark.parametrize("sex", ["F", "other", "", "Female"])
def test_a_sex_that_is_neither_is_not_known(engine, sex):
    assert outcome(engine, m.SexAtom("female"), sex=sex) == ("unknown", (None, None, None, None))


@pytest.mark.parametrize(
    ("given", "found", "shown"),
    [
        ([], "unknown", None),
        ([answer(1)], "true", 1),
        ([answer(1, yes=False)], "false", 1),
        ([answer(1), answer(2, yes=False, day="2020-05-02")], "false", 2),
        ([answer(1), answer(2, yes=False)], "false", 2),
        ([answer(2), answer(1, yes=False)], "true", 2),
        ([answer(1), answer(2, yes=None, day="2020-05-02")], "true", 1),
        ([answer(1), answer(2, yes=False, day="2020-05-02", by=None)], "true", 1),
        ([answer(1), answer(2, yes=False, day="2020-05-02", by="")], "true", 1),
        ([answer(1), answer(2, yes=False, day=None)], "true", 1),
        ([answer(1), answer(2, yes=False, day="2020-05-11")], "true", 1),
        ([answer(1), answer(2, "2", yes=False, day="2020-05-02")], "true", 1),
        ([answer(1, valid_until=on("2020-05-10"))], "true", 1),
        ([answer(1, valid_until=on("2020-05-09"))], "unknown", 1),
    ],
)
def test_attestation(engine, given, found, shown):
    result_, fact = outcome(engine, attested("1", BEFORE), *given)
    assert (result_, fact[3]) == (found, shown)


def test_the_deciding_answer(engine):
    assert outcome(engine, attested(), answer(7, yes=False)) == ("false", ("no", None, "2020-05-01", 7))


def test_expiry_without_an_index_date_is_unknown(engine):
    assert truth(engine, attested(), answer(1, valid_until=on("2020-05-09")), anchors={}) == "unknown"
    assert truth(engine, attested(), answer(1), anchors={}) == "true"


@pytest.mark.parametrize(("to", "found"), [(None, "true"), ("TEST", "true"), ("OTHER", "unknown")])
def test_answers_to_another_protocol_do_not_count(engine, to, found):
    connection = connect(engine)
    create(connection, engine)
    fill(connection, [patient()])
    row = (1, "P1", to, "1", "yes", "Dr Adams", "2020-05-01", None)
    connection.execute("INSERT INTO attestations VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
    assert table_of(connection, eligibility_sql(plan_for(attested()), engine))[0]["c_1"] == found
