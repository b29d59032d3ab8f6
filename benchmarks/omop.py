"""The benchmark's patients in OMOP: tables in DuckDB, and the mapping that AALL1121 needs for them."""

from __future__ import annotations

from pathlib import Path

import duckdb
from generate import store

CONCEPTS = {
    "marrow blasts": 2000000001,
    "Karnofsky": 2000000002,
    "Lansky": 2000000003,
    "creatinine clearance": 2000000004,
    "creatinine": 3016723,
    "total bilirubin": 3024128,
    "direct bilirubin": 3027597,
    "ALT": 3006923,
    "B-precursor ALL": 2000000010,
    "remission": 2000000011,
    "allogeneic HSCT": 2000000012,
    "marrow relapse": 2000000013,
    "extramedullary relapse": 2000000014,
    "relapse": 2000000015,
    "induction": 2000000016,
    "reinduction": 2000000017,
}
ENROLLMENT = 2000000100
"""The concept of the visit on the day of enrollment, which a cohort of Circe begins with."""
UNITS = {
    "%": 8554, "percent": 8554, "1": 32912, "mL/min/1.73 m2": 9117, "mL/min/1.73m2": 9117, "mg/dL": 8840, "mg/dl": 8840,
    "umol/L": 8749, "µmol/L": 8749, "mg/L": 8751, "U/L": 8645, "IU/L": 8923, "ukat/L": 32995, "g": 8504, "mg": 8576,
}  # fmt: skip
OPERATORS = {"<": 4171756, "<=": 4171754, "=": 4172703, ">": 4172704, ">=": 4171755}

TABLES = """
CREATE TABLE cdm.person AS SELECT CAST(substr(patient_id, 2) AS INTEGER) AS person_id,
  CASE sex WHEN 'female' THEN 8532 WHEN 'male' THEN 8507 ELSE 0 END AS gender_concept_id,
  CAST(substr(birth_date, 1, 4) AS INTEGER) AS year_of_birth,
  CAST(nullif(substr(birth_date, 6, 2), '') AS INTEGER) AS month_of_birth,
  CAST(nullif(substr(birth_date, 9, 2), '') AS INTEGER) AS day_of_birth, 0 AS race_concept_id,
  0 AS ethnicity_concept_id FROM patients;
CREATE TABLE cdm.observation_period AS SELECT person_id AS observation_period_id, person_id,
  DATE '1990-01-01' AS observation_period_start_date, DATE '2030-01-01' AS observation_period_end_date FROM cdm.person;
CREATE TABLE cdm.visit_occurrence AS SELECT row_number() OVER () AS visit_occurrence_id,
  CAST(substr(patient_id, 2) AS INTEGER) AS person_id, $ENROLLMENT AS visit_concept_id, date AS visit_start_date,
  date AS visit_end_date FROM anchors WHERE anchor = 'enrollment';
CREATE TABLE cdm.measurement AS SELECT m.id AS measurement_id, CAST(substr(patient_id, 2) AS INTEGER) AS person_id,
  coalesce(c.concept, 2000000900 + hash(m.term) % 90) AS measurement_concept_id, CAST(date AS DATE) AS measurement_date,
  date AS measurement_datetime, o.concept AS operator_concept_id, value AS value_as_number, 0 AS value_as_concept_id,
  coalesce(u.concept, 0) AS unit_concept_id, range_low, range_high, 0 AS measurement_type_concept_id,
  0 AS visit_occurrence_id
  FROM measurements AS m LEFT JOIN concepts AS c ON c.term = m.term LEFT JOIN units AS u ON u.text = m.unit
  LEFT JOIN operators AS o ON o.text = m.comparator;
CREATE TABLE cdm.condition_occurrence AS SELECT e.id AS condition_occurrence_id,
  CAST(substr(patient_id, 2) AS INTEGER) AS person_id, c.concept AS condition_concept_id,
  TRY_CAST(rpad(start_date, 10, '-01-01') AS DATE) AS condition_start_date,
  TRY_CAST(rpad(end_date, 10, '-01-01') AS DATE) AS condition_end_date, 0 AS visit_occurrence_id
  FROM events AS e JOIN concepts AS c ON c.term = e.term WHERE start_date IS NOT NULL;
CREATE TABLE cdm.observation (observation_id INTEGER, person_id INTEGER, observation_concept_id INTEGER,
  observation_date DATE, observation_datetime TIMESTAMP, value_as_number DECIMAL(15, 6), value_as_string VARCHAR,
  value_as_concept_id INTEGER, unit_concept_id INTEGER);
CREATE TABLE cdm.drug_exposure (drug_exposure_id INTEGER, person_id INTEGER, drug_concept_id INTEGER,
  drug_exposure_start_date DATE, drug_exposure_end_date DATE);
CREATE TABLE cdm.procedure_occurrence (procedure_occurrence_id INTEGER, person_id INTEGER,
  procedure_concept_id INTEGER, procedure_date DATE, procedure_end_date DATE);
CREATE TABLE cdm.death (person_id INTEGER, death_date DATE);
CREATE TABLE cdm.concept AS SELECT concept AS concept_id, term AS concept_name, 'none' AS concept_code,
  'None' AS vocabulary_id, CAST(NULL AS VARCHAR) AS invalid_reason
  FROM (SELECT * FROM concepts UNION ALL SELECT 'enrollment', $ENROLLMENT);
CREATE TABLE cdm.concept_ancestor AS SELECT concept AS ancestor_concept_id, concept AS descendant_concept_id FROM concepts;
CREATE TABLE cdm.concept_relationship (concept_id_1 INTEGER, concept_id_2 INTEGER, relationship_id VARCHAR,
  invalid_reason VARCHAR);
CREATE TABLE cdm.anchors AS SELECT CAST(substr(patient_id, 2) AS INTEGER) AS patient_id, anchor, date FROM anchors;
CREATE TABLE cdm.attestations AS SELECT id, CAST(substr(patient_id, 2) AS INTEGER) AS patient_id, protocol, criterion,
  answer, attested_by, date, valid_until FROM attestations;
"""


def omop_store(patients: int, threads: int = 2) -> duckdb.DuckDBPyConnection:
    """A DuckDB with so many patients in the schema ``cdm``."""
    connection = store(patients, threads=threads)
    connection.execute("CREATE SCHEMA cdm")
    for name, pairs in (
        ("concepts(term, concept)", CONCEPTS),
        ("units(text, concept)", UNITS),
        ("operators(text, concept)", OPERATORS),
    ):
        rows = ", ".join(f"('{text}', {concept})" for text, concept in pairs.items())
        connection.execute(f"CREATE TABLE {name.split('(')[0]} AS SELECT * FROM (VALUES {rows}) AS {name}")
    connection.execute(TABLES.replace("$ENROLLMENT", str(ENROLLMENT)))
    return connection


def site_mapping(folder: Path) -> Path:
    """The mapping file of these data."""
    lines = ['extends = "omop-5.4"', 'schema = "cdm"']
    for term, concept in CONCEPTS.items():
        lines += [f'[terms."{term}"]', f'codes = ["OMOP {concept}"]']
    file = folder / "site.toml"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file
