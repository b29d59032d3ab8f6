"""Kleene's tables, and the outcomes of formulas whose parts may not apply."""

from __future__ import annotations

import itertools

import pytest

from critlang import truth as t
from critlang.truth import Outcome

TRUTHS = (True, None, False)
RANK = {False: 0, None: 1, True: 2}
TRUE, FALSE, UNKNOWN = t.plain(True), t.plain(False), t.plain(None)
ABSENT = Outcome(True, False)
"""Does not apply."""


def completions(truths: tuple[bool | None, ...]) -> list[tuple[bool, ...]]:
    """Every way in which what is unknown may turn out."""
    return list(itertools.product(*[(True, False) if each is None else (each,) for each in truths]))


def agreed_over(truths: tuple[bool | None, ...], two_valued) -> bool | None:
    answers = {two_valued(each) for each in completions(truths)}
    return answers.pop() if len(answers) == 1 else None


@pytest.mark.parametrize(("first", "second"), list(itertools.product(TRUTHS, repeat=2)))
def test_and_is_the_lesser_and_or_the_greater_of_two_truths(first, second):
    by_rank = {rank: value for value, rank in RANK.items()}
    assert t.conjunction((first, second)) is by_rank[min(RANK[first], RANK[second])]
    assert t.disjunction((first, second)) is by_rank[max(RANK[first], RANK[second])]


def test_not_keeps_unknown():
    assert [t.negate(each) for each in TRUTHS] == [False, None, True]


def test_nothing_at_all_is_a_true_and_and_a_false_or():
    assert t.conjunction(()) is True
    assert t.disjunction(()) is False


@pytest.mark.parametrize("truths", list(itertools.product(TRUTHS, repeat=3)))
@pytest.mark.parametrize("needed", range(5))
def test_at_least_is_decided_exactly_when_the_unknown_ones_cannot_change_it(needed, truths):
    assert t.at_least(needed, truths) is agreed_over(truths, lambda each: sum(each) >= needed)


@pytest.mark.parametrize("truths", list(itertools.product(TRUTHS, repeat=3)))
def test_and_and_or_are_decided_exactly_when_the_unknown_ones_cannot_change_them(truths):
    assert t.conjunction(truths) is agreed_over(truths, all)
    assert t.disjunction(truths) is agreed_over(truths, any)


def test_agreed_is_unknown_where_the_ends_differ():
    assert t.agreed(True, True) is True
    assert t.agreed(True, False) is None
    assert t.agreed(None, True) is None


# ---------------------------------------------------------------- outcomes


def test_only_lenient_true_with_strict_false_does_not_apply():
    not_applying = [
        each for each in itertools.starmap(Outcome, itertools.product(TRUTHS, repeat=2)) if not each.applies
    ]
    assert not_applying == [ABSENT]


def test_the_opposite_of_what_does_not_apply_does_not_apply():
    assert t.opposite(ABSENT) == ABSENT
    assert t.opposite(Outcome(True, None)) == Outcome(None, False)
    assert t.opposite(TRUE) == FALSE


@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        ((TRUE, ABSENT), TRUE),
        ((FALSE, ABSENT), FALSE),
        ((UNKNOWN, ABSENT), Outcome(None, None)),
        ((ABSENT, ABSENT), ABSENT),
        ((TRUE, UNKNOWN), UNKNOWN),
        ((FALSE, UNKNOWN), FALSE),
        ((), ABSENT),
    ],
)
def test_all_of_passes_over_what_does_not_apply(parts, wanted):
    assert t.every(parts) == wanted


@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        ((TRUE, ABSENT), TRUE),
        ((FALSE, ABSENT), FALSE),
        ((UNKNOWN, ABSENT), UNKNOWN),
        ((ABSENT, ABSENT), ABSENT),
        ((FALSE, UNKNOWN), UNKNOWN),
        ((TRUE, UNKNOWN), TRUE),
        ((), ABSENT),
    ],
)
def test_any_of_passes_over_what_does_not_apply(parts, wanted):
    assert t.some(parts) == wanted


def test_a_part_that_does_not_apply_does_not_count_towards_n():
    assert t.enough(2, (TRUE, TRUE, ABSENT)) == TRUE
    assert t.enough(2, (TRUE, ABSENT, ABSENT)) == FALSE
    assert t.enough(2, (TRUE, UNKNOWN, ABSENT)) == UNKNOWN


@pytest.mark.parametrize(
    ("condition", "then", "wanted"),
    [
        (TRUE, TRUE, TRUE),
        (TRUE, FALSE, FALSE),
        (TRUE, UNKNOWN, UNKNOWN),
        (FALSE, TRUE, ABSENT),
        (FALSE, FALSE, ABSENT),
        (FALSE, UNKNOWN, ABSENT),
        (UNKNOWN, TRUE, Outcome(True, None)),
        (UNKNOWN, FALSE, Outcome(None, False)),
        (UNKNOWN, UNKNOWN, Outcome(None, None)),
        (ABSENT, TRUE, ABSENT),
        (TRUE, ABSENT, ABSENT),
    ],
)
def test_if_without_else(condition, then, wanted):
    assert t.conditional(condition, then) == wanted


@pytest.mark.parametrize(
    ("condition", "then", "otherwise", "wanted"),
    [
        (TRUE, TRUE, FALSE, TRUE),
        (FALSE, TRUE, FALSE, FALSE),
        (UNKNOWN, TRUE, TRUE, TRUE),
        (UNKNOWN, FALSE, FALSE, FALSE),
        (UNKNOWN, TRUE, FALSE, UNKNOWN),
        (ABSENT, TRUE, FALSE, FALSE),
        (TRUE, ABSENT, FALSE, ABSENT),
        (FALSE, ABSENT, TRUE, TRUE),
    ],
)
def test_if_with_else(condition, then, otherwise, wanted):
    assert t.choice(condition, then, otherwise) == wanted


@pytest.mark.parametrize("truths", list(itertools.product(TRUTHS, repeat=2)))
def test_without_conditions_both_readings_are_kleenes(truths):
    parts = [t.plain(each) for each in truths]
    assert t.every(parts) == t.plain(t.conjunction(truths))
    assert t.some(parts) == t.plain(t.disjunction(truths))


def test_strict_true_implies_lenient_true_whatever_the_parts():
    outcomes = (TRUE, FALSE, UNKNOWN, ABSENT, Outcome(True, None), Outcome(None, False))
    for parts in itertools.product(outcomes, repeat=3):
        for made in (t.every(parts), t.some(parts), t.enough(2, parts), t.choice(*parts)):
            assert RANK[made.strict] <= RANK[made.lenient], (parts, made)
