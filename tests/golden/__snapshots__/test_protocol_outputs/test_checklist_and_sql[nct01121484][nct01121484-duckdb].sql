-- NCT01121484, version 1
-- Treatment of major depression in women around and after the menopause (phase 4)
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
    max(CASE WHEN a."anchor" = 'baseline' THEN CAST(a."date" AS DATE) END) AS baseline_date,
    max(CASE WHEN a."anchor" = 'screening' THEN CAST(a."date" AS DATE) END) AS screening_date
  FROM "anchors" AS a
  WHERE a."anchor" IN ('baseline', 'screening')
  GROUP BY a.patient_id
),

-- One row per patient, with the days that windows hang on.
patient_context AS MATERIALIZED (
  SELECT
    p.patient_id,
    CASE WHEN p."sex" IN ('female', 'male') THEN p."sex" END AS patient_sex,
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
    d.baseline_date,
    CAST(d.baseline_date - INTERVAL 12 MONTH AS DATE) AS baseline_minus_1_year,
    CAST(d.baseline_date - INTERVAL 6 MONTH AS DATE) AS baseline_minus_6_months,
    d.baseline_date - 1 AS baseline_minus_1_day,
    CAST(d.baseline_date - INTERVAL 3 MONTH AS DATE) AS baseline_minus_3_months,
    d.screening_date,
    CAST(d.baseline_date - INTERVAL 36 MONTH AS DATE) AS baseline_minus_3_years
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
    e.primary_diagnosis AS event_primary_diagnosis,
    e.psychotic_features AS event_psychotic_features,
    e."adequate" AS event_adequate,
    e."failed" AS event_failed
  FROM "events" AS e
  WHERE e."term" IN (
          'spontaneous amenorrhea', 'removal of both ovaries', 'major depressive disorder', 'desvenlafaxine',
          'venlafaxine', 'antidepressant', 'SSRI', 'SNRI', 'tricyclic antidepressant',
          'antidepressant of another class', 'electroconvulsive therapy', 'psychotherapy',
          'raised intraocular pressure', 'narrow-angle glaucoma'
        )
),

-- What data write for each unit. A unit that is not listed is unusable, and its result unknown.
unit_spellings (unit_spelling, unit_reading) AS MATERIALIZED (
  VALUES
    -- m[IU]/mL
    ('10*-3.[iU]/mL', 'm[IU]/mL'), ('MIU/ML', 'm[IU]/mL'), ('mIU/mL', 'm[IU]/mL'), ('mIU/ml', 'm[IU]/mL'),
    ('m[IU]/mL', 'm[IU]/mL'), ('m[IU]/ml', 'm[IU]/mL'), ('miu/mL', 'm[IU]/mL'), ('U/L', 'm[IU]/mL'),
    ('U/l', 'm[IU]/mL'), ('Units/L', 'm[IU]/mL'), ('[U]/L', 'm[IU]/mL'), ('u/L', 'm[IU]/mL'),
    ('u/l', 'm[IU]/mL'), ('units/L', 'm[IU]/mL'), ('10*-3.[U]/mL', 'm[IU]/mL'), ('MU/ML', 'm[IU]/mL'),
    ('mU/mL', 'm[IU]/mL'), ('mU/ml', 'm[IU]/mL'), ('IU/L', 'm[IU]/mL'), ('IU/l', 'm[IU]/mL'),
    ('[IU]/L', 'm[IU]/mL'), ('[IU]/l', 'm[IU]/mL'), ('[iU]/L', 'm[IU]/mL'), ('iu/L', 'm[IU]/mL'),
    ('iu/l', 'm[IU]/mL'),
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
    ('k[IU]/ml', 'k[IU]/mL'),
    -- d
    ('DAY', 'd'), ('d', 'd'), ('day', 'd'), ('days', 'd'),
    -- wk
    ('week', 'wk'), ('weeks', 'wk'), ('wk', 'wk'),
    -- {score}
    ('(score)', '{score}'), ('Points', '{score}'), ('SCORE', '{score}'), ('[score]', '{score}'),
    ('point', '{score}'), ('points', '{score}'), ('pts', '{score}'), ('score', '{score}'),
    ('{Score}', '{score}'), ('{points}', '{score}'), ('{point}', '{score}'), ('{score}', '{score}'),
    ('1', '{score}')
),

-- One pass over the measurements; each window is true, false, or unknown.
measurement_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS measurement_term,
    CAST(s."date" AS DATE) <= c.baseline_minus_1_day AS before_baseline,
    CAST(s."date" AS DATE) >= c.baseline_minus_6_months AND CAST(s."date" AS DATE) <= c.baseline_date
      AS within_6_months_before_baseline,
    CASE WHEN s."term" = 'change in cycle length' THEN s."unit" END AS change_in_cycle_length_unit,
    CASE WHEN s."term" = 'change in cycle length' THEN nullif(nullif(s."comparator", ''), '=') END
      AS change_in_cycle_length_comparator,
    CASE WHEN s."term" = 'change in cycle length' THEN TRY_CAST(s."value" AS DECIMAL(15, 6)) END
      AS change_in_cycle_length_value,
    CASE WHEN s."term" = 'change in menstrual flow' THEN s."unit" END AS change_in_menstrual_flow_unit,
    CASE WHEN s."term" = 'change in menstrual flow' THEN nullif(nullif(s."comparator", ''), '=') END
      AS change_in_menstrual_flow_comparator,
    CASE WHEN s."term" = 'change in menstrual flow' THEN TRY_CAST(s."value" AS DECIMAL(15, 6)) END
      AS change_in_menstrual_flow_value,
    CASE WHEN s."term" = 'change in bleeding length' THEN s."unit" END AS change_in_bleeding_length_unit,
    CASE WHEN s."term" = 'change in bleeding length' THEN nullif(nullif(s."comparator", ''), '=') END
      AS change_in_bleeding_length_comparator,
    CASE WHEN s."term" = 'change in bleeding length' THEN TRY_CAST(s."value" AS DECIMAL(15, 6)) END
      AS change_in_bleeding_length_value,
    CAST(s."date" AS DATE) >= c.screening_date AND CAST(s."date" AS DATE) <= c.screening_date AS on_screening,
    CAST(s."date" AS DATE) >= c.baseline_date AND CAST(s."date" AS DATE) <= c.baseline_date AS on_baseline,
    {
      'day': CAST(s."date" AS DATE),
      'value': s."value",
      'comparator': s."comparator",
      'unit': s."unit",
      'id': s."id"
    } AS measurement_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS measurement_order
  FROM "measurements" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN (
          'FSH', 'change in cycle length', 'change in menstrual flow', 'change in bleeding length', 'MADRS'
        )
),

-- The same, with what is worked out from it.
measurement_tests AS NOT MATERIALIZED (
  SELECT
    r.*,
    l1.unit_reading AS any_change_in_cycle_length_within_6_months_befor_reading,
    l2.unit_reading AS any_change_in_menstrual_flow_within_6_months_bef_reading,
    l3.unit_reading AS any_change_in_bleeding_length_within_6_months_be_reading
  FROM measurement_rows AS r
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = r.change_in_cycle_length_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = r.change_in_menstrual_flow_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = r.change_in_bleeding_length_unit
),

-- The same, with what is worked out from it.
measurement_tests_2 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- 7 days, in the unit of the result
    CASE r.any_change_in_cycle_length_within_6_months_befor_reading WHEN 'd' THEN 7 WHEN 'wk' THEN 1 END
      AS any_change_in_cycle_length_within_6_months_befor_limit,
    -- 2, in the unit of the result
    CASE
      WHEN r.change_in_menstrual_flow_unit IS NULL THEN 2
      ELSE CASE r.any_change_in_menstrual_flow_within_6_months_bef_reading WHEN '{score}' THEN 2 END
    END AS any_change_in_menstrual_flow_within_6_months_bef_limit,
    -- 2 days, in the unit of the result
    CASE r.any_change_in_bleeding_length_within_6_months_be_reading WHEN 'd' THEN 2 WHEN 'wk' THEN 0.2857142 END
      AS any_change_in_bleeding_length_within_6_months_be_limit
  FROM measurement_tests AS r
),

-- The same, with what is worked out from it.
measurement_tests_3 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- change in cycle length: whether it passes the test
    CASE
      WHEN r.measurement_term = 'change in cycle length' THEN
        CASE
          WHEN r.change_in_cycle_length_comparator IS NULL THEN
            r.change_in_cycle_length_value >= r.any_change_in_cycle_length_within_6_months_befor_limit
          WHEN r.change_in_cycle_length_comparator = '<'
               AND r.change_in_cycle_length_value <= r.any_change_in_cycle_length_within_6_months_befor_limit THEN
            FALSE
          WHEN r.change_in_cycle_length_comparator = '<='
               AND r.change_in_cycle_length_value < r.any_change_in_cycle_length_within_6_months_befor_limit THEN
            FALSE
          WHEN r.change_in_cycle_length_comparator IN ('>', '>=')
               AND r.change_in_cycle_length_value >= r.any_change_in_cycle_length_within_6_months_befor_limit THEN
            TRUE
        END
    END AS any_change_in_cycle_length_within_6_months_befor_passes,
    -- change in menstrual flow: whether it passes the test
    CASE
      WHEN r.measurement_term = 'change in menstrual flow' THEN
        CASE
          WHEN r.change_in_menstrual_flow_comparator IS NULL THEN
            r.change_in_menstrual_flow_value >= r.any_change_in_menstrual_flow_within_6_months_bef_limit
          WHEN r.change_in_menstrual_flow_comparator = '<'
               AND r.change_in_menstrual_flow_value <= r.any_change_in_menstrual_flow_within_6_months_bef_limit THEN
            FALSE
          WHEN r.change_in_menstrual_flow_comparator = '<='
               AND r.change_in_menstrual_flow_value < r.any_change_in_menstrual_flow_within_6_months_bef_limit THEN
            FALSE
          WHEN r.change_in_menstrual_flow_comparator IN ('>', '>=')
               AND r.change_in_menstrual_flow_value >= r.any_change_in_menstrual_flow_within_6_months_bef_limit THEN
            TRUE
        END
    END AS any_change_in_menstrual_flow_within_6_months_bef_passes,
    -- change in bleeding length: whether it passes the test
    CASE
      WHEN r.measurement_term = 'change in bleeding length' THEN
        CASE
          WHEN r.change_in_bleeding_length_comparator IS NULL THEN
            r.change_in_bleeding_length_value >= r.any_change_in_bleeding_length_within_6_months_be_limit
          WHEN r.change_in_bleeding_length_comparator = '<'
               AND r.change_in_bleeding_length_value <= r.any_change_in_bleeding_length_within_6_months_be_limit THEN
            FALSE
          WHEN r.change_in_bleeding_length_comparator = '<='
               AND r.change_in_bleeding_length_value < r.any_change_in_bleeding_length_within_6_months_be_limit THEN
            FALSE
          WHEN r.change_in_bleeding_length_comparator IN ('>', '>=')
               AND r.change_in_bleeding_length_value >= r.any_change_in_bleeding_length_within_6_months_be_limit THEN
            TRUE
        END
    END AS any_change_in_bleeding_length_within_6_months_be_passes
  FROM measurement_tests_2 AS r
),

-- The same, with what is worked out from it.
measurement_tests_4 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.measurement_term = 'change in cycle length' THEN
        CASE
          WHEN r.within_6_months_before_baseline AND r.any_change_in_cycle_length_within_6_months_befor_passes THEN
            3
          WHEN NOT r.any_change_in_cycle_length_within_6_months_befor_passes THEN
            CASE WHEN r.within_6_months_before_baseline THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_change_in_cycle_length_within_6_months_befor_code,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.measurement_term = 'change in menstrual flow' THEN
        CASE
          WHEN r.within_6_months_before_baseline AND r.any_change_in_menstrual_flow_within_6_months_bef_passes THEN
            3
          WHEN NOT r.any_change_in_menstrual_flow_within_6_months_bef_passes THEN
            CASE WHEN r.within_6_months_before_baseline THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_change_in_menstrual_flow_within_6_months_bef_code,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.measurement_term = 'change in bleeding length' THEN
        CASE
          WHEN r.within_6_months_before_baseline AND r.any_change_in_bleeding_length_within_6_months_be_passes THEN
            3
          WHEN NOT r.any_change_in_bleeding_length_within_6_months_be_passes THEN
            CASE WHEN r.within_6_months_before_baseline THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_change_in_bleeding_length_within_6_months_be_code
  FROM measurement_tests_3 AS r
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest FSH before baseline
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'FSH' THEN r.measurement_order END)
      AS latest_fsh_before_baseline,
    -- deciding change in cycle length within 6 months before baseline
    arg_max(
      r.measurement_record,
      CASE
        WHEN r.any_change_in_cycle_length_within_6_months_befor_code IS NOT NULL THEN
          CASE
            WHEN r.any_change_in_cycle_length_within_6_months_befor_code = 0 THEN 1
            ELSE r.any_change_in_cycle_length_within_6_months_befor_code
          END
          * 21267647932558653966460912964485513216
          + r.measurement_order
      END
    ) AS any_change_in_cycle_length_within_6_months_befor,
    -- deciding change in menstrual flow within 6 months before baseline
    arg_max(
      r.measurement_record,
      CASE
        WHEN r.any_change_in_menstrual_flow_within_6_months_bef_code IS NOT NULL THEN
          CASE
            WHEN r.any_change_in_menstrual_flow_within_6_months_bef_code = 0 THEN 1
            ELSE r.any_change_in_menstrual_flow_within_6_months_bef_code
          END
          * 21267647932558653966460912964485513216
          + r.measurement_order
      END
    ) AS any_change_in_menstrual_flow_within_6_months_bef,
    -- deciding change in bleeding length within 6 months before baseline
    arg_max(
      r.measurement_record,
      CASE
        WHEN r.any_change_in_bleeding_length_within_6_months_be_code IS NOT NULL THEN
          CASE
            WHEN r.any_change_in_bleeding_length_within_6_months_be_code = 0 THEN 1
            ELSE r.any_change_in_bleeding_length_within_6_months_be_code
          END
          * 21267647932558653966460912964485513216
          + r.measurement_order
      END
    ) AS any_change_in_bleeding_length_within_6_months_be,
    -- latest MADRS on screening
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'MADRS' AND r.on_screening IS NOT FALSE THEN r.measurement_order END
    ) AS latest_madrs_on_screening,
    -- latest MADRS on baseline
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'MADRS' AND r.on_baseline IS NOT FALSE THEN r.measurement_order END
    ) AS latest_madrs_on_baseline,
    -- any change in cycle length within 6 months before baseline: the greatest number
    max(r.any_change_in_cycle_length_within_6_months_befor_code)
      AS any_change_in_cycle_length_within_6_months_befor_code,
    -- any change in menstrual flow within 6 months before baseline: the greatest number
    max(r.any_change_in_menstrual_flow_within_6_months_bef_code)
      AS any_change_in_menstrual_flow_within_6_months_bef_code,
    -- any change in bleeding length within 6 months before baseline: the greatest number
    max(r.any_change_in_bleeding_length_within_6_months_be_code)
      AS any_change_in_bleeding_length_within_6_months_be_code
  FROM measurement_tests_4 AS r
  WHERE (r.measurement_term = 'FSH' AND r.before_baseline IS NOT FALSE)
        OR (r.measurement_term IN (
              'change in cycle length', 'change in menstrual flow', 'change in bleeding length'
            )
            AND r.within_6_months_before_baseline IS NOT FALSE)
        OR (r.measurement_term = 'MADRS' AND r.on_screening IS NOT FALSE)
        OR (r.measurement_term = 'MADRS' AND r.on_baseline IS NOT FALSE)
  GROUP BY r.patient_id
),

-- One pass over the attestations; each window is true, false, or unknown.
answer_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."criterion" AS answer_criterion,
    CAST(s."date" AS DATE) <= c.baseline_date AS on_or_before_baseline,
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
  WHERE s."criterion" IN ('1', 'E3')
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT01121484'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 1 on or before baseline
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '1' THEN r.answer_order END) AS answer_1,
    -- answer to E3 on or before baseline
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E3' THEN r.answer_order END) AS answer_e3
  FROM answer_rows AS r
  WHERE r.on_or_before_baseline IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- spontaneous amenorrhea
    CASE
      WHEN v.event_term = 'spontaneous amenorrhea' THEN
        CASE
          WHEN v.start_to <= c.baseline_minus_1_year THEN TRUE
          WHEN v.start_from > c.baseline_minus_1_year THEN FALSE
        END
        AND CASE
              WHEN v.end_recorded THEN
                CASE WHEN v.end_from >= c.baseline_date THEN TRUE WHEN v.end_to < c.baseline_date THEN FALSE END
              ELSE TRUE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_spontaneous_amenorrhea_qualifies,
    -- spontaneous amenorrhea
    CASE
      WHEN v.event_term = 'spontaneous amenorrhea' THEN
        CASE
          WHEN v.start_to <= c.baseline_minus_6_months THEN TRUE
          WHEN v.start_from > c.baseline_minus_6_months THEN FALSE
        END
        AND CASE
              WHEN v.end_recorded THEN
                CASE WHEN v.end_from >= c.baseline_date THEN TRUE WHEN v.end_to < c.baseline_date THEN FALSE END
              ELSE TRUE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_spontaneous_amenorrhea_2_qualifies,
    -- removal of both ovaries at least 6 months before baseline
    CASE
      WHEN v.event_term = 'removal of both ovaries' THEN
        CASE
          WHEN v.start_to <= c.baseline_minus_6_months THEN TRUE
          WHEN v.start_from > c.baseline_minus_6_months THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_removal_of_both_ovaries_at_least_6_months_qualifies,
    -- spontaneous amenorrhea ended within 6 months before baseline
    CASE
      WHEN v.event_term = 'spontaneous amenorrhea' THEN
        CASE
          WHEN v.end_recorded THEN
            CASE
              WHEN v.end_from >= c.baseline_minus_6_months THEN TRUE
              WHEN v.end_to < c.baseline_minus_6_months THEN FALSE
            END
          ELSE TRUE
        END
        AND CASE
              WHEN v.end_recorded THEN
                CASE WHEN v.end_to <= c.baseline_date THEN TRUE WHEN v.end_from > c.baseline_date THEN FALSE END
              ELSE FALSE
            END
        AND CASE
              WHEN v.end_from >= CAST(v.start_to + INTERVAL 3 MONTH AS DATE) - 1 THEN TRUE
              WHEN v.end_to < CAST(v.start_from + INTERVAL 3 MONTH AS DATE) - 1 THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_spontaneous_amenorrhea_ended_within_6_mont_qualifies,
    -- spontaneous amenorrhea
    CASE
      WHEN v.event_term = 'spontaneous amenorrhea' THEN
        CASE
          WHEN v.start_to <= c.baseline_minus_3_months THEN TRUE
          WHEN v.start_from > c.baseline_minus_3_months THEN FALSE
        END
        AND CASE
              WHEN v.end_recorded THEN
                CASE WHEN v.end_from >= c.baseline_date THEN TRUE WHEN v.end_to < c.baseline_date THEN FALSE END
              ELSE TRUE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_spontaneous_amenorrhea_3_qualifies,
    -- major depressive disorder on baseline
    CASE
      WHEN v.event_term = 'major depressive disorder' THEN
        CASE WHEN v.start_to <= c.baseline_date THEN TRUE WHEN v.start_from > c.baseline_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.baseline_date THEN TRUE
                     WHEN v.start_to < c.baseline_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.baseline_date THEN TRUE
                         WHEN v.end_to < c.baseline_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE WHEN v.event_primary_diagnosis IN ('yes', 'no') THEN v.event_primary_diagnosis = 'yes' END
        AND NOT CASE
                  WHEN v.event_psychotic_features IN ('yes', 'no') THEN v.event_psychotic_features = 'yes'
                END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_major_depressive_disorder_on_baseline_qualifies,
    -- desvenlafaxine on or before baseline
    CASE
      WHEN v.event_term = 'desvenlafaxine' THEN
        CASE WHEN v.start_to <= c.baseline_date THEN TRUE WHEN v.start_from > c.baseline_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_desvenlafaxine_on_or_before_baseline_qualifies,
    -- venlafaxine within 1 year before baseline
    CASE
      WHEN v.event_term = 'venlafaxine' THEN
        CASE WHEN v.start_to <= c.baseline_date THEN TRUE WHEN v.start_from > c.baseline_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.baseline_minus_1_year THEN TRUE
                     WHEN v.start_to < c.baseline_minus_1_year THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.baseline_minus_1_year THEN TRUE
                         WHEN v.end_to < c.baseline_minus_1_year THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.baseline_minus_1_year THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_venlafaxine_within_1_year_before_baseline_qualifies,
    -- antidepressant within 3 years
    CASE
      WHEN v.event_term IN (
             'antidepressant', 'SSRI', 'SNRI', 'tricyclic antidepressant', 'antidepressant of another class',
             'desvenlafaxine', 'venlafaxine'
           ) THEN
        CASE WHEN v.start_to <= c.baseline_date THEN TRUE WHEN v.start_from > c.baseline_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE
                     WHEN v.start_to < c.baseline_minus_3_years THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.baseline_minus_3_years THEN TRUE
                         WHEN v.end_to < c.baseline_minus_3_years THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE END
                   END
            END
        AND CASE WHEN v.event_adequate IN ('yes', 'no') THEN v.event_adequate = 'yes' END
        AND CASE WHEN v.event_failed IN ('yes', 'no') THEN v.event_failed = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_antidepressant_within_3_years_qualifies,
    -- SSRI within 3 years
    CASE
      WHEN v.event_term = 'SSRI' THEN
        CASE WHEN v.start_to <= c.baseline_date THEN TRUE WHEN v.start_from > c.baseline_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE
                     WHEN v.start_to < c.baseline_minus_3_years THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.baseline_minus_3_years THEN TRUE
                         WHEN v.end_to < c.baseline_minus_3_years THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE END
                   END
            END
        AND CASE WHEN v.event_adequate IN ('yes', 'no') THEN v.event_adequate = 'yes' END
        AND CASE WHEN v.event_failed IN ('yes', 'no') THEN v.event_failed = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_ssri_within_3_years_qualifies,
    -- SNRI within 3 years
    CASE
      WHEN v.event_term IN ('SNRI', 'desvenlafaxine', 'venlafaxine') THEN
        CASE WHEN v.start_to <= c.baseline_date THEN TRUE WHEN v.start_from > c.baseline_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE
                     WHEN v.start_to < c.baseline_minus_3_years THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.baseline_minus_3_years THEN TRUE
                         WHEN v.end_to < c.baseline_minus_3_years THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE END
                   END
            END
        AND CASE WHEN v.event_adequate IN ('yes', 'no') THEN v.event_adequate = 'yes' END
        AND CASE WHEN v.event_failed IN ('yes', 'no') THEN v.event_failed = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_snri_within_3_years_qualifies,
    -- tricyclic antidepressant within 3 years
    CASE
      WHEN v.event_term = 'tricyclic antidepressant' THEN
        CASE WHEN v.start_to <= c.baseline_date THEN TRUE WHEN v.start_from > c.baseline_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE
                     WHEN v.start_to < c.baseline_minus_3_years THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.baseline_minus_3_years THEN TRUE
                         WHEN v.end_to < c.baseline_minus_3_years THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE END
                   END
            END
        AND CASE WHEN v.event_adequate IN ('yes', 'no') THEN v.event_adequate = 'yes' END
        AND CASE WHEN v.event_failed IN ('yes', 'no') THEN v.event_failed = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_tricyclic_antidepressant_within_3_years_qualifies,
    -- antidepressant of another class within 3 years
    CASE
      WHEN v.event_term = 'antidepressant of another class' THEN
        CASE WHEN v.start_to <= c.baseline_date THEN TRUE WHEN v.start_from > c.baseline_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE
                     WHEN v.start_to < c.baseline_minus_3_years THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.baseline_minus_3_years THEN TRUE
                         WHEN v.end_to < c.baseline_minus_3_years THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE END
                   END
            END
        AND CASE WHEN v.event_adequate IN ('yes', 'no') THEN v.event_adequate = 'yes' END
        AND CASE WHEN v.event_failed IN ('yes', 'no') THEN v.event_failed = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_antidepressant_of_another_class_within_3_y_qualifies,
    -- electroconvulsive therapy within 3 years
    CASE
      WHEN v.event_term = 'electroconvulsive therapy' THEN
        CASE WHEN v.start_to <= c.baseline_date THEN TRUE WHEN v.start_from > c.baseline_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE
                     WHEN v.start_to < c.baseline_minus_3_years THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.baseline_minus_3_years THEN TRUE
                         WHEN v.end_to < c.baseline_minus_3_years THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE END
                   END
            END
        AND CASE WHEN v.event_failed IN ('yes', 'no') THEN v.event_failed = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_electroconvulsive_therapy_within_3_years_qualifies,
    -- psychotherapy within 3 years
    CASE
      WHEN v.event_term = 'psychotherapy' THEN
        CASE WHEN v.start_to <= c.baseline_date THEN TRUE WHEN v.start_from > c.baseline_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE
                     WHEN v.start_to < c.baseline_minus_3_years THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.baseline_minus_3_years THEN TRUE
                         WHEN v.end_to < c.baseline_minus_3_years THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.baseline_minus_3_years THEN TRUE END
                   END
            END
        AND CASE WHEN v.event_adequate IN ('yes', 'no') THEN v.event_adequate = 'yes' END
        AND CASE WHEN v.event_failed IN ('yes', 'no') THEN v.event_failed = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_psychotherapy_within_3_years_qualifies,
    -- raised intraocular pressure on baseline
    CASE
      WHEN v.event_term = 'raised intraocular pressure' THEN
        CASE WHEN v.start_to <= c.baseline_date THEN TRUE WHEN v.start_from > c.baseline_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.baseline_date THEN TRUE
                     WHEN v.start_to < c.baseline_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.baseline_date THEN TRUE
                         WHEN v.end_to < c.baseline_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_raised_intraocular_pressure_on_baseline_qualifies,
    -- narrow-angle glaucoma on or before baseline
    CASE
      WHEN v.event_term = 'narrow-angle glaucoma' THEN
        CASE WHEN v.start_to <= c.baseline_date THEN TRUE WHEN v.start_from > c.baseline_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_narrow_angle_glaucoma_on_or_before_baselin_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- spontaneous amenorrhea
    count(CASE WHEN r.count_spontaneous_amenorrhea_qualifies THEN 1 END)
      AS count_spontaneous_amenorrhea_certain,
    count(CASE WHEN r.count_spontaneous_amenorrhea_qualifies IS NOT FALSE THEN 1 END)
      AS count_spontaneous_amenorrhea_possible,
    -- spontaneous amenorrhea
    count(CASE WHEN r.count_spontaneous_amenorrhea_2_qualifies THEN 1 END)
      AS count_spontaneous_amenorrhea_2_certain,
    count(CASE WHEN r.count_spontaneous_amenorrhea_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_spontaneous_amenorrhea_2_possible,
    -- removal of both ovaries at least 6 months before baseline
    count(CASE WHEN r.count_removal_of_both_ovaries_at_least_6_months_qualifies THEN 1 END)
      AS count_removal_of_both_ovaries_at_least_6_months_certain,
    count(CASE WHEN r.count_removal_of_both_ovaries_at_least_6_months_qualifies IS NOT FALSE THEN 1 END)
      AS count_removal_of_both_ovaries_at_least_6_months_possible,
    -- spontaneous amenorrhea ended within 6 months before baseline
    count(CASE WHEN r.count_spontaneous_amenorrhea_ended_within_6_mont_qualifies THEN 1 END)
      AS count_spontaneous_amenorrhea_ended_within_6_mont_certain,
    count(CASE WHEN r.count_spontaneous_amenorrhea_ended_within_6_mont_qualifies IS NOT FALSE THEN 1 END)
      AS count_spontaneous_amenorrhea_ended_within_6_mont_possible,
    -- spontaneous amenorrhea
    count(CASE WHEN r.count_spontaneous_amenorrhea_3_qualifies THEN 1 END)
      AS count_spontaneous_amenorrhea_3_certain,
    count(CASE WHEN r.count_spontaneous_amenorrhea_3_qualifies IS NOT FALSE THEN 1 END)
      AS count_spontaneous_amenorrhea_3_possible,
    -- major depressive disorder on baseline
    count(CASE WHEN r.count_major_depressive_disorder_on_baseline_qualifies THEN 1 END)
      AS count_major_depressive_disorder_on_baseline_certain,
    count(CASE WHEN r.count_major_depressive_disorder_on_baseline_qualifies IS NOT FALSE THEN 1 END)
      AS count_major_depressive_disorder_on_baseline_possible,
    -- desvenlafaxine on or before baseline
    count(CASE WHEN r.count_desvenlafaxine_on_or_before_baseline_qualifies THEN 1 END)
      AS count_desvenlafaxine_on_or_before_baseline_certain,
    count(CASE WHEN r.count_desvenlafaxine_on_or_before_baseline_qualifies IS NOT FALSE THEN 1 END)
      AS count_desvenlafaxine_on_or_before_baseline_possible,
    -- venlafaxine within 1 year before baseline
    count(CASE WHEN r.count_venlafaxine_within_1_year_before_baseline_qualifies THEN 1 END)
      AS count_venlafaxine_within_1_year_before_baseline_certain,
    count(CASE WHEN r.count_venlafaxine_within_1_year_before_baseline_qualifies IS NOT FALSE THEN 1 END)
      AS count_venlafaxine_within_1_year_before_baseline_possible,
    -- antidepressant within 3 years
    count(CASE WHEN r.count_antidepressant_within_3_years_qualifies THEN 1 END)
      AS count_antidepressant_within_3_years_certain,
    count(CASE WHEN r.count_antidepressant_within_3_years_qualifies IS NOT FALSE THEN 1 END)
      AS count_antidepressant_within_3_years_possible,
    -- SSRI within 3 years
    count(CASE WHEN r.count_ssri_within_3_years_qualifies THEN 1 END) AS count_ssri_within_3_years_certain,
    count(CASE WHEN r.count_ssri_within_3_years_qualifies IS NOT FALSE THEN 1 END)
      AS count_ssri_within_3_years_possible,
    -- SNRI within 3 years
    count(CASE WHEN r.count_snri_within_3_years_qualifies THEN 1 END) AS count_snri_within_3_years_certain,
    count(CASE WHEN r.count_snri_within_3_years_qualifies IS NOT FALSE THEN 1 END)
      AS count_snri_within_3_years_possible,
    -- tricyclic antidepressant within 3 years
    count(CASE WHEN r.count_tricyclic_antidepressant_within_3_years_qualifies THEN 1 END)
      AS count_tricyclic_antidepressant_within_3_years_certain,
    count(CASE WHEN r.count_tricyclic_antidepressant_within_3_years_qualifies IS NOT FALSE THEN 1 END)
      AS count_tricyclic_antidepressant_within_3_years_possible,
    -- antidepressant of another class within 3 years
    count(CASE WHEN r.count_antidepressant_of_another_class_within_3_y_qualifies THEN 1 END)
      AS count_antidepressant_of_another_class_within_3_y_certain,
    count(CASE WHEN r.count_antidepressant_of_another_class_within_3_y_qualifies IS NOT FALSE THEN 1 END)
      AS count_antidepressant_of_another_class_within_3_y_possible,
    -- electroconvulsive therapy within 3 years
    count(CASE WHEN r.count_electroconvulsive_therapy_within_3_years_qualifies THEN 1 END)
      AS count_electroconvulsive_therapy_within_3_years_certain,
    count(CASE WHEN r.count_electroconvulsive_therapy_within_3_years_qualifies IS NOT FALSE THEN 1 END)
      AS count_electroconvulsive_therapy_within_3_years_possible,
    -- psychotherapy within 3 years
    count(CASE WHEN r.count_psychotherapy_within_3_years_qualifies THEN 1 END)
      AS count_psychotherapy_within_3_years_certain,
    count(CASE WHEN r.count_psychotherapy_within_3_years_qualifies IS NOT FALSE THEN 1 END)
      AS count_psychotherapy_within_3_years_possible,
    -- raised intraocular pressure on baseline
    count(CASE WHEN r.count_raised_intraocular_pressure_on_baseline_qualifies THEN 1 END)
      AS count_raised_intraocular_pressure_on_baseline_certain,
    count(CASE WHEN r.count_raised_intraocular_pressure_on_baseline_qualifies IS NOT FALSE THEN 1 END)
      AS count_raised_intraocular_pressure_on_baseline_possible,
    -- narrow-angle glaucoma on or before baseline
    count(CASE WHEN r.count_narrow_angle_glaucoma_on_or_before_baselin_qualifies THEN 1 END)
      AS count_narrow_angle_glaucoma_on_or_before_baselin_certain,
    count(CASE WHEN r.count_narrow_angle_glaucoma_on_or_before_baselin_qualifies IS NOT FALSE THEN 1 END)
      AS count_narrow_angle_glaucoma_on_or_before_baselin_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    c.patient_sex,
    year(c.baseline_date) - year(c.born_to)
    - CASE
        WHEN month(c.baseline_date) * 100 + day(c.baseline_date) < month(c.born_to) * 100 + day(c.born_to) THEN
          1
        ELSE 0
      END AS youngest_age_in_years_at_baseline_date,
    year(c.baseline_date) - year(c.born_from)
    - CASE
        WHEN month(c.baseline_date) * 100 + day(c.baseline_date) < month(c.born_from) * 100 + day(c.born_from) THEN
          1
        ELSE 0
      END AS oldest_age_in_years_at_baseline_date,
    a.answer_1."day" <= c.baseline_date AS answer_1_inside,
    a.answer_1.valid_until AS answer_1_valid_until,
    c.baseline_date,
    a.answer_1."value" AS answer_1_value,
    a.answer_1."day" AS answer_1_day,
    a.answer_1."id" AS answer_1_id,
    coalesce(e.count_spontaneous_amenorrhea_certain, 0) AS count_spontaneous_amenorrhea_certain,
    coalesce(e.count_spontaneous_amenorrhea_possible, 0) AS count_spontaneous_amenorrhea_possible,
    coalesce(e.count_spontaneous_amenorrhea_2_certain, 0) AS count_spontaneous_amenorrhea_2_certain,
    coalesce(e.count_spontaneous_amenorrhea_2_possible, 0) AS count_spontaneous_amenorrhea_2_possible,
    m.latest_fsh_before_baseline."day" <= c.baseline_minus_1_day AS latest_fsh_before_baseline_inside,
    m.latest_fsh_before_baseline."unit" AS latest_fsh_before_baseline_unit,
    nullif(nullif(m.latest_fsh_before_baseline."comparator", ''), '=') AS latest_fsh_before_baseline_comparator,
    TRY_CAST(m.latest_fsh_before_baseline."value" AS DECIMAL(15, 6)) AS latest_fsh_before_baseline_value,
    m.latest_fsh_before_baseline."day" AS latest_fsh_before_baseline_day,
    m.latest_fsh_before_baseline."id" AS latest_fsh_before_baseline_id,
    coalesce(e.count_removal_of_both_ovaries_at_least_6_months_certain, 0)
      AS count_removal_of_both_ovaries_at_least_6_months_certain,
    coalesce(e.count_removal_of_both_ovaries_at_least_6_months_possible, 0)
      AS count_removal_of_both_ovaries_at_least_6_months_possible,
    m.any_change_in_cycle_length_within_6_months_befor_code,
    TRY_CAST(m.any_change_in_cycle_length_within_6_months_befor."value" AS DECIMAL(15, 6))
      AS any_change_in_cycle_length_within_6_months_befor_value,
    nullif(nullif(m.any_change_in_cycle_length_within_6_months_befor."comparator", ''), '=')
      AS any_change_in_cycle_length_within_6_months_befor_comparator,
    m.any_change_in_cycle_length_within_6_months_befor."unit"
      AS any_change_in_cycle_length_within_6_months_befor_unit,
    m.any_change_in_cycle_length_within_6_months_befor."day"
      AS any_change_in_cycle_length_within_6_months_befor_day,
    m.any_change_in_cycle_length_within_6_months_befor."id"
      AS any_change_in_cycle_length_within_6_months_befor_id,
    m.any_change_in_menstrual_flow_within_6_months_bef_code,
    TRY_CAST(m.any_change_in_menstrual_flow_within_6_months_bef."value" AS DECIMAL(15, 6))
      AS any_change_in_menstrual_flow_within_6_months_bef_value,
    nullif(nullif(m.any_change_in_menstrual_flow_within_6_months_bef."comparator", ''), '=')
      AS any_change_in_menstrual_flow_within_6_months_bef_comparator,
    m.any_change_in_menstrual_flow_within_6_months_bef."unit"
      AS any_change_in_menstrual_flow_within_6_months_bef_unit,
    m.any_change_in_menstrual_flow_within_6_months_bef."day"
      AS any_change_in_menstrual_flow_within_6_months_bef_day,
    m.any_change_in_menstrual_flow_within_6_months_bef."id"
      AS any_change_in_menstrual_flow_within_6_months_bef_id,
    m.any_change_in_bleeding_length_within_6_months_be_code,
    TRY_CAST(m.any_change_in_bleeding_length_within_6_months_be."value" AS DECIMAL(15, 6))
      AS any_change_in_bleeding_length_within_6_months_be_value,
    nullif(nullif(m.any_change_in_bleeding_length_within_6_months_be."comparator", ''), '=')
      AS any_change_in_bleeding_length_within_6_months_be_comparator,
    m.any_change_in_bleeding_length_within_6_months_be."unit"
      AS any_change_in_bleeding_length_within_6_months_be_unit,
    m.any_change_in_bleeding_length_within_6_months_be."day"
      AS any_change_in_bleeding_length_within_6_months_be_day,
    m.any_change_in_bleeding_length_within_6_months_be."id"
      AS any_change_in_bleeding_length_within_6_months_be_id,
    coalesce(e.count_spontaneous_amenorrhea_ended_within_6_mont_certain, 0)
      AS count_spontaneous_amenorrhea_ended_within_6_mont_certain,
    coalesce(e.count_spontaneous_amenorrhea_ended_within_6_mont_possible, 0)
      AS count_spontaneous_amenorrhea_ended_within_6_mont_possible,
    coalesce(e.count_spontaneous_amenorrhea_3_certain, 0) AS count_spontaneous_amenorrhea_3_certain,
    coalesce(e.count_spontaneous_amenorrhea_3_possible, 0) AS count_spontaneous_amenorrhea_3_possible,
    coalesce(e.count_major_depressive_disorder_on_baseline_certain, 0)
      AS count_major_depressive_disorder_on_baseline_certain,
    coalesce(e.count_major_depressive_disorder_on_baseline_possible, 0)
      AS count_major_depressive_disorder_on_baseline_possible,
    m.latest_madrs_on_screening."day" >= c.screening_date
    AND m.latest_madrs_on_screening."day" <= c.screening_date AS latest_madrs_on_screening_inside,
    m.latest_madrs_on_screening."unit" AS latest_madrs_on_screening_unit,
    nullif(nullif(m.latest_madrs_on_screening."comparator", ''), '=') AS latest_madrs_on_screening_comparator,
    TRY_CAST(m.latest_madrs_on_screening."value" AS DECIMAL(15, 6)) AS latest_madrs_on_screening_value,
    m.latest_madrs_on_screening."day" AS latest_madrs_on_screening_day,
    m.latest_madrs_on_screening."id" AS latest_madrs_on_screening_id,
    m.latest_madrs_on_baseline."day" >= c.baseline_date AND m.latest_madrs_on_baseline."day" <= c.baseline_date
      AS latest_madrs_on_baseline_inside,
    m.latest_madrs_on_baseline."unit" AS latest_madrs_on_baseline_unit,
    nullif(nullif(m.latest_madrs_on_baseline."comparator", ''), '=') AS latest_madrs_on_baseline_comparator,
    TRY_CAST(m.latest_madrs_on_baseline."value" AS DECIMAL(15, 6)) AS latest_madrs_on_baseline_value,
    m.latest_madrs_on_baseline."day" AS latest_madrs_on_baseline_day,
    m.latest_madrs_on_baseline."id" AS latest_madrs_on_baseline_id,
    coalesce(e.count_desvenlafaxine_on_or_before_baseline_certain, 0)
      AS count_desvenlafaxine_on_or_before_baseline_certain,
    coalesce(e.count_desvenlafaxine_on_or_before_baseline_possible, 0)
      AS count_desvenlafaxine_on_or_before_baseline_possible,
    coalesce(e.count_venlafaxine_within_1_year_before_baseline_certain, 0)
      AS count_venlafaxine_within_1_year_before_baseline_certain,
    coalesce(e.count_venlafaxine_within_1_year_before_baseline_possible, 0)
      AS count_venlafaxine_within_1_year_before_baseline_possible,
    coalesce(e.count_antidepressant_within_3_years_certain, 0) AS count_antidepressant_within_3_years_certain,
    coalesce(e.count_antidepressant_within_3_years_possible, 0) AS count_antidepressant_within_3_years_possible,
    coalesce(e.count_ssri_within_3_years_certain, 0) AS count_ssri_within_3_years_certain,
    coalesce(e.count_ssri_within_3_years_possible, 0) AS count_ssri_within_3_years_possible,
    coalesce(e.count_snri_within_3_years_certain, 0) AS count_snri_within_3_years_certain,
    coalesce(e.count_snri_within_3_years_possible, 0) AS count_snri_within_3_years_possible,
    coalesce(e.count_tricyclic_antidepressant_within_3_years_certain, 0)
      AS count_tricyclic_antidepressant_within_3_years_certain,
    coalesce(e.count_tricyclic_antidepressant_within_3_years_possible, 0)
      AS count_tricyclic_antidepressant_within_3_years_possible,
    coalesce(e.count_antidepressant_of_another_class_within_3_y_certain, 0)
      AS count_antidepressant_of_another_class_within_3_y_certain,
    coalesce(e.count_antidepressant_of_another_class_within_3_y_possible, 0)
      AS count_antidepressant_of_another_class_within_3_y_possible,
    coalesce(e.count_electroconvulsive_therapy_within_3_years_certain, 0)
      AS count_electroconvulsive_therapy_within_3_years_certain,
    coalesce(e.count_electroconvulsive_therapy_within_3_years_possible, 0)
      AS count_electroconvulsive_therapy_within_3_years_possible,
    coalesce(e.count_psychotherapy_within_3_years_certain, 0) AS count_psychotherapy_within_3_years_certain,
    coalesce(e.count_psychotherapy_within_3_years_possible, 0) AS count_psychotherapy_within_3_years_possible,
    a.answer_e3."day" <= c.baseline_date AS answer_e3_inside,
    a.answer_e3.valid_until AS answer_e3_valid_until,
    a.answer_e3."value" AS answer_e3_value,
    a.answer_e3."day" AS answer_e3_day,
    a.answer_e3."id" AS answer_e3_id,
    coalesce(e.count_raised_intraocular_pressure_on_baseline_certain, 0)
      AS count_raised_intraocular_pressure_on_baseline_certain,
    coalesce(e.count_raised_intraocular_pressure_on_baseline_possible, 0)
      AS count_raised_intraocular_pressure_on_baseline_possible,
    coalesce(e.count_narrow_angle_glaucoma_on_or_before_baselin_certain, 0)
      AS count_narrow_angle_glaucoma_on_or_before_baselin_certain,
    coalesce(e.count_narrow_angle_glaucoma_on_or_before_baselin_possible, 0)
      AS count_narrow_angle_glaucoma_on_or_before_baselin_possible
  FROM patient_context AS c
  LEFT JOIN measurement_features AS m ON m.patient_id = c.patient_id
  LEFT JOIN answer_features AS a ON a.patient_id = c.patient_id
  LEFT JOIN event_features AS e ON e.patient_id = c.patient_id
),

-- The same, with the unit of each picked result looked up, and ages on its day.
patient_facts_2 AS NOT MATERIALIZED (
  SELECT
    f.*,
    l1.unit_reading AS latest_fsh_before_baseline_reading,
    l2.unit_reading AS latest_madrs_on_screening_reading,
    l3.unit_reading AS latest_madrs_on_baseline_reading,
    CAST(f.latest_madrs_on_screening_value AS DOUBLE) AS latest_madrs_on_screening_as_recorded,
    CAST(f.latest_madrs_on_baseline_value AS DOUBLE) AS latest_madrs_on_baseline_as_recorded,
    CASE
      WHEN f.latest_madrs_on_baseline_day IS NULL
           OR f.latest_madrs_on_screening_day >= f.latest_madrs_on_baseline_day THEN
        f.latest_madrs_on_screening_day
      ELSE f.latest_madrs_on_baseline_day
    END AS improvement_of_madrs_day
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_fsh_before_baseline_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_madrs_on_screening_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_madrs_on_baseline_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- 40 mIU/mL, in the unit of the result
    CASE f.latest_fsh_before_baseline_reading
      WHEN 'm[IU]/mL' THEN 40 WHEN 'U/dL' THEN 4 WHEN 'U/mL' THEN 0.04 WHEN 'k[IU]/mL' THEN 0.00004
      WHEN 'mU/L' THEN 40000 WHEN 'nkat/L' THEN 666.6666666 WHEN 'uU/L' THEN 40000000
      WHEN 'ukat/L' THEN 0.6666666
    END AS latest_fsh_before_baseline_limit,
    -- 25, in the unit of the result
    CASE
      WHEN f.latest_madrs_on_screening_unit IS NULL THEN 25
      ELSE CASE f.latest_madrs_on_screening_reading WHEN '{score}' THEN 25 END
    END AS latest_madrs_on_screening_limit,
    -- 25, in the unit of the result
    CASE
      WHEN f.latest_madrs_on_baseline_unit IS NULL THEN 25
      ELSE CASE f.latest_madrs_on_baseline_reading WHEN '{score}' THEN 25 END
    END AS latest_madrs_on_baseline_limit,
    -- MADRS in points
    CASE
      WHEN f.latest_madrs_on_screening_inside AND f.latest_madrs_on_screening_comparator IS NULL THEN
        CASE
          WHEN f.latest_madrs_on_screening_unit IS NULL THEN f.latest_madrs_on_screening_as_recorded
          ELSE CASE f.latest_madrs_on_screening_reading
                 WHEN '{score}' THEN f.latest_madrs_on_screening_as_recorded
               END
        END
    END AS latest_madrs_on_screening_in_points,
    -- MADRS in points
    CASE
      WHEN f.latest_madrs_on_baseline_inside AND f.latest_madrs_on_baseline_comparator IS NULL THEN
        CASE
          WHEN f.latest_madrs_on_baseline_unit IS NULL THEN f.latest_madrs_on_baseline_as_recorded
          ELSE CASE f.latest_madrs_on_baseline_reading
                 WHEN '{score}' THEN f.latest_madrs_on_baseline_as_recorded
               END
        END
    END AS latest_madrs_on_baseline_in_points
  FROM patient_facts_2 AS f
),

-- The same, with what is worked out from it.
patient_facts_4 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- improvement of MADRS = MADRS in points - MADRS in points
    f.latest_madrs_on_screening_in_points - f.latest_madrs_on_baseline_in_points AS improvement_of_madrs_exact
  FROM patient_facts_3 AS f
),

-- The same, with what is worked out from it.
patient_facts_5 AS NOT MATERIALIZED (
  SELECT
    f.*,
    CASE WHEN abs(f.improvement_of_madrs_exact) < 1000000000e0 THEN f.improvement_of_madrs_exact * 1000000e0 END
      AS improvement_of_madrs_millionths
  FROM patient_facts_4 AS f
),

-- The same, with what is worked out from it.
patient_facts_6 AS NOT MATERIALIZED (
  SELECT
    f.*,
    CAST(round_even(f.improvement_of_madrs_millionths, 0) AS DECIMAL(18, 0)) * 0.000001 AS improvement_of_madrs
  FROM patient_facts_5 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: sex is female
    f.patient_sex = 'female' AS a_1_1,
    f.patient_sex AS a_1_1_value,
    -- 2: age between 40 and 70 years
    CASE
      WHEN f.youngest_age_in_years_at_baseline_date >= 40 THEN TRUE
      WHEN f.oldest_age_in_years_at_baseline_date < 40 THEN FALSE
    END AS a_1_2,
    CASE
      WHEN f.youngest_age_in_years_at_baseline_date = f.oldest_age_in_years_at_baseline_date THEN
        CAST(f.youngest_age_in_years_at_baseline_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_baseline_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_baseline_date AS VARCHAR)
    END AS a_1_2_value,
    CASE WHEN f.youngest_age_in_years_at_baseline_date IS NOT NULL THEN 'years' END AS a_1_2_unit,
    -- 3: age between 40 and 70 years
    CASE
      WHEN f.oldest_age_in_years_at_baseline_date <= 70 THEN TRUE
      WHEN f.youngest_age_in_years_at_baseline_date > 70 THEN FALSE
    END AS a_1_3,
    -- 4: attested "speaks and writes English fluently"
    CASE
      WHEN f.answer_1_inside AND (f.answer_1_valid_until IS NULL OR f.answer_1_valid_until >= f.baseline_date) THEN
        f.answer_1_value = 'yes'
    END AS a_1_4,
    f.answer_1_value AS a_1_4_value,
    f.answer_1_day AS a_1_4_date,
    f.answer_1_id AS a_1_4_row,
    -- 5: spontaneous amenorrhea is present for at least 12 months
    CASE
      WHEN f.count_spontaneous_amenorrhea_certain >= 1 THEN TRUE
      WHEN f.count_spontaneous_amenorrhea_possible < 1 THEN FALSE
    END AS a_2_a_1_1,
    CAST(f.count_spontaneous_amenorrhea_certain AS VARCHAR) AS a_2_a_1_1_value,
    -- 6: spontaneous amenorrhea is present for at least 6 months
    CASE
      WHEN f.count_spontaneous_amenorrhea_2_certain >= 1 THEN TRUE
      WHEN f.count_spontaneous_amenorrhea_2_possible < 1 THEN FALSE
    END AS a_2_a_2_1,
    CAST(f.count_spontaneous_amenorrhea_2_certain AS VARCHAR) AS a_2_a_2_1_value,
    -- 7: FSH > 40 mIU/mL before baseline
    CASE
      WHEN f.latest_fsh_before_baseline_inside THEN
        CASE
          WHEN f.latest_fsh_before_baseline_comparator IS NULL THEN
            f.latest_fsh_before_baseline_value > f.latest_fsh_before_baseline_limit
          WHEN f.latest_fsh_before_baseline_comparator IN ('<', '<=')
               AND f.latest_fsh_before_baseline_value <= f.latest_fsh_before_baseline_limit THEN
            FALSE
          WHEN f.latest_fsh_before_baseline_comparator = '>'
               AND f.latest_fsh_before_baseline_value >= f.latest_fsh_before_baseline_limit THEN
            TRUE
          WHEN f.latest_fsh_before_baseline_comparator = '>='
               AND f.latest_fsh_before_baseline_value > f.latest_fsh_before_baseline_limit THEN
            TRUE
        END
    END AS a_2_a_2_2,
    coalesce(f.latest_fsh_before_baseline_comparator, '')
    || CASE
         WHEN f.latest_fsh_before_baseline_value = floor(f.latest_fsh_before_baseline_value) THEN
           CAST(CAST(f.latest_fsh_before_baseline_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_fsh_before_baseline_value AS VARCHAR), '0')
       END AS a_2_a_2_2_value,
    f.latest_fsh_before_baseline_unit AS a_2_a_2_2_unit,
    f.latest_fsh_before_baseline_day AS a_2_a_2_2_date,
    f.latest_fsh_before_baseline_id AS a_2_a_2_2_row,
    -- 8: any removal of both ovaries at least 6 months before baseline
    CASE
      WHEN f.count_removal_of_both_ovaries_at_least_6_months_certain >= 1 THEN TRUE
      WHEN f.count_removal_of_both_ovaries_at_least_6_months_possible < 1 THEN FALSE
    END AS a_2_a_3_1,
    CAST(f.count_removal_of_both_ovaries_at_least_6_months_certain AS VARCHAR) AS a_2_a_3_1_value,
    -- 9: any change in cycle length >= 7 days within 6 months before baseline
    CASE f.any_change_in_cycle_length_within_6_months_befor_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END
      AS a_2_b_1_1,
    coalesce(f.any_change_in_cycle_length_within_6_months_befor_comparator, '')
    || CASE
         WHEN f.any_change_in_cycle_length_within_6_months_befor_value
                = floor(f.any_change_in_cycle_length_within_6_months_befor_value) THEN
           CAST(CAST(f.any_change_in_cycle_length_within_6_months_befor_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.any_change_in_cycle_length_within_6_months_befor_value AS VARCHAR), '0')
       END AS a_2_b_1_1_value,
    f.any_change_in_cycle_length_within_6_months_befor_unit AS a_2_b_1_1_unit,
    f.any_change_in_cycle_length_within_6_months_befor_day AS a_2_b_1_1_date,
    f.any_change_in_cycle_length_within_6_months_befor_id AS a_2_b_1_1_row,
    -- 10: any change in menstrual flow >= 2 within 6 months before baseline
    CASE f.any_change_in_menstrual_flow_within_6_months_bef_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END
      AS a_2_b_2_1,
    coalesce(f.any_change_in_menstrual_flow_within_6_months_bef_comparator, '')
    || CASE
         WHEN f.any_change_in_menstrual_flow_within_6_months_bef_value
                = floor(f.any_change_in_menstrual_flow_within_6_months_bef_value) THEN
           CAST(CAST(f.any_change_in_menstrual_flow_within_6_months_bef_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.any_change_in_menstrual_flow_within_6_months_bef_value AS VARCHAR), '0')
       END AS a_2_b_2_1_value,
    f.any_change_in_menstrual_flow_within_6_months_bef_unit AS a_2_b_2_1_unit,
    f.any_change_in_menstrual_flow_within_6_months_bef_day AS a_2_b_2_1_date,
    f.any_change_in_menstrual_flow_within_6_months_bef_id AS a_2_b_2_1_row,
    -- 11: any change in bleeding length >= 2 days within 6 months before baseline
    CASE f.any_change_in_bleeding_length_within_6_months_be_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END
      AS a_2_b_3_1,
    coalesce(f.any_change_in_bleeding_length_within_6_months_be_comparator, '')
    || CASE
         WHEN f.any_change_in_bleeding_length_within_6_months_be_value
                = floor(f.any_change_in_bleeding_length_within_6_months_be_value) THEN
           CAST(CAST(f.any_change_in_bleeding_length_within_6_months_be_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.any_change_in_bleeding_length_within_6_months_be_value AS VARCHAR), '0')
       END AS a_2_b_3_1_value,
    f.any_change_in_bleeding_length_within_6_months_be_unit AS a_2_b_3_1_unit,
    f.any_change_in_bleeding_length_within_6_months_be_day AS a_2_b_3_1_date,
    f.any_change_in_bleeding_length_within_6_months_be_id AS a_2_b_3_1_row,
    -- 12: any spontaneous amenorrhea ended within 6 months before baseline where duration >= 3 months
    CASE
      WHEN f.count_spontaneous_amenorrhea_ended_within_6_mont_certain >= 1 THEN TRUE
      WHEN f.count_spontaneous_amenorrhea_ended_within_6_mont_possible < 1 THEN FALSE
    END AS a_2_b_4_1,
    CAST(f.count_spontaneous_amenorrhea_ended_within_6_mont_certain AS VARCHAR) AS a_2_b_4_1_value,
    -- 13: spontaneous amenorrhea is present for at least 3 months
    CASE
      WHEN f.count_spontaneous_amenorrhea_3_certain >= 1 THEN TRUE
      WHEN f.count_spontaneous_amenorrhea_3_possible < 1 THEN FALSE
    END AS a_2_b_4_2,
    CAST(f.count_spontaneous_amenorrhea_3_certain AS VARCHAR) AS a_2_b_4_2_value,
    -- 14: any major depressive disorder on baseline where primary diagnosis and not psychotic features
    CASE
      WHEN f.count_major_depressive_disorder_on_baseline_certain >= 1 THEN TRUE
      WHEN f.count_major_depressive_disorder_on_baseline_possible < 1 THEN FALSE
    END AS a_3_1,
    CAST(f.count_major_depressive_disorder_on_baseline_certain AS VARCHAR) AS a_3_1_value,
    -- 15: MADRS >= 25 on screening
    CASE
      WHEN f.latest_madrs_on_screening_inside THEN
        CASE
          WHEN f.latest_madrs_on_screening_comparator IS NULL THEN
            f.latest_madrs_on_screening_value >= f.latest_madrs_on_screening_limit
          WHEN f.latest_madrs_on_screening_comparator = '<'
               AND f.latest_madrs_on_screening_value <= f.latest_madrs_on_screening_limit THEN
            FALSE
          WHEN f.latest_madrs_on_screening_comparator = '<='
               AND f.latest_madrs_on_screening_value < f.latest_madrs_on_screening_limit THEN
            FALSE
          WHEN f.latest_madrs_on_screening_comparator IN ('>', '>=')
               AND f.latest_madrs_on_screening_value >= f.latest_madrs_on_screening_limit THEN
            TRUE
        END
    END AS a_4_1,
    coalesce(f.latest_madrs_on_screening_comparator, '')
    || CASE
         WHEN f.latest_madrs_on_screening_value = floor(f.latest_madrs_on_screening_value) THEN
           CAST(CAST(f.latest_madrs_on_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_madrs_on_screening_value AS VARCHAR), '0')
       END AS a_4_1_value,
    f.latest_madrs_on_screening_unit AS a_4_1_unit,
    f.latest_madrs_on_screening_day AS a_4_1_date,
    f.latest_madrs_on_screening_id AS a_4_1_row,
    -- 16: MADRS >= 25 on baseline
    CASE
      WHEN f.latest_madrs_on_baseline_inside THEN
        CASE
          WHEN f.latest_madrs_on_baseline_comparator IS NULL THEN
            f.latest_madrs_on_baseline_value >= f.latest_madrs_on_baseline_limit
          WHEN f.latest_madrs_on_baseline_comparator = '<'
               AND f.latest_madrs_on_baseline_value <= f.latest_madrs_on_baseline_limit THEN
            FALSE
          WHEN f.latest_madrs_on_baseline_comparator = '<='
               AND f.latest_madrs_on_baseline_value < f.latest_madrs_on_baseline_limit THEN
            FALSE
          WHEN f.latest_madrs_on_baseline_comparator IN ('>', '>=')
               AND f.latest_madrs_on_baseline_value >= f.latest_madrs_on_baseline_limit THEN
            TRUE
        END
    END AS a_4_2,
    coalesce(f.latest_madrs_on_baseline_comparator, '')
    || CASE
         WHEN f.latest_madrs_on_baseline_value = floor(f.latest_madrs_on_baseline_value) THEN
           CAST(CAST(f.latest_madrs_on_baseline_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_madrs_on_baseline_value AS VARCHAR), '0')
       END AS a_4_2_value,
    f.latest_madrs_on_baseline_unit AS a_4_2_unit,
    f.latest_madrs_on_baseline_day AS a_4_2_date,
    f.latest_madrs_on_baseline_id AS a_4_2_row,
    -- 17: improvement of MADRS <= 5 points
    f.improvement_of_madrs <= 5 AS a_4_3,
    CASE
      WHEN f.improvement_of_madrs = floor(f.improvement_of_madrs) THEN
        CAST(CAST(f.improvement_of_madrs AS BIGINT) AS VARCHAR)
      ELSE rtrim(CAST(f.improvement_of_madrs AS VARCHAR), '0')
    END AS a_4_3_value,
    CASE WHEN f.improvement_of_madrs IS NOT NULL THEN 'points' END AS a_4_3_unit,
    CASE WHEN f.improvement_of_madrs IS NOT NULL THEN f.improvement_of_madrs_day END AS a_4_3_date,
    -- 18: any desvenlafaxine
    CASE
      WHEN f.count_desvenlafaxine_on_or_before_baseline_certain >= 1 THEN TRUE
      WHEN f.count_desvenlafaxine_on_or_before_baseline_possible < 1 THEN FALSE
    END AS a_e1_a_1,
    CAST(f.count_desvenlafaxine_on_or_before_baseline_certain AS VARCHAR) AS a_e1_a_1_value,
    -- 19: any venlafaxine within 1 year before baseline
    CASE
      WHEN f.count_venlafaxine_within_1_year_before_baseline_certain >= 1 THEN TRUE
      WHEN f.count_venlafaxine_within_1_year_before_baseline_possible < 1 THEN FALSE
    END AS a_e1_b_1,
    CAST(f.count_venlafaxine_within_1_year_before_baseline_certain AS VARCHAR) AS a_e1_b_1_value,
    -- 20: at least 3 antidepressants within 3 years where adequate and failed
    CASE
      WHEN f.count_antidepressant_within_3_years_certain >= 3 THEN TRUE
      WHEN f.count_antidepressant_within_3_years_possible < 3 THEN FALSE
    END AS a_e2_a_1,
    CAST(f.count_antidepressant_within_3_years_certain AS VARCHAR) AS a_e2_a_1_value,
    -- 21: any SSRI within 3 years where adequate and failed
    CASE
      WHEN f.count_ssri_within_3_years_certain >= 1 THEN TRUE
      WHEN f.count_ssri_within_3_years_possible < 1 THEN FALSE
    END AS a_e2_a_2,
    CAST(f.count_ssri_within_3_years_certain AS VARCHAR) AS a_e2_a_2_value,
    -- 22: any SNRI within 3 years where adequate and failed
    CASE
      WHEN f.count_snri_within_3_years_certain >= 1 THEN TRUE
      WHEN f.count_snri_within_3_years_possible < 1 THEN FALSE
    END AS a_e2_a_3,
    CAST(f.count_snri_within_3_years_certain AS VARCHAR) AS a_e2_a_3_value,
    -- 23: any tricyclic antidepressant within 3 years where adequate and failed
    CASE
      WHEN f.count_tricyclic_antidepressant_within_3_years_certain >= 1 THEN TRUE
      WHEN f.count_tricyclic_antidepressant_within_3_years_possible < 1 THEN FALSE
    END AS a_e2_a_4,
    CAST(f.count_tricyclic_antidepressant_within_3_years_certain AS VARCHAR) AS a_e2_a_4_value,
    -- 24: any antidepressant of another class within 3 years where adequate and failed
    CASE
      WHEN f.count_antidepressant_of_another_class_within_3_y_certain >= 1 THEN TRUE
      WHEN f.count_antidepressant_of_another_class_within_3_y_possible < 1 THEN FALSE
    END AS a_e2_a_5,
    CAST(f.count_antidepressant_of_another_class_within_3_y_certain AS VARCHAR) AS a_e2_a_5_value,
    -- 25: any electroconvulsive therapy within 3 years where failed
    CASE
      WHEN f.count_electroconvulsive_therapy_within_3_years_certain >= 1 THEN TRUE
      WHEN f.count_electroconvulsive_therapy_within_3_years_possible < 1 THEN FALSE
    END AS a_e2_b_1,
    CAST(f.count_electroconvulsive_therapy_within_3_years_certain AS VARCHAR) AS a_e2_b_1_value,
    -- 26: at least 2 psychotherapy within 3 years where adequate and failed
    CASE
      WHEN f.count_psychotherapy_within_3_years_certain >= 2 THEN TRUE
      WHEN f.count_psychotherapy_within_3_years_possible < 2 THEN FALSE
    END AS a_e2_c_1,
    CAST(f.count_psychotherapy_within_3_years_certain AS VARCHAR) AS a_e2_c_1_value,
    -- 27: attested
    CASE
      WHEN f.answer_e3_inside
           AND (f.answer_e3_valid_until IS NULL OR f.answer_e3_valid_until >= f.baseline_date) THEN
        f.answer_e3_value = 'yes'
    END AS a_e3_1,
    f.answer_e3_value AS a_e3_1_value,
    f.answer_e3_day AS a_e3_1_date,
    f.answer_e3_id AS a_e3_1_row,
    -- 28: any raised intraocular pressure on baseline
    CASE
      WHEN f.count_raised_intraocular_pressure_on_baseline_certain >= 1 THEN TRUE
      WHEN f.count_raised_intraocular_pressure_on_baseline_possible < 1 THEN FALSE
    END AS a_e4_1,
    CAST(f.count_raised_intraocular_pressure_on_baseline_certain AS VARCHAR) AS a_e4_1_value,
    -- 29: any narrow-angle glaucoma
    CASE
      WHEN f.count_narrow_angle_glaucoma_on_or_before_baselin_certain >= 1 THEN TRUE
      WHEN f.count_narrow_angle_glaucoma_on_or_before_baselin_possible < 1 THEN FALSE
    END AS a_e4_2,
    CAST(f.count_narrow_angle_glaucoma_on_or_before_baselin_certain AS VARCHAR) AS a_e4_2_value
  FROM patient_facts_6 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 Women around or after the menopause, aged 40 to 70, who speak and write English fluently
    k.a_1_1 AND k.a_1_2 AND k.a_1_3 AND k.a_1_4 AS c_1,
    -- 2.a.1 12 months without bleeding
    k.a_2_a_1_1 AS c_2_a_1,
    -- 2.a.2 6 to less than 12 months without bleeding, and FSH > 40 mIU/mL
    k.a_2_a_2_1 AND k.a_2_a_2_2 AS c_2_a_2,
    -- 2.a.3 6 months after removal of both ovaries
    k.a_2_a_3_1 AS c_2_a_3,
    -- 2.b.1 length of the cycle changed by 7 days or more
    k.a_2_b_1_1 AS c_2_b_1,
    -- 2.b.2 flow changed by 2 or more categories, from light or moderately light to moderately heavy or ...
    k.a_2_b_2_1 AS c_2_b_2,
    -- 2.b.3 length of the bleeding changed by 2 or more days
    k.a_2_b_3_1 AS c_2_b_3,
    -- 2.b.4 no bleeding for at least 3 months
    k.a_2_b_4_1 OR k.a_2_b_4_2 AS c_2_b_4,
    -- 3 Major depressive disorder as the primary diagnosis by DSM-IV-TR, of one episode or more, without ...
    k.a_3_1 AS c_3,
    -- 4 MADRS total of 25 or more at screening and at baseline (day -1), and improved by no more than 5 ...
    k.a_4_1 AND k.a_4_2 AND k.a_4_3 AS c_4,
    -- E1.a desvenlafaxine
    k.a_e1_a_1 AS c_e1_a,
    -- E1.b venlafaxine within 1 year
    k.a_e1_b_1 AS c_e1_b,
    -- E2.a 3 or more adequate trials of drugs of at least 2 classes
    k.a_e2_a_1
    AND CASE
          WHEN CASE WHEN k.a_e2_a_2 THEN 1 ELSE 0 END + CASE WHEN k.a_e2_a_3 THEN 1 ELSE 0 END
               + CASE WHEN k.a_e2_a_4 THEN 1 ELSE 0 END
               + CASE WHEN k.a_e2_a_5 THEN 1 ELSE 0 END >= 2 THEN
            TRUE
          WHEN CASE WHEN NOT k.a_e2_a_2 THEN 1 ELSE 0 END + CASE WHEN NOT k.a_e2_a_3 THEN 1 ELSE 0 END
               + CASE WHEN NOT k.a_e2_a_4 THEN 1 ELSE 0 END
               + CASE WHEN NOT k.a_e2_a_5 THEN 1 ELSE 0 END > 2 THEN
            FALSE
        END AS c_e2_a,
    -- E2.b electroconvulsive therapy
    k.a_e2_b_1 AS c_e2_b,
    -- E2.c 2 adequate trials of psychotherapy
    k.a_e2_c_1 AS c_e2_c,
    -- E3 A disease of stomach or bowel, now or ever, that is known to interfere with how drugs are taken ...
    k.a_e3_1 AS c_e3,
    -- E4 Raised pressure in the eye that is known, or narrow-angle glaucoma ever
    k.a_e4_1 OR k.a_e4_2 AS c_e4
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.a_1_1 IS NOT DISTINCT FROM k.c_1 THEN 1
      WHEN (k.a_1_2 AND k.a_1_3) IS NOT DISTINCT FROM k.c_1 THEN
        CASE
          WHEN k.a_1_2 IS NOT DISTINCT FROM (k.a_1_2 AND k.a_1_3) THEN 2
          WHEN k.a_1_3 IS NOT DISTINCT FROM (k.a_1_2 AND k.a_1_3) THEN 3
        END
      WHEN k.a_1_4 IS NOT DISTINCT FROM k.c_1 THEN 4
    END AS c_1_decided_by,
    CASE
      WHEN k.a_2_a_2_1 IS NOT DISTINCT FROM k.c_2_a_2 THEN 6
      WHEN k.a_2_a_2_2 IS NOT DISTINCT FROM k.c_2_a_2 THEN 7
    END AS c_2_a_2_decided_by,
    -- 2.a after the menopause: no bleeding by itself for 12 months in a row; or for at least 6 but less ...
    k.c_2_a_1 OR k.c_2_a_2 OR k.c_2_a_3 AS c_2_a,
    CASE
      WHEN k.a_2_b_4_1 IS NOT DISTINCT FROM k.c_2_b_4 THEN 12
      WHEN k.a_2_b_4_2 IS NOT DISTINCT FROM k.c_2_b_4 THEN 13
    END AS c_2_b_4_decided_by,
    -- 2.b around the menopause: within the 6 months before baseline one of the changes below
    k.c_2_b_1 OR k.c_2_b_2 OR k.c_2_b_3 OR k.c_2_b_4 AS c_2_b,
    CASE
      WHEN k.a_4_1 IS NOT DISTINCT FROM k.c_4 THEN 15
      WHEN k.a_4_2 IS NOT DISTINCT FROM k.c_4 THEN 16
      WHEN k.a_4_3 IS NOT DISTINCT FROM k.c_4 THEN 17
    END AS c_4_decided_by,
    -- E1 Desvenlafaxine ever, or venlafaxine within 1 year before baseline
    k.c_e1_a OR k.c_e1_b AS c_e1,
    CASE
      WHEN k.a_e2_a_1 IS NOT DISTINCT FROM k.c_e2_a THEN 20
      WHEN CASE
             WHEN CASE WHEN k.a_e2_a_2 THEN 1 ELSE 0 END + CASE WHEN k.a_e2_a_3 THEN 1 ELSE 0 END
                  + CASE WHEN k.a_e2_a_4 THEN 1 ELSE 0 END
                  + CASE WHEN k.a_e2_a_5 THEN 1 ELSE 0 END >= 2 THEN
               TRUE
             WHEN CASE WHEN NOT k.a_e2_a_2 THEN 1 ELSE 0 END + CASE WHEN NOT k.a_e2_a_3 THEN 1 ELSE 0 END
                  + CASE WHEN NOT k.a_e2_a_4 THEN 1 ELSE 0 END
                  + CASE WHEN NOT k.a_e2_a_5 THEN 1 ELSE 0 END > 2 THEN
               FALSE
           END IS NOT DISTINCT FROM k.c_e2_a THEN
        CASE
          WHEN k.a_e2_a_2
                 IS NOT DISTINCT FROM CASE
                                        WHEN CASE WHEN k.a_e2_a_2 THEN 1 ELSE 0 END
                                             + CASE WHEN k.a_e2_a_3 THEN 1 ELSE 0 END
                                             + CASE WHEN k.a_e2_a_4 THEN 1 ELSE 0 END
                                             + CASE WHEN k.a_e2_a_5 THEN 1 ELSE 0 END >= 2 THEN
                                          TRUE
                                        WHEN CASE WHEN NOT k.a_e2_a_2 THEN 1 ELSE 0 END
                                             + CASE WHEN NOT k.a_e2_a_3 THEN 1 ELSE 0 END
                                             + CASE WHEN NOT k.a_e2_a_4 THEN 1 ELSE 0 END
                                             + CASE WHEN NOT k.a_e2_a_5 THEN 1 ELSE 0 END > 2 THEN
                                          FALSE
                                      END THEN
            21
          WHEN k.a_e2_a_3
                 IS NOT DISTINCT FROM CASE
                                        WHEN CASE WHEN k.a_e2_a_2 THEN 1 ELSE 0 END
                                             + CASE WHEN k.a_e2_a_3 THEN 1 ELSE 0 END
                                             + CASE WHEN k.a_e2_a_4 THEN 1 ELSE 0 END
                                             + CASE WHEN k.a_e2_a_5 THEN 1 ELSE 0 END >= 2 THEN
                                          TRUE
                                        WHEN CASE WHEN NOT k.a_e2_a_2 THEN 1 ELSE 0 END
                                             + CASE WHEN NOT k.a_e2_a_3 THEN 1 ELSE 0 END
                                             + CASE WHEN NOT k.a_e2_a_4 THEN 1 ELSE 0 END
                                             + CASE WHEN NOT k.a_e2_a_5 THEN 1 ELSE 0 END > 2 THEN
                                          FALSE
                                      END THEN
            22
          WHEN k.a_e2_a_4
                 IS NOT DISTINCT FROM CASE
                                        WHEN CASE WHEN k.a_e2_a_2 THEN 1 ELSE 0 END
                                             + CASE WHEN k.a_e2_a_3 THEN 1 ELSE 0 END
                                             + CASE WHEN k.a_e2_a_4 THEN 1 ELSE 0 END
                                             + CASE WHEN k.a_e2_a_5 THEN 1 ELSE 0 END >= 2 THEN
                                          TRUE
                                        WHEN CASE WHEN NOT k.a_e2_a_2 THEN 1 ELSE 0 END
                                             + CASE WHEN NOT k.a_e2_a_3 THEN 1 ELSE 0 END
                                             + CASE WHEN NOT k.a_e2_a_4 THEN 1 ELSE 0 END
                                             + CASE WHEN NOT k.a_e2_a_5 THEN 1 ELSE 0 END > 2 THEN
                                          FALSE
                                      END THEN
            23
          WHEN k.a_e2_a_5
                 IS NOT DISTINCT FROM CASE
                                        WHEN CASE WHEN k.a_e2_a_2 THEN 1 ELSE 0 END
                                             + CASE WHEN k.a_e2_a_3 THEN 1 ELSE 0 END
                                             + CASE WHEN k.a_e2_a_4 THEN 1 ELSE 0 END
                                             + CASE WHEN k.a_e2_a_5 THEN 1 ELSE 0 END >= 2 THEN
                                          TRUE
                                        WHEN CASE WHEN NOT k.a_e2_a_2 THEN 1 ELSE 0 END
                                             + CASE WHEN NOT k.a_e2_a_3 THEN 1 ELSE 0 END
                                             + CASE WHEN NOT k.a_e2_a_4 THEN 1 ELSE 0 END
                                             + CASE WHEN NOT k.a_e2_a_5 THEN 1 ELSE 0 END > 2 THEN
                                          FALSE
                                      END THEN
            24
        END
    END AS c_e2_a_decided_by,
    -- E2 Resistant to treatment: one of the following has failed in the past 3 years, for instance
    k.c_e2_a OR k.c_e2_b OR k.c_e2_c AS c_e2,
    CASE WHEN k.a_e4_1 IS NOT DISTINCT FROM k.c_e4 THEN 28 WHEN k.a_e4_2 IS NOT DISTINCT FROM k.c_e4 THEN 29 END
      AS c_e4_decided_by
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_2_a_1 IS NOT DISTINCT FROM k.c_2_a THEN 5
      WHEN k.c_2_a_2 IS NOT DISTINCT FROM k.c_2_a THEN k.c_2_a_2_decided_by
      WHEN k.c_2_a_3 IS NOT DISTINCT FROM k.c_2_a THEN 8
    END AS c_2_a_decided_by,
    CASE
      WHEN k.c_2_b_1 IS NOT DISTINCT FROM k.c_2_b THEN 9
      WHEN k.c_2_b_2 IS NOT DISTINCT FROM k.c_2_b THEN 10
      WHEN k.c_2_b_3 IS NOT DISTINCT FROM k.c_2_b THEN 11
      WHEN k.c_2_b_4 IS NOT DISTINCT FROM k.c_2_b THEN k.c_2_b_4_decided_by
    END AS c_2_b_decided_by,
    -- 2 After the menopause or around it, as defined
    k.c_2_a OR k.c_2_b AS c_2,
    CASE WHEN k.c_e1_a IS NOT DISTINCT FROM k.c_e1 THEN 18 WHEN k.c_e1_b IS NOT DISTINCT FROM k.c_e1 THEN 19 END
      AS c_e1_decided_by,
    CASE
      WHEN k.c_e2_a IS NOT DISTINCT FROM k.c_e2 THEN k.c_e2_a_decided_by
      WHEN k.c_e2_b IS NOT DISTINCT FROM k.c_e2 THEN 25
      WHEN k.c_e2_c IS NOT DISTINCT FROM k.c_e2 THEN 26
    END AS c_e2_decided_by
  FROM patient_criteria_2 AS k
),

-- The same, with what is worked out from it.
patient_criteria_4 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_2_a IS NOT DISTINCT FROM k.c_2 THEN k.c_2_a_decided_by
      WHEN k.c_2_b IS NOT DISTINCT FROM k.c_2 THEN k.c_2_b_decided_by
    END AS c_2_decided_by
  FROM patient_criteria_3 AS k
)

-- The result.
SELECT
  k.patient_id,
  CASE
    WHEN NOT k.c_1 OR NOT k.c_2 OR NOT k.c_3 OR NOT k.c_4 OR k.c_e1 OR k.c_e2 OR k.c_e3 OR k.c_e4 THEN
      'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2 IS NOT NULL
         AND k.c_3 IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_e1 IS NOT NULL
         AND k.c_e2 IS NOT NULL
         AND k.c_e3 IS NOT NULL
         AND k.c_e4 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Women around or after the menopause, aged 40 to 70, who speak and write English fluently
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  CASE k.c_1_decided_by
    WHEN 1 THEN k.a_1_1_value WHEN 2 THEN k.a_1_2_value WHEN 3 THEN k.a_1_2_value WHEN 4 THEN k.a_1_4_value
  END AS c_1_value,
  CASE k.c_1_decided_by WHEN 2 THEN k.a_1_2_unit WHEN 3 THEN k.a_1_2_unit END AS c_1_unit,
  CASE k.c_1_decided_by WHEN 4 THEN k.a_1_4_date END AS c_1_date,
  CASE k.c_1_decided_by WHEN 4 THEN k.a_1_4_row END AS c_1_row,
  -- 2 After the menopause or around it, as defined
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  CASE k.c_2_decided_by
    WHEN 5 THEN k.a_2_a_1_1_value WHEN 6 THEN k.a_2_a_2_1_value WHEN 7 THEN k.a_2_a_2_2_value
    WHEN 8 THEN k.a_2_a_3_1_value WHEN 9 THEN k.a_2_b_1_1_value WHEN 10 THEN k.a_2_b_2_1_value
    WHEN 11 THEN k.a_2_b_3_1_value WHEN 12 THEN k.a_2_b_4_1_value WHEN 13 THEN k.a_2_b_4_2_value
  END AS c_2_value,
  CASE k.c_2_decided_by
    WHEN 7 THEN k.a_2_a_2_2_unit WHEN 9 THEN k.a_2_b_1_1_unit WHEN 10 THEN k.a_2_b_2_1_unit
    WHEN 11 THEN k.a_2_b_3_1_unit
  END AS c_2_unit,
  CASE k.c_2_decided_by
    WHEN 7 THEN k.a_2_a_2_2_date WHEN 9 THEN k.a_2_b_1_1_date WHEN 10 THEN k.a_2_b_2_1_date
    WHEN 11 THEN k.a_2_b_3_1_date
  END AS c_2_date,
  CASE k.c_2_decided_by
    WHEN 7 THEN k.a_2_a_2_2_row WHEN 9 THEN k.a_2_b_1_1_row WHEN 10 THEN k.a_2_b_2_1_row
    WHEN 11 THEN k.a_2_b_3_1_row
  END AS c_2_row,
  -- 2.a after the menopause: no bleeding by itself for 12 months in a row; or for at least 6 but less ...
  CASE WHEN k.c_2_a THEN 'true' WHEN NOT k.c_2_a THEN 'false' ELSE 'unknown' END AS c_2_a,
  CASE k.c_2_a_decided_by
    WHEN 5 THEN k.a_2_a_1_1_value WHEN 6 THEN k.a_2_a_2_1_value WHEN 7 THEN k.a_2_a_2_2_value
    WHEN 8 THEN k.a_2_a_3_1_value
  END AS c_2_a_value,
  CASE k.c_2_a_decided_by WHEN 7 THEN k.a_2_a_2_2_unit END AS c_2_a_unit,
  CASE k.c_2_a_decided_by WHEN 7 THEN k.a_2_a_2_2_date END AS c_2_a_date,
  CASE k.c_2_a_decided_by WHEN 7 THEN k.a_2_a_2_2_row END AS c_2_a_row,
  -- 2.a.1 12 months without bleeding
  CASE WHEN k.c_2_a_1 THEN 'true' WHEN NOT k.c_2_a_1 THEN 'false' ELSE 'unknown' END AS c_2_a_1,
  k.a_2_a_1_1_value AS c_2_a_1_value,
  CAST(NULL AS VARCHAR) AS c_2_a_1_unit,
  CAST(NULL AS DATE) AS c_2_a_1_date,
  CAST(NULL AS BIGINT) AS c_2_a_1_row,
  -- 2.a.2 6 to less than 12 months without bleeding, and FSH > 40 mIU/mL
  CASE WHEN k.c_2_a_2 THEN 'true' WHEN NOT k.c_2_a_2 THEN 'false' ELSE 'unknown' END AS c_2_a_2,
  CASE k.c_2_a_2_decided_by WHEN 6 THEN k.a_2_a_2_1_value WHEN 7 THEN k.a_2_a_2_2_value END AS c_2_a_2_value,
  CASE k.c_2_a_2_decided_by WHEN 7 THEN k.a_2_a_2_2_unit END AS c_2_a_2_unit,
  CASE k.c_2_a_2_decided_by WHEN 7 THEN k.a_2_a_2_2_date END AS c_2_a_2_date,
  CASE k.c_2_a_2_decided_by WHEN 7 THEN k.a_2_a_2_2_row END AS c_2_a_2_row,
  -- 2.a.3 6 months after removal of both ovaries
  CASE WHEN k.c_2_a_3 THEN 'true' WHEN NOT k.c_2_a_3 THEN 'false' ELSE 'unknown' END AS c_2_a_3,
  k.a_2_a_3_1_value AS c_2_a_3_value,
  CAST(NULL AS VARCHAR) AS c_2_a_3_unit,
  CAST(NULL AS DATE) AS c_2_a_3_date,
  CAST(NULL AS BIGINT) AS c_2_a_3_row,
  -- 2.b around the menopause: within the 6 months before baseline one of the changes below
  CASE WHEN k.c_2_b THEN 'true' WHEN NOT k.c_2_b THEN 'false' ELSE 'unknown' END AS c_2_b,
  CASE k.c_2_b_decided_by
    WHEN 9 THEN k.a_2_b_1_1_value WHEN 10 THEN k.a_2_b_2_1_value WHEN 11 THEN k.a_2_b_3_1_value
    WHEN 12 THEN k.a_2_b_4_1_value WHEN 13 THEN k.a_2_b_4_2_value
  END AS c_2_b_value,
  CASE k.c_2_b_decided_by
    WHEN 9 THEN k.a_2_b_1_1_unit WHEN 10 THEN k.a_2_b_2_1_unit WHEN 11 THEN k.a_2_b_3_1_unit
  END AS c_2_b_unit,
  CASE k.c_2_b_decided_by
    WHEN 9 THEN k.a_2_b_1_1_date WHEN 10 THEN k.a_2_b_2_1_date WHEN 11 THEN k.a_2_b_3_1_date
  END AS c_2_b_date,
  CASE k.c_2_b_decided_by
    WHEN 9 THEN k.a_2_b_1_1_row WHEN 10 THEN k.a_2_b_2_1_row WHEN 11 THEN k.a_2_b_3_1_row
  END AS c_2_b_row,
  -- 2.b.1 length of the cycle changed by 7 days or more
  CASE WHEN k.c_2_b_1 THEN 'true' WHEN NOT k.c_2_b_1 THEN 'false' ELSE 'unknown' END AS c_2_b_1,
  k.a_2_b_1_1_value AS c_2_b_1_value,
  k.a_2_b_1_1_unit AS c_2_b_1_unit,
  k.a_2_b_1_1_date AS c_2_b_1_date,
  k.a_2_b_1_1_row AS c_2_b_1_row,
  -- 2.b.2 flow changed by 2 or more categories, from light or moderately light to moderately heavy or ...
  CASE WHEN k.c_2_b_2 THEN 'true' WHEN NOT k.c_2_b_2 THEN 'false' ELSE 'unknown' END AS c_2_b_2,
  k.a_2_b_2_1_value AS c_2_b_2_value,
  k.a_2_b_2_1_unit AS c_2_b_2_unit,
  k.a_2_b_2_1_date AS c_2_b_2_date,
  k.a_2_b_2_1_row AS c_2_b_2_row,
  -- 2.b.3 length of the bleeding changed by 2 or more days
  CASE WHEN k.c_2_b_3 THEN 'true' WHEN NOT k.c_2_b_3 THEN 'false' ELSE 'unknown' END AS c_2_b_3,
  k.a_2_b_3_1_value AS c_2_b_3_value,
  k.a_2_b_3_1_unit AS c_2_b_3_unit,
  k.a_2_b_3_1_date AS c_2_b_3_date,
  k.a_2_b_3_1_row AS c_2_b_3_row,
  -- 2.b.4 no bleeding for at least 3 months
  CASE WHEN k.c_2_b_4 THEN 'true' WHEN NOT k.c_2_b_4 THEN 'false' ELSE 'unknown' END AS c_2_b_4,
  CASE k.c_2_b_4_decided_by WHEN 12 THEN k.a_2_b_4_1_value WHEN 13 THEN k.a_2_b_4_2_value END AS c_2_b_4_value,
  CAST(NULL AS VARCHAR) AS c_2_b_4_unit,
  CAST(NULL AS DATE) AS c_2_b_4_date,
  CAST(NULL AS BIGINT) AS c_2_b_4_row,
  -- 3 Major depressive disorder as the primary diagnosis by DSM-IV-TR, of one episode or more, without ...
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  k.a_3_1_value AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  CAST(NULL AS DATE) AS c_3_date,
  CAST(NULL AS BIGINT) AS c_3_row,
  -- 4 MADRS total of 25 or more at screening and at baseline (day -1), and improved by no more than 5 ...
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  CASE k.c_4_decided_by WHEN 15 THEN k.a_4_1_value WHEN 16 THEN k.a_4_2_value WHEN 17 THEN k.a_4_3_value END
    AS c_4_value,
  CASE k.c_4_decided_by WHEN 15 THEN k.a_4_1_unit WHEN 16 THEN k.a_4_2_unit WHEN 17 THEN k.a_4_3_unit END
    AS c_4_unit,
  CASE k.c_4_decided_by WHEN 15 THEN k.a_4_1_date WHEN 16 THEN k.a_4_2_date WHEN 17 THEN k.a_4_3_date END
    AS c_4_date,
  CASE k.c_4_decided_by WHEN 15 THEN k.a_4_1_row WHEN 16 THEN k.a_4_2_row END AS c_4_row,
  -- E1 Desvenlafaxine ever, or venlafaxine within 1 year before baseline
  CASE WHEN k.c_e1 THEN 'true' WHEN NOT k.c_e1 THEN 'false' ELSE 'unknown' END AS c_e1,
  CASE k.c_e1_decided_by WHEN 18 THEN k.a_e1_a_1_value WHEN 19 THEN k.a_e1_b_1_value END AS c_e1_value,
  CAST(NULL AS VARCHAR) AS c_e1_unit,
  CAST(NULL AS DATE) AS c_e1_date,
  CAST(NULL AS BIGINT) AS c_e1_row,
  -- E1.a desvenlafaxine
  CASE WHEN k.c_e1_a THEN 'true' WHEN NOT k.c_e1_a THEN 'false' ELSE 'unknown' END AS c_e1_a,
  k.a_e1_a_1_value AS c_e1_a_value,
  CAST(NULL AS VARCHAR) AS c_e1_a_unit,
  CAST(NULL AS DATE) AS c_e1_a_date,
  CAST(NULL AS BIGINT) AS c_e1_a_row,
  -- E1.b venlafaxine within 1 year
  CASE WHEN k.c_e1_b THEN 'true' WHEN NOT k.c_e1_b THEN 'false' ELSE 'unknown' END AS c_e1_b,
  k.a_e1_b_1_value AS c_e1_b_value,
  CAST(NULL AS VARCHAR) AS c_e1_b_unit,
  CAST(NULL AS DATE) AS c_e1_b_date,
  CAST(NULL AS BIGINT) AS c_e1_b_row,
  -- E2 Resistant to treatment: one of the following has failed in the past 3 years, for instance
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  CASE k.c_e2_decided_by
    WHEN 20 THEN k.a_e2_a_1_value WHEN 21 THEN k.a_e2_a_2_value WHEN 22 THEN k.a_e2_a_3_value
    WHEN 23 THEN k.a_e2_a_4_value WHEN 24 THEN k.a_e2_a_5_value WHEN 25 THEN k.a_e2_b_1_value
    WHEN 26 THEN k.a_e2_c_1_value
  END AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  CAST(NULL AS DATE) AS c_e2_date,
  CAST(NULL AS BIGINT) AS c_e2_row,
  -- E2.a 3 or more adequate trials of drugs of at least 2 classes
  CASE WHEN k.c_e2_a THEN 'true' WHEN NOT k.c_e2_a THEN 'false' ELSE 'unknown' END AS c_e2_a,
  CASE k.c_e2_a_decided_by
    WHEN 20 THEN k.a_e2_a_1_value WHEN 21 THEN k.a_e2_a_2_value WHEN 22 THEN k.a_e2_a_3_value
    WHEN 23 THEN k.a_e2_a_4_value WHEN 24 THEN k.a_e2_a_5_value
  END AS c_e2_a_value,
  CAST(NULL AS VARCHAR) AS c_e2_a_unit,
  CAST(NULL AS DATE) AS c_e2_a_date,
  CAST(NULL AS BIGINT) AS c_e2_a_row,
  -- E2.b electroconvulsive therapy
  CASE WHEN k.c_e2_b THEN 'true' WHEN NOT k.c_e2_b THEN 'false' ELSE 'unknown' END AS c_e2_b,
  k.a_e2_b_1_value AS c_e2_b_value,
  CAST(NULL AS VARCHAR) AS c_e2_b_unit,
  CAST(NULL AS DATE) AS c_e2_b_date,
  CAST(NULL AS BIGINT) AS c_e2_b_row,
  -- E2.c 2 adequate trials of psychotherapy
  CASE WHEN k.c_e2_c THEN 'true' WHEN NOT k.c_e2_c THEN 'false' ELSE 'unknown' END AS c_e2_c,
  k.a_e2_c_1_value AS c_e2_c_value,
  CAST(NULL AS VARCHAR) AS c_e2_c_unit,
  CAST(NULL AS DATE) AS c_e2_c_date,
  CAST(NULL AS BIGINT) AS c_e2_c_row,
  -- E3 A disease of stomach or bowel, now or ever, that is known to interfere with how drugs are taken ...
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  k.a_e3_1_value AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  k.a_e3_1_date AS c_e3_date,
  k.a_e3_1_row AS c_e3_row,
  -- E4 Raised pressure in the eye that is known, or narrow-angle glaucoma ever
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  CASE k.c_e4_decided_by WHEN 28 THEN k.a_e4_1_value WHEN 29 THEN k.a_e4_2_value END AS c_e4_value,
  CAST(NULL AS VARCHAR) AS c_e4_unit,
  CAST(NULL AS DATE) AS c_e4_date,
  CAST(NULL AS BIGINT) AS c_e4_row
FROM patient_criteria_4 AS k
ORDER BY k.patient_id
