"""A protocol built by hand that asks something of every table, and data with something wrong in most rows."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from critlang import model as m
from critlang import units
from critlang.dates import Offset, TimeUnit

MG_DL = units.parse("mg/dL")
CREATININE = m.Term(
    "creatinine",
    m.Kind.MEASUREMENT,
    unit=MG_DL,
    molar_mass=Fraction("113.12"),
    synonyms=("crea",),
    includes=("creatinine",),
)
NYHA_VALUES = ("I", "II", "III", "IV")
NYHA = m.Term("NYHA class", m.Kind.FINDING, values=NYHA_VALUES, includes=("NYHA class",))
CHEMOTHERAPY = m.Term(
    "chemotherapy",
    m.Kind.TREATMENT,
    attributes=(m.Attribute("response", "response", ("CR", "PR")),),
    includes=("chemotherapy",),
)
ENROLLMENT = m.Bound(m.AnchorPoint("enrollment"))
MONTH_BEFORE = m.Window(
    m.Bound(m.AnchorPoint("enrollment"), Offset(months=-1)), ENROLLMENT, "in the month before"
)
CHEMOTHERAPIES = m.EventRows(CHEMOTHERAPY, m.EVER)


def criterion(path: str, formula: m.Formula, section=m.Section.INCLUSION, parts=()) -> m.Criterion:
    return m.Criterion(path, path, section, f"criterion {path}", formula, parts)


LEFT = criterion(
    "2.a",
    m.PickAtom(
        m.Pick(m.ResultRows(CREATININE, MONTH_BEFORE), m.Which.LATEST),
        m.ValueTest(m.Comparison.AT_MOST, m.FixedLimit(Fraction(3, 2))),
    ),
)
RIGHT = criterion(
    "2.b",
    m.PickAtom(
        m.Pick(m.ResultRows(CREATININE, MONTH_BEFORE), m.Which.LATEST),
        m.ValueTest(m.Comparison.AT_MOST, m.RangeLimit(Fraction(6, 5), m.Side.UPPER, None)),
    ),
)
CRITERIA = (
    criterion("1", m.AgeAtom(ENROLLMENT, m.Comparison.AT_LEAST, 18, TimeUnit.YEARS)),
    criterion("2", m.Any((m.Part(LEFT), m.Part(RIGHT))), parts=(LEFT, RIGHT)),
    criterion(
        "3",
        m.QuantifiedAtom(
            m.Quantified(m.ResultRows(NYHA, m.EVER), m.CodeTest(("I", "II"), NYHA_VALUES), m.Quantifier.ALL)
        ),
    ),
    criterion("4", m.If(m.SexAtom("female"), m.AttestedAtom(m.Answer("4", m.EVER)), None)),
    criterion(
        "E1",
        m.CountAtom(
            m.EventCount(m.EventRows(CHEMOTHERAPY, m.EVER, m.OngoingTest(ENROLLMENT))),
            m.Comparison.AT_LEAST,
            1,
        ),
        m.Section.EXCLUSION,
    ),
    criterion(
        "E2",
        m.PickAtom(
            m.Pick(
                m.ResultRows(
                    NYHA, m.Window(m.Bound(m.EventPoint(CHEMOTHERAPIES, m.Which.FIRST, m.Edge.START)), None)
                ),
                m.Which.FIRST,
            ),
            m.CodeTest(("IV",), NYHA_VALUES),
        ),
        m.Section.EXCLUSION,
    ),
)
PROTOCOL = m.Protocol(
    id="SCREEN-1",
    title="A protocol to screen with",
    study_id="",
    version="2",
    amended="",
    anchors=(m.Anchor("enrollment", "study enrollment", True),),
    periods=(),
    parameters=(),
    assumptions=(),
    terms=(CREATININE, NYHA, CHEMOTHERAPY),
    criteria=CRITERIA,
    digest="abc",
)

TABLES = {
    "patients": """\
patient_id,birth_date,sex
P1,1980-05-01,male
P2,1990,F
"Ärger, A",2002-05,female
P4,2002-06-01,
P5,,m
""",
    "anchors": """\
patient_id,anchor,date
P1,enrollment,2020-05-31
P2,Enrollment,2020-05-31
"Ärger, A",enrollment,2020-05-20
P4,enrollment,2020-05
""",
    "measurements": """\
id,patient_id,term,date,value,unit,range_high
1,P1,creatinine,2020-04-30,1.5,mg/dL,
2,P1,creatinine,2020-04-29,9,mg/dL,
3,P2,crea,2020-05-30 08:00,132.6,umol/L,110
4,P2,creatinine,2020-05-30 09:00,132.0,µmol/L,110
5,"Ärger, A",creatinine,2020-05-01,<1.6,mg/dL,1.3
6,P4,creatinine,31.05.2020,1.0,mg/dL,
7,P5,creatinine,2020-05-01,1.0,stone,
8,P1,creatinine,2020-04-30,1.5,mg/dL,
""",
    "findings": """\
id,patient_id,term,date,value
1,P1,nyha class,2020-01-01,ii
2,P2,NYHA class,2020-01-01,I
3,P2,NYHA class,2020-03-01,IV
4,P4,NYHA class,2020-01-01,V
""",
    "events": """\
id,patient_id,term,start_date,end_date,response
1,P1,chemotherapy,2019,2019-12,cr
2,P2,chemotherapy,2020-02,,
3,"Ärger, A",chemotherapy,2020-01-01,in spring,CR
4,P4,chemotherapy,2020-05-02,2020-05-01,PR
""",
    "attestations": """\
id,patient_id,criterion,answer,attested_by,date,valid_until
1,P2,4,yes,Dr A,2020-05-01,
2,"Ärger, A",4,yes,Dr A,2020-05-01,2020-05-10
""",
    "waivers": """\
patient_id,criterion,waived_by,date,reason
P2,2,Dr B,2020-05-01,close enough
P2,1,,,
""",
}


def write(folder: Path, **changed: str) -> Path:
    """The data as a folder of CSV files, some of them with other content."""
    folder.mkdir(exist_ok=True)
    for table, text in {**TABLES, **changed}.items():
        (folder / f"{table}.csv").write_text(text, encoding="utf-8")
    return folder
