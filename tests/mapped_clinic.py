"""A small clinic in two models: OMOP, and a schema of its own; and a protocol about it."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb

PROTOCOL = """\
protocol CLINIC
  title "A made-up protocol"

index date enrollment "study enrollment"

term ALT: measurement in U/L
  code LOINC 1742-6
term relapse: event
  code SNOMED 100 and below
  includes marrow relapse
term marrow relapse: event
  code SNOMED 101
term stroke: condition
term pregnancy test: finding one of positive, negative
  code LOINC 2106-3

inclusion criteria

1 "adult"
  age >= 18 years

2 "liver"
  ALT <= 40 U/L

3 "no relapse"
  no relapse ever

4 "no stroke"
  no stroke ever

5 "not pregnant"
  pregnancy test is negative
"""

OMOP = """
CREATE TABLE person (person_id INT, gender_concept_id INT, year_of_birth INT, month_of_birth INT,
  day_of_birth INT);
CREATE TABLE measurement (measurement_id INT, person_id INT, measurement_concept_id INT,
  measurement_date DATE, measurement_datetime TIMESTAMP, operator_concept_id INT, value_as_number DOUBLE,
  value_as_concept_id INT,
  unit_concept_id INT, range_low DOUBLE, range_high DOUBLE);
CREATE TABLE observation (observation_id INT, person_id INT, observation_concept_id INT,
  observation_date DATE, observation_datetime TIMESTAMP, value_as_number DOUBLE,
  value_as_string VARCHAR, value_as_concept_id INT,
  unit_concept_id INT);
CREATE TABLE condition_occurrence (condition_occurrence_id INT, person_id INT, condition_concept_id INT,
  condition_start_date DATE, condition_end_date DATE);
CREATE TABLE drug_exposure (drug_exposure_id INT, person_id INT, drug_concept_id INT,
  drug_exposure_start_date DATE, drug_exposure_end_date DATE);
CREATE TABLE procedure_occurrence (procedure_occurrence_id INT, person_id INT, procedure_concept_id INT,
  procedure_date DATE, procedure_end_date DATE);
CREATE TABLE visit_occurrence (visit_occurrence_id INT, person_id INT, visit_concept_id INT,
  visit_start_date DATE, visit_end_date DATE);
CREATE TABLE death (person_id INT, death_date DATE);
CREATE TABLE concept (concept_id INT, concept_code VARCHAR, vocabulary_id VARCHAR);
CREATE TABLE concept_relationship (concept_id_1 INT, concept_id_2 INT, relationship_id VARCHAR,
  invalid_reason VARCHAR);
CREATE TABLE concept_ancestor (ancestor_concept_id INT, descendant_concept_id INT);
INSERT INTO concept VALUES (3006923, '1742-6', 'LOINC'), (10, '100', 'SNOMED'), (11, '101', 'SNOMED'),
  (13, '2106-3', 'LOINC');
INSERT INTO concept_ancestor VALUES (10, 10), (10, 11), (10, 12);
INSERT INTO person VALUES (1, 8532, 1980, 5, 17), (2, 8507, 2002, 5, NULL), (3, 8507, 2002, NULL, NULL);
INSERT INTO measurement VALUES
  (1, 1, 3006923, '2020-04-20', '2020-04-20 07:00', NULL, 40, 0, 8645, NULL, 40),
  (2, 2, 3006923, '2020-04-20', NULL, 4171756, 5, 0, 8645, NULL, NULL),
  (3, 3, 3006923, '2020-04-20', NULL, NULL, 30, 0, 0, NULL, NULL),
  (4, 1, 13, '2020-04-20', NULL, NULL, NULL, 9189, NULL, NULL, NULL),
  (5, 1, 999, '2020-04-29', NULL, NULL, 1000, 0, 8645, NULL, NULL);
INSERT INTO condition_occurrence VALUES (1, 2, 12, '2019-01-01', '2019-01-02'),
  (2, 3, 11, '2019-01-01', NULL);
"""

COHORT = """
CREATE TABLE cohort (cohort_definition_id INT, subject_id INT, cohort_start_date DATE);
INSERT INTO cohort VALUES (17, 1, '2020-05-01'), (17, 1, '2021-05-01'), (18, 1, '2001-01-01'),
  (17, 2, '2020-05-02');
"""

WAREHOUSE = """
CREATE SCHEMA dwh;
CREATE TABLE dwh.pat (pat_no VARCHAR, born DATE, gender VARCHAR);
CREATE TABLE dwh.lab_result (result_no INT, pat_no VARCHAR, test_code VARCHAR, taken_at TIMESTAMP,
  received_at TIMESTAMP, num_value DOUBLE, modifier VARCHAR, unit VARCHAR, normal_from DOUBLE,
  normal_to DOUBLE, status VARCHAR);
CREATE TABLE dwh.diagnosis (diagnosis_no INT, pat_no VARCHAR, code VARCHAR, catalogue VARCHAR, "begin" DATE,
  finish DATE, certainty VARCHAR);
INSERT INTO dwh.pat VALUES ('A', '1980-05-17', 'W'), ('B', '1990-01-01', 'M'), ('C', '1990-01-01', 'M');
INSERT INTO dwh.lab_result VALUES
  (1, 'A', '1742-6', '2020-04-20 07:00', NULL, 39, NULL, 'U/L', NULL, 40, 'F'),
  (2, 'A', '1742-6', '2020-04-21 07:00', NULL, 900, NULL, 'U/L', NULL, 40, 'P'),
  (3, 'B', '1742-6', NULL, '2020-04-21 07:00', 900, NULL, 'U/L', NULL, 40, 'C');
INSERT INTO dwh.diagnosis VALUES (1, 'A', '101', 'S', '2019-01-01', NULL, 'ruled out'),
  (2, 'B', '101', 'S', '2019-01-01', NULL, NULL), (3, 'C', '101', 'S', '2019-01-01', NULL, 'S');
"""
"""The tables that the second mapping of docs/mapping.md is about."""

_PAGE = Path(__file__).parents[1] / "docs" / "mapping.md"
SITES: list[str] = re.findall(r"```toml\n(.*?)```", _PAGE.read_text(encoding="utf-8"), re.DOTALL)
"""The mappings on that page: a site's codes over OMOP, and a schema of its own."""


def clinic(folder: Path, statements: str = OMOP) -> tuple[Path, Path]:
    """The protocol's file and a DuckDB file of the clinic."""
    protocol, data = folder / "clinic.crit", folder / "clinic.duckdb"
    protocol.write_text(PROTOCOL, encoding="utf-8")
    connection = duckdb.connect(str(data))
    connection.execute(statements)
    connection.close()
    return protocol, data
