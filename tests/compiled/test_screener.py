"""What a screener does beyond saying the same as the interpreter, which the hunt and the case tables hold."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from critlang import model as m
from critlang.compiled import Screener, compile_plan
from critlang.compiled.coverage import is_compiled
from critlang.data import load
from critlang.dates import UNKNOWN_DATE, DateRange
from critlang.evaluate import evaluate
from critlang.facts import Event, Measurement, Patient
from critlang.loading import compile_file
from critlang.plan import build, terms_of

PROTOCOLS = Path(__file__).parents[2] / "protocols"
ENROLLED = date(2020, 5, 1)


def plan_of(name):
    protocol = compile_file(PROTOCOLS / f"{name}.crit").protocol
    assert protocol is not None
    return build(protocol)


@pytest.fixture(scope="module")
def plan():
    return plan_of("aall1121")


def blasts(value, day=date(2020, 4, 30), id=1):
    return Measurement(id=id, term="marrow blasts", day=day, value=value, unit="%")


def patient(**facts):
    return Patient(id="P", anchors={"enrollment": ENROLLED}, **facts)


def test_the_sample_cohort(plan):
    screener = compile_plan(plan)
    with load(PROTOCOLS / "samples" / "aall1121", plan.protocol) as store:
        for each in store.patients():
            evaluation, ready = evaluate(plan, each), screener.ready(each)
            assert len(ready) > 1
            assert screener.evaluate(each) == evaluation
            assert screener.verdict(ready) == evaluation.verdict
            assert screener.results(ready)[1:] == tuple([found.result for found in evaluation.results])


def test_facts_of_terms_that_a_plan_does_not_name_are_not_needed(plan):
    assert {"relapse", "extramedullary relapse", "allogeneic HSCT", "ALT"} <= terms_of(plan)
    with load(PROTOCOLS / "samples" / "aall1121", plan.protocol) as store:
        for whole, part in zip(store.patients(), store.patients(terms=terms_of(plan)), strict=True):
            assert evaluate(plan, part) == evaluate(plan, whole)
        for each in store.patients(terms={"ALT"}):
            assert {row.term for row in each.measurements} <= {"ALT"}
            assert each.events == ()


@pytest.mark.parametrize(
    "odd",
    [
        patient(measurements=(blasts(Decimal("25.0000001")),)),
        patient(measurements=(blasts(Decimal(30), day=date(999, 12, 31)),)),
        patient(birth=DateRange(date(1, 1, 1), date(2010, 1, 1))),
        patient(events=(Event(id=1, term="B-precursor ALL", start=DateRange(date.max, date.max)),)),
    ],
    ids=["between two millionths", "long before", "born at the calendar's edge", "begun at the other"],
)
def test_a_patient_whom_whole_numbers_cannot_hold_is_left_to_the_interpreter(plan, odd):
    screener = Screener(plan)
    ready = screener.ready(odd)
    assert ready == (odd,)
    evaluation = evaluate(plan, odd)
    assert screener.evaluate(odd) == evaluation
    assert screener.verdict(ready) == evaluation.verdict
    assert screener.results(ready) == (evaluation.verdict, *(each.result for each in evaluation.results))


def test_a_start_of_which_nothing_is_known_is_not_at_the_calendars_edge(plan):
    found = patient(events=(Event(id=1, term="marrow relapse", start=UNKNOWN_DATE),))
    screener = Screener(plan)
    assert len(screener.ready(found)) > 1
    assert screener.evaluate(found) == evaluate(plan, found)


def test_two_results_with_one_id_and_without_a_value_are_still_in_order(plan):
    found = patient(measurements=(blasts(None), blasts(Decimal(30)), blasts(None)))
    assert Screener(plan).evaluate(found) == evaluate(plan, found)


def test_what_a_plan_does_not_name_is_not_made_ready(plan):
    potassium = Measurement(id=1, term="potassium", day=ENROLLED, value=Decimal(4), unit="mmol/L")
    screener = Screener(plan)
    assert screener.ready(patient(measurements=(potassium,)))[1:] == screener.ready(patient())[1:]


def test_a_screener_is_made_once_for_a_plan(plan):
    assert compile_plan(plan) is compile_plan(plan)
    assert compile_plan(plan) is not compile_plan(build(plan.protocol))


def test_almost_every_atom_of_our_protocols_becomes_source():
    atoms = [
        atom
        for path in PROTOCOLS.glob("*.crit")
        for criterion in plan_of(path.stem).protocol.criteria
        for atom in m.atoms(criterion.formula)
    ]
    left = [atom for atom in atoms if not is_compiled(atom)]
    assert {type(atom) for atom in left} <= {m.DerivedAtom}
    assert len(left) < len(atoms) / 50
