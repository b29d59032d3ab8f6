"""What an explanation says: facts, limits as numbers, days, presumptions, what is missing."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from evaluate_builders import (
    ALT,
    AT_LEAST,
    AT_MOST,
    CHEMO,
    CREATININE,
    ECOG,
    EQUAL,
    GREATER,
    KARNOFSKY,
    LESS,
    OPEN_EVENT,
    RELAPSE,
    UP_TO_ENROLLMENT,
    age,
    all_of_rows,
    anchor,
    answer,
    any_of_rows,
    attested,
    bound,
    event,
    events_count,
    exclusion,
    finding,
    given,
    happening,
    inclusion,
    latest,
    on,
    one_of,
    patient,
    plan_of,
    point,
    result,
    results_count,
    table,
    uln,
    value,
    window,
)

from critlang import model as m
from critlang.evaluate import Step, evaluate, explain, explanation_json, explanation_text
from critlang.facts import Waiver

PASSES = value(AT_MOST, "135")
FOUR_WEEKS = window(anchor(days=-28), anchor(), "within 4 weeks before enrollment")
YES, NO, OPEN = given(True, "yes"), given(False, "no"), given(None, "open")


def step_of(formula: m.Formula, *facts, **more) -> Step:
    """The step of an inclusion criterion with that formula."""
    return explain(plan_of(inclusion("1", formula)), patient(*facts, **more)).criteria[0].step


def details(formula: m.Formula, *facts, **more) -> list[str]:
    """What is missing, in words."""
    return [each.detail for each in step_of(formula, *facts, **more).missing]


# ---------------------------------------------------------------- facts and limits


def test_a_result_with_its_limit():
    step = step_of(latest(ALT, PASSES, FOUR_WEEKS), result(ALT, "120"))
    assert (step.fact, step.asked) == ("ALT 120 U/L on 2020-05-01", "at most 135 U/L")
    assert step.window == "within 4 weeks before enrollment: from 2020-04-12 to 2020-05-10"
    assert step.evidence.value == "120"


@pytest.mark.parametrize(
    ("comparison", "word"),
    [(LESS, "below"), (AT_MOST, "at most"), (EQUAL, "exactly"), (AT_LEAST, "at least"), (GREATER, "above")],
)
def test_comparisons_in_words(comparison, word):
    assert step_of(latest(ALT, value(comparison, "135")), result(ALT, "120")).asked == f"{word} 135 U/L"


def test_a_limit_is_converted_into_the_unit_of_the_result():
    step = step_of(latest(CREATININE, value(AT_MOST, "1.5")), result(CREATININE, "130", unit="umol/L"))
    assert step.fact == "creatinine 130 umol/L on 2020-05-01"
    assert step.asked == "at most about 132.603 umol/L (1.5 mg/dL)"


def test_a_multiple_of_the_records_own_limit():
    row = result(CREATININE, "1.8", high=Decimal("1.2"))
    step = step_of(latest(CREATININE, value(AT_MOST, uln("1.5"))), row)
    assert step.asked == "at most 1.5 x ULN = 1.8 mg/dL (ULN 1.2 mg/dL from the record)"


def test_the_records_own_limit_is_shown_in_the_unit_of_the_record():
    row = result(CREATININE, "100", unit="umol/L", high=Decimal("90"))
    step = step_of(latest(CREATININE, value(AT_MOST, uln("1.5"))), row)
    assert step.asked == "at most 1.5 x ULN = 135 umol/L (ULN 90 umol/L from the record)"


CHILDREN = table(("6 years", "10 years", "1.0", "0.9"), ("10 years", None, "1.2", "1.2"))
AT_TABLE = latest(CREATININE, value(AT_MOST, uln("1.5", CHILDREN)))


def test_a_multiple_of_a_limit_of_the_table():
    step = step_of(AT_TABLE, result(CREATININE, "1.0"), born="2013-01-01", sex="female")
    assert step.asked == (
        "at most 1.5 x ULN = 1.35 mg/dL "
        "(ULN 0.9 mg/dL: table by age and sex, female aged 7 years, Schwartz 1976)"
    )


def test_several_limits_of_the_table():
    step = step_of(AT_TABLE, result(CREATININE, "1.0"), born="2013-01-01")
    assert "1.35 mg/dL or 1.5 mg/dL (ULN 0.9 mg/dL or 1 mg/dL: table" in step.asked
    assert "female or male aged 7 years" in step.asked


def test_a_limit_that_is_not_known():
    step = step_of(latest(CREATININE, value(AT_MOST, uln("1.5"))), result(CREATININE, "1.0"))
    assert step.asked == "at most 1.5 x ULN (ULN not known)"


def test_a_code_and_what_was_asked():
    step = step_of(latest(ECOG, one_of(ECOG, "0", "1")), finding(ECOG, "2"))
    assert (step.fact, step.asked, step.result) == ("ECOG 2 on 2020-05-01", "one of 0, 1", "false")


def test_an_age_with_its_day():
    step = step_of(age(LESS, 18), born="2002")
    assert (step.fact, step.asked) == ("aged 17 to 18 years", "below 18 years")
    assert step.window == "enrollment, 2020-05-10"


def test_events_are_listed_with_their_dates():
    events = event(RELAPSE, "2018-01-01"), event(RELAPSE, "2019-03")
    step = step_of(events_count(RELAPSE, AT_LEAST, 2), *events)
    assert (step.fact, step.asked) == ("2: relapse of 2018-01-01, relapse of 2019-03", "at least 2")


def test_an_answer_says_who_and_when():
    step = step_of(attested(), answer(valid_until=on("2020-12-31")))
    assert step.fact == "yes, answered by Dr Adams on 2020-05-01, valid until 2020-12-31"


def test_a_parameter_and_a_sex():
    assert step_of(given(False, "phase 2")).fact == "phase 2: no"
    step = step_of(m.SexAtom("female"), sex="male")
    assert (step.fact, step.asked, step.result) == ("sex male", "female", "false")


def test_a_count_of_results():
    rows = result(ALT, "100"), result(ALT, "200"), result(ALT, "1", unit="foo")
    assert step_of(results_count(ALT, AT_LEAST, 1, PASSES), *rows).fact == "1 to 2 of 3 results"


# ---------------------------------------------------------------- windows in days


def test_a_window_that_hangs_on_an_event_shows_its_day():
    after = window(bound(point(RELAPSE)), None, "after first relapse")
    step = step_of(latest(ALT, PASSES, after), result(ALT, "100"), event(RELAPSE, "2020-04-01"))
    assert step.window == "after first relapse: from 2020-04-01 on"


def test_a_window_whose_day_is_not_known_says_so():
    step = step_of(latest(ALT, PASSES, UP_TO_ENROLLMENT), anchors={})
    assert step.window == "on or before enrollment: up to enrollment (date not known)"


def test_a_window_whose_day_is_known_only_roughly_says_between_which():
    after = window(bound(point(RELAPSE)), None, "after first relapse")
    step = step_of(latest(ALT, PASSES, after), result(ALT, "100"), event(RELAPSE, "2020-04"))
    assert "between 2020-04-01 and 2020-04-30" in step.window


# ---------------------------------------------------------------- presumed


def test_no_record_taken_for_no_is_said():
    assert step_of(events_count(RELAPSE)).presumed == ("no record of relapse",)
    assert step_of(events_count(RELAPSE, AT_MOST, 0)).presumed == ("no record of relapse",)


def test_no_other_record_is_said_where_the_count_leans_on_it():
    one = event(RELAPSE, "2019")
    assert step_of(events_count(RELAPSE, EQUAL, 1), one).presumed == ("no other record of relapse",)
    assert step_of(events_count(RELAPSE, AT_LEAST, 2), one).presumed == ("no other record of relapse",)
    assert step_of(events_count(RELAPSE, AT_LEAST, 1), one).presumed == ()


def test_a_window_after_what_is_not_recorded_is_presumed_empty():
    after = window(bound(point(CHEMO)), None, "after first chemotherapy")
    step = step_of(events_count(RELAPSE, AT_LEAST, 1, after), event(RELAPSE, "2019"))
    assert step.result == "false"
    assert "no record of chemotherapy" in step.presumed


def test_nothing_is_presumed_of_what_is_unknown():
    step = step_of(events_count(OPEN_EVENT))
    assert (step.result, step.presumed) == ("unknown", ())


# ---------------------------------------------------------------- missing


@pytest.mark.parametrize(
    ("formula", "facts", "more", "detail"),
    [
        (latest(ALT, PASSES, FOUR_WEEKS), (), {}, "no ALT result from 2020-04-12 to 2020-05-10"),
        (latest(ALT, PASSES), (), {}, "no ALT result"),
        (
            latest(ALT, PASSES),
            (result(ALT, "1", unit=None),),
            {},
            "the latest ALT (2020-05-01) has no unit",
        ),
        (
            latest(CREATININE, PASSES),
            (result(CREATININE, "1", unit="foo"),),
            {},
            'the latest creatinine (2020-05-01): its unit "foo" cannot be converted to mg/dL',
        ),
        (latest(ALT, PASSES), (result(ALT),), {}, "the latest ALT (2020-05-01) has no value"),
        (
            latest(CREATININE, value(AT_MOST, uln())),
            (result(CREATININE, "1"),),
            {},
            "no upper limit of normal for the latest creatinine (2020-05-01): "
            "none in the record, and no table",
        ),
        (age(LESS, 18), (), {"born": "2002"}, "birth date known only as 2002"),
        (age(LESS, 18), (), {}, "birth date not recorded"),
        (
            age(LESS, 18),
            (),
            {"born": "2002-01-01", "anchors": {}},
            "date of study enrollment not recorded",
        ),
        (m.SexAtom("male"), (), {}, "neither female nor male is recorded as the sex"),
        (attested("6"), (), {}, "a person must answer criterion 6"),
        (
            events_count(RELAPSE, AT_LEAST, 1, FOUR_WEEKS),
            (event(RELAPSE, "2020"),),
            {},
            "date of the relapse of 2020 known only as 2020: whether it lies within 4 weeks before "
            "enrollment (from 2020-04-12 to 2020-05-10)",
        ),
        (events_count(OPEN_EVENT), (), {}, "no record says whether there was transfusion"),
        (
            latest(ECOG, one_of(ECOG, "0")),
            (finding(ECOG, "9"),),
            {},
            'the latest ECOG (2020-05-01) is recorded as "9", not one of 0, 1, 2, 3 or 4',
        ),
        (
            latest(ALT, value(AT_MOST, "3")),
            (result(ALT, "<5"),),
            {},
            "the latest ALT (2020-05-01), <5 U/L, leaves open whether it is at most 3 U/L",
        ),
        (OPEN, (), {}, "open: not given for this study"),
    ],
)
def test_what_is_missing_is_said_in_a_clinicians_words(formula, facts, more, detail):
    assert details(formula, *facts, **more) == [detail]


def test_an_attribute_that_is_missing_or_not_understood():
    term = happening("reinduction", attributes=(m.Attribute("response", "resp", ("CR", "PR")),))
    asked = events_count(term, test=m.AttributeTest("resp", ("CR",), ("CR", "PR")))
    recorded = event(term, "2019-01-01", resp="complete")
    assert details(asked, event(term, "2019-01-01")) == [
        "the reinduction of 2019-01-01 has no response recorded"
    ]
    assert details(asked, recorded) == [
        'response of the reinduction of 2019-01-01 is "complete", not one of CR or PR'
    ]


def test_what_is_decided_misses_nothing():
    assert step_of(latest(ALT, PASSES), result(ALT, "100")).missing == ()
    assert step_of(latest(ALT, PASSES), result(ALT, "200")).missing == ()


def test_unusable_rows_are_reported_even_where_they_do_not_matter():
    rows = result(ALT, "100"), result(ALT, "100", "2020-04-30", unit="foo")
    note = 'not decided: the ALT of 2020-04-30: its unit "foo" cannot be converted to U/L'
    step = step_of(any_of_rows(ALT, PASSES), *rows)
    assert (step.result, step.notes) == ("true", (note,))
    assert step_of(results_count(ALT, AT_LEAST, 1, PASSES), *rows).notes == (note,)
    high = result(ALT, "200", "2020-05-02")
    assert step_of(all_of_rows(ALT, PASSES), high, *rows).notes == (note,)


def test_rows_that_may_lie_in_the_window_are_reported():
    rows = result(ALT, "100"), result(ALT, "100", None)
    assert step_of(any_of_rows(ALT, PASSES, FOUR_WEEKS), *rows).notes == (
        "not decided: ALT 100 U/L without a date may lie in the window",
    )


def test_events_that_may_count_are_reported():
    events = event(RELAPSE, "2020-05-01"), event(RELAPSE, "2020")
    step = step_of(events_count(RELAPSE, AT_LEAST, 1, FOUR_WEEKS), *events)
    assert step.result == "true"
    assert step.notes[0].startswith("not decided: date of the relapse of 2020 known only as 2020")


# ---------------------------------------------------------------- compounds, criteria


def test_a_definition_says_how_it_was_read():
    plan = plan_of(inclusion("1", m.Defined("low", YES, ("screening is the day itself",))))
    explanation = explain(plan, patient())
    assert explanation.criteria[0].step.notes == ("assumption: screening is the day itself",)
    assert "assumption: screening is the day itself" in explanation_text(explanation)


def test_the_condition_that_makes_something_not_apply_is_named():
    step = step_of(m.If(age(AT_LEAST, 16), NO, None), born="2010-01-01")
    assert step.result == "not applicable"
    assert step.notes == ("does not apply: age >= 16 years at enrollment does not hold",)
    unless = step_of(m.If(m.Not(YES), NO, None))
    assert unless.notes == ("does not apply: yes holds",)


def test_every_part_has_its_result_in_the_reading_of_its_place():
    part = inclusion("1.a", m.Any((NO, OPEN)))
    step = step_of(m.All((YES, m.Part(part), m.Not(NO), m.AtLeast(2, (YES, NO)))))
    assert [(each.kind, each.result) for each in step.steps] == [
        ("atom", "true"),
        ("part", "unknown"),
        ("not", "true"),
        ("at least", "false"),
    ]
    assert step.steps[1].criterion.quote == "words of 1.a"
    assert step.steps[1].criterion.step.kind == "any"


def test_the_explanation_agrees_with_the_evaluation():
    formula = m.All((m.Part(inclusion("1.a", m.If(OPEN, NO, None))), latest(ALT, PASSES)))
    plan = plan_of(inclusion("1", formula), exclusion("E1", m.If(OPEN, NO, None)))
    who = patient(result(ALT, "100"))
    evaluation, explanation = evaluate(plan, who), explain(plan, who)
    assert explanation.verdict == evaluation.verdict
    by_path = {}

    def collect(criterion):
        by_path[criterion.path] = (criterion.result, criterion.deciding)
        gather(criterion.step)

    def gather(step):
        if step.criterion is not None:
            collect(step.criterion)
        for inner in step.steps:
            gather(inner)

    for criterion in explanation.criteria:
        collect(criterion)
    assert by_path == {each.path: (each.result, each.deciding) for each in evaluation.results}


def test_a_waiver_is_shown_and_not_counted():
    waived = patient(waivers=(Waiver(criterion="1", by="Dr Adams", day=on("2020-05-01"), reason="mild"),))
    found = explain(plan_of(inclusion("1", NO)), waived)
    assert found.criteria[0].waivers == ("waived by Dr Adams on 2020-05-01: mild",)
    assert (found.verdict, found.failed) == ("ineligible", ("1",))
    assert "waiver, not counted: waived by Dr Adams" in explanation_text(found)


# ---------------------------------------------------------------- text and JSON


def an_explanation():
    part = inclusion("1.a", latest(KARNOFSKY, value(AT_LEAST, "50"), FOUR_WEEKS))
    plan = plan_of(
        inclusion("1", m.All((m.Part(part), m.Not(events_count(RELAPSE))))),
        inclusion("2", any_of_rows(ALT, PASSES, FOUR_WEEKS)),
        exclusion("E1", m.If(m.SexAtom("female"), attested("E1"), None)),
    )
    return explain(plan, patient(result(ALT, "120", id=7), sex="male"))


def test_the_text_tells_verdict_needs_words_facts_and_presumptions():
    text = explanation_text(an_explanation())
    for said in (
        "Patient P1: undetermined",
        "- Karnofsky result from 2020-04-12 to 2020-05-10",
        '"words of 1.a"',
        "1.a  UNKNOWN",
        "2  MET",
        "ALT 120 U/L on 2020-05-01, at most 135 U/L",
        "presumed: no record of relapse",
        "E1  NOT APPLICABLE",
        "does not apply: female does not hold",
    ):
        assert said in text, said


def test_needs_are_named_once():
    asked = inclusion("1", m.All((age(LESS, 18), latest(ALT, PASSES), latest(ECOG, one_of(ECOG, "0")))))
    rows = result(ALT, "1", unit=None), result(ALT, "1", "2020-04-01")
    text = explanation_text(explain(plan_of(asked), patient(*rows, born="2002")))
    for line in (
        "  - birth date known only as 2002\n",
        "  - unit of the ALT of 2020-05-01 (the latest ALT (2020-05-01) has no unit)\n",
        "  - ECOG result\n",
    ):
        assert line in text


def test_rows_of_one_day_that_lack_the_same_are_told_apart():
    rows = result(ALT, "1", unit=None, id=3), result(ALT, "1", unit=None, id=4)
    text = explanation_text(explain(plan_of(inclusion("1", all_of_rows(ALT, PASSES))), patient(*rows)))
    assert "unit of the ALT of 2020-05-01 (no. 3)" in text
    assert "unit of the ALT of 2020-05-01 (no. 4)" in text


def test_a_fact_that_fails_says_what_was_asked():
    found = explain(plan_of(inclusion("1", latest(ALT, PASSES))), patient(result(ALT, "200")))
    text = explanation_text(found)
    assert "ALT 200 U/L on 2020-05-01; asked: at most 135 U/L" in text
    assert "Not eligible because of: 1" in text


def test_between_is_one_line():
    parts = age(AT_LEAST, 2), age(AT_MOST, 17)
    both = m.All(tuple(m.AgeAtom(a.at, a.comparison, a.count, a.unit, "age between 2 and 17") for a in parts))
    text = explanation_text(explain(plan_of(inclusion("1", both)), patient(born="2010-01-01")))
    assert text.count("age between 2 and 17") == 1
    assert "aged 10 years, at least 2 years and at most 17 years" in text


@pytest.mark.parametrize("width", [50, 80, 100])
def test_lines_keep_to_the_width(width):
    text = explanation_text(an_explanation(), width=width)
    assert max(len(line) for line in text.splitlines()) <= width


def test_colour_adds_only_escapes():
    plain, coloured = (explanation_text(an_explanation(), colour=each) for each in (False, True))
    assert "\x1b" not in plain
    for escape in ("\x1b[32m", "\x1b[31m", "\x1b[33m", "\x1b[2m", "\x1b[0m"):
        coloured = coloured.replace(escape, "")
    assert coloured == plain


def test_text_from_the_record_cannot_steer_the_terminal():
    row = result(ALT, "1", unit="\x1b[2Jfoo")
    text = explanation_text(explain(plan_of(inclusion("1", latest(ALT, PASSES))), patient(row)))
    assert "\x1b" not in text
    assert "[2Jfoo" in text


def test_text_is_not_escaped_as_html():
    assert "<5 U/L" in explanation_text(
        explain(plan_of(inclusion("1", latest(ALT, PASSES))), patient(result(ALT, "<5")))
    )


def test_the_json_is_complete_and_stable():
    found = json.loads(explanation_json(an_explanation()))
    assert list(found) == [
        "schema",
        "protocol",
        "patient",
        "verdict",
        "failed",
        "needed",
        "alternatives",
        "criteria",
    ]
    assert found["schema"] == "critlang-explanation/1"
    assert found["needed"] == [
        {
            "kind": "result",
            "what": "Karnofsky result from 2020-04-12 to 2020-05-10",
            "detail": "no Karnofsky result from 2020-04-12 to 2020-05-10",
            "row_id": None,
        }
    ]
    second = found["criteria"][1]
    assert list(second) == [
        "path",
        "number",
        "section",
        "quote",
        "result",
        "deciding",
        "waivers",
        "assumptions",
        "step",
    ]
    assert second["deciding"] == {"value": "120", "unit": "U/L", "date": "2020-05-01", "row_id": 7}
    step = second["step"]
    assert step["fact"]["text"] == "ALT 120 U/L on 2020-05-01"
    assert list(step) == [
        "kind",
        "text",
        "result",
        "fact",
        "asked",
        "window",
        "presumed",
        "missing",
        "notes",
        "steps",
        "criterion",
    ]
    first_part = found["criteria"][0]["step"]["steps"][0]
    assert first_part["criterion"]["path"] == "1.a"
