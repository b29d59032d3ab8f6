"""Derived terms: what they come to in the model, and what is reported of them."""

from fractions import Fraction

import pytest
from checked_texts import HEADER, SECTION, checked

from critlang import model as m

TERMS = """\
term weight: measurement in kg
term height: measurement in cm
term BMI: derived in kg/m2
  from "Quetelet"
  is weight in kg / height in m ^ 2
"""


def claim(text, terms=TERMS):
    protocol, found = checked(f'{HEADER}{terms}{SECTION}1 "words"\n  {text}\n')
    return protocol, [each for each in found if not each.code.startswith("W5")]


def said(terms, text="attested"):
    return [(each.code, each.primary.text) for each in claim(text, terms)[1]]


def test_a_claim_has_the_windows_of_its_inputs():
    protocol, found = claim("BMI <= 30 kg/m2 within 7 days before day 1")
    assert found == []
    atom = protocol.criteria[0].formula
    assert isinstance(atom, m.DerivedAtom)
    quotient = atom.value.expression
    assert (quotient.operator, quotient.right.operator, quotient.right.whole) == ("/", "^", True)
    weight, height = quotient.left, quotient.right.left
    assert [each.source.rows.window.text for each in (weight, height)] == ["within 7 days before day 1"] * 2
    assert (weight.factor, height.factor) == (1, Fraction(1, 100))
    assert atom.value.term.source == "Quetelet"


def test_a_limit_with_a_condition_is_printed_as_it_counts():
    protocol, found = claim("BMI <= 30 kg/m2 at enrollment, or <= 35 kg/m2 if age < 40 years")
    assert found == []
    choice = protocol.criteria[0].formula
    assert isinstance(choice, m.If)
    assert choice.then.text == "BMI <= 35 kg/m2 at enrollment"
    assert choice.otherwise.text == "BMI <= 30 kg/m2 at enrollment"


def test_an_input_can_have_a_window_of_its_own():
    terms = TERMS + "term loss: derived in kg\n  is (weight in kg at enrollment) - weight in kg\n"
    protocol, found = claim("loss <= 3 kg on day 1", terms)
    assert found == []
    value = protocol.criteria[0].formula.value.expression
    assert [each.source.rows.window.text for each in (value.left, value.right)] == [
        "at enrollment",
        "on day 1",
    ]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("any BMI <= 30 kg/m2", "there are not several of it"),
        ("at least 2 BMI <= 30 kg/m2", "there are not several of it"),
        ("first BMI <= 30 kg/m2", "there are not several of it"),
        ("BMI", "incomplete"),
        ("BMI is present", "not said of a derived quantity"),
        ("BMI is positive", "not said of a derived quantity"),
    ],
)
def test_what_is_not_said_of_a_derived_term(text, label):
    assert [(each.code, each.primary.text) for each in claim(text)[1]] == [("E301", label)]


@pytest.mark.parametrize("text", ["BMI is normal", "BMI <= 1.5 x ULN"])
def test_a_derived_term_has_no_reference_range(text):
    assert [each.code for each in claim(text)[1]] == ["E307"]


@pytest.mark.parametrize(("text", "code"), [("BMI <= 30", "E305"), ("BMI <= 30 mg/dL", "E302")])
def test_a_limit_needs_a_unit_of_the_declared_kind(text, code):
    assert [each.code for each in claim(text)[1]] == [code]


@pytest.mark.parametrize(
    ("line", "code", "label"),
    [
        ("is weight in kg / height in cm ^ 2", "E316", "its unit is 10000 times as large"),
        ("is weight in kg / height in m", "E302", "g.m-1, not mass per area"),
        ("is weight in kg + height in m", "E302", "units that do not go together"),
        ("is weight in mg/dL", "E302", "another kind of unit"),
        ("is weight in kilo", "E303", None),
        ("is weight * 2", "E305", "a unit is needed"),
        ("is wieght in kg * 2", "E201", "unknown name"),
        ("is lean * 2", "E201", "unknown name"),
        ("is relapse in kg * 2", "E301", "nothing to reckon with"),
        ("is first BMI in kg/m2 * 2", "E301", "there are not several of it"),
        ("is age in lives * 2", "E310", "not a unit of age"),
        ("is weight in kg * (0.9 if female)", "E315", "and otherwise?"),
        ("is weight in kg * (2 if weight in kg < 3)", "E315", "and otherwise?"),
        ("is other in kg/m2 * 2", "E209", "used in its own formula"),
        ("is 2 * weight in kg\n  valid for relapse", "E315", "not an age, a sex or a value"),
        ("is 2 * weight in kg\n  valid for age >= 18", "E310", "years, months, weeks or days?"),
        ("is 2 * weight in kg\n  valid for height <= 2 kg", "E302", None),
        ("let height is 2\n  is weight in kg * height", "E207", "this value needs a name of its own"),
        ("is 2 * weight in kg\n  look back 3 days", "E301", None),
        ("is 2 * weight in kg\n  includes weight", "E301", None),
        ('also called "x"', "E107", "no formula"),
        ("is 2 * weight in", "E101", None),
        ("is 2 weight in kg", "E101", None),
        ("is (2 * weight in kg", "E101", None),
    ],
)
def test_mistakes_in_a_formula(line, code, label):
    found = said(f"{TERMS}term other: derived in kg/m2\n  {line}\n")
    assert [each for each, _ in found] == [code]
    assert label is None or found[0][1] == label


def test_two_formulas_that_use_each_other():
    one = "term one: derived in kg\n  is other in kg * 2\n"
    other = "term other: derived in kg\n  is one in kg * 2\n"
    assert "E209" in [code for code, _ in said(one + other)]


def test_a_formula_belongs_to_a_derived_term():
    assert [code for code, _ in said("term weight: measurement in kg\n  is 3 * 4\n")] == ["E301"]


def test_a_derived_term_says_its_unit():
    assert [code for code, _ in said("term weight: derived\n  is 3 * 4\n")] == ["E305"]


def test_no_fact_is_recorded_of_a_derived_term():
    example = 'example "x" is eligible\n  BMI 30 kg/m2 on 2020-05-01\n'
    protocol, found = checked(f'{HEADER}{TERMS}{SECTION}1 "words"\n  BMI <= 30 kg/m2\n\n{example}')
    assert protocol is None
    assert [each.code for each in found if each.severity.value == "error"] == ["E507"]
