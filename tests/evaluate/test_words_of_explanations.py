"""What an explanation says of a protocol's text and a patient's record, word for word where it matters."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from evaluate_builders import on

from critlang.dates import parse_partial
from critlang.evaluate import evaluate, explain, explanation_text
from critlang.facts import Event, Measurement, Patient
from critlang.loading import compile_source
from critlang.plan import build
from critlang.source import Source

HEADER = """protocol WORDS
index date enrollment "enrollment"
anchor day 1 "first day of treatment"
parameter cohort: one of A, B, C, default A
term ALT: measurement in U/L
term creatinine: measurement in mg/dL
  molar mass 113.12 g/mol
term relapse: event
term induction: treatment
term diabetes: condition
term HIV infection: condition
  unrecorded means unknown

inclusion criteria

1 "the criterion"
"""


def plan(text):
    compiled = compile_source(Source("words.crit", f"{HEADER}  {text}\n"), folder=Path())
    assert compiled.protocol is not None, [each.message for each in compiled.diagnostics]
    return build(compiled.protocol)


def patient(*facts, **anchors):
    days = {"enrollment": "2020-05-01"} | {name.replace("_", " "): day for name, day in anchors.items()}
    return Patient(
        id="P",
        anchors={name: on(day) for name, day in days.items()},
        measurements=tuple(each for each in facts if isinstance(each, Measurement)),
        events=tuple(each for each in facts if isinstance(each, Event)),
    )


def said(text, *facts, **anchors):
    """The explanation as one line of words."""
    return " ".join(explanation_text(explain(plan(text), patient(*facts, **anchors)), width=10_000).split())


def result_of(text, *facts, **anchors):
    return evaluate(plan(text), patient(*facts, **anchors)).results[0].result


def alt(value, day, id=1):
    return Measurement(
        id=id, term="ALT", day=None if day is None else on(day), value=Decimal(value), unit="U/L"
    )


def event(term, start, end=None, id=1, **more):
    dates = [None if each is None else parse_partial(each) for each in (start, end)]
    return Event(id=id, term=term, start=dates[0], end=dates[1], **more)


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("cohort is not A", "[no] cohort is not A cohort: A; asked: not A"),
        ("cohort is not one of A, B", "[no] cohort is not one of A, B"),
        ("if cohort is not A: any relapse", "does not apply: cohort is A holds"),
        ("any relapse unless cohort is not B", "condition: not (cohort is not B)"),
    ],
)
def test_what_a_parameter_is_not_is_said_once(condition, words):
    found = said(condition)
    assert words in found
    assert "not cohort is not" not in found


def test_an_undated_result_may_break_what_stands_in_a_row():
    asked = "at least 2 consecutive ALT > 40 U/L"
    dated = alt(50, "2020-04-01"), alt(60, "2020-04-10", 2)
    found = said(asked, *dated, alt(30, None, 3))
    assert "settled, if all come out favourably, by: - date of the ALT result without a date" in found
    assert "unknown: ALT 30 U/L without a date: between which others it lies" in found
    assert result_of(asked, *dated, alt(30, "2020-03-01", 3)) == "true"


@pytest.mark.parametrize("which", ["consecutive ", ""])
def test_where_there_is_no_result_a_count_waits_for_some(which):
    found = said(f"at least 2 {which}ALT > 40 U/L")
    assert "by: - ALT result up to 2020-05-01" in found
    assert "no results; asked: at least 2" in found


def test_only_the_end_is_asked_for_where_only_the_end_is_open():
    found = said("diabetes is present", event("diabetes", "2019", "2020"))
    assert "end of the diabetes" in found
    assert "start of the diabetes" not in found


def test_both_days_are_asked_for_where_either_is_open():
    found = said("diabetes is present", event("diabetes", "2020", "2020"))
    assert "end of the diabetes" in found
    assert "start of the diabetes" in found


def test_a_window_that_ends_before_it_begins_has_room_for_no_result():
    found = said("any ALT > 40 U/L between day 1 and enrollment", day_1="2020-05-15")
    assert "ALT result from 2020-05-15" not in found
    assert "No short list of facts would make this patient eligible" in found


def test_where_one_is_recorded_it_is_another_that_no_record_tells_of():
    once = said("at most 1 HIV infection", event("HIV infection", "2019-02-01"))
    assert "no record says whether there was another HIV infection" in once
    assert "another" not in said("at most 1 HIV infection")


def test_two_that_lie_too_near_count_as_one():
    near = event("relapse", "2019-01-31"), event("relapse", "2019-07-30", id=2)
    found = said("at least 2 relapses at least 6 months apart", *near)
    assert "2: relapse of 2019-01-31, relapse of 2019-07-30; counted as 1; asked: at least 2" in found


def test_no_more_results_are_counted_than_there_are():
    found = said("any of latest 2 ALT > 40 U/L", alt(50, "2020-04-01"))
    assert "1 of 1 result (ALT 50 U/L on 2020-04-01)" in found
    assert "no results; asked" in said("any of latest 2 ALT > 40 U/L")


@pytest.mark.parametrize(
    ("limit", "unit", "value", "asked"),
    [
        ("50.000001 U/L", "U/L", "50.000002", "asked: at most 50.000001 U/L"),
        ("50 U/L", "U/L", "51", "asked: at most 50 U/L"),
    ],
)
def test_a_limit_is_shown_as_it_was_written(limit, unit, value, asked):
    row = Measurement(id=1, term="ALT", day=on("2020-04-01"), value=Decimal(value), unit=unit)
    assert asked in said(f"ALT <= {limit}", row)


def test_a_converted_limit_does_not_look_like_the_value_that_fails_it():
    row = Measurement(id=1, term="creatinine", day=on("2020-04-01"), value=Decimal(1), unit="mg/dL")
    found = said("creatinine <= 88.401697 umol/L", row)
    assert "[no]" in found
    assert "asked: at most 0.9999999" in found


@pytest.mark.parametrize(
    ("text", "facts", "words"),
    [
        (
            "any ALT > 40 U/L after the end of the latest induction",
            [event("induction", "2020-03-01"), alt(50, "2020-04-20", 2)],
            "it may be the end of the latest induction",
        ),
        (
            "induction ended within 4 weeks before enrollment",
            [event("induction", "2020-03-01", "2020-04")],
            "whether it ended within 4 weeks before enrollment (from",
        ),
        (
            "induction started within 4 weeks before enrollment",
            [event("induction", "2020-04")],
            "whether it started within 4 weeks before enrollment (from",
        ),
        (
            "induction is ongoing for at least 8 weeks",
            [],
            "on or before 56 days before enrollment where it has not ended before enrollment",
        ),
    ],
)
def test_it_reads_as_a_sentence(text, facts, words):
    assert words in said(text, *facts)
