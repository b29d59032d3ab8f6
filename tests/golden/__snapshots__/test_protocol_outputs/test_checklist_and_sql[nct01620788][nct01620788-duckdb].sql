-- NCT01620788, version 1
-- Treatment of high blood pressure in adults (phase 3)
-- Source SHA-256: DIGEST
-- Written by critlang 0.1.0 for DuckDB.
-- Eligibility: one row per patient.
-- Each criterion: its result; then the fact that decided it: value, unit, date, id of the row.
-- Read patient_criteria beside the protocol; patient_atoms says what each part of it means.
WITH

-- The dates of each patient's anchors.
anchor_dates AS NOT MATERIALIZED (
  SELECT
    a.patient_id,
    max(CASE WHEN a."anchor" = 'screening' THEN CAST(a."date" AS DATE) END) AS screening_date
  FROM "anchors" AS a
  WHERE a."anchor" = 'screening'
  GROUP BY a.patient_id
),

-- One row per patient, with the days that windows hang on.
patient_context AS MATERIALIZED (
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
    d.screening_date,
    d.screening_date - 14 AS screening_minus_14_days,
    CAST(d.screening_date - INTERVAL 24 MONTH AS DATE) AS screening_minus_2_years
  FROM "patients" AS p
  LEFT JOIN anchor_dates AS d ON d.patient_id = p.patient_id
),

-- The needed events; a date known in part is the days it may be.
event_rows AS NOT MATERIALIZED (
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
    CASE WHEN coalesce(e."certainty", 'confirmed') = 'confirmed' THEN TRUE END AS is_confirmed,
    e."active" AS event_active
  FROM "events" AS e
  WHERE e."term" IN (
          'hypertension', 'antihypertensive monotherapy', 'thiazide diuretic', 'coronary artery disease',
          'heart failure', 'diabetes', 'liver disease', 'hepatitis B', 'hepatitis C', 'cirrhosis',
          'liver insufficiency', 'other liver disease', 'pregnancy', 'substance abuse', 'alcohol abuse',
          'drug abuse', 'secondary hypertension', 'renovascular hypertension', 'pheochromocytoma',
          'Cushing syndrome', 'ACE inhibitor hypersensitivity', 'diuretic hypersensitivity',
          'sulfa hypersensitivity'
        )
),

-- What data write for each unit. A unit that is not listed is unusable, and its result unknown.
unit_spellings (unit_spelling, unit_reading) AS MATERIALIZED (
  VALUES
    -- mm[Hg]
    ('MM HG', 'mm[Hg]'), ('MMHG', 'mm[Hg]'), ('mm HG', 'mm[Hg]'), ('mm Hg', 'mm[Hg]'), ('mmHG', 'mm[Hg]'),
    ('mmHg', 'mm[Hg]'), ('mm[Hg]', 'mm[Hg]'), ('mmhg', 'mm[Hg]'),
    -- kPa
    ('KPA', 'kPa'), ('kPa', 'kPa'), ('kpa', 'kPa'),
    -- cm[H2O]
    ('cm H2O', 'cm[H2O]'), ('cmH2O', 'cm[H2O]'), ('cm[H2O]', 'cm[H2O]'),
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

-- One pass over the measurements; each window is true, false, or unknown.
measurement_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS measurement_term,
    CAST(s."date" AS DATE) >= c.screening_date AND CAST(s."date" AS DATE) <= c.screening_date AS on_screening,
    CASE WHEN s."term" = 'seated systolic blood pressure' THEN s."unit" END
      AS seated_systolic_blood_pressure_unit,
    CASE WHEN s."term" = 'seated systolic blood pressure' THEN nullif(nullif(s."comparator", ''), '=') END
      AS seated_systolic_blood_pressure_comparator,
    CASE WHEN s."term" = 'seated systolic blood pressure' THEN TRY_CAST(s."value" AS DECIMAL(15, 6)) END
      AS seated_systolic_blood_pressure_value,
    CASE WHEN s."term" = 'seated diastolic blood pressure' THEN s."unit" END
      AS seated_diastolic_blood_pressure_unit,
    CASE WHEN s."term" = 'seated diastolic blood pressure' THEN nullif(nullif(s."comparator", ''), '=') END
      AS seated_diastolic_blood_pressure_comparator,
    CASE WHEN s."term" = 'seated diastolic blood pressure' THEN TRY_CAST(s."value" AS DECIMAL(15, 6)) END
      AS seated_diastolic_blood_pressure_value,
    CAST(s."date" AS DATE) >= c.screening_minus_14_days AND CAST(s."date" AS DATE) <= c.screening_date
      AS at_screening,
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
      'low': s.range_low,
      'high': s.range_high,
      'id': s."id"
    } AS measurement_record_2,
    {
      'day': CAST(s."date" AS DATE),
      'value': s."value",
      'comparator': s."comparator",
      'unit': s."unit",
      'high': s.range_high,
      'id': s."id"
    } AS measurement_record_3
  FROM "measurements" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN (
          'seated systolic blood pressure', 'seated diastolic blood pressure', 'creatinine', 'serum potassium',
          'ALT'
        )
),

-- The same, with what is worked out from it.
measurement_tests AS NOT MATERIALIZED (
  SELECT
    r.*,
    l1.unit_reading AS count_seated_systolic_blood_pressure_on_screenin_reading,
    l2.unit_reading AS count_seated_diastolic_blood_pressure_on_screeni_reading
  FROM measurement_rows AS r
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = r.seated_systolic_blood_pressure_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = r.seated_diastolic_blood_pressure_unit
),

-- The same, with what is worked out from it.
measurement_tests_2 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- 140 mmHg, in the unit of the result
    CASE r.count_seated_systolic_blood_pressure_on_screenin_reading
      WHEN 'mm[Hg]' THEN 140 WHEN 'cm[H2O]' THEN 190.3308469 WHEN 'kPa' THEN 18.66508
    END AS count_seated_systolic_blood_pressure_on_screenin_limit,
    -- 90 mmHg, in the unit of the result
    CASE r.count_seated_diastolic_blood_pressure_on_screeni_reading
      WHEN 'mm[Hg]' THEN 90 WHEN 'cm[H2O]' THEN 122.3555444 WHEN 'kPa' THEN 11.99898
    END AS count_seated_diastolic_blood_pressure_on_screeni_limit
  FROM measurement_tests AS r
),

-- The same, with what is worked out from it.
measurement_tests_3 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- seated systolic blood pressure: whether it passes the test
    CASE
      WHEN r.measurement_term = 'seated systolic blood pressure' THEN
        CASE
          WHEN r.seated_systolic_blood_pressure_comparator IS NULL THEN
            r.seated_systolic_blood_pressure_value >= r.count_seated_systolic_blood_pressure_on_screenin_limit
          WHEN r.seated_systolic_blood_pressure_comparator = '<'
               AND r.seated_systolic_blood_pressure_value
                     <= r.count_seated_systolic_blood_pressure_on_screenin_limit THEN
            FALSE
          WHEN r.seated_systolic_blood_pressure_comparator = '<='
               AND r.seated_systolic_blood_pressure_value
                     < r.count_seated_systolic_blood_pressure_on_screenin_limit THEN
            FALSE
          WHEN r.seated_systolic_blood_pressure_comparator IN ('>', '>=')
               AND r.seated_systolic_blood_pressure_value
                     >= r.count_seated_systolic_blood_pressure_on_screenin_limit THEN
            TRUE
        END
    END AS count_seated_systolic_blood_pressure_on_screenin_passes,
    -- seated diastolic blood pressure: whether it passes the test
    CASE
      WHEN r.measurement_term = 'seated diastolic blood pressure' THEN
        CASE
          WHEN r.seated_diastolic_blood_pressure_comparator IS NULL THEN
            r.seated_diastolic_blood_pressure_value >= r.count_seated_diastolic_blood_pressure_on_screeni_limit
          WHEN r.seated_diastolic_blood_pressure_comparator = '<'
               AND r.seated_diastolic_blood_pressure_value
                     <= r.count_seated_diastolic_blood_pressure_on_screeni_limit THEN
            FALSE
          WHEN r.seated_diastolic_blood_pressure_comparator = '<='
               AND r.seated_diastolic_blood_pressure_value
                     < r.count_seated_diastolic_blood_pressure_on_screeni_limit THEN
            FALSE
          WHEN r.seated_diastolic_blood_pressure_comparator IN ('>', '>=')
               AND r.seated_diastolic_blood_pressure_value
                     >= r.count_seated_diastolic_blood_pressure_on_screeni_limit THEN
            TRUE
        END
    END AS count_seated_diastolic_blood_pressure_on_screeni_passes
  FROM measurement_tests_2 AS r
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest seated systolic blood pressure at screening
    arg_max(
      r.measurement_record,
      CASE
        WHEN r.measurement_term = 'seated systolic blood pressure' AND r.at_screening IS NOT FALSE THEN
          r.measurement_order
      END
    ) AS latest_seated_systolic_blood_pressure_at_screeni,
    -- latest seated diastolic blood pressure at screening
    arg_max(
      r.measurement_record,
      CASE
        WHEN r.measurement_term = 'seated diastolic blood pressure' AND r.at_screening IS NOT FALSE THEN
          r.measurement_order
      END
    ) AS latest_seated_diastolic_blood_pressure_at_screen,
    -- latest creatinine at screening
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'creatinine' THEN r.measurement_order END)
      AS latest_creatinine_at_screening,
    -- latest serum potassium at screening
    arg_max(
      r.measurement_record_2,
      CASE WHEN r.measurement_term = 'serum potassium' THEN r.measurement_order END
    ) AS latest_serum_potassium_at_screening,
    -- latest ALT at screening
    arg_max(r.measurement_record_3, CASE WHEN r.measurement_term = 'ALT' THEN r.measurement_order END)
      AS latest_alt_at_screening,
    -- count of seated systolic blood pressure on screening: certain
    count(
      CASE
        WHEN r.measurement_term = 'seated systolic blood pressure'
             AND r.on_screening IS NOT FALSE
             AND r.on_screening
             AND r.count_seated_systolic_blood_pressure_on_screenin_passes THEN
          1
      END
    ) AS count_seated_systolic_blood_pressure_on_screenin_certain,
    -- count of seated systolic blood pressure on screening: possible
    count(
      CASE
        WHEN r.measurement_term = 'seated systolic blood pressure'
             AND r.on_screening IS NOT FALSE
             AND (r.on_screening AND r.count_seated_systolic_blood_pressure_on_screenin_passes) IS NOT FALSE THEN
          1
      END
    ) AS count_seated_systolic_blood_pressure_on_screenin_possible,
    -- count of seated systolic blood pressure on screening: inside
    count(
      CASE
        WHEN r.measurement_term = 'seated systolic blood pressure'
             AND r.on_screening IS NOT FALSE
             AND r.on_screening THEN
          1
      END
    ) AS count_seated_systolic_blood_pressure_on_screenin_inside,
    -- count of seated diastolic blood pressure on screening: certain
    count(
      CASE
        WHEN r.measurement_term = 'seated diastolic blood pressure'
             AND r.on_screening IS NOT FALSE
             AND r.on_screening
             AND r.count_seated_diastolic_blood_pressure_on_screeni_passes THEN
          1
      END
    ) AS count_seated_diastolic_blood_pressure_on_screeni_certain,
    -- count of seated diastolic blood pressure on screening: possible
    count(
      CASE
        WHEN r.measurement_term = 'seated diastolic blood pressure'
             AND r.on_screening IS NOT FALSE
             AND (r.on_screening AND r.count_seated_diastolic_blood_pressure_on_screeni_passes) IS NOT FALSE THEN
          1
      END
    ) AS count_seated_diastolic_blood_pressure_on_screeni_possible,
    -- count of seated diastolic blood pressure on screening: inside
    count(
      CASE
        WHEN r.measurement_term = 'seated diastolic blood pressure'
             AND r.on_screening IS NOT FALSE
             AND r.on_screening THEN
          1
      END
    ) AS count_seated_diastolic_blood_pressure_on_screeni_inside
  FROM measurement_tests_3 AS r
  WHERE (r.measurement_term IN ('seated systolic blood pressure', 'seated diastolic blood pressure')
         AND r.on_screening IS NOT FALSE)
        OR r.at_screening IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the attestations; each window is true, false, or unknown.
answer_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."criterion" AS answer_criterion,
    CAST(s."date" AS DATE) <= c.screening_date AS on_or_before_screening,
    {
      'day': CAST(s."date" AS DATE),
      'value': s."answer",
      'valid_until': CAST(s.valid_until AS DATE),
      'id': s."id"
    } AS answer_record,
    CAST(coalesce(epoch_us(CAST(s."date" AS DATE)), 288230376151711744) AS HUGEINT) * 18446744073709551616
    + s."id" AS answer_order
  FROM "attestations" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."criterion" IN ('3', '4', 'E6.b', 'E9.b', 'E10', 'E11', 'E12')
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT01620788'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 3 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '3' THEN r.answer_order END) AS answer_3,
    -- answer to 4 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '4' THEN r.answer_order END) AS answer_4,
    -- answer to E6.b on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E6.b' THEN r.answer_order END) AS answer_e6_b,
    -- answer to E9.b on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E9.b' THEN r.answer_order END) AS answer_e9_b,
    -- answer to E10 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E10' THEN r.answer_order END) AS answer_e10,
    -- answer to E11 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E11' THEN r.answer_order END) AS answer_e11,
    -- answer to E12 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E12' THEN r.answer_order END) AS answer_e12
  FROM answer_rows AS r
  WHERE r.on_or_before_screening IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- hypertension
    CASE
      WHEN v.event_term = 'hypertension' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_date THEN TRUE
                     WHEN v.start_to < c.screening_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_date THEN TRUE
                         WHEN v.end_to < c.screening_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hypertension_qualifies,
    -- antihypertensive monotherapy
    CASE
      WHEN v.event_term = 'antihypertensive monotherapy' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_date THEN TRUE
                     WHEN v.start_to < c.screening_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_date THEN TRUE
                         WHEN v.end_to < c.screening_date THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.screening_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_antihypertensive_monotherapy_qualifies,
    -- thiazide diuretic
    CASE
      WHEN v.event_term = 'thiazide diuretic' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_date THEN TRUE
                     WHEN v.start_to < c.screening_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_date THEN TRUE
                         WHEN v.end_to < c.screening_date THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.screening_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_thiazide_diuretic_qualifies,
    -- coronary artery disease on screening
    CASE
      WHEN v.event_term = 'coronary artery disease' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_date THEN TRUE
                     WHEN v.start_to < c.screening_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_date THEN TRUE
                         WHEN v.end_to < c.screening_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_coronary_artery_disease_on_screening_qualifies,
    -- heart failure on screening
    CASE
      WHEN v.event_term = 'heart failure' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_date THEN TRUE
                     WHEN v.start_to < c.screening_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_date THEN TRUE
                         WHEN v.end_to < c.screening_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_heart_failure_on_screening_qualifies,
    -- diabetes on screening
    CASE
      WHEN v.event_term = 'diabetes' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_date THEN TRUE
                     WHEN v.start_to < c.screening_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_date THEN TRUE
                         WHEN v.end_to < c.screening_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_diabetes_on_screening_qualifies,
    -- liver disease on screening
    CASE
      WHEN v.event_term IN (
             'liver disease', 'hepatitis B', 'hepatitis C', 'cirrhosis', 'liver insufficiency',
             'other liver disease'
           ) THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_date THEN TRUE
                     WHEN v.start_to < c.screening_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_date THEN TRUE
                         WHEN v.end_to < c.screening_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE WHEN v.event_active IN ('yes', 'no') THEN v.event_active = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_liver_disease_on_screening_qualifies,
    -- pregnancy on screening
    CASE
      WHEN v.event_term = 'pregnancy' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_date THEN TRUE
                     WHEN v.start_to < c.screening_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_date THEN TRUE
                         WHEN v.end_to < c.screening_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_pregnancy_on_screening_qualifies,
    -- substance abuse within 2 years
    CASE
      WHEN v.event_term IN ('substance abuse', 'alcohol abuse', 'drug abuse') THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_minus_2_years THEN TRUE
                     WHEN v.start_to < c.screening_minus_2_years THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_minus_2_years THEN TRUE
                         WHEN v.end_to < c.screening_minus_2_years THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_substance_abuse_within_2_years_qualifies,
    -- secondary hypertension on screening
    CASE
      WHEN v.event_term IN (
             'secondary hypertension', 'renovascular hypertension', 'pheochromocytoma', 'Cushing syndrome'
           ) THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_date THEN TRUE
                     WHEN v.start_to < c.screening_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_date THEN TRUE
                         WHEN v.end_to < c.screening_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_secondary_hypertension_on_screening_qualifies,
    -- ACE inhibitor hypersensitivity on or before screening
    CASE
      WHEN v.event_term = 'ACE inhibitor hypersensitivity' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_ace_inhibitor_hypersensitivity_on_or_befor_qualifies,
    -- diuretic hypersensitivity on or before screening
    CASE
      WHEN v.event_term = 'diuretic hypersensitivity' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_diuretic_hypersensitivity_on_or_before_scr_qualifies,
    -- sulfa hypersensitivity on or before screening
    CASE
      WHEN v.event_term = 'sulfa hypersensitivity' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_sulfa_hypersensitivity_on_or_before_screen_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- hypertension
    count(CASE WHEN r.count_hypertension_qualifies THEN 1 END) AS count_hypertension_certain,
    count(CASE WHEN r.count_hypertension_qualifies IS NOT FALSE THEN 1 END) AS count_hypertension_possible,
    -- antihypertensive monotherapy
    count(CASE WHEN r.count_antihypertensive_monotherapy_qualifies THEN 1 END)
      AS count_antihypertensive_monotherapy_certain,
    count(CASE WHEN r.count_antihypertensive_monotherapy_qualifies IS NOT FALSE THEN 1 END)
      AS count_antihypertensive_monotherapy_possible,
    -- thiazide diuretic
    count(CASE WHEN r.count_thiazide_diuretic_qualifies THEN 1 END) AS count_thiazide_diuretic_certain,
    count(CASE WHEN r.count_thiazide_diuretic_qualifies IS NOT FALSE THEN 1 END)
      AS count_thiazide_diuretic_possible,
    -- coronary artery disease on screening
    count(CASE WHEN r.count_coronary_artery_disease_on_screening_qualifies THEN 1 END)
      AS count_coronary_artery_disease_on_screening_certain,
    count(CASE WHEN r.count_coronary_artery_disease_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_coronary_artery_disease_on_screening_possible,
    -- heart failure on screening
    count(CASE WHEN r.count_heart_failure_on_screening_qualifies THEN 1 END)
      AS count_heart_failure_on_screening_certain,
    count(CASE WHEN r.count_heart_failure_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_heart_failure_on_screening_possible,
    -- diabetes on screening
    count(CASE WHEN r.count_diabetes_on_screening_qualifies THEN 1 END) AS count_diabetes_on_screening_certain,
    count(CASE WHEN r.count_diabetes_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_diabetes_on_screening_possible,
    -- liver disease on screening
    count(CASE WHEN r.count_liver_disease_on_screening_qualifies THEN 1 END)
      AS count_liver_disease_on_screening_certain,
    count(CASE WHEN r.count_liver_disease_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_liver_disease_on_screening_possible,
    -- pregnancy on screening
    count(CASE WHEN r.count_pregnancy_on_screening_qualifies THEN 1 END)
      AS count_pregnancy_on_screening_certain,
    count(CASE WHEN r.count_pregnancy_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_pregnancy_on_screening_possible,
    -- substance abuse within 2 years
    count(CASE WHEN r.count_substance_abuse_within_2_years_qualifies THEN 1 END)
      AS count_substance_abuse_within_2_years_certain,
    count(CASE WHEN r.count_substance_abuse_within_2_years_qualifies IS NOT FALSE THEN 1 END)
      AS count_substance_abuse_within_2_years_possible,
    -- secondary hypertension on screening
    count(CASE WHEN r.count_secondary_hypertension_on_screening_qualifies THEN 1 END)
      AS count_secondary_hypertension_on_screening_certain,
    count(CASE WHEN r.count_secondary_hypertension_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_secondary_hypertension_on_screening_possible,
    -- ACE inhibitor hypersensitivity on or before screening
    count(CASE WHEN r.count_ace_inhibitor_hypersensitivity_on_or_befor_qualifies THEN 1 END)
      AS count_ace_inhibitor_hypersensitivity_on_or_befor_certain,
    count(CASE WHEN r.count_ace_inhibitor_hypersensitivity_on_or_befor_qualifies IS NOT FALSE THEN 1 END)
      AS count_ace_inhibitor_hypersensitivity_on_or_befor_possible,
    -- diuretic hypersensitivity on or before screening
    count(CASE WHEN r.count_diuretic_hypersensitivity_on_or_before_scr_qualifies THEN 1 END)
      AS count_diuretic_hypersensitivity_on_or_before_scr_certain,
    count(CASE WHEN r.count_diuretic_hypersensitivity_on_or_before_scr_qualifies IS NOT FALSE THEN 1 END)
      AS count_diuretic_hypersensitivity_on_or_before_scr_possible,
    -- sulfa hypersensitivity on or before screening
    count(CASE WHEN r.count_sulfa_hypersensitivity_on_or_before_screen_qualifies THEN 1 END)
      AS count_sulfa_hypersensitivity_on_or_before_screen_certain,
    count(CASE WHEN r.count_sulfa_hypersensitivity_on_or_before_screen_qualifies IS NOT FALSE THEN 1 END)
      AS count_sulfa_hypersensitivity_on_or_before_screen_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    year(c.screening_date) - year(c.born_to)
    - CASE
        WHEN month(c.screening_date) * 100 + day(c.screening_date) < month(c.born_to) * 100 + day(c.born_to) THEN
          1
        ELSE 0
      END AS youngest_age_in_years_at_screening_date,
    year(c.screening_date) - year(c.born_from)
    - CASE
        WHEN month(c.screening_date) * 100 + day(c.screening_date) < month(c.born_from) * 100 + day(c.born_from) THEN
          1
        ELSE 0
      END AS oldest_age_in_years_at_screening_date,
    coalesce(e.count_hypertension_certain, 0) AS count_hypertension_certain,
    coalesce(e.count_hypertension_possible, 0) AS count_hypertension_possible,
    coalesce(e.count_antihypertensive_monotherapy_certain, 0) AS count_antihypertensive_monotherapy_certain,
    coalesce(e.count_antihypertensive_monotherapy_possible, 0) AS count_antihypertensive_monotherapy_possible,
    coalesce(m.count_seated_systolic_blood_pressure_on_screenin_certain, 0)
      AS count_seated_systolic_blood_pressure_on_screenin_certain,
    coalesce(m.count_seated_systolic_blood_pressure_on_screenin_possible, 0)
      AS count_seated_systolic_blood_pressure_on_screenin_possible,
    coalesce(m.count_seated_systolic_blood_pressure_on_screenin_inside, 0)
      AS count_seated_systolic_blood_pressure_on_screenin_inside,
    coalesce(m.count_seated_diastolic_blood_pressure_on_screeni_certain, 0)
      AS count_seated_diastolic_blood_pressure_on_screeni_certain,
    coalesce(m.count_seated_diastolic_blood_pressure_on_screeni_possible, 0)
      AS count_seated_diastolic_blood_pressure_on_screeni_possible,
    coalesce(m.count_seated_diastolic_blood_pressure_on_screeni_inside, 0)
      AS count_seated_diastolic_blood_pressure_on_screeni_inside,
    a.answer_3."day" <= c.screening_date AS answer_3_inside,
    a.answer_3.valid_until AS answer_3_valid_until,
    c.screening_date,
    a.answer_3."value" AS answer_3_value,
    a.answer_3."day" AS answer_3_day,
    a.answer_3."id" AS answer_3_id,
    a.answer_4."day" <= c.screening_date AS answer_4_inside,
    a.answer_4.valid_until AS answer_4_valid_until,
    a.answer_4."value" AS answer_4_value,
    a.answer_4."day" AS answer_4_day,
    a.answer_4."id" AS answer_4_id,
    m.latest_seated_systolic_blood_pressure_at_screeni."day" >= c.screening_minus_14_days
    AND m.latest_seated_systolic_blood_pressure_at_screeni."day" <= c.screening_date
      AS latest_seated_systolic_blood_pressure_at_screeni_inside,
    m.latest_seated_systolic_blood_pressure_at_screeni."unit"
      AS latest_seated_systolic_blood_pressure_at_screeni_unit,
    nullif(nullif(m.latest_seated_systolic_blood_pressure_at_screeni."comparator", ''), '=')
      AS latest_seated_systolic_blood_pressure_at_screeni_comparator,
    TRY_CAST(m.latest_seated_systolic_blood_pressure_at_screeni."value" AS DECIMAL(15, 6))
      AS latest_seated_systolic_blood_pressure_at_screeni_value,
    m.latest_seated_systolic_blood_pressure_at_screeni."day"
      AS latest_seated_systolic_blood_pressure_at_screeni_day,
    m.latest_seated_systolic_blood_pressure_at_screeni."id"
      AS latest_seated_systolic_blood_pressure_at_screeni_id,
    m.latest_seated_diastolic_blood_pressure_at_screen."day" >= c.screening_minus_14_days
    AND m.latest_seated_diastolic_blood_pressure_at_screen."day" <= c.screening_date
      AS latest_seated_diastolic_blood_pressure_at_screen_inside,
    m.latest_seated_diastolic_blood_pressure_at_screen."unit"
      AS latest_seated_diastolic_blood_pressure_at_screen_unit,
    nullif(nullif(m.latest_seated_diastolic_blood_pressure_at_screen."comparator", ''), '=')
      AS latest_seated_diastolic_blood_pressure_at_screen_comparator,
    TRY_CAST(m.latest_seated_diastolic_blood_pressure_at_screen."value" AS DECIMAL(15, 6))
      AS latest_seated_diastolic_blood_pressure_at_screen_value,
    m.latest_seated_diastolic_blood_pressure_at_screen."day"
      AS latest_seated_diastolic_blood_pressure_at_screen_day,
    m.latest_seated_diastolic_blood_pressure_at_screen."id"
      AS latest_seated_diastolic_blood_pressure_at_screen_id,
    coalesce(e.count_thiazide_diuretic_certain, 0) AS count_thiazide_diuretic_certain,
    coalesce(e.count_thiazide_diuretic_possible, 0) AS count_thiazide_diuretic_possible,
    coalesce(e.count_coronary_artery_disease_on_screening_certain, 0)
      AS count_coronary_artery_disease_on_screening_certain,
    coalesce(e.count_coronary_artery_disease_on_screening_possible, 0)
      AS count_coronary_artery_disease_on_screening_possible,
    coalesce(e.count_heart_failure_on_screening_certain, 0) AS count_heart_failure_on_screening_certain,
    coalesce(e.count_heart_failure_on_screening_possible, 0) AS count_heart_failure_on_screening_possible,
    coalesce(e.count_diabetes_on_screening_certain, 0) AS count_diabetes_on_screening_certain,
    coalesce(e.count_diabetes_on_screening_possible, 0) AS count_diabetes_on_screening_possible,
    m.latest_creatinine_at_screening."day" >= c.screening_minus_14_days
    AND m.latest_creatinine_at_screening."day" <= c.screening_date AS latest_creatinine_at_screening_inside,
    m.latest_creatinine_at_screening."unit" AS latest_creatinine_at_screening_unit,
    nullif(nullif(m.latest_creatinine_at_screening."comparator", ''), '=')
      AS latest_creatinine_at_screening_comparator,
    TRY_CAST(m.latest_creatinine_at_screening."value" AS DECIMAL(15, 6))
      AS latest_creatinine_at_screening_value,
    m.latest_creatinine_at_screening."day" AS latest_creatinine_at_screening_day,
    m.latest_creatinine_at_screening."id" AS latest_creatinine_at_screening_id,
    m.latest_serum_potassium_at_screening."day" >= c.screening_minus_14_days
    AND m.latest_serum_potassium_at_screening."day" <= c.screening_date
      AS latest_serum_potassium_at_screening_inside,
    TRY_CAST(m.latest_serum_potassium_at_screening."value" AS DECIMAL(15, 6))
      AS latest_serum_potassium_at_screening_value,
    nullif(nullif(m.latest_serum_potassium_at_screening."comparator", ''), '=')
      AS latest_serum_potassium_at_screening_comparator,
    TRY_CAST(m.latest_serum_potassium_at_screening."low" AS DECIMAL(15, 6))
      AS latest_serum_potassium_at_screening_low,
    m.latest_serum_potassium_at_screening."unit" AS latest_serum_potassium_at_screening_unit,
    m.latest_serum_potassium_at_screening."day" AS latest_serum_potassium_at_screening_day,
    m.latest_serum_potassium_at_screening."id" AS latest_serum_potassium_at_screening_id,
    TRY_CAST(m.latest_serum_potassium_at_screening."high" AS DECIMAL(15, 6))
      AS latest_serum_potassium_at_screening_high,
    m.latest_alt_at_screening."day" >= c.screening_minus_14_days
    AND m.latest_alt_at_screening."day" <= c.screening_date AS latest_alt_at_screening_inside,
    TRY_CAST(m.latest_alt_at_screening."value" AS DECIMAL(15, 6)) AS latest_alt_at_screening_value,
    nullif(nullif(m.latest_alt_at_screening."comparator", ''), '=') AS latest_alt_at_screening_comparator,
    TRY_CAST(m.latest_alt_at_screening."high" AS DECIMAL(15, 6)) AS latest_alt_at_screening_high,
    m.latest_alt_at_screening."unit" AS latest_alt_at_screening_unit,
    m.latest_alt_at_screening."day" AS latest_alt_at_screening_day,
    m.latest_alt_at_screening."id" AS latest_alt_at_screening_id,
    coalesce(e.count_liver_disease_on_screening_certain, 0) AS count_liver_disease_on_screening_certain,
    coalesce(e.count_liver_disease_on_screening_possible, 0) AS count_liver_disease_on_screening_possible,
    c.patient_sex,
    coalesce(e.count_pregnancy_on_screening_certain, 0) AS count_pregnancy_on_screening_certain,
    coalesce(e.count_pregnancy_on_screening_possible, 0) AS count_pregnancy_on_screening_possible,
    a.answer_e6_b."day" <= c.screening_date AS answer_e6_b_inside,
    a.answer_e6_b.valid_until AS answer_e6_b_valid_until,
    a.answer_e6_b."value" AS answer_e6_b_value,
    a.answer_e6_b."day" AS answer_e6_b_day,
    a.answer_e6_b."id" AS answer_e6_b_id,
    coalesce(e.count_substance_abuse_within_2_years_certain, 0) AS count_substance_abuse_within_2_years_certain,
    coalesce(e.count_substance_abuse_within_2_years_possible, 0)
      AS count_substance_abuse_within_2_years_possible,
    coalesce(e.count_secondary_hypertension_on_screening_certain, 0)
      AS count_secondary_hypertension_on_screening_certain,
    coalesce(e.count_secondary_hypertension_on_screening_possible, 0)
      AS count_secondary_hypertension_on_screening_possible,
    coalesce(e.count_ace_inhibitor_hypersensitivity_on_or_befor_certain, 0)
      AS count_ace_inhibitor_hypersensitivity_on_or_befor_certain,
    coalesce(e.count_ace_inhibitor_hypersensitivity_on_or_befor_possible, 0)
      AS count_ace_inhibitor_hypersensitivity_on_or_befor_possible,
    coalesce(e.count_diuretic_hypersensitivity_on_or_before_scr_certain, 0)
      AS count_diuretic_hypersensitivity_on_or_before_scr_certain,
    coalesce(e.count_diuretic_hypersensitivity_on_or_before_scr_possible, 0)
      AS count_diuretic_hypersensitivity_on_or_before_scr_possible,
    coalesce(e.count_sulfa_hypersensitivity_on_or_before_screen_certain, 0)
      AS count_sulfa_hypersensitivity_on_or_before_screen_certain,
    coalesce(e.count_sulfa_hypersensitivity_on_or_before_screen_possible, 0)
      AS count_sulfa_hypersensitivity_on_or_before_screen_possible,
    a.answer_e9_b."day" <= c.screening_date AS answer_e9_b_inside,
    a.answer_e9_b.valid_until AS answer_e9_b_valid_until,
    a.answer_e9_b."value" AS answer_e9_b_value,
    a.answer_e9_b."day" AS answer_e9_b_day,
    a.answer_e9_b."id" AS answer_e9_b_id,
    a.answer_e10."day" <= c.screening_date AS answer_e10_inside,
    a.answer_e10.valid_until AS answer_e10_valid_until,
    a.answer_e10."value" AS answer_e10_value,
    a.answer_e10."day" AS answer_e10_day,
    a.answer_e10."id" AS answer_e10_id,
    a.answer_e11."day" <= c.screening_date AS answer_e11_inside,
    a.answer_e11.valid_until AS answer_e11_valid_until,
    a.answer_e11."value" AS answer_e11_value,
    a.answer_e11."day" AS answer_e11_day,
    a.answer_e11."id" AS answer_e11_id,
    a.answer_e12."day" <= c.screening_date AS answer_e12_inside,
    a.answer_e12.valid_until AS answer_e12_valid_until,
    a.answer_e12."value" AS answer_e12_value,
    a.answer_e12."day" AS answer_e12_day,
    a.answer_e12."id" AS answer_e12_id
  FROM patient_context AS c
  LEFT JOIN measurement_features AS m ON m.patient_id = c.patient_id
  LEFT JOIN answer_features AS a ON a.patient_id = c.patient_id
  LEFT JOIN event_features AS e ON e.patient_id = c.patient_id
),

-- The same, with the unit of each picked result looked up, and ages on its day.
patient_facts_2 AS NOT MATERIALIZED (
  SELECT
    f.*,
    l1.unit_reading AS latest_seated_systolic_blood_pressure_at_screeni_reading,
    l2.unit_reading AS latest_seated_diastolic_blood_pressure_at_screen_reading,
    l3.unit_reading AS latest_creatinine_at_screening_reading,
    l4.unit_reading AS latest_serum_potassium_at_screening_reading,
    l5.unit_reading AS latest_alt_at_screening_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_seated_systolic_blood_pressure_at_screeni_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_seated_diastolic_blood_pressure_at_screen_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_creatinine_at_screening_unit
  LEFT JOIN unit_spellings AS l4 ON l4.unit_spelling = f.latest_serum_potassium_at_screening_unit
  LEFT JOIN unit_spellings AS l5 ON l5.unit_spelling = f.latest_alt_at_screening_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- 180 mmHg, in the unit of the result
    CASE f.latest_seated_systolic_blood_pressure_at_screeni_reading
      WHEN 'mm[Hg]' THEN 180 WHEN 'cm[H2O]' THEN 244.7110889 WHEN 'kPa' THEN 23.99796
    END AS latest_seated_systolic_blood_pressure_at_screeni_limit,
    -- 100 mmHg, in the unit of the result
    CASE f.latest_seated_diastolic_blood_pressure_at_screen_reading
      WHEN 'mm[Hg]' THEN 100 WHEN 'cm[H2O]' THEN 135.9506049 WHEN 'kPa' THEN 13.3322
    END AS latest_seated_diastolic_blood_pressure_at_screen_limit,
    -- 140 mmHg, in the unit of the result
    CASE f.latest_seated_systolic_blood_pressure_at_screeni_reading
      WHEN 'mm[Hg]' THEN 140 WHEN 'cm[H2O]' THEN 190.3308469 WHEN 'kPa' THEN 18.66508
    END AS latest_seated_systolic_blood_pressure_at_screeni_limit_2,
    -- 90 mmHg, in the unit of the result
    CASE f.latest_seated_diastolic_blood_pressure_at_screen_reading
      WHEN 'mm[Hg]' THEN 90 WHEN 'cm[H2O]' THEN 122.3555444 WHEN 'kPa' THEN 11.99898
    END AS latest_seated_diastolic_blood_pressure_at_screen_limit_2,
    -- 1.5 mg/dL, in the unit of the result
    CASE f.latest_creatinine_at_screening_reading
      WHEN 'mg/dL' THEN 1.5 WHEN 'fmol/L' THEN 132602545968 WHEN 'g/L' THEN 0.015 WHEN 'g/dL' THEN 0.0015
      WHEN 'mg/L' THEN 15 WHEN 'mmol/L' THEN 0.1326025 WHEN 'mol/L' THEN 0.0001326 WHEN 'ng/L' THEN 15000000
      WHEN 'ng/dL' THEN 1500000 WHEN 'ug/L' THEN 15000 WHEN 'nmol/L' THEN 132602.5459688
      WHEN 'umol/L' THEN 132.6025459 WHEN 'pg/dL' THEN 1500000000 WHEN 'pmol/L' THEN 132602545.9688825
      WHEN 'ug/dL' THEN 1500 WHEN 'umol/dL' THEN 13.2602545
    END AS latest_creatinine_at_screening_limit,
    f.latest_serum_potassium_at_screening_reading IN (
      'mmol/L', 'fmol/L', 'mol/L', 'nmol/L', 'umol/L', 'pmol/L', 'umol/dL'
    ) AS latest_serum_potassium_at_screening_usable,
    f.latest_alt_at_screening_reading IN ('U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L')
      AS latest_alt_at_screening_usable
  FROM patient_facts_2 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: age >= 18 years
    CASE
      WHEN f.youngest_age_in_years_at_screening_date >= 18 THEN TRUE
      WHEN f.oldest_age_in_years_at_screening_date < 18 THEN FALSE
    END AS a_1_1,
    CASE
      WHEN f.youngest_age_in_years_at_screening_date = f.oldest_age_in_years_at_screening_date THEN
        CAST(f.youngest_age_in_years_at_screening_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_screening_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_screening_date AS VARCHAR)
    END AS a_1_1_value,
    CASE WHEN f.youngest_age_in_years_at_screening_date IS NOT NULL THEN 'years' END AS a_1_1_unit,
    -- 2: hypertension is present
    CASE WHEN f.count_hypertension_certain >= 1 THEN TRUE WHEN f.count_hypertension_possible < 1 THEN FALSE END
      AS a_2_a_1,
    CAST(f.count_hypertension_certain AS VARCHAR) AS a_2_a_1_value,
    -- 3: antihypertensive monotherapy is ongoing
    CASE
      WHEN f.count_antihypertensive_monotherapy_certain >= 1 THEN TRUE
      WHEN f.count_antihypertensive_monotherapy_possible < 1 THEN FALSE
    END AS a_2_a_2,
    CAST(f.count_antihypertensive_monotherapy_certain AS VARCHAR) AS a_2_a_2_value,
    -- 4: at least 2 seated systolic blood pressure >= 140 mmHg on screening
    CASE
      WHEN f.count_seated_systolic_blood_pressure_on_screenin_inside > 0 THEN
        CASE
          WHEN f.count_seated_systolic_blood_pressure_on_screenin_certain >= 2 THEN TRUE
          WHEN f.count_seated_systolic_blood_pressure_on_screenin_possible < 2 THEN FALSE
        END
    END AS a_2_b_1,
    CAST(f.count_seated_systolic_blood_pressure_on_screenin_certain AS VARCHAR) AS a_2_b_1_value,
    -- 5: at least 2 seated diastolic blood pressure >= 90 mmHg on screening
    CASE
      WHEN f.count_seated_diastolic_blood_pressure_on_screeni_inside > 0 THEN
        CASE
          WHEN f.count_seated_diastolic_blood_pressure_on_screeni_certain >= 2 THEN TRUE
          WHEN f.count_seated_diastolic_blood_pressure_on_screeni_possible < 2 THEN FALSE
        END
    END AS a_2_b_2,
    CAST(f.count_seated_diastolic_blood_pressure_on_screeni_certain AS VARCHAR) AS a_2_b_2_value,
    -- 6: attested
    CASE
      WHEN f.answer_3_inside AND (f.answer_3_valid_until IS NULL OR f.answer_3_valid_until >= f.screening_date) THEN
        f.answer_3_value = 'yes'
    END AS a_3_1,
    f.answer_3_value AS a_3_1_value,
    f.answer_3_day AS a_3_1_date,
    f.answer_3_id AS a_3_1_row,
    -- 7: attested
    CASE
      WHEN f.answer_4_inside AND (f.answer_4_valid_until IS NULL OR f.answer_4_valid_until >= f.screening_date) THEN
        f.answer_4_value = 'yes'
    END AS a_4_1,
    f.answer_4_value AS a_4_1_value,
    f.answer_4_day AS a_4_1_date,
    f.answer_4_id AS a_4_1_row,
    -- 8: seated systolic blood pressure >= 180 mmHg at screening
    CASE
      WHEN f.latest_seated_systolic_blood_pressure_at_screeni_inside THEN
        CASE
          WHEN f.latest_seated_systolic_blood_pressure_at_screeni_comparator IS NULL THEN
            f.latest_seated_systolic_blood_pressure_at_screeni_value
              >= f.latest_seated_systolic_blood_pressure_at_screeni_limit
          WHEN f.latest_seated_systolic_blood_pressure_at_screeni_comparator = '<'
               AND f.latest_seated_systolic_blood_pressure_at_screeni_value
                     <= f.latest_seated_systolic_blood_pressure_at_screeni_limit THEN
            FALSE
          WHEN f.latest_seated_systolic_blood_pressure_at_screeni_comparator = '<='
               AND f.latest_seated_systolic_blood_pressure_at_screeni_value
                     < f.latest_seated_systolic_blood_pressure_at_screeni_limit THEN
            FALSE
          WHEN f.latest_seated_systolic_blood_pressure_at_screeni_comparator IN ('>', '>=')
               AND f.latest_seated_systolic_blood_pressure_at_screeni_value
                     >= f.latest_seated_systolic_blood_pressure_at_screeni_limit THEN
            TRUE
        END
    END AS a_e1_1,
    coalesce(f.latest_seated_systolic_blood_pressure_at_screeni_comparator, '')
    || CASE
         WHEN f.latest_seated_systolic_blood_pressure_at_screeni_value
                = floor(f.latest_seated_systolic_blood_pressure_at_screeni_value) THEN
           CAST(CAST(f.latest_seated_systolic_blood_pressure_at_screeni_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_seated_systolic_blood_pressure_at_screeni_value AS VARCHAR), '0')
       END AS a_e1_1_value,
    f.latest_seated_systolic_blood_pressure_at_screeni_unit AS a_e1_1_unit,
    f.latest_seated_systolic_blood_pressure_at_screeni_day AS a_e1_1_date,
    f.latest_seated_systolic_blood_pressure_at_screeni_id AS a_e1_1_row,
    -- 9: seated diastolic blood pressure >= 100 mmHg at screening
    CASE
      WHEN f.latest_seated_diastolic_blood_pressure_at_screen_inside THEN
        CASE
          WHEN f.latest_seated_diastolic_blood_pressure_at_screen_comparator IS NULL THEN
            f.latest_seated_diastolic_blood_pressure_at_screen_value
              >= f.latest_seated_diastolic_blood_pressure_at_screen_limit
          WHEN f.latest_seated_diastolic_blood_pressure_at_screen_comparator = '<'
               AND f.latest_seated_diastolic_blood_pressure_at_screen_value
                     <= f.latest_seated_diastolic_blood_pressure_at_screen_limit THEN
            FALSE
          WHEN f.latest_seated_diastolic_blood_pressure_at_screen_comparator = '<='
               AND f.latest_seated_diastolic_blood_pressure_at_screen_value
                     < f.latest_seated_diastolic_blood_pressure_at_screen_limit THEN
            FALSE
          WHEN f.latest_seated_diastolic_blood_pressure_at_screen_comparator IN ('>', '>=')
               AND f.latest_seated_diastolic_blood_pressure_at_screen_value
                     >= f.latest_seated_diastolic_blood_pressure_at_screen_limit THEN
            TRUE
        END
    END AS a_e1_2,
    coalesce(f.latest_seated_diastolic_blood_pressure_at_screen_comparator, '')
    || CASE
         WHEN f.latest_seated_diastolic_blood_pressure_at_screen_value
                = floor(f.latest_seated_diastolic_blood_pressure_at_screen_value) THEN
           CAST(CAST(f.latest_seated_diastolic_blood_pressure_at_screen_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_seated_diastolic_blood_pressure_at_screen_value AS VARCHAR), '0')
       END AS a_e1_2_value,
    f.latest_seated_diastolic_blood_pressure_at_screen_unit AS a_e1_2_unit,
    f.latest_seated_diastolic_blood_pressure_at_screen_day AS a_e1_2_date,
    f.latest_seated_diastolic_blood_pressure_at_screen_id AS a_e1_2_row,
    -- 10: thiazide diuretic is ongoing
    CASE
      WHEN f.count_thiazide_diuretic_certain >= 1 THEN TRUE
      WHEN f.count_thiazide_diuretic_possible < 1 THEN FALSE
    END AS a_e2_1,
    CAST(f.count_thiazide_diuretic_certain AS VARCHAR) AS a_e2_1_value,
    -- 11: seated systolic blood pressure >= 140 mmHg at screening
    CASE
      WHEN f.latest_seated_systolic_blood_pressure_at_screeni_inside THEN
        CASE
          WHEN f.latest_seated_systolic_blood_pressure_at_screeni_comparator IS NULL THEN
            f.latest_seated_systolic_blood_pressure_at_screeni_value
              >= f.latest_seated_systolic_blood_pressure_at_screeni_limit_2
          WHEN f.latest_seated_systolic_blood_pressure_at_screeni_comparator = '<'
               AND f.latest_seated_systolic_blood_pressure_at_screeni_value
                     <= f.latest_seated_systolic_blood_pressure_at_screeni_limit_2 THEN
            FALSE
          WHEN f.latest_seated_systolic_blood_pressure_at_screeni_comparator = '<='
               AND f.latest_seated_systolic_blood_pressure_at_screeni_value
                     < f.latest_seated_systolic_blood_pressure_at_screeni_limit_2 THEN
            FALSE
          WHEN f.latest_seated_systolic_blood_pressure_at_screeni_comparator IN ('>', '>=')
               AND f.latest_seated_systolic_blood_pressure_at_screeni_value
                     >= f.latest_seated_systolic_blood_pressure_at_screeni_limit_2 THEN
            TRUE
        END
    END AS a_e2_2,
    -- 12: seated diastolic blood pressure >= 90 mmHg at screening
    CASE
      WHEN f.latest_seated_diastolic_blood_pressure_at_screen_inside THEN
        CASE
          WHEN f.latest_seated_diastolic_blood_pressure_at_screen_comparator IS NULL THEN
            f.latest_seated_diastolic_blood_pressure_at_screen_value
              >= f.latest_seated_diastolic_blood_pressure_at_screen_limit_2
          WHEN f.latest_seated_diastolic_blood_pressure_at_screen_comparator = '<'
               AND f.latest_seated_diastolic_blood_pressure_at_screen_value
                     <= f.latest_seated_diastolic_blood_pressure_at_screen_limit_2 THEN
            FALSE
          WHEN f.latest_seated_diastolic_blood_pressure_at_screen_comparator = '<='
               AND f.latest_seated_diastolic_blood_pressure_at_screen_value
                     < f.latest_seated_diastolic_blood_pressure_at_screen_limit_2 THEN
            FALSE
          WHEN f.latest_seated_diastolic_blood_pressure_at_screen_comparator IN ('>', '>=')
               AND f.latest_seated_diastolic_blood_pressure_at_screen_value
                     >= f.latest_seated_diastolic_blood_pressure_at_screen_limit_2 THEN
            TRUE
        END
    END AS a_e2_3,
    -- 13: any coronary artery disease on screening
    CASE
      WHEN f.count_coronary_artery_disease_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_coronary_artery_disease_on_screening_possible < 1 THEN FALSE
    END AS a_e3_a_1,
    CAST(f.count_coronary_artery_disease_on_screening_certain AS VARCHAR) AS a_e3_a_1_value,
    -- 14: any heart failure on screening
    CASE
      WHEN f.count_heart_failure_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_heart_failure_on_screening_possible < 1 THEN FALSE
    END AS a_e3_a_2,
    CAST(f.count_heart_failure_on_screening_certain AS VARCHAR) AS a_e3_a_2_value,
    -- 15: any diabetes on screening
    CASE
      WHEN f.count_diabetes_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_diabetes_on_screening_possible < 1 THEN FALSE
    END AS a_e3_a_3,
    CAST(f.count_diabetes_on_screening_certain AS VARCHAR) AS a_e3_a_3_value,
    -- 16: creatinine > 1.5 mg/dL at screening
    CASE
      WHEN f.latest_creatinine_at_screening_inside THEN
        CASE
          WHEN f.latest_creatinine_at_screening_comparator IS NULL THEN
            f.latest_creatinine_at_screening_value > f.latest_creatinine_at_screening_limit
          WHEN f.latest_creatinine_at_screening_comparator IN ('<', '<=')
               AND f.latest_creatinine_at_screening_value <= f.latest_creatinine_at_screening_limit THEN
            FALSE
          WHEN f.latest_creatinine_at_screening_comparator = '>'
               AND f.latest_creatinine_at_screening_value >= f.latest_creatinine_at_screening_limit THEN
            TRUE
          WHEN f.latest_creatinine_at_screening_comparator = '>='
               AND f.latest_creatinine_at_screening_value > f.latest_creatinine_at_screening_limit THEN
            TRUE
        END
    END AS a_e3_b_1,
    coalesce(f.latest_creatinine_at_screening_comparator, '')
    || CASE
         WHEN f.latest_creatinine_at_screening_value = floor(f.latest_creatinine_at_screening_value) THEN
           CAST(CAST(f.latest_creatinine_at_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_creatinine_at_screening_value AS VARCHAR), '0')
       END AS a_e3_b_1_value,
    f.latest_creatinine_at_screening_unit AS a_e3_b_1_unit,
    f.latest_creatinine_at_screening_day AS a_e3_b_1_date,
    f.latest_creatinine_at_screening_id AS a_e3_b_1_row,
    -- 17: serum potassium < LLN at screening
    CASE
      WHEN f.latest_serum_potassium_at_screening_inside THEN
        CASE
          WHEN f.latest_serum_potassium_at_screening_usable THEN
            CASE
              WHEN f.latest_serum_potassium_at_screening_comparator IS NULL THEN
                f.latest_serum_potassium_at_screening_value < f.latest_serum_potassium_at_screening_low
              WHEN f.latest_serum_potassium_at_screening_comparator = '<'
                   AND f.latest_serum_potassium_at_screening_value <= f.latest_serum_potassium_at_screening_low THEN
                TRUE
              WHEN f.latest_serum_potassium_at_screening_comparator = '<='
                   AND f.latest_serum_potassium_at_screening_value < f.latest_serum_potassium_at_screening_low THEN
                TRUE
              WHEN f.latest_serum_potassium_at_screening_comparator IN ('>', '>=')
                   AND f.latest_serum_potassium_at_screening_value >= f.latest_serum_potassium_at_screening_low THEN
                FALSE
            END
        END
    END AS a_e4_1,
    coalesce(f.latest_serum_potassium_at_screening_comparator, '')
    || CASE
         WHEN f.latest_serum_potassium_at_screening_value = floor(f.latest_serum_potassium_at_screening_value) THEN
           CAST(CAST(f.latest_serum_potassium_at_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_serum_potassium_at_screening_value AS VARCHAR), '0')
       END AS a_e4_1_value,
    f.latest_serum_potassium_at_screening_unit AS a_e4_1_unit,
    f.latest_serum_potassium_at_screening_day AS a_e4_1_date,
    f.latest_serum_potassium_at_screening_id AS a_e4_1_row,
    -- 18: serum potassium > ULN at screening
    CASE
      WHEN f.latest_serum_potassium_at_screening_inside THEN
        CASE
          WHEN f.latest_serum_potassium_at_screening_usable THEN
            CASE
              WHEN f.latest_serum_potassium_at_screening_comparator IS NULL THEN
                f.latest_serum_potassium_at_screening_value > f.latest_serum_potassium_at_screening_high
              WHEN f.latest_serum_potassium_at_screening_comparator IN ('<', '<=')
                   AND f.latest_serum_potassium_at_screening_value <= f.latest_serum_potassium_at_screening_high THEN
                FALSE
              WHEN f.latest_serum_potassium_at_screening_comparator = '>'
                   AND f.latest_serum_potassium_at_screening_value >= f.latest_serum_potassium_at_screening_high THEN
                TRUE
              WHEN f.latest_serum_potassium_at_screening_comparator = '>='
                   AND f.latest_serum_potassium_at_screening_value > f.latest_serum_potassium_at_screening_high THEN
                TRUE
            END
        END
    END AS a_e4_2,
    -- 19: ALT > 2.5 x ULN at screening
    CASE
      WHEN f.latest_alt_at_screening_inside THEN
        CASE
          WHEN f.latest_alt_at_screening_usable THEN
            CASE
              WHEN f.latest_alt_at_screening_comparator IS NULL THEN
                f.latest_alt_at_screening_value > 2.5 * f.latest_alt_at_screening_high
              WHEN f.latest_alt_at_screening_comparator IN ('<', '<=')
                   AND f.latest_alt_at_screening_value <= 2.5 * f.latest_alt_at_screening_high THEN
                FALSE
              WHEN f.latest_alt_at_screening_comparator = '>'
                   AND f.latest_alt_at_screening_value >= 2.5 * f.latest_alt_at_screening_high THEN
                TRUE
              WHEN f.latest_alt_at_screening_comparator = '>='
                   AND f.latest_alt_at_screening_value > 2.5 * f.latest_alt_at_screening_high THEN
                TRUE
            END
        END
    END AS a_e5_a_1,
    coalesce(f.latest_alt_at_screening_comparator, '')
    || CASE
         WHEN f.latest_alt_at_screening_value = floor(f.latest_alt_at_screening_value) THEN
           CAST(CAST(f.latest_alt_at_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_alt_at_screening_value AS VARCHAR), '0')
       END AS a_e5_a_1_value,
    f.latest_alt_at_screening_unit AS a_e5_a_1_unit,
    f.latest_alt_at_screening_day AS a_e5_a_1_date,
    f.latest_alt_at_screening_id AS a_e5_a_1_row,
    -- 20: any liver disease on screening where active
    CASE
      WHEN f.count_liver_disease_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_liver_disease_on_screening_possible < 1 THEN FALSE
    END AS a_e5_b_1,
    CAST(f.count_liver_disease_on_screening_certain AS VARCHAR) AS a_e5_b_1_value,
    -- 21: sex is female
    f.patient_sex = 'female' AS a_e6_a_1,
    f.patient_sex AS a_e6_a_1_value,
    -- 22: any pregnancy on screening
    CASE
      WHEN f.count_pregnancy_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_pregnancy_on_screening_possible < 1 THEN FALSE
    END AS a_e6_a_2,
    CAST(f.count_pregnancy_on_screening_certain AS VARCHAR) AS a_e6_a_2_value,
    -- 23: attested
    CASE
      WHEN f.answer_e6_b_inside
           AND (f.answer_e6_b_valid_until IS NULL OR f.answer_e6_b_valid_until >= f.screening_date) THEN
        f.answer_e6_b_value = 'yes'
    END AS a_e6_b_1,
    f.answer_e6_b_value AS a_e6_b_1_value,
    f.answer_e6_b_day AS a_e6_b_1_date,
    f.answer_e6_b_id AS a_e6_b_1_row,
    -- 24: any substance abuse within 2 years
    CASE
      WHEN f.count_substance_abuse_within_2_years_certain >= 1 THEN TRUE
      WHEN f.count_substance_abuse_within_2_years_possible < 1 THEN FALSE
    END AS a_e7_1,
    CAST(f.count_substance_abuse_within_2_years_certain AS VARCHAR) AS a_e7_1_value,
    -- 25: any secondary hypertension on screening
    CASE
      WHEN f.count_secondary_hypertension_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_secondary_hypertension_on_screening_possible < 1 THEN FALSE
    END AS a_e8_1,
    CAST(f.count_secondary_hypertension_on_screening_certain AS VARCHAR) AS a_e8_1_value,
    -- 26: any ACE inhibitor hypersensitivity
    CASE
      WHEN f.count_ace_inhibitor_hypersensitivity_on_or_befor_certain >= 1 THEN TRUE
      WHEN f.count_ace_inhibitor_hypersensitivity_on_or_befor_possible < 1 THEN FALSE
    END AS a_e9_a_1,
    CAST(f.count_ace_inhibitor_hypersensitivity_on_or_befor_certain AS VARCHAR) AS a_e9_a_1_value,
    -- 27: any diuretic hypersensitivity
    CASE
      WHEN f.count_diuretic_hypersensitivity_on_or_before_scr_certain >= 1 THEN TRUE
      WHEN f.count_diuretic_hypersensitivity_on_or_before_scr_possible < 1 THEN FALSE
    END AS a_e9_a_2,
    CAST(f.count_diuretic_hypersensitivity_on_or_before_scr_certain AS VARCHAR) AS a_e9_a_2_value,
    -- 28: any sulfa hypersensitivity
    CASE
      WHEN f.count_sulfa_hypersensitivity_on_or_before_screen_certain >= 1 THEN TRUE
      WHEN f.count_sulfa_hypersensitivity_on_or_before_screen_possible < 1 THEN FALSE
    END AS a_e9_a_3,
    CAST(f.count_sulfa_hypersensitivity_on_or_before_screen_certain AS VARCHAR) AS a_e9_a_3_value,
    -- 29: attested
    CASE
      WHEN f.answer_e9_b_inside
           AND (f.answer_e9_b_valid_until IS NULL OR f.answer_e9_b_valid_until >= f.screening_date) THEN
        f.answer_e9_b_value = 'yes'
    END AS a_e9_b_1,
    f.answer_e9_b_value AS a_e9_b_1_value,
    f.answer_e9_b_day AS a_e9_b_1_date,
    f.answer_e9_b_id AS a_e9_b_1_row,
    -- 30: attested
    CASE
      WHEN f.answer_e10_inside
           AND (f.answer_e10_valid_until IS NULL OR f.answer_e10_valid_until >= f.screening_date) THEN
        f.answer_e10_value = 'yes'
    END AS a_e10_1,
    f.answer_e10_value AS a_e10_1_value,
    f.answer_e10_day AS a_e10_1_date,
    f.answer_e10_id AS a_e10_1_row,
    -- 31: attested
    CASE
      WHEN f.answer_e11_inside
           AND (f.answer_e11_valid_until IS NULL OR f.answer_e11_valid_until >= f.screening_date) THEN
        f.answer_e11_value = 'yes'
    END AS a_e11_1,
    f.answer_e11_value AS a_e11_1_value,
    f.answer_e11_day AS a_e11_1_date,
    f.answer_e11_id AS a_e11_1_row,
    -- 32: attested
    CASE
      WHEN f.answer_e12_inside
           AND (f.answer_e12_valid_until IS NULL OR f.answer_e12_valid_until >= f.screening_date) THEN
        f.answer_e12_value = 'yes'
    END AS a_e12_1,
    f.answer_e12_value AS a_e12_1_value,
    f.answer_e12_day AS a_e12_1_date,
    f.answer_e12_id AS a_e12_1_row
  FROM patient_facts_3 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 Adults of either sex, 18 years or older
    k.a_1_1 AS c_1,
    -- 2.a hypertension on one drug alone
    k.a_2_a_1 AND k.a_2_a_2 AS c_2_a,
    -- 2.b at least two blood pressures of 140/90 or more
    k.a_2_b_1 OR k.a_2_b_2 AS c_2_b,
    -- 3 Laboratory results of the last six months normal, or not significant in the eyes of the ...
    k.a_3_1 AS c_3,
    -- 4 Accepts that the former treatment against hypertension is stopped
    k.a_4_1 AS c_4,
    -- E1 Blood pressure of 180/100 mmHg or more
    k.a_e1_1 OR k.a_e1_2 AS c_e1,
    -- E2 Hypertension not controlled (140/90 mmHg or more) on a thiazide diuretic
    k.a_e2_1 AND (k.a_e2_2 OR k.a_e2_3) AS c_e2,
    -- E3.a coronary artery disease, heart failure or diabetes
    k.a_e3_a_1 OR k.a_e3_a_2 OR k.a_e3_a_3 AS c_e3_a,
    -- E3.b renal failure: creatinine > 1.5 mg/dL
    k.a_e3_b_1 AS c_e3_b,
    -- E4 Too little or too much potassium: outside the normal limits
    k.a_e4_1 OR k.a_e4_2 AS c_e4,
    -- E5.a ALT
    k.a_e5_a_1 AS c_e5_a,
    -- E5.b active liver disease
    k.a_e5_b_1 AS c_e5_b,
    -- E6.a pregnant
    -- (what does not apply counts as true)
    NOT k.a_e6_a_1 OR k.a_e6_a_2 AS c_e6_a_lenient,
    -- E6.a pregnant
    -- (what does not apply counts as false)
    k.a_e6_a_1 AND k.a_e6_a_2 AS c_e6_a_strict,
    -- E6.b of childbearing age and without effective contraception, or wanting a pregnancy during the ...
    -- (what does not apply counts as true)
    NOT k.a_e6_a_1 OR k.a_e6_b_1 AS c_e6_b_lenient,
    -- E6.b of childbearing age and without effective contraception, or wanting a pregnancy during the ...
    -- (what does not apply counts as false)
    k.a_e6_a_1 AND k.a_e6_b_1 AS c_e6_b_strict,
    -- E7 Abuse of drugs or alcohol in the last two years
    k.a_e7_1 AS c_e7,
    -- E8 Secondary hypertension (renovascular disease, phaeochromocytoma, Cushing's syndrome)
    k.a_e8_1 AS c_e8,
    -- E9.a ACE inhibitors, diuretics, sulfa drugs
    k.a_e9_a_1 OR k.a_e9_a_2 OR k.a_e9_a_3 AS c_e9_a,
    -- E9.b something else in the tablets
    k.a_e9_b_1 AS c_e9_b,
    -- E10 Refuses informed consent, or is unable to give it
    k.a_e10_1 AS c_e10,
    -- E11 Refuses to stop the drugs against hypertension
    k.a_e11_1 AS c_e11,
    -- E12 In the investigator's judgement the present drugs should not be stopped
    k.a_e12_1 AS c_e12
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.a_2_a_1 IS NOT DISTINCT FROM k.c_2_a THEN 2
      WHEN k.a_2_a_2 IS NOT DISTINCT FROM k.c_2_a THEN 3
    END AS c_2_a_decided_by,
    CASE
      WHEN k.a_2_b_1 IS NOT DISTINCT FROM k.c_2_b THEN 4
      WHEN k.a_2_b_2 IS NOT DISTINCT FROM k.c_2_b THEN 5
    END AS c_2_b_decided_by,
    -- 2 Hypertension by the investigator's diagnosis, on one drug alone; or at least two blood pressures ...
    k.c_2_a OR k.c_2_b AS c_2,
    CASE WHEN k.a_e1_1 IS NOT DISTINCT FROM k.c_e1 THEN 8 WHEN k.a_e1_2 IS NOT DISTINCT FROM k.c_e1 THEN 9 END
      AS c_e1_decided_by,
    CASE
      WHEN k.a_e2_1 IS NOT DISTINCT FROM k.c_e2 THEN 10
      WHEN (k.a_e2_2 OR k.a_e2_3) IS NOT DISTINCT FROM k.c_e2 THEN
        CASE
          WHEN k.a_e2_2 IS NOT DISTINCT FROM (k.a_e2_2 OR k.a_e2_3) THEN 11
          WHEN k.a_e2_3 IS NOT DISTINCT FROM (k.a_e2_2 OR k.a_e2_3) THEN 12
        END
    END AS c_e2_decided_by,
    CASE
      WHEN k.a_e3_a_1 IS NOT DISTINCT FROM k.c_e3_a THEN 13
      WHEN k.a_e3_a_2 IS NOT DISTINCT FROM k.c_e3_a THEN 14
      WHEN k.a_e3_a_3 IS NOT DISTINCT FROM k.c_e3_a THEN 15
    END AS c_e3_a_decided_by,
    -- E3 Coronary artery disease, congestive heart failure, diabetes or renal failure (creatinine > 1.5 ...
    k.c_e3_a OR k.c_e3_b AS c_e3,
    CASE WHEN k.a_e4_1 IS NOT DISTINCT FROM k.c_e4 THEN 17 WHEN k.a_e4_2 IS NOT DISTINCT FROM k.c_e4 THEN 18 END
      AS c_e4_decided_by,
    -- E5 ALT above 2.5 x ULN, or active liver disease
    k.c_e5_a OR k.c_e5_b AS c_e5,
    CASE
      WHEN k.c_e6_a_lenient AND NOT k.c_e6_a_strict THEN 'not applicable'
      WHEN k.c_e6_a_strict THEN 'true'
      WHEN NOT k.c_e6_a_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e6_a_result,
    CASE
      WHEN k.c_e6_a_lenient AND NOT k.c_e6_a_strict THEN 21
      WHEN k.a_e6_a_1 IS NOT FALSE
           AND k.a_e6_a_2 IS NOT DISTINCT FROM k.c_e6_a_strict
           AND (k.c_e6_a_lenient AND NOT k.c_e6_a_strict) IS NOT TRUE THEN
        22
      ELSE 21
    END AS c_e6_a_decided_by,
    CASE
      WHEN k.c_e6_b_lenient AND NOT k.c_e6_b_strict THEN 'not applicable'
      WHEN k.c_e6_b_strict THEN 'true'
      WHEN NOT k.c_e6_b_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e6_b_result,
    CASE
      WHEN k.c_e6_b_lenient AND NOT k.c_e6_b_strict THEN 21
      WHEN k.a_e6_a_1 IS NOT FALSE
           AND k.a_e6_b_1 IS NOT DISTINCT FROM k.c_e6_b_strict
           AND (k.c_e6_b_lenient AND NOT k.c_e6_b_strict) IS NOT TRUE THEN
        23
      ELSE 21
    END AS c_e6_b_decided_by,
    -- E6 Women who are pregnant, or of childbearing age without effective contraception, or who want a ...
    -- (what does not apply counts as true)
    k.c_e6_a_strict OR k.c_e6_b_strict OR (k.c_e6_a_lenient AND k.c_e6_b_lenient) AS c_e6_lenient,
    -- E6 Women who are pregnant, or of childbearing age without effective contraception, or who want a ...
    -- (what does not apply counts as false)
    k.c_e6_a_strict OR k.c_e6_b_strict AS c_e6_strict,
    CASE
      WHEN k.a_e9_a_1 IS NOT DISTINCT FROM k.c_e9_a THEN 26
      WHEN k.a_e9_a_2 IS NOT DISTINCT FROM k.c_e9_a THEN 27
      WHEN k.a_e9_a_3 IS NOT DISTINCT FROM k.c_e9_a THEN 28
    END AS c_e9_a_decided_by,
    -- E9 Allergy to ACE inhibitors, diuretics, drugs with a sulfa group, or something else in the tablets
    k.c_e9_a OR k.c_e9_b AS c_e9
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_2_a IS NOT DISTINCT FROM k.c_2 THEN k.c_2_a_decided_by
      WHEN k.c_2_b IS NOT DISTINCT FROM k.c_2 THEN k.c_2_b_decided_by
    END AS c_2_decided_by,
    CASE
      WHEN k.c_e3_a IS NOT DISTINCT FROM k.c_e3 THEN k.c_e3_a_decided_by
      WHEN k.c_e3_b IS NOT DISTINCT FROM k.c_e3 THEN 16
    END AS c_e3_decided_by,
    CASE WHEN k.c_e5_a IS NOT DISTINCT FROM k.c_e5 THEN 19 WHEN k.c_e5_b IS NOT DISTINCT FROM k.c_e5 THEN 20 END
      AS c_e5_decided_by,
    CASE
      WHEN k.c_e6_lenient AND NOT k.c_e6_strict THEN 'not applicable'
      WHEN k.c_e6_strict THEN 'true'
      WHEN NOT k.c_e6_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e6_result,
    CASE
      WHEN k.c_e6_a_strict IS NOT DISTINCT FROM k.c_e6_strict
           AND ((k.c_e6_a_lenient AND NOT k.c_e6_a_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_e6_lenient AND NOT k.c_e6_strict) IS NOT TRUE) THEN
        k.c_e6_a_decided_by
      WHEN k.c_e6_b_strict IS NOT DISTINCT FROM k.c_e6_strict
           AND ((k.c_e6_b_lenient AND NOT k.c_e6_b_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_e6_lenient AND NOT k.c_e6_strict) IS NOT TRUE) THEN
        k.c_e6_b_decided_by
    END AS c_e6_decided_by,
    CASE
      WHEN k.c_e9_a IS NOT DISTINCT FROM k.c_e9 THEN k.c_e9_a_decided_by
      WHEN k.c_e9_b IS NOT DISTINCT FROM k.c_e9 THEN 29
    END AS c_e9_decided_by
  FROM patient_criteria_2 AS k
)

-- The result.
SELECT
  k.patient_id,
  CASE
    WHEN NOT k.c_1
         OR NOT k.c_2
         OR NOT k.c_3
         OR NOT k.c_4
         OR k.c_e1
         OR k.c_e2
         OR k.c_e3
         OR k.c_e4
         OR k.c_e5
         OR k.c_e6_strict
         OR k.c_e7
         OR k.c_e8
         OR k.c_e9
         OR k.c_e10
         OR k.c_e11
         OR k.c_e12 THEN
      'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2 IS NOT NULL
         AND k.c_3 IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_e1 IS NOT NULL
         AND k.c_e2 IS NOT NULL
         AND k.c_e3 IS NOT NULL
         AND k.c_e4 IS NOT NULL
         AND k.c_e5 IS NOT NULL
         AND k.c_e6_strict IS NOT NULL
         AND k.c_e7 IS NOT NULL
         AND k.c_e8 IS NOT NULL
         AND k.c_e9 IS NOT NULL
         AND k.c_e10 IS NOT NULL
         AND k.c_e11 IS NOT NULL
         AND k.c_e12 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Adults of either sex, 18 years or older
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  k.a_1_1_value AS c_1_value,
  k.a_1_1_unit AS c_1_unit,
  CAST(NULL AS DATE) AS c_1_date,
  CAST(NULL AS BIGINT) AS c_1_row,
  -- 2 Hypertension by the investigator's diagnosis, on one drug alone; or at least two blood pressures ...
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  CASE k.c_2_decided_by
    WHEN 2 THEN k.a_2_a_1_value WHEN 3 THEN k.a_2_a_2_value WHEN 4 THEN k.a_2_b_1_value
    WHEN 5 THEN k.a_2_b_2_value
  END AS c_2_value,
  CAST(NULL AS VARCHAR) AS c_2_unit,
  CAST(NULL AS DATE) AS c_2_date,
  CAST(NULL AS BIGINT) AS c_2_row,
  -- 2.a hypertension on one drug alone
  CASE WHEN k.c_2_a THEN 'true' WHEN NOT k.c_2_a THEN 'false' ELSE 'unknown' END AS c_2_a,
  CASE k.c_2_a_decided_by WHEN 2 THEN k.a_2_a_1_value WHEN 3 THEN k.a_2_a_2_value END AS c_2_a_value,
  CAST(NULL AS VARCHAR) AS c_2_a_unit,
  CAST(NULL AS DATE) AS c_2_a_date,
  CAST(NULL AS BIGINT) AS c_2_a_row,
  -- 2.b at least two blood pressures of 140/90 or more
  CASE WHEN k.c_2_b THEN 'true' WHEN NOT k.c_2_b THEN 'false' ELSE 'unknown' END AS c_2_b,
  CASE k.c_2_b_decided_by WHEN 4 THEN k.a_2_b_1_value WHEN 5 THEN k.a_2_b_2_value END AS c_2_b_value,
  CAST(NULL AS VARCHAR) AS c_2_b_unit,
  CAST(NULL AS DATE) AS c_2_b_date,
  CAST(NULL AS BIGINT) AS c_2_b_row,
  -- 3 Laboratory results of the last six months normal, or not significant in the eyes of the ...
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  k.a_3_1_value AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  k.a_3_1_date AS c_3_date,
  k.a_3_1_row AS c_3_row,
  -- 4 Accepts that the former treatment against hypertension is stopped
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  k.a_4_1_value AS c_4_value,
  CAST(NULL AS VARCHAR) AS c_4_unit,
  k.a_4_1_date AS c_4_date,
  k.a_4_1_row AS c_4_row,
  -- E1 Blood pressure of 180/100 mmHg or more
  CASE WHEN k.c_e1 THEN 'true' WHEN NOT k.c_e1 THEN 'false' ELSE 'unknown' END AS c_e1,
  CASE k.c_e1_decided_by WHEN 8 THEN k.a_e1_1_value WHEN 9 THEN k.a_e1_2_value END AS c_e1_value,
  CASE k.c_e1_decided_by WHEN 8 THEN k.a_e1_1_unit WHEN 9 THEN k.a_e1_2_unit END AS c_e1_unit,
  CASE k.c_e1_decided_by WHEN 8 THEN k.a_e1_1_date WHEN 9 THEN k.a_e1_2_date END AS c_e1_date,
  CASE k.c_e1_decided_by WHEN 8 THEN k.a_e1_1_row WHEN 9 THEN k.a_e1_2_row END AS c_e1_row,
  -- E2 Hypertension not controlled (140/90 mmHg or more) on a thiazide diuretic
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  CASE k.c_e2_decided_by WHEN 10 THEN k.a_e2_1_value WHEN 11 THEN k.a_e1_1_value WHEN 12 THEN k.a_e1_2_value END
    AS c_e2_value,
  CASE k.c_e2_decided_by WHEN 11 THEN k.a_e1_1_unit WHEN 12 THEN k.a_e1_2_unit END AS c_e2_unit,
  CASE k.c_e2_decided_by WHEN 11 THEN k.a_e1_1_date WHEN 12 THEN k.a_e1_2_date END AS c_e2_date,
  CASE k.c_e2_decided_by WHEN 11 THEN k.a_e1_1_row WHEN 12 THEN k.a_e1_2_row END AS c_e2_row,
  -- E3 Coronary artery disease, congestive heart failure, diabetes or renal failure (creatinine > 1.5 ...
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  CASE k.c_e3_decided_by
    WHEN 13 THEN k.a_e3_a_1_value WHEN 14 THEN k.a_e3_a_2_value WHEN 15 THEN k.a_e3_a_3_value
    WHEN 16 THEN k.a_e3_b_1_value
  END AS c_e3_value,
  CASE k.c_e3_decided_by WHEN 16 THEN k.a_e3_b_1_unit END AS c_e3_unit,
  CASE k.c_e3_decided_by WHEN 16 THEN k.a_e3_b_1_date END AS c_e3_date,
  CASE k.c_e3_decided_by WHEN 16 THEN k.a_e3_b_1_row END AS c_e3_row,
  -- E3.a coronary artery disease, heart failure or diabetes
  CASE WHEN k.c_e3_a THEN 'true' WHEN NOT k.c_e3_a THEN 'false' ELSE 'unknown' END AS c_e3_a,
  CASE k.c_e3_a_decided_by
    WHEN 13 THEN k.a_e3_a_1_value WHEN 14 THEN k.a_e3_a_2_value WHEN 15 THEN k.a_e3_a_3_value
  END AS c_e3_a_value,
  CAST(NULL AS VARCHAR) AS c_e3_a_unit,
  CAST(NULL AS DATE) AS c_e3_a_date,
  CAST(NULL AS BIGINT) AS c_e3_a_row,
  -- E3.b renal failure: creatinine > 1.5 mg/dL
  CASE WHEN k.c_e3_b THEN 'true' WHEN NOT k.c_e3_b THEN 'false' ELSE 'unknown' END AS c_e3_b,
  k.a_e3_b_1_value AS c_e3_b_value,
  k.a_e3_b_1_unit AS c_e3_b_unit,
  k.a_e3_b_1_date AS c_e3_b_date,
  k.a_e3_b_1_row AS c_e3_b_row,
  -- E4 Too little or too much potassium: outside the normal limits
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  CASE k.c_e4_decided_by WHEN 17 THEN k.a_e4_1_value WHEN 18 THEN k.a_e4_1_value END AS c_e4_value,
  CASE k.c_e4_decided_by WHEN 17 THEN k.a_e4_1_unit WHEN 18 THEN k.a_e4_1_unit END AS c_e4_unit,
  CASE k.c_e4_decided_by WHEN 17 THEN k.a_e4_1_date WHEN 18 THEN k.a_e4_1_date END AS c_e4_date,
  CASE k.c_e4_decided_by WHEN 17 THEN k.a_e4_1_row WHEN 18 THEN k.a_e4_1_row END AS c_e4_row,
  -- E5 ALT above 2.5 x ULN, or active liver disease
  CASE WHEN k.c_e5 THEN 'true' WHEN NOT k.c_e5 THEN 'false' ELSE 'unknown' END AS c_e5,
  CASE k.c_e5_decided_by WHEN 19 THEN k.a_e5_a_1_value WHEN 20 THEN k.a_e5_b_1_value END AS c_e5_value,
  CASE k.c_e5_decided_by WHEN 19 THEN k.a_e5_a_1_unit END AS c_e5_unit,
  CASE k.c_e5_decided_by WHEN 19 THEN k.a_e5_a_1_date END AS c_e5_date,
  CASE k.c_e5_decided_by WHEN 19 THEN k.a_e5_a_1_row END AS c_e5_row,
  -- E5.a ALT
  CASE WHEN k.c_e5_a THEN 'true' WHEN NOT k.c_e5_a THEN 'false' ELSE 'unknown' END AS c_e5_a,
  k.a_e5_a_1_value AS c_e5_a_value,
  k.a_e5_a_1_unit AS c_e5_a_unit,
  k.a_e5_a_1_date AS c_e5_a_date,
  k.a_e5_a_1_row AS c_e5_a_row,
  -- E5.b active liver disease
  CASE WHEN k.c_e5_b THEN 'true' WHEN NOT k.c_e5_b THEN 'false' ELSE 'unknown' END AS c_e5_b,
  k.a_e5_b_1_value AS c_e5_b_value,
  CAST(NULL AS VARCHAR) AS c_e5_b_unit,
  CAST(NULL AS DATE) AS c_e5_b_date,
  CAST(NULL AS BIGINT) AS c_e5_b_row,
  -- E6 Women who are pregnant, or of childbearing age without effective contraception, or who want a ...
  k.c_e6_result AS c_e6,
  CASE k.c_e6_decided_by
    WHEN 21 THEN k.a_e6_a_1_value WHEN 22 THEN k.a_e6_a_2_value WHEN 23 THEN k.a_e6_b_1_value
  END AS c_e6_value,
  CAST(NULL AS VARCHAR) AS c_e6_unit,
  CASE k.c_e6_decided_by WHEN 23 THEN k.a_e6_b_1_date END AS c_e6_date,
  CASE k.c_e6_decided_by WHEN 23 THEN k.a_e6_b_1_row END AS c_e6_row,
  -- E6.a pregnant
  k.c_e6_a_result AS c_e6_a,
  CASE k.c_e6_a_decided_by WHEN 21 THEN k.a_e6_a_1_value WHEN 22 THEN k.a_e6_a_2_value END AS c_e6_a_value,
  CAST(NULL AS VARCHAR) AS c_e6_a_unit,
  CAST(NULL AS DATE) AS c_e6_a_date,
  CAST(NULL AS BIGINT) AS c_e6_a_row,
  -- E6.b of childbearing age and without effective contraception, or wanting a pregnancy during the ...
  k.c_e6_b_result AS c_e6_b,
  CASE k.c_e6_b_decided_by WHEN 21 THEN k.a_e6_a_1_value WHEN 23 THEN k.a_e6_b_1_value END AS c_e6_b_value,
  CAST(NULL AS VARCHAR) AS c_e6_b_unit,
  CASE k.c_e6_b_decided_by WHEN 23 THEN k.a_e6_b_1_date END AS c_e6_b_date,
  CASE k.c_e6_b_decided_by WHEN 23 THEN k.a_e6_b_1_row END AS c_e6_b_row,
  -- E7 Abuse of drugs or alcohol in the last two years
  CASE WHEN k.c_e7 THEN 'true' WHEN NOT k.c_e7 THEN 'false' ELSE 'unknown' END AS c_e7,
  k.a_e7_1_value AS c_e7_value,
  CAST(NULL AS VARCHAR) AS c_e7_unit,
  CAST(NULL AS DATE) AS c_e7_date,
  CAST(NULL AS BIGINT) AS c_e7_row,
  -- E8 Secondary hypertension (renovascular disease, phaeochromocytoma, Cushing's syndrome)
  CASE WHEN k.c_e8 THEN 'true' WHEN NOT k.c_e8 THEN 'false' ELSE 'unknown' END AS c_e8,
  k.a_e8_1_value AS c_e8_value,
  CAST(NULL AS VARCHAR) AS c_e8_unit,
  CAST(NULL AS DATE) AS c_e8_date,
  CAST(NULL AS BIGINT) AS c_e8_row,
  -- E9 Allergy to ACE inhibitors, diuretics, drugs with a sulfa group, or something else in the tablets
  CASE WHEN k.c_e9 THEN 'true' WHEN NOT k.c_e9 THEN 'false' ELSE 'unknown' END AS c_e9,
  CASE k.c_e9_decided_by
    WHEN 26 THEN k.a_e9_a_1_value WHEN 27 THEN k.a_e9_a_2_value WHEN 28 THEN k.a_e9_a_3_value
    WHEN 29 THEN k.a_e9_b_1_value
  END AS c_e9_value,
  CAST(NULL AS VARCHAR) AS c_e9_unit,
  CASE k.c_e9_decided_by WHEN 29 THEN k.a_e9_b_1_date END AS c_e9_date,
  CASE k.c_e9_decided_by WHEN 29 THEN k.a_e9_b_1_row END AS c_e9_row,
  -- E9.a ACE inhibitors, diuretics, sulfa drugs
  CASE WHEN k.c_e9_a THEN 'true' WHEN NOT k.c_e9_a THEN 'false' ELSE 'unknown' END AS c_e9_a,
  CASE k.c_e9_a_decided_by
    WHEN 26 THEN k.a_e9_a_1_value WHEN 27 THEN k.a_e9_a_2_value WHEN 28 THEN k.a_e9_a_3_value
  END AS c_e9_a_value,
  CAST(NULL AS VARCHAR) AS c_e9_a_unit,
  CAST(NULL AS DATE) AS c_e9_a_date,
  CAST(NULL AS BIGINT) AS c_e9_a_row,
  -- E9.b something else in the tablets
  CASE WHEN k.c_e9_b THEN 'true' WHEN NOT k.c_e9_b THEN 'false' ELSE 'unknown' END AS c_e9_b,
  k.a_e9_b_1_value AS c_e9_b_value,
  CAST(NULL AS VARCHAR) AS c_e9_b_unit,
  k.a_e9_b_1_date AS c_e9_b_date,
  k.a_e9_b_1_row AS c_e9_b_row,
  -- E10 Refuses informed consent, or is unable to give it
  CASE WHEN k.c_e10 THEN 'true' WHEN NOT k.c_e10 THEN 'false' ELSE 'unknown' END AS c_e10,
  k.a_e10_1_value AS c_e10_value,
  CAST(NULL AS VARCHAR) AS c_e10_unit,
  k.a_e10_1_date AS c_e10_date,
  k.a_e10_1_row AS c_e10_row,
  -- E11 Refuses to stop the drugs against hypertension
  CASE WHEN k.c_e11 THEN 'true' WHEN NOT k.c_e11 THEN 'false' ELSE 'unknown' END AS c_e11,
  k.a_e11_1_value AS c_e11_value,
  CAST(NULL AS VARCHAR) AS c_e11_unit,
  k.a_e11_1_date AS c_e11_date,
  k.a_e11_1_row AS c_e11_row,
  -- E12 In the investigator's judgement the present drugs should not be stopped
  CASE WHEN k.c_e12 THEN 'true' WHEN NOT k.c_e12 THEN 'false' ELSE 'unknown' END AS c_e12,
  k.a_e12_1_value AS c_e12_value,
  CAST(NULL AS VARCHAR) AS c_e12_unit,
  k.a_e12_1_date AS c_e12_date,
  k.a_e12_1_row AS c_e12_row
FROM patient_criteria_3 AS k
ORDER BY k.patient_id
