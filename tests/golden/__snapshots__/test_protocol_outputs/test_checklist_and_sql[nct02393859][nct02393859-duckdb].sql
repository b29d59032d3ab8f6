-- NCT02393859, version 1
-- Blinatumomab against a block of intensive chemotherapy, as consolidation before allogeneic ...
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
    max(CASE WHEN a."anchor" = 'informed consent' THEN CAST(a."date" AS DATE) END) AS informed_consent_date,
    max(CASE WHEN a."anchor" = 'day 1' THEN CAST(a."date" AS DATE) END) AS day_1_date
  FROM "anchors" AS a
  WHERE a."anchor" IN ('randomization', 'informed consent', 'day 1')
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
    d.randomization_date - 28 AS randomization_minus_28_days,
    d.informed_consent_date,
    d.day_1_date - 28 AS day_1_minus_28_days,
    d.day_1_date - 1 AS day_1_minus_1_day,
    d.randomization_date - 27 AS randomization_minus_27_days
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
    e."grade" AS event_grade
  FROM "events" AS e
  WHERE e."term" IN (
          'B-precursor ALL', 'relapse', 'marrow relapse', 'extramedullary relapse', 'Gilbert syndrome',
          'investigational treatment', 'investigational device', 'treatment toxicity', 'skin toxicity',
          'alopecia', 'infection', 'HIV infection', 'HIV-1 infection', 'HIV-2 infection', 'pregnancy',
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
    ('10⁴/uL', '10*4/uL')
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
    CAST(s."date" AS DATE) >= c.randomization_minus_28_days AND CAST(s."date" AS DATE) <= c.randomization_date
      AS at_randomization,
    CAST(s."date" AS DATE) >= c.day_1_minus_28_days AND CAST(s."date" AS DATE) <= c.day_1_minus_1_day
      AS between_28_days_before_day_1_and_1_day_before_day_1,
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
  WHERE s."term" IN ('marrow blasts', 'creatinine', 'total bilirubin', 'absolute neutrophil count', 'platelets')
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest marrow blasts at randomization
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'marrow blasts' THEN r.measurement_order END)
      AS latest_marrow_blasts_at_randomization,
    -- latest creatinine between 28 days before day 1 and 1 day before day 1
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'creatinine' THEN r.measurement_order END)
      AS latest_creatinine_between_28_days_before_day_1_a,
    -- latest total bilirubin between 28 days before day 1 and 1 day before day 1
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'total bilirubin' THEN r.measurement_order END)
      AS latest_total_bilirubin_between_28_days_before_da,
    -- latest absolute neutrophil count between 28 days before day 1 and 1 day before day 1
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'absolute neutrophil count' THEN r.measurement_order END
    ) AS latest_absolute_neutrophil_count_between_28_days,
    -- latest platelets between 28 days before day 1 and 1 day before day 1
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'platelets' THEN r.measurement_order END)
      AS latest_platelets_between_28_days_before_day_1_an
  FROM measurement_rows AS r
  WHERE CASE
          WHEN r.measurement_term = 'marrow blasts' THEN r.at_randomization
          WHEN r.measurement_term IN ('creatinine', 'total bilirubin', 'absolute neutrophil count', 'platelets') THEN
            r.between_28_days_before_day_1_and_1_day_before_day_1
        END IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the findings; each window is true, false, or unknown.
finding_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS finding_term,
    CAST(s."date" AS DATE) <= c.randomization_date AS on_or_before_randomization,
    CAST(s."date" AS DATE) >= c.randomization_minus_28_days AND CAST(s."date" AS DATE) <= c.randomization_date
      AS at_randomization,
    CASE WHEN s."term" = 'menarche' THEN s."value" END AS menarche_value,
    {'day': CAST(s."date" AS DATE), 'value': s."value", 'id': s."id"} AS finding_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS finding_order
  FROM "findings" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN (
          'Philadelphia chromosome', 'CNS status', 'menarche', 'pregnancy test', 'serum pregnancy test',
          'urine pregnancy test'
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
    END AS any_menarche_on_or_before_randomization_passes
  FROM finding_rows AS r
),

-- The same, with what is worked out from it.
finding_tests_2 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.finding_term = 'menarche' AND r.on_or_before_randomization IS NOT FALSE THEN
        CASE
          WHEN r.on_or_before_randomization AND r.any_menarche_on_or_before_randomization_passes THEN 3
          WHEN NOT r.any_menarche_on_or_before_randomization_passes THEN
            CASE WHEN r.on_or_before_randomization THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_menarche_on_or_before_randomization_code
  FROM finding_tests AS r
),

-- The findings of each patient in one group.
finding_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest Philadelphia chromosome on or before randomization
    arg_max(r.finding_record, CASE WHEN r.finding_term = 'Philadelphia chromosome' THEN r.finding_order END)
      AS latest_philadelphia_chromosome_on_or_before_rand,
    -- latest CNS status at randomization
    arg_max(r.finding_record, CASE WHEN r.finding_term = 'CNS status' THEN r.finding_order END)
      AS latest_cns_status_at_randomization,
    -- deciding menarche on or before randomization
    arg_max(
      r.finding_record,
      CASE
        WHEN r.any_menarche_on_or_before_randomization_code IS NOT NULL THEN
          CASE
            WHEN r.any_menarche_on_or_before_randomization_code = 0 THEN 1
            ELSE r.any_menarche_on_or_before_randomization_code
          END
          * 21267647932558653966460912964485513216
          + r.finding_order
      END
    ) AS any_menarche_on_or_before_randomization,
    -- latest menarche within 28 days
    arg_max(
      r.finding_record,
      CASE WHEN r.finding_term = 'menarche' AND r.at_randomization IS NOT FALSE THEN r.finding_order END
    ) AS latest_menarche_within_28_days,
    -- latest pregnancy test at randomization
    arg_max(
      r.finding_record,
      CASE
        WHEN r.finding_term IN ('pregnancy test', 'serum pregnancy test', 'urine pregnancy test') THEN
          r.finding_order
      END
    ) AS latest_pregnancy_test_at_randomization,
    -- any menarche on or before randomization: the greatest number
    max(r.any_menarche_on_or_before_randomization_code) AS any_menarche_on_or_before_randomization_code
  FROM finding_tests_2 AS r
  WHERE (r.finding_term IN ('Philadelphia chromosome', 'menarche') AND r.on_or_before_randomization IS NOT FALSE)
        OR (r.finding_term IN (
              'CNS status', 'menarche', 'pregnancy test', 'serum pregnancy test', 'urine pregnancy test'
            )
            AND r.at_randomization IS NOT FALSE)
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
  WHERE s."criterion" IN (
          '1.d', '4.a', '4.b', '5.a', '5.c', 'E1', 'E9.a', 'E9.b', 'E11', 'E12.c', 'E13', 'E14', 'E15', 'E16',
          'E17', 'E18'
        )
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT02393859'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 1.d on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '1.d' THEN r.answer_order END) AS answer_1_d,
    -- answer to 4.a on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '4.a' THEN r.answer_order END) AS answer_4_a,
    -- answer to 4.b on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '4.b' THEN r.answer_order END) AS answer_4_b,
    -- answer to 5.a on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '5.a' THEN r.answer_order END) AS answer_5_a,
    -- answer to 5.c on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '5.c' THEN r.answer_order END) AS answer_5_c,
    -- answer to E1 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E1' THEN r.answer_order END) AS answer_e1,
    -- answer to E9.a on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E9.a' THEN r.answer_order END) AS answer_e9_a,
    -- answer to E9.b on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E9.b' THEN r.answer_order END) AS answer_e9_b,
    -- answer to E11 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E11' THEN r.answer_order END) AS answer_e11,
    -- answer to E12.c on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E12.c' THEN r.answer_order END) AS answer_e12_c,
    -- answer to E13 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E13' THEN r.answer_order END) AS answer_e13,
    -- answer to E14 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E14' THEN r.answer_order END) AS answer_e14,
    -- answer to E15 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E15' THEN r.answer_order END) AS answer_e15,
    -- answer to E16 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E16' THEN r.answer_order END) AS answer_e16,
    -- answer to E17 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E17' THEN r.answer_order END) AS answer_e17,
    -- answer to E18 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E18' THEN r.answer_order END) AS answer_e18
  FROM answer_rows AS r
  WHERE r.on_or_before_randomization IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- B-precursor ALL
    CASE
      WHEN v.event_term = 'B-precursor ALL' THEN
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
    END AS count_b_precursor_all_qualifies,
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
    -- extramedullary relapse on or before randomization
    CASE
      WHEN v.event_term = 'extramedullary relapse' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_extramedullary_relapse_on_or_before_random_qualifies,
    -- Gilbert syndrome
    CASE
      WHEN v.event_term = 'Gilbert syndrome' THEN
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
    END AS count_gilbert_syndrome_qualifies,
    -- investigational treatment less than 4 weeks before randomization
    CASE
      WHEN v.event_term = 'investigational treatment' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_27_days THEN TRUE
                     WHEN v.start_to < c.randomization_minus_27_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_27_days THEN TRUE
                         WHEN v.end_to < c.randomization_minus_27_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_27_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_investigational_treatment_less_than_4_week_qualifies,
    -- investigational device less than 4 weeks before randomization
    CASE
      WHEN v.event_term = 'investigational device' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_27_days THEN TRUE
                     WHEN v.start_to < c.randomization_minus_27_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_27_days THEN TRUE
                         WHEN v.end_to < c.randomization_minus_27_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_27_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_investigational_device_less_than_4_weeks_b_qualifies,
    -- treatment toxicity on randomization
    CASE
      WHEN v.event_term IN ('treatment toxicity', 'skin toxicity', 'alopecia') THEN
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
        AND CASE WHEN v.event_grade IN ('1', '2', '3', '4', '5') THEN v.event_grade IN ('3', '4', '5') END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_toxicity_on_randomization_qualifies,
    -- infection
    CASE
      WHEN v.event_term = 'infection' THEN
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
    END AS count_infection_qualifies,
    -- HIV infection on or before randomization
    CASE
      WHEN v.event_term IN ('HIV infection', 'HIV-1 infection', 'HIV-2 infection') THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hiv_infection_on_or_before_randomization_qualifies,
    -- pregnancy
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
    END AS count_pregnancy_qualifies,
    -- breast-feeding
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
    END AS count_breast_feeding_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- B-precursor ALL
    count(CASE WHEN r.count_b_precursor_all_qualifies THEN 1 END) AS count_b_precursor_all_certain,
    count(CASE WHEN r.count_b_precursor_all_qualifies IS NOT FALSE THEN 1 END)
      AS count_b_precursor_all_possible,
    -- relapse on or before randomization
    count(CASE WHEN r.count_relapse_on_or_before_randomization_qualifies THEN 1 END)
      AS count_relapse_on_or_before_randomization_certain,
    count(CASE WHEN r.count_relapse_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_relapse_on_or_before_randomization_possible,
    -- extramedullary relapse on or before randomization
    count(CASE WHEN r.count_extramedullary_relapse_on_or_before_random_qualifies THEN 1 END)
      AS count_extramedullary_relapse_on_or_before_random_certain,
    count(CASE WHEN r.count_extramedullary_relapse_on_or_before_random_qualifies IS NOT FALSE THEN 1 END)
      AS count_extramedullary_relapse_on_or_before_random_possible,
    -- Gilbert syndrome
    count(CASE WHEN r.count_gilbert_syndrome_qualifies THEN 1 END) AS count_gilbert_syndrome_certain,
    count(CASE WHEN r.count_gilbert_syndrome_qualifies IS NOT FALSE THEN 1 END)
      AS count_gilbert_syndrome_possible,
    -- investigational treatment less than 4 weeks before randomization
    count(CASE WHEN r.count_investigational_treatment_less_than_4_week_qualifies THEN 1 END)
      AS count_investigational_treatment_less_than_4_week_certain,
    count(CASE WHEN r.count_investigational_treatment_less_than_4_week_qualifies IS NOT FALSE THEN 1 END)
      AS count_investigational_treatment_less_than_4_week_possible,
    -- investigational device less than 4 weeks before randomization
    count(CASE WHEN r.count_investigational_device_less_than_4_weeks_b_qualifies THEN 1 END)
      AS count_investigational_device_less_than_4_weeks_b_certain,
    count(CASE WHEN r.count_investigational_device_less_than_4_weeks_b_qualifies IS NOT FALSE THEN 1 END)
      AS count_investigational_device_less_than_4_weeks_b_possible,
    -- treatment toxicity on randomization
    count(CASE WHEN r.count_treatment_toxicity_on_randomization_qualifies THEN 1 END)
      AS count_treatment_toxicity_on_randomization_certain,
    count(CASE WHEN r.count_treatment_toxicity_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_toxicity_on_randomization_possible,
    -- infection
    count(CASE WHEN r.count_infection_qualifies THEN 1 END) AS count_infection_certain,
    count(CASE WHEN r.count_infection_qualifies IS NOT FALSE THEN 1 END) AS count_infection_possible,
    -- HIV infection on or before randomization
    count(CASE WHEN r.count_hiv_infection_on_or_before_randomization_qualifies THEN 1 END)
      AS count_hiv_infection_on_or_before_randomization_certain,
    count(CASE WHEN r.count_hiv_infection_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_hiv_infection_on_or_before_randomization_possible,
    -- pregnancy
    count(CASE WHEN r.count_pregnancy_qualifies THEN 1 END) AS count_pregnancy_certain,
    count(CASE WHEN r.count_pregnancy_qualifies IS NOT FALSE THEN 1 END) AS count_pregnancy_possible,
    -- breast-feeding
    count(CASE WHEN r.count_breast_feeding_qualifies THEN 1 END) AS count_breast_feeding_certain,
    count(CASE WHEN r.count_breast_feeding_qualifies IS NOT FALSE THEN 1 END) AS count_breast_feeding_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    coalesce(e.count_b_precursor_all_certain, 0) AS count_b_precursor_all_certain,
    coalesce(e.count_b_precursor_all_possible, 0) AS count_b_precursor_all_possible,
    n.latest_philadelphia_chromosome_on_or_before_rand."day" <= c.randomization_date
      AS latest_philadelphia_chromosome_on_or_before_rand_inside,
    n.latest_philadelphia_chromosome_on_or_before_rand."value"
      AS latest_philadelphia_chromosome_on_or_before_rand_value,
    n.latest_philadelphia_chromosome_on_or_before_rand."day"
      AS latest_philadelphia_chromosome_on_or_before_rand_day,
    n.latest_philadelphia_chromosome_on_or_before_rand."id"
      AS latest_philadelphia_chromosome_on_or_before_rand_id,
    coalesce(e.count_relapse_on_or_before_randomization_certain, 0)
      AS count_relapse_on_or_before_randomization_certain,
    coalesce(e.count_relapse_on_or_before_randomization_possible, 0)
      AS count_relapse_on_or_before_randomization_possible,
    a.answer_1_d."day" <= c.randomization_date AS answer_1_d_inside,
    a.answer_1_d.valid_until AS answer_1_d_valid_until,
    c.randomization_date,
    a.answer_1_d."value" AS answer_1_d_value,
    a.answer_1_d."day" AS answer_1_d_day,
    a.answer_1_d."id" AS answer_1_d_id,
    m.latest_marrow_blasts_at_randomization."day" >= c.randomization_minus_28_days
    AND m.latest_marrow_blasts_at_randomization."day" <= c.randomization_date
      AS latest_marrow_blasts_at_randomization_inside,
    m.latest_marrow_blasts_at_randomization."unit" AS latest_marrow_blasts_at_randomization_unit,
    nullif(nullif(m.latest_marrow_blasts_at_randomization."comparator", ''), '=')
      AS latest_marrow_blasts_at_randomization_comparator,
    TRY_CAST(m.latest_marrow_blasts_at_randomization."value" AS DECIMAL(15, 6))
      AS latest_marrow_blasts_at_randomization_value,
    m.latest_marrow_blasts_at_randomization."day" AS latest_marrow_blasts_at_randomization_day,
    m.latest_marrow_blasts_at_randomization."id" AS latest_marrow_blasts_at_randomization_id,
    c.informed_consent_date - c.born_to AS youngest_age_in_days_at_informed_consent_date,
    c.informed_consent_date - c.born_from AS oldest_age_in_days_at_informed_consent_date,
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
    a.answer_4_a."day" <= c.randomization_date AS answer_4_a_inside,
    a.answer_4_a.valid_until AS answer_4_a_valid_until,
    a.answer_4_a."value" AS answer_4_a_value,
    a.answer_4_a."day" AS answer_4_a_day,
    a.answer_4_a."id" AS answer_4_a_id,
    a.answer_4_b."day" <= c.randomization_date AS answer_4_b_inside,
    a.answer_4_b.valid_until AS answer_4_b_valid_until,
    a.answer_4_b."value" AS answer_4_b_value,
    a.answer_4_b."day" AS answer_4_b_day,
    a.answer_4_b."id" AS answer_4_b_id,
    a.answer_5_a."day" <= c.randomization_date AS answer_5_a_inside,
    a.answer_5_a.valid_until AS answer_5_a_valid_until,
    a.answer_5_a."value" AS answer_5_a_value,
    a.answer_5_a."day" AS answer_5_a_day,
    a.answer_5_a."id" AS answer_5_a_id,
    coalesce(e.count_extramedullary_relapse_on_or_before_random_certain, 0)
      AS count_extramedullary_relapse_on_or_before_random_certain,
    coalesce(e.count_extramedullary_relapse_on_or_before_random_possible, 0)
      AS count_extramedullary_relapse_on_or_before_random_possible,
    a.answer_5_c."day" <= c.randomization_date AS answer_5_c_inside,
    a.answer_5_c.valid_until AS answer_5_c_valid_until,
    a.answer_5_c."value" AS answer_5_c_value,
    a.answer_5_c."day" AS answer_5_c_day,
    a.answer_5_c."id" AS answer_5_c_id,
    a.answer_e1."day" <= c.randomization_date AS answer_e1_inside,
    a.answer_e1.valid_until AS answer_e1_valid_until,
    a.answer_e1."value" AS answer_e1_value,
    a.answer_e1."day" AS answer_e1_day,
    a.answer_e1."id" AS answer_e1_id,
    n.latest_cns_status_at_randomization."day" >= c.randomization_minus_28_days
    AND n.latest_cns_status_at_randomization."day" <= c.randomization_date
      AS latest_cns_status_at_randomization_inside,
    n.latest_cns_status_at_randomization."value" AS latest_cns_status_at_randomization_value,
    n.latest_cns_status_at_randomization."day" AS latest_cns_status_at_randomization_day,
    n.latest_cns_status_at_randomization."id" AS latest_cns_status_at_randomization_id,
    m.latest_creatinine_between_28_days_before_day_1_a."day" >= c.day_1_minus_28_days
    AND m.latest_creatinine_between_28_days_before_day_1_a."day" <= c.day_1_minus_1_day
      AS latest_creatinine_between_28_days_before_day_1_a_inside,
    TRY_CAST(m.latest_creatinine_between_28_days_before_day_1_a."value" AS DECIMAL(15, 6))
      AS latest_creatinine_between_28_days_before_day_1_a_value,
    nullif(nullif(m.latest_creatinine_between_28_days_before_day_1_a."comparator", ''), '=')
      AS latest_creatinine_between_28_days_before_day_1_a_comparator,
    TRY_CAST(m.latest_creatinine_between_28_days_before_day_1_a."high" AS DECIMAL(15, 6))
      AS latest_creatinine_between_28_days_before_day_1_a_high,
    m.latest_creatinine_between_28_days_before_day_1_a."unit"
      AS latest_creatinine_between_28_days_before_day_1_a_unit,
    c.patient_sex,
    c.born_to,
    m.latest_creatinine_between_28_days_before_day_1_a."day"
      AS latest_creatinine_between_28_days_before_day_1_a_day,
    c.born_from,
    m.latest_creatinine_between_28_days_before_day_1_a."id"
      AS latest_creatinine_between_28_days_before_day_1_a_id,
    coalesce(e.count_gilbert_syndrome_certain, 0) AS count_gilbert_syndrome_certain,
    coalesce(e.count_gilbert_syndrome_possible, 0) AS count_gilbert_syndrome_possible,
    m.latest_total_bilirubin_between_28_days_before_da."day" >= c.day_1_minus_28_days
    AND m.latest_total_bilirubin_between_28_days_before_da."day" <= c.day_1_minus_1_day
      AS latest_total_bilirubin_between_28_days_before_da_inside,
    m.latest_total_bilirubin_between_28_days_before_da."unit"
      AS latest_total_bilirubin_between_28_days_before_da_unit,
    nullif(nullif(m.latest_total_bilirubin_between_28_days_before_da."comparator", ''), '=')
      AS latest_total_bilirubin_between_28_days_before_da_comparator,
    TRY_CAST(m.latest_total_bilirubin_between_28_days_before_da."value" AS DECIMAL(15, 6))
      AS latest_total_bilirubin_between_28_days_before_da_value,
    m.latest_total_bilirubin_between_28_days_before_da."day"
      AS latest_total_bilirubin_between_28_days_before_da_day,
    m.latest_total_bilirubin_between_28_days_before_da."id"
      AS latest_total_bilirubin_between_28_days_before_da_id,
    m.latest_absolute_neutrophil_count_between_28_days."day" >= c.day_1_minus_28_days
    AND m.latest_absolute_neutrophil_count_between_28_days."day" <= c.day_1_minus_1_day
      AS latest_absolute_neutrophil_count_between_28_days_inside,
    m.latest_absolute_neutrophil_count_between_28_days."unit"
      AS latest_absolute_neutrophil_count_between_28_days_unit,
    nullif(nullif(m.latest_absolute_neutrophil_count_between_28_days."comparator", ''), '=')
      AS latest_absolute_neutrophil_count_between_28_days_comparator,
    TRY_CAST(m.latest_absolute_neutrophil_count_between_28_days."value" AS DECIMAL(15, 6))
      AS latest_absolute_neutrophil_count_between_28_days_value,
    m.latest_absolute_neutrophil_count_between_28_days."day"
      AS latest_absolute_neutrophil_count_between_28_days_day,
    m.latest_absolute_neutrophil_count_between_28_days."id"
      AS latest_absolute_neutrophil_count_between_28_days_id,
    m.latest_platelets_between_28_days_before_day_1_an."day" >= c.day_1_minus_28_days
    AND m.latest_platelets_between_28_days_before_day_1_an."day" <= c.day_1_minus_1_day
      AS latest_platelets_between_28_days_before_day_1_an_inside,
    m.latest_platelets_between_28_days_before_day_1_an."unit"
      AS latest_platelets_between_28_days_before_day_1_an_unit,
    nullif(nullif(m.latest_platelets_between_28_days_before_day_1_an."comparator", ''), '=')
      AS latest_platelets_between_28_days_before_day_1_an_comparator,
    TRY_CAST(m.latest_platelets_between_28_days_before_day_1_an."value" AS DECIMAL(15, 6))
      AS latest_platelets_between_28_days_before_day_1_an_value,
    m.latest_platelets_between_28_days_before_day_1_an."day"
      AS latest_platelets_between_28_days_before_day_1_an_day,
    m.latest_platelets_between_28_days_before_day_1_an."id"
      AS latest_platelets_between_28_days_before_day_1_an_id,
    coalesce(e.count_investigational_treatment_less_than_4_week_certain, 0)
      AS count_investigational_treatment_less_than_4_week_certain,
    coalesce(e.count_investigational_treatment_less_than_4_week_possible, 0)
      AS count_investigational_treatment_less_than_4_week_possible,
    coalesce(e.count_investigational_device_less_than_4_weeks_b_certain, 0)
      AS count_investigational_device_less_than_4_weeks_b_certain,
    coalesce(e.count_investigational_device_less_than_4_weeks_b_possible, 0)
      AS count_investigational_device_less_than_4_weeks_b_possible,
    coalesce(e.count_treatment_toxicity_on_randomization_certain, 0)
      AS count_treatment_toxicity_on_randomization_certain,
    coalesce(e.count_treatment_toxicity_on_randomization_possible, 0)
      AS count_treatment_toxicity_on_randomization_possible,
    coalesce(e.count_infection_certain, 0) AS count_infection_certain,
    coalesce(e.count_infection_possible, 0) AS count_infection_possible,
    a.answer_e9_a."day" <= c.randomization_date AS answer_e9_a_inside,
    a.answer_e9_a.valid_until AS answer_e9_a_valid_until,
    a.answer_e9_a."value" AS answer_e9_a_value,
    a.answer_e9_a."day" AS answer_e9_a_day,
    a.answer_e9_a."id" AS answer_e9_a_id,
    a.answer_e9_b."day" <= c.randomization_date AS answer_e9_b_inside,
    a.answer_e9_b.valid_until AS answer_e9_b_valid_until,
    a.answer_e9_b."value" AS answer_e9_b_value,
    a.answer_e9_b."day" AS answer_e9_b_day,
    a.answer_e9_b."id" AS answer_e9_b_id,
    coalesce(e.count_hiv_infection_on_or_before_randomization_certain, 0)
      AS count_hiv_infection_on_or_before_randomization_certain,
    coalesce(e.count_hiv_infection_on_or_before_randomization_possible, 0)
      AS count_hiv_infection_on_or_before_randomization_possible,
    a.answer_e11."day" <= c.randomization_date AS answer_e11_inside,
    a.answer_e11.valid_until AS answer_e11_valid_until,
    a.answer_e11."value" AS answer_e11_value,
    a.answer_e11."day" AS answer_e11_day,
    a.answer_e11."id" AS answer_e11_id,
    coalesce(e.count_pregnancy_certain, 0) AS count_pregnancy_certain,
    coalesce(e.count_pregnancy_possible, 0) AS count_pregnancy_possible,
    year(c.randomization_date) - year(c.born_to)
    - CASE
        WHEN month(c.randomization_date) * 100 + day(c.randomization_date)
               < month(c.born_to) * 100 + day(c.born_to) THEN
          1
        ELSE 0
      END AS youngest_age_in_years_at_randomization_date,
    year(c.randomization_date) - year(c.born_from)
    - CASE
        WHEN month(c.randomization_date) * 100 + day(c.randomization_date)
               < month(c.born_from) * 100 + day(c.born_from) THEN
          1
        ELSE 0
      END AS oldest_age_in_years_at_randomization_date,
    n.any_menarche_on_or_before_randomization_code,
    n.any_menarche_on_or_before_randomization."value" AS any_menarche_on_or_before_randomization_value,
    n.any_menarche_on_or_before_randomization."day" AS any_menarche_on_or_before_randomization_day,
    n.any_menarche_on_or_before_randomization."id" AS any_menarche_on_or_before_randomization_id,
    n.latest_menarche_within_28_days."day" >= c.randomization_minus_28_days
    AND n.latest_menarche_within_28_days."day" <= c.randomization_date AS latest_menarche_within_28_days_inside,
    n.latest_menarche_within_28_days."value" AS latest_menarche_within_28_days_value,
    n.latest_menarche_within_28_days."day" AS latest_menarche_within_28_days_day,
    n.latest_menarche_within_28_days."id" AS latest_menarche_within_28_days_id,
    n.latest_pregnancy_test_at_randomization."day" >= c.randomization_minus_28_days
    AND n.latest_pregnancy_test_at_randomization."day" <= c.randomization_date
      AS latest_pregnancy_test_at_randomization_inside,
    n.latest_pregnancy_test_at_randomization."value" AS latest_pregnancy_test_at_randomization_value,
    n.latest_pregnancy_test_at_randomization."day" AS latest_pregnancy_test_at_randomization_day,
    n.latest_pregnancy_test_at_randomization."id" AS latest_pregnancy_test_at_randomization_id,
    coalesce(e.count_breast_feeding_certain, 0) AS count_breast_feeding_certain,
    coalesce(e.count_breast_feeding_possible, 0) AS count_breast_feeding_possible,
    a.answer_e12_c."day" <= c.randomization_date AS answer_e12_c_inside,
    a.answer_e12_c.valid_until AS answer_e12_c_valid_until,
    a.answer_e12_c."value" AS answer_e12_c_value,
    a.answer_e12_c."day" AS answer_e12_c_day,
    a.answer_e12_c."id" AS answer_e12_c_id,
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
    a.answer_e15."day" <= c.randomization_date AS answer_e15_inside,
    a.answer_e15.valid_until AS answer_e15_valid_until,
    a.answer_e15."value" AS answer_e15_value,
    a.answer_e15."day" AS answer_e15_day,
    a.answer_e15."id" AS answer_e15_id,
    a.answer_e16."day" <= c.randomization_date AS answer_e16_inside,
    a.answer_e16.valid_until AS answer_e16_valid_until,
    a.answer_e16."value" AS answer_e16_value,
    a.answer_e16."day" AS answer_e16_day,
    a.answer_e16."id" AS answer_e16_id,
    a.answer_e17."day" <= c.randomization_date AS answer_e17_inside,
    a.answer_e17.valid_until AS answer_e17_valid_until,
    a.answer_e17."value" AS answer_e17_value,
    a.answer_e17."day" AS answer_e17_day,
    a.answer_e17."id" AS answer_e17_id,
    a.answer_e18."day" <= c.randomization_date AS answer_e18_inside,
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
    l1.unit_reading AS latest_marrow_blasts_at_randomization_reading,
    l2.unit_reading AS latest_creatinine_between_28_days_before_day_1_a_reading,
    (year(f.latest_creatinine_between_28_days_before_day_1_a_day) - year(f.born_to)) * 12
    + (month(f.latest_creatinine_between_28_days_before_day_1_a_day) - month(f.born_to))
    - CASE WHEN day(f.latest_creatinine_between_28_days_before_day_1_a_day) < day(f.born_to) THEN 1 ELSE 0 END
      AS latest_creatinine_between_28_days_before_day_1_a_youngest_ag,
    year(f.latest_creatinine_between_28_days_before_day_1_a_day) - year(f.born_to)
    - CASE
        WHEN month(f.latest_creatinine_between_28_days_before_day_1_a_day) * 100
             + day(f.latest_creatinine_between_28_days_before_day_1_a_day)
               < month(f.born_to) * 100 + day(f.born_to) THEN
          1
        ELSE 0
      END AS latest_creatinine_between_28_days_before_day_1_a_youngest_ag_2,
    (year(f.latest_creatinine_between_28_days_before_day_1_a_day) - year(f.born_from)) * 12
    + (month(f.latest_creatinine_between_28_days_before_day_1_a_day) - month(f.born_from))
    - CASE WHEN day(f.latest_creatinine_between_28_days_before_day_1_a_day) < day(f.born_from) THEN 1 ELSE 0 END
      AS latest_creatinine_between_28_days_before_day_1_a_oldest_age,
    year(f.latest_creatinine_between_28_days_before_day_1_a_day) - year(f.born_from)
    - CASE
        WHEN month(f.latest_creatinine_between_28_days_before_day_1_a_day) * 100
             + day(f.latest_creatinine_between_28_days_before_day_1_a_day)
               < month(f.born_from) * 100 + day(f.born_from) THEN
          1
        ELSE 0
      END AS latest_creatinine_between_28_days_before_day_1_a_oldest_age_2,
    l3.unit_reading AS latest_total_bilirubin_between_28_days_before_da_reading,
    l4.unit_reading AS latest_absolute_neutrophil_count_between_28_days_reading,
    l5.unit_reading AS latest_platelets_between_28_days_before_day_1_an_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_marrow_blasts_at_randomization_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_creatinine_between_28_days_before_day_1_a_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_total_bilirubin_between_28_days_before_da_unit
  LEFT JOIN unit_spellings AS l4 ON l4.unit_spelling = f.latest_absolute_neutrophil_count_between_28_days_unit
  LEFT JOIN unit_spellings AS l5 ON l5.unit_spelling = f.latest_platelets_between_28_days_before_day_1_an_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- 5 %, in the unit of the result
    CASE f.latest_marrow_blasts_at_randomization_reading WHEN '%' THEN 5 WHEN '1' THEN 0.05 END
      AS latest_marrow_blasts_at_randomization_limit,
    -- 25 %, in the unit of the result
    CASE f.latest_marrow_blasts_at_randomization_reading WHEN '%' THEN 25 WHEN '1' THEN 0.25 END
      AS latest_marrow_blasts_at_randomization_limit_2,
    f.latest_creatinine_between_28_days_before_day_1_a_reading IN (
      'mg/dL', 'fmol/L', 'g/L', 'g/dL', 'mg/L', 'mmol/L', 'mol/L', 'ng/L', 'ng/dL', 'ug/L', 'nmol/L', 'umol/L',
      'pg/dL', 'pmol/L', 'ug/dL', 'umol/dL'
    ) AS latest_creatinine_between_28_days_before_day_1_a_usable,
    CASE
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag >= 1
           AND f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag < 6 THEN
        '1 month to < 6 months'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag >= 6
           AND f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag_2 < 1 THEN
        '6 months to < 1 year'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag_2 >= 1
           AND f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag_2 < 2 THEN
        '1 year to < 2 years'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag_2 >= 2
           AND f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag_2 < 6 THEN
        '2 years to < 6 years'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag_2 >= 6
           AND f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag_2 < 10 THEN
        '6 years to < 10 years'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag_2 >= 10
           AND f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag_2 < 13 THEN
        '10 years to < 13 years'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag_2 >= 13
           AND f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag_2 < 16 THEN
        '13 years to < 16 years'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag_2 >= 16 THEN '16 years and over'
    END AS latest_creatinine_between_28_days_before_day_1_a_youngest_ag_3,
    CASE
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_oldest_age >= 1
           AND f.latest_creatinine_between_28_days_before_day_1_a_oldest_age < 6 THEN
        '1 month to < 6 months'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_oldest_age >= 6
           AND f.latest_creatinine_between_28_days_before_day_1_a_oldest_age_2 < 1 THEN
        '6 months to < 1 year'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_oldest_age_2 >= 1
           AND f.latest_creatinine_between_28_days_before_day_1_a_oldest_age_2 < 2 THEN
        '1 year to < 2 years'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_oldest_age_2 >= 2
           AND f.latest_creatinine_between_28_days_before_day_1_a_oldest_age_2 < 6 THEN
        '2 years to < 6 years'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_oldest_age_2 >= 6
           AND f.latest_creatinine_between_28_days_before_day_1_a_oldest_age_2 < 10 THEN
        '6 years to < 10 years'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_oldest_age_2 >= 10
           AND f.latest_creatinine_between_28_days_before_day_1_a_oldest_age_2 < 13 THEN
        '10 years to < 13 years'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_oldest_age_2 >= 13
           AND f.latest_creatinine_between_28_days_before_day_1_a_oldest_age_2 < 16 THEN
        '13 years to < 16 years'
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_oldest_age_2 >= 16 THEN '16 years and over'
    END AS latest_creatinine_between_28_days_before_day_1_a_oldest_age_3,
    -- The value times this number is held against the limit times the next.
    CASE f.latest_creatinine_between_28_days_before_day_1_a_reading
      WHEN 'mg/dL' THEN 1 WHEN 'mg/L' THEN 1 WHEN 'ng/L' THEN 1 WHEN 'ng/dL' THEN 1 WHEN 'ug/L' THEN 1
      WHEN 'pg/dL' THEN 1 WHEN 'ug/dL' THEN 1 WHEN 'fmol/L' THEN 707 WHEN 'nmol/L' THEN 707
      WHEN 'umol/L' THEN 707 WHEN 'pmol/L' THEN 707 WHEN 'umol/dL' THEN 707 WHEN 'g/L' THEN 100
      WHEN 'g/dL' THEN 1000 WHEN 'mmol/L' THEN 1414 WHEN 'mol/L' THEN 11312
    END AS latest_creatinine_between_28_days_before_day_1_a_value_times,
    CASE f.latest_creatinine_between_28_days_before_day_1_a_reading
      WHEN 'mg/dL' THEN 1 WHEN 'g/L' THEN 1 WHEN 'g/dL' THEN 1 WHEN 'mol/L' THEN 1
      WHEN 'fmol/L' THEN 62500000000000 WHEN 'mg/L' THEN 10 WHEN 'mmol/L' THEN 125 WHEN 'ng/L' THEN 10000000
      WHEN 'ng/dL' THEN 1000000 WHEN 'ug/L' THEN 10000 WHEN 'nmol/L' THEN 62500000 WHEN 'umol/L' THEN 62500
      WHEN 'pg/dL' THEN 1000000000 WHEN 'pmol/L' THEN 62500000000 WHEN 'ug/dL' THEN 1000
      WHEN 'umol/dL' THEN 6250
    END AS latest_creatinine_between_28_days_before_day_1_a_limit_times,
    -- 3.0 mg/dL, in the unit of the result
    CASE f.latest_total_bilirubin_between_28_days_before_da_reading
      WHEN 'mg/dL' THEN 3 WHEN 'fmol/L' THEN 51310732665 WHEN 'g/L' THEN 0.03 WHEN 'g/dL' THEN 0.003
      WHEN 'mg/L' THEN 30 WHEN 'mmol/L' THEN 0.0513107 WHEN 'mol/L' THEN 0.0000513 WHEN 'ng/L' THEN 30000000
      WHEN 'ng/dL' THEN 3000000 WHEN 'ug/L' THEN 30000 WHEN 'nmol/L' THEN 51310.7326659
      WHEN 'umol/L' THEN 51.3107326 WHEN 'pg/dL' THEN 3000000000 WHEN 'pmol/L' THEN 51310732.6659517
      WHEN 'ug/dL' THEN 3000 WHEN 'umol/dL' THEN 5.1310732
    END AS latest_total_bilirubin_between_28_days_before_da_limit,
    -- 500 /uL, in the unit of the result
    CASE f.latest_absolute_neutrophil_count_between_28_days_reading
      WHEN '10*9/L' THEN 0.5 WHEN '/L' THEN 500000000 WHEN '/dL' THEN 50000000 WHEN '/mL' THEN 500000
      WHEN '/uL' THEN 500 WHEN '10*12/L' THEN 0.0005 WHEN '10*4/uL' THEN 0.05
    END AS latest_absolute_neutrophil_count_between_28_days_limit,
    -- 50,000 /uL, in the unit of the result
    CASE f.latest_platelets_between_28_days_before_day_1_an_reading
      WHEN '10*9/L' THEN 50 WHEN '/L' THEN 50000000000 WHEN '/dL' THEN 5000000000 WHEN '/mL' THEN 50000000
      WHEN '/uL' THEN 50000 WHEN '10*12/L' THEN 0.05 WHEN '10*4/uL' THEN 5
    END AS latest_platelets_between_28_days_before_day_1_an_limit
  FROM patient_facts_2 AS f
),

-- The same, with what is worked out from it.
patient_facts_4 AS NOT MATERIALIZED (
  SELECT
    f.*,
    l1.female_limit AS latest_creatinine_between_28_days_before_day_1_a_youngest_fe,
    l1.male_limit AS latest_creatinine_between_28_days_before_day_1_a_youngest_ma,
    l2.female_limit AS latest_creatinine_between_28_days_before_day_1_a_oldest_fema,
    l2.male_limit AS latest_creatinine_between_28_days_before_day_1_a_oldest_male
  FROM patient_facts_3 AS f
  LEFT JOIN reference_uln_of_creatinine AS l1 ON l1.age_group = f.latest_creatinine_between_28_days_before_day_1_a_youngest_ag_3
  LEFT JOIN reference_uln_of_creatinine AS l2 ON l2.age_group = f.latest_creatinine_between_28_days_before_day_1_a_oldest_age_3
),

-- The same, with what is worked out from it.
patient_facts_5 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- At the youngest age that the patient may have had; for either sex if that is not known.
    TRY_CAST(CASE
               WHEN f.patient_sex = 'male' THEN f.latest_creatinine_between_28_days_before_day_1_a_youngest_ma
               ELSE f.latest_creatinine_between_28_days_before_day_1_a_youngest_fe
             END AS DECIMAL(15, 6)) AS latest_creatinine_between_28_days_before_day_1_a_possible_li,
    TRY_CAST(CASE
               WHEN f.patient_sex = 'female' THEN f.latest_creatinine_between_28_days_before_day_1_a_youngest_fe
               ELSE f.latest_creatinine_between_28_days_before_day_1_a_youngest_ma
             END AS DECIMAL(15, 6)) AS latest_creatinine_between_28_days_before_day_1_a_possible_li_2,
    -- At the oldest age.
    TRY_CAST(CASE
               WHEN f.patient_sex = 'male' THEN f.latest_creatinine_between_28_days_before_day_1_a_oldest_male
               ELSE f.latest_creatinine_between_28_days_before_day_1_a_oldest_fema
             END AS DECIMAL(15, 6)) AS latest_creatinine_between_28_days_before_day_1_a_possible_li_3,
    TRY_CAST(CASE
               WHEN f.patient_sex = 'female' THEN f.latest_creatinine_between_28_days_before_day_1_a_oldest_fema
               ELSE f.latest_creatinine_between_28_days_before_day_1_a_oldest_male
             END AS DECIMAL(15, 6)) AS latest_creatinine_between_28_days_before_day_1_a_possible_li_4
  FROM patient_facts_4 AS f
),

-- The same, with what is worked out from it.
patient_facts_6 AS NOT MATERIALIZED (
  SELECT
    f.*,
    CASE
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_possible_li IS NOT NULL
           AND f.latest_creatinine_between_28_days_before_day_1_a_possible_li_2 IS NOT NULL
           AND f.latest_creatinine_between_28_days_before_day_1_a_possible_li_3 IS NOT NULL
           AND f.latest_creatinine_between_28_days_before_day_1_a_possible_li_4 IS NOT NULL THEN
        least(
          f.latest_creatinine_between_28_days_before_day_1_a_possible_li,
          f.latest_creatinine_between_28_days_before_day_1_a_possible_li_2,
          f.latest_creatinine_between_28_days_before_day_1_a_possible_li_3,
          f.latest_creatinine_between_28_days_before_day_1_a_possible_li_4
        )
    END AS latest_creatinine_between_28_days_before_day_1_a_least_limit,
    CASE
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_possible_li IS NOT NULL
           AND f.latest_creatinine_between_28_days_before_day_1_a_possible_li_2 IS NOT NULL
           AND f.latest_creatinine_between_28_days_before_day_1_a_possible_li_3 IS NOT NULL
           AND f.latest_creatinine_between_28_days_before_day_1_a_possible_li_4 IS NOT NULL THEN
        greatest(
          f.latest_creatinine_between_28_days_before_day_1_a_possible_li,
          f.latest_creatinine_between_28_days_before_day_1_a_possible_li_2,
          f.latest_creatinine_between_28_days_before_day_1_a_possible_li_3,
          f.latest_creatinine_between_28_days_before_day_1_a_possible_li_4
        )
    END AS latest_creatinine_between_28_days_before_day_1_a_greatest_li
  FROM patient_facts_5 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: B-precursor ALL is present
    CASE
      WHEN f.count_b_precursor_all_certain >= 1 THEN TRUE
      WHEN f.count_b_precursor_all_possible < 1 THEN FALSE
    END AS a_1_a_1,
    CAST(f.count_b_precursor_all_certain AS VARCHAR) AS a_1_a_1_value,
    -- 2: Philadelphia chromosome is negative
    CASE
      WHEN f.latest_philadelphia_chromosome_on_or_before_rand_inside THEN
        CASE
          WHEN f.latest_philadelphia_chromosome_on_or_before_rand_value IN ('positive', 'negative') THEN
            f.latest_philadelphia_chromosome_on_or_before_rand_value = 'negative'
        END
    END AS a_1_b_1,
    f.latest_philadelphia_chromosome_on_or_before_rand_value AS a_1_b_1_value,
    f.latest_philadelphia_chromosome_on_or_before_rand_day AS a_1_b_1_date,
    f.latest_philadelphia_chromosome_on_or_before_rand_id AS a_1_b_1_row,
    -- 3: exactly 1 relapse
    CASE
      WHEN f.count_relapse_on_or_before_randomization_certain = 1
           AND f.count_relapse_on_or_before_randomization_possible = 1 THEN
        TRUE
      WHEN f.count_relapse_on_or_before_randomization_possible < 1
           OR f.count_relapse_on_or_before_randomization_certain > 1 THEN
        FALSE
    END AS a_1_c_1,
    CAST(f.count_relapse_on_or_before_randomization_certain AS VARCHAR) AS a_1_c_1_value,
    -- 4: attested
    CASE
      WHEN f.answer_1_d_inside
           AND (f.answer_1_d_valid_until IS NULL OR f.answer_1_d_valid_until >= f.randomization_date) THEN
        f.answer_1_d_value = 'yes'
    END AS a_1_d_1,
    f.answer_1_d_value AS a_1_d_1_value,
    f.answer_1_d_day AS a_1_d_1_date,
    f.answer_1_d_id AS a_1_d_1_row,
    -- 5: marrow blasts < 5 % at randomization
    CASE
      WHEN f.latest_marrow_blasts_at_randomization_inside THEN
        CASE
          WHEN f.latest_marrow_blasts_at_randomization_comparator IS NULL THEN
            f.latest_marrow_blasts_at_randomization_value < f.latest_marrow_blasts_at_randomization_limit
          WHEN f.latest_marrow_blasts_at_randomization_comparator = '<'
               AND f.latest_marrow_blasts_at_randomization_value
                     <= f.latest_marrow_blasts_at_randomization_limit THEN
            TRUE
          WHEN f.latest_marrow_blasts_at_randomization_comparator = '<='
               AND f.latest_marrow_blasts_at_randomization_value < f.latest_marrow_blasts_at_randomization_limit THEN
            TRUE
          WHEN f.latest_marrow_blasts_at_randomization_comparator IN ('>', '>=')
               AND f.latest_marrow_blasts_at_randomization_value
                     >= f.latest_marrow_blasts_at_randomization_limit THEN
            FALSE
        END
    END AS a_2_a_1,
    coalesce(f.latest_marrow_blasts_at_randomization_comparator, '')
    || CASE
         WHEN f.latest_marrow_blasts_at_randomization_value
                = floor(f.latest_marrow_blasts_at_randomization_value) THEN
           CAST(CAST(f.latest_marrow_blasts_at_randomization_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_marrow_blasts_at_randomization_value AS VARCHAR), '0')
       END AS a_2_a_1_value,
    f.latest_marrow_blasts_at_randomization_unit AS a_2_a_1_unit,
    f.latest_marrow_blasts_at_randomization_day AS a_2_a_1_date,
    f.latest_marrow_blasts_at_randomization_id AS a_2_a_1_row,
    -- 6: marrow blasts >= 5 % at randomization
    CASE
      WHEN f.latest_marrow_blasts_at_randomization_inside THEN
        CASE
          WHEN f.latest_marrow_blasts_at_randomization_comparator IS NULL THEN
            f.latest_marrow_blasts_at_randomization_value >= f.latest_marrow_blasts_at_randomization_limit
          WHEN f.latest_marrow_blasts_at_randomization_comparator = '<'
               AND f.latest_marrow_blasts_at_randomization_value
                     <= f.latest_marrow_blasts_at_randomization_limit THEN
            FALSE
          WHEN f.latest_marrow_blasts_at_randomization_comparator = '<='
               AND f.latest_marrow_blasts_at_randomization_value < f.latest_marrow_blasts_at_randomization_limit THEN
            FALSE
          WHEN f.latest_marrow_blasts_at_randomization_comparator IN ('>', '>=')
               AND f.latest_marrow_blasts_at_randomization_value
                     >= f.latest_marrow_blasts_at_randomization_limit THEN
            TRUE
        END
    END AS a_2_b_1,
    -- 7: marrow blasts < 25 % at randomization
    CASE
      WHEN f.latest_marrow_blasts_at_randomization_inside THEN
        CASE
          WHEN f.latest_marrow_blasts_at_randomization_comparator IS NULL THEN
            f.latest_marrow_blasts_at_randomization_value < f.latest_marrow_blasts_at_randomization_limit_2
          WHEN f.latest_marrow_blasts_at_randomization_comparator = '<'
               AND f.latest_marrow_blasts_at_randomization_value
                     <= f.latest_marrow_blasts_at_randomization_limit_2 THEN
            TRUE
          WHEN f.latest_marrow_blasts_at_randomization_comparator = '<='
               AND f.latest_marrow_blasts_at_randomization_value
                     < f.latest_marrow_blasts_at_randomization_limit_2 THEN
            TRUE
          WHEN f.latest_marrow_blasts_at_randomization_comparator IN ('>', '>=')
               AND f.latest_marrow_blasts_at_randomization_value
                     >= f.latest_marrow_blasts_at_randomization_limit_2 THEN
            FALSE
        END
    END AS a_2_b_2,
    -- 8: age > 28 days at informed consent
    CASE
      WHEN f.youngest_age_in_days_at_informed_consent_date > 28 THEN TRUE
      WHEN f.oldest_age_in_days_at_informed_consent_date <= 28 THEN FALSE
    END AS a_3_1,
    CASE
      WHEN f.youngest_age_in_days_at_informed_consent_date = f.oldest_age_in_days_at_informed_consent_date THEN
        CAST(f.youngest_age_in_days_at_informed_consent_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_days_at_informed_consent_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_days_at_informed_consent_date AS VARCHAR)
    END AS a_3_1_value,
    CASE WHEN f.youngest_age_in_days_at_informed_consent_date IS NOT NULL THEN 'days' END AS a_3_1_unit,
    -- 9: age < 18 years at informed consent
    CASE
      WHEN f.oldest_age_in_years_at_informed_consent_date < 18 THEN TRUE
      WHEN f.youngest_age_in_years_at_informed_consent_date >= 18 THEN FALSE
    END AS a_3_2,
    CASE
      WHEN f.youngest_age_in_years_at_informed_consent_date = f.oldest_age_in_years_at_informed_consent_date THEN
        CAST(f.youngest_age_in_years_at_informed_consent_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_informed_consent_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_informed_consent_date AS VARCHAR)
    END AS a_3_2_value,
    CASE WHEN f.youngest_age_in_years_at_informed_consent_date IS NOT NULL THEN 'years' END AS a_3_2_unit,
    -- 10: attested
    CASE
      WHEN f.answer_4_a_inside
           AND (f.answer_4_a_valid_until IS NULL OR f.answer_4_a_valid_until >= f.randomization_date) THEN
        f.answer_4_a_value = 'yes'
    END AS a_4_a_1,
    f.answer_4_a_value AS a_4_a_1_value,
    f.answer_4_a_day AS a_4_a_1_date,
    f.answer_4_a_id AS a_4_a_1_row,
    -- 11: attested
    CASE
      WHEN f.answer_4_b_inside
           AND (f.answer_4_b_valid_until IS NULL OR f.answer_4_b_valid_until >= f.randomization_date) THEN
        f.answer_4_b_value = 'yes'
    END AS a_4_b_1,
    f.answer_4_b_value AS a_4_b_1_value,
    f.answer_4_b_day AS a_4_b_1_date,
    f.answer_4_b_id AS a_4_b_1_row,
    -- 12: attested
    CASE
      WHEN f.answer_5_a_inside
           AND (f.answer_5_a_valid_until IS NULL OR f.answer_5_a_valid_until >= f.randomization_date) THEN
        f.answer_5_a_value = 'yes'
    END AS a_5_a_1,
    f.answer_5_a_value AS a_5_a_1_value,
    f.answer_5_a_day AS a_5_a_1_date,
    f.answer_5_a_id AS a_5_a_1_row,
    -- 13: any extramedullary relapse
    CASE
      WHEN f.count_extramedullary_relapse_on_or_before_random_certain >= 1 THEN TRUE
      WHEN f.count_extramedullary_relapse_on_or_before_random_possible < 1 THEN FALSE
    END AS a_5_b_1,
    CAST(f.count_extramedullary_relapse_on_or_before_random_certain AS VARCHAR) AS a_5_b_1_value,
    -- 14: attested
    CASE
      WHEN f.answer_5_c_inside
           AND (f.answer_5_c_valid_until IS NULL OR f.answer_5_c_valid_until >= f.randomization_date) THEN
        f.answer_5_c_value = 'yes'
    END AS a_5_c_1,
    f.answer_5_c_value AS a_5_c_1_value,
    f.answer_5_c_day AS a_5_c_1_date,
    f.answer_5_c_id AS a_5_c_1_row,
    -- 15: attested
    CASE
      WHEN f.answer_e1_inside
           AND (f.answer_e1_valid_until IS NULL OR f.answer_e1_valid_until >= f.randomization_date) THEN
        f.answer_e1_value = 'yes'
    END AS a_e1_1,
    f.answer_e1_value AS a_e1_1_value,
    f.answer_e1_day AS a_e1_1_date,
    f.answer_e1_id AS a_e1_1_row,
    -- 16: CNS status is one of CNS 2, CNS 3 at randomization
    CASE
      WHEN f.latest_cns_status_at_randomization_inside THEN
        CASE
          WHEN f.latest_cns_status_at_randomization_value IN ('CNS 1', 'CNS 2', 'CNS 3') THEN
            f.latest_cns_status_at_randomization_value IN ('CNS 2', 'CNS 3')
        END
    END AS a_e2_1,
    f.latest_cns_status_at_randomization_value AS a_e2_1_value,
    f.latest_cns_status_at_randomization_day AS a_e2_1_date,
    f.latest_cns_status_at_randomization_id AS a_e2_1_row,
    -- 17: creatinine > 1 x ULN between 28 days before day 1 and 1 day before day 1
    CASE
      WHEN f.latest_creatinine_between_28_days_before_day_1_a_inside THEN
        CASE
          WHEN f.latest_creatinine_between_28_days_before_day_1_a_usable
               AND f.latest_creatinine_between_28_days_before_day_1_a_high IS NOT NULL THEN
            CASE
              WHEN f.latest_creatinine_between_28_days_before_day_1_a_comparator IS NULL THEN
                f.latest_creatinine_between_28_days_before_day_1_a_value
                  > f.latest_creatinine_between_28_days_before_day_1_a_high
              WHEN f.latest_creatinine_between_28_days_before_day_1_a_comparator IN ('<', '<=')
                   AND f.latest_creatinine_between_28_days_before_day_1_a_value
                         <= f.latest_creatinine_between_28_days_before_day_1_a_high THEN
                FALSE
              WHEN f.latest_creatinine_between_28_days_before_day_1_a_comparator = '>'
                   AND f.latest_creatinine_between_28_days_before_day_1_a_value
                         >= f.latest_creatinine_between_28_days_before_day_1_a_high THEN
                TRUE
              WHEN f.latest_creatinine_between_28_days_before_day_1_a_comparator = '>='
                   AND f.latest_creatinine_between_28_days_before_day_1_a_value
                         > f.latest_creatinine_between_28_days_before_day_1_a_high THEN
                TRUE
            END
          WHEN f.latest_creatinine_between_28_days_before_day_1_a_usable THEN
            CASE
              WHEN f.latest_creatinine_between_28_days_before_day_1_a_comparator IS NULL THEN
                CASE
                  WHEN f.latest_creatinine_between_28_days_before_day_1_a_value
                       * CAST(f.latest_creatinine_between_28_days_before_day_1_a_value_times AS BIGINT)
                         > f.latest_creatinine_between_28_days_before_day_1_a_greatest_li
                           * CAST(f.latest_creatinine_between_28_days_before_day_1_a_limit_times AS BIGINT) THEN
                    TRUE
                  WHEN f.latest_creatinine_between_28_days_before_day_1_a_value
                       * CAST(f.latest_creatinine_between_28_days_before_day_1_a_value_times AS BIGINT)
                         <= f.latest_creatinine_between_28_days_before_day_1_a_least_limit
                            * CAST(f.latest_creatinine_between_28_days_before_day_1_a_limit_times AS BIGINT) THEN
                    FALSE
                END
              WHEN f.latest_creatinine_between_28_days_before_day_1_a_comparator IN ('<', '<=')
                   AND f.latest_creatinine_between_28_days_before_day_1_a_value
                       * CAST(f.latest_creatinine_between_28_days_before_day_1_a_value_times AS BIGINT)
                         <= f.latest_creatinine_between_28_days_before_day_1_a_least_limit
                            * CAST(f.latest_creatinine_between_28_days_before_day_1_a_limit_times AS BIGINT) THEN
                FALSE
              WHEN f.latest_creatinine_between_28_days_before_day_1_a_comparator = '>'
                   AND f.latest_creatinine_between_28_days_before_day_1_a_value
                       * CAST(f.latest_creatinine_between_28_days_before_day_1_a_value_times AS BIGINT)
                         >= f.latest_creatinine_between_28_days_before_day_1_a_greatest_li
                            * CAST(f.latest_creatinine_between_28_days_before_day_1_a_limit_times AS BIGINT) THEN
                TRUE
              WHEN f.latest_creatinine_between_28_days_before_day_1_a_comparator = '>='
                   AND f.latest_creatinine_between_28_days_before_day_1_a_value
                       * CAST(f.latest_creatinine_between_28_days_before_day_1_a_value_times AS BIGINT)
                         > f.latest_creatinine_between_28_days_before_day_1_a_greatest_li
                           * CAST(f.latest_creatinine_between_28_days_before_day_1_a_limit_times AS BIGINT) THEN
                TRUE
            END
        END
    END AS a_e4_a_1,
    coalesce(f.latest_creatinine_between_28_days_before_day_1_a_comparator, '')
    || CASE
         WHEN f.latest_creatinine_between_28_days_before_day_1_a_value
                = floor(f.latest_creatinine_between_28_days_before_day_1_a_value) THEN
           CAST(CAST(f.latest_creatinine_between_28_days_before_day_1_a_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_creatinine_between_28_days_before_day_1_a_value AS VARCHAR), '0')
       END AS a_e4_a_1_value,
    f.latest_creatinine_between_28_days_before_day_1_a_unit AS a_e4_a_1_unit,
    f.latest_creatinine_between_28_days_before_day_1_a_day AS a_e4_a_1_date,
    f.latest_creatinine_between_28_days_before_day_1_a_id AS a_e4_a_1_row,
    -- 18: Gilbert syndrome is present
    CASE
      WHEN f.count_gilbert_syndrome_certain >= 1 THEN TRUE
      WHEN f.count_gilbert_syndrome_possible < 1 THEN FALSE
    END AS a_e4_b_1,
    CAST(f.count_gilbert_syndrome_certain AS VARCHAR) AS a_e4_b_1_value,
    -- 19: total bilirubin > 3.0 mg/dL between 28 days before day 1 and 1 day before day 1
    CASE
      WHEN f.latest_total_bilirubin_between_28_days_before_da_inside THEN
        CASE
          WHEN f.latest_total_bilirubin_between_28_days_before_da_comparator IS NULL THEN
            f.latest_total_bilirubin_between_28_days_before_da_value
              > f.latest_total_bilirubin_between_28_days_before_da_limit
          WHEN f.latest_total_bilirubin_between_28_days_before_da_comparator IN ('<', '<=')
               AND f.latest_total_bilirubin_between_28_days_before_da_value
                     <= f.latest_total_bilirubin_between_28_days_before_da_limit THEN
            FALSE
          WHEN f.latest_total_bilirubin_between_28_days_before_da_comparator = '>'
               AND f.latest_total_bilirubin_between_28_days_before_da_value
                     >= f.latest_total_bilirubin_between_28_days_before_da_limit THEN
            TRUE
          WHEN f.latest_total_bilirubin_between_28_days_before_da_comparator = '>='
               AND f.latest_total_bilirubin_between_28_days_before_da_value
                     > f.latest_total_bilirubin_between_28_days_before_da_limit THEN
            TRUE
        END
    END AS a_e4_b_2,
    coalesce(f.latest_total_bilirubin_between_28_days_before_da_comparator, '')
    || CASE
         WHEN f.latest_total_bilirubin_between_28_days_before_da_value
                = floor(f.latest_total_bilirubin_between_28_days_before_da_value) THEN
           CAST(CAST(f.latest_total_bilirubin_between_28_days_before_da_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_total_bilirubin_between_28_days_before_da_value AS VARCHAR), '0')
       END AS a_e4_b_2_value,
    f.latest_total_bilirubin_between_28_days_before_da_unit AS a_e4_b_2_unit,
    f.latest_total_bilirubin_between_28_days_before_da_day AS a_e4_b_2_date,
    f.latest_total_bilirubin_between_28_days_before_da_id AS a_e4_b_2_row,
    -- 20: absolute neutrophil count < 500 /uL between 28 days before day 1 and 1 day before day 1
    CASE
      WHEN f.latest_absolute_neutrophil_count_between_28_days_inside THEN
        CASE
          WHEN f.latest_absolute_neutrophil_count_between_28_days_comparator IS NULL THEN
            f.latest_absolute_neutrophil_count_between_28_days_value
              < f.latest_absolute_neutrophil_count_between_28_days_limit
          WHEN f.latest_absolute_neutrophil_count_between_28_days_comparator = '<'
               AND f.latest_absolute_neutrophil_count_between_28_days_value
                     <= f.latest_absolute_neutrophil_count_between_28_days_limit THEN
            TRUE
          WHEN f.latest_absolute_neutrophil_count_between_28_days_comparator = '<='
               AND f.latest_absolute_neutrophil_count_between_28_days_value
                     < f.latest_absolute_neutrophil_count_between_28_days_limit THEN
            TRUE
          WHEN f.latest_absolute_neutrophil_count_between_28_days_comparator IN ('>', '>=')
               AND f.latest_absolute_neutrophil_count_between_28_days_value
                     >= f.latest_absolute_neutrophil_count_between_28_days_limit THEN
            FALSE
        END
    END AS a_e5_1,
    coalesce(f.latest_absolute_neutrophil_count_between_28_days_comparator, '')
    || CASE
         WHEN f.latest_absolute_neutrophil_count_between_28_days_value
                = floor(f.latest_absolute_neutrophil_count_between_28_days_value) THEN
           CAST(CAST(f.latest_absolute_neutrophil_count_between_28_days_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_absolute_neutrophil_count_between_28_days_value AS VARCHAR), '0')
       END AS a_e5_1_value,
    f.latest_absolute_neutrophil_count_between_28_days_unit AS a_e5_1_unit,
    f.latest_absolute_neutrophil_count_between_28_days_day AS a_e5_1_date,
    f.latest_absolute_neutrophil_count_between_28_days_id AS a_e5_1_row,
    -- 21: platelets < 50,000 /uL between 28 days before day 1 and 1 day before day 1
    CASE
      WHEN f.latest_platelets_between_28_days_before_day_1_an_inside THEN
        CASE
          WHEN f.latest_platelets_between_28_days_before_day_1_an_comparator IS NULL THEN
            f.latest_platelets_between_28_days_before_day_1_an_value
              < f.latest_platelets_between_28_days_before_day_1_an_limit
          WHEN f.latest_platelets_between_28_days_before_day_1_an_comparator = '<'
               AND f.latest_platelets_between_28_days_before_day_1_an_value
                     <= f.latest_platelets_between_28_days_before_day_1_an_limit THEN
            TRUE
          WHEN f.latest_platelets_between_28_days_before_day_1_an_comparator = '<='
               AND f.latest_platelets_between_28_days_before_day_1_an_value
                     < f.latest_platelets_between_28_days_before_day_1_an_limit THEN
            TRUE
          WHEN f.latest_platelets_between_28_days_before_day_1_an_comparator IN ('>', '>=')
               AND f.latest_platelets_between_28_days_before_day_1_an_value
                     >= f.latest_platelets_between_28_days_before_day_1_an_limit THEN
            FALSE
        END
    END AS a_e6_1,
    coalesce(f.latest_platelets_between_28_days_before_day_1_an_comparator, '')
    || CASE
         WHEN f.latest_platelets_between_28_days_before_day_1_an_value
                = floor(f.latest_platelets_between_28_days_before_day_1_an_value) THEN
           CAST(CAST(f.latest_platelets_between_28_days_before_day_1_an_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_platelets_between_28_days_before_day_1_an_value AS VARCHAR), '0')
       END AS a_e6_1_value,
    f.latest_platelets_between_28_days_before_day_1_an_unit AS a_e6_1_unit,
    f.latest_platelets_between_28_days_before_day_1_an_day AS a_e6_1_date,
    f.latest_platelets_between_28_days_before_day_1_an_id AS a_e6_1_row,
    -- 22: any investigational treatment less than 4 weeks before randomization
    CASE
      WHEN f.count_investigational_treatment_less_than_4_week_certain >= 1 THEN TRUE
      WHEN f.count_investigational_treatment_less_than_4_week_possible < 1 THEN FALSE
    END AS a_e7_1,
    CAST(f.count_investigational_treatment_less_than_4_week_certain AS VARCHAR) AS a_e7_1_value,
    -- 23: any investigational device less than 4 weeks before randomization
    CASE
      WHEN f.count_investigational_device_less_than_4_weeks_b_certain >= 1 THEN TRUE
      WHEN f.count_investigational_device_less_than_4_weeks_b_possible < 1 THEN FALSE
    END AS a_e7_2,
    CAST(f.count_investigational_device_less_than_4_weeks_b_certain AS VARCHAR) AS a_e7_2_value,
    -- 24: any treatment toxicity on randomization where grade is one of '3', '4', '5'
    CASE
      WHEN f.count_treatment_toxicity_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_treatment_toxicity_on_randomization_possible < 1 THEN FALSE
    END AS a_e8_1,
    CAST(f.count_treatment_toxicity_on_randomization_certain AS VARCHAR) AS a_e8_1_value,
    -- 25: infection is present
    CASE WHEN f.count_infection_certain >= 1 THEN TRUE WHEN f.count_infection_possible < 1 THEN FALSE END
      AS a_e9_a_1,
    CAST(f.count_infection_certain AS VARCHAR) AS a_e9_a_1_value,
    -- 26: attested "the infection is acute, or chronic and not controlled"
    CASE
      WHEN f.answer_e9_a_inside
           AND (f.answer_e9_a_valid_until IS NULL OR f.answer_e9_a_valid_until >= f.randomization_date) THEN
        f.answer_e9_a_value = 'yes'
    END AS a_e9_a_2,
    f.answer_e9_a_value AS a_e9_a_2_value,
    f.answer_e9_a_day AS a_e9_a_2_date,
    f.answer_e9_a_id AS a_e9_a_2_row,
    -- 27: attested
    CASE
      WHEN f.answer_e9_b_inside
           AND (f.answer_e9_b_valid_until IS NULL OR f.answer_e9_b_valid_until >= f.randomization_date) THEN
        f.answer_e9_b_value = 'yes'
    END AS a_e9_b_1,
    f.answer_e9_b_value AS a_e9_b_1_value,
    f.answer_e9_b_day AS a_e9_b_1_date,
    f.answer_e9_b_id AS a_e9_b_1_row,
    -- 28: any HIV infection
    CASE
      WHEN f.count_hiv_infection_on_or_before_randomization_certain >= 1 THEN TRUE
      WHEN f.count_hiv_infection_on_or_before_randomization_possible < 1 THEN FALSE
    END AS a_e10_1,
    CAST(f.count_hiv_infection_on_or_before_randomization_certain AS VARCHAR) AS a_e10_1_value,
    -- 29: attested
    CASE
      WHEN f.answer_e11_inside
           AND (f.answer_e11_valid_until IS NULL OR f.answer_e11_valid_until >= f.randomization_date) THEN
        f.answer_e11_value = 'yes'
    END AS a_e11_1,
    f.answer_e11_value AS a_e11_1_value,
    f.answer_e11_day AS a_e11_1_date,
    f.answer_e11_id AS a_e11_1_row,
    -- 30: pregnancy is present
    CASE WHEN f.count_pregnancy_certain >= 1 THEN TRUE WHEN f.count_pregnancy_possible < 1 THEN FALSE END
      AS a_e12_a_1,
    CAST(f.count_pregnancy_certain AS VARCHAR) AS a_e12_a_1_value,
    -- 31: sex is female
    f.patient_sex = 'female' AS a_e12_a_2,
    f.patient_sex AS a_e12_a_2_value,
    -- 32: age >= 18 years
    CASE
      WHEN f.youngest_age_in_years_at_randomization_date >= 18 THEN TRUE
      WHEN f.oldest_age_in_years_at_randomization_date < 18 THEN FALSE
    END AS a_e12_a_3,
    CASE
      WHEN f.youngest_age_in_years_at_randomization_date = f.oldest_age_in_years_at_randomization_date THEN
        CAST(f.youngest_age_in_years_at_randomization_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_randomization_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_randomization_date AS VARCHAR)
    END AS a_e12_a_3_value,
    CASE WHEN f.youngest_age_in_years_at_randomization_date IS NOT NULL THEN 'years' END AS a_e12_a_3_unit,
    -- 33: any menarche is reached
    CASE f.any_menarche_on_or_before_randomization_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END AS a_e12_a_4,
    f.any_menarche_on_or_before_randomization_value AS a_e12_a_4_value,
    f.any_menarche_on_or_before_randomization_day AS a_e12_a_4_date,
    f.any_menarche_on_or_before_randomization_id AS a_e12_a_4_row,
    -- 34: menarche is 'not reached' within 28 days
    CASE
      WHEN f.latest_menarche_within_28_days_inside THEN
        CASE
          WHEN f.latest_menarche_within_28_days_value IN ('reached', 'not reached') THEN
            f.latest_menarche_within_28_days_value = 'not reached'
        END
    END AS a_e12_a_5,
    f.latest_menarche_within_28_days_value AS a_e12_a_5_value,
    f.latest_menarche_within_28_days_day AS a_e12_a_5_date,
    f.latest_menarche_within_28_days_id AS a_e12_a_5_row,
    -- 35: pregnancy test is positive at randomization
    CASE
      WHEN f.latest_pregnancy_test_at_randomization_inside THEN
        CASE
          WHEN f.latest_pregnancy_test_at_randomization_value IN ('positive', 'negative') THEN
            f.latest_pregnancy_test_at_randomization_value = 'positive'
        END
    END AS a_e12_a_6,
    f.latest_pregnancy_test_at_randomization_value AS a_e12_a_6_value,
    f.latest_pregnancy_test_at_randomization_day AS a_e12_a_6_date,
    f.latest_pregnancy_test_at_randomization_id AS a_e12_a_6_row,
    -- 36: breast-feeding is present
    CASE
      WHEN f.count_breast_feeding_certain >= 1 THEN TRUE
      WHEN f.count_breast_feeding_possible < 1 THEN FALSE
    END AS a_e12_b_1,
    CAST(f.count_breast_feeding_certain AS VARCHAR) AS a_e12_b_1_value,
    -- 37: attested
    CASE
      WHEN f.answer_e12_c_inside
           AND (f.answer_e12_c_valid_until IS NULL OR f.answer_e12_c_valid_until >= f.randomization_date) THEN
        f.answer_e12_c_value = 'yes'
    END AS a_e12_c_1,
    f.answer_e12_c_value AS a_e12_c_1_value,
    f.answer_e12_c_day AS a_e12_c_1_date,
    f.answer_e12_c_id AS a_e12_c_1_row,
    -- 38: attested
    CASE
      WHEN f.answer_e13_inside
           AND (f.answer_e13_valid_until IS NULL OR f.answer_e13_valid_until >= f.randomization_date) THEN
        f.answer_e13_value = 'yes'
    END AS a_e13_1,
    f.answer_e13_value AS a_e13_1_value,
    f.answer_e13_day AS a_e13_1_date,
    f.answer_e13_id AS a_e13_1_row,
    -- 39: sex is male
    f.patient_sex = 'male' AS a_e14_1,
    -- 40: attested
    CASE
      WHEN f.answer_e14_inside
           AND (f.answer_e14_valid_until IS NULL OR f.answer_e14_valid_until >= f.randomization_date) THEN
        f.answer_e14_value = 'yes'
    END AS a_e14_2,
    f.answer_e14_value AS a_e14_2_value,
    f.answer_e14_day AS a_e14_2_date,
    f.answer_e14_id AS a_e14_2_row,
    -- 41: attested
    CASE
      WHEN f.answer_e15_inside
           AND (f.answer_e15_valid_until IS NULL OR f.answer_e15_valid_until >= f.randomization_date) THEN
        f.answer_e15_value = 'yes'
    END AS a_e15_1,
    f.answer_e15_value AS a_e15_1_value,
    f.answer_e15_day AS a_e15_1_date,
    f.answer_e15_id AS a_e15_1_row,
    -- 42: attested
    CASE
      WHEN f.answer_e16_inside
           AND (f.answer_e16_valid_until IS NULL OR f.answer_e16_valid_until >= f.randomization_date) THEN
        f.answer_e16_value = 'yes'
    END AS a_e16_1,
    f.answer_e16_value AS a_e16_1_value,
    f.answer_e16_day AS a_e16_1_date,
    f.answer_e16_id AS a_e16_1_row,
    -- 43: attested
    CASE
      WHEN f.answer_e17_inside
           AND (f.answer_e17_valid_until IS NULL OR f.answer_e17_valid_until >= f.randomization_date) THEN
        f.answer_e17_value = 'yes'
    END AS a_e17_1,
    f.answer_e17_value AS a_e17_1_value,
    f.answer_e17_day AS a_e17_1_date,
    f.answer_e17_id AS a_e17_1_row,
    -- 44: attested
    CASE
      WHEN f.answer_e18_inside
           AND (f.answer_e18_valid_until IS NULL OR f.answer_e18_valid_until >= f.randomization_date) THEN
        f.answer_e18_value = 'yes'
    END AS a_e18_1,
    f.answer_e18_value AS a_e18_1_value,
    f.answer_e18_day AS a_e18_1_date,
    f.answer_e18_id AS a_e18_1_row
  FROM patient_facts_6 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1.a B-precursor acute lymphoblastic leukaemia
    k.a_1_a_1 AS c_1_a,
    -- 1.b Philadelphia chromosome negative
    k.a_1_b_1 AS c_1_b,
    -- 1.c first relapse
    k.a_1_c_1 AS c_1_c,
    -- 1.d high risk by the criteria of I-BFM SG / IntReALL
    k.a_1_d_1 AS c_1_d,
    -- 2.a M1
    k.a_2_a_1 AS c_2_a,
    -- 2.b M2
    k.a_2_b_1 AND k.a_2_b_2 AS c_2_b,
    -- 3 Older than 28 days and younger than 18 years when consent or assent is given
    k.a_3_1 AND k.a_3_2 AS c_3,
    -- 4.a consent of the representative (or of a patient who is legally old enough)
    k.a_4_a_1 AS c_4_a,
    -- 4.b written assent of the patient, as far as local rules and guidelines require it
    k.a_4_b_1 AS c_4_b,
    -- 5.a the material is available
    k.a_5_a_1 AS c_5_a,
    -- 5.b isolated extramedullary relapse
    k.a_5_b_1 AS c_5_b,
    -- 5.c technical or logistic hurdles in obtaining or processing marrow
    k.a_5_c_1 AS c_5_c,
    -- E1 Clinically relevant disorder of the central nervous system that needs treatment, such as ...
    k.a_e1_1 AS c_e1,
    -- E2 Current involvement of the central nervous system by the leukaemia (CNS 2 or CNS 3)
    k.a_e2_1 AS c_e2,
    -- E3 A relapse that involved the central nervous system does not exclude if it was treated with ...
    -- (what does not apply counts as true)
    TRUE AS c_e3_lenient,
    -- E3 A relapse that involved the central nervous system does not exclude if it was treated with ...
    -- (what does not apply counts as false)
    FALSE AS c_e3_strict,
    -- E4.a serum creatinine above the upper limit of normal for age and sex of the local laboratory
    k.a_e4_a_1 AS c_e4_a,
    -- E4.b total bilirubin > 3.0 mg/dL, unless Gilbert's (Meulengracht's) disease explains it
    -- (what does not apply counts as true)
    k.a_e4_b_1 OR k.a_e4_b_2 AS c_e4_b_lenient,
    -- E4.b total bilirubin > 3.0 mg/dL, unless Gilbert's (Meulengracht's) disease explains it
    -- (what does not apply counts as false)
    NOT k.a_e4_b_1 AND k.a_e4_b_2 AS c_e4_b_strict,
    -- E5 Neutrophils in blood < 500/uL before day 1
    k.a_e5_1 AS c_e5,
    -- E6 Platelets in blood < 50,000/uL before day 1
    k.a_e6_1 AS c_e6,
    -- E7 Treatment in another study of a drug or device, now or ended less than 4 weeks ago; what the ...
    k.a_e7_1 OR k.a_e7_2 AS c_e7,
    -- E8 Toxicity of chemotherapy that has not resolved to grade 2 or less (the parameters of lines 4, 5 ...
    k.a_e8_1 AS c_e8,
    -- E9.a acute or uncontrolled chronic infection
    k.a_e9_a_1 AND k.a_e9_a_2 AS c_e9_a,
    -- E9.b signs of such an infection that is not yet on record, or another disease that treatment could ...
    k.a_e9_b_1 AS c_e9_b,
    -- E10 Documented infection with HIV
    k.a_e10_1 AS c_e10,
    -- E11 Known hypersensitivity to immunoglobulins or to anything given during dosing, asparaginase aside
    k.a_e11_1 AS c_e11,
    -- E12.a pregnant
    k.a_e12_a_1 OR (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) AND k.a_e12_a_6) AS c_e12_a,
    -- E12.b breast-feeding
    k.a_e12_b_1 AS c_e12_b,
    -- E12.c plans pregnancy or breast-feeding in these times
    k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) AND k.a_e12_c_1 AS c_e12_c,
    -- E13 Girl after menarche unwilling to live in true abstinence or use highly effective contraception ...
    -- (what does not apply counts as true)
    NOT (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)) OR k.a_e13_1 AS c_e13_lenient,
    -- E13 Girl after menarche unwilling to live in true abstinence or use highly effective contraception ...
    -- (what does not apply counts as false)
    k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) AND k.a_e13_1 AS c_e13_strict,
    -- E14 Sexually mature boy unwilling to live in true abstinence or use a condom with spermicide ...
    -- (what does not apply counts as true)
    NOT k.a_e14_1 OR k.a_e14_2 AS c_e14_lenient,
    -- E14 Sexually mature boy unwilling to live in true abstinence or use a condom with spermicide ...
    -- (what does not apply counts as false)
    k.a_e14_1 AND k.a_e14_2 AS c_e14_strict,
    -- E15 Sexually mature boy unwilling to abstain from donating sperm during protocol therapy and for at ...
    -- (what does not apply counts as true)
    NOT k.a_e14_1 OR k.a_e15_1 AS c_e15_lenient,
    -- E15 Sexually mature boy unwilling to abstain from donating sperm during protocol therapy and for at ...
    -- (what does not apply counts as false)
    k.a_e14_1 AND k.a_e15_1 AS c_e15_strict,
    -- E16 Unlikely to complete the visits and procedures of the protocol, follow-up included, as far as ...
    k.a_e16_1 AS c_e16,
    -- E17 Any other clinically significant disorder, now or ever, that, in the opinion of the ...
    k.a_e17_1 AS c_e17,
    -- E18 Placed in an institution by a court or an authority
    k.a_e18_1 AS c_e18
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 B-precursor acute lymphoblastic leukaemia, Philadelphia chromosome negative, in a first relapse ...
    k.c_1_a AND k.c_1_b AND k.c_1_c AND k.c_1_d AS c_1,
    CASE
      WHEN k.a_2_b_1 IS NOT DISTINCT FROM k.c_2_b THEN 6
      WHEN k.a_2_b_2 IS NOT DISTINCT FROM k.c_2_b THEN 7
    END AS c_2_b_decided_by,
    -- 2 Bone marrow at randomization: blasts < 5 % (M1), or blasts >= 5 % and < 25 % (M2)
    k.c_2_a OR k.c_2_b AS c_2,
    CASE WHEN k.a_3_1 IS NOT DISTINCT FROM k.c_3 THEN 8 WHEN k.a_3_2 IS NOT DISTINCT FROM k.c_3 THEN 9 END
      AS c_3_decided_by,
    -- 4 Before any study-specific procedure: consent by the legally acceptable representative where the ...
    k.c_4_a AND k.c_4_b AS c_4,
    -- 5 Material of the relapse is available for central measurement of residual disease by PCR ...
    k.c_5_a OR k.c_5_b OR k.c_5_c AS c_5,
    CASE
      WHEN k.c_e3_lenient AND NOT k.c_e3_strict THEN 'not applicable'
      WHEN k.c_e3_strict THEN 'true'
      WHEN NOT k.c_e3_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e3_result,
    CASE
      WHEN k.c_e4_b_lenient AND NOT k.c_e4_b_strict THEN 'not applicable'
      WHEN k.c_e4_b_strict THEN 'true'
      WHEN NOT k.c_e4_b_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e4_b_result,
    CASE
      WHEN k.c_e4_b_lenient AND NOT k.c_e4_b_strict THEN 18
      WHEN (NOT k.a_e4_b_1) IS NOT FALSE
           AND k.a_e4_b_2 IS NOT DISTINCT FROM k.c_e4_b_strict
           AND (k.c_e4_b_lenient AND NOT k.c_e4_b_strict) IS NOT TRUE THEN
        19
      ELSE 18
    END AS c_e4_b_decided_by,
    -- E4 Kidney or liver function outside these limits before day 1
    -- (what does not apply counts as true)
    k.c_e4_a OR k.c_e4_b_strict OR (k.c_e4_a AND k.c_e4_b_lenient) AS c_e4_lenient,
    -- E4 Kidney or liver function outside these limits before day 1
    -- (what does not apply counts as false)
    k.c_e4_a OR k.c_e4_b_strict AS c_e4_strict,
    CASE WHEN k.a_e7_1 IS NOT DISTINCT FROM k.c_e7 THEN 22 WHEN k.a_e7_2 IS NOT DISTINCT FROM k.c_e7 THEN 23 END
      AS c_e7_decided_by,
    CASE
      WHEN k.a_e9_a_1 IS NOT DISTINCT FROM k.c_e9_a THEN 25
      WHEN k.a_e9_a_2 IS NOT DISTINCT FROM k.c_e9_a THEN 26
    END AS c_e9_a_decided_by,
    -- E9 Signs, clinical or by imaging, of acute or uncontrolled chronic infection, or any disease that ...
    k.c_e9_a OR k.c_e9_b AS c_e9,
    CASE
      WHEN k.a_e12_a_1 IS NOT DISTINCT FROM k.c_e12_a THEN 30
      WHEN (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) AND k.a_e12_a_6)
             IS NOT DISTINCT FROM k.c_e12_a THEN
        CASE
          WHEN (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5))
                 IS NOT DISTINCT FROM (k.a_e12_a_2
                                       AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)
                                       AND k.a_e12_a_6) THEN
            CASE
              WHEN k.a_e12_a_2
                     IS NOT DISTINCT FROM (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)) THEN
                31
              WHEN (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)
                     IS NOT DISTINCT FROM (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)) THEN
                CASE
                  WHEN k.a_e12_a_3 IS NOT DISTINCT FROM (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) THEN 32
                  WHEN k.a_e12_a_4 IS NOT DISTINCT FROM (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) THEN 33
                  WHEN (NOT k.a_e12_a_5) IS NOT DISTINCT FROM (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) THEN
                    34
                END
            END
          WHEN k.a_e12_a_6
                 IS NOT DISTINCT FROM (k.a_e12_a_2
                                       AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)
                                       AND k.a_e12_a_6) THEN
            35
        END
    END AS c_e12_a_decided_by,
    CASE
      WHEN (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)) IS NOT DISTINCT FROM k.c_e12_c THEN
        CASE
          WHEN k.a_e12_a_2 IS NOT DISTINCT FROM (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)) THEN
            31
          WHEN (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)
                 IS NOT DISTINCT FROM (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)) THEN
            CASE
              WHEN k.a_e12_a_3 IS NOT DISTINCT FROM (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) THEN 32
              WHEN k.a_e12_a_4 IS NOT DISTINCT FROM (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) THEN 33
              WHEN (NOT k.a_e12_a_5) IS NOT DISTINCT FROM (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) THEN
                34
            END
        END
      WHEN k.a_e12_c_1 IS NOT DISTINCT FROM k.c_e12_c THEN 37
    END AS c_e12_c_decided_by,
    -- E12 Girl after menarche who is pregnant or breast-feeding, or plans to be during protocol therapy ...
    k.c_e12_a OR k.c_e12_b OR k.c_e12_c AS c_e12,
    CASE
      WHEN k.c_e13_lenient AND NOT k.c_e13_strict THEN 'not applicable'
      WHEN k.c_e13_strict THEN 'true'
      WHEN NOT k.c_e13_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e13_result,
    CASE
      WHEN k.c_e13_lenient AND NOT k.c_e13_strict THEN
        CASE
          WHEN k.a_e12_a_2 IS NOT DISTINCT FROM (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)) THEN
            31
          WHEN (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)
                 IS NOT DISTINCT FROM (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)) THEN
            CASE
              WHEN k.a_e12_a_3 IS NOT DISTINCT FROM (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) THEN 32
              WHEN k.a_e12_a_4 IS NOT DISTINCT FROM (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) THEN 33
              WHEN (NOT k.a_e12_a_5) IS NOT DISTINCT FROM (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) THEN
                34
            END
        END
      WHEN (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)) IS NOT FALSE
           AND k.a_e13_1 IS NOT DISTINCT FROM k.c_e13_strict
           AND (k.c_e13_lenient AND NOT k.c_e13_strict) IS NOT TRUE THEN
        38
      ELSE CASE
             WHEN k.a_e12_a_2
                    IS NOT DISTINCT FROM (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)) THEN
               31
             WHEN (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)
                    IS NOT DISTINCT FROM (k.a_e12_a_2 AND (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5)) THEN
               CASE
                 WHEN k.a_e12_a_3 IS NOT DISTINCT FROM (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) THEN 32
                 WHEN k.a_e12_a_4 IS NOT DISTINCT FROM (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) THEN 33
                 WHEN (NOT k.a_e12_a_5) IS NOT DISTINCT FROM (k.a_e12_a_3 OR k.a_e12_a_4 OR NOT k.a_e12_a_5) THEN
                   34
               END
           END
    END AS c_e13_decided_by,
    CASE
      WHEN k.c_e14_lenient AND NOT k.c_e14_strict THEN 'not applicable'
      WHEN k.c_e14_strict THEN 'true'
      WHEN NOT k.c_e14_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e14_result,
    CASE
      WHEN k.c_e14_lenient AND NOT k.c_e14_strict THEN 39
      WHEN k.a_e14_1 IS NOT FALSE
           AND k.a_e14_2 IS NOT DISTINCT FROM k.c_e14_strict
           AND (k.c_e14_lenient AND NOT k.c_e14_strict) IS NOT TRUE THEN
        40
      ELSE 39
    END AS c_e14_decided_by,
    CASE
      WHEN k.c_e15_lenient AND NOT k.c_e15_strict THEN 'not applicable'
      WHEN k.c_e15_strict THEN 'true'
      WHEN NOT k.c_e15_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e15_result,
    CASE
      WHEN k.c_e15_lenient AND NOT k.c_e15_strict THEN 39
      WHEN k.a_e14_1 IS NOT FALSE
           AND k.a_e15_1 IS NOT DISTINCT FROM k.c_e15_strict
           AND (k.c_e15_lenient AND NOT k.c_e15_strict) IS NOT TRUE THEN
        41
      ELSE 39
    END AS c_e15_decided_by
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_1_a IS NOT DISTINCT FROM k.c_1 THEN 1
      WHEN k.c_1_b IS NOT DISTINCT FROM k.c_1 THEN 2
      WHEN k.c_1_c IS NOT DISTINCT FROM k.c_1 THEN 3
      WHEN k.c_1_d IS NOT DISTINCT FROM k.c_1 THEN 4
    END AS c_1_decided_by,
    CASE
      WHEN k.c_2_a IS NOT DISTINCT FROM k.c_2 THEN 5
      WHEN k.c_2_b IS NOT DISTINCT FROM k.c_2 THEN k.c_2_b_decided_by
    END AS c_2_decided_by,
    CASE WHEN k.c_4_a IS NOT DISTINCT FROM k.c_4 THEN 10 WHEN k.c_4_b IS NOT DISTINCT FROM k.c_4 THEN 11 END
      AS c_4_decided_by,
    CASE
      WHEN k.c_5_a IS NOT DISTINCT FROM k.c_5 THEN 12
      WHEN k.c_5_b IS NOT DISTINCT FROM k.c_5 THEN 13
      WHEN k.c_5_c IS NOT DISTINCT FROM k.c_5 THEN 14
    END AS c_5_decided_by,
    CASE
      WHEN k.c_e4_lenient AND NOT k.c_e4_strict THEN 'not applicable'
      WHEN k.c_e4_strict THEN 'true'
      WHEN NOT k.c_e4_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e4_result,
    CASE
      WHEN k.c_e4_a IS NOT DISTINCT FROM k.c_e4_strict AND (k.c_e4_lenient AND NOT k.c_e4_strict) IS NOT TRUE THEN
        17
      WHEN k.c_e4_b_strict IS NOT DISTINCT FROM k.c_e4_strict
           AND ((k.c_e4_b_lenient AND NOT k.c_e4_b_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_e4_lenient AND NOT k.c_e4_strict) IS NOT TRUE) THEN
        k.c_e4_b_decided_by
    END AS c_e4_decided_by,
    CASE
      WHEN k.c_e9_a IS NOT DISTINCT FROM k.c_e9 THEN k.c_e9_a_decided_by
      WHEN k.c_e9_b IS NOT DISTINCT FROM k.c_e9 THEN 27
    END AS c_e9_decided_by,
    CASE
      WHEN k.c_e12_a IS NOT DISTINCT FROM k.c_e12 THEN k.c_e12_a_decided_by
      WHEN k.c_e12_b IS NOT DISTINCT FROM k.c_e12 THEN 36
      WHEN k.c_e12_c IS NOT DISTINCT FROM k.c_e12 THEN k.c_e12_c_decided_by
    END AS c_e12_decided_by
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
         OR NOT k.c_5
         OR k.c_e1
         OR k.c_e2
         OR k.c_e3_strict
         OR k.c_e4_strict
         OR k.c_e5
         OR k.c_e6
         OR k.c_e7
         OR k.c_e8
         OR k.c_e9
         OR k.c_e10
         OR k.c_e11
         OR k.c_e12
         OR k.c_e13_strict
         OR k.c_e14_strict
         OR k.c_e15_strict
         OR k.c_e16
         OR k.c_e17
         OR k.c_e18 THEN
      'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2 IS NOT NULL
         AND k.c_3 IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_5 IS NOT NULL
         AND k.c_e1 IS NOT NULL
         AND k.c_e2 IS NOT NULL
         AND k.c_e3_strict IS NOT NULL
         AND k.c_e4_strict IS NOT NULL
         AND k.c_e5 IS NOT NULL
         AND k.c_e6 IS NOT NULL
         AND k.c_e7 IS NOT NULL
         AND k.c_e8 IS NOT NULL
         AND k.c_e9 IS NOT NULL
         AND k.c_e10 IS NOT NULL
         AND k.c_e11 IS NOT NULL
         AND k.c_e12 IS NOT NULL
         AND k.c_e13_strict IS NOT NULL
         AND k.c_e14_strict IS NOT NULL
         AND k.c_e15_strict IS NOT NULL
         AND k.c_e16 IS NOT NULL
         AND k.c_e17 IS NOT NULL
         AND k.c_e18 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 B-precursor acute lymphoblastic leukaemia, Philadelphia chromosome negative, in a first relapse ...
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  CASE k.c_1_decided_by
    WHEN 1 THEN k.a_1_a_1_value WHEN 2 THEN k.a_1_b_1_value WHEN 3 THEN k.a_1_c_1_value
    WHEN 4 THEN k.a_1_d_1_value
  END AS c_1_value,
  CAST(NULL AS VARCHAR) AS c_1_unit,
  CASE k.c_1_decided_by WHEN 2 THEN k.a_1_b_1_date WHEN 4 THEN k.a_1_d_1_date END AS c_1_date,
  CASE k.c_1_decided_by WHEN 2 THEN k.a_1_b_1_row WHEN 4 THEN k.a_1_d_1_row END AS c_1_row,
  -- 1.a B-precursor acute lymphoblastic leukaemia
  CASE WHEN k.c_1_a THEN 'true' WHEN NOT k.c_1_a THEN 'false' ELSE 'unknown' END AS c_1_a,
  k.a_1_a_1_value AS c_1_a_value,
  CAST(NULL AS VARCHAR) AS c_1_a_unit,
  CAST(NULL AS DATE) AS c_1_a_date,
  CAST(NULL AS BIGINT) AS c_1_a_row,
  -- 1.b Philadelphia chromosome negative
  CASE WHEN k.c_1_b THEN 'true' WHEN NOT k.c_1_b THEN 'false' ELSE 'unknown' END AS c_1_b,
  k.a_1_b_1_value AS c_1_b_value,
  CAST(NULL AS VARCHAR) AS c_1_b_unit,
  k.a_1_b_1_date AS c_1_b_date,
  k.a_1_b_1_row AS c_1_b_row,
  -- 1.c first relapse
  CASE WHEN k.c_1_c THEN 'true' WHEN NOT k.c_1_c THEN 'false' ELSE 'unknown' END AS c_1_c,
  k.a_1_c_1_value AS c_1_c_value,
  CAST(NULL AS VARCHAR) AS c_1_c_unit,
  CAST(NULL AS DATE) AS c_1_c_date,
  CAST(NULL AS BIGINT) AS c_1_c_row,
  -- 1.d high risk by the criteria of I-BFM SG / IntReALL
  CASE WHEN k.c_1_d THEN 'true' WHEN NOT k.c_1_d THEN 'false' ELSE 'unknown' END AS c_1_d,
  k.a_1_d_1_value AS c_1_d_value,
  CAST(NULL AS VARCHAR) AS c_1_d_unit,
  k.a_1_d_1_date AS c_1_d_date,
  k.a_1_d_1_row AS c_1_d_row,
  -- 2 Bone marrow at randomization: blasts < 5 % (M1), or blasts >= 5 % and < 25 % (M2)
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  CASE k.c_2_decided_by WHEN 5 THEN k.a_2_a_1_value WHEN 6 THEN k.a_2_a_1_value WHEN 7 THEN k.a_2_a_1_value END
    AS c_2_value,
  CASE k.c_2_decided_by WHEN 5 THEN k.a_2_a_1_unit WHEN 6 THEN k.a_2_a_1_unit WHEN 7 THEN k.a_2_a_1_unit END
    AS c_2_unit,
  CASE k.c_2_decided_by WHEN 5 THEN k.a_2_a_1_date WHEN 6 THEN k.a_2_a_1_date WHEN 7 THEN k.a_2_a_1_date END
    AS c_2_date,
  CASE k.c_2_decided_by WHEN 5 THEN k.a_2_a_1_row WHEN 6 THEN k.a_2_a_1_row WHEN 7 THEN k.a_2_a_1_row END
    AS c_2_row,
  -- 2.a M1
  CASE WHEN k.c_2_a THEN 'true' WHEN NOT k.c_2_a THEN 'false' ELSE 'unknown' END AS c_2_a,
  k.a_2_a_1_value AS c_2_a_value,
  k.a_2_a_1_unit AS c_2_a_unit,
  k.a_2_a_1_date AS c_2_a_date,
  k.a_2_a_1_row AS c_2_a_row,
  -- 2.b M2
  CASE WHEN k.c_2_b THEN 'true' WHEN NOT k.c_2_b THEN 'false' ELSE 'unknown' END AS c_2_b,
  CASE k.c_2_b_decided_by WHEN 6 THEN k.a_2_a_1_value WHEN 7 THEN k.a_2_a_1_value END AS c_2_b_value,
  CASE k.c_2_b_decided_by WHEN 6 THEN k.a_2_a_1_unit WHEN 7 THEN k.a_2_a_1_unit END AS c_2_b_unit,
  CASE k.c_2_b_decided_by WHEN 6 THEN k.a_2_a_1_date WHEN 7 THEN k.a_2_a_1_date END AS c_2_b_date,
  CASE k.c_2_b_decided_by WHEN 6 THEN k.a_2_a_1_row WHEN 7 THEN k.a_2_a_1_row END AS c_2_b_row,
  -- 3 Older than 28 days and younger than 18 years when consent or assent is given
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  CASE k.c_3_decided_by WHEN 8 THEN k.a_3_1_value WHEN 9 THEN k.a_3_2_value END AS c_3_value,
  CASE k.c_3_decided_by WHEN 8 THEN k.a_3_1_unit WHEN 9 THEN k.a_3_2_unit END AS c_3_unit,
  CAST(NULL AS DATE) AS c_3_date,
  CAST(NULL AS BIGINT) AS c_3_row,
  -- 4 Before any study-specific procedure: consent by the legally acceptable representative where the ...
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  CASE k.c_4_decided_by WHEN 10 THEN k.a_4_a_1_value WHEN 11 THEN k.a_4_b_1_value END AS c_4_value,
  CAST(NULL AS VARCHAR) AS c_4_unit,
  CASE k.c_4_decided_by WHEN 10 THEN k.a_4_a_1_date WHEN 11 THEN k.a_4_b_1_date END AS c_4_date,
  CASE k.c_4_decided_by WHEN 10 THEN k.a_4_a_1_row WHEN 11 THEN k.a_4_b_1_row END AS c_4_row,
  -- 4.a consent of the representative (or of a patient who is legally old enough)
  CASE WHEN k.c_4_a THEN 'true' WHEN NOT k.c_4_a THEN 'false' ELSE 'unknown' END AS c_4_a,
  k.a_4_a_1_value AS c_4_a_value,
  CAST(NULL AS VARCHAR) AS c_4_a_unit,
  k.a_4_a_1_date AS c_4_a_date,
  k.a_4_a_1_row AS c_4_a_row,
  -- 4.b written assent of the patient, as far as local rules and guidelines require it
  CASE WHEN k.c_4_b THEN 'true' WHEN NOT k.c_4_b THEN 'false' ELSE 'unknown' END AS c_4_b,
  k.a_4_b_1_value AS c_4_b_value,
  CAST(NULL AS VARCHAR) AS c_4_b_unit,
  k.a_4_b_1_date AS c_4_b_date,
  k.a_4_b_1_row AS c_4_b_row,
  -- 5 Material of the relapse is available for central measurement of residual disease by PCR ...
  CASE WHEN k.c_5 THEN 'true' WHEN NOT k.c_5 THEN 'false' ELSE 'unknown' END AS c_5,
  CASE k.c_5_decided_by
    WHEN 12 THEN k.a_5_a_1_value WHEN 13 THEN k.a_5_b_1_value WHEN 14 THEN k.a_5_c_1_value
  END AS c_5_value,
  CAST(NULL AS VARCHAR) AS c_5_unit,
  CASE k.c_5_decided_by WHEN 12 THEN k.a_5_a_1_date WHEN 14 THEN k.a_5_c_1_date END AS c_5_date,
  CASE k.c_5_decided_by WHEN 12 THEN k.a_5_a_1_row WHEN 14 THEN k.a_5_c_1_row END AS c_5_row,
  -- 5.a the material is available
  CASE WHEN k.c_5_a THEN 'true' WHEN NOT k.c_5_a THEN 'false' ELSE 'unknown' END AS c_5_a,
  k.a_5_a_1_value AS c_5_a_value,
  CAST(NULL AS VARCHAR) AS c_5_a_unit,
  k.a_5_a_1_date AS c_5_a_date,
  k.a_5_a_1_row AS c_5_a_row,
  -- 5.b isolated extramedullary relapse
  CASE WHEN k.c_5_b THEN 'true' WHEN NOT k.c_5_b THEN 'false' ELSE 'unknown' END AS c_5_b,
  k.a_5_b_1_value AS c_5_b_value,
  CAST(NULL AS VARCHAR) AS c_5_b_unit,
  CAST(NULL AS DATE) AS c_5_b_date,
  CAST(NULL AS BIGINT) AS c_5_b_row,
  -- 5.c technical or logistic hurdles in obtaining or processing marrow
  CASE WHEN k.c_5_c THEN 'true' WHEN NOT k.c_5_c THEN 'false' ELSE 'unknown' END AS c_5_c,
  k.a_5_c_1_value AS c_5_c_value,
  CAST(NULL AS VARCHAR) AS c_5_c_unit,
  k.a_5_c_1_date AS c_5_c_date,
  k.a_5_c_1_row AS c_5_c_row,
  -- E1 Clinically relevant disorder of the central nervous system that needs treatment, such as ...
  CASE WHEN k.c_e1 THEN 'true' WHEN NOT k.c_e1 THEN 'false' ELSE 'unknown' END AS c_e1,
  k.a_e1_1_value AS c_e1_value,
  CAST(NULL AS VARCHAR) AS c_e1_unit,
  k.a_e1_1_date AS c_e1_date,
  k.a_e1_1_row AS c_e1_row,
  -- E2 Current involvement of the central nervous system by the leukaemia (CNS 2 or CNS 3)
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  k.a_e2_1_value AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  k.a_e2_1_date AS c_e2_date,
  k.a_e2_1_row AS c_e2_row,
  -- E3 A relapse that involved the central nervous system does not exclude if it was treated with ...
  k.c_e3_result AS c_e3,
  CAST(NULL AS VARCHAR) AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  CAST(NULL AS DATE) AS c_e3_date,
  CAST(NULL AS BIGINT) AS c_e3_row,
  -- E4 Kidney or liver function outside these limits before day 1
  k.c_e4_result AS c_e4,
  CASE k.c_e4_decided_by
    WHEN 17 THEN k.a_e4_a_1_value WHEN 18 THEN k.a_e4_b_1_value WHEN 19 THEN k.a_e4_b_2_value
  END AS c_e4_value,
  CASE k.c_e4_decided_by WHEN 17 THEN k.a_e4_a_1_unit WHEN 19 THEN k.a_e4_b_2_unit END AS c_e4_unit,
  CASE k.c_e4_decided_by WHEN 17 THEN k.a_e4_a_1_date WHEN 19 THEN k.a_e4_b_2_date END AS c_e4_date,
  CASE k.c_e4_decided_by WHEN 17 THEN k.a_e4_a_1_row WHEN 19 THEN k.a_e4_b_2_row END AS c_e4_row,
  -- E4.a serum creatinine above the upper limit of normal for age and sex of the local laboratory
  CASE WHEN k.c_e4_a THEN 'true' WHEN NOT k.c_e4_a THEN 'false' ELSE 'unknown' END AS c_e4_a,
  k.a_e4_a_1_value AS c_e4_a_value,
  k.a_e4_a_1_unit AS c_e4_a_unit,
  k.a_e4_a_1_date AS c_e4_a_date,
  k.a_e4_a_1_row AS c_e4_a_row,
  -- E4.b total bilirubin > 3.0 mg/dL, unless Gilbert's (Meulengracht's) disease explains it
  k.c_e4_b_result AS c_e4_b,
  CASE k.c_e4_b_decided_by WHEN 18 THEN k.a_e4_b_1_value WHEN 19 THEN k.a_e4_b_2_value END AS c_e4_b_value,
  CASE k.c_e4_b_decided_by WHEN 19 THEN k.a_e4_b_2_unit END AS c_e4_b_unit,
  CASE k.c_e4_b_decided_by WHEN 19 THEN k.a_e4_b_2_date END AS c_e4_b_date,
  CASE k.c_e4_b_decided_by WHEN 19 THEN k.a_e4_b_2_row END AS c_e4_b_row,
  -- E5 Neutrophils in blood < 500/uL before day 1
  CASE WHEN k.c_e5 THEN 'true' WHEN NOT k.c_e5 THEN 'false' ELSE 'unknown' END AS c_e5,
  k.a_e5_1_value AS c_e5_value,
  k.a_e5_1_unit AS c_e5_unit,
  k.a_e5_1_date AS c_e5_date,
  k.a_e5_1_row AS c_e5_row,
  -- E6 Platelets in blood < 50,000/uL before day 1
  CASE WHEN k.c_e6 THEN 'true' WHEN NOT k.c_e6 THEN 'false' ELSE 'unknown' END AS c_e6,
  k.a_e6_1_value AS c_e6_value,
  k.a_e6_1_unit AS c_e6_unit,
  k.a_e6_1_date AS c_e6_date,
  k.a_e6_1_row AS c_e6_row,
  -- E7 Treatment in another study of a drug or device, now or ended less than 4 weeks ago; what the ...
  CASE WHEN k.c_e7 THEN 'true' WHEN NOT k.c_e7 THEN 'false' ELSE 'unknown' END AS c_e7,
  CASE k.c_e7_decided_by WHEN 22 THEN k.a_e7_1_value WHEN 23 THEN k.a_e7_2_value END AS c_e7_value,
  CAST(NULL AS VARCHAR) AS c_e7_unit,
  CAST(NULL AS DATE) AS c_e7_date,
  CAST(NULL AS BIGINT) AS c_e7_row,
  -- E8 Toxicity of chemotherapy that has not resolved to grade 2 or less (the parameters of lines 4, 5 ...
  CASE WHEN k.c_e8 THEN 'true' WHEN NOT k.c_e8 THEN 'false' ELSE 'unknown' END AS c_e8,
  k.a_e8_1_value AS c_e8_value,
  CAST(NULL AS VARCHAR) AS c_e8_unit,
  CAST(NULL AS DATE) AS c_e8_date,
  CAST(NULL AS BIGINT) AS c_e8_row,
  -- E9 Signs, clinical or by imaging, of acute or uncontrolled chronic infection, or any disease that ...
  CASE WHEN k.c_e9 THEN 'true' WHEN NOT k.c_e9 THEN 'false' ELSE 'unknown' END AS c_e9,
  CASE k.c_e9_decided_by
    WHEN 25 THEN k.a_e9_a_1_value WHEN 26 THEN k.a_e9_a_2_value WHEN 27 THEN k.a_e9_b_1_value
  END AS c_e9_value,
  CAST(NULL AS VARCHAR) AS c_e9_unit,
  CASE k.c_e9_decided_by WHEN 26 THEN k.a_e9_a_2_date WHEN 27 THEN k.a_e9_b_1_date END AS c_e9_date,
  CASE k.c_e9_decided_by WHEN 26 THEN k.a_e9_a_2_row WHEN 27 THEN k.a_e9_b_1_row END AS c_e9_row,
  -- E9.a acute or uncontrolled chronic infection
  CASE WHEN k.c_e9_a THEN 'true' WHEN NOT k.c_e9_a THEN 'false' ELSE 'unknown' END AS c_e9_a,
  CASE k.c_e9_a_decided_by WHEN 25 THEN k.a_e9_a_1_value WHEN 26 THEN k.a_e9_a_2_value END AS c_e9_a_value,
  CAST(NULL AS VARCHAR) AS c_e9_a_unit,
  CASE k.c_e9_a_decided_by WHEN 26 THEN k.a_e9_a_2_date END AS c_e9_a_date,
  CASE k.c_e9_a_decided_by WHEN 26 THEN k.a_e9_a_2_row END AS c_e9_a_row,
  -- E9.b signs of such an infection that is not yet on record, or another disease that treatment could ...
  CASE WHEN k.c_e9_b THEN 'true' WHEN NOT k.c_e9_b THEN 'false' ELSE 'unknown' END AS c_e9_b,
  k.a_e9_b_1_value AS c_e9_b_value,
  CAST(NULL AS VARCHAR) AS c_e9_b_unit,
  k.a_e9_b_1_date AS c_e9_b_date,
  k.a_e9_b_1_row AS c_e9_b_row,
  -- E10 Documented infection with HIV
  CASE WHEN k.c_e10 THEN 'true' WHEN NOT k.c_e10 THEN 'false' ELSE 'unknown' END AS c_e10,
  k.a_e10_1_value AS c_e10_value,
  CAST(NULL AS VARCHAR) AS c_e10_unit,
  CAST(NULL AS DATE) AS c_e10_date,
  CAST(NULL AS BIGINT) AS c_e10_row,
  -- E11 Known hypersensitivity to immunoglobulins or to anything given during dosing, asparaginase aside
  CASE WHEN k.c_e11 THEN 'true' WHEN NOT k.c_e11 THEN 'false' ELSE 'unknown' END AS c_e11,
  k.a_e11_1_value AS c_e11_value,
  CAST(NULL AS VARCHAR) AS c_e11_unit,
  k.a_e11_1_date AS c_e11_date,
  k.a_e11_1_row AS c_e11_row,
  -- E12 Girl after menarche who is pregnant or breast-feeding, or plans to be during protocol therapy ...
  CASE WHEN k.c_e12 THEN 'true' WHEN NOT k.c_e12 THEN 'false' ELSE 'unknown' END AS c_e12,
  CASE k.c_e12_decided_by
    WHEN 30 THEN k.a_e12_a_1_value WHEN 31 THEN k.a_e12_a_2_value WHEN 32 THEN k.a_e12_a_3_value
    WHEN 33 THEN k.a_e12_a_4_value WHEN 34 THEN k.a_e12_a_5_value WHEN 35 THEN k.a_e12_a_6_value
    WHEN 36 THEN k.a_e12_b_1_value WHEN 37 THEN k.a_e12_c_1_value
  END AS c_e12_value,
  CASE k.c_e12_decided_by WHEN 32 THEN k.a_e12_a_3_unit END AS c_e12_unit,
  CASE k.c_e12_decided_by
    WHEN 33 THEN k.a_e12_a_4_date WHEN 34 THEN k.a_e12_a_5_date WHEN 35 THEN k.a_e12_a_6_date
    WHEN 37 THEN k.a_e12_c_1_date
  END AS c_e12_date,
  CASE k.c_e12_decided_by
    WHEN 33 THEN k.a_e12_a_4_row WHEN 34 THEN k.a_e12_a_5_row WHEN 35 THEN k.a_e12_a_6_row
    WHEN 37 THEN k.a_e12_c_1_row
  END AS c_e12_row,
  -- E12.a pregnant
  CASE WHEN k.c_e12_a THEN 'true' WHEN NOT k.c_e12_a THEN 'false' ELSE 'unknown' END AS c_e12_a,
  CASE k.c_e12_a_decided_by
    WHEN 30 THEN k.a_e12_a_1_value WHEN 31 THEN k.a_e12_a_2_value WHEN 32 THEN k.a_e12_a_3_value
    WHEN 33 THEN k.a_e12_a_4_value WHEN 34 THEN k.a_e12_a_5_value WHEN 35 THEN k.a_e12_a_6_value
  END AS c_e12_a_value,
  CASE k.c_e12_a_decided_by WHEN 32 THEN k.a_e12_a_3_unit END AS c_e12_a_unit,
  CASE k.c_e12_a_decided_by
    WHEN 33 THEN k.a_e12_a_4_date WHEN 34 THEN k.a_e12_a_5_date WHEN 35 THEN k.a_e12_a_6_date
  END AS c_e12_a_date,
  CASE k.c_e12_a_decided_by
    WHEN 33 THEN k.a_e12_a_4_row WHEN 34 THEN k.a_e12_a_5_row WHEN 35 THEN k.a_e12_a_6_row
  END AS c_e12_a_row,
  -- E12.b breast-feeding
  CASE WHEN k.c_e12_b THEN 'true' WHEN NOT k.c_e12_b THEN 'false' ELSE 'unknown' END AS c_e12_b,
  k.a_e12_b_1_value AS c_e12_b_value,
  CAST(NULL AS VARCHAR) AS c_e12_b_unit,
  CAST(NULL AS DATE) AS c_e12_b_date,
  CAST(NULL AS BIGINT) AS c_e12_b_row,
  -- E12.c plans pregnancy or breast-feeding in these times
  CASE WHEN k.c_e12_c THEN 'true' WHEN NOT k.c_e12_c THEN 'false' ELSE 'unknown' END AS c_e12_c,
  CASE k.c_e12_c_decided_by
    WHEN 31 THEN k.a_e12_a_2_value WHEN 32 THEN k.a_e12_a_3_value WHEN 33 THEN k.a_e12_a_4_value
    WHEN 34 THEN k.a_e12_a_5_value WHEN 37 THEN k.a_e12_c_1_value
  END AS c_e12_c_value,
  CASE k.c_e12_c_decided_by WHEN 32 THEN k.a_e12_a_3_unit END AS c_e12_c_unit,
  CASE k.c_e12_c_decided_by
    WHEN 33 THEN k.a_e12_a_4_date WHEN 34 THEN k.a_e12_a_5_date WHEN 37 THEN k.a_e12_c_1_date
  END AS c_e12_c_date,
  CASE k.c_e12_c_decided_by
    WHEN 33 THEN k.a_e12_a_4_row WHEN 34 THEN k.a_e12_a_5_row WHEN 37 THEN k.a_e12_c_1_row
  END AS c_e12_c_row,
  -- E13 Girl after menarche unwilling to live in true abstinence or use highly effective contraception ...
  k.c_e13_result AS c_e13,
  CASE k.c_e13_decided_by
    WHEN 31 THEN k.a_e12_a_2_value WHEN 32 THEN k.a_e12_a_3_value WHEN 33 THEN k.a_e12_a_4_value
    WHEN 34 THEN k.a_e12_a_5_value WHEN 38 THEN k.a_e13_1_value
  END AS c_e13_value,
  CASE k.c_e13_decided_by WHEN 32 THEN k.a_e12_a_3_unit END AS c_e13_unit,
  CASE k.c_e13_decided_by
    WHEN 33 THEN k.a_e12_a_4_date WHEN 34 THEN k.a_e12_a_5_date WHEN 38 THEN k.a_e13_1_date
  END AS c_e13_date,
  CASE k.c_e13_decided_by
    WHEN 33 THEN k.a_e12_a_4_row WHEN 34 THEN k.a_e12_a_5_row WHEN 38 THEN k.a_e13_1_row
  END AS c_e13_row,
  -- E14 Sexually mature boy unwilling to live in true abstinence or use a condom with spermicide ...
  k.c_e14_result AS c_e14,
  CASE k.c_e14_decided_by WHEN 39 THEN k.a_e12_a_2_value WHEN 40 THEN k.a_e14_2_value END AS c_e14_value,
  CAST(NULL AS VARCHAR) AS c_e14_unit,
  CASE k.c_e14_decided_by WHEN 40 THEN k.a_e14_2_date END AS c_e14_date,
  CASE k.c_e14_decided_by WHEN 40 THEN k.a_e14_2_row END AS c_e14_row,
  -- E15 Sexually mature boy unwilling to abstain from donating sperm during protocol therapy and for at ...
  k.c_e15_result AS c_e15,
  CASE k.c_e15_decided_by WHEN 39 THEN k.a_e12_a_2_value WHEN 41 THEN k.a_e15_1_value END AS c_e15_value,
  CAST(NULL AS VARCHAR) AS c_e15_unit,
  CASE k.c_e15_decided_by WHEN 41 THEN k.a_e15_1_date END AS c_e15_date,
  CASE k.c_e15_decided_by WHEN 41 THEN k.a_e15_1_row END AS c_e15_row,
  -- E16 Unlikely to complete the visits and procedures of the protocol, follow-up included, as far as ...
  CASE WHEN k.c_e16 THEN 'true' WHEN NOT k.c_e16 THEN 'false' ELSE 'unknown' END AS c_e16,
  k.a_e16_1_value AS c_e16_value,
  CAST(NULL AS VARCHAR) AS c_e16_unit,
  k.a_e16_1_date AS c_e16_date,
  k.a_e16_1_row AS c_e16_row,
  -- E17 Any other clinically significant disorder, now or ever, that, in the opinion of the ...
  CASE WHEN k.c_e17 THEN 'true' WHEN NOT k.c_e17 THEN 'false' ELSE 'unknown' END AS c_e17,
  k.a_e17_1_value AS c_e17_value,
  CAST(NULL AS VARCHAR) AS c_e17_unit,
  k.a_e17_1_date AS c_e17_date,
  k.a_e17_1_row AS c_e17_row,
  -- E18 Placed in an institution by a court or an authority
  CASE WHEN k.c_e18 THEN 'true' WHEN NOT k.c_e18 THEN 'false' ELSE 'unknown' END AS c_e18,
  k.a_e18_1_value AS c_e18_value,
  CAST(NULL AS VARCHAR) AS c_e18_unit,
  k.a_e18_1_date AS c_e18_date,
  k.a_e18_1_row AS c_e18_row
FROM patient_criteria_3 AS k
ORDER BY k.patient_id
