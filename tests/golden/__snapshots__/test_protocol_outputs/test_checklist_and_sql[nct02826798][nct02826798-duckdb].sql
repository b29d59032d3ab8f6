-- NCT02826798, version 1
-- A vaccine against cytomegalovirus in healthy adults (phase 1)
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
    d.screening_date - 28 AS screening_minus_28_days,
    d.screening_date,
    CAST(d.randomization_date - INTERVAL 6 MONTH AS DATE) AS randomization_minus_6_months,
    d.randomization_date - 30 AS randomization_minus_30_days,
    CAST(d.randomization_date - INTERVAL 60 MONTH AS DATE) AS randomization_minus_5_years
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
    e.end_date IS NOT NULL AS end_recorded
  FROM "events" AS e
  WHERE e."term" IN (
          'CMV vaccine', 'vaccine component allergy', 'pregnancy', 'breast-feeding', 'impaired immunity',
          'autoimmune disease', 'HIV infection', 'HIV-1 infection', 'HIV-2 infection', 'splenectomy',
          'immunosuppressive drug', 'immune-modifying drug', 'immunomodulatory agent', 'thalidomide',
          'lenalidomide', 'monoclonal antibody', 'immunotherapy', 'CAR T cells', 'tumor vaccine',
          'high-dose prednisone', 'clinical study participation', 'chemotherapy',
          'myelosuppressive chemotherapy', 'maintenance chemotherapy', 'intrathecal chemotherapy',
          'nitrosourea', 'temozolomide', 'hydroxyurea', 'trabectedin', 'lurbinectedin', 'radiotherapy',
          'focal radiotherapy', 'extended field radiotherapy', 'total body irradiation',
          'craniospinal radiotherapy', 'pelvic radiotherapy', 'substantial marrow radiotherapy', 'malignancy'
        )
),

-- One pass over the findings; each window is true, false, or unknown.
finding_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    CAST(s."date" AS DATE) >= c.screening_minus_28_days AND CAST(s."date" AS DATE) <= c.screening_date
      AS at_screening,
    {'day': CAST(s."date" AS DATE), 'value': s."value", 'id': s."id"} AS finding_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS finding_order
  FROM "findings" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" = 'CMV antibody'
),

-- The findings of each patient in one group.
finding_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest CMV antibody at screening
    arg_max(r.finding_record, r.finding_order) AS latest_cmv_antibody_at_screening
  FROM finding_rows AS r
  WHERE r.at_screening IS NOT FALSE
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
  WHERE s."criterion" IN ('1', '3', '4', 'E1', 'E2', 'E5.b', 'E6.c', 'E7.b', 'E8.b', 'E9', 'E11')
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT02826798'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 1 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '1' THEN r.answer_order END) AS answer_1,
    -- answer to 3 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '3' THEN r.answer_order END) AS answer_3,
    -- answer to 4 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '4' THEN r.answer_order END) AS answer_4,
    -- answer to E1 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E1' THEN r.answer_order END) AS answer_e1,
    -- answer to E2 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E2' THEN r.answer_order END) AS answer_e2,
    -- answer to E5.b on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E5.b' THEN r.answer_order END) AS answer_e5_b,
    -- answer to E6.c on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E6.c' THEN r.answer_order END) AS answer_e6_c,
    -- answer to E7.b on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E7.b' THEN r.answer_order END) AS answer_e7_b,
    -- answer to E8.b on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E8.b' THEN r.answer_order END) AS answer_e8_b,
    -- answer to E9 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E9' THEN r.answer_order END) AS answer_e9,
    -- answer to E11 on or before randomization
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E11' THEN r.answer_order END) AS answer_e11
  FROM answer_rows AS r
  WHERE r.on_or_before_randomization IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- CMV vaccine on or before randomization
    CASE
      WHEN v.event_term = 'CMV vaccine' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_cmv_vaccine_on_or_before_randomization_qualifies,
    -- vaccine component allergy on or before randomization
    CASE
      WHEN v.event_term = 'vaccine component allergy' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_vaccine_component_allergy_on_or_before_ran_qualifies,
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
    END AS count_breast_feeding_on_randomization_qualifies,
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
    -- autoimmune disease on randomization
    CASE
      WHEN v.event_term = 'autoimmune disease' THEN
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
    END AS count_autoimmune_disease_on_randomization_qualifies,
    -- HIV infection on randomization
    CASE
      WHEN v.event_term IN ('HIV infection', 'HIV-1 infection', 'HIV-2 infection') THEN
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
    END AS count_hiv_infection_on_randomization_qualifies,
    -- splenectomy on or before randomization
    CASE
      WHEN v.event_term = 'splenectomy' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_splenectomy_on_or_before_randomization_qualifies,
    -- immunosuppressive drug within 6 months before randomization
    CASE
      WHEN v.event_term = 'immunosuppressive drug' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE
                     WHEN v.start_to < c.randomization_minus_6_months THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_6_months THEN TRUE
                         WHEN v.end_to < c.randomization_minus_6_months THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE END
                   END
            END
        AND CASE WHEN v.end_from > v.start_to + 13 THEN TRUE WHEN v.end_to <= v.start_from + 13 THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immunosuppressive_drug_within_6_months_bef_qualifies,
    -- immune-modifying drug within 6 months before randomization
    CASE
      WHEN v.event_term = 'immune-modifying drug' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE
                     WHEN v.start_to < c.randomization_minus_6_months THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_6_months THEN TRUE
                         WHEN v.end_to < c.randomization_minus_6_months THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE END
                   END
            END
        AND CASE WHEN v.end_from > v.start_to + 13 THEN TRUE WHEN v.end_to <= v.start_from + 13 THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immune_modifying_drug_within_6_months_befo_qualifies,
    -- immunomodulatory agent within 6 months before randomization
    CASE
      WHEN v.event_term IN ('immunomodulatory agent', 'thalidomide', 'lenalidomide') THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE
                     WHEN v.start_to < c.randomization_minus_6_months THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_6_months THEN TRUE
                         WHEN v.end_to < c.randomization_minus_6_months THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE END
                   END
            END
        AND CASE WHEN v.end_from > v.start_to + 13 THEN TRUE WHEN v.end_to <= v.start_from + 13 THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immunomodulatory_agent_within_6_months_bef_qualifies,
    -- monoclonal antibody within 6 months before randomization
    CASE
      WHEN v.event_term = 'monoclonal antibody' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE
                     WHEN v.start_to < c.randomization_minus_6_months THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_6_months THEN TRUE
                         WHEN v.end_to < c.randomization_minus_6_months THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE END
                   END
            END
        AND CASE WHEN v.end_from > v.start_to + 13 THEN TRUE WHEN v.end_to <= v.start_from + 13 THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_monoclonal_antibody_within_6_months_before_qualifies,
    -- immunotherapy within 6 months before randomization
    CASE
      WHEN v.event_term IN ('immunotherapy', 'CAR T cells', 'tumor vaccine') THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE
                     WHEN v.start_to < c.randomization_minus_6_months THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_6_months THEN TRUE
                         WHEN v.end_to < c.randomization_minus_6_months THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE END
                   END
            END
        AND CASE WHEN v.end_from > v.start_to + 13 THEN TRUE WHEN v.end_to <= v.start_from + 13 THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immunotherapy_within_6_months_before_rando_qualifies,
    -- high-dose prednisone within 6 months before randomization
    CASE
      WHEN v.event_term = 'high-dose prednisone' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE
                     WHEN v.start_to < c.randomization_minus_6_months THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_6_months THEN TRUE
                         WHEN v.end_to < c.randomization_minus_6_months THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE END
                   END
            END
        AND CASE WHEN v.end_from > v.start_to + 13 THEN TRUE WHEN v.end_to <= v.start_from + 13 THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_high_dose_prednisone_within_6_months_befor_qualifies,
    -- immunosuppressive drug within 6 months before randomization
    CASE
      WHEN v.event_term = 'immunosuppressive drug' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE
                     WHEN v.start_to < c.randomization_minus_6_months THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_6_months THEN TRUE
                         WHEN v.end_to < c.randomization_minus_6_months THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immunosuppressive_drug_within_6_months_bef_2_qualifies,
    -- immune-modifying drug within 6 months before randomization
    CASE
      WHEN v.event_term = 'immune-modifying drug' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE
                     WHEN v.start_to < c.randomization_minus_6_months THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_6_months THEN TRUE
                         WHEN v.end_to < c.randomization_minus_6_months THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immune_modifying_drug_within_6_months_befo_2_qualifies,
    -- immunomodulatory agent within 6 months before randomization
    CASE
      WHEN v.event_term IN ('immunomodulatory agent', 'thalidomide', 'lenalidomide') THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE
                     WHEN v.start_to < c.randomization_minus_6_months THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_6_months THEN TRUE
                         WHEN v.end_to < c.randomization_minus_6_months THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immunomodulatory_agent_within_6_months_bef_2_qualifies,
    -- monoclonal antibody within 6 months before randomization
    CASE
      WHEN v.event_term = 'monoclonal antibody' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE
                     WHEN v.start_to < c.randomization_minus_6_months THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_6_months THEN TRUE
                         WHEN v.end_to < c.randomization_minus_6_months THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_monoclonal_antibody_within_6_months_before_2_qualifies,
    -- immunotherapy within 6 months before randomization
    CASE
      WHEN v.event_term IN ('immunotherapy', 'CAR T cells', 'tumor vaccine') THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE
                     WHEN v.start_to < c.randomization_minus_6_months THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_6_months THEN TRUE
                         WHEN v.end_to < c.randomization_minus_6_months THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immunotherapy_within_6_months_before_rando_2_qualifies,
    -- high-dose prednisone within 6 months before randomization
    CASE
      WHEN v.event_term = 'high-dose prednisone' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE
                     WHEN v.start_to < c.randomization_minus_6_months THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_6_months THEN TRUE
                         WHEN v.end_to < c.randomization_minus_6_months THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_6_months THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_high_dose_prednisone_within_6_months_befor_2_qualifies,
    -- clinical study participation within 30 days before randomization
    CASE
      WHEN v.event_term = 'clinical study participation' THEN
        CASE
          WHEN v.start_to <= c.randomization_date THEN TRUE
          WHEN v.start_from > c.randomization_date THEN FALSE
        END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.randomization_minus_30_days THEN TRUE
                     WHEN v.start_to < c.randomization_minus_30_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.randomization_minus_30_days THEN TRUE
                         WHEN v.end_to < c.randomization_minus_30_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_30_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_clinical_study_participation_within_30_day_qualifies,
    -- chemotherapy within 5 years before randomization
    CASE
      WHEN v.event_term IN (
             'chemotherapy', 'myelosuppressive chemotherapy', 'maintenance chemotherapy',
             'intrathecal chemotherapy', 'nitrosourea', 'temozolomide', 'hydroxyurea', 'trabectedin',
             'lurbinectedin'
           ) THEN
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
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_5_years THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_chemotherapy_within_5_years_before_randomi_qualifies,
    -- radiotherapy within 5 years before randomization
    CASE
      WHEN v.event_term IN (
             'radiotherapy', 'focal radiotherapy', 'extended field radiotherapy', 'total body irradiation',
             'craniospinal radiotherapy', 'pelvic radiotherapy', 'substantial marrow radiotherapy'
           ) THEN
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
                     ELSE CASE WHEN v.start_from >= c.randomization_minus_5_years THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_radiotherapy_within_5_years_before_randomi_qualifies,
    -- malignancy on randomization
    CASE
      WHEN v.event_term = 'malignancy' THEN
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
    END AS count_malignancy_on_randomization_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- CMV vaccine on or before randomization
    count(CASE WHEN r.count_cmv_vaccine_on_or_before_randomization_qualifies THEN 1 END)
      AS count_cmv_vaccine_on_or_before_randomization_certain,
    count(CASE WHEN r.count_cmv_vaccine_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_cmv_vaccine_on_or_before_randomization_possible,
    -- vaccine component allergy on or before randomization
    count(CASE WHEN r.count_vaccine_component_allergy_on_or_before_ran_qualifies THEN 1 END)
      AS count_vaccine_component_allergy_on_or_before_ran_certain,
    count(CASE WHEN r.count_vaccine_component_allergy_on_or_before_ran_qualifies IS NOT FALSE THEN 1 END)
      AS count_vaccine_component_allergy_on_or_before_ran_possible,
    -- pregnancy on randomization
    count(CASE WHEN r.count_pregnancy_on_randomization_qualifies THEN 1 END)
      AS count_pregnancy_on_randomization_certain,
    count(CASE WHEN r.count_pregnancy_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_pregnancy_on_randomization_possible,
    -- breast-feeding on randomization
    count(CASE WHEN r.count_breast_feeding_on_randomization_qualifies THEN 1 END)
      AS count_breast_feeding_on_randomization_certain,
    count(CASE WHEN r.count_breast_feeding_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_breast_feeding_on_randomization_possible,
    -- impaired immunity on randomization
    count(CASE WHEN r.count_impaired_immunity_on_randomization_qualifies THEN 1 END)
      AS count_impaired_immunity_on_randomization_certain,
    count(CASE WHEN r.count_impaired_immunity_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_impaired_immunity_on_randomization_possible,
    -- autoimmune disease on randomization
    count(CASE WHEN r.count_autoimmune_disease_on_randomization_qualifies THEN 1 END)
      AS count_autoimmune_disease_on_randomization_certain,
    count(CASE WHEN r.count_autoimmune_disease_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_autoimmune_disease_on_randomization_possible,
    -- HIV infection on randomization
    count(CASE WHEN r.count_hiv_infection_on_randomization_qualifies THEN 1 END)
      AS count_hiv_infection_on_randomization_certain,
    count(CASE WHEN r.count_hiv_infection_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_hiv_infection_on_randomization_possible,
    -- splenectomy on or before randomization
    count(CASE WHEN r.count_splenectomy_on_or_before_randomization_qualifies THEN 1 END)
      AS count_splenectomy_on_or_before_randomization_certain,
    count(CASE WHEN r.count_splenectomy_on_or_before_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_splenectomy_on_or_before_randomization_possible,
    -- immunosuppressive drug within 6 months before randomization
    count(CASE WHEN r.count_immunosuppressive_drug_within_6_months_bef_qualifies THEN 1 END)
      AS count_immunosuppressive_drug_within_6_months_bef_certain,
    count(CASE WHEN r.count_immunosuppressive_drug_within_6_months_bef_qualifies IS NOT FALSE THEN 1 END)
      AS count_immunosuppressive_drug_within_6_months_bef_possible,
    -- immune-modifying drug within 6 months before randomization
    count(CASE WHEN r.count_immune_modifying_drug_within_6_months_befo_qualifies THEN 1 END)
      AS count_immune_modifying_drug_within_6_months_befo_certain,
    count(CASE WHEN r.count_immune_modifying_drug_within_6_months_befo_qualifies IS NOT FALSE THEN 1 END)
      AS count_immune_modifying_drug_within_6_months_befo_possible,
    -- immunomodulatory agent within 6 months before randomization
    count(CASE WHEN r.count_immunomodulatory_agent_within_6_months_bef_qualifies THEN 1 END)
      AS count_immunomodulatory_agent_within_6_months_bef_certain,
    count(CASE WHEN r.count_immunomodulatory_agent_within_6_months_bef_qualifies IS NOT FALSE THEN 1 END)
      AS count_immunomodulatory_agent_within_6_months_bef_possible,
    -- monoclonal antibody within 6 months before randomization
    count(CASE WHEN r.count_monoclonal_antibody_within_6_months_before_qualifies THEN 1 END)
      AS count_monoclonal_antibody_within_6_months_before_certain,
    count(CASE WHEN r.count_monoclonal_antibody_within_6_months_before_qualifies IS NOT FALSE THEN 1 END)
      AS count_monoclonal_antibody_within_6_months_before_possible,
    -- immunotherapy within 6 months before randomization
    count(CASE WHEN r.count_immunotherapy_within_6_months_before_rando_qualifies THEN 1 END)
      AS count_immunotherapy_within_6_months_before_rando_certain,
    count(CASE WHEN r.count_immunotherapy_within_6_months_before_rando_qualifies IS NOT FALSE THEN 1 END)
      AS count_immunotherapy_within_6_months_before_rando_possible,
    -- high-dose prednisone within 6 months before randomization
    count(CASE WHEN r.count_high_dose_prednisone_within_6_months_befor_qualifies THEN 1 END)
      AS count_high_dose_prednisone_within_6_months_befor_certain,
    count(CASE WHEN r.count_high_dose_prednisone_within_6_months_befor_qualifies IS NOT FALSE THEN 1 END)
      AS count_high_dose_prednisone_within_6_months_befor_possible,
    -- immunosuppressive drug within 6 months before randomization
    count(CASE WHEN r.count_immunosuppressive_drug_within_6_months_bef_2_qualifies THEN 1 END)
      AS count_immunosuppressive_drug_within_6_months_bef_2_certain,
    count(CASE WHEN r.count_immunosuppressive_drug_within_6_months_bef_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_immunosuppressive_drug_within_6_months_bef_2_possible,
    -- immune-modifying drug within 6 months before randomization
    count(CASE WHEN r.count_immune_modifying_drug_within_6_months_befo_2_qualifies THEN 1 END)
      AS count_immune_modifying_drug_within_6_months_befo_2_certain,
    count(CASE WHEN r.count_immune_modifying_drug_within_6_months_befo_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_immune_modifying_drug_within_6_months_befo_2_possible,
    -- immunomodulatory agent within 6 months before randomization
    count(CASE WHEN r.count_immunomodulatory_agent_within_6_months_bef_2_qualifies THEN 1 END)
      AS count_immunomodulatory_agent_within_6_months_bef_2_certain,
    count(CASE WHEN r.count_immunomodulatory_agent_within_6_months_bef_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_immunomodulatory_agent_within_6_months_bef_2_possible,
    -- monoclonal antibody within 6 months before randomization
    count(CASE WHEN r.count_monoclonal_antibody_within_6_months_before_2_qualifies THEN 1 END)
      AS count_monoclonal_antibody_within_6_months_before_2_certain,
    count(CASE WHEN r.count_monoclonal_antibody_within_6_months_before_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_monoclonal_antibody_within_6_months_before_2_possible,
    -- immunotherapy within 6 months before randomization
    count(CASE WHEN r.count_immunotherapy_within_6_months_before_rando_2_qualifies THEN 1 END)
      AS count_immunotherapy_within_6_months_before_rando_2_certain,
    count(CASE WHEN r.count_immunotherapy_within_6_months_before_rando_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_immunotherapy_within_6_months_before_rando_2_possible,
    -- high-dose prednisone within 6 months before randomization
    count(CASE WHEN r.count_high_dose_prednisone_within_6_months_befor_2_qualifies THEN 1 END)
      AS count_high_dose_prednisone_within_6_months_befor_2_certain,
    count(CASE WHEN r.count_high_dose_prednisone_within_6_months_befor_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_high_dose_prednisone_within_6_months_befor_2_possible,
    -- clinical study participation within 30 days before randomization
    count(CASE WHEN r.count_clinical_study_participation_within_30_day_qualifies THEN 1 END)
      AS count_clinical_study_participation_within_30_day_certain,
    count(CASE WHEN r.count_clinical_study_participation_within_30_day_qualifies IS NOT FALSE THEN 1 END)
      AS count_clinical_study_participation_within_30_day_possible,
    -- chemotherapy within 5 years before randomization
    count(CASE WHEN r.count_chemotherapy_within_5_years_before_randomi_qualifies THEN 1 END)
      AS count_chemotherapy_within_5_years_before_randomi_certain,
    count(CASE WHEN r.count_chemotherapy_within_5_years_before_randomi_qualifies IS NOT FALSE THEN 1 END)
      AS count_chemotherapy_within_5_years_before_randomi_possible,
    -- radiotherapy within 5 years before randomization
    count(CASE WHEN r.count_radiotherapy_within_5_years_before_randomi_qualifies THEN 1 END)
      AS count_radiotherapy_within_5_years_before_randomi_certain,
    count(CASE WHEN r.count_radiotherapy_within_5_years_before_randomi_qualifies IS NOT FALSE THEN 1 END)
      AS count_radiotherapy_within_5_years_before_randomi_possible,
    -- malignancy on randomization
    count(CASE WHEN r.count_malignancy_on_randomization_qualifies THEN 1 END)
      AS count_malignancy_on_randomization_certain,
    count(CASE WHEN r.count_malignancy_on_randomization_qualifies IS NOT FALSE THEN 1 END)
      AS count_malignancy_on_randomization_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
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
    a.answer_1."day" <= c.randomization_date AS answer_1_inside,
    a.answer_1.valid_until AS answer_1_valid_until,
    c.randomization_date,
    a.answer_1."value" AS answer_1_value,
    a.answer_1."day" AS answer_1_day,
    a.answer_1."id" AS answer_1_id,
    n.latest_cmv_antibody_at_screening."day" >= c.screening_minus_28_days
    AND n.latest_cmv_antibody_at_screening."day" <= c.screening_date AS latest_cmv_antibody_at_screening_inside,
    n.latest_cmv_antibody_at_screening."value" AS latest_cmv_antibody_at_screening_value,
    n.latest_cmv_antibody_at_screening."day" AS latest_cmv_antibody_at_screening_day,
    n.latest_cmv_antibody_at_screening."id" AS latest_cmv_antibody_at_screening_id,
    c.patient_sex,
    a.answer_3."day" <= c.randomization_date AS answer_3_inside,
    a.answer_3.valid_until AS answer_3_valid_until,
    a.answer_3."value" AS answer_3_value,
    a.answer_3."day" AS answer_3_day,
    a.answer_3."id" AS answer_3_id,
    a.answer_4."day" <= c.randomization_date AS answer_4_inside,
    a.answer_4.valid_until AS answer_4_valid_until,
    a.answer_4."value" AS answer_4_value,
    a.answer_4."day" AS answer_4_day,
    a.answer_4."id" AS answer_4_id,
    a.answer_e1."day" <= c.randomization_date AS answer_e1_inside,
    a.answer_e1.valid_until AS answer_e1_valid_until,
    a.answer_e1."value" AS answer_e1_value,
    a.answer_e1."day" AS answer_e1_day,
    a.answer_e1."id" AS answer_e1_id,
    a.answer_e2."day" <= c.randomization_date AS answer_e2_inside,
    a.answer_e2.valid_until AS answer_e2_valid_until,
    a.answer_e2."value" AS answer_e2_value,
    a.answer_e2."day" AS answer_e2_day,
    a.answer_e2."id" AS answer_e2_id,
    coalesce(e.count_cmv_vaccine_on_or_before_randomization_certain, 0)
      AS count_cmv_vaccine_on_or_before_randomization_certain,
    coalesce(e.count_cmv_vaccine_on_or_before_randomization_possible, 0)
      AS count_cmv_vaccine_on_or_before_randomization_possible,
    coalesce(e.count_vaccine_component_allergy_on_or_before_ran_certain, 0)
      AS count_vaccine_component_allergy_on_or_before_ran_certain,
    coalesce(e.count_vaccine_component_allergy_on_or_before_ran_possible, 0)
      AS count_vaccine_component_allergy_on_or_before_ran_possible,
    coalesce(e.count_pregnancy_on_randomization_certain, 0) AS count_pregnancy_on_randomization_certain,
    coalesce(e.count_pregnancy_on_randomization_possible, 0) AS count_pregnancy_on_randomization_possible,
    coalesce(e.count_breast_feeding_on_randomization_certain, 0)
      AS count_breast_feeding_on_randomization_certain,
    coalesce(e.count_breast_feeding_on_randomization_possible, 0)
      AS count_breast_feeding_on_randomization_possible,
    a.answer_e5_b."day" <= c.randomization_date AS answer_e5_b_inside,
    a.answer_e5_b.valid_until AS answer_e5_b_valid_until,
    a.answer_e5_b."value" AS answer_e5_b_value,
    a.answer_e5_b."day" AS answer_e5_b_day,
    a.answer_e5_b."id" AS answer_e5_b_id,
    coalesce(e.count_impaired_immunity_on_randomization_certain, 0)
      AS count_impaired_immunity_on_randomization_certain,
    coalesce(e.count_impaired_immunity_on_randomization_possible, 0)
      AS count_impaired_immunity_on_randomization_possible,
    coalesce(e.count_autoimmune_disease_on_randomization_certain, 0)
      AS count_autoimmune_disease_on_randomization_certain,
    coalesce(e.count_autoimmune_disease_on_randomization_possible, 0)
      AS count_autoimmune_disease_on_randomization_possible,
    coalesce(e.count_hiv_infection_on_randomization_certain, 0) AS count_hiv_infection_on_randomization_certain,
    coalesce(e.count_hiv_infection_on_randomization_possible, 0)
      AS count_hiv_infection_on_randomization_possible,
    coalesce(e.count_splenectomy_on_or_before_randomization_certain, 0)
      AS count_splenectomy_on_or_before_randomization_certain,
    coalesce(e.count_splenectomy_on_or_before_randomization_possible, 0)
      AS count_splenectomy_on_or_before_randomization_possible,
    a.answer_e6_c."day" <= c.randomization_date AS answer_e6_c_inside,
    a.answer_e6_c.valid_until AS answer_e6_c_valid_until,
    a.answer_e6_c."value" AS answer_e6_c_value,
    a.answer_e6_c."day" AS answer_e6_c_day,
    a.answer_e6_c."id" AS answer_e6_c_id,
    coalesce(e.count_immunosuppressive_drug_within_6_months_bef_certain, 0)
      AS count_immunosuppressive_drug_within_6_months_bef_certain,
    coalesce(e.count_immunosuppressive_drug_within_6_months_bef_possible, 0)
      AS count_immunosuppressive_drug_within_6_months_bef_possible,
    coalesce(e.count_immune_modifying_drug_within_6_months_befo_certain, 0)
      AS count_immune_modifying_drug_within_6_months_befo_certain,
    coalesce(e.count_immune_modifying_drug_within_6_months_befo_possible, 0)
      AS count_immune_modifying_drug_within_6_months_befo_possible,
    coalesce(e.count_immunomodulatory_agent_within_6_months_bef_certain, 0)
      AS count_immunomodulatory_agent_within_6_months_bef_certain,
    coalesce(e.count_immunomodulatory_agent_within_6_months_bef_possible, 0)
      AS count_immunomodulatory_agent_within_6_months_bef_possible,
    coalesce(e.count_monoclonal_antibody_within_6_months_before_certain, 0)
      AS count_monoclonal_antibody_within_6_months_before_certain,
    coalesce(e.count_monoclonal_antibody_within_6_months_before_possible, 0)
      AS count_monoclonal_antibody_within_6_months_before_possible,
    coalesce(e.count_immunotherapy_within_6_months_before_rando_certain, 0)
      AS count_immunotherapy_within_6_months_before_rando_certain,
    coalesce(e.count_immunotherapy_within_6_months_before_rando_possible, 0)
      AS count_immunotherapy_within_6_months_before_rando_possible,
    coalesce(e.count_high_dose_prednisone_within_6_months_befor_certain, 0)
      AS count_high_dose_prednisone_within_6_months_befor_certain,
    coalesce(e.count_high_dose_prednisone_within_6_months_befor_possible, 0)
      AS count_high_dose_prednisone_within_6_months_befor_possible,
    coalesce(e.count_immunosuppressive_drug_within_6_months_bef_2_certain, 0)
      AS count_immunosuppressive_drug_within_6_months_bef_2_certain,
    coalesce(e.count_immunosuppressive_drug_within_6_months_bef_2_possible, 0)
      AS count_immunosuppressive_drug_within_6_months_bef_2_possible,
    coalesce(e.count_immune_modifying_drug_within_6_months_befo_2_certain, 0)
      AS count_immune_modifying_drug_within_6_months_befo_2_certain,
    coalesce(e.count_immune_modifying_drug_within_6_months_befo_2_possible, 0)
      AS count_immune_modifying_drug_within_6_months_befo_2_possible,
    coalesce(e.count_immunomodulatory_agent_within_6_months_bef_2_certain, 0)
      AS count_immunomodulatory_agent_within_6_months_bef_2_certain,
    coalesce(e.count_immunomodulatory_agent_within_6_months_bef_2_possible, 0)
      AS count_immunomodulatory_agent_within_6_months_bef_2_possible,
    coalesce(e.count_monoclonal_antibody_within_6_months_before_2_certain, 0)
      AS count_monoclonal_antibody_within_6_months_before_2_certain,
    coalesce(e.count_monoclonal_antibody_within_6_months_before_2_possible, 0)
      AS count_monoclonal_antibody_within_6_months_before_2_possible,
    coalesce(e.count_immunotherapy_within_6_months_before_rando_2_certain, 0)
      AS count_immunotherapy_within_6_months_before_rando_2_certain,
    coalesce(e.count_immunotherapy_within_6_months_before_rando_2_possible, 0)
      AS count_immunotherapy_within_6_months_before_rando_2_possible,
    coalesce(e.count_high_dose_prednisone_within_6_months_befor_2_certain, 0)
      AS count_high_dose_prednisone_within_6_months_befor_2_certain,
    coalesce(e.count_high_dose_prednisone_within_6_months_befor_2_possible, 0)
      AS count_high_dose_prednisone_within_6_months_befor_2_possible,
    a.answer_e7_b."day" <= c.randomization_date AS answer_e7_b_inside,
    a.answer_e7_b.valid_until AS answer_e7_b_valid_until,
    a.answer_e7_b."value" AS answer_e7_b_value,
    a.answer_e7_b."day" AS answer_e7_b_day,
    a.answer_e7_b."id" AS answer_e7_b_id,
    coalesce(e.count_clinical_study_participation_within_30_day_certain, 0)
      AS count_clinical_study_participation_within_30_day_certain,
    coalesce(e.count_clinical_study_participation_within_30_day_possible, 0)
      AS count_clinical_study_participation_within_30_day_possible,
    a.answer_e8_b."day" <= c.randomization_date AS answer_e8_b_inside,
    a.answer_e8_b.valid_until AS answer_e8_b_valid_until,
    a.answer_e8_b."value" AS answer_e8_b_value,
    a.answer_e8_b."day" AS answer_e8_b_day,
    a.answer_e8_b."id" AS answer_e8_b_id,
    a.answer_e9."day" <= c.randomization_date AS answer_e9_inside,
    a.answer_e9.valid_until AS answer_e9_valid_until,
    a.answer_e9."value" AS answer_e9_value,
    a.answer_e9."day" AS answer_e9_day,
    a.answer_e9."id" AS answer_e9_id,
    coalesce(e.count_chemotherapy_within_5_years_before_randomi_certain, 0)
      AS count_chemotherapy_within_5_years_before_randomi_certain,
    coalesce(e.count_chemotherapy_within_5_years_before_randomi_possible, 0)
      AS count_chemotherapy_within_5_years_before_randomi_possible,
    coalesce(e.count_radiotherapy_within_5_years_before_randomi_certain, 0)
      AS count_radiotherapy_within_5_years_before_randomi_certain,
    coalesce(e.count_radiotherapy_within_5_years_before_randomi_possible, 0)
      AS count_radiotherapy_within_5_years_before_randomi_possible,
    coalesce(e.count_malignancy_on_randomization_certain, 0) AS count_malignancy_on_randomization_certain,
    coalesce(e.count_malignancy_on_randomization_possible, 0) AS count_malignancy_on_randomization_possible,
    a.answer_e11."day" <= c.randomization_date AS answer_e11_inside,
    a.answer_e11.valid_until AS answer_e11_valid_until,
    a.answer_e11."value" AS answer_e11_value,
    a.answer_e11."day" AS answer_e11_day,
    a.answer_e11."id" AS answer_e11_id
  FROM patient_context AS c
  LEFT JOIN finding_features AS n ON n.patient_id = c.patient_id
  LEFT JOIN answer_features AS a ON a.patient_id = c.patient_id
  LEFT JOIN event_features AS e ON e.patient_id = c.patient_id
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: age between 18 and 40 years
    CASE
      WHEN f.youngest_age_in_years_at_randomization_date >= 18 THEN TRUE
      WHEN f.oldest_age_in_years_at_randomization_date < 18 THEN FALSE
    END AS a_1_1,
    CASE
      WHEN f.youngest_age_in_years_at_randomization_date = f.oldest_age_in_years_at_randomization_date THEN
        CAST(f.youngest_age_in_years_at_randomization_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_randomization_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_randomization_date AS VARCHAR)
    END AS a_1_1_value,
    CASE WHEN f.youngest_age_in_years_at_randomization_date IS NOT NULL THEN 'years' END AS a_1_1_unit,
    -- 2: age between 18 and 40 years
    CASE
      WHEN f.oldest_age_in_years_at_randomization_date <= 40 THEN TRUE
      WHEN f.youngest_age_in_years_at_randomization_date > 40 THEN FALSE
    END AS a_1_2,
    -- 3: attested "generally healthy"
    CASE
      WHEN f.answer_1_inside
           AND (f.answer_1_valid_until IS NULL OR f.answer_1_valid_until >= f.randomization_date) THEN
        f.answer_1_value = 'yes'
    END AS a_1_3,
    f.answer_1_value AS a_1_3_value,
    f.answer_1_day AS a_1_3_date,
    f.answer_1_id AS a_1_3_row,
    -- 4: CMV antibody is negative at screening
    CASE
      WHEN f.latest_cmv_antibody_at_screening_inside THEN
        CASE
          WHEN f.latest_cmv_antibody_at_screening_value IN ('positive', 'negative') THEN
            f.latest_cmv_antibody_at_screening_value = 'negative'
        END
    END AS a_2_1,
    f.latest_cmv_antibody_at_screening_value AS a_2_1_value,
    f.latest_cmv_antibody_at_screening_day AS a_2_1_date,
    f.latest_cmv_antibody_at_screening_id AS a_2_1_row,
    -- 5: sex is female
    f.patient_sex = 'female' AS a_3_1,
    f.patient_sex AS a_3_1_value,
    -- 6: attested
    CASE
      WHEN f.answer_3_inside
           AND (f.answer_3_valid_until IS NULL OR f.answer_3_valid_until >= f.randomization_date) THEN
        f.answer_3_value = 'yes'
    END AS a_3_2,
    f.answer_3_value AS a_3_2_value,
    f.answer_3_day AS a_3_2_date,
    f.answer_3_id AS a_3_2_row,
    -- 7: attested
    CASE
      WHEN f.answer_4_inside
           AND (f.answer_4_valid_until IS NULL OR f.answer_4_valid_until >= f.randomization_date) THEN
        f.answer_4_value = 'yes'
    END AS a_4_1,
    f.answer_4_value AS a_4_1_value,
    f.answer_4_day AS a_4_1_date,
    f.answer_4_id AS a_4_1_row,
    -- 8: attested
    CASE
      WHEN f.answer_e1_inside
           AND (f.answer_e1_valid_until IS NULL OR f.answer_e1_valid_until >= f.randomization_date) THEN
        f.answer_e1_value = 'yes'
    END AS a_e1_1,
    f.answer_e1_value AS a_e1_1_value,
    f.answer_e1_day AS a_e1_1_date,
    f.answer_e1_id AS a_e1_1_row,
    -- 9: attested
    CASE
      WHEN f.answer_e2_inside
           AND (f.answer_e2_valid_until IS NULL OR f.answer_e2_valid_until >= f.randomization_date) THEN
        f.answer_e2_value = 'yes'
    END AS a_e2_1,
    f.answer_e2_value AS a_e2_1_value,
    f.answer_e2_day AS a_e2_1_date,
    f.answer_e2_id AS a_e2_1_row,
    -- 10: any CMV vaccine
    CASE
      WHEN f.count_cmv_vaccine_on_or_before_randomization_certain >= 1 THEN TRUE
      WHEN f.count_cmv_vaccine_on_or_before_randomization_possible < 1 THEN FALSE
    END AS a_e3_1,
    CAST(f.count_cmv_vaccine_on_or_before_randomization_certain AS VARCHAR) AS a_e3_1_value,
    -- 11: any vaccine component allergy
    CASE
      WHEN f.count_vaccine_component_allergy_on_or_before_ran_certain >= 1 THEN TRUE
      WHEN f.count_vaccine_component_allergy_on_or_before_ran_possible < 1 THEN FALSE
    END AS a_e4_1,
    CAST(f.count_vaccine_component_allergy_on_or_before_ran_certain AS VARCHAR) AS a_e4_1_value,
    -- 12: any pregnancy on randomization
    CASE
      WHEN f.count_pregnancy_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_pregnancy_on_randomization_possible < 1 THEN FALSE
    END AS a_e5_a_1,
    CAST(f.count_pregnancy_on_randomization_certain AS VARCHAR) AS a_e5_a_1_value,
    -- 13: any breast-feeding on randomization
    CASE
      WHEN f.count_breast_feeding_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_breast_feeding_on_randomization_possible < 1 THEN FALSE
    END AS a_e5_a_2,
    CAST(f.count_breast_feeding_on_randomization_certain AS VARCHAR) AS a_e5_a_2_value,
    -- 14: attested
    CASE
      WHEN f.answer_e5_b_inside
           AND (f.answer_e5_b_valid_until IS NULL OR f.answer_e5_b_valid_until >= f.randomization_date) THEN
        f.answer_e5_b_value = 'yes'
    END AS a_e5_b_1,
    f.answer_e5_b_value AS a_e5_b_1_value,
    f.answer_e5_b_day AS a_e5_b_1_date,
    f.answer_e5_b_id AS a_e5_b_1_row,
    -- 15: any impaired immunity on randomization
    CASE
      WHEN f.count_impaired_immunity_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_impaired_immunity_on_randomization_possible < 1 THEN FALSE
    END AS a_e6_a_1,
    CAST(f.count_impaired_immunity_on_randomization_certain AS VARCHAR) AS a_e6_a_1_value,
    -- 16: any autoimmune disease on randomization
    CASE
      WHEN f.count_autoimmune_disease_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_autoimmune_disease_on_randomization_possible < 1 THEN FALSE
    END AS a_e6_a_2,
    CAST(f.count_autoimmune_disease_on_randomization_certain AS VARCHAR) AS a_e6_a_2_value,
    -- 17: any HIV infection on randomization
    CASE
      WHEN f.count_hiv_infection_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_hiv_infection_on_randomization_possible < 1 THEN FALSE
    END AS a_e6_a_3,
    CAST(f.count_hiv_infection_on_randomization_certain AS VARCHAR) AS a_e6_a_3_value,
    -- 18: any splenectomy
    CASE
      WHEN f.count_splenectomy_on_or_before_randomization_certain >= 1 THEN TRUE
      WHEN f.count_splenectomy_on_or_before_randomization_possible < 1 THEN FALSE
    END AS a_e6_b_1,
    CAST(f.count_splenectomy_on_or_before_randomization_certain AS VARCHAR) AS a_e6_b_1_value,
    -- 19: attested
    CASE
      WHEN f.answer_e6_c_inside
           AND (f.answer_e6_c_valid_until IS NULL OR f.answer_e6_c_valid_until >= f.randomization_date) THEN
        f.answer_e6_c_value = 'yes'
    END AS a_e6_c_1,
    f.answer_e6_c_value AS a_e6_c_1_value,
    f.answer_e6_c_day AS a_e6_c_1_date,
    f.answer_e6_c_id AS a_e6_c_1_row,
    -- 20: any immunosuppressive drug within 6 months before randomization where duration > 14 days
    CASE
      WHEN f.count_immunosuppressive_drug_within_6_months_bef_certain >= 1 THEN TRUE
      WHEN f.count_immunosuppressive_drug_within_6_months_bef_possible < 1 THEN FALSE
    END AS a_e7_a_1_1,
    CAST(f.count_immunosuppressive_drug_within_6_months_bef_certain AS VARCHAR) AS a_e7_a_1_1_value,
    -- 21: any immune-modifying drug within 6 months before randomization where duration > 14 days
    CASE
      WHEN f.count_immune_modifying_drug_within_6_months_befo_certain >= 1 THEN TRUE
      WHEN f.count_immune_modifying_drug_within_6_months_befo_possible < 1 THEN FALSE
    END AS a_e7_a_1_2,
    CAST(f.count_immune_modifying_drug_within_6_months_befo_certain AS VARCHAR) AS a_e7_a_1_2_value,
    -- 22: any immunomodulatory agent within 6 months before randomization where duration > 14 days
    CASE
      WHEN f.count_immunomodulatory_agent_within_6_months_bef_certain >= 1 THEN TRUE
      WHEN f.count_immunomodulatory_agent_within_6_months_bef_possible < 1 THEN FALSE
    END AS a_e7_a_1_3,
    CAST(f.count_immunomodulatory_agent_within_6_months_bef_certain AS VARCHAR) AS a_e7_a_1_3_value,
    -- 23: any monoclonal antibody within 6 months before randomization where duration > 14 days
    CASE
      WHEN f.count_monoclonal_antibody_within_6_months_before_certain >= 1 THEN TRUE
      WHEN f.count_monoclonal_antibody_within_6_months_before_possible < 1 THEN FALSE
    END AS a_e7_a_1_4,
    CAST(f.count_monoclonal_antibody_within_6_months_before_certain AS VARCHAR) AS a_e7_a_1_4_value,
    -- 24: any immunotherapy within 6 months before randomization where duration > 14 days
    CASE
      WHEN f.count_immunotherapy_within_6_months_before_rando_certain >= 1 THEN TRUE
      WHEN f.count_immunotherapy_within_6_months_before_rando_possible < 1 THEN FALSE
    END AS a_e7_a_1_5,
    CAST(f.count_immunotherapy_within_6_months_before_rando_certain AS VARCHAR) AS a_e7_a_1_5_value,
    -- 25: any high-dose prednisone within 6 months before randomization where duration > 14 days
    CASE
      WHEN f.count_high_dose_prednisone_within_6_months_befor_certain >= 1 THEN TRUE
      WHEN f.count_high_dose_prednisone_within_6_months_befor_possible < 1 THEN FALSE
    END AS a_e7_a_2_1,
    CAST(f.count_high_dose_prednisone_within_6_months_befor_certain AS VARCHAR) AS a_e7_a_2_1_value,
    -- 26: any immunosuppressive drug within 6 months before randomization
    CASE
      WHEN f.count_immunosuppressive_drug_within_6_months_bef_2_certain >= 1 THEN TRUE
      WHEN f.count_immunosuppressive_drug_within_6_months_bef_2_possible < 1 THEN FALSE
    END AS a_e7_b_1,
    CAST(f.count_immunosuppressive_drug_within_6_months_bef_2_certain AS VARCHAR) AS a_e7_b_1_value,
    -- 27: any immune-modifying drug within 6 months before randomization
    CASE
      WHEN f.count_immune_modifying_drug_within_6_months_befo_2_certain >= 1 THEN TRUE
      WHEN f.count_immune_modifying_drug_within_6_months_befo_2_possible < 1 THEN FALSE
    END AS a_e7_b_2,
    CAST(f.count_immune_modifying_drug_within_6_months_befo_2_certain AS VARCHAR) AS a_e7_b_2_value,
    -- 28: any immunomodulatory agent within 6 months before randomization
    CASE
      WHEN f.count_immunomodulatory_agent_within_6_months_bef_2_certain >= 1 THEN TRUE
      WHEN f.count_immunomodulatory_agent_within_6_months_bef_2_possible < 1 THEN FALSE
    END AS a_e7_b_3,
    CAST(f.count_immunomodulatory_agent_within_6_months_bef_2_certain AS VARCHAR) AS a_e7_b_3_value,
    -- 29: any monoclonal antibody within 6 months before randomization
    CASE
      WHEN f.count_monoclonal_antibody_within_6_months_before_2_certain >= 1 THEN TRUE
      WHEN f.count_monoclonal_antibody_within_6_months_before_2_possible < 1 THEN FALSE
    END AS a_e7_b_4,
    CAST(f.count_monoclonal_antibody_within_6_months_before_2_certain AS VARCHAR) AS a_e7_b_4_value,
    -- 30: any immunotherapy within 6 months before randomization
    CASE
      WHEN f.count_immunotherapy_within_6_months_before_rando_2_certain >= 1 THEN TRUE
      WHEN f.count_immunotherapy_within_6_months_before_rando_2_possible < 1 THEN FALSE
    END AS a_e7_b_5,
    CAST(f.count_immunotherapy_within_6_months_before_rando_2_certain AS VARCHAR) AS a_e7_b_5_value,
    -- 31: any high-dose prednisone within 6 months before randomization
    CASE
      WHEN f.count_high_dose_prednisone_within_6_months_befor_2_certain >= 1 THEN TRUE
      WHEN f.count_high_dose_prednisone_within_6_months_befor_2_possible < 1 THEN FALSE
    END AS a_e7_b_6,
    CAST(f.count_high_dose_prednisone_within_6_months_befor_2_certain AS VARCHAR) AS a_e7_b_6_value,
    -- 32: attested "more than 14 days by several courses together"
    CASE
      WHEN f.answer_e7_b_inside
           AND (f.answer_e7_b_valid_until IS NULL OR f.answer_e7_b_valid_until >= f.randomization_date) THEN
        f.answer_e7_b_value = 'yes'
    END AS a_e7_b_7,
    f.answer_e7_b_value AS a_e7_b_7_value,
    f.answer_e7_b_day AS a_e7_b_7_date,
    f.answer_e7_b_id AS a_e7_b_7_row,
    -- 33: any clinical study participation within 30 days before randomization
    CASE
      WHEN f.count_clinical_study_participation_within_30_day_certain >= 1 THEN TRUE
      WHEN f.count_clinical_study_participation_within_30_day_possible < 1 THEN FALSE
    END AS a_e8_a_1,
    CAST(f.count_clinical_study_participation_within_30_day_certain AS VARCHAR) AS a_e8_a_1_value,
    -- 34: attested
    CASE
      WHEN f.answer_e8_b_inside
           AND (f.answer_e8_b_valid_until IS NULL OR f.answer_e8_b_valid_until >= f.randomization_date) THEN
        f.answer_e8_b_value = 'yes'
    END AS a_e8_b_1,
    f.answer_e8_b_value AS a_e8_b_1_value,
    f.answer_e8_b_day AS a_e8_b_1_date,
    f.answer_e8_b_id AS a_e8_b_1_row,
    -- 35: attested
    CASE
      WHEN f.answer_e9_inside
           AND (f.answer_e9_valid_until IS NULL OR f.answer_e9_valid_until >= f.randomization_date) THEN
        f.answer_e9_value = 'yes'
    END AS a_e9_1,
    f.answer_e9_value AS a_e9_1_value,
    f.answer_e9_day AS a_e9_1_date,
    f.answer_e9_id AS a_e9_1_row,
    -- 36: any chemotherapy within 5 years before randomization
    CASE
      WHEN f.count_chemotherapy_within_5_years_before_randomi_certain >= 1 THEN TRUE
      WHEN f.count_chemotherapy_within_5_years_before_randomi_possible < 1 THEN FALSE
    END AS a_e10_a_1,
    CAST(f.count_chemotherapy_within_5_years_before_randomi_certain AS VARCHAR) AS a_e10_a_1_value,
    -- 37: any radiotherapy within 5 years before randomization
    CASE
      WHEN f.count_radiotherapy_within_5_years_before_randomi_certain >= 1 THEN TRUE
      WHEN f.count_radiotherapy_within_5_years_before_randomi_possible < 1 THEN FALSE
    END AS a_e10_a_2,
    CAST(f.count_radiotherapy_within_5_years_before_randomi_certain AS VARCHAR) AS a_e10_a_2_value,
    -- 38: any malignancy on randomization
    CASE
      WHEN f.count_malignancy_on_randomization_certain >= 1 THEN TRUE
      WHEN f.count_malignancy_on_randomization_possible < 1 THEN FALSE
    END AS a_e10_b_1,
    CAST(f.count_malignancy_on_randomization_certain AS VARCHAR) AS a_e10_b_1_value,
    -- 39: attested
    CASE
      WHEN f.answer_e11_inside
           AND (f.answer_e11_valid_until IS NULL OR f.answer_e11_valid_until >= f.randomization_date) THEN
        f.answer_e11_value = 'yes'
    END AS a_e11_1,
    f.answer_e11_value AS a_e11_1_value,
    f.answer_e11_day AS a_e11_1_date,
    f.answer_e11_id AS a_e11_1_row
  FROM patient_facts AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 Women and men of 18 to 40 years, both included, generally healthy
    k.a_1_1 AND k.a_1_2 AND k.a_1_3 AS c_1,
    -- 2 No antibodies to cytomegalovirus at screening, confirmed by serology
    k.a_2_1 AS c_2,
    -- 3 Women agree to adequate contraception, as the investigator sees fit
    -- (what does not apply counts as true)
    NOT k.a_3_1 OR k.a_3_2 AS c_3_lenient,
    -- 3 Women agree to adequate contraception, as the investigator sees fit
    -- (what does not apply counts as false)
    k.a_3_1 AND k.a_3_2 AS c_3_strict,
    -- 4 Signs a document of informed consent that says that the purpose and the procedures are ...
    k.a_4_1 AS c_4,
    -- E1 A clinically significant illness now or ever, or another that disturbs how the results of the ...
    k.a_e1_1 AS c_e1,
    -- E2 Examination, vital signs, blood count, chemistry or urine at screening abnormal in a way that ...
    k.a_e2_1 AS c_e2,
    -- E3 Any vaccine against cytomegalovirus in the past
    k.a_e3_1 AS c_e3,
    -- E4 Allergic or anaphylactic reaction to something in a vaccine ever
    k.a_e4_1 AS c_e4,
    -- E5.a pregnant or breast-feeding
    -- (what does not apply counts as true)
    NOT k.a_3_1 OR k.a_e5_a_1 OR k.a_e5_a_2 AS c_e5_a_lenient,
    -- E5.a pregnant or breast-feeding
    -- (what does not apply counts as false)
    k.a_3_1 AND (k.a_e5_a_1 OR k.a_e5_a_2) AS c_e5_a_strict,
    -- E5.b plans to conceive between two weeks before the start and six months after the last dose
    -- (what does not apply counts as true)
    NOT k.a_3_1 OR k.a_e5_b_1 AS c_e5_b_lenient,
    -- E5.b plans to conceive between two weeks before the start and six months after the last dose
    -- (what does not apply counts as false)
    k.a_3_1 AND k.a_e5_b_1 AS c_e5_b_strict,
    -- E6.a known
    k.a_e6_a_1 OR k.a_e6_a_2 OR k.a_e6_a_3 AS c_e6_a,
    -- E6.b spleen removed
    k.a_e6_b_1 AS c_e6_b,
    -- E6.c suspected
    k.a_e6_c_1 AS c_e6_c,
    -- E7.a.1 of a drug other than a corticosteroid
    k.a_e7_a_1_1 OR k.a_e7_a_1_2 OR k.a_e7_a_1_3 OR k.a_e7_a_1_4 OR k.a_e7_a_1_5 AS c_e7_a_1,
    -- E7.a.2 of a corticosteroid, >= 20 mg of prednisone a day
    k.a_e7_a_2_1 AS c_e7_a_2,
    -- E7.b more than 14 days by several courses together
    (k.a_e7_b_1 OR k.a_e7_b_2 OR k.a_e7_b_3 OR k.a_e7_b_4 OR k.a_e7_b_5 OR k.a_e7_b_6) AND k.a_e7_b_7 AS c_e7_b,
    -- E8.a within 30 days
    k.a_e8_a_1 AS c_e8_a,
    -- E8.b plans to
    k.a_e8_b_1 AS c_e8_b,
    -- E9 A change of the skin or a tattoo that hinders the look at the place of injection after the ...
    k.a_e9_1 AS c_e9,
    -- E10.a chemotherapy or radiation for cancer within 5 years
    k.a_e10_a_1 OR k.a_e10_a_2 AS c_e10_a,
    -- E10.b cancer now
    k.a_e10_b_1 AS c_e10_b,
    -- E11 Of the family of somebody who works at the study center
    k.a_e11_1 AS c_e11
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN (k.a_1_1 AND k.a_1_2) IS NOT DISTINCT FROM k.c_1 THEN
        CASE
          WHEN k.a_1_1 IS NOT DISTINCT FROM (k.a_1_1 AND k.a_1_2) THEN 1
          WHEN k.a_1_2 IS NOT DISTINCT FROM (k.a_1_1 AND k.a_1_2) THEN 2
        END
      WHEN k.a_1_3 IS NOT DISTINCT FROM k.c_1 THEN 3
    END AS c_1_decided_by,
    CASE
      WHEN k.c_3_lenient AND NOT k.c_3_strict THEN 'not applicable'
      WHEN k.c_3_lenient THEN 'true'
      WHEN NOT k.c_3_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_3_result,
    CASE
      WHEN k.c_3_lenient AND NOT k.c_3_strict THEN 5
      WHEN k.a_3_1 IS NOT FALSE
           AND k.a_3_2 IS NOT DISTINCT FROM k.c_3_lenient
           AND (k.c_3_lenient AND NOT k.c_3_strict) IS NOT TRUE THEN
        6
      ELSE 5
    END AS c_3_decided_by,
    CASE
      WHEN k.c_e5_a_lenient AND NOT k.c_e5_a_strict THEN 'not applicable'
      WHEN k.c_e5_a_strict THEN 'true'
      WHEN NOT k.c_e5_a_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e5_a_result,
    CASE
      WHEN k.c_e5_a_lenient AND NOT k.c_e5_a_strict THEN 5
      WHEN k.a_3_1 IS NOT FALSE
           AND (k.a_e5_a_1 OR k.a_e5_a_2) IS NOT DISTINCT FROM k.c_e5_a_strict
           AND (k.c_e5_a_lenient AND NOT k.c_e5_a_strict) IS NOT TRUE THEN
        CASE
          WHEN k.a_e5_a_1 IS NOT DISTINCT FROM (k.a_e5_a_1 OR k.a_e5_a_2) THEN 12
          WHEN k.a_e5_a_2 IS NOT DISTINCT FROM (k.a_e5_a_1 OR k.a_e5_a_2) THEN 13
        END
      ELSE 5
    END AS c_e5_a_decided_by,
    CASE
      WHEN k.c_e5_b_lenient AND NOT k.c_e5_b_strict THEN 'not applicable'
      WHEN k.c_e5_b_strict THEN 'true'
      WHEN NOT k.c_e5_b_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e5_b_result,
    CASE
      WHEN k.c_e5_b_lenient AND NOT k.c_e5_b_strict THEN 5
      WHEN k.a_3_1 IS NOT FALSE
           AND k.a_e5_b_1 IS NOT DISTINCT FROM k.c_e5_b_strict
           AND (k.c_e5_b_lenient AND NOT k.c_e5_b_strict) IS NOT TRUE THEN
        14
      ELSE 5
    END AS c_e5_b_decided_by,
    -- E5 Pregnant or breast-feeding, or plans to conceive between two weeks before the study starts and ...
    -- (what does not apply counts as true)
    k.c_e5_a_strict OR k.c_e5_b_strict OR (k.c_e5_a_lenient AND k.c_e5_b_lenient) AS c_e5_lenient,
    -- E5 Pregnant or breast-feeding, or plans to conceive between two weeks before the study starts and ...
    -- (what does not apply counts as false)
    k.c_e5_a_strict OR k.c_e5_b_strict AS c_e5_strict,
    CASE
      WHEN k.a_e6_a_1 IS NOT DISTINCT FROM k.c_e6_a THEN 15
      WHEN k.a_e6_a_2 IS NOT DISTINCT FROM k.c_e6_a THEN 16
      WHEN k.a_e6_a_3 IS NOT DISTINCT FROM k.c_e6_a THEN 17
    END AS c_e6_a_decided_by,
    -- E6 Impaired immunity, known or suspected: autoimmune disease, removal of the spleen and HIV ...
    k.c_e6_a OR k.c_e6_b OR k.c_e6_c AS c_e6,
    CASE
      WHEN k.a_e7_a_1_1 IS NOT DISTINCT FROM k.c_e7_a_1 THEN 20
      WHEN k.a_e7_a_1_2 IS NOT DISTINCT FROM k.c_e7_a_1 THEN 21
      WHEN k.a_e7_a_1_3 IS NOT DISTINCT FROM k.c_e7_a_1 THEN 22
      WHEN k.a_e7_a_1_4 IS NOT DISTINCT FROM k.c_e7_a_1 THEN 23
      WHEN k.a_e7_a_1_5 IS NOT DISTINCT FROM k.c_e7_a_1 THEN 24
    END AS c_e7_a_1_decided_by,
    -- E7.a a course of more than 14 days
    k.c_e7_a_1 OR k.c_e7_a_2 AS c_e7_a,
    CASE
      WHEN (k.a_e7_b_1 OR k.a_e7_b_2 OR k.a_e7_b_3 OR k.a_e7_b_4 OR k.a_e7_b_5 OR k.a_e7_b_6)
             IS NOT DISTINCT FROM k.c_e7_b THEN
        CASE
          WHEN k.a_e7_b_1
                 IS NOT DISTINCT FROM (k.a_e7_b_1
                                       OR k.a_e7_b_2
                                       OR k.a_e7_b_3
                                       OR k.a_e7_b_4
                                       OR k.a_e7_b_5
                                       OR k.a_e7_b_6) THEN
            26
          WHEN k.a_e7_b_2
                 IS NOT DISTINCT FROM (k.a_e7_b_1
                                       OR k.a_e7_b_2
                                       OR k.a_e7_b_3
                                       OR k.a_e7_b_4
                                       OR k.a_e7_b_5
                                       OR k.a_e7_b_6) THEN
            27
          WHEN k.a_e7_b_3
                 IS NOT DISTINCT FROM (k.a_e7_b_1
                                       OR k.a_e7_b_2
                                       OR k.a_e7_b_3
                                       OR k.a_e7_b_4
                                       OR k.a_e7_b_5
                                       OR k.a_e7_b_6) THEN
            28
          WHEN k.a_e7_b_4
                 IS NOT DISTINCT FROM (k.a_e7_b_1
                                       OR k.a_e7_b_2
                                       OR k.a_e7_b_3
                                       OR k.a_e7_b_4
                                       OR k.a_e7_b_5
                                       OR k.a_e7_b_6) THEN
            29
          WHEN k.a_e7_b_5
                 IS NOT DISTINCT FROM (k.a_e7_b_1
                                       OR k.a_e7_b_2
                                       OR k.a_e7_b_3
                                       OR k.a_e7_b_4
                                       OR k.a_e7_b_5
                                       OR k.a_e7_b_6) THEN
            30
          WHEN k.a_e7_b_6
                 IS NOT DISTINCT FROM (k.a_e7_b_1
                                       OR k.a_e7_b_2
                                       OR k.a_e7_b_3
                                       OR k.a_e7_b_4
                                       OR k.a_e7_b_5
                                       OR k.a_e7_b_6) THEN
            31
        END
      WHEN k.a_e7_b_7 IS NOT DISTINCT FROM k.c_e7_b THEN 32
    END AS c_e7_b_decided_by,
    -- E8 Another clinical study within 30 days; or plans to take part in another study of a treatment ...
    k.c_e8_a OR k.c_e8_b AS c_e8,
    CASE
      WHEN k.a_e10_a_1 IS NOT DISTINCT FROM k.c_e10_a THEN 36
      WHEN k.a_e10_a_2 IS NOT DISTINCT FROM k.c_e10_a THEN 37
    END AS c_e10_a_decided_by,
    -- E10 Cancer that needed chemotherapy or radiation within the 5 years before randomization, or cancer ...
    k.c_e10_a OR k.c_e10_b AS c_e10
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_e5_lenient AND NOT k.c_e5_strict THEN 'not applicable'
      WHEN k.c_e5_strict THEN 'true'
      WHEN NOT k.c_e5_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e5_result,
    CASE
      WHEN k.c_e5_a_strict IS NOT DISTINCT FROM k.c_e5_strict
           AND ((k.c_e5_a_lenient AND NOT k.c_e5_a_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_e5_lenient AND NOT k.c_e5_strict) IS NOT TRUE) THEN
        k.c_e5_a_decided_by
      WHEN k.c_e5_b_strict IS NOT DISTINCT FROM k.c_e5_strict
           AND ((k.c_e5_b_lenient AND NOT k.c_e5_b_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_e5_lenient AND NOT k.c_e5_strict) IS NOT TRUE) THEN
        k.c_e5_b_decided_by
    END AS c_e5_decided_by,
    CASE
      WHEN k.c_e6_a IS NOT DISTINCT FROM k.c_e6 THEN k.c_e6_a_decided_by
      WHEN k.c_e6_b IS NOT DISTINCT FROM k.c_e6 THEN 18
      WHEN k.c_e6_c IS NOT DISTINCT FROM k.c_e6 THEN 19
    END AS c_e6_decided_by,
    CASE
      WHEN k.c_e7_a_1 IS NOT DISTINCT FROM k.c_e7_a THEN k.c_e7_a_1_decided_by
      WHEN k.c_e7_a_2 IS NOT DISTINCT FROM k.c_e7_a THEN 25
    END AS c_e7_a_decided_by,
    -- E7 Drugs that suppress or change immunity for more than 14 days together, within the six months ...
    k.c_e7_a OR k.c_e7_b AS c_e7,
    CASE WHEN k.c_e8_a IS NOT DISTINCT FROM k.c_e8 THEN 33 WHEN k.c_e8_b IS NOT DISTINCT FROM k.c_e8 THEN 34 END
      AS c_e8_decided_by,
    CASE
      WHEN k.c_e10_a IS NOT DISTINCT FROM k.c_e10 THEN k.c_e10_a_decided_by
      WHEN k.c_e10_b IS NOT DISTINCT FROM k.c_e10 THEN 38
    END AS c_e10_decided_by
  FROM patient_criteria_2 AS k
),

-- The same, with what is worked out from it.
patient_criteria_4 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_e7_a IS NOT DISTINCT FROM k.c_e7 THEN k.c_e7_a_decided_by
      WHEN k.c_e7_b IS NOT DISTINCT FROM k.c_e7 THEN k.c_e7_b_decided_by
    END AS c_e7_decided_by
  FROM patient_criteria_3 AS k
)

-- The result.
SELECT
  k.patient_id,
  CASE
    WHEN NOT k.c_1
         OR NOT k.c_2
         OR NOT k.c_3_lenient
         OR NOT k.c_4
         OR k.c_e1
         OR k.c_e2
         OR k.c_e3
         OR k.c_e4
         OR k.c_e5_strict
         OR k.c_e6
         OR k.c_e7
         OR k.c_e8
         OR k.c_e9
         OR k.c_e10
         OR k.c_e11 THEN
      'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2 IS NOT NULL
         AND k.c_3_lenient IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_e1 IS NOT NULL
         AND k.c_e2 IS NOT NULL
         AND k.c_e3 IS NOT NULL
         AND k.c_e4 IS NOT NULL
         AND k.c_e5_strict IS NOT NULL
         AND k.c_e6 IS NOT NULL
         AND k.c_e7 IS NOT NULL
         AND k.c_e8 IS NOT NULL
         AND k.c_e9 IS NOT NULL
         AND k.c_e10 IS NOT NULL
         AND k.c_e11 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Women and men of 18 to 40 years, both included, generally healthy
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  CASE k.c_1_decided_by WHEN 1 THEN k.a_1_1_value WHEN 2 THEN k.a_1_1_value WHEN 3 THEN k.a_1_3_value END
    AS c_1_value,
  CASE k.c_1_decided_by WHEN 1 THEN k.a_1_1_unit WHEN 2 THEN k.a_1_1_unit END AS c_1_unit,
  CASE k.c_1_decided_by WHEN 3 THEN k.a_1_3_date END AS c_1_date,
  CASE k.c_1_decided_by WHEN 3 THEN k.a_1_3_row END AS c_1_row,
  -- 2 No antibodies to cytomegalovirus at screening, confirmed by serology
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  k.a_2_1_value AS c_2_value,
  CAST(NULL AS VARCHAR) AS c_2_unit,
  k.a_2_1_date AS c_2_date,
  k.a_2_1_row AS c_2_row,
  -- 3 Women agree to adequate contraception, as the investigator sees fit
  k.c_3_result AS c_3,
  CASE k.c_3_decided_by WHEN 5 THEN k.a_3_1_value WHEN 6 THEN k.a_3_2_value END AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  CASE k.c_3_decided_by WHEN 6 THEN k.a_3_2_date END AS c_3_date,
  CASE k.c_3_decided_by WHEN 6 THEN k.a_3_2_row END AS c_3_row,
  -- 4 Signs a document of informed consent that says that the purpose and the procedures are ...
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  k.a_4_1_value AS c_4_value,
  CAST(NULL AS VARCHAR) AS c_4_unit,
  k.a_4_1_date AS c_4_date,
  k.a_4_1_row AS c_4_row,
  -- E1 A clinically significant illness now or ever, or another that disturbs how the results of the ...
  CASE WHEN k.c_e1 THEN 'true' WHEN NOT k.c_e1 THEN 'false' ELSE 'unknown' END AS c_e1,
  k.a_e1_1_value AS c_e1_value,
  CAST(NULL AS VARCHAR) AS c_e1_unit,
  k.a_e1_1_date AS c_e1_date,
  k.a_e1_1_row AS c_e1_row,
  -- E2 Examination, vital signs, blood count, chemistry or urine at screening abnormal in a way that ...
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  k.a_e2_1_value AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  k.a_e2_1_date AS c_e2_date,
  k.a_e2_1_row AS c_e2_row,
  -- E3 Any vaccine against cytomegalovirus in the past
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  k.a_e3_1_value AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  CAST(NULL AS DATE) AS c_e3_date,
  CAST(NULL AS BIGINT) AS c_e3_row,
  -- E4 Allergic or anaphylactic reaction to something in a vaccine ever
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  k.a_e4_1_value AS c_e4_value,
  CAST(NULL AS VARCHAR) AS c_e4_unit,
  CAST(NULL AS DATE) AS c_e4_date,
  CAST(NULL AS BIGINT) AS c_e4_row,
  -- E5 Pregnant or breast-feeding, or plans to conceive between two weeks before the study starts and ...
  k.c_e5_result AS c_e5,
  CASE k.c_e5_decided_by
    WHEN 5 THEN k.a_3_1_value WHEN 12 THEN k.a_e5_a_1_value WHEN 13 THEN k.a_e5_a_2_value
    WHEN 14 THEN k.a_e5_b_1_value
  END AS c_e5_value,
  CAST(NULL AS VARCHAR) AS c_e5_unit,
  CASE k.c_e5_decided_by WHEN 14 THEN k.a_e5_b_1_date END AS c_e5_date,
  CASE k.c_e5_decided_by WHEN 14 THEN k.a_e5_b_1_row END AS c_e5_row,
  -- E5.a pregnant or breast-feeding
  k.c_e5_a_result AS c_e5_a,
  CASE k.c_e5_a_decided_by
    WHEN 5 THEN k.a_3_1_value WHEN 12 THEN k.a_e5_a_1_value WHEN 13 THEN k.a_e5_a_2_value
  END AS c_e5_a_value,
  CAST(NULL AS VARCHAR) AS c_e5_a_unit,
  CAST(NULL AS DATE) AS c_e5_a_date,
  CAST(NULL AS BIGINT) AS c_e5_a_row,
  -- E5.b plans to conceive between two weeks before the start and six months after the last dose
  k.c_e5_b_result AS c_e5_b,
  CASE k.c_e5_b_decided_by WHEN 5 THEN k.a_3_1_value WHEN 14 THEN k.a_e5_b_1_value END AS c_e5_b_value,
  CAST(NULL AS VARCHAR) AS c_e5_b_unit,
  CASE k.c_e5_b_decided_by WHEN 14 THEN k.a_e5_b_1_date END AS c_e5_b_date,
  CASE k.c_e5_b_decided_by WHEN 14 THEN k.a_e5_b_1_row END AS c_e5_b_row,
  -- E6 Impaired immunity, known or suspected: autoimmune disease, removal of the spleen and HIV ...
  CASE WHEN k.c_e6 THEN 'true' WHEN NOT k.c_e6 THEN 'false' ELSE 'unknown' END AS c_e6,
  CASE k.c_e6_decided_by
    WHEN 15 THEN k.a_e6_a_1_value WHEN 16 THEN k.a_e6_a_2_value WHEN 17 THEN k.a_e6_a_3_value
    WHEN 18 THEN k.a_e6_b_1_value WHEN 19 THEN k.a_e6_c_1_value
  END AS c_e6_value,
  CAST(NULL AS VARCHAR) AS c_e6_unit,
  CASE k.c_e6_decided_by WHEN 19 THEN k.a_e6_c_1_date END AS c_e6_date,
  CASE k.c_e6_decided_by WHEN 19 THEN k.a_e6_c_1_row END AS c_e6_row,
  -- E6.a known
  CASE WHEN k.c_e6_a THEN 'true' WHEN NOT k.c_e6_a THEN 'false' ELSE 'unknown' END AS c_e6_a,
  CASE k.c_e6_a_decided_by
    WHEN 15 THEN k.a_e6_a_1_value WHEN 16 THEN k.a_e6_a_2_value WHEN 17 THEN k.a_e6_a_3_value
  END AS c_e6_a_value,
  CAST(NULL AS VARCHAR) AS c_e6_a_unit,
  CAST(NULL AS DATE) AS c_e6_a_date,
  CAST(NULL AS BIGINT) AS c_e6_a_row,
  -- E6.b spleen removed
  CASE WHEN k.c_e6_b THEN 'true' WHEN NOT k.c_e6_b THEN 'false' ELSE 'unknown' END AS c_e6_b,
  k.a_e6_b_1_value AS c_e6_b_value,
  CAST(NULL AS VARCHAR) AS c_e6_b_unit,
  CAST(NULL AS DATE) AS c_e6_b_date,
  CAST(NULL AS BIGINT) AS c_e6_b_row,
  -- E6.c suspected
  CASE WHEN k.c_e6_c THEN 'true' WHEN NOT k.c_e6_c THEN 'false' ELSE 'unknown' END AS c_e6_c,
  k.a_e6_c_1_value AS c_e6_c_value,
  CAST(NULL AS VARCHAR) AS c_e6_c_unit,
  k.a_e6_c_1_date AS c_e6_c_date,
  k.a_e6_c_1_row AS c_e6_c_row,
  -- E7 Drugs that suppress or change immunity for more than 14 days together, within the six months ...
  CASE WHEN k.c_e7 THEN 'true' WHEN NOT k.c_e7 THEN 'false' ELSE 'unknown' END AS c_e7,
  CASE k.c_e7_decided_by
    WHEN 20 THEN k.a_e7_a_1_1_value WHEN 21 THEN k.a_e7_a_1_2_value WHEN 22 THEN k.a_e7_a_1_3_value
    WHEN 23 THEN k.a_e7_a_1_4_value WHEN 24 THEN k.a_e7_a_1_5_value WHEN 25 THEN k.a_e7_a_2_1_value
    WHEN 26 THEN k.a_e7_b_1_value WHEN 27 THEN k.a_e7_b_2_value WHEN 28 THEN k.a_e7_b_3_value
    WHEN 29 THEN k.a_e7_b_4_value WHEN 30 THEN k.a_e7_b_5_value WHEN 31 THEN k.a_e7_b_6_value
    WHEN 32 THEN k.a_e7_b_7_value
  END AS c_e7_value,
  CAST(NULL AS VARCHAR) AS c_e7_unit,
  CASE k.c_e7_decided_by WHEN 32 THEN k.a_e7_b_7_date END AS c_e7_date,
  CASE k.c_e7_decided_by WHEN 32 THEN k.a_e7_b_7_row END AS c_e7_row,
  -- E7.a a course of more than 14 days
  CASE WHEN k.c_e7_a THEN 'true' WHEN NOT k.c_e7_a THEN 'false' ELSE 'unknown' END AS c_e7_a,
  CASE k.c_e7_a_decided_by
    WHEN 20 THEN k.a_e7_a_1_1_value WHEN 21 THEN k.a_e7_a_1_2_value WHEN 22 THEN k.a_e7_a_1_3_value
    WHEN 23 THEN k.a_e7_a_1_4_value WHEN 24 THEN k.a_e7_a_1_5_value WHEN 25 THEN k.a_e7_a_2_1_value
  END AS c_e7_a_value,
  CAST(NULL AS VARCHAR) AS c_e7_a_unit,
  CAST(NULL AS DATE) AS c_e7_a_date,
  CAST(NULL AS BIGINT) AS c_e7_a_row,
  -- E7.a.1 of a drug other than a corticosteroid
  CASE WHEN k.c_e7_a_1 THEN 'true' WHEN NOT k.c_e7_a_1 THEN 'false' ELSE 'unknown' END AS c_e7_a_1,
  CASE k.c_e7_a_1_decided_by
    WHEN 20 THEN k.a_e7_a_1_1_value WHEN 21 THEN k.a_e7_a_1_2_value WHEN 22 THEN k.a_e7_a_1_3_value
    WHEN 23 THEN k.a_e7_a_1_4_value WHEN 24 THEN k.a_e7_a_1_5_value
  END AS c_e7_a_1_value,
  CAST(NULL AS VARCHAR) AS c_e7_a_1_unit,
  CAST(NULL AS DATE) AS c_e7_a_1_date,
  CAST(NULL AS BIGINT) AS c_e7_a_1_row,
  -- E7.a.2 of a corticosteroid, >= 20 mg of prednisone a day
  CASE WHEN k.c_e7_a_2 THEN 'true' WHEN NOT k.c_e7_a_2 THEN 'false' ELSE 'unknown' END AS c_e7_a_2,
  k.a_e7_a_2_1_value AS c_e7_a_2_value,
  CAST(NULL AS VARCHAR) AS c_e7_a_2_unit,
  CAST(NULL AS DATE) AS c_e7_a_2_date,
  CAST(NULL AS BIGINT) AS c_e7_a_2_row,
  -- E7.b more than 14 days by several courses together
  CASE WHEN k.c_e7_b THEN 'true' WHEN NOT k.c_e7_b THEN 'false' ELSE 'unknown' END AS c_e7_b,
  CASE k.c_e7_b_decided_by
    WHEN 26 THEN k.a_e7_b_1_value WHEN 27 THEN k.a_e7_b_2_value WHEN 28 THEN k.a_e7_b_3_value
    WHEN 29 THEN k.a_e7_b_4_value WHEN 30 THEN k.a_e7_b_5_value WHEN 31 THEN k.a_e7_b_6_value
    WHEN 32 THEN k.a_e7_b_7_value
  END AS c_e7_b_value,
  CAST(NULL AS VARCHAR) AS c_e7_b_unit,
  CASE k.c_e7_b_decided_by WHEN 32 THEN k.a_e7_b_7_date END AS c_e7_b_date,
  CASE k.c_e7_b_decided_by WHEN 32 THEN k.a_e7_b_7_row END AS c_e7_b_row,
  -- E8 Another clinical study within 30 days; or plans to take part in another study of a treatment ...
  CASE WHEN k.c_e8 THEN 'true' WHEN NOT k.c_e8 THEN 'false' ELSE 'unknown' END AS c_e8,
  CASE k.c_e8_decided_by WHEN 33 THEN k.a_e8_a_1_value WHEN 34 THEN k.a_e8_b_1_value END AS c_e8_value,
  CAST(NULL AS VARCHAR) AS c_e8_unit,
  CASE k.c_e8_decided_by WHEN 34 THEN k.a_e8_b_1_date END AS c_e8_date,
  CASE k.c_e8_decided_by WHEN 34 THEN k.a_e8_b_1_row END AS c_e8_row,
  -- E8.a within 30 days
  CASE WHEN k.c_e8_a THEN 'true' WHEN NOT k.c_e8_a THEN 'false' ELSE 'unknown' END AS c_e8_a,
  k.a_e8_a_1_value AS c_e8_a_value,
  CAST(NULL AS VARCHAR) AS c_e8_a_unit,
  CAST(NULL AS DATE) AS c_e8_a_date,
  CAST(NULL AS BIGINT) AS c_e8_a_row,
  -- E8.b plans to
  CASE WHEN k.c_e8_b THEN 'true' WHEN NOT k.c_e8_b THEN 'false' ELSE 'unknown' END AS c_e8_b,
  k.a_e8_b_1_value AS c_e8_b_value,
  CAST(NULL AS VARCHAR) AS c_e8_b_unit,
  k.a_e8_b_1_date AS c_e8_b_date,
  k.a_e8_b_1_row AS c_e8_b_row,
  -- E9 A change of the skin or a tattoo that hinders the look at the place of injection after the ...
  CASE WHEN k.c_e9 THEN 'true' WHEN NOT k.c_e9 THEN 'false' ELSE 'unknown' END AS c_e9,
  k.a_e9_1_value AS c_e9_value,
  CAST(NULL AS VARCHAR) AS c_e9_unit,
  k.a_e9_1_date AS c_e9_date,
  k.a_e9_1_row AS c_e9_row,
  -- E10 Cancer that needed chemotherapy or radiation within the 5 years before randomization, or cancer ...
  CASE WHEN k.c_e10 THEN 'true' WHEN NOT k.c_e10 THEN 'false' ELSE 'unknown' END AS c_e10,
  CASE k.c_e10_decided_by
    WHEN 36 THEN k.a_e10_a_1_value WHEN 37 THEN k.a_e10_a_2_value WHEN 38 THEN k.a_e10_b_1_value
  END AS c_e10_value,
  CAST(NULL AS VARCHAR) AS c_e10_unit,
  CAST(NULL AS DATE) AS c_e10_date,
  CAST(NULL AS BIGINT) AS c_e10_row,
  -- E10.a chemotherapy or radiation for cancer within 5 years
  CASE WHEN k.c_e10_a THEN 'true' WHEN NOT k.c_e10_a THEN 'false' ELSE 'unknown' END AS c_e10_a,
  CASE k.c_e10_a_decided_by WHEN 36 THEN k.a_e10_a_1_value WHEN 37 THEN k.a_e10_a_2_value END AS c_e10_a_value,
  CAST(NULL AS VARCHAR) AS c_e10_a_unit,
  CAST(NULL AS DATE) AS c_e10_a_date,
  CAST(NULL AS BIGINT) AS c_e10_a_row,
  -- E10.b cancer now
  CASE WHEN k.c_e10_b THEN 'true' WHEN NOT k.c_e10_b THEN 'false' ELSE 'unknown' END AS c_e10_b,
  k.a_e10_b_1_value AS c_e10_b_value,
  CAST(NULL AS VARCHAR) AS c_e10_b_unit,
  CAST(NULL AS DATE) AS c_e10_b_date,
  CAST(NULL AS BIGINT) AS c_e10_b_row,
  -- E11 Of the family of somebody who works at the study center
  CASE WHEN k.c_e11 THEN 'true' WHEN NOT k.c_e11 THEN 'false' ELSE 'unknown' END AS c_e11,
  k.a_e11_1_value AS c_e11_value,
  CAST(NULL AS VARCHAR) AS c_e11_unit,
  k.a_e11_1_date AS c_e11_date,
  k.a_e11_1_row AS c_e11_row
FROM patient_criteria_4 AS k
ORDER BY k.patient_id
