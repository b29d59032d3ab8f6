"""Exact conversion, and the refusals in a clinician's words."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from critlang.units import IncommensurableError, conversion, convert, convertible, describe, parse
from critlang.units.spellings import units

CREATININE = Fraction("113.12")
BILIRUBIN = Fraction("584.673")


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        ("5", "10*3/uL", "10*9/L", "5"),
        ("100000", "/uL", "10*9/L", "100"),
        ("1500", "/mm3", "K/uL", "1.5"),
        ("8.5", "g/dL", "g/L", "85"),
        ("135", "IU/L", "U/L", "135"),
        ("1", "ukat/L", "U/L", "60"),
        ("0.45", "L/L", "%", "45"),
        ("60", "mL/min", "mL/s", "1"),
        ("30", "kg/m2", "g/cm2", "3"),
        ("200", "lb", "kg", "90.718474"),
        ("72", "in", "cm", "182.88"),
        ("2.4", "g/24 h", "mg/h", "100"),
        ("1", "Wood units", "dyn.s/cm5", "79.9932"),
        ("480", "ms", "s", "0.48"),
        ("1", "{INR}", "{ratio}", "1"),
        ("3", "points", "1", "3"),
    ],
)
def test_a_value_converts_exactly(value, source, target, expected):
    assert Fraction(value) * conversion(parse(source), parse(target)) == Fraction(expected)


def test_mass_and_amount_convert_through_the_molar_mass_only():
    factor = conversion(parse("mg/dL"), parse("umol/L"), molar_mass=CREATININE)
    assert factor == Fraction(10_000) / CREATININE
    assert Fraction("1.5") * factor == Fraction(93_750, 707)
    assert round(float(conversion(parse("mg/dL"), parse("umol/L"), molar_mass=BILIRUBIN)), 3) == 17.104
    assert conversion(parse("umol/L"), parse("mg/dL"), molar_mass=CREATININE) * factor == 1


def test_equivalents_and_moles_convert_through_the_charge():
    assert conversion(parse("mEq/L"), parse("mmol/L"), charge=1) == 1
    assert conversion(parse("mEq/L"), parse("mmol/L"), charge=2) == Fraction(1, 2)
    assert conversion(parse("mmol/L"), parse("mEq/L"), charge=-2) == 2
    calcium = conversion(parse("mg/dL"), parse("mEq/L"), molar_mass=Fraction("40.078"), charge=2)
    assert calcium == Fraction(20) / Fraction("40.078")


def test_temperatures_convert_exactly_but_have_no_factor():
    assert convert(Fraction("100.4"), parse("°F"), parse("°C")) == 38
    assert convert(Fraction(38), parse("°C"), parse("°F")) == Fraction("100.4")
    assert convert(Fraction(0), parse("°C"), parse("K")) == Fraction("273.15")
    with pytest.raises(IncommensurableError, match="zero points"):
        conversion(parse("°F"), parse("°C"))


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        ("mL/min", "mL/min/1.73 m2", "clearance or flow, and clearance normalised to body surface"),
        ("mg/dL", "umol/L", "the term needs a molar mass"),
        ("mEq/L", "mmol/L", "the term needs the charge of the ion"),
        ("mg/dL", "mEq/L", "a molar mass and the ion's charge"),
        ("%", "mmol/mol", "by an equation, not by a factor"),
        ("U/L", "mg/dL", "enzyme activity concentration, and mass concentration"),
        ("copies/mL", "cells/mL", "copies concentration, and number concentration"),
        ("%", "{INR}", "international normalised ratio"),
        ("ug/mL", "ug/mL FEU", "fibrinogen-equivalent"),
    ],
)
def test_different_kinds_are_refused_in_words(source, target, words):
    with pytest.raises(IncommensurableError, match="different kinds of quantity") as refused:
        conversion(parse(source), parse(target))
    assert words in str(refused.value)
    assert parse(source).label in str(refused.value)


def test_a_molar_mass_does_not_join_other_kinds():
    assert not convertible(parse("mg/mmol"), parse("mg/mg"), molar_mass=CREATININE)
    assert not convertible(parse("mg/kg"), parse("mol/L"), molar_mass=CREATININE)
    assert not convertible(parse("mL/min"), parse("mL/min/1.73 m2"), molar_mass=CREATININE, charge=1)


@given(
    st.sampled_from(units()),
    st.sampled_from(units()),
    st.fractions(min_value=1, max_value=1000, max_denominator=1000),
    st.integers(1, 3),
    st.fractions(),
)
def test_converting_there_and_back_changes_nothing(one, other, molar_mass, charge, value):
    assert convertible(one, other, molar_mass, charge) == convertible(other, one, molar_mass, charge)
    if convertible(one, other, molar_mass, charge):
        there = convert(value, one, other, molar_mass, charge)
        assert convert(there, other, one, molar_mass, charge) == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("mg/dL", "mass concentration"),
        ("umol/L", "amount-of-substance concentration"),
        ("U/L", "enzyme activity concentration"),
        ("10*9/L", "number concentration"),
        ("mL/min/1.73 m2", "clearance normalised to body surface"),
        ("d", "duration"),
        ("mmHg", "pressure"),
        ("mm/h", "speed"),
        ("[PFU]/mL", "PFU concentration"),
        ("nmol/h/mg", "g-1.mol.s-1"),
    ],
)
def test_a_dimension_is_described_in_words(text, words):
    assert describe(parse(text).dimension) == words
