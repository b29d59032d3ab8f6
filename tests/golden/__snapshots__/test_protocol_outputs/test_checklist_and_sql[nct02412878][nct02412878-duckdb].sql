-- NCT02412878, version 1
-- Carfilzomib with dexamethasone, given once against twice a week, in relapsed and refractory ...
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
    max(CASE WHEN a."anchor" = 'randomization' THEN CAST(a."date" AS DATE) END) AS randomization_date
  FROM "anchors" AS a
  WHERE a."anchor" = 'randomization'
  GROUP BY a.patient_id
),

-- One row per patient, with the days that windows hang on.
patient_anchors AS MATERIALIZED (
  SELECT
    p.patient_id,
    d.randomization_date,
    d.randomization_date - 21 AS randomization_minus_21_days,
    CAST(d.randomization_date - INTERVAL 60 MONTH AS DATE) AS randomization_minus_5_years,
    d.randomization_date - 28 AS randomization_minus_28_days,
    d.randomization_date - 14 AS randomization_minus_14_days,
    d.randomization_date - 7 AS randomization_minus_7_days,
    CAST(d.randomization_date - INTERVAL 6 MONTH AS DATE) AS randomization_minus_6_months
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
    e.end_date IS NOT NULL AS end_recorded,
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
    e.best_response AS event_best_response,
    e.adequately_treated AS event_adequately_treated,
    e.low_risk AS event_low_risk,
    e.resected_with_free_margins AS event_resected_with_free_margins,
    e.nyha_class AS event_nyha_class,
    e."symptomatic" AS event_symptomatic,
    e."controlled" AS event_controlled,
    e.systemic_antibiotic_needed AS event_systemic_antibiotic_needed,
    e."grade" AS event_grade
  FROM "events" AS e
  WHERE e."term" IN (
          'treatment line', 'multiple myeloma', 'IgM myeloma', 'relapse', 'marrow relapse',
          'extramedullary relapse', 'progression', 'immunomodulatory agent', 'thalidomide', 'lenalidomide',
          'proteasome inhibitor', 'bortezomib', 'carfilzomib', 'oprozomib', 'Waldenstrom macroglobulinemia',
          'POEMS syndrome', 'plasma cell leukemia', 'myelodysplastic syndrome', 'other malignancy',
          'carcinoma in situ', 'lobular carcinoma in situ', 'non-melanoma skin cancer',
          'basal cell skin cancer', 'squamous cell skin cancer', 'prostate cancer', 'ductal carcinoma in situ',
          'medullary or papillary thyroid cancer', 'amyloidosis', 'chemotherapy',
          'myelosuppressive chemotherapy', 'maintenance chemotherapy', 'intrathecal chemotherapy',
          'nitrosourea', 'temozolomide', 'hydroxyurea', 'trabectedin', 'lurbinectedin', 'immunotherapy',
          'CAR T cells', 'tumor vaccine', 'monoclonal antibody', 'glucocorticoid',
          'glucocorticoid against cancer', 'focal radiotherapy', 'extended field radiotherapy',
          'total body irradiation', 'craniospinal radiotherapy', 'pelvic radiotherapy',
          'substantial marrow radiotherapy', 'heart failure', 'myocardial ischemia', 'conduction abnormality',
          'infiltrative lung disease', 'interstitial lung disease', 'lung fibrosis', 'pericardial disease',
          'myocardial infarction', 'infection', 'thoracentesis', 'paracentesis', 'graft-versus-host disease',
          'hypertension', 'diabetes', 'peripheral neuropathy', 'cirrhosis'
        )
),

-- Which of them qualify: true, false, or unknown.
event_tests_1 AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- treatment line on or before randomization
    CASE
      WHEN v.event_term = 'treatment line' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS latest_treatment_line_start_qualifies,
    v.start_from AS start_earliest,
    v.start_to AS start_latest,
    CASE WHEN v.end_recorded THEN v.end_from ELSE v.start_from END AS end_earliest,
    CASE WHEN v.end_recorded THEN v.end_to END AS end_latest
  FROM event_rows AS v
  JOIN patient_anchors AS c ON c.patient_id = v.patient_id
),

-- The points in time that come from events: how many qualify, and between which days.
event_points_1 AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest treatment line start
    count(CASE WHEN r.latest_treatment_line_start_qualifies THEN 1 END) AS latest_treatment_line_start_certain,
    count(CASE WHEN r.latest_treatment_line_start_qualifies IS NOT FALSE THEN 1 END)
      AS latest_treatment_line_start_possible,
    max(CASE WHEN r.latest_treatment_line_start_qualifies THEN r.start_earliest END)
      AS latest_treatment_line_start_low,
    nullif(
      max(
        CASE
          WHEN r.latest_treatment_line_start_qualifies IS NOT FALSE THEN
            coalesce(r.start_latest, DATE '9999-12-31')
        END
      ),
      DATE '9999-12-31'
    ) AS latest_treatment_line_start_high,
    -- latest treatment line end
    count(CASE WHEN r.latest_treatment_line_start_qualifies THEN 1 END) AS latest_treatment_line_end_certain,
    count(CASE WHEN r.latest_treatment_line_start_qualifies IS NOT FALSE THEN 1 END)
      AS latest_treatment_line_end_possible,
    max(CASE WHEN r.latest_treatment_line_start_qualifies THEN r.end_earliest END)
      AS latest_treatment_line_end_low,
    nullif(
      max(
        CASE
          WHEN r.latest_treatment_line_start_qualifies IS NOT FALSE THEN
            coalesce(r.end_latest, DATE '9999-12-31')
        END
      ),
      DATE '9999-12-31'
    ) AS latest_treatment_line_end_high
  FROM event_tests_1 AS r
  GROUP BY r.patient_id
),

-- The same, with the days that come from events.
patient_context AS MATERIALIZED (
  SELECT
    c.patient_id, c.randomization_date, c.randomization_minus_21_days, c.randomization_minus_5_years,
    c.randomization_minus_28_days, c.randomization_minus_14_days, c.randomization_minus_7_days,
    c.randomization_minus_6_months,
    CASE
      WHEN q.latest_treatment_line_start_certain > 0 THEN TRUE
      WHEN q.latest_treatment_line_start_possible > 0 THEN CAST(NULL AS BOOLEAN)
      ELSE FALSE
    END AS latest_treatment_line_start_exists,
    q.latest_treatment_line_start_low,
    q.latest_treatment_line_start_high,
    CASE
      WHEN q.latest_treatment_line_end_certain > 0 THEN TRUE
      WHEN q.latest_treatment_line_end_possible > 0 THEN CAST(NULL AS BOOLEAN)
      ELSE FALSE
    END AS latest_treatment_line_end_exists,
    q.latest_treatment_line_end_low,
    q.latest_treatment_line_end_high,
    q.latest_treatment_line_end_low + 60 AS latest_treatment_line_end_plus_60_days_low,
    q.latest_treatment_line_end_high + 60 AS latest_treatment_line_end_plus_60_days_high
  FROM patient_anchors AS c
  LEFT JOIN event_points_1 AS q ON q.patient_id = c.patient_id
),

-- What data write for each unit. A unit that is not listed is unusable, and its result unknown.
unit_spellings (unit_spelling, unit_reading) AS MATERIALIZED (
  VALUES
    -- g/dL
    ('G/DL', 'g/dL'), ('GM/DL', 'g/dL'), ('g%', 'g/dL'), ('g/100 mL', 'g/dL'), ('g/100mL', 'g/dL'),
    ('g/DL', 'g/dL'), ('g/dL', 'g/dL'), ('g/dl', 'g/dL'), ('gm%', 'g/dL'), ('gm/dL', 'g/dL'), ('gm/dl', 'g/dL'),
    ('grams/dL', 'g/dL'),
    -- g/L
    ('g/L', 'g/L'), ('g/l', 'g/L'), ('gm/L', 'g/L'), ('grams/L', 'g/L'), ('MG/ML', 'g/L'), ('mg/mL', 'g/L'),
    ('mg/ml', 'g/L'),
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
    -- mg/dL
    ('MG/DL', 'mg/dL'), ('mg %', 'mg/dL'), ('mg%', 'mg/dL'), ('mg/100 mL', 'mg/dL'), ('mg/100mL', 'mg/dL'),
    ('mg/DL', 'mg/dL'), ('mg/dL', 'mg/dL'), ('mg/dL{adult}', 'mg/dL'), ('mg/dL{calc}', 'mg/dL'),
    ('mg/dl', 'mg/dL'),
    -- ng/dL
    ('NG/DL', 'ng/dL'), ('ng/dL', 'ng/dL'), ('ng/dl', 'ng/dL'),
    -- pg/dL
    ('PG/DL', 'pg/dL'), ('pg/dL', 'pg/dL'), ('pg/dl', 'pg/dL'),
    -- ug/dL
    ('UG/DL', 'ug/dL'), ('mcg/dL', 'ug/dL'), ('mcg/dl', 'ug/dL'), ('ug/dL', 'ug/dL'), ('ug/dL{RBC}', 'ug/dL'),
    ('ug/dl', 'ug/dL'), ('µg/dL', 'ug/dL'), ('µg/dl', 'ug/dL'), ('μg/dL', 'ug/dL'), ('μg/dl', 'ug/dL'),
    -- mg/(24.h)
    ('MG/24 H', 'mg/(24.h)'), ('mg/(24.h)', 'mg/(24.h)'), ('mg/24 h', 'mg/(24.h)'),
    ('mg/24 hours', 'mg/(24.h)'), ('mg/24 hr', 'mg/(24.h)'), ('mg/24hr', 'mg/(24.h)'), ('MG/DAY', 'mg/(24.h)'),
    ('mg/d', 'mg/(24.h)'), ('mg/day', 'mg/(24.h)'),
    -- g/d
    ('G/DAY', 'g/d'), ('g/d', 'g/d'), ('g/day', 'g/d'), ('G/24 H', 'g/d'), ('g/(24.h)', 'g/d'),
    ('g/24 h', 'g/d'), ('g/24 hours', 'g/d'), ('g/24 hr', 'g/d'), ('g/24hr', 'g/d'),
    -- mg/h
    ('MG/H', 'mg/h'), ('mg/h', 'mg/h'), ('mg/hr', 'mg/h'),
    -- ug/d
    ('UG/DAY', 'ug/d'), ('mcg/d', 'ug/d'), ('mcg/day', 'ug/d'), ('ug/d', 'ug/d'), ('ug/day', 'ug/d'),
    ('µg/d', 'ug/d'), ('µg/day', 'ug/d'), ('μg/d', 'ug/d'), ('μg/day', 'ug/d'), ('UG/24 H', 'ug/d'),
    ('mcg/(24.h)', 'ug/d'), ('mcg/24 h', 'ug/d'), ('ug/(24.h)', 'ug/d'), ('ug/24 h', 'ug/d'),
    ('µg/(24.h)', 'ug/d'), ('µg/24 h', 'ug/d'), ('μg/(24.h)', 'ug/d'), ('μg/24 h', 'ug/d'),
    -- ug/min
    ('UG/MIN', 'ug/min'), ('mcg/min', 'ug/min'), ('ug/min', 'ug/min'), ('µg/min', 'ug/min'),
    ('μg/min', 'ug/min'),
    -- 1
    ('1', '1'),
    -- %
    ('%', '%'), ('%{HbA1c}', '%'), ('%{calc}', '%'), ('%{eos}', '%'), ('%{of''HGB}', '%'), ('%{of''WBC}', '%'),
    ('%{of''lymphos}', '%'), ('%{sat}', '%'), ('%{tot}', '%'), ('%{vol}', '%'), ('PERCENT', '%'),
    ('Percent', '%'), ('pct', '%'), ('percent', '%'), ('/(100.{WBC})', '%'), ('/100 WBC', '%'),
    ('/100 WBCs', '%'), ('/100.{WBC}', '%'), ('/100{WBC}', '%'),
    -- L/L
    ('L/L', 'L/L'), ('l/l', 'L/L'), ('RATIO', 'L/L'), ('Ratio', 'L/L'), ('ratio', 'L/L'), ('{ratio}', 'L/L'),
    -- {INR}
    ('INR', '{INR}'), ('inr', '{INR}'), ('{INR}', '{INR}'), ('titer', '{INR}'), ('titre', '{INR}'),
    ('{titer}', '{INR}'), ('{titre}', '{INR}'),
    -- {score}
    ('(score)', '{score}'), ('Points', '{score}'), ('SCORE', '{score}'), ('[score]', '{score}'),
    ('point', '{score}'), ('points', '{score}'), ('pts', '{score}'), ('score', '{score}'),
    ('{Score}', '{score}'), ('{points}', '{score}'), ('{point}', '{score}'), ('{score}', '{score}'),
    -- mol/L
    ('mol/L', 'mol/L'), ('mol/l', 'mol/L'),
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
    ('k[IU]/ml', 'k[IU]/mL'),
    -- 10*9/L
    ('10*9.{cellls}/L', '10*9/L'), ('10*9.{cells}/L', '10*9/L'), ('10*9/L', '10*9/L'), ('10*9/l', '10*9/L'),
    ('10E9/L', '10*9/L'), ('10^9 cells/L', '10*9/L'), ('10^9/L', '10*9/L'), ('10^9/l', '10*9/L'),
    ('10e9/L', '10*9/L'), ('10⁹/L', '10*9/L'), ('E9/L', '10*9/L'), ('GI/L', '10*9/L'), ('Gi/L', '10*9/L'),
    ('Gpt/L', '10*9/L'), ('X10E9/L', '10*9/L'), ('X10^9/L', '10*9/L'), ('bil/L', '10*9/L'),
    ('billion/L', '10*9/L'), ('x 109/L', '10*9/L'), ('x 10^9/L', '10*9/L'), ('x 10⁹/L', '10*9/L'),
    ('x10 9/L', '10*9/L'), ('x10*9/L', '10*9/L'), ('x109/L', '10*9/L'), ('x10E9/L', '10*9/L'),
    ('x10^9/L', '10*9/L'), ('x10⁹/L', '10*9/L'), ('× 10^9/L', '10*9/L'), ('× 10⁹/L', '10*9/L'),
    ('×10^9/L', '10*9/L'), ('×10⁹/L', '10*9/L'), ('10*3/mcL', '10*9/L'), ('10*3/mcl', '10*9/L'),
    ('10*3/uL', '10*9/L'), ('10*3/ul', '10*9/L'), ('10*3/µL', '10*9/L'), ('10*3/µl', '10*9/L'),
    ('10*3/μL', '10*9/L'), ('10*3/μl', '10*9/L'), ('10E3/uL', '10*9/L'), ('10^3/mcL', '10*9/L'),
    ('10^3/mcl', '10*9/L'), ('10^3/uL', '10*9/L'), ('10^3/ul', '10*9/L'), ('10^3/µL', '10*9/L'),
    ('10^3/µl', '10*9/L'), ('10^3/μL', '10*9/L'), ('10^3/μl', '10*9/L'), ('10e3/uL', '10*9/L'),
    ('10³/mcL', '10*9/L'), ('10³/uL', '10*9/L'), ('10³/µL', '10*9/L'), ('10³/μL', '10*9/L'), ('K/UL', '10*9/L'),
    ('K/mcL', '10*9/L'), ('K/mcl', '10*9/L'), ('K/uL', '10*9/L'), ('K/ul', '10*9/L'), ('K/µL', '10*9/L'),
    ('K/μL', '10*9/L'), ('TH/uL', '10*9/L'), ('THO/uL', '10*9/L'), ('THOU/UL', '10*9/L'), ('THOU/uL', '10*9/L'),
    ('Th/uL', '10*9/L'), ('Thou/uL', '10*9/L'), ('X10E3/uL', '10*9/L'), ('X10^3/uL', '10*9/L'),
    ('k/uL', '10*9/L'), ('thou/uL', '10*9/L'), ('thousand/uL', '10*9/L'), ('x 103/uL', '10*9/L'),
    ('x 10^3/uL', '10*9/L'), ('x 10³/uL', '10*9/L'), ('x10(3)/uL', '10*9/L'), ('x10*3/uL', '10*9/L'),
    ('x1000/uL', '10*9/L'), ('x103/uL', '10*9/L'), ('x10E3/uL', '10*9/L'), ('x10^3/mcL', '10*9/L'),
    ('x10^3/uL', '10*9/L'), ('x10^3/µL', '10*9/L'), ('x10^3/μL', '10*9/L'), ('x10³/mcL', '10*9/L'),
    ('x10³/uL', '10*9/L'), ('x10³/µL', '10*9/L'), ('x10³/μL', '10*9/L'), ('× 10^3/uL', '10*9/L'),
    ('× 10³/uL', '10*9/L'), ('×10^3/uL', '10*9/L'), ('×10³/uL', '10*9/L'), ('10*6/mL', '10*9/L'),
    ('10*6/ml', '10*9/L'), ('10^6/mL', '10*9/L'), ('10^6/ml', '10*9/L'), ('10⁶/mL', '10*9/L'),
    ('mill/mL', '10*9/L'), ('million/mL', '10*9/L'), ('10*3/mm3', '10*9/L'), ('10*3/mm^3', '10*9/L'),
    ('10*3/mm³', '10*9/L'), ('10E3/mm3', '10*9/L'), ('10^3/mm3', '10*9/L'), ('10^3/mm^3', '10*9/L'),
    ('10^3/mm³', '10*9/L'), ('10e3/mm3', '10*9/L'), ('10³/mm3', '10*9/L'), ('K/cu mm', '10*9/L'),
    ('K/cumm', '10*9/L'), ('K/mm3', '10*9/L'), ('THOU/mm3', '10*9/L'), ('Thou/mm3', '10*9/L'),
    ('X10E3/mm3', '10*9/L'), ('X10^3/mm3', '10*9/L'), ('k/mm3', '10*9/L'), ('thou/mm3', '10*9/L'),
    ('thousand/mm3', '10*9/L'), ('x 103/mm3', '10*9/L'), ('x 10^3/mm3', '10*9/L'), ('x 10³/mm3', '10*9/L'),
    ('x10*3/mm3', '10*9/L'), ('x103/mm3', '10*9/L'), ('x10E3/mm3', '10*9/L'), ('x10^3/mm3', '10*9/L'),
    ('x10³/mm3', '10*9/L'), ('× 10^3/mm3', '10*9/L'), ('× 10³/mm3', '10*9/L'), ('×10^3/mm3', '10*9/L'),
    ('×10³/mm3', '10*9/L'),
    -- /L
    ('/L', '/L'), ('/l', '/L'), ('CELLS/L', '/L'), ('cells/L', '/L'), ('cells/l', '/L'), ('{cells}/L', '/L'),
    ('{cells}/l', '/L'),
    -- /dL
    ('/DL', '/dL'), ('/dL', '/dL'), ('/dl', '/dL'),
    -- /mL
    ('/ML', '/mL'), ('/mL', '/mL'), ('/ml', '/mL'), ('10*3.{cells}/L', '/mL'), ('10*3/L', '/mL'),
    ('10*3/l', '/mL'), ('10^3/L', '/mL'), ('10^3/l', '/mL'), ('10³/L', '/mL'), ('CELLS/ML', '/mL'),
    ('cells/mL', '/mL'), ('cells/ml', '/mL'), ('{cells}/mL', '/mL'), ('{cells}/ml', '/mL'),
    -- /uL
    ('/UL', '/uL'), ('/mcL', '/uL'), ('/mcl', '/uL'), ('/microL', '/uL'), ('/uL', '/uL'), ('/ul', '/uL'),
    ('/µL', '/uL'), ('/µl', '/uL'), ('/μL', '/uL'), ('/μl', '/uL'), ('/MM3', '/uL'), ('/cmm', '/uL'),
    ('/cumm', '/uL'), ('/mm3', '/uL'), ('/mm^3', '/uL'), ('/mm³', '/uL'), ('10*6.{cells}/L', '/uL'),
    ('10*6/L', '/uL'), ('10*6/l', '/uL'), ('10E6/L', '/uL'), ('10^6 cells/L', '/uL'), ('10^6/L', '/uL'),
    ('10^6/l', '/uL'), ('10e6/L', '/uL'), ('10⁶/L', '/uL'), ('X10E6/L', '/uL'), ('X10^6/L', '/uL'),
    ('x 106/L', '/uL'), ('x 10^6/L', '/uL'), ('x 10⁶/L', '/uL'), ('x10*6/L', '/uL'), ('x106/L', '/uL'),
    ('x10E6/L', '/uL'), ('x10^6/L', '/uL'), ('x10⁶/L', '/uL'), ('× 10^6/L', '/uL'), ('× 10⁶/L', '/uL'),
    ('×10^6/L', '/uL'), ('×10⁶/L', '/uL'), ('10*3/mL', '/uL'), ('10*3/ml', '/uL'), ('10^3/mL', '/uL'),
    ('10^3/ml', '/uL'), ('10³/mL', '/uL'), ('RBC/UL', '/uL'), ('RBC/mcL', '/uL'), ('RBC/mcl', '/uL'),
    ('RBC/uL', '/uL'), ('RBC/ul', '/uL'), ('RBC/µL', '/uL'), ('RBC/µl', '/uL'), ('RBC/μL', '/uL'),
    ('RBC/μl', '/uL'), ('{RBC}/mcL', '/uL'), ('{RBC}/mcl', '/uL'), ('{RBC}/uL', '/uL'), ('{RBC}/ul', '/uL'),
    ('{RBC}/µL', '/uL'), ('{RBC}/µl', '/uL'), ('{RBC}/μL', '/uL'), ('{RBC}/μl', '/uL'), ('{rbc}/uL', '/uL'),
    ('WBC/UL', '/uL'), ('WBC/mcL', '/uL'), ('WBC/mcl', '/uL'), ('WBC/uL', '/uL'), ('WBC/ul', '/uL'),
    ('WBC/µL', '/uL'), ('WBC/µl', '/uL'), ('WBC/μL', '/uL'), ('WBC/μl', '/uL'), ('{WBC}/mcL', '/uL'),
    ('{WBC}/mcl', '/uL'), ('{WBC}/uL', '/uL'), ('{WBC}/ul', '/uL'), ('{WBC}/µL', '/uL'), ('{WBC}/µl', '/uL'),
    ('{WBC}/μL', '/uL'), ('{WBC}/μl', '/uL'), ('{wbc}/uL', '/uL'), ('CELLS/UL', '/uL'), ('Cells/uL', '/uL'),
    ('cells/mcL', '/uL'), ('cells/mcl', '/uL'), ('cells/uL', '/uL'), ('cells/ul', '/uL'), ('cells/µL', '/uL'),
    ('cells/µl', '/uL'), ('cells/μL', '/uL'), ('cells/μl', '/uL'), ('{cells}/mcL', '/uL'),
    ('{cells}/mcl', '/uL'), ('{cells}/uL', '/uL'), ('{cells}/ul', '/uL'), ('{cells}/µL', '/uL'),
    ('{cells}/µl', '/uL'), ('{cells}/μL', '/uL'), ('{cells}/μl', '/uL'), ('CELLS/CUMM', '/uL'),
    ('CELLS/MM3', '/uL'), ('cells/cu mm', '/uL'), ('cells/cumm', '/uL'), ('cells/mm3', '/uL'),
    ('cells/mm^3', '/uL'), ('cells/mm³', '/uL'), ('{cells}/mm3', '/uL'), ('{cells}/mm^3', '/uL'),
    ('{cells}/mm³', '/uL'),
    -- 10*12/L
    ('10*12.{cells}/L', '10*12/L'), ('10*12/L', '10*12/L'), ('10*12/l', '10*12/L'), ('10E12/L', '10*12/L'),
    ('10^12/L', '10*12/L'), ('10^12/l', '10*12/L'), ('10e12/L', '10*12/L'), ('10¹²/L', '10*12/L'),
    ('T/L', '10*12/L'), ('TI/L', '10*12/L'), ('Tpt/L', '10*12/L'), ('X10E12/L', '10*12/L'),
    ('X10^12/L', '10*12/L'), ('x 1012/L', '10*12/L'), ('x 10^12/L', '10*12/L'), ('x 10¹²/L', '10*12/L'),
    ('x10*12/L', '10*12/L'), ('x1012/L', '10*12/L'), ('x10E12/L', '10*12/L'), ('x10^12/L', '10*12/L'),
    ('x10¹²/L', '10*12/L'), ('× 10^12/L', '10*12/L'), ('× 10¹²/L', '10*12/L'), ('×10^12/L', '10*12/L'),
    ('×10¹²/L', '10*12/L'), ('10*6/mcL', '10*12/L'), ('10*6/mcl', '10*12/L'), ('10*6/uL', '10*12/L'),
    ('10*6/ul', '10*12/L'), ('10*6/µL', '10*12/L'), ('10*6/µl', '10*12/L'), ('10*6/μL', '10*12/L'),
    ('10*6/μl', '10*12/L'), ('10E6/uL', '10*12/L'), ('10^6/mcL', '10*12/L'), ('10^6/mcl', '10*12/L'),
    ('10^6/uL', '10*12/L'), ('10^6/ul', '10*12/L'), ('10^6/µL', '10*12/L'), ('10^6/µl', '10*12/L'),
    ('10^6/μL', '10*12/L'), ('10^6/μl', '10*12/L'), ('10e6/uL', '10*12/L'), ('10⁶/mcL', '10*12/L'),
    ('10⁶/uL', '10*12/L'), ('10⁶/µL', '10*12/L'), ('10⁶/μL', '10*12/L'), ('MILL/UL', '10*12/L'),
    ('MILLION/UL', '10*12/L'), ('Mill/uL', '10*12/L'), ('X10E6/uL', '10*12/L'), ('X10^6/uL', '10*12/L'),
    ('mill/uL', '10*12/L'), ('million/uL', '10*12/L'), ('x 106/uL', '10*12/L'), ('x 10^6/uL', '10*12/L'),
    ('x 10⁶/uL', '10*12/L'), ('x10*6/uL', '10*12/L'), ('x106/uL', '10*12/L'), ('x10E6/uL', '10*12/L'),
    ('x10^6/mcL', '10*12/L'), ('x10^6/uL', '10*12/L'), ('x10^6/µL', '10*12/L'), ('x10^6/μL', '10*12/L'),
    ('x10⁶/mcL', '10*12/L'), ('x10⁶/uL', '10*12/L'), ('x10⁶/µL', '10*12/L'), ('x10⁶/μL', '10*12/L'),
    ('× 10^6/uL', '10*12/L'), ('× 10⁶/uL', '10*12/L'), ('×10^6/uL', '10*12/L'), ('×10⁶/uL', '10*12/L'),
    ('10*9/mL', '10*12/L'), ('10*9/ml', '10*12/L'), ('10^9/mL', '10*12/L'), ('10^9/ml', '10*12/L'),
    ('10⁹/mL', '10*12/L'), ('10*6/mm3', '10*12/L'), ('10*6/mm^3', '10*12/L'), ('10*6/mm³', '10*12/L'),
    ('10^6/mm3', '10*12/L'), ('10^6/mm^3', '10*12/L'), ('10^6/mm³', '10*12/L'), ('10⁶/mm3', '10*12/L'),
    ('mill/mm3', '10*12/L'), ('million/mm3', '10*12/L'),
    -- 10*4/uL
    ('10*4/mcL', '10*4/uL'), ('10*4/mcl', '10*4/uL'), ('10*4/uL', '10*4/uL'), ('10*4/ul', '10*4/uL'),
    ('10*4/µL', '10*4/uL'), ('10*4/µl', '10*4/uL'), ('10*4/μL', '10*4/uL'), ('10*4/μl', '10*4/uL'),
    ('10^4/mcL', '10*4/uL'), ('10^4/mcl', '10*4/uL'), ('10^4/uL', '10*4/uL'), ('10^4/ul', '10*4/uL'),
    ('10^4/µL', '10*4/uL'), ('10^4/µl', '10*4/uL'), ('10^4/μL', '10*4/uL'), ('10^4/μl', '10*4/uL'),
    ('10⁴/uL', '10*4/uL'),
    -- mL/min
    ('ML/MIN', 'mL/min'), ('cc/min', 'mL/min'), ('mL/min', 'mL/min'), ('mL/minute', 'mL/min'),
    ('ml/min', 'mL/min'), ('ml/minute', 'mL/min'),
    -- L/h
    ('L/H', 'L/h'), ('L/h', 'L/h'), ('L/hr', 'L/h'), ('l/h', 'L/h'),
    -- mL/h
    ('ML/H', 'mL/h'), ('mL/h', 'mL/h'), ('mL/hr', 'mL/h'), ('ml/h', 'mL/h'), ('ml/hr', 'mL/h'),
    -- mL/s
    ('ML/S', 'mL/s'), ('mL/s', 'mL/s'), ('mL/sec', 'mL/s'), ('ml/s', 'mL/s'), ('ml/sec', 'mL/s'),
    -- L/min
    ('L/MIN', 'L/min'), ('L/min', 'L/min'), ('l/min', 'L/min'),
    -- L/(24.h)
    ('L/(24.h)', 'L/(24.h)'), ('L/24 H', 'L/(24.h)'), ('L/24 h', 'L/(24.h)'), ('L/24h', 'L/(24.h)'),
    ('l/(24.h)', 'L/(24.h)'), ('l/24 h', 'L/(24.h)'),
    -- mL/(24.h)
    ('ML/24 H', 'mL/(24.h)'), ('mL/(24.h)', 'mL/(24.h)'), ('mL/24 h', 'mL/(24.h)'), ('mL/24 hr', 'mL/(24.h)'),
    ('mL/24hr', 'mL/(24.h)'), ('ml/(24.h)', 'mL/(24.h)'), ('ml/24 h', 'mL/(24.h)')
),

-- One pass over the measurements; each window is true, false, or unknown.
measurement_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS measurement_term,
    CAST(s."date" AS DATE) >= c.randomization_minus_21_days AND CAST(s."date" AS DATE) <= c.randomization_date
      AS during_screening,
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
  JOIN patient_anchors AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN (
          'serum M-protein', 'urine M-protein', 'involved free light chain', 'kappa lambda ratio', 'ECOG',
          'ejection fraction', 'total bilirubin', 'ALT', 'AST', 'absolute neutrophil count', 'hemoglobin',
          'marrow plasma cells', 'platelets', 'absolute creatinine clearance', 'circulating plasma cells'
        )
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest serum M-protein during screening
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'serum M-protein' THEN r.measurement_order END)
      AS latest_serum_m_protein_during_screening,
    -- latest urine M-protein during screening
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'urine M-protein' THEN r.measurement_order END)
      AS latest_urine_m_protein_during_screening,
    -- latest involved free light chain during screening
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'involved free light chain' THEN r.measurement_order END
    ) AS latest_involved_free_light_chain_during_screenin,
    -- latest kappa lambda ratio during screening
    arg_max(
      r.measurement_record_2,
      CASE WHEN r.measurement_term = 'kappa lambda ratio' THEN r.measurement_order END
    ) AS latest_kappa_lambda_ratio_during_screening,
    -- latest ECOG at randomization
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'ECOG' THEN r.measurement_order END)
      AS latest_ecog_at_randomization,
    -- latest ejection fraction during screening
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'ejection fraction' THEN r.measurement_order END
    ) AS latest_ejection_fraction_during_screening,
    -- latest total bilirubin during screening
    arg_max(
      r.measurement_record_3,
      CASE WHEN r.measurement_term = 'total bilirubin' THEN r.measurement_order END
    ) AS latest_total_bilirubin_during_screening,
    -- latest ALT within 21 days
    arg_max(r.measurement_record_3, CASE WHEN r.measurement_term = 'ALT' THEN r.measurement_order END)
      AS latest_alt_within_21_days,
    -- latest AST within 21 days
    arg_max(r.measurement_record_3, CASE WHEN r.measurement_term = 'AST' THEN r.measurement_order END)
      AS latest_ast_within_21_days,
    -- latest absolute neutrophil count during screening
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'absolute neutrophil count' THEN r.measurement_order END
    ) AS latest_absolute_neutrophil_count_during_screenin,
    -- latest hemoglobin during screening
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'hemoglobin' THEN r.measurement_order END)
      AS latest_hemoglobin_during_screening,
    -- latest marrow plasma cells during screening
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'marrow plasma cells' THEN r.measurement_order END
    ) AS latest_marrow_plasma_cells_during_screening,
    -- latest platelets during screening
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'platelets' THEN r.measurement_order END)
      AS latest_platelets_during_screening,
    -- latest absolute creatinine clearance during screening
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'absolute creatinine clearance' THEN r.measurement_order END
    ) AS latest_absolute_creatinine_clearance_during_scre,
    -- latest circulating plasma cells during screening
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'circulating plasma cells' THEN r.measurement_order END
    ) AS latest_circulating_plasma_cells_during_screening
  FROM measurement_rows AS r
  WHERE r.during_screening IS NOT FALSE
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
  JOIN patient_anchors AS c ON c.patient_id = s.patient_id
  WHERE s."criterion" IN ('10.c', '10.d', '10.e.2', 'E6.b', 'E10', 'E13', 'E14', 'E15.d.1')
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT02412878'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 10.c on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '10.c' THEN r.answer_order END) AS answer_10_c,
    -- answer to 10.d on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '10.d' THEN r.answer_order END) AS answer_10_d,
    -- answer to 10.e.2 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '10.e.2' THEN r.answer_order END) AS answer_10_e_2,
    -- answer to E6.b on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E6.b' THEN r.answer_order END) AS answer_e6_b,
    -- answer to E10 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E10' THEN r.answer_order END) AS answer_e10,
    -- answer to E13 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E13' THEN r.answer_order END) AS answer_e13,
    -- answer to E14 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E14' THEN r.answer_order END) AS answer_e14,
    -- answer to E15.d.1 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E15.d.1' THEN r.answer_order END)
      AS answer_e15_d_1
  FROM answer_rows AS r
  WHERE r.on_or_before_randomization IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- multiple myeloma on or before randomization
    CASE
      WHEN v.event_term IN ('multiple myeloma', 'IgM myeloma') THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_multiple_myeloma_on_or_before_randomizatio_qualifies,
    -- relapse on or before randomization
    CASE
      WHEN v.event_term IN ('relapse', 'marrow relapse', 'extramedullary relapse') THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_relapse_on_or_before_randomization_qualifies,
    -- treatment line on or after start of latest treatment line
    CASE
      WHEN v.event_term = 'treatment line' THEN
        CASE
          WHEN c.latest_treatment_line_start_exists AND v.start_from >= c.latest_treatment_line_start_high THEN
            TRUE
          WHEN v.start_to < c.latest_treatment_line_start_low OR NOT c.latest_treatment_line_start_exists THEN
            FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND CASE
              WHEN v.event_best_response IN ('PD', 'SD', 'MR', 'PR', 'VGPR', 'CR') THEN
                v.event_best_response IN ('SD', 'PD')
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_line_on_or_after_start_of_latest_qualifies,
    -- progression between start of latest treatment line and end of latest treatment line
    CASE
      WHEN v.event_term = 'progression' THEN
        CASE
          WHEN c.latest_treatment_line_start_exists AND v.start_from >= c.latest_treatment_line_start_high THEN
            TRUE
          WHEN v.start_to < c.latest_treatment_line_start_low OR NOT c.latest_treatment_line_start_exists THEN
            FALSE
        END
        AND CASE
              WHEN c.latest_treatment_line_end_exists AND v.start_to <= c.latest_treatment_line_end_low THEN
                TRUE
              WHEN v.start_from > c.latest_treatment_line_end_high OR NOT c.latest_treatment_line_end_exists THEN
                FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_progression_between_start_of_latest_treatm_qualifies,
    -- progression within 60 days after end of latest treatment line
    CASE
      WHEN v.event_term = 'progression' THEN
        CASE
          WHEN c.latest_treatment_line_end_exists AND v.start_from >= c.latest_treatment_line_end_high THEN TRUE
          WHEN v.start_to < c.latest_treatment_line_end_low OR NOT c.latest_treatment_line_end_exists THEN FALSE
        END
        AND CASE
              WHEN c.latest_treatment_line_end_exists
                   AND v.start_to <= c.latest_treatment_line_end_plus_60_days_low THEN
                TRUE
              WHEN v.start_from > c.latest_treatment_line_end_plus_60_days_high
                   OR NOT c.latest_treatment_line_end_exists THEN
                FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_progression_within_60_days_after_end_of_la_qualifies,
    -- treatment line on or before randomization
    CASE
      WHEN v.event_term = 'treatment line' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_line_on_or_before_randomization_qualifies,
    -- immunomodulatory agent on or before randomization
    CASE
      WHEN v.event_term IN ('immunomodulatory agent', 'thalidomide', 'lenalidomide') THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immunomodulatory_agent_on_or_before_random_qualifies,
    -- proteasome inhibitor on or before randomization
    CASE
      WHEN v.event_term IN ('proteasome inhibitor', 'bortezomib', 'carfilzomib', 'oprozomib') THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_proteasome_inhibitor_on_or_before_randomiz_qualifies,
    -- treatment line on or before randomization
    CASE
      WHEN v.event_term = 'treatment line' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN v.event_best_response IN ('PD', 'SD', 'MR', 'PR', 'VGPR', 'CR') THEN
                v.event_best_response IN ('PR', 'VGPR', 'CR')
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_line_on_or_before_randomization_2_qualifies,
    -- Waldenstrom macroglobulinemia on or before randomization
    CASE
      WHEN v.event_term = 'Waldenstrom macroglobulinemia' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_waldenstrom_macroglobulinemia_on_or_before_qualifies,
    -- IgM myeloma on or before randomization
    CASE
      WHEN v.event_term = 'IgM myeloma' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_igm_myeloma_on_or_before_randomization_qualifies,
    -- POEMS syndrome on or before randomization
    CASE
      WHEN v.event_term = 'POEMS syndrome' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_poems_syndrome_on_or_before_randomization_qualifies,
    -- plasma cell leukemia on or before randomization
    CASE
      WHEN v.event_term = 'plasma cell leukemia' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_plasma_cell_leukemia_on_or_before_randomiz_qualifies,
    -- myelodysplastic syndrome on or before randomization
    CASE
      WHEN v.event_term = 'myelodysplastic syndrome' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_myelodysplastic_syndrome_on_or_before_rand_qualifies,
    -- other malignancy except non-melanoma skin cancer, cervical carcinoma in situ, prostate cancer, ...
    CASE
      WHEN v.event_term IN ('other malignancy', 'carcinoma in situ', 'lobular carcinoma in situ') THEN
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
    END AS count_other_malignancy_except_non_melanoma_skin_qualifies,
    -- non-melanoma skin cancer within 5 years
    CASE
      WHEN v.event_term IN ('non-melanoma skin cancer', 'basal cell skin cancer', 'squamous cell skin cancer') THEN
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
        AND NOT CASE
                  WHEN v.event_adequately_treated IN ('yes', 'no') THEN v.event_adequately_treated = 'yes'
                END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_non_melanoma_skin_cancer_within_5_years_qualifies,
    -- prostate cancer within 5 years
    CASE
      WHEN v.event_term = 'prostate cancer' THEN
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
        AND NOT CASE WHEN v.event_low_risk IN ('yes', 'no') THEN v.event_low_risk = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_prostate_cancer_within_5_years_qualifies,
    -- ductal carcinoma in situ within 5 years
    CASE
      WHEN v.event_term = 'ductal carcinoma in situ' THEN
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
        AND NOT CASE
                  WHEN v.event_resected_with_free_margins IN ('yes', 'no') THEN
                    v.event_resected_with_free_margins = 'yes'
                END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_ductal_carcinoma_in_situ_within_5_years_qualifies,
    -- medullary or papillary thyroid cancer within 5 years
    CASE
      WHEN v.event_term = 'medullary or papillary thyroid cancer' THEN
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
        AND NOT CASE
                  WHEN v.event_adequately_treated IN ('yes', 'no') THEN v.event_adequately_treated = 'yes'
                END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_medullary_or_papillary_thyroid_cancer_with_qualifies,
    -- amyloidosis on or before randomization
    CASE
      WHEN v.event_term = 'amyloidosis' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_amyloidosis_on_or_before_randomization_qualifies,
    -- chemotherapy within 28 days before randomization
    CASE
      WHEN v.event_term IN (
             'chemotherapy', 'myelosuppressive chemotherapy', 'maintenance chemotherapy',
             'intrathecal chemotherapy', 'nitrosourea', 'temozolomide', 'hydroxyurea', 'trabectedin',
             'lurbinectedin'
           ) THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_28_days THEN TRUE
                     WHEN v.start_to < c.randomization_minus_28_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_28_days THEN TRUE
                         WHEN v.end_to < c.randomization_minus_28_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_28_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_chemotherapy_within_28_days_before_randomi_qualifies,
    -- immunotherapy within 21 days before randomization
    CASE
      WHEN v.event_term IN ('immunotherapy', 'CAR T cells', 'tumor vaccine') THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_21_days THEN TRUE
                     WHEN v.start_to < c.randomization_minus_21_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_21_days THEN TRUE
                         WHEN v.end_to < c.randomization_minus_21_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_21_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immunotherapy_within_21_days_before_random_qualifies,
    -- monoclonal antibody within 21 days before randomization
    CASE
      WHEN v.event_term = 'monoclonal antibody' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_21_days THEN TRUE
                     WHEN v.start_to < c.randomization_minus_21_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_21_days THEN TRUE
                         WHEN v.end_to < c.randomization_minus_21_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_21_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_monoclonal_antibody_within_21_days_before_qualifies,
    -- glucocorticoid within 14 days before randomization
    CASE
      WHEN v.event_term = 'glucocorticoid' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_14_days THEN TRUE
                     WHEN v.start_to < c.randomization_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_14_days THEN TRUE
                         WHEN v.end_to < c.randomization_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_glucocorticoid_within_14_days_before_rando_qualifies,
    -- glucocorticoid against cancer within 14 days before randomization
    CASE
      WHEN v.event_term = 'glucocorticoid against cancer' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_14_days THEN TRUE
                     WHEN v.start_to < c.randomization_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_14_days THEN TRUE
                         WHEN v.end_to < c.randomization_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_glucocorticoid_against_cancer_within_14_da_qualifies,
    -- focal radiotherapy within 7 days before randomization
    CASE
      WHEN v.event_term = 'focal radiotherapy' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_7_days THEN TRUE
                     WHEN v.start_to < c.randomization_minus_7_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_7_days THEN TRUE
                         WHEN v.end_to < c.randomization_minus_7_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_7_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_focal_radiotherapy_within_7_days_before_ra_qualifies,
    -- extended field radiotherapy within 21 days before randomization
    CASE
      WHEN v.event_term IN (
             'extended field radiotherapy', 'total body irradiation', 'craniospinal radiotherapy',
             'pelvic radiotherapy', 'substantial marrow radiotherapy'
           ) THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_21_days THEN TRUE
                     WHEN v.start_to < c.randomization_minus_21_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_21_days THEN TRUE
                         WHEN v.end_to < c.randomization_minus_21_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_21_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_extended_field_radiotherapy_within_21_days_qualifies,
    -- carfilzomib on or before randomization
    CASE
      WHEN v.event_term = 'carfilzomib' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_carfilzomib_on_or_before_randomization_qualifies,
    -- oprozomib on or before randomization
    CASE
      WHEN v.event_term = 'oprozomib' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_oprozomib_on_or_before_randomization_qualifies,
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
        AND CASE
              WHEN v.event_nyha_class IN ('I', 'II', 'III', 'IV') THEN v.event_nyha_class IN ('III', 'IV')
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_heart_failure_on_randomization_qualifies,
    -- myocardial ischemia on randomization
    CASE
      WHEN v.event_term = 'myocardial ischemia' THEN
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
        AND CASE WHEN v.event_symptomatic IN ('yes', 'no') THEN v.event_symptomatic = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_myocardial_ischemia_on_randomization_qualifies,
    -- conduction abnormality on randomization
    CASE
      WHEN v.event_term = 'conduction abnormality' THEN
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
        AND NOT CASE WHEN v.event_controlled IN ('yes', 'no') THEN v.event_controlled = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_conduction_abnormality_on_randomization_qualifies,
    -- infiltrative lung disease on randomization
    CASE
      WHEN v.event_term IN ('infiltrative lung disease', 'interstitial lung disease', 'lung fibrosis') THEN
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
    END AS count_infiltrative_lung_disease_on_randomization_qualifies,
    -- pericardial disease on randomization
    CASE
      WHEN v.event_term = 'pericardial disease' THEN
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
    END AS count_pericardial_disease_on_randomization_qualifies,
    -- myocardial infarction within 6 months before randomization
    CASE
      WHEN v.event_term = 'myocardial infarction' THEN
        CASE
          WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE
          WHEN v.start_to < c.randomization_minus_6_months THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_myocardial_infarction_within_6_months_befo_qualifies,
    -- infection within 14 days before randomization
    CASE
      WHEN v.event_term = 'infection' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_14_days THEN TRUE
                     WHEN v.start_to < c.randomization_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_14_days THEN TRUE
                         WHEN v.end_to < c.randomization_minus_14_days THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE
              WHEN v.event_systemic_antibiotic_needed IN ('yes', 'no') THEN
                v.event_systemic_antibiotic_needed = 'yes'
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_infection_within_14_days_before_randomizat_qualifies,
    -- thoracentesis within 14 days before randomization
    CASE
      WHEN v.event_term = 'thoracentesis' THEN
        CASE
          WHEN v.start_from >= c.randomization_minus_14_days THEN TRUE
          WHEN v.start_to < c.randomization_minus_14_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_thoracentesis_within_14_days_before_random_qualifies,
    -- paracentesis within 14 days before randomization
    CASE
      WHEN v.event_term = 'paracentesis' THEN
        CASE
          WHEN v.start_from >= c.randomization_minus_14_days THEN TRUE
          WHEN v.start_to < c.randomization_minus_14_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_paracentesis_within_14_days_before_randomi_qualifies,
    -- graft-versus-host disease
    CASE
      WHEN v.event_term = 'graft-versus-host disease' THEN
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
    END AS count_graft_versus_host_disease_qualifies,
    -- hypertension on randomization
    CASE
      WHEN v.event_term = 'hypertension' THEN
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
        AND NOT CASE WHEN v.event_controlled IN ('yes', 'no') THEN v.event_controlled = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hypertension_on_randomization_qualifies,
    -- diabetes on randomization
    CASE
      WHEN v.event_term = 'diabetes' THEN
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
        AND NOT CASE WHEN v.event_controlled IN ('yes', 'no') THEN v.event_controlled = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_diabetes_on_randomization_qualifies,
    -- peripheral neuropathy within 14 days before randomization
    CASE
      WHEN v.event_term = 'peripheral neuropathy' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_14_days THEN TRUE
                     WHEN v.start_to < c.randomization_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_14_days THEN TRUE
                         WHEN v.end_to < c.randomization_minus_14_days THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE WHEN v.event_grade IN ('1', '2', '3', '4', '5') THEN v.event_grade IN ('3', '4', '5') END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_peripheral_neuropathy_within_14_days_befor_qualifies,
    -- cirrhosis on or before randomization
    CASE
      WHEN v.event_term = 'cirrhosis' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_cirrhosis_on_or_before_randomization_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- multiple myeloma on or before randomization
    count(CASE WHEN r.count_multiple_myeloma_on_or_before_randomizatio_qualifies THEN 1 END)
      AS count_multiple_myeloma_on_or_before_randomizatio_certain,
    count(CASE WHEN r.count_multiple_myeloma_on_or_before_randomizatio_qualifies IS NOT FALSE THEN 1 END)
      AS count_multiple_myeloma_on_or_before_randomizatio_possible,
    -- relapse on or before randomization
    count(CASE WHEN r.count_relapse_on_or_before_randomization_qualifies THEN 1 END)
      AS count_relapse_on_or_before_randomization_certain,
    count(CASE WHEN r.count_relapse_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_relapse_on_or_before_randomization_possible,
    -- treatment line on or after start of latest treatment line
    count(CASE WHEN r.count_treatment_line_on_or_after_start_of_latest_qualifies THEN 1 END)
      AS count_treatment_line_on_or_after_start_of_latest_certain,
    count(CASE WHEN r.count_treatment_line_on_or_after_start_of_latest_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_line_on_or_after_start_of_latest_possible,
    -- progression between start of latest treatment line and end of latest treatment line
    count(CASE WHEN r.count_progression_between_start_of_latest_treatm_qualifies THEN 1 END)
      AS count_progression_between_start_of_latest_treatm_certain,
    count(CASE WHEN r.count_progression_between_start_of_latest_treatm_qualifies IS NOT FALSE THEN 1 END)
      AS count_progression_between_start_of_latest_treatm_possible,
    -- progression within 60 days after end of latest treatment line
    count(CASE WHEN r.count_progression_within_60_days_after_end_of_la_qualifies THEN 1 END)
      AS count_progression_within_60_days_after_end_of_la_certain,
    count(CASE WHEN r.count_progression_within_60_days_after_end_of_la_qualifies IS NOT FALSE THEN 1 END)
      AS count_progression_within_60_days_after_end_of_la_possible,
    -- treatment line on or before randomization
    count(CASE WHEN r.count_treatment_line_on_or_before_randomization_qualifies THEN 1 END)
      AS count_treatment_line_on_or_before_randomization_certain,
    count(CASE WHEN r.count_treatment_line_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_line_on_or_before_randomization_possible,
    -- immunomodulatory agent on or before randomization
    count(CASE WHEN r.count_immunomodulatory_agent_on_or_before_random_qualifies THEN 1 END)
      AS count_immunomodulatory_agent_on_or_before_random_certain,
    count(CASE WHEN r.count_immunomodulatory_agent_on_or_before_random_qualifies IS NOT FALSE THEN 1 END)
      AS count_immunomodulatory_agent_on_or_before_random_possible,
    -- proteasome inhibitor on or before randomization
    count(CASE WHEN r.count_proteasome_inhibitor_on_or_before_randomiz_qualifies THEN 1 END)
      AS count_proteasome_inhibitor_on_or_before_randomiz_certain,
    count(CASE WHEN r.count_proteasome_inhibitor_on_or_before_randomiz_qualifies IS NOT FALSE THEN 1 END)
      AS count_proteasome_inhibitor_on_or_before_randomiz_possible,
    -- treatment line on or before randomization
    count(CASE WHEN r.count_treatment_line_on_or_before_randomization_2_qualifies THEN 1 END)
      AS count_treatment_line_on_or_before_randomization_2_certain,
    count(CASE WHEN r.count_treatment_line_on_or_before_randomization_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_line_on_or_before_randomization_2_possible,
    -- Waldenstrom macroglobulinemia on or before randomization
    count(CASE WHEN r.count_waldenstrom_macroglobulinemia_on_or_before_qualifies THEN 1 END)
      AS count_waldenstrom_macroglobulinemia_on_or_before_certain,
    count(CASE WHEN r.count_waldenstrom_macroglobulinemia_on_or_before_qualifies IS NOT FALSE THEN 1 END)
      AS count_waldenstrom_macroglobulinemia_on_or_before_possible,
    -- IgM myeloma on or before randomization
    count(CASE WHEN r.count_igm_myeloma_on_or_before_randomization_qualifies THEN 1 END)
      AS count_igm_myeloma_on_or_before_randomization_certain,
    count(CASE WHEN r.count_igm_myeloma_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_igm_myeloma_on_or_before_randomization_possible,
    -- POEMS syndrome on or before randomization
    count(CASE WHEN r.count_poems_syndrome_on_or_before_randomization_qualifies THEN 1 END)
      AS count_poems_syndrome_on_or_before_randomization_certain,
    count(CASE WHEN r.count_poems_syndrome_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_poems_syndrome_on_or_before_randomization_possible,
    -- plasma cell leukemia on or before randomization
    count(CASE WHEN r.count_plasma_cell_leukemia_on_or_before_randomiz_qualifies THEN 1 END)
      AS count_plasma_cell_leukemia_on_or_before_randomiz_certain,
    count(CASE WHEN r.count_plasma_cell_leukemia_on_or_before_randomiz_qualifies IS NOT FALSE THEN 1 END)
      AS count_plasma_cell_leukemia_on_or_before_randomiz_possible,
    -- myelodysplastic syndrome on or before randomization
    count(CASE WHEN r.count_myelodysplastic_syndrome_on_or_before_rand_qualifies THEN 1 END)
      AS count_myelodysplastic_syndrome_on_or_before_rand_certain,
    count(CASE WHEN r.count_myelodysplastic_syndrome_on_or_before_rand_qualifies IS NOT FALSE THEN 1 END)
      AS count_myelodysplastic_syndrome_on_or_before_rand_possible,
    -- other malignancy except non-melanoma skin cancer, cervical carcinoma in situ, prostate cancer, ...
    count(CASE WHEN r.count_other_malignancy_except_non_melanoma_skin_qualifies THEN 1 END)
      AS count_other_malignancy_except_non_melanoma_skin_certain,
    count(CASE WHEN r.count_other_malignancy_except_non_melanoma_skin_qualifies IS NOT FALSE THEN 1 END)
      AS count_other_malignancy_except_non_melanoma_skin_possible,
    -- non-melanoma skin cancer within 5 years
    count(CASE WHEN r.count_non_melanoma_skin_cancer_within_5_years_qualifies THEN 1 END)
      AS count_non_melanoma_skin_cancer_within_5_years_certain,
    count(CASE WHEN r.count_non_melanoma_skin_cancer_within_5_years_qualifies IS NOT FALSE THEN 1 END)
      AS count_non_melanoma_skin_cancer_within_5_years_possible,
    -- prostate cancer within 5 years
    count(CASE WHEN r.count_prostate_cancer_within_5_years_qualifies THEN 1 END)
      AS count_prostate_cancer_within_5_years_certain,
    count(CASE WHEN r.count_prostate_cancer_within_5_years_qualifies IS NOT FALSE THEN 1 END)
      AS count_prostate_cancer_within_5_years_possible,
    -- ductal carcinoma in situ within 5 years
    count(CASE WHEN r.count_ductal_carcinoma_in_situ_within_5_years_qualifies THEN 1 END)
      AS count_ductal_carcinoma_in_situ_within_5_years_certain,
    count(CASE WHEN r.count_ductal_carcinoma_in_situ_within_5_years_qualifies IS NOT FALSE THEN 1 END)
      AS count_ductal_carcinoma_in_situ_within_5_years_possible,
    -- medullary or papillary thyroid cancer within 5 years
    count(CASE WHEN r.count_medullary_or_papillary_thyroid_cancer_with_qualifies THEN 1 END)
      AS count_medullary_or_papillary_thyroid_cancer_with_certain,
    count(CASE WHEN r.count_medullary_or_papillary_thyroid_cancer_with_qualifies IS NOT FALSE THEN 1 END)
      AS count_medullary_or_papillary_thyroid_cancer_with_possible,
    -- amyloidosis on or before randomization
    count(CASE WHEN r.count_amyloidosis_on_or_before_randomization_qualifies THEN 1 END)
      AS count_amyloidosis_on_or_before_randomization_certain,
    count(CASE WHEN r.count_amyloidosis_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_amyloidosis_on_or_before_randomization_possible,
    -- chemotherapy within 28 days before randomization
    count(CASE WHEN r.count_chemotherapy_within_28_days_before_randomi_qualifies THEN 1 END)
      AS count_chemotherapy_within_28_days_before_randomi_certain,
    count(CASE WHEN r.count_chemotherapy_within_28_days_before_randomi_qualifies IS NOT FALSE THEN 1 END)
      AS count_chemotherapy_within_28_days_before_randomi_possible,
    -- immunotherapy within 21 days before randomization
    count(CASE WHEN r.count_immunotherapy_within_21_days_before_random_qualifies THEN 1 END)
      AS count_immunotherapy_within_21_days_before_random_certain,
    count(CASE WHEN r.count_immunotherapy_within_21_days_before_random_qualifies IS NOT FALSE THEN 1 END)
      AS count_immunotherapy_within_21_days_before_random_possible,
    -- monoclonal antibody within 21 days before randomization
    count(CASE WHEN r.count_monoclonal_antibody_within_21_days_before_qualifies THEN 1 END)
      AS count_monoclonal_antibody_within_21_days_before_certain,
    count(CASE WHEN r.count_monoclonal_antibody_within_21_days_before_qualifies IS NOT FALSE THEN 1 END)
      AS count_monoclonal_antibody_within_21_days_before_possible,
    -- glucocorticoid within 14 days before randomization
    count(CASE WHEN r.count_glucocorticoid_within_14_days_before_rando_qualifies THEN 1 END)
      AS count_glucocorticoid_within_14_days_before_rando_certain,
    count(CASE WHEN r.count_glucocorticoid_within_14_days_before_rando_qualifies IS NOT FALSE THEN 1 END)
      AS count_glucocorticoid_within_14_days_before_rando_possible,
    -- glucocorticoid against cancer within 14 days before randomization
    count(CASE WHEN r.count_glucocorticoid_against_cancer_within_14_da_qualifies THEN 1 END)
      AS count_glucocorticoid_against_cancer_within_14_da_certain,
    count(CASE WHEN r.count_glucocorticoid_against_cancer_within_14_da_qualifies IS NOT FALSE THEN 1 END)
      AS count_glucocorticoid_against_cancer_within_14_da_possible,
    -- focal radiotherapy within 7 days before randomization
    count(CASE WHEN r.count_focal_radiotherapy_within_7_days_before_ra_qualifies THEN 1 END)
      AS count_focal_radiotherapy_within_7_days_before_ra_certain,
    count(CASE WHEN r.count_focal_radiotherapy_within_7_days_before_ra_qualifies IS NOT FALSE THEN 1 END)
      AS count_focal_radiotherapy_within_7_days_before_ra_possible,
    -- extended field radiotherapy within 21 days before randomization
    count(CASE WHEN r.count_extended_field_radiotherapy_within_21_days_qualifies THEN 1 END)
      AS count_extended_field_radiotherapy_within_21_days_certain,
    count(CASE WHEN r.count_extended_field_radiotherapy_within_21_days_qualifies IS NOT FALSE THEN 1 END)
      AS count_extended_field_radiotherapy_within_21_days_possible,
    -- carfilzomib on or before randomization
    count(CASE WHEN r.count_carfilzomib_on_or_before_randomization_qualifies THEN 1 END)
      AS count_carfilzomib_on_or_before_randomization_certain,
    count(CASE WHEN r.count_carfilzomib_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_carfilzomib_on_or_before_randomization_possible,
    -- oprozomib on or before randomization
    count(CASE WHEN r.count_oprozomib_on_or_before_randomization_qualifies THEN 1 END)
      AS count_oprozomib_on_or_before_randomization_certain,
    count(CASE WHEN r.count_oprozomib_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_oprozomib_on_or_before_randomization_possible,
    -- heart failure on randomization
    count(CASE WHEN r.count_heart_failure_on_randomization_qualifies THEN 1 END)
      AS count_heart_failure_on_randomization_certain,
    count(CASE WHEN r.count_heart_failure_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_heart_failure_on_randomization_possible,
    -- myocardial ischemia on randomization
    count(CASE WHEN r.count_myocardial_ischemia_on_randomization_qualifies THEN 1 END)
      AS count_myocardial_ischemia_on_randomization_certain,
    count(CASE WHEN r.count_myocardial_ischemia_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_myocardial_ischemia_on_randomization_possible,
    -- conduction abnormality on randomization
    count(CASE WHEN r.count_conduction_abnormality_on_randomization_qualifies THEN 1 END)
      AS count_conduction_abnormality_on_randomization_certain,
    count(CASE WHEN r.count_conduction_abnormality_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_conduction_abnormality_on_randomization_possible,
    -- infiltrative lung disease on randomization
    count(CASE WHEN r.count_infiltrative_lung_disease_on_randomization_qualifies THEN 1 END)
      AS count_infiltrative_lung_disease_on_randomization_certain,
    count(CASE WHEN r.count_infiltrative_lung_disease_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_infiltrative_lung_disease_on_randomization_possible,
    -- pericardial disease on randomization
    count(CASE WHEN r.count_pericardial_disease_on_randomization_qualifies THEN 1 END)
      AS count_pericardial_disease_on_randomization_certain,
    count(CASE WHEN r.count_pericardial_disease_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_pericardial_disease_on_randomization_possible,
    -- myocardial infarction within 6 months before randomization
    count(CASE WHEN r.count_myocardial_infarction_within_6_months_befo_qualifies THEN 1 END)
      AS count_myocardial_infarction_within_6_months_befo_certain,
    count(CASE WHEN r.count_myocardial_infarction_within_6_months_befo_qualifies IS NOT FALSE THEN 1 END)
      AS count_myocardial_infarction_within_6_months_befo_possible,
    -- infection within 14 days before randomization
    count(CASE WHEN r.count_infection_within_14_days_before_randomizat_qualifies THEN 1 END)
      AS count_infection_within_14_days_before_randomizat_certain,
    count(CASE WHEN r.count_infection_within_14_days_before_randomizat_qualifies IS NOT FALSE THEN 1 END)
      AS count_infection_within_14_days_before_randomizat_possible,
    -- thoracentesis within 14 days before randomization
    count(CASE WHEN r.count_thoracentesis_within_14_days_before_random_qualifies THEN 1 END)
      AS count_thoracentesis_within_14_days_before_random_certain,
    count(CASE WHEN r.count_thoracentesis_within_14_days_before_random_qualifies IS NOT FALSE THEN 1 END)
      AS count_thoracentesis_within_14_days_before_random_possible,
    -- paracentesis within 14 days before randomization
    count(CASE WHEN r.count_paracentesis_within_14_days_before_randomi_qualifies THEN 1 END)
      AS count_paracentesis_within_14_days_before_randomi_certain,
    count(CASE WHEN r.count_paracentesis_within_14_days_before_randomi_qualifies IS NOT FALSE THEN 1 END)
      AS count_paracentesis_within_14_days_before_randomi_possible,
    -- graft-versus-host disease
    count(CASE WHEN r.count_graft_versus_host_disease_qualifies THEN 1 END)
      AS count_graft_versus_host_disease_certain,
    count(CASE WHEN r.count_graft_versus_host_disease_qualifies IS NOT FALSE THEN 1 END)
      AS count_graft_versus_host_disease_possible,
    -- hypertension on randomization
    count(CASE WHEN r.count_hypertension_on_randomization_qualifies THEN 1 END)
      AS count_hypertension_on_randomization_certain,
    count(CASE WHEN r.count_hypertension_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_hypertension_on_randomization_possible,
    -- diabetes on randomization
    count(CASE WHEN r.count_diabetes_on_randomization_qualifies THEN 1 END)
      AS count_diabetes_on_randomization_certain,
    count(CASE WHEN r.count_diabetes_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_diabetes_on_randomization_possible,
    -- peripheral neuropathy within 14 days before randomization
    count(CASE WHEN r.count_peripheral_neuropathy_within_14_days_befor_qualifies THEN 1 END)
      AS count_peripheral_neuropathy_within_14_days_befor_certain,
    count(CASE WHEN r.count_peripheral_neuropathy_within_14_days_befor_qualifies IS NOT FALSE THEN 1 END)
      AS count_peripheral_neuropathy_within_14_days_befor_possible,
    -- cirrhosis on or before randomization
    count(CASE WHEN r.count_cirrhosis_on_or_before_randomization_qualifies THEN 1 END)
      AS count_cirrhosis_on_or_before_randomization_certain,
    count(CASE WHEN r.count_cirrhosis_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_cirrhosis_on_or_before_randomization_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    coalesce(e.count_multiple_myeloma_on_or_before_randomizatio_certain, 0)
      AS count_multiple_myeloma_on_or_before_randomizatio_certain,
    coalesce(e.count_multiple_myeloma_on_or_before_randomizatio_possible, 0)
      AS count_multiple_myeloma_on_or_before_randomizatio_possible,
    coalesce(e.count_relapse_on_or_before_randomization_certain, 0)
      AS count_relapse_on_or_before_randomization_certain,
    coalesce(e.count_relapse_on_or_before_randomization_possible, 0)
      AS count_relapse_on_or_before_randomization_possible,
    coalesce(e.count_treatment_line_on_or_after_start_of_latest_certain, 0)
      AS count_treatment_line_on_or_after_start_of_latest_certain,
    coalesce(e.count_treatment_line_on_or_after_start_of_latest_possible, 0)
      AS count_treatment_line_on_or_after_start_of_latest_possible,
    coalesce(e.count_progression_between_start_of_latest_treatm_certain, 0)
      AS count_progression_between_start_of_latest_treatm_certain,
    coalesce(e.count_progression_between_start_of_latest_treatm_possible, 0)
      AS count_progression_between_start_of_latest_treatm_possible,
    coalesce(e.count_progression_within_60_days_after_end_of_la_certain, 0)
      AS count_progression_within_60_days_after_end_of_la_certain,
    coalesce(e.count_progression_within_60_days_after_end_of_la_possible, 0)
      AS count_progression_within_60_days_after_end_of_la_possible,
    coalesce(e.count_treatment_line_on_or_before_randomization_certain, 0)
      AS count_treatment_line_on_or_before_randomization_certain,
    coalesce(e.count_treatment_line_on_or_before_randomization_possible, 0)
      AS count_treatment_line_on_or_before_randomization_possible,
    coalesce(e.count_immunomodulatory_agent_on_or_before_random_certain, 0)
      AS count_immunomodulatory_agent_on_or_before_random_certain,
    coalesce(e.count_immunomodulatory_agent_on_or_before_random_possible, 0)
      AS count_immunomodulatory_agent_on_or_before_random_possible,
    coalesce(e.count_proteasome_inhibitor_on_or_before_randomiz_certain, 0)
      AS count_proteasome_inhibitor_on_or_before_randomiz_certain,
    coalesce(e.count_proteasome_inhibitor_on_or_before_randomiz_possible, 0)
      AS count_proteasome_inhibitor_on_or_before_randomiz_possible,
    coalesce(e.count_treatment_line_on_or_before_randomization_2_certain, 0)
      AS count_treatment_line_on_or_before_randomization_2_certain,
    coalesce(e.count_treatment_line_on_or_before_randomization_2_possible, 0)
      AS count_treatment_line_on_or_before_randomization_2_possible,
    m.latest_serum_m_protein_during_screening."day" >= c.randomization_minus_21_days
    AND m.latest_serum_m_protein_during_screening."day" <= c.randomization_date
      AS latest_serum_m_protein_during_screening_inside,
    m.latest_serum_m_protein_during_screening."unit" AS latest_serum_m_protein_during_screening_unit,
    nullif(nullif(m.latest_serum_m_protein_during_screening."comparator", ''), '=')
      AS latest_serum_m_protein_during_screening_comparator,
    TRY_CAST(m.latest_serum_m_protein_during_screening."value" AS DECIMAL(15, 6))
      AS latest_serum_m_protein_during_screening_value,
    m.latest_serum_m_protein_during_screening."day" AS latest_serum_m_protein_during_screening_day,
    m.latest_serum_m_protein_during_screening."id" AS latest_serum_m_protein_during_screening_id,
    m.latest_urine_m_protein_during_screening."day" >= c.randomization_minus_21_days
    AND m.latest_urine_m_protein_during_screening."day" <= c.randomization_date
      AS latest_urine_m_protein_during_screening_inside,
    m.latest_urine_m_protein_during_screening."unit" AS latest_urine_m_protein_during_screening_unit,
    nullif(nullif(m.latest_urine_m_protein_during_screening."comparator", ''), '=')
      AS latest_urine_m_protein_during_screening_comparator,
    TRY_CAST(m.latest_urine_m_protein_during_screening."value" AS DECIMAL(15, 6))
      AS latest_urine_m_protein_during_screening_value,
    m.latest_urine_m_protein_during_screening."day" AS latest_urine_m_protein_during_screening_day,
    m.latest_urine_m_protein_during_screening."id" AS latest_urine_m_protein_during_screening_id,
    m.latest_involved_free_light_chain_during_screenin."day" >= c.randomization_minus_21_days
    AND m.latest_involved_free_light_chain_during_screenin."day" <= c.randomization_date
      AS latest_involved_free_light_chain_during_screenin_inside,
    m.latest_involved_free_light_chain_during_screenin."unit"
      AS latest_involved_free_light_chain_during_screenin_unit,
    nullif(nullif(m.latest_involved_free_light_chain_during_screenin."comparator", ''), '=')
      AS latest_involved_free_light_chain_during_screenin_comparator,
    TRY_CAST(m.latest_involved_free_light_chain_during_screenin."value" AS DECIMAL(15, 6))
      AS latest_involved_free_light_chain_during_screenin_value,
    m.latest_involved_free_light_chain_during_screenin."day"
      AS latest_involved_free_light_chain_during_screenin_day,
    m.latest_involved_free_light_chain_during_screenin."id"
      AS latest_involved_free_light_chain_during_screenin_id,
    m.latest_kappa_lambda_ratio_during_screening."day" >= c.randomization_minus_21_days
    AND m.latest_kappa_lambda_ratio_during_screening."day" <= c.randomization_date
      AS latest_kappa_lambda_ratio_during_screening_inside,
    TRY_CAST(m.latest_kappa_lambda_ratio_during_screening."value" AS DECIMAL(15, 6))
      AS latest_kappa_lambda_ratio_during_screening_value,
    nullif(nullif(m.latest_kappa_lambda_ratio_during_screening."comparator", ''), '=')
      AS latest_kappa_lambda_ratio_during_screening_comparator,
    TRY_CAST(m.latest_kappa_lambda_ratio_during_screening."high" AS DECIMAL(15, 6))
      AS latest_kappa_lambda_ratio_during_screening_high,
    m.latest_kappa_lambda_ratio_during_screening."unit" AS latest_kappa_lambda_ratio_during_screening_unit,
    TRY_CAST(m.latest_kappa_lambda_ratio_during_screening."low" AS DECIMAL(15, 6))
      AS latest_kappa_lambda_ratio_during_screening_low,
    m.latest_kappa_lambda_ratio_during_screening."day" AS latest_kappa_lambda_ratio_during_screening_day,
    m.latest_kappa_lambda_ratio_during_screening."id" AS latest_kappa_lambda_ratio_during_screening_id,
    m.latest_ecog_at_randomization."day" >= c.randomization_minus_21_days
    AND m.latest_ecog_at_randomization."day" <= c.randomization_date AS latest_ecog_at_randomization_inside,
    m.latest_ecog_at_randomization."unit" AS latest_ecog_at_randomization_unit,
    nullif(nullif(m.latest_ecog_at_randomization."comparator", ''), '=')
      AS latest_ecog_at_randomization_comparator,
    TRY_CAST(m.latest_ecog_at_randomization."value" AS DECIMAL(15, 6)) AS latest_ecog_at_randomization_value,
    m.latest_ecog_at_randomization."day" AS latest_ecog_at_randomization_day,
    m.latest_ecog_at_randomization."id" AS latest_ecog_at_randomization_id,
    m.latest_ejection_fraction_during_screening."day" >= c.randomization_minus_21_days
    AND m.latest_ejection_fraction_during_screening."day" <= c.randomization_date
      AS latest_ejection_fraction_during_screening_inside,
    m.latest_ejection_fraction_during_screening."unit" AS latest_ejection_fraction_during_screening_unit,
    nullif(nullif(m.latest_ejection_fraction_during_screening."comparator", ''), '=')
      AS latest_ejection_fraction_during_screening_comparator,
    TRY_CAST(m.latest_ejection_fraction_during_screening."value" AS DECIMAL(15, 6))
      AS latest_ejection_fraction_during_screening_value,
    m.latest_ejection_fraction_during_screening."day" AS latest_ejection_fraction_during_screening_day,
    m.latest_ejection_fraction_during_screening."id" AS latest_ejection_fraction_during_screening_id,
    m.latest_total_bilirubin_during_screening."day" >= c.randomization_minus_21_days
    AND m.latest_total_bilirubin_during_screening."day" <= c.randomization_date
      AS latest_total_bilirubin_during_screening_inside,
    TRY_CAST(m.latest_total_bilirubin_during_screening."value" AS DECIMAL(15, 6))
      AS latest_total_bilirubin_during_screening_value,
    nullif(nullif(m.latest_total_bilirubin_during_screening."comparator", ''), '=')
      AS latest_total_bilirubin_during_screening_comparator,
    TRY_CAST(m.latest_total_bilirubin_during_screening."high" AS DECIMAL(15, 6))
      AS latest_total_bilirubin_during_screening_high,
    m.latest_total_bilirubin_during_screening."unit" AS latest_total_bilirubin_during_screening_unit,
    m.latest_total_bilirubin_during_screening."day" AS latest_total_bilirubin_during_screening_day,
    m.latest_total_bilirubin_during_screening."id" AS latest_total_bilirubin_during_screening_id,
    m.latest_alt_within_21_days."day" >= c.randomization_minus_21_days
    AND m.latest_alt_within_21_days."day" <= c.randomization_date AS latest_alt_within_21_days_inside,
    TRY_CAST(m.latest_alt_within_21_days."value" AS DECIMAL(15, 6)) AS latest_alt_within_21_days_value,
    nullif(nullif(m.latest_alt_within_21_days."comparator", ''), '=') AS latest_alt_within_21_days_comparator,
    TRY_CAST(m.latest_alt_within_21_days."high" AS DECIMAL(15, 6)) AS latest_alt_within_21_days_high,
    m.latest_alt_within_21_days."unit" AS latest_alt_within_21_days_unit,
    m.latest_alt_within_21_days."day" AS latest_alt_within_21_days_day,
    m.latest_alt_within_21_days."id" AS latest_alt_within_21_days_id,
    m.latest_ast_within_21_days."day" >= c.randomization_minus_21_days
    AND m.latest_ast_within_21_days."day" <= c.randomization_date AS latest_ast_within_21_days_inside,
    TRY_CAST(m.latest_ast_within_21_days."value" AS DECIMAL(15, 6)) AS latest_ast_within_21_days_value,
    nullif(nullif(m.latest_ast_within_21_days."comparator", ''), '=') AS latest_ast_within_21_days_comparator,
    TRY_CAST(m.latest_ast_within_21_days."high" AS DECIMAL(15, 6)) AS latest_ast_within_21_days_high,
    m.latest_ast_within_21_days."unit" AS latest_ast_within_21_days_unit,
    m.latest_ast_within_21_days."day" AS latest_ast_within_21_days_day,
    m.latest_ast_within_21_days."id" AS latest_ast_within_21_days_id,
    m.latest_absolute_neutrophil_count_during_screenin."day" >= c.randomization_minus_21_days
    AND m.latest_absolute_neutrophil_count_during_screenin."day" <= c.randomization_date
      AS latest_absolute_neutrophil_count_during_screenin_inside,
    m.latest_absolute_neutrophil_count_during_screenin."unit"
      AS latest_absolute_neutrophil_count_during_screenin_unit,
    nullif(nullif(m.latest_absolute_neutrophil_count_during_screenin."comparator", ''), '=')
      AS latest_absolute_neutrophil_count_during_screenin_comparator,
    TRY_CAST(m.latest_absolute_neutrophil_count_during_screenin."value" AS DECIMAL(15, 6))
      AS latest_absolute_neutrophil_count_during_screenin_value,
    m.latest_absolute_neutrophil_count_during_screenin."day"
      AS latest_absolute_neutrophil_count_during_screenin_day,
    m.latest_absolute_neutrophil_count_during_screenin."id"
      AS latest_absolute_neutrophil_count_during_screenin_id,
    a.answer_10_c."day" <= c.randomization_date AS answer_10_c_inside,
    a.answer_10_c.valid_until AS answer_10_c_valid_until,
    c.randomization_date,
    a.answer_10_c."value" AS answer_10_c_value,
    a.answer_10_c."day" AS answer_10_c_day,
    a.answer_10_c."id" AS answer_10_c_id,
    m.latest_hemoglobin_during_screening."day" >= c.randomization_minus_21_days
    AND m.latest_hemoglobin_during_screening."day" <= c.randomization_date
      AS latest_hemoglobin_during_screening_inside,
    m.latest_hemoglobin_during_screening."unit" AS latest_hemoglobin_during_screening_unit,
    nullif(nullif(m.latest_hemoglobin_during_screening."comparator", ''), '=')
      AS latest_hemoglobin_during_screening_comparator,
    TRY_CAST(m.latest_hemoglobin_during_screening."value" AS DECIMAL(15, 6))
      AS latest_hemoglobin_during_screening_value,
    m.latest_hemoglobin_during_screening."day" AS latest_hemoglobin_during_screening_day,
    m.latest_hemoglobin_during_screening."id" AS latest_hemoglobin_during_screening_id,
    a.answer_10_d."day" <= c.randomization_date AS answer_10_d_inside,
    a.answer_10_d.valid_until AS answer_10_d_valid_until,
    a.answer_10_d."value" AS answer_10_d_value,
    a.answer_10_d."day" AS answer_10_d_day,
    a.answer_10_d."id" AS answer_10_d_id,
    m.latest_marrow_plasma_cells_during_screening."day" >= c.randomization_minus_21_days
    AND m.latest_marrow_plasma_cells_during_screening."day" <= c.randomization_date
      AS latest_marrow_plasma_cells_during_screening_inside,
    m.latest_marrow_plasma_cells_during_screening."unit" AS latest_marrow_plasma_cells_during_screening_unit,
    nullif(nullif(m.latest_marrow_plasma_cells_during_screening."comparator", ''), '=')
      AS latest_marrow_plasma_cells_during_screening_comparator,
    TRY_CAST(m.latest_marrow_plasma_cells_during_screening."value" AS DECIMAL(15, 6))
      AS latest_marrow_plasma_cells_during_screening_value,
    m.latest_marrow_plasma_cells_during_screening."day" AS latest_marrow_plasma_cells_during_screening_day,
    m.latest_marrow_plasma_cells_during_screening."id" AS latest_marrow_plasma_cells_during_screening_id,
    m.latest_platelets_during_screening."day" >= c.randomization_minus_21_days
    AND m.latest_platelets_during_screening."day" <= c.randomization_date
      AS latest_platelets_during_screening_inside,
    m.latest_platelets_during_screening."unit" AS latest_platelets_during_screening_unit,
    nullif(nullif(m.latest_platelets_during_screening."comparator", ''), '=')
      AS latest_platelets_during_screening_comparator,
    TRY_CAST(m.latest_platelets_during_screening."value" AS DECIMAL(15, 6))
      AS latest_platelets_during_screening_value,
    m.latest_platelets_during_screening."day" AS latest_platelets_during_screening_day,
    m.latest_platelets_during_screening."id" AS latest_platelets_during_screening_id,
    a.answer_10_e_2."day" <= c.randomization_date AS answer_10_e_2_inside,
    a.answer_10_e_2.valid_until AS answer_10_e_2_valid_until,
    a.answer_10_e_2."value" AS answer_10_e_2_value,
    a.answer_10_e_2."day" AS answer_10_e_2_day,
    a.answer_10_e_2."id" AS answer_10_e_2_id,
    m.latest_absolute_creatinine_clearance_during_scre."day" >= c.randomization_minus_21_days
    AND m.latest_absolute_creatinine_clearance_during_scre."day" <= c.randomization_date
      AS latest_absolute_creatinine_clearance_during_scre_inside,
    m.latest_absolute_creatinine_clearance_during_scre."unit"
      AS latest_absolute_creatinine_clearance_during_scre_unit,
    nullif(nullif(m.latest_absolute_creatinine_clearance_during_scre."comparator", ''), '=')
      AS latest_absolute_creatinine_clearance_during_scre_comparator,
    TRY_CAST(m.latest_absolute_creatinine_clearance_during_scre."value" AS DECIMAL(15, 6))
      AS latest_absolute_creatinine_clearance_during_scre_value,
    m.latest_absolute_creatinine_clearance_during_scre."day"
      AS latest_absolute_creatinine_clearance_during_scre_day,
    m.latest_absolute_creatinine_clearance_during_scre."id"
      AS latest_absolute_creatinine_clearance_during_scre_id,
    coalesce(e.count_waldenstrom_macroglobulinemia_on_or_before_certain, 0)
      AS count_waldenstrom_macroglobulinemia_on_or_before_certain,
    coalesce(e.count_waldenstrom_macroglobulinemia_on_or_before_possible, 0)
      AS count_waldenstrom_macroglobulinemia_on_or_before_possible,
    coalesce(e.count_igm_myeloma_on_or_before_randomization_certain, 0)
      AS count_igm_myeloma_on_or_before_randomization_certain,
    coalesce(e.count_igm_myeloma_on_or_before_randomization_possible, 0)
      AS count_igm_myeloma_on_or_before_randomization_possible,
    coalesce(e.count_poems_syndrome_on_or_before_randomization_certain, 0)
      AS count_poems_syndrome_on_or_before_randomization_certain,
    coalesce(e.count_poems_syndrome_on_or_before_randomization_possible, 0)
      AS count_poems_syndrome_on_or_before_randomization_possible,
    coalesce(e.count_plasma_cell_leukemia_on_or_before_randomiz_certain, 0)
      AS count_plasma_cell_leukemia_on_or_before_randomiz_certain,
    coalesce(e.count_plasma_cell_leukemia_on_or_before_randomiz_possible, 0)
      AS count_plasma_cell_leukemia_on_or_before_randomiz_possible,
    m.latest_circulating_plasma_cells_during_screening."day" >= c.randomization_minus_21_days
    AND m.latest_circulating_plasma_cells_during_screening."day" <= c.randomization_date
      AS latest_circulating_plasma_cells_during_screening_inside,
    m.latest_circulating_plasma_cells_during_screening."unit"
      AS latest_circulating_plasma_cells_during_screening_unit,
    nullif(nullif(m.latest_circulating_plasma_cells_during_screening."comparator", ''), '=')
      AS latest_circulating_plasma_cells_during_screening_comparator,
    TRY_CAST(m.latest_circulating_plasma_cells_during_screening."value" AS DECIMAL(15, 6))
      AS latest_circulating_plasma_cells_during_screening_value,
    m.latest_circulating_plasma_cells_during_screening."day"
      AS latest_circulating_plasma_cells_during_screening_day,
    m.latest_circulating_plasma_cells_during_screening."id"
      AS latest_circulating_plasma_cells_during_screening_id,
    coalesce(e.count_myelodysplastic_syndrome_on_or_before_rand_certain, 0)
      AS count_myelodysplastic_syndrome_on_or_before_rand_certain,
    coalesce(e.count_myelodysplastic_syndrome_on_or_before_rand_possible, 0)
      AS count_myelodysplastic_syndrome_on_or_before_rand_possible,
    coalesce(e.count_other_malignancy_except_non_melanoma_skin_certain, 0)
      AS count_other_malignancy_except_non_melanoma_skin_certain,
    coalesce(e.count_other_malignancy_except_non_melanoma_skin_possible, 0)
      AS count_other_malignancy_except_non_melanoma_skin_possible,
    coalesce(e.count_non_melanoma_skin_cancer_within_5_years_certain, 0)
      AS count_non_melanoma_skin_cancer_within_5_years_certain,
    coalesce(e.count_non_melanoma_skin_cancer_within_5_years_possible, 0)
      AS count_non_melanoma_skin_cancer_within_5_years_possible,
    coalesce(e.count_prostate_cancer_within_5_years_certain, 0) AS count_prostate_cancer_within_5_years_certain,
    coalesce(e.count_prostate_cancer_within_5_years_possible, 0)
      AS count_prostate_cancer_within_5_years_possible,
    coalesce(e.count_ductal_carcinoma_in_situ_within_5_years_certain, 0)
      AS count_ductal_carcinoma_in_situ_within_5_years_certain,
    coalesce(e.count_ductal_carcinoma_in_situ_within_5_years_possible, 0)
      AS count_ductal_carcinoma_in_situ_within_5_years_possible,
    coalesce(e.count_medullary_or_papillary_thyroid_cancer_with_certain, 0)
      AS count_medullary_or_papillary_thyroid_cancer_with_certain,
    coalesce(e.count_medullary_or_papillary_thyroid_cancer_with_possible, 0)
      AS count_medullary_or_papillary_thyroid_cancer_with_possible,
    a.answer_e6_b."day" <= c.randomization_date AS answer_e6_b_inside,
    a.answer_e6_b.valid_until AS answer_e6_b_valid_until,
    a.answer_e6_b."value" AS answer_e6_b_value,
    a.answer_e6_b."day" AS answer_e6_b_day,
    a.answer_e6_b."id" AS answer_e6_b_id,
    coalesce(e.count_amyloidosis_on_or_before_randomization_certain, 0)
      AS count_amyloidosis_on_or_before_randomization_certain,
    coalesce(e.count_amyloidosis_on_or_before_randomization_possible, 0)
      AS count_amyloidosis_on_or_before_randomization_possible,
    coalesce(e.count_chemotherapy_within_28_days_before_randomi_certain, 0)
      AS count_chemotherapy_within_28_days_before_randomi_certain,
    coalesce(e.count_chemotherapy_within_28_days_before_randomi_possible, 0)
      AS count_chemotherapy_within_28_days_before_randomi_possible,
    coalesce(e.count_immunotherapy_within_21_days_before_random_certain, 0)
      AS count_immunotherapy_within_21_days_before_random_certain,
    coalesce(e.count_immunotherapy_within_21_days_before_random_possible, 0)
      AS count_immunotherapy_within_21_days_before_random_possible,
    coalesce(e.count_monoclonal_antibody_within_21_days_before_certain, 0)
      AS count_monoclonal_antibody_within_21_days_before_certain,
    coalesce(e.count_monoclonal_antibody_within_21_days_before_possible, 0)
      AS count_monoclonal_antibody_within_21_days_before_possible,
    coalesce(e.count_glucocorticoid_within_14_days_before_rando_certain, 0)
      AS count_glucocorticoid_within_14_days_before_rando_certain,
    coalesce(e.count_glucocorticoid_within_14_days_before_rando_possible, 0)
      AS count_glucocorticoid_within_14_days_before_rando_possible,
    coalesce(e.count_glucocorticoid_against_cancer_within_14_da_certain, 0)
      AS count_glucocorticoid_against_cancer_within_14_da_certain,
    coalesce(e.count_glucocorticoid_against_cancer_within_14_da_possible, 0)
      AS count_glucocorticoid_against_cancer_within_14_da_possible,
    a.answer_e10."day" <= c.randomization_date AS answer_e10_inside,
    a.answer_e10.valid_until AS answer_e10_valid_until,
    a.answer_e10."value" AS answer_e10_value,
    a.answer_e10."day" AS answer_e10_day,
    a.answer_e10."id" AS answer_e10_id,
    coalesce(e.count_focal_radiotherapy_within_7_days_before_ra_certain, 0)
      AS count_focal_radiotherapy_within_7_days_before_ra_certain,
    coalesce(e.count_focal_radiotherapy_within_7_days_before_ra_possible, 0)
      AS count_focal_radiotherapy_within_7_days_before_ra_possible,
    coalesce(e.count_extended_field_radiotherapy_within_21_days_certain, 0)
      AS count_extended_field_radiotherapy_within_21_days_certain,
    coalesce(e.count_extended_field_radiotherapy_within_21_days_possible, 0)
      AS count_extended_field_radiotherapy_within_21_days_possible,
    coalesce(e.count_carfilzomib_on_or_before_randomization_certain, 0)
      AS count_carfilzomib_on_or_before_randomization_certain,
    coalesce(e.count_carfilzomib_on_or_before_randomization_possible, 0)
      AS count_carfilzomib_on_or_before_randomization_possible,
    coalesce(e.count_oprozomib_on_or_before_randomization_certain, 0)
      AS count_oprozomib_on_or_before_randomization_certain,
    coalesce(e.count_oprozomib_on_or_before_randomization_possible, 0)
      AS count_oprozomib_on_or_before_randomization_possible,
    a.answer_e13."day" <= c.randomization_date AS answer_e13_inside,
    a.answer_e13.valid_until AS answer_e13_valid_until,
    a.answer_e13."value" AS answer_e13_value,
    a.answer_e13."day" AS answer_e13_day,
    a.answer_e13."id" AS answer_e13_id,
    a.answer_e14."day" <= c.randomization_date AS answer_e14_inside,
    a.answer_e14.valid_until AS answer_e14_valid_until,
    a.answer_e14."value" AS answer_e14_value,
    a.answer_e14."day" AS answer_e14_day,
    a.answer_e14."id" AS answer_e14_id,
    coalesce(e.count_heart_failure_on_randomization_certain, 0) AS count_heart_failure_on_randomization_certain,
    coalesce(e.count_heart_failure_on_randomization_possible, 0)
      AS count_heart_failure_on_randomization_possible,
    coalesce(e.count_myocardial_ischemia_on_randomization_certain, 0)
      AS count_myocardial_ischemia_on_randomization_certain,
    coalesce(e.count_myocardial_ischemia_on_randomization_possible, 0)
      AS count_myocardial_ischemia_on_randomization_possible,
    coalesce(e.count_conduction_abnormality_on_randomization_certain, 0)
      AS count_conduction_abnormality_on_randomization_certain,
    coalesce(e.count_conduction_abnormality_on_randomization_possible, 0)
      AS count_conduction_abnormality_on_randomization_possible,
    coalesce(e.count_infiltrative_lung_disease_on_randomization_certain, 0)
      AS count_infiltrative_lung_disease_on_randomization_certain,
    coalesce(e.count_infiltrative_lung_disease_on_randomization_possible, 0)
      AS count_infiltrative_lung_disease_on_randomization_possible,
    a.answer_e15_d_1."day" <= c.randomization_date AS answer_e15_d_1_inside,
    a.answer_e15_d_1.valid_until AS answer_e15_d_1_valid_until,
    a.answer_e15_d_1."value" AS answer_e15_d_1_value,
    a.answer_e15_d_1."day" AS answer_e15_d_1_day,
    a.answer_e15_d_1."id" AS answer_e15_d_1_id,
    coalesce(e.count_pericardial_disease_on_randomization_certain, 0)
      AS count_pericardial_disease_on_randomization_certain,
    coalesce(e.count_pericardial_disease_on_randomization_possible, 0)
      AS count_pericardial_disease_on_randomization_possible,
    coalesce(e.count_myocardial_infarction_within_6_months_befo_certain, 0)
      AS count_myocardial_infarction_within_6_months_befo_certain,
    coalesce(e.count_myocardial_infarction_within_6_months_befo_possible, 0)
      AS count_myocardial_infarction_within_6_months_befo_possible,
    coalesce(e.count_infection_within_14_days_before_randomizat_certain, 0)
      AS count_infection_within_14_days_before_randomizat_certain,
    coalesce(e.count_infection_within_14_days_before_randomizat_possible, 0)
      AS count_infection_within_14_days_before_randomizat_possible,
    coalesce(e.count_thoracentesis_within_14_days_before_random_certain, 0)
      AS count_thoracentesis_within_14_days_before_random_certain,
    coalesce(e.count_thoracentesis_within_14_days_before_random_possible, 0)
      AS count_thoracentesis_within_14_days_before_random_possible,
    coalesce(e.count_paracentesis_within_14_days_before_randomi_certain, 0)
      AS count_paracentesis_within_14_days_before_randomi_certain,
    coalesce(e.count_paracentesis_within_14_days_before_randomi_possible, 0)
      AS count_paracentesis_within_14_days_before_randomi_possible,
    coalesce(e.count_graft_versus_host_disease_certain, 0) AS count_graft_versus_host_disease_certain,
    coalesce(e.count_graft_versus_host_disease_possible, 0) AS count_graft_versus_host_disease_possible,
    coalesce(e.count_hypertension_on_randomization_certain, 0) AS count_hypertension_on_randomization_certain,
    coalesce(e.count_hypertension_on_randomization_possible, 0) AS count_hypertension_on_randomization_possible,
    coalesce(e.count_diabetes_on_randomization_certain, 0) AS count_diabetes_on_randomization_certain,
    coalesce(e.count_diabetes_on_randomization_possible, 0) AS count_diabetes_on_randomization_possible,
    coalesce(e.count_peripheral_neuropathy_within_14_days_befor_certain, 0)
      AS count_peripheral_neuropathy_within_14_days_befor_certain,
    coalesce(e.count_peripheral_neuropathy_within_14_days_befor_possible, 0)
      AS count_peripheral_neuropathy_within_14_days_befor_possible,
    coalesce(e.count_cirrhosis_on_or_before_randomization_certain, 0)
      AS count_cirrhosis_on_or_before_randomization_certain,
    coalesce(e.count_cirrhosis_on_or_before_randomization_possible, 0)
      AS count_cirrhosis_on_or_before_randomization_possible
  FROM patient_context AS c
  LEFT JOIN measurement_features AS m ON m.patient_id = c.patient_id
  LEFT JOIN answer_features AS a ON a.patient_id = c.patient_id
  LEFT JOIN event_features AS e ON e.patient_id = c.patient_id
),

-- The same, with the unit of each picked result looked up, and ages on its day.
patient_facts_2 AS NOT MATERIALIZED (
  SELECT
    f.*,
    l1.unit_reading AS latest_serum_m_protein_during_screening_reading,
    l2.unit_reading AS latest_urine_m_protein_during_screening_reading,
    l3.unit_reading AS latest_involved_free_light_chain_during_screenin_reading,
    l4.unit_reading AS latest_kappa_lambda_ratio_during_screening_reading,
    l5.unit_reading AS latest_ecog_at_randomization_reading,
    l6.unit_reading AS latest_ejection_fraction_during_screening_reading,
    l7.unit_reading AS latest_total_bilirubin_during_screening_reading,
    l8.unit_reading AS latest_alt_within_21_days_reading,
    l9.unit_reading AS latest_ast_within_21_days_reading,
    "l10".unit_reading AS latest_absolute_neutrophil_count_during_screenin_reading,
    "l11".unit_reading AS latest_hemoglobin_during_screening_reading,
    "l12".unit_reading AS latest_marrow_plasma_cells_during_screening_reading,
    "l13".unit_reading AS latest_platelets_during_screening_reading,
    "l14".unit_reading AS latest_absolute_creatinine_clearance_during_scre_reading,
    "l15".unit_reading AS latest_circulating_plasma_cells_during_screening_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_serum_m_protein_during_screening_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_urine_m_protein_during_screening_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_involved_free_light_chain_during_screenin_unit
  LEFT JOIN unit_spellings AS l4 ON l4.unit_spelling = f.latest_kappa_lambda_ratio_during_screening_unit
  LEFT JOIN unit_spellings AS l5 ON l5.unit_spelling = f.latest_ecog_at_randomization_unit
  LEFT JOIN unit_spellings AS l6 ON l6.unit_spelling = f.latest_ejection_fraction_during_screening_unit
  LEFT JOIN unit_spellings AS l7 ON l7.unit_spelling = f.latest_total_bilirubin_during_screening_unit
  LEFT JOIN unit_spellings AS l8 ON l8.unit_spelling = f.latest_alt_within_21_days_unit
  LEFT JOIN unit_spellings AS l9 ON l9.unit_spelling = f.latest_ast_within_21_days_unit
  LEFT JOIN unit_spellings AS "l10" ON "l10".unit_spelling = f.latest_absolute_neutrophil_count_during_screenin_unit
  LEFT JOIN unit_spellings AS "l11" ON "l11".unit_spelling = f.latest_hemoglobin_during_screening_unit
  LEFT JOIN unit_spellings AS "l12" ON "l12".unit_spelling = f.latest_marrow_plasma_cells_during_screening_unit
  LEFT JOIN unit_spellings AS "l13" ON "l13".unit_spelling = f.latest_platelets_during_screening_unit
  LEFT JOIN unit_spellings AS "l14" ON "l14".unit_spelling = f.latest_absolute_creatinine_clearance_during_scre_unit
  LEFT JOIN unit_spellings AS "l15" ON "l15".unit_spelling = f.latest_circulating_plasma_cells_during_screening_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- 0.5 g/dL, in the unit of the result
    CASE f.latest_serum_m_protein_during_screening_reading
      WHEN 'g/dL' THEN 0.5 WHEN 'g/L' THEN 5 WHEN 'mg/L' THEN 5000 WHEN 'mg/dL' THEN 500
      WHEN 'ng/L' THEN 5000000000 WHEN 'ng/dL' THEN 500000000 WHEN 'ug/L' THEN 5000000
      WHEN 'pg/dL' THEN 500000000000 WHEN 'ug/dL' THEN 500000
    END AS latest_serum_m_protein_during_screening_limit,
    -- 200 mg/24 h, in the unit of the result
    CASE f.latest_urine_m_protein_during_screening_reading
      WHEN 'mg/(24.h)' THEN 200 WHEN 'g/d' THEN 0.2 WHEN 'mg/h' THEN 8.3333333 WHEN 'ug/d' THEN 200000
      WHEN 'ug/min' THEN 138.8888888
    END AS latest_urine_m_protein_during_screening_limit,
    -- 0 g/dL, in the unit of the result
    CASE f.latest_serum_m_protein_during_screening_reading
      WHEN 'g/dL' THEN 0 WHEN 'g/L' THEN 0 WHEN 'mg/L' THEN 0 WHEN 'mg/dL' THEN 0 WHEN 'ng/L' THEN 0
      WHEN 'ng/dL' THEN 0 WHEN 'ug/L' THEN 0 WHEN 'pg/dL' THEN 0 WHEN 'ug/dL' THEN 0
    END AS latest_serum_m_protein_during_screening_limit_2,
    -- 0 mg/24 h, in the unit of the result
    CASE f.latest_urine_m_protein_during_screening_reading
      WHEN 'mg/(24.h)' THEN 0 WHEN 'g/d' THEN 0 WHEN 'mg/h' THEN 0 WHEN 'ug/d' THEN 0 WHEN 'ug/min' THEN 0
    END AS latest_urine_m_protein_during_screening_limit_2,
    -- 100 mg/L, in the unit of the result
    CASE f.latest_involved_free_light_chain_during_screenin_reading
      WHEN 'mg/L' THEN 100 WHEN 'g/L' THEN 0.1 WHEN 'g/dL' THEN 0.01 WHEN 'mg/dL' THEN 10
      WHEN 'ng/L' THEN 100000000 WHEN 'ng/dL' THEN 10000000 WHEN 'ug/L' THEN 100000
      WHEN 'pg/dL' THEN 10000000000 WHEN 'ug/dL' THEN 10000
    END AS latest_involved_free_light_chain_during_screenin_limit,
    f.latest_kappa_lambda_ratio_during_screening_reading IN ('1', '%', 'L/L', '{INR}', '{score}')
      AS latest_kappa_lambda_ratio_during_screening_usable,
    -- 1, in the unit of the result
    CASE
      WHEN f.latest_ecog_at_randomization_unit IS NULL THEN 1
      ELSE CASE f.latest_ecog_at_randomization_reading WHEN '{score}' THEN 1 WHEN '1' THEN 1 END
    END AS latest_ecog_at_randomization_limit,
    -- 40 %, in the unit of the result
    CASE f.latest_ejection_fraction_during_screening_reading
      WHEN '%' THEN 40 WHEN '1' THEN 0.4 WHEN 'L/L' THEN 0.4
    END AS latest_ejection_fraction_during_screening_limit,
    f.latest_total_bilirubin_during_screening_reading IN (
      'mg/dL', 'fmol/L', 'g/L', 'g/dL', 'mg/L', 'mmol/L', 'mol/L', 'ng/L', 'ng/dL', 'ug/L', 'nmol/L', 'umol/L',
      'pg/dL', 'pmol/L', 'ug/dL', 'umol/dL'
    ) AS latest_total_bilirubin_during_screening_usable,
    f.latest_alt_within_21_days_reading IN (
      'U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_alt_within_21_days_usable,
    f.latest_ast_within_21_days_reading IN (
      'U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_ast_within_21_days_usable,
    -- 1000 /mm3, in the unit of the result
    CASE f.latest_absolute_neutrophil_count_during_screenin_reading
      WHEN '10*9/L' THEN 1 WHEN '/L' THEN 1000000000 WHEN '/dL' THEN 100000000 WHEN '/mL' THEN 1000000
      WHEN '/uL' THEN 1000 WHEN '10*12/L' THEN 0.001 WHEN '10*4/uL' THEN 0.1
    END AS latest_absolute_neutrophil_count_during_screenin_limit,
    -- 8.0 g/dL, in the unit of the result
    CASE f.latest_hemoglobin_during_screening_reading
      WHEN 'g/dL' THEN 8 WHEN 'g/L' THEN 80 WHEN 'mg/L' THEN 80000 WHEN 'mg/dL' THEN 8000
      WHEN 'ng/L' THEN 80000000000 WHEN 'ng/dL' THEN 8000000000 WHEN 'ug/L' THEN 80000000
      WHEN 'pg/dL' THEN 8000000000000 WHEN 'ug/dL' THEN 8000000
    END AS latest_hemoglobin_during_screening_limit,
    -- 50 %, in the unit of the result
    CASE f.latest_marrow_plasma_cells_during_screening_reading
      WHEN '%' THEN 50 WHEN '1' THEN 0.5 WHEN 'L/L' THEN 0.5
    END AS latest_marrow_plasma_cells_during_screening_limit,
    -- 30,000 /mm3, in the unit of the result
    CASE f.latest_platelets_during_screening_reading
      WHEN '10*9/L' THEN 30 WHEN '/L' THEN 30000000000 WHEN '/dL' THEN 3000000000 WHEN '/mL' THEN 30000000
      WHEN '/uL' THEN 30000 WHEN '10*12/L' THEN 0.03 WHEN '10*4/uL' THEN 3
    END AS latest_platelets_during_screening_limit,
    -- 50,000 /mm3, in the unit of the result
    CASE f.latest_platelets_during_screening_reading
      WHEN '10*9/L' THEN 50 WHEN '/L' THEN 50000000000 WHEN '/dL' THEN 5000000000 WHEN '/mL' THEN 50000000
      WHEN '/uL' THEN 50000 WHEN '10*12/L' THEN 0.05 WHEN '10*4/uL' THEN 5
    END AS latest_platelets_during_screening_limit_2,
    -- 30 mL/min, in the unit of the result
    CASE f.latest_absolute_creatinine_clearance_during_scre_reading
      WHEN 'mL/min' THEN 30 WHEN 'L/(24.h)' THEN 43.2 WHEN 'L/h' THEN 1.8 WHEN 'L/min' THEN 0.03
      WHEN 'mL/(24.h)' THEN 43200 WHEN 'mL/h' THEN 1800 WHEN 'mL/s' THEN 0.5
    END AS latest_absolute_creatinine_clearance_during_scre_limit,
    -- 2.0 x10^9/L, in the unit of the result
    CASE f.latest_circulating_plasma_cells_during_screening_reading
      WHEN '10*9/L' THEN 2 WHEN '/L' THEN 2000000000 WHEN '/dL' THEN 200000000 WHEN '/mL' THEN 2000000
      WHEN '/uL' THEN 2000 WHEN '10*12/L' THEN 0.002 WHEN '10*4/uL' THEN 0.2
    END AS latest_circulating_plasma_cells_during_screening_limit
  FROM patient_facts_2 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: any multiple myeloma
    CASE
      WHEN f.count_multiple_myeloma_on_or_before_randomizatio_certain >= 1 THEN TRUE
      WHEN f.count_multiple_myeloma_on_or_before_randomizatio_possible < 1 THEN FALSE
    END AS a_1_1,
    CAST(f.count_multiple_myeloma_on_or_before_randomizatio_certain AS VARCHAR) AS a_1_1_value,
    -- 2: any relapse
    CASE
      WHEN f.count_relapse_on_or_before_randomization_certain >= 1 THEN TRUE
      WHEN f.count_relapse_on_or_before_randomization_possible < 1 THEN FALSE
    END AS a_1_2,
    CAST(f.count_relapse_on_or_before_randomization_certain AS VARCHAR) AS a_1_2_value,
    -- 3: any treatment line on or after start of latest treatment line where best response is one of SD, ...
    CASE
      WHEN f.count_treatment_line_on_or_after_start_of_latest_certain >= 1 THEN TRUE
      WHEN f.count_treatment_line_on_or_after_start_of_latest_possible < 1 THEN FALSE
    END AS a_2_a_1_1,
    CAST(f.count_treatment_line_on_or_after_start_of_latest_certain AS VARCHAR) AS a_2_a_1_1_value,
    -- 4: any progression between start of latest treatment line and end of latest treatment line
    CASE
      WHEN f.count_progression_between_start_of_latest_treatm_certain >= 1 THEN TRUE
      WHEN f.count_progression_between_start_of_latest_treatm_possible < 1 THEN FALSE
    END AS a_2_a_2_1,
    CAST(f.count_progression_between_start_of_latest_treatm_certain AS VARCHAR) AS a_2_a_2_1_value,
    -- 5: any progression within 60 days after end of latest treatment line
    CASE
      WHEN f.count_progression_within_60_days_after_end_of_la_certain >= 1 THEN TRUE
      WHEN f.count_progression_within_60_days_after_end_of_la_possible < 1 THEN FALSE
    END AS a_2_b_1,
    CAST(f.count_progression_within_60_days_after_end_of_la_certain AS VARCHAR) AS a_2_b_1_value,
    -- 6: at least 2 treatment lines
    CASE
      WHEN f.count_treatment_line_on_or_before_randomization_certain >= 2 THEN TRUE
      WHEN f.count_treatment_line_on_or_before_randomization_possible < 2 THEN FALSE
    END AS a_3_1,
    CAST(f.count_treatment_line_on_or_before_randomization_certain AS VARCHAR) AS a_3_1_value,
    -- 7: at most 3 treatment lines
    CASE
      WHEN f.count_treatment_line_on_or_before_randomization_possible <= 3 THEN TRUE
      WHEN f.count_treatment_line_on_or_before_randomization_certain > 3 THEN FALSE
    END AS a_3_2,
    -- 8: any immunomodulatory agent
    CASE
      WHEN f.count_immunomodulatory_agent_on_or_before_random_certain >= 1 THEN TRUE
      WHEN f.count_immunomodulatory_agent_on_or_before_random_possible < 1 THEN FALSE
    END AS a_4_1,
    CAST(f.count_immunomodulatory_agent_on_or_before_random_certain AS VARCHAR) AS a_4_1_value,
    -- 9: any proteasome inhibitor
    CASE
      WHEN f.count_proteasome_inhibitor_on_or_before_randomiz_certain >= 1 THEN TRUE
      WHEN f.count_proteasome_inhibitor_on_or_before_randomiz_possible < 1 THEN FALSE
    END AS a_5_1,
    CAST(f.count_proteasome_inhibitor_on_or_before_randomiz_certain AS VARCHAR) AS a_5_1_value,
    -- 10: any treatment line where best response is one of PR, VGPR, CR
    CASE
      WHEN f.count_treatment_line_on_or_before_randomization_2_certain >= 1 THEN TRUE
      WHEN f.count_treatment_line_on_or_before_randomization_2_possible < 1 THEN FALSE
    END AS a_6_1,
    CAST(f.count_treatment_line_on_or_before_randomization_2_certain AS VARCHAR) AS a_6_1_value,
    -- 11: serum M-protein >= 0.5 g/dL during screening
    CASE
      WHEN f.latest_serum_m_protein_during_screening_inside THEN
        CASE
          WHEN f.latest_serum_m_protein_during_screening_comparator IS NULL THEN
            f.latest_serum_m_protein_during_screening_value >= f.latest_serum_m_protein_during_screening_limit
          WHEN f.latest_serum_m_protein_during_screening_comparator = '<'
               AND f.latest_serum_m_protein_during_screening_value
                     <= f.latest_serum_m_protein_during_screening_limit THEN
            FALSE
          WHEN f.latest_serum_m_protein_during_screening_comparator = '<='
               AND f.latest_serum_m_protein_during_screening_value
                     < f.latest_serum_m_protein_during_screening_limit THEN
            FALSE
          WHEN f.latest_serum_m_protein_during_screening_comparator IN ('>', '>=')
               AND f.latest_serum_m_protein_during_screening_value
                     >= f.latest_serum_m_protein_during_screening_limit THEN
            TRUE
        END
    END AS a_7_a_1,
    coalesce(f.latest_serum_m_protein_during_screening_comparator, '')
    || CASE
         WHEN f.latest_serum_m_protein_during_screening_value
                = floor(f.latest_serum_m_protein_during_screening_value) THEN
           CAST(CAST(f.latest_serum_m_protein_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_serum_m_protein_during_screening_value AS VARCHAR), '0')
       END AS a_7_a_1_value,
    f.latest_serum_m_protein_during_screening_unit AS a_7_a_1_unit,
    f.latest_serum_m_protein_during_screening_day AS a_7_a_1_date,
    f.latest_serum_m_protein_during_screening_id AS a_7_a_1_row,
    -- 12: urine M-protein >= 200 mg/24 h during screening
    CASE
      WHEN f.latest_urine_m_protein_during_screening_inside THEN
        CASE
          WHEN f.latest_urine_m_protein_during_screening_comparator IS NULL THEN
            f.latest_urine_m_protein_during_screening_value >= f.latest_urine_m_protein_during_screening_limit
          WHEN f.latest_urine_m_protein_during_screening_comparator = '<'
               AND f.latest_urine_m_protein_during_screening_value
                     <= f.latest_urine_m_protein_during_screening_limit THEN
            FALSE
          WHEN f.latest_urine_m_protein_during_screening_comparator = '<='
               AND f.latest_urine_m_protein_during_screening_value
                     < f.latest_urine_m_protein_during_screening_limit THEN
            FALSE
          WHEN f.latest_urine_m_protein_during_screening_comparator IN ('>', '>=')
               AND f.latest_urine_m_protein_during_screening_value
                     >= f.latest_urine_m_protein_during_screening_limit THEN
            TRUE
        END
    END AS a_7_b_1,
    coalesce(f.latest_urine_m_protein_during_screening_comparator, '')
    || CASE
         WHEN f.latest_urine_m_protein_during_screening_value
                = floor(f.latest_urine_m_protein_during_screening_value) THEN
           CAST(CAST(f.latest_urine_m_protein_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_urine_m_protein_during_screening_value AS VARCHAR), '0')
       END AS a_7_b_1_value,
    f.latest_urine_m_protein_during_screening_unit AS a_7_b_1_unit,
    f.latest_urine_m_protein_during_screening_day AS a_7_b_1_date,
    f.latest_urine_m_protein_during_screening_id AS a_7_b_1_row,
    -- 13: serum M-protein <= 0 g/dL during screening
    CASE
      WHEN f.latest_serum_m_protein_during_screening_inside THEN
        CASE
          WHEN f.latest_serum_m_protein_during_screening_comparator IS NULL THEN
            f.latest_serum_m_protein_during_screening_value <= f.latest_serum_m_protein_during_screening_limit_2
          WHEN f.latest_serum_m_protein_during_screening_comparator IN ('<', '<=')
               AND f.latest_serum_m_protein_during_screening_value
                     <= f.latest_serum_m_protein_during_screening_limit_2 THEN
            TRUE
          WHEN f.latest_serum_m_protein_during_screening_comparator = '>'
               AND f.latest_serum_m_protein_during_screening_value
                     >= f.latest_serum_m_protein_during_screening_limit_2 THEN
            FALSE
          WHEN f.latest_serum_m_protein_during_screening_comparator = '>='
               AND f.latest_serum_m_protein_during_screening_value
                     > f.latest_serum_m_protein_during_screening_limit_2 THEN
            FALSE
        END
    END AS a_7_c_1,
    -- 14: urine M-protein <= 0 mg/24 h during screening
    CASE
      WHEN f.latest_urine_m_protein_during_screening_inside THEN
        CASE
          WHEN f.latest_urine_m_protein_during_screening_comparator IS NULL THEN
            f.latest_urine_m_protein_during_screening_value <= f.latest_urine_m_protein_during_screening_limit_2
          WHEN f.latest_urine_m_protein_during_screening_comparator IN ('<', '<=')
               AND f.latest_urine_m_protein_during_screening_value
                     <= f.latest_urine_m_protein_during_screening_limit_2 THEN
            TRUE
          WHEN f.latest_urine_m_protein_during_screening_comparator = '>'
               AND f.latest_urine_m_protein_during_screening_value
                     >= f.latest_urine_m_protein_during_screening_limit_2 THEN
            FALSE
          WHEN f.latest_urine_m_protein_during_screening_comparator = '>='
               AND f.latest_urine_m_protein_during_screening_value
                     > f.latest_urine_m_protein_during_screening_limit_2 THEN
            FALSE
        END
    END AS a_7_c_2,
    -- 15: involved free light chain > 100 mg/L during screening
    CASE
      WHEN f.latest_involved_free_light_chain_during_screenin_inside THEN
        CASE
          WHEN f.latest_involved_free_light_chain_during_screenin_comparator IS NULL THEN
            f.latest_involved_free_light_chain_during_screenin_value
              > f.latest_involved_free_light_chain_during_screenin_limit
          WHEN f.latest_involved_free_light_chain_during_screenin_comparator IN ('<', '<=')
               AND f.latest_involved_free_light_chain_during_screenin_value
                     <= f.latest_involved_free_light_chain_during_screenin_limit THEN
            FALSE
          WHEN f.latest_involved_free_light_chain_during_screenin_comparator = '>'
               AND f.latest_involved_free_light_chain_during_screenin_value
                     >= f.latest_involved_free_light_chain_during_screenin_limit THEN
            TRUE
          WHEN f.latest_involved_free_light_chain_during_screenin_comparator = '>='
               AND f.latest_involved_free_light_chain_during_screenin_value
                     > f.latest_involved_free_light_chain_during_screenin_limit THEN
            TRUE
        END
    END AS a_7_c_3,
    coalesce(f.latest_involved_free_light_chain_during_screenin_comparator, '')
    || CASE
         WHEN f.latest_involved_free_light_chain_during_screenin_value
                = floor(f.latest_involved_free_light_chain_during_screenin_value) THEN
           CAST(CAST(f.latest_involved_free_light_chain_during_screenin_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_involved_free_light_chain_during_screenin_value AS VARCHAR), '0')
       END AS a_7_c_3_value,
    f.latest_involved_free_light_chain_during_screenin_unit AS a_7_c_3_unit,
    f.latest_involved_free_light_chain_during_screenin_day AS a_7_c_3_date,
    f.latest_involved_free_light_chain_during_screenin_id AS a_7_c_3_row,
    -- 16: kappa lambda ratio is abnormal during screening
    CASE
      WHEN f.latest_kappa_lambda_ratio_during_screening_inside THEN
        NOT (CASE
               WHEN f.latest_kappa_lambda_ratio_during_screening_usable THEN
                 CASE
                   WHEN f.latest_kappa_lambda_ratio_during_screening_comparator IS NULL THEN
                     f.latest_kappa_lambda_ratio_during_screening_value
                       <= f.latest_kappa_lambda_ratio_during_screening_high
                   WHEN f.latest_kappa_lambda_ratio_during_screening_comparator IN ('<', '<=')
                        AND f.latest_kappa_lambda_ratio_during_screening_value
                              <= f.latest_kappa_lambda_ratio_during_screening_high THEN
                     TRUE
                   WHEN f.latest_kappa_lambda_ratio_during_screening_comparator = '>'
                        AND f.latest_kappa_lambda_ratio_during_screening_value
                              >= f.latest_kappa_lambda_ratio_during_screening_high THEN
                     FALSE
                   WHEN f.latest_kappa_lambda_ratio_during_screening_comparator = '>='
                        AND f.latest_kappa_lambda_ratio_during_screening_value
                              > f.latest_kappa_lambda_ratio_during_screening_high THEN
                     FALSE
                 END
             END
             AND CASE
                   WHEN f.latest_kappa_lambda_ratio_during_screening_usable THEN
                     CASE
                       WHEN f.latest_kappa_lambda_ratio_during_screening_comparator IS NULL THEN
                         f.latest_kappa_lambda_ratio_during_screening_value
                           >= f.latest_kappa_lambda_ratio_during_screening_low
                       WHEN f.latest_kappa_lambda_ratio_during_screening_comparator = '<'
                            AND f.latest_kappa_lambda_ratio_during_screening_value
                                  <= f.latest_kappa_lambda_ratio_during_screening_low THEN
                         FALSE
                       WHEN f.latest_kappa_lambda_ratio_during_screening_comparator = '<='
                            AND f.latest_kappa_lambda_ratio_during_screening_value
                                  < f.latest_kappa_lambda_ratio_during_screening_low THEN
                         FALSE
                       WHEN f.latest_kappa_lambda_ratio_during_screening_comparator IN ('>', '>=')
                            AND f.latest_kappa_lambda_ratio_during_screening_value
                                  >= f.latest_kappa_lambda_ratio_during_screening_low THEN
                         TRUE
                     END
                 END)
    END AS a_7_c_4,
    coalesce(f.latest_kappa_lambda_ratio_during_screening_comparator, '')
    || CASE
         WHEN f.latest_kappa_lambda_ratio_during_screening_value
                = floor(f.latest_kappa_lambda_ratio_during_screening_value) THEN
           CAST(CAST(f.latest_kappa_lambda_ratio_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_kappa_lambda_ratio_during_screening_value AS VARCHAR), '0')
       END AS a_7_c_4_value,
    f.latest_kappa_lambda_ratio_during_screening_unit AS a_7_c_4_unit,
    f.latest_kappa_lambda_ratio_during_screening_day AS a_7_c_4_date,
    f.latest_kappa_lambda_ratio_during_screening_id AS a_7_c_4_row,
    -- 17: ECOG <= 1 at randomization
    CASE
      WHEN f.latest_ecog_at_randomization_inside THEN
        CASE
          WHEN f.latest_ecog_at_randomization_comparator IS NULL THEN
            f.latest_ecog_at_randomization_value <= f.latest_ecog_at_randomization_limit
          WHEN f.latest_ecog_at_randomization_comparator IN ('<', '<=')
               AND f.latest_ecog_at_randomization_value <= f.latest_ecog_at_randomization_limit THEN
            TRUE
          WHEN f.latest_ecog_at_randomization_comparator = '>'
               AND f.latest_ecog_at_randomization_value >= f.latest_ecog_at_randomization_limit THEN
            FALSE
          WHEN f.latest_ecog_at_randomization_comparator = '>='
               AND f.latest_ecog_at_randomization_value > f.latest_ecog_at_randomization_limit THEN
            FALSE
        END
    END AS a_8_1,
    coalesce(f.latest_ecog_at_randomization_comparator, '')
    || CASE
         WHEN f.latest_ecog_at_randomization_value = floor(f.latest_ecog_at_randomization_value) THEN
           CAST(CAST(f.latest_ecog_at_randomization_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_ecog_at_randomization_value AS VARCHAR), '0')
       END AS a_8_1_value,
    f.latest_ecog_at_randomization_unit AS a_8_1_unit,
    f.latest_ecog_at_randomization_day AS a_8_1_date,
    f.latest_ecog_at_randomization_id AS a_8_1_row,
    -- 18: ejection fraction >= 40 % during screening
    CASE
      WHEN f.latest_ejection_fraction_during_screening_inside THEN
        CASE
          WHEN f.latest_ejection_fraction_during_screening_comparator IS NULL THEN
            f.latest_ejection_fraction_during_screening_value
              >= f.latest_ejection_fraction_during_screening_limit
          WHEN f.latest_ejection_fraction_during_screening_comparator = '<'
               AND f.latest_ejection_fraction_during_screening_value
                     <= f.latest_ejection_fraction_during_screening_limit THEN
            FALSE
          WHEN f.latest_ejection_fraction_during_screening_comparator = '<='
               AND f.latest_ejection_fraction_during_screening_value
                     < f.latest_ejection_fraction_during_screening_limit THEN
            FALSE
          WHEN f.latest_ejection_fraction_during_screening_comparator IN ('>', '>=')
               AND f.latest_ejection_fraction_during_screening_value
                     >= f.latest_ejection_fraction_during_screening_limit THEN
            TRUE
        END
    END AS a_9_1,
    coalesce(f.latest_ejection_fraction_during_screening_comparator, '')
    || CASE
         WHEN f.latest_ejection_fraction_during_screening_value
                = floor(f.latest_ejection_fraction_during_screening_value) THEN
           CAST(CAST(f.latest_ejection_fraction_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_ejection_fraction_during_screening_value AS VARCHAR), '0')
       END AS a_9_1_value,
    f.latest_ejection_fraction_during_screening_unit AS a_9_1_unit,
    f.latest_ejection_fraction_during_screening_day AS a_9_1_date,
    f.latest_ejection_fraction_during_screening_id AS a_9_1_row,
    -- 19: total bilirubin < 1.5 x ULN during screening
    CASE
      WHEN f.latest_total_bilirubin_during_screening_inside THEN
        CASE
          WHEN f.latest_total_bilirubin_during_screening_usable THEN
            CASE
              WHEN f.latest_total_bilirubin_during_screening_comparator IS NULL THEN
                f.latest_total_bilirubin_during_screening_value
                  < 1.5 * f.latest_total_bilirubin_during_screening_high
              WHEN f.latest_total_bilirubin_during_screening_comparator = '<'
                   AND f.latest_total_bilirubin_during_screening_value
                         <= 1.5 * f.latest_total_bilirubin_during_screening_high THEN
                TRUE
              WHEN f.latest_total_bilirubin_during_screening_comparator = '<='
                   AND f.latest_total_bilirubin_during_screening_value
                         < 1.5 * f.latest_total_bilirubin_during_screening_high THEN
                TRUE
              WHEN f.latest_total_bilirubin_during_screening_comparator IN ('>', '>=')
                   AND f.latest_total_bilirubin_during_screening_value
                         >= 1.5 * f.latest_total_bilirubin_during_screening_high THEN
                FALSE
            END
        END
    END AS a_10_a_1,
    coalesce(f.latest_total_bilirubin_during_screening_comparator, '')
    || CASE
         WHEN f.latest_total_bilirubin_during_screening_value
                = floor(f.latest_total_bilirubin_during_screening_value) THEN
           CAST(CAST(f.latest_total_bilirubin_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_total_bilirubin_during_screening_value AS VARCHAR), '0')
       END AS a_10_a_1_value,
    f.latest_total_bilirubin_during_screening_unit AS a_10_a_1_unit,
    f.latest_total_bilirubin_during_screening_day AS a_10_a_1_date,
    f.latest_total_bilirubin_during_screening_id AS a_10_a_1_row,
    -- 20: ALT < 3 x ULN within 21 days
    CASE
      WHEN f.latest_alt_within_21_days_inside THEN
        CASE
          WHEN f.latest_alt_within_21_days_usable THEN
            CASE
              WHEN f.latest_alt_within_21_days_comparator IS NULL THEN
                f.latest_alt_within_21_days_value < 3 * f.latest_alt_within_21_days_high
              WHEN f.latest_alt_within_21_days_comparator = '<'
                   AND f.latest_alt_within_21_days_value <= 3 * f.latest_alt_within_21_days_high THEN
                TRUE
              WHEN f.latest_alt_within_21_days_comparator = '<='
                   AND f.latest_alt_within_21_days_value < 3 * f.latest_alt_within_21_days_high THEN
                TRUE
              WHEN f.latest_alt_within_21_days_comparator IN ('>', '>=')
                   AND f.latest_alt_within_21_days_value >= 3 * f.latest_alt_within_21_days_high THEN
                FALSE
            END
        END
    END AS a_10_b_1,
    coalesce(f.latest_alt_within_21_days_comparator, '')
    || CASE
         WHEN f.latest_alt_within_21_days_value = floor(f.latest_alt_within_21_days_value) THEN
           CAST(CAST(f.latest_alt_within_21_days_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_alt_within_21_days_value AS VARCHAR), '0')
       END AS a_10_b_1_value,
    f.latest_alt_within_21_days_unit AS a_10_b_1_unit,
    f.latest_alt_within_21_days_day AS a_10_b_1_date,
    f.latest_alt_within_21_days_id AS a_10_b_1_row,
    -- 21: AST < 3 x ULN within 21 days
    CASE
      WHEN f.latest_ast_within_21_days_inside THEN
        CASE
          WHEN f.latest_ast_within_21_days_usable THEN
            CASE
              WHEN f.latest_ast_within_21_days_comparator IS NULL THEN
                f.latest_ast_within_21_days_value < 3 * f.latest_ast_within_21_days_high
              WHEN f.latest_ast_within_21_days_comparator = '<'
                   AND f.latest_ast_within_21_days_value <= 3 * f.latest_ast_within_21_days_high THEN
                TRUE
              WHEN f.latest_ast_within_21_days_comparator = '<='
                   AND f.latest_ast_within_21_days_value < 3 * f.latest_ast_within_21_days_high THEN
                TRUE
              WHEN f.latest_ast_within_21_days_comparator IN ('>', '>=')
                   AND f.latest_ast_within_21_days_value >= 3 * f.latest_ast_within_21_days_high THEN
                FALSE
            END
        END
    END AS a_10_b_2,
    coalesce(f.latest_ast_within_21_days_comparator, '')
    || CASE
         WHEN f.latest_ast_within_21_days_value = floor(f.latest_ast_within_21_days_value) THEN
           CAST(CAST(f.latest_ast_within_21_days_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_ast_within_21_days_value AS VARCHAR), '0')
       END AS a_10_b_2_value,
    f.latest_ast_within_21_days_unit AS a_10_b_2_unit,
    f.latest_ast_within_21_days_day AS a_10_b_2_date,
    f.latest_ast_within_21_days_id AS a_10_b_2_row,
    -- 22: absolute neutrophil count >= 1000 /mm3 during screening
    CASE
      WHEN f.latest_absolute_neutrophil_count_during_screenin_inside THEN
        CASE
          WHEN f.latest_absolute_neutrophil_count_during_screenin_comparator IS NULL THEN
            f.latest_absolute_neutrophil_count_during_screenin_value
              >= f.latest_absolute_neutrophil_count_during_screenin_limit
          WHEN f.latest_absolute_neutrophil_count_during_screenin_comparator = '<'
               AND f.latest_absolute_neutrophil_count_during_screenin_value
                     <= f.latest_absolute_neutrophil_count_during_screenin_limit THEN
            FALSE
          WHEN f.latest_absolute_neutrophil_count_during_screenin_comparator = '<='
               AND f.latest_absolute_neutrophil_count_during_screenin_value
                     < f.latest_absolute_neutrophil_count_during_screenin_limit THEN
            FALSE
          WHEN f.latest_absolute_neutrophil_count_during_screenin_comparator IN ('>', '>=')
               AND f.latest_absolute_neutrophil_count_during_screenin_value
                     >= f.latest_absolute_neutrophil_count_during_screenin_limit THEN
            TRUE
        END
    END AS a_10_c_1,
    coalesce(f.latest_absolute_neutrophil_count_during_screenin_comparator, '')
    || CASE
         WHEN f.latest_absolute_neutrophil_count_during_screenin_value
                = floor(f.latest_absolute_neutrophil_count_during_screenin_value) THEN
           CAST(CAST(f.latest_absolute_neutrophil_count_during_screenin_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_absolute_neutrophil_count_during_screenin_value AS VARCHAR), '0')
       END AS a_10_c_1_value,
    f.latest_absolute_neutrophil_count_during_screenin_unit AS a_10_c_1_unit,
    f.latest_absolute_neutrophil_count_during_screenin_day AS a_10_c_1_date,
    f.latest_absolute_neutrophil_count_during_screenin_id AS a_10_c_1_row,
    -- 23: attested "no growth factor in the week before that count"
    CASE
      WHEN f.answer_10_c_inside
           AND (f.answer_10_c_valid_until IS NULL OR f.answer_10_c_valid_until >= f.randomization_date) THEN
        f.answer_10_c_value = 'yes'
    END AS a_10_c_2,
    f.answer_10_c_value AS a_10_c_2_value,
    f.answer_10_c_day AS a_10_c_2_date,
    f.answer_10_c_id AS a_10_c_2_row,
    -- 24: hemoglobin >= 8.0 g/dL during screening
    CASE
      WHEN f.latest_hemoglobin_during_screening_inside THEN
        CASE
          WHEN f.latest_hemoglobin_during_screening_comparator IS NULL THEN
            f.latest_hemoglobin_during_screening_value >= f.latest_hemoglobin_during_screening_limit
          WHEN f.latest_hemoglobin_during_screening_comparator = '<'
               AND f.latest_hemoglobin_during_screening_value <= f.latest_hemoglobin_during_screening_limit THEN
            FALSE
          WHEN f.latest_hemoglobin_during_screening_comparator = '<='
               AND f.latest_hemoglobin_during_screening_value < f.latest_hemoglobin_during_screening_limit THEN
            FALSE
          WHEN f.latest_hemoglobin_during_screening_comparator IN ('>', '>=')
               AND f.latest_hemoglobin_during_screening_value >= f.latest_hemoglobin_during_screening_limit THEN
            TRUE
        END
    END AS a_10_d_1,
    coalesce(f.latest_hemoglobin_during_screening_comparator, '')
    || CASE
         WHEN f.latest_hemoglobin_during_screening_value = floor(f.latest_hemoglobin_during_screening_value) THEN
           CAST(CAST(f.latest_hemoglobin_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_hemoglobin_during_screening_value AS VARCHAR), '0')
       END AS a_10_d_1_value,
    f.latest_hemoglobin_during_screening_unit AS a_10_d_1_unit,
    f.latest_hemoglobin_during_screening_day AS a_10_d_1_date,
    f.latest_hemoglobin_during_screening_id AS a_10_d_1_row,
    -- 25: attested "no red cells in the 7 days before that haemoglobin"
    CASE
      WHEN f.answer_10_d_inside
           AND (f.answer_10_d_valid_until IS NULL OR f.answer_10_d_valid_until >= f.randomization_date) THEN
        f.answer_10_d_value = 'yes'
    END AS a_10_d_2,
    f.answer_10_d_value AS a_10_d_2_value,
    f.answer_10_d_day AS a_10_d_2_date,
    f.answer_10_d_id AS a_10_d_2_row,
    -- 26: marrow plasma cells > 50 % during screening
    CASE
      WHEN f.latest_marrow_plasma_cells_during_screening_inside THEN
        CASE
          WHEN f.latest_marrow_plasma_cells_during_screening_comparator IS NULL THEN
            f.latest_marrow_plasma_cells_during_screening_value
              > f.latest_marrow_plasma_cells_during_screening_limit
          WHEN f.latest_marrow_plasma_cells_during_screening_comparator IN ('<', '<=')
               AND f.latest_marrow_plasma_cells_during_screening_value
                     <= f.latest_marrow_plasma_cells_during_screening_limit THEN
            FALSE
          WHEN f.latest_marrow_plasma_cells_during_screening_comparator = '>'
               AND f.latest_marrow_plasma_cells_during_screening_value
                     >= f.latest_marrow_plasma_cells_during_screening_limit THEN
            TRUE
          WHEN f.latest_marrow_plasma_cells_during_screening_comparator = '>='
               AND f.latest_marrow_plasma_cells_during_screening_value
                     > f.latest_marrow_plasma_cells_during_screening_limit THEN
            TRUE
        END
    END AS a_10_e_1_1,
    coalesce(f.latest_marrow_plasma_cells_during_screening_comparator, '')
    || CASE
         WHEN f.latest_marrow_plasma_cells_during_screening_value
                = floor(f.latest_marrow_plasma_cells_during_screening_value) THEN
           CAST(CAST(f.latest_marrow_plasma_cells_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_marrow_plasma_cells_during_screening_value AS VARCHAR), '0')
       END AS a_10_e_1_1_value,
    f.latest_marrow_plasma_cells_during_screening_unit AS a_10_e_1_1_unit,
    f.latest_marrow_plasma_cells_during_screening_day AS a_10_e_1_1_date,
    f.latest_marrow_plasma_cells_during_screening_id AS a_10_e_1_1_row,
    -- 27: platelets >= 30,000 /mm3 during screening
    CASE
      WHEN f.latest_platelets_during_screening_inside THEN
        CASE
          WHEN f.latest_platelets_during_screening_comparator IS NULL THEN
            f.latest_platelets_during_screening_value >= f.latest_platelets_during_screening_limit
          WHEN f.latest_platelets_during_screening_comparator = '<'
               AND f.latest_platelets_during_screening_value <= f.latest_platelets_during_screening_limit THEN
            FALSE
          WHEN f.latest_platelets_during_screening_comparator = '<='
               AND f.latest_platelets_during_screening_value < f.latest_platelets_during_screening_limit THEN
            FALSE
          WHEN f.latest_platelets_during_screening_comparator IN ('>', '>=')
               AND f.latest_platelets_during_screening_value >= f.latest_platelets_during_screening_limit THEN
            TRUE
        END
    END AS a_10_e_1_2,
    coalesce(f.latest_platelets_during_screening_comparator, '')
    || CASE
         WHEN f.latest_platelets_during_screening_value = floor(f.latest_platelets_during_screening_value) THEN
           CAST(CAST(f.latest_platelets_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_platelets_during_screening_value AS VARCHAR), '0')
       END AS a_10_e_1_2_value,
    f.latest_platelets_during_screening_unit AS a_10_e_1_2_unit,
    f.latest_platelets_during_screening_day AS a_10_e_1_2_date,
    f.latest_platelets_during_screening_id AS a_10_e_1_2_row,
    -- 28: platelets >= 50,000 /mm3 during screening
    CASE
      WHEN f.latest_platelets_during_screening_inside THEN
        CASE
          WHEN f.latest_platelets_during_screening_comparator IS NULL THEN
            f.latest_platelets_during_screening_value >= f.latest_platelets_during_screening_limit_2
          WHEN f.latest_platelets_during_screening_comparator = '<'
               AND f.latest_platelets_during_screening_value <= f.latest_platelets_during_screening_limit_2 THEN
            FALSE
          WHEN f.latest_platelets_during_screening_comparator = '<='
               AND f.latest_platelets_during_screening_value < f.latest_platelets_during_screening_limit_2 THEN
            FALSE
          WHEN f.latest_platelets_during_screening_comparator IN ('>', '>=')
               AND f.latest_platelets_during_screening_value >= f.latest_platelets_during_screening_limit_2 THEN
            TRUE
        END
    END AS a_10_e_1_3,
    -- 29: attested "no platelets transfused in the week before that count"
    CASE
      WHEN f.answer_10_e_2_inside
           AND (f.answer_10_e_2_valid_until IS NULL OR f.answer_10_e_2_valid_until >= f.randomization_date) THEN
        f.answer_10_e_2_value = 'yes'
    END AS a_10_e_2_1,
    f.answer_10_e_2_value AS a_10_e_2_1_value,
    f.answer_10_e_2_day AS a_10_e_2_1_date,
    f.answer_10_e_2_id AS a_10_e_2_1_row,
    -- 30: absolute creatinine clearance >= 30 mL/min during screening
    CASE
      WHEN f.latest_absolute_creatinine_clearance_during_scre_inside THEN
        CASE
          WHEN f.latest_absolute_creatinine_clearance_during_scre_comparator IS NULL THEN
            f.latest_absolute_creatinine_clearance_during_scre_value
              >= f.latest_absolute_creatinine_clearance_during_scre_limit
          WHEN f.latest_absolute_creatinine_clearance_during_scre_comparator = '<'
               AND f.latest_absolute_creatinine_clearance_during_scre_value
                     <= f.latest_absolute_creatinine_clearance_during_scre_limit THEN
            FALSE
          WHEN f.latest_absolute_creatinine_clearance_during_scre_comparator = '<='
               AND f.latest_absolute_creatinine_clearance_during_scre_value
                     < f.latest_absolute_creatinine_clearance_during_scre_limit THEN
            FALSE
          WHEN f.latest_absolute_creatinine_clearance_during_scre_comparator IN ('>', '>=')
               AND f.latest_absolute_creatinine_clearance_during_scre_value
                     >= f.latest_absolute_creatinine_clearance_during_scre_limit THEN
            TRUE
        END
    END AS a_10_f_1,
    coalesce(f.latest_absolute_creatinine_clearance_during_scre_comparator, '')
    || CASE
         WHEN f.latest_absolute_creatinine_clearance_during_scre_value
                = floor(f.latest_absolute_creatinine_clearance_during_scre_value) THEN
           CAST(CAST(f.latest_absolute_creatinine_clearance_during_scre_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_absolute_creatinine_clearance_during_scre_value AS VARCHAR), '0')
       END AS a_10_f_1_value,
    f.latest_absolute_creatinine_clearance_during_scre_unit AS a_10_f_1_unit,
    f.latest_absolute_creatinine_clearance_during_scre_day AS a_10_f_1_date,
    f.latest_absolute_creatinine_clearance_during_scre_id AS a_10_f_1_row,
    -- 31: any Waldenstrom macroglobulinemia
    CASE
      WHEN f.count_waldenstrom_macroglobulinemia_on_or_before_certain >= 1 THEN TRUE
      WHEN f.count_waldenstrom_macroglobulinemia_on_or_before_possible < 1 THEN FALSE
    END AS a_e1_1,
    CAST(f.count_waldenstrom_macroglobulinemia_on_or_before_certain AS VARCHAR) AS a_e1_1_value,
    -- 32: any IgM myeloma
    CASE
      WHEN f.count_igm_myeloma_on_or_before_randomization_certain >= 1 THEN TRUE
      WHEN f.count_igm_myeloma_on_or_before_randomization_possible < 1 THEN FALSE
    END AS a_e2_1,
    CAST(f.count_igm_myeloma_on_or_before_randomization_certain AS VARCHAR) AS a_e2_1_value,
    -- 33: any POEMS syndrome
    CASE
      WHEN f.count_poems_syndrome_on_or_before_randomization_certain >= 1 THEN TRUE
      WHEN f.count_poems_syndrome_on_or_before_randomization_possible < 1 THEN FALSE
    END AS a_e3_1,
    CAST(f.count_poems_syndrome_on_or_before_randomization_certain AS VARCHAR) AS a_e3_1_value,
    -- 34: any plasma cell leukemia
    CASE
      WHEN f.count_plasma_cell_leukemia_on_or_before_randomiz_certain >= 1 THEN TRUE
      WHEN f.count_plasma_cell_leukemia_on_or_before_randomiz_possible < 1 THEN FALSE
    END AS a_e4_1_1,
    CAST(f.count_plasma_cell_leukemia_on_or_before_randomiz_certain AS VARCHAR) AS a_e4_1_1_value,
    -- 35: circulating plasma cells > 2.0 x10^9/L during screening
    CASE
      WHEN f.latest_circulating_plasma_cells_during_screening_inside THEN
        CASE
          WHEN f.latest_circulating_plasma_cells_during_screening_comparator IS NULL THEN
            f.latest_circulating_plasma_cells_during_screening_value
              > f.latest_circulating_plasma_cells_during_screening_limit
          WHEN f.latest_circulating_plasma_cells_during_screening_comparator IN ('<', '<=')
               AND f.latest_circulating_plasma_cells_during_screening_value
                     <= f.latest_circulating_plasma_cells_during_screening_limit THEN
            FALSE
          WHEN f.latest_circulating_plasma_cells_during_screening_comparator = '>'
               AND f.latest_circulating_plasma_cells_during_screening_value
                     >= f.latest_circulating_plasma_cells_during_screening_limit THEN
            TRUE
          WHEN f.latest_circulating_plasma_cells_during_screening_comparator = '>='
               AND f.latest_circulating_plasma_cells_during_screening_value
                     > f.latest_circulating_plasma_cells_during_screening_limit THEN
            TRUE
        END
    END AS a_e4_2_1,
    coalesce(f.latest_circulating_plasma_cells_during_screening_comparator, '')
    || CASE
         WHEN f.latest_circulating_plasma_cells_during_screening_value
                = floor(f.latest_circulating_plasma_cells_during_screening_value) THEN
           CAST(CAST(f.latest_circulating_plasma_cells_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_circulating_plasma_cells_during_screening_value AS VARCHAR), '0')
       END AS a_e4_2_1_value,
    f.latest_circulating_plasma_cells_during_screening_unit AS a_e4_2_1_unit,
    f.latest_circulating_plasma_cells_during_screening_day AS a_e4_2_1_date,
    f.latest_circulating_plasma_cells_during_screening_id AS a_e4_2_1_row,
    -- 36: any myelodysplastic syndrome
    CASE
      WHEN f.count_myelodysplastic_syndrome_on_or_before_rand_certain >= 1 THEN TRUE
      WHEN f.count_myelodysplastic_syndrome_on_or_before_rand_possible < 1 THEN FALSE
    END AS a_e5_1,
    CAST(f.count_myelodysplastic_syndrome_on_or_before_rand_certain AS VARCHAR) AS a_e5_1_value,
    -- 37: any other malignancy within 5 years except non-melanoma skin cancer, cervical carcinoma in ...
    CASE
      WHEN f.count_other_malignancy_except_non_melanoma_skin_certain >= 1 THEN TRUE
      WHEN f.count_other_malignancy_except_non_melanoma_skin_possible < 1 THEN FALSE
    END AS a_e6_a_1_1,
    CAST(f.count_other_malignancy_except_non_melanoma_skin_certain AS VARCHAR) AS a_e6_a_1_1_value,
    -- 38: any non-melanoma skin cancer within 5 years where not adequately treated
    CASE
      WHEN f.count_non_melanoma_skin_cancer_within_5_years_certain >= 1 THEN TRUE
      WHEN f.count_non_melanoma_skin_cancer_within_5_years_possible < 1 THEN FALSE
    END AS a_e6_a_2_1,
    CAST(f.count_non_melanoma_skin_cancer_within_5_years_certain AS VARCHAR) AS a_e6_a_2_1_value,
    -- 39: any prostate cancer within 5 years where not low risk
    CASE
      WHEN f.count_prostate_cancer_within_5_years_certain >= 1 THEN TRUE
      WHEN f.count_prostate_cancer_within_5_years_possible < 1 THEN FALSE
    END AS a_e6_a_3_1,
    CAST(f.count_prostate_cancer_within_5_years_certain AS VARCHAR) AS a_e6_a_3_1_value,
    -- 40: any ductal carcinoma in situ within 5 years where not resected with free margins
    CASE
      WHEN f.count_ductal_carcinoma_in_situ_within_5_years_certain >= 1 THEN TRUE
      WHEN f.count_ductal_carcinoma_in_situ_within_5_years_possible < 1 THEN FALSE
    END AS a_e6_a_4_1,
    CAST(f.count_ductal_carcinoma_in_situ_within_5_years_certain AS VARCHAR) AS a_e6_a_4_1_value,
    -- 41: any 'medullary or papillary thyroid cancer' within 5 years where not adequately treated
    CASE
      WHEN f.count_medullary_or_papillary_thyroid_cancer_with_certain >= 1 THEN TRUE
      WHEN f.count_medullary_or_papillary_thyroid_cancer_with_possible < 1 THEN FALSE
    END AS a_e6_a_5_1,
    CAST(f.count_medullary_or_papillary_thyroid_cancer_with_certain AS VARCHAR) AS a_e6_a_5_1_value,
    -- 42: attested
    CASE
      WHEN f.answer_e6_b_inside
           AND (f.answer_e6_b_valid_until IS NULL OR f.answer_e6_b_valid_until >= f.randomization_date) THEN
        f.answer_e6_b_value = 'yes'
    END AS a_e6_b_1,
    f.answer_e6_b_value AS a_e6_b_1_value,
    f.answer_e6_b_day AS a_e6_b_1_date,
    f.answer_e6_b_id AS a_e6_b_1_row,
    -- 43: any amyloidosis
    CASE
      WHEN f.count_amyloidosis_on_or_before_randomization_certain >= 1 THEN TRUE
      WHEN f.count_amyloidosis_on_or_before_randomization_possible < 1 THEN FALSE
    END AS a_e7_1,
    CAST(f.count_amyloidosis_on_or_before_randomization_certain AS VARCHAR) AS a_e7_1_value,
    -- 44: any chemotherapy within 28 days before randomization
    CASE
      WHEN f.count_chemotherapy_within_28_days_before_randomi_certain >= 1 THEN TRUE
      WHEN f.count_chemotherapy_within_28_days_before_randomi_possible < 1 THEN FALSE
    END AS a_e8_1,
    CAST(f.count_chemotherapy_within_28_days_before_randomi_certain AS VARCHAR) AS a_e8_1_value,
    -- 45: any immunotherapy within 21 days before randomization
    CASE
      WHEN f.count_immunotherapy_within_21_days_before_random_certain >= 1 THEN TRUE
      WHEN f.count_immunotherapy_within_21_days_before_random_possible < 1 THEN FALSE
    END AS a_e9_1,
    CAST(f.count_immunotherapy_within_21_days_before_random_certain AS VARCHAR) AS a_e9_1_value,
    -- 46: any monoclonal antibody within 21 days before randomization
    CASE
      WHEN f.count_monoclonal_antibody_within_21_days_before_certain >= 1 THEN TRUE
      WHEN f.count_monoclonal_antibody_within_21_days_before_possible < 1 THEN FALSE
    END AS a_e9_2,
    CAST(f.count_monoclonal_antibody_within_21_days_before_certain AS VARCHAR) AS a_e9_2_value,
    -- 47: any glucocorticoid within 14 days before randomization
    CASE
      WHEN f.count_glucocorticoid_within_14_days_before_rando_certain >= 1 THEN TRUE
      WHEN f.count_glucocorticoid_within_14_days_before_rando_possible < 1 THEN FALSE
    END AS a_e10_1,
    CAST(f.count_glucocorticoid_within_14_days_before_rando_certain AS VARCHAR) AS a_e10_1_value,
    -- 48: any glucocorticoid against cancer within 14 days before randomization
    CASE
      WHEN f.count_glucocorticoid_against_cancer_within_14_da_certain >= 1 THEN TRUE
      WHEN f.count_glucocorticoid_against_cancer_within_14_da_possible < 1 THEN FALSE
    END AS a_e10_2,
    CAST(f.count_glucocorticoid_against_cancer_within_14_da_certain AS VARCHAR) AS a_e10_2_value,
    -- 49: attested "together more than 160 mg of dexamethasone or 1000 mg of prednisone"
    CASE
      WHEN f.answer_e10_inside
           AND (f.answer_e10_valid_until IS NULL OR f.answer_e10_valid_until >= f.randomization_date) THEN
        f.answer_e10_value = 'yes'
    END AS a_e10_3,
    f.answer_e10_value AS a_e10_3_value,
    f.answer_e10_day AS a_e10_3_date,
    f.answer_e10_id AS a_e10_3_row,
    -- 50: any focal radiotherapy within 7 days before randomization
    CASE
      WHEN f.count_focal_radiotherapy_within_7_days_before_ra_certain >= 1 THEN TRUE
      WHEN f.count_focal_radiotherapy_within_7_days_before_ra_possible < 1 THEN FALSE
    END AS a_e11_a_1,
    CAST(f.count_focal_radiotherapy_within_7_days_before_ra_certain AS VARCHAR) AS a_e11_a_1_value,
    -- 51: any extended field radiotherapy within 21 days before randomization
    CASE
      WHEN f.count_extended_field_radiotherapy_within_21_days_certain >= 1 THEN TRUE
      WHEN f.count_extended_field_radiotherapy_within_21_days_possible < 1 THEN FALSE
    END AS a_e11_b_1,
    CAST(f.count_extended_field_radiotherapy_within_21_days_certain AS VARCHAR) AS a_e11_b_1_value,
    -- 52: any carfilzomib
    CASE
      WHEN f.count_carfilzomib_on_or_before_randomization_certain >= 1 THEN TRUE
      WHEN f.count_carfilzomib_on_or_before_randomization_possible < 1 THEN FALSE
    END AS a_e12_1,
    CAST(f.count_carfilzomib_on_or_before_randomization_certain AS VARCHAR) AS a_e12_1_value,
    -- 53: any oprozomib
    CASE
      WHEN f.count_oprozomib_on_or_before_randomization_certain >= 1 THEN TRUE
      WHEN f.count_oprozomib_on_or_before_randomization_possible < 1 THEN FALSE
    END AS a_e12_2,
    CAST(f.count_oprozomib_on_or_before_randomization_certain AS VARCHAR) AS a_e12_2_value,
    -- 54: attested
    CASE
      WHEN f.answer_e13_inside
           AND (f.answer_e13_valid_until IS NULL OR f.answer_e13_valid_until >= f.randomization_date) THEN
        f.answer_e13_value = 'yes'
    END AS a_e13_1,
    f.answer_e13_value AS a_e13_1_value,
    f.answer_e13_day AS a_e13_1_date,
    f.answer_e13_id AS a_e13_1_row,
    -- 55: attested
    CASE
      WHEN f.answer_e14_inside
           AND (f.answer_e14_valid_until IS NULL OR f.answer_e14_valid_until >= f.randomization_date) THEN
        f.answer_e14_value = 'yes'
    END AS a_e14_1,
    f.answer_e14_value AS a_e14_1_value,
    f.answer_e14_day AS a_e14_1_date,
    f.answer_e14_id AS a_e14_1_row,
    -- 56: any heart failure on randomization where NYHA class is one of III, IV
    CASE
      WHEN f.count_heart_failure_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_heart_failure_on_randomization_possible < 1 THEN FALSE
    END AS a_e15_a_1,
    CAST(f.count_heart_failure_on_randomization_certain AS VARCHAR) AS a_e15_a_1_value,
    -- 57: any myocardial ischemia on randomization where symptomatic
    CASE
      WHEN f.count_myocardial_ischemia_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_myocardial_ischemia_on_randomization_possible < 1 THEN FALSE
    END AS a_e15_b_1,
    CAST(f.count_myocardial_ischemia_on_randomization_certain AS VARCHAR) AS a_e15_b_1_value,
    -- 58: any conduction abnormality on randomization where not controlled
    CASE
      WHEN f.count_conduction_abnormality_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_conduction_abnormality_on_randomization_possible < 1 THEN FALSE
    END AS a_e15_c_1,
    CAST(f.count_conduction_abnormality_on_randomization_certain AS VARCHAR) AS a_e15_c_1_value,
    -- 59: any infiltrative lung disease on randomization
    CASE
      WHEN f.count_infiltrative_lung_disease_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_infiltrative_lung_disease_on_randomization_possible < 1 THEN FALSE
    END AS a_e15_d_1_1,
    CAST(f.count_infiltrative_lung_disease_on_randomization_certain AS VARCHAR) AS a_e15_d_1_1_value,
    -- 60: attested "the infiltrative lung disease is acute and diffuse"
    CASE
      WHEN f.answer_e15_d_1_inside
           AND (f.answer_e15_d_1_valid_until IS NULL OR f.answer_e15_d_1_valid_until >= f.randomization_date) THEN
        f.answer_e15_d_1_value = 'yes'
    END AS a_e15_d_1_2,
    f.answer_e15_d_1_value AS a_e15_d_1_2_value,
    f.answer_e15_d_1_day AS a_e15_d_1_2_date,
    f.answer_e15_d_1_id AS a_e15_d_1_2_row,
    -- 61: any pericardial disease on randomization
    CASE
      WHEN f.count_pericardial_disease_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_pericardial_disease_on_randomization_possible < 1 THEN FALSE
    END AS a_e15_d_2_1,
    CAST(f.count_pericardial_disease_on_randomization_certain AS VARCHAR) AS a_e15_d_2_1_value,
    -- 62: any myocardial infarction within 6 months before randomization
    CASE
      WHEN f.count_myocardial_infarction_within_6_months_befo_certain >= 1 THEN TRUE
      WHEN f.count_myocardial_infarction_within_6_months_befo_possible < 1 THEN FALSE
    END AS a_e15_e_1,
    CAST(f.count_myocardial_infarction_within_6_months_befo_certain AS VARCHAR) AS a_e15_e_1_value,
    -- 63: any infection within 14 days before randomization where systemic antibiotic needed
    CASE
      WHEN f.count_infection_within_14_days_before_randomizat_certain >= 1 THEN TRUE
      WHEN f.count_infection_within_14_days_before_randomizat_possible < 1 THEN FALSE
    END AS a_e16_1,
    CAST(f.count_infection_within_14_days_before_randomizat_certain AS VARCHAR) AS a_e16_1_value,
    -- 64: any thoracentesis within 14 days before randomization
    CASE
      WHEN f.count_thoracentesis_within_14_days_before_random_certain >= 1 THEN TRUE
      WHEN f.count_thoracentesis_within_14_days_before_random_possible < 1 THEN FALSE
    END AS a_e17_1,
    CAST(f.count_thoracentesis_within_14_days_before_random_certain AS VARCHAR) AS a_e17_1_value,
    -- 65: any paracentesis within 14 days before randomization
    CASE
      WHEN f.count_paracentesis_within_14_days_before_randomi_certain >= 1 THEN TRUE
      WHEN f.count_paracentesis_within_14_days_before_randomi_possible < 1 THEN FALSE
    END AS a_e18_1,
    CAST(f.count_paracentesis_within_14_days_before_randomi_certain AS VARCHAR) AS a_e18_1_value,
    -- 66: graft-versus-host disease is present
    CASE
      WHEN f.count_graft_versus_host_disease_certain >= 1 THEN TRUE
      WHEN f.count_graft_versus_host_disease_possible < 1 THEN FALSE
    END AS a_e19_1,
    CAST(f.count_graft_versus_host_disease_certain AS VARCHAR) AS a_e19_1_value,
    -- 67: any hypertension on randomization where not controlled
    CASE
      WHEN f.count_hypertension_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_hypertension_on_randomization_possible < 1 THEN FALSE
    END AS a_e20_1,
    CAST(f.count_hypertension_on_randomization_certain AS VARCHAR) AS a_e20_1_value,
    -- 68: any diabetes on randomization where not controlled
    CASE
      WHEN f.count_diabetes_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_diabetes_on_randomization_possible < 1 THEN FALSE
    END AS a_e20_2,
    CAST(f.count_diabetes_on_randomization_certain AS VARCHAR) AS a_e20_2_value,
    -- 69: any peripheral neuropathy within 14 days before randomization where grade is one of '3', '4', ...
    CASE
      WHEN f.count_peripheral_neuropathy_within_14_days_befor_certain >= 1 THEN TRUE
      WHEN f.count_peripheral_neuropathy_within_14_days_befor_possible < 1 THEN FALSE
    END AS a_e21_1,
    CAST(f.count_peripheral_neuropathy_within_14_days_befor_certain AS VARCHAR) AS a_e21_1_value,
    -- 70: any cirrhosis
    CASE
      WHEN f.count_cirrhosis_on_or_before_randomization_certain >= 1 THEN TRUE
      WHEN f.count_cirrhosis_on_or_before_randomization_possible < 1 THEN FALSE
    END AS a_e22_1,
    CAST(f.count_cirrhosis_on_or_before_randomization_certain AS VARCHAR) AS a_e22_1_value
  FROM patient_facts_3 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 Multiple myeloma that has relapsed
    k.a_1_1 AND k.a_1_2 AS c_1,
    -- 2.a.1 stable disease at best
    k.a_2_a_1_1 AS c_2_a_1,
    -- 2.a.2 progression while on it
    k.a_2_a_2_1 AS c_2_a_2,
    -- 2.b progression within 60 days of stopping the most recent therapy
    k.a_2_b_1 AS c_2_b,
    -- 3 At least 2 but no more than 3 earlier therapies for myeloma
    k.a_3_1 AND k.a_3_2 AS c_3,
    -- 4 An immunomodulatory agent given before
    k.a_4_1 AS c_4,
    -- 5 A proteasome inhibitor given before
    k.a_5_1 AS c_5,
    -- 6 At least a partial response on record to 1 earlier line
    k.a_6_1 AS c_6,
    -- 7.a M-protein in serum >= 0.5 g/dL
    k.a_7_a_1 AS c_7_a,
    -- 7.b M-protein in urine >= 200 mg in 24 hours
    k.a_7_b_1 AS c_7_b,
    -- 7.c without detectable M-protein in serum and urine: involved free light chain in serum > 100 mg/L, ...
    k.a_7_c_1 AND k.a_7_c_2 AND k.a_7_c_3 AND k.a_7_c_4 AS c_7_c,
    -- 8 ECOG performance status 0 or 1
    k.a_8_1 AS c_8,
    -- 9 Left ventricular ejection fraction >= 40 % within the 21 days before randomization
    k.a_9_1 AS c_9,
    -- 10.a bilirubin < 1.5 x ULN
    k.a_10_a_1 AS c_10_a,
    -- 10.b AST and ALT < 3 x ULN
    k.a_10_b_1 AND k.a_10_b_2 AS c_10_b,
    -- 10.c neutrophils >= 1000/mm3, without growth factors for at least 1 week
    k.a_10_c_1 AND k.a_10_c_2 AS c_10_c,
    -- 10.d haemoglobin >= 8.0 g/dL; erythropoietic agents and red cells are allowed, but no red cells ...
    k.a_10_d_1 AND k.a_10_d_2 AS c_10_d,
    -- 10.e.1 count
    (k.a_10_e_1_1 AND k.a_10_e_1_2) OR (NOT k.a_10_e_1_1 AND k.a_10_e_1_3) OR (k.a_10_e_1_2 AND k.a_10_e_1_3)
      AS c_10_e_1,
    -- 10.e.2 transfusion
    k.a_10_e_2_1 AS c_10_e_2,
    -- 10.f creatinine clearance, calculated or measured, >= 30 mL/min
    k.a_10_f_1 AS c_10_f,
    -- E1 Waldenstrom's macroglobulinaemia
    k.a_e1_1 AS c_e1,
    -- E2 Myeloma of type IgM
    k.a_e2_1 AS c_e2,
    -- E3 POEMS syndrome (polyneuropathy, organomegaly, endocrinopathy, monoclonal protein, skin changes)
    k.a_e3_1 AS c_e3,
    -- E4.1 on record
    k.a_e4_1_1 AS c_e4_1,
    -- E4.2 by count
    k.a_e4_2_1 AS c_e4_2,
    -- E5 Myelodysplastic syndrome
    k.a_e5_1 AS c_e5,
    -- E6.a.1 another second malignancy
    k.a_e6_a_1_1 AS c_e6_a_1,
    -- E6.a.2 skin cancer not adequately treated
    k.a_e6_a_2_1 AS c_e6_a_2,
    -- E6.a.3 prostate cancer of Gleason score 6 or more, or without a stable PSA over 12 months
    k.a_e6_a_3_1 AS c_e6_a_3,
    -- E6.a.4 ductal carcinoma in situ not resected with free margins
    k.a_e6_a_4_1 AS c_e6_a_4,
    -- E6.a.5 thyroid cancer not treated
    k.a_e6_a_5_1 AS c_e6_a_5,
    -- E6.b not similar to the exceptions, or not expected to leave > 95 % free of disease for five years
    k.a_e6_b_1 AS c_e6_b,
    -- E7 Amyloidosis, now or ever
    k.a_e7_1 AS c_e7,
    -- E8 Cytotoxic chemotherapy within the 28 days before randomization
    k.a_e8_1 AS c_e8,
    -- E9 Immunotherapy within the 21 days before randomization
    k.a_e9_1 OR k.a_e9_2 AS c_e9,
    -- E10 Glucocorticoids within the 14 days before randomization, together more than 160 mg of ...
    (k.a_e10_1 OR k.a_e10_2) AND k.a_e10_3 AS c_e10,
    -- E11.a focal, within 7 days
    k.a_e11_a_1 AS c_e11_a,
    -- E11.b extended field, within 21 days
    k.a_e11_b_1 AS c_e11_b,
    -- E12 Carfilzomib or oprozomib given before
    k.a_e12_1 OR k.a_e12_2 AS c_e12,
    -- E13 Allergy to Captisol, the cyclodextrin that dissolves carfilzomib, in the history
    k.a_e13_1 AS c_e13,
    -- E14 Dexamethasone or a required accompanying or supportive treatment is contraindicated, by ...
    k.a_e14_1 AS c_e14,
    -- E15.a active heart failure of NYHA class III or IV
    k.a_e15_a_1 AS c_e15_a,
    -- E15.b symptomatic ischaemia
    k.a_e15_b_1 AS c_e15_b,
    -- E15.c conduction abnormality that usual treatment does not control
    k.a_e15_c_1 AS c_e15_c,
    -- E15.d.1 acute diffuse infiltrative lung disease
    k.a_e15_d_1_1 AND k.a_e15_d_1_2 AS c_e15_d_1,
    -- E15.d.2 pericardial disease
    k.a_e15_d_2_1 AS c_e15_d_2,
    -- E15.e myocardial infarction within 6 months before enrollment
    k.a_e15_e_1 AS c_e15_e,
    -- E16 Active infection within the 14 days before randomization that needs systemic antibiotics
    k.a_e16_1 AS c_e16,
    -- E17 Pleural effusion that needed puncture within the 14 days before randomization
    k.a_e17_1 AS c_e17,
    -- E18 Ascites that needed puncture within the 14 days before randomization
    k.a_e18_1 AS c_e18,
    -- E19 Graft-versus-host disease at present
    k.a_e19_1 AS c_e19,
    -- E20 Hypertension or diabetes not controlled in spite of medication
    k.a_e20_1 OR k.a_e20_2 AS c_e20,
    -- E21 Neuropathy of grade 3 or more within the 14 days before randomization
    k.a_e21_1 AS c_e21,
    -- E22 Known cirrhosis
    k.a_e22_1 AS c_e22
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE WHEN k.a_1_1 IS NOT DISTINCT FROM k.c_1 THEN 1 WHEN k.a_1_2 IS NOT DISTINCT FROM k.c_1 THEN 2 END
      AS c_1_decided_by,
    -- 2.a no response to the most recent therapy: stable disease at best, or progression while on it
    k.c_2_a_1 OR k.c_2_a_2 AS c_2_a,
    CASE WHEN k.a_3_1 IS NOT DISTINCT FROM k.c_3 THEN 6 WHEN k.a_3_2 IS NOT DISTINCT FROM k.c_3 THEN 7 END
      AS c_3_decided_by,
    CASE
      WHEN k.a_7_c_1 IS NOT DISTINCT FROM k.c_7_c THEN 13
      WHEN k.a_7_c_2 IS NOT DISTINCT FROM k.c_7_c THEN 14
      WHEN k.a_7_c_3 IS NOT DISTINCT FROM k.c_7_c THEN 15
      WHEN k.a_7_c_4 IS NOT DISTINCT FROM k.c_7_c THEN 16
    END AS c_7_c_decided_by,
    -- 7 Measurable disease: at least 1 of the following within the 21 days before randomization
    k.c_7_a OR k.c_7_b OR k.c_7_c AS c_7,
    CASE
      WHEN k.a_10_b_1 IS NOT DISTINCT FROM k.c_10_b THEN 20
      WHEN k.a_10_b_2 IS NOT DISTINCT FROM k.c_10_b THEN 21
    END AS c_10_b_decided_by,
    CASE
      WHEN k.a_10_c_1 IS NOT DISTINCT FROM k.c_10_c THEN 22
      WHEN k.a_10_c_2 IS NOT DISTINCT FROM k.c_10_c THEN 23
    END AS c_10_c_decided_by,
    CASE
      WHEN k.a_10_d_1 IS NOT DISTINCT FROM k.c_10_d THEN 24
      WHEN k.a_10_d_2 IS NOT DISTINCT FROM k.c_10_d THEN 25
    END AS c_10_d_decided_by,
    CASE
      WHEN k.a_10_e_1_1 IS NOT FALSE AND k.a_10_e_1_2 IS NOT DISTINCT FROM k.c_10_e_1 THEN 27
      WHEN k.a_10_e_1_1 IS NOT TRUE AND k.a_10_e_1_3 IS NOT DISTINCT FROM k.c_10_e_1 THEN 28
      ELSE 26
    END AS c_10_e_1_decided_by,
    -- 10.e platelets >= 50,000/mm3, or >= 30,000/mm3 if myeloma takes up more than 50 % of the marrow; no ...
    k.c_10_e_1 AND k.c_10_e_2 AS c_10_e,
    -- E4 Plasma cell leukaemia (more than 2.0 x 10^9/L plasma cells in the blood by standard differential)
    k.c_e4_1 OR k.c_e4_2 AS c_e4,
    -- E6.a a second malignancy within the past 5 years, other than: basal cell or squamous cell skin ...
    k.c_e6_a_1 OR k.c_e6_a_2 OR k.c_e6_a_3 OR k.c_e6_a_4 OR k.c_e6_a_5 AS c_e6_a,
    CASE WHEN k.a_e9_1 IS NOT DISTINCT FROM k.c_e9 THEN 45 WHEN k.a_e9_2 IS NOT DISTINCT FROM k.c_e9 THEN 46 END
      AS c_e9_decided_by,
    CASE
      WHEN (k.a_e10_1 OR k.a_e10_2) IS NOT DISTINCT FROM k.c_e10 THEN
        CASE
          WHEN k.a_e10_1 IS NOT DISTINCT FROM (k.a_e10_1 OR k.a_e10_2) THEN 47
          WHEN k.a_e10_2 IS NOT DISTINCT FROM (k.a_e10_1 OR k.a_e10_2) THEN 48
        END
      WHEN k.a_e10_3 IS NOT DISTINCT FROM k.c_e10 THEN 49
    END AS c_e10_decided_by,
    -- E11 Radiotherapy: focal within the 7 days, extended field within the 21 days before randomization
    k.c_e11_a OR k.c_e11_b AS c_e11,
    CASE
      WHEN k.a_e12_1 IS NOT DISTINCT FROM k.c_e12 THEN 52
      WHEN k.a_e12_2 IS NOT DISTINCT FROM k.c_e12 THEN 53
    END AS c_e12_decided_by,
    CASE
      WHEN k.a_e15_d_1_1 IS NOT DISTINCT FROM k.c_e15_d_1 THEN 59
      WHEN k.a_e15_d_1_2 IS NOT DISTINCT FROM k.c_e15_d_1 THEN 60
    END AS c_e15_d_1_decided_by,
    -- E15.d acute diffuse infiltrative lung disease, or pericardial disease
    k.c_e15_d_1 OR k.c_e15_d_2 AS c_e15_d,
    CASE
      WHEN k.a_e20_1 IS NOT DISTINCT FROM k.c_e20 THEN 67
      WHEN k.a_e20_2 IS NOT DISTINCT FROM k.c_e20 THEN 68
    END AS c_e20_decided_by
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_2_a_1 IS NOT DISTINCT FROM k.c_2_a THEN 3
      WHEN k.c_2_a_2 IS NOT DISTINCT FROM k.c_2_a THEN 4
    END AS c_2_a_decided_by,
    -- 2 Refractory, which is one or more of the following
    k.c_2_a OR k.c_2_b AS c_2,
    CASE
      WHEN k.c_7_a IS NOT DISTINCT FROM k.c_7 THEN 11
      WHEN k.c_7_b IS NOT DISTINCT FROM k.c_7 THEN 12
      WHEN k.c_7_c IS NOT DISTINCT FROM k.c_7 THEN k.c_7_c_decided_by
    END AS c_7_decided_by,
    CASE
      WHEN k.c_10_e_1 IS NOT DISTINCT FROM k.c_10_e THEN k.c_10_e_1_decided_by
      WHEN k.c_10_e_2 IS NOT DISTINCT FROM k.c_10_e THEN 29
    END AS c_10_e_decided_by,
    -- 10 Organs and marrow, within the 21 days before randomization
    k.c_10_a AND k.c_10_b AND k.c_10_c AND k.c_10_d AND k.c_10_e AND k.c_10_f AS c_10,
    CASE WHEN k.c_e4_1 IS NOT DISTINCT FROM k.c_e4 THEN 34 WHEN k.c_e4_2 IS NOT DISTINCT FROM k.c_e4 THEN 35 END
      AS c_e4_decided_by,
    CASE
      WHEN k.c_e6_a_1 IS NOT DISTINCT FROM k.c_e6_a THEN 37
      WHEN k.c_e6_a_2 IS NOT DISTINCT FROM k.c_e6_a THEN 38
      WHEN k.c_e6_a_3 IS NOT DISTINCT FROM k.c_e6_a THEN 39
      WHEN k.c_e6_a_4 IS NOT DISTINCT FROM k.c_e6_a THEN 40
      WHEN k.c_e6_a_5 IS NOT DISTINCT FROM k.c_e6_a THEN 41
    END AS c_e6_a_decided_by,
    -- E6 Second malignancy within the past 5 years, with the exceptions below
    k.c_e6_a AND k.c_e6_b AS c_e6,
    CASE
      WHEN k.c_e11_a IS NOT DISTINCT FROM k.c_e11 THEN 50
      WHEN k.c_e11_b IS NOT DISTINCT FROM k.c_e11 THEN 51
    END AS c_e11_decided_by,
    CASE
      WHEN k.c_e15_d_1 IS NOT DISTINCT FROM k.c_e15_d THEN k.c_e15_d_1_decided_by
      WHEN k.c_e15_d_2 IS NOT DISTINCT FROM k.c_e15_d THEN 61
    END AS c_e15_d_decided_by,
    -- E15 Heart and lungs: active heart failure of NYHA class III or IV, symptomatic ischaemia, ...
    k.c_e15_a OR k.c_e15_b OR k.c_e15_c OR k.c_e15_d OR k.c_e15_e AS c_e15
  FROM patient_criteria_2 AS k
),

-- The same, with what is worked out from it.
patient_criteria_4 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_2_a IS NOT DISTINCT FROM k.c_2 THEN k.c_2_a_decided_by
      WHEN k.c_2_b IS NOT DISTINCT FROM k.c_2 THEN 5
    END AS c_2_decided_by,
    CASE
      WHEN k.c_10_a IS NOT DISTINCT FROM k.c_10 THEN 19
      WHEN k.c_10_b IS NOT DISTINCT FROM k.c_10 THEN k.c_10_b_decided_by
      WHEN k.c_10_c IS NOT DISTINCT FROM k.c_10 THEN k.c_10_c_decided_by
      WHEN k.c_10_d IS NOT DISTINCT FROM k.c_10 THEN k.c_10_d_decided_by
      WHEN k.c_10_e IS NOT DISTINCT FROM k.c_10 THEN k.c_10_e_decided_by
      WHEN k.c_10_f IS NOT DISTINCT FROM k.c_10 THEN 30
    END AS c_10_decided_by,
    CASE
      WHEN k.c_e6_a IS NOT DISTINCT FROM k.c_e6 THEN k.c_e6_a_decided_by
      WHEN k.c_e6_b IS NOT DISTINCT FROM k.c_e6 THEN 42
    END AS c_e6_decided_by,
    CASE
      WHEN k.c_e15_a IS NOT DISTINCT FROM k.c_e15 THEN 56
      WHEN k.c_e15_b IS NOT DISTINCT FROM k.c_e15 THEN 57
      WHEN k.c_e15_c IS NOT DISTINCT FROM k.c_e15 THEN 58
      WHEN k.c_e15_d IS NOT DISTINCT FROM k.c_e15 THEN k.c_e15_d_decided_by
      WHEN k.c_e15_e IS NOT DISTINCT FROM k.c_e15 THEN 62
    END AS c_e15_decided_by
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
         OR NOT k.c_7
         OR NOT k.c_8
         OR NOT k.c_9
         OR NOT k.c_10
         OR k.c_e1
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
         OR k.c_e15
         OR k.c_e16
         OR k.c_e17
         OR k.c_e18
         OR k.c_e19
         OR k.c_e20
         OR k.c_e21
         OR k.c_e22 THEN
      'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2 IS NOT NULL
         AND k.c_3 IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_5 IS NOT NULL
         AND k.c_6 IS NOT NULL
         AND k.c_7 IS NOT NULL
         AND k.c_8 IS NOT NULL
         AND k.c_9 IS NOT NULL
         AND k.c_10 IS NOT NULL
         AND k.c_e1 IS NOT NULL
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
         AND k.c_e15 IS NOT NULL
         AND k.c_e16 IS NOT NULL
         AND k.c_e17 IS NOT NULL
         AND k.c_e18 IS NOT NULL
         AND k.c_e19 IS NOT NULL
         AND k.c_e20 IS NOT NULL
         AND k.c_e21 IS NOT NULL
         AND k.c_e22 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Multiple myeloma that has relapsed
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  CASE k.c_1_decided_by WHEN 1 THEN k.a_1_1_value WHEN 2 THEN k.a_1_2_value END AS c_1_value,
  CAST(NULL AS VARCHAR) AS c_1_unit,
  CAST(NULL AS DATE) AS c_1_date,
  CAST(NULL AS BIGINT) AS c_1_row,
  -- 2 Refractory, which is one or more of the following
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  CASE k.c_2_decided_by
    WHEN 3 THEN k.a_2_a_1_1_value WHEN 4 THEN k.a_2_a_2_1_value WHEN 5 THEN k.a_2_b_1_value
  END AS c_2_value,
  CAST(NULL AS VARCHAR) AS c_2_unit,
  CAST(NULL AS DATE) AS c_2_date,
  CAST(NULL AS BIGINT) AS c_2_row,
  -- 2.a no response to the most recent therapy: stable disease at best, or progression while on it
  CASE WHEN k.c_2_a THEN 'true' WHEN NOT k.c_2_a THEN 'false' ELSE 'unknown' END AS c_2_a,
  CASE k.c_2_a_decided_by WHEN 3 THEN k.a_2_a_1_1_value WHEN 4 THEN k.a_2_a_2_1_value END AS c_2_a_value,
  CAST(NULL AS VARCHAR) AS c_2_a_unit,
  CAST(NULL AS DATE) AS c_2_a_date,
  CAST(NULL AS BIGINT) AS c_2_a_row,
  -- 2.a.1 stable disease at best
  CASE WHEN k.c_2_a_1 THEN 'true' WHEN NOT k.c_2_a_1 THEN 'false' ELSE 'unknown' END AS c_2_a_1,
  k.a_2_a_1_1_value AS c_2_a_1_value,
  CAST(NULL AS VARCHAR) AS c_2_a_1_unit,
  CAST(NULL AS DATE) AS c_2_a_1_date,
  CAST(NULL AS BIGINT) AS c_2_a_1_row,
  -- 2.a.2 progression while on it
  CASE WHEN k.c_2_a_2 THEN 'true' WHEN NOT k.c_2_a_2 THEN 'false' ELSE 'unknown' END AS c_2_a_2,
  k.a_2_a_2_1_value AS c_2_a_2_value,
  CAST(NULL AS VARCHAR) AS c_2_a_2_unit,
  CAST(NULL AS DATE) AS c_2_a_2_date,
  CAST(NULL AS BIGINT) AS c_2_a_2_row,
  -- 2.b progression within 60 days of stopping the most recent therapy
  CASE WHEN k.c_2_b THEN 'true' WHEN NOT k.c_2_b THEN 'false' ELSE 'unknown' END AS c_2_b,
  k.a_2_b_1_value AS c_2_b_value,
  CAST(NULL AS VARCHAR) AS c_2_b_unit,
  CAST(NULL AS DATE) AS c_2_b_date,
  CAST(NULL AS BIGINT) AS c_2_b_row,
  -- 3 At least 2 but no more than 3 earlier therapies for myeloma
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  CASE k.c_3_decided_by WHEN 6 THEN k.a_3_1_value WHEN 7 THEN k.a_3_1_value END AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  CAST(NULL AS DATE) AS c_3_date,
  CAST(NULL AS BIGINT) AS c_3_row,
  -- 4 An immunomodulatory agent given before
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  k.a_4_1_value AS c_4_value,
  CAST(NULL AS VARCHAR) AS c_4_unit,
  CAST(NULL AS DATE) AS c_4_date,
  CAST(NULL AS BIGINT) AS c_4_row,
  -- 5 A proteasome inhibitor given before
  CASE WHEN k.c_5 THEN 'true' WHEN NOT k.c_5 THEN 'false' ELSE 'unknown' END AS c_5,
  k.a_5_1_value AS c_5_value,
  CAST(NULL AS VARCHAR) AS c_5_unit,
  CAST(NULL AS DATE) AS c_5_date,
  CAST(NULL AS BIGINT) AS c_5_row,
  -- 6 At least a partial response on record to 1 earlier line
  CASE WHEN k.c_6 THEN 'true' WHEN NOT k.c_6 THEN 'false' ELSE 'unknown' END AS c_6,
  k.a_6_1_value AS c_6_value,
  CAST(NULL AS VARCHAR) AS c_6_unit,
  CAST(NULL AS DATE) AS c_6_date,
  CAST(NULL AS BIGINT) AS c_6_row,
  -- 7 Measurable disease: at least 1 of the following within the 21 days before randomization
  CASE WHEN k.c_7 THEN 'true' WHEN NOT k.c_7 THEN 'false' ELSE 'unknown' END AS c_7,
  CASE k.c_7_decided_by
    WHEN 11 THEN k.a_7_a_1_value WHEN 13 THEN k.a_7_a_1_value WHEN 12 THEN k.a_7_b_1_value
    WHEN 14 THEN k.a_7_b_1_value WHEN 15 THEN k.a_7_c_3_value WHEN 16 THEN k.a_7_c_4_value
  END AS c_7_value,
  CASE k.c_7_decided_by
    WHEN 11 THEN k.a_7_a_1_unit WHEN 13 THEN k.a_7_a_1_unit WHEN 12 THEN k.a_7_b_1_unit
    WHEN 14 THEN k.a_7_b_1_unit WHEN 15 THEN k.a_7_c_3_unit WHEN 16 THEN k.a_7_c_4_unit
  END AS c_7_unit,
  CASE k.c_7_decided_by
    WHEN 11 THEN k.a_7_a_1_date WHEN 13 THEN k.a_7_a_1_date WHEN 12 THEN k.a_7_b_1_date
    WHEN 14 THEN k.a_7_b_1_date WHEN 15 THEN k.a_7_c_3_date WHEN 16 THEN k.a_7_c_4_date
  END AS c_7_date,
  CASE k.c_7_decided_by
    WHEN 11 THEN k.a_7_a_1_row WHEN 13 THEN k.a_7_a_1_row WHEN 12 THEN k.a_7_b_1_row WHEN 14 THEN k.a_7_b_1_row
    WHEN 15 THEN k.a_7_c_3_row WHEN 16 THEN k.a_7_c_4_row
  END AS c_7_row,
  -- 7.a M-protein in serum >= 0.5 g/dL
  CASE WHEN k.c_7_a THEN 'true' WHEN NOT k.c_7_a THEN 'false' ELSE 'unknown' END AS c_7_a,
  k.a_7_a_1_value AS c_7_a_value,
  k.a_7_a_1_unit AS c_7_a_unit,
  k.a_7_a_1_date AS c_7_a_date,
  k.a_7_a_1_row AS c_7_a_row,
  -- 7.b M-protein in urine >= 200 mg in 24 hours
  CASE WHEN k.c_7_b THEN 'true' WHEN NOT k.c_7_b THEN 'false' ELSE 'unknown' END AS c_7_b,
  k.a_7_b_1_value AS c_7_b_value,
  k.a_7_b_1_unit AS c_7_b_unit,
  k.a_7_b_1_date AS c_7_b_date,
  k.a_7_b_1_row AS c_7_b_row,
  -- 7.c without detectable M-protein in serum and urine: involved free light chain in serum > 100 mg/L, ...
  CASE WHEN k.c_7_c THEN 'true' WHEN NOT k.c_7_c THEN 'false' ELSE 'unknown' END AS c_7_c,
  CASE k.c_7_c_decided_by
    WHEN 13 THEN k.a_7_a_1_value WHEN 14 THEN k.a_7_b_1_value WHEN 15 THEN k.a_7_c_3_value
    WHEN 16 THEN k.a_7_c_4_value
  END AS c_7_c_value,
  CASE k.c_7_c_decided_by
    WHEN 13 THEN k.a_7_a_1_unit WHEN 14 THEN k.a_7_b_1_unit WHEN 15 THEN k.a_7_c_3_unit
    WHEN 16 THEN k.a_7_c_4_unit
  END AS c_7_c_unit,
  CASE k.c_7_c_decided_by
    WHEN 13 THEN k.a_7_a_1_date WHEN 14 THEN k.a_7_b_1_date WHEN 15 THEN k.a_7_c_3_date
    WHEN 16 THEN k.a_7_c_4_date
  END AS c_7_c_date,
  CASE k.c_7_c_decided_by
    WHEN 13 THEN k.a_7_a_1_row WHEN 14 THEN k.a_7_b_1_row WHEN 15 THEN k.a_7_c_3_row WHEN 16 THEN k.a_7_c_4_row
  END AS c_7_c_row,
  -- 8 ECOG performance status 0 or 1
  CASE WHEN k.c_8 THEN 'true' WHEN NOT k.c_8 THEN 'false' ELSE 'unknown' END AS c_8,
  k.a_8_1_value AS c_8_value,
  k.a_8_1_unit AS c_8_unit,
  k.a_8_1_date AS c_8_date,
  k.a_8_1_row AS c_8_row,
  -- 9 Left ventricular ejection fraction >= 40 % within the 21 days before randomization
  CASE WHEN k.c_9 THEN 'true' WHEN NOT k.c_9 THEN 'false' ELSE 'unknown' END AS c_9,
  k.a_9_1_value AS c_9_value,
  k.a_9_1_unit AS c_9_unit,
  k.a_9_1_date AS c_9_date,
  k.a_9_1_row AS c_9_row,
  -- 10 Organs and marrow, within the 21 days before randomization
  CASE WHEN k.c_10 THEN 'true' WHEN NOT k.c_10 THEN 'false' ELSE 'unknown' END AS c_10,
  CASE k.c_10_decided_by
    WHEN 19 THEN k.a_10_a_1_value WHEN 20 THEN k.a_10_b_1_value WHEN 21 THEN k.a_10_b_2_value
    WHEN 22 THEN k.a_10_c_1_value WHEN 23 THEN k.a_10_c_2_value WHEN 24 THEN k.a_10_d_1_value
    WHEN 25 THEN k.a_10_d_2_value WHEN 26 THEN k.a_10_e_1_1_value WHEN 27 THEN k.a_10_e_1_2_value
    WHEN 28 THEN k.a_10_e_1_2_value WHEN 29 THEN k.a_10_e_2_1_value WHEN 30 THEN k.a_10_f_1_value
  END AS c_10_value,
  CASE k.c_10_decided_by
    WHEN 19 THEN k.a_10_a_1_unit WHEN 20 THEN k.a_10_b_1_unit WHEN 21 THEN k.a_10_b_2_unit
    WHEN 22 THEN k.a_10_c_1_unit WHEN 24 THEN k.a_10_d_1_unit WHEN 26 THEN k.a_10_e_1_1_unit
    WHEN 27 THEN k.a_10_e_1_2_unit WHEN 28 THEN k.a_10_e_1_2_unit WHEN 30 THEN k.a_10_f_1_unit
  END AS c_10_unit,
  CASE k.c_10_decided_by
    WHEN 19 THEN k.a_10_a_1_date WHEN 20 THEN k.a_10_b_1_date WHEN 21 THEN k.a_10_b_2_date
    WHEN 22 THEN k.a_10_c_1_date WHEN 23 THEN k.a_10_c_2_date WHEN 24 THEN k.a_10_d_1_date
    WHEN 25 THEN k.a_10_d_2_date WHEN 26 THEN k.a_10_e_1_1_date WHEN 27 THEN k.a_10_e_1_2_date
    WHEN 28 THEN k.a_10_e_1_2_date WHEN 29 THEN k.a_10_e_2_1_date WHEN 30 THEN k.a_10_f_1_date
  END AS c_10_date,
  CASE k.c_10_decided_by
    WHEN 19 THEN k.a_10_a_1_row WHEN 20 THEN k.a_10_b_1_row WHEN 21 THEN k.a_10_b_2_row
    WHEN 22 THEN k.a_10_c_1_row WHEN 23 THEN k.a_10_c_2_row WHEN 24 THEN k.a_10_d_1_row
    WHEN 25 THEN k.a_10_d_2_row WHEN 26 THEN k.a_10_e_1_1_row WHEN 27 THEN k.a_10_e_1_2_row
    WHEN 28 THEN k.a_10_e_1_2_row WHEN 29 THEN k.a_10_e_2_1_row WHEN 30 THEN k.a_10_f_1_row
  END AS c_10_row,
  -- 10.a bilirubin < 1.5 x ULN
  CASE WHEN k.c_10_a THEN 'true' WHEN NOT k.c_10_a THEN 'false' ELSE 'unknown' END AS c_10_a,
  k.a_10_a_1_value AS c_10_a_value,
  k.a_10_a_1_unit AS c_10_a_unit,
  k.a_10_a_1_date AS c_10_a_date,
  k.a_10_a_1_row AS c_10_a_row,
  -- 10.b AST and ALT < 3 x ULN
  CASE WHEN k.c_10_b THEN 'true' WHEN NOT k.c_10_b THEN 'false' ELSE 'unknown' END AS c_10_b,
  CASE k.c_10_b_decided_by WHEN 20 THEN k.a_10_b_1_value WHEN 21 THEN k.a_10_b_2_value END AS c_10_b_value,
  CASE k.c_10_b_decided_by WHEN 20 THEN k.a_10_b_1_unit WHEN 21 THEN k.a_10_b_2_unit END AS c_10_b_unit,
  CASE k.c_10_b_decided_by WHEN 20 THEN k.a_10_b_1_date WHEN 21 THEN k.a_10_b_2_date END AS c_10_b_date,
  CASE k.c_10_b_decided_by WHEN 20 THEN k.a_10_b_1_row WHEN 21 THEN k.a_10_b_2_row END AS c_10_b_row,
  -- 10.c neutrophils >= 1000/mm3, without growth factors for at least 1 week
  CASE WHEN k.c_10_c THEN 'true' WHEN NOT k.c_10_c THEN 'false' ELSE 'unknown' END AS c_10_c,
  CASE k.c_10_c_decided_by WHEN 22 THEN k.a_10_c_1_value WHEN 23 THEN k.a_10_c_2_value END AS c_10_c_value,
  CASE k.c_10_c_decided_by WHEN 22 THEN k.a_10_c_1_unit END AS c_10_c_unit,
  CASE k.c_10_c_decided_by WHEN 22 THEN k.a_10_c_1_date WHEN 23 THEN k.a_10_c_2_date END AS c_10_c_date,
  CASE k.c_10_c_decided_by WHEN 22 THEN k.a_10_c_1_row WHEN 23 THEN k.a_10_c_2_row END AS c_10_c_row,
  -- 10.d haemoglobin >= 8.0 g/dL; erythropoietic agents and red cells are allowed, but no red cells ...
  CASE WHEN k.c_10_d THEN 'true' WHEN NOT k.c_10_d THEN 'false' ELSE 'unknown' END AS c_10_d,
  CASE k.c_10_d_decided_by WHEN 24 THEN k.a_10_d_1_value WHEN 25 THEN k.a_10_d_2_value END AS c_10_d_value,
  CASE k.c_10_d_decided_by WHEN 24 THEN k.a_10_d_1_unit END AS c_10_d_unit,
  CASE k.c_10_d_decided_by WHEN 24 THEN k.a_10_d_1_date WHEN 25 THEN k.a_10_d_2_date END AS c_10_d_date,
  CASE k.c_10_d_decided_by WHEN 24 THEN k.a_10_d_1_row WHEN 25 THEN k.a_10_d_2_row END AS c_10_d_row,
  -- 10.e platelets >= 50,000/mm3, or >= 30,000/mm3 if myeloma takes up more than 50 % of the marrow; no ...
  CASE WHEN k.c_10_e THEN 'true' WHEN NOT k.c_10_e THEN 'false' ELSE 'unknown' END AS c_10_e,
  CASE k.c_10_e_decided_by
    WHEN 26 THEN k.a_10_e_1_1_value WHEN 27 THEN k.a_10_e_1_2_value WHEN 28 THEN k.a_10_e_1_2_value
    WHEN 29 THEN k.a_10_e_2_1_value
  END AS c_10_e_value,
  CASE k.c_10_e_decided_by
    WHEN 26 THEN k.a_10_e_1_1_unit WHEN 27 THEN k.a_10_e_1_2_unit WHEN 28 THEN k.a_10_e_1_2_unit
  END AS c_10_e_unit,
  CASE k.c_10_e_decided_by
    WHEN 26 THEN k.a_10_e_1_1_date WHEN 27 THEN k.a_10_e_1_2_date WHEN 28 THEN k.a_10_e_1_2_date
    WHEN 29 THEN k.a_10_e_2_1_date
  END AS c_10_e_date,
  CASE k.c_10_e_decided_by
    WHEN 26 THEN k.a_10_e_1_1_row WHEN 27 THEN k.a_10_e_1_2_row WHEN 28 THEN k.a_10_e_1_2_row
    WHEN 29 THEN k.a_10_e_2_1_row
  END AS c_10_e_row,
  -- 10.e.1 count
  CASE WHEN k.c_10_e_1 THEN 'true' WHEN NOT k.c_10_e_1 THEN 'false' ELSE 'unknown' END AS c_10_e_1,
  CASE k.c_10_e_1_decided_by
    WHEN 26 THEN k.a_10_e_1_1_value WHEN 27 THEN k.a_10_e_1_2_value WHEN 28 THEN k.a_10_e_1_2_value
  END AS c_10_e_1_value,
  CASE k.c_10_e_1_decided_by
    WHEN 26 THEN k.a_10_e_1_1_unit WHEN 27 THEN k.a_10_e_1_2_unit WHEN 28 THEN k.a_10_e_1_2_unit
  END AS c_10_e_1_unit,
  CASE k.c_10_e_1_decided_by
    WHEN 26 THEN k.a_10_e_1_1_date WHEN 27 THEN k.a_10_e_1_2_date WHEN 28 THEN k.a_10_e_1_2_date
  END AS c_10_e_1_date,
  CASE k.c_10_e_1_decided_by
    WHEN 26 THEN k.a_10_e_1_1_row WHEN 27 THEN k.a_10_e_1_2_row WHEN 28 THEN k.a_10_e_1_2_row
  END AS c_10_e_1_row,
  -- 10.e.2 transfusion
  CASE WHEN k.c_10_e_2 THEN 'true' WHEN NOT k.c_10_e_2 THEN 'false' ELSE 'unknown' END AS c_10_e_2,
  k.a_10_e_2_1_value AS c_10_e_2_value,
  CAST(NULL AS VARCHAR) AS c_10_e_2_unit,
  k.a_10_e_2_1_date AS c_10_e_2_date,
  k.a_10_e_2_1_row AS c_10_e_2_row,
  -- 10.f creatinine clearance, calculated or measured, >= 30 mL/min
  CASE WHEN k.c_10_f THEN 'true' WHEN NOT k.c_10_f THEN 'false' ELSE 'unknown' END AS c_10_f,
  k.a_10_f_1_value AS c_10_f_value,
  k.a_10_f_1_unit AS c_10_f_unit,
  k.a_10_f_1_date AS c_10_f_date,
  k.a_10_f_1_row AS c_10_f_row,
  -- E1 Waldenstrom's macroglobulinaemia
  CASE WHEN k.c_e1 THEN 'true' WHEN NOT k.c_e1 THEN 'false' ELSE 'unknown' END AS c_e1,
  k.a_e1_1_value AS c_e1_value,
  CAST(NULL AS VARCHAR) AS c_e1_unit,
  CAST(NULL AS DATE) AS c_e1_date,
  CAST(NULL AS BIGINT) AS c_e1_row,
  -- E2 Myeloma of type IgM
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  k.a_e2_1_value AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  CAST(NULL AS DATE) AS c_e2_date,
  CAST(NULL AS BIGINT) AS c_e2_row,
  -- E3 POEMS syndrome (polyneuropathy, organomegaly, endocrinopathy, monoclonal protein, skin changes)
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  k.a_e3_1_value AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  CAST(NULL AS DATE) AS c_e3_date,
  CAST(NULL AS BIGINT) AS c_e3_row,
  -- E4 Plasma cell leukaemia (more than 2.0 x 10^9/L plasma cells in the blood by standard differential)
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  CASE k.c_e4_decided_by WHEN 34 THEN k.a_e4_1_1_value WHEN 35 THEN k.a_e4_2_1_value END AS c_e4_value,
  CASE k.c_e4_decided_by WHEN 35 THEN k.a_e4_2_1_unit END AS c_e4_unit,
  CASE k.c_e4_decided_by WHEN 35 THEN k.a_e4_2_1_date END AS c_e4_date,
  CASE k.c_e4_decided_by WHEN 35 THEN k.a_e4_2_1_row END AS c_e4_row,
  -- E4.1 on record
  CASE WHEN k.c_e4_1 THEN 'true' WHEN NOT k.c_e4_1 THEN 'false' ELSE 'unknown' END AS c_e4_1,
  k.a_e4_1_1_value AS c_e4_1_value,
  CAST(NULL AS VARCHAR) AS c_e4_1_unit,
  CAST(NULL AS DATE) AS c_e4_1_date,
  CAST(NULL AS BIGINT) AS c_e4_1_row,
  -- E4.2 by count
  CASE WHEN k.c_e4_2 THEN 'true' WHEN NOT k.c_e4_2 THEN 'false' ELSE 'unknown' END AS c_e4_2,
  k.a_e4_2_1_value AS c_e4_2_value,
  k.a_e4_2_1_unit AS c_e4_2_unit,
  k.a_e4_2_1_date AS c_e4_2_date,
  k.a_e4_2_1_row AS c_e4_2_row,
  -- E5 Myelodysplastic syndrome
  CASE WHEN k.c_e5 THEN 'true' WHEN NOT k.c_e5 THEN 'false' ELSE 'unknown' END AS c_e5,
  k.a_e5_1_value AS c_e5_value,
  CAST(NULL AS VARCHAR) AS c_e5_unit,
  CAST(NULL AS DATE) AS c_e5_date,
  CAST(NULL AS BIGINT) AS c_e5_row,
  -- E6 Second malignancy within the past 5 years, with the exceptions below
  CASE WHEN k.c_e6 THEN 'true' WHEN NOT k.c_e6 THEN 'false' ELSE 'unknown' END AS c_e6,
  CASE k.c_e6_decided_by
    WHEN 37 THEN k.a_e6_a_1_1_value WHEN 38 THEN k.a_e6_a_2_1_value WHEN 39 THEN k.a_e6_a_3_1_value
    WHEN 40 THEN k.a_e6_a_4_1_value WHEN 41 THEN k.a_e6_a_5_1_value WHEN 42 THEN k.a_e6_b_1_value
  END AS c_e6_value,
  CAST(NULL AS VARCHAR) AS c_e6_unit,
  CASE k.c_e6_decided_by WHEN 42 THEN k.a_e6_b_1_date END AS c_e6_date,
  CASE k.c_e6_decided_by WHEN 42 THEN k.a_e6_b_1_row END AS c_e6_row,
  -- E6.a a second malignancy within the past 5 years, other than: basal cell or squamous cell skin ...
  CASE WHEN k.c_e6_a THEN 'true' WHEN NOT k.c_e6_a THEN 'false' ELSE 'unknown' END AS c_e6_a,
  CASE k.c_e6_a_decided_by
    WHEN 37 THEN k.a_e6_a_1_1_value WHEN 38 THEN k.a_e6_a_2_1_value WHEN 39 THEN k.a_e6_a_3_1_value
    WHEN 40 THEN k.a_e6_a_4_1_value WHEN 41 THEN k.a_e6_a_5_1_value
  END AS c_e6_a_value,
  CAST(NULL AS VARCHAR) AS c_e6_a_unit,
  CAST(NULL AS DATE) AS c_e6_a_date,
  CAST(NULL AS BIGINT) AS c_e6_a_row,
  -- E6.a.1 another second malignancy
  CASE WHEN k.c_e6_a_1 THEN 'true' WHEN NOT k.c_e6_a_1 THEN 'false' ELSE 'unknown' END AS c_e6_a_1,
  k.a_e6_a_1_1_value AS c_e6_a_1_value,
  CAST(NULL AS VARCHAR) AS c_e6_a_1_unit,
  CAST(NULL AS DATE) AS c_e6_a_1_date,
  CAST(NULL AS BIGINT) AS c_e6_a_1_row,
  -- E6.a.2 skin cancer not adequately treated
  CASE WHEN k.c_e6_a_2 THEN 'true' WHEN NOT k.c_e6_a_2 THEN 'false' ELSE 'unknown' END AS c_e6_a_2,
  k.a_e6_a_2_1_value AS c_e6_a_2_value,
  CAST(NULL AS VARCHAR) AS c_e6_a_2_unit,
  CAST(NULL AS DATE) AS c_e6_a_2_date,
  CAST(NULL AS BIGINT) AS c_e6_a_2_row,
  -- E6.a.3 prostate cancer of Gleason score 6 or more, or without a stable PSA over 12 months
  CASE WHEN k.c_e6_a_3 THEN 'true' WHEN NOT k.c_e6_a_3 THEN 'false' ELSE 'unknown' END AS c_e6_a_3,
  k.a_e6_a_3_1_value AS c_e6_a_3_value,
  CAST(NULL AS VARCHAR) AS c_e6_a_3_unit,
  CAST(NULL AS DATE) AS c_e6_a_3_date,
  CAST(NULL AS BIGINT) AS c_e6_a_3_row,
  -- E6.a.4 ductal carcinoma in situ not resected with free margins
  CASE WHEN k.c_e6_a_4 THEN 'true' WHEN NOT k.c_e6_a_4 THEN 'false' ELSE 'unknown' END AS c_e6_a_4,
  k.a_e6_a_4_1_value AS c_e6_a_4_value,
  CAST(NULL AS VARCHAR) AS c_e6_a_4_unit,
  CAST(NULL AS DATE) AS c_e6_a_4_date,
  CAST(NULL AS BIGINT) AS c_e6_a_4_row,
  -- E6.a.5 thyroid cancer not treated
  CASE WHEN k.c_e6_a_5 THEN 'true' WHEN NOT k.c_e6_a_5 THEN 'false' ELSE 'unknown' END AS c_e6_a_5,
  k.a_e6_a_5_1_value AS c_e6_a_5_value,
  CAST(NULL AS VARCHAR) AS c_e6_a_5_unit,
  CAST(NULL AS DATE) AS c_e6_a_5_date,
  CAST(NULL AS BIGINT) AS c_e6_a_5_row,
  -- E6.b not similar to the exceptions, or not expected to leave > 95 % free of disease for five years
  CASE WHEN k.c_e6_b THEN 'true' WHEN NOT k.c_e6_b THEN 'false' ELSE 'unknown' END AS c_e6_b,
  k.a_e6_b_1_value AS c_e6_b_value,
  CAST(NULL AS VARCHAR) AS c_e6_b_unit,
  k.a_e6_b_1_date AS c_e6_b_date,
  k.a_e6_b_1_row AS c_e6_b_row,
  -- E7 Amyloidosis, now or ever
  CASE WHEN k.c_e7 THEN 'true' WHEN NOT k.c_e7 THEN 'false' ELSE 'unknown' END AS c_e7,
  k.a_e7_1_value AS c_e7_value,
  CAST(NULL AS VARCHAR) AS c_e7_unit,
  CAST(NULL AS DATE) AS c_e7_date,
  CAST(NULL AS BIGINT) AS c_e7_row,
  -- E8 Cytotoxic chemotherapy within the 28 days before randomization
  CASE WHEN k.c_e8 THEN 'true' WHEN NOT k.c_e8 THEN 'false' ELSE 'unknown' END AS c_e8,
  k.a_e8_1_value AS c_e8_value,
  CAST(NULL AS VARCHAR) AS c_e8_unit,
  CAST(NULL AS DATE) AS c_e8_date,
  CAST(NULL AS BIGINT) AS c_e8_row,
  -- E9 Immunotherapy within the 21 days before randomization
  CASE WHEN k.c_e9 THEN 'true' WHEN NOT k.c_e9 THEN 'false' ELSE 'unknown' END AS c_e9,
  CASE k.c_e9_decided_by WHEN 45 THEN k.a_e9_1_value WHEN 46 THEN k.a_e9_2_value END AS c_e9_value,
  CAST(NULL AS VARCHAR) AS c_e9_unit,
  CAST(NULL AS DATE) AS c_e9_date,
  CAST(NULL AS BIGINT) AS c_e9_row,
  -- E10 Glucocorticoids within the 14 days before randomization, together more than 160 mg of ...
  CASE WHEN k.c_e10 THEN 'true' WHEN NOT k.c_e10 THEN 'false' ELSE 'unknown' END AS c_e10,
  CASE k.c_e10_decided_by
    WHEN 47 THEN k.a_e10_1_value WHEN 48 THEN k.a_e10_2_value WHEN 49 THEN k.a_e10_3_value
  END AS c_e10_value,
  CAST(NULL AS VARCHAR) AS c_e10_unit,
  CASE k.c_e10_decided_by WHEN 49 THEN k.a_e10_3_date END AS c_e10_date,
  CASE k.c_e10_decided_by WHEN 49 THEN k.a_e10_3_row END AS c_e10_row,
  -- E11 Radiotherapy: focal within the 7 days, extended field within the 21 days before randomization
  CASE WHEN k.c_e11 THEN 'true' WHEN NOT k.c_e11 THEN 'false' ELSE 'unknown' END AS c_e11,
  CASE k.c_e11_decided_by WHEN 50 THEN k.a_e11_a_1_value WHEN 51 THEN k.a_e11_b_1_value END AS c_e11_value,
  CAST(NULL AS VARCHAR) AS c_e11_unit,
  CAST(NULL AS DATE) AS c_e11_date,
  CAST(NULL AS BIGINT) AS c_e11_row,
  -- E11.a focal, within 7 days
  CASE WHEN k.c_e11_a THEN 'true' WHEN NOT k.c_e11_a THEN 'false' ELSE 'unknown' END AS c_e11_a,
  k.a_e11_a_1_value AS c_e11_a_value,
  CAST(NULL AS VARCHAR) AS c_e11_a_unit,
  CAST(NULL AS DATE) AS c_e11_a_date,
  CAST(NULL AS BIGINT) AS c_e11_a_row,
  -- E11.b extended field, within 21 days
  CASE WHEN k.c_e11_b THEN 'true' WHEN NOT k.c_e11_b THEN 'false' ELSE 'unknown' END AS c_e11_b,
  k.a_e11_b_1_value AS c_e11_b_value,
  CAST(NULL AS VARCHAR) AS c_e11_b_unit,
  CAST(NULL AS DATE) AS c_e11_b_date,
  CAST(NULL AS BIGINT) AS c_e11_b_row,
  -- E12 Carfilzomib or oprozomib given before
  CASE WHEN k.c_e12 THEN 'true' WHEN NOT k.c_e12 THEN 'false' ELSE 'unknown' END AS c_e12,
  CASE k.c_e12_decided_by WHEN 52 THEN k.a_e12_1_value WHEN 53 THEN k.a_e12_2_value END AS c_e12_value,
  CAST(NULL AS VARCHAR) AS c_e12_unit,
  CAST(NULL AS DATE) AS c_e12_date,
  CAST(NULL AS BIGINT) AS c_e12_row,
  -- E13 Allergy to Captisol, the cyclodextrin that dissolves carfilzomib, in the history
  CASE WHEN k.c_e13 THEN 'true' WHEN NOT k.c_e13 THEN 'false' ELSE 'unknown' END AS c_e13,
  k.a_e13_1_value AS c_e13_value,
  CAST(NULL AS VARCHAR) AS c_e13_unit,
  k.a_e13_1_date AS c_e13_date,
  k.a_e13_1_row AS c_e13_row,
  -- E14 Dexamethasone or a required accompanying or supportive treatment is contraindicated, by ...
  CASE WHEN k.c_e14 THEN 'true' WHEN NOT k.c_e14 THEN 'false' ELSE 'unknown' END AS c_e14,
  k.a_e14_1_value AS c_e14_value,
  CAST(NULL AS VARCHAR) AS c_e14_unit,
  k.a_e14_1_date AS c_e14_date,
  k.a_e14_1_row AS c_e14_row,
  -- E15 Heart and lungs: active heart failure of NYHA class III or IV, symptomatic ischaemia, ...
  CASE WHEN k.c_e15 THEN 'true' WHEN NOT k.c_e15 THEN 'false' ELSE 'unknown' END AS c_e15,
  CASE k.c_e15_decided_by
    WHEN 56 THEN k.a_e15_a_1_value WHEN 57 THEN k.a_e15_b_1_value WHEN 58 THEN k.a_e15_c_1_value
    WHEN 59 THEN k.a_e15_d_1_1_value WHEN 60 THEN k.a_e15_d_1_2_value WHEN 61 THEN k.a_e15_d_2_1_value
    WHEN 62 THEN k.a_e15_e_1_value
  END AS c_e15_value,
  CAST(NULL AS VARCHAR) AS c_e15_unit,
  CASE k.c_e15_decided_by WHEN 60 THEN k.a_e15_d_1_2_date END AS c_e15_date,
  CASE k.c_e15_decided_by WHEN 60 THEN k.a_e15_d_1_2_row END AS c_e15_row,
  -- E15.a active heart failure of NYHA class III or IV
  CASE WHEN k.c_e15_a THEN 'true' WHEN NOT k.c_e15_a THEN 'false' ELSE 'unknown' END AS c_e15_a,
  k.a_e15_a_1_value AS c_e15_a_value,
  CAST(NULL AS VARCHAR) AS c_e15_a_unit,
  CAST(NULL AS DATE) AS c_e15_a_date,
  CAST(NULL AS BIGINT) AS c_e15_a_row,
  -- E15.b symptomatic ischaemia
  CASE WHEN k.c_e15_b THEN 'true' WHEN NOT k.c_e15_b THEN 'false' ELSE 'unknown' END AS c_e15_b,
  k.a_e15_b_1_value AS c_e15_b_value,
  CAST(NULL AS VARCHAR) AS c_e15_b_unit,
  CAST(NULL AS DATE) AS c_e15_b_date,
  CAST(NULL AS BIGINT) AS c_e15_b_row,
  -- E15.c conduction abnormality that usual treatment does not control
  CASE WHEN k.c_e15_c THEN 'true' WHEN NOT k.c_e15_c THEN 'false' ELSE 'unknown' END AS c_e15_c,
  k.a_e15_c_1_value AS c_e15_c_value,
  CAST(NULL AS VARCHAR) AS c_e15_c_unit,
  CAST(NULL AS DATE) AS c_e15_c_date,
  CAST(NULL AS BIGINT) AS c_e15_c_row,
  -- E15.d acute diffuse infiltrative lung disease, or pericardial disease
  CASE WHEN k.c_e15_d THEN 'true' WHEN NOT k.c_e15_d THEN 'false' ELSE 'unknown' END AS c_e15_d,
  CASE k.c_e15_d_decided_by
    WHEN 59 THEN k.a_e15_d_1_1_value WHEN 60 THEN k.a_e15_d_1_2_value WHEN 61 THEN k.a_e15_d_2_1_value
  END AS c_e15_d_value,
  CAST(NULL AS VARCHAR) AS c_e15_d_unit,
  CASE k.c_e15_d_decided_by WHEN 60 THEN k.a_e15_d_1_2_date END AS c_e15_d_date,
  CASE k.c_e15_d_decided_by WHEN 60 THEN k.a_e15_d_1_2_row END AS c_e15_d_row,
  -- E15.d.1 acute diffuse infiltrative lung disease
  CASE WHEN k.c_e15_d_1 THEN 'true' WHEN NOT k.c_e15_d_1 THEN 'false' ELSE 'unknown' END AS c_e15_d_1,
  CASE k.c_e15_d_1_decided_by WHEN 59 THEN k.a_e15_d_1_1_value WHEN 60 THEN k.a_e15_d_1_2_value END
    AS c_e15_d_1_value,
  CAST(NULL AS VARCHAR) AS c_e15_d_1_unit,
  CASE k.c_e15_d_1_decided_by WHEN 60 THEN k.a_e15_d_1_2_date END AS c_e15_d_1_date,
  CASE k.c_e15_d_1_decided_by WHEN 60 THEN k.a_e15_d_1_2_row END AS c_e15_d_1_row,
  -- E15.d.2 pericardial disease
  CASE WHEN k.c_e15_d_2 THEN 'true' WHEN NOT k.c_e15_d_2 THEN 'false' ELSE 'unknown' END AS c_e15_d_2,
  k.a_e15_d_2_1_value AS c_e15_d_2_value,
  CAST(NULL AS VARCHAR) AS c_e15_d_2_unit,
  CAST(NULL AS DATE) AS c_e15_d_2_date,
  CAST(NULL AS BIGINT) AS c_e15_d_2_row,
  -- E15.e myocardial infarction within 6 months before enrollment
  CASE WHEN k.c_e15_e THEN 'true' WHEN NOT k.c_e15_e THEN 'false' ELSE 'unknown' END AS c_e15_e,
  k.a_e15_e_1_value AS c_e15_e_value,
  CAST(NULL AS VARCHAR) AS c_e15_e_unit,
  CAST(NULL AS DATE) AS c_e15_e_date,
  CAST(NULL AS BIGINT) AS c_e15_e_row,
  -- E16 Active infection within the 14 days before randomization that needs systemic antibiotics
  CASE WHEN k.c_e16 THEN 'true' WHEN NOT k.c_e16 THEN 'false' ELSE 'unknown' END AS c_e16,
  k.a_e16_1_value AS c_e16_value,
  CAST(NULL AS VARCHAR) AS c_e16_unit,
  CAST(NULL AS DATE) AS c_e16_date,
  CAST(NULL AS BIGINT) AS c_e16_row,
  -- E17 Pleural effusion that needed puncture within the 14 days before randomization
  CASE WHEN k.c_e17 THEN 'true' WHEN NOT k.c_e17 THEN 'false' ELSE 'unknown' END AS c_e17,
  k.a_e17_1_value AS c_e17_value,
  CAST(NULL AS VARCHAR) AS c_e17_unit,
  CAST(NULL AS DATE) AS c_e17_date,
  CAST(NULL AS BIGINT) AS c_e17_row,
  -- E18 Ascites that needed puncture within the 14 days before randomization
  CASE WHEN k.c_e18 THEN 'true' WHEN NOT k.c_e18 THEN 'false' ELSE 'unknown' END AS c_e18,
  k.a_e18_1_value AS c_e18_value,
  CAST(NULL AS VARCHAR) AS c_e18_unit,
  CAST(NULL AS DATE) AS c_e18_date,
  CAST(NULL AS BIGINT) AS c_e18_row,
  -- E19 Graft-versus-host disease at present
  CASE WHEN k.c_e19 THEN 'true' WHEN NOT k.c_e19 THEN 'false' ELSE 'unknown' END AS c_e19,
  k.a_e19_1_value AS c_e19_value,
  CAST(NULL AS VARCHAR) AS c_e19_unit,
  CAST(NULL AS DATE) AS c_e19_date,
  CAST(NULL AS BIGINT) AS c_e19_row,
  -- E20 Hypertension or diabetes not controlled in spite of medication
  CASE WHEN k.c_e20 THEN 'true' WHEN NOT k.c_e20 THEN 'false' ELSE 'unknown' END AS c_e20,
  CASE k.c_e20_decided_by WHEN 67 THEN k.a_e20_1_value WHEN 68 THEN k.a_e20_2_value END AS c_e20_value,
  CAST(NULL AS VARCHAR) AS c_e20_unit,
  CAST(NULL AS DATE) AS c_e20_date,
  CAST(NULL AS BIGINT) AS c_e20_row,
  -- E21 Neuropathy of grade 3 or more within the 14 days before randomization
  CASE WHEN k.c_e21 THEN 'true' WHEN NOT k.c_e21 THEN 'false' ELSE 'unknown' END AS c_e21,
  k.a_e21_1_value AS c_e21_value,
  CAST(NULL AS VARCHAR) AS c_e21_unit,
  CAST(NULL AS DATE) AS c_e21_date,
  CAST(NULL AS BIGINT) AS c_e21_row,
  -- E22 Known cirrhosis
  CASE WHEN k.c_e22 THEN 'true' WHEN NOT k.c_e22 THEN 'false' ELSE 'unknown' END AS c_e22,
  k.a_e22_1_value AS c_e22_value,
  CAST(NULL AS VARCHAR) AS c_e22_unit,
  CAST(NULL AS DATE) AS c_e22_date,
  CAST(NULL AS BIGINT) AS c_e22_row
FROM patient_criteria_4 AS k
ORDER BY k.patient_id
