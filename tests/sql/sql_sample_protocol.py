"""A protocol like AALL1121 in small: one of nearly everything, for the golden statements."""

from __future__ import annotations

from dataclasses import replace

from critlang import model as m
from critlang.dates import Offset
from critlang.plan import Plan
from critlang.source import Span
from sql_builders import (
    AT_LEAST, AT_MOST, EQUAL, FIRST, GREATER, LESS, MONTHS, YEARS, age, any_of, at, attested, events, exclusion, fixed,
    given, happening, inclusion, latest, measured, plan_of, point, table, uln, value, window,
)  # fmt: skip

BLASTS = measured("marrow blasts", "%")
KARNOFSKY = measured("Karnofsky", "%", kind=m.Kind.SCORE)
CLEARANCE = measured("creatinine clearance", "mL/min/1.73 m2")
CREATININE = measured("creatinine", "mg/dL")
ALT = measured("ALT", "U/L")
LEUKAEMIA = happening("B-precursor ALL", m.Kind.CONDITION)
RELAPSE = happening("marrow relapse")
REINDUCTION = happening("reinduction", m.Kind.TREATMENT)
HEPATITIS = happening("hepatitis B", m.Kind.CONDITION, closed=False)
PREGNANCY = m.Term("pregnancy test", m.Kind.FINDING, values=("positive", "negative"), includes=("pregnancy test",))
BY_AGE = table(("1 months", "1 years", "0.5", "0.5"), ("1 years", "16 years", "1.2", "1.2"), ("16 years", None, "1.7", "1.4"))

UP_TO_INDEX = window(None, at(), "on or before enrollment")
AT_INDEX = window(at(days=-28), at(), "at enrollment")
BEFORE_DAY_1 = window(None, at("day 1", days=-1), "before day 1")
SCREENING = window(at("day 1", days=-21), at("day 1"), "during screening")


def named(atom, text):
    return replace(atom, text=text)


def sample_plan() -> Plan:
    """The plan of the sample protocol."""
    since_relapse = window(point(RELAPSE, FIRST, window=UP_TO_INDEX), at(), "on or after first marrow relapse")
    failed = m.RowAll(
        (
            m.AttributeTest("completed", ("yes",), ("yes", "no")),
            m.DurationTest(AT_LEAST, Offset(days=28)),
            m.RowNot(m.AttributeTest("response", ("CR",), ("CR", "PR", "NR"))),
        )
    )
    relapses = inclusion(
        "3.a",
        named(events(RELAPSE, AT_LEAST, 2, UP_TO_INDEX), "at least 2 marrow relapses"),
        quote="Second or later bone marrow relapse",
    )
    refractory = inclusion(
        "3.b",
        m.All(
            (
                named(events(RELAPSE, EQUAL, 1, UP_TO_INDEX), "exactly 1 marrow relapse"),
                named(
                    events(REINDUCTION, AT_LEAST, 1, since_relapse, failed),
                    "any reinduction on or after first marrow relapse where completed and duration >= 4 weeks"
                    " and response is not CR",
                ),
            )
        ),
        quote="Patients in first relapse must have failed to achieve a CR following reinduction of at least 4 weeks",
    )
    renal = inclusion(
        "4.a",
        m.Any(
            (
                named(
                    latest(CLEARANCE, value(AT_LEAST, m.FixedLimit(fixed("70").value, "70 mL/min/1.73 m2")), BEFORE_DAY_1),
                    "creatinine clearance >= 70 mL/min/1.73 m2 before day 1",
                ),
                named(latest(CREATININE, value(AT_MOST, uln("1", BY_AGE)), BEFORE_DAY_1), "creatinine is normal before day 1"),
            )
        ),
        quote="Creatinine clearance >= 70 mL/min/1.73 m2 or a normal serum creatinine based on age/gender",
    )
    liver = inclusion(
        "4.b",
        named(any_of(ALT, value(AT_MOST, m.FixedLimit(fixed("135").value, "135 IU/L")), SCREENING), "any ALT <= 135 IU/L during screening"),
        quote="ALT (SGPT) <= 135 IU/L at least once during screening",
    )
    return plan_of(
        inclusion(
            "1",
            m.All(
                (
                    named(
                        events(LEUKAEMIA, AT_LEAST, 1, UP_TO_INDEX, m.OngoingTest(at())), "B-precursor ALL is present"
                    ),
                    named(latest(BLASTS, value(GREATER, m.FixedLimit(fixed("25").value, "25 %")), AT_INDEX), "marrow blasts > 25 % at enrollment"),
                )
            ),
            quote="Evidence of B-precursor ALL with > 25% blasts in bone marrow (M3) at study enrollment",
        ),
        inclusion(
            "2",
            m.All(
                (
                    named(age(LESS, 18, YEARS), "age < 18 years at enrollment"),
                    m.If(
                        m.Not(named(given(False, "dose identified"), "dose identified")),
                        named(age(AT_LEAST, 24, MONTHS), "age >= 24 months at enrollment"),
                        None,
                        "if not dose identified",
                    ),
                )
            ),
            quote="Age < 18 years at enrollment [from 2 years prior to the identification of the dose]",
        ),
        inclusion("3", m.Any((m.Part(relapses), m.Part(refractory))), relapses, refractory, quote="Relapsed/refractory disease"),
        inclusion("4", m.All((m.Part(renal), m.Part(liver))), renal, liver, quote="Organ function requirements"),
        inclusion("5", named(attested("5", UP_TO_INDEX), "attested on or before enrollment"), quote="Written informed consent"),
        exclusion(
            "E1",
            m.If(
                named(m.SexAtom("female"), "sex is female"),
                m.Not(named(latest(PREGNANCY, m.CodeTest(("negative",), PREGNANCY.values), SCREENING), "pregnancy test is negative during screening")),
                None,
                "if sex is female",
            ),
        ),
        exclusion("E2", named(events(HEPATITIS, AT_LEAST, 1, UP_TO_INDEX), "any hepatitis B")),
        exclusion("E3", named(latest(KARNOFSKY, value(LESS, m.FixedLimit(fixed("50").value, "50 %")), AT_INDEX), "Karnofsky < 50 % at enrollment")),
        id="SAMPLE-1",
        title="A sample protocol after AALL1121",
        version="2",
        amended="2020-03-01",
        digest="0" * 64,
        parameters=(m.Parameter("dose identified", False),),
    )  # fmt: skip


PLACE = Span("sample.crit", 10, 20)
