"""The formulas of the vocabulary against published cases, worked out by the evaluator and by both engines."""

from __future__ import annotations

import sqlite3
from datetime import date
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

import postgres_server
from critlang.dates import parse_partial
from critlang.evaluate import evaluate
from critlang.facts import Measurement, Patient
from critlang.loading import compile_source
from critlang.plan import build
from critlang.source import Source
from critlang.sql import eligibility_sql

PROTOCOLS = Path(__file__).parents[2] / "protocols"
DAY = date(2024, 6, 30)

ADMIRAL_KIDNEY = "pharmaverse/admiral, test-compute_kidney.R"
ADMIRAL_BSA = "pharmaverse/admiral, test-derive_param_bsa.R"
CLINPK = "InsightRX/clinPK, tests of calc_egfr and calc_bsa"

CASES = [
    # formula, limit to compile it with, sex, age, values, expected, decimals, source of the expectation
    ("CKD-EPI 2021", "mL/min/1.73 m2", "male", 55, {"creatinine": "1.09 mg/dL"}, "80", 0, ADMIRAL_KIDNEY),
    ("CKD-EPI 2021", "mL/min/1.73 m2", "female", 65, {"creatinine": "85 umol/L"}, "66", 0, ADMIRAL_KIDNEY),
    ("CKD-EPI 2021", "mL/min/1.73 m2", "female", 80, {"creatinine": "0.8 mg/dL"}, "74", 0, CLINPK),
    ("CKD-EPI 2021", "mL/min/1.73 m2", "male", 80, {"creatinine": "0.8 mg/dL"}, "89", 0, CLINPK),
    (
        "Cockcroft-Gault clearance", "mL/min", "male", 55,
        {"creatinine": "1.09 mg/dL", "weight": "90 kg"}, "97", 0, ADMIRAL_KIDNEY,
    ),
    (
        "Cockcroft-Gault clearance", "mL/min", "female", 65,
        {"creatinine": "85 umol/L", "weight": "60 kg"}, "55", 0, ADMIRAL_KIDNEY,
    ),
    (
        "Cockcroft-Gault clearance", "mL/min", "male", 40,
        {"creatinine": "1 mg/dL", "weight": "80 kg"}, "111", 0, CLINPK,
    ),
    ("MDRD", "mL/min/1.73 m2", "male", 55, {"creatinine": "1.09 mg/dL"}, "70.2", 1, ADMIRAL_KIDNEY),
    (
        "bedside Schwartz", "mL/min/1.73 m2", None, 2,
        {"creatinine": "0.5 mg/dL", "height": "50 cm"}, "41.3", 1, CLINPK,
    ),
    (
        "body surface area by Mosteller", "m2", None, 30,
        {"weight": "75 kg", "height": "170 cm"}, "1.882", 3, ADMIRAL_BSA,
    ),
    (
        "body surface area by Du Bois", "m2", None, 30,
        {"weight": "75 kg", "height": "170 cm"}, "1.864", 3, ADMIRAL_BSA,
    ),
    (
        "body surface area by Mosteller", "m2", None, 30,
        {"weight": "80 kg", "height": "180 cm"}, "2.000", 3, CLINPK,
    ),
    (
        "body surface area by Haycock", "m2", None, 30,
        {"weight": "80 kg", "height": "180 cm"}, "2.007", 3, CLINPK,
    ),
    # The following are worked out by hand from the published formula.
    ("BMI", "kg/m2", None, 30, {"weight": "70 kg", "height": "175 cm"}, "22.86", 2, "70 / 1.75 squared"),
    ("QTcF", "ms", None, 30, {"QT interval": "360 ms", "heart rate": "60 /min"}, "360", 3, "RR is 1 s"),
    ("QTcB", "ms", None, 30, {"QT interval": "360 ms", "heart rate": "240 /min"}, "720", 3, "RR is 1/4 s"),
    (
        "corrected calcium", "mg/dL", None, 30,
        {"total calcium": "8.5 mg/dL", "albumin": "2 g/dL"}, "10.1", 3, "8.5 + 0.8 x 2",
    ),
    (
        "anion gap", "mmol/L", None, 30,
        {"sodium": "140 mmol/L", "chloride": "104 mmol/L", "bicarbonate": "24 mmol/L"}, "12", 3, "140 - 128",
    ),
    (
        "LDL cholesterol by Friedewald", "mg/dL", None, 30,
        {"total cholesterol": "200 mg/dL", "HDL cholesterol": "50 mg/dL", "triglycerides": "150 mg/dL"},
        "120", 3, "200 - 50 - 150 / 5",
    ),
    (
        "neutrophils from the differential", "10^9/L", None, 30,
        {"WBC": "4 10^9/L", "segmented neutrophils": "40 %", "band neutrophils": "5 %"}, "1.8", 3, "4 x 0.45",
    ),
    ("CKiD U25", "mL/min/1.73 m2", "male", 12, {"creatinine": "0.6 mg/dL", "height": "150 cm"},
     "97.5", 3, "39 x 1.5 / 0.6"),
    ("CKiD U25", "mL/min/1.73 m2", "female", 20, {"creatinine": "0.9 mg/dL", "height": "1.8 m"},
     "82.8", 3, "41.4 x 1.8 / 0.9"),
    ("CKiD U25", "mL/min/1.73 m2", "female", 6, {"creatinine": "0.5 mg/dL", "height": "120 cm"},
     "82.595", 3, "36.1 x 1.008 to the power -6 x 1.2 / 0.5"),
    ("AST to ALT ratio", "", None, 30, {"AST": "30 U/L", "ALT": "20 U/L"}, "1.5", 3, "30 / 20"),
    (
        "neutrophil to lymphocyte ratio", "", None, 30,
        {"absolute neutrophil count": "4.5 10^9/L", "lymphocyte count": "1.5 10^9/L"}, "3", 3, "4.5 / 1.5",
    ),
]  # fmt: skip


def plan_of(formula, unit):
    text = f"""\
protocol FORMULA
use "vocabulary/formulas.crit"
index date enrollment "enrollment"
inclusion criteria
1 "the value"
  {formula} >= 0 {unit}
"""
    compiled = compile_source(Source("formula.crit", text), folder=PROTOCOLS)
    assert compiled.protocol is not None, [each.message for each in compiled.diagnostics]
    return build(compiled.protocol)


def patient_with(plan, sex, age, values):
    terms = {name: term.name for term in plan.protocol.terms for name in (term.name, *term.synonyms)}
    rows = []
    for number, (name, value) in enumerate(values.items()):
        amount, unit = value.split(" ", 1)
        rows.append(Measurement(id=number, term=terms[name], day=DAY, value=Decimal(amount), unit=unit))
    born = parse_partial(f"{DAY.year - age}-{DAY.month:02}-{DAY.day:02}")
    return Patient(id="P", birth=born, sex=sex, anchors={"enrollment": DAY}, measurements=tuple(rows))


CONNECT = {
    "duckdb": duckdb.connect,
    "postgresql": postgres_server.Connection,
    "sqlite": lambda: sqlite3.connect(":memory:"),
}


def in_sql(engine, plan, patient):
    connection = CONNECT[engine]()
    try:
        connection.execute("CREATE TABLE patients (patient_id TEXT, birth_date TEXT, sex TEXT)")
        connection.execute("CREATE TABLE anchors (patient_id TEXT, anchor TEXT, date DATE)")
        number = "DECIMAL(15, 6)" if engine != "sqlite" else "REAL"
        time = "TIMESTAMP" if engine != "sqlite" else "TEXT"
        connection.execute(
            f"CREATE TABLE measurements (id BIGINT, patient_id TEXT, term TEXT, date {time}, value {number}, "
            f"comparator TEXT, unit TEXT, range_low {number}, range_high {number})"
        )
        connection.execute("INSERT INTO patients VALUES (?, ?, ?)", ("P", str(patient.birth), patient.sex))
        connection.execute("INSERT INTO anchors VALUES (?, ?, ?)", ("P", "enrollment", DAY.isoformat()))
        for row in patient.measurements:
            values = (row.id, "P", row.term, DAY.isoformat(), str(row.value), None, row.unit, None, None)
            connection.execute("INSERT INTO measurements VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
        cursor = connection.execute(eligibility_sql(plan, engine))
        found = dict(zip([each[0].lower() for each in cursor.description], cursor.fetchone(), strict=True))
        return found["c_1_value"]
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("formula", "unit", "sex", "age", "values", "expected", "decimals", "source"),
    CASES,
    ids=[f"{case[0]} {number}" for number, case in enumerate(CASES)],
)
def test_a_published_case(formula, unit, sex, age, values, expected, decimals, source):
    plan = plan_of(formula, unit)
    patient = patient_with(plan, sex, age, values)
    deciding = evaluate(plan, patient).results[0].deciding
    assert deciding is not None, source
    assert round(Decimal(deciding.value), decimals) == Decimal(expected), source
    assert {engine: in_sql(engine, plan, patient) for engine in CONNECT} == dict.fromkeys(
        CONNECT, deciding.value
    )


@pytest.mark.parametrize(
    ("formula", "age"),
    [("CKD-EPI 2021", 17), ("MDRD", 17), ("bedside Schwartz", 18), ("CKiD U25", 25), ("CKiD U25", 0)],
)
def test_a_formula_is_not_used_for_others_than_those_it_is_valid_for(formula, age):
    plan = plan_of(formula, "mL/min/1.73 m2")
    values = {"creatinine": "1 mg/dL", "height": "150 cm"}
    assert evaluate(plan, patient_with(plan, "female", age, values)).results[0].result == "unknown"


def test_every_formula_has_a_case():
    plan = plan_of("BMI", "kg/m2")
    derived = [term for term in plan.protocol.terms if term.kind.value == "derived"]
    tested = {case[0] for case in CASES}
    assert [term.name for term in derived if not tested & {term.name, *term.synonyms}] == []
