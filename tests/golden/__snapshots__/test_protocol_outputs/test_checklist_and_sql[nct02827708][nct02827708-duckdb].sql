-- NCT02827708, version 1
-- Treatment of type 2 diabetes in adults whose kidneys work less (phase 3)
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
    max(CASE WHEN a."anchor" = 'randomization' THEN CAST(a."date" AS DATE) END) AS randomization_date,
    max(CASE WHEN a."anchor" = 'consent' THEN CAST(a."date" AS DATE) END) AS consent_date,
    max(CASE WHEN a."anchor" = 'screening' THEN CAST(a."date" AS DATE) END) AS screening_date
  FROM "anchors" AS a
  WHERE a."anchor" IN ('randomization', 'consent', 'screening')
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
    d.randomization_date,
    d.consent_date,
    d.screening_date - 90 AS screening_minus_90_days,
    d.screening_date - 28 AS screening_minus_28_days,
    d.screening_date,
    d.screening_date - 180 AS screening_minus_180_days,
    d.randomization_date - 90 AS randomization_minus_90_days,
    CAST(d.randomization_date - INTERVAL 60 MONTH AS DATE) AS randomization_minus_5_years
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
    e.sufficient_dose AS event_sufficient_dose,
    e.nyha_class AS event_nyha_class,
    e.for_acute_illness AS event_for_acute_illness,
    e.acute_treatment_needed AS event_acute_treatment_needed
  FROM "events" AS e
  WHERE e."term" IN (
          'type 2 diabetes', 'basal insulin', 'metformin', 'metformin dose change', 'sulfonylurea',
          'sulfonylurea dose change', 'basal insulin dose change', 'pregnancy', 'breast-feeding',
          'multiple endocrine neoplasia type 2', 'medullary thyroid carcinoma', 'pancreatitis',
          'acute pancreatitis', 'chronic pancreatitis', 'major stomach surgery', 'myocardial infarction',
          'stroke', 'cerebral infarction', 'intracerebral hemorrhage', 'hospitalization for unstable angina',
          'hospitalization for transient ischemic attack', 'heart failure', 'nephrotic albuminuria',
          'immunosuppressive drug', 'other drug for diabetes', 'drug for obesity', 'other insulin',
          'hypoglycemia unawareness', 'proliferative retinopathy', 'maculopathy', 'diabetic maculopathy',
          'fundus examination', 'other malignancy', 'non-melanoma skin cancer', 'prostate cancer',
          'medullary or papillary thyroid cancer'
        )
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
    CAST(s."date" AS DATE) >= c.screening_minus_28_days AND CAST(s."date" AS DATE) <= c.screening_date
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
      'high': s.range_high,
      'id': s."id"
    } AS measurement_record_2
  FROM "measurements" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN ('HbA1c', 'reported eGFR by CKD-EPI', 'ALT')
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest HbA1c at screening
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'HbA1c' THEN r.measurement_order END)
      AS latest_hba1c_at_screening,
    -- latest reported eGFR by CKD-EPI at screening
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'reported eGFR by CKD-EPI' THEN r.measurement_order END
    ) AS latest_reported_egfr_by_ckd_epi_at_screening,
    -- latest ALT at screening
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'ALT' THEN r.measurement_order END)
      AS latest_alt_at_screening
  FROM measurement_rows AS r
  WHERE r.at_screening IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the attestations; each window is true, false, or unknown.
answer_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."criterion" AS answer_criterion,
    CAST(s."date" AS DATE) <= c.randomization_date AS on_or_before_randomization,
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
  WHERE s."criterion" IN ('1', 'E1.b', 'E2', 'E3.b', 'E8', 'E10.a', 'E12.c', 'E13.b')
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT02827708'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 1 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '1' THEN r.answer_order END) AS answer_1,
    -- answer to E1.b on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E1.b' THEN r.answer_order END) AS answer_e1_b,
    -- answer to E2 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E2' THEN r.answer_order END) AS answer_e2,
    -- answer to E3.b on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E3.b' THEN r.answer_order END) AS answer_e3_b,
    -- answer to E8 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E8' THEN r.answer_order END) AS answer_e8,
    -- answer to E10.a on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E10.a' THEN r.answer_order END) AS answer_e10_a,
    -- answer to E12.c on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E12.c' THEN r.answer_order END) AS answer_e12_c,
    -- answer to E13.b on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E13.b' THEN r.answer_order END) AS answer_e13_b
  FROM answer_rows AS r
  WHERE r.on_or_before_randomization IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- type 2 diabetes at least 90 days before screening
    CASE
      WHEN v.event_term = 'type 2 diabetes' THEN
        CASE
          WHEN v.start_to <= c.screening_minus_90_days THEN TRUE
          WHEN v.start_from > c.screening_minus_90_days THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_type_2_diabetes_at_least_90_days_before_sc_qualifies,
    -- basal insulin within 90 days before screening
    CASE
      WHEN v.event_term = 'basal insulin' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_minus_90_days THEN TRUE
                     WHEN v.start_to < c.screening_minus_90_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_minus_90_days THEN TRUE
                         WHEN v.end_to < c.screening_minus_90_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.screening_minus_90_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_basal_insulin_within_90_days_before_screen_qualifies,
    -- metformin
    CASE
      WHEN v.event_term = 'metformin' THEN
        CASE
          WHEN v.start_to <= c.screening_minus_90_days THEN TRUE
          WHEN v.start_from > c.screening_minus_90_days THEN FALSE
        END
        AND CASE
              WHEN v.end_recorded THEN
                CASE
                  WHEN v.end_from >= c.screening_date THEN TRUE
                  WHEN v.end_to < c.screening_date THEN FALSE
                END
              ELSE CASE WHEN v.start_from >= c.screening_date THEN TRUE END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_metformin_qualifies,
    -- metformin on screening
    CASE
      WHEN v.event_term = 'metformin' THEN
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
        AND CASE WHEN v.event_sufficient_dose IN ('yes', 'no') THEN v.event_sufficient_dose = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_metformin_on_screening_qualifies,
    -- metformin dose change within 90 days before screening
    CASE
      WHEN v.event_term = 'metformin dose change' THEN
        CASE
          WHEN v.start_from >= c.screening_minus_90_days THEN TRUE
          WHEN v.start_to < c.screening_minus_90_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.screening_date THEN TRUE
              WHEN v.start_from > c.screening_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_metformin_dose_change_within_90_days_befor_qualifies,
    -- sulfonylurea within 90 days before screening
    CASE
      WHEN v.event_term = 'sulfonylurea' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_minus_90_days THEN TRUE
                     WHEN v.start_to < c.screening_minus_90_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_minus_90_days THEN TRUE
                         WHEN v.end_to < c.screening_minus_90_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.screening_minus_90_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_sulfonylurea_within_90_days_before_screeni_qualifies,
    -- sulfonylurea
    CASE
      WHEN v.event_term = 'sulfonylurea' THEN
        CASE
          WHEN v.start_to <= c.screening_minus_90_days THEN TRUE
          WHEN v.start_from > c.screening_minus_90_days THEN FALSE
        END
        AND CASE
              WHEN v.end_recorded THEN
                CASE
                  WHEN v.end_from >= c.screening_date THEN TRUE
                  WHEN v.end_to < c.screening_date THEN FALSE
                END
              ELSE CASE WHEN v.start_from >= c.screening_date THEN TRUE END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_sulfonylurea_qualifies,
    -- sulfonylurea on screening
    CASE
      WHEN v.event_term = 'sulfonylurea' THEN
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
        AND CASE WHEN v.event_sufficient_dose IN ('yes', 'no') THEN v.event_sufficient_dose = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_sulfonylurea_on_screening_qualifies,
    -- sulfonylurea dose change within 90 days before screening
    CASE
      WHEN v.event_term = 'sulfonylurea dose change' THEN
        CASE
          WHEN v.start_from >= c.screening_minus_90_days THEN TRUE
          WHEN v.start_to < c.screening_minus_90_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.screening_date THEN TRUE
              WHEN v.start_from > c.screening_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_sulfonylurea_dose_change_within_90_days_be_qualifies,
    -- metformin within 90 days before screening
    CASE
      WHEN v.event_term = 'metformin' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_minus_90_days THEN TRUE
                     WHEN v.start_to < c.screening_minus_90_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_minus_90_days THEN TRUE
                         WHEN v.end_to < c.screening_minus_90_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.screening_minus_90_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_metformin_within_90_days_before_screening_qualifies,
    -- basal insulin
    CASE
      WHEN v.event_term = 'basal insulin' THEN
        CASE
          WHEN v.start_to <= c.screening_minus_90_days THEN TRUE
          WHEN v.start_from > c.screening_minus_90_days THEN FALSE
        END
        AND CASE
              WHEN v.end_recorded THEN
                CASE
                  WHEN v.end_from >= c.screening_date THEN TRUE
                  WHEN v.end_to < c.screening_date THEN FALSE
                END
              ELSE CASE WHEN v.start_from >= c.screening_date THEN TRUE END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_basal_insulin_qualifies,
    -- basal insulin dose change within 90 days before screening
    CASE
      WHEN v.event_term = 'basal insulin dose change' THEN
        CASE
          WHEN v.start_from >= c.screening_minus_90_days THEN TRUE
          WHEN v.start_to < c.screening_minus_90_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.screening_date THEN TRUE
              WHEN v.start_from > c.screening_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_basal_insulin_dose_change_within_90_days_b_qualifies,
    -- pregnancy on randomization
    CASE
      WHEN v.event_term = 'pregnancy' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_date THEN TRUE
                     WHEN v.start_to < c.randomization_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_date THEN TRUE
                         WHEN v.end_to < c.randomization_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_pregnancy_on_randomization_qualifies,
    -- breast-feeding on randomization
    CASE
      WHEN v.event_term = 'breast-feeding' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_date THEN TRUE
                     WHEN v.start_to < c.randomization_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_date THEN TRUE
                         WHEN v.end_to < c.randomization_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_breast_feeding_on_randomization_qualifies,
    -- multiple endocrine neoplasia type 2 on or before randomization
    CASE
      WHEN v.event_term = 'multiple endocrine neoplasia type 2' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_multiple_endocrine_neoplasia_type_2_on_or_qualifies,
    -- medullary thyroid carcinoma on or before randomization
    CASE
      WHEN v.event_term = 'medullary thyroid carcinoma' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_medullary_thyroid_carcinoma_on_or_before_r_qualifies,
    -- pancreatitis on or before randomization
    CASE
      WHEN v.event_term IN ('pancreatitis', 'acute pancreatitis', 'chronic pancreatitis') THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_pancreatitis_on_or_before_randomization_qualifies,
    -- major stomach surgery on or before randomization
    CASE
      WHEN v.event_term = 'major stomach surgery' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_major_stomach_surgery_on_or_before_randomi_qualifies,
    -- myocardial infarction between 180 days before screening and randomization
    CASE
      WHEN v.event_term = 'myocardial infarction' THEN
        CASE
          WHEN v.start_from >= c.screening_minus_180_days THEN TRUE
          WHEN v.start_to < c.screening_minus_180_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_myocardial_infarction_between_180_days_bef_qualifies,
    -- stroke between 180 days before screening and randomization
    CASE
      WHEN v.event_term IN ('stroke', 'cerebral infarction', 'intracerebral hemorrhage') THEN
        CASE
          WHEN v.start_from >= c.screening_minus_180_days THEN TRUE
          WHEN v.start_to < c.screening_minus_180_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_stroke_between_180_days_before_screening_a_qualifies,
    -- hospitalization for unstable angina between 180 days before screening and randomization
    CASE
      WHEN v.event_term = 'hospitalization for unstable angina' THEN
        CASE
          WHEN v.start_from >= c.screening_minus_180_days THEN TRUE
          WHEN v.start_to < c.screening_minus_180_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hospitalization_for_unstable_angina_betwee_qualifies,
    -- hospitalization for transient ischemic attack between 180 days before screening and randomization
    CASE
      WHEN v.event_term = 'hospitalization for transient ischemic attack' THEN
        CASE
          WHEN v.start_from >= c.screening_minus_180_days THEN TRUE
          WHEN v.start_to < c.screening_minus_180_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hospitalization_for_transient_ischemic_att_qualifies,
    -- heart failure on randomization
    CASE
      WHEN v.event_term = 'heart failure' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_date THEN TRUE
                     WHEN v.start_to < c.randomization_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_date THEN TRUE
                         WHEN v.end_to < c.randomization_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE WHEN v.event_nyha_class IN ('I', 'II', 'III', 'IV') THEN v.event_nyha_class = 'IV' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_heart_failure_on_randomization_qualifies,
    -- nephrotic albuminuria on randomization
    CASE
      WHEN v.event_term = 'nephrotic albuminuria' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_date THEN TRUE
                     WHEN v.start_to < c.randomization_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_date THEN TRUE
                         WHEN v.end_to < c.randomization_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_nephrotic_albuminuria_on_randomization_qualifies,
    -- immunosuppressive drug within 90 days before screening
    CASE
      WHEN v.event_term = 'immunosuppressive drug' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_minus_90_days THEN TRUE
                     WHEN v.start_to < c.screening_minus_90_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_minus_90_days THEN TRUE
                         WHEN v.end_to < c.screening_minus_90_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.screening_minus_90_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immunosuppressive_drug_within_90_days_befo_qualifies,
    -- other drug for diabetes within 90 days before screening
    CASE
      WHEN v.event_term = 'other drug for diabetes' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_minus_90_days THEN TRUE
                     WHEN v.start_to < c.screening_minus_90_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_minus_90_days THEN TRUE
                         WHEN v.end_to < c.screening_minus_90_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.screening_minus_90_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_other_drug_for_diabetes_within_90_days_bef_qualifies,
    -- drug for obesity within 90 days before screening
    CASE
      WHEN v.event_term = 'drug for obesity' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_minus_90_days THEN TRUE
                     WHEN v.start_to < c.screening_minus_90_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_minus_90_days THEN TRUE
                         WHEN v.end_to < c.screening_minus_90_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.screening_minus_90_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_drug_for_obesity_within_90_days_before_scr_qualifies,
    -- other insulin within 90 days before screening
    CASE
      WHEN v.event_term = 'other insulin' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_minus_90_days THEN TRUE
                     WHEN v.start_to < c.screening_minus_90_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_minus_90_days THEN TRUE
                         WHEN v.end_to < c.screening_minus_90_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.screening_minus_90_days THEN TRUE END
                   END
            END
        AND NOT CASE WHEN v.event_for_acute_illness IN ('yes', 'no') THEN v.event_for_acute_illness = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_other_insulin_within_90_days_before_screen_qualifies,
    -- other insulin within 90 days before screening
    CASE
      WHEN v.event_term = 'other insulin' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_minus_90_days THEN TRUE
                     WHEN v.start_to < c.screening_minus_90_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_minus_90_days THEN TRUE
                         WHEN v.end_to < c.screening_minus_90_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.screening_minus_90_days THEN TRUE END
                   END
            END
        AND CASE WHEN v.event_for_acute_illness IN ('yes', 'no') THEN v.event_for_acute_illness = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_other_insulin_within_90_days_before_screen_2_qualifies,
    -- hypoglycemia unawareness on randomization
    CASE
      WHEN v.event_term = 'hypoglycemia unawareness' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_date THEN TRUE
                     WHEN v.start_to < c.randomization_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_date THEN TRUE
                         WHEN v.end_to < c.randomization_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hypoglycemia_unawareness_on_randomization_qualifies,
    -- proliferative retinopathy on randomization
    CASE
      WHEN v.event_term = 'proliferative retinopathy' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_date THEN TRUE
                     WHEN v.start_to < c.randomization_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_date THEN TRUE
                         WHEN v.end_to < c.randomization_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE
              WHEN v.event_acute_treatment_needed IN ('yes', 'no') THEN v.event_acute_treatment_needed = 'yes'
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_proliferative_retinopathy_on_randomization_qualifies,
    -- maculopathy on randomization
    CASE
      WHEN v.event_term IN ('maculopathy', 'diabetic maculopathy') THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_date THEN TRUE
                     WHEN v.start_to < c.randomization_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_date THEN TRUE
                         WHEN v.end_to < c.randomization_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE
              WHEN v.event_acute_treatment_needed IN ('yes', 'no') THEN v.event_acute_treatment_needed = 'yes'
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_maculopathy_on_randomization_qualifies,
    -- fundus examination within 90 days before randomization
    CASE
      WHEN v.event_term = 'fundus examination' THEN
        CASE
          WHEN v.start_from >= c.randomization_minus_90_days THEN TRUE
          WHEN v.start_to < c.randomization_minus_90_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_fundus_examination_within_90_days_before_r_qualifies,
    -- other malignancy except basal cell skin cancer, squamous cell skin cancer and carcinoma in situ ...
    CASE
      WHEN v.event_term IN (
             'other malignancy', 'non-melanoma skin cancer', 'prostate cancer',
             'medullary or papillary thyroid cancer'
           ) THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_5_years THEN TRUE
                     WHEN v.start_to < c.randomization_minus_5_years THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_5_years THEN TRUE
                         WHEN v.end_to < c.randomization_minus_5_years THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_other_malignancy_except_basal_cell_skin_ca_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- type 2 diabetes at least 90 days before screening
    count(CASE WHEN r.count_type_2_diabetes_at_least_90_days_before_sc_qualifies THEN 1 END)
      AS count_type_2_diabetes_at_least_90_days_before_sc_certain,
    count(CASE WHEN r.count_type_2_diabetes_at_least_90_days_before_sc_qualifies IS NOT FALSE THEN 1 END)
      AS count_type_2_diabetes_at_least_90_days_before_sc_possible,
    -- basal insulin within 90 days before screening
    count(CASE WHEN r.count_basal_insulin_within_90_days_before_screen_qualifies THEN 1 END)
      AS count_basal_insulin_within_90_days_before_screen_certain,
    count(CASE WHEN r.count_basal_insulin_within_90_days_before_screen_qualifies IS NOT FALSE THEN 1 END)
      AS count_basal_insulin_within_90_days_before_screen_possible,
    -- metformin
    count(CASE WHEN r.count_metformin_qualifies THEN 1 END) AS count_metformin_certain,
    count(CASE WHEN r.count_metformin_qualifies IS NOT FALSE THEN 1 END) AS count_metformin_possible,
    -- metformin on screening
    count(CASE WHEN r.count_metformin_on_screening_qualifies THEN 1 END)
      AS count_metformin_on_screening_certain,
    count(CASE WHEN r.count_metformin_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_metformin_on_screening_possible,
    -- metformin dose change within 90 days before screening
    count(CASE WHEN r.count_metformin_dose_change_within_90_days_befor_qualifies THEN 1 END)
      AS count_metformin_dose_change_within_90_days_befor_certain,
    count(CASE WHEN r.count_metformin_dose_change_within_90_days_befor_qualifies IS NOT FALSE THEN 1 END)
      AS count_metformin_dose_change_within_90_days_befor_possible,
    -- sulfonylurea within 90 days before screening
    count(CASE WHEN r.count_sulfonylurea_within_90_days_before_screeni_qualifies THEN 1 END)
      AS count_sulfonylurea_within_90_days_before_screeni_certain,
    count(CASE WHEN r.count_sulfonylurea_within_90_days_before_screeni_qualifies IS NOT FALSE THEN 1 END)
      AS count_sulfonylurea_within_90_days_before_screeni_possible,
    -- sulfonylurea
    count(CASE WHEN r.count_sulfonylurea_qualifies THEN 1 END) AS count_sulfonylurea_certain,
    count(CASE WHEN r.count_sulfonylurea_qualifies IS NOT FALSE THEN 1 END) AS count_sulfonylurea_possible,
    -- sulfonylurea on screening
    count(CASE WHEN r.count_sulfonylurea_on_screening_qualifies THEN 1 END)
      AS count_sulfonylurea_on_screening_certain,
    count(CASE WHEN r.count_sulfonylurea_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_sulfonylurea_on_screening_possible,
    -- sulfonylurea dose change within 90 days before screening
    count(CASE WHEN r.count_sulfonylurea_dose_change_within_90_days_be_qualifies THEN 1 END)
      AS count_sulfonylurea_dose_change_within_90_days_be_certain,
    count(CASE WHEN r.count_sulfonylurea_dose_change_within_90_days_be_qualifies IS NOT FALSE THEN 1 END)
      AS count_sulfonylurea_dose_change_within_90_days_be_possible,
    -- metformin within 90 days before screening
    count(CASE WHEN r.count_metformin_within_90_days_before_screening_qualifies THEN 1 END)
      AS count_metformin_within_90_days_before_screening_certain,
    count(CASE WHEN r.count_metformin_within_90_days_before_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_metformin_within_90_days_before_screening_possible,
    -- basal insulin
    count(CASE WHEN r.count_basal_insulin_qualifies THEN 1 END) AS count_basal_insulin_certain,
    count(CASE WHEN r.count_basal_insulin_qualifies IS NOT FALSE THEN 1 END) AS count_basal_insulin_possible,
    -- basal insulin dose change within 90 days before screening
    count(CASE WHEN r.count_basal_insulin_dose_change_within_90_days_b_qualifies THEN 1 END)
      AS count_basal_insulin_dose_change_within_90_days_b_certain,
    count(CASE WHEN r.count_basal_insulin_dose_change_within_90_days_b_qualifies IS NOT FALSE THEN 1 END)
      AS count_basal_insulin_dose_change_within_90_days_b_possible,
    -- pregnancy on randomization
    count(CASE WHEN r.count_pregnancy_on_randomization_qualifies THEN 1 END)
      AS count_pregnancy_on_randomization_certain,
    count(CASE WHEN r.count_pregnancy_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_pregnancy_on_randomization_possible,
    -- breast-feeding on randomization
    count(CASE WHEN r.count_breast_feeding_on_randomization_qualifies THEN 1 END)
      AS count_breast_feeding_on_randomization_certain,
    count(CASE WHEN r.count_breast_feeding_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_breast_feeding_on_randomization_possible,
    -- multiple endocrine neoplasia type 2 on or before randomization
    count(CASE WHEN r.count_multiple_endocrine_neoplasia_type_2_on_or_qualifies THEN 1 END)
      AS count_multiple_endocrine_neoplasia_type_2_on_or_certain,
    count(CASE WHEN r.count_multiple_endocrine_neoplasia_type_2_on_or_qualifies IS NOT FALSE THEN 1 END)
      AS count_multiple_endocrine_neoplasia_type_2_on_or_possible,
    -- medullary thyroid carcinoma on or before randomization
    count(CASE WHEN r.count_medullary_thyroid_carcinoma_on_or_before_r_qualifies THEN 1 END)
      AS count_medullary_thyroid_carcinoma_on_or_before_r_certain,
    count(CASE WHEN r.count_medullary_thyroid_carcinoma_on_or_before_r_qualifies IS NOT FALSE THEN 1 END)
      AS count_medullary_thyroid_carcinoma_on_or_before_r_possible,
    -- pancreatitis on or before randomization
    count(CASE WHEN r.count_pancreatitis_on_or_before_randomization_qualifies THEN 1 END)
      AS count_pancreatitis_on_or_before_randomization_certain,
    count(CASE WHEN r.count_pancreatitis_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_pancreatitis_on_or_before_randomization_possible,
    -- major stomach surgery on or before randomization
    count(CASE WHEN r.count_major_stomach_surgery_on_or_before_randomi_qualifies THEN 1 END)
      AS count_major_stomach_surgery_on_or_before_randomi_certain,
    count(CASE WHEN r.count_major_stomach_surgery_on_or_before_randomi_qualifies IS NOT FALSE THEN 1 END)
      AS count_major_stomach_surgery_on_or_before_randomi_possible,
    -- myocardial infarction between 180 days before screening and randomization
    count(CASE WHEN r.count_myocardial_infarction_between_180_days_bef_qualifies THEN 1 END)
      AS count_myocardial_infarction_between_180_days_bef_certain,
    count(CASE WHEN r.count_myocardial_infarction_between_180_days_bef_qualifies IS NOT FALSE THEN 1 END)
      AS count_myocardial_infarction_between_180_days_bef_possible,
    -- stroke between 180 days before screening and randomization
    count(CASE WHEN r.count_stroke_between_180_days_before_screening_a_qualifies THEN 1 END)
      AS count_stroke_between_180_days_before_screening_a_certain,
    count(CASE WHEN r.count_stroke_between_180_days_before_screening_a_qualifies IS NOT FALSE THEN 1 END)
      AS count_stroke_between_180_days_before_screening_a_possible,
    -- hospitalization for unstable angina between 180 days before screening and randomization
    count(CASE WHEN r.count_hospitalization_for_unstable_angina_betwee_qualifies THEN 1 END)
      AS count_hospitalization_for_unstable_angina_betwee_certain,
    count(CASE WHEN r.count_hospitalization_for_unstable_angina_betwee_qualifies IS NOT FALSE THEN 1 END)
      AS count_hospitalization_for_unstable_angina_betwee_possible,
    -- hospitalization for transient ischemic attack between 180 days before screening and randomization
    count(CASE WHEN r.count_hospitalization_for_transient_ischemic_att_qualifies THEN 1 END)
      AS count_hospitalization_for_transient_ischemic_att_certain,
    count(CASE WHEN r.count_hospitalization_for_transient_ischemic_att_qualifies IS NOT FALSE THEN 1 END)
      AS count_hospitalization_for_transient_ischemic_att_possible,
    -- heart failure on randomization
    count(CASE WHEN r.count_heart_failure_on_randomization_qualifies THEN 1 END)
      AS count_heart_failure_on_randomization_certain,
    count(CASE WHEN r.count_heart_failure_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_heart_failure_on_randomization_possible,
    -- nephrotic albuminuria on randomization
    count(CASE WHEN r.count_nephrotic_albuminuria_on_randomization_qualifies THEN 1 END)
      AS count_nephrotic_albuminuria_on_randomization_certain,
    count(CASE WHEN r.count_nephrotic_albuminuria_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_nephrotic_albuminuria_on_randomization_possible,
    -- immunosuppressive drug within 90 days before screening
    count(CASE WHEN r.count_immunosuppressive_drug_within_90_days_befo_qualifies THEN 1 END)
      AS count_immunosuppressive_drug_within_90_days_befo_certain,
    count(CASE WHEN r.count_immunosuppressive_drug_within_90_days_befo_qualifies IS NOT FALSE THEN 1 END)
      AS count_immunosuppressive_drug_within_90_days_befo_possible,
    -- other drug for diabetes within 90 days before screening
    count(CASE WHEN r.count_other_drug_for_diabetes_within_90_days_bef_qualifies THEN 1 END)
      AS count_other_drug_for_diabetes_within_90_days_bef_certain,
    count(CASE WHEN r.count_other_drug_for_diabetes_within_90_days_bef_qualifies IS NOT FALSE THEN 1 END)
      AS count_other_drug_for_diabetes_within_90_days_bef_possible,
    -- drug for obesity within 90 days before screening
    count(CASE WHEN r.count_drug_for_obesity_within_90_days_before_scr_qualifies THEN 1 END)
      AS count_drug_for_obesity_within_90_days_before_scr_certain,
    count(CASE WHEN r.count_drug_for_obesity_within_90_days_before_scr_qualifies IS NOT FALSE THEN 1 END)
      AS count_drug_for_obesity_within_90_days_before_scr_possible,
    -- other insulin within 90 days before screening
    count(CASE WHEN r.count_other_insulin_within_90_days_before_screen_qualifies THEN 1 END)
      AS count_other_insulin_within_90_days_before_screen_certain,
    count(CASE WHEN r.count_other_insulin_within_90_days_before_screen_qualifies IS NOT FALSE THEN 1 END)
      AS count_other_insulin_within_90_days_before_screen_possible,
    -- other insulin within 90 days before screening
    count(CASE WHEN r.count_other_insulin_within_90_days_before_screen_2_qualifies THEN 1 END)
      AS count_other_insulin_within_90_days_before_screen_2_certain,
    count(CASE WHEN r.count_other_insulin_within_90_days_before_screen_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_other_insulin_within_90_days_before_screen_2_possible,
    -- hypoglycemia unawareness on randomization
    count(CASE WHEN r.count_hypoglycemia_unawareness_on_randomization_qualifies THEN 1 END)
      AS count_hypoglycemia_unawareness_on_randomization_certain,
    count(CASE WHEN r.count_hypoglycemia_unawareness_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_hypoglycemia_unawareness_on_randomization_possible,
    -- proliferative retinopathy on randomization
    count(CASE WHEN r.count_proliferative_retinopathy_on_randomization_qualifies THEN 1 END)
      AS count_proliferative_retinopathy_on_randomization_certain,
    count(CASE WHEN r.count_proliferative_retinopathy_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_proliferative_retinopathy_on_randomization_possible,
    -- maculopathy on randomization
    count(CASE WHEN r.count_maculopathy_on_randomization_qualifies THEN 1 END)
      AS count_maculopathy_on_randomization_certain,
    count(CASE WHEN r.count_maculopathy_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_maculopathy_on_randomization_possible,
    -- fundus examination within 90 days before randomization
    count(CASE WHEN r.count_fundus_examination_within_90_days_before_r_qualifies THEN 1 END)
      AS count_fundus_examination_within_90_days_before_r_certain,
    count(CASE WHEN r.count_fundus_examination_within_90_days_before_r_qualifies IS NOT FALSE THEN 1 END)
      AS count_fundus_examination_within_90_days_before_r_possible,
    -- other malignancy except basal cell skin cancer, squamous cell skin cancer and carcinoma in situ ...
    count(CASE WHEN r.count_other_malignancy_except_basal_cell_skin_ca_qualifies THEN 1 END)
      AS count_other_malignancy_except_basal_cell_skin_ca_certain,
    count(CASE WHEN r.count_other_malignancy_except_basal_cell_skin_ca_qualifies IS NOT FALSE THEN 1 END)
      AS count_other_malignancy_except_basal_cell_skin_ca_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    a.answer_1."day" <= c.randomization_date AS answer_1_inside,
    a.answer_1.valid_until AS answer_1_valid_until,
    c.randomization_date,
    a.answer_1."value" AS answer_1_value,
    a.answer_1."day" AS answer_1_day,
    a.answer_1."id" AS answer_1_id,
    year(c.consent_date) - year(c.born_to)
    - CASE
        WHEN month(c.consent_date) * 100 + day(c.consent_date) < month(c.born_to) * 100 + day(c.born_to) THEN 1
        ELSE 0
      END AS youngest_age_in_years_at_consent_date,
    year(c.consent_date) - year(c.born_from)
    - CASE
        WHEN month(c.consent_date) * 100 + day(c.consent_date) < month(c.born_from) * 100 + day(c.born_from) THEN
          1
        ELSE 0
      END AS oldest_age_in_years_at_consent_date,
    coalesce(e.count_type_2_diabetes_at_least_90_days_before_sc_certain, 0)
      AS count_type_2_diabetes_at_least_90_days_before_sc_certain,
    coalesce(e.count_type_2_diabetes_at_least_90_days_before_sc_possible, 0)
      AS count_type_2_diabetes_at_least_90_days_before_sc_possible,
    m.latest_hba1c_at_screening."day" >= c.screening_minus_28_days
    AND m.latest_hba1c_at_screening."day" <= c.screening_date AS latest_hba1c_at_screening_inside,
    m.latest_hba1c_at_screening."unit" AS latest_hba1c_at_screening_unit,
    nullif(nullif(m.latest_hba1c_at_screening."comparator", ''), '=') AS latest_hba1c_at_screening_comparator,
    TRY_CAST(m.latest_hba1c_at_screening."value" AS DECIMAL(15, 6)) AS latest_hba1c_at_screening_value,
    m.latest_hba1c_at_screening."day" AS latest_hba1c_at_screening_day,
    m.latest_hba1c_at_screening."id" AS latest_hba1c_at_screening_id,
    m.latest_reported_egfr_by_ckd_epi_at_screening."day" >= c.screening_minus_28_days
    AND m.latest_reported_egfr_by_ckd_epi_at_screening."day" <= c.screening_date
      AS latest_reported_egfr_by_ckd_epi_at_screening_inside,
    m.latest_reported_egfr_by_ckd_epi_at_screening."unit" AS latest_reported_egfr_by_ckd_epi_at_screening_unit,
    nullif(nullif(m.latest_reported_egfr_by_ckd_epi_at_screening."comparator", ''), '=')
      AS latest_reported_egfr_by_ckd_epi_at_screening_comparator,
    TRY_CAST(m.latest_reported_egfr_by_ckd_epi_at_screening."value" AS DECIMAL(15, 6))
      AS latest_reported_egfr_by_ckd_epi_at_screening_value,
    m.latest_reported_egfr_by_ckd_epi_at_screening."day" AS latest_reported_egfr_by_ckd_epi_at_screening_day,
    m.latest_reported_egfr_by_ckd_epi_at_screening."id" AS latest_reported_egfr_by_ckd_epi_at_screening_id,
    coalesce(e.count_basal_insulin_within_90_days_before_screen_certain, 0)
      AS count_basal_insulin_within_90_days_before_screen_certain,
    coalesce(e.count_basal_insulin_within_90_days_before_screen_possible, 0)
      AS count_basal_insulin_within_90_days_before_screen_possible,
    coalesce(e.count_metformin_certain, 0) AS count_metformin_certain,
    coalesce(e.count_metformin_possible, 0) AS count_metformin_possible,
    coalesce(e.count_metformin_on_screening_certain, 0) AS count_metformin_on_screening_certain,
    coalesce(e.count_metformin_on_screening_possible, 0) AS count_metformin_on_screening_possible,
    coalesce(e.count_metformin_dose_change_within_90_days_befor_certain, 0)
      AS count_metformin_dose_change_within_90_days_befor_certain,
    coalesce(e.count_metformin_dose_change_within_90_days_befor_possible, 0)
      AS count_metformin_dose_change_within_90_days_befor_possible,
    coalesce(e.count_sulfonylurea_within_90_days_before_screeni_certain, 0)
      AS count_sulfonylurea_within_90_days_before_screeni_certain,
    coalesce(e.count_sulfonylurea_within_90_days_before_screeni_possible, 0)
      AS count_sulfonylurea_within_90_days_before_screeni_possible,
    coalesce(e.count_sulfonylurea_certain, 0) AS count_sulfonylurea_certain,
    coalesce(e.count_sulfonylurea_possible, 0) AS count_sulfonylurea_possible,
    coalesce(e.count_sulfonylurea_on_screening_certain, 0) AS count_sulfonylurea_on_screening_certain,
    coalesce(e.count_sulfonylurea_on_screening_possible, 0) AS count_sulfonylurea_on_screening_possible,
    coalesce(e.count_sulfonylurea_dose_change_within_90_days_be_certain, 0)
      AS count_sulfonylurea_dose_change_within_90_days_be_certain,
    coalesce(e.count_sulfonylurea_dose_change_within_90_days_be_possible, 0)
      AS count_sulfonylurea_dose_change_within_90_days_be_possible,
    coalesce(e.count_metformin_within_90_days_before_screening_certain, 0)
      AS count_metformin_within_90_days_before_screening_certain,
    coalesce(e.count_metformin_within_90_days_before_screening_possible, 0)
      AS count_metformin_within_90_days_before_screening_possible,
    coalesce(e.count_basal_insulin_certain, 0) AS count_basal_insulin_certain,
    coalesce(e.count_basal_insulin_possible, 0) AS count_basal_insulin_possible,
    coalesce(e.count_basal_insulin_dose_change_within_90_days_b_certain, 0)
      AS count_basal_insulin_dose_change_within_90_days_b_certain,
    coalesce(e.count_basal_insulin_dose_change_within_90_days_b_possible, 0)
      AS count_basal_insulin_dose_change_within_90_days_b_possible,
    c.patient_sex,
    coalesce(e.count_pregnancy_on_randomization_certain, 0) AS count_pregnancy_on_randomization_certain,
    coalesce(e.count_pregnancy_on_randomization_possible, 0) AS count_pregnancy_on_randomization_possible,
    coalesce(e.count_breast_feeding_on_randomization_certain, 0)
      AS count_breast_feeding_on_randomization_certain,
    coalesce(e.count_breast_feeding_on_randomization_possible, 0)
      AS count_breast_feeding_on_randomization_possible,
    a.answer_e1_b."day" <= c.randomization_date AS answer_e1_b_inside,
    a.answer_e1_b.valid_until AS answer_e1_b_valid_until,
    a.answer_e1_b."value" AS answer_e1_b_value,
    a.answer_e1_b."day" AS answer_e1_b_day,
    a.answer_e1_b."id" AS answer_e1_b_id,
    a.answer_e2."day" <= c.randomization_date AS answer_e2_inside,
    a.answer_e2.valid_until AS answer_e2_valid_until,
    a.answer_e2."value" AS answer_e2_value,
    a.answer_e2."day" AS answer_e2_day,
    a.answer_e2."id" AS answer_e2_id,
    coalesce(e.count_multiple_endocrine_neoplasia_type_2_on_or_certain, 0)
      AS count_multiple_endocrine_neoplasia_type_2_on_or_certain,
    coalesce(e.count_multiple_endocrine_neoplasia_type_2_on_or_possible, 0)
      AS count_multiple_endocrine_neoplasia_type_2_on_or_possible,
    coalesce(e.count_medullary_thyroid_carcinoma_on_or_before_r_certain, 0)
      AS count_medullary_thyroid_carcinoma_on_or_before_r_certain,
    coalesce(e.count_medullary_thyroid_carcinoma_on_or_before_r_possible, 0)
      AS count_medullary_thyroid_carcinoma_on_or_before_r_possible,
    a.answer_e3_b."day" <= c.randomization_date AS answer_e3_b_inside,
    a.answer_e3_b.valid_until AS answer_e3_b_valid_until,
    a.answer_e3_b."value" AS answer_e3_b_value,
    a.answer_e3_b."day" AS answer_e3_b_day,
    a.answer_e3_b."id" AS answer_e3_b_id,
    coalesce(e.count_pancreatitis_on_or_before_randomization_certain, 0)
      AS count_pancreatitis_on_or_before_randomization_certain,
    coalesce(e.count_pancreatitis_on_or_before_randomization_possible, 0)
      AS count_pancreatitis_on_or_before_randomization_possible,
    coalesce(e.count_major_stomach_surgery_on_or_before_randomi_certain, 0)
      AS count_major_stomach_surgery_on_or_before_randomi_certain,
    coalesce(e.count_major_stomach_surgery_on_or_before_randomi_possible, 0)
      AS count_major_stomach_surgery_on_or_before_randomi_possible,
    coalesce(e.count_myocardial_infarction_between_180_days_bef_certain, 0)
      AS count_myocardial_infarction_between_180_days_bef_certain,
    coalesce(e.count_myocardial_infarction_between_180_days_bef_possible, 0)
      AS count_myocardial_infarction_between_180_days_bef_possible,
    coalesce(e.count_stroke_between_180_days_before_screening_a_certain, 0)
      AS count_stroke_between_180_days_before_screening_a_certain,
    coalesce(e.count_stroke_between_180_days_before_screening_a_possible, 0)
      AS count_stroke_between_180_days_before_screening_a_possible,
    coalesce(e.count_hospitalization_for_unstable_angina_betwee_certain, 0)
      AS count_hospitalization_for_unstable_angina_betwee_certain,
    coalesce(e.count_hospitalization_for_unstable_angina_betwee_possible, 0)
      AS count_hospitalization_for_unstable_angina_betwee_possible,
    coalesce(e.count_hospitalization_for_transient_ischemic_att_certain, 0)
      AS count_hospitalization_for_transient_ischemic_att_certain,
    coalesce(e.count_hospitalization_for_transient_ischemic_att_possible, 0)
      AS count_hospitalization_for_transient_ischemic_att_possible,
    coalesce(e.count_heart_failure_on_randomization_certain, 0) AS count_heart_failure_on_randomization_certain,
    coalesce(e.count_heart_failure_on_randomization_possible, 0)
      AS count_heart_failure_on_randomization_possible,
    a.answer_e8."day" <= c.randomization_date AS answer_e8_inside,
    a.answer_e8.valid_until AS answer_e8_valid_until,
    a.answer_e8."value" AS answer_e8_value,
    a.answer_e8."day" AS answer_e8_day,
    a.answer_e8."id" AS answer_e8_id,
    m.latest_alt_at_screening."day" >= c.screening_minus_28_days
    AND m.latest_alt_at_screening."day" <= c.screening_date AS latest_alt_at_screening_inside,
    TRY_CAST(m.latest_alt_at_screening."value" AS DECIMAL(15, 6)) AS latest_alt_at_screening_value,
    nullif(nullif(m.latest_alt_at_screening."comparator", ''), '=') AS latest_alt_at_screening_comparator,
    TRY_CAST(m.latest_alt_at_screening."high" AS DECIMAL(15, 6)) AS latest_alt_at_screening_high,
    m.latest_alt_at_screening."unit" AS latest_alt_at_screening_unit,
    m.latest_alt_at_screening."day" AS latest_alt_at_screening_day,
    m.latest_alt_at_screening."id" AS latest_alt_at_screening_id,
    a.answer_e10_a."day" <= c.randomization_date AS answer_e10_a_inside,
    a.answer_e10_a.valid_until AS answer_e10_a_valid_until,
    a.answer_e10_a."value" AS answer_e10_a_value,
    a.answer_e10_a."day" AS answer_e10_a_day,
    a.answer_e10_a."id" AS answer_e10_a_id,
    coalesce(e.count_nephrotic_albuminuria_on_randomization_certain, 0)
      AS count_nephrotic_albuminuria_on_randomization_certain,
    coalesce(e.count_nephrotic_albuminuria_on_randomization_possible, 0)
      AS count_nephrotic_albuminuria_on_randomization_possible,
    coalesce(e.count_immunosuppressive_drug_within_90_days_befo_certain, 0)
      AS count_immunosuppressive_drug_within_90_days_befo_certain,
    coalesce(e.count_immunosuppressive_drug_within_90_days_befo_possible, 0)
      AS count_immunosuppressive_drug_within_90_days_befo_possible,
    coalesce(e.count_other_drug_for_diabetes_within_90_days_bef_certain, 0)
      AS count_other_drug_for_diabetes_within_90_days_bef_certain,
    coalesce(e.count_other_drug_for_diabetes_within_90_days_bef_possible, 0)
      AS count_other_drug_for_diabetes_within_90_days_bef_possible,
    coalesce(e.count_drug_for_obesity_within_90_days_before_scr_certain, 0)
      AS count_drug_for_obesity_within_90_days_before_scr_certain,
    coalesce(e.count_drug_for_obesity_within_90_days_before_scr_possible, 0)
      AS count_drug_for_obesity_within_90_days_before_scr_possible,
    coalesce(e.count_other_insulin_within_90_days_before_screen_certain, 0)
      AS count_other_insulin_within_90_days_before_screen_certain,
    coalesce(e.count_other_insulin_within_90_days_before_screen_possible, 0)
      AS count_other_insulin_within_90_days_before_screen_possible,
    coalesce(e.count_other_insulin_within_90_days_before_screen_2_certain, 0)
      AS count_other_insulin_within_90_days_before_screen_2_certain,
    coalesce(e.count_other_insulin_within_90_days_before_screen_2_possible, 0)
      AS count_other_insulin_within_90_days_before_screen_2_possible,
    a.answer_e12_c."day" <= c.randomization_date AS answer_e12_c_inside,
    a.answer_e12_c.valid_until AS answer_e12_c_valid_until,
    a.answer_e12_c."value" AS answer_e12_c_value,
    a.answer_e12_c."day" AS answer_e12_c_day,
    a.answer_e12_c."id" AS answer_e12_c_id,
    coalesce(e.count_hypoglycemia_unawareness_on_randomization_certain, 0)
      AS count_hypoglycemia_unawareness_on_randomization_certain,
    coalesce(e.count_hypoglycemia_unawareness_on_randomization_possible, 0)
      AS count_hypoglycemia_unawareness_on_randomization_possible,
    a.answer_e13_b."day" <= c.randomization_date AS answer_e13_b_inside,
    a.answer_e13_b.valid_until AS answer_e13_b_valid_until,
    a.answer_e13_b."value" AS answer_e13_b_value,
    a.answer_e13_b."day" AS answer_e13_b_day,
    a.answer_e13_b."id" AS answer_e13_b_id,
    coalesce(e.count_proliferative_retinopathy_on_randomization_certain, 0)
      AS count_proliferative_retinopathy_on_randomization_certain,
    coalesce(e.count_proliferative_retinopathy_on_randomization_possible, 0)
      AS count_proliferative_retinopathy_on_randomization_possible,
    coalesce(e.count_maculopathy_on_randomization_certain, 0) AS count_maculopathy_on_randomization_certain,
    coalesce(e.count_maculopathy_on_randomization_possible, 0) AS count_maculopathy_on_randomization_possible,
    coalesce(e.count_fundus_examination_within_90_days_before_r_certain, 0)
      AS count_fundus_examination_within_90_days_before_r_certain,
    coalesce(e.count_fundus_examination_within_90_days_before_r_possible, 0)
      AS count_fundus_examination_within_90_days_before_r_possible,
    coalesce(e.count_other_malignancy_except_basal_cell_skin_ca_certain, 0)
      AS count_other_malignancy_except_basal_cell_skin_ca_certain,
    coalesce(e.count_other_malignancy_except_basal_cell_skin_ca_possible, 0)
      AS count_other_malignancy_except_basal_cell_skin_ca_possible
  FROM patient_context AS c
  LEFT JOIN measurement_features AS m ON m.patient_id = c.patient_id
  LEFT JOIN answer_features AS a ON a.patient_id = c.patient_id
  LEFT JOIN event_features AS e ON e.patient_id = c.patient_id
),

-- The same, with the unit of each picked result looked up, and ages on its day.
patient_facts_2 AS NOT MATERIALIZED (
  SELECT
    f.*,
    l1.unit_reading AS latest_hba1c_at_screening_reading,
    l2.unit_reading AS latest_reported_egfr_by_ckd_epi_at_screening_reading,
    l3.unit_reading AS latest_alt_at_screening_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_hba1c_at_screening_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_reported_egfr_by_ckd_epi_at_screening_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_alt_at_screening_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- 7.0 %, in the unit of the result
    CASE f.latest_hba1c_at_screening_reading WHEN '%' THEN 7 WHEN '1' THEN 0.07 END
      AS latest_hba1c_at_screening_limit,
    -- 9.5 %, in the unit of the result
    CASE f.latest_hba1c_at_screening_reading WHEN '%' THEN 9.5 WHEN '1' THEN 0.095 END
      AS latest_hba1c_at_screening_limit_2,
    -- 30 mL/min/1.73 m2, in the unit of the result
    CASE f.latest_reported_egfr_by_ckd_epi_at_screening_reading
      WHEN 'mL/min/{1.73_m2}' THEN 30 WHEN 'mL/s/{1.73_m2}' THEN 0.5
    END AS latest_reported_egfr_by_ckd_epi_at_screening_limit,
    -- 59 mL/min/1.73 m2, in the unit of the result
    CASE f.latest_reported_egfr_by_ckd_epi_at_screening_reading
      WHEN 'mL/min/{1.73_m2}' THEN 59 WHEN 'mL/s/{1.73_m2}' THEN 0.9833333
    END AS latest_reported_egfr_by_ckd_epi_at_screening_limit_2,
    f.latest_alt_at_screening_reading IN ('U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L')
      AS latest_alt_at_screening_usable
  FROM patient_facts_2 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: attested
    CASE
      WHEN f.answer_1_inside
           AND (f.answer_1_valid_until IS NULL OR f.answer_1_valid_until >= f.randomization_date) THEN
        f.answer_1_value = 'yes'
    END AS a_1_1,
    f.answer_1_value AS a_1_1_value,
    f.answer_1_day AS a_1_1_date,
    f.answer_1_id AS a_1_1_row,
    -- 2: age >= 18 years at consent
    CASE
      WHEN f.youngest_age_in_years_at_consent_date >= 18 THEN TRUE
      WHEN f.oldest_age_in_years_at_consent_date < 18 THEN FALSE
    END AS a_2_1,
    CASE
      WHEN f.youngest_age_in_years_at_consent_date = f.oldest_age_in_years_at_consent_date THEN
        CAST(f.youngest_age_in_years_at_consent_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_consent_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_consent_date AS VARCHAR)
    END AS a_2_1_value,
    CASE WHEN f.youngest_age_in_years_at_consent_date IS NOT NULL THEN 'years' END AS a_2_1_unit,
    -- 3: any type 2 diabetes at least 90 days before screening
    CASE
      WHEN f.count_type_2_diabetes_at_least_90_days_before_sc_certain >= 1 THEN TRUE
      WHEN f.count_type_2_diabetes_at_least_90_days_before_sc_possible < 1 THEN FALSE
    END AS a_3_1,
    CAST(f.count_type_2_diabetes_at_least_90_days_before_sc_certain AS VARCHAR) AS a_3_1_value,
    -- 4: HbA1c between 7.0 and 9.5 % at screening
    CASE
      WHEN f.latest_hba1c_at_screening_inside THEN
        CASE
          WHEN f.latest_hba1c_at_screening_comparator IS NULL THEN
            f.latest_hba1c_at_screening_value >= f.latest_hba1c_at_screening_limit
          WHEN f.latest_hba1c_at_screening_comparator = '<'
               AND f.latest_hba1c_at_screening_value <= f.latest_hba1c_at_screening_limit THEN
            FALSE
          WHEN f.latest_hba1c_at_screening_comparator = '<='
               AND f.latest_hba1c_at_screening_value < f.latest_hba1c_at_screening_limit THEN
            FALSE
          WHEN f.latest_hba1c_at_screening_comparator IN ('>', '>=')
               AND f.latest_hba1c_at_screening_value >= f.latest_hba1c_at_screening_limit THEN
            TRUE
        END
        AND CASE
              WHEN f.latest_hba1c_at_screening_comparator IS NULL THEN
                f.latest_hba1c_at_screening_value <= f.latest_hba1c_at_screening_limit_2
              WHEN f.latest_hba1c_at_screening_comparator IN ('<', '<=')
                   AND f.latest_hba1c_at_screening_value <= f.latest_hba1c_at_screening_limit_2 THEN
                TRUE
              WHEN f.latest_hba1c_at_screening_comparator = '>'
                   AND f.latest_hba1c_at_screening_value >= f.latest_hba1c_at_screening_limit_2 THEN
                FALSE
              WHEN f.latest_hba1c_at_screening_comparator = '>='
                   AND f.latest_hba1c_at_screening_value > f.latest_hba1c_at_screening_limit_2 THEN
                FALSE
            END
    END AS a_4_1,
    coalesce(f.latest_hba1c_at_screening_comparator, '')
    || CASE
         WHEN f.latest_hba1c_at_screening_value = floor(f.latest_hba1c_at_screening_value) THEN
           CAST(CAST(f.latest_hba1c_at_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_hba1c_at_screening_value AS VARCHAR), '0')
       END AS a_4_1_value,
    f.latest_hba1c_at_screening_unit AS a_4_1_unit,
    f.latest_hba1c_at_screening_day AS a_4_1_date,
    f.latest_hba1c_at_screening_id AS a_4_1_row,
    -- 5: reported eGFR by CKD-EPI between 30 and 59 mL/min/1.73 m2 at screening
    CASE
      WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_inside THEN
        CASE
          WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_comparator IS NULL THEN
            f.latest_reported_egfr_by_ckd_epi_at_screening_value
              >= f.latest_reported_egfr_by_ckd_epi_at_screening_limit
          WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_comparator = '<'
               AND f.latest_reported_egfr_by_ckd_epi_at_screening_value
                     <= f.latest_reported_egfr_by_ckd_epi_at_screening_limit THEN
            FALSE
          WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_comparator = '<='
               AND f.latest_reported_egfr_by_ckd_epi_at_screening_value
                     < f.latest_reported_egfr_by_ckd_epi_at_screening_limit THEN
            FALSE
          WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_comparator IN ('>', '>=')
               AND f.latest_reported_egfr_by_ckd_epi_at_screening_value
                     >= f.latest_reported_egfr_by_ckd_epi_at_screening_limit THEN
            TRUE
        END
        AND CASE
              WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_comparator IS NULL THEN
                f.latest_reported_egfr_by_ckd_epi_at_screening_value
                  <= f.latest_reported_egfr_by_ckd_epi_at_screening_limit_2
              WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_comparator IN ('<', '<=')
                   AND f.latest_reported_egfr_by_ckd_epi_at_screening_value
                         <= f.latest_reported_egfr_by_ckd_epi_at_screening_limit_2 THEN
                TRUE
              WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_comparator = '>'
                   AND f.latest_reported_egfr_by_ckd_epi_at_screening_value
                         >= f.latest_reported_egfr_by_ckd_epi_at_screening_limit_2 THEN
                FALSE
              WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_comparator = '>='
                   AND f.latest_reported_egfr_by_ckd_epi_at_screening_value
                         > f.latest_reported_egfr_by_ckd_epi_at_screening_limit_2 THEN
                FALSE
            END
    END AS a_5_1,
    coalesce(f.latest_reported_egfr_by_ckd_epi_at_screening_comparator, '')
    || CASE
         WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_value
                = floor(f.latest_reported_egfr_by_ckd_epi_at_screening_value) THEN
           CAST(CAST(f.latest_reported_egfr_by_ckd_epi_at_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_reported_egfr_by_ckd_epi_at_screening_value AS VARCHAR), '0')
       END AS a_5_1_value,
    f.latest_reported_egfr_by_ckd_epi_at_screening_unit AS a_5_1_unit,
    f.latest_reported_egfr_by_ckd_epi_at_screening_day AS a_5_1_date,
    f.latest_reported_egfr_by_ckd_epi_at_screening_id AS a_5_1_row,
    -- 6: no basal insulin within 90 days before screening
    CASE
      WHEN f.count_basal_insulin_within_90_days_before_screen_certain >= 1 THEN TRUE
      WHEN f.count_basal_insulin_within_90_days_before_screen_possible < 1 THEN FALSE
    END AS a_6_a_1,
    CAST(f.count_basal_insulin_within_90_days_before_screen_certain AS VARCHAR) AS a_6_a_1_value,
    -- 7: metformin is ongoing for at least 90 days at screening
    CASE WHEN f.count_metformin_certain >= 1 THEN TRUE WHEN f.count_metformin_possible < 1 THEN FALSE END
      AS a_6_a_1_1,
    CAST(f.count_metformin_certain AS VARCHAR) AS a_6_a_1_1_value,
    -- 8: any metformin on screening where sufficient dose
    CASE
      WHEN f.count_metformin_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_metformin_on_screening_possible < 1 THEN FALSE
    END AS a_6_a_1_2,
    CAST(f.count_metformin_on_screening_certain AS VARCHAR) AS a_6_a_1_2_value,
    -- 9: no metformin dose change within 90 days before screening
    CASE
      WHEN f.count_metformin_dose_change_within_90_days_befor_certain >= 1 THEN TRUE
      WHEN f.count_metformin_dose_change_within_90_days_befor_possible < 1 THEN FALSE
    END AS a_6_a_1_3,
    CAST(f.count_metformin_dose_change_within_90_days_befor_certain AS VARCHAR) AS a_6_a_1_3_value,
    -- 10: no sulfonylurea within 90 days before screening
    CASE
      WHEN f.count_sulfonylurea_within_90_days_before_screeni_certain >= 1 THEN TRUE
      WHEN f.count_sulfonylurea_within_90_days_before_screeni_possible < 1 THEN FALSE
    END AS a_6_a_1_4,
    CAST(f.count_sulfonylurea_within_90_days_before_screeni_certain AS VARCHAR) AS a_6_a_1_4_value,
    -- 11: sulfonylurea is ongoing for at least 90 days at screening
    CASE WHEN f.count_sulfonylurea_certain >= 1 THEN TRUE WHEN f.count_sulfonylurea_possible < 1 THEN FALSE END
      AS a_6_a_2_1,
    CAST(f.count_sulfonylurea_certain AS VARCHAR) AS a_6_a_2_1_value,
    -- 12: any sulfonylurea on screening where sufficient dose
    CASE
      WHEN f.count_sulfonylurea_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_sulfonylurea_on_screening_possible < 1 THEN FALSE
    END AS a_6_a_2_2,
    CAST(f.count_sulfonylurea_on_screening_certain AS VARCHAR) AS a_6_a_2_2_value,
    -- 13: no sulfonylurea dose change within 90 days before screening
    CASE
      WHEN f.count_sulfonylurea_dose_change_within_90_days_be_certain >= 1 THEN TRUE
      WHEN f.count_sulfonylurea_dose_change_within_90_days_be_possible < 1 THEN FALSE
    END AS a_6_a_2_3,
    CAST(f.count_sulfonylurea_dose_change_within_90_days_be_certain AS VARCHAR) AS a_6_a_2_3_value,
    -- 14: no metformin within 90 days before screening
    CASE
      WHEN f.count_metformin_within_90_days_before_screening_certain >= 1 THEN TRUE
      WHEN f.count_metformin_within_90_days_before_screening_possible < 1 THEN FALSE
    END AS a_6_a_2_4,
    CAST(f.count_metformin_within_90_days_before_screening_certain AS VARCHAR) AS a_6_a_2_4_value,
    -- 15: basal insulin is ongoing for at least 90 days at screening
    CASE
      WHEN f.count_basal_insulin_certain >= 1 THEN TRUE
      WHEN f.count_basal_insulin_possible < 1 THEN FALSE
    END AS a_6_b_1,
    CAST(f.count_basal_insulin_certain AS VARCHAR) AS a_6_b_1_value,
    -- 16: no basal insulin dose change within 90 days before screening
    CASE
      WHEN f.count_basal_insulin_dose_change_within_90_days_b_certain >= 1 THEN TRUE
      WHEN f.count_basal_insulin_dose_change_within_90_days_b_possible < 1 THEN FALSE
    END AS a_6_b_2,
    CAST(f.count_basal_insulin_dose_change_within_90_days_b_certain AS VARCHAR) AS a_6_b_2_value,
    -- 17: sex is female
    f.patient_sex = 'female' AS a_e1_a_1,
    f.patient_sex AS a_e1_a_1_value,
    -- 18: any pregnancy on randomization
    CASE
      WHEN f.count_pregnancy_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_pregnancy_on_randomization_possible < 1 THEN FALSE
    END AS a_e1_a_2,
    CAST(f.count_pregnancy_on_randomization_certain AS VARCHAR) AS a_e1_a_2_value,
    -- 19: any breast-feeding on randomization
    CASE
      WHEN f.count_breast_feeding_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_breast_feeding_on_randomization_possible < 1 THEN FALSE
    END AS a_e1_a_3,
    CAST(f.count_breast_feeding_on_randomization_certain AS VARCHAR) AS a_e1_a_3_value,
    -- 20: attested
    CASE
      WHEN f.answer_e1_b_inside
           AND (f.answer_e1_b_valid_until IS NULL OR f.answer_e1_b_valid_until >= f.randomization_date) THEN
        f.answer_e1_b_value = 'yes'
    END AS a_e1_b_1,
    f.answer_e1_b_value AS a_e1_b_1_value,
    f.answer_e1_b_day AS a_e1_b_1_date,
    f.answer_e1_b_id AS a_e1_b_1_row,
    -- 21: attested
    CASE
      WHEN f.answer_e2_inside
           AND (f.answer_e2_valid_until IS NULL OR f.answer_e2_valid_until >= f.randomization_date) THEN
        f.answer_e2_value = 'yes'
    END AS a_e2_1,
    f.answer_e2_value AS a_e2_1_value,
    f.answer_e2_day AS a_e2_1_date,
    f.answer_e2_id AS a_e2_1_row,
    -- 22: any multiple endocrine neoplasia type 2
    CASE
      WHEN f.count_multiple_endocrine_neoplasia_type_2_on_or_certain >= 1 THEN TRUE
      WHEN f.count_multiple_endocrine_neoplasia_type_2_on_or_possible < 1 THEN FALSE
    END AS a_e3_a_1,
    CAST(f.count_multiple_endocrine_neoplasia_type_2_on_or_certain AS VARCHAR) AS a_e3_a_1_value,
    -- 23: any medullary thyroid carcinoma
    CASE
      WHEN f.count_medullary_thyroid_carcinoma_on_or_before_r_certain >= 1 THEN TRUE
      WHEN f.count_medullary_thyroid_carcinoma_on_or_before_r_possible < 1 THEN FALSE
    END AS a_e3_a_2,
    CAST(f.count_medullary_thyroid_carcinoma_on_or_before_r_certain AS VARCHAR) AS a_e3_a_2_value,
    -- 24: attested
    CASE
      WHEN f.answer_e3_b_inside
           AND (f.answer_e3_b_valid_until IS NULL OR f.answer_e3_b_valid_until >= f.randomization_date) THEN
        f.answer_e3_b_value = 'yes'
    END AS a_e3_b_1,
    f.answer_e3_b_value AS a_e3_b_1_value,
    f.answer_e3_b_day AS a_e3_b_1_date,
    f.answer_e3_b_id AS a_e3_b_1_row,
    -- 25: any pancreatitis
    CASE
      WHEN f.count_pancreatitis_on_or_before_randomization_certain >= 1 THEN TRUE
      WHEN f.count_pancreatitis_on_or_before_randomization_possible < 1 THEN FALSE
    END AS a_e4_1,
    CAST(f.count_pancreatitis_on_or_before_randomization_certain AS VARCHAR) AS a_e4_1_value,
    -- 26: any major stomach surgery
    CASE
      WHEN f.count_major_stomach_surgery_on_or_before_randomi_certain >= 1 THEN TRUE
      WHEN f.count_major_stomach_surgery_on_or_before_randomi_possible < 1 THEN FALSE
    END AS a_e5_1,
    CAST(f.count_major_stomach_surgery_on_or_before_randomi_certain AS VARCHAR) AS a_e5_1_value,
    -- 27: any myocardial infarction between 180 days before screening and randomization
    CASE
      WHEN f.count_myocardial_infarction_between_180_days_bef_certain >= 1 THEN TRUE
      WHEN f.count_myocardial_infarction_between_180_days_bef_possible < 1 THEN FALSE
    END AS a_e6_1,
    CAST(f.count_myocardial_infarction_between_180_days_bef_certain AS VARCHAR) AS a_e6_1_value,
    -- 28: any stroke between 180 days before screening and randomization
    CASE
      WHEN f.count_stroke_between_180_days_before_screening_a_certain >= 1 THEN TRUE
      WHEN f.count_stroke_between_180_days_before_screening_a_possible < 1 THEN FALSE
    END AS a_e6_2,
    CAST(f.count_stroke_between_180_days_before_screening_a_certain AS VARCHAR) AS a_e6_2_value,
    -- 29: any hospitalization for unstable angina between 180 days before screening and randomization
    CASE
      WHEN f.count_hospitalization_for_unstable_angina_betwee_certain >= 1 THEN TRUE
      WHEN f.count_hospitalization_for_unstable_angina_betwee_possible < 1 THEN FALSE
    END AS a_e6_3,
    CAST(f.count_hospitalization_for_unstable_angina_betwee_certain AS VARCHAR) AS a_e6_3_value,
    -- 30: any hospitalization for TIA between 180 days before screening and randomization
    CASE
      WHEN f.count_hospitalization_for_transient_ischemic_att_certain >= 1 THEN TRUE
      WHEN f.count_hospitalization_for_transient_ischemic_att_possible < 1 THEN FALSE
    END AS a_e6_4,
    CAST(f.count_hospitalization_for_transient_ischemic_att_certain AS VARCHAR) AS a_e6_4_value,
    -- 31: any heart failure on randomization where NYHA class is IV
    CASE
      WHEN f.count_heart_failure_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_heart_failure_on_randomization_possible < 1 THEN FALSE
    END AS a_e7_1,
    CAST(f.count_heart_failure_on_randomization_certain AS VARCHAR) AS a_e7_1_value,
    -- 32: attested
    CASE
      WHEN f.answer_e8_inside
           AND (f.answer_e8_valid_until IS NULL OR f.answer_e8_valid_until >= f.randomization_date) THEN
        f.answer_e8_value = 'yes'
    END AS a_e8_1,
    f.answer_e8_value AS a_e8_1_value,
    f.answer_e8_day AS a_e8_1_date,
    f.answer_e8_id AS a_e8_1_row,
    -- 33: ALT > 2.5 x ULN at screening
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
    END AS a_e9_1,
    coalesce(f.latest_alt_at_screening_comparator, '')
    || CASE
         WHEN f.latest_alt_at_screening_value = floor(f.latest_alt_at_screening_value) THEN
           CAST(CAST(f.latest_alt_at_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_alt_at_screening_value AS VARCHAR), '0')
       END AS a_e9_1_value,
    f.latest_alt_at_screening_unit AS a_e9_1_unit,
    f.latest_alt_at_screening_day AS a_e9_1_date,
    f.latest_alt_at_screening_id AS a_e9_1_row,
    -- 34: attested
    CASE
      WHEN f.answer_e10_a_inside
           AND (f.answer_e10_a_valid_until IS NULL OR f.answer_e10_a_valid_until >= f.randomization_date) THEN
        f.answer_e10_a_value = 'yes'
    END AS a_e10_a_1,
    f.answer_e10_a_value AS a_e10_a_1_value,
    f.answer_e10_a_day AS a_e10_a_1_date,
    f.answer_e10_a_id AS a_e10_a_1_row,
    -- 35: any nephrotic albuminuria on randomization
    CASE
      WHEN f.count_nephrotic_albuminuria_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_nephrotic_albuminuria_on_randomization_possible < 1 THEN FALSE
    END AS a_e10_b_1,
    CAST(f.count_nephrotic_albuminuria_on_randomization_certain AS VARCHAR) AS a_e10_b_1_value,
    -- 36: any immunosuppressive drug within 90 days before screening
    CASE
      WHEN f.count_immunosuppressive_drug_within_90_days_befo_certain >= 1 THEN TRUE
      WHEN f.count_immunosuppressive_drug_within_90_days_befo_possible < 1 THEN FALSE
    END AS a_e11_1,
    CAST(f.count_immunosuppressive_drug_within_90_days_befo_certain AS VARCHAR) AS a_e11_1_value,
    -- 37: any other drug for diabetes within 90 days before screening
    CASE
      WHEN f.count_other_drug_for_diabetes_within_90_days_bef_certain >= 1 THEN TRUE
      WHEN f.count_other_drug_for_diabetes_within_90_days_bef_possible < 1 THEN FALSE
    END AS a_e12_a_1,
    CAST(f.count_other_drug_for_diabetes_within_90_days_bef_certain AS VARCHAR) AS a_e12_a_1_value,
    -- 38: any drug for obesity within 90 days before screening
    CASE
      WHEN f.count_drug_for_obesity_within_90_days_before_scr_certain >= 1 THEN TRUE
      WHEN f.count_drug_for_obesity_within_90_days_before_scr_possible < 1 THEN FALSE
    END AS a_e12_a_2,
    CAST(f.count_drug_for_obesity_within_90_days_before_scr_certain AS VARCHAR) AS a_e12_a_2_value,
    -- 39: any other insulin within 90 days before screening where not for acute illness
    CASE
      WHEN f.count_other_insulin_within_90_days_before_screen_certain >= 1 THEN TRUE
      WHEN f.count_other_insulin_within_90_days_before_screen_possible < 1 THEN FALSE
    END AS a_e12_b_1,
    CAST(f.count_other_insulin_within_90_days_before_screen_certain AS VARCHAR) AS a_e12_b_1_value,
    -- 40: any other insulin within 90 days before screening where for acute illness
    CASE
      WHEN f.count_other_insulin_within_90_days_before_screen_2_certain >= 1 THEN TRUE
      WHEN f.count_other_insulin_within_90_days_before_screen_2_possible < 1 THEN FALSE
    END AS a_e12_c_1,
    CAST(f.count_other_insulin_within_90_days_before_screen_2_certain AS VARCHAR) AS a_e12_c_1_value,
    -- 41: attested "more than 14 days together"
    CASE
      WHEN f.answer_e12_c_inside
           AND (f.answer_e12_c_valid_until IS NULL OR f.answer_e12_c_valid_until >= f.randomization_date) THEN
        f.answer_e12_c_value = 'yes'
    END AS a_e12_c_2,
    f.answer_e12_c_value AS a_e12_c_2_value,
    f.answer_e12_c_day AS a_e12_c_2_date,
    f.answer_e12_c_id AS a_e12_c_2_row,
    -- 42: any hypoglycemia unawareness on randomization
    CASE
      WHEN f.count_hypoglycemia_unawareness_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_hypoglycemia_unawareness_on_randomization_possible < 1 THEN FALSE
    END AS a_e13_a_1,
    CAST(f.count_hypoglycemia_unawareness_on_randomization_certain AS VARCHAR) AS a_e13_a_1_value,
    -- 43: attested
    CASE
      WHEN f.answer_e13_b_inside
           AND (f.answer_e13_b_valid_until IS NULL OR f.answer_e13_b_valid_until >= f.randomization_date) THEN
        f.answer_e13_b_value = 'yes'
    END AS a_e13_b_1,
    f.answer_e13_b_value AS a_e13_b_1_value,
    f.answer_e13_b_day AS a_e13_b_1_date,
    f.answer_e13_b_id AS a_e13_b_1_row,
    -- 44: any proliferative retinopathy on randomization where acute treatment needed
    CASE
      WHEN f.count_proliferative_retinopathy_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_proliferative_retinopathy_on_randomization_possible < 1 THEN FALSE
    END AS a_e14_a_1,
    CAST(f.count_proliferative_retinopathy_on_randomization_certain AS VARCHAR) AS a_e14_a_1_value,
    -- 45: any maculopathy on randomization where acute treatment needed
    CASE
      WHEN f.count_maculopathy_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_maculopathy_on_randomization_possible < 1 THEN FALSE
    END AS a_e14_a_2,
    CAST(f.count_maculopathy_on_randomization_certain AS VARCHAR) AS a_e14_a_2_value,
    -- 46: no fundus examination within 90 days before randomization
    CASE
      WHEN f.count_fundus_examination_within_90_days_before_r_certain >= 1 THEN TRUE
      WHEN f.count_fundus_examination_within_90_days_before_r_possible < 1 THEN FALSE
    END AS a_e14_b_1,
    CAST(f.count_fundus_examination_within_90_days_before_r_certain AS VARCHAR) AS a_e14_b_1_value,
    -- 47: any other malignancy within 5 years before randomization except basal cell skin cancer, ...
    CASE
      WHEN f.count_other_malignancy_except_basal_cell_skin_ca_certain >= 1 THEN TRUE
      WHEN f.count_other_malignancy_except_basal_cell_skin_ca_possible < 1 THEN FALSE
    END AS a_e15_1,
    CAST(f.count_other_malignancy_except_basal_cell_skin_ca_certain AS VARCHAR) AS a_e15_1_value
  FROM patient_facts_3 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 Informed consent obtained before anything that is done for the trial, what is done to see whether ...
    k.a_1_1 AS c_1,
    -- 2 Men and women of 18 years or older when they sign the consent
    k.a_2_1 AS c_2,
    -- 3 Type 2 diabetes, diagnosed at least 90 days before the day of screening
    k.a_3_1 AS c_3,
    -- 4 HbA1c of 7.0 to 9.5 % (53 to 80 mmol/mol), both included
    k.a_4_1 AS c_4,
    -- 5 Kidneys moderately impaired: eGFR of 30 to 59 mL/min/1.73 m2 by the CKD-EPI formula
    k.a_5_1 AS c_5,
    -- 6.a.1 metformin
    k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3 AND NOT k.a_6_a_1_4 AS c_6_a_1,
    -- 6.a.2 a sulfonylurea
    k.a_6_a_2_1 AND k.a_6_a_2_2 AND NOT k.a_6_a_2_3 AND NOT k.a_6_a_2_4 AS c_6_a_2,
    -- 6.a.3 both
    k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3 AND k.a_6_a_2_1 AND k.a_6_a_2_2 AND NOT k.a_6_a_2_3
      AS c_6_a_3,
    -- 6.b basal insulin alone (glargine, detemir, degludec or NPH), within 20 % of its daily dose
    k.a_6_b_1 AND NOT k.a_6_b_2 AND NOT k.a_6_a_2_4 AND NOT k.a_6_a_1_4 AS c_6_b,
    -- 6.c metformin, at least 1500 mg or the highest dose tolerated on record, with basal insulin ...
    k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3 AND k.a_6_b_1 AND NOT k.a_6_b_2 AND NOT k.a_6_a_1_4
      AS c_6_c,
    -- E1.a pregnant or breast-feeding
    -- (what does not apply counts as true)
    NOT k.a_e1_a_1 OR k.a_e1_a_2 OR k.a_e1_a_3 AS c_e1_a_lenient,
    -- E1.a pregnant or breast-feeding
    -- (what does not apply counts as false)
    k.a_e1_a_1 AND (k.a_e1_a_2 OR k.a_e1_a_3) AS c_e1_a_strict,
    -- E1.b wants to become pregnant, or can and uses no adequate contraception by the rules of the country
    -- (what does not apply counts as true)
    NOT k.a_e1_a_1 OR k.a_e1_b_1 AS c_e1_b_lenient,
    -- E1.b wants to become pregnant, or can and uses no adequate contraception by the rules of the country
    -- (what does not apply counts as false)
    k.a_e1_a_1 AND k.a_e1_b_1 AS c_e1_b_strict,
    -- E2 A disorder that may endanger the patient or keep the patient from following the protocol, in the ...
    k.a_e2_1 AS c_e2,
    -- E3.a of the patient
    k.a_e3_a_1 OR k.a_e3_a_2 AS c_e3_a,
    -- E3.b in the family
    k.a_e3_b_1 AS c_e3_b,
    -- E4 Pancreatitis ever, acute or chronic
    k.a_e4_1 AS c_e4,
    -- E5 Major surgery of the stomach ever that may change how the drug is taken up (subtotal or total ...
    k.a_e5_1 AS c_e5,
    -- E6 Myocardial infarction, stroke, or a stay in hospital for unstable angina or a transient ...
    k.a_e6_1 OR k.a_e6_2 OR k.a_e6_3 OR k.a_e6_4 AS c_e6,
    -- E7 At present in NYHA class IV
    k.a_e7_1 AS c_e7,
    -- E8 Revascularization of coronary, carotid or peripheral arteries that is known on the day of ...
    k.a_e8_1 AS c_e8,
    -- E9 ALT > 2.5 x ULN
    k.a_e9_1 AS c_e9,
    -- E10.a kidney disease that gets worse fast
    k.a_e10_a_1 AS c_e10_a,
    -- E10.b known nephrotic albuminuria
    k.a_e10_b_1 AS c_e10_b,
    -- E11 Systemic immunosuppressive treatment within the 90 days before screening
    k.a_e11_1 AS c_e11,
    -- E12.a another drug for diabetes or obesity
    k.a_e12_a_1 OR k.a_e12_a_2 AS c_e12_a,
    -- E12.b insulin other than basal, not for acute illness
    k.a_e12_b_1 AS c_e12_b,
    -- E12.c insulin for acute illness, for more than 14 days together
    k.a_e12_c_1 AND k.a_e12_c_2 AS c_e12_c,
    -- E13.a known not to be noticed
    k.a_e13_a_1 AS c_e13_a,
    -- E13.b severe again and again
    k.a_e13_b_1 AS c_e13_b,
    -- E14.a retinopathy or maculopathy that needs acute treatment
    k.a_e14_a_1 OR k.a_e14_a_2 AS c_e14_a,
    -- E14.b not examined within the 90 days
    NOT k.a_e14_b_1 AS c_e14_b,
    -- E15 A malignancy now or within the last 5 years, other than basal or squamous cell skin cancer or ...
    k.a_e15_1 AS c_e15
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN (k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3) IS NOT DISTINCT FROM k.c_6_a_1 THEN
        CASE
          WHEN k.a_6_a_1_1 IS NOT DISTINCT FROM (k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3) THEN 7
          WHEN k.a_6_a_1_2 IS NOT DISTINCT FROM (k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3) THEN 8
          WHEN (NOT k.a_6_a_1_3) IS NOT DISTINCT FROM (k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3) THEN 9
        END
      WHEN (NOT k.a_6_a_1_4) IS NOT DISTINCT FROM k.c_6_a_1 THEN 10
    END AS c_6_a_1_decided_by,
    CASE
      WHEN (k.a_6_a_2_1 AND k.a_6_a_2_2 AND NOT k.a_6_a_2_3) IS NOT DISTINCT FROM k.c_6_a_2 THEN
        CASE
          WHEN k.a_6_a_2_1 IS NOT DISTINCT FROM (k.a_6_a_2_1 AND k.a_6_a_2_2 AND NOT k.a_6_a_2_3) THEN 11
          WHEN k.a_6_a_2_2 IS NOT DISTINCT FROM (k.a_6_a_2_1 AND k.a_6_a_2_2 AND NOT k.a_6_a_2_3) THEN 12
          WHEN (NOT k.a_6_a_2_3) IS NOT DISTINCT FROM (k.a_6_a_2_1 AND k.a_6_a_2_2 AND NOT k.a_6_a_2_3) THEN 13
        END
      WHEN (NOT k.a_6_a_2_4) IS NOT DISTINCT FROM k.c_6_a_2 THEN 14
    END AS c_6_a_2_decided_by,
    CASE
      WHEN (k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3) IS NOT DISTINCT FROM k.c_6_a_3 THEN
        CASE
          WHEN k.a_6_a_1_1 IS NOT DISTINCT FROM (k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3) THEN 7
          WHEN k.a_6_a_1_2 IS NOT DISTINCT FROM (k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3) THEN 8
          WHEN (NOT k.a_6_a_1_3) IS NOT DISTINCT FROM (k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3) THEN 9
        END
      WHEN (k.a_6_a_2_1 AND k.a_6_a_2_2 AND NOT k.a_6_a_2_3) IS NOT DISTINCT FROM k.c_6_a_3 THEN
        CASE
          WHEN k.a_6_a_2_1 IS NOT DISTINCT FROM (k.a_6_a_2_1 AND k.a_6_a_2_2 AND NOT k.a_6_a_2_3) THEN 11
          WHEN k.a_6_a_2_2 IS NOT DISTINCT FROM (k.a_6_a_2_1 AND k.a_6_a_2_2 AND NOT k.a_6_a_2_3) THEN 12
          WHEN (NOT k.a_6_a_2_3) IS NOT DISTINCT FROM (k.a_6_a_2_1 AND k.a_6_a_2_2 AND NOT k.a_6_a_2_3) THEN 13
        END
    END AS c_6_a_3_decided_by,
    -- 6.a 1 or 2 of these by mouth: metformin, at least 1500 mg or the highest dose tolerated on record; ...
    NOT k.a_6_a_1 AND (k.c_6_a_1 OR k.c_6_a_2 OR k.c_6_a_3) AS c_6_a,
    CASE
      WHEN (k.a_6_b_1 AND NOT k.a_6_b_2) IS NOT DISTINCT FROM k.c_6_b THEN
        CASE
          WHEN k.a_6_b_1 IS NOT DISTINCT FROM (k.a_6_b_1 AND NOT k.a_6_b_2) THEN 15
          WHEN (NOT k.a_6_b_2) IS NOT DISTINCT FROM (k.a_6_b_1 AND NOT k.a_6_b_2) THEN 16
        END
      WHEN (NOT k.a_6_a_2_4 AND NOT k.a_6_a_1_4) IS NOT DISTINCT FROM k.c_6_b THEN
        CASE
          WHEN (NOT k.a_6_a_2_4) IS NOT DISTINCT FROM (NOT k.a_6_a_2_4 AND NOT k.a_6_a_1_4) THEN 14
          WHEN (NOT k.a_6_a_1_4) IS NOT DISTINCT FROM (NOT k.a_6_a_2_4 AND NOT k.a_6_a_1_4) THEN 10
        END
    END AS c_6_b_decided_by,
    CASE
      WHEN (k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3) IS NOT DISTINCT FROM k.c_6_c THEN
        CASE
          WHEN k.a_6_a_1_1 IS NOT DISTINCT FROM (k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3) THEN 7
          WHEN k.a_6_a_1_2 IS NOT DISTINCT FROM (k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3) THEN 8
          WHEN (NOT k.a_6_a_1_3) IS NOT DISTINCT FROM (k.a_6_a_1_1 AND k.a_6_a_1_2 AND NOT k.a_6_a_1_3) THEN 9
        END
      WHEN (k.a_6_b_1 AND NOT k.a_6_b_2) IS NOT DISTINCT FROM k.c_6_c THEN
        CASE
          WHEN k.a_6_b_1 IS NOT DISTINCT FROM (k.a_6_b_1 AND NOT k.a_6_b_2) THEN 15
          WHEN (NOT k.a_6_b_2) IS NOT DISTINCT FROM (k.a_6_b_1 AND NOT k.a_6_b_2) THEN 16
        END
      WHEN (NOT k.a_6_a_1_4) IS NOT DISTINCT FROM k.c_6_c THEN 10
    END AS c_6_c_decided_by,
    CASE
      WHEN k.c_e1_a_lenient AND NOT k.c_e1_a_strict THEN 'not applicable'
      WHEN k.c_e1_a_strict THEN 'true'
      WHEN NOT k.c_e1_a_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e1_a_result,
    CASE
      WHEN k.c_e1_a_lenient AND NOT k.c_e1_a_strict THEN 17
      WHEN k.a_e1_a_1 IS NOT FALSE
           AND (k.a_e1_a_2 OR k.a_e1_a_3) IS NOT DISTINCT FROM k.c_e1_a_strict
           AND (k.c_e1_a_lenient AND NOT k.c_e1_a_strict) IS NOT TRUE THEN
        CASE
          WHEN k.a_e1_a_2 IS NOT DISTINCT FROM (k.a_e1_a_2 OR k.a_e1_a_3) THEN 18
          WHEN k.a_e1_a_3 IS NOT DISTINCT FROM (k.a_e1_a_2 OR k.a_e1_a_3) THEN 19
        END
      ELSE 17
    END AS c_e1_a_decided_by,
    CASE
      WHEN k.c_e1_b_lenient AND NOT k.c_e1_b_strict THEN 'not applicable'
      WHEN k.c_e1_b_strict THEN 'true'
      WHEN NOT k.c_e1_b_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e1_b_result,
    CASE
      WHEN k.c_e1_b_lenient AND NOT k.c_e1_b_strict THEN 17
      WHEN k.a_e1_a_1 IS NOT FALSE
           AND k.a_e1_b_1 IS NOT DISTINCT FROM k.c_e1_b_strict
           AND (k.c_e1_b_lenient AND NOT k.c_e1_b_strict) IS NOT TRUE THEN
        20
      ELSE 17
    END AS c_e1_b_decided_by,
    -- E1 Women who are pregnant or breast-feeding, who want to become pregnant, or who can and use no ...
    -- (what does not apply counts as true)
    k.c_e1_a_strict OR k.c_e1_b_strict OR (k.c_e1_a_lenient AND k.c_e1_b_lenient) AS c_e1_lenient,
    -- E1 Women who are pregnant or breast-feeding, who want to become pregnant, or who can and use no ...
    -- (what does not apply counts as false)
    k.c_e1_a_strict OR k.c_e1_b_strict AS c_e1_strict,
    CASE
      WHEN k.a_e3_a_1 IS NOT DISTINCT FROM k.c_e3_a THEN 22
      WHEN k.a_e3_a_2 IS NOT DISTINCT FROM k.c_e3_a THEN 23
    END AS c_e3_a_decided_by,
    -- E3 Multiple endocrine neoplasia type 2 or medullary thyroid carcinoma, of the patient or in the ...
    k.c_e3_a OR k.c_e3_b AS c_e3,
    CASE
      WHEN k.a_e6_1 IS NOT DISTINCT FROM k.c_e6 THEN 27
      WHEN k.a_e6_2 IS NOT DISTINCT FROM k.c_e6 THEN 28
      WHEN k.a_e6_3 IS NOT DISTINCT FROM k.c_e6 THEN 29
      WHEN k.a_e6_4 IS NOT DISTINCT FROM k.c_e6 THEN 30
    END AS c_e6_decided_by,
    -- E10 Kidney disease that gets worse fast (acute glomerulonephritis, for instance) in the ...
    k.c_e10_a OR k.c_e10_b AS c_e10,
    CASE
      WHEN k.a_e12_a_1 IS NOT DISTINCT FROM k.c_e12_a THEN 37
      WHEN k.a_e12_a_2 IS NOT DISTINCT FROM k.c_e12_a THEN 38
    END AS c_e12_a_decided_by,
    CASE
      WHEN k.a_e12_c_1 IS NOT DISTINCT FROM k.c_e12_c THEN 40
      WHEN k.a_e12_c_2 IS NOT DISTINCT FROM k.c_e12_c THEN 41
    END AS c_e12_c_decided_by,
    -- E12 Any other drug for diabetes or obesity than those of inclusion criterion 6 in the 90 days ...
    k.c_e12_a OR k.c_e12_b OR k.c_e12_c AS c_e12,
    -- E13 Hypoglycaemia that is known not to be noticed, or severe hypoglycaemia again and again in the ...
    k.c_e13_a OR k.c_e13_b AS c_e13,
    CASE
      WHEN k.a_e14_a_1 IS NOT DISTINCT FROM k.c_e14_a THEN 44
      WHEN k.a_e14_a_2 IS NOT DISTINCT FROM k.c_e14_a THEN 45
    END AS c_e14_a_decided_by,
    -- E14 Proliferative retinopathy or maculopathy that needs acute treatment, verified by fundus ...
    k.c_e14_a OR k.c_e14_b AS c_e14
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN (NOT k.a_6_a_1) IS NOT DISTINCT FROM k.c_6_a THEN 6
      WHEN (k.c_6_a_1 OR k.c_6_a_2 OR k.c_6_a_3) IS NOT DISTINCT FROM k.c_6_a THEN
        CASE
          WHEN k.c_6_a_1 IS NOT DISTINCT FROM (k.c_6_a_1 OR k.c_6_a_2 OR k.c_6_a_3) THEN k.c_6_a_1_decided_by
          WHEN k.c_6_a_2 IS NOT DISTINCT FROM (k.c_6_a_1 OR k.c_6_a_2 OR k.c_6_a_3) THEN k.c_6_a_2_decided_by
          WHEN k.c_6_a_3 IS NOT DISTINCT FROM (k.c_6_a_1 OR k.c_6_a_2 OR k.c_6_a_3) THEN k.c_6_a_3_decided_by
        END
    END AS c_6_a_decided_by,
    -- 6 One of the following treatments, at daily doses that were stable within the 90 days before the ...
    k.c_6_a OR k.c_6_b OR k.c_6_c AS c_6,
    CASE
      WHEN k.c_e1_lenient AND NOT k.c_e1_strict THEN 'not applicable'
      WHEN k.c_e1_strict THEN 'true'
      WHEN NOT k.c_e1_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e1_result,
    CASE
      WHEN k.c_e1_a_strict IS NOT DISTINCT FROM k.c_e1_strict
           AND ((k.c_e1_a_lenient AND NOT k.c_e1_a_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_e1_lenient AND NOT k.c_e1_strict) IS NOT TRUE) THEN
        k.c_e1_a_decided_by
      WHEN k.c_e1_b_strict IS NOT DISTINCT FROM k.c_e1_strict
           AND ((k.c_e1_b_lenient AND NOT k.c_e1_b_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_e1_lenient AND NOT k.c_e1_strict) IS NOT TRUE) THEN
        k.c_e1_b_decided_by
    END AS c_e1_decided_by,
    CASE
      WHEN k.c_e3_a IS NOT DISTINCT FROM k.c_e3 THEN k.c_e3_a_decided_by
      WHEN k.c_e3_b IS NOT DISTINCT FROM k.c_e3 THEN 24
    END AS c_e3_decided_by,
    CASE
      WHEN k.c_e10_a IS NOT DISTINCT FROM k.c_e10 THEN 34
      WHEN k.c_e10_b IS NOT DISTINCT FROM k.c_e10 THEN 35
    END AS c_e10_decided_by,
    CASE
      WHEN k.c_e12_a IS NOT DISTINCT FROM k.c_e12 THEN k.c_e12_a_decided_by
      WHEN k.c_e12_b IS NOT DISTINCT FROM k.c_e12 THEN 39
      WHEN k.c_e12_c IS NOT DISTINCT FROM k.c_e12 THEN k.c_e12_c_decided_by
    END AS c_e12_decided_by,
    CASE
      WHEN k.c_e13_a IS NOT DISTINCT FROM k.c_e13 THEN 42
      WHEN k.c_e13_b IS NOT DISTINCT FROM k.c_e13 THEN 43
    END AS c_e13_decided_by,
    CASE
      WHEN k.c_e14_a IS NOT DISTINCT FROM k.c_e14 THEN k.c_e14_a_decided_by
      WHEN k.c_e14_b IS NOT DISTINCT FROM k.c_e14 THEN 46
    END AS c_e14_decided_by
  FROM patient_criteria_2 AS k
),

-- The same, with what is worked out from it.
patient_criteria_4 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_6_a IS NOT DISTINCT FROM k.c_6 THEN k.c_6_a_decided_by
      WHEN k.c_6_b IS NOT DISTINCT FROM k.c_6 THEN k.c_6_b_decided_by
      WHEN k.c_6_c IS NOT DISTINCT FROM k.c_6 THEN k.c_6_c_decided_by
    END AS c_6_decided_by
  FROM patient_criteria_3 AS k
)

-- The result.
SELECT
  k.patient_id,
  CASE
    WHEN NOT k.c_1
         OR NOT k.c_2
         OR NOT k.c_3
         OR NOT k.c_4
         OR NOT k.c_5
         OR NOT k.c_6
         OR k.c_e1_strict
         OR k.c_e2
         OR k.c_e3
         OR k.c_e4
         OR k.c_e5
         OR k.c_e6
         OR k.c_e7
         OR k.c_e8
         OR k.c_e9
         OR k.c_e10
         OR k.c_e11
         OR k.c_e12
         OR k.c_e13
         OR k.c_e14
         OR k.c_e15 THEN
      'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2 IS NOT NULL
         AND k.c_3 IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_5 IS NOT NULL
         AND k.c_6 IS NOT NULL
         AND k.c_e1_strict IS NOT NULL
         AND k.c_e2 IS NOT NULL
         AND k.c_e3 IS NOT NULL
         AND k.c_e4 IS NOT NULL
         AND k.c_e5 IS NOT NULL
         AND k.c_e6 IS NOT NULL
         AND k.c_e7 IS NOT NULL
         AND k.c_e8 IS NOT NULL
         AND k.c_e9 IS NOT NULL
         AND k.c_e10 IS NOT NULL
         AND k.c_e11 IS NOT NULL
         AND k.c_e12 IS NOT NULL
         AND k.c_e13 IS NOT NULL
         AND k.c_e14 IS NOT NULL
         AND k.c_e15 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Informed consent obtained before anything that is done for the trial, what is done to see whether ...
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  k.a_1_1_value AS c_1_value,
  CAST(NULL AS VARCHAR) AS c_1_unit,
  k.a_1_1_date AS c_1_date,
  k.a_1_1_row AS c_1_row,
  -- 2 Men and women of 18 years or older when they sign the consent
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  k.a_2_1_value AS c_2_value,
  k.a_2_1_unit AS c_2_unit,
  CAST(NULL AS DATE) AS c_2_date,
  CAST(NULL AS BIGINT) AS c_2_row,
  -- 3 Type 2 diabetes, diagnosed at least 90 days before the day of screening
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  k.a_3_1_value AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  CAST(NULL AS DATE) AS c_3_date,
  CAST(NULL AS BIGINT) AS c_3_row,
  -- 4 HbA1c of 7.0 to 9.5 % (53 to 80 mmol/mol), both included
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  k.a_4_1_value AS c_4_value,
  k.a_4_1_unit AS c_4_unit,
  k.a_4_1_date AS c_4_date,
  k.a_4_1_row AS c_4_row,
  -- 5 Kidneys moderately impaired: eGFR of 30 to 59 mL/min/1.73 m2 by the CKD-EPI formula
  CASE WHEN k.c_5 THEN 'true' WHEN NOT k.c_5 THEN 'false' ELSE 'unknown' END AS c_5,
  k.a_5_1_value AS c_5_value,
  k.a_5_1_unit AS c_5_unit,
  k.a_5_1_date AS c_5_date,
  k.a_5_1_row AS c_5_row,
  -- 6 One of the following treatments, at daily doses that were stable within the 90 days before the ...
  CASE WHEN k.c_6 THEN 'true' WHEN NOT k.c_6 THEN 'false' ELSE 'unknown' END AS c_6,
  CASE k.c_6_decided_by
    WHEN 6 THEN k.a_6_a_1_value WHEN 7 THEN k.a_6_a_1_1_value WHEN 8 THEN k.a_6_a_1_2_value
    WHEN 9 THEN k.a_6_a_1_3_value WHEN 10 THEN k.a_6_a_1_4_value WHEN 11 THEN k.a_6_a_2_1_value
    WHEN 12 THEN k.a_6_a_2_2_value WHEN 13 THEN k.a_6_a_2_3_value WHEN 14 THEN k.a_6_a_2_4_value
    WHEN 15 THEN k.a_6_b_1_value WHEN 16 THEN k.a_6_b_2_value
  END AS c_6_value,
  CAST(NULL AS VARCHAR) AS c_6_unit,
  CAST(NULL AS DATE) AS c_6_date,
  CAST(NULL AS BIGINT) AS c_6_row,
  -- 6.a 1 or 2 of these by mouth: metformin, at least 1500 mg or the highest dose tolerated on record; ...
  CASE WHEN k.c_6_a THEN 'true' WHEN NOT k.c_6_a THEN 'false' ELSE 'unknown' END AS c_6_a,
  CASE k.c_6_a_decided_by
    WHEN 6 THEN k.a_6_a_1_value WHEN 7 THEN k.a_6_a_1_1_value WHEN 8 THEN k.a_6_a_1_2_value
    WHEN 9 THEN k.a_6_a_1_3_value WHEN 10 THEN k.a_6_a_1_4_value WHEN 11 THEN k.a_6_a_2_1_value
    WHEN 12 THEN k.a_6_a_2_2_value WHEN 13 THEN k.a_6_a_2_3_value WHEN 14 THEN k.a_6_a_2_4_value
  END AS c_6_a_value,
  CAST(NULL AS VARCHAR) AS c_6_a_unit,
  CAST(NULL AS DATE) AS c_6_a_date,
  CAST(NULL AS BIGINT) AS c_6_a_row,
  -- 6.a.1 metformin
  CASE WHEN k.c_6_a_1 THEN 'true' WHEN NOT k.c_6_a_1 THEN 'false' ELSE 'unknown' END AS c_6_a_1,
  CASE k.c_6_a_1_decided_by
    WHEN 7 THEN k.a_6_a_1_1_value WHEN 8 THEN k.a_6_a_1_2_value WHEN 9 THEN k.a_6_a_1_3_value
    WHEN 10 THEN k.a_6_a_1_4_value
  END AS c_6_a_1_value,
  CAST(NULL AS VARCHAR) AS c_6_a_1_unit,
  CAST(NULL AS DATE) AS c_6_a_1_date,
  CAST(NULL AS BIGINT) AS c_6_a_1_row,
  -- 6.a.2 a sulfonylurea
  CASE WHEN k.c_6_a_2 THEN 'true' WHEN NOT k.c_6_a_2 THEN 'false' ELSE 'unknown' END AS c_6_a_2,
  CASE k.c_6_a_2_decided_by
    WHEN 11 THEN k.a_6_a_2_1_value WHEN 12 THEN k.a_6_a_2_2_value WHEN 13 THEN k.a_6_a_2_3_value
    WHEN 14 THEN k.a_6_a_2_4_value
  END AS c_6_a_2_value,
  CAST(NULL AS VARCHAR) AS c_6_a_2_unit,
  CAST(NULL AS DATE) AS c_6_a_2_date,
  CAST(NULL AS BIGINT) AS c_6_a_2_row,
  -- 6.a.3 both
  CASE WHEN k.c_6_a_3 THEN 'true' WHEN NOT k.c_6_a_3 THEN 'false' ELSE 'unknown' END AS c_6_a_3,
  CASE k.c_6_a_3_decided_by
    WHEN 7 THEN k.a_6_a_1_1_value WHEN 8 THEN k.a_6_a_1_2_value WHEN 9 THEN k.a_6_a_1_3_value
    WHEN 11 THEN k.a_6_a_2_1_value WHEN 12 THEN k.a_6_a_2_2_value WHEN 13 THEN k.a_6_a_2_3_value
  END AS c_6_a_3_value,
  CAST(NULL AS VARCHAR) AS c_6_a_3_unit,
  CAST(NULL AS DATE) AS c_6_a_3_date,
  CAST(NULL AS BIGINT) AS c_6_a_3_row,
  -- 6.b basal insulin alone (glargine, detemir, degludec or NPH), within 20 % of its daily dose
  CASE WHEN k.c_6_b THEN 'true' WHEN NOT k.c_6_b THEN 'false' ELSE 'unknown' END AS c_6_b,
  CASE k.c_6_b_decided_by
    WHEN 10 THEN k.a_6_a_1_4_value WHEN 14 THEN k.a_6_a_2_4_value WHEN 15 THEN k.a_6_b_1_value
    WHEN 16 THEN k.a_6_b_2_value
  END AS c_6_b_value,
  CAST(NULL AS VARCHAR) AS c_6_b_unit,
  CAST(NULL AS DATE) AS c_6_b_date,
  CAST(NULL AS BIGINT) AS c_6_b_row,
  -- 6.c metformin, at least 1500 mg or the highest dose tolerated on record, with basal insulin ...
  CASE WHEN k.c_6_c THEN 'true' WHEN NOT k.c_6_c THEN 'false' ELSE 'unknown' END AS c_6_c,
  CASE k.c_6_c_decided_by
    WHEN 7 THEN k.a_6_a_1_1_value WHEN 8 THEN k.a_6_a_1_2_value WHEN 9 THEN k.a_6_a_1_3_value
    WHEN 10 THEN k.a_6_a_1_4_value WHEN 15 THEN k.a_6_b_1_value WHEN 16 THEN k.a_6_b_2_value
  END AS c_6_c_value,
  CAST(NULL AS VARCHAR) AS c_6_c_unit,
  CAST(NULL AS DATE) AS c_6_c_date,
  CAST(NULL AS BIGINT) AS c_6_c_row,
  -- E1 Women who are pregnant or breast-feeding, who want to become pregnant, or who can and use no ...
  k.c_e1_result AS c_e1,
  CASE k.c_e1_decided_by
    WHEN 17 THEN k.a_e1_a_1_value WHEN 18 THEN k.a_e1_a_2_value WHEN 19 THEN k.a_e1_a_3_value
    WHEN 20 THEN k.a_e1_b_1_value
  END AS c_e1_value,
  CAST(NULL AS VARCHAR) AS c_e1_unit,
  CASE k.c_e1_decided_by WHEN 20 THEN k.a_e1_b_1_date END AS c_e1_date,
  CASE k.c_e1_decided_by WHEN 20 THEN k.a_e1_b_1_row END AS c_e1_row,
  -- E1.a pregnant or breast-feeding
  k.c_e1_a_result AS c_e1_a,
  CASE k.c_e1_a_decided_by
    WHEN 17 THEN k.a_e1_a_1_value WHEN 18 THEN k.a_e1_a_2_value WHEN 19 THEN k.a_e1_a_3_value
  END AS c_e1_a_value,
  CAST(NULL AS VARCHAR) AS c_e1_a_unit,
  CAST(NULL AS DATE) AS c_e1_a_date,
  CAST(NULL AS BIGINT) AS c_e1_a_row,
  -- E1.b wants to become pregnant, or can and uses no adequate contraception by the rules of the country
  k.c_e1_b_result AS c_e1_b,
  CASE k.c_e1_b_decided_by WHEN 17 THEN k.a_e1_a_1_value WHEN 20 THEN k.a_e1_b_1_value END AS c_e1_b_value,
  CAST(NULL AS VARCHAR) AS c_e1_b_unit,
  CASE k.c_e1_b_decided_by WHEN 20 THEN k.a_e1_b_1_date END AS c_e1_b_date,
  CASE k.c_e1_b_decided_by WHEN 20 THEN k.a_e1_b_1_row END AS c_e1_b_row,
  -- E2 A disorder that may endanger the patient or keep the patient from following the protocol, in the ...
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  k.a_e2_1_value AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  k.a_e2_1_date AS c_e2_date,
  k.a_e2_1_row AS c_e2_row,
  -- E3 Multiple endocrine neoplasia type 2 or medullary thyroid carcinoma, of the patient or in the ...
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  CASE k.c_e3_decided_by
    WHEN 22 THEN k.a_e3_a_1_value WHEN 23 THEN k.a_e3_a_2_value WHEN 24 THEN k.a_e3_b_1_value
  END AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  CASE k.c_e3_decided_by WHEN 24 THEN k.a_e3_b_1_date END AS c_e3_date,
  CASE k.c_e3_decided_by WHEN 24 THEN k.a_e3_b_1_row END AS c_e3_row,
  -- E3.a of the patient
  CASE WHEN k.c_e3_a THEN 'true' WHEN NOT k.c_e3_a THEN 'false' ELSE 'unknown' END AS c_e3_a,
  CASE k.c_e3_a_decided_by WHEN 22 THEN k.a_e3_a_1_value WHEN 23 THEN k.a_e3_a_2_value END AS c_e3_a_value,
  CAST(NULL AS VARCHAR) AS c_e3_a_unit,
  CAST(NULL AS DATE) AS c_e3_a_date,
  CAST(NULL AS BIGINT) AS c_e3_a_row,
  -- E3.b in the family
  CASE WHEN k.c_e3_b THEN 'true' WHEN NOT k.c_e3_b THEN 'false' ELSE 'unknown' END AS c_e3_b,
  k.a_e3_b_1_value AS c_e3_b_value,
  CAST(NULL AS VARCHAR) AS c_e3_b_unit,
  k.a_e3_b_1_date AS c_e3_b_date,
  k.a_e3_b_1_row AS c_e3_b_row,
  -- E4 Pancreatitis ever, acute or chronic
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  k.a_e4_1_value AS c_e4_value,
  CAST(NULL AS VARCHAR) AS c_e4_unit,
  CAST(NULL AS DATE) AS c_e4_date,
  CAST(NULL AS BIGINT) AS c_e4_row,
  -- E5 Major surgery of the stomach ever that may change how the drug is taken up (subtotal or total ...
  CASE WHEN k.c_e5 THEN 'true' WHEN NOT k.c_e5 THEN 'false' ELSE 'unknown' END AS c_e5,
  k.a_e5_1_value AS c_e5_value,
  CAST(NULL AS VARCHAR) AS c_e5_unit,
  CAST(NULL AS DATE) AS c_e5_date,
  CAST(NULL AS BIGINT) AS c_e5_row,
  -- E6 Myocardial infarction, stroke, or a stay in hospital for unstable angina or a transient ...
  CASE WHEN k.c_e6 THEN 'true' WHEN NOT k.c_e6 THEN 'false' ELSE 'unknown' END AS c_e6,
  CASE k.c_e6_decided_by
    WHEN 27 THEN k.a_e6_1_value WHEN 28 THEN k.a_e6_2_value WHEN 29 THEN k.a_e6_3_value
    WHEN 30 THEN k.a_e6_4_value
  END AS c_e6_value,
  CAST(NULL AS VARCHAR) AS c_e6_unit,
  CAST(NULL AS DATE) AS c_e6_date,
  CAST(NULL AS BIGINT) AS c_e6_row,
  -- E7 At present in NYHA class IV
  CASE WHEN k.c_e7 THEN 'true' WHEN NOT k.c_e7 THEN 'false' ELSE 'unknown' END AS c_e7,
  k.a_e7_1_value AS c_e7_value,
  CAST(NULL AS VARCHAR) AS c_e7_unit,
  CAST(NULL AS DATE) AS c_e7_date,
  CAST(NULL AS BIGINT) AS c_e7_row,
  -- E8 Revascularization of coronary, carotid or peripheral arteries that is known on the day of ...
  CASE WHEN k.c_e8 THEN 'true' WHEN NOT k.c_e8 THEN 'false' ELSE 'unknown' END AS c_e8,
  k.a_e8_1_value AS c_e8_value,
  CAST(NULL AS VARCHAR) AS c_e8_unit,
  k.a_e8_1_date AS c_e8_date,
  k.a_e8_1_row AS c_e8_row,
  -- E9 ALT > 2.5 x ULN
  CASE WHEN k.c_e9 THEN 'true' WHEN NOT k.c_e9 THEN 'false' ELSE 'unknown' END AS c_e9,
  k.a_e9_1_value AS c_e9_value,
  k.a_e9_1_unit AS c_e9_unit,
  k.a_e9_1_date AS c_e9_date,
  k.a_e9_1_row AS c_e9_row,
  -- E10 Kidney disease that gets worse fast (acute glomerulonephritis, for instance) in the ...
  CASE WHEN k.c_e10 THEN 'true' WHEN NOT k.c_e10 THEN 'false' ELSE 'unknown' END AS c_e10,
  CASE k.c_e10_decided_by WHEN 34 THEN k.a_e10_a_1_value WHEN 35 THEN k.a_e10_b_1_value END AS c_e10_value,
  CAST(NULL AS VARCHAR) AS c_e10_unit,
  CASE k.c_e10_decided_by WHEN 34 THEN k.a_e10_a_1_date END AS c_e10_date,
  CASE k.c_e10_decided_by WHEN 34 THEN k.a_e10_a_1_row END AS c_e10_row,
  -- E10.a kidney disease that gets worse fast
  CASE WHEN k.c_e10_a THEN 'true' WHEN NOT k.c_e10_a THEN 'false' ELSE 'unknown' END AS c_e10_a,
  k.a_e10_a_1_value AS c_e10_a_value,
  CAST(NULL AS VARCHAR) AS c_e10_a_unit,
  k.a_e10_a_1_date AS c_e10_a_date,
  k.a_e10_a_1_row AS c_e10_a_row,
  -- E10.b known nephrotic albuminuria
  CASE WHEN k.c_e10_b THEN 'true' WHEN NOT k.c_e10_b THEN 'false' ELSE 'unknown' END AS c_e10_b,
  k.a_e10_b_1_value AS c_e10_b_value,
  CAST(NULL AS VARCHAR) AS c_e10_b_unit,
  CAST(NULL AS DATE) AS c_e10_b_date,
  CAST(NULL AS BIGINT) AS c_e10_b_row,
  -- E11 Systemic immunosuppressive treatment within the 90 days before screening
  CASE WHEN k.c_e11 THEN 'true' WHEN NOT k.c_e11 THEN 'false' ELSE 'unknown' END AS c_e11,
  k.a_e11_1_value AS c_e11_value,
  CAST(NULL AS VARCHAR) AS c_e11_unit,
  CAST(NULL AS DATE) AS c_e11_date,
  CAST(NULL AS BIGINT) AS c_e11_row,
  -- E12 Any other drug for diabetes or obesity than those of inclusion criterion 6 in the 90 days ...
  CASE WHEN k.c_e12 THEN 'true' WHEN NOT k.c_e12 THEN 'false' ELSE 'unknown' END AS c_e12,
  CASE k.c_e12_decided_by
    WHEN 37 THEN k.a_e12_a_1_value WHEN 38 THEN k.a_e12_a_2_value WHEN 39 THEN k.a_e12_b_1_value
    WHEN 40 THEN k.a_e12_c_1_value WHEN 41 THEN k.a_e12_c_2_value
  END AS c_e12_value,
  CAST(NULL AS VARCHAR) AS c_e12_unit,
  CASE k.c_e12_decided_by WHEN 41 THEN k.a_e12_c_2_date END AS c_e12_date,
  CASE k.c_e12_decided_by WHEN 41 THEN k.a_e12_c_2_row END AS c_e12_row,
  -- E12.a another drug for diabetes or obesity
  CASE WHEN k.c_e12_a THEN 'true' WHEN NOT k.c_e12_a THEN 'false' ELSE 'unknown' END AS c_e12_a,
  CASE k.c_e12_a_decided_by WHEN 37 THEN k.a_e12_a_1_value WHEN 38 THEN k.a_e12_a_2_value END AS c_e12_a_value,
  CAST(NULL AS VARCHAR) AS c_e12_a_unit,
  CAST(NULL AS DATE) AS c_e12_a_date,
  CAST(NULL AS BIGINT) AS c_e12_a_row,
  -- E12.b insulin other than basal, not for acute illness
  CASE WHEN k.c_e12_b THEN 'true' WHEN NOT k.c_e12_b THEN 'false' ELSE 'unknown' END AS c_e12_b,
  k.a_e12_b_1_value AS c_e12_b_value,
  CAST(NULL AS VARCHAR) AS c_e12_b_unit,
  CAST(NULL AS DATE) AS c_e12_b_date,
  CAST(NULL AS BIGINT) AS c_e12_b_row,
  -- E12.c insulin for acute illness, for more than 14 days together
  CASE WHEN k.c_e12_c THEN 'true' WHEN NOT k.c_e12_c THEN 'false' ELSE 'unknown' END AS c_e12_c,
  CASE k.c_e12_c_decided_by WHEN 40 THEN k.a_e12_c_1_value WHEN 41 THEN k.a_e12_c_2_value END AS c_e12_c_value,
  CAST(NULL AS VARCHAR) AS c_e12_c_unit,
  CASE k.c_e12_c_decided_by WHEN 41 THEN k.a_e12_c_2_date END AS c_e12_c_date,
  CASE k.c_e12_c_decided_by WHEN 41 THEN k.a_e12_c_2_row END AS c_e12_c_row,
  -- E13 Hypoglycaemia that is known not to be noticed, or severe hypoglycaemia again and again in the ...
  CASE WHEN k.c_e13 THEN 'true' WHEN NOT k.c_e13 THEN 'false' ELSE 'unknown' END AS c_e13,
  CASE k.c_e13_decided_by WHEN 42 THEN k.a_e13_a_1_value WHEN 43 THEN k.a_e13_b_1_value END AS c_e13_value,
  CAST(NULL AS VARCHAR) AS c_e13_unit,
  CASE k.c_e13_decided_by WHEN 43 THEN k.a_e13_b_1_date END AS c_e13_date,
  CASE k.c_e13_decided_by WHEN 43 THEN k.a_e13_b_1_row END AS c_e13_row,
  -- E13.a known not to be noticed
  CASE WHEN k.c_e13_a THEN 'true' WHEN NOT k.c_e13_a THEN 'false' ELSE 'unknown' END AS c_e13_a,
  k.a_e13_a_1_value AS c_e13_a_value,
  CAST(NULL AS VARCHAR) AS c_e13_a_unit,
  CAST(NULL AS DATE) AS c_e13_a_date,
  CAST(NULL AS BIGINT) AS c_e13_a_row,
  -- E13.b severe again and again
  CASE WHEN k.c_e13_b THEN 'true' WHEN NOT k.c_e13_b THEN 'false' ELSE 'unknown' END AS c_e13_b,
  k.a_e13_b_1_value AS c_e13_b_value,
  CAST(NULL AS VARCHAR) AS c_e13_b_unit,
  k.a_e13_b_1_date AS c_e13_b_date,
  k.a_e13_b_1_row AS c_e13_b_row,
  -- E14 Proliferative retinopathy or maculopathy that needs acute treatment, verified by fundus ...
  CASE WHEN k.c_e14 THEN 'true' WHEN NOT k.c_e14 THEN 'false' ELSE 'unknown' END AS c_e14,
  CASE k.c_e14_decided_by
    WHEN 44 THEN k.a_e14_a_1_value WHEN 45 THEN k.a_e14_a_2_value WHEN 46 THEN k.a_e14_b_1_value
  END AS c_e14_value,
  CAST(NULL AS VARCHAR) AS c_e14_unit,
  CAST(NULL AS DATE) AS c_e14_date,
  CAST(NULL AS BIGINT) AS c_e14_row,
  -- E14.a retinopathy or maculopathy that needs acute treatment
  CASE WHEN k.c_e14_a THEN 'true' WHEN NOT k.c_e14_a THEN 'false' ELSE 'unknown' END AS c_e14_a,
  CASE k.c_e14_a_decided_by WHEN 44 THEN k.a_e14_a_1_value WHEN 45 THEN k.a_e14_a_2_value END AS c_e14_a_value,
  CAST(NULL AS VARCHAR) AS c_e14_a_unit,
  CAST(NULL AS DATE) AS c_e14_a_date,
  CAST(NULL AS BIGINT) AS c_e14_a_row,
  -- E14.b not examined within the 90 days
  CASE WHEN k.c_e14_b THEN 'true' WHEN NOT k.c_e14_b THEN 'false' ELSE 'unknown' END AS c_e14_b,
  k.a_e14_b_1_value AS c_e14_b_value,
  CAST(NULL AS VARCHAR) AS c_e14_b_unit,
  CAST(NULL AS DATE) AS c_e14_b_date,
  CAST(NULL AS BIGINT) AS c_e14_b_row,
  -- E15 A malignancy now or within the last 5 years, other than basal or squamous cell skin cancer or ...
  CASE WHEN k.c_e15 THEN 'true' WHEN NOT k.c_e15 THEN 'false' ELSE 'unknown' END AS c_e15,
  k.a_e15_1_value AS c_e15_value,
  CAST(NULL AS VARCHAR) AS c_e15_unit,
  CAST(NULL AS DATE) AS c_e15_date,
  CAST(NULL AS BIGINT) AS c_e15_row
FROM patient_criteria_4 AS k
ORDER BY k.patient_id
