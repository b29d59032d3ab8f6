-- NCT04272775, version 1
-- Oral MLN9708, alone or with lenalidomide and dexamethasone (Rd), in Japanese adults with relapsed ...
-- Source SHA-256: DIGEST
-- Parameters: cohort: not known
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
    max(CASE WHEN a."anchor" = 'informed consent' THEN CAST(a."date" AS DATE) END) AS informed_consent_date,
    max(CASE WHEN a."anchor" = 'day 1' THEN CAST(a."date" AS DATE) END) AS day_1_date
  FROM "anchors" AS a
  WHERE a."anchor" IN ('enrollment', 'informed consent', 'day 1')
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
    d.informed_consent_date,
    d.enrollment_date - 14 AS enrollment_minus_14_days,
    d.enrollment_date - 21 AS enrollment_minus_21_days,
    d.enrollment_date - 60 AS enrollment_minus_60_days,
    d.enrollment_date - 42 AS enrollment_minus_42_days,
    CAST(d.enrollment_date - INTERVAL 6 MONTH AS DATE) AS enrollment_minus_6_months,
    CAST(d.day_1_date - INTERVAL 24 MONTH AS DATE) AS day_1_minus_2_years,
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
    e.stopped_for_intolerance AS event_stopped_for_intolerance,
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
    e."grade" AS event_grade,
    e.general_anesthesia AS event_general_anesthesia,
    e.systemic_antibiotic_needed AS event_systemic_antibiotic_needed,
    e."controlled" AS event_controlled,
    e.nyha_class AS event_nyha_class,
    e."unstable" AS event_unstable,
    e.residual_disease AS event_residual_disease,
    e.adequately_treated AS event_adequately_treated
  FROM "events" AS e
  WHERE e."term" IN (
          'treatment line', 'multiple myeloma', 'IgM myeloma', 'bortezomib', 'thalidomide', 'lenalidomide',
          'glucocorticoid against cancer', 'relapse', 'marrow relapse', 'extramedullary relapse', 'progression',
          'treatment toxicity', 'skin toxicity', 'alopecia', 'plasmacytoma', 'plasma cell leukemia',
          'brain metastasis', 'meningeal tumor', 'radiotherapy', 'focal radiotherapy',
          'extended field radiotherapy', 'total body irradiation', 'craniospinal radiotherapy',
          'pelvic radiotherapy', 'substantial marrow radiotherapy', 'anticancer drug', 'chemotherapy',
          'biologic agent', 'immunotherapy', 'targeted small molecule', 'myelosuppressive chemotherapy',
          'maintenance chemotherapy', 'intrathecal chemotherapy', 'monoclonal antibody', 'CAR T cells',
          'tumor vaccine', 'vorinostat', 'tyrosine kinase inhibitor', 'proteasome inhibitor',
          'immunomodulatory agent', 'PARP inhibitor', 'nitrosourea', 'temozolomide', 'hydroxyurea',
          'trabectedin', 'lurbinectedin', 'carfilzomib', 'oprozomib', 'olaparib', 'investigational treatment',
          'strong CYP1A2 inhibitor', 'strong CYP3A inhibitor', 'strong CYP3A inducer', 'ginkgo',
          'St John''s wort', 'grapefruit', 'glucocorticoid', 'peripheral neuropathy', 'diarrhea',
          'major surgery', 'infection', 'hypertension', 'arrhythmia', 'heart failure', 'angina',
          'myocardial infarction', 'stroke', 'cerebral infarction', 'diabetes', 'interstitial lung disease',
          'lung fibrosis', 'deep vein thrombosis', 'pulmonary embolism', 'other malignancy', 'prostate cancer',
          'medullary or papillary thyroid cancer', 'non-melanoma skin cancer', 'basal cell skin cancer',
          'squamous cell skin cancer', 'carcinoma in situ', 'cervical carcinoma in situ',
          'ductal carcinoma in situ', 'lobular carcinoma in situ', 'pregnancy', 'breast-feeding',
          'investigational device'
        )
),

-- Which of them qualify: true, false, or unknown.
event_tests_1 AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- treatment line on or before enrollment
    CASE
      WHEN v.event_term = 'treatment line' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS latest_treatment_line_start_qualifies,
    v.start_from AS start_earliest,
    v.start_to AS start_latest
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
    ) AS latest_treatment_line_start_high
  FROM event_tests_1 AS r
  GROUP BY r.patient_id
),

-- The same, with the days that come from events.
patient_context AS MATERIALIZED (
  SELECT
    c.patient_id, c.born_from, c.born_to, c.patient_sex, c.enrollment_date, c.enrollment_minus_28_days,
    c.informed_consent_date, c.enrollment_minus_14_days, c.enrollment_minus_21_days, c.enrollment_minus_60_days,
    c.enrollment_minus_42_days, c.enrollment_minus_6_months, c.day_1_minus_2_years, c.day_1_date,
    CASE
      WHEN q.latest_treatment_line_start_certain > 0 THEN TRUE
      WHEN q.latest_treatment_line_start_possible > 0 THEN CAST(NULL AS BOOLEAN)
      ELSE FALSE
    END AS latest_treatment_line_start_exists,
    q.latest_treatment_line_start_low,
    q.latest_treatment_line_start_high,
    q.latest_treatment_line_start_low + 1 AS latest_treatment_line_start_plus_1_day_low,
    q.latest_treatment_line_start_high + 1 AS latest_treatment_line_start_plus_1_day_high
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
    ('1', '1'), ('(score)', '1'), ('Points', '1'), ('SCORE', '1'), ('[score]', '1'), ('point', '1'),
    ('points', '1'), ('pts', '1'), ('score', '1'), ('{Score}', '1'), ('{points}', '1'), ('{point}', '1'),
    ('{score}', '1'),
    -- %
    ('%', '%'), ('%{HbA1c}', '%'), ('%{calc}', '%'), ('%{eos}', '%'), ('%{of''HGB}', '%'), ('%{of''WBC}', '%'),
    ('%{of''lymphos}', '%'), ('%{sat}', '%'), ('%{tot}', '%'), ('%{vol}', '%'), ('PERCENT', '%'),
    ('Percent', '%'), ('pct', '%'), ('percent', '%'), ('/(100.{WBC})', '%'), ('/100 WBC', '%'),
    ('/100 WBCs', '%'), ('/100.{WBC}', '%'), ('/100{WBC}', '%'),
    -- L/L
    ('L/L', 'L/L'), ('l/l', 'L/L'), ('INR', 'L/L'), ('inr', 'L/L'), ('{INR}', 'L/L'), ('RATIO', 'L/L'),
    ('Ratio', 'L/L'), ('ratio', 'L/L'), ('{ratio}', 'L/L'), ('titer', 'L/L'), ('titre', 'L/L'),
    ('{titer}', 'L/L'), ('{titre}', 'L/L'),
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
    -- mo
    ('mo', 'mo'), ('month', 'mo'), ('months', 'mo'),
    -- a
    ('a', 'a'), ('year', 'a'), ('years', 'a'), ('yr', 'a'), ('yrs', 'a'),
    -- ms
    ('MSEC', 'ms'), ('mSec', 'ms'), ('millisecond', 'ms'), ('milliseconds', 'ms'), ('ms', 'ms'), ('msec', 'ms'),
    -- d
    ('DAY', 'd'), ('d', 'd'), ('day', 'd'), ('days', 'd'),
    -- h
    ('h', 'h'), ('hour', 'h'), ('hours', 'h'), ('hr', 'h'), ('hrs', 'h'),
    -- s
    ('SEC', 's'), ('s', 's'), ('sec', 's'), ('second', 's'), ('seconds', 's'), ('secs', 's'),
    -- wk
    ('week', 'wk'), ('weeks', 'wk'), ('wk', 'wk'),
    -- min
    ('MIN', 'min'), ('min', 'min'), ('mins', 'min'), ('minute', 'min'), ('minutes', 'min')
),

-- One pass over the measurements; each window is true, false, or unknown.
measurement_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS measurement_term,
    CAST(s."date" AS DATE) >= c.enrollment_minus_28_days AND CAST(s."date" AS DATE) <= c.enrollment_date
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
    } AS measurement_record_3,
    {'day': CAST(s."date" AS DATE), 'value': s."value", 'comparator': s."comparator", 'unit': s."unit"}
      AS measurement_record_4
  FROM "measurements" AS s
  JOIN patient_anchors AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN (
          'serum M-protein', 'urine M-protein', 'involved free light chain', 'kappa lambda ratio', 'ECOG',
          'absolute neutrophil count', 'platelets', 'total bilirubin', 'ALT', 'AST', 'weight', 'creatinine',
          'life expectancy', 'QTc'
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
    -- latest ECOG during screening
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'ECOG' THEN r.measurement_order END)
      AS latest_ecog_during_screening,
    -- latest absolute neutrophil count during screening
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'absolute neutrophil count' THEN r.measurement_order END
    ) AS latest_absolute_neutrophil_count_during_screenin,
    -- latest platelets during screening
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'platelets' THEN r.measurement_order END)
      AS latest_platelets_during_screening,
    -- latest total bilirubin during screening
    arg_max(
      r.measurement_record_3,
      CASE WHEN r.measurement_term = 'total bilirubin' THEN r.measurement_order END
    ) AS latest_total_bilirubin_during_screening,
    -- latest ALT within 28 days
    arg_max(r.measurement_record_3, CASE WHEN r.measurement_term = 'ALT' THEN r.measurement_order END)
      AS latest_alt_within_28_days,
    -- latest AST within 28 days
    arg_max(r.measurement_record_3, CASE WHEN r.measurement_term = 'AST' THEN r.measurement_order END)
      AS latest_ast_within_28_days,
    -- latest weight during screening
    arg_max(r.measurement_record_4, CASE WHEN r.measurement_term = 'weight' THEN r.measurement_order END)
      AS latest_weight_during_screening,
    -- latest creatinine during screening
    arg_max(r.measurement_record_4, CASE WHEN r.measurement_term = 'creatinine' THEN r.measurement_order END)
      AS latest_creatinine_during_screening,
    -- latest life expectancy during screening
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'life expectancy' THEN r.measurement_order END)
      AS latest_life_expectancy_during_screening,
    -- latest QTc during screening
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'QTc' THEN r.measurement_order END)
      AS latest_qtc_during_screening
  FROM measurement_rows AS r
  WHERE r.during_screening IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the findings; each window is true, false, or unknown.
finding_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS finding_term,
    CAST(s."date" AS DATE) >= c.enrollment_minus_28_days AND CAST(s."date" AS DATE) <= c.enrollment_date
      AS during_screening,
    CASE WHEN s."term" IN ('pregnancy test', 'serum pregnancy test', 'urine pregnancy test') THEN s."value" END
      AS pregnancy_test_value,
    {'day': CAST(s."date" AS DATE), 'value': s."value", 'id': s."id"} AS finding_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS finding_order
  FROM "findings" AS s
  JOIN patient_anchors AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN (
          'HIV antibody', 'hepatitis B surface antigen', 'hepatitis C antibody', 'pregnancy test',
          'serum pregnancy test', 'urine pregnancy test'
        )
),

-- The same, with what is worked out from it.
finding_tests AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- pregnancy test: whether it passes the test
    CASE
      WHEN r.finding_term IN ('pregnancy test', 'serum pregnancy test', 'urine pregnancy test') THEN
        CASE
          WHEN r.pregnancy_test_value IN ('positive', 'negative') THEN r.pregnancy_test_value = 'positive'
        END
    END AS any_pregnancy_test_during_screening_passes
  FROM finding_rows AS r
),

-- The same, with what is worked out from it.
finding_tests_2 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.finding_term IN ('pregnancy test', 'serum pregnancy test', 'urine pregnancy test') THEN
        CASE
          WHEN r.during_screening AND r.any_pregnancy_test_during_screening_passes THEN 3
          WHEN NOT r.any_pregnancy_test_during_screening_passes THEN
            CASE WHEN r.during_screening THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_pregnancy_test_during_screening_code
  FROM finding_tests AS r
),

-- The findings of each patient in one group.
finding_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest HIV antibody during screening
    arg_max(r.finding_record, CASE WHEN r.finding_term = 'HIV antibody' THEN r.finding_order END)
      AS latest_hiv_antibody_during_screening,
    -- latest hepatitis B surface antigen during screening
    arg_max(r.finding_record, CASE WHEN r.finding_term = 'hepatitis B surface antigen' THEN r.finding_order END)
      AS latest_hepatitis_b_surface_antigen_during_screen,
    -- latest hepatitis C antibody during screening
    arg_max(r.finding_record, CASE WHEN r.finding_term = 'hepatitis C antibody' THEN r.finding_order END)
      AS latest_hepatitis_c_antibody_during_screening,
    -- deciding pregnancy test during screening
    arg_max(
      r.finding_record,
      CASE
        WHEN r.any_pregnancy_test_during_screening_code IS NOT NULL THEN
          CASE
            WHEN r.any_pregnancy_test_during_screening_code = 0 THEN 1
            ELSE r.any_pregnancy_test_during_screening_code
          END
          * 21267647932558653966460912964485513216
          + r.finding_order
      END
    ) AS any_pregnancy_test_during_screening,
    -- any pregnancy test during screening: the greatest number
    max(r.any_pregnancy_test_during_screening_code) AS any_pregnancy_test_during_screening_code
  FROM finding_tests_2 AS r
  WHERE r.during_screening IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the attestations; each window is true, false, or unknown.
answer_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."criterion" AS answer_criterion,
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
  WHERE s."criterion" IN (
          '1.b', '7', '11', 'E1', 'E9', 'E14.e', 'E17', 'E18', 'E19', 'E23.a.2', 'E23.b.2', 'E24', 'E25.c',
          'E27', 'E28'
        )
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT04272775'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 1.b on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '1.b' THEN r.answer_order END) AS answer_1_b,
    -- answer to 7 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '7' THEN r.answer_order END) AS answer_7,
    -- answer to 11 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '11' THEN r.answer_order END) AS answer_11,
    -- answer to E1 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E1' THEN r.answer_order END) AS answer_e1,
    -- answer to E9 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E9' THEN r.answer_order END) AS answer_e9,
    -- answer to E14.e on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E14.e' THEN r.answer_order END) AS answer_e14_e,
    -- answer to E17 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E17' THEN r.answer_order END) AS answer_e17,
    -- answer to E18 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E18' THEN r.answer_order END) AS answer_e18,
    -- answer to E19 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E19' THEN r.answer_order END) AS answer_e19,
    -- answer to E23.a.2 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E23.a.2' THEN r.answer_order END)
      AS answer_e23_a_2,
    -- answer to E23.b.2 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E23.b.2' THEN r.answer_order END)
      AS answer_e23_b_2,
    -- answer to E24 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E24' THEN r.answer_order END) AS answer_e24,
    -- answer to E25.c on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E25.c' THEN r.answer_order END) AS answer_e25_c,
    -- answer to E27 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E27' THEN r.answer_order END) AS answer_e27,
    -- answer to E28 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E28' THEN r.answer_order END) AS answer_e28
  FROM answer_rows AS r
  WHERE r.on_or_before_enrollment IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- multiple myeloma on or before enrollment
    CASE
      WHEN v.event_term IN ('multiple myeloma', 'IgM myeloma') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_multiple_myeloma_on_or_before_enrollment_qualifies,
    -- treatment line on or before enrollment
    CASE
      WHEN v.event_term = 'treatment line' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_line_on_or_before_enrollment_qualifies,
    -- bortezomib on or before enrollment
    CASE
      WHEN v.event_term = 'bortezomib' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_bortezomib_on_or_before_enrollment_qualifies,
    -- thalidomide on or before enrollment
    CASE
      WHEN v.event_term = 'thalidomide' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_thalidomide_on_or_before_enrollment_qualifies,
    -- lenalidomide on or before enrollment
    CASE
      WHEN v.event_term = 'lenalidomide' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_lenalidomide_on_or_before_enrollment_qualifies,
    -- glucocorticoid against cancer on or before enrollment
    CASE
      WHEN v.event_term = 'glucocorticoid against cancer' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_glucocorticoid_against_cancer_on_or_before_qualifies,
    -- relapse after start of latest treatment line
    CASE
      WHEN v.event_term IN ('relapse', 'marrow relapse', 'extramedullary relapse') THEN
        CASE
          WHEN c.latest_treatment_line_start_exists
               AND v.start_from >= c.latest_treatment_line_start_plus_1_day_high THEN
            TRUE
          WHEN v.start_to < c.latest_treatment_line_start_plus_1_day_low
               OR NOT c.latest_treatment_line_start_exists THEN
            FALSE
        END
        AND CASE
              WHEN v.start_to <= c.enrollment_date THEN TRUE
              WHEN v.start_from > c.enrollment_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_relapse_after_start_of_latest_treatment_li_qualifies,
    -- progression after start of latest treatment line
    CASE
      WHEN v.event_term = 'progression' THEN
        CASE
          WHEN c.latest_treatment_line_start_exists
               AND v.start_from >= c.latest_treatment_line_start_plus_1_day_high THEN
            TRUE
          WHEN v.start_to < c.latest_treatment_line_start_plus_1_day_low
               OR NOT c.latest_treatment_line_start_exists THEN
            FALSE
        END
        AND CASE
              WHEN v.start_to <= c.enrollment_date THEN TRUE
              WHEN v.start_from > c.enrollment_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_progression_after_start_of_latest_treatmen_qualifies,
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
              WHEN v.start_to <= c.enrollment_date THEN TRUE
              WHEN v.start_from > c.enrollment_date THEN FALSE
            END
        AND CASE
              WHEN v.event_stopped_for_intolerance IN ('yes', 'no') THEN v.event_stopped_for_intolerance = 'yes'
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_line_on_or_after_start_of_latest_qualifies,
    -- treatment toxicity on enrollment
    CASE
      WHEN v.event_term IN ('treatment toxicity', 'skin toxicity', 'alopecia') THEN
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
        AND CASE WHEN v.event_grade IN ('1', '2', '3', '4', '5') THEN v.event_grade IN ('2', '3', '4', '5') END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_toxicity_on_enrollment_qualifies,
    -- plasmacytoma on or before enrollment
    CASE
      WHEN v.event_term = 'plasmacytoma' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_plasmacytoma_on_or_before_enrollment_qualifies,
    -- plasma cell leukemia on or before enrollment
    CASE
      WHEN v.event_term = 'plasma cell leukemia' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_plasma_cell_leukemia_on_or_before_enrollme_qualifies,
    -- brain metastasis on or before enrollment
    CASE
      WHEN v.event_term = 'brain metastasis' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_brain_metastasis_on_or_before_enrollment_qualifies,
    -- meningeal tumor on or before enrollment
    CASE
      WHEN v.event_term = 'meningeal tumor' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_meningeal_tumor_on_or_before_enrollment_qualifies,
    -- radiotherapy within 14 days before enrollment
    CASE
      WHEN v.event_term IN (
             'radiotherapy', 'focal radiotherapy', 'extended field radiotherapy', 'total body irradiation',
             'craniospinal radiotherapy', 'pelvic radiotherapy', 'substantial marrow radiotherapy'
           ) THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_14_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_radiotherapy_within_14_days_before_enrollm_qualifies,
    -- anticancer drug within 21 days before enrollment
    CASE
      WHEN v.event_term IN (
             'anticancer drug', 'chemotherapy', 'biologic agent', 'immunotherapy',
             'glucocorticoid against cancer', 'targeted small molecule', 'myelosuppressive chemotherapy',
             'maintenance chemotherapy', 'intrathecal chemotherapy', 'monoclonal antibody', 'CAR T cells',
             'tumor vaccine', 'vorinostat', 'tyrosine kinase inhibitor', 'proteasome inhibitor',
             'immunomodulatory agent', 'PARP inhibitor', 'nitrosourea', 'temozolomide', 'hydroxyurea',
             'trabectedin', 'lurbinectedin', 'bortezomib', 'carfilzomib', 'oprozomib', 'thalidomide',
             'lenalidomide', 'olaparib'
           ) THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_21_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_21_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_21_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_21_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_21_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_anticancer_drug_within_21_days_before_enro_qualifies,
    -- investigational treatment within 21 days before enrollment
    CASE
      WHEN v.event_term = 'investigational treatment' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_21_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_21_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_21_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_21_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_21_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_investigational_treatment_within_21_days_b_qualifies,
    -- carfilzomib within 60 days before enrollment
    CASE
      WHEN v.event_term = 'carfilzomib' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_60_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_60_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_60_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_60_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_60_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_carfilzomib_within_60_days_before_enrollme_qualifies,
    -- monoclonal antibody within 42 days before enrollment
    CASE
      WHEN v.event_term = 'monoclonal antibody' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_42_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_42_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_42_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_42_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_42_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_monoclonal_antibody_within_42_days_before_qualifies,
    -- strong CYP1A2 inhibitor within 14 days before enrollment
    CASE
      WHEN v.event_term = 'strong CYP1A2 inhibitor' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_14_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_strong_cyp1a2_inhibitor_within_14_days_bef_qualifies,
    -- strong CYP3A inhibitor within 14 days before enrollment
    CASE
      WHEN v.event_term = 'strong CYP3A inhibitor' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_14_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_strong_cyp3a_inhibitor_within_14_days_befo_qualifies,
    -- strong CYP3A inducer within 14 days before enrollment
    CASE
      WHEN v.event_term = 'strong CYP3A inducer' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_14_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_strong_cyp3a_inducer_within_14_days_before_qualifies,
    -- ginkgo within 14 days before enrollment
    CASE
      WHEN v.event_term = 'ginkgo' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_14_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_ginkgo_within_14_days_before_enrollment_qualifies,
    -- St John's wort within 14 days before enrollment
    CASE
      WHEN v.event_term = 'St John''s wort' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_14_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_st_john_s_wort_within_14_days_before_enrol_qualifies,
    -- grapefruit within 14 days before enrollment
    CASE
      WHEN v.event_term = 'grapefruit' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_14_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_grapefruit_within_14_days_before_enrollmen_qualifies,
    -- glucocorticoid on enrollment
    CASE
      WHEN v.event_term = 'glucocorticoid' THEN
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
                     ELSE CASE WHEN v.start_from >= c.enrollment_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_glucocorticoid_on_enrollment_qualifies,
    -- peripheral neuropathy on enrollment
    CASE
      WHEN v.event_term = 'peripheral neuropathy' THEN
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
        AND CASE WHEN v.event_grade IN ('1', '2', '3', '4', '5') THEN v.event_grade IN ('2', '3', '4', '5') END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_peripheral_neuropathy_on_enrollment_qualifies,
    -- diarrhea on enrollment
    CASE
      WHEN v.event_term = 'diarrhea' THEN
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
        AND CASE WHEN v.event_grade IN ('1', '2', '3', '4', '5') THEN v.event_grade IN ('2', '3', '4', '5') END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_diarrhea_on_enrollment_qualifies,
    -- major surgery within 14 days before enrollment
    CASE
      WHEN v.event_term = 'major surgery' THEN
        CASE
          WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
          WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.enrollment_date THEN TRUE
              WHEN v.start_from > c.enrollment_date THEN FALSE
            END
        AND CASE WHEN v.event_general_anesthesia IN ('yes', 'no') THEN v.event_general_anesthesia = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_major_surgery_within_14_days_before_enroll_qualifies,
    -- infection within 14 days before enrollment
    CASE
      WHEN v.event_term = 'infection' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_14_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_14_days THEN FALSE
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
    END AS count_infection_within_14_days_before_enrollment_qualifies,
    -- infection within 14 days before enrollment
    CASE
      WHEN v.event_term = 'infection' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_14_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_14_days THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE WHEN v.event_grade IN ('1', '2', '3', '4', '5') THEN v.event_grade IN ('3', '4', '5') END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_infection_within_14_days_before_enrollment_2_qualifies,
    -- hypertension on enrollment
    CASE
      WHEN v.event_term = 'hypertension' THEN
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
        AND NOT CASE WHEN v.event_controlled IN ('yes', 'no') THEN v.event_controlled = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hypertension_on_enrollment_qualifies,
    -- arrhythmia on enrollment
    CASE
      WHEN v.event_term = 'arrhythmia' THEN
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
        AND NOT CASE WHEN v.event_controlled IN ('yes', 'no') THEN v.event_controlled = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_arrhythmia_on_enrollment_qualifies,
    -- heart failure on enrollment
    CASE
      WHEN v.event_term = 'heart failure' THEN
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
        AND CASE
              WHEN v.event_nyha_class IN ('I', 'II', 'III', 'IV') THEN v.event_nyha_class IN ('III', 'IV')
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_heart_failure_on_enrollment_qualifies,
    -- angina on enrollment
    CASE
      WHEN v.event_term = 'angina' THEN
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
        AND (CASE WHEN v.event_unstable IN ('yes', 'no') THEN v.event_unstable = 'yes' END
             OR NOT CASE WHEN v.event_controlled IN ('yes', 'no') THEN v.event_controlled = 'yes' END)
        AND v.is_confirmed
      ELSE FALSE
    END AS count_angina_on_enrollment_qualifies,
    -- myocardial infarction within 6 months before enrollment
    CASE
      WHEN v.event_term = 'myocardial infarction' THEN
        CASE
          WHEN v.start_from >= c.enrollment_minus_6_months THEN TRUE
          WHEN v.start_to < c.enrollment_minus_6_months THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.enrollment_date THEN TRUE
              WHEN v.start_from > c.enrollment_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_myocardial_infarction_within_6_months_befo_qualifies,
    -- stroke except intracerebral hemorrhage within 6 months before enrollment
    CASE
      WHEN v.event_term IN ('stroke', 'cerebral infarction') THEN
        CASE
          WHEN v.start_from >= c.enrollment_minus_6_months THEN TRUE
          WHEN v.start_to < c.enrollment_minus_6_months THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.enrollment_date THEN TRUE
              WHEN v.start_from > c.enrollment_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_stroke_except_intracerebral_hemorrhage_wit_qualifies,
    -- diabetes on enrollment
    CASE
      WHEN v.event_term = 'diabetes' THEN
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
        AND NOT CASE WHEN v.event_controlled IN ('yes', 'no') THEN v.event_controlled = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_diabetes_on_enrollment_qualifies,
    -- interstitial lung disease on or before enrollment
    CASE
      WHEN v.event_term = 'interstitial lung disease' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_interstitial_lung_disease_on_or_before_enr_qualifies,
    -- lung fibrosis on or before enrollment
    CASE
      WHEN v.event_term = 'lung fibrosis' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_lung_fibrosis_on_or_before_enrollment_qualifies,
    -- deep vein thrombosis on or before enrollment
    CASE
      WHEN v.event_term = 'deep vein thrombosis' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_deep_vein_thrombosis_on_or_before_enrollme_qualifies,
    -- pulmonary embolism on or before enrollment
    CASE
      WHEN v.event_term = 'pulmonary embolism' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_pulmonary_embolism_on_or_before_enrollment_qualifies,
    -- other malignancy except non-melanoma skin cancer and carcinoma in situ diagnosed within 2 years ...
    CASE
      WHEN v.event_term IN ('other malignancy', 'prostate cancer', 'medullary or papillary thyroid cancer') THEN
        CASE
          WHEN v.start_from >= c.day_1_minus_2_years THEN TRUE
          WHEN v.start_to < c.day_1_minus_2_years THEN FALSE
        END
        AND CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_other_malignancy_except_non_melanoma_skin_qualifies,
    -- other malignancy except non-melanoma skin cancer and carcinoma in situ on or before enrollment
    CASE
      WHEN v.event_term IN ('other malignancy', 'prostate cancer', 'medullary or papillary thyroid cancer') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_other_malignancy_except_non_melanoma_skin_2_qualifies,
    -- other malignancy except non-melanoma skin cancer and carcinoma in situ on or before enrollment
    CASE
      WHEN v.event_term IN ('other malignancy', 'prostate cancer', 'medullary or papillary thyroid cancer') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE WHEN v.event_residual_disease IN ('yes', 'no') THEN v.event_residual_disease = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_other_malignancy_except_non_melanoma_skin_3_qualifies,
    -- non-melanoma skin cancer diagnosed within 2 years before day 1
    CASE
      WHEN v.event_term IN ('non-melanoma skin cancer', 'basal cell skin cancer', 'squamous cell skin cancer') THEN
        CASE
          WHEN v.start_from >= c.day_1_minus_2_years THEN TRUE
          WHEN v.start_to < c.day_1_minus_2_years THEN FALSE
        END
        AND CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND NOT CASE
                  WHEN v.event_adequately_treated IN ('yes', 'no') THEN v.event_adequately_treated = 'yes'
                END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_non_melanoma_skin_cancer_diagnosed_within_qualifies,
    -- carcinoma in situ diagnosed within 2 years before day 1
    CASE
      WHEN v.event_term IN (
             'carcinoma in situ', 'cervical carcinoma in situ', 'ductal carcinoma in situ',
             'lobular carcinoma in situ'
           ) THEN
        CASE
          WHEN v.start_from >= c.day_1_minus_2_years THEN TRUE
          WHEN v.start_to < c.day_1_minus_2_years THEN FALSE
        END
        AND CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND NOT CASE
                  WHEN v.event_adequately_treated IN ('yes', 'no') THEN v.event_adequately_treated = 'yes'
                END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_carcinoma_in_situ_diagnosed_within_2_years_qualifies,
    -- non-melanoma skin cancer on or before enrollment
    CASE
      WHEN v.event_term IN ('non-melanoma skin cancer', 'basal cell skin cancer', 'squamous cell skin cancer') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND NOT CASE
                  WHEN v.event_adequately_treated IN ('yes', 'no') THEN v.event_adequately_treated = 'yes'
                END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_non_melanoma_skin_cancer_on_or_before_enro_qualifies,
    -- carcinoma in situ on or before enrollment
    CASE
      WHEN v.event_term IN (
             'carcinoma in situ', 'cervical carcinoma in situ', 'ductal carcinoma in situ',
             'lobular carcinoma in situ'
           ) THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND NOT CASE
                  WHEN v.event_adequately_treated IN ('yes', 'no') THEN v.event_adequately_treated = 'yes'
                END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_carcinoma_in_situ_on_or_before_enrollment_qualifies,
    -- non-melanoma skin cancer on or before enrollment
    CASE
      WHEN v.event_term IN ('non-melanoma skin cancer', 'basal cell skin cancer', 'squamous cell skin cancer') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND NOT CASE
                  WHEN v.event_adequately_treated IN ('yes', 'no') THEN v.event_adequately_treated = 'yes'
                END
        AND CASE WHEN v.event_residual_disease IN ('yes', 'no') THEN v.event_residual_disease = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_non_melanoma_skin_cancer_on_or_before_enro_2_qualifies,
    -- carcinoma in situ on or before enrollment
    CASE
      WHEN v.event_term IN (
             'carcinoma in situ', 'cervical carcinoma in situ', 'ductal carcinoma in situ',
             'lobular carcinoma in situ'
           ) THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND NOT CASE
                  WHEN v.event_adequately_treated IN ('yes', 'no') THEN v.event_adequately_treated = 'yes'
                END
        AND CASE WHEN v.event_residual_disease IN ('yes', 'no') THEN v.event_residual_disease = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_carcinoma_in_situ_on_or_before_enrollment_2_qualifies,
    -- pregnancy on enrollment
    CASE
      WHEN v.event_term = 'pregnancy' THEN
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
    END AS count_pregnancy_on_enrollment_qualifies,
    -- breast-feeding
    CASE
      WHEN v.event_term = 'breast-feeding' THEN
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
    END AS count_breast_feeding_qualifies,
    -- investigational device within 28 days before enrollment
    CASE
      WHEN v.event_term = 'investigational device' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_28_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_28_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_28_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_28_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_28_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_investigational_device_within_28_days_befo_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- multiple myeloma on or before enrollment
    count(CASE WHEN r.count_multiple_myeloma_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_multiple_myeloma_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_multiple_myeloma_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_multiple_myeloma_on_or_before_enrollment_possible,
    -- treatment line on or before enrollment
    count(CASE WHEN r.count_treatment_line_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_treatment_line_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_treatment_line_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_line_on_or_before_enrollment_possible,
    -- bortezomib on or before enrollment
    count(CASE WHEN r.count_bortezomib_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_bortezomib_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_bortezomib_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_bortezomib_on_or_before_enrollment_possible,
    -- thalidomide on or before enrollment
    count(CASE WHEN r.count_thalidomide_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_thalidomide_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_thalidomide_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_thalidomide_on_or_before_enrollment_possible,
    -- lenalidomide on or before enrollment
    count(CASE WHEN r.count_lenalidomide_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_lenalidomide_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_lenalidomide_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_lenalidomide_on_or_before_enrollment_possible,
    -- glucocorticoid against cancer on or before enrollment
    count(CASE WHEN r.count_glucocorticoid_against_cancer_on_or_before_qualifies THEN 1 END)
      AS count_glucocorticoid_against_cancer_on_or_before_certain,
    count(CASE WHEN r.count_glucocorticoid_against_cancer_on_or_before_qualifies IS NOT FALSE THEN 1 END)
      AS count_glucocorticoid_against_cancer_on_or_before_possible,
    -- relapse after start of latest treatment line
    count(CASE WHEN r.count_relapse_after_start_of_latest_treatment_li_qualifies THEN 1 END)
      AS count_relapse_after_start_of_latest_treatment_li_certain,
    count(CASE WHEN r.count_relapse_after_start_of_latest_treatment_li_qualifies IS NOT FALSE THEN 1 END)
      AS count_relapse_after_start_of_latest_treatment_li_possible,
    -- progression after start of latest treatment line
    count(CASE WHEN r.count_progression_after_start_of_latest_treatmen_qualifies THEN 1 END)
      AS count_progression_after_start_of_latest_treatmen_certain,
    count(CASE WHEN r.count_progression_after_start_of_latest_treatmen_qualifies IS NOT FALSE THEN 1 END)
      AS count_progression_after_start_of_latest_treatmen_possible,
    -- treatment line on or after start of latest treatment line
    count(CASE WHEN r.count_treatment_line_on_or_after_start_of_latest_qualifies THEN 1 END)
      AS count_treatment_line_on_or_after_start_of_latest_certain,
    count(CASE WHEN r.count_treatment_line_on_or_after_start_of_latest_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_line_on_or_after_start_of_latest_possible,
    -- treatment toxicity on enrollment
    count(CASE WHEN r.count_treatment_toxicity_on_enrollment_qualifies THEN 1 END)
      AS count_treatment_toxicity_on_enrollment_certain,
    count(CASE WHEN r.count_treatment_toxicity_on_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_toxicity_on_enrollment_possible,
    -- plasmacytoma on or before enrollment
    count(CASE WHEN r.count_plasmacytoma_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_plasmacytoma_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_plasmacytoma_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_plasmacytoma_on_or_before_enrollment_possible,
    -- plasma cell leukemia on or before enrollment
    count(CASE WHEN r.count_plasma_cell_leukemia_on_or_before_enrollme_qualifies THEN 1 END)
      AS count_plasma_cell_leukemia_on_or_before_enrollme_certain,
    count(CASE WHEN r.count_plasma_cell_leukemia_on_or_before_enrollme_qualifies IS NOT FALSE THEN 1 END)
      AS count_plasma_cell_leukemia_on_or_before_enrollme_possible,
    -- brain metastasis on or before enrollment
    count(CASE WHEN r.count_brain_metastasis_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_brain_metastasis_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_brain_metastasis_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_brain_metastasis_on_or_before_enrollment_possible,
    -- meningeal tumor on or before enrollment
    count(CASE WHEN r.count_meningeal_tumor_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_meningeal_tumor_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_meningeal_tumor_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_meningeal_tumor_on_or_before_enrollment_possible,
    -- radiotherapy within 14 days before enrollment
    count(CASE WHEN r.count_radiotherapy_within_14_days_before_enrollm_qualifies THEN 1 END)
      AS count_radiotherapy_within_14_days_before_enrollm_certain,
    count(CASE WHEN r.count_radiotherapy_within_14_days_before_enrollm_qualifies IS NOT FALSE THEN 1 END)
      AS count_radiotherapy_within_14_days_before_enrollm_possible,
    -- anticancer drug within 21 days before enrollment
    count(CASE WHEN r.count_anticancer_drug_within_21_days_before_enro_qualifies THEN 1 END)
      AS count_anticancer_drug_within_21_days_before_enro_certain,
    count(CASE WHEN r.count_anticancer_drug_within_21_days_before_enro_qualifies IS NOT FALSE THEN 1 END)
      AS count_anticancer_drug_within_21_days_before_enro_possible,
    -- investigational treatment within 21 days before enrollment
    count(CASE WHEN r.count_investigational_treatment_within_21_days_b_qualifies THEN 1 END)
      AS count_investigational_treatment_within_21_days_b_certain,
    count(CASE WHEN r.count_investigational_treatment_within_21_days_b_qualifies IS NOT FALSE THEN 1 END)
      AS count_investigational_treatment_within_21_days_b_possible,
    -- carfilzomib within 60 days before enrollment
    count(CASE WHEN r.count_carfilzomib_within_60_days_before_enrollme_qualifies THEN 1 END)
      AS count_carfilzomib_within_60_days_before_enrollme_certain,
    count(CASE WHEN r.count_carfilzomib_within_60_days_before_enrollme_qualifies IS NOT FALSE THEN 1 END)
      AS count_carfilzomib_within_60_days_before_enrollme_possible,
    -- monoclonal antibody within 42 days before enrollment
    count(CASE WHEN r.count_monoclonal_antibody_within_42_days_before_qualifies THEN 1 END)
      AS count_monoclonal_antibody_within_42_days_before_certain,
    count(CASE WHEN r.count_monoclonal_antibody_within_42_days_before_qualifies IS NOT FALSE THEN 1 END)
      AS count_monoclonal_antibody_within_42_days_before_possible,
    -- strong CYP1A2 inhibitor within 14 days before enrollment
    count(CASE WHEN r.count_strong_cyp1a2_inhibitor_within_14_days_bef_qualifies THEN 1 END)
      AS count_strong_cyp1a2_inhibitor_within_14_days_bef_certain,
    count(CASE WHEN r.count_strong_cyp1a2_inhibitor_within_14_days_bef_qualifies IS NOT FALSE THEN 1 END)
      AS count_strong_cyp1a2_inhibitor_within_14_days_bef_possible,
    -- strong CYP3A inhibitor within 14 days before enrollment
    count(CASE WHEN r.count_strong_cyp3a_inhibitor_within_14_days_befo_qualifies THEN 1 END)
      AS count_strong_cyp3a_inhibitor_within_14_days_befo_certain,
    count(CASE WHEN r.count_strong_cyp3a_inhibitor_within_14_days_befo_qualifies IS NOT FALSE THEN 1 END)
      AS count_strong_cyp3a_inhibitor_within_14_days_befo_possible,
    -- strong CYP3A inducer within 14 days before enrollment
    count(CASE WHEN r.count_strong_cyp3a_inducer_within_14_days_before_qualifies THEN 1 END)
      AS count_strong_cyp3a_inducer_within_14_days_before_certain,
    count(CASE WHEN r.count_strong_cyp3a_inducer_within_14_days_before_qualifies IS NOT FALSE THEN 1 END)
      AS count_strong_cyp3a_inducer_within_14_days_before_possible,
    -- ginkgo within 14 days before enrollment
    count(CASE WHEN r.count_ginkgo_within_14_days_before_enrollment_qualifies THEN 1 END)
      AS count_ginkgo_within_14_days_before_enrollment_certain,
    count(CASE WHEN r.count_ginkgo_within_14_days_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_ginkgo_within_14_days_before_enrollment_possible,
    -- St John's wort within 14 days before enrollment
    count(CASE WHEN r.count_st_john_s_wort_within_14_days_before_enrol_qualifies THEN 1 END)
      AS count_st_john_s_wort_within_14_days_before_enrol_certain,
    count(CASE WHEN r.count_st_john_s_wort_within_14_days_before_enrol_qualifies IS NOT FALSE THEN 1 END)
      AS count_st_john_s_wort_within_14_days_before_enrol_possible,
    -- grapefruit within 14 days before enrollment
    count(CASE WHEN r.count_grapefruit_within_14_days_before_enrollmen_qualifies THEN 1 END)
      AS count_grapefruit_within_14_days_before_enrollmen_certain,
    count(CASE WHEN r.count_grapefruit_within_14_days_before_enrollmen_qualifies IS NOT FALSE THEN 1 END)
      AS count_grapefruit_within_14_days_before_enrollmen_possible,
    -- glucocorticoid on enrollment
    count(CASE WHEN r.count_glucocorticoid_on_enrollment_qualifies THEN 1 END)
      AS count_glucocorticoid_on_enrollment_certain,
    count(CASE WHEN r.count_glucocorticoid_on_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_glucocorticoid_on_enrollment_possible,
    -- peripheral neuropathy on enrollment
    count(CASE WHEN r.count_peripheral_neuropathy_on_enrollment_qualifies THEN 1 END)
      AS count_peripheral_neuropathy_on_enrollment_certain,
    count(CASE WHEN r.count_peripheral_neuropathy_on_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_peripheral_neuropathy_on_enrollment_possible,
    -- diarrhea on enrollment
    count(CASE WHEN r.count_diarrhea_on_enrollment_qualifies THEN 1 END)
      AS count_diarrhea_on_enrollment_certain,
    count(CASE WHEN r.count_diarrhea_on_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_diarrhea_on_enrollment_possible,
    -- major surgery within 14 days before enrollment
    count(CASE WHEN r.count_major_surgery_within_14_days_before_enroll_qualifies THEN 1 END)
      AS count_major_surgery_within_14_days_before_enroll_certain,
    count(CASE WHEN r.count_major_surgery_within_14_days_before_enroll_qualifies IS NOT FALSE THEN 1 END)
      AS count_major_surgery_within_14_days_before_enroll_possible,
    -- infection within 14 days before enrollment
    count(CASE WHEN r.count_infection_within_14_days_before_enrollment_qualifies THEN 1 END)
      AS count_infection_within_14_days_before_enrollment_certain,
    count(CASE WHEN r.count_infection_within_14_days_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_infection_within_14_days_before_enrollment_possible,
    -- infection within 14 days before enrollment
    count(CASE WHEN r.count_infection_within_14_days_before_enrollment_2_qualifies THEN 1 END)
      AS count_infection_within_14_days_before_enrollment_2_certain,
    count(CASE WHEN r.count_infection_within_14_days_before_enrollment_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_infection_within_14_days_before_enrollment_2_possible,
    -- hypertension on enrollment
    count(CASE WHEN r.count_hypertension_on_enrollment_qualifies THEN 1 END)
      AS count_hypertension_on_enrollment_certain,
    count(CASE WHEN r.count_hypertension_on_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_hypertension_on_enrollment_possible,
    -- arrhythmia on enrollment
    count(CASE WHEN r.count_arrhythmia_on_enrollment_qualifies THEN 1 END)
      AS count_arrhythmia_on_enrollment_certain,
    count(CASE WHEN r.count_arrhythmia_on_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_arrhythmia_on_enrollment_possible,
    -- heart failure on enrollment
    count(CASE WHEN r.count_heart_failure_on_enrollment_qualifies THEN 1 END)
      AS count_heart_failure_on_enrollment_certain,
    count(CASE WHEN r.count_heart_failure_on_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_heart_failure_on_enrollment_possible,
    -- angina on enrollment
    count(CASE WHEN r.count_angina_on_enrollment_qualifies THEN 1 END) AS count_angina_on_enrollment_certain,
    count(CASE WHEN r.count_angina_on_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_angina_on_enrollment_possible,
    -- myocardial infarction within 6 months before enrollment
    count(CASE WHEN r.count_myocardial_infarction_within_6_months_befo_qualifies THEN 1 END)
      AS count_myocardial_infarction_within_6_months_befo_certain,
    count(CASE WHEN r.count_myocardial_infarction_within_6_months_befo_qualifies IS NOT FALSE THEN 1 END)
      AS count_myocardial_infarction_within_6_months_befo_possible,
    -- stroke except intracerebral hemorrhage within 6 months before enrollment
    count(CASE WHEN r.count_stroke_except_intracerebral_hemorrhage_wit_qualifies THEN 1 END)
      AS count_stroke_except_intracerebral_hemorrhage_wit_certain,
    count(CASE WHEN r.count_stroke_except_intracerebral_hemorrhage_wit_qualifies IS NOT FALSE THEN 1 END)
      AS count_stroke_except_intracerebral_hemorrhage_wit_possible,
    -- diabetes on enrollment
    count(CASE WHEN r.count_diabetes_on_enrollment_qualifies THEN 1 END)
      AS count_diabetes_on_enrollment_certain,
    count(CASE WHEN r.count_diabetes_on_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_diabetes_on_enrollment_possible,
    -- interstitial lung disease on or before enrollment
    count(CASE WHEN r.count_interstitial_lung_disease_on_or_before_enr_qualifies THEN 1 END)
      AS count_interstitial_lung_disease_on_or_before_enr_certain,
    count(CASE WHEN r.count_interstitial_lung_disease_on_or_before_enr_qualifies IS NOT FALSE THEN 1 END)
      AS count_interstitial_lung_disease_on_or_before_enr_possible,
    -- lung fibrosis on or before enrollment
    count(CASE WHEN r.count_lung_fibrosis_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_lung_fibrosis_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_lung_fibrosis_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_lung_fibrosis_on_or_before_enrollment_possible,
    -- deep vein thrombosis on or before enrollment
    count(CASE WHEN r.count_deep_vein_thrombosis_on_or_before_enrollme_qualifies THEN 1 END)
      AS count_deep_vein_thrombosis_on_or_before_enrollme_certain,
    count(CASE WHEN r.count_deep_vein_thrombosis_on_or_before_enrollme_qualifies IS NOT FALSE THEN 1 END)
      AS count_deep_vein_thrombosis_on_or_before_enrollme_possible,
    -- pulmonary embolism on or before enrollment
    count(CASE WHEN r.count_pulmonary_embolism_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_pulmonary_embolism_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_pulmonary_embolism_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_pulmonary_embolism_on_or_before_enrollment_possible,
    -- other malignancy except non-melanoma skin cancer and carcinoma in situ diagnosed within 2 years ...
    count(CASE WHEN r.count_other_malignancy_except_non_melanoma_skin_qualifies THEN 1 END)
      AS count_other_malignancy_except_non_melanoma_skin_certain,
    count(CASE WHEN r.count_other_malignancy_except_non_melanoma_skin_qualifies IS NOT FALSE THEN 1 END)
      AS count_other_malignancy_except_non_melanoma_skin_possible,
    -- other malignancy except non-melanoma skin cancer and carcinoma in situ on or before enrollment
    count(CASE WHEN r.count_other_malignancy_except_non_melanoma_skin_2_qualifies THEN 1 END)
      AS count_other_malignancy_except_non_melanoma_skin_2_certain,
    count(CASE WHEN r.count_other_malignancy_except_non_melanoma_skin_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_other_malignancy_except_non_melanoma_skin_2_possible,
    -- other malignancy except non-melanoma skin cancer and carcinoma in situ on or before enrollment
    count(CASE WHEN r.count_other_malignancy_except_non_melanoma_skin_3_qualifies THEN 1 END)
      AS count_other_malignancy_except_non_melanoma_skin_3_certain,
    count(CASE WHEN r.count_other_malignancy_except_non_melanoma_skin_3_qualifies IS NOT FALSE THEN 1 END)
      AS count_other_malignancy_except_non_melanoma_skin_3_possible,
    -- non-melanoma skin cancer diagnosed within 2 years before day 1
    count(CASE WHEN r.count_non_melanoma_skin_cancer_diagnosed_within_qualifies THEN 1 END)
      AS count_non_melanoma_skin_cancer_diagnosed_within_certain,
    count(CASE WHEN r.count_non_melanoma_skin_cancer_diagnosed_within_qualifies IS NOT FALSE THEN 1 END)
      AS count_non_melanoma_skin_cancer_diagnosed_within_possible,
    -- carcinoma in situ diagnosed within 2 years before day 1
    count(CASE WHEN r.count_carcinoma_in_situ_diagnosed_within_2_years_qualifies THEN 1 END)
      AS count_carcinoma_in_situ_diagnosed_within_2_years_certain,
    count(CASE WHEN r.count_carcinoma_in_situ_diagnosed_within_2_years_qualifies IS NOT FALSE THEN 1 END)
      AS count_carcinoma_in_situ_diagnosed_within_2_years_possible,
    -- non-melanoma skin cancer on or before enrollment
    count(CASE WHEN r.count_non_melanoma_skin_cancer_on_or_before_enro_qualifies THEN 1 END)
      AS count_non_melanoma_skin_cancer_on_or_before_enro_certain,
    count(CASE WHEN r.count_non_melanoma_skin_cancer_on_or_before_enro_qualifies IS NOT FALSE THEN 1 END)
      AS count_non_melanoma_skin_cancer_on_or_before_enro_possible,
    -- carcinoma in situ on or before enrollment
    count(CASE WHEN r.count_carcinoma_in_situ_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_carcinoma_in_situ_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_carcinoma_in_situ_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_carcinoma_in_situ_on_or_before_enrollment_possible,
    -- non-melanoma skin cancer on or before enrollment
    count(CASE WHEN r.count_non_melanoma_skin_cancer_on_or_before_enro_2_qualifies THEN 1 END)
      AS count_non_melanoma_skin_cancer_on_or_before_enro_2_certain,
    count(CASE WHEN r.count_non_melanoma_skin_cancer_on_or_before_enro_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_non_melanoma_skin_cancer_on_or_before_enro_2_possible,
    -- carcinoma in situ on or before enrollment
    count(CASE WHEN r.count_carcinoma_in_situ_on_or_before_enrollment_2_qualifies THEN 1 END)
      AS count_carcinoma_in_situ_on_or_before_enrollment_2_certain,
    count(CASE WHEN r.count_carcinoma_in_situ_on_or_before_enrollment_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_carcinoma_in_situ_on_or_before_enrollment_2_possible,
    -- pregnancy on enrollment
    count(CASE WHEN r.count_pregnancy_on_enrollment_qualifies THEN 1 END)
      AS count_pregnancy_on_enrollment_certain,
    count(CASE WHEN r.count_pregnancy_on_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_pregnancy_on_enrollment_possible,
    -- breast-feeding
    count(CASE WHEN r.count_breast_feeding_qualifies THEN 1 END) AS count_breast_feeding_certain,
    count(CASE WHEN r.count_breast_feeding_qualifies IS NOT FALSE THEN 1 END) AS count_breast_feeding_possible,
    -- investigational device within 28 days before enrollment
    count(CASE WHEN r.count_investigational_device_within_28_days_befo_qualifies THEN 1 END)
      AS count_investigational_device_within_28_days_befo_certain,
    count(CASE WHEN r.count_investigational_device_within_28_days_befo_qualifies IS NOT FALSE THEN 1 END)
      AS count_investigational_device_within_28_days_befo_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    coalesce(e.count_multiple_myeloma_on_or_before_enrollment_certain, 0)
      AS count_multiple_myeloma_on_or_before_enrollment_certain,
    coalesce(e.count_multiple_myeloma_on_or_before_enrollment_possible, 0)
      AS count_multiple_myeloma_on_or_before_enrollment_possible,
    a.answer_1_b."day" <= c.enrollment_date AS answer_1_b_inside,
    a.answer_1_b.valid_until AS answer_1_b_valid_until,
    c.enrollment_date,
    a.answer_1_b."value" AS answer_1_b_value,
    a.answer_1_b."day" AS answer_1_b_day,
    a.answer_1_b."id" AS answer_1_b_id,
    coalesce(e.count_treatment_line_on_or_before_enrollment_certain, 0)
      AS count_treatment_line_on_or_before_enrollment_certain,
    coalesce(e.count_treatment_line_on_or_before_enrollment_possible, 0)
      AS count_treatment_line_on_or_before_enrollment_possible,
    coalesce(e.count_bortezomib_on_or_before_enrollment_certain, 0)
      AS count_bortezomib_on_or_before_enrollment_certain,
    coalesce(e.count_bortezomib_on_or_before_enrollment_possible, 0)
      AS count_bortezomib_on_or_before_enrollment_possible,
    coalesce(e.count_thalidomide_on_or_before_enrollment_certain, 0)
      AS count_thalidomide_on_or_before_enrollment_certain,
    coalesce(e.count_thalidomide_on_or_before_enrollment_possible, 0)
      AS count_thalidomide_on_or_before_enrollment_possible,
    coalesce(e.count_lenalidomide_on_or_before_enrollment_certain, 0)
      AS count_lenalidomide_on_or_before_enrollment_certain,
    coalesce(e.count_lenalidomide_on_or_before_enrollment_possible, 0)
      AS count_lenalidomide_on_or_before_enrollment_possible,
    coalesce(e.count_glucocorticoid_against_cancer_on_or_before_certain, 0)
      AS count_glucocorticoid_against_cancer_on_or_before_certain,
    coalesce(e.count_glucocorticoid_against_cancer_on_or_before_possible, 0)
      AS count_glucocorticoid_against_cancer_on_or_before_possible,
    coalesce(e.count_relapse_after_start_of_latest_treatment_li_certain, 0)
      AS count_relapse_after_start_of_latest_treatment_li_certain,
    coalesce(e.count_relapse_after_start_of_latest_treatment_li_possible, 0)
      AS count_relapse_after_start_of_latest_treatment_li_possible,
    coalesce(e.count_progression_after_start_of_latest_treatmen_certain, 0)
      AS count_progression_after_start_of_latest_treatmen_certain,
    coalesce(e.count_progression_after_start_of_latest_treatmen_possible, 0)
      AS count_progression_after_start_of_latest_treatmen_possible,
    coalesce(e.count_treatment_line_on_or_after_start_of_latest_certain, 0)
      AS count_treatment_line_on_or_after_start_of_latest_certain,
    coalesce(e.count_treatment_line_on_or_after_start_of_latest_possible, 0)
      AS count_treatment_line_on_or_after_start_of_latest_possible,
    m.latest_serum_m_protein_during_screening."day" >= c.enrollment_minus_28_days
    AND m.latest_serum_m_protein_during_screening."day" <= c.enrollment_date
      AS latest_serum_m_protein_during_screening_inside,
    m.latest_serum_m_protein_during_screening."unit" AS latest_serum_m_protein_during_screening_unit,
    nullif(nullif(m.latest_serum_m_protein_during_screening."comparator", ''), '=')
      AS latest_serum_m_protein_during_screening_comparator,
    TRY_CAST(m.latest_serum_m_protein_during_screening."value" AS DECIMAL(15, 6))
      AS latest_serum_m_protein_during_screening_value,
    m.latest_serum_m_protein_during_screening."day" AS latest_serum_m_protein_during_screening_day,
    m.latest_serum_m_protein_during_screening."id" AS latest_serum_m_protein_during_screening_id,
    m.latest_urine_m_protein_during_screening."day" >= c.enrollment_minus_28_days
    AND m.latest_urine_m_protein_during_screening."day" <= c.enrollment_date
      AS latest_urine_m_protein_during_screening_inside,
    m.latest_urine_m_protein_during_screening."unit" AS latest_urine_m_protein_during_screening_unit,
    nullif(nullif(m.latest_urine_m_protein_during_screening."comparator", ''), '=')
      AS latest_urine_m_protein_during_screening_comparator,
    TRY_CAST(m.latest_urine_m_protein_during_screening."value" AS DECIMAL(15, 6))
      AS latest_urine_m_protein_during_screening_value,
    m.latest_urine_m_protein_during_screening."day" AS latest_urine_m_protein_during_screening_day,
    m.latest_urine_m_protein_during_screening."id" AS latest_urine_m_protein_during_screening_id,
    m.latest_involved_free_light_chain_during_screenin."day" >= c.enrollment_minus_28_days
    AND m.latest_involved_free_light_chain_during_screenin."day" <= c.enrollment_date
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
    m.latest_kappa_lambda_ratio_during_screening."day" >= c.enrollment_minus_28_days
    AND m.latest_kappa_lambda_ratio_during_screening."day" <= c.enrollment_date
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
    m.latest_ecog_during_screening."day" >= c.enrollment_minus_28_days
    AND m.latest_ecog_during_screening."day" <= c.enrollment_date AS latest_ecog_during_screening_inside,
    m.latest_ecog_during_screening."unit" AS latest_ecog_during_screening_unit,
    nullif(nullif(m.latest_ecog_during_screening."comparator", ''), '=')
      AS latest_ecog_during_screening_comparator,
    TRY_CAST(m.latest_ecog_during_screening."value" AS DECIMAL(15, 6)) AS latest_ecog_during_screening_value,
    m.latest_ecog_during_screening."day" AS latest_ecog_during_screening_day,
    m.latest_ecog_during_screening."id" AS latest_ecog_during_screening_id,
    year(c.informed_consent_date) - year(c.born_to)
    - CASE
        WHEN month(c.informed_consent_date) * 100 + day(c.informed_consent_date)
               < month(c.born_to) * 100 + day(c.born_to) THEN
          1
        ELSE 0
      END AS youngest_age_in_years_at_informed_consent_date,
    year(c.informed_consent_date) - year(c.born_from)
    - CASE
        WHEN month(c.informed_consent_date) * 100 + day(c.informed_consent_date)
               < month(c.born_from) * 100 + day(c.born_from) THEN
          1
        ELSE 0
      END AS oldest_age_in_years_at_informed_consent_date,
    a.answer_7."day" <= c.enrollment_date AS answer_7_inside,
    a.answer_7.valid_until AS answer_7_valid_until,
    a.answer_7."value" AS answer_7_value,
    a.answer_7."day" AS answer_7_day,
    a.answer_7."id" AS answer_7_id,
    m.latest_absolute_neutrophil_count_during_screenin."day" >= c.enrollment_minus_28_days
    AND m.latest_absolute_neutrophil_count_during_screenin."day" <= c.enrollment_date
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
    m.latest_platelets_during_screening."day" >= c.enrollment_minus_28_days
    AND m.latest_platelets_during_screening."day" <= c.enrollment_date
      AS latest_platelets_during_screening_inside,
    m.latest_platelets_during_screening."unit" AS latest_platelets_during_screening_unit,
    nullif(nullif(m.latest_platelets_during_screening."comparator", ''), '=')
      AS latest_platelets_during_screening_comparator,
    TRY_CAST(m.latest_platelets_during_screening."value" AS DECIMAL(15, 6))
      AS latest_platelets_during_screening_value,
    m.latest_platelets_during_screening."day" AS latest_platelets_during_screening_day,
    m.latest_platelets_during_screening."id" AS latest_platelets_during_screening_id,
    m.latest_total_bilirubin_during_screening."day" >= c.enrollment_minus_28_days
    AND m.latest_total_bilirubin_during_screening."day" <= c.enrollment_date
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
    m.latest_alt_within_28_days."day" >= c.enrollment_minus_28_days
    AND m.latest_alt_within_28_days."day" <= c.enrollment_date AS latest_alt_within_28_days_inside,
    TRY_CAST(m.latest_alt_within_28_days."value" AS DECIMAL(15, 6)) AS latest_alt_within_28_days_value,
    nullif(nullif(m.latest_alt_within_28_days."comparator", ''), '=') AS latest_alt_within_28_days_comparator,
    TRY_CAST(m.latest_alt_within_28_days."high" AS DECIMAL(15, 6)) AS latest_alt_within_28_days_high,
    m.latest_alt_within_28_days."unit" AS latest_alt_within_28_days_unit,
    m.latest_alt_within_28_days."day" AS latest_alt_within_28_days_day,
    m.latest_alt_within_28_days."id" AS latest_alt_within_28_days_id,
    m.latest_ast_within_28_days."day" >= c.enrollment_minus_28_days
    AND m.latest_ast_within_28_days."day" <= c.enrollment_date AS latest_ast_within_28_days_inside,
    TRY_CAST(m.latest_ast_within_28_days."value" AS DECIMAL(15, 6)) AS latest_ast_within_28_days_value,
    nullif(nullif(m.latest_ast_within_28_days."comparator", ''), '=') AS latest_ast_within_28_days_comparator,
    TRY_CAST(m.latest_ast_within_28_days."high" AS DECIMAL(15, 6)) AS latest_ast_within_28_days_high,
    m.latest_ast_within_28_days."unit" AS latest_ast_within_28_days_unit,
    m.latest_ast_within_28_days."day" AS latest_ast_within_28_days_day,
    m.latest_ast_within_28_days."id" AS latest_ast_within_28_days_id,
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
    m.latest_weight_during_screening."day" >= c.enrollment_minus_28_days
    AND m.latest_weight_during_screening."day" <= c.enrollment_date AS latest_weight_during_screening_inside,
    TRY_CAST(m.latest_weight_during_screening."value" AS DECIMAL(15, 6))
      AS latest_weight_during_screening_value,
    nullif(nullif(m.latest_weight_during_screening."comparator", ''), '=')
      AS latest_weight_during_screening_comparator,
    m.latest_weight_during_screening."unit" AS latest_weight_during_screening_unit,
    m.latest_creatinine_during_screening."day" >= c.enrollment_minus_28_days
    AND m.latest_creatinine_during_screening."day" <= c.enrollment_date
      AS latest_creatinine_during_screening_inside,
    TRY_CAST(m.latest_creatinine_during_screening."value" AS DECIMAL(15, 6))
      AS latest_creatinine_during_screening_value,
    nullif(nullif(m.latest_creatinine_during_screening."comparator", ''), '=')
      AS latest_creatinine_during_screening_comparator,
    m.latest_creatinine_during_screening."unit" AS latest_creatinine_during_screening_unit,
    c.patient_sex,
    m.latest_weight_during_screening."day" AS latest_weight_during_screening_day,
    m.latest_creatinine_during_screening."day" AS latest_creatinine_during_screening_day,
    coalesce(e.count_treatment_toxicity_on_enrollment_certain, 0)
      AS count_treatment_toxicity_on_enrollment_certain,
    coalesce(e.count_treatment_toxicity_on_enrollment_possible, 0)
      AS count_treatment_toxicity_on_enrollment_possible,
    m.latest_life_expectancy_during_screening."day" >= c.enrollment_minus_28_days
    AND m.latest_life_expectancy_during_screening."day" <= c.enrollment_date
      AS latest_life_expectancy_during_screening_inside,
    m.latest_life_expectancy_during_screening."unit" AS latest_life_expectancy_during_screening_unit,
    nullif(nullif(m.latest_life_expectancy_during_screening."comparator", ''), '=')
      AS latest_life_expectancy_during_screening_comparator,
    TRY_CAST(m.latest_life_expectancy_during_screening."value" AS DECIMAL(15, 6))
      AS latest_life_expectancy_during_screening_value,
    m.latest_life_expectancy_during_screening."day" AS latest_life_expectancy_during_screening_day,
    m.latest_life_expectancy_during_screening."id" AS latest_life_expectancy_during_screening_id,
    a.answer_11."day" <= c.enrollment_date AS answer_11_inside,
    a.answer_11.valid_until AS answer_11_valid_until,
    a.answer_11."value" AS answer_11_value,
    a.answer_11."day" AS answer_11_day,
    a.answer_11."id" AS answer_11_id,
    coalesce(e.count_plasmacytoma_on_or_before_enrollment_certain, 0)
      AS count_plasmacytoma_on_or_before_enrollment_certain,
    coalesce(e.count_plasmacytoma_on_or_before_enrollment_possible, 0)
      AS count_plasmacytoma_on_or_before_enrollment_possible,
    a.answer_e1."day" <= c.enrollment_date AS answer_e1_inside,
    a.answer_e1.valid_until AS answer_e1_valid_until,
    a.answer_e1."value" AS answer_e1_value,
    a.answer_e1."day" AS answer_e1_day,
    a.answer_e1."id" AS answer_e1_id,
    coalesce(e.count_plasma_cell_leukemia_on_or_before_enrollme_certain, 0)
      AS count_plasma_cell_leukemia_on_or_before_enrollme_certain,
    coalesce(e.count_plasma_cell_leukemia_on_or_before_enrollme_possible, 0)
      AS count_plasma_cell_leukemia_on_or_before_enrollme_possible,
    coalesce(e.count_brain_metastasis_on_or_before_enrollment_certain, 0)
      AS count_brain_metastasis_on_or_before_enrollment_certain,
    coalesce(e.count_brain_metastasis_on_or_before_enrollment_possible, 0)
      AS count_brain_metastasis_on_or_before_enrollment_possible,
    coalesce(e.count_meningeal_tumor_on_or_before_enrollment_certain, 0)
      AS count_meningeal_tumor_on_or_before_enrollment_certain,
    coalesce(e.count_meningeal_tumor_on_or_before_enrollment_possible, 0)
      AS count_meningeal_tumor_on_or_before_enrollment_possible,
    coalesce(e.count_radiotherapy_within_14_days_before_enrollm_certain, 0)
      AS count_radiotherapy_within_14_days_before_enrollm_certain,
    coalesce(e.count_radiotherapy_within_14_days_before_enrollm_possible, 0)
      AS count_radiotherapy_within_14_days_before_enrollm_possible,
    coalesce(e.count_anticancer_drug_within_21_days_before_enro_certain, 0)
      AS count_anticancer_drug_within_21_days_before_enro_certain,
    coalesce(e.count_anticancer_drug_within_21_days_before_enro_possible, 0)
      AS count_anticancer_drug_within_21_days_before_enro_possible,
    coalesce(e.count_investigational_treatment_within_21_days_b_certain, 0)
      AS count_investigational_treatment_within_21_days_b_certain,
    coalesce(e.count_investigational_treatment_within_21_days_b_possible, 0)
      AS count_investigational_treatment_within_21_days_b_possible,
    coalesce(e.count_carfilzomib_within_60_days_before_enrollme_certain, 0)
      AS count_carfilzomib_within_60_days_before_enrollme_certain,
    coalesce(e.count_carfilzomib_within_60_days_before_enrollme_possible, 0)
      AS count_carfilzomib_within_60_days_before_enrollme_possible,
    coalesce(e.count_monoclonal_antibody_within_42_days_before_certain, 0)
      AS count_monoclonal_antibody_within_42_days_before_certain,
    coalesce(e.count_monoclonal_antibody_within_42_days_before_possible, 0)
      AS count_monoclonal_antibody_within_42_days_before_possible,
    coalesce(e.count_strong_cyp1a2_inhibitor_within_14_days_bef_certain, 0)
      AS count_strong_cyp1a2_inhibitor_within_14_days_bef_certain,
    coalesce(e.count_strong_cyp1a2_inhibitor_within_14_days_bef_possible, 0)
      AS count_strong_cyp1a2_inhibitor_within_14_days_bef_possible,
    coalesce(e.count_strong_cyp3a_inhibitor_within_14_days_befo_certain, 0)
      AS count_strong_cyp3a_inhibitor_within_14_days_befo_certain,
    coalesce(e.count_strong_cyp3a_inhibitor_within_14_days_befo_possible, 0)
      AS count_strong_cyp3a_inhibitor_within_14_days_befo_possible,
    coalesce(e.count_strong_cyp3a_inducer_within_14_days_before_certain, 0)
      AS count_strong_cyp3a_inducer_within_14_days_before_certain,
    coalesce(e.count_strong_cyp3a_inducer_within_14_days_before_possible, 0)
      AS count_strong_cyp3a_inducer_within_14_days_before_possible,
    coalesce(e.count_ginkgo_within_14_days_before_enrollment_certain, 0)
      AS count_ginkgo_within_14_days_before_enrollment_certain,
    coalesce(e.count_ginkgo_within_14_days_before_enrollment_possible, 0)
      AS count_ginkgo_within_14_days_before_enrollment_possible,
    coalesce(e.count_st_john_s_wort_within_14_days_before_enrol_certain, 0)
      AS count_st_john_s_wort_within_14_days_before_enrol_certain,
    coalesce(e.count_st_john_s_wort_within_14_days_before_enrol_possible, 0)
      AS count_st_john_s_wort_within_14_days_before_enrol_possible,
    coalesce(e.count_grapefruit_within_14_days_before_enrollmen_certain, 0)
      AS count_grapefruit_within_14_days_before_enrollmen_certain,
    coalesce(e.count_grapefruit_within_14_days_before_enrollmen_possible, 0)
      AS count_grapefruit_within_14_days_before_enrollmen_possible,
    coalesce(e.count_glucocorticoid_on_enrollment_certain, 0) AS count_glucocorticoid_on_enrollment_certain,
    coalesce(e.count_glucocorticoid_on_enrollment_possible, 0) AS count_glucocorticoid_on_enrollment_possible,
    a.answer_e9."day" <= c.enrollment_date AS answer_e9_inside,
    a.answer_e9.valid_until AS answer_e9_valid_until,
    a.answer_e9."value" AS answer_e9_value,
    a.answer_e9."day" AS answer_e9_day,
    a.answer_e9."id" AS answer_e9_id,
    coalesce(e.count_peripheral_neuropathy_on_enrollment_certain, 0)
      AS count_peripheral_neuropathy_on_enrollment_certain,
    coalesce(e.count_peripheral_neuropathy_on_enrollment_possible, 0)
      AS count_peripheral_neuropathy_on_enrollment_possible,
    coalesce(e.count_diarrhea_on_enrollment_certain, 0) AS count_diarrhea_on_enrollment_certain,
    coalesce(e.count_diarrhea_on_enrollment_possible, 0) AS count_diarrhea_on_enrollment_possible,
    coalesce(e.count_major_surgery_within_14_days_before_enroll_certain, 0)
      AS count_major_surgery_within_14_days_before_enroll_certain,
    coalesce(e.count_major_surgery_within_14_days_before_enroll_possible, 0)
      AS count_major_surgery_within_14_days_before_enroll_possible,
    coalesce(e.count_infection_within_14_days_before_enrollment_certain, 0)
      AS count_infection_within_14_days_before_enrollment_certain,
    coalesce(e.count_infection_within_14_days_before_enrollment_possible, 0)
      AS count_infection_within_14_days_before_enrollment_possible,
    coalesce(e.count_infection_within_14_days_before_enrollment_2_certain, 0)
      AS count_infection_within_14_days_before_enrollment_2_certain,
    coalesce(e.count_infection_within_14_days_before_enrollment_2_possible, 0)
      AS count_infection_within_14_days_before_enrollment_2_possible,
    coalesce(e.count_hypertension_on_enrollment_certain, 0) AS count_hypertension_on_enrollment_certain,
    coalesce(e.count_hypertension_on_enrollment_possible, 0) AS count_hypertension_on_enrollment_possible,
    coalesce(e.count_arrhythmia_on_enrollment_certain, 0) AS count_arrhythmia_on_enrollment_certain,
    coalesce(e.count_arrhythmia_on_enrollment_possible, 0) AS count_arrhythmia_on_enrollment_possible,
    coalesce(e.count_heart_failure_on_enrollment_certain, 0) AS count_heart_failure_on_enrollment_certain,
    coalesce(e.count_heart_failure_on_enrollment_possible, 0) AS count_heart_failure_on_enrollment_possible,
    coalesce(e.count_angina_on_enrollment_certain, 0) AS count_angina_on_enrollment_certain,
    coalesce(e.count_angina_on_enrollment_possible, 0) AS count_angina_on_enrollment_possible,
    coalesce(e.count_myocardial_infarction_within_6_months_befo_certain, 0)
      AS count_myocardial_infarction_within_6_months_befo_certain,
    coalesce(e.count_myocardial_infarction_within_6_months_befo_possible, 0)
      AS count_myocardial_infarction_within_6_months_befo_possible,
    coalesce(e.count_stroke_except_intracerebral_hemorrhage_wit_certain, 0)
      AS count_stroke_except_intracerebral_hemorrhage_wit_certain,
    coalesce(e.count_stroke_except_intracerebral_hemorrhage_wit_possible, 0)
      AS count_stroke_except_intracerebral_hemorrhage_wit_possible,
    a.answer_e14_e."day" <= c.enrollment_date AS answer_e14_e_inside,
    a.answer_e14_e.valid_until AS answer_e14_e_valid_until,
    a.answer_e14_e."value" AS answer_e14_e_value,
    a.answer_e14_e."day" AS answer_e14_e_day,
    a.answer_e14_e."id" AS answer_e14_e_id,
    m.latest_qtc_during_screening."day" >= c.enrollment_minus_28_days
    AND m.latest_qtc_during_screening."day" <= c.enrollment_date AS latest_qtc_during_screening_inside,
    m.latest_qtc_during_screening."unit" AS latest_qtc_during_screening_unit,
    nullif(nullif(m.latest_qtc_during_screening."comparator", ''), '=')
      AS latest_qtc_during_screening_comparator,
    TRY_CAST(m.latest_qtc_during_screening."value" AS DECIMAL(15, 6)) AS latest_qtc_during_screening_value,
    m.latest_qtc_during_screening."day" AS latest_qtc_during_screening_day,
    m.latest_qtc_during_screening."id" AS latest_qtc_during_screening_id,
    n.latest_hiv_antibody_during_screening."day" >= c.enrollment_minus_28_days
    AND n.latest_hiv_antibody_during_screening."day" <= c.enrollment_date
      AS latest_hiv_antibody_during_screening_inside,
    n.latest_hiv_antibody_during_screening."value" AS latest_hiv_antibody_during_screening_value,
    n.latest_hiv_antibody_during_screening."day" AS latest_hiv_antibody_during_screening_day,
    n.latest_hiv_antibody_during_screening."id" AS latest_hiv_antibody_during_screening_id,
    n.latest_hepatitis_b_surface_antigen_during_screen."day" >= c.enrollment_minus_28_days
    AND n.latest_hepatitis_b_surface_antigen_during_screen."day" <= c.enrollment_date
      AS latest_hepatitis_b_surface_antigen_during_screen_inside,
    n.latest_hepatitis_b_surface_antigen_during_screen."value"
      AS latest_hepatitis_b_surface_antigen_during_screen_value,
    n.latest_hepatitis_b_surface_antigen_during_screen."day"
      AS latest_hepatitis_b_surface_antigen_during_screen_day,
    n.latest_hepatitis_b_surface_antigen_during_screen."id"
      AS latest_hepatitis_b_surface_antigen_during_screen_id,
    n.latest_hepatitis_c_antibody_during_screening."day" >= c.enrollment_minus_28_days
    AND n.latest_hepatitis_c_antibody_during_screening."day" <= c.enrollment_date
      AS latest_hepatitis_c_antibody_during_screening_inside,
    n.latest_hepatitis_c_antibody_during_screening."value"
      AS latest_hepatitis_c_antibody_during_screening_value,
    n.latest_hepatitis_c_antibody_during_screening."day" AS latest_hepatitis_c_antibody_during_screening_day,
    n.latest_hepatitis_c_antibody_during_screening."id" AS latest_hepatitis_c_antibody_during_screening_id,
    a.answer_e17."day" <= c.enrollment_date AS answer_e17_inside,
    a.answer_e17.valid_until AS answer_e17_valid_until,
    a.answer_e17."value" AS answer_e17_value,
    a.answer_e17."day" AS answer_e17_day,
    a.answer_e17."id" AS answer_e17_id,
    a.answer_e18."day" <= c.enrollment_date AS answer_e18_inside,
    a.answer_e18.valid_until AS answer_e18_valid_until,
    a.answer_e18."value" AS answer_e18_value,
    a.answer_e18."day" AS answer_e18_day,
    a.answer_e18."id" AS answer_e18_id,
    a.answer_e19."day" <= c.enrollment_date AS answer_e19_inside,
    a.answer_e19.valid_until AS answer_e19_valid_until,
    a.answer_e19."value" AS answer_e19_value,
    a.answer_e19."day" AS answer_e19_day,
    a.answer_e19."id" AS answer_e19_id,
    coalesce(e.count_diabetes_on_enrollment_certain, 0) AS count_diabetes_on_enrollment_certain,
    coalesce(e.count_diabetes_on_enrollment_possible, 0) AS count_diabetes_on_enrollment_possible,
    coalesce(e.count_interstitial_lung_disease_on_or_before_enr_certain, 0)
      AS count_interstitial_lung_disease_on_or_before_enr_certain,
    coalesce(e.count_interstitial_lung_disease_on_or_before_enr_possible, 0)
      AS count_interstitial_lung_disease_on_or_before_enr_possible,
    coalesce(e.count_lung_fibrosis_on_or_before_enrollment_certain, 0)
      AS count_lung_fibrosis_on_or_before_enrollment_certain,
    coalesce(e.count_lung_fibrosis_on_or_before_enrollment_possible, 0)
      AS count_lung_fibrosis_on_or_before_enrollment_possible,
    coalesce(e.count_deep_vein_thrombosis_on_or_before_enrollme_certain, 0)
      AS count_deep_vein_thrombosis_on_or_before_enrollme_certain,
    coalesce(e.count_deep_vein_thrombosis_on_or_before_enrollme_possible, 0)
      AS count_deep_vein_thrombosis_on_or_before_enrollme_possible,
    coalesce(e.count_pulmonary_embolism_on_or_before_enrollment_certain, 0)
      AS count_pulmonary_embolism_on_or_before_enrollment_certain,
    coalesce(e.count_pulmonary_embolism_on_or_before_enrollment_possible, 0)
      AS count_pulmonary_embolism_on_or_before_enrollment_possible,
    coalesce(e.count_other_malignancy_except_non_melanoma_skin_certain, 0)
      AS count_other_malignancy_except_non_melanoma_skin_certain,
    coalesce(e.count_other_malignancy_except_non_melanoma_skin_possible, 0)
      AS count_other_malignancy_except_non_melanoma_skin_possible,
    coalesce(e.count_other_malignancy_except_non_melanoma_skin_2_certain, 0)
      AS count_other_malignancy_except_non_melanoma_skin_2_certain,
    coalesce(e.count_other_malignancy_except_non_melanoma_skin_2_possible, 0)
      AS count_other_malignancy_except_non_melanoma_skin_2_possible,
    a.answer_e23_a_2."day" <= c.enrollment_date AS answer_e23_a_2_inside,
    a.answer_e23_a_2.valid_until AS answer_e23_a_2_valid_until,
    a.answer_e23_a_2."value" AS answer_e23_a_2_value,
    a.answer_e23_a_2."day" AS answer_e23_a_2_day,
    a.answer_e23_a_2."id" AS answer_e23_a_2_id,
    coalesce(e.count_other_malignancy_except_non_melanoma_skin_3_certain, 0)
      AS count_other_malignancy_except_non_melanoma_skin_3_certain,
    coalesce(e.count_other_malignancy_except_non_melanoma_skin_3_possible, 0)
      AS count_other_malignancy_except_non_melanoma_skin_3_possible,
    coalesce(e.count_non_melanoma_skin_cancer_diagnosed_within_certain, 0)
      AS count_non_melanoma_skin_cancer_diagnosed_within_certain,
    coalesce(e.count_non_melanoma_skin_cancer_diagnosed_within_possible, 0)
      AS count_non_melanoma_skin_cancer_diagnosed_within_possible,
    coalesce(e.count_carcinoma_in_situ_diagnosed_within_2_years_certain, 0)
      AS count_carcinoma_in_situ_diagnosed_within_2_years_certain,
    coalesce(e.count_carcinoma_in_situ_diagnosed_within_2_years_possible, 0)
      AS count_carcinoma_in_situ_diagnosed_within_2_years_possible,
    coalesce(e.count_non_melanoma_skin_cancer_on_or_before_enro_certain, 0)
      AS count_non_melanoma_skin_cancer_on_or_before_enro_certain,
    coalesce(e.count_non_melanoma_skin_cancer_on_or_before_enro_possible, 0)
      AS count_non_melanoma_skin_cancer_on_or_before_enro_possible,
    coalesce(e.count_carcinoma_in_situ_on_or_before_enrollment_certain, 0)
      AS count_carcinoma_in_situ_on_or_before_enrollment_certain,
    coalesce(e.count_carcinoma_in_situ_on_or_before_enrollment_possible, 0)
      AS count_carcinoma_in_situ_on_or_before_enrollment_possible,
    a.answer_e23_b_2."day" <= c.enrollment_date AS answer_e23_b_2_inside,
    a.answer_e23_b_2.valid_until AS answer_e23_b_2_valid_until,
    a.answer_e23_b_2."value" AS answer_e23_b_2_value,
    a.answer_e23_b_2."day" AS answer_e23_b_2_day,
    a.answer_e23_b_2."id" AS answer_e23_b_2_id,
    coalesce(e.count_non_melanoma_skin_cancer_on_or_before_enro_2_certain, 0)
      AS count_non_melanoma_skin_cancer_on_or_before_enro_2_certain,
    coalesce(e.count_non_melanoma_skin_cancer_on_or_before_enro_2_possible, 0)
      AS count_non_melanoma_skin_cancer_on_or_before_enro_2_possible,
    coalesce(e.count_carcinoma_in_situ_on_or_before_enrollment_2_certain, 0)
      AS count_carcinoma_in_situ_on_or_before_enrollment_2_certain,
    coalesce(e.count_carcinoma_in_situ_on_or_before_enrollment_2_possible, 0)
      AS count_carcinoma_in_situ_on_or_before_enrollment_2_possible,
    a.answer_e24."day" <= c.enrollment_date AS answer_e24_inside,
    a.answer_e24.valid_until AS answer_e24_valid_until,
    a.answer_e24."value" AS answer_e24_value,
    a.answer_e24."day" AS answer_e24_day,
    a.answer_e24."id" AS answer_e24_id,
    coalesce(e.count_pregnancy_on_enrollment_certain, 0) AS count_pregnancy_on_enrollment_certain,
    coalesce(e.count_pregnancy_on_enrollment_possible, 0) AS count_pregnancy_on_enrollment_possible,
    n.any_pregnancy_test_during_screening_code,
    n.any_pregnancy_test_during_screening."value" AS any_pregnancy_test_during_screening_value,
    n.any_pregnancy_test_during_screening."day" AS any_pregnancy_test_during_screening_day,
    n.any_pregnancy_test_during_screening."id" AS any_pregnancy_test_during_screening_id,
    coalesce(e.count_breast_feeding_certain, 0) AS count_breast_feeding_certain,
    coalesce(e.count_breast_feeding_possible, 0) AS count_breast_feeding_possible,
    a.answer_e25_c."day" <= c.enrollment_date AS answer_e25_c_inside,
    a.answer_e25_c.valid_until AS answer_e25_c_valid_until,
    a.answer_e25_c."value" AS answer_e25_c_value,
    a.answer_e25_c."day" AS answer_e25_c_day,
    a.answer_e25_c."id" AS answer_e25_c_id,
    coalesce(e.count_investigational_device_within_28_days_befo_certain, 0)
      AS count_investigational_device_within_28_days_befo_certain,
    coalesce(e.count_investigational_device_within_28_days_befo_possible, 0)
      AS count_investigational_device_within_28_days_befo_possible,
    a.answer_e27."day" <= c.enrollment_date AS answer_e27_inside,
    a.answer_e27.valid_until AS answer_e27_valid_until,
    a.answer_e27."value" AS answer_e27_value,
    a.answer_e27."day" AS answer_e27_day,
    a.answer_e27."id" AS answer_e27_id,
    a.answer_e28."day" <= c.enrollment_date AS answer_e28_inside,
    a.answer_e28.valid_until AS answer_e28_valid_until,
    a.answer_e28."value" AS answer_e28_value,
    a.answer_e28."day" AS answer_e28_day,
    a.answer_e28."id" AS answer_e28_id
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
    l1.unit_reading AS latest_serum_m_protein_during_screening_reading,
    l2.unit_reading AS latest_urine_m_protein_during_screening_reading,
    l3.unit_reading AS latest_involved_free_light_chain_during_screenin_reading,
    l4.unit_reading AS latest_kappa_lambda_ratio_during_screening_reading,
    l5.unit_reading AS latest_ecog_during_screening_reading,
    l6.unit_reading AS latest_absolute_neutrophil_count_during_screenin_reading,
    l7.unit_reading AS latest_platelets_during_screening_reading,
    l8.unit_reading AS latest_total_bilirubin_during_screening_reading,
    l9.unit_reading AS latest_alt_within_28_days_reading,
    "l10".unit_reading AS latest_ast_within_28_days_reading,
    CASE
      WHEN f.youngest_age_in_years_at_enrollment_date = f.oldest_age_in_years_at_enrollment_date THEN
        CAST(f.youngest_age_in_years_at_enrollment_date AS DOUBLE)
    END AS age_in_years,
    CAST(f.latest_weight_during_screening_value AS DOUBLE) AS latest_weight_during_screening_as_recorded,
    "l11".unit_reading AS latest_weight_during_screening_reading,
    CAST(f.latest_creatinine_during_screening_value AS DOUBLE)
      AS latest_creatinine_during_screening_as_recorded,
    "l12".unit_reading AS latest_creatinine_during_screening_reading,
    f.patient_sex = 'female' AS cockcroft_gault_clearance_condition,
    f.patient_sex = 'male' AS cockcroft_gault_clearance_condition_2,
    CASE
      WHEN f.latest_creatinine_during_screening_day IS NULL
           OR f.latest_weight_during_screening_day >= f.latest_creatinine_during_screening_day THEN
        f.latest_weight_during_screening_day
      ELSE f.latest_creatinine_during_screening_day
    END AS cockcroft_gault_clearance_day,
    "l13".unit_reading AS latest_life_expectancy_during_screening_reading,
    "l14".unit_reading AS latest_qtc_during_screening_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_serum_m_protein_during_screening_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_urine_m_protein_during_screening_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_involved_free_light_chain_during_screenin_unit
  LEFT JOIN unit_spellings AS l4 ON l4.unit_spelling = f.latest_kappa_lambda_ratio_during_screening_unit
  LEFT JOIN unit_spellings AS l5 ON l5.unit_spelling = f.latest_ecog_during_screening_unit
  LEFT JOIN unit_spellings AS l6 ON l6.unit_spelling = f.latest_absolute_neutrophil_count_during_screenin_unit
  LEFT JOIN unit_spellings AS l7 ON l7.unit_spelling = f.latest_platelets_during_screening_unit
  LEFT JOIN unit_spellings AS l8 ON l8.unit_spelling = f.latest_total_bilirubin_during_screening_unit
  LEFT JOIN unit_spellings AS l9 ON l9.unit_spelling = f.latest_alt_within_28_days_unit
  LEFT JOIN unit_spellings AS "l10" ON "l10".unit_spelling = f.latest_ast_within_28_days_unit
  LEFT JOIN unit_spellings AS "l11" ON "l11".unit_spelling = f.latest_weight_during_screening_unit
  LEFT JOIN unit_spellings AS "l12" ON "l12".unit_spelling = f.latest_creatinine_during_screening_unit
  LEFT JOIN unit_spellings AS "l13" ON "l13".unit_spelling = f.latest_life_expectancy_during_screening_unit
  LEFT JOIN unit_spellings AS "l14" ON "l14".unit_spelling = f.latest_qtc_during_screening_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- 1 g/dL, in the unit of the result
    CASE f.latest_serum_m_protein_during_screening_reading
      WHEN 'g/dL' THEN 1 WHEN 'g/L' THEN 10 WHEN 'mg/L' THEN 10000 WHEN 'mg/dL' THEN 1000
      WHEN 'ng/L' THEN 10000000000 WHEN 'ng/dL' THEN 1000000000 WHEN 'ug/L' THEN 10000000
      WHEN 'pg/dL' THEN 1000000000000 WHEN 'ug/dL' THEN 1000000
    END AS latest_serum_m_protein_during_screening_limit,
    -- 200 mg/24 h, in the unit of the result
    CASE f.latest_urine_m_protein_during_screening_reading
      WHEN 'mg/(24.h)' THEN 200 WHEN 'g/d' THEN 0.2 WHEN 'mg/h' THEN 8.3333333 WHEN 'ug/d' THEN 200000
      WHEN 'ug/min' THEN 138.8888888
    END AS latest_urine_m_protein_during_screening_limit,
    -- 10 mg/dL, in the unit of the result
    CASE f.latest_involved_free_light_chain_during_screenin_reading
      WHEN 'mg/L' THEN 100 WHEN 'g/L' THEN 0.1 WHEN 'g/dL' THEN 0.01 WHEN 'mg/dL' THEN 10
      WHEN 'ng/L' THEN 100000000 WHEN 'ng/dL' THEN 10000000 WHEN 'ug/L' THEN 100000
      WHEN 'pg/dL' THEN 10000000000 WHEN 'ug/dL' THEN 10000
    END AS latest_involved_free_light_chain_during_screenin_limit,
    f.latest_kappa_lambda_ratio_during_screening_reading IN ('1', '%', 'L/L')
      AS latest_kappa_lambda_ratio_during_screening_usable,
    -- 2, in the unit of the result
    CASE
      WHEN f.latest_ecog_during_screening_unit IS NULL THEN 2
      ELSE CASE f.latest_ecog_during_screening_reading WHEN '1' THEN 2 END
    END AS latest_ecog_during_screening_limit,
    -- 1,000 /mm3, in the unit of the result
    CASE f.latest_absolute_neutrophil_count_during_screenin_reading
      WHEN '10*9/L' THEN 1 WHEN '/L' THEN 1000000000 WHEN '/dL' THEN 100000000 WHEN '/mL' THEN 1000000
      WHEN '/uL' THEN 1000 WHEN '10*12/L' THEN 0.001 WHEN '10*4/uL' THEN 0.1
    END AS latest_absolute_neutrophil_count_during_screenin_limit,
    -- 75,000 /mm3, in the unit of the result
    CASE f.latest_platelets_during_screening_reading
      WHEN '10*9/L' THEN 75 WHEN '/L' THEN 75000000000 WHEN '/dL' THEN 7500000000 WHEN '/mL' THEN 75000000
      WHEN '/uL' THEN 75000 WHEN '10*12/L' THEN 0.075 WHEN '10*4/uL' THEN 7.5
    END AS latest_platelets_during_screening_limit,
    f.latest_total_bilirubin_during_screening_reading IN (
      'mg/dL', 'fmol/L', 'g/L', 'g/dL', 'mg/L', 'mmol/L', 'mol/L', 'ng/L', 'ng/dL', 'ug/L', 'nmol/L', 'umol/L',
      'pg/dL', 'pmol/L', 'ug/dL', 'umol/dL'
    ) AS latest_total_bilirubin_during_screening_usable,
    f.latest_alt_within_28_days_reading IN (
      'U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_alt_within_28_days_usable,
    f.latest_ast_within_28_days_reading IN (
      'U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_ast_within_28_days_usable,
    -- weight in kg
    CASE
      WHEN f.latest_weight_during_screening_inside AND f.latest_weight_during_screening_comparator IS NULL THEN
        CASE f.latest_weight_during_screening_reading
          WHEN 'kg' THEN f.latest_weight_during_screening_as_recorded
          WHEN '[lb_av]' THEN f.latest_weight_during_screening_as_recorded * 45359237.0e0 / 100000000.0e0
          WHEN '[oz_av]' THEN f.latest_weight_during_screening_as_recorded * 45359237.0e0 / 1600000000.0e0
          WHEN 'g' THEN f.latest_weight_during_screening_as_recorded / 1000.0e0
          WHEN 'mg' THEN f.latest_weight_during_screening_as_recorded / 1000000.0e0
          WHEN 'ng' THEN f.latest_weight_during_screening_as_recorded / 1000000000000.0e0
          WHEN 'pg' THEN f.latest_weight_during_screening_as_recorded / 1000000000000000.0e0
          WHEN 'ug' THEN f.latest_weight_during_screening_as_recorded / 1000000000.0e0
        END
    END AS latest_weight_during_screening_in_kg,
    -- creatinine in mg/dL
    CASE
      WHEN f.latest_creatinine_during_screening_inside
           AND f.latest_creatinine_during_screening_comparator IS NULL THEN
        CASE f.latest_creatinine_during_screening_reading
          WHEN 'mg/dL' THEN f.latest_creatinine_during_screening_as_recorded
          WHEN 'fmol/L' THEN f.latest_creatinine_during_screening_as_recorded * 707.0e0 / 62500000000000.0e0
          WHEN 'g/L' THEN f.latest_creatinine_during_screening_as_recorded * 100.0e0
          WHEN 'g/dL' THEN f.latest_creatinine_during_screening_as_recorded * 1000.0e0
          WHEN 'mg/L' THEN f.latest_creatinine_during_screening_as_recorded / 10.0e0
          WHEN 'mmol/L' THEN f.latest_creatinine_during_screening_as_recorded * 1414.0e0 / 125.0e0
          WHEN 'mol/L' THEN f.latest_creatinine_during_screening_as_recorded * 11312.0e0
          WHEN 'ng/L' THEN f.latest_creatinine_during_screening_as_recorded / 10000000.0e0
          WHEN 'ng/dL' THEN f.latest_creatinine_during_screening_as_recorded / 1000000.0e0
          WHEN 'ug/L' THEN f.latest_creatinine_during_screening_as_recorded / 10000.0e0
          WHEN 'nmol/L' THEN f.latest_creatinine_during_screening_as_recorded * 707.0e0 / 62500000.0e0
          WHEN 'umol/L' THEN f.latest_creatinine_during_screening_as_recorded * 707.0e0 / 62500.0e0
          WHEN 'pg/dL' THEN f.latest_creatinine_during_screening_as_recorded / 1000000000.0e0
          WHEN 'pmol/L' THEN f.latest_creatinine_during_screening_as_recorded * 707.0e0 / 62500000000.0e0
          WHEN 'ug/dL' THEN f.latest_creatinine_during_screening_as_recorded / 1000.0e0
          WHEN 'umol/dL' THEN f.latest_creatinine_during_screening_as_recorded * 707.0e0 / 6250.0e0
        END
    END AS latest_creatinine_during_screening_in_mg_dl,
    -- 3 months, in the unit of the result
    CASE f.latest_life_expectancy_during_screening_reading WHEN 'mo' THEN 3 WHEN 'a' THEN 0.25 END
      AS latest_life_expectancy_during_screening_limit,
    -- 470 ms, in the unit of the result
    CASE f.latest_qtc_during_screening_reading
      WHEN 'ms' THEN 470 WHEN 'd' THEN 0.0000054 WHEN 'h' THEN 0.0001305 WHEN 'min' THEN 0.0078333
      WHEN 's' THEN 0.47 WHEN 'wk' THEN 0.0000007
    END AS latest_qtc_during_screening_limit
  FROM patient_facts_2 AS f
),

-- The same, with what is worked out from it.
patient_facts_4 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- Cockcroft-Gault clearance = (140 - age in years) * weight in kg / (72 * creatinine in mg/dL) * ...
    CASE
      WHEN CASE
             WHEN f.youngest_age_in_years_at_enrollment_date >= 18 THEN TRUE
             WHEN f.oldest_age_in_years_at_enrollment_date < 18 THEN FALSE
           END THEN
        (140e0 - f.age_in_years) * f.latest_weight_during_screening_in_kg
        / nullif(72e0 * f.latest_creatinine_during_screening_in_mg_dl, 0e0)
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
    CAST(round_even(f.cockcroft_gault_clearance_millionths, 0) AS DECIMAL(18, 0)) * 0.000001
      AS cockcroft_gault_clearance
  FROM patient_facts_5 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: any multiple myeloma
    CASE
      WHEN f.count_multiple_myeloma_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_multiple_myeloma_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_1_a_1,
    CAST(f.count_multiple_myeloma_on_or_before_enrollment_certain AS VARCHAR) AS a_1_a_1_value,
    -- 2: attested
    CASE
      WHEN f.answer_1_b_inside
           AND (f.answer_1_b_valid_until IS NULL OR f.answer_1_b_valid_until >= f.enrollment_date) THEN
        f.answer_1_b_value = 'yes'
    END AS a_1_b_1,
    f.answer_1_b_value AS a_1_b_1_value,
    f.answer_1_b_day AS a_1_b_1_date,
    f.answer_1_b_id AS a_1_b_1_row,
    -- 3: at least 2 treatment lines
    CASE
      WHEN f.count_treatment_line_on_or_before_enrollment_certain >= 2 THEN TRUE
      WHEN f.count_treatment_line_on_or_before_enrollment_possible < 2 THEN FALSE
    END AS a_2_a_1,
    CAST(f.count_treatment_line_on_or_before_enrollment_certain AS VARCHAR) AS a_2_a_1_value,
    -- 4: any bortezomib
    CASE
      WHEN f.count_bortezomib_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_bortezomib_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_2_b_1,
    CAST(f.count_bortezomib_on_or_before_enrollment_certain AS VARCHAR) AS a_2_b_1_value,
    -- 5: any thalidomide
    CASE
      WHEN f.count_thalidomide_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_thalidomide_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_2_c_1,
    CAST(f.count_thalidomide_on_or_before_enrollment_certain AS VARCHAR) AS a_2_c_1_value,
    -- 6: any lenalidomide
    CASE
      WHEN f.count_lenalidomide_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_lenalidomide_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_2_c_2,
    CAST(f.count_lenalidomide_on_or_before_enrollment_certain AS VARCHAR) AS a_2_c_2_value,
    -- 7: any glucocorticoid against cancer
    CASE
      WHEN f.count_glucocorticoid_against_cancer_on_or_before_certain >= 1 THEN TRUE
      WHEN f.count_glucocorticoid_against_cancer_on_or_before_possible < 1 THEN FALSE
    END AS a_2_d_1,
    CAST(f.count_glucocorticoid_against_cancer_on_or_before_certain AS VARCHAR) AS a_2_d_1_value,
    -- 8: any relapse after start of latest treatment line
    CASE
      WHEN f.count_relapse_after_start_of_latest_treatment_li_certain >= 1 THEN TRUE
      WHEN f.count_relapse_after_start_of_latest_treatment_li_possible < 1 THEN FALSE
    END AS a_3_a_1,
    CAST(f.count_relapse_after_start_of_latest_treatment_li_certain AS VARCHAR) AS a_3_a_1_value,
    -- 9: any progression after start of latest treatment line
    CASE
      WHEN f.count_progression_after_start_of_latest_treatmen_certain >= 1 THEN TRUE
      WHEN f.count_progression_after_start_of_latest_treatmen_possible < 1 THEN FALSE
    END AS a_3_a_2,
    CAST(f.count_progression_after_start_of_latest_treatmen_certain AS VARCHAR) AS a_3_a_2_value,
    -- 10: any treatment line on or after start of latest treatment line where stopped for intolerance
    CASE
      WHEN f.count_treatment_line_on_or_after_start_of_latest_certain >= 1 THEN TRUE
      WHEN f.count_treatment_line_on_or_after_start_of_latest_possible < 1 THEN FALSE
    END AS a_3_b_1,
    CAST(f.count_treatment_line_on_or_after_start_of_latest_certain AS VARCHAR) AS a_3_b_1_value,
    -- 11: serum M-protein >= 1 g/dL during screening
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
    END AS a_4_a_1,
    coalesce(f.latest_serum_m_protein_during_screening_comparator, '')
    || CASE
         WHEN f.latest_serum_m_protein_during_screening_value
                = floor(f.latest_serum_m_protein_during_screening_value) THEN
           CAST(CAST(f.latest_serum_m_protein_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_serum_m_protein_during_screening_value AS VARCHAR), '0')
       END AS a_4_a_1_value,
    f.latest_serum_m_protein_during_screening_unit AS a_4_a_1_unit,
    f.latest_serum_m_protein_during_screening_day AS a_4_a_1_date,
    f.latest_serum_m_protein_during_screening_id AS a_4_a_1_row,
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
    END AS a_4_b_1,
    coalesce(f.latest_urine_m_protein_during_screening_comparator, '')
    || CASE
         WHEN f.latest_urine_m_protein_during_screening_value
                = floor(f.latest_urine_m_protein_during_screening_value) THEN
           CAST(CAST(f.latest_urine_m_protein_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_urine_m_protein_during_screening_value AS VARCHAR), '0')
       END AS a_4_b_1_value,
    f.latest_urine_m_protein_during_screening_unit AS a_4_b_1_unit,
    f.latest_urine_m_protein_during_screening_day AS a_4_b_1_date,
    f.latest_urine_m_protein_during_screening_id AS a_4_b_1_row,
    -- 13: involved free light chain >= 10 mg/dL during screening
    CASE
      WHEN f.latest_involved_free_light_chain_during_screenin_inside THEN
        CASE
          WHEN f.latest_involved_free_light_chain_during_screenin_comparator IS NULL THEN
            f.latest_involved_free_light_chain_during_screenin_value
              >= f.latest_involved_free_light_chain_during_screenin_limit
          WHEN f.latest_involved_free_light_chain_during_screenin_comparator = '<'
               AND f.latest_involved_free_light_chain_during_screenin_value
                     <= f.latest_involved_free_light_chain_during_screenin_limit THEN
            FALSE
          WHEN f.latest_involved_free_light_chain_during_screenin_comparator = '<='
               AND f.latest_involved_free_light_chain_during_screenin_value
                     < f.latest_involved_free_light_chain_during_screenin_limit THEN
            FALSE
          WHEN f.latest_involved_free_light_chain_during_screenin_comparator IN ('>', '>=')
               AND f.latest_involved_free_light_chain_during_screenin_value
                     >= f.latest_involved_free_light_chain_during_screenin_limit THEN
            TRUE
        END
    END AS a_4_c_1,
    coalesce(f.latest_involved_free_light_chain_during_screenin_comparator, '')
    || CASE
         WHEN f.latest_involved_free_light_chain_during_screenin_value
                = floor(f.latest_involved_free_light_chain_during_screenin_value) THEN
           CAST(CAST(f.latest_involved_free_light_chain_during_screenin_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_involved_free_light_chain_during_screenin_value AS VARCHAR), '0')
       END AS a_4_c_1_value,
    f.latest_involved_free_light_chain_during_screenin_unit AS a_4_c_1_unit,
    f.latest_involved_free_light_chain_during_screenin_day AS a_4_c_1_date,
    f.latest_involved_free_light_chain_during_screenin_id AS a_4_c_1_row,
    -- 14: kappa lambda ratio is abnormal during screening
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
    END AS a_4_c_2,
    coalesce(f.latest_kappa_lambda_ratio_during_screening_comparator, '')
    || CASE
         WHEN f.latest_kappa_lambda_ratio_during_screening_value
                = floor(f.latest_kappa_lambda_ratio_during_screening_value) THEN
           CAST(CAST(f.latest_kappa_lambda_ratio_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_kappa_lambda_ratio_during_screening_value AS VARCHAR), '0')
       END AS a_4_c_2_value,
    f.latest_kappa_lambda_ratio_during_screening_unit AS a_4_c_2_unit,
    f.latest_kappa_lambda_ratio_during_screening_day AS a_4_c_2_date,
    f.latest_kappa_lambda_ratio_during_screening_id AS a_4_c_2_row,
    -- 15: ECOG <= 2 during screening
    CASE
      WHEN f.latest_ecog_during_screening_inside THEN
        CASE
          WHEN f.latest_ecog_during_screening_comparator IS NULL THEN
            f.latest_ecog_during_screening_value <= f.latest_ecog_during_screening_limit
          WHEN f.latest_ecog_during_screening_comparator IN ('<', '<=')
               AND f.latest_ecog_during_screening_value <= f.latest_ecog_during_screening_limit THEN
            TRUE
          WHEN f.latest_ecog_during_screening_comparator = '>'
               AND f.latest_ecog_during_screening_value >= f.latest_ecog_during_screening_limit THEN
            FALSE
          WHEN f.latest_ecog_during_screening_comparator = '>='
               AND f.latest_ecog_during_screening_value > f.latest_ecog_during_screening_limit THEN
            FALSE
        END
    END AS a_5_1,
    coalesce(f.latest_ecog_during_screening_comparator, '')
    || CASE
         WHEN f.latest_ecog_during_screening_value = floor(f.latest_ecog_during_screening_value) THEN
           CAST(CAST(f.latest_ecog_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_ecog_during_screening_value AS VARCHAR), '0')
       END AS a_5_1_value,
    f.latest_ecog_during_screening_unit AS a_5_1_unit,
    f.latest_ecog_during_screening_day AS a_5_1_date,
    f.latest_ecog_during_screening_id AS a_5_1_row,
    -- 16: age >= 20 years at informed consent
    CASE
      WHEN f.youngest_age_in_years_at_informed_consent_date >= 20 THEN TRUE
      WHEN f.oldest_age_in_years_at_informed_consent_date < 20 THEN FALSE
    END AS a_6_1,
    CASE
      WHEN f.youngest_age_in_years_at_informed_consent_date = f.oldest_age_in_years_at_informed_consent_date THEN
        CAST(f.youngest_age_in_years_at_informed_consent_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_informed_consent_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_informed_consent_date AS VARCHAR)
    END AS a_6_1_value,
    CASE WHEN f.youngest_age_in_years_at_informed_consent_date IS NOT NULL THEN 'years' END AS a_6_1_unit,
    -- 17: attested
    CASE
      WHEN f.answer_7_inside AND (f.answer_7_valid_until IS NULL OR f.answer_7_valid_until >= f.enrollment_date) THEN
        f.answer_7_value = 'yes'
    END AS a_7_1,
    f.answer_7_value AS a_7_1_value,
    f.answer_7_day AS a_7_1_date,
    f.answer_7_id AS a_7_1_row,
    -- 18: absolute neutrophil count >= 1,000 /mm3 during screening
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
    END AS a_8_a_1,
    coalesce(f.latest_absolute_neutrophil_count_during_screenin_comparator, '')
    || CASE
         WHEN f.latest_absolute_neutrophil_count_during_screenin_value
                = floor(f.latest_absolute_neutrophil_count_during_screenin_value) THEN
           CAST(CAST(f.latest_absolute_neutrophil_count_during_screenin_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_absolute_neutrophil_count_during_screenin_value AS VARCHAR), '0')
       END AS a_8_a_1_value,
    f.latest_absolute_neutrophil_count_during_screenin_unit AS a_8_a_1_unit,
    f.latest_absolute_neutrophil_count_during_screenin_day AS a_8_a_1_date,
    f.latest_absolute_neutrophil_count_during_screenin_id AS a_8_a_1_row,
    -- 19: platelets >= 75,000 /mm3 during screening
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
    END AS a_8_b_1,
    coalesce(f.latest_platelets_during_screening_comparator, '')
    || CASE
         WHEN f.latest_platelets_during_screening_value = floor(f.latest_platelets_during_screening_value) THEN
           CAST(CAST(f.latest_platelets_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_platelets_during_screening_value AS VARCHAR), '0')
       END AS a_8_b_1_value,
    f.latest_platelets_during_screening_unit AS a_8_b_1_unit,
    f.latest_platelets_during_screening_day AS a_8_b_1_date,
    f.latest_platelets_during_screening_id AS a_8_b_1_row,
    -- 20: total bilirubin <= 1.5 x ULN during screening
    CASE
      WHEN f.latest_total_bilirubin_during_screening_inside THEN
        CASE
          WHEN f.latest_total_bilirubin_during_screening_usable THEN
            CASE
              WHEN f.latest_total_bilirubin_during_screening_comparator IS NULL THEN
                f.latest_total_bilirubin_during_screening_value
                  <= 1.5 * f.latest_total_bilirubin_during_screening_high
              WHEN f.latest_total_bilirubin_during_screening_comparator IN ('<', '<=')
                   AND f.latest_total_bilirubin_during_screening_value
                         <= 1.5 * f.latest_total_bilirubin_during_screening_high THEN
                TRUE
              WHEN f.latest_total_bilirubin_during_screening_comparator = '>'
                   AND f.latest_total_bilirubin_during_screening_value
                         >= 1.5 * f.latest_total_bilirubin_during_screening_high THEN
                FALSE
              WHEN f.latest_total_bilirubin_during_screening_comparator = '>='
                   AND f.latest_total_bilirubin_during_screening_value
                         > 1.5 * f.latest_total_bilirubin_during_screening_high THEN
                FALSE
            END
        END
    END AS a_8_c_1,
    coalesce(f.latest_total_bilirubin_during_screening_comparator, '')
    || CASE
         WHEN f.latest_total_bilirubin_during_screening_value
                = floor(f.latest_total_bilirubin_during_screening_value) THEN
           CAST(CAST(f.latest_total_bilirubin_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_total_bilirubin_during_screening_value AS VARCHAR), '0')
       END AS a_8_c_1_value,
    f.latest_total_bilirubin_during_screening_unit AS a_8_c_1_unit,
    f.latest_total_bilirubin_during_screening_day AS a_8_c_1_date,
    f.latest_total_bilirubin_during_screening_id AS a_8_c_1_row,
    -- 21: ALT <= 3 x ULN within 28 days
    CASE
      WHEN f.latest_alt_within_28_days_inside THEN
        CASE
          WHEN f.latest_alt_within_28_days_usable THEN
            CASE
              WHEN f.latest_alt_within_28_days_comparator IS NULL THEN
                f.latest_alt_within_28_days_value <= 3 * f.latest_alt_within_28_days_high
              WHEN f.latest_alt_within_28_days_comparator IN ('<', '<=')
                   AND f.latest_alt_within_28_days_value <= 3 * f.latest_alt_within_28_days_high THEN
                TRUE
              WHEN f.latest_alt_within_28_days_comparator = '>'
                   AND f.latest_alt_within_28_days_value >= 3 * f.latest_alt_within_28_days_high THEN
                FALSE
              WHEN f.latest_alt_within_28_days_comparator = '>='
                   AND f.latest_alt_within_28_days_value > 3 * f.latest_alt_within_28_days_high THEN
                FALSE
            END
        END
    END AS a_8_d_1,
    coalesce(f.latest_alt_within_28_days_comparator, '')
    || CASE
         WHEN f.latest_alt_within_28_days_value = floor(f.latest_alt_within_28_days_value) THEN
           CAST(CAST(f.latest_alt_within_28_days_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_alt_within_28_days_value AS VARCHAR), '0')
       END AS a_8_d_1_value,
    f.latest_alt_within_28_days_unit AS a_8_d_1_unit,
    f.latest_alt_within_28_days_day AS a_8_d_1_date,
    f.latest_alt_within_28_days_id AS a_8_d_1_row,
    -- 22: AST <= 3 x ULN within 28 days
    CASE
      WHEN f.latest_ast_within_28_days_inside THEN
        CASE
          WHEN f.latest_ast_within_28_days_usable THEN
            CASE
              WHEN f.latest_ast_within_28_days_comparator IS NULL THEN
                f.latest_ast_within_28_days_value <= 3 * f.latest_ast_within_28_days_high
              WHEN f.latest_ast_within_28_days_comparator IN ('<', '<=')
                   AND f.latest_ast_within_28_days_value <= 3 * f.latest_ast_within_28_days_high THEN
                TRUE
              WHEN f.latest_ast_within_28_days_comparator = '>'
                   AND f.latest_ast_within_28_days_value >= 3 * f.latest_ast_within_28_days_high THEN
                FALSE
              WHEN f.latest_ast_within_28_days_comparator = '>='
                   AND f.latest_ast_within_28_days_value > 3 * f.latest_ast_within_28_days_high THEN
                FALSE
            END
        END
    END AS a_8_d_2,
    coalesce(f.latest_ast_within_28_days_comparator, '')
    || CASE
         WHEN f.latest_ast_within_28_days_value = floor(f.latest_ast_within_28_days_value) THEN
           CAST(CAST(f.latest_ast_within_28_days_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_ast_within_28_days_value AS VARCHAR), '0')
       END AS a_8_d_2_value,
    f.latest_ast_within_28_days_unit AS a_8_d_2_unit,
    f.latest_ast_within_28_days_day AS a_8_d_2_date,
    f.latest_ast_within_28_days_id AS a_8_d_2_row,
    -- 23: cohort is Rd
    CAST(NULL AS BOOLEAN) AS a_8_e_1,
    -- 24: Cockcroft-Gault clearance >= 60 mL/min during screening
    f.cockcroft_gault_clearance >= 60 AS a_8_e_2,
    CASE
      WHEN f.cockcroft_gault_clearance = floor(f.cockcroft_gault_clearance) THEN
        CAST(CAST(f.cockcroft_gault_clearance AS BIGINT) AS VARCHAR)
      ELSE rtrim(CAST(f.cockcroft_gault_clearance AS VARCHAR), '0')
    END AS a_8_e_2_value,
    CASE WHEN f.cockcroft_gault_clearance IS NOT NULL THEN 'mL/min' END AS a_8_e_2_unit,
    CASE WHEN f.cockcroft_gault_clearance IS NOT NULL THEN f.cockcroft_gault_clearance_day END AS a_8_e_2_date,
    -- 25: Cockcroft-Gault clearance >= 30 mL/min during screening
    f.cockcroft_gault_clearance >= 30 AS a_8_e_3,
    -- 26: no treatment toxicity on enrollment where grade is one of '2', '3', '4', '5'
    CASE
      WHEN f.count_treatment_toxicity_on_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_treatment_toxicity_on_enrollment_possible < 1 THEN FALSE
    END AS a_9_a_1,
    CAST(f.count_treatment_toxicity_on_enrollment_certain AS VARCHAR) AS a_9_a_1_value,
    -- 27: life expectancy >= 3 months during screening
    CASE
      WHEN f.latest_life_expectancy_during_screening_inside THEN
        CASE
          WHEN f.latest_life_expectancy_during_screening_comparator IS NULL THEN
            f.latest_life_expectancy_during_screening_value >= f.latest_life_expectancy_during_screening_limit
          WHEN f.latest_life_expectancy_during_screening_comparator = '<'
               AND f.latest_life_expectancy_during_screening_value
                     <= f.latest_life_expectancy_during_screening_limit THEN
            FALSE
          WHEN f.latest_life_expectancy_during_screening_comparator = '<='
               AND f.latest_life_expectancy_during_screening_value
                     < f.latest_life_expectancy_during_screening_limit THEN
            FALSE
          WHEN f.latest_life_expectancy_during_screening_comparator IN ('>', '>=')
               AND f.latest_life_expectancy_during_screening_value
                     >= f.latest_life_expectancy_during_screening_limit THEN
            TRUE
        END
    END AS a_10_1,
    coalesce(f.latest_life_expectancy_during_screening_comparator, '')
    || CASE
         WHEN f.latest_life_expectancy_during_screening_value
                = floor(f.latest_life_expectancy_during_screening_value) THEN
           CAST(CAST(f.latest_life_expectancy_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_life_expectancy_during_screening_value AS VARCHAR), '0')
       END AS a_10_1_value,
    f.latest_life_expectancy_during_screening_unit AS a_10_1_unit,
    f.latest_life_expectancy_during_screening_day AS a_10_1_date,
    f.latest_life_expectancy_during_screening_id AS a_10_1_row,
    -- 28: attested
    CASE
      WHEN f.answer_11_inside
           AND (f.answer_11_valid_until IS NULL OR f.answer_11_valid_until >= f.enrollment_date) THEN
        f.answer_11_value = 'yes'
    END AS a_11_1,
    f.answer_11_value AS a_11_1_value,
    f.answer_11_day AS a_11_1_date,
    f.answer_11_id AS a_11_1_row,
    -- 29: any plasmacytoma
    CASE
      WHEN f.count_plasmacytoma_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_plasmacytoma_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_e1_1,
    CAST(f.count_plasmacytoma_on_or_before_enrollment_certain AS VARCHAR) AS a_e1_1_value,
    -- 30: attested "there is no other disease than plasmacytoma"
    CASE
      WHEN f.answer_e1_inside
           AND (f.answer_e1_valid_until IS NULL OR f.answer_e1_valid_until >= f.enrollment_date) THEN
        f.answer_e1_value = 'yes'
    END AS a_e1_2,
    f.answer_e1_value AS a_e1_2_value,
    f.answer_e1_day AS a_e1_2_date,
    f.answer_e1_id AS a_e1_2_row,
    -- 31: any plasma cell leukemia
    CASE
      WHEN f.count_plasma_cell_leukemia_on_or_before_enrollme_certain >= 1 THEN TRUE
      WHEN f.count_plasma_cell_leukemia_on_or_before_enrollme_possible < 1 THEN FALSE
    END AS a_e2_1,
    CAST(f.count_plasma_cell_leukemia_on_or_before_enrollme_certain AS VARCHAR) AS a_e2_1_value,
    -- 32: any brain metastasis
    CASE
      WHEN f.count_brain_metastasis_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_brain_metastasis_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_e3_1,
    CAST(f.count_brain_metastasis_on_or_before_enrollment_certain AS VARCHAR) AS a_e3_1_value,
    -- 33: any meningeal tumor
    CASE
      WHEN f.count_meningeal_tumor_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_meningeal_tumor_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_e3_2,
    CAST(f.count_meningeal_tumor_on_or_before_enrollment_certain AS VARCHAR) AS a_e3_2_value,
    -- 34: any radiotherapy within 14 days before enrollment
    CASE
      WHEN f.count_radiotherapy_within_14_days_before_enrollm_certain >= 1 THEN TRUE
      WHEN f.count_radiotherapy_within_14_days_before_enrollm_possible < 1 THEN FALSE
    END AS a_e4_1,
    CAST(f.count_radiotherapy_within_14_days_before_enrollm_certain AS VARCHAR) AS a_e4_1_value,
    -- 35: any anticancer drug within 21 days before enrollment
    CASE
      WHEN f.count_anticancer_drug_within_21_days_before_enro_certain >= 1 THEN TRUE
      WHEN f.count_anticancer_drug_within_21_days_before_enro_possible < 1 THEN FALSE
    END AS a_e5_1,
    CAST(f.count_anticancer_drug_within_21_days_before_enro_certain AS VARCHAR) AS a_e5_1_value,
    -- 36: any investigational treatment within 21 days before enrollment
    CASE
      WHEN f.count_investigational_treatment_within_21_days_b_certain >= 1 THEN TRUE
      WHEN f.count_investigational_treatment_within_21_days_b_possible < 1 THEN FALSE
    END AS a_e6_a_1,
    CAST(f.count_investigational_treatment_within_21_days_b_certain AS VARCHAR) AS a_e6_a_1_value,
    -- 37: any carfilzomib within 60 days before enrollment
    CASE
      WHEN f.count_carfilzomib_within_60_days_before_enrollme_certain >= 1 THEN TRUE
      WHEN f.count_carfilzomib_within_60_days_before_enrollme_possible < 1 THEN FALSE
    END AS a_e6_b_1,
    CAST(f.count_carfilzomib_within_60_days_before_enrollme_certain AS VARCHAR) AS a_e6_b_1_value,
    -- 38: any monoclonal antibody within 42 days before enrollment
    CASE
      WHEN f.count_monoclonal_antibody_within_42_days_before_certain >= 1 THEN TRUE
      WHEN f.count_monoclonal_antibody_within_42_days_before_possible < 1 THEN FALSE
    END AS a_e7_1,
    CAST(f.count_monoclonal_antibody_within_42_days_before_certain AS VARCHAR) AS a_e7_1_value,
    -- 39: any strong CYP1A2 inhibitor within 14 days before enrollment
    CASE
      WHEN f.count_strong_cyp1a2_inhibitor_within_14_days_bef_certain >= 1 THEN TRUE
      WHEN f.count_strong_cyp1a2_inhibitor_within_14_days_bef_possible < 1 THEN FALSE
    END AS a_e8_1,
    CAST(f.count_strong_cyp1a2_inhibitor_within_14_days_bef_certain AS VARCHAR) AS a_e8_1_value,
    -- 40: any strong CYP3A inhibitor within 14 days before enrollment
    CASE
      WHEN f.count_strong_cyp3a_inhibitor_within_14_days_befo_certain >= 1 THEN TRUE
      WHEN f.count_strong_cyp3a_inhibitor_within_14_days_befo_possible < 1 THEN FALSE
    END AS a_e8_2,
    CAST(f.count_strong_cyp3a_inhibitor_within_14_days_befo_certain AS VARCHAR) AS a_e8_2_value,
    -- 41: any strong CYP3A inducer within 14 days before enrollment
    CASE
      WHEN f.count_strong_cyp3a_inducer_within_14_days_before_certain >= 1 THEN TRUE
      WHEN f.count_strong_cyp3a_inducer_within_14_days_before_possible < 1 THEN FALSE
    END AS a_e8_3,
    CAST(f.count_strong_cyp3a_inducer_within_14_days_before_certain AS VARCHAR) AS a_e8_3_value,
    -- 42: any ginkgo within 14 days before enrollment
    CASE
      WHEN f.count_ginkgo_within_14_days_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_ginkgo_within_14_days_before_enrollment_possible < 1 THEN FALSE
    END AS a_e8_4,
    CAST(f.count_ginkgo_within_14_days_before_enrollment_certain AS VARCHAR) AS a_e8_4_value,
    -- 43: any St John's wort within 14 days before enrollment
    CASE
      WHEN f.count_st_john_s_wort_within_14_days_before_enrol_certain >= 1 THEN TRUE
      WHEN f.count_st_john_s_wort_within_14_days_before_enrol_possible < 1 THEN FALSE
    END AS a_e8_5,
    CAST(f.count_st_john_s_wort_within_14_days_before_enrol_certain AS VARCHAR) AS a_e8_5_value,
    -- 44: any grapefruit within 14 days before enrollment
    CASE
      WHEN f.count_grapefruit_within_14_days_before_enrollmen_certain >= 1 THEN TRUE
      WHEN f.count_grapefruit_within_14_days_before_enrollmen_possible < 1 THEN FALSE
    END AS a_e8_6,
    CAST(f.count_grapefruit_within_14_days_before_enrollmen_certain AS VARCHAR) AS a_e8_6_value,
    -- 45: any glucocorticoid on enrollment
    CASE
      WHEN f.count_glucocorticoid_on_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_glucocorticoid_on_enrollment_possible < 1 THEN FALSE
    END AS a_e9_1,
    CAST(f.count_glucocorticoid_on_enrollment_certain AS VARCHAR) AS a_e9_1_value,
    -- 46: attested "more than 10 mg of prednisolone a day"
    CASE
      WHEN f.answer_e9_inside
           AND (f.answer_e9_valid_until IS NULL OR f.answer_e9_valid_until >= f.enrollment_date) THEN
        f.answer_e9_value = 'yes'
    END AS a_e9_2,
    f.answer_e9_value AS a_e9_2_value,
    f.answer_e9_day AS a_e9_2_date,
    f.answer_e9_id AS a_e9_2_row,
    -- 47: any peripheral neuropathy on enrollment where grade is one of '2', '3', '4', '5'
    CASE
      WHEN f.count_peripheral_neuropathy_on_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_peripheral_neuropathy_on_enrollment_possible < 1 THEN FALSE
    END AS a_e10_1,
    CAST(f.count_peripheral_neuropathy_on_enrollment_certain AS VARCHAR) AS a_e10_1_value,
    -- 48: any diarrhea on enrollment where grade is one of '2', '3', '4', '5'
    CASE
      WHEN f.count_diarrhea_on_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_diarrhea_on_enrollment_possible < 1 THEN FALSE
    END AS a_e11_1,
    CAST(f.count_diarrhea_on_enrollment_certain AS VARCHAR) AS a_e11_1_value,
    -- 49: any major surgery within 14 days before enrollment where general anesthesia
    CASE
      WHEN f.count_major_surgery_within_14_days_before_enroll_certain >= 1 THEN TRUE
      WHEN f.count_major_surgery_within_14_days_before_enroll_possible < 1 THEN FALSE
    END AS a_e12_1,
    CAST(f.count_major_surgery_within_14_days_before_enroll_certain AS VARCHAR) AS a_e12_1_value,
    -- 50: any infection within 14 days before enrollment where systemic antibiotic needed
    CASE
      WHEN f.count_infection_within_14_days_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_infection_within_14_days_before_enrollment_possible < 1 THEN FALSE
    END AS a_e13_a_1,
    CAST(f.count_infection_within_14_days_before_enrollment_certain AS VARCHAR) AS a_e13_a_1_value,
    -- 51: any infection within 14 days before enrollment where grade is one of '3', '4', '5'
    CASE
      WHEN f.count_infection_within_14_days_before_enrollment_2_certain >= 1 THEN TRUE
      WHEN f.count_infection_within_14_days_before_enrollment_2_possible < 1 THEN FALSE
    END AS a_e13_b_1,
    CAST(f.count_infection_within_14_days_before_enrollment_2_certain AS VARCHAR) AS a_e13_b_1_value,
    -- 52: any hypertension on enrollment where not controlled
    CASE
      WHEN f.count_hypertension_on_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_hypertension_on_enrollment_possible < 1 THEN FALSE
    END AS a_e14_a_1,
    CAST(f.count_hypertension_on_enrollment_certain AS VARCHAR) AS a_e14_a_1_value,
    -- 53: any arrhythmia on enrollment where not controlled
    CASE
      WHEN f.count_arrhythmia_on_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_arrhythmia_on_enrollment_possible < 1 THEN FALSE
    END AS a_e14_a_2,
    CAST(f.count_arrhythmia_on_enrollment_certain AS VARCHAR) AS a_e14_a_2_value,
    -- 54: any heart failure on enrollment where NYHA class is one of III, IV
    CASE
      WHEN f.count_heart_failure_on_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_heart_failure_on_enrollment_possible < 1 THEN FALSE
    END AS a_e14_b_1,
    CAST(f.count_heart_failure_on_enrollment_certain AS VARCHAR) AS a_e14_b_1_value,
    -- 55: any angina on enrollment where unstable or not controlled
    CASE
      WHEN f.count_angina_on_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_angina_on_enrollment_possible < 1 THEN FALSE
    END AS a_e14_c_1,
    CAST(f.count_angina_on_enrollment_certain AS VARCHAR) AS a_e14_c_1_value,
    -- 56: any myocardial infarction within 6 months before enrollment
    CASE
      WHEN f.count_myocardial_infarction_within_6_months_befo_certain >= 1 THEN TRUE
      WHEN f.count_myocardial_infarction_within_6_months_befo_possible < 1 THEN FALSE
    END AS a_e14_d_1,
    CAST(f.count_myocardial_infarction_within_6_months_befo_certain AS VARCHAR) AS a_e14_d_1_value,
    -- 57: any stroke within 6 months before enrollment except intracerebral hemorrhage
    CASE
      WHEN f.count_stroke_except_intracerebral_hemorrhage_wit_certain >= 1 THEN TRUE
      WHEN f.count_stroke_except_intracerebral_hemorrhage_wit_possible < 1 THEN FALSE
    END AS a_e14_d_2,
    CAST(f.count_stroke_except_intracerebral_hemorrhage_wit_certain AS VARCHAR) AS a_e14_d_2_value,
    -- 58: attested
    CASE
      WHEN f.answer_e14_e_inside
           AND (f.answer_e14_e_valid_until IS NULL OR f.answer_e14_e_valid_until >= f.enrollment_date) THEN
        f.answer_e14_e_value = 'yes'
    END AS a_e14_e_1,
    f.answer_e14_e_value AS a_e14_e_1_value,
    f.answer_e14_e_day AS a_e14_e_1_date,
    f.answer_e14_e_id AS a_e14_e_1_row,
    -- 59: QTc > 470 ms during screening
    CASE
      WHEN f.latest_qtc_during_screening_inside THEN
        CASE
          WHEN f.latest_qtc_during_screening_comparator IS NULL THEN
            f.latest_qtc_during_screening_value > f.latest_qtc_during_screening_limit
          WHEN f.latest_qtc_during_screening_comparator IN ('<', '<=')
               AND f.latest_qtc_during_screening_value <= f.latest_qtc_during_screening_limit THEN
            FALSE
          WHEN f.latest_qtc_during_screening_comparator = '>'
               AND f.latest_qtc_during_screening_value >= f.latest_qtc_during_screening_limit THEN
            TRUE
          WHEN f.latest_qtc_during_screening_comparator = '>='
               AND f.latest_qtc_during_screening_value > f.latest_qtc_during_screening_limit THEN
            TRUE
        END
    END AS a_e15_1,
    coalesce(f.latest_qtc_during_screening_comparator, '')
    || CASE
         WHEN f.latest_qtc_during_screening_value = floor(f.latest_qtc_during_screening_value) THEN
           CAST(CAST(f.latest_qtc_during_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_qtc_during_screening_value AS VARCHAR), '0')
       END AS a_e15_1_value,
    f.latest_qtc_during_screening_unit AS a_e15_1_unit,
    f.latest_qtc_during_screening_day AS a_e15_1_date,
    f.latest_qtc_during_screening_id AS a_e15_1_row,
    -- 60: HIV antibody is positive during screening
    CASE
      WHEN f.latest_hiv_antibody_during_screening_inside THEN
        CASE
          WHEN f.latest_hiv_antibody_during_screening_value IN ('positive', 'negative') THEN
            f.latest_hiv_antibody_during_screening_value = 'positive'
        END
    END AS a_e16_1,
    f.latest_hiv_antibody_during_screening_value AS a_e16_1_value,
    f.latest_hiv_antibody_during_screening_day AS a_e16_1_date,
    f.latest_hiv_antibody_during_screening_id AS a_e16_1_row,
    -- 61: hepatitis B surface antigen is positive during screening
    CASE
      WHEN f.latest_hepatitis_b_surface_antigen_during_screen_inside THEN
        CASE
          WHEN f.latest_hepatitis_b_surface_antigen_during_screen_value IN ('positive', 'negative') THEN
            f.latest_hepatitis_b_surface_antigen_during_screen_value = 'positive'
        END
    END AS a_e16_2,
    f.latest_hepatitis_b_surface_antigen_during_screen_value AS a_e16_2_value,
    f.latest_hepatitis_b_surface_antigen_during_screen_day AS a_e16_2_date,
    f.latest_hepatitis_b_surface_antigen_during_screen_id AS a_e16_2_row,
    -- 62: hepatitis C antibody is positive during screening
    CASE
      WHEN f.latest_hepatitis_c_antibody_during_screening_inside THEN
        CASE
          WHEN f.latest_hepatitis_c_antibody_during_screening_value IN ('positive', 'negative') THEN
            f.latest_hepatitis_c_antibody_during_screening_value = 'positive'
        END
    END AS a_e16_3,
    f.latest_hepatitis_c_antibody_during_screening_value AS a_e16_3_value,
    f.latest_hepatitis_c_antibody_during_screening_day AS a_e16_3_date,
    f.latest_hepatitis_c_antibody_during_screening_id AS a_e16_3_row,
    -- 63: attested
    CASE
      WHEN f.answer_e17_inside
           AND (f.answer_e17_valid_until IS NULL OR f.answer_e17_valid_until >= f.enrollment_date) THEN
        f.answer_e17_value = 'yes'
    END AS a_e17_1,
    f.answer_e17_value AS a_e17_1_value,
    f.answer_e17_day AS a_e17_1_date,
    f.answer_e17_id AS a_e17_1_row,
    -- 64: attested
    CASE
      WHEN f.answer_e18_inside
           AND (f.answer_e18_valid_until IS NULL OR f.answer_e18_valid_until >= f.enrollment_date) THEN
        f.answer_e18_value = 'yes'
    END AS a_e18_1,
    f.answer_e18_value AS a_e18_1_value,
    f.answer_e18_day AS a_e18_1_date,
    f.answer_e18_id AS a_e18_1_row,
    -- 65: attested
    CASE
      WHEN f.answer_e19_inside
           AND (f.answer_e19_valid_until IS NULL OR f.answer_e19_valid_until >= f.enrollment_date) THEN
        f.answer_e19_value = 'yes'
    END AS a_e19_1,
    f.answer_e19_value AS a_e19_1_value,
    f.answer_e19_day AS a_e19_1_date,
    f.answer_e19_id AS a_e19_1_row,
    -- 66: any diabetes on enrollment where not controlled
    CASE
      WHEN f.count_diabetes_on_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_diabetes_on_enrollment_possible < 1 THEN FALSE
    END AS a_e20_1,
    CAST(f.count_diabetes_on_enrollment_certain AS VARCHAR) AS a_e20_1_value,
    -- 67: any interstitial lung disease
    CASE
      WHEN f.count_interstitial_lung_disease_on_or_before_enr_certain >= 1 THEN TRUE
      WHEN f.count_interstitial_lung_disease_on_or_before_enr_possible < 1 THEN FALSE
    END AS a_e21_1,
    CAST(f.count_interstitial_lung_disease_on_or_before_enr_certain AS VARCHAR) AS a_e21_1_value,
    -- 68: any lung fibrosis
    CASE
      WHEN f.count_lung_fibrosis_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_lung_fibrosis_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_e21_2,
    CAST(f.count_lung_fibrosis_on_or_before_enrollment_certain AS VARCHAR) AS a_e21_2_value,
    -- 69: any deep vein thrombosis
    CASE
      WHEN f.count_deep_vein_thrombosis_on_or_before_enrollme_certain >= 1 THEN TRUE
      WHEN f.count_deep_vein_thrombosis_on_or_before_enrollme_possible < 1 THEN FALSE
    END AS a_e22_1,
    CAST(f.count_deep_vein_thrombosis_on_or_before_enrollme_certain AS VARCHAR) AS a_e22_1_value,
    -- 70: any pulmonary embolism
    CASE
      WHEN f.count_pulmonary_embolism_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_pulmonary_embolism_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_e22_2,
    CAST(f.count_pulmonary_embolism_on_or_before_enrollment_certain AS VARCHAR) AS a_e22_2_value,
    -- 71: any other malignancy diagnosed within 2 years before day 1 except non-melanoma skin cancer, ...
    CASE
      WHEN f.count_other_malignancy_except_non_melanoma_skin_certain >= 1 THEN TRUE
      WHEN f.count_other_malignancy_except_non_melanoma_skin_possible < 1 THEN FALSE
    END AS a_e23_a_1_1,
    CAST(f.count_other_malignancy_except_non_melanoma_skin_certain AS VARCHAR) AS a_e23_a_1_1_value,
    -- 72: any other malignancy except non-melanoma skin cancer, carcinoma in situ
    CASE
      WHEN f.count_other_malignancy_except_non_melanoma_skin_2_certain >= 1 THEN TRUE
      WHEN f.count_other_malignancy_except_non_melanoma_skin_2_possible < 1 THEN FALSE
    END AS a_e23_a_2_1,
    CAST(f.count_other_malignancy_except_non_melanoma_skin_2_certain AS VARCHAR) AS a_e23_a_2_1_value,
    -- 73: attested "treated for it within 2 years before the first dose"
    CASE
      WHEN f.answer_e23_a_2_inside
           AND (f.answer_e23_a_2_valid_until IS NULL OR f.answer_e23_a_2_valid_until >= f.enrollment_date) THEN
        f.answer_e23_a_2_value = 'yes'
    END AS a_e23_a_2_2,
    f.answer_e23_a_2_value AS a_e23_a_2_2_value,
    f.answer_e23_a_2_day AS a_e23_a_2_2_date,
    f.answer_e23_a_2_id AS a_e23_a_2_2_row,
    -- 74: any other malignancy except non-melanoma skin cancer, carcinoma in situ where residual disease
    CASE
      WHEN f.count_other_malignancy_except_non_melanoma_skin_3_certain >= 1 THEN TRUE
      WHEN f.count_other_malignancy_except_non_melanoma_skin_3_possible < 1 THEN FALSE
    END AS a_e23_a_3_1,
    CAST(f.count_other_malignancy_except_non_melanoma_skin_3_certain AS VARCHAR) AS a_e23_a_3_1_value,
    -- 75: any non-melanoma skin cancer diagnosed within 2 years before day 1 where not adequately treated
    CASE
      WHEN f.count_non_melanoma_skin_cancer_diagnosed_within_certain >= 1 THEN TRUE
      WHEN f.count_non_melanoma_skin_cancer_diagnosed_within_possible < 1 THEN FALSE
    END AS a_e23_b_1_1,
    CAST(f.count_non_melanoma_skin_cancer_diagnosed_within_certain AS VARCHAR) AS a_e23_b_1_1_value,
    -- 76: any carcinoma in situ diagnosed within 2 years before day 1 where not adequately treated
    CASE
      WHEN f.count_carcinoma_in_situ_diagnosed_within_2_years_certain >= 1 THEN TRUE
      WHEN f.count_carcinoma_in_situ_diagnosed_within_2_years_possible < 1 THEN FALSE
    END AS a_e23_b_1_2,
    CAST(f.count_carcinoma_in_situ_diagnosed_within_2_years_certain AS VARCHAR) AS a_e23_b_1_2_value,
    -- 77: any non-melanoma skin cancer where not adequately treated
    CASE
      WHEN f.count_non_melanoma_skin_cancer_on_or_before_enro_certain >= 1 THEN TRUE
      WHEN f.count_non_melanoma_skin_cancer_on_or_before_enro_possible < 1 THEN FALSE
    END AS a_e23_b_2_1,
    CAST(f.count_non_melanoma_skin_cancer_on_or_before_enro_certain AS VARCHAR) AS a_e23_b_2_1_value,
    -- 78: any carcinoma in situ where not adequately treated
    CASE
      WHEN f.count_carcinoma_in_situ_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_carcinoma_in_situ_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_e23_b_2_2,
    CAST(f.count_carcinoma_in_situ_on_or_before_enrollment_certain AS VARCHAR) AS a_e23_b_2_2_value,
    -- 79: attested "treated for it within 2 years before the first dose"
    CASE
      WHEN f.answer_e23_b_2_inside
           AND (f.answer_e23_b_2_valid_until IS NULL OR f.answer_e23_b_2_valid_until >= f.enrollment_date) THEN
        f.answer_e23_b_2_value = 'yes'
    END AS a_e23_b_2_3,
    f.answer_e23_b_2_value AS a_e23_b_2_3_value,
    f.answer_e23_b_2_day AS a_e23_b_2_3_date,
    f.answer_e23_b_2_id AS a_e23_b_2_3_row,
    -- 80: any non-melanoma skin cancer where not adequately treated and residual disease
    CASE
      WHEN f.count_non_melanoma_skin_cancer_on_or_before_enro_2_certain >= 1 THEN TRUE
      WHEN f.count_non_melanoma_skin_cancer_on_or_before_enro_2_possible < 1 THEN FALSE
    END AS a_e23_b_3_1,
    CAST(f.count_non_melanoma_skin_cancer_on_or_before_enro_2_certain AS VARCHAR) AS a_e23_b_3_1_value,
    -- 81: any carcinoma in situ where not adequately treated and residual disease
    CASE
      WHEN f.count_carcinoma_in_situ_on_or_before_enrollment_2_certain >= 1 THEN TRUE
      WHEN f.count_carcinoma_in_situ_on_or_before_enrollment_2_possible < 1 THEN FALSE
    END AS a_e23_b_3_2,
    CAST(f.count_carcinoma_in_situ_on_or_before_enrollment_2_certain AS VARCHAR) AS a_e23_b_3_2_value,
    -- 82: attested
    CASE
      WHEN f.answer_e24_inside
           AND (f.answer_e24_valid_until IS NULL OR f.answer_e24_valid_until >= f.enrollment_date) THEN
        f.answer_e24_value = 'yes'
    END AS a_e24_1,
    f.answer_e24_value AS a_e24_1_value,
    f.answer_e24_day AS a_e24_1_date,
    f.answer_e24_id AS a_e24_1_row,
    -- 83: any pregnancy on enrollment
    CASE
      WHEN f.count_pregnancy_on_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_pregnancy_on_enrollment_possible < 1 THEN FALSE
    END AS a_e25_a_1,
    CAST(f.count_pregnancy_on_enrollment_certain AS VARCHAR) AS a_e25_a_1_value,
    -- 84: sex is female
    f.patient_sex = 'female' AS a_e25_a_2,
    f.patient_sex AS a_e25_a_2_value,
    -- 85: any pregnancy test is positive during screening
    CASE f.any_pregnancy_test_during_screening_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END AS a_e25_a_3,
    f.any_pregnancy_test_during_screening_value AS a_e25_a_3_value,
    f.any_pregnancy_test_during_screening_day AS a_e25_a_3_date,
    f.any_pregnancy_test_during_screening_id AS a_e25_a_3_row,
    -- 86: breast-feeding is present
    CASE
      WHEN f.count_breast_feeding_certain >= 1 THEN TRUE
      WHEN f.count_breast_feeding_possible < 1 THEN FALSE
    END AS a_e25_b_1,
    CAST(f.count_breast_feeding_certain AS VARCHAR) AS a_e25_b_1_value,
    -- 87: attested
    CASE
      WHEN f.answer_e25_c_inside
           AND (f.answer_e25_c_valid_until IS NULL OR f.answer_e25_c_valid_until >= f.enrollment_date) THEN
        f.answer_e25_c_value = 'yes'
    END AS a_e25_c_1,
    f.answer_e25_c_value AS a_e25_c_1_value,
    f.answer_e25_c_day AS a_e25_c_1_date,
    f.answer_e25_c_id AS a_e25_c_1_row,
    -- 88: any investigational device within 28 days before enrollment
    CASE
      WHEN f.count_investigational_device_within_28_days_befo_certain >= 1 THEN TRUE
      WHEN f.count_investigational_device_within_28_days_befo_possible < 1 THEN FALSE
    END AS a_e26_1,
    CAST(f.count_investigational_device_within_28_days_befo_certain AS VARCHAR) AS a_e26_1_value,
    -- 89: attested
    CASE
      WHEN f.answer_e27_inside
           AND (f.answer_e27_valid_until IS NULL OR f.answer_e27_valid_until >= f.enrollment_date) THEN
        f.answer_e27_value = 'yes'
    END AS a_e27_1,
    f.answer_e27_value AS a_e27_1_value,
    f.answer_e27_day AS a_e27_1_date,
    f.answer_e27_id AS a_e27_1_row,
    -- 90: attested
    CASE
      WHEN f.answer_e28_inside
           AND (f.answer_e28_valid_until IS NULL OR f.answer_e28_valid_until >= f.enrollment_date) THEN
        f.answer_e28_value = 'yes'
    END AS a_e28_1,
    f.answer_e28_value AS a_e28_1_value,
    f.answer_e28_day AS a_e28_1_date,
    f.answer_e28_id AS a_e28_1_row
  FROM patient_facts_6 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1.a multiple myeloma by the diagnostic criteria
    k.a_1_a_1 AS c_1_a,
    -- 1.b Japanese
    k.a_1_b_1 AS c_1_b,
    -- 2.a 2 or more regimens
    k.a_2_a_1 AS c_2_a,
    -- 2.b bortezomib
    k.a_2_b_1 AS c_2_b,
    -- 2.c thalidomide or lenalidomide
    k.a_2_c_1 OR k.a_2_c_2 AS c_2_c,
    -- 2.d corticosteroids
    k.a_2_d_1 AS c_2_d,
    -- 3.a relapsed after the previous therapy
    k.a_3_a_1 OR k.a_3_a_2 AS c_3_a,
    -- 3.b could not go on with the last regimen, not bearing it
    k.a_3_b_1 AS c_3_b,
    -- 4.a M-protein in serum >= 1 g/dL (10 g/L)
    k.a_4_a_1 AS c_4_a,
    -- 4.b M-protein in urine >= 200 mg in 24 hours
    k.a_4_b_1 AS c_4_b,
    -- 4.c involved free light chain in serum >= 10 mg/dL (100 mg/L), with an abnormal ratio
    k.a_4_c_1 AND k.a_4_c_2 AS c_4_c,
    -- 5 ECOG performance status 0 to 2
    k.a_5_1 AS c_5,
    -- 6 20 years or older when consent is given
    k.a_6_1 AS c_6,
    -- 7 Able to stay in hospital for cycle 1
    k.a_7_1 AS c_7,
    -- 8.a neutrophils >= 1,000/mm3
    k.a_8_a_1 AS c_8_a,
    -- 8.b platelets >= 75,000/mm3
    k.a_8_b_1 AS c_8_b,
    -- 8.c total bilirubin <= 1.5 x ULN
    k.a_8_c_1 AS c_8_c,
    -- 8.d ALT and AST <= 3 x ULN
    k.a_8_d_1 AND k.a_8_d_2 AS c_8_d,
    -- 8.e creatinine clearance by Cockcroft and Gault: >= 30 mL/min for MLN9708 alone, >= 60 mL/min for ...
    (k.a_8_e_1 AND k.a_8_e_2) OR (NOT k.a_8_e_1 AND k.a_8_e_3) OR (k.a_8_e_2 AND k.a_8_e_3) AS c_8_e,
    -- 9.a toxicity of grade 1 or less
    NOT k.a_9_a_1 AS c_9_a,
    -- 10 Life expectancy of at least 3 months, in the judgement of the investigator
    k.a_10_1 AS c_10,
    -- 11 With Rd: keeps to the rules for the management of lenalidomide
    -- (what does not apply counts as true)
    NOT k.a_8_e_1 OR k.a_11_1 AS c_11_lenient,
    -- 11 With Rd: keeps to the rules for the management of lenalidomide
    -- (what does not apply counts as false)
    k.a_8_e_1 AND k.a_11_1 AS c_11_strict,
    -- E1 Plasmacytoma only
    k.a_e1_1 AND k.a_e1_2 AS c_e1,
    -- E2 Plasma cell leukaemia
    k.a_e2_1 AS c_e2,
    -- E3 Invasion of the central nervous system
    k.a_e3_1 OR k.a_e3_2 AS c_e3,
    -- E4 Radiotherapy within 14 days before enrollment
    k.a_e4_1 AS c_e4,
    -- E5 Another drug against the tumour within 21 days before enrollment
    k.a_e5_1 AS c_e5,
    -- E6.a investigational product, within 21 days
    k.a_e6_a_1 AS c_e6_a,
    -- E6.b carfilzomib, within 60 days
    k.a_e6_b_1 AS c_e6_b,
    -- E7 Antibody within 42 days before enrollment
    k.a_e7_1 AS c_e7,
    -- E8 Within 14 days before enrollment: systemic treatment with a potent inhibitor of CYP1A2 ...
    k.a_e8_1 OR k.a_e8_2 OR k.a_e8_3 OR k.a_e8_4 OR k.a_e8_5 OR k.a_e8_6 AS c_e8,
    -- E9 Corticosteroids, more than 10 mg of prednisolone a day; inhaled and on the skin they are allowed
    k.a_e9_1 AND k.a_e9_2 AS c_e9,
    -- E10 Peripheral neuropathy of grade 2 or more
    k.a_e10_1 AS c_e10,
    -- E11 Diarrhoea of grade 2 or more
    k.a_e11_1 AS c_e11,
    -- E12 Major surgery under general anaesthesia within 14 days before enrollment
    k.a_e12_1 AS c_e12,
    -- E13.a needs systemic antibiotics
    k.a_e13_a_1 AS c_e13_a,
    -- E13.b serious
    k.a_e13_b_1 AS c_e13_b,
    -- E14.a uncontrolled hypertension or arrhythmia
    k.a_e14_a_1 OR k.a_e14_a_2 AS c_e14_a,
    -- E14.b heart failure of NYHA class III or worse
    k.a_e14_b_1 AS c_e14_b,
    -- E14.c angina, uncontrolled or unstable
    k.a_e14_c_1 AS c_e14_c,
    -- E14.d myocardial or cerebral infarction within 6 months before enrollment
    k.a_e14_d_1 OR k.a_e14_d_2 AS c_e14_d,
    -- E14.e another uncontrolled disease of heart or vessels
    k.a_e14_e_1 AS c_e14_e,
    -- E15 QTc > 470 ms on a 12-lead ECG of the screening period
    k.a_e15_1 AS c_e15,
    -- E16 Antibody to HIV, hepatitis B surface antigen or antibody to hepatitis C positive in the ...
    k.a_e16_1 OR k.a_e16_2 OR k.a_e16_3 AS c_e16,
    -- E17 Hypersensitivity to MLN9708 or what it is made up with, to boron or drugs that contain it
    k.a_e17_1 AS c_e17,
    -- E18 With Rd: hypersensitivity to lenalidomide, dexamethasone or what they are made up with
    -- (what does not apply counts as true)
    NOT k.a_8_e_1 OR k.a_e18_1 AS c_e18_lenient,
    -- E18 With Rd: hypersensitivity to lenalidomide, dexamethasone or what they are made up with
    -- (what does not apply counts as false)
    k.a_8_e_1 AND k.a_e18_1 AS c_e18_strict,
    -- E19 Disease of stomach or bowel (trouble with swallowing, inflammation, Crohn's disease), or an ...
    k.a_e19_1 AS c_e19,
    -- E20 Uncontrolled diabetes
    k.a_e20_1 AS c_e20,
    -- E21 Interstitial lung disease or fibrosis of the lung, in the history or found now by imaging of ...
    k.a_e21_1 OR k.a_e21_2 AS c_e21,
    -- E22 With Rd: deep vein thrombosis or pulmonary embolism, before or now
    -- (what does not apply counts as true)
    NOT k.a_8_e_1 OR k.a_e22_1 OR k.a_e22_2 AS c_e22_lenient,
    -- E22 With Rd: deep vein thrombosis or pulmonary embolism, before or now
    -- (what does not apply counts as false)
    k.a_8_e_1 AND (k.a_e22_1 OR k.a_e22_2) AS c_e22_strict,
    -- E23.a.1 diagnosed within 2 years before the first dose
    k.a_e23_a_1_1 AS c_e23_a_1,
    -- E23.a.2 treated within 2 years before the first dose
    k.a_e23_a_2_1 AND k.a_e23_a_2_2 AS c_e23_a_2,
    -- E23.a.3 with disease left
    k.a_e23_a_3_1 AS c_e23_a_3,
    -- E23.b.1 diagnosed within 2 years before the first dose
    k.a_e23_b_1_1 OR k.a_e23_b_1_2 AS c_e23_b_1,
    -- E23.b.2 treated within 2 years before the first dose
    (k.a_e23_b_2_1 OR k.a_e23_b_2_2) AND k.a_e23_b_2_3 AS c_e23_b_2,
    -- E23.b.3 with disease left
    k.a_e23_b_3_1 OR k.a_e23_b_3_2 AS c_e23_b_3,
    -- E24 No consent to adequate contraception (condoms, oral contraceptives for instance): women who can ...
    k.a_e24_1 AS c_e24,
    -- E25.a pregnant
    k.a_e25_a_1 OR (k.a_e25_a_2 AND k.a_e25_a_3) AS c_e25_a,
    -- E25.b breast-feeding
    k.a_e25_b_1 AS c_e25_b,
    -- E25.c unwilling to keep from breast-feeding until 6 months after the last dose
    -- (what does not apply counts as true)
    NOT k.a_e25_a_2 OR k.a_e25_c_1 AS c_e25_c_lenient,
    -- E25.c unwilling to keep from breast-feeding until 6 months after the last dose
    -- (what does not apply counts as false)
    k.a_e25_a_2 AND k.a_e25_c_1 AS c_e25_c_strict,
    -- E26 An investigational medical device used within 28 days before enrollment
    k.a_e26_1 AS c_e26,
    -- E27 Any inability that could interfere with consent or with completing the treatment
    k.a_e27_1 AS c_e27,
    -- E28 Taking part would be difficult, in the judgement of the investigator
    k.a_e28_1 AS c_e28
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 Japanese, with multiple myeloma by the diagnostic criteria
    k.c_1_a AND k.c_1_b AS c_1,
    CASE
      WHEN k.a_2_c_1 IS NOT DISTINCT FROM k.c_2_c THEN 5
      WHEN k.a_2_c_2 IS NOT DISTINCT FROM k.c_2_c THEN 6
    END AS c_2_c_decided_by,
    -- 2 Treated with 2 or more regimens, among them all of: bortezomib, thalidomide or lenalidomide, ...
    k.c_2_a AND k.c_2_b AND k.c_2_c AND k.c_2_d AS c_2,
    CASE
      WHEN k.a_3_a_1 IS NOT DISTINCT FROM k.c_3_a THEN 8
      WHEN k.a_3_a_2 IS NOT DISTINCT FROM k.c_3_a THEN 9
    END AS c_3_a_decided_by,
    -- 3 Relapsed after the previous therapy, or did not bear the last regimen and could not go on with it
    k.c_3_a OR k.c_3_b AS c_3,
    CASE
      WHEN k.a_4_c_1 IS NOT DISTINCT FROM k.c_4_c THEN 13
      WHEN k.a_4_c_2 IS NOT DISTINCT FROM k.c_4_c THEN 14
    END AS c_4_c_decided_by,
    -- 4 Measurable disease: at least one of the following
    k.c_4_a OR k.c_4_b OR k.c_4_c AS c_4,
    CASE
      WHEN k.a_8_d_1 IS NOT DISTINCT FROM k.c_8_d THEN 21
      WHEN k.a_8_d_2 IS NOT DISTINCT FROM k.c_8_d THEN 22
    END AS c_8_d_decided_by,
    CASE
      WHEN k.a_8_e_1 IS NOT FALSE AND k.a_8_e_2 IS NOT DISTINCT FROM k.c_8_e THEN 24
      WHEN k.a_8_e_1 IS NOT TRUE AND k.a_8_e_3 IS NOT DISTINCT FROM k.c_8_e THEN 25
      ELSE 23
    END AS c_8_e_decided_by,
    -- 8 Laboratory values at screening
    k.c_8_a AND k.c_8_b AND k.c_8_c AND k.c_8_d AND k.c_8_e AS c_8,
    -- 9 Recovered to grade 1 or less from the toxicity of earlier treatments; neutrophils >= 1,000/mm3
    k.c_9_a AND k.c_8_a AS c_9,
    CASE
      WHEN k.c_11_lenient AND NOT k.c_11_strict THEN 'not applicable'
      WHEN k.c_11_lenient THEN 'true'
      WHEN NOT k.c_11_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_11_result,
    CASE
      WHEN k.c_11_lenient AND NOT k.c_11_strict THEN 23
      WHEN k.a_8_e_1 IS NOT FALSE
           AND k.a_11_1 IS NOT DISTINCT FROM k.c_11_lenient
           AND (k.c_11_lenient AND NOT k.c_11_strict) IS NOT TRUE THEN
        28
      ELSE 23
    END AS c_11_decided_by,
    CASE WHEN k.a_e1_1 IS NOT DISTINCT FROM k.c_e1 THEN 29 WHEN k.a_e1_2 IS NOT DISTINCT FROM k.c_e1 THEN 30 END
      AS c_e1_decided_by,
    CASE WHEN k.a_e3_1 IS NOT DISTINCT FROM k.c_e3 THEN 32 WHEN k.a_e3_2 IS NOT DISTINCT FROM k.c_e3 THEN 33 END
      AS c_e3_decided_by,
    -- E6 Another investigational product within 21 days before enrollment; carfilzomib within 60 days
    k.c_e6_a OR k.c_e6_b AS c_e6,
    CASE
      WHEN k.a_e8_1 IS NOT DISTINCT FROM k.c_e8 THEN 39
      WHEN k.a_e8_2 IS NOT DISTINCT FROM k.c_e8 THEN 40
      WHEN k.a_e8_3 IS NOT DISTINCT FROM k.c_e8 THEN 41
      WHEN k.a_e8_4 IS NOT DISTINCT FROM k.c_e8 THEN 42
      WHEN k.a_e8_5 IS NOT DISTINCT FROM k.c_e8 THEN 43
      WHEN k.a_e8_6 IS NOT DISTINCT FROM k.c_e8 THEN 44
    END AS c_e8_decided_by,
    CASE WHEN k.a_e9_1 IS NOT DISTINCT FROM k.c_e9 THEN 45 WHEN k.a_e9_2 IS NOT DISTINCT FROM k.c_e9 THEN 46 END
      AS c_e9_decided_by,
    -- E13 Within 14 days before enrollment, infection that needs systemic antibiotics, or another serious ...
    k.c_e13_a OR k.c_e13_b AS c_e13,
    CASE
      WHEN k.a_e14_a_1 IS NOT DISTINCT FROM k.c_e14_a THEN 52
      WHEN k.a_e14_a_2 IS NOT DISTINCT FROM k.c_e14_a THEN 53
    END AS c_e14_a_decided_by,
    CASE
      WHEN k.a_e14_d_1 IS NOT DISTINCT FROM k.c_e14_d THEN 56
      WHEN k.a_e14_d_2 IS NOT DISTINCT FROM k.c_e14_d THEN 57
    END AS c_e14_d_decided_by,
    -- E14 Uncontrolled disease of heart or vessels at present (hypertension, arrhythmia, heart failure of ...
    k.c_e14_a OR k.c_e14_b OR k.c_e14_c OR k.c_e14_d OR k.c_e14_e AS c_e14,
    CASE
      WHEN k.a_e16_1 IS NOT DISTINCT FROM k.c_e16 THEN 60
      WHEN k.a_e16_2 IS NOT DISTINCT FROM k.c_e16 THEN 61
      WHEN k.a_e16_3 IS NOT DISTINCT FROM k.c_e16 THEN 62
    END AS c_e16_decided_by,
    CASE
      WHEN k.c_e18_lenient AND NOT k.c_e18_strict THEN 'not applicable'
      WHEN k.c_e18_strict THEN 'true'
      WHEN NOT k.c_e18_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e18_result,
    CASE
      WHEN k.c_e18_lenient AND NOT k.c_e18_strict THEN 23
      WHEN k.a_8_e_1 IS NOT FALSE
           AND k.a_e18_1 IS NOT DISTINCT FROM k.c_e18_strict
           AND (k.c_e18_lenient AND NOT k.c_e18_strict) IS NOT TRUE THEN
        64
      ELSE 23
    END AS c_e18_decided_by,
    CASE
      WHEN k.a_e21_1 IS NOT DISTINCT FROM k.c_e21 THEN 67
      WHEN k.a_e21_2 IS NOT DISTINCT FROM k.c_e21 THEN 68
    END AS c_e21_decided_by,
    CASE
      WHEN k.c_e22_lenient AND NOT k.c_e22_strict THEN 'not applicable'
      WHEN k.c_e22_strict THEN 'true'
      WHEN NOT k.c_e22_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e22_result,
    CASE
      WHEN k.c_e22_lenient AND NOT k.c_e22_strict THEN 23
      WHEN k.a_8_e_1 IS NOT FALSE
           AND (k.a_e22_1 OR k.a_e22_2) IS NOT DISTINCT FROM k.c_e22_strict
           AND (k.c_e22_lenient AND NOT k.c_e22_strict) IS NOT TRUE THEN
        CASE
          WHEN k.a_e22_1 IS NOT DISTINCT FROM (k.a_e22_1 OR k.a_e22_2) THEN 69
          WHEN k.a_e22_2 IS NOT DISTINCT FROM (k.a_e22_1 OR k.a_e22_2) THEN 70
        END
      ELSE 23
    END AS c_e22_decided_by,
    CASE
      WHEN k.a_e23_a_2_1 IS NOT DISTINCT FROM k.c_e23_a_2 THEN 72
      WHEN k.a_e23_a_2_2 IS NOT DISTINCT FROM k.c_e23_a_2 THEN 73
    END AS c_e23_a_2_decided_by,
    -- E23.a within 2 years before the first dose, or diagnosed before with disease left
    k.c_e23_a_1 OR k.c_e23_a_2 OR k.c_e23_a_3 AS c_e23_a,
    CASE
      WHEN k.a_e23_b_1_1 IS NOT DISTINCT FROM k.c_e23_b_1 THEN 75
      WHEN k.a_e23_b_1_2 IS NOT DISTINCT FROM k.c_e23_b_1 THEN 76
    END AS c_e23_b_1_decided_by,
    CASE
      WHEN (k.a_e23_b_2_1 OR k.a_e23_b_2_2) IS NOT DISTINCT FROM k.c_e23_b_2 THEN
        CASE
          WHEN k.a_e23_b_2_1 IS NOT DISTINCT FROM (k.a_e23_b_2_1 OR k.a_e23_b_2_2) THEN 77
          WHEN k.a_e23_b_2_2 IS NOT DISTINCT FROM (k.a_e23_b_2_1 OR k.a_e23_b_2_2) THEN 78
        END
      WHEN k.a_e23_b_2_3 IS NOT DISTINCT FROM k.c_e23_b_2 THEN 79
    END AS c_e23_b_2_decided_by,
    CASE
      WHEN k.a_e23_b_3_1 IS NOT DISTINCT FROM k.c_e23_b_3 THEN 80
      WHEN k.a_e23_b_3_2 IS NOT DISTINCT FROM k.c_e23_b_3 THEN 81
    END AS c_e23_b_3_decided_by,
    -- E23.b skin cancer or carcinoma in situ, not completely resected, and diagnosed or treated within 2 ...
    k.c_e23_b_1 OR k.c_e23_b_2 OR k.c_e23_b_3 AS c_e23_b,
    CASE
      WHEN k.a_e25_a_1 IS NOT DISTINCT FROM k.c_e25_a THEN 83
      WHEN (k.a_e25_a_2 AND k.a_e25_a_3) IS NOT DISTINCT FROM k.c_e25_a THEN
        CASE
          WHEN k.a_e25_a_2 IS NOT DISTINCT FROM (k.a_e25_a_2 AND k.a_e25_a_3) THEN 84
          WHEN k.a_e25_a_3 IS NOT DISTINCT FROM (k.a_e25_a_2 AND k.a_e25_a_3) THEN 85
        END
    END AS c_e25_a_decided_by,
    CASE
      WHEN k.c_e25_c_lenient AND NOT k.c_e25_c_strict THEN 'not applicable'
      WHEN k.c_e25_c_strict THEN 'true'
      WHEN NOT k.c_e25_c_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e25_c_result,
    CASE
      WHEN k.c_e25_c_lenient AND NOT k.c_e25_c_strict THEN 84
      WHEN k.a_e25_a_2 IS NOT FALSE
           AND k.a_e25_c_1 IS NOT DISTINCT FROM k.c_e25_c_strict
           AND (k.c_e25_c_lenient AND NOT k.c_e25_c_strict) IS NOT TRUE THEN
        87
      ELSE 84
    END AS c_e25_c_decided_by,
    -- E25 Pregnant (by a test, for instance) or breast-feeding; no breast-feeding from the first dose ...
    -- (what does not apply counts as true)
    k.c_e25_a OR k.c_e25_b OR k.c_e25_c_strict OR (k.c_e25_a AND k.c_e25_b AND k.c_e25_c_lenient)
      AS c_e25_lenient,
    -- E25 Pregnant (by a test, for instance) or breast-feeding; no breast-feeding from the first dose ...
    -- (what does not apply counts as false)
    k.c_e25_a OR k.c_e25_b OR k.c_e25_c_strict AS c_e25_strict
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE WHEN k.c_1_a IS NOT DISTINCT FROM k.c_1 THEN 1 WHEN k.c_1_b IS NOT DISTINCT FROM k.c_1 THEN 2 END
      AS c_1_decided_by,
    CASE
      WHEN k.c_2_a IS NOT DISTINCT FROM k.c_2 THEN 3
      WHEN k.c_2_b IS NOT DISTINCT FROM k.c_2 THEN 4
      WHEN k.c_2_c IS NOT DISTINCT FROM k.c_2 THEN k.c_2_c_decided_by
      WHEN k.c_2_d IS NOT DISTINCT FROM k.c_2 THEN 7
    END AS c_2_decided_by,
    CASE
      WHEN k.c_3_a IS NOT DISTINCT FROM k.c_3 THEN k.c_3_a_decided_by
      WHEN k.c_3_b IS NOT DISTINCT FROM k.c_3 THEN 10
    END AS c_3_decided_by,
    CASE
      WHEN k.c_4_a IS NOT DISTINCT FROM k.c_4 THEN 11
      WHEN k.c_4_b IS NOT DISTINCT FROM k.c_4 THEN 12
      WHEN k.c_4_c IS NOT DISTINCT FROM k.c_4 THEN k.c_4_c_decided_by
    END AS c_4_decided_by,
    CASE
      WHEN k.c_8_a IS NOT DISTINCT FROM k.c_8 THEN 18
      WHEN k.c_8_b IS NOT DISTINCT FROM k.c_8 THEN 19
      WHEN k.c_8_c IS NOT DISTINCT FROM k.c_8 THEN 20
      WHEN k.c_8_d IS NOT DISTINCT FROM k.c_8 THEN k.c_8_d_decided_by
      WHEN k.c_8_e IS NOT DISTINCT FROM k.c_8 THEN k.c_8_e_decided_by
    END AS c_8_decided_by,
    CASE WHEN k.c_9_a IS NOT DISTINCT FROM k.c_9 THEN 26 WHEN k.c_8_a IS NOT DISTINCT FROM k.c_9 THEN 18 END
      AS c_9_decided_by,
    CASE WHEN k.c_e6_a IS NOT DISTINCT FROM k.c_e6 THEN 36 WHEN k.c_e6_b IS NOT DISTINCT FROM k.c_e6 THEN 37 END
      AS c_e6_decided_by,
    CASE
      WHEN k.c_e13_a IS NOT DISTINCT FROM k.c_e13 THEN 50
      WHEN k.c_e13_b IS NOT DISTINCT FROM k.c_e13 THEN 51
    END AS c_e13_decided_by,
    CASE
      WHEN k.c_e14_a IS NOT DISTINCT FROM k.c_e14 THEN k.c_e14_a_decided_by
      WHEN k.c_e14_b IS NOT DISTINCT FROM k.c_e14 THEN 54
      WHEN k.c_e14_c IS NOT DISTINCT FROM k.c_e14 THEN 55
      WHEN k.c_e14_d IS NOT DISTINCT FROM k.c_e14 THEN k.c_e14_d_decided_by
      WHEN k.c_e14_e IS NOT DISTINCT FROM k.c_e14 THEN 58
    END AS c_e14_decided_by,
    CASE
      WHEN k.c_e23_a_1 IS NOT DISTINCT FROM k.c_e23_a THEN 71
      WHEN k.c_e23_a_2 IS NOT DISTINCT FROM k.c_e23_a THEN k.c_e23_a_2_decided_by
      WHEN k.c_e23_a_3 IS NOT DISTINCT FROM k.c_e23_a THEN 74
    END AS c_e23_a_decided_by,
    CASE
      WHEN k.c_e23_b_1 IS NOT DISTINCT FROM k.c_e23_b THEN k.c_e23_b_1_decided_by
      WHEN k.c_e23_b_2 IS NOT DISTINCT FROM k.c_e23_b THEN k.c_e23_b_2_decided_by
      WHEN k.c_e23_b_3 IS NOT DISTINCT FROM k.c_e23_b THEN k.c_e23_b_3_decided_by
    END AS c_e23_b_decided_by,
    -- E23 Another malignancy diagnosed or treated within 2 years before the first dose, or diagnosed ...
    k.c_e23_a OR k.c_e23_b AS c_e23,
    CASE
      WHEN k.c_e25_lenient AND NOT k.c_e25_strict THEN 'not applicable'
      WHEN k.c_e25_strict THEN 'true'
      WHEN NOT k.c_e25_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e25_result,
    CASE
      WHEN k.c_e25_a IS NOT DISTINCT FROM k.c_e25_strict
           AND (k.c_e25_lenient AND NOT k.c_e25_strict) IS NOT TRUE THEN
        k.c_e25_a_decided_by
      WHEN k.c_e25_b IS NOT DISTINCT FROM k.c_e25_strict
           AND (k.c_e25_lenient AND NOT k.c_e25_strict) IS NOT TRUE THEN
        86
      WHEN k.c_e25_c_strict IS NOT DISTINCT FROM k.c_e25_strict
           AND ((k.c_e25_c_lenient AND NOT k.c_e25_c_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_e25_lenient AND NOT k.c_e25_strict) IS NOT TRUE) THEN
        k.c_e25_c_decided_by
    END AS c_e25_decided_by
  FROM patient_criteria_2 AS k
),

-- The same, with what is worked out from it.
patient_criteria_4 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_e23_a IS NOT DISTINCT FROM k.c_e23 THEN k.c_e23_a_decided_by
      WHEN k.c_e23_b IS NOT DISTINCT FROM k.c_e23 THEN k.c_e23_b_decided_by
    END AS c_e23_decided_by
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
         OR NOT k.c_11_lenient
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
         OR k.c_e18_strict
         OR k.c_e19
         OR k.c_e20
         OR k.c_e21
         OR k.c_e22_strict
         OR k.c_e23
         OR k.c_e24
         OR k.c_e25_strict
         OR k.c_e26
         OR k.c_e27
         OR k.c_e28 THEN
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
         AND k.c_11_lenient IS NOT NULL
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
         AND k.c_e18_strict IS NOT NULL
         AND k.c_e19 IS NOT NULL
         AND k.c_e20 IS NOT NULL
         AND k.c_e21 IS NOT NULL
         AND k.c_e22_strict IS NOT NULL
         AND k.c_e23 IS NOT NULL
         AND k.c_e24 IS NOT NULL
         AND k.c_e25_strict IS NOT NULL
         AND k.c_e26 IS NOT NULL
         AND k.c_e27 IS NOT NULL
         AND k.c_e28 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Japanese, with multiple myeloma by the diagnostic criteria
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  CASE k.c_1_decided_by WHEN 1 THEN k.a_1_a_1_value WHEN 2 THEN k.a_1_b_1_value END AS c_1_value,
  CAST(NULL AS VARCHAR) AS c_1_unit,
  CASE k.c_1_decided_by WHEN 2 THEN k.a_1_b_1_date END AS c_1_date,
  CASE k.c_1_decided_by WHEN 2 THEN k.a_1_b_1_row END AS c_1_row,
  -- 1.a multiple myeloma by the diagnostic criteria
  CASE WHEN k.c_1_a THEN 'true' WHEN NOT k.c_1_a THEN 'false' ELSE 'unknown' END AS c_1_a,
  k.a_1_a_1_value AS c_1_a_value,
  CAST(NULL AS VARCHAR) AS c_1_a_unit,
  CAST(NULL AS DATE) AS c_1_a_date,
  CAST(NULL AS BIGINT) AS c_1_a_row,
  -- 1.b Japanese
  CASE WHEN k.c_1_b THEN 'true' WHEN NOT k.c_1_b THEN 'false' ELSE 'unknown' END AS c_1_b,
  k.a_1_b_1_value AS c_1_b_value,
  CAST(NULL AS VARCHAR) AS c_1_b_unit,
  k.a_1_b_1_date AS c_1_b_date,
  k.a_1_b_1_row AS c_1_b_row,
  -- 2 Treated with 2 or more regimens, among them all of: bortezomib, thalidomide or lenalidomide, ...
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  CASE k.c_2_decided_by
    WHEN 3 THEN k.a_2_a_1_value WHEN 4 THEN k.a_2_b_1_value WHEN 5 THEN k.a_2_c_1_value
    WHEN 6 THEN k.a_2_c_2_value WHEN 7 THEN k.a_2_d_1_value
  END AS c_2_value,
  CAST(NULL AS VARCHAR) AS c_2_unit,
  CAST(NULL AS DATE) AS c_2_date,
  CAST(NULL AS BIGINT) AS c_2_row,
  -- 2.a 2 or more regimens
  CASE WHEN k.c_2_a THEN 'true' WHEN NOT k.c_2_a THEN 'false' ELSE 'unknown' END AS c_2_a,
  k.a_2_a_1_value AS c_2_a_value,
  CAST(NULL AS VARCHAR) AS c_2_a_unit,
  CAST(NULL AS DATE) AS c_2_a_date,
  CAST(NULL AS BIGINT) AS c_2_a_row,
  -- 2.b bortezomib
  CASE WHEN k.c_2_b THEN 'true' WHEN NOT k.c_2_b THEN 'false' ELSE 'unknown' END AS c_2_b,
  k.a_2_b_1_value AS c_2_b_value,
  CAST(NULL AS VARCHAR) AS c_2_b_unit,
  CAST(NULL AS DATE) AS c_2_b_date,
  CAST(NULL AS BIGINT) AS c_2_b_row,
  -- 2.c thalidomide or lenalidomide
  CASE WHEN k.c_2_c THEN 'true' WHEN NOT k.c_2_c THEN 'false' ELSE 'unknown' END AS c_2_c,
  CASE k.c_2_c_decided_by WHEN 5 THEN k.a_2_c_1_value WHEN 6 THEN k.a_2_c_2_value END AS c_2_c_value,
  CAST(NULL AS VARCHAR) AS c_2_c_unit,
  CAST(NULL AS DATE) AS c_2_c_date,
  CAST(NULL AS BIGINT) AS c_2_c_row,
  -- 2.d corticosteroids
  CASE WHEN k.c_2_d THEN 'true' WHEN NOT k.c_2_d THEN 'false' ELSE 'unknown' END AS c_2_d,
  k.a_2_d_1_value AS c_2_d_value,
  CAST(NULL AS VARCHAR) AS c_2_d_unit,
  CAST(NULL AS DATE) AS c_2_d_date,
  CAST(NULL AS BIGINT) AS c_2_d_row,
  -- 3 Relapsed after the previous therapy, or did not bear the last regimen and could not go on with it
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  CASE k.c_3_decided_by WHEN 8 THEN k.a_3_a_1_value WHEN 9 THEN k.a_3_a_2_value WHEN 10 THEN k.a_3_b_1_value END
    AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  CAST(NULL AS DATE) AS c_3_date,
  CAST(NULL AS BIGINT) AS c_3_row,
  -- 3.a relapsed after the previous therapy
  CASE WHEN k.c_3_a THEN 'true' WHEN NOT k.c_3_a THEN 'false' ELSE 'unknown' END AS c_3_a,
  CASE k.c_3_a_decided_by WHEN 8 THEN k.a_3_a_1_value WHEN 9 THEN k.a_3_a_2_value END AS c_3_a_value,
  CAST(NULL AS VARCHAR) AS c_3_a_unit,
  CAST(NULL AS DATE) AS c_3_a_date,
  CAST(NULL AS BIGINT) AS c_3_a_row,
  -- 3.b could not go on with the last regimen, not bearing it
  CASE WHEN k.c_3_b THEN 'true' WHEN NOT k.c_3_b THEN 'false' ELSE 'unknown' END AS c_3_b,
  k.a_3_b_1_value AS c_3_b_value,
  CAST(NULL AS VARCHAR) AS c_3_b_unit,
  CAST(NULL AS DATE) AS c_3_b_date,
  CAST(NULL AS BIGINT) AS c_3_b_row,
  -- 4 Measurable disease: at least one of the following
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  CASE k.c_4_decided_by
    WHEN 11 THEN k.a_4_a_1_value WHEN 12 THEN k.a_4_b_1_value WHEN 13 THEN k.a_4_c_1_value
    WHEN 14 THEN k.a_4_c_2_value
  END AS c_4_value,
  CASE k.c_4_decided_by
    WHEN 11 THEN k.a_4_a_1_unit WHEN 12 THEN k.a_4_b_1_unit WHEN 13 THEN k.a_4_c_1_unit
    WHEN 14 THEN k.a_4_c_2_unit
  END AS c_4_unit,
  CASE k.c_4_decided_by
    WHEN 11 THEN k.a_4_a_1_date WHEN 12 THEN k.a_4_b_1_date WHEN 13 THEN k.a_4_c_1_date
    WHEN 14 THEN k.a_4_c_2_date
  END AS c_4_date,
  CASE k.c_4_decided_by
    WHEN 11 THEN k.a_4_a_1_row WHEN 12 THEN k.a_4_b_1_row WHEN 13 THEN k.a_4_c_1_row WHEN 14 THEN k.a_4_c_2_row
  END AS c_4_row,
  -- 4.a M-protein in serum >= 1 g/dL (10 g/L)
  CASE WHEN k.c_4_a THEN 'true' WHEN NOT k.c_4_a THEN 'false' ELSE 'unknown' END AS c_4_a,
  k.a_4_a_1_value AS c_4_a_value,
  k.a_4_a_1_unit AS c_4_a_unit,
  k.a_4_a_1_date AS c_4_a_date,
  k.a_4_a_1_row AS c_4_a_row,
  -- 4.b M-protein in urine >= 200 mg in 24 hours
  CASE WHEN k.c_4_b THEN 'true' WHEN NOT k.c_4_b THEN 'false' ELSE 'unknown' END AS c_4_b,
  k.a_4_b_1_value AS c_4_b_value,
  k.a_4_b_1_unit AS c_4_b_unit,
  k.a_4_b_1_date AS c_4_b_date,
  k.a_4_b_1_row AS c_4_b_row,
  -- 4.c involved free light chain in serum >= 10 mg/dL (100 mg/L), with an abnormal ratio
  CASE WHEN k.c_4_c THEN 'true' WHEN NOT k.c_4_c THEN 'false' ELSE 'unknown' END AS c_4_c,
  CASE k.c_4_c_decided_by WHEN 13 THEN k.a_4_c_1_value WHEN 14 THEN k.a_4_c_2_value END AS c_4_c_value,
  CASE k.c_4_c_decided_by WHEN 13 THEN k.a_4_c_1_unit WHEN 14 THEN k.a_4_c_2_unit END AS c_4_c_unit,
  CASE k.c_4_c_decided_by WHEN 13 THEN k.a_4_c_1_date WHEN 14 THEN k.a_4_c_2_date END AS c_4_c_date,
  CASE k.c_4_c_decided_by WHEN 13 THEN k.a_4_c_1_row WHEN 14 THEN k.a_4_c_2_row END AS c_4_c_row,
  -- 5 ECOG performance status 0 to 2
  CASE WHEN k.c_5 THEN 'true' WHEN NOT k.c_5 THEN 'false' ELSE 'unknown' END AS c_5,
  k.a_5_1_value AS c_5_value,
  k.a_5_1_unit AS c_5_unit,
  k.a_5_1_date AS c_5_date,
  k.a_5_1_row AS c_5_row,
  -- 6 20 years or older when consent is given
  CASE WHEN k.c_6 THEN 'true' WHEN NOT k.c_6 THEN 'false' ELSE 'unknown' END AS c_6,
  k.a_6_1_value AS c_6_value,
  k.a_6_1_unit AS c_6_unit,
  CAST(NULL AS DATE) AS c_6_date,
  CAST(NULL AS BIGINT) AS c_6_row,
  -- 7 Able to stay in hospital for cycle 1
  CASE WHEN k.c_7 THEN 'true' WHEN NOT k.c_7 THEN 'false' ELSE 'unknown' END AS c_7,
  k.a_7_1_value AS c_7_value,
  CAST(NULL AS VARCHAR) AS c_7_unit,
  k.a_7_1_date AS c_7_date,
  k.a_7_1_row AS c_7_row,
  -- 8 Laboratory values at screening
  CASE WHEN k.c_8 THEN 'true' WHEN NOT k.c_8 THEN 'false' ELSE 'unknown' END AS c_8,
  CASE k.c_8_decided_by
    WHEN 18 THEN k.a_8_a_1_value WHEN 19 THEN k.a_8_b_1_value WHEN 20 THEN k.a_8_c_1_value
    WHEN 21 THEN k.a_8_d_1_value WHEN 22 THEN k.a_8_d_2_value WHEN 24 THEN k.a_8_e_2_value
    WHEN 25 THEN k.a_8_e_2_value
  END AS c_8_value,
  CASE k.c_8_decided_by
    WHEN 18 THEN k.a_8_a_1_unit WHEN 19 THEN k.a_8_b_1_unit WHEN 20 THEN k.a_8_c_1_unit
    WHEN 21 THEN k.a_8_d_1_unit WHEN 22 THEN k.a_8_d_2_unit WHEN 24 THEN k.a_8_e_2_unit
    WHEN 25 THEN k.a_8_e_2_unit
  END AS c_8_unit,
  CASE k.c_8_decided_by
    WHEN 18 THEN k.a_8_a_1_date WHEN 19 THEN k.a_8_b_1_date WHEN 20 THEN k.a_8_c_1_date
    WHEN 21 THEN k.a_8_d_1_date WHEN 22 THEN k.a_8_d_2_date WHEN 24 THEN k.a_8_e_2_date
    WHEN 25 THEN k.a_8_e_2_date
  END AS c_8_date,
  CASE k.c_8_decided_by
    WHEN 18 THEN k.a_8_a_1_row WHEN 19 THEN k.a_8_b_1_row WHEN 20 THEN k.a_8_c_1_row WHEN 21 THEN k.a_8_d_1_row
    WHEN 22 THEN k.a_8_d_2_row
  END AS c_8_row,
  -- 8.a neutrophils >= 1,000/mm3
  CASE WHEN k.c_8_a THEN 'true' WHEN NOT k.c_8_a THEN 'false' ELSE 'unknown' END AS c_8_a,
  k.a_8_a_1_value AS c_8_a_value,
  k.a_8_a_1_unit AS c_8_a_unit,
  k.a_8_a_1_date AS c_8_a_date,
  k.a_8_a_1_row AS c_8_a_row,
  -- 8.b platelets >= 75,000/mm3
  CASE WHEN k.c_8_b THEN 'true' WHEN NOT k.c_8_b THEN 'false' ELSE 'unknown' END AS c_8_b,
  k.a_8_b_1_value AS c_8_b_value,
  k.a_8_b_1_unit AS c_8_b_unit,
  k.a_8_b_1_date AS c_8_b_date,
  k.a_8_b_1_row AS c_8_b_row,
  -- 8.c total bilirubin <= 1.5 x ULN
  CASE WHEN k.c_8_c THEN 'true' WHEN NOT k.c_8_c THEN 'false' ELSE 'unknown' END AS c_8_c,
  k.a_8_c_1_value AS c_8_c_value,
  k.a_8_c_1_unit AS c_8_c_unit,
  k.a_8_c_1_date AS c_8_c_date,
  k.a_8_c_1_row AS c_8_c_row,
  -- 8.d ALT and AST <= 3 x ULN
  CASE WHEN k.c_8_d THEN 'true' WHEN NOT k.c_8_d THEN 'false' ELSE 'unknown' END AS c_8_d,
  CASE k.c_8_d_decided_by WHEN 21 THEN k.a_8_d_1_value WHEN 22 THEN k.a_8_d_2_value END AS c_8_d_value,
  CASE k.c_8_d_decided_by WHEN 21 THEN k.a_8_d_1_unit WHEN 22 THEN k.a_8_d_2_unit END AS c_8_d_unit,
  CASE k.c_8_d_decided_by WHEN 21 THEN k.a_8_d_1_date WHEN 22 THEN k.a_8_d_2_date END AS c_8_d_date,
  CASE k.c_8_d_decided_by WHEN 21 THEN k.a_8_d_1_row WHEN 22 THEN k.a_8_d_2_row END AS c_8_d_row,
  -- 8.e creatinine clearance by Cockcroft and Gault: >= 30 mL/min for MLN9708 alone, >= 60 mL/min for ...
  CASE WHEN k.c_8_e THEN 'true' WHEN NOT k.c_8_e THEN 'false' ELSE 'unknown' END AS c_8_e,
  CASE k.c_8_e_decided_by WHEN 24 THEN k.a_8_e_2_value WHEN 25 THEN k.a_8_e_2_value END AS c_8_e_value,
  CASE k.c_8_e_decided_by WHEN 24 THEN k.a_8_e_2_unit WHEN 25 THEN k.a_8_e_2_unit END AS c_8_e_unit,
  CASE k.c_8_e_decided_by WHEN 24 THEN k.a_8_e_2_date WHEN 25 THEN k.a_8_e_2_date END AS c_8_e_date,
  CAST(NULL AS BIGINT) AS c_8_e_row,
  -- 9 Recovered to grade 1 or less from the toxicity of earlier treatments; neutrophils >= 1,000/mm3
  CASE WHEN k.c_9 THEN 'true' WHEN NOT k.c_9 THEN 'false' ELSE 'unknown' END AS c_9,
  CASE k.c_9_decided_by WHEN 18 THEN k.a_8_a_1_value WHEN 26 THEN k.a_9_a_1_value END AS c_9_value,
  CASE k.c_9_decided_by WHEN 18 THEN k.a_8_a_1_unit END AS c_9_unit,
  CASE k.c_9_decided_by WHEN 18 THEN k.a_8_a_1_date END AS c_9_date,
  CASE k.c_9_decided_by WHEN 18 THEN k.a_8_a_1_row END AS c_9_row,
  -- 9.a toxicity of grade 1 or less
  CASE WHEN k.c_9_a THEN 'true' WHEN NOT k.c_9_a THEN 'false' ELSE 'unknown' END AS c_9_a,
  k.a_9_a_1_value AS c_9_a_value,
  CAST(NULL AS VARCHAR) AS c_9_a_unit,
  CAST(NULL AS DATE) AS c_9_a_date,
  CAST(NULL AS BIGINT) AS c_9_a_row,
  -- 9.b neutrophils >= 1,000/mm3
  CASE WHEN k.c_8_a THEN 'true' WHEN NOT k.c_8_a THEN 'false' ELSE 'unknown' END AS c_9_b,
  k.a_8_a_1_value AS c_9_b_value,
  k.a_8_a_1_unit AS c_9_b_unit,
  k.a_8_a_1_date AS c_9_b_date,
  k.a_8_a_1_row AS c_9_b_row,
  -- 10 Life expectancy of at least 3 months, in the judgement of the investigator
  CASE WHEN k.c_10 THEN 'true' WHEN NOT k.c_10 THEN 'false' ELSE 'unknown' END AS c_10,
  k.a_10_1_value AS c_10_value,
  k.a_10_1_unit AS c_10_unit,
  k.a_10_1_date AS c_10_date,
  k.a_10_1_row AS c_10_row,
  -- 11 With Rd: keeps to the rules for the management of lenalidomide
  k.c_11_result AS c_11,
  CASE k.c_11_decided_by WHEN 28 THEN k.a_11_1_value END AS c_11_value,
  CAST(NULL AS VARCHAR) AS c_11_unit,
  CASE k.c_11_decided_by WHEN 28 THEN k.a_11_1_date END AS c_11_date,
  CASE k.c_11_decided_by WHEN 28 THEN k.a_11_1_row END AS c_11_row,
  -- E1 Plasmacytoma only
  CASE WHEN k.c_e1 THEN 'true' WHEN NOT k.c_e1 THEN 'false' ELSE 'unknown' END AS c_e1,
  CASE k.c_e1_decided_by WHEN 29 THEN k.a_e1_1_value WHEN 30 THEN k.a_e1_2_value END AS c_e1_value,
  CAST(NULL AS VARCHAR) AS c_e1_unit,
  CASE k.c_e1_decided_by WHEN 30 THEN k.a_e1_2_date END AS c_e1_date,
  CASE k.c_e1_decided_by WHEN 30 THEN k.a_e1_2_row END AS c_e1_row,
  -- E2 Plasma cell leukaemia
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  k.a_e2_1_value AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  CAST(NULL AS DATE) AS c_e2_date,
  CAST(NULL AS BIGINT) AS c_e2_row,
  -- E3 Invasion of the central nervous system
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  CASE k.c_e3_decided_by WHEN 32 THEN k.a_e3_1_value WHEN 33 THEN k.a_e3_2_value END AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  CAST(NULL AS DATE) AS c_e3_date,
  CAST(NULL AS BIGINT) AS c_e3_row,
  -- E4 Radiotherapy within 14 days before enrollment
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  k.a_e4_1_value AS c_e4_value,
  CAST(NULL AS VARCHAR) AS c_e4_unit,
  CAST(NULL AS DATE) AS c_e4_date,
  CAST(NULL AS BIGINT) AS c_e4_row,
  -- E5 Another drug against the tumour within 21 days before enrollment
  CASE WHEN k.c_e5 THEN 'true' WHEN NOT k.c_e5 THEN 'false' ELSE 'unknown' END AS c_e5,
  k.a_e5_1_value AS c_e5_value,
  CAST(NULL AS VARCHAR) AS c_e5_unit,
  CAST(NULL AS DATE) AS c_e5_date,
  CAST(NULL AS BIGINT) AS c_e5_row,
  -- E6 Another investigational product within 21 days before enrollment; carfilzomib within 60 days
  CASE WHEN k.c_e6 THEN 'true' WHEN NOT k.c_e6 THEN 'false' ELSE 'unknown' END AS c_e6,
  CASE k.c_e6_decided_by WHEN 36 THEN k.a_e6_a_1_value WHEN 37 THEN k.a_e6_b_1_value END AS c_e6_value,
  CAST(NULL AS VARCHAR) AS c_e6_unit,
  CAST(NULL AS DATE) AS c_e6_date,
  CAST(NULL AS BIGINT) AS c_e6_row,
  -- E6.a investigational product, within 21 days
  CASE WHEN k.c_e6_a THEN 'true' WHEN NOT k.c_e6_a THEN 'false' ELSE 'unknown' END AS c_e6_a,
  k.a_e6_a_1_value AS c_e6_a_value,
  CAST(NULL AS VARCHAR) AS c_e6_a_unit,
  CAST(NULL AS DATE) AS c_e6_a_date,
  CAST(NULL AS BIGINT) AS c_e6_a_row,
  -- E6.b carfilzomib, within 60 days
  CASE WHEN k.c_e6_b THEN 'true' WHEN NOT k.c_e6_b THEN 'false' ELSE 'unknown' END AS c_e6_b,
  k.a_e6_b_1_value AS c_e6_b_value,
  CAST(NULL AS VARCHAR) AS c_e6_b_unit,
  CAST(NULL AS DATE) AS c_e6_b_date,
  CAST(NULL AS BIGINT) AS c_e6_b_row,
  -- E7 Antibody within 42 days before enrollment
  CASE WHEN k.c_e7 THEN 'true' WHEN NOT k.c_e7 THEN 'false' ELSE 'unknown' END AS c_e7,
  k.a_e7_1_value AS c_e7_value,
  CAST(NULL AS VARCHAR) AS c_e7_unit,
  CAST(NULL AS DATE) AS c_e7_date,
  CAST(NULL AS BIGINT) AS c_e7_row,
  -- E8 Within 14 days before enrollment: systemic treatment with a potent inhibitor of CYP1A2 ...
  CASE WHEN k.c_e8 THEN 'true' WHEN NOT k.c_e8 THEN 'false' ELSE 'unknown' END AS c_e8,
  CASE k.c_e8_decided_by
    WHEN 39 THEN k.a_e8_1_value WHEN 40 THEN k.a_e8_2_value WHEN 41 THEN k.a_e8_3_value
    WHEN 42 THEN k.a_e8_4_value WHEN 43 THEN k.a_e8_5_value WHEN 44 THEN k.a_e8_6_value
  END AS c_e8_value,
  CAST(NULL AS VARCHAR) AS c_e8_unit,
  CAST(NULL AS DATE) AS c_e8_date,
  CAST(NULL AS BIGINT) AS c_e8_row,
  -- E9 Corticosteroids, more than 10 mg of prednisolone a day; inhaled and on the skin they are allowed
  CASE WHEN k.c_e9 THEN 'true' WHEN NOT k.c_e9 THEN 'false' ELSE 'unknown' END AS c_e9,
  CASE k.c_e9_decided_by WHEN 45 THEN k.a_e9_1_value WHEN 46 THEN k.a_e9_2_value END AS c_e9_value,
  CAST(NULL AS VARCHAR) AS c_e9_unit,
  CASE k.c_e9_decided_by WHEN 46 THEN k.a_e9_2_date END AS c_e9_date,
  CASE k.c_e9_decided_by WHEN 46 THEN k.a_e9_2_row END AS c_e9_row,
  -- E10 Peripheral neuropathy of grade 2 or more
  CASE WHEN k.c_e10 THEN 'true' WHEN NOT k.c_e10 THEN 'false' ELSE 'unknown' END AS c_e10,
  k.a_e10_1_value AS c_e10_value,
  CAST(NULL AS VARCHAR) AS c_e10_unit,
  CAST(NULL AS DATE) AS c_e10_date,
  CAST(NULL AS BIGINT) AS c_e10_row,
  -- E11 Diarrhoea of grade 2 or more
  CASE WHEN k.c_e11 THEN 'true' WHEN NOT k.c_e11 THEN 'false' ELSE 'unknown' END AS c_e11,
  k.a_e11_1_value AS c_e11_value,
  CAST(NULL AS VARCHAR) AS c_e11_unit,
  CAST(NULL AS DATE) AS c_e11_date,
  CAST(NULL AS BIGINT) AS c_e11_row,
  -- E12 Major surgery under general anaesthesia within 14 days before enrollment
  CASE WHEN k.c_e12 THEN 'true' WHEN NOT k.c_e12 THEN 'false' ELSE 'unknown' END AS c_e12,
  k.a_e12_1_value AS c_e12_value,
  CAST(NULL AS VARCHAR) AS c_e12_unit,
  CAST(NULL AS DATE) AS c_e12_date,
  CAST(NULL AS BIGINT) AS c_e12_row,
  -- E13 Within 14 days before enrollment, infection that needs systemic antibiotics, or another serious ...
  CASE WHEN k.c_e13 THEN 'true' WHEN NOT k.c_e13 THEN 'false' ELSE 'unknown' END AS c_e13,
  CASE k.c_e13_decided_by WHEN 50 THEN k.a_e13_a_1_value WHEN 51 THEN k.a_e13_b_1_value END AS c_e13_value,
  CAST(NULL AS VARCHAR) AS c_e13_unit,
  CAST(NULL AS DATE) AS c_e13_date,
  CAST(NULL AS BIGINT) AS c_e13_row,
  -- E13.a needs systemic antibiotics
  CASE WHEN k.c_e13_a THEN 'true' WHEN NOT k.c_e13_a THEN 'false' ELSE 'unknown' END AS c_e13_a,
  k.a_e13_a_1_value AS c_e13_a_value,
  CAST(NULL AS VARCHAR) AS c_e13_a_unit,
  CAST(NULL AS DATE) AS c_e13_a_date,
  CAST(NULL AS BIGINT) AS c_e13_a_row,
  -- E13.b serious
  CASE WHEN k.c_e13_b THEN 'true' WHEN NOT k.c_e13_b THEN 'false' ELSE 'unknown' END AS c_e13_b,
  k.a_e13_b_1_value AS c_e13_b_value,
  CAST(NULL AS VARCHAR) AS c_e13_b_unit,
  CAST(NULL AS DATE) AS c_e13_b_date,
  CAST(NULL AS BIGINT) AS c_e13_b_row,
  -- E14 Uncontrolled disease of heart or vessels at present (hypertension, arrhythmia, heart failure of ...
  CASE WHEN k.c_e14 THEN 'true' WHEN NOT k.c_e14 THEN 'false' ELSE 'unknown' END AS c_e14,
  CASE k.c_e14_decided_by
    WHEN 52 THEN k.a_e14_a_1_value WHEN 53 THEN k.a_e14_a_2_value WHEN 54 THEN k.a_e14_b_1_value
    WHEN 55 THEN k.a_e14_c_1_value WHEN 56 THEN k.a_e14_d_1_value WHEN 57 THEN k.a_e14_d_2_value
    WHEN 58 THEN k.a_e14_e_1_value
  END AS c_e14_value,
  CAST(NULL AS VARCHAR) AS c_e14_unit,
  CASE k.c_e14_decided_by WHEN 58 THEN k.a_e14_e_1_date END AS c_e14_date,
  CASE k.c_e14_decided_by WHEN 58 THEN k.a_e14_e_1_row END AS c_e14_row,
  -- E14.a uncontrolled hypertension or arrhythmia
  CASE WHEN k.c_e14_a THEN 'true' WHEN NOT k.c_e14_a THEN 'false' ELSE 'unknown' END AS c_e14_a,
  CASE k.c_e14_a_decided_by WHEN 52 THEN k.a_e14_a_1_value WHEN 53 THEN k.a_e14_a_2_value END AS c_e14_a_value,
  CAST(NULL AS VARCHAR) AS c_e14_a_unit,
  CAST(NULL AS DATE) AS c_e14_a_date,
  CAST(NULL AS BIGINT) AS c_e14_a_row,
  -- E14.b heart failure of NYHA class III or worse
  CASE WHEN k.c_e14_b THEN 'true' WHEN NOT k.c_e14_b THEN 'false' ELSE 'unknown' END AS c_e14_b,
  k.a_e14_b_1_value AS c_e14_b_value,
  CAST(NULL AS VARCHAR) AS c_e14_b_unit,
  CAST(NULL AS DATE) AS c_e14_b_date,
  CAST(NULL AS BIGINT) AS c_e14_b_row,
  -- E14.c angina, uncontrolled or unstable
  CASE WHEN k.c_e14_c THEN 'true' WHEN NOT k.c_e14_c THEN 'false' ELSE 'unknown' END AS c_e14_c,
  k.a_e14_c_1_value AS c_e14_c_value,
  CAST(NULL AS VARCHAR) AS c_e14_c_unit,
  CAST(NULL AS DATE) AS c_e14_c_date,
  CAST(NULL AS BIGINT) AS c_e14_c_row,
  -- E14.d myocardial or cerebral infarction within 6 months before enrollment
  CASE WHEN k.c_e14_d THEN 'true' WHEN NOT k.c_e14_d THEN 'false' ELSE 'unknown' END AS c_e14_d,
  CASE k.c_e14_d_decided_by WHEN 56 THEN k.a_e14_d_1_value WHEN 57 THEN k.a_e14_d_2_value END AS c_e14_d_value,
  CAST(NULL AS VARCHAR) AS c_e14_d_unit,
  CAST(NULL AS DATE) AS c_e14_d_date,
  CAST(NULL AS BIGINT) AS c_e14_d_row,
  -- E14.e another uncontrolled disease of heart or vessels
  CASE WHEN k.c_e14_e THEN 'true' WHEN NOT k.c_e14_e THEN 'false' ELSE 'unknown' END AS c_e14_e,
  k.a_e14_e_1_value AS c_e14_e_value,
  CAST(NULL AS VARCHAR) AS c_e14_e_unit,
  k.a_e14_e_1_date AS c_e14_e_date,
  k.a_e14_e_1_row AS c_e14_e_row,
  -- E15 QTc > 470 ms on a 12-lead ECG of the screening period
  CASE WHEN k.c_e15 THEN 'true' WHEN NOT k.c_e15 THEN 'false' ELSE 'unknown' END AS c_e15,
  k.a_e15_1_value AS c_e15_value,
  k.a_e15_1_unit AS c_e15_unit,
  k.a_e15_1_date AS c_e15_date,
  k.a_e15_1_row AS c_e15_row,
  -- E16 Antibody to HIV, hepatitis B surface antigen or antibody to hepatitis C positive in the ...
  CASE WHEN k.c_e16 THEN 'true' WHEN NOT k.c_e16 THEN 'false' ELSE 'unknown' END AS c_e16,
  CASE k.c_e16_decided_by
    WHEN 60 THEN k.a_e16_1_value WHEN 61 THEN k.a_e16_2_value WHEN 62 THEN k.a_e16_3_value
  END AS c_e16_value,
  CAST(NULL AS VARCHAR) AS c_e16_unit,
  CASE k.c_e16_decided_by
    WHEN 60 THEN k.a_e16_1_date WHEN 61 THEN k.a_e16_2_date WHEN 62 THEN k.a_e16_3_date
  END AS c_e16_date,
  CASE k.c_e16_decided_by WHEN 60 THEN k.a_e16_1_row WHEN 61 THEN k.a_e16_2_row WHEN 62 THEN k.a_e16_3_row END
    AS c_e16_row,
  -- E17 Hypersensitivity to MLN9708 or what it is made up with, to boron or drugs that contain it
  CASE WHEN k.c_e17 THEN 'true' WHEN NOT k.c_e17 THEN 'false' ELSE 'unknown' END AS c_e17,
  k.a_e17_1_value AS c_e17_value,
  CAST(NULL AS VARCHAR) AS c_e17_unit,
  k.a_e17_1_date AS c_e17_date,
  k.a_e17_1_row AS c_e17_row,
  -- E18 With Rd: hypersensitivity to lenalidomide, dexamethasone or what they are made up with
  k.c_e18_result AS c_e18,
  CASE k.c_e18_decided_by WHEN 64 THEN k.a_e18_1_value END AS c_e18_value,
  CAST(NULL AS VARCHAR) AS c_e18_unit,
  CASE k.c_e18_decided_by WHEN 64 THEN k.a_e18_1_date END AS c_e18_date,
  CASE k.c_e18_decided_by WHEN 64 THEN k.a_e18_1_row END AS c_e18_row,
  -- E19 Disease of stomach or bowel (trouble with swallowing, inflammation, Crohn's disease), or an ...
  CASE WHEN k.c_e19 THEN 'true' WHEN NOT k.c_e19 THEN 'false' ELSE 'unknown' END AS c_e19,
  k.a_e19_1_value AS c_e19_value,
  CAST(NULL AS VARCHAR) AS c_e19_unit,
  k.a_e19_1_date AS c_e19_date,
  k.a_e19_1_row AS c_e19_row,
  -- E20 Uncontrolled diabetes
  CASE WHEN k.c_e20 THEN 'true' WHEN NOT k.c_e20 THEN 'false' ELSE 'unknown' END AS c_e20,
  k.a_e20_1_value AS c_e20_value,
  CAST(NULL AS VARCHAR) AS c_e20_unit,
  CAST(NULL AS DATE) AS c_e20_date,
  CAST(NULL AS BIGINT) AS c_e20_row,
  -- E21 Interstitial lung disease or fibrosis of the lung, in the history or found now by imaging of ...
  CASE WHEN k.c_e21 THEN 'true' WHEN NOT k.c_e21 THEN 'false' ELSE 'unknown' END AS c_e21,
  CASE k.c_e21_decided_by WHEN 67 THEN k.a_e21_1_value WHEN 68 THEN k.a_e21_2_value END AS c_e21_value,
  CAST(NULL AS VARCHAR) AS c_e21_unit,
  CAST(NULL AS DATE) AS c_e21_date,
  CAST(NULL AS BIGINT) AS c_e21_row,
  -- E22 With Rd: deep vein thrombosis or pulmonary embolism, before or now
  k.c_e22_result AS c_e22,
  CASE k.c_e22_decided_by WHEN 69 THEN k.a_e22_1_value WHEN 70 THEN k.a_e22_2_value END AS c_e22_value,
  CAST(NULL AS VARCHAR) AS c_e22_unit,
  CAST(NULL AS DATE) AS c_e22_date,
  CAST(NULL AS BIGINT) AS c_e22_row,
  -- E23 Another malignancy diagnosed or treated within 2 years before the first dose, or diagnosed ...
  CASE WHEN k.c_e23 THEN 'true' WHEN NOT k.c_e23 THEN 'false' ELSE 'unknown' END AS c_e23,
  CASE k.c_e23_decided_by
    WHEN 71 THEN k.a_e23_a_1_1_value WHEN 72 THEN k.a_e23_a_2_1_value WHEN 73 THEN k.a_e23_a_2_2_value
    WHEN 74 THEN k.a_e23_a_3_1_value WHEN 75 THEN k.a_e23_b_1_1_value WHEN 76 THEN k.a_e23_b_1_2_value
    WHEN 77 THEN k.a_e23_b_2_1_value WHEN 78 THEN k.a_e23_b_2_2_value WHEN 79 THEN k.a_e23_b_2_3_value
    WHEN 80 THEN k.a_e23_b_3_1_value WHEN 81 THEN k.a_e23_b_3_2_value
  END AS c_e23_value,
  CAST(NULL AS VARCHAR) AS c_e23_unit,
  CASE k.c_e23_decided_by WHEN 73 THEN k.a_e23_a_2_2_date WHEN 79 THEN k.a_e23_b_2_3_date END AS c_e23_date,
  CASE k.c_e23_decided_by WHEN 73 THEN k.a_e23_a_2_2_row WHEN 79 THEN k.a_e23_b_2_3_row END AS c_e23_row,
  -- E23.a within 2 years before the first dose, or diagnosed before with disease left
  CASE WHEN k.c_e23_a THEN 'true' WHEN NOT k.c_e23_a THEN 'false' ELSE 'unknown' END AS c_e23_a,
  CASE k.c_e23_a_decided_by
    WHEN 71 THEN k.a_e23_a_1_1_value WHEN 72 THEN k.a_e23_a_2_1_value WHEN 73 THEN k.a_e23_a_2_2_value
    WHEN 74 THEN k.a_e23_a_3_1_value
  END AS c_e23_a_value,
  CAST(NULL AS VARCHAR) AS c_e23_a_unit,
  CASE k.c_e23_a_decided_by WHEN 73 THEN k.a_e23_a_2_2_date END AS c_e23_a_date,
  CASE k.c_e23_a_decided_by WHEN 73 THEN k.a_e23_a_2_2_row END AS c_e23_a_row,
  -- E23.a.1 diagnosed within 2 years before the first dose
  CASE WHEN k.c_e23_a_1 THEN 'true' WHEN NOT k.c_e23_a_1 THEN 'false' ELSE 'unknown' END AS c_e23_a_1,
  k.a_e23_a_1_1_value AS c_e23_a_1_value,
  CAST(NULL AS VARCHAR) AS c_e23_a_1_unit,
  CAST(NULL AS DATE) AS c_e23_a_1_date,
  CAST(NULL AS BIGINT) AS c_e23_a_1_row,
  -- E23.a.2 treated within 2 years before the first dose
  CASE WHEN k.c_e23_a_2 THEN 'true' WHEN NOT k.c_e23_a_2 THEN 'false' ELSE 'unknown' END AS c_e23_a_2,
  CASE k.c_e23_a_2_decided_by WHEN 72 THEN k.a_e23_a_2_1_value WHEN 73 THEN k.a_e23_a_2_2_value END
    AS c_e23_a_2_value,
  CAST(NULL AS VARCHAR) AS c_e23_a_2_unit,
  CASE k.c_e23_a_2_decided_by WHEN 73 THEN k.a_e23_a_2_2_date END AS c_e23_a_2_date,
  CASE k.c_e23_a_2_decided_by WHEN 73 THEN k.a_e23_a_2_2_row END AS c_e23_a_2_row,
  -- E23.a.3 with disease left
  CASE WHEN k.c_e23_a_3 THEN 'true' WHEN NOT k.c_e23_a_3 THEN 'false' ELSE 'unknown' END AS c_e23_a_3,
  k.a_e23_a_3_1_value AS c_e23_a_3_value,
  CAST(NULL AS VARCHAR) AS c_e23_a_3_unit,
  CAST(NULL AS DATE) AS c_e23_a_3_date,
  CAST(NULL AS BIGINT) AS c_e23_a_3_row,
  -- E23.b skin cancer or carcinoma in situ, not completely resected, and diagnosed or treated within 2 ...
  CASE WHEN k.c_e23_b THEN 'true' WHEN NOT k.c_e23_b THEN 'false' ELSE 'unknown' END AS c_e23_b,
  CASE k.c_e23_b_decided_by
    WHEN 75 THEN k.a_e23_b_1_1_value WHEN 76 THEN k.a_e23_b_1_2_value WHEN 77 THEN k.a_e23_b_2_1_value
    WHEN 78 THEN k.a_e23_b_2_2_value WHEN 79 THEN k.a_e23_b_2_3_value WHEN 80 THEN k.a_e23_b_3_1_value
    WHEN 81 THEN k.a_e23_b_3_2_value
  END AS c_e23_b_value,
  CAST(NULL AS VARCHAR) AS c_e23_b_unit,
  CASE k.c_e23_b_decided_by WHEN 79 THEN k.a_e23_b_2_3_date END AS c_e23_b_date,
  CASE k.c_e23_b_decided_by WHEN 79 THEN k.a_e23_b_2_3_row END AS c_e23_b_row,
  -- E23.b.1 diagnosed within 2 years before the first dose
  CASE WHEN k.c_e23_b_1 THEN 'true' WHEN NOT k.c_e23_b_1 THEN 'false' ELSE 'unknown' END AS c_e23_b_1,
  CASE k.c_e23_b_1_decided_by WHEN 75 THEN k.a_e23_b_1_1_value WHEN 76 THEN k.a_e23_b_1_2_value END
    AS c_e23_b_1_value,
  CAST(NULL AS VARCHAR) AS c_e23_b_1_unit,
  CAST(NULL AS DATE) AS c_e23_b_1_date,
  CAST(NULL AS BIGINT) AS c_e23_b_1_row,
  -- E23.b.2 treated within 2 years before the first dose
  CASE WHEN k.c_e23_b_2 THEN 'true' WHEN NOT k.c_e23_b_2 THEN 'false' ELSE 'unknown' END AS c_e23_b_2,
  CASE k.c_e23_b_2_decided_by
    WHEN 77 THEN k.a_e23_b_2_1_value WHEN 78 THEN k.a_e23_b_2_2_value WHEN 79 THEN k.a_e23_b_2_3_value
  END AS c_e23_b_2_value,
  CAST(NULL AS VARCHAR) AS c_e23_b_2_unit,
  CASE k.c_e23_b_2_decided_by WHEN 79 THEN k.a_e23_b_2_3_date END AS c_e23_b_2_date,
  CASE k.c_e23_b_2_decided_by WHEN 79 THEN k.a_e23_b_2_3_row END AS c_e23_b_2_row,
  -- E23.b.3 with disease left
  CASE WHEN k.c_e23_b_3 THEN 'true' WHEN NOT k.c_e23_b_3 THEN 'false' ELSE 'unknown' END AS c_e23_b_3,
  CASE k.c_e23_b_3_decided_by WHEN 80 THEN k.a_e23_b_3_1_value WHEN 81 THEN k.a_e23_b_3_2_value END
    AS c_e23_b_3_value,
  CAST(NULL AS VARCHAR) AS c_e23_b_3_unit,
  CAST(NULL AS DATE) AS c_e23_b_3_date,
  CAST(NULL AS BIGINT) AS c_e23_b_3_row,
  -- E24 No consent to adequate contraception (condoms, oral contraceptives for instance): women who can ...
  CASE WHEN k.c_e24 THEN 'true' WHEN NOT k.c_e24 THEN 'false' ELSE 'unknown' END AS c_e24,
  k.a_e24_1_value AS c_e24_value,
  CAST(NULL AS VARCHAR) AS c_e24_unit,
  k.a_e24_1_date AS c_e24_date,
  k.a_e24_1_row AS c_e24_row,
  -- E25 Pregnant (by a test, for instance) or breast-feeding; no breast-feeding from the first dose ...
  k.c_e25_result AS c_e25,
  CASE k.c_e25_decided_by
    WHEN 83 THEN k.a_e25_a_1_value WHEN 84 THEN k.a_e25_a_2_value WHEN 85 THEN k.a_e25_a_3_value
    WHEN 86 THEN k.a_e25_b_1_value WHEN 87 THEN k.a_e25_c_1_value
  END AS c_e25_value,
  CAST(NULL AS VARCHAR) AS c_e25_unit,
  CASE k.c_e25_decided_by WHEN 85 THEN k.a_e25_a_3_date WHEN 87 THEN k.a_e25_c_1_date END AS c_e25_date,
  CASE k.c_e25_decided_by WHEN 85 THEN k.a_e25_a_3_row WHEN 87 THEN k.a_e25_c_1_row END AS c_e25_row,
  -- E25.a pregnant
  CASE WHEN k.c_e25_a THEN 'true' WHEN NOT k.c_e25_a THEN 'false' ELSE 'unknown' END AS c_e25_a,
  CASE k.c_e25_a_decided_by
    WHEN 83 THEN k.a_e25_a_1_value WHEN 84 THEN k.a_e25_a_2_value WHEN 85 THEN k.a_e25_a_3_value
  END AS c_e25_a_value,
  CAST(NULL AS VARCHAR) AS c_e25_a_unit,
  CASE k.c_e25_a_decided_by WHEN 85 THEN k.a_e25_a_3_date END AS c_e25_a_date,
  CASE k.c_e25_a_decided_by WHEN 85 THEN k.a_e25_a_3_row END AS c_e25_a_row,
  -- E25.b breast-feeding
  CASE WHEN k.c_e25_b THEN 'true' WHEN NOT k.c_e25_b THEN 'false' ELSE 'unknown' END AS c_e25_b,
  k.a_e25_b_1_value AS c_e25_b_value,
  CAST(NULL AS VARCHAR) AS c_e25_b_unit,
  CAST(NULL AS DATE) AS c_e25_b_date,
  CAST(NULL AS BIGINT) AS c_e25_b_row,
  -- E25.c unwilling to keep from breast-feeding until 6 months after the last dose
  k.c_e25_c_result AS c_e25_c,
  CASE k.c_e25_c_decided_by WHEN 84 THEN k.a_e25_a_2_value WHEN 87 THEN k.a_e25_c_1_value END AS c_e25_c_value,
  CAST(NULL AS VARCHAR) AS c_e25_c_unit,
  CASE k.c_e25_c_decided_by WHEN 87 THEN k.a_e25_c_1_date END AS c_e25_c_date,
  CASE k.c_e25_c_decided_by WHEN 87 THEN k.a_e25_c_1_row END AS c_e25_c_row,
  -- E26 An investigational medical device used within 28 days before enrollment
  CASE WHEN k.c_e26 THEN 'true' WHEN NOT k.c_e26 THEN 'false' ELSE 'unknown' END AS c_e26,
  k.a_e26_1_value AS c_e26_value,
  CAST(NULL AS VARCHAR) AS c_e26_unit,
  CAST(NULL AS DATE) AS c_e26_date,
  CAST(NULL AS BIGINT) AS c_e26_row,
  -- E27 Any inability that could interfere with consent or with completing the treatment
  CASE WHEN k.c_e27 THEN 'true' WHEN NOT k.c_e27 THEN 'false' ELSE 'unknown' END AS c_e27,
  k.a_e27_1_value AS c_e27_value,
  CAST(NULL AS VARCHAR) AS c_e27_unit,
  k.a_e27_1_date AS c_e27_date,
  k.a_e27_1_row AS c_e27_row,
  -- E28 Taking part would be difficult, in the judgement of the investigator
  CASE WHEN k.c_e28 THEN 'true' WHEN NOT k.c_e28 THEN 'false' ELSE 'unknown' END AS c_e28,
  k.a_e28_1_value AS c_e28_value,
  CAST(NULL AS VARCHAR) AS c_e28_unit,
  k.a_e28_1_date AS c_e28_date,
  k.a_e28_1_row AS c_e28_row
FROM patient_criteria_4 AS k
ORDER BY k.patient_id
