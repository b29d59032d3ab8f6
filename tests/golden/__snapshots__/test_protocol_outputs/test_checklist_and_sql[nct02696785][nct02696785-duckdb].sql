-- NCT02696785, version 1
-- Treatment of radiographic axial spondyloarthritis in adults who have had no biological drug (phase ...
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
    max(CASE WHEN a."anchor" = 'screening' THEN CAST(a."date" AS DATE) END) AS screening_date
  FROM "anchors" AS a
  WHERE a."anchor" IN ('randomization', 'screening')
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
    d.randomization_date,
    CAST(d.randomization_date - INTERVAL 3 MONTH AS DATE) AS randomization_minus_3_months,
    d.randomization_date - 13 AS randomization_minus_13_days,
    d.screening_date - 84 AS screening_minus_84_days,
    d.randomization_date - 84 AS randomization_minus_84_days,
    CAST(d.randomization_date - INTERVAL 12 MONTH AS DATE) AS randomization_minus_1_year,
    CAST(d.randomization_date - INTERVAL 60 MONTH AS DATE) AS randomization_minus_5_years,
    d.randomization_date - 56 AS randomization_minus_56_days
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
    e.inadequate_response AS event_inadequate_response,
    e."grade" AS event_grade,
    e.systemic_antibiotic_needed AS event_systemic_antibiotic_needed,
    e."active" AS event_active
  FROM "events" AS e
  WHERE e."term" IN (
          'chronic back pain', 'radiographic axial spondyloarthritis', 'NSAID', 'NSAID intolerance',
          'NSAID change', 'treatment of spondyloarthritis', 'total ankylosis of the spine',
          'immune-targeted drug', 'TNF inhibitor', 'other biological drug', 'other immunomodulatory drug',
          'live vaccine', 'BCG vaccine', 'other live vaccine', 'infection', 'tuberculosis', 'impaired immunity',
          'malignancy', 'major surgery', 'pregnancy', 'breast-feeding'
        )
),

-- Which of them qualify: true, false, or unknown.
event_tests_1 AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- chronic back pain on or before randomization
    CASE
      WHEN v.event_term = 'chronic back pain' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS first_chronic_back_pain_start_qualifies,
    v.start_from AS start_earliest,
    v.start_to AS start_latest
  FROM event_rows AS v
  JOIN patient_anchors AS c ON c.patient_id = v.patient_id
),

-- The points in time that come from events: how many qualify, and between which days.
event_points_1 AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- first chronic back pain start
    count(CASE WHEN r.first_chronic_back_pain_start_qualifies THEN 1 END)
      AS first_chronic_back_pain_start_certain,
    count(CASE WHEN r.first_chronic_back_pain_start_qualifies IS NOT FALSE THEN 1 END)
      AS first_chronic_back_pain_start_possible,
    nullif(
      min(
        CASE
          WHEN r.first_chronic_back_pain_start_qualifies IS NOT FALSE THEN
            coalesce(r.start_earliest, DATE '0001-01-01')
        END
      ),
      DATE '0001-01-01'
    ) AS first_chronic_back_pain_start_low,
    min(CASE WHEN r.first_chronic_back_pain_start_qualifies THEN r.start_latest END)
      AS first_chronic_back_pain_start_high
  FROM event_tests_1 AS r
  GROUP BY r.patient_id
),

-- The same, with the days that come from events.
patient_context AS MATERIALIZED (
  SELECT
    c.patient_id, c.born_from, c.born_to, c.patient_sex, c.randomization_date, c.randomization_minus_3_months,
    c.randomization_minus_13_days, c.screening_minus_84_days, c.randomization_minus_84_days,
    c.randomization_minus_1_year, c.randomization_minus_5_years, c.randomization_minus_56_days,
    CASE
      WHEN q.first_chronic_back_pain_start_certain > 0 THEN TRUE
      WHEN q.first_chronic_back_pain_start_possible > 0 THEN CAST(NULL AS BOOLEAN)
      ELSE FALSE
    END AS first_chronic_back_pain_start_exists,
    q.first_chronic_back_pain_start_low,
    q.first_chronic_back_pain_start_high
  FROM patient_anchors AS c
  LEFT JOIN event_points_1 AS q ON q.patient_id = c.patient_id
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
  WHERE s."criterion" IN ('1', '6.b', 'E6', 'E8.b')
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT02696785'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 1 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '1' THEN r.answer_order END) AS answer_1,
    -- answer to 6.b on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '6.b' THEN r.answer_order END) AS answer_6_b,
    -- answer to E6 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E6' THEN r.answer_order END) AS answer_e6,
    -- answer to E8.b on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E8.b' THEN r.answer_order END) AS answer_e8_b
  FROM answer_rows AS r
  WHERE r.on_or_before_randomization IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- radiographic axial spondyloarthritis on or before randomization
    CASE
      WHEN v.event_term = 'radiographic axial spondyloarthritis' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_radiographic_axial_spondyloarthritis_on_or_qualifies,
    -- chronic back pain on or before randomization
    CASE
      WHEN v.event_term = 'chronic back pain' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN v.end_from >= CAST(v.start_to + INTERVAL 3 MONTH AS DATE) - 1 THEN TRUE
              WHEN v.end_to < CAST(v.start_from + INTERVAL 3 MONTH AS DATE) - 1 THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_chronic_back_pain_on_or_before_randomizati_qualifies,
    -- chronic back pain
    CASE
      WHEN v.event_term = 'chronic back pain' THEN
        CASE
          WHEN v.start_to <= c.randomization_minus_3_months THEN TRUE
          WHEN v.start_from > c.randomization_minus_3_months THEN FALSE
        END
        AND CASE
              WHEN v.end_recorded THEN
                CASE
                  WHEN v.end_from >= c.randomization_date THEN TRUE
                  WHEN v.end_to < c.randomization_date THEN FALSE
                END
              ELSE TRUE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_chronic_back_pain_qualifies,
    -- NSAID on or before randomization
    CASE
      WHEN v.event_term = 'NSAID' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE WHEN v.event_inadequate_response IN ('yes', 'no') THEN v.event_inadequate_response = 'yes' END
        AND CASE WHEN v.end_from >= v.start_to + 27 THEN TRUE WHEN v.end_to < v.start_from + 27 THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_nsaid_on_or_before_randomization_qualifies,
    -- NSAID intolerance on or before randomization
    CASE
      WHEN v.event_term = 'NSAID intolerance' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_nsaid_intolerance_on_or_before_randomizati_qualifies,
    -- NSAID
    CASE
      WHEN v.event_term = 'NSAID' THEN
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
                     ELSE CASE WHEN v.start_from >= c.randomization_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_nsaid_qualifies,
    -- NSAID change less than 2 weeks before randomization
    CASE
      WHEN v.event_term = 'NSAID change' THEN
        CASE
          WHEN v.start_from >= c.randomization_minus_13_days THEN TRUE
          WHEN v.start_to < c.randomization_minus_13_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_nsaid_change_less_than_2_weeks_before_rand_qualifies,
    -- NSAID started less than 2 weeks before randomization
    CASE
      WHEN v.event_term = 'NSAID' THEN
        CASE
          WHEN v.start_from >= c.randomization_minus_13_days THEN TRUE
          WHEN v.start_to < c.randomization_minus_13_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_nsaid_started_less_than_2_weeks_before_ran_qualifies,
    -- treatment of spondyloarthritis started at least 12 weeks before screening
    CASE
      WHEN v.event_term = 'treatment of spondyloarthritis' THEN
        CASE
          WHEN v.start_to <= c.screening_minus_84_days THEN TRUE
          WHEN v.start_from > c.screening_minus_84_days THEN FALSE
        END
        AND CASE WHEN v.end_from >= v.start_to + 83 THEN TRUE WHEN v.end_to < v.start_from + 83 THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_of_spondyloarthritis_started_at_qualifies,
    -- treatment of spondyloarthritis started at least 12 weeks before screening
    CASE
      WHEN v.event_term = 'treatment of spondyloarthritis' THEN
        CASE
          WHEN v.start_to <= c.screening_minus_84_days THEN TRUE
          WHEN v.start_from > c.screening_minus_84_days THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_of_spondyloarthritis_started_at_2_qualifies,
    -- total ankylosis of the spine on or before randomization
    CASE
      WHEN v.event_term = 'total ankylosis of the spine' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_total_ankylosis_of_the_spine_on_or_before_qualifies,
    -- immune-targeted drug on or before randomization
    CASE
      WHEN v.event_term IN (
             'immune-targeted drug', 'TNF inhibitor', 'other biological drug', 'other immunomodulatory drug'
           ) THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immune_targeted_drug_on_or_before_randomiz_qualifies,
    -- live vaccine within 12 weeks before randomization
    CASE
      WHEN v.event_term IN ('live vaccine', 'BCG vaccine', 'other live vaccine') THEN
        CASE
          WHEN v.start_from >= c.randomization_minus_84_days THEN TRUE
          WHEN v.start_to < c.randomization_minus_84_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_live_vaccine_within_12_weeks_before_random_qualifies,
    -- BCG vaccine within 1 year before randomization
    CASE
      WHEN v.event_term = 'BCG vaccine' THEN
        CASE
          WHEN v.start_from >= c.randomization_minus_1_year THEN TRUE
          WHEN v.start_to < c.randomization_minus_1_year THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_bcg_vaccine_within_1_year_before_randomiza_qualifies,
    -- infection on randomization
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
    END AS count_infection_on_randomization_qualifies,
    -- infection within 12 weeks before randomization
    CASE
      WHEN v.event_term = 'infection' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_84_days THEN TRUE
                     WHEN v.start_to < c.randomization_minus_84_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_84_days THEN TRUE
                         WHEN v.end_to < c.randomization_minus_84_days THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND (CASE WHEN v.event_grade IN ('1', '2', '3', '4', '5') THEN v.event_grade IN ('3', '4', '5') END
             OR CASE
                  WHEN v.event_systemic_antibiotic_needed IN ('yes', 'no') THEN
                    v.event_systemic_antibiotic_needed = 'yes'
                END)
        AND v.is_confirmed
      ELSE FALSE
    END AS count_infection_within_12_weeks_before_randomiza_qualifies,
    -- tuberculosis on randomization
    CASE
      WHEN v.event_term = 'tuberculosis' THEN
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
        AND CASE WHEN v.event_active IN ('yes', 'no') THEN v.event_active = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_tuberculosis_on_randomization_qualifies,
    -- impaired immunity on randomization
    CASE
      WHEN v.event_term = 'impaired immunity' THEN
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
    END AS count_impaired_immunity_on_randomization_qualifies,
    -- malignancy within 5 years before randomization
    CASE
      WHEN v.event_term = 'malignancy' THEN
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
    END AS count_malignancy_within_5_years_before_randomiza_qualifies,
    -- major surgery within 8 weeks before randomization
    CASE
      WHEN v.event_term = 'major surgery' THEN
        CASE
          WHEN v.start_from >= c.randomization_minus_56_days THEN TRUE
          WHEN v.start_to < c.randomization_minus_56_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.randomization_date THEN TRUE
              WHEN v.start_from > c.randomization_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_major_surgery_within_8_weeks_before_random_qualifies,
    -- pregnancy on randomization
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
    END AS count_pregnancy_on_randomization_qualifies,
    -- breast-feeding on randomization
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
    END AS count_breast_feeding_on_randomization_qualifies
  FROM event_rows AS v
  JOIN patient_anchors AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- radiographic axial spondyloarthritis on or before randomization
    count(CASE WHEN r.count_radiographic_axial_spondyloarthritis_on_or_qualifies THEN 1 END)
      AS count_radiographic_axial_spondyloarthritis_on_or_certain,
    count(CASE WHEN r.count_radiographic_axial_spondyloarthritis_on_or_qualifies IS NOT FALSE THEN 1 END)
      AS count_radiographic_axial_spondyloarthritis_on_or_possible,
    -- chronic back pain on or before randomization
    count(CASE WHEN r.count_chronic_back_pain_on_or_before_randomizati_qualifies THEN 1 END)
      AS count_chronic_back_pain_on_or_before_randomizati_certain,
    count(CASE WHEN r.count_chronic_back_pain_on_or_before_randomizati_qualifies IS NOT FALSE THEN 1 END)
      AS count_chronic_back_pain_on_or_before_randomizati_possible,
    -- chronic back pain
    count(CASE WHEN r.count_chronic_back_pain_qualifies THEN 1 END) AS count_chronic_back_pain_certain,
    count(CASE WHEN r.count_chronic_back_pain_qualifies IS NOT FALSE THEN 1 END)
      AS count_chronic_back_pain_possible,
    -- NSAID on or before randomization
    count(CASE WHEN r.count_nsaid_on_or_before_randomization_qualifies THEN 1 END)
      AS count_nsaid_on_or_before_randomization_certain,
    count(CASE WHEN r.count_nsaid_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_nsaid_on_or_before_randomization_possible,
    -- NSAID intolerance on or before randomization
    count(CASE WHEN r.count_nsaid_intolerance_on_or_before_randomizati_qualifies THEN 1 END)
      AS count_nsaid_intolerance_on_or_before_randomizati_certain,
    count(CASE WHEN r.count_nsaid_intolerance_on_or_before_randomizati_qualifies IS NOT FALSE THEN 1 END)
      AS count_nsaid_intolerance_on_or_before_randomizati_possible,
    -- NSAID
    count(CASE WHEN r.count_nsaid_qualifies THEN 1 END) AS count_nsaid_certain,
    count(CASE WHEN r.count_nsaid_qualifies IS NOT FALSE THEN 1 END) AS count_nsaid_possible,
    -- NSAID change less than 2 weeks before randomization
    count(CASE WHEN r.count_nsaid_change_less_than_2_weeks_before_rand_qualifies THEN 1 END)
      AS count_nsaid_change_less_than_2_weeks_before_rand_certain,
    count(CASE WHEN r.count_nsaid_change_less_than_2_weeks_before_rand_qualifies IS NOT FALSE THEN 1 END)
      AS count_nsaid_change_less_than_2_weeks_before_rand_possible,
    -- NSAID started less than 2 weeks before randomization
    count(CASE WHEN r.count_nsaid_started_less_than_2_weeks_before_ran_qualifies THEN 1 END)
      AS count_nsaid_started_less_than_2_weeks_before_ran_certain,
    count(CASE WHEN r.count_nsaid_started_less_than_2_weeks_before_ran_qualifies IS NOT FALSE THEN 1 END)
      AS count_nsaid_started_less_than_2_weeks_before_ran_possible,
    -- treatment of spondyloarthritis started at least 12 weeks before screening
    count(CASE WHEN r.count_treatment_of_spondyloarthritis_started_at_qualifies THEN 1 END)
      AS count_treatment_of_spondyloarthritis_started_at_certain,
    count(CASE WHEN r.count_treatment_of_spondyloarthritis_started_at_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_of_spondyloarthritis_started_at_possible,
    -- treatment of spondyloarthritis started at least 12 weeks before screening
    count(CASE WHEN r.count_treatment_of_spondyloarthritis_started_at_2_qualifies THEN 1 END)
      AS count_treatment_of_spondyloarthritis_started_at_2_certain,
    count(CASE WHEN r.count_treatment_of_spondyloarthritis_started_at_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_of_spondyloarthritis_started_at_2_possible,
    -- total ankylosis of the spine on or before randomization
    count(CASE WHEN r.count_total_ankylosis_of_the_spine_on_or_before_qualifies THEN 1 END)
      AS count_total_ankylosis_of_the_spine_on_or_before_certain,
    count(CASE WHEN r.count_total_ankylosis_of_the_spine_on_or_before_qualifies IS NOT FALSE THEN 1 END)
      AS count_total_ankylosis_of_the_spine_on_or_before_possible,
    -- immune-targeted drug on or before randomization
    count(CASE WHEN r.count_immune_targeted_drug_on_or_before_randomiz_qualifies THEN 1 END)
      AS count_immune_targeted_drug_on_or_before_randomiz_certain,
    count(CASE WHEN r.count_immune_targeted_drug_on_or_before_randomiz_qualifies IS NOT FALSE THEN 1 END)
      AS count_immune_targeted_drug_on_or_before_randomiz_possible,
    -- live vaccine within 12 weeks before randomization
    count(CASE WHEN r.count_live_vaccine_within_12_weeks_before_random_qualifies THEN 1 END)
      AS count_live_vaccine_within_12_weeks_before_random_certain,
    count(CASE WHEN r.count_live_vaccine_within_12_weeks_before_random_qualifies IS NOT FALSE THEN 1 END)
      AS count_live_vaccine_within_12_weeks_before_random_possible,
    -- BCG vaccine within 1 year before randomization
    count(CASE WHEN r.count_bcg_vaccine_within_1_year_before_randomiza_qualifies THEN 1 END)
      AS count_bcg_vaccine_within_1_year_before_randomiza_certain,
    count(CASE WHEN r.count_bcg_vaccine_within_1_year_before_randomiza_qualifies IS NOT FALSE THEN 1 END)
      AS count_bcg_vaccine_within_1_year_before_randomiza_possible,
    -- infection on randomization
    count(CASE WHEN r.count_infection_on_randomization_qualifies THEN 1 END)
      AS count_infection_on_randomization_certain,
    count(CASE WHEN r.count_infection_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_infection_on_randomization_possible,
    -- infection within 12 weeks before randomization
    count(CASE WHEN r.count_infection_within_12_weeks_before_randomiza_qualifies THEN 1 END)
      AS count_infection_within_12_weeks_before_randomiza_certain,
    count(CASE WHEN r.count_infection_within_12_weeks_before_randomiza_qualifies IS NOT FALSE THEN 1 END)
      AS count_infection_within_12_weeks_before_randomiza_possible,
    -- tuberculosis on randomization
    count(CASE WHEN r.count_tuberculosis_on_randomization_qualifies THEN 1 END)
      AS count_tuberculosis_on_randomization_certain,
    count(CASE WHEN r.count_tuberculosis_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_tuberculosis_on_randomization_possible,
    -- impaired immunity on randomization
    count(CASE WHEN r.count_impaired_immunity_on_randomization_qualifies THEN 1 END)
      AS count_impaired_immunity_on_randomization_certain,
    count(CASE WHEN r.count_impaired_immunity_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_impaired_immunity_on_randomization_possible,
    -- malignancy within 5 years before randomization
    count(CASE WHEN r.count_malignancy_within_5_years_before_randomiza_qualifies THEN 1 END)
      AS count_malignancy_within_5_years_before_randomiza_certain,
    count(CASE WHEN r.count_malignancy_within_5_years_before_randomiza_qualifies IS NOT FALSE THEN 1 END)
      AS count_malignancy_within_5_years_before_randomiza_possible,
    -- major surgery within 8 weeks before randomization
    count(CASE WHEN r.count_major_surgery_within_8_weeks_before_random_qualifies THEN 1 END)
      AS count_major_surgery_within_8_weeks_before_random_certain,
    count(CASE WHEN r.count_major_surgery_within_8_weeks_before_random_qualifies IS NOT FALSE THEN 1 END)
      AS count_major_surgery_within_8_weeks_before_random_possible,
    -- pregnancy on randomization
    count(CASE WHEN r.count_pregnancy_on_randomization_qualifies THEN 1 END)
      AS count_pregnancy_on_randomization_certain,
    count(CASE WHEN r.count_pregnancy_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_pregnancy_on_randomization_possible,
    -- breast-feeding on randomization
    count(CASE WHEN r.count_breast_feeding_on_randomization_qualifies THEN 1 END)
      AS count_breast_feeding_on_randomization_certain,
    count(CASE WHEN r.count_breast_feeding_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_breast_feeding_on_randomization_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    a.answer_1."day" <= c.randomization_date AS answer_1_inside,
    a.answer_1.valid_until AS answer_1_valid_until,
    c.randomization_date,
    a.answer_1."value" AS answer_1_value,
    a.answer_1."day" AS answer_1_day,
    a.answer_1."id" AS answer_1_id,
    coalesce(e.count_radiographic_axial_spondyloarthritis_on_or_certain, 0)
      AS count_radiographic_axial_spondyloarthritis_on_or_certain,
    coalesce(e.count_radiographic_axial_spondyloarthritis_on_or_possible, 0)
      AS count_radiographic_axial_spondyloarthritis_on_or_possible,
    coalesce(e.count_chronic_back_pain_on_or_before_randomizati_certain, 0)
      AS count_chronic_back_pain_on_or_before_randomizati_certain,
    coalesce(e.count_chronic_back_pain_on_or_before_randomizati_possible, 0)
      AS count_chronic_back_pain_on_or_before_randomizati_possible,
    coalesce(e.count_chronic_back_pain_certain, 0) AS count_chronic_back_pain_certain,
    coalesce(e.count_chronic_back_pain_possible, 0) AS count_chronic_back_pain_possible,
    CASE
      WHEN c.first_chronic_back_pain_start_exists
           AND c.first_chronic_back_pain_start_low IS NOT NULL
           AND c.first_chronic_back_pain_start_high IS NOT NULL THEN
        year(c.first_chronic_back_pain_start_low) - year(c.born_to)
        - CASE
            WHEN month(c.first_chronic_back_pain_start_low) * 100 + day(c.first_chronic_back_pain_start_low)
                   < month(c.born_to) * 100 + day(c.born_to) THEN
              1
            ELSE 0
          END
    END AS youngest_age_in_years_at_first_chronic_back_pain_start_low,
    CASE
      WHEN c.first_chronic_back_pain_start_exists
           AND c.first_chronic_back_pain_start_low IS NOT NULL
           AND c.first_chronic_back_pain_start_high IS NOT NULL THEN
        year(c.first_chronic_back_pain_start_high) - year(c.born_from)
        - CASE
            WHEN month(c.first_chronic_back_pain_start_high) * 100 + day(c.first_chronic_back_pain_start_high)
                   < month(c.born_from) * 100 + day(c.born_from) THEN
              1
            ELSE 0
          END
    END AS oldest_age_in_years_at_first_chronic_back_pain_start_low,
    coalesce(e.count_nsaid_on_or_before_randomization_certain, 0)
      AS count_nsaid_on_or_before_randomization_certain,
    coalesce(e.count_nsaid_on_or_before_randomization_possible, 0)
      AS count_nsaid_on_or_before_randomization_possible,
    coalesce(e.count_nsaid_intolerance_on_or_before_randomizati_certain, 0)
      AS count_nsaid_intolerance_on_or_before_randomizati_certain,
    coalesce(e.count_nsaid_intolerance_on_or_before_randomizati_possible, 0)
      AS count_nsaid_intolerance_on_or_before_randomizati_possible,
    coalesce(e.count_nsaid_certain, 0) AS count_nsaid_certain,
    coalesce(e.count_nsaid_possible, 0) AS count_nsaid_possible,
    coalesce(e.count_nsaid_change_less_than_2_weeks_before_rand_certain, 0)
      AS count_nsaid_change_less_than_2_weeks_before_rand_certain,
    coalesce(e.count_nsaid_change_less_than_2_weeks_before_rand_possible, 0)
      AS count_nsaid_change_less_than_2_weeks_before_rand_possible,
    coalesce(e.count_nsaid_started_less_than_2_weeks_before_ran_certain, 0)
      AS count_nsaid_started_less_than_2_weeks_before_ran_certain,
    coalesce(e.count_nsaid_started_less_than_2_weeks_before_ran_possible, 0)
      AS count_nsaid_started_less_than_2_weeks_before_ran_possible,
    coalesce(e.count_treatment_of_spondyloarthritis_started_at_certain, 0)
      AS count_treatment_of_spondyloarthritis_started_at_certain,
    coalesce(e.count_treatment_of_spondyloarthritis_started_at_possible, 0)
      AS count_treatment_of_spondyloarthritis_started_at_possible,
    coalesce(e.count_treatment_of_spondyloarthritis_started_at_2_certain, 0)
      AS count_treatment_of_spondyloarthritis_started_at_2_certain,
    coalesce(e.count_treatment_of_spondyloarthritis_started_at_2_possible, 0)
      AS count_treatment_of_spondyloarthritis_started_at_2_possible,
    a.answer_6_b."day" <= c.randomization_date AS answer_6_b_inside,
    a.answer_6_b.valid_until AS answer_6_b_valid_until,
    a.answer_6_b."value" AS answer_6_b_value,
    a.answer_6_b."day" AS answer_6_b_day,
    a.answer_6_b."id" AS answer_6_b_id,
    coalesce(e.count_total_ankylosis_of_the_spine_on_or_before_certain, 0)
      AS count_total_ankylosis_of_the_spine_on_or_before_certain,
    coalesce(e.count_total_ankylosis_of_the_spine_on_or_before_possible, 0)
      AS count_total_ankylosis_of_the_spine_on_or_before_possible,
    coalesce(e.count_immune_targeted_drug_on_or_before_randomiz_certain, 0)
      AS count_immune_targeted_drug_on_or_before_randomiz_certain,
    coalesce(e.count_immune_targeted_drug_on_or_before_randomiz_possible, 0)
      AS count_immune_targeted_drug_on_or_before_randomiz_possible,
    coalesce(e.count_live_vaccine_within_12_weeks_before_random_certain, 0)
      AS count_live_vaccine_within_12_weeks_before_random_certain,
    coalesce(e.count_live_vaccine_within_12_weeks_before_random_possible, 0)
      AS count_live_vaccine_within_12_weeks_before_random_possible,
    coalesce(e.count_bcg_vaccine_within_1_year_before_randomiza_certain, 0)
      AS count_bcg_vaccine_within_1_year_before_randomiza_certain,
    coalesce(e.count_bcg_vaccine_within_1_year_before_randomiza_possible, 0)
      AS count_bcg_vaccine_within_1_year_before_randomiza_possible,
    coalesce(e.count_infection_on_randomization_certain, 0) AS count_infection_on_randomization_certain,
    coalesce(e.count_infection_on_randomization_possible, 0) AS count_infection_on_randomization_possible,
    coalesce(e.count_infection_within_12_weeks_before_randomiza_certain, 0)
      AS count_infection_within_12_weeks_before_randomiza_certain,
    coalesce(e.count_infection_within_12_weeks_before_randomiza_possible, 0)
      AS count_infection_within_12_weeks_before_randomiza_possible,
    coalesce(e.count_tuberculosis_on_randomization_certain, 0) AS count_tuberculosis_on_randomization_certain,
    coalesce(e.count_tuberculosis_on_randomization_possible, 0) AS count_tuberculosis_on_randomization_possible,
    coalesce(e.count_impaired_immunity_on_randomization_certain, 0)
      AS count_impaired_immunity_on_randomization_certain,
    coalesce(e.count_impaired_immunity_on_randomization_possible, 0)
      AS count_impaired_immunity_on_randomization_possible,
    a.answer_e6."day" <= c.randomization_date AS answer_e6_inside,
    a.answer_e6.valid_until AS answer_e6_valid_until,
    a.answer_e6."value" AS answer_e6_value,
    a.answer_e6."day" AS answer_e6_day,
    a.answer_e6."id" AS answer_e6_id,
    coalesce(e.count_malignancy_within_5_years_before_randomiza_certain, 0)
      AS count_malignancy_within_5_years_before_randomiza_certain,
    coalesce(e.count_malignancy_within_5_years_before_randomiza_possible, 0)
      AS count_malignancy_within_5_years_before_randomiza_possible,
    coalesce(e.count_major_surgery_within_8_weeks_before_random_certain, 0)
      AS count_major_surgery_within_8_weeks_before_random_certain,
    coalesce(e.count_major_surgery_within_8_weeks_before_random_possible, 0)
      AS count_major_surgery_within_8_weeks_before_random_possible,
    a.answer_e8_b."day" <= c.randomization_date AS answer_e8_b_inside,
    a.answer_e8_b.valid_until AS answer_e8_b_valid_until,
    a.answer_e8_b."value" AS answer_e8_b_value,
    a.answer_e8_b."day" AS answer_e8_b_day,
    a.answer_e8_b."id" AS answer_e8_b_id,
    c.patient_sex,
    coalesce(e.count_pregnancy_on_randomization_certain, 0) AS count_pregnancy_on_randomization_certain,
    coalesce(e.count_pregnancy_on_randomization_possible, 0) AS count_pregnancy_on_randomization_possible,
    coalesce(e.count_breast_feeding_on_randomization_certain, 0)
      AS count_breast_feeding_on_randomization_certain,
    coalesce(e.count_breast_feeding_on_randomization_possible, 0)
      AS count_breast_feeding_on_randomization_possible
  FROM patient_context AS c
  LEFT JOIN answer_features AS a ON a.patient_id = c.patient_id
  LEFT JOIN event_features AS e ON e.patient_id = c.patient_id
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: attested
    CASE
      WHEN f.answer_1_inside
           AND (f.answer_1_valid_until IS NULL OR f.answer_1_valid_until >= f.randomization_date) THEN
        f.answer_1_value = 'yes'
    END AS a_1_1,
    f.answer_1_value AS a_1_1_value,
    f.answer_1_day AS a_1_1_date,
    f.answer_1_id AS a_1_1_row,
    -- 2: any radiographic axial spondyloarthritis
    CASE
      WHEN f.count_radiographic_axial_spondyloarthritis_on_or_certain >= 1 THEN TRUE
      WHEN f.count_radiographic_axial_spondyloarthritis_on_or_possible < 1 THEN FALSE
    END AS a_2_1,
    CAST(f.count_radiographic_axial_spondyloarthritis_on_or_certain AS VARCHAR) AS a_2_1_value,
    -- 3: any chronic back pain where duration >= 3 months
    CASE
      WHEN f.count_chronic_back_pain_on_or_before_randomizati_certain >= 1 THEN TRUE
      WHEN f.count_chronic_back_pain_on_or_before_randomizati_possible < 1 THEN FALSE
    END AS a_3_1,
    CAST(f.count_chronic_back_pain_on_or_before_randomizati_certain AS VARCHAR) AS a_3_1_value,
    -- 4: chronic back pain is present for at least 3 months
    CASE
      WHEN f.count_chronic_back_pain_certain >= 1 THEN TRUE
      WHEN f.count_chronic_back_pain_possible < 1 THEN FALSE
    END AS a_3_2,
    CAST(f.count_chronic_back_pain_certain AS VARCHAR) AS a_3_2_value,
    -- 5: age < 45 years at first chronic back pain
    CASE
      WHEN f.oldest_age_in_years_at_first_chronic_back_pain_start_low < 45 THEN TRUE
      WHEN f.youngest_age_in_years_at_first_chronic_back_pain_start_low >= 45 THEN FALSE
    END AS a_3_3,
    CASE
      WHEN f.youngest_age_in_years_at_first_chronic_back_pain_start_low
             = f.oldest_age_in_years_at_first_chronic_back_pain_start_low THEN
        CAST(f.youngest_age_in_years_at_first_chronic_back_pain_start_low AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_first_chronic_back_pain_start_low AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_first_chronic_back_pain_start_low AS VARCHAR)
    END AS a_3_3_value,
    CASE WHEN f.youngest_age_in_years_at_first_chronic_back_pain_start_low IS NOT NULL THEN 'years' END
      AS a_3_3_unit,
    -- 6: at least 2 NSAIDs where inadequate response and duration >= 4 weeks
    CASE
      WHEN f.count_nsaid_on_or_before_randomization_certain >= 2 THEN TRUE
      WHEN f.count_nsaid_on_or_before_randomization_possible < 2 THEN FALSE
    END AS a_4_a_1,
    CAST(f.count_nsaid_on_or_before_randomization_certain AS VARCHAR) AS a_4_a_1_value,
    -- 7: any NSAID intolerance
    CASE
      WHEN f.count_nsaid_intolerance_on_or_before_randomizati_certain >= 1 THEN TRUE
      WHEN f.count_nsaid_intolerance_on_or_before_randomizati_possible < 1 THEN FALSE
    END AS a_4_b_1,
    CAST(f.count_nsaid_intolerance_on_or_before_randomizati_certain AS VARCHAR) AS a_4_b_1_value,
    -- 8: NSAID is ongoing
    CASE WHEN f.count_nsaid_certain >= 1 THEN TRUE WHEN f.count_nsaid_possible < 1 THEN FALSE END AS a_5_1,
    CAST(f.count_nsaid_certain AS VARCHAR) AS a_5_1_value,
    -- 9: no NSAID change less than 2 weeks before randomization
    CASE
      WHEN f.count_nsaid_change_less_than_2_weeks_before_rand_certain >= 1 THEN TRUE
      WHEN f.count_nsaid_change_less_than_2_weeks_before_rand_possible < 1 THEN FALSE
    END AS a_5_2,
    CAST(f.count_nsaid_change_less_than_2_weeks_before_rand_certain AS VARCHAR) AS a_5_2_value,
    -- 10: no NSAID started less than 2 weeks before randomization
    CASE
      WHEN f.count_nsaid_started_less_than_2_weeks_before_ran_certain >= 1 THEN TRUE
      WHEN f.count_nsaid_started_less_than_2_weeks_before_ran_possible < 1 THEN FALSE
    END AS a_5_3,
    CAST(f.count_nsaid_started_less_than_2_weeks_before_ran_certain AS VARCHAR) AS a_5_3_value,
    -- 11: any treatment of spondyloarthritis started at least 12 weeks before screening where duration >= ...
    CASE
      WHEN f.count_treatment_of_spondyloarthritis_started_at_certain >= 1 THEN TRUE
      WHEN f.count_treatment_of_spondyloarthritis_started_at_possible < 1 THEN FALSE
    END AS a_6_a_1,
    CAST(f.count_treatment_of_spondyloarthritis_started_at_certain AS VARCHAR) AS a_6_a_1_value,
    -- 12: any treatment of spondyloarthritis started at least 12 weeks before screening
    CASE
      WHEN f.count_treatment_of_spondyloarthritis_started_at_2_certain >= 1 THEN TRUE
      WHEN f.count_treatment_of_spondyloarthritis_started_at_2_possible < 1 THEN FALSE
    END AS a_6_b_1,
    CAST(f.count_treatment_of_spondyloarthritis_started_at_2_certain AS VARCHAR) AS a_6_b_1_value,
    -- 13: attested "it was given for 12 weeks or more before screening"
    CASE
      WHEN f.answer_6_b_inside
           AND (f.answer_6_b_valid_until IS NULL OR f.answer_6_b_valid_until >= f.randomization_date) THEN
        f.answer_6_b_value = 'yes'
    END AS a_6_b_2,
    f.answer_6_b_value AS a_6_b_2_value,
    f.answer_6_b_day AS a_6_b_2_date,
    f.answer_6_b_id AS a_6_b_2_row,
    -- 14: any total ankylosis of the spine
    CASE
      WHEN f.count_total_ankylosis_of_the_spine_on_or_before_certain >= 1 THEN TRUE
      WHEN f.count_total_ankylosis_of_the_spine_on_or_before_possible < 1 THEN FALSE
    END AS a_e1_1,
    CAST(f.count_total_ankylosis_of_the_spine_on_or_before_certain AS VARCHAR) AS a_e1_1_value,
    -- 15: any immune-targeted drug
    CASE
      WHEN f.count_immune_targeted_drug_on_or_before_randomiz_certain >= 1 THEN TRUE
      WHEN f.count_immune_targeted_drug_on_or_before_randomiz_possible < 1 THEN FALSE
    END AS a_e2_1,
    CAST(f.count_immune_targeted_drug_on_or_before_randomiz_certain AS VARCHAR) AS a_e2_1_value,
    -- 16: any live vaccine within 12 weeks before randomization
    CASE
      WHEN f.count_live_vaccine_within_12_weeks_before_random_certain >= 1 THEN TRUE
      WHEN f.count_live_vaccine_within_12_weeks_before_random_possible < 1 THEN FALSE
    END AS a_e3_a_1,
    CAST(f.count_live_vaccine_within_12_weeks_before_random_certain AS VARCHAR) AS a_e3_a_1_value,
    -- 17: any BCG vaccine within 1 year before randomization
    CASE
      WHEN f.count_bcg_vaccine_within_1_year_before_randomiza_certain >= 1 THEN TRUE
      WHEN f.count_bcg_vaccine_within_1_year_before_randomiza_possible < 1 THEN FALSE
    END AS a_e3_b_1,
    CAST(f.count_bcg_vaccine_within_1_year_before_randomiza_certain AS VARCHAR) AS a_e3_b_1_value,
    -- 18: any infection on randomization
    CASE
      WHEN f.count_infection_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_infection_on_randomization_possible < 1 THEN FALSE
    END AS a_e4_a_1,
    CAST(f.count_infection_on_randomization_certain AS VARCHAR) AS a_e4_a_1_value,
    -- 19: any infection within 12 weeks before randomization where grade is one of '3', '4', '5' or ...
    CASE
      WHEN f.count_infection_within_12_weeks_before_randomiza_certain >= 1 THEN TRUE
      WHEN f.count_infection_within_12_weeks_before_randomiza_possible < 1 THEN FALSE
    END AS a_e4_b_1,
    CAST(f.count_infection_within_12_weeks_before_randomiza_certain AS VARCHAR) AS a_e4_b_1_value,
    -- 20: any tuberculosis on randomization where active
    CASE
      WHEN f.count_tuberculosis_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_tuberculosis_on_randomization_possible < 1 THEN FALSE
    END AS a_e4_c_1,
    CAST(f.count_tuberculosis_on_randomization_certain AS VARCHAR) AS a_e4_c_1_value,
    -- 21: any impaired immunity on randomization
    CASE
      WHEN f.count_impaired_immunity_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_impaired_immunity_on_randomization_possible < 1 THEN FALSE
    END AS a_e5_1,
    CAST(f.count_impaired_immunity_on_randomization_certain AS VARCHAR) AS a_e5_1_value,
    -- 22: attested
    CASE
      WHEN f.answer_e6_inside
           AND (f.answer_e6_valid_until IS NULL OR f.answer_e6_valid_until >= f.randomization_date) THEN
        f.answer_e6_value = 'yes'
    END AS a_e6_1,
    f.answer_e6_value AS a_e6_1_value,
    f.answer_e6_day AS a_e6_1_date,
    f.answer_e6_id AS a_e6_1_row,
    -- 23: any malignancy within 5 years before randomization
    CASE
      WHEN f.count_malignancy_within_5_years_before_randomiza_certain >= 1 THEN TRUE
      WHEN f.count_malignancy_within_5_years_before_randomiza_possible < 1 THEN FALSE
    END AS a_e7_1,
    CAST(f.count_malignancy_within_5_years_before_randomiza_certain AS VARCHAR) AS a_e7_1_value,
    -- 24: any major surgery within 8 weeks before randomization
    CASE
      WHEN f.count_major_surgery_within_8_weeks_before_random_certain >= 1 THEN TRUE
      WHEN f.count_major_surgery_within_8_weeks_before_random_possible < 1 THEN FALSE
    END AS a_e8_a_1,
    CAST(f.count_major_surgery_within_8_weeks_before_random_certain AS VARCHAR) AS a_e8_a_1_value,
    -- 25: attested
    CASE
      WHEN f.answer_e8_b_inside
           AND (f.answer_e8_b_valid_until IS NULL OR f.answer_e8_b_valid_until >= f.randomization_date) THEN
        f.answer_e8_b_value = 'yes'
    END AS a_e8_b_1,
    f.answer_e8_b_value AS a_e8_b_1_value,
    f.answer_e8_b_day AS a_e8_b_1_date,
    f.answer_e8_b_id AS a_e8_b_1_row,
    -- 26: sex is female
    f.patient_sex = 'female' AS a_e9_1,
    f.patient_sex AS a_e9_1_value,
    -- 27: any pregnancy on randomization
    CASE
      WHEN f.count_pregnancy_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_pregnancy_on_randomization_possible < 1 THEN FALSE
    END AS a_e9_2,
    CAST(f.count_pregnancy_on_randomization_certain AS VARCHAR) AS a_e9_2_value,
    -- 28: any breast-feeding on randomization
    CASE
      WHEN f.count_breast_feeding_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_breast_feeding_on_randomization_possible < 1 THEN FALSE
    END AS a_e9_3,
    CAST(f.count_breast_feeding_on_randomization_certain AS VARCHAR) AS a_e9_3_value
  FROM patient_facts AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 Able to walk
    k.a_1_1 AS c_1,
    -- 2 Radiographic axial spondyloarthritis, with sacroiliitis in the X-ray by the modified New York ...
    k.a_2_1 AS c_2,
    -- 3 Back pain for 3 months or longer that began before the age of 45
    (k.a_3_1 OR k.a_3_2) AND k.a_3_3 AS c_3,
    -- 4.a 2 that did not work well enough in 4 weeks
    k.a_4_a_1 AS c_4_a,
    -- 4.b not tolerated
    k.a_4_b_1 AS c_4_b,
    -- 5 An NSAID that is taken: at a stable dose for at least 2 weeks before randomization
    -- (what does not apply counts as true)
    NOT k.a_5_1 OR (NOT k.a_5_2 AND NOT k.a_5_3) AS c_5_lenient,
    -- 5 An NSAID that is taken: at a stable dose for at least 2 weeks before randomization
    -- (what does not apply counts as false)
    k.a_5_1 AND NOT k.a_5_2 AND NOT k.a_5_3 AS c_5_strict,
    -- 6.a on record for 12 weeks or more
    k.a_6_a_1 AS c_6_a,
    -- 6.b goes on, or its end is not recorded, and it was given for 12 weeks or more before screening
    k.a_6_b_1 AND k.a_6_b_2 AS c_6_b,
    -- E1 The spine completely stiffened (total ankylosis)
    k.a_e1_1 AS c_e1,
    -- E2 Biological drugs, inhibitors of tumour necrosis factor or other immunomodulatory drugs, ever or ...
    k.a_e2_1 AS c_e2,
    -- E3.a live vaccine within 12 weeks
    k.a_e3_a_1 AS c_e3_a,
    -- E3.b BCG within the past year
    k.a_e3_b_1 AS c_e3_b,
    -- E4.a an infection that goes on
    k.a_e4_a_1 AS c_e4_a,
    -- E4.b a serious one within the last 12 weeks
    k.a_e4_b_1 AS c_e4_b,
    -- E4.c active tuberculosis
    k.a_e4_c_1 AS c_e4_c,
    -- E5 A compromised immune system
    k.a_e5_1 AS c_e5,
    -- E6 Other diseases that are serious or not controlled
    k.a_e6_1 AS c_e6,
    -- E7 A malignant disease now or recently
    k.a_e7_1 AS c_e7,
    -- E8.a within 8 weeks
    k.a_e8_a_1 AS c_e8_a,
    -- E8.b any surgery needed during the study
    k.a_e8_b_1 AS c_e8_b,
    -- E9 Pregnant or breast-feeding
    -- (what does not apply counts as true)
    NOT k.a_e9_1 OR k.a_e9_2 OR k.a_e9_3 AS c_e9_lenient,
    -- E9 Pregnant or breast-feeding
    -- (what does not apply counts as false)
    k.a_e9_1 AND (k.a_e9_2 OR k.a_e9_3) AS c_e9_strict
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN (k.a_3_1 OR k.a_3_2) IS NOT DISTINCT FROM k.c_3 THEN
        CASE
          WHEN k.a_3_1 IS NOT DISTINCT FROM (k.a_3_1 OR k.a_3_2) THEN 3
          WHEN k.a_3_2 IS NOT DISTINCT FROM (k.a_3_1 OR k.a_3_2) THEN 4
        END
      WHEN k.a_3_3 IS NOT DISTINCT FROM k.c_3 THEN 5
    END AS c_3_decided_by,
    -- 4 At least 2 NSAIDs have not worked well enough (given for 4 weeks), or NSAIDs are not tolerated
    k.c_4_a OR k.c_4_b AS c_4,
    CASE
      WHEN k.c_5_lenient AND NOT k.c_5_strict THEN 'not applicable'
      WHEN k.c_5_lenient THEN 'true'
      WHEN NOT k.c_5_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_5_result,
    CASE
      WHEN k.c_5_lenient AND NOT k.c_5_strict THEN 8
      WHEN k.a_5_1 IS NOT FALSE
           AND (NOT k.a_5_2 AND NOT k.a_5_3) IS NOT DISTINCT FROM k.c_5_lenient
           AND (k.c_5_lenient AND NOT k.c_5_strict) IS NOT TRUE THEN
        CASE
          WHEN (NOT k.a_5_2) IS NOT DISTINCT FROM (NOT k.a_5_2 AND NOT k.a_5_3) THEN 9
          WHEN (NOT k.a_5_3) IS NOT DISTINCT FROM (NOT k.a_5_2 AND NOT k.a_5_3) THEN 10
        END
      ELSE 8
    END AS c_5_decided_by,
    CASE
      WHEN k.a_6_b_1 IS NOT DISTINCT FROM k.c_6_b THEN 12
      WHEN k.a_6_b_2 IS NOT DISTINCT FROM k.c_6_b THEN 13
    END AS c_6_b_decided_by,
    -- 6 A treatment of the axial spondyloarthritis for at least 12 weeks before screening
    k.c_6_a OR k.c_6_b AS c_6,
    -- E3 A live vaccine within 12 weeks, or BCG within the past year
    k.c_e3_a OR k.c_e3_b AS c_e3,
    -- E4 An infection that goes on or was serious within the last 12 weeks, or signs of active ...
    k.c_e4_a OR k.c_e4_b OR k.c_e4_c AS c_e4,
    -- E8 Major surgery within 8 weeks of baseline, or any surgery needed during the study
    k.c_e8_a OR k.c_e8_b AS c_e8,
    CASE
      WHEN k.c_e9_lenient AND NOT k.c_e9_strict THEN 'not applicable'
      WHEN k.c_e9_strict THEN 'true'
      WHEN NOT k.c_e9_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e9_result,
    CASE
      WHEN k.c_e9_lenient AND NOT k.c_e9_strict THEN 26
      WHEN k.a_e9_1 IS NOT FALSE
           AND (k.a_e9_2 OR k.a_e9_3) IS NOT DISTINCT FROM k.c_e9_strict
           AND (k.c_e9_lenient AND NOT k.c_e9_strict) IS NOT TRUE THEN
        CASE
          WHEN k.a_e9_2 IS NOT DISTINCT FROM (k.a_e9_2 OR k.a_e9_3) THEN 27
          WHEN k.a_e9_3 IS NOT DISTINCT FROM (k.a_e9_2 OR k.a_e9_3) THEN 28
        END
      ELSE 26
    END AS c_e9_decided_by
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE WHEN k.c_4_a IS NOT DISTINCT FROM k.c_4 THEN 6 WHEN k.c_4_b IS NOT DISTINCT FROM k.c_4 THEN 7 END
      AS c_4_decided_by,
    CASE
      WHEN k.c_6_a IS NOT DISTINCT FROM k.c_6 THEN 11
      WHEN k.c_6_b IS NOT DISTINCT FROM k.c_6 THEN k.c_6_b_decided_by
    END AS c_6_decided_by,
    CASE WHEN k.c_e3_a IS NOT DISTINCT FROM k.c_e3 THEN 16 WHEN k.c_e3_b IS NOT DISTINCT FROM k.c_e3 THEN 17 END
      AS c_e3_decided_by,
    CASE
      WHEN k.c_e4_a IS NOT DISTINCT FROM k.c_e4 THEN 18
      WHEN k.c_e4_b IS NOT DISTINCT FROM k.c_e4 THEN 19
      WHEN k.c_e4_c IS NOT DISTINCT FROM k.c_e4 THEN 20
    END AS c_e4_decided_by,
    CASE WHEN k.c_e8_a IS NOT DISTINCT FROM k.c_e8 THEN 24 WHEN k.c_e8_b IS NOT DISTINCT FROM k.c_e8 THEN 25 END
      AS c_e8_decided_by
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
         OR NOT k.c_5_lenient
         OR NOT k.c_6
         OR k.c_e1
         OR k.c_e2
         OR k.c_e3
         OR k.c_e4
         OR k.c_e5
         OR k.c_e6
         OR k.c_e7
         OR k.c_e8
         OR k.c_e9_strict THEN
      'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2 IS NOT NULL
         AND k.c_3 IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_5_lenient IS NOT NULL
         AND k.c_6 IS NOT NULL
         AND k.c_e1 IS NOT NULL
         AND k.c_e2 IS NOT NULL
         AND k.c_e3 IS NOT NULL
         AND k.c_e4 IS NOT NULL
         AND k.c_e5 IS NOT NULL
         AND k.c_e6 IS NOT NULL
         AND k.c_e7 IS NOT NULL
         AND k.c_e8 IS NOT NULL
         AND k.c_e9_strict IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Able to walk
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  k.a_1_1_value AS c_1_value,
  CAST(NULL AS VARCHAR) AS c_1_unit,
  k.a_1_1_date AS c_1_date,
  k.a_1_1_row AS c_1_row,
  -- 2 Radiographic axial spondyloarthritis, with sacroiliitis in the X-ray by the modified New York ...
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  k.a_2_1_value AS c_2_value,
  CAST(NULL AS VARCHAR) AS c_2_unit,
  CAST(NULL AS DATE) AS c_2_date,
  CAST(NULL AS BIGINT) AS c_2_row,
  -- 3 Back pain for 3 months or longer that began before the age of 45
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  CASE k.c_3_decided_by WHEN 3 THEN k.a_3_1_value WHEN 4 THEN k.a_3_2_value WHEN 5 THEN k.a_3_3_value END
    AS c_3_value,
  CASE k.c_3_decided_by WHEN 5 THEN k.a_3_3_unit END AS c_3_unit,
  CAST(NULL AS DATE) AS c_3_date,
  CAST(NULL AS BIGINT) AS c_3_row,
  -- 4 At least 2 NSAIDs have not worked well enough (given for 4 weeks), or NSAIDs are not tolerated
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  CASE k.c_4_decided_by WHEN 6 THEN k.a_4_a_1_value WHEN 7 THEN k.a_4_b_1_value END AS c_4_value,
  CAST(NULL AS VARCHAR) AS c_4_unit,
  CAST(NULL AS DATE) AS c_4_date,
  CAST(NULL AS BIGINT) AS c_4_row,
  -- 4.a 2 that did not work well enough in 4 weeks
  CASE WHEN k.c_4_a THEN 'true' WHEN NOT k.c_4_a THEN 'false' ELSE 'unknown' END AS c_4_a,
  k.a_4_a_1_value AS c_4_a_value,
  CAST(NULL AS VARCHAR) AS c_4_a_unit,
  CAST(NULL AS DATE) AS c_4_a_date,
  CAST(NULL AS BIGINT) AS c_4_a_row,
  -- 4.b not tolerated
  CASE WHEN k.c_4_b THEN 'true' WHEN NOT k.c_4_b THEN 'false' ELSE 'unknown' END AS c_4_b,
  k.a_4_b_1_value AS c_4_b_value,
  CAST(NULL AS VARCHAR) AS c_4_b_unit,
  CAST(NULL AS DATE) AS c_4_b_date,
  CAST(NULL AS BIGINT) AS c_4_b_row,
  -- 5 An NSAID that is taken: at a stable dose for at least 2 weeks before randomization
  k.c_5_result AS c_5,
  CASE k.c_5_decided_by WHEN 8 THEN k.a_5_1_value WHEN 9 THEN k.a_5_2_value WHEN 10 THEN k.a_5_3_value END
    AS c_5_value,
  CAST(NULL AS VARCHAR) AS c_5_unit,
  CAST(NULL AS DATE) AS c_5_date,
  CAST(NULL AS BIGINT) AS c_5_row,
  -- 6 A treatment of the axial spondyloarthritis for at least 12 weeks before screening
  CASE WHEN k.c_6 THEN 'true' WHEN NOT k.c_6 THEN 'false' ELSE 'unknown' END AS c_6,
  CASE k.c_6_decided_by
    WHEN 11 THEN k.a_6_a_1_value WHEN 12 THEN k.a_6_b_1_value WHEN 13 THEN k.a_6_b_2_value
  END AS c_6_value,
  CAST(NULL AS VARCHAR) AS c_6_unit,
  CASE k.c_6_decided_by WHEN 13 THEN k.a_6_b_2_date END AS c_6_date,
  CASE k.c_6_decided_by WHEN 13 THEN k.a_6_b_2_row END AS c_6_row,
  -- 6.a on record for 12 weeks or more
  CASE WHEN k.c_6_a THEN 'true' WHEN NOT k.c_6_a THEN 'false' ELSE 'unknown' END AS c_6_a,
  k.a_6_a_1_value AS c_6_a_value,
  CAST(NULL AS VARCHAR) AS c_6_a_unit,
  CAST(NULL AS DATE) AS c_6_a_date,
  CAST(NULL AS BIGINT) AS c_6_a_row,
  -- 6.b goes on, or its end is not recorded, and it was given for 12 weeks or more before screening
  CASE WHEN k.c_6_b THEN 'true' WHEN NOT k.c_6_b THEN 'false' ELSE 'unknown' END AS c_6_b,
  CASE k.c_6_b_decided_by WHEN 12 THEN k.a_6_b_1_value WHEN 13 THEN k.a_6_b_2_value END AS c_6_b_value,
  CAST(NULL AS VARCHAR) AS c_6_b_unit,
  CASE k.c_6_b_decided_by WHEN 13 THEN k.a_6_b_2_date END AS c_6_b_date,
  CASE k.c_6_b_decided_by WHEN 13 THEN k.a_6_b_2_row END AS c_6_b_row,
  -- E1 The spine completely stiffened (total ankylosis)
  CASE WHEN k.c_e1 THEN 'true' WHEN NOT k.c_e1 THEN 'false' ELSE 'unknown' END AS c_e1,
  k.a_e1_1_value AS c_e1_value,
  CAST(NULL AS VARCHAR) AS c_e1_unit,
  CAST(NULL AS DATE) AS c_e1_date,
  CAST(NULL AS BIGINT) AS c_e1_row,
  -- E2 Biological drugs, inhibitors of tumour necrosis factor or other immunomodulatory drugs, ever or ...
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  k.a_e2_1_value AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  CAST(NULL AS DATE) AS c_e2_date,
  CAST(NULL AS BIGINT) AS c_e2_row,
  -- E3 A live vaccine within 12 weeks, or BCG within the past year
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  CASE k.c_e3_decided_by WHEN 16 THEN k.a_e3_a_1_value WHEN 17 THEN k.a_e3_b_1_value END AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  CAST(NULL AS DATE) AS c_e3_date,
  CAST(NULL AS BIGINT) AS c_e3_row,
  -- E3.a live vaccine within 12 weeks
  CASE WHEN k.c_e3_a THEN 'true' WHEN NOT k.c_e3_a THEN 'false' ELSE 'unknown' END AS c_e3_a,
  k.a_e3_a_1_value AS c_e3_a_value,
  CAST(NULL AS VARCHAR) AS c_e3_a_unit,
  CAST(NULL AS DATE) AS c_e3_a_date,
  CAST(NULL AS BIGINT) AS c_e3_a_row,
  -- E3.b BCG within the past year
  CASE WHEN k.c_e3_b THEN 'true' WHEN NOT k.c_e3_b THEN 'false' ELSE 'unknown' END AS c_e3_b,
  k.a_e3_b_1_value AS c_e3_b_value,
  CAST(NULL AS VARCHAR) AS c_e3_b_unit,
  CAST(NULL AS DATE) AS c_e3_b_date,
  CAST(NULL AS BIGINT) AS c_e3_b_row,
  -- E4 An infection that goes on or was serious within the last 12 weeks, or signs of active ...
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  CASE k.c_e4_decided_by
    WHEN 18 THEN k.a_e4_a_1_value WHEN 19 THEN k.a_e4_b_1_value WHEN 20 THEN k.a_e4_c_1_value
  END AS c_e4_value,
  CAST(NULL AS VARCHAR) AS c_e4_unit,
  CAST(NULL AS DATE) AS c_e4_date,
  CAST(NULL AS BIGINT) AS c_e4_row,
  -- E4.a an infection that goes on
  CASE WHEN k.c_e4_a THEN 'true' WHEN NOT k.c_e4_a THEN 'false' ELSE 'unknown' END AS c_e4_a,
  k.a_e4_a_1_value AS c_e4_a_value,
  CAST(NULL AS VARCHAR) AS c_e4_a_unit,
  CAST(NULL AS DATE) AS c_e4_a_date,
  CAST(NULL AS BIGINT) AS c_e4_a_row,
  -- E4.b a serious one within the last 12 weeks
  CASE WHEN k.c_e4_b THEN 'true' WHEN NOT k.c_e4_b THEN 'false' ELSE 'unknown' END AS c_e4_b,
  k.a_e4_b_1_value AS c_e4_b_value,
  CAST(NULL AS VARCHAR) AS c_e4_b_unit,
  CAST(NULL AS DATE) AS c_e4_b_date,
  CAST(NULL AS BIGINT) AS c_e4_b_row,
  -- E4.c active tuberculosis
  CASE WHEN k.c_e4_c THEN 'true' WHEN NOT k.c_e4_c THEN 'false' ELSE 'unknown' END AS c_e4_c,
  k.a_e4_c_1_value AS c_e4_c_value,
  CAST(NULL AS VARCHAR) AS c_e4_c_unit,
  CAST(NULL AS DATE) AS c_e4_c_date,
  CAST(NULL AS BIGINT) AS c_e4_c_row,
  -- E5 A compromised immune system
  CASE WHEN k.c_e5 THEN 'true' WHEN NOT k.c_e5 THEN 'false' ELSE 'unknown' END AS c_e5,
  k.a_e5_1_value AS c_e5_value,
  CAST(NULL AS VARCHAR) AS c_e5_unit,
  CAST(NULL AS DATE) AS c_e5_date,
  CAST(NULL AS BIGINT) AS c_e5_row,
  -- E6 Other diseases that are serious or not controlled
  CASE WHEN k.c_e6 THEN 'true' WHEN NOT k.c_e6 THEN 'false' ELSE 'unknown' END AS c_e6,
  k.a_e6_1_value AS c_e6_value,
  CAST(NULL AS VARCHAR) AS c_e6_unit,
  k.a_e6_1_date AS c_e6_date,
  k.a_e6_1_row AS c_e6_row,
  -- E7 A malignant disease now or recently
  CASE WHEN k.c_e7 THEN 'true' WHEN NOT k.c_e7 THEN 'false' ELSE 'unknown' END AS c_e7,
  k.a_e7_1_value AS c_e7_value,
  CAST(NULL AS VARCHAR) AS c_e7_unit,
  CAST(NULL AS DATE) AS c_e7_date,
  CAST(NULL AS BIGINT) AS c_e7_row,
  -- E8 Major surgery within 8 weeks of baseline, or any surgery needed during the study
  CASE WHEN k.c_e8 THEN 'true' WHEN NOT k.c_e8 THEN 'false' ELSE 'unknown' END AS c_e8,
  CASE k.c_e8_decided_by WHEN 24 THEN k.a_e8_a_1_value WHEN 25 THEN k.a_e8_b_1_value END AS c_e8_value,
  CAST(NULL AS VARCHAR) AS c_e8_unit,
  CASE k.c_e8_decided_by WHEN 25 THEN k.a_e8_b_1_date END AS c_e8_date,
  CASE k.c_e8_decided_by WHEN 25 THEN k.a_e8_b_1_row END AS c_e8_row,
  -- E8.a within 8 weeks
  CASE WHEN k.c_e8_a THEN 'true' WHEN NOT k.c_e8_a THEN 'false' ELSE 'unknown' END AS c_e8_a,
  k.a_e8_a_1_value AS c_e8_a_value,
  CAST(NULL AS VARCHAR) AS c_e8_a_unit,
  CAST(NULL AS DATE) AS c_e8_a_date,
  CAST(NULL AS BIGINT) AS c_e8_a_row,
  -- E8.b any surgery needed during the study
  CASE WHEN k.c_e8_b THEN 'true' WHEN NOT k.c_e8_b THEN 'false' ELSE 'unknown' END AS c_e8_b,
  k.a_e8_b_1_value AS c_e8_b_value,
  CAST(NULL AS VARCHAR) AS c_e8_b_unit,
  k.a_e8_b_1_date AS c_e8_b_date,
  k.a_e8_b_1_row AS c_e8_b_row,
  -- E9 Pregnant or breast-feeding
  k.c_e9_result AS c_e9,
  CASE k.c_e9_decided_by WHEN 26 THEN k.a_e9_1_value WHEN 27 THEN k.a_e9_2_value WHEN 28 THEN k.a_e9_3_value END
    AS c_e9_value,
  CAST(NULL AS VARCHAR) AS c_e9_unit,
  CAST(NULL AS DATE) AS c_e9_date,
  CAST(NULL AS BIGINT) AS c_e9_row
FROM patient_criteria_3 AS k
ORDER BY k.patient_id
