-- NCT02669017, version 1
-- A drug bound to an antibody against CD19 in adults with relapsed or refractory non-Hodgkin lymphoma ...
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
    max(CASE WHEN a."anchor" = 'screening visit' THEN CAST(a."date" AS DATE) END) AS screening_visit_date,
    max(CASE WHEN a."anchor" = 'day 1' THEN CAST(a."date" AS DATE) END) AS day_1_date
  FROM "anchors" AS a
  WHERE a."anchor" IN ('screening visit', 'day 1')
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
    d.screening_visit_date,
    d.screening_visit_date - 28 AS screening_visit_minus_28_days,
    d.day_1_date - 14 AS day_1_minus_14_days,
    d.day_1_date,
    d.day_1_date - 7 AS day_1_minus_7_days,
    d.screening_visit_date - 60 AS screening_visit_minus_60_days,
    CAST(d.screening_visit_date - INTERVAL 6 MONTH AS DATE) AS screening_visit_minus_6_months,
    d.day_1_date - 28 AS day_1_minus_28_days
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
    e."failed" AS event_failed,
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
    e."unstable" AS event_unstable,
    e.nyha_class AS event_nyha_class,
    e."controlled" AS event_controlled,
    e."grade" AS event_grade,
    e."metastatic" AS event_metastatic
  FROM "events" AS e
  WHERE e."term" IN (
          'histological confirmation', 'treatment line', 'B-cell non-Hodgkin lymphoma', 'relapse',
          'marrow relapse', 'extramedullary relapse', 'refractory disease', 'red cell transfusion',
          'liver metastasis', 'bone metastasis', 'menopause', 'sterilization', 'graft-versus-host disease',
          'autologous HSCT', 'allogeneic HSCT', 'myelodysplastic syndrome', 'myeloid leukemia',
          'acute myeloid leukemia', 'autoimmune disease', 'HIV infection', 'HIV-1 infection', 'HIV-2 infection',
          'hepatitis B', 'hepatitis C', 'Stevens-Johnson syndrome', 'toxic epidermal necrolysis', 'pregnancy',
          'breast-feeding', 'angina', 'heart failure', 'diabetes', 'angioplasty', 'myocardial infarction',
          'arrhythmia', 'investigational treatment', 'glucocorticoid', 'glucocorticoid against cancer',
          'major surgery', 'radiotherapy', 'focal radiotherapy', 'extended field radiotherapy',
          'total body irradiation', 'craniospinal radiotherapy', 'pelvic radiotherapy',
          'substantial marrow radiotherapy', 'anticancer drug', 'chemotherapy', 'immunotherapy',
          'myelosuppressive chemotherapy', 'maintenance chemotherapy', 'intrathecal chemotherapy',
          'CAR T cells', 'tumor vaccine', 'nitrosourea', 'temozolomide', 'trabectedin', 'lurbinectedin',
          'treatment toxicity', 'skin toxicity', 'peripheral neuropathy', 'congenital long QT syndrome',
          'other malignancy', 'carcinoma in situ', 'medullary or papillary thyroid cancer', 'prostate cancer'
        )
),

-- What data write for each unit. A unit that is not listed is unusable, and its result unknown.
unit_spellings (unit_spelling, unit_reading) AS MATERIALIZED (
  VALUES
    -- {score}
    ('(score)', '{score}'), ('Points', '{score}'), ('SCORE', '{score}'), ('[score]', '{score}'),
    ('point', '{score}'), ('points', '{score}'), ('pts', '{score}'), ('score', '{score}'),
    ('{Score}', '{score}'), ('{points}', '{score}'), ('{point}', '{score}'), ('{score}', '{score}'),
    ('1', '{score}'),
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
    -- mm[Hg]
    ('MM HG', 'mm[Hg]'), ('MMHG', 'mm[Hg]'), ('mm HG', 'mm[Hg]'), ('mm Hg', 'mm[Hg]'), ('mmHG', 'mm[Hg]'),
    ('mmHg', 'mm[Hg]'), ('mm[Hg]', 'mm[Hg]'), ('mmhg', 'mm[Hg]'),
    -- kPa
    ('KPA', 'kPa'), ('kPa', 'kPa'), ('kpa', 'kPa'),
    -- cm[H2O]
    ('cm H2O', 'cm[H2O]'), ('cmH2O', 'cm[H2O]'), ('cm[H2O]', 'cm[H2O]'),
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
    CAST(s."date" AS DATE) >= c.screening_visit_minus_28_days
    AND CAST(s."date" AS DATE) <= c.screening_visit_date AS at_screening_visit,
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
  WHERE s."term" IN (
          'ECOG', 'absolute neutrophil count', 'platelets', 'hemoglobin', 'creatinine', 'alkaline phosphatase',
          'ALT', 'AST', 'total bilirubin', 'diastolic blood pressure', 'QTc'
        )
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest ECOG at screening visit
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'ECOG' THEN r.measurement_order END)
      AS latest_ecog_at_screening_visit,
    -- latest absolute neutrophil count at screening visit
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'absolute neutrophil count' THEN r.measurement_order END
    ) AS latest_absolute_neutrophil_count_at_screening_vi,
    -- latest platelets at screening visit
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'platelets' THEN r.measurement_order END)
      AS latest_platelets_at_screening_visit,
    -- latest hemoglobin at screening visit
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'hemoglobin' THEN r.measurement_order END)
      AS latest_hemoglobin_at_screening_visit,
    -- latest creatinine at screening visit
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'creatinine' THEN r.measurement_order END)
      AS latest_creatinine_at_screening_visit,
    -- latest alkaline phosphatase at screening visit
    arg_max(
      r.measurement_record_2,
      CASE WHEN r.measurement_term = 'alkaline phosphatase' THEN r.measurement_order END
    ) AS latest_alkaline_phosphatase_at_screening_visit,
    -- latest ALT at screening visit
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'ALT' THEN r.measurement_order END)
      AS latest_alt_at_screening_visit,
    -- latest AST at screening visit
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'AST' THEN r.measurement_order END)
      AS latest_ast_at_screening_visit,
    -- latest total bilirubin at screening visit
    arg_max(
      r.measurement_record_2,
      CASE WHEN r.measurement_term = 'total bilirubin' THEN r.measurement_order END
    ) AS latest_total_bilirubin_at_screening_visit,
    -- latest diastolic blood pressure at screening visit
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'diastolic blood pressure' THEN r.measurement_order END
    ) AS latest_diastolic_blood_pressure_at_screening_vis,
    -- latest QTc at screening visit
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'QTc' THEN r.measurement_order END)
      AS latest_qtc_at_screening_visit
  FROM measurement_rows AS r
  WHERE r.at_screening_visit IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the findings; each window is true, false, or unknown.
finding_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS finding_term,
    CAST(s."date" AS DATE) >= c.screening_visit_minus_28_days
    AND CAST(s."date" AS DATE) <= c.screening_visit_date AS at_screening_visit,
    CAST(s."date" AS DATE) <= c.screening_visit_date AS on_or_before_screening_visit,
    CASE WHEN s."term" = 'menarche' THEN s."value" END AS menarche_value,
    CAST(s."date" AS DATE) >= c.day_1_minus_7_days AND CAST(s."date" AS DATE) <= c.day_1_date
      AS within_7_days_before_day_1,
    CASE WHEN s."term" = 'HIV antibody' THEN s."value" END AS hiv_antibody_value,
    CASE WHEN s."term" = 'hepatitis C antibody' THEN s."value" END AS hepatitis_c_antibody_value,
    {'day': CAST(s."date" AS DATE), 'value': s."value", 'id': s."id"} AS finding_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS finding_order
  FROM "findings" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN (
          'tumor burden', 'menarche', 'pregnancy test', 'serum pregnancy test', 'urine pregnancy test',
          'HIV antibody', 'hepatitis B surface antigen', 'hepatitis C antibody'
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
    END AS any_menarche_on_or_before_screening_visit_passes,
    -- HIV antibody: whether it passes the test
    CASE
      WHEN r.finding_term = 'HIV antibody' THEN
        CASE WHEN r.hiv_antibody_value IN ('positive', 'negative') THEN r.hiv_antibody_value = 'positive' END
    END AS any_hiv_antibody_on_or_before_screening_visit_passes,
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
      WHEN r.finding_term = 'menarche' AND r.on_or_before_screening_visit IS NOT FALSE THEN
        CASE
          WHEN r.on_or_before_screening_visit AND r.any_menarche_on_or_before_screening_visit_passes THEN 3
          WHEN NOT r.any_menarche_on_or_before_screening_visit_passes THEN
            CASE WHEN r.on_or_before_screening_visit THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_menarche_on_or_before_screening_visit_code,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.finding_term = 'HIV antibody' THEN
        CASE
          WHEN r.on_or_before_screening_visit AND r.any_hiv_antibody_on_or_before_screening_visit_passes THEN 3
          WHEN NOT r.any_hiv_antibody_on_or_before_screening_visit_passes THEN
            CASE WHEN r.on_or_before_screening_visit THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_hiv_antibody_on_or_before_screening_visit_code,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.finding_term = 'hepatitis C antibody' THEN
        CASE
          WHEN r.on_or_before_screening_visit AND r.any_hepatitis_c_antibody_on_or_before_screening_passes THEN
            3
          WHEN NOT r.any_hepatitis_c_antibody_on_or_before_screening_passes THEN
            CASE WHEN r.on_or_before_screening_visit THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_hepatitis_c_antibody_on_or_before_screening_code
  FROM finding_tests AS r
),

-- The findings of each patient in one group.
finding_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest tumor burden at screening visit
    arg_max(r.finding_record, CASE WHEN r.finding_term = 'tumor burden' THEN r.finding_order END)
      AS latest_tumor_burden_at_screening_visit,
    -- deciding menarche on or before screening visit
    arg_max(
      r.finding_record,
      CASE
        WHEN r.any_menarche_on_or_before_screening_visit_code IS NOT NULL THEN
          CASE
            WHEN r.any_menarche_on_or_before_screening_visit_code = 0 THEN 1
            ELSE r.any_menarche_on_or_before_screening_visit_code
          END
          * 21267647932558653966460912964485513216
          + r.finding_order
      END
    ) AS any_menarche_on_or_before_screening_visit,
    -- latest menarche within 28 days
    arg_max(
      r.finding_record,
      CASE WHEN r.finding_term = 'menarche' AND r.at_screening_visit IS NOT FALSE THEN r.finding_order END
    ) AS latest_menarche_within_28_days,
    -- latest pregnancy test within 7 days before day 1
    arg_max(
      r.finding_record,
      CASE
        WHEN r.finding_term IN ('pregnancy test', 'serum pregnancy test', 'urine pregnancy test') THEN
          r.finding_order
      END
    ) AS latest_pregnancy_test_within_7_days_before_day_1,
    -- deciding HIV antibody on or before screening visit
    arg_max(
      r.finding_record,
      CASE
        WHEN r.any_hiv_antibody_on_or_before_screening_visit_code IS NOT NULL THEN
          CASE
            WHEN r.any_hiv_antibody_on_or_before_screening_visit_code = 0 THEN 1
            ELSE r.any_hiv_antibody_on_or_before_screening_visit_code
          END
          * 21267647932558653966460912964485513216
          + r.finding_order
      END
    ) AS any_hiv_antibody_on_or_before_screening_visit,
    -- latest hepatitis B surface antigen on or before screening visit
    arg_max(r.finding_record, CASE WHEN r.finding_term = 'hepatitis B surface antigen' THEN r.finding_order END)
      AS latest_hepatitis_b_surface_antigen_on_or_before,
    -- deciding hepatitis C antibody on or before screening visit
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
    -- any menarche on or before screening visit: the greatest number
    max(r.any_menarche_on_or_before_screening_visit_code) AS any_menarche_on_or_before_screening_visit_code,
    -- any HIV antibody on or before screening visit: the greatest number
    max(r.any_hiv_antibody_on_or_before_screening_visit_code)
      AS any_hiv_antibody_on_or_before_screening_visit_code,
    -- any hepatitis C antibody on or before screening visit: the greatest number
    max(r.any_hepatitis_c_antibody_on_or_before_screening_code)
      AS any_hepatitis_c_antibody_on_or_before_screening_code
  FROM finding_tests_2 AS r
  WHERE (r.finding_term IN ('tumor burden', 'menarche') AND r.at_screening_visit IS NOT FALSE)
        OR (r.finding_term IN (
              'menarche', 'HIV antibody', 'hepatitis B surface antigen', 'hepatitis C antibody'
            )
            AND r.on_or_before_screening_visit IS NOT FALSE)
        OR (r.finding_term IN ('pregnancy test', 'serum pregnancy test', 'urine pregnancy test')
            AND r.within_7_days_before_day_1 IS NOT FALSE)
  GROUP BY r.patient_id
),

-- One pass over the attestations; each window is true, false, or unknown.
answer_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."criterion" AS answer_criterion,
    CAST(s."date" AS DATE) <= c.screening_visit_date AS on_or_before_screening_visit,
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
  WHERE s."criterion" IN (
          '1.c.2', '3', '13', 'E1', 'E4', 'E6', 'E7.2', 'E7.3', 'E11.d', 'E11.h', 'E12.a.2', 'E12.b', 'E13',
          'E14.a', 'E14.b', 'E15.2', 'E17.1', 'E18'
        )
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT02669017'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 1.c.2 on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '1.c.2' THEN r.answer_order END) AS answer_1_c_2,
    -- answer to 3 on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '3' THEN r.answer_order END) AS answer_3,
    -- answer to 13 on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '13' THEN r.answer_order END) AS answer_13,
    -- answer to E1 on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E1' THEN r.answer_order END) AS answer_e1,
    -- answer to E4 on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E4' THEN r.answer_order END) AS answer_e4,
    -- answer to E6 on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E6' THEN r.answer_order END) AS answer_e6,
    -- answer to E7.2 on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E7.2' THEN r.answer_order END) AS answer_e7_2,
    -- answer to E7.3 on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E7.3' THEN r.answer_order END) AS answer_e7_3,
    -- answer to E11.d on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E11.d' THEN r.answer_order END) AS answer_e11_d,
    -- answer to E11.h on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E11.h' THEN r.answer_order END) AS answer_e11_h,
    -- answer to E12.a.2 on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E12.a.2' THEN r.answer_order END)
      AS answer_e12_a_2,
    -- answer to E12.b on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E12.b' THEN r.answer_order END) AS answer_e12_b,
    -- answer to E13 on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E13' THEN r.answer_order END) AS answer_e13,
    -- answer to E14.a on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E14.a' THEN r.answer_order END) AS answer_e14_a,
    -- answer to E14.b on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E14.b' THEN r.answer_order END) AS answer_e14_b,
    -- answer to E15.2 on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E15.2' THEN r.answer_order END) AS answer_e15_2,
    -- answer to E17.1 on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E17.1' THEN r.answer_order END) AS answer_e17_1,
    -- answer to E18 on or before screening visit
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E18' THEN r.answer_order END) AS answer_e18
  FROM answer_rows AS r
  WHERE r.on_or_before_screening_visit IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- histological confirmation on or before screening visit
    CASE
      WHEN v.event_term = 'histological confirmation' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_histological_confirmation_on_or_before_scr_qualifies,
    -- treatment line on or before screening visit
    CASE
      WHEN v.event_term = 'treatment line' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND (CASE WHEN v.event_failed IN ('yes', 'no') THEN v.event_failed = 'yes' END
             OR CASE
                  WHEN v.event_stopped_for_intolerance IN ('yes', 'no') THEN
                    v.event_stopped_for_intolerance = 'yes'
                END)
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_line_on_or_before_screening_visi_qualifies,
    -- B-cell non-Hodgkin lymphoma on or before screening visit
    CASE
      WHEN v.event_term = 'B-cell non-Hodgkin lymphoma' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_b_cell_non_hodgkin_lymphoma_on_or_before_s_qualifies,
    -- relapse on or before screening visit
    CASE
      WHEN v.event_term IN ('relapse', 'marrow relapse', 'extramedullary relapse') THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_relapse_on_or_before_screening_visit_qualifies,
    -- refractory disease on or before screening visit
    CASE
      WHEN v.event_term = 'refractory disease' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_refractory_disease_on_or_before_screening_qualifies,
    -- red cell transfusion within 2 weeks before day 1
    CASE
      WHEN v.event_term = 'red cell transfusion' THEN
        CASE
          WHEN v.start_from >= c.day_1_minus_14_days THEN TRUE
          WHEN v.start_to < c.day_1_minus_14_days THEN FALSE
        END
        AND CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_red_cell_transfusion_within_2_weeks_before_qualifies,
    -- liver metastasis on or before screening visit
    CASE
      WHEN v.event_term = 'liver metastasis' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_liver_metastasis_on_or_before_screening_vi_qualifies,
    -- bone metastasis on or before screening visit
    CASE
      WHEN v.event_term = 'bone metastasis' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_bone_metastasis_on_or_before_screening_vis_qualifies,
    -- menopause on or before screening visit
    CASE
      WHEN v.event_term = 'menopause' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_menopause_on_or_before_screening_visit_qualifies,
    -- sterilization on or before screening visit
    CASE
      WHEN v.event_term = 'sterilization' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_sterilization_on_or_before_screening_visit_qualifies,
    -- graft-versus-host disease
    CASE
      WHEN v.event_term = 'graft-versus-host disease' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_visit_date THEN TRUE
                     WHEN v.start_to < c.screening_visit_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_visit_date THEN TRUE
                         WHEN v.end_to < c.screening_visit_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_graft_versus_host_disease_qualifies,
    -- autologous HSCT within 60 days before screening visit
    CASE
      WHEN v.event_term = 'autologous HSCT' THEN
        CASE
          WHEN v.start_from >= c.screening_visit_minus_60_days THEN TRUE
          WHEN v.start_to < c.screening_visit_minus_60_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.screening_visit_date THEN TRUE
              WHEN v.start_from > c.screening_visit_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_autologous_hsct_within_60_days_before_scre_qualifies,
    -- allogeneic HSCT within 60 days before screening visit
    CASE
      WHEN v.event_term = 'allogeneic HSCT' THEN
        CASE
          WHEN v.start_from >= c.screening_visit_minus_60_days THEN TRUE
          WHEN v.start_to < c.screening_visit_minus_60_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.screening_visit_date THEN TRUE
              WHEN v.start_from > c.screening_visit_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_allogeneic_hsct_within_60_days_before_scre_qualifies,
    -- myelodysplastic syndrome on or before screening visit
    CASE
      WHEN v.event_term = 'myelodysplastic syndrome' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_myelodysplastic_syndrome_on_or_before_scre_qualifies,
    -- myeloid leukemia on or before screening visit
    CASE
      WHEN v.event_term IN ('myeloid leukemia', 'acute myeloid leukemia') THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_myeloid_leukemia_on_or_before_screening_vi_qualifies,
    -- autoimmune disease
    CASE
      WHEN v.event_term = 'autoimmune disease' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_visit_date THEN TRUE
                     WHEN v.start_to < c.screening_visit_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_visit_date THEN TRUE
                         WHEN v.end_to < c.screening_visit_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_autoimmune_disease_qualifies,
    -- HIV infection on or before screening visit
    CASE
      WHEN v.event_term IN ('HIV infection', 'HIV-1 infection', 'HIV-2 infection') THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hiv_infection_on_or_before_screening_visit_qualifies,
    -- hepatitis B
    CASE
      WHEN v.event_term = 'hepatitis B' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_visit_date THEN TRUE
                     WHEN v.start_to < c.screening_visit_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_visit_date THEN TRUE
                         WHEN v.end_to < c.screening_visit_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hepatitis_b_qualifies,
    -- hepatitis C on or before screening visit
    CASE
      WHEN v.event_term = 'hepatitis C' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hepatitis_c_on_or_before_screening_visit_qualifies,
    -- Stevens-Johnson syndrome on or before screening visit
    CASE
      WHEN v.event_term = 'Stevens-Johnson syndrome' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_stevens_johnson_syndrome_on_or_before_scre_qualifies,
    -- toxic epidermal necrolysis on or before screening visit
    CASE
      WHEN v.event_term = 'toxic epidermal necrolysis' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_toxic_epidermal_necrolysis_on_or_before_sc_qualifies,
    -- pregnancy on screening visit
    CASE
      WHEN v.event_term = 'pregnancy' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_visit_date THEN TRUE
                     WHEN v.start_to < c.screening_visit_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_visit_date THEN TRUE
                         WHEN v.end_to < c.screening_visit_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_pregnancy_on_screening_visit_qualifies,
    -- breast-feeding on screening visit
    CASE
      WHEN v.event_term = 'breast-feeding' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_visit_date THEN TRUE
                     WHEN v.start_to < c.screening_visit_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_visit_date THEN TRUE
                         WHEN v.end_to < c.screening_visit_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_breast_feeding_on_screening_visit_qualifies,
    -- angina on screening visit
    CASE
      WHEN v.event_term = 'angina' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_visit_date THEN TRUE
                     WHEN v.start_to < c.screening_visit_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_visit_date THEN TRUE
                         WHEN v.end_to < c.screening_visit_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE WHEN v.event_unstable IN ('yes', 'no') THEN v.event_unstable = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_angina_on_screening_visit_qualifies,
    -- heart failure on screening visit
    CASE
      WHEN v.event_term = 'heart failure' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_visit_date THEN TRUE
                     WHEN v.start_to < c.screening_visit_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_visit_date THEN TRUE
                         WHEN v.end_to < c.screening_visit_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE
              WHEN v.event_nyha_class IN ('I', 'II', 'III', 'IV') THEN v.event_nyha_class IN ('III', 'IV')
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_heart_failure_on_screening_visit_qualifies,
    -- diabetes on screening visit
    CASE
      WHEN v.event_term = 'diabetes' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_visit_date THEN TRUE
                     WHEN v.start_to < c.screening_visit_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_visit_date THEN TRUE
                         WHEN v.end_to < c.screening_visit_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND NOT CASE WHEN v.event_controlled IN ('yes', 'no') THEN v.event_controlled = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_diabetes_on_screening_visit_qualifies,
    -- angioplasty within 6 months before screening visit
    CASE
      WHEN v.event_term = 'angioplasty' THEN
        CASE
          WHEN v.start_from >= c.screening_visit_minus_6_months THEN TRUE
          WHEN v.start_to < c.screening_visit_minus_6_months THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.screening_visit_date THEN TRUE
              WHEN v.start_from > c.screening_visit_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_angioplasty_within_6_months_before_screeni_qualifies,
    -- myocardial infarction within 6 months before screening visit
    CASE
      WHEN v.event_term = 'myocardial infarction' THEN
        CASE
          WHEN v.start_from >= c.screening_visit_minus_6_months THEN TRUE
          WHEN v.start_to < c.screening_visit_minus_6_months THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.screening_visit_date THEN TRUE
              WHEN v.start_from > c.screening_visit_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_myocardial_infarction_within_6_months_befo_qualifies,
    -- arrhythmia on screening visit
    CASE
      WHEN v.event_term = 'arrhythmia' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_visit_date THEN TRUE
                     WHEN v.start_to < c.screening_visit_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_visit_date THEN TRUE
                         WHEN v.end_to < c.screening_visit_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND NOT CASE WHEN v.event_controlled IN ('yes', 'no') THEN v.event_controlled = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_arrhythmia_on_screening_visit_qualifies,
    -- investigational treatment within 14 days before day 1
    CASE
      WHEN v.event_term = 'investigational treatment' THEN
        CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.day_1_minus_14_days THEN TRUE
                     WHEN v.start_to < c.day_1_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.day_1_minus_14_days THEN TRUE
                         WHEN v.end_to < c.day_1_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.day_1_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_investigational_treatment_within_14_days_b_qualifies,
    -- investigational treatment on or before screening visit
    CASE
      WHEN v.event_term = 'investigational treatment' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_investigational_treatment_on_or_before_scr_qualifies,
    -- glucocorticoid within 4 weeks before day 1
    CASE
      WHEN v.event_term = 'glucocorticoid' THEN
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
    END AS count_glucocorticoid_within_4_weeks_before_day_1_qualifies,
    -- glucocorticoid against cancer within 4 weeks before day 1
    CASE
      WHEN v.event_term = 'glucocorticoid against cancer' THEN
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
    END AS count_glucocorticoid_against_cancer_within_4_wee_qualifies,
    -- major surgery within 14 days before day 1
    CASE
      WHEN v.event_term = 'major surgery' THEN
        CASE
          WHEN v.start_from >= c.day_1_minus_14_days THEN TRUE
          WHEN v.start_to < c.day_1_minus_14_days THEN FALSE
        END
        AND CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_major_surgery_within_14_days_before_day_1_qualifies,
    -- radiotherapy within 14 days before day 1
    CASE
      WHEN v.event_term IN (
             'radiotherapy', 'focal radiotherapy', 'extended field radiotherapy', 'total body irradiation',
             'craniospinal radiotherapy', 'pelvic radiotherapy', 'substantial marrow radiotherapy'
           ) THEN
        CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.day_1_minus_14_days THEN TRUE
                     WHEN v.start_to < c.day_1_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.day_1_minus_14_days THEN TRUE
                         WHEN v.end_to < c.day_1_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.day_1_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_radiotherapy_within_14_days_before_day_1_qualifies,
    -- anticancer drug except hydroxyurea, glucocorticoid against cancer, targeted small molecule and ...
    CASE
      WHEN v.event_term IN (
             'anticancer drug', 'chemotherapy', 'immunotherapy', 'myelosuppressive chemotherapy',
             'maintenance chemotherapy', 'intrathecal chemotherapy', 'CAR T cells', 'tumor vaccine',
             'nitrosourea', 'temozolomide', 'trabectedin', 'lurbinectedin'
           ) THEN
        CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.day_1_minus_14_days THEN TRUE
                     WHEN v.start_to < c.day_1_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.day_1_minus_14_days THEN TRUE
                         WHEN v.end_to < c.day_1_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.day_1_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_anticancer_drug_except_hydroxyurea_glucoco_qualifies,
    -- treatment toxicity except alopecia on screening visit
    CASE
      WHEN v.event_term IN ('treatment toxicity', 'skin toxicity') THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_visit_date THEN TRUE
                     WHEN v.start_to < c.screening_visit_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_visit_date THEN TRUE
                         WHEN v.end_to < c.screening_visit_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE WHEN v.event_grade IN ('1', '2', '3', '4', '5') THEN v.event_grade IN ('2', '3', '4', '5') END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_toxicity_except_alopecia_on_scre_qualifies,
    -- peripheral neuropathy on screening visit
    CASE
      WHEN v.event_term = 'peripheral neuropathy' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_visit_date THEN TRUE
                     WHEN v.start_to < c.screening_visit_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_visit_date THEN TRUE
                         WHEN v.end_to < c.screening_visit_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE WHEN v.event_grade IN ('1', '2', '3', '4', '5') THEN v.event_grade IN ('3', '4', '5') END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_peripheral_neuropathy_on_screening_visit_qualifies,
    -- congenital long QT syndrome on or before screening visit
    CASE
      WHEN v.event_term = 'congenital long QT syndrome' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_congenital_long_qt_syndrome_on_or_before_s_qualifies,
    -- other malignancy except non-melanoma skin cancer, prostate cancer, cervical carcinoma in situ, ...
    CASE
      WHEN v.event_term IN ('other malignancy', 'carcinoma in situ', 'medullary or papillary thyroid cancer') THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_visit_date THEN TRUE
                     WHEN v.start_to < c.screening_visit_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_visit_date THEN TRUE
                         WHEN v.end_to < c.screening_visit_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_other_malignancy_except_non_melanoma_skin_qualifies,
    -- prostate cancer on screening visit
    CASE
      WHEN v.event_term = 'prostate cancer' THEN
        CASE
          WHEN v.start_to <= c.screening_visit_date THEN TRUE
          WHEN v.start_from > c.screening_visit_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_visit_date THEN TRUE
                     WHEN v.start_to < c.screening_visit_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_visit_date THEN TRUE
                         WHEN v.end_to < c.screening_visit_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE WHEN v.event_metastatic IN ('yes', 'no') THEN v.event_metastatic = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_prostate_cancer_on_screening_visit_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- histological confirmation on or before screening visit
    count(CASE WHEN r.count_histological_confirmation_on_or_before_scr_qualifies THEN 1 END)
      AS count_histological_confirmation_on_or_before_scr_certain,
    count(CASE WHEN r.count_histological_confirmation_on_or_before_scr_qualifies IS NOT FALSE THEN 1 END)
      AS count_histological_confirmation_on_or_before_scr_possible,
    -- treatment line on or before screening visit
    count(CASE WHEN r.count_treatment_line_on_or_before_screening_visi_qualifies THEN 1 END)
      AS count_treatment_line_on_or_before_screening_visi_certain,
    count(CASE WHEN r.count_treatment_line_on_or_before_screening_visi_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_line_on_or_before_screening_visi_possible,
    -- B-cell non-Hodgkin lymphoma on or before screening visit
    count(CASE WHEN r.count_b_cell_non_hodgkin_lymphoma_on_or_before_s_qualifies THEN 1 END)
      AS count_b_cell_non_hodgkin_lymphoma_on_or_before_s_certain,
    count(CASE WHEN r.count_b_cell_non_hodgkin_lymphoma_on_or_before_s_qualifies IS NOT FALSE THEN 1 END)
      AS count_b_cell_non_hodgkin_lymphoma_on_or_before_s_possible,
    -- relapse on or before screening visit
    count(CASE WHEN r.count_relapse_on_or_before_screening_visit_qualifies THEN 1 END)
      AS count_relapse_on_or_before_screening_visit_certain,
    count(CASE WHEN r.count_relapse_on_or_before_screening_visit_qualifies IS NOT FALSE THEN 1 END)
      AS count_relapse_on_or_before_screening_visit_possible,
    -- refractory disease on or before screening visit
    count(CASE WHEN r.count_refractory_disease_on_or_before_screening_qualifies THEN 1 END)
      AS count_refractory_disease_on_or_before_screening_certain,
    count(CASE WHEN r.count_refractory_disease_on_or_before_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_refractory_disease_on_or_before_screening_possible,
    -- red cell transfusion within 2 weeks before day 1
    count(CASE WHEN r.count_red_cell_transfusion_within_2_weeks_before_qualifies THEN 1 END)
      AS count_red_cell_transfusion_within_2_weeks_before_certain,
    count(CASE WHEN r.count_red_cell_transfusion_within_2_weeks_before_qualifies IS NOT FALSE THEN 1 END)
      AS count_red_cell_transfusion_within_2_weeks_before_possible,
    -- liver metastasis on or before screening visit
    count(CASE WHEN r.count_liver_metastasis_on_or_before_screening_vi_qualifies THEN 1 END)
      AS count_liver_metastasis_on_or_before_screening_vi_certain,
    count(CASE WHEN r.count_liver_metastasis_on_or_before_screening_vi_qualifies IS NOT FALSE THEN 1 END)
      AS count_liver_metastasis_on_or_before_screening_vi_possible,
    -- bone metastasis on or before screening visit
    count(CASE WHEN r.count_bone_metastasis_on_or_before_screening_vis_qualifies THEN 1 END)
      AS count_bone_metastasis_on_or_before_screening_vis_certain,
    count(CASE WHEN r.count_bone_metastasis_on_or_before_screening_vis_qualifies IS NOT FALSE THEN 1 END)
      AS count_bone_metastasis_on_or_before_screening_vis_possible,
    -- menopause on or before screening visit
    count(CASE WHEN r.count_menopause_on_or_before_screening_visit_qualifies THEN 1 END)
      AS count_menopause_on_or_before_screening_visit_certain,
    count(CASE WHEN r.count_menopause_on_or_before_screening_visit_qualifies IS NOT FALSE THEN 1 END)
      AS count_menopause_on_or_before_screening_visit_possible,
    -- sterilization on or before screening visit
    count(CASE WHEN r.count_sterilization_on_or_before_screening_visit_qualifies THEN 1 END)
      AS count_sterilization_on_or_before_screening_visit_certain,
    count(CASE WHEN r.count_sterilization_on_or_before_screening_visit_qualifies IS NOT FALSE THEN 1 END)
      AS count_sterilization_on_or_before_screening_visit_possible,
    -- graft-versus-host disease
    count(CASE WHEN r.count_graft_versus_host_disease_qualifies THEN 1 END)
      AS count_graft_versus_host_disease_certain,
    count(CASE WHEN r.count_graft_versus_host_disease_qualifies IS NOT FALSE THEN 1 END)
      AS count_graft_versus_host_disease_possible,
    -- autologous HSCT within 60 days before screening visit
    count(CASE WHEN r.count_autologous_hsct_within_60_days_before_scre_qualifies THEN 1 END)
      AS count_autologous_hsct_within_60_days_before_scre_certain,
    count(CASE WHEN r.count_autologous_hsct_within_60_days_before_scre_qualifies IS NOT FALSE THEN 1 END)
      AS count_autologous_hsct_within_60_days_before_scre_possible,
    -- allogeneic HSCT within 60 days before screening visit
    count(CASE WHEN r.count_allogeneic_hsct_within_60_days_before_scre_qualifies THEN 1 END)
      AS count_allogeneic_hsct_within_60_days_before_scre_certain,
    count(CASE WHEN r.count_allogeneic_hsct_within_60_days_before_scre_qualifies IS NOT FALSE THEN 1 END)
      AS count_allogeneic_hsct_within_60_days_before_scre_possible,
    -- myelodysplastic syndrome on or before screening visit
    count(CASE WHEN r.count_myelodysplastic_syndrome_on_or_before_scre_qualifies THEN 1 END)
      AS count_myelodysplastic_syndrome_on_or_before_scre_certain,
    count(CASE WHEN r.count_myelodysplastic_syndrome_on_or_before_scre_qualifies IS NOT FALSE THEN 1 END)
      AS count_myelodysplastic_syndrome_on_or_before_scre_possible,
    -- myeloid leukemia on or before screening visit
    count(CASE WHEN r.count_myeloid_leukemia_on_or_before_screening_vi_qualifies THEN 1 END)
      AS count_myeloid_leukemia_on_or_before_screening_vi_certain,
    count(CASE WHEN r.count_myeloid_leukemia_on_or_before_screening_vi_qualifies IS NOT FALSE THEN 1 END)
      AS count_myeloid_leukemia_on_or_before_screening_vi_possible,
    -- autoimmune disease
    count(CASE WHEN r.count_autoimmune_disease_qualifies THEN 1 END) AS count_autoimmune_disease_certain,
    count(CASE WHEN r.count_autoimmune_disease_qualifies IS NOT FALSE THEN 1 END)
      AS count_autoimmune_disease_possible,
    -- HIV infection on or before screening visit
    count(CASE WHEN r.count_hiv_infection_on_or_before_screening_visit_qualifies THEN 1 END)
      AS count_hiv_infection_on_or_before_screening_visit_certain,
    count(CASE WHEN r.count_hiv_infection_on_or_before_screening_visit_qualifies IS NOT FALSE THEN 1 END)
      AS count_hiv_infection_on_or_before_screening_visit_possible,
    -- hepatitis B
    count(CASE WHEN r.count_hepatitis_b_qualifies THEN 1 END) AS count_hepatitis_b_certain,
    count(CASE WHEN r.count_hepatitis_b_qualifies IS NOT FALSE THEN 1 END) AS count_hepatitis_b_possible,
    -- hepatitis C on or before screening visit
    count(CASE WHEN r.count_hepatitis_c_on_or_before_screening_visit_qualifies THEN 1 END)
      AS count_hepatitis_c_on_or_before_screening_visit_certain,
    count(CASE WHEN r.count_hepatitis_c_on_or_before_screening_visit_qualifies IS NOT FALSE THEN 1 END)
      AS count_hepatitis_c_on_or_before_screening_visit_possible,
    -- Stevens-Johnson syndrome on or before screening visit
    count(CASE WHEN r.count_stevens_johnson_syndrome_on_or_before_scre_qualifies THEN 1 END)
      AS count_stevens_johnson_syndrome_on_or_before_scre_certain,
    count(CASE WHEN r.count_stevens_johnson_syndrome_on_or_before_scre_qualifies IS NOT FALSE THEN 1 END)
      AS count_stevens_johnson_syndrome_on_or_before_scre_possible,
    -- toxic epidermal necrolysis on or before screening visit
    count(CASE WHEN r.count_toxic_epidermal_necrolysis_on_or_before_sc_qualifies THEN 1 END)
      AS count_toxic_epidermal_necrolysis_on_or_before_sc_certain,
    count(CASE WHEN r.count_toxic_epidermal_necrolysis_on_or_before_sc_qualifies IS NOT FALSE THEN 1 END)
      AS count_toxic_epidermal_necrolysis_on_or_before_sc_possible,
    -- pregnancy on screening visit
    count(CASE WHEN r.count_pregnancy_on_screening_visit_qualifies THEN 1 END)
      AS count_pregnancy_on_screening_visit_certain,
    count(CASE WHEN r.count_pregnancy_on_screening_visit_qualifies IS NOT FALSE THEN 1 END)
      AS count_pregnancy_on_screening_visit_possible,
    -- breast-feeding on screening visit
    count(CASE WHEN r.count_breast_feeding_on_screening_visit_qualifies THEN 1 END)
      AS count_breast_feeding_on_screening_visit_certain,
    count(CASE WHEN r.count_breast_feeding_on_screening_visit_qualifies IS NOT FALSE THEN 1 END)
      AS count_breast_feeding_on_screening_visit_possible,
    -- angina on screening visit
    count(CASE WHEN r.count_angina_on_screening_visit_qualifies THEN 1 END)
      AS count_angina_on_screening_visit_certain,
    count(CASE WHEN r.count_angina_on_screening_visit_qualifies IS NOT FALSE THEN 1 END)
      AS count_angina_on_screening_visit_possible,
    -- heart failure on screening visit
    count(CASE WHEN r.count_heart_failure_on_screening_visit_qualifies THEN 1 END)
      AS count_heart_failure_on_screening_visit_certain,
    count(CASE WHEN r.count_heart_failure_on_screening_visit_qualifies IS NOT FALSE THEN 1 END)
      AS count_heart_failure_on_screening_visit_possible,
    -- diabetes on screening visit
    count(CASE WHEN r.count_diabetes_on_screening_visit_qualifies THEN 1 END)
      AS count_diabetes_on_screening_visit_certain,
    count(CASE WHEN r.count_diabetes_on_screening_visit_qualifies IS NOT FALSE THEN 1 END)
      AS count_diabetes_on_screening_visit_possible,
    -- angioplasty within 6 months before screening visit
    count(CASE WHEN r.count_angioplasty_within_6_months_before_screeni_qualifies THEN 1 END)
      AS count_angioplasty_within_6_months_before_screeni_certain,
    count(CASE WHEN r.count_angioplasty_within_6_months_before_screeni_qualifies IS NOT FALSE THEN 1 END)
      AS count_angioplasty_within_6_months_before_screeni_possible,
    -- myocardial infarction within 6 months before screening visit
    count(CASE WHEN r.count_myocardial_infarction_within_6_months_befo_qualifies THEN 1 END)
      AS count_myocardial_infarction_within_6_months_befo_certain,
    count(CASE WHEN r.count_myocardial_infarction_within_6_months_befo_qualifies IS NOT FALSE THEN 1 END)
      AS count_myocardial_infarction_within_6_months_befo_possible,
    -- arrhythmia on screening visit
    count(CASE WHEN r.count_arrhythmia_on_screening_visit_qualifies THEN 1 END)
      AS count_arrhythmia_on_screening_visit_certain,
    count(CASE WHEN r.count_arrhythmia_on_screening_visit_qualifies IS NOT FALSE THEN 1 END)
      AS count_arrhythmia_on_screening_visit_possible,
    -- investigational treatment within 14 days before day 1
    count(CASE WHEN r.count_investigational_treatment_within_14_days_b_qualifies THEN 1 END)
      AS count_investigational_treatment_within_14_days_b_certain,
    count(CASE WHEN r.count_investigational_treatment_within_14_days_b_qualifies IS NOT FALSE THEN 1 END)
      AS count_investigational_treatment_within_14_days_b_possible,
    -- investigational treatment on or before screening visit
    count(CASE WHEN r.count_investigational_treatment_on_or_before_scr_qualifies THEN 1 END)
      AS count_investigational_treatment_on_or_before_scr_certain,
    count(CASE WHEN r.count_investigational_treatment_on_or_before_scr_qualifies IS NOT FALSE THEN 1 END)
      AS count_investigational_treatment_on_or_before_scr_possible,
    -- glucocorticoid within 4 weeks before day 1
    count(CASE WHEN r.count_glucocorticoid_within_4_weeks_before_day_1_qualifies THEN 1 END)
      AS count_glucocorticoid_within_4_weeks_before_day_1_certain,
    count(CASE WHEN r.count_glucocorticoid_within_4_weeks_before_day_1_qualifies IS NOT FALSE THEN 1 END)
      AS count_glucocorticoid_within_4_weeks_before_day_1_possible,
    -- glucocorticoid against cancer within 4 weeks before day 1
    count(CASE WHEN r.count_glucocorticoid_against_cancer_within_4_wee_qualifies THEN 1 END)
      AS count_glucocorticoid_against_cancer_within_4_wee_certain,
    count(CASE WHEN r.count_glucocorticoid_against_cancer_within_4_wee_qualifies IS NOT FALSE THEN 1 END)
      AS count_glucocorticoid_against_cancer_within_4_wee_possible,
    -- major surgery within 14 days before day 1
    count(CASE WHEN r.count_major_surgery_within_14_days_before_day_1_qualifies THEN 1 END)
      AS count_major_surgery_within_14_days_before_day_1_certain,
    count(CASE WHEN r.count_major_surgery_within_14_days_before_day_1_qualifies IS NOT FALSE THEN 1 END)
      AS count_major_surgery_within_14_days_before_day_1_possible,
    -- radiotherapy within 14 days before day 1
    count(CASE WHEN r.count_radiotherapy_within_14_days_before_day_1_qualifies THEN 1 END)
      AS count_radiotherapy_within_14_days_before_day_1_certain,
    count(CASE WHEN r.count_radiotherapy_within_14_days_before_day_1_qualifies IS NOT FALSE THEN 1 END)
      AS count_radiotherapy_within_14_days_before_day_1_possible,
    -- anticancer drug except hydroxyurea, glucocorticoid against cancer, targeted small molecule and ...
    count(CASE WHEN r.count_anticancer_drug_except_hydroxyurea_glucoco_qualifies THEN 1 END)
      AS count_anticancer_drug_except_hydroxyurea_glucoco_certain,
    count(CASE WHEN r.count_anticancer_drug_except_hydroxyurea_glucoco_qualifies IS NOT FALSE THEN 1 END)
      AS count_anticancer_drug_except_hydroxyurea_glucoco_possible,
    -- treatment toxicity except alopecia on screening visit
    count(CASE WHEN r.count_treatment_toxicity_except_alopecia_on_scre_qualifies THEN 1 END)
      AS count_treatment_toxicity_except_alopecia_on_scre_certain,
    count(CASE WHEN r.count_treatment_toxicity_except_alopecia_on_scre_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_toxicity_except_alopecia_on_scre_possible,
    -- peripheral neuropathy on screening visit
    count(CASE WHEN r.count_peripheral_neuropathy_on_screening_visit_qualifies THEN 1 END)
      AS count_peripheral_neuropathy_on_screening_visit_certain,
    count(CASE WHEN r.count_peripheral_neuropathy_on_screening_visit_qualifies IS NOT FALSE THEN 1 END)
      AS count_peripheral_neuropathy_on_screening_visit_possible,
    -- congenital long QT syndrome on or before screening visit
    count(CASE WHEN r.count_congenital_long_qt_syndrome_on_or_before_s_qualifies THEN 1 END)
      AS count_congenital_long_qt_syndrome_on_or_before_s_certain,
    count(CASE WHEN r.count_congenital_long_qt_syndrome_on_or_before_s_qualifies IS NOT FALSE THEN 1 END)
      AS count_congenital_long_qt_syndrome_on_or_before_s_possible,
    -- other malignancy except non-melanoma skin cancer, prostate cancer, cervical carcinoma in situ, ...
    count(CASE WHEN r.count_other_malignancy_except_non_melanoma_skin_qualifies THEN 1 END)
      AS count_other_malignancy_except_non_melanoma_skin_certain,
    count(CASE WHEN r.count_other_malignancy_except_non_melanoma_skin_qualifies IS NOT FALSE THEN 1 END)
      AS count_other_malignancy_except_non_melanoma_skin_possible,
    -- prostate cancer on screening visit
    count(CASE WHEN r.count_prostate_cancer_on_screening_visit_qualifies THEN 1 END)
      AS count_prostate_cancer_on_screening_visit_certain,
    count(CASE WHEN r.count_prostate_cancer_on_screening_visit_qualifies IS NOT FALSE THEN 1 END)
      AS count_prostate_cancer_on_screening_visit_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    year(c.screening_visit_date) - year(c.born_to)
    - CASE
        WHEN month(c.screening_visit_date) * 100 + day(c.screening_visit_date)
               < month(c.born_to) * 100 + day(c.born_to) THEN
          1
        ELSE 0
      END AS youngest_age_in_years_at_screening_visit_date,
    year(c.screening_visit_date) - year(c.born_from)
    - CASE
        WHEN month(c.screening_visit_date) * 100 + day(c.screening_visit_date)
               < month(c.born_from) * 100 + day(c.born_from) THEN
          1
        ELSE 0
      END AS oldest_age_in_years_at_screening_visit_date,
    coalesce(e.count_histological_confirmation_on_or_before_scr_certain, 0)
      AS count_histological_confirmation_on_or_before_scr_certain,
    coalesce(e.count_histological_confirmation_on_or_before_scr_possible, 0)
      AS count_histological_confirmation_on_or_before_scr_possible,
    coalesce(e.count_treatment_line_on_or_before_screening_visi_certain, 0)
      AS count_treatment_line_on_or_before_screening_visi_certain,
    coalesce(e.count_treatment_line_on_or_before_screening_visi_possible, 0)
      AS count_treatment_line_on_or_before_screening_visi_possible,
    a.answer_1_c_2."day" <= c.screening_visit_date AS answer_1_c_2_inside,
    a.answer_1_c_2.valid_until AS answer_1_c_2_valid_until,
    c.screening_visit_date,
    a.answer_1_c_2."value" AS answer_1_c_2_value,
    a.answer_1_c_2."day" AS answer_1_c_2_day,
    a.answer_1_c_2."id" AS answer_1_c_2_id,
    coalesce(e.count_b_cell_non_hodgkin_lymphoma_on_or_before_s_certain, 0)
      AS count_b_cell_non_hodgkin_lymphoma_on_or_before_s_certain,
    coalesce(e.count_b_cell_non_hodgkin_lymphoma_on_or_before_s_possible, 0)
      AS count_b_cell_non_hodgkin_lymphoma_on_or_before_s_possible,
    coalesce(e.count_relapse_on_or_before_screening_visit_certain, 0)
      AS count_relapse_on_or_before_screening_visit_certain,
    coalesce(e.count_relapse_on_or_before_screening_visit_possible, 0)
      AS count_relapse_on_or_before_screening_visit_possible,
    coalesce(e.count_refractory_disease_on_or_before_screening_certain, 0)
      AS count_refractory_disease_on_or_before_screening_certain,
    coalesce(e.count_refractory_disease_on_or_before_screening_possible, 0)
      AS count_refractory_disease_on_or_before_screening_possible,
    a.answer_3."day" <= c.screening_visit_date AS answer_3_inside,
    a.answer_3.valid_until AS answer_3_valid_until,
    a.answer_3."value" AS answer_3_value,
    a.answer_3."day" AS answer_3_day,
    a.answer_3."id" AS answer_3_id,
    n.latest_tumor_burden_at_screening_visit."day" >= c.screening_visit_minus_28_days
    AND n.latest_tumor_burden_at_screening_visit."day" <= c.screening_visit_date
      AS latest_tumor_burden_at_screening_visit_inside,
    n.latest_tumor_burden_at_screening_visit."value" AS latest_tumor_burden_at_screening_visit_value,
    n.latest_tumor_burden_at_screening_visit."day" AS latest_tumor_burden_at_screening_visit_day,
    n.latest_tumor_burden_at_screening_visit."id" AS latest_tumor_burden_at_screening_visit_id,
    m.latest_ecog_at_screening_visit."day" >= c.screening_visit_minus_28_days
    AND m.latest_ecog_at_screening_visit."day" <= c.screening_visit_date
      AS latest_ecog_at_screening_visit_inside,
    m.latest_ecog_at_screening_visit."unit" AS latest_ecog_at_screening_visit_unit,
    nullif(nullif(m.latest_ecog_at_screening_visit."comparator", ''), '=')
      AS latest_ecog_at_screening_visit_comparator,
    TRY_CAST(m.latest_ecog_at_screening_visit."value" AS DECIMAL(15, 6))
      AS latest_ecog_at_screening_visit_value,
    m.latest_ecog_at_screening_visit."day" AS latest_ecog_at_screening_visit_day,
    m.latest_ecog_at_screening_visit."id" AS latest_ecog_at_screening_visit_id,
    m.latest_absolute_neutrophil_count_at_screening_vi."day" >= c.screening_visit_minus_28_days
    AND m.latest_absolute_neutrophil_count_at_screening_vi."day" <= c.screening_visit_date
      AS latest_absolute_neutrophil_count_at_screening_vi_inside,
    m.latest_absolute_neutrophil_count_at_screening_vi."unit"
      AS latest_absolute_neutrophil_count_at_screening_vi_unit,
    nullif(nullif(m.latest_absolute_neutrophil_count_at_screening_vi."comparator", ''), '=')
      AS latest_absolute_neutrophil_count_at_screening_vi_comparator,
    TRY_CAST(m.latest_absolute_neutrophil_count_at_screening_vi."value" AS DECIMAL(15, 6))
      AS latest_absolute_neutrophil_count_at_screening_vi_value,
    m.latest_absolute_neutrophil_count_at_screening_vi."day"
      AS latest_absolute_neutrophil_count_at_screening_vi_day,
    m.latest_absolute_neutrophil_count_at_screening_vi."id"
      AS latest_absolute_neutrophil_count_at_screening_vi_id,
    m.latest_platelets_at_screening_visit."day" >= c.screening_visit_minus_28_days
    AND m.latest_platelets_at_screening_visit."day" <= c.screening_visit_date
      AS latest_platelets_at_screening_visit_inside,
    m.latest_platelets_at_screening_visit."unit" AS latest_platelets_at_screening_visit_unit,
    nullif(nullif(m.latest_platelets_at_screening_visit."comparator", ''), '=')
      AS latest_platelets_at_screening_visit_comparator,
    TRY_CAST(m.latest_platelets_at_screening_visit."value" AS DECIMAL(15, 6))
      AS latest_platelets_at_screening_visit_value,
    m.latest_platelets_at_screening_visit."day" AS latest_platelets_at_screening_visit_day,
    m.latest_platelets_at_screening_visit."id" AS latest_platelets_at_screening_visit_id,
    m.latest_hemoglobin_at_screening_visit."day" >= c.screening_visit_minus_28_days
    AND m.latest_hemoglobin_at_screening_visit."day" <= c.screening_visit_date
      AS latest_hemoglobin_at_screening_visit_inside,
    m.latest_hemoglobin_at_screening_visit."unit" AS latest_hemoglobin_at_screening_visit_unit,
    nullif(nullif(m.latest_hemoglobin_at_screening_visit."comparator", ''), '=')
      AS latest_hemoglobin_at_screening_visit_comparator,
    TRY_CAST(m.latest_hemoglobin_at_screening_visit."value" AS DECIMAL(15, 6))
      AS latest_hemoglobin_at_screening_visit_value,
    m.latest_hemoglobin_at_screening_visit."day" AS latest_hemoglobin_at_screening_visit_day,
    m.latest_hemoglobin_at_screening_visit."id" AS latest_hemoglobin_at_screening_visit_id,
    coalesce(e.count_red_cell_transfusion_within_2_weeks_before_certain, 0)
      AS count_red_cell_transfusion_within_2_weeks_before_certain,
    coalesce(e.count_red_cell_transfusion_within_2_weeks_before_possible, 0)
      AS count_red_cell_transfusion_within_2_weeks_before_possible,
    m.latest_creatinine_at_screening_visit."day" >= c.screening_visit_minus_28_days
    AND m.latest_creatinine_at_screening_visit."day" <= c.screening_visit_date
      AS latest_creatinine_at_screening_visit_inside,
    m.latest_creatinine_at_screening_visit."unit" AS latest_creatinine_at_screening_visit_unit,
    nullif(nullif(m.latest_creatinine_at_screening_visit."comparator", ''), '=')
      AS latest_creatinine_at_screening_visit_comparator,
    TRY_CAST(m.latest_creatinine_at_screening_visit."value" AS DECIMAL(15, 6))
      AS latest_creatinine_at_screening_visit_value,
    m.latest_creatinine_at_screening_visit."day" AS latest_creatinine_at_screening_visit_day,
    m.latest_creatinine_at_screening_visit."id" AS latest_creatinine_at_screening_visit_id,
    coalesce(e.count_liver_metastasis_on_or_before_screening_vi_certain, 0)
      AS count_liver_metastasis_on_or_before_screening_vi_certain,
    coalesce(e.count_liver_metastasis_on_or_before_screening_vi_possible, 0)
      AS count_liver_metastasis_on_or_before_screening_vi_possible,
    coalesce(e.count_bone_metastasis_on_or_before_screening_vis_certain, 0)
      AS count_bone_metastasis_on_or_before_screening_vis_certain,
    coalesce(e.count_bone_metastasis_on_or_before_screening_vis_possible, 0)
      AS count_bone_metastasis_on_or_before_screening_vis_possible,
    m.latest_alkaline_phosphatase_at_screening_visit."day" >= c.screening_visit_minus_28_days
    AND m.latest_alkaline_phosphatase_at_screening_visit."day" <= c.screening_visit_date
      AS latest_alkaline_phosphatase_at_screening_visit_inside,
    TRY_CAST(m.latest_alkaline_phosphatase_at_screening_visit."value" AS DECIMAL(15, 6))
      AS latest_alkaline_phosphatase_at_screening_visit_value,
    nullif(nullif(m.latest_alkaline_phosphatase_at_screening_visit."comparator", ''), '=')
      AS latest_alkaline_phosphatase_at_screening_visit_comparator,
    TRY_CAST(m.latest_alkaline_phosphatase_at_screening_visit."high" AS DECIMAL(15, 6))
      AS latest_alkaline_phosphatase_at_screening_visit_high,
    m.latest_alkaline_phosphatase_at_screening_visit."unit"
      AS latest_alkaline_phosphatase_at_screening_visit_unit,
    m.latest_alkaline_phosphatase_at_screening_visit."day"
      AS latest_alkaline_phosphatase_at_screening_visit_day,
    m.latest_alkaline_phosphatase_at_screening_visit."id" AS latest_alkaline_phosphatase_at_screening_visit_id,
    m.latest_alt_at_screening_visit."day" >= c.screening_visit_minus_28_days
    AND m.latest_alt_at_screening_visit."day" <= c.screening_visit_date AS latest_alt_at_screening_visit_inside,
    TRY_CAST(m.latest_alt_at_screening_visit."value" AS DECIMAL(15, 6)) AS latest_alt_at_screening_visit_value,
    nullif(nullif(m.latest_alt_at_screening_visit."comparator", ''), '=')
      AS latest_alt_at_screening_visit_comparator,
    TRY_CAST(m.latest_alt_at_screening_visit."high" AS DECIMAL(15, 6)) AS latest_alt_at_screening_visit_high,
    m.latest_alt_at_screening_visit."unit" AS latest_alt_at_screening_visit_unit,
    m.latest_alt_at_screening_visit."day" AS latest_alt_at_screening_visit_day,
    m.latest_alt_at_screening_visit."id" AS latest_alt_at_screening_visit_id,
    m.latest_ast_at_screening_visit."day" >= c.screening_visit_minus_28_days
    AND m.latest_ast_at_screening_visit."day" <= c.screening_visit_date AS latest_ast_at_screening_visit_inside,
    TRY_CAST(m.latest_ast_at_screening_visit."value" AS DECIMAL(15, 6)) AS latest_ast_at_screening_visit_value,
    nullif(nullif(m.latest_ast_at_screening_visit."comparator", ''), '=')
      AS latest_ast_at_screening_visit_comparator,
    TRY_CAST(m.latest_ast_at_screening_visit."high" AS DECIMAL(15, 6)) AS latest_ast_at_screening_visit_high,
    m.latest_ast_at_screening_visit."unit" AS latest_ast_at_screening_visit_unit,
    m.latest_ast_at_screening_visit."day" AS latest_ast_at_screening_visit_day,
    m.latest_ast_at_screening_visit."id" AS latest_ast_at_screening_visit_id,
    m.latest_total_bilirubin_at_screening_visit."day" >= c.screening_visit_minus_28_days
    AND m.latest_total_bilirubin_at_screening_visit."day" <= c.screening_visit_date
      AS latest_total_bilirubin_at_screening_visit_inside,
    TRY_CAST(m.latest_total_bilirubin_at_screening_visit."value" AS DECIMAL(15, 6))
      AS latest_total_bilirubin_at_screening_visit_value,
    nullif(nullif(m.latest_total_bilirubin_at_screening_visit."comparator", ''), '=')
      AS latest_total_bilirubin_at_screening_visit_comparator,
    TRY_CAST(m.latest_total_bilirubin_at_screening_visit."high" AS DECIMAL(15, 6))
      AS latest_total_bilirubin_at_screening_visit_high,
    m.latest_total_bilirubin_at_screening_visit."unit" AS latest_total_bilirubin_at_screening_visit_unit,
    m.latest_total_bilirubin_at_screening_visit."day" AS latest_total_bilirubin_at_screening_visit_day,
    m.latest_total_bilirubin_at_screening_visit."id" AS latest_total_bilirubin_at_screening_visit_id,
    c.patient_sex,
    n.any_menarche_on_or_before_screening_visit_code,
    n.any_menarche_on_or_before_screening_visit."value" AS any_menarche_on_or_before_screening_visit_value,
    n.any_menarche_on_or_before_screening_visit."day" AS any_menarche_on_or_before_screening_visit_day,
    n.any_menarche_on_or_before_screening_visit."id" AS any_menarche_on_or_before_screening_visit_id,
    n.latest_menarche_within_28_days."day" >= c.screening_visit_minus_28_days
    AND n.latest_menarche_within_28_days."day" <= c.screening_visit_date
      AS latest_menarche_within_28_days_inside,
    n.latest_menarche_within_28_days."value" AS latest_menarche_within_28_days_value,
    n.latest_menarche_within_28_days."day" AS latest_menarche_within_28_days_day,
    n.latest_menarche_within_28_days."id" AS latest_menarche_within_28_days_id,
    coalesce(e.count_menopause_on_or_before_screening_visit_certain, 0)
      AS count_menopause_on_or_before_screening_visit_certain,
    coalesce(e.count_menopause_on_or_before_screening_visit_possible, 0)
      AS count_menopause_on_or_before_screening_visit_possible,
    coalesce(e.count_sterilization_on_or_before_screening_visit_certain, 0)
      AS count_sterilization_on_or_before_screening_visit_certain,
    coalesce(e.count_sterilization_on_or_before_screening_visit_possible, 0)
      AS count_sterilization_on_or_before_screening_visit_possible,
    n.latest_pregnancy_test_within_7_days_before_day_1."day" >= c.day_1_minus_7_days
    AND n.latest_pregnancy_test_within_7_days_before_day_1."day" <= c.day_1_date
      AS latest_pregnancy_test_within_7_days_before_day_1_inside,
    n.latest_pregnancy_test_within_7_days_before_day_1."value"
      AS latest_pregnancy_test_within_7_days_before_day_1_value,
    n.latest_pregnancy_test_within_7_days_before_day_1."day"
      AS latest_pregnancy_test_within_7_days_before_day_1_day,
    n.latest_pregnancy_test_within_7_days_before_day_1."id"
      AS latest_pregnancy_test_within_7_days_before_day_1_id,
    a.answer_13."day" <= c.screening_visit_date AS answer_13_inside,
    a.answer_13.valid_until AS answer_13_valid_until,
    a.answer_13."value" AS answer_13_value,
    a.answer_13."day" AS answer_13_day,
    a.answer_13."id" AS answer_13_id,
    a.answer_e1."day" <= c.screening_visit_date AS answer_e1_inside,
    a.answer_e1.valid_until AS answer_e1_valid_until,
    a.answer_e1."value" AS answer_e1_value,
    a.answer_e1."day" AS answer_e1_day,
    a.answer_e1."id" AS answer_e1_id,
    coalesce(e.count_graft_versus_host_disease_certain, 0) AS count_graft_versus_host_disease_certain,
    coalesce(e.count_graft_versus_host_disease_possible, 0) AS count_graft_versus_host_disease_possible,
    coalesce(e.count_autologous_hsct_within_60_days_before_scre_certain, 0)
      AS count_autologous_hsct_within_60_days_before_scre_certain,
    coalesce(e.count_autologous_hsct_within_60_days_before_scre_possible, 0)
      AS count_autologous_hsct_within_60_days_before_scre_possible,
    coalesce(e.count_allogeneic_hsct_within_60_days_before_scre_certain, 0)
      AS count_allogeneic_hsct_within_60_days_before_scre_certain,
    coalesce(e.count_allogeneic_hsct_within_60_days_before_scre_possible, 0)
      AS count_allogeneic_hsct_within_60_days_before_scre_possible,
    a.answer_e4."day" <= c.screening_visit_date AS answer_e4_inside,
    a.answer_e4.valid_until AS answer_e4_valid_until,
    a.answer_e4."value" AS answer_e4_value,
    a.answer_e4."day" AS answer_e4_day,
    a.answer_e4."id" AS answer_e4_id,
    coalesce(e.count_myelodysplastic_syndrome_on_or_before_scre_certain, 0)
      AS count_myelodysplastic_syndrome_on_or_before_scre_certain,
    coalesce(e.count_myelodysplastic_syndrome_on_or_before_scre_possible, 0)
      AS count_myelodysplastic_syndrome_on_or_before_scre_possible,
    coalesce(e.count_myeloid_leukemia_on_or_before_screening_vi_certain, 0)
      AS count_myeloid_leukemia_on_or_before_screening_vi_certain,
    coalesce(e.count_myeloid_leukemia_on_or_before_screening_vi_possible, 0)
      AS count_myeloid_leukemia_on_or_before_screening_vi_possible,
    a.answer_e6."day" <= c.screening_visit_date AS answer_e6_inside,
    a.answer_e6.valid_until AS answer_e6_valid_until,
    a.answer_e6."value" AS answer_e6_value,
    a.answer_e6."day" AS answer_e6_day,
    a.answer_e6."id" AS answer_e6_id,
    coalesce(e.count_autoimmune_disease_certain, 0) AS count_autoimmune_disease_certain,
    coalesce(e.count_autoimmune_disease_possible, 0) AS count_autoimmune_disease_possible,
    a.answer_e7_2."day" <= c.screening_visit_date AS answer_e7_2_inside,
    a.answer_e7_2.valid_until AS answer_e7_2_valid_until,
    a.answer_e7_2."value" AS answer_e7_2_value,
    a.answer_e7_2."day" AS answer_e7_2_day,
    a.answer_e7_2."id" AS answer_e7_2_id,
    a.answer_e7_3."day" <= c.screening_visit_date AS answer_e7_3_inside,
    a.answer_e7_3.valid_until AS answer_e7_3_valid_until,
    a.answer_e7_3."value" AS answer_e7_3_value,
    a.answer_e7_3."day" AS answer_e7_3_day,
    a.answer_e7_3."id" AS answer_e7_3_id,
    coalesce(e.count_hiv_infection_on_or_before_screening_visit_certain, 0)
      AS count_hiv_infection_on_or_before_screening_visit_certain,
    coalesce(e.count_hiv_infection_on_or_before_screening_visit_possible, 0)
      AS count_hiv_infection_on_or_before_screening_visit_possible,
    n.any_hiv_antibody_on_or_before_screening_visit_code,
    n.any_hiv_antibody_on_or_before_screening_visit."value"
      AS any_hiv_antibody_on_or_before_screening_visit_value,
    n.any_hiv_antibody_on_or_before_screening_visit."day" AS any_hiv_antibody_on_or_before_screening_visit_day,
    n.any_hiv_antibody_on_or_before_screening_visit."id" AS any_hiv_antibody_on_or_before_screening_visit_id,
    coalesce(e.count_hepatitis_b_certain, 0) AS count_hepatitis_b_certain,
    coalesce(e.count_hepatitis_b_possible, 0) AS count_hepatitis_b_possible,
    n.latest_hepatitis_b_surface_antigen_on_or_before."day" <= c.screening_visit_date
      AS latest_hepatitis_b_surface_antigen_on_or_before_inside,
    n.latest_hepatitis_b_surface_antigen_on_or_before."value"
      AS latest_hepatitis_b_surface_antigen_on_or_before_value,
    n.latest_hepatitis_b_surface_antigen_on_or_before."day"
      AS latest_hepatitis_b_surface_antigen_on_or_before_day,
    n.latest_hepatitis_b_surface_antigen_on_or_before."id"
      AS latest_hepatitis_b_surface_antigen_on_or_before_id,
    coalesce(e.count_hepatitis_c_on_or_before_screening_visit_certain, 0)
      AS count_hepatitis_c_on_or_before_screening_visit_certain,
    coalesce(e.count_hepatitis_c_on_or_before_screening_visit_possible, 0)
      AS count_hepatitis_c_on_or_before_screening_visit_possible,
    n.any_hepatitis_c_antibody_on_or_before_screening_code,
    n.any_hepatitis_c_antibody_on_or_before_screening."value"
      AS any_hepatitis_c_antibody_on_or_before_screening_value,
    n.any_hepatitis_c_antibody_on_or_before_screening."day"
      AS any_hepatitis_c_antibody_on_or_before_screening_day,
    n.any_hepatitis_c_antibody_on_or_before_screening."id"
      AS any_hepatitis_c_antibody_on_or_before_screening_id,
    coalesce(e.count_stevens_johnson_syndrome_on_or_before_scre_certain, 0)
      AS count_stevens_johnson_syndrome_on_or_before_scre_certain,
    coalesce(e.count_stevens_johnson_syndrome_on_or_before_scre_possible, 0)
      AS count_stevens_johnson_syndrome_on_or_before_scre_possible,
    coalesce(e.count_toxic_epidermal_necrolysis_on_or_before_sc_certain, 0)
      AS count_toxic_epidermal_necrolysis_on_or_before_sc_certain,
    coalesce(e.count_toxic_epidermal_necrolysis_on_or_before_sc_possible, 0)
      AS count_toxic_epidermal_necrolysis_on_or_before_sc_possible,
    coalesce(e.count_pregnancy_on_screening_visit_certain, 0) AS count_pregnancy_on_screening_visit_certain,
    coalesce(e.count_pregnancy_on_screening_visit_possible, 0) AS count_pregnancy_on_screening_visit_possible,
    coalesce(e.count_breast_feeding_on_screening_visit_certain, 0)
      AS count_breast_feeding_on_screening_visit_certain,
    coalesce(e.count_breast_feeding_on_screening_visit_possible, 0)
      AS count_breast_feeding_on_screening_visit_possible,
    m.latest_diastolic_blood_pressure_at_screening_vis."day" >= c.screening_visit_minus_28_days
    AND m.latest_diastolic_blood_pressure_at_screening_vis."day" <= c.screening_visit_date
      AS latest_diastolic_blood_pressure_at_screening_vis_inside,
    m.latest_diastolic_blood_pressure_at_screening_vis."unit"
      AS latest_diastolic_blood_pressure_at_screening_vis_unit,
    nullif(nullif(m.latest_diastolic_blood_pressure_at_screening_vis."comparator", ''), '=')
      AS latest_diastolic_blood_pressure_at_screening_vis_comparator,
    TRY_CAST(m.latest_diastolic_blood_pressure_at_screening_vis."value" AS DECIMAL(15, 6))
      AS latest_diastolic_blood_pressure_at_screening_vis_value,
    m.latest_diastolic_blood_pressure_at_screening_vis."day"
      AS latest_diastolic_blood_pressure_at_screening_vis_day,
    m.latest_diastolic_blood_pressure_at_screening_vis."id"
      AS latest_diastolic_blood_pressure_at_screening_vis_id,
    coalesce(e.count_angina_on_screening_visit_certain, 0) AS count_angina_on_screening_visit_certain,
    coalesce(e.count_angina_on_screening_visit_possible, 0) AS count_angina_on_screening_visit_possible,
    coalesce(e.count_heart_failure_on_screening_visit_certain, 0)
      AS count_heart_failure_on_screening_visit_certain,
    coalesce(e.count_heart_failure_on_screening_visit_possible, 0)
      AS count_heart_failure_on_screening_visit_possible,
    a.answer_e11_d."day" <= c.screening_visit_date AS answer_e11_d_inside,
    a.answer_e11_d.valid_until AS answer_e11_d_valid_until,
    a.answer_e11_d."value" AS answer_e11_d_value,
    a.answer_e11_d."day" AS answer_e11_d_day,
    a.answer_e11_d."id" AS answer_e11_d_id,
    coalesce(e.count_diabetes_on_screening_visit_certain, 0) AS count_diabetes_on_screening_visit_certain,
    coalesce(e.count_diabetes_on_screening_visit_possible, 0) AS count_diabetes_on_screening_visit_possible,
    coalesce(e.count_angioplasty_within_6_months_before_screeni_certain, 0)
      AS count_angioplasty_within_6_months_before_screeni_certain,
    coalesce(e.count_angioplasty_within_6_months_before_screeni_possible, 0)
      AS count_angioplasty_within_6_months_before_screeni_possible,
    coalesce(e.count_myocardial_infarction_within_6_months_befo_certain, 0)
      AS count_myocardial_infarction_within_6_months_befo_certain,
    coalesce(e.count_myocardial_infarction_within_6_months_befo_possible, 0)
      AS count_myocardial_infarction_within_6_months_befo_possible,
    coalesce(e.count_arrhythmia_on_screening_visit_certain, 0) AS count_arrhythmia_on_screening_visit_certain,
    coalesce(e.count_arrhythmia_on_screening_visit_possible, 0) AS count_arrhythmia_on_screening_visit_possible,
    a.answer_e11_h."day" <= c.screening_visit_date AS answer_e11_h_inside,
    a.answer_e11_h.valid_until AS answer_e11_h_valid_until,
    a.answer_e11_h."value" AS answer_e11_h_value,
    a.answer_e11_h."day" AS answer_e11_h_day,
    a.answer_e11_h."id" AS answer_e11_h_id,
    coalesce(e.count_investigational_treatment_within_14_days_b_certain, 0)
      AS count_investigational_treatment_within_14_days_b_certain,
    coalesce(e.count_investigational_treatment_within_14_days_b_possible, 0)
      AS count_investigational_treatment_within_14_days_b_possible,
    coalesce(e.count_investigational_treatment_on_or_before_scr_certain, 0)
      AS count_investigational_treatment_on_or_before_scr_certain,
    coalesce(e.count_investigational_treatment_on_or_before_scr_possible, 0)
      AS count_investigational_treatment_on_or_before_scr_possible,
    a.answer_e12_a_2."day" <= c.screening_visit_date AS answer_e12_a_2_inside,
    a.answer_e12_a_2.valid_until AS answer_e12_a_2_valid_until,
    a.answer_e12_a_2."value" AS answer_e12_a_2_value,
    a.answer_e12_a_2."day" AS answer_e12_a_2_day,
    a.answer_e12_a_2."id" AS answer_e12_a_2_id,
    a.answer_e12_b."day" <= c.screening_visit_date AS answer_e12_b_inside,
    a.answer_e12_b.valid_until AS answer_e12_b_valid_until,
    a.answer_e12_b."value" AS answer_e12_b_value,
    a.answer_e12_b."day" AS answer_e12_b_day,
    a.answer_e12_b."id" AS answer_e12_b_id,
    coalesce(e.count_glucocorticoid_within_4_weeks_before_day_1_certain, 0)
      AS count_glucocorticoid_within_4_weeks_before_day_1_certain,
    coalesce(e.count_glucocorticoid_within_4_weeks_before_day_1_possible, 0)
      AS count_glucocorticoid_within_4_weeks_before_day_1_possible,
    coalesce(e.count_glucocorticoid_against_cancer_within_4_wee_certain, 0)
      AS count_glucocorticoid_against_cancer_within_4_wee_certain,
    coalesce(e.count_glucocorticoid_against_cancer_within_4_wee_possible, 0)
      AS count_glucocorticoid_against_cancer_within_4_wee_possible,
    a.answer_e13."day" <= c.screening_visit_date AS answer_e13_inside,
    a.answer_e13.valid_until AS answer_e13_valid_until,
    a.answer_e13."value" AS answer_e13_value,
    a.answer_e13."day" AS answer_e13_day,
    a.answer_e13."id" AS answer_e13_id,
    coalesce(e.count_major_surgery_within_14_days_before_day_1_certain, 0)
      AS count_major_surgery_within_14_days_before_day_1_certain,
    coalesce(e.count_major_surgery_within_14_days_before_day_1_possible, 0)
      AS count_major_surgery_within_14_days_before_day_1_possible,
    coalesce(e.count_radiotherapy_within_14_days_before_day_1_certain, 0)
      AS count_radiotherapy_within_14_days_before_day_1_certain,
    coalesce(e.count_radiotherapy_within_14_days_before_day_1_possible, 0)
      AS count_radiotherapy_within_14_days_before_day_1_possible,
    a.answer_e14_a."day" <= c.screening_visit_date AS answer_e14_a_inside,
    a.answer_e14_a.valid_until AS answer_e14_a_valid_until,
    a.answer_e14_a."value" AS answer_e14_a_value,
    a.answer_e14_a."day" AS answer_e14_a_day,
    a.answer_e14_a."id" AS answer_e14_a_id,
    coalesce(e.count_anticancer_drug_except_hydroxyurea_glucoco_certain, 0)
      AS count_anticancer_drug_except_hydroxyurea_glucoco_certain,
    coalesce(e.count_anticancer_drug_except_hydroxyurea_glucoco_possible, 0)
      AS count_anticancer_drug_except_hydroxyurea_glucoco_possible,
    a.answer_e14_b."day" <= c.screening_visit_date AS answer_e14_b_inside,
    a.answer_e14_b.valid_until AS answer_e14_b_valid_until,
    a.answer_e14_b."value" AS answer_e14_b_value,
    a.answer_e14_b."day" AS answer_e14_b_day,
    a.answer_e14_b."id" AS answer_e14_b_id,
    coalesce(e.count_treatment_toxicity_except_alopecia_on_scre_certain, 0)
      AS count_treatment_toxicity_except_alopecia_on_scre_certain,
    coalesce(e.count_treatment_toxicity_except_alopecia_on_scre_possible, 0)
      AS count_treatment_toxicity_except_alopecia_on_scre_possible,
    coalesce(e.count_peripheral_neuropathy_on_screening_visit_certain, 0)
      AS count_peripheral_neuropathy_on_screening_visit_certain,
    coalesce(e.count_peripheral_neuropathy_on_screening_visit_possible, 0)
      AS count_peripheral_neuropathy_on_screening_visit_possible,
    a.answer_e15_2."day" <= c.screening_visit_date AS answer_e15_2_inside,
    a.answer_e15_2.valid_until AS answer_e15_2_valid_until,
    a.answer_e15_2."value" AS answer_e15_2_value,
    a.answer_e15_2."day" AS answer_e15_2_day,
    a.answer_e15_2."id" AS answer_e15_2_id,
    coalesce(e.count_congenital_long_qt_syndrome_on_or_before_s_certain, 0)
      AS count_congenital_long_qt_syndrome_on_or_before_s_certain,
    coalesce(e.count_congenital_long_qt_syndrome_on_or_before_s_possible, 0)
      AS count_congenital_long_qt_syndrome_on_or_before_s_possible,
    m.latest_qtc_at_screening_visit."day" >= c.screening_visit_minus_28_days
    AND m.latest_qtc_at_screening_visit."day" <= c.screening_visit_date AS latest_qtc_at_screening_visit_inside,
    m.latest_qtc_at_screening_visit."unit" AS latest_qtc_at_screening_visit_unit,
    nullif(nullif(m.latest_qtc_at_screening_visit."comparator", ''), '=')
      AS latest_qtc_at_screening_visit_comparator,
    TRY_CAST(m.latest_qtc_at_screening_visit."value" AS DECIMAL(15, 6)) AS latest_qtc_at_screening_visit_value,
    m.latest_qtc_at_screening_visit."day" AS latest_qtc_at_screening_visit_day,
    m.latest_qtc_at_screening_visit."id" AS latest_qtc_at_screening_visit_id,
    coalesce(e.count_other_malignancy_except_non_melanoma_skin_certain, 0)
      AS count_other_malignancy_except_non_melanoma_skin_certain,
    coalesce(e.count_other_malignancy_except_non_melanoma_skin_possible, 0)
      AS count_other_malignancy_except_non_melanoma_skin_possible,
    a.answer_e17_1."day" <= c.screening_visit_date AS answer_e17_1_inside,
    a.answer_e17_1.valid_until AS answer_e17_1_valid_until,
    a.answer_e17_1."value" AS answer_e17_1_value,
    a.answer_e17_1."day" AS answer_e17_1_day,
    a.answer_e17_1."id" AS answer_e17_1_id,
    coalesce(e.count_prostate_cancer_on_screening_visit_certain, 0)
      AS count_prostate_cancer_on_screening_visit_certain,
    coalesce(e.count_prostate_cancer_on_screening_visit_possible, 0)
      AS count_prostate_cancer_on_screening_visit_possible,
    a.answer_e18."day" <= c.screening_visit_date AS answer_e18_inside,
    a.answer_e18.valid_until AS answer_e18_valid_until,
    a.answer_e18."value" AS answer_e18_value,
    a.answer_e18."day" AS answer_e18_day,
    a.answer_e18."id" AS answer_e18_id
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
    l1.unit_reading AS latest_ecog_at_screening_visit_reading,
    l2.unit_reading AS latest_absolute_neutrophil_count_at_screening_vi_reading,
    l3.unit_reading AS latest_platelets_at_screening_visit_reading,
    l4.unit_reading AS latest_hemoglobin_at_screening_visit_reading,
    l5.unit_reading AS latest_creatinine_at_screening_visit_reading,
    l6.unit_reading AS latest_alkaline_phosphatase_at_screening_visit_reading,
    l7.unit_reading AS latest_alt_at_screening_visit_reading,
    l8.unit_reading AS latest_ast_at_screening_visit_reading,
    l9.unit_reading AS latest_total_bilirubin_at_screening_visit_reading,
    "l10".unit_reading AS latest_diastolic_blood_pressure_at_screening_vis_reading,
    "l11".unit_reading AS latest_qtc_at_screening_visit_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_ecog_at_screening_visit_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_absolute_neutrophil_count_at_screening_vi_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_platelets_at_screening_visit_unit
  LEFT JOIN unit_spellings AS l4 ON l4.unit_spelling = f.latest_hemoglobin_at_screening_visit_unit
  LEFT JOIN unit_spellings AS l5 ON l5.unit_spelling = f.latest_creatinine_at_screening_visit_unit
  LEFT JOIN unit_spellings AS l6 ON l6.unit_spelling = f.latest_alkaline_phosphatase_at_screening_visit_unit
  LEFT JOIN unit_spellings AS l7 ON l7.unit_spelling = f.latest_alt_at_screening_visit_unit
  LEFT JOIN unit_spellings AS l8 ON l8.unit_spelling = f.latest_ast_at_screening_visit_unit
  LEFT JOIN unit_spellings AS l9 ON l9.unit_spelling = f.latest_total_bilirubin_at_screening_visit_unit
  LEFT JOIN unit_spellings AS "l10" ON "l10".unit_spelling = f.latest_diastolic_blood_pressure_at_screening_vis_unit
  LEFT JOIN unit_spellings AS "l11" ON "l11".unit_spelling = f.latest_qtc_at_screening_visit_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- 2, in the unit of the result
    CASE
      WHEN f.latest_ecog_at_screening_visit_unit IS NULL THEN 2
      ELSE CASE f.latest_ecog_at_screening_visit_reading WHEN '{score}' THEN 2 END
    END AS latest_ecog_at_screening_visit_limit,
    -- 1000 /uL, in the unit of the result
    CASE f.latest_absolute_neutrophil_count_at_screening_vi_reading
      WHEN '10*9/L' THEN 1 WHEN '/L' THEN 1000000000 WHEN '/dL' THEN 100000000 WHEN '/mL' THEN 1000000
      WHEN '/uL' THEN 1000 WHEN '10*12/L' THEN 0.001 WHEN '10*4/uL' THEN 0.1
    END AS latest_absolute_neutrophil_count_at_screening_vi_limit,
    -- 75000 /uL, in the unit of the result
    CASE f.latest_platelets_at_screening_visit_reading
      WHEN '10*9/L' THEN 75 WHEN '/L' THEN 75000000000 WHEN '/dL' THEN 7500000000 WHEN '/mL' THEN 75000000
      WHEN '/uL' THEN 75000 WHEN '10*12/L' THEN 0.075 WHEN '10*4/uL' THEN 7.5
    END AS latest_platelets_at_screening_visit_limit,
    -- 9.0 g/dL, in the unit of the result
    CASE f.latest_hemoglobin_at_screening_visit_reading
      WHEN 'g/dL' THEN 9 WHEN 'g/L' THEN 90 WHEN 'mg/L' THEN 90000 WHEN 'mg/dL' THEN 9000
      WHEN 'ng/L' THEN 90000000000 WHEN 'ng/dL' THEN 9000000000 WHEN 'ug/L' THEN 90000000
      WHEN 'pg/dL' THEN 9000000000000 WHEN 'ug/dL' THEN 9000000
    END AS latest_hemoglobin_at_screening_visit_limit,
    -- 1.5 mg/dL, in the unit of the result
    CASE f.latest_creatinine_at_screening_visit_reading
      WHEN 'mg/dL' THEN 1.5 WHEN 'fmol/L' THEN 132602545968 WHEN 'g/L' THEN 0.015 WHEN 'g/dL' THEN 0.0015
      WHEN 'mg/L' THEN 15 WHEN 'mmol/L' THEN 0.1326025 WHEN 'mol/L' THEN 0.0001326 WHEN 'ng/L' THEN 15000000
      WHEN 'ng/dL' THEN 1500000 WHEN 'ug/L' THEN 15000 WHEN 'nmol/L' THEN 132602.5459688
      WHEN 'umol/L' THEN 132.6025459 WHEN 'pg/dL' THEN 1500000000 WHEN 'pmol/L' THEN 132602545.9688825
      WHEN 'ug/dL' THEN 1500 WHEN 'umol/dL' THEN 13.2602545
    END AS latest_creatinine_at_screening_visit_limit,
    f.latest_alkaline_phosphatase_at_screening_visit_reading IN (
      'U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_alkaline_phosphatase_at_screening_visit_usable,
    f.latest_alt_at_screening_visit_reading IN (
      'U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_alt_at_screening_visit_usable,
    f.latest_ast_at_screening_visit_reading IN (
      'U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_ast_at_screening_visit_usable,
    f.latest_total_bilirubin_at_screening_visit_reading IN (
      'mg/dL', 'fmol/L', 'g/L', 'g/dL', 'mg/L', 'mmol/L', 'mol/L', 'ng/L', 'ng/dL', 'ug/L', 'nmol/L', 'umol/L',
      'pg/dL', 'pmol/L', 'ug/dL', 'umol/dL'
    ) AS latest_total_bilirubin_at_screening_visit_usable,
    -- 115 mmHg, in the unit of the result
    CASE f.latest_diastolic_blood_pressure_at_screening_vis_reading
      WHEN 'mm[Hg]' THEN 115 WHEN 'cm[H2O]' THEN 156.3431956 WHEN 'kPa' THEN 15.33203
    END AS latest_diastolic_blood_pressure_at_screening_vis_limit,
    -- 450 ms, in the unit of the result
    CASE f.latest_qtc_at_screening_visit_reading
      WHEN 'ms' THEN 450 WHEN 'd' THEN 0.0000052 WHEN 'h' THEN 0.000125 WHEN 'min' THEN 0.0075
      WHEN 's' THEN 0.45 WHEN 'wk' THEN 0.0000007
    END AS latest_qtc_at_screening_visit_limit
  FROM patient_facts_2 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: age >= 18 years
    CASE
      WHEN f.youngest_age_in_years_at_screening_visit_date >= 18 THEN TRUE
      WHEN f.oldest_age_in_years_at_screening_visit_date < 18 THEN FALSE
    END AS a_1_a_1,
    CASE
      WHEN f.youngest_age_in_years_at_screening_visit_date = f.oldest_age_in_years_at_screening_visit_date THEN
        CAST(f.youngest_age_in_years_at_screening_visit_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_screening_visit_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_screening_visit_date AS VARCHAR)
    END AS a_1_a_1_value,
    CASE WHEN f.youngest_age_in_years_at_screening_visit_date IS NOT NULL THEN 'years' END AS a_1_a_1_unit,
    -- 2: any histological confirmation
    CASE
      WHEN f.count_histological_confirmation_on_or_before_scr_certain >= 1 THEN TRUE
      WHEN f.count_histological_confirmation_on_or_before_scr_possible < 1 THEN FALSE
    END AS a_1_b_1,
    CAST(f.count_histological_confirmation_on_or_before_scr_certain AS VARCHAR) AS a_1_b_1_value,
    -- 3: any treatment line where failed or stopped for intolerance
    CASE
      WHEN f.count_treatment_line_on_or_before_screening_visi_certain >= 1 THEN TRUE
      WHEN f.count_treatment_line_on_or_before_screening_visi_possible < 1 THEN FALSE
    END AS a_1_c_1_1,
    CAST(f.count_treatment_line_on_or_before_screening_visi_certain AS VARCHAR) AS a_1_c_1_1_value,
    -- 4: attested
    CASE
      WHEN f.answer_1_c_2_inside
           AND (f.answer_1_c_2_valid_until IS NULL OR f.answer_1_c_2_valid_until >= f.screening_visit_date) THEN
        f.answer_1_c_2_value = 'yes'
    END AS a_1_c_2_1,
    f.answer_1_c_2_value AS a_1_c_2_1_value,
    f.answer_1_c_2_day AS a_1_c_2_1_date,
    f.answer_1_c_2_id AS a_1_c_2_1_row,
    -- 5: any B-cell non-Hodgkin lymphoma
    CASE
      WHEN f.count_b_cell_non_hodgkin_lymphoma_on_or_before_s_certain >= 1 THEN TRUE
      WHEN f.count_b_cell_non_hodgkin_lymphoma_on_or_before_s_possible < 1 THEN FALSE
    END AS a_2_1,
    CAST(f.count_b_cell_non_hodgkin_lymphoma_on_or_before_s_certain AS VARCHAR) AS a_2_1_value,
    -- 6: any relapse
    CASE
      WHEN f.count_relapse_on_or_before_screening_visit_certain >= 1 THEN TRUE
      WHEN f.count_relapse_on_or_before_screening_visit_possible < 1 THEN FALSE
    END AS a_2_2,
    CAST(f.count_relapse_on_or_before_screening_visit_certain AS VARCHAR) AS a_2_2_value,
    -- 7: any refractory disease
    CASE
      WHEN f.count_refractory_disease_on_or_before_screening_certain >= 1 THEN TRUE
      WHEN f.count_refractory_disease_on_or_before_screening_possible < 1 THEN FALSE
    END AS a_2_3,
    CAST(f.count_refractory_disease_on_or_before_screening_certain AS VARCHAR) AS a_2_3_value,
    -- 8: attested
    CASE
      WHEN f.answer_3_inside
           AND (f.answer_3_valid_until IS NULL OR f.answer_3_valid_until >= f.screening_visit_date) THEN
        f.answer_3_value = 'yes'
    END AS a_3_1,
    f.answer_3_value AS a_3_1_value,
    f.answer_3_day AS a_3_1_date,
    f.answer_3_id AS a_3_1_row,
    -- 9: tumor burden is measurable at screening visit
    CASE
      WHEN f.latest_tumor_burden_at_screening_visit_inside THEN
        CASE
          WHEN f.latest_tumor_burden_at_screening_visit_value IN ('measurable', 'evaluable', 'none') THEN
            f.latest_tumor_burden_at_screening_visit_value = 'measurable'
        END
    END AS a_4_1,
    f.latest_tumor_burden_at_screening_visit_value AS a_4_1_value,
    f.latest_tumor_burden_at_screening_visit_day AS a_4_1_date,
    f.latest_tumor_burden_at_screening_visit_id AS a_4_1_row,
    -- 10: ECOG <= 2 at screening visit
    CASE
      WHEN f.latest_ecog_at_screening_visit_inside THEN
        CASE
          WHEN f.latest_ecog_at_screening_visit_comparator IS NULL THEN
            f.latest_ecog_at_screening_visit_value <= f.latest_ecog_at_screening_visit_limit
          WHEN f.latest_ecog_at_screening_visit_comparator IN ('<', '<=')
               AND f.latest_ecog_at_screening_visit_value <= f.latest_ecog_at_screening_visit_limit THEN
            TRUE
          WHEN f.latest_ecog_at_screening_visit_comparator = '>'
               AND f.latest_ecog_at_screening_visit_value >= f.latest_ecog_at_screening_visit_limit THEN
            FALSE
          WHEN f.latest_ecog_at_screening_visit_comparator = '>='
               AND f.latest_ecog_at_screening_visit_value > f.latest_ecog_at_screening_visit_limit THEN
            FALSE
        END
    END AS a_5_1,
    coalesce(f.latest_ecog_at_screening_visit_comparator, '')
    || CASE
         WHEN f.latest_ecog_at_screening_visit_value = floor(f.latest_ecog_at_screening_visit_value) THEN
           CAST(CAST(f.latest_ecog_at_screening_visit_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_ecog_at_screening_visit_value AS VARCHAR), '0')
       END AS a_5_1_value,
    f.latest_ecog_at_screening_visit_unit AS a_5_1_unit,
    f.latest_ecog_at_screening_visit_day AS a_5_1_date,
    f.latest_ecog_at_screening_visit_id AS a_5_1_row,
    -- 11: absolute neutrophil count >= 1000 /uL at screening visit
    CASE
      WHEN f.latest_absolute_neutrophil_count_at_screening_vi_inside THEN
        CASE
          WHEN f.latest_absolute_neutrophil_count_at_screening_vi_comparator IS NULL THEN
            f.latest_absolute_neutrophil_count_at_screening_vi_value
              >= f.latest_absolute_neutrophil_count_at_screening_vi_limit
          WHEN f.latest_absolute_neutrophil_count_at_screening_vi_comparator = '<'
               AND f.latest_absolute_neutrophil_count_at_screening_vi_value
                     <= f.latest_absolute_neutrophil_count_at_screening_vi_limit THEN
            FALSE
          WHEN f.latest_absolute_neutrophil_count_at_screening_vi_comparator = '<='
               AND f.latest_absolute_neutrophil_count_at_screening_vi_value
                     < f.latest_absolute_neutrophil_count_at_screening_vi_limit THEN
            FALSE
          WHEN f.latest_absolute_neutrophil_count_at_screening_vi_comparator IN ('>', '>=')
               AND f.latest_absolute_neutrophil_count_at_screening_vi_value
                     >= f.latest_absolute_neutrophil_count_at_screening_vi_limit THEN
            TRUE
        END
    END AS a_6_1,
    coalesce(f.latest_absolute_neutrophil_count_at_screening_vi_comparator, '')
    || CASE
         WHEN f.latest_absolute_neutrophil_count_at_screening_vi_value
                = floor(f.latest_absolute_neutrophil_count_at_screening_vi_value) THEN
           CAST(CAST(f.latest_absolute_neutrophil_count_at_screening_vi_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_absolute_neutrophil_count_at_screening_vi_value AS VARCHAR), '0')
       END AS a_6_1_value,
    f.latest_absolute_neutrophil_count_at_screening_vi_unit AS a_6_1_unit,
    f.latest_absolute_neutrophil_count_at_screening_vi_day AS a_6_1_date,
    f.latest_absolute_neutrophil_count_at_screening_vi_id AS a_6_1_row,
    -- 12: platelets >= 75000 /uL at screening visit
    CASE
      WHEN f.latest_platelets_at_screening_visit_inside THEN
        CASE
          WHEN f.latest_platelets_at_screening_visit_comparator IS NULL THEN
            f.latest_platelets_at_screening_visit_value >= f.latest_platelets_at_screening_visit_limit
          WHEN f.latest_platelets_at_screening_visit_comparator = '<'
               AND f.latest_platelets_at_screening_visit_value <= f.latest_platelets_at_screening_visit_limit THEN
            FALSE
          WHEN f.latest_platelets_at_screening_visit_comparator = '<='
               AND f.latest_platelets_at_screening_visit_value < f.latest_platelets_at_screening_visit_limit THEN
            FALSE
          WHEN f.latest_platelets_at_screening_visit_comparator IN ('>', '>=')
               AND f.latest_platelets_at_screening_visit_value >= f.latest_platelets_at_screening_visit_limit THEN
            TRUE
        END
    END AS a_7_1,
    coalesce(f.latest_platelets_at_screening_visit_comparator, '')
    || CASE
         WHEN f.latest_platelets_at_screening_visit_value = floor(f.latest_platelets_at_screening_visit_value) THEN
           CAST(CAST(f.latest_platelets_at_screening_visit_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_platelets_at_screening_visit_value AS VARCHAR), '0')
       END AS a_7_1_value,
    f.latest_platelets_at_screening_visit_unit AS a_7_1_unit,
    f.latest_platelets_at_screening_visit_day AS a_7_1_date,
    f.latest_platelets_at_screening_visit_id AS a_7_1_row,
    -- 13: hemoglobin >= 9.0 g/dL at screening visit
    CASE
      WHEN f.latest_hemoglobin_at_screening_visit_inside THEN
        CASE
          WHEN f.latest_hemoglobin_at_screening_visit_comparator IS NULL THEN
            f.latest_hemoglobin_at_screening_visit_value >= f.latest_hemoglobin_at_screening_visit_limit
          WHEN f.latest_hemoglobin_at_screening_visit_comparator = '<'
               AND f.latest_hemoglobin_at_screening_visit_value <= f.latest_hemoglobin_at_screening_visit_limit THEN
            FALSE
          WHEN f.latest_hemoglobin_at_screening_visit_comparator = '<='
               AND f.latest_hemoglobin_at_screening_visit_value < f.latest_hemoglobin_at_screening_visit_limit THEN
            FALSE
          WHEN f.latest_hemoglobin_at_screening_visit_comparator IN ('>', '>=')
               AND f.latest_hemoglobin_at_screening_visit_value >= f.latest_hemoglobin_at_screening_visit_limit THEN
            TRUE
        END
    END AS a_8_1,
    coalesce(f.latest_hemoglobin_at_screening_visit_comparator, '')
    || CASE
         WHEN f.latest_hemoglobin_at_screening_visit_value = floor(f.latest_hemoglobin_at_screening_visit_value) THEN
           CAST(CAST(f.latest_hemoglobin_at_screening_visit_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_hemoglobin_at_screening_visit_value AS VARCHAR), '0')
       END AS a_8_1_value,
    f.latest_hemoglobin_at_screening_visit_unit AS a_8_1_unit,
    f.latest_hemoglobin_at_screening_visit_day AS a_8_1_date,
    f.latest_hemoglobin_at_screening_visit_id AS a_8_1_row,
    -- 14: no red cell transfusion within 2 weeks before day 1
    CASE
      WHEN f.count_red_cell_transfusion_within_2_weeks_before_certain >= 1 THEN TRUE
      WHEN f.count_red_cell_transfusion_within_2_weeks_before_possible < 1 THEN FALSE
    END AS a_8_2,
    CAST(f.count_red_cell_transfusion_within_2_weeks_before_certain AS VARCHAR) AS a_8_2_value,
    -- 15: creatinine <= 1.5 mg/dL at screening visit
    CASE
      WHEN f.latest_creatinine_at_screening_visit_inside THEN
        CASE
          WHEN f.latest_creatinine_at_screening_visit_comparator IS NULL THEN
            f.latest_creatinine_at_screening_visit_value <= f.latest_creatinine_at_screening_visit_limit
          WHEN f.latest_creatinine_at_screening_visit_comparator IN ('<', '<=')
               AND f.latest_creatinine_at_screening_visit_value <= f.latest_creatinine_at_screening_visit_limit THEN
            TRUE
          WHEN f.latest_creatinine_at_screening_visit_comparator = '>'
               AND f.latest_creatinine_at_screening_visit_value >= f.latest_creatinine_at_screening_visit_limit THEN
            FALSE
          WHEN f.latest_creatinine_at_screening_visit_comparator = '>='
               AND f.latest_creatinine_at_screening_visit_value > f.latest_creatinine_at_screening_visit_limit THEN
            FALSE
        END
    END AS a_9_1,
    coalesce(f.latest_creatinine_at_screening_visit_comparator, '')
    || CASE
         WHEN f.latest_creatinine_at_screening_visit_value = floor(f.latest_creatinine_at_screening_visit_value) THEN
           CAST(CAST(f.latest_creatinine_at_screening_visit_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_creatinine_at_screening_visit_value AS VARCHAR), '0')
       END AS a_9_1_value,
    f.latest_creatinine_at_screening_visit_unit AS a_9_1_unit,
    f.latest_creatinine_at_screening_visit_day AS a_9_1_date,
    f.latest_creatinine_at_screening_visit_id AS a_9_1_row,
    -- 16: any liver metastasis
    CASE
      WHEN f.count_liver_metastasis_on_or_before_screening_vi_certain >= 1 THEN TRUE
      WHEN f.count_liver_metastasis_on_or_before_screening_vi_possible < 1 THEN FALSE
    END AS a_10_1,
    CAST(f.count_liver_metastasis_on_or_before_screening_vi_certain AS VARCHAR) AS a_10_1_value,
    -- 17: any bone metastasis
    CASE
      WHEN f.count_bone_metastasis_on_or_before_screening_vis_certain >= 1 THEN TRUE
      WHEN f.count_bone_metastasis_on_or_before_screening_vis_possible < 1 THEN FALSE
    END AS a_10_2,
    CAST(f.count_bone_metastasis_on_or_before_screening_vis_certain AS VARCHAR) AS a_10_2_value,
    -- 18: alkaline phosphatase <= 5 x ULN at screening visit
    CASE
      WHEN f.latest_alkaline_phosphatase_at_screening_visit_inside THEN
        CASE
          WHEN f.latest_alkaline_phosphatase_at_screening_visit_usable THEN
            CASE
              WHEN f.latest_alkaline_phosphatase_at_screening_visit_comparator IS NULL THEN
                f.latest_alkaline_phosphatase_at_screening_visit_value
                  <= 5 * f.latest_alkaline_phosphatase_at_screening_visit_high
              WHEN f.latest_alkaline_phosphatase_at_screening_visit_comparator IN ('<', '<=')
                   AND f.latest_alkaline_phosphatase_at_screening_visit_value
                         <= 5 * f.latest_alkaline_phosphatase_at_screening_visit_high THEN
                TRUE
              WHEN f.latest_alkaline_phosphatase_at_screening_visit_comparator = '>'
                   AND f.latest_alkaline_phosphatase_at_screening_visit_value
                         >= 5 * f.latest_alkaline_phosphatase_at_screening_visit_high THEN
                FALSE
              WHEN f.latest_alkaline_phosphatase_at_screening_visit_comparator = '>='
                   AND f.latest_alkaline_phosphatase_at_screening_visit_value
                         > 5 * f.latest_alkaline_phosphatase_at_screening_visit_high THEN
                FALSE
            END
        END
    END AS a_10_3,
    coalesce(f.latest_alkaline_phosphatase_at_screening_visit_comparator, '')
    || CASE
         WHEN f.latest_alkaline_phosphatase_at_screening_visit_value
                = floor(f.latest_alkaline_phosphatase_at_screening_visit_value) THEN
           CAST(CAST(f.latest_alkaline_phosphatase_at_screening_visit_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_alkaline_phosphatase_at_screening_visit_value AS VARCHAR), '0')
       END AS a_10_3_value,
    f.latest_alkaline_phosphatase_at_screening_visit_unit AS a_10_3_unit,
    f.latest_alkaline_phosphatase_at_screening_visit_day AS a_10_3_date,
    f.latest_alkaline_phosphatase_at_screening_visit_id AS a_10_3_row,
    -- 19: ALT <= 5 x ULN at screening visit
    CASE
      WHEN f.latest_alt_at_screening_visit_inside THEN
        CASE
          WHEN f.latest_alt_at_screening_visit_usable THEN
            CASE
              WHEN f.latest_alt_at_screening_visit_comparator IS NULL THEN
                f.latest_alt_at_screening_visit_value <= 5 * f.latest_alt_at_screening_visit_high
              WHEN f.latest_alt_at_screening_visit_comparator IN ('<', '<=')
                   AND f.latest_alt_at_screening_visit_value <= 5 * f.latest_alt_at_screening_visit_high THEN
                TRUE
              WHEN f.latest_alt_at_screening_visit_comparator = '>'
                   AND f.latest_alt_at_screening_visit_value >= 5 * f.latest_alt_at_screening_visit_high THEN
                FALSE
              WHEN f.latest_alt_at_screening_visit_comparator = '>='
                   AND f.latest_alt_at_screening_visit_value > 5 * f.latest_alt_at_screening_visit_high THEN
                FALSE
            END
        END
    END AS a_10_4,
    coalesce(f.latest_alt_at_screening_visit_comparator, '')
    || CASE
         WHEN f.latest_alt_at_screening_visit_value = floor(f.latest_alt_at_screening_visit_value) THEN
           CAST(CAST(f.latest_alt_at_screening_visit_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_alt_at_screening_visit_value AS VARCHAR), '0')
       END AS a_10_4_value,
    f.latest_alt_at_screening_visit_unit AS a_10_4_unit,
    f.latest_alt_at_screening_visit_day AS a_10_4_date,
    f.latest_alt_at_screening_visit_id AS a_10_4_row,
    -- 20: AST <= 5 x ULN at screening visit
    CASE
      WHEN f.latest_ast_at_screening_visit_inside THEN
        CASE
          WHEN f.latest_ast_at_screening_visit_usable THEN
            CASE
              WHEN f.latest_ast_at_screening_visit_comparator IS NULL THEN
                f.latest_ast_at_screening_visit_value <= 5 * f.latest_ast_at_screening_visit_high
              WHEN f.latest_ast_at_screening_visit_comparator IN ('<', '<=')
                   AND f.latest_ast_at_screening_visit_value <= 5 * f.latest_ast_at_screening_visit_high THEN
                TRUE
              WHEN f.latest_ast_at_screening_visit_comparator = '>'
                   AND f.latest_ast_at_screening_visit_value >= 5 * f.latest_ast_at_screening_visit_high THEN
                FALSE
              WHEN f.latest_ast_at_screening_visit_comparator = '>='
                   AND f.latest_ast_at_screening_visit_value > 5 * f.latest_ast_at_screening_visit_high THEN
                FALSE
            END
        END
    END AS a_10_5,
    coalesce(f.latest_ast_at_screening_visit_comparator, '')
    || CASE
         WHEN f.latest_ast_at_screening_visit_value = floor(f.latest_ast_at_screening_visit_value) THEN
           CAST(CAST(f.latest_ast_at_screening_visit_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_ast_at_screening_visit_value AS VARCHAR), '0')
       END AS a_10_5_value,
    f.latest_ast_at_screening_visit_unit AS a_10_5_unit,
    f.latest_ast_at_screening_visit_day AS a_10_5_date,
    f.latest_ast_at_screening_visit_id AS a_10_5_row,
    -- 21: alkaline phosphatase <= 2 x ULN at screening visit
    CASE
      WHEN f.latest_alkaline_phosphatase_at_screening_visit_inside THEN
        CASE
          WHEN f.latest_alkaline_phosphatase_at_screening_visit_usable THEN
            CASE
              WHEN f.latest_alkaline_phosphatase_at_screening_visit_comparator IS NULL THEN
                f.latest_alkaline_phosphatase_at_screening_visit_value
                  <= 2 * f.latest_alkaline_phosphatase_at_screening_visit_high
              WHEN f.latest_alkaline_phosphatase_at_screening_visit_comparator IN ('<', '<=')
                   AND f.latest_alkaline_phosphatase_at_screening_visit_value
                         <= 2 * f.latest_alkaline_phosphatase_at_screening_visit_high THEN
                TRUE
              WHEN f.latest_alkaline_phosphatase_at_screening_visit_comparator = '>'
                   AND f.latest_alkaline_phosphatase_at_screening_visit_value
                         >= 2 * f.latest_alkaline_phosphatase_at_screening_visit_high THEN
                FALSE
              WHEN f.latest_alkaline_phosphatase_at_screening_visit_comparator = '>='
                   AND f.latest_alkaline_phosphatase_at_screening_visit_value
                         > 2 * f.latest_alkaline_phosphatase_at_screening_visit_high THEN
                FALSE
            END
        END
    END AS a_10_6,
    -- 22: ALT <= 2 x ULN at screening visit
    CASE
      WHEN f.latest_alt_at_screening_visit_inside THEN
        CASE
          WHEN f.latest_alt_at_screening_visit_usable THEN
            CASE
              WHEN f.latest_alt_at_screening_visit_comparator IS NULL THEN
                f.latest_alt_at_screening_visit_value <= 2 * f.latest_alt_at_screening_visit_high
              WHEN f.latest_alt_at_screening_visit_comparator IN ('<', '<=')
                   AND f.latest_alt_at_screening_visit_value <= 2 * f.latest_alt_at_screening_visit_high THEN
                TRUE
              WHEN f.latest_alt_at_screening_visit_comparator = '>'
                   AND f.latest_alt_at_screening_visit_value >= 2 * f.latest_alt_at_screening_visit_high THEN
                FALSE
              WHEN f.latest_alt_at_screening_visit_comparator = '>='
                   AND f.latest_alt_at_screening_visit_value > 2 * f.latest_alt_at_screening_visit_high THEN
                FALSE
            END
        END
    END AS a_10_7,
    -- 23: AST <= 2 x ULN at screening visit
    CASE
      WHEN f.latest_ast_at_screening_visit_inside THEN
        CASE
          WHEN f.latest_ast_at_screening_visit_usable THEN
            CASE
              WHEN f.latest_ast_at_screening_visit_comparator IS NULL THEN
                f.latest_ast_at_screening_visit_value <= 2 * f.latest_ast_at_screening_visit_high
              WHEN f.latest_ast_at_screening_visit_comparator IN ('<', '<=')
                   AND f.latest_ast_at_screening_visit_value <= 2 * f.latest_ast_at_screening_visit_high THEN
                TRUE
              WHEN f.latest_ast_at_screening_visit_comparator = '>'
                   AND f.latest_ast_at_screening_visit_value >= 2 * f.latest_ast_at_screening_visit_high THEN
                FALSE
              WHEN f.latest_ast_at_screening_visit_comparator = '>='
                   AND f.latest_ast_at_screening_visit_value > 2 * f.latest_ast_at_screening_visit_high THEN
                FALSE
            END
        END
    END AS a_10_8,
    -- 24: total bilirubin <= 1.5 x ULN at screening visit
    CASE
      WHEN f.latest_total_bilirubin_at_screening_visit_inside THEN
        CASE
          WHEN f.latest_total_bilirubin_at_screening_visit_usable THEN
            CASE
              WHEN f.latest_total_bilirubin_at_screening_visit_comparator IS NULL THEN
                f.latest_total_bilirubin_at_screening_visit_value
                  <= 1.5 * f.latest_total_bilirubin_at_screening_visit_high
              WHEN f.latest_total_bilirubin_at_screening_visit_comparator IN ('<', '<=')
                   AND f.latest_total_bilirubin_at_screening_visit_value
                         <= 1.5 * f.latest_total_bilirubin_at_screening_visit_high THEN
                TRUE
              WHEN f.latest_total_bilirubin_at_screening_visit_comparator = '>'
                   AND f.latest_total_bilirubin_at_screening_visit_value
                         >= 1.5 * f.latest_total_bilirubin_at_screening_visit_high THEN
                FALSE
              WHEN f.latest_total_bilirubin_at_screening_visit_comparator = '>='
                   AND f.latest_total_bilirubin_at_screening_visit_value
                         > 1.5 * f.latest_total_bilirubin_at_screening_visit_high THEN
                FALSE
            END
        END
    END AS a_11_1,
    coalesce(f.latest_total_bilirubin_at_screening_visit_comparator, '')
    || CASE
         WHEN f.latest_total_bilirubin_at_screening_visit_value
                = floor(f.latest_total_bilirubin_at_screening_visit_value) THEN
           CAST(CAST(f.latest_total_bilirubin_at_screening_visit_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_total_bilirubin_at_screening_visit_value AS VARCHAR), '0')
       END AS a_11_1_value,
    f.latest_total_bilirubin_at_screening_visit_unit AS a_11_1_unit,
    f.latest_total_bilirubin_at_screening_visit_day AS a_11_1_date,
    f.latest_total_bilirubin_at_screening_visit_id AS a_11_1_row,
    -- 25: sex is female
    f.patient_sex = 'female' AS a_12_1,
    f.patient_sex AS a_12_1_value,
    -- 26: any menarche is reached
    CASE f.any_menarche_on_or_before_screening_visit_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END AS a_12_2,
    f.any_menarche_on_or_before_screening_visit_value AS a_12_2_value,
    f.any_menarche_on_or_before_screening_visit_day AS a_12_2_date,
    f.any_menarche_on_or_before_screening_visit_id AS a_12_2_row,
    -- 27: menarche is 'not reached' within 28 days
    CASE
      WHEN f.latest_menarche_within_28_days_inside THEN
        CASE
          WHEN f.latest_menarche_within_28_days_value IN ('reached', 'not reached') THEN
            f.latest_menarche_within_28_days_value = 'not reached'
        END
    END AS a_12_3,
    f.latest_menarche_within_28_days_value AS a_12_3_value,
    f.latest_menarche_within_28_days_day AS a_12_3_date,
    f.latest_menarche_within_28_days_id AS a_12_3_row,
    -- 28: no menopause
    CASE
      WHEN f.count_menopause_on_or_before_screening_visit_certain >= 1 THEN TRUE
      WHEN f.count_menopause_on_or_before_screening_visit_possible < 1 THEN FALSE
    END AS a_12_4,
    CAST(f.count_menopause_on_or_before_screening_visit_certain AS VARCHAR) AS a_12_4_value,
    -- 29: no sterilization
    CASE
      WHEN f.count_sterilization_on_or_before_screening_visit_certain >= 1 THEN TRUE
      WHEN f.count_sterilization_on_or_before_screening_visit_possible < 1 THEN FALSE
    END AS a_12_5,
    CAST(f.count_sterilization_on_or_before_screening_visit_certain AS VARCHAR) AS a_12_5_value,
    -- 30: pregnancy test is negative within 7 days before day 1
    CASE
      WHEN f.latest_pregnancy_test_within_7_days_before_day_1_inside THEN
        CASE
          WHEN f.latest_pregnancy_test_within_7_days_before_day_1_value IN ('positive', 'negative') THEN
            f.latest_pregnancy_test_within_7_days_before_day_1_value = 'negative'
        END
    END AS a_12_6,
    f.latest_pregnancy_test_within_7_days_before_day_1_value AS a_12_6_value,
    f.latest_pregnancy_test_within_7_days_before_day_1_day AS a_12_6_date,
    f.latest_pregnancy_test_within_7_days_before_day_1_id AS a_12_6_row,
    -- 31: sex is male
    f.patient_sex = 'male' AS a_13_1,
    -- 32: attested
    CASE
      WHEN f.answer_13_inside
           AND (f.answer_13_valid_until IS NULL OR f.answer_13_valid_until >= f.screening_visit_date) THEN
        f.answer_13_value = 'yes'
    END AS a_13_2,
    f.answer_13_value AS a_13_2_value,
    f.answer_13_day AS a_13_2_date,
    f.answer_13_id AS a_13_2_row,
    -- 33: attested
    CASE
      WHEN f.answer_e1_inside
           AND (f.answer_e1_valid_until IS NULL OR f.answer_e1_valid_until >= f.screening_visit_date) THEN
        f.answer_e1_value = 'yes'
    END AS a_e1_1,
    f.answer_e1_value AS a_e1_1_value,
    f.answer_e1_day AS a_e1_1_date,
    f.answer_e1_id AS a_e1_1_row,
    -- 34: graft-versus-host disease is present
    CASE
      WHEN f.count_graft_versus_host_disease_certain >= 1 THEN TRUE
      WHEN f.count_graft_versus_host_disease_possible < 1 THEN FALSE
    END AS a_e2_1,
    CAST(f.count_graft_versus_host_disease_certain AS VARCHAR) AS a_e2_1_value,
    -- 35: any autologous HSCT within 60 days before screening visit
    CASE
      WHEN f.count_autologous_hsct_within_60_days_before_scre_certain >= 1 THEN TRUE
      WHEN f.count_autologous_hsct_within_60_days_before_scre_possible < 1 THEN FALSE
    END AS a_e3_1,
    CAST(f.count_autologous_hsct_within_60_days_before_scre_certain AS VARCHAR) AS a_e3_1_value,
    -- 36: any allogeneic HSCT within 60 days before screening visit
    CASE
      WHEN f.count_allogeneic_hsct_within_60_days_before_scre_certain >= 1 THEN TRUE
      WHEN f.count_allogeneic_hsct_within_60_days_before_scre_possible < 1 THEN FALSE
    END AS a_e3_2,
    CAST(f.count_allogeneic_hsct_within_60_days_before_scre_certain AS VARCHAR) AS a_e3_2_value,
    -- 37: attested
    CASE
      WHEN f.answer_e4_inside
           AND (f.answer_e4_valid_until IS NULL OR f.answer_e4_valid_until >= f.screening_visit_date) THEN
        f.answer_e4_value = 'yes'
    END AS a_e4_1,
    f.answer_e4_value AS a_e4_1_value,
    f.answer_e4_day AS a_e4_1_date,
    f.answer_e4_id AS a_e4_1_row,
    -- 38: any myelodysplastic syndrome
    CASE
      WHEN f.count_myelodysplastic_syndrome_on_or_before_scre_certain >= 1 THEN TRUE
      WHEN f.count_myelodysplastic_syndrome_on_or_before_scre_possible < 1 THEN FALSE
    END AS a_e5_1,
    CAST(f.count_myelodysplastic_syndrome_on_or_before_scre_certain AS VARCHAR) AS a_e5_1_value,
    -- 39: any myeloid leukemia
    CASE
      WHEN f.count_myeloid_leukemia_on_or_before_screening_vi_certain >= 1 THEN TRUE
      WHEN f.count_myeloid_leukemia_on_or_before_screening_vi_possible < 1 THEN FALSE
    END AS a_e5_2,
    CAST(f.count_myeloid_leukemia_on_or_before_screening_vi_certain AS VARCHAR) AS a_e5_2_value,
    -- 40: attested
    CASE
      WHEN f.answer_e6_inside
           AND (f.answer_e6_valid_until IS NULL OR f.answer_e6_valid_until >= f.screening_visit_date) THEN
        f.answer_e6_value = 'yes'
    END AS a_e6_1,
    f.answer_e6_value AS a_e6_1_value,
    f.answer_e6_day AS a_e6_1_date,
    f.answer_e6_id AS a_e6_1_row,
    -- 41: autoimmune disease is present
    CASE
      WHEN f.count_autoimmune_disease_certain >= 1 THEN TRUE
      WHEN f.count_autoimmune_disease_possible < 1 THEN FALSE
    END AS a_e7_1_1,
    CAST(f.count_autoimmune_disease_certain AS VARCHAR) AS a_e7_1_1_value,
    -- 42: attested
    CASE
      WHEN f.answer_e7_2_inside
           AND (f.answer_e7_2_valid_until IS NULL OR f.answer_e7_2_valid_until >= f.screening_visit_date) THEN
        f.answer_e7_2_value = 'yes'
    END AS a_e7_2_1,
    f.answer_e7_2_value AS a_e7_2_1_value,
    f.answer_e7_2_day AS a_e7_2_1_date,
    f.answer_e7_2_id AS a_e7_2_1_row,
    -- 43: attested
    CASE
      WHEN f.answer_e7_3_inside
           AND (f.answer_e7_3_valid_until IS NULL OR f.answer_e7_3_valid_until >= f.screening_visit_date) THEN
        f.answer_e7_3_value = 'yes'
    END AS a_e7_3_1,
    f.answer_e7_3_value AS a_e7_3_1_value,
    f.answer_e7_3_day AS a_e7_3_1_date,
    f.answer_e7_3_id AS a_e7_3_1_row,
    -- 44: any HIV infection
    CASE
      WHEN f.count_hiv_infection_on_or_before_screening_visit_certain >= 1 THEN TRUE
      WHEN f.count_hiv_infection_on_or_before_screening_visit_possible < 1 THEN FALSE
    END AS a_e8_1_1,
    CAST(f.count_hiv_infection_on_or_before_screening_visit_certain AS VARCHAR) AS a_e8_1_1_value,
    -- 45: any HIV antibody is positive
    CASE f.any_hiv_antibody_on_or_before_screening_visit_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END
      AS a_e8_1_2,
    f.any_hiv_antibody_on_or_before_screening_visit_value AS a_e8_1_2_value,
    f.any_hiv_antibody_on_or_before_screening_visit_day AS a_e8_1_2_date,
    f.any_hiv_antibody_on_or_before_screening_visit_id AS a_e8_1_2_row,
    -- 46: hepatitis B is present
    CASE WHEN f.count_hepatitis_b_certain >= 1 THEN TRUE WHEN f.count_hepatitis_b_possible < 1 THEN FALSE END
      AS a_e8_2_1,
    CAST(f.count_hepatitis_b_certain AS VARCHAR) AS a_e8_2_1_value,
    -- 47: hepatitis B surface antigen is positive
    CASE
      WHEN f.latest_hepatitis_b_surface_antigen_on_or_before_inside THEN
        CASE
          WHEN f.latest_hepatitis_b_surface_antigen_on_or_before_value IN ('positive', 'negative') THEN
            f.latest_hepatitis_b_surface_antigen_on_or_before_value = 'positive'
        END
    END AS a_e8_2_2,
    f.latest_hepatitis_b_surface_antigen_on_or_before_value AS a_e8_2_2_value,
    f.latest_hepatitis_b_surface_antigen_on_or_before_day AS a_e8_2_2_date,
    f.latest_hepatitis_b_surface_antigen_on_or_before_id AS a_e8_2_2_row,
    -- 48: any hepatitis C
    CASE
      WHEN f.count_hepatitis_c_on_or_before_screening_visit_certain >= 1 THEN TRUE
      WHEN f.count_hepatitis_c_on_or_before_screening_visit_possible < 1 THEN FALSE
    END AS a_e8_3_1,
    CAST(f.count_hepatitis_c_on_or_before_screening_visit_certain AS VARCHAR) AS a_e8_3_1_value,
    -- 49: any hepatitis C antibody is positive
    CASE f.any_hepatitis_c_antibody_on_or_before_screening_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END
      AS a_e8_3_2,
    f.any_hepatitis_c_antibody_on_or_before_screening_value AS a_e8_3_2_value,
    f.any_hepatitis_c_antibody_on_or_before_screening_day AS a_e8_3_2_date,
    f.any_hepatitis_c_antibody_on_or_before_screening_id AS a_e8_3_2_row,
    -- 50: any Stevens-Johnson syndrome
    CASE
      WHEN f.count_stevens_johnson_syndrome_on_or_before_scre_certain >= 1 THEN TRUE
      WHEN f.count_stevens_johnson_syndrome_on_or_before_scre_possible < 1 THEN FALSE
    END AS a_e9_1,
    CAST(f.count_stevens_johnson_syndrome_on_or_before_scre_certain AS VARCHAR) AS a_e9_1_value,
    -- 51: any toxic epidermal necrolysis
    CASE
      WHEN f.count_toxic_epidermal_necrolysis_on_or_before_sc_certain >= 1 THEN TRUE
      WHEN f.count_toxic_epidermal_necrolysis_on_or_before_sc_possible < 1 THEN FALSE
    END AS a_e9_2,
    CAST(f.count_toxic_epidermal_necrolysis_on_or_before_sc_certain AS VARCHAR) AS a_e9_2_value,
    -- 52: any pregnancy on screening visit
    CASE
      WHEN f.count_pregnancy_on_screening_visit_certain >= 1 THEN TRUE
      WHEN f.count_pregnancy_on_screening_visit_possible < 1 THEN FALSE
    END AS a_e10_1,
    CAST(f.count_pregnancy_on_screening_visit_certain AS VARCHAR) AS a_e10_1_value,
    -- 53: any breast-feeding on screening visit
    CASE
      WHEN f.count_breast_feeding_on_screening_visit_certain >= 1 THEN TRUE
      WHEN f.count_breast_feeding_on_screening_visit_possible < 1 THEN FALSE
    END AS a_e10_2,
    CAST(f.count_breast_feeding_on_screening_visit_certain AS VARCHAR) AS a_e10_2_value,
    -- 54: diastolic blood pressure > 115 mmHg at screening visit
    CASE
      WHEN f.latest_diastolic_blood_pressure_at_screening_vis_inside THEN
        CASE
          WHEN f.latest_diastolic_blood_pressure_at_screening_vis_comparator IS NULL THEN
            f.latest_diastolic_blood_pressure_at_screening_vis_value
              > f.latest_diastolic_blood_pressure_at_screening_vis_limit
          WHEN f.latest_diastolic_blood_pressure_at_screening_vis_comparator IN ('<', '<=')
               AND f.latest_diastolic_blood_pressure_at_screening_vis_value
                     <= f.latest_diastolic_blood_pressure_at_screening_vis_limit THEN
            FALSE
          WHEN f.latest_diastolic_blood_pressure_at_screening_vis_comparator = '>'
               AND f.latest_diastolic_blood_pressure_at_screening_vis_value
                     >= f.latest_diastolic_blood_pressure_at_screening_vis_limit THEN
            TRUE
          WHEN f.latest_diastolic_blood_pressure_at_screening_vis_comparator = '>='
               AND f.latest_diastolic_blood_pressure_at_screening_vis_value
                     > f.latest_diastolic_blood_pressure_at_screening_vis_limit THEN
            TRUE
        END
    END AS a_e11_a_1,
    coalesce(f.latest_diastolic_blood_pressure_at_screening_vis_comparator, '')
    || CASE
         WHEN f.latest_diastolic_blood_pressure_at_screening_vis_value
                = floor(f.latest_diastolic_blood_pressure_at_screening_vis_value) THEN
           CAST(CAST(f.latest_diastolic_blood_pressure_at_screening_vis_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_diastolic_blood_pressure_at_screening_vis_value AS VARCHAR), '0')
       END AS a_e11_a_1_value,
    f.latest_diastolic_blood_pressure_at_screening_vis_unit AS a_e11_a_1_unit,
    f.latest_diastolic_blood_pressure_at_screening_vis_day AS a_e11_a_1_date,
    f.latest_diastolic_blood_pressure_at_screening_vis_id AS a_e11_a_1_row,
    -- 55: any angina on screening visit where unstable
    CASE
      WHEN f.count_angina_on_screening_visit_certain >= 1 THEN TRUE
      WHEN f.count_angina_on_screening_visit_possible < 1 THEN FALSE
    END AS a_e11_b_1,
    CAST(f.count_angina_on_screening_visit_certain AS VARCHAR) AS a_e11_b_1_value,
    -- 56: any heart failure on screening visit where NYHA class is one of III, IV
    CASE
      WHEN f.count_heart_failure_on_screening_visit_certain >= 1 THEN TRUE
      WHEN f.count_heart_failure_on_screening_visit_possible < 1 THEN FALSE
    END AS a_e11_c_1,
    CAST(f.count_heart_failure_on_screening_visit_certain AS VARCHAR) AS a_e11_c_1_value,
    -- 57: attested
    CASE
      WHEN f.answer_e11_d_inside
           AND (f.answer_e11_d_valid_until IS NULL OR f.answer_e11_d_valid_until >= f.screening_visit_date) THEN
        f.answer_e11_d_value = 'yes'
    END AS a_e11_d_1,
    f.answer_e11_d_value AS a_e11_d_1_value,
    f.answer_e11_d_day AS a_e11_d_1_date,
    f.answer_e11_d_id AS a_e11_d_1_row,
    -- 58: any diabetes on screening visit where not controlled
    CASE
      WHEN f.count_diabetes_on_screening_visit_certain >= 1 THEN TRUE
      WHEN f.count_diabetes_on_screening_visit_possible < 1 THEN FALSE
    END AS a_e11_e_1,
    CAST(f.count_diabetes_on_screening_visit_certain AS VARCHAR) AS a_e11_e_1_value,
    -- 59: any angioplasty within 6 months before screening visit
    CASE
      WHEN f.count_angioplasty_within_6_months_before_screeni_certain >= 1 THEN TRUE
      WHEN f.count_angioplasty_within_6_months_before_screeni_possible < 1 THEN FALSE
    END AS a_e11_f_1,
    CAST(f.count_angioplasty_within_6_months_before_screeni_certain AS VARCHAR) AS a_e11_f_1_value,
    -- 60: any myocardial infarction within 6 months before screening visit
    CASE
      WHEN f.count_myocardial_infarction_within_6_months_befo_certain >= 1 THEN TRUE
      WHEN f.count_myocardial_infarction_within_6_months_befo_possible < 1 THEN FALSE
    END AS a_e11_f_2,
    CAST(f.count_myocardial_infarction_within_6_months_befo_certain AS VARCHAR) AS a_e11_f_2_value,
    -- 61: any arrhythmia on screening visit where not controlled
    CASE
      WHEN f.count_arrhythmia_on_screening_visit_certain >= 1 THEN TRUE
      WHEN f.count_arrhythmia_on_screening_visit_possible < 1 THEN FALSE
    END AS a_e11_g_1,
    CAST(f.count_arrhythmia_on_screening_visit_certain AS VARCHAR) AS a_e11_g_1_value,
    -- 62: attested
    CASE
      WHEN f.answer_e11_h_inside
           AND (f.answer_e11_h_valid_until IS NULL OR f.answer_e11_h_valid_until >= f.screening_visit_date) THEN
        f.answer_e11_h_value = 'yes'
    END AS a_e11_h_1,
    f.answer_e11_h_value AS a_e11_h_1_value,
    f.answer_e11_h_day AS a_e11_h_1_date,
    f.answer_e11_h_id AS a_e11_h_1_row,
    -- 63: any investigational treatment within 14 days before day 1
    CASE
      WHEN f.count_investigational_treatment_within_14_days_b_certain >= 1 THEN TRUE
      WHEN f.count_investigational_treatment_within_14_days_b_possible < 1 THEN FALSE
    END AS a_e12_a_1_1,
    CAST(f.count_investigational_treatment_within_14_days_b_certain AS VARCHAR) AS a_e12_a_1_1_value,
    -- 64: any investigational treatment
    CASE
      WHEN f.count_investigational_treatment_on_or_before_scr_certain >= 1 THEN TRUE
      WHEN f.count_investigational_treatment_on_or_before_scr_possible < 1 THEN FALSE
    END AS a_e12_a_2_1,
    CAST(f.count_investigational_treatment_on_or_before_scr_certain AS VARCHAR) AS a_e12_a_2_1_value,
    -- 65: attested
    CASE
      WHEN f.answer_e12_a_2_inside
           AND (f.answer_e12_a_2_valid_until IS NULL OR f.answer_e12_a_2_valid_until >= f.screening_visit_date) THEN
        f.answer_e12_a_2_value = 'yes'
    END AS a_e12_a_2_2,
    f.answer_e12_a_2_value AS a_e12_a_2_2_value,
    f.answer_e12_a_2_day AS a_e12_a_2_2_date,
    f.answer_e12_a_2_id AS a_e12_a_2_2_row,
    -- 66: attested
    CASE
      WHEN f.answer_e12_b_inside
           AND (f.answer_e12_b_valid_until IS NULL OR f.answer_e12_b_valid_until >= f.screening_visit_date) THEN
        f.answer_e12_b_value = 'yes'
    END AS a_e12_b_1,
    f.answer_e12_b_value AS a_e12_b_1_value,
    f.answer_e12_b_day AS a_e12_b_1_date,
    f.answer_e12_b_id AS a_e12_b_1_row,
    -- 67: any glucocorticoid within 4 weeks before day 1
    CASE
      WHEN f.count_glucocorticoid_within_4_weeks_before_day_1_certain >= 1 THEN TRUE
      WHEN f.count_glucocorticoid_within_4_weeks_before_day_1_possible < 1 THEN FALSE
    END AS a_e13_1,
    CAST(f.count_glucocorticoid_within_4_weeks_before_day_1_certain AS VARCHAR) AS a_e13_1_value,
    -- 68: any glucocorticoid against cancer within 4 weeks before day 1
    CASE
      WHEN f.count_glucocorticoid_against_cancer_within_4_wee_certain >= 1 THEN TRUE
      WHEN f.count_glucocorticoid_against_cancer_within_4_wee_possible < 1 THEN FALSE
    END AS a_e13_2,
    CAST(f.count_glucocorticoid_against_cancer_within_4_wee_certain AS VARCHAR) AS a_e13_2_value,
    -- 69: attested "more than what equals 20 mg of prednisone a day"
    CASE
      WHEN f.answer_e13_inside
           AND (f.answer_e13_valid_until IS NULL OR f.answer_e13_valid_until >= f.screening_visit_date) THEN
        f.answer_e13_value = 'yes'
    END AS a_e13_3,
    f.answer_e13_value AS a_e13_3_value,
    f.answer_e13_day AS a_e13_3_date,
    f.answer_e13_id AS a_e13_3_row,
    -- 70: any major surgery within 14 days before day 1
    CASE
      WHEN f.count_major_surgery_within_14_days_before_day_1_certain >= 1 THEN TRUE
      WHEN f.count_major_surgery_within_14_days_before_day_1_possible < 1 THEN FALSE
    END AS a_e14_a_1,
    CAST(f.count_major_surgery_within_14_days_before_day_1_certain AS VARCHAR) AS a_e14_a_1_value,
    -- 71: any radiotherapy within 14 days before day 1
    CASE
      WHEN f.count_radiotherapy_within_14_days_before_day_1_certain >= 1 THEN TRUE
      WHEN f.count_radiotherapy_within_14_days_before_day_1_possible < 1 THEN FALSE
    END AS a_e14_a_2,
    CAST(f.count_radiotherapy_within_14_days_before_day_1_certain AS VARCHAR) AS a_e14_a_2_value,
    -- 72: attested "not approved by the sponsor"
    CASE
      WHEN f.answer_e14_a_inside
           AND (f.answer_e14_a_valid_until IS NULL OR f.answer_e14_a_valid_until >= f.screening_visit_date) THEN
        f.answer_e14_a_value = 'yes'
    END AS a_e14_a_3,
    f.answer_e14_a_value AS a_e14_a_3_value,
    f.answer_e14_a_day AS a_e14_a_3_date,
    f.answer_e14_a_id AS a_e14_a_3_row,
    -- 73: any anticancer drug within 14 days before day 1 except hydroxyurea, glucocorticoid against ...
    CASE
      WHEN f.count_anticancer_drug_except_hydroxyurea_glucoco_certain >= 1 THEN TRUE
      WHEN f.count_anticancer_drug_except_hydroxyurea_glucoco_possible < 1 THEN FALSE
    END AS a_e14_b_1,
    CAST(f.count_anticancer_drug_except_hydroxyurea_glucoco_certain AS VARCHAR) AS a_e14_b_1_value,
    -- 74: attested "within 5 half-lives, and not approved by the sponsor"
    CASE
      WHEN f.answer_e14_b_inside
           AND (f.answer_e14_b_valid_until IS NULL OR f.answer_e14_b_valid_until >= f.screening_visit_date) THEN
        f.answer_e14_b_value = 'yes'
    END AS a_e14_b_2,
    f.answer_e14_b_value AS a_e14_b_2_value,
    f.answer_e14_b_day AS a_e14_b_2_date,
    f.answer_e14_b_id AS a_e14_b_2_row,
    -- 75: any treatment toxicity on screening visit except alopecia where grade is one of '2', '3', '4', ...
    CASE
      WHEN f.count_treatment_toxicity_except_alopecia_on_scre_certain >= 1 THEN TRUE
      WHEN f.count_treatment_toxicity_except_alopecia_on_scre_possible < 1 THEN FALSE
    END AS a_e15_1_1,
    CAST(f.count_treatment_toxicity_except_alopecia_on_scre_certain AS VARCHAR) AS a_e15_1_1_value,
    -- 76: any peripheral neuropathy on screening visit where grade is one of '3', '4', '5'
    CASE
      WHEN f.count_peripheral_neuropathy_on_screening_visit_certain >= 1 THEN TRUE
      WHEN f.count_peripheral_neuropathy_on_screening_visit_possible < 1 THEN FALSE
    END AS a_e15_2_1,
    CAST(f.count_peripheral_neuropathy_on_screening_visit_certain AS VARCHAR) AS a_e15_2_1_value,
    -- 77: attested "the neuropathy is due to earlier therapy"
    CASE
      WHEN f.answer_e15_2_inside
           AND (f.answer_e15_2_valid_until IS NULL OR f.answer_e15_2_valid_until >= f.screening_visit_date) THEN
        f.answer_e15_2_value = 'yes'
    END AS a_e15_2_2,
    f.answer_e15_2_value AS a_e15_2_2_value,
    f.answer_e15_2_day AS a_e15_2_2_date,
    f.answer_e15_2_id AS a_e15_2_2_row,
    -- 78: any congenital long QT syndrome
    CASE
      WHEN f.count_congenital_long_qt_syndrome_on_or_before_s_certain >= 1 THEN TRUE
      WHEN f.count_congenital_long_qt_syndrome_on_or_before_s_possible < 1 THEN FALSE
    END AS a_e16_1,
    CAST(f.count_congenital_long_qt_syndrome_on_or_before_s_certain AS VARCHAR) AS a_e16_1_value,
    -- 79: QTc >= 450 ms at screening visit
    CASE
      WHEN f.latest_qtc_at_screening_visit_inside THEN
        CASE
          WHEN f.latest_qtc_at_screening_visit_comparator IS NULL THEN
            f.latest_qtc_at_screening_visit_value >= f.latest_qtc_at_screening_visit_limit
          WHEN f.latest_qtc_at_screening_visit_comparator = '<'
               AND f.latest_qtc_at_screening_visit_value <= f.latest_qtc_at_screening_visit_limit THEN
            FALSE
          WHEN f.latest_qtc_at_screening_visit_comparator = '<='
               AND f.latest_qtc_at_screening_visit_value < f.latest_qtc_at_screening_visit_limit THEN
            FALSE
          WHEN f.latest_qtc_at_screening_visit_comparator IN ('>', '>=')
               AND f.latest_qtc_at_screening_visit_value >= f.latest_qtc_at_screening_visit_limit THEN
            TRUE
        END
    END AS a_e16_2,
    coalesce(f.latest_qtc_at_screening_visit_comparator, '')
    || CASE
         WHEN f.latest_qtc_at_screening_visit_value = floor(f.latest_qtc_at_screening_visit_value) THEN
           CAST(CAST(f.latest_qtc_at_screening_visit_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_qtc_at_screening_visit_value AS VARCHAR), '0')
       END AS a_e16_2_value,
    f.latest_qtc_at_screening_visit_unit AS a_e16_2_unit,
    f.latest_qtc_at_screening_visit_day AS a_e16_2_date,
    f.latest_qtc_at_screening_visit_id AS a_e16_2_row,
    -- 80: any other malignancy on screening visit except non-melanoma skin cancer, prostate cancer, ...
    CASE
      WHEN f.count_other_malignancy_except_non_melanoma_skin_certain >= 1 THEN TRUE
      WHEN f.count_other_malignancy_except_non_melanoma_skin_possible < 1 THEN FALSE
    END AS a_e17_1_1,
    CAST(f.count_other_malignancy_except_non_melanoma_skin_certain AS VARCHAR) AS a_e17_1_1_value,
    -- 81: attested "not found to be one that does not matter for this study"
    CASE
      WHEN f.answer_e17_1_inside
           AND (f.answer_e17_1_valid_until IS NULL OR f.answer_e17_1_valid_until >= f.screening_visit_date) THEN
        f.answer_e17_1_value = 'yes'
    END AS a_e17_1_2,
    f.answer_e17_1_value AS a_e17_1_2_value,
    f.answer_e17_1_day AS a_e17_1_2_date,
    f.answer_e17_1_id AS a_e17_1_2_row,
    -- 82: any prostate cancer on screening visit where metastatic
    CASE
      WHEN f.count_prostate_cancer_on_screening_visit_certain >= 1 THEN TRUE
      WHEN f.count_prostate_cancer_on_screening_visit_possible < 1 THEN FALSE
    END AS a_e17_2_1,
    CAST(f.count_prostate_cancer_on_screening_visit_certain AS VARCHAR) AS a_e17_2_1_value,
    -- 83: attested
    CASE
      WHEN f.answer_e18_inside
           AND (f.answer_e18_valid_until IS NULL OR f.answer_e18_valid_until >= f.screening_visit_date) THEN
        f.answer_e18_value = 'yes'
    END AS a_e18_1,
    f.answer_e18_value AS a_e18_1_value,
    f.answer_e18_day AS a_e18_1_date,
    f.answer_e18_id AS a_e18_1_row
  FROM patient_facts_3 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1.a 18 years or older
    k.a_1_a_1 AS c_1_a,
    -- 1.b confirmed by pathology
    k.a_1_b_1 AS c_1_b,
    -- 1.c.1 failed or not borne
    k.a_1_c_1_1 AS c_1_c_1,
    -- 1.c.2 no other treatment is available
    k.a_1_c_2_1 AS c_1_c_2,
    -- 2 Refractory or relapsed non-Hodgkin lymphoma of B cells by the WHO classification
    k.a_2_1 AND (k.a_2_2 OR k.a_2_3) AS c_2,
    -- 3 A block of tumour tissue, fixed in formalin and embedded in paraffin, is available
    k.a_3_1 AS c_3,
    -- 4 Measurable disease by the Lugano classification of 2014
    k.a_4_1 AS c_4,
    -- 5 ECOG performance status 0 to 2
    k.a_5_1 AS c_5,
    -- 6 Neutrophils >= 1000/uL
    k.a_6_1 AS c_6,
    -- 7 Platelets >= 75000/uL
    k.a_7_1 AS c_7,
    -- 8 Haemoglobin >= 9.0 g/dL without transfusion within the 2 weeks before day 1
    k.a_8_1 AND NOT k.a_8_2 AS c_8,
    -- 9 Creatinine <= 1.5 mg/dL
    k.a_9_1 AS c_9,
    -- 10 Alkaline phosphatase, ALT and AST <= 2 x ULN, or <= 5 x ULN if liver or bone is involved
    ((k.a_10_1 OR k.a_10_2) AND k.a_10_3 AND k.a_10_4 AND k.a_10_5)
    OR (NOT (k.a_10_1 OR k.a_10_2) AND k.a_10_6 AND k.a_10_7 AND k.a_10_8)
    OR (k.a_10_3 AND k.a_10_4 AND k.a_10_5 AND k.a_10_6 AND k.a_10_7 AND k.a_10_8) AS c_10,
    -- 11 Total bilirubin <= 1.5 x ULN
    k.a_11_1 AS c_11,
    -- 12 Women who can become pregnant: pregnancy test in blood or urine negative within 7 days before ...
    -- (what does not apply counts as true)
    NOT (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) AND NOT k.a_12_4 AND NOT k.a_12_5) OR k.a_12_6
      AS c_12_lenient,
    -- 12 Women who can become pregnant: pregnancy test in blood or urine negative within 7 days before ...
    -- (what does not apply counts as false)
    k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) AND NOT k.a_12_4 AND NOT k.a_12_5 AND k.a_12_6
      AS c_12_strict,
    -- 13 Men, and women who can bear children, agree to a medically acceptable method of birth control
    -- (what does not apply counts as true)
    NOT (k.a_13_1 OR (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) AND NOT k.a_12_4 AND NOT k.a_12_5))
    OR k.a_13_2 AS c_13_lenient,
    -- 13 Men, and women who can bear children, agree to a medically acceptable method of birth control
    -- (what does not apply counts as false)
    (k.a_13_1 OR (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) AND NOT k.a_12_4 AND NOT k.a_12_5))
    AND k.a_13_2 AS c_13_strict,
    -- E1 Another treatment option exists for the lymphoma in its present state
    k.a_e1_1 AS c_e1,
    -- E2 Active graft-versus-host disease
    k.a_e2_1 AS c_e2,
    -- E3 Transplantation, autologous or allogeneic, within the 60 days before the screening visit
    k.a_e3_1 OR k.a_e3_2 AS c_e3,
    -- E4 Immunogenicity of or hypersensitivity to an antibody against CD19 in the history
    k.a_e4_1 AS c_e4,
    -- E5 Myelodysplasia or myeloid leukaemia shown by morphology, immunostains, flow cytometry or ...
    k.a_e5_1 OR k.a_e5_2 AS c_e5,
    -- E6 Antibodies against the drug ever found in serum
    k.a_e6_1 AS c_e6,
    -- E7.1 active autoimmune disease on record
    k.a_e7_1_1 AS c_e7_1,
    -- E7.2 a motor neuropathy thought to be autoimmune
    k.a_e7_2_1 AS c_e7_2,
    -- E7.3 another autoimmune disease of the central nervous system
    k.a_e7_3_1 AS c_e7_3,
    -- E8.1 HIV
    k.a_e8_1_1 OR k.a_e8_1_2 AS c_e8_1,
    -- E8.2 hepatitis B surface antigen
    k.a_e8_2_1 OR k.a_e8_2_2 AS c_e8_2,
    -- E8.3 antibody to hepatitis C
    k.a_e8_3_1 OR k.a_e8_3_2 AS c_e8_3,
    -- E9 Stevens-Johnson syndrome or toxic epidermal necrolysis ever
    k.a_e9_1 OR k.a_e9_2 AS c_e9,
    -- E10 Pregnant or breast-feeding
    k.a_e10_1 OR k.a_e10_2 AS c_e10,
    -- E11.a uncontrolled hypertension (diastolic pressure > 115 mmHg)
    k.a_e11_a_1 AS c_e11_a,
    -- E11.b unstable angina
    k.a_e11_b_1 AS c_e11_b,
    -- E11.c heart failure worse than NYHA class II
    k.a_e11_c_1 AS c_e11_c,
    -- E11.d severe uncontrolled ventricular arrhythmia, acute ischaemia on the ECG, severe chronic lung ...
    k.a_e11_d_1 AS c_e11_d,
    -- E11.e poorly controlled diabetes
    k.a_e11_e_1 AS c_e11_e,
    -- E11.f angioplasty of the coronary arteries or myocardial infarction within the 6 months before ...
    k.a_e11_f_1 OR k.a_e11_f_2 AS c_e11_f,
    -- E11.g uncontrolled arrhythmia of atria or ventricles
    k.a_e11_g_1 AS c_e11_g,
    -- E11.h another significant disease
    k.a_e11_h_1 AS c_e11_h,
    -- E12.a.1 within 14 days before day 1
    k.a_e12_a_1_1 AS c_e12_a_1,
    -- E12.a.2 within 5 half-lives before day 1
    -- (what does not apply counts as true)
    NOT k.a_e12_a_2_1 OR k.a_e12_a_2_2 AS c_e12_a_2_lenient,
    -- E12.a.2 within 5 half-lives before day 1
    -- (what does not apply counts as false)
    k.a_e12_a_2_1 AND k.a_e12_a_2_2 AS c_e12_a_2_strict,
    -- E12.b not approved by the sponsor
    k.a_e12_b_1 AS c_e12_b,
    -- E13 Steroids, more than 20 mg of prednisone or what equals it, within 4 weeks (28 days) before day 1
    (k.a_e13_1 OR k.a_e13_2) AND k.a_e13_3 AS c_e13,
    -- E14.a surgery or radiotherapy within 14 days before day 1, not approved by the sponsor
    (k.a_e14_a_1 OR k.a_e14_a_2) AND k.a_e14_a_3 AS c_e14_a,
    -- E14.b chemotherapy or systemic therapy within 14 days and 5 half-lives before day 1, not approved ...
    k.a_e14_b_1 AND k.a_e14_b_2 AS c_e14_b,
    -- E15.1 toxicity other than hair loss and neuropathy
    k.a_e15_1_1 AS c_e15_1,
    -- E15.2 neuropathy
    k.a_e15_2_1 AND k.a_e15_2_2 AS c_e15_2,
    -- E16 Congenital long QT syndrome, or QTc >= 450 ms at the screening visit
    k.a_e16_1 OR k.a_e16_2 AS c_e16,
    -- E17.1 another malignancy, not found to be one that does not matter
    k.a_e17_1_1 AND k.a_e17_1_2 AS c_e17_1,
    -- E17.2 metastatic prostate cancer
    k.a_e17_2_1 AS c_e17_2,
    -- E18 Any other significant illness or abnormality that makes taking part inappropriate or puts the ...
    k.a_e18_1 AS c_e18
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1.c failed or does not bear established therapy, or no other treatment is available
    k.c_1_c_1 OR k.c_1_c_2 AS c_1_c,
    CASE
      WHEN k.a_2_1 IS NOT DISTINCT FROM k.c_2 THEN 5
      WHEN (k.a_2_2 OR k.a_2_3) IS NOT DISTINCT FROM k.c_2 THEN
        CASE
          WHEN k.a_2_2 IS NOT DISTINCT FROM (k.a_2_2 OR k.a_2_3) THEN 6
          WHEN k.a_2_3 IS NOT DISTINCT FROM (k.a_2_2 OR k.a_2_3) THEN 7
        END
    END AS c_2_decided_by,
    CASE
      WHEN k.a_8_1 IS NOT DISTINCT FROM k.c_8 THEN 13
      WHEN (NOT k.a_8_2) IS NOT DISTINCT FROM k.c_8 THEN 14
    END AS c_8_decided_by,
    CASE
      WHEN (k.a_10_1 OR k.a_10_2) IS NOT FALSE
           AND (k.a_10_3 AND k.a_10_4 AND k.a_10_5) IS NOT DISTINCT FROM k.c_10 THEN
        CASE
          WHEN k.a_10_3 IS NOT DISTINCT FROM (k.a_10_3 AND k.a_10_4 AND k.a_10_5) THEN 18
          WHEN k.a_10_4 IS NOT DISTINCT FROM (k.a_10_3 AND k.a_10_4 AND k.a_10_5) THEN 19
          WHEN k.a_10_5 IS NOT DISTINCT FROM (k.a_10_3 AND k.a_10_4 AND k.a_10_5) THEN 20
        END
      WHEN (k.a_10_1 OR k.a_10_2) IS NOT TRUE
           AND (k.a_10_6 AND k.a_10_7 AND k.a_10_8) IS NOT DISTINCT FROM k.c_10 THEN
        CASE
          WHEN k.a_10_6 IS NOT DISTINCT FROM (k.a_10_6 AND k.a_10_7 AND k.a_10_8) THEN 21
          WHEN k.a_10_7 IS NOT DISTINCT FROM (k.a_10_6 AND k.a_10_7 AND k.a_10_8) THEN 22
          WHEN k.a_10_8 IS NOT DISTINCT FROM (k.a_10_6 AND k.a_10_7 AND k.a_10_8) THEN 23
        END
      ELSE CASE
             WHEN k.a_10_1 IS NOT DISTINCT FROM (k.a_10_1 OR k.a_10_2) THEN 16
             WHEN k.a_10_2 IS NOT DISTINCT FROM (k.a_10_1 OR k.a_10_2) THEN 17
           END
    END AS c_10_decided_by,
    CASE
      WHEN k.c_12_lenient AND NOT k.c_12_strict THEN 'not applicable'
      WHEN k.c_12_lenient THEN 'true'
      WHEN NOT k.c_12_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_12_result,
    CASE
      WHEN k.c_12_lenient AND NOT k.c_12_strict THEN
        CASE
          WHEN (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3))
                 IS NOT DISTINCT FROM (k.a_12_1
                                       AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                       AND NOT k.a_12_4
                                       AND NOT k.a_12_5) THEN
            CASE
              WHEN k.a_12_1 IS NOT DISTINCT FROM (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)) THEN 25
              WHEN (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                     IS NOT DISTINCT FROM (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)) THEN
                CASE
                  WHEN k.a_1_a_1 IS NOT DISTINCT FROM (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) THEN 1
                  WHEN k.a_12_2 IS NOT DISTINCT FROM (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) THEN 26
                  WHEN (NOT k.a_12_3) IS NOT DISTINCT FROM (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) THEN 27
                END
            END
          WHEN (NOT k.a_12_4)
                 IS NOT DISTINCT FROM (k.a_12_1
                                       AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                       AND NOT k.a_12_4
                                       AND NOT k.a_12_5) THEN
            28
          WHEN (NOT k.a_12_5)
                 IS NOT DISTINCT FROM (k.a_12_1
                                       AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                       AND NOT k.a_12_4
                                       AND NOT k.a_12_5) THEN
            29
        END
      WHEN (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) AND NOT k.a_12_4 AND NOT k.a_12_5) IS NOT FALSE
           AND k.a_12_6 IS NOT DISTINCT FROM k.c_12_lenient
           AND (k.c_12_lenient AND NOT k.c_12_strict) IS NOT TRUE THEN
        30
      ELSE CASE
             WHEN (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3))
                    IS NOT DISTINCT FROM (k.a_12_1
                                          AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                          AND NOT k.a_12_4
                                          AND NOT k.a_12_5) THEN
               CASE
                 WHEN k.a_12_1 IS NOT DISTINCT FROM (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)) THEN
                   25
                 WHEN (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                        IS NOT DISTINCT FROM (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)) THEN
                   CASE
                     WHEN k.a_1_a_1 IS NOT DISTINCT FROM (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) THEN 1
                     WHEN k.a_12_2 IS NOT DISTINCT FROM (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) THEN 26
                     WHEN (NOT k.a_12_3) IS NOT DISTINCT FROM (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) THEN 27
                   END
               END
             WHEN (NOT k.a_12_4)
                    IS NOT DISTINCT FROM (k.a_12_1
                                          AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                          AND NOT k.a_12_4
                                          AND NOT k.a_12_5) THEN
               28
             WHEN (NOT k.a_12_5)
                    IS NOT DISTINCT FROM (k.a_12_1
                                          AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                          AND NOT k.a_12_4
                                          AND NOT k.a_12_5) THEN
               29
           END
    END AS c_12_decided_by,
    CASE
      WHEN k.c_13_lenient AND NOT k.c_13_strict THEN 'not applicable'
      WHEN k.c_13_lenient THEN 'true'
      WHEN NOT k.c_13_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_13_result,
    CASE
      WHEN k.c_13_lenient AND NOT k.c_13_strict THEN
        CASE
          WHEN k.a_13_1
                 IS NOT DISTINCT FROM (k.a_13_1
                                       OR (k.a_12_1
                                           AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                           AND NOT k.a_12_4
                                           AND NOT k.a_12_5)) THEN
            31
          WHEN (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) AND NOT k.a_12_4 AND NOT k.a_12_5)
                 IS NOT DISTINCT FROM (k.a_13_1
                                       OR (k.a_12_1
                                           AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                           AND NOT k.a_12_4
                                           AND NOT k.a_12_5)) THEN
            CASE
              WHEN (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3))
                     IS NOT DISTINCT FROM (k.a_12_1
                                           AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                           AND NOT k.a_12_4
                                           AND NOT k.a_12_5) THEN
                CASE
                  WHEN k.a_12_1 IS NOT DISTINCT FROM (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)) THEN
                    25
                  WHEN (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                         IS NOT DISTINCT FROM (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)) THEN
                    CASE
                      WHEN k.a_1_a_1 IS NOT DISTINCT FROM (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) THEN 1
                      WHEN k.a_12_2 IS NOT DISTINCT FROM (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) THEN 26
                      WHEN (NOT k.a_12_3) IS NOT DISTINCT FROM (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) THEN 27
                    END
                END
              WHEN (NOT k.a_12_4)
                     IS NOT DISTINCT FROM (k.a_12_1
                                           AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                           AND NOT k.a_12_4
                                           AND NOT k.a_12_5) THEN
                28
              WHEN (NOT k.a_12_5)
                     IS NOT DISTINCT FROM (k.a_12_1
                                           AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                           AND NOT k.a_12_4
                                           AND NOT k.a_12_5) THEN
                29
            END
        END
      WHEN (k.a_13_1 OR (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) AND NOT k.a_12_4 AND NOT k.a_12_5)) IS NOT FALSE
           AND k.a_13_2 IS NOT DISTINCT FROM k.c_13_lenient
           AND (k.c_13_lenient AND NOT k.c_13_strict) IS NOT TRUE THEN
        32
      ELSE CASE
             WHEN k.a_13_1
                    IS NOT DISTINCT FROM (k.a_13_1
                                          OR (k.a_12_1
                                              AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                              AND NOT k.a_12_4
                                              AND NOT k.a_12_5)) THEN
               31
             WHEN (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) AND NOT k.a_12_4 AND NOT k.a_12_5)
                    IS NOT DISTINCT FROM (k.a_13_1
                                          OR (k.a_12_1
                                              AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                              AND NOT k.a_12_4
                                              AND NOT k.a_12_5)) THEN
               CASE
                 WHEN (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3))
                        IS NOT DISTINCT FROM (k.a_12_1
                                              AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                              AND NOT k.a_12_4
                                              AND NOT k.a_12_5) THEN
                   CASE
                     WHEN k.a_12_1 IS NOT DISTINCT FROM (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)) THEN
                       25
                     WHEN (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                            IS NOT DISTINCT FROM (k.a_12_1 AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)) THEN
                       CASE
                         WHEN k.a_1_a_1 IS NOT DISTINCT FROM (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) THEN 1
                         WHEN k.a_12_2 IS NOT DISTINCT FROM (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) THEN 26
                         WHEN (NOT k.a_12_3) IS NOT DISTINCT FROM (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3) THEN
                           27
                       END
                   END
                 WHEN (NOT k.a_12_4)
                        IS NOT DISTINCT FROM (k.a_12_1
                                              AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                              AND NOT k.a_12_4
                                              AND NOT k.a_12_5) THEN
                   28
                 WHEN (NOT k.a_12_5)
                        IS NOT DISTINCT FROM (k.a_12_1
                                              AND (k.a_1_a_1 OR k.a_12_2 OR NOT k.a_12_3)
                                              AND NOT k.a_12_4
                                              AND NOT k.a_12_5) THEN
                   29
               END
           END
    END AS c_13_decided_by,
    CASE WHEN k.a_e3_1 IS NOT DISTINCT FROM k.c_e3 THEN 35 WHEN k.a_e3_2 IS NOT DISTINCT FROM k.c_e3 THEN 36 END
      AS c_e3_decided_by,
    CASE WHEN k.a_e5_1 IS NOT DISTINCT FROM k.c_e5 THEN 38 WHEN k.a_e5_2 IS NOT DISTINCT FROM k.c_e5 THEN 39 END
      AS c_e5_decided_by,
    -- E7 Active autoimmune disease, motor neuropathy thought to be autoimmune, other autoimmune disease ...
    k.c_e7_1 OR k.c_e7_2 OR k.c_e7_3 AS c_e7,
    CASE
      WHEN k.a_e8_1_1 IS NOT DISTINCT FROM k.c_e8_1 THEN 44
      WHEN k.a_e8_1_2 IS NOT DISTINCT FROM k.c_e8_1 THEN 45
    END AS c_e8_1_decided_by,
    CASE
      WHEN k.a_e8_2_1 IS NOT DISTINCT FROM k.c_e8_2 THEN 46
      WHEN k.a_e8_2_2 IS NOT DISTINCT FROM k.c_e8_2 THEN 47
    END AS c_e8_2_decided_by,
    CASE
      WHEN k.a_e8_3_1 IS NOT DISTINCT FROM k.c_e8_3 THEN 48
      WHEN k.a_e8_3_2 IS NOT DISTINCT FROM k.c_e8_3 THEN 49
    END AS c_e8_3_decided_by,
    -- E8 Known HIV, hepatitis B surface antigen or antibody to hepatitis C
    k.c_e8_1 OR k.c_e8_2 OR k.c_e8_3 AS c_e8,
    CASE WHEN k.a_e9_1 IS NOT DISTINCT FROM k.c_e9 THEN 50 WHEN k.a_e9_2 IS NOT DISTINCT FROM k.c_e9 THEN 51 END
      AS c_e9_decided_by,
    CASE
      WHEN k.a_e10_1 IS NOT DISTINCT FROM k.c_e10 THEN 52
      WHEN k.a_e10_2 IS NOT DISTINCT FROM k.c_e10 THEN 53
    END AS c_e10_decided_by,
    CASE
      WHEN k.a_e11_f_1 IS NOT DISTINCT FROM k.c_e11_f THEN 59
      WHEN k.a_e11_f_2 IS NOT DISTINCT FROM k.c_e11_f THEN 60
    END AS c_e11_f_decided_by,
    -- E11 Significant other diseases, those below included
    k.c_e11_a OR k.c_e11_b OR k.c_e11_c OR k.c_e11_d OR k.c_e11_e OR k.c_e11_f OR k.c_e11_g OR k.c_e11_h
      AS c_e11,
    CASE
      WHEN k.c_e12_a_2_lenient AND NOT k.c_e12_a_2_strict THEN 'not applicable'
      WHEN k.c_e12_a_2_strict THEN 'true'
      WHEN NOT k.c_e12_a_2_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e12_a_2_result,
    CASE
      WHEN k.c_e12_a_2_lenient AND NOT k.c_e12_a_2_strict THEN 64
      WHEN k.a_e12_a_2_1 IS NOT FALSE
           AND k.a_e12_a_2_2 IS NOT DISTINCT FROM k.c_e12_a_2_strict
           AND (k.c_e12_a_2_lenient AND NOT k.c_e12_a_2_strict) IS NOT TRUE THEN
        65
      ELSE 64
    END AS c_e12_a_2_decided_by,
    -- E12.a within 14 days or 5 half-lives
    -- (what does not apply counts as true)
    k.c_e12_a_1 OR k.c_e12_a_2_strict OR (k.c_e12_a_1 AND k.c_e12_a_2_lenient) AS c_e12_a_lenient,
    -- E12.a within 14 days or 5 half-lives
    -- (what does not apply counts as false)
    k.c_e12_a_1 OR k.c_e12_a_2_strict AS c_e12_a_strict,
    CASE
      WHEN (k.a_e13_1 OR k.a_e13_2) IS NOT DISTINCT FROM k.c_e13 THEN
        CASE
          WHEN k.a_e13_1 IS NOT DISTINCT FROM (k.a_e13_1 OR k.a_e13_2) THEN 67
          WHEN k.a_e13_2 IS NOT DISTINCT FROM (k.a_e13_1 OR k.a_e13_2) THEN 68
        END
      WHEN k.a_e13_3 IS NOT DISTINCT FROM k.c_e13 THEN 69
    END AS c_e13_decided_by,
    CASE
      WHEN (k.a_e14_a_1 OR k.a_e14_a_2) IS NOT DISTINCT FROM k.c_e14_a THEN
        CASE
          WHEN k.a_e14_a_1 IS NOT DISTINCT FROM (k.a_e14_a_1 OR k.a_e14_a_2) THEN 70
          WHEN k.a_e14_a_2 IS NOT DISTINCT FROM (k.a_e14_a_1 OR k.a_e14_a_2) THEN 71
        END
      WHEN k.a_e14_a_3 IS NOT DISTINCT FROM k.c_e14_a THEN 72
    END AS c_e14_a_decided_by,
    CASE
      WHEN k.a_e14_b_1 IS NOT DISTINCT FROM k.c_e14_b THEN 73
      WHEN k.a_e14_b_2 IS NOT DISTINCT FROM k.c_e14_b THEN 74
    END AS c_e14_b_decided_by,
    -- E14 Major surgery, chemotherapy, systemic therapy (steroids, hydroxyurea and targeted small ...
    k.c_e14_a OR k.c_e14_b AS c_e14,
    CASE
      WHEN k.a_e15_2_1 IS NOT DISTINCT FROM k.c_e15_2 THEN 76
      WHEN k.a_e15_2_2 IS NOT DISTINCT FROM k.c_e15_2 THEN 77
    END AS c_e15_2_decided_by,
    -- E15 Acute toxicity of earlier therapy, other than of the blood, not recovered to CTCAE grade 0 or 1 ...
    k.c_e15_1 OR k.c_e15_2 AS c_e15,
    CASE
      WHEN k.a_e16_1 IS NOT DISTINCT FROM k.c_e16 THEN 78
      WHEN k.a_e16_2 IS NOT DISTINCT FROM k.c_e16 THEN 79
    END AS c_e16_decided_by,
    CASE
      WHEN k.a_e17_1_1 IS NOT DISTINCT FROM k.c_e17_1 THEN 80
      WHEN k.a_e17_1_2 IS NOT DISTINCT FROM k.c_e17_1 THEN 81
    END AS c_e17_1_decided_by,
    -- E17 Another primary malignancy that is active, other than non-melanoma skin cancer, non-metastatic ...
    k.c_e17_1 OR k.c_e17_2 AS c_e17
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_1_c_1 IS NOT DISTINCT FROM k.c_1_c THEN 3
      WHEN k.c_1_c_2 IS NOT DISTINCT FROM k.c_1_c THEN 4
    END AS c_1_c_decided_by,
    -- 1 18 years or older; relapsed or refractory non-Hodgkin lymphoma of B cells, confirmed by ...
    k.c_1_a AND k.c_1_b AND k.c_1_c AS c_1,
    CASE
      WHEN k.c_e7_1 IS NOT DISTINCT FROM k.c_e7 THEN 41
      WHEN k.c_e7_2 IS NOT DISTINCT FROM k.c_e7 THEN 42
      WHEN k.c_e7_3 IS NOT DISTINCT FROM k.c_e7 THEN 43
    END AS c_e7_decided_by,
    CASE
      WHEN k.c_e8_1 IS NOT DISTINCT FROM k.c_e8 THEN k.c_e8_1_decided_by
      WHEN k.c_e8_2 IS NOT DISTINCT FROM k.c_e8 THEN k.c_e8_2_decided_by
      WHEN k.c_e8_3 IS NOT DISTINCT FROM k.c_e8 THEN k.c_e8_3_decided_by
    END AS c_e8_decided_by,
    CASE
      WHEN k.c_e11_a IS NOT DISTINCT FROM k.c_e11 THEN 54
      WHEN k.c_e11_b IS NOT DISTINCT FROM k.c_e11 THEN 55
      WHEN k.c_e11_c IS NOT DISTINCT FROM k.c_e11 THEN 56
      WHEN k.c_e11_d IS NOT DISTINCT FROM k.c_e11 THEN 57
      WHEN k.c_e11_e IS NOT DISTINCT FROM k.c_e11 THEN 58
      WHEN k.c_e11_f IS NOT DISTINCT FROM k.c_e11 THEN k.c_e11_f_decided_by
      WHEN k.c_e11_g IS NOT DISTINCT FROM k.c_e11 THEN 61
      WHEN k.c_e11_h IS NOT DISTINCT FROM k.c_e11 THEN 62
    END AS c_e11_decided_by,
    CASE
      WHEN k.c_e12_a_lenient AND NOT k.c_e12_a_strict THEN 'not applicable'
      WHEN k.c_e12_a_strict THEN 'true'
      WHEN NOT k.c_e12_a_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e12_a_result,
    CASE
      WHEN k.c_e12_a_1 IS NOT DISTINCT FROM k.c_e12_a_strict
           AND (k.c_e12_a_lenient AND NOT k.c_e12_a_strict) IS NOT TRUE THEN
        63
      WHEN k.c_e12_a_2_strict IS NOT DISTINCT FROM k.c_e12_a_strict
           AND ((k.c_e12_a_2_lenient AND NOT k.c_e12_a_2_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_e12_a_lenient AND NOT k.c_e12_a_strict) IS NOT TRUE) THEN
        k.c_e12_a_2_decided_by
    END AS c_e12_a_decided_by,
    -- E12 Another experimental drug within the longer of 14 days and 5 half-lives before day 1, unless ...
    -- (what does not apply counts as true)
    k.c_e12_a_lenient AND k.c_e12_b AS c_e12_lenient,
    -- E12 Another experimental drug within the longer of 14 days and 5 half-lives before day 1, unless ...
    -- (what does not apply counts as false)
    k.c_e12_a_lenient AND k.c_e12_b AND (k.c_e12_a_strict OR k.c_e12_b) AS c_e12_strict,
    CASE
      WHEN k.c_e14_a IS NOT DISTINCT FROM k.c_e14 THEN k.c_e14_a_decided_by
      WHEN k.c_e14_b IS NOT DISTINCT FROM k.c_e14 THEN k.c_e14_b_decided_by
    END AS c_e14_decided_by,
    CASE
      WHEN k.c_e15_1 IS NOT DISTINCT FROM k.c_e15 THEN 75
      WHEN k.c_e15_2 IS NOT DISTINCT FROM k.c_e15 THEN k.c_e15_2_decided_by
    END AS c_e15_decided_by,
    CASE
      WHEN k.c_e17_1 IS NOT DISTINCT FROM k.c_e17 THEN k.c_e17_1_decided_by
      WHEN k.c_e17_2 IS NOT DISTINCT FROM k.c_e17 THEN 82
    END AS c_e17_decided_by
  FROM patient_criteria_2 AS k
),

-- The same, with what is worked out from it.
patient_criteria_4 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_1_a IS NOT DISTINCT FROM k.c_1 THEN 1
      WHEN k.c_1_b IS NOT DISTINCT FROM k.c_1 THEN 2
      WHEN k.c_1_c IS NOT DISTINCT FROM k.c_1 THEN k.c_1_c_decided_by
    END AS c_1_decided_by,
    CASE
      WHEN k.c_e12_lenient AND NOT k.c_e12_strict THEN 'not applicable'
      WHEN k.c_e12_strict THEN 'true'
      WHEN NOT k.c_e12_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e12_result,
    CASE
      WHEN k.c_e12_a_strict IS NOT DISTINCT FROM k.c_e12_strict
           AND ((k.c_e12_a_lenient AND NOT k.c_e12_a_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_e12_lenient AND NOT k.c_e12_strict) IS NOT TRUE) THEN
        k.c_e12_a_decided_by
      WHEN k.c_e12_b IS NOT DISTINCT FROM k.c_e12_strict
           AND (k.c_e12_lenient AND NOT k.c_e12_strict) IS NOT TRUE THEN
        66
    END AS c_e12_decided_by
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
         OR NOT k.c_11
         OR NOT k.c_12_lenient
         OR NOT k.c_13_lenient
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
         OR k.c_e16
         OR k.c_e17
         OR k.c_e18 THEN
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
         AND k.c_11 IS NOT NULL
         AND k.c_12_lenient IS NOT NULL
         AND k.c_13_lenient IS NOT NULL
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
         AND k.c_e16 IS NOT NULL
         AND k.c_e17 IS NOT NULL
         AND k.c_e18 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 18 years or older; relapsed or refractory non-Hodgkin lymphoma of B cells, confirmed by ...
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  CASE k.c_1_decided_by
    WHEN 1 THEN k.a_1_a_1_value WHEN 2 THEN k.a_1_b_1_value WHEN 3 THEN k.a_1_c_1_1_value
    WHEN 4 THEN k.a_1_c_2_1_value
  END AS c_1_value,
  CASE k.c_1_decided_by WHEN 1 THEN k.a_1_a_1_unit END AS c_1_unit,
  CASE k.c_1_decided_by WHEN 4 THEN k.a_1_c_2_1_date END AS c_1_date,
  CASE k.c_1_decided_by WHEN 4 THEN k.a_1_c_2_1_row END AS c_1_row,
  -- 1.a 18 years or older
  CASE WHEN k.c_1_a THEN 'true' WHEN NOT k.c_1_a THEN 'false' ELSE 'unknown' END AS c_1_a,
  k.a_1_a_1_value AS c_1_a_value,
  k.a_1_a_1_unit AS c_1_a_unit,
  CAST(NULL AS DATE) AS c_1_a_date,
  CAST(NULL AS BIGINT) AS c_1_a_row,
  -- 1.b confirmed by pathology
  CASE WHEN k.c_1_b THEN 'true' WHEN NOT k.c_1_b THEN 'false' ELSE 'unknown' END AS c_1_b,
  k.a_1_b_1_value AS c_1_b_value,
  CAST(NULL AS VARCHAR) AS c_1_b_unit,
  CAST(NULL AS DATE) AS c_1_b_date,
  CAST(NULL AS BIGINT) AS c_1_b_row,
  -- 1.c failed or does not bear established therapy, or no other treatment is available
  CASE WHEN k.c_1_c THEN 'true' WHEN NOT k.c_1_c THEN 'false' ELSE 'unknown' END AS c_1_c,
  CASE k.c_1_c_decided_by WHEN 3 THEN k.a_1_c_1_1_value WHEN 4 THEN k.a_1_c_2_1_value END AS c_1_c_value,
  CAST(NULL AS VARCHAR) AS c_1_c_unit,
  CASE k.c_1_c_decided_by WHEN 4 THEN k.a_1_c_2_1_date END AS c_1_c_date,
  CASE k.c_1_c_decided_by WHEN 4 THEN k.a_1_c_2_1_row END AS c_1_c_row,
  -- 1.c.1 failed or not borne
  CASE WHEN k.c_1_c_1 THEN 'true' WHEN NOT k.c_1_c_1 THEN 'false' ELSE 'unknown' END AS c_1_c_1,
  k.a_1_c_1_1_value AS c_1_c_1_value,
  CAST(NULL AS VARCHAR) AS c_1_c_1_unit,
  CAST(NULL AS DATE) AS c_1_c_1_date,
  CAST(NULL AS BIGINT) AS c_1_c_1_row,
  -- 1.c.2 no other treatment is available
  CASE WHEN k.c_1_c_2 THEN 'true' WHEN NOT k.c_1_c_2 THEN 'false' ELSE 'unknown' END AS c_1_c_2,
  k.a_1_c_2_1_value AS c_1_c_2_value,
  CAST(NULL AS VARCHAR) AS c_1_c_2_unit,
  k.a_1_c_2_1_date AS c_1_c_2_date,
  k.a_1_c_2_1_row AS c_1_c_2_row,
  -- 2 Refractory or relapsed non-Hodgkin lymphoma of B cells by the WHO classification
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  CASE k.c_2_decided_by WHEN 5 THEN k.a_2_1_value WHEN 6 THEN k.a_2_2_value WHEN 7 THEN k.a_2_3_value END
    AS c_2_value,
  CAST(NULL AS VARCHAR) AS c_2_unit,
  CAST(NULL AS DATE) AS c_2_date,
  CAST(NULL AS BIGINT) AS c_2_row,
  -- 3 A block of tumour tissue, fixed in formalin and embedded in paraffin, is available
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  k.a_3_1_value AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  k.a_3_1_date AS c_3_date,
  k.a_3_1_row AS c_3_row,
  -- 4 Measurable disease by the Lugano classification of 2014
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  k.a_4_1_value AS c_4_value,
  CAST(NULL AS VARCHAR) AS c_4_unit,
  k.a_4_1_date AS c_4_date,
  k.a_4_1_row AS c_4_row,
  -- 5 ECOG performance status 0 to 2
  CASE WHEN k.c_5 THEN 'true' WHEN NOT k.c_5 THEN 'false' ELSE 'unknown' END AS c_5,
  k.a_5_1_value AS c_5_value,
  k.a_5_1_unit AS c_5_unit,
  k.a_5_1_date AS c_5_date,
  k.a_5_1_row AS c_5_row,
  -- 6 Neutrophils >= 1000/uL
  CASE WHEN k.c_6 THEN 'true' WHEN NOT k.c_6 THEN 'false' ELSE 'unknown' END AS c_6,
  k.a_6_1_value AS c_6_value,
  k.a_6_1_unit AS c_6_unit,
  k.a_6_1_date AS c_6_date,
  k.a_6_1_row AS c_6_row,
  -- 7 Platelets >= 75000/uL
  CASE WHEN k.c_7 THEN 'true' WHEN NOT k.c_7 THEN 'false' ELSE 'unknown' END AS c_7,
  k.a_7_1_value AS c_7_value,
  k.a_7_1_unit AS c_7_unit,
  k.a_7_1_date AS c_7_date,
  k.a_7_1_row AS c_7_row,
  -- 8 Haemoglobin >= 9.0 g/dL without transfusion within the 2 weeks before day 1
  CASE WHEN k.c_8 THEN 'true' WHEN NOT k.c_8 THEN 'false' ELSE 'unknown' END AS c_8,
  CASE k.c_8_decided_by WHEN 13 THEN k.a_8_1_value WHEN 14 THEN k.a_8_2_value END AS c_8_value,
  CASE k.c_8_decided_by WHEN 13 THEN k.a_8_1_unit END AS c_8_unit,
  CASE k.c_8_decided_by WHEN 13 THEN k.a_8_1_date END AS c_8_date,
  CASE k.c_8_decided_by WHEN 13 THEN k.a_8_1_row END AS c_8_row,
  -- 9 Creatinine <= 1.5 mg/dL
  CASE WHEN k.c_9 THEN 'true' WHEN NOT k.c_9 THEN 'false' ELSE 'unknown' END AS c_9,
  k.a_9_1_value AS c_9_value,
  k.a_9_1_unit AS c_9_unit,
  k.a_9_1_date AS c_9_date,
  k.a_9_1_row AS c_9_row,
  -- 10 Alkaline phosphatase, ALT and AST <= 2 x ULN, or <= 5 x ULN if liver or bone is involved
  CASE WHEN k.c_10 THEN 'true' WHEN NOT k.c_10 THEN 'false' ELSE 'unknown' END AS c_10,
  CASE k.c_10_decided_by
    WHEN 16 THEN k.a_10_1_value WHEN 17 THEN k.a_10_2_value WHEN 18 THEN k.a_10_3_value
    WHEN 21 THEN k.a_10_3_value WHEN 19 THEN k.a_10_4_value WHEN 22 THEN k.a_10_4_value
    WHEN 20 THEN k.a_10_5_value WHEN 23 THEN k.a_10_5_value
  END AS c_10_value,
  CASE k.c_10_decided_by
    WHEN 18 THEN k.a_10_3_unit WHEN 21 THEN k.a_10_3_unit WHEN 19 THEN k.a_10_4_unit WHEN 22 THEN k.a_10_4_unit
    WHEN 20 THEN k.a_10_5_unit WHEN 23 THEN k.a_10_5_unit
  END AS c_10_unit,
  CASE k.c_10_decided_by
    WHEN 18 THEN k.a_10_3_date WHEN 21 THEN k.a_10_3_date WHEN 19 THEN k.a_10_4_date WHEN 22 THEN k.a_10_4_date
    WHEN 20 THEN k.a_10_5_date WHEN 23 THEN k.a_10_5_date
  END AS c_10_date,
  CASE k.c_10_decided_by
    WHEN 18 THEN k.a_10_3_row WHEN 21 THEN k.a_10_3_row WHEN 19 THEN k.a_10_4_row WHEN 22 THEN k.a_10_4_row
    WHEN 20 THEN k.a_10_5_row WHEN 23 THEN k.a_10_5_row
  END AS c_10_row,
  -- 11 Total bilirubin <= 1.5 x ULN
  CASE WHEN k.c_11 THEN 'true' WHEN NOT k.c_11 THEN 'false' ELSE 'unknown' END AS c_11,
  k.a_11_1_value AS c_11_value,
  k.a_11_1_unit AS c_11_unit,
  k.a_11_1_date AS c_11_date,
  k.a_11_1_row AS c_11_row,
  -- 12 Women who can become pregnant: pregnancy test in blood or urine negative within 7 days before ...
  k.c_12_result AS c_12,
  CASE k.c_12_decided_by
    WHEN 1 THEN k.a_1_a_1_value WHEN 25 THEN k.a_12_1_value WHEN 26 THEN k.a_12_2_value
    WHEN 27 THEN k.a_12_3_value WHEN 28 THEN k.a_12_4_value WHEN 29 THEN k.a_12_5_value
    WHEN 30 THEN k.a_12_6_value
  END AS c_12_value,
  CASE k.c_12_decided_by WHEN 1 THEN k.a_1_a_1_unit END AS c_12_unit,
  CASE k.c_12_decided_by WHEN 26 THEN k.a_12_2_date WHEN 27 THEN k.a_12_3_date WHEN 30 THEN k.a_12_6_date END
    AS c_12_date,
  CASE k.c_12_decided_by WHEN 26 THEN k.a_12_2_row WHEN 27 THEN k.a_12_3_row WHEN 30 THEN k.a_12_6_row END
    AS c_12_row,
  -- 13 Men, and women who can bear children, agree to a medically acceptable method of birth control
  k.c_13_result AS c_13,
  CASE k.c_13_decided_by
    WHEN 1 THEN k.a_1_a_1_value WHEN 25 THEN k.a_12_1_value WHEN 31 THEN k.a_12_1_value
    WHEN 26 THEN k.a_12_2_value WHEN 27 THEN k.a_12_3_value WHEN 28 THEN k.a_12_4_value
    WHEN 29 THEN k.a_12_5_value WHEN 32 THEN k.a_13_2_value
  END AS c_13_value,
  CASE k.c_13_decided_by WHEN 1 THEN k.a_1_a_1_unit END AS c_13_unit,
  CASE k.c_13_decided_by WHEN 26 THEN k.a_12_2_date WHEN 27 THEN k.a_12_3_date WHEN 32 THEN k.a_13_2_date END
    AS c_13_date,
  CASE k.c_13_decided_by WHEN 26 THEN k.a_12_2_row WHEN 27 THEN k.a_12_3_row WHEN 32 THEN k.a_13_2_row END
    AS c_13_row,
  -- E1 Another treatment option exists for the lymphoma in its present state
  CASE WHEN k.c_e1 THEN 'true' WHEN NOT k.c_e1 THEN 'false' ELSE 'unknown' END AS c_e1,
  k.a_e1_1_value AS c_e1_value,
  CAST(NULL AS VARCHAR) AS c_e1_unit,
  k.a_e1_1_date AS c_e1_date,
  k.a_e1_1_row AS c_e1_row,
  -- E2 Active graft-versus-host disease
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  k.a_e2_1_value AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  CAST(NULL AS DATE) AS c_e2_date,
  CAST(NULL AS BIGINT) AS c_e2_row,
  -- E3 Transplantation, autologous or allogeneic, within the 60 days before the screening visit
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  CASE k.c_e3_decided_by WHEN 35 THEN k.a_e3_1_value WHEN 36 THEN k.a_e3_2_value END AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  CAST(NULL AS DATE) AS c_e3_date,
  CAST(NULL AS BIGINT) AS c_e3_row,
  -- E4 Immunogenicity of or hypersensitivity to an antibody against CD19 in the history
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  k.a_e4_1_value AS c_e4_value,
  CAST(NULL AS VARCHAR) AS c_e4_unit,
  k.a_e4_1_date AS c_e4_date,
  k.a_e4_1_row AS c_e4_row,
  -- E5 Myelodysplasia or myeloid leukaemia shown by morphology, immunostains, flow cytometry or ...
  CASE WHEN k.c_e5 THEN 'true' WHEN NOT k.c_e5 THEN 'false' ELSE 'unknown' END AS c_e5,
  CASE k.c_e5_decided_by WHEN 38 THEN k.a_e5_1_value WHEN 39 THEN k.a_e5_2_value END AS c_e5_value,
  CAST(NULL AS VARCHAR) AS c_e5_unit,
  CAST(NULL AS DATE) AS c_e5_date,
  CAST(NULL AS BIGINT) AS c_e5_row,
  -- E6 Antibodies against the drug ever found in serum
  CASE WHEN k.c_e6 THEN 'true' WHEN NOT k.c_e6 THEN 'false' ELSE 'unknown' END AS c_e6,
  k.a_e6_1_value AS c_e6_value,
  CAST(NULL AS VARCHAR) AS c_e6_unit,
  k.a_e6_1_date AS c_e6_date,
  k.a_e6_1_row AS c_e6_row,
  -- E7 Active autoimmune disease, motor neuropathy thought to be autoimmune, other autoimmune disease ...
  CASE WHEN k.c_e7 THEN 'true' WHEN NOT k.c_e7 THEN 'false' ELSE 'unknown' END AS c_e7,
  CASE k.c_e7_decided_by
    WHEN 41 THEN k.a_e7_1_1_value WHEN 42 THEN k.a_e7_2_1_value WHEN 43 THEN k.a_e7_3_1_value
  END AS c_e7_value,
  CAST(NULL AS VARCHAR) AS c_e7_unit,
  CASE k.c_e7_decided_by WHEN 42 THEN k.a_e7_2_1_date WHEN 43 THEN k.a_e7_3_1_date END AS c_e7_date,
  CASE k.c_e7_decided_by WHEN 42 THEN k.a_e7_2_1_row WHEN 43 THEN k.a_e7_3_1_row END AS c_e7_row,
  -- E7.1 active autoimmune disease on record
  CASE WHEN k.c_e7_1 THEN 'true' WHEN NOT k.c_e7_1 THEN 'false' ELSE 'unknown' END AS c_e7_1,
  k.a_e7_1_1_value AS c_e7_1_value,
  CAST(NULL AS VARCHAR) AS c_e7_1_unit,
  CAST(NULL AS DATE) AS c_e7_1_date,
  CAST(NULL AS BIGINT) AS c_e7_1_row,
  -- E7.2 a motor neuropathy thought to be autoimmune
  CASE WHEN k.c_e7_2 THEN 'true' WHEN NOT k.c_e7_2 THEN 'false' ELSE 'unknown' END AS c_e7_2,
  k.a_e7_2_1_value AS c_e7_2_value,
  CAST(NULL AS VARCHAR) AS c_e7_2_unit,
  k.a_e7_2_1_date AS c_e7_2_date,
  k.a_e7_2_1_row AS c_e7_2_row,
  -- E7.3 another autoimmune disease of the central nervous system
  CASE WHEN k.c_e7_3 THEN 'true' WHEN NOT k.c_e7_3 THEN 'false' ELSE 'unknown' END AS c_e7_3,
  k.a_e7_3_1_value AS c_e7_3_value,
  CAST(NULL AS VARCHAR) AS c_e7_3_unit,
  k.a_e7_3_1_date AS c_e7_3_date,
  k.a_e7_3_1_row AS c_e7_3_row,
  -- E8 Known HIV, hepatitis B surface antigen or antibody to hepatitis C
  CASE WHEN k.c_e8 THEN 'true' WHEN NOT k.c_e8 THEN 'false' ELSE 'unknown' END AS c_e8,
  CASE k.c_e8_decided_by
    WHEN 44 THEN k.a_e8_1_1_value WHEN 45 THEN k.a_e8_1_2_value WHEN 46 THEN k.a_e8_2_1_value
    WHEN 47 THEN k.a_e8_2_2_value WHEN 48 THEN k.a_e8_3_1_value WHEN 49 THEN k.a_e8_3_2_value
  END AS c_e8_value,
  CAST(NULL AS VARCHAR) AS c_e8_unit,
  CASE k.c_e8_decided_by
    WHEN 45 THEN k.a_e8_1_2_date WHEN 47 THEN k.a_e8_2_2_date WHEN 49 THEN k.a_e8_3_2_date
  END AS c_e8_date,
  CASE k.c_e8_decided_by WHEN 45 THEN k.a_e8_1_2_row WHEN 47 THEN k.a_e8_2_2_row WHEN 49 THEN k.a_e8_3_2_row END
    AS c_e8_row,
  -- E8.1 HIV
  CASE WHEN k.c_e8_1 THEN 'true' WHEN NOT k.c_e8_1 THEN 'false' ELSE 'unknown' END AS c_e8_1,
  CASE k.c_e8_1_decided_by WHEN 44 THEN k.a_e8_1_1_value WHEN 45 THEN k.a_e8_1_2_value END AS c_e8_1_value,
  CAST(NULL AS VARCHAR) AS c_e8_1_unit,
  CASE k.c_e8_1_decided_by WHEN 45 THEN k.a_e8_1_2_date END AS c_e8_1_date,
  CASE k.c_e8_1_decided_by WHEN 45 THEN k.a_e8_1_2_row END AS c_e8_1_row,
  -- E8.2 hepatitis B surface antigen
  CASE WHEN k.c_e8_2 THEN 'true' WHEN NOT k.c_e8_2 THEN 'false' ELSE 'unknown' END AS c_e8_2,
  CASE k.c_e8_2_decided_by WHEN 46 THEN k.a_e8_2_1_value WHEN 47 THEN k.a_e8_2_2_value END AS c_e8_2_value,
  CAST(NULL AS VARCHAR) AS c_e8_2_unit,
  CASE k.c_e8_2_decided_by WHEN 47 THEN k.a_e8_2_2_date END AS c_e8_2_date,
  CASE k.c_e8_2_decided_by WHEN 47 THEN k.a_e8_2_2_row END AS c_e8_2_row,
  -- E8.3 antibody to hepatitis C
  CASE WHEN k.c_e8_3 THEN 'true' WHEN NOT k.c_e8_3 THEN 'false' ELSE 'unknown' END AS c_e8_3,
  CASE k.c_e8_3_decided_by WHEN 48 THEN k.a_e8_3_1_value WHEN 49 THEN k.a_e8_3_2_value END AS c_e8_3_value,
  CAST(NULL AS VARCHAR) AS c_e8_3_unit,
  CASE k.c_e8_3_decided_by WHEN 49 THEN k.a_e8_3_2_date END AS c_e8_3_date,
  CASE k.c_e8_3_decided_by WHEN 49 THEN k.a_e8_3_2_row END AS c_e8_3_row,
  -- E9 Stevens-Johnson syndrome or toxic epidermal necrolysis ever
  CASE WHEN k.c_e9 THEN 'true' WHEN NOT k.c_e9 THEN 'false' ELSE 'unknown' END AS c_e9,
  CASE k.c_e9_decided_by WHEN 50 THEN k.a_e9_1_value WHEN 51 THEN k.a_e9_2_value END AS c_e9_value,
  CAST(NULL AS VARCHAR) AS c_e9_unit,
  CAST(NULL AS DATE) AS c_e9_date,
  CAST(NULL AS BIGINT) AS c_e9_row,
  -- E10 Pregnant or breast-feeding
  CASE WHEN k.c_e10 THEN 'true' WHEN NOT k.c_e10 THEN 'false' ELSE 'unknown' END AS c_e10,
  CASE k.c_e10_decided_by WHEN 52 THEN k.a_e10_1_value WHEN 53 THEN k.a_e10_2_value END AS c_e10_value,
  CAST(NULL AS VARCHAR) AS c_e10_unit,
  CAST(NULL AS DATE) AS c_e10_date,
  CAST(NULL AS BIGINT) AS c_e10_row,
  -- E11 Significant other diseases, those below included
  CASE WHEN k.c_e11 THEN 'true' WHEN NOT k.c_e11 THEN 'false' ELSE 'unknown' END AS c_e11,
  CASE k.c_e11_decided_by
    WHEN 54 THEN k.a_e11_a_1_value WHEN 55 THEN k.a_e11_b_1_value WHEN 56 THEN k.a_e11_c_1_value
    WHEN 57 THEN k.a_e11_d_1_value WHEN 58 THEN k.a_e11_e_1_value WHEN 59 THEN k.a_e11_f_1_value
    WHEN 60 THEN k.a_e11_f_2_value WHEN 61 THEN k.a_e11_g_1_value WHEN 62 THEN k.a_e11_h_1_value
  END AS c_e11_value,
  CASE k.c_e11_decided_by WHEN 54 THEN k.a_e11_a_1_unit END AS c_e11_unit,
  CASE k.c_e11_decided_by
    WHEN 54 THEN k.a_e11_a_1_date WHEN 57 THEN k.a_e11_d_1_date WHEN 62 THEN k.a_e11_h_1_date
  END AS c_e11_date,
  CASE k.c_e11_decided_by
    WHEN 54 THEN k.a_e11_a_1_row WHEN 57 THEN k.a_e11_d_1_row WHEN 62 THEN k.a_e11_h_1_row
  END AS c_e11_row,
  -- E11.a uncontrolled hypertension (diastolic pressure > 115 mmHg)
  CASE WHEN k.c_e11_a THEN 'true' WHEN NOT k.c_e11_a THEN 'false' ELSE 'unknown' END AS c_e11_a,
  k.a_e11_a_1_value AS c_e11_a_value,
  k.a_e11_a_1_unit AS c_e11_a_unit,
  k.a_e11_a_1_date AS c_e11_a_date,
  k.a_e11_a_1_row AS c_e11_a_row,
  -- E11.b unstable angina
  CASE WHEN k.c_e11_b THEN 'true' WHEN NOT k.c_e11_b THEN 'false' ELSE 'unknown' END AS c_e11_b,
  k.a_e11_b_1_value AS c_e11_b_value,
  CAST(NULL AS VARCHAR) AS c_e11_b_unit,
  CAST(NULL AS DATE) AS c_e11_b_date,
  CAST(NULL AS BIGINT) AS c_e11_b_row,
  -- E11.c heart failure worse than NYHA class II
  CASE WHEN k.c_e11_c THEN 'true' WHEN NOT k.c_e11_c THEN 'false' ELSE 'unknown' END AS c_e11_c,
  k.a_e11_c_1_value AS c_e11_c_value,
  CAST(NULL AS VARCHAR) AS c_e11_c_unit,
  CAST(NULL AS DATE) AS c_e11_c_date,
  CAST(NULL AS BIGINT) AS c_e11_c_row,
  -- E11.d severe uncontrolled ventricular arrhythmia, acute ischaemia on the ECG, severe chronic lung ...
  CASE WHEN k.c_e11_d THEN 'true' WHEN NOT k.c_e11_d THEN 'false' ELSE 'unknown' END AS c_e11_d,
  k.a_e11_d_1_value AS c_e11_d_value,
  CAST(NULL AS VARCHAR) AS c_e11_d_unit,
  k.a_e11_d_1_date AS c_e11_d_date,
  k.a_e11_d_1_row AS c_e11_d_row,
  -- E11.e poorly controlled diabetes
  CASE WHEN k.c_e11_e THEN 'true' WHEN NOT k.c_e11_e THEN 'false' ELSE 'unknown' END AS c_e11_e,
  k.a_e11_e_1_value AS c_e11_e_value,
  CAST(NULL AS VARCHAR) AS c_e11_e_unit,
  CAST(NULL AS DATE) AS c_e11_e_date,
  CAST(NULL AS BIGINT) AS c_e11_e_row,
  -- E11.f angioplasty of the coronary arteries or myocardial infarction within the 6 months before ...
  CASE WHEN k.c_e11_f THEN 'true' WHEN NOT k.c_e11_f THEN 'false' ELSE 'unknown' END AS c_e11_f,
  CASE k.c_e11_f_decided_by WHEN 59 THEN k.a_e11_f_1_value WHEN 60 THEN k.a_e11_f_2_value END AS c_e11_f_value,
  CAST(NULL AS VARCHAR) AS c_e11_f_unit,
  CAST(NULL AS DATE) AS c_e11_f_date,
  CAST(NULL AS BIGINT) AS c_e11_f_row,
  -- E11.g uncontrolled arrhythmia of atria or ventricles
  CASE WHEN k.c_e11_g THEN 'true' WHEN NOT k.c_e11_g THEN 'false' ELSE 'unknown' END AS c_e11_g,
  k.a_e11_g_1_value AS c_e11_g_value,
  CAST(NULL AS VARCHAR) AS c_e11_g_unit,
  CAST(NULL AS DATE) AS c_e11_g_date,
  CAST(NULL AS BIGINT) AS c_e11_g_row,
  -- E11.h another significant disease
  CASE WHEN k.c_e11_h THEN 'true' WHEN NOT k.c_e11_h THEN 'false' ELSE 'unknown' END AS c_e11_h,
  k.a_e11_h_1_value AS c_e11_h_value,
  CAST(NULL AS VARCHAR) AS c_e11_h_unit,
  k.a_e11_h_1_date AS c_e11_h_date,
  k.a_e11_h_1_row AS c_e11_h_row,
  -- E12 Another experimental drug within the longer of 14 days and 5 half-lives before day 1, unless ...
  k.c_e12_result AS c_e12,
  CASE k.c_e12_decided_by
    WHEN 63 THEN k.a_e12_a_1_1_value WHEN 64 THEN k.a_e12_a_2_1_value WHEN 65 THEN k.a_e12_a_2_2_value
    WHEN 66 THEN k.a_e12_b_1_value
  END AS c_e12_value,
  CAST(NULL AS VARCHAR) AS c_e12_unit,
  CASE k.c_e12_decided_by WHEN 65 THEN k.a_e12_a_2_2_date WHEN 66 THEN k.a_e12_b_1_date END AS c_e12_date,
  CASE k.c_e12_decided_by WHEN 65 THEN k.a_e12_a_2_2_row WHEN 66 THEN k.a_e12_b_1_row END AS c_e12_row,
  -- E12.a within 14 days or 5 half-lives
  k.c_e12_a_result AS c_e12_a,
  CASE k.c_e12_a_decided_by
    WHEN 63 THEN k.a_e12_a_1_1_value WHEN 64 THEN k.a_e12_a_2_1_value WHEN 65 THEN k.a_e12_a_2_2_value
  END AS c_e12_a_value,
  CAST(NULL AS VARCHAR) AS c_e12_a_unit,
  CASE k.c_e12_a_decided_by WHEN 65 THEN k.a_e12_a_2_2_date END AS c_e12_a_date,
  CASE k.c_e12_a_decided_by WHEN 65 THEN k.a_e12_a_2_2_row END AS c_e12_a_row,
  -- E12.a.1 within 14 days before day 1
  CASE WHEN k.c_e12_a_1 THEN 'true' WHEN NOT k.c_e12_a_1 THEN 'false' ELSE 'unknown' END AS c_e12_a_1,
  k.a_e12_a_1_1_value AS c_e12_a_1_value,
  CAST(NULL AS VARCHAR) AS c_e12_a_1_unit,
  CAST(NULL AS DATE) AS c_e12_a_1_date,
  CAST(NULL AS BIGINT) AS c_e12_a_1_row,
  -- E12.a.2 within 5 half-lives before day 1
  k.c_e12_a_2_result AS c_e12_a_2,
  CASE k.c_e12_a_2_decided_by WHEN 64 THEN k.a_e12_a_2_1_value WHEN 65 THEN k.a_e12_a_2_2_value END
    AS c_e12_a_2_value,
  CAST(NULL AS VARCHAR) AS c_e12_a_2_unit,
  CASE k.c_e12_a_2_decided_by WHEN 65 THEN k.a_e12_a_2_2_date END AS c_e12_a_2_date,
  CASE k.c_e12_a_2_decided_by WHEN 65 THEN k.a_e12_a_2_2_row END AS c_e12_a_2_row,
  -- E12.b not approved by the sponsor
  CASE WHEN k.c_e12_b THEN 'true' WHEN NOT k.c_e12_b THEN 'false' ELSE 'unknown' END AS c_e12_b,
  k.a_e12_b_1_value AS c_e12_b_value,
  CAST(NULL AS VARCHAR) AS c_e12_b_unit,
  k.a_e12_b_1_date AS c_e12_b_date,
  k.a_e12_b_1_row AS c_e12_b_row,
  -- E13 Steroids, more than 20 mg of prednisone or what equals it, within 4 weeks (28 days) before day 1
  CASE WHEN k.c_e13 THEN 'true' WHEN NOT k.c_e13 THEN 'false' ELSE 'unknown' END AS c_e13,
  CASE k.c_e13_decided_by
    WHEN 67 THEN k.a_e13_1_value WHEN 68 THEN k.a_e13_2_value WHEN 69 THEN k.a_e13_3_value
  END AS c_e13_value,
  CAST(NULL AS VARCHAR) AS c_e13_unit,
  CASE k.c_e13_decided_by WHEN 69 THEN k.a_e13_3_date END AS c_e13_date,
  CASE k.c_e13_decided_by WHEN 69 THEN k.a_e13_3_row END AS c_e13_row,
  -- E14 Major surgery, chemotherapy, systemic therapy (steroids, hydroxyurea and targeted small ...
  CASE WHEN k.c_e14 THEN 'true' WHEN NOT k.c_e14 THEN 'false' ELSE 'unknown' END AS c_e14,
  CASE k.c_e14_decided_by
    WHEN 70 THEN k.a_e14_a_1_value WHEN 71 THEN k.a_e14_a_2_value WHEN 72 THEN k.a_e14_a_3_value
    WHEN 73 THEN k.a_e14_b_1_value WHEN 74 THEN k.a_e14_b_2_value
  END AS c_e14_value,
  CAST(NULL AS VARCHAR) AS c_e14_unit,
  CASE k.c_e14_decided_by WHEN 72 THEN k.a_e14_a_3_date WHEN 74 THEN k.a_e14_b_2_date END AS c_e14_date,
  CASE k.c_e14_decided_by WHEN 72 THEN k.a_e14_a_3_row WHEN 74 THEN k.a_e14_b_2_row END AS c_e14_row,
  -- E14.a surgery or radiotherapy within 14 days before day 1, not approved by the sponsor
  CASE WHEN k.c_e14_a THEN 'true' WHEN NOT k.c_e14_a THEN 'false' ELSE 'unknown' END AS c_e14_a,
  CASE k.c_e14_a_decided_by
    WHEN 70 THEN k.a_e14_a_1_value WHEN 71 THEN k.a_e14_a_2_value WHEN 72 THEN k.a_e14_a_3_value
  END AS c_e14_a_value,
  CAST(NULL AS VARCHAR) AS c_e14_a_unit,
  CASE k.c_e14_a_decided_by WHEN 72 THEN k.a_e14_a_3_date END AS c_e14_a_date,
  CASE k.c_e14_a_decided_by WHEN 72 THEN k.a_e14_a_3_row END AS c_e14_a_row,
  -- E14.b chemotherapy or systemic therapy within 14 days and 5 half-lives before day 1, not approved ...
  CASE WHEN k.c_e14_b THEN 'true' WHEN NOT k.c_e14_b THEN 'false' ELSE 'unknown' END AS c_e14_b,
  CASE k.c_e14_b_decided_by WHEN 73 THEN k.a_e14_b_1_value WHEN 74 THEN k.a_e14_b_2_value END AS c_e14_b_value,
  CAST(NULL AS VARCHAR) AS c_e14_b_unit,
  CASE k.c_e14_b_decided_by WHEN 74 THEN k.a_e14_b_2_date END AS c_e14_b_date,
  CASE k.c_e14_b_decided_by WHEN 74 THEN k.a_e14_b_2_row END AS c_e14_b_row,
  -- E15 Acute toxicity of earlier therapy, other than of the blood, not recovered to CTCAE grade 0 or 1 ...
  CASE WHEN k.c_e15 THEN 'true' WHEN NOT k.c_e15 THEN 'false' ELSE 'unknown' END AS c_e15,
  CASE k.c_e15_decided_by
    WHEN 75 THEN k.a_e15_1_1_value WHEN 76 THEN k.a_e15_2_1_value WHEN 77 THEN k.a_e15_2_2_value
  END AS c_e15_value,
  CAST(NULL AS VARCHAR) AS c_e15_unit,
  CASE k.c_e15_decided_by WHEN 77 THEN k.a_e15_2_2_date END AS c_e15_date,
  CASE k.c_e15_decided_by WHEN 77 THEN k.a_e15_2_2_row END AS c_e15_row,
  -- E15.1 toxicity other than hair loss and neuropathy
  CASE WHEN k.c_e15_1 THEN 'true' WHEN NOT k.c_e15_1 THEN 'false' ELSE 'unknown' END AS c_e15_1,
  k.a_e15_1_1_value AS c_e15_1_value,
  CAST(NULL AS VARCHAR) AS c_e15_1_unit,
  CAST(NULL AS DATE) AS c_e15_1_date,
  CAST(NULL AS BIGINT) AS c_e15_1_row,
  -- E15.2 neuropathy
  CASE WHEN k.c_e15_2 THEN 'true' WHEN NOT k.c_e15_2 THEN 'false' ELSE 'unknown' END AS c_e15_2,
  CASE k.c_e15_2_decided_by WHEN 76 THEN k.a_e15_2_1_value WHEN 77 THEN k.a_e15_2_2_value END AS c_e15_2_value,
  CAST(NULL AS VARCHAR) AS c_e15_2_unit,
  CASE k.c_e15_2_decided_by WHEN 77 THEN k.a_e15_2_2_date END AS c_e15_2_date,
  CASE k.c_e15_2_decided_by WHEN 77 THEN k.a_e15_2_2_row END AS c_e15_2_row,
  -- E16 Congenital long QT syndrome, or QTc >= 450 ms at the screening visit
  CASE WHEN k.c_e16 THEN 'true' WHEN NOT k.c_e16 THEN 'false' ELSE 'unknown' END AS c_e16,
  CASE k.c_e16_decided_by WHEN 78 THEN k.a_e16_1_value WHEN 79 THEN k.a_e16_2_value END AS c_e16_value,
  CASE k.c_e16_decided_by WHEN 79 THEN k.a_e16_2_unit END AS c_e16_unit,
  CASE k.c_e16_decided_by WHEN 79 THEN k.a_e16_2_date END AS c_e16_date,
  CASE k.c_e16_decided_by WHEN 79 THEN k.a_e16_2_row END AS c_e16_row,
  -- E17 Another primary malignancy that is active, other than non-melanoma skin cancer, non-metastatic ...
  CASE WHEN k.c_e17 THEN 'true' WHEN NOT k.c_e17 THEN 'false' ELSE 'unknown' END AS c_e17,
  CASE k.c_e17_decided_by
    WHEN 80 THEN k.a_e17_1_1_value WHEN 81 THEN k.a_e17_1_2_value WHEN 82 THEN k.a_e17_2_1_value
  END AS c_e17_value,
  CAST(NULL AS VARCHAR) AS c_e17_unit,
  CASE k.c_e17_decided_by WHEN 81 THEN k.a_e17_1_2_date END AS c_e17_date,
  CASE k.c_e17_decided_by WHEN 81 THEN k.a_e17_1_2_row END AS c_e17_row,
  -- E17.1 another malignancy, not found to be one that does not matter
  CASE WHEN k.c_e17_1 THEN 'true' WHEN NOT k.c_e17_1 THEN 'false' ELSE 'unknown' END AS c_e17_1,
  CASE k.c_e17_1_decided_by WHEN 80 THEN k.a_e17_1_1_value WHEN 81 THEN k.a_e17_1_2_value END AS c_e17_1_value,
  CAST(NULL AS VARCHAR) AS c_e17_1_unit,
  CASE k.c_e17_1_decided_by WHEN 81 THEN k.a_e17_1_2_date END AS c_e17_1_date,
  CASE k.c_e17_1_decided_by WHEN 81 THEN k.a_e17_1_2_row END AS c_e17_1_row,
  -- E17.2 metastatic prostate cancer
  CASE WHEN k.c_e17_2 THEN 'true' WHEN NOT k.c_e17_2 THEN 'false' ELSE 'unknown' END AS c_e17_2,
  k.a_e17_2_1_value AS c_e17_2_value,
  CAST(NULL AS VARCHAR) AS c_e17_2_unit,
  CAST(NULL AS DATE) AS c_e17_2_date,
  CAST(NULL AS BIGINT) AS c_e17_2_row,
  -- E18 Any other significant illness or abnormality that makes taking part inappropriate or puts the ...
  CASE WHEN k.c_e18 THEN 'true' WHEN NOT k.c_e18 THEN 'false' ELSE 'unknown' END AS c_e18,
  k.a_e18_1_value AS c_e18_value,
  CAST(NULL AS VARCHAR) AS c_e18_unit,
  k.a_e18_1_date AS c_e18_date,
  k.a_e18_1_row AS c_e18_row
FROM patient_criteria_4 AS k
ORDER BY k.patient_id
