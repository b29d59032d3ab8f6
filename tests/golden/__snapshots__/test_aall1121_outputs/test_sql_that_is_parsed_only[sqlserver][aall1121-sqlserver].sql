-- AALL1121, version 1
-- A Single-Arm Multicenter Phase II Study preceded by Dose Evaluation to Investigate the Efficacy, ...
-- Source SHA-256: DIGEST
-- Parameters: recommended dose identified: no
-- Written by critlang 0.1.0 for SQL Server.
-- Not run on SQL Server in the tests of critlang, only parsed: try it on known patients.
-- Eligibility: one row per patient.
-- Each criterion: its result; then the fact that decided it: value, unit, date, id of the row.
-- Read patient_criteria beside the protocol; patient_atoms says what each part of it means.
WITH

-- The dates of each patient's anchors.
anchor_dates AS (
  SELECT
    a.patient_id,
    max(CASE WHEN a."anchor" COLLATE Latin1_General_100_BIN2 = N'enrollment' THEN CAST(a."date" AS DATE) END)
      AS enrollment_date,
    max(CASE WHEN a."anchor" COLLATE Latin1_General_100_BIN2 = N'day 1' THEN CAST(a."date" AS DATE) END)
      AS day_1_date
  FROM "anchors" AS a
  WHERE a."anchor" COLLATE Latin1_General_100_BIN2 IN (N'enrollment', N'day 1')
  GROUP BY a.patient_id
),

-- One row per patient, with the days that windows hang on.
patient_anchors AS (
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
    CASE
      WHEN p."sex" COLLATE Latin1_General_100_BIN2 IN (N'female', N'male') THEN
        p."sex" COLLATE Latin1_General_100_BIN2
    END AS patient_sex,
    d.enrollment_date,
    dateadd(DAY, -28, d.enrollment_date) AS enrollment_minus_28_days,
    dateadd(DAY, -1, d.day_1_date) AS day_1_minus_1_day,
    dateadd(DAY, -21, d.day_1_date) AS day_1_minus_21_days,
    d.day_1_date
  FROM "patients" AS p
  LEFT JOIN anchor_dates AS d ON d.patient_id = p.patient_id
),

-- The needed events; a date known in part is the days it may be.
event_rows AS (
  SELECT
    e.patient_id,
    e."term" COLLATE Latin1_General_100_BIN2 AS event_term,
    try_convert(
      DATE,
      CASE
        WHEN patindex(
               N'[1-9][0-9][0-9][0-9]',
               convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2
             ) = 1
             OR patindex(
                  N'[1-9][0-9][0-9][0-9]-[0-9][0-9]',
                  convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2
                ) = 1
             OR patindex(
                  N'[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]',
                  convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2
                ) = 1 THEN
          substring(
            (convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2)
            + coalesce(
                 CASE len((convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1
                   WHEN 4 THEN N'-01-01' WHEN 7 THEN N'-01'
                 END,
                 N''
               ),
            1,
            10
          )
      END,
      23
    ) AS start_from,
    CASE
      WHEN len((convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1 < 10 THEN
        eomonth(
          try_convert(
            DATE,
            CASE
              WHEN patindex(
                     N'[1-9][0-9][0-9][0-9]',
                     convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2
                   ) = 1
                   OR patindex(
                        N'[1-9][0-9][0-9][0-9]-[0-9][0-9]',
                        convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2
                      ) = 1
                   OR patindex(
                        N'[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]',
                        convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2
                      ) = 1 THEN
                substring(
                  (convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2)
                  + coalesce(
                       CASE len((convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1
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
                      convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2
                    ) = 1
                    OR patindex(
                         N'[1-9][0-9][0-9][0-9]-[0-9][0-9]',
                         convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2
                       ) = 1
                    OR patindex(
                         N'[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]',
                         convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2
                       ) = 1 THEN
                 substring(
                   (convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2)
                   + coalesce(
                        CASE len((convert(NVARCHAR(40), e.start_date, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1
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
    END AS start_to,
    CASE WHEN coalesce(e."certainty" COLLATE Latin1_General_100_BIN2, N'confirmed') = N'confirmed' THEN 1 END
      AS is_confirmed,
    try_convert(
      DATE,
      CASE
        WHEN patindex(
               N'[1-9][0-9][0-9][0-9]',
               convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2
             ) = 1
             OR patindex(
                  N'[1-9][0-9][0-9][0-9]-[0-9][0-9]',
                  convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2
                ) = 1
             OR patindex(
                  N'[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]',
                  convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2
                ) = 1 THEN
          substring(
            (convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2)
            + coalesce(
                 CASE len((convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1
                   WHEN 4 THEN N'-01-01' WHEN 7 THEN N'-01'
                 END,
                 N''
               ),
            1,
            10
          )
      END,
      23
    ) AS end_from,
    CASE
      WHEN len((convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1 < 10 THEN
        eomonth(
          try_convert(
            DATE,
            CASE
              WHEN patindex(
                     N'[1-9][0-9][0-9][0-9]',
                     convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2
                   ) = 1
                   OR patindex(
                        N'[1-9][0-9][0-9][0-9]-[0-9][0-9]',
                        convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2
                      ) = 1
                   OR patindex(
                        N'[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]',
                        convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2
                      ) = 1 THEN
                substring(
                  (convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2)
                  + coalesce(
                       CASE len((convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1
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
                      convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2
                    ) = 1
                    OR patindex(
                         N'[1-9][0-9][0-9][0-9]-[0-9][0-9]',
                         convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2
                       ) = 1
                    OR patindex(
                         N'[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]',
                         convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2
                       ) = 1 THEN
                 substring(
                   (convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2)
                   + coalesce(
                        CASE len((convert(NVARCHAR(40), e.end_date, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1
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
    END AS end_to,
    CASE WHEN e.end_date IS NOT NULL THEN 1 ELSE 0 END AS end_recorded,
    e."completed" COLLATE Latin1_General_100_BIN2 AS event_completed,
    e."response" COLLATE Latin1_General_100_BIN2 AS event_response
  FROM "events" AS e
  WHERE e."term" COLLATE Latin1_General_100_BIN2 IN (
          N'allogeneic HSCT', N'relapse', N'marrow relapse', N'extramedullary relapse', N'B-precursor ALL',
          N'reinduction', N'remission', N'induction'
        )
),

-- Which of them qualify: true, false, or unknown.
event_tests_1 AS (
  SELECT
    v.patient_id,
    -- allogeneic HSCT on or before enrollment
    CASE
      WHEN v.event_term = N'allogeneic HSCT' THEN
        CASE
          WHEN CASE WHEN v.start_to <= c.enrollment_date THEN 1 WHEN v.start_from > c.enrollment_date THEN 0 END
                 = 1
               AND v.is_confirmed = 1 THEN
            1
          WHEN NOT (CASE
                      WHEN v.start_to <= c.enrollment_date THEN 1
                      WHEN v.start_from > c.enrollment_date THEN 0
                    END = 1
                    AND v.is_confirmed = 1) THEN
            0
        END
      ELSE 0
    END AS first_allogeneic_hsct_start_qualifies,
    v.start_from AS start_earliest,
    v.start_to AS start_latest,
    -- relapse on or before enrollment
    CASE
      WHEN v.event_term IN (N'relapse', N'marrow relapse', N'extramedullary relapse') THEN
        CASE
          WHEN CASE WHEN v.start_to <= c.enrollment_date THEN 1 WHEN v.start_from > c.enrollment_date THEN 0 END
                 = 1
               AND v.is_confirmed = 1 THEN
            1
          WHEN NOT (CASE
                      WHEN v.start_to <= c.enrollment_date THEN 1
                      WHEN v.start_from > c.enrollment_date THEN 0
                    END = 1
                    AND v.is_confirmed = 1) THEN
            0
        END
      ELSE 0
    END AS first_relapse_start_qualifies
  FROM event_rows AS v
  JOIN patient_anchors AS c ON c.patient_id = v.patient_id
),

-- The points in time that come from events: how many qualify, and between which days.
event_points_1 AS (
  SELECT
    r.patient_id,
    -- first allogeneic hsct start
    count(CASE WHEN r.first_allogeneic_hsct_start_qualifies = 1 THEN 1 END)
      AS first_allogeneic_hsct_start_certain,
    count(CASE WHEN coalesce(r.first_allogeneic_hsct_start_qualifies, 1) = 1 THEN 1 END)
      AS first_allogeneic_hsct_start_possible,
    nullif(
      min(
        CASE
          WHEN coalesce(r.first_allogeneic_hsct_start_qualifies, 1) = 1 THEN
            coalesce(r.start_earliest, CONVERT(DATE, '0001-01-01', 23))
        END
      ),
      CONVERT(DATE, '0001-01-01', 23)
    ) AS first_allogeneic_hsct_start_low,
    min(CASE WHEN r.first_allogeneic_hsct_start_qualifies = 1 THEN r.start_latest END)
      AS first_allogeneic_hsct_start_high,
    -- first relapse start
    count(CASE WHEN r.first_relapse_start_qualifies = 1 THEN 1 END) AS first_relapse_start_certain,
    count(CASE WHEN coalesce(r.first_relapse_start_qualifies, 1) = 1 THEN 1 END)
      AS first_relapse_start_possible,
    nullif(
      min(
        CASE
          WHEN coalesce(r.first_relapse_start_qualifies, 1) = 1 THEN
            coalesce(r.start_earliest, CONVERT(DATE, '0001-01-01', 23))
        END
      ),
      CONVERT(DATE, '0001-01-01', 23)
    ) AS first_relapse_start_low,
    min(CASE WHEN r.first_relapse_start_qualifies = 1 THEN r.start_latest END) AS first_relapse_start_high
  FROM event_tests_1 AS r
  GROUP BY r.patient_id
),

-- The same, with the days that come from events.
patient_context AS (
  SELECT
    c.patient_id, c.born_from, c.born_to, c.patient_sex, c.enrollment_date, c.enrollment_minus_28_days,
    c.day_1_minus_1_day, c.day_1_minus_21_days, c.day_1_date,
    CASE
      WHEN q.first_allogeneic_hsct_start_certain > 0 THEN 1
      WHEN q.first_allogeneic_hsct_start_possible > 0 THEN CAST(NULL AS SMALLINT)
      ELSE 0
    END AS first_allogeneic_hsct_start_exists,
    q.first_allogeneic_hsct_start_low,
    q.first_allogeneic_hsct_start_high,
    dateadd(DAY, 1, q.first_allogeneic_hsct_start_low) AS first_allogeneic_hsct_start_plus_1_day_low,
    dateadd(DAY, 1, q.first_allogeneic_hsct_start_high) AS first_allogeneic_hsct_start_plus_1_day_high,
    CASE
      WHEN q.first_relapse_start_certain > 0 THEN 1
      WHEN q.first_relapse_start_possible > 0 THEN CAST(NULL AS SMALLINT)
      ELSE 0
    END AS first_relapse_start_exists,
    q.first_relapse_start_low,
    q.first_relapse_start_high
  FROM patient_anchors AS c
  LEFT JOIN event_points_1 AS q ON q.patient_id = c.patient_id
),

-- What data write for each unit. A unit that is not listed is unusable, and its result unknown.
unit_spellings (unit_spelling, unit_reading) AS (
  SELECT v.unit_spelling COLLATE Latin1_General_100_BIN2 AS unit_spelling, v.unit_reading COLLATE Latin1_General_100_BIN2 AS unit_reading FROM (VALUES
    -- %
    (N'%', N'%'), (N'%{HbA1c}', N'%'), (N'%{calc}', N'%'), (N'%{eos}', N'%'), (N'%{of''HGB}', N'%'),
    (N'%{of''WBC}', N'%'), (N'%{of''lymphos}', N'%'), (N'%{sat}', N'%'), (N'%{tot}', N'%'), (N'%{vol}', N'%'),
    (N'PERCENT', N'%'), (N'Percent', N'%'), (N'pct', N'%'), (N'percent', N'%'), (N'/(100.{WBC})', N'%'),
    (N'/100 WBC', N'%'), (N'/100 WBCs', N'%'), (N'/100.{WBC}', N'%'), (N'/100{WBC}', N'%'),
    -- 1
    (N'1', N'1'), (N'L/L', N'1'), (N'l/l', N'1'), (N'RATIO', N'1'), (N'Ratio', N'1'), (N'ratio', N'1'),
    (N'{ratio}', N'1'),
    -- mL/min/{1.73_m2}
    (N'ML/MIN/1.73 M2', N'mL/min/{1.73_m2}'), (N'ML/MIN/1.73M2', N'mL/min/{1.73_m2}'),
    (N'mL/min/(1.73 m2)', N'mL/min/{1.73_m2}'), (N'mL/min/(1.73m2)', N'mL/min/{1.73_m2}'),
    (N'mL/min/(173.10*-2.m2)', N'mL/min/{1.73_m2}'), (N'mL/min/1.73 m2', N'mL/min/{1.73_m2}'),
    (N'mL/min/1.73 m^2', N'mL/min/{1.73_m2}'), (N'mL/min/1.73 m²', N'mL/min/{1.73_m2}'),
    (N'mL/min/1.73 sq. m', N'mL/min/{1.73_m2}'), (N'mL/min/1.73.m2', N'mL/min/{1.73_m2}'),
    (N'mL/min/1.73M2', N'mL/min/{1.73_m2}'), (N'mL/min/1.73_m2', N'mL/min/{1.73_m2}'),
    (N'mL/min/1.73m2', N'mL/min/{1.73_m2}'), (N'mL/min/1.73m^2', N'mL/min/{1.73_m2}'),
    (N'mL/min/1.73m²', N'mL/min/{1.73_m2}'), (N'mL/min/{1.73_m2}', N'mL/min/{1.73_m2}'),
    (N'mL/min/{1.73_m^2}', N'mL/min/{1.73_m2}'), (N'mL/min/{1.73_m²}', N'mL/min/{1.73_m2}'),
    (N'mL/min/{1.73m2}', N'mL/min/{1.73_m2}'), (N'ml/min/1.73 m2', N'mL/min/{1.73_m2}'),
    (N'ml/min/1.73 m^2', N'mL/min/{1.73_m2}'), (N'ml/min/1.73 m²', N'mL/min/{1.73_m2}'),
    (N'ml/min/1.73 sq m', N'mL/min/{1.73_m2}'), (N'ml/min/1.73m2', N'mL/min/{1.73_m2}'),
    (N'ml/min/1.73m^2', N'mL/min/{1.73_m2}'), (N'ml/min/1.73m²', N'mL/min/{1.73_m2}'),
    (N'ml/min/{1.73_m2}', N'mL/min/{1.73_m2}'), (N'ml/min/{1.73_m^2}', N'mL/min/{1.73_m2}'),
    (N'ml/min/{1.73_m²}', N'mL/min/{1.73_m2}'),
    -- mL/s/{1.73_m2}
    (N'ML/S/1.73 M2', N'mL/s/{1.73_m2}'), (N'mL/s/(173.10*-2.m2)', N'mL/s/{1.73_m2}'),
    (N'mL/s/1.73 m2', N'mL/s/{1.73_m2}'), (N'mL/s/1.73 m^2', N'mL/s/{1.73_m2}'),
    (N'mL/s/1.73 m²', N'mL/s/{1.73_m2}'), (N'mL/s/1.73m2', N'mL/s/{1.73_m2}'),
    (N'mL/s/{1.73_m2}', N'mL/s/{1.73_m2}'), (N'mL/s/{1.73_m^2}', N'mL/s/{1.73_m2}'),
    (N'mL/s/{1.73_m²}', N'mL/s/{1.73_m2}'), (N'ml/s/1.73 m2', N'mL/s/{1.73_m2}'),
    (N'ml/s/1.73 m^2', N'mL/s/{1.73_m2}'), (N'ml/s/1.73 m²', N'mL/s/{1.73_m2}'),
    (N'ml/s/{1.73_m2}', N'mL/s/{1.73_m2}'), (N'ml/s/{1.73_m^2}', N'mL/s/{1.73_m2}'),
    (N'ml/s/{1.73_m²}', N'mL/s/{1.73_m2}'),
    -- mg/dL
    (N'MG/DL', N'mg/dL'), (N'mg %', N'mg/dL'), (N'mg%', N'mg/dL'), (N'mg/100 mL', N'mg/dL'),
    (N'mg/100mL', N'mg/dL'), (N'mg/DL', N'mg/dL'), (N'mg/dL', N'mg/dL'), (N'mg/dL{adult}', N'mg/dL'),
    (N'mg/dL{calc}', N'mg/dL'), (N'mg/dl', N'mg/dL'),
    -- g/L
    (N'g/L', N'g/L'), (N'g/l', N'g/L'), (N'gm/L', N'g/L'), (N'grams/L', N'g/L'), (N'MG/ML', N'g/L'),
    (N'mg/mL', N'g/L'), (N'mg/ml', N'g/L'),
    -- g/dL
    (N'G/DL', N'g/dL'), (N'GM/DL', N'g/dL'), (N'g%', N'g/dL'), (N'g/100 mL', N'g/dL'), (N'g/100mL', N'g/dL'),
    (N'g/DL', N'g/dL'), (N'g/dL', N'g/dL'), (N'g/dl', N'g/dL'), (N'gm%', N'g/dL'), (N'gm/dL', N'g/dL'),
    (N'gm/dl', N'g/dL'), (N'grams/dL', N'g/dL'),
    -- mg/L
    (N'MG/L', N'mg/L'), (N'mg/L', N'mg/L'), (N'mg/l', N'mg/L'), (N'UG/ML', N'mg/L'), (N'mcg/mL', N'mg/L'),
    (N'mcg/ml', N'mg/L'), (N'ug/mL', N'mg/L'), (N'ug/ml', N'mg/L'), (N'µg/mL', N'mg/L'), (N'µg/ml', N'mg/L'),
    (N'μg/mL', N'mg/L'), (N'μg/ml', N'mg/L'),
    -- ng/L
    (N'NG/L', N'ng/L'), (N'ng/L', N'ng/L'), (N'ng/l', N'ng/L'), (N'PG/ML', N'ng/L'), (N'pg/mL', N'ng/L'),
    (N'pg/ml', N'ng/L'),
    -- ug/L
    (N'UG/L', N'ug/L'), (N'mcg/L', N'ug/L'), (N'mcg/l', N'ug/L'), (N'ug/L', N'ug/L'), (N'ug/l', N'ug/L'),
    (N'µg/L', N'ug/L'), (N'µg/l', N'ug/L'), (N'μg/L', N'ug/L'), (N'μg/l', N'ug/L'), (N'NG/ML', N'ug/L'),
    (N'ng/mL', N'ug/L'), (N'ng/mL{RBC}', N'ug/L'), (N'ng/ml', N'ug/L'),
    -- mol/L
    (N'mol/L', N'mol/L'), (N'mol/l', N'mol/L'),
    -- ng/dL
    (N'NG/DL', N'ng/dL'), (N'ng/dL', N'ng/dL'), (N'ng/dl', N'ng/dL'),
    -- pg/dL
    (N'PG/DL', N'pg/dL'), (N'pg/dL', N'pg/dL'), (N'pg/dl', N'pg/dL'),
    -- ug/dL
    (N'UG/DL', N'ug/dL'), (N'mcg/dL', N'ug/dL'), (N'mcg/dl', N'ug/dL'), (N'ug/dL', N'ug/dL'),
    (N'ug/dL{RBC}', N'ug/dL'), (N'ug/dl', N'ug/dL'), (N'µg/dL', N'ug/dL'), (N'µg/dl', N'ug/dL'),
    (N'μg/dL', N'ug/dL'), (N'μg/dl', N'ug/dL'),
    -- fmol/L
    (N'fmol/L', N'fmol/L'), (N'fmol/l', N'fmol/L'),
    -- mmol/L
    (N'MMOL/L', N'mmol/L'), (N'mM', N'mmol/L'), (N'mmol/L', N'mmol/L'), (N'mmol/l', N'mmol/L'),
    (N'UMOL/ML', N'mmol/L'), (N'mcmol/mL', N'mmol/L'), (N'mcmol/ml', N'mmol/L'), (N'umol/mL', N'mmol/L'),
    (N'umol/ml', N'mmol/L'), (N'µmol/mL', N'mmol/L'), (N'µmol/ml', N'mmol/L'), (N'μmol/mL', N'mmol/L'),
    (N'μmol/ml', N'mmol/L'),
    -- nmol/L
    (N'NMOL/L', N'nmol/L'), (N'nM', N'nmol/L'), (N'nmol/L', N'nmol/L'), (N'nmol/l', N'nmol/L'),
    (N'PMOL/ML', N'nmol/L'), (N'pmol/mL', N'nmol/L'), (N'pmol/ml', N'nmol/L'),
    -- pmol/L
    (N'PMOL/L', N'pmol/L'), (N'pM', N'pmol/L'), (N'pmol/L', N'pmol/L'), (N'pmol/l', N'pmol/L'),
    -- umol/L
    (N'UMOL/L', N'umol/L'), (N'mcmol/L', N'umol/L'), (N'mcmol/l', N'umol/L'), (N'micromol/L', N'umol/L'),
    (N'uM', N'umol/L'), (N'umol/L', N'umol/L'), (N'umol/l', N'umol/L'), (N'µM', N'umol/L'),
    (N'µmol/L', N'umol/L'), (N'µmol/l', N'umol/L'), (N'μM', N'umol/L'), (N'μmol/L', N'umol/L'),
    (N'μmol/l', N'umol/L'), (N'NMOL/ML', N'umol/L'), (N'nmol/mL', N'umol/L'), (N'nmol/ml', N'umol/L'),
    -- umol/dL
    (N'UMOL/DL', N'umol/dL'), (N'mcmol/dL', N'umol/dL'), (N'mcmol/dl', N'umol/dL'), (N'umol/dL', N'umol/dL'),
    (N'umol/dl', N'umol/dL'), (N'µmol/dL', N'umol/dL'), (N'µmol/dl', N'umol/dL'), (N'μmol/dL', N'umol/dL'),
    (N'μmol/dl', N'umol/dL'),
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

-- ULN of creatinine by age and sex, in mg/dL, for results that come without.
-- Source: maximum serum creatinine by age and sex in trials NCT02255461 and NCT01922076, below 1 year ...
reference_uln_of_creatinine (age_group, female_limit, male_limit) AS (
  SELECT v.age_group COLLATE Latin1_General_100_BIN2 AS age_group, v.female_limit, v.male_limit FROM (VALUES
    (N'1 month to < 6 months', 0.4, 0.4), (N'6 months to < 1 year', 0.5, 0.5),
    (N'1 year to < 2 years', 0.6, 0.6), (N'2 years to < 6 years', 0.8, 0.8), (N'6 years to < 10 years', 1, 1),
    (N'10 years to < 13 years', 1.2, 1.2), (N'13 years to < 16 years', 1.4, 1.5),
    (N'16 years and over', 1.4, 1.7)
  ) AS v (age_group, female_limit, male_limit)
),

-- One pass over the measurements; each window is true, false, or unknown.
measurement_rows AS (
  SELECT
    s.patient_id,
    s."term" COLLATE Latin1_General_100_BIN2 AS measurement_term,
    CASE
      WHEN CAST(s."date" AS DATE) >= c.enrollment_minus_28_days AND CAST(s."date" AS DATE) <= c.enrollment_date THEN
        1
      WHEN NOT (CAST(s."date" AS DATE) >= c.enrollment_minus_28_days
                AND CAST(s."date" AS DATE) <= c.enrollment_date) THEN
        0
    END AS at_enrollment,
    CASE
      WHEN CAST(s."date" AS DATE) <= c.day_1_minus_1_day THEN 1
      WHEN NOT (CAST(s."date" AS DATE) <= c.day_1_minus_1_day) THEN 0
    END AS before_day_1,
    CASE
      WHEN CAST(s."date" AS DATE) >= c.day_1_minus_21_days AND CAST(s."date" AS DATE) <= c.day_1_date THEN 1
      WHEN NOT (CAST(s."date" AS DATE) >= c.day_1_minus_21_days AND CAST(s."date" AS DATE) <= c.day_1_date) THEN
        0
    END AS during_screening,
    CASE
      WHEN s."term" COLLATE Latin1_General_100_BIN2 = N'ALT' THEN s."unit" COLLATE Latin1_General_100_BIN2
    END AS alt_unit,
    CASE
      WHEN s."term" COLLATE Latin1_General_100_BIN2 = N'ALT' THEN
        nullif(nullif(s."comparator" COLLATE Latin1_General_100_BIN2, N''), N'=')
    END AS alt_comparator,
    CASE WHEN s."term" COLLATE Latin1_General_100_BIN2 = N'ALT' THEN TRY_CAST(s."value" AS DECIMAL(15, 6)) END
      AS alt_value,
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
        )) COLLATE Latin1_General_100_BIN2 AS measurement_order,
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
    + right(
         N'                 ' + coalesce(CAST(TRY_CAST(s.range_high AS DECIMAL(15, 6)) AS NVARCHAR(4000)), N'-'),
         17
       )
    + right(N'                    ' + coalesce(CAST(s."id" AS NVARCHAR(4000)), N'-'), 20)
    + coalesce(s."comparator" COLLATE Latin1_General_100_BIN2, N'')
    + coalesce(s."unit" COLLATE Latin1_General_100_BIN2, N'') AS measurement_record_2
  FROM "measurements" AS s
  JOIN patient_anchors AS c ON c.patient_id = s.patient_id
  WHERE s."term" COLLATE Latin1_General_100_BIN2 IN (
          N'marrow blasts', N'Karnofsky', N'Lansky', N'creatinine clearance', N'creatinine', N'total bilirubin',
          N'direct bilirubin', N'ALT'
        )
),

-- The same, with what is worked out from it.
measurement_tests AS (
  SELECT
    r.*,
    l1.unit_reading AS any_alt_during_screening_reading
  FROM measurement_rows AS r
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = r.alt_unit
),

-- The same, with what is worked out from it.
measurement_tests_2 AS (
  SELECT
    r.*,
    -- 135 IU/L, in the unit of the result
    CASE r.any_alt_during_screening_reading
      WHEN N'U/L' THEN 135 WHEN N'U/dL' THEN 13.5 WHEN N'U/mL' THEN 0.135 WHEN N'k[IU]/mL' THEN 0.000135
      WHEN N'mU/L' THEN 135000 WHEN N'nkat/L' THEN 2250 WHEN N'uU/L' THEN 135000000 WHEN N'ukat/L' THEN 2.25
    END AS any_alt_during_screening_limit
  FROM measurement_tests AS r
),

-- The same, with what is worked out from it.
measurement_tests_3 AS (
  SELECT
    r.*,
    -- ALT: whether it passes the test
    CASE
      WHEN r.measurement_term = N'ALT' THEN
        CASE
          WHEN r.alt_comparator IS NULL THEN
            CASE
              WHEN r.alt_value <= r.any_alt_during_screening_limit THEN 1
              WHEN NOT (r.alt_value <= r.any_alt_during_screening_limit) THEN 0
            END
          WHEN r.alt_comparator IN (N'<', N'<=') AND r.alt_value <= r.any_alt_during_screening_limit THEN 1
          WHEN r.alt_comparator = N'>' AND r.alt_value >= r.any_alt_during_screening_limit THEN 0
          WHEN r.alt_comparator = N'>=' AND r.alt_value > r.any_alt_during_screening_limit THEN 0
        END
    END AS any_alt_during_screening_passes
  FROM measurement_tests_2 AS r
),

-- The same, with what is worked out from it.
measurement_tests_4 AS (
  SELECT
    r.*,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.measurement_term = N'ALT' THEN
        CASE
          WHEN r.during_screening = 1 AND r.any_alt_during_screening_passes = 1 THEN 3
          WHEN NOT (r.any_alt_during_screening_passes = 1) THEN
            CASE WHEN r.during_screening = 1 THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_alt_during_screening_code
  FROM measurement_tests_3 AS r
),

-- The measurements of each patient in one group.
measurement_features AS (
  SELECT
    r.patient_id,
    -- latest marrow blasts at enrollment
    max(
      CASE WHEN r.measurement_term = N'marrow blasts' THEN r.measurement_order + r.measurement_record END COLLATE Latin1_General_100_BIN2
    ) AS latest_marrow_blasts_at_enrollment,
    -- latest Karnofsky at enrollment
    max(
      CASE WHEN r.measurement_term = N'Karnofsky' THEN r.measurement_order + r.measurement_record END COLLATE Latin1_General_100_BIN2
    ) AS latest_karnofsky_at_enrollment,
    -- latest Lansky at enrollment
    max(
      CASE WHEN r.measurement_term = N'Lansky' THEN r.measurement_order + r.measurement_record END COLLATE Latin1_General_100_BIN2
    ) AS latest_lansky_at_enrollment,
    -- latest creatinine clearance before day 1
    max(
      CASE WHEN r.measurement_term = N'creatinine clearance' THEN r.measurement_order + r.measurement_record END COLLATE Latin1_General_100_BIN2
    ) AS latest_creatinine_clearance_before_day_1,
    -- latest creatinine before day 1
    max(
      CASE WHEN r.measurement_term = N'creatinine' THEN r.measurement_order + r.measurement_record_2 END COLLATE Latin1_General_100_BIN2
    ) AS latest_creatinine_before_day_1,
    -- latest total bilirubin before day 1
    max(
      CASE WHEN r.measurement_term = N'total bilirubin' THEN r.measurement_order + r.measurement_record_2 END COLLATE Latin1_General_100_BIN2
    ) AS latest_total_bilirubin_before_day_1,
    -- latest direct bilirubin before day 1
    max(
      CASE WHEN r.measurement_term = N'direct bilirubin' THEN r.measurement_order + r.measurement_record END COLLATE Latin1_General_100_BIN2
    ) AS latest_direct_bilirubin_before_day_1,
    -- deciding ALT during screening
    max(
      CASE
        WHEN r.any_alt_during_screening_code IS NOT NULL THEN
          CAST(CASE WHEN r.any_alt_during_screening_code = 0 THEN 1 ELSE r.any_alt_during_screening_code END AS NVARCHAR(4000))
          + r.measurement_order
          + r.measurement_record
      END COLLATE Latin1_General_100_BIN2
    ) AS any_alt_during_screening,
    -- any ALT during screening: the greatest number
    max(r.any_alt_during_screening_code) AS any_alt_during_screening_code
  FROM measurement_tests_4 AS r
  WHERE coalesce(
          CASE
            WHEN r.measurement_term IN (N'marrow blasts', N'Karnofsky', N'Lansky') THEN r.at_enrollment
            WHEN r.measurement_term IN (
                   N'creatinine clearance', N'creatinine', N'total bilirubin', N'direct bilirubin'
                 ) THEN
              r.before_day_1
            WHEN r.measurement_term = N'ALT' THEN r.during_screening
          END,
          1
        ) = 1
  GROUP BY r.patient_id
),

-- One pass over the attestations; each window is true, false, or unknown.
answer_rows AS (
  SELECT
    s.patient_id,
    CASE
      WHEN CAST(s."date" AS DATE) <= c.enrollment_date THEN 1
      WHEN NOT (CAST(s."date" AS DATE) <= c.enrollment_date) THEN 0
    END AS on_or_before_enrollment,
    right(N'          ' + coalesce(convert(NVARCHAR(10), CAST(s."date" AS DATE), 23), N'-'), 10)
    + right(
         N'      '
         + coalesce(CAST(len((s."answer" COLLATE Latin1_General_100_BIN2) + N'.') - 1 AS NVARCHAR(4000)), N'-'),
         6
       )
    + right(N'          ' + coalesce(convert(NVARCHAR(10), CAST(s.valid_until AS DATE), 23), N'-'), 10)
    + right(N'                    ' + coalesce(CAST(s."id" AS NVARCHAR(4000)), N'-'), 20)
    + coalesce(s."answer" COLLATE Latin1_General_100_BIN2, N'') AS answer_record,
    (coalesce(convert(NVARCHAR(19), CAST(CAST(s."date" AS DATE) AS DATETIME2(0)), 120), N'9999-99-99 99:99:99')
     + right(
          N'00000000000000000000' + CAST(CAST(s."id" AS DECIMAL(20, 0)) + 9223372036854775808 AS NVARCHAR(4000)),
          20
        )) COLLATE Latin1_General_100_BIN2 AS answer_order
  FROM "attestations" AS s
  JOIN patient_anchors AS c ON c.patient_id = s.patient_id
  WHERE s."criterion" COLLATE Latin1_General_100_BIN2 = N'6'
        AND s."answer" COLLATE Latin1_General_100_BIN2 IN (N'yes', N'no')
        AND s.attested_by COLLATE Latin1_General_100_BIN2 <> N''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" COLLATE Latin1_General_100_BIN2 IS NULL
             OR s."protocol" COLLATE Latin1_General_100_BIN2 IN (N'', N'AALL1121'))
),

-- The attestations of each patient in one group.
answer_features AS (
  SELECT
    r.patient_id,
    -- answer to 6 on or before enrollment
    max((r.answer_order + r.answer_record) COLLATE Latin1_General_100_BIN2) AS answer_6
  FROM answer_rows AS r
  WHERE coalesce(r.on_or_before_enrollment, 1) = 1
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS (
  SELECT
    v.patient_id,
    -- B-precursor ALL
    CASE
      WHEN v.event_term = N'B-precursor ALL' THEN
        CASE
          WHEN CASE WHEN v.start_to <= c.enrollment_date THEN 1 WHEN v.start_from > c.enrollment_date THEN 0 END
                 = 1
               AND CASE
                     WHEN CASE
                            WHEN v.start_from >= c.enrollment_date THEN 1
                            WHEN v.start_to < c.enrollment_date THEN 0
                          END = 1 THEN
                       1
                     ELSE CASE
                            WHEN v.end_recorded = 1 THEN
                              CASE
                                WHEN v.end_from >= c.enrollment_date THEN 1
                                WHEN v.end_to < c.enrollment_date THEN 0
                              END
                            ELSE 1
                          END
                   END = 1
               AND v.is_confirmed = 1 THEN
            1
          WHEN NOT (CASE
                      WHEN v.start_to <= c.enrollment_date THEN 1
                      WHEN v.start_from > c.enrollment_date THEN 0
                    END = 1
                    AND CASE
                          WHEN CASE
                                 WHEN v.start_from >= c.enrollment_date THEN 1
                                 WHEN v.start_to < c.enrollment_date THEN 0
                               END = 1 THEN
                            1
                          ELSE CASE
                                 WHEN v.end_recorded = 1 THEN
                                   CASE
                                     WHEN v.end_from >= c.enrollment_date THEN 1
                                     WHEN v.end_to < c.enrollment_date THEN 0
                                   END
                                 ELSE 1
                               END
                        END = 1
                    AND v.is_confirmed = 1) THEN
            0
        END
      ELSE 0
    END AS count_b_precursor_all_qualifies,
    -- marrow relapse on or before enrollment
    CASE
      WHEN v.event_term = N'marrow relapse' THEN
        CASE
          WHEN CASE WHEN v.start_to <= c.enrollment_date THEN 1 WHEN v.start_from > c.enrollment_date THEN 0 END
                 = 1
               AND v.is_confirmed = 1 THEN
            1
          WHEN NOT (CASE
                      WHEN v.start_to <= c.enrollment_date THEN 1
                      WHEN v.start_from > c.enrollment_date THEN 0
                    END = 1
                    AND v.is_confirmed = 1) THEN
            0
        END
      ELSE 0
    END AS count_marrow_relapse_on_or_before_enrollment_qualifies,
    -- marrow relapse after allogeneic HSCT
    CASE
      WHEN v.event_term = N'marrow relapse' THEN
        CASE
          WHEN CASE
                 WHEN c.first_allogeneic_hsct_start_exists = 1
                      AND v.start_from >= c.first_allogeneic_hsct_start_plus_1_day_high THEN
                   1
                 WHEN v.start_to < c.first_allogeneic_hsct_start_plus_1_day_low
                      OR NOT (c.first_allogeneic_hsct_start_exists = 1) THEN
                   0
               END = 1
               AND CASE
                     WHEN v.start_to <= c.enrollment_date THEN 1
                     WHEN v.start_from > c.enrollment_date THEN 0
                   END = 1
               AND v.is_confirmed = 1 THEN
            1
          WHEN NOT (CASE
                      WHEN c.first_allogeneic_hsct_start_exists = 1
                           AND v.start_from >= c.first_allogeneic_hsct_start_plus_1_day_high THEN
                        1
                      WHEN v.start_to < c.first_allogeneic_hsct_start_plus_1_day_low
                           OR NOT (c.first_allogeneic_hsct_start_exists = 1) THEN
                        0
                    END = 1
                    AND CASE
                          WHEN v.start_to <= c.enrollment_date THEN 1
                          WHEN v.start_from > c.enrollment_date THEN 0
                        END = 1
                    AND v.is_confirmed = 1) THEN
            0
        END
      ELSE 0
    END AS count_marrow_relapse_after_allogeneic_hsct_qualifies,
    -- relapse on or before enrollment
    CASE
      WHEN v.event_term IN (N'relapse', N'marrow relapse', N'extramedullary relapse') THEN
        CASE
          WHEN CASE WHEN v.start_to <= c.enrollment_date THEN 1 WHEN v.start_from > c.enrollment_date THEN 0 END
                 = 1
               AND v.is_confirmed = 1 THEN
            1
          WHEN NOT (CASE
                      WHEN v.start_to <= c.enrollment_date THEN 1
                      WHEN v.start_from > c.enrollment_date THEN 0
                    END = 1
                    AND v.is_confirmed = 1) THEN
            0
        END
      ELSE 0
    END AS count_relapse_on_or_before_enrollment_qualifies,
    -- reinduction on or after first relapse
    CASE
      WHEN v.event_term = N'reinduction' THEN
        CASE
          WHEN CASE
                 WHEN c.first_relapse_start_exists = 1 AND v.start_from >= c.first_relapse_start_high THEN 1
                 WHEN v.start_to < c.first_relapse_start_low OR NOT (c.first_relapse_start_exists = 1) THEN 0
               END = 1
               AND CASE
                     WHEN v.start_to <= c.enrollment_date THEN 1
                     WHEN v.start_from > c.enrollment_date THEN 0
                   END = 1
               AND CASE
                     WHEN v.event_completed IN (N'yes', N'no') THEN
                       CASE
                         WHEN v.event_completed = N'yes' THEN 1
                         WHEN NOT (v.event_completed = N'yes') THEN 0
                       END
                   END = 1
               AND CASE
                     WHEN v.end_from >= dateadd(DAY, 27, v.start_to) THEN 1
                     WHEN v.end_to < dateadd(DAY, 27, v.start_from) THEN 0
                   END = 1
               AND NOT (CASE
                          WHEN v.event_response IN (N'CR', N'PR', N'NR') THEN
                            CASE
                              WHEN v.event_response = N'CR' THEN 1
                              WHEN NOT (v.event_response = N'CR') THEN 0
                            END
                        END = 1)
               AND v.is_confirmed = 1 THEN
            1
          WHEN NOT (CASE
                      WHEN c.first_relapse_start_exists = 1 AND v.start_from >= c.first_relapse_start_high THEN
                        1
                      WHEN v.start_to < c.first_relapse_start_low OR NOT (c.first_relapse_start_exists = 1) THEN
                        0
                    END = 1
                    AND CASE
                          WHEN v.start_to <= c.enrollment_date THEN 1
                          WHEN v.start_from > c.enrollment_date THEN 0
                        END = 1
                    AND CASE
                          WHEN v.event_completed IN (N'yes', N'no') THEN
                            CASE
                              WHEN v.event_completed = N'yes' THEN 1
                              WHEN NOT (v.event_completed = N'yes') THEN 0
                            END
                        END = 1
                    AND CASE
                          WHEN v.end_from >= dateadd(DAY, 27, v.start_to) THEN 1
                          WHEN v.end_to < dateadd(DAY, 27, v.start_from) THEN 0
                        END = 1
                    AND NOT (CASE
                               WHEN v.event_response IN (N'CR', N'PR', N'NR') THEN
                                 CASE
                                   WHEN v.event_response = N'CR' THEN 1
                                   WHEN NOT (v.event_response = N'CR') THEN 0
                                 END
                             END = 1)
                    AND v.is_confirmed = 1) THEN
            0
        END
      ELSE 0
    END AS count_reinduction_on_or_after_first_relapse_qualifies,
    -- remission on or before enrollment
    CASE
      WHEN v.event_term = N'remission' THEN
        CASE
          WHEN CASE WHEN v.start_to <= c.enrollment_date THEN 1 WHEN v.start_from > c.enrollment_date THEN 0 END
                 = 1
               AND v.is_confirmed = 1 THEN
            1
          WHEN NOT (CASE
                      WHEN v.start_to <= c.enrollment_date THEN 1
                      WHEN v.start_from > c.enrollment_date THEN 0
                    END = 1
                    AND v.is_confirmed = 1) THEN
            0
        END
      ELSE 0
    END AS count_remission_on_or_before_enrollment_qualifies,
    -- induction on or before enrollment
    CASE
      WHEN v.event_term = N'induction' THEN
        CASE
          WHEN CASE WHEN v.start_to <= c.enrollment_date THEN 1 WHEN v.start_from > c.enrollment_date THEN 0 END
                 = 1
               AND CASE
                     WHEN v.event_completed IN (N'yes', N'no') THEN
                       CASE
                         WHEN v.event_completed = N'yes' THEN 1
                         WHEN NOT (v.event_completed = N'yes') THEN 0
                       END
                   END = 1
               AND NOT (CASE
                          WHEN v.event_response IN (N'CR', N'PR', N'NR') THEN
                            CASE
                              WHEN v.event_response = N'CR' THEN 1
                              WHEN NOT (v.event_response = N'CR') THEN 0
                            END
                        END = 1)
               AND v.is_confirmed = 1 THEN
            1
          WHEN NOT (CASE
                      WHEN v.start_to <= c.enrollment_date THEN 1
                      WHEN v.start_from > c.enrollment_date THEN 0
                    END = 1
                    AND CASE
                          WHEN v.event_completed IN (N'yes', N'no') THEN
                            CASE
                              WHEN v.event_completed = N'yes' THEN 1
                              WHEN NOT (v.event_completed = N'yes') THEN 0
                            END
                        END = 1
                    AND NOT (CASE
                               WHEN v.event_response IN (N'CR', N'PR', N'NR') THEN
                                 CASE
                                   WHEN v.event_response = N'CR' THEN 1
                                   WHEN NOT (v.event_response = N'CR') THEN 0
                                 END
                             END = 1)
                    AND v.is_confirmed = 1) THEN
            0
        END
      ELSE 0
    END AS count_induction_on_or_before_enrollment_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS (
  SELECT
    r.patient_id,
    -- B-precursor ALL
    count(CASE WHEN r.count_b_precursor_all_qualifies = 1 THEN 1 END) AS count_b_precursor_all_certain,
    count(CASE WHEN coalesce(r.count_b_precursor_all_qualifies, 1) = 1 THEN 1 END)
      AS count_b_precursor_all_possible,
    -- marrow relapse on or before enrollment
    count(CASE WHEN r.count_marrow_relapse_on_or_before_enrollment_qualifies = 1 THEN 1 END)
      AS count_marrow_relapse_on_or_before_enrollment_certain,
    count(CASE WHEN coalesce(r.count_marrow_relapse_on_or_before_enrollment_qualifies, 1) = 1 THEN 1 END)
      AS count_marrow_relapse_on_or_before_enrollment_possible,
    -- marrow relapse after allogeneic HSCT
    count(CASE WHEN r.count_marrow_relapse_after_allogeneic_hsct_qualifies = 1 THEN 1 END)
      AS count_marrow_relapse_after_allogeneic_hsct_certain,
    count(CASE WHEN coalesce(r.count_marrow_relapse_after_allogeneic_hsct_qualifies, 1) = 1 THEN 1 END)
      AS count_marrow_relapse_after_allogeneic_hsct_possible,
    -- relapse on or before enrollment
    count(CASE WHEN r.count_relapse_on_or_before_enrollment_qualifies = 1 THEN 1 END)
      AS count_relapse_on_or_before_enrollment_certain,
    count(CASE WHEN coalesce(r.count_relapse_on_or_before_enrollment_qualifies, 1) = 1 THEN 1 END)
      AS count_relapse_on_or_before_enrollment_possible,
    -- reinduction on or after first relapse
    count(CASE WHEN r.count_reinduction_on_or_after_first_relapse_qualifies = 1 THEN 1 END)
      AS count_reinduction_on_or_after_first_relapse_certain,
    count(CASE WHEN coalesce(r.count_reinduction_on_or_after_first_relapse_qualifies, 1) = 1 THEN 1 END)
      AS count_reinduction_on_or_after_first_relapse_possible,
    -- remission on or before enrollment
    count(CASE WHEN r.count_remission_on_or_before_enrollment_qualifies = 1 THEN 1 END)
      AS count_remission_on_or_before_enrollment_certain,
    count(CASE WHEN coalesce(r.count_remission_on_or_before_enrollment_qualifies, 1) = 1 THEN 1 END)
      AS count_remission_on_or_before_enrollment_possible,
    -- induction on or before enrollment
    count(CASE WHEN r.count_induction_on_or_before_enrollment_qualifies = 1 THEN 1 END)
      AS count_induction_on_or_before_enrollment_certain,
    count(CASE WHEN coalesce(r.count_induction_on_or_before_enrollment_qualifies, 1) = 1 THEN 1 END)
      AS count_induction_on_or_before_enrollment_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS (
  SELECT
    c.patient_id,
    coalesce(e.count_b_precursor_all_certain, 0) AS count_b_precursor_all_certain,
    coalesce(e.count_b_precursor_all_possible, 0) AS count_b_precursor_all_possible,
    CASE
      WHEN try_convert(DATE, nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 40, 10)), N'-'), 23)
             >= c.enrollment_minus_28_days
           AND try_convert(
                 DATE,
                 nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 40, 10)), N'-'),
                 23
               ) <= c.enrollment_date THEN
        1
      WHEN NOT (try_convert(
                  DATE,
                  nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 40, 10)), N'-'),
                  23
                ) >= c.enrollment_minus_28_days
                AND try_convert(
                      DATE,
                      nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 40, 10)), N'-'),
                      23
                    ) <= c.enrollment_date) THEN
        0
    END AS latest_marrow_blasts_at_enrollment_inside,
    substring(
      m.latest_marrow_blasts_at_enrollment,
      133
      + coalesce(CAST(nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 67, 6)), N'-') AS BIGINT), 0),
      CAST(nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 73, 6)), N'-') AS BIGINT)
    ) COLLATE Latin1_General_100_BIN2 AS latest_marrow_blasts_at_enrollment_unit,
    nullif(
      nullif(
        substring(
          m.latest_marrow_blasts_at_enrollment,
          133,
          CAST(nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 67, 6)), N'-') AS BIGINT)
        ) COLLATE Latin1_General_100_BIN2,
        N''
      ),
      N'='
    ) AS latest_marrow_blasts_at_enrollment_comparator,
    CAST(nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 50, 17)), N'-') AS DECIMAL(15, 6))
      AS latest_marrow_blasts_at_enrollment_value,
    try_convert(DATE, nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 40, 10)), N'-'), 23)
      AS latest_marrow_blasts_at_enrollment_day,
    CAST(nullif(ltrim(substring(m.latest_marrow_blasts_at_enrollment, 113, 20)), N'-') AS BIGINT)
      AS latest_marrow_blasts_at_enrollment_id,
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
    coalesce(e.count_marrow_relapse_on_or_before_enrollment_certain, 0)
      AS count_marrow_relapse_on_or_before_enrollment_certain,
    coalesce(e.count_marrow_relapse_on_or_before_enrollment_possible, 0)
      AS count_marrow_relapse_on_or_before_enrollment_possible,
    coalesce(e.count_marrow_relapse_after_allogeneic_hsct_certain, 0)
      AS count_marrow_relapse_after_allogeneic_hsct_certain,
    coalesce(e.count_marrow_relapse_after_allogeneic_hsct_possible, 0)
      AS count_marrow_relapse_after_allogeneic_hsct_possible,
    coalesce(e.count_relapse_on_or_before_enrollment_certain, 0)
      AS count_relapse_on_or_before_enrollment_certain,
    coalesce(e.count_relapse_on_or_before_enrollment_possible, 0)
      AS count_relapse_on_or_before_enrollment_possible,
    coalesce(e.count_reinduction_on_or_after_first_relapse_certain, 0)
      AS count_reinduction_on_or_after_first_relapse_certain,
    coalesce(e.count_reinduction_on_or_after_first_relapse_possible, 0)
      AS count_reinduction_on_or_after_first_relapse_possible,
    coalesce(e.count_remission_on_or_before_enrollment_certain, 0)
      AS count_remission_on_or_before_enrollment_certain,
    coalesce(e.count_remission_on_or_before_enrollment_possible, 0)
      AS count_remission_on_or_before_enrollment_possible,
    coalesce(e.count_induction_on_or_before_enrollment_certain, 0)
      AS count_induction_on_or_before_enrollment_certain,
    coalesce(e.count_induction_on_or_before_enrollment_possible, 0)
      AS count_induction_on_or_before_enrollment_possible,
    CASE
      WHEN try_convert(DATE, nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 40, 10)), N'-'), 23)
             >= c.enrollment_minus_28_days
           AND try_convert(DATE, nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 40, 10)), N'-'), 23)
                 <= c.enrollment_date THEN
        1
      WHEN NOT (try_convert(DATE, nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 40, 10)), N'-'), 23)
                  >= c.enrollment_minus_28_days
                AND try_convert(
                      DATE,
                      nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 40, 10)), N'-'),
                      23
                    ) <= c.enrollment_date) THEN
        0
    END AS latest_karnofsky_at_enrollment_inside,
    substring(
      m.latest_karnofsky_at_enrollment,
      133 + coalesce(CAST(nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 67, 6)), N'-') AS BIGINT), 0),
      CAST(nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 73, 6)), N'-') AS BIGINT)
    ) COLLATE Latin1_General_100_BIN2 AS latest_karnofsky_at_enrollment_unit,
    nullif(
      nullif(
        substring(
          m.latest_karnofsky_at_enrollment,
          133,
          CAST(nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 67, 6)), N'-') AS BIGINT)
        ) COLLATE Latin1_General_100_BIN2,
        N''
      ),
      N'='
    ) AS latest_karnofsky_at_enrollment_comparator,
    CAST(nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 50, 17)), N'-') AS DECIMAL(15, 6))
      AS latest_karnofsky_at_enrollment_value,
    try_convert(DATE, nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 40, 10)), N'-'), 23)
      AS latest_karnofsky_at_enrollment_day,
    CAST(nullif(ltrim(substring(m.latest_karnofsky_at_enrollment, 113, 20)), N'-') AS BIGINT)
      AS latest_karnofsky_at_enrollment_id,
    CASE
      WHEN try_convert(DATE, nullif(ltrim(substring(m.latest_lansky_at_enrollment, 40, 10)), N'-'), 23)
             >= c.enrollment_minus_28_days
           AND try_convert(DATE, nullif(ltrim(substring(m.latest_lansky_at_enrollment, 40, 10)), N'-'), 23)
                 <= c.enrollment_date THEN
        1
      WHEN NOT (try_convert(DATE, nullif(ltrim(substring(m.latest_lansky_at_enrollment, 40, 10)), N'-'), 23)
                  >= c.enrollment_minus_28_days
                AND try_convert(DATE, nullif(ltrim(substring(m.latest_lansky_at_enrollment, 40, 10)), N'-'), 23)
                      <= c.enrollment_date) THEN
        0
    END AS latest_lansky_at_enrollment_inside,
    substring(
      m.latest_lansky_at_enrollment,
      133 + coalesce(CAST(nullif(ltrim(substring(m.latest_lansky_at_enrollment, 67, 6)), N'-') AS BIGINT), 0),
      CAST(nullif(ltrim(substring(m.latest_lansky_at_enrollment, 73, 6)), N'-') AS BIGINT)
    ) COLLATE Latin1_General_100_BIN2 AS latest_lansky_at_enrollment_unit,
    nullif(
      nullif(
        substring(
          m.latest_lansky_at_enrollment,
          133,
          CAST(nullif(ltrim(substring(m.latest_lansky_at_enrollment, 67, 6)), N'-') AS BIGINT)
        ) COLLATE Latin1_General_100_BIN2,
        N''
      ),
      N'='
    ) AS latest_lansky_at_enrollment_comparator,
    CAST(nullif(ltrim(substring(m.latest_lansky_at_enrollment, 50, 17)), N'-') AS DECIMAL(15, 6))
      AS latest_lansky_at_enrollment_value,
    try_convert(DATE, nullif(ltrim(substring(m.latest_lansky_at_enrollment, 40, 10)), N'-'), 23)
      AS latest_lansky_at_enrollment_day,
    CAST(nullif(ltrim(substring(m.latest_lansky_at_enrollment, 113, 20)), N'-') AS BIGINT)
      AS latest_lansky_at_enrollment_id,
    CASE
      WHEN try_convert(
             DATE,
             nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 40, 10)), N'-'),
             23
           ) <= c.day_1_minus_1_day THEN
        1
      WHEN NOT (try_convert(
                  DATE,
                  nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 40, 10)), N'-'),
                  23
                ) <= c.day_1_minus_1_day) THEN
        0
    END AS latest_creatinine_clearance_before_day_1_inside,
    substring(
      m.latest_creatinine_clearance_before_day_1,
      133
      + coalesce(
          CAST(nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 67, 6)), N'-') AS BIGINT),
          0
        ),
      CAST(nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 73, 6)), N'-') AS BIGINT)
    ) COLLATE Latin1_General_100_BIN2 AS latest_creatinine_clearance_before_day_1_unit,
    nullif(
      nullif(
        substring(
          m.latest_creatinine_clearance_before_day_1,
          133,
          CAST(nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 67, 6)), N'-') AS BIGINT)
        ) COLLATE Latin1_General_100_BIN2,
        N''
      ),
      N'='
    ) AS latest_creatinine_clearance_before_day_1_comparator,
    CAST(nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 50, 17)), N'-') AS DECIMAL(15, 6))
      AS latest_creatinine_clearance_before_day_1_value,
    try_convert(DATE, nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 40, 10)), N'-'), 23)
      AS latest_creatinine_clearance_before_day_1_day,
    CAST(nullif(ltrim(substring(m.latest_creatinine_clearance_before_day_1, 113, 20)), N'-') AS BIGINT)
      AS latest_creatinine_clearance_before_day_1_id,
    CASE
      WHEN try_convert(DATE, nullif(ltrim(substring(m.latest_creatinine_before_day_1, 40, 10)), N'-'), 23)
             <= c.day_1_minus_1_day THEN
        1
      WHEN NOT (try_convert(DATE, nullif(ltrim(substring(m.latest_creatinine_before_day_1, 40, 10)), N'-'), 23)
                  <= c.day_1_minus_1_day) THEN
        0
    END AS latest_creatinine_before_day_1_inside,
    CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 50, 17)), N'-') AS DECIMAL(15, 6))
      AS latest_creatinine_before_day_1_value,
    nullif(
      nullif(
        substring(
          m.latest_creatinine_before_day_1,
          133,
          CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 67, 6)), N'-') AS BIGINT)
        ) COLLATE Latin1_General_100_BIN2,
        N''
      ),
      N'='
    ) AS latest_creatinine_before_day_1_comparator,
    CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 96, 17)), N'-') AS DECIMAL(15, 6))
      AS latest_creatinine_before_day_1_high,
    substring(
      m.latest_creatinine_before_day_1,
      133 + coalesce(CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 67, 6)), N'-') AS BIGINT), 0),
      CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 73, 6)), N'-') AS BIGINT)
    ) COLLATE Latin1_General_100_BIN2 AS latest_creatinine_before_day_1_unit,
    c.patient_sex,
    c.born_to,
    try_convert(DATE, nullif(ltrim(substring(m.latest_creatinine_before_day_1, 40, 10)), N'-'), 23)
      AS latest_creatinine_before_day_1_day,
    c.born_from,
    CAST(nullif(ltrim(substring(m.latest_creatinine_before_day_1, 113, 20)), N'-') AS BIGINT)
      AS latest_creatinine_before_day_1_id,
    CASE
      WHEN try_convert(DATE, nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 40, 10)), N'-'), 23)
             <= c.day_1_minus_1_day THEN
        1
      WHEN NOT (try_convert(
                  DATE,
                  nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 40, 10)), N'-'),
                  23
                ) <= c.day_1_minus_1_day) THEN
        0
    END AS latest_total_bilirubin_before_day_1_inside,
    CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 50, 17)), N'-') AS DECIMAL(15, 6))
      AS latest_total_bilirubin_before_day_1_value,
    nullif(
      nullif(
        substring(
          m.latest_total_bilirubin_before_day_1,
          133,
          CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 67, 6)), N'-') AS BIGINT)
        ) COLLATE Latin1_General_100_BIN2,
        N''
      ),
      N'='
    ) AS latest_total_bilirubin_before_day_1_comparator,
    CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 96, 17)), N'-') AS DECIMAL(15, 6))
      AS latest_total_bilirubin_before_day_1_high,
    substring(
      m.latest_total_bilirubin_before_day_1,
      133
      + coalesce(
          CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 67, 6)), N'-') AS BIGINT),
          0
        ),
      CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 73, 6)), N'-') AS BIGINT)
    ) COLLATE Latin1_General_100_BIN2 AS latest_total_bilirubin_before_day_1_unit,
    try_convert(DATE, nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 40, 10)), N'-'), 23)
      AS latest_total_bilirubin_before_day_1_day,
    CAST(nullif(ltrim(substring(m.latest_total_bilirubin_before_day_1, 113, 20)), N'-') AS BIGINT)
      AS latest_total_bilirubin_before_day_1_id,
    CASE
      WHEN try_convert(DATE, nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 40, 10)), N'-'), 23)
             <= c.day_1_minus_1_day THEN
        1
      WHEN NOT (try_convert(
                  DATE,
                  nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 40, 10)), N'-'),
                  23
                ) <= c.day_1_minus_1_day) THEN
        0
    END AS latest_direct_bilirubin_before_day_1_inside,
    substring(
      m.latest_direct_bilirubin_before_day_1,
      133
      + coalesce(
          CAST(nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 67, 6)), N'-') AS BIGINT),
          0
        ),
      CAST(nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 73, 6)), N'-') AS BIGINT)
    ) COLLATE Latin1_General_100_BIN2 AS latest_direct_bilirubin_before_day_1_unit,
    nullif(
      nullif(
        substring(
          m.latest_direct_bilirubin_before_day_1,
          133,
          CAST(nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 67, 6)), N'-') AS BIGINT)
        ) COLLATE Latin1_General_100_BIN2,
        N''
      ),
      N'='
    ) AS latest_direct_bilirubin_before_day_1_comparator,
    CAST(nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 50, 17)), N'-') AS DECIMAL(15, 6))
      AS latest_direct_bilirubin_before_day_1_value,
    try_convert(DATE, nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 40, 10)), N'-'), 23)
      AS latest_direct_bilirubin_before_day_1_day,
    CAST(nullif(ltrim(substring(m.latest_direct_bilirubin_before_day_1, 113, 20)), N'-') AS BIGINT)
      AS latest_direct_bilirubin_before_day_1_id,
    m.any_alt_during_screening_code,
    CAST(nullif(ltrim(substring(m.any_alt_during_screening, 51, 17)), N'-') AS DECIMAL(15, 6))
      AS any_alt_during_screening_value,
    nullif(
      nullif(
        substring(
          m.any_alt_during_screening,
          134,
          CAST(nullif(ltrim(substring(m.any_alt_during_screening, 68, 6)), N'-') AS BIGINT)
        ) COLLATE Latin1_General_100_BIN2,
        N''
      ),
      N'='
    ) AS any_alt_during_screening_comparator,
    substring(
      m.any_alt_during_screening,
      134 + coalesce(CAST(nullif(ltrim(substring(m.any_alt_during_screening, 68, 6)), N'-') AS BIGINT), 0),
      CAST(nullif(ltrim(substring(m.any_alt_during_screening, 74, 6)), N'-') AS BIGINT)
    ) COLLATE Latin1_General_100_BIN2 AS any_alt_during_screening_unit,
    try_convert(DATE, nullif(ltrim(substring(m.any_alt_during_screening, 41, 10)), N'-'), 23)
      AS any_alt_during_screening_day,
    CAST(nullif(ltrim(substring(m.any_alt_during_screening, 114, 20)), N'-') AS BIGINT)
      AS any_alt_during_screening_id,
    CASE
      WHEN try_convert(DATE, nullif(ltrim(substring(a.answer_6, 40, 10)), N'-'), 23) <= c.enrollment_date THEN 1
      WHEN NOT (try_convert(DATE, nullif(ltrim(substring(a.answer_6, 40, 10)), N'-'), 23) <= c.enrollment_date) THEN
        0
    END AS answer_6_inside,
    try_convert(DATE, nullif(ltrim(substring(a.answer_6, 56, 10)), N'-'), 23) AS answer_6_valid_until,
    c.enrollment_date,
    substring(a.answer_6, 86, CAST(nullif(ltrim(substring(a.answer_6, 50, 6)), N'-') AS BIGINT)) COLLATE Latin1_General_100_BIN2
      AS answer_6_value,
    try_convert(DATE, nullif(ltrim(substring(a.answer_6, 40, 10)), N'-'), 23) AS answer_6_day,
    CAST(nullif(ltrim(substring(a.answer_6, 66, 20)), N'-') AS BIGINT) AS answer_6_id
  FROM patient_context AS c
  LEFT JOIN measurement_features AS m ON m.patient_id = c.patient_id
  LEFT JOIN answer_features AS a ON a.patient_id = c.patient_id
  LEFT JOIN event_features AS e ON e.patient_id = c.patient_id
),

-- The same, with the unit of each picked result looked up, and ages on its day.
patient_facts_2 AS (
  SELECT
    f.*,
    l1.unit_reading AS latest_marrow_blasts_at_enrollment_reading,
    l2.unit_reading AS latest_karnofsky_at_enrollment_reading,
    l3.unit_reading AS latest_lansky_at_enrollment_reading,
    l4.unit_reading AS latest_creatinine_clearance_before_day_1_reading,
    l5.unit_reading AS latest_creatinine_before_day_1_reading,
    (YEAR(f.latest_creatinine_before_day_1_day) - YEAR(f.born_to)) * 12
    + (MONTH(f.latest_creatinine_before_day_1_day) - MONTH(f.born_to))
    - CASE WHEN DAY(f.latest_creatinine_before_day_1_day) < DAY(f.born_to) THEN 1 ELSE 0 END
      AS latest_creatinine_before_day_1_youngest_age_in_months,
    YEAR(f.latest_creatinine_before_day_1_day) - YEAR(f.born_to)
    - CASE
        WHEN MONTH(f.latest_creatinine_before_day_1_day) * 100 + DAY(f.latest_creatinine_before_day_1_day)
               < MONTH(f.born_to) * 100 + DAY(f.born_to) THEN
          1
        ELSE 0
      END AS latest_creatinine_before_day_1_youngest_age_in_years,
    (YEAR(f.latest_creatinine_before_day_1_day) - YEAR(f.born_from)) * 12
    + (MONTH(f.latest_creatinine_before_day_1_day) - MONTH(f.born_from))
    - CASE WHEN DAY(f.latest_creatinine_before_day_1_day) < DAY(f.born_from) THEN 1 ELSE 0 END
      AS latest_creatinine_before_day_1_oldest_age_in_months,
    YEAR(f.latest_creatinine_before_day_1_day) - YEAR(f.born_from)
    - CASE
        WHEN MONTH(f.latest_creatinine_before_day_1_day) * 100 + DAY(f.latest_creatinine_before_day_1_day)
               < MONTH(f.born_from) * 100 + DAY(f.born_from) THEN
          1
        ELSE 0
      END AS latest_creatinine_before_day_1_oldest_age_in_years,
    l6.unit_reading AS latest_total_bilirubin_before_day_1_reading,
    l7.unit_reading AS latest_direct_bilirubin_before_day_1_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_marrow_blasts_at_enrollment_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_karnofsky_at_enrollment_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_lansky_at_enrollment_unit
  LEFT JOIN unit_spellings AS l4 ON l4.unit_spelling = f.latest_creatinine_clearance_before_day_1_unit
  LEFT JOIN unit_spellings AS l5 ON l5.unit_spelling = f.latest_creatinine_before_day_1_unit
  LEFT JOIN unit_spellings AS l6 ON l6.unit_spelling = f.latest_total_bilirubin_before_day_1_unit
  LEFT JOIN unit_spellings AS l7 ON l7.unit_spelling = f.latest_direct_bilirubin_before_day_1_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS (
  SELECT
    f.*,
    -- 25 %, in the unit of the result
    CASE f.latest_marrow_blasts_at_enrollment_reading WHEN N'%' THEN 25 WHEN N'1' THEN 0.25 END
      AS latest_marrow_blasts_at_enrollment_limit,
    -- 50 %, in the unit of the result
    CASE
      WHEN f.latest_karnofsky_at_enrollment_unit IS NULL THEN 50
      ELSE CASE f.latest_karnofsky_at_enrollment_reading WHEN N'%' THEN 50 END
    END AS latest_karnofsky_at_enrollment_limit,
    -- 50 %, in the unit of the result
    CASE
      WHEN f.latest_lansky_at_enrollment_unit IS NULL THEN 50
      ELSE CASE f.latest_lansky_at_enrollment_reading WHEN N'%' THEN 50 END
    END AS latest_lansky_at_enrollment_limit,
    -- 70 mL/min/1.73 m2, in the unit of the result
    CASE f.latest_creatinine_clearance_before_day_1_reading
      WHEN N'mL/min/{1.73_m2}' THEN 70 WHEN N'mL/s/{1.73_m2}' THEN 1.1666666
    END AS latest_creatinine_clearance_before_day_1_limit,
    CASE
      WHEN f.latest_creatinine_before_day_1_reading IN (
             N'mg/dL', N'fmol/L', N'g/L', N'g/dL', N'mg/L', N'mmol/L', N'mol/L', N'ng/L', N'ng/dL', N'ug/L',
             N'nmol/L', N'umol/L', N'pg/dL', N'pmol/L', N'ug/dL', N'umol/dL'
           ) THEN
        1
      WHEN NOT (f.latest_creatinine_before_day_1_reading IN (
                  N'mg/dL', N'fmol/L', N'g/L', N'g/dL', N'mg/L', N'mmol/L', N'mol/L', N'ng/L', N'ng/dL',
                  N'ug/L', N'nmol/L', N'umol/L', N'pg/dL', N'pmol/L', N'ug/dL', N'umol/dL'
                )) THEN
        0
    END AS latest_creatinine_before_day_1_usable,
    CASE
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_months >= 1
           AND f.latest_creatinine_before_day_1_youngest_age_in_months < 6 THEN
        N'1 month to < 6 months'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_months >= 6
           AND f.latest_creatinine_before_day_1_youngest_age_in_years < 1 THEN
        N'6 months to < 1 year'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_years >= 1
           AND f.latest_creatinine_before_day_1_youngest_age_in_years < 2 THEN
        N'1 year to < 2 years'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_years >= 2
           AND f.latest_creatinine_before_day_1_youngest_age_in_years < 6 THEN
        N'2 years to < 6 years'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_years >= 6
           AND f.latest_creatinine_before_day_1_youngest_age_in_years < 10 THEN
        N'6 years to < 10 years'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_years >= 10
           AND f.latest_creatinine_before_day_1_youngest_age_in_years < 13 THEN
        N'10 years to < 13 years'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_years >= 13
           AND f.latest_creatinine_before_day_1_youngest_age_in_years < 16 THEN
        N'13 years to < 16 years'
      WHEN f.latest_creatinine_before_day_1_youngest_age_in_years >= 16 THEN N'16 years and over'
    END COLLATE Latin1_General_100_BIN2 AS latest_creatinine_before_day_1_youngest_age_group,
    CASE
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_months >= 1
           AND f.latest_creatinine_before_day_1_oldest_age_in_months < 6 THEN
        N'1 month to < 6 months'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_months >= 6
           AND f.latest_creatinine_before_day_1_oldest_age_in_years < 1 THEN
        N'6 months to < 1 year'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_years >= 1
           AND f.latest_creatinine_before_day_1_oldest_age_in_years < 2 THEN
        N'1 year to < 2 years'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_years >= 2
           AND f.latest_creatinine_before_day_1_oldest_age_in_years < 6 THEN
        N'2 years to < 6 years'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_years >= 6
           AND f.latest_creatinine_before_day_1_oldest_age_in_years < 10 THEN
        N'6 years to < 10 years'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_years >= 10
           AND f.latest_creatinine_before_day_1_oldest_age_in_years < 13 THEN
        N'10 years to < 13 years'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_years >= 13
           AND f.latest_creatinine_before_day_1_oldest_age_in_years < 16 THEN
        N'13 years to < 16 years'
      WHEN f.latest_creatinine_before_day_1_oldest_age_in_years >= 16 THEN N'16 years and over'
    END COLLATE Latin1_General_100_BIN2 AS latest_creatinine_before_day_1_oldest_age_group,
    -- The value times this number is held against the limit times the next.
    CASE f.latest_creatinine_before_day_1_reading
      WHEN N'mg/dL' THEN 1 WHEN N'mg/L' THEN 1 WHEN N'ng/L' THEN 1 WHEN N'ng/dL' THEN 1 WHEN N'ug/L' THEN 1
      WHEN N'pg/dL' THEN 1 WHEN N'ug/dL' THEN 1 WHEN N'fmol/L' THEN 707 WHEN N'nmol/L' THEN 707
      WHEN N'umol/L' THEN 707 WHEN N'pmol/L' THEN 707 WHEN N'umol/dL' THEN 707 WHEN N'g/L' THEN 100
      WHEN N'g/dL' THEN 1000 WHEN N'mmol/L' THEN 1414 WHEN N'mol/L' THEN 11312
    END AS latest_creatinine_before_day_1_value_times,
    CASE f.latest_creatinine_before_day_1_reading
      WHEN N'mg/dL' THEN 1 WHEN N'g/L' THEN 1 WHEN N'g/dL' THEN 1 WHEN N'mol/L' THEN 1
      WHEN N'fmol/L' THEN 62500000000000 WHEN N'mg/L' THEN 10 WHEN N'mmol/L' THEN 125 WHEN N'ng/L' THEN 10000000
      WHEN N'ng/dL' THEN 1000000 WHEN N'ug/L' THEN 10000 WHEN N'nmol/L' THEN 62500000 WHEN N'umol/L' THEN 62500
      WHEN N'pg/dL' THEN 1000000000 WHEN N'pmol/L' THEN 62500000000 WHEN N'ug/dL' THEN 1000
      WHEN N'umol/dL' THEN 6250
    END AS latest_creatinine_before_day_1_limit_times,
    CASE
      WHEN f.latest_total_bilirubin_before_day_1_reading IN (
             N'mg/dL', N'fmol/L', N'g/L', N'g/dL', N'mg/L', N'mmol/L', N'mol/L', N'ng/L', N'ng/dL', N'ug/L',
             N'nmol/L', N'umol/L', N'pg/dL', N'pmol/L', N'ug/dL', N'umol/dL'
           ) THEN
        1
      WHEN NOT (f.latest_total_bilirubin_before_day_1_reading IN (
                  N'mg/dL', N'fmol/L', N'g/L', N'g/dL', N'mg/L', N'mmol/L', N'mol/L', N'ng/L', N'ng/dL',
                  N'ug/L', N'nmol/L', N'umol/L', N'pg/dL', N'pmol/L', N'ug/dL', N'umol/dL'
                )) THEN
        0
    END AS latest_total_bilirubin_before_day_1_usable,
    -- 1.5 mg/dL, in the unit of the result
    CASE f.latest_direct_bilirubin_before_day_1_reading
      WHEN N'mg/dL' THEN 1.5 WHEN N'fmol/L' THEN 25655366332 WHEN N'g/L' THEN 0.015 WHEN N'g/dL' THEN 0.0015
      WHEN N'mg/L' THEN 15 WHEN N'mmol/L' THEN 0.0256553 WHEN N'mol/L' THEN 0.0000256 WHEN N'ng/L' THEN 15000000
      WHEN N'ng/dL' THEN 1500000 WHEN N'ug/L' THEN 15000 WHEN N'nmol/L' THEN 25655.3663329
      WHEN N'umol/L' THEN 25.6553663 WHEN N'pg/dL' THEN 1500000000 WHEN N'pmol/L' THEN 25655366.3329758
      WHEN N'ug/dL' THEN 1500 WHEN N'umol/dL' THEN 2.5655366
    END AS latest_direct_bilirubin_before_day_1_limit
  FROM patient_facts_2 AS f
),

-- The same, with what is worked out from it.
patient_facts_4 AS (
  SELECT
    f.*,
    l1.female_limit AS latest_creatinine_before_day_1_youngest_female_limit,
    l1.male_limit AS latest_creatinine_before_day_1_youngest_male_limit,
    l2.female_limit AS latest_creatinine_before_day_1_oldest_female_limit,
    l2.male_limit AS latest_creatinine_before_day_1_oldest_male_limit
  FROM patient_facts_3 AS f
  LEFT JOIN reference_uln_of_creatinine AS l1 ON l1.age_group = f.latest_creatinine_before_day_1_youngest_age_group
  LEFT JOIN reference_uln_of_creatinine AS l2 ON l2.age_group = f.latest_creatinine_before_day_1_oldest_age_group
),

-- The same, with what is worked out from it.
patient_facts_5 AS (
  SELECT
    f.*,
    -- At the youngest age that the patient may have had; for either sex if that is not known.
    TRY_CAST(CASE
               WHEN f.patient_sex = N'male' THEN f.latest_creatinine_before_day_1_youngest_male_limit
               ELSE f.latest_creatinine_before_day_1_youngest_female_limit
             END AS DECIMAL(15, 6)) AS latest_creatinine_before_day_1_possible_limit_1,
    TRY_CAST(CASE
               WHEN f.patient_sex = N'female' THEN f.latest_creatinine_before_day_1_youngest_female_limit
               ELSE f.latest_creatinine_before_day_1_youngest_male_limit
             END AS DECIMAL(15, 6)) AS latest_creatinine_before_day_1_possible_limit_2,
    -- At the oldest age.
    TRY_CAST(CASE
               WHEN f.patient_sex = N'male' THEN f.latest_creatinine_before_day_1_oldest_male_limit
               ELSE f.latest_creatinine_before_day_1_oldest_female_limit
             END AS DECIMAL(15, 6)) AS latest_creatinine_before_day_1_possible_limit_3,
    TRY_CAST(CASE
               WHEN f.patient_sex = N'female' THEN f.latest_creatinine_before_day_1_oldest_female_limit
               ELSE f.latest_creatinine_before_day_1_oldest_male_limit
             END AS DECIMAL(15, 6)) AS latest_creatinine_before_day_1_possible_limit_4
  FROM patient_facts_4 AS f
),

-- The same, with what is worked out from it.
patient_facts_6 AS (
  SELECT
    f.*,
    CASE
      WHEN f.latest_creatinine_before_day_1_possible_limit_1 IS NOT NULL
           AND f.latest_creatinine_before_day_1_possible_limit_2 IS NOT NULL
           AND f.latest_creatinine_before_day_1_possible_limit_3 IS NOT NULL
           AND f.latest_creatinine_before_day_1_possible_limit_4 IS NOT NULL THEN
        least(
          f.latest_creatinine_before_day_1_possible_limit_1,
          f.latest_creatinine_before_day_1_possible_limit_2,
          f.latest_creatinine_before_day_1_possible_limit_3,
          f.latest_creatinine_before_day_1_possible_limit_4
        )
    END AS latest_creatinine_before_day_1_least_limit,
    CASE
      WHEN f.latest_creatinine_before_day_1_possible_limit_1 IS NOT NULL
           AND f.latest_creatinine_before_day_1_possible_limit_2 IS NOT NULL
           AND f.latest_creatinine_before_day_1_possible_limit_3 IS NOT NULL
           AND f.latest_creatinine_before_day_1_possible_limit_4 IS NOT NULL THEN
        greatest(
          f.latest_creatinine_before_day_1_possible_limit_1,
          f.latest_creatinine_before_day_1_possible_limit_2,
          f.latest_creatinine_before_day_1_possible_limit_3,
          f.latest_creatinine_before_day_1_possible_limit_4
        )
    END AS latest_creatinine_before_day_1_greatest_limit
  FROM patient_facts_5 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS (
  SELECT
    f.patient_id,
    -- 1: B-precursor ALL is present
    CASE WHEN f.count_b_precursor_all_certain >= 1 THEN 1 WHEN f.count_b_precursor_all_possible < 1 THEN 0 END
      AS a_1_1,
    CAST(f.count_b_precursor_all_certain AS NVARCHAR(4000)) AS a_1_1_value,
    -- 2: marrow blasts > 25 % at enrollment
    CASE
      WHEN f.latest_marrow_blasts_at_enrollment_inside = 1 THEN
        CASE
          WHEN f.latest_marrow_blasts_at_enrollment_comparator IS NULL THEN
            CASE
              WHEN f.latest_marrow_blasts_at_enrollment_value > f.latest_marrow_blasts_at_enrollment_limit THEN
                1
              WHEN NOT (f.latest_marrow_blasts_at_enrollment_value > f.latest_marrow_blasts_at_enrollment_limit) THEN
                0
            END
          WHEN f.latest_marrow_blasts_at_enrollment_comparator IN (N'<', N'<=')
               AND f.latest_marrow_blasts_at_enrollment_value <= f.latest_marrow_blasts_at_enrollment_limit THEN
            0
          WHEN f.latest_marrow_blasts_at_enrollment_comparator = N'>'
               AND f.latest_marrow_blasts_at_enrollment_value >= f.latest_marrow_blasts_at_enrollment_limit THEN
            1
          WHEN f.latest_marrow_blasts_at_enrollment_comparator = N'>='
               AND f.latest_marrow_blasts_at_enrollment_value > f.latest_marrow_blasts_at_enrollment_limit THEN
            1
        END
    END AS a_1_2,
    coalesce(f.latest_marrow_blasts_at_enrollment_comparator, N'')
    + CASE
         WHEN f.latest_marrow_blasts_at_enrollment_value = floor(f.latest_marrow_blasts_at_enrollment_value) THEN
           CAST(CAST(f.latest_marrow_blasts_at_enrollment_value AS BIGINT) AS NVARCHAR(4000))
         ELSE rtrim(CAST(f.latest_marrow_blasts_at_enrollment_value AS NVARCHAR(4000)), N'0')
       END AS a_1_2_value,
    f.latest_marrow_blasts_at_enrollment_unit AS a_1_2_unit,
    f.latest_marrow_blasts_at_enrollment_day AS a_1_2_date,
    f.latest_marrow_blasts_at_enrollment_id AS a_1_2_row,
    -- 3: age < 18 years at enrollment
    CASE
      WHEN f.oldest_age_in_years_at_enrollment_date < 18 THEN 1
      WHEN f.youngest_age_in_years_at_enrollment_date >= 18 THEN 0
    END AS a_2_1,
    CASE
      WHEN f.youngest_age_in_years_at_enrollment_date = f.oldest_age_in_years_at_enrollment_date THEN
        CAST(f.youngest_age_in_years_at_enrollment_date AS NVARCHAR(4000))
      ELSE CAST(f.youngest_age_in_years_at_enrollment_date AS NVARCHAR(4000)) + N' to '
           + CAST(f.oldest_age_in_years_at_enrollment_date AS NVARCHAR(4000))
    END AS a_2_1_value,
    CASE WHEN f.youngest_age_in_years_at_enrollment_date IS NOT NULL THEN N'years' END AS a_2_1_unit,
    -- 4: recommended dose identified
    0 AS a_2_2,
    N'no' AS a_2_2_value,
    -- 5: age between 2 and 17 years at enrollment
    CASE
      WHEN f.youngest_age_in_years_at_enrollment_date >= 2 THEN 1
      WHEN f.oldest_age_in_years_at_enrollment_date < 2 THEN 0
    END AS a_2_3,
    -- 6: age between 2 and 17 years at enrollment
    CASE
      WHEN f.oldest_age_in_years_at_enrollment_date <= 17 THEN 1
      WHEN f.youngest_age_in_years_at_enrollment_date > 17 THEN 0
    END AS a_2_4,
    -- 7: at least 2 marrow relapses
    CASE
      WHEN f.count_marrow_relapse_on_or_before_enrollment_certain >= 2 THEN 1
      WHEN f.count_marrow_relapse_on_or_before_enrollment_possible < 2 THEN 0
    END AS a_3_a_1,
    CAST(f.count_marrow_relapse_on_or_before_enrollment_certain AS NVARCHAR(4000)) AS a_3_a_1_value,
    -- 8: any marrow relapse after allogeneic HSCT
    CASE
      WHEN f.count_marrow_relapse_after_allogeneic_hsct_certain >= 1 THEN 1
      WHEN f.count_marrow_relapse_after_allogeneic_hsct_possible < 1 THEN 0
    END AS a_3_b_1,
    CAST(f.count_marrow_relapse_after_allogeneic_hsct_certain AS NVARCHAR(4000)) AS a_3_b_1_value,
    -- 9: exactly 1 relapse
    CASE
      WHEN f.count_relapse_on_or_before_enrollment_certain = 1
           AND f.count_relapse_on_or_before_enrollment_possible = 1 THEN
        1
      WHEN f.count_relapse_on_or_before_enrollment_possible < 1
           OR f.count_relapse_on_or_before_enrollment_certain > 1 THEN
        0
    END AS a_3_c_1_1,
    CAST(f.count_relapse_on_or_before_enrollment_certain AS NVARCHAR(4000)) AS a_3_c_1_1_value,
    -- 10: any reinduction on or after first relapse where completed and duration >= 4 weeks and response ...
    CASE
      WHEN f.count_reinduction_on_or_after_first_relapse_certain >= 1 THEN 1
      WHEN f.count_reinduction_on_or_after_first_relapse_possible < 1 THEN 0
    END AS a_3_c_1_2,
    CAST(f.count_reinduction_on_or_after_first_relapse_certain AS NVARCHAR(4000)) AS a_3_c_1_2_value,
    -- 11: no first remission
    CASE
      WHEN f.count_remission_on_or_before_enrollment_certain >= 1 THEN 1
      WHEN f.count_remission_on_or_before_enrollment_possible < 1 THEN 0
    END AS a_3_c_2_1,
    CAST(f.count_remission_on_or_before_enrollment_certain AS NVARCHAR(4000)) AS a_3_c_2_1_value,
    -- 12: any induction where completed and response is not CR
    CASE
      WHEN f.count_induction_on_or_before_enrollment_certain >= 1 THEN 1
      WHEN f.count_induction_on_or_before_enrollment_possible < 1 THEN 0
    END AS a_3_c_2_2,
    CAST(f.count_induction_on_or_before_enrollment_certain AS NVARCHAR(4000)) AS a_3_c_2_2_value,
    -- 13: age >= 16 years at enrollment
    CASE
      WHEN f.youngest_age_in_years_at_enrollment_date >= 16 THEN 1
      WHEN f.oldest_age_in_years_at_enrollment_date < 16 THEN 0
    END AS a_4_1,
    -- 14: Karnofsky >= 50 % at enrollment
    CASE
      WHEN f.latest_karnofsky_at_enrollment_inside = 1 THEN
        CASE
          WHEN f.latest_karnofsky_at_enrollment_comparator IS NULL THEN
            CASE
              WHEN f.latest_karnofsky_at_enrollment_value >= f.latest_karnofsky_at_enrollment_limit THEN 1
              WHEN NOT (f.latest_karnofsky_at_enrollment_value >= f.latest_karnofsky_at_enrollment_limit) THEN 0
            END
          WHEN f.latest_karnofsky_at_enrollment_comparator = N'<'
               AND f.latest_karnofsky_at_enrollment_value <= f.latest_karnofsky_at_enrollment_limit THEN
            0
          WHEN f.latest_karnofsky_at_enrollment_comparator = N'<='
               AND f.latest_karnofsky_at_enrollment_value < f.latest_karnofsky_at_enrollment_limit THEN
            0
          WHEN f.latest_karnofsky_at_enrollment_comparator IN (N'>', N'>=')
               AND f.latest_karnofsky_at_enrollment_value >= f.latest_karnofsky_at_enrollment_limit THEN
            1
        END
    END AS a_4_2,
    coalesce(f.latest_karnofsky_at_enrollment_comparator, N'')
    + CASE
         WHEN f.latest_karnofsky_at_enrollment_value = floor(f.latest_karnofsky_at_enrollment_value) THEN
           CAST(CAST(f.latest_karnofsky_at_enrollment_value AS BIGINT) AS NVARCHAR(4000))
         ELSE rtrim(CAST(f.latest_karnofsky_at_enrollment_value AS NVARCHAR(4000)), N'0')
       END AS a_4_2_value,
    f.latest_karnofsky_at_enrollment_unit AS a_4_2_unit,
    f.latest_karnofsky_at_enrollment_day AS a_4_2_date,
    f.latest_karnofsky_at_enrollment_id AS a_4_2_row,
    -- 15: Lansky >= 50 % at enrollment
    CASE
      WHEN f.latest_lansky_at_enrollment_inside = 1 THEN
        CASE
          WHEN f.latest_lansky_at_enrollment_comparator IS NULL THEN
            CASE
              WHEN f.latest_lansky_at_enrollment_value >= f.latest_lansky_at_enrollment_limit THEN 1
              WHEN NOT (f.latest_lansky_at_enrollment_value >= f.latest_lansky_at_enrollment_limit) THEN 0
            END
          WHEN f.latest_lansky_at_enrollment_comparator = N'<'
               AND f.latest_lansky_at_enrollment_value <= f.latest_lansky_at_enrollment_limit THEN
            0
          WHEN f.latest_lansky_at_enrollment_comparator = N'<='
               AND f.latest_lansky_at_enrollment_value < f.latest_lansky_at_enrollment_limit THEN
            0
          WHEN f.latest_lansky_at_enrollment_comparator IN (N'>', N'>=')
               AND f.latest_lansky_at_enrollment_value >= f.latest_lansky_at_enrollment_limit THEN
            1
        END
    END AS a_4_3,
    coalesce(f.latest_lansky_at_enrollment_comparator, N'')
    + CASE
         WHEN f.latest_lansky_at_enrollment_value = floor(f.latest_lansky_at_enrollment_value) THEN
           CAST(CAST(f.latest_lansky_at_enrollment_value AS BIGINT) AS NVARCHAR(4000))
         ELSE rtrim(CAST(f.latest_lansky_at_enrollment_value AS NVARCHAR(4000)), N'0')
       END AS a_4_3_value,
    f.latest_lansky_at_enrollment_unit AS a_4_3_unit,
    f.latest_lansky_at_enrollment_day AS a_4_3_date,
    f.latest_lansky_at_enrollment_id AS a_4_3_row,
    -- 16: creatinine clearance >= 70 mL/min/1.73 m2 before day 1
    CASE
      WHEN f.latest_creatinine_clearance_before_day_1_inside = 1 THEN
        CASE
          WHEN f.latest_creatinine_clearance_before_day_1_comparator IS NULL THEN
            CASE
              WHEN f.latest_creatinine_clearance_before_day_1_value
                     >= f.latest_creatinine_clearance_before_day_1_limit THEN
                1
              WHEN NOT (f.latest_creatinine_clearance_before_day_1_value
                          >= f.latest_creatinine_clearance_before_day_1_limit) THEN
                0
            END
          WHEN f.latest_creatinine_clearance_before_day_1_comparator = N'<'
               AND f.latest_creatinine_clearance_before_day_1_value
                     <= f.latest_creatinine_clearance_before_day_1_limit THEN
            0
          WHEN f.latest_creatinine_clearance_before_day_1_comparator = N'<='
               AND f.latest_creatinine_clearance_before_day_1_value
                     < f.latest_creatinine_clearance_before_day_1_limit THEN
            0
          WHEN f.latest_creatinine_clearance_before_day_1_comparator IN (N'>', N'>=')
               AND f.latest_creatinine_clearance_before_day_1_value
                     >= f.latest_creatinine_clearance_before_day_1_limit THEN
            1
        END
    END AS a_5_a_1,
    coalesce(f.latest_creatinine_clearance_before_day_1_comparator, N'')
    + CASE
         WHEN f.latest_creatinine_clearance_before_day_1_value
                = floor(f.latest_creatinine_clearance_before_day_1_value) THEN
           CAST(CAST(f.latest_creatinine_clearance_before_day_1_value AS BIGINT) AS NVARCHAR(4000))
         ELSE rtrim(CAST(f.latest_creatinine_clearance_before_day_1_value AS NVARCHAR(4000)), N'0')
       END AS a_5_a_1_value,
    f.latest_creatinine_clearance_before_day_1_unit AS a_5_a_1_unit,
    f.latest_creatinine_clearance_before_day_1_day AS a_5_a_1_date,
    f.latest_creatinine_clearance_before_day_1_id AS a_5_a_1_row,
    -- 17: creatinine is normal before day 1
    CASE
      WHEN f.latest_creatinine_before_day_1_inside = 1 THEN
        CASE
          WHEN f.latest_creatinine_before_day_1_usable = 1 AND f.latest_creatinine_before_day_1_high IS NOT NULL THEN
            CASE
              WHEN f.latest_creatinine_before_day_1_comparator IS NULL THEN
                CASE
                  WHEN f.latest_creatinine_before_day_1_value <= f.latest_creatinine_before_day_1_high THEN 1
                  WHEN NOT (f.latest_creatinine_before_day_1_value <= f.latest_creatinine_before_day_1_high) THEN
                    0
                END
              WHEN f.latest_creatinine_before_day_1_comparator IN (N'<', N'<=')
                   AND f.latest_creatinine_before_day_1_value <= f.latest_creatinine_before_day_1_high THEN
                1
              WHEN f.latest_creatinine_before_day_1_comparator = N'>'
                   AND f.latest_creatinine_before_day_1_value >= f.latest_creatinine_before_day_1_high THEN
                0
              WHEN f.latest_creatinine_before_day_1_comparator = N'>='
                   AND f.latest_creatinine_before_day_1_value > f.latest_creatinine_before_day_1_high THEN
                0
            END
          WHEN f.latest_creatinine_before_day_1_usable = 1 THEN
            CASE
              WHEN f.latest_creatinine_before_day_1_comparator IS NULL THEN
                CASE
                  WHEN f.latest_creatinine_before_day_1_value
                       * CAST(f.latest_creatinine_before_day_1_value_times AS DECIMAL(19, 0))
                         <= f.latest_creatinine_before_day_1_least_limit
                            * CAST(f.latest_creatinine_before_day_1_limit_times AS DECIMAL(19, 0)) THEN
                    1
                  WHEN f.latest_creatinine_before_day_1_value
                       * CAST(f.latest_creatinine_before_day_1_value_times AS DECIMAL(19, 0))
                         > f.latest_creatinine_before_day_1_greatest_limit
                           * CAST(f.latest_creatinine_before_day_1_limit_times AS DECIMAL(19, 0)) THEN
                    0
                END
              WHEN f.latest_creatinine_before_day_1_comparator IN (N'<', N'<=')
                   AND f.latest_creatinine_before_day_1_value
                       * CAST(f.latest_creatinine_before_day_1_value_times AS DECIMAL(19, 0))
                         <= f.latest_creatinine_before_day_1_least_limit
                            * CAST(f.latest_creatinine_before_day_1_limit_times AS DECIMAL(19, 0)) THEN
                1
              WHEN f.latest_creatinine_before_day_1_comparator = N'>'
                   AND f.latest_creatinine_before_day_1_value
                       * CAST(f.latest_creatinine_before_day_1_value_times AS DECIMAL(19, 0))
                         >= f.latest_creatinine_before_day_1_greatest_limit
                            * CAST(f.latest_creatinine_before_day_1_limit_times AS DECIMAL(19, 0)) THEN
                0
              WHEN f.latest_creatinine_before_day_1_comparator = N'>='
                   AND f.latest_creatinine_before_day_1_value
                       * CAST(f.latest_creatinine_before_day_1_value_times AS DECIMAL(19, 0))
                         > f.latest_creatinine_before_day_1_greatest_limit
                           * CAST(f.latest_creatinine_before_day_1_limit_times AS DECIMAL(19, 0)) THEN
                0
            END
        END
    END AS a_5_a_2,
    coalesce(f.latest_creatinine_before_day_1_comparator, N'')
    + CASE
         WHEN f.latest_creatinine_before_day_1_value = floor(f.latest_creatinine_before_day_1_value) THEN
           CAST(CAST(f.latest_creatinine_before_day_1_value AS BIGINT) AS NVARCHAR(4000))
         ELSE rtrim(CAST(f.latest_creatinine_before_day_1_value AS NVARCHAR(4000)), N'0')
       END AS a_5_a_2_value,
    f.latest_creatinine_before_day_1_unit AS a_5_a_2_unit,
    f.latest_creatinine_before_day_1_day AS a_5_a_2_date,
    f.latest_creatinine_before_day_1_id AS a_5_a_2_row,
    -- 18: total bilirubin <= 1.5 x ULN before day 1
    CASE
      WHEN f.latest_total_bilirubin_before_day_1_inside = 1 THEN
        CASE
          WHEN f.latest_total_bilirubin_before_day_1_usable = 1 THEN
            CASE
              WHEN f.latest_total_bilirubin_before_day_1_comparator IS NULL THEN
                CASE
                  WHEN f.latest_total_bilirubin_before_day_1_value * CAST(2 AS DECIMAL(19, 0))
                         <= f.latest_total_bilirubin_before_day_1_high * CAST(3 AS DECIMAL(19, 0)) THEN
                    1
                  WHEN NOT (f.latest_total_bilirubin_before_day_1_value * CAST(2 AS DECIMAL(19, 0))
                              <= f.latest_total_bilirubin_before_day_1_high * CAST(3 AS DECIMAL(19, 0))) THEN
                    0
                END
              WHEN f.latest_total_bilirubin_before_day_1_comparator IN (N'<', N'<=')
                   AND f.latest_total_bilirubin_before_day_1_value * CAST(2 AS DECIMAL(19, 0))
                         <= f.latest_total_bilirubin_before_day_1_high * CAST(3 AS DECIMAL(19, 0)) THEN
                1
              WHEN f.latest_total_bilirubin_before_day_1_comparator = N'>'
                   AND f.latest_total_bilirubin_before_day_1_value * CAST(2 AS DECIMAL(19, 0))
                         >= f.latest_total_bilirubin_before_day_1_high * CAST(3 AS DECIMAL(19, 0)) THEN
                0
              WHEN f.latest_total_bilirubin_before_day_1_comparator = N'>='
                   AND f.latest_total_bilirubin_before_day_1_value * CAST(2 AS DECIMAL(19, 0))
                         > f.latest_total_bilirubin_before_day_1_high * CAST(3 AS DECIMAL(19, 0)) THEN
                0
            END
        END
    END AS a_5_b_i_1,
    coalesce(f.latest_total_bilirubin_before_day_1_comparator, N'')
    + CASE
         WHEN f.latest_total_bilirubin_before_day_1_value = floor(f.latest_total_bilirubin_before_day_1_value) THEN
           CAST(CAST(f.latest_total_bilirubin_before_day_1_value AS BIGINT) AS NVARCHAR(4000))
         ELSE rtrim(CAST(f.latest_total_bilirubin_before_day_1_value AS NVARCHAR(4000)), N'0')
       END AS a_5_b_i_1_value,
    f.latest_total_bilirubin_before_day_1_unit AS a_5_b_i_1_unit,
    f.latest_total_bilirubin_before_day_1_day AS a_5_b_i_1_date,
    f.latest_total_bilirubin_before_day_1_id AS a_5_b_i_1_row,
    -- 19: direct bilirubin <= 1.5 mg/dL before day 1
    CASE
      WHEN f.latest_direct_bilirubin_before_day_1_inside = 1 THEN
        CASE
          WHEN f.latest_direct_bilirubin_before_day_1_comparator IS NULL THEN
            CASE
              WHEN f.latest_direct_bilirubin_before_day_1_value <= f.latest_direct_bilirubin_before_day_1_limit THEN
                1
              WHEN NOT (f.latest_direct_bilirubin_before_day_1_value
                          <= f.latest_direct_bilirubin_before_day_1_limit) THEN
                0
            END
          WHEN f.latest_direct_bilirubin_before_day_1_comparator IN (N'<', N'<=')
               AND f.latest_direct_bilirubin_before_day_1_value <= f.latest_direct_bilirubin_before_day_1_limit THEN
            1
          WHEN f.latest_direct_bilirubin_before_day_1_comparator = N'>'
               AND f.latest_direct_bilirubin_before_day_1_value >= f.latest_direct_bilirubin_before_day_1_limit THEN
            0
          WHEN f.latest_direct_bilirubin_before_day_1_comparator = N'>='
               AND f.latest_direct_bilirubin_before_day_1_value > f.latest_direct_bilirubin_before_day_1_limit THEN
            0
        END
    END AS a_5_b_i_2,
    coalesce(f.latest_direct_bilirubin_before_day_1_comparator, N'')
    + CASE
         WHEN f.latest_direct_bilirubin_before_day_1_value = floor(f.latest_direct_bilirubin_before_day_1_value) THEN
           CAST(CAST(f.latest_direct_bilirubin_before_day_1_value AS BIGINT) AS NVARCHAR(4000))
         ELSE rtrim(CAST(f.latest_direct_bilirubin_before_day_1_value AS NVARCHAR(4000)), N'0')
       END AS a_5_b_i_2_value,
    f.latest_direct_bilirubin_before_day_1_unit AS a_5_b_i_2_unit,
    f.latest_direct_bilirubin_before_day_1_day AS a_5_b_i_2_date,
    f.latest_direct_bilirubin_before_day_1_id AS a_5_b_i_2_row,
    -- 20: any ALT <= 135 IU/L during screening
    CASE f.any_alt_during_screening_code WHEN 3 THEN 1 WHEN 1 THEN 0 END AS a_5_b_ii_1,
    coalesce(f.any_alt_during_screening_comparator, N'')
    + CASE
         WHEN f.any_alt_during_screening_value = floor(f.any_alt_during_screening_value) THEN
           CAST(CAST(f.any_alt_during_screening_value AS BIGINT) AS NVARCHAR(4000))
         ELSE rtrim(CAST(f.any_alt_during_screening_value AS NVARCHAR(4000)), N'0')
       END AS a_5_b_ii_1_value,
    f.any_alt_during_screening_unit AS a_5_b_ii_1_unit,
    f.any_alt_during_screening_day AS a_5_b_ii_1_date,
    f.any_alt_during_screening_id AS a_5_b_ii_1_row,
    -- 21: attested on or before enrollment
    CASE
      WHEN f.answer_6_inside = 1
           AND (f.answer_6_valid_until IS NULL OR f.answer_6_valid_until >= f.enrollment_date) THEN
        CASE WHEN f.answer_6_value = N'yes' THEN 1 WHEN NOT (f.answer_6_value = N'yes') THEN 0 END
    END AS a_6_1,
    f.answer_6_value AS a_6_1_value,
    f.answer_6_day AS a_6_1_date,
    f.answer_6_id AS a_6_1_row
  FROM patient_facts_6 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS (
  SELECT
    k.*,
    -- 1 Morphologic and immunophenotypic evidence of B-precursor ALL (pro B-, pre B-, common ALL) with > ...
    CASE WHEN k.a_1_1 = 1 AND k.a_1_2 = 1 THEN 1 WHEN NOT (k.a_1_1 = 1 AND k.a_1_2 = 1) THEN 0 END AS c_1,
    -- if not recommended dose identified
    -- (what does not apply counts as true)
    CASE
      WHEN k.a_2_2 = 1 OR (k.a_2_3 = 1 AND k.a_2_4 = 1) THEN 1
      WHEN NOT (k.a_2_2 = 1 OR (k.a_2_3 = 1 AND k.a_2_4 = 1)) THEN 0
    END AS c_2_condition_lenient,
    -- if not recommended dose identified
    -- (what does not apply counts as false)
    CASE
      WHEN NOT (k.a_2_2 = 1) AND k.a_2_3 = 1 AND k.a_2_4 = 1 THEN 1
      WHEN NOT (NOT (k.a_2_2 = 1) AND k.a_2_3 = 1 AND k.a_2_4 = 1) THEN 0
    END AS c_2_condition_strict,
    -- 3.a Second or later bone marrow relapse
    k.a_3_a_1 AS c_3_a,
    -- 3.b Any marrow relapse after allogeneic HSCT
    k.a_3_b_1 AS c_3_b,
    -- 3.c.1 Patients in first relapse must have failed to achieve a CR following full standard ...
    CASE
      WHEN k.a_3_c_1_1 = 1 AND k.a_3_c_1_2 = 1 THEN 1
      WHEN NOT (k.a_3_c_1_1 = 1 AND k.a_3_c_1_2 = 1) THEN 0
    END AS c_3_c_1,
    -- 3.c.2 Patients who have not achieved a first remission must have failed a full standard induction ...
    CASE
      WHEN NOT (k.a_3_c_2_1 = 1) AND k.a_3_c_2_2 = 1 THEN 1
      WHEN NOT (NOT (k.a_3_c_2_1 = 1) AND k.a_3_c_2_2 = 1) THEN 0
    END AS c_3_c_2,
    -- 4 Karnofsky performance status >= 50% for patients >= 16 years and Lansky Performance Status (LPS) ...
    CASE
      WHEN (k.a_4_1 = 1 AND k.a_4_2 = 1) OR (NOT (k.a_4_1 = 1) AND k.a_4_3 = 1) OR (k.a_4_2 = 1 AND k.a_4_3 = 1) THEN
        1
      WHEN NOT ((k.a_4_1 = 1 AND k.a_4_2 = 1)
                OR (NOT (k.a_4_1 = 1) AND k.a_4_3 = 1)
                OR (k.a_4_2 = 1 AND k.a_4_3 = 1)) THEN
        0
    END AS c_4,
    -- 5.a Creatinine clearance >= 70 mL/min/1.73 m2 or a normal serum creatinine based on age/gender ...
    CASE WHEN k.a_5_a_1 = 1 OR k.a_5_a_2 = 1 THEN 1 WHEN NOT (k.a_5_a_1 = 1 OR k.a_5_a_2 = 1) THEN 0 END
      AS c_5_a,
    -- 5.b.i Total bilirubin <= 1.5 x upper limit of normal (ULN) for age OR direct bilirubin <= 1.5 mg/DL ...
    CASE WHEN k.a_5_b_i_1 = 1 OR k.a_5_b_i_2 = 1 THEN 1 WHEN NOT (k.a_5_b_i_1 = 1 OR k.a_5_b_i_2 = 1) THEN 0 END
      AS c_5_b_i,
    -- 5.b.ii ALT (SGPT) <= 135 IU/L at least once during screening
    k.a_5_b_ii_1 AS c_5_b_ii,
    -- 6 Patient and/or his/her legal representative have reviewed the patient information/informed ...
    k.a_6_1 AS c_6
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS (
  SELECT
    k.*,
    CASE
      WHEN coalesce(k.a_1_1, 2) = coalesce(k.c_1, 2) THEN 1
      WHEN coalesce(k.a_1_2, 2) = coalesce(k.c_1, 2) THEN 2
    END AS c_1_decided_by,
    -- 2 Age < 18 years at enrollment [only children age 2-17 will be enrolled prior to the identification ...
    -- (what does not apply counts as true)
    CASE
      WHEN k.a_2_1 = 1 AND k.c_2_condition_lenient = 1 THEN 1
      WHEN NOT (k.a_2_1 = 1 AND k.c_2_condition_lenient = 1) THEN 0
    END AS c_2_lenient,
    -- 2 Age < 18 years at enrollment [only children age 2-17 will be enrolled prior to the identification ...
    -- (what does not apply counts as false)
    CASE
      WHEN k.a_2_1 = 1 AND k.c_2_condition_lenient = 1 AND (k.a_2_1 = 1 OR k.c_2_condition_strict = 1) THEN 1
      WHEN NOT (k.a_2_1 = 1 AND k.c_2_condition_lenient = 1 AND (k.a_2_1 = 1 OR k.c_2_condition_strict = 1)) THEN
        0
    END AS c_2_strict,
    CASE
      WHEN coalesce(k.a_3_c_1_1, 2) = coalesce(k.c_3_c_1, 2) THEN 9
      WHEN coalesce(k.a_3_c_1_2, 2) = coalesce(k.c_3_c_1, 2) THEN 10
    END AS c_3_c_1_decided_by,
    CASE
      WHEN coalesce(CASE WHEN NOT (k.a_3_c_2_1 = 1) THEN 1 WHEN k.a_3_c_2_1 = 1 THEN 0 END, 2)
             = coalesce(k.c_3_c_2, 2) THEN
        11
      WHEN coalesce(k.a_3_c_2_2, 2) = coalesce(k.c_3_c_2, 2) THEN 12
    END AS c_3_c_2_decided_by,
    -- 3.c Refractory to other treatments
    CASE WHEN k.c_3_c_1 = 1 OR k.c_3_c_2 = 1 THEN 1 WHEN NOT (k.c_3_c_1 = 1 OR k.c_3_c_2 = 1) THEN 0 END
      AS c_3_c,
    CASE
      WHEN coalesce(k.a_4_1, 1) = 1 AND coalesce(k.a_4_2, 2) = coalesce(k.c_4, 2) THEN 14
      WHEN coalesce(k.a_4_1, 0) = 0 AND coalesce(k.a_4_3, 2) = coalesce(k.c_4, 2) THEN 15
      ELSE 13
    END AS c_4_decided_by,
    CASE
      WHEN coalesce(k.a_5_a_1, 2) = coalesce(k.c_5_a, 2) THEN 16
      WHEN coalesce(k.a_5_a_2, 2) = coalesce(k.c_5_a, 2) THEN 17
    END AS c_5_a_decided_by,
    CASE
      WHEN coalesce(k.a_5_b_i_1, 2) = coalesce(k.c_5_b_i, 2) THEN 18
      WHEN coalesce(k.a_5_b_i_2, 2) = coalesce(k.c_5_b_i, 2) THEN 19
    END AS c_5_b_i_decided_by,
    -- 5.b Adequate liver function defined as
    CASE WHEN k.c_5_b_i = 1 AND k.c_5_b_ii = 1 THEN 1 WHEN NOT (k.c_5_b_i = 1 AND k.c_5_b_ii = 1) THEN 0 END
      AS c_5_b
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS (
  SELECT
    k.*,
    CASE
      WHEN k.c_2_lenient = 1 AND NOT (k.c_2_strict = 1) THEN N'not applicable'
      WHEN k.c_2_lenient = 1 THEN N'true'
      WHEN NOT (k.c_2_lenient = 1) THEN N'false'
      ELSE N'unknown'
    END AS c_2_result,
    CASE
      WHEN coalesce(k.a_2_1, 2) = coalesce(k.c_2_lenient, 2)
           AND coalesce(
                 CASE
                   WHEN k.c_2_lenient = 1 AND NOT (k.c_2_strict = 1) THEN 1
                   WHEN NOT (k.c_2_lenient = 1 AND NOT (k.c_2_strict = 1)) THEN 0
                 END,
                 0
               ) = 0 THEN
        3
      WHEN coalesce(k.c_2_condition_lenient, 2) = coalesce(k.c_2_lenient, 2)
           AND coalesce(
                 CASE
                   WHEN coalesce(
                          CASE
                            WHEN k.c_2_condition_lenient = 1 AND NOT (k.c_2_condition_strict = 1) THEN 1
                            WHEN NOT (k.c_2_condition_lenient = 1 AND NOT (k.c_2_condition_strict = 1)) THEN 0
                          END,
                          0
                        ) = 0 THEN
                     1
                   ELSE 0
                 END,
                 2
               )
                 = coalesce(
                     CASE
                       WHEN coalesce(
                              CASE
                                WHEN k.c_2_lenient = 1 AND NOT (k.c_2_strict = 1) THEN 1
                                WHEN NOT (k.c_2_lenient = 1 AND NOT (k.c_2_strict = 1)) THEN 0
                              END,
                              0
                            ) = 0 THEN
                         1
                       ELSE 0
                     END,
                     2
                   ) THEN
        CASE
          WHEN k.c_2_condition_lenient = 1 AND NOT (k.c_2_condition_strict = 1) THEN 4
          WHEN coalesce(CASE WHEN NOT (k.a_2_2 = 1) THEN 1 WHEN k.a_2_2 = 1 THEN 0 END, 1) = 1
               AND coalesce(
                     CASE
                       WHEN k.a_2_3 = 1 AND k.a_2_4 = 1 THEN 1
                       WHEN NOT (k.a_2_3 = 1 AND k.a_2_4 = 1) THEN 0
                     END,
                     2
                   ) = coalesce(k.c_2_condition_lenient, 2)
               AND coalesce(
                     CASE
                       WHEN k.c_2_condition_lenient = 1 AND NOT (k.c_2_condition_strict = 1) THEN 1
                       WHEN NOT (k.c_2_condition_lenient = 1 AND NOT (k.c_2_condition_strict = 1)) THEN 0
                     END,
                     0
                   ) = 0 THEN
            CASE
              WHEN coalesce(k.a_2_3, 2)
                     = coalesce(
                         CASE
                           WHEN k.a_2_3 = 1 AND k.a_2_4 = 1 THEN 1
                           WHEN NOT (k.a_2_3 = 1 AND k.a_2_4 = 1) THEN 0
                         END,
                         2
                       ) THEN
                5
              WHEN coalesce(k.a_2_4, 2)
                     = coalesce(
                         CASE
                           WHEN k.a_2_3 = 1 AND k.a_2_4 = 1 THEN 1
                           WHEN NOT (k.a_2_3 = 1 AND k.a_2_4 = 1) THEN 0
                         END,
                         2
                       ) THEN
                6
            END
          ELSE 4
        END
    END AS c_2_decided_by,
    CASE
      WHEN coalesce(k.c_3_c_1, 2) = coalesce(k.c_3_c, 2) THEN k.c_3_c_1_decided_by
      WHEN coalesce(k.c_3_c_2, 2) = coalesce(k.c_3_c, 2) THEN k.c_3_c_2_decided_by
    END AS c_3_c_decided_by,
    -- 3 Relapsed/refractory disease
    CASE
      WHEN k.c_3_a = 1 OR k.c_3_b = 1 OR k.c_3_c = 1 THEN 1
      WHEN NOT (k.c_3_a = 1 OR k.c_3_b = 1 OR k.c_3_c = 1) THEN 0
    END AS c_3,
    CASE
      WHEN coalesce(k.c_5_b_i, 2) = coalesce(k.c_5_b, 2) THEN k.c_5_b_i_decided_by
      WHEN coalesce(k.c_5_b_ii, 2) = coalesce(k.c_5_b, 2) THEN 20
    END AS c_5_b_decided_by,
    -- 5 Organ function requirements: Patients must have
    CASE WHEN k.c_5_a = 1 AND k.c_5_b = 1 THEN 1 WHEN NOT (k.c_5_a = 1 AND k.c_5_b = 1) THEN 0 END AS c_5
  FROM patient_criteria_2 AS k
),

-- The same, with what is worked out from it.
patient_criteria_4 AS (
  SELECT
    k.*,
    CASE
      WHEN coalesce(k.c_3_a, 2) = coalesce(k.c_3, 2) THEN 7
      WHEN coalesce(k.c_3_b, 2) = coalesce(k.c_3, 2) THEN 8
      WHEN coalesce(k.c_3_c, 2) = coalesce(k.c_3, 2) THEN k.c_3_c_decided_by
    END AS c_3_decided_by,
    CASE
      WHEN coalesce(k.c_5_a, 2) = coalesce(k.c_5, 2) THEN k.c_5_a_decided_by
      WHEN coalesce(k.c_5_b, 2) = coalesce(k.c_5, 2) THEN k.c_5_b_decided_by
    END AS c_5_decided_by
  FROM patient_criteria_3 AS k
)

-- The result.
SELECT
  k.patient_id,
  CASE
    WHEN NOT (k.c_1 = 1)
         OR NOT (k.c_2_lenient = 1)
         OR NOT (k.c_3 = 1)
         OR NOT (k.c_4 = 1)
         OR NOT (k.c_5 = 1)
         OR NOT (k.c_6 = 1) THEN
      N'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2_lenient IS NOT NULL
         AND k.c_3 IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_5 IS NOT NULL
         AND k.c_6 IS NOT NULL THEN
      N'eligible'
    ELSE N'undetermined'
  END AS "verdict",
  -- 1 Morphologic and immunophenotypic evidence of B-precursor ALL (pro B-, pre B-, common ALL) with > ...
  CASE WHEN k.c_1 = 1 THEN N'true' WHEN NOT (k.c_1 = 1) THEN N'false' ELSE N'unknown' END AS c_1,
  CASE k.c_1_decided_by WHEN 1 THEN k.a_1_1_value WHEN 2 THEN k.a_1_2_value END AS c_1_value,
  CASE k.c_1_decided_by WHEN 2 THEN k.a_1_2_unit END AS c_1_unit,
  CASE k.c_1_decided_by WHEN 2 THEN k.a_1_2_date END AS c_1_date,
  CASE k.c_1_decided_by WHEN 2 THEN k.a_1_2_row END AS c_1_row,
  -- 2 Age < 18 years at enrollment [only children age 2-17 will be enrolled prior to the identification ...
  k.c_2_result AS c_2,
  CASE k.c_2_decided_by
    WHEN 3 THEN k.a_2_1_value WHEN 5 THEN k.a_2_1_value WHEN 6 THEN k.a_2_1_value WHEN 4 THEN k.a_2_2_value
  END AS c_2_value,
  CASE k.c_2_decided_by WHEN 3 THEN k.a_2_1_unit WHEN 5 THEN k.a_2_1_unit WHEN 6 THEN k.a_2_1_unit END
    AS c_2_unit,
  CAST(NULL AS DATE) AS c_2_date,
  CAST(NULL AS BIGINT) AS c_2_row,
  -- 3 Relapsed/refractory disease
  CASE WHEN k.c_3 = 1 THEN N'true' WHEN NOT (k.c_3 = 1) THEN N'false' ELSE N'unknown' END AS c_3,
  CASE k.c_3_decided_by
    WHEN 7 THEN k.a_3_a_1_value WHEN 8 THEN k.a_3_b_1_value WHEN 9 THEN k.a_3_c_1_1_value
    WHEN 10 THEN k.a_3_c_1_2_value WHEN 11 THEN k.a_3_c_2_1_value WHEN 12 THEN k.a_3_c_2_2_value
  END AS c_3_value,
  CAST(NULL AS NVARCHAR(4000)) AS c_3_unit,
  CAST(NULL AS DATE) AS c_3_date,
  CAST(NULL AS BIGINT) AS c_3_row,
  -- 3.a Second or later bone marrow relapse
  CASE WHEN k.c_3_a = 1 THEN N'true' WHEN NOT (k.c_3_a = 1) THEN N'false' ELSE N'unknown' END AS c_3_a,
  k.a_3_a_1_value AS c_3_a_value,
  CAST(NULL AS NVARCHAR(4000)) AS c_3_a_unit,
  CAST(NULL AS DATE) AS c_3_a_date,
  CAST(NULL AS BIGINT) AS c_3_a_row,
  -- 3.b Any marrow relapse after allogeneic HSCT
  CASE WHEN k.c_3_b = 1 THEN N'true' WHEN NOT (k.c_3_b = 1) THEN N'false' ELSE N'unknown' END AS c_3_b,
  k.a_3_b_1_value AS c_3_b_value,
  CAST(NULL AS NVARCHAR(4000)) AS c_3_b_unit,
  CAST(NULL AS DATE) AS c_3_b_date,
  CAST(NULL AS BIGINT) AS c_3_b_row,
  -- 3.c Refractory to other treatments
  CASE WHEN k.c_3_c = 1 THEN N'true' WHEN NOT (k.c_3_c = 1) THEN N'false' ELSE N'unknown' END AS c_3_c,
  CASE k.c_3_c_decided_by
    WHEN 9 THEN k.a_3_c_1_1_value WHEN 10 THEN k.a_3_c_1_2_value WHEN 11 THEN k.a_3_c_2_1_value
    WHEN 12 THEN k.a_3_c_2_2_value
  END AS c_3_c_value,
  CAST(NULL AS NVARCHAR(4000)) AS c_3_c_unit,
  CAST(NULL AS DATE) AS c_3_c_date,
  CAST(NULL AS BIGINT) AS c_3_c_row,
  -- 3.c.1 Patients in first relapse must have failed to achieve a CR following full standard ...
  CASE WHEN k.c_3_c_1 = 1 THEN N'true' WHEN NOT (k.c_3_c_1 = 1) THEN N'false' ELSE N'unknown' END AS c_3_c_1,
  CASE k.c_3_c_1_decided_by WHEN 9 THEN k.a_3_c_1_1_value WHEN 10 THEN k.a_3_c_1_2_value END AS c_3_c_1_value,
  CAST(NULL AS NVARCHAR(4000)) AS c_3_c_1_unit,
  CAST(NULL AS DATE) AS c_3_c_1_date,
  CAST(NULL AS BIGINT) AS c_3_c_1_row,
  -- 3.c.2 Patients who have not achieved a first remission must have failed a full standard induction ...
  CASE WHEN k.c_3_c_2 = 1 THEN N'true' WHEN NOT (k.c_3_c_2 = 1) THEN N'false' ELSE N'unknown' END AS c_3_c_2,
  CASE k.c_3_c_2_decided_by WHEN 11 THEN k.a_3_c_2_1_value WHEN 12 THEN k.a_3_c_2_2_value END AS c_3_c_2_value,
  CAST(NULL AS NVARCHAR(4000)) AS c_3_c_2_unit,
  CAST(NULL AS DATE) AS c_3_c_2_date,
  CAST(NULL AS BIGINT) AS c_3_c_2_row,
  -- 4 Karnofsky performance status >= 50% for patients >= 16 years and Lansky Performance Status (LPS) ...
  CASE WHEN k.c_4 = 1 THEN N'true' WHEN NOT (k.c_4 = 1) THEN N'false' ELSE N'unknown' END AS c_4,
  CASE k.c_4_decided_by WHEN 13 THEN k.a_2_1_value WHEN 14 THEN k.a_4_2_value WHEN 15 THEN k.a_4_3_value END
    AS c_4_value,
  CASE k.c_4_decided_by WHEN 13 THEN k.a_2_1_unit WHEN 14 THEN k.a_4_2_unit WHEN 15 THEN k.a_4_3_unit END
    AS c_4_unit,
  CASE k.c_4_decided_by WHEN 14 THEN k.a_4_2_date WHEN 15 THEN k.a_4_3_date END AS c_4_date,
  CASE k.c_4_decided_by WHEN 14 THEN k.a_4_2_row WHEN 15 THEN k.a_4_3_row END AS c_4_row,
  -- 5 Organ function requirements: Patients must have
  CASE WHEN k.c_5 = 1 THEN N'true' WHEN NOT (k.c_5 = 1) THEN N'false' ELSE N'unknown' END AS c_5,
  CASE k.c_5_decided_by
    WHEN 16 THEN k.a_5_a_1_value WHEN 17 THEN k.a_5_a_2_value WHEN 18 THEN k.a_5_b_i_1_value
    WHEN 19 THEN k.a_5_b_i_2_value WHEN 20 THEN k.a_5_b_ii_1_value
  END AS c_5_value,
  CASE k.c_5_decided_by
    WHEN 16 THEN k.a_5_a_1_unit WHEN 17 THEN k.a_5_a_2_unit WHEN 18 THEN k.a_5_b_i_1_unit
    WHEN 19 THEN k.a_5_b_i_2_unit WHEN 20 THEN k.a_5_b_ii_1_unit
  END AS c_5_unit,
  CASE k.c_5_decided_by
    WHEN 16 THEN k.a_5_a_1_date WHEN 17 THEN k.a_5_a_2_date WHEN 18 THEN k.a_5_b_i_1_date
    WHEN 19 THEN k.a_5_b_i_2_date WHEN 20 THEN k.a_5_b_ii_1_date
  END AS c_5_date,
  CASE k.c_5_decided_by
    WHEN 16 THEN k.a_5_a_1_row WHEN 17 THEN k.a_5_a_2_row WHEN 18 THEN k.a_5_b_i_1_row
    WHEN 19 THEN k.a_5_b_i_2_row WHEN 20 THEN k.a_5_b_ii_1_row
  END AS c_5_row,
  -- 5.a Creatinine clearance >= 70 mL/min/1.73 m2 or a normal serum creatinine based on age/gender ...
  CASE WHEN k.c_5_a = 1 THEN N'true' WHEN NOT (k.c_5_a = 1) THEN N'false' ELSE N'unknown' END AS c_5_a,
  CASE k.c_5_a_decided_by WHEN 16 THEN k.a_5_a_1_value WHEN 17 THEN k.a_5_a_2_value END AS c_5_a_value,
  CASE k.c_5_a_decided_by WHEN 16 THEN k.a_5_a_1_unit WHEN 17 THEN k.a_5_a_2_unit END AS c_5_a_unit,
  CASE k.c_5_a_decided_by WHEN 16 THEN k.a_5_a_1_date WHEN 17 THEN k.a_5_a_2_date END AS c_5_a_date,
  CASE k.c_5_a_decided_by WHEN 16 THEN k.a_5_a_1_row WHEN 17 THEN k.a_5_a_2_row END AS c_5_a_row,
  -- 5.b Adequate liver function defined as
  CASE WHEN k.c_5_b = 1 THEN N'true' WHEN NOT (k.c_5_b = 1) THEN N'false' ELSE N'unknown' END AS c_5_b,
  CASE k.c_5_b_decided_by
    WHEN 18 THEN k.a_5_b_i_1_value WHEN 19 THEN k.a_5_b_i_2_value WHEN 20 THEN k.a_5_b_ii_1_value
  END AS c_5_b_value,
  CASE k.c_5_b_decided_by
    WHEN 18 THEN k.a_5_b_i_1_unit WHEN 19 THEN k.a_5_b_i_2_unit WHEN 20 THEN k.a_5_b_ii_1_unit
  END AS c_5_b_unit,
  CASE k.c_5_b_decided_by
    WHEN 18 THEN k.a_5_b_i_1_date WHEN 19 THEN k.a_5_b_i_2_date WHEN 20 THEN k.a_5_b_ii_1_date
  END AS c_5_b_date,
  CASE k.c_5_b_decided_by
    WHEN 18 THEN k.a_5_b_i_1_row WHEN 19 THEN k.a_5_b_i_2_row WHEN 20 THEN k.a_5_b_ii_1_row
  END AS c_5_b_row,
  -- 5.b.i Total bilirubin <= 1.5 x upper limit of normal (ULN) for age OR direct bilirubin <= 1.5 mg/DL ...
  CASE WHEN k.c_5_b_i = 1 THEN N'true' WHEN NOT (k.c_5_b_i = 1) THEN N'false' ELSE N'unknown' END AS c_5_b_i,
  CASE k.c_5_b_i_decided_by WHEN 18 THEN k.a_5_b_i_1_value WHEN 19 THEN k.a_5_b_i_2_value END AS c_5_b_i_value,
  CASE k.c_5_b_i_decided_by WHEN 18 THEN k.a_5_b_i_1_unit WHEN 19 THEN k.a_5_b_i_2_unit END AS c_5_b_i_unit,
  CASE k.c_5_b_i_decided_by WHEN 18 THEN k.a_5_b_i_1_date WHEN 19 THEN k.a_5_b_i_2_date END AS c_5_b_i_date,
  CASE k.c_5_b_i_decided_by WHEN 18 THEN k.a_5_b_i_1_row WHEN 19 THEN k.a_5_b_i_2_row END AS c_5_b_i_row,
  -- 5.b.ii ALT (SGPT) <= 135 IU/L at least once during screening
  CASE WHEN k.c_5_b_ii = 1 THEN N'true' WHEN NOT (k.c_5_b_ii = 1) THEN N'false' ELSE N'unknown' END AS c_5_b_ii,
  k.a_5_b_ii_1_value AS c_5_b_ii_value,
  k.a_5_b_ii_1_unit AS c_5_b_ii_unit,
  k.a_5_b_ii_1_date AS c_5_b_ii_date,
  k.a_5_b_ii_1_row AS c_5_b_ii_row,
  -- 6 Patient and/or his/her legal representative have reviewed the patient information/informed ...
  CASE WHEN k.c_6 = 1 THEN N'true' WHEN NOT (k.c_6 = 1) THEN N'false' ELSE N'unknown' END AS c_6,
  k.a_6_1_value AS c_6_value,
  CAST(NULL AS NVARCHAR(4000)) AS c_6_unit,
  k.a_6_1_date AS c_6_date,
  k.a_6_1_row AS c_6_row
FROM patient_criteria_4 AS k
ORDER BY k.patient_id
