-- NCT02398058, version 1
-- Trabectedin with olaparib in adults with sarcoma of soft tissue or bone that cannot be resected or ...
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
    max(CASE WHEN a."anchor" = 'study entry' THEN CAST(a."date" AS DATE) END) AS study_entry_date,
    max(CASE WHEN a."anchor" = 'day 1' THEN CAST(a."date" AS DATE) END) AS day_1_date
  FROM "anchors" AS a
  WHERE a."anchor" IN ('study entry', 'day 1')
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
    d.study_entry_date,
    d.study_entry_date - 28 AS study_entry_minus_28_days,
    CAST(d.study_entry_date - INTERVAL 1 MONTH AS DATE) AS study_entry_minus_1_month,
    d.day_1_date - 7 AS day_1_minus_7_days,
    d.day_1_date,
    CAST(d.study_entry_date - INTERVAL 60 MONTH AS DATE) + 1 AS study_entry_minus_5_years_plus_1_day,
    d.day_1_date - 28 AS day_1_minus_28_days,
    d.day_1_date - 21 AS day_1_minus_21_days,
    d.day_1_date - 27 AS day_1_minus_27_days
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
    e."grade" AS event_grade,
    e.adequately_treated AS event_adequately_treated
  FROM "events" AS e
  WHERE e."term" IN (
          'relapse', 'marrow relapse', 'extramedullary relapse', 'treatment line', 'sarcoma',
          'histological confirmation', 'progression', 'liver metastasis', 'investigational treatment',
          'treatment toxicity', 'skin toxicity', 'HIV infection', 'HIV-1 infection', 'HIV-2 infection',
          'infection', 'hepatitis B', 'hepatitis C', 'brain metastasis', 'meningeal tumor', 'seizure disorder',
          'anticonvulsant', 'enzyme-inducing anticonvulsant', 'other anticonvulsant', 'glucocorticoid',
          'pregnancy', 'breast-feeding', 'menopause', 'sterilization', 'bleeding diathesis', 'dialysis',
          'diabetes', 'immunosuppressive drug', 'other malignancy', 'carcinoma in situ', 'prostate cancer',
          'medullary or papillary thyroid cancer', 'ductal carcinoma in situ', 'lobular carcinoma in situ',
          'non-melanoma skin cancer', 'basal cell skin cancer', 'squamous cell skin cancer', 'chemotherapy',
          'myelosuppressive chemotherapy', 'maintenance chemotherapy', 'intrathecal chemotherapy',
          'nitrosourea', 'temozolomide', 'hydroxyurea', 'trabectedin', 'lurbinectedin', 'immunotherapy',
          'CAR T cells', 'tumor vaccine', 'monoclonal antibody', 'radiotherapy', 'focal radiotherapy',
          'extended field radiotherapy', 'total body irradiation', 'craniospinal radiotherapy',
          'pelvic radiotherapy', 'substantial marrow radiotherapy', 'major surgery', 'PARP inhibitor',
          'olaparib', 'bisphosphonate', 'strong CYP3A inhibitor', 'strong CYP3A inducer',
          'myelodysplastic syndrome', 'acute myeloid leukemia'
        )
),

-- Which of them qualify: true, false, or unknown.
event_tests_1 AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- relapse on or before study entry
    CASE
      WHEN v.event_term IN ('relapse', 'marrow relapse', 'extramedullary relapse') THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS first_relapse_start_qualifies,
    v.start_from AS start_earliest,
    v.start_to AS start_latest,
    -- treatment line on or before study entry
    CASE
      WHEN v.event_term = 'treatment line' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS latest_treatment_line_start_qualifies
  FROM event_rows AS v
  JOIN patient_anchors AS c ON c.patient_id = v.patient_id
),

-- The points in time that come from events: how many qualify, and between which days.
event_points_1 AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
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
    min(CASE WHEN r.first_relapse_start_qualifies THEN r.start_latest END) AS first_relapse_start_high,
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
    c.patient_id, c.born_from, c.born_to, c.patient_sex, c.study_entry_date, c.study_entry_minus_28_days,
    c.study_entry_minus_1_month, c.day_1_minus_7_days, c.day_1_date, c.study_entry_minus_5_years_plus_1_day,
    c.day_1_minus_28_days, c.day_1_minus_21_days, c.day_1_minus_27_days,
    CASE
      WHEN q.first_relapse_start_certain > 0 THEN TRUE
      WHEN q.first_relapse_start_possible > 0 THEN CAST(NULL AS BOOLEAN)
      ELSE FALSE
    END AS first_relapse_start_exists,
    q.first_relapse_start_low,
    q.first_relapse_start_high,
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
    -- {score}
    ('(score)', '{score}'), ('Points', '{score}'), ('SCORE', '{score}'), ('[score]', '{score}'),
    ('point', '{score}'), ('points', '{score}'), ('pts', '{score}'), ('score', '{score}'),
    ('{Score}', '{score}'), ('{points}', '{score}'), ('{point}', '{score}'), ('{score}', '{score}'),
    -- 1
    ('1', '1'),
    -- mo
    ('mo', 'mo'), ('month', 'mo'), ('months', 'mo'),
    -- a
    ('a', 'a'), ('year', 'a'), ('years', 'a'), ('yr', 'a'), ('yrs', 'a'),
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
    -- {INR}
    ('INR', '{INR}'), ('inr', '{INR}'), ('{INR}', '{INR}'), ('RATIO', '{INR}'), ('Ratio', '{INR}'),
    ('ratio', '{INR}'), ('{ratio}', '{INR}'),
    -- s
    ('SEC', 's'), ('s', 's'), ('sec', 's'), ('second', 's'), ('seconds', 's'), ('secs', 's'),
    -- d
    ('DAY', 'd'), ('d', 'd'), ('day', 'd'), ('days', 'd'),
    -- h
    ('h', 'h'), ('hour', 'h'), ('hours', 'h'), ('hr', 'h'), ('hrs', 'h'),
    -- ms
    ('MSEC', 'ms'), ('mSec', 'ms'), ('millisecond', 'ms'), ('milliseconds', 'ms'), ('ms', 'ms'), ('msec', 'ms'),
    -- wk
    ('week', 'wk'), ('weeks', 'wk'), ('wk', 'wk'),
    -- min
    ('MIN', 'min'), ('min', 'min'), ('mins', 'min'), ('minute', 'min'), ('minutes', 'min'),
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
    CAST(s."date" AS DATE) >= c.study_entry_minus_28_days AND CAST(s."date" AS DATE) <= c.study_entry_date
      AS at_study_entry,
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
          'ECOG', 'life expectancy', 'hemoglobin', 'absolute neutrophil count', 'platelets', 'total bilirubin',
          'ALT', 'AST', 'alkaline phosphatase', 'INR', 'PTT', 'creatinine', 'absolute creatinine clearance',
          'albumin', 'creatine phosphokinase', 'fasting glucose', 'QTc by Bazett'
        )
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest ECOG at study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'ECOG' THEN r.measurement_order END)
      AS latest_ecog_at_study_entry,
    -- latest life expectancy at study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'life expectancy' THEN r.measurement_order END)
      AS latest_life_expectancy_at_study_entry,
    -- latest hemoglobin at study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'hemoglobin' THEN r.measurement_order END)
      AS latest_hemoglobin_at_study_entry,
    -- latest absolute neutrophil count at study entry
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'absolute neutrophil count' THEN r.measurement_order END
    ) AS latest_absolute_neutrophil_count_at_study_entry,
    -- latest platelets at study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'platelets' THEN r.measurement_order END)
      AS latest_platelets_at_study_entry,
    -- latest total bilirubin at study entry
    arg_max(
      r.measurement_record_2,
      CASE WHEN r.measurement_term = 'total bilirubin' THEN r.measurement_order END
    ) AS latest_total_bilirubin_at_study_entry,
    -- latest ALT within 28 days
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'ALT' THEN r.measurement_order END)
      AS latest_alt_within_28_days,
    -- latest AST within 28 days
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'AST' THEN r.measurement_order END)
      AS latest_ast_within_28_days,
    -- latest alkaline phosphatase at study entry
    arg_max(
      r.measurement_record_2,
      CASE WHEN r.measurement_term = 'alkaline phosphatase' THEN r.measurement_order END
    ) AS latest_alkaline_phosphatase_at_study_entry,
    -- latest INR at study entry
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'INR' THEN r.measurement_order END)
      AS latest_inr_at_study_entry,
    -- latest PTT at study entry
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'PTT' THEN r.measurement_order END)
      AS latest_ptt_at_study_entry,
    -- latest creatinine within 28 days
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'creatinine' THEN r.measurement_order END)
      AS latest_creatinine_within_28_days,
    -- latest absolute creatinine clearance within 28 days
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'absolute creatinine clearance' THEN r.measurement_order END
    ) AS latest_absolute_creatinine_clearance_within_28_d,
    -- latest albumin at study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'albumin' THEN r.measurement_order END)
      AS latest_albumin_at_study_entry,
    -- latest creatine phosphokinase at study entry
    arg_max(
      r.measurement_record_2,
      CASE WHEN r.measurement_term = 'creatine phosphokinase' THEN r.measurement_order END
    ) AS latest_creatine_phosphokinase_at_study_entry,
    -- latest fasting glucose at study entry
    arg_max(
      r.measurement_record_2,
      CASE WHEN r.measurement_term = 'fasting glucose' THEN r.measurement_order END
    ) AS latest_fasting_glucose_at_study_entry,
    -- latest QTc by Bazett at study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'QTc by Bazett' THEN r.measurement_order END)
      AS latest_qtc_by_bazett_at_study_entry
  FROM measurement_rows AS r
  WHERE r.at_study_entry IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the findings; each window is true, false, or unknown.
finding_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS finding_term,
    CAST(s."date" AS DATE) >= c.study_entry_minus_28_days AND CAST(s."date" AS DATE) <= c.study_entry_date
      AS at_study_entry,
    CAST(s."date" AS DATE) <= c.study_entry_date AS on_or_before_study_entry,
    CASE WHEN s."term" = 'menarche' THEN s."value" END AS menarche_value,
    CAST(s."date" AS DATE) >= c.day_1_minus_7_days AND CAST(s."date" AS DATE) <= c.day_1_date
      AS within_7_days_before_day_1,
    {'day': CAST(s."date" AS DATE), 'value': s."value", 'id': s."id"} AS finding_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS finding_order
  FROM "findings" AS s
  JOIN patient_anchors AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN (
          'tumor burden', 'menarche', 'pregnancy test', 'serum pregnancy test', 'urine pregnancy test'
        )
),

-- The same, with what is worked out from it.
finding_tests AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- menarche: whether it passes the test
    CASE
      WHEN r.finding_term = 'menarche' THEN
        CASE WHEN r.menarche_value IN ('reached', 'not reached') THEN r.menarche_value = 'reached' END
    END AS any_menarche_on_or_before_study_entry_passes
  FROM finding_rows AS r
),

-- The same, with what is worked out from it.
finding_tests_2 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.finding_term = 'menarche' AND r.on_or_before_study_entry IS NOT FALSE THEN
        CASE
          WHEN r.on_or_before_study_entry AND r.any_menarche_on_or_before_study_entry_passes THEN 3
          WHEN NOT r.any_menarche_on_or_before_study_entry_passes THEN
            CASE WHEN r.on_or_before_study_entry THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_menarche_on_or_before_study_entry_code
  FROM finding_tests AS r
),

-- The findings of each patient in one group.
finding_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest tumor burden at study entry
    arg_max(r.finding_record, CASE WHEN r.finding_term = 'tumor burden' THEN r.finding_order END)
      AS latest_tumor_burden_at_study_entry,
    -- deciding menarche on or before study entry
    arg_max(
      r.finding_record,
      CASE
        WHEN r.any_menarche_on_or_before_study_entry_code IS NOT NULL THEN
          CASE
            WHEN r.any_menarche_on_or_before_study_entry_code = 0 THEN 1
            ELSE r.any_menarche_on_or_before_study_entry_code
          END
          * 21267647932558653966460912964485513216
          + r.finding_order
      END
    ) AS any_menarche_on_or_before_study_entry,
    -- latest menarche within 28 days
    arg_max(
      r.finding_record,
      CASE WHEN r.finding_term = 'menarche' AND r.at_study_entry IS NOT FALSE THEN r.finding_order END
    ) AS latest_menarche_within_28_days,
    -- latest pregnancy test within 7 days before day 1
    arg_max(
      r.finding_record,
      CASE
        WHEN r.finding_term IN ('pregnancy test', 'serum pregnancy test', 'urine pregnancy test') THEN
          r.finding_order
      END
    ) AS latest_pregnancy_test_within_7_days_before_day_1,
    -- any menarche on or before study entry: the greatest number
    max(r.any_menarche_on_or_before_study_entry_code) AS any_menarche_on_or_before_study_entry_code
  FROM finding_tests_2 AS r
  WHERE (r.finding_term IN ('tumor burden', 'menarche') AND r.at_study_entry IS NOT FALSE)
        OR (r.finding_term = 'menarche' AND r.on_or_before_study_entry IS NOT FALSE)
        OR (r.finding_term IN ('pregnancy test', 'serum pregnancy test', 'urine pregnancy test')
            AND r.within_7_days_before_day_1 IS NOT FALSE)
  GROUP BY r.patient_id
),

-- One pass over the attestations; each window is true, false, or unknown.
answer_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."criterion" AS answer_criterion,
    CAST(s."date" AS DATE) <= c.study_entry_date AS on_or_before_study_entry,
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
          '1', '2.b', '4.b', 'E1', 'E2', 'E5', 'E6', 'E10', 'E11', 'E12.c', 'E15', 'E17.a', 'E20', 'E23', 'E24',
          'E25', 'E26'
        )
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT02398058'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 1 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '1' THEN r.answer_order END) AS answer_1,
    -- answer to 2.b on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '2.b' THEN r.answer_order END) AS answer_2_b,
    -- answer to 4.b on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '4.b' THEN r.answer_order END) AS answer_4_b,
    -- answer to E1 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E1' THEN r.answer_order END) AS answer_e1,
    -- answer to E2 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E2' THEN r.answer_order END) AS answer_e2,
    -- answer to E5 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E5' THEN r.answer_order END) AS answer_e5,
    -- answer to E6 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E6' THEN r.answer_order END) AS answer_e6,
    -- answer to E10 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E10' THEN r.answer_order END) AS answer_e10,
    -- answer to E11 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E11' THEN r.answer_order END) AS answer_e11,
    -- answer to E12.c on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E12.c' THEN r.answer_order END) AS answer_e12_c,
    -- answer to E15 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E15' THEN r.answer_order END) AS answer_e15,
    -- answer to E17.a on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E17.a' THEN r.answer_order END) AS answer_e17_a,
    -- answer to E20 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E20' THEN r.answer_order END) AS answer_e20,
    -- answer to E23 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E23' THEN r.answer_order END) AS answer_e23,
    -- answer to E24 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E24' THEN r.answer_order END) AS answer_e24,
    -- answer to E25 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E25' THEN r.answer_order END) AS answer_e25,
    -- answer to E26 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E26' THEN r.answer_order END) AS answer_e26
  FROM answer_rows AS r
  WHERE r.on_or_before_study_entry IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- sarcoma on or before study entry
    CASE
      WHEN v.event_term = 'sarcoma' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_sarcoma_on_or_before_study_entry_qualifies,
    -- histological confirmation on or before study entry
    CASE
      WHEN v.event_term = 'histological confirmation' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_histological_confirmation_on_or_before_stu_qualifies,
    -- treatment line on or after first relapse
    CASE
      WHEN v.event_term = 'treatment line' THEN
        CASE
          WHEN c.first_relapse_start_exists AND v.start_from >= c.first_relapse_start_high THEN TRUE
          WHEN v.start_to < c.first_relapse_start_low OR NOT c.first_relapse_start_exists THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.study_entry_date THEN TRUE
              WHEN v.start_from > c.study_entry_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_line_on_or_after_first_relapse_qualifies,
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
              WHEN v.start_to <= c.study_entry_date THEN TRUE
              WHEN v.start_from > c.study_entry_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_progression_after_start_of_latest_treatmen_qualifies,
    -- liver metastasis on or before study entry
    CASE
      WHEN v.event_term = 'liver metastasis' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_liver_metastasis_on_or_before_study_entry_qualifies,
    -- investigational treatment within 1 month before study entry
    CASE
      WHEN v.event_term = 'investigational treatment' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_1_month THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_1_month THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_1_month THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_1_month THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_1_month THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_investigational_treatment_within_1_month_b_qualifies,
    -- treatment toxicity except alopecia on study entry
    CASE
      WHEN v.event_term IN ('treatment toxicity', 'skin toxicity') THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE WHEN v.event_grade IN ('1', '2', '3', '4', '5') THEN v.event_grade IN ('2', '3', '4', '5') END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_toxicity_except_alopecia_on_stud_qualifies,
    -- HIV infection on or before study entry
    CASE
      WHEN v.event_term IN ('HIV infection', 'HIV-1 infection', 'HIV-2 infection') THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hiv_infection_on_or_before_study_entry_qualifies,
    -- infection on study entry
    CASE
      WHEN v.event_term = 'infection' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE WHEN v.event_grade IN ('1', '2', '3', '4', '5') THEN v.event_grade IN ('3', '4', '5') END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_infection_on_study_entry_qualifies,
    -- hepatitis B on study entry
    CASE
      WHEN v.event_term = 'hepatitis B' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hepatitis_b_on_study_entry_qualifies,
    -- hepatitis C on study entry
    CASE
      WHEN v.event_term = 'hepatitis C' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hepatitis_c_on_study_entry_qualifies,
    -- brain metastasis on study entry
    CASE
      WHEN v.event_term = 'brain metastasis' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_brain_metastasis_on_study_entry_qualifies,
    -- meningeal tumor on study entry
    CASE
      WHEN v.event_term = 'meningeal tumor' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_meningeal_tumor_on_study_entry_qualifies,
    -- seizure disorder on study entry
    CASE
      WHEN v.event_term = 'seizure disorder' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_seizure_disorder_on_study_entry_qualifies,
    -- anticonvulsant on study entry
    CASE
      WHEN v.event_term IN ('anticonvulsant', 'enzyme-inducing anticonvulsant', 'other anticonvulsant') THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_anticonvulsant_on_study_entry_qualifies,
    -- glucocorticoid on study entry
    CASE
      WHEN v.event_term = 'glucocorticoid' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_glucocorticoid_on_study_entry_qualifies,
    -- pregnancy on study entry
    CASE
      WHEN v.event_term = 'pregnancy' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_pregnancy_on_study_entry_qualifies,
    -- breast-feeding on study entry
    CASE
      WHEN v.event_term = 'breast-feeding' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_breast_feeding_on_study_entry_qualifies,
    -- menopause on or before study entry
    CASE
      WHEN v.event_term = 'menopause' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_menopause_on_or_before_study_entry_qualifies,
    -- sterilization on or before study entry
    CASE
      WHEN v.event_term = 'sterilization' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_sterilization_on_or_before_study_entry_qualifies,
    -- bleeding diathesis on or before study entry
    CASE
      WHEN v.event_term = 'bleeding diathesis' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_bleeding_diathesis_on_or_before_study_entr_qualifies,
    -- dialysis
    CASE
      WHEN v.event_term = 'dialysis' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_dialysis_qualifies,
    -- diabetes
    CASE
      WHEN v.event_term = 'diabetes' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_diabetes_qualifies,
    -- immunosuppressive drug
    CASE
      WHEN v.event_term = 'immunosuppressive drug' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immunosuppressive_drug_qualifies,
    -- other malignancy except non-melanoma skin cancer and cervical carcinoma in situ less than 5 years ...
    CASE
      WHEN v.event_term IN (
             'other malignancy', 'carcinoma in situ', 'prostate cancer',
             'medullary or papillary thyroid cancer', 'ductal carcinoma in situ', 'lobular carcinoma in situ'
           ) THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_5_years_plus_1_day THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_5_years_plus_1_day THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_5_years_plus_1_day THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_5_years_plus_1_day THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_other_malignancy_except_non_melanoma_skin_qualifies,
    -- non-melanoma skin cancer less than 5 years before study entry
    CASE
      WHEN v.event_term IN ('non-melanoma skin cancer', 'basal cell skin cancer', 'squamous cell skin cancer') THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_5_years_plus_1_day THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_5_years_plus_1_day THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_5_years_plus_1_day THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_5_years_plus_1_day THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND NOT CASE
                  WHEN v.event_adequately_treated IN ('yes', 'no') THEN v.event_adequately_treated = 'yes'
                END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_non_melanoma_skin_cancer_less_than_5_years_qualifies,
    -- chemotherapy within 4 weeks before day 1
    CASE
      WHEN v.event_term IN (
             'chemotherapy', 'myelosuppressive chemotherapy', 'maintenance chemotherapy',
             'intrathecal chemotherapy', 'nitrosourea', 'temozolomide', 'hydroxyurea', 'trabectedin',
             'lurbinectedin'
           ) THEN
        CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.day_1_minus_28_days THEN TRUE
                     WHEN v.start_to < c.day_1_minus_28_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.day_1_minus_28_days THEN TRUE
                         WHEN v.end_to < c.day_1_minus_28_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.day_1_minus_28_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_chemotherapy_within_4_weeks_before_day_1_qualifies,
    -- immunotherapy within 4 weeks before day 1
    CASE
      WHEN v.event_term IN ('immunotherapy', 'CAR T cells', 'tumor vaccine') THEN
        CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.day_1_minus_28_days THEN TRUE
                     WHEN v.start_to < c.day_1_minus_28_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.day_1_minus_28_days THEN TRUE
                         WHEN v.end_to < c.day_1_minus_28_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.day_1_minus_28_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immunotherapy_within_4_weeks_before_day_1_qualifies,
    -- monoclonal antibody within 4 weeks before day 1
    CASE
      WHEN v.event_term = 'monoclonal antibody' THEN
        CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.day_1_minus_28_days THEN TRUE
                     WHEN v.start_to < c.day_1_minus_28_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.day_1_minus_28_days THEN TRUE
                         WHEN v.end_to < c.day_1_minus_28_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.day_1_minus_28_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_monoclonal_antibody_within_4_weeks_before_qualifies,
    -- radiotherapy within 3 weeks before day 1
    CASE
      WHEN v.event_term IN (
             'radiotherapy', 'focal radiotherapy', 'extended field radiotherapy', 'total body irradiation',
             'craniospinal radiotherapy', 'pelvic radiotherapy', 'substantial marrow radiotherapy'
           ) THEN
        CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.day_1_minus_21_days THEN TRUE
                     WHEN v.start_to < c.day_1_minus_21_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.day_1_minus_21_days THEN TRUE
                         WHEN v.end_to < c.day_1_minus_21_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.day_1_minus_21_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_radiotherapy_within_3_weeks_before_day_1_qualifies,
    -- major surgery within 4 weeks before day 1
    CASE
      WHEN v.event_term = 'major surgery' THEN
        CASE
          WHEN v.start_from >= c.day_1_minus_28_days THEN TRUE
          WHEN v.start_to < c.day_1_minus_28_days THEN FALSE
        END
        AND CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_major_surgery_within_4_weeks_before_day_1_qualifies,
    -- trabectedin on or before study entry
    CASE
      WHEN v.event_term = 'trabectedin' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_trabectedin_on_or_before_study_entry_qualifies,
    -- lurbinectedin on or before study entry
    CASE
      WHEN v.event_term = 'lurbinectedin' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_lurbinectedin_on_or_before_study_entry_qualifies,
    -- PARP inhibitor on or before study entry
    CASE
      WHEN v.event_term IN ('PARP inhibitor', 'olaparib') THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_parp_inhibitor_on_or_before_study_entry_qualifies,
    -- bisphosphonate started less than 4 weeks before day 1
    CASE
      WHEN v.event_term = 'bisphosphonate' THEN
        CASE
          WHEN v.start_from >= c.day_1_minus_27_days THEN TRUE
          WHEN v.start_to < c.day_1_minus_27_days THEN FALSE
        END
        AND CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_bisphosphonate_started_less_than_4_weeks_b_qualifies,
    -- bisphosphonate
    CASE
      WHEN v.event_term = 'bisphosphonate' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_bisphosphonate_qualifies,
    -- strong CYP3A inhibitor on study entry
    CASE
      WHEN v.event_term = 'strong CYP3A inhibitor' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_strong_cyp3a_inhibitor_on_study_entry_qualifies,
    -- strong CYP3A inducer on study entry
    CASE
      WHEN v.event_term = 'strong CYP3A inducer' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_date THEN TRUE
                     WHEN v.start_to < c.study_entry_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_date THEN TRUE
                         WHEN v.end_to < c.study_entry_date THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_strong_cyp3a_inducer_on_study_entry_qualifies,
    -- myelodysplastic syndrome on or before study entry
    CASE
      WHEN v.event_term = 'myelodysplastic syndrome' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_myelodysplastic_syndrome_on_or_before_stud_qualifies,
    -- acute myeloid leukemia on or before study entry
    CASE
      WHEN v.event_term = 'acute myeloid leukemia' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_acute_myeloid_leukemia_on_or_before_study_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- sarcoma on or before study entry
    count(CASE WHEN r.count_sarcoma_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_sarcoma_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_sarcoma_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_sarcoma_on_or_before_study_entry_possible,
    -- histological confirmation on or before study entry
    count(CASE WHEN r.count_histological_confirmation_on_or_before_stu_qualifies THEN 1 END)
      AS count_histological_confirmation_on_or_before_stu_certain,
    count(CASE WHEN r.count_histological_confirmation_on_or_before_stu_qualifies IS NOT FALSE THEN 1 END)
      AS count_histological_confirmation_on_or_before_stu_possible,
    -- treatment line on or after first relapse
    count(CASE WHEN r.count_treatment_line_on_or_after_first_relapse_qualifies THEN 1 END)
      AS count_treatment_line_on_or_after_first_relapse_certain,
    count(CASE WHEN r.count_treatment_line_on_or_after_first_relapse_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_line_on_or_after_first_relapse_possible,
    -- progression after start of latest treatment line
    count(CASE WHEN r.count_progression_after_start_of_latest_treatmen_qualifies THEN 1 END)
      AS count_progression_after_start_of_latest_treatmen_certain,
    count(CASE WHEN r.count_progression_after_start_of_latest_treatmen_qualifies IS NOT FALSE THEN 1 END)
      AS count_progression_after_start_of_latest_treatmen_possible,
    -- liver metastasis on or before study entry
    count(CASE WHEN r.count_liver_metastasis_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_liver_metastasis_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_liver_metastasis_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_liver_metastasis_on_or_before_study_entry_possible,
    -- investigational treatment within 1 month before study entry
    count(CASE WHEN r.count_investigational_treatment_within_1_month_b_qualifies THEN 1 END)
      AS count_investigational_treatment_within_1_month_b_certain,
    count(CASE WHEN r.count_investigational_treatment_within_1_month_b_qualifies IS NOT FALSE THEN 1 END)
      AS count_investigational_treatment_within_1_month_b_possible,
    -- treatment toxicity except alopecia on study entry
    count(CASE WHEN r.count_treatment_toxicity_except_alopecia_on_stud_qualifies THEN 1 END)
      AS count_treatment_toxicity_except_alopecia_on_stud_certain,
    count(CASE WHEN r.count_treatment_toxicity_except_alopecia_on_stud_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_toxicity_except_alopecia_on_stud_possible,
    -- HIV infection on or before study entry
    count(CASE WHEN r.count_hiv_infection_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_hiv_infection_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_hiv_infection_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_hiv_infection_on_or_before_study_entry_possible,
    -- infection on study entry
    count(CASE WHEN r.count_infection_on_study_entry_qualifies THEN 1 END)
      AS count_infection_on_study_entry_certain,
    count(CASE WHEN r.count_infection_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_infection_on_study_entry_possible,
    -- hepatitis B on study entry
    count(CASE WHEN r.count_hepatitis_b_on_study_entry_qualifies THEN 1 END)
      AS count_hepatitis_b_on_study_entry_certain,
    count(CASE WHEN r.count_hepatitis_b_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_hepatitis_b_on_study_entry_possible,
    -- hepatitis C on study entry
    count(CASE WHEN r.count_hepatitis_c_on_study_entry_qualifies THEN 1 END)
      AS count_hepatitis_c_on_study_entry_certain,
    count(CASE WHEN r.count_hepatitis_c_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_hepatitis_c_on_study_entry_possible,
    -- brain metastasis on study entry
    count(CASE WHEN r.count_brain_metastasis_on_study_entry_qualifies THEN 1 END)
      AS count_brain_metastasis_on_study_entry_certain,
    count(CASE WHEN r.count_brain_metastasis_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_brain_metastasis_on_study_entry_possible,
    -- meningeal tumor on study entry
    count(CASE WHEN r.count_meningeal_tumor_on_study_entry_qualifies THEN 1 END)
      AS count_meningeal_tumor_on_study_entry_certain,
    count(CASE WHEN r.count_meningeal_tumor_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_meningeal_tumor_on_study_entry_possible,
    -- seizure disorder on study entry
    count(CASE WHEN r.count_seizure_disorder_on_study_entry_qualifies THEN 1 END)
      AS count_seizure_disorder_on_study_entry_certain,
    count(CASE WHEN r.count_seizure_disorder_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_seizure_disorder_on_study_entry_possible,
    -- anticonvulsant on study entry
    count(CASE WHEN r.count_anticonvulsant_on_study_entry_qualifies THEN 1 END)
      AS count_anticonvulsant_on_study_entry_certain,
    count(CASE WHEN r.count_anticonvulsant_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_anticonvulsant_on_study_entry_possible,
    -- glucocorticoid on study entry
    count(CASE WHEN r.count_glucocorticoid_on_study_entry_qualifies THEN 1 END)
      AS count_glucocorticoid_on_study_entry_certain,
    count(CASE WHEN r.count_glucocorticoid_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_glucocorticoid_on_study_entry_possible,
    -- pregnancy on study entry
    count(CASE WHEN r.count_pregnancy_on_study_entry_qualifies THEN 1 END)
      AS count_pregnancy_on_study_entry_certain,
    count(CASE WHEN r.count_pregnancy_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_pregnancy_on_study_entry_possible,
    -- breast-feeding on study entry
    count(CASE WHEN r.count_breast_feeding_on_study_entry_qualifies THEN 1 END)
      AS count_breast_feeding_on_study_entry_certain,
    count(CASE WHEN r.count_breast_feeding_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_breast_feeding_on_study_entry_possible,
    -- menopause on or before study entry
    count(CASE WHEN r.count_menopause_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_menopause_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_menopause_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_menopause_on_or_before_study_entry_possible,
    -- sterilization on or before study entry
    count(CASE WHEN r.count_sterilization_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_sterilization_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_sterilization_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_sterilization_on_or_before_study_entry_possible,
    -- bleeding diathesis on or before study entry
    count(CASE WHEN r.count_bleeding_diathesis_on_or_before_study_entr_qualifies THEN 1 END)
      AS count_bleeding_diathesis_on_or_before_study_entr_certain,
    count(CASE WHEN r.count_bleeding_diathesis_on_or_before_study_entr_qualifies IS NOT FALSE THEN 1 END)
      AS count_bleeding_diathesis_on_or_before_study_entr_possible,
    -- dialysis
    count(CASE WHEN r.count_dialysis_qualifies THEN 1 END) AS count_dialysis_certain,
    count(CASE WHEN r.count_dialysis_qualifies IS NOT FALSE THEN 1 END) AS count_dialysis_possible,
    -- diabetes
    count(CASE WHEN r.count_diabetes_qualifies THEN 1 END) AS count_diabetes_certain,
    count(CASE WHEN r.count_diabetes_qualifies IS NOT FALSE THEN 1 END) AS count_diabetes_possible,
    -- immunosuppressive drug
    count(CASE WHEN r.count_immunosuppressive_drug_qualifies THEN 1 END)
      AS count_immunosuppressive_drug_certain,
    count(CASE WHEN r.count_immunosuppressive_drug_qualifies IS NOT FALSE THEN 1 END)
      AS count_immunosuppressive_drug_possible,
    -- other malignancy except non-melanoma skin cancer and cervical carcinoma in situ less than 5 years ...
    count(CASE WHEN r.count_other_malignancy_except_non_melanoma_skin_qualifies THEN 1 END)
      AS count_other_malignancy_except_non_melanoma_skin_certain,
    count(CASE WHEN r.count_other_malignancy_except_non_melanoma_skin_qualifies IS NOT FALSE THEN 1 END)
      AS count_other_malignancy_except_non_melanoma_skin_possible,
    -- non-melanoma skin cancer less than 5 years before study entry
    count(CASE WHEN r.count_non_melanoma_skin_cancer_less_than_5_years_qualifies THEN 1 END)
      AS count_non_melanoma_skin_cancer_less_than_5_years_certain,
    count(CASE WHEN r.count_non_melanoma_skin_cancer_less_than_5_years_qualifies IS NOT FALSE THEN 1 END)
      AS count_non_melanoma_skin_cancer_less_than_5_years_possible,
    -- chemotherapy within 4 weeks before day 1
    count(CASE WHEN r.count_chemotherapy_within_4_weeks_before_day_1_qualifies THEN 1 END)
      AS count_chemotherapy_within_4_weeks_before_day_1_certain,
    count(CASE WHEN r.count_chemotherapy_within_4_weeks_before_day_1_qualifies IS NOT FALSE THEN 1 END)
      AS count_chemotherapy_within_4_weeks_before_day_1_possible,
    -- immunotherapy within 4 weeks before day 1
    count(CASE WHEN r.count_immunotherapy_within_4_weeks_before_day_1_qualifies THEN 1 END)
      AS count_immunotherapy_within_4_weeks_before_day_1_certain,
    count(CASE WHEN r.count_immunotherapy_within_4_weeks_before_day_1_qualifies IS NOT FALSE THEN 1 END)
      AS count_immunotherapy_within_4_weeks_before_day_1_possible,
    -- monoclonal antibody within 4 weeks before day 1
    count(CASE WHEN r.count_monoclonal_antibody_within_4_weeks_before_qualifies THEN 1 END)
      AS count_monoclonal_antibody_within_4_weeks_before_certain,
    count(CASE WHEN r.count_monoclonal_antibody_within_4_weeks_before_qualifies IS NOT FALSE THEN 1 END)
      AS count_monoclonal_antibody_within_4_weeks_before_possible,
    -- radiotherapy within 3 weeks before day 1
    count(CASE WHEN r.count_radiotherapy_within_3_weeks_before_day_1_qualifies THEN 1 END)
      AS count_radiotherapy_within_3_weeks_before_day_1_certain,
    count(CASE WHEN r.count_radiotherapy_within_3_weeks_before_day_1_qualifies IS NOT FALSE THEN 1 END)
      AS count_radiotherapy_within_3_weeks_before_day_1_possible,
    -- major surgery within 4 weeks before day 1
    count(CASE WHEN r.count_major_surgery_within_4_weeks_before_day_1_qualifies THEN 1 END)
      AS count_major_surgery_within_4_weeks_before_day_1_certain,
    count(CASE WHEN r.count_major_surgery_within_4_weeks_before_day_1_qualifies IS NOT FALSE THEN 1 END)
      AS count_major_surgery_within_4_weeks_before_day_1_possible,
    -- trabectedin on or before study entry
    count(CASE WHEN r.count_trabectedin_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_trabectedin_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_trabectedin_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_trabectedin_on_or_before_study_entry_possible,
    -- lurbinectedin on or before study entry
    count(CASE WHEN r.count_lurbinectedin_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_lurbinectedin_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_lurbinectedin_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_lurbinectedin_on_or_before_study_entry_possible,
    -- PARP inhibitor on or before study entry
    count(CASE WHEN r.count_parp_inhibitor_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_parp_inhibitor_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_parp_inhibitor_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_parp_inhibitor_on_or_before_study_entry_possible,
    -- bisphosphonate started less than 4 weeks before day 1
    count(CASE WHEN r.count_bisphosphonate_started_less_than_4_weeks_b_qualifies THEN 1 END)
      AS count_bisphosphonate_started_less_than_4_weeks_b_certain,
    count(CASE WHEN r.count_bisphosphonate_started_less_than_4_weeks_b_qualifies IS NOT FALSE THEN 1 END)
      AS count_bisphosphonate_started_less_than_4_weeks_b_possible,
    -- bisphosphonate
    count(CASE WHEN r.count_bisphosphonate_qualifies THEN 1 END) AS count_bisphosphonate_certain,
    count(CASE WHEN r.count_bisphosphonate_qualifies IS NOT FALSE THEN 1 END) AS count_bisphosphonate_possible,
    -- strong CYP3A inhibitor on study entry
    count(CASE WHEN r.count_strong_cyp3a_inhibitor_on_study_entry_qualifies THEN 1 END)
      AS count_strong_cyp3a_inhibitor_on_study_entry_certain,
    count(CASE WHEN r.count_strong_cyp3a_inhibitor_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_strong_cyp3a_inhibitor_on_study_entry_possible,
    -- strong CYP3A inducer on study entry
    count(CASE WHEN r.count_strong_cyp3a_inducer_on_study_entry_qualifies THEN 1 END)
      AS count_strong_cyp3a_inducer_on_study_entry_certain,
    count(CASE WHEN r.count_strong_cyp3a_inducer_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_strong_cyp3a_inducer_on_study_entry_possible,
    -- myelodysplastic syndrome on or before study entry
    count(CASE WHEN r.count_myelodysplastic_syndrome_on_or_before_stud_qualifies THEN 1 END)
      AS count_myelodysplastic_syndrome_on_or_before_stud_certain,
    count(CASE WHEN r.count_myelodysplastic_syndrome_on_or_before_stud_qualifies IS NOT FALSE THEN 1 END)
      AS count_myelodysplastic_syndrome_on_or_before_stud_possible,
    -- acute myeloid leukemia on or before study entry
    count(CASE WHEN r.count_acute_myeloid_leukemia_on_or_before_study_qualifies THEN 1 END)
      AS count_acute_myeloid_leukemia_on_or_before_study_certain,
    count(CASE WHEN r.count_acute_myeloid_leukemia_on_or_before_study_qualifies IS NOT FALSE THEN 1 END)
      AS count_acute_myeloid_leukemia_on_or_before_study_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    a.answer_1."day" <= c.study_entry_date AS answer_1_inside,
    a.answer_1.valid_until AS answer_1_valid_until,
    c.study_entry_date,
    a.answer_1."value" AS answer_1_value,
    a.answer_1."day" AS answer_1_day,
    a.answer_1."id" AS answer_1_id,
    coalesce(e.count_sarcoma_on_or_before_study_entry_certain, 0)
      AS count_sarcoma_on_or_before_study_entry_certain,
    coalesce(e.count_sarcoma_on_or_before_study_entry_possible, 0)
      AS count_sarcoma_on_or_before_study_entry_possible,
    coalesce(e.count_histological_confirmation_on_or_before_stu_certain, 0)
      AS count_histological_confirmation_on_or_before_stu_certain,
    coalesce(e.count_histological_confirmation_on_or_before_stu_possible, 0)
      AS count_histological_confirmation_on_or_before_stu_possible,
    a.answer_2_b."day" <= c.study_entry_date AS answer_2_b_inside,
    a.answer_2_b.valid_until AS answer_2_b_valid_until,
    a.answer_2_b."value" AS answer_2_b_value,
    a.answer_2_b."day" AS answer_2_b_day,
    a.answer_2_b."id" AS answer_2_b_id,
    coalesce(e.count_treatment_line_on_or_after_first_relapse_certain, 0)
      AS count_treatment_line_on_or_after_first_relapse_certain,
    coalesce(e.count_treatment_line_on_or_after_first_relapse_possible, 0)
      AS count_treatment_line_on_or_after_first_relapse_possible,
    coalesce(e.count_progression_after_start_of_latest_treatmen_certain, 0)
      AS count_progression_after_start_of_latest_treatmen_certain,
    coalesce(e.count_progression_after_start_of_latest_treatmen_possible, 0)
      AS count_progression_after_start_of_latest_treatmen_possible,
    n.latest_tumor_burden_at_study_entry."day" >= c.study_entry_minus_28_days
    AND n.latest_tumor_burden_at_study_entry."day" <= c.study_entry_date
      AS latest_tumor_burden_at_study_entry_inside,
    n.latest_tumor_burden_at_study_entry."value" AS latest_tumor_burden_at_study_entry_value,
    n.latest_tumor_burden_at_study_entry."day" AS latest_tumor_burden_at_study_entry_day,
    n.latest_tumor_burden_at_study_entry."id" AS latest_tumor_burden_at_study_entry_id,
    m.latest_ecog_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_ecog_at_study_entry."day" <= c.study_entry_date AS latest_ecog_at_study_entry_inside,
    m.latest_ecog_at_study_entry."unit" AS latest_ecog_at_study_entry_unit,
    nullif(nullif(m.latest_ecog_at_study_entry."comparator", ''), '=') AS latest_ecog_at_study_entry_comparator,
    TRY_CAST(m.latest_ecog_at_study_entry."value" AS DECIMAL(15, 6)) AS latest_ecog_at_study_entry_value,
    m.latest_ecog_at_study_entry."day" AS latest_ecog_at_study_entry_day,
    m.latest_ecog_at_study_entry."id" AS latest_ecog_at_study_entry_id,
    a.answer_4_b."day" <= c.study_entry_date AS answer_4_b_inside,
    a.answer_4_b.valid_until AS answer_4_b_valid_until,
    a.answer_4_b."value" AS answer_4_b_value,
    a.answer_4_b."day" AS answer_4_b_day,
    a.answer_4_b."id" AS answer_4_b_id,
    m.latest_life_expectancy_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_life_expectancy_at_study_entry."day" <= c.study_entry_date
      AS latest_life_expectancy_at_study_entry_inside,
    m.latest_life_expectancy_at_study_entry."unit" AS latest_life_expectancy_at_study_entry_unit,
    nullif(nullif(m.latest_life_expectancy_at_study_entry."comparator", ''), '=')
      AS latest_life_expectancy_at_study_entry_comparator,
    TRY_CAST(m.latest_life_expectancy_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_life_expectancy_at_study_entry_value,
    m.latest_life_expectancy_at_study_entry."day" AS latest_life_expectancy_at_study_entry_day,
    m.latest_life_expectancy_at_study_entry."id" AS latest_life_expectancy_at_study_entry_id,
    year(c.study_entry_date) - year(c.born_to)
    - CASE
        WHEN month(c.study_entry_date) * 100 + day(c.study_entry_date) < month(c.born_to) * 100 + day(c.born_to) THEN
          1
        ELSE 0
      END AS youngest_age_in_years_at_study_entry_date,
    year(c.study_entry_date) - year(c.born_from)
    - CASE
        WHEN month(c.study_entry_date) * 100 + day(c.study_entry_date)
               < month(c.born_from) * 100 + day(c.born_from) THEN
          1
        ELSE 0
      END AS oldest_age_in_years_at_study_entry_date,
    m.latest_hemoglobin_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_hemoglobin_at_study_entry."day" <= c.study_entry_date
      AS latest_hemoglobin_at_study_entry_inside,
    m.latest_hemoglobin_at_study_entry."unit" AS latest_hemoglobin_at_study_entry_unit,
    nullif(nullif(m.latest_hemoglobin_at_study_entry."comparator", ''), '=')
      AS latest_hemoglobin_at_study_entry_comparator,
    TRY_CAST(m.latest_hemoglobin_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_hemoglobin_at_study_entry_value,
    m.latest_hemoglobin_at_study_entry."day" AS latest_hemoglobin_at_study_entry_day,
    m.latest_hemoglobin_at_study_entry."id" AS latest_hemoglobin_at_study_entry_id,
    m.latest_absolute_neutrophil_count_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_absolute_neutrophil_count_at_study_entry."day" <= c.study_entry_date
      AS latest_absolute_neutrophil_count_at_study_entry_inside,
    m.latest_absolute_neutrophil_count_at_study_entry."unit"
      AS latest_absolute_neutrophil_count_at_study_entry_unit,
    nullif(nullif(m.latest_absolute_neutrophil_count_at_study_entry."comparator", ''), '=')
      AS latest_absolute_neutrophil_count_at_study_entry_comparator,
    TRY_CAST(m.latest_absolute_neutrophil_count_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_absolute_neutrophil_count_at_study_entry_value,
    m.latest_absolute_neutrophil_count_at_study_entry."day"
      AS latest_absolute_neutrophil_count_at_study_entry_day,
    m.latest_absolute_neutrophil_count_at_study_entry."id"
      AS latest_absolute_neutrophil_count_at_study_entry_id,
    m.latest_platelets_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_platelets_at_study_entry."day" <= c.study_entry_date AS latest_platelets_at_study_entry_inside,
    m.latest_platelets_at_study_entry."unit" AS latest_platelets_at_study_entry_unit,
    nullif(nullif(m.latest_platelets_at_study_entry."comparator", ''), '=')
      AS latest_platelets_at_study_entry_comparator,
    TRY_CAST(m.latest_platelets_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_platelets_at_study_entry_value,
    m.latest_platelets_at_study_entry."day" AS latest_platelets_at_study_entry_day,
    m.latest_platelets_at_study_entry."id" AS latest_platelets_at_study_entry_id,
    m.latest_total_bilirubin_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_total_bilirubin_at_study_entry."day" <= c.study_entry_date
      AS latest_total_bilirubin_at_study_entry_inside,
    TRY_CAST(m.latest_total_bilirubin_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_total_bilirubin_at_study_entry_value,
    nullif(nullif(m.latest_total_bilirubin_at_study_entry."comparator", ''), '=')
      AS latest_total_bilirubin_at_study_entry_comparator,
    TRY_CAST(m.latest_total_bilirubin_at_study_entry."high" AS DECIMAL(15, 6))
      AS latest_total_bilirubin_at_study_entry_high,
    m.latest_total_bilirubin_at_study_entry."unit" AS latest_total_bilirubin_at_study_entry_unit,
    m.latest_total_bilirubin_at_study_entry."day" AS latest_total_bilirubin_at_study_entry_day,
    m.latest_total_bilirubin_at_study_entry."id" AS latest_total_bilirubin_at_study_entry_id,
    coalesce(e.count_liver_metastasis_on_or_before_study_entry_certain, 0)
      AS count_liver_metastasis_on_or_before_study_entry_certain,
    coalesce(e.count_liver_metastasis_on_or_before_study_entry_possible, 0)
      AS count_liver_metastasis_on_or_before_study_entry_possible,
    m.latest_alt_within_28_days."day" >= c.study_entry_minus_28_days
    AND m.latest_alt_within_28_days."day" <= c.study_entry_date AS latest_alt_within_28_days_inside,
    TRY_CAST(m.latest_alt_within_28_days."value" AS DECIMAL(15, 6)) AS latest_alt_within_28_days_value,
    nullif(nullif(m.latest_alt_within_28_days."comparator", ''), '=') AS latest_alt_within_28_days_comparator,
    TRY_CAST(m.latest_alt_within_28_days."high" AS DECIMAL(15, 6)) AS latest_alt_within_28_days_high,
    m.latest_alt_within_28_days."unit" AS latest_alt_within_28_days_unit,
    m.latest_alt_within_28_days."day" AS latest_alt_within_28_days_day,
    m.latest_alt_within_28_days."id" AS latest_alt_within_28_days_id,
    m.latest_ast_within_28_days."day" >= c.study_entry_minus_28_days
    AND m.latest_ast_within_28_days."day" <= c.study_entry_date AS latest_ast_within_28_days_inside,
    TRY_CAST(m.latest_ast_within_28_days."value" AS DECIMAL(15, 6)) AS latest_ast_within_28_days_value,
    nullif(nullif(m.latest_ast_within_28_days."comparator", ''), '=') AS latest_ast_within_28_days_comparator,
    TRY_CAST(m.latest_ast_within_28_days."high" AS DECIMAL(15, 6)) AS latest_ast_within_28_days_high,
    m.latest_ast_within_28_days."unit" AS latest_ast_within_28_days_unit,
    m.latest_ast_within_28_days."day" AS latest_ast_within_28_days_day,
    m.latest_ast_within_28_days."id" AS latest_ast_within_28_days_id,
    m.latest_alkaline_phosphatase_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_alkaline_phosphatase_at_study_entry."day" <= c.study_entry_date
      AS latest_alkaline_phosphatase_at_study_entry_inside,
    TRY_CAST(m.latest_alkaline_phosphatase_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_alkaline_phosphatase_at_study_entry_value,
    nullif(nullif(m.latest_alkaline_phosphatase_at_study_entry."comparator", ''), '=')
      AS latest_alkaline_phosphatase_at_study_entry_comparator,
    TRY_CAST(m.latest_alkaline_phosphatase_at_study_entry."high" AS DECIMAL(15, 6))
      AS latest_alkaline_phosphatase_at_study_entry_high,
    m.latest_alkaline_phosphatase_at_study_entry."unit" AS latest_alkaline_phosphatase_at_study_entry_unit,
    m.latest_alkaline_phosphatase_at_study_entry."day" AS latest_alkaline_phosphatase_at_study_entry_day,
    m.latest_alkaline_phosphatase_at_study_entry."id" AS latest_alkaline_phosphatase_at_study_entry_id,
    m.latest_inr_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_inr_at_study_entry."day" <= c.study_entry_date AS latest_inr_at_study_entry_inside,
    TRY_CAST(m.latest_inr_at_study_entry."value" AS DECIMAL(15, 6)) AS latest_inr_at_study_entry_value,
    nullif(nullif(m.latest_inr_at_study_entry."comparator", ''), '=') AS latest_inr_at_study_entry_comparator,
    TRY_CAST(m.latest_inr_at_study_entry."high" AS DECIMAL(15, 6)) AS latest_inr_at_study_entry_high,
    m.latest_inr_at_study_entry."unit" AS latest_inr_at_study_entry_unit,
    m.latest_inr_at_study_entry."day" AS latest_inr_at_study_entry_day,
    m.latest_inr_at_study_entry."id" AS latest_inr_at_study_entry_id,
    m.latest_ptt_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_ptt_at_study_entry."day" <= c.study_entry_date AS latest_ptt_at_study_entry_inside,
    TRY_CAST(m.latest_ptt_at_study_entry."value" AS DECIMAL(15, 6)) AS latest_ptt_at_study_entry_value,
    nullif(nullif(m.latest_ptt_at_study_entry."comparator", ''), '=') AS latest_ptt_at_study_entry_comparator,
    TRY_CAST(m.latest_ptt_at_study_entry."high" AS DECIMAL(15, 6)) AS latest_ptt_at_study_entry_high,
    m.latest_ptt_at_study_entry."unit" AS latest_ptt_at_study_entry_unit,
    m.latest_ptt_at_study_entry."day" AS latest_ptt_at_study_entry_day,
    m.latest_ptt_at_study_entry."id" AS latest_ptt_at_study_entry_id,
    m.latest_creatinine_within_28_days."day" >= c.study_entry_minus_28_days
    AND m.latest_creatinine_within_28_days."day" <= c.study_entry_date
      AS latest_creatinine_within_28_days_inside,
    TRY_CAST(m.latest_creatinine_within_28_days."value" AS DECIMAL(15, 6))
      AS latest_creatinine_within_28_days_value,
    nullif(nullif(m.latest_creatinine_within_28_days."comparator", ''), '=')
      AS latest_creatinine_within_28_days_comparator,
    TRY_CAST(m.latest_creatinine_within_28_days."high" AS DECIMAL(15, 6))
      AS latest_creatinine_within_28_days_high,
    m.latest_creatinine_within_28_days."unit" AS latest_creatinine_within_28_days_unit,
    c.patient_sex,
    c.born_to,
    m.latest_creatinine_within_28_days."day" AS latest_creatinine_within_28_days_day,
    c.born_from,
    m.latest_creatinine_within_28_days."id" AS latest_creatinine_within_28_days_id,
    m.latest_absolute_creatinine_clearance_within_28_d."day" >= c.study_entry_minus_28_days
    AND m.latest_absolute_creatinine_clearance_within_28_d."day" <= c.study_entry_date
      AS latest_absolute_creatinine_clearance_within_28_d_inside,
    m.latest_absolute_creatinine_clearance_within_28_d."unit"
      AS latest_absolute_creatinine_clearance_within_28_d_unit,
    nullif(nullif(m.latest_absolute_creatinine_clearance_within_28_d."comparator", ''), '=')
      AS latest_absolute_creatinine_clearance_within_28_d_comparator,
    TRY_CAST(m.latest_absolute_creatinine_clearance_within_28_d."value" AS DECIMAL(15, 6))
      AS latest_absolute_creatinine_clearance_within_28_d_value,
    m.latest_absolute_creatinine_clearance_within_28_d."day"
      AS latest_absolute_creatinine_clearance_within_28_d_day,
    m.latest_absolute_creatinine_clearance_within_28_d."id"
      AS latest_absolute_creatinine_clearance_within_28_d_id,
    m.latest_albumin_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_albumin_at_study_entry."day" <= c.study_entry_date AS latest_albumin_at_study_entry_inside,
    m.latest_albumin_at_study_entry."unit" AS latest_albumin_at_study_entry_unit,
    nullif(nullif(m.latest_albumin_at_study_entry."comparator", ''), '=')
      AS latest_albumin_at_study_entry_comparator,
    TRY_CAST(m.latest_albumin_at_study_entry."value" AS DECIMAL(15, 6)) AS latest_albumin_at_study_entry_value,
    m.latest_albumin_at_study_entry."day" AS latest_albumin_at_study_entry_day,
    m.latest_albumin_at_study_entry."id" AS latest_albumin_at_study_entry_id,
    m.latest_creatine_phosphokinase_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_creatine_phosphokinase_at_study_entry."day" <= c.study_entry_date
      AS latest_creatine_phosphokinase_at_study_entry_inside,
    TRY_CAST(m.latest_creatine_phosphokinase_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_creatine_phosphokinase_at_study_entry_value,
    nullif(nullif(m.latest_creatine_phosphokinase_at_study_entry."comparator", ''), '=')
      AS latest_creatine_phosphokinase_at_study_entry_comparator,
    TRY_CAST(m.latest_creatine_phosphokinase_at_study_entry."high" AS DECIMAL(15, 6))
      AS latest_creatine_phosphokinase_at_study_entry_high,
    m.latest_creatine_phosphokinase_at_study_entry."unit" AS latest_creatine_phosphokinase_at_study_entry_unit,
    m.latest_creatine_phosphokinase_at_study_entry."day" AS latest_creatine_phosphokinase_at_study_entry_day,
    m.latest_creatine_phosphokinase_at_study_entry."id" AS latest_creatine_phosphokinase_at_study_entry_id,
    a.answer_e1."day" <= c.study_entry_date AS answer_e1_inside,
    a.answer_e1.valid_until AS answer_e1_valid_until,
    a.answer_e1."value" AS answer_e1_value,
    a.answer_e1."day" AS answer_e1_day,
    a.answer_e1."id" AS answer_e1_id,
    a.answer_e2."day" <= c.study_entry_date AS answer_e2_inside,
    a.answer_e2.valid_until AS answer_e2_valid_until,
    a.answer_e2."value" AS answer_e2_value,
    a.answer_e2."day" AS answer_e2_day,
    a.answer_e2."id" AS answer_e2_id,
    coalesce(e.count_investigational_treatment_within_1_month_b_certain, 0)
      AS count_investigational_treatment_within_1_month_b_certain,
    coalesce(e.count_investigational_treatment_within_1_month_b_possible, 0)
      AS count_investigational_treatment_within_1_month_b_possible,
    coalesce(e.count_treatment_toxicity_except_alopecia_on_stud_certain, 0)
      AS count_treatment_toxicity_except_alopecia_on_stud_certain,
    coalesce(e.count_treatment_toxicity_except_alopecia_on_stud_possible, 0)
      AS count_treatment_toxicity_except_alopecia_on_stud_possible,
    a.answer_e5."day" <= c.study_entry_date AS answer_e5_inside,
    a.answer_e5.valid_until AS answer_e5_valid_until,
    a.answer_e5."value" AS answer_e5_value,
    a.answer_e5."day" AS answer_e5_day,
    a.answer_e5."id" AS answer_e5_id,
    a.answer_e6."day" <= c.study_entry_date AS answer_e6_inside,
    a.answer_e6.valid_until AS answer_e6_valid_until,
    a.answer_e6."value" AS answer_e6_value,
    a.answer_e6."day" AS answer_e6_day,
    a.answer_e6."id" AS answer_e6_id,
    coalesce(e.count_hiv_infection_on_or_before_study_entry_certain, 0)
      AS count_hiv_infection_on_or_before_study_entry_certain,
    coalesce(e.count_hiv_infection_on_or_before_study_entry_possible, 0)
      AS count_hiv_infection_on_or_before_study_entry_possible,
    coalesce(e.count_infection_on_study_entry_certain, 0) AS count_infection_on_study_entry_certain,
    coalesce(e.count_infection_on_study_entry_possible, 0) AS count_infection_on_study_entry_possible,
    coalesce(e.count_hepatitis_b_on_study_entry_certain, 0) AS count_hepatitis_b_on_study_entry_certain,
    coalesce(e.count_hepatitis_b_on_study_entry_possible, 0) AS count_hepatitis_b_on_study_entry_possible,
    coalesce(e.count_hepatitis_c_on_study_entry_certain, 0) AS count_hepatitis_c_on_study_entry_certain,
    coalesce(e.count_hepatitis_c_on_study_entry_possible, 0) AS count_hepatitis_c_on_study_entry_possible,
    coalesce(e.count_brain_metastasis_on_study_entry_certain, 0)
      AS count_brain_metastasis_on_study_entry_certain,
    coalesce(e.count_brain_metastasis_on_study_entry_possible, 0)
      AS count_brain_metastasis_on_study_entry_possible,
    coalesce(e.count_meningeal_tumor_on_study_entry_certain, 0) AS count_meningeal_tumor_on_study_entry_certain,
    coalesce(e.count_meningeal_tumor_on_study_entry_possible, 0)
      AS count_meningeal_tumor_on_study_entry_possible,
    a.answer_e10."day" <= c.study_entry_date AS answer_e10_inside,
    a.answer_e10.valid_until AS answer_e10_valid_until,
    a.answer_e10."value" AS answer_e10_value,
    a.answer_e10."day" AS answer_e10_day,
    a.answer_e10."id" AS answer_e10_id,
    coalesce(e.count_seizure_disorder_on_study_entry_certain, 0)
      AS count_seizure_disorder_on_study_entry_certain,
    coalesce(e.count_seizure_disorder_on_study_entry_possible, 0)
      AS count_seizure_disorder_on_study_entry_possible,
    coalesce(e.count_anticonvulsant_on_study_entry_certain, 0) AS count_anticonvulsant_on_study_entry_certain,
    coalesce(e.count_anticonvulsant_on_study_entry_possible, 0) AS count_anticonvulsant_on_study_entry_possible,
    coalesce(e.count_glucocorticoid_on_study_entry_certain, 0) AS count_glucocorticoid_on_study_entry_certain,
    coalesce(e.count_glucocorticoid_on_study_entry_possible, 0) AS count_glucocorticoid_on_study_entry_possible,
    a.answer_e11."day" <= c.study_entry_date AS answer_e11_inside,
    a.answer_e11.valid_until AS answer_e11_valid_until,
    a.answer_e11."value" AS answer_e11_value,
    a.answer_e11."day" AS answer_e11_day,
    a.answer_e11."id" AS answer_e11_id,
    coalesce(e.count_pregnancy_on_study_entry_certain, 0) AS count_pregnancy_on_study_entry_certain,
    coalesce(e.count_pregnancy_on_study_entry_possible, 0) AS count_pregnancy_on_study_entry_possible,
    coalesce(e.count_breast_feeding_on_study_entry_certain, 0) AS count_breast_feeding_on_study_entry_certain,
    coalesce(e.count_breast_feeding_on_study_entry_possible, 0) AS count_breast_feeding_on_study_entry_possible,
    n.any_menarche_on_or_before_study_entry_code,
    n.any_menarche_on_or_before_study_entry."value" AS any_menarche_on_or_before_study_entry_value,
    n.any_menarche_on_or_before_study_entry."day" AS any_menarche_on_or_before_study_entry_day,
    n.any_menarche_on_or_before_study_entry."id" AS any_menarche_on_or_before_study_entry_id,
    n.latest_menarche_within_28_days."day" >= c.study_entry_minus_28_days
    AND n.latest_menarche_within_28_days."day" <= c.study_entry_date AS latest_menarche_within_28_days_inside,
    n.latest_menarche_within_28_days."value" AS latest_menarche_within_28_days_value,
    n.latest_menarche_within_28_days."day" AS latest_menarche_within_28_days_day,
    n.latest_menarche_within_28_days."id" AS latest_menarche_within_28_days_id,
    coalesce(e.count_menopause_on_or_before_study_entry_certain, 0)
      AS count_menopause_on_or_before_study_entry_certain,
    coalesce(e.count_menopause_on_or_before_study_entry_possible, 0)
      AS count_menopause_on_or_before_study_entry_possible,
    coalesce(e.count_sterilization_on_or_before_study_entry_certain, 0)
      AS count_sterilization_on_or_before_study_entry_certain,
    coalesce(e.count_sterilization_on_or_before_study_entry_possible, 0)
      AS count_sterilization_on_or_before_study_entry_possible,
    n.latest_pregnancy_test_within_7_days_before_day_1."day" >= c.day_1_minus_7_days
    AND n.latest_pregnancy_test_within_7_days_before_day_1."day" <= c.day_1_date
      AS latest_pregnancy_test_within_7_days_before_day_1_inside,
    n.latest_pregnancy_test_within_7_days_before_day_1."value"
      AS latest_pregnancy_test_within_7_days_before_day_1_value,
    n.latest_pregnancy_test_within_7_days_before_day_1."day"
      AS latest_pregnancy_test_within_7_days_before_day_1_day,
    n.latest_pregnancy_test_within_7_days_before_day_1."id"
      AS latest_pregnancy_test_within_7_days_before_day_1_id,
    a.answer_e12_c."day" <= c.study_entry_date AS answer_e12_c_inside,
    a.answer_e12_c.valid_until AS answer_e12_c_valid_until,
    a.answer_e12_c."value" AS answer_e12_c_value,
    a.answer_e12_c."day" AS answer_e12_c_day,
    a.answer_e12_c."id" AS answer_e12_c_id,
    coalesce(e.count_bleeding_diathesis_on_or_before_study_entr_certain, 0)
      AS count_bleeding_diathesis_on_or_before_study_entr_certain,
    coalesce(e.count_bleeding_diathesis_on_or_before_study_entr_possible, 0)
      AS count_bleeding_diathesis_on_or_before_study_entr_possible,
    coalesce(e.count_dialysis_certain, 0) AS count_dialysis_certain,
    coalesce(e.count_dialysis_possible, 0) AS count_dialysis_possible,
    a.answer_e15."day" <= c.study_entry_date AS answer_e15_inside,
    a.answer_e15.valid_until AS answer_e15_valid_until,
    a.answer_e15."value" AS answer_e15_value,
    a.answer_e15."day" AS answer_e15_day,
    a.answer_e15."id" AS answer_e15_id,
    coalesce(e.count_diabetes_certain, 0) AS count_diabetes_certain,
    coalesce(e.count_diabetes_possible, 0) AS count_diabetes_possible,
    m.latest_fasting_glucose_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_fasting_glucose_at_study_entry."day" <= c.study_entry_date
      AS latest_fasting_glucose_at_study_entry_inside,
    TRY_CAST(m.latest_fasting_glucose_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_fasting_glucose_at_study_entry_value,
    nullif(nullif(m.latest_fasting_glucose_at_study_entry."comparator", ''), '=')
      AS latest_fasting_glucose_at_study_entry_comparator,
    TRY_CAST(m.latest_fasting_glucose_at_study_entry."high" AS DECIMAL(15, 6))
      AS latest_fasting_glucose_at_study_entry_high,
    m.latest_fasting_glucose_at_study_entry."unit" AS latest_fasting_glucose_at_study_entry_unit,
    m.latest_fasting_glucose_at_study_entry."day" AS latest_fasting_glucose_at_study_entry_day,
    m.latest_fasting_glucose_at_study_entry."id" AS latest_fasting_glucose_at_study_entry_id,
    a.answer_e17_a."day" <= c.study_entry_date AS answer_e17_a_inside,
    a.answer_e17_a.valid_until AS answer_e17_a_valid_until,
    a.answer_e17_a."value" AS answer_e17_a_value,
    a.answer_e17_a."day" AS answer_e17_a_day,
    a.answer_e17_a."id" AS answer_e17_a_id,
    coalesce(e.count_immunosuppressive_drug_certain, 0) AS count_immunosuppressive_drug_certain,
    coalesce(e.count_immunosuppressive_drug_possible, 0) AS count_immunosuppressive_drug_possible,
    coalesce(e.count_other_malignancy_except_non_melanoma_skin_certain, 0)
      AS count_other_malignancy_except_non_melanoma_skin_certain,
    coalesce(e.count_other_malignancy_except_non_melanoma_skin_possible, 0)
      AS count_other_malignancy_except_non_melanoma_skin_possible,
    coalesce(e.count_non_melanoma_skin_cancer_less_than_5_years_certain, 0)
      AS count_non_melanoma_skin_cancer_less_than_5_years_certain,
    coalesce(e.count_non_melanoma_skin_cancer_less_than_5_years_possible, 0)
      AS count_non_melanoma_skin_cancer_less_than_5_years_possible,
    coalesce(e.count_chemotherapy_within_4_weeks_before_day_1_certain, 0)
      AS count_chemotherapy_within_4_weeks_before_day_1_certain,
    coalesce(e.count_chemotherapy_within_4_weeks_before_day_1_possible, 0)
      AS count_chemotherapy_within_4_weeks_before_day_1_possible,
    coalesce(e.count_immunotherapy_within_4_weeks_before_day_1_certain, 0)
      AS count_immunotherapy_within_4_weeks_before_day_1_certain,
    coalesce(e.count_immunotherapy_within_4_weeks_before_day_1_possible, 0)
      AS count_immunotherapy_within_4_weeks_before_day_1_possible,
    coalesce(e.count_monoclonal_antibody_within_4_weeks_before_certain, 0)
      AS count_monoclonal_antibody_within_4_weeks_before_certain,
    coalesce(e.count_monoclonal_antibody_within_4_weeks_before_possible, 0)
      AS count_monoclonal_antibody_within_4_weeks_before_possible,
    coalesce(e.count_radiotherapy_within_3_weeks_before_day_1_certain, 0)
      AS count_radiotherapy_within_3_weeks_before_day_1_certain,
    coalesce(e.count_radiotherapy_within_3_weeks_before_day_1_possible, 0)
      AS count_radiotherapy_within_3_weeks_before_day_1_possible,
    a.answer_e20."day" <= c.study_entry_date AS answer_e20_inside,
    a.answer_e20.valid_until AS answer_e20_valid_until,
    a.answer_e20."value" AS answer_e20_value,
    a.answer_e20."day" AS answer_e20_day,
    a.answer_e20."id" AS answer_e20_id,
    coalesce(e.count_major_surgery_within_4_weeks_before_day_1_certain, 0)
      AS count_major_surgery_within_4_weeks_before_day_1_certain,
    coalesce(e.count_major_surgery_within_4_weeks_before_day_1_possible, 0)
      AS count_major_surgery_within_4_weeks_before_day_1_possible,
    coalesce(e.count_trabectedin_on_or_before_study_entry_certain, 0)
      AS count_trabectedin_on_or_before_study_entry_certain,
    coalesce(e.count_trabectedin_on_or_before_study_entry_possible, 0)
      AS count_trabectedin_on_or_before_study_entry_possible,
    coalesce(e.count_lurbinectedin_on_or_before_study_entry_certain, 0)
      AS count_lurbinectedin_on_or_before_study_entry_certain,
    coalesce(e.count_lurbinectedin_on_or_before_study_entry_possible, 0)
      AS count_lurbinectedin_on_or_before_study_entry_possible,
    coalesce(e.count_parp_inhibitor_on_or_before_study_entry_certain, 0)
      AS count_parp_inhibitor_on_or_before_study_entry_certain,
    coalesce(e.count_parp_inhibitor_on_or_before_study_entry_possible, 0)
      AS count_parp_inhibitor_on_or_before_study_entry_possible,
    a.answer_e23."day" <= c.study_entry_date AS answer_e23_inside,
    a.answer_e23.valid_until AS answer_e23_valid_until,
    a.answer_e23."value" AS answer_e23_value,
    a.answer_e23."day" AS answer_e23_day,
    a.answer_e23."id" AS answer_e23_id,
    coalesce(e.count_bisphosphonate_started_less_than_4_weeks_b_certain, 0)
      AS count_bisphosphonate_started_less_than_4_weeks_b_certain,
    coalesce(e.count_bisphosphonate_started_less_than_4_weeks_b_possible, 0)
      AS count_bisphosphonate_started_less_than_4_weeks_b_possible,
    coalesce(e.count_bisphosphonate_certain, 0) AS count_bisphosphonate_certain,
    coalesce(e.count_bisphosphonate_possible, 0) AS count_bisphosphonate_possible,
    a.answer_e24."day" <= c.study_entry_date AS answer_e24_inside,
    a.answer_e24.valid_until AS answer_e24_valid_until,
    a.answer_e24."value" AS answer_e24_value,
    a.answer_e24."day" AS answer_e24_day,
    a.answer_e24."id" AS answer_e24_id,
    a.answer_e25."day" <= c.study_entry_date AS answer_e25_inside,
    a.answer_e25.valid_until AS answer_e25_valid_until,
    a.answer_e25."value" AS answer_e25_value,
    a.answer_e25."day" AS answer_e25_day,
    a.answer_e25."id" AS answer_e25_id,
    a.answer_e26."day" <= c.study_entry_date AS answer_e26_inside,
    a.answer_e26.valid_until AS answer_e26_valid_until,
    a.answer_e26."value" AS answer_e26_value,
    a.answer_e26."day" AS answer_e26_day,
    a.answer_e26."id" AS answer_e26_id,
    m.latest_qtc_by_bazett_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_qtc_by_bazett_at_study_entry."day" <= c.study_entry_date
      AS latest_qtc_by_bazett_at_study_entry_inside,
    m.latest_qtc_by_bazett_at_study_entry."unit" AS latest_qtc_by_bazett_at_study_entry_unit,
    nullif(nullif(m.latest_qtc_by_bazett_at_study_entry."comparator", ''), '=')
      AS latest_qtc_by_bazett_at_study_entry_comparator,
    TRY_CAST(m.latest_qtc_by_bazett_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_qtc_by_bazett_at_study_entry_value,
    m.latest_qtc_by_bazett_at_study_entry."day" AS latest_qtc_by_bazett_at_study_entry_day,
    m.latest_qtc_by_bazett_at_study_entry."id" AS latest_qtc_by_bazett_at_study_entry_id,
    coalesce(e.count_strong_cyp3a_inhibitor_on_study_entry_certain, 0)
      AS count_strong_cyp3a_inhibitor_on_study_entry_certain,
    coalesce(e.count_strong_cyp3a_inhibitor_on_study_entry_possible, 0)
      AS count_strong_cyp3a_inhibitor_on_study_entry_possible,
    coalesce(e.count_strong_cyp3a_inducer_on_study_entry_certain, 0)
      AS count_strong_cyp3a_inducer_on_study_entry_certain,
    coalesce(e.count_strong_cyp3a_inducer_on_study_entry_possible, 0)
      AS count_strong_cyp3a_inducer_on_study_entry_possible,
    coalesce(e.count_myelodysplastic_syndrome_on_or_before_stud_certain, 0)
      AS count_myelodysplastic_syndrome_on_or_before_stud_certain,
    coalesce(e.count_myelodysplastic_syndrome_on_or_before_stud_possible, 0)
      AS count_myelodysplastic_syndrome_on_or_before_stud_possible,
    coalesce(e.count_acute_myeloid_leukemia_on_or_before_study_certain, 0)
      AS count_acute_myeloid_leukemia_on_or_before_study_certain,
    coalesce(e.count_acute_myeloid_leukemia_on_or_before_study_possible, 0)
      AS count_acute_myeloid_leukemia_on_or_before_study_possible
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
    l1.unit_reading AS latest_ecog_at_study_entry_reading,
    l2.unit_reading AS latest_life_expectancy_at_study_entry_reading,
    l3.unit_reading AS latest_hemoglobin_at_study_entry_reading,
    l4.unit_reading AS latest_absolute_neutrophil_count_at_study_entry_reading,
    l5.unit_reading AS latest_platelets_at_study_entry_reading,
    l6.unit_reading AS latest_total_bilirubin_at_study_entry_reading,
    l7.unit_reading AS latest_alt_within_28_days_reading,
    l8.unit_reading AS latest_ast_within_28_days_reading,
    l9.unit_reading AS latest_alkaline_phosphatase_at_study_entry_reading,
    "l10".unit_reading AS latest_inr_at_study_entry_reading,
    "l11".unit_reading AS latest_ptt_at_study_entry_reading,
    "l12".unit_reading AS latest_creatinine_within_28_days_reading,
    (year(f.latest_creatinine_within_28_days_day) - year(f.born_to)) * 12
    + (month(f.latest_creatinine_within_28_days_day) - month(f.born_to))
    - CASE WHEN day(f.latest_creatinine_within_28_days_day) < day(f.born_to) THEN 1 ELSE 0 END
      AS latest_creatinine_within_28_days_youngest_age_in_months,
    year(f.latest_creatinine_within_28_days_day) - year(f.born_to)
    - CASE
        WHEN month(f.latest_creatinine_within_28_days_day) * 100 + day(f.latest_creatinine_within_28_days_day)
               < month(f.born_to) * 100 + day(f.born_to) THEN
          1
        ELSE 0
      END AS latest_creatinine_within_28_days_youngest_age_in_years,
    (year(f.latest_creatinine_within_28_days_day) - year(f.born_from)) * 12
    + (month(f.latest_creatinine_within_28_days_day) - month(f.born_from))
    - CASE WHEN day(f.latest_creatinine_within_28_days_day) < day(f.born_from) THEN 1 ELSE 0 END
      AS latest_creatinine_within_28_days_oldest_age_in_months,
    year(f.latest_creatinine_within_28_days_day) - year(f.born_from)
    - CASE
        WHEN month(f.latest_creatinine_within_28_days_day) * 100 + day(f.latest_creatinine_within_28_days_day)
               < month(f.born_from) * 100 + day(f.born_from) THEN
          1
        ELSE 0
      END AS latest_creatinine_within_28_days_oldest_age_in_years,
    "l13".unit_reading AS latest_absolute_creatinine_clearance_within_28_d_reading,
    "l14".unit_reading AS latest_albumin_at_study_entry_reading,
    "l15".unit_reading AS latest_creatine_phosphokinase_at_study_entry_reading,
    "l16".unit_reading AS latest_fasting_glucose_at_study_entry_reading,
    "l17".unit_reading AS latest_qtc_by_bazett_at_study_entry_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_ecog_at_study_entry_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_life_expectancy_at_study_entry_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_hemoglobin_at_study_entry_unit
  LEFT JOIN unit_spellings AS l4 ON l4.unit_spelling = f.latest_absolute_neutrophil_count_at_study_entry_unit
  LEFT JOIN unit_spellings AS l5 ON l5.unit_spelling = f.latest_platelets_at_study_entry_unit
  LEFT JOIN unit_spellings AS l6 ON l6.unit_spelling = f.latest_total_bilirubin_at_study_entry_unit
  LEFT JOIN unit_spellings AS l7 ON l7.unit_spelling = f.latest_alt_within_28_days_unit
  LEFT JOIN unit_spellings AS l8 ON l8.unit_spelling = f.latest_ast_within_28_days_unit
  LEFT JOIN unit_spellings AS l9 ON l9.unit_spelling = f.latest_alkaline_phosphatase_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l10" ON "l10".unit_spelling = f.latest_inr_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l11" ON "l11".unit_spelling = f.latest_ptt_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l12" ON "l12".unit_spelling = f.latest_creatinine_within_28_days_unit
  LEFT JOIN unit_spellings AS "l13" ON "l13".unit_spelling = f.latest_absolute_creatinine_clearance_within_28_d_unit
  LEFT JOIN unit_spellings AS "l14" ON "l14".unit_spelling = f.latest_albumin_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l15" ON "l15".unit_spelling = f.latest_creatine_phosphokinase_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l16" ON "l16".unit_spelling = f.latest_fasting_glucose_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l17" ON "l17".unit_spelling = f.latest_qtc_by_bazett_at_study_entry_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- 1, in the unit of the result
    CASE
      WHEN f.latest_ecog_at_study_entry_unit IS NULL THEN 1
      ELSE CASE f.latest_ecog_at_study_entry_reading WHEN '{score}' THEN 1 WHEN '1' THEN 1 END
    END AS latest_ecog_at_study_entry_limit,
    -- 2, in the unit of the result
    CASE
      WHEN f.latest_ecog_at_study_entry_unit IS NULL THEN 2
      ELSE CASE f.latest_ecog_at_study_entry_reading WHEN '{score}' THEN 2 WHEN '1' THEN 2 END
    END AS latest_ecog_at_study_entry_limit_2,
    -- 4 months, in the unit of the result
    CASE f.latest_life_expectancy_at_study_entry_reading WHEN 'mo' THEN 4 WHEN 'a' THEN 0.3333333 END
      AS latest_life_expectancy_at_study_entry_limit,
    -- 10.0 g/dL, in the unit of the result
    CASE f.latest_hemoglobin_at_study_entry_reading
      WHEN 'g/dL' THEN 10 WHEN 'g/L' THEN 100 WHEN 'mg/L' THEN 100000 WHEN 'mg/dL' THEN 10000
      WHEN 'ng/L' THEN 100000000000 WHEN 'ng/dL' THEN 10000000000 WHEN 'ug/L' THEN 100000000
      WHEN 'pg/dL' THEN 10000000000000 WHEN 'ug/dL' THEN 10000000
    END AS latest_hemoglobin_at_study_entry_limit,
    -- 1,500 /mm3, in the unit of the result
    CASE f.latest_absolute_neutrophil_count_at_study_entry_reading
      WHEN '10*9/L' THEN 1.5 WHEN '/L' THEN 1500000000 WHEN '/dL' THEN 150000000 WHEN '/mL' THEN 1500000
      WHEN '/uL' THEN 1500 WHEN '10*12/L' THEN 0.0015 WHEN '10*4/uL' THEN 0.15
    END AS latest_absolute_neutrophil_count_at_study_entry_limit,
    -- 100,000 /uL, in the unit of the result
    CASE f.latest_platelets_at_study_entry_reading
      WHEN '10*9/L' THEN 100 WHEN '/L' THEN 100000000000 WHEN '/dL' THEN 10000000000 WHEN '/mL' THEN 100000000
      WHEN '/uL' THEN 100000 WHEN '10*12/L' THEN 0.1 WHEN '10*4/uL' THEN 10
    END AS latest_platelets_at_study_entry_limit,
    f.latest_total_bilirubin_at_study_entry_reading IN (
      'mg/dL', 'fmol/L', 'g/L', 'g/dL', 'mg/L', 'mmol/L', 'mol/L', 'ng/L', 'ng/dL', 'ug/L', 'nmol/L', 'umol/L',
      'pg/dL', 'pmol/L', 'ug/dL', 'umol/dL'
    ) AS latest_total_bilirubin_at_study_entry_usable,
    f.latest_alt_within_28_days_reading IN (
      'U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_alt_within_28_days_usable,
    f.latest_ast_within_28_days_reading IN (
      'U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_ast_within_28_days_usable,
    f.latest_alkaline_phosphatase_at_study_entry_reading IN (
      'U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_alkaline_phosphatase_at_study_entry_usable,
    f.latest_inr_at_study_entry_reading IN ('{INR}', '1') AS latest_inr_at_study_entry_usable,
    f.latest_ptt_at_study_entry_reading IN ('s', 'd', 'h', 'min', 'ms', 'wk')
      AS latest_ptt_at_study_entry_usable,
    f.latest_creatinine_within_28_days_reading IN (
      'mg/dL', 'fmol/L', 'g/L', 'g/dL', 'mg/L', 'mmol/L', 'mol/L', 'ng/L', 'ng/dL', 'ug/L', 'nmol/L', 'umol/L',
      'pg/dL', 'pmol/L', 'ug/dL', 'umol/dL'
    ) AS latest_creatinine_within_28_days_usable,
    CASE
      WHEN f.latest_creatinine_within_28_days_youngest_age_in_months >= 1
           AND f.latest_creatinine_within_28_days_youngest_age_in_months < 6 THEN
        '1 month to < 6 months'
      WHEN f.latest_creatinine_within_28_days_youngest_age_in_months >= 6
           AND f.latest_creatinine_within_28_days_youngest_age_in_years < 1 THEN
        '6 months to < 1 year'
      WHEN f.latest_creatinine_within_28_days_youngest_age_in_years >= 1
           AND f.latest_creatinine_within_28_days_youngest_age_in_years < 2 THEN
        '1 year to < 2 years'
      WHEN f.latest_creatinine_within_28_days_youngest_age_in_years >= 2
           AND f.latest_creatinine_within_28_days_youngest_age_in_years < 6 THEN
        '2 years to < 6 years'
      WHEN f.latest_creatinine_within_28_days_youngest_age_in_years >= 6
           AND f.latest_creatinine_within_28_days_youngest_age_in_years < 10 THEN
        '6 years to < 10 years'
      WHEN f.latest_creatinine_within_28_days_youngest_age_in_years >= 10
           AND f.latest_creatinine_within_28_days_youngest_age_in_years < 13 THEN
        '10 years to < 13 years'
      WHEN f.latest_creatinine_within_28_days_youngest_age_in_years >= 13
           AND f.latest_creatinine_within_28_days_youngest_age_in_years < 16 THEN
        '13 years to < 16 years'
      WHEN f.latest_creatinine_within_28_days_youngest_age_in_years >= 16 THEN '16 years and over'
    END AS latest_creatinine_within_28_days_youngest_age_group,
    CASE
      WHEN f.latest_creatinine_within_28_days_oldest_age_in_months >= 1
           AND f.latest_creatinine_within_28_days_oldest_age_in_months < 6 THEN
        '1 month to < 6 months'
      WHEN f.latest_creatinine_within_28_days_oldest_age_in_months >= 6
           AND f.latest_creatinine_within_28_days_oldest_age_in_years < 1 THEN
        '6 months to < 1 year'
      WHEN f.latest_creatinine_within_28_days_oldest_age_in_years >= 1
           AND f.latest_creatinine_within_28_days_oldest_age_in_years < 2 THEN
        '1 year to < 2 years'
      WHEN f.latest_creatinine_within_28_days_oldest_age_in_years >= 2
           AND f.latest_creatinine_within_28_days_oldest_age_in_years < 6 THEN
        '2 years to < 6 years'
      WHEN f.latest_creatinine_within_28_days_oldest_age_in_years >= 6
           AND f.latest_creatinine_within_28_days_oldest_age_in_years < 10 THEN
        '6 years to < 10 years'
      WHEN f.latest_creatinine_within_28_days_oldest_age_in_years >= 10
           AND f.latest_creatinine_within_28_days_oldest_age_in_years < 13 THEN
        '10 years to < 13 years'
      WHEN f.latest_creatinine_within_28_days_oldest_age_in_years >= 13
           AND f.latest_creatinine_within_28_days_oldest_age_in_years < 16 THEN
        '13 years to < 16 years'
      WHEN f.latest_creatinine_within_28_days_oldest_age_in_years >= 16 THEN '16 years and over'
    END AS latest_creatinine_within_28_days_oldest_age_group,
    -- The value times this number is held against the limit times the next.
    CASE f.latest_creatinine_within_28_days_reading
      WHEN 'mg/dL' THEN 2 WHEN 'fmol/L' THEN 707 WHEN 'nmol/L' THEN 707 WHEN 'umol/L' THEN 707
      WHEN 'pmol/L' THEN 707 WHEN 'umol/dL' THEN 707 WHEN 'g/L' THEN 200 WHEN 'g/dL' THEN 2000
      WHEN 'mg/L' THEN 1 WHEN 'ng/L' THEN 1 WHEN 'ng/dL' THEN 1 WHEN 'ug/L' THEN 1 WHEN 'pg/dL' THEN 1
      WHEN 'ug/dL' THEN 1 WHEN 'mmol/L' THEN 2828 WHEN 'mol/L' THEN 22624
    END AS latest_creatinine_within_28_days_value_times,
    CASE f.latest_creatinine_within_28_days_reading
      WHEN 'mg/dL' THEN 3 WHEN 'g/L' THEN 3 WHEN 'g/dL' THEN 3 WHEN 'mol/L' THEN 3
      WHEN 'fmol/L' THEN 93750000000000 WHEN 'mg/L' THEN 15 WHEN 'mmol/L' THEN 375 WHEN 'ng/L' THEN 15000000
      WHEN 'ng/dL' THEN 1500000 WHEN 'ug/L' THEN 15000 WHEN 'nmol/L' THEN 93750000 WHEN 'umol/L' THEN 93750
      WHEN 'pg/dL' THEN 1500000000 WHEN 'pmol/L' THEN 93750000000 WHEN 'ug/dL' THEN 1500
      WHEN 'umol/dL' THEN 9375
    END AS latest_creatinine_within_28_days_limit_times,
    -- 50 mL/min, in the unit of the result
    CASE f.latest_absolute_creatinine_clearance_within_28_d_reading
      WHEN 'mL/min' THEN 50 WHEN 'L/(24.h)' THEN 72 WHEN 'L/h' THEN 3 WHEN 'L/min' THEN 0.05
      WHEN 'mL/(24.h)' THEN 72000 WHEN 'mL/h' THEN 3000 WHEN 'mL/s' THEN 0.8333333
    END AS latest_absolute_creatinine_clearance_within_28_d_limit,
    -- 25 g/L, in the unit of the result
    CASE f.latest_albumin_at_study_entry_reading
      WHEN 'g/dL' THEN 2.5 WHEN 'g/L' THEN 25 WHEN 'mg/L' THEN 25000 WHEN 'mg/dL' THEN 2500
      WHEN 'ng/L' THEN 25000000000 WHEN 'ng/dL' THEN 2500000000 WHEN 'ug/L' THEN 25000000
      WHEN 'pg/dL' THEN 2500000000000 WHEN 'ug/dL' THEN 2500000
    END AS latest_albumin_at_study_entry_limit,
    f.latest_creatine_phosphokinase_at_study_entry_reading IN (
      'U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_creatine_phosphokinase_at_study_entry_usable,
    f.latest_fasting_glucose_at_study_entry_reading IN (
      'mg/dL', 'fmol/L', 'g/L', 'g/dL', 'mg/L', 'mmol/L', 'mol/L', 'ng/L', 'ng/dL', 'ug/L', 'nmol/L', 'umol/L',
      'pg/dL', 'pmol/L', 'ug/dL', 'umol/dL'
    ) AS latest_fasting_glucose_at_study_entry_usable,
    -- 470 ms, in the unit of the result
    CASE f.latest_qtc_by_bazett_at_study_entry_reading
      WHEN 'ms' THEN 470 WHEN 'd' THEN 0.0000054 WHEN 'h' THEN 0.0001305 WHEN 'min' THEN 0.0078333
      WHEN 's' THEN 0.47 WHEN 'wk' THEN 0.0000007
    END AS latest_qtc_by_bazett_at_study_entry_limit
  FROM patient_facts_2 AS f
),

-- The same, with what is worked out from it.
patient_facts_4 AS NOT MATERIALIZED (
  SELECT
    f.*,
    l1.female_limit AS latest_creatinine_within_28_days_youngest_female_limit,
    l1.male_limit AS latest_creatinine_within_28_days_youngest_male_limit,
    l2.female_limit AS latest_creatinine_within_28_days_oldest_female_limit,
    l2.male_limit AS latest_creatinine_within_28_days_oldest_male_limit
  FROM patient_facts_3 AS f
  LEFT JOIN reference_uln_of_creatinine AS l1 ON l1.age_group = f.latest_creatinine_within_28_days_youngest_age_group
  LEFT JOIN reference_uln_of_creatinine AS l2 ON l2.age_group = f.latest_creatinine_within_28_days_oldest_age_group
),

-- The same, with what is worked out from it.
patient_facts_5 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- At the youngest age that the patient may have had; for either sex if that is not known.
    TRY_CAST(CASE
               WHEN f.patient_sex = 'male' THEN f.latest_creatinine_within_28_days_youngest_male_limit
               ELSE f.latest_creatinine_within_28_days_youngest_female_limit
             END AS DECIMAL(15, 6)) AS latest_creatinine_within_28_days_possible_limit_1,
    TRY_CAST(CASE
               WHEN f.patient_sex = 'female' THEN f.latest_creatinine_within_28_days_youngest_female_limit
               ELSE f.latest_creatinine_within_28_days_youngest_male_limit
             END AS DECIMAL(15, 6)) AS latest_creatinine_within_28_days_possible_limit_2,
    -- At the oldest age.
    TRY_CAST(CASE
               WHEN f.patient_sex = 'male' THEN f.latest_creatinine_within_28_days_oldest_male_limit
               ELSE f.latest_creatinine_within_28_days_oldest_female_limit
             END AS DECIMAL(15, 6)) AS latest_creatinine_within_28_days_possible_limit_3,
    TRY_CAST(CASE
               WHEN f.patient_sex = 'female' THEN f.latest_creatinine_within_28_days_oldest_female_limit
               ELSE f.latest_creatinine_within_28_days_oldest_male_limit
             END AS DECIMAL(15, 6)) AS latest_creatinine_within_28_days_possible_limit_4
  FROM patient_facts_4 AS f
),

-- The same, with what is worked out from it.
patient_facts_6 AS NOT MATERIALIZED (
  SELECT
    f.*,
    CASE
      WHEN f.latest_creatinine_within_28_days_possible_limit_1 IS NOT NULL
           AND f.latest_creatinine_within_28_days_possible_limit_2 IS NOT NULL
           AND f.latest_creatinine_within_28_days_possible_limit_3 IS NOT NULL
           AND f.latest_creatinine_within_28_days_possible_limit_4 IS NOT NULL THEN
        least(
          f.latest_creatinine_within_28_days_possible_limit_1,
          f.latest_creatinine_within_28_days_possible_limit_2,
          f.latest_creatinine_within_28_days_possible_limit_3,
          f.latest_creatinine_within_28_days_possible_limit_4
        )
    END AS latest_creatinine_within_28_days_least_limit,
    CASE
      WHEN f.latest_creatinine_within_28_days_possible_limit_1 IS NOT NULL
           AND f.latest_creatinine_within_28_days_possible_limit_2 IS NOT NULL
           AND f.latest_creatinine_within_28_days_possible_limit_3 IS NOT NULL
           AND f.latest_creatinine_within_28_days_possible_limit_4 IS NOT NULL THEN
        greatest(
          f.latest_creatinine_within_28_days_possible_limit_1,
          f.latest_creatinine_within_28_days_possible_limit_2,
          f.latest_creatinine_within_28_days_possible_limit_3,
          f.latest_creatinine_within_28_days_possible_limit_4
        )
    END AS latest_creatinine_within_28_days_greatest_limit
  FROM patient_facts_5 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: attested
    CASE
      WHEN f.answer_1_inside
           AND (f.answer_1_valid_until IS NULL OR f.answer_1_valid_until >= f.study_entry_date) THEN
        f.answer_1_value = 'yes'
    END AS a_1_1,
    f.answer_1_value AS a_1_1_value,
    f.answer_1_day AS a_1_1_date,
    f.answer_1_id AS a_1_1_row,
    -- 2: any sarcoma
    CASE
      WHEN f.count_sarcoma_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_sarcoma_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_2_a_1,
    CAST(f.count_sarcoma_on_or_before_study_entry_certain AS VARCHAR) AS a_2_a_1_value,
    -- 3: any histological confirmation
    CASE
      WHEN f.count_histological_confirmation_on_or_before_stu_certain >= 1 THEN TRUE
      WHEN f.count_histological_confirmation_on_or_before_stu_possible < 1 THEN FALSE
    END AS a_2_a_2,
    CAST(f.count_histological_confirmation_on_or_before_stu_certain AS VARCHAR) AS a_2_a_2_value,
    -- 4: attested
    CASE
      WHEN f.answer_2_b_inside
           AND (f.answer_2_b_valid_until IS NULL OR f.answer_2_b_valid_until >= f.study_entry_date) THEN
        f.answer_2_b_value = 'yes'
    END AS a_2_b_1,
    f.answer_2_b_value AS a_2_b_1_value,
    f.answer_2_b_day AS a_2_b_1_date,
    f.answer_2_b_id AS a_2_b_1_row,
    -- 5: any treatment line on or after first relapse
    CASE
      WHEN f.count_treatment_line_on_or_after_first_relapse_certain >= 1 THEN TRUE
      WHEN f.count_treatment_line_on_or_after_first_relapse_possible < 1 THEN FALSE
    END AS a_2_c_1,
    CAST(f.count_treatment_line_on_or_after_first_relapse_certain AS VARCHAR) AS a_2_c_1_value,
    -- 6: any progression after start of latest treatment line
    CASE
      WHEN f.count_progression_after_start_of_latest_treatmen_certain >= 1 THEN TRUE
      WHEN f.count_progression_after_start_of_latest_treatmen_possible < 1 THEN FALSE
    END AS a_2_c_2,
    CAST(f.count_progression_after_start_of_latest_treatmen_certain AS VARCHAR) AS a_2_c_2_value,
    -- 7: tumor burden is measurable at study entry
    CASE
      WHEN f.latest_tumor_burden_at_study_entry_inside THEN
        CASE
          WHEN f.latest_tumor_burden_at_study_entry_value IN ('measurable', 'evaluable', 'none') THEN
            f.latest_tumor_burden_at_study_entry_value = 'measurable'
        END
    END AS a_3_1,
    f.latest_tumor_burden_at_study_entry_value AS a_3_1_value,
    f.latest_tumor_burden_at_study_entry_day AS a_3_1_date,
    f.latest_tumor_burden_at_study_entry_id AS a_3_1_row,
    -- 8: ECOG <= 1 at study entry
    CASE
      WHEN f.latest_ecog_at_study_entry_inside THEN
        CASE
          WHEN f.latest_ecog_at_study_entry_comparator IS NULL THEN
            f.latest_ecog_at_study_entry_value <= f.latest_ecog_at_study_entry_limit
          WHEN f.latest_ecog_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_ecog_at_study_entry_value <= f.latest_ecog_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_ecog_at_study_entry_comparator = '>'
               AND f.latest_ecog_at_study_entry_value >= f.latest_ecog_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_ecog_at_study_entry_comparator = '>='
               AND f.latest_ecog_at_study_entry_value > f.latest_ecog_at_study_entry_limit THEN
            FALSE
        END
    END AS a_4_a_1,
    coalesce(f.latest_ecog_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_ecog_at_study_entry_value = floor(f.latest_ecog_at_study_entry_value) THEN
           CAST(CAST(f.latest_ecog_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_ecog_at_study_entry_value AS VARCHAR), '0')
       END AS a_4_a_1_value,
    f.latest_ecog_at_study_entry_unit AS a_4_a_1_unit,
    f.latest_ecog_at_study_entry_day AS a_4_a_1_date,
    f.latest_ecog_at_study_entry_id AS a_4_a_1_row,
    -- 9: ECOG = 2 at study entry
    CASE
      WHEN f.latest_ecog_at_study_entry_inside THEN
        CASE
          WHEN f.latest_ecog_at_study_entry_comparator IS NULL THEN
            f.latest_ecog_at_study_entry_value = f.latest_ecog_at_study_entry_limit_2
          WHEN f.latest_ecog_at_study_entry_comparator = '<'
               AND f.latest_ecog_at_study_entry_value <= f.latest_ecog_at_study_entry_limit_2 THEN
            FALSE
          WHEN f.latest_ecog_at_study_entry_comparator = '<='
               AND f.latest_ecog_at_study_entry_value < f.latest_ecog_at_study_entry_limit_2 THEN
            FALSE
          WHEN f.latest_ecog_at_study_entry_comparator = '>'
               AND f.latest_ecog_at_study_entry_value >= f.latest_ecog_at_study_entry_limit_2 THEN
            FALSE
          WHEN f.latest_ecog_at_study_entry_comparator = '>='
               AND f.latest_ecog_at_study_entry_value > f.latest_ecog_at_study_entry_limit_2 THEN
            FALSE
        END
    END AS a_4_b_1,
    -- 10: attested "orthopaedic problems alone are the cause"
    CASE
      WHEN f.answer_4_b_inside
           AND (f.answer_4_b_valid_until IS NULL OR f.answer_4_b_valid_until >= f.study_entry_date) THEN
        f.answer_4_b_value = 'yes'
    END AS a_4_b_2,
    f.answer_4_b_value AS a_4_b_2_value,
    f.answer_4_b_day AS a_4_b_2_date,
    f.answer_4_b_id AS a_4_b_2_row,
    -- 11: life expectancy >= 4 months at study entry
    CASE
      WHEN f.latest_life_expectancy_at_study_entry_inside THEN
        CASE
          WHEN f.latest_life_expectancy_at_study_entry_comparator IS NULL THEN
            f.latest_life_expectancy_at_study_entry_value >= f.latest_life_expectancy_at_study_entry_limit
          WHEN f.latest_life_expectancy_at_study_entry_comparator = '<'
               AND f.latest_life_expectancy_at_study_entry_value
                     <= f.latest_life_expectancy_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_life_expectancy_at_study_entry_comparator = '<='
               AND f.latest_life_expectancy_at_study_entry_value < f.latest_life_expectancy_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_life_expectancy_at_study_entry_comparator IN ('>', '>=')
               AND f.latest_life_expectancy_at_study_entry_value
                     >= f.latest_life_expectancy_at_study_entry_limit THEN
            TRUE
        END
    END AS a_5_1,
    coalesce(f.latest_life_expectancy_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_life_expectancy_at_study_entry_value
                = floor(f.latest_life_expectancy_at_study_entry_value) THEN
           CAST(CAST(f.latest_life_expectancy_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_life_expectancy_at_study_entry_value AS VARCHAR), '0')
       END AS a_5_1_value,
    f.latest_life_expectancy_at_study_entry_unit AS a_5_1_unit,
    f.latest_life_expectancy_at_study_entry_day AS a_5_1_date,
    f.latest_life_expectancy_at_study_entry_id AS a_5_1_row,
    -- 12: age >= 18 years
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date >= 18 THEN TRUE
      WHEN f.oldest_age_in_years_at_study_entry_date < 18 THEN FALSE
    END AS a_6_1,
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date = f.oldest_age_in_years_at_study_entry_date THEN
        CAST(f.youngest_age_in_years_at_study_entry_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_study_entry_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_study_entry_date AS VARCHAR)
    END AS a_6_1_value,
    CASE WHEN f.youngest_age_in_years_at_study_entry_date IS NOT NULL THEN 'years' END AS a_6_1_unit,
    -- 13: hemoglobin > 10.0 g/dL at study entry
    CASE
      WHEN f.latest_hemoglobin_at_study_entry_inside THEN
        CASE
          WHEN f.latest_hemoglobin_at_study_entry_comparator IS NULL THEN
            f.latest_hemoglobin_at_study_entry_value > f.latest_hemoglobin_at_study_entry_limit
          WHEN f.latest_hemoglobin_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_hemoglobin_at_study_entry_value <= f.latest_hemoglobin_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_hemoglobin_at_study_entry_comparator = '>'
               AND f.latest_hemoglobin_at_study_entry_value >= f.latest_hemoglobin_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_hemoglobin_at_study_entry_comparator = '>='
               AND f.latest_hemoglobin_at_study_entry_value > f.latest_hemoglobin_at_study_entry_limit THEN
            TRUE
        END
    END AS a_7_a_1,
    coalesce(f.latest_hemoglobin_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_hemoglobin_at_study_entry_value = floor(f.latest_hemoglobin_at_study_entry_value) THEN
           CAST(CAST(f.latest_hemoglobin_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_hemoglobin_at_study_entry_value AS VARCHAR), '0')
       END AS a_7_a_1_value,
    f.latest_hemoglobin_at_study_entry_unit AS a_7_a_1_unit,
    f.latest_hemoglobin_at_study_entry_day AS a_7_a_1_date,
    f.latest_hemoglobin_at_study_entry_id AS a_7_a_1_row,
    -- 14: absolute neutrophil count > 1,500 /mm3 at study entry
    CASE
      WHEN f.latest_absolute_neutrophil_count_at_study_entry_inside THEN
        CASE
          WHEN f.latest_absolute_neutrophil_count_at_study_entry_comparator IS NULL THEN
            f.latest_absolute_neutrophil_count_at_study_entry_value
              > f.latest_absolute_neutrophil_count_at_study_entry_limit
          WHEN f.latest_absolute_neutrophil_count_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_absolute_neutrophil_count_at_study_entry_value
                     <= f.latest_absolute_neutrophil_count_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_absolute_neutrophil_count_at_study_entry_comparator = '>'
               AND f.latest_absolute_neutrophil_count_at_study_entry_value
                     >= f.latest_absolute_neutrophil_count_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_absolute_neutrophil_count_at_study_entry_comparator = '>='
               AND f.latest_absolute_neutrophil_count_at_study_entry_value
                     > f.latest_absolute_neutrophil_count_at_study_entry_limit THEN
            TRUE
        END
    END AS a_7_b_1,
    coalesce(f.latest_absolute_neutrophil_count_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_absolute_neutrophil_count_at_study_entry_value
                = floor(f.latest_absolute_neutrophil_count_at_study_entry_value) THEN
           CAST(CAST(f.latest_absolute_neutrophil_count_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_absolute_neutrophil_count_at_study_entry_value AS VARCHAR), '0')
       END AS a_7_b_1_value,
    f.latest_absolute_neutrophil_count_at_study_entry_unit AS a_7_b_1_unit,
    f.latest_absolute_neutrophil_count_at_study_entry_day AS a_7_b_1_date,
    f.latest_absolute_neutrophil_count_at_study_entry_id AS a_7_b_1_row,
    -- 15: platelets >= 100,000 /uL at study entry
    CASE
      WHEN f.latest_platelets_at_study_entry_inside THEN
        CASE
          WHEN f.latest_platelets_at_study_entry_comparator IS NULL THEN
            f.latest_platelets_at_study_entry_value >= f.latest_platelets_at_study_entry_limit
          WHEN f.latest_platelets_at_study_entry_comparator = '<'
               AND f.latest_platelets_at_study_entry_value <= f.latest_platelets_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_platelets_at_study_entry_comparator = '<='
               AND f.latest_platelets_at_study_entry_value < f.latest_platelets_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_platelets_at_study_entry_comparator IN ('>', '>=')
               AND f.latest_platelets_at_study_entry_value >= f.latest_platelets_at_study_entry_limit THEN
            TRUE
        END
    END AS a_7_c_1,
    coalesce(f.latest_platelets_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_platelets_at_study_entry_value = floor(f.latest_platelets_at_study_entry_value) THEN
           CAST(CAST(f.latest_platelets_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_platelets_at_study_entry_value AS VARCHAR), '0')
       END AS a_7_c_1_value,
    f.latest_platelets_at_study_entry_unit AS a_7_c_1_unit,
    f.latest_platelets_at_study_entry_day AS a_7_c_1_date,
    f.latest_platelets_at_study_entry_id AS a_7_c_1_row,
    -- 16: total bilirubin < 1.5 x ULN at study entry
    CASE
      WHEN f.latest_total_bilirubin_at_study_entry_inside THEN
        CASE
          WHEN f.latest_total_bilirubin_at_study_entry_usable THEN
            CASE
              WHEN f.latest_total_bilirubin_at_study_entry_comparator IS NULL THEN
                f.latest_total_bilirubin_at_study_entry_value
                  < 1.5 * f.latest_total_bilirubin_at_study_entry_high
              WHEN f.latest_total_bilirubin_at_study_entry_comparator = '<'
                   AND f.latest_total_bilirubin_at_study_entry_value
                         <= 1.5 * f.latest_total_bilirubin_at_study_entry_high THEN
                TRUE
              WHEN f.latest_total_bilirubin_at_study_entry_comparator = '<='
                   AND f.latest_total_bilirubin_at_study_entry_value
                         < 1.5 * f.latest_total_bilirubin_at_study_entry_high THEN
                TRUE
              WHEN f.latest_total_bilirubin_at_study_entry_comparator IN ('>', '>=')
                   AND f.latest_total_bilirubin_at_study_entry_value
                         >= 1.5 * f.latest_total_bilirubin_at_study_entry_high THEN
                FALSE
            END
        END
    END AS a_7_d_1,
    coalesce(f.latest_total_bilirubin_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_total_bilirubin_at_study_entry_value
                = floor(f.latest_total_bilirubin_at_study_entry_value) THEN
           CAST(CAST(f.latest_total_bilirubin_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_total_bilirubin_at_study_entry_value AS VARCHAR), '0')
       END AS a_7_d_1_value,
    f.latest_total_bilirubin_at_study_entry_unit AS a_7_d_1_unit,
    f.latest_total_bilirubin_at_study_entry_day AS a_7_d_1_date,
    f.latest_total_bilirubin_at_study_entry_id AS a_7_d_1_row,
    -- 17: any liver metastasis
    CASE
      WHEN f.count_liver_metastasis_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_liver_metastasis_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_7_e_1,
    CAST(f.count_liver_metastasis_on_or_before_study_entry_certain AS VARCHAR) AS a_7_e_1_value,
    -- 18: ALT < 5 x ULN within 28 days
    CASE
      WHEN f.latest_alt_within_28_days_inside THEN
        CASE
          WHEN f.latest_alt_within_28_days_usable THEN
            CASE
              WHEN f.latest_alt_within_28_days_comparator IS NULL THEN
                f.latest_alt_within_28_days_value < 5 * f.latest_alt_within_28_days_high
              WHEN f.latest_alt_within_28_days_comparator = '<'
                   AND f.latest_alt_within_28_days_value <= 5 * f.latest_alt_within_28_days_high THEN
                TRUE
              WHEN f.latest_alt_within_28_days_comparator = '<='
                   AND f.latest_alt_within_28_days_value < 5 * f.latest_alt_within_28_days_high THEN
                TRUE
              WHEN f.latest_alt_within_28_days_comparator IN ('>', '>=')
                   AND f.latest_alt_within_28_days_value >= 5 * f.latest_alt_within_28_days_high THEN
                FALSE
            END
        END
    END AS a_7_e_2,
    coalesce(f.latest_alt_within_28_days_comparator, '')
    || CASE
         WHEN f.latest_alt_within_28_days_value = floor(f.latest_alt_within_28_days_value) THEN
           CAST(CAST(f.latest_alt_within_28_days_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_alt_within_28_days_value AS VARCHAR), '0')
       END AS a_7_e_2_value,
    f.latest_alt_within_28_days_unit AS a_7_e_2_unit,
    f.latest_alt_within_28_days_day AS a_7_e_2_date,
    f.latest_alt_within_28_days_id AS a_7_e_2_row,
    -- 19: AST < 5 x ULN within 28 days
    CASE
      WHEN f.latest_ast_within_28_days_inside THEN
        CASE
          WHEN f.latest_ast_within_28_days_usable THEN
            CASE
              WHEN f.latest_ast_within_28_days_comparator IS NULL THEN
                f.latest_ast_within_28_days_value < 5 * f.latest_ast_within_28_days_high
              WHEN f.latest_ast_within_28_days_comparator = '<'
                   AND f.latest_ast_within_28_days_value <= 5 * f.latest_ast_within_28_days_high THEN
                TRUE
              WHEN f.latest_ast_within_28_days_comparator = '<='
                   AND f.latest_ast_within_28_days_value < 5 * f.latest_ast_within_28_days_high THEN
                TRUE
              WHEN f.latest_ast_within_28_days_comparator IN ('>', '>=')
                   AND f.latest_ast_within_28_days_value >= 5 * f.latest_ast_within_28_days_high THEN
                FALSE
            END
        END
    END AS a_7_e_3,
    coalesce(f.latest_ast_within_28_days_comparator, '')
    || CASE
         WHEN f.latest_ast_within_28_days_value = floor(f.latest_ast_within_28_days_value) THEN
           CAST(CAST(f.latest_ast_within_28_days_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_ast_within_28_days_value AS VARCHAR), '0')
       END AS a_7_e_3_value,
    f.latest_ast_within_28_days_unit AS a_7_e_3_unit,
    f.latest_ast_within_28_days_day AS a_7_e_3_date,
    f.latest_ast_within_28_days_id AS a_7_e_3_row,
    -- 20: ALT < 2.5 x ULN within 28 days
    CASE
      WHEN f.latest_alt_within_28_days_inside THEN
        CASE
          WHEN f.latest_alt_within_28_days_usable THEN
            CASE
              WHEN f.latest_alt_within_28_days_comparator IS NULL THEN
                f.latest_alt_within_28_days_value < 2.5 * f.latest_alt_within_28_days_high
              WHEN f.latest_alt_within_28_days_comparator = '<'
                   AND f.latest_alt_within_28_days_value <= 2.5 * f.latest_alt_within_28_days_high THEN
                TRUE
              WHEN f.latest_alt_within_28_days_comparator = '<='
                   AND f.latest_alt_within_28_days_value < 2.5 * f.latest_alt_within_28_days_high THEN
                TRUE
              WHEN f.latest_alt_within_28_days_comparator IN ('>', '>=')
                   AND f.latest_alt_within_28_days_value >= 2.5 * f.latest_alt_within_28_days_high THEN
                FALSE
            END
        END
    END AS a_7_e_4,
    -- 21: AST < 2.5 x ULN within 28 days
    CASE
      WHEN f.latest_ast_within_28_days_inside THEN
        CASE
          WHEN f.latest_ast_within_28_days_usable THEN
            CASE
              WHEN f.latest_ast_within_28_days_comparator IS NULL THEN
                f.latest_ast_within_28_days_value < 2.5 * f.latest_ast_within_28_days_high
              WHEN f.latest_ast_within_28_days_comparator = '<'
                   AND f.latest_ast_within_28_days_value <= 2.5 * f.latest_ast_within_28_days_high THEN
                TRUE
              WHEN f.latest_ast_within_28_days_comparator = '<='
                   AND f.latest_ast_within_28_days_value < 2.5 * f.latest_ast_within_28_days_high THEN
                TRUE
              WHEN f.latest_ast_within_28_days_comparator IN ('>', '>=')
                   AND f.latest_ast_within_28_days_value >= 2.5 * f.latest_ast_within_28_days_high THEN
                FALSE
            END
        END
    END AS a_7_e_5,
    -- 22: alkaline phosphatase < 2.5 x ULN at study entry
    CASE
      WHEN f.latest_alkaline_phosphatase_at_study_entry_inside THEN
        CASE
          WHEN f.latest_alkaline_phosphatase_at_study_entry_usable THEN
            CASE
              WHEN f.latest_alkaline_phosphatase_at_study_entry_comparator IS NULL THEN
                f.latest_alkaline_phosphatase_at_study_entry_value
                  < 2.5 * f.latest_alkaline_phosphatase_at_study_entry_high
              WHEN f.latest_alkaline_phosphatase_at_study_entry_comparator = '<'
                   AND f.latest_alkaline_phosphatase_at_study_entry_value
                         <= 2.5 * f.latest_alkaline_phosphatase_at_study_entry_high THEN
                TRUE
              WHEN f.latest_alkaline_phosphatase_at_study_entry_comparator = '<='
                   AND f.latest_alkaline_phosphatase_at_study_entry_value
                         < 2.5 * f.latest_alkaline_phosphatase_at_study_entry_high THEN
                TRUE
              WHEN f.latest_alkaline_phosphatase_at_study_entry_comparator IN ('>', '>=')
                   AND f.latest_alkaline_phosphatase_at_study_entry_value
                         >= 2.5 * f.latest_alkaline_phosphatase_at_study_entry_high THEN
                FALSE
            END
        END
    END AS a_7_f_1,
    coalesce(f.latest_alkaline_phosphatase_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_alkaline_phosphatase_at_study_entry_value
                = floor(f.latest_alkaline_phosphatase_at_study_entry_value) THEN
           CAST(CAST(f.latest_alkaline_phosphatase_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_alkaline_phosphatase_at_study_entry_value AS VARCHAR), '0')
       END AS a_7_f_1_value,
    f.latest_alkaline_phosphatase_at_study_entry_unit AS a_7_f_1_unit,
    f.latest_alkaline_phosphatase_at_study_entry_day AS a_7_f_1_date,
    f.latest_alkaline_phosphatase_at_study_entry_id AS a_7_f_1_row,
    -- 23: INR < 1.5 x ULN at study entry
    CASE
      WHEN f.latest_inr_at_study_entry_inside THEN
        CASE
          WHEN f.latest_inr_at_study_entry_usable THEN
            CASE
              WHEN f.latest_inr_at_study_entry_comparator IS NULL THEN
                f.latest_inr_at_study_entry_value < 1.5 * f.latest_inr_at_study_entry_high
              WHEN f.latest_inr_at_study_entry_comparator = '<'
                   AND f.latest_inr_at_study_entry_value <= 1.5 * f.latest_inr_at_study_entry_high THEN
                TRUE
              WHEN f.latest_inr_at_study_entry_comparator = '<='
                   AND f.latest_inr_at_study_entry_value < 1.5 * f.latest_inr_at_study_entry_high THEN
                TRUE
              WHEN f.latest_inr_at_study_entry_comparator IN ('>', '>=')
                   AND f.latest_inr_at_study_entry_value >= 1.5 * f.latest_inr_at_study_entry_high THEN
                FALSE
            END
        END
    END AS a_7_g_1,
    coalesce(f.latest_inr_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_inr_at_study_entry_value = floor(f.latest_inr_at_study_entry_value) THEN
           CAST(CAST(f.latest_inr_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_inr_at_study_entry_value AS VARCHAR), '0')
       END AS a_7_g_1_value,
    f.latest_inr_at_study_entry_unit AS a_7_g_1_unit,
    f.latest_inr_at_study_entry_day AS a_7_g_1_date,
    f.latest_inr_at_study_entry_id AS a_7_g_1_row,
    -- 24: PTT < 1.5 x ULN at study entry
    CASE
      WHEN f.latest_ptt_at_study_entry_inside THEN
        CASE
          WHEN f.latest_ptt_at_study_entry_usable THEN
            CASE
              WHEN f.latest_ptt_at_study_entry_comparator IS NULL THEN
                f.latest_ptt_at_study_entry_value < 1.5 * f.latest_ptt_at_study_entry_high
              WHEN f.latest_ptt_at_study_entry_comparator = '<'
                   AND f.latest_ptt_at_study_entry_value <= 1.5 * f.latest_ptt_at_study_entry_high THEN
                TRUE
              WHEN f.latest_ptt_at_study_entry_comparator = '<='
                   AND f.latest_ptt_at_study_entry_value < 1.5 * f.latest_ptt_at_study_entry_high THEN
                TRUE
              WHEN f.latest_ptt_at_study_entry_comparator IN ('>', '>=')
                   AND f.latest_ptt_at_study_entry_value >= 1.5 * f.latest_ptt_at_study_entry_high THEN
                FALSE
            END
        END
    END AS a_7_g_2,
    coalesce(f.latest_ptt_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_ptt_at_study_entry_value = floor(f.latest_ptt_at_study_entry_value) THEN
           CAST(CAST(f.latest_ptt_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_ptt_at_study_entry_value AS VARCHAR), '0')
       END AS a_7_g_2_value,
    f.latest_ptt_at_study_entry_unit AS a_7_g_2_unit,
    f.latest_ptt_at_study_entry_day AS a_7_g_2_date,
    f.latest_ptt_at_study_entry_id AS a_7_g_2_row,
    -- 25: creatinine < 1.5 x ULN within 28 days
    CASE
      WHEN f.latest_creatinine_within_28_days_inside THEN
        CASE
          WHEN f.latest_creatinine_within_28_days_usable AND f.latest_creatinine_within_28_days_high IS NOT NULL THEN
            CASE
              WHEN f.latest_creatinine_within_28_days_comparator IS NULL THEN
                f.latest_creatinine_within_28_days_value < 1.5 * f.latest_creatinine_within_28_days_high
              WHEN f.latest_creatinine_within_28_days_comparator = '<'
                   AND f.latest_creatinine_within_28_days_value <= 1.5 * f.latest_creatinine_within_28_days_high THEN
                TRUE
              WHEN f.latest_creatinine_within_28_days_comparator = '<='
                   AND f.latest_creatinine_within_28_days_value < 1.5 * f.latest_creatinine_within_28_days_high THEN
                TRUE
              WHEN f.latest_creatinine_within_28_days_comparator IN ('>', '>=')
                   AND f.latest_creatinine_within_28_days_value >= 1.5 * f.latest_creatinine_within_28_days_high THEN
                FALSE
            END
          WHEN f.latest_creatinine_within_28_days_usable THEN
            CASE
              WHEN f.latest_creatinine_within_28_days_comparator IS NULL THEN
                CASE
                  WHEN f.latest_creatinine_within_28_days_value
                       * CAST(f.latest_creatinine_within_28_days_value_times AS BIGINT)
                         < f.latest_creatinine_within_28_days_least_limit
                           * CAST(f.latest_creatinine_within_28_days_limit_times AS BIGINT) THEN
                    TRUE
                  WHEN f.latest_creatinine_within_28_days_value
                       * CAST(f.latest_creatinine_within_28_days_value_times AS BIGINT)
                         >= f.latest_creatinine_within_28_days_greatest_limit
                            * CAST(f.latest_creatinine_within_28_days_limit_times AS BIGINT) THEN
                    FALSE
                END
              WHEN f.latest_creatinine_within_28_days_comparator = '<'
                   AND f.latest_creatinine_within_28_days_value
                       * CAST(f.latest_creatinine_within_28_days_value_times AS BIGINT)
                         <= f.latest_creatinine_within_28_days_least_limit
                            * CAST(f.latest_creatinine_within_28_days_limit_times AS BIGINT) THEN
                TRUE
              WHEN f.latest_creatinine_within_28_days_comparator = '<='
                   AND f.latest_creatinine_within_28_days_value
                       * CAST(f.latest_creatinine_within_28_days_value_times AS BIGINT)
                         < f.latest_creatinine_within_28_days_least_limit
                           * CAST(f.latest_creatinine_within_28_days_limit_times AS BIGINT) THEN
                TRUE
              WHEN f.latest_creatinine_within_28_days_comparator IN ('>', '>=')
                   AND f.latest_creatinine_within_28_days_value
                       * CAST(f.latest_creatinine_within_28_days_value_times AS BIGINT)
                         >= f.latest_creatinine_within_28_days_greatest_limit
                            * CAST(f.latest_creatinine_within_28_days_limit_times AS BIGINT) THEN
                FALSE
            END
        END
    END AS a_7_h_1,
    coalesce(f.latest_creatinine_within_28_days_comparator, '')
    || CASE
         WHEN f.latest_creatinine_within_28_days_value = floor(f.latest_creatinine_within_28_days_value) THEN
           CAST(CAST(f.latest_creatinine_within_28_days_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_creatinine_within_28_days_value AS VARCHAR), '0')
       END AS a_7_h_1_value,
    f.latest_creatinine_within_28_days_unit AS a_7_h_1_unit,
    f.latest_creatinine_within_28_days_day AS a_7_h_1_date,
    f.latest_creatinine_within_28_days_id AS a_7_h_1_row,
    -- 26: absolute creatinine clearance >= 50 mL/min within 28 days
    CASE
      WHEN f.latest_absolute_creatinine_clearance_within_28_d_inside THEN
        CASE
          WHEN f.latest_absolute_creatinine_clearance_within_28_d_comparator IS NULL THEN
            f.latest_absolute_creatinine_clearance_within_28_d_value
              >= f.latest_absolute_creatinine_clearance_within_28_d_limit
          WHEN f.latest_absolute_creatinine_clearance_within_28_d_comparator = '<'
               AND f.latest_absolute_creatinine_clearance_within_28_d_value
                     <= f.latest_absolute_creatinine_clearance_within_28_d_limit THEN
            FALSE
          WHEN f.latest_absolute_creatinine_clearance_within_28_d_comparator = '<='
               AND f.latest_absolute_creatinine_clearance_within_28_d_value
                     < f.latest_absolute_creatinine_clearance_within_28_d_limit THEN
            FALSE
          WHEN f.latest_absolute_creatinine_clearance_within_28_d_comparator IN ('>', '>=')
               AND f.latest_absolute_creatinine_clearance_within_28_d_value
                     >= f.latest_absolute_creatinine_clearance_within_28_d_limit THEN
            TRUE
        END
    END AS a_7_h_2,
    coalesce(f.latest_absolute_creatinine_clearance_within_28_d_comparator, '')
    || CASE
         WHEN f.latest_absolute_creatinine_clearance_within_28_d_value
                = floor(f.latest_absolute_creatinine_clearance_within_28_d_value) THEN
           CAST(CAST(f.latest_absolute_creatinine_clearance_within_28_d_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_absolute_creatinine_clearance_within_28_d_value AS VARCHAR), '0')
       END AS a_7_h_2_value,
    f.latest_absolute_creatinine_clearance_within_28_d_unit AS a_7_h_2_unit,
    f.latest_absolute_creatinine_clearance_within_28_d_day AS a_7_h_2_date,
    f.latest_absolute_creatinine_clearance_within_28_d_id AS a_7_h_2_row,
    -- 27: albumin > 25 g/L at study entry
    CASE
      WHEN f.latest_albumin_at_study_entry_inside THEN
        CASE
          WHEN f.latest_albumin_at_study_entry_comparator IS NULL THEN
            f.latest_albumin_at_study_entry_value > f.latest_albumin_at_study_entry_limit
          WHEN f.latest_albumin_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_albumin_at_study_entry_value <= f.latest_albumin_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_albumin_at_study_entry_comparator = '>'
               AND f.latest_albumin_at_study_entry_value >= f.latest_albumin_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_albumin_at_study_entry_comparator = '>='
               AND f.latest_albumin_at_study_entry_value > f.latest_albumin_at_study_entry_limit THEN
            TRUE
        END
    END AS a_7_i_1,
    coalesce(f.latest_albumin_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_albumin_at_study_entry_value = floor(f.latest_albumin_at_study_entry_value) THEN
           CAST(CAST(f.latest_albumin_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_albumin_at_study_entry_value AS VARCHAR), '0')
       END AS a_7_i_1_value,
    f.latest_albumin_at_study_entry_unit AS a_7_i_1_unit,
    f.latest_albumin_at_study_entry_day AS a_7_i_1_date,
    f.latest_albumin_at_study_entry_id AS a_7_i_1_row,
    -- 28: creatine phosphokinase < 2.5 x ULN at study entry
    CASE
      WHEN f.latest_creatine_phosphokinase_at_study_entry_inside THEN
        CASE
          WHEN f.latest_creatine_phosphokinase_at_study_entry_usable THEN
            CASE
              WHEN f.latest_creatine_phosphokinase_at_study_entry_comparator IS NULL THEN
                f.latest_creatine_phosphokinase_at_study_entry_value
                  < 2.5 * f.latest_creatine_phosphokinase_at_study_entry_high
              WHEN f.latest_creatine_phosphokinase_at_study_entry_comparator = '<'
                   AND f.latest_creatine_phosphokinase_at_study_entry_value
                         <= 2.5 * f.latest_creatine_phosphokinase_at_study_entry_high THEN
                TRUE
              WHEN f.latest_creatine_phosphokinase_at_study_entry_comparator = '<='
                   AND f.latest_creatine_phosphokinase_at_study_entry_value
                         < 2.5 * f.latest_creatine_phosphokinase_at_study_entry_high THEN
                TRUE
              WHEN f.latest_creatine_phosphokinase_at_study_entry_comparator IN ('>', '>=')
                   AND f.latest_creatine_phosphokinase_at_study_entry_value
                         >= 2.5 * f.latest_creatine_phosphokinase_at_study_entry_high THEN
                FALSE
            END
        END
    END AS a_7_j_1,
    coalesce(f.latest_creatine_phosphokinase_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_creatine_phosphokinase_at_study_entry_value
                = floor(f.latest_creatine_phosphokinase_at_study_entry_value) THEN
           CAST(CAST(f.latest_creatine_phosphokinase_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_creatine_phosphokinase_at_study_entry_value AS VARCHAR), '0')
       END AS a_7_j_1_value,
    f.latest_creatine_phosphokinase_at_study_entry_unit AS a_7_j_1_unit,
    f.latest_creatine_phosphokinase_at_study_entry_day AS a_7_j_1_date,
    f.latest_creatine_phosphokinase_at_study_entry_id AS a_7_j_1_row,
    -- 29: attested
    CASE
      WHEN f.answer_e1_inside
           AND (f.answer_e1_valid_until IS NULL OR f.answer_e1_valid_until >= f.study_entry_date) THEN
        f.answer_e1_value = 'yes'
    END AS a_e1_1,
    f.answer_e1_value AS a_e1_1_value,
    f.answer_e1_day AS a_e1_1_date,
    f.answer_e1_id AS a_e1_1_row,
    -- 30: attested
    CASE
      WHEN f.answer_e2_inside
           AND (f.answer_e2_valid_until IS NULL OR f.answer_e2_valid_until >= f.study_entry_date) THEN
        f.answer_e2_value = 'yes'
    END AS a_e2_1,
    f.answer_e2_value AS a_e2_1_value,
    f.answer_e2_day AS a_e2_1_date,
    f.answer_e2_id AS a_e2_1_row,
    -- 31: any investigational treatment within 1 month before study entry
    CASE
      WHEN f.count_investigational_treatment_within_1_month_b_certain >= 1 THEN TRUE
      WHEN f.count_investigational_treatment_within_1_month_b_possible < 1 THEN FALSE
    END AS a_e3_1,
    CAST(f.count_investigational_treatment_within_1_month_b_certain AS VARCHAR) AS a_e3_1_value,
    -- 32: any treatment toxicity on study entry except alopecia where grade is one of '2', '3', '4', '5'
    CASE
      WHEN f.count_treatment_toxicity_except_alopecia_on_stud_certain >= 1 THEN TRUE
      WHEN f.count_treatment_toxicity_except_alopecia_on_stud_possible < 1 THEN FALSE
    END AS a_e4_1,
    CAST(f.count_treatment_toxicity_except_alopecia_on_stud_certain AS VARCHAR) AS a_e4_1_value,
    -- 33: attested
    CASE
      WHEN f.answer_e5_inside
           AND (f.answer_e5_valid_until IS NULL OR f.answer_e5_valid_until >= f.study_entry_date) THEN
        f.answer_e5_value = 'yes'
    END AS a_e5_1,
    f.answer_e5_value AS a_e5_1_value,
    f.answer_e5_day AS a_e5_1_date,
    f.answer_e5_id AS a_e5_1_row,
    -- 34: attested
    CASE
      WHEN f.answer_e6_inside
           AND (f.answer_e6_valid_until IS NULL OR f.answer_e6_valid_until >= f.study_entry_date) THEN
        f.answer_e6_value = 'yes'
    END AS a_e6_1,
    f.answer_e6_value AS a_e6_1_value,
    f.answer_e6_day AS a_e6_1_date,
    f.answer_e6_id AS a_e6_1_row,
    -- 35: any HIV infection
    CASE
      WHEN f.count_hiv_infection_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_hiv_infection_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_e7_1,
    CAST(f.count_hiv_infection_on_or_before_study_entry_certain AS VARCHAR) AS a_e7_1_value,
    -- 36: any infection on study entry where grade is one of '3', '4', '5'
    CASE
      WHEN f.count_infection_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_infection_on_study_entry_possible < 1 THEN FALSE
    END AS a_e8_1,
    CAST(f.count_infection_on_study_entry_certain AS VARCHAR) AS a_e8_1_value,
    -- 37: any hepatitis B on study entry
    CASE
      WHEN f.count_hepatitis_b_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_hepatitis_b_on_study_entry_possible < 1 THEN FALSE
    END AS a_e9_1,
    CAST(f.count_hepatitis_b_on_study_entry_certain AS VARCHAR) AS a_e9_1_value,
    -- 38: any hepatitis C on study entry
    CASE
      WHEN f.count_hepatitis_c_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_hepatitis_c_on_study_entry_possible < 1 THEN FALSE
    END AS a_e9_2,
    CAST(f.count_hepatitis_c_on_study_entry_certain AS VARCHAR) AS a_e9_2_value,
    -- 39: any brain metastasis on study entry
    CASE
      WHEN f.count_brain_metastasis_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_brain_metastasis_on_study_entry_possible < 1 THEN FALSE
    END AS a_e10_1,
    CAST(f.count_brain_metastasis_on_study_entry_certain AS VARCHAR) AS a_e10_1_value,
    -- 40: any meningeal tumor on study entry
    CASE
      WHEN f.count_meningeal_tumor_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_meningeal_tumor_on_study_entry_possible < 1 THEN FALSE
    END AS a_e10_2,
    CAST(f.count_meningeal_tumor_on_study_entry_certain AS VARCHAR) AS a_e10_2_value,
    -- 41: attested "symptomatic, and not all of: more than 6 months since definitive therapy, no ...
    CASE
      WHEN f.answer_e10_inside
           AND (f.answer_e10_valid_until IS NULL OR f.answer_e10_valid_until >= f.study_entry_date) THEN
        f.answer_e10_value = 'yes'
    END AS a_e10_3,
    f.answer_e10_value AS a_e10_3_value,
    f.answer_e10_day AS a_e10_3_date,
    f.answer_e10_id AS a_e10_3_row,
    -- 42: any seizure disorder on study entry
    CASE
      WHEN f.count_seizure_disorder_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_seizure_disorder_on_study_entry_possible < 1 THEN FALSE
    END AS a_e11_1,
    CAST(f.count_seizure_disorder_on_study_entry_certain AS VARCHAR) AS a_e11_1_value,
    -- 43: any anticonvulsant on study entry
    CASE
      WHEN f.count_anticonvulsant_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_anticonvulsant_on_study_entry_possible < 1 THEN FALSE
    END AS a_e11_2,
    CAST(f.count_anticonvulsant_on_study_entry_certain AS VARCHAR) AS a_e11_2_value,
    -- 44: any glucocorticoid on study entry
    CASE
      WHEN f.count_glucocorticoid_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_glucocorticoid_on_study_entry_possible < 1 THEN FALSE
    END AS a_e11_3,
    CAST(f.count_glucocorticoid_on_study_entry_certain AS VARCHAR) AS a_e11_3_value,
    -- 45: attested "the seizure disorder needs other medication"
    CASE
      WHEN f.answer_e11_inside
           AND (f.answer_e11_valid_until IS NULL OR f.answer_e11_valid_until >= f.study_entry_date) THEN
        f.answer_e11_value = 'yes'
    END AS a_e11_4,
    f.answer_e11_value AS a_e11_4_value,
    f.answer_e11_day AS a_e11_4_date,
    f.answer_e11_id AS a_e11_4_row,
    -- 46: any pregnancy on study entry
    CASE
      WHEN f.count_pregnancy_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_pregnancy_on_study_entry_possible < 1 THEN FALSE
    END AS a_e12_a_1,
    CAST(f.count_pregnancy_on_study_entry_certain AS VARCHAR) AS a_e12_a_1_value,
    -- 47: any breast-feeding on study entry
    CASE
      WHEN f.count_breast_feeding_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_breast_feeding_on_study_entry_possible < 1 THEN FALSE
    END AS a_e12_a_2,
    CAST(f.count_breast_feeding_on_study_entry_certain AS VARCHAR) AS a_e12_a_2_value,
    -- 48: sex is female
    f.patient_sex = 'female' AS a_e12_b_1,
    f.patient_sex AS a_e12_b_1_value,
    -- 49: any menarche is reached
    CASE f.any_menarche_on_or_before_study_entry_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END AS a_e12_b_2,
    f.any_menarche_on_or_before_study_entry_value AS a_e12_b_2_value,
    f.any_menarche_on_or_before_study_entry_day AS a_e12_b_2_date,
    f.any_menarche_on_or_before_study_entry_id AS a_e12_b_2_row,
    -- 50: menarche is 'not reached' within 28 days
    CASE
      WHEN f.latest_menarche_within_28_days_inside THEN
        CASE
          WHEN f.latest_menarche_within_28_days_value IN ('reached', 'not reached') THEN
            f.latest_menarche_within_28_days_value = 'not reached'
        END
    END AS a_e12_b_3,
    f.latest_menarche_within_28_days_value AS a_e12_b_3_value,
    f.latest_menarche_within_28_days_day AS a_e12_b_3_date,
    f.latest_menarche_within_28_days_id AS a_e12_b_3_row,
    -- 51: no menopause
    CASE
      WHEN f.count_menopause_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_menopause_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_e12_b_4,
    CAST(f.count_menopause_on_or_before_study_entry_certain AS VARCHAR) AS a_e12_b_4_value,
    -- 52: no sterilization
    CASE
      WHEN f.count_sterilization_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_sterilization_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_e12_b_5,
    CAST(f.count_sterilization_on_or_before_study_entry_certain AS VARCHAR) AS a_e12_b_5_value,
    -- 53: pregnancy test is positive within 7 days before day 1
    CASE
      WHEN f.latest_pregnancy_test_within_7_days_before_day_1_inside THEN
        CASE
          WHEN f.latest_pregnancy_test_within_7_days_before_day_1_value IN ('positive', 'negative') THEN
            f.latest_pregnancy_test_within_7_days_before_day_1_value = 'positive'
        END
    END AS a_e12_b_6,
    f.latest_pregnancy_test_within_7_days_before_day_1_value AS a_e12_b_6_value,
    f.latest_pregnancy_test_within_7_days_before_day_1_day AS a_e12_b_6_date,
    f.latest_pregnancy_test_within_7_days_before_day_1_id AS a_e12_b_6_row,
    -- 54: attested
    CASE
      WHEN f.answer_e12_c_inside
           AND (f.answer_e12_c_valid_until IS NULL OR f.answer_e12_c_valid_until >= f.study_entry_date) THEN
        f.answer_e12_c_value = 'yes'
    END AS a_e12_c_1,
    f.answer_e12_c_value AS a_e12_c_1_value,
    f.answer_e12_c_day AS a_e12_c_1_date,
    f.answer_e12_c_id AS a_e12_c_1_row,
    -- 55: any bleeding diathesis
    CASE
      WHEN f.count_bleeding_diathesis_on_or_before_study_entr_certain >= 1 THEN TRUE
      WHEN f.count_bleeding_diathesis_on_or_before_study_entr_possible < 1 THEN FALSE
    END AS a_e13_1,
    CAST(f.count_bleeding_diathesis_on_or_before_study_entr_certain AS VARCHAR) AS a_e13_1_value,
    -- 56: dialysis is ongoing
    CASE WHEN f.count_dialysis_certain >= 1 THEN TRUE WHEN f.count_dialysis_possible < 1 THEN FALSE END
      AS a_e14_1,
    CAST(f.count_dialysis_certain AS VARCHAR) AS a_e14_1_value,
    -- 57: attested
    CASE
      WHEN f.answer_e15_inside
           AND (f.answer_e15_valid_until IS NULL OR f.answer_e15_valid_until >= f.study_entry_date) THEN
        f.answer_e15_value = 'yes'
    END AS a_e15_1,
    f.answer_e15_value AS a_e15_1_value,
    f.answer_e15_day AS a_e15_1_date,
    f.answer_e15_id AS a_e15_1_row,
    -- 58: diabetes is present
    CASE WHEN f.count_diabetes_certain >= 1 THEN TRUE WHEN f.count_diabetes_possible < 1 THEN FALSE END
      AS a_e16_1,
    CAST(f.count_diabetes_certain AS VARCHAR) AS a_e16_1_value,
    -- 59: fasting glucose > 2 x ULN at study entry
    CASE
      WHEN f.latest_fasting_glucose_at_study_entry_inside THEN
        CASE
          WHEN f.latest_fasting_glucose_at_study_entry_usable THEN
            CASE
              WHEN f.latest_fasting_glucose_at_study_entry_comparator IS NULL THEN
                f.latest_fasting_glucose_at_study_entry_value > 2 * f.latest_fasting_glucose_at_study_entry_high
              WHEN f.latest_fasting_glucose_at_study_entry_comparator IN ('<', '<=')
                   AND f.latest_fasting_glucose_at_study_entry_value
                         <= 2 * f.latest_fasting_glucose_at_study_entry_high THEN
                FALSE
              WHEN f.latest_fasting_glucose_at_study_entry_comparator = '>'
                   AND f.latest_fasting_glucose_at_study_entry_value
                         >= 2 * f.latest_fasting_glucose_at_study_entry_high THEN
                TRUE
              WHEN f.latest_fasting_glucose_at_study_entry_comparator = '>='
                   AND f.latest_fasting_glucose_at_study_entry_value
                         > 2 * f.latest_fasting_glucose_at_study_entry_high THEN
                TRUE
            END
        END
    END AS a_e16_2,
    coalesce(f.latest_fasting_glucose_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_fasting_glucose_at_study_entry_value
                = floor(f.latest_fasting_glucose_at_study_entry_value) THEN
           CAST(CAST(f.latest_fasting_glucose_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_fasting_glucose_at_study_entry_value AS VARCHAR), '0')
       END AS a_e16_2_value,
    f.latest_fasting_glucose_at_study_entry_unit AS a_e16_2_unit,
    f.latest_fasting_glucose_at_study_entry_day AS a_e16_2_date,
    f.latest_fasting_glucose_at_study_entry_id AS a_e16_2_row,
    -- 60: attested "more than what equals 20 mg of prednisone a day, or not given for adrenal ...
    CASE
      WHEN f.answer_e17_a_inside
           AND (f.answer_e17_a_valid_until IS NULL OR f.answer_e17_a_valid_until >= f.study_entry_date) THEN
        f.answer_e17_a_value = 'yes'
    END AS a_e17_a_1,
    f.answer_e17_a_value AS a_e17_a_1_value,
    f.answer_e17_a_day AS a_e17_a_1_date,
    f.answer_e17_a_id AS a_e17_a_1_row,
    -- 61: immunosuppressive drug is ongoing
    CASE
      WHEN f.count_immunosuppressive_drug_certain >= 1 THEN TRUE
      WHEN f.count_immunosuppressive_drug_possible < 1 THEN FALSE
    END AS a_e17_b_1,
    CAST(f.count_immunosuppressive_drug_certain AS VARCHAR) AS a_e17_b_1_value,
    -- 62: any other malignancy less than 5 years before study entry except non-melanoma skin cancer, ...
    CASE
      WHEN f.count_other_malignancy_except_non_melanoma_skin_certain >= 1 THEN TRUE
      WHEN f.count_other_malignancy_except_non_melanoma_skin_possible < 1 THEN FALSE
    END AS a_e18_1_1,
    CAST(f.count_other_malignancy_except_non_melanoma_skin_certain AS VARCHAR) AS a_e18_1_1_value,
    -- 63: any non-melanoma skin cancer less than 5 years before study entry where not adequately treated
    CASE
      WHEN f.count_non_melanoma_skin_cancer_less_than_5_years_certain >= 1 THEN TRUE
      WHEN f.count_non_melanoma_skin_cancer_less_than_5_years_possible < 1 THEN FALSE
    END AS a_e18_2_1,
    CAST(f.count_non_melanoma_skin_cancer_less_than_5_years_certain AS VARCHAR) AS a_e18_2_1_value,
    -- 64: any chemotherapy within 4 weeks before day 1
    CASE
      WHEN f.count_chemotherapy_within_4_weeks_before_day_1_certain >= 1 THEN TRUE
      WHEN f.count_chemotherapy_within_4_weeks_before_day_1_possible < 1 THEN FALSE
    END AS a_e19_1,
    CAST(f.count_chemotherapy_within_4_weeks_before_day_1_certain AS VARCHAR) AS a_e19_1_value,
    -- 65: any immunotherapy within 4 weeks before day 1
    CASE
      WHEN f.count_immunotherapy_within_4_weeks_before_day_1_certain >= 1 THEN TRUE
      WHEN f.count_immunotherapy_within_4_weeks_before_day_1_possible < 1 THEN FALSE
    END AS a_e19_2,
    CAST(f.count_immunotherapy_within_4_weeks_before_day_1_certain AS VARCHAR) AS a_e19_2_value,
    -- 66: any monoclonal antibody within 4 weeks before day 1
    CASE
      WHEN f.count_monoclonal_antibody_within_4_weeks_before_certain >= 1 THEN TRUE
      WHEN f.count_monoclonal_antibody_within_4_weeks_before_possible < 1 THEN FALSE
    END AS a_e19_3,
    CAST(f.count_monoclonal_antibody_within_4_weeks_before_certain AS VARCHAR) AS a_e19_3_value,
    -- 67: any radiotherapy within 3 weeks before day 1
    CASE
      WHEN f.count_radiotherapy_within_3_weeks_before_day_1_certain >= 1 THEN TRUE
      WHEN f.count_radiotherapy_within_3_weeks_before_day_1_possible < 1 THEN FALSE
    END AS a_e20_1,
    CAST(f.count_radiotherapy_within_3_weeks_before_day_1_certain AS VARCHAR) AS a_e20_1_value,
    -- 68: attested "the radiotherapy was not palliative"
    CASE
      WHEN f.answer_e20_inside
           AND (f.answer_e20_valid_until IS NULL OR f.answer_e20_valid_until >= f.study_entry_date) THEN
        f.answer_e20_value = 'yes'
    END AS a_e20_2,
    f.answer_e20_value AS a_e20_2_value,
    f.answer_e20_day AS a_e20_2_date,
    f.answer_e20_id AS a_e20_2_row,
    -- 69: any major surgery within 4 weeks before day 1
    CASE
      WHEN f.count_major_surgery_within_4_weeks_before_day_1_certain >= 1 THEN TRUE
      WHEN f.count_major_surgery_within_4_weeks_before_day_1_possible < 1 THEN FALSE
    END AS a_e21_1,
    CAST(f.count_major_surgery_within_4_weeks_before_day_1_certain AS VARCHAR) AS a_e21_1_value,
    -- 70: any trabectedin
    CASE
      WHEN f.count_trabectedin_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_trabectedin_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_e22_1,
    CAST(f.count_trabectedin_on_or_before_study_entry_certain AS VARCHAR) AS a_e22_1_value,
    -- 71: any lurbinectedin
    CASE
      WHEN f.count_lurbinectedin_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_lurbinectedin_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_e22_2,
    CAST(f.count_lurbinectedin_on_or_before_study_entry_certain AS VARCHAR) AS a_e22_2_value,
    -- 72: any PARP inhibitor
    CASE
      WHEN f.count_parp_inhibitor_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_parp_inhibitor_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_e22_3,
    CAST(f.count_parp_inhibitor_on_or_before_study_entry_certain AS VARCHAR) AS a_e22_3_value,
    -- 73: attested
    CASE
      WHEN f.answer_e23_inside
           AND (f.answer_e23_valid_until IS NULL OR f.answer_e23_valid_until >= f.study_entry_date) THEN
        f.answer_e23_value = 'yes'
    END AS a_e23_1,
    f.answer_e23_value AS a_e23_1_value,
    f.answer_e23_day AS a_e23_1_date,
    f.answer_e23_id AS a_e23_1_row,
    -- 74: any bisphosphonate started less than 4 weeks before day 1
    CASE
      WHEN f.count_bisphosphonate_started_less_than_4_weeks_b_certain >= 1 THEN TRUE
      WHEN f.count_bisphosphonate_started_less_than_4_weeks_b_possible < 1 THEN FALSE
    END AS a_e24_1,
    CAST(f.count_bisphosphonate_started_less_than_4_weeks_b_certain AS VARCHAR) AS a_e24_1_value,
    -- 75: bisphosphonate is ongoing
    CASE
      WHEN f.count_bisphosphonate_certain >= 1 THEN TRUE
      WHEN f.count_bisphosphonate_possible < 1 THEN FALSE
    END AS a_e24_2,
    CAST(f.count_bisphosphonate_certain AS VARCHAR) AS a_e24_2_value,
    -- 76: attested "the dose of the bisphosphonate is not stable"
    CASE
      WHEN f.answer_e24_inside
           AND (f.answer_e24_valid_until IS NULL OR f.answer_e24_valid_until >= f.study_entry_date) THEN
        f.answer_e24_value = 'yes'
    END AS a_e24_3,
    f.answer_e24_value AS a_e24_3_value,
    f.answer_e24_day AS a_e24_3_date,
    f.answer_e24_id AS a_e24_3_row,
    -- 77: attested
    CASE
      WHEN f.answer_e25_inside
           AND (f.answer_e25_valid_until IS NULL OR f.answer_e25_valid_until >= f.study_entry_date) THEN
        f.answer_e25_value = 'yes'
    END AS a_e25_1,
    f.answer_e25_value AS a_e25_1_value,
    f.answer_e25_day AS a_e25_1_date,
    f.answer_e25_id AS a_e25_1_row,
    -- 78: attested
    CASE
      WHEN f.answer_e26_inside
           AND (f.answer_e26_valid_until IS NULL OR f.answer_e26_valid_until >= f.study_entry_date) THEN
        f.answer_e26_value = 'yes'
    END AS a_e26_1,
    f.answer_e26_value AS a_e26_1_value,
    f.answer_e26_day AS a_e26_1_date,
    f.answer_e26_id AS a_e26_1_row,
    -- 79: QTc by Bazett > 470 ms at study entry
    CASE
      WHEN f.latest_qtc_by_bazett_at_study_entry_inside THEN
        CASE
          WHEN f.latest_qtc_by_bazett_at_study_entry_comparator IS NULL THEN
            f.latest_qtc_by_bazett_at_study_entry_value > f.latest_qtc_by_bazett_at_study_entry_limit
          WHEN f.latest_qtc_by_bazett_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_qtc_by_bazett_at_study_entry_value <= f.latest_qtc_by_bazett_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_qtc_by_bazett_at_study_entry_comparator = '>'
               AND f.latest_qtc_by_bazett_at_study_entry_value >= f.latest_qtc_by_bazett_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_qtc_by_bazett_at_study_entry_comparator = '>='
               AND f.latest_qtc_by_bazett_at_study_entry_value > f.latest_qtc_by_bazett_at_study_entry_limit THEN
            TRUE
        END
    END AS a_e27_1,
    coalesce(f.latest_qtc_by_bazett_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_qtc_by_bazett_at_study_entry_value = floor(f.latest_qtc_by_bazett_at_study_entry_value) THEN
           CAST(CAST(f.latest_qtc_by_bazett_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_qtc_by_bazett_at_study_entry_value AS VARCHAR), '0')
       END AS a_e27_1_value,
    f.latest_qtc_by_bazett_at_study_entry_unit AS a_e27_1_unit,
    f.latest_qtc_by_bazett_at_study_entry_day AS a_e27_1_date,
    f.latest_qtc_by_bazett_at_study_entry_id AS a_e27_1_row,
    -- 80: any strong CYP3A inhibitor on study entry
    CASE
      WHEN f.count_strong_cyp3a_inhibitor_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_strong_cyp3a_inhibitor_on_study_entry_possible < 1 THEN FALSE
    END AS a_e28_1,
    CAST(f.count_strong_cyp3a_inhibitor_on_study_entry_certain AS VARCHAR) AS a_e28_1_value,
    -- 81: any strong CYP3A inducer on study entry
    CASE
      WHEN f.count_strong_cyp3a_inducer_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_strong_cyp3a_inducer_on_study_entry_possible < 1 THEN FALSE
    END AS a_e28_2,
    CAST(f.count_strong_cyp3a_inducer_on_study_entry_certain AS VARCHAR) AS a_e28_2_value,
    -- 82: any myelodysplastic syndrome
    CASE
      WHEN f.count_myelodysplastic_syndrome_on_or_before_stud_certain >= 1 THEN TRUE
      WHEN f.count_myelodysplastic_syndrome_on_or_before_stud_possible < 1 THEN FALSE
    END AS a_e29_1,
    CAST(f.count_myelodysplastic_syndrome_on_or_before_stud_certain AS VARCHAR) AS a_e29_1_value,
    -- 83: any acute myeloid leukemia
    CASE
      WHEN f.count_acute_myeloid_leukemia_on_or_before_study_certain >= 1 THEN TRUE
      WHEN f.count_acute_myeloid_leukemia_on_or_before_study_possible < 1 THEN FALSE
    END AS a_e29_2,
    CAST(f.count_acute_myeloid_leukemia_on_or_before_study_certain AS VARCHAR) AS a_e29_2_value
  FROM patient_facts_6 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 Informed consent in writing
    k.a_1_1 AS c_1,
    -- 2.a sarcoma, documented histologically
    k.a_2_a_1 AND k.a_2_a_2 AS c_2_a,
    -- 2.b not resectable by surgery, or metastatic
    k.a_2_b_1 AS c_2_b,
    -- 2.c progressed after one or more lines of treatment for relapsed disease
    k.a_2_c_1 AND k.a_2_c_2 AS c_2_c,
    -- 3 Measurable disease by RECIST 1.1
    k.a_3_1 AS c_3,
    -- 4.a 0 or 1
    k.a_4_a_1 AS c_4_a,
    -- 4.b 2, for orthopaedic problems only
    k.a_4_b_1 AND k.a_4_b_2 AS c_4_b,
    -- 5 Life expectancy of 4 months or more
    k.a_5_1 AS c_5,
    -- 6 18 years or older
    k.a_6_1 AS c_6,
    -- 7.a haemoglobin > 10.0 g/dL
    k.a_7_a_1 AS c_7_a,
    -- 7.b neutrophils > 1,500/mm3
    k.a_7_b_1 AS c_7_b,
    -- 7.c platelets >= 100,000/uL
    k.a_7_c_1 AS c_7_c,
    -- 7.d total bilirubin < 1.5 x ULN
    k.a_7_d_1 AS c_7_d,
    -- if any liver metastasis
    (k.a_7_e_1 AND k.a_7_e_2 AND k.a_7_e_3)
    OR (NOT k.a_7_e_1 AND k.a_7_e_4 AND k.a_7_e_5)
    OR (k.a_7_e_2 AND k.a_7_e_3 AND k.a_7_e_4 AND k.a_7_e_5) AS c_7_e_condition,
    -- 7.f alkaline phosphatase < 2.5 x ULN
    k.a_7_f_1 AS c_7_f,
    -- 7.g INR and PTT < 1.5 x ULN
    k.a_7_g_1 AND k.a_7_g_2 AS c_7_g,
    -- 7.h serum creatinine < 1.5 x ULN, or creatinine clearance >= 50 mL/min
    k.a_7_h_1 OR k.a_7_h_2 AS c_7_h,
    -- 7.i albumin > 25 g/L
    k.a_7_i_1 AS c_7_i,
    -- 7.j creatine phosphokinase < 2.5 x ULN
    k.a_7_j_1 AS c_7_j,
    -- E1 Takes part in planning or running the study
    k.a_e1_1 AS c_e1,
    -- E2 Enrolled in this study before
    k.a_e2_1 AS c_e2,
    -- E3 Took part in another study with an investigational product during the last month
    k.a_e3_1 AS c_e3,
    -- E4 Toxicity of earlier treatment against cancer that persists at CTCAE grade 2 or more, hair loss ...
    k.a_e4_1 AS c_e4,
    -- E5 Dementia or a markedly altered mental state
    k.a_e5_1 AS c_e5,
    -- E6 Any severe or uncontrolled medical condition
    k.a_e6_1 AS c_e6,
    -- E7 HIV infection
    k.a_e7_1 AS c_e7,
    -- E8 Active, clinically serious infection, of more than grade 2 (CTCAE 4.03)
    k.a_e8_1 AS c_e8,
    -- E9 Active viral hepatitis (B or C)
    k.a_e9_1 OR k.a_e9_2 AS c_e9,
    -- E10 Symptomatic tumour of the brain or meninges, unless definitive therapy was more than 6 months ...
    (k.a_e10_1 OR k.a_e10_2) AND k.a_e10_3 AS c_e10,
    -- E11 Seizure disorder that needs medication (steroids or anticonvulsants)
    k.a_e11_1 AND (k.a_e11_2 OR k.a_e11_3 OR k.a_e11_4) AS c_e11,
    -- E12.a pregnant or breast-feeding
    k.a_e12_a_1 OR k.a_e12_a_2 AS c_e12_a,
    -- E12.b woman able to become pregnant without a negative test within 7 days before the start of ...
    -- (what does not apply counts as true)
    NOT (k.a_e12_b_1 AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3) AND NOT k.a_e12_b_4 AND NOT k.a_e12_b_5)
    OR k.a_e12_b_6 AS c_e12_b_lenient,
    -- E12.b woman able to become pregnant without a negative test within 7 days before the start of ...
    -- (what does not apply counts as false)
    k.a_e12_b_1
    AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3)
    AND NOT k.a_e12_b_4
    AND NOT k.a_e12_b_5
    AND k.a_e12_b_6 AS c_e12_b_strict,
    -- E12.c woman or man unwilling to use a barrier method during the trial and for 5 months after the ...
    k.a_e12_c_1 AS c_e12_c,
    -- E13 Bleeding diathesis, now or ever
    k.a_e13_1 AS c_e13,
    -- E14 On dialysis
    k.a_e14_1 AS c_e14,
    -- E15 Unable to swallow medicines
    k.a_e15_1 AS c_e15,
    -- E16 Uncontrolled diabetes: fasting glucose > 2 x ULN
    -- (what does not apply counts as true)
    NOT k.a_e16_1 OR k.a_e16_2 AS c_e16_lenient,
    -- E16 Uncontrolled diabetes: fasting glucose > 2 x ULN
    -- (what does not apply counts as false)
    k.a_e16_1 AND k.a_e16_2 AS c_e16_strict,
    -- E17.a corticosteroids beyond that
    k.a_e11_3 AND k.a_e17_a_1 AS c_e17_a,
    -- E17.b another immunosuppressive drug
    k.a_e17_b_1 AS c_e17_b,
    -- E18.1 another malignancy
    k.a_e18_1_1 AS c_e18_1,
    -- E18.2 skin cancer not treated with cure
    k.a_e18_2_1 AS c_e18_2,
    -- E19 Chemotherapy or immunotherapy against cancer during the study or within 4 weeks of the start of ...
    k.a_e19_1 OR k.a_e19_2 OR k.a_e19_3 AS c_e19,
    -- E20 Radiotherapy during the study or within 3 weeks of the start of the study drug; palliative ...
    k.a_e20_1 AND k.a_e20_2 AS c_e20,
    -- E21 Major surgery within 4 weeks of the start of the study
    k.a_e21_1 AS c_e21,
    -- E22 One of the study drugs, or a drug like it, given before
    k.a_e22_1 OR k.a_e22_2 OR k.a_e22_3 AS c_e22,
    -- E23 Known hypersensitivity to trabectedin, olaparib or what they are made up with
    k.a_e23_1 AS c_e23,
    -- E24 Bisphosphonates for bone metastases may go on at a stable dose if they were started at least 4 ...
    k.a_e24_1 OR (k.a_e24_2 AND k.a_e24_3) AS c_e24,
    -- E25 Substance abuse, or a medical, psychological or social condition that may interfere with taking ...
    k.a_e25_1 AS c_e25,
    -- E26 Did not keep to medical regimens in the past, or cannot or will not return for scheduled visits
    k.a_e26_1 AS c_e26,
    -- E27 QTc by Bazett's formula > 470 ms on the 12-lead ECG
    k.a_e27_1 AS c_e27,
    -- E28 Strong inhibitors or inducers of CYP3A4
    k.a_e28_1 OR k.a_e28_2 AS c_e28,
    -- E29 Myelodysplastic syndrome or acute myeloid leukaemia
    k.a_e29_1 OR k.a_e29_2 AS c_e29
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
      WHEN k.a_2_c_1 IS NOT DISTINCT FROM k.c_2_c THEN 5
      WHEN k.a_2_c_2 IS NOT DISTINCT FROM k.c_2_c THEN 6
    END AS c_2_c_decided_by,
    -- 2 Sarcoma, documented histologically, not resectable or metastatic, that progressed after one or ...
    k.c_2_a AND k.c_2_b AND k.c_2_c AS c_2,
    CASE
      WHEN k.a_4_b_1 IS NOT DISTINCT FROM k.c_4_b THEN 9
      WHEN k.a_4_b_2 IS NOT DISTINCT FROM k.c_4_b THEN 10
    END AS c_4_b_decided_by,
    -- 4 ECOG performance status 0 or 1; 2 only where bones and joints alone are the cause
    k.c_4_a OR k.c_4_b AS c_4,
    -- 7.e ALT and AST < 2.5 x ULN, or < 5 x ULN if the cancer involves the liver
    k.c_7_e_condition AS c_7_e,
    CASE
      WHEN k.a_7_g_1 IS NOT DISTINCT FROM k.c_7_g THEN 23
      WHEN k.a_7_g_2 IS NOT DISTINCT FROM k.c_7_g THEN 24
    END AS c_7_g_decided_by,
    CASE
      WHEN k.a_7_h_1 IS NOT DISTINCT FROM k.c_7_h THEN 25
      WHEN k.a_7_h_2 IS NOT DISTINCT FROM k.c_7_h THEN 26
    END AS c_7_h_decided_by,
    CASE WHEN k.a_e9_1 IS NOT DISTINCT FROM k.c_e9 THEN 37 WHEN k.a_e9_2 IS NOT DISTINCT FROM k.c_e9 THEN 38 END
      AS c_e9_decided_by,
    CASE
      WHEN (k.a_e10_1 OR k.a_e10_2) IS NOT DISTINCT FROM k.c_e10 THEN
        CASE
          WHEN k.a_e10_1 IS NOT DISTINCT FROM (k.a_e10_1 OR k.a_e10_2) THEN 39
          WHEN k.a_e10_2 IS NOT DISTINCT FROM (k.a_e10_1 OR k.a_e10_2) THEN 40
        END
      WHEN k.a_e10_3 IS NOT DISTINCT FROM k.c_e10 THEN 41
    END AS c_e10_decided_by,
    CASE
      WHEN k.a_e11_1 IS NOT DISTINCT FROM k.c_e11 THEN 42
      WHEN (k.a_e11_2 OR k.a_e11_3 OR k.a_e11_4) IS NOT DISTINCT FROM k.c_e11 THEN
        CASE
          WHEN (k.a_e11_2 OR k.a_e11_3) IS NOT DISTINCT FROM (k.a_e11_2 OR k.a_e11_3 OR k.a_e11_4) THEN
            CASE
              WHEN k.a_e11_2 IS NOT DISTINCT FROM (k.a_e11_2 OR k.a_e11_3) THEN 43
              WHEN k.a_e11_3 IS NOT DISTINCT FROM (k.a_e11_2 OR k.a_e11_3) THEN 44
            END
          WHEN k.a_e11_4 IS NOT DISTINCT FROM (k.a_e11_2 OR k.a_e11_3 OR k.a_e11_4) THEN 45
        END
    END AS c_e11_decided_by,
    CASE
      WHEN k.a_e12_a_1 IS NOT DISTINCT FROM k.c_e12_a THEN 46
      WHEN k.a_e12_a_2 IS NOT DISTINCT FROM k.c_e12_a THEN 47
    END AS c_e12_a_decided_by,
    CASE
      WHEN k.c_e12_b_lenient AND NOT k.c_e12_b_strict THEN 'not applicable'
      WHEN k.c_e12_b_strict THEN 'true'
      WHEN NOT k.c_e12_b_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e12_b_result,
    CASE
      WHEN k.c_e12_b_lenient AND NOT k.c_e12_b_strict THEN
        CASE
          WHEN (k.a_e12_b_1 AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3))
                 IS NOT DISTINCT FROM (k.a_e12_b_1
                                       AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3)
                                       AND NOT k.a_e12_b_4
                                       AND NOT k.a_e12_b_5) THEN
            CASE
              WHEN k.a_e12_b_1 IS NOT DISTINCT FROM (k.a_e12_b_1 AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3)) THEN
                48
              WHEN (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3)
                     IS NOT DISTINCT FROM (k.a_e12_b_1 AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3)) THEN
                CASE
                  WHEN k.a_6_1 IS NOT DISTINCT FROM (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3) THEN 12
                  WHEN k.a_e12_b_2 IS NOT DISTINCT FROM (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3) THEN 49
                  WHEN (NOT k.a_e12_b_3) IS NOT DISTINCT FROM (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3) THEN
                    50
                END
            END
          WHEN (NOT k.a_e12_b_4)
                 IS NOT DISTINCT FROM (k.a_e12_b_1
                                       AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3)
                                       AND NOT k.a_e12_b_4
                                       AND NOT k.a_e12_b_5) THEN
            51
          WHEN (NOT k.a_e12_b_5)
                 IS NOT DISTINCT FROM (k.a_e12_b_1
                                       AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3)
                                       AND NOT k.a_e12_b_4
                                       AND NOT k.a_e12_b_5) THEN
            52
        END
      WHEN (k.a_e12_b_1 AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3) AND NOT k.a_e12_b_4 AND NOT k.a_e12_b_5) IS NOT FALSE
           AND k.a_e12_b_6 IS NOT DISTINCT FROM k.c_e12_b_strict
           AND (k.c_e12_b_lenient AND NOT k.c_e12_b_strict) IS NOT TRUE THEN
        53
      ELSE CASE
             WHEN (k.a_e12_b_1 AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3))
                    IS NOT DISTINCT FROM (k.a_e12_b_1
                                          AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3)
                                          AND NOT k.a_e12_b_4
                                          AND NOT k.a_e12_b_5) THEN
               CASE
                 WHEN k.a_e12_b_1
                        IS NOT DISTINCT FROM (k.a_e12_b_1 AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3)) THEN
                   48
                 WHEN (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3)
                        IS NOT DISTINCT FROM (k.a_e12_b_1 AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3)) THEN
                   CASE
                     WHEN k.a_6_1 IS NOT DISTINCT FROM (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3) THEN 12
                     WHEN k.a_e12_b_2 IS NOT DISTINCT FROM (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3) THEN 49
                     WHEN (NOT k.a_e12_b_3) IS NOT DISTINCT FROM (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3) THEN
                       50
                   END
               END
             WHEN (NOT k.a_e12_b_4)
                    IS NOT DISTINCT FROM (k.a_e12_b_1
                                          AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3)
                                          AND NOT k.a_e12_b_4
                                          AND NOT k.a_e12_b_5) THEN
               51
             WHEN (NOT k.a_e12_b_5)
                    IS NOT DISTINCT FROM (k.a_e12_b_1
                                          AND (k.a_6_1 OR k.a_e12_b_2 OR NOT k.a_e12_b_3)
                                          AND NOT k.a_e12_b_4
                                          AND NOT k.a_e12_b_5) THEN
               52
           END
    END AS c_e12_b_decided_by,
    -- E12 Pregnancy, breast-feeding, contraception
    -- (what does not apply counts as true)
    k.c_e12_a OR k.c_e12_b_strict OR k.c_e12_c OR (k.c_e12_a AND k.c_e12_b_lenient AND k.c_e12_c)
      AS c_e12_lenient,
    -- E12 Pregnancy, breast-feeding, contraception
    -- (what does not apply counts as false)
    k.c_e12_a OR k.c_e12_b_strict OR k.c_e12_c AS c_e12_strict,
    CASE
      WHEN k.c_e16_lenient AND NOT k.c_e16_strict THEN 'not applicable'
      WHEN k.c_e16_strict THEN 'true'
      WHEN NOT k.c_e16_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e16_result,
    CASE
      WHEN k.c_e16_lenient AND NOT k.c_e16_strict THEN 58
      WHEN k.a_e16_1 IS NOT FALSE
           AND k.a_e16_2 IS NOT DISTINCT FROM k.c_e16_strict
           AND (k.c_e16_lenient AND NOT k.c_e16_strict) IS NOT TRUE THEN
        59
      ELSE 58
    END AS c_e16_decided_by,
    CASE
      WHEN k.a_e11_3 IS NOT DISTINCT FROM k.c_e17_a THEN 44
      WHEN k.a_e17_a_1 IS NOT DISTINCT FROM k.c_e17_a THEN 60
    END AS c_e17_a_decided_by,
    -- E17 Long-term systemic corticosteroids or another immunosuppressive drug; corticosteroids that ...
    k.c_e17_a OR k.c_e17_b AS c_e17,
    -- E18 Another malignancy within 5 years before study entry, except non-melanoma skin cancer treated ...
    k.c_e18_1 OR k.c_e18_2 AS c_e18,
    CASE
      WHEN k.a_e19_1 IS NOT DISTINCT FROM k.c_e19 THEN 64
      WHEN k.a_e19_2 IS NOT DISTINCT FROM k.c_e19 THEN 65
      WHEN k.a_e19_3 IS NOT DISTINCT FROM k.c_e19 THEN 66
    END AS c_e19_decided_by,
    CASE
      WHEN k.a_e20_1 IS NOT DISTINCT FROM k.c_e20 THEN 67
      WHEN k.a_e20_2 IS NOT DISTINCT FROM k.c_e20 THEN 68
    END AS c_e20_decided_by,
    CASE
      WHEN k.a_e22_1 IS NOT DISTINCT FROM k.c_e22 THEN 70
      WHEN k.a_e22_2 IS NOT DISTINCT FROM k.c_e22 THEN 71
      WHEN k.a_e22_3 IS NOT DISTINCT FROM k.c_e22 THEN 72
    END AS c_e22_decided_by,
    CASE
      WHEN k.a_e24_1 IS NOT DISTINCT FROM k.c_e24 THEN 74
      WHEN (k.a_e24_2 AND k.a_e24_3) IS NOT DISTINCT FROM k.c_e24 THEN
        CASE
          WHEN k.a_e24_2 IS NOT DISTINCT FROM (k.a_e24_2 AND k.a_e24_3) THEN 75
          WHEN k.a_e24_3 IS NOT DISTINCT FROM (k.a_e24_2 AND k.a_e24_3) THEN 76
        END
    END AS c_e24_decided_by,
    CASE
      WHEN k.a_e28_1 IS NOT DISTINCT FROM k.c_e28 THEN 80
      WHEN k.a_e28_2 IS NOT DISTINCT FROM k.c_e28 THEN 81
    END AS c_e28_decided_by,
    CASE
      WHEN k.a_e29_1 IS NOT DISTINCT FROM k.c_e29 THEN 82
      WHEN k.a_e29_2 IS NOT DISTINCT FROM k.c_e29 THEN 83
    END AS c_e29_decided_by
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_2_a IS NOT DISTINCT FROM k.c_2 THEN k.c_2_a_decided_by
      WHEN k.c_2_b IS NOT DISTINCT FROM k.c_2 THEN 4
      WHEN k.c_2_c IS NOT DISTINCT FROM k.c_2 THEN k.c_2_c_decided_by
    END AS c_2_decided_by,
    CASE
      WHEN k.c_4_a IS NOT DISTINCT FROM k.c_4 THEN 8
      WHEN k.c_4_b IS NOT DISTINCT FROM k.c_4 THEN k.c_4_b_decided_by
    END AS c_4_decided_by,
    CASE
      WHEN k.a_7_e_1 IS NOT FALSE AND (k.a_7_e_2 AND k.a_7_e_3) IS NOT DISTINCT FROM k.c_7_e THEN
        CASE
          WHEN k.a_7_e_2 IS NOT DISTINCT FROM (k.a_7_e_2 AND k.a_7_e_3) THEN 18
          WHEN k.a_7_e_3 IS NOT DISTINCT FROM (k.a_7_e_2 AND k.a_7_e_3) THEN 19
        END
      WHEN k.a_7_e_1 IS NOT TRUE AND (k.a_7_e_4 AND k.a_7_e_5) IS NOT DISTINCT FROM k.c_7_e THEN
        CASE
          WHEN k.a_7_e_4 IS NOT DISTINCT FROM (k.a_7_e_4 AND k.a_7_e_5) THEN 20
          WHEN k.a_7_e_5 IS NOT DISTINCT FROM (k.a_7_e_4 AND k.a_7_e_5) THEN 21
        END
      ELSE 17
    END AS c_7_e_decided_by,
    -- 7 Organ function
    k.c_7_a
    AND k.c_7_b
    AND k.c_7_c
    AND k.c_7_d
    AND k.c_7_e
    AND k.c_7_f
    AND k.c_7_g
    AND k.c_7_h
    AND k.c_7_i
    AND k.c_7_j AS c_7,
    CASE
      WHEN k.c_e12_lenient AND NOT k.c_e12_strict THEN 'not applicable'
      WHEN k.c_e12_strict THEN 'true'
      WHEN NOT k.c_e12_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e12_result,
    CASE
      WHEN k.c_e12_a IS NOT DISTINCT FROM k.c_e12_strict
           AND (k.c_e12_lenient AND NOT k.c_e12_strict) IS NOT TRUE THEN
        k.c_e12_a_decided_by
      WHEN k.c_e12_b_strict IS NOT DISTINCT FROM k.c_e12_strict
           AND ((k.c_e12_b_lenient AND NOT k.c_e12_b_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_e12_lenient AND NOT k.c_e12_strict) IS NOT TRUE) THEN
        k.c_e12_b_decided_by
      WHEN k.c_e12_c IS NOT DISTINCT FROM k.c_e12_strict
           AND (k.c_e12_lenient AND NOT k.c_e12_strict) IS NOT TRUE THEN
        54
    END AS c_e12_decided_by,
    CASE
      WHEN k.c_e17_a IS NOT DISTINCT FROM k.c_e17 THEN k.c_e17_a_decided_by
      WHEN k.c_e17_b IS NOT DISTINCT FROM k.c_e17 THEN 61
    END AS c_e17_decided_by,
    CASE
      WHEN k.c_e18_1 IS NOT DISTINCT FROM k.c_e18 THEN 62
      WHEN k.c_e18_2 IS NOT DISTINCT FROM k.c_e18 THEN 63
    END AS c_e18_decided_by
  FROM patient_criteria_2 AS k
),

-- The same, with what is worked out from it.
patient_criteria_4 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_7_a IS NOT DISTINCT FROM k.c_7 THEN 13
      WHEN k.c_7_b IS NOT DISTINCT FROM k.c_7 THEN 14
      WHEN k.c_7_c IS NOT DISTINCT FROM k.c_7 THEN 15
      WHEN k.c_7_d IS NOT DISTINCT FROM k.c_7 THEN 16
      WHEN k.c_7_e IS NOT DISTINCT FROM k.c_7 THEN k.c_7_e_decided_by
      WHEN k.c_7_f IS NOT DISTINCT FROM k.c_7 THEN 22
      WHEN k.c_7_g IS NOT DISTINCT FROM k.c_7 THEN k.c_7_g_decided_by
      WHEN k.c_7_h IS NOT DISTINCT FROM k.c_7 THEN k.c_7_h_decided_by
      WHEN k.c_7_i IS NOT DISTINCT FROM k.c_7 THEN 27
      WHEN k.c_7_j IS NOT DISTINCT FROM k.c_7 THEN 28
    END AS c_7_decided_by
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
         OR k.c_e12_strict
         OR k.c_e13
         OR k.c_e14
         OR k.c_e15
         OR k.c_e16_strict
         OR k.c_e17
         OR k.c_e18
         OR k.c_e19
         OR k.c_e20
         OR k.c_e21
         OR k.c_e22
         OR k.c_e23
         OR k.c_e24
         OR k.c_e25
         OR k.c_e26
         OR k.c_e27
         OR k.c_e28
         OR k.c_e29 THEN
      'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2 IS NOT NULL
         AND k.c_3 IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_5 IS NOT NULL
         AND k.c_6 IS NOT NULL
         AND k.c_7 IS NOT NULL
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
         AND k.c_e12_strict IS NOT NULL
         AND k.c_e13 IS NOT NULL
         AND k.c_e14 IS NOT NULL
         AND k.c_e15 IS NOT NULL
         AND k.c_e16_strict IS NOT NULL
         AND k.c_e17 IS NOT NULL
         AND k.c_e18 IS NOT NULL
         AND k.c_e19 IS NOT NULL
         AND k.c_e20 IS NOT NULL
         AND k.c_e21 IS NOT NULL
         AND k.c_e22 IS NOT NULL
         AND k.c_e23 IS NOT NULL
         AND k.c_e24 IS NOT NULL
         AND k.c_e25 IS NOT NULL
         AND k.c_e26 IS NOT NULL
         AND k.c_e27 IS NOT NULL
         AND k.c_e28 IS NOT NULL
         AND k.c_e29 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Informed consent in writing
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  k.a_1_1_value AS c_1_value,
  CAST(NULL AS VARCHAR) AS c_1_unit,
  k.a_1_1_date AS c_1_date,
  k.a_1_1_row AS c_1_row,
  -- 2 Sarcoma, documented histologically, not resectable or metastatic, that progressed after one or ...
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  CASE k.c_2_decided_by
    WHEN 2 THEN k.a_2_a_1_value WHEN 3 THEN k.a_2_a_2_value WHEN 4 THEN k.a_2_b_1_value
    WHEN 5 THEN k.a_2_c_1_value WHEN 6 THEN k.a_2_c_2_value
  END AS c_2_value,
  CAST(NULL AS VARCHAR) AS c_2_unit,
  CASE k.c_2_decided_by WHEN 4 THEN k.a_2_b_1_date END AS c_2_date,
  CASE k.c_2_decided_by WHEN 4 THEN k.a_2_b_1_row END AS c_2_row,
  -- 2.a sarcoma, documented histologically
  CASE WHEN k.c_2_a THEN 'true' WHEN NOT k.c_2_a THEN 'false' ELSE 'unknown' END AS c_2_a,
  CASE k.c_2_a_decided_by WHEN 2 THEN k.a_2_a_1_value WHEN 3 THEN k.a_2_a_2_value END AS c_2_a_value,
  CAST(NULL AS VARCHAR) AS c_2_a_unit,
  CAST(NULL AS DATE) AS c_2_a_date,
  CAST(NULL AS BIGINT) AS c_2_a_row,
  -- 2.b not resectable by surgery, or metastatic
  CASE WHEN k.c_2_b THEN 'true' WHEN NOT k.c_2_b THEN 'false' ELSE 'unknown' END AS c_2_b,
  k.a_2_b_1_value AS c_2_b_value,
  CAST(NULL AS VARCHAR) AS c_2_b_unit,
  k.a_2_b_1_date AS c_2_b_date,
  k.a_2_b_1_row AS c_2_b_row,
  -- 2.c progressed after one or more lines of treatment for relapsed disease
  CASE WHEN k.c_2_c THEN 'true' WHEN NOT k.c_2_c THEN 'false' ELSE 'unknown' END AS c_2_c,
  CASE k.c_2_c_decided_by WHEN 5 THEN k.a_2_c_1_value WHEN 6 THEN k.a_2_c_2_value END AS c_2_c_value,
  CAST(NULL AS VARCHAR) AS c_2_c_unit,
  CAST(NULL AS DATE) AS c_2_c_date,
  CAST(NULL AS BIGINT) AS c_2_c_row,
  -- 3 Measurable disease by RECIST 1.1
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  k.a_3_1_value AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  k.a_3_1_date AS c_3_date,
  k.a_3_1_row AS c_3_row,
  -- 4 ECOG performance status 0 or 1; 2 only where bones and joints alone are the cause
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  CASE k.c_4_decided_by WHEN 8 THEN k.a_4_a_1_value WHEN 9 THEN k.a_4_a_1_value WHEN 10 THEN k.a_4_b_2_value END
    AS c_4_value,
  CASE k.c_4_decided_by WHEN 8 THEN k.a_4_a_1_unit WHEN 9 THEN k.a_4_a_1_unit END AS c_4_unit,
  CASE k.c_4_decided_by WHEN 8 THEN k.a_4_a_1_date WHEN 9 THEN k.a_4_a_1_date WHEN 10 THEN k.a_4_b_2_date END
    AS c_4_date,
  CASE k.c_4_decided_by WHEN 8 THEN k.a_4_a_1_row WHEN 9 THEN k.a_4_a_1_row WHEN 10 THEN k.a_4_b_2_row END
    AS c_4_row,
  -- 4.a 0 or 1
  CASE WHEN k.c_4_a THEN 'true' WHEN NOT k.c_4_a THEN 'false' ELSE 'unknown' END AS c_4_a,
  k.a_4_a_1_value AS c_4_a_value,
  k.a_4_a_1_unit AS c_4_a_unit,
  k.a_4_a_1_date AS c_4_a_date,
  k.a_4_a_1_row AS c_4_a_row,
  -- 4.b 2, for orthopaedic problems only
  CASE WHEN k.c_4_b THEN 'true' WHEN NOT k.c_4_b THEN 'false' ELSE 'unknown' END AS c_4_b,
  CASE k.c_4_b_decided_by WHEN 9 THEN k.a_4_a_1_value WHEN 10 THEN k.a_4_b_2_value END AS c_4_b_value,
  CASE k.c_4_b_decided_by WHEN 9 THEN k.a_4_a_1_unit END AS c_4_b_unit,
  CASE k.c_4_b_decided_by WHEN 9 THEN k.a_4_a_1_date WHEN 10 THEN k.a_4_b_2_date END AS c_4_b_date,
  CASE k.c_4_b_decided_by WHEN 9 THEN k.a_4_a_1_row WHEN 10 THEN k.a_4_b_2_row END AS c_4_b_row,
  -- 5 Life expectancy of 4 months or more
  CASE WHEN k.c_5 THEN 'true' WHEN NOT k.c_5 THEN 'false' ELSE 'unknown' END AS c_5,
  k.a_5_1_value AS c_5_value,
  k.a_5_1_unit AS c_5_unit,
  k.a_5_1_date AS c_5_date,
  k.a_5_1_row AS c_5_row,
  -- 6 18 years or older
  CASE WHEN k.c_6 THEN 'true' WHEN NOT k.c_6 THEN 'false' ELSE 'unknown' END AS c_6,
  k.a_6_1_value AS c_6_value,
  k.a_6_1_unit AS c_6_unit,
  CAST(NULL AS DATE) AS c_6_date,
  CAST(NULL AS BIGINT) AS c_6_row,
  -- 7 Organ function
  CASE WHEN k.c_7 THEN 'true' WHEN NOT k.c_7 THEN 'false' ELSE 'unknown' END AS c_7,
  CASE k.c_7_decided_by
    WHEN 13 THEN k.a_7_a_1_value WHEN 14 THEN k.a_7_b_1_value WHEN 15 THEN k.a_7_c_1_value
    WHEN 16 THEN k.a_7_d_1_value WHEN 17 THEN k.a_7_e_1_value WHEN 18 THEN k.a_7_e_2_value
    WHEN 20 THEN k.a_7_e_2_value WHEN 19 THEN k.a_7_e_3_value WHEN 21 THEN k.a_7_e_3_value
    WHEN 22 THEN k.a_7_f_1_value WHEN 23 THEN k.a_7_g_1_value WHEN 24 THEN k.a_7_g_2_value
    WHEN 25 THEN k.a_7_h_1_value WHEN 26 THEN k.a_7_h_2_value WHEN 27 THEN k.a_7_i_1_value
    WHEN 28 THEN k.a_7_j_1_value
  END AS c_7_value,
  CASE k.c_7_decided_by
    WHEN 13 THEN k.a_7_a_1_unit WHEN 14 THEN k.a_7_b_1_unit WHEN 15 THEN k.a_7_c_1_unit
    WHEN 16 THEN k.a_7_d_1_unit WHEN 18 THEN k.a_7_e_2_unit WHEN 20 THEN k.a_7_e_2_unit
    WHEN 19 THEN k.a_7_e_3_unit WHEN 21 THEN k.a_7_e_3_unit WHEN 22 THEN k.a_7_f_1_unit
    WHEN 23 THEN k.a_7_g_1_unit WHEN 24 THEN k.a_7_g_2_unit WHEN 25 THEN k.a_7_h_1_unit
    WHEN 26 THEN k.a_7_h_2_unit WHEN 27 THEN k.a_7_i_1_unit WHEN 28 THEN k.a_7_j_1_unit
  END AS c_7_unit,
  CASE k.c_7_decided_by
    WHEN 13 THEN k.a_7_a_1_date WHEN 14 THEN k.a_7_b_1_date WHEN 15 THEN k.a_7_c_1_date
    WHEN 16 THEN k.a_7_d_1_date WHEN 18 THEN k.a_7_e_2_date WHEN 20 THEN k.a_7_e_2_date
    WHEN 19 THEN k.a_7_e_3_date WHEN 21 THEN k.a_7_e_3_date WHEN 22 THEN k.a_7_f_1_date
    WHEN 23 THEN k.a_7_g_1_date WHEN 24 THEN k.a_7_g_2_date WHEN 25 THEN k.a_7_h_1_date
    WHEN 26 THEN k.a_7_h_2_date WHEN 27 THEN k.a_7_i_1_date WHEN 28 THEN k.a_7_j_1_date
  END AS c_7_date,
  CASE k.c_7_decided_by
    WHEN 13 THEN k.a_7_a_1_row WHEN 14 THEN k.a_7_b_1_row WHEN 15 THEN k.a_7_c_1_row WHEN 16 THEN k.a_7_d_1_row
    WHEN 18 THEN k.a_7_e_2_row WHEN 20 THEN k.a_7_e_2_row WHEN 19 THEN k.a_7_e_3_row WHEN 21 THEN k.a_7_e_3_row
    WHEN 22 THEN k.a_7_f_1_row WHEN 23 THEN k.a_7_g_1_row WHEN 24 THEN k.a_7_g_2_row WHEN 25 THEN k.a_7_h_1_row
    WHEN 26 THEN k.a_7_h_2_row WHEN 27 THEN k.a_7_i_1_row WHEN 28 THEN k.a_7_j_1_row
  END AS c_7_row,
  -- 7.a haemoglobin > 10.0 g/dL
  CASE WHEN k.c_7_a THEN 'true' WHEN NOT k.c_7_a THEN 'false' ELSE 'unknown' END AS c_7_a,
  k.a_7_a_1_value AS c_7_a_value,
  k.a_7_a_1_unit AS c_7_a_unit,
  k.a_7_a_1_date AS c_7_a_date,
  k.a_7_a_1_row AS c_7_a_row,
  -- 7.b neutrophils > 1,500/mm3
  CASE WHEN k.c_7_b THEN 'true' WHEN NOT k.c_7_b THEN 'false' ELSE 'unknown' END AS c_7_b,
  k.a_7_b_1_value AS c_7_b_value,
  k.a_7_b_1_unit AS c_7_b_unit,
  k.a_7_b_1_date AS c_7_b_date,
  k.a_7_b_1_row AS c_7_b_row,
  -- 7.c platelets >= 100,000/uL
  CASE WHEN k.c_7_c THEN 'true' WHEN NOT k.c_7_c THEN 'false' ELSE 'unknown' END AS c_7_c,
  k.a_7_c_1_value AS c_7_c_value,
  k.a_7_c_1_unit AS c_7_c_unit,
  k.a_7_c_1_date AS c_7_c_date,
  k.a_7_c_1_row AS c_7_c_row,
  -- 7.d total bilirubin < 1.5 x ULN
  CASE WHEN k.c_7_d THEN 'true' WHEN NOT k.c_7_d THEN 'false' ELSE 'unknown' END AS c_7_d,
  k.a_7_d_1_value AS c_7_d_value,
  k.a_7_d_1_unit AS c_7_d_unit,
  k.a_7_d_1_date AS c_7_d_date,
  k.a_7_d_1_row AS c_7_d_row,
  -- 7.e ALT and AST < 2.5 x ULN, or < 5 x ULN if the cancer involves the liver
  CASE WHEN k.c_7_e THEN 'true' WHEN NOT k.c_7_e THEN 'false' ELSE 'unknown' END AS c_7_e,
  CASE k.c_7_e_decided_by
    WHEN 17 THEN k.a_7_e_1_value WHEN 18 THEN k.a_7_e_2_value WHEN 20 THEN k.a_7_e_2_value
    WHEN 19 THEN k.a_7_e_3_value WHEN 21 THEN k.a_7_e_3_value
  END AS c_7_e_value,
  CASE k.c_7_e_decided_by
    WHEN 18 THEN k.a_7_e_2_unit WHEN 20 THEN k.a_7_e_2_unit WHEN 19 THEN k.a_7_e_3_unit
    WHEN 21 THEN k.a_7_e_3_unit
  END AS c_7_e_unit,
  CASE k.c_7_e_decided_by
    WHEN 18 THEN k.a_7_e_2_date WHEN 20 THEN k.a_7_e_2_date WHEN 19 THEN k.a_7_e_3_date
    WHEN 21 THEN k.a_7_e_3_date
  END AS c_7_e_date,
  CASE k.c_7_e_decided_by
    WHEN 18 THEN k.a_7_e_2_row WHEN 20 THEN k.a_7_e_2_row WHEN 19 THEN k.a_7_e_3_row WHEN 21 THEN k.a_7_e_3_row
  END AS c_7_e_row,
  -- 7.f alkaline phosphatase < 2.5 x ULN
  CASE WHEN k.c_7_f THEN 'true' WHEN NOT k.c_7_f THEN 'false' ELSE 'unknown' END AS c_7_f,
  k.a_7_f_1_value AS c_7_f_value,
  k.a_7_f_1_unit AS c_7_f_unit,
  k.a_7_f_1_date AS c_7_f_date,
  k.a_7_f_1_row AS c_7_f_row,
  -- 7.g INR and PTT < 1.5 x ULN
  CASE WHEN k.c_7_g THEN 'true' WHEN NOT k.c_7_g THEN 'false' ELSE 'unknown' END AS c_7_g,
  CASE k.c_7_g_decided_by WHEN 23 THEN k.a_7_g_1_value WHEN 24 THEN k.a_7_g_2_value END AS c_7_g_value,
  CASE k.c_7_g_decided_by WHEN 23 THEN k.a_7_g_1_unit WHEN 24 THEN k.a_7_g_2_unit END AS c_7_g_unit,
  CASE k.c_7_g_decided_by WHEN 23 THEN k.a_7_g_1_date WHEN 24 THEN k.a_7_g_2_date END AS c_7_g_date,
  CASE k.c_7_g_decided_by WHEN 23 THEN k.a_7_g_1_row WHEN 24 THEN k.a_7_g_2_row END AS c_7_g_row,
  -- 7.h serum creatinine < 1.5 x ULN, or creatinine clearance >= 50 mL/min
  CASE WHEN k.c_7_h THEN 'true' WHEN NOT k.c_7_h THEN 'false' ELSE 'unknown' END AS c_7_h,
  CASE k.c_7_h_decided_by WHEN 25 THEN k.a_7_h_1_value WHEN 26 THEN k.a_7_h_2_value END AS c_7_h_value,
  CASE k.c_7_h_decided_by WHEN 25 THEN k.a_7_h_1_unit WHEN 26 THEN k.a_7_h_2_unit END AS c_7_h_unit,
  CASE k.c_7_h_decided_by WHEN 25 THEN k.a_7_h_1_date WHEN 26 THEN k.a_7_h_2_date END AS c_7_h_date,
  CASE k.c_7_h_decided_by WHEN 25 THEN k.a_7_h_1_row WHEN 26 THEN k.a_7_h_2_row END AS c_7_h_row,
  -- 7.i albumin > 25 g/L
  CASE WHEN k.c_7_i THEN 'true' WHEN NOT k.c_7_i THEN 'false' ELSE 'unknown' END AS c_7_i,
  k.a_7_i_1_value AS c_7_i_value,
  k.a_7_i_1_unit AS c_7_i_unit,
  k.a_7_i_1_date AS c_7_i_date,
  k.a_7_i_1_row AS c_7_i_row,
  -- 7.j creatine phosphokinase < 2.5 x ULN
  CASE WHEN k.c_7_j THEN 'true' WHEN NOT k.c_7_j THEN 'false' ELSE 'unknown' END AS c_7_j,
  k.a_7_j_1_value AS c_7_j_value,
  k.a_7_j_1_unit AS c_7_j_unit,
  k.a_7_j_1_date AS c_7_j_date,
  k.a_7_j_1_row AS c_7_j_row,
  -- E1 Takes part in planning or running the study
  CASE WHEN k.c_e1 THEN 'true' WHEN NOT k.c_e1 THEN 'false' ELSE 'unknown' END AS c_e1,
  k.a_e1_1_value AS c_e1_value,
  CAST(NULL AS VARCHAR) AS c_e1_unit,
  k.a_e1_1_date AS c_e1_date,
  k.a_e1_1_row AS c_e1_row,
  -- E2 Enrolled in this study before
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  k.a_e2_1_value AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  k.a_e2_1_date AS c_e2_date,
  k.a_e2_1_row AS c_e2_row,
  -- E3 Took part in another study with an investigational product during the last month
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  k.a_e3_1_value AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  CAST(NULL AS DATE) AS c_e3_date,
  CAST(NULL AS BIGINT) AS c_e3_row,
  -- E4 Toxicity of earlier treatment against cancer that persists at CTCAE grade 2 or more, hair loss ...
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  k.a_e4_1_value AS c_e4_value,
  CAST(NULL AS VARCHAR) AS c_e4_unit,
  CAST(NULL AS DATE) AS c_e4_date,
  CAST(NULL AS BIGINT) AS c_e4_row,
  -- E5 Dementia or a markedly altered mental state
  CASE WHEN k.c_e5 THEN 'true' WHEN NOT k.c_e5 THEN 'false' ELSE 'unknown' END AS c_e5,
  k.a_e5_1_value AS c_e5_value,
  CAST(NULL AS VARCHAR) AS c_e5_unit,
  k.a_e5_1_date AS c_e5_date,
  k.a_e5_1_row AS c_e5_row,
  -- E6 Any severe or uncontrolled medical condition
  CASE WHEN k.c_e6 THEN 'true' WHEN NOT k.c_e6 THEN 'false' ELSE 'unknown' END AS c_e6,
  k.a_e6_1_value AS c_e6_value,
  CAST(NULL AS VARCHAR) AS c_e6_unit,
  k.a_e6_1_date AS c_e6_date,
  k.a_e6_1_row AS c_e6_row,
  -- E7 HIV infection
  CASE WHEN k.c_e7 THEN 'true' WHEN NOT k.c_e7 THEN 'false' ELSE 'unknown' END AS c_e7,
  k.a_e7_1_value AS c_e7_value,
  CAST(NULL AS VARCHAR) AS c_e7_unit,
  CAST(NULL AS DATE) AS c_e7_date,
  CAST(NULL AS BIGINT) AS c_e7_row,
  -- E8 Active, clinically serious infection, of more than grade 2 (CTCAE 4.03)
  CASE WHEN k.c_e8 THEN 'true' WHEN NOT k.c_e8 THEN 'false' ELSE 'unknown' END AS c_e8,
  k.a_e8_1_value AS c_e8_value,
  CAST(NULL AS VARCHAR) AS c_e8_unit,
  CAST(NULL AS DATE) AS c_e8_date,
  CAST(NULL AS BIGINT) AS c_e8_row,
  -- E9 Active viral hepatitis (B or C)
  CASE WHEN k.c_e9 THEN 'true' WHEN NOT k.c_e9 THEN 'false' ELSE 'unknown' END AS c_e9,
  CASE k.c_e9_decided_by WHEN 37 THEN k.a_e9_1_value WHEN 38 THEN k.a_e9_2_value END AS c_e9_value,
  CAST(NULL AS VARCHAR) AS c_e9_unit,
  CAST(NULL AS DATE) AS c_e9_date,
  CAST(NULL AS BIGINT) AS c_e9_row,
  -- E10 Symptomatic tumour of the brain or meninges, unless definitive therapy was more than 6 months ...
  CASE WHEN k.c_e10 THEN 'true' WHEN NOT k.c_e10 THEN 'false' ELSE 'unknown' END AS c_e10,
  CASE k.c_e10_decided_by
    WHEN 39 THEN k.a_e10_1_value WHEN 40 THEN k.a_e10_2_value WHEN 41 THEN k.a_e10_3_value
  END AS c_e10_value,
  CAST(NULL AS VARCHAR) AS c_e10_unit,
  CASE k.c_e10_decided_by WHEN 41 THEN k.a_e10_3_date END AS c_e10_date,
  CASE k.c_e10_decided_by WHEN 41 THEN k.a_e10_3_row END AS c_e10_row,
  -- E11 Seizure disorder that needs medication (steroids or anticonvulsants)
  CASE WHEN k.c_e11 THEN 'true' WHEN NOT k.c_e11 THEN 'false' ELSE 'unknown' END AS c_e11,
  CASE k.c_e11_decided_by
    WHEN 42 THEN k.a_e11_1_value WHEN 43 THEN k.a_e11_2_value WHEN 44 THEN k.a_e11_3_value
    WHEN 45 THEN k.a_e11_4_value
  END AS c_e11_value,
  CAST(NULL AS VARCHAR) AS c_e11_unit,
  CASE k.c_e11_decided_by WHEN 45 THEN k.a_e11_4_date END AS c_e11_date,
  CASE k.c_e11_decided_by WHEN 45 THEN k.a_e11_4_row END AS c_e11_row,
  -- E12 Pregnancy, breast-feeding, contraception
  k.c_e12_result AS c_e12,
  CASE k.c_e12_decided_by
    WHEN 12 THEN k.a_6_1_value WHEN 46 THEN k.a_e12_a_1_value WHEN 47 THEN k.a_e12_a_2_value
    WHEN 48 THEN k.a_e12_b_1_value WHEN 49 THEN k.a_e12_b_2_value WHEN 50 THEN k.a_e12_b_3_value
    WHEN 51 THEN k.a_e12_b_4_value WHEN 52 THEN k.a_e12_b_5_value WHEN 53 THEN k.a_e12_b_6_value
    WHEN 54 THEN k.a_e12_c_1_value
  END AS c_e12_value,
  CASE k.c_e12_decided_by WHEN 12 THEN k.a_6_1_unit END AS c_e12_unit,
  CASE k.c_e12_decided_by
    WHEN 49 THEN k.a_e12_b_2_date WHEN 50 THEN k.a_e12_b_3_date WHEN 53 THEN k.a_e12_b_6_date
    WHEN 54 THEN k.a_e12_c_1_date
  END AS c_e12_date,
  CASE k.c_e12_decided_by
    WHEN 49 THEN k.a_e12_b_2_row WHEN 50 THEN k.a_e12_b_3_row WHEN 53 THEN k.a_e12_b_6_row
    WHEN 54 THEN k.a_e12_c_1_row
  END AS c_e12_row,
  -- E12.a pregnant or breast-feeding
  CASE WHEN k.c_e12_a THEN 'true' WHEN NOT k.c_e12_a THEN 'false' ELSE 'unknown' END AS c_e12_a,
  CASE k.c_e12_a_decided_by WHEN 46 THEN k.a_e12_a_1_value WHEN 47 THEN k.a_e12_a_2_value END AS c_e12_a_value,
  CAST(NULL AS VARCHAR) AS c_e12_a_unit,
  CAST(NULL AS DATE) AS c_e12_a_date,
  CAST(NULL AS BIGINT) AS c_e12_a_row,
  -- E12.b woman able to become pregnant without a negative test within 7 days before the start of ...
  k.c_e12_b_result AS c_e12_b,
  CASE k.c_e12_b_decided_by
    WHEN 12 THEN k.a_6_1_value WHEN 48 THEN k.a_e12_b_1_value WHEN 49 THEN k.a_e12_b_2_value
    WHEN 50 THEN k.a_e12_b_3_value WHEN 51 THEN k.a_e12_b_4_value WHEN 52 THEN k.a_e12_b_5_value
    WHEN 53 THEN k.a_e12_b_6_value
  END AS c_e12_b_value,
  CASE k.c_e12_b_decided_by WHEN 12 THEN k.a_6_1_unit END AS c_e12_b_unit,
  CASE k.c_e12_b_decided_by
    WHEN 49 THEN k.a_e12_b_2_date WHEN 50 THEN k.a_e12_b_3_date WHEN 53 THEN k.a_e12_b_6_date
  END AS c_e12_b_date,
  CASE k.c_e12_b_decided_by
    WHEN 49 THEN k.a_e12_b_2_row WHEN 50 THEN k.a_e12_b_3_row WHEN 53 THEN k.a_e12_b_6_row
  END AS c_e12_b_row,
  -- E12.c woman or man unwilling to use a barrier method during the trial and for 5 months after the ...
  CASE WHEN k.c_e12_c THEN 'true' WHEN NOT k.c_e12_c THEN 'false' ELSE 'unknown' END AS c_e12_c,
  k.a_e12_c_1_value AS c_e12_c_value,
  CAST(NULL AS VARCHAR) AS c_e12_c_unit,
  k.a_e12_c_1_date AS c_e12_c_date,
  k.a_e12_c_1_row AS c_e12_c_row,
  -- E13 Bleeding diathesis, now or ever
  CASE WHEN k.c_e13 THEN 'true' WHEN NOT k.c_e13 THEN 'false' ELSE 'unknown' END AS c_e13,
  k.a_e13_1_value AS c_e13_value,
  CAST(NULL AS VARCHAR) AS c_e13_unit,
  CAST(NULL AS DATE) AS c_e13_date,
  CAST(NULL AS BIGINT) AS c_e13_row,
  -- E14 On dialysis
  CASE WHEN k.c_e14 THEN 'true' WHEN NOT k.c_e14 THEN 'false' ELSE 'unknown' END AS c_e14,
  k.a_e14_1_value AS c_e14_value,
  CAST(NULL AS VARCHAR) AS c_e14_unit,
  CAST(NULL AS DATE) AS c_e14_date,
  CAST(NULL AS BIGINT) AS c_e14_row,
  -- E15 Unable to swallow medicines
  CASE WHEN k.c_e15 THEN 'true' WHEN NOT k.c_e15 THEN 'false' ELSE 'unknown' END AS c_e15,
  k.a_e15_1_value AS c_e15_value,
  CAST(NULL AS VARCHAR) AS c_e15_unit,
  k.a_e15_1_date AS c_e15_date,
  k.a_e15_1_row AS c_e15_row,
  -- E16 Uncontrolled diabetes: fasting glucose > 2 x ULN
  k.c_e16_result AS c_e16,
  CASE k.c_e16_decided_by WHEN 58 THEN k.a_e16_1_value WHEN 59 THEN k.a_e16_2_value END AS c_e16_value,
  CASE k.c_e16_decided_by WHEN 59 THEN k.a_e16_2_unit END AS c_e16_unit,
  CASE k.c_e16_decided_by WHEN 59 THEN k.a_e16_2_date END AS c_e16_date,
  CASE k.c_e16_decided_by WHEN 59 THEN k.a_e16_2_row END AS c_e16_row,
  -- E17 Long-term systemic corticosteroids or another immunosuppressive drug; corticosteroids that ...
  CASE WHEN k.c_e17 THEN 'true' WHEN NOT k.c_e17 THEN 'false' ELSE 'unknown' END AS c_e17,
  CASE k.c_e17_decided_by
    WHEN 44 THEN k.a_e11_3_value WHEN 60 THEN k.a_e17_a_1_value WHEN 61 THEN k.a_e17_b_1_value
  END AS c_e17_value,
  CAST(NULL AS VARCHAR) AS c_e17_unit,
  CASE k.c_e17_decided_by WHEN 60 THEN k.a_e17_a_1_date END AS c_e17_date,
  CASE k.c_e17_decided_by WHEN 60 THEN k.a_e17_a_1_row END AS c_e17_row,
  -- E17.a corticosteroids beyond that
  CASE WHEN k.c_e17_a THEN 'true' WHEN NOT k.c_e17_a THEN 'false' ELSE 'unknown' END AS c_e17_a,
  CASE k.c_e17_a_decided_by WHEN 44 THEN k.a_e11_3_value WHEN 60 THEN k.a_e17_a_1_value END AS c_e17_a_value,
  CAST(NULL AS VARCHAR) AS c_e17_a_unit,
  CASE k.c_e17_a_decided_by WHEN 60 THEN k.a_e17_a_1_date END AS c_e17_a_date,
  CASE k.c_e17_a_decided_by WHEN 60 THEN k.a_e17_a_1_row END AS c_e17_a_row,
  -- E17.b another immunosuppressive drug
  CASE WHEN k.c_e17_b THEN 'true' WHEN NOT k.c_e17_b THEN 'false' ELSE 'unknown' END AS c_e17_b,
  k.a_e17_b_1_value AS c_e17_b_value,
  CAST(NULL AS VARCHAR) AS c_e17_b_unit,
  CAST(NULL AS DATE) AS c_e17_b_date,
  CAST(NULL AS BIGINT) AS c_e17_b_row,
  -- E18 Another malignancy within 5 years before study entry, except non-melanoma skin cancer treated ...
  CASE WHEN k.c_e18 THEN 'true' WHEN NOT k.c_e18 THEN 'false' ELSE 'unknown' END AS c_e18,
  CASE k.c_e18_decided_by WHEN 62 THEN k.a_e18_1_1_value WHEN 63 THEN k.a_e18_2_1_value END AS c_e18_value,
  CAST(NULL AS VARCHAR) AS c_e18_unit,
  CAST(NULL AS DATE) AS c_e18_date,
  CAST(NULL AS BIGINT) AS c_e18_row,
  -- E18.1 another malignancy
  CASE WHEN k.c_e18_1 THEN 'true' WHEN NOT k.c_e18_1 THEN 'false' ELSE 'unknown' END AS c_e18_1,
  k.a_e18_1_1_value AS c_e18_1_value,
  CAST(NULL AS VARCHAR) AS c_e18_1_unit,
  CAST(NULL AS DATE) AS c_e18_1_date,
  CAST(NULL AS BIGINT) AS c_e18_1_row,
  -- E18.2 skin cancer not treated with cure
  CASE WHEN k.c_e18_2 THEN 'true' WHEN NOT k.c_e18_2 THEN 'false' ELSE 'unknown' END AS c_e18_2,
  k.a_e18_2_1_value AS c_e18_2_value,
  CAST(NULL AS VARCHAR) AS c_e18_2_unit,
  CAST(NULL AS DATE) AS c_e18_2_date,
  CAST(NULL AS BIGINT) AS c_e18_2_row,
  -- E19 Chemotherapy or immunotherapy against cancer during the study or within 4 weeks of the start of ...
  CASE WHEN k.c_e19 THEN 'true' WHEN NOT k.c_e19 THEN 'false' ELSE 'unknown' END AS c_e19,
  CASE k.c_e19_decided_by
    WHEN 64 THEN k.a_e19_1_value WHEN 65 THEN k.a_e19_2_value WHEN 66 THEN k.a_e19_3_value
  END AS c_e19_value,
  CAST(NULL AS VARCHAR) AS c_e19_unit,
  CAST(NULL AS DATE) AS c_e19_date,
  CAST(NULL AS BIGINT) AS c_e19_row,
  -- E20 Radiotherapy during the study or within 3 weeks of the start of the study drug; palliative ...
  CASE WHEN k.c_e20 THEN 'true' WHEN NOT k.c_e20 THEN 'false' ELSE 'unknown' END AS c_e20,
  CASE k.c_e20_decided_by WHEN 67 THEN k.a_e20_1_value WHEN 68 THEN k.a_e20_2_value END AS c_e20_value,
  CAST(NULL AS VARCHAR) AS c_e20_unit,
  CASE k.c_e20_decided_by WHEN 68 THEN k.a_e20_2_date END AS c_e20_date,
  CASE k.c_e20_decided_by WHEN 68 THEN k.a_e20_2_row END AS c_e20_row,
  -- E21 Major surgery within 4 weeks of the start of the study
  CASE WHEN k.c_e21 THEN 'true' WHEN NOT k.c_e21 THEN 'false' ELSE 'unknown' END AS c_e21,
  k.a_e21_1_value AS c_e21_value,
  CAST(NULL AS VARCHAR) AS c_e21_unit,
  CAST(NULL AS DATE) AS c_e21_date,
  CAST(NULL AS BIGINT) AS c_e21_row,
  -- E22 One of the study drugs, or a drug like it, given before
  CASE WHEN k.c_e22 THEN 'true' WHEN NOT k.c_e22 THEN 'false' ELSE 'unknown' END AS c_e22,
  CASE k.c_e22_decided_by
    WHEN 70 THEN k.a_e22_1_value WHEN 71 THEN k.a_e22_2_value WHEN 72 THEN k.a_e22_3_value
  END AS c_e22_value,
  CAST(NULL AS VARCHAR) AS c_e22_unit,
  CAST(NULL AS DATE) AS c_e22_date,
  CAST(NULL AS BIGINT) AS c_e22_row,
  -- E23 Known hypersensitivity to trabectedin, olaparib or what they are made up with
  CASE WHEN k.c_e23 THEN 'true' WHEN NOT k.c_e23 THEN 'false' ELSE 'unknown' END AS c_e23,
  k.a_e23_1_value AS c_e23_value,
  CAST(NULL AS VARCHAR) AS c_e23_unit,
  k.a_e23_1_date AS c_e23_date,
  k.a_e23_1_row AS c_e23_row,
  -- E24 Bisphosphonates for bone metastases may go on at a stable dose if they were started at least 4 ...
  CASE WHEN k.c_e24 THEN 'true' WHEN NOT k.c_e24 THEN 'false' ELSE 'unknown' END AS c_e24,
  CASE k.c_e24_decided_by
    WHEN 74 THEN k.a_e24_1_value WHEN 75 THEN k.a_e24_2_value WHEN 76 THEN k.a_e24_3_value
  END AS c_e24_value,
  CAST(NULL AS VARCHAR) AS c_e24_unit,
  CASE k.c_e24_decided_by WHEN 76 THEN k.a_e24_3_date END AS c_e24_date,
  CASE k.c_e24_decided_by WHEN 76 THEN k.a_e24_3_row END AS c_e24_row,
  -- E25 Substance abuse, or a medical, psychological or social condition that may interfere with taking ...
  CASE WHEN k.c_e25 THEN 'true' WHEN NOT k.c_e25 THEN 'false' ELSE 'unknown' END AS c_e25,
  k.a_e25_1_value AS c_e25_value,
  CAST(NULL AS VARCHAR) AS c_e25_unit,
  k.a_e25_1_date AS c_e25_date,
  k.a_e25_1_row AS c_e25_row,
  -- E26 Did not keep to medical regimens in the past, or cannot or will not return for scheduled visits
  CASE WHEN k.c_e26 THEN 'true' WHEN NOT k.c_e26 THEN 'false' ELSE 'unknown' END AS c_e26,
  k.a_e26_1_value AS c_e26_value,
  CAST(NULL AS VARCHAR) AS c_e26_unit,
  k.a_e26_1_date AS c_e26_date,
  k.a_e26_1_row AS c_e26_row,
  -- E27 QTc by Bazett's formula > 470 ms on the 12-lead ECG
  CASE WHEN k.c_e27 THEN 'true' WHEN NOT k.c_e27 THEN 'false' ELSE 'unknown' END AS c_e27,
  k.a_e27_1_value AS c_e27_value,
  k.a_e27_1_unit AS c_e27_unit,
  k.a_e27_1_date AS c_e27_date,
  k.a_e27_1_row AS c_e27_row,
  -- E28 Strong inhibitors or inducers of CYP3A4
  CASE WHEN k.c_e28 THEN 'true' WHEN NOT k.c_e28 THEN 'false' ELSE 'unknown' END AS c_e28,
  CASE k.c_e28_decided_by WHEN 80 THEN k.a_e28_1_value WHEN 81 THEN k.a_e28_2_value END AS c_e28_value,
  CAST(NULL AS VARCHAR) AS c_e28_unit,
  CAST(NULL AS DATE) AS c_e28_date,
  CAST(NULL AS BIGINT) AS c_e28_row,
  -- E29 Myelodysplastic syndrome or acute myeloid leukaemia
  CASE WHEN k.c_e29 THEN 'true' WHEN NOT k.c_e29 THEN 'false' ELSE 'unknown' END AS c_e29,
  CASE k.c_e29_decided_by WHEN 82 THEN k.a_e29_1_value WHEN 83 THEN k.a_e29_2_value END AS c_e29_value,
  CAST(NULL AS VARCHAR) AS c_e29_unit,
  CAST(NULL AS DATE) AS c_e29_date,
  CAST(NULL AS BIGINT) AS c_e29_row
FROM patient_criteria_4 AS k
ORDER BY k.patient_id
