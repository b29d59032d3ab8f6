-- CLINIC
-- A made-up protocol
-- Source SHA-256: cdfec86f3e79224866246a2018b4e4133c6ee6caf2c204976cbdc7ae66f891f8
-- Written by critlang 0 for SQL Server.
-- Not run on SQL Server in the tests of critlang, only parsed: try it on known patients.
-- Eligibility: one row per patient.
-- Each criterion: its result; then the fact that decided it: value, unit, date, id of the row.
-- Read patient_criteria beside the protocol; patient_atoms says what each part of it means.
WITH

-- The codes of terms that rows of the data have themselves.
codes_given ("term", "code", "below", left_out) AS (
  SELECT v."term" COLLATE Latin1_General_100_BIN2 AS "term", v."code", v."below", v.left_out FROM (VALUES
    (N'stroke', 443454, 1, 0), (N'stroke', 435875, 0, 1)
  ) AS v ("term", "code", "below", left_out)
),

-- Codes that the vocabulary is asked for.
codes_elsewhere ("term", "system", "concept", "below", left_out) AS (
  SELECT v."term" COLLATE Latin1_General_100_BIN2 AS "term", v."system" COLLATE Latin1_General_100_BIN2 AS "system", v."concept" COLLATE Latin1_General_100_BIN2 AS "concept", v."below", v.left_out FROM (VALUES
    (N'ALT', N'LOINC', N'1742-6', 0, 0), (N'relapse', N'SNOMED', N'100', 1, 0),
    (N'marrow relapse', N'SNOMED', N'101', 0, 0), (N'pregnancy test', N'LOINC', N'2106-3', 0, 0)
  ) AS v ("term", "system", "concept", "below", left_out)
),

-- The concepts for them, and the standard ones that these stand for.
codes_found AS (
  SELECT
    g."term",
    g."code",
    g."below",
    g.left_out
  FROM codes_given AS g
  UNION ALL
  SELECT
    w."term",
    v.concept_id AS "code",
    w."below",
    w.left_out
  FROM codes_elsewhere AS w
  JOIN "cdm"."concept" AS v ON v.vocabulary_id COLLATE Latin1_General_100_BIN2 = w."system"
    AND v.concept_code COLLATE Latin1_General_100_BIN2 = w."concept"
  UNION ALL
  SELECT
    w."term",
    o.concept_id_2 AS "code",
    w."below",
    w.left_out
  FROM codes_elsewhere AS w
  JOIN "cdm"."concept" AS v ON v.vocabulary_id COLLATE Latin1_General_100_BIN2 = w."system"
    AND v.concept_code COLLATE Latin1_General_100_BIN2 = w."concept"
  JOIN "cdm".concept_relationship AS o ON o.concept_id_1 = v.concept_id
    AND o.relationship_id COLLATE Latin1_General_100_BIN2 = N'Maps to'
    AND (o.invalid_reason IS NULL OR o.invalid_reason = N'')
),

-- With all that lies below those that are meant and below.
codes_with_those_below AS (
  SELECT
    g."term",
    g."code",
    g.left_out
  FROM codes_found AS g
  UNION ALL
  SELECT
    g."term",
    b.descendant_concept_id AS "code",
    g.left_out
  FROM codes_found AS g
  JOIN "cdm".concept_ancestor AS b ON b.ancestor_concept_id = g."code"
  WHERE g."below" = 1
),

codes_kept AS (
  SELECT
    g."term",
    g."code",
    max(g.left_out) AS left_out
  FROM codes_with_those_below AS g
  GROUP BY g."term", g."code"
),

terms_included ("term", "included") AS (
  SELECT v."term" COLLATE Latin1_General_100_BIN2 AS "term", v."included" COLLATE Latin1_General_100_BIN2 AS "included" FROM (VALUES
    (N'relapse', N'marrow relapse')
  ) AS v ("term", "included")
),

-- What a term has through one that it includes.
codes_of_included_terms AS (
  SELECT
    i."term",
    g."code"
  FROM terms_included AS i
  JOIN codes_kept AS g ON g."term" = i."included"
  WHERE g.left_out = 0
  GROUP BY i."term", g."code"
),

-- Which codes of rows stand for which term.
term_codes AS (
  SELECT
    g."term",
    g."code",
    g.left_out
  FROM codes_kept AS g
  LEFT JOIN codes_of_included_terms AS x ON x."term" = g."term" AND x."code" = g."code"
  WHERE x."term" IS NULL
),

-- The measurements, as OMOP CDM 5.4 has them.
mapped_measurements AS (
  SELECT
    CAST(s.measurement_id AS BIGINT) * 100 + 1 AS "id",
    s.person_id AS patient_id,
    k."term",
    coalesce(CAST(s.measurement_datetime AS DATETIME2), CAST(s.measurement_date AS DATETIME2)) AS "date",
    s.value_as_number AS "value",
    CASE
      WHEN s.operator_concept_id IN (0) THEN CAST(NULL AS NVARCHAR(4000))
      WHEN s.operator_concept_id = 4171756 THEN N'<'
      WHEN s.operator_concept_id = 4171754 THEN N'<='
      WHEN s.operator_concept_id = 4172703 THEN N'='
      WHEN s.operator_concept_id = 4171755 THEN N'>='
      WHEN s.operator_concept_id = 4172704 THEN N'>'
      ELSE N'OMOP ' + CAST(s.operator_concept_id AS NVARCHAR(4000))
    END AS "comparator",
    CASE
      WHEN s.unit_concept_id IN (0) THEN CAST(NULL AS NVARCHAR(4000))
      WHEN s.unit_concept_id = 8645 THEN N'[U]/L'
      WHEN s.unit_concept_id = 8719 THEN N'10*-3.[U]/mL'
      WHEN s.unit_concept_id = 8750 THEN N'10*-6.[U]/L'
      WHEN s.unit_concept_id = 8763 THEN N'[U]/mL'
      WHEN s.unit_concept_id = 8810 THEN N'10*3.[U]/L'
      WHEN s.unit_concept_id = 8860 THEN N'10*-6.[U]/mL'
      WHEN s.unit_concept_id = 8923 THEN N'[iU]/L'
      WHEN s.unit_concept_id = 8985 THEN N'[iU]/mL'
      WHEN s.unit_concept_id = 9040 THEN N'10*-3.[iU]/L'
      WHEN s.unit_concept_id = 9058 THEN N'10*3.[iU]/L'
      WHEN s.unit_concept_id = 9093 THEN N'10*-6.[iU]/mL'
      WHEN s.unit_concept_id = 9332 THEN N'[iU]/dL'
      WHEN s.unit_concept_id = 9525 THEN N'10*3.[iU]/mL'
      WHEN s.unit_concept_id = 9550 THEN N'10*-3.[iU]/mL'
      WHEN s.unit_concept_id = 32995 THEN N'ukat/L'
      WHEN s.unit_concept_id = 33013 THEN N'nkat/L'
      WHEN s.unit_concept_id = 44777568 THEN N'[U]/dL'
      WHEN s.unit_concept_id = 44777578 THEN N'10*-3.[U]/L'
      WHEN s.unit_concept_id = 44777583 THEN N'10*-6.[iU]/L'
      ELSE N'OMOP ' + CAST(s.unit_concept_id AS NVARCHAR(4000))
    END AS "unit",
    s.range_low,
    s.range_high
  FROM "cdm"."measurement" AS s
  JOIN term_codes AS k ON k."code" = s.measurement_concept_id AND k.left_out = 0 AND k."term" = N'ALT'
  UNION ALL
  SELECT
    CAST(s.observation_id AS BIGINT) * 100 + 2 AS "id",
    s.person_id AS patient_id,
    k."term",
    coalesce(CAST(s.observation_datetime AS DATETIME2), CAST(s.observation_date AS DATETIME2)) AS "date",
    s.value_as_number AS "value",
    CAST(NULL AS NVARCHAR(4000)) AS "comparator",
    CASE
      WHEN s.unit_concept_id IN (0) THEN CAST(NULL AS NVARCHAR(4000))
      WHEN s.unit_concept_id = 8645 THEN N'[U]/L'
      WHEN s.unit_concept_id = 8719 THEN N'10*-3.[U]/mL'
      WHEN s.unit_concept_id = 8750 THEN N'10*-6.[U]/L'
      WHEN s.unit_concept_id = 8763 THEN N'[U]/mL'
      WHEN s.unit_concept_id = 8810 THEN N'10*3.[U]/L'
      WHEN s.unit_concept_id = 8860 THEN N'10*-6.[U]/mL'
      WHEN s.unit_concept_id = 8923 THEN N'[iU]/L'
      WHEN s.unit_concept_id = 8985 THEN N'[iU]/mL'
      WHEN s.unit_concept_id = 9040 THEN N'10*-3.[iU]/L'
      WHEN s.unit_concept_id = 9058 THEN N'10*3.[iU]/L'
      WHEN s.unit_concept_id = 9093 THEN N'10*-6.[iU]/mL'
      WHEN s.unit_concept_id = 9332 THEN N'[iU]/dL'
      WHEN s.unit_concept_id = 9525 THEN N'10*3.[iU]/mL'
      WHEN s.unit_concept_id = 9550 THEN N'10*-3.[iU]/mL'
      WHEN s.unit_concept_id = 32995 THEN N'ukat/L'
      WHEN s.unit_concept_id = 33013 THEN N'nkat/L'
      WHEN s.unit_concept_id = 44777568 THEN N'[U]/dL'
      WHEN s.unit_concept_id = 44777578 THEN N'10*-3.[U]/L'
      WHEN s.unit_concept_id = 44777583 THEN N'10*-6.[iU]/L'
      ELSE N'OMOP ' + CAST(s.unit_concept_id AS NVARCHAR(4000))
    END AS "unit",
    CAST(NULL AS DECIMAL(15, 6)) AS range_low,
    CAST(NULL AS DECIMAL(15, 6)) AS range_high
  FROM "cdm"."observation" AS s
  JOIN term_codes AS k ON k."code" = s.observation_concept_id AND k.left_out = 0 AND k."term" = N'ALT'
),

-- The findings, as OMOP CDM 5.4 has them.
mapped_findings AS (
  SELECT
    CAST(s.measurement_id AS BIGINT) * 100 + 1 AS "id",
    s.person_id AS patient_id,
    k."term",
    coalesce(CAST(s.measurement_datetime AS DATETIME2), CAST(s.measurement_date AS DATETIME2)) AS "date",
    CASE
      WHEN k."term" = N'pregnancy test'
           AND CAST(s.value_as_concept_id AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2 = N'45878583' THEN
        N'negative'
      WHEN k."term" = N'pregnancy test'
           AND CAST(s.value_as_concept_id AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2 = N'NEG' THEN
        N'negative'
      WHEN k."term" = N'pregnancy test'
           AND lower(
                 CASE
                   WHEN s.value_as_concept_id IN (0) THEN CAST(NULL AS NVARCHAR(4000))
                   WHEN s.value_as_concept_id IN (9191, 45884084, 4126681, 45877985, 4181412) THEN N'positive'
                   WHEN s.value_as_concept_id IN (9189, 9190, 45878583, 45880296, 4132135) THEN N'negative'
                   ELSE N'OMOP ' + CAST(s.value_as_concept_id AS NVARCHAR(4000))
                 END
               ) = N'positive' THEN
        N'positive'
      WHEN k."term" = N'pregnancy test'
           AND lower(
                 CASE
                   WHEN s.value_as_concept_id IN (0) THEN CAST(NULL AS NVARCHAR(4000))
                   WHEN s.value_as_concept_id IN (9191, 45884084, 4126681, 45877985, 4181412) THEN N'positive'
                   WHEN s.value_as_concept_id IN (9189, 9190, 45878583, 45880296, 4132135) THEN N'negative'
                   ELSE N'OMOP ' + CAST(s.value_as_concept_id AS NVARCHAR(4000))
                 END
               ) = N'negative' THEN
        N'negative'
      ELSE CASE
             WHEN s.value_as_concept_id IN (0) THEN CAST(NULL AS NVARCHAR(4000))
             WHEN s.value_as_concept_id IN (9191, 45884084, 4126681, 45877985, 4181412) THEN N'positive'
             WHEN s.value_as_concept_id IN (9189, 9190, 45878583, 45880296, 4132135) THEN N'negative'
             ELSE N'OMOP ' + CAST(s.value_as_concept_id AS NVARCHAR(4000))
           END
    END AS "value"
  FROM "cdm"."measurement" AS s
  JOIN term_codes AS k ON k."code" = s.measurement_concept_id AND k.left_out = 0 AND k."term" = N'pregnancy test'
  UNION ALL
  SELECT
    CAST(s.observation_id AS BIGINT) * 100 + 2 AS "id",
    s.person_id AS patient_id,
    k."term",
    coalesce(CAST(s.observation_datetime AS DATETIME2), CAST(s.observation_date AS DATETIME2)) AS "date",
    CASE
      WHEN k."term" = N'pregnancy test'
           AND CAST(s.value_as_concept_id AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2 = N'45878583' THEN
        N'negative'
      WHEN k."term" = N'pregnancy test'
           AND CAST(s.value_as_string AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2 = N'45878583' THEN
        N'negative'
      WHEN k."term" = N'pregnancy test'
           AND CAST(s.value_as_concept_id AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2 = N'NEG' THEN
        N'negative'
      WHEN k."term" = N'pregnancy test'
           AND CAST(s.value_as_string AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2 = N'NEG' THEN
        N'negative'
      WHEN k."term" = N'pregnancy test'
           AND lower(
                 coalesce(
                   CASE
                     WHEN s.value_as_concept_id IN (0) THEN CAST(NULL AS NVARCHAR(4000))
                     WHEN s.value_as_concept_id IN (9191, 45884084, 4126681, 45877985, 4181412) THEN N'positive'
                     WHEN s.value_as_concept_id IN (9189, 9190, 45878583, 45880296, 4132135) THEN N'negative'
                     ELSE N'OMOP ' + CAST(s.value_as_concept_id AS NVARCHAR(4000))
                   END,
                   s.value_as_string COLLATE Latin1_General_100_BIN2
                 )
               ) = N'positive' THEN
        N'positive'
      WHEN k."term" = N'pregnancy test'
           AND lower(
                 coalesce(
                   CASE
                     WHEN s.value_as_concept_id IN (0) THEN CAST(NULL AS NVARCHAR(4000))
                     WHEN s.value_as_concept_id IN (9191, 45884084, 4126681, 45877985, 4181412) THEN N'positive'
                     WHEN s.value_as_concept_id IN (9189, 9190, 45878583, 45880296, 4132135) THEN N'negative'
                     ELSE N'OMOP ' + CAST(s.value_as_concept_id AS NVARCHAR(4000))
                   END,
                   s.value_as_string COLLATE Latin1_General_100_BIN2
                 )
               ) = N'negative' THEN
        N'negative'
      ELSE coalesce(
             CASE
               WHEN s.value_as_concept_id IN (0) THEN CAST(NULL AS NVARCHAR(4000))
               WHEN s.value_as_concept_id IN (9191, 45884084, 4126681, 45877985, 4181412) THEN N'positive'
               WHEN s.value_as_concept_id IN (9189, 9190, 45878583, 45880296, 4132135) THEN N'negative'
               ELSE N'OMOP ' + CAST(s.value_as_concept_id AS NVARCHAR(4000))
             END,
             s.value_as_string COLLATE Latin1_General_100_BIN2
           )
    END AS "value"
  FROM "cdm"."observation" AS s
  JOIN term_codes AS k ON k."code" = s.observation_concept_id AND k.left_out = 0 AND k."term" = N'pregnancy test'
),

-- The events, as OMOP CDM 5.4 has them.
mapped_events AS (
  SELECT
    CAST(s.condition_occurrence_id AS BIGINT) * 100 + 1 AS "id",
    s.person_id AS patient_id,
    k."term",
    s.condition_start_date AS start_date,
    s.condition_end_date AS end_date,
    CAST(NULL AS NVARCHAR(4000)) AS "certainty"
  FROM "cdm".condition_occurrence AS s
  JOIN term_codes AS k ON k."code" = s.condition_concept_id
    AND k.left_out = 0
    AND k."term" IN (N'relapse', N'marrow relapse', N'stroke')
  UNION ALL
  SELECT
    CAST(s.drug_exposure_id AS BIGINT) * 100 + 2 AS "id",
    s.person_id AS patient_id,
    k."term",
    s.drug_exposure_start_date AS start_date,
    s.drug_exposure_end_date AS end_date,
    CAST(NULL AS NVARCHAR(4000)) AS "certainty"
  FROM "cdm".drug_exposure AS s
  JOIN term_codes AS k ON k."code" = s.drug_concept_id AND k.left_out = 0 AND k."term" IN (N'relapse', N'marrow relapse', N'stroke')
  UNION ALL
  SELECT
    CAST(s.procedure_occurrence_id AS BIGINT) * 100 + 3 AS "id",
    s.person_id AS patient_id,
    k."term",
    s.procedure_date AS start_date,
    s.procedure_end_date AS end_date,
    CAST(NULL AS NVARCHAR(4000)) AS "certainty"
  FROM "cdm".procedure_occurrence AS s
  JOIN term_codes AS k ON k."code" = s.procedure_concept_id
    AND k.left_out = 0
    AND k."term" IN (N'relapse', N'marrow relapse', N'stroke')
  UNION ALL
  SELECT
    CAST(s.observation_id AS BIGINT) * 100 + 4 AS "id",
    s.person_id AS patient_id,
    k."term",
    s.observation_date AS start_date,
    CAST(NULL AS DATE) AS end_date,
    CAST(NULL AS NVARCHAR(4000)) AS "certainty"
  FROM "cdm"."observation" AS s
  JOIN term_codes AS k ON k."code" = s.observation_concept_id
    AND k.left_out = 0
    AND k."term" IN (N'relapse', N'marrow relapse', N'stroke')
  UNION ALL
  SELECT
    CAST(s.visit_occurrence_id AS BIGINT) * 100 + 5 AS "id",
    s.person_id AS patient_id,
    k."term",
    s.visit_start_date AS start_date,
    s.visit_end_date AS end_date,
    CAST(NULL AS NVARCHAR(4000)) AS "certainty"
  FROM "cdm".visit_occurrence AS s
  JOIN term_codes AS k ON k."code" = s.visit_concept_id AND k.left_out = 0 AND k."term" IN (N'relapse', N'marrow relapse', N'stroke')
  UNION ALL
  SELECT
    CAST(s.person_id AS BIGINT) * 100 + 6 AS "id",
    s.person_id AS patient_id,
    k."term",
    s.death_date AS start_date,
    CAST(NULL AS DATE) AS end_date,
    CAST(NULL AS NVARCHAR(4000)) AS "certainty"
  FROM "cdm"."death" AS s
  JOIN term_codes AS k ON k."code" = 4306655 AND k.left_out = 0 AND k."term" IN (N'relapse', N'marrow relapse', N'stroke')
),

-- The anchors, as OMOP CDM 5.4 has them.
mapped_anchors AS (
  SELECT
    s.subject_id AS patient_id,
    N'enrollment' AS "anchor",
    min(s.cohort_start_date) AS "date"
  FROM "cdm"."cohort" AS s
  WHERE s.cohort_definition_id = 17
  GROUP BY s.subject_id
),

-- The patients, as OMOP CDM 5.4 has them.
mapped_patients AS (
  SELECT
    s.person_id AS patient_id,
    CASE
      WHEN s.month_of_birth IS NULL THEN CAST(s.year_of_birth AS NVARCHAR(4000))
      WHEN s.day_of_birth IS NULL THEN
        CAST(s.year_of_birth AS NVARCHAR(4000)) + N'-'
        + CASE
             WHEN s.month_of_birth < 10 THEN N'0' + CAST(s.month_of_birth AS NVARCHAR(4000))
             ELSE CAST(s.month_of_birth AS NVARCHAR(4000))
           END
      ELSE CAST(s.year_of_birth AS NVARCHAR(4000)) + N'-'
           + CASE
                WHEN s.month_of_birth < 10 THEN N'0' + CAST(s.month_of_birth AS NVARCHAR(4000))
                ELSE CAST(s.month_of_birth AS NVARCHAR(4000))
              END
           + N'-'
           + CASE
                WHEN s.day_of_birth < 10 THEN N'0' + CAST(s.day_of_birth AS NVARCHAR(4000))
                ELSE CAST(s.day_of_birth AS NVARCHAR(4000))
              END
    END AS birth_date,
    CASE s.gender_concept_id WHEN 8532 THEN N'female' WHEN 8507 THEN N'male' END AS "sex"
  FROM "cdm"."person" AS s
),

-- The dates of each patient's anchors.
anchor_dates AS (
  SELECT
    a.patient_id,
    max(CASE WHEN a."anchor" COLLATE Latin1_General_100_BIN2 = N'enrollment' THEN CAST(a."date" AS DATE) END)
      AS enrollment_date
  FROM mapped_anchors AS a
  WHERE a."anchor" COLLATE Latin1_General_100_BIN2 = N'enrollment'
  GROUP BY a.patient_id
),

-- One row per patient, with the days that windows hang on.
patient_context AS (
  SELECT
    p.patient_id,
    try_convert(
      DATE,
      CASE
        WHEN patindex(
               N'[1-9][0-9][0-9][0-9]',
               convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2
             ) = 1
             OR patindex(
                  N'[1-9][0-9][0-9][0-9]-[0-9][0-9]',
                  convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2
                ) = 1
             OR patindex(
                  N'[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]',
                  convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2
                ) = 1 THEN
          substring(
            (convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2)
            + coalesce(
                 CASE len((convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1
                   WHEN 4 THEN N'-01-01' WHEN 7 THEN N'-01'
                 END,
                 N''
               ),
            1,
            10
          )
      END,
      23
    ) AS born_from,
    CASE
      WHEN len((convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1 < 10 THEN
        eomonth(
          try_convert(
            DATE,
            CASE
              WHEN patindex(
                     N'[1-9][0-9][0-9][0-9]',
                     convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2
                   ) = 1
                   OR patindex(
                        N'[1-9][0-9][0-9][0-9]-[0-9][0-9]',
                        convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2
                      ) = 1
                   OR patindex(
                        N'[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]',
                        convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2
                      ) = 1 THEN
                substring(
                  (convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2)
                  + coalesce(
                       CASE len((convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1
                         WHEN 4 THEN N'-12-01' WHEN 7 THEN N'-01'
                       END,
                       N''
                     ),
                  1,
                  10
                )
            END,
            23
          )
        )
      ELSE try_convert(
             DATE,
             CASE
               WHEN patindex(
                      N'[1-9][0-9][0-9][0-9]',
                      convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2
                    ) = 1
                    OR patindex(
                         N'[1-9][0-9][0-9][0-9]-[0-9][0-9]',
                         convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2
                       ) = 1
                    OR patindex(
                         N'[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]',
                         convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2
                       ) = 1 THEN
                 substring(
                   (convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2)
                   + coalesce(
                        CASE len((convert(NVARCHAR(40), p.birth_date, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1
                          WHEN 4 THEN N'-12-01' WHEN 7 THEN N'-01'
                        END,
                        N''
                      ),
                   1,
                   10
                 )
             END,
             23
           )
    END AS born_to,
    d.enrollment_date
  FROM mapped_patients AS p
  LEFT JOIN anchor_dates AS d ON d.patient_id = p.patient_id
),

-- The needed events; a date known in part is the days it may be.
event_rows AS (
  SELECT
    e.patient_id,
    e."term" COLLATE Latin1_General_100_BIN2 AS event_term,
    CAST(e.start_date AS DATE) AS start_from
  FROM mapped_events AS e
  WHERE e."term" COLLATE Latin1_General_100_BIN2 IN (N'relapse', N'marrow relapse', N'stroke')
),

-- What data write for each unit. A unit that is not listed is unusable, and its result unknown.
unit_spellings (unit_spelling, unit_reading) AS (
  SELECT v.unit_spelling COLLATE Latin1_General_100_BIN2 AS unit_spelling, v.unit_reading COLLATE Latin1_General_100_BIN2 AS unit_reading FROM (VALUES
    -- U/L
    (N'U/L', N'U/L'), (N'U/l', N'U/L'), (N'Units/L', N'U/L'), (N'[U]/L', N'U/L'), (N'u/L', N'U/L'),
    (N'u/l', N'U/L'), (N'units/L', N'U/L'), (N'10*-3.[U]/mL', N'U/L'), (N'MU/ML', N'U/L'), (N'mU/mL', N'U/L'),
    (N'mU/ml', N'U/L'), (N'IU/L', N'U/L'), (N'IU/l', N'U/L'), (N'[IU]/L', N'U/L'), (N'[IU]/l', N'U/L'),
    (N'[iU]/L', N'U/L'), (N'iu/L', N'U/L'), (N'iu/l', N'U/L'), (N'10*-3.[iU]/mL', N'U/L'), (N'MIU/ML', N'U/L'),
    (N'mIU/mL', N'U/L'), (N'mIU/ml', N'U/L'), (N'm[IU]/mL', N'U/L'), (N'm[IU]/ml', N'U/L'), (N'miu/mL', N'U/L'),
    -- U/dL
    (N'U/DL', N'U/dL'), (N'U/dL', N'U/dL'), (N'U/dl', N'U/dL'), (N'[U]/dL', N'U/dL'), (N'IU/DL', N'U/dL'),
    (N'IU/dL', N'U/dL'), (N'IU/dl', N'U/dL'), (N'[IU]/dL', N'U/dL'), (N'[IU]/dl', N'U/dL'),
    (N'[iU]/dL', N'U/dL'),
    -- U/mL
    (N'U/ML', N'U/mL'), (N'U/mL', N'U/mL'), (N'U/ml', N'U/mL'), (N'[U]/mL', N'U/mL'), (N'u/mL', N'U/mL'),
    (N'u/ml', N'U/mL'), (N'units/mL', N'U/mL'), (N'10*3.[U]/L', N'U/mL'), (N'KU/L', N'U/mL'),
    (N'kU/L', N'U/mL'), (N'kU/l', N'U/mL'), (N'IU/ML', N'U/mL'), (N'IU/mL', N'U/mL'), (N'IU/ml', N'U/mL'),
    (N'[IU]/mL', N'U/mL'), (N'[IU]/ml', N'U/mL'), (N'[iU]/mL', N'U/mL'), (N'iu/mL', N'U/mL'),
    (N'iu/ml', N'U/mL'), (N'10*3.[iU]/L', N'U/mL'), (N'KIU/L', N'U/mL'), (N'kIU/L', N'U/mL'),
    (N'kIU/l', N'U/mL'), (N'k[IU]/L', N'U/mL'), (N'k[IU]/l', N'U/mL'),
    -- mU/L
    (N'10*-3.[U]/L', N'mU/L'), (N'mU/L', N'mU/L'), (N'mU/l', N'mU/L'), (N'10*-6.[U]/mL', N'mU/L'),
    (N'mcU/mL', N'mU/L'), (N'mcU/ml', N'mU/L'), (N'uU/mL', N'mU/L'), (N'uU/ml', N'mU/L'), (N'µU/mL', N'mU/L'),
    (N'µU/ml', N'mU/L'), (N'μU/mL', N'mU/L'), (N'μU/ml', N'mU/L'), (N'10*-3.[iU]/L', N'mU/L'),
    (N'mIU/L', N'mU/L'), (N'mIU/l', N'mU/L'), (N'm[IU]/L', N'mU/L'), (N'm[IU]/l', N'mU/L'), (N'miu/L', N'mU/L'),
    (N'10*-6.[iU]/mL', N'mU/L'), (N'mcIU/mL', N'mU/L'), (N'mcIU/ml', N'mU/L'), (N'mc[IU]/mL', N'mU/L'),
    (N'mc[IU]/ml', N'mU/L'), (N'uIU/mL', N'mU/L'), (N'uIU/ml', N'mU/L'), (N'u[IU]/mL', N'mU/L'),
    (N'u[IU]/ml', N'mU/L'), (N'µIU/mL', N'mU/L'), (N'µIU/ml', N'mU/L'), (N'µ[IU]/mL', N'mU/L'),
    (N'µ[IU]/ml', N'mU/L'), (N'μIU/mL', N'mU/L'), (N'μIU/ml', N'mU/L'), (N'μ[IU]/mL', N'mU/L'),
    (N'μ[IU]/ml', N'mU/L'),
    -- uU/L
    (N'10*-6.[U]/L', N'uU/L'), (N'mcU/L', N'uU/L'), (N'mcU/l', N'uU/L'), (N'uU/L', N'uU/L'), (N'uU/l', N'uU/L'),
    (N'µU/L', N'uU/L'), (N'µU/l', N'uU/L'), (N'μU/L', N'uU/L'), (N'μU/l', N'uU/L'), (N'10*-6.[iU]/L', N'uU/L'),
    (N'mcIU/L', N'uU/L'), (N'mcIU/l', N'uU/L'), (N'mc[IU]/L', N'uU/L'), (N'mc[IU]/l', N'uU/L'),
    (N'uIU/L', N'uU/L'), (N'uIU/l', N'uU/L'), (N'u[IU]/L', N'uU/L'), (N'u[IU]/l', N'uU/L'), (N'µIU/L', N'uU/L'),
    (N'µIU/l', N'uU/L'), (N'µ[IU]/L', N'uU/L'), (N'µ[IU]/l', N'uU/L'), (N'μIU/L', N'uU/L'), (N'μIU/l', N'uU/L'),
    (N'μ[IU]/L', N'uU/L'), (N'μ[IU]/l', N'uU/L'),
    -- nkat/L
    (N'nkat/L', N'nkat/L'), (N'nkat/l', N'nkat/L'),
    -- ukat/L
    (N'mckat/L', N'ukat/L'), (N'mckat/l', N'ukat/L'), (N'ukat/L', N'ukat/L'), (N'ukat/l', N'ukat/L'),
    (N'µkat/L', N'ukat/L'), (N'µkat/l', N'ukat/L'), (N'μkat/L', N'ukat/L'), (N'μkat/l', N'ukat/L'),
    -- k[IU]/mL
    (N'10*3.[iU]/mL', N'k[IU]/mL'), (N'kIU/mL', N'k[IU]/mL'), (N'kIU/ml', N'k[IU]/mL'),
    (N'k[IU]/mL', N'k[IU]/mL'), (N'k[IU]/ml', N'k[IU]/mL')
  ) AS v (unit_spelling, unit_reading)
),

-- One pass over the measurements; each window is true, false, or unknown.
measurement_rows AS (
  SELECT
    s.patient_id,
    CASE
      WHEN CAST(s."date" AS DATE) <= c.enrollment_date THEN 1
      WHEN NOT (CAST(s."date" AS DATE) <= c.enrollment_date) THEN 0
    END AS on_or_before_enrollment,
    right(N'          ' + coalesce(convert(NVARCHAR(10), CAST(s."date" AS DATE), 23), N'-'), 10)
    + right(
         N'                 ' + coalesce(CAST(TRY_CAST(s."value" AS DECIMAL(15, 6)) AS NVARCHAR(4000)), N'-'),
         17
       )
    + right(
         N'      '
         + coalesce(
              CAST(len((s."comparator" COLLATE Latin1_General_100_BIN2) + N'.') - 1 AS NVARCHAR(4000)),
              N'-'
            ),
         6
       )
    + right(
         N'      '
         + coalesce(CAST(len((s."unit" COLLATE Latin1_General_100_BIN2) + N'.') - 1 AS NVARCHAR(4000)), N'-'),
         6
       )
    + N'                -'
    + N'                -'
    + right(N'                    ' + coalesce(CAST(s."id" AS NVARCHAR(4000)), N'-'), 20)
    + coalesce(s."comparator" COLLATE Latin1_General_100_BIN2, N'')
    + coalesce(s."unit" COLLATE Latin1_General_100_BIN2, N'') AS measurement_record,
    (coalesce(convert(NVARCHAR(19), CAST(s."date" AS DATETIME2(0)), 120), N'9999-99-99 99:99:99')
     + right(
          N'00000000000000000000' + CAST(CAST(s."id" AS DECIMAL(20, 0)) + 9223372036854775808 AS NVARCHAR(4000)),
          20
        )) COLLATE Latin1_General_100_BIN2 AS measurement_order
  FROM mapped_measurements AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" COLLATE Latin1_General_100_BIN2 = N'ALT'
),

-- The measurements of each patient in one group.
measurement_features AS (
  SELECT
    r.patient_id,
    -- latest ALT on or before enrollment
    max((r.measurement_order + r.measurement_record) COLLATE Latin1_General_100_BIN2)
      AS latest_alt_on_or_before_enrollment
  FROM measurement_rows AS r
  WHERE coalesce(r.on_or_before_enrollment, 1) = 1
  GROUP BY r.patient_id
),

-- One pass over the findings; each window is true, false, or unknown.
finding_rows AS (
  SELECT
    s.patient_id,
    CASE
      WHEN CAST(s."date" AS DATE) <= c.enrollment_date THEN 1
      WHEN NOT (CAST(s."date" AS DATE) <= c.enrollment_date) THEN 0
    END AS on_or_before_enrollment,
    right(N'          ' + coalesce(convert(NVARCHAR(10), CAST(s."date" AS DATE), 23), N'-'), 10)
    + right(
         N'      '
         + coalesce(CAST(len((s."value" COLLATE Latin1_General_100_BIN2) + N'.') - 1 AS NVARCHAR(4000)), N'-'),
         6
       )
    + right(N'                    ' + coalesce(CAST(s."id" AS NVARCHAR(4000)), N'-'), 20)
    + coalesce(s."value" COLLATE Latin1_General_100_BIN2, N'') AS finding_record,
    (coalesce(convert(NVARCHAR(19), CAST(s."date" AS DATETIME2(0)), 120), N'9999-99-99 99:99:99')
     + right(
          N'00000000000000000000' + CAST(CAST(s."id" AS DECIMAL(20, 0)) + 9223372036854775808 AS NVARCHAR(4000)),
          20
        )) COLLATE Latin1_General_100_BIN2 AS finding_order
  FROM mapped_findings AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" COLLATE Latin1_General_100_BIN2 = N'pregnancy test'
),

-- The findings of each patient in one group.
finding_features AS (
  SELECT
    r.patient_id,
    -- latest pregnancy test on or before enrollment
    max((r.finding_order + r.finding_record) COLLATE Latin1_General_100_BIN2)
      AS latest_pregnancy_test_on_or_before_enrollment
  FROM finding_rows AS r
  WHERE coalesce(r.on_or_before_enrollment, 1) = 1
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS (
  SELECT
    v.patient_id,
    -- relapse at any time
    CASE
      WHEN v.event_term IN (N'relapse', N'marrow relapse') THEN 1
      WHEN NOT (v.event_term IN (N'relapse', N'marrow relapse')) THEN 0
    END AS count_relapse_at_any_time_qualifies,
    -- stroke at any time
    CASE WHEN v.event_term = N'stroke' THEN 1 WHEN NOT (v.event_term = N'stroke') THEN 0 END
      AS count_stroke_at_any_time_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS (
  SELECT
    r.patient_id,
    -- relapse at any time
    count(CASE WHEN r.count_relapse_at_any_time_qualifies = 1 THEN 1 END) AS count_relapse_at_any_time_certain,
    count(CASE WHEN coalesce(r.count_relapse_at_any_time_qualifies, 1) = 1 THEN 1 END)
      AS count_relapse_at_any_time_possible,
    -- stroke at any time
    count(CASE WHEN r.count_stroke_at_any_time_qualifies = 1 THEN 1 END) AS count_stroke_at_any_time_certain,
    count(CASE WHEN coalesce(r.count_stroke_at_any_time_qualifies, 1) = 1 THEN 1 END)
      AS count_stroke_at_any_time_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS (
  SELECT
    c.patient_id,
    YEAR(c.enrollment_date) - YEAR(c.born_to)
    - CASE
        WHEN MONTH(c.enrollment_date) * 100 + DAY(c.enrollment_date) < MONTH(c.born_to) * 100 + DAY(c.born_to) THEN
          1
        ELSE 0
      END AS youngest_age_in_years_at_enrollment_date,
    YEAR(c.enrollment_date) - YEAR(c.born_from)
    - CASE
        WHEN MONTH(c.enrollment_date) * 100 + DAY(c.enrollment_date)
               < MONTH(c.born_from) * 100 + DAY(c.born_from) THEN
          1
        ELSE 0
      END AS oldest_age_in_years_at_enrollment_date,
    CASE
      WHEN try_convert(DATE, nullif(ltrim(substring(m.latest_alt_on_or_before_enrollment, 40, 10)), N'-'), 23)
             <= c.enrollment_date THEN
        1
      WHEN NOT (try_convert(
                  DATE,
                  nullif(ltrim(substring(m.latest_alt_on_or_before_enrollment, 40, 10)), N'-'),
                  23
                ) <= c.enrollment_date) THEN
        0
    END AS latest_alt_on_or_before_enrollment_inside,
    substring(
      m.latest_alt_on_or_before_enrollment,
      133
      + coalesce(CAST(nullif(ltrim(substring(m.latest_alt_on_or_before_enrollment, 67, 6)), N'-') AS BIGINT), 0),
      CAST(nullif(ltrim(substring(m.latest_alt_on_or_before_enrollment, 73, 6)), N'-') AS BIGINT)
    ) COLLATE Latin1_General_100_BIN2 AS latest_alt_on_or_before_enrollment_unit,
    nullif(
      nullif(
        substring(
          m.latest_alt_on_or_before_enrollment,
          133,
          CAST(nullif(ltrim(substring(m.latest_alt_on_or_before_enrollment, 67, 6)), N'-') AS BIGINT)
        ) COLLATE Latin1_General_100_BIN2,
        N''
      ),
      N'='
    ) AS latest_alt_on_or_before_enrollment_comparator,
    CAST(nullif(ltrim(substring(m.latest_alt_on_or_before_enrollment, 50, 17)), N'-') AS DECIMAL(15, 6))
      AS latest_alt_on_or_before_enrollment_value,
    try_convert(DATE, nullif(ltrim(substring(m.latest_alt_on_or_before_enrollment, 40, 10)), N'-'), 23)
      AS latest_alt_on_or_before_enrollment_day,
    CAST(nullif(ltrim(substring(m.latest_alt_on_or_before_enrollment, 113, 20)), N'-') AS BIGINT)
      AS latest_alt_on_or_before_enrollment_id,
    coalesce(e.count_relapse_at_any_time_certain, 0) AS count_relapse_at_any_time_certain,
    coalesce(e.count_relapse_at_any_time_possible, 0) AS count_relapse_at_any_time_possible,
    coalesce(e.count_stroke_at_any_time_certain, 0) AS count_stroke_at_any_time_certain,
    coalesce(e.count_stroke_at_any_time_possible, 0) AS count_stroke_at_any_time_possible,
    CASE
      WHEN try_convert(
             DATE,
             nullif(ltrim(substring(n.latest_pregnancy_test_on_or_before_enrollment, 40, 10)), N'-'),
             23
           ) <= c.enrollment_date THEN
        1
      WHEN NOT (try_convert(
                  DATE,
                  nullif(ltrim(substring(n.latest_pregnancy_test_on_or_before_enrollment, 40, 10)), N'-'),
                  23
                ) <= c.enrollment_date) THEN
        0
    END AS latest_pregnancy_test_on_or_before_enrollment_inside,
    substring(
      n.latest_pregnancy_test_on_or_before_enrollment,
      76,
      CAST(nullif(ltrim(substring(n.latest_pregnancy_test_on_or_before_enrollment, 50, 6)), N'-') AS BIGINT)
    ) COLLATE Latin1_General_100_BIN2 AS latest_pregnancy_test_on_or_before_enrollment_value,
    try_convert(
      DATE,
      nullif(ltrim(substring(n.latest_pregnancy_test_on_or_before_enrollment, 40, 10)), N'-'),
      23
    ) AS latest_pregnancy_test_on_or_before_enrollment_day,
    CAST(nullif(ltrim(substring(n.latest_pregnancy_test_on_or_before_enrollment, 56, 20)), N'-') AS BIGINT)
      AS latest_pregnancy_test_on_or_before_enrollment_id
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
      WHEN N'U/L' THEN 40 WHEN N'U/dL' THEN 4 WHEN N'U/mL' THEN 0.04 WHEN N'k[IU]/mL' THEN 0.00004
      WHEN N'mU/L' THEN 40000 WHEN N'nkat/L' THEN 666.6666666 WHEN N'uU/L' THEN 40000000
      WHEN N'ukat/L' THEN 0.6666666
    END AS latest_alt_on_or_before_enrollment_limit
  FROM patient_facts_2 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS (
  SELECT
    f.patient_id,
    -- 1: age >= 18 years
    CASE
      WHEN f.youngest_age_in_years_at_enrollment_date >= 18 THEN 1
      WHEN f.oldest_age_in_years_at_enrollment_date < 18 THEN 0
    END AS a_1_1,
    CASE
      WHEN f.youngest_age_in_years_at_enrollment_date = f.oldest_age_in_years_at_enrollment_date THEN
        CAST(f.youngest_age_in_years_at_enrollment_date AS NVARCHAR(4000))
      ELSE CAST(f.youngest_age_in_years_at_enrollment_date AS NVARCHAR(4000)) + N' to '
           + CAST(f.oldest_age_in_years_at_enrollment_date AS NVARCHAR(4000))
    END AS a_1_1_value,
    CASE WHEN f.youngest_age_in_years_at_enrollment_date IS NOT NULL THEN N'years' END AS a_1_1_unit,
    -- 2: ALT <= 40 U/L
    CASE
      WHEN f.latest_alt_on_or_before_enrollment_inside = 1 THEN
        CASE
          WHEN f.latest_alt_on_or_before_enrollment_comparator IS NULL THEN
            CASE
              WHEN f.latest_alt_on_or_before_enrollment_value <= f.latest_alt_on_or_before_enrollment_limit THEN
                1
              WHEN NOT (f.latest_alt_on_or_before_enrollment_value <= f.latest_alt_on_or_before_enrollment_limit) THEN
                0
            END
          WHEN f.latest_alt_on_or_before_enrollment_comparator IN (N'<', N'<=')
               AND f.latest_alt_on_or_before_enrollment_value <= f.latest_alt_on_or_before_enrollment_limit THEN
            1
          WHEN f.latest_alt_on_or_before_enrollment_comparator = N'>'
               AND f.latest_alt_on_or_before_enrollment_value >= f.latest_alt_on_or_before_enrollment_limit THEN
            0
          WHEN f.latest_alt_on_or_before_enrollment_comparator = N'>='
               AND f.latest_alt_on_or_before_enrollment_value > f.latest_alt_on_or_before_enrollment_limit THEN
            0
        END
    END AS a_2_1,
    coalesce(f.latest_alt_on_or_before_enrollment_comparator, N'')
    + CASE
         WHEN f.latest_alt_on_or_before_enrollment_value = floor(f.latest_alt_on_or_before_enrollment_value) THEN
           CAST(CAST(f.latest_alt_on_or_before_enrollment_value AS BIGINT) AS NVARCHAR(4000))
         ELSE rtrim(CAST(f.latest_alt_on_or_before_enrollment_value AS NVARCHAR(4000)), N'0')
       END AS a_2_1_value,
    f.latest_alt_on_or_before_enrollment_unit AS a_2_1_unit,
    f.latest_alt_on_or_before_enrollment_day AS a_2_1_date,
    f.latest_alt_on_or_before_enrollment_id AS a_2_1_row,
    -- 3: no relapse ever
    CASE WHEN f.count_relapse_at_any_time_certain >= 1 THEN 1 END AS a_3_1,
    CAST(f.count_relapse_at_any_time_certain AS NVARCHAR(4000)) AS a_3_1_value,
    -- 4: no stroke ever
    CASE
      WHEN f.count_stroke_at_any_time_certain >= 1 THEN 1
      WHEN f.count_stroke_at_any_time_possible < 1 THEN 0
    END AS a_4_1,
    CAST(f.count_stroke_at_any_time_certain AS NVARCHAR(4000)) AS a_4_1_value,
    -- 5: pregnancy test is negative
    CASE
      WHEN f.latest_pregnancy_test_on_or_before_enrollment_inside = 1 THEN
        CASE
          WHEN f.latest_pregnancy_test_on_or_before_enrollment_value IN (N'positive', N'negative') THEN
            CASE
              WHEN f.latest_pregnancy_test_on_or_before_enrollment_value = N'negative' THEN 1
              WHEN NOT (f.latest_pregnancy_test_on_or_before_enrollment_value = N'negative') THEN 0
            END
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
    CASE WHEN NOT (k.a_3_1 = 1) THEN 1 WHEN k.a_3_1 = 1 THEN 0 END AS c_3,
    -- 4 no stroke
    CASE WHEN NOT (k.a_4_1 = 1) THEN 1 WHEN k.a_4_1 = 1 THEN 0 END AS c_4,
    -- 5 not pregnant
    k.a_5_1 AS c_5
  FROM patient_atoms AS k
)

-- The result.
SELECT
  k.patient_id,
  CASE
    WHEN NOT (k.c_1 = 1) OR NOT (k.c_2 = 1) OR NOT (k.c_3 = 1) OR NOT (k.c_4 = 1) OR NOT (k.c_5 = 1) THEN
      N'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2 IS NOT NULL
         AND k.c_3 IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_5 IS NOT NULL THEN
      N'eligible'
    ELSE N'undetermined'
  END AS "verdict",
  -- 1 adult
  CASE WHEN k.c_1 = 1 THEN N'true' WHEN NOT (k.c_1 = 1) THEN N'false' ELSE N'unknown' END AS c_1,
  k.a_1_1_value AS c_1_value,
  k.a_1_1_unit AS c_1_unit,
  CAST(NULL AS DATE) AS c_1_date,
  CAST(NULL AS BIGINT) AS c_1_row,
  -- 2 liver
  CASE WHEN k.c_2 = 1 THEN N'true' WHEN NOT (k.c_2 = 1) THEN N'false' ELSE N'unknown' END AS c_2,
  k.a_2_1_value AS c_2_value,
  k.a_2_1_unit AS c_2_unit,
  k.a_2_1_date AS c_2_date,
  k.a_2_1_row AS c_2_row,
  -- 3 no relapse
  CASE WHEN k.c_3 = 1 THEN N'true' WHEN NOT (k.c_3 = 1) THEN N'false' ELSE N'unknown' END AS c_3,
  k.a_3_1_value AS c_3_value,
  CAST(NULL AS NVARCHAR(4000)) AS c_3_unit,
  CAST(NULL AS DATE) AS c_3_date,
  CAST(NULL AS BIGINT) AS c_3_row,
  -- 4 no stroke
  CASE WHEN k.c_4 = 1 THEN N'true' WHEN NOT (k.c_4 = 1) THEN N'false' ELSE N'unknown' END AS c_4,
  k.a_4_1_value AS c_4_value,
  CAST(NULL AS NVARCHAR(4000)) AS c_4_unit,
  CAST(NULL AS DATE) AS c_4_date,
  CAST(NULL AS BIGINT) AS c_4_row,
  -- 5 not pregnant
  CASE WHEN k.c_5 = 1 THEN N'true' WHEN NOT (k.c_5 = 1) THEN N'false' ELSE N'unknown' END AS c_5,
  k.a_5_1_value AS c_5_value,
  CAST(NULL AS NVARCHAR(4000)) AS c_5_unit,
  k.a_5_1_date AS c_5_date,
  k.a_5_1_row AS c_5_row
FROM patient_criteria AS k
ORDER BY k.patient_id
