"""Units in running text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from critlang.units import lexing, looks_like_unit, match_prefix, parse, suggest
from critlang.units.lexing import SINGLE_WORDS
from critlang.units.notation import attempt
from critlang.units.spellings import units


def after_the_number(phrase):
    return match_prefix(phrase, re.match(r"[\d.,]*\d", phrase).end())


@pytest.mark.parametrize(
    ("phrase", "unit"),
    [
        ("70 mL/min/1.73 m2 before day 1", "mL/min/1.73 m2"),
        ("70 mL/min/1.73m2)", "mL/min/1.73m2"),
        ("135 U/L during screening", "U/L"),
        ("100 x 10^9/L within 7 days", "x 10^9/L"),
        ("100 × 10⁹/L,", "× 10⁹/L"),
        ("100 x 109/L", "x 109/L"),
        ("75 x 10^9 cells/L", "x 10^9 cells/L"),
        ("5 10*3/uL", "10*3/uL"),
        ("5 K/uL.", "K/uL"),
        ("1500/mm3 or", "/mm3"),
        ("100,000/uL", "/uL"),
        ("1000/cubic millimeter", "/cubic millimeter"),
        ("30 mm Hg at rest", "mm Hg"),
        ("50% blasts", "%"),
        ("50 % at enrollment", "%"),
        ("5 mg/dL and/or ALT", "mg/dL"),
        ("5 mg/dL.", "mg/dL"),
        ("10 mg/day for 2 weeks", "mg/day"),
        ("10 mg/kg/day", "mg/kg/day"),
        ("300 mg/24 hours urine", "mg/24 hours"),
        ("38.5°C orally", "°C"),
        ("30 pack-years", "pack-years"),
        ("480 ms on 2 of 3", "ms"),
        ("30kg/m2;", "kg/m2"),
        ("0.5 ug/mL FEU or less", "ug/mL FEU"),
        ("100 beats per minute", "beats per minute"),
        ("2 mg tablets", "mg"),
        ("10 points or more", "points"),
        ("8.5 g / dL", "g / dL"),
        ("1500/mm(3) or more", "/mm(3)"),
        ("30 kg per meter squared or less", "kg per meter squared"),
        ("60 mL/min/1.73 m(2),", "mL/min/1.73 m(2)"),
        ("70 kilograms", "kilograms"),
        ("5 x 10^6 cells/kg", "x 10^6 cells/kg"),
    ],
)
def test_a_unit_is_found_after_a_number(phrase, unit):
    found = after_the_number(phrase)
    assert found is not None
    text, end = found
    assert text == unit
    assert phrase[:end].endswith(unit)
    parse(text)


@pytest.mark.parametrize(
    "phrase",
    [
        "2 marrow relapses",
        "4 weeks",
        "6 months",
        "18 years",
        "12 hours",
        "3 days",
        "5 min",
        "2 a day",
        "2 in a row",
        "3 T",
        "3 T MRI",
        "1.5 x ULN",
        "3 x 10 mg",
        "120/80 mmHg",
        "20/40 vision",
        "1 A/B test",
        "2 of the following",
        "7 and/or 8",
        "1.5 mg/dl2",
        "2 mmol/L/L",
        "60 mL/min/1.73",
        "60 mL/min/1.73 m",
        "5 M/uL",
        "2 K",
        "2 d",
        "2 h",
        "1 mg-based regimen",
        "3 logs",
        "2 or more",
        "2 per year",
        "2",
        "2 ",
        "2 U/",
        "2 mo",
        "2 copies of 17p",
    ],
)
def test_ordinary_words_and_traps_are_left_alone(phrase):
    assert after_the_number(phrase) is None


@given(st.text(max_size=40) | st.text(alphabet="mgLdUx10^9*/ .%{}[]²µ(K)", max_size=24), st.integers(0, 45))
def test_matching_never_raises_and_returns_what_parses(text, start):
    found = match_prefix(text, start)
    looks_like_unit(text)
    if found is not None:
        unit, end = found
        assert text[start:end].strip(" \u00a0") == unit.strip(" \u00a0")
        parse(unit)


@pytest.mark.parametrize("label", [unit.label for unit in units() if "/" in unit.label])
def test_every_compound_label_of_the_catalogue_is_found(label):
    assert match_prefix(f" {label} at screening") == (label, len(label) + 1)


@pytest.mark.parametrize("text", ["mg/dl2", "mmol/L/L", "Mg/dL", "x10^9", "mg", "50%", "M/uL", "m2"])
def test_what_was_meant_as_a_unit_looks_like_one(text):
    assert looks_like_unit(text)


@pytest.mark.parametrize("text", ["relapses", "of", "MRI", "", "following", "ULN"])
def test_words_do_not_look_like_units(text):
    assert not looks_like_unit(text)


def test_a_misspelt_unit_has_suggestions():
    assert suggest("mg/dl2")[0] == "mg/dL"
    assert "mmol/L" in suggest("mmol/L/L")
    assert suggest("zzzzzz") == ()


def test_every_word_that_stands_alone_is_a_unit():
    assert all(parse(word) for word in SINGLE_WORDS)


@pytest.mark.parametrize("number", ["1", "24", "48", "72", "100", "1.73", "1000"])
@pytest.mark.parametrize("unit", ["g/L", "g/dL", "g", "mL", "mL/min", "m2", "h", "WBC", "U/L"])
def test_a_number_is_not_the_beginning_of_its_own_unit(number, unit):
    # "mg/100 mL" and "mL/min/1.73 m2" have numbers within; "100 g/L" is a number and its unit.
    assert match_prefix(f"{number} {unit}", 0) is None


@pytest.mark.parametrize("written", ["mg/100 mL", "mL/min/1.73 m2", "mL/24 h", "10^9/L", "x 10^9/L"])
def test_a_number_may_stand_within_a_unit(written):
    assert match_prefix(f" {written}", 0) == (written, len(written) + 1)


@pytest.mark.parametrize("word", sorted(lexing._GOING_ON))
def test_a_word_that_goes_on_with_a_statement_is_part_of_no_unit(word):
    for written in (word, f"mL/min/1.73 m2 {word}", f"mg/{word}", f"10*9 {word}", f"{word}/L", f"g.{word}"):
        assert attempt(written) is None
    assert match_prefix(f" mL/min/1.73 m2 {word} day 1") == ("mL/min/1.73 m2", 15)
