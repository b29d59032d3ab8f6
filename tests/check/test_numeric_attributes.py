"""Attributes of events that are numbers: what is declared, asked and recorded of them, and what cannot be."""

from decimal import Decimal
from fractions import Fraction

import pytest
from checked_texts import HEADER, SECTION, checked, errors_of, lowered, one_criterion, problems, protocol_of

from critlang import model as m
from critlang.units import parse

TERMS = """\
term prednisone: treatment
  dose in mg/day
  cycles counted
  interval in days
  share of tablets taken in %
  blasts in marrow one of low, high
term grading: condition
  grade in order 1, 2, 3
"""


def test_a_number_is_declared_with_its_unit_or_as_a_plain_one():
    term = protocol_of(one_criterion("any prednisone", TERMS)).term("prednisone")
    assert [(each.name, each.column, each.unit, each.values) for each in term.attributes] == [
        ("dose", "dose", parse("mg/day"), ()),
        ("cycles", "cycles", parse("1"), ()),
        ("interval", "interval", parse("days"), ()),
        ("share of tablets taken", "share_of_tablets_taken", parse("%"), ()),
        ("blasts in marrow", "blasts_in_marrow", None, ("low", "high")),
    ]


def asked(statement):
    """What a statement asks of an event."""
    return lowered(f"any prednisone where {statement}", TERMS).feature.rows.test


def amount(comparison, value, column="dose"):
    return m.AmountTest(column, m.Comparison(comparison), m.FixedLimit(Fraction(value)))


@pytest.mark.parametrize(
    ("statement", "test"),
    [
        ("dose > 10 mg/day", amount(">", 10)),
        ("dose at least 10 mg/day", amount(">=", 10)),
        ("dose <= 10 mg/week", amount("<=", Fraction(10, 7))),
        ("dose is 20 mg/day", amount("=", 20)),
        ("dose is not 20 mg/day", m.RowNot(amount("=", 20))),
        ("cycles >= 2", amount(">=", 2, "cycles")),
        ("cycles is 2", amount("=", 2, "cycles")),
        (
            "cycles is not one of 2, 4",
            m.RowNot(m.RowAny((amount("=", 2, "cycles"), amount("=", 4, "cycles")))),
        ),
        ("interval >= 2 weeks", amount(">=", 14, "interval")),
        ("dose between 7.5 and 25 mg/day", m.RowAll((amount(">=", "7.5"), amount("<=", 25)))),
        ("dose > 5 and <= 10 mg/day", m.RowAll((amount("<=", 10), amount(">", 5)))),
        ("dose < 5 or > 10 mg/day", m.RowAny((amount("<", 5), amount(">", 10)))),
    ],
)
def test_a_number_is_held_against_limits_in_its_unit(statement, test):
    found = asked(statement)
    parts = set(found.parts) if isinstance(found, m.RowAll) else found
    assert parts == (set(test.parts) if isinstance(test, m.RowAll) else test)


@pytest.mark.parametrize(
    ("statement", "code", "underlined"),
    [
        ("dose", "E301", "dose"),
        ("dose > 10", "E305", "10"),
        ("dose is one of 2, 4 mg/day", "E101", "4 mg/day"),
        ("dose is high", "E301", "high"),
        ("dose > high", "E101", "high"),
        ("dose between 30 and 20 mg/day", "E308", "30 and 20 mg/day"),
        ("dose > 20 and < 10 mg/day", "E308", "> 20 and < 10 mg/day"),
        ("dose > 10 mmol/day", "E302", "10 mmol/day"),
        ("dose >= 4 weeks", "E302", "4 weeks"),
        ("dose > 10 flurps/day", "E303", "10 flurps/day"),
        ("cycles >= 2 mg", "E302", "2 mg"),
        ("cycles >= 2 weeks", "E302", "2 weeks"),
        ("dose > 2 x ULN", "E101", "2 x ULN"),
        ("dose 10 mg/day", "E101", "10 mg/day"),
        ("duration > 10 mg/day", "E301", "duration > 10 mg/day"),
    ],
)
def test_what_cannot_be_asked_of_a_number(statement, code, underlined):
    assert errors_of(f"any prednisone where {statement}", TERMS) == [(code, underlined)]


def test_a_value_in_order_has_no_unit():
    assert errors_of("any grading where grade >= 3 mg", TERMS) == [("E203", "3 mg")]


def test_the_message_says_how_a_number_is_asked_for():
    def help_for(statement):
        _, found = checked(one_criterion(f"any prednisone where {statement}", TERMS))
        return [each.help[0] for each in found if each.severity.value == "error"]

    assert help_for("dose") == ['write for instance "dose >= 10 mg/day"']
    assert help_for("cycles is many") == ['write for instance "cycles >= 2"']
    assert help_for("dose > 10") == ["write 10 mg/day, or the unit that the protocol states"]
    assert help_for("cycles > 2 mg") == [
        "write the number alone, or declare it with a unit: cycles in mg/day"
    ]


@pytest.mark.parametrize(
    ("terms", "code", "underlined"),
    [
        ("term x: event\n  dose in flurps", "E303", "flurps"),
        ("term x: measurement in mg/dL\n  dose in mg/day", "E301", "dose in mg/day"),
        ("term x: event\n  dose in mg/day\n  Dose counted", "E207", "Dose"),
        ("term x: event\n  dose in mg/day\nterm y: event\n  dose one of low, high", "E207", "dose"),
        ("term x: event\n  duration in days", "E207", "duration"),
        ("term x: event\n  includes y\n  dose in mg/day\nterm y: event\n  dose in mg/week", "E301", "x"),
    ],
)
def test_a_mistake_in_a_declaration(terms, code, underlined):
    text = f'{HEADER}{SECTION}1 "words"\n  attested\n'
    found = problems(text, f"vocabulary small\n\n{terms}\n")
    assert [each for each in found if each[0].startswith("E")] == [(code, underlined)]


def test_terms_of_one_column_may_have_different_units():
    terms = "term x: treatment\n  dose in mg/day\nterm y: treatment\n  dose in Gy\n"
    assert errors_of("(any x where dose > 1 g/day) and any y", terms) == []


EXAMPLE = """\
example "a patient" is eligible
  enrollment on 2020-05-31
  prednisone from 2020-01-01 where {}
"""


def recorded(given):
    """The attributes of the event of an example, and the errors."""
    text = one_criterion("any prednisone", TERMS) + EXAMPLE.format(given)
    protocol, _ = checked(text)
    found = [each for each in problems(text) if each[0].startswith("E")]
    return (protocol.examples[0].patient.events[0].attributes if protocol else None), found


def test_an_example_records_a_number_in_its_unit():
    found, errors = recorded("dose is 7.5 mg/day and cycles is 2 and interval is 21 days")
    assert errors == []
    assert found == {"dose": Decimal("7.5"), "cycles": Decimal(2), "interval": Decimal(21)}


@pytest.mark.parametrize(
    ("given", "underlined"),
    [
        ("dose is 20", "dose"),
        ("dose is 20 mg/week", "20 mg/week"),
        ("dose is high", "dose"),
        ("dose", "dose"),
        ("cycles is 2 mg", "2 mg"),
        ("dose is 0.0000001 mg/day", "0.0000001 mg/day"),
        ("dose is 1000000000 mg/day", "1000000000 mg/day"),
        ("interval is 3 weeks", "3 weeks"),
    ],
)
def test_what_an_example_cannot_record_of_a_number(given, underlined):
    assert recorded(given)[1] == [("E507", underlined)]
