"""Patients for the benchmarks: an AALL1121-shaped store in DuckDB, the same for the same number of patients.

Each patient has 60 measurements, half of them of the eight terms that the protocol asks for, and about four
events. Values, days and ages lie round the thresholds and often on them; some of everything is missing,
censored, in another unit, or known to the month or year only. All is made in SQL, without a loop in Python.

    python benchmarks/generate.py --patients 10000 store.duckdb
"""

from __future__ import annotations

import argparse
from pathlib import Path

import duckdb

ROWS_PER_PATIENT = 60

TABLES = """
CREATE TABLE patients (patient_id TEXT, birth_date TEXT, sex TEXT);
CREATE TABLE anchors (patient_id TEXT, anchor TEXT, date DATE);
CREATE TABLE measurements (
  id BIGINT, patient_id TEXT, term TEXT, date TIMESTAMP, value DECIMAL(15, 6), comparator TEXT, unit TEXT,
  range_low DECIMAL(15, 6), range_high DECIMAL(15, 6)
);
CREATE TABLE findings (id BIGINT, patient_id TEXT, term TEXT, date TIMESTAMP, value TEXT);
CREATE TABLE events (
  id BIGINT, patient_id TEXT, term TEXT, start_date TEXT, end_date TEXT, certainty TEXT, completed TEXT, response TEXT
);
CREATE TABLE attestations (
  id BIGINT, patient_id TEXT, protocol TEXT, criterion TEXT, answer TEXT, attested_by TEXT, date DATE,
  valid_until DATE
);
CREATE TABLE waivers (patient_id TEXT, protocol TEXT, criterion TEXT, waived_by TEXT, date DATE, reason TEXT);
"""

# An integer hash of 32 bits: the same numbers on every machine and in every version of DuckDB.
DRAWS = """
CREATE TEMP MACRO bits(x) AS (x & 4294967295);
CREATE TEMP MACRO folded(x) AS xor(x, x >> 16);
CREATE TEMP MACRO draw(n, salt) AS
  folded(bits(folded(bits(folded(bits(n * 2654435761 + CAST(salt AS BIGINT) * 374761393)) * 73244475)) * 73244475));
CREATE TEMP MACRO percent(n, salt) AS draw(n, salt) % 10000 / 100.0;
CREATE TEMP MACRO shown_day(day, chance) AS
  CASE WHEN chance < 1 THEN NULL
       WHEN chance < 4 THEN strftime(day, '%Y')
       WHEN chance < 12 THEN strftime(day, '%Y-%m')
       ELSE strftime(day, '%Y-%m-%d') END;
"""

# A fifth of the ages are birthdays on which a criterion turns.
PEOPLE = """
CREATE TEMP TABLE people AS
SELECT i, format('P{:07d}', i) AS patient_id, enrolled,
  CAST(CASE draw(i, 2) % 20
         WHEN 0 THEN enrolled - INTERVAL 18 YEAR
         WHEN 1 THEN enrolled - INTERVAL 18 YEAR + INTERVAL 1 DAY
         WHEN 2 THEN enrolled - INTERVAL 16 YEAR
         WHEN 3 THEN enrolled - INTERVAL 2 YEAR
         ELSE enrolled - INTERVAL 1 DAY * (20 + draw(i, 3) % 6700)
       END AS DATE) AS born
FROM (SELECT i, DATE '2018-01-01' + CAST(draw(i, 1) % 1461 AS INTEGER) AS enrolled FROM range($patients) t(i));

INSERT INTO patients
SELECT patient_id, shown_day(born, percent(i, 4)),
  CASE WHEN percent(i, 5) < 4 THEN NULL WHEN draw(i, 5) % 2 = 0 THEN 'female' ELSE 'male' END
FROM people;

INSERT INTO anchors
SELECT patient_id, 'enrollment', enrolled FROM people WHERE percent(i, 6) >= 1
UNION ALL
SELECT patient_id, 'day 1', enrolled + CAST(draw(i, 7) % 8 + 2 AS INTEGER) FROM people WHERE percent(i, 8) >= 4
UNION ALL
SELECT patient_id, 'last visit', enrolled + 200 FROM people WHERE percent(i, 9) >= 50;
"""

# How often each kind of event happens, and how many days before enrolment it starts.
EVENTS = """
CREATE TEMP TABLE event_kinds (kind INTEGER, term TEXT, chance INTEGER, nearest INTEGER, spread INTEGER);
INSERT INTO event_kinds VALUES
  (1, 'B-precursor ALL', 98, 400, 1500), (2, 'remission', 75, 300, 900), (3, 'allogeneic HSCT', 35, 30, 500),
  (4, 'marrow relapse', 85, 20, 600), (5, 'marrow relapse', 60, -5, 120), (6, 'extramedullary relapse', 8, 0, 400),
  (7, 'relapse', 4, 0, 300), (8, 'induction', 55, 250, 1200), (9, 'reinduction', 45, 10, 200);

INSERT INTO events (id, patient_id, term, start_date, end_date, completed, response)
SELECT row_number() OVER (ORDER BY i, kind), patient_id, term, shown_day(started, percent(n, 13)),
  CASE WHEN kind IN (8, 9) THEN
         CASE WHEN percent(n, 14) >= 8 THEN shown_day(started + 27 + CAST(draw(n, 15) % 9 - 4 AS INTEGER), percent(n, 16)) END
       WHEN kind = 1 AND percent(n, 14) < 4 THEN shown_day(enrolled + CAST(draw(n, 15) % 9 - 6 AS INTEGER), percent(n, 16))
  END,
  CASE WHEN kind IN (8, 9) THEN
         CASE WHEN percent(n, 17) < 82 THEN 'yes' WHEN percent(n, 17) < 92 THEN 'no' WHEN percent(n, 17) < 95 THEN 'perhaps' END
  END,
  CASE WHEN kind IN (8, 9) THEN
         CASE WHEN percent(n, 18) < 40 THEN 'CR' WHEN percent(n, 18) < 70 THEN 'PR' WHEN percent(n, 18) < 92 THEN 'NR'
              WHEN percent(n, 18) < 94 THEN 'stable' END
  END
FROM (
  SELECT i, i * 16 + kind AS n, patient_id, enrolled, kind, term,
    enrolled - CAST(nearest + draw(i * 16 + kind, 11) % spread AS INTEGER) AS started
  FROM people CROSS JOIN event_kinds
  WHERE percent(i * 16 + kind, 12) < chance
);

INSERT INTO attestations
SELECT row_number() OVER (ORDER BY n), patient_id,
  CASE draw(n, 21) % 50 WHEN 0 THEN 'another' WHEN 1 THEN '' WHEN 2 THEN NULL ELSE 'AALL1121' END,
  CASE WHEN turn = 2 THEN '5.a' ELSE '6' END,
  CASE WHEN percent(n, 22) < 6 THEN 'no' WHEN percent(n, 22) < 98 THEN 'yes' END,
  CASE WHEN percent(n, 23) < 97 THEN 'Dr ' || draw(n, 24) % 40 WHEN percent(n, 23) < 98 THEN '' END,
  CASE WHEN percent(n, 25) < 99 THEN enrolled + CAST(1 - draw(n, 26) % 30 AS INTEGER) END,
  CASE WHEN percent(n, 27) < 10 THEN enrolled + CAST(draw(n, 28) % 60 - 4 AS INTEGER) END
FROM (SELECT i * 4 + turn AS n, turn, patient_id, enrolled FROM people CROSS JOIN range(3) t(turn))
WHERE percent(n, 29) < CASE turn WHEN 0 THEN 97 WHEN 1 THEN 25 ELSE 10 END;
"""

# Of each term: its slots among a patient's 60 results; values (lowest, step, how many steps) in the first unit; up to
# three spellings of units, with the factor from the first; one that cannot be used; the upper limit and how often given.
MEASUREMENTS = """
CREATE TEMP TABLE result_kinds (
  term TEXT, slots INTEGER, lowest DECIMAL(9, 3), step DECIMAL(9, 3), steps INTEGER,
  unit_1 TEXT, unit_2 TEXT, factor_2 DECIMAL(12, 6), unit_3 TEXT, factor_3 DECIMAL(12, 6), unusable TEXT,
  upper DECIMAL(9, 3), upper_chance INTEGER
);
INSERT INTO result_kinds VALUES
  ('marrow blasts', 3, 5, 2.5, 37, '%', 'percent', 1, '1', 0.01, 'cells', NULL, 0),
  ('Karnofsky', 3, 20, 10, 9, '%', NULL, 1, 'percent', 1, 'mg', NULL, 0),
  ('Lansky', 3, 20, 10, 9, '%', NULL, 1, 'percent', 1, 'mg', NULL, 0),
  ('creatinine clearance', 3, 40, 5, 16, 'mL/min/1.73 m2', 'mL/min/1.73m2', 1, 'mL/s/1.73 m2', 0.016667, 'mL/min', NULL, 0),
  ('creatinine', 5, 0.2, 0.1, 16, 'mg/dL', 'umol/L', 88.401697, 'µmol/L', 88.401697, 'U/L', 1.1, 45),
  ('total bilirubin', 5, 0.3, 0.1, 20, 'mg/dL', 'umol/L', 17.103578, 'mg/dl', 1, 'g', 1.2, 95),
  ('direct bilirubin', 3, 0.1, 0.1, 20, 'mg/dL', 'umol/L', 17.103578, 'mg/L', 10, 'IU/L', 0.3, 60),
  ('ALT', 5, 15, 7.5, 40, 'U/L', 'IU/L', 1, 'ukat/L', 0.016667, 'mg/dL', 45, 90),
  ('AST', 4, 10, 5, 60, 'U/L', 'IU/L', 1, 'ukat/L', 0.016667, 'mg/dL', 40, 90),
  ('hemoglobin', 3, 6, 0.1, 100, 'g/dL', 'g/L', 10, 'mmol/L', 0.62058, '%', 16, 90),
  ('platelets', 3, 10, 5, 90, '10^9/L', 'K/uL', 1, '/uL', 1000, '%', 450, 90),
  ('absolute neutrophil count', 3, 0.1, 0.1, 90, '10^9/L', 'K/uL', 1, '/uL', 1000, '%', 7.5, 80),
  ('leukocytes', 3, 0.5, 0.5, 80, '10^9/L', 'K/uL', 1, '/uL', 1000, '%', 10, 90),
  ('sodium', 2, 125, 1, 25, 'mmol/L', 'mEq/L', 1, 'mmol/l', 1, 'mg', 145, 90),
  ('potassium', 2, 2.5, 0.1, 35, 'mmol/L', 'mEq/L', 1, 'mmol/l', 1, 'mg', 5.1, 90),
  ('calcium', 2, 1.8, 0.1, 10, 'mmol/L', 'mg/dL', 4.008, 'mmol/l', 1, 'mg', 2.6, 90),
  ('albumin', 2, 2, 0.1, 35, 'g/dL', 'g/L', 10, 'gm/dL', 1, 'mg', 5.2, 90),
  ('LDH', 2, 120, 10, 90, 'U/L', 'IU/L', 1, 'ukat/L', 0.016667, 'mg', 250, 90),
  ('INR', 2, 0.8, 0.1, 20, '1', 'ratio', 1, NULL, 1, 'mg', 1.2, 80),
  ('fibrinogen', 2, 1, 0.1, 40, 'g/L', 'mg/dL', 100, 'g/l', 1, '%', 4, 80);

CREATE TEMP TABLE slots AS
SELECT row_number() OVER (ORDER BY place % 7, place) - 1 AS slot, kinds.* FROM (
  SELECT k.*, row_number() OVER (ORDER BY k.term, t.turn) AS place
  FROM result_kinds k, range(5) t(turn) WHERE t.turn < k.slots
) AS kinds;

INSERT INTO measurements
SELECT k + 1, patient_id, term,
  CASE WHEN percent(k, 31) >= 0.5 THEN
    CAST(enrolled + CAST(draw(k, 32) % 50 - 40 AS INTEGER) AS TIMESTAMP)
    + INTERVAL 1 SECOND * CASE WHEN percent(k, 33) < 30 THEN 0 ELSE draw(k, 34) % 48 * 1800 END
  END,
  CASE WHEN percent(k, 35) >= 1 THEN (lowest + step * CAST(draw(k, 36) % steps AS DECIMAL(9, 0))) * factor END,
  CASE WHEN chance < 88 THEN NULL WHEN chance < 91 THEN '' WHEN chance < 93 THEN '=' WHEN chance < 95.5 THEN '<'
       WHEN chance < 96 THEN '<=' WHEN chance < 98.5 THEN '>' WHEN chance < 99 THEN '>=' ELSE '~' END,
  unit, NULL,
  CASE WHEN percent(k, 37) < upper_chance THEN upper * factor END
FROM (
  SELECT k, p.patient_id, p.enrolled, s.*, percent(k, 38) AS chance,
    CASE WHEN percent(k, 39) < 65 THEN unit_1 WHEN percent(k, 39) < 85 THEN unit_2 WHEN percent(k, 39) < 96 THEN unit_3
         WHEN percent(k, 39) < 98 THEN unusable END AS unit,
    CASE WHEN percent(k, 39) < 65 THEN 1 WHEN percent(k, 39) < 85 THEN factor_2 WHEN percent(k, 39) < 96 THEN factor_3
         ELSE 1 END AS factor
  FROM range($patients * 60) t(k)
  JOIN people p ON p.i = k % $patients
  JOIN slots s ON s.slot = (k // $patients + 7 * (k % $patients)) % 60
)
ORDER BY k;
"""


def fill(connection: duckdb.DuckDBPyConnection, patients: int) -> None:
    """Make the tables and fill them."""
    for statements in (TABLES, DRAWS, PEOPLE, EVENTS, MEASUREMENTS):
        connection.execute(statements.replace("$patients", str(patients)))
    for passing in ("slots", "result_kinds", "event_kinds", "people"):
        connection.execute(f"DROP TABLE {passing}")


def store(patients: int, path: str = ":memory:", threads: int = 2) -> duckdb.DuckDBPyConnection:
    """A DuckDB with so many patients."""
    connection = duckdb.connect(path)
    connection.execute(f"SET threads = {threads}")
    fill(connection, patients)
    return connection


def main() -> None:
    parser = argparse.ArgumentParser(description="Make a store of patients for AALL1121.")
    parser.add_argument("--patients", type=int, default=10_000)
    parser.add_argument("file", type=Path, help="the DuckDB file to make")
    asked = parser.parse_args()
    if asked.file.exists():
        parser.error(f"{asked.file} exists")
    store(asked.patients, str(asked.file)).close()


if __name__ == "__main__":
    main()
