-- AALL1121, version 1
-- A Single-Arm Multicenter Phase II Study preceded by Dose Evaluation to Investigate the Efficacy, ...
-- Source SHA-256: DIGEST
-- Parameters: recommended dose identified: no
-- Written by critlang 0.1.0 for Amazon Redshift.
-- Not run on Amazon Redshift in the tests of critlang, only parsed: try it on known patients.
-- Eligibility: one row per patient.
-- Each criterion: its result; then the fact that decided it: value, unit, date, id of the row.
-- Read patient_criteria beside the protocol; patient_atoms says what each part of it means.
WITH

-- The dates of each patient's anchors.
anchor_dates AS (
  SELECT
    a.patient_id,
    max(CASE WHEN a."anchor" = 'enrollment' THEN CAST(a."date" AS DATE) END) AS enrollment_date,
    max(CASE WHEN a."anchor" = 'day 1' THEN CAST(a."date" AS DATE) END) AS day_1_date
  FROM "anchors" AS a
  WHERE a."anchor" IN ('enrollment', 'day 1')
  GROUP BY a.patient_id
),

-- One row per patient, with the days that windows hang on.
patient_anchors AS (
  SELECT
    p.patient_id,
    TRY_CAST(CASE
               WHEN regexp_instr(
                      CAST(p.birth_date AS VARCHAR),
                      '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                    ) = 1 THEN
                 substring(
                   CAST(p.birth_date AS VARCHAR)
                   || coalesce(
                        CASE length(CAST(p.birth_date AS VARCHAR)) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' END,
                        ''
                      ),
                   1,
                   10
                 )
             END AS DATE) AS born_from,
    CASE
      WHEN length(CAST(p.birth_date AS VARCHAR)) < 10 THEN
        last_day(
          TRY_CAST(CASE
                     WHEN regexp_instr(
                            CAST(p.birth_date AS VARCHAR),
                            '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                          ) = 1 THEN
                       substring(
                         CAST(p.birth_date AS VARCHAR)
                         || coalesce(
                              CASE length(CAST(p.birth_date AS VARCHAR))
                                WHEN 4 THEN '-12-01' WHEN 7 THEN '-01'
                              END,
                              ''
                            ),
                         1,
                         10
                       )
                   END AS DATE)
        )
      ELSE TRY_CAST(CASE
                      WHEN regexp_instr(
                             CAST(p.birth_date AS VARCHAR),
                             '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                           ) = 1 THEN
                        substring(
                          CAST(p.birth_date AS VARCHAR)
                          || coalesce(
                               CASE length(CAST(p.birth_date AS VARCHAR))
                                 WHEN 4 THEN '-12-01' WHEN 7 THEN '-01'
                               END,
                               ''
                             ),
                          1,
                          10
                        )
                    END AS DATE)
    END AS born_to,
    CASE WHEN p."sex" IN ('female', 'male') THEN p."sex" END AS patient_sex,
    d.enrollment_date,
    CAST(dateadd(DAY, -28, d.enrollment_date) AS DATE) AS enrollment_minus_28_days,
    CAST(dateadd(DAY, -1, d.day_1_date) AS DATE) AS day_1_minus_1_day,
    CAST(dateadd(DAY, -21, d.day_1_date) AS DATE) AS day_1_minus_21_days,
    d.day_1_date
  FROM "patients" AS p
  LEFT JOIN anchor_dates AS d ON d.patient_id = p.patient_id
),

-- The needed events; a date known in part is the days it may be.
event_rows AS (
  SELECT
    e.patient_id,
    e."term" AS event_term,
    TRY_CAST(CASE
               WHEN regexp_instr(
                      CAST(e.start_date AS VARCHAR),
                      '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                    ) = 1 THEN
                 substring(
                   CAST(e.start_date AS VARCHAR)
                   || coalesce(
                        CASE length(CAST(e.start_date AS VARCHAR)) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' END,
                        ''
                      ),
                   1,
                   10
                 )
             END AS DATE) AS start_from,
    CASE
      WHEN length(CAST(e.start_date AS VARCHAR)) < 10 THEN
        last_day(
          TRY_CAST(CASE
                     WHEN regexp_instr(
                            CAST(e.start_date AS VARCHAR),
                            '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                          ) = 1 THEN
                       substring(
                         CAST(e.start_date AS VARCHAR)
                         || coalesce(
                              CASE length(CAST(e.start_date AS VARCHAR))
                                WHEN 4 THEN '-12-01' WHEN 7 THEN '-01'
                              END,
                              ''
                            ),
                         1,
                         10
                       )
                   END AS DATE)
        )
      ELSE TRY_CAST(CASE
                      WHEN regexp_instr(
                             CAST(e.start_date AS VARCHAR),
                             '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                           ) = 1 THEN
                        substring(
                          CAST(e.start_date AS VARCHAR)
                          || coalesce(
                               CASE length(CAST(e.start_date AS VARCHAR))
                                 WHEN 4 THEN '-12-01' WHEN 7 THEN '-01'
                               END,
                               ''
                             ),
                          1,
                          10
                        )
                    END AS DATE)
    END AS start_to,
    CASE WHEN coalesce(e."certainty", 'confirmed') = 'confirmed' THEN TRUE END AS is_confirmed,
    TRY_CAST(CASE
               WHEN regexp_instr(
                      CAST(e.end_date AS VARCHAR),
                      '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                    ) = 1 THEN
                 substring(
                   CAST(e.end_date AS VARCHAR)
                   || coalesce(
                        CASE length(CAST(e.end_date AS VARCHAR)) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' END,
                        ''
                      ),
                   1,
                   10
                 )
             END AS DATE) AS end_from,
    CASE
      WHEN length(CAST(e.end_date AS VARCHAR)) < 10 THEN
        last_day(
          TRY_CAST(CASE
                     WHEN regexp_instr(
                            CAST(e.end_date AS VARCHAR),
                            '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                          ) = 1 THEN
                       substring(
                         CAST(e.end_date AS VARCHAR)
                         || coalesce(
                              CASE length(CAST(e.end_date AS VARCHAR))
                                WHEN 4 THEN '-12-01' WHEN 7 THEN '-01'
                              END,
                              ''
                            ),
                         1,
                         10
                       )
                   END AS DATE)
        )
      ELSE TRY_CAST(CASE
                      WHEN regexp_instr(
                             CAST(e.end_date AS VARCHAR),
                             '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                           ) = 1 THEN
                        substring(
                          CAST(e.end_date AS VARCHAR)
                          || coalesce(
                               CASE length(CAST(e.end_date AS VARCHAR))
                                 WHEN 4 THEN '-12-01' WHEN 7 THEN '-01'
                               END,
                               ''
                             ),
                          1,
                          10
                        )
                    END AS DATE)
    END AS end_to,
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
event_tests_1 AS (
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
event_points_1 AS (
  SELECT
    r.patient_id,
    -- first allogeneic hsct start
    count(CASE WHEN r.first_allogeneic_hsct_start_qualifies THEN 1 END) AS first_allogeneic_hsct_start_certain,
    count(CASE WHEN coalesce(r.first_allogeneic_hsct_start_qualifies, TRUE) THEN 1 END)
      AS first_allogeneic_hsct_start_possible,
    nullif(
      min(
        CASE
          WHEN coalesce(r.first_allogeneic_hsct_start_qualifies, TRUE) THEN
            coalesce(r.start_earliest, DATE '0001-01-01')
        END
      ),
      DATE '0001-01-01'
    ) AS first_allogeneic_hsct_start_low,
    min(CASE WHEN r.first_allogeneic_hsct_start_qualifies THEN r.start_latest END)
      AS first_allogeneic_hsct_start_high,
    -- first relapse start
    count(CASE WHEN r.first_relapse_start_qualifies THEN 1 END) AS first_relapse_start_certain,
    count(CASE WHEN coalesce(r.first_relapse_start_qualifies, TRUE) THEN 1 END) AS first_relapse_start_possible,
    nullif(
      min(
        CASE
          WHEN coalesce(r.first_relapse_start_qualifies, TRUE) THEN
            coalesce(r.start_earliest, DATE '0001-01-01')
        END
      ),
      DATE '0001-01-01'
    ) AS first_relapse_start_low,
    min(CASE WHEN r.first_relapse_start_qualifies THEN r.start_latest END) AS first_relapse_start_high
  FROM event_tests_1 AS r
  GROUP BY r.patient_id
),

-- The same, with the days that come from events.
patient_context AS (
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
    CAST(dateadd(DAY, 1, q.first_allogeneic_hsct_start_low) AS DATE)
      AS first_allogeneic_hsct_start_plus_1_day_low,
    CAST(dateadd(DAY, 1, q.first_allogeneic_hsct_start_high) AS DATE)
      AS first_allogeneic_hsct_start_plus_1_day_high,
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
unit_spellings (unit_spelling, unit_reading) AS (
  
    -- %
    SELECT '%', '%' UNION ALL SELECT '%{HbA1c}', '%' UNION ALL SELECT '%{calc}', '%' UNION ALL
    SELECT '%{eos}', '%' UNION ALL SELECT '%{of''HGB}', '%' UNION ALL SELECT '%{of''WBC}', '%' UNION ALL
    SELECT '%{of''lymphos}', '%' UNION ALL SELECT '%{sat}', '%' UNION ALL SELECT '%{tot}', '%' UNION ALL
    SELECT '%{vol}', '%' UNION ALL SELECT 'PERCENT', '%' UNION ALL SELECT 'Percent', '%' UNION ALL
    SELECT 'pct', '%' UNION ALL SELECT 'percent', '%' UNION ALL SELECT '/(100.{WBC})', '%' UNION ALL
    SELECT '/100 WBC', '%' UNION ALL SELECT '/100 WBCs', '%' UNION ALL SELECT '/100.{WBC}', '%' UNION ALL
    SELECT '/100{WBC}', '%' UNION ALL
    -- 1
    SELECT '1', '1' UNION ALL SELECT 'L/L', '1' UNION ALL SELECT 'l/l', '1' UNION ALL
    SELECT 'RATIO', '1' UNION ALL SELECT 'Ratio', '1' UNION ALL SELECT 'ratio', '1' UNION ALL
    SELECT '{ratio}', '1' UNION ALL
    -- mL/min/{1.73_m2}
    SELECT 'ML/MIN/1.73 M2', 'mL/min/{1.73_m2}' UNION ALL SELECT 'ML/MIN/1.73M2', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'mL/min/(1.73 m2)', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'mL/min/(1.73m2)', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'mL/min/(173.10*-2.m2)', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'mL/min/1.73 m2', 'mL/min/{1.73_m2}' UNION ALL SELECT 'mL/min/1.73 m^2', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'mL/min/1.73 m²', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'mL/min/1.73 sq. m', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'mL/min/1.73.m2', 'mL/min/{1.73_m2}' UNION ALL SELECT 'mL/min/1.73M2', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'mL/min/1.73_m2', 'mL/min/{1.73_m2}' UNION ALL SELECT 'mL/min/1.73m2', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'mL/min/1.73m^2', 'mL/min/{1.73_m2}' UNION ALL SELECT 'mL/min/1.73m²', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'mL/min/{1.73_m2}', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'mL/min/{1.73_m^2}', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'mL/min/{1.73_m²}', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'mL/min/{1.73m2}', 'mL/min/{1.73_m2}' UNION ALL SELECT 'ml/min/1.73 m2', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'ml/min/1.73 m^2', 'mL/min/{1.73_m2}' UNION ALL SELECT 'ml/min/1.73 m²', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'ml/min/1.73 sq m', 'mL/min/{1.73_m2}' UNION ALL SELECT 'ml/min/1.73m2', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'ml/min/1.73m^2', 'mL/min/{1.73_m2}' UNION ALL SELECT 'ml/min/1.73m²', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'ml/min/{1.73_m2}', 'mL/min/{1.73_m2}' UNION ALL
    SELECT 'ml/min/{1.73_m^2}', 'mL/min/{1.73_m2}' UNION ALL SELECT 'ml/min/{1.73_m²}', 'mL/min/{1.73_m2}' UNION ALL
    -- mL/s/{1.73_m2}
    SELECT 'ML/S/1.73 M2', 'mL/s/{1.73_m2}' UNION ALL SELECT 'mL/s/(173.10*-2.m2)', 'mL/s/{1.73_m2}' UNION ALL
    SELECT 'mL/s/1.73 m2', 'mL/s/{1.73_m2}' UNION ALL SELECT 'mL/s/1.73 m^2', 'mL/s/{1.73_m2}' UNION ALL
    SELECT 'mL/s/1.73 m²', 'mL/s/{1.73_m2}' UNION ALL SELECT 'mL/s/1.73m2', 'mL/s/{1.73_m2}' UNION ALL
    SELECT 'mL/s/{1.73_m2}', 'mL/s/{1.73_m2}' UNION ALL SELECT 'mL/s/{1.73_m^2}', 'mL/s/{1.73_m2}' UNION ALL
    SELECT 'mL/s/{1.73_m²}', 'mL/s/{1.73_m2}' UNION ALL SELECT 'ml/s/1.73 m2', 'mL/s/{1.73_m2}' UNION ALL
    SELECT 'ml/s/1.73 m^2', 'mL/s/{1.73_m2}' UNION ALL SELECT 'ml/s/1.73 m²', 'mL/s/{1.73_m2}' UNION ALL
    SELECT 'ml/s/{1.73_m2}', 'mL/s/{1.73_m2}' UNION ALL SELECT 'ml/s/{1.73_m^2}', 'mL/s/{1.73_m2}' UNION ALL
    SELECT 'ml/s/{1.73_m²}', 'mL/s/{1.73_m2}' UNION ALL
    -- mg/dL
    SELECT 'MG/DL', 'mg/dL' UNION ALL SELECT 'mg %', 'mg/dL' UNION ALL SELECT 'mg%', 'mg/dL' UNION ALL
    SELECT 'mg/100 mL', 'mg/dL' UNION ALL SELECT 'mg/100mL', 'mg/dL' UNION ALL SELECT 'mg/DL', 'mg/dL' UNION ALL
    SELECT 'mg/dL', 'mg/dL' UNION ALL SELECT 'mg/dL{adult}', 'mg/dL' UNION ALL
    SELECT 'mg/dL{calc}', 'mg/dL' UNION ALL SELECT 'mg/dl', 'mg/dL' UNION ALL
    -- g/L
    SELECT 'g/L', 'g/L' UNION ALL SELECT 'g/l', 'g/L' UNION ALL SELECT 'gm/L', 'g/L' UNION ALL
    SELECT 'grams/L', 'g/L' UNION ALL SELECT 'MG/ML', 'g/L' UNION ALL SELECT 'mg/mL', 'g/L' UNION ALL
    SELECT 'mg/ml', 'g/L' UNION ALL
    -- g/dL
    SELECT 'G/DL', 'g/dL' UNION ALL SELECT 'GM/DL', 'g/dL' UNION ALL SELECT 'g%', 'g/dL' UNION ALL
    SELECT 'g/100 mL', 'g/dL' UNION ALL SELECT 'g/100mL', 'g/dL' UNION ALL SELECT 'g/DL', 'g/dL' UNION ALL
    SELECT 'g/dL', 'g/dL' UNION ALL SELECT 'g/dl', 'g/dL' UNION ALL SELECT 'gm%', 'g/dL' UNION ALL
    SELECT 'gm/dL', 'g/dL' UNION ALL SELECT 'gm/dl', 'g/dL' UNION ALL SELECT 'grams/dL', 'g/dL' UNION ALL
    -- mg/L
    SELECT 'MG/L', 'mg/L' UNION ALL SELECT 'mg/L', 'mg/L' UNION ALL SELECT 'mg/l', 'mg/L' UNION ALL
    SELECT 'UG/ML', 'mg/L' UNION ALL SELECT 'mcg/mL', 'mg/L' UNION ALL SELECT 'mcg/ml', 'mg/L' UNION ALL
    SELECT 'ug/mL', 'mg/L' UNION ALL SELECT 'ug/ml', 'mg/L' UNION ALL SELECT 'µg/mL', 'mg/L' UNION ALL
    SELECT 'µg/ml', 'mg/L' UNION ALL SELECT 'μg/mL', 'mg/L' UNION ALL SELECT 'μg/ml', 'mg/L' UNION ALL
    -- ng/L
    SELECT 'NG/L', 'ng/L' UNION ALL SELECT 'ng/L', 'ng/L' UNION ALL SELECT 'ng/l', 'ng/L' UNION ALL
    SELECT 'PG/ML', 'ng/L' UNION ALL SELECT 'pg/mL', 'ng/L' UNION ALL SELECT 'pg/ml', 'ng/L' UNION ALL
    -- ug/L
    SELECT 'UG/L', 'ug/L' UNION ALL SELECT 'mcg/L', 'ug/L' UNION ALL SELECT 'mcg/l', 'ug/L' UNION ALL
    SELECT 'ug/L', 'ug/L' UNION ALL SELECT 'ug/l', 'ug/L' UNION ALL SELECT 'µg/L', 'ug/L' UNION ALL
    SELECT 'µg/l', 'ug/L' UNION ALL SELECT 'μg/L', 'ug/L' UNION ALL SELECT 'μg/l', 'ug/L' UNION ALL
    SELECT 'NG/ML', 'ug/L' UNION ALL SELECT 'ng/mL', 'ug/L' UNION ALL SELECT 'ng/mL{RBC}', 'ug/L' UNION ALL
    SELECT 'ng/ml', 'ug/L' UNION ALL
    -- mol/L
    SELECT 'mol/L', 'mol/L' UNION ALL SELECT 'mol/l', 'mol/L' UNION ALL
    -- ng/dL
    SELECT 'NG/DL', 'ng/dL' UNION ALL SELECT 'ng/dL', 'ng/dL' UNION ALL SELECT 'ng/dl', 'ng/dL' UNION ALL
    -- pg/dL
    SELECT 'PG/DL', 'pg/dL' UNION ALL SELECT 'pg/dL', 'pg/dL' UNION ALL SELECT 'pg/dl', 'pg/dL' UNION ALL
    -- ug/dL
    SELECT 'UG/DL', 'ug/dL' UNION ALL SELECT 'mcg/dL', 'ug/dL' UNION ALL SELECT 'mcg/dl', 'ug/dL' UNION ALL
    SELECT 'ug/dL', 'ug/dL' UNION ALL SELECT 'ug/dL{RBC}', 'ug/dL' UNION ALL SELECT 'ug/dl', 'ug/dL' UNION ALL
    SELECT 'µg/dL', 'ug/dL' UNION ALL SELECT 'µg/dl', 'ug/dL' UNION ALL SELECT 'μg/dL', 'ug/dL' UNION ALL
    SELECT 'μg/dl', 'ug/dL' UNION ALL
    -- fmol/L
    SELECT 'fmol/L', 'fmol/L' UNION ALL SELECT 'fmol/l', 'fmol/L' UNION ALL
    -- mmol/L
    SELECT 'MMOL/L', 'mmol/L' UNION ALL SELECT 'mM', 'mmol/L' UNION ALL SELECT 'mmol/L', 'mmol/L' UNION ALL
    SELECT 'mmol/l', 'mmol/L' UNION ALL SELECT 'UMOL/ML', 'mmol/L' UNION ALL
    SELECT 'mcmol/mL', 'mmol/L' UNION ALL SELECT 'mcmol/ml', 'mmol/L' UNION ALL
    SELECT 'umol/mL', 'mmol/L' UNION ALL SELECT 'umol/ml', 'mmol/L' UNION ALL
    SELECT 'µmol/mL', 'mmol/L' UNION ALL SELECT 'µmol/ml', 'mmol/L' UNION ALL
    SELECT 'μmol/mL', 'mmol/L' UNION ALL SELECT 'μmol/ml', 'mmol/L' UNION ALL
    -- nmol/L
    SELECT 'NMOL/L', 'nmol/L' UNION ALL SELECT 'nM', 'nmol/L' UNION ALL SELECT 'nmol/L', 'nmol/L' UNION ALL
    SELECT 'nmol/l', 'nmol/L' UNION ALL SELECT 'PMOL/ML', 'nmol/L' UNION ALL
    SELECT 'pmol/mL', 'nmol/L' UNION ALL SELECT 'pmol/ml', 'nmol/L' UNION ALL
    -- pmol/L
    SELECT 'PMOL/L', 'pmol/L' UNION ALL SELECT 'pM', 'pmol/L' UNION ALL SELECT 'pmol/L', 'pmol/L' UNION ALL
    SELECT 'pmol/l', 'pmol/L' UNION ALL
    -- umol/L
    SELECT 'UMOL/L', 'umol/L' UNION ALL SELECT 'mcmol/L', 'umol/L' UNION ALL
    SELECT 'mcmol/l', 'umol/L' UNION ALL SELECT 'micromol/L', 'umol/L' UNION ALL SELECT 'uM', 'umol/L' UNION ALL
    SELECT 'umol/L', 'umol/L' UNION ALL SELECT 'umol/l', 'umol/L' UNION ALL SELECT 'µM', 'umol/L' UNION ALL
    SELECT 'µmol/L', 'umol/L' UNION ALL SELECT 'µmol/l', 'umol/L' UNION ALL SELECT 'μM', 'umol/L' UNION ALL
    SELECT 'μmol/L', 'umol/L' UNION ALL SELECT 'μmol/l', 'umol/L' UNION ALL SELECT 'NMOL/ML', 'umol/L' UNION ALL
    SELECT 'nmol/mL', 'umol/L' UNION ALL SELECT 'nmol/ml', 'umol/L' UNION ALL
    -- umol/dL
    SELECT 'UMOL/DL', 'umol/dL' UNION ALL SELECT 'mcmol/dL', 'umol/dL' UNION ALL
    SELECT 'mcmol/dl', 'umol/dL' UNION ALL SELECT 'umol/dL', 'umol/dL' UNION ALL
    SELECT 'umol/dl', 'umol/dL' UNION ALL SELECT 'µmol/dL', 'umol/dL' UNION ALL
    SELECT 'µmol/dl', 'umol/dL' UNION ALL SELECT 'μmol/dL', 'umol/dL' UNION ALL SELECT 'μmol/dl', 'umol/dL' UNION ALL
    -- U/L
    SELECT 'U/L', 'U/L' UNION ALL SELECT 'U/l', 'U/L' UNION ALL SELECT 'Units/L', 'U/L' UNION ALL
    SELECT '[U]/L', 'U/L' UNION ALL SELECT 'u/L', 'U/L' UNION ALL SELECT 'u/l', 'U/L' UNION ALL
    SELECT 'units/L', 'U/L' UNION ALL SELECT '10*-3.[U]/mL', 'U/L' UNION ALL SELECT 'MU/ML', 'U/L' UNION ALL
    SELECT 'mU/mL', 'U/L' UNION ALL SELECT 'mU/ml', 'U/L' UNION ALL SELECT 'IU/L', 'U/L' UNION ALL
    SELECT 'IU/l', 'U/L' UNION ALL SELECT '[IU]/L', 'U/L' UNION ALL SELECT '[IU]/l', 'U/L' UNION ALL
    SELECT '[iU]/L', 'U/L' UNION ALL SELECT 'iu/L', 'U/L' UNION ALL SELECT 'iu/l', 'U/L' UNION ALL
    SELECT '10*-3.[iU]/mL', 'U/L' UNION ALL SELECT 'MIU/ML', 'U/L' UNION ALL SELECT 'mIU/mL', 'U/L' UNION ALL
    SELECT 'mIU/ml', 'U/L' UNION ALL SELECT 'm[IU]/mL', 'U/L' UNION ALL SELECT 'm[IU]/ml', 'U/L' UNION ALL
    SELECT 'miu/mL', 'U/L' UNION ALL
    -- U/dL
    SELECT 'U/DL', 'U/dL' UNION ALL SELECT 'U/dL', 'U/dL' UNION ALL SELECT 'U/dl', 'U/dL' UNION ALL
    SELECT '[U]/dL', 'U/dL' UNION ALL SELECT 'IU/DL', 'U/dL' UNION ALL SELECT 'IU/dL', 'U/dL' UNION ALL
    SELECT 'IU/dl', 'U/dL' UNION ALL SELECT '[IU]/dL', 'U/dL' UNION ALL SELECT '[IU]/dl', 'U/dL' UNION ALL
    SELECT '[iU]/dL', 'U/dL' UNION ALL
    -- U/mL
    SELECT 'U/ML', 'U/mL' UNION ALL SELECT 'U/mL', 'U/mL' UNION ALL SELECT 'U/ml', 'U/mL' UNION ALL
    SELECT '[U]/mL', 'U/mL' UNION ALL SELECT 'u/mL', 'U/mL' UNION ALL SELECT 'u/ml', 'U/mL' UNION ALL
    SELECT 'units/mL', 'U/mL' UNION ALL SELECT '10*3.[U]/L', 'U/mL' UNION ALL SELECT 'KU/L', 'U/mL' UNION ALL
    SELECT 'kU/L', 'U/mL' UNION ALL SELECT 'kU/l', 'U/mL' UNION ALL SELECT 'IU/ML', 'U/mL' UNION ALL
    SELECT 'IU/mL', 'U/mL' UNION ALL SELECT 'IU/ml', 'U/mL' UNION ALL SELECT '[IU]/mL', 'U/mL' UNION ALL
    SELECT '[IU]/ml', 'U/mL' UNION ALL SELECT '[iU]/mL', 'U/mL' UNION ALL SELECT 'iu/mL', 'U/mL' UNION ALL
    SELECT 'iu/ml', 'U/mL' UNION ALL SELECT '10*3.[iU]/L', 'U/mL' UNION ALL SELECT 'KIU/L', 'U/mL' UNION ALL
    SELECT 'kIU/L', 'U/mL' UNION ALL SELECT 'kIU/l', 'U/mL' UNION ALL SELECT 'k[IU]/L', 'U/mL' UNION ALL
    SELECT 'k[IU]/l', 'U/mL' UNION ALL
    -- mU/L
    SELECT '10*-3.[U]/L', 'mU/L' UNION ALL SELECT 'mU/L', 'mU/L' UNION ALL SELECT 'mU/l', 'mU/L' UNION ALL
    SELECT '10*-6.[U]/mL', 'mU/L' UNION ALL SELECT 'mcU/mL', 'mU/L' UNION ALL SELECT 'mcU/ml', 'mU/L' UNION ALL
    SELECT 'uU/mL', 'mU/L' UNION ALL SELECT 'uU/ml', 'mU/L' UNION ALL SELECT 'µU/mL', 'mU/L' UNION ALL
    SELECT 'µU/ml', 'mU/L' UNION ALL SELECT 'μU/mL', 'mU/L' UNION ALL SELECT 'μU/ml', 'mU/L' UNION ALL
    SELECT '10*-3.[iU]/L', 'mU/L' UNION ALL SELECT 'mIU/L', 'mU/L' UNION ALL SELECT 'mIU/l', 'mU/L' UNION ALL
    SELECT 'm[IU]/L', 'mU/L' UNION ALL SELECT 'm[IU]/l', 'mU/L' UNION ALL SELECT 'miu/L', 'mU/L' UNION ALL
    SELECT '10*-6.[iU]/mL', 'mU/L' UNION ALL SELECT 'mcIU/mL', 'mU/L' UNION ALL
    SELECT 'mcIU/ml', 'mU/L' UNION ALL SELECT 'mc[IU]/mL', 'mU/L' UNION ALL SELECT 'mc[IU]/ml', 'mU/L' UNION ALL
    SELECT 'uIU/mL', 'mU/L' UNION ALL SELECT 'uIU/ml', 'mU/L' UNION ALL SELECT 'u[IU]/mL', 'mU/L' UNION ALL
    SELECT 'u[IU]/ml', 'mU/L' UNION ALL SELECT 'µIU/mL', 'mU/L' UNION ALL SELECT 'µIU/ml', 'mU/L' UNION ALL
    SELECT 'µ[IU]/mL', 'mU/L' UNION ALL SELECT 'µ[IU]/ml', 'mU/L' UNION ALL SELECT 'μIU/mL', 'mU/L' UNION ALL
    SELECT 'μIU/ml', 'mU/L' UNION ALL SELECT 'μ[IU]/mL', 'mU/L' UNION ALL SELECT 'μ[IU]/ml', 'mU/L' UNION ALL
    -- uU/L
    SELECT '10*-6.[U]/L', 'uU/L' UNION ALL SELECT 'mcU/L', 'uU/L' UNION ALL SELECT 'mcU/l', 'uU/L' UNION ALL
    SELECT 'uU/L', 'uU/L' UNION ALL SELECT 'uU/l', 'uU/L' UNION ALL SELECT 'µU/L', 'uU/L' UNION ALL
    SELECT 'µU/l', 'uU/L' UNION ALL SELECT 'μU/L', 'uU/L' UNION ALL SELECT 'μU/l', 'uU/L' UNION ALL
    SELECT '10*-6.[iU]/L', 'uU/L' UNION ALL SELECT 'mcIU/L', 'uU/L' UNION ALL SELECT 'mcIU/l', 'uU/L' UNION ALL
    SELECT 'mc[IU]/L', 'uU/L' UNION ALL SELECT 'mc[IU]/l', 'uU/L' UNION ALL SELECT 'uIU/L', 'uU/L' UNION ALL
    SELECT 'uIU/l', 'uU/L' UNION ALL SELECT 'u[IU]/L', 'uU/L' UNION ALL SELECT 'u[IU]/l', 'uU/L' UNION ALL
    SELECT 'µIU/L', 'uU/L' UNION ALL SELECT 'µIU/l', 'uU/L' UNION ALL SELECT 'µ[IU]/L', 'uU/L' UNION ALL
    SELECT 'µ[IU]/l', 'uU/L' UNION ALL SELECT 'μIU/L', 'uU/L' UNION ALL SELECT 'μIU/l', 'uU/L' UNION ALL
    SELECT 'μ[IU]/L', 'uU/L' UNION ALL SELECT 'μ[IU]/l', 'uU/L' UNION ALL
    -- nkat/L
    SELECT 'nkat/L', 'nkat/L' UNION ALL SELECT 'nkat/l', 'nkat/L' UNION ALL
    -- ukat/L
    SELECT 'mckat/L', 'ukat/L' UNION ALL SELECT 'mckat/l', 'ukat/L' UNION ALL
    SELECT 'ukat/L', 'ukat/L' UNION ALL SELECT 'ukat/l', 'ukat/L' UNION ALL SELECT 'µkat/L', 'ukat/L' UNION ALL
    SELECT 'µkat/l', 'ukat/L' UNION ALL SELECT 'μkat/L', 'ukat/L' UNION ALL SELECT 'μkat/l', 'ukat/L' UNION ALL
    -- k[IU]/mL
    SELECT '10*3.[iU]/mL', 'k[IU]/mL' UNION ALL SELECT 'kIU/mL', 'k[IU]/mL' UNION ALL
    SELECT 'kIU/ml', 'k[IU]/mL' UNION ALL SELECT 'k[IU]/mL', 'k[IU]/mL' UNION ALL SELECT 'k[IU]/ml', 'k[IU]/mL'
),

-- ULN of creatinine by age and sex, in mg/dL, for results that come without.
-- Source: maximum serum creatinine by age and sex in trials NCT02255461 and NCT01922076, below 1 year ...
reference_uln_of_creatinine (age_group, female_limit, male_limit) AS (
  
    SELECT '1 month to < 6 months', 0.4, 0.4 UNION ALL SELECT '6 months to < 1 year', 0.5, 0.5 UNION ALL
    SELECT '1 year to < 2 years', 0.6, 0.6 UNION ALL SELECT '2 years to < 6 years', 0.8, 0.8 UNION ALL
    SELECT '6 years to < 10 years', 1, 1 UNION ALL SELECT '10 years to < 13 years', 1.2, 1.2 UNION ALL
    SELECT '13 years to < 16 years', 1.4, 1.5 UNION ALL SELECT '16 years and over', 1.4, 1.7
),

-- One pass over the measurements; each window is true, false, or unknown.
measurement_rows AS (
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
    CASE
      WHEN s."term" = 'ALT' THEN
        CASE
          WHEN abs(s."value") < 999999999.9999995 THEN
            CAST(round(CAST(s."value" AS DECIMAL(24, 12)), 6) AS DECIMAL(15, 6))
        END
    END AS alt_value,
    lpad(coalesce(to_char(CAST(s."date" AS DATE), 'YYYY-MM-DD'), '-'), 10, ' ')
    || lpad(
         coalesce(
           CAST(CASE
                  WHEN abs(s."value") < 999999999.9999995 THEN
                    CAST(round(CAST(s."value" AS DECIMAL(24, 12)), 6) AS DECIMAL(15, 6))
                END AS VARCHAR),
           '-'
         ),
         17,
         ' '
       )
    || lpad(coalesce(CAST(length(s."comparator") AS VARCHAR), '-'), 6, ' ')
    || lpad(coalesce(CAST(length(s."unit") AS VARCHAR), '-'), 6, ' ')
    || '                -'
    || '                -'
    || lpad(coalesce(CAST(s."id" AS VARCHAR), '-'), 20, ' ')
    || coalesce(s."comparator", '')
    || coalesce(s."unit", '') AS measurement_record,
    coalesce(to_char(CAST(s."date" AS TIMESTAMP), 'YYYY-MM-DD HH24:MI:SS'), '9999-99-99 99:99:99')
    || lpad(CAST(CAST(s."id" AS DECIMAL(20, 0)) + 9223372036854775808 AS VARCHAR), 20, '0')
      AS measurement_order,
    lpad(coalesce(to_char(CAST(s."date" AS DATE), 'YYYY-MM-DD'), '-'), 10, ' ')
    || lpad(
         coalesce(
           CAST(CASE
                  WHEN abs(s."value") < 999999999.9999995 THEN
                    CAST(round(CAST(s."value" AS DECIMAL(24, 12)), 6) AS DECIMAL(15, 6))
                END AS VARCHAR),
           '-'
         ),
         17,
         ' '
       )
    || lpad(coalesce(CAST(length(s."comparator") AS VARCHAR), '-'), 6, ' ')
    || lpad(coalesce(CAST(length(s."unit") AS VARCHAR), '-'), 6, ' ')
    || '                -'
    || lpad(
         coalesce(
           CAST(CASE
                  WHEN abs(s.range_high) < 999999999.9999995 THEN
                    CAST(round(CAST(s.range_high AS DECIMAL(24, 12)), 6) AS DECIMAL(15, 6))
                END AS VARCHAR),
           '-'
         ),
         17,
         ' '
       )
    || lpad(coalesce(CAST(s."id" AS VARCHAR), '-'), 20, ' ')
    || coalesce(s."comparator", '')
    || coalesce(s."unit", '') AS measurement_record_2
  FROM "measurements" AS s
  JOIN patient_anchors AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN (
          'marrow blasts', 'Karnofsky', 'Lansky', 'creatinine clearance', 'creatinine', 'total bilirubin',
          'direct bilirubin', 'ALT'
        )
),

-- The same, with what is worked out from it.
measurement_tests AS (
  SELECT
    r.*,
    l1.unit_reading AS any_alt_during_screening_reading
  FROM measurement_rows AS r
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = r.alt_unit
),

-- The same, with what is worked out from it.
measurement_tests_2 AS (
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
measurement_tests_3 AS (
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
measurement_tests_4 AS (
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
measurement_features AS (
  SELECT
    r.patient_id,
    -- latest marrow blasts at enrollment
    max(CASE WHEN r.measurement_term = 'marrow blasts' THEN r.measurement_order || r.measurement_record END)
      AS latest_marrow_blasts_at_enrollment,
    -- latest Karnofsky at enrollment
    max(CASE WHEN r.measurement_term = 'Karnofsky' THEN r.measurement_order || r.measurement_record END)
      AS latest_karnofsky_at_enrollment,
    -- latest Lansky at enrollment
    max(CASE WHEN r.measurement_term = 'Lansky' THEN r.measurement_order || r.measurement_record END)
      AS latest_lansky_at_enrollment,
    -- latest creatinine clearance before day 1
    max(
      CASE WHEN r.measurement_term = 'creatinine clearance' THEN r.measurement_order || r.measurement_record END
    ) AS latest_creatinine_clearance_before_day_1,
    -- latest creatinine before day 1
    max(CASE WHEN r.measurement_term = 'creatinine' THEN r.measurement_order || r.measurement_record_2 END)
      AS latest_creatinine_before_day_1,
    -- latest total bilirubin before day 1
    max(CASE WHEN r.measurement_term = 'total bilirubin' THEN r.measurement_order || r.measurement_record_2 END)
      AS latest_total_bilirubin_before_day_1,
    -- latest direct bilirubin before day 1
    max(CASE WHEN r.measurement_term = 'direct bilirubin' THEN r.measurement_order || r.measurement_record END)
      AS latest_direct_bilirubin_before_day_1,
    -- deciding ALT during screening
    max(
      CASE
        WHEN r.any_alt_during_screening_code IS NOT NULL THEN
          CAST(CASE WHEN r.any_alt_during_screening_code = 0 THEN 1 ELSE r.any_alt_during_screening_code END AS VARCHAR)
          || r.measurement_order
          || r.measurement_record
      END
    ) AS any_alt_during_screening,
    -- any ALT during screening: the greatest number
    max(r.any_alt_during_screening_code) AS any_alt_during_screening_code
  FROM measurement_tests_4 AS r
  WHERE coalesce(
          CASE
            WHEN r.measurement_term IN ('marrow blasts', 'Karnofsky', 'Lansky') THEN r.at_enrollment
            WHEN r.measurement_term IN (
                   'creatinine clearance', 'creatinine', 'total bilirubin', 'direct bilirubin'
                 ) THEN
              r.before_day_1
            WHEN r.measurement_term = 'ALT' THEN r.during_screening
          END,
          TRUE
        )
  GROUP BY r.patient_id
),

-- One pass over the attestations; each window is true, false, or unknown.
answer_rows AS (
  SELECT
    s.patient_id,
    CAST(s."date" AS DATE) <= c.enrollment_date AS on_or_before_enrollment,
    lpad(coalesce(to_char(CAST(s."date" AS DATE), 'YYYY-MM-DD'), '-'), 10, ' ')
    || lpad(coalesce(CAST(length(s."answer") AS VARCHAR), '-'), 6, ' ')
    || lpad(coalesce(to_char(CAST(s.valid_until AS DATE), 'YYYY-MM-DD'), '-'), 10, ' ')
    || lpad(coalesce(CAST(s."id" AS VARCHAR), '-'), 20, ' ')
    || coalesce(s."answer", '') AS answer_record,
    coalesce(to_char(CAST(CAST(s."date" AS DATE) AS TIMESTAMP), 'YYYY-MM-DD HH24:MI:SS'), '9999-99-99 99:99:99')
    || lpad(CAST(CAST(s."id" AS DECIMAL(20, 0)) + 9223372036854775808 AS VARCHAR), 20, '0') AS answer_order
  FROM "attestations" AS s
  JOIN patient_anchors AS c ON c.patient_id = s.patient_id
  WHERE s."criterion" = '6'
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'AALL1121'))
),

-- The attestations of each patient in one group.
answer_features AS (
  SELECT
    r.patient_id,
    -- answer to 6 on or before enrollment
    max(r.answer_order || r.answer_record) AS answer_6
  FROM answer_rows AS r
  WHERE coalesce(r.on_or_before_enrollment, TRUE)
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS (
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
        AND CASE
              WHEN v.end_from >= CAST(dateadd(DAY, 27, v.start_to) AS DATE) THEN TRUE
              WHEN v.end_to < CAST(dateadd(DAY, 27, v.start_from) AS DATE) THEN FALSE
            END
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
event_features AS (
  SELECT
    r.patient_id,
    -- B-precursor ALL
    count(CASE WHEN r.count_b_precursor_all_qualifies THEN 1 END) AS count_b_precursor_all_certain,
    count(CASE WHEN coalesce(r.count_b_precursor_all_qualifies, TRUE) THEN 1 END)
      AS count_b_precursor_all_possible,
    -- marrow relapse on or before enrollment
    count(CASE WHEN r.count_marrow_relapse_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_marrow_relapse_on_or_before_enrollment_certain,
    count(CASE WHEN coalesce(r.count_marrow_relapse_on_or_before_enrollment_qualifies, TRUE) THEN 1 END)
      AS count_marrow_relapse_on_or_before_enrollment_possible,
    -- marrow relapse after allogeneic HSCT
    count(CASE WHEN r.count_marrow_relapse_after_allogeneic_hsct_qualifies THEN 1 END)
      AS count_marrow_relapse_after_allogeneic_hsct_certain,
    count(CASE WHEN coalesce(r.count_marrow_relapse_after_allogeneic_hsct_qualifies, TRUE) THEN 1 END)
      AS count_marrow_relapse_after_allogeneic_hsct_possible,
    -- relapse on or before enrollment
    count(CASE WHEN r.count_relapse_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_relapse_on_or_before_enrollment_certain,
    count(CASE WHEN coalesce(r.count_relapse_on_or_before_enrollment_qualifies, TRUE) THEN 1 END)
      AS count_relapse_on_or_before_enrollment_possible,
    -- reinduction on or after first relapse
    count(CASE WHEN r.count_reinduction_on_or_after_first_relapse_qualifies THEN 1 END)
      AS count_reinduction_on_or_after_first_relapse_certain,
    count(CASE WHEN coalesce(r.count_reinduction_on_or_after_first_relapse_qualifies, TRUE) THEN 1 END)
      AS count_reinduction_on_or_after_first_relapse_possible,
    -- remission on or before enrollment
    count(CASE WHEN r.count_remission_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_remission_on_or_before_enrollment_certain,
    count(CASE WHEN coalesce(r.count_remission_on_or_before_enrollment_qualifies, TRUE) THEN 1 END)
      AS count_remission_on_or_before_enrollment_possible,
    -- induction on or before enrollment
    count(CASE WHEN r.count_induction_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_induction_on_or_before_enrollment_certain,
    count(CASE WHEN coalesce(r.count_induction_on_or_before_enrollment_qualifies, TRUE) THEN 1 END)
      AS count_induction_on_or_before_enrollment_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS (
  SELECT
    c.patient_id,
    coalesce(e.count_b_precursor_all_certain, 0) AS count_b_precursor_all_certain,
    coalesce(e.count_b_precursor_all_possible, 0) AS count_b_precursor_all_possible,
    TRY_CAST(nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 40, 10)), '-') AS DATE)
      >= c.enrollment_minus_28_days
    AND TRY_CAST(nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 40, 10)), '-') AS DATE)
          <= c.enrollment_date AS latest_marrow_blasts_at_enrollment_inside,
    substring(
      m.latest_marrow_blasts_at_enrollment,
      133
      + coalesce(CAST(nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 67, 6)), '-') AS BIGINT), 0),
      CAST(nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 73, 6)), '-') AS BIGINT)
    ) AS latest_marrow_blasts_at_enrollment_unit,
    nullif(
      nullif(
        substring(
          m.latest_marrow_blasts_at_enrollment,
          133,
          CAST(nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 67, 6)), '-') AS BIGINT)
        ),
        ''
      ),
      '='
    ) AS latest_marrow_blasts_at_enrollment_comparator,
    CAST(nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 50, 17)), '-') AS DECIMAL(15, 6))
      AS latest_marrow_blasts_at_enrollment_value,
    TRY_CAST(nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 40, 10)), '-') AS DATE)
      AS latest_marrow_blasts_at_enrollment_day,
    CAST(nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 113, 20)), '-') AS BIGINT)
      AS latest_marrow_blasts_at_enrollment_id,
    EXTRACT(YEAR FROM c.enrollment_date) - EXTRACT(YEAR FROM c.born_to)
    - CASE
        WHEN EXTRACT(MONTH FROM c.enrollment_date) * 100 + EXTRACT(DAY FROM c.enrollment_date)
               < EXTRACT(MONTH FROM c.born_to) * 100 + EXTRACT(DAY FROM c.born_to) THEN
          1
        ELSE 0
      END AS youngest_age_in_years_at_enrollment_date,
    EXTRACT(YEAR FROM c.enrollment_date) - EXTRACT(YEAR FROM c.born_from)
    - CASE
        WHEN EXTRACT(MONTH FROM c.enrollment_date) * 100 + EXTRACT(DAY FROM c.enrollment_date)
               < EXTRACT(MONTH FROM c.born_from) * 100 + EXTRACT(DAY FROM c.born_from) THEN
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
    TRY_CAST(nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 40, 10)), '-') AS DATE)
      >= c.enrollment_minus_28_days
    AND TRY_CAST(nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 40, 10)), '-') AS DATE)
          <= c.enrollment_date AS latest_karnofsky_at_enrollment_inside,
    substring(
      m.latest_karnofsky_at_enrollment,
      133 + coalesce(CAST(nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 67, 6)), '-') AS BIGINT), 0),
      CAST(nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 73, 6)), '-') AS BIGINT)
    ) AS latest_karnofsky_at_enrollment_unit,
    nullif(
      nullif(
        substring(
          m.latest_karnofsky_at_enrollment,
          133,
          CAST(nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 67, 6)), '-') AS BIGINT)
        ),
        ''
      ),
      '='
    ) AS latest_karnofsky_at_enrollment_comparator,
    CAST(nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 50, 17)), '-') AS DECIMAL(15, 6))
      AS latest_karnofsky_at_enrollment_value,
    TRY_CAST(nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 40, 10)), '-') AS DATE)
      AS latest_karnofsky_at_enrollment_day,
    CAST(nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 113, 20)), '-') AS BIGINT)
      AS latest_karnofsky_at_enrollment_id,
    TRY_CAST(nullif(ltrim(substring(m.latest_lansky_at_enrollment, 40, 10)), '-') AS DATE)
      >= c.enrollment_minus_28_days
    AND TRY_CAST(nullif(ltrim(substring(m.latest_lansky_at_enrollment, 40, 10)), '-') AS DATE)
          <= c.enrollment_date AS latest_lansky_at_enrollment_inside,
    substring(
      m.latest_lansky_at_enrollment,
      133 + coalesce(CAST(nullif(ltrim(substring(m.latest_lansky_at_enrollment, 67, 6)), '-') AS BIGINT), 0),
      CAST(nullif(ltrim(substring(m.latest_lansky_at_enrollment, 73, 6)), '-') AS BIGINT)
    ) AS latest_lansky_at_enrollment_unit,
    nullif(
      nullif(
        substring(
          m.latest_lansky_at_enrollment,
          133,
          CAST(nullif(ltrim(substring(m.latest_lansky_at_enrollment, 67, 6)), '-') AS BIGINT)
        ),
        ''
      ),
      '='
    ) AS latest_lansky_at_enrollment_comparator,
    CAST(nullif(ltrim(substring(m.latest_lansky_at_enrollment, 50, 17)), '-') AS DECIMAL(15, 6))
      AS latest_lansky_at_enrollment_value,
    TRY_CAST(nullif(ltrim(substring(m.latest_lansky_at_enrollment, 40, 10)), '-') AS DATE)
      AS latest_lansky_at_enrollment_day,
    CAST(nullif(ltrim(substring(m.latest_lansky_at_enrollment, 113, 20)), '-') AS BIGINT)
      AS latest_lansky_at_enrollment_id,
    TRY_CAST(nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 40, 10)), '-') AS DATE)
      <= c.day_1_minus_1_day AS latest_creatinine_clearance_before_day_1_inside,
    substring(
      m.latest_creatinine_clearance_before_day_1,
      133
      + coalesce(
          CAST(nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 67, 6)), '-') AS BIGINT),
          0
        ),
      CAST(nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 73, 6)), '-') AS BIGINT)
    ) AS latest_creatinine_clearance_before_day_1_unit,
    nullif(
      nullif(
        substring(
          m.latest_creatinine_clearance_before_day_1,
          133,
          CAST(nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 67, 6)), '-') AS BIGINT)
        ),
        ''
      ),
      '='
    ) AS latest_creatinine_clearance_before_day_1_comparator,
    CAST(nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 50, 17)), '-') AS DECIMAL(15, 6))
      AS latest_creatinine_clearance_before_day_1_value,
    TRY_CAST(nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 40, 10)), '-') AS DATE)
      AS latest_creatinine_clearance_before_day_1_day,
    CAST(nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 113, 20)), '-') AS BIGINT)
      AS latest_creatinine_clearance_before_day_1_id,
    TRY_CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 40, 10)), '-') AS DATE)
      <= c.day_1_minus_1_day AS latest_creatinine_before_day_1_inside,
    CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 50, 17)), '-') AS DECIMAL(15, 6))
      AS latest_creatinine_before_day_1_value,
    nullif(
      nullif(
        substring(
          m.latest_creatinine_before_day_1,
          133,
          CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 67, 6)), '-') AS BIGINT)
        ),
        ''
      ),
      '='
    ) AS latest_creatinine_before_day_1_comparator,
    CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 96, 17)), '-') AS DECIMAL(15, 6))
      AS latest_creatinine_before_day_1_high,
    substring(
      m.latest_creatinine_before_day_1,
      133 + coalesce(CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 67, 6)), '-') AS BIGINT), 0),
      CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 73, 6)), '-') AS BIGINT)
    ) AS latest_creatinine_before_day_1_unit,
    c.patient_sex,
    c.born_to,
    TRY_CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 40, 10)), '-') AS DATE)
      AS latest_creatinine_before_day_1_day,
    c.born_from,
    CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 113, 20)), '-') AS BIGINT)
      AS latest_creatinine_before_day_1_id,
    TRY_CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 40, 10)), '-') AS DATE)
      <= c.day_1_minus_1_day AS latest_total_bilirubin_before_day_1_inside,
    CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 50, 17)), '-') AS DECIMAL(15, 6))
      AS latest_total_bilirubin_before_day_1_value,
    nullif(
      nullif(
        substring(
          m.latest_total_bilirubin_before_day_1,
          133,
          CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 67, 6)), '-') AS BIGINT)
        ),
        ''
      ),
      '='
    ) AS latest_total_bilirubin_before_day_1_comparator,
    CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 96, 17)), '-') AS DECIMAL(15, 6))
      AS latest_total_bilirubin_before_day_1_high,
    substring(
      m.latest_total_bilirubin_before_day_1,
      133
      + coalesce(CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 67, 6)), '-') AS BIGINT), 0),
      CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 73, 6)), '-') AS BIGINT)
    ) AS latest_total_bilirubin_before_day_1_unit,
    TRY_CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 40, 10)), '-') AS DATE)
      AS latest_total_bilirubin_before_day_1_day,
    CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 113, 20)), '-') AS BIGINT)
      AS latest_total_bilirubin_before_day_1_id,
    TRY_CAST(nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 40, 10)), '-') AS DATE)
      <= c.day_1_minus_1_day AS latest_direct_bilirubin_before_day_1_inside,
    substring(
      m.latest_direct_bilirubin_before_day_1,
      133
      + coalesce(
          CAST(nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 67, 6)), '-') AS BIGINT),
          0
        ),
      CAST(nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 73, 6)), '-') AS BIGINT)
    ) AS latest_direct_bilirubin_before_day_1_unit,
    nullif(
      nullif(
        substring(
          m.latest_direct_bilirubin_before_day_1,
          133,
          CAST(nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 67, 6)), '-') AS BIGINT)
        ),
        ''
      ),
      '='
    ) AS latest_direct_bilirubin_before_day_1_comparator,
    CAST(nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 50, 17)), '-') AS DECIMAL(15, 6))
      AS latest_direct_bilirubin_before_day_1_value,
    TRY_CAST(nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 40, 10)), '-') AS DATE)
      AS latest_direct_bilirubin_before_day_1_day,
    CAST(nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 113, 20)), '-') AS BIGINT)
      AS latest_direct_bilirubin_before_day_1_id,
    m.any_alt_during_screening_code,
    CAST(nullif(ltrim(substring(m.any_alt_during_screening, 51, 17)), '-') AS DECIMAL(15, 6))
      AS any_alt_during_screening_value,
    nullif(
      nullif(
        substring(
          m.any_alt_during_screening,
          134,
          CAST(nullif(ltrim(substring(m.any_alt_during_screening, 68, 6)), '-') AS BIGINT)
        ),
        ''
      ),
      '='
    ) AS any_alt_during_screening_comparator,
    substring(
      m.any_alt_during_screening,
      134 + coalesce(CAST(nullif(ltrim(substring(m.any_alt_during_screening, 68, 6)), '-') AS BIGINT), 0),
      CAST(nullif(ltrim(substring(m.any_alt_during_screening, 74, 6)), '-') AS BIGINT)
    ) AS any_alt_during_screening_unit,
    TRY_CAST(nullif(ltrim(substring(m.any_alt_during_screening, 41, 10)), '-') AS DATE)
      AS any_alt_during_screening_day,
    CAST(nullif(ltrim(substring(m.any_alt_during_screening, 114, 20)), '-') AS BIGINT)
      AS any_alt_during_screening_id,
    TRY_CAST(nullif(ltrim(substring(a.answer_6, 40, 10)), '-') AS DATE) <= c.enrollment_date AS answer_6_inside,
    TRY_CAST(nullif(ltrim(substring(a.answer_6, 56, 10)), '-') AS DATE) AS answer_6_valid_until,
    c.enrollment_date,
    substring(a.answer_6, 86, CAST(nullif(ltrim(substring(a.answer_6, 50, 6)), '-') AS BIGINT))
      AS answer_6_value,
    TRY_CAST(nullif(ltrim(substring(a.answer_6, 40, 10)), '-') AS DATE) AS answer_6_day,
    CAST(nullif(ltrim(substring(a.answer_6, 66, 20)), '-') AS BIGINT) AS answer_6_id
  FROM patient_context AS c
  LEFT JOIN measurement_features AS m ON m.patient_id = c.patient_id
  LEFT JOIN answer_features AS a ON a.patient_id = c.patient_id
  LEFT JOIN event_features AS e ON e.patient_id = c.patient_id
),

-- The same, with the unit of each picked result looked up, and ages on its day.
patient_facts_2 AS (
  SELECT
    f.*,
    l1.unit_reading AS latest_marrow_blasts_at_enrollment_reading,
    l2.unit_reading AS latest_karnofsky_at_enrollment_reading,
    l3.unit_reading AS latest_lansky_at_enrollment_reading,
    l4.unit_reading AS latest_creatinine_clearance_before_day_1_reading,
    l5.unit_reading AS latest_creatinine_before_day_1_reading,
    (EXTRACT(YEAR FROM f.latest_creatinine_before_day_1_day) - EXTRACT(YEAR FROM f.born_to)) * 12
    + (EXTRACT(MONTH FROM f.latest_creatinine_before_day_1_day) - EXTRACT(MONTH FROM f.born_to))
    - CASE
        WHEN EXTRACT(DAY FROM f.latest_creatinine_before_day_1_day) < EXTRACT(DAY FROM f.born_to) THEN 1
        ELSE 0
      END AS latest_creatinine_before_day_1_youngest_age_in_months,
    EXTRACT(YEAR FROM f.latest_creatinine_before_day_1_day) - EXTRACT(YEAR FROM f.born_to)
    - CASE
        WHEN EXTRACT(MONTH FROM f.latest_creatinine_before_day_1_day) * 100
             + EXTRACT(DAY FROM f.latest_creatinine_before_day_1_day)
               < EXTRACT(MONTH FROM f.born_to) * 100 + EXTRACT(DAY FROM f.born_to) THEN
          1
        ELSE 0
      END AS latest_creatinine_before_day_1_youngest_age_in_years,
    (EXTRACT(YEAR FROM f.latest_creatinine_before_day_1_day) - EXTRACT(YEAR FROM f.born_from)) * 12
    + (EXTRACT(MONTH FROM f.latest_creatinine_before_day_1_day) - EXTRACT(MONTH FROM f.born_from))
    - CASE
        WHEN EXTRACT(DAY FROM f.latest_creatinine_before_day_1_day) < EXTRACT(DAY FROM f.born_from) THEN 1
        ELSE 0
      END AS latest_creatinine_before_day_1_oldest_age_in_months,
    EXTRACT(YEAR FROM f.latest_creatinine_before_day_1_day) - EXTRACT(YEAR FROM f.born_from)
    - CASE
        WHEN EXTRACT(MONTH FROM f.latest_creatinine_before_day_1_day) * 100
             + EXTRACT(DAY FROM f.latest_creatinine_before_day_1_day)
               < EXTRACT(MONTH FROM f.born_from) * 100 + EXTRACT(DAY FROM f.born_from) THEN
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
patient_facts_3 AS (
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
patient_facts_4 AS (
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
patient_facts_5 AS (
  SELECT
    f.*,
    -- At the youngest age that the patient may have had; for either sex if that is not known.
    CASE
      WHEN abs(
             CASE
               WHEN f.patient_sex = 'male' THEN f.latest_creatinine_before_day_1_youngest_male_limit
               ELSE f.latest_creatinine_before_day_1_youngest_female_limit
             END
           ) < 999999999.9999995 THEN
        CAST(round(
               CAST(CASE
                      WHEN f.patient_sex = 'male' THEN f.latest_creatinine_before_day_1_youngest_male_limit
                      ELSE f.latest_creatinine_before_day_1_youngest_female_limit
                    END AS DECIMAL(24, 12)),
               6
             ) AS DECIMAL(15, 6))
    END AS latest_creatinine_before_day_1_possible_limit_1,
    CASE
      WHEN abs(
             CASE
               WHEN f.patient_sex = 'female' THEN f.latest_creatinine_before_day_1_youngest_female_limit
               ELSE f.latest_creatinine_before_day_1_youngest_male_limit
             END
           ) < 999999999.9999995 THEN
        CAST(round(
               CAST(CASE
                      WHEN f.patient_sex = 'female' THEN f.latest_creatinine_before_day_1_youngest_female_limit
                      ELSE f.latest_creatinine_before_day_1_youngest_male_limit
                    END AS DECIMAL(24, 12)),
               6
             ) AS DECIMAL(15, 6))
    END AS latest_creatinine_before_day_1_possible_limit_2,
    -- At the oldest age.
    CASE
      WHEN abs(
             CASE
               WHEN f.patient_sex = 'male' THEN f.latest_creatinine_before_day_1_oldest_male_limit
               ELSE f.latest_creatinine_before_day_1_oldest_female_limit
             END
           ) < 999999999.9999995 THEN
        CAST(round(
               CAST(CASE
                      WHEN f.patient_sex = 'male' THEN f.latest_creatinine_before_day_1_oldest_male_limit
                      ELSE f.latest_creatinine_before_day_1_oldest_female_limit
                    END AS DECIMAL(24, 12)),
               6
             ) AS DECIMAL(15, 6))
    END AS latest_creatinine_before_day_1_possible_limit_3,
    CASE
      WHEN abs(
             CASE
               WHEN f.patient_sex = 'female' THEN f.latest_creatinine_before_day_1_oldest_female_limit
               ELSE f.latest_creatinine_before_day_1_oldest_male_limit
             END
           ) < 999999999.9999995 THEN
        CAST(round(
               CAST(CASE
                      WHEN f.patient_sex = 'female' THEN f.latest_creatinine_before_day_1_oldest_female_limit
                      ELSE f.latest_creatinine_before_day_1_oldest_male_limit
                    END AS DECIMAL(24, 12)),
               6
             ) AS DECIMAL(15, 6))
    END AS latest_creatinine_before_day_1_possible_limit_4
  FROM patient_facts_4 AS f
),

-- The same, with what is worked out from it.
patient_facts_6 AS (
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
patient_atoms AS (
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
                  WHEN f.latest_creatinine_before_day_1_value * f.latest_creatinine_before_day_1_value_times
                         <= f.latest_creatinine_before_day_1_least_limit
                            * f.latest_creatinine_before_day_1_limit_times THEN
                    TRUE
                  WHEN f.latest_creatinine_before_day_1_value * f.latest_creatinine_before_day_1_value_times
                         > f.latest_creatinine_before_day_1_greatest_limit
                           * f.latest_creatinine_before_day_1_limit_times THEN
                    FALSE
                END
              WHEN f.latest_creatinine_before_day_1_comparator IN ('<', '<=')
                   AND f.latest_creatinine_before_day_1_value * f.latest_creatinine_before_day_1_value_times
                         <= f.latest_creatinine_before_day_1_least_limit
                            * f.latest_creatinine_before_day_1_limit_times THEN
                TRUE
              WHEN f.latest_creatinine_before_day_1_comparator = '>'
                   AND f.latest_creatinine_before_day_1_value * f.latest_creatinine_before_day_1_value_times
                         >= f.latest_creatinine_before_day_1_greatest_limit
                            * f.latest_creatinine_before_day_1_limit_times THEN
                FALSE
              WHEN f.latest_creatinine_before_day_1_comparator = '>='
                   AND f.latest_creatinine_before_day_1_value * f.latest_creatinine_before_day_1_value_times
                         > f.latest_creatinine_before_day_1_greatest_limit
                           * f.latest_creatinine_before_day_1_limit_times THEN
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
                f.latest_total_bilirubin_before_day_1_value * 2
                  <= f.latest_total_bilirubin_before_day_1_high * 3
              WHEN f.latest_total_bilirubin_before_day_1_comparator IN ('<', '<=')
                   AND f.latest_total_bilirubin_before_day_1_value * 2
                         <= f.latest_total_bilirubin_before_day_1_high * 3 THEN
                TRUE
              WHEN f.latest_total_bilirubin_before_day_1_comparator = '>'
                   AND f.latest_total_bilirubin_before_day_1_value * 2
                         >= f.latest_total_bilirubin_before_day_1_high * 3 THEN
                FALSE
              WHEN f.latest_total_bilirubin_before_day_1_comparator = '>='
                   AND f.latest_total_bilirubin_before_day_1_value * 2
                         > f.latest_total_bilirubin_before_day_1_high * 3 THEN
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
patient_criteria AS (
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
patient_criteria_2 AS (
  SELECT
    k.*,
    CASE
      WHEN CASE WHEN k.a_1_1 THEN 1 WHEN NOT k.a_1_1 THEN 0 ELSE 2 END
             = CASE WHEN k.c_1 THEN 1 WHEN NOT k.c_1 THEN 0 ELSE 2 END THEN
        1
      WHEN CASE WHEN k.a_1_2 THEN 1 WHEN NOT k.a_1_2 THEN 0 ELSE 2 END
             = CASE WHEN k.c_1 THEN 1 WHEN NOT k.c_1 THEN 0 ELSE 2 END THEN
        2
    END AS c_1_decided_by,
    -- 2 Age < 18 years at enrollment [only children age 2-17 will be enrolled prior to the identification ...
    -- (what does not apply counts as true)
    k.a_2_1 AND k.c_2_condition_lenient AS c_2_lenient,
    -- 2 Age < 18 years at enrollment [only children age 2-17 will be enrolled prior to the identification ...
    -- (what does not apply counts as false)
    k.a_2_1 AND k.c_2_condition_lenient AND (k.a_2_1 OR k.c_2_condition_strict) AS c_2_strict,
    CASE
      WHEN CASE WHEN k.a_3_c_1_1 THEN 1 WHEN NOT k.a_3_c_1_1 THEN 0 ELSE 2 END
             = CASE WHEN k.c_3_c_1 THEN 1 WHEN NOT k.c_3_c_1 THEN 0 ELSE 2 END THEN
        9
      WHEN CASE WHEN k.a_3_c_1_2 THEN 1 WHEN NOT k.a_3_c_1_2 THEN 0 ELSE 2 END
             = CASE WHEN k.c_3_c_1 THEN 1 WHEN NOT k.c_3_c_1 THEN 0 ELSE 2 END THEN
        10
    END AS c_3_c_1_decided_by,
    CASE
      WHEN CASE WHEN NOT k.a_3_c_2_1 THEN 1 WHEN k.a_3_c_2_1 THEN 0 ELSE 2 END
             = CASE WHEN k.c_3_c_2 THEN 1 WHEN NOT k.c_3_c_2 THEN 0 ELSE 2 END THEN
        11
      WHEN CASE WHEN k.a_3_c_2_2 THEN 1 WHEN NOT k.a_3_c_2_2 THEN 0 ELSE 2 END
             = CASE WHEN k.c_3_c_2 THEN 1 WHEN NOT k.c_3_c_2 THEN 0 ELSE 2 END THEN
        12
    END AS c_3_c_2_decided_by,
    -- 3.c Refractory to other treatments
    k.c_3_c_1 OR k.c_3_c_2 AS c_3_c,
    CASE
      WHEN coalesce(k.a_4_1, TRUE)
           AND CASE WHEN k.a_4_2 THEN 1 WHEN NOT k.a_4_2 THEN 0 ELSE 2 END
                 = CASE WHEN k.c_4 THEN 1 WHEN NOT k.c_4 THEN 0 ELSE 2 END THEN
        14
      WHEN NOT coalesce(k.a_4_1, FALSE)
           AND CASE WHEN k.a_4_3 THEN 1 WHEN NOT k.a_4_3 THEN 0 ELSE 2 END
                 = CASE WHEN k.c_4 THEN 1 WHEN NOT k.c_4 THEN 0 ELSE 2 END THEN
        15
      ELSE 13
    END AS c_4_decided_by,
    CASE
      WHEN CASE WHEN k.a_5_a_1 THEN 1 WHEN NOT k.a_5_a_1 THEN 0 ELSE 2 END
             = CASE WHEN k.c_5_a THEN 1 WHEN NOT k.c_5_a THEN 0 ELSE 2 END THEN
        16
      WHEN CASE WHEN k.a_5_a_2 THEN 1 WHEN NOT k.a_5_a_2 THEN 0 ELSE 2 END
             = CASE WHEN k.c_5_a THEN 1 WHEN NOT k.c_5_a THEN 0 ELSE 2 END THEN
        17
    END AS c_5_a_decided_by,
    CASE
      WHEN CASE WHEN k.a_5_b_i_1 THEN 1 WHEN NOT k.a_5_b_i_1 THEN 0 ELSE 2 END
             = CASE WHEN k.c_5_b_i THEN 1 WHEN NOT k.c_5_b_i THEN 0 ELSE 2 END THEN
        18
      WHEN CASE WHEN k.a_5_b_i_2 THEN 1 WHEN NOT k.a_5_b_i_2 THEN 0 ELSE 2 END
             = CASE WHEN k.c_5_b_i THEN 1 WHEN NOT k.c_5_b_i THEN 0 ELSE 2 END THEN
        19
    END AS c_5_b_i_decided_by,
    -- 5.b Adequate liver function defined as
    k.c_5_b_i AND k.c_5_b_ii AS c_5_b
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS (
  SELECT
    k.*,
    CASE
      WHEN k.c_2_lenient AND NOT k.c_2_strict THEN 'not applicable'
      WHEN k.c_2_lenient THEN 'true'
      WHEN NOT k.c_2_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_2_result,
    CASE
      WHEN CASE WHEN k.a_2_1 THEN 1 WHEN NOT k.a_2_1 THEN 0 ELSE 2 END
             = CASE WHEN k.c_2_lenient THEN 1 WHEN NOT k.c_2_lenient THEN 0 ELSE 2 END
           AND NOT coalesce(k.c_2_lenient AND NOT k.c_2_strict, FALSE) THEN
        3
      WHEN CASE WHEN k.c_2_condition_lenient THEN 1 WHEN NOT k.c_2_condition_lenient THEN 0 ELSE 2 END
             = CASE WHEN k.c_2_lenient THEN 1 WHEN NOT k.c_2_lenient THEN 0 ELSE 2 END
           AND CASE
                 WHEN NOT coalesce(k.c_2_condition_lenient AND NOT k.c_2_condition_strict, FALSE) THEN 1
                 WHEN NOT (NOT coalesce(k.c_2_condition_lenient AND NOT k.c_2_condition_strict, FALSE)) THEN 0
                 ELSE 2
               END
                 = CASE
                     WHEN NOT coalesce(k.c_2_lenient AND NOT k.c_2_strict, FALSE) THEN 1
                     WHEN NOT (NOT coalesce(k.c_2_lenient AND NOT k.c_2_strict, FALSE)) THEN 0
                     ELSE 2
                   END THEN
        CASE
          WHEN k.c_2_condition_lenient AND NOT k.c_2_condition_strict THEN 4
          WHEN coalesce(NOT k.a_2_2, TRUE)
               AND CASE WHEN k.a_2_3 AND k.a_2_4 THEN 1 WHEN NOT (k.a_2_3 AND k.a_2_4) THEN 0 ELSE 2 END
                     = CASE
                         WHEN k.c_2_condition_lenient THEN 1
                         WHEN NOT k.c_2_condition_lenient THEN 0
                         ELSE 2
                       END
               AND NOT coalesce(k.c_2_condition_lenient AND NOT k.c_2_condition_strict, FALSE) THEN
            CASE
              WHEN CASE WHEN k.a_2_3 THEN 1 WHEN NOT k.a_2_3 THEN 0 ELSE 2 END
                     = CASE WHEN k.a_2_3 AND k.a_2_4 THEN 1 WHEN NOT (k.a_2_3 AND k.a_2_4) THEN 0 ELSE 2 END THEN
                5
              WHEN CASE WHEN k.a_2_4 THEN 1 WHEN NOT k.a_2_4 THEN 0 ELSE 2 END
                     = CASE WHEN k.a_2_3 AND k.a_2_4 THEN 1 WHEN NOT (k.a_2_3 AND k.a_2_4) THEN 0 ELSE 2 END THEN
                6
            END
          ELSE 4
        END
    END AS c_2_decided_by,
    CASE
      WHEN CASE WHEN k.c_3_c_1 THEN 1 WHEN NOT k.c_3_c_1 THEN 0 ELSE 2 END
             = CASE WHEN k.c_3_c THEN 1 WHEN NOT k.c_3_c THEN 0 ELSE 2 END THEN
        k.c_3_c_1_decided_by
      WHEN CASE WHEN k.c_3_c_2 THEN 1 WHEN NOT k.c_3_c_2 THEN 0 ELSE 2 END
             = CASE WHEN k.c_3_c THEN 1 WHEN NOT k.c_3_c THEN 0 ELSE 2 END THEN
        k.c_3_c_2_decided_by
    END AS c_3_c_decided_by,
    -- 3 Relapsed/refractory disease
    k.c_3_a OR k.c_3_b OR k.c_3_c AS c_3,
    CASE
      WHEN CASE WHEN k.c_5_b_i THEN 1 WHEN NOT k.c_5_b_i THEN 0 ELSE 2 END
             = CASE WHEN k.c_5_b THEN 1 WHEN NOT k.c_5_b THEN 0 ELSE 2 END THEN
        k.c_5_b_i_decided_by
      WHEN CASE WHEN k.c_5_b_ii THEN 1 WHEN NOT k.c_5_b_ii THEN 0 ELSE 2 END
             = CASE WHEN k.c_5_b THEN 1 WHEN NOT k.c_5_b THEN 0 ELSE 2 END THEN
        20
    END AS c_5_b_decided_by,
    -- 5 Organ function requirements: Patients must have
    k.c_5_a AND k.c_5_b AS c_5
  FROM patient_criteria_2 AS k
),

-- The same, with what is worked out from it.
patient_criteria_4 AS (
  SELECT
    k.*,
    CASE
      WHEN CASE WHEN k.c_3_a THEN 1 WHEN NOT k.c_3_a THEN 0 ELSE 2 END
             = CASE WHEN k.c_3 THEN 1 WHEN NOT k.c_3 THEN 0 ELSE 2 END THEN
        7
      WHEN CASE WHEN k.c_3_b THEN 1 WHEN NOT k.c_3_b THEN 0 ELSE 2 END
             = CASE WHEN k.c_3 THEN 1 WHEN NOT k.c_3 THEN 0 ELSE 2 END THEN
        8
      WHEN CASE WHEN k.c_3_c THEN 1 WHEN NOT k.c_3_c THEN 0 ELSE 2 END
             = CASE WHEN k.c_3 THEN 1 WHEN NOT k.c_3 THEN 0 ELSE 2 END THEN
        k.c_3_c_decided_by
    END AS c_3_decided_by,
    CASE
      WHEN CASE WHEN k.c_5_a THEN 1 WHEN NOT k.c_5_a THEN 0 ELSE 2 END
             = CASE WHEN k.c_5 THEN 1 WHEN NOT k.c_5 THEN 0 ELSE 2 END THEN
        k.c_5_a_decided_by
      WHEN CASE WHEN k.c_5_b THEN 1 WHEN NOT k.c_5_b THEN 0 ELSE 2 END
             = CASE WHEN k.c_5 THEN 1 WHEN NOT k.c_5 THEN 0 ELSE 2 END THEN
        k.c_5_b_decided_by
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
