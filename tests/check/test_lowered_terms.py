"""Terms in the model."""

from decimal import Decimal
from fractions import Fraction

import pytest
from checked_texts import VOCABULARY, checked, events, lowered, one_criterion, protocol_of, term

from critlang import model as m
from critlang.dates import Offset, TimeUnit
from critlang.diagnostics import Severity
from critlang.units import parse, readings
from critlang.units.spellings import units

CODES = VOCABULARY + "  code LOINC 1742-6\n  code OMOP  3006923\n"


def declared(lines):
    """A term of a vocabulary of its own."""
    text = one_criterion("attested")
    return protocol_of(text, "vocabulary small\n\n" + lines).terms[0]


def test_a_measurement():
    found = term("ALT")
    assert found.kind is m.Kind.MEASUREMENT
    assert found.unit == parse("U/L")
    assert found.readings == readings(parse("U/L"))
    assert found.synonyms == ("SGPT", "alanine aminotransferase")
    assert found.includes == ("ALT",)
    assert found.reference is None


def test_a_molar_mass_adds_the_molar_units():
    found = term("creatinine")
    assert found.molar_mass == Fraction("113.12")
    assert found.readings == readings(parse("mg/dL"), Fraction("113.12"))
    assert "umol/L" in [each.unit.code for each in found.readings]
    assert declared("term x: measurement in mg/dL\n  molar mass 2 kg/mol").molar_mass == 2000


def test_a_look_back():
    assert term("creatinine").look_back == Offset(days=7)
    assert term("ALT").look_back is None


def test_a_table_of_normal_limits():
    assert term("creatinine").reference == m.ReferenceTable(
        (
            m.ReferenceRow(
                m.AgeLimit(1, TimeUnit.YEARS),
                m.AgeLimit(13, TimeUnit.YEARS),
                (None, Decimal("1.0")),
                (None, Decimal("1.0")),
            ),
            m.ReferenceRow(
                m.AgeLimit(13, TimeUnit.YEARS),
                None,
                (None, Decimal("1.7")),
                (Decimal("0.2"), Decimal("1.4")),
            ),
        ),
        "the manual",
    )


def test_the_limits_of_a_table_may_be_written_with_the_unit_of_the_term():
    table = declared("""\
term x: measurement in mg/dL
  normal by age and sex, from "y"
    1 month to under 1 year: up to 0.4 mg/dL
    1 year and over: male from 0.1 to 1 mg/dL, female from 0.1 mg/dL
""").reference
    assert [row.male for row in table.rows] == [(None, Decimal("0.4")), (Decimal("0.1"), Decimal(1))]
    assert table.rows[1].female == (Decimal("0.1"), None)


def test_scores_and_findings():
    assert term("Karnofsky").unit == parse("%")
    assert term("ECOG").unit == parse("{score}")
    assert term("NYHA class").values == ("I", "II", "III", "IV")
    assert term("pregnancy test").values == ("positive", "negative", "not done")


def test_attributes():
    assert term("induction").attributes == (
        m.Attribute("completed", "completed", ("yes", "no")),
        m.Attribute("response", "response", ("CR", "PR", "NR")),
    )
    named = declared("term x: event\n  Site of Disease one of CNS, other").attributes[0]
    assert named == m.Attribute("Site of Disease", "site_of_disease", ("CNS", "other"))


def test_what_no_record_means():
    assert term("relapse").closed
    assert not term("HIV infection").closed
    assert declared("term x: event\n  unrecorded means no").closed


def test_codes():
    found = declared("term x: event\n  code LOINC 1742-6\n  code SNOMED  3006923")
    assert found.codes == (m.Code("LOINC", "1742-6"), m.Code("SNOMED", "3006923"))


def test_a_set_of_codes_takes_in_those_below_one_and_leaves_others_out():
    found = declared("term x: event\n  code ICD10CM C44 and below\n  not code ICD10CM C44.3\n")
    below, left_out = found.codes
    assert (below.code, below.below, below.left_out) == ("C44", True, False)
    assert (left_out.code, left_out.below, left_out.left_out) == ("C44.3", False, True)


def test_what_is_recorded_of_a_term_is_recorded_of_those_it_includes():
    text = (
        "vocabulary v\n\nterm x: event\n  includes y\n  grade in order 1, 2\n  severe yes/no\n"
        "term y: event\n  includes z\n  severe one of a, b\nterm z: event\n"
    )
    found = {each.name: each for each in protocol_of(one_criterion("any z where grade >= 2"), text).terms}
    assert [each.name for each in found["z"].attributes] == ["grade", "severe"]
    assert [each.values for each in found["y"].attributes] == [("a", "b"), ("1", "2")]


def test_a_term_includes_what_its_included_terms_include():
    assert term("relapse").includes == ("relapse", "marrow relapse", "isolated marrow relapse")
    assert term("marrow relapse").includes == ("marrow relapse", "isolated marrow relapse")
    assert term("isolated marrow relapse").includes == ("isolated marrow relapse",)


def test_terms_may_include_each_other():
    both = "vocabulary v\n\nterm x: event\n  includes y\nterm y: event\n  includes x\n"
    assert [each.includes for each in protocol_of(one_criterion("any x"), both).terms] == [
        ("x", "y"),
        ("y", "x"),
    ]


def test_kinds_do_not_depend_on_case():
    assert declared("term x: Event").kind is m.Kind.EVENT


# ---------------------------------------------------------------- names


@pytest.mark.parametrize("name", ["ALT", "alt", "SGPT", "sgpt", "Alanine   Aminotransferase", "ALTs"])
def test_a_term_by_its_names(name):
    assert lowered(f"{name} <= 5 U/L").feature.rows.term.name == "ALT"


@pytest.mark.parametrize("name", ["relapse", "relapses", "Relapses"])
def test_the_plural_of_a_term(name):
    assert lowered(f"at least 2 {name}") == events("relapse", ">=", 2)


def test_the_plural_in_ies():
    assert lowered("at least 2 biopsies") == events("biopsy", ">=", 2)


def test_a_name_in_single_quotes_may_hold_words_of_the_language():
    vocabulary = "vocabulary v\n\nterm 'nausea and vomiting': event\n"
    protocol = protocol_of(one_criterion("any 'Nausea and vomiting'"), vocabulary)
    assert protocol.criteria[0].formula.feature.rows.term.name == "nausea and vomiting"


def test_the_name_itself_goes_before_a_plural():
    vocabulary = "vocabulary v\n\nterm stool: event\nterm stools: event\n"
    protocol = protocol_of(one_criterion("any stools"), vocabulary)
    assert protocol.criteria[0].formula.feature.rows.term.name == "stools"


@pytest.mark.parametrize(("kind", "more"), [
    ("measurement in mg/dL", "\n  molar mass 113.12 g/mol"),
    ("measurement in mg/dL", ""),
    ("measurement in 10^9/L", ""),
    ("score", ""),
    ("measurement in Cel", ""),
])  # fmt: skip
def test_a_term_takes_the_units_of_its_readings_and_no_others(kind, more):
    term = declared(f"term sample: {kind}{more}\n")
    assert [each for each in units() if term.takes(each)] == [
        each for each in units() if each in {reading.unit for reading in term.readings}
    ]
    assert term.takes(term.unit)


@pytest.mark.parametrize("name", ["HM1.24", "end of run-in", "2nd line", "no therapy", "1+ cells"])
def test_a_name_that_would_be_read_otherwise_is_reported_where_it_is_declared(name):
    text = f"vocabulary v\n\nterm {name}: event\n"
    _, found = checked(one_criterion(f"any '{name}'"), text)
    assert [each.code for each in found if each.severity is Severity.ERROR] == ["E108"]
    _, found = checked(one_criterion(f"any '{name}'"), text.replace(name, f"'{name}'"))
    assert [each.code for each in found if each.severity is Severity.ERROR] == []


def test_values_and_counts_that_look_like_numbers_with_a_unit():
    text = (
        "vocabulary v\n\nterm HER2: finding one of 0, 1+, 2+\nterm INR: measurement in 1\n"
        "term CA-125: measurement in U/mL\nterm episode of fever: event\n"
    )
    for statement in (
        "HER2 is one of 1+, 2+",
        "HER2 is 2+",
        "at least 1 INR > 2",
        "at least 2 CA-125 > 100 U/mL",
        "at least 2 episodes of fever",
    ):
        _, found = checked(one_criterion(statement), text)
        assert [each.message for each in found if each.severity is Severity.ERROR] == [], statement
