-- NCT01076530, version 1
-- Vorinostat with temozolomide in children with relapsed or refractory tumours of the central nervous ...
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
    max(CASE WHEN a."anchor" = 'study entry' THEN CAST(a."date" AS DATE) END) AS study_entry_date
  FROM "anchors" AS a
  WHERE a."anchor" = 'study entry'
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
    d.study_entry_date - 7 AS study_entry_minus_7_days,
    d.study_entry_date - 21 AS study_entry_minus_21_days,
    d.study_entry_date - 42 AS study_entry_minus_42_days,
    d.study_entry_date - 6 AS study_entry_minus_6_days,
    d.study_entry_date - 14 AS study_entry_minus_14_days,
    CAST(d.study_entry_date - INTERVAL 6 MONTH AS DATE) + 1 AS study_entry_minus_6_months_plus_1_day,
    d.study_entry_date - 41 AS study_entry_minus_41_days,
    CAST(d.study_entry_date - INTERVAL 3 MONTH AS DATE) + 1 AS study_entry_minus_3_months_plus_1_day,
    d.study_entry_date - 13 AS study_entry_minus_13_days
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
    e."controlled" AS event_controlled
  FROM "events" AS e
  WHERE e."term" IN (
          'temozolomide', 'CNS tumor', 'brain stem glioma', 'medulloblastoma', 'CNS PNET',
          'optic pathway glioma', 'pineal tumor', 'spinal cord tumor', 'diffuse intrinsic pontine glioma',
          'histological confirmation', 'relapse', 'marrow relapse', 'extramedullary relapse',
          'refractory disease', 'progression', 'platelet transfusion', 'pregnancy', 'breast-feeding',
          'seizure disorder', 'infection', 'myelosuppressive chemotherapy', 'nitrosourea', 'hydroxyurea',
          'trabectedin', 'lurbinectedin', 'growth factor', 'G-CSF', 'pegfilgrastim', 'biologic agent',
          'monoclonal antibody', 'focal radiotherapy', 'total body irradiation', 'craniospinal radiotherapy',
          'pelvic radiotherapy', 'substantial marrow radiotherapy', 'stem cell transplantation',
          'allogeneic HSCT', 'autologous HSCT', 'stem cell rescue', 'graft-versus-host disease',
          'valproic acid', 'vorinostat', 'glucocorticoid', 'investigational treatment', 'anticancer drug',
          'chemotherapy', 'immunotherapy', 'glucocorticoid against cancer', 'targeted small molecule',
          'maintenance chemotherapy', 'intrathecal chemotherapy', 'CAR T cells', 'tumor vaccine',
          'tyrosine kinase inhibitor', 'proteasome inhibitor', 'immunomodulatory agent', 'PARP inhibitor',
          'bortezomib', 'carfilzomib', 'oprozomib', 'thalidomide', 'lenalidomide', 'olaparib', 'radiotherapy',
          'extended field radiotherapy', 'enzyme-inducing anticonvulsant'
        )
),

-- Which of them qualify: true, false, or unknown.
event_tests_1 AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- temozolomide on or before study entry
    CASE
      WHEN v.event_term = 'temozolomide' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS first_temozolomide_start_qualifies,
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
    -- first temozolomide start
    count(CASE WHEN r.first_temozolomide_start_qualifies THEN 1 END) AS first_temozolomide_start_certain,
    count(CASE WHEN r.first_temozolomide_start_qualifies IS NOT FALSE THEN 1 END)
      AS first_temozolomide_start_possible,
    nullif(
      min(
        CASE
          WHEN r.first_temozolomide_start_qualifies IS NOT FALSE THEN
            coalesce(r.start_earliest, DATE '0001-01-01')
        END
      ),
      DATE '0001-01-01'
    ) AS first_temozolomide_start_low,
    min(CASE WHEN r.first_temozolomide_start_qualifies THEN r.start_latest END)
      AS first_temozolomide_start_high,
    -- latest temozolomide end
    count(CASE WHEN r.first_temozolomide_start_qualifies THEN 1 END) AS latest_temozolomide_end_certain,
    count(CASE WHEN r.first_temozolomide_start_qualifies IS NOT FALSE THEN 1 END)
      AS latest_temozolomide_end_possible,
    max(CASE WHEN r.first_temozolomide_start_qualifies THEN r.end_earliest END) AS latest_temozolomide_end_low,
    nullif(
      max(
        CASE
          WHEN r.first_temozolomide_start_qualifies IS NOT FALSE THEN coalesce(r.end_latest, DATE '9999-12-31')
        END
      ),
      DATE '9999-12-31'
    ) AS latest_temozolomide_end_high,
    -- first temozolomide end
    count(CASE WHEN r.first_temozolomide_start_qualifies THEN 1 END) AS first_temozolomide_end_certain,
    count(CASE WHEN r.first_temozolomide_start_qualifies IS NOT FALSE THEN 1 END)
      AS first_temozolomide_end_possible,
    nullif(
      min(
        CASE
          WHEN r.first_temozolomide_start_qualifies IS NOT FALSE THEN
            coalesce(r.end_earliest, DATE '0001-01-01')
        END
      ),
      DATE '0001-01-01'
    ) AS first_temozolomide_end_low,
    min(CASE WHEN r.first_temozolomide_start_qualifies THEN r.end_latest END) AS first_temozolomide_end_high,
    -- latest temozolomide start
    count(CASE WHEN r.first_temozolomide_start_qualifies THEN 1 END) AS latest_temozolomide_start_certain,
    count(CASE WHEN r.first_temozolomide_start_qualifies IS NOT FALSE THEN 1 END)
      AS latest_temozolomide_start_possible,
    max(CASE WHEN r.first_temozolomide_start_qualifies THEN r.start_earliest END)
      AS latest_temozolomide_start_low,
    nullif(
      max(
        CASE
          WHEN r.first_temozolomide_start_qualifies IS NOT FALSE THEN
            coalesce(r.start_latest, DATE '9999-12-31')
        END
      ),
      DATE '9999-12-31'
    ) AS latest_temozolomide_start_high
  FROM event_tests_1 AS r
  GROUP BY r.patient_id
),

-- The same, with the days that come from events.
patient_context AS MATERIALIZED (
  SELECT
    c.patient_id, c.born_from, c.born_to, c.patient_sex, c.study_entry_date, c.study_entry_minus_28_days,
    c.study_entry_minus_7_days, c.study_entry_minus_21_days, c.study_entry_minus_42_days,
    c.study_entry_minus_6_days, c.study_entry_minus_14_days, c.study_entry_minus_6_months_plus_1_day,
    c.study_entry_minus_41_days, c.study_entry_minus_3_months_plus_1_day, c.study_entry_minus_13_days,
    CASE
      WHEN q.first_temozolomide_start_certain > 0 THEN TRUE
      WHEN q.first_temozolomide_start_possible > 0 THEN CAST(NULL AS BOOLEAN)
      ELSE FALSE
    END AS first_temozolomide_start_exists,
    q.first_temozolomide_start_low,
    q.first_temozolomide_start_high,
    q.first_temozolomide_start_low + 1 AS first_temozolomide_start_plus_1_day_low,
    q.first_temozolomide_start_high + 1 AS first_temozolomide_start_plus_1_day_high,
    CASE
      WHEN q.latest_temozolomide_end_certain > 0 THEN TRUE
      WHEN q.latest_temozolomide_end_possible > 0 THEN CAST(NULL AS BOOLEAN)
      ELSE FALSE
    END AS latest_temozolomide_end_exists,
    q.latest_temozolomide_end_low,
    q.latest_temozolomide_end_high,
    CAST(q.latest_temozolomide_end_low + INTERVAL 1 MONTH AS DATE) AS latest_temozolomide_end_plus_1_month_low,
    CAST(q.latest_temozolomide_end_high + INTERVAL 1 MONTH AS DATE)
      AS latest_temozolomide_end_plus_1_month_high,
    CASE
      WHEN q.first_temozolomide_end_certain > 0 THEN TRUE
      WHEN q.first_temozolomide_end_possible > 0 THEN CAST(NULL AS BOOLEAN)
      ELSE FALSE
    END AS first_temozolomide_end_exists,
    q.first_temozolomide_end_low,
    q.first_temozolomide_end_high,
    CAST(q.first_temozolomide_end_low + INTERVAL 1 MONTH AS DATE) AS first_temozolomide_end_plus_1_month_low,
    CAST(q.first_temozolomide_end_high + INTERVAL 1 MONTH AS DATE) AS first_temozolomide_end_plus_1_month_high,
    CASE
      WHEN q.latest_temozolomide_start_certain > 0 THEN TRUE
      WHEN q.latest_temozolomide_start_possible > 0 THEN CAST(NULL AS BOOLEAN)
      ELSE FALSE
    END AS latest_temozolomide_start_exists,
    q.latest_temozolomide_start_low,
    q.latest_temozolomide_start_high,
    q.latest_temozolomide_start_low + 1 AS latest_temozolomide_start_plus_1_day_low,
    q.latest_temozolomide_start_high + 1 AS latest_temozolomide_start_plus_1_day_high
  FROM patient_anchors AS c
  LEFT JOIN event_points_1 AS q ON q.patient_id = c.patient_id
),

-- What data write for each unit. A unit that is not listed is unusable, and its result unknown.
unit_spellings (unit_spelling, unit_reading) AS MATERIALIZED (
  VALUES
    -- ng/mL
    ('NG/ML', 'ng/mL'), ('ng/mL', 'ng/mL'), ('ng/mL{RBC}', 'ng/mL'), ('ng/ml', 'ng/mL'), ('UG/L', 'ng/mL'),
    ('mcg/L', 'ng/mL'), ('mcg/l', 'ng/mL'), ('ug/L', 'ng/mL'), ('ug/l', 'ng/mL'), ('µg/L', 'ng/mL'),
    ('µg/l', 'ng/mL'), ('μg/L', 'ng/mL'), ('μg/l', 'ng/mL'),
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
    -- [IU]/L
    ('IU/L', '[IU]/L'), ('IU/l', '[IU]/L'), ('[IU]/L', '[IU]/L'), ('[IU]/l', '[IU]/L'), ('[iU]/L', '[IU]/L'),
    ('iu/L', '[IU]/L'), ('iu/l', '[IU]/L'), ('U/L', '[IU]/L'), ('U/l', '[IU]/L'), ('Units/L', '[IU]/L'),
    ('[U]/L', '[IU]/L'), ('u/L', '[IU]/L'), ('u/l', '[IU]/L'), ('units/L', '[IU]/L'),
    ('10*-3.[U]/mL', '[IU]/L'), ('MU/ML', '[IU]/L'), ('mU/mL', '[IU]/L'), ('mU/ml', '[IU]/L'),
    ('10*-3.[iU]/mL', '[IU]/L'), ('MIU/ML', '[IU]/L'), ('mIU/mL', '[IU]/L'), ('mIU/ml', '[IU]/L'),
    ('m[IU]/mL', '[IU]/L'), ('m[IU]/ml', '[IU]/L'), ('miu/mL', '[IU]/L'),
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
    -- %
    ('%', '%'), ('%{HbA1c}', '%'), ('%{calc}', '%'), ('%{eos}', '%'), ('%{of''HGB}', '%'), ('%{of''WBC}', '%'),
    ('%{of''lymphos}', '%'), ('%{sat}', '%'), ('%{tot}', '%'), ('%{vol}', '%'), ('PERCENT', '%'),
    ('Percent', '%'), ('pct', '%'), ('percent', '%'), ('/(100.{WBC})', '%'), ('/100 WBC', '%'),
    ('/100 WBCs', '%'), ('/100.{WBC}', '%'), ('/100{WBC}', '%'),
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
    ('mL/24hr', 'mL/(24.h)'), ('ml/(24.h)', 'mL/(24.h)'), ('ml/24 h', 'mL/(24.h)'),
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
    CAST(s."date" AS DATE) <= c.study_entry_date AS on_or_before_study_entry,
    CAST(s."date" AS DATE) >= c.study_entry_minus_28_days AND CAST(s."date" AS DATE) <= c.study_entry_date
      AS at_study_entry,
    {
      'day': CAST(s."date" AS DATE),
      'value': s."value",
      'comparator': s."comparator",
      'unit': s."unit",
      'high': s.range_high,
      'id': s."id"
    } AS measurement_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS measurement_order,
    {
      'day': CAST(s."date" AS DATE),
      'value': s."value",
      'comparator': s."comparator",
      'unit': s."unit",
      'id': s."id"
    } AS measurement_record_2
  FROM "measurements" AS s
  JOIN patient_anchors AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN (
          'alpha-fetoprotein', 'beta-HCG', 'Karnofsky', 'Lansky', 'absolute neutrophil count', 'platelets',
          'hemoglobin', 'absolute creatinine clearance', 'absolute measured GFR', 'creatinine',
          'total bilirubin', 'ALT', 'albumin', 'QTc'
        )
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest alpha-fetoprotein on or before study entry
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'alpha-fetoprotein' THEN r.measurement_order END
    ) AS latest_alpha_fetoprotein_on_or_before_study_entr,
    -- latest beta-HCG on or before study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'beta-HCG' THEN r.measurement_order END)
      AS latest_beta_hcg_on_or_before_study_entry,
    -- latest Karnofsky at study entry
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'Karnofsky' THEN r.measurement_order END)
      AS latest_karnofsky_at_study_entry,
    -- latest Lansky at study entry
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'Lansky' THEN r.measurement_order END)
      AS latest_lansky_at_study_entry,
    -- latest absolute neutrophil count at study entry
    arg_max(
      r.measurement_record_2,
      CASE WHEN r.measurement_term = 'absolute neutrophil count' THEN r.measurement_order END
    ) AS latest_absolute_neutrophil_count_at_study_entry,
    -- latest platelets within 28 days
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'platelets' THEN r.measurement_order END)
      AS latest_platelets_within_28_days,
    -- latest hemoglobin at study entry
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'hemoglobin' THEN r.measurement_order END)
      AS latest_hemoglobin_at_study_entry,
    -- latest absolute creatinine clearance at study entry
    arg_max(
      r.measurement_record_2,
      CASE WHEN r.measurement_term = 'absolute creatinine clearance' THEN r.measurement_order END
    ) AS latest_absolute_creatinine_clearance_at_study_en,
    -- latest absolute measured GFR at study entry
    arg_max(
      r.measurement_record_2,
      CASE WHEN r.measurement_term = 'absolute measured GFR' THEN r.measurement_order END
    ) AS latest_absolute_measured_gfr_at_study_entry,
    -- latest creatinine at study entry
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'creatinine' THEN r.measurement_order END)
      AS latest_creatinine_at_study_entry,
    -- latest total bilirubin at study entry
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'total bilirubin' THEN r.measurement_order END)
      AS latest_total_bilirubin_at_study_entry,
    -- latest ALT at study entry
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'ALT' THEN r.measurement_order END)
      AS latest_alt_at_study_entry,
    -- latest albumin at study entry
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'albumin' THEN r.measurement_order END)
      AS latest_albumin_at_study_entry,
    -- latest QTc at study entry
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'QTc' THEN r.measurement_order END)
      AS latest_qtc_at_study_entry
  FROM measurement_rows AS r
  WHERE CASE
          WHEN r.measurement_term IN ('alpha-fetoprotein', 'beta-HCG') THEN r.on_or_before_study_entry
          WHEN r.measurement_term IN (
                 'Karnofsky', 'Lansky', 'absolute neutrophil count', 'platelets', 'hemoglobin',
                 'absolute creatinine clearance', 'absolute measured GFR', 'creatinine', 'total bilirubin',
                 'ALT', 'albumin', 'QTc'
               ) THEN
            r.at_study_entry
        END IS NOT FALSE
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
  JOIN patient_anchors AS c ON c.patient_id = s.patient_id
  WHERE s."criterion" IN ('3', '4.b', '14', '15', '18.2', '19', '20', '24.b', '31.b', '32')
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT01076530'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 3 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '3' THEN r.answer_order END) AS answer_3,
    -- answer to 4.b on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '4.b' THEN r.answer_order END) AS answer_4_b,
    -- answer to 14 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '14' THEN r.answer_order END) AS answer_14,
    -- answer to 15 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '15' THEN r.answer_order END) AS answer_15,
    -- answer to 18.2 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '18.2' THEN r.answer_order END) AS answer_18_2,
    -- answer to 19 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '19' THEN r.answer_order END) AS answer_19,
    -- answer to 20 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '20' THEN r.answer_order END) AS answer_20,
    -- answer to 24.b on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '24.b' THEN r.answer_order END) AS answer_24_b,
    -- answer to 31.b on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '31.b' THEN r.answer_order END) AS answer_31_b,
    -- answer to 32 on or before study entry
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '32' THEN r.answer_order END) AS answer_32
  FROM answer_rows AS r
  WHERE r.on_or_before_study_entry IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
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
    -- brain stem glioma on or before study entry
    CASE
      WHEN v.event_term IN ('brain stem glioma', 'diffuse intrinsic pontine glioma') THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_brain_stem_glioma_on_or_before_study_entry_qualifies,
    -- optic pathway glioma on or before study entry
    CASE
      WHEN v.event_term = 'optic pathway glioma' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_optic_pathway_glioma_on_or_before_study_en_qualifies,
    -- pineal tumor on or before study entry
    CASE
      WHEN v.event_term = 'pineal tumor' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_pineal_tumor_on_or_before_study_entry_qualifies,
    -- spinal cord tumor on or before study entry
    CASE
      WHEN v.event_term = 'spinal cord tumor' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_spinal_cord_tumor_on_or_before_study_entry_qualifies,
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
    -- progression on or before study entry
    CASE
      WHEN v.event_term = 'progression' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_progression_on_or_before_study_entry_qualifies,
    -- platelet transfusion within 7 days
    CASE
      WHEN v.event_term = 'platelet transfusion' THEN
        CASE
          WHEN v.start_from >= c.study_entry_minus_7_days THEN TRUE
          WHEN v.start_to < c.study_entry_minus_7_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.study_entry_date THEN TRUE
              WHEN v.start_from > c.study_entry_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_platelet_transfusion_within_7_days_qualifies,
    -- pregnancy
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
    END AS count_pregnancy_qualifies,
    -- breast-feeding
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
    END AS count_breast_feeding_qualifies,
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
        AND NOT CASE WHEN v.event_controlled IN ('yes', 'no') THEN v.event_controlled = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_seizure_disorder_on_study_entry_qualifies,
    -- infection
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
        AND v.is_confirmed
      ELSE FALSE
    END AS count_infection_qualifies,
    -- myelosuppressive chemotherapy within 3 weeks before study entry
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
                     WHEN v.start_from >= c.study_entry_minus_21_days THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_21_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_21_days THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_21_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_21_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_myelosuppressive_chemotherapy_within_3_wee_qualifies,
    -- nitrosourea within 6 weeks before study entry
    CASE
      WHEN v.event_term = 'nitrosourea' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_42_days THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_42_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_42_days THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_42_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_42_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_nitrosourea_within_6_weeks_before_study_en_qualifies,
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
    -- biologic agent less than 7 days before study entry
    CASE
      WHEN v.event_term IN ('biologic agent', 'monoclonal antibody') THEN
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
    END AS count_biologic_agent_less_than_7_days_before_stu_qualifies,
    -- monoclonal antibody less than 7 days before study entry
    CASE
      WHEN v.event_term = 'monoclonal antibody' THEN
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
    END AS count_monoclonal_antibody_less_than_7_days_befor_qualifies,
    -- monoclonal antibody on or before study entry
    CASE
      WHEN v.event_term = 'monoclonal antibody' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_monoclonal_antibody_on_or_before_study_ent_qualifies,
    -- focal radiotherapy within 2 weeks before study entry
    CASE
      WHEN v.event_term = 'focal radiotherapy' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_14_days THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_14_days THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_focal_radiotherapy_within_2_weeks_before_s_qualifies,
    -- total body irradiation less than 6 months before study entry
    CASE
      WHEN v.event_term = 'total body irradiation' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_6_months_plus_1_day THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_6_months_plus_1_day THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_6_months_plus_1_day THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_6_months_plus_1_day THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_6_months_plus_1_day THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_total_body_irradiation_less_than_6_months_qualifies,
    -- craniospinal radiotherapy less than 6 months before study entry
    CASE
      WHEN v.event_term = 'craniospinal radiotherapy' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_6_months_plus_1_day THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_6_months_plus_1_day THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_6_months_plus_1_day THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_6_months_plus_1_day THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_6_months_plus_1_day THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_craniospinal_radiotherapy_less_than_6_mont_qualifies,
    -- pelvic radiotherapy less than 6 months before study entry
    CASE
      WHEN v.event_term = 'pelvic radiotherapy' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_6_months_plus_1_day THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_6_months_plus_1_day THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_6_months_plus_1_day THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_6_months_plus_1_day THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_6_months_plus_1_day THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_pelvic_radiotherapy_less_than_6_months_bef_qualifies,
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
    -- stem cell transplantation less than 3 months before study entry
    CASE
      WHEN v.event_term IN (
             'stem cell transplantation', 'allogeneic HSCT', 'autologous HSCT', 'stem cell rescue'
           ) THEN
        CASE
          WHEN v.start_from >= c.study_entry_minus_3_months_plus_1_day THEN TRUE
          WHEN v.start_to < c.study_entry_minus_3_months_plus_1_day THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.study_entry_date THEN TRUE
              WHEN v.start_from > c.study_entry_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_stem_cell_transplantation_less_than_3_mont_qualifies,
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
    -- valproic acid less than 2 weeks before study entry
    CASE
      WHEN v.event_term = 'valproic acid' THEN
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
    END AS count_valproic_acid_less_than_2_weeks_before_stu_qualifies,
    -- vorinostat on or before study entry
    CASE
      WHEN v.event_term = 'vorinostat' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_vorinostat_on_or_before_study_entry_qualifies,
    -- temozolomide on or before study entry
    CASE
      WHEN v.event_term = 'temozolomide' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_temozolomide_on_or_before_study_entry_qualifies,
    -- progression between 1 day after start of first temozolomide and 1 month after end of latest ...
    CASE
      WHEN v.event_term = 'progression' THEN
        CASE
          WHEN c.first_temozolomide_start_exists AND v.start_from >= c.first_temozolomide_start_plus_1_day_high THEN
            TRUE
          WHEN v.start_to < c.first_temozolomide_start_plus_1_day_low OR NOT c.first_temozolomide_start_exists THEN
            FALSE
        END
        AND CASE
              WHEN c.latest_temozolomide_end_exists AND v.start_to <= c.latest_temozolomide_end_plus_1_month_low THEN
                TRUE
              WHEN v.start_from > c.latest_temozolomide_end_plus_1_month_high
                   OR NOT c.latest_temozolomide_end_exists THEN
                FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_progression_between_1_day_after_start_of_f_qualifies,
    -- relapse between 1 day after start of first temozolomide and 1 month after end of latest temozolomide
    CASE
      WHEN v.event_term IN ('relapse', 'marrow relapse', 'extramedullary relapse') THEN
        CASE
          WHEN c.first_temozolomide_start_exists AND v.start_from >= c.first_temozolomide_start_plus_1_day_high THEN
            TRUE
          WHEN v.start_to < c.first_temozolomide_start_plus_1_day_low OR NOT c.first_temozolomide_start_exists THEN
            FALSE
        END
        AND CASE
              WHEN c.latest_temozolomide_end_exists AND v.start_to <= c.latest_temozolomide_end_plus_1_month_low THEN
                TRUE
              WHEN v.start_from > c.latest_temozolomide_end_plus_1_month_high
                   OR NOT c.latest_temozolomide_end_exists THEN
                FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_relapse_between_1_day_after_start_of_first_qualifies,
    -- progression between 1 day after start of first temozolomide and 1 month after end of first ...
    CASE
      WHEN v.event_term = 'progression' THEN
        CASE
          WHEN c.first_temozolomide_start_exists AND v.start_from >= c.first_temozolomide_start_plus_1_day_high THEN
            TRUE
          WHEN v.start_to < c.first_temozolomide_start_plus_1_day_low OR NOT c.first_temozolomide_start_exists THEN
            FALSE
        END
        AND CASE
              WHEN c.first_temozolomide_end_exists AND v.start_to <= c.first_temozolomide_end_plus_1_month_low THEN
                TRUE
              WHEN v.start_from > c.first_temozolomide_end_plus_1_month_high
                   OR NOT c.first_temozolomide_end_exists THEN
                FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_progression_between_1_day_after_start_of_f_2_qualifies,
    -- relapse between 1 day after start of first temozolomide and 1 month after end of first temozolomide
    CASE
      WHEN v.event_term IN ('relapse', 'marrow relapse', 'extramedullary relapse') THEN
        CASE
          WHEN c.first_temozolomide_start_exists AND v.start_from >= c.first_temozolomide_start_plus_1_day_high THEN
            TRUE
          WHEN v.start_to < c.first_temozolomide_start_plus_1_day_low OR NOT c.first_temozolomide_start_exists THEN
            FALSE
        END
        AND CASE
              WHEN c.first_temozolomide_end_exists AND v.start_to <= c.first_temozolomide_end_plus_1_month_low THEN
                TRUE
              WHEN v.start_from > c.first_temozolomide_end_plus_1_month_high
                   OR NOT c.first_temozolomide_end_exists THEN
                FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_relapse_between_1_day_after_start_of_first_2_qualifies,
    -- progression between 1 day after start of latest temozolomide and 1 month after end of latest ...
    CASE
      WHEN v.event_term = 'progression' THEN
        CASE
          WHEN c.latest_temozolomide_start_exists
               AND v.start_from >= c.latest_temozolomide_start_plus_1_day_high THEN
            TRUE
          WHEN v.start_to < c.latest_temozolomide_start_plus_1_day_low OR NOT c.latest_temozolomide_start_exists THEN
            FALSE
        END
        AND CASE
              WHEN c.latest_temozolomide_end_exists AND v.start_to <= c.latest_temozolomide_end_plus_1_month_low THEN
                TRUE
              WHEN v.start_from > c.latest_temozolomide_end_plus_1_month_high
                   OR NOT c.latest_temozolomide_end_exists THEN
                FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_progression_between_1_day_after_start_of_l_qualifies,
    -- relapse between 1 day after start of latest temozolomide and 1 month after end of latest ...
    CASE
      WHEN v.event_term IN ('relapse', 'marrow relapse', 'extramedullary relapse') THEN
        CASE
          WHEN c.latest_temozolomide_start_exists
               AND v.start_from >= c.latest_temozolomide_start_plus_1_day_high THEN
            TRUE
          WHEN v.start_to < c.latest_temozolomide_start_plus_1_day_low OR NOT c.latest_temozolomide_start_exists THEN
            FALSE
        END
        AND CASE
              WHEN c.latest_temozolomide_end_exists AND v.start_to <= c.latest_temozolomide_end_plus_1_month_low THEN
                TRUE
              WHEN v.start_from > c.latest_temozolomide_end_plus_1_month_high
                   OR NOT c.latest_temozolomide_end_exists THEN
                FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_relapse_between_1_day_after_start_of_lates_qualifies,
    -- glucocorticoid within 7 days before study entry
    CASE
      WHEN v.event_term = 'glucocorticoid' THEN
        CASE
          WHEN v.start_to <= c.study_entry_date THEN TRUE
          WHEN v.start_from > c.study_entry_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.study_entry_minus_7_days THEN TRUE
                     WHEN v.start_to < c.study_entry_minus_7_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.study_entry_minus_7_days THEN TRUE
                         WHEN v.end_to < c.study_entry_minus_7_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.study_entry_minus_7_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_glucocorticoid_within_7_days_before_study_qualifies,
    -- investigational treatment
    CASE
      WHEN v.event_term = 'investigational treatment' THEN
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
    END AS count_investigational_treatment_qualifies,
    -- anticancer drug
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
    END AS count_anticancer_drug_qualifies,
    -- radiotherapy
    CASE
      WHEN v.event_term IN (
             'radiotherapy', 'focal radiotherapy', 'extended field radiotherapy', 'total body irradiation',
             'craniospinal radiotherapy', 'pelvic radiotherapy', 'substantial marrow radiotherapy'
           ) THEN
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
    END AS count_radiotherapy_qualifies,
    -- enzyme-inducing anticonvulsant
    CASE
      WHEN v.event_term = 'enzyme-inducing anticonvulsant' THEN
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
    END AS count_enzyme_inducing_anticonvulsant_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- CNS tumor on or before study entry
    count(CASE WHEN r.count_cns_tumor_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_cns_tumor_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_cns_tumor_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_cns_tumor_on_or_before_study_entry_possible,
    -- histological confirmation on or before study entry
    count(CASE WHEN r.count_histological_confirmation_on_or_before_stu_qualifies THEN 1 END)
      AS count_histological_confirmation_on_or_before_stu_certain,
    count(CASE WHEN r.count_histological_confirmation_on_or_before_stu_qualifies IS NOT FALSE THEN 1 END)
      AS count_histological_confirmation_on_or_before_stu_possible,
    -- brain stem glioma on or before study entry
    count(CASE WHEN r.count_brain_stem_glioma_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_brain_stem_glioma_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_brain_stem_glioma_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_brain_stem_glioma_on_or_before_study_entry_possible,
    -- optic pathway glioma on or before study entry
    count(CASE WHEN r.count_optic_pathway_glioma_on_or_before_study_en_qualifies THEN 1 END)
      AS count_optic_pathway_glioma_on_or_before_study_en_certain,
    count(CASE WHEN r.count_optic_pathway_glioma_on_or_before_study_en_qualifies IS NOT FALSE THEN 1 END)
      AS count_optic_pathway_glioma_on_or_before_study_en_possible,
    -- pineal tumor on or before study entry
    count(CASE WHEN r.count_pineal_tumor_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_pineal_tumor_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_pineal_tumor_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_pineal_tumor_on_or_before_study_entry_possible,
    -- spinal cord tumor on or before study entry
    count(CASE WHEN r.count_spinal_cord_tumor_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_spinal_cord_tumor_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_spinal_cord_tumor_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_spinal_cord_tumor_on_or_before_study_entry_possible,
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
    -- progression on or before study entry
    count(CASE WHEN r.count_progression_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_progression_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_progression_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_progression_on_or_before_study_entry_possible,
    -- platelet transfusion within 7 days
    count(CASE WHEN r.count_platelet_transfusion_within_7_days_qualifies THEN 1 END)
      AS count_platelet_transfusion_within_7_days_certain,
    count(CASE WHEN r.count_platelet_transfusion_within_7_days_qualifies IS NOT FALSE THEN 1 END)
      AS count_platelet_transfusion_within_7_days_possible,
    -- pregnancy
    count(CASE WHEN r.count_pregnancy_qualifies THEN 1 END) AS count_pregnancy_certain,
    count(CASE WHEN r.count_pregnancy_qualifies IS NOT FALSE THEN 1 END) AS count_pregnancy_possible,
    -- breast-feeding
    count(CASE WHEN r.count_breast_feeding_qualifies THEN 1 END) AS count_breast_feeding_certain,
    count(CASE WHEN r.count_breast_feeding_qualifies IS NOT FALSE THEN 1 END) AS count_breast_feeding_possible,
    -- seizure disorder on study entry
    count(CASE WHEN r.count_seizure_disorder_on_study_entry_qualifies THEN 1 END)
      AS count_seizure_disorder_on_study_entry_certain,
    count(CASE WHEN r.count_seizure_disorder_on_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_seizure_disorder_on_study_entry_possible,
    -- infection
    count(CASE WHEN r.count_infection_qualifies THEN 1 END) AS count_infection_certain,
    count(CASE WHEN r.count_infection_qualifies IS NOT FALSE THEN 1 END) AS count_infection_possible,
    -- myelosuppressive chemotherapy within 3 weeks before study entry
    count(CASE WHEN r.count_myelosuppressive_chemotherapy_within_3_wee_qualifies THEN 1 END)
      AS count_myelosuppressive_chemotherapy_within_3_wee_certain,
    count(CASE WHEN r.count_myelosuppressive_chemotherapy_within_3_wee_qualifies IS NOT FALSE THEN 1 END)
      AS count_myelosuppressive_chemotherapy_within_3_wee_possible,
    -- nitrosourea within 6 weeks before study entry
    count(CASE WHEN r.count_nitrosourea_within_6_weeks_before_study_en_qualifies THEN 1 END)
      AS count_nitrosourea_within_6_weeks_before_study_en_certain,
    count(CASE WHEN r.count_nitrosourea_within_6_weeks_before_study_en_qualifies IS NOT FALSE THEN 1 END)
      AS count_nitrosourea_within_6_weeks_before_study_en_possible,
    -- growth factor less than 7 days before study entry
    count(CASE WHEN r.count_growth_factor_less_than_7_days_before_stud_qualifies THEN 1 END)
      AS count_growth_factor_less_than_7_days_before_stud_certain,
    count(CASE WHEN r.count_growth_factor_less_than_7_days_before_stud_qualifies IS NOT FALSE THEN 1 END)
      AS count_growth_factor_less_than_7_days_before_stud_possible,
    -- biologic agent less than 7 days before study entry
    count(CASE WHEN r.count_biologic_agent_less_than_7_days_before_stu_qualifies THEN 1 END)
      AS count_biologic_agent_less_than_7_days_before_stu_certain,
    count(CASE WHEN r.count_biologic_agent_less_than_7_days_before_stu_qualifies IS NOT FALSE THEN 1 END)
      AS count_biologic_agent_less_than_7_days_before_stu_possible,
    -- monoclonal antibody less than 7 days before study entry
    count(CASE WHEN r.count_monoclonal_antibody_less_than_7_days_befor_qualifies THEN 1 END)
      AS count_monoclonal_antibody_less_than_7_days_befor_certain,
    count(CASE WHEN r.count_monoclonal_antibody_less_than_7_days_befor_qualifies IS NOT FALSE THEN 1 END)
      AS count_monoclonal_antibody_less_than_7_days_befor_possible,
    -- monoclonal antibody on or before study entry
    count(CASE WHEN r.count_monoclonal_antibody_on_or_before_study_ent_qualifies THEN 1 END)
      AS count_monoclonal_antibody_on_or_before_study_ent_certain,
    count(CASE WHEN r.count_monoclonal_antibody_on_or_before_study_ent_qualifies IS NOT FALSE THEN 1 END)
      AS count_monoclonal_antibody_on_or_before_study_ent_possible,
    -- focal radiotherapy within 2 weeks before study entry
    count(CASE WHEN r.count_focal_radiotherapy_within_2_weeks_before_s_qualifies THEN 1 END)
      AS count_focal_radiotherapy_within_2_weeks_before_s_certain,
    count(CASE WHEN r.count_focal_radiotherapy_within_2_weeks_before_s_qualifies IS NOT FALSE THEN 1 END)
      AS count_focal_radiotherapy_within_2_weeks_before_s_possible,
    -- total body irradiation less than 6 months before study entry
    count(CASE WHEN r.count_total_body_irradiation_less_than_6_months_qualifies THEN 1 END)
      AS count_total_body_irradiation_less_than_6_months_certain,
    count(CASE WHEN r.count_total_body_irradiation_less_than_6_months_qualifies IS NOT FALSE THEN 1 END)
      AS count_total_body_irradiation_less_than_6_months_possible,
    -- craniospinal radiotherapy less than 6 months before study entry
    count(CASE WHEN r.count_craniospinal_radiotherapy_less_than_6_mont_qualifies THEN 1 END)
      AS count_craniospinal_radiotherapy_less_than_6_mont_certain,
    count(CASE WHEN r.count_craniospinal_radiotherapy_less_than_6_mont_qualifies IS NOT FALSE THEN 1 END)
      AS count_craniospinal_radiotherapy_less_than_6_mont_possible,
    -- pelvic radiotherapy less than 6 months before study entry
    count(CASE WHEN r.count_pelvic_radiotherapy_less_than_6_months_bef_qualifies THEN 1 END)
      AS count_pelvic_radiotherapy_less_than_6_months_bef_certain,
    count(CASE WHEN r.count_pelvic_radiotherapy_less_than_6_months_bef_qualifies IS NOT FALSE THEN 1 END)
      AS count_pelvic_radiotherapy_less_than_6_months_bef_possible,
    -- substantial marrow radiotherapy less than 6 weeks before study entry
    count(CASE WHEN r.count_substantial_marrow_radiotherapy_less_than_qualifies THEN 1 END)
      AS count_substantial_marrow_radiotherapy_less_than_certain,
    count(CASE WHEN r.count_substantial_marrow_radiotherapy_less_than_qualifies IS NOT FALSE THEN 1 END)
      AS count_substantial_marrow_radiotherapy_less_than_possible,
    -- stem cell transplantation less than 3 months before study entry
    count(CASE WHEN r.count_stem_cell_transplantation_less_than_3_mont_qualifies THEN 1 END)
      AS count_stem_cell_transplantation_less_than_3_mont_certain,
    count(CASE WHEN r.count_stem_cell_transplantation_less_than_3_mont_qualifies IS NOT FALSE THEN 1 END)
      AS count_stem_cell_transplantation_less_than_3_mont_possible,
    -- graft-versus-host disease
    count(CASE WHEN r.count_graft_versus_host_disease_qualifies THEN 1 END)
      AS count_graft_versus_host_disease_certain,
    count(CASE WHEN r.count_graft_versus_host_disease_qualifies IS NOT FALSE THEN 1 END)
      AS count_graft_versus_host_disease_possible,
    -- valproic acid less than 2 weeks before study entry
    count(CASE WHEN r.count_valproic_acid_less_than_2_weeks_before_stu_qualifies THEN 1 END)
      AS count_valproic_acid_less_than_2_weeks_before_stu_certain,
    count(CASE WHEN r.count_valproic_acid_less_than_2_weeks_before_stu_qualifies IS NOT FALSE THEN 1 END)
      AS count_valproic_acid_less_than_2_weeks_before_stu_possible,
    -- vorinostat on or before study entry
    count(CASE WHEN r.count_vorinostat_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_vorinostat_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_vorinostat_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_vorinostat_on_or_before_study_entry_possible,
    -- temozolomide on or before study entry
    count(CASE WHEN r.count_temozolomide_on_or_before_study_entry_qualifies THEN 1 END)
      AS count_temozolomide_on_or_before_study_entry_certain,
    count(CASE WHEN r.count_temozolomide_on_or_before_study_entry_qualifies IS NOT FALSE THEN 1 END)
      AS count_temozolomide_on_or_before_study_entry_possible,
    -- progression between 1 day after start of first temozolomide and 1 month after end of latest ...
    count(CASE WHEN r.count_progression_between_1_day_after_start_of_f_qualifies THEN 1 END)
      AS count_progression_between_1_day_after_start_of_f_certain,
    count(CASE WHEN r.count_progression_between_1_day_after_start_of_f_qualifies IS NOT FALSE THEN 1 END)
      AS count_progression_between_1_day_after_start_of_f_possible,
    -- relapse between 1 day after start of first temozolomide and 1 month after end of latest temozolomide
    count(CASE WHEN r.count_relapse_between_1_day_after_start_of_first_qualifies THEN 1 END)
      AS count_relapse_between_1_day_after_start_of_first_certain,
    count(CASE WHEN r.count_relapse_between_1_day_after_start_of_first_qualifies IS NOT FALSE THEN 1 END)
      AS count_relapse_between_1_day_after_start_of_first_possible,
    -- progression between 1 day after start of first temozolomide and 1 month after end of first ...
    count(CASE WHEN r.count_progression_between_1_day_after_start_of_f_2_qualifies THEN 1 END)
      AS count_progression_between_1_day_after_start_of_f_2_certain,
    count(CASE WHEN r.count_progression_between_1_day_after_start_of_f_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_progression_between_1_day_after_start_of_f_2_possible,
    -- relapse between 1 day after start of first temozolomide and 1 month after end of first temozolomide
    count(CASE WHEN r.count_relapse_between_1_day_after_start_of_first_2_qualifies THEN 1 END)
      AS count_relapse_between_1_day_after_start_of_first_2_certain,
    count(CASE WHEN r.count_relapse_between_1_day_after_start_of_first_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_relapse_between_1_day_after_start_of_first_2_possible,
    -- progression between 1 day after start of latest temozolomide and 1 month after end of latest ...
    count(CASE WHEN r.count_progression_between_1_day_after_start_of_l_qualifies THEN 1 END)
      AS count_progression_between_1_day_after_start_of_l_certain,
    count(CASE WHEN r.count_progression_between_1_day_after_start_of_l_qualifies IS NOT FALSE THEN 1 END)
      AS count_progression_between_1_day_after_start_of_l_possible,
    -- relapse between 1 day after start of latest temozolomide and 1 month after end of latest ...
    count(CASE WHEN r.count_relapse_between_1_day_after_start_of_lates_qualifies THEN 1 END)
      AS count_relapse_between_1_day_after_start_of_lates_certain,
    count(CASE WHEN r.count_relapse_between_1_day_after_start_of_lates_qualifies IS NOT FALSE THEN 1 END)
      AS count_relapse_between_1_day_after_start_of_lates_possible,
    -- glucocorticoid within 7 days before study entry
    count(CASE WHEN r.count_glucocorticoid_within_7_days_before_study_qualifies THEN 1 END)
      AS count_glucocorticoid_within_7_days_before_study_certain,
    count(CASE WHEN r.count_glucocorticoid_within_7_days_before_study_qualifies IS NOT FALSE THEN 1 END)
      AS count_glucocorticoid_within_7_days_before_study_possible,
    -- investigational treatment
    count(CASE WHEN r.count_investigational_treatment_qualifies THEN 1 END)
      AS count_investigational_treatment_certain,
    count(CASE WHEN r.count_investigational_treatment_qualifies IS NOT FALSE THEN 1 END)
      AS count_investigational_treatment_possible,
    -- anticancer drug
    count(CASE WHEN r.count_anticancer_drug_qualifies THEN 1 END) AS count_anticancer_drug_certain,
    count(CASE WHEN r.count_anticancer_drug_qualifies IS NOT FALSE THEN 1 END)
      AS count_anticancer_drug_possible,
    -- radiotherapy
    count(CASE WHEN r.count_radiotherapy_qualifies THEN 1 END) AS count_radiotherapy_certain,
    count(CASE WHEN r.count_radiotherapy_qualifies IS NOT FALSE THEN 1 END) AS count_radiotherapy_possible,
    -- enzyme-inducing anticonvulsant
    count(CASE WHEN r.count_enzyme_inducing_anticonvulsant_qualifies THEN 1 END)
      AS count_enzyme_inducing_anticonvulsant_certain,
    count(CASE WHEN r.count_enzyme_inducing_anticonvulsant_qualifies IS NOT FALSE THEN 1 END)
      AS count_enzyme_inducing_anticonvulsant_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    coalesce(e.count_cns_tumor_on_or_before_study_entry_certain, 0)
      AS count_cns_tumor_on_or_before_study_entry_certain,
    coalesce(e.count_cns_tumor_on_or_before_study_entry_possible, 0)
      AS count_cns_tumor_on_or_before_study_entry_possible,
    coalesce(e.count_histological_confirmation_on_or_before_stu_certain, 0)
      AS count_histological_confirmation_on_or_before_stu_certain,
    coalesce(e.count_histological_confirmation_on_or_before_stu_possible, 0)
      AS count_histological_confirmation_on_or_before_stu_possible,
    coalesce(e.count_brain_stem_glioma_on_or_before_study_entry_certain, 0)
      AS count_brain_stem_glioma_on_or_before_study_entry_certain,
    coalesce(e.count_brain_stem_glioma_on_or_before_study_entry_possible, 0)
      AS count_brain_stem_glioma_on_or_before_study_entry_possible,
    coalesce(e.count_optic_pathway_glioma_on_or_before_study_en_certain, 0)
      AS count_optic_pathway_glioma_on_or_before_study_en_certain,
    coalesce(e.count_optic_pathway_glioma_on_or_before_study_en_possible, 0)
      AS count_optic_pathway_glioma_on_or_before_study_en_possible,
    coalesce(e.count_pineal_tumor_on_or_before_study_entry_certain, 0)
      AS count_pineal_tumor_on_or_before_study_entry_certain,
    coalesce(e.count_pineal_tumor_on_or_before_study_entry_possible, 0)
      AS count_pineal_tumor_on_or_before_study_entry_possible,
    m.latest_alpha_fetoprotein_on_or_before_study_entr."day" <= c.study_entry_date
      AS latest_alpha_fetoprotein_on_or_before_study_entr_inside,
    TRY_CAST(m.latest_alpha_fetoprotein_on_or_before_study_entr."value" AS DECIMAL(15, 6))
      AS latest_alpha_fetoprotein_on_or_before_study_entr_value,
    nullif(nullif(m.latest_alpha_fetoprotein_on_or_before_study_entr."comparator", ''), '=')
      AS latest_alpha_fetoprotein_on_or_before_study_entr_comparator,
    TRY_CAST(m.latest_alpha_fetoprotein_on_or_before_study_entr."high" AS DECIMAL(15, 6))
      AS latest_alpha_fetoprotein_on_or_before_study_entr_high,
    m.latest_alpha_fetoprotein_on_or_before_study_entr."unit"
      AS latest_alpha_fetoprotein_on_or_before_study_entr_unit,
    m.latest_alpha_fetoprotein_on_or_before_study_entr."day"
      AS latest_alpha_fetoprotein_on_or_before_study_entr_day,
    m.latest_alpha_fetoprotein_on_or_before_study_entr."id"
      AS latest_alpha_fetoprotein_on_or_before_study_entr_id,
    m.latest_beta_hcg_on_or_before_study_entry."day" <= c.study_entry_date
      AS latest_beta_hcg_on_or_before_study_entry_inside,
    TRY_CAST(m.latest_beta_hcg_on_or_before_study_entry."value" AS DECIMAL(15, 6))
      AS latest_beta_hcg_on_or_before_study_entry_value,
    nullif(nullif(m.latest_beta_hcg_on_or_before_study_entry."comparator", ''), '=')
      AS latest_beta_hcg_on_or_before_study_entry_comparator,
    TRY_CAST(m.latest_beta_hcg_on_or_before_study_entry."high" AS DECIMAL(15, 6))
      AS latest_beta_hcg_on_or_before_study_entry_high,
    m.latest_beta_hcg_on_or_before_study_entry."unit" AS latest_beta_hcg_on_or_before_study_entry_unit,
    m.latest_beta_hcg_on_or_before_study_entry."day" AS latest_beta_hcg_on_or_before_study_entry_day,
    m.latest_beta_hcg_on_or_before_study_entry."id" AS latest_beta_hcg_on_or_before_study_entry_id,
    coalesce(e.count_spinal_cord_tumor_on_or_before_study_entry_certain, 0)
      AS count_spinal_cord_tumor_on_or_before_study_entry_certain,
    coalesce(e.count_spinal_cord_tumor_on_or_before_study_entry_possible, 0)
      AS count_spinal_cord_tumor_on_or_before_study_entry_possible,
    coalesce(e.count_relapse_on_or_before_study_entry_certain, 0)
      AS count_relapse_on_or_before_study_entry_certain,
    coalesce(e.count_relapse_on_or_before_study_entry_possible, 0)
      AS count_relapse_on_or_before_study_entry_possible,
    coalesce(e.count_refractory_disease_on_or_before_study_entr_certain, 0)
      AS count_refractory_disease_on_or_before_study_entr_certain,
    coalesce(e.count_refractory_disease_on_or_before_study_entr_possible, 0)
      AS count_refractory_disease_on_or_before_study_entr_possible,
    coalesce(e.count_progression_on_or_before_study_entry_certain, 0)
      AS count_progression_on_or_before_study_entry_certain,
    coalesce(e.count_progression_on_or_before_study_entry_possible, 0)
      AS count_progression_on_or_before_study_entry_possible,
    n.latest_tumor_burden_at_study_entry."day" >= c.study_entry_minus_28_days
    AND n.latest_tumor_burden_at_study_entry."day" <= c.study_entry_date
      AS latest_tumor_burden_at_study_entry_inside,
    n.latest_tumor_burden_at_study_entry."value" AS latest_tumor_burden_at_study_entry_value,
    n.latest_tumor_burden_at_study_entry."day" AS latest_tumor_burden_at_study_entry_day,
    n.latest_tumor_burden_at_study_entry."id" AS latest_tumor_burden_at_study_entry_id,
    a.answer_3."day" <= c.study_entry_date AS answer_3_inside,
    a.answer_3.valid_until AS answer_3_valid_until,
    c.study_entry_date,
    a.answer_3."value" AS answer_3_value,
    a.answer_3."day" AS answer_3_day,
    a.answer_3."id" AS answer_3_id,
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
    a.answer_4_b."day" <= c.study_entry_date AS answer_4_b_inside,
    a.answer_4_b.valid_until AS answer_4_b_valid_until,
    a.answer_4_b."value" AS answer_4_b_value,
    a.answer_4_b."day" AS answer_4_b_day,
    a.answer_4_b."id" AS answer_4_b_id,
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
    m.latest_platelets_within_28_days."day" >= c.study_entry_minus_28_days
    AND m.latest_platelets_within_28_days."day" <= c.study_entry_date AS latest_platelets_within_28_days_inside,
    m.latest_platelets_within_28_days."unit" AS latest_platelets_within_28_days_unit,
    nullif(nullif(m.latest_platelets_within_28_days."comparator", ''), '=')
      AS latest_platelets_within_28_days_comparator,
    TRY_CAST(m.latest_platelets_within_28_days."value" AS DECIMAL(15, 6))
      AS latest_platelets_within_28_days_value,
    m.latest_platelets_within_28_days."day" AS latest_platelets_within_28_days_day,
    m.latest_platelets_within_28_days."id" AS latest_platelets_within_28_days_id,
    coalesce(e.count_platelet_transfusion_within_7_days_certain, 0)
      AS count_platelet_transfusion_within_7_days_certain,
    coalesce(e.count_platelet_transfusion_within_7_days_possible, 0)
      AS count_platelet_transfusion_within_7_days_possible,
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
    m.latest_absolute_creatinine_clearance_at_study_en."day" >= c.study_entry_minus_28_days
    AND m.latest_absolute_creatinine_clearance_at_study_en."day" <= c.study_entry_date
      AS latest_absolute_creatinine_clearance_at_study_en_inside,
    m.latest_absolute_creatinine_clearance_at_study_en."unit"
      AS latest_absolute_creatinine_clearance_at_study_en_unit,
    nullif(nullif(m.latest_absolute_creatinine_clearance_at_study_en."comparator", ''), '=')
      AS latest_absolute_creatinine_clearance_at_study_en_comparator,
    TRY_CAST(m.latest_absolute_creatinine_clearance_at_study_en."value" AS DECIMAL(15, 6))
      AS latest_absolute_creatinine_clearance_at_study_en_value,
    m.latest_absolute_creatinine_clearance_at_study_en."day"
      AS latest_absolute_creatinine_clearance_at_study_en_day,
    m.latest_absolute_creatinine_clearance_at_study_en."id"
      AS latest_absolute_creatinine_clearance_at_study_en_id,
    m.latest_absolute_measured_gfr_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_absolute_measured_gfr_at_study_entry."day" <= c.study_entry_date
      AS latest_absolute_measured_gfr_at_study_entry_inside,
    m.latest_absolute_measured_gfr_at_study_entry."unit" AS latest_absolute_measured_gfr_at_study_entry_unit,
    nullif(nullif(m.latest_absolute_measured_gfr_at_study_entry."comparator", ''), '=')
      AS latest_absolute_measured_gfr_at_study_entry_comparator,
    TRY_CAST(m.latest_absolute_measured_gfr_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_absolute_measured_gfr_at_study_entry_value,
    m.latest_absolute_measured_gfr_at_study_entry."day" AS latest_absolute_measured_gfr_at_study_entry_day,
    m.latest_absolute_measured_gfr_at_study_entry."id" AS latest_absolute_measured_gfr_at_study_entry_id,
    m.latest_creatinine_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_creatinine_at_study_entry."day" <= c.study_entry_date
      AS latest_creatinine_at_study_entry_inside,
    m.latest_creatinine_at_study_entry."unit" AS latest_creatinine_at_study_entry_unit,
    nullif(nullif(m.latest_creatinine_at_study_entry."comparator", ''), '=')
      AS latest_creatinine_at_study_entry_comparator,
    TRY_CAST(m.latest_creatinine_at_study_entry."value" AS DECIMAL(15, 6))
      AS latest_creatinine_at_study_entry_value,
    m.latest_creatinine_at_study_entry."day" AS latest_creatinine_at_study_entry_day,
    m.latest_creatinine_at_study_entry."id" AS latest_creatinine_at_study_entry_id,
    c.patient_sex,
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
    m.latest_alt_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_alt_at_study_entry."day" <= c.study_entry_date AS latest_alt_at_study_entry_inside,
    m.latest_alt_at_study_entry."unit" AS latest_alt_at_study_entry_unit,
    nullif(nullif(m.latest_alt_at_study_entry."comparator", ''), '=') AS latest_alt_at_study_entry_comparator,
    TRY_CAST(m.latest_alt_at_study_entry."value" AS DECIMAL(15, 6)) AS latest_alt_at_study_entry_value,
    m.latest_alt_at_study_entry."day" AS latest_alt_at_study_entry_day,
    m.latest_alt_at_study_entry."id" AS latest_alt_at_study_entry_id,
    m.latest_albumin_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_albumin_at_study_entry."day" <= c.study_entry_date AS latest_albumin_at_study_entry_inside,
    m.latest_albumin_at_study_entry."unit" AS latest_albumin_at_study_entry_unit,
    nullif(nullif(m.latest_albumin_at_study_entry."comparator", ''), '=')
      AS latest_albumin_at_study_entry_comparator,
    TRY_CAST(m.latest_albumin_at_study_entry."value" AS DECIMAL(15, 6)) AS latest_albumin_at_study_entry_value,
    m.latest_albumin_at_study_entry."day" AS latest_albumin_at_study_entry_day,
    m.latest_albumin_at_study_entry."id" AS latest_albumin_at_study_entry_id,
    coalesce(e.count_pregnancy_certain, 0) AS count_pregnancy_certain,
    coalesce(e.count_pregnancy_possible, 0) AS count_pregnancy_possible,
    coalesce(e.count_breast_feeding_certain, 0) AS count_breast_feeding_certain,
    coalesce(e.count_breast_feeding_possible, 0) AS count_breast_feeding_possible,
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
    a.answer_14."day" <= c.study_entry_date AS answer_14_inside,
    a.answer_14.valid_until AS answer_14_valid_until,
    a.answer_14."value" AS answer_14_value,
    a.answer_14."day" AS answer_14_day,
    a.answer_14."id" AS answer_14_id,
    a.answer_15."day" <= c.study_entry_date AS answer_15_inside,
    a.answer_15.valid_until AS answer_15_valid_until,
    a.answer_15."value" AS answer_15_value,
    a.answer_15."day" AS answer_15_day,
    a.answer_15."id" AS answer_15_id,
    coalesce(e.count_seizure_disorder_on_study_entry_certain, 0)
      AS count_seizure_disorder_on_study_entry_certain,
    coalesce(e.count_seizure_disorder_on_study_entry_possible, 0)
      AS count_seizure_disorder_on_study_entry_possible,
    m.latest_qtc_at_study_entry."day" >= c.study_entry_minus_28_days
    AND m.latest_qtc_at_study_entry."day" <= c.study_entry_date AS latest_qtc_at_study_entry_inside,
    m.latest_qtc_at_study_entry."unit" AS latest_qtc_at_study_entry_unit,
    nullif(nullif(m.latest_qtc_at_study_entry."comparator", ''), '=') AS latest_qtc_at_study_entry_comparator,
    TRY_CAST(m.latest_qtc_at_study_entry."value" AS DECIMAL(15, 6)) AS latest_qtc_at_study_entry_value,
    m.latest_qtc_at_study_entry."day" AS latest_qtc_at_study_entry_day,
    m.latest_qtc_at_study_entry."id" AS latest_qtc_at_study_entry_id,
    coalesce(e.count_infection_certain, 0) AS count_infection_certain,
    coalesce(e.count_infection_possible, 0) AS count_infection_possible,
    a.answer_18_2."day" <= c.study_entry_date AS answer_18_2_inside,
    a.answer_18_2.valid_until AS answer_18_2_valid_until,
    a.answer_18_2."value" AS answer_18_2_value,
    a.answer_18_2."day" AS answer_18_2_day,
    a.answer_18_2."id" AS answer_18_2_id,
    a.answer_19."day" <= c.study_entry_date AS answer_19_inside,
    a.answer_19.valid_until AS answer_19_valid_until,
    a.answer_19."value" AS answer_19_value,
    a.answer_19."day" AS answer_19_day,
    a.answer_19."id" AS answer_19_id,
    a.answer_20."day" <= c.study_entry_date AS answer_20_inside,
    a.answer_20.valid_until AS answer_20_valid_until,
    a.answer_20."value" AS answer_20_value,
    a.answer_20."day" AS answer_20_day,
    a.answer_20."id" AS answer_20_id,
    coalesce(e.count_myelosuppressive_chemotherapy_within_3_wee_certain, 0)
      AS count_myelosuppressive_chemotherapy_within_3_wee_certain,
    coalesce(e.count_myelosuppressive_chemotherapy_within_3_wee_possible, 0)
      AS count_myelosuppressive_chemotherapy_within_3_wee_possible,
    coalesce(e.count_nitrosourea_within_6_weeks_before_study_en_certain, 0)
      AS count_nitrosourea_within_6_weeks_before_study_en_certain,
    coalesce(e.count_nitrosourea_within_6_weeks_before_study_en_possible, 0)
      AS count_nitrosourea_within_6_weeks_before_study_en_possible,
    coalesce(e.count_growth_factor_less_than_7_days_before_stud_certain, 0)
      AS count_growth_factor_less_than_7_days_before_stud_certain,
    coalesce(e.count_growth_factor_less_than_7_days_before_stud_possible, 0)
      AS count_growth_factor_less_than_7_days_before_stud_possible,
    coalesce(e.count_biologic_agent_less_than_7_days_before_stu_certain, 0)
      AS count_biologic_agent_less_than_7_days_before_stu_certain,
    coalesce(e.count_biologic_agent_less_than_7_days_before_stu_possible, 0)
      AS count_biologic_agent_less_than_7_days_before_stu_possible,
    coalesce(e.count_monoclonal_antibody_less_than_7_days_befor_certain, 0)
      AS count_monoclonal_antibody_less_than_7_days_befor_certain,
    coalesce(e.count_monoclonal_antibody_less_than_7_days_befor_possible, 0)
      AS count_monoclonal_antibody_less_than_7_days_befor_possible,
    coalesce(e.count_monoclonal_antibody_on_or_before_study_ent_certain, 0)
      AS count_monoclonal_antibody_on_or_before_study_ent_certain,
    coalesce(e.count_monoclonal_antibody_on_or_before_study_ent_possible, 0)
      AS count_monoclonal_antibody_on_or_before_study_ent_possible,
    a.answer_24_b."day" <= c.study_entry_date AS answer_24_b_inside,
    a.answer_24_b.valid_until AS answer_24_b_valid_until,
    a.answer_24_b."value" AS answer_24_b_value,
    a.answer_24_b."day" AS answer_24_b_day,
    a.answer_24_b."id" AS answer_24_b_id,
    coalesce(e.count_focal_radiotherapy_within_2_weeks_before_s_certain, 0)
      AS count_focal_radiotherapy_within_2_weeks_before_s_certain,
    coalesce(e.count_focal_radiotherapy_within_2_weeks_before_s_possible, 0)
      AS count_focal_radiotherapy_within_2_weeks_before_s_possible,
    coalesce(e.count_total_body_irradiation_less_than_6_months_certain, 0)
      AS count_total_body_irradiation_less_than_6_months_certain,
    coalesce(e.count_total_body_irradiation_less_than_6_months_possible, 0)
      AS count_total_body_irradiation_less_than_6_months_possible,
    coalesce(e.count_craniospinal_radiotherapy_less_than_6_mont_certain, 0)
      AS count_craniospinal_radiotherapy_less_than_6_mont_certain,
    coalesce(e.count_craniospinal_radiotherapy_less_than_6_mont_possible, 0)
      AS count_craniospinal_radiotherapy_less_than_6_mont_possible,
    coalesce(e.count_pelvic_radiotherapy_less_than_6_months_bef_certain, 0)
      AS count_pelvic_radiotherapy_less_than_6_months_bef_certain,
    coalesce(e.count_pelvic_radiotherapy_less_than_6_months_bef_possible, 0)
      AS count_pelvic_radiotherapy_less_than_6_months_bef_possible,
    coalesce(e.count_substantial_marrow_radiotherapy_less_than_certain, 0)
      AS count_substantial_marrow_radiotherapy_less_than_certain,
    coalesce(e.count_substantial_marrow_radiotherapy_less_than_possible, 0)
      AS count_substantial_marrow_radiotherapy_less_than_possible,
    coalesce(e.count_stem_cell_transplantation_less_than_3_mont_certain, 0)
      AS count_stem_cell_transplantation_less_than_3_mont_certain,
    coalesce(e.count_stem_cell_transplantation_less_than_3_mont_possible, 0)
      AS count_stem_cell_transplantation_less_than_3_mont_possible,
    coalesce(e.count_graft_versus_host_disease_certain, 0) AS count_graft_versus_host_disease_certain,
    coalesce(e.count_graft_versus_host_disease_possible, 0) AS count_graft_versus_host_disease_possible,
    coalesce(e.count_valproic_acid_less_than_2_weeks_before_stu_certain, 0)
      AS count_valproic_acid_less_than_2_weeks_before_stu_certain,
    coalesce(e.count_valproic_acid_less_than_2_weeks_before_stu_possible, 0)
      AS count_valproic_acid_less_than_2_weeks_before_stu_possible,
    coalesce(e.count_vorinostat_on_or_before_study_entry_certain, 0)
      AS count_vorinostat_on_or_before_study_entry_certain,
    coalesce(e.count_vorinostat_on_or_before_study_entry_possible, 0)
      AS count_vorinostat_on_or_before_study_entry_possible,
    coalesce(e.count_temozolomide_on_or_before_study_entry_certain, 0)
      AS count_temozolomide_on_or_before_study_entry_certain,
    coalesce(e.count_temozolomide_on_or_before_study_entry_possible, 0)
      AS count_temozolomide_on_or_before_study_entry_possible,
    coalesce(e.count_progression_between_1_day_after_start_of_f_certain, 0)
      AS count_progression_between_1_day_after_start_of_f_certain,
    coalesce(e.count_progression_between_1_day_after_start_of_f_possible, 0)
      AS count_progression_between_1_day_after_start_of_f_possible,
    coalesce(e.count_relapse_between_1_day_after_start_of_first_certain, 0)
      AS count_relapse_between_1_day_after_start_of_first_certain,
    coalesce(e.count_relapse_between_1_day_after_start_of_first_possible, 0)
      AS count_relapse_between_1_day_after_start_of_first_possible,
    coalesce(e.count_progression_between_1_day_after_start_of_f_2_certain, 0)
      AS count_progression_between_1_day_after_start_of_f_2_certain,
    coalesce(e.count_progression_between_1_day_after_start_of_f_2_possible, 0)
      AS count_progression_between_1_day_after_start_of_f_2_possible,
    coalesce(e.count_relapse_between_1_day_after_start_of_first_2_certain, 0)
      AS count_relapse_between_1_day_after_start_of_first_2_certain,
    coalesce(e.count_relapse_between_1_day_after_start_of_first_2_possible, 0)
      AS count_relapse_between_1_day_after_start_of_first_2_possible,
    coalesce(e.count_progression_between_1_day_after_start_of_l_certain, 0)
      AS count_progression_between_1_day_after_start_of_l_certain,
    coalesce(e.count_progression_between_1_day_after_start_of_l_possible, 0)
      AS count_progression_between_1_day_after_start_of_l_possible,
    coalesce(e.count_relapse_between_1_day_after_start_of_lates_certain, 0)
      AS count_relapse_between_1_day_after_start_of_lates_certain,
    coalesce(e.count_relapse_between_1_day_after_start_of_lates_possible, 0)
      AS count_relapse_between_1_day_after_start_of_lates_possible,
    a.answer_31_b."day" <= c.study_entry_date AS answer_31_b_inside,
    a.answer_31_b.valid_until AS answer_31_b_valid_until,
    a.answer_31_b."value" AS answer_31_b_value,
    a.answer_31_b."day" AS answer_31_b_day,
    a.answer_31_b."id" AS answer_31_b_id,
    coalesce(e.count_glucocorticoid_within_7_days_before_study_certain, 0)
      AS count_glucocorticoid_within_7_days_before_study_certain,
    coalesce(e.count_glucocorticoid_within_7_days_before_study_possible, 0)
      AS count_glucocorticoid_within_7_days_before_study_possible,
    a.answer_32."day" <= c.study_entry_date AS answer_32_inside,
    a.answer_32.valid_until AS answer_32_valid_until,
    a.answer_32."value" AS answer_32_value,
    a.answer_32."day" AS answer_32_day,
    a.answer_32."id" AS answer_32_id,
    coalesce(e.count_investigational_treatment_certain, 0) AS count_investigational_treatment_certain,
    coalesce(e.count_investigational_treatment_possible, 0) AS count_investigational_treatment_possible,
    coalesce(e.count_anticancer_drug_certain, 0) AS count_anticancer_drug_certain,
    coalesce(e.count_anticancer_drug_possible, 0) AS count_anticancer_drug_possible,
    coalesce(e.count_radiotherapy_certain, 0) AS count_radiotherapy_certain,
    coalesce(e.count_radiotherapy_possible, 0) AS count_radiotherapy_possible,
    coalesce(e.count_enzyme_inducing_anticonvulsant_certain, 0) AS count_enzyme_inducing_anticonvulsant_certain,
    coalesce(e.count_enzyme_inducing_anticonvulsant_possible, 0)
      AS count_enzyme_inducing_anticonvulsant_possible
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
    l1.unit_reading AS latest_alpha_fetoprotein_on_or_before_study_entr_reading,
    l2.unit_reading AS latest_beta_hcg_on_or_before_study_entry_reading,
    l3.unit_reading AS latest_karnofsky_at_study_entry_reading,
    l4.unit_reading AS latest_lansky_at_study_entry_reading,
    l5.unit_reading AS latest_absolute_neutrophil_count_at_study_entry_reading,
    l6.unit_reading AS latest_platelets_within_28_days_reading,
    l7.unit_reading AS latest_hemoglobin_at_study_entry_reading,
    l8.unit_reading AS latest_absolute_creatinine_clearance_at_study_en_reading,
    l9.unit_reading AS latest_absolute_measured_gfr_at_study_entry_reading,
    "l10".unit_reading AS latest_creatinine_at_study_entry_reading,
    "l11".unit_reading AS latest_total_bilirubin_at_study_entry_reading,
    "l12".unit_reading AS latest_alt_at_study_entry_reading,
    "l13".unit_reading AS latest_albumin_at_study_entry_reading,
    "l14".unit_reading AS latest_qtc_at_study_entry_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_alpha_fetoprotein_on_or_before_study_entr_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_beta_hcg_on_or_before_study_entry_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_karnofsky_at_study_entry_unit
  LEFT JOIN unit_spellings AS l4 ON l4.unit_spelling = f.latest_lansky_at_study_entry_unit
  LEFT JOIN unit_spellings AS l5 ON l5.unit_spelling = f.latest_absolute_neutrophil_count_at_study_entry_unit
  LEFT JOIN unit_spellings AS l6 ON l6.unit_spelling = f.latest_platelets_within_28_days_unit
  LEFT JOIN unit_spellings AS l7 ON l7.unit_spelling = f.latest_hemoglobin_at_study_entry_unit
  LEFT JOIN unit_spellings AS l8 ON l8.unit_spelling = f.latest_absolute_creatinine_clearance_at_study_en_unit
  LEFT JOIN unit_spellings AS l9 ON l9.unit_spelling = f.latest_absolute_measured_gfr_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l10" ON "l10".unit_spelling = f.latest_creatinine_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l11" ON "l11".unit_spelling = f.latest_total_bilirubin_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l12" ON "l12".unit_spelling = f.latest_alt_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l13" ON "l13".unit_spelling = f.latest_albumin_at_study_entry_unit
  LEFT JOIN unit_spellings AS "l14" ON "l14".unit_spelling = f.latest_qtc_at_study_entry_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    f.latest_alpha_fetoprotein_on_or_before_study_entr_reading IN (
      'ng/mL', 'g/L', 'g/dL', 'mg/L', 'mg/dL', 'ng/L', 'ng/dL', 'pg/dL', 'ug/dL'
    ) AS latest_alpha_fetoprotein_on_or_before_study_entr_usable,
    f.latest_beta_hcg_on_or_before_study_entry_reading IN (
      '[IU]/L', 'U/dL', 'U/mL', 'k[IU]/mL', 'mU/L', 'nkat/L', 'uU/L', 'ukat/L'
    ) AS latest_beta_hcg_on_or_before_study_entry_usable,
    -- 50 %, in the unit of the result
    CASE
      WHEN f.latest_karnofsky_at_study_entry_unit IS NULL THEN 50
      ELSE CASE f.latest_karnofsky_at_study_entry_reading WHEN '%' THEN 50 END
    END AS latest_karnofsky_at_study_entry_limit,
    -- 100 %, in the unit of the result
    CASE
      WHEN f.latest_karnofsky_at_study_entry_unit IS NULL THEN 100
      ELSE CASE f.latest_karnofsky_at_study_entry_reading WHEN '%' THEN 100 END
    END AS latest_karnofsky_at_study_entry_limit_2,
    -- 50 %, in the unit of the result
    CASE
      WHEN f.latest_lansky_at_study_entry_unit IS NULL THEN 50
      ELSE CASE f.latest_lansky_at_study_entry_reading WHEN '%' THEN 50 END
    END AS latest_lansky_at_study_entry_limit,
    -- 100 %, in the unit of the result
    CASE
      WHEN f.latest_lansky_at_study_entry_unit IS NULL THEN 100
      ELSE CASE f.latest_lansky_at_study_entry_reading WHEN '%' THEN 100 END
    END AS latest_lansky_at_study_entry_limit_2,
    -- 1,000 /uL, in the unit of the result
    CASE f.latest_absolute_neutrophil_count_at_study_entry_reading
      WHEN '10*9/L' THEN 1 WHEN '/L' THEN 1000000000 WHEN '/dL' THEN 100000000 WHEN '/mL' THEN 1000000
      WHEN '/uL' THEN 1000 WHEN '10*12/L' THEN 0.001 WHEN '10*4/uL' THEN 0.1
    END AS latest_absolute_neutrophil_count_at_study_entry_limit,
    -- 100,000 /uL, in the unit of the result
    CASE f.latest_platelets_within_28_days_reading
      WHEN '10*9/L' THEN 100 WHEN '/L' THEN 100000000000 WHEN '/dL' THEN 10000000000 WHEN '/mL' THEN 100000000
      WHEN '/uL' THEN 100000 WHEN '10*12/L' THEN 0.1 WHEN '10*4/uL' THEN 10
    END AS latest_platelets_within_28_days_limit,
    -- 8.0 g/dL, in the unit of the result
    CASE f.latest_hemoglobin_at_study_entry_reading
      WHEN 'g/dL' THEN 8 WHEN 'g/L' THEN 80 WHEN 'mg/L' THEN 80000 WHEN 'mg/dL' THEN 8000
      WHEN 'ng/L' THEN 80000000000 WHEN 'ng/dL' THEN 8000000000 WHEN 'ng/mL' THEN 80000000
      WHEN 'pg/dL' THEN 8000000000000 WHEN 'ug/dL' THEN 8000000
    END AS latest_hemoglobin_at_study_entry_limit,
    -- 70 mL/min, in the unit of the result
    CASE f.latest_absolute_creatinine_clearance_at_study_en_reading
      WHEN 'mL/min' THEN 70 WHEN 'L/(24.h)' THEN 100.8 WHEN 'L/h' THEN 4.2 WHEN 'L/min' THEN 0.07
      WHEN 'mL/(24.h)' THEN 100800 WHEN 'mL/h' THEN 4200 WHEN 'mL/s' THEN 1.1666666
    END AS latest_absolute_creatinine_clearance_at_study_en_limit,
    -- 70 mL/min, in the unit of the result
    CASE f.latest_absolute_measured_gfr_at_study_entry_reading
      WHEN 'mL/min' THEN 70 WHEN 'L/(24.h)' THEN 100.8 WHEN 'L/h' THEN 4.2 WHEN 'L/min' THEN 0.07
      WHEN 'mL/(24.h)' THEN 100800 WHEN 'mL/h' THEN 4200 WHEN 'mL/s' THEN 1.1666666
    END AS latest_absolute_measured_gfr_at_study_entry_limit,
    -- 0.6 mg/dL, in the unit of the result
    CASE f.latest_creatinine_at_study_entry_reading
      WHEN 'mg/dL' THEN 0.6 WHEN 'fmol/L' THEN 53041018387 WHEN 'g/L' THEN 0.006 WHEN 'g/dL' THEN 0.0006
      WHEN 'mg/L' THEN 6 WHEN 'mmol/L' THEN 0.0530415 WHEN 'mol/L' THEN 0.0000535 WHEN 'ng/L' THEN 6000000
      WHEN 'ng/dL' THEN 600000 WHEN 'ng/mL' THEN 6000 WHEN 'nmol/L' THEN 53041.0183875
      WHEN 'umol/L' THEN 53.0410183 WHEN 'pg/dL' THEN 600000000 WHEN 'pmol/L' THEN 53041018.3875535
      WHEN 'ug/dL' THEN 600 WHEN 'umol/dL' THEN 5.3041018
    END AS latest_creatinine_at_study_entry_limit,
    -- 0.8 mg/dL, in the unit of the result
    CASE f.latest_creatinine_at_study_entry_reading
      WHEN 'mg/dL' THEN 0.8 WHEN 'fmol/L' THEN 70721357850 WHEN 'g/L' THEN 0.008 WHEN 'g/dL' THEN 0.0008
      WHEN 'mg/L' THEN 8 WHEN 'mmol/L' THEN 0.0707213 WHEN 'mol/L' THEN 0.0000707 WHEN 'ng/L' THEN 8000000
      WHEN 'ng/dL' THEN 800000 WHEN 'ng/mL' THEN 8000 WHEN 'nmol/L' THEN 70721.3578505
      WHEN 'umol/L' THEN 70.7213578 WHEN 'pg/dL' THEN 800000000 WHEN 'pmol/L' THEN 70721357.8500707
      WHEN 'ug/dL' THEN 800 WHEN 'umol/dL' THEN 7.0721357
    END AS latest_creatinine_at_study_entry_limit_2,
    -- 1.0 mg/dL, in the unit of the result
    CASE f.latest_creatinine_at_study_entry_reading
      WHEN 'mg/dL' THEN 1 WHEN 'fmol/L' THEN 88401697312 WHEN 'g/L' THEN 0.01 WHEN 'g/dL' THEN 0.001
      WHEN 'mg/L' THEN 10 WHEN 'mmol/L' THEN 0.0884016 WHEN 'mol/L' THEN 0.0000884 WHEN 'ng/L' THEN 10000000
      WHEN 'ng/dL' THEN 1000000 WHEN 'ng/mL' THEN 10000 WHEN 'nmol/L' THEN 88401.6973125
      WHEN 'umol/L' THEN 88.4016973 WHEN 'pg/dL' THEN 1000000000 WHEN 'pmol/L' THEN 88401697.3125884
      WHEN 'ug/dL' THEN 1000 WHEN 'umol/dL' THEN 8.8401697
    END AS latest_creatinine_at_study_entry_limit_3,
    -- 1.2 mg/dL, in the unit of the result
    CASE f.latest_creatinine_at_study_entry_reading
      WHEN 'mg/dL' THEN 1.2 WHEN 'fmol/L' THEN 106082036775 WHEN 'g/L' THEN 0.012 WHEN 'g/dL' THEN 0.0012
      WHEN 'mg/L' THEN 12 WHEN 'mmol/L' THEN 0.1060825 WHEN 'mol/L' THEN 0.0001065 WHEN 'ng/L' THEN 12000000
      WHEN 'ng/dL' THEN 1200000 WHEN 'ng/mL' THEN 12000 WHEN 'nmol/L' THEN 106082.0367751
      WHEN 'umol/L' THEN 106.0820367 WHEN 'pg/dL' THEN 1200000000 WHEN 'pmol/L' THEN 106082036.7751065
      WHEN 'ug/dL' THEN 1200 WHEN 'umol/dL' THEN 10.6082036
    END AS latest_creatinine_at_study_entry_limit_4,
    -- 1.5 mg/dL, in the unit of the result
    CASE f.latest_creatinine_at_study_entry_reading
      WHEN 'mg/dL' THEN 1.5 WHEN 'fmol/L' THEN 132602545968 WHEN 'g/L' THEN 0.015 WHEN 'g/dL' THEN 0.0015
      WHEN 'mg/L' THEN 15 WHEN 'mmol/L' THEN 0.1326025 WHEN 'mol/L' THEN 0.0001326 WHEN 'ng/L' THEN 15000000
      WHEN 'ng/dL' THEN 1500000 WHEN 'ng/mL' THEN 15000 WHEN 'nmol/L' THEN 132602.5459688
      WHEN 'umol/L' THEN 132.6025459 WHEN 'pg/dL' THEN 1500000000 WHEN 'pmol/L' THEN 132602545.9688825
      WHEN 'ug/dL' THEN 1500 WHEN 'umol/dL' THEN 13.2602545
    END AS latest_creatinine_at_study_entry_limit_5,
    -- 1.7 mg/dL, in the unit of the result
    CASE f.latest_creatinine_at_study_entry_reading
      WHEN 'mg/dL' THEN 1.7 WHEN 'fmol/L' THEN 150282885431 WHEN 'g/L' THEN 0.017 WHEN 'g/dL' THEN 0.0017
      WHEN 'mg/L' THEN 17 WHEN 'mmol/L' THEN 0.1502828 WHEN 'mol/L' THEN 0.0001502 WHEN 'ng/L' THEN 17000000
      WHEN 'ng/dL' THEN 1700000 WHEN 'ng/mL' THEN 17000 WHEN 'nmol/L' THEN 150282.8854314
      WHEN 'umol/L' THEN 150.2828854 WHEN 'pg/dL' THEN 1700000000 WHEN 'pmol/L' THEN 150282885.4314005
      WHEN 'ug/dL' THEN 1700 WHEN 'umol/dL' THEN 15.0282885
    END AS latest_creatinine_at_study_entry_limit_6,
    -- 1.4 mg/dL, in the unit of the result
    CASE f.latest_creatinine_at_study_entry_reading
      WHEN 'mg/dL' THEN 1.4 WHEN 'fmol/L' THEN 123762376237 WHEN 'g/L' THEN 0.014 WHEN 'g/dL' THEN 0.0014
      WHEN 'mg/L' THEN 14 WHEN 'mmol/L' THEN 0.1237623 WHEN 'mol/L' THEN 0.0001237 WHEN 'ng/L' THEN 14000000
      WHEN 'ng/dL' THEN 1400000 WHEN 'ng/mL' THEN 14000 WHEN 'nmol/L' THEN 123762.3762376
      WHEN 'umol/L' THEN 123.7623762 WHEN 'pg/dL' THEN 1400000000 WHEN 'pmol/L' THEN 123762376.2376235
      WHEN 'ug/dL' THEN 1400 WHEN 'umol/dL' THEN 12.3762376
    END AS latest_creatinine_at_study_entry_limit_7,
    f.latest_total_bilirubin_at_study_entry_reading IN (
      'mg/dL', 'fmol/L', 'g/L', 'g/dL', 'mg/L', 'mmol/L', 'mol/L', 'ng/L', 'ng/dL', 'ng/mL', 'nmol/L', 'umol/L',
      'pg/dL', 'pmol/L', 'ug/dL', 'umol/dL'
    ) AS latest_total_bilirubin_at_study_entry_usable,
    -- 110 U/L, in the unit of the result
    CASE f.latest_alt_at_study_entry_reading
      WHEN '[IU]/L' THEN 110 WHEN 'U/dL' THEN 11 WHEN 'U/mL' THEN 0.11 WHEN 'k[IU]/mL' THEN 0.00011
      WHEN 'mU/L' THEN 110000 WHEN 'nkat/L' THEN 1833.3333333 WHEN 'uU/L' THEN 110000000
      WHEN 'ukat/L' THEN 1.8333333
    END AS latest_alt_at_study_entry_limit,
    -- 2 g/dL, in the unit of the result
    CASE f.latest_albumin_at_study_entry_reading
      WHEN 'g/dL' THEN 2 WHEN 'g/L' THEN 20 WHEN 'mg/L' THEN 20000 WHEN 'mg/dL' THEN 2000
      WHEN 'ng/L' THEN 20000000000 WHEN 'ng/dL' THEN 2000000000 WHEN 'ng/mL' THEN 20000000
      WHEN 'pg/dL' THEN 2000000000000 WHEN 'ug/dL' THEN 2000000
    END AS latest_albumin_at_study_entry_limit,
    -- 450 ms, in the unit of the result
    CASE f.latest_qtc_at_study_entry_reading
      WHEN 'ms' THEN 450 WHEN 'd' THEN 0.0000052 WHEN 'h' THEN 0.000125 WHEN 'min' THEN 0.0075
      WHEN 's' THEN 0.45 WHEN 'wk' THEN 0.0000007
    END AS latest_qtc_at_study_entry_limit
  FROM patient_facts_2 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: any CNS tumor
    CASE
      WHEN f.count_cns_tumor_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_cns_tumor_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_1_a_1,
    CAST(f.count_cns_tumor_on_or_before_study_entry_certain AS VARCHAR) AS a_1_a_1_value,
    -- 2: any histological confirmation
    CASE
      WHEN f.count_histological_confirmation_on_or_before_stu_certain >= 1 THEN TRUE
      WHEN f.count_histological_confirmation_on_or_before_stu_possible < 1 THEN FALSE
    END AS a_1_b_1_1,
    CAST(f.count_histological_confirmation_on_or_before_stu_certain AS VARCHAR) AS a_1_b_1_1_value,
    -- 3: any brain stem glioma
    CASE
      WHEN f.count_brain_stem_glioma_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_brain_stem_glioma_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_1_b_2_1,
    CAST(f.count_brain_stem_glioma_on_or_before_study_entry_certain AS VARCHAR) AS a_1_b_2_1_value,
    -- 4: any optic pathway glioma
    CASE
      WHEN f.count_optic_pathway_glioma_on_or_before_study_en_certain >= 1 THEN TRUE
      WHEN f.count_optic_pathway_glioma_on_or_before_study_en_possible < 1 THEN FALSE
    END AS a_1_b_2_2,
    CAST(f.count_optic_pathway_glioma_on_or_before_study_en_certain AS VARCHAR) AS a_1_b_2_2_value,
    -- 5: any pineal tumor
    CASE
      WHEN f.count_pineal_tumor_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_pineal_tumor_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_1_b_2_3,
    CAST(f.count_pineal_tumor_on_or_before_study_entry_certain AS VARCHAR) AS a_1_b_2_3_value,
    -- 6: alpha-fetoprotein > 1 x ULN
    CASE
      WHEN f.latest_alpha_fetoprotein_on_or_before_study_entr_inside THEN
        CASE
          WHEN f.latest_alpha_fetoprotein_on_or_before_study_entr_usable THEN
            CASE
              WHEN f.latest_alpha_fetoprotein_on_or_before_study_entr_comparator IS NULL THEN
                f.latest_alpha_fetoprotein_on_or_before_study_entr_value
                  > f.latest_alpha_fetoprotein_on_or_before_study_entr_high
              WHEN f.latest_alpha_fetoprotein_on_or_before_study_entr_comparator IN ('<', '<=')
                   AND f.latest_alpha_fetoprotein_on_or_before_study_entr_value
                         <= f.latest_alpha_fetoprotein_on_or_before_study_entr_high THEN
                FALSE
              WHEN f.latest_alpha_fetoprotein_on_or_before_study_entr_comparator = '>'
                   AND f.latest_alpha_fetoprotein_on_or_before_study_entr_value
                         >= f.latest_alpha_fetoprotein_on_or_before_study_entr_high THEN
                TRUE
              WHEN f.latest_alpha_fetoprotein_on_or_before_study_entr_comparator = '>='
                   AND f.latest_alpha_fetoprotein_on_or_before_study_entr_value
                         > f.latest_alpha_fetoprotein_on_or_before_study_entr_high THEN
                TRUE
            END
        END
    END AS a_1_b_2_4,
    coalesce(f.latest_alpha_fetoprotein_on_or_before_study_entr_comparator, '')
    || CASE
         WHEN f.latest_alpha_fetoprotein_on_or_before_study_entr_value
                = floor(f.latest_alpha_fetoprotein_on_or_before_study_entr_value) THEN
           CAST(CAST(f.latest_alpha_fetoprotein_on_or_before_study_entr_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_alpha_fetoprotein_on_or_before_study_entr_value AS VARCHAR), '0')
       END AS a_1_b_2_4_value,
    f.latest_alpha_fetoprotein_on_or_before_study_entr_unit AS a_1_b_2_4_unit,
    f.latest_alpha_fetoprotein_on_or_before_study_entr_day AS a_1_b_2_4_date,
    f.latest_alpha_fetoprotein_on_or_before_study_entr_id AS a_1_b_2_4_row,
    -- 7: beta-HCG > 1 x ULN
    CASE
      WHEN f.latest_beta_hcg_on_or_before_study_entry_inside THEN
        CASE
          WHEN f.latest_beta_hcg_on_or_before_study_entry_usable THEN
            CASE
              WHEN f.latest_beta_hcg_on_or_before_study_entry_comparator IS NULL THEN
                f.latest_beta_hcg_on_or_before_study_entry_value
                  > f.latest_beta_hcg_on_or_before_study_entry_high
              WHEN f.latest_beta_hcg_on_or_before_study_entry_comparator IN ('<', '<=')
                   AND f.latest_beta_hcg_on_or_before_study_entry_value
                         <= f.latest_beta_hcg_on_or_before_study_entry_high THEN
                FALSE
              WHEN f.latest_beta_hcg_on_or_before_study_entry_comparator = '>'
                   AND f.latest_beta_hcg_on_or_before_study_entry_value
                         >= f.latest_beta_hcg_on_or_before_study_entry_high THEN
                TRUE
              WHEN f.latest_beta_hcg_on_or_before_study_entry_comparator = '>='
                   AND f.latest_beta_hcg_on_or_before_study_entry_value
                         > f.latest_beta_hcg_on_or_before_study_entry_high THEN
                TRUE
            END
        END
    END AS a_1_b_2_5,
    coalesce(f.latest_beta_hcg_on_or_before_study_entry_comparator, '')
    || CASE
         WHEN f.latest_beta_hcg_on_or_before_study_entry_value
                = floor(f.latest_beta_hcg_on_or_before_study_entry_value) THEN
           CAST(CAST(f.latest_beta_hcg_on_or_before_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_beta_hcg_on_or_before_study_entry_value AS VARCHAR), '0')
       END AS a_1_b_2_5_value,
    f.latest_beta_hcg_on_or_before_study_entry_unit AS a_1_b_2_5_unit,
    f.latest_beta_hcg_on_or_before_study_entry_day AS a_1_b_2_5_date,
    f.latest_beta_hcg_on_or_before_study_entry_id AS a_1_b_2_5_row,
    -- 8: any spinal cord tumor
    CASE
      WHEN f.count_spinal_cord_tumor_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_spinal_cord_tumor_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_1_c_1,
    CAST(f.count_spinal_cord_tumor_on_or_before_study_entry_certain AS VARCHAR) AS a_1_c_1_value,
    -- 9: any relapse
    CASE
      WHEN f.count_relapse_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_relapse_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_1_c_2,
    CAST(f.count_relapse_on_or_before_study_entry_certain AS VARCHAR) AS a_1_c_2_value,
    -- 10: any refractory disease
    CASE
      WHEN f.count_refractory_disease_on_or_before_study_entr_certain >= 1 THEN TRUE
      WHEN f.count_refractory_disease_on_or_before_study_entr_possible < 1 THEN FALSE
    END AS a_1_c_3,
    CAST(f.count_refractory_disease_on_or_before_study_entr_certain AS VARCHAR) AS a_1_c_3_value,
    -- 11: any progression
    CASE
      WHEN f.count_progression_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_progression_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_1_c_4,
    CAST(f.count_progression_on_or_before_study_entry_certain AS VARCHAR) AS a_1_c_4_value,
    -- 12: tumor burden is one of measurable, evaluable at study entry
    CASE
      WHEN f.latest_tumor_burden_at_study_entry_inside THEN
        CASE
          WHEN f.latest_tumor_burden_at_study_entry_value IN ('measurable', 'evaluable', 'none') THEN
            f.latest_tumor_burden_at_study_entry_value IN ('measurable', 'evaluable')
        END
    END AS a_2_1,
    f.latest_tumor_burden_at_study_entry_value AS a_2_1_value,
    f.latest_tumor_burden_at_study_entry_day AS a_2_1_date,
    f.latest_tumor_burden_at_study_entry_id AS a_2_1_row,
    -- 13: attested
    CASE
      WHEN f.answer_3_inside
           AND (f.answer_3_valid_until IS NULL OR f.answer_3_valid_until >= f.study_entry_date) THEN
        f.answer_3_value = 'yes'
    END AS a_3_1,
    f.answer_3_value AS a_3_1_value,
    f.answer_3_day AS a_3_1_date,
    f.answer_3_id AS a_3_1_row,
    -- 14: age > 16 years at study entry
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date > 16 THEN TRUE
      WHEN f.oldest_age_in_years_at_study_entry_date <= 16 THEN FALSE
    END AS a_4_a_1,
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date = f.oldest_age_in_years_at_study_entry_date THEN
        CAST(f.youngest_age_in_years_at_study_entry_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_study_entry_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_study_entry_date AS VARCHAR)
    END AS a_4_a_1_value,
    CASE WHEN f.youngest_age_in_years_at_study_entry_date IS NOT NULL THEN 'years' END AS a_4_a_1_unit,
    -- 15: Karnofsky between 50 and 100 % at study entry
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
        AND CASE
              WHEN f.latest_karnofsky_at_study_entry_comparator IS NULL THEN
                f.latest_karnofsky_at_study_entry_value <= f.latest_karnofsky_at_study_entry_limit_2
              WHEN f.latest_karnofsky_at_study_entry_comparator IN ('<', '<=')
                   AND f.latest_karnofsky_at_study_entry_value <= f.latest_karnofsky_at_study_entry_limit_2 THEN
                TRUE
              WHEN f.latest_karnofsky_at_study_entry_comparator = '>'
                   AND f.latest_karnofsky_at_study_entry_value >= f.latest_karnofsky_at_study_entry_limit_2 THEN
                FALSE
              WHEN f.latest_karnofsky_at_study_entry_comparator = '>='
                   AND f.latest_karnofsky_at_study_entry_value > f.latest_karnofsky_at_study_entry_limit_2 THEN
                FALSE
            END
    END AS a_4_a_2,
    coalesce(f.latest_karnofsky_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_karnofsky_at_study_entry_value = floor(f.latest_karnofsky_at_study_entry_value) THEN
           CAST(CAST(f.latest_karnofsky_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_karnofsky_at_study_entry_value AS VARCHAR), '0')
       END AS a_4_a_2_value,
    f.latest_karnofsky_at_study_entry_unit AS a_4_a_2_unit,
    f.latest_karnofsky_at_study_entry_day AS a_4_a_2_date,
    f.latest_karnofsky_at_study_entry_id AS a_4_a_2_row,
    -- 16: Lansky between 50 and 100 % at study entry
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
        AND CASE
              WHEN f.latest_lansky_at_study_entry_comparator IS NULL THEN
                f.latest_lansky_at_study_entry_value <= f.latest_lansky_at_study_entry_limit_2
              WHEN f.latest_lansky_at_study_entry_comparator IN ('<', '<=')
                   AND f.latest_lansky_at_study_entry_value <= f.latest_lansky_at_study_entry_limit_2 THEN
                TRUE
              WHEN f.latest_lansky_at_study_entry_comparator = '>'
                   AND f.latest_lansky_at_study_entry_value >= f.latest_lansky_at_study_entry_limit_2 THEN
                FALSE
              WHEN f.latest_lansky_at_study_entry_comparator = '>='
                   AND f.latest_lansky_at_study_entry_value > f.latest_lansky_at_study_entry_limit_2 THEN
                FALSE
            END
    END AS a_4_a_3,
    coalesce(f.latest_lansky_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_lansky_at_study_entry_value = floor(f.latest_lansky_at_study_entry_value) THEN
           CAST(CAST(f.latest_lansky_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_lansky_at_study_entry_value AS VARCHAR), '0')
       END AS a_4_a_3_value,
    f.latest_lansky_at_study_entry_unit AS a_4_a_3_unit,
    f.latest_lansky_at_study_entry_day AS a_4_a_3_date,
    f.latest_lansky_at_study_entry_id AS a_4_a_3_row,
    -- 17: attested
    CASE
      WHEN f.answer_4_b_inside
           AND (f.answer_4_b_valid_until IS NULL OR f.answer_4_b_valid_until >= f.study_entry_date) THEN
        f.answer_4_b_value = 'yes'
    END AS a_4_b_1,
    f.answer_4_b_value AS a_4_b_1_value,
    f.answer_4_b_day AS a_4_b_1_date,
    f.answer_4_b_id AS a_4_b_1_row,
    -- 18: absolute neutrophil count >= 1,000 /uL at study entry
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
    END AS a_5_1,
    coalesce(f.latest_absolute_neutrophil_count_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_absolute_neutrophil_count_at_study_entry_value
                = floor(f.latest_absolute_neutrophil_count_at_study_entry_value) THEN
           CAST(CAST(f.latest_absolute_neutrophil_count_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_absolute_neutrophil_count_at_study_entry_value AS VARCHAR), '0')
       END AS a_5_1_value,
    f.latest_absolute_neutrophil_count_at_study_entry_unit AS a_5_1_unit,
    f.latest_absolute_neutrophil_count_at_study_entry_day AS a_5_1_date,
    f.latest_absolute_neutrophil_count_at_study_entry_id AS a_5_1_row,
    -- 19: platelets >= 100,000 /uL within 28 days
    CASE
      WHEN f.latest_platelets_within_28_days_inside THEN
        CASE
          WHEN f.latest_platelets_within_28_days_comparator IS NULL THEN
            f.latest_platelets_within_28_days_value >= f.latest_platelets_within_28_days_limit
          WHEN f.latest_platelets_within_28_days_comparator = '<'
               AND f.latest_platelets_within_28_days_value <= f.latest_platelets_within_28_days_limit THEN
            FALSE
          WHEN f.latest_platelets_within_28_days_comparator = '<='
               AND f.latest_platelets_within_28_days_value < f.latest_platelets_within_28_days_limit THEN
            FALSE
          WHEN f.latest_platelets_within_28_days_comparator IN ('>', '>=')
               AND f.latest_platelets_within_28_days_value >= f.latest_platelets_within_28_days_limit THEN
            TRUE
        END
    END AS a_6_1,
    coalesce(f.latest_platelets_within_28_days_comparator, '')
    || CASE
         WHEN f.latest_platelets_within_28_days_value = floor(f.latest_platelets_within_28_days_value) THEN
           CAST(CAST(f.latest_platelets_within_28_days_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_platelets_within_28_days_value AS VARCHAR), '0')
       END AS a_6_1_value,
    f.latest_platelets_within_28_days_unit AS a_6_1_unit,
    f.latest_platelets_within_28_days_day AS a_6_1_date,
    f.latest_platelets_within_28_days_id AS a_6_1_row,
    -- 20: no platelet transfusion within 7 days
    CASE
      WHEN f.count_platelet_transfusion_within_7_days_certain >= 1 THEN TRUE
      WHEN f.count_platelet_transfusion_within_7_days_possible < 1 THEN FALSE
    END AS a_6_2,
    CAST(f.count_platelet_transfusion_within_7_days_certain AS VARCHAR) AS a_6_2_value,
    -- 21: hemoglobin >= 8.0 g/dL at study entry
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
    END AS a_7_1,
    coalesce(f.latest_hemoglobin_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_hemoglobin_at_study_entry_value = floor(f.latest_hemoglobin_at_study_entry_value) THEN
           CAST(CAST(f.latest_hemoglobin_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_hemoglobin_at_study_entry_value AS VARCHAR), '0')
       END AS a_7_1_value,
    f.latest_hemoglobin_at_study_entry_unit AS a_7_1_unit,
    f.latest_hemoglobin_at_study_entry_day AS a_7_1_date,
    f.latest_hemoglobin_at_study_entry_id AS a_7_1_row,
    -- 22: absolute creatinine clearance >= 70 mL/min at study entry
    CASE
      WHEN f.latest_absolute_creatinine_clearance_at_study_en_inside THEN
        CASE
          WHEN f.latest_absolute_creatinine_clearance_at_study_en_comparator IS NULL THEN
            f.latest_absolute_creatinine_clearance_at_study_en_value
              >= f.latest_absolute_creatinine_clearance_at_study_en_limit
          WHEN f.latest_absolute_creatinine_clearance_at_study_en_comparator = '<'
               AND f.latest_absolute_creatinine_clearance_at_study_en_value
                     <= f.latest_absolute_creatinine_clearance_at_study_en_limit THEN
            FALSE
          WHEN f.latest_absolute_creatinine_clearance_at_study_en_comparator = '<='
               AND f.latest_absolute_creatinine_clearance_at_study_en_value
                     < f.latest_absolute_creatinine_clearance_at_study_en_limit THEN
            FALSE
          WHEN f.latest_absolute_creatinine_clearance_at_study_en_comparator IN ('>', '>=')
               AND f.latest_absolute_creatinine_clearance_at_study_en_value
                     >= f.latest_absolute_creatinine_clearance_at_study_en_limit THEN
            TRUE
        END
    END AS a_8_a_1,
    coalesce(f.latest_absolute_creatinine_clearance_at_study_en_comparator, '')
    || CASE
         WHEN f.latest_absolute_creatinine_clearance_at_study_en_value
                = floor(f.latest_absolute_creatinine_clearance_at_study_en_value) THEN
           CAST(CAST(f.latest_absolute_creatinine_clearance_at_study_en_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_absolute_creatinine_clearance_at_study_en_value AS VARCHAR), '0')
       END AS a_8_a_1_value,
    f.latest_absolute_creatinine_clearance_at_study_en_unit AS a_8_a_1_unit,
    f.latest_absolute_creatinine_clearance_at_study_en_day AS a_8_a_1_date,
    f.latest_absolute_creatinine_clearance_at_study_en_id AS a_8_a_1_row,
    -- 23: absolute measured GFR >= 70 mL/min at study entry
    CASE
      WHEN f.latest_absolute_measured_gfr_at_study_entry_inside THEN
        CASE
          WHEN f.latest_absolute_measured_gfr_at_study_entry_comparator IS NULL THEN
            f.latest_absolute_measured_gfr_at_study_entry_value
              >= f.latest_absolute_measured_gfr_at_study_entry_limit
          WHEN f.latest_absolute_measured_gfr_at_study_entry_comparator = '<'
               AND f.latest_absolute_measured_gfr_at_study_entry_value
                     <= f.latest_absolute_measured_gfr_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_absolute_measured_gfr_at_study_entry_comparator = '<='
               AND f.latest_absolute_measured_gfr_at_study_entry_value
                     < f.latest_absolute_measured_gfr_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_absolute_measured_gfr_at_study_entry_comparator IN ('>', '>=')
               AND f.latest_absolute_measured_gfr_at_study_entry_value
                     >= f.latest_absolute_measured_gfr_at_study_entry_limit THEN
            TRUE
        END
    END AS a_8_b_1,
    coalesce(f.latest_absolute_measured_gfr_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_absolute_measured_gfr_at_study_entry_value
                = floor(f.latest_absolute_measured_gfr_at_study_entry_value) THEN
           CAST(CAST(f.latest_absolute_measured_gfr_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_absolute_measured_gfr_at_study_entry_value AS VARCHAR), '0')
       END AS a_8_b_1_value,
    f.latest_absolute_measured_gfr_at_study_entry_unit AS a_8_b_1_unit,
    f.latest_absolute_measured_gfr_at_study_entry_day AS a_8_b_1_date,
    f.latest_absolute_measured_gfr_at_study_entry_id AS a_8_b_1_row,
    -- 24: age = 1 year at study entry
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date = 1 AND f.oldest_age_in_years_at_study_entry_date = 1 THEN
        TRUE
      WHEN f.oldest_age_in_years_at_study_entry_date < 1 OR f.youngest_age_in_years_at_study_entry_date > 1 THEN
        FALSE
    END AS a_8_c_1_1,
    -- 25: creatinine <= 0.6 mg/dL at study entry
    CASE
      WHEN f.latest_creatinine_at_study_entry_inside THEN
        CASE
          WHEN f.latest_creatinine_at_study_entry_comparator IS NULL THEN
            f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit
          WHEN f.latest_creatinine_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>'
               AND f.latest_creatinine_at_study_entry_value >= f.latest_creatinine_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>='
               AND f.latest_creatinine_at_study_entry_value > f.latest_creatinine_at_study_entry_limit THEN
            FALSE
        END
    END AS a_8_c_1_2,
    coalesce(f.latest_creatinine_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_creatinine_at_study_entry_value = floor(f.latest_creatinine_at_study_entry_value) THEN
           CAST(CAST(f.latest_creatinine_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_creatinine_at_study_entry_value AS VARCHAR), '0')
       END AS a_8_c_1_2_value,
    f.latest_creatinine_at_study_entry_unit AS a_8_c_1_2_unit,
    f.latest_creatinine_at_study_entry_day AS a_8_c_1_2_date,
    f.latest_creatinine_at_study_entry_id AS a_8_c_1_2_row,
    -- 26: age between 2 and 5 years at study entry
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date >= 2 THEN TRUE
      WHEN f.oldest_age_in_years_at_study_entry_date < 2 THEN FALSE
    END AS a_8_c_2_1,
    -- 27: age between 2 and 5 years at study entry
    CASE
      WHEN f.oldest_age_in_years_at_study_entry_date <= 5 THEN TRUE
      WHEN f.youngest_age_in_years_at_study_entry_date > 5 THEN FALSE
    END AS a_8_c_2_2,
    -- 28: creatinine <= 0.8 mg/dL at study entry
    CASE
      WHEN f.latest_creatinine_at_study_entry_inside THEN
        CASE
          WHEN f.latest_creatinine_at_study_entry_comparator IS NULL THEN
            f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit_2
          WHEN f.latest_creatinine_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit_2 THEN
            TRUE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>'
               AND f.latest_creatinine_at_study_entry_value >= f.latest_creatinine_at_study_entry_limit_2 THEN
            FALSE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>='
               AND f.latest_creatinine_at_study_entry_value > f.latest_creatinine_at_study_entry_limit_2 THEN
            FALSE
        END
    END AS a_8_c_2_3,
    -- 29: age between 6 and 9 years at study entry
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date >= 6 THEN TRUE
      WHEN f.oldest_age_in_years_at_study_entry_date < 6 THEN FALSE
    END AS a_8_c_3_1,
    -- 30: age between 6 and 9 years at study entry
    CASE
      WHEN f.oldest_age_in_years_at_study_entry_date <= 9 THEN TRUE
      WHEN f.youngest_age_in_years_at_study_entry_date > 9 THEN FALSE
    END AS a_8_c_3_2,
    -- 31: creatinine <= 1.0 mg/dL at study entry
    CASE
      WHEN f.latest_creatinine_at_study_entry_inside THEN
        CASE
          WHEN f.latest_creatinine_at_study_entry_comparator IS NULL THEN
            f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit_3
          WHEN f.latest_creatinine_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit_3 THEN
            TRUE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>'
               AND f.latest_creatinine_at_study_entry_value >= f.latest_creatinine_at_study_entry_limit_3 THEN
            FALSE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>='
               AND f.latest_creatinine_at_study_entry_value > f.latest_creatinine_at_study_entry_limit_3 THEN
            FALSE
        END
    END AS a_8_c_3_3,
    -- 32: age between 10 and 12 years at study entry
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date >= 10 THEN TRUE
      WHEN f.oldest_age_in_years_at_study_entry_date < 10 THEN FALSE
    END AS a_8_c_4_1,
    -- 33: age between 10 and 12 years at study entry
    CASE
      WHEN f.oldest_age_in_years_at_study_entry_date <= 12 THEN TRUE
      WHEN f.youngest_age_in_years_at_study_entry_date > 12 THEN FALSE
    END AS a_8_c_4_2,
    -- 34: creatinine <= 1.2 mg/dL at study entry
    CASE
      WHEN f.latest_creatinine_at_study_entry_inside THEN
        CASE
          WHEN f.latest_creatinine_at_study_entry_comparator IS NULL THEN
            f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit_4
          WHEN f.latest_creatinine_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit_4 THEN
            TRUE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>'
               AND f.latest_creatinine_at_study_entry_value >= f.latest_creatinine_at_study_entry_limit_4 THEN
            FALSE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>='
               AND f.latest_creatinine_at_study_entry_value > f.latest_creatinine_at_study_entry_limit_4 THEN
            FALSE
        END
    END AS a_8_c_4_3,
    -- 35: age between 13 and 15 years at study entry
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date >= 13 THEN TRUE
      WHEN f.oldest_age_in_years_at_study_entry_date < 13 THEN FALSE
    END AS a_8_c_5_1,
    -- 36: age between 13 and 15 years at study entry
    CASE
      WHEN f.oldest_age_in_years_at_study_entry_date <= 15 THEN TRUE
      WHEN f.youngest_age_in_years_at_study_entry_date > 15 THEN FALSE
    END AS a_8_c_5_2,
    -- 37: sex is male
    f.patient_sex = 'male' AS a_8_c_5_3,
    f.patient_sex AS a_8_c_5_3_value,
    -- 38: creatinine <= 1.5 mg/dL at study entry
    CASE
      WHEN f.latest_creatinine_at_study_entry_inside THEN
        CASE
          WHEN f.latest_creatinine_at_study_entry_comparator IS NULL THEN
            f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit_5
          WHEN f.latest_creatinine_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit_5 THEN
            TRUE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>'
               AND f.latest_creatinine_at_study_entry_value >= f.latest_creatinine_at_study_entry_limit_5 THEN
            FALSE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>='
               AND f.latest_creatinine_at_study_entry_value > f.latest_creatinine_at_study_entry_limit_5 THEN
            FALSE
        END
    END AS a_8_c_5_4,
    -- 39: age >= 16 years at study entry
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date >= 16 THEN TRUE
      WHEN f.oldest_age_in_years_at_study_entry_date < 16 THEN FALSE
    END AS a_8_c_6_1,
    -- 40: creatinine <= 1.7 mg/dL at study entry
    CASE
      WHEN f.latest_creatinine_at_study_entry_inside THEN
        CASE
          WHEN f.latest_creatinine_at_study_entry_comparator IS NULL THEN
            f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit_6
          WHEN f.latest_creatinine_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit_6 THEN
            TRUE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>'
               AND f.latest_creatinine_at_study_entry_value >= f.latest_creatinine_at_study_entry_limit_6 THEN
            FALSE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>='
               AND f.latest_creatinine_at_study_entry_value > f.latest_creatinine_at_study_entry_limit_6 THEN
            FALSE
        END
    END AS a_8_c_6_2,
    -- 41: sex is female
    f.patient_sex = 'female' AS a_8_c_7_1,
    -- 42: creatinine <= 1.4 mg/dL at study entry
    CASE
      WHEN f.latest_creatinine_at_study_entry_inside THEN
        CASE
          WHEN f.latest_creatinine_at_study_entry_comparator IS NULL THEN
            f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit_7
          WHEN f.latest_creatinine_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_creatinine_at_study_entry_value <= f.latest_creatinine_at_study_entry_limit_7 THEN
            TRUE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>'
               AND f.latest_creatinine_at_study_entry_value >= f.latest_creatinine_at_study_entry_limit_7 THEN
            FALSE
          WHEN f.latest_creatinine_at_study_entry_comparator = '>='
               AND f.latest_creatinine_at_study_entry_value > f.latest_creatinine_at_study_entry_limit_7 THEN
            FALSE
        END
    END AS a_8_c_7_2,
    -- 43: total bilirubin <= 1.5 x ULN at study entry
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
    END AS a_9_1,
    coalesce(f.latest_total_bilirubin_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_total_bilirubin_at_study_entry_value
                = floor(f.latest_total_bilirubin_at_study_entry_value) THEN
           CAST(CAST(f.latest_total_bilirubin_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_total_bilirubin_at_study_entry_value AS VARCHAR), '0')
       END AS a_9_1_value,
    f.latest_total_bilirubin_at_study_entry_unit AS a_9_1_unit,
    f.latest_total_bilirubin_at_study_entry_day AS a_9_1_date,
    f.latest_total_bilirubin_at_study_entry_id AS a_9_1_row,
    -- 44: ALT <= 110 U/L at study entry
    CASE
      WHEN f.latest_alt_at_study_entry_inside THEN
        CASE
          WHEN f.latest_alt_at_study_entry_comparator IS NULL THEN
            f.latest_alt_at_study_entry_value <= f.latest_alt_at_study_entry_limit
          WHEN f.latest_alt_at_study_entry_comparator IN ('<', '<=')
               AND f.latest_alt_at_study_entry_value <= f.latest_alt_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_alt_at_study_entry_comparator = '>'
               AND f.latest_alt_at_study_entry_value >= f.latest_alt_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_alt_at_study_entry_comparator = '>='
               AND f.latest_alt_at_study_entry_value > f.latest_alt_at_study_entry_limit THEN
            FALSE
        END
    END AS a_10_1,
    coalesce(f.latest_alt_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_alt_at_study_entry_value = floor(f.latest_alt_at_study_entry_value) THEN
           CAST(CAST(f.latest_alt_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_alt_at_study_entry_value AS VARCHAR), '0')
       END AS a_10_1_value,
    f.latest_alt_at_study_entry_unit AS a_10_1_unit,
    f.latest_alt_at_study_entry_day AS a_10_1_date,
    f.latest_alt_at_study_entry_id AS a_10_1_row,
    -- 45: albumin >= 2 g/dL at study entry
    CASE
      WHEN f.latest_albumin_at_study_entry_inside THEN
        CASE
          WHEN f.latest_albumin_at_study_entry_comparator IS NULL THEN
            f.latest_albumin_at_study_entry_value >= f.latest_albumin_at_study_entry_limit
          WHEN f.latest_albumin_at_study_entry_comparator = '<'
               AND f.latest_albumin_at_study_entry_value <= f.latest_albumin_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_albumin_at_study_entry_comparator = '<='
               AND f.latest_albumin_at_study_entry_value < f.latest_albumin_at_study_entry_limit THEN
            FALSE
          WHEN f.latest_albumin_at_study_entry_comparator IN ('>', '>=')
               AND f.latest_albumin_at_study_entry_value >= f.latest_albumin_at_study_entry_limit THEN
            TRUE
        END
    END AS a_11_1,
    coalesce(f.latest_albumin_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_albumin_at_study_entry_value = floor(f.latest_albumin_at_study_entry_value) THEN
           CAST(CAST(f.latest_albumin_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_albumin_at_study_entry_value AS VARCHAR), '0')
       END AS a_11_1_value,
    f.latest_albumin_at_study_entry_unit AS a_11_1_unit,
    f.latest_albumin_at_study_entry_day AS a_11_1_date,
    f.latest_albumin_at_study_entry_id AS a_11_1_row,
    -- 46: pregnancy is absent
    CASE WHEN f.count_pregnancy_certain >= 1 THEN TRUE WHEN f.count_pregnancy_possible < 1 THEN FALSE END
      AS a_12_1,
    CAST(f.count_pregnancy_certain AS VARCHAR) AS a_12_1_value,
    -- 47: breast-feeding is absent
    CASE
      WHEN f.count_breast_feeding_certain >= 1 THEN TRUE
      WHEN f.count_breast_feeding_possible < 1 THEN FALSE
    END AS a_12_2,
    CAST(f.count_breast_feeding_certain AS VARCHAR) AS a_12_2_value,
    -- 48: age >= 18 years
    CASE
      WHEN f.youngest_age_in_years_at_study_entry_date >= 18 THEN TRUE
      WHEN f.oldest_age_in_years_at_study_entry_date < 18 THEN FALSE
    END AS a_13_1,
    -- 49: any menarche is reached
    CASE f.any_menarche_on_or_before_study_entry_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END AS a_13_2,
    f.any_menarche_on_or_before_study_entry_value AS a_13_2_value,
    f.any_menarche_on_or_before_study_entry_day AS a_13_2_date,
    f.any_menarche_on_or_before_study_entry_id AS a_13_2_row,
    -- 50: menarche is 'not reached' within 28 days
    CASE
      WHEN f.latest_menarche_within_28_days_inside THEN
        CASE
          WHEN f.latest_menarche_within_28_days_value IN ('reached', 'not reached') THEN
            f.latest_menarche_within_28_days_value = 'not reached'
        END
    END AS a_13_3,
    f.latest_menarche_within_28_days_value AS a_13_3_value,
    f.latest_menarche_within_28_days_day AS a_13_3_date,
    f.latest_menarche_within_28_days_id AS a_13_3_row,
    -- 51: pregnancy test is negative at study entry
    CASE
      WHEN f.latest_pregnancy_test_at_study_entry_inside THEN
        CASE
          WHEN f.latest_pregnancy_test_at_study_entry_value IN ('positive', 'negative') THEN
            f.latest_pregnancy_test_at_study_entry_value = 'negative'
        END
    END AS a_13_4,
    f.latest_pregnancy_test_at_study_entry_value AS a_13_4_value,
    f.latest_pregnancy_test_at_study_entry_day AS a_13_4_date,
    f.latest_pregnancy_test_at_study_entry_id AS a_13_4_row,
    -- 52: attested
    CASE
      WHEN f.answer_14_inside
           AND (f.answer_14_valid_until IS NULL OR f.answer_14_valid_until >= f.study_entry_date) THEN
        f.answer_14_value = 'yes'
    END AS a_14_1,
    f.answer_14_value AS a_14_1_value,
    f.answer_14_day AS a_14_1_date,
    f.answer_14_id AS a_14_1_row,
    -- 53: attested
    CASE
      WHEN f.answer_15_inside
           AND (f.answer_15_valid_until IS NULL OR f.answer_15_valid_until >= f.study_entry_date) THEN
        f.answer_15_value = 'yes'
    END AS a_15_1,
    f.answer_15_value AS a_15_1_value,
    f.answer_15_day AS a_15_1_date,
    f.answer_15_id AS a_15_1_row,
    -- 54: no seizure disorder on study entry where not controlled
    CASE
      WHEN f.count_seizure_disorder_on_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_seizure_disorder_on_study_entry_possible < 1 THEN FALSE
    END AS a_16_1,
    CAST(f.count_seizure_disorder_on_study_entry_certain AS VARCHAR) AS a_16_1_value,
    -- 55: QTc < 450 ms at study entry
    CASE
      WHEN f.latest_qtc_at_study_entry_inside THEN
        CASE
          WHEN f.latest_qtc_at_study_entry_comparator IS NULL THEN
            f.latest_qtc_at_study_entry_value < f.latest_qtc_at_study_entry_limit
          WHEN f.latest_qtc_at_study_entry_comparator = '<'
               AND f.latest_qtc_at_study_entry_value <= f.latest_qtc_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_qtc_at_study_entry_comparator = '<='
               AND f.latest_qtc_at_study_entry_value < f.latest_qtc_at_study_entry_limit THEN
            TRUE
          WHEN f.latest_qtc_at_study_entry_comparator IN ('>', '>=')
               AND f.latest_qtc_at_study_entry_value >= f.latest_qtc_at_study_entry_limit THEN
            FALSE
        END
    END AS a_17_1,
    coalesce(f.latest_qtc_at_study_entry_comparator, '')
    || CASE
         WHEN f.latest_qtc_at_study_entry_value = floor(f.latest_qtc_at_study_entry_value) THEN
           CAST(CAST(f.latest_qtc_at_study_entry_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_qtc_at_study_entry_value AS VARCHAR), '0')
       END AS a_17_1_value,
    f.latest_qtc_at_study_entry_unit AS a_17_1_unit,
    f.latest_qtc_at_study_entry_day AS a_17_1_date,
    f.latest_qtc_at_study_entry_id AS a_17_1_row,
    -- 56: infection is absent
    CASE WHEN f.count_infection_certain >= 1 THEN TRUE WHEN f.count_infection_possible < 1 THEN FALSE END
      AS a_18_1_1,
    CAST(f.count_infection_certain AS VARCHAR) AS a_18_1_1_value,
    -- 57: attested
    CASE
      WHEN f.answer_18_2_inside
           AND (f.answer_18_2_valid_until IS NULL OR f.answer_18_2_valid_until >= f.study_entry_date) THEN
        f.answer_18_2_value = 'yes'
    END AS a_18_2_1,
    f.answer_18_2_value AS a_18_2_1_value,
    f.answer_18_2_day AS a_18_2_1_date,
    f.answer_18_2_id AS a_18_2_1_row,
    -- 58: attested
    CASE
      WHEN f.answer_19_inside
           AND (f.answer_19_valid_until IS NULL OR f.answer_19_valid_until >= f.study_entry_date) THEN
        f.answer_19_value = 'yes'
    END AS a_19_1,
    f.answer_19_value AS a_19_1_value,
    f.answer_19_day AS a_19_1_date,
    f.answer_19_id AS a_19_1_row,
    -- 59: attested
    CASE
      WHEN f.answer_20_inside
           AND (f.answer_20_valid_until IS NULL OR f.answer_20_valid_until >= f.study_entry_date) THEN
        f.answer_20_value = 'yes'
    END AS a_20_1,
    f.answer_20_value AS a_20_1_value,
    f.answer_20_day AS a_20_1_date,
    f.answer_20_id AS a_20_1_row,
    -- 60: no myelosuppressive chemotherapy within 3 weeks before study entry
    CASE
      WHEN f.count_myelosuppressive_chemotherapy_within_3_wee_certain >= 1 THEN TRUE
      WHEN f.count_myelosuppressive_chemotherapy_within_3_wee_possible < 1 THEN FALSE
    END AS a_21_a_1,
    CAST(f.count_myelosuppressive_chemotherapy_within_3_wee_certain AS VARCHAR) AS a_21_a_1_value,
    -- 61: no nitrosourea within 6 weeks before study entry
    CASE
      WHEN f.count_nitrosourea_within_6_weeks_before_study_en_certain >= 1 THEN TRUE
      WHEN f.count_nitrosourea_within_6_weeks_before_study_en_possible < 1 THEN FALSE
    END AS a_21_b_1,
    CAST(f.count_nitrosourea_within_6_weeks_before_study_en_certain AS VARCHAR) AS a_21_b_1_value,
    -- 62: no growth factor less than 7 days before study entry
    CASE
      WHEN f.count_growth_factor_less_than_7_days_before_stud_certain >= 1 THEN TRUE
      WHEN f.count_growth_factor_less_than_7_days_before_stud_possible < 1 THEN FALSE
    END AS a_22_1,
    CAST(f.count_growth_factor_less_than_7_days_before_stud_certain AS VARCHAR) AS a_22_1_value,
    -- 63: no biologic agent less than 7 days before study entry
    CASE
      WHEN f.count_biologic_agent_less_than_7_days_before_stu_certain >= 1 THEN TRUE
      WHEN f.count_biologic_agent_less_than_7_days_before_stu_possible < 1 THEN FALSE
    END AS a_23_1,
    CAST(f.count_biologic_agent_less_than_7_days_before_stu_certain AS VARCHAR) AS a_23_1_value,
    -- 64: no monoclonal antibody less than 7 days before study entry
    CASE
      WHEN f.count_monoclonal_antibody_less_than_7_days_befor_certain >= 1 THEN TRUE
      WHEN f.count_monoclonal_antibody_less_than_7_days_befor_possible < 1 THEN FALSE
    END AS a_24_a_1,
    CAST(f.count_monoclonal_antibody_less_than_7_days_befor_certain AS VARCHAR) AS a_24_a_1_value,
    -- 65: any monoclonal antibody
    CASE
      WHEN f.count_monoclonal_antibody_on_or_before_study_ent_certain >= 1 THEN TRUE
      WHEN f.count_monoclonal_antibody_on_or_before_study_ent_possible < 1 THEN FALSE
    END AS a_24_b_1,
    CAST(f.count_monoclonal_antibody_on_or_before_study_ent_certain AS VARCHAR) AS a_24_b_1_value,
    -- 66: attested
    CASE
      WHEN f.answer_24_b_inside
           AND (f.answer_24_b_valid_until IS NULL OR f.answer_24_b_valid_until >= f.study_entry_date) THEN
        f.answer_24_b_value = 'yes'
    END AS a_24_b_2,
    f.answer_24_b_value AS a_24_b_2_value,
    f.answer_24_b_day AS a_24_b_2_date,
    f.answer_24_b_id AS a_24_b_2_row,
    -- 67: no focal radiotherapy within 2 weeks before study entry
    CASE
      WHEN f.count_focal_radiotherapy_within_2_weeks_before_s_certain >= 1 THEN TRUE
      WHEN f.count_focal_radiotherapy_within_2_weeks_before_s_possible < 1 THEN FALSE
    END AS a_25_1,
    CAST(f.count_focal_radiotherapy_within_2_weeks_before_s_certain AS VARCHAR) AS a_25_1_value,
    -- 68: no total body irradiation less than 6 months before study entry
    CASE
      WHEN f.count_total_body_irradiation_less_than_6_months_certain >= 1 THEN TRUE
      WHEN f.count_total_body_irradiation_less_than_6_months_possible < 1 THEN FALSE
    END AS a_26_1,
    CAST(f.count_total_body_irradiation_less_than_6_months_certain AS VARCHAR) AS a_26_1_value,
    -- 69: no craniospinal radiotherapy less than 6 months before study entry
    CASE
      WHEN f.count_craniospinal_radiotherapy_less_than_6_mont_certain >= 1 THEN TRUE
      WHEN f.count_craniospinal_radiotherapy_less_than_6_mont_possible < 1 THEN FALSE
    END AS a_26_2,
    CAST(f.count_craniospinal_radiotherapy_less_than_6_mont_certain AS VARCHAR) AS a_26_2_value,
    -- 70: no pelvic radiotherapy less than 6 months before study entry
    CASE
      WHEN f.count_pelvic_radiotherapy_less_than_6_months_bef_certain >= 1 THEN TRUE
      WHEN f.count_pelvic_radiotherapy_less_than_6_months_bef_possible < 1 THEN FALSE
    END AS a_26_3,
    CAST(f.count_pelvic_radiotherapy_less_than_6_months_bef_certain AS VARCHAR) AS a_26_3_value,
    -- 71: no substantial marrow radiotherapy less than 6 weeks before study entry
    CASE
      WHEN f.count_substantial_marrow_radiotherapy_less_than_certain >= 1 THEN TRUE
      WHEN f.count_substantial_marrow_radiotherapy_less_than_possible < 1 THEN FALSE
    END AS a_27_1,
    CAST(f.count_substantial_marrow_radiotherapy_less_than_certain AS VARCHAR) AS a_27_1_value,
    -- 72: no stem cell transplantation less than 3 months before study entry
    CASE
      WHEN f.count_stem_cell_transplantation_less_than_3_mont_certain >= 1 THEN TRUE
      WHEN f.count_stem_cell_transplantation_less_than_3_mont_possible < 1 THEN FALSE
    END AS a_28_1,
    CAST(f.count_stem_cell_transplantation_less_than_3_mont_certain AS VARCHAR) AS a_28_1_value,
    -- 73: graft-versus-host disease is absent
    CASE
      WHEN f.count_graft_versus_host_disease_certain >= 1 THEN TRUE
      WHEN f.count_graft_versus_host_disease_possible < 1 THEN FALSE
    END AS a_28_2,
    CAST(f.count_graft_versus_host_disease_certain AS VARCHAR) AS a_28_2_value,
    -- 74: no valproic acid less than 2 weeks before study entry
    CASE
      WHEN f.count_valproic_acid_less_than_2_weeks_before_stu_certain >= 1 THEN TRUE
      WHEN f.count_valproic_acid_less_than_2_weeks_before_stu_possible < 1 THEN FALSE
    END AS a_29_1,
    CAST(f.count_valproic_acid_less_than_2_weeks_before_stu_certain AS VARCHAR) AS a_29_1_value,
    -- 75: no vorinostat
    CASE
      WHEN f.count_vorinostat_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_vorinostat_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_30_1,
    CAST(f.count_vorinostat_on_or_before_study_entry_certain AS VARCHAR) AS a_30_1_value,
    -- 76: any temozolomide
    CASE
      WHEN f.count_temozolomide_on_or_before_study_entry_certain >= 1 THEN TRUE
      WHEN f.count_temozolomide_on_or_before_study_entry_possible < 1 THEN FALSE
    END AS a_31_1,
    CAST(f.count_temozolomide_on_or_before_study_entry_certain AS VARCHAR) AS a_31_1_value,
    -- 77: no progression between 1 day after start of first temozolomide and 1 month after end of latest ...
    CASE
      WHEN f.count_progression_between_1_day_after_start_of_f_certain >= 1 THEN TRUE
      WHEN f.count_progression_between_1_day_after_start_of_f_possible < 1 THEN FALSE
    END AS a_31_a_1,
    CAST(f.count_progression_between_1_day_after_start_of_f_certain AS VARCHAR) AS a_31_a_1_value,
    -- 78: no relapse between 1 day after start of first temozolomide and 1 month after end of latest ...
    CASE
      WHEN f.count_relapse_between_1_day_after_start_of_first_certain >= 1 THEN TRUE
      WHEN f.count_relapse_between_1_day_after_start_of_first_possible < 1 THEN FALSE
    END AS a_31_a_2,
    CAST(f.count_relapse_between_1_day_after_start_of_first_certain AS VARCHAR) AS a_31_a_2_value,
    -- 79: more than 1 temozolomide
    CASE
      WHEN f.count_temozolomide_on_or_before_study_entry_certain > 1 THEN TRUE
      WHEN f.count_temozolomide_on_or_before_study_entry_possible <= 1 THEN FALSE
    END AS a_31_b_1,
    -- 80: no progression between 1 day after start of first temozolomide and 1 month after end of first ...
    CASE
      WHEN f.count_progression_between_1_day_after_start_of_f_2_certain >= 1 THEN TRUE
      WHEN f.count_progression_between_1_day_after_start_of_f_2_possible < 1 THEN FALSE
    END AS a_31_b_2,
    CAST(f.count_progression_between_1_day_after_start_of_f_2_certain AS VARCHAR) AS a_31_b_2_value,
    -- 81: no relapse between 1 day after start of first temozolomide and 1 month after end of first ...
    CASE
      WHEN f.count_relapse_between_1_day_after_start_of_first_2_certain >= 1 THEN TRUE
      WHEN f.count_relapse_between_1_day_after_start_of_first_2_possible < 1 THEN FALSE
    END AS a_31_b_3,
    CAST(f.count_relapse_between_1_day_after_start_of_first_2_certain AS VARCHAR) AS a_31_b_3_value,
    -- 82: no progression between 1 day after start of latest temozolomide and 1 month after end of latest ...
    CASE
      WHEN f.count_progression_between_1_day_after_start_of_l_certain >= 1 THEN TRUE
      WHEN f.count_progression_between_1_day_after_start_of_l_possible < 1 THEN FALSE
    END AS a_31_b_4,
    CAST(f.count_progression_between_1_day_after_start_of_l_certain AS VARCHAR) AS a_31_b_4_value,
    -- 83: no relapse between 1 day after start of latest temozolomide and 1 month after end of latest ...
    CASE
      WHEN f.count_relapse_between_1_day_after_start_of_lates_certain >= 1 THEN TRUE
      WHEN f.count_relapse_between_1_day_after_start_of_lates_possible < 1 THEN FALSE
    END AS a_31_b_5,
    CAST(f.count_relapse_between_1_day_after_start_of_lates_certain AS VARCHAR) AS a_31_b_5_value,
    -- 84: attested "the disease progressed between courses only, more than 1 month after the end of the ...
    CASE
      WHEN f.answer_31_b_inside
           AND (f.answer_31_b_valid_until IS NULL OR f.answer_31_b_valid_until >= f.study_entry_date) THEN
        f.answer_31_b_value = 'yes'
    END AS a_31_b_6,
    f.answer_31_b_value AS a_31_b_6_value,
    f.answer_31_b_day AS a_31_b_6_date,
    f.answer_31_b_id AS a_31_b_6_row,
    -- 85: any glucocorticoid within 7 days before study entry
    CASE
      WHEN f.count_glucocorticoid_within_7_days_before_study_certain >= 1 THEN TRUE
      WHEN f.count_glucocorticoid_within_7_days_before_study_possible < 1 THEN FALSE
    END AS a_32_1,
    CAST(f.count_glucocorticoid_within_7_days_before_study_certain AS VARCHAR) AS a_32_1_value,
    -- 86: attested
    CASE
      WHEN f.answer_32_inside
           AND (f.answer_32_valid_until IS NULL OR f.answer_32_valid_until >= f.study_entry_date) THEN
        f.answer_32_value = 'yes'
    END AS a_32_2,
    f.answer_32_value AS a_32_2_value,
    f.answer_32_day AS a_32_2_date,
    f.answer_32_id AS a_32_2_row,
    -- 87: investigational treatment is not ongoing
    CASE
      WHEN f.count_investigational_treatment_certain >= 1 THEN TRUE
      WHEN f.count_investigational_treatment_possible < 1 THEN FALSE
    END AS a_33_1,
    CAST(f.count_investigational_treatment_certain AS VARCHAR) AS a_33_1_value,
    -- 88: anticancer drug is not ongoing
    CASE
      WHEN f.count_anticancer_drug_certain >= 1 THEN TRUE
      WHEN f.count_anticancer_drug_possible < 1 THEN FALSE
    END AS a_34_1,
    CAST(f.count_anticancer_drug_certain AS VARCHAR) AS a_34_1_value,
    -- 89: radiotherapy is not ongoing
    CASE WHEN f.count_radiotherapy_certain >= 1 THEN TRUE WHEN f.count_radiotherapy_possible < 1 THEN FALSE END
      AS a_34_2,
    CAST(f.count_radiotherapy_certain AS VARCHAR) AS a_34_2_value,
    -- 90: enzyme-inducing anticonvulsant is not ongoing
    CASE
      WHEN f.count_enzyme_inducing_anticonvulsant_certain >= 1 THEN TRUE
      WHEN f.count_enzyme_inducing_anticonvulsant_possible < 1 THEN FALSE
    END AS a_35_1,
    CAST(f.count_enzyme_inducing_anticonvulsant_certain AS VARCHAR) AS a_35_1_value
  FROM patient_facts_3 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1.a malignancy of the central nervous system
    k.a_1_a_1 AS c_1_a,
    -- 1.b.1 histology
    k.a_1_b_1_1 AS c_1_b_1,
    -- 1.b.2 a tumour that needs none, with elevated markers
    (k.a_1_b_2_1 OR k.a_1_b_2_2 OR k.a_1_b_2_3) AND (k.a_1_b_2_4 OR k.a_1_b_2_5) AS c_1_b_2,
    -- 1.c a tumour of the spinal cord is recurrent or refractory
    -- (what does not apply counts as true)
    NOT k.a_1_c_1 OR k.a_1_c_2 OR k.a_1_c_3 OR k.a_1_c_4 AS c_1_c_lenient,
    -- 1.c a tumour of the spinal cord is recurrent or refractory
    -- (what does not apply counts as false)
    k.a_1_c_1 AND (k.a_1_c_2 OR k.a_1_c_3 OR k.a_1_c_4) AS c_1_c_strict,
    -- 2 Measurable or evaluable disease
    k.a_2_1 AS c_2,
    -- 3 No known curative therapy, nor one proven to prolong life of acceptable quality
    k.a_3_1 AS c_3,
    -- 4.a score by age
    (k.a_4_a_1 AND k.a_4_a_2) OR (NOT k.a_4_a_1 AND k.a_4_a_3) OR (k.a_4_a_2 AND k.a_4_a_3) AS c_4_a,
    -- 4.b deficits of the nervous system relatively stable for at least 1 week before study entry
    k.a_4_b_1 AS c_4_b,
    -- 5 Neutrophils >= 1,000/uL
    k.a_5_1 AS c_5,
    -- 6 Platelets >= 100,000/uL, independent of transfusion: no platelet transfusion in the last 7 days
    k.a_6_1 AND NOT k.a_6_2 AS c_6,
    -- 7 Haemoglobin >= 8.0 g/dL; transfusions of red cells are allowed
    k.a_7_1 AS c_7,
    -- 8.a creatinine clearance >= 70 mL/min
    k.a_8_a_1 AS c_8_a,
    -- 8.b radioisotope glomerular filtration rate >= 70 mL/min
    k.a_8_b_1 AS c_8_b,
    -- 8.c.1 1 year old
    k.a_8_c_1_1 AND k.a_8_c_1_2 AS c_8_c_1,
    -- 8.c.2 2 to 5 years old
    k.a_8_c_2_1 AND k.a_8_c_2_2 AND k.a_8_c_2_3 AS c_8_c_2,
    -- 8.c.3 6 to 9 years old
    k.a_8_c_3_1 AND k.a_8_c_3_2 AND k.a_8_c_3_3 AS c_8_c_3,
    -- 8.c.4 10 to 12 years old
    k.a_8_c_4_1 AND k.a_8_c_4_2 AND k.a_8_c_4_3 AS c_8_c_4,
    -- 8.c.5 13 to 15 years old, boys
    k.a_8_c_5_1 AND k.a_8_c_5_2 AND k.a_8_c_5_3 AND k.a_8_c_5_4 AS c_8_c_5,
    -- 8.c.6 16 years and older, boys
    k.a_8_c_6_1 AND k.a_8_c_5_3 AND k.a_8_c_6_2 AS c_8_c_6,
    -- 8.c.7 13 years and older, girls
    k.a_8_c_5_1 AND k.a_8_c_7_1 AND k.a_8_c_7_2 AS c_8_c_7,
    -- 9 Bilirubin <= 1.5 x ULN
    k.a_9_1 AS c_9,
    -- 10 ALT <= 110 U/L
    k.a_10_1 AS c_10,
    -- 11 Serum albumin >= 2 g/dL
    k.a_11_1 AS c_11,
    -- 12 Not pregnant or nursing
    NOT k.a_12_1 AND NOT k.a_12_2 AS c_12,
    -- 13 Pregnancy test negative
    -- (what does not apply counts as true)
    NOT (k.a_8_c_7_1 AND (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3)) OR k.a_13_4 AS c_13_lenient,
    -- 13 Pregnancy test negative
    -- (what does not apply counts as false)
    k.a_8_c_7_1 AND (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3) AND k.a_13_4 AS c_13_strict,
    -- 14 Effective contraception, if fertile
    k.a_14_1 AS c_14,
    -- 15 Able to swallow capsules or liquid
    k.a_15_1 AS c_15,
    -- 16 A seizure disorder is allowed if it is well controlled by anticonvulsants that do not induce ...
    NOT k.a_16_1 AS c_16,
    -- 17 No pre-existing QTc of 450 ms or more
    k.a_17_1 AS c_17,
    -- 18.1 no infection
    NOT k.a_18_1_1 AS c_18_1,
    -- 18.2 the infection is controlled
    k.a_18_2_1 AS c_18_2,
    -- 19 Able, in the opinion of the investigator, to comply with the monitoring of safety
    k.a_19_1 AS c_19,
    -- 20 Fully recovered from earlier chemotherapy, immunotherapy or radiotherapy
    k.a_20_1 AS c_20,
    -- 21.a more than 3 weeks since myelosuppressive chemotherapy
    NOT k.a_21_a_1 AS c_21_a,
    -- 21.b more than 6 weeks since a nitrosourea
    NOT k.a_21_b_1 AS c_21_b,
    -- 22 At least 7 days since haematopoietic growth factors
    NOT k.a_22_1 AS c_22,
    -- 23 At least 7 days since a biologic agent against cancer
    NOT k.a_23_1 AS c_23,
    -- 24.a at least 7 days
    NOT k.a_24_a_1 AS c_24_a,
    -- 24.b at least 3 half-lives of the antibody that was given
    -- (what does not apply counts as true)
    NOT k.a_24_b_1 OR k.a_24_b_2 AS c_24_b_lenient,
    -- 24.b at least 3 half-lives of the antibody that was given
    -- (what does not apply counts as false)
    k.a_24_b_1 AND k.a_24_b_2 AS c_24_b_strict,
    -- 25 More than 2 weeks since local palliative radiotherapy (small port)
    NOT k.a_25_1 AS c_25,
    -- 26 At least 6 months since total-body or craniospinal radiotherapy or radiotherapy to 50 % or more ...
    NOT k.a_26_1 AND NOT k.a_26_2 AND NOT k.a_26_3 AS c_26,
    -- 27 At least 6 weeks since other substantial radiotherapy of bone marrow
    NOT k.a_27_1 AS c_27,
    -- 28 At least 3 months since transplantation or rescue with stem cells (without total-body ...
    NOT k.a_28_1 AND NOT k.a_28_2 AS c_28,
    -- 29 At least 2 weeks since valproic acid
    NOT k.a_29_1 AS c_29,
    -- 30 Vorinostat never given before
    NOT k.a_30_1 AS c_30,
    -- 31.a no progression from the start of the first course to 1 month after the end of the latest
    NOT k.a_31_a_1 AND NOT k.a_31_a_2 AS c_31_a,
    -- 31.b more than one course, and no progression during any of them or within 1 month after its end
    k.a_31_b_1 AND NOT k.a_31_b_2 AND NOT k.a_31_b_3 AND NOT k.a_31_b_4 AND NOT k.a_31_b_5 AND k.a_31_b_6
      AS c_31_b,
    -- 32 Corticosteroids are allowed if the dose has been stable or falling for at least 7 days before ...
    -- (what does not apply counts as true)
    NOT k.a_32_1 OR k.a_32_2 AS c_32_lenient,
    -- 32 Corticosteroids are allowed if the dose has been stable or falling for at least 7 days before ...
    -- (what does not apply counts as false)
    k.a_32_1 AND k.a_32_2 AS c_32_strict,
    -- 33 No other investigational drug at present
    NOT k.a_33_1 AS c_33,
    -- 34 No other treatment against cancer at present: chemotherapy, radiotherapy, immunotherapy or a ...
    NOT k.a_34_1 AND NOT k.a_34_2 AS c_34,
    -- 35 No anticonvulsant at present that induces enzymes
    NOT k.a_35_1 AS c_35
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN (k.a_1_b_2_1 OR k.a_1_b_2_2 OR k.a_1_b_2_3) IS NOT DISTINCT FROM k.c_1_b_2 THEN
        CASE
          WHEN k.a_1_b_2_1 IS NOT DISTINCT FROM (k.a_1_b_2_1 OR k.a_1_b_2_2 OR k.a_1_b_2_3) THEN 3
          WHEN k.a_1_b_2_2 IS NOT DISTINCT FROM (k.a_1_b_2_1 OR k.a_1_b_2_2 OR k.a_1_b_2_3) THEN 4
          WHEN k.a_1_b_2_3 IS NOT DISTINCT FROM (k.a_1_b_2_1 OR k.a_1_b_2_2 OR k.a_1_b_2_3) THEN 5
        END
      WHEN (k.a_1_b_2_4 OR k.a_1_b_2_5) IS NOT DISTINCT FROM k.c_1_b_2 THEN
        CASE
          WHEN k.a_1_b_2_4 IS NOT DISTINCT FROM (k.a_1_b_2_4 OR k.a_1_b_2_5) THEN 6
          WHEN k.a_1_b_2_5 IS NOT DISTINCT FROM (k.a_1_b_2_4 OR k.a_1_b_2_5) THEN 7
        END
    END AS c_1_b_2_decided_by,
    -- 1.b histology, or a tumour that needs none
    k.c_1_b_1 OR k.c_1_b_2 AS c_1_b,
    CASE
      WHEN k.c_1_c_lenient AND NOT k.c_1_c_strict THEN 'not applicable'
      WHEN k.c_1_c_lenient THEN 'true'
      WHEN NOT k.c_1_c_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_1_c_result,
    CASE
      WHEN k.c_1_c_lenient AND NOT k.c_1_c_strict THEN 8
      WHEN k.a_1_c_1 IS NOT FALSE
           AND (k.a_1_c_2 OR k.a_1_c_3 OR k.a_1_c_4) IS NOT DISTINCT FROM k.c_1_c_lenient
           AND (k.c_1_c_lenient AND NOT k.c_1_c_strict) IS NOT TRUE THEN
        CASE
          WHEN k.a_1_c_2 IS NOT DISTINCT FROM (k.a_1_c_2 OR k.a_1_c_3 OR k.a_1_c_4) THEN 9
          WHEN k.a_1_c_3 IS NOT DISTINCT FROM (k.a_1_c_2 OR k.a_1_c_3 OR k.a_1_c_4) THEN 10
          WHEN k.a_1_c_4 IS NOT DISTINCT FROM (k.a_1_c_2 OR k.a_1_c_3 OR k.a_1_c_4) THEN 11
        END
      ELSE 8
    END AS c_1_c_decided_by,
    CASE
      WHEN k.a_4_a_1 IS NOT FALSE AND k.a_4_a_2 IS NOT DISTINCT FROM k.c_4_a THEN 15
      WHEN k.a_4_a_1 IS NOT TRUE AND k.a_4_a_3 IS NOT DISTINCT FROM k.c_4_a THEN 16
      ELSE 14
    END AS c_4_a_decided_by,
    -- 4 Performance: older than 16 years, Karnofsky 50 to 100 %; 16 years or younger, Lansky 50 to 100 %. ...
    k.c_4_a AND k.c_4_b AS c_4,
    CASE
      WHEN k.a_6_1 IS NOT DISTINCT FROM k.c_6 THEN 19
      WHEN (NOT k.a_6_2) IS NOT DISTINCT FROM k.c_6 THEN 20
    END AS c_6_decided_by,
    CASE
      WHEN k.a_8_c_1_1 IS NOT DISTINCT FROM k.c_8_c_1 THEN 24
      WHEN k.a_8_c_1_2 IS NOT DISTINCT FROM k.c_8_c_1 THEN 25
    END AS c_8_c_1_decided_by,
    CASE
      WHEN (k.a_8_c_2_1 AND k.a_8_c_2_2) IS NOT DISTINCT FROM k.c_8_c_2 THEN
        CASE
          WHEN k.a_8_c_2_1 IS NOT DISTINCT FROM (k.a_8_c_2_1 AND k.a_8_c_2_2) THEN 26
          WHEN k.a_8_c_2_2 IS NOT DISTINCT FROM (k.a_8_c_2_1 AND k.a_8_c_2_2) THEN 27
        END
      WHEN k.a_8_c_2_3 IS NOT DISTINCT FROM k.c_8_c_2 THEN 28
    END AS c_8_c_2_decided_by,
    CASE
      WHEN (k.a_8_c_3_1 AND k.a_8_c_3_2) IS NOT DISTINCT FROM k.c_8_c_3 THEN
        CASE
          WHEN k.a_8_c_3_1 IS NOT DISTINCT FROM (k.a_8_c_3_1 AND k.a_8_c_3_2) THEN 29
          WHEN k.a_8_c_3_2 IS NOT DISTINCT FROM (k.a_8_c_3_1 AND k.a_8_c_3_2) THEN 30
        END
      WHEN k.a_8_c_3_3 IS NOT DISTINCT FROM k.c_8_c_3 THEN 31
    END AS c_8_c_3_decided_by,
    CASE
      WHEN (k.a_8_c_4_1 AND k.a_8_c_4_2) IS NOT DISTINCT FROM k.c_8_c_4 THEN
        CASE
          WHEN k.a_8_c_4_1 IS NOT DISTINCT FROM (k.a_8_c_4_1 AND k.a_8_c_4_2) THEN 32
          WHEN k.a_8_c_4_2 IS NOT DISTINCT FROM (k.a_8_c_4_1 AND k.a_8_c_4_2) THEN 33
        END
      WHEN k.a_8_c_4_3 IS NOT DISTINCT FROM k.c_8_c_4 THEN 34
    END AS c_8_c_4_decided_by,
    CASE
      WHEN (k.a_8_c_5_1 AND k.a_8_c_5_2) IS NOT DISTINCT FROM k.c_8_c_5 THEN
        CASE
          WHEN k.a_8_c_5_1 IS NOT DISTINCT FROM (k.a_8_c_5_1 AND k.a_8_c_5_2) THEN 35
          WHEN k.a_8_c_5_2 IS NOT DISTINCT FROM (k.a_8_c_5_1 AND k.a_8_c_5_2) THEN 36
        END
      WHEN k.a_8_c_5_3 IS NOT DISTINCT FROM k.c_8_c_5 THEN 37
      WHEN k.a_8_c_5_4 IS NOT DISTINCT FROM k.c_8_c_5 THEN 38
    END AS c_8_c_5_decided_by,
    CASE
      WHEN k.a_8_c_6_1 IS NOT DISTINCT FROM k.c_8_c_6 THEN 39
      WHEN k.a_8_c_5_3 IS NOT DISTINCT FROM k.c_8_c_6 THEN 37
      WHEN k.a_8_c_6_2 IS NOT DISTINCT FROM k.c_8_c_6 THEN 40
    END AS c_8_c_6_decided_by,
    CASE
      WHEN k.a_8_c_5_1 IS NOT DISTINCT FROM k.c_8_c_7 THEN 35
      WHEN k.a_8_c_7_1 IS NOT DISTINCT FROM k.c_8_c_7 THEN 41
      WHEN k.a_8_c_7_2 IS NOT DISTINCT FROM k.c_8_c_7 THEN 42
    END AS c_8_c_7_decided_by,
    -- 8.c serum creatinine not above the maximum for age and sex
    k.c_8_c_1 OR k.c_8_c_2 OR k.c_8_c_3 OR k.c_8_c_4 OR k.c_8_c_5 OR k.c_8_c_6 OR k.c_8_c_7 AS c_8_c,
    CASE
      WHEN (NOT k.a_12_1) IS NOT DISTINCT FROM k.c_12 THEN 46
      WHEN (NOT k.a_12_2) IS NOT DISTINCT FROM k.c_12 THEN 47
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
          WHEN k.a_8_c_7_1 IS NOT DISTINCT FROM (k.a_8_c_7_1 AND (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3)) THEN 41
          WHEN (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3)
                 IS NOT DISTINCT FROM (k.a_8_c_7_1 AND (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3)) THEN
            CASE
              WHEN k.a_13_1 IS NOT DISTINCT FROM (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3) THEN 48
              WHEN k.a_13_2 IS NOT DISTINCT FROM (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3) THEN 49
              WHEN (NOT k.a_13_3) IS NOT DISTINCT FROM (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3) THEN 50
            END
        END
      WHEN (k.a_8_c_7_1 AND (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3)) IS NOT FALSE
           AND k.a_13_4 IS NOT DISTINCT FROM k.c_13_lenient
           AND (k.c_13_lenient AND NOT k.c_13_strict) IS NOT TRUE THEN
        51
      ELSE CASE
             WHEN k.a_8_c_7_1 IS NOT DISTINCT FROM (k.a_8_c_7_1 AND (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3)) THEN
               41
             WHEN (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3)
                    IS NOT DISTINCT FROM (k.a_8_c_7_1 AND (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3)) THEN
               CASE
                 WHEN k.a_13_1 IS NOT DISTINCT FROM (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3) THEN 48
                 WHEN k.a_13_2 IS NOT DISTINCT FROM (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3) THEN 49
                 WHEN (NOT k.a_13_3) IS NOT DISTINCT FROM (k.a_13_1 OR k.a_13_2 OR NOT k.a_13_3) THEN 50
               END
           END
    END AS c_13_decided_by,
    -- 18 No uncontrolled infection
    k.c_18_1 OR k.c_18_2 AS c_18,
    -- 21 More than 3 weeks since myelosuppressive chemotherapy (6 weeks since a nitrosourea)
    k.c_21_a AND k.c_21_b AS c_21,
    CASE
      WHEN k.c_24_b_lenient AND NOT k.c_24_b_strict THEN 'not applicable'
      WHEN k.c_24_b_lenient THEN 'true'
      WHEN NOT k.c_24_b_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_24_b_result,
    CASE
      WHEN k.c_24_b_lenient AND NOT k.c_24_b_strict THEN 65
      WHEN k.a_24_b_1 IS NOT FALSE
           AND k.a_24_b_2 IS NOT DISTINCT FROM k.c_24_b_lenient
           AND (k.c_24_b_lenient AND NOT k.c_24_b_strict) IS NOT TRUE THEN
        66
      ELSE 65
    END AS c_24_b_decided_by,
    -- 24 At least 7 days or 3 half-lives, whichever is longer, since monoclonal antibodies
    -- (what does not apply counts as true)
    k.c_24_a AND k.c_24_b_lenient AS c_24_lenient,
    -- 24 At least 7 days or 3 half-lives, whichever is longer, since monoclonal antibodies
    -- (what does not apply counts as false)
    k.c_24_a AND k.c_24_b_lenient AND (k.c_24_a OR k.c_24_b_strict) AS c_24_strict,
    CASE
      WHEN (NOT k.a_26_1) IS NOT DISTINCT FROM k.c_26 THEN 68
      WHEN (NOT k.a_26_2) IS NOT DISTINCT FROM k.c_26 THEN 69
      WHEN (NOT k.a_26_3) IS NOT DISTINCT FROM k.c_26 THEN 70
    END AS c_26_decided_by,
    CASE
      WHEN (NOT k.a_28_1) IS NOT DISTINCT FROM k.c_28 THEN 72
      WHEN (NOT k.a_28_2) IS NOT DISTINCT FROM k.c_28 THEN 73
    END AS c_28_decided_by,
    CASE
      WHEN (NOT k.a_31_a_1) IS NOT DISTINCT FROM k.c_31_a THEN 77
      WHEN (NOT k.a_31_a_2) IS NOT DISTINCT FROM k.c_31_a THEN 78
    END AS c_31_a_decided_by,
    CASE
      WHEN k.a_31_b_1 IS NOT DISTINCT FROM k.c_31_b THEN 79
      WHEN (NOT k.a_31_b_2 AND NOT k.a_31_b_3) IS NOT DISTINCT FROM k.c_31_b THEN
        CASE
          WHEN (NOT k.a_31_b_2) IS NOT DISTINCT FROM (NOT k.a_31_b_2 AND NOT k.a_31_b_3) THEN 80
          WHEN (NOT k.a_31_b_3) IS NOT DISTINCT FROM (NOT k.a_31_b_2 AND NOT k.a_31_b_3) THEN 81
        END
      WHEN (NOT k.a_31_b_4 AND NOT k.a_31_b_5) IS NOT DISTINCT FROM k.c_31_b THEN
        CASE
          WHEN (NOT k.a_31_b_4) IS NOT DISTINCT FROM (NOT k.a_31_b_4 AND NOT k.a_31_b_5) THEN 82
          WHEN (NOT k.a_31_b_5) IS NOT DISTINCT FROM (NOT k.a_31_b_4 AND NOT k.a_31_b_5) THEN 83
        END
      WHEN k.a_31_b_6 IS NOT DISTINCT FROM k.c_31_b THEN 84
    END AS c_31_b_decided_by,
    -- 31 Temozolomide may have been given if the disease did not progress during it or within 1 month ...
    -- (what does not apply counts as true)
    NOT k.a_31_1 OR k.c_31_a OR k.c_31_b AS c_31_lenient,
    -- 31 Temozolomide may have been given if the disease did not progress during it or within 1 month ...
    -- (what does not apply counts as false)
    k.a_31_1 AND (k.c_31_a OR k.c_31_b) AS c_31_strict,
    CASE
      WHEN k.c_32_lenient AND NOT k.c_32_strict THEN 'not applicable'
      WHEN k.c_32_lenient THEN 'true'
      WHEN NOT k.c_32_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_32_result,
    CASE
      WHEN k.c_32_lenient AND NOT k.c_32_strict THEN 85
      WHEN k.a_32_1 IS NOT FALSE
           AND k.a_32_2 IS NOT DISTINCT FROM k.c_32_lenient
           AND (k.c_32_lenient AND NOT k.c_32_strict) IS NOT TRUE THEN
        86
      ELSE 85
    END AS c_32_decided_by,
    CASE
      WHEN (NOT k.a_34_1) IS NOT DISTINCT FROM k.c_34 THEN 88
      WHEN (NOT k.a_34_2) IS NOT DISTINCT FROM k.c_34 THEN 89
    END AS c_34_decided_by
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_1_b_1 IS NOT DISTINCT FROM k.c_1_b THEN 2
      WHEN k.c_1_b_2 IS NOT DISTINCT FROM k.c_1_b THEN k.c_1_b_2_decided_by
    END AS c_1_b_decided_by,
    -- 1 Malignancy of the central nervous system (recurrent or refractory spinal cord tumours too), ...
    -- (what does not apply counts as true)
    k.c_1_a AND k.c_1_b AND k.c_1_c_lenient AS c_1_lenient,
    -- 1 Malignancy of the central nervous system (recurrent or refractory spinal cord tumours too), ...
    -- (what does not apply counts as false)
    k.c_1_a AND k.c_1_b AND k.c_1_c_lenient AND (k.c_1_a OR k.c_1_b OR k.c_1_c_strict) AS c_1_strict,
    CASE
      WHEN k.c_4_a IS NOT DISTINCT FROM k.c_4 THEN k.c_4_a_decided_by
      WHEN k.c_4_b IS NOT DISTINCT FROM k.c_4 THEN 17
    END AS c_4_decided_by,
    CASE
      WHEN k.c_8_c_1 IS NOT DISTINCT FROM k.c_8_c THEN k.c_8_c_1_decided_by
      WHEN k.c_8_c_2 IS NOT DISTINCT FROM k.c_8_c THEN k.c_8_c_2_decided_by
      WHEN k.c_8_c_3 IS NOT DISTINCT FROM k.c_8_c THEN k.c_8_c_3_decided_by
      WHEN k.c_8_c_4 IS NOT DISTINCT FROM k.c_8_c THEN k.c_8_c_4_decided_by
      WHEN k.c_8_c_5 IS NOT DISTINCT FROM k.c_8_c THEN k.c_8_c_5_decided_by
      WHEN k.c_8_c_6 IS NOT DISTINCT FROM k.c_8_c THEN k.c_8_c_6_decided_by
      WHEN k.c_8_c_7 IS NOT DISTINCT FROM k.c_8_c THEN k.c_8_c_7_decided_by
    END AS c_8_c_decided_by,
    -- 8 Creatinine clearance or radioisotope glomerular filtration rate >= 70 mL/min, or serum creatinine ...
    k.c_8_a OR k.c_8_b OR k.c_8_c AS c_8,
    CASE WHEN k.c_18_1 IS NOT DISTINCT FROM k.c_18 THEN 56 WHEN k.c_18_2 IS NOT DISTINCT FROM k.c_18 THEN 57 END
      AS c_18_decided_by,
    CASE WHEN k.c_21_a IS NOT DISTINCT FROM k.c_21 THEN 60 WHEN k.c_21_b IS NOT DISTINCT FROM k.c_21 THEN 61 END
      AS c_21_decided_by,
    CASE
      WHEN k.c_24_lenient AND NOT k.c_24_strict THEN 'not applicable'
      WHEN k.c_24_lenient THEN 'true'
      WHEN NOT k.c_24_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_24_result,
    CASE
      WHEN k.c_24_a IS NOT DISTINCT FROM k.c_24_lenient AND (k.c_24_lenient AND NOT k.c_24_strict) IS NOT TRUE THEN
        64
      WHEN k.c_24_b_lenient IS NOT DISTINCT FROM k.c_24_lenient
           AND ((k.c_24_b_lenient AND NOT k.c_24_b_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_24_lenient AND NOT k.c_24_strict) IS NOT TRUE) THEN
        k.c_24_b_decided_by
    END AS c_24_decided_by,
    CASE
      WHEN k.c_31_lenient AND NOT k.c_31_strict THEN 'not applicable'
      WHEN k.c_31_lenient THEN 'true'
      WHEN NOT k.c_31_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_31_result,
    CASE
      WHEN k.c_31_lenient AND NOT k.c_31_strict THEN 76
      WHEN k.a_31_1 IS NOT FALSE
           AND (k.c_31_a OR k.c_31_b) IS NOT DISTINCT FROM k.c_31_lenient
           AND (k.c_31_lenient AND NOT k.c_31_strict) IS NOT TRUE THEN
        CASE
          WHEN k.c_31_a IS NOT DISTINCT FROM (k.c_31_a OR k.c_31_b) THEN k.c_31_a_decided_by
          WHEN k.c_31_b IS NOT DISTINCT FROM (k.c_31_a OR k.c_31_b) THEN k.c_31_b_decided_by
        END
      ELSE 76
    END AS c_31_decided_by
  FROM patient_criteria_2 AS k
),

-- The same, with what is worked out from it.
patient_criteria_4 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_1_lenient AND NOT k.c_1_strict THEN 'not applicable'
      WHEN k.c_1_lenient THEN 'true'
      WHEN NOT k.c_1_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_1_result,
    CASE
      WHEN k.c_1_a IS NOT DISTINCT FROM k.c_1_lenient AND (k.c_1_lenient AND NOT k.c_1_strict) IS NOT TRUE THEN
        1
      WHEN k.c_1_b IS NOT DISTINCT FROM k.c_1_lenient AND (k.c_1_lenient AND NOT k.c_1_strict) IS NOT TRUE THEN
        k.c_1_b_decided_by
      WHEN k.c_1_c_lenient IS NOT DISTINCT FROM k.c_1_lenient
           AND ((k.c_1_c_lenient AND NOT k.c_1_c_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_1_lenient AND NOT k.c_1_strict) IS NOT TRUE) THEN
        k.c_1_c_decided_by
    END AS c_1_decided_by,
    CASE
      WHEN k.c_8_a IS NOT DISTINCT FROM k.c_8 THEN 22
      WHEN k.c_8_b IS NOT DISTINCT FROM k.c_8 THEN 23
      WHEN k.c_8_c IS NOT DISTINCT FROM k.c_8 THEN k.c_8_c_decided_by
    END AS c_8_decided_by
  FROM patient_criteria_3 AS k
)

-- The result.
SELECT
  k.patient_id,
  CASE
    WHEN NOT k.c_1_lenient
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
         OR NOT k.c_12
         OR NOT k.c_13_lenient
         OR NOT k.c_14
         OR NOT k.c_15
         OR NOT k.c_16
         OR NOT k.c_17
         OR NOT k.c_18
         OR NOT k.c_19
         OR NOT k.c_20
         OR NOT k.c_21
         OR NOT k.c_22
         OR NOT k.c_23
         OR NOT k.c_24_lenient
         OR NOT k.c_25
         OR NOT k.c_26
         OR NOT k.c_27
         OR NOT k.c_28
         OR NOT k.c_29
         OR NOT k.c_30
         OR NOT k.c_31_lenient
         OR NOT k.c_32_lenient
         OR NOT k.c_33
         OR NOT k.c_34
         OR NOT k.c_35 THEN
      'ineligible'
    WHEN k.c_1_lenient IS NOT NULL
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
         AND k.c_12 IS NOT NULL
         AND k.c_13_lenient IS NOT NULL
         AND k.c_14 IS NOT NULL
         AND k.c_15 IS NOT NULL
         AND k.c_16 IS NOT NULL
         AND k.c_17 IS NOT NULL
         AND k.c_18 IS NOT NULL
         AND k.c_19 IS NOT NULL
         AND k.c_20 IS NOT NULL
         AND k.c_21 IS NOT NULL
         AND k.c_22 IS NOT NULL
         AND k.c_23 IS NOT NULL
         AND k.c_24_lenient IS NOT NULL
         AND k.c_25 IS NOT NULL
         AND k.c_26 IS NOT NULL
         AND k.c_27 IS NOT NULL
         AND k.c_28 IS NOT NULL
         AND k.c_29 IS NOT NULL
         AND k.c_30 IS NOT NULL
         AND k.c_31_lenient IS NOT NULL
         AND k.c_32_lenient IS NOT NULL
         AND k.c_33 IS NOT NULL
         AND k.c_34 IS NOT NULL
         AND k.c_35 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Malignancy of the central nervous system (recurrent or refractory spinal cord tumours too), ...
  k.c_1_result AS c_1,
  CASE k.c_1_decided_by
    WHEN 1 THEN k.a_1_a_1_value WHEN 2 THEN k.a_1_b_1_1_value WHEN 3 THEN k.a_1_b_2_1_value
    WHEN 4 THEN k.a_1_b_2_2_value WHEN 5 THEN k.a_1_b_2_3_value WHEN 6 THEN k.a_1_b_2_4_value
    WHEN 7 THEN k.a_1_b_2_5_value WHEN 8 THEN k.a_1_c_1_value WHEN 9 THEN k.a_1_c_2_value
    WHEN 10 THEN k.a_1_c_3_value WHEN 11 THEN k.a_1_c_4_value
  END AS c_1_value,
  CASE k.c_1_decided_by WHEN 6 THEN k.a_1_b_2_4_unit WHEN 7 THEN k.a_1_b_2_5_unit END AS c_1_unit,
  CASE k.c_1_decided_by WHEN 6 THEN k.a_1_b_2_4_date WHEN 7 THEN k.a_1_b_2_5_date END AS c_1_date,
  CASE k.c_1_decided_by WHEN 6 THEN k.a_1_b_2_4_row WHEN 7 THEN k.a_1_b_2_5_row END AS c_1_row,
  -- 1.a malignancy of the central nervous system
  CASE WHEN k.c_1_a THEN 'true' WHEN NOT k.c_1_a THEN 'false' ELSE 'unknown' END AS c_1_a,
  k.a_1_a_1_value AS c_1_a_value,
  CAST(NULL AS VARCHAR) AS c_1_a_unit,
  CAST(NULL AS DATE) AS c_1_a_date,
  CAST(NULL AS BIGINT) AS c_1_a_row,
  -- 1.b histology, or a tumour that needs none
  CASE WHEN k.c_1_b THEN 'true' WHEN NOT k.c_1_b THEN 'false' ELSE 'unknown' END AS c_1_b,
  CASE k.c_1_b_decided_by
    WHEN 2 THEN k.a_1_b_1_1_value WHEN 3 THEN k.a_1_b_2_1_value WHEN 4 THEN k.a_1_b_2_2_value
    WHEN 5 THEN k.a_1_b_2_3_value WHEN 6 THEN k.a_1_b_2_4_value WHEN 7 THEN k.a_1_b_2_5_value
  END AS c_1_b_value,
  CASE k.c_1_b_decided_by WHEN 6 THEN k.a_1_b_2_4_unit WHEN 7 THEN k.a_1_b_2_5_unit END AS c_1_b_unit,
  CASE k.c_1_b_decided_by WHEN 6 THEN k.a_1_b_2_4_date WHEN 7 THEN k.a_1_b_2_5_date END AS c_1_b_date,
  CASE k.c_1_b_decided_by WHEN 6 THEN k.a_1_b_2_4_row WHEN 7 THEN k.a_1_b_2_5_row END AS c_1_b_row,
  -- 1.b.1 histology
  CASE WHEN k.c_1_b_1 THEN 'true' WHEN NOT k.c_1_b_1 THEN 'false' ELSE 'unknown' END AS c_1_b_1,
  k.a_1_b_1_1_value AS c_1_b_1_value,
  CAST(NULL AS VARCHAR) AS c_1_b_1_unit,
  CAST(NULL AS DATE) AS c_1_b_1_date,
  CAST(NULL AS BIGINT) AS c_1_b_1_row,
  -- 1.b.2 a tumour that needs none, with elevated markers
  CASE WHEN k.c_1_b_2 THEN 'true' WHEN NOT k.c_1_b_2 THEN 'false' ELSE 'unknown' END AS c_1_b_2,
  CASE k.c_1_b_2_decided_by
    WHEN 3 THEN k.a_1_b_2_1_value WHEN 4 THEN k.a_1_b_2_2_value WHEN 5 THEN k.a_1_b_2_3_value
    WHEN 6 THEN k.a_1_b_2_4_value WHEN 7 THEN k.a_1_b_2_5_value
  END AS c_1_b_2_value,
  CASE k.c_1_b_2_decided_by WHEN 6 THEN k.a_1_b_2_4_unit WHEN 7 THEN k.a_1_b_2_5_unit END AS c_1_b_2_unit,
  CASE k.c_1_b_2_decided_by WHEN 6 THEN k.a_1_b_2_4_date WHEN 7 THEN k.a_1_b_2_5_date END AS c_1_b_2_date,
  CASE k.c_1_b_2_decided_by WHEN 6 THEN k.a_1_b_2_4_row WHEN 7 THEN k.a_1_b_2_5_row END AS c_1_b_2_row,
  -- 1.c a tumour of the spinal cord is recurrent or refractory
  k.c_1_c_result AS c_1_c,
  CASE k.c_1_c_decided_by
    WHEN 8 THEN k.a_1_c_1_value WHEN 9 THEN k.a_1_c_2_value WHEN 10 THEN k.a_1_c_3_value
    WHEN 11 THEN k.a_1_c_4_value
  END AS c_1_c_value,
  CAST(NULL AS VARCHAR) AS c_1_c_unit,
  CAST(NULL AS DATE) AS c_1_c_date,
  CAST(NULL AS BIGINT) AS c_1_c_row,
  -- 2 Measurable or evaluable disease
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  k.a_2_1_value AS c_2_value,
  CAST(NULL AS VARCHAR) AS c_2_unit,
  k.a_2_1_date AS c_2_date,
  k.a_2_1_row AS c_2_row,
  -- 3 No known curative therapy, nor one proven to prolong life of acceptable quality
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  k.a_3_1_value AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  k.a_3_1_date AS c_3_date,
  k.a_3_1_row AS c_3_row,
  -- 4 Performance: older than 16 years, Karnofsky 50 to 100 %; 16 years or younger, Lansky 50 to 100 %. ...
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  CASE k.c_4_decided_by
    WHEN 14 THEN k.a_4_a_1_value WHEN 15 THEN k.a_4_a_2_value WHEN 16 THEN k.a_4_a_3_value
    WHEN 17 THEN k.a_4_b_1_value
  END AS c_4_value,
  CASE k.c_4_decided_by WHEN 14 THEN k.a_4_a_1_unit WHEN 15 THEN k.a_4_a_2_unit WHEN 16 THEN k.a_4_a_3_unit END
    AS c_4_unit,
  CASE k.c_4_decided_by WHEN 15 THEN k.a_4_a_2_date WHEN 16 THEN k.a_4_a_3_date WHEN 17 THEN k.a_4_b_1_date END
    AS c_4_date,
  CASE k.c_4_decided_by WHEN 15 THEN k.a_4_a_2_row WHEN 16 THEN k.a_4_a_3_row WHEN 17 THEN k.a_4_b_1_row END
    AS c_4_row,
  -- 4.a score by age
  CASE WHEN k.c_4_a THEN 'true' WHEN NOT k.c_4_a THEN 'false' ELSE 'unknown' END AS c_4_a,
  CASE k.c_4_a_decided_by
    WHEN 14 THEN k.a_4_a_1_value WHEN 15 THEN k.a_4_a_2_value WHEN 16 THEN k.a_4_a_3_value
  END AS c_4_a_value,
  CASE k.c_4_a_decided_by
    WHEN 14 THEN k.a_4_a_1_unit WHEN 15 THEN k.a_4_a_2_unit WHEN 16 THEN k.a_4_a_3_unit
  END AS c_4_a_unit,
  CASE k.c_4_a_decided_by WHEN 15 THEN k.a_4_a_2_date WHEN 16 THEN k.a_4_a_3_date END AS c_4_a_date,
  CASE k.c_4_a_decided_by WHEN 15 THEN k.a_4_a_2_row WHEN 16 THEN k.a_4_a_3_row END AS c_4_a_row,
  -- 4.b deficits of the nervous system relatively stable for at least 1 week before study entry
  CASE WHEN k.c_4_b THEN 'true' WHEN NOT k.c_4_b THEN 'false' ELSE 'unknown' END AS c_4_b,
  k.a_4_b_1_value AS c_4_b_value,
  CAST(NULL AS VARCHAR) AS c_4_b_unit,
  k.a_4_b_1_date AS c_4_b_date,
  k.a_4_b_1_row AS c_4_b_row,
  -- 5 Neutrophils >= 1,000/uL
  CASE WHEN k.c_5 THEN 'true' WHEN NOT k.c_5 THEN 'false' ELSE 'unknown' END AS c_5,
  k.a_5_1_value AS c_5_value,
  k.a_5_1_unit AS c_5_unit,
  k.a_5_1_date AS c_5_date,
  k.a_5_1_row AS c_5_row,
  -- 6 Platelets >= 100,000/uL, independent of transfusion: no platelet transfusion in the last 7 days
  CASE WHEN k.c_6 THEN 'true' WHEN NOT k.c_6 THEN 'false' ELSE 'unknown' END AS c_6,
  CASE k.c_6_decided_by WHEN 19 THEN k.a_6_1_value WHEN 20 THEN k.a_6_2_value END AS c_6_value,
  CASE k.c_6_decided_by WHEN 19 THEN k.a_6_1_unit END AS c_6_unit,
  CASE k.c_6_decided_by WHEN 19 THEN k.a_6_1_date END AS c_6_date,
  CASE k.c_6_decided_by WHEN 19 THEN k.a_6_1_row END AS c_6_row,
  -- 7 Haemoglobin >= 8.0 g/dL; transfusions of red cells are allowed
  CASE WHEN k.c_7 THEN 'true' WHEN NOT k.c_7 THEN 'false' ELSE 'unknown' END AS c_7,
  k.a_7_1_value AS c_7_value,
  k.a_7_1_unit AS c_7_unit,
  k.a_7_1_date AS c_7_date,
  k.a_7_1_row AS c_7_row,
  -- 8 Creatinine clearance or radioisotope glomerular filtration rate >= 70 mL/min, or serum creatinine ...
  CASE WHEN k.c_8 THEN 'true' WHEN NOT k.c_8 THEN 'false' ELSE 'unknown' END AS c_8,
  CASE k.c_8_decided_by
    WHEN 22 THEN k.a_8_a_1_value WHEN 23 THEN k.a_8_b_1_value WHEN 24 THEN k.a_4_a_1_value
    WHEN 26 THEN k.a_4_a_1_value WHEN 27 THEN k.a_4_a_1_value WHEN 29 THEN k.a_4_a_1_value
    WHEN 30 THEN k.a_4_a_1_value WHEN 32 THEN k.a_4_a_1_value WHEN 33 THEN k.a_4_a_1_value
    WHEN 35 THEN k.a_4_a_1_value WHEN 36 THEN k.a_4_a_1_value WHEN 39 THEN k.a_4_a_1_value
    WHEN 25 THEN k.a_8_c_1_2_value WHEN 28 THEN k.a_8_c_1_2_value WHEN 31 THEN k.a_8_c_1_2_value
    WHEN 34 THEN k.a_8_c_1_2_value WHEN 38 THEN k.a_8_c_1_2_value WHEN 40 THEN k.a_8_c_1_2_value
    WHEN 42 THEN k.a_8_c_1_2_value WHEN 37 THEN k.a_8_c_5_3_value WHEN 41 THEN k.a_8_c_5_3_value
  END AS c_8_value,
  CASE k.c_8_decided_by
    WHEN 22 THEN k.a_8_a_1_unit WHEN 23 THEN k.a_8_b_1_unit WHEN 24 THEN k.a_4_a_1_unit
    WHEN 26 THEN k.a_4_a_1_unit WHEN 27 THEN k.a_4_a_1_unit WHEN 29 THEN k.a_4_a_1_unit
    WHEN 30 THEN k.a_4_a_1_unit WHEN 32 THEN k.a_4_a_1_unit WHEN 33 THEN k.a_4_a_1_unit
    WHEN 35 THEN k.a_4_a_1_unit WHEN 36 THEN k.a_4_a_1_unit WHEN 39 THEN k.a_4_a_1_unit
    WHEN 25 THEN k.a_8_c_1_2_unit WHEN 28 THEN k.a_8_c_1_2_unit WHEN 31 THEN k.a_8_c_1_2_unit
    WHEN 34 THEN k.a_8_c_1_2_unit WHEN 38 THEN k.a_8_c_1_2_unit WHEN 40 THEN k.a_8_c_1_2_unit
    WHEN 42 THEN k.a_8_c_1_2_unit
  END AS c_8_unit,
  CASE k.c_8_decided_by
    WHEN 22 THEN k.a_8_a_1_date WHEN 23 THEN k.a_8_b_1_date WHEN 25 THEN k.a_8_c_1_2_date
    WHEN 28 THEN k.a_8_c_1_2_date WHEN 31 THEN k.a_8_c_1_2_date WHEN 34 THEN k.a_8_c_1_2_date
    WHEN 38 THEN k.a_8_c_1_2_date WHEN 40 THEN k.a_8_c_1_2_date WHEN 42 THEN k.a_8_c_1_2_date
  END AS c_8_date,
  CASE k.c_8_decided_by
    WHEN 22 THEN k.a_8_a_1_row WHEN 23 THEN k.a_8_b_1_row WHEN 25 THEN k.a_8_c_1_2_row
    WHEN 28 THEN k.a_8_c_1_2_row WHEN 31 THEN k.a_8_c_1_2_row WHEN 34 THEN k.a_8_c_1_2_row
    WHEN 38 THEN k.a_8_c_1_2_row WHEN 40 THEN k.a_8_c_1_2_row WHEN 42 THEN k.a_8_c_1_2_row
  END AS c_8_row,
  -- 8.a creatinine clearance >= 70 mL/min
  CASE WHEN k.c_8_a THEN 'true' WHEN NOT k.c_8_a THEN 'false' ELSE 'unknown' END AS c_8_a,
  k.a_8_a_1_value AS c_8_a_value,
  k.a_8_a_1_unit AS c_8_a_unit,
  k.a_8_a_1_date AS c_8_a_date,
  k.a_8_a_1_row AS c_8_a_row,
  -- 8.b radioisotope glomerular filtration rate >= 70 mL/min
  CASE WHEN k.c_8_b THEN 'true' WHEN NOT k.c_8_b THEN 'false' ELSE 'unknown' END AS c_8_b,
  k.a_8_b_1_value AS c_8_b_value,
  k.a_8_b_1_unit AS c_8_b_unit,
  k.a_8_b_1_date AS c_8_b_date,
  k.a_8_b_1_row AS c_8_b_row,
  -- 8.c serum creatinine not above the maximum for age and sex
  CASE WHEN k.c_8_c THEN 'true' WHEN NOT k.c_8_c THEN 'false' ELSE 'unknown' END AS c_8_c,
  CASE k.c_8_c_decided_by
    WHEN 24 THEN k.a_4_a_1_value WHEN 26 THEN k.a_4_a_1_value WHEN 27 THEN k.a_4_a_1_value
    WHEN 29 THEN k.a_4_a_1_value WHEN 30 THEN k.a_4_a_1_value WHEN 32 THEN k.a_4_a_1_value
    WHEN 33 THEN k.a_4_a_1_value WHEN 35 THEN k.a_4_a_1_value WHEN 36 THEN k.a_4_a_1_value
    WHEN 39 THEN k.a_4_a_1_value WHEN 25 THEN k.a_8_c_1_2_value WHEN 28 THEN k.a_8_c_1_2_value
    WHEN 31 THEN k.a_8_c_1_2_value WHEN 34 THEN k.a_8_c_1_2_value WHEN 38 THEN k.a_8_c_1_2_value
    WHEN 40 THEN k.a_8_c_1_2_value WHEN 42 THEN k.a_8_c_1_2_value WHEN 37 THEN k.a_8_c_5_3_value
    WHEN 41 THEN k.a_8_c_5_3_value
  END AS c_8_c_value,
  CASE k.c_8_c_decided_by
    WHEN 24 THEN k.a_4_a_1_unit WHEN 26 THEN k.a_4_a_1_unit WHEN 27 THEN k.a_4_a_1_unit
    WHEN 29 THEN k.a_4_a_1_unit WHEN 30 THEN k.a_4_a_1_unit WHEN 32 THEN k.a_4_a_1_unit
    WHEN 33 THEN k.a_4_a_1_unit WHEN 35 THEN k.a_4_a_1_unit WHEN 36 THEN k.a_4_a_1_unit
    WHEN 39 THEN k.a_4_a_1_unit WHEN 25 THEN k.a_8_c_1_2_unit WHEN 28 THEN k.a_8_c_1_2_unit
    WHEN 31 THEN k.a_8_c_1_2_unit WHEN 34 THEN k.a_8_c_1_2_unit WHEN 38 THEN k.a_8_c_1_2_unit
    WHEN 40 THEN k.a_8_c_1_2_unit WHEN 42 THEN k.a_8_c_1_2_unit
  END AS c_8_c_unit,
  CASE k.c_8_c_decided_by
    WHEN 25 THEN k.a_8_c_1_2_date WHEN 28 THEN k.a_8_c_1_2_date WHEN 31 THEN k.a_8_c_1_2_date
    WHEN 34 THEN k.a_8_c_1_2_date WHEN 38 THEN k.a_8_c_1_2_date WHEN 40 THEN k.a_8_c_1_2_date
    WHEN 42 THEN k.a_8_c_1_2_date
  END AS c_8_c_date,
  CASE k.c_8_c_decided_by
    WHEN 25 THEN k.a_8_c_1_2_row WHEN 28 THEN k.a_8_c_1_2_row WHEN 31 THEN k.a_8_c_1_2_row
    WHEN 34 THEN k.a_8_c_1_2_row WHEN 38 THEN k.a_8_c_1_2_row WHEN 40 THEN k.a_8_c_1_2_row
    WHEN 42 THEN k.a_8_c_1_2_row
  END AS c_8_c_row,
  -- 8.c.1 1 year old
  CASE WHEN k.c_8_c_1 THEN 'true' WHEN NOT k.c_8_c_1 THEN 'false' ELSE 'unknown' END AS c_8_c_1,
  CASE k.c_8_c_1_decided_by WHEN 24 THEN k.a_4_a_1_value WHEN 25 THEN k.a_8_c_1_2_value END AS c_8_c_1_value,
  CASE k.c_8_c_1_decided_by WHEN 24 THEN k.a_4_a_1_unit WHEN 25 THEN k.a_8_c_1_2_unit END AS c_8_c_1_unit,
  CASE k.c_8_c_1_decided_by WHEN 25 THEN k.a_8_c_1_2_date END AS c_8_c_1_date,
  CASE k.c_8_c_1_decided_by WHEN 25 THEN k.a_8_c_1_2_row END AS c_8_c_1_row,
  -- 8.c.2 2 to 5 years old
  CASE WHEN k.c_8_c_2 THEN 'true' WHEN NOT k.c_8_c_2 THEN 'false' ELSE 'unknown' END AS c_8_c_2,
  CASE k.c_8_c_2_decided_by
    WHEN 26 THEN k.a_4_a_1_value WHEN 27 THEN k.a_4_a_1_value WHEN 28 THEN k.a_8_c_1_2_value
  END AS c_8_c_2_value,
  CASE k.c_8_c_2_decided_by
    WHEN 26 THEN k.a_4_a_1_unit WHEN 27 THEN k.a_4_a_1_unit WHEN 28 THEN k.a_8_c_1_2_unit
  END AS c_8_c_2_unit,
  CASE k.c_8_c_2_decided_by WHEN 28 THEN k.a_8_c_1_2_date END AS c_8_c_2_date,
  CASE k.c_8_c_2_decided_by WHEN 28 THEN k.a_8_c_1_2_row END AS c_8_c_2_row,
  -- 8.c.3 6 to 9 years old
  CASE WHEN k.c_8_c_3 THEN 'true' WHEN NOT k.c_8_c_3 THEN 'false' ELSE 'unknown' END AS c_8_c_3,
  CASE k.c_8_c_3_decided_by
    WHEN 29 THEN k.a_4_a_1_value WHEN 30 THEN k.a_4_a_1_value WHEN 31 THEN k.a_8_c_1_2_value
  END AS c_8_c_3_value,
  CASE k.c_8_c_3_decided_by
    WHEN 29 THEN k.a_4_a_1_unit WHEN 30 THEN k.a_4_a_1_unit WHEN 31 THEN k.a_8_c_1_2_unit
  END AS c_8_c_3_unit,
  CASE k.c_8_c_3_decided_by WHEN 31 THEN k.a_8_c_1_2_date END AS c_8_c_3_date,
  CASE k.c_8_c_3_decided_by WHEN 31 THEN k.a_8_c_1_2_row END AS c_8_c_3_row,
  -- 8.c.4 10 to 12 years old
  CASE WHEN k.c_8_c_4 THEN 'true' WHEN NOT k.c_8_c_4 THEN 'false' ELSE 'unknown' END AS c_8_c_4,
  CASE k.c_8_c_4_decided_by
    WHEN 32 THEN k.a_4_a_1_value WHEN 33 THEN k.a_4_a_1_value WHEN 34 THEN k.a_8_c_1_2_value
  END AS c_8_c_4_value,
  CASE k.c_8_c_4_decided_by
    WHEN 32 THEN k.a_4_a_1_unit WHEN 33 THEN k.a_4_a_1_unit WHEN 34 THEN k.a_8_c_1_2_unit
  END AS c_8_c_4_unit,
  CASE k.c_8_c_4_decided_by WHEN 34 THEN k.a_8_c_1_2_date END AS c_8_c_4_date,
  CASE k.c_8_c_4_decided_by WHEN 34 THEN k.a_8_c_1_2_row END AS c_8_c_4_row,
  -- 8.c.5 13 to 15 years old, boys
  CASE WHEN k.c_8_c_5 THEN 'true' WHEN NOT k.c_8_c_5 THEN 'false' ELSE 'unknown' END AS c_8_c_5,
  CASE k.c_8_c_5_decided_by
    WHEN 35 THEN k.a_4_a_1_value WHEN 36 THEN k.a_4_a_1_value WHEN 37 THEN k.a_8_c_5_3_value
    WHEN 38 THEN k.a_8_c_1_2_value
  END AS c_8_c_5_value,
  CASE k.c_8_c_5_decided_by
    WHEN 35 THEN k.a_4_a_1_unit WHEN 36 THEN k.a_4_a_1_unit WHEN 38 THEN k.a_8_c_1_2_unit
  END AS c_8_c_5_unit,
  CASE k.c_8_c_5_decided_by WHEN 38 THEN k.a_8_c_1_2_date END AS c_8_c_5_date,
  CASE k.c_8_c_5_decided_by WHEN 38 THEN k.a_8_c_1_2_row END AS c_8_c_5_row,
  -- 8.c.6 16 years and older, boys
  CASE WHEN k.c_8_c_6 THEN 'true' WHEN NOT k.c_8_c_6 THEN 'false' ELSE 'unknown' END AS c_8_c_6,
  CASE k.c_8_c_6_decided_by
    WHEN 37 THEN k.a_8_c_5_3_value WHEN 39 THEN k.a_4_a_1_value WHEN 40 THEN k.a_8_c_1_2_value
  END AS c_8_c_6_value,
  CASE k.c_8_c_6_decided_by WHEN 39 THEN k.a_4_a_1_unit WHEN 40 THEN k.a_8_c_1_2_unit END AS c_8_c_6_unit,
  CASE k.c_8_c_6_decided_by WHEN 40 THEN k.a_8_c_1_2_date END AS c_8_c_6_date,
  CASE k.c_8_c_6_decided_by WHEN 40 THEN k.a_8_c_1_2_row END AS c_8_c_6_row,
  -- 8.c.7 13 years and older, girls
  CASE WHEN k.c_8_c_7 THEN 'true' WHEN NOT k.c_8_c_7 THEN 'false' ELSE 'unknown' END AS c_8_c_7,
  CASE k.c_8_c_7_decided_by
    WHEN 35 THEN k.a_4_a_1_value WHEN 41 THEN k.a_8_c_5_3_value WHEN 42 THEN k.a_8_c_1_2_value
  END AS c_8_c_7_value,
  CASE k.c_8_c_7_decided_by WHEN 35 THEN k.a_4_a_1_unit WHEN 42 THEN k.a_8_c_1_2_unit END AS c_8_c_7_unit,
  CASE k.c_8_c_7_decided_by WHEN 42 THEN k.a_8_c_1_2_date END AS c_8_c_7_date,
  CASE k.c_8_c_7_decided_by WHEN 42 THEN k.a_8_c_1_2_row END AS c_8_c_7_row,
  -- 9 Bilirubin <= 1.5 x ULN
  CASE WHEN k.c_9 THEN 'true' WHEN NOT k.c_9 THEN 'false' ELSE 'unknown' END AS c_9,
  k.a_9_1_value AS c_9_value,
  k.a_9_1_unit AS c_9_unit,
  k.a_9_1_date AS c_9_date,
  k.a_9_1_row AS c_9_row,
  -- 10 ALT <= 110 U/L
  CASE WHEN k.c_10 THEN 'true' WHEN NOT k.c_10 THEN 'false' ELSE 'unknown' END AS c_10,
  k.a_10_1_value AS c_10_value,
  k.a_10_1_unit AS c_10_unit,
  k.a_10_1_date AS c_10_date,
  k.a_10_1_row AS c_10_row,
  -- 11 Serum albumin >= 2 g/dL
  CASE WHEN k.c_11 THEN 'true' WHEN NOT k.c_11 THEN 'false' ELSE 'unknown' END AS c_11,
  k.a_11_1_value AS c_11_value,
  k.a_11_1_unit AS c_11_unit,
  k.a_11_1_date AS c_11_date,
  k.a_11_1_row AS c_11_row,
  -- 12 Not pregnant or nursing
  CASE WHEN k.c_12 THEN 'true' WHEN NOT k.c_12 THEN 'false' ELSE 'unknown' END AS c_12,
  CASE k.c_12_decided_by WHEN 46 THEN k.a_12_1_value WHEN 47 THEN k.a_12_2_value END AS c_12_value,
  CAST(NULL AS VARCHAR) AS c_12_unit,
  CAST(NULL AS DATE) AS c_12_date,
  CAST(NULL AS BIGINT) AS c_12_row,
  -- 13 Pregnancy test negative
  k.c_13_result AS c_13,
  CASE k.c_13_decided_by
    WHEN 41 THEN k.a_8_c_5_3_value WHEN 48 THEN k.a_4_a_1_value WHEN 49 THEN k.a_13_2_value
    WHEN 50 THEN k.a_13_3_value WHEN 51 THEN k.a_13_4_value
  END AS c_13_value,
  CASE k.c_13_decided_by WHEN 48 THEN k.a_4_a_1_unit END AS c_13_unit,
  CASE k.c_13_decided_by WHEN 49 THEN k.a_13_2_date WHEN 50 THEN k.a_13_3_date WHEN 51 THEN k.a_13_4_date END
    AS c_13_date,
  CASE k.c_13_decided_by WHEN 49 THEN k.a_13_2_row WHEN 50 THEN k.a_13_3_row WHEN 51 THEN k.a_13_4_row END
    AS c_13_row,
  -- 14 Effective contraception, if fertile
  CASE WHEN k.c_14 THEN 'true' WHEN NOT k.c_14 THEN 'false' ELSE 'unknown' END AS c_14,
  k.a_14_1_value AS c_14_value,
  CAST(NULL AS VARCHAR) AS c_14_unit,
  k.a_14_1_date AS c_14_date,
  k.a_14_1_row AS c_14_row,
  -- 15 Able to swallow capsules or liquid
  CASE WHEN k.c_15 THEN 'true' WHEN NOT k.c_15 THEN 'false' ELSE 'unknown' END AS c_15,
  k.a_15_1_value AS c_15_value,
  CAST(NULL AS VARCHAR) AS c_15_unit,
  k.a_15_1_date AS c_15_date,
  k.a_15_1_row AS c_15_row,
  -- 16 A seizure disorder is allowed if it is well controlled by anticonvulsants that do not induce ...
  CASE WHEN k.c_16 THEN 'true' WHEN NOT k.c_16 THEN 'false' ELSE 'unknown' END AS c_16,
  k.a_16_1_value AS c_16_value,
  CAST(NULL AS VARCHAR) AS c_16_unit,
  CAST(NULL AS DATE) AS c_16_date,
  CAST(NULL AS BIGINT) AS c_16_row,
  -- 17 No pre-existing QTc of 450 ms or more
  CASE WHEN k.c_17 THEN 'true' WHEN NOT k.c_17 THEN 'false' ELSE 'unknown' END AS c_17,
  k.a_17_1_value AS c_17_value,
  k.a_17_1_unit AS c_17_unit,
  k.a_17_1_date AS c_17_date,
  k.a_17_1_row AS c_17_row,
  -- 18 No uncontrolled infection
  CASE WHEN k.c_18 THEN 'true' WHEN NOT k.c_18 THEN 'false' ELSE 'unknown' END AS c_18,
  CASE k.c_18_decided_by WHEN 56 THEN k.a_18_1_1_value WHEN 57 THEN k.a_18_2_1_value END AS c_18_value,
  CAST(NULL AS VARCHAR) AS c_18_unit,
  CASE k.c_18_decided_by WHEN 57 THEN k.a_18_2_1_date END AS c_18_date,
  CASE k.c_18_decided_by WHEN 57 THEN k.a_18_2_1_row END AS c_18_row,
  -- 18.1 no infection
  CASE WHEN k.c_18_1 THEN 'true' WHEN NOT k.c_18_1 THEN 'false' ELSE 'unknown' END AS c_18_1,
  k.a_18_1_1_value AS c_18_1_value,
  CAST(NULL AS VARCHAR) AS c_18_1_unit,
  CAST(NULL AS DATE) AS c_18_1_date,
  CAST(NULL AS BIGINT) AS c_18_1_row,
  -- 18.2 the infection is controlled
  CASE WHEN k.c_18_2 THEN 'true' WHEN NOT k.c_18_2 THEN 'false' ELSE 'unknown' END AS c_18_2,
  k.a_18_2_1_value AS c_18_2_value,
  CAST(NULL AS VARCHAR) AS c_18_2_unit,
  k.a_18_2_1_date AS c_18_2_date,
  k.a_18_2_1_row AS c_18_2_row,
  -- 19 Able, in the opinion of the investigator, to comply with the monitoring of safety
  CASE WHEN k.c_19 THEN 'true' WHEN NOT k.c_19 THEN 'false' ELSE 'unknown' END AS c_19,
  k.a_19_1_value AS c_19_value,
  CAST(NULL AS VARCHAR) AS c_19_unit,
  k.a_19_1_date AS c_19_date,
  k.a_19_1_row AS c_19_row,
  -- 20 Fully recovered from earlier chemotherapy, immunotherapy or radiotherapy
  CASE WHEN k.c_20 THEN 'true' WHEN NOT k.c_20 THEN 'false' ELSE 'unknown' END AS c_20,
  k.a_20_1_value AS c_20_value,
  CAST(NULL AS VARCHAR) AS c_20_unit,
  k.a_20_1_date AS c_20_date,
  k.a_20_1_row AS c_20_row,
  -- 21 More than 3 weeks since myelosuppressive chemotherapy (6 weeks since a nitrosourea)
  CASE WHEN k.c_21 THEN 'true' WHEN NOT k.c_21 THEN 'false' ELSE 'unknown' END AS c_21,
  CASE k.c_21_decided_by WHEN 60 THEN k.a_21_a_1_value WHEN 61 THEN k.a_21_b_1_value END AS c_21_value,
  CAST(NULL AS VARCHAR) AS c_21_unit,
  CAST(NULL AS DATE) AS c_21_date,
  CAST(NULL AS BIGINT) AS c_21_row,
  -- 21.a more than 3 weeks since myelosuppressive chemotherapy
  CASE WHEN k.c_21_a THEN 'true' WHEN NOT k.c_21_a THEN 'false' ELSE 'unknown' END AS c_21_a,
  k.a_21_a_1_value AS c_21_a_value,
  CAST(NULL AS VARCHAR) AS c_21_a_unit,
  CAST(NULL AS DATE) AS c_21_a_date,
  CAST(NULL AS BIGINT) AS c_21_a_row,
  -- 21.b more than 6 weeks since a nitrosourea
  CASE WHEN k.c_21_b THEN 'true' WHEN NOT k.c_21_b THEN 'false' ELSE 'unknown' END AS c_21_b,
  k.a_21_b_1_value AS c_21_b_value,
  CAST(NULL AS VARCHAR) AS c_21_b_unit,
  CAST(NULL AS DATE) AS c_21_b_date,
  CAST(NULL AS BIGINT) AS c_21_b_row,
  -- 22 At least 7 days since haematopoietic growth factors
  CASE WHEN k.c_22 THEN 'true' WHEN NOT k.c_22 THEN 'false' ELSE 'unknown' END AS c_22,
  k.a_22_1_value AS c_22_value,
  CAST(NULL AS VARCHAR) AS c_22_unit,
  CAST(NULL AS DATE) AS c_22_date,
  CAST(NULL AS BIGINT) AS c_22_row,
  -- 23 At least 7 days since a biologic agent against cancer
  CASE WHEN k.c_23 THEN 'true' WHEN NOT k.c_23 THEN 'false' ELSE 'unknown' END AS c_23,
  k.a_23_1_value AS c_23_value,
  CAST(NULL AS VARCHAR) AS c_23_unit,
  CAST(NULL AS DATE) AS c_23_date,
  CAST(NULL AS BIGINT) AS c_23_row,
  -- 24 At least 7 days or 3 half-lives, whichever is longer, since monoclonal antibodies
  k.c_24_result AS c_24,
  CASE k.c_24_decided_by
    WHEN 64 THEN k.a_24_a_1_value WHEN 65 THEN k.a_24_b_1_value WHEN 66 THEN k.a_24_b_2_value
  END AS c_24_value,
  CAST(NULL AS VARCHAR) AS c_24_unit,
  CASE k.c_24_decided_by WHEN 66 THEN k.a_24_b_2_date END AS c_24_date,
  CASE k.c_24_decided_by WHEN 66 THEN k.a_24_b_2_row END AS c_24_row,
  -- 24.a at least 7 days
  CASE WHEN k.c_24_a THEN 'true' WHEN NOT k.c_24_a THEN 'false' ELSE 'unknown' END AS c_24_a,
  k.a_24_a_1_value AS c_24_a_value,
  CAST(NULL AS VARCHAR) AS c_24_a_unit,
  CAST(NULL AS DATE) AS c_24_a_date,
  CAST(NULL AS BIGINT) AS c_24_a_row,
  -- 24.b at least 3 half-lives of the antibody that was given
  k.c_24_b_result AS c_24_b,
  CASE k.c_24_b_decided_by WHEN 65 THEN k.a_24_b_1_value WHEN 66 THEN k.a_24_b_2_value END AS c_24_b_value,
  CAST(NULL AS VARCHAR) AS c_24_b_unit,
  CASE k.c_24_b_decided_by WHEN 66 THEN k.a_24_b_2_date END AS c_24_b_date,
  CASE k.c_24_b_decided_by WHEN 66 THEN k.a_24_b_2_row END AS c_24_b_row,
  -- 25 More than 2 weeks since local palliative radiotherapy (small port)
  CASE WHEN k.c_25 THEN 'true' WHEN NOT k.c_25 THEN 'false' ELSE 'unknown' END AS c_25,
  k.a_25_1_value AS c_25_value,
  CAST(NULL AS VARCHAR) AS c_25_unit,
  CAST(NULL AS DATE) AS c_25_date,
  CAST(NULL AS BIGINT) AS c_25_row,
  -- 26 At least 6 months since total-body or craniospinal radiotherapy or radiotherapy to 50 % or more ...
  CASE WHEN k.c_26 THEN 'true' WHEN NOT k.c_26 THEN 'false' ELSE 'unknown' END AS c_26,
  CASE k.c_26_decided_by WHEN 68 THEN k.a_26_1_value WHEN 69 THEN k.a_26_2_value WHEN 70 THEN k.a_26_3_value END
    AS c_26_value,
  CAST(NULL AS VARCHAR) AS c_26_unit,
  CAST(NULL AS DATE) AS c_26_date,
  CAST(NULL AS BIGINT) AS c_26_row,
  -- 27 At least 6 weeks since other substantial radiotherapy of bone marrow
  CASE WHEN k.c_27 THEN 'true' WHEN NOT k.c_27 THEN 'false' ELSE 'unknown' END AS c_27,
  k.a_27_1_value AS c_27_value,
  CAST(NULL AS VARCHAR) AS c_27_unit,
  CAST(NULL AS DATE) AS c_27_date,
  CAST(NULL AS BIGINT) AS c_27_row,
  -- 28 At least 3 months since transplantation or rescue with stem cells (without total-body ...
  CASE WHEN k.c_28 THEN 'true' WHEN NOT k.c_28 THEN 'false' ELSE 'unknown' END AS c_28,
  CASE k.c_28_decided_by WHEN 72 THEN k.a_28_1_value WHEN 73 THEN k.a_28_2_value END AS c_28_value,
  CAST(NULL AS VARCHAR) AS c_28_unit,
  CAST(NULL AS DATE) AS c_28_date,
  CAST(NULL AS BIGINT) AS c_28_row,
  -- 29 At least 2 weeks since valproic acid
  CASE WHEN k.c_29 THEN 'true' WHEN NOT k.c_29 THEN 'false' ELSE 'unknown' END AS c_29,
  k.a_29_1_value AS c_29_value,
  CAST(NULL AS VARCHAR) AS c_29_unit,
  CAST(NULL AS DATE) AS c_29_date,
  CAST(NULL AS BIGINT) AS c_29_row,
  -- 30 Vorinostat never given before
  CASE WHEN k.c_30 THEN 'true' WHEN NOT k.c_30 THEN 'false' ELSE 'unknown' END AS c_30,
  k.a_30_1_value AS c_30_value,
  CAST(NULL AS VARCHAR) AS c_30_unit,
  CAST(NULL AS DATE) AS c_30_date,
  CAST(NULL AS BIGINT) AS c_30_row,
  -- 31 Temozolomide may have been given if the disease did not progress during it or within 1 month ...
  k.c_31_result AS c_31,
  CASE k.c_31_decided_by
    WHEN 76 THEN k.a_31_1_value WHEN 79 THEN k.a_31_1_value WHEN 77 THEN k.a_31_a_1_value
    WHEN 78 THEN k.a_31_a_2_value WHEN 80 THEN k.a_31_b_2_value WHEN 81 THEN k.a_31_b_3_value
    WHEN 82 THEN k.a_31_b_4_value WHEN 83 THEN k.a_31_b_5_value WHEN 84 THEN k.a_31_b_6_value
  END AS c_31_value,
  CAST(NULL AS VARCHAR) AS c_31_unit,
  CASE k.c_31_decided_by WHEN 84 THEN k.a_31_b_6_date END AS c_31_date,
  CASE k.c_31_decided_by WHEN 84 THEN k.a_31_b_6_row END AS c_31_row,
  -- 31.a no progression from the start of the first course to 1 month after the end of the latest
  CASE WHEN k.c_31_a THEN 'true' WHEN NOT k.c_31_a THEN 'false' ELSE 'unknown' END AS c_31_a,
  CASE k.c_31_a_decided_by WHEN 77 THEN k.a_31_a_1_value WHEN 78 THEN k.a_31_a_2_value END AS c_31_a_value,
  CAST(NULL AS VARCHAR) AS c_31_a_unit,
  CAST(NULL AS DATE) AS c_31_a_date,
  CAST(NULL AS BIGINT) AS c_31_a_row,
  -- 31.b more than one course, and no progression during any of them or within 1 month after its end
  CASE WHEN k.c_31_b THEN 'true' WHEN NOT k.c_31_b THEN 'false' ELSE 'unknown' END AS c_31_b,
  CASE k.c_31_b_decided_by
    WHEN 79 THEN k.a_31_1_value WHEN 80 THEN k.a_31_b_2_value WHEN 81 THEN k.a_31_b_3_value
    WHEN 82 THEN k.a_31_b_4_value WHEN 83 THEN k.a_31_b_5_value WHEN 84 THEN k.a_31_b_6_value
  END AS c_31_b_value,
  CAST(NULL AS VARCHAR) AS c_31_b_unit,
  CASE k.c_31_b_decided_by WHEN 84 THEN k.a_31_b_6_date END AS c_31_b_date,
  CASE k.c_31_b_decided_by WHEN 84 THEN k.a_31_b_6_row END AS c_31_b_row,
  -- 32 Corticosteroids are allowed if the dose has been stable or falling for at least 7 days before ...
  k.c_32_result AS c_32,
  CASE k.c_32_decided_by WHEN 85 THEN k.a_32_1_value WHEN 86 THEN k.a_32_2_value END AS c_32_value,
  CAST(NULL AS VARCHAR) AS c_32_unit,
  CASE k.c_32_decided_by WHEN 86 THEN k.a_32_2_date END AS c_32_date,
  CASE k.c_32_decided_by WHEN 86 THEN k.a_32_2_row END AS c_32_row,
  -- 33 No other investigational drug at present
  CASE WHEN k.c_33 THEN 'true' WHEN NOT k.c_33 THEN 'false' ELSE 'unknown' END AS c_33,
  k.a_33_1_value AS c_33_value,
  CAST(NULL AS VARCHAR) AS c_33_unit,
  CAST(NULL AS DATE) AS c_33_date,
  CAST(NULL AS BIGINT) AS c_33_row,
  -- 34 No other treatment against cancer at present: chemotherapy, radiotherapy, immunotherapy or a ...
  CASE WHEN k.c_34 THEN 'true' WHEN NOT k.c_34 THEN 'false' ELSE 'unknown' END AS c_34,
  CASE k.c_34_decided_by WHEN 88 THEN k.a_34_1_value WHEN 89 THEN k.a_34_2_value END AS c_34_value,
  CAST(NULL AS VARCHAR) AS c_34_unit,
  CAST(NULL AS DATE) AS c_34_date,
  CAST(NULL AS BIGINT) AS c_34_row,
  -- 35 No anticonvulsant at present that induces enzymes
  CASE WHEN k.c_35 THEN 'true' WHEN NOT k.c_35 THEN 'false' ELSE 'unknown' END AS c_35,
  k.a_35_1_value AS c_35_value,
  CAST(NULL AS VARCHAR) AS c_35_unit,
  CAST(NULL AS DATE) AS c_35_date,
  CAST(NULL AS BIGINT) AS c_35_row
FROM patient_criteria_4 AS k
ORDER BY k.patient_id
