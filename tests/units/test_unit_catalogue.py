"""The finite catalogue that the evaluator and the SQL share."""

from collections import Counter
from fractions import Fraction

import pytest
from catalogue_table import PAGE, rewritten

from critlang.units import UnitError, convertible, parse, readings, recognise, spellings, storing
from critlang.units.catalogue import CATALOGUE
from critlang.units.spellings import find_spellings, units


def test_every_spelling_parses_to_the_unit_it_is_listed_under():
    assert [(unit.code, text) for unit in units() for text in spellings(unit) if parse(text) != unit] == []


def test_no_two_units_share_a_spelling():
    uses = Counter(text for unit in units() for text in spellings(unit))
    assert [text for text, count in uses.items() if count > 1] == []


def test_the_codes_of_the_catalogue_are_canonical():
    assert [unit.code for unit in units()] == list(CATALOGUE)
    assert all(parse(unit.label) == unit for unit in units())


def test_what_is_stored_is_what_would_be_worked_out():
    """Write it anew with ``python -m critlang.units.storing``."""
    with open(storing.STORED, encoding="utf-8") as file:
        assert file.read() == storing.text()
    assert list(units()) == [parse(code) for code in CATALOGUE]
    assert all(spellings(unit) == find_spellings(unit) for unit in units())


@pytest.mark.parametrize("molar_mass", [None, Fraction("113.12")])
def test_readings_are_all_units_that_convert(molar_mass):
    for unit in units():
        converting = {other for other in units() if convertible(other, unit, molar_mass, 2)}
        assert {reading.unit for reading in readings(unit, molar_mass, 2)} == converting


def test_every_spelling_is_recognised_with_blanks_around_it():
    assert all(recognise(f" {text} ") == unit for unit in units() for text in spellings(unit))


@pytest.mark.parametrize(
    "text", ["", "Mg/dL", "M/uL", "mg/dl/", "mo", "years", "foo", "log10 copies/mL", "G/L"]
)
def test_a_trap_is_not_recognised(text):
    assert recognise(text) is None


def test_readings_put_the_unit_itself_first_and_the_others_by_code():
    found = readings(parse("mg/dL"), Fraction("113.12"))
    codes = [reading.unit.code for reading in found]
    assert codes[0] == "mg/dL"
    assert codes[1:] == sorted(codes[1:])
    assert {"g/L", "g/dL", "ug/mL", "umol/L", "mmol/L"} <= set(codes)
    assert {"MG/DL", "mg/dl", "mg%"} <= set(found[0].spellings)
    assert all(reading.spellings == tuple(sorted(reading.spellings)) for reading in found)


def test_readings_carry_exact_factors():
    factors = {reading.unit.code: reading.factor for reading in readings(parse("mg/dL"), Fraction("113.12"))}
    assert factors["mg/dL"] == 1
    assert factors["g/L"] == 100
    assert factors["umol/L"] == Fraction("113.12") / 10_000


def test_without_a_molar_mass_only_the_same_kind_is_read():
    assert {reading.unit.dimension for reading in readings(parse("mg/dL"))} == {parse("mg/dL").dimension}


@pytest.mark.parametrize(
    ("unit", "absent"),
    [
        ("mL/min", "mL/min/{1.73_m2}"),
        ("%", "mmol/mol"),
        ("%", "{score}"),
        ("{INR}", "%"),
        ("Cel", "[degF]"),
        ("ug/mL", "ug/mL{FEU}"),
        ("mmol/L", "meq/L"),
        ("%", "mg/kg"),
    ],
)
def test_a_reading_never_crosses_kinds(unit, absent):
    assert absent not in [reading.unit.code for reading in readings(parse(unit))]


def test_potassium_in_milliequivalents_is_read_through_its_charge():
    factors = {reading.unit.code: reading.factor for reading in readings(parse("mmol/L"), charge=1)}
    assert factors["meq/L"] == 1


def test_platelets_are_read_in_every_common_notation():
    found = {text: r.factor for r in readings(parse("10^9/L")) for text in r.spellings}
    expected = dict.fromkeys(
        ("10*9/L", "x10^9/L", "10⁹/L", "K/uL", "THOU/uL", "10*3/uL", "x10E3/uL", "GI/L"), 1
    )
    expected |= dict.fromkeys(("/uL", "/mm3", "cells/uL", "/µL"), Fraction(1, 1000))
    expected |= {"10*6/uL": 1000}
    assert {text: found[text] for text in expected} == expected


def test_a_unit_outside_the_catalogue_still_reads_itself():
    found = readings(parse("pmol/h/mg"))
    assert found[0].unit == parse("pmol/h/mg")
    assert found[0].factor == 1
    assert "pmol/h/mg" in found[0].spellings


def test_the_documented_table_is_the_catalogue():
    page = PAGE.read_text(encoding="utf-8")
    assert rewritten(page) == page, "run: python tests/units/catalogue_table.py"


def test_the_documented_traps_are_refused_as_documented():
    page = PAGE.read_text(encoding="utf-8")
    rows = page.split("<!-- traps: begin -->")[1].split("<!-- traps: end -->")[0].strip().splitlines()[2:]
    for row in rows:
        text, _, likely = (cell.strip() for cell in row.strip("|").split("|"))
        with pytest.raises(UnitError) as refused:
            parse(text.strip("`"))
        documented = tuple(part.strip().strip("`") for part in likely.split(",") if part.strip() != "none")
        assert refused.value.likely == documented, text
    assert len(rows) > 15
