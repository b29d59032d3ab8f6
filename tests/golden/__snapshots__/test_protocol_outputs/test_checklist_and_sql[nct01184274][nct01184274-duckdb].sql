-- NCT01184274, version 1
-- SB939, an inhibitor of histone deacetylases, in children with recurrent or refractory solid ...
-- Source SHA-256: DIGEST
-- Parameters: part: not known
-- Written by critlang 0.1.0 for DuckDB.
-- Eligibility: one row per patient.
-- Each criterion: its result; then the fact that decided it: value, unit, date, id of the row.
-- Read patient_criteria beside the protocol; patient_atoms says what each part of it means.
WITH

-- The dates of each patient's anchors.
anchor_dates AS NOT MATERIALIZED (
  SELECT
    a.patient_id,
    max(CASE WHEN a."anchor" = 'study entry' THEN CAST(a."date" AS DATE) END) AS study_entry_date
  FROM "anchors" AS a
  WHERE a."anchor" = 'study entry'
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
    d.study_entry_date,
    d.study_entry_date - 28 AS study_entry_minus_28_days,
    d.study_entry_date - 20 AS study_entry_minus_20_days,
    d.study_entry_date - 6 AS study_entry_minus_6_days,
    d.study_entry_date - 41 AS study_entry_minus_41_days,
    d.study_entry_date - 13 AS study_entry_minus_13_days,
    CAST(d.study_entry_date - INTERVAL 3 MONTH AS DATE) + 1 AS study_entry_minus_3_months_plus_1_day,
    CAST(d.study_entry_date - INTERVAL 12 MONTH AS DATE) AS study_entry_minus_1_year
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
    e."grade" AS event_grade
  FROM "events" AS e
  WHERE e."term" IN (
          'histological confirmation', 'solid tumor', 'neuroblastoma', 'sarcoma', 'lymphoma',
          'lymphoblastic lymphoma', 'B-cell non-Hodgkin lymphoma', 'CNS tumor', 'brain stem glioma',
          'medulloblastoma', 'CNS PNET', 'optic pathway glioma', 'pineal tumor', 'spinal cord tumor',
          'diffuse intrinsic pontine glioma', 'relapse', 'marrow relapse', 'extramedullary relapse',
          'refractory disease', 'leukemia', 'ALL', 'myeloid leukemia', 'mixed-phenotype leukemia',
          'Burkitt-like leukemia', 'B-precursor ALL', 'acute myeloid leukemia', 'meningeal tumor',
          'myelosuppressive chemotherapy', 'nitrosourea', 'temozolomide', 'hydroxyurea', 'trabectedin',
          'lurbinectedin', 'biologic agent', 'monoclonal antibody', 'investigational treatment',
          'growth factor', 'G-CSF', 'pegfilgrastim', 'stem cell transplantation', 'autologous HSCT',
          'stem cell rescue', 'allogeneic HSCT', 'graft-versus-host disease', 'focal radiotherapy',
          'total body irradiation', 'craniospinal radiotherapy', 'pelvic radiotherapy',
          'substantial marrow radiotherapy', 'MIBG therapy', 'skin toxicity', 'gross hematuria',
          'antiarrhythmic treatment', 'arrhythmia', 'HIV infection', 'HIV-1 infection', 'HIV-2 infection',
          'hepatitis B', 'hepatitis C', 'QT-prolonging drug', 'peripheral neuropathy', 'pregnancy',
          'breast-feeding'
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
    ('MIN', 'min'), ('min', 'min'), ('mins', 'min'), ('minute', 'min'), ('minutes', 'min'),
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
    ('μg/min', 'ug/min')
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
  WHERE s."term" IN (
          'marrow blasts', 'Karnofsky', 'Lansky', 'absolute neutrophil count', 'platelets', 'hemoglobin',
          'creatinine', 'measured GFR', 'ejection fraction', 'QTc', 'ALT', 'AST', 'total bilirubin',
          'fasting triglycerides', 'daily urine protein'
        )
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest marrow blasts at study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'marrow blasts' THEN r.measurement_order END)
      AS latest_marrow_blasts_at_study_entry,
    -- latest Karnofsky at study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'Karnofsky' THEN r.measurement_order END)
      AS latest_karnofsky_at_study_entry,
    -- latest Lansky at study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'Lansky' THEN r.measurement_order END)
      AS latest_lansky_at_study_entry,
    -- latest absolute neutrophil count at study entry
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'absolute neutrophil count' THEN r.measurement_order END
    ) AS latest_absolute_neutrophil_count_at_study_entry,
    -- latest platelets at study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'platelets' THEN r.measurement_order END)
      AS latest_platelets_at_study_entry,
    -- latest hemoglobin at study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'hemoglobin' THEN r.measurement_order END)
      AS latest_hemoglobin_at_study_entry,
    -- latest creatinine within 28 days
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'creatinine' THEN r.measurement_order END)
      AS latest_creatinine_within_28_days,
    -- latest measured GFR within 28 days
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'measured GFR' THEN r.measurement_order END)
      AS latest_measured_gfr_within_28_days,
    -- latest ejection fraction at study entry
    arg_max(
      r.measurement_record_3,
      CASE WHEN r.measurement_term = 'ejection fraction' THEN r.measurement_order END
    ) AS latest_ejection_fraction_at_study_entry,
    -- latest QTc at study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'QTc' THEN r.measurement_order END)
      AS latest_qtc_at_study_entry,
    -- latest ALT within 28 days
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'ALT' THEN r.measurement_order END)
      AS latest_alt_within_28_days,
    -- latest AST within 28 days
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'AST' THEN r.measurement_order END)
      AS latest_ast_within_28_days,
    -- latest total bilirubin at study entry
    arg_max(
      r.measurement_record_2,
      CASE WHEN r.measurement_term = 'total bilirubin' THEN r.measurement_order END
    ) AS latest_total_bilirubin_at_study_entry,
    -- latest fasting triglycerides at study entry
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'fasting triglycerides' THEN r.measurement_order END
    ) AS latest_fasting_triglycerides_at_study_entry,
    -- latest daily urine protein at study entry
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'daily urine protein' THEN r.measurement_order END
    ) AS latest_daily_urine_protein_at_study_entry
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
    {'day': CAST(s."date" AS DATE), 'value': s."value", 'id': s."id"} AS finding_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS finding_order
  FROM "findings" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN (
          'tumor burden', 'CNS status', 'urine protein dipstick', 'menarche', 'pregnancy test',
          'serum pregnancy test', 'urine pregnancy test'
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
    -- latest CNS status at study entry
    arg_max(r.finding_record, CASE WHEN r.finding_term = 'CNS status' THEN r.finding_order END)
      AS latest_cns_status_at_study_entry,
    -- latest urine protein dipstick at study entry
    arg_max(r.finding_record, CASE WHEN r.finding_term = 'urine protein dipstick' THEN r.finding_order END)
      AS latest_urine_protein_dipstick_at_study_entry,
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
    -- latest pregnancy test at study entry
    arg_max(
      r.finding_record,
      CASE
        WHEN r.finding_term IN ('pregnancy test', 'serum pregnancy test', 'urine pregnancy test') THEN
          r.finding_order
      END
    ) AS latest_pregnancy_test_at_study_entry,
    -- any menarche on or before study entry: the greatest number
    max(r.any_menarche_on_or_before_study_entry_code) AS any_menarche_on_or_before_study_entry_code
  FROM finding_tests_2 AS r
  WHERE r.at_study_entry IS NOT FALSE
        OR (r.finding_term = 'menarche' AND r.on_or_before_study_entry IS NOT FALSE)
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
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."criterion" IN ('6', '8', '9.a', '16', '17', '18', 'E2', 'E6.c')
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT01184274'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 6 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '6' THEN r.answer_order END) AS answer_6,
    -- answer to 8 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '8' THEN r.answer_order END) AS answer_8,
    -- answer to 9.a on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '9.a' THEN r.answer_order END) AS answer_9_a,
    -- answer to 16 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '16' THEN r.answer_order END) AS answer_16,
    -- answer to 17 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '17' THEN r.answer_order END) AS answer_17,
    -- answer to 18 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '18' THEN r.answer_order END) AS answer_18,
    -- answer to E2 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E2' THEN r.answer_order END) AS answer_e2,
    -- answer to E6.c on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E6.c' THEN r.answer_order END) AS answer_e6_c
  FROM answer_rows AS r
  WHERE r.on_or_before_study_entry IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
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
    -- solid tumor on or before study entry
    CASE
      WHEN v.event_term IN ('solid tumor', 'neuroblastoma', 'sarcoma') THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_solid_tumor_on_or_before_study_entry_qualifies,
    -- lymphoma on or before study entry
    CASE
      WHEN v.event_term IN ('lymphoma', 'lymphoblastic lymphoma', 'B-cell non-Hodgkin lymphoma') THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_lymphoma_on_or_before_study_entry_qualifies,
    -- CNS tumor on or before study entry
    CASE
      WHEN v.event_term IN (
             'CNS tumor', 'brain stem glioma', 'medulloblastoma', 'CNS PNET', 'optic pathway glioma',
             'pineal tumor', 'spinal cord tumor', 'diffuse intrinsic pontine glioma'
           ) THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_cns_tumor_on_or_before_study_entry_qualifies,
    -- diffuse intrinsic pontine glioma on or before study entry
    CASE
      WHEN v.event_term = 'diffuse intrinsic pontine glioma' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_diffuse_intrinsic_pontine_glioma_on_or_bef_qualifies,
    -- relapse on or before study entry
    CASE
      WHEN v.event_term IN ('relapse', 'marrow relapse', 'extramedullary relapse') THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_relapse_on_or_before_study_entry_qualifies,
    -- refractory disease on or before study entry
    CASE
      WHEN v.event_term = 'refractory disease' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_refractory_disease_on_or_before_study_entr_qualifies,
    -- leukemia on or before study entry
    CASE
      WHEN v.event_term IN (
             'leukemia', 'ALL', 'myeloid leukemia', 'mixed-phenotype leukemia', 'Burkitt-like leukemia',
             'B-precursor ALL', 'acute myeloid leukemia'
           ) THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_leukemia_on_or_before_study_entry_qualifies,
    -- neuroblastoma on or before study entry
    CASE
      WHEN v.event_term = 'neuroblastoma' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_neuroblastoma_on_or_before_study_entry_qualifies,
    -- medulloblastoma on or before study entry
    CASE
      WHEN v.event_term = 'medulloblastoma' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_medulloblastoma_on_or_before_study_entry_qualifies,
    -- CNS PNET on or before study entry
    CASE
      WHEN v.event_term = 'CNS PNET' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_cns_pnet_on_or_before_study_entry_qualifies,
    -- meningeal tumor
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
    END AS count_meningeal_tumor_qualifies,
    -- myelosuppressive chemotherapy less than 3 weeks before study entry
    CASE
      WHEN v.event_term IN (
             'myelosuppressive chemotherapy', 'nitrosourea', 'temozolomide', 'hydroxyurea', 'trabectedin',
             'lurbinectedin'
           ) THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_20_days THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_20_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_20_days THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_20_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_20_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_myelosuppressive_chemotherapy_less_than_3_qualifies,
    -- biologic agent less than 3 weeks before study entry
    CASE
      WHEN v.event_term IN ('biologic agent', 'monoclonal antibody') THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_20_days THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_20_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_20_days THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_20_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_20_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_biologic_agent_less_than_3_weeks_before_st_qualifies,
    -- investigational treatment less than 3 weeks before study entry
    CASE
      WHEN v.event_term = 'investigational treatment' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_20_days THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_20_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_20_days THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_20_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_20_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_investigational_treatment_less_than_3_week_qualifies,
    -- growth factor less than 7 days before study entry
    CASE
      WHEN v.event_term IN ('growth factor', 'G-CSF', 'pegfilgrastim') THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_6_days THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_6_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_6_days THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_6_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_6_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_growth_factor_less_than_7_days_before_stud_qualifies,
    -- stem cell transplantation except allogeneic HSCT less than 6 weeks before study entry
    CASE
      WHEN v.event_term IN ('stem cell transplantation', 'autologous HSCT', 'stem cell rescue') THEN
        CASE
          WHEN v.start_from >= c.study_entry_minus_41_days THEN TRUE
          WHEN v.start_to < c.study_entry_minus_41_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.study_entry_date THEN TRUE
              WHEN v.start_from > c.study_entry_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_stem_cell_transplantation_except_allogenei_qualifies,
    -- allogeneic HSCT on or before study entry
    CASE
      WHEN v.event_term = 'allogeneic HSCT' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_allogeneic_hsct_on_or_before_study_entry_qualifies,
    -- graft-versus-host disease
    CASE
      WHEN v.event_term = 'graft-versus-host disease' THEN
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
    END AS count_graft_versus_host_disease_qualifies,
    -- focal radiotherapy less than 2 weeks before study entry
    CASE
      WHEN v.event_term = 'focal radiotherapy' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_13_days THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_13_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_13_days THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_13_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_13_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_focal_radiotherapy_less_than_2_weeks_befor_qualifies,
    -- total body irradiation less than 3 months before study entry
    CASE
      WHEN v.event_term = 'total body irradiation' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_3_months_plus_1_day THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_3_months_plus_1_day THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_3_months_plus_1_day THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_3_months_plus_1_day THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_3_months_plus_1_day THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_total_body_irradiation_less_than_3_months_qualifies,
    -- craniospinal radiotherapy less than 3 months before study entry
    CASE
      WHEN v.event_term = 'craniospinal radiotherapy' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_3_months_plus_1_day THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_3_months_plus_1_day THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_3_months_plus_1_day THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_3_months_plus_1_day THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_3_months_plus_1_day THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_craniospinal_radiotherapy_less_than_3_mont_qualifies,
    -- pelvic radiotherapy less than 3 months before study entry
    CASE
      WHEN v.event_term = 'pelvic radiotherapy' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_3_months_plus_1_day THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_3_months_plus_1_day THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_3_months_plus_1_day THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_3_months_plus_1_day THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_3_months_plus_1_day THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_pelvic_radiotherapy_less_than_3_months_bef_qualifies,
    -- substantial marrow radiotherapy less than 6 weeks before study entry
    CASE
      WHEN v.event_term = 'substantial marrow radiotherapy' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_41_days THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_41_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_41_days THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_41_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_41_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_substantial_marrow_radiotherapy_less_than_qualifies,
    -- MIBG therapy less than 6 weeks before study entry
    CASE
      WHEN v.event_term = 'MIBG therapy' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_41_days THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_41_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_41_days THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_41_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_41_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_mibg_therapy_less_than_6_weeks_before_stud_qualifies,
    -- skin toxicity on study entry
    CASE
      WHEN v.event_term = 'skin toxicity' THEN
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
    END AS count_skin_toxicity_on_study_entry_qualifies,
    -- gross hematuria
    CASE
      WHEN v.event_term = 'gross hematuria' THEN
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
    END AS count_gross_hematuria_qualifies,
    -- antiarrhythmic treatment
    CASE
      WHEN v.event_term = 'antiarrhythmic treatment' THEN
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
    END AS count_antiarrhythmic_treatment_qualifies,
    -- arrhythmia on or before study entry
    CASE
      WHEN v.event_term = 'arrhythmia' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_arrhythmia_on_or_before_study_entry_qualifies,
    -- antiarrhythmic treatment within 12 months before study entry
    CASE
      WHEN v.event_term = 'antiarrhythmic treatment' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_1_year THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_1_year THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_1_year THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_1_year THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_1_year THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_antiarrhythmic_treatment_within_12_months_qualifies,
    -- arrhythmia within 12 months before study entry
    CASE
      WHEN v.event_term = 'arrhythmia' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_1_year THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_1_year THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_1_year THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_1_year THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_arrhythmia_within_12_months_before_study_e_qualifies,
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
    -- hepatitis B on or before study entry
    CASE
      WHEN v.event_term = 'hepatitis B' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hepatitis_b_on_or_before_study_entry_qualifies,
    -- hepatitis C on or before study entry
    CASE
      WHEN v.event_term = 'hepatitis C' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hepatitis_c_on_or_before_study_entry_qualifies,
    -- QT-prolonging drug
    CASE
      WHEN v.event_term = 'QT-prolonging drug' THEN
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
    END AS count_qt_prolonging_drug_qualifies,
    -- peripheral neuropathy on study entry
    CASE
      WHEN v.event_term = 'peripheral neuropathy' THEN
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
    END AS count_peripheral_neuropathy_on_study_entry_qualifies,
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
    END AS count_breast_feeding_on_study_entry_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- histological confirmation on or before study entry
    count(CASE WHEN r.count_histological_confirmation_on_or_before_stu_qualifies THEN 1 END)
      AS count_histological_confirmation_on_or_before_stu_certain,
    count(CASE WHEN r.count_histological_confirmation_on_or_before_stu_qualifies IS NOT FALSE THEN 1 END)
      AS count_histological_confirmation_on_or_before_stu_possible,
    -- solid tumor on or before study entry
    count(CASE WHEN r.count_solid_tumor_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_solid_tumor_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_solid_tumor_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_solid_tumor_on_or_before_study_entry_possible,
    -- lymphoma on or before study entry
    count(CASE WHEN r.count_lymphoma_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_lymphoma_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_lymphoma_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_lymphoma_on_or_before_study_entry_possible,
    -- CNS tumor on or before study entry
    count(CASE WHEN r.count_cns_tumor_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_cns_tumor_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_cns_tumor_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_cns_tumor_on_or_before_study_entry_possible,
    -- diffuse intrinsic pontine glioma on or before study entry
    count(CASE WHEN r.count_diffuse_intrinsic_pontine_glioma_on_or_bef_qualifies THEN 1 END)
      AS count_diffuse_intrinsic_pontine_glioma_on_or_bef_certain,
    count(CASE WHEN r.count_diffuse_intrinsic_pontine_glioma_on_or_bef_qualifies IS NOT FALSE THEN 1 END)
      AS count_diffuse_intrinsic_pontine_glioma_on_or_bef_possible,
    -- relapse on or before study entry
    count(CASE WHEN r.count_relapse_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_relapse_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_relapse_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_relapse_on_or_before_study_entry_possible,
    -- refractory disease on or before study entry
    count(CASE WHEN r.count_refractory_disease_on_or_before_study_entr_qualifies THEN 1 END)
      AS count_refractory_disease_on_or_before_study_entr_certain,
    count(CASE WHEN r.count_refractory_disease_on_or_before_study_entr_qualifies IS NOT FALSE THEN 1 END)
      AS count_refractory_disease_on_or_before_study_entr_possible,
    -- leukemia on or before study entry
    count(CASE WHEN r.count_leukemia_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_leukemia_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_leukemia_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_leukemia_on_or_before_study_entry_possible,
    -- neuroblastoma on or before study entry
    count(CASE WHEN r.count_neuroblastoma_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_neuroblastoma_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_neuroblastoma_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_neuroblastoma_on_or_before_study_entry_possible,
    -- medulloblastoma on or before study entry
    count(CASE WHEN r.count_medulloblastoma_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_medulloblastoma_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_medulloblastoma_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_medulloblastoma_on_or_before_study_entry_possible,
    -- CNS PNET on or before study entry
    count(CASE WHEN r.count_cns_pnet_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_cns_pnet_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_cns_pnet_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_cns_pnet_on_or_before_study_entry_possible,
    -- meningeal tumor
    count(CASE WHEN r.count_meningeal_tumor_qualifies THEN 1 END) AS count_meningeal_tumor_certain,
    count(CASE WHEN r.count_meningeal_tumor_qualifies IS NOT FALSE THEN 1 END)
      AS count_meningeal_tumor_possible,
    -- myelosuppressive chemotherapy less than 3 weeks before study entry
    count(CASE WHEN r.count_myelosuppressive_chemotherapy_less_than_3_qualifies THEN 1 END)
      AS count_myelosuppressive_chemotherapy_less_than_3_certain,
    count(CASE WHEN r.count_myelosuppressive_chemotherapy_less_than_3_qualifies IS NOT FALSE THEN 1 END)
      AS count_myelosuppressive_chemotherapy_less_than_3_possible,
    -- biologic agent less than 3 weeks before study entry
    count(CASE WHEN r.count_biologic_agent_less_than_3_weeks_before_st_qualifies THEN 1 END)
      AS count_biologic_agent_less_than_3_weeks_before_st_certain,
    count(CASE WHEN r.count_biologic_agent_less_than_3_weeks_before_st_qualifies IS NOT FALSE THEN 1 END)
      AS count_biologic_agent_less_than_3_weeks_before_st_possible,
    -- investigational treatment less than 3 weeks before study entry
    count(CASE WHEN r.count_investigational_treatment_less_than_3_week_qualifies THEN 1 END)
      AS count_investigational_treatment_less_than_3_week_certain,
    count(CASE WHEN r.count_investigational_treatment_less_than_3_week_qualifies IS NOT FALSE THEN 1 END)
      AS count_investigational_treatment_less_than_3_week_possible,
    -- growth factor less than 7 days before study entry
    count(CASE WHEN r.count_growth_factor_less_than_7_days_before_stud_qualifies THEN 1 END)
      AS count_growth_factor_less_than_7_days_before_stud_certain,
    count(CASE WHEN r.count_growth_factor_less_than_7_days_before_stud_qualifies IS NOT FALSE THEN 1 END)
      AS count_growth_factor_less_than_7_days_before_stud_possible,
    -- stem cell transplantation except allogeneic HSCT less than 6 weeks before study entry
    count(CASE WHEN r.count_stem_cell_transplantation_except_allogenei_qualifies THEN 1 END)
      AS count_stem_cell_transplantation_except_allogenei_certain,
    count(CASE WHEN r.count_stem_cell_transplantation_except_allogenei_qualifies IS NOT FALSE THEN 1 END)
      AS count_stem_cell_transplantation_except_allogenei_possible,
    -- allogeneic HSCT on or before study entry
    count(CASE WHEN r.count_allogeneic_hsct_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_allogeneic_hsct_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_allogeneic_hsct_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_allogeneic_hsct_on_or_before_study_entry_possible,
    -- graft-versus-host disease
    count(CASE WHEN r.count_graft_versus_host_disease_qualifies THEN 1 END)
      AS count_graft_versus_host_disease_certain,
    count(CASE WHEN r.count_graft_versus_host_disease_qualifies IS NOT FALSE THEN 1 END)
      AS count_graft_versus_host_disease_possible,
    -- focal radiotherapy less than 2 weeks before study entry
    count(CASE WHEN r.count_focal_radiotherapy_less_than_2_weeks_befor_qualifies THEN 1 END)
      AS count_focal_radiotherapy_less_than_2_weeks_befor_certain,
    count(CASE WHEN r.count_focal_radiotherapy_less_than_2_weeks_befor_qualifies IS NOT FALSE THEN 1 END)
      AS count_focal_radiotherapy_less_than_2_weeks_befor_possible,
    -- total body irradiation less than 3 months before study entry
    count(CASE WHEN r.count_total_body_irradiation_less_than_3_months_qualifies THEN 1 END)
      AS count_total_body_irradiation_less_than_3_months_certain,
    count(CASE WHEN r.count_total_body_irradiation_less_than_3_months_qualifies IS NOT FALSE THEN 1 END)
      AS count_total_body_irradiation_less_than_3_months_possible,
    -- craniospinal radiotherapy less than 3 months before study entry
    count(CASE WHEN r.count_craniospinal_radiotherapy_less_than_3_mont_qualifies THEN 1 END)
      AS count_craniospinal_radiotherapy_less_than_3_mont_certain,
    count(CASE WHEN r.count_craniospinal_radiotherapy_less_than_3_mont_qualifies IS NOT FALSE THEN 1 END)
      AS count_craniospinal_radiotherapy_less_than_3_mont_possible,
    -- pelvic radiotherapy less than 3 months before study entry
    count(CASE WHEN r.count_pelvic_radiotherapy_less_than_3_months_bef_qualifies THEN 1 END)
      AS count_pelvic_radiotherapy_less_than_3_months_bef_certain,
    count(CASE WHEN r.count_pelvic_radiotherapy_less_than_3_months_bef_qualifies IS NOT FALSE THEN 1 END)
      AS count_pelvic_radiotherapy_less_than_3_months_bef_possible,
    -- substantial marrow radiotherapy less than 6 weeks before study entry
    count(CASE WHEN r.count_substantial_marrow_radiotherapy_less_than_qualifies THEN 1 END)
      AS count_substantial_marrow_radiotherapy_less_than_certain,
    count(CASE WHEN r.count_substantial_marrow_radiotherapy_less_than_qualifies IS NOT FALSE THEN 1 END)
      AS count_substantial_marrow_radiotherapy_less_than_possible,
    -- MIBG therapy less than 6 weeks before study entry
    count(CASE WHEN r.count_mibg_therapy_less_than_6_weeks_before_stud_qualifies THEN 1 END)
      AS count_mibg_therapy_less_than_6_weeks_before_stud_certain,
    count(CASE WHEN r.count_mibg_therapy_less_than_6_weeks_before_stud_qualifies IS NOT FALSE THEN 1 END)
      AS count_mibg_therapy_less_than_6_weeks_before_stud_possible,
    -- skin toxicity on study entry
    count(CASE WHEN r.count_skin_toxicity_on_study_entry_qualifies THEN 1 END)
      AS count_skin_toxicity_on_study_entry_certain,
    count(CASE WHEN r.count_skin_toxicity_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_skin_toxicity_on_study_entry_possible,
    -- gross hematuria
    count(CASE WHEN r.count_gross_hematuria_qualifies THEN 1 END) AS count_gross_hematuria_certain,
    count(CASE WHEN r.count_gross_hematuria_qualifies IS NOT FALSE THEN 1 END)
      AS count_gross_hematuria_possible,
    -- antiarrhythmic treatment
    count(CASE WHEN r.count_antiarrhythmic_treatment_qualifies THEN 1 END)
      AS count_antiarrhythmic_treatment_certain,
    count(CASE WHEN r.count_antiarrhythmic_treatment_qualifies IS NOT FALSE THEN 1 END)
      AS count_antiarrhythmic_treatment_possible,
    -- arrhythmia on or before study entry
    count(CASE WHEN r.count_arrhythmia_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_arrhythmia_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_arrhythmia_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_arrhythmia_on_or_before_study_entry_possible,
    -- antiarrhythmic treatment within 12 months before study entry
    count(CASE WHEN r.count_antiarrhythmic_treatment_within_12_months_qualifies THEN 1 END)
      AS count_antiarrhythmic_treatment_within_12_months_certain,
    count(CASE WHEN r.count_antiarrhythmic_treatment_within_12_months_qualifies IS NOT FALSE THEN 1 END)
      AS count_antiarrhythmic_treatment_within_12_months_possible,
    -- arrhythmia within 12 months before study entry
    count(CASE WHEN r.count_arrhythmia_within_12_months_before_study_e_qualifies THEN 1 END)
      AS count_arrhythmia_within_12_months_before_study_e_certain,
    count(CASE WHEN r.count_arrhythmia_within_12_months_before_study_e_qualifies IS NOT FALSE THEN 1 END)
      AS count_arrhythmia_within_12_months_before_study_e_possible,
    -- HIV infection on or before study entry
    count(CASE WHEN r.count_hiv_infection_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_hiv_infection_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_hiv_infection_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_hiv_infection_on_or_before_study_entry_possible,
    -- hepatitis B on or before study entry
    count(CASE WHEN r.count_hepatitis_b_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_hepatitis_b_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_hepatitis_b_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_hepatitis_b_on_or_before_study_entry_possible,
    -- hepatitis C on or before study entry
    count(CASE WHEN r.count_hepatitis_c_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_hepatitis_c_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_hepatitis_c_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_hepatitis_c_on_or_before_study_entry_possible,
    -- QT-prolonging drug
    count(CASE WHEN r.count_qt_prolonging_drug_qualifies THEN 1 END) AS count_qt_prolonging_drug_certain,
    count(CASE WHEN r.count_qt_prolonging_drug_qualifies IS NOT FALSE THEN 1 END)
      AS count_qt_prolonging_drug_possible,
    -- peripheral neuropathy on study entry
    count(CASE WHEN r.count_peripheral_neuropathy_on_study_entry_qualifies THEN 1 END)
      AS count_peripheral_neuropathy_on_study_entry_certain,
    count(CASE WHEN r.count_peripheral_neuropathy_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_peripheral_neuropathy_on_study_entry_possible,
    -- pregnancy on study entry
    count(CASE WHEN r.count_pregnancy_on_study_entry_qualifies THEN 1 END)
      AS count_pregnancy_on_study_entry_certain,
    count(CASE WHEN r.count_pregnancy_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_pregnancy_on_study_entry_possible,
    -- breast-feeding on study entry
    count(CASE WHEN r.count_breast_feeding_on_study_entry_qualifies THEN 1 END)
      AS count_breast_feeding_on_study_entry_certain,
    count(CASE WHEN r.count_breast_feeding_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_breast_feeding_on_study_entry_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    coalesce(e.count_histological_confirmation_on_or_before_stu_certain, 0)
      AS count_histological_confirmation_on_or_before_stu_certain,
    coalesce(e.count_histological_confirmation_on_or_before_stu_possible, 0)
      AS count_histological_confirmation_on_or_before_stu_possible,
    coalesce(e.count_solid_tumor_on_or_before_study_entry_certain, 0)
      AS count_solid_tumor_on_or_before_study_entry_certain,
    coalesce(e.count_solid_tumor_on_or_before_study_entry_possible, 0)
      AS count_solid_tumor_on_or_before_study_entry_possible,
    coalesce(e.count_lymphoma_on_or_before_study_entry_certain, 0)
      AS count_lymphoma_on_or_before_study_entry_certain,
    coalesce(e.count_lymphoma_on_or_before_study_entry_possible, 0)
      AS count_lymphoma_on_or_before_study_entry_possible,
    coalesce(e.count_cns_tumor_on_or_before_study_entry_certain, 0)
      AS count_cns_tumor_on_or_before_study_entry_certain,
    coalesce(e.count_cns_tumor_on_or_before_study_entry_possible, 0)
      AS count_cns_tumor_on_or_before_study_entry_possible,
    coalesce(e.count_diffuse_intrinsic_pontine_glioma_on_or_bef_certain, 0)
      AS count_diffuse_intrinsic_pontine_glioma_on_or_bef_certain,
    coalesce(e.count_diffuse_intrinsic_pontine_glioma_on_or_bef_possible, 0)
      AS count_diffuse_intrinsic_pontine_glioma_on_or_bef_possible,
    coalesce(e.count_relapse_on_or_before_study_entry_certain, 0)
      AS count_relapse_on_or_before_study_entry_certain,
    coalesce(e.count_relapse_on_or_before_study_entry_possible, 0)
      AS count_relapse_on_or_before_study_entry_possible,
    coalesce(e.count_refractory_disease_on_or_before_study_entr_certain, 0)
      AS count_refractory_disease_on_or_before_study_entr_certain,
    coalesce(e.count_refractory_disease_on_or_before_study_entr_possible, 0)
      AS count_refractory_disease_on_or_before_study_entr_possible,
    coalesce(e.count_leukemia_on_or_before_study_entry_certain, 0)
      AS count_leukemia_on_or_before_study_entry_certain,
    coalesce(e.count_leukemia_on_or_before_study_entry_possible, 0)
      AS count_leukemia_on_or_before_study_entry_possible,
    coalesce(e.count_neuroblastoma_on_or_before_study_entry_certain, 0)
      AS count_neuroblastoma_on_or_before_study_entry_certain,
    coalesce(e.count_neuroblastoma_on_or_before_study_entry_possible, 0)
      AS count_neuroblastoma_on_or_before_study_entry_possible,
    coalesce(e.count_medulloblastoma_on_or_before_study_entry_certain, 0)
      AS count_medulloblastoma_on_or_before_study_entry_certain,
    coalesce(e.count_medulloblastoma_on_or_before_study_entry_possible, 0)
      AS count_medulloblastoma_on_or_before_study_entry_possible,
    coalesce(e.count_cns_pnet_on_or_before_study_entry_certain, 0)
      AS count_cns_pnet_on_or_before_study_entry_certain,
    coalesce(e.count_cns_pnet_on_or_before_study_entry_possible, 0)
      AS count_cns_pnet_on_or_before_study_entry_possible,
    n.latest_tumor_burden_at_study_entry."day" >= c.study_entry_minus_28_days
    AND n.latest_tumor_burden_at_study_entry."day" <= c.study_entry_date
      AS latest_tumor_burden_at_study_entry_inside,
    n.latest_tumor_burden_at_study_entry."value" AS latest_tumor_burden_at_study_entry_value,
    n.latest_tumor_burden_at_study_entry."day" AS latest_tumor_burden_at_study_entry_day,
    n.latest_tumor_burden_at_study_entry."id" AS latest_tumor_burden_at_study_entry_id,
    a.answer_6."day" <= c.study_entry_date AS answer_6_inside,
    a.answer_6.valid_until AS answer_6_valid_until,
    c.study_entry_date,
    a.answer_6."value" AS answer_6_value,
    a.answer_6."day" AS answer_6_day,
    a.answer_6."id" AS answer_6_id,
    m.latest_marrow_blasts_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_marrow_blasts_at_study_entry."day" <= c.study_entry_date
      AS latest_marrow_blasts_at_study_entry_inside,
    m.latest_marrow_blasts_at_study_entry."unit" AS latest_marrow_blasts_at_study_entry_unit,
    nullif(nullif(m.latest_marrow_blasts_at_study_entry."comparator", ''), '=')
      AS latest_marrow_blasts_at_study_entry_comparator,
    TRY_CAST(m.latest_marrow_blasts_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_marrow_blasts_at_study_entry_value,
    m.latest_marrow_blasts_at_study_entry."day" AS latest_marrow_blasts_at_study_entry_day,
    m.latest_marrow_blasts_at_study_entry."id" AS latest_marrow_blasts_at_study_entry_id,
    coalesce(e.count_meningeal_tumor_certain, 0) AS count_meningeal_tumor_certain,
    coalesce(e.count_meningeal_tumor_possible, 0) AS count_meningeal_tumor_possible,
    n.latest_cns_status_at_study_entry."day" >= c.study_entry_minus_28_days
    AND n.latest_cns_status_at_study_entry."day" <= c.study_entry_date
      AS latest_cns_status_at_study_entry_inside,
    n.latest_cns_status_at_study_entry."value" AS latest_cns_status_at_study_entry_value,
    n.latest_cns_status_at_study_entry."day" AS latest_cns_status_at_study_entry_day,
    n.latest_cns_status_at_study_entry."id" AS latest_cns_status_at_study_entry_id,
    a.answer_8."day" <= c.study_entry_date AS answer_8_inside,
    a.answer_8.valid_until AS answer_8_valid_until,
    a.answer_8."value" AS answer_8_value,
    a.answer_8."day" AS answer_8_day,
    a.answer_8."id" AS answer_8_id,
    a.answer_9_a."day" <= c.study_entry_date AS answer_9_a_inside,
    a.answer_9_a.valid_until AS answer_9_a_valid_until,
    a.answer_9_a."value" AS answer_9_a_value,
    a.answer_9_a."day" AS answer_9_a_day,
    a.answer_9_a."id" AS answer_9_a_id,
    coalesce(e.count_myelosuppressive_chemotherapy_less_than_3_certain, 0)
      AS count_myelosuppressive_chemotherapy_less_than_3_certain,
    coalesce(e.count_myelosuppressive_chemotherapy_less_than_3_possible, 0)
      AS count_myelosuppressive_chemotherapy_less_than_3_possible,
    coalesce(e.count_biologic_agent_less_than_3_weeks_before_st_certain, 0)
      AS count_biologic_agent_less_than_3_weeks_before_st_certain,
    coalesce(e.count_biologic_agent_less_than_3_weeks_before_st_possible, 0)
      AS count_biologic_agent_less_than_3_weeks_before_st_possible,
    coalesce(e.count_investigational_treatment_less_than_3_week_certain, 0)
      AS count_investigational_treatment_less_than_3_week_certain,
    coalesce(e.count_investigational_treatment_less_than_3_week_possible, 0)
      AS count_investigational_treatment_less_than_3_week_possible,
    coalesce(e.count_growth_factor_less_than_7_days_before_stud_certain, 0)
      AS count_growth_factor_less_than_7_days_before_stud_certain,
    coalesce(e.count_growth_factor_less_than_7_days_before_stud_possible, 0)
      AS count_growth_factor_less_than_7_days_before_stud_possible,
    coalesce(e.count_stem_cell_transplantation_except_allogenei_certain, 0)
      AS count_stem_cell_transplantation_except_allogenei_certain,
    coalesce(e.count_stem_cell_transplantation_except_allogenei_possible, 0)
      AS count_stem_cell_transplantation_except_allogenei_possible,
    coalesce(e.count_allogeneic_hsct_on_or_before_study_entry_certain, 0)
      AS count_allogeneic_hsct_on_or_before_study_entry_certain,
    coalesce(e.count_allogeneic_hsct_on_or_before_study_entry_possible, 0)
      AS count_allogeneic_hsct_on_or_before_study_entry_possible,
    coalesce(e.count_graft_versus_host_disease_certain, 0) AS count_graft_versus_host_disease_certain,
    coalesce(e.count_graft_versus_host_disease_possible, 0) AS count_graft_versus_host_disease_possible,
    coalesce(e.count_focal_radiotherapy_less_than_2_weeks_befor_certain, 0)
      AS count_focal_radiotherapy_less_than_2_weeks_befor_certain,
    coalesce(e.count_focal_radiotherapy_less_than_2_weeks_befor_possible, 0)
      AS count_focal_radiotherapy_less_than_2_weeks_befor_possible,
    coalesce(e.count_total_body_irradiation_less_than_3_months_certain, 0)
      AS count_total_body_irradiation_less_than_3_months_certain,
    coalesce(e.count_total_body_irradiation_less_than_3_months_possible, 0)
      AS count_total_body_irradiation_less_than_3_months_possible,
    coalesce(e.count_craniospinal_radiotherapy_less_than_3_mont_certain, 0)
      AS count_craniospinal_radiotherapy_less_than_3_mont_certain,
    coalesce(e.count_craniospinal_radiotherapy_less_than_3_mont_possible, 0)
      AS count_craniospinal_radiotherapy_less_than_3_mont_possible,
    coalesce(e.count_pelvic_radiotherapy_less_than_3_months_bef_certain, 0)
      AS count_pelvic_radiotherapy_less_than_3_months_bef_certain,
    coalesce(e.count_pelvic_radiotherapy_less_than_3_months_bef_possible, 0)
      AS count_pelvic_radiotherapy_less_than_3_months_bef_possible,
    coalesce(e.count_substantial_marrow_radiotherapy_less_than_certain, 0)
      AS count_substantial_marrow_radiotherapy_less_than_certain,
    coalesce(e.count_substantial_marrow_radiotherapy_less_than_possible, 0)
      AS count_substantial_marrow_radiotherapy_less_than_possible,
    coalesce(e.count_mibg_therapy_less_than_6_weeks_before_stud_certain, 0)
      AS count_mibg_therapy_less_than_6_weeks_before_stud_certain,
    coalesce(e.count_mibg_therapy_less_than_6_weeks_before_stud_possible, 0)
      AS count_mibg_therapy_less_than_6_weeks_before_stud_possible,
    (year(c.study_entry_date) - year(c.born_to)) * 12 + (month(c.study_entry_date) - month(c.born_to))
    - CASE WHEN day(c.study_entry_date) < day(c.born_to) THEN 1 ELSE 0 END
      AS youngest_age_in_months_at_study_entry_date,
    (year(c.study_entry_date) - year(c.born_from)) * 12 + (month(c.study_entry_date) - month(c.born_from))
    - CASE WHEN day(c.study_entry_date) < day(c.born_from) THEN 1 ELSE 0 END
      AS oldest_age_in_months_at_study_entry_date,
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
    m.latest_karnofsky_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_karnofsky_at_study_entry."day" <= c.study_entry_date AS latest_karnofsky_at_study_entry_inside,
    m.latest_karnofsky_at_study_entry."unit" AS latest_karnofsky_at_study_entry_unit,
    nullif(nullif(m.latest_karnofsky_at_study_entry."comparator", ''), '=')
      AS latest_karnofsky_at_study_entry_comparator,
    TRY_CAST(m.latest_karnofsky_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_karnofsky_at_study_entry_value,
    m.latest_karnofsky_at_study_entry."day" AS latest_karnofsky_at_study_entry_day,
    m.latest_karnofsky_at_study_entry."id" AS latest_karnofsky_at_study_entry_id,
    m.latest_lansky_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_lansky_at_study_entry."day" <= c.study_entry_date AS latest_lansky_at_study_entry_inside,
    m.latest_lansky_at_study_entry."unit" AS latest_lansky_at_study_entry_unit,
    nullif(nullif(m.latest_lansky_at_study_entry."comparator", ''), '=')
      AS latest_lansky_at_study_entry_comparator,
    TRY_CAST(m.latest_lansky_at_study_entry."value" AS DECIMAL(15, 6)) AS latest_lansky_at_study_entry_value,
    m.latest_lansky_at_study_entry."day" AS latest_lansky_at_study_entry_day,
    m.latest_lansky_at_study_entry."id" AS latest_lansky_at_study_entry_id,
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
    m.latest_measured_gfr_within_28_days."day" >= c.study_entry_minus_28_days
    AND m.latest_measured_gfr_within_28_days."day" <= c.study_entry_date
      AS latest_measured_gfr_within_28_days_inside,
    m.latest_measured_gfr_within_28_days."unit" AS latest_measured_gfr_within_28_days_unit,
    nullif(nullif(m.latest_measured_gfr_within_28_days."comparator", ''), '=')
      AS latest_measured_gfr_within_28_days_comparator,
    TRY_CAST(m.latest_measured_gfr_within_28_days."value" AS DECIMAL(15, 6))
      AS latest_measured_gfr_within_28_days_value,
    m.latest_measured_gfr_within_28_days."day" AS latest_measured_gfr_within_28_days_day,
    m.latest_measured_gfr_within_28_days."id" AS latest_measured_gfr_within_28_days_id,
    m.latest_ejection_fraction_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_ejection_fraction_at_study_entry."day" <= c.study_entry_date
      AS latest_ejection_fraction_at_study_entry_inside,
    TRY_CAST(m.latest_ejection_fraction_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_ejection_fraction_at_study_entry_value,
    nullif(nullif(m.latest_ejection_fraction_at_study_entry."comparator", ''), '=')
      AS latest_ejection_fraction_at_study_entry_comparator,
    TRY_CAST(m.latest_ejection_fraction_at_study_entry."low" AS DECIMAL(15, 6))
      AS latest_ejection_fraction_at_study_entry_low,
    m.latest_ejection_fraction_at_study_entry."unit" AS latest_ejection_fraction_at_study_entry_unit,
    m.latest_ejection_fraction_at_study_entry."day" AS latest_ejection_fraction_at_study_entry_day,
    m.latest_ejection_fraction_at_study_entry."id" AS latest_ejection_fraction_at_study_entry_id,
    m.latest_qtc_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_qtc_at_study_entry."day" <= c.study_entry_date AS latest_qtc_at_study_entry_inside,
    m.latest_qtc_at_study_entry."unit" AS latest_qtc_at_study_entry_unit,
    nullif(nullif(m.latest_qtc_at_study_entry."comparator", ''), '=') AS latest_qtc_at_study_entry_comparator,
    TRY_CAST(m.latest_qtc_at_study_entry."value" AS DECIMAL(15, 6)) AS latest_qtc_at_study_entry_value,
    m.latest_qtc_at_study_entry."day" AS latest_qtc_at_study_entry_day,
    m.latest_qtc_at_study_entry."id" AS latest_qtc_at_study_entry_id,
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
    coalesce(e.count_skin_toxicity_on_study_entry_certain, 0) AS count_skin_toxicity_on_study_entry_certain,
    coalesce(e.count_skin_toxicity_on_study_entry_possible, 0) AS count_skin_toxicity_on_study_entry_possible,
    m.latest_fasting_triglycerides_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_fasting_triglycerides_at_study_entry."day" <= c.study_entry_date
      AS latest_fasting_triglycerides_at_study_entry_inside,
    m.latest_fasting_triglycerides_at_study_entry."unit" AS latest_fasting_triglycerides_at_study_entry_unit,
    nullif(nullif(m.latest_fasting_triglycerides_at_study_entry."comparator", ''), '=')
      AS latest_fasting_triglycerides_at_study_entry_comparator,
    TRY_CAST(m.latest_fasting_triglycerides_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_fasting_triglycerides_at_study_entry_value,
    m.latest_fasting_triglycerides_at_study_entry."day" AS latest_fasting_triglycerides_at_study_entry_day,
    m.latest_fasting_triglycerides_at_study_entry."id" AS latest_fasting_triglycerides_at_study_entry_id,
    n.latest_urine_protein_dipstick_at_study_entry."day" >= c.study_entry_minus_28_days
    AND n.latest_urine_protein_dipstick_at_study_entry."day" <= c.study_entry_date
      AS latest_urine_protein_dipstick_at_study_entry_inside,
    n.latest_urine_protein_dipstick_at_study_entry."value"
      AS latest_urine_protein_dipstick_at_study_entry_value,
    n.latest_urine_protein_dipstick_at_study_entry."day" AS latest_urine_protein_dipstick_at_study_entry_day,
    n.latest_urine_protein_dipstick_at_study_entry."id" AS latest_urine_protein_dipstick_at_study_entry_id,
    m.latest_daily_urine_protein_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_daily_urine_protein_at_study_entry."day" <= c.study_entry_date
      AS latest_daily_urine_protein_at_study_entry_inside,
    m.latest_daily_urine_protein_at_study_entry."unit" AS latest_daily_urine_protein_at_study_entry_unit,
    nullif(nullif(m.latest_daily_urine_protein_at_study_entry."comparator", ''), '=')
      AS latest_daily_urine_protein_at_study_entry_comparator,
    TRY_CAST(m.latest_daily_urine_protein_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_daily_urine_protein_at_study_entry_value,
    m.latest_daily_urine_protein_at_study_entry."day" AS latest_daily_urine_protein_at_study_entry_day,
    m.latest_daily_urine_protein_at_study_entry."id" AS latest_daily_urine_protein_at_study_entry_id,
    coalesce(e.count_gross_hematuria_certain, 0) AS count_gross_hematuria_certain,
    coalesce(e.count_gross_hematuria_possible, 0) AS count_gross_hematuria_possible,
    a.answer_16."day" <= c.study_entry_date AS answer_16_inside,
    a.answer_16.valid_until AS answer_16_valid_until,
    a.answer_16."value" AS answer_16_value,
    a.answer_16."day" AS answer_16_day,
    a.answer_16."id" AS answer_16_id,
    a.answer_17."day" <= c.study_entry_date AS answer_17_inside,
    a.answer_17.valid_until AS answer_17_valid_until,
    a.answer_17."value" AS answer_17_value,
    a.answer_17."day" AS answer_17_day,
    a.answer_17."id" AS answer_17_id,
    a.answer_18."day" <= c.study_entry_date AS answer_18_inside,
    a.answer_18.valid_until AS answer_18_valid_until,
    a.answer_18."value" AS answer_18_value,
    a.answer_18."day" AS answer_18_day,
    a.answer_18."id" AS answer_18_id,
    coalesce(e.count_antiarrhythmic_treatment_certain, 0) AS count_antiarrhythmic_treatment_certain,
    coalesce(e.count_antiarrhythmic_treatment_possible, 0) AS count_antiarrhythmic_treatment_possible,
    coalesce(e.count_arrhythmia_on_or_before_study_entry_certain, 0)
      AS count_arrhythmia_on_or_before_study_entry_certain,
    coalesce(e.count_arrhythmia_on_or_before_study_entry_possible, 0)
      AS count_arrhythmia_on_or_before_study_entry_possible,
    coalesce(e.count_antiarrhythmic_treatment_within_12_months_certain, 0)
      AS count_antiarrhythmic_treatment_within_12_months_certain,
    coalesce(e.count_antiarrhythmic_treatment_within_12_months_possible, 0)
      AS count_antiarrhythmic_treatment_within_12_months_possible,
    coalesce(e.count_arrhythmia_within_12_months_before_study_e_certain, 0)
      AS count_arrhythmia_within_12_months_before_study_e_certain,
    coalesce(e.count_arrhythmia_within_12_months_before_study_e_possible, 0)
      AS count_arrhythmia_within_12_months_before_study_e_possible,
    a.answer_e2."day" <= c.study_entry_date AS answer_e2_inside,
    a.answer_e2.valid_until AS answer_e2_valid_until,
    a.answer_e2."value" AS answer_e2_value,
    a.answer_e2."day" AS answer_e2_day,
    a.answer_e2."id" AS answer_e2_id,
    coalesce(e.count_hiv_infection_on_or_before_study_entry_certain, 0)
      AS count_hiv_infection_on_or_before_study_entry_certain,
    coalesce(e.count_hiv_infection_on_or_before_study_entry_possible, 0)
      AS count_hiv_infection_on_or_before_study_entry_possible,
    coalesce(e.count_hepatitis_b_on_or_before_study_entry_certain, 0)
      AS count_hepatitis_b_on_or_before_study_entry_certain,
    coalesce(e.count_hepatitis_b_on_or_before_study_entry_possible, 0)
      AS count_hepatitis_b_on_or_before_study_entry_possible,
    coalesce(e.count_hepatitis_c_on_or_before_study_entry_certain, 0)
      AS count_hepatitis_c_on_or_before_study_entry_certain,
    coalesce(e.count_hepatitis_c_on_or_before_study_entry_possible, 0)
      AS count_hepatitis_c_on_or_before_study_entry_possible,
    coalesce(e.count_qt_prolonging_drug_certain, 0) AS count_qt_prolonging_drug_certain,
    coalesce(e.count_qt_prolonging_drug_possible, 0) AS count_qt_prolonging_drug_possible,
    coalesce(e.count_peripheral_neuropathy_on_study_entry_certain, 0)
      AS count_peripheral_neuropathy_on_study_entry_certain,
    coalesce(e.count_peripheral_neuropathy_on_study_entry_possible, 0)
      AS count_peripheral_neuropathy_on_study_entry_possible,
    n.any_menarche_on_or_before_study_entry_code,
    n.any_menarche_on_or_before_study_entry."value" AS any_menarche_on_or_before_study_entry_value,
    n.any_menarche_on_or_before_study_entry."day" AS any_menarche_on_or_before_study_entry_day,
    n.any_menarche_on_or_before_study_entry."id" AS any_menarche_on_or_before_study_entry_id,
    n.latest_menarche_within_28_days."day" >= c.study_entry_minus_28_days
    AND n.latest_menarche_within_28_days."day" <= c.study_entry_date AS latest_menarche_within_28_days_inside,
    n.latest_menarche_within_28_days."value" AS latest_menarche_within_28_days_value,
    n.latest_menarche_within_28_days."day" AS latest_menarche_within_28_days_day,
    n.latest_menarche_within_28_days."id" AS latest_menarche_within_28_days_id,
    n.latest_pregnancy_test_at_study_entry."day" >= c.study_entry_minus_28_days
    AND n.latest_pregnancy_test_at_study_entry."day" <= c.study_entry_date
      AS latest_pregnancy_test_at_study_entry_inside,
    n.latest_pregnancy_test_at_study_entry."value" AS latest_pregnancy_test_at_study_entry_value,
    n.latest_pregnancy_test_at_study_entry."day" AS latest_pregnancy_test_at_study_entry_day,
    n.latest_pregnancy_test_at_study_entry."id" AS latest_pregnancy_test_at_study_entry_id,
    coalesce(e.count_pregnancy_on_study_entry_certain, 0) AS count_pregnancy_on_study_entry_certain,
    coalesce(e.count_pregnancy_on_study_entry_possible, 0) AS count_pregnancy_on_study_entry_possible,
    coalesce(e.count_breast_feeding_on_study_entry_certain, 0) AS count_breast_feeding_on_study_entry_certain,
    coalesce(e.count_breast_feeding_on_study_entry_possible, 0) AS count_breast_feeding_on_study_entry_possible,
    a.answer_e6_c."day" <= c.study_entry_date AS answer_e6_c_inside,
    a.answer_e6_c.valid_until AS answer_e6_c_valid_until,
    a.answer_e6_c."value" AS answer_e6_c_value,
    a.answer_e6_c."day" AS answer_e6_c_day,
    a.answer_e6_c."id" AS answer_e6_c_id
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
    l1.unit_reading AS latest_marrow_blasts_at_study_entry_reading,
    l2.unit_reading AS latest_karnofsky_at_study_entry_reading,
    l3.unit_reading AS latest_lansky_at_study_entry_reading,
    l4.unit_reading AS latest_absolute_neutrophil_count_at_study_entry_reading,
    l5.unit_reading AS latest_platelets_at_study_entry_reading,
    l6.unit_reading AS latest_hemoglobin_at_study_entry_reading,
    l7.unit_reading AS latest_creatinine_within_28_days_reading,
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
    l8.unit_reading AS latest_measured_gfr_within_28_days_reading,
    l9.unit_reading AS latest_ejection_fraction_at_study_entry_reading,
    "l10".unit_reading AS latest_qtc_at_study_entry_reading,
    "l11".unit_reading AS latest_alt_within_28_days_reading,
    "l12".unit_reading AS latest_ast_within_28_days_reading,
    "l13".unit_reading AS latest_total_bilirubin_at_study_entry_reading,
    "l14".unit_reading AS latest_fasting_triglycerides_at_study_entry_reading,
    "l15".unit_reading AS latest_daily_urine_protein_at_study_entry_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_marrow_blasts_at_study_entry_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_karnofsky_at_study_entry_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_lansky_at_study_entry_unit
  LEFT JOIN unit_spellings AS l4 ON l4.unit_spelling = f.latest_absolute_neutrophil_count_at_study_entry_unit
  LEFT JOIN unit_spellings AS l5 ON l5.unit_spelling = f.latest_platelets_at_study_entry_unit
  LEFT JOIN unit_spellings AS l6 ON l6.unit_spelling = f.latest_hemoglobin_at_study_entry_unit
  LEFT JOIN unit_spellings AS l7 ON l7.unit_spelling = f.latest_creatinine_within_28_days_unit
  LEFT JOIN unit_spellings AS l8 ON l8.unit_spelling = f.latest_measured_gfr_within_28_days_unit
  LEFT JOIN unit_spellings AS l9 ON l9.unit_spelling = f.latest_ejection_fraction_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l10" ON "l10".unit_spelling = f.latest_qtc_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l11" ON "l11".unit_spelling = f.latest_alt_within_28_days_unit
  LEFT JOIN unit_spellings AS "l12" ON "l12".unit_spelling = f.latest_ast_within_28_days_unit
  LEFT JOIN unit_spellings AS "l13" ON "l13".unit_spelling = f.latest_total_bilirubin_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l14" ON "l14".unit_spelling = f.latest_fasting_triglycerides_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l15" ON "l15".unit_spelling = f.latest_daily_urine_protein_at_study_entry_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- 25 %, in the unit of the result
    CASE f.latest_marrow_blasts_at_study_entry_reading WHEN '%' THEN 25 WHEN '1' THEN 0.25 END
      AS latest_marrow_blasts_at_study_entry_limit,
    -- 60 %, in the unit of the result
    CASE
      WHEN f.latest_karnofsky_at_study_entry_unit IS NULL THEN 60
      ELSE CASE f.latest_karnofsky_at_study_entry_reading WHEN '%' THEN 60 END
    END AS latest_karnofsky_at_study_entry_limit,
    -- 50 %, in the unit of the result
    CASE
      WHEN f.latest_lansky_at_study_entry_unit IS NULL THEN 50
      ELSE CASE f.latest_lansky_at_study_entry_reading WHEN '%' THEN 50 END
    END AS latest_lansky_at_study_entry_limit,
    -- 1.0 x10^9/L, in the unit of the result
    CASE f.latest_absolute_neutrophil_count_at_study_entry_reading
      WHEN '10*9/L' THEN 1 WHEN '/L' THEN 1000000000 WHEN '/dL' THEN 100000000 WHEN '/mL' THEN 1000000
      WHEN '/uL' THEN 1000 WHEN '10*12/L' THEN 0.001 WHEN '10*4/uL' THEN 0.1
    END AS latest_absolute_neutrophil_count_at_study_entry_limit,
    -- 100 x10^9/L, in the unit of the result
    CASE f.latest_platelets_at_study_entry_reading
      WHEN '10*9/L' THEN 100 WHEN '/L' THEN 100000000000 WHEN '/dL' THEN 10000000000 WHEN '/mL' THEN 100000000
      WHEN '/uL' THEN 100000 WHEN '10*12/L' THEN 0.1 WHEN '10*4/uL' THEN 10
    END AS latest_platelets_at_study_entry_limit,
    -- 80 g/L, in the unit of the result
    CASE f.latest_hemoglobin_at_study_entry_reading
      WHEN 'g/dL' THEN 8 WHEN 'g/L' THEN 80 WHEN 'mg/L' THEN 80000 WHEN 'mg/dL' THEN 8000
      WHEN 'ng/L' THEN 80000000000 WHEN 'ng/dL' THEN 8000000000 WHEN 'ug/L' THEN 80000000
      WHEN 'pg/dL' THEN 8000000000000 WHEN 'ug/dL' THEN 8000000
    END AS latest_hemoglobin_at_study_entry_limit,
    -- 20 x10^9/L, in the unit of the result
    CASE f.latest_platelets_at_study_entry_reading
      WHEN '10*9/L' THEN 20 WHEN '/L' THEN 20000000000 WHEN '/dL' THEN 2000000000 WHEN '/mL' THEN 20000000
      WHEN '/uL' THEN 20000 WHEN '10*12/L' THEN 0.02 WHEN '10*4/uL' THEN 2
    END AS latest_platelets_at_study_entry_limit_2,
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
    -- 70 mL/min/1.73 m2, in the unit of the result
    CASE f.latest_measured_gfr_within_28_days_reading
      WHEN 'mL/min/{1.73_m2}' THEN 70 WHEN 'mL/s/{1.73_m2}' THEN 1.1666666
    END AS latest_measured_gfr_within_28_days_limit,
    f.latest_ejection_fraction_at_study_entry_reading IN ('%', '1')
      AS latest_ejection_fraction_at_study_entry_usable,
    -- 450 ms, in the unit of the result
    CASE f.latest_qtc_at_study_entry_reading
      WHEN 'ms' THEN 450 WHEN 'd' THEN 0.0000052 WHEN 'h' THEN 0.000125 WHEN 'min' THEN 0.0075
      WHEN 's' THEN 0.45 WHEN 'wk' THEN 0.0000007
    END AS latest_qtc_at_study_entry_limit,
    f.latest_alt_within_28_days_reading IN (
      'U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_alt_within_28_days_usable,
    f.latest_ast_within_28_days_reading IN (
      'U/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_ast_within_28_days_usable,
    f.latest_total_bilirubin_at_study_entry_reading IN (
      'mg/dL', 'fmol/L', 'g/L', 'g/dL', 'mg/L', 'mmol/L', 'mol/L', 'ng/L', 'ng/dL', 'ug/L', 'nmol/L', 'umol/L',
      'pg/dL', 'pmol/L', 'ug/dL', 'umol/dL'
    ) AS latest_total_bilirubin_at_study_entry_usable,
    -- 3.4 mmol/L, in the unit of the result
    CASE f.latest_fasting_triglycerides_at_study_entry_reading
      WHEN 'mmol/L' THEN 3.4 WHEN 'fmol/L' THEN 3400000000000 WHEN 'g/L' THEN 3.01036 WHEN 'g/dL' THEN 0.301036
      WHEN 'mg/L' THEN 3010.36 WHEN 'mg/dL' THEN 301.036 WHEN 'mol/L' THEN 0.0034 WHEN 'ng/L' THEN 3010360000
      WHEN 'ng/dL' THEN 301036000 WHEN 'ug/L' THEN 3010360 WHEN 'nmol/L' THEN 3400000 WHEN 'umol/L' THEN 3400
      WHEN 'pg/dL' THEN 301036000000 WHEN 'pmol/L' THEN 3400000000 WHEN 'ug/dL' THEN 301036
      WHEN 'umol/dL' THEN 340
    END AS latest_fasting_triglycerides_at_study_entry_limit,
    -- 1000 mg/24 h, in the unit of the result
    CASE f.latest_daily_urine_protein_at_study_entry_reading
      WHEN 'mg/(24.h)' THEN 1000 WHEN 'g/d' THEN 1 WHEN 'mg/h' THEN 41.6666666 WHEN 'ug/d' THEN 1000000
      WHEN 'ug/min' THEN 694.4444444
    END AS latest_daily_urine_protein_at_study_entry_limit
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
    -- 1: any histological confirmation
    CASE
      WHEN f.count_histological_confirmation_on_or_before_stu_certain >= 1 THEN TRUE
      WHEN f.count_histological_confirmation_on_or_before_stu_possible < 1 THEN FALSE
    END AS a_1_1,
    CAST(f.count_histological_confirmation_on_or_before_stu_certain AS VARCHAR) AS a_1_1_value,
    -- 2: part is A
    CAST(NULL AS BOOLEAN) AS a_2_1,
    -- 3: any solid tumor
    CASE
      WHEN f.count_solid_tumor_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_solid_tumor_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_2_a_1,
    CAST(f.count_solid_tumor_on_or_before_study_entry_certain AS VARCHAR) AS a_2_a_1_value,
    -- 4: any lymphoma
    CASE
      WHEN f.count_lymphoma_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_lymphoma_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_2_a_2,
    CAST(f.count_lymphoma_on_or_before_study_entry_certain AS VARCHAR) AS a_2_a_2_value,
    -- 5: any CNS tumor
    CASE
      WHEN f.count_cns_tumor_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_cns_tumor_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_2_a_3,
    CAST(f.count_cns_tumor_on_or_before_study_entry_certain AS VARCHAR) AS a_2_a_3_value,
    -- 6: no diffuse intrinsic pontine glioma
    CASE
      WHEN f.count_diffuse_intrinsic_pontine_glioma_on_or_bef_certain >= 1 THEN TRUE
      WHEN f.count_diffuse_intrinsic_pontine_glioma_on_or_bef_possible < 1 THEN FALSE
    END AS a_2_a_4,
    CAST(f.count_diffuse_intrinsic_pontine_glioma_on_or_bef_certain AS VARCHAR) AS a_2_a_4_value,
    -- 7: any relapse
    CASE
      WHEN f.count_relapse_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_relapse_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_2_b_1,
    CAST(f.count_relapse_on_or_before_study_entry_certain AS VARCHAR) AS a_2_b_1_value,
    -- 8: any refractory disease
    CASE
      WHEN f.count_refractory_disease_on_or_before_study_entr_certain >= 1 THEN TRUE
      WHEN f.count_refractory_disease_on_or_before_study_entr_possible < 1 THEN FALSE
    END AS a_2_b_2,
    CAST(f.count_refractory_disease_on_or_before_study_entr_certain AS VARCHAR) AS a_2_b_2_value,
    -- 10: any leukemia
    CASE
      WHEN f.count_leukemia_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_leukemia_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_3_2,
    CAST(f.count_leukemia_on_or_before_study_entry_certain AS VARCHAR) AS a_3_2_value,
    -- 12: any neuroblastoma
    CASE
      WHEN f.count_neuroblastoma_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_neuroblastoma_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_4_2,
    CAST(f.count_neuroblastoma_on_or_before_study_entry_certain AS VARCHAR) AS a_4_2_value,
    -- 13: any medulloblastoma
    CASE
      WHEN f.count_medulloblastoma_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_medulloblastoma_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_4_3,
    CAST(f.count_medulloblastoma_on_or_before_study_entry_certain AS VARCHAR) AS a_4_3_value,
    -- 14: any CNS PNET
    CASE
      WHEN f.count_cns_pnet_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_cns_pnet_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_4_4,
    CAST(f.count_cns_pnet_on_or_before_study_entry_certain AS VARCHAR) AS a_4_4_value,
    -- 16: tumor burden is one of measurable, evaluable at study entry
    CASE
      WHEN f.latest_tumor_burden_at_study_entry_inside THEN
        CASE
          WHEN f.latest_tumor_burden_at_study_entry_value IN ('measurable', 'evaluable', 'none') THEN
            f.latest_tumor_burden_at_study_entry_value IN ('measurable', 'evaluable')
        END
    END AS a_5_2,
    f.latest_tumor_burden_at_study_entry_value AS a_5_2_value,
    f.latest_tumor_burden_at_study_entry_day AS a_5_2_date,
    f.latest_tumor_burden_at_study_entry_id AS a_5_2_row,
    -- 17: attested "no lesion stands alone or is irradiated and stable, or a biopsy has proven it ...
    CASE
      WHEN f.answer_6_inside
           AND (f.answer_6_valid_until IS NULL OR f.answer_6_valid_until >= f.study_entry_date) THEN
        f.answer_6_value = 'yes'
    END AS a_6_1,
    f.answer_6_value AS a_6_1_value,
    f.answer_6_day AS a_6_1_date,
    f.answer_6_id AS a_6_1_row,
    -- 18: marrow blasts > 25 % at study entry
    CASE
      WHEN f.latest_marrow_blasts_at_study_entry_inside THEN
        CASE
          WHEN f.latest_marrow_blasts_at_study_entry_comparator IS NULL THEN
            f.latest_marrow_blasts_at_study_entry_value > f.latest_marrow_blasts_at_study_entry_limit
          WHEN f.latest_marrow_blasts_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_marrow_blasts_at_study_entry_value <= f.latest_marrow_blasts_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_marrow_blasts_at_study_entry_comparator = '>'
               AND f.latest_marrow_blasts_at_study_entry_value >= f.latest_marrow_blasts_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_marrow_blasts_at_study_entry_comparator = '>='
               AND f.latest_marrow_blasts_at_study_entry_value > f.latest_marrow_blasts_at_study_entry_limit THEN
            TRUE
        END
    END AS a_7_a_1,
    coalesce(f.latest_marrow_blasts_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_marrow_blasts_at_study_entry_value = floor(f.latest_marrow_blasts_at_study_entry_value) THEN
           CAST(CAST(f.latest_marrow_blasts_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_marrow_blasts_at_study_entry_value AS VARCHAR), '0')
       END AS a_7_a_1_value,
    f.latest_marrow_blasts_at_study_entry_unit AS a_7_a_1_unit,
    f.latest_marrow_blasts_at_study_entry_day AS a_7_a_1_date,
    f.latest_marrow_blasts_at_study_entry_id AS a_7_a_1_row,
    -- 19: meningeal tumor is absent
    CASE
      WHEN f.count_meningeal_tumor_certain >= 1 THEN TRUE
      WHEN f.count_meningeal_tumor_possible < 1 THEN FALSE
    END AS a_7_b_1,
    CAST(f.count_meningeal_tumor_certain AS VARCHAR) AS a_7_b_1_value,
    -- 20: CNS status is not CNS 3 at study entry
    CASE
      WHEN f.latest_cns_status_at_study_entry_inside THEN
        NOT CASE
              WHEN f.latest_cns_status_at_study_entry_value IN ('CNS 1', 'CNS 2', 'CNS 3') THEN
                f.latest_cns_status_at_study_entry_value = 'CNS 3'
            END
    END AS a_7_b_2,
    f.latest_cns_status_at_study_entry_value AS a_7_b_2_value,
    f.latest_cns_status_at_study_entry_day AS a_7_b_2_date,
    f.latest_cns_status_at_study_entry_id AS a_7_b_2_row,
    -- 21: attested
    CASE
      WHEN f.answer_8_inside
           AND (f.answer_8_valid_until IS NULL OR f.answer_8_valid_until >= f.study_entry_date) THEN
        f.answer_8_value = 'yes'
    END AS a_8_1,
    f.answer_8_value AS a_8_1_value,
    f.answer_8_day AS a_8_1_date,
    f.answer_8_id AS a_8_1_row,
    -- 22: attested
    CASE
      WHEN f.answer_9_a_inside
           AND (f.answer_9_a_valid_until IS NULL OR f.answer_9_a_valid_until >= f.study_entry_date) THEN
        f.answer_9_a_value = 'yes'
    END AS a_9_a_1,
    f.answer_9_a_value AS a_9_a_1_value,
    f.answer_9_a_day AS a_9_a_1_date,
    f.answer_9_a_id AS a_9_a_1_row,
    -- 23: no myelosuppressive chemotherapy less than 3 weeks before study entry
    CASE
      WHEN f.count_myelosuppressive_chemotherapy_less_than_3_certain >= 1 THEN TRUE
      WHEN f.count_myelosuppressive_chemotherapy_less_than_3_possible < 1 THEN FALSE
    END AS a_9_b_1,
    CAST(f.count_myelosuppressive_chemotherapy_less_than_3_certain AS VARCHAR) AS a_9_b_1_value,
    -- 24: no biologic agent less than 3 weeks before study entry
    CASE
      WHEN f.count_biologic_agent_less_than_3_weeks_before_st_certain >= 1 THEN TRUE
      WHEN f.count_biologic_agent_less_than_3_weeks_before_st_possible < 1 THEN FALSE
    END AS a_9_b_2,
    CAST(f.count_biologic_agent_less_than_3_weeks_before_st_certain AS VARCHAR) AS a_9_b_2_value,
    -- 25: no investigational treatment less than 3 weeks before study entry
    CASE
      WHEN f.count_investigational_treatment_less_than_3_week_certain >= 1 THEN TRUE
      WHEN f.count_investigational_treatment_less_than_3_week_possible < 1 THEN FALSE
    END AS a_9_b_3,
    CAST(f.count_investigational_treatment_less_than_3_week_certain AS VARCHAR) AS a_9_b_3_value,
    -- 26: no growth factor less than 7 days before study entry
    CASE
      WHEN f.count_growth_factor_less_than_7_days_before_stud_certain >= 1 THEN TRUE
      WHEN f.count_growth_factor_less_than_7_days_before_stud_possible < 1 THEN FALSE
    END AS a_9_c_1,
    CAST(f.count_growth_factor_less_than_7_days_before_stud_certain AS VARCHAR) AS a_9_c_1_value,
    -- 27: no stem cell transplantation less than 6 weeks before study entry except allogeneic HSCT
    CASE
      WHEN f.count_stem_cell_transplantation_except_allogenei_certain >= 1 THEN TRUE
      WHEN f.count_stem_cell_transplantation_except_allogenei_possible < 1 THEN FALSE
    END AS a_9_d_1,
    CAST(f.count_stem_cell_transplantation_except_allogenei_certain AS VARCHAR) AS a_9_d_1_value,
    -- 28: any allogeneic HSCT
    CASE
      WHEN f.count_allogeneic_hsct_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_allogeneic_hsct_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_9_e_1,
    CAST(f.count_allogeneic_hsct_on_or_before_study_entry_certain AS VARCHAR) AS a_9_e_1_value,
    -- 29: graft-versus-host disease is absent
    CASE
      WHEN f.count_graft_versus_host_disease_certain >= 1 THEN TRUE
      WHEN f.count_graft_versus_host_disease_possible < 1 THEN FALSE
    END AS a_9_e_2,
    CAST(f.count_graft_versus_host_disease_certain AS VARCHAR) AS a_9_e_2_value,
    -- 30: no focal radiotherapy less than 2 weeks before study entry
    CASE
      WHEN f.count_focal_radiotherapy_less_than_2_weeks_befor_certain >= 1 THEN TRUE
      WHEN f.count_focal_radiotherapy_less_than_2_weeks_befor_possible < 1 THEN FALSE
    END AS a_9_f_1,
    CAST(f.count_focal_radiotherapy_less_than_2_weeks_befor_certain AS VARCHAR) AS a_9_f_1_value,
    -- 31: no total body irradiation less than 3 months before study entry
    CASE
      WHEN f.count_total_body_irradiation_less_than_3_months_certain >= 1 THEN TRUE
      WHEN f.count_total_body_irradiation_less_than_3_months_possible < 1 THEN FALSE
    END AS a_9_g_1,
    CAST(f.count_total_body_irradiation_less_than_3_months_certain AS VARCHAR) AS a_9_g_1_value,
    -- 32: no craniospinal radiotherapy less than 3 months before study entry
    CASE
      WHEN f.count_craniospinal_radiotherapy_less_than_3_mont_certain >= 1 THEN TRUE
      WHEN f.count_craniospinal_radiotherapy_less_than_3_mont_possible < 1 THEN FALSE
    END AS a_9_g_2,
    CAST(f.count_craniospinal_radiotherapy_less_than_3_mont_certain AS VARCHAR) AS a_9_g_2_value,
    -- 33: no pelvic radiotherapy less than 3 months before study entry
    CASE
      WHEN f.count_pelvic_radiotherapy_less_than_3_months_bef_certain >= 1 THEN TRUE
      WHEN f.count_pelvic_radiotherapy_less_than_3_months_bef_possible < 1 THEN FALSE
    END AS a_9_g_3,
    CAST(f.count_pelvic_radiotherapy_less_than_3_months_bef_certain AS VARCHAR) AS a_9_g_3_value,
    -- 34: no substantial marrow radiotherapy less than 6 weeks before study entry
    CASE
      WHEN f.count_substantial_marrow_radiotherapy_less_than_certain >= 1 THEN TRUE
      WHEN f.count_substantial_marrow_radiotherapy_less_than_possible < 1 THEN FALSE
    END AS a_9_h_1,
    CAST(f.count_substantial_marrow_radiotherapy_less_than_certain AS VARCHAR) AS a_9_h_1_value,
    -- 35: no MIBG therapy less than 6 weeks before study entry
    CASE
      WHEN f.count_mibg_therapy_less_than_6_weeks_before_stud_certain >= 1 THEN TRUE
      WHEN f.count_mibg_therapy_less_than_6_weeks_before_stud_possible < 1 THEN FALSE
    END AS a_9_i_1,
    CAST(f.count_mibg_therapy_less_than_6_weeks_before_stud_certain AS VARCHAR) AS a_9_i_1_value,
    -- 36: age > 12 months at study entry
    CASE
      WHEN f.youngest_age_in_months_at_study_entry_date > 12 THEN TRUE
      WHEN f.oldest_age_in_months_at_study_entry_date <= 12 THEN FALSE
    END AS a_10_1,
    CASE
      WHEN f.youngest_age_in_months_at_study_entry_date = f.oldest_age_in_months_at_study_entry_date THEN
        CAST(f.youngest_age_in_months_at_study_entry_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_months_at_study_entry_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_months_at_study_entry_date AS VARCHAR)
    END AS a_10_1_value,
    CASE WHEN f.youngest_age_in_months_at_study_entry_date IS NOT NULL THEN 'months' END AS a_10_1_unit,
    -- 37: age <= 18 years at study entry
    CASE
      WHEN f.oldest_age_in_years_at_study_entry_date <= 18 THEN TRUE
      WHEN f.youngest_age_in_years_at_study_entry_date > 18 THEN FALSE
    END AS a_10_2,
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date = f.oldest_age_in_years_at_study_entry_date THEN
        CAST(f.youngest_age_in_years_at_study_entry_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_study_entry_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_study_entry_date AS VARCHAR)
    END AS a_10_2_value,
    CASE WHEN f.youngest_age_in_years_at_study_entry_date IS NOT NULL THEN 'years' END AS a_10_2_unit,
    -- 38: age > 10 years at study entry
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date > 10 THEN TRUE
      WHEN f.oldest_age_in_years_at_study_entry_date <= 10 THEN FALSE
    END AS a_11_1,
    -- 39: Karnofsky >= 60 % at study entry
    CASE
      WHEN f.latest_karnofsky_at_study_entry_inside THEN
        CASE
          WHEN f.latest_karnofsky_at_study_entry_comparator IS NULL THEN
            f.latest_karnofsky_at_study_entry_value >= f.latest_karnofsky_at_study_entry_limit
          WHEN f.latest_karnofsky_at_study_entry_comparator = '<'
               AND f.latest_karnofsky_at_study_entry_value <= f.latest_karnofsky_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_karnofsky_at_study_entry_comparator = '<='
               AND f.latest_karnofsky_at_study_entry_value < f.latest_karnofsky_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_karnofsky_at_study_entry_comparator IN ('>', '>=')
               AND f.latest_karnofsky_at_study_entry_value >= f.latest_karnofsky_at_study_entry_limit THEN
            TRUE
        END
    END AS a_11_2,
    coalesce(f.latest_karnofsky_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_karnofsky_at_study_entry_value = floor(f.latest_karnofsky_at_study_entry_value) THEN
           CAST(CAST(f.latest_karnofsky_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_karnofsky_at_study_entry_value AS VARCHAR), '0')
       END AS a_11_2_value,
    f.latest_karnofsky_at_study_entry_unit AS a_11_2_unit,
    f.latest_karnofsky_at_study_entry_day AS a_11_2_date,
    f.latest_karnofsky_at_study_entry_id AS a_11_2_row,
    -- 40: Lansky >= 50 % at study entry
    CASE
      WHEN f.latest_lansky_at_study_entry_inside THEN
        CASE
          WHEN f.latest_lansky_at_study_entry_comparator IS NULL THEN
            f.latest_lansky_at_study_entry_value >= f.latest_lansky_at_study_entry_limit
          WHEN f.latest_lansky_at_study_entry_comparator = '<'
               AND f.latest_lansky_at_study_entry_value <= f.latest_lansky_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_lansky_at_study_entry_comparator = '<='
               AND f.latest_lansky_at_study_entry_value < f.latest_lansky_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_lansky_at_study_entry_comparator IN ('>', '>=')
               AND f.latest_lansky_at_study_entry_value >= f.latest_lansky_at_study_entry_limit THEN
            TRUE
        END
    END AS a_11_3,
    coalesce(f.latest_lansky_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_lansky_at_study_entry_value = floor(f.latest_lansky_at_study_entry_value) THEN
           CAST(CAST(f.latest_lansky_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_lansky_at_study_entry_value AS VARCHAR), '0')
       END AS a_11_3_value,
    f.latest_lansky_at_study_entry_unit AS a_11_3_unit,
    f.latest_lansky_at_study_entry_day AS a_11_3_date,
    f.latest_lansky_at_study_entry_id AS a_11_3_row,
    -- 41: absolute neutrophil count >= 1.0 x10^9/L at study entry
    CASE
      WHEN f.latest_absolute_neutrophil_count_at_study_entry_inside THEN
        CASE
          WHEN f.latest_absolute_neutrophil_count_at_study_entry_comparator IS NULL THEN
            f.latest_absolute_neutrophil_count_at_study_entry_value
              >= f.latest_absolute_neutrophil_count_at_study_entry_limit
          WHEN f.latest_absolute_neutrophil_count_at_study_entry_comparator = '<'
               AND f.latest_absolute_neutrophil_count_at_study_entry_value
                     <= f.latest_absolute_neutrophil_count_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_absolute_neutrophil_count_at_study_entry_comparator = '<='
               AND f.latest_absolute_neutrophil_count_at_study_entry_value
                     < f.latest_absolute_neutrophil_count_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_absolute_neutrophil_count_at_study_entry_comparator IN ('>', '>=')
               AND f.latest_absolute_neutrophil_count_at_study_entry_value
                     >= f.latest_absolute_neutrophil_count_at_study_entry_limit THEN
            TRUE
        END
    END AS a_12_a_1,
    coalesce(f.latest_absolute_neutrophil_count_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_absolute_neutrophil_count_at_study_entry_value
                = floor(f.latest_absolute_neutrophil_count_at_study_entry_value) THEN
           CAST(CAST(f.latest_absolute_neutrophil_count_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_absolute_neutrophil_count_at_study_entry_value AS VARCHAR), '0')
       END AS a_12_a_1_value,
    f.latest_absolute_neutrophil_count_at_study_entry_unit AS a_12_a_1_unit,
    f.latest_absolute_neutrophil_count_at_study_entry_day AS a_12_a_1_date,
    f.latest_absolute_neutrophil_count_at_study_entry_id AS a_12_a_1_row,
    -- 42: platelets >= 100 x10^9/L at study entry
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
    END AS a_12_b_1,
    coalesce(f.latest_platelets_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_platelets_at_study_entry_value = floor(f.latest_platelets_at_study_entry_value) THEN
           CAST(CAST(f.latest_platelets_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_platelets_at_study_entry_value AS VARCHAR), '0')
       END AS a_12_b_1_value,
    f.latest_platelets_at_study_entry_unit AS a_12_b_1_unit,
    f.latest_platelets_at_study_entry_day AS a_12_b_1_date,
    f.latest_platelets_at_study_entry_id AS a_12_b_1_row,
    -- 43: hemoglobin >= 80 g/L at study entry
    CASE
      WHEN f.latest_hemoglobin_at_study_entry_inside THEN
        CASE
          WHEN f.latest_hemoglobin_at_study_entry_comparator IS NULL THEN
            f.latest_hemoglobin_at_study_entry_value >= f.latest_hemoglobin_at_study_entry_limit
          WHEN f.latest_hemoglobin_at_study_entry_comparator = '<'
               AND f.latest_hemoglobin_at_study_entry_value <= f.latest_hemoglobin_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_hemoglobin_at_study_entry_comparator = '<='
               AND f.latest_hemoglobin_at_study_entry_value < f.latest_hemoglobin_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_hemoglobin_at_study_entry_comparator IN ('>', '>=')
               AND f.latest_hemoglobin_at_study_entry_value >= f.latest_hemoglobin_at_study_entry_limit THEN
            TRUE
        END
    END AS a_12_c_1,
    coalesce(f.latest_hemoglobin_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_hemoglobin_at_study_entry_value = floor(f.latest_hemoglobin_at_study_entry_value) THEN
           CAST(CAST(f.latest_hemoglobin_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_hemoglobin_at_study_entry_value AS VARCHAR), '0')
       END AS a_12_c_1_value,
    f.latest_hemoglobin_at_study_entry_unit AS a_12_c_1_unit,
    f.latest_hemoglobin_at_study_entry_day AS a_12_c_1_date,
    f.latest_hemoglobin_at_study_entry_id AS a_12_c_1_row,
    -- 44: platelets >= 20 x10^9/L at study entry
    CASE
      WHEN f.latest_platelets_at_study_entry_inside THEN
        CASE
          WHEN f.latest_platelets_at_study_entry_comparator IS NULL THEN
            f.latest_platelets_at_study_entry_value >= f.latest_platelets_at_study_entry_limit_2
          WHEN f.latest_platelets_at_study_entry_comparator = '<'
               AND f.latest_platelets_at_study_entry_value <= f.latest_platelets_at_study_entry_limit_2 THEN
            FALSE
          WHEN f.latest_platelets_at_study_entry_comparator = '<='
               AND f.latest_platelets_at_study_entry_value < f.latest_platelets_at_study_entry_limit_2 THEN
            FALSE
          WHEN f.latest_platelets_at_study_entry_comparator IN ('>', '>=')
               AND f.latest_platelets_at_study_entry_value >= f.latest_platelets_at_study_entry_limit_2 THEN
            TRUE
        END
    END AS a_13_a_1,
    -- 45: creatinine <= 1.5 x ULN within 28 days
    CASE
      WHEN f.latest_creatinine_within_28_days_inside THEN
        CASE
          WHEN f.latest_creatinine_within_28_days_usable AND f.latest_creatinine_within_28_days_high IS NOT NULL THEN
            CASE
              WHEN f.latest_creatinine_within_28_days_comparator IS NULL THEN
                f.latest_creatinine_within_28_days_value <= 1.5 * f.latest_creatinine_within_28_days_high
              WHEN f.latest_creatinine_within_28_days_comparator IN ('<', '<=')
                   AND f.latest_creatinine_within_28_days_value <= 1.5 * f.latest_creatinine_within_28_days_high THEN
                TRUE
              WHEN f.latest_creatinine_within_28_days_comparator = '>'
                   AND f.latest_creatinine_within_28_days_value >= 1.5 * f.latest_creatinine_within_28_days_high THEN
                FALSE
              WHEN f.latest_creatinine_within_28_days_comparator = '>='
                   AND f.latest_creatinine_within_28_days_value > 1.5 * f.latest_creatinine_within_28_days_high THEN
                FALSE
            END
          WHEN f.latest_creatinine_within_28_days_usable THEN
            CASE
              WHEN f.latest_creatinine_within_28_days_comparator IS NULL THEN
                CASE
                  WHEN f.latest_creatinine_within_28_days_value
                       * CAST(f.latest_creatinine_within_28_days_value_times AS BIGINT)
                         <= f.latest_creatinine_within_28_days_least_limit
                            * CAST(f.latest_creatinine_within_28_days_limit_times AS BIGINT) THEN
                    TRUE
                  WHEN f.latest_creatinine_within_28_days_value
                       * CAST(f.latest_creatinine_within_28_days_value_times AS BIGINT)
                         > f.latest_creatinine_within_28_days_greatest_limit
                           * CAST(f.latest_creatinine_within_28_days_limit_times AS BIGINT) THEN
                    FALSE
                END
              WHEN f.latest_creatinine_within_28_days_comparator IN ('<', '<=')
                   AND f.latest_creatinine_within_28_days_value
                       * CAST(f.latest_creatinine_within_28_days_value_times AS BIGINT)
                         <= f.latest_creatinine_within_28_days_least_limit
                            * CAST(f.latest_creatinine_within_28_days_limit_times AS BIGINT) THEN
                TRUE
              WHEN f.latest_creatinine_within_28_days_comparator = '>'
                   AND f.latest_creatinine_within_28_days_value
                       * CAST(f.latest_creatinine_within_28_days_value_times AS BIGINT)
                         >= f.latest_creatinine_within_28_days_greatest_limit
                            * CAST(f.latest_creatinine_within_28_days_limit_times AS BIGINT) THEN
                FALSE
              WHEN f.latest_creatinine_within_28_days_comparator = '>='
                   AND f.latest_creatinine_within_28_days_value
                       * CAST(f.latest_creatinine_within_28_days_value_times AS BIGINT)
                         > f.latest_creatinine_within_28_days_greatest_limit
                           * CAST(f.latest_creatinine_within_28_days_limit_times AS BIGINT) THEN
                FALSE
            END
        END
    END AS a_14_a_1,
    coalesce(f.latest_creatinine_within_28_days_comparator, '')
    || CASE
         WHEN f.latest_creatinine_within_28_days_value = floor(f.latest_creatinine_within_28_days_value) THEN
           CAST(CAST(f.latest_creatinine_within_28_days_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_creatinine_within_28_days_value AS VARCHAR), '0')
       END AS a_14_a_1_value,
    f.latest_creatinine_within_28_days_unit AS a_14_a_1_unit,
    f.latest_creatinine_within_28_days_day AS a_14_a_1_date,
    f.latest_creatinine_within_28_days_id AS a_14_a_1_row,
    -- 46: measured GFR >= 70 mL/min/1.73 m2 within 28 days
    CASE
      WHEN f.latest_measured_gfr_within_28_days_inside THEN
        CASE
          WHEN f.latest_measured_gfr_within_28_days_comparator IS NULL THEN
            f.latest_measured_gfr_within_28_days_value >= f.latest_measured_gfr_within_28_days_limit
          WHEN f.latest_measured_gfr_within_28_days_comparator = '<'
               AND f.latest_measured_gfr_within_28_days_value <= f.latest_measured_gfr_within_28_days_limit THEN
            FALSE
          WHEN f.latest_measured_gfr_within_28_days_comparator = '<='
               AND f.latest_measured_gfr_within_28_days_value < f.latest_measured_gfr_within_28_days_limit THEN
            FALSE
          WHEN f.latest_measured_gfr_within_28_days_comparator IN ('>', '>=')
               AND f.latest_measured_gfr_within_28_days_value >= f.latest_measured_gfr_within_28_days_limit THEN
            TRUE
        END
    END AS a_14_a_2,
    coalesce(f.latest_measured_gfr_within_28_days_comparator, '')
    || CASE
         WHEN f.latest_measured_gfr_within_28_days_value = floor(f.latest_measured_gfr_within_28_days_value) THEN
           CAST(CAST(f.latest_measured_gfr_within_28_days_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_measured_gfr_within_28_days_value AS VARCHAR), '0')
       END AS a_14_a_2_value,
    f.latest_measured_gfr_within_28_days_unit AS a_14_a_2_unit,
    f.latest_measured_gfr_within_28_days_day AS a_14_a_2_date,
    f.latest_measured_gfr_within_28_days_id AS a_14_a_2_row,
    -- 47: ejection fraction is normal at study entry
    CASE
      WHEN f.latest_ejection_fraction_at_study_entry_inside THEN
        CASE
          WHEN f.latest_ejection_fraction_at_study_entry_usable THEN
            CASE
              WHEN f.latest_ejection_fraction_at_study_entry_comparator IS NULL THEN
                f.latest_ejection_fraction_at_study_entry_value >= f.latest_ejection_fraction_at_study_entry_low
              WHEN f.latest_ejection_fraction_at_study_entry_comparator = '<'
                   AND f.latest_ejection_fraction_at_study_entry_value
                         <= f.latest_ejection_fraction_at_study_entry_low THEN
                FALSE
              WHEN f.latest_ejection_fraction_at_study_entry_comparator = '<='
                   AND f.latest_ejection_fraction_at_study_entry_value
                         < f.latest_ejection_fraction_at_study_entry_low THEN
                FALSE
              WHEN f.latest_ejection_fraction_at_study_entry_comparator IN ('>', '>=')
                   AND f.latest_ejection_fraction_at_study_entry_value
                         >= f.latest_ejection_fraction_at_study_entry_low THEN
                TRUE
            END
        END
    END AS a_14_b_1,
    coalesce(f.latest_ejection_fraction_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_ejection_fraction_at_study_entry_value
                = floor(f.latest_ejection_fraction_at_study_entry_value) THEN
           CAST(CAST(f.latest_ejection_fraction_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_ejection_fraction_at_study_entry_value AS VARCHAR), '0')
       END AS a_14_b_1_value,
    f.latest_ejection_fraction_at_study_entry_unit AS a_14_b_1_unit,
    f.latest_ejection_fraction_at_study_entry_day AS a_14_b_1_date,
    f.latest_ejection_fraction_at_study_entry_id AS a_14_b_1_row,
    -- 48: QTc <= 450 ms at study entry
    CASE
      WHEN f.latest_qtc_at_study_entry_inside THEN
        CASE
          WHEN f.latest_qtc_at_study_entry_comparator IS NULL THEN
            f.latest_qtc_at_study_entry_value <= f.latest_qtc_at_study_entry_limit
          WHEN f.latest_qtc_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_qtc_at_study_entry_value <= f.latest_qtc_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_qtc_at_study_entry_comparator = '>'
               AND f.latest_qtc_at_study_entry_value >= f.latest_qtc_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_qtc_at_study_entry_comparator = '>='
               AND f.latest_qtc_at_study_entry_value > f.latest_qtc_at_study_entry_limit THEN
            FALSE
        END
    END AS a_14_c_1,
    coalesce(f.latest_qtc_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_qtc_at_study_entry_value = floor(f.latest_qtc_at_study_entry_value) THEN
           CAST(CAST(f.latest_qtc_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_qtc_at_study_entry_value AS VARCHAR), '0')
       END AS a_14_c_1_value,
    f.latest_qtc_at_study_entry_unit AS a_14_c_1_unit,
    f.latest_qtc_at_study_entry_day AS a_14_c_1_date,
    f.latest_qtc_at_study_entry_id AS a_14_c_1_row,
    -- 49: ALT <= 5.0 x ULN within 28 days
    CASE
      WHEN f.latest_alt_within_28_days_inside THEN
        CASE
          WHEN f.latest_alt_within_28_days_usable THEN
            CASE
              WHEN f.latest_alt_within_28_days_comparator IS NULL THEN
                f.latest_alt_within_28_days_value <= 5 * f.latest_alt_within_28_days_high
              WHEN f.latest_alt_within_28_days_comparator IN ('<', '<=')
                   AND f.latest_alt_within_28_days_value <= 5 * f.latest_alt_within_28_days_high THEN
                TRUE
              WHEN f.latest_alt_within_28_days_comparator = '>'
                   AND f.latest_alt_within_28_days_value >= 5 * f.latest_alt_within_28_days_high THEN
                FALSE
              WHEN f.latest_alt_within_28_days_comparator = '>='
                   AND f.latest_alt_within_28_days_value > 5 * f.latest_alt_within_28_days_high THEN
                FALSE
            END
        END
    END AS a_14_d_1,
    coalesce(f.latest_alt_within_28_days_comparator, '')
    || CASE
         WHEN f.latest_alt_within_28_days_value = floor(f.latest_alt_within_28_days_value) THEN
           CAST(CAST(f.latest_alt_within_28_days_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_alt_within_28_days_value AS VARCHAR), '0')
       END AS a_14_d_1_value,
    f.latest_alt_within_28_days_unit AS a_14_d_1_unit,
    f.latest_alt_within_28_days_day AS a_14_d_1_date,
    f.latest_alt_within_28_days_id AS a_14_d_1_row,
    -- 50: AST <= 5.0 x ULN within 28 days
    CASE
      WHEN f.latest_ast_within_28_days_inside THEN
        CASE
          WHEN f.latest_ast_within_28_days_usable THEN
            CASE
              WHEN f.latest_ast_within_28_days_comparator IS NULL THEN
                f.latest_ast_within_28_days_value <= 5 * f.latest_ast_within_28_days_high
              WHEN f.latest_ast_within_28_days_comparator IN ('<', '<=')
                   AND f.latest_ast_within_28_days_value <= 5 * f.latest_ast_within_28_days_high THEN
                TRUE
              WHEN f.latest_ast_within_28_days_comparator = '>'
                   AND f.latest_ast_within_28_days_value >= 5 * f.latest_ast_within_28_days_high THEN
                FALSE
              WHEN f.latest_ast_within_28_days_comparator = '>='
                   AND f.latest_ast_within_28_days_value > 5 * f.latest_ast_within_28_days_high THEN
                FALSE
            END
        END
    END AS a_14_d_2,
    coalesce(f.latest_ast_within_28_days_comparator, '')
    || CASE
         WHEN f.latest_ast_within_28_days_value = floor(f.latest_ast_within_28_days_value) THEN
           CAST(CAST(f.latest_ast_within_28_days_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_ast_within_28_days_value AS VARCHAR), '0')
       END AS a_14_d_2_value,
    f.latest_ast_within_28_days_unit AS a_14_d_2_unit,
    f.latest_ast_within_28_days_day AS a_14_d_2_date,
    f.latest_ast_within_28_days_id AS a_14_d_2_row,
    -- 51: total bilirubin <= 1.5 x ULN at study entry
    CASE
      WHEN f.latest_total_bilirubin_at_study_entry_inside THEN
        CASE
          WHEN f.latest_total_bilirubin_at_study_entry_usable THEN
            CASE
              WHEN f.latest_total_bilirubin_at_study_entry_comparator IS NULL THEN
                f.latest_total_bilirubin_at_study_entry_value
                  <= 1.5 * f.latest_total_bilirubin_at_study_entry_high
              WHEN f.latest_total_bilirubin_at_study_entry_comparator IN ('<', '<=')
                   AND f.latest_total_bilirubin_at_study_entry_value
                         <= 1.5 * f.latest_total_bilirubin_at_study_entry_high THEN
                TRUE
              WHEN f.latest_total_bilirubin_at_study_entry_comparator = '>'
                   AND f.latest_total_bilirubin_at_study_entry_value
                         >= 1.5 * f.latest_total_bilirubin_at_study_entry_high THEN
                FALSE
              WHEN f.latest_total_bilirubin_at_study_entry_comparator = '>='
                   AND f.latest_total_bilirubin_at_study_entry_value
                         > 1.5 * f.latest_total_bilirubin_at_study_entry_high THEN
                FALSE
            END
        END
    END AS a_14_e_1,
    coalesce(f.latest_total_bilirubin_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_total_bilirubin_at_study_entry_value
                = floor(f.latest_total_bilirubin_at_study_entry_value) THEN
           CAST(CAST(f.latest_total_bilirubin_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_total_bilirubin_at_study_entry_value AS VARCHAR), '0')
       END AS a_14_e_1_value,
    f.latest_total_bilirubin_at_study_entry_unit AS a_14_e_1_unit,
    f.latest_total_bilirubin_at_study_entry_day AS a_14_e_1_date,
    f.latest_total_bilirubin_at_study_entry_id AS a_14_e_1_row,
    -- 52: no skin toxicity on study entry where grade is one of '2', '3', '4', '5'
    CASE
      WHEN f.count_skin_toxicity_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_skin_toxicity_on_study_entry_possible < 1 THEN FALSE
    END AS a_15_a_1,
    CAST(f.count_skin_toxicity_on_study_entry_certain AS VARCHAR) AS a_15_a_1_value,
    -- 53: fasting triglycerides < 3.4 mmol/L at study entry
    CASE
      WHEN f.latest_fasting_triglycerides_at_study_entry_inside THEN
        CASE
          WHEN f.latest_fasting_triglycerides_at_study_entry_comparator IS NULL THEN
            f.latest_fasting_triglycerides_at_study_entry_value
              < f.latest_fasting_triglycerides_at_study_entry_limit
          WHEN f.latest_fasting_triglycerides_at_study_entry_comparator = '<'
               AND f.latest_fasting_triglycerides_at_study_entry_value
                     <= f.latest_fasting_triglycerides_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_fasting_triglycerides_at_study_entry_comparator = '<='
               AND f.latest_fasting_triglycerides_at_study_entry_value
                     < f.latest_fasting_triglycerides_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_fasting_triglycerides_at_study_entry_comparator IN ('>', '>=')
               AND f.latest_fasting_triglycerides_at_study_entry_value
                     >= f.latest_fasting_triglycerides_at_study_entry_limit THEN
            FALSE
        END
    END AS a_15_b_1,
    coalesce(f.latest_fasting_triglycerides_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_fasting_triglycerides_at_study_entry_value
                = floor(f.latest_fasting_triglycerides_at_study_entry_value) THEN
           CAST(CAST(f.latest_fasting_triglycerides_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_fasting_triglycerides_at_study_entry_value AS VARCHAR), '0')
       END AS a_15_b_1_value,
    f.latest_fasting_triglycerides_at_study_entry_unit AS a_15_b_1_unit,
    f.latest_fasting_triglycerides_at_study_entry_day AS a_15_b_1_date,
    f.latest_fasting_triglycerides_at_study_entry_id AS a_15_b_1_row,
    -- 54: urine protein dipstick is negative at study entry
    CASE
      WHEN f.latest_urine_protein_dipstick_at_study_entry_inside THEN
        CASE
          WHEN f.latest_urine_protein_dipstick_at_study_entry_value IN (
                 'negative', 'trace', '1+', '2+', '3+', '4+'
               ) THEN
            f.latest_urine_protein_dipstick_at_study_entry_value = 'negative'
        END
    END AS a_15_c_1,
    f.latest_urine_protein_dipstick_at_study_entry_value AS a_15_c_1_value,
    f.latest_urine_protein_dipstick_at_study_entry_day AS a_15_c_1_date,
    f.latest_urine_protein_dipstick_at_study_entry_id AS a_15_c_1_row,
    -- 55: daily urine protein < 1000 mg/24 h at study entry
    CASE
      WHEN f.latest_daily_urine_protein_at_study_entry_inside THEN
        CASE
          WHEN f.latest_daily_urine_protein_at_study_entry_comparator IS NULL THEN
            f.latest_daily_urine_protein_at_study_entry_value
              < f.latest_daily_urine_protein_at_study_entry_limit
          WHEN f.latest_daily_urine_protein_at_study_entry_comparator = '<'
               AND f.latest_daily_urine_protein_at_study_entry_value
                     <= f.latest_daily_urine_protein_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_daily_urine_protein_at_study_entry_comparator = '<='
               AND f.latest_daily_urine_protein_at_study_entry_value
                     < f.latest_daily_urine_protein_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_daily_urine_protein_at_study_entry_comparator IN ('>', '>=')
               AND f.latest_daily_urine_protein_at_study_entry_value
                     >= f.latest_daily_urine_protein_at_study_entry_limit THEN
            FALSE
        END
    END AS a_15_c_2,
    coalesce(f.latest_daily_urine_protein_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_daily_urine_protein_at_study_entry_value
                = floor(f.latest_daily_urine_protein_at_study_entry_value) THEN
           CAST(CAST(f.latest_daily_urine_protein_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_daily_urine_protein_at_study_entry_value AS VARCHAR), '0')
       END AS a_15_c_2_value,
    f.latest_daily_urine_protein_at_study_entry_unit AS a_15_c_2_unit,
    f.latest_daily_urine_protein_at_study_entry_day AS a_15_c_2_date,
    f.latest_daily_urine_protein_at_study_entry_id AS a_15_c_2_row,
    -- 56: gross hematuria is absent
    CASE
      WHEN f.count_gross_hematuria_certain >= 1 THEN TRUE
      WHEN f.count_gross_hematuria_possible < 1 THEN FALSE
    END AS a_15_d_1,
    CAST(f.count_gross_hematuria_certain AS VARCHAR) AS a_15_d_1_value,
    -- 57: attested
    CASE
      WHEN f.answer_16_inside
           AND (f.answer_16_valid_until IS NULL OR f.answer_16_valid_until >= f.study_entry_date) THEN
        f.answer_16_value = 'yes'
    END AS a_16_1,
    f.answer_16_value AS a_16_1_value,
    f.answer_16_day AS a_16_1_date,
    f.answer_16_id AS a_16_1_row,
    -- 58: attested
    CASE
      WHEN f.answer_17_inside
           AND (f.answer_17_valid_until IS NULL OR f.answer_17_valid_until >= f.study_entry_date) THEN
        f.answer_17_value = 'yes'
    END AS a_17_1,
    f.answer_17_value AS a_17_1_value,
    f.answer_17_day AS a_17_1_date,
    f.answer_17_id AS a_17_1_row,
    -- 59: attested
    CASE
      WHEN f.answer_18_inside
           AND (f.answer_18_valid_until IS NULL OR f.answer_18_valid_until >= f.study_entry_date) THEN
        f.answer_18_value = 'yes'
    END AS a_18_1,
    f.answer_18_value AS a_18_1_value,
    f.answer_18_day AS a_18_1_date,
    f.answer_18_id AS a_18_1_row,
    -- 60: antiarrhythmic treatment is ongoing
    CASE
      WHEN f.count_antiarrhythmic_treatment_certain >= 1 THEN TRUE
      WHEN f.count_antiarrhythmic_treatment_possible < 1 THEN FALSE
    END AS a_e1_a_1,
    CAST(f.count_antiarrhythmic_treatment_certain AS VARCHAR) AS a_e1_a_1_value,
    -- 61: any arrhythmia
    CASE
      WHEN f.count_arrhythmia_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_arrhythmia_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_e1_b_1,
    CAST(f.count_arrhythmia_on_or_before_study_entry_certain AS VARCHAR) AS a_e1_b_1_value,
    -- 62: any antiarrhythmic treatment within 12 months before study entry
    CASE
      WHEN f.count_antiarrhythmic_treatment_within_12_months_certain >= 1 THEN TRUE
      WHEN f.count_antiarrhythmic_treatment_within_12_months_possible < 1 THEN FALSE
    END AS a_e1_b_2,
    CAST(f.count_antiarrhythmic_treatment_within_12_months_certain AS VARCHAR) AS a_e1_b_2_value,
    -- 63: any arrhythmia within 12 months before study entry
    CASE
      WHEN f.count_arrhythmia_within_12_months_before_study_e_certain >= 1 THEN TRUE
      WHEN f.count_arrhythmia_within_12_months_before_study_e_possible < 1 THEN FALSE
    END AS a_e1_b_3,
    CAST(f.count_arrhythmia_within_12_months_before_study_e_certain AS VARCHAR) AS a_e1_b_3_value,
    -- 64: attested
    CASE
      WHEN f.answer_e2_inside
           AND (f.answer_e2_valid_until IS NULL OR f.answer_e2_valid_until >= f.study_entry_date) THEN
        f.answer_e2_value = 'yes'
    END AS a_e2_1,
    f.answer_e2_value AS a_e2_1_value,
    f.answer_e2_day AS a_e2_1_date,
    f.answer_e2_id AS a_e2_1_row,
    -- 65: any HIV infection
    CASE
      WHEN f.count_hiv_infection_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_hiv_infection_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_e3_1,
    CAST(f.count_hiv_infection_on_or_before_study_entry_certain AS VARCHAR) AS a_e3_1_value,
    -- 66: any hepatitis B
    CASE
      WHEN f.count_hepatitis_b_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_hepatitis_b_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_e3_2,
    CAST(f.count_hepatitis_b_on_or_before_study_entry_certain AS VARCHAR) AS a_e3_2_value,
    -- 67: any hepatitis C
    CASE
      WHEN f.count_hepatitis_c_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_hepatitis_c_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_e3_3,
    CAST(f.count_hepatitis_c_on_or_before_study_entry_certain AS VARCHAR) AS a_e3_3_value,
    -- 68: QT-prolonging drug is ongoing
    CASE
      WHEN f.count_qt_prolonging_drug_certain >= 1 THEN TRUE
      WHEN f.count_qt_prolonging_drug_possible < 1 THEN FALSE
    END AS a_e4_1,
    CAST(f.count_qt_prolonging_drug_certain AS VARCHAR) AS a_e4_1_value,
    -- 69: any peripheral neuropathy on study entry where grade is one of '3', '4', '5'
    CASE
      WHEN f.count_peripheral_neuropathy_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_peripheral_neuropathy_on_study_entry_possible < 1 THEN FALSE
    END AS a_e5_1,
    CAST(f.count_peripheral_neuropathy_on_study_entry_certain AS VARCHAR) AS a_e5_1_value,
    -- 70: sex is female
    f.patient_sex = 'female' AS a_e6_a_1,
    f.patient_sex AS a_e6_a_1_value,
    -- 71: age >= 18 years
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date >= 18 THEN TRUE
      WHEN f.oldest_age_in_years_at_study_entry_date < 18 THEN FALSE
    END AS a_e6_a_2,
    -- 72: any menarche is reached
    CASE f.any_menarche_on_or_before_study_entry_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END AS a_e6_a_3,
    f.any_menarche_on_or_before_study_entry_value AS a_e6_a_3_value,
    f.any_menarche_on_or_before_study_entry_day AS a_e6_a_3_date,
    f.any_menarche_on_or_before_study_entry_id AS a_e6_a_3_row,
    -- 73: menarche is 'not reached' within 28 days
    CASE
      WHEN f.latest_menarche_within_28_days_inside THEN
        CASE
          WHEN f.latest_menarche_within_28_days_value IN ('reached', 'not reached') THEN
            f.latest_menarche_within_28_days_value = 'not reached'
        END
    END AS a_e6_a_4,
    f.latest_menarche_within_28_days_value AS a_e6_a_4_value,
    f.latest_menarche_within_28_days_day AS a_e6_a_4_date,
    f.latest_menarche_within_28_days_id AS a_e6_a_4_row,
    -- 74: pregnancy test is positive at study entry
    CASE
      WHEN f.latest_pregnancy_test_at_study_entry_inside THEN
        CASE
          WHEN f.latest_pregnancy_test_at_study_entry_value IN ('positive', 'negative') THEN
            f.latest_pregnancy_test_at_study_entry_value = 'positive'
        END
    END AS a_e6_a_5,
    f.latest_pregnancy_test_at_study_entry_value AS a_e6_a_5_value,
    f.latest_pregnancy_test_at_study_entry_day AS a_e6_a_5_date,
    f.latest_pregnancy_test_at_study_entry_id AS a_e6_a_5_row,
    -- 75: any pregnancy on study entry
    CASE
      WHEN f.count_pregnancy_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_pregnancy_on_study_entry_possible < 1 THEN FALSE
    END AS a_e6_b_1,
    CAST(f.count_pregnancy_on_study_entry_certain AS VARCHAR) AS a_e6_b_1_value,
    -- 76: any breast-feeding on study entry
    CASE
      WHEN f.count_breast_feeding_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_breast_feeding_on_study_entry_possible < 1 THEN FALSE
    END AS a_e6_b_2,
    CAST(f.count_breast_feeding_on_study_entry_certain AS VARCHAR) AS a_e6_b_2_value,
    -- 77: attested
    CASE
      WHEN f.answer_e6_c_inside
           AND (f.answer_e6_c_valid_until IS NULL OR f.answer_e6_c_valid_until >= f.study_entry_date) THEN
        f.answer_e6_c_value = 'yes'
    END AS a_e6_c_1,
    f.answer_e6_c_value AS a_e6_c_1_value,
    f.answer_e6_c_day AS a_e6_c_1_date,
    f.answer_e6_c_id AS a_e6_c_1_row
  FROM patient_facts_6 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 Malignancy verified histologically, at first diagnosis or at relapse
    k.a_1_1 AS c_1,
    -- 2.a solid tumour, lymphoma or tumour of the central nervous system, diffuse intrinsic pontine ...
    (k.a_2_a_1 OR k.a_2_a_2 OR k.a_2_a_3) AND NOT k.a_2_a_4 AS c_2_a,
    -- 2.b recurrent or refractory
    k.a_2_b_1 OR k.a_2_b_2 AS c_2_b,
    -- 3 Part B: recurrent or refractory leukaemia
    -- (what does not apply counts as true)
    NOT k.a_2_1 OR (k.a_3_2 AND (k.a_2_b_1 OR k.a_2_b_2)) AS c_3_lenient,
    -- 3 Part B: recurrent or refractory leukaemia
    -- (what does not apply counts as false)
    k.a_2_1 AND k.a_3_2 AND (k.a_2_b_1 OR k.a_2_b_2) AS c_3_strict,
    -- 4 Part C: neuroblastoma, or medulloblastoma or another primitive neuroectodermal tumour of the ...
    -- (what does not apply counts as true)
    NOT k.a_2_1 OR k.a_4_2 OR k.a_4_3 OR k.a_4_4 AS c_4_lenient,
    -- 4 Part C: neuroblastoma, or medulloblastoma or another primitive neuroectodermal tumour of the ...
    -- (what does not apply counts as false)
    k.a_2_1 AND (k.a_4_2 OR k.a_4_3 OR k.a_4_4) AS c_4_strict,
    -- 5 Solid tumours: measurable disease, or evaluable disease, which means a positive nuclear scan ...
    -- (what does not apply counts as true)
    NOT k.a_2_1 OR k.a_5_2 AS c_5_lenient,
    -- 5 Solid tumours: measurable disease, or evaluable disease, which means a positive nuclear scan ...
    -- (what does not apply counts as false)
    k.a_2_1 AND k.a_5_2 AS c_5_strict,
    -- if any neuroblastoma
    -- (what does not apply counts as true)
    NOT k.a_4_2 OR k.a_6_1 AS c_6_condition_lenient,
    -- if any neuroblastoma
    -- (what does not apply counts as false)
    k.a_4_2 AND k.a_6_1 AS c_6_condition_strict,
    -- 7.a blasts in bone marrow > 25 %
    k.a_7_a_1 AS c_7_a,
    -- 7.b no leptomeningeal disease
    NOT k.a_7_b_1 AND k.a_7_b_2 AS c_7_b,
    -- 8 No curative therapy is known for the present state of the disease, nor one proven to prolong life ...
    k.a_8_1 AS c_8,
    -- 9.a recovered from the acute effects
    k.a_9_a_1 AS c_9_a,
    -- 9.b at least 3 weeks since the end of myelosuppressive chemotherapy, of biologic agents and of ...
    NOT k.a_9_b_1 AND NOT k.a_9_b_2 AND NOT k.a_9_b_3 AS c_9_b,
    -- 9.c at least 7 days since the end of treatment with a growth factor
    NOT k.a_9_c_1 AS c_9_c,
    -- 9.d at least 6 weeks since haematopoietic stem cell rescue after myeloablative therapy
    NOT k.a_9_d_1 AS c_9_d,
    -- 9.e after allogeneic transplantation: no active graft-versus-host disease
    -- (what does not apply counts as true)
    NOT k.a_9_e_1 OR NOT k.a_9_e_2 AS c_9_e_lenient,
    -- 9.e after allogeneic transplantation: no active graft-versus-host disease
    -- (what does not apply counts as false)
    k.a_9_e_1 AND NOT k.a_9_e_2 AS c_9_e_strict,
    -- 9.f at least 2 weeks since the end of local palliative radiotherapy (small port)
    NOT k.a_9_f_1 AS c_9_f,
    -- 9.g at least 3 months since total body irradiation, craniospinal radiotherapy, or radiation of 50 % ...
    NOT k.a_9_g_1 AND NOT k.a_9_g_2 AND NOT k.a_9_g_3 AS c_9_g,
    -- 9.h at least 6 weeks since other substantial irradiation of bone marrow
    NOT k.a_9_h_1 AS c_9_h,
    -- 9.i at least 6 weeks since treatment with MIBG
    NOT k.a_9_i_1 AS c_9_i,
    -- 10 Older than 12 months and not older than 18 years at study entry
    k.a_10_1 AND k.a_10_2 AS c_10,
    -- 11 Performance: older than 10 years, Karnofsky >= 60 %; up to 10 years, Lansky >= 50
    (k.a_11_1 AND k.a_11_2) OR (NOT k.a_11_1 AND k.a_11_3) OR (k.a_11_2 AND k.a_11_3) AS c_11,
    -- 12.a neutrophils >= 1.0 x 10^9/L
    k.a_12_a_1 AS c_12_a,
    -- 12.b platelets >= 100 x 10^9/L
    k.a_12_b_1 AS c_12_b,
    -- 12.c haemoglobin >= 80 g/L
    k.a_12_c_1 AS c_12_c,
    -- 13.a platelets >= 20 x 10^9/L
    k.a_13_a_1 AS c_13_a,
    -- 14.a serum creatinine <= 1.5 x ULN for age, or measured glomerular filtration rate >= 70 ...
    k.a_14_a_1 OR k.a_14_a_2 AS c_14_a,
    -- 14.b left ventricular ejection fraction, by echocardiography or MUGA scan, within the normal limits ...
    k.a_14_b_1 AS c_14_b,
    -- 14.c QTc <= 450 ms
    k.a_14_c_1 AS c_14_c,
    -- 14.d AST and ALT <= 5.0 x ULN for age
    k.a_14_d_1 AND k.a_14_d_2 AS c_14_d,
    -- 14.e bilirubin <= 1.5 x ULN for age
    k.a_14_e_1 AS c_14_e,
    -- 15.a toxicity of the skin, hair loss aside, of grade 1 at most
    NOT k.a_15_a_1 AS c_15_a,
    -- 15.b fasting triglycerides < 3.4 mmol/L
    k.a_15_b_1 AS c_15_b,
    -- 15.c urine dipstick negative for protein, or < 1000 mg of protein in urine of 24 hours
    k.a_15_c_1 OR k.a_15_c_2 AS c_15_c,
    -- 15.d no blood to be seen in the urine
    NOT k.a_15_d_1 AS c_15_d,
    -- 16 Consent of the patient or guardian, as local committees on research in humans require
    k.a_16_1 AS c_16,
    -- 17 To be treated and followed at the participating centre
    k.a_17_1 AS c_17,
    -- 18 Protocol treatment is to begin within five working days of registration
    k.a_18_1 AS c_18,
    -- E1.a pathologic arrhythmia that needs active treatment
    k.a_e1_a_1 AS c_e1_a,
    -- E1.b history of arrhythmia, treated or recurred in the last 12 months
    k.a_e1_b_1 AND (k.a_e1_b_2 OR k.a_e1_b_3) AS c_e1_b,
    -- E2 Unable to take medicines by mouth, or a disorder of the gut (obstruction, gastric resection) ...
    k.a_e2_1 AS c_e2,
    -- E3 Known HIV, hepatitis B or hepatitis C infection
    k.a_e3_1 OR k.a_e3_2 OR k.a_e3_3 AS c_e3,
    -- E4 Treated at present with a drug known to carry a risk of torsades de pointes (list 1 of ...
    k.a_e4_1 AS c_e4,
    -- E5 Peripheral neuropathy of grade 3 or more
    k.a_e5_1 AS c_e5,
    -- E6.a girl after menarche without a pregnancy test, or with a positive one
    k.a_e6_a_1 AND (k.a_e6_a_2 OR k.a_e6_a_3 OR NOT k.a_e6_a_4) AND k.a_e6_a_5 AS c_e6_a,
    -- E6.b pregnant or breast-feeding
    k.a_e6_b_1 OR k.a_e6_b_2 AS c_e6_b,
    -- E6.c able to become or make pregnant and not agreed to an effective method of contraception
    k.a_e6_c_1 AS c_e6_c
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN (k.a_2_a_1 OR k.a_2_a_2 OR k.a_2_a_3) IS NOT DISTINCT FROM k.c_2_a THEN
        CASE
          WHEN k.a_2_a_1 IS NOT DISTINCT FROM (k.a_2_a_1 OR k.a_2_a_2 OR k.a_2_a_3) THEN 3
          WHEN k.a_2_a_2 IS NOT DISTINCT FROM (k.a_2_a_1 OR k.a_2_a_2 OR k.a_2_a_3) THEN 4
          WHEN k.a_2_a_3 IS NOT DISTINCT FROM (k.a_2_a_1 OR k.a_2_a_2 OR k.a_2_a_3) THEN 5
        END
      WHEN (NOT k.a_2_a_4) IS NOT DISTINCT FROM k.c_2_a THEN 6
    END AS c_2_a_decided_by,
    CASE
      WHEN k.a_2_b_1 IS NOT DISTINCT FROM k.c_2_b THEN 7
      WHEN k.a_2_b_2 IS NOT DISTINCT FROM k.c_2_b THEN 8
    END AS c_2_b_decided_by,
    -- 2 Part A: recurrent or refractory solid tumour, lymphoma or tumour of the central nervous system, ...
    -- (what does not apply counts as true)
    NOT k.a_2_1 OR (k.c_2_a AND k.c_2_b) AS c_2_lenient,
    -- 2 Part A: recurrent or refractory solid tumour, lymphoma or tumour of the central nervous system, ...
    -- (what does not apply counts as false)
    k.a_2_1 AND k.c_2_a AND k.c_2_b AS c_2_strict,
    CASE
      WHEN k.c_3_lenient AND NOT k.c_3_strict THEN 'not applicable'
      WHEN k.c_3_lenient THEN 'true'
      WHEN NOT k.c_3_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_3_result,
    CASE
      WHEN k.c_3_lenient AND NOT k.c_3_strict THEN 9
      WHEN k.a_2_1 IS NOT FALSE
           AND (k.a_3_2 AND (k.a_2_b_1 OR k.a_2_b_2)) IS NOT DISTINCT FROM k.c_3_lenient
           AND (k.c_3_lenient AND NOT k.c_3_strict) IS NOT TRUE THEN
        CASE
          WHEN k.a_3_2 IS NOT DISTINCT FROM (k.a_3_2 AND (k.a_2_b_1 OR k.a_2_b_2)) THEN 10
          WHEN (k.a_2_b_1 OR k.a_2_b_2) IS NOT DISTINCT FROM (k.a_3_2 AND (k.a_2_b_1 OR k.a_2_b_2)) THEN
            CASE
              WHEN k.a_2_b_1 IS NOT DISTINCT FROM (k.a_2_b_1 OR k.a_2_b_2) THEN 7
              WHEN k.a_2_b_2 IS NOT DISTINCT FROM (k.a_2_b_1 OR k.a_2_b_2) THEN 8
            END
        END
      ELSE 9
    END AS c_3_decided_by,
    CASE
      WHEN k.c_4_lenient AND NOT k.c_4_strict THEN 'not applicable'
      WHEN k.c_4_lenient THEN 'true'
      WHEN NOT k.c_4_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_4_result,
    CASE
      WHEN k.c_4_lenient AND NOT k.c_4_strict THEN 11
      WHEN k.a_2_1 IS NOT FALSE
           AND (k.a_4_2 OR k.a_4_3 OR k.a_4_4) IS NOT DISTINCT FROM k.c_4_lenient
           AND (k.c_4_lenient AND NOT k.c_4_strict) IS NOT TRUE THEN
        CASE
          WHEN k.a_4_2 IS NOT DISTINCT FROM (k.a_4_2 OR k.a_4_3 OR k.a_4_4) THEN 12
          WHEN k.a_4_3 IS NOT DISTINCT FROM (k.a_4_2 OR k.a_4_3 OR k.a_4_4) THEN 13
          WHEN k.a_4_4 IS NOT DISTINCT FROM (k.a_4_2 OR k.a_4_3 OR k.a_4_4) THEN 14
        END
      ELSE 11
    END AS c_4_decided_by,
    CASE
      WHEN k.c_5_lenient AND NOT k.c_5_strict THEN 'not applicable'
      WHEN k.c_5_lenient THEN 'true'
      WHEN NOT k.c_5_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_5_result,
    CASE
      WHEN k.c_5_lenient AND NOT k.c_5_strict THEN 15
      WHEN k.a_2_1 IS NOT FALSE
           AND k.a_5_2 IS NOT DISTINCT FROM k.c_5_lenient
           AND (k.c_5_lenient AND NOT k.c_5_strict) IS NOT TRUE THEN
        16
      ELSE 15
    END AS c_5_decided_by,
    -- 6 Part C, neuroblastoma: if a lesion stands alone, or was irradiated before and is stable, or both, ...
    -- (what does not apply counts as true)
    NOT k.a_2_1 OR k.c_6_condition_lenient AS c_6_lenient,
    -- 6 Part C, neuroblastoma: if a lesion stands alone, or was irradiated before and is stable, or both, ...
    -- (what does not apply counts as false)
    k.a_2_1 AND k.c_6_condition_strict AS c_6_strict,
    CASE
      WHEN (NOT k.a_7_b_1) IS NOT DISTINCT FROM k.c_7_b THEN 19
      WHEN k.a_7_b_2 IS NOT DISTINCT FROM k.c_7_b THEN 20
    END AS c_7_b_decided_by,
    -- 7 Leukaemia: blasts in bone marrow > 25 % (M3), with or without active disease outside the marrow; ...
    -- (what does not apply counts as true)
    NOT k.a_2_1 OR (k.c_7_a AND k.c_7_b) AS c_7_lenient,
    -- 7 Leukaemia: blasts in bone marrow > 25 % (M3), with or without active disease outside the marrow; ...
    -- (what does not apply counts as false)
    k.a_2_1 AND k.c_7_a AND k.c_7_b AS c_7_strict,
    CASE
      WHEN (NOT k.a_9_b_1) IS NOT DISTINCT FROM k.c_9_b THEN 23
      WHEN (NOT k.a_9_b_2) IS NOT DISTINCT FROM k.c_9_b THEN 24
      WHEN (NOT k.a_9_b_3) IS NOT DISTINCT FROM k.c_9_b THEN 25
    END AS c_9_b_decided_by,
    CASE
      WHEN k.c_9_e_lenient AND NOT k.c_9_e_strict THEN 'not applicable'
      WHEN k.c_9_e_lenient THEN 'true'
      WHEN NOT k.c_9_e_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_9_e_result,
    CASE
      WHEN k.c_9_e_lenient AND NOT k.c_9_e_strict THEN 28
      WHEN k.a_9_e_1 IS NOT FALSE
           AND (NOT k.a_9_e_2) IS NOT DISTINCT FROM k.c_9_e_lenient
           AND (k.c_9_e_lenient AND NOT k.c_9_e_strict) IS NOT TRUE THEN
        29
      ELSE 28
    END AS c_9_e_decided_by,
    CASE
      WHEN (NOT k.a_9_g_1) IS NOT DISTINCT FROM k.c_9_g THEN 31
      WHEN (NOT k.a_9_g_2) IS NOT DISTINCT FROM k.c_9_g THEN 32
      WHEN (NOT k.a_9_g_3) IS NOT DISTINCT FROM k.c_9_g THEN 33
    END AS c_9_g_decided_by,
    -- 9 Recovered from the acute effects of earlier chemotherapy, immunotherapy or radiotherapy, as ...
    -- (what does not apply counts as true)
    k.c_9_a
    AND k.c_9_b
    AND k.c_9_c
    AND k.c_9_d
    AND k.c_9_e_lenient
    AND k.c_9_f
    AND k.c_9_g
    AND k.c_9_h
    AND k.c_9_i AS c_9_lenient,
    -- 9 Recovered from the acute effects of earlier chemotherapy, immunotherapy or radiotherapy, as ...
    -- (what does not apply counts as false)
    k.c_9_a
    AND k.c_9_b
    AND k.c_9_c
    AND k.c_9_d
    AND k.c_9_e_lenient
    AND k.c_9_f
    AND k.c_9_g
    AND k.c_9_h
    AND k.c_9_i
    AND (k.c_9_a OR k.c_9_b OR k.c_9_c OR k.c_9_d OR k.c_9_e_strict OR k.c_9_f OR k.c_9_g OR k.c_9_h OR k.c_9_i)
      AS c_9_strict,
    CASE WHEN k.a_10_1 IS NOT DISTINCT FROM k.c_10 THEN 36 WHEN k.a_10_2 IS NOT DISTINCT FROM k.c_10 THEN 37 END
      AS c_10_decided_by,
    CASE
      WHEN k.a_11_1 IS NOT FALSE AND k.a_11_2 IS NOT DISTINCT FROM k.c_11 THEN 39
      WHEN k.a_11_1 IS NOT TRUE AND k.a_11_3 IS NOT DISTINCT FROM k.c_11 THEN 40
      ELSE 38
    END AS c_11_decided_by,
    -- 12 Parts A and C, blood count
    -- (what does not apply counts as true)
    NOT k.a_2_1 OR (k.c_12_a AND k.c_12_b AND k.c_12_c) AS c_12_lenient,
    -- 12 Parts A and C, blood count
    -- (what does not apply counts as false)
    k.a_2_1 AND k.c_12_a AND k.c_12_b AND k.c_12_c AS c_12_strict,
    -- 13 Part B, blood count: no lower limit of neutrophils; transfusion is allowed
    -- (what does not apply counts as true)
    NOT k.a_2_1 OR (k.c_13_a AND k.c_12_c) AS c_13_lenient,
    -- 13 Part B, blood count: no lower limit of neutrophils; transfusion is allowed
    -- (what does not apply counts as false)
    k.a_2_1 AND k.c_13_a AND k.c_12_c AS c_13_strict,
    CASE
      WHEN k.a_14_a_1 IS NOT DISTINCT FROM k.c_14_a THEN 45
      WHEN k.a_14_a_2 IS NOT DISTINCT FROM k.c_14_a THEN 46
    END AS c_14_a_decided_by,
    CASE
      WHEN k.a_14_d_1 IS NOT DISTINCT FROM k.c_14_d THEN 49
      WHEN k.a_14_d_2 IS NOT DISTINCT FROM k.c_14_d THEN 50
    END AS c_14_d_decided_by,
    -- 14 Kidney, heart and liver
    k.c_14_a AND k.c_14_b AND k.c_14_c AND k.c_14_d AND k.c_14_e AS c_14,
    CASE
      WHEN k.a_15_c_1 IS NOT DISTINCT FROM k.c_15_c THEN 54
      WHEN k.a_15_c_2 IS NOT DISTINCT FROM k.c_15_c THEN 55
    END AS c_15_c_decided_by,
    -- 15 Part C, further
    -- (what does not apply counts as true)
    NOT k.a_2_1 OR (k.c_15_a AND k.c_15_b AND k.c_15_c AND k.c_15_d) AS c_15_lenient,
    -- 15 Part C, further
    -- (what does not apply counts as false)
    k.a_2_1 AND k.c_15_a AND k.c_15_b AND k.c_15_c AND k.c_15_d AS c_15_strict,
    CASE
      WHEN k.a_e1_b_1 IS NOT DISTINCT FROM k.c_e1_b THEN 61
      WHEN (k.a_e1_b_2 OR k.a_e1_b_3) IS NOT DISTINCT FROM k.c_e1_b THEN
        CASE
          WHEN k.a_e1_b_2 IS NOT DISTINCT FROM (k.a_e1_b_2 OR k.a_e1_b_3) THEN 62
          WHEN k.a_e1_b_3 IS NOT DISTINCT FROM (k.a_e1_b_2 OR k.a_e1_b_3) THEN 63
        END
    END AS c_e1_b_decided_by,
    -- E1 Heart: arrhythmia that needs active treatment; or a history of arrhythmia, unless more than 12 ...
    k.c_e1_a OR k.c_e1_b AS c_e1,
    CASE
      WHEN k.a_e3_1 IS NOT DISTINCT FROM k.c_e3 THEN 65
      WHEN k.a_e3_2 IS NOT DISTINCT FROM k.c_e3 THEN 66
      WHEN k.a_e3_3 IS NOT DISTINCT FROM k.c_e3 THEN 67
    END AS c_e3_decided_by,
    CASE
      WHEN (k.a_e6_a_1 AND (k.a_e6_a_2 OR k.a_e6_a_3 OR NOT k.a_e6_a_4)) IS NOT DISTINCT FROM k.c_e6_a THEN
        CASE
          WHEN k.a_e6_a_1 IS NOT DISTINCT FROM (k.a_e6_a_1 AND (k.a_e6_a_2 OR k.a_e6_a_3 OR NOT k.a_e6_a_4)) THEN
            70
          WHEN (k.a_e6_a_2 OR k.a_e6_a_3 OR NOT k.a_e6_a_4)
                 IS NOT DISTINCT FROM (k.a_e6_a_1 AND (k.a_e6_a_2 OR k.a_e6_a_3 OR NOT k.a_e6_a_4)) THEN
            CASE
              WHEN k.a_e6_a_2 IS NOT DISTINCT FROM (k.a_e6_a_2 OR k.a_e6_a_3 OR NOT k.a_e6_a_4) THEN 71
              WHEN k.a_e6_a_3 IS NOT DISTINCT FROM (k.a_e6_a_2 OR k.a_e6_a_3 OR NOT k.a_e6_a_4) THEN 72
              WHEN (NOT k.a_e6_a_4) IS NOT DISTINCT FROM (k.a_e6_a_2 OR k.a_e6_a_3 OR NOT k.a_e6_a_4) THEN 73
            END
        END
      WHEN k.a_e6_a_5 IS NOT DISTINCT FROM k.c_e6_a THEN 74
    END AS c_e6_a_decided_by,
    CASE
      WHEN k.a_e6_b_1 IS NOT DISTINCT FROM k.c_e6_b THEN 75
      WHEN k.a_e6_b_2 IS NOT DISTINCT FROM k.c_e6_b THEN 76
    END AS c_e6_b_decided_by,
    -- E6 Pregnancy, breast-feeding, contraception
    k.c_e6_a OR k.c_e6_b OR k.c_e6_c AS c_e6
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_2_lenient AND NOT k.c_2_strict THEN 'not applicable'
      WHEN k.c_2_lenient THEN 'true'
      WHEN NOT k.c_2_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_2_result,
    CASE
      WHEN k.c_2_lenient AND NOT k.c_2_strict THEN 2
      WHEN k.a_2_1 IS NOT FALSE
           AND (k.c_2_a AND k.c_2_b) IS NOT DISTINCT FROM k.c_2_lenient
           AND (k.c_2_lenient AND NOT k.c_2_strict) IS NOT TRUE THEN
        CASE
          WHEN k.c_2_a IS NOT DISTINCT FROM (k.c_2_a AND k.c_2_b) THEN k.c_2_a_decided_by
          WHEN k.c_2_b IS NOT DISTINCT FROM (k.c_2_a AND k.c_2_b) THEN k.c_2_b_decided_by
        END
      ELSE 2
    END AS c_2_decided_by,
    CASE
      WHEN k.c_6_lenient AND NOT k.c_6_strict THEN 'not applicable'
      WHEN k.c_6_lenient THEN 'true'
      WHEN NOT k.c_6_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_6_result,
    CASE
      WHEN k.c_6_lenient AND NOT k.c_6_strict THEN 11
      WHEN k.a_2_1 IS NOT FALSE
           AND k.c_6_condition_lenient IS NOT DISTINCT FROM k.c_6_lenient
           AND ((k.c_6_condition_lenient AND NOT k.c_6_condition_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_6_lenient AND NOT k.c_6_strict) IS NOT TRUE) THEN
        CASE
          WHEN k.c_6_condition_lenient AND NOT k.c_6_condition_strict THEN 12
          WHEN k.a_4_2 IS NOT FALSE
               AND k.a_6_1 IS NOT DISTINCT FROM k.c_6_condition_lenient
               AND (k.c_6_condition_lenient AND NOT k.c_6_condition_strict) IS NOT TRUE THEN
            17
          ELSE 12
        END
      ELSE 11
    END AS c_6_decided_by,
    CASE
      WHEN k.c_7_lenient AND NOT k.c_7_strict THEN 'not applicable'
      WHEN k.c_7_lenient THEN 'true'
      WHEN NOT k.c_7_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_7_result,
    CASE
      WHEN k.c_7_lenient AND NOT k.c_7_strict THEN 9
      WHEN k.a_2_1 IS NOT FALSE
           AND (k.c_7_a AND k.c_7_b) IS NOT DISTINCT FROM k.c_7_lenient
           AND (k.c_7_lenient AND NOT k.c_7_strict) IS NOT TRUE THEN
        CASE
          WHEN k.c_7_a IS NOT DISTINCT FROM (k.c_7_a AND k.c_7_b) THEN 18
          WHEN k.c_7_b IS NOT DISTINCT FROM (k.c_7_a AND k.c_7_b) THEN k.c_7_b_decided_by
        END
      ELSE 9
    END AS c_7_decided_by,
    CASE
      WHEN k.c_9_lenient AND NOT k.c_9_strict THEN 'not applicable'
      WHEN k.c_9_lenient THEN 'true'
      WHEN NOT k.c_9_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_9_result,
    CASE
      WHEN k.c_9_a IS NOT DISTINCT FROM k.c_9_lenient AND (k.c_9_lenient AND NOT k.c_9_strict) IS NOT TRUE THEN
        22
      WHEN k.c_9_b IS NOT DISTINCT FROM k.c_9_lenient AND (k.c_9_lenient AND NOT k.c_9_strict) IS NOT TRUE THEN
        k.c_9_b_decided_by
      WHEN k.c_9_c IS NOT DISTINCT FROM k.c_9_lenient AND (k.c_9_lenient AND NOT k.c_9_strict) IS NOT TRUE THEN
        26
      WHEN k.c_9_d IS NOT DISTINCT FROM k.c_9_lenient AND (k.c_9_lenient AND NOT k.c_9_strict) IS NOT TRUE THEN
        27
      WHEN k.c_9_e_lenient IS NOT DISTINCT FROM k.c_9_lenient
           AND ((k.c_9_e_lenient AND NOT k.c_9_e_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_9_lenient AND NOT k.c_9_strict) IS NOT TRUE) THEN
        k.c_9_e_decided_by
      WHEN k.c_9_f IS NOT DISTINCT FROM k.c_9_lenient AND (k.c_9_lenient AND NOT k.c_9_strict) IS NOT TRUE THEN
        30
      WHEN k.c_9_g IS NOT DISTINCT FROM k.c_9_lenient AND (k.c_9_lenient AND NOT k.c_9_strict) IS NOT TRUE THEN
        k.c_9_g_decided_by
      WHEN k.c_9_h IS NOT DISTINCT FROM k.c_9_lenient AND (k.c_9_lenient AND NOT k.c_9_strict) IS NOT TRUE THEN
        34
      WHEN k.c_9_i IS NOT DISTINCT FROM k.c_9_lenient AND (k.c_9_lenient AND NOT k.c_9_strict) IS NOT TRUE THEN
        35
    END AS c_9_decided_by,
    CASE
      WHEN k.c_12_lenient AND NOT k.c_12_strict THEN 'not applicable'
      WHEN k.c_12_lenient THEN 'true'
      WHEN NOT k.c_12_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_12_result,
    CASE
      WHEN k.c_12_lenient AND NOT k.c_12_strict THEN 15
      WHEN k.a_2_1 IS NOT FALSE
           AND (k.c_12_a AND k.c_12_b AND k.c_12_c) IS NOT DISTINCT FROM k.c_12_lenient
           AND (k.c_12_lenient AND NOT k.c_12_strict) IS NOT TRUE THEN
        CASE
          WHEN k.c_12_a IS NOT DISTINCT FROM (k.c_12_a AND k.c_12_b AND k.c_12_c) THEN 41
          WHEN k.c_12_b IS NOT DISTINCT FROM (k.c_12_a AND k.c_12_b AND k.c_12_c) THEN 42
          WHEN k.c_12_c IS NOT DISTINCT FROM (k.c_12_a AND k.c_12_b AND k.c_12_c) THEN 43
        END
      ELSE 15
    END AS c_12_decided_by,
    CASE
      WHEN k.c_13_lenient AND NOT k.c_13_strict THEN 'not applicable'
      WHEN k.c_13_lenient THEN 'true'
      WHEN NOT k.c_13_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_13_result,
    CASE
      WHEN k.c_13_lenient AND NOT k.c_13_strict THEN 9
      WHEN k.a_2_1 IS NOT FALSE
           AND (k.c_13_a AND k.c_12_c) IS NOT DISTINCT FROM k.c_13_lenient
           AND (k.c_13_lenient AND NOT k.c_13_strict) IS NOT TRUE THEN
        CASE
          WHEN k.c_13_a IS NOT DISTINCT FROM (k.c_13_a AND k.c_12_c) THEN 44
          WHEN k.c_12_c IS NOT DISTINCT FROM (k.c_13_a AND k.c_12_c) THEN 43
        END
      ELSE 9
    END AS c_13_decided_by,
    CASE
      WHEN k.c_14_a IS NOT DISTINCT FROM k.c_14 THEN k.c_14_a_decided_by
      WHEN k.c_14_b IS NOT DISTINCT FROM k.c_14 THEN 47
      WHEN k.c_14_c IS NOT DISTINCT FROM k.c_14 THEN 48
      WHEN k.c_14_d IS NOT DISTINCT FROM k.c_14 THEN k.c_14_d_decided_by
      WHEN k.c_14_e IS NOT DISTINCT FROM k.c_14 THEN 51
    END AS c_14_decided_by,
    CASE
      WHEN k.c_15_lenient AND NOT k.c_15_strict THEN 'not applicable'
      WHEN k.c_15_lenient THEN 'true'
      WHEN NOT k.c_15_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_15_result,
    CASE
      WHEN k.c_15_lenient AND NOT k.c_15_strict THEN 11
      WHEN k.a_2_1 IS NOT FALSE
           AND (k.c_15_a AND k.c_15_b AND k.c_15_c AND k.c_15_d) IS NOT DISTINCT FROM k.c_15_lenient
           AND (k.c_15_lenient AND NOT k.c_15_strict) IS NOT TRUE THEN
        CASE
          WHEN k.c_15_a IS NOT DISTINCT FROM (k.c_15_a AND k.c_15_b AND k.c_15_c AND k.c_15_d) THEN 52
          WHEN k.c_15_b IS NOT DISTINCT FROM (k.c_15_a AND k.c_15_b AND k.c_15_c AND k.c_15_d) THEN 53
          WHEN k.c_15_c IS NOT DISTINCT FROM (k.c_15_a AND k.c_15_b AND k.c_15_c AND k.c_15_d) THEN
            k.c_15_c_decided_by
          WHEN k.c_15_d IS NOT DISTINCT FROM (k.c_15_a AND k.c_15_b AND k.c_15_c AND k.c_15_d) THEN 56
        END
      ELSE 11
    END AS c_15_decided_by,
    CASE
      WHEN k.c_e1_a IS NOT DISTINCT FROM k.c_e1 THEN 60
      WHEN k.c_e1_b IS NOT DISTINCT FROM k.c_e1 THEN k.c_e1_b_decided_by
    END AS c_e1_decided_by,
    CASE
      WHEN k.c_e6_a IS NOT DISTINCT FROM k.c_e6 THEN k.c_e6_a_decided_by
      WHEN k.c_e6_b IS NOT DISTINCT FROM k.c_e6 THEN k.c_e6_b_decided_by
      WHEN k.c_e6_c IS NOT DISTINCT FROM k.c_e6 THEN 77
    END AS c_e6_decided_by
  FROM patient_criteria_2 AS k
)

-- The result.
SELECT
  k.patient_id,
  CASE
    WHEN NOT k.c_1
         OR NOT k.c_2_lenient
         OR NOT k.c_3_lenient
         OR NOT k.c_4_lenient
         OR NOT k.c_5_lenient
         OR NOT k.c_6_lenient
         OR NOT k.c_7_lenient
         OR NOT k.c_8
         OR NOT k.c_9_lenient
         OR NOT k.c_10
         OR NOT k.c_11
         OR NOT k.c_12_lenient
         OR NOT k.c_13_lenient
         OR NOT k.c_14
         OR NOT k.c_15_lenient
         OR NOT k.c_16
         OR NOT k.c_17
         OR NOT k.c_18
         OR k.c_e1
         OR k.c_e2
         OR k.c_e3
         OR k.c_e4
         OR k.c_e5
         OR k.c_e6 THEN
      'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2_lenient IS NOT NULL
         AND k.c_3_lenient IS NOT NULL
         AND k.c_4_lenient IS NOT NULL
         AND k.c_5_lenient IS NOT NULL
         AND k.c_6_lenient IS NOT NULL
         AND k.c_7_lenient IS NOT NULL
         AND k.c_8 IS NOT NULL
         AND k.c_9_lenient IS NOT NULL
         AND k.c_10 IS NOT NULL
         AND k.c_11 IS NOT NULL
         AND k.c_12_lenient IS NOT NULL
         AND k.c_13_lenient IS NOT NULL
         AND k.c_14 IS NOT NULL
         AND k.c_15_lenient IS NOT NULL
         AND k.c_16 IS NOT NULL
         AND k.c_17 IS NOT NULL
         AND k.c_18 IS NOT NULL
         AND k.c_e1 IS NOT NULL
         AND k.c_e2 IS NOT NULL
         AND k.c_e3 IS NOT NULL
         AND k.c_e4 IS NOT NULL
         AND k.c_e5 IS NOT NULL
         AND k.c_e6 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Malignancy verified histologically, at first diagnosis or at relapse
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  k.a_1_1_value AS c_1_value,
  CAST(NULL AS VARCHAR) AS c_1_unit,
  CAST(NULL AS DATE) AS c_1_date,
  CAST(NULL AS BIGINT) AS c_1_row,
  -- 2 Part A: recurrent or refractory solid tumour, lymphoma or tumour of the central nervous system, ...
  k.c_2_result AS c_2,
  CASE k.c_2_decided_by
    WHEN 3 THEN k.a_2_a_1_value WHEN 4 THEN k.a_2_a_2_value WHEN 5 THEN k.a_2_a_3_value
    WHEN 6 THEN k.a_2_a_4_value WHEN 7 THEN k.a_2_b_1_value WHEN 8 THEN k.a_2_b_2_value
  END AS c_2_value,
  CAST(NULL AS VARCHAR) AS c_2_unit,
  CAST(NULL AS DATE) AS c_2_date,
  CAST(NULL AS BIGINT) AS c_2_row,
  -- 2.a solid tumour, lymphoma or tumour of the central nervous system, diffuse intrinsic pontine ...
  CASE WHEN k.c_2_a THEN 'true' WHEN NOT k.c_2_a THEN 'false' ELSE 'unknown' END AS c_2_a,
  CASE k.c_2_a_decided_by
    WHEN 3 THEN k.a_2_a_1_value WHEN 4 THEN k.a_2_a_2_value WHEN 5 THEN k.a_2_a_3_value
    WHEN 6 THEN k.a_2_a_4_value
  END AS c_2_a_value,
  CAST(NULL AS VARCHAR) AS c_2_a_unit,
  CAST(NULL AS DATE) AS c_2_a_date,
  CAST(NULL AS BIGINT) AS c_2_a_row,
  -- 2.b recurrent or refractory
  CASE WHEN k.c_2_b THEN 'true' WHEN NOT k.c_2_b THEN 'false' ELSE 'unknown' END AS c_2_b,
  CASE k.c_2_b_decided_by WHEN 7 THEN k.a_2_b_1_value WHEN 8 THEN k.a_2_b_2_value END AS c_2_b_value,
  CAST(NULL AS VARCHAR) AS c_2_b_unit,
  CAST(NULL AS DATE) AS c_2_b_date,
  CAST(NULL AS BIGINT) AS c_2_b_row,
  -- 3 Part B: recurrent or refractory leukaemia
  k.c_3_result AS c_3,
  CASE k.c_3_decided_by WHEN 7 THEN k.a_2_b_1_value WHEN 8 THEN k.a_2_b_2_value WHEN 10 THEN k.a_3_2_value END
    AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  CAST(NULL AS DATE) AS c_3_date,
  CAST(NULL AS BIGINT) AS c_3_row,
  -- 4 Part C: neuroblastoma, or medulloblastoma or another primitive neuroectodermal tumour of the ...
  k.c_4_result AS c_4,
  CASE k.c_4_decided_by WHEN 12 THEN k.a_4_2_value WHEN 13 THEN k.a_4_3_value WHEN 14 THEN k.a_4_4_value END
    AS c_4_value,
  CAST(NULL AS VARCHAR) AS c_4_unit,
  CAST(NULL AS DATE) AS c_4_date,
  CAST(NULL AS BIGINT) AS c_4_row,
  -- 5 Solid tumours: measurable disease, or evaluable disease, which means a positive nuclear scan ...
  k.c_5_result AS c_5,
  CASE k.c_5_decided_by WHEN 16 THEN k.a_5_2_value END AS c_5_value,
  CAST(NULL AS VARCHAR) AS c_5_unit,
  CASE k.c_5_decided_by WHEN 16 THEN k.a_5_2_date END AS c_5_date,
  CASE k.c_5_decided_by WHEN 16 THEN k.a_5_2_row END AS c_5_row,
  -- 6 Part C, neuroblastoma: if a lesion stands alone, or was irradiated before and is stable, or both, ...
  k.c_6_result AS c_6,
  CASE k.c_6_decided_by WHEN 12 THEN k.a_4_2_value WHEN 17 THEN k.a_6_1_value END AS c_6_value,
  CAST(NULL AS VARCHAR) AS c_6_unit,
  CASE k.c_6_decided_by WHEN 17 THEN k.a_6_1_date END AS c_6_date,
  CASE k.c_6_decided_by WHEN 17 THEN k.a_6_1_row END AS c_6_row,
  -- 7 Leukaemia: blasts in bone marrow > 25 % (M3), with or without active disease outside the marrow; ...
  k.c_7_result AS c_7,
  CASE k.c_7_decided_by
    WHEN 18 THEN k.a_7_a_1_value WHEN 19 THEN k.a_7_b_1_value WHEN 20 THEN k.a_7_b_2_value
  END AS c_7_value,
  CASE k.c_7_decided_by WHEN 18 THEN k.a_7_a_1_unit END AS c_7_unit,
  CASE k.c_7_decided_by WHEN 18 THEN k.a_7_a_1_date WHEN 20 THEN k.a_7_b_2_date END AS c_7_date,
  CASE k.c_7_decided_by WHEN 18 THEN k.a_7_a_1_row WHEN 20 THEN k.a_7_b_2_row END AS c_7_row,
  -- 7.a blasts in bone marrow > 25 %
  CASE WHEN k.c_7_a THEN 'true' WHEN NOT k.c_7_a THEN 'false' ELSE 'unknown' END AS c_7_a,
  k.a_7_a_1_value AS c_7_a_value,
  k.a_7_a_1_unit AS c_7_a_unit,
  k.a_7_a_1_date AS c_7_a_date,
  k.a_7_a_1_row AS c_7_a_row,
  -- 7.b no leptomeningeal disease
  CASE WHEN k.c_7_b THEN 'true' WHEN NOT k.c_7_b THEN 'false' ELSE 'unknown' END AS c_7_b,
  CASE k.c_7_b_decided_by WHEN 19 THEN k.a_7_b_1_value WHEN 20 THEN k.a_7_b_2_value END AS c_7_b_value,
  CAST(NULL AS VARCHAR) AS c_7_b_unit,
  CASE k.c_7_b_decided_by WHEN 20 THEN k.a_7_b_2_date END AS c_7_b_date,
  CASE k.c_7_b_decided_by WHEN 20 THEN k.a_7_b_2_row END AS c_7_b_row,
  -- 8 No curative therapy is known for the present state of the disease, nor one proven to prolong life ...
  CASE WHEN k.c_8 THEN 'true' WHEN NOT k.c_8 THEN 'false' ELSE 'unknown' END AS c_8,
  k.a_8_1_value AS c_8_value,
  CAST(NULL AS VARCHAR) AS c_8_unit,
  k.a_8_1_date AS c_8_date,
  k.a_8_1_row AS c_8_row,
  -- 9 Recovered from the acute effects of earlier chemotherapy, immunotherapy or radiotherapy, as ...
  k.c_9_result AS c_9,
  CASE k.c_9_decided_by
    WHEN 22 THEN k.a_9_a_1_value WHEN 23 THEN k.a_9_b_1_value WHEN 24 THEN k.a_9_b_2_value
    WHEN 25 THEN k.a_9_b_3_value WHEN 26 THEN k.a_9_c_1_value WHEN 27 THEN k.a_9_d_1_value
    WHEN 28 THEN k.a_9_e_1_value WHEN 29 THEN k.a_9_e_2_value WHEN 30 THEN k.a_9_f_1_value
    WHEN 31 THEN k.a_9_g_1_value WHEN 32 THEN k.a_9_g_2_value WHEN 33 THEN k.a_9_g_3_value
    WHEN 34 THEN k.a_9_h_1_value WHEN 35 THEN k.a_9_i_1_value
  END AS c_9_value,
  CAST(NULL AS VARCHAR) AS c_9_unit,
  CASE k.c_9_decided_by WHEN 22 THEN k.a_9_a_1_date END AS c_9_date,
  CASE k.c_9_decided_by WHEN 22 THEN k.a_9_a_1_row END AS c_9_row,
  -- 9.a recovered from the acute effects
  CASE WHEN k.c_9_a THEN 'true' WHEN NOT k.c_9_a THEN 'false' ELSE 'unknown' END AS c_9_a,
  k.a_9_a_1_value AS c_9_a_value,
  CAST(NULL AS VARCHAR) AS c_9_a_unit,
  k.a_9_a_1_date AS c_9_a_date,
  k.a_9_a_1_row AS c_9_a_row,
  -- 9.b at least 3 weeks since the end of myelosuppressive chemotherapy, of biologic agents and of ...
  CASE WHEN k.c_9_b THEN 'true' WHEN NOT k.c_9_b THEN 'false' ELSE 'unknown' END AS c_9_b,
  CASE k.c_9_b_decided_by
    WHEN 23 THEN k.a_9_b_1_value WHEN 24 THEN k.a_9_b_2_value WHEN 25 THEN k.a_9_b_3_value
  END AS c_9_b_value,
  CAST(NULL AS VARCHAR) AS c_9_b_unit,
  CAST(NULL AS DATE) AS c_9_b_date,
  CAST(NULL AS BIGINT) AS c_9_b_row,
  -- 9.c at least 7 days since the end of treatment with a growth factor
  CASE WHEN k.c_9_c THEN 'true' WHEN NOT k.c_9_c THEN 'false' ELSE 'unknown' END AS c_9_c,
  k.a_9_c_1_value AS c_9_c_value,
  CAST(NULL AS VARCHAR) AS c_9_c_unit,
  CAST(NULL AS DATE) AS c_9_c_date,
  CAST(NULL AS BIGINT) AS c_9_c_row,
  -- 9.d at least 6 weeks since haematopoietic stem cell rescue after myeloablative therapy
  CASE WHEN k.c_9_d THEN 'true' WHEN NOT k.c_9_d THEN 'false' ELSE 'unknown' END AS c_9_d,
  k.a_9_d_1_value AS c_9_d_value,
  CAST(NULL AS VARCHAR) AS c_9_d_unit,
  CAST(NULL AS DATE) AS c_9_d_date,
  CAST(NULL AS BIGINT) AS c_9_d_row,
  -- 9.e after allogeneic transplantation: no active graft-versus-host disease
  k.c_9_e_result AS c_9_e,
  CASE k.c_9_e_decided_by WHEN 28 THEN k.a_9_e_1_value WHEN 29 THEN k.a_9_e_2_value END AS c_9_e_value,
  CAST(NULL AS VARCHAR) AS c_9_e_unit,
  CAST(NULL AS DATE) AS c_9_e_date,
  CAST(NULL AS BIGINT) AS c_9_e_row,
  -- 9.f at least 2 weeks since the end of local palliative radiotherapy (small port)
  CASE WHEN k.c_9_f THEN 'true' WHEN NOT k.c_9_f THEN 'false' ELSE 'unknown' END AS c_9_f,
  k.a_9_f_1_value AS c_9_f_value,
  CAST(NULL AS VARCHAR) AS c_9_f_unit,
  CAST(NULL AS DATE) AS c_9_f_date,
  CAST(NULL AS BIGINT) AS c_9_f_row,
  -- 9.g at least 3 months since total body irradiation, craniospinal radiotherapy, or radiation of 50 % ...
  CASE WHEN k.c_9_g THEN 'true' WHEN NOT k.c_9_g THEN 'false' ELSE 'unknown' END AS c_9_g,
  CASE k.c_9_g_decided_by
    WHEN 31 THEN k.a_9_g_1_value WHEN 32 THEN k.a_9_g_2_value WHEN 33 THEN k.a_9_g_3_value
  END AS c_9_g_value,
  CAST(NULL AS VARCHAR) AS c_9_g_unit,
  CAST(NULL AS DATE) AS c_9_g_date,
  CAST(NULL AS BIGINT) AS c_9_g_row,
  -- 9.h at least 6 weeks since other substantial irradiation of bone marrow
  CASE WHEN k.c_9_h THEN 'true' WHEN NOT k.c_9_h THEN 'false' ELSE 'unknown' END AS c_9_h,
  k.a_9_h_1_value AS c_9_h_value,
  CAST(NULL AS VARCHAR) AS c_9_h_unit,
  CAST(NULL AS DATE) AS c_9_h_date,
  CAST(NULL AS BIGINT) AS c_9_h_row,
  -- 9.i at least 6 weeks since treatment with MIBG
  CASE WHEN k.c_9_i THEN 'true' WHEN NOT k.c_9_i THEN 'false' ELSE 'unknown' END AS c_9_i,
  k.a_9_i_1_value AS c_9_i_value,
  CAST(NULL AS VARCHAR) AS c_9_i_unit,
  CAST(NULL AS DATE) AS c_9_i_date,
  CAST(NULL AS BIGINT) AS c_9_i_row,
  -- 10 Older than 12 months and not older than 18 years at study entry
  CASE WHEN k.c_10 THEN 'true' WHEN NOT k.c_10 THEN 'false' ELSE 'unknown' END AS c_10,
  CASE k.c_10_decided_by WHEN 36 THEN k.a_10_1_value WHEN 37 THEN k.a_10_2_value END AS c_10_value,
  CASE k.c_10_decided_by WHEN 36 THEN k.a_10_1_unit WHEN 37 THEN k.a_10_2_unit END AS c_10_unit,
  CAST(NULL AS DATE) AS c_10_date,
  CAST(NULL AS BIGINT) AS c_10_row,
  -- 11 Performance: older than 10 years, Karnofsky >= 60 %; up to 10 years, Lansky >= 50
  CASE WHEN k.c_11 THEN 'true' WHEN NOT k.c_11 THEN 'false' ELSE 'unknown' END AS c_11,
  CASE k.c_11_decided_by WHEN 38 THEN k.a_10_2_value WHEN 39 THEN k.a_11_2_value WHEN 40 THEN k.a_11_3_value END
    AS c_11_value,
  CASE k.c_11_decided_by WHEN 38 THEN k.a_10_2_unit WHEN 39 THEN k.a_11_2_unit WHEN 40 THEN k.a_11_3_unit END
    AS c_11_unit,
  CASE k.c_11_decided_by WHEN 39 THEN k.a_11_2_date WHEN 40 THEN k.a_11_3_date END AS c_11_date,
  CASE k.c_11_decided_by WHEN 39 THEN k.a_11_2_row WHEN 40 THEN k.a_11_3_row END AS c_11_row,
  -- 12 Parts A and C, blood count
  k.c_12_result AS c_12,
  CASE k.c_12_decided_by
    WHEN 41 THEN k.a_12_a_1_value WHEN 42 THEN k.a_12_b_1_value WHEN 43 THEN k.a_12_c_1_value
  END AS c_12_value,
  CASE k.c_12_decided_by
    WHEN 41 THEN k.a_12_a_1_unit WHEN 42 THEN k.a_12_b_1_unit WHEN 43 THEN k.a_12_c_1_unit
  END AS c_12_unit,
  CASE k.c_12_decided_by
    WHEN 41 THEN k.a_12_a_1_date WHEN 42 THEN k.a_12_b_1_date WHEN 43 THEN k.a_12_c_1_date
  END AS c_12_date,
  CASE k.c_12_decided_by WHEN 41 THEN k.a_12_a_1_row WHEN 42 THEN k.a_12_b_1_row WHEN 43 THEN k.a_12_c_1_row END
    AS c_12_row,
  -- 12.a neutrophils >= 1.0 x 10^9/L
  CASE WHEN k.c_12_a THEN 'true' WHEN NOT k.c_12_a THEN 'false' ELSE 'unknown' END AS c_12_a,
  k.a_12_a_1_value AS c_12_a_value,
  k.a_12_a_1_unit AS c_12_a_unit,
  k.a_12_a_1_date AS c_12_a_date,
  k.a_12_a_1_row AS c_12_a_row,
  -- 12.b platelets >= 100 x 10^9/L
  CASE WHEN k.c_12_b THEN 'true' WHEN NOT k.c_12_b THEN 'false' ELSE 'unknown' END AS c_12_b,
  k.a_12_b_1_value AS c_12_b_value,
  k.a_12_b_1_unit AS c_12_b_unit,
  k.a_12_b_1_date AS c_12_b_date,
  k.a_12_b_1_row AS c_12_b_row,
  -- 12.c haemoglobin >= 80 g/L
  CASE WHEN k.c_12_c THEN 'true' WHEN NOT k.c_12_c THEN 'false' ELSE 'unknown' END AS c_12_c,
  k.a_12_c_1_value AS c_12_c_value,
  k.a_12_c_1_unit AS c_12_c_unit,
  k.a_12_c_1_date AS c_12_c_date,
  k.a_12_c_1_row AS c_12_c_row,
  -- 13 Part B, blood count: no lower limit of neutrophils; transfusion is allowed
  k.c_13_result AS c_13,
  CASE k.c_13_decided_by WHEN 43 THEN k.a_12_c_1_value WHEN 44 THEN k.a_12_b_1_value END AS c_13_value,
  CASE k.c_13_decided_by WHEN 43 THEN k.a_12_c_1_unit WHEN 44 THEN k.a_12_b_1_unit END AS c_13_unit,
  CASE k.c_13_decided_by WHEN 43 THEN k.a_12_c_1_date WHEN 44 THEN k.a_12_b_1_date END AS c_13_date,
  CASE k.c_13_decided_by WHEN 43 THEN k.a_12_c_1_row WHEN 44 THEN k.a_12_b_1_row END AS c_13_row,
  -- 13.a platelets >= 20 x 10^9/L
  CASE WHEN k.c_13_a THEN 'true' WHEN NOT k.c_13_a THEN 'false' ELSE 'unknown' END AS c_13_a,
  k.a_12_b_1_value AS c_13_a_value,
  k.a_12_b_1_unit AS c_13_a_unit,
  k.a_12_b_1_date AS c_13_a_date,
  k.a_12_b_1_row AS c_13_a_row,
  -- 13.b haemoglobin >= 80 g/L
  CASE WHEN k.c_12_c THEN 'true' WHEN NOT k.c_12_c THEN 'false' ELSE 'unknown' END AS c_13_b,
  k.a_12_c_1_value AS c_13_b_value,
  k.a_12_c_1_unit AS c_13_b_unit,
  k.a_12_c_1_date AS c_13_b_date,
  k.a_12_c_1_row AS c_13_b_row,
  -- 14 Kidney, heart and liver
  CASE WHEN k.c_14 THEN 'true' WHEN NOT k.c_14 THEN 'false' ELSE 'unknown' END AS c_14,
  CASE k.c_14_decided_by
    WHEN 45 THEN k.a_14_a_1_value WHEN 46 THEN k.a_14_a_2_value WHEN 47 THEN k.a_14_b_1_value
    WHEN 48 THEN k.a_14_c_1_value WHEN 49 THEN k.a_14_d_1_value WHEN 50 THEN k.a_14_d_2_value
    WHEN 51 THEN k.a_14_e_1_value
  END AS c_14_value,
  CASE k.c_14_decided_by
    WHEN 45 THEN k.a_14_a_1_unit WHEN 46 THEN k.a_14_a_2_unit WHEN 47 THEN k.a_14_b_1_unit
    WHEN 48 THEN k.a_14_c_1_unit WHEN 49 THEN k.a_14_d_1_unit WHEN 50 THEN k.a_14_d_2_unit
    WHEN 51 THEN k.a_14_e_1_unit
  END AS c_14_unit,
  CASE k.c_14_decided_by
    WHEN 45 THEN k.a_14_a_1_date WHEN 46 THEN k.a_14_a_2_date WHEN 47 THEN k.a_14_b_1_date
    WHEN 48 THEN k.a_14_c_1_date WHEN 49 THEN k.a_14_d_1_date WHEN 50 THEN k.a_14_d_2_date
    WHEN 51 THEN k.a_14_e_1_date
  END AS c_14_date,
  CASE k.c_14_decided_by
    WHEN 45 THEN k.a_14_a_1_row WHEN 46 THEN k.a_14_a_2_row WHEN 47 THEN k.a_14_b_1_row
    WHEN 48 THEN k.a_14_c_1_row WHEN 49 THEN k.a_14_d_1_row WHEN 50 THEN k.a_14_d_2_row
    WHEN 51 THEN k.a_14_e_1_row
  END AS c_14_row,
  -- 14.a serum creatinine <= 1.5 x ULN for age, or measured glomerular filtration rate >= 70 ...
  CASE WHEN k.c_14_a THEN 'true' WHEN NOT k.c_14_a THEN 'false' ELSE 'unknown' END AS c_14_a,
  CASE k.c_14_a_decided_by WHEN 45 THEN k.a_14_a_1_value WHEN 46 THEN k.a_14_a_2_value END AS c_14_a_value,
  CASE k.c_14_a_decided_by WHEN 45 THEN k.a_14_a_1_unit WHEN 46 THEN k.a_14_a_2_unit END AS c_14_a_unit,
  CASE k.c_14_a_decided_by WHEN 45 THEN k.a_14_a_1_date WHEN 46 THEN k.a_14_a_2_date END AS c_14_a_date,
  CASE k.c_14_a_decided_by WHEN 45 THEN k.a_14_a_1_row WHEN 46 THEN k.a_14_a_2_row END AS c_14_a_row,
  -- 14.b left ventricular ejection fraction, by echocardiography or MUGA scan, within the normal limits ...
  CASE WHEN k.c_14_b THEN 'true' WHEN NOT k.c_14_b THEN 'false' ELSE 'unknown' END AS c_14_b,
  k.a_14_b_1_value AS c_14_b_value,
  k.a_14_b_1_unit AS c_14_b_unit,
  k.a_14_b_1_date AS c_14_b_date,
  k.a_14_b_1_row AS c_14_b_row,
  -- 14.c QTc <= 450 ms
  CASE WHEN k.c_14_c THEN 'true' WHEN NOT k.c_14_c THEN 'false' ELSE 'unknown' END AS c_14_c,
  k.a_14_c_1_value AS c_14_c_value,
  k.a_14_c_1_unit AS c_14_c_unit,
  k.a_14_c_1_date AS c_14_c_date,
  k.a_14_c_1_row AS c_14_c_row,
  -- 14.d AST and ALT <= 5.0 x ULN for age
  CASE WHEN k.c_14_d THEN 'true' WHEN NOT k.c_14_d THEN 'false' ELSE 'unknown' END AS c_14_d,
  CASE k.c_14_d_decided_by WHEN 49 THEN k.a_14_d_1_value WHEN 50 THEN k.a_14_d_2_value END AS c_14_d_value,
  CASE k.c_14_d_decided_by WHEN 49 THEN k.a_14_d_1_unit WHEN 50 THEN k.a_14_d_2_unit END AS c_14_d_unit,
  CASE k.c_14_d_decided_by WHEN 49 THEN k.a_14_d_1_date WHEN 50 THEN k.a_14_d_2_date END AS c_14_d_date,
  CASE k.c_14_d_decided_by WHEN 49 THEN k.a_14_d_1_row WHEN 50 THEN k.a_14_d_2_row END AS c_14_d_row,
  -- 14.e bilirubin <= 1.5 x ULN for age
  CASE WHEN k.c_14_e THEN 'true' WHEN NOT k.c_14_e THEN 'false' ELSE 'unknown' END AS c_14_e,
  k.a_14_e_1_value AS c_14_e_value,
  k.a_14_e_1_unit AS c_14_e_unit,
  k.a_14_e_1_date AS c_14_e_date,
  k.a_14_e_1_row AS c_14_e_row,
  -- 15 Part C, further
  k.c_15_result AS c_15,
  CASE k.c_15_decided_by
    WHEN 52 THEN k.a_15_a_1_value WHEN 53 THEN k.a_15_b_1_value WHEN 54 THEN k.a_15_c_1_value
    WHEN 55 THEN k.a_15_c_2_value WHEN 56 THEN k.a_15_d_1_value
  END AS c_15_value,
  CASE k.c_15_decided_by WHEN 53 THEN k.a_15_b_1_unit WHEN 55 THEN k.a_15_c_2_unit END AS c_15_unit,
  CASE k.c_15_decided_by
    WHEN 53 THEN k.a_15_b_1_date WHEN 54 THEN k.a_15_c_1_date WHEN 55 THEN k.a_15_c_2_date
  END AS c_15_date,
  CASE k.c_15_decided_by WHEN 53 THEN k.a_15_b_1_row WHEN 54 THEN k.a_15_c_1_row WHEN 55 THEN k.a_15_c_2_row END
    AS c_15_row,
  -- 15.a toxicity of the skin, hair loss aside, of grade 1 at most
  CASE WHEN k.c_15_a THEN 'true' WHEN NOT k.c_15_a THEN 'false' ELSE 'unknown' END AS c_15_a,
  k.a_15_a_1_value AS c_15_a_value,
  CAST(NULL AS VARCHAR) AS c_15_a_unit,
  CAST(NULL AS DATE) AS c_15_a_date,
  CAST(NULL AS BIGINT) AS c_15_a_row,
  -- 15.b fasting triglycerides < 3.4 mmol/L
  CASE WHEN k.c_15_b THEN 'true' WHEN NOT k.c_15_b THEN 'false' ELSE 'unknown' END AS c_15_b,
  k.a_15_b_1_value AS c_15_b_value,
  k.a_15_b_1_unit AS c_15_b_unit,
  k.a_15_b_1_date AS c_15_b_date,
  k.a_15_b_1_row AS c_15_b_row,
  -- 15.c urine dipstick negative for protein, or < 1000 mg of protein in urine of 24 hours
  CASE WHEN k.c_15_c THEN 'true' WHEN NOT k.c_15_c THEN 'false' ELSE 'unknown' END AS c_15_c,
  CASE k.c_15_c_decided_by WHEN 54 THEN k.a_15_c_1_value WHEN 55 THEN k.a_15_c_2_value END AS c_15_c_value,
  CASE k.c_15_c_decided_by WHEN 55 THEN k.a_15_c_2_unit END AS c_15_c_unit,
  CASE k.c_15_c_decided_by WHEN 54 THEN k.a_15_c_1_date WHEN 55 THEN k.a_15_c_2_date END AS c_15_c_date,
  CASE k.c_15_c_decided_by WHEN 54 THEN k.a_15_c_1_row WHEN 55 THEN k.a_15_c_2_row END AS c_15_c_row,
  -- 15.d no blood to be seen in the urine
  CASE WHEN k.c_15_d THEN 'true' WHEN NOT k.c_15_d THEN 'false' ELSE 'unknown' END AS c_15_d,
  k.a_15_d_1_value AS c_15_d_value,
  CAST(NULL AS VARCHAR) AS c_15_d_unit,
  CAST(NULL AS DATE) AS c_15_d_date,
  CAST(NULL AS BIGINT) AS c_15_d_row,
  -- 16 Consent of the patient or guardian, as local committees on research in humans require
  CASE WHEN k.c_16 THEN 'true' WHEN NOT k.c_16 THEN 'false' ELSE 'unknown' END AS c_16,
  k.a_16_1_value AS c_16_value,
  CAST(NULL AS VARCHAR) AS c_16_unit,
  k.a_16_1_date AS c_16_date,
  k.a_16_1_row AS c_16_row,
  -- 17 To be treated and followed at the participating centre
  CASE WHEN k.c_17 THEN 'true' WHEN NOT k.c_17 THEN 'false' ELSE 'unknown' END AS c_17,
  k.a_17_1_value AS c_17_value,
  CAST(NULL AS VARCHAR) AS c_17_unit,
  k.a_17_1_date AS c_17_date,
  k.a_17_1_row AS c_17_row,
  -- 18 Protocol treatment is to begin within five working days of registration
  CASE WHEN k.c_18 THEN 'true' WHEN NOT k.c_18 THEN 'false' ELSE 'unknown' END AS c_18,
  k.a_18_1_value AS c_18_value,
  CAST(NULL AS VARCHAR) AS c_18_unit,
  k.a_18_1_date AS c_18_date,
  k.a_18_1_row AS c_18_row,
  -- E1 Heart: arrhythmia that needs active treatment; or a history of arrhythmia, unless more than 12 ...
  CASE WHEN k.c_e1 THEN 'true' WHEN NOT k.c_e1 THEN 'false' ELSE 'unknown' END AS c_e1,
  CASE k.c_e1_decided_by
    WHEN 60 THEN k.a_e1_a_1_value WHEN 61 THEN k.a_e1_b_1_value WHEN 62 THEN k.a_e1_b_2_value
    WHEN 63 THEN k.a_e1_b_3_value
  END AS c_e1_value,
  CAST(NULL AS VARCHAR) AS c_e1_unit,
  CAST(NULL AS DATE) AS c_e1_date,
  CAST(NULL AS BIGINT) AS c_e1_row,
  -- E1.a pathologic arrhythmia that needs active treatment
  CASE WHEN k.c_e1_a THEN 'true' WHEN NOT k.c_e1_a THEN 'false' ELSE 'unknown' END AS c_e1_a,
  k.a_e1_a_1_value AS c_e1_a_value,
  CAST(NULL AS VARCHAR) AS c_e1_a_unit,
  CAST(NULL AS DATE) AS c_e1_a_date,
  CAST(NULL AS BIGINT) AS c_e1_a_row,
  -- E1.b history of arrhythmia, treated or recurred in the last 12 months
  CASE WHEN k.c_e1_b THEN 'true' WHEN NOT k.c_e1_b THEN 'false' ELSE 'unknown' END AS c_e1_b,
  CASE k.c_e1_b_decided_by
    WHEN 61 THEN k.a_e1_b_1_value WHEN 62 THEN k.a_e1_b_2_value WHEN 63 THEN k.a_e1_b_3_value
  END AS c_e1_b_value,
  CAST(NULL AS VARCHAR) AS c_e1_b_unit,
  CAST(NULL AS DATE) AS c_e1_b_date,
  CAST(NULL AS BIGINT) AS c_e1_b_row,
  -- E2 Unable to take medicines by mouth, or a disorder of the gut (obstruction, gastric resection) ...
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  k.a_e2_1_value AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  k.a_e2_1_date AS c_e2_date,
  k.a_e2_1_row AS c_e2_row,
  -- E3 Known HIV, hepatitis B or hepatitis C infection
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  CASE k.c_e3_decided_by WHEN 65 THEN k.a_e3_1_value WHEN 66 THEN k.a_e3_2_value WHEN 67 THEN k.a_e3_3_value END
    AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  CAST(NULL AS DATE) AS c_e3_date,
  CAST(NULL AS BIGINT) AS c_e3_row,
  -- E4 Treated at present with a drug known to carry a risk of torsades de pointes (list 1 of ...
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  k.a_e4_1_value AS c_e4_value,
  CAST(NULL AS VARCHAR) AS c_e4_unit,
  CAST(NULL AS DATE) AS c_e4_date,
  CAST(NULL AS BIGINT) AS c_e4_row,
  -- E5 Peripheral neuropathy of grade 3 or more
  CASE WHEN k.c_e5 THEN 'true' WHEN NOT k.c_e5 THEN 'false' ELSE 'unknown' END AS c_e5,
  k.a_e5_1_value AS c_e5_value,
  CAST(NULL AS VARCHAR) AS c_e5_unit,
  CAST(NULL AS DATE) AS c_e5_date,
  CAST(NULL AS BIGINT) AS c_e5_row,
  -- E6 Pregnancy, breast-feeding, contraception
  CASE WHEN k.c_e6 THEN 'true' WHEN NOT k.c_e6 THEN 'false' ELSE 'unknown' END AS c_e6,
  CASE k.c_e6_decided_by
    WHEN 70 THEN k.a_e6_a_1_value WHEN 71 THEN k.a_10_2_value WHEN 72 THEN k.a_e6_a_3_value
    WHEN 73 THEN k.a_e6_a_4_value WHEN 74 THEN k.a_e6_a_5_value WHEN 75 THEN k.a_e6_b_1_value
    WHEN 76 THEN k.a_e6_b_2_value WHEN 77 THEN k.a_e6_c_1_value
  END AS c_e6_value,
  CASE k.c_e6_decided_by WHEN 71 THEN k.a_10_2_unit END AS c_e6_unit,
  CASE k.c_e6_decided_by
    WHEN 72 THEN k.a_e6_a_3_date WHEN 73 THEN k.a_e6_a_4_date WHEN 74 THEN k.a_e6_a_5_date
    WHEN 77 THEN k.a_e6_c_1_date
  END AS c_e6_date,
  CASE k.c_e6_decided_by
    WHEN 72 THEN k.a_e6_a_3_row WHEN 73 THEN k.a_e6_a_4_row WHEN 74 THEN k.a_e6_a_5_row
    WHEN 77 THEN k.a_e6_c_1_row
  END AS c_e6_row,
  -- E6.a girl after menarche without a pregnancy test, or with a positive one
  CASE WHEN k.c_e6_a THEN 'true' WHEN NOT k.c_e6_a THEN 'false' ELSE 'unknown' END AS c_e6_a,
  CASE k.c_e6_a_decided_by
    WHEN 70 THEN k.a_e6_a_1_value WHEN 71 THEN k.a_10_2_value WHEN 72 THEN k.a_e6_a_3_value
    WHEN 73 THEN k.a_e6_a_4_value WHEN 74 THEN k.a_e6_a_5_value
  END AS c_e6_a_value,
  CASE k.c_e6_a_decided_by WHEN 71 THEN k.a_10_2_unit END AS c_e6_a_unit,
  CASE k.c_e6_a_decided_by
    WHEN 72 THEN k.a_e6_a_3_date WHEN 73 THEN k.a_e6_a_4_date WHEN 74 THEN k.a_e6_a_5_date
  END AS c_e6_a_date,
  CASE k.c_e6_a_decided_by
    WHEN 72 THEN k.a_e6_a_3_row WHEN 73 THEN k.a_e6_a_4_row WHEN 74 THEN k.a_e6_a_5_row
  END AS c_e6_a_row,
  -- E6.b pregnant or breast-feeding
  CASE WHEN k.c_e6_b THEN 'true' WHEN NOT k.c_e6_b THEN 'false' ELSE 'unknown' END AS c_e6_b,
  CASE k.c_e6_b_decided_by WHEN 75 THEN k.a_e6_b_1_value WHEN 76 THEN k.a_e6_b_2_value END AS c_e6_b_value,
  CAST(NULL AS VARCHAR) AS c_e6_b_unit,
  CAST(NULL AS DATE) AS c_e6_b_date,
  CAST(NULL AS BIGINT) AS c_e6_b_row,
  -- E6.c able to become or make pregnant and not agreed to an effective method of contraception
  CASE WHEN k.c_e6_c THEN 'true' WHEN NOT k.c_e6_c THEN 'false' ELSE 'unknown' END AS c_e6_c,
  k.a_e6_c_1_value AS c_e6_c_value,
  CAST(NULL AS VARCHAR) AS c_e6_c_unit,
  k.a_e6_c_1_date AS c_e6_c_date,
  k.a_e6_c_1_row AS c_e6_c_row
FROM patient_criteria_3 AS k
ORDER BY k.patient_id
