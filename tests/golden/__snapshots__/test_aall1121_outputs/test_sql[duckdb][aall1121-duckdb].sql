-- AALL1121, version 1
-- A Single-Arm Multicenter Phase II Study preceded by Dose Evaluation to Investigate the Efficacy, ...
-- Source SHA-256: DIGEST
-- Parameters: recommended dose identified: no
-- Written by critlang 0.1.0 for DuckDB.
-- Eligibility: one row per patient.
-- Each criterion: its result; then the fact that decided it: value, unit, date, id of the row.
-- Read patient_criteria beside the protocol; patient_atoms says what each part of it means.
WITH

-- The dates of each patient's anchors.
anchor_dates AS NOT MATERIALIZED (
  SELECT
    a.patient_id,
    max(CASE WHEN a."anchor" = 'enrollment' THEN CAST(a."date" AS DATE) END) AS enrollment_date,
    max(CASE WHEN a."anchor" = 'day 1' THEN CAST(a."date" AS DATE) END) AS day_1_date
  FROM "anchors" AS a
  WHERE a."anchor" IN ('enrollment', 'day 1')
  GROUP BY a.patient_id
),

-- One row per patient, with the days that windows hang on.
patient_anchors AS MATERIALIZED (
  SELECT
    p.patient_id,
    coalesce(
      TRY_CAST(p.birth_date AS DATE),
      TRY_CAST(CAST(p.birth_date AS VARCHAR)
               || CASE length(CAST(p.birth_date AS VARCHAR)) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' END AS DATE)
    ) AS born_from,
    coalesce(
      TRY_CAST(p.birth_date AS DATE),
      last_day(
        TRY_CAST(CAST(p.birth_date AS VARCHAR)
                 || CASE length(CAST(p.birth_date AS VARCHAR)) WHEN 4 THEN '-12-01' WHEN 7 THEN '-01' END AS DATE)
      )
    ) AS born_to,
    CASE WHEN p."sex" IN ('female', 'male') THEN p."sex" END AS patient_sex,
    d.enrollment_date,
    d.enrollment_date - 28 AS enrollment_minus_28_days,
    d.day_1_date - 1 AS day_1_minus_1_day,
    d.day_1_date - 21 AS day_1_minus_21_days,
    d.day_1_date
  FROM "patients" AS p
  LEFT JOIN anchor_dates AS d ON d.patient_id = p.patient_id
),

-- The needed events; a date known in part is the days it may be.
event_rows AS MATERIALIZED (
  SELECT
    e.patient_id,
    e."term" AS event_term,
    coalesce(
      TRY_CAST(e.start_date AS DATE),
      TRY_CAST(CAST(e.start_date AS VARCHAR)
               || CASE length(CAST(e.start_date AS VARCHAR)) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' END AS DATE)
    ) AS start_from,
    coalesce(
      TRY_CAST(e.start_date AS DATE),
      last_day(
        TRY_CAST(CAST(e.start_date AS VARCHAR)
                 || CASE length(CAST(e.start_date AS VARCHAR)) WHEN 4 THEN '-12-01' WHEN 7 THEN '-01' END AS DATE)
      )
    ) AS start_to,
    CASE WHEN coalesce(e."certainty", 'confirmed') = 'confirmed' THEN TRUE END AS is_confirmed,
    coalesce(
      TRY_CAST(e.end_date AS DATE),
      TRY_CAST(CAST(e.end_date AS VARCHAR)
               || CASE length(CAST(e.end_date AS VARCHAR)) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' END AS DATE)
    ) AS end_from,
    coalesce(
      TRY_CAST(e.end_date AS DATE),
      last_day(
        TRY_CAST(CAST(e.end_date AS VARCHAR)
                 || CASE length(CAST(e.end_date AS VARCHAR)) WHEN 4 THEN '-12-01' WHEN 7 THEN '-01' END AS DATE)
      )
    ) AS end_to,
    e.end_date IS NOT NULL AS end_recorded,
    e."completed" AS event_completed,
    e."response" AS event_response
  FROM "events" AS e
  WHERE e."term" IN (
          'allogeneic HSCT', 'relapse', 'marrow relapse', 'extramedullary relapse', 'B-precursor ALL',
          'reinduction', 'remission', 'induction'
        )
),

-- Which of them qualify: true, false, or unknown.
event_tests_1 AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- allogeneic HSCT on or before enrollment
    CASE
      WHEN v.event_term = 'allogeneic HSCT' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS first_allogeneic_hsct_start_qualifies,
    v.start_from AS start_earliest,
    v.start_to AS start_latest,
    -- relapse on or before enrollment
    CASE
      WHEN v.event_term IN ('relapse', 'marrow relapse', 'extramedullary relapse') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS first_relapse_start_qualifies
  FROM event_rows AS v
  JOIN patient_anchors AS c ON c.patient_id = v.patient_id
),

-- The points in time that come from events: how many qualify, and between which days.
event_points_1 AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- first allogeneic hsct start
    count(CASE WHEN r.first_allogeneic_hsct_start_qualifies THEN 1 END) AS first_allogeneic_hsct_start_certain,
    count(CASE WHEN r.first_allogeneic_hsct_start_qualifies IS NOT FALSE THEN 1 END)
      AS first_allogeneic_hsct_start_possible,
    nullif(
      min(
        CASE
          WHEN r.first_allogeneic_hsct_start_qualifies IS NOT FALSE THEN
            coalesce(r.start_earliest, DATE '0001-01-01')
        END
      ),
      DATE '0001-01-01'
    ) AS first_allogeneic_hsct_start_low,
    min(CASE WHEN r.first_allogeneic_hsct_start_qualifies THEN r.start_latest END)
      AS first_allogeneic_hsct_start_high,
    -- first relapse start
    count(CASE WHEN r.first_relapse_start_qualifies THEN 1 END) AS first_relapse_start_certain,
    count(CASE WHEN r.first_relapse_start_qualifies IS NOT FALSE THEN 1 END) AS first_relapse_start_possible,
    nullif(
      min(
        CASE
          WHEN r.first_relapse_start_qualifies IS NOT FALSE THEN coalesce(r.start_earliest, DATE '0001-01-01')
        END
      ),
      DATE '0001-01-01'
    ) AS first_relapse_start_low,
    min(CASE WHEN r.first_relapse_start_qualifies THEN r.start_latest END) AS first_relapse_start_high
  FROM event_tests_1 AS r
  GROUP BY r.patient_id
),

-- The same, with the days that come from events.
patient_context AS MATERIALIZED (
  SELECT
    c.patient_id, c.born_from, c.born_to, c.patient_sex, c.enrollment_date, c.enrollment_minus_28_days,
    c.day_1_minus_1_day, c.day_1_minus_21_days, c.day_1_date,
    CASE
      WHEN q.first_allogeneic_hsct_start_certain > 0 THEN TRUE
      WHEN q.first_allogeneic_hsct_start_possible > 0 THEN CAST(NULL AS BOOLEAN)
      ELSE FALSE
    END AS first_allogeneic_hsct_start_exists,
    q.first_allogeneic_hsct_start_low,
    q.first_allogeneic_hsct_start_high,
    q.first_allogeneic_hsct_start_low + 1 AS first_allogeneic_hsct_start_plus_1_day_low,
    q.first_allogeneic_hsct_start_high + 1 AS first_allogeneic_hsct_start_plus_1_day_high,
    CASE
      WHEN q.first_relapse_start_certain > 0 THEN TRUE
      WHEN q.first_relapse_start_possible > 0 THEN CAST(NULL AS BOOLEAN)
      ELSE FALSE
    END AS first_relapse_start_exists,
    q.first_relapse_start_low,
    q.first_relapse_start_high
  FROM patient_anchors AS c
  LEFT JOIN event_points_1 AS q ON q.patient_id = c.patient_id
),

-- What data write for each unit. A unit that is not listed is unusable, and its result unknown.
unit_spellings (unit_spelling, unit_reading) AS MATERIALIZED (
  VALUES
    -- %
    ('%', '%'), ('%{HbA1c}', '%'), ('%{calc}', '%'), ('%{eos}', '%'), ('%{of''HGB}', '%'), ('%{of''WBC}', '%'),
    ('%{of''lymphos}', '%'), ('%{sat}', '%'), ('%{tot}', '%'), ('%{vol}', '%'), ('PERCENT', '%'),
    ('Percent', '%'), ('pct', '%'), ('percent', '%'), ('/(100.{WBC})', '%'), ('/100 WBC', '%'),
    ('/100 WBCs', '%'), ('/100.{WBC}', '%'), ('/100{WBC}', '%'),
    -- 1
    ('1', '1'), ('L/L', '1'), ('l/l', '1'), ('RATIO', '1'), ('Ratio', '1'), ('ratio', '1'), ('{ratio}', '1'),
    -- mL/min/{1.73_m2}
    ('ML/MIN/1.73 M2', 'mL/min/{1.73_m2}'), ('ML/MIN/1.73M2', 'mL/min/{1.73_m2}'),
    ('mL/min/(1.73 m2)', 'mL/min/{1.73_m2}'), ('mL/min/(1.73m2)', 'mL/min/{1.73_m2}'),
    ('mL/min/(173.10*-2.m2)', 'mL/min/{1.73_m2}'), ('mL/min/1.73 m2', 'mL/min/{1.73_m2}'),
    ('mL/min/1.73 m^2', 'mL/min/{1.73_m2}'), ('mL/min/1.73 m²', 'mL/min/{1.73_m2}'),
    ('mL/min/1.73 sq. m', 'mL/min/{1.73_m2}'), ('mL/min/1.73.m2', 'mL/min/{1.73_m2}'),
    ('mL/min/1.73M2', 'mL/min/{1.73_m2}'), ('mL/min/1.73_m2', 'mL/min/{1.73_m2}'),
    ('mL/min/1.73m2', 'mL/min/{1.73_m2}'), ('mL/min/1.73m^2', 'mL/min/{1.73_m2}'),
    ('mL/min/1.73m²', 'mL/min/{1.73_m2}'), ('mL/min/{1.73_m2}', 'mL/min/{1.73_m2}'),
    ('mL/min/{1.73_m^2}', 'mL/min/{1.73_m2}'), ('mL/min/{1.73_m²}', 'mL/min/{1.73_m2}'),
    ('mL/min/{1.73m2}', 'mL/min/{1.73_m2}'), ('ml/min/1.73 m2', 'mL/min/{1.73_m2}'),
    ('ml/min/1.73 m^2', 'mL/min/{1.73_m2}'), ('ml/min/1.73 m²', 'mL/min/{1.73_m2}'),
    ('ml/min/1.73 sq m', 'mL/min/{1.73_m2}'), ('ml/min/1.73m2', 'mL/min/{1.73_m2}'),
    ('ml/min/1.73m^2', 'mL/min/{1.73_m2}'), ('ml/min/1.73m²', 'mL/min/{1.73_m2}'),
    ('ml/min/{1.73_m2}', 'mL/min/{1.73_m2}'), ('ml/min/{1.73_m^2}', 'mL/min/{1.73_m2}'),
    ('ml/min/{1.73_m²}', 'mL/min/{1.73_m2}'),
    -- mL/s/{1.73_m2}
    ('ML/S/1.73 M2', 'mL/s/{1.73_m2}'), ('mL/s/(173.10*-2.m2)', 'mL/s/{1.73_m2}'),
    ('mL/s/1.73 m2', 'mL/s/{1.73_m2}'), ('mL/s/1.73 m^2', 'mL/s/{1.73_m2}'), ('mL/s/1.73 m²', 'mL/s/{1.73_m2}'),
    ('mL/s/1.73m2', 'mL/s/{1.73_m2}'), ('mL/s/{1.73_m2}', 'mL/s/{1.73_m2}'),
    ('mL/s/{1.73_m^2}', 'mL/s/{1.73_m2}'), ('mL/s/{1.73_m²}', 'mL/s/{1.73_m2}'),
    ('ml/s/1.73 m2', 'mL/s/{1.73_m2}'), ('ml/s/1.73 m^2', 'mL/s/{1.73_m2}'), ('ml/s/1.73 m²', 'mL/s/{1.73_m2}'),
    ('ml/s/{1.73_m2}', 'mL/s/{1.73_m2}'), ('ml/s/{1.73_m^2}', 'mL/s/{1.73_m2}'),
    ('ml/s/{1.73_m²}', 'mL/s/{1.73_m2}'),
    -- mg/dL
    ('MG/DL', 'mg/dL'), ('mg %', 'mg/dL'), ('mg%', 'mg/dL'), ('mg/100 mL', 'mg/dL'), ('mg/100mL', 'mg/dL'),
    ('mg/DL', 'mg/dL'), ('mg/dL', 'mg/dL'), ('mg/dL{adult}', 'mg/dL'), ('mg/dL{calc}', 'mg/dL'),
    ('mg/dl', 'mg/dL'),
    -- g/L
    ('g/L', 'g/L'), ('g/l', 'g/L'), ('gm/L', 'g/L'), ('grams/L', 'g/L'), ('MG/ML', 'g/L'), ('mg/mL', 'g/L'),
    ('mg/ml', 'g/L'),
    -- g/dL
    ('G/DL', 'g/dL'), ('GM/DL', 'g/dL'), ('g%', 'g/dL'), ('g/100 mL', 'g/dL'), ('g/100mL', 'g/dL'),
    ('g/DL', 'g/dL'), ('g/dL', 'g/dL'), ('g/dl', 'g/dL'), ('gm%', 'g/dL'), ('gm/dL', 'g/dL'), ('gm/dl', 'g/dL'),
    ('grams/dL', 'g/dL'),
    -- mg/L
    ('MG/L', 'mg/L'), ('mg/L', 'mg/L'), ('mg/l', 'mg/L'), ('UG/ML', 'mg/L'), ('mcg/mL', 'mg/L'),
    ('mcg/ml', 'mg/L'), ('ug/mL', 'mg/L'), ('ug/ml', 'mg/L'), ('µg/mL', 'mg/L'), ('µg/ml', 'mg/L'),
    ('μg/mL', 'mg/L'), ('μg/ml', 'mg/L'),
    -- ng/L
    ('NG/L', 'ng/L'), ('ng/L', 'ng/L'), ('ng/l', 'ng/L'), ('PG/ML', 'ng/L'), ('pg/mL', 'ng/L'),
    ('pg/ml', 'ng/L'),
    -- ug/L
    ('UG/L', 'ug/L'), ('mcg/L', 'ug/L'), ('mcg/l', 'ug/L'), ('ug/L', 'ug/L'), ('ug/l', 'ug/L'),
    ('µg/L', 'ug/L'), ('µg/l', 'ug/L'), ('μg/L', 'ug/L'), ('μg/l', 'ug/L'), ('NG/ML', 'ug/L'),
    ('ng/mL', 'ug/L'), ('ng/mL{RBC}', 'ug/L'), ('ng/ml', 'ug/L'),
    -- mol/L
    ('mol/L', 'mol/L'), ('mol/l', 'mol/L'),
    -- ng/dL
    ('NG/DL', 'ng/dL'), ('ng/dL', 'ng/dL'), ('ng/dl', 'ng/dL'),
    -- pg/dL
    ('PG/DL', 'pg/dL'), ('pg/dL', 'pg/dL'), ('pg/dl', 'pg/dL'),
    -- ug/dL
    ('UG/DL', 'ug/dL'), ('mcg/dL', 'ug/dL'), ('mcg/dl', 'ug/dL'), ('ug/dL', 'ug/dL'), ('ug/dL{RBC}', 'ug/dL'),
    ('ug/dl', 'ug/dL'), ('µg/dL', 'ug/dL'), ('µg/dl', 'ug/dL'), ('μg/dL', 'ug/dL'), ('μg/dl', 'ug/dL'),
    -- fmol/L
    ('fmol/L', 'fmol/L'), ('fmol/l', 'fmol/L'),
    -- mmol/L
    ('MMOL/L', 'mmol/L'), ('mM', 'mmol/L'), ('mmol/L', 'mmol/L'), ('mmol/l', 'mmol/L'), ('UMOL/ML', 'mmol/L'),
    ('mcmol/mL', 'mmol/L'), ('mcmol/ml', 'mmol/L'), ('umol/mL', 'mmol/L'), ('umol/ml', 'mmol/L'),
    ('µmol/mL', 'mmol/L'), ('µmol/ml', 'mmol/L'), ('μmol/mL', 'mmol/L'), ('μmol/ml', 'mmol/L'),
    -- nmol/L
    ('NMOL/L', 'nmol/L'), ('nM', 'nmol/L'), ('nmol/L', 'nmol/L'), ('nmol/l', 'nmol/L'), ('PMOL/ML', 'nmol/L'),
    ('pmol/mL', 'nmol/L'), ('pmol/ml', 'nmol/L'),
    -- pmol/L
    ('PMOL/L', 'pmol/L'), ('pM', 'pmol/L'), ('pmol/L', 'pmol/L'), ('pmol/l', 'pmol/L'),
    -- umol/L
    ('UMOL/L', 'umol/L'), ('mcmol/L', 'umol/L'), ('mcmol/l', 'umol/L'), ('micromol/L', 'umol/L'),
    ('uM', 'umol/L'), ('umol/L', 'umol/L'), ('umol/l', 'umol/L'), ('µM', 'umol/L'), ('µmol/L', 'umol/L'),
    ('µmol/l', 'umol/L'), ('μM', 'umol/L'), ('μmol/L', 'umol/L'), ('μmol/l', 'umol/L'), ('NMOL/ML', 'umol/L'),
    ('nmol/mL', 'umol/L'), ('nmol/ml', 'umol/L'),
    -- umol/dL
    ('UMOL/DL', 'umol/dL'), ('mcmol/dL', 'umol/dL'), ('mcmol/dl', 'umol/dL'), ('umol/dL', 'umol/dL'),
    ('umol/dl', 'umol/dL'), ('µmol/dL', 'umol/dL'), ('µmol/dl', 'umol/dL'), ('μmol/dL', 'umol/dL'),
    ('μmol/dl', 'umol/dL'),
    -- U/L
    ('U/L', 'U/L'), ('U/l', 'U/L'), ('Units/L', 'U/L'), ('[U]/L', 'U/L'), ('u/L', 'U/L'), ('u/l', 'U/L'),
    ('units/L', 'U/L'), ('10*-3.[U]/mL', 'U/L'), ('MU/ML', 'U/L'), ('mU/mL', 'U/L'), ('mU/ml', 'U/L'),
    ('IU/L', 'U/L'), ('IU/l', 'U/L'), ('[IU]/L', 'U/L'), ('[IU]/l', 'U/L'), ('[iU]/L', 'U/L'), ('iu/L', 'U/L'),
    ('iu/l', 'U/L'), ('10*-3.[iU]/mL', 'U/L'), ('MIU/ML', 'U/L'), ('mIU/mL', 'U/L'), ('mIU/ml', 'U/L'),
    ('m[IU]/mL', 'U/L'), ('m[IU]/ml', 'U/L'), ('miu/mL', 'U/L'),
    -- U/dL
    ('U/DL', 'U/dL'), ('U/dL', 'U/dL'), ('U/dl', 'U/dL'), ('[U]/dL', 'U/dL'), ('IU/DL', 'U/dL'),
    ('IU/dL', 'U/dL'), ('IU/dl', 'U/dL'), ('[IU]/dL', 'U/dL'), ('[IU]/dl', 'U/dL'), ('[iU]/dL', 'U/dL'),
    -- U/mL
    ('U/ML', 'U/mL'), ('U/mL', 'U/mL'), ('U/ml', 'U/mL'), ('[U]/mL', 'U/mL'), ('u/mL', 'U/mL'),
    ('u/ml', 'U/mL'), ('units/mL', 'U/mL'), ('10*3.[U]/L', 'U/mL'), ('KU/L', 'U/mL'), ('kU/L', 'U/mL'),
    ('kU/l', 'U/mL'), ('IU/ML', 'U/mL'), ('IU/mL', 'U/mL'), ('IU/ml', 'U/mL'), ('[IU]/mL', 'U/mL'),
    ('[IU]/ml', 'U/mL'), ('[iU]/mL', 'U/mL'), ('iu/mL', 'U/mL'), ('iu/ml', 'U/mL'), ('10*3.[iU]/L', 'U/mL'),
    ('KIU/L', 'U/mL'), ('kIU/L', 'U/mL'), ('kIU/l', 'U/mL'), ('k[IU]/L', 'U/mL'), ('k[IU]/l', 'U/mL'),
    -- mU/L
    ('10*-3.[U]/L', 'mU/L'), ('mU/L', 'mU/L'), ('mU/l', 'mU/L'), ('10*-6.[U]/mL', 'mU/L'), ('mcU/mL', 'mU/L'),
    ('mcU/ml', 'mU/L'), ('uU/mL', 'mU/L'), ('uU/ml', 'mU/L'), ('µU/mL', 'mU/L'), ('µU/ml', 'mU/L'),
    ('μU/mL', 'mU/L'), ('μU/ml', 'mU/L'), ('10*-3.[iU]/L', 'mU/L'), ('mIU/L', 'mU/L'), ('mIU/l', 'mU/L'),
    ('m[IU]/L', 'mU/L'), ('m[IU]/l', 'mU/L'), ('miu/L', 'mU/L'), ('10*-6.[iU]/mL', 'mU/L'), ('mcIU/mL', 'mU/L'),
    ('mcIU/ml', 'mU/L'), ('mc[IU]/mL', 'mU/L'), ('mc[IU]/ml', 'mU/L'), ('uIU/mL', 'mU/L'), ('uIU/ml', 'mU/L'),
    ('u[IU]/mL', 'mU/L'), ('u[IU]/ml', 'mU/L'), ('µIU/mL', 'mU/L'), ('µIU/ml', 'mU/L'), ('µ[IU]/mL', 'mU/L'),
    ('µ[IU]/ml', 'mU/L'), ('μIU/mL', 'mU/L'), ('μIU/ml', 'mU/L'), ('μ[IU]/mL', 'mU/L'), ('μ[IU]/ml', 'mU/L'),
    -- uU/L
    ('10*-6.[U]/L', 'uU/L'), ('mcU/L', 'uU/L'), ('mcU/l', 'uU/L'), ('uU/L', 'uU/L'), ('uU/l', 'uU/L'),
    ('µU/L', 'uU/L'), ('µU/l', 'uU/L'), ('μU/L', 'uU/L'), ('μU/l', 'uU/L'), ('10*-6.[iU]/L', 'uU/L'),
    ('mcIU/L', 'uU/L'), ('mcIU/l', 'uU/L'), ('mc[IU]/L', 'uU/L'), ('mc[IU]/l', 'uU/L'), ('uIU/L', 'uU/L'),
    ('uIU/l', 'uU/L'), ('u[IU]/L', 'uU/L'), ('u[IU]/l', 'uU/L'), ('µIU/L', 'uU/L'), ('µIU/l', 'uU/L'),
    ('µ[IU]/L', 'uU/L'), ('µ[IU]/l', 'uU/L'), ('μIU/L', 'uU/L'), ('μIU/l', 'uU/L'), ('μ[IU]/L', 'uU/L'),
    ('μ[IU]/l', 'uU/L'),
    -- nkat/L
    ('nkat/L', 'nkat/L'), ('nkat/l', 'nkat/L'),
    -- ukat/L
    ('mckat/L', 'ukat/L'), ('mckat/l', 'ukat/L'), ('ukat/L', 'ukat/L'), ('ukat/l', 'ukat/L'),
    ('µkat/L', 'ukat/L'), ('µkat/l', 'ukat/L'), ('μkat/L', 'ukat/L'), ('μkat/l', 'ukat/L'),
    -- k[IU]/mL
    ('10*3.[iU]/mL', 'k[IU]/mL'), ('kIU/mL', 'k[IU]/mL'), ('kIU/ml', 'k[IU]/mL'), ('k[IU]/mL', 'k[IU]/mL'),
    ('k[IU]/ml', 'k[IU]/mL')
),

-- ULN of creatinine by age and sex, in mg/dL, for results that come without.
-- Source: maximum serum creatinine by age and sex in trials NCT02255461 and NCT01922076, below 1 year ...
reference_uln_of_creatinine (age_group, female_limit, male_limit) AS MATERIALIZED (
  VALUES
    ('1 month to < 6 months', 0.4, 0.4), ('6 months to < 1 year', 0.5, 0.5), ('1 year to < 2 years', 0.6, 0.6),
    ('2 years to < 6 years', 0.8, 0.8), ('6 years to < 10 years', 1, 1), ('10 years to < 13 years', 1.2, 1.2),
    ('13 years to < 16 years', 1.4, 1.5), ('16 years and over', 1.4, 1.7)
),

-- One pass over the measurements; each window is true, false, or unknown.
measurement_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS measurement_term,
    CAST(s."date" AS DATE) >= c.enrollment_minus_28_days AND CAST(s."date" AS DATE) <= c.enrollment_date
      AS at_enrollment,
    CAST(s."date" AS DATE) <= c.day_1_minus_1_day AS before_day_1,
    CAST(s."date" AS DATE) >= c.day_1_minus_21_days AND CAST(s."date" AS DATE) <= c.day_1_date
      AS during_screening,
    CASE WHEN s."term" = 'ALT' THEN s."unit" END AS alt_unit,
    CASE WHEN s."term" = 'ALT' THEN nullif(nullif(s."comparator", ''), '=') END AS alt_comparator,
    CASE WHEN s."term" = 'ALT' THEN TRY_CAST(s."value" AS DECIMAL(15, 6)) END AS alt_value,
    {
      'day': CAST(s."date" AS DATE),
      'value': s."value",
      'comparator': s."comparator",
      'unit': s."unit",
      'id': s."id"
    } AS measurement_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS measurement_order,
    {
      'day': CAST(s."date" AS DATE),
      'value': s."value",
      'comparator': s."comparator",
      'unit': s."unit",
      'high': s.range_high,
      'id': s."id"
    } AS measurement_record_2
  FROM "measurements" AS s
  JOIN patient_anchors AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN (
          'marrow blasts', 'Karnofsky', 'Lansky', 'creatinine clearance', 'creatinine', 'total bilirubin',
          'direct bilirubin', 'ALT'
        )
),

-- The same, with what is worked out from it.
measurement_tests AS NOT MATERIALIZED (
  SELECT
    r.*,
    l1.unit_reading AS any_alt_during_screening_reading
  FROM measurement_rows AS r
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = r.alt_unit
),

-- The same, with what is worked out from it.
measurement_tests_2 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- 135 IU/L, in the unit of the result
    CASE r.any_alt_during_screening_reading
      WHEN 'U/L' THEN 135 WHEN 'U/dL' THEN 13.5 WHEN 'U/mL' THEN 0.135 WHEN 'k[IU]/mL' THEN 0.000135
      WHEN 'mU/L' THEN 135000 WHEN 'nkat/L' THEN 2250 WHEN 'uU/L' THEN 135000000 WHEN 'ukat/L' THEN 2.25
    END AS any_alt_during_screening_limit
  FROM measurement_tests AS r
),

-- The same, with what is worked out from it.
measurement_tests_3 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- ALT: whether it passes the test
    CASE
      WHEN r.measurement_term = 'ALT' THEN
        CASE
          WHEN r.alt_comparator IS NULL THEN r.alt_value <= r.any_alt_during_screening_limit
          WHEN r.alt_comparator IN ('<', '<=') AND r.alt_value <= r.any_alt_during_screening_limit THEN TRUE
          WHEN r.alt_comparator = '>' AND r.alt_value >= r.any_alt_during_screening_limit THEN FALSE
          WHEN r.alt_comparator = '>=' AND r.alt_value > r.any_alt_during_screening_limit THEN FALSE
        END
    END AS any_alt_during_screening_passes
  FROM measurement_tests_2 AS r
),

-- The same, with what is worked out from it.
measurement_tests_4 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.measurement_term = 'ALT' THEN
        CASE
          WHEN r.during_screening AND r.any_alt_during_screening_passes THEN 3
          WHEN NOT r.any_alt_during_screening_passes THEN CASE WHEN r.during_screening THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_alt_during_screening_code
  FROM measurement_tests_3 AS r
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest marrow blasts at enrollment
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'marrow blasts' THEN r.measurement_order END)
      AS latest_marrow_blasts_at_enrollment,
    -- latest Karnofsky at enrollment
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'Karnofsky' THEN r.measurement_order END)
      AS latest_karnofsky_at_enrollment,
    -- latest Lansky at enrollment
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'Lansky' THEN r.measurement_order END)
      AS latest_lansky_at_enrollment,
    -- latest creatinine clearance before day 1
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'creatinine clearance' THEN r.measurement_order END
    ) AS latest_creatinine_clearance_before_day_1,
    -- latest creatinine before day 1
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'creatinine' THEN r.measurement_order END)
      AS latest_creatinine_before_day_1,
    -- latest total bilirubin before day 1
    arg_max(
      r.measurement_record_2,
      CASE WHEN r.measurement_term = 'total bilirubin' THEN r.measurement_order END
    ) AS latest_total_bilirubin_before_day_1,
    -- latest direct bilirubin before day 1
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'direct bilirubin' THEN r.measurement_order END
    ) AS latest_direct_bilirubin_before_day_1,
    -- deciding ALT during screening
    arg_max(
      r.measurement_record,
      CASE
        WHEN r.any_alt_during_screening_code IS NOT NULL THEN
          CASE WHEN r.any_alt_during_screening_code = 0 THEN 1 ELSE r.any_alt_during_screening_code END
          * 21267647932558653966460912964485513216
          + r.measurement_order
      END
    ) AS any_alt_during_screening,
    -- any ALT during screening: the greatest number
    max(r.any_alt_during_screening_code) AS any_alt_during_screening_code
  FROM measurement_tests_4 AS r
  WHERE CASE
          WHEN r.measurement_term IN ('marrow blasts', 'Karnofsky', 'Lansky') THEN r.at_enrollment
          WHEN r.measurement_term IN (
                 'creatinine clearance', 'creatinine', 'total bilirubin', 'direct bilirubin'
               ) THEN
            r.before_day_1
          WHEN r.measurement_term = 'ALT' THEN r.during_screening
        END IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the attestations; each window is true, false, or unknown.
answer_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    CAST(s."date" AS DATE) <= c.enrollment_date AS on_or_before_enrollment,
    {
      'day': CAST(s."date" AS DATE),
      'value': s."answer",
      'valid_until': CAST(s.valid_until AS DATE),
      'id': s."id"
    } AS answer_record,
    CAST(coalesce(epoch_us(CAST(s."date" AS DATE)), 288230376151711744) AS HUGEINT) * 18446744073709551616
    + s."id" AS answer_order
  FROM "attestations" AS s
  JOIN patient_anchors AS c ON c.patient_id = s.patient_id
  WHERE s."criterion" = '6'
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'AALL1121'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 6 on or before enrollment
    arg_max(r.answer_record, r.answer_order) AS answer_6
  FROM answer_rows AS r
  WHERE r.on_or_before_enrollment IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- B-precursor ALL
    CASE
      WHEN v.event_term = 'B-precursor ALL' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_date THEN TRUE
                     WHEN v.start_to < c.enrollment_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_date THEN TRUE
                         WHEN v.end_to < c.enrollment_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_b_precursor_all_qualifies,
    -- marrow relapse on or before enrollment
    CASE
      WHEN v.event_term = 'marrow relapse' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_marrow_relapse_on_or_before_enrollment_qualifies,
    -- marrow relapse after allogeneic HSCT
    CASE
      WHEN v.event_term = 'marrow relapse' THEN
        CASE
          WHEN c.first_allogeneic_hsct_start_exists
               AND v.start_from >= c.first_allogeneic_hsct_start_plus_1_day_high THEN
            TRUE
          WHEN v.start_to < c.first_allogeneic_hsct_start_plus_1_day_low
               OR NOT c.first_allogeneic_hsct_start_exists THEN
            FALSE
        END
        AND CASE
              WHEN v.start_to <= c.enrollment_date THEN TRUE
              WHEN v.start_from > c.enrollment_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_marrow_relapse_after_allogeneic_hsct_qualifies,
    -- relapse on or before enrollment
    CASE
      WHEN v.event_term IN ('relapse', 'marrow relapse', 'extramedullary relapse') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_relapse_on_or_before_enrollment_qualifies,
    -- reinduction on or after first relapse
    CASE
      WHEN v.event_term = 'reinduction' THEN
        CASE
          WHEN c.first_relapse_start_exists AND v.start_from >= c.first_relapse_start_high THEN TRUE
          WHEN v.start_to < c.first_relapse_start_low OR NOT c.first_relapse_start_exists THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.enrollment_date THEN TRUE
              WHEN v.start_from > c.enrollment_date THEN FALSE
            END
        AND CASE WHEN v.event_completed IN ('yes', 'no') THEN v.event_completed = 'yes' END
        AND CASE WHEN v.end_from >= v.start_to + 27 THEN TRUE WHEN v.end_to < v.start_from + 27 THEN FALSE END
        AND NOT CASE WHEN v.event_response IN ('CR', 'PR', 'NR') THEN v.event_response = 'CR' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_reinduction_on_or_after_first_relapse_qualifies,
    -- remission on or before enrollment
    CASE
      WHEN v.event_term = 'remission' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_remission_on_or_before_enrollment_qualifies,
    -- induction on or before enrollment
    CASE
      WHEN v.event_term = 'induction' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE WHEN v.event_completed IN ('yes', 'no') THEN v.event_completed = 'yes' END
        AND NOT CASE WHEN v.event_response IN ('CR', 'PR', 'NR') THEN v.event_response = 'CR' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_induction_on_or_before_enrollment_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- B-precursor ALL
    count(CASE WHEN r.count_b_precursor_all_qualifies THEN 1 END) AS count_b_precursor_all_certain,
    count(CASE WHEN r.count_b_precursor_all_qualifies IS NOT FALSE THEN 1 END)
      AS count_b_precursor_all_possible,
    -- marrow relapse on or before enrollment
    count(CASE WHEN r.count_marrow_relapse_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_marrow_relapse_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_marrow_relapse_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_marrow_relapse_on_or_before_enrollment_possible,
    -- marrow relapse after allogeneic HSCT
    count(CASE WHEN r.count_marrow_relapse_after_allogeneic_hsct_qualifies THEN 1 END)
      AS count_marrow_relapse_after_allogeneic_hsct_certain,
    count(CASE WHEN r.count_marrow_relapse_after_allogeneic_hsct_qualifies IS NOT FALSE THEN 1 END)
      AS count_marrow_relapse_after_allogeneic_hsct_possible,
    -- relapse on or before enrollment
    count(CASE WHEN r.count_relapse_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_relapse_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_relapse_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_relapse_on_or_before_enrollment_possible,
    -- reinduction on or after first relapse
    count(CASE WHEN r.count_reinduction_on_or_after_first_relapse_qualifies THEN 1 END)
      AS count_reinduction_on_or_after_first_relapse_certain,
    count(CASE WHEN r.count_reinduction_on_or_after_first_relapse_qualifies IS NOT FALSE THEN 1 END)
      AS count_reinduction_on_or_after_first_relapse_possible,
    -- remission on or before enrollment
    count(CASE WHEN r.count_remission_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_remission_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_remission_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_remission_on_or_before_enrollment_possible,
    -- induction on or before enrollment
    count(CASE WHEN r.count_induction_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_induction_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_induction_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_induction_on_or_before_enrollment_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    coalesce(e.count_b_precursor_all_certain, 0) AS count_b_precursor_all_certain,
    coalesce(e.count_b_precursor_all_possible, 0) AS count_b_precursor_all_possible,
    m.latest_marrow_blasts_at_enrollment."day" >= c.enrollment_minus_28_days
    AND m.latest_marrow_blasts_at_enrollment."day" <= c.enrollment_date
      AS latest_marrow_blasts_at_enrollment_inside,
    m.latest_marrow_blasts_at_enrollment."unit" AS latest_marrow_blasts_at_enrollment_unit,
    nullif(nullif(m.latest_marrow_blasts_at_enrollment."comparator", ''), '=')
      AS latest_marrow_blasts_at_enrollment_comparator,
    TRY_CAST(m.latest_marrow_blasts_at_enrollment."value" AS DECIMAL(15, 6))
      AS latest_marrow_blasts_at_enrollment_value,
    m.latest_marrow_blasts_at_enrollment."day" AS latest_marrow_blasts_at_enrollment_day,
    m.latest_marrow_blasts_at_enrollment."id" AS latest_marrow_blasts_at_enrollment_id,
    year(c.enrollment_date) - year(c.born_to)
    - CASE
        WHEN month(c.enrollment_date) * 100 + day(c.enrollment_date) < month(c.born_to) * 100 + day(c.born_to) THEN
          1
        ELSE 0
      END AS youngest_age_in_years_at_enrollment_date,
    year(c.enrollment_date) - year(c.born_from)
    - CASE
        WHEN month(c.enrollment_date) * 100 + day(c.enrollment_date)
               < month(c.born_from) * 100 + day(c.born_from) THEN
          1
        ELSE 0
      END AS oldest_age_in_years_at_enrollment_date,
    coalesce(e.count_marrow_relapse_on_or_before_enrollment_certain, 0)
      AS count_marrow_relapse_on_or_before_enrollment_certain,
    coalesce(e.count_marrow_relapse_on_or_before_enrollment_possible, 0)
      AS count_marrow_relapse_on_or_before_enrollment_possible,
    coalesce(e.count_marrow_relapse_after_allogeneic_hsct_certain, 0)
      AS count_marrow_relapse_after_allogeneic_hsct_certain,
    coalesce(e.count_marrow_relapse_after_allogeneic_hsct_possible, 0)
      AS count_marrow_relapse_after_allogeneic_hsct_possible,
    coalesce(e.count_relapse_on_or_before_enrollment_certain, 0)
      AS count_relapse_on_or_before_enrollment_certain,
    coalesce(e.count_relapse_on_or_before_enrollment_possible, 0)
      AS count_relapse_on_or_before_enrollment_possible,
    coalesce(e.count_reinduction_on_or_after_first_relapse_certain, 0)
      AS count_reinduction_on_or_after_first_relapse_certain,
    coalesce(e.count_reinduction_on_or_after_first_relapse_possible, 0)
      AS count_reinduction_on_or_after_first_relapse_possible,
    coalesce(e.count_remission_on_or_before_enrollment_certain, 0)
      AS count_remission_on_or_before_enrollment_certain,
    coalesce(e.count_remission_on_or_before_enrollment_possible, 0)
      AS count_remission_on_or_before_enrollment_possible,
    coalesce(e.count_induction_on_or_before_enrollment_certain, 0)
      AS count_induction_on_or_before_enrollment_certain,
    coalesce(e.count_induction_on_or_before_enrollment_possible, 0)
      AS count_induction_on_or_before_enrollment_possible,
    m.latest_karnofsky_at_enrollment."day" >= c.enrollment_minus_28_days
    AND m.latest_karnofsky_at_enrollment."day" <= c.enrollment_date AS latest_karnofsky_at_enrollment_inside,
    m.latest_karnofsky_at_enrollment."unit" AS latest_karnofsky_at_enrollment_unit,
    nullif(nullif(m.latest_karnofsky_at_enrollment."comparator", ''), '=')
      AS latest_karnofsky_at_enrollment_comparator,
    TRY_CAST(m.latest_karnofsky_at_enrollment."value" AS DECIMAL(15, 6))
      AS latest_karnofsky_at_enrollment_value,
    m.latest_karnofsky_at_enrollment."day" AS latest_karnofsky_at_enrollment_day,
    m.latest_karnofsky_at_enrollment."id" AS latest_karnofsky_at_enrollment_id,
    m.latest_lansky_at_enrollment."day" >= c.enrollment_minus_28_days
    AND m.latest_lansky_at_enrollment."day" <= c.enrollment_date AS latest_lansky_at_enrollment_inside,
    m.latest_lansky_at_enrollment."unit" AS latest_lansky_at_enrollment_unit,
    nullif(nullif(m.latest_lansky_at_enrollment."comparator", ''), '=')
      AS latest_lansky_at_enrollment_comparator,
    TRY_CAST(m.latest_lansky_at_enrollment."value" AS DECIMAL(15, 6)) AS latest_lansky_at_enrollment_value,
    m.latest_lansky_at_enrollment."day" AS latest_lansky_at_enrollment_day,
    m.latest_lansky_at_enrollment."id" AS latest_lansky_at_enrollment_id,
    m.latest_creatinine_clearance_before_day_1."day" <= c.day_1_minus_1_day
      AS latest_creatinine_clearance_before_day_1_inside,
    m.latest_creatinine_clearance_before_day_1."unit" AS latest_creatinine_clearance_before_day_1_unit,
    nullif(nullif(m.latest_creatinine_clearance_before_day_1."comparator", ''), '=')
      AS latest_creatinine_clearance_before_day_1_comparator,
    TRY_CAST(m.latest_creatinine_clearance_before_day_1."value" AS DECIMAL(15, 6))
      AS latest_creatinine_clearance_before_day_1_value,
    m.latest_creatinine_clearance_before_day_1."day" AS latest_creatinine_clearance_before_day_1_day,
    m.latest_creatinine_clearance_before_day_1."id" AS latest_creatinine_clearance_before_day_1_id,
    m.latest_creatinine_before_day_1."day" <= c.day_1_minus_1_day AS latest_creatinine_before_day_1_inside,
    TRY_CAST(m.latest_creatinine_before_day_1."value" AS DECIMAL(15, 6))
      AS latest_creatinine_before_day_1_value,
    nullif(nullif(m.latest_creatinine_before_day_1."comparator", ''), '=')
      AS latest_creatinine_before_day_1_comparator,
    TRY_CAST(m.latest_creatinine_before_day_1."high" AS DECIMAL(15, 6)) AS latest_creatinine_before_day_1_high,
    m.latest_creatinine_before_day_1."unit" AS latest_creatinine_before_day_1_unit,
    c.patient_sex,
    c.born_to,
    m.latest_creatinine_before_day_1."day" AS latest_creatinine_before_day_1_day,
    c.born_from,
    m.latest_creatinine_before_day_1."id" AS latest_creatinine_before_day_1_id,
    m.latest_total_bilirubin_before_day_1."day" <= c.day_1_minus_1_day
      AS latest_total_bilirubin_before_day_1_inside,
    TRY_CAST(m.latest_total_bilirubin_before_day_1."value" AS DECIMAL(15, 6))
      AS latest_total_bilirubin_before_day_1_value,
    nullif(nullif(m.latest_total_bilirubin_before_day_1."comparator", ''), '=')
      AS latest_total_bilirubin_before_day_1_comparator,
    TRY_CAST(m.latest_total_bilirubin_before_day_1."high" AS DECIMAL(15, 6))
      AS latest_total_bilirubin_before_day_1_high,
    m.latest_total_bilirubin_before_day_1."unit" AS latest_total_bilirubin_before_day_1_unit,
    m.latest_total_bilirubin_before_day_1."day" AS latest_total_bilirubin_before_day_1_day,
    m.latest_total_bilirubin_before_day_1."id" AS latest_total_bilirubin_before_day_1_id,
    m.latest_direct_bilirubin_before_day_1."day" <= c.day_1_minus_1_day
      AS latest_direct_bilirubin_before_day_1_inside,
    m.latest_direct_bilirubin_before_day_1."unit" AS latest_direct_bilirubin_before_day_1_unit,
    nullif(nullif(m.latest_direct_bilirubin_before_day_1."comparator", ''), '=')
      AS latest_direct_bilirubin_before_day_1_comparator,
    TRY_CAST(m.latest_direct_bilirubin_before_day_1."value" AS DECIMAL(15, 6))
      AS latest_direct_bilirubin_before_day_1_value,
    m.latest_direct_bilirubin_before_day_1."day" AS latest_direct_bilirubin_before_day_1_day,
    m.latest_direct_bilirubin_before_day_1."id" AS latest_direct_bilirubin_before_day_1_id,
    m.any_alt_during_screening_code,
    TRY_CAST(m.any_alt_during_screening."value" AS DECIMAL(15, 6)) AS any_alt_during_screening_value,
    nullif(nullif(m.any_alt_during_screening."comparator", ''), '=') AS any_alt_during_screening_comparator,
    m.any_alt_during_screening."unit" AS any_alt_during_screening_unit,
    m.any_alt_during_screening."day" AS any_alt_during_screening_day,
    m.any_alt_during_screening."id" AS any_alt_during_screening_id,
    a.answer_6."day" <= c.enrollment_date AS answer_6_inside,
    a.answer_6.valid_until AS answer_6_valid_until,
    c.enrollment_date,
    a.answer_6."value" AS answer_6_value,
    a.answer_6."day" AS answer_6_day,
    a.answer_6."id" AS answer_6_id
  FROM patient_context AS c
  LEFT JOIN measurement_features AS m ON m.patient_id = c.patient_id
  LEFT JOIN answer_features AS a ON a.patient_id = c.patient_id
  LEFT JOIN event_features AS e ON e.patient_id = c.patient_id
),

-- The same, with the unit of each picked result looked up, and ages on its day.
patient_facts_2 AS NOT MATERIALIZED (
  SELECT
    f.*,
    l1.unit_reading AS latest_marrow_blasts_at_enrollment_reading,
    l2.unit_reading AS latest_karnofsky_at_enrollment_reading,
    l3.unit_reading AS latest_lansky_at_enrollment_reading,
    l4.unit_reading AS latest_creatinine_clearance_before_day_1_reading,
    l5.unit_reading AS latest_creatinine_before_day_1_reading,
    (year(f.latest_creatinine_before_day_1_day) - year(f.born_to)) * 12
    + (month(f.latest_creatinine_before_day_1_day) - month(f.born_to))
    - CASE WHEN day(f.latest_creatinine_before_day_1_day) < day(f.born_to) THEN 1 ELSE 0 END
      AS latest_creatinine_before_day_1_youngest_age_in_months,
    year(f.latest_creatinine_before_day_1_day) - year(f.born_to)
    - CASE
        WHEN month(f.latest_creatinine_before_day_1_day) * 100 + day(f.latest_creatinine_before_day_1_day)
               < month(f.born_to) * 100 + day(f.born_to) THEN
          1
        ELSE 0
      END AS latest_creatinine_before_day_1_youngest_age_in_years,
    (year(f.latest_creatinine_before_day_1_day) - year(f.born_from)) * 12
    + (month(f.latest_creatinine_before_day_1_day) - month(f.born_from))
    - CASE WHEN day(f.latest_creatinine_before_day_1_day) < day(f.born_from) THEN 1 ELSE 0 END
      AS latest_creatinine_before_day_1_oldest_age_in_months,
    year(f.latest_creatinine_before_day_1_day) - year(f.born_from)
    - CASE
        WHEN month(f.latest_creatinine_before_day_1_day) * 100 + day(f.latest_creatinine_before_day_1_day)
               < month(f.born_from) * 100 + day(f.born_from) THEN
          1
        ELSE 0
      END AS latest_creatinine_before_day_1_oldest_age_in_years,
    l6.unit_reading AS latest_total_bilirubin_before_day_1_reading,
    l7.unit_reading AS latest_direct_bilirubin_before_day_1_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_marrow_blasts_at_enrollment_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_karnofsky_at_enrollment_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_lansky_at_enrollment_unit
  LEFT JOIN unit_spellings AS l4 ON l4.unit_spelling = f.latest_creatinine_clearance_before_day_1_unit
  LEFT JOIN unit_spellings AS l5 ON l5.unit_spelling = f.latest_creatinine_before_day_1_unit
  LEFT JOIN unit_spellings AS l6 ON l6.unit_spelling = f.latest_total_bilirubin_before_day_1_unit
  LEFT JOIN unit_spellings AS l7 ON l7.unit_spelling = f.latest_direct_bilirubin_before_day_1_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- 25 %, in the unit of the result
    CASE f.latest_marrow_blasts_at_enrollment_reading WHEN '%' THEN 25 WHEN '1' THEN 0.25 END
      AS latest_marrow_blasts_at_enrollment_limit,
    -- 50 %, in the unit of the result
    CASE
      WHEN f.latest_karnofsky_at_enrollment_unit IS NULL THEN 50
      ELSE CASE f.latest_karnofsky_at_enrollment_reading WHEN '%' THEN 50 END
    END AS latest_karnofsky_at_enrollment_limit,
    -- 50 %, in the unit of the result
    CASE
      WHEN f.latest_lansky_at_enrollment_unit IS NULL THEN 50
      ELSE CASE f.latest_lansky_at_enrollment_reading WHEN '%' THEN 50 END
    END AS latest_lansky_at_enrollment_limit,
    -- 70 mL/min/1.73 m2, in the unit of the result
    CASE f.latest_creatinine_clearance_before_day_1_reading
      WHEN 'mL/min/{1.73_m2}' THEN 70 WHEN 'mL/s/{1.73_m2}' THEN 1.1666666
    END AS latest_creatinine_clearance_before_day_1_limit,
    f.latest_creatinine_before_day_1_reading IN (
      'mg/dL', 'fmol/L', 'g/L', 'g/dL', 'mg/L', 'mmol/L', 'mol/L', 'ng/L', 'ng/dL', 'ug/L', 'nmol/L', 'umol/L',
      'pg/dL', 'pmol/L', 'ug/dL', 'umol/dL'
    ) AS latest_creatinine_before_day_1_usable,
    CASE
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_months >= 1
           AND f.latest_creatinine_before_day_1_youngest_age_in_months < 6 THEN
        '1 month to < 6 months'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_months >= 6
           AND f.latest_creatinine_before_day_1_youngest_age_in_years < 1 THEN
        '6 months to < 1 year'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_years >= 1
           AND f.latest_creatinine_before_day_1_youngest_age_in_years < 2 THEN
        '1 year to < 2 years'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_years >= 2
           AND f.latest_creatinine_before_day_1_youngest_age_in_years < 6 THEN
        '2 years to < 6 years'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_years >= 6
           AND f.latest_creatinine_before_day_1_youngest_age_in_years < 10 THEN
        '6 years to < 10 years'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_years >= 10
           AND f.latest_creatinine_before_day_1_youngest_age_in_years < 13 THEN
        '10 years to < 13 years'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_years >= 13
           AND f.latest_creatinine_before_day_1_youngest_age_in_years < 16 THEN
        '13 years to < 16 years'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_years >= 16 THEN '16 years and over'
    END AS latest_creatinine_before_day_1_youngest_age_group,
    CASE
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_months >= 1
           AND f.latest_creatinine_before_day_1_oldest_age_in_months < 6 THEN
        '1 month to < 6 months'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_months >= 6
           AND f.latest_creatinine_before_day_1_oldest_age_in_years < 1 THEN
        '6 months to < 1 year'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_years >= 1
           AND f.latest_creatinine_before_day_1_oldest_age_in_years < 2 THEN
        '1 year to < 2 years'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_years >= 2
           AND f.latest_creatinine_before_day_1_oldest_age_in_years < 6 THEN
        '2 years to < 6 years'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_years >= 6
           AND f.latest_creatinine_before_day_1_oldest_age_in_years < 10 THEN
        '6 years to < 10 years'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_years >= 10
           AND f.latest_creatinine_before_day_1_oldest_age_in_years < 13 THEN
        '10 years to < 13 years'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_years >= 13
           AND f.latest_creatinine_before_day_1_oldest_age_in_years < 16 THEN
        '13 years to < 16 years'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_years >= 16 THEN '16 years and over'
    END AS latest_creatinine_before_day_1_oldest_age_group,
    -- The value times this number is held against the limit times the next.
    CASE f.latest_creatinine_before_day_1_reading
      WHEN 'mg/dL' THEN 1 WHEN 'mg/L' THEN 1 WHEN 'ng/L' THEN 1 WHEN 'ng/dL' THEN 1 WHEN 'ug/L' THEN 1
      WHEN 'pg/dL' THEN 1 WHEN 'ug/dL' THEN 1 WHEN 'fmol/L' THEN 707 WHEN 'nmol/L' THEN 707
      WHEN 'umol/L' THEN 707 WHEN 'pmol/L' THEN 707 WHEN 'umol/dL' THEN 707 WHEN 'g/L' THEN 100
      WHEN 'g/dL' THEN 1000 WHEN 'mmol/L' THEN 1414 WHEN 'mol/L' THEN 11312
    END AS latest_creatinine_before_day_1_value_times,
    CASE f.latest_creatinine_before_day_1_reading
      WHEN 'mg/dL' THEN 1 WHEN 'g/L' THEN 1 WHEN 'g/dL' THEN 1 WHEN 'mol/L' THEN 1
      WHEN 'fmol/L' THEN 62500000000000 WHEN 'mg/L' THEN 10 WHEN 'mmol/L' THEN 125 WHEN 'ng/L' THEN 10000000
      WHEN 'ng/dL' THEN 1000000 WHEN 'ug/L' THEN 10000 WHEN 'nmol/L' THEN 62500000 WHEN 'umol/L' THEN 62500
      WHEN 'pg/dL' THEN 1000000000 WHEN 'pmol/L' THEN 62500000000 WHEN 'ug/dL' THEN 1000
      WHEN 'umol/dL' THEN 6250
    END AS latest_creatinine_before_day_1_limit_times,
    f.latest_total_bilirubin_before_day_1_reading IN (
      'mg/dL', 'fmol/L', 'g/L', 'g/dL', 'mg/L', 'mmol/L', 'mol/L', 'ng/L', 'ng/dL', 'ug/L', 'nmol/L', 'umol/L',
      'pg/dL', 'pmol/L', 'ug/dL', 'umol/dL'
    ) AS latest_total_bilirubin_before_day_1_usable,
    -- 1.5 mg/dL, in the unit of the result
    CASE f.latest_direct_bilirubin_before_day_1_reading
      WHEN 'mg/dL' THEN 1.5 WHEN 'fmol/L' THEN 25655366332 WHEN 'g/L' THEN 0.015 WHEN 'g/dL' THEN 0.0015
      WHEN 'mg/L' THEN 15 WHEN 'mmol/L' THEN 0.0256553 WHEN 'mol/L' THEN 0.0000256 WHEN 'ng/L' THEN 15000000
      WHEN 'ng/dL' THEN 1500000 WHEN 'ug/L' THEN 15000 WHEN 'nmol/L' THEN 25655.3663329
      WHEN 'umol/L' THEN 25.6553663 WHEN 'pg/dL' THEN 1500000000 WHEN 'pmol/L' THEN 25655366.3329758
      WHEN 'ug/dL' THEN 1500 WHEN 'umol/dL' THEN 2.5655366
    END AS latest_direct_bilirubin_before_day_1_limit
  FROM patient_facts_2 AS f
),

-- The same, with what is worked out from it.
patient_facts_4 AS NOT MATERIALIZED (
  SELECT
    f.*,
    l1.female_limit AS latest_creatinine_before_day_1_youngest_female_limit,
    l1.male_limit AS latest_creatinine_before_day_1_youngest_male_limit,
    l2.female_limit AS latest_creatinine_before_day_1_oldest_female_limit,
    l2.male_limit AS latest_creatinine_before_day_1_oldest_male_limit
  FROM patient_facts_3 AS f
  LEFT JOIN reference_uln_of_creatinine AS l1 ON l1.age_group = f.latest_creatinine_before_day_1_youngest_age_group
  LEFT JOIN reference_uln_of_creatinine AS l2 ON l2.age_group = f.latest_creatinine_before_day_1_oldest_age_group
),

-- The same, with what is worked out from it.
patient_facts_5 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- At the youngest age that the patient may have had; for either sex if that is not known.
    TRY_CAST(CASE
               WHEN f.patient_sex = 'male' THEN f.latest_creatinine_before_day_1_youngest_male_limit
               ELSE f.latest_creatinine_before_day_1_youngest_female_limit
             END AS DECIMAL(15, 6)) AS latest_creatinine_before_day_1_possible_limit_1,
    TRY_CAST(CASE
               WHEN f.patient_sex = 'female' THEN f.latest_creatinine_before_day_1_youngest_female_limit
               ELSE f.latest_creatinine_before_day_1_youngest_male_limit
             END AS DECIMAL(15, 6)) AS latest_creatinine_before_day_1_possible_limit_2,
    -- At the oldest age.
    TRY_CAST(CASE
               WHEN f.patient_sex = 'male' THEN f.latest_creatinine_before_day_1_oldest_male_limit
               ELSE f.latest_creatinine_before_day_1_oldest_female_limit
             END AS DECIMAL(15, 6)) AS latest_creatinine_before_day_1_possible_limit_3,
    TRY_CAST(CASE
               WHEN f.patient_sex = 'female' THEN f.latest_creatinine_before_day_1_oldest_female_limit
               ELSE f.latest_creatinine_before_day_1_oldest_male_limit
             END AS DECIMAL(15, 6)) AS latest_creatinine_before_day_1_possible_limit_4
  FROM patient_facts_4 AS f
),

-- The same, with what is worked out from it.
patient_facts_6 AS NOT MATERIALIZED (
  SELECT
    f.*,
    CASE
      WHEN f.latest_creatinine_before_day_1_possible_limit_1 IS NOT NULL
           AND f.latest_creatinine_before_day_1_possible_limit_2 IS NOT NULL
           AND f.latest_creatinine_before_day_1_possible_limit_3 IS NOT NULL
           AND f.latest_creatinine_before_day_1_possible_limit_4 IS NOT NULL THEN
        least(
          f.latest_creatinine_before_day_1_possible_limit_1,
          f.latest_creatinine_before_day_1_possible_limit_2,
          f.latest_creatinine_before_day_1_possible_limit_3,
          f.latest_creatinine_before_day_1_possible_limit_4
        )
    END AS latest_creatinine_before_day_1_least_limit,
    CASE
      WHEN f.latest_creatinine_before_day_1_possible_limit_1 IS NOT NULL
           AND f.latest_creatinine_before_day_1_possible_limit_2 IS NOT NULL
           AND f.latest_creatinine_before_day_1_possible_limit_3 IS NOT NULL
           AND f.latest_creatinine_before_day_1_possible_limit_4 IS NOT NULL THEN
        greatest(
          f.latest_creatinine_before_day_1_possible_limit_1,
          f.latest_creatinine_before_day_1_possible_limit_2,
          f.latest_creatinine_before_day_1_possible_limit_3,
          f.latest_creatinine_before_day_1_possible_limit_4
        )
    END AS latest_creatinine_before_day_1_greatest_limit
  FROM patient_facts_5 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: B-precursor ALL is present
    CASE
      WHEN f.count_b_precursor_all_certain >= 1 THEN TRUE
      WHEN f.count_b_precursor_all_possible < 1 THEN FALSE
    END AS a_1_1,
    CAST(f.count_b_precursor_all_certain AS VARCHAR) AS a_1_1_value,
    -- 2: marrow blasts > 25 % at enrollment
    CASE
      WHEN f.latest_marrow_blasts_at_enrollment_inside THEN
        CASE
          WHEN f.latest_marrow_blasts_at_enrollment_comparator IS NULL THEN
            f.latest_marrow_blasts_at_enrollment_value > f.latest_marrow_blasts_at_enrollment_limit
          WHEN f.latest_marrow_blasts_at_enrollment_comparator IN ('<', '<=')
               AND f.latest_marrow_blasts_at_enrollment_value <= f.latest_marrow_blasts_at_enrollment_limit THEN
            FALSE
          WHEN f.latest_marrow_blasts_at_enrollment_comparator = '>'
               AND f.latest_marrow_blasts_at_enrollment_value >= f.latest_marrow_blasts_at_enrollment_limit THEN
            TRUE
          WHEN f.latest_marrow_blasts_at_enrollment_comparator = '>='
               AND f.latest_marrow_blasts_at_enrollment_value > f.latest_marrow_blasts_at_enrollment_limit THEN
            TRUE
        END
    END AS a_1_2,
    coalesce(f.latest_marrow_blasts_at_enrollment_comparator, '')
    || CASE
         WHEN f.latest_marrow_blasts_at_enrollment_value = floor(f.latest_marrow_blasts_at_enrollment_value) THEN
           CAST(CAST(f.latest_marrow_blasts_at_enrollment_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_marrow_blasts_at_enrollment_value AS VARCHAR), '0')
       END AS a_1_2_value,
    f.latest_marrow_blasts_at_enrollment_unit AS a_1_2_unit,
    f.latest_marrow_blasts_at_enrollment_day AS a_1_2_date,
    f.latest_marrow_blasts_at_enrollment_id AS a_1_2_row,
    -- 3: age < 18 years at enrollment
    CASE
      WHEN f.oldest_age_in_years_at_enrollment_date < 18 THEN TRUE
      WHEN f.youngest_age_in_years_at_enrollment_date >= 18 THEN FALSE
    END AS a_2_1,
    CASE
      WHEN f.youngest_age_in_years_at_enrollment_date = f.oldest_age_in_years_at_enrollment_date THEN
        CAST(f.youngest_age_in_years_at_enrollment_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_enrollment_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_enrollment_date AS VARCHAR)
    END AS a_2_1_value,
    CASE WHEN f.youngest_age_in_years_at_enrollment_date IS NOT NULL THEN 'years' END AS a_2_1_unit,
    -- 4: recommended dose identified
    FALSE AS a_2_2,
    'no' AS a_2_2_value,
    -- 5: age between 2 and 17 years at enrollment
    CASE
      WHEN f.youngest_age_in_years_at_enrollment_date >= 2 THEN TRUE
      WHEN f.oldest_age_in_years_at_enrollment_date < 2 THEN FALSE
    END AS a_2_3,
    -- 6: age between 2 and 17 years at enrollment
    CASE
      WHEN f.oldest_age_in_years_at_enrollment_date <= 17 THEN TRUE
      WHEN f.youngest_age_in_years_at_enrollment_date > 17 THEN FALSE
    END AS a_2_4,
    -- 7: at least 2 marrow relapses
    CASE
      WHEN f.count_marrow_relapse_on_or_before_enrollment_certain >= 2 THEN TRUE
      WHEN f.count_marrow_relapse_on_or_before_enrollment_possible < 2 THEN FALSE
    END AS a_3_a_1,
    CAST(f.count_marrow_relapse_on_or_before_enrollment_certain AS VARCHAR) AS a_3_a_1_value,
    -- 8: any marrow relapse after allogeneic HSCT
    CASE
      WHEN f.count_marrow_relapse_after_allogeneic_hsct_certain >= 1 THEN TRUE
      WHEN f.count_marrow_relapse_after_allogeneic_hsct_possible < 1 THEN FALSE
    END AS a_3_b_1,
    CAST(f.count_marrow_relapse_after_allogeneic_hsct_certain AS VARCHAR) AS a_3_b_1_value,
    -- 9: exactly 1 relapse
    CASE
      WHEN f.count_relapse_on_or_before_enrollment_certain = 1
           AND f.count_relapse_on_or_before_enrollment_possible = 1 THEN
        TRUE
      WHEN f.count_relapse_on_or_before_enrollment_possible < 1
           OR f.count_relapse_on_or_before_enrollment_certain > 1 THEN
        FALSE
    END AS a_3_c_1_1,
    CAST(f.count_relapse_on_or_before_enrollment_certain AS VARCHAR) AS a_3_c_1_1_value,
    -- 10: any reinduction on or after first relapse where completed and duration >= 4 weeks and response ...
    CASE
      WHEN f.count_reinduction_on_or_after_first_relapse_certain >= 1 THEN TRUE
      WHEN f.count_reinduction_on_or_after_first_relapse_possible < 1 THEN FALSE
    END AS a_3_c_1_2,
    CAST(f.count_reinduction_on_or_after_first_relapse_certain AS VARCHAR) AS a_3_c_1_2_value,
    -- 11: no first remission
    CASE
      WHEN f.count_remission_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_remission_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_3_c_2_1,
    CAST(f.count_remission_on_or_before_enrollment_certain AS VARCHAR) AS a_3_c_2_1_value,
    -- 12: any induction where completed and response is not CR
    CASE
      WHEN f.count_induction_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_induction_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_3_c_2_2,
    CAST(f.count_induction_on_or_before_enrollment_certain AS VARCHAR) AS a_3_c_2_2_value,
    -- 13: age >= 16 years at enrollment
    CASE
      WHEN f.youngest_age_in_years_at_enrollment_date >= 16 THEN TRUE
      WHEN f.oldest_age_in_years_at_enrollment_date < 16 THEN FALSE
    END AS a_4_1,
    -- 14: Karnofsky >= 50 % at enrollment
    CASE
      WHEN f.latest_karnofsky_at_enrollment_inside THEN
        CASE
          WHEN f.latest_karnofsky_at_enrollment_comparator IS NULL THEN
            f.latest_karnofsky_at_enrollment_value >= f.latest_karnofsky_at_enrollment_limit
          WHEN f.latest_karnofsky_at_enrollment_comparator = '<'
               AND f.latest_karnofsky_at_enrollment_value <= f.latest_karnofsky_at_enrollment_limit THEN
            FALSE
          WHEN f.latest_karnofsky_at_enrollment_comparator = '<='
               AND f.latest_karnofsky_at_enrollment_value < f.latest_karnofsky_at_enrollment_limit THEN
            FALSE
          WHEN f.latest_karnofsky_at_enrollment_comparator IN ('>', '>=')
               AND f.latest_karnofsky_at_enrollment_value >= f.latest_karnofsky_at_enrollment_limit THEN
            TRUE
        END
    END AS a_4_2,
    coalesce(f.latest_karnofsky_at_enrollment_comparator, '')
    || CASE
         WHEN f.latest_karnofsky_at_enrollment_value = floor(f.latest_karnofsky_at_enrollment_value) THEN
           CAST(CAST(f.latest_karnofsky_at_enrollment_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_karnofsky_at_enrollment_value AS VARCHAR), '0')
       END AS a_4_2_value,
    f.latest_karnofsky_at_enrollment_unit AS a_4_2_unit,
    f.latest_karnofsky_at_enrollment_day AS a_4_2_date,
    f.latest_karnofsky_at_enrollment_id AS a_4_2_row,
    -- 15: Lansky >= 50 % at enrollment
    CASE
      WHEN f.latest_lansky_at_enrollment_inside THEN
        CASE
          WHEN f.latest_lansky_at_enrollment_comparator IS NULL THEN
            f.latest_lansky_at_enrollment_value >= f.latest_lansky_at_enrollment_limit
          WHEN f.latest_lansky_at_enrollment_comparator = '<'
               AND f.latest_lansky_at_enrollment_value <= f.latest_lansky_at_enrollment_limit THEN
            FALSE
          WHEN f.latest_lansky_at_enrollment_comparator = '<='
               AND f.latest_lansky_at_enrollment_value < f.latest_lansky_at_enrollment_limit THEN
            FALSE
          WHEN f.latest_lansky_at_enrollment_comparator IN ('>', '>=')
               AND f.latest_lansky_at_enrollment_value >= f.latest_lansky_at_enrollment_limit THEN
            TRUE
        END
    END AS a_4_3,
    coalesce(f.latest_lansky_at_enrollment_comparator, '')
    || CASE
         WHEN f.latest_lansky_at_enrollment_value = floor(f.latest_lansky_at_enrollment_value) THEN
           CAST(CAST(f.latest_lansky_at_enrollment_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_lansky_at_enrollment_value AS VARCHAR), '0')
       END AS a_4_3_value,
    f.latest_lansky_at_enrollment_unit AS a_4_3_unit,
    f.latest_lansky_at_enrollment_day AS a_4_3_date,
    f.latest_lansky_at_enrollment_id AS a_4_3_row,
    -- 16: creatinine clearance >= 70 mL/min/1.73 m2 before day 1
    CASE
      WHEN f.latest_creatinine_clearance_before_day_1_inside THEN
        CASE
          WHEN f.latest_creatinine_clearance_before_day_1_comparator IS NULL THEN
            f.latest_creatinine_clearance_before_day_1_value >= f.latest_creatinine_clearance_before_day_1_limit
          WHEN f.latest_creatinine_clearance_before_day_1_comparator = '<'
               AND f.latest_creatinine_clearance_before_day_1_value
                     <= f.latest_creatinine_clearance_before_day_1_limit THEN
            FALSE
          WHEN f.latest_creatinine_clearance_before_day_1_comparator = '<='
               AND f.latest_creatinine_clearance_before_day_1_value
                     < f.latest_creatinine_clearance_before_day_1_limit THEN
            FALSE
          WHEN f.latest_creatinine_clearance_before_day_1_comparator IN ('>', '>=')
               AND f.latest_creatinine_clearance_before_day_1_value
                     >= f.latest_creatinine_clearance_before_day_1_limit THEN
            TRUE
        END
    END AS a_5_a_1,
    coalesce(f.latest_creatinine_clearance_before_day_1_comparator, '')
    || CASE
         WHEN f.latest_creatinine_clearance_before_day_1_value
                = floor(f.latest_creatinine_clearance_before_day_1_value) THEN
           CAST(CAST(f.latest_creatinine_clearance_before_day_1_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_creatinine_clearance_before_day_1_value AS VARCHAR), '0')
       END AS a_5_a_1_value,
    f.latest_creatinine_clearance_before_day_1_unit AS a_5_a_1_unit,
    f.latest_creatinine_clearance_before_day_1_day AS a_5_a_1_date,
    f.latest_creatinine_clearance_before_day_1_id AS a_5_a_1_row,
    -- 17: creatinine is normal before day 1
    CASE
      WHEN f.latest_creatinine_before_day_1_inside THEN
        CASE
          WHEN f.latest_creatinine_before_day_1_usable AND f.latest_creatinine_before_day_1_high IS NOT NULL THEN
            CASE
              WHEN f.latest_creatinine_before_day_1_comparator IS NULL THEN
                f.latest_creatinine_before_day_1_value <= f.latest_creatinine_before_day_1_high
              WHEN f.latest_creatinine_before_day_1_comparator IN ('<', '<=')
                   AND f.latest_creatinine_before_day_1_value <= f.latest_creatinine_before_day_1_high THEN
                TRUE
              WHEN f.latest_creatinine_before_day_1_comparator = '>'
                   AND f.latest_creatinine_before_day_1_value >= f.latest_creatinine_before_day_1_high THEN
                FALSE
              WHEN f.latest_creatinine_before_day_1_comparator = '>='
                   AND f.latest_creatinine_before_day_1_value > f.latest_creatinine_before_day_1_high THEN
                FALSE
            END
          WHEN f.latest_creatinine_before_day_1_usable THEN
            CASE
              WHEN f.latest_creatinine_before_day_1_comparator IS NULL THEN
                CASE
                  WHEN f.latest_creatinine_before_day_1_value
                       * CAST(f.latest_creatinine_before_day_1_value_times AS BIGINT)
                         <= f.latest_creatinine_before_day_1_least_limit
                            * CAST(f.latest_creatinine_before_day_1_limit_times AS BIGINT) THEN
                    TRUE
                  WHEN f.latest_creatinine_before_day_1_value
                       * CAST(f.latest_creatinine_before_day_1_value_times AS BIGINT)
                         > f.latest_creatinine_before_day_1_greatest_limit
                           * CAST(f.latest_creatinine_before_day_1_limit_times AS BIGINT) THEN
                    FALSE
                END
              WHEN f.latest_creatinine_before_day_1_comparator IN ('<', '<=')
                   AND f.latest_creatinine_before_day_1_value
                       * CAST(f.latest_creatinine_before_day_1_value_times AS BIGINT)
                         <= f.latest_creatinine_before_day_1_least_limit
                            * CAST(f.latest_creatinine_before_day_1_limit_times AS BIGINT) THEN
                TRUE
              WHEN f.latest_creatinine_before_day_1_comparator = '>'
                   AND f.latest_creatinine_before_day_1_value
                       * CAST(f.latest_creatinine_before_day_1_value_times AS BIGINT)
                         >= f.latest_creatinine_before_day_1_greatest_limit
                            * CAST(f.latest_creatinine_before_day_1_limit_times AS BIGINT) THEN
                FALSE
              WHEN f.latest_creatinine_before_day_1_comparator = '>='
                   AND f.latest_creatinine_before_day_1_value
                       * CAST(f.latest_creatinine_before_day_1_value_times AS BIGINT)
                         > f.latest_creatinine_before_day_1_greatest_limit
                           * CAST(f.latest_creatinine_before_day_1_limit_times AS BIGINT) THEN
                FALSE
            END
        END
    END AS a_5_a_2,
    coalesce(f.latest_creatinine_before_day_1_comparator, '')
    || CASE
         WHEN f.latest_creatinine_before_day_1_value = floor(f.latest_creatinine_before_day_1_value) THEN
           CAST(CAST(f.latest_creatinine_before_day_1_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_creatinine_before_day_1_value AS VARCHAR), '0')
       END AS a_5_a_2_value,
    f.latest_creatinine_before_day_1_unit AS a_5_a_2_unit,
    f.latest_creatinine_before_day_1_day AS a_5_a_2_date,
    f.latest_creatinine_before_day_1_id AS a_5_a_2_row,
    -- 18: total bilirubin <= 1.5 x ULN before day 1
    CASE
      WHEN f.latest_total_bilirubin_before_day_1_inside THEN
        CASE
          WHEN f.latest_total_bilirubin_before_day_1_usable THEN
            CASE
              WHEN f.latest_total_bilirubin_before_day_1_comparator IS NULL THEN
                f.latest_total_bilirubin_before_day_1_value <= 1.5 * f.latest_total_bilirubin_before_day_1_high
              WHEN f.latest_total_bilirubin_before_day_1_comparator IN ('<', '<=')
                   AND f.latest_total_bilirubin_before_day_1_value
                         <= 1.5 * f.latest_total_bilirubin_before_day_1_high THEN
                TRUE
              WHEN f.latest_total_bilirubin_before_day_1_comparator = '>'
                   AND f.latest_total_bilirubin_before_day_1_value
                         >= 1.5 * f.latest_total_bilirubin_before_day_1_high THEN
                FALSE
              WHEN f.latest_total_bilirubin_before_day_1_comparator = '>='
                   AND f.latest_total_bilirubin_before_day_1_value
                         > 1.5 * f.latest_total_bilirubin_before_day_1_high THEN
                FALSE
            END
        END
    END AS a_5_b_i_1,
    coalesce(f.latest_total_bilirubin_before_day_1_comparator, '')
    || CASE
         WHEN f.latest_total_bilirubin_before_day_1_value = floor(f.latest_total_bilirubin_before_day_1_value) THEN
           CAST(CAST(f.latest_total_bilirubin_before_day_1_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_total_bilirubin_before_day_1_value AS VARCHAR), '0')
       END AS a_5_b_i_1_value,
    f.latest_total_bilirubin_before_day_1_unit AS a_5_b_i_1_unit,
    f.latest_total_bilirubin_before_day_1_day AS a_5_b_i_1_date,
    f.latest_total_bilirubin_before_day_1_id AS a_5_b_i_1_row,
    -- 19: direct bilirubin <= 1.5 mg/dL before day 1
    CASE
      WHEN f.latest_direct_bilirubin_before_day_1_inside THEN
        CASE
          WHEN f.latest_direct_bilirubin_before_day_1_comparator IS NULL THEN
            f.latest_direct_bilirubin_before_day_1_value <= f.latest_direct_bilirubin_before_day_1_limit
          WHEN f.latest_direct_bilirubin_before_day_1_comparator IN ('<', '<=')
               AND f.latest_direct_bilirubin_before_day_1_value <= f.latest_direct_bilirubin_before_day_1_limit THEN
            TRUE
          WHEN f.latest_direct_bilirubin_before_day_1_comparator = '>'
               AND f.latest_direct_bilirubin_before_day_1_value >= f.latest_direct_bilirubin_before_day_1_limit THEN
            FALSE
          WHEN f.latest_direct_bilirubin_before_day_1_comparator = '>='
               AND f.latest_direct_bilirubin_before_day_1_value > f.latest_direct_bilirubin_before_day_1_limit THEN
            FALSE
        END
    END AS a_5_b_i_2,
    coalesce(f.latest_direct_bilirubin_before_day_1_comparator, '')
    || CASE
         WHEN f.latest_direct_bilirubin_before_day_1_value = floor(f.latest_direct_bilirubin_before_day_1_value) THEN
           CAST(CAST(f.latest_direct_bilirubin_before_day_1_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_direct_bilirubin_before_day_1_value AS VARCHAR), '0')
       END AS a_5_b_i_2_value,
    f.latest_direct_bilirubin_before_day_1_unit AS a_5_b_i_2_unit,
    f.latest_direct_bilirubin_before_day_1_day AS a_5_b_i_2_date,
    f.latest_direct_bilirubin_before_day_1_id AS a_5_b_i_2_row,
    -- 20: any ALT <= 135 IU/L during screening
    CASE f.any_alt_during_screening_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END AS a_5_b_ii_1,
    coalesce(f.any_alt_during_screening_comparator, '')
    || CASE
         WHEN f.any_alt_during_screening_value = floor(f.any_alt_during_screening_value) THEN
           CAST(CAST(f.any_alt_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.any_alt_during_screening_value AS VARCHAR), '0')
       END AS a_5_b_ii_1_value,
    f.any_alt_during_screening_unit AS a_5_b_ii_1_unit,
    f.any_alt_during_screening_day AS a_5_b_ii_1_date,
    f.any_alt_during_screening_id AS a_5_b_ii_1_row,
    -- 21: attested on or before enrollment
    CASE
      WHEN f.answer_6_inside AND (f.answer_6_valid_until IS NULL OR f.answer_6_valid_until >= f.enrollment_date) THEN
        f.answer_6_value = 'yes'
    END AS a_6_1,
    f.answer_6_value AS a_6_1_value,
    f.answer_6_day AS a_6_1_date,
    f.answer_6_id AS a_6_1_row
  FROM patient_facts_6 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 Morphologic and immunophenotypic evidence of B-precursor ALL (pro B-, pre B-, common ALL) with > ...
    k.a_1_1 AND k.a_1_2 AS c_1,
    -- if not recommended dose identified
    -- (what does not apply counts as true)
    k.a_2_2 OR (k.a_2_3 AND k.a_2_4) AS c_2_condition_lenient,
    -- if not recommended dose identified
    -- (what does not apply counts as false)
    NOT k.a_2_2 AND k.a_2_3 AND k.a_2_4 AS c_2_condition_strict,
    -- 3.a Second or later bone marrow relapse
    k.a_3_a_1 AS c_3_a,
    -- 3.b Any marrow relapse after allogeneic HSCT
    k.a_3_b_1 AS c_3_b,
    -- 3.c.1 Patients in first relapse must have failed to achieve a CR following full standard ...
    k.a_3_c_1_1 AND k.a_3_c_1_2 AS c_3_c_1,
    -- 3.c.2 Patients who have not achieved a first remission must have failed a full standard induction ...
    NOT k.a_3_c_2_1 AND k.a_3_c_2_2 AS c_3_c_2,
    -- 4 Karnofsky performance status >= 50% for patients >= 16 years and Lansky Performance Status (LPS) ...
    (k.a_4_1 AND k.a_4_2) OR (NOT k.a_4_1 AND k.a_4_3) OR (k.a_4_2 AND k.a_4_3) AS c_4,
    -- 5.a Creatinine clearance >= 70 mL/min/1.73 m2 or a normal serum creatinine based on age/gender ...
    k.a_5_a_1 OR k.a_5_a_2 AS c_5_a,
    -- 5.b.i Total bilirubin <= 1.5 x upper limit of normal (ULN) for age OR direct bilirubin <= 1.5 mg/DL ...
    k.a_5_b_i_1 OR k.a_5_b_i_2 AS c_5_b_i,
    -- 5.b.ii ALT (SGPT) <= 135 IU/L at least once during screening
    k.a_5_b_ii_1 AS c_5_b_ii,
    -- 6 Patient and/or his/her legal representative have reviewed the patient information/informed ...
    k.a_6_1 AS c_6
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE WHEN k.a_1_1 IS NOT DISTINCT FROM k.c_1 THEN 1 WHEN k.a_1_2 IS NOT DISTINCT FROM k.c_1 THEN 2 END
      AS c_1_decided_by,
    -- 2 Age < 18 years at enrollment [only children age 2-17 will be enrolled prior to the identification ...
    -- (what does not apply counts as true)
    k.a_2_1 AND k.c_2_condition_lenient AS c_2_lenient,
    -- 2 Age < 18 years at enrollment [only children age 2-17 will be enrolled prior to the identification ...
    -- (what does not apply counts as false)
    k.a_2_1 AND k.c_2_condition_lenient AND (k.a_2_1 OR k.c_2_condition_strict) AS c_2_strict,
    CASE
      WHEN k.a_3_c_1_1 IS NOT DISTINCT FROM k.c_3_c_1 THEN 9
      WHEN k.a_3_c_1_2 IS NOT DISTINCT FROM k.c_3_c_1 THEN 10
    END AS c_3_c_1_decided_by,
    CASE
      WHEN (NOT k.a_3_c_2_1) IS NOT DISTINCT FROM k.c_3_c_2 THEN 11
      WHEN k.a_3_c_2_2 IS NOT DISTINCT FROM k.c_3_c_2 THEN 12
    END AS c_3_c_2_decided_by,
    -- 3.c Refractory to other treatments
    k.c_3_c_1 OR k.c_3_c_2 AS c_3_c,
    CASE
      WHEN k.a_4_1 IS NOT FALSE AND k.a_4_2 IS NOT DISTINCT FROM k.c_4 THEN 14
      WHEN k.a_4_1 IS NOT TRUE AND k.a_4_3 IS NOT DISTINCT FROM k.c_4 THEN 15
      ELSE 13
    END AS c_4_decided_by,
    CASE
      WHEN k.a_5_a_1 IS NOT DISTINCT FROM k.c_5_a THEN 16
      WHEN k.a_5_a_2 IS NOT DISTINCT FROM k.c_5_a THEN 17
    END AS c_5_a_decided_by,
    CASE
      WHEN k.a_5_b_i_1 IS NOT DISTINCT FROM k.c_5_b_i THEN 18
      WHEN k.a_5_b_i_2 IS NOT DISTINCT FROM k.c_5_b_i THEN 19
    END AS c_5_b_i_decided_by,
    -- 5.b Adequate liver function defined as
    k.c_5_b_i AND k.c_5_b_ii AS c_5_b
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_2_lenient AND NOT k.c_2_strict THEN 'not applicable'
      WHEN k.c_2_lenient THEN 'true'
      WHEN NOT k.c_2_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_2_result,
    CASE
      WHEN k.a_2_1 IS NOT DISTINCT FROM k.c_2_lenient AND (k.c_2_lenient AND NOT k.c_2_strict) IS NOT TRUE THEN
        3
      WHEN k.c_2_condition_lenient IS NOT DISTINCT FROM k.c_2_lenient
           AND ((k.c_2_condition_lenient AND NOT k.c_2_condition_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_2_lenient AND NOT k.c_2_strict) IS NOT TRUE) THEN
        CASE
          WHEN k.c_2_condition_lenient AND NOT k.c_2_condition_strict THEN 4
          WHEN (NOT k.a_2_2) IS NOT FALSE
               AND (k.a_2_3 AND k.a_2_4) IS NOT DISTINCT FROM k.c_2_condition_lenient
               AND (k.c_2_condition_lenient AND NOT k.c_2_condition_strict) IS NOT TRUE THEN
            CASE
              WHEN k.a_2_3 IS NOT DISTINCT FROM (k.a_2_3 AND k.a_2_4) THEN 5
              WHEN k.a_2_4 IS NOT DISTINCT FROM (k.a_2_3 AND k.a_2_4) THEN 6
            END
          ELSE 4
        END
    END AS c_2_decided_by,
    CASE
      WHEN k.c_3_c_1 IS NOT DISTINCT FROM k.c_3_c THEN k.c_3_c_1_decided_by
      WHEN k.c_3_c_2 IS NOT DISTINCT FROM k.c_3_c THEN k.c_3_c_2_decided_by
    END AS c_3_c_decided_by,
    -- 3 Relapsed/refractory disease
    k.c_3_a OR k.c_3_b OR k.c_3_c AS c_3,
    CASE
      WHEN k.c_5_b_i IS NOT DISTINCT FROM k.c_5_b THEN k.c_5_b_i_decided_by
      WHEN k.c_5_b_ii IS NOT DISTINCT FROM k.c_5_b THEN 20
    END AS c_5_b_decided_by,
    -- 5 Organ function requirements: Patients must have
    k.c_5_a AND k.c_5_b AS c_5
  FROM patient_criteria_2 AS k
),

-- The same, with what is worked out from it.
patient_criteria_4 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_3_a IS NOT DISTINCT FROM k.c_3 THEN 7
      WHEN k.c_3_b IS NOT DISTINCT FROM k.c_3 THEN 8
      WHEN k.c_3_c IS NOT DISTINCT FROM k.c_3 THEN k.c_3_c_decided_by
    END AS c_3_decided_by,
    CASE
      WHEN k.c_5_a IS NOT DISTINCT FROM k.c_5 THEN k.c_5_a_decided_by
      WHEN k.c_5_b IS NOT DISTINCT FROM k.c_5 THEN k.c_5_b_decided_by
    END AS c_5_decided_by
  FROM patient_criteria_3 AS k
)

-- The result.
SELECT
  k.patient_id,
  CASE
    WHEN NOT k.c_1 OR NOT k.c_2_lenient OR NOT k.c_3 OR NOT k.c_4 OR NOT k.c_5 OR NOT k.c_6 THEN 'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2_lenient IS NOT NULL
         AND k.c_3 IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_5 IS NOT NULL
         AND k.c_6 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Morphologic and immunophenotypic evidence of B-precursor ALL (pro B-, pre B-, common ALL) with > ...
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  CASE k.c_1_decided_by WHEN 1 THEN k.a_1_1_value WHEN 2 THEN k.a_1_2_value END AS c_1_value,
  CASE k.c_1_decided_by WHEN 2 THEN k.a_1_2_unit END AS c_1_unit,
  CASE k.c_1_decided_by WHEN 2 THEN k.a_1_2_date END AS c_1_date,
  CASE k.c_1_decided_by WHEN 2 THEN k.a_1_2_row END AS c_1_row,
  -- 2 Age < 18 years at enrollment [only children age 2-17 will be enrolled prior to the identification ...
  k.c_2_result AS c_2,
  CASE k.c_2_decided_by
    WHEN 3 THEN k.a_2_1_value WHEN 5 THEN k.a_2_1_value WHEN 6 THEN k.a_2_1_value WHEN 4 THEN k.a_2_2_value
  END AS c_2_value,
  CASE k.c_2_decided_by WHEN 3 THEN k.a_2_1_unit WHEN 5 THEN k.a_2_1_unit WHEN 6 THEN k.a_2_1_unit END
    AS c_2_unit,
  CAST(NULL AS DATE) AS c_2_date,
  CAST(NULL AS BIGINT) AS c_2_row,
  -- 3 Relapsed/refractory disease
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  CASE k.c_3_decided_by
    WHEN 7 THEN k.a_3_a_1_value WHEN 8 THEN k.a_3_b_1_value WHEN 9 THEN k.a_3_c_1_1_value
    WHEN 10 THEN k.a_3_c_1_2_value WHEN 11 THEN k.a_3_c_2_1_value WHEN 12 THEN k.a_3_c_2_2_value
  END AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  CAST(NULL AS DATE) AS c_3_date,
  CAST(NULL AS BIGINT) AS c_3_row,
  -- 3.a Second or later bone marrow relapse
  CASE WHEN k.c_3_a THEN 'true' WHEN NOT k.c_3_a THEN 'false' ELSE 'unknown' END AS c_3_a,
  k.a_3_a_1_value AS c_3_a_value,
  CAST(NULL AS VARCHAR) AS c_3_a_unit,
  CAST(NULL AS DATE) AS c_3_a_date,
  CAST(NULL AS BIGINT) AS c_3_a_row,
  -- 3.b Any marrow relapse after allogeneic HSCT
  CASE WHEN k.c_3_b THEN 'true' WHEN NOT k.c_3_b THEN 'false' ELSE 'unknown' END AS c_3_b,
  k.a_3_b_1_value AS c_3_b_value,
  CAST(NULL AS VARCHAR) AS c_3_b_unit,
  CAST(NULL AS DATE) AS c_3_b_date,
  CAST(NULL AS BIGINT) AS c_3_b_row,
  -- 3.c Refractory to other treatments
  CASE WHEN k.c_3_c THEN 'true' WHEN NOT k.c_3_c THEN 'false' ELSE 'unknown' END AS c_3_c,
  CASE k.c_3_c_decided_by
    WHEN 9 THEN k.a_3_c_1_1_value WHEN 10 THEN k.a_3_c_1_2_value WHEN 11 THEN k.a_3_c_2_1_value
    WHEN 12 THEN k.a_3_c_2_2_value
  END AS c_3_c_value,
  CAST(NULL AS VARCHAR) AS c_3_c_unit,
  CAST(NULL AS DATE) AS c_3_c_date,
  CAST(NULL AS BIGINT) AS c_3_c_row,
  -- 3.c.1 Patients in first relapse must have failed to achieve a CR following full standard ...
  CASE WHEN k.c_3_c_1 THEN 'true' WHEN NOT k.c_3_c_1 THEN 'false' ELSE 'unknown' END AS c_3_c_1,
  CASE k.c_3_c_1_decided_by WHEN 9 THEN k.a_3_c_1_1_value WHEN 10 THEN k.a_3_c_1_2_value END AS c_3_c_1_value,
  CAST(NULL AS VARCHAR) AS c_3_c_1_unit,
  CAST(NULL AS DATE) AS c_3_c_1_date,
  CAST(NULL AS BIGINT) AS c_3_c_1_row,
  -- 3.c.2 Patients who have not achieved a first remission must have failed a full standard induction ...
  CASE WHEN k.c_3_c_2 THEN 'true' WHEN NOT k.c_3_c_2 THEN 'false' ELSE 'unknown' END AS c_3_c_2,
  CASE k.c_3_c_2_decided_by WHEN 11 THEN k.a_3_c_2_1_value WHEN 12 THEN k.a_3_c_2_2_value END AS c_3_c_2_value,
  CAST(NULL AS VARCHAR) AS c_3_c_2_unit,
  CAST(NULL AS DATE) AS c_3_c_2_date,
  CAST(NULL AS BIGINT) AS c_3_c_2_row,
  -- 4 Karnofsky performance status >= 50% for patients >= 16 years and Lansky Performance Status (LPS) ...
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  CASE k.c_4_decided_by WHEN 13 THEN k.a_2_1_value WHEN 14 THEN k.a_4_2_value WHEN 15 THEN k.a_4_3_value END
    AS c_4_value,
  CASE k.c_4_decided_by WHEN 13 THEN k.a_2_1_unit WHEN 14 THEN k.a_4_2_unit WHEN 15 THEN k.a_4_3_unit END
    AS c_4_unit,
  CASE k.c_4_decided_by WHEN 14 THEN k.a_4_2_date WHEN 15 THEN k.a_4_3_date END AS c_4_date,
  CASE k.c_4_decided_by WHEN 14 THEN k.a_4_2_row WHEN 15 THEN k.a_4_3_row END AS c_4_row,
  -- 5 Organ function requirements: Patients must have
  CASE WHEN k.c_5 THEN 'true' WHEN NOT k.c_5 THEN 'false' ELSE 'unknown' END AS c_5,
  CASE k.c_5_decided_by
    WHEN 16 THEN k.a_5_a_1_value WHEN 17 THEN k.a_5_a_2_value WHEN 18 THEN k.a_5_b_i_1_value
    WHEN 19 THEN k.a_5_b_i_2_value WHEN 20 THEN k.a_5_b_ii_1_value
  END AS c_5_value,
  CASE k.c_5_decided_by
    WHEN 16 THEN k.a_5_a_1_unit WHEN 17 THEN k.a_5_a_2_unit WHEN 18 THEN k.a_5_b_i_1_unit
    WHEN 19 THEN k.a_5_b_i_2_unit WHEN 20 THEN k.a_5_b_ii_1_unit
  END AS c_5_unit,
  CASE k.c_5_decided_by
    WHEN 16 THEN k.a_5_a_1_date WHEN 17 THEN k.a_5_a_2_date WHEN 18 THEN k.a_5_b_i_1_date
    WHEN 19 THEN k.a_5_b_i_2_date WHEN 20 THEN k.a_5_b_ii_1_date
  END AS c_5_date,
  CASE k.c_5_decided_by
    WHEN 16 THEN k.a_5_a_1_row WHEN 17 THEN k.a_5_a_2_row WHEN 18 THEN k.a_5_b_i_1_row
    WHEN 19 THEN k.a_5_b_i_2_row WHEN 20 THEN k.a_5_b_ii_1_row
  END AS c_5_row,
  -- 5.a Creatinine clearance >= 70 mL/min/1.73 m2 or a normal serum creatinine based on age/gender ...
  CASE WHEN k.c_5_a THEN 'true' WHEN NOT k.c_5_a THEN 'false' ELSE 'unknown' END AS c_5_a,
  CASE k.c_5_a_decided_by WHEN 16 THEN k.a_5_a_1_value WHEN 17 THEN k.a_5_a_2_value END AS c_5_a_value,
  CASE k.c_5_a_decided_by WHEN 16 THEN k.a_5_a_1_unit WHEN 17 THEN k.a_5_a_2_unit END AS c_5_a_unit,
  CASE k.c_5_a_decided_by WHEN 16 THEN k.a_5_a_1_date WHEN 17 THEN k.a_5_a_2_date END AS c_5_a_date,
  CASE k.c_5_a_decided_by WHEN 16 THEN k.a_5_a_1_row WHEN 17 THEN k.a_5_a_2_row END AS c_5_a_row,
  -- 5.b Adequate liver function defined as
  CASE WHEN k.c_5_b THEN 'true' WHEN NOT k.c_5_b THEN 'false' ELSE 'unknown' END AS c_5_b,
  CASE k.c_5_b_decided_by
    WHEN 18 THEN k.a_5_b_i_1_value WHEN 19 THEN k.a_5_b_i_2_value WHEN 20 THEN k.a_5_b_ii_1_value
  END AS c_5_b_value,
  CASE k.c_5_b_decided_by
    WHEN 18 THEN k.a_5_b_i_1_unit WHEN 19 THEN k.a_5_b_i_2_unit WHEN 20 THEN k.a_5_b_ii_1_unit
  END AS c_5_b_unit,
  CASE k.c_5_b_decided_by
    WHEN 18 THEN k.a_5_b_i_1_date WHEN 19 THEN k.a_5_b_i_2_date WHEN 20 THEN k.a_5_b_ii_1_date
  END AS c_5_b_date,
  CASE k.c_5_b_decided_by
    WHEN 18 THEN k.a_5_b_i_1_row WHEN 19 THEN k.a_5_b_i_2_row WHEN 20 THEN k.a_5_b_ii_1_row
  END AS c_5_b_row,
  -- 5.b.i Total bilirubin <= 1.5 x upper limit of normal (ULN) for age OR direct bilirubin <= 1.5 mg/DL ...
  CASE WHEN k.c_5_b_i THEN 'true' WHEN NOT k.c_5_b_i THEN 'false' ELSE 'unknown' END AS c_5_b_i,
  CASE k.c_5_b_i_decided_by WHEN 18 THEN k.a_5_b_i_1_value WHEN 19 THEN k.a_5_b_i_2_value END AS c_5_b_i_value,
  CASE k.c_5_b_i_decided_by WHEN 18 THEN k.a_5_b_i_1_unit WHEN 19 THEN k.a_5_b_i_2_unit END AS c_5_b_i_unit,
  CASE k.c_5_b_i_decided_by WHEN 18 THEN k.a_5_b_i_1_date WHEN 19 THEN k.a_5_b_i_2_date END AS c_5_b_i_date,
  CASE k.c_5_b_i_decided_by WHEN 18 THEN k.a_5_b_i_1_row WHEN 19 THEN k.a_5_b_i_2_row END AS c_5_b_i_row,
  -- 5.b.ii ALT (SGPT) <= 135 IU/L at least once during screening
  CASE WHEN k.c_5_b_ii THEN 'true' WHEN NOT k.c_5_b_ii THEN 'false' ELSE 'unknown' END AS c_5_b_ii,
  k.a_5_b_ii_1_value AS c_5_b_ii_value,
  k.a_5_b_ii_1_unit AS c_5_b_ii_unit,
  k.a_5_b_ii_1_date AS c_5_b_ii_date,
  k.a_5_b_ii_1_row AS c_5_b_ii_row,
  -- 6 Patient and/or his/her legal representative have reviewed the patient information/informed ...
  CASE WHEN k.c_6 THEN 'true' WHEN NOT k.c_6 THEN 'false' ELSE 'unknown' END AS c_6,
  k.a_6_1_value AS c_6_value,
  CAST(NULL AS VARCHAR) AS c_6_unit,
  k.a_6_1_date AS c_6_date,
  k.a_6_1_row AS c_6_row
FROM patient_criteria_4 AS k
ORDER BY k.patient_id
