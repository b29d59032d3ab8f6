-- NCT01259050, version 1
-- Zinc and copper in amyotrophic lateral sclerosis (phase 1/2)
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
    d.screening_date - 28 AS screening_minus_28_days,
    d.screening_date - 30 AS screening_minus_30_days,
    d.screening_date - 29 AS screening_minus_29_days,
    CAST(d.screening_date - INTERVAL 60 MONTH AS DATE) - 1 AS screening_minus_5_years_minus_1_day
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
    e."severe" AS event_severe,
    e.clinically_significant AS event_clinically_significant
  FROM "events" AS e
  WHERE e."term" IN (
          'amyotrophic lateral sclerosis', 'riluzole', 'riluzole dose change', 'liver disease', 'hepatitis B',
          'hepatitis C', 'cirrhosis', 'liver insufficiency', 'other liver disease', 'renal failure',
          'zinc intolerance', 'copper intolerance', 'motor neuron disease', 'pregnancy', 'breast-feeding',
          'investigational treatment', 'anemia'
        )
),

-- What data write for each unit. A unit that is not listed is unusable, and its result unknown.
unit_spellings (unit_spelling, unit_reading) AS MATERIALIZED (
  VALUES
    -- {score}
    ('(score)', '{score}'), ('Points', '{score}'), ('SCORE', '{score}'), ('[score]', '{score}'),
    ('point', '{score}'), ('points', '{score}'), ('pts', '{score}'), ('score', '{score}'),
    ('{Score}', '{score}'), ('{points}', '{score}'), ('{point}', '{score}'), ('{score}', '{score}'),
    -- 1
    ('1', '1'),
    -- %
    ('%', '%'), ('%{HbA1c}', '%'), ('%{calc}', '%'), ('%{eos}', '%'), ('%{of''HGB}', '%'), ('%{of''WBC}', '%'),
    ('%{of''lymphos}', '%'), ('%{sat}', '%'), ('%{tot}', '%'), ('%{vol}', '%'), ('PERCENT', '%'),
    ('Percent', '%'), ('pct', '%'), ('percent', '%'), ('/(100.{WBC})', '%'), ('/100 WBC', '%'),
    ('/100 WBCs', '%'), ('/100.{WBC}', '%'), ('/100{WBC}', '%'),
    -- L/L
    ('L/L', 'L/L'), ('l/l', 'L/L'), ('RATIO', 'L/L'), ('Ratio', 'L/L'), ('ratio', 'L/L'), ('{ratio}', 'L/L'),
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
    ('μmol/dl', 'umol/dL')
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
    } AS measurement_record_2,
    {
      'day': CAST(s."date" AS DATE),
      'value': s."value",
      'comparator': s."comparator",
      'unit': s."unit",
      'low': s.range_low,
      'id': s."id"
    } AS measurement_record_3
  FROM "measurements" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN ('ALS-FRS', 'forced vital capacity', 'creatinine', 'serum zinc', 'serum copper')
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest ALS-FRS at screening
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'ALS-FRS' THEN r.measurement_order END)
      AS latest_als_frs_at_screening,
    -- latest forced vital capacity at screening
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'forced vital capacity' THEN r.measurement_order END
    ) AS latest_forced_vital_capacity_at_screening,
    -- latest creatinine at screening
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'creatinine' THEN r.measurement_order END)
      AS latest_creatinine_at_screening,
    -- latest serum zinc at screening
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'serum zinc' THEN r.measurement_order END)
      AS latest_serum_zinc_at_screening,
    -- latest serum copper at screening
    arg_max(r.measurement_record_3, CASE WHEN r.measurement_term = 'serum copper' THEN r.measurement_order END)
      AS latest_serum_copper_at_screening
  FROM measurement_rows AS r
  WHERE r.at_screening IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the findings; each window is true, false, or unknown.
finding_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    CAST(s."date" AS DATE) <= c.screening_date AS on_or_before_screening,
    {'day': CAST(s."date" AS DATE), 'value': s."value", 'id': s."id"} AS finding_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS finding_order
  FROM "findings" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" = 'El Escorial category'
),

-- The findings of each patient in one group.
finding_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest El Escorial category on or before screening
    arg_max(r.finding_record, r.finding_order) AS latest_el_escorial_category_on_or_before_screeni
  FROM finding_rows AS r
  WHERE r.on_or_before_screening IS NOT FALSE
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
  WHERE s."criterion" IN ('6', 'E7', 'E8.b')
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT01259050'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 6 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '6' THEN r.answer_order END) AS answer_6,
    -- answer to E7 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E7' THEN r.answer_order END) AS answer_e7,
    -- answer to E8.b on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E8.b' THEN r.answer_order END) AS answer_e8_b
  FROM answer_rows AS r
  WHERE r.on_or_before_screening IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- amyotrophic lateral sclerosis on or before screening
    CASE
      WHEN v.event_term = 'amyotrophic lateral sclerosis' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_amyotrophic_lateral_sclerosis_on_or_before_qualifies,
    -- riluzole
    CASE
      WHEN v.event_term = 'riluzole' THEN
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
    END AS count_riluzole_qualifies,
    -- riluzole
    CASE
      WHEN v.event_term = 'riluzole' THEN
        CASE
          WHEN v.start_to <= c.screening_minus_30_days THEN TRUE
          WHEN v.start_from > c.screening_minus_30_days THEN FALSE
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
    END AS count_riluzole_2_qualifies,
    -- riluzole dose change less than 30 days before screening
    CASE
      WHEN v.event_term = 'riluzole dose change' THEN
        CASE
          WHEN v.start_from >= c.screening_minus_29_days THEN TRUE
          WHEN v.start_to < c.screening_minus_29_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.screening_date THEN TRUE
              WHEN v.start_from > c.screening_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_riluzole_dose_change_less_than_30_days_bef_qualifies,
    -- liver disease on or before screening
    CASE
      WHEN v.event_term IN (
             'liver disease', 'hepatitis B', 'hepatitis C', 'cirrhosis', 'liver insufficiency',
             'other liver disease'
           ) THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_liver_disease_on_or_before_screening_qualifies,
    -- renal failure on screening
    CASE
      WHEN v.event_term = 'renal failure' THEN
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
        AND CASE WHEN v.event_severe IN ('yes', 'no') THEN v.event_severe = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_renal_failure_on_screening_qualifies,
    -- zinc intolerance on or before screening
    CASE
      WHEN v.event_term = 'zinc intolerance' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_zinc_intolerance_on_or_before_screening_qualifies,
    -- copper intolerance on or before screening
    CASE
      WHEN v.event_term = 'copper intolerance' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_copper_intolerance_on_or_before_screening_qualifies,
    -- motor neuron disease
    CASE
      WHEN v.event_term IN ('motor neuron disease', 'amyotrophic lateral sclerosis') THEN
        CASE
          WHEN v.start_to <= c.screening_minus_5_years_minus_1_day THEN TRUE
          WHEN v.start_from > c.screening_minus_5_years_minus_1_day THEN FALSE
        END
        AND CASE
              WHEN v.end_recorded THEN
                CASE
                  WHEN v.end_from >= c.screening_date THEN TRUE
                  WHEN v.end_to < c.screening_date THEN FALSE
                END
              ELSE TRUE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_motor_neuron_disease_qualifies,
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
    -- breast-feeding on screening
    CASE
      WHEN v.event_term = 'breast-feeding' THEN
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
    END AS count_breast_feeding_on_screening_qualifies,
    -- investigational treatment
    CASE
      WHEN v.event_term = 'investigational treatment' THEN
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
    END AS count_investigational_treatment_qualifies,
    -- anemia on or before screening
    CASE
      WHEN v.event_term = 'anemia' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN v.event_clinically_significant IN ('yes', 'no') THEN v.event_clinically_significant = 'yes'
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_anemia_on_or_before_screening_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- amyotrophic lateral sclerosis on or before screening
    count(CASE WHEN r.count_amyotrophic_lateral_sclerosis_on_or_before_qualifies THEN 1 END)
      AS count_amyotrophic_lateral_sclerosis_on_or_before_certain,
    count(CASE WHEN r.count_amyotrophic_lateral_sclerosis_on_or_before_qualifies IS NOT FALSE THEN 1 END)
      AS count_amyotrophic_lateral_sclerosis_on_or_before_possible,
    -- riluzole
    count(CASE WHEN r.count_riluzole_qualifies THEN 1 END) AS count_riluzole_certain,
    count(CASE WHEN r.count_riluzole_qualifies IS NOT FALSE THEN 1 END) AS count_riluzole_possible,
    -- riluzole
    count(CASE WHEN r.count_riluzole_2_qualifies THEN 1 END) AS count_riluzole_2_certain,
    count(CASE WHEN r.count_riluzole_2_qualifies IS NOT FALSE THEN 1 END) AS count_riluzole_2_possible,
    -- riluzole dose change less than 30 days before screening
    count(CASE WHEN r.count_riluzole_dose_change_less_than_30_days_bef_qualifies THEN 1 END)
      AS count_riluzole_dose_change_less_than_30_days_bef_certain,
    count(CASE WHEN r.count_riluzole_dose_change_less_than_30_days_bef_qualifies IS NOT FALSE THEN 1 END)
      AS count_riluzole_dose_change_less_than_30_days_bef_possible,
    -- liver disease on or before screening
    count(CASE WHEN r.count_liver_disease_on_or_before_screening_qualifies THEN 1 END)
      AS count_liver_disease_on_or_before_screening_certain,
    count(CASE WHEN r.count_liver_disease_on_or_before_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_liver_disease_on_or_before_screening_possible,
    -- renal failure on screening
    count(CASE WHEN r.count_renal_failure_on_screening_qualifies THEN 1 END)
      AS count_renal_failure_on_screening_certain,
    count(CASE WHEN r.count_renal_failure_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_renal_failure_on_screening_possible,
    -- zinc intolerance on or before screening
    count(CASE WHEN r.count_zinc_intolerance_on_or_before_screening_qualifies THEN 1 END)
      AS count_zinc_intolerance_on_or_before_screening_certain,
    count(CASE WHEN r.count_zinc_intolerance_on_or_before_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_zinc_intolerance_on_or_before_screening_possible,
    -- copper intolerance on or before screening
    count(CASE WHEN r.count_copper_intolerance_on_or_before_screening_qualifies THEN 1 END)
      AS count_copper_intolerance_on_or_before_screening_certain,
    count(CASE WHEN r.count_copper_intolerance_on_or_before_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_copper_intolerance_on_or_before_screening_possible,
    -- motor neuron disease
    count(CASE WHEN r.count_motor_neuron_disease_qualifies THEN 1 END) AS count_motor_neuron_disease_certain,
    count(CASE WHEN r.count_motor_neuron_disease_qualifies IS NOT FALSE THEN 1 END)
      AS count_motor_neuron_disease_possible,
    -- pregnancy on screening
    count(CASE WHEN r.count_pregnancy_on_screening_qualifies THEN 1 END)
      AS count_pregnancy_on_screening_certain,
    count(CASE WHEN r.count_pregnancy_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_pregnancy_on_screening_possible,
    -- breast-feeding on screening
    count(CASE WHEN r.count_breast_feeding_on_screening_qualifies THEN 1 END)
      AS count_breast_feeding_on_screening_certain,
    count(CASE WHEN r.count_breast_feeding_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_breast_feeding_on_screening_possible,
    -- investigational treatment
    count(CASE WHEN r.count_investigational_treatment_qualifies THEN 1 END)
      AS count_investigational_treatment_certain,
    count(CASE WHEN r.count_investigational_treatment_qualifies IS NOT FALSE THEN 1 END)
      AS count_investigational_treatment_possible,
    -- anemia on or before screening
    count(CASE WHEN r.count_anemia_on_or_before_screening_qualifies THEN 1 END)
      AS count_anemia_on_or_before_screening_certain,
    count(CASE WHEN r.count_anemia_on_or_before_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_anemia_on_or_before_screening_possible
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
    coalesce(e.count_amyotrophic_lateral_sclerosis_on_or_before_certain, 0)
      AS count_amyotrophic_lateral_sclerosis_on_or_before_certain,
    coalesce(e.count_amyotrophic_lateral_sclerosis_on_or_before_possible, 0)
      AS count_amyotrophic_lateral_sclerosis_on_or_before_possible,
    n.latest_el_escorial_category_on_or_before_screeni."day" <= c.screening_date
      AS latest_el_escorial_category_on_or_before_screeni_inside,
    n.latest_el_escorial_category_on_or_before_screeni."value"
      AS latest_el_escorial_category_on_or_before_screeni_value,
    n.latest_el_escorial_category_on_or_before_screeni."day"
      AS latest_el_escorial_category_on_or_before_screeni_day,
    n.latest_el_escorial_category_on_or_before_screeni."id"
      AS latest_el_escorial_category_on_or_before_screeni_id,
    m.latest_als_frs_at_screening."day" >= c.screening_minus_28_days
    AND m.latest_als_frs_at_screening."day" <= c.screening_date AS latest_als_frs_at_screening_inside,
    m.latest_als_frs_at_screening."unit" AS latest_als_frs_at_screening_unit,
    nullif(nullif(m.latest_als_frs_at_screening."comparator", ''), '=')
      AS latest_als_frs_at_screening_comparator,
    TRY_CAST(m.latest_als_frs_at_screening."value" AS DECIMAL(15, 6)) AS latest_als_frs_at_screening_value,
    m.latest_als_frs_at_screening."day" AS latest_als_frs_at_screening_day,
    m.latest_als_frs_at_screening."id" AS latest_als_frs_at_screening_id,
    coalesce(e.count_riluzole_certain, 0) AS count_riluzole_certain,
    coalesce(e.count_riluzole_possible, 0) AS count_riluzole_possible,
    coalesce(e.count_riluzole_2_certain, 0) AS count_riluzole_2_certain,
    coalesce(e.count_riluzole_2_possible, 0) AS count_riluzole_2_possible,
    coalesce(e.count_riluzole_dose_change_less_than_30_days_bef_certain, 0)
      AS count_riluzole_dose_change_less_than_30_days_bef_certain,
    coalesce(e.count_riluzole_dose_change_less_than_30_days_bef_possible, 0)
      AS count_riluzole_dose_change_less_than_30_days_bef_possible,
    a.answer_6."day" <= c.screening_date AS answer_6_inside,
    a.answer_6.valid_until AS answer_6_valid_until,
    c.screening_date,
    a.answer_6."value" AS answer_6_value,
    a.answer_6."day" AS answer_6_day,
    a.answer_6."id" AS answer_6_id,
    m.latest_forced_vital_capacity_at_screening."day" >= c.screening_minus_28_days
    AND m.latest_forced_vital_capacity_at_screening."day" <= c.screening_date
      AS latest_forced_vital_capacity_at_screening_inside,
    m.latest_forced_vital_capacity_at_screening."unit" AS latest_forced_vital_capacity_at_screening_unit,
    nullif(nullif(m.latest_forced_vital_capacity_at_screening."comparator", ''), '=')
      AS latest_forced_vital_capacity_at_screening_comparator,
    TRY_CAST(m.latest_forced_vital_capacity_at_screening."value" AS DECIMAL(15, 6))
      AS latest_forced_vital_capacity_at_screening_value,
    m.latest_forced_vital_capacity_at_screening."day" AS latest_forced_vital_capacity_at_screening_day,
    m.latest_forced_vital_capacity_at_screening."id" AS latest_forced_vital_capacity_at_screening_id,
    coalesce(e.count_liver_disease_on_or_before_screening_certain, 0)
      AS count_liver_disease_on_or_before_screening_certain,
    coalesce(e.count_liver_disease_on_or_before_screening_possible, 0)
      AS count_liver_disease_on_or_before_screening_possible,
    coalesce(e.count_renal_failure_on_screening_certain, 0) AS count_renal_failure_on_screening_certain,
    coalesce(e.count_renal_failure_on_screening_possible, 0) AS count_renal_failure_on_screening_possible,
    m.latest_creatinine_at_screening."day" >= c.screening_minus_28_days
    AND m.latest_creatinine_at_screening."day" <= c.screening_date AS latest_creatinine_at_screening_inside,
    m.latest_creatinine_at_screening."unit" AS latest_creatinine_at_screening_unit,
    nullif(nullif(m.latest_creatinine_at_screening."comparator", ''), '=')
      AS latest_creatinine_at_screening_comparator,
    TRY_CAST(m.latest_creatinine_at_screening."value" AS DECIMAL(15, 6))
      AS latest_creatinine_at_screening_value,
    m.latest_creatinine_at_screening."day" AS latest_creatinine_at_screening_day,
    m.latest_creatinine_at_screening."id" AS latest_creatinine_at_screening_id,
    coalesce(e.count_zinc_intolerance_on_or_before_screening_certain, 0)
      AS count_zinc_intolerance_on_or_before_screening_certain,
    coalesce(e.count_zinc_intolerance_on_or_before_screening_possible, 0)
      AS count_zinc_intolerance_on_or_before_screening_possible,
    coalesce(e.count_copper_intolerance_on_or_before_screening_certain, 0)
      AS count_copper_intolerance_on_or_before_screening_certain,
    coalesce(e.count_copper_intolerance_on_or_before_screening_possible, 0)
      AS count_copper_intolerance_on_or_before_screening_possible,
    coalesce(e.count_motor_neuron_disease_certain, 0) AS count_motor_neuron_disease_certain,
    coalesce(e.count_motor_neuron_disease_possible, 0) AS count_motor_neuron_disease_possible,
    a.answer_e7."day" <= c.screening_date AS answer_e7_inside,
    a.answer_e7.valid_until AS answer_e7_valid_until,
    a.answer_e7."value" AS answer_e7_value,
    a.answer_e7."day" AS answer_e7_day,
    a.answer_e7."id" AS answer_e7_id,
    c.patient_sex,
    coalesce(e.count_pregnancy_on_screening_certain, 0) AS count_pregnancy_on_screening_certain,
    coalesce(e.count_pregnancy_on_screening_possible, 0) AS count_pregnancy_on_screening_possible,
    coalesce(e.count_breast_feeding_on_screening_certain, 0) AS count_breast_feeding_on_screening_certain,
    coalesce(e.count_breast_feeding_on_screening_possible, 0) AS count_breast_feeding_on_screening_possible,
    a.answer_e8_b."day" <= c.screening_date AS answer_e8_b_inside,
    a.answer_e8_b.valid_until AS answer_e8_b_valid_until,
    a.answer_e8_b."value" AS answer_e8_b_value,
    a.answer_e8_b."day" AS answer_e8_b_day,
    a.answer_e8_b."id" AS answer_e8_b_id,
    coalesce(e.count_investigational_treatment_certain, 0) AS count_investigational_treatment_certain,
    coalesce(e.count_investigational_treatment_possible, 0) AS count_investigational_treatment_possible,
    coalesce(e.count_anemia_on_or_before_screening_certain, 0) AS count_anemia_on_or_before_screening_certain,
    coalesce(e.count_anemia_on_or_before_screening_possible, 0) AS count_anemia_on_or_before_screening_possible,
    m.latest_serum_zinc_at_screening."day" >= c.screening_minus_28_days
    AND m.latest_serum_zinc_at_screening."day" <= c.screening_date AS latest_serum_zinc_at_screening_inside,
    TRY_CAST(m.latest_serum_zinc_at_screening."value" AS DECIMAL(15, 6))
      AS latest_serum_zinc_at_screening_value,
    nullif(nullif(m.latest_serum_zinc_at_screening."comparator", ''), '=')
      AS latest_serum_zinc_at_screening_comparator,
    TRY_CAST(m.latest_serum_zinc_at_screening."high" AS DECIMAL(15, 6)) AS latest_serum_zinc_at_screening_high,
    m.latest_serum_zinc_at_screening."unit" AS latest_serum_zinc_at_screening_unit,
    m.latest_serum_zinc_at_screening."day" AS latest_serum_zinc_at_screening_day,
    m.latest_serum_zinc_at_screening."id" AS latest_serum_zinc_at_screening_id,
    m.latest_serum_copper_at_screening."day" >= c.screening_minus_28_days
    AND m.latest_serum_copper_at_screening."day" <= c.screening_date AS latest_serum_copper_at_screening_inside,
    TRY_CAST(m.latest_serum_copper_at_screening."value" AS DECIMAL(15, 6))
      AS latest_serum_copper_at_screening_value,
    nullif(nullif(m.latest_serum_copper_at_screening."comparator", ''), '=')
      AS latest_serum_copper_at_screening_comparator,
    TRY_CAST(m.latest_serum_copper_at_screening."low" AS DECIMAL(15, 6))
      AS latest_serum_copper_at_screening_low,
    m.latest_serum_copper_at_screening."unit" AS latest_serum_copper_at_screening_unit,
    m.latest_serum_copper_at_screening."day" AS latest_serum_copper_at_screening_day,
    m.latest_serum_copper_at_screening."id" AS latest_serum_copper_at_screening_id
  FROM patient_context AS c
  LEFT JOIN measurement_features AS m ON m.patient_id = c.patient_id
  LEFT JOIN finding_features AS n ON n.patient_id = c.patient_id
  LEFT JOIN answer_features AS a ON a.patient_id = c.patient_id
  LEFT JOIN event_features AS e ON e.patient_id = c.patient_id
),

-- The same, with the unit of each picked result looked up, and ages on its day.
patient_facts_2 AS NOT MATERIALIZED (
  SELECT
    f.*,
    l1.unit_reading AS latest_als_frs_at_screening_reading,
    l2.unit_reading AS latest_forced_vital_capacity_at_screening_reading,
    l3.unit_reading AS latest_creatinine_at_screening_reading,
    l4.unit_reading AS latest_serum_zinc_at_screening_reading,
    l5.unit_reading AS latest_serum_copper_at_screening_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_als_frs_at_screening_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_forced_vital_capacity_at_screening_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_creatinine_at_screening_unit
  LEFT JOIN unit_spellings AS l4 ON l4.unit_spelling = f.latest_serum_zinc_at_screening_unit
  LEFT JOIN unit_spellings AS l5 ON l5.unit_spelling = f.latest_serum_copper_at_screening_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- 25, in the unit of the result
    CASE
      WHEN f.latest_als_frs_at_screening_unit IS NULL THEN 25
      ELSE CASE f.latest_als_frs_at_screening_reading WHEN '{score}' THEN 25 WHEN '1' THEN 25 END
    END AS latest_als_frs_at_screening_limit,
    -- 50 %, in the unit of the result
    CASE f.latest_forced_vital_capacity_at_screening_reading
      WHEN '%' THEN 50 WHEN '1' THEN 0.5 WHEN 'L/L' THEN 0.5
    END AS latest_forced_vital_capacity_at_screening_limit,
    -- 1.5 mg/dL, in the unit of the result
    CASE f.latest_creatinine_at_screening_reading
      WHEN 'mg/dL' THEN 1.5 WHEN 'fmol/L' THEN 132602545968 WHEN 'g/L' THEN 0.015 WHEN 'g/dL' THEN 0.0015
      WHEN 'mg/L' THEN 15 WHEN 'mmol/L' THEN 0.1326025 WHEN 'mol/L' THEN 0.0001326 WHEN 'ng/L' THEN 15000000
      WHEN 'ng/dL' THEN 1500000 WHEN 'ug/L' THEN 15000 WHEN 'nmol/L' THEN 132602.5459688
      WHEN 'umol/L' THEN 132.6025459 WHEN 'pg/dL' THEN 1500000000 WHEN 'pmol/L' THEN 132602545.9688825
      WHEN 'ug/dL' THEN 1500 WHEN 'umol/dL' THEN 13.2602545
    END AS latest_creatinine_at_screening_limit,
    f.latest_serum_zinc_at_screening_reading IN (
      'ug/dL', 'fmol/L', 'g/L', 'g/dL', 'mg/L', 'mg/dL', 'mmol/L', 'mol/L', 'ng/L', 'ng/dL', 'ug/L', 'nmol/L',
      'umol/L', 'pg/dL', 'pmol/L', 'umol/dL'
    ) AS latest_serum_zinc_at_screening_usable,
    f.latest_serum_copper_at_screening_reading IN (
      'ug/dL', 'fmol/L', 'g/L', 'g/dL', 'mg/L', 'mg/dL', 'mmol/L', 'mol/L', 'ng/L', 'ng/dL', 'ug/L', 'nmol/L',
      'umol/L', 'pg/dL', 'pmol/L', 'umol/dL'
    ) AS latest_serum_copper_at_screening_usable
  FROM patient_facts_2 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: age between 18 and 85 years
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
    -- 2: age between 18 and 85 years
    CASE
      WHEN f.oldest_age_in_years_at_screening_date <= 85 THEN TRUE
      WHEN f.youngest_age_in_years_at_screening_date > 85 THEN FALSE
    END AS a_1_2,
    -- 3: any ALS
    CASE
      WHEN f.count_amyotrophic_lateral_sclerosis_on_or_before_certain >= 1 THEN TRUE
      WHEN f.count_amyotrophic_lateral_sclerosis_on_or_before_possible < 1 THEN FALSE
    END AS a_3_1,
    CAST(f.count_amyotrophic_lateral_sclerosis_on_or_before_certain AS VARCHAR) AS a_3_1_value,
    -- 4: El Escorial category is one of definite, probable
    CASE
      WHEN f.latest_el_escorial_category_on_or_before_screeni_inside THEN
        CASE
          WHEN f.latest_el_escorial_category_on_or_before_screeni_value IN (
                 'definite', 'probable', 'possible', 'suspected'
               ) THEN
            f.latest_el_escorial_category_on_or_before_screeni_value IN ('definite', 'probable')
        END
    END AS a_3_2,
    f.latest_el_escorial_category_on_or_before_screeni_value AS a_3_2_value,
    f.latest_el_escorial_category_on_or_before_screeni_day AS a_3_2_date,
    f.latest_el_escorial_category_on_or_before_screeni_id AS a_3_2_row,
    -- 5: ALS-FRS > 25 at screening
    CASE
      WHEN f.latest_als_frs_at_screening_inside THEN
        CASE
          WHEN f.latest_als_frs_at_screening_comparator IS NULL THEN
            f.latest_als_frs_at_screening_value > f.latest_als_frs_at_screening_limit
          WHEN f.latest_als_frs_at_screening_comparator IN ('<', '<=')
               AND f.latest_als_frs_at_screening_value <= f.latest_als_frs_at_screening_limit THEN
            FALSE
          WHEN f.latest_als_frs_at_screening_comparator = '>'
               AND f.latest_als_frs_at_screening_value >= f.latest_als_frs_at_screening_limit THEN
            TRUE
          WHEN f.latest_als_frs_at_screening_comparator = '>='
               AND f.latest_als_frs_at_screening_value > f.latest_als_frs_at_screening_limit THEN
            TRUE
        END
    END AS a_4_1,
    coalesce(f.latest_als_frs_at_screening_comparator, '')
    || CASE
         WHEN f.latest_als_frs_at_screening_value = floor(f.latest_als_frs_at_screening_value) THEN
           CAST(CAST(f.latest_als_frs_at_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_als_frs_at_screening_value AS VARCHAR), '0')
       END AS a_4_1_value,
    f.latest_als_frs_at_screening_unit AS a_4_1_unit,
    f.latest_als_frs_at_screening_day AS a_4_1_date,
    f.latest_als_frs_at_screening_id AS a_4_1_row,
    -- 6: riluzole is ongoing
    CASE WHEN f.count_riluzole_certain >= 1 THEN TRUE WHEN f.count_riluzole_possible < 1 THEN FALSE END
      AS a_5_1,
    CAST(f.count_riluzole_certain AS VARCHAR) AS a_5_1_value,
    -- 7: riluzole is ongoing for at least 30 days
    CASE WHEN f.count_riluzole_2_certain >= 1 THEN TRUE WHEN f.count_riluzole_2_possible < 1 THEN FALSE END
      AS a_5_2,
    CAST(f.count_riluzole_2_certain AS VARCHAR) AS a_5_2_value,
    -- 8: no riluzole dose change less than 30 days before screening
    CASE
      WHEN f.count_riluzole_dose_change_less_than_30_days_bef_certain >= 1 THEN TRUE
      WHEN f.count_riluzole_dose_change_less_than_30_days_bef_possible < 1 THEN FALSE
    END AS a_5_3,
    CAST(f.count_riluzole_dose_change_less_than_30_days_bef_certain AS VARCHAR) AS a_5_3_value,
    -- 9: attested
    CASE
      WHEN f.answer_6_inside AND (f.answer_6_valid_until IS NULL OR f.answer_6_valid_until >= f.screening_date) THEN
        f.answer_6_value = 'yes'
    END AS a_6_1,
    f.answer_6_value AS a_6_1_value,
    f.answer_6_day AS a_6_1_date,
    f.answer_6_id AS a_6_1_row,
    -- 10: forced vital capacity < 50 % at screening
    CASE
      WHEN f.latest_forced_vital_capacity_at_screening_inside THEN
        CASE
          WHEN f.latest_forced_vital_capacity_at_screening_comparator IS NULL THEN
            f.latest_forced_vital_capacity_at_screening_value
              < f.latest_forced_vital_capacity_at_screening_limit
          WHEN f.latest_forced_vital_capacity_at_screening_comparator = '<'
               AND f.latest_forced_vital_capacity_at_screening_value
                     <= f.latest_forced_vital_capacity_at_screening_limit THEN
            TRUE
          WHEN f.latest_forced_vital_capacity_at_screening_comparator = '<='
               AND f.latest_forced_vital_capacity_at_screening_value
                     < f.latest_forced_vital_capacity_at_screening_limit THEN
            TRUE
          WHEN f.latest_forced_vital_capacity_at_screening_comparator IN ('>', '>=')
               AND f.latest_forced_vital_capacity_at_screening_value
                     >= f.latest_forced_vital_capacity_at_screening_limit THEN
            FALSE
        END
    END AS a_e1_1,
    coalesce(f.latest_forced_vital_capacity_at_screening_comparator, '')
    || CASE
         WHEN f.latest_forced_vital_capacity_at_screening_value
                = floor(f.latest_forced_vital_capacity_at_screening_value) THEN
           CAST(CAST(f.latest_forced_vital_capacity_at_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_forced_vital_capacity_at_screening_value AS VARCHAR), '0')
       END AS a_e1_1_value,
    f.latest_forced_vital_capacity_at_screening_unit AS a_e1_1_unit,
    f.latest_forced_vital_capacity_at_screening_day AS a_e1_1_date,
    f.latest_forced_vital_capacity_at_screening_id AS a_e1_1_row,
    -- 11: any liver disease
    CASE
      WHEN f.count_liver_disease_on_or_before_screening_certain >= 1 THEN TRUE
      WHEN f.count_liver_disease_on_or_before_screening_possible < 1 THEN FALSE
    END AS a_e2_1,
    CAST(f.count_liver_disease_on_or_before_screening_certain AS VARCHAR) AS a_e2_1_value,
    -- 12: any renal failure on screening where severe
    CASE
      WHEN f.count_renal_failure_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_renal_failure_on_screening_possible < 1 THEN FALSE
    END AS a_e3_1,
    CAST(f.count_renal_failure_on_screening_certain AS VARCHAR) AS a_e3_1_value,
    -- 13: creatinine >= 1.5 mg/dL at screening
    CASE
      WHEN f.latest_creatinine_at_screening_inside THEN
        CASE
          WHEN f.latest_creatinine_at_screening_comparator IS NULL THEN
            f.latest_creatinine_at_screening_value >= f.latest_creatinine_at_screening_limit
          WHEN f.latest_creatinine_at_screening_comparator = '<'
               AND f.latest_creatinine_at_screening_value <= f.latest_creatinine_at_screening_limit THEN
            FALSE
          WHEN f.latest_creatinine_at_screening_comparator = '<='
               AND f.latest_creatinine_at_screening_value < f.latest_creatinine_at_screening_limit THEN
            FALSE
          WHEN f.latest_creatinine_at_screening_comparator IN ('>', '>=')
               AND f.latest_creatinine_at_screening_value >= f.latest_creatinine_at_screening_limit THEN
            TRUE
        END
    END AS a_e4_1,
    coalesce(f.latest_creatinine_at_screening_comparator, '')
    || CASE
         WHEN f.latest_creatinine_at_screening_value = floor(f.latest_creatinine_at_screening_value) THEN
           CAST(CAST(f.latest_creatinine_at_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_creatinine_at_screening_value AS VARCHAR), '0')
       END AS a_e4_1_value,
    f.latest_creatinine_at_screening_unit AS a_e4_1_unit,
    f.latest_creatinine_at_screening_day AS a_e4_1_date,
    f.latest_creatinine_at_screening_id AS a_e4_1_row,
    -- 14: any zinc intolerance
    CASE
      WHEN f.count_zinc_intolerance_on_or_before_screening_certain >= 1 THEN TRUE
      WHEN f.count_zinc_intolerance_on_or_before_screening_possible < 1 THEN FALSE
    END AS a_e5_1,
    CAST(f.count_zinc_intolerance_on_or_before_screening_certain AS VARCHAR) AS a_e5_1_value,
    -- 15: any copper intolerance
    CASE
      WHEN f.count_copper_intolerance_on_or_before_screening_certain >= 1 THEN TRUE
      WHEN f.count_copper_intolerance_on_or_before_screening_possible < 1 THEN FALSE
    END AS a_e5_2,
    CAST(f.count_copper_intolerance_on_or_before_screening_certain AS VARCHAR) AS a_e5_2_value,
    -- 16: motor neuron disease is present for more than 5 years
    CASE
      WHEN f.count_motor_neuron_disease_certain >= 1 THEN TRUE
      WHEN f.count_motor_neuron_disease_possible < 1 THEN FALSE
    END AS a_e6_1,
    CAST(f.count_motor_neuron_disease_certain AS VARCHAR) AS a_e6_1_value,
    -- 17: attested
    CASE
      WHEN f.answer_e7_inside
           AND (f.answer_e7_valid_until IS NULL OR f.answer_e7_valid_until >= f.screening_date) THEN
        f.answer_e7_value = 'yes'
    END AS a_e7_1,
    f.answer_e7_value AS a_e7_1_value,
    f.answer_e7_day AS a_e7_1_date,
    f.answer_e7_id AS a_e7_1_row,
    -- 18: sex is female
    f.patient_sex = 'female' AS a_e8_a_1,
    f.patient_sex AS a_e8_a_1_value,
    -- 19: any pregnancy on screening
    CASE
      WHEN f.count_pregnancy_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_pregnancy_on_screening_possible < 1 THEN FALSE
    END AS a_e8_a_2,
    CAST(f.count_pregnancy_on_screening_certain AS VARCHAR) AS a_e8_a_2_value,
    -- 20: any breast-feeding on screening
    CASE
      WHEN f.count_breast_feeding_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_breast_feeding_on_screening_possible < 1 THEN FALSE
    END AS a_e8_a_3,
    CAST(f.count_breast_feeding_on_screening_certain AS VARCHAR) AS a_e8_a_3_value,
    -- 21: attested
    CASE
      WHEN f.answer_e8_b_inside
           AND (f.answer_e8_b_valid_until IS NULL OR f.answer_e8_b_valid_until >= f.screening_date) THEN
        f.answer_e8_b_value = 'yes'
    END AS a_e8_b_1,
    f.answer_e8_b_value AS a_e8_b_1_value,
    f.answer_e8_b_day AS a_e8_b_1_date,
    f.answer_e8_b_id AS a_e8_b_1_row,
    -- 22: investigational treatment is ongoing
    CASE
      WHEN f.count_investigational_treatment_certain >= 1 THEN TRUE
      WHEN f.count_investigational_treatment_possible < 1 THEN FALSE
    END AS a_e9_1,
    CAST(f.count_investigational_treatment_certain AS VARCHAR) AS a_e9_1_value,
    -- 23: any anemia where clinically significant
    CASE
      WHEN f.count_anemia_on_or_before_screening_certain >= 1 THEN TRUE
      WHEN f.count_anemia_on_or_before_screening_possible < 1 THEN FALSE
    END AS a_e10_1,
    CAST(f.count_anemia_on_or_before_screening_certain AS VARCHAR) AS a_e10_1_value,
    -- 24: serum zinc > ULN at screening
    CASE
      WHEN f.latest_serum_zinc_at_screening_inside THEN
        CASE
          WHEN f.latest_serum_zinc_at_screening_usable THEN
            CASE
              WHEN f.latest_serum_zinc_at_screening_comparator IS NULL THEN
                f.latest_serum_zinc_at_screening_value > f.latest_serum_zinc_at_screening_high
              WHEN f.latest_serum_zinc_at_screening_comparator IN ('<', '<=')
                   AND f.latest_serum_zinc_at_screening_value <= f.latest_serum_zinc_at_screening_high THEN
                FALSE
              WHEN f.latest_serum_zinc_at_screening_comparator = '>'
                   AND f.latest_serum_zinc_at_screening_value >= f.latest_serum_zinc_at_screening_high THEN
                TRUE
              WHEN f.latest_serum_zinc_at_screening_comparator = '>='
                   AND f.latest_serum_zinc_at_screening_value > f.latest_serum_zinc_at_screening_high THEN
                TRUE
            END
        END
    END AS a_e11_1,
    coalesce(f.latest_serum_zinc_at_screening_comparator, '')
    || CASE
         WHEN f.latest_serum_zinc_at_screening_value = floor(f.latest_serum_zinc_at_screening_value) THEN
           CAST(CAST(f.latest_serum_zinc_at_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_serum_zinc_at_screening_value AS VARCHAR), '0')
       END AS a_e11_1_value,
    f.latest_serum_zinc_at_screening_unit AS a_e11_1_unit,
    f.latest_serum_zinc_at_screening_day AS a_e11_1_date,
    f.latest_serum_zinc_at_screening_id AS a_e11_1_row,
    -- 25: serum copper < LLN at screening
    CASE
      WHEN f.latest_serum_copper_at_screening_inside THEN
        CASE
          WHEN f.latest_serum_copper_at_screening_usable THEN
            CASE
              WHEN f.latest_serum_copper_at_screening_comparator IS NULL THEN
                f.latest_serum_copper_at_screening_value < f.latest_serum_copper_at_screening_low
              WHEN f.latest_serum_copper_at_screening_comparator = '<'
                   AND f.latest_serum_copper_at_screening_value <= f.latest_serum_copper_at_screening_low THEN
                TRUE
              WHEN f.latest_serum_copper_at_screening_comparator = '<='
                   AND f.latest_serum_copper_at_screening_value < f.latest_serum_copper_at_screening_low THEN
                TRUE
              WHEN f.latest_serum_copper_at_screening_comparator IN ('>', '>=')
                   AND f.latest_serum_copper_at_screening_value >= f.latest_serum_copper_at_screening_low THEN
                FALSE
            END
        END
    END AS a_e12_1,
    coalesce(f.latest_serum_copper_at_screening_comparator, '')
    || CASE
         WHEN f.latest_serum_copper_at_screening_value = floor(f.latest_serum_copper_at_screening_value) THEN
           CAST(CAST(f.latest_serum_copper_at_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_serum_copper_at_screening_value AS VARCHAR), '0')
       END AS a_e12_1_value,
    f.latest_serum_copper_at_screening_unit AS a_e12_1_unit,
    f.latest_serum_copper_at_screening_day AS a_e12_1_date,
    f.latest_serum_copper_at_screening_id AS a_e12_1_row
  FROM patient_facts_3 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 Aged 18 to 85
    k.a_1_1 AND k.a_1_2 AS c_1,
    -- 2 Men and women may take part
    -- (what does not apply counts as true)
    TRUE AS c_2_lenient,
    -- 2 Men and women may take part
    -- (what does not apply counts as false)
    FALSE AS c_2_strict,
    -- 3 Amyotrophic lateral sclerosis, clinically definite or probable by the El Escorial criteria
    k.a_3_1 AND k.a_3_2 AS c_3,
    -- 4 ALS-FRS > 25
    k.a_4_1 AS c_4,
    -- 5 Riluzole, if taken, at an unchanged dose for at least 30 days before screening
    -- (what does not apply counts as true)
    NOT k.a_5_1 OR (k.a_5_2 AND NOT k.a_5_3) AS c_5_lenient,
    -- 5 Riluzole, if taken, at an unchanged dose for at least 30 days before screening
    -- (what does not apply counts as false)
    k.a_5_1 AND k.a_5_2 AND NOT k.a_5_3 AS c_5_strict,
    -- 6 Can give informed consent and do what the trial asks
    k.a_6_1 AS c_6,
    -- E1 Forced vital capacity below 50 %
    k.a_e1_1 AS c_e1,
    -- E2 Liver disease in the history
    k.a_e2_1 AS c_e2,
    -- E3 Severe renal failure
    k.a_e3_1 AS c_e3,
    -- E4 Creatinine of 1.5 mg/dL or more
    k.a_e4_1 AS c_e4,
    -- E5 Zinc or copper not tolerated in the past
    k.a_e5_1 OR k.a_e5_2 AS c_e5,
    -- E6 Signs of motor neuron disease for more than 5 years
    k.a_e6_1 AS c_e6,
    -- E7 Another disease that makes it unlikely that the patient completes the trial
    k.a_e7_1 AS c_e7,
    -- E8.a pregnant or breast-feeding
    -- (what does not apply counts as true)
    NOT k.a_e8_a_1 OR k.a_e8_a_2 OR k.a_e8_a_3 AS c_e8_a_lenient,
    -- E8.a pregnant or breast-feeding
    -- (what does not apply counts as false)
    k.a_e8_a_1 AND (k.a_e8_a_2 OR k.a_e8_a_3) AS c_e8_a_strict,
    -- E8.b of childbearing age and not willing to use birth control
    -- (what does not apply counts as true)
    NOT k.a_e8_a_1 OR k.a_e8_b_1 AS c_e8_b_lenient,
    -- E8.b of childbearing age and not willing to use birth control
    -- (what does not apply counts as false)
    k.a_e8_a_1 AND k.a_e8_b_1 AS c_e8_b_strict,
    -- E9 Another drug of a trial; drugs outside trials keep nobody out
    k.a_e9_1 AS c_e9,
    -- E10 Significant anaemia in the history
    k.a_e10_1 AS c_e10,
    -- E11 Zinc raised at baseline
    k.a_e11_1 AS c_e11,
    -- E12 Copper below normal at baseline
    k.a_e12_1 AS c_e12
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE WHEN k.a_1_1 IS NOT DISTINCT FROM k.c_1 THEN 1 WHEN k.a_1_2 IS NOT DISTINCT FROM k.c_1 THEN 2 END
      AS c_1_decided_by,
    CASE
      WHEN k.c_2_lenient AND NOT k.c_2_strict THEN 'not applicable'
      WHEN k.c_2_lenient THEN 'true'
      WHEN NOT k.c_2_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_2_result,
    CASE WHEN k.a_3_1 IS NOT DISTINCT FROM k.c_3 THEN 3 WHEN k.a_3_2 IS NOT DISTINCT FROM k.c_3 THEN 4 END
      AS c_3_decided_by,
    CASE
      WHEN k.c_5_lenient AND NOT k.c_5_strict THEN 'not applicable'
      WHEN k.c_5_lenient THEN 'true'
      WHEN NOT k.c_5_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_5_result,
    CASE
      WHEN k.c_5_lenient AND NOT k.c_5_strict THEN 6
      WHEN k.a_5_1 IS NOT FALSE
           AND (k.a_5_2 AND NOT k.a_5_3) IS NOT DISTINCT FROM k.c_5_lenient
           AND (k.c_5_lenient AND NOT k.c_5_strict) IS NOT TRUE THEN
        CASE
          WHEN k.a_5_2 IS NOT DISTINCT FROM (k.a_5_2 AND NOT k.a_5_3) THEN 7
          WHEN (NOT k.a_5_3) IS NOT DISTINCT FROM (k.a_5_2 AND NOT k.a_5_3) THEN 8
        END
      ELSE 6
    END AS c_5_decided_by,
    CASE WHEN k.a_e5_1 IS NOT DISTINCT FROM k.c_e5 THEN 14 WHEN k.a_e5_2 IS NOT DISTINCT FROM k.c_e5 THEN 15 END
      AS c_e5_decided_by,
    CASE
      WHEN k.c_e8_a_lenient AND NOT k.c_e8_a_strict THEN 'not applicable'
      WHEN k.c_e8_a_strict THEN 'true'
      WHEN NOT k.c_e8_a_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e8_a_result,
    CASE
      WHEN k.c_e8_a_lenient AND NOT k.c_e8_a_strict THEN 18
      WHEN k.a_e8_a_1 IS NOT FALSE
           AND (k.a_e8_a_2 OR k.a_e8_a_3) IS NOT DISTINCT FROM k.c_e8_a_strict
           AND (k.c_e8_a_lenient AND NOT k.c_e8_a_strict) IS NOT TRUE THEN
        CASE
          WHEN k.a_e8_a_2 IS NOT DISTINCT FROM (k.a_e8_a_2 OR k.a_e8_a_3) THEN 19
          WHEN k.a_e8_a_3 IS NOT DISTINCT FROM (k.a_e8_a_2 OR k.a_e8_a_3) THEN 20
        END
      ELSE 18
    END AS c_e8_a_decided_by,
    CASE
      WHEN k.c_e8_b_lenient AND NOT k.c_e8_b_strict THEN 'not applicable'
      WHEN k.c_e8_b_strict THEN 'true'
      WHEN NOT k.c_e8_b_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e8_b_result,
    CASE
      WHEN k.c_e8_b_lenient AND NOT k.c_e8_b_strict THEN 18
      WHEN k.a_e8_a_1 IS NOT FALSE
           AND k.a_e8_b_1 IS NOT DISTINCT FROM k.c_e8_b_strict
           AND (k.c_e8_b_lenient AND NOT k.c_e8_b_strict) IS NOT TRUE THEN
        21
      ELSE 18
    END AS c_e8_b_decided_by,
    -- E8 Women: pregnant or breast-feeding or, of childbearing age, not willing to use birth control
    -- (what does not apply counts as true)
    k.c_e8_a_strict OR k.c_e8_b_strict OR (k.c_e8_a_lenient AND k.c_e8_b_lenient) AS c_e8_lenient,
    -- E8 Women: pregnant or breast-feeding or, of childbearing age, not willing to use birth control
    -- (what does not apply counts as false)
    k.c_e8_a_strict OR k.c_e8_b_strict AS c_e8_strict
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_e8_lenient AND NOT k.c_e8_strict THEN 'not applicable'
      WHEN k.c_e8_strict THEN 'true'
      WHEN NOT k.c_e8_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e8_result,
    CASE
      WHEN k.c_e8_a_strict IS NOT DISTINCT FROM k.c_e8_strict
           AND ((k.c_e8_a_lenient AND NOT k.c_e8_a_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_e8_lenient AND NOT k.c_e8_strict) IS NOT TRUE) THEN
        k.c_e8_a_decided_by
      WHEN k.c_e8_b_strict IS NOT DISTINCT FROM k.c_e8_strict
           AND ((k.c_e8_b_lenient AND NOT k.c_e8_b_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_e8_lenient AND NOT k.c_e8_strict) IS NOT TRUE) THEN
        k.c_e8_b_decided_by
    END AS c_e8_decided_by
  FROM patient_criteria_2 AS k
)

-- The result.
SELECT
  k.patient_id,
  CASE
    WHEN NOT k.c_1
         OR NOT k.c_2_lenient
         OR NOT k.c_3
         OR NOT k.c_4
         OR NOT k.c_5_lenient
         OR NOT k.c_6
         OR k.c_e1
         OR k.c_e2
         OR k.c_e3
         OR k.c_e4
         OR k.c_e5
         OR k.c_e6
         OR k.c_e7
         OR k.c_e8_strict
         OR k.c_e9
         OR k.c_e10
         OR k.c_e11
         OR k.c_e12 THEN
      'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2_lenient IS NOT NULL
         AND k.c_3 IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_5_lenient IS NOT NULL
         AND k.c_6 IS NOT NULL
         AND k.c_e1 IS NOT NULL
         AND k.c_e2 IS NOT NULL
         AND k.c_e3 IS NOT NULL
         AND k.c_e4 IS NOT NULL
         AND k.c_e5 IS NOT NULL
         AND k.c_e6 IS NOT NULL
         AND k.c_e7 IS NOT NULL
         AND k.c_e8_strict IS NOT NULL
         AND k.c_e9 IS NOT NULL
         AND k.c_e10 IS NOT NULL
         AND k.c_e11 IS NOT NULL
         AND k.c_e12 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Aged 18 to 85
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  CASE k.c_1_decided_by WHEN 1 THEN k.a_1_1_value WHEN 2 THEN k.a_1_1_value END AS c_1_value,
  CASE k.c_1_decided_by WHEN 1 THEN k.a_1_1_unit WHEN 2 THEN k.a_1_1_unit END AS c_1_unit,
  CAST(NULL AS DATE) AS c_1_date,
  CAST(NULL AS BIGINT) AS c_1_row,
  -- 2 Men and women may take part
  k.c_2_result AS c_2,
  CAST(NULL AS VARCHAR) AS c_2_value,
  CAST(NULL AS VARCHAR) AS c_2_unit,
  CAST(NULL AS DATE) AS c_2_date,
  CAST(NULL AS BIGINT) AS c_2_row,
  -- 3 Amyotrophic lateral sclerosis, clinically definite or probable by the El Escorial criteria
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  CASE k.c_3_decided_by WHEN 3 THEN k.a_3_1_value WHEN 4 THEN k.a_3_2_value END AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  CASE k.c_3_decided_by WHEN 4 THEN k.a_3_2_date END AS c_3_date,
  CASE k.c_3_decided_by WHEN 4 THEN k.a_3_2_row END AS c_3_row,
  -- 4 ALS-FRS > 25
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  k.a_4_1_value AS c_4_value,
  k.a_4_1_unit AS c_4_unit,
  k.a_4_1_date AS c_4_date,
  k.a_4_1_row AS c_4_row,
  -- 5 Riluzole, if taken, at an unchanged dose for at least 30 days before screening
  k.c_5_result AS c_5,
  CASE k.c_5_decided_by WHEN 6 THEN k.a_5_1_value WHEN 7 THEN k.a_5_2_value WHEN 8 THEN k.a_5_3_value END
    AS c_5_value,
  CAST(NULL AS VARCHAR) AS c_5_unit,
  CAST(NULL AS DATE) AS c_5_date,
  CAST(NULL AS BIGINT) AS c_5_row,
  -- 6 Can give informed consent and do what the trial asks
  CASE WHEN k.c_6 THEN 'true' WHEN NOT k.c_6 THEN 'false' ELSE 'unknown' END AS c_6,
  k.a_6_1_value AS c_6_value,
  CAST(NULL AS VARCHAR) AS c_6_unit,
  k.a_6_1_date AS c_6_date,
  k.a_6_1_row AS c_6_row,
  -- E1 Forced vital capacity below 50 %
  CASE WHEN k.c_e1 THEN 'true' WHEN NOT k.c_e1 THEN 'false' ELSE 'unknown' END AS c_e1,
  k.a_e1_1_value AS c_e1_value,
  k.a_e1_1_unit AS c_e1_unit,
  k.a_e1_1_date AS c_e1_date,
  k.a_e1_1_row AS c_e1_row,
  -- E2 Liver disease in the history
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  k.a_e2_1_value AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  CAST(NULL AS DATE) AS c_e2_date,
  CAST(NULL AS BIGINT) AS c_e2_row,
  -- E3 Severe renal failure
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  k.a_e3_1_value AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  CAST(NULL AS DATE) AS c_e3_date,
  CAST(NULL AS BIGINT) AS c_e3_row,
  -- E4 Creatinine of 1.5 mg/dL or more
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  k.a_e4_1_value AS c_e4_value,
  k.a_e4_1_unit AS c_e4_unit,
  k.a_e4_1_date AS c_e4_date,
  k.a_e4_1_row AS c_e4_row,
  -- E5 Zinc or copper not tolerated in the past
  CASE WHEN k.c_e5 THEN 'true' WHEN NOT k.c_e5 THEN 'false' ELSE 'unknown' END AS c_e5,
  CASE k.c_e5_decided_by WHEN 14 THEN k.a_e5_1_value WHEN 15 THEN k.a_e5_2_value END AS c_e5_value,
  CAST(NULL AS VARCHAR) AS c_e5_unit,
  CAST(NULL AS DATE) AS c_e5_date,
  CAST(NULL AS BIGINT) AS c_e5_row,
  -- E6 Signs of motor neuron disease for more than 5 years
  CASE WHEN k.c_e6 THEN 'true' WHEN NOT k.c_e6 THEN 'false' ELSE 'unknown' END AS c_e6,
  k.a_e6_1_value AS c_e6_value,
  CAST(NULL AS VARCHAR) AS c_e6_unit,
  CAST(NULL AS DATE) AS c_e6_date,
  CAST(NULL AS BIGINT) AS c_e6_row,
  -- E7 Another disease that makes it unlikely that the patient completes the trial
  CASE WHEN k.c_e7 THEN 'true' WHEN NOT k.c_e7 THEN 'false' ELSE 'unknown' END AS c_e7,
  k.a_e7_1_value AS c_e7_value,
  CAST(NULL AS VARCHAR) AS c_e7_unit,
  k.a_e7_1_date AS c_e7_date,
  k.a_e7_1_row AS c_e7_row,
  -- E8 Women: pregnant or breast-feeding or, of childbearing age, not willing to use birth control
  k.c_e8_result AS c_e8,
  CASE k.c_e8_decided_by
    WHEN 18 THEN k.a_e8_a_1_value WHEN 19 THEN k.a_e8_a_2_value WHEN 20 THEN k.a_e8_a_3_value
    WHEN 21 THEN k.a_e8_b_1_value
  END AS c_e8_value,
  CAST(NULL AS VARCHAR) AS c_e8_unit,
  CASE k.c_e8_decided_by WHEN 21 THEN k.a_e8_b_1_date END AS c_e8_date,
  CASE k.c_e8_decided_by WHEN 21 THEN k.a_e8_b_1_row END AS c_e8_row,
  -- E8.a pregnant or breast-feeding
  k.c_e8_a_result AS c_e8_a,
  CASE k.c_e8_a_decided_by
    WHEN 18 THEN k.a_e8_a_1_value WHEN 19 THEN k.a_e8_a_2_value WHEN 20 THEN k.a_e8_a_3_value
  END AS c_e8_a_value,
  CAST(NULL AS VARCHAR) AS c_e8_a_unit,
  CAST(NULL AS DATE) AS c_e8_a_date,
  CAST(NULL AS BIGINT) AS c_e8_a_row,
  -- E8.b of childbearing age and not willing to use birth control
  k.c_e8_b_result AS c_e8_b,
  CASE k.c_e8_b_decided_by WHEN 18 THEN k.a_e8_a_1_value WHEN 21 THEN k.a_e8_b_1_value END AS c_e8_b_value,
  CAST(NULL AS VARCHAR) AS c_e8_b_unit,
  CASE k.c_e8_b_decided_by WHEN 21 THEN k.a_e8_b_1_date END AS c_e8_b_date,
  CASE k.c_e8_b_decided_by WHEN 21 THEN k.a_e8_b_1_row END AS c_e8_b_row,
  -- E9 Another drug of a trial; drugs outside trials keep nobody out
  CASE WHEN k.c_e9 THEN 'true' WHEN NOT k.c_e9 THEN 'false' ELSE 'unknown' END AS c_e9,
  k.a_e9_1_value AS c_e9_value,
  CAST(NULL AS VARCHAR) AS c_e9_unit,
  CAST(NULL AS DATE) AS c_e9_date,
  CAST(NULL AS BIGINT) AS c_e9_row,
  -- E10 Significant anaemia in the history
  CASE WHEN k.c_e10 THEN 'true' WHEN NOT k.c_e10 THEN 'false' ELSE 'unknown' END AS c_e10,
  k.a_e10_1_value AS c_e10_value,
  CAST(NULL AS VARCHAR) AS c_e10_unit,
  CAST(NULL AS DATE) AS c_e10_date,
  CAST(NULL AS BIGINT) AS c_e10_row,
  -- E11 Zinc raised at baseline
  CASE WHEN k.c_e11 THEN 'true' WHEN NOT k.c_e11 THEN 'false' ELSE 'unknown' END AS c_e11,
  k.a_e11_1_value AS c_e11_value,
  k.a_e11_1_unit AS c_e11_unit,
  k.a_e11_1_date AS c_e11_date,
  k.a_e11_1_row AS c_e11_row,
  -- E12 Copper below normal at baseline
  CASE WHEN k.c_e12 THEN 'true' WHEN NOT k.c_e12 THEN 'false' ELSE 'unknown' END AS c_e12,
  k.a_e12_1_value AS c_e12_value,
  k.a_e12_1_unit AS c_e12_unit,
  k.a_e12_1_date AS c_e12_date,
  k.a_e12_1_row AS c_e12_row
FROM patient_criteria_3 AS k
ORDER BY k.patient_id
