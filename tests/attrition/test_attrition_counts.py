"""The counts are what they are called, held against their definitions written out patient by patient."""

from __future__ import annotations

from pathlib import Path

import pytest
from counted_tables import cohorts, protocol_of
from hypothesis import given, settings

from critlang.attrition import attrition, of_rows

PAGE = Path(__file__).parents[2] / "docs" / "attrition.md"


def fails(criterion, result):
    return result == ("false" if criterion.section.value == "inclusion" else "true")


def passes(criterion, result):
    return not fails(criterion, result) and result != "unknown"


@settings(deadline=None)
@given(cohorts())
def test_every_count_is_that_of_its_definition(cohort):
    protocol, patients = cohort
    found = attrition(protocol, ((each, 1) for each in patients))
    criteria = protocol.criteria

    def how_many(test, places):
        return sum(all(test(criteria[place], row[place]) for place in places) for row in patients)

    def may_pass(criterion, result):
        return not fails(criterion, result)

    assert found.patients == len(patients)
    for place, step in enumerate(found.steps):
        so_far, others = range(place + 1), [each for each in range(len(criteria)) if each != place]
        own = [row[place] for row in patients]
        assert (step.path, step.section) == (criteria[place].path, criteria[place].section.value)
        by_itself = (step.met, step.not_met, step.unknown, step.not_applicable)
        assert by_itself == tuple(map(own.count, ("true", "false", "unknown", "not applicable")))
        assert step.failing == sum(fails(criteria[place], each) for each in own)
        assert step.remaining_certain == how_many(passes, so_far)
        assert step.remaining_possible == how_many(may_pass, so_far)
        assert step.excluded == how_many(may_pass, range(place)) - how_many(may_pass, so_far)
        assert step.all_others_certain == how_many(passes, others)
        assert step.all_others_possible == how_many(may_pass, others)
    everything = range(len(criteria))
    assert found.eligible == how_many(passes, everything)
    assert found.undetermined == how_many(may_pass, everything) - found.eligible
    assert found.eligible + found.undetermined + found.ineligible == len(patients)


@settings(deadline=None)
@given(cohorts())
def test_patients_with_the_same_results_may_be_counted_together(cohort):
    protocol, patients = cohort
    together = {row: patients.count(row) for row in patients}
    one_by_one = attrition(protocol, ((each, 1) for each in patients))
    assert attrition(protocol, together.items()) == one_by_one


def test_the_example_of_the_page():
    patients = {
        ("true", "false"): 50,
        ("false", "false"): 20,
        ("false", "true"): 5,
        ("true", "true"): 10,
        ("unknown", "false"): 10,
        ("true", "unknown"): 5,
    }
    found = attrition(protocol_of("i", "e"), patients.items())
    counts = [
        (
            step.excluded,
            step.remaining_certain,
            step.remaining_possible,
            step.failing,
            step.unknown,
            step.all_others_certain,
            step.all_others_possible,
        )
        for step in found.steps
    ]
    assert counts == [(25, 65, 75, 25, 10, 80, 85), (10, 50, 65, 15, 5, 65, 75)]
    page = PAGE.read_text(encoding="utf-8")
    for name, row in zip(("first", "second"), counts, strict=True):
        assert f"| {name} | {' | '.join(map(str, row))} |" in page
    verdicts = (found.eligible, found.undetermined, found.ineligible)
    assert "{} are eligible, {} undetermined, {} ineligible.".format(*verdicts) in page


def test_rows_of_another_protocol_are_refused():
    start = {"remaining_possible": 3}
    with pytest.raises(ValueError, match="shorter"):
        of_rows(protocol_of("i"), [start])
