"""What a written unit means, and which texts are refused."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from critlang.units import Dimension, Unit, UnitError, notation, parse, readings, suggest, traps
from critlang.units.catalogue import CATALOGUE

WRITTEN = (
    "mg per dL", "mL/min/1.73 m^2", "mL/min/(173.10*-2.m2)", "mm Hg", "/cu mm", "/cubic mm", "1/CUMM", "/cmm",
    "sq m", "kg/metre squared", "kg/metre2", "kg/m(2)", "kg/m^2", "kg/m**2", "/mm 3", "deg C", " °F",
    "mg/g creatinine", "mg / dL", "c/mL", "C/mL", "x 10^9/L", "X10 9/L", "x10E3/uL", "10^9/L", "10**9/L",
    "10E9/L", "e3/uL", "10(9)/L", "10^+9/L", "g/100 mL", "/100 WBC", "10^9 cells/L", "10*-3.U/L",
    "10*-6.[IU]/L", "10*3.[iU]/L", "international units/L", "mMol/L", "msecs", "cells x 10^9/L",
    "cell * 10^9/L",
)  # fmt: skip
"""Texts to which every rewriting applies."""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *((t, "/mm3") for t in ("/mm3", "/mm^3", "/mm³", "/mm 3", "/cumm", "/cu mm", "/cubic millimeter")),
        *((t, "/uL") for t in ("/uL", "/ul", "/µL", "/μL", "/mcL", "/microliter", "/microL")),
        *(
            (t, "10*9/L")
            for t in ("x10^9/L", "x109/L", "x 109/L", "×10⁹/L", "× 10⁹/L", "x 10^9 / L", "10^9/L")
        ),
        *(
            (t, "10*9/L")
            for t in ("10*9/L", "10e9/L", "10E9/L", "10E+09/L", "1e9/L", "E9/L", "GI/L", "Gpt/L")
        ),
        *(
            (t, "10*9/L")
            for t in ("x 10 9/L", "x10**9/L", "10^9 cells/L", "x 10^9 cells/L", "10*9.{cells}/L")
        ),
        *(
            (t, "10*3/uL")
            for t in ("K/uL", "k/uL", "THOU/uL", "Thou/µL", "x10E3/uL", "x10(3)/uL", "x1000/uL")
        ),
        *((t, "10*6/uL") for t in ("million/uL", "mill/uL", "10*6/uL", "x10⁶/μL")),
        ("K/cumm", "10*3/mm3"),
        ("T/L", "10*12/L"),
        *(
            (t, "mg/dL")
            for t in ("mg/dL", "mg/dl", "MG/DL", "mg/DL", "mg / dl", "mg%", "mg/100 mL", "mg per dL")
        ),
        *((t, "g/dL") for t in ("gm/dL", "g/dl", "G/DL", "g%", "g/100mL", "grams/deciliter")),
        *((t, "[IU]/L") for t in ("IU/L", "[iU]/L", "[IU]/L", "iu/l")),
        *((t, "U/L") for t in ("U/L", "u/l", "[U]/L", "units/L")),
        *((t, "m[IU]/mL") for t in ("mIU/mL", "m[IU]/mL", "MIU/ML", "10*-3.[iU]/mL")),
        *(
            (f"{flow}{surface}", "mL/min/{1.73_m2}")
            for flow in ("mL/min/", "ml/min/")
            for surface in ("1.73m2", "1.73 m2", "1.73 m^2", "1.73m²", "(1.73 m2)", "{1.73_m2}", "1.73 sq m")
        ),
        ("mL/min/(173.10*-2.m2)", "mL/min/{1.73_m2}"),
        ("cc/min", "mL/min"),
        *((t, "mm[Hg]") for t in ("mmHg", "mm Hg", "mm[Hg]", "MMHG")),
        *((t, "{copies}/mL") for t in ("c/mL", "copies/mL", "COPIES/ML", "copies per mL")),
        *((t, "ug") for t in ("ug", "µg", "μg", "mcg", "MCG", "micrograms")),
        *((t, "ms") for t in ("ms", "msec", "milliseconds")),
        *((t, "{beats}/min") for t in ("bpm", "beats/min", "beats per minute")),
        *((t, "Cel") for t in ("Cel", "°C", "degC", "deg C", "℃")),
        *((t, "[degF]") for t in ("[degF]", "°F", "degF")),
        *((t, "kg/m2") for t in ("kg/m2", "kg/m^2", "kg/m²", "Kg/m2", "kg/M2")),
        *((t, "meq/L") for t in ("mEq/L", "meq/L", "MEQ/L", "10*-3.eq/L")),
        *((t, "mg/(24.h)") for t in ("mg/24 h", "mg/24h", "mg/24 hours", "mg/24hr", "mg/(24.h)")),
        *((t, "ug/mL{FEU}") for t in ("ug/mL FEU", "ug/mL{FEU}", "ug{FEU}/mL", "µg/mL FEU")),
        *((t, "umol/L") for t in ("umol/L", "µmol/L", "μmol/L", "mcmol/L", "micromol/L", "uM")),
        ("lb", "[lb_av]"),
        ("in", "[in_i]"),
        ("sec", "s"),
        ("pH", "[pH]"),
        ("mg/g creatinine", "mg/g"),
        ("%{HbA1c}", "%"),
        ("(score)", "{score}"),
        ("pack-years", "{pack-years}"),
        ("mut/Mb", "{mutations}/{megabase}"),
        *((t, "10*9/L") for t in ("Bil/L", "giga/L", "cells x 10^9/L", "x 10*9 /L")),
        *((t, "10*3/uL") for t in ("THOUS/uL", "thous/mcL", "cells x 10^3/uL")),
        *((t, "10*6/uL") for t in ("Mio/uL", "mio/µL")),
        *((t, "/mm3") for t in ("per mm3", "per cubic mm")),
        *((t, "mmol/L") for t in ("mMol/L", "mmoles/L", "mmol/l")),
        *((t, "kg/m2") for t in ("kg/m*2", "kg/m**2")),
        *((t, "mL/min/{1.73_m2}") for t in ("mL/min/1.73m*2", "mL/min/1.73 sq.m.")),
        ("mm of Hg", "mm[Hg]"),
        ("msecs", "ms"),
        ("international units/L", "[IU]/L"),
    ],
)
def test_a_clinical_spelling_means_what_laboratories_mean(text, code):
    assert parse(text).code == code


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("Mg/dL", ("mg/dL",)),
        ("ML/min", ("mL/min",)),
        ("Mmol/L", ("mmol/L",)),
        ("M/uL", ("10*6/uL",)),
        ("m/uL", ("10*6/uL",)),
        ("m/mm3", ("10*6/mm3",)),
        ("mil/uL", ("10*3/uL", "10*6/uL")),
        ("MIL/mm3", ("10*3/mm3", "10*6/mm3")),
        ("M/L", ("10*6/L", "mol/L")),
        ("MM/L", ("mmol/L",)),
        ("mm/L", ("mmol/L",)),
        ("T/uL", ("10*3/uL",)),
        ("G/dL", ("g/dL",)),
        ("gr/dL", ("g/dL",)),
        ("Pg/mL", ("pg/mL",)),
        ("MU/L", ("mU/L", "10*6.U/L")),
        ("MIU/L", ("mIU/L", "10*6.IU/L")),
        ("G/L", ("10*9/L", "g/L")),
        ("mL/min/1.73", ("mL/min/1.73 m2", "mL/min")),
        ("mL/min/1.73 m", ("mL/min/1.73 m2", "mL/min")),
        ("um/L", ("umol/L",)),
        ("nm/L", ("nmol/L",)),
        ("mM/L", ("mmol/L",)),
        ("/mm", ("/mm3", "/mm2")),
        ("109/L", ("10*9/L",)),
        ("10 9/L", ("10*9/L",)),
        ("mmol/L{plasma?}", ("mmol/L",)),
    ],
)
def test_a_trap_is_refused_with_its_likely_readings(text, likely):
    with pytest.raises(UnitError) as refused:
        parse(text)
    assert refused.value.text == text
    assert refused.value.likely == likely
    assert all(isinstance(parse(reading), Unit) for reading in likely)
    assert suggest(text)[: len(likely)] == likely


@pytest.mark.parametrize(
    "text", ["mo", "months", "a", "y", "yr", "years", "mo_j", "mg/month", "mg/mth", "3.mo", "mg/y"]
)
def test_months_and_years_are_never_a_unit(text):
    with pytest.raises(UnitError, match="calendar time"):
        parse(text)


@pytest.mark.parametrize("text", ["log10 copies/mL", "lg({copies})/mL", "log copies/mL", "log10"])
def test_a_logarithmic_scale_is_refused(text):
    with pytest.raises(UnitError, match="logarithmic"):
        parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "/",
        "mg/",
        "mg//dL",
        "foo",
        "mg/dl2",
        "mmol/L/L",
        "(mg",
        "mg)",
        "{x}",
        "mg{x}",
        "10",
        "K/h",
        "Cel/min",
        "G",
        "S",
        "mg dL",
        "100,000/uL",
        "[pi]",
        "m2]",
        "…",
        "/mm4x",
        "10*",
        "mg/{",
    ],
)
def test_what_is_no_unit_is_refused_with_a_reason(text):
    with pytest.raises(UnitError) as refused:
        parse(text)
    assert refused.value.reason
    assert repr(text) in str(refused.value)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("x10^9/L", "10^9/L"),
        ("mL/min/{1.73_m2}", "mL/min/1.73 m2"),
        ("mm[Hg]", "mmHg"),
        ("m[IU]/mL", "mIU/mL"),
        ("{score}", "points"),
        ("mg/(24.h)", "mg/24 h"),
        ("mg/kg/d", "mg/kg/day"),
        ("meq/L", "mEq/L"),
        ("Cel", "°C"),
        ("%", "%"),
    ],
)
def test_the_label_is_what_a_clinician_writes(text, label):
    assert parse(text).label == label
    assert parse(label) == parse(text)


def test_the_size_of_a_unit_is_exact():
    assert parse("mg/dL").factor == 10
    assert parse("mm[Hg]").factor == 133322
    assert parse("[lb_av]").factor == Fraction("453.59237")
    assert parse("[degF]").offset == Fraction("459.67") * 5 / 9


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mL/min", "mL/min/1.73 m2"),
        ("mL/min/m2", "mL/min/1.73 m2"),
        ("mmol/L", "mEq/L"),
        ("mmol/kg", "mOsm/kg"),
        ("U/L", "umol/min/L"),
        ("copies/mL", "cells/mL"),
        ("CFU/mL", "copies/mL"),
        ("%", "points"),
        ("%", "mmol/mol"),
        ("%", "mg/kg"),
        ("beats/min", "mg/kg/day"),
        ("%", "days/week"),
        ("mm/h", "L/min/m2"),
        ("cm", "mL/m2"),
        ("ug/mL", "ug/mL FEU"),
        ("ug/mL FEU", "ug/mL DDU"),
        ("MBq", "Hz"),
        ("Gy", "Sv"),
        ("{INR}", "%"),
    ],
)
def test_what_clinicians_keep_apart_has_another_dimension(one, other):
    assert parse(one).dimension != parse(other).dimension


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U/L", "IU/L"),
        ("/uL", "cells/mm3"),
        ("L/L", "%"),
        ("bpm", "Hz"),
        ("mg/g", "ug/mg"),
        ("g/mL", "mg/dL"),
    ],
)
def test_what_clinicians_convert_has_the_same_dimension(one, other):
    assert parse(one).dimension == parse(other).dimension


def test_a_dimension_forgets_zero_powers_and_order():
    assert Dimension.of({"m": -3, "g": 1, "s": 0}) == parse("mg/dL").dimension
    assert hash(Dimension.of({"m": -3, "g": 1})) == hash(Dimension.of({"g": 1, "m": -3}))


def catalogue_texts():
    return [text for code, others in CATALOGUE.items() for text in (code, *others.split("|")) if text]


def test_canonical_codes_mean_themselves():
    """They are read without looking for idioms and traps, so they must be neither."""
    for code in CATALOGUE:
        assert code not in notation.IDIOMS
        assert notation.refusal(code) is None
        assert notation._conventional(code) == code


def test_an_idiom_that_is_the_label_of_a_unit_is_what_it_would_be_rewritten_to():
    labels = {parse(code).label: code for code in CATALOGUE}
    named = {label: code for label, code in notation.IDIOMS.items() if labels.get(label) == code}
    assert {"10^9/L", "mL/min/1.73 m2", "mmHg"} <= named.keys()
    for label in named.keys() - {"Wood units"}:
        rewritten = notation._conventional(label)
        assert notation._unit(label, rewritten, notation.capitals(label)) == parse(label)


def test_no_idiom_is_a_trap():
    """They are understood before anything is refused."""
    assert not [text for text in notation.IDIOMS if notation.refusal(text, notation.capitals(text))]


def test_signs_of_a_rewriting_are_there_wherever_it_applies():
    unit_texts = [*catalogue_texts(), *(text.upper() for text in catalogue_texts()), *WRITTEN]
    applied = set()
    for text in unit_texts:
        for signs, pattern, replacement in notation._REWRITES:
            changed = re.sub(pattern, replacement, text)
            if changed != text:
                applied.add(pattern)
                assert any(sign in text for sign in signs), (text, pattern)
            text = changed
    assert applied == {pattern for _, pattern, _ in notation._REWRITES}


@pytest.mark.parametrize(("signs", "pattern", "replacement"), notation._REWRITES)
@given(st.data())
def test_a_rewriting_is_tried_wherever_it_changes_a_text(signs, pattern, replacement, data):
    text = data.draw(st.from_regex(pattern))
    assert any(sign in text for sign in signs) or re.sub(pattern, replacement, text) == text


@pytest.mark.parametrize(("signs", "pattern"), [each[:2] for each in traps._SHAPES])
@given(st.data())
def test_a_trap_is_looked_for_wherever_it_may_be(signs, pattern, data):
    text = data.draw(st.from_regex(pattern, fullmatch=True))
    assert any(sign in text for sign in signs)


FIELD = {
    "10*9/L": "/mm3 /mm^3 /mm³ /uL /µL /mcL x10^9/L x109/L ×10⁹/L 10^9/L 10*9/L K/uL THOU/uL GI/L",
    "mg/dL": "mg/dL mg/dl MG/DL gm/dL",
    "U/L": "IU/L U/L",
    "mL/min/1.73 m2": "mL/min/1.73m2 mL/min/1.73_m^2",
    "mL/min": "cc/min",
    "mm[Hg]": "mmHg",
    "{copies}/mL": "c/mL copies/mL",
    "%": "%",
    "{score}": "{score}",
}
"""What protocols and laboratories write most, by a unit of the same kind."""


@pytest.mark.parametrize(
    ("unit", "text"),
    [(unit, text.replace("_", " ")) for unit, texts in FIELD.items() for text in texts.split()],
)
def test_what_the_field_writes_is_read_and_is_of_its_kind(unit, text):
    assert any(text in reading.spellings for reading in readings(parse(unit)))
