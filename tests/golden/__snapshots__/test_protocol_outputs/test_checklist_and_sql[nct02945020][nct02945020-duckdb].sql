-- NCT02945020, version 1
-- Odalasvir, simeprevir and dabigatran etexilate in healthy volunteers (phase 1)
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
    max(CASE WHEN a."anchor" = 'screening' THEN CAST(a."date" AS DATE) END) AS screening_date,
    max(CASE WHEN a."anchor" = 'dosing' THEN CAST(a."date" AS DATE) END) AS dosing_date
  FROM "anchors" AS a
  WHERE a."anchor" IN ('screening', 'dosing')
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
    d.screening_date - 28 AS screening_minus_28_days,
    d.screening_date,
    CAST(d.screening_date - INTERVAL 12 MONTH AS DATE) AS screening_minus_1_year,
    d.dosing_date,
    CAST(d.dosing_date - INTERVAL 6 MONTH AS DATE) + 1 AS dosing_minus_6_months_plus_1_day
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
    e.clinically_significant AS event_clinically_significant,
    e."active" AS event_active
  FROM "events" AS e
  WHERE e."term" IN (
          'spontaneous amenorrhea', 'removal of both ovaries', 'smoking', 'liver insufficiency',
          'renal failure', 'skin disease', 'liver disease', 'hepatitis B', 'hepatitis C', 'cirrhosis',
          'other liver disease'
        )
),

-- What data write for each unit. A unit that is not listed is unusable, and its result unknown.
unit_spellings (unit_spelling, unit_reading) AS MATERIALIZED (
  VALUES
    -- kg
    ('KG', 'kg'), ('Kg', 'kg'), ('kg', 'kg'), ('kgs', 'kg'), ('kilogram', 'kg'), ('kilograms', 'kg'),
    -- g
    ('g', 'g'), ('gm', 'g'), ('gms', 'g'), ('gram', 'g'), ('grams', 'g'),
    -- mg
    ('MG', 'mg'), ('mg', 'mg'),
    -- ng
    ('NG', 'ng'), ('ng', 'ng'),
    -- pg
    ('PG', 'pg'), ('pg', 'pg'),
    -- ug
    ('UG', 'ug'), ('mcg', 'ug'), ('ug', 'ug'), ('µg', 'ug'), ('μg', 'ug'),
    -- [lb_av]
    ('LB', '[lb_av]'), ('LBS', '[lb_av]'), ('[lb_av]', '[lb_av]'), ('[lb_us]', '[lb_av]'), ('lb', '[lb_av]'),
    ('lbs', '[lb_av]'), ('pound', '[lb_av]'), ('pounds', '[lb_av]'),
    -- [oz_av]
    ('[oz_av]', '[oz_av]'), ('ounces', '[oz_av]'), ('oz', '[oz_av]'),
    -- cm
    ('CM', 'cm'), ('centimeter', 'cm'), ('centimeters', 'cm'), ('centimetre', 'cm'), ('centimetres', 'cm'),
    ('cm', 'cm'),
    -- m
    ('m', 'm'), ('meter', 'm'), ('meters', 'm'), ('metre', 'm'), ('metres', 'm'),
    -- mm
    ('MM', 'mm'), ('millimeter', 'mm'), ('millimeters', 'mm'), ('millimetre', 'mm'), ('millimetres', 'mm'),
    ('mm', 'mm'),
    -- um
    ('mcm', 'um'), ('um', 'um'), ('µm', 'um'), ('μm', 'um'),
    -- [ft_i]
    ('[ft_i]', '[ft_i]'), ('feet', '[ft_i]'), ('foot', '[ft_i]'), ('ft', '[ft_i]'),
    -- [in_i]
    ('[in_i]', '[in_i]'), ('[in_us]', '[in_i]'), ('in', '[in_i]'), ('inch', '[in_i]'), ('inches', '[in_i]'),
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
    ('ml/s/{1.73_m²}', 'mL/s/{1.73_m2}')
),

-- One pass over the measurements; each window is true, false, or unknown.
measurement_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS measurement_term,
    CAST(s."date" AS DATE) >= c.screening_minus_28_days AND CAST(s."date" AS DATE) <= c.screening_date
      AS at_screening,
    CAST(s."date" AS DATE) >= c.screening_date AND CAST(s."date" AS DATE) <= c.screening_date AS on_screening,
    {
      'day': CAST(s."date" AS DATE),
      'value': s."value",
      'comparator': s."comparator",
      'unit': s."unit",
      'id': s."id"
    } AS measurement_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS measurement_order,
    {'day': CAST(s."date" AS DATE), 'value': s."value", 'comparator': s."comparator", 'unit': s."unit"}
      AS measurement_record_2
  FROM "measurements" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN (
          'weight', 'height', 'supine systolic blood pressure', 'supine diastolic blood pressure', 'creatinine',
          'reported eGFR by CKD-EPI'
        )
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest weight at screening
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'weight' THEN r.measurement_order END)
      AS latest_weight_at_screening,
    -- latest height at screening
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'height' THEN r.measurement_order END)
      AS latest_height_at_screening,
    -- latest supine systolic blood pressure on screening
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'supine systolic blood pressure' THEN r.measurement_order END
    ) AS latest_supine_systolic_blood_pressure_on_screeni,
    -- latest supine diastolic blood pressure on screening
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'supine diastolic blood pressure' THEN r.measurement_order END
    ) AS latest_supine_diastolic_blood_pressure_on_screen,
    -- latest creatinine at screening
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'creatinine' THEN r.measurement_order END)
      AS latest_creatinine_at_screening,
    -- latest reported eGFR by CKD-EPI at screening
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'reported eGFR by CKD-EPI' THEN r.measurement_order END
    ) AS latest_reported_egfr_by_ckd_epi_at_screening
  FROM measurement_rows AS r
  WHERE CASE
          WHEN r.measurement_term IN ('weight', 'height', 'creatinine', 'reported eGFR by CKD-EPI') THEN
            r.at_screening
          WHEN r.measurement_term IN ('supine systolic blood pressure', 'supine diastolic blood pressure') THEN
            r.on_screening
        END IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the findings; each window is true, false, or unknown.
finding_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS finding_term,
    CAST(s."date" AS DATE) >= c.screening_minus_28_days AND CAST(s."date" AS DATE) <= c.screening_date
      AS at_screening,
    CAST(s."date" AS DATE) <= c.screening_date AS on_or_before_screening,
    CASE WHEN s."term" = 'hepatitis B surface antigen' THEN s."value" END AS hepatitis_b_surface_antigen_value,
    CASE WHEN s."term" = 'hepatitis C antibody' THEN s."value" END AS hepatitis_c_antibody_value,
    {'day': CAST(s."date" AS DATE), 'value': s."value", 'id': s."id"} AS finding_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS finding_order
  FROM "findings" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN ('serum pregnancy test', 'hepatitis B surface antigen', 'hepatitis C antibody')
),

-- The same, with what is worked out from it.
finding_tests AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- hepatitis B surface antigen: whether it passes the test
    CASE
      WHEN r.finding_term = 'hepatitis B surface antigen' THEN
        CASE
          WHEN r.hepatitis_b_surface_antigen_value IN ('positive', 'negative') THEN
            r.hepatitis_b_surface_antigen_value = 'positive'
        END
    END AS any_hepatitis_b_surface_antigen_on_or_before_scr_passes,
    -- hepatitis C antibody: whether it passes the test
    CASE
      WHEN r.finding_term = 'hepatitis C antibody' THEN
        CASE
          WHEN r.hepatitis_c_antibody_value IN ('positive', 'negative') THEN
            r.hepatitis_c_antibody_value = 'positive'
        END
    END AS any_hepatitis_c_antibody_on_or_before_screening_passes
  FROM finding_rows AS r
),

-- The same, with what is worked out from it.
finding_tests_2 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.finding_term = 'hepatitis B surface antigen' AND r.on_or_before_screening IS NOT FALSE THEN
        CASE
          WHEN r.on_or_before_screening AND r.any_hepatitis_b_surface_antigen_on_or_before_scr_passes THEN 3
          WHEN NOT r.any_hepatitis_b_surface_antigen_on_or_before_scr_passes THEN
            CASE WHEN r.on_or_before_screening THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_hepatitis_b_surface_antigen_on_or_before_scr_code,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.finding_term = 'hepatitis C antibody' AND r.on_or_before_screening IS NOT FALSE THEN
        CASE
          WHEN r.on_or_before_screening AND r.any_hepatitis_c_antibody_on_or_before_screening_passes THEN 3
          WHEN NOT r.any_hepatitis_c_antibody_on_or_before_screening_passes THEN
            CASE WHEN r.on_or_before_screening THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_hepatitis_c_antibody_on_or_before_screening_code
  FROM finding_tests AS r
),

-- The findings of each patient in one group.
finding_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest serum pregnancy test at screening
    arg_max(r.finding_record, CASE WHEN r.finding_term = 'serum pregnancy test' THEN r.finding_order END)
      AS latest_serum_pregnancy_test_at_screening,
    -- latest hepatitis B surface antigen at screening
    arg_max(
      r.finding_record,
      CASE
        WHEN r.finding_term = 'hepatitis B surface antigen' AND r.at_screening IS NOT FALSE THEN r.finding_order
      END
    ) AS latest_hepatitis_b_surface_antigen_at_screening,
    -- deciding hepatitis B surface antigen on or before screening
    arg_max(
      r.finding_record,
      CASE
        WHEN r.any_hepatitis_b_surface_antigen_on_or_before_scr_code IS NOT NULL THEN
          CASE
            WHEN r.any_hepatitis_b_surface_antigen_on_or_before_scr_code = 0 THEN 1
            ELSE r.any_hepatitis_b_surface_antigen_on_or_before_scr_code
          END
          * 21267647932558653966460912964485513216
          + r.finding_order
      END
    ) AS any_hepatitis_b_surface_antigen_on_or_before_scr,
    -- latest hepatitis C antibody at screening
    arg_max(
      r.finding_record,
      CASE WHEN r.finding_term = 'hepatitis C antibody' AND r.at_screening IS NOT FALSE THEN r.finding_order END
    ) AS latest_hepatitis_c_antibody_at_screening,
    -- deciding hepatitis C antibody on or before screening
    arg_max(
      r.finding_record,
      CASE
        WHEN r.any_hepatitis_c_antibody_on_or_before_screening_code IS NOT NULL THEN
          CASE
            WHEN r.any_hepatitis_c_antibody_on_or_before_screening_code = 0 THEN 1
            ELSE r.any_hepatitis_c_antibody_on_or_before_screening_code
          END
          * 21267647932558653966460912964485513216
          + r.finding_order
      END
    ) AS any_hepatitis_c_antibody_on_or_before_screening,
    -- any hepatitis B surface antigen on or before screening: the greatest number
    max(r.any_hepatitis_b_surface_antigen_on_or_before_scr_code)
      AS any_hepatitis_b_surface_antigen_on_or_before_scr_code,
    -- any hepatitis C antibody on or before screening: the greatest number
    max(r.any_hepatitis_c_antibody_on_or_before_screening_code)
      AS any_hepatitis_c_antibody_on_or_before_screening_code
  FROM finding_tests_2 AS r
  WHERE r.at_screening IS NOT FALSE
        OR (r.finding_term IN ('hepatitis B surface antigen', 'hepatitis C antibody')
            AND r.on_or_before_screening IS NOT FALSE)
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
  WHERE s."criterion" IN ('2', 'E1.c', 'E2', 'E4')
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT02945020'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 2 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '2' THEN r.answer_order END) AS answer_2,
    -- answer to E1.c on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E1.c' THEN r.answer_order END) AS answer_e1_c,
    -- answer to E2 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E2' THEN r.answer_order END) AS answer_e2,
    -- answer to E4 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E4' THEN r.answer_order END) AS answer_e4
  FROM answer_rows AS r
  WHERE r.on_or_before_screening IS NOT FALSE
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
          WHEN v.start_to <= c.screening_minus_1_year THEN TRUE
          WHEN v.start_from > c.screening_minus_1_year THEN FALSE
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
    END AS count_spontaneous_amenorrhea_qualifies,
    -- removal of both ovaries on or before screening
    CASE
      WHEN v.event_term = 'removal of both ovaries' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_removal_of_both_ovaries_on_or_before_scree_qualifies,
    -- smoking less than 6 months before dosing
    CASE
      WHEN v.event_term = 'smoking' THEN
        CASE WHEN v.start_to <= c.dosing_date THEN TRUE WHEN v.start_from > c.dosing_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.dosing_minus_6_months_plus_1_day THEN TRUE
                     WHEN v.start_to < c.dosing_minus_6_months_plus_1_day THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.dosing_minus_6_months_plus_1_day THEN TRUE
                         WHEN v.end_to < c.dosing_minus_6_months_plus_1_day THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_smoking_less_than_6_months_before_dosing_qualifies,
    -- liver insufficiency on or before screening
    CASE
      WHEN v.event_term = 'liver insufficiency' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_liver_insufficiency_on_or_before_screening_qualifies,
    -- renal failure on or before screening
    CASE
      WHEN v.event_term = 'renal failure' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_renal_failure_on_or_before_screening_qualifies,
    -- skin disease on or before screening
    CASE
      WHEN v.event_term = 'skin disease' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN v.event_clinically_significant IN ('yes', 'no') THEN v.event_clinically_significant = 'yes'
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_skin_disease_on_or_before_screening_qualifies,
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
    END AS count_liver_disease_on_screening_qualifies
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
    -- removal of both ovaries on or before screening
    count(CASE WHEN r.count_removal_of_both_ovaries_on_or_before_scree_qualifies THEN 1 END)
      AS count_removal_of_both_ovaries_on_or_before_scree_certain,
    count(CASE WHEN r.count_removal_of_both_ovaries_on_or_before_scree_qualifies IS NOT FALSE THEN 1 END)
      AS count_removal_of_both_ovaries_on_or_before_scree_possible,
    -- smoking less than 6 months before dosing
    count(CASE WHEN r.count_smoking_less_than_6_months_before_dosing_qualifies THEN 1 END)
      AS count_smoking_less_than_6_months_before_dosing_certain,
    count(CASE WHEN r.count_smoking_less_than_6_months_before_dosing_qualifies IS NOT FALSE THEN 1 END)
      AS count_smoking_less_than_6_months_before_dosing_possible,
    -- liver insufficiency on or before screening
    count(CASE WHEN r.count_liver_insufficiency_on_or_before_screening_qualifies THEN 1 END)
      AS count_liver_insufficiency_on_or_before_screening_certain,
    count(CASE WHEN r.count_liver_insufficiency_on_or_before_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_liver_insufficiency_on_or_before_screening_possible,
    -- renal failure on or before screening
    count(CASE WHEN r.count_renal_failure_on_or_before_screening_qualifies THEN 1 END)
      AS count_renal_failure_on_or_before_screening_certain,
    count(CASE WHEN r.count_renal_failure_on_or_before_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_renal_failure_on_or_before_screening_possible,
    -- skin disease on or before screening
    count(CASE WHEN r.count_skin_disease_on_or_before_screening_qualifies THEN 1 END)
      AS count_skin_disease_on_or_before_screening_certain,
    count(CASE WHEN r.count_skin_disease_on_or_before_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_skin_disease_on_or_before_screening_possible,
    -- liver disease on screening
    count(CASE WHEN r.count_liver_disease_on_screening_qualifies THEN 1 END)
      AS count_liver_disease_on_screening_certain,
    count(CASE WHEN r.count_liver_disease_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_liver_disease_on_screening_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    m.latest_weight_at_screening."day" >= c.screening_minus_28_days
    AND m.latest_weight_at_screening."day" <= c.screening_date AS latest_weight_at_screening_inside,
    TRY_CAST(m.latest_weight_at_screening."value" AS DECIMAL(15, 6)) AS latest_weight_at_screening_value,
    nullif(nullif(m.latest_weight_at_screening."comparator", ''), '=') AS latest_weight_at_screening_comparator,
    m.latest_weight_at_screening."unit" AS latest_weight_at_screening_unit,
    m.latest_height_at_screening."day" >= c.screening_minus_28_days
    AND m.latest_height_at_screening."day" <= c.screening_date AS latest_height_at_screening_inside,
    TRY_CAST(m.latest_height_at_screening."value" AS DECIMAL(15, 6)) AS latest_height_at_screening_value,
    nullif(nullif(m.latest_height_at_screening."comparator", ''), '=') AS latest_height_at_screening_comparator,
    m.latest_height_at_screening."unit" AS latest_height_at_screening_unit,
    m.latest_weight_at_screening."day" AS latest_weight_at_screening_day,
    m.latest_height_at_screening."day" AS latest_height_at_screening_day,
    m.latest_weight_at_screening."id" AS latest_weight_at_screening_id,
    a.answer_2."day" <= c.screening_date AS answer_2_inside,
    a.answer_2.valid_until AS answer_2_valid_until,
    c.screening_date,
    a.answer_2."value" AS answer_2_value,
    a.answer_2."day" AS answer_2_day,
    a.answer_2."id" AS answer_2_id,
    m.latest_supine_systolic_blood_pressure_on_screeni."day" >= c.screening_date
    AND m.latest_supine_systolic_blood_pressure_on_screeni."day" <= c.screening_date
      AS latest_supine_systolic_blood_pressure_on_screeni_inside,
    m.latest_supine_systolic_blood_pressure_on_screeni."unit"
      AS latest_supine_systolic_blood_pressure_on_screeni_unit,
    nullif(nullif(m.latest_supine_systolic_blood_pressure_on_screeni."comparator", ''), '=')
      AS latest_supine_systolic_blood_pressure_on_screeni_comparator,
    TRY_CAST(m.latest_supine_systolic_blood_pressure_on_screeni."value" AS DECIMAL(15, 6))
      AS latest_supine_systolic_blood_pressure_on_screeni_value,
    m.latest_supine_systolic_blood_pressure_on_screeni."day"
      AS latest_supine_systolic_blood_pressure_on_screeni_day,
    m.latest_supine_systolic_blood_pressure_on_screeni."id"
      AS latest_supine_systolic_blood_pressure_on_screeni_id,
    m.latest_supine_diastolic_blood_pressure_on_screen."day" >= c.screening_date
    AND m.latest_supine_diastolic_blood_pressure_on_screen."day" <= c.screening_date
      AS latest_supine_diastolic_blood_pressure_on_screen_inside,
    m.latest_supine_diastolic_blood_pressure_on_screen."unit"
      AS latest_supine_diastolic_blood_pressure_on_screen_unit,
    nullif(nullif(m.latest_supine_diastolic_blood_pressure_on_screen."comparator", ''), '=')
      AS latest_supine_diastolic_blood_pressure_on_screen_comparator,
    TRY_CAST(m.latest_supine_diastolic_blood_pressure_on_screen."value" AS DECIMAL(15, 6))
      AS latest_supine_diastolic_blood_pressure_on_screen_value,
    m.latest_supine_diastolic_blood_pressure_on_screen."day"
      AS latest_supine_diastolic_blood_pressure_on_screen_day,
    m.latest_supine_diastolic_blood_pressure_on_screen."id"
      AS latest_supine_diastolic_blood_pressure_on_screen_id,
    c.patient_sex,
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
    coalesce(e.count_spontaneous_amenorrhea_certain, 0) AS count_spontaneous_amenorrhea_certain,
    coalesce(e.count_spontaneous_amenorrhea_possible, 0) AS count_spontaneous_amenorrhea_possible,
    coalesce(e.count_removal_of_both_ovaries_on_or_before_scree_certain, 0)
      AS count_removal_of_both_ovaries_on_or_before_scree_certain,
    coalesce(e.count_removal_of_both_ovaries_on_or_before_scree_possible, 0)
      AS count_removal_of_both_ovaries_on_or_before_scree_possible,
    n.latest_serum_pregnancy_test_at_screening."day" >= c.screening_minus_28_days
    AND n.latest_serum_pregnancy_test_at_screening."day" <= c.screening_date
      AS latest_serum_pregnancy_test_at_screening_inside,
    n.latest_serum_pregnancy_test_at_screening."value" AS latest_serum_pregnancy_test_at_screening_value,
    n.latest_serum_pregnancy_test_at_screening."day" AS latest_serum_pregnancy_test_at_screening_day,
    n.latest_serum_pregnancy_test_at_screening."id" AS latest_serum_pregnancy_test_at_screening_id,
    coalesce(e.count_smoking_less_than_6_months_before_dosing_certain, 0)
      AS count_smoking_less_than_6_months_before_dosing_certain,
    coalesce(e.count_smoking_less_than_6_months_before_dosing_possible, 0)
      AS count_smoking_less_than_6_months_before_dosing_possible,
    m.latest_creatinine_at_screening."day" >= c.screening_minus_28_days
    AND m.latest_creatinine_at_screening."day" <= c.screening_date AS latest_creatinine_at_screening_inside,
    TRY_CAST(m.latest_creatinine_at_screening."value" AS DECIMAL(15, 6))
      AS latest_creatinine_at_screening_value,
    nullif(nullif(m.latest_creatinine_at_screening."comparator", ''), '=')
      AS latest_creatinine_at_screening_comparator,
    m.latest_creatinine_at_screening."unit" AS latest_creatinine_at_screening_unit,
    m.latest_creatinine_at_screening."day" AS latest_creatinine_at_screening_day,
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
    coalesce(e.count_liver_insufficiency_on_or_before_screening_certain, 0)
      AS count_liver_insufficiency_on_or_before_screening_certain,
    coalesce(e.count_liver_insufficiency_on_or_before_screening_possible, 0)
      AS count_liver_insufficiency_on_or_before_screening_possible,
    coalesce(e.count_renal_failure_on_or_before_screening_certain, 0)
      AS count_renal_failure_on_or_before_screening_certain,
    coalesce(e.count_renal_failure_on_or_before_screening_possible, 0)
      AS count_renal_failure_on_or_before_screening_possible,
    a.answer_e1_c."day" <= c.screening_date AS answer_e1_c_inside,
    a.answer_e1_c.valid_until AS answer_e1_c_valid_until,
    a.answer_e1_c."value" AS answer_e1_c_value,
    a.answer_e1_c."day" AS answer_e1_c_day,
    a.answer_e1_c."id" AS answer_e1_c_id,
    a.answer_e2."day" <= c.screening_date AS answer_e2_inside,
    a.answer_e2.valid_until AS answer_e2_valid_until,
    a.answer_e2."value" AS answer_e2_value,
    a.answer_e2."day" AS answer_e2_day,
    a.answer_e2."id" AS answer_e2_id,
    coalesce(e.count_skin_disease_on_or_before_screening_certain, 0)
      AS count_skin_disease_on_or_before_screening_certain,
    coalesce(e.count_skin_disease_on_or_before_screening_possible, 0)
      AS count_skin_disease_on_or_before_screening_possible,
    a.answer_e4."day" <= c.screening_date AS answer_e4_inside,
    a.answer_e4.valid_until AS answer_e4_valid_until,
    a.answer_e4."value" AS answer_e4_value,
    a.answer_e4."day" AS answer_e4_day,
    a.answer_e4."id" AS answer_e4_id,
    n.latest_hepatitis_b_surface_antigen_at_screening."day" >= c.screening_minus_28_days
    AND n.latest_hepatitis_b_surface_antigen_at_screening."day" <= c.screening_date
      AS latest_hepatitis_b_surface_antigen_at_screening_inside,
    n.latest_hepatitis_b_surface_antigen_at_screening."value"
      AS latest_hepatitis_b_surface_antigen_at_screening_value,
    n.latest_hepatitis_b_surface_antigen_at_screening."day"
      AS latest_hepatitis_b_surface_antigen_at_screening_day,
    n.latest_hepatitis_b_surface_antigen_at_screening."id"
      AS latest_hepatitis_b_surface_antigen_at_screening_id,
    n.any_hepatitis_b_surface_antigen_on_or_before_scr_code,
    n.any_hepatitis_b_surface_antigen_on_or_before_scr."value"
      AS any_hepatitis_b_surface_antigen_on_or_before_scr_value,
    n.any_hepatitis_b_surface_antigen_on_or_before_scr."day"
      AS any_hepatitis_b_surface_antigen_on_or_before_scr_day,
    n.any_hepatitis_b_surface_antigen_on_or_before_scr."id"
      AS any_hepatitis_b_surface_antigen_on_or_before_scr_id,
    n.latest_hepatitis_c_antibody_at_screening."day" >= c.screening_minus_28_days
    AND n.latest_hepatitis_c_antibody_at_screening."day" <= c.screening_date
      AS latest_hepatitis_c_antibody_at_screening_inside,
    n.latest_hepatitis_c_antibody_at_screening."value" AS latest_hepatitis_c_antibody_at_screening_value,
    n.latest_hepatitis_c_antibody_at_screening."day" AS latest_hepatitis_c_antibody_at_screening_day,
    n.latest_hepatitis_c_antibody_at_screening."id" AS latest_hepatitis_c_antibody_at_screening_id,
    n.any_hepatitis_c_antibody_on_or_before_screening_code,
    n.any_hepatitis_c_antibody_on_or_before_screening."value"
      AS any_hepatitis_c_antibody_on_or_before_screening_value,
    n.any_hepatitis_c_antibody_on_or_before_screening."day"
      AS any_hepatitis_c_antibody_on_or_before_screening_day,
    n.any_hepatitis_c_antibody_on_or_before_screening."id"
      AS any_hepatitis_c_antibody_on_or_before_screening_id,
    coalesce(e.count_liver_disease_on_screening_certain, 0) AS count_liver_disease_on_screening_certain,
    coalesce(e.count_liver_disease_on_screening_possible, 0) AS count_liver_disease_on_screening_possible
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
    CAST(f.latest_weight_at_screening_value AS DOUBLE) AS latest_weight_at_screening_as_recorded,
    l1.unit_reading AS latest_weight_at_screening_reading,
    CAST(f.latest_height_at_screening_value AS DOUBLE) AS latest_height_at_screening_as_recorded,
    l2.unit_reading AS latest_height_at_screening_reading,
    CASE
      WHEN f.latest_height_at_screening_day IS NULL
           OR f.latest_weight_at_screening_day >= f.latest_height_at_screening_day THEN
        f.latest_weight_at_screening_day
      ELSE f.latest_height_at_screening_day
    END AS body_mass_index_day,
    l3.unit_reading AS latest_supine_systolic_blood_pressure_on_screeni_reading,
    l4.unit_reading AS latest_supine_diastolic_blood_pressure_on_screen_reading,
    CASE
      WHEN f.youngest_age_in_years_at_screening_date = f.oldest_age_in_years_at_screening_date THEN
        CAST(f.youngest_age_in_years_at_screening_date AS DOUBLE)
    END AS age_in_years,
    CAST(f.latest_creatinine_at_screening_value AS DOUBLE) AS latest_creatinine_at_screening_as_recorded,
    l5.unit_reading AS latest_creatinine_at_screening_reading,
    f.patient_sex = 'female' AS cockcroft_gault_clearance_condition,
    f.patient_sex = 'male' AS cockcroft_gault_clearance_condition_2,
    CASE
      WHEN f.latest_creatinine_at_screening_day IS NULL
           OR f.latest_weight_at_screening_day >= f.latest_creatinine_at_screening_day THEN
        f.latest_weight_at_screening_day
      ELSE f.latest_creatinine_at_screening_day
    END AS cockcroft_gault_clearance_day,
    l6.unit_reading AS latest_reported_egfr_by_ckd_epi_at_screening_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_weight_at_screening_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_height_at_screening_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_supine_systolic_blood_pressure_on_screeni_unit
  LEFT JOIN unit_spellings AS l4 ON l4.unit_spelling = f.latest_supine_diastolic_blood_pressure_on_screen_unit
  LEFT JOIN unit_spellings AS l5 ON l5.unit_spelling = f.latest_creatinine_at_screening_unit
  LEFT JOIN unit_spellings AS l6 ON l6.unit_spelling = f.latest_reported_egfr_by_ckd_epi_at_screening_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- weight in kg
    CASE
      WHEN f.latest_weight_at_screening_inside AND f.latest_weight_at_screening_comparator IS NULL THEN
        CASE f.latest_weight_at_screening_reading
          WHEN 'kg' THEN f.latest_weight_at_screening_as_recorded
          WHEN '[lb_av]' THEN f.latest_weight_at_screening_as_recorded * 45359237.0e0 / 100000000.0e0
          WHEN '[oz_av]' THEN f.latest_weight_at_screening_as_recorded * 45359237.0e0 / 1600000000.0e0
          WHEN 'g' THEN f.latest_weight_at_screening_as_recorded / 1000.0e0
          WHEN 'mg' THEN f.latest_weight_at_screening_as_recorded / 1000000.0e0
          WHEN 'ng' THEN f.latest_weight_at_screening_as_recorded / 1000000000000.0e0
          WHEN 'pg' THEN f.latest_weight_at_screening_as_recorded / 1000000000000000.0e0
          WHEN 'ug' THEN f.latest_weight_at_screening_as_recorded / 1000000000.0e0
        END
    END AS latest_weight_at_screening_in_kg,
    -- height in m
    CASE
      WHEN f.latest_height_at_screening_inside AND f.latest_height_at_screening_comparator IS NULL THEN
        CASE f.latest_height_at_screening_reading
          WHEN 'cm' THEN f.latest_height_at_screening_as_recorded / 100.0e0
          WHEN '[ft_i]' THEN f.latest_height_at_screening_as_recorded * 381.0e0 / 1250.0e0
          WHEN '[in_i]' THEN f.latest_height_at_screening_as_recorded * 127.0e0 / 5000.0e0
          WHEN 'm' THEN f.latest_height_at_screening_as_recorded
          WHEN 'mm' THEN f.latest_height_at_screening_as_recorded / 1000.0e0
          WHEN 'um' THEN f.latest_height_at_screening_as_recorded / 1000000.0e0
        END
    END AS latest_height_at_screening_in_m,
    -- 50.0 kg, in the unit of the result
    CASE f.latest_weight_at_screening_reading
      WHEN 'kg' THEN 50 WHEN '[lb_av]' THEN 110.2311315 WHEN '[oz_av]' THEN 1763.6980974 WHEN 'g' THEN 50000
      WHEN 'mg' THEN 50000000 WHEN 'ng' THEN 50000000000000 WHEN 'pg' THEN 50000000000000000
      WHEN 'ug' THEN 50000000000
    END AS latest_weight_at_screening_limit,
    -- 90 mmHg, in the unit of the result
    CASE f.latest_supine_systolic_blood_pressure_on_screeni_reading
      WHEN 'mm[Hg]' THEN 90 WHEN 'cm[H2O]' THEN 122.3555444 WHEN 'kPa' THEN 11.99898
    END AS latest_supine_systolic_blood_pressure_on_screeni_limit,
    -- 140 mmHg, in the unit of the result
    CASE f.latest_supine_systolic_blood_pressure_on_screeni_reading
      WHEN 'mm[Hg]' THEN 140 WHEN 'cm[H2O]' THEN 190.3308469 WHEN 'kPa' THEN 18.66508
    END AS latest_supine_systolic_blood_pressure_on_screeni_limit_2,
    -- 90 mmHg, in the unit of the result
    CASE f.latest_supine_diastolic_blood_pressure_on_screen_reading
      WHEN 'mm[Hg]' THEN 90 WHEN 'cm[H2O]' THEN 122.3555444 WHEN 'kPa' THEN 11.99898
    END AS latest_supine_diastolic_blood_pressure_on_screen_limit,
    -- creatinine in mg/dL
    CASE
      WHEN f.latest_creatinine_at_screening_inside AND f.latest_creatinine_at_screening_comparator IS NULL THEN
        CASE f.latest_creatinine_at_screening_reading
          WHEN 'mg/dL' THEN f.latest_creatinine_at_screening_as_recorded
          WHEN 'fmol/L' THEN f.latest_creatinine_at_screening_as_recorded * 707.0e0 / 62500000000000.0e0
          WHEN 'g/L' THEN f.latest_creatinine_at_screening_as_recorded * 100.0e0
          WHEN 'g/dL' THEN f.latest_creatinine_at_screening_as_recorded * 1000.0e0
          WHEN 'mg/L' THEN f.latest_creatinine_at_screening_as_recorded / 10.0e0
          WHEN 'mmol/L' THEN f.latest_creatinine_at_screening_as_recorded * 1414.0e0 / 125.0e0
          WHEN 'mol/L' THEN f.latest_creatinine_at_screening_as_recorded * 11312.0e0
          WHEN 'ng/L' THEN f.latest_creatinine_at_screening_as_recorded / 10000000.0e0
          WHEN 'ng/dL' THEN f.latest_creatinine_at_screening_as_recorded / 1000000.0e0
          WHEN 'ug/L' THEN f.latest_creatinine_at_screening_as_recorded / 10000.0e0
          WHEN 'nmol/L' THEN f.latest_creatinine_at_screening_as_recorded * 707.0e0 / 62500000.0e0
          WHEN 'umol/L' THEN f.latest_creatinine_at_screening_as_recorded * 707.0e0 / 62500.0e0
          WHEN 'pg/dL' THEN f.latest_creatinine_at_screening_as_recorded / 1000000000.0e0
          WHEN 'pmol/L' THEN f.latest_creatinine_at_screening_as_recorded * 707.0e0 / 62500000000.0e0
          WHEN 'ug/dL' THEN f.latest_creatinine_at_screening_as_recorded / 1000.0e0
          WHEN 'umol/dL' THEN f.latest_creatinine_at_screening_as_recorded * 707.0e0 / 6250.0e0
        END
    END AS latest_creatinine_at_screening_in_mg_dl,
    -- 90 mL/min/1.73 m2, in the unit of the result
    CASE f.latest_reported_egfr_by_ckd_epi_at_screening_reading
      WHEN 'mL/min/{1.73_m2}' THEN 90 WHEN 'mL/s/{1.73_m2}' THEN 1.5
    END AS latest_reported_egfr_by_ckd_epi_at_screening_limit
  FROM patient_facts_2 AS f
),

-- The same, with what is worked out from it.
patient_facts_4 AS NOT MATERIALIZED (
  SELECT
    f.*,
    power(f.latest_height_at_screening_in_m, 2e0) AS body_mass_index_power,
    -- Cockcroft-Gault clearance = (140 - age in years) * weight in kg / (72 * creatinine in mg/dL) * ...
    CASE
      WHEN CASE
             WHEN f.youngest_age_in_years_at_screening_date >= 18 THEN TRUE
             WHEN f.oldest_age_in_years_at_screening_date < 18 THEN FALSE
           END THEN
        (140e0 - f.age_in_years) * f.latest_weight_at_screening_in_kg
        / nullif(72e0 * f.latest_creatinine_at_screening_in_mg_dl, 0e0)
        * CASE
            WHEN f.cockcroft_gault_clearance_condition THEN 0.85e0
            WHEN f.cockcroft_gault_clearance_condition IS NULL THEN NULL
            WHEN f.cockcroft_gault_clearance_condition_2 THEN 1e0
            WHEN f.cockcroft_gault_clearance_condition_2 IS NULL THEN NULL
          END
    END AS cockcroft_gault_clearance_exact
  FROM patient_facts_3 AS f
),

-- The same, with what is worked out from it.
patient_facts_5 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- body mass index = weight in kg / height in m ^ 2
    f.latest_weight_at_screening_in_kg
    / nullif(CASE WHEN abs(f.body_mass_index_power) < 1e100 THEN f.body_mass_index_power END, 0e0)
      AS body_mass_index_exact,
    CASE
      WHEN abs(f.cockcroft_gault_clearance_exact) < 1000000000e0 THEN
        f.cockcroft_gault_clearance_exact * 1000000e0
    END AS cockcroft_gault_clearance_millionths
  FROM patient_facts_4 AS f
),

-- The same, with what is worked out from it.
patient_facts_6 AS NOT MATERIALIZED (
  SELECT
    f.*,
    CASE WHEN abs(f.body_mass_index_exact) < 1000000000e0 THEN f.body_mass_index_exact * 1000000e0 END
      AS body_mass_index_millionths,
    CAST(round_even(f.cockcroft_gault_clearance_millionths, 0) AS DECIMAL(18, 0)) * 0.000001
      AS cockcroft_gault_clearance
  FROM patient_facts_5 AS f
),

-- The same, with what is worked out from it.
patient_facts_7 AS NOT MATERIALIZED (
  SELECT
    f.*,
    CAST(round_even(f.body_mass_index_millionths, 0) AS DECIMAL(18, 0)) * 0.000001 AS body_mass_index
  FROM patient_facts_6 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: body mass index between 18.0 and 32.0 kg/m2 at screening
    f.body_mass_index >= 18 AND f.body_mass_index <= 32 AS a_1_1,
    CASE
      WHEN f.body_mass_index = floor(f.body_mass_index) THEN CAST(CAST(f.body_mass_index AS BIGINT) AS VARCHAR)
      ELSE rtrim(CAST(f.body_mass_index AS VARCHAR), '0')
    END AS a_1_1_value,
    CASE WHEN f.body_mass_index IS NOT NULL THEN 'kg/m2' END AS a_1_1_unit,
    CASE WHEN f.body_mass_index IS NOT NULL THEN f.body_mass_index_day END AS a_1_1_date,
    -- 2: weight >= 50.0 kg at screening
    CASE
      WHEN f.latest_weight_at_screening_inside THEN
        CASE
          WHEN f.latest_weight_at_screening_comparator IS NULL THEN
            f.latest_weight_at_screening_value >= f.latest_weight_at_screening_limit
          WHEN f.latest_weight_at_screening_comparator = '<'
               AND f.latest_weight_at_screening_value <= f.latest_weight_at_screening_limit THEN
            FALSE
          WHEN f.latest_weight_at_screening_comparator = '<='
               AND f.latest_weight_at_screening_value < f.latest_weight_at_screening_limit THEN
            FALSE
          WHEN f.latest_weight_at_screening_comparator IN ('>', '>=')
               AND f.latest_weight_at_screening_value >= f.latest_weight_at_screening_limit THEN
            TRUE
        END
    END AS a_1_2,
    coalesce(f.latest_weight_at_screening_comparator, '')
    || CASE
         WHEN f.latest_weight_at_screening_value = floor(f.latest_weight_at_screening_value) THEN
           CAST(CAST(f.latest_weight_at_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_weight_at_screening_value AS VARCHAR), '0')
       END AS a_1_2_value,
    f.latest_weight_at_screening_unit AS a_1_2_unit,
    f.latest_weight_at_screening_day AS a_1_2_date,
    f.latest_weight_at_screening_id AS a_1_2_row,
    -- 3: attested
    CASE
      WHEN f.answer_2_inside AND (f.answer_2_valid_until IS NULL OR f.answer_2_valid_until >= f.screening_date) THEN
        f.answer_2_value = 'yes'
    END AS a_2_1,
    f.answer_2_value AS a_2_1_value,
    f.answer_2_day AS a_2_1_date,
    f.answer_2_id AS a_2_1_row,
    -- 4: supine systolic blood pressure between 90 and 140 mmHg on screening
    CASE
      WHEN f.latest_supine_systolic_blood_pressure_on_screeni_inside THEN
        CASE
          WHEN f.latest_supine_systolic_blood_pressure_on_screeni_comparator IS NULL THEN
            f.latest_supine_systolic_blood_pressure_on_screeni_value
              >= f.latest_supine_systolic_blood_pressure_on_screeni_limit
          WHEN f.latest_supine_systolic_blood_pressure_on_screeni_comparator = '<'
               AND f.latest_supine_systolic_blood_pressure_on_screeni_value
                     <= f.latest_supine_systolic_blood_pressure_on_screeni_limit THEN
            FALSE
          WHEN f.latest_supine_systolic_blood_pressure_on_screeni_comparator = '<='
               AND f.latest_supine_systolic_blood_pressure_on_screeni_value
                     < f.latest_supine_systolic_blood_pressure_on_screeni_limit THEN
            FALSE
          WHEN f.latest_supine_systolic_blood_pressure_on_screeni_comparator IN ('>', '>=')
               AND f.latest_supine_systolic_blood_pressure_on_screeni_value
                     >= f.latest_supine_systolic_blood_pressure_on_screeni_limit THEN
            TRUE
        END
        AND CASE
              WHEN f.latest_supine_systolic_blood_pressure_on_screeni_comparator IS NULL THEN
                f.latest_supine_systolic_blood_pressure_on_screeni_value
                  <= f.latest_supine_systolic_blood_pressure_on_screeni_limit_2
              WHEN f.latest_supine_systolic_blood_pressure_on_screeni_comparator IN ('<', '<=')
                   AND f.latest_supine_systolic_blood_pressure_on_screeni_value
                         <= f.latest_supine_systolic_blood_pressure_on_screeni_limit_2 THEN
                TRUE
              WHEN f.latest_supine_systolic_blood_pressure_on_screeni_comparator = '>'
                   AND f.latest_supine_systolic_blood_pressure_on_screeni_value
                         >= f.latest_supine_systolic_blood_pressure_on_screeni_limit_2 THEN
                FALSE
              WHEN f.latest_supine_systolic_blood_pressure_on_screeni_comparator = '>='
                   AND f.latest_supine_systolic_blood_pressure_on_screeni_value
                         > f.latest_supine_systolic_blood_pressure_on_screeni_limit_2 THEN
                FALSE
            END
    END AS a_3_1,
    coalesce(f.latest_supine_systolic_blood_pressure_on_screeni_comparator, '')
    || CASE
         WHEN f.latest_supine_systolic_blood_pressure_on_screeni_value
                = floor(f.latest_supine_systolic_blood_pressure_on_screeni_value) THEN
           CAST(CAST(f.latest_supine_systolic_blood_pressure_on_screeni_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_supine_systolic_blood_pressure_on_screeni_value AS VARCHAR), '0')
       END AS a_3_1_value,
    f.latest_supine_systolic_blood_pressure_on_screeni_unit AS a_3_1_unit,
    f.latest_supine_systolic_blood_pressure_on_screeni_day AS a_3_1_date,
    f.latest_supine_systolic_blood_pressure_on_screeni_id AS a_3_1_row,
    -- 5: supine diastolic blood pressure <= 90 mmHg on screening
    CASE
      WHEN f.latest_supine_diastolic_blood_pressure_on_screen_inside THEN
        CASE
          WHEN f.latest_supine_diastolic_blood_pressure_on_screen_comparator IS NULL THEN
            f.latest_supine_diastolic_blood_pressure_on_screen_value
              <= f.latest_supine_diastolic_blood_pressure_on_screen_limit
          WHEN f.latest_supine_diastolic_blood_pressure_on_screen_comparator IN ('<', '<=')
               AND f.latest_supine_diastolic_blood_pressure_on_screen_value
                     <= f.latest_supine_diastolic_blood_pressure_on_screen_limit THEN
            TRUE
          WHEN f.latest_supine_diastolic_blood_pressure_on_screen_comparator = '>'
               AND f.latest_supine_diastolic_blood_pressure_on_screen_value
                     >= f.latest_supine_diastolic_blood_pressure_on_screen_limit THEN
            FALSE
          WHEN f.latest_supine_diastolic_blood_pressure_on_screen_comparator = '>='
               AND f.latest_supine_diastolic_blood_pressure_on_screen_value
                     > f.latest_supine_diastolic_blood_pressure_on_screen_limit THEN
            FALSE
        END
    END AS a_3_2,
    coalesce(f.latest_supine_diastolic_blood_pressure_on_screen_comparator, '')
    || CASE
         WHEN f.latest_supine_diastolic_blood_pressure_on_screen_value
                = floor(f.latest_supine_diastolic_blood_pressure_on_screen_value) THEN
           CAST(CAST(f.latest_supine_diastolic_blood_pressure_on_screen_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_supine_diastolic_blood_pressure_on_screen_value AS VARCHAR), '0')
       END AS a_3_2_value,
    f.latest_supine_diastolic_blood_pressure_on_screen_unit AS a_3_2_unit,
    f.latest_supine_diastolic_blood_pressure_on_screen_day AS a_3_2_date,
    f.latest_supine_diastolic_blood_pressure_on_screen_id AS a_3_2_row,
    -- 6: sex is female
    f.patient_sex = 'female' AS a_4_1,
    f.patient_sex AS a_4_1_value,
    -- 7: age >= 45 years
    CASE
      WHEN f.youngest_age_in_years_at_screening_date >= 45 THEN TRUE
      WHEN f.oldest_age_in_years_at_screening_date < 45 THEN FALSE
    END AS a_4_2,
    CASE
      WHEN f.youngest_age_in_years_at_screening_date = f.oldest_age_in_years_at_screening_date THEN
        CAST(f.youngest_age_in_years_at_screening_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_screening_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_screening_date AS VARCHAR)
    END AS a_4_2_value,
    CASE WHEN f.youngest_age_in_years_at_screening_date IS NOT NULL THEN 'years' END AS a_4_2_unit,
    -- 8: spontaneous amenorrhea is present for at least 12 months
    CASE
      WHEN f.count_spontaneous_amenorrhea_certain >= 1 THEN TRUE
      WHEN f.count_spontaneous_amenorrhea_possible < 1 THEN FALSE
    END AS a_4_3,
    CAST(f.count_spontaneous_amenorrhea_certain AS VARCHAR) AS a_4_3_value,
    -- 9: any removal of both ovaries
    CASE
      WHEN f.count_removal_of_both_ovaries_on_or_before_scree_certain >= 1 THEN TRUE
      WHEN f.count_removal_of_both_ovaries_on_or_before_scree_possible < 1 THEN FALSE
    END AS a_4_4,
    CAST(f.count_removal_of_both_ovaries_on_or_before_scree_certain AS VARCHAR) AS a_4_4_value,
    -- 10: serum pregnancy test is negative at screening
    CASE
      WHEN f.latest_serum_pregnancy_test_at_screening_inside THEN
        CASE
          WHEN f.latest_serum_pregnancy_test_at_screening_value IN ('positive', 'negative') THEN
            f.latest_serum_pregnancy_test_at_screening_value = 'negative'
        END
    END AS a_4_5,
    f.latest_serum_pregnancy_test_at_screening_value AS a_4_5_value,
    f.latest_serum_pregnancy_test_at_screening_day AS a_4_5_date,
    f.latest_serum_pregnancy_test_at_screening_id AS a_4_5_row,
    -- 11: no smoking less than 6 months before dosing
    CASE
      WHEN f.count_smoking_less_than_6_months_before_dosing_certain >= 1 THEN TRUE
      WHEN f.count_smoking_less_than_6_months_before_dosing_possible < 1 THEN FALSE
    END AS a_5_1,
    CAST(f.count_smoking_less_than_6_months_before_dosing_certain AS VARCHAR) AS a_5_1_value,
    -- 12: Cockcroft-Gault clearance < 90 mL/min at screening
    f.cockcroft_gault_clearance < 90 AS a_e1_a_1,
    CASE
      WHEN f.cockcroft_gault_clearance = floor(f.cockcroft_gault_clearance) THEN
        CAST(CAST(f.cockcroft_gault_clearance AS BIGINT) AS VARCHAR)
      ELSE rtrim(CAST(f.cockcroft_gault_clearance AS VARCHAR), '0')
    END AS a_e1_a_1_value,
    CASE WHEN f.cockcroft_gault_clearance IS NOT NULL THEN 'mL/min' END AS a_e1_a_1_unit,
    CASE WHEN f.cockcroft_gault_clearance IS NOT NULL THEN f.cockcroft_gault_clearance_day END AS a_e1_a_1_date,
    -- 13: reported eGFR by CKD-EPI < 90 mL/min/1.73 m2 at screening
    CASE
      WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_inside THEN
        CASE
          WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_comparator IS NULL THEN
            f.latest_reported_egfr_by_ckd_epi_at_screening_value
              < f.latest_reported_egfr_by_ckd_epi_at_screening_limit
          WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_comparator = '<'
               AND f.latest_reported_egfr_by_ckd_epi_at_screening_value
                     <= f.latest_reported_egfr_by_ckd_epi_at_screening_limit THEN
            TRUE
          WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_comparator = '<='
               AND f.latest_reported_egfr_by_ckd_epi_at_screening_value
                     < f.latest_reported_egfr_by_ckd_epi_at_screening_limit THEN
            TRUE
          WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_comparator IN ('>', '>=')
               AND f.latest_reported_egfr_by_ckd_epi_at_screening_value
                     >= f.latest_reported_egfr_by_ckd_epi_at_screening_limit THEN
            FALSE
        END
    END AS a_e1_a_2,
    coalesce(f.latest_reported_egfr_by_ckd_epi_at_screening_comparator, '')
    || CASE
         WHEN f.latest_reported_egfr_by_ckd_epi_at_screening_value
                = floor(f.latest_reported_egfr_by_ckd_epi_at_screening_value) THEN
           CAST(CAST(f.latest_reported_egfr_by_ckd_epi_at_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_reported_egfr_by_ckd_epi_at_screening_value AS VARCHAR), '0')
       END AS a_e1_a_2_value,
    f.latest_reported_egfr_by_ckd_epi_at_screening_unit AS a_e1_a_2_unit,
    f.latest_reported_egfr_by_ckd_epi_at_screening_day AS a_e1_a_2_date,
    f.latest_reported_egfr_by_ckd_epi_at_screening_id AS a_e1_a_2_row,
    -- 14: any liver insufficiency
    CASE
      WHEN f.count_liver_insufficiency_on_or_before_screening_certain >= 1 THEN TRUE
      WHEN f.count_liver_insufficiency_on_or_before_screening_possible < 1 THEN FALSE
    END AS a_e1_b_1,
    CAST(f.count_liver_insufficiency_on_or_before_screening_certain AS VARCHAR) AS a_e1_b_1_value,
    -- 15: any renal failure
    CASE
      WHEN f.count_renal_failure_on_or_before_screening_certain >= 1 THEN TRUE
      WHEN f.count_renal_failure_on_or_before_screening_possible < 1 THEN FALSE
    END AS a_e1_b_2,
    CAST(f.count_renal_failure_on_or_before_screening_certain AS VARCHAR) AS a_e1_b_2_value,
    -- 16: attested
    CASE
      WHEN f.answer_e1_c_inside
           AND (f.answer_e1_c_valid_until IS NULL OR f.answer_e1_c_valid_until >= f.screening_date) THEN
        f.answer_e1_c_value = 'yes'
    END AS a_e1_c_1,
    f.answer_e1_c_value AS a_e1_c_1_value,
    f.answer_e1_c_day AS a_e1_c_1_date,
    f.answer_e1_c_id AS a_e1_c_1_row,
    -- 17: attested
    CASE
      WHEN f.answer_e2_inside
           AND (f.answer_e2_valid_until IS NULL OR f.answer_e2_valid_until >= f.screening_date) THEN
        f.answer_e2_value = 'yes'
    END AS a_e2_1,
    f.answer_e2_value AS a_e2_1_value,
    f.answer_e2_day AS a_e2_1_date,
    f.answer_e2_id AS a_e2_1_row,
    -- 18: any skin disease where clinically significant
    CASE
      WHEN f.count_skin_disease_on_or_before_screening_certain >= 1 THEN TRUE
      WHEN f.count_skin_disease_on_or_before_screening_possible < 1 THEN FALSE
    END AS a_e3_1,
    CAST(f.count_skin_disease_on_or_before_screening_certain AS VARCHAR) AS a_e3_1_value,
    -- 19: attested
    CASE
      WHEN f.answer_e4_inside
           AND (f.answer_e4_valid_until IS NULL OR f.answer_e4_valid_until >= f.screening_date) THEN
        f.answer_e4_value = 'yes'
    END AS a_e4_1,
    f.answer_e4_value AS a_e4_1_value,
    f.answer_e4_day AS a_e4_1_date,
    f.answer_e4_id AS a_e4_1_row,
    -- 20: hepatitis B surface antigen is positive at screening
    CASE
      WHEN f.latest_hepatitis_b_surface_antigen_at_screening_inside THEN
        CASE
          WHEN f.latest_hepatitis_b_surface_antigen_at_screening_value IN ('positive', 'negative') THEN
            f.latest_hepatitis_b_surface_antigen_at_screening_value = 'positive'
        END
    END AS a_e5_a_1,
    f.latest_hepatitis_b_surface_antigen_at_screening_value AS a_e5_a_1_value,
    f.latest_hepatitis_b_surface_antigen_at_screening_day AS a_e5_a_1_date,
    f.latest_hepatitis_b_surface_antigen_at_screening_id AS a_e5_a_1_row,
    -- 21: any hepatitis B surface antigen is positive
    CASE f.any_hepatitis_b_surface_antigen_on_or_before_scr_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END
      AS a_e5_a_2,
    f.any_hepatitis_b_surface_antigen_on_or_before_scr_value AS a_e5_a_2_value,
    f.any_hepatitis_b_surface_antigen_on_or_before_scr_day AS a_e5_a_2_date,
    f.any_hepatitis_b_surface_antigen_on_or_before_scr_id AS a_e5_a_2_row,
    -- 22: hepatitis C antibody is positive at screening
    CASE
      WHEN f.latest_hepatitis_c_antibody_at_screening_inside THEN
        CASE
          WHEN f.latest_hepatitis_c_antibody_at_screening_value IN ('positive', 'negative') THEN
            f.latest_hepatitis_c_antibody_at_screening_value = 'positive'
        END
    END AS a_e5_b_1,
    f.latest_hepatitis_c_antibody_at_screening_value AS a_e5_b_1_value,
    f.latest_hepatitis_c_antibody_at_screening_day AS a_e5_b_1_date,
    f.latest_hepatitis_c_antibody_at_screening_id AS a_e5_b_1_row,
    -- 23: any hepatitis C antibody is positive
    CASE f.any_hepatitis_c_antibody_on_or_before_screening_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END
      AS a_e5_b_2,
    f.any_hepatitis_c_antibody_on_or_before_screening_value AS a_e5_b_2_value,
    f.any_hepatitis_c_antibody_on_or_before_screening_day AS a_e5_b_2_date,
    f.any_hepatitis_c_antibody_on_or_before_screening_id AS a_e5_b_2_row,
    -- 24: any liver disease on screening where active
    CASE
      WHEN f.count_liver_disease_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_liver_disease_on_screening_possible < 1 THEN FALSE
    END AS a_e5_c_1,
    CAST(f.count_liver_disease_on_screening_certain AS VARCHAR) AS a_e5_c_1_value
  FROM patient_facts_7 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 Body mass index (weight in kg by the square of height in metres) of 18.0 to 32.0 kg/m2, both ...
    k.a_1_1 AND k.a_1_2 AS c_1,
    -- 2 Healthy by examination, history, vital signs and 12-lead ECG at screening; abnormalities only if ...
    k.a_2_1 AS c_2,
    -- 3 Blood pressure after 5 minutes of lying: 90 to 140 mmHg systolic, both included, and not above 90 ...
    k.a_3_1 AND k.a_3_2 AS c_3,
    -- 4 Women, other than after the menopause: a highly sensitive test for beta-HCG in serum negative at ...
    -- (what does not apply counts as true)
    NOT (k.a_4_1 AND NOT ((k.a_4_2 AND k.a_4_3) OR k.a_4_4)) OR k.a_4_5 AS c_4_lenient,
    -- 4 Women, other than after the menopause: a highly sensitive test for beta-HCG in serum negative at ...
    -- (what does not apply counts as false)
    k.a_4_1 AND NOT ((k.a_4_2 AND k.a_4_3) OR k.a_4_4) AND k.a_4_5 AS c_4_strict,
    -- 5 Has not smoked for at least 6 months before the first study drug is given
    NOT k.a_5_1 AS c_5,
    -- E1.a insufficiency of the kidneys: below 90 by one of the formulas
    k.a_e1_a_1 OR k.a_e1_a_2 AS c_e1_a,
    -- E1.b insufficiency of liver or kidneys in the history
    k.a_e1_b_1 OR k.a_e1_b_2 AS c_e1_b,
    -- E1.c another significant disorder
    k.a_e1_c_1 AS c_e1_c,
    -- E2 Anything for which the investigator thinks that taking part is not in the interest of the ...
    k.a_e2_1 AS c_e2,
    -- E3 A clinically significant disease of the skin ever, such as dermatitis, eczema, drug rash, ...
    k.a_e3_1 AS c_e3,
    -- E4 Known allergy, hypersensitivity or intolerance to odalasvir, simeprevir or dabigatran etexilate ...
    k.a_e4_1 AS c_e4,
    -- E5.a hepatitis B surface antigen, at screening or ever
    k.a_e5_a_1 OR k.a_e5_a_2 AS c_e5_a,
    -- E5.b antibody to hepatitis C, at screening or ever
    k.a_e5_b_1 OR k.a_e5_b_2 AS c_e5_b,
    -- E5.c another disease of the liver that is clinically active
    k.a_e5_c_1 AS c_e5_c
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE WHEN k.a_1_1 IS NOT DISTINCT FROM k.c_1 THEN 1 WHEN k.a_1_2 IS NOT DISTINCT FROM k.c_1 THEN 2 END
      AS c_1_decided_by,
    CASE WHEN k.a_3_1 IS NOT DISTINCT FROM k.c_3 THEN 4 WHEN k.a_3_2 IS NOT DISTINCT FROM k.c_3 THEN 5 END
      AS c_3_decided_by,
    CASE
      WHEN k.c_4_lenient AND NOT k.c_4_strict THEN 'not applicable'
      WHEN k.c_4_lenient THEN 'true'
      WHEN NOT k.c_4_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_4_result,
    CASE
      WHEN k.c_4_lenient AND NOT k.c_4_strict THEN
        CASE
          WHEN k.a_4_1 IS NOT DISTINCT FROM (k.a_4_1 AND NOT ((k.a_4_2 AND k.a_4_3) OR k.a_4_4)) THEN 6
          WHEN (NOT ((k.a_4_2 AND k.a_4_3) OR k.a_4_4))
                 IS NOT DISTINCT FROM (k.a_4_1 AND NOT ((k.a_4_2 AND k.a_4_3) OR k.a_4_4)) THEN
            CASE
              WHEN (k.a_4_2 AND k.a_4_3) IS NOT DISTINCT FROM ((k.a_4_2 AND k.a_4_3) OR k.a_4_4) THEN
                CASE
                  WHEN k.a_4_2 IS NOT DISTINCT FROM (k.a_4_2 AND k.a_4_3) THEN 7
                  WHEN k.a_4_3 IS NOT DISTINCT FROM (k.a_4_2 AND k.a_4_3) THEN 8
                END
              WHEN k.a_4_4 IS NOT DISTINCT FROM ((k.a_4_2 AND k.a_4_3) OR k.a_4_4) THEN 9
            END
        END
      WHEN (k.a_4_1 AND NOT ((k.a_4_2 AND k.a_4_3) OR k.a_4_4)) IS NOT FALSE
           AND k.a_4_5 IS NOT DISTINCT FROM k.c_4_lenient
           AND (k.c_4_lenient AND NOT k.c_4_strict) IS NOT TRUE THEN
        10
      ELSE CASE
             WHEN k.a_4_1 IS NOT DISTINCT FROM (k.a_4_1 AND NOT ((k.a_4_2 AND k.a_4_3) OR k.a_4_4)) THEN 6
             WHEN (NOT ((k.a_4_2 AND k.a_4_3) OR k.a_4_4))
                    IS NOT DISTINCT FROM (k.a_4_1 AND NOT ((k.a_4_2 AND k.a_4_3) OR k.a_4_4)) THEN
               CASE
                 WHEN (k.a_4_2 AND k.a_4_3) IS NOT DISTINCT FROM ((k.a_4_2 AND k.a_4_3) OR k.a_4_4) THEN
                   CASE
                     WHEN k.a_4_2 IS NOT DISTINCT FROM (k.a_4_2 AND k.a_4_3) THEN 7
                     WHEN k.a_4_3 IS NOT DISTINCT FROM (k.a_4_2 AND k.a_4_3) THEN 8
                   END
                 WHEN k.a_4_4 IS NOT DISTINCT FROM ((k.a_4_2 AND k.a_4_3) OR k.a_4_4) THEN 9
               END
           END
    END AS c_4_decided_by,
    CASE
      WHEN k.a_e1_a_1 IS NOT DISTINCT FROM k.c_e1_a THEN 12
      WHEN k.a_e1_a_2 IS NOT DISTINCT FROM k.c_e1_a THEN 13
    END AS c_e1_a_decided_by,
    CASE
      WHEN k.a_e1_b_1 IS NOT DISTINCT FROM k.c_e1_b THEN 14
      WHEN k.a_e1_b_2 IS NOT DISTINCT FROM k.c_e1_b THEN 15
    END AS c_e1_b_decided_by,
    -- E1 Insufficiency of liver or kidneys ever (clearance by Cockcroft-Gault below 90 mL/min, or eGFR by ...
    k.c_e1_a OR k.c_e1_b OR k.c_e1_c AS c_e1,
    CASE
      WHEN k.a_e5_a_1 IS NOT DISTINCT FROM k.c_e5_a THEN 20
      WHEN k.a_e5_a_2 IS NOT DISTINCT FROM k.c_e5_a THEN 21
    END AS c_e5_a_decided_by,
    CASE
      WHEN k.a_e5_b_1 IS NOT DISTINCT FROM k.c_e5_b THEN 22
      WHEN k.a_e5_b_2 IS NOT DISTINCT FROM k.c_e5_b THEN 23
    END AS c_e5_b_decided_by,
    -- E5 Hepatitis B surface antigen or antibody to hepatitis C positive, ever or at screening, or ...
    k.c_e5_a OR k.c_e5_b OR k.c_e5_c AS c_e5
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_e1_a IS NOT DISTINCT FROM k.c_e1 THEN k.c_e1_a_decided_by
      WHEN k.c_e1_b IS NOT DISTINCT FROM k.c_e1 THEN k.c_e1_b_decided_by
      WHEN k.c_e1_c IS NOT DISTINCT FROM k.c_e1 THEN 16
    END AS c_e1_decided_by,
    CASE
      WHEN k.c_e5_a IS NOT DISTINCT FROM k.c_e5 THEN k.c_e5_a_decided_by
      WHEN k.c_e5_b IS NOT DISTINCT FROM k.c_e5 THEN k.c_e5_b_decided_by
      WHEN k.c_e5_c IS NOT DISTINCT FROM k.c_e5 THEN 24
    END AS c_e5_decided_by
  FROM patient_criteria_2 AS k
)

-- The result.
SELECT
  k.patient_id,
  CASE
    WHEN NOT k.c_1
         OR NOT k.c_2
         OR NOT k.c_3
         OR NOT k.c_4_lenient
         OR NOT k.c_5
         OR k.c_e1
         OR k.c_e2
         OR k.c_e3
         OR k.c_e4
         OR k.c_e5 THEN
      'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2 IS NOT NULL
         AND k.c_3 IS NOT NULL
         AND k.c_4_lenient IS NOT NULL
         AND k.c_5 IS NOT NULL
         AND k.c_e1 IS NOT NULL
         AND k.c_e2 IS NOT NULL
         AND k.c_e3 IS NOT NULL
         AND k.c_e4 IS NOT NULL
         AND k.c_e5 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Body mass index (weight in kg by the square of height in metres) of 18.0 to 32.0 kg/m2, both ...
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  CASE k.c_1_decided_by WHEN 1 THEN k.a_1_1_value WHEN 2 THEN k.a_1_2_value END AS c_1_value,
  CASE k.c_1_decided_by WHEN 1 THEN k.a_1_1_unit WHEN 2 THEN k.a_1_2_unit END AS c_1_unit,
  CASE k.c_1_decided_by WHEN 1 THEN k.a_1_1_date WHEN 2 THEN k.a_1_2_date END AS c_1_date,
  CASE k.c_1_decided_by WHEN 2 THEN k.a_1_2_row END AS c_1_row,
  -- 2 Healthy by examination, history, vital signs and 12-lead ECG at screening; abnormalities only if ...
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  k.a_2_1_value AS c_2_value,
  CAST(NULL AS VARCHAR) AS c_2_unit,
  k.a_2_1_date AS c_2_date,
  k.a_2_1_row AS c_2_row,
  -- 3 Blood pressure after 5 minutes of lying: 90 to 140 mmHg systolic, both included, and not above 90 ...
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  CASE k.c_3_decided_by WHEN 4 THEN k.a_3_1_value WHEN 5 THEN k.a_3_2_value END AS c_3_value,
  CASE k.c_3_decided_by WHEN 4 THEN k.a_3_1_unit WHEN 5 THEN k.a_3_2_unit END AS c_3_unit,
  CASE k.c_3_decided_by WHEN 4 THEN k.a_3_1_date WHEN 5 THEN k.a_3_2_date END AS c_3_date,
  CASE k.c_3_decided_by WHEN 4 THEN k.a_3_1_row WHEN 5 THEN k.a_3_2_row END AS c_3_row,
  -- 4 Women, other than after the menopause: a highly sensitive test for beta-HCG in serum negative at ...
  k.c_4_result AS c_4,
  CASE k.c_4_decided_by
    WHEN 6 THEN k.a_4_1_value WHEN 7 THEN k.a_4_2_value WHEN 8 THEN k.a_4_3_value WHEN 9 THEN k.a_4_4_value
    WHEN 10 THEN k.a_4_5_value
  END AS c_4_value,
  CASE k.c_4_decided_by WHEN 7 THEN k.a_4_2_unit END AS c_4_unit,
  CASE k.c_4_decided_by WHEN 10 THEN k.a_4_5_date END AS c_4_date,
  CASE k.c_4_decided_by WHEN 10 THEN k.a_4_5_row END AS c_4_row,
  -- 5 Has not smoked for at least 6 months before the first study drug is given
  CASE WHEN k.c_5 THEN 'true' WHEN NOT k.c_5 THEN 'false' ELSE 'unknown' END AS c_5,
  k.a_5_1_value AS c_5_value,
  CAST(NULL AS VARCHAR) AS c_5_unit,
  CAST(NULL AS DATE) AS c_5_date,
  CAST(NULL AS BIGINT) AS c_5_row,
  -- E1 Insufficiency of liver or kidneys ever (clearance by Cockcroft-Gault below 90 mL/min, or eGFR by ...
  CASE WHEN k.c_e1 THEN 'true' WHEN NOT k.c_e1 THEN 'false' ELSE 'unknown' END AS c_e1,
  CASE k.c_e1_decided_by
    WHEN 12 THEN k.a_e1_a_1_value WHEN 13 THEN k.a_e1_a_2_value WHEN 14 THEN k.a_e1_b_1_value
    WHEN 15 THEN k.a_e1_b_2_value WHEN 16 THEN k.a_e1_c_1_value
  END AS c_e1_value,
  CASE k.c_e1_decided_by WHEN 12 THEN k.a_e1_a_1_unit WHEN 13 THEN k.a_e1_a_2_unit END AS c_e1_unit,
  CASE k.c_e1_decided_by
    WHEN 12 THEN k.a_e1_a_1_date WHEN 13 THEN k.a_e1_a_2_date WHEN 16 THEN k.a_e1_c_1_date
  END AS c_e1_date,
  CASE k.c_e1_decided_by WHEN 13 THEN k.a_e1_a_2_row WHEN 16 THEN k.a_e1_c_1_row END AS c_e1_row,
  -- E1.a insufficiency of the kidneys: below 90 by one of the formulas
  CASE WHEN k.c_e1_a THEN 'true' WHEN NOT k.c_e1_a THEN 'false' ELSE 'unknown' END AS c_e1_a,
  CASE k.c_e1_a_decided_by WHEN 12 THEN k.a_e1_a_1_value WHEN 13 THEN k.a_e1_a_2_value END AS c_e1_a_value,
  CASE k.c_e1_a_decided_by WHEN 12 THEN k.a_e1_a_1_unit WHEN 13 THEN k.a_e1_a_2_unit END AS c_e1_a_unit,
  CASE k.c_e1_a_decided_by WHEN 12 THEN k.a_e1_a_1_date WHEN 13 THEN k.a_e1_a_2_date END AS c_e1_a_date,
  CASE k.c_e1_a_decided_by WHEN 13 THEN k.a_e1_a_2_row END AS c_e1_a_row,
  -- E1.b insufficiency of liver or kidneys in the history
  CASE WHEN k.c_e1_b THEN 'true' WHEN NOT k.c_e1_b THEN 'false' ELSE 'unknown' END AS c_e1_b,
  CASE k.c_e1_b_decided_by WHEN 14 THEN k.a_e1_b_1_value WHEN 15 THEN k.a_e1_b_2_value END AS c_e1_b_value,
  CAST(NULL AS VARCHAR) AS c_e1_b_unit,
  CAST(NULL AS DATE) AS c_e1_b_date,
  CAST(NULL AS BIGINT) AS c_e1_b_row,
  -- E1.c another significant disorder
  CASE WHEN k.c_e1_c THEN 'true' WHEN NOT k.c_e1_c THEN 'false' ELSE 'unknown' END AS c_e1_c,
  k.a_e1_c_1_value AS c_e1_c_value,
  CAST(NULL AS VARCHAR) AS c_e1_c_unit,
  k.a_e1_c_1_date AS c_e1_c_date,
  k.a_e1_c_1_row AS c_e1_c_row,
  -- E2 Anything for which the investigator thinks that taking part is not in the interest of the ...
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  k.a_e2_1_value AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  k.a_e2_1_date AS c_e2_date,
  k.a_e2_1_row AS c_e2_row,
  -- E3 A clinically significant disease of the skin ever, such as dermatitis, eczema, drug rash, ...
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  k.a_e3_1_value AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  CAST(NULL AS DATE) AS c_e3_date,
  CAST(NULL AS BIGINT) AS c_e3_row,
  -- E4 Known allergy, hypersensitivity or intolerance to odalasvir, simeprevir or dabigatran etexilate ...
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  k.a_e4_1_value AS c_e4_value,
  CAST(NULL AS VARCHAR) AS c_e4_unit,
  k.a_e4_1_date AS c_e4_date,
  k.a_e4_1_row AS c_e4_row,
  -- E5 Hepatitis B surface antigen or antibody to hepatitis C positive, ever or at screening, or ...
  CASE WHEN k.c_e5 THEN 'true' WHEN NOT k.c_e5 THEN 'false' ELSE 'unknown' END AS c_e5,
  CASE k.c_e5_decided_by
    WHEN 20 THEN k.a_e5_a_1_value WHEN 21 THEN k.a_e5_a_2_value WHEN 22 THEN k.a_e5_b_1_value
    WHEN 23 THEN k.a_e5_b_2_value WHEN 24 THEN k.a_e5_c_1_value
  END AS c_e5_value,
  CAST(NULL AS VARCHAR) AS c_e5_unit,
  CASE k.c_e5_decided_by
    WHEN 20 THEN k.a_e5_a_1_date WHEN 21 THEN k.a_e5_a_2_date WHEN 22 THEN k.a_e5_b_1_date
    WHEN 23 THEN k.a_e5_b_2_date
  END AS c_e5_date,
  CASE k.c_e5_decided_by
    WHEN 20 THEN k.a_e5_a_1_row WHEN 21 THEN k.a_e5_a_2_row WHEN 22 THEN k.a_e5_b_1_row
    WHEN 23 THEN k.a_e5_b_2_row
  END AS c_e5_row,
  -- E5.a hepatitis B surface antigen, at screening or ever
  CASE WHEN k.c_e5_a THEN 'true' WHEN NOT k.c_e5_a THEN 'false' ELSE 'unknown' END AS c_e5_a,
  CASE k.c_e5_a_decided_by WHEN 20 THEN k.a_e5_a_1_value WHEN 21 THEN k.a_e5_a_2_value END AS c_e5_a_value,
  CAST(NULL AS VARCHAR) AS c_e5_a_unit,
  CASE k.c_e5_a_decided_by WHEN 20 THEN k.a_e5_a_1_date WHEN 21 THEN k.a_e5_a_2_date END AS c_e5_a_date,
  CASE k.c_e5_a_decided_by WHEN 20 THEN k.a_e5_a_1_row WHEN 21 THEN k.a_e5_a_2_row END AS c_e5_a_row,
  -- E5.b antibody to hepatitis C, at screening or ever
  CASE WHEN k.c_e5_b THEN 'true' WHEN NOT k.c_e5_b THEN 'false' ELSE 'unknown' END AS c_e5_b,
  CASE k.c_e5_b_decided_by WHEN 22 THEN k.a_e5_b_1_value WHEN 23 THEN k.a_e5_b_2_value END AS c_e5_b_value,
  CAST(NULL AS VARCHAR) AS c_e5_b_unit,
  CASE k.c_e5_b_decided_by WHEN 22 THEN k.a_e5_b_1_date WHEN 23 THEN k.a_e5_b_2_date END AS c_e5_b_date,
  CASE k.c_e5_b_decided_by WHEN 22 THEN k.a_e5_b_1_row WHEN 23 THEN k.a_e5_b_2_row END AS c_e5_b_row,
  -- E5.c another disease of the liver that is clinically active
  CASE WHEN k.c_e5_c THEN 'true' WHEN NOT k.c_e5_c THEN 'false' ELSE 'unknown' END AS c_e5_c,
  k.a_e5_c_1_value AS c_e5_c_value,
  CAST(NULL AS VARCHAR) AS c_e5_c_unit,
  CAST(NULL AS DATE) AS c_e5_c_date,
  CAST(NULL AS BIGINT) AS c_e5_c_row
FROM patient_criteria_3 AS k
ORDER BY k.patient_id
