"""Which columns are missed: only those that the protocol reads."""

from __future__ import annotations

from fractions import Fraction

import pytest
from data_protocol import CRITERIA, PROTOCOL, READS_EVENTS, TERMS, criterion, measured

from critlang import model as m
from critlang.data import load
from critlang.diagnostics.severity import Severity
from critlang.record import replace

LOOSE = ("unit", "range_low", "range_high", "end_date", "response", "completed")


def result_of(term, limit):
    """The latest result of a term is at most a limit."""
    test = m.ValueTest(m.Comparison.AT_MOST, limit)
    return m.PickAtom(m.Pick(m.ResultRows(term, m.EVER), m.Which.LATEST), test)


def test_d605_a_missing_column_that_the_protocol_does_not_read_is_not_worth_a_word(folder):
    path = folder(
        patients="patient_id,birth_date\nP1,2010\n",
        measurements="id,patient_id,term,date,value\n1,P1,ALT,2020-01-01,40\n",
        events="id,patient_id,term,start_date\n1,P1,reinduction,2020\n",
    )
    with load(path, PROTOCOL) as store:
        assert [each.message for each in store.problems if each.code == "D605"] == []


@pytest.mark.parametrize(
    ("formula", "noted"),
    [
        (m.SexAtom("female"), {"sex"}),
        (result_of(TERMS[0], m.FixedLimit(Fraction(40))), {"unit"}),
        (result_of(TERMS[0], m.RangeLimit(Fraction(1), m.Side.UPPER, None)), {"unit", "range_high"}),
        (result_of(TERMS[0], m.RangeLimit(Fraction(1), m.Side.LOWER, None)), {"unit", "range_low"}),
        (READS_EVENTS.formula, {"end_date", "completed"}),
        (m.CountAtom(m.EventCount(m.EventRows(TERMS[4], m.EVER)), m.Comparison.AT_LEAST, 1), set()),
    ],
)
def test_d605_what_a_criterion_reads(folder, formula, noted):
    path = folder(
        patients="patient_id\nP1\n",
        measurements="id,patient_id,term,date,value\n1,P1,ALT,2020-01-01,40\n",
        events="id,patient_id,term,start_date\n1,P1,reinduction,2020\n",
    )
    with load(path, replace(PROTOCOL, criteria=(criterion("1", formula),))) as store:
        said = " ".join(each.message for each in store.problems if each.code == "D605")
    assert {each for each in (*LOOSE, "sex", "birth_date") if f" {each}" in said} == noted


def test_terms_without_a_table_and_terms_that_are_estimates(folder):
    weeks = measured("life expectancy", "wk", kind=m.Kind.ESTIMATE)
    derived = measured("BMI", "kg/m2", kind=m.Kind.DERIVED)
    rows = "1,P1,life expectancy,2020-01-01,12,wk\n2,P1,BMI,2020-01-01,25,kg/m2\n"
    path = folder(measurements=f"id,patient_id,term,date,value,unit\n{rows}")
    with load(path, replace(PROTOCOL, terms=(*TERMS, weeks, derived))) as store:
        assert [each.term for each in store.patient("P1").measurements] == ["life expectancy"]
        (problem,) = [each for each in store.problems if each.code == "D601"]
    assert "which is worked out by a formula; they are not read" in problem.message


def test_d605_a_missing_column_that_a_table_can_do_without_is_noted(folder):
    path = folder(events="id,patient_id,term,start_date,end_date,response\n1,P1,reinduction,2020,,CR\n")
    with load(path, replace(PROTOCOL, criteria=(*CRITERIA, READS_EVENTS))) as store:
        (found,) = [each for each in store.problems if each.code == "D605"]
        assert (found.severity, found.message) == (
            Severity.NOTE,
            "events has no column completed; every row counts as having none",
        )
        assert store.patient("P1").events[0].attributes == {"response": "CR"}
