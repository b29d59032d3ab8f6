"""The shortest list of facts that would settle an undetermined patient."""

from __future__ import annotations

import itertools

import pytest
from evaluate_builders import (
    ALT,
    AT_LEAST,
    AT_MOST,
    CHEMO,
    CREATININE,
    FIRST,
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
    given,
    inclusion,
    latest,
    on,
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
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from critlang import model as m
from critlang.evaluate import Explanation, explain, verdict
from critlang.record import replace

PASSES = value(AT_MOST, "135")
FOUR_WEEKS = window(anchor(days=-28), anchor(), "within 4 weeks before enrollment")


def explained(*criteria, facts=(), **more) -> Explanation:
    return explain(plan_of(*criteria), patient(*facts, **more))


def needed(*criteria, facts=(), **more) -> list[str]:
    return [each.what for each in explained(*criteria, facts=facts, **more).needed]


def unknown(name: str) -> m.ParameterAtom:
    return given(None, name)


# ---------------------------------------------------------------- formulas

A, B, C, D = (unknown(name) for name in "abcd")
YES, NO = given(True, "yes"), given(False, "no")


@pytest.mark.parametrize(
    ("formula", "wanted"),
    [
        (m.All((A, B, YES)), {"a", "b"}),
        (m.Any((A, m.All((B, C)))), {"a"}),
        (m.Any((m.All((B, C)), A)), {"a"}),
        (m.Any((YES, A)), set()),
        (m.Not(m.All((A, B))), {"a"}),
        (m.Not(m.Any((A, B))), {"a", "b"}),
        (m.AtLeast(2, (YES, A, m.All((B, C)))), {"a"}),
        (m.AtLeast(2, (A, B, m.All((C, D)))), {"a", "b"}),
        (m.AtLeast(2, (m.All((A, B)), m.All((A, B)), m.All((C, D)))), {"a", "b"}),
        (m.If(A, B, None), {"a"}),
        (m.Not(m.If(A, B, None)), {"a"}),  # met as soon as A is false, and where it does not apply
        (m.Not(m.Not(m.If(A, m.All((B, C)), None))), {"a"}),
        (m.If(YES, B, None), {"b"}),
        (m.If(A, m.All((B, C)), NO), {"a", "b", "c"}),
        (m.If(A, YES, B), {"a"}),
        (m.If(A, m.All((B, C, D)), YES), {"a"}),
        (m.Defined("x", m.All((A, B))), {"a", "b"}),
        (m.Part(inclusion("1.a", m.All((A, B)))), {"a", "b"}),
    ],
)
def test_the_shortest_list_for_a_formula(formula, wanted):
    assert set(needed(inclusion("1", formula))) == wanted


def test_alternatives_of_the_same_length_are_listed_too():
    found = explained(inclusion("1", m.Any((A, B, m.All((C, D))))))
    assert [each.what for each in found.needed] == ["a"]
    assert [[each.what for each in way] for way in found.alternatives] == [["b"]]


def test_many_alternatives_are_not_listed():
    found = explained(inclusion("1", m.Any(tuple(unknown(f"p{i}") for i in range(9)))))
    assert (len(found.needed), found.alternatives) == (1, ())


def test_an_exclusion_criterion_is_hoped_to_be_false():
    assert needed(exclusion("E1", m.All((A, B)))) in (["a"], ["b"])
    assert needed(exclusion("E1", m.Any((A, B)))) == ["a", "b"]


def test_an_exclusion_criterion_that_does_not_apply_is_enough():
    assert needed(exclusion("E1", m.If(A, m.Any((B, C)), None))) == ["a"]


def test_a_decided_criterion_asks_for_nothing():
    met = inclusion("1", m.Any((YES, A)))
    assert needed(met, inclusion("2", B)) == ["b"]


@pytest.mark.parametrize("criterion", [inclusion("1", NO), exclusion("E1", YES)])
def test_an_ineligible_patient_is_asked_for_nothing(criterion):
    found = explained(criterion, inclusion("2", A))
    assert (found.verdict, found.needed, found.alternatives) == ("ineligible", (), ())
    assert found.failed == (criterion.path,)


def test_an_eligible_patient_is_asked_for_nothing():
    found = explained(inclusion("1", m.Any((YES, A))))
    assert (found.verdict, found.needed, found.failed) == ("eligible", (), ())


def test_a_fact_that_serves_several_criteria_is_needed_once_and_makes_that_way_shorter():
    both_by_a = inclusion("1", m.Any((A, B))), inclusion("2", m.Any((C, A)))
    assert needed(*both_by_a) == ["a"]


def test_one_fact_cannot_come_out_both_ways():
    one, other = inclusion("1", m.Any((A, B))), inclusion("2", m.Any((m.Not(A), C)))
    found = explained(one, other)
    lists = [sorted(each.what for each in way) for way in (found.needed, *found.alternatives)]
    assert ["a"] not in lists
    assert ["a", "b"] in lists  # a comes out false
    assert ["a", "c"] in lists


def test_facts_that_would_have_to_contradict_each_other_settle_nothing():
    found = explained(inclusion("1", A), inclusion("2", m.Not(A)))
    assert (found.verdict, found.needed) == ("undetermined", ())


def test_one_sex_cannot_make_both_sexes_conditions_not_apply():
    woman = inclusion("1", m.If(m.SexAtom("female"), A, None))
    man = inclusion("2", m.If(m.SexAtom("male"), m.All((B, C)), None))
    assert sorted(needed(woman, man)) == ["a", "sex"]


def test_one_birth_date_cannot_be_on_both_sides_of_an_age():
    adult = inclusion("1", m.If(age(AT_LEAST, 18), m.All((A, B)), None))
    child = inclusion("2", m.If(age(LESS, 18), C, None))
    assert sorted(needed(adult, child)) == ["birth date", "c"]
    baby = inclusion("2", m.If(age(LESS, 2), m.All((C, D)), None))
    assert sorted(needed(adult, baby)) == ["birth date"]  # between 2 and 17 neither applies


NAMES = "abcdef"


@st.composite
def formulas(draw, names):
    """A formula in which each unknown occurs once."""
    if len(names) == 1:
        leaf = draw(st.sampled_from([unknown(names[0]), YES, NO]))
        return m.Not(leaf) if draw(st.booleans()) else leaf
    cut = draw(st.integers(1, len(names) - 1))
    left, right = draw(formulas(names[:cut])), draw(formulas(names[cut:]))
    shapes = [
        m.All((left, right)),
        m.Any((left, right)),
        m.If(left, right, None),
        m.If(right, left, YES),
        m.Not(m.All((left, right))),
        m.AtLeast(1, (left, right)),
        m.AtLeast(2, (left, right, NO)),
        m.If(left, right, draw(st.sampled_from([YES, NO]))),
    ]
    return draw(st.sampled_from(shapes))


@settings(max_examples=150, deadline=None)
@for_all(formulas(NAMES[:3]), formulas(NAMES[3:]))
def test_no_shorter_list_would_do_and_this_one_does(first, second):
    """Against trying every set of facts and every way in which they may come out."""
    criteria = inclusion("1", first), exclusion("E1", second)
    found = explain(plan_of(*criteria), patient())
    if found.verdict != "undetermined":
        assert found.needed == ()
        return
    settling = shortest_by_trying(criteria)
    assert {each.what for each in found.needed} in settling
    if found.alternatives:
        assert len(settling) == 1 + len(found.alternatives)


def shortest_by_trying(criteria) -> list[set[str]]:
    for size in range(len(NAMES) + 1):
        settling = [set(names) for names in itertools.combinations(NAMES, size) if _settles(names, criteria)]
        if settling:
            return settling
    return []


def _settles(names, criteria) -> bool:
    for truths in itertools.product((True, False), repeat=len(names)):
        known = dict(zip(names, truths, strict=True))
        plan = plan_of(*(replace(each, formula=_with(each.formula, known)) for each in criteria))
        if verdict(plan, patient()) == "eligible":
            return True
    return False


def _with(formula, known):
    match formula:
        case m.ParameterAtom(name, None):
            return given(known.get(name), name)
        case m.All(parts) | m.Any(parts):
            return type(formula)(tuple(_with(part, known) for part in parts))
        case m.AtLeast(count, parts):
            return m.AtLeast(count, tuple(_with(part, known) for part in parts))
        case m.Not(part):
            return m.Not(_with(part, known))
        case m.If(condition, then, otherwise):
            inner = None if otherwise is None else _with(otherwise, known)
            return m.If(_with(condition, known), _with(then, known), inner)
        case _:
            return formula


# ---------------------------------------------------------------- facts


def test_one_missing_anchor_settles_several_criteria():
    criteria = inclusion("1", age(LESS, 18)), inclusion("2", latest(ALT, PASSES, UP_TO_ENROLLMENT))
    found = needed(*criteria, facts=(result(ALT, "100"),), born="2010-01-01", anchors={})
    assert found == ["date of study enrollment"]


def test_a_result_that_serves_two_criteria_is_asked_for_once():
    low, high = latest(ALT, PASSES, FOUR_WEEKS), latest(ALT, value(AT_LEAST, "1"), FOUR_WEEKS)
    assert needed(inclusion("1", low), inclusion("2", high)) == ["ALT result from 2020-04-12 to 2020-05-10"]


def test_without_a_window_only_the_anchor_and_a_result_would_do():
    asked = inclusion("1", latest(ALT, PASSES, FOUR_WEEKS))
    assert len(needed(asked, anchors={})) == 2


def test_the_shorter_alternative_is_chosen():
    creatinine = latest(CREATININE, value(AT_MOST, uln()))
    asked = inclusion("1", m.Any((m.All((creatinine, attested("1"))), latest(KARNOFSKY, PASSES))))
    assert needed(asked, facts=(result(CREATININE, "1", unit=None),)) == ["Karnofsky result"]


def test_any_needs_one_row_decided_and_all_needs_every_row():
    rows = result(ALT, "100", unit=None), result(ALT, "100", "2020-04-30", unit="foo")
    assert len(needed(inclusion("1", any_of_rows(ALT, PASSES)), facts=rows)) == 1
    assert len(needed(inclusion("1", all_of_rows(ALT, PASSES)), facts=rows)) == 2
    assert len(needed(exclusion("E1", any_of_rows(ALT, PASSES)), facts=rows)) == 2
    assert len(needed(exclusion("E1", all_of_rows(ALT, PASSES)), facts=rows)) == 1


def test_a_count_needs_only_as_many_rows_as_are_lacking():
    rows = [result(ALT, "100"), *(result(ALT, "100", unit=None) for _ in range(3))]
    assert len(needed(inclusion("1", results_count(ALT, AT_LEAST, 2, PASSES)), facts=rows)) == 1
    assert len(needed(inclusion("1", results_count(ALT, AT_LEAST, 4, PASSES)), facts=rows)) == 3
    assert len(needed(inclusion("1", results_count(ALT, AT_MOST, 1, PASSES)), facts=rows)) == 3
    assert len(needed(inclusion("1", results_count(ALT, AT_MOST, 2, PASSES)), facts=rows)) == 2
    exactly_two = results_count(ALT, m.Comparison.EQUAL, 2, PASSES)
    assert len(needed(inclusion("1", exactly_two), facts=rows)) == 3


def test_events_of_uncertain_dates():
    events = event(RELAPSE, "2020"), event(RELAPSE, "2020-05")
    asked = events_count(RELAPSE, AT_LEAST, 1, UP_TO_ENROLLMENT)
    assert len(needed(inclusion("1", asked), facts=events)) == 1
    assert len(needed(exclusion("E1", asked), facts=events)) == 2


def test_where_no_record_means_unknown_only_a_record_would_do():
    asked = events_count(OPEN_EVENT, AT_LEAST, 1, FOUR_WEEKS)
    for criterion in (inclusion("1", asked), exclusion("E1", asked)):
        assert needed(criterion) == ["whether there was transfusion from 2020-04-12 to 2020-05-10"]


def test_a_result_near_an_event_that_never_happened_cannot_be_obtained():
    after = window(bound(point(RELAPSE)), None, "after first relapse")
    assert needed(inclusion("1", latest(ALT, PASSES, after))) == ["relapse"]


def test_the_first_result_is_asked_about_where_the_first_one_counts():
    rows = result(ALT, "1", "2020-04-01", unit=None), result(ALT, "1", "2020-05-01")
    asked = inclusion("1", latest(ALT, PASSES, which=FIRST))
    assert needed(asked, facts=rows) == ["unit of the ALT of 2020-04-01"]


def test_several_shortcomings_of_one_row_are_all_needed():
    row = result(ALT, None, unit=None)
    kinds = {each.kind for each in explained(inclusion("1", latest(ALT, PASSES)), facts=(row,)).needed}
    assert kinds == {"value", "unit"}


def test_an_undated_result_needs_its_date():
    asked = inclusion("1", latest(ALT, PASSES, FOUR_WEEKS))
    found = explained(asked, facts=(result(ALT, "100"), result(ALT, "100", None)))
    assert [each.kind for each in found.needed] == ["result date"]


def test_a_missing_table_limit_needs_birth_date_or_sex_only_where_they_matter():
    same = table(("1 years", "10 years", "1.0", "1.0"), ("10 years", None, "1.2", "1.2"))
    differs = table(("1 years", None, "1.0", "0.9"))
    row = result(CREATININE, "0.95")

    def kinds(reference, **more):
        asked = inclusion("1", latest(CREATININE, value(AT_MOST, uln("1", reference))))
        return [each.kind for each in explained(asked, facts=(row,), **more).needed]

    assert kinds(same) == ["birth date"]
    assert kinds(differs) == ["birth date", "sex"]
    assert kinds(differs, born="2012-01-01") == ["sex"]
    assert kinds(differs, sex="male") == ["birth date"]
    assert kinds(same, born="2019-08-01", sex="male") == ["limit"]  # too young for the table


def test_an_expired_answer_needs_a_new_one():
    expired = answer(valid_until=on("2020-01-01"))
    found = explained(inclusion("1", attested()), facts=(expired,))
    assert [(each.kind, each.detail) for each in found.needed] == [
        ("answer", "the answer to criterion 1 expired on 2020-01-01")
    ]


def test_a_duration_needs_the_end():
    lasts = m.DurationTest(AT_LEAST, on_28())
    asked = inclusion("1", events_count(CHEMO, AT_LEAST, 1, test=lasts))
    assert needed(asked, facts=(event(CHEMO, "2020-01-01"),)) == ["end of the chemotherapy of 2020-01-01"]


def on_28():
    from critlang.dates import Offset

    return Offset(days=28)
