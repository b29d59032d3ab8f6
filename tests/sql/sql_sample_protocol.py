"""A protocol like AALL1121 in small: one of nearly everything, for the golden statements."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeVar

from sql_builders import (
    AT_LEAST,
    AT_MOST,
    EQUAL,
    FIRST,
    GREATER,
    LESS,
    MONTHS,
    age,
    any_of,
    at,
    attested,
    events,
    exclusion,
    given,
    happening,
    inclusion,
    latest,
    measured,
    plan_of,
    point,
    table,
    uln,
    value,
    window,
)

from critlang import model as m
from critlang.dates import Offset
from critlang.plan import Plan
from critlang.record import replace

BLASTS = measured("marrow blasts", "%")
KARNOFSKY = measured("Karnofsky", "%", kind=m.Kind.SCORE)
CLEARANCE = measured("creatinine clearance", "mL/min/1.73 m2")
CREATININE = measured("creatinine", "mg/dL")
ALT = measured("ALT", "U/L")
LEUKAEMIA = happening("B-precursor ALL", m.Kind.CONDITION)
RELAPSE = happening("marrow relapse")
REINDUCTION = happening("reinduction", m.Kind.TREATMENT)
HEPATITIS = happening("hepatitis B", m.Kind.CONDITION, closed=False)
PREGNANCY = m.Term(
    "pregnancy test", m.Kind.FINDING, values=("positive", "negative"), includes=("pregnancy test",)
)
BY_AGE = table(
    ("1 months", "1 years", "0.5", "0.5"),
    ("1 years", "16 years", "1.2", "1.2"),
    ("16 years", None, "1.7", "1.4"),
)

UP_TO_INDEX = window(None, at(), "on or before enrollment")
AT_INDEX = window(at(days=-28), at(), "at enrollment")
BEFORE_DAY_1 = window(None, at("day 1", days=-1), "before day 1")
SCREENING = window(at("day 1", days=-21), at("day 1"), "during screening")
SINCE_RELAPSE = window(point(RELAPSE, FIRST, window=UP_TO_INDEX), at(), "on or after first marrow relapse")

_Atom = TypeVar("_Atom", bound=m.Atom)


def named(text: str, atom: _Atom) -> _Atom:
    return replace(atom, text=text)


def limit(amount: str) -> m.FixedLimit:
    """``25 %``: a limit with the words it was written in."""
    return m.FixedLimit(Fraction(amount.split()[0]), amount)


def disease() -> m.Formula:
    present = events(LEUKAEMIA, AT_LEAST, 1, UP_TO_INDEX, m.OngoingTest(at()))
    blasts = latest(BLASTS, value(GREATER, limit("25 %")), AT_INDEX)
    return m.All(
        (named("B-precursor ALL is present", present), named("marrow blasts > 25 % at enrollment", blasts))
    )


def ages() -> m.Formula:
    found = named("dose identified", given(False, "dose identified"))
    old_enough = named("age >= 24 months at enrollment", age(AT_LEAST, 24, MONTHS))
    young = named("age < 18 years at enrollment", age(LESS, 18))
    return m.All((young, m.If(m.Not(found), old_enough, None, "if not dose identified")))


def second_relapse() -> m.Formula:
    return named("at least 2 marrow relapses", events(RELAPSE, AT_LEAST, 2, UP_TO_INDEX))


def refractory() -> m.Formula:
    failed = m.RowAll(
        (
            m.AttributeTest("completed", ("yes",), ("yes", "no")),
            m.DurationTest(AT_LEAST, Offset(days=28)),
            m.RowNot(m.AttributeTest("response", ("CR",), ("CR", "PR", "NR"))),
        )
    )
    words = (
        "any reinduction on or after first marrow relapse where completed and duration >= 4 weeks"
        " and response is not CR"
    )
    first = named("exactly 1 marrow relapse", events(RELAPSE, EQUAL, 1, UP_TO_INDEX))
    return m.All((first, named(words, events(REINDUCTION, AT_LEAST, 1, SINCE_RELAPSE, failed))))


def renal() -> m.Formula:
    clearance = latest(CLEARANCE, value(AT_LEAST, limit("70 mL/min/1.73 m2")), BEFORE_DAY_1)
    creatinine = latest(CREATININE, value(AT_MOST, uln("1", BY_AGE)), BEFORE_DAY_1)
    return m.Any(
        (
            named("creatinine clearance >= 70 mL/min/1.73 m2 before day 1", clearance),
            named("creatinine is normal before day 1", creatinine),
        )
    )


def liver() -> m.Formula:
    return named(
        "any ALT <= 135 IU/L during screening", any_of(ALT, value(AT_MOST, limit("135 IU/L")), SCREENING)
    )


def pregnant() -> m.Formula:
    negative = latest(PREGNANCY, m.CodeTest(("negative",), PREGNANCY.values), SCREENING)
    woman = named("sex is female", m.SexAtom("female"))
    return m.If(
        woman, m.Not(named("pregnancy test is negative during screening", negative)), None, "if sex is female"
    )


def weak() -> m.Formula:
    return named("Karnofsky < 50 % at enrollment", latest(KARNOFSKY, value(LESS, limit("50 %")), AT_INDEX))


def sample_plan() -> Plan:
    """The plan of the sample protocol."""
    third = (
        inclusion("3.a", second_relapse(), quote="Second or later bone marrow relapse"),
        inclusion(
            "3.b", refractory(), quote="Failed to achieve a CR following reinduction of at least 4 weeks"
        ),
    )
    fourth = (
        inclusion(
            "4.a", renal(), quote="Creatinine clearance >= 70 mL/min/1.73 m2 or a normal creatinine for age"
        ),
        inclusion("4.b", liver(), quote="ALT (SGPT) <= 135 IU/L at least once during screening"),
    )
    consent = named("attested on or before enrollment", attested("5", UP_TO_INDEX))
    return plan_of(
        inclusion(
            "1", disease(), quote="B-precursor ALL with > 25% blasts in bone marrow (M3) at enrollment"
        ),
        inclusion("2", ages(), quote="Age < 18 years [from 2 years prior to the identification of the dose]"),
        inclusion("3", m.Any(tuple(map(m.Part, third))), *third, quote="Relapsed/refractory disease"),
        inclusion("4", m.All(tuple(map(m.Part, fourth))), *fourth, quote="Organ function requirements"),
        inclusion("5", consent, quote="Written informed consent"),
        exclusion("E1", pregnant()),
        exclusion("E2", named("any hepatitis B", events(HEPATITIS, AT_LEAST, 1, UP_TO_INDEX))),
        exclusion("E3", weak()),
        id="SAMPLE-1",
        title="A sample protocol after AALL1121",
        version="2",
        amended="2020-03-01",
        digest="0" * 64,
        parameters=(m.Parameter("dose identified", False),),
    )
