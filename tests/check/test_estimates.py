"""Estimates, such as a life expectancy: their units, what they are held against, and what is reported."""

from fractions import Fraction

import pytest
from checked_texts import errors_of, lowered, one_criterion, problems, protocol_of

from critlang import model as m

WEEKS = "term survival: estimate in weeks"
MONTHS = "term survival: estimate in months"


def limit_of(statement, before):
    """The limit of a statement about one latest result."""
    return lowered(statement, before).test.limit.value


@pytest.mark.parametrize(
    ("declared", "limit", "value"),
    [
        (WEEKS, "12 weeks", 12),
        (WEEKS, "90 days", Fraction(90, 7)),
        (WEEKS, "0.5 weeks", Fraction(1, 2)),
        (MONTHS, "3 months", 3),
        (MONTHS, "1.5 years", 18),
        ("term survival: estimate in years", "18 months", Fraction(3, 2)),
        ("term survival: estimate in days", "2 weeks", 14),
    ],
)
def test_a_limit_is_converted_within_its_group(declared, limit, value):
    assert limit_of(f"survival >= {limit}", declared) == value


def test_data_may_give_it_in_the_units_of_its_group_only():
    def taken(declared):
        term = protocol_of(one_criterion("survival > 1 week".replace("week", declared.split()[-1]), declared))
        return {
            each: reading.factor for reading in term.term("survival").readings for each in reading.spellings
        }

    assert taken(WEEKS)["days"] == Fraction(1, 7)
    assert taken(WEEKS)["wk"] == 1
    assert not {"months", "h"} & set(taken(WEEKS))
    assert taken(MONTHS)["years"] == 12
    assert "days" not in taken(MONTHS)


MISTAKES = [
    ("survival >= 3 months", "E302", "3 months"),
    ("survival >= 12", "E305", "12"),
    ("survival >= 12 mg/dL", "E302", "12 mg/dL"),
    ("survival >= 24 hours", "E302", "24 hours"),
    ("survival <= 2 x ULN", "E307", "2 x ULN"),
    ("survival is normal", "E307", "is normal"),
    ("survival", "E301", "survival"),
]


@pytest.mark.parametrize(("statement", "code", "underlined"), MISTAKES, ids=[each[0] for each in MISTAKES])
def test_one_mistake_is_reported_once(statement, code, underlined):
    assert errors_of(statement, WEEKS) == [(code, underlined)]


@pytest.mark.parametrize(
    ("declared", "code", "underlined"),
    [
        ("term survival: estimate", "E305", "estimate"),
        ("term survival: estimate in mg/dL", "E303", "mg/dL"),
        ("term survival: estimate in hours", "E303", "hours"),
    ],
)
def test_an_estimate_is_in_a_unit_of_time(declared, code, underlined):
    found = problems(one_criterion("any relapse", declared))
    assert [each for each in found if each[0].startswith("E")] == [(code, underlined)]


def test_an_example_gives_it_with_its_unit():
    example = '\nexample "x" is undetermined because 1\n  survival {}\n'

    def reported(fact):
        text = one_criterion("survival >= 3 months", MONTHS) + example.format(fact)
        return [each for each in problems(text) if each[0].startswith("E")]

    assert reported("1 year on 2020-01-01") == []
    assert reported("12 weeks on 2020-01-01") == [("E302", "12 weeks")]
    assert reported("12 on 2020-01-01") == [("E305", "12")]
    text = one_criterion("survival >= 3 months", MONTHS) + example.format("1 year on 2020-01-01")
    (fact,) = protocol_of(text).examples[0].patient.measurements
    assert (fact.value, fact.unit) == (1, "year")
    assert isinstance(protocol_of(text).term("survival").kind, m.Kind)
