"""A small protocol, built by hand, and the headings of its tables."""

from __future__ import annotations

from fractions import Fraction

from critlang import model as m
from critlang import units
from critlang.dates import TimeUnit
from critlang.record import replace


def measured(
    name: str, unit: str, *, molar_mass: Fraction | None = None, kind=m.Kind.MEASUREMENT, **more
) -> m.Term:
    own = units.parse(unit)
    return m.Term(
        name,
        kind,
        unit=own,
        molar_mass=molar_mass,
        includes=(name,),
        **more,
    )


TERMS = (
    measured("ALT", "U/L", synonyms=("SGPT", "alanine aminotransferase"), codes=(m.Code("LOINC", "1742-6"),)),
    measured("creatinine", "mg/dL", molar_mass=Fraction(11312, 100)),
    measured("Karnofsky", "%", kind=m.Kind.SCORE),
    m.Term("NYHA class", m.Kind.FINDING, values=("I", "II", "III", "IV"), includes=("NYHA class",)),
    m.Term("marrow relapse", m.Kind.EVENT, includes=("marrow relapse",)),
    m.Term(
        "reinduction",
        m.Kind.TREATMENT,
        attributes=(
            m.Attribute("response", "response", ("CR", "PR", "no response")),
            m.Attribute("completed", "completed", ("yes", "no")),
        ),
        includes=("reinduction",),
    ),
)


def criterion(path: str, formula: m.Formula, section=m.Section.INCLUSION) -> m.Criterion:
    return m.Criterion(path, path, section, f"criterion {path}", formula)


CRITERIA = (
    criterion("1", m.AgeAtom(m.Bound(m.AnchorPoint("enrollment")), m.Comparison.LESS, 18, TimeUnit.YEARS)),
    criterion("2", m.AttestedAtom(m.Answer("2", m.EVER))),
)

COMPLETED = m.EventRows(TERMS[-1], m.EVER, m.AttributeTest("completed", ("yes",), ("yes", "no")))
READS_EVENTS = criterion("3", m.CountAtom(m.EventCount(COMPLETED), m.Comparison.AT_LEAST, 1))

PROTOCOL = m.Protocol(
    id="TEST-1",
    title="A protocol for tests",
    study_id="STU 1",
    version="1",
    amended="",
    anchors=(
        m.Anchor("enrollment", "study enrollment", True),
        m.Anchor("day 1", "first dose", False),
    ),
    periods=(),
    parameters=(),
    assumptions=(),
    terms=TERMS,
    criteria=CRITERIA,
)


PATIENTS = "patient_id,birth_date,sex\nP1,2010-05-01,female\nP2,2008-03,male\n"
MEASUREMENTS = "id,patient_id,term,date,value,comparator,unit,range_low,range_high\n"
FINDINGS = "id,patient_id,term,date,value\n"
EVENTS = "id,patient_id,term,start_date,end_date,response,completed\n"
ATTESTATIONS = "id,patient_id,criterion,answer,attested_by,date,valid_until\n"

WITH_NUMBERS = replace(
    PROTOCOL,
    terms=(
        *PROTOCOL.terms,
        m.Term(
            "prednisone",
            m.Kind.TREATMENT,
            attributes=(
                m.Attribute("dose", "dose", (), unit=units.parse("mg/day")),
                m.Attribute("cycles", "cycles", (), unit=units.parse("1")),
            ),
            includes=("prednisone",),
        ),
    ),
)
"""The same protocol with a treatment of which numbers are recorded."""
