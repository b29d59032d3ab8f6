"""A checked protocol like AALL1121, built by hand, with a few exclusion criteria added to it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from critlang import model as m
from critlang import units
from critlang.checklist import Prefill
from critlang.dates import Offset, TimeUnit, parse_partial
from critlang.facts import Patient, Waiver
from critlang.plan import Plan, build

YEARS, MONTHS = TimeUnit.YEARS, TimeUnit.MONTHS
AT_LEAST, AT_MOST = m.Comparison.AT_LEAST, m.Comparison.AT_MOST
LESS, GREATER, EQUAL = m.Comparison.LESS, m.Comparison.GREATER, m.Comparison.EQUAL


def numeric(name, unit, kind=m.Kind.MEASUREMENT, molar_mass=None, **rest):
    parsed = units.parse(unit)
    mass = None if molar_mass is None else Fraction(molar_mass)
    return m.Term(name, kind, unit=parsed, molar_mass=mass, includes=(name,), **rest)


def occurring(name, kind=m.Kind.EVENT, **rest):
    return m.Term(name, kind, **{"includes": (name,), **rest})


def limits_row(start, end, male, female):
    upper = (None, Decimal(male)), (None, Decimal(female))
    return m.ReferenceRow(start, end, *upper)


CREATININE_LIMITS = m.ReferenceTable(
    (
        limits_row(m.AgeLimit(6, MONTHS), m.AgeLimit(1, YEARS), "0.5", "0.5"),
        limits_row(m.AgeLimit(1, YEARS), m.AgeLimit(2, YEARS), "0.6", "0.6"),
        limits_row(m.AgeLimit(2, YEARS), m.AgeLimit(6, YEARS), "0.8", "0.8"),
        limits_row(m.AgeLimit(6, YEARS), m.AgeLimit(10, YEARS), "1.0", "1.0"),
        limits_row(m.AgeLimit(10, YEARS), m.AgeLimit(13, YEARS), "1.2", "1.2"),
        limits_row(m.AgeLimit(13, YEARS), m.AgeLimit(16, YEARS), "1.5", "1.4"),
        limits_row(m.AgeLimit(16, YEARS), None, "1.7", "1.4"),
    ),
    "maximum serum creatinine by age and sex, as in other protocols of the group",
)

ALL = occurring("B-precursor ALL", m.Kind.CONDITION)
BLASTS = numeric("marrow blasts", "%")
MARROW_RELAPSE = occurring("marrow relapse")
RELAPSE = occurring("relapse", includes=("relapse", "marrow relapse"))
REMISSION = occurring("first remission")
HSCT = occurring("allogeneic HSCT", m.Kind.PROCEDURE)
RESPONSES = ("CR", "PR", "no response")
RESPONSE = m.Attribute("response", "response", RESPONSES)
COMPLETED = m.Attribute("completed", "completed", ("yes", "no"))
REINDUCTION = occurring("reinduction", m.Kind.TREATMENT, attributes=(RESPONSE,))
INDUCTION = occurring("induction", m.Kind.TREATMENT, attributes=(RESPONSE, COMPLETED))
KARNOFSKY = numeric("Karnofsky", "%", m.Kind.SCORE)
LANSKY = numeric("Lansky", "%", m.Kind.SCORE)
CLEARANCE = numeric("creatinine clearance", "mL/min/1.73 m2")
CREATININE = numeric("creatinine", "mg/dL", molar_mass="113.12", reference=CREATININE_LIMITS)
BILIRUBIN = numeric("total bilirubin", "mg/dL", molar_mass="584.673")
DIRECT = numeric("direct bilirubin", "mg/dL", molar_mass="584.673")
ALT = numeric("ALT", "U/L", synonyms=("SGPT",))
PREGNANCY_TEST = m.Term(
    "pregnancy test", m.Kind.FINDING, values=("positive", "negative"), includes=("pregnancy test",)
)
MENARCHE = occurring("menarche")
CHEMOTHERAPY = occurring("chemotherapy", m.Kind.TREATMENT)
INFECTION = occurring("active infection", m.Kind.CONDITION, closed=False)
PLATELETS = numeric("platelets", "10^9/L")

ENROLLMENT = m.AnchorPoint("enrollment")
DAY_1 = m.AnchorPoint("day 1")
AT_ENROLLMENT = m.Window(m.Bound(ENROLLMENT, Offset(days=-28)), m.Bound(ENROLLMENT), "at enrollment")
BEFORE_DAY_1 = m.Window(None, m.Bound(DAY_1, Offset(days=-1)), "before day 1")
SCREENING = m.Window(m.Bound(DAY_1, Offset(days=-21)), m.Bound(DAY_1), "during screening")


def latest(term, window):
    return m.Pick(m.ResultRows(term, window), m.Which.LATEST)


def fixed(number, text):
    return m.FixedLimit(Fraction(number), text)


def picked(term, window, comparison, limit, text=""):
    return m.PickAtom(latest(term, window), m.ValueTest(comparison, limit), text)


def counted(term, comparison, count, text, window=m.EVER, test=None):
    return m.CountAtom(m.EventCount(m.EventRows(term, window, test)), comparison, count, text)


def age(comparison, count, text="", at=ENROLLMENT, unit=YEARS):
    return m.AgeAtom(m.Bound(at), comparison, count, unit, text)


def criterion(path, quote, formula, section=m.Section.INCLUSION, assumptions=()):
    number = path.rpartition(".")[2].removeprefix("E")
    parts = tuple(parts_of(formula))
    return m.Criterion(path, number, section, quote, formula, parts, assumptions)


def parts_of(formula):
    match formula:
        case m.Part(inner):
            yield inner
        case m.Not(part):
            yield from parts_of(part)
        case m.All(parts) | m.Any(parts) | m.AtLeast(_, parts):
            for part in parts:
                yield from parts_of(part)
        case m.If(condition, then, otherwise):
            for part in (condition, then, otherwise):
                if part is not None:
                    yield from parts_of(part)
        case _:
            return


def any_of_parts(*criteria):
    return m.Any(tuple(m.Part(each) for each in criteria))


def all_of_parts(*criteria):
    return m.All(tuple(m.Part(each) for each in criteria))


IDENTIFIED = m.ParameterAtom("recommended dose identified", False, "recommended dose identified")


def criterion_1():
    return criterion(
        "1",
        "Morphologic and immunophenotypic evidence of B-precursor ALL (pro B-, pre B-, common ALL) with > "
        "25% blasts in bone marrow (M3) at study enrollment",
        m.All(
            (
                counted(ALL, AT_LEAST, 1, "B-precursor ALL is present"),
                picked(
                    BLASTS, AT_ENROLLMENT, GREATER, fixed(25, "25 %"), "marrow blasts > 25 % at enrollment"
                ),
            )
        ),
    )


def criterion_2():
    between = "age between 2 and 17 years at enrollment"
    return criterion(
        "2",
        "Age < 18 years at enrollment [only children age 2-17 will be enrolled prior to the identification "
        "of the recommended Phase II dose].",
        m.All(
            (
                age(LESS, 18, "age < 18 years at enrollment"),
                m.If(
                    m.Not(IDENTIFIED),
                    m.All((age(AT_LEAST, 2, between), age(AT_MOST, 17, between))),
                    None,
                    "not recommended dose identified",
                ),
            )
        ),
    )


def criterion_3():
    first_relapse = m.EventPoint(m.EventRows(RELAPSE, m.EVER), m.Which.FIRST, m.Edge.START)
    after_relapse = m.Window(m.Bound(first_relapse, Offset(days=1)), None, "after first relapse")
    first_hsct = m.EventPoint(m.EventRows(HSCT, m.EVER), m.Which.FIRST, m.Edge.START)
    after_hsct = m.Window(m.Bound(first_hsct, Offset(days=1)), None, "after allogeneic HSCT")
    failed = m.AttributeTest("response", ("PR", "no response"), RESPONSES)
    four_weeks = m.DurationTest(AT_LEAST, Offset(days=28))
    completed = m.AttributeTest("completed", ("yes",), ("yes", "no"))
    return criterion(
        "3",
        "Relapsed/refractory disease",
        any_of_parts(
            criterion(
                "3.a",
                "Second or later bone marrow relapse",
                counted(MARROW_RELAPSE, AT_LEAST, 2, "at least 2 marrow relapse"),
            ),
            criterion(
                "3.b",
                "Any marrow relapse after allogeneic HSCT",
                counted(MARROW_RELAPSE, AT_LEAST, 1, "any marrow relapse after allogeneic HSCT", after_hsct),
            ),
            criterion(
                "3.c",
                "Refractory to other treatments",
                any_of_parts(
                    criterion(
                        "3.c.1",
                        "Patients in first relapse must have failed to achieve a CR following full standard "
                        "reinduction chemotherapy regimen of at least 4 weeks duration",
                        m.All(
                            (
                                counted(RELAPSE, EQUAL, 1, "exactly 1 relapse"),
                                counted(
                                    REINDUCTION,
                                    AT_LEAST,
                                    1,
                                    "any reinduction after first relapse where duration >= 4 weeks and "
                                    "response is not CR",
                                    after_relapse,
                                    m.RowAll((four_weeks, failed)),
                                ),
                            )
                        ),
                        assumptions=("A full standard regimen is one of at least 4 weeks.",),
                    ),
                    criterion(
                        "3.c.2",
                        "Patients who have not achieved a first remission must have failed a full standard "
                        "induction regimen",
                        m.All(
                            (
                                counted(REMISSION, EQUAL, 0, "no first remission"),
                                counted(
                                    INDUCTION,
                                    AT_LEAST,
                                    1,
                                    "any induction where completed and response is not CR",
                                    test=m.RowAll((completed, failed)),
                                ),
                            )
                        ),
                    ),
                ),
            ),
        ),
    )


def criterion_4():
    return criterion(
        "4",
        "Karnofsky performance status >= 50% for patients >= 16 years and Lansky Performance Status (LPS) "
        "of >= 50% for patients < 16 years",
        m.If(
            age(AT_LEAST, 16, "age >= 16 years at enrollment"),
            picked(KARNOFSKY, AT_ENROLLMENT, AT_LEAST, fixed(50, "50 %"), "Karnofsky >= 50 %"),
            picked(LANSKY, AT_ENROLLMENT, AT_LEAST, fixed(50, "50 %"), "Lansky >= 50 %"),
            "age >= 16 years at enrollment",
        ),
    )


def criterion_5():
    normal = m.ValueTest(AT_MOST, m.RangeLimit(Fraction(1), m.Side.UPPER, CREATININE_LIMITS))
    times_uln = m.RangeLimit(Fraction(3, 2), m.Side.UPPER, None, "1.5 x ULN")
    any_alt = m.Quantified(
        m.ResultRows(ALT, SCREENING), m.ValueTest(AT_MOST, fixed(135, "135 IU/L")), m.Quantifier.ANY
    )
    renal = criterion(
        "5.a",
        "Creatinine clearance >= 70 mL/min/1.73 m2 or a normal serum creatinine based on age/gender prior "
        "to day 1",
        m.Any(
            (
                picked(
                    CLEARANCE,
                    BEFORE_DAY_1,
                    AT_LEAST,
                    fixed(70, "70 mL/min/1.73 m2"),
                    "creatinine clearance >= 70 mL/min/1.73 m2 before day 1",
                ),
                m.PickAtom(latest(CREATININE, BEFORE_DAY_1), normal, "creatinine is normal before day 1"),
            )
        ),
    )
    bilirubin = criterion(
        "5.b.i",
        "Total bilirubin <= 1.5 x upper limit of normal (ULN) for age OR direct bilirubin <= 1.5 mg/DL "
        "prior to day 1",
        m.Any(
            (
                picked(
                    BILIRUBIN,
                    BEFORE_DAY_1,
                    AT_MOST,
                    times_uln,
                    "total bilirubin <= 1.5 x ULN before day 1",
                ),
                picked(
                    DIRECT,
                    BEFORE_DAY_1,
                    AT_MOST,
                    fixed("1.5", "1.5 mg/dL"),
                    "direct bilirubin <= 1.5 mg/dL before day 1",
                ),
            )
        ),
    )
    alt = criterion(
        "5.b.ii",
        "ALT (SGPT) <= 135 IU/L at least once during screening",
        m.QuantifiedAtom(any_alt, "any ALT <= 135 IU/L during screening"),
    )
    liver = criterion("5.b", "Adequate liver function defined as", all_of_parts(bilirubin, alt))
    return criterion("5", "Organ function requirements: Patients must have", all_of_parts(renal, liver))


def criterion_6():
    return criterion(
        "6",
        "Patient and/or his/her legal representative have reviewed the patient information/informed consent "
        "form and have had their questions answered and have given written informed consent",
        m.AttestedAtom(m.Answer("6", m.EVER), "attested"),
    )


def exclusions():
    week = m.Window(
        m.Bound(ENROLLMENT, Offset(days=-7)), m.Bound(ENROLLMENT), "within 7 days before enrollment"
    )
    weeks = m.Window(
        m.Bound(ENROLLMENT, Offset(days=-14)), m.Bound(ENROLLMENT), "within 2 weeks before enrollment"
    )
    childbearing = m.All((m.SexAtom("female", "female"), counted(MENARCHE, AT_LEAST, 1, "any menarche")))
    positive = m.CodeTest(("positive",), ("positive", "negative"))
    on_alt = latest(ALT, SCREENING)
    return (
        criterion(
            "E1",
            "Pregnancy in women of child-bearing potential",
            m.If(
                m.Defined("child-bearing potential", childbearing),
                m.PickAtom(
                    latest(PREGNANCY_TEST, week),
                    positive,
                    "pregnancy test is positive within 7 days before enrollment",
                ),
                None,
                "child-bearing potential",
            ),
            m.Section.EXCLUSION,
        ),
        criterion(
            "E2",
            "Chemotherapy within 2 weeks, unless the platelet count is above 100 x 10^9/L",
            m.If(
                m.Not(
                    picked(
                        PLATELETS,
                        AT_ENROLLMENT,
                        GREATER,
                        fixed(100, "100 x10^9/L"),
                        "platelets > 100 x10^9/L at enrollment",
                    )
                ),
                counted(
                    CHEMOTHERAPY, AT_LEAST, 1, "any chemotherapy within 2 weeks before enrollment", weeks
                ),
                None,
                "unless platelets > 100 x10^9/L at enrollment",
            ),
            m.Section.EXCLUSION,
            ('"Within 2 weeks" is counted back from enrollment.',),
        ),
        criterion(
            "E3",
            "Uncontrolled disease: active infection, or ALT > 5 x ULN",
            any_of_parts(
                criterion(
                    "E3.a",
                    "Active infection",
                    counted(
                        INFECTION,
                        AT_LEAST,
                        1,
                        "active infection at enrollment",
                        test=m.OngoingTest(m.Bound(ENROLLMENT)),
                    ),
                    m.Section.EXCLUSION,
                ),
                criterion(
                    "E3.b",
                    "ALT > 5 x ULN",
                    m.PickAtom(
                        on_alt,
                        m.ValueTest(GREATER, m.RangeLimit(Fraction(5), m.Side.UPPER, None, "5 x ULN")),
                        "ALT > 5 x ULN during screening",
                    ),
                    m.Section.EXCLUSION,
                ),
            ),
            m.Section.EXCLUSION,
        ),
    )


def protocol():
    return m.Protocol(
        id="AALL1121",
        title="A Single-Arm Multicenter Phase II Study preceded by Dose Evaluation to Investigate the "
        "Efficacy, Safety, and Tolerability of the BiTE Antibody Blinatumomab (MT103) in Pediatric and "
        "Adolescent Patients with Relapsed/Refractory B-precursor Acute Lymphoblastic Leukemia (ALL)",
        study_id="STU 102011-072",
        version="1",
        amended="2012-03-09",
        anchors=(
            m.Anchor("enrollment", "study enrollment", True),
            m.Anchor("day 1", "first dose of blinatumomab", False),
        ),
        periods=(
            m.Period(
                "screening",
                SCREENING,
                ("The synopsis does not define the screening period; 21 days is assumed.",),
            ),
        ),
        parameters=(m.Parameter("recommended dose identified", False),),
        assumptions=("The latest result in a window counts unless a criterion says otherwise.",),
        terms=(),
        criteria=(
            criterion_1(),
            criterion_2(),
            criterion_3(),
            criterion_4(),
            criterion_5(),
            criterion_6(),
            *exclusions(),
        ),
        file="aall1121.crit",
        digest="9f2c41d07be85a3366c10e9a5d2f7784b1c0e6f3a9d8527146bb03ce5a7f1d20",
    )


def plan() -> Plan:
    return build(protocol())


def patient() -> Patient:
    return Patient(
        id="1121-0042",
        birth=parse_partial("2009-07-21"),
        sex="female",
        anchors={"enrollment": date(2026, 3, 4), "day 1": date(2026, 3, 6)},
        waivers=(
            Waiver(
                criterion="5.b.ii", by="Dr B. Example", day=date(2026, 3, 3), reason="ALT known to be high"
            ),
        ),
    )


PREFILL = {
    "count_b_precursor_all_at_any_time": Prefill(value="1", date="2024-11-02"),
    "latest_marrow_blasts_at_enrollment": Prefill(value="62", unit="%", date="2026-02-27"),
    "latest_total_bilirubin_before_day_1": Prefill(
        value="1.7", unit="mg/dL", upper="1.2", date="2026-03-02", note="laboratory A"
    ),
    "any_alt_during_screening": Prefill(value="<150", unit="U/L", date="2026-03-01"),
    "answer_6": Prefill(value="yes", note="by Dr A. Example", date="2026-02-20"),
}

SUGGESTIONS = {
    "1": "met",
    "2": "met: age 16 years",
    "5": "unknown",
    "5.b.i": "met: total bilirubin 1.7 mg/dL, ULN 1.2 mg/dL",
    "5.b.ii": "unknown: ALT <150 U/L may lie on either side of 135 U/L",
    "6": "met: attested by Dr A. Example",
    "E1": "not applicable",
}
