-- CLINIC
-- A made-up protocol
-- Source SHA-256: cdfec86f3e79224866246a2018b4e4133c6ee6caf2c204976cbdc7ae66f891f8
-- Written by critlang 0 for BigQuery.
-- Not run on BigQuery in the tests of critlang, only parsed: try it on known patients.
-- Eligibility: one row per patient.
-- Each criterion: its result; then the fact that decided it: value, unit, date, id of the row.
-- Read patient_criteria beside the protocol; patient_atoms says what each part of it means.
WITH

-- The codes of terms that rows of the data have themselves.
codes_given AS (
  SELECT * FROM UNNEST(ARRAY<STRUCT<`term` STRING, `code` INT64, `below` INT64, left_out INT64>>[
    ('stroke', 443454, 1, 0), ('stroke', 435875, 0, 1)
  ])
),

-- Codes that the vocabulary is asked for.
codes_elsewhere AS (
  SELECT * FROM UNNEST(ARRAY<STRUCT<`term` STRING, `system` STRING, `concept` STRING, `below` INT64, left_out INT64>>[
    ('ALT', 'LOINC', '1742-6', 0, 0), ('relapse', 'SNOMED', '100', 1, 0),
    ('marrow relapse', 'SNOMED', '101', 0, 0), ('pregnancy test', 'LOINC', '2106-3', 0, 0)
  ])
),

-- The concepts for them, and the standard ones that these stand for.
codes_found AS (
  SELECT
    g.`term`,
    g.`code`,
    g.`below`,
    g.left_out
  FROM codes_given AS g
  UNION ALL
  SELECT
    w.`term`,
    v.concept_id AS `code`,
    w.`below`,
    w.left_out
  FROM codes_elsewhere AS w
  JOIN `cdm`.`concept` AS v ON v.vocabulary_id = w.`system` AND v.concept_code = w.`concept`
  UNION ALL
  SELECT
    w.`term`,
    o.concept_id_2 AS `code`,
    w.`below`,
    w.left_out
  FROM codes_elsewhere AS w
  JOIN `cdm`.`concept` AS v ON v.vocabulary_id = w.`system` AND v.concept_code = w.`concept`
  JOIN `cdm`.concept_relationship AS o ON o.concept_id_1 = v.concept_id
    AND o.relationship_id = 'Maps to'
    AND (o.invalid_reason IS NULL OR o.invalid_reason = '')
),

-- With all that lies below those that are meant and below.
codes_with_those_below AS (
  SELECT
    g.`term`,
    g.`code`,
    g.left_out
  FROM codes_found AS g
  UNION ALL
  SELECT
    g.`term`,
    b.descendant_concept_id AS `code`,
    g.left_out
  FROM codes_found AS g
  JOIN `cdm`.concept_ancestor AS b ON b.ancestor_concept_id = g.`code`
  WHERE g.`below` = 1
),

codes_kept AS (
  SELECT
    g.`term`,
    g.`code`,
    max(g.left_out) AS left_out
  FROM codes_with_those_below AS g
  GROUP BY g.`term`, g.`code`
),

terms_included AS (
  SELECT * FROM UNNEST(ARRAY<STRUCT<`term` STRING, `included` STRING>>[
    ('relapse', 'marrow relapse')
  ])
),

-- What a term has through one that it includes.
codes_of_included_terms AS (
  SELECT
    i.`term`,
    g.`code`
  FROM terms_included AS i
  JOIN codes_kept AS g ON g.`term` = i.`included`
  WHERE g.left_out = 0
  GROUP BY i.`term`, g.`code`
),

-- Which codes of rows stand for which term.
term_codes AS (
  SELECT
    g.`term`,
    g.`code`,
    g.left_out
  FROM codes_kept AS g
  LEFT JOIN codes_of_included_terms AS x ON x.`term` = g.`term` AND x.`code` = g.`code`
  WHERE x.`term` IS NULL
),

-- The measurements, as OMOP CDM 5.4 has them.
mapped_measurements AS (
  SELECT
    CAST(s.measurement_id AS INT64) * 100 + 1 AS `id`,
    s.person_id AS patient_id,
    k.`term`,
    coalesce(CAST(s.measurement_datetime AS DATETIME), CAST(s.measurement_date AS DATETIME)) AS `date`,
    s.value_as_number AS `value`,
    CASE
      WHEN s.operator_concept_id IN (0) THEN CAST(NULL AS STRING)
      WHEN s.operator_concept_id = 4171756 THEN '<'
      WHEN s.operator_concept_id = 4171754 THEN '<='
      WHEN s.operator_concept_id = 4172703 THEN '='
      WHEN s.operator_concept_id = 4171755 THEN '>='
      WHEN s.operator_concept_id = 4172704 THEN '>'
      ELSE 'OMOP ' || CAST(s.operator_concept_id AS STRING)
    END AS `comparator`,
    CASE
      WHEN s.unit_concept_id IN (0) THEN CAST(NULL AS STRING)
      WHEN s.unit_concept_id = 8645 THEN '[U]/L'
      WHEN s.unit_concept_id = 8719 THEN '10*-3.[U]/mL'
      WHEN s.unit_concept_id = 8750 THEN '10*-6.[U]/L'
      WHEN s.unit_concept_id = 8763 THEN '[U]/mL'
      WHEN s.unit_concept_id = 8810 THEN '10*3.[U]/L'
      WHEN s.unit_concept_id = 8860 THEN '10*-6.[U]/mL'
      WHEN s.unit_concept_id = 8923 THEN '[iU]/L'
      WHEN s.unit_concept_id = 8985 THEN '[iU]/mL'
      WHEN s.unit_concept_id = 9040 THEN '10*-3.[iU]/L'
      WHEN s.unit_concept_id = 9058 THEN '10*3.[iU]/L'
      WHEN s.unit_concept_id = 9093 THEN '10*-6.[iU]/mL'
      WHEN s.unit_concept_id = 9332 THEN '[iU]/dL'
      WHEN s.unit_concept_id = 9525 THEN '10*3.[iU]/mL'
      WHEN s.unit_concept_id = 9550 THEN '10*-3.[iU]/mL'
      WHEN s.unit_concept_id = 32995 THEN 'ukat/L'
      WHEN s.unit_concept_id = 33013 THEN 'nkat/L'
      WHEN s.unit_concept_id = 44777568 THEN '[U]/dL'
      WHEN s.unit_concept_id = 44777578 THEN '10*-3.[U]/L'
      WHEN s.unit_concept_id = 44777583 THEN '10*-6.[iU]/L'
      ELSE 'OMOP ' || CAST(s.unit_concept_id AS STRING)
    END AS `unit`,
    s.range_low,
    s.range_high
  FROM `cdm`.`measurement` AS s
  JOIN term_codes AS k ON k.`code` = s.measurement_concept_id AND k.left_out = 0 AND k.`term` = 'ALT'
  UNION ALL
  SELECT
    CAST(s.observation_id AS INT64) * 100 + 2 AS `id`,
    s.person_id AS patient_id,
    k.`term`,
    coalesce(CAST(s.observation_datetime AS DATETIME), CAST(s.observation_date AS DATETIME)) AS `date`,
    s.value_as_number AS `value`,
    CAST(NULL AS STRING) AS `comparator`,
    CASE
      WHEN s.unit_concept_id IN (0) THEN CAST(NULL AS STRING)
      WHEN s.unit_concept_id = 8645 THEN '[U]/L'
      WHEN s.unit_concept_id = 8719 THEN '10*-3.[U]/mL'
      WHEN s.unit_concept_id = 8750 THEN '10*-6.[U]/L'
      WHEN s.unit_concept_id = 8763 THEN '[U]/mL'
      WHEN s.unit_concept_id = 8810 THEN '10*3.[U]/L'
      WHEN s.unit_concept_id = 8860 THEN '10*-6.[U]/mL'
      WHEN s.unit_concept_id = 8923 THEN '[iU]/L'
      WHEN s.unit_concept_id = 8985 THEN '[iU]/mL'
      WHEN s.unit_concept_id = 9040 THEN '10*-3.[iU]/L'
      WHEN s.unit_concept_id = 9058 THEN '10*3.[iU]/L'
      WHEN s.unit_concept_id = 9093 THEN '10*-6.[iU]/mL'
      WHEN s.unit_concept_id = 9332 THEN '[iU]/dL'
      WHEN s.unit_concept_id = 9525 THEN '10*3.[iU]/mL'
      WHEN s.unit_concept_id = 9550 THEN '10*-3.[iU]/mL'
      WHEN s.unit_concept_id = 32995 THEN 'ukat/L'
      WHEN s.unit_concept_id = 33013 THEN 'nkat/L'
      WHEN s.unit_concept_id = 44777568 THEN '[U]/dL'
      WHEN s.unit_concept_id = 44777578 THEN '10*-3.[U]/L'
      WHEN s.unit_concept_id = 44777583 THEN '10*-6.[iU]/L'
      ELSE 'OMOP ' || CAST(s.unit_concept_id AS STRING)
    END AS `unit`,
    CAST(NULL AS NUMERIC) AS range_low,
    CAST(NULL AS NUMERIC) AS range_high
  FROM `cdm`.`observation` AS s
  JOIN term_codes AS k ON k.`code` = s.observation_concept_id AND k.left_out = 0 AND k.`term` = 'ALT'
),

-- The findings, as OMOP CDM 5.4 has them.
mapped_findings AS (
  SELECT
    CAST(s.measurement_id AS INT64) * 100 + 1 AS `id`,
    s.person_id AS patient_id,
    k.`term`,
    coalesce(CAST(s.measurement_datetime AS DATETIME), CAST(s.measurement_date AS DATETIME)) AS `date`,
    CASE
      WHEN k.`term` = 'pregnancy test' AND CAST(s.value_as_concept_id AS STRING) = '45878583' THEN 'negative'
      WHEN k.`term` = 'pregnancy test' AND CAST(s.value_as_concept_id AS STRING) = 'NEG' THEN 'negative'
      WHEN k.`term` = 'pregnancy test'
           AND lower(
                 CASE
                   WHEN s.value_as_concept_id IN (0) THEN CAST(NULL AS STRING)
                   WHEN s.value_as_concept_id IN (9191, 45884084, 4126681, 45877985, 4181412) THEN 'positive'
                   WHEN s.value_as_concept_id IN (9189, 9190, 45878583, 45880296, 4132135) THEN 'negative'
                   ELSE 'OMOP ' || CAST(s.value_as_concept_id AS STRING)
                 END
               ) = 'positive' THEN
        'positive'
      WHEN k.`term` = 'pregnancy test'
           AND lower(
                 CASE
                   WHEN s.value_as_concept_id IN (0) THEN CAST(NULL AS STRING)
                   WHEN s.value_as_concept_id IN (9191, 45884084, 4126681, 45877985, 4181412) THEN 'positive'
                   WHEN s.value_as_concept_id IN (9189, 9190, 45878583, 45880296, 4132135) THEN 'negative'
                   ELSE 'OMOP ' || CAST(s.value_as_concept_id AS STRING)
                 END
               ) = 'negative' THEN
        'negative'
      ELSE CASE
             WHEN s.value_as_concept_id IN (0) THEN CAST(NULL AS STRING)
             WHEN s.value_as_concept_id IN (9191, 45884084, 4126681, 45877985, 4181412) THEN 'positive'
             WHEN s.value_as_concept_id IN (9189, 9190, 45878583, 45880296, 4132135) THEN 'negative'
             ELSE 'OMOP ' || CAST(s.value_as_concept_id AS STRING)
           END
    END AS `value`
  FROM `cdm`.`measurement` AS s
  JOIN term_codes AS k ON k.`code` = s.measurement_concept_id AND k.left_out = 0 AND k.`term` = 'pregnancy test'
  UNION ALL
  SELECT
    CAST(s.observation_id AS INT64) * 100 + 2 AS `id`,
    s.person_id AS patient_id,
    k.`term`,
    coalesce(CAST(s.observation_datetime AS DATETIME), CAST(s.observation_date AS DATETIME)) AS `date`,
    CASE
      WHEN k.`term` = 'pregnancy test' AND CAST(s.value_as_concept_id AS STRING) = '45878583' THEN 'negative'
      WHEN k.`term` = 'pregnancy test' AND CAST(s.value_as_string AS STRING) = '45878583' THEN 'negative'
      WHEN k.`term` = 'pregnancy test' AND CAST(s.value_as_concept_id AS STRING) = 'NEG' THEN 'negative'
      WHEN k.`term` = 'pregnancy test' AND CAST(s.value_as_string AS STRING) = 'NEG' THEN 'negative'
      WHEN k.`term` = 'pregnancy test'
           AND lower(
                 coalesce(
                   CASE
                     WHEN s.value_as_concept_id IN (0) THEN CAST(NULL AS STRING)
                     WHEN s.value_as_concept_id IN (9191, 45884084, 4126681, 45877985, 4181412) THEN 'positive'
                     WHEN s.value_as_concept_id IN (9189, 9190, 45878583, 45880296, 4132135) THEN 'negative'
                     ELSE 'OMOP ' || CAST(s.value_as_concept_id AS STRING)
                   END,
                   s.value_as_string
                 )
               ) = 'positive' THEN
        'positive'
      WHEN k.`term` = 'pregnancy test'
           AND lower(
                 coalesce(
                   CASE
                     WHEN s.value_as_concept_id IN (0) THEN CAST(NULL AS STRING)
                     WHEN s.value_as_concept_id IN (9191, 45884084, 4126681, 45877985, 4181412) THEN 'positive'
                     WHEN s.value_as_concept_id IN (9189, 9190, 45878583, 45880296, 4132135) THEN 'negative'
                     ELSE 'OMOP ' || CAST(s.value_as_concept_id AS STRING)
                   END,
                   s.value_as_string
                 )
               ) = 'negative' THEN
        'negative'
      ELSE coalesce(
             CASE
               WHEN s.value_as_concept_id IN (0) THEN CAST(NULL AS STRING)
               WHEN s.value_as_concept_id IN (9191, 45884084, 4126681, 45877985, 4181412) THEN 'positive'
               WHEN s.value_as_concept_id IN (9189, 9190, 45878583, 45880296, 4132135) THEN 'negative'
               ELSE 'OMOP ' || CAST(s.value_as_concept_id AS STRING)
             END,
             s.value_as_string
           )
    END AS `value`
  FROM `cdm`.`observation` AS s
  JOIN term_codes AS k ON k.`code` = s.observation_concept_id AND k.left_out = 0 AND k.`term` = 'pregnancy test'
),

-- The events, as OMOP CDM 5.4 has them.
mapped_events AS (
  SELECT
    CAST(s.condition_occurrence_id AS INT64) * 100 + 1 AS `id`,
    s.person_id AS patient_id,
    k.`term`,
    s.condition_start_date AS start_date,
    s.condition_end_date AS end_date,
    CAST(NULL AS STRING) AS `certainty`
  FROM `cdm`.condition_occurrence AS s
  JOIN term_codes AS k ON k.`code` = s.condition_concept_id AND k.left_out = 0 AND k.`term` IN ('relapse', 'marrow relapse', 'stroke')
  UNION ALL
  SELECT
    CAST(s.drug_exposure_id AS INT64) * 100 + 2 AS `id`,
    s.person_id AS patient_id,
    k.`term`,
    s.drug_exposure_start_date AS start_date,
    s.drug_exposure_end_date AS end_date,
    CAST(NULL AS STRING) AS `certainty`
  FROM `cdm`.drug_exposure AS s
  JOIN term_codes AS k ON k.`code` = s.drug_concept_id AND k.left_out = 0 AND k.`term` IN ('relapse', 'marrow relapse', 'stroke')
  UNION ALL
  SELECT
    CAST(s.procedure_occurrence_id AS INT64) * 100 + 3 AS `id`,
    s.person_id AS patient_id,
    k.`term`,
    s.procedure_date AS start_date,
    s.procedure_end_date AS end_date,
    CAST(NULL AS STRING) AS `certainty`
  FROM `cdm`.procedure_occurrence AS s
  JOIN term_codes AS k ON k.`code` = s.procedure_concept_id AND k.left_out = 0 AND k.`term` IN ('relapse', 'marrow relapse', 'stroke')
  UNION ALL
  SELECT
    CAST(s.observation_id AS INT64) * 100 + 4 AS `id`,
    s.person_id AS patient_id,
    k.`term`,
    s.observation_date AS start_date,
    CAST(NULL AS DATE) AS end_date,
    CAST(NULL AS STRING) AS `certainty`
  FROM `cdm`.`observation` AS s
  JOIN term_codes AS k ON k.`code` = s.observation_concept_id
    AND k.left_out = 0
    AND k.`term` IN ('relapse', 'marrow relapse', 'stroke')
  UNION ALL
  SELECT
    CAST(s.visit_occurrence_id AS INT64) * 100 + 5 AS `id`,
    s.person_id AS patient_id,
    k.`term`,
    s.visit_start_date AS start_date,
    s.visit_end_date AS end_date,
    CAST(NULL AS STRING) AS `certainty`
  FROM `cdm`.visit_occurrence AS s
  JOIN term_codes AS k ON k.`code` = s.visit_concept_id AND k.left_out = 0 AND k.`term` IN ('relapse', 'marrow relapse', 'stroke')
  UNION ALL
  SELECT
    CAST(s.person_id AS INT64) * 100 + 6 AS `id`,
    s.person_id AS patient_id,
    k.`term`,
    s.death_date AS start_date,
    CAST(NULL AS DATE) AS end_date,
    CAST(NULL AS STRING) AS `certainty`
  FROM `cdm`.`death` AS s
  JOIN term_codes AS k ON k.`code` = 4306655 AND k.left_out = 0 AND k.`term` IN ('relapse', 'marrow relapse', 'stroke')
),

-- The anchors, as OMOP CDM 5.4 has them.
mapped_anchors AS (
  SELECT
    s.subject_id AS patient_id,
    'enrollment' AS `anchor`,
    min(s.cohort_start_date) AS `date`
  FROM `cdm`.`cohort` AS s
  WHERE s.cohort_definition_id = 17
  GROUP BY s.subject_id
),

-- The patients, as OMOP CDM 5.4 has them.
mapped_patients AS (
  SELECT
    s.person_id AS patient_id,
    CASE
      WHEN s.month_of_birth IS NULL THEN CAST(s.year_of_birth AS STRING)
      WHEN s.day_of_birth IS NULL THEN
        CAST(s.year_of_birth AS STRING) || '-'
        || CASE
             WHEN s.month_of_birth < 10 THEN '0' || CAST(s.month_of_birth AS STRING)
             ELSE CAST(s.month_of_birth AS STRING)
           END
      ELSE CAST(s.year_of_birth AS STRING) || '-'
           || CASE
                WHEN s.month_of_birth < 10 THEN '0' || CAST(s.month_of_birth AS STRING)
                ELSE CAST(s.month_of_birth AS STRING)
              END
           || '-'
           || CASE
                WHEN s.day_of_birth < 10 THEN '0' || CAST(s.day_of_birth AS STRING)
                ELSE CAST(s.day_of_birth AS STRING)
              END
    END AS birth_date,
    CASE s.gender_concept_id WHEN 8532 THEN 'female' WHEN 8507 THEN 'male' END AS `sex`
  FROM `cdm`.`person` AS s
),

-- The dates of each patient's anchors.
anchor_dates AS (
  SELECT
    a.patient_id,
    max(CASE WHEN a.`anchor` = 'enrollment' THEN CAST(a.`date` AS DATE) END) AS enrollment_date
  FROM mapped_anchors AS a
  WHERE a.`anchor` = 'enrollment'
  GROUP BY a.patient_id
),

-- One row per patient, with the days that windows hang on.
patient_context AS (
  SELECT
    p.patient_id,
    SAFE_CAST(CASE
                WHEN regexp_contains(
                       CAST(p.birth_date AS STRING),
                       '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                     ) THEN
                  substring(
                    CAST(p.birth_date AS STRING)
                    || coalesce(
                         CASE length(CAST(p.birth_date AS STRING)) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' END,
                         ''
                       ),
                    1,
                    10
                  )
              END AS DATE) AS born_from,
    CASE
      WHEN length(CAST(p.birth_date AS STRING)) < 10 THEN
        last_day(
          SAFE_CAST(CASE
                      WHEN regexp_contains(
                             CAST(p.birth_date AS STRING),
                             '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                           ) THEN
                        substring(
                          CAST(p.birth_date AS STRING)
                          || coalesce(
                               CASE length(CAST(p.birth_date AS STRING))
                                 WHEN 4 THEN '-12-01' WHEN 7 THEN '-01'
                               END,
                               ''
                             ),
                          1,
                          10
                        )
                    END AS DATE)
        )
      ELSE SAFE_CAST(CASE
                       WHEN regexp_contains(
                              CAST(p.birth_date AS STRING),
                              '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                            ) THEN
                         substring(
                           CAST(p.birth_date AS STRING)
                           || coalesce(
                                CASE length(CAST(p.birth_date AS STRING))
                                  WHEN 4 THEN '-12-01' WHEN 7 THEN '-01'
                                END,
                                ''
                              ),
                           1,
                           10
                         )
                     END AS DATE)
    END AS born_to,
    d.enrollment_date
  FROM mapped_patients AS p
  LEFT JOIN anchor_dates AS d ON d.patient_id = p.patient_id
),

-- The needed events; a date known in part is the days it may be.
event_rows AS (
  SELECT
    e.patient_id,
    e.`term` AS event_term,
    CAST(e.start_date AS DATE) AS start_from
  FROM mapped_events AS e
  WHERE e.`term` IN ('relapse', 'marrow relapse', 'stroke')
),

-- What data write for each unit. A unit that is not listed is unusable, and its result unknown.
unit_spellings AS (
  SELECT * FROM UNNEST(ARRAY<STRUCT<unit_spelling STRING, unit_reading STRING>>[
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
    ('k[IU]/ml', 'k[IU]/mL')
  ])
),

-- One pass over the measurements; each window is true, false, or unknown.
measurement_rows AS (
  SELECT
    s.patient_id,
    CAST(s.`date` AS DATE) <= c.enrollment_date AS on_or_before_enrollment,
    STRUCT(
      CAST(s.`date` AS DATE) AS `day`,
      s.`value` AS `value`,
      s.`comparator` AS `comparator`,
      s.`unit` AS `unit`,
      s.`id` AS `id`
    ) AS measurement_record,
    coalesce(CAST(datetime_trunc(CAST(s.`date` AS DATETIME), SECOND) AS STRING), '9999-99-99 99:99:99')
    || lpad(CAST(CAST(s.`id` AS NUMERIC) + NUMERIC '9223372036854775808' AS STRING), 20, '0')
      AS measurement_order
  FROM mapped_measurements AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s.`term` = 'ALT'
),

-- The measurements of each patient in one group.
measurement_features AS (
  SELECT
    r.patient_id,
    -- latest ALT on or before enrollment
    max_by(r.measurement_record, r.measurement_order) AS latest_alt_on_or_before_enrollment
  FROM measurement_rows AS r
  WHERE r.on_or_before_enrollment IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the findings; each window is true, false, or unknown.
finding_rows AS (
  SELECT
    s.patient_id,
    CAST(s.`date` AS DATE) <= c.enrollment_date AS on_or_before_enrollment,
    STRUCT(CAST(s.`date` AS DATE) AS `day`, s.`value` AS `value`, s.`id` AS `id`) AS finding_record,
    coalesce(CAST(datetime_trunc(CAST(s.`date` AS DATETIME), SECOND) AS STRING), '9999-99-99 99:99:99')
    || lpad(CAST(CAST(s.`id` AS NUMERIC) + NUMERIC '9223372036854775808' AS STRING), 20, '0') AS finding_order
  FROM mapped_findings AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s.`term` = 'pregnancy test'
),

-- The findings of each patient in one group.
finding_features AS (
  SELECT
    r.patient_id,
    -- latest pregnancy test on or before enrollment
    max_by(r.finding_record, r.finding_order) AS latest_pregnancy_test_on_or_before_enrollment
  FROM finding_rows AS r
  WHERE r.on_or_before_enrollment IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS (
  SELECT
    v.patient_id,
    -- relapse at any time
    v.event_term IN ('relapse', 'marrow relapse') AS count_relapse_at_any_time_qualifies,
    -- stroke at any time
    v.event_term = 'stroke' AS count_stroke_at_any_time_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS (
  SELECT
    r.patient_id,
    -- relapse at any time
    count(CASE WHEN r.count_relapse_at_any_time_qualifies THEN 1 END) AS count_relapse_at_any_time_certain,
    count(CASE WHEN r.count_relapse_at_any_time_qualifies IS NOT FALSE THEN 1 END)
      AS count_relapse_at_any_time_possible,
    -- stroke at any time
    count(CASE WHEN r.count_stroke_at_any_time_qualifies THEN 1 END) AS count_stroke_at_any_time_certain,
    count(CASE WHEN r.count_stroke_at_any_time_qualifies IS NOT FALSE THEN 1 END)
      AS count_stroke_at_any_time_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS (
  SELECT
    c.patient_id,
    EXTRACT(YEAR FROM c.enrollment_date) - EXTRACT(YEAR FROM c.born_to)
    - CASE
        WHEN EXTRACT(MONTH FROM c.enrollment_date) * 100 + EXTRACT(DAY FROM c.enrollment_date)
               < EXTRACT(MONTH FROM c.born_to) * 100 + EXTRACT(DAY FROM c.born_to) THEN
          1
        ELSE 0
      END AS youngest_age_in_years_at_enrollment_date,
    EXTRACT(YEAR FROM c.enrollment_date) - EXTRACT(YEAR FROM c.born_from)
    - CASE
        WHEN EXTRACT(MONTH FROM c.enrollment_date) * 100 + EXTRACT(DAY FROM c.enrollment_date)
               < EXTRACT(MONTH FROM c.born_from) * 100 + EXTRACT(DAY FROM c.born_from) THEN
          1
        ELSE 0
      END AS oldest_age_in_years_at_enrollment_date,
    m.latest_alt_on_or_before_enrollment.`day` <= c.enrollment_date
      AS latest_alt_on_or_before_enrollment_inside,
    m.latest_alt_on_or_before_enrollment.`unit` AS latest_alt_on_or_before_enrollment_unit,
    nullif(nullif(m.latest_alt_on_or_before_enrollment.`comparator`, ''), '=')
      AS latest_alt_on_or_before_enrollment_comparator,
    CASE
      WHEN abs(m.latest_alt_on_or_before_enrollment.`value`) < NUMERIC '999999999.9999995' THEN
        CAST(round(CAST(m.latest_alt_on_or_before_enrollment.`value` AS BIGNUMERIC), 6) AS NUMERIC)
    END AS latest_alt_on_or_before_enrollment_value,
    m.latest_alt_on_or_before_enrollment.`day` AS latest_alt_on_or_before_enrollment_day,
    m.latest_alt_on_or_before_enrollment.`id` AS latest_alt_on_or_before_enrollment_id,
    coalesce(e.count_relapse_at_any_time_certain, 0) AS count_relapse_at_any_time_certain,
    coalesce(e.count_relapse_at_any_time_possible, 0) AS count_relapse_at_any_time_possible,
    coalesce(e.count_stroke_at_any_time_certain, 0) AS count_stroke_at_any_time_certain,
    coalesce(e.count_stroke_at_any_time_possible, 0) AS count_stroke_at_any_time_possible,
    n.latest_pregnancy_test_on_or_before_enrollment.`day` <= c.enrollment_date
      AS latest_pregnancy_test_on_or_before_enrollment_inside,
    n.latest_pregnancy_test_on_or_before_enrollment.`value`
      AS latest_pregnancy_test_on_or_before_enrollment_value,
    n.latest_pregnancy_test_on_or_before_enrollment.`day` AS latest_pregnancy_test_on_or_before_enrollment_day,
    n.latest_pregnancy_test_on_or_before_enrollment.`id` AS latest_pregnancy_test_on_or_before_enrollment_id
  FROM patient_context AS c
  LEFT JOIN measurement_features AS m ON m.patient_id = c.patient_id
  LEFT JOIN finding_features AS n ON n.patient_id = c.patient_id
  LEFT JOIN event_features AS e ON e.patient_id = c.patient_id
),

-- The same, with the unit of each picked result looked up, and ages on its day.
patient_facts_2 AS (
  SELECT
    f.*,
    l1.unit_reading AS latest_alt_on_or_before_enrollment_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_alt_on_or_before_enrollment_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS (
  SELECT
    f.*,
    -- 40 U/L, in the unit of the result
    CASE f.latest_alt_on_or_before_enrollment_reading
      WHEN 'U/L' THEN 40 WHEN 'U/dL' THEN 4 WHEN 'U/mL' THEN NUMERIC '0.04'
      WHEN 'k[IU]/mL' THEN NUMERIC '0.00004' WHEN 'mU/L' THEN 40000 WHEN 'nkat/L' THEN NUMERIC '666.6666666'
      WHEN 'uU/L' THEN 40000000 WHEN 'ukat/L' THEN NUMERIC '0.6666666'
    END AS latest_alt_on_or_before_enrollment_limit
  FROM patient_facts_2 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS (
  SELECT
    f.patient_id,
    -- 1: age >= 18 years
    CASE
      WHEN f.youngest_age_in_years_at_enrollment_date >= 18 THEN TRUE
      WHEN f.oldest_age_in_years_at_enrollment_date < 18 THEN FALSE
    END AS a_1_1,
    CASE
      WHEN f.youngest_age_in_years_at_enrollment_date = f.oldest_age_in_years_at_enrollment_date THEN
        CAST(f.youngest_age_in_years_at_enrollment_date AS STRING)
      ELSE CAST(f.youngest_age_in_years_at_enrollment_date AS STRING) || ' to '
           || CAST(f.oldest_age_in_years_at_enrollment_date AS STRING)
    END AS a_1_1_value,
    CASE WHEN f.youngest_age_in_years_at_enrollment_date IS NOT NULL THEN 'years' END AS a_1_1_unit,
    -- 2: ALT <= 40 U/L
    CASE
      WHEN f.latest_alt_on_or_before_enrollment_inside THEN
        CASE
          WHEN f.latest_alt_on_or_before_enrollment_comparator IS NULL THEN
            f.latest_alt_on_or_before_enrollment_value <= f.latest_alt_on_or_before_enrollment_limit
          WHEN f.latest_alt_on_or_before_enrollment_comparator IN ('<', '<=')
               AND f.latest_alt_on_or_before_enrollment_value <= f.latest_alt_on_or_before_enrollment_limit THEN
            TRUE
          WHEN f.latest_alt_on_or_before_enrollment_comparator = '>'
               AND f.latest_alt_on_or_before_enrollment_value >= f.latest_alt_on_or_before_enrollment_limit THEN
            FALSE
          WHEN f.latest_alt_on_or_before_enrollment_comparator = '>='
               AND f.latest_alt_on_or_before_enrollment_value > f.latest_alt_on_or_before_enrollment_limit THEN
            FALSE
        END
    END AS a_2_1,
    coalesce(f.latest_alt_on_or_before_enrollment_comparator, '')
    || CASE
         WHEN f.latest_alt_on_or_before_enrollment_value = floor(f.latest_alt_on_or_before_enrollment_value) THEN
           CAST(CAST(f.latest_alt_on_or_before_enrollment_value AS INT64) AS STRING)
         ELSE rtrim(CAST(f.latest_alt_on_or_before_enrollment_value AS STRING), '0')
       END AS a_2_1_value,
    f.latest_alt_on_or_before_enrollment_unit AS a_2_1_unit,
    f.latest_alt_on_or_before_enrollment_day AS a_2_1_date,
    f.latest_alt_on_or_before_enrollment_id AS a_2_1_row,
    -- 3: no relapse ever
    CASE WHEN f.count_relapse_at_any_time_certain >= 1 THEN TRUE END AS a_3_1,
    CAST(f.count_relapse_at_any_time_certain AS STRING) AS a_3_1_value,
    -- 4: no stroke ever
    CASE
      WHEN f.count_stroke_at_any_time_certain >= 1 THEN TRUE
      WHEN f.count_stroke_at_any_time_possible < 1 THEN FALSE
    END AS a_4_1,
    CAST(f.count_stroke_at_any_time_certain AS STRING) AS a_4_1_value,
    -- 5: pregnancy test is negative
    CASE
      WHEN f.latest_pregnancy_test_on_or_before_enrollment_inside THEN
        CASE
          WHEN f.latest_pregnancy_test_on_or_before_enrollment_value IN ('positive', 'negative') THEN
            f.latest_pregnancy_test_on_or_before_enrollment_value = 'negative'
        END
    END AS a_5_1,
    f.latest_pregnancy_test_on_or_before_enrollment_value AS a_5_1_value,
    f.latest_pregnancy_test_on_or_before_enrollment_day AS a_5_1_date,
    f.latest_pregnancy_test_on_or_before_enrollment_id AS a_5_1_row
  FROM patient_facts_3 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS (
  SELECT
    k.*,
    -- 1 adult
    k.a_1_1 AS c_1,
    -- 2 liver
    k.a_2_1 AS c_2,
    -- 3 no relapse
    NOT k.a_3_1 AS c_3,
    -- 4 no stroke
    NOT k.a_4_1 AS c_4,
    -- 5 not pregnant
    k.a_5_1 AS c_5
  FROM patient_atoms AS k
)

-- The result.
SELECT
  k.patient_id,
  CASE
    WHEN NOT k.c_1 OR NOT k.c_2 OR NOT k.c_3 OR NOT k.c_4 OR NOT k.c_5 THEN 'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2 IS NOT NULL
         AND k.c_3 IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_5 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS `verdict`,
  -- 1 adult
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  k.a_1_1_value AS c_1_value,
  k.a_1_1_unit AS c_1_unit,
  CAST(NULL AS DATE) AS c_1_date,
  CAST(NULL AS INT64) AS c_1_row,
  -- 2 liver
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  k.a_2_1_value AS c_2_value,
  k.a_2_1_unit AS c_2_unit,
  k.a_2_1_date AS c_2_date,
  k.a_2_1_row AS c_2_row,
  -- 3 no relapse
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  k.a_3_1_value AS c_3_value,
  CAST(NULL AS STRING) AS c_3_unit,
  CAST(NULL AS DATE) AS c_3_date,
  CAST(NULL AS INT64) AS c_3_row,
  -- 4 no stroke
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  k.a_4_1_value AS c_4_value,
  CAST(NULL AS STRING) AS c_4_unit,
  CAST(NULL AS DATE) AS c_4_date,
  CAST(NULL AS INT64) AS c_4_row,
  -- 5 not pregnant
  CASE WHEN k.c_5 THEN 'true' WHEN NOT k.c_5 THEN 'false' ELSE 'unknown' END AS c_5,
  k.a_5_1_value AS c_5_value,
  CAST(NULL AS STRING) AS c_5_unit,
  k.a_5_1_date AS c_5_date,
  k.a_5_1_row AS c_5_row
FROM patient_criteria AS k
ORDER BY k.patient_id
