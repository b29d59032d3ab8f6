-- NCT03888534, version 1
-- A phase 1 study of treatment for relapsed or refractory acute lymphoblastic leukaemia or ...
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
    max(CASE WHEN a."anchor" = 'enrollment' THEN CAST(a."date" AS DATE) END) AS enrollment_date,
    max(CASE WHEN a."anchor" = 'day 1' THEN CAST(a."date" AS DATE) END) AS day_1_date
  FROM "anchors" AS a
  WHERE a."anchor" IN ('enrollment', 'day 1')
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
    d.enrollment_date,
    d.enrollment_date - 28 AS enrollment_minus_28_days,
    d.day_1_date,
    d.enrollment_date - 13 AS enrollment_minus_13_days,
    d.enrollment_date - 89 AS enrollment_minus_89_days,
    d.enrollment_date - 6 AS enrollment_minus_6_days,
    d.enrollment_date - 29 AS enrollment_minus_29_days,
    d.enrollment_date - 14 AS enrollment_minus_14_days
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
    e.best_response AS event_best_response,
    e."grade" AS event_grade
  FROM "events" AS e
  WHERE e."term" IN (
          'ALL', 'B-precursor ALL', 'lymphoblastic lymphoma', 'relapse', 'marrow relapse',
          'extramedullary relapse', 'refractory disease', 'mixed-phenotype leukemia', 'Burkitt-like leukemia',
          'histological confirmation', 'treatment line', 'hydroxyurea', 'chemotherapy',
          'myelosuppressive chemotherapy', 'nitrosourea', 'temozolomide', 'trabectedin', 'lurbinectedin',
          'stem cell transplantation', 'allogeneic HSCT', 'autologous HSCT', 'stem cell rescue',
          'graft-versus-host disease', 'GVHD drug', 'growth factor', 'G-CSF', 'pegfilgrastim', 'biologic agent',
          'monoclonal antibody', 'immunotherapy', 'CAR T cells', 'tumor vaccine', 'total body irradiation',
          'craniospinal radiotherapy', 'proteasome inhibitor', 'bortezomib', 'carfilzomib', 'oprozomib',
          'peripheral neuropathy', 'DNA fragility syndrome', 'Down syndrome', 'tyrosine kinase inhibitor',
          'strong CYP3A inducer', 'St John''s wort', 'strong CYP3A inhibitor', 'P-glycoprotein modulator'
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
    -- mg/m2
    ('MG/M2', 'mg/m2'), ('mg/m2', 'mg/m2'), ('mg/m^2', 'mg/m2'), ('mg/m²', 'mg/m2'),
    -- g/m2
    ('G/M2', 'g/m2'), ('g/m2', 'g/m2'), ('g/m^2', 'g/m2'), ('g/m²', 'g/m2'),
    -- g/cm2
    ('G/CM2', 'g/cm2'), ('g/cm2', 'g/cm2'), ('g/cm^2', 'g/cm2'), ('g/cm²', 'g/cm2'),
    -- kg/m2
    ('KG/M2', 'kg/m2'), ('Kg/m2', 'kg/m2'), ('kg/M2', 'kg/m2'), ('kg/m2', 'kg/m2'), ('kg/m^2', 'kg/m2'),
    ('kg/m²', 'kg/m2')
),

-- One pass over the measurements; each window is true, false, or unknown.
measurement_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS measurement_term,
    CAST(s."date" AS DATE) >= c.enrollment_minus_28_days AND CAST(s."date" AS DATE) <= c.enrollment_date
      AS at_enrollment,
    CAST(s."date" AS DATE) <= c.enrollment_date AS on_or_before_enrollment,
    {
      'day': CAST(s."date" AS DATE),
      'value': s."value",
      'comparator': s."comparator",
      'unit': s."unit",
      'id': s."id"
    } AS measurement_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS measurement_order
  FROM "measurements" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN ('marrow blasts', 'Karnofsky', 'Lansky', 'anthracycline lifetime dose')
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest marrow blasts at enrollment
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'marrow blasts' THEN r.measurement_order END)
      AS latest_marrow_blasts_at_enrollment,
    -- latest Karnofsky at enrollment
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'Karnofsky' THEN r.measurement_order END)
      AS latest_karnofsky_at_enrollment,
    -- latest Lansky at enrollment
    arg_max(r.measurement_record, CASE WHEN r.measurement_term = 'Lansky' THEN r.measurement_order END)
      AS latest_lansky_at_enrollment,
    -- latest anthracycline lifetime dose on or before enrollment
    arg_max(
      r.measurement_record,
      CASE WHEN r.measurement_term = 'anthracycline lifetime dose' THEN r.measurement_order END
    ) AS latest_anthracycline_lifetime_dose_on_or_before
  FROM measurement_rows AS r
  WHERE CASE
          WHEN r.measurement_term IN ('marrow blasts', 'Karnofsky', 'Lansky') THEN r.at_enrollment
          WHEN r.measurement_term = 'anthracycline lifetime dose' THEN r.on_or_before_enrollment
        END IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the findings; each window is true, false, or unknown.
finding_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS finding_term,
    CAST(s."date" AS DATE) >= c.enrollment_minus_28_days AND CAST(s."date" AS DATE) <= c.enrollment_date
      AS at_enrollment,
    CAST(s."date" AS DATE) <= c.enrollment_date AS on_or_before_enrollment,
    CASE WHEN s."term" = 'Philadelphia chromosome' THEN s."value" END AS philadelphia_chromosome_value,
    CASE WHEN s."term" = 'Ph-like' THEN s."value" END AS ph_like_value,
    {'day': CAST(s."date" AS DATE), 'value': s."value", 'id': s."id"} AS finding_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS finding_order
  FROM "findings" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN ('tumor burden', 'Philadelphia chromosome', 'Ph-like')
),

-- The same, with what is worked out from it.
finding_tests AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- Philadelphia chromosome: whether it passes the test
    CASE
      WHEN r.finding_term = 'Philadelphia chromosome' THEN
        CASE
          WHEN r.philadelphia_chromosome_value IN ('positive', 'negative') THEN
            r.philadelphia_chromosome_value = 'positive'
        END
    END AS any_philadelphia_chromosome_on_or_before_enrollm_passes,
    -- Ph-like: whether it passes the test
    CASE
      WHEN r.finding_term = 'Ph-like' THEN
        CASE WHEN r.ph_like_value IN ('positive', 'negative') THEN r.ph_like_value = 'positive' END
    END AS any_ph_like_on_or_before_enrollment_passes
  FROM finding_rows AS r
),

-- The same, with what is worked out from it.
finding_tests_2 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.finding_term = 'Philadelphia chromosome' THEN
        CASE
          WHEN r.on_or_before_enrollment AND r.any_philadelphia_chromosome_on_or_before_enrollm_passes THEN 3
          WHEN NOT r.any_philadelphia_chromosome_on_or_before_enrollm_passes THEN
            CASE WHEN r.on_or_before_enrollment THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_philadelphia_chromosome_on_or_before_enrollm_code,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.finding_term = 'Ph-like' THEN
        CASE
          WHEN r.on_or_before_enrollment AND r.any_ph_like_on_or_before_enrollment_passes THEN 3
          WHEN NOT r.any_ph_like_on_or_before_enrollment_passes THEN
            CASE WHEN r.on_or_before_enrollment THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_ph_like_on_or_before_enrollment_code
  FROM finding_tests AS r
),

-- The findings of each patient in one group.
finding_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest tumor burden at enrollment
    arg_max(r.finding_record, CASE WHEN r.finding_term = 'tumor burden' THEN r.finding_order END)
      AS latest_tumor_burden_at_enrollment,
    -- deciding Philadelphia chromosome on or before enrollment
    arg_max(
      r.finding_record,
      CASE
        WHEN r.any_philadelphia_chromosome_on_or_before_enrollm_code IS NOT NULL THEN
          CASE
            WHEN r.any_philadelphia_chromosome_on_or_before_enrollm_code = 0 THEN 1
            ELSE r.any_philadelphia_chromosome_on_or_before_enrollm_code
          END
          * 21267647932558653966460912964485513216
          + r.finding_order
      END
    ) AS any_philadelphia_chromosome_on_or_before_enrollm,
    -- deciding Ph-like on or before enrollment
    arg_max(
      r.finding_record,
      CASE
        WHEN r.any_ph_like_on_or_before_enrollment_code IS NOT NULL THEN
          CASE
            WHEN r.any_ph_like_on_or_before_enrollment_code = 0 THEN 1
            ELSE r.any_ph_like_on_or_before_enrollment_code
          END
          * 21267647932558653966460912964485513216
          + r.finding_order
      END
    ) AS any_ph_like_on_or_before_enrollment,
    -- any Philadelphia chromosome on or before enrollment: the greatest number
    max(r.any_philadelphia_chromosome_on_or_before_enrollm_code)
      AS any_philadelphia_chromosome_on_or_before_enrollm_code,
    -- any Ph-like on or before enrollment: the greatest number
    max(r.any_ph_like_on_or_before_enrollment_code) AS any_ph_like_on_or_before_enrollment_code
  FROM finding_tests_2 AS r
  WHERE CASE
          WHEN r.finding_term = 'tumor burden' THEN r.at_enrollment
          WHEN r.finding_term IN ('Philadelphia chromosome', 'Ph-like') THEN r.on_or_before_enrollment
        END IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the attestations; each window is true, false, or unknown.
answer_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."criterion" AS answer_criterion,
    CAST(s."date" AS DATE) <= c.enrollment_date AS on_or_before_enrollment,
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
  WHERE s."criterion" IN ('5', '7.a', '7.f.2', '7.g', 'E1', 'E3')
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT03888534'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 5 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '5' THEN r.answer_order END) AS answer_5,
    -- answer to 7.a on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '7.a' THEN r.answer_order END) AS answer_7_a,
    -- answer to 7.f.2 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '7.f.2' THEN r.answer_order END) AS answer_7_f_2,
    -- answer to 7.g on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '7.g' THEN r.answer_order END) AS answer_7_g,
    -- answer to E1 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E1' THEN r.answer_order END) AS answer_e1,
    -- answer to E3 on or before enrollment
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E3' THEN r.answer_order END) AS answer_e3
  FROM answer_rows AS r
  WHERE r.on_or_before_enrollment IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- ALL on or before enrollment
    CASE
      WHEN v.event_term IN ('ALL', 'B-precursor ALL') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_all_on_or_before_enrollment_qualifies,
    -- lymphoblastic lymphoma on or before enrollment
    CASE
      WHEN v.event_term = 'lymphoblastic lymphoma' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_lymphoblastic_lymphoma_on_or_before_enroll_qualifies,
    -- relapse on or before enrollment
    CASE
      WHEN v.event_term IN ('relapse', 'marrow relapse', 'extramedullary relapse') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_relapse_on_or_before_enrollment_qualifies,
    -- refractory disease on or before enrollment
    CASE
      WHEN v.event_term = 'refractory disease' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_refractory_disease_on_or_before_enrollment_qualifies,
    -- mixed-phenotype leukemia on or before enrollment
    CASE
      WHEN v.event_term = 'mixed-phenotype leukemia' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_mixed_phenotype_leukemia_on_or_before_enro_qualifies,
    -- Burkitt-like leukemia on or before enrollment
    CASE
      WHEN v.event_term = 'Burkitt-like leukemia' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_burkitt_like_leukemia_on_or_before_enrollm_qualifies,
    -- histological confirmation on or before enrollment
    CASE
      WHEN v.event_term = 'histological confirmation' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_histological_confirmation_on_or_before_enr_qualifies,
    -- treatment line on or before enrollment
    CASE
      WHEN v.event_term = 'treatment line' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE WHEN v.event_failed IN ('yes', 'no') THEN v.event_failed = 'yes' END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_treatment_line_on_or_before_enrollment_qualifies,
    -- hydroxyurea on day 1
    CASE
      WHEN v.event_term = 'hydroxyurea' THEN
        CASE WHEN v.start_to <= c.day_1_date THEN TRUE WHEN v.start_from > c.day_1_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.day_1_date THEN TRUE
                     WHEN v.start_to < c.day_1_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.day_1_date THEN TRUE
                         WHEN v.end_to < c.day_1_date THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.day_1_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hydroxyurea_on_day_1_qualifies,
    -- chemotherapy except intrathecal chemotherapy, maintenance chemotherapy and hydroxyurea less than 14 ...
    CASE
      WHEN v.event_term IN (
             'chemotherapy', 'myelosuppressive chemotherapy', 'nitrosourea', 'temozolomide', 'trabectedin',
             'lurbinectedin'
           ) THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_13_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_13_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_13_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_13_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_13_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_chemotherapy_except_intrathecal_chemothera_qualifies,
    -- stem cell transplantation on or before enrollment
    CASE
      WHEN v.event_term IN (
             'stem cell transplantation', 'allogeneic HSCT', 'autologous HSCT', 'stem cell rescue'
           ) THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_stem_cell_transplantation_on_or_before_enr_qualifies,
    -- stem cell transplantation less than 90 days before enrollment
    CASE
      WHEN v.event_term IN (
             'stem cell transplantation', 'allogeneic HSCT', 'autologous HSCT', 'stem cell rescue'
           ) THEN
        CASE
          WHEN v.start_from >= c.enrollment_minus_89_days THEN TRUE
          WHEN v.start_to < c.enrollment_minus_89_days THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.enrollment_date THEN TRUE
              WHEN v.start_from > c.enrollment_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_stem_cell_transplantation_less_than_90_day_qualifies,
    -- graft-versus-host disease
    CASE
      WHEN v.event_term = 'graft-versus-host disease' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_date THEN TRUE
                     WHEN v.start_to < c.enrollment_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_date THEN TRUE
                         WHEN v.end_to < c.enrollment_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_graft_versus_host_disease_qualifies,
    -- GVHD drug
    CASE
      WHEN v.event_term = 'GVHD drug' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_date THEN TRUE
                     WHEN v.start_to < c.enrollment_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_date THEN TRUE
                         WHEN v.end_to < c.enrollment_date THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_gvhd_drug_qualifies,
    -- growth factor less than 7 days before enrollment
    CASE
      WHEN v.event_term IN ('growth factor', 'G-CSF', 'pegfilgrastim') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_6_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_6_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_6_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_6_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_6_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_growth_factor_less_than_7_days_before_enro_qualifies,
    -- pegfilgrastim less than 14 days before enrollment
    CASE
      WHEN v.event_term = 'pegfilgrastim' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_13_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_13_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_13_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_13_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_13_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_pegfilgrastim_less_than_14_days_before_enr_qualifies,
    -- biologic agent less than 7 days before enrollment
    CASE
      WHEN v.event_term IN ('biologic agent', 'monoclonal antibody') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_6_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_6_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_6_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_6_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_6_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_biologic_agent_less_than_7_days_before_enr_qualifies,
    -- biologic agent on or before enrollment
    CASE
      WHEN v.event_term IN ('biologic agent', 'monoclonal antibody') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_biologic_agent_on_or_before_enrollment_qualifies,
    -- monoclonal antibody on or before enrollment
    CASE
      WHEN v.event_term = 'monoclonal antibody' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_monoclonal_antibody_on_or_before_enrollmen_qualifies,
    -- immunotherapy less than 30 days before enrollment
    CASE
      WHEN v.event_term IN ('immunotherapy', 'CAR T cells', 'tumor vaccine') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_29_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_29_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_29_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_29_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_29_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_immunotherapy_less_than_30_days_before_enr_qualifies,
    -- total body irradiation less than 90 days before enrollment
    CASE
      WHEN v.event_term = 'total body irradiation' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_89_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_89_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_89_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_89_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_89_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_total_body_irradiation_less_than_90_days_b_qualifies,
    -- craniospinal radiotherapy less than 90 days before enrollment
    CASE
      WHEN v.event_term = 'craniospinal radiotherapy' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_89_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_89_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_89_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_89_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_89_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_craniospinal_radiotherapy_less_than_90_day_qualifies,
    -- proteasome inhibitor on or before enrollment
    CASE
      WHEN v.event_term IN ('proteasome inhibitor', 'bortezomib', 'carfilzomib', 'oprozomib') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_proteasome_inhibitor_on_or_before_enrollme_qualifies,
    -- proteasome inhibitor on or before enrollment
    CASE
      WHEN v.event_term IN ('proteasome inhibitor', 'bortezomib', 'carfilzomib', 'oprozomib') THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN v.event_best_response IN ('PD', 'SD', 'MR', 'PR', 'VGPR', 'CR') THEN
                v.event_best_response IN ('PR', 'VGPR', 'CR')
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_proteasome_inhibitor_on_or_before_enrollme_2_qualifies,
    -- peripheral neuropathy on enrollment
    CASE
      WHEN v.event_term = 'peripheral neuropathy' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_date THEN TRUE
                     WHEN v.start_to < c.enrollment_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_date THEN TRUE
                         WHEN v.end_to < c.enrollment_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND CASE WHEN v.event_grade IN ('1', '2', '3', '4', '5') THEN v.event_grade IN ('2', '3', '4', '5') END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_peripheral_neuropathy_on_enrollment_qualifies,
    -- DNA fragility syndrome on or before enrollment
    CASE
      WHEN v.event_term = 'DNA fragility syndrome' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_dna_fragility_syndrome_on_or_before_enroll_qualifies,
    -- Down syndrome on or before enrollment
    CASE
      WHEN v.event_term = 'Down syndrome' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_down_syndrome_on_or_before_enrollment_qualifies,
    -- tyrosine kinase inhibitor
    CASE
      WHEN v.event_term = 'tyrosine kinase inhibitor' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_date THEN TRUE
                     WHEN v.start_to < c.enrollment_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_date THEN TRUE
                         WHEN v.end_to < c.enrollment_date THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_date THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_tyrosine_kinase_inhibitor_qualifies,
    -- strong CYP3A inducer within 14 days before enrollment
    CASE
      WHEN v.event_term = 'strong CYP3A inducer' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_14_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_strong_cyp3a_inducer_within_14_days_before_qualifies,
    -- St John's wort within 14 days before enrollment
    CASE
      WHEN v.event_term = 'St John''s wort' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_14_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_st_john_s_wort_within_14_days_before_enrol_qualifies,
    -- strong CYP3A inhibitor within 14 days before enrollment
    CASE
      WHEN v.event_term = 'strong CYP3A inhibitor' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_14_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_strong_cyp3a_inhibitor_within_14_days_befo_qualifies,
    -- P-glycoprotein modulator within 14 days before enrollment
    CASE
      WHEN v.event_term = 'P-glycoprotein modulator' THEN
        CASE WHEN v.start_to <= c.enrollment_date THEN TRUE WHEN v.start_from > c.enrollment_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE
                     WHEN v.start_to < c.enrollment_minus_14_days THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.enrollment_minus_14_days THEN TRUE
                         WHEN v.end_to < c.enrollment_minus_14_days THEN FALSE
                       END
                     ELSE CASE WHEN v.start_from >= c.enrollment_minus_14_days THEN TRUE END
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_p_glycoprotein_modulator_within_14_days_be_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- ALL on or before enrollment
    count(CASE WHEN r.count_all_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_all_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_all_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_all_on_or_before_enrollment_possible,
    -- lymphoblastic lymphoma on or before enrollment
    count(CASE WHEN r.count_lymphoblastic_lymphoma_on_or_before_enroll_qualifies THEN 1 END)
      AS count_lymphoblastic_lymphoma_on_or_before_enroll_certain,
    count(CASE WHEN r.count_lymphoblastic_lymphoma_on_or_before_enroll_qualifies IS NOT FALSE THEN 1 END)
      AS count_lymphoblastic_lymphoma_on_or_before_enroll_possible,
    -- relapse on or before enrollment
    count(CASE WHEN r.count_relapse_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_relapse_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_relapse_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_relapse_on_or_before_enrollment_possible,
    -- refractory disease on or before enrollment
    count(CASE WHEN r.count_refractory_disease_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_refractory_disease_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_refractory_disease_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_refractory_disease_on_or_before_enrollment_possible,
    -- mixed-phenotype leukemia on or before enrollment
    count(CASE WHEN r.count_mixed_phenotype_leukemia_on_or_before_enro_qualifies THEN 1 END)
      AS count_mixed_phenotype_leukemia_on_or_before_enro_certain,
    count(CASE WHEN r.count_mixed_phenotype_leukemia_on_or_before_enro_qualifies IS NOT FALSE THEN 1 END)
      AS count_mixed_phenotype_leukemia_on_or_before_enro_possible,
    -- Burkitt-like leukemia on or before enrollment
    count(CASE WHEN r.count_burkitt_like_leukemia_on_or_before_enrollm_qualifies THEN 1 END)
      AS count_burkitt_like_leukemia_on_or_before_enrollm_certain,
    count(CASE WHEN r.count_burkitt_like_leukemia_on_or_before_enrollm_qualifies IS NOT FALSE THEN 1 END)
      AS count_burkitt_like_leukemia_on_or_before_enrollm_possible,
    -- histological confirmation on or before enrollment
    count(CASE WHEN r.count_histological_confirmation_on_or_before_enr_qualifies THEN 1 END)
      AS count_histological_confirmation_on_or_before_enr_certain,
    count(CASE WHEN r.count_histological_confirmation_on_or_before_enr_qualifies IS NOT FALSE THEN 1 END)
      AS count_histological_confirmation_on_or_before_enr_possible,
    -- treatment line on or before enrollment
    count(CASE WHEN r.count_treatment_line_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_treatment_line_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_treatment_line_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_treatment_line_on_or_before_enrollment_possible,
    -- hydroxyurea on day 1
    count(CASE WHEN r.count_hydroxyurea_on_day_1_qualifies THEN 1 END) AS count_hydroxyurea_on_day_1_certain,
    count(CASE WHEN r.count_hydroxyurea_on_day_1_qualifies IS NOT FALSE THEN 1 END)
      AS count_hydroxyurea_on_day_1_possible,
    -- chemotherapy except intrathecal chemotherapy, maintenance chemotherapy and hydroxyurea less than 14 ...
    count(CASE WHEN r.count_chemotherapy_except_intrathecal_chemothera_qualifies THEN 1 END)
      AS count_chemotherapy_except_intrathecal_chemothera_certain,
    count(CASE WHEN r.count_chemotherapy_except_intrathecal_chemothera_qualifies IS NOT FALSE THEN 1 END)
      AS count_chemotherapy_except_intrathecal_chemothera_possible,
    -- stem cell transplantation on or before enrollment
    count(CASE WHEN r.count_stem_cell_transplantation_on_or_before_enr_qualifies THEN 1 END)
      AS count_stem_cell_transplantation_on_or_before_enr_certain,
    count(CASE WHEN r.count_stem_cell_transplantation_on_or_before_enr_qualifies IS NOT FALSE THEN 1 END)
      AS count_stem_cell_transplantation_on_or_before_enr_possible,
    -- stem cell transplantation less than 90 days before enrollment
    count(CASE WHEN r.count_stem_cell_transplantation_less_than_90_day_qualifies THEN 1 END)
      AS count_stem_cell_transplantation_less_than_90_day_certain,
    count(CASE WHEN r.count_stem_cell_transplantation_less_than_90_day_qualifies IS NOT FALSE THEN 1 END)
      AS count_stem_cell_transplantation_less_than_90_day_possible,
    -- graft-versus-host disease
    count(CASE WHEN r.count_graft_versus_host_disease_qualifies THEN 1 END)
      AS count_graft_versus_host_disease_certain,
    count(CASE WHEN r.count_graft_versus_host_disease_qualifies IS NOT FALSE THEN 1 END)
      AS count_graft_versus_host_disease_possible,
    -- GVHD drug
    count(CASE WHEN r.count_gvhd_drug_qualifies THEN 1 END) AS count_gvhd_drug_certain,
    count(CASE WHEN r.count_gvhd_drug_qualifies IS NOT FALSE THEN 1 END) AS count_gvhd_drug_possible,
    -- growth factor less than 7 days before enrollment
    count(CASE WHEN r.count_growth_factor_less_than_7_days_before_enro_qualifies THEN 1 END)
      AS count_growth_factor_less_than_7_days_before_enro_certain,
    count(CASE WHEN r.count_growth_factor_less_than_7_days_before_enro_qualifies IS NOT FALSE THEN 1 END)
      AS count_growth_factor_less_than_7_days_before_enro_possible,
    -- pegfilgrastim less than 14 days before enrollment
    count(CASE WHEN r.count_pegfilgrastim_less_than_14_days_before_enr_qualifies THEN 1 END)
      AS count_pegfilgrastim_less_than_14_days_before_enr_certain,
    count(CASE WHEN r.count_pegfilgrastim_less_than_14_days_before_enr_qualifies IS NOT FALSE THEN 1 END)
      AS count_pegfilgrastim_less_than_14_days_before_enr_possible,
    -- biologic agent less than 7 days before enrollment
    count(CASE WHEN r.count_biologic_agent_less_than_7_days_before_enr_qualifies THEN 1 END)
      AS count_biologic_agent_less_than_7_days_before_enr_certain,
    count(CASE WHEN r.count_biologic_agent_less_than_7_days_before_enr_qualifies IS NOT FALSE THEN 1 END)
      AS count_biologic_agent_less_than_7_days_before_enr_possible,
    -- biologic agent on or before enrollment
    count(CASE WHEN r.count_biologic_agent_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_biologic_agent_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_biologic_agent_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_biologic_agent_on_or_before_enrollment_possible,
    -- monoclonal antibody on or before enrollment
    count(CASE WHEN r.count_monoclonal_antibody_on_or_before_enrollmen_qualifies THEN 1 END)
      AS count_monoclonal_antibody_on_or_before_enrollmen_certain,
    count(CASE WHEN r.count_monoclonal_antibody_on_or_before_enrollmen_qualifies IS NOT FALSE THEN 1 END)
      AS count_monoclonal_antibody_on_or_before_enrollmen_possible,
    -- immunotherapy less than 30 days before enrollment
    count(CASE WHEN r.count_immunotherapy_less_than_30_days_before_enr_qualifies THEN 1 END)
      AS count_immunotherapy_less_than_30_days_before_enr_certain,
    count(CASE WHEN r.count_immunotherapy_less_than_30_days_before_enr_qualifies IS NOT FALSE THEN 1 END)
      AS count_immunotherapy_less_than_30_days_before_enr_possible,
    -- total body irradiation less than 90 days before enrollment
    count(CASE WHEN r.count_total_body_irradiation_less_than_90_days_b_qualifies THEN 1 END)
      AS count_total_body_irradiation_less_than_90_days_b_certain,
    count(CASE WHEN r.count_total_body_irradiation_less_than_90_days_b_qualifies IS NOT FALSE THEN 1 END)
      AS count_total_body_irradiation_less_than_90_days_b_possible,
    -- craniospinal radiotherapy less than 90 days before enrollment
    count(CASE WHEN r.count_craniospinal_radiotherapy_less_than_90_day_qualifies THEN 1 END)
      AS count_craniospinal_radiotherapy_less_than_90_day_certain,
    count(CASE WHEN r.count_craniospinal_radiotherapy_less_than_90_day_qualifies IS NOT FALSE THEN 1 END)
      AS count_craniospinal_radiotherapy_less_than_90_day_possible,
    -- proteasome inhibitor on or before enrollment
    count(CASE WHEN r.count_proteasome_inhibitor_on_or_before_enrollme_qualifies THEN 1 END)
      AS count_proteasome_inhibitor_on_or_before_enrollme_certain,
    count(CASE WHEN r.count_proteasome_inhibitor_on_or_before_enrollme_qualifies IS NOT FALSE THEN 1 END)
      AS count_proteasome_inhibitor_on_or_before_enrollme_possible,
    -- proteasome inhibitor on or before enrollment
    count(CASE WHEN r.count_proteasome_inhibitor_on_or_before_enrollme_2_qualifies THEN 1 END)
      AS count_proteasome_inhibitor_on_or_before_enrollme_2_certain,
    count(CASE WHEN r.count_proteasome_inhibitor_on_or_before_enrollme_2_qualifies IS NOT FALSE THEN 1 END)
      AS count_proteasome_inhibitor_on_or_before_enrollme_2_possible,
    -- peripheral neuropathy on enrollment
    count(CASE WHEN r.count_peripheral_neuropathy_on_enrollment_qualifies THEN 1 END)
      AS count_peripheral_neuropathy_on_enrollment_certain,
    count(CASE WHEN r.count_peripheral_neuropathy_on_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_peripheral_neuropathy_on_enrollment_possible,
    -- DNA fragility syndrome on or before enrollment
    count(CASE WHEN r.count_dna_fragility_syndrome_on_or_before_enroll_qualifies THEN 1 END)
      AS count_dna_fragility_syndrome_on_or_before_enroll_certain,
    count(CASE WHEN r.count_dna_fragility_syndrome_on_or_before_enroll_qualifies IS NOT FALSE THEN 1 END)
      AS count_dna_fragility_syndrome_on_or_before_enroll_possible,
    -- Down syndrome on or before enrollment
    count(CASE WHEN r.count_down_syndrome_on_or_before_enrollment_qualifies THEN 1 END)
      AS count_down_syndrome_on_or_before_enrollment_certain,
    count(CASE WHEN r.count_down_syndrome_on_or_before_enrollment_qualifies IS NOT FALSE THEN 1 END)
      AS count_down_syndrome_on_or_before_enrollment_possible,
    -- tyrosine kinase inhibitor
    count(CASE WHEN r.count_tyrosine_kinase_inhibitor_qualifies THEN 1 END)
      AS count_tyrosine_kinase_inhibitor_certain,
    count(CASE WHEN r.count_tyrosine_kinase_inhibitor_qualifies IS NOT FALSE THEN 1 END)
      AS count_tyrosine_kinase_inhibitor_possible,
    -- strong CYP3A inducer within 14 days before enrollment
    count(CASE WHEN r.count_strong_cyp3a_inducer_within_14_days_before_qualifies THEN 1 END)
      AS count_strong_cyp3a_inducer_within_14_days_before_certain,
    count(CASE WHEN r.count_strong_cyp3a_inducer_within_14_days_before_qualifies IS NOT FALSE THEN 1 END)
      AS count_strong_cyp3a_inducer_within_14_days_before_possible,
    -- St John's wort within 14 days before enrollment
    count(CASE WHEN r.count_st_john_s_wort_within_14_days_before_enrol_qualifies THEN 1 END)
      AS count_st_john_s_wort_within_14_days_before_enrol_certain,
    count(CASE WHEN r.count_st_john_s_wort_within_14_days_before_enrol_qualifies IS NOT FALSE THEN 1 END)
      AS count_st_john_s_wort_within_14_days_before_enrol_possible,
    -- strong CYP3A inhibitor within 14 days before enrollment
    count(CASE WHEN r.count_strong_cyp3a_inhibitor_within_14_days_befo_qualifies THEN 1 END)
      AS count_strong_cyp3a_inhibitor_within_14_days_befo_certain,
    count(CASE WHEN r.count_strong_cyp3a_inhibitor_within_14_days_befo_qualifies IS NOT FALSE THEN 1 END)
      AS count_strong_cyp3a_inhibitor_within_14_days_befo_possible,
    -- P-glycoprotein modulator within 14 days before enrollment
    count(CASE WHEN r.count_p_glycoprotein_modulator_within_14_days_be_qualifies THEN 1 END)
      AS count_p_glycoprotein_modulator_within_14_days_be_certain,
    count(CASE WHEN r.count_p_glycoprotein_modulator_within_14_days_be_qualifies IS NOT FALSE THEN 1 END)
      AS count_p_glycoprotein_modulator_within_14_days_be_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    coalesce(e.count_all_on_or_before_enrollment_certain, 0) AS count_all_on_or_before_enrollment_certain,
    coalesce(e.count_all_on_or_before_enrollment_possible, 0) AS count_all_on_or_before_enrollment_possible,
    coalesce(e.count_lymphoblastic_lymphoma_on_or_before_enroll_certain, 0)
      AS count_lymphoblastic_lymphoma_on_or_before_enroll_certain,
    coalesce(e.count_lymphoblastic_lymphoma_on_or_before_enroll_possible, 0)
      AS count_lymphoblastic_lymphoma_on_or_before_enroll_possible,
    coalesce(e.count_relapse_on_or_before_enrollment_certain, 0)
      AS count_relapse_on_or_before_enrollment_certain,
    coalesce(e.count_relapse_on_or_before_enrollment_possible, 0)
      AS count_relapse_on_or_before_enrollment_possible,
    coalesce(e.count_refractory_disease_on_or_before_enrollment_certain, 0)
      AS count_refractory_disease_on_or_before_enrollment_certain,
    coalesce(e.count_refractory_disease_on_or_before_enrollment_possible, 0)
      AS count_refractory_disease_on_or_before_enrollment_possible,
    coalesce(e.count_mixed_phenotype_leukemia_on_or_before_enro_certain, 0)
      AS count_mixed_phenotype_leukemia_on_or_before_enro_certain,
    coalesce(e.count_mixed_phenotype_leukemia_on_or_before_enro_possible, 0)
      AS count_mixed_phenotype_leukemia_on_or_before_enro_possible,
    coalesce(e.count_burkitt_like_leukemia_on_or_before_enrollm_certain, 0)
      AS count_burkitt_like_leukemia_on_or_before_enrollm_certain,
    coalesce(e.count_burkitt_like_leukemia_on_or_before_enrollm_possible, 0)
      AS count_burkitt_like_leukemia_on_or_before_enrollm_possible,
    m.latest_marrow_blasts_at_enrollment."day" >= c.enrollment_minus_28_days
    AND m.latest_marrow_blasts_at_enrollment."day" <= c.enrollment_date
      AS latest_marrow_blasts_at_enrollment_inside,
    m.latest_marrow_blasts_at_enrollment."unit" AS latest_marrow_blasts_at_enrollment_unit,
    nullif(nullif(m.latest_marrow_blasts_at_enrollment."comparator", ''), '=')
      AS latest_marrow_blasts_at_enrollment_comparator,
    TRY_CAST(m.latest_marrow_blasts_at_enrollment."value" AS DECIMAL(15, 6))
      AS latest_marrow_blasts_at_enrollment_value,
    m.latest_marrow_blasts_at_enrollment."day" AS latest_marrow_blasts_at_enrollment_day,
    m.latest_marrow_blasts_at_enrollment."id" AS latest_marrow_blasts_at_enrollment_id,
    n.latest_tumor_burden_at_enrollment."day" >= c.enrollment_minus_28_days
    AND n.latest_tumor_burden_at_enrollment."day" <= c.enrollment_date
      AS latest_tumor_burden_at_enrollment_inside,
    n.latest_tumor_burden_at_enrollment."value" AS latest_tumor_burden_at_enrollment_value,
    n.latest_tumor_burden_at_enrollment."day" AS latest_tumor_burden_at_enrollment_day,
    n.latest_tumor_burden_at_enrollment."id" AS latest_tumor_burden_at_enrollment_id,
    coalesce(e.count_histological_confirmation_on_or_before_enr_certain, 0)
      AS count_histological_confirmation_on_or_before_enr_certain,
    coalesce(e.count_histological_confirmation_on_or_before_enr_possible, 0)
      AS count_histological_confirmation_on_or_before_enr_possible,
    year(c.enrollment_date) - year(c.born_to)
    - CASE
        WHEN month(c.enrollment_date) * 100 + day(c.enrollment_date) < month(c.born_to) * 100 + day(c.born_to) THEN
          1
        ELSE 0
      END AS youngest_age_in_years_at_enrollment_date,
    year(c.enrollment_date) - year(c.born_from)
    - CASE
        WHEN month(c.enrollment_date) * 100 + day(c.enrollment_date)
               < month(c.born_from) * 100 + day(c.born_from) THEN
          1
        ELSE 0
      END AS oldest_age_in_years_at_enrollment_date,
    m.latest_karnofsky_at_enrollment."day" >= c.enrollment_minus_28_days
    AND m.latest_karnofsky_at_enrollment."day" <= c.enrollment_date AS latest_karnofsky_at_enrollment_inside,
    m.latest_karnofsky_at_enrollment."unit" AS latest_karnofsky_at_enrollment_unit,
    nullif(nullif(m.latest_karnofsky_at_enrollment."comparator", ''), '=')
      AS latest_karnofsky_at_enrollment_comparator,
    TRY_CAST(m.latest_karnofsky_at_enrollment."value" AS DECIMAL(15, 6))
      AS latest_karnofsky_at_enrollment_value,
    m.latest_karnofsky_at_enrollment."day" AS latest_karnofsky_at_enrollment_day,
    m.latest_karnofsky_at_enrollment."id" AS latest_karnofsky_at_enrollment_id,
    m.latest_lansky_at_enrollment."day" >= c.enrollment_minus_28_days
    AND m.latest_lansky_at_enrollment."day" <= c.enrollment_date AS latest_lansky_at_enrollment_inside,
    m.latest_lansky_at_enrollment."unit" AS latest_lansky_at_enrollment_unit,
    nullif(nullif(m.latest_lansky_at_enrollment."comparator", ''), '=')
      AS latest_lansky_at_enrollment_comparator,
    TRY_CAST(m.latest_lansky_at_enrollment."value" AS DECIMAL(15, 6)) AS latest_lansky_at_enrollment_value,
    m.latest_lansky_at_enrollment."day" AS latest_lansky_at_enrollment_day,
    m.latest_lansky_at_enrollment."id" AS latest_lansky_at_enrollment_id,
    a.answer_5."day" <= c.enrollment_date AS answer_5_inside,
    a.answer_5.valid_until AS answer_5_valid_until,
    c.enrollment_date,
    a.answer_5."value" AS answer_5_value,
    a.answer_5."day" AS answer_5_day,
    a.answer_5."id" AS answer_5_id,
    coalesce(e.count_treatment_line_on_or_before_enrollment_certain, 0)
      AS count_treatment_line_on_or_before_enrollment_certain,
    coalesce(e.count_treatment_line_on_or_before_enrollment_possible, 0)
      AS count_treatment_line_on_or_before_enrollment_possible,
    a.answer_7_a."day" <= c.enrollment_date AS answer_7_a_inside,
    a.answer_7_a.valid_until AS answer_7_a_valid_until,
    a.answer_7_a."value" AS answer_7_a_value,
    a.answer_7_a."day" AS answer_7_a_day,
    a.answer_7_a."id" AS answer_7_a_id,
    coalesce(e.count_hydroxyurea_on_day_1_certain, 0) AS count_hydroxyurea_on_day_1_certain,
    coalesce(e.count_hydroxyurea_on_day_1_possible, 0) AS count_hydroxyurea_on_day_1_possible,
    coalesce(e.count_chemotherapy_except_intrathecal_chemothera_certain, 0)
      AS count_chemotherapy_except_intrathecal_chemothera_certain,
    coalesce(e.count_chemotherapy_except_intrathecal_chemothera_possible, 0)
      AS count_chemotherapy_except_intrathecal_chemothera_possible,
    coalesce(e.count_stem_cell_transplantation_on_or_before_enr_certain, 0)
      AS count_stem_cell_transplantation_on_or_before_enr_certain,
    coalesce(e.count_stem_cell_transplantation_on_or_before_enr_possible, 0)
      AS count_stem_cell_transplantation_on_or_before_enr_possible,
    coalesce(e.count_stem_cell_transplantation_less_than_90_day_certain, 0)
      AS count_stem_cell_transplantation_less_than_90_day_certain,
    coalesce(e.count_stem_cell_transplantation_less_than_90_day_possible, 0)
      AS count_stem_cell_transplantation_less_than_90_day_possible,
    coalesce(e.count_graft_versus_host_disease_certain, 0) AS count_graft_versus_host_disease_certain,
    coalesce(e.count_graft_versus_host_disease_possible, 0) AS count_graft_versus_host_disease_possible,
    coalesce(e.count_gvhd_drug_certain, 0) AS count_gvhd_drug_certain,
    coalesce(e.count_gvhd_drug_possible, 0) AS count_gvhd_drug_possible,
    coalesce(e.count_growth_factor_less_than_7_days_before_enro_certain, 0)
      AS count_growth_factor_less_than_7_days_before_enro_certain,
    coalesce(e.count_growth_factor_less_than_7_days_before_enro_possible, 0)
      AS count_growth_factor_less_than_7_days_before_enro_possible,
    coalesce(e.count_pegfilgrastim_less_than_14_days_before_enr_certain, 0)
      AS count_pegfilgrastim_less_than_14_days_before_enr_certain,
    coalesce(e.count_pegfilgrastim_less_than_14_days_before_enr_possible, 0)
      AS count_pegfilgrastim_less_than_14_days_before_enr_possible,
    coalesce(e.count_biologic_agent_less_than_7_days_before_enr_certain, 0)
      AS count_biologic_agent_less_than_7_days_before_enr_certain,
    coalesce(e.count_biologic_agent_less_than_7_days_before_enr_possible, 0)
      AS count_biologic_agent_less_than_7_days_before_enr_possible,
    coalesce(e.count_biologic_agent_on_or_before_enrollment_certain, 0)
      AS count_biologic_agent_on_or_before_enrollment_certain,
    coalesce(e.count_biologic_agent_on_or_before_enrollment_possible, 0)
      AS count_biologic_agent_on_or_before_enrollment_possible,
    a.answer_7_f_2."day" <= c.enrollment_date AS answer_7_f_2_inside,
    a.answer_7_f_2.valid_until AS answer_7_f_2_valid_until,
    a.answer_7_f_2."value" AS answer_7_f_2_value,
    a.answer_7_f_2."day" AS answer_7_f_2_day,
    a.answer_7_f_2."id" AS answer_7_f_2_id,
    coalesce(e.count_monoclonal_antibody_on_or_before_enrollmen_certain, 0)
      AS count_monoclonal_antibody_on_or_before_enrollmen_certain,
    coalesce(e.count_monoclonal_antibody_on_or_before_enrollmen_possible, 0)
      AS count_monoclonal_antibody_on_or_before_enrollmen_possible,
    a.answer_7_g."day" <= c.enrollment_date AS answer_7_g_inside,
    a.answer_7_g.valid_until AS answer_7_g_valid_until,
    a.answer_7_g."value" AS answer_7_g_value,
    a.answer_7_g."day" AS answer_7_g_day,
    a.answer_7_g."id" AS answer_7_g_id,
    coalesce(e.count_immunotherapy_less_than_30_days_before_enr_certain, 0)
      AS count_immunotherapy_less_than_30_days_before_enr_certain,
    coalesce(e.count_immunotherapy_less_than_30_days_before_enr_possible, 0)
      AS count_immunotherapy_less_than_30_days_before_enr_possible,
    coalesce(e.count_total_body_irradiation_less_than_90_days_b_certain, 0)
      AS count_total_body_irradiation_less_than_90_days_b_certain,
    coalesce(e.count_total_body_irradiation_less_than_90_days_b_possible, 0)
      AS count_total_body_irradiation_less_than_90_days_b_possible,
    coalesce(e.count_craniospinal_radiotherapy_less_than_90_day_certain, 0)
      AS count_craniospinal_radiotherapy_less_than_90_day_certain,
    coalesce(e.count_craniospinal_radiotherapy_less_than_90_day_possible, 0)
      AS count_craniospinal_radiotherapy_less_than_90_day_possible,
    m.latest_anthracycline_lifetime_dose_on_or_before."day" <= c.enrollment_date
      AS latest_anthracycline_lifetime_dose_on_or_before_inside,
    m.latest_anthracycline_lifetime_dose_on_or_before."unit"
      AS latest_anthracycline_lifetime_dose_on_or_before_unit,
    nullif(nullif(m.latest_anthracycline_lifetime_dose_on_or_before."comparator", ''), '=')
      AS latest_anthracycline_lifetime_dose_on_or_before_comparator,
    TRY_CAST(m.latest_anthracycline_lifetime_dose_on_or_before."value" AS DECIMAL(15, 6))
      AS latest_anthracycline_lifetime_dose_on_or_before_value,
    m.latest_anthracycline_lifetime_dose_on_or_before."day"
      AS latest_anthracycline_lifetime_dose_on_or_before_day,
    m.latest_anthracycline_lifetime_dose_on_or_before."id"
      AS latest_anthracycline_lifetime_dose_on_or_before_id,
    coalesce(e.count_proteasome_inhibitor_on_or_before_enrollme_certain, 0)
      AS count_proteasome_inhibitor_on_or_before_enrollme_certain,
    coalesce(e.count_proteasome_inhibitor_on_or_before_enrollme_possible, 0)
      AS count_proteasome_inhibitor_on_or_before_enrollme_possible,
    coalesce(e.count_proteasome_inhibitor_on_or_before_enrollme_2_certain, 0)
      AS count_proteasome_inhibitor_on_or_before_enrollme_2_certain,
    coalesce(e.count_proteasome_inhibitor_on_or_before_enrollme_2_possible, 0)
      AS count_proteasome_inhibitor_on_or_before_enrollme_2_possible,
    a.answer_e1."day" <= c.enrollment_date AS answer_e1_inside,
    a.answer_e1.valid_until AS answer_e1_valid_until,
    a.answer_e1."value" AS answer_e1_value,
    a.answer_e1."day" AS answer_e1_day,
    a.answer_e1."id" AS answer_e1_id,
    coalesce(e.count_peripheral_neuropathy_on_enrollment_certain, 0)
      AS count_peripheral_neuropathy_on_enrollment_certain,
    coalesce(e.count_peripheral_neuropathy_on_enrollment_possible, 0)
      AS count_peripheral_neuropathy_on_enrollment_possible,
    a.answer_e3."day" <= c.enrollment_date AS answer_e3_inside,
    a.answer_e3.valid_until AS answer_e3_valid_until,
    a.answer_e3."value" AS answer_e3_value,
    a.answer_e3."day" AS answer_e3_day,
    a.answer_e3."id" AS answer_e3_id,
    coalesce(e.count_dna_fragility_syndrome_on_or_before_enroll_certain, 0)
      AS count_dna_fragility_syndrome_on_or_before_enroll_certain,
    coalesce(e.count_dna_fragility_syndrome_on_or_before_enroll_possible, 0)
      AS count_dna_fragility_syndrome_on_or_before_enroll_possible,
    coalesce(e.count_down_syndrome_on_or_before_enrollment_certain, 0)
      AS count_down_syndrome_on_or_before_enrollment_certain,
    coalesce(e.count_down_syndrome_on_or_before_enrollment_possible, 0)
      AS count_down_syndrome_on_or_before_enrollment_possible,
    n.any_philadelphia_chromosome_on_or_before_enrollm_code,
    n.any_philadelphia_chromosome_on_or_before_enrollm."value"
      AS any_philadelphia_chromosome_on_or_before_enrollm_value,
    n.any_philadelphia_chromosome_on_or_before_enrollm."day"
      AS any_philadelphia_chromosome_on_or_before_enrollm_day,
    n.any_philadelphia_chromosome_on_or_before_enrollm."id"
      AS any_philadelphia_chromosome_on_or_before_enrollm_id,
    n.any_ph_like_on_or_before_enrollment_code,
    n.any_ph_like_on_or_before_enrollment."value" AS any_ph_like_on_or_before_enrollment_value,
    n.any_ph_like_on_or_before_enrollment."day" AS any_ph_like_on_or_before_enrollment_day,
    n.any_ph_like_on_or_before_enrollment."id" AS any_ph_like_on_or_before_enrollment_id,
    coalesce(e.count_tyrosine_kinase_inhibitor_certain, 0) AS count_tyrosine_kinase_inhibitor_certain,
    coalesce(e.count_tyrosine_kinase_inhibitor_possible, 0) AS count_tyrosine_kinase_inhibitor_possible,
    coalesce(e.count_strong_cyp3a_inducer_within_14_days_before_certain, 0)
      AS count_strong_cyp3a_inducer_within_14_days_before_certain,
    coalesce(e.count_strong_cyp3a_inducer_within_14_days_before_possible, 0)
      AS count_strong_cyp3a_inducer_within_14_days_before_possible,
    coalesce(e.count_st_john_s_wort_within_14_days_before_enrol_certain, 0)
      AS count_st_john_s_wort_within_14_days_before_enrol_certain,
    coalesce(e.count_st_john_s_wort_within_14_days_before_enrol_possible, 0)
      AS count_st_john_s_wort_within_14_days_before_enrol_possible,
    coalesce(e.count_strong_cyp3a_inhibitor_within_14_days_befo_certain, 0)
      AS count_strong_cyp3a_inhibitor_within_14_days_befo_certain,
    coalesce(e.count_strong_cyp3a_inhibitor_within_14_days_befo_possible, 0)
      AS count_strong_cyp3a_inhibitor_within_14_days_befo_possible,
    coalesce(e.count_p_glycoprotein_modulator_within_14_days_be_certain, 0)
      AS count_p_glycoprotein_modulator_within_14_days_be_certain,
    coalesce(e.count_p_glycoprotein_modulator_within_14_days_be_possible, 0)
      AS count_p_glycoprotein_modulator_within_14_days_be_possible
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
    l1.unit_reading AS latest_marrow_blasts_at_enrollment_reading,
    l2.unit_reading AS latest_karnofsky_at_enrollment_reading,
    l3.unit_reading AS latest_lansky_at_enrollment_reading,
    l4.unit_reading AS latest_anthracycline_lifetime_dose_on_or_before_reading
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_marrow_blasts_at_enrollment_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_karnofsky_at_enrollment_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_lansky_at_enrollment_unit
  LEFT JOIN unit_spellings AS l4 ON l4.unit_spelling = f.latest_anthracycline_lifetime_dose_on_or_before_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- 5 %, in the unit of the result
    CASE f.latest_marrow_blasts_at_enrollment_reading WHEN '%' THEN 5 WHEN '1' THEN 0.05 END
      AS latest_marrow_blasts_at_enrollment_limit,
    -- 50 %, in the unit of the result
    CASE
      WHEN f.latest_karnofsky_at_enrollment_unit IS NULL THEN 50
      ELSE CASE f.latest_karnofsky_at_enrollment_reading WHEN '%' THEN 50 END
    END AS latest_karnofsky_at_enrollment_limit,
    -- 50 %, in the unit of the result
    CASE
      WHEN f.latest_lansky_at_enrollment_unit IS NULL THEN 50
      ELSE CASE f.latest_lansky_at_enrollment_reading WHEN '%' THEN 50 END
    END AS latest_lansky_at_enrollment_limit,
    -- 400 mg/m2, in the unit of the result
    CASE f.latest_anthracycline_lifetime_dose_on_or_before_reading
      WHEN 'mg/m2' THEN 400 WHEN 'g/cm2' THEN 0.00004 WHEN 'g/m2' THEN 0.4 WHEN 'kg/m2' THEN 0.0004
    END AS latest_anthracycline_lifetime_dose_on_or_before_limit
  FROM patient_facts_2 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: any ALL
    CASE
      WHEN f.count_all_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_all_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_1_a_1,
    CAST(f.count_all_on_or_before_enrollment_certain AS VARCHAR) AS a_1_a_1_value,
    -- 2: any lymphoblastic lymphoma
    CASE
      WHEN f.count_lymphoblastic_lymphoma_on_or_before_enroll_certain >= 1 THEN TRUE
      WHEN f.count_lymphoblastic_lymphoma_on_or_before_enroll_possible < 1 THEN FALSE
    END AS a_1_a_2,
    CAST(f.count_lymphoblastic_lymphoma_on_or_before_enroll_certain AS VARCHAR) AS a_1_a_2_value,
    -- 3: any relapse
    CASE
      WHEN f.count_relapse_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_relapse_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_1_b_1,
    CAST(f.count_relapse_on_or_before_enrollment_certain AS VARCHAR) AS a_1_b_1_value,
    -- 4: any refractory disease
    CASE
      WHEN f.count_refractory_disease_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_refractory_disease_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_1_b_2,
    CAST(f.count_refractory_disease_on_or_before_enrollment_certain AS VARCHAR) AS a_1_b_2_value,
    -- 5: no mixed-phenotype leukemia
    CASE
      WHEN f.count_mixed_phenotype_leukemia_on_or_before_enro_certain >= 1 THEN TRUE
      WHEN f.count_mixed_phenotype_leukemia_on_or_before_enro_possible < 1 THEN FALSE
    END AS a_1_c_1,
    CAST(f.count_mixed_phenotype_leukemia_on_or_before_enro_certain AS VARCHAR) AS a_1_c_1_value,
    -- 6: no Burkitt-like leukemia
    CASE
      WHEN f.count_burkitt_like_leukemia_on_or_before_enrollm_certain >= 1 THEN TRUE
      WHEN f.count_burkitt_like_leukemia_on_or_before_enrollm_possible < 1 THEN FALSE
    END AS a_1_c_2,
    CAST(f.count_burkitt_like_leukemia_on_or_before_enrollm_certain AS VARCHAR) AS a_1_c_2_value,
    -- 7: marrow blasts >= 5 % at enrollment
    CASE
      WHEN f.latest_marrow_blasts_at_enrollment_inside THEN
        CASE
          WHEN f.latest_marrow_blasts_at_enrollment_comparator IS NULL THEN
            f.latest_marrow_blasts_at_enrollment_value >= f.latest_marrow_blasts_at_enrollment_limit
          WHEN f.latest_marrow_blasts_at_enrollment_comparator = '<'
               AND f.latest_marrow_blasts_at_enrollment_value <= f.latest_marrow_blasts_at_enrollment_limit THEN
            FALSE
          WHEN f.latest_marrow_blasts_at_enrollment_comparator = '<='
               AND f.latest_marrow_blasts_at_enrollment_value < f.latest_marrow_blasts_at_enrollment_limit THEN
            FALSE
          WHEN f.latest_marrow_blasts_at_enrollment_comparator IN ('>', '>=')
               AND f.latest_marrow_blasts_at_enrollment_value >= f.latest_marrow_blasts_at_enrollment_limit THEN
            TRUE
        END
    END AS a_2_1,
    coalesce(f.latest_marrow_blasts_at_enrollment_comparator, '')
    || CASE
         WHEN f.latest_marrow_blasts_at_enrollment_value = floor(f.latest_marrow_blasts_at_enrollment_value) THEN
           CAST(CAST(f.latest_marrow_blasts_at_enrollment_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_marrow_blasts_at_enrollment_value AS VARCHAR), '0')
       END AS a_2_1_value,
    f.latest_marrow_blasts_at_enrollment_unit AS a_2_1_unit,
    f.latest_marrow_blasts_at_enrollment_day AS a_2_1_date,
    f.latest_marrow_blasts_at_enrollment_id AS a_2_1_row,
    -- 8: tumor burden is measurable at enrollment
    CASE
      WHEN f.latest_tumor_burden_at_enrollment_inside THEN
        CASE
          WHEN f.latest_tumor_burden_at_enrollment_value IN ('measurable', 'evaluable', 'none') THEN
            f.latest_tumor_burden_at_enrollment_value = 'measurable'
        END
    END AS a_3_1,
    f.latest_tumor_burden_at_enrollment_value AS a_3_1_value,
    f.latest_tumor_burden_at_enrollment_day AS a_3_1_date,
    f.latest_tumor_burden_at_enrollment_id AS a_3_1_row,
    -- 9: any histological confirmation
    CASE
      WHEN f.count_histological_confirmation_on_or_before_enr_certain >= 1 THEN TRUE
      WHEN f.count_histological_confirmation_on_or_before_enr_possible < 1 THEN FALSE
    END AS a_3_2,
    CAST(f.count_histological_confirmation_on_or_before_enr_certain AS VARCHAR) AS a_3_2_value,
    -- 10: age > 16 years at enrollment
    CASE
      WHEN f.youngest_age_in_years_at_enrollment_date > 16 THEN TRUE
      WHEN f.oldest_age_in_years_at_enrollment_date <= 16 THEN FALSE
    END AS a_4_1,
    CASE
      WHEN f.youngest_age_in_years_at_enrollment_date = f.oldest_age_in_years_at_enrollment_date THEN
        CAST(f.youngest_age_in_years_at_enrollment_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_enrollment_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_enrollment_date AS VARCHAR)
    END AS a_4_1_value,
    CASE WHEN f.youngest_age_in_years_at_enrollment_date IS NOT NULL THEN 'years' END AS a_4_1_unit,
    -- 11: Karnofsky >= 50 % at enrollment
    CASE
      WHEN f.latest_karnofsky_at_enrollment_inside THEN
        CASE
          WHEN f.latest_karnofsky_at_enrollment_comparator IS NULL THEN
            f.latest_karnofsky_at_enrollment_value >= f.latest_karnofsky_at_enrollment_limit
          WHEN f.latest_karnofsky_at_enrollment_comparator = '<'
               AND f.latest_karnofsky_at_enrollment_value <= f.latest_karnofsky_at_enrollment_limit THEN
            FALSE
          WHEN f.latest_karnofsky_at_enrollment_comparator = '<='
               AND f.latest_karnofsky_at_enrollment_value < f.latest_karnofsky_at_enrollment_limit THEN
            FALSE
          WHEN f.latest_karnofsky_at_enrollment_comparator IN ('>', '>=')
               AND f.latest_karnofsky_at_enrollment_value >= f.latest_karnofsky_at_enrollment_limit THEN
            TRUE
        END
    END AS a_4_2,
    coalesce(f.latest_karnofsky_at_enrollment_comparator, '')
    || CASE
         WHEN f.latest_karnofsky_at_enrollment_value = floor(f.latest_karnofsky_at_enrollment_value) THEN
           CAST(CAST(f.latest_karnofsky_at_enrollment_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_karnofsky_at_enrollment_value AS VARCHAR), '0')
       END AS a_4_2_value,
    f.latest_karnofsky_at_enrollment_unit AS a_4_2_unit,
    f.latest_karnofsky_at_enrollment_day AS a_4_2_date,
    f.latest_karnofsky_at_enrollment_id AS a_4_2_row,
    -- 12: Lansky >= 50 % at enrollment
    CASE
      WHEN f.latest_lansky_at_enrollment_inside THEN
        CASE
          WHEN f.latest_lansky_at_enrollment_comparator IS NULL THEN
            f.latest_lansky_at_enrollment_value >= f.latest_lansky_at_enrollment_limit
          WHEN f.latest_lansky_at_enrollment_comparator = '<'
               AND f.latest_lansky_at_enrollment_value <= f.latest_lansky_at_enrollment_limit THEN
            FALSE
          WHEN f.latest_lansky_at_enrollment_comparator = '<='
               AND f.latest_lansky_at_enrollment_value < f.latest_lansky_at_enrollment_limit THEN
            FALSE
          WHEN f.latest_lansky_at_enrollment_comparator IN ('>', '>=')
               AND f.latest_lansky_at_enrollment_value >= f.latest_lansky_at_enrollment_limit THEN
            TRUE
        END
    END AS a_4_3,
    coalesce(f.latest_lansky_at_enrollment_comparator, '')
    || CASE
         WHEN f.latest_lansky_at_enrollment_value = floor(f.latest_lansky_at_enrollment_value) THEN
           CAST(CAST(f.latest_lansky_at_enrollment_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_lansky_at_enrollment_value AS VARCHAR), '0')
       END AS a_4_3_value,
    f.latest_lansky_at_enrollment_unit AS a_4_3_unit,
    f.latest_lansky_at_enrollment_day AS a_4_3_date,
    f.latest_lansky_at_enrollment_id AS a_4_3_row,
    -- 13: attested
    CASE
      WHEN f.answer_5_inside AND (f.answer_5_valid_until IS NULL OR f.answer_5_valid_until >= f.enrollment_date) THEN
        f.answer_5_value = 'yes'
    END AS a_5_1,
    f.answer_5_value AS a_5_1_value,
    f.answer_5_day AS a_5_1_date,
    f.answer_5_id AS a_5_1_row,
    -- 14: at least 1 treatment line where failed
    CASE
      WHEN f.count_treatment_line_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_treatment_line_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_6_1,
    CAST(f.count_treatment_line_on_or_before_enrollment_certain AS VARCHAR) AS a_6_1_value,
    -- 15: attested
    CASE
      WHEN f.answer_7_a_inside
           AND (f.answer_7_a_valid_until IS NULL OR f.answer_7_a_valid_until >= f.enrollment_date) THEN
        f.answer_7_a_value = 'yes'
    END AS a_7_a_1,
    f.answer_7_a_value AS a_7_a_1_value,
    f.answer_7_a_day AS a_7_a_1_date,
    f.answer_7_a_id AS a_7_a_1_row,
    -- 16: no hydroxyurea on day 1
    CASE
      WHEN f.count_hydroxyurea_on_day_1_certain >= 1 THEN TRUE
      WHEN f.count_hydroxyurea_on_day_1_possible < 1 THEN FALSE
    END AS a_7_b_1,
    CAST(f.count_hydroxyurea_on_day_1_certain AS VARCHAR) AS a_7_b_1_value,
    -- 17: no chemotherapy less than 14 days before enrollment except intrathecal chemotherapy, ...
    CASE
      WHEN f.count_chemotherapy_except_intrathecal_chemothera_certain >= 1 THEN TRUE
      WHEN f.count_chemotherapy_except_intrathecal_chemothera_possible < 1 THEN FALSE
    END AS a_7_c_1,
    CAST(f.count_chemotherapy_except_intrathecal_chemothera_certain AS VARCHAR) AS a_7_c_1_value,
    -- 18: any stem cell transplantation
    CASE
      WHEN f.count_stem_cell_transplantation_on_or_before_enr_certain >= 1 THEN TRUE
      WHEN f.count_stem_cell_transplantation_on_or_before_enr_possible < 1 THEN FALSE
    END AS a_7_d_1,
    CAST(f.count_stem_cell_transplantation_on_or_before_enr_certain AS VARCHAR) AS a_7_d_1_value,
    -- 19: no stem cell transplantation less than 90 days before enrollment
    CASE
      WHEN f.count_stem_cell_transplantation_less_than_90_day_certain >= 1 THEN TRUE
      WHEN f.count_stem_cell_transplantation_less_than_90_day_possible < 1 THEN FALSE
    END AS a_7_d_2,
    CAST(f.count_stem_cell_transplantation_less_than_90_day_certain AS VARCHAR) AS a_7_d_2_value,
    -- 20: graft-versus-host disease is absent
    CASE
      WHEN f.count_graft_versus_host_disease_certain >= 1 THEN TRUE
      WHEN f.count_graft_versus_host_disease_possible < 1 THEN FALSE
    END AS a_7_d_3,
    CAST(f.count_graft_versus_host_disease_certain AS VARCHAR) AS a_7_d_3_value,
    -- 21: GVHD drug is not ongoing
    CASE WHEN f.count_gvhd_drug_certain >= 1 THEN TRUE WHEN f.count_gvhd_drug_possible < 1 THEN FALSE END
      AS a_7_d_4,
    CAST(f.count_gvhd_drug_certain AS VARCHAR) AS a_7_d_4_value,
    -- 22: no growth factor less than 7 days before enrollment
    CASE
      WHEN f.count_growth_factor_less_than_7_days_before_enro_certain >= 1 THEN TRUE
      WHEN f.count_growth_factor_less_than_7_days_before_enro_possible < 1 THEN FALSE
    END AS a_7_e_1,
    CAST(f.count_growth_factor_less_than_7_days_before_enro_certain AS VARCHAR) AS a_7_e_1_value,
    -- 23: no pegfilgrastim less than 14 days before enrollment
    CASE
      WHEN f.count_pegfilgrastim_less_than_14_days_before_enr_certain >= 1 THEN TRUE
      WHEN f.count_pegfilgrastim_less_than_14_days_before_enr_possible < 1 THEN FALSE
    END AS a_7_e_2,
    CAST(f.count_pegfilgrastim_less_than_14_days_before_enr_certain AS VARCHAR) AS a_7_e_2_value,
    -- 24: no biologic agent less than 7 days before enrollment
    CASE
      WHEN f.count_biologic_agent_less_than_7_days_before_enr_certain >= 1 THEN TRUE
      WHEN f.count_biologic_agent_less_than_7_days_before_enr_possible < 1 THEN FALSE
    END AS a_7_f_1_1,
    CAST(f.count_biologic_agent_less_than_7_days_before_enr_certain AS VARCHAR) AS a_7_f_1_1_value,
    -- 25: any biologic agent
    CASE
      WHEN f.count_biologic_agent_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_biologic_agent_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_7_f_2_1,
    CAST(f.count_biologic_agent_on_or_before_enrollment_certain AS VARCHAR) AS a_7_f_2_1_value,
    -- 26: attested
    CASE
      WHEN f.answer_7_f_2_inside
           AND (f.answer_7_f_2_valid_until IS NULL OR f.answer_7_f_2_valid_until >= f.enrollment_date) THEN
        f.answer_7_f_2_value = 'yes'
    END AS a_7_f_2_2,
    f.answer_7_f_2_value AS a_7_f_2_2_value,
    f.answer_7_f_2_day AS a_7_f_2_2_date,
    f.answer_7_f_2_id AS a_7_f_2_2_row,
    -- 27: any monoclonal antibody
    CASE
      WHEN f.count_monoclonal_antibody_on_or_before_enrollmen_certain >= 1 THEN TRUE
      WHEN f.count_monoclonal_antibody_on_or_before_enrollmen_possible < 1 THEN FALSE
    END AS a_7_g_1,
    CAST(f.count_monoclonal_antibody_on_or_before_enrollmen_certain AS VARCHAR) AS a_7_g_1_value,
    -- 28: attested
    CASE
      WHEN f.answer_7_g_inside
           AND (f.answer_7_g_valid_until IS NULL OR f.answer_7_g_valid_until >= f.enrollment_date) THEN
        f.answer_7_g_value = 'yes'
    END AS a_7_g_2,
    f.answer_7_g_value AS a_7_g_2_value,
    f.answer_7_g_day AS a_7_g_2_date,
    f.answer_7_g_id AS a_7_g_2_row,
    -- 29: no immunotherapy less than 30 days before enrollment
    CASE
      WHEN f.count_immunotherapy_less_than_30_days_before_enr_certain >= 1 THEN TRUE
      WHEN f.count_immunotherapy_less_than_30_days_before_enr_possible < 1 THEN FALSE
    END AS a_7_h_1,
    CAST(f.count_immunotherapy_less_than_30_days_before_enr_certain AS VARCHAR) AS a_7_h_1_value,
    -- 30: no total body irradiation less than 90 days before enrollment
    CASE
      WHEN f.count_total_body_irradiation_less_than_90_days_b_certain >= 1 THEN TRUE
      WHEN f.count_total_body_irradiation_less_than_90_days_b_possible < 1 THEN FALSE
    END AS a_7_i_1,
    CAST(f.count_total_body_irradiation_less_than_90_days_b_certain AS VARCHAR) AS a_7_i_1_value,
    -- 31: no craniospinal radiotherapy less than 90 days before enrollment
    CASE
      WHEN f.count_craniospinal_radiotherapy_less_than_90_day_certain >= 1 THEN TRUE
      WHEN f.count_craniospinal_radiotherapy_less_than_90_day_possible < 1 THEN FALSE
    END AS a_7_i_2,
    CAST(f.count_craniospinal_radiotherapy_less_than_90_day_certain AS VARCHAR) AS a_7_i_2_value,
    -- 32: anthracycline lifetime dose < 400 mg/m2
    CASE
      WHEN f.latest_anthracycline_lifetime_dose_on_or_before_inside THEN
        CASE
          WHEN f.latest_anthracycline_lifetime_dose_on_or_before_comparator IS NULL THEN
            f.latest_anthracycline_lifetime_dose_on_or_before_value
              < f.latest_anthracycline_lifetime_dose_on_or_before_limit
          WHEN f.latest_anthracycline_lifetime_dose_on_or_before_comparator = '<'
               AND f.latest_anthracycline_lifetime_dose_on_or_before_value
                     <= f.latest_anthracycline_lifetime_dose_on_or_before_limit THEN
            TRUE
          WHEN f.latest_anthracycline_lifetime_dose_on_or_before_comparator = '<='
               AND f.latest_anthracycline_lifetime_dose_on_or_before_value
                     < f.latest_anthracycline_lifetime_dose_on_or_before_limit THEN
            TRUE
          WHEN f.latest_anthracycline_lifetime_dose_on_or_before_comparator IN ('>', '>=')
               AND f.latest_anthracycline_lifetime_dose_on_or_before_value
                     >= f.latest_anthracycline_lifetime_dose_on_or_before_limit THEN
            FALSE
        END
    END AS a_7_j_1,
    coalesce(f.latest_anthracycline_lifetime_dose_on_or_before_comparator, '')
    || CASE
         WHEN f.latest_anthracycline_lifetime_dose_on_or_before_value
                = floor(f.latest_anthracycline_lifetime_dose_on_or_before_value) THEN
           CAST(CAST(f.latest_anthracycline_lifetime_dose_on_or_before_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_anthracycline_lifetime_dose_on_or_before_value AS VARCHAR), '0')
       END AS a_7_j_1_value,
    f.latest_anthracycline_lifetime_dose_on_or_before_unit AS a_7_j_1_unit,
    f.latest_anthracycline_lifetime_dose_on_or_before_day AS a_7_j_1_date,
    f.latest_anthracycline_lifetime_dose_on_or_before_id AS a_7_j_1_row,
    -- 33: any proteasome inhibitor
    CASE
      WHEN f.count_proteasome_inhibitor_on_or_before_enrollme_certain >= 1 THEN TRUE
      WHEN f.count_proteasome_inhibitor_on_or_before_enrollme_possible < 1 THEN FALSE
    END AS a_7_k_1,
    CAST(f.count_proteasome_inhibitor_on_or_before_enrollme_certain AS VARCHAR) AS a_7_k_1_value,
    -- 34: any proteasome inhibitor where best response is one of PR, VGPR, CR
    CASE
      WHEN f.count_proteasome_inhibitor_on_or_before_enrollme_2_certain >= 1 THEN TRUE
      WHEN f.count_proteasome_inhibitor_on_or_before_enrollme_2_possible < 1 THEN FALSE
    END AS a_7_k_2,
    CAST(f.count_proteasome_inhibitor_on_or_before_enrollme_2_certain AS VARCHAR) AS a_7_k_2_value,
    -- 35: attested
    CASE
      WHEN f.answer_e1_inside
           AND (f.answer_e1_valid_until IS NULL OR f.answer_e1_valid_until >= f.enrollment_date) THEN
        f.answer_e1_value = 'yes'
    END AS a_e1_1,
    f.answer_e1_value AS a_e1_1_value,
    f.answer_e1_day AS a_e1_1_date,
    f.answer_e1_id AS a_e1_1_row,
    -- 36: any peripheral neuropathy on enrollment where grade is one of '2', '3', '4', '5'
    CASE
      WHEN f.count_peripheral_neuropathy_on_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_peripheral_neuropathy_on_enrollment_possible < 1 THEN FALSE
    END AS a_e2_1,
    CAST(f.count_peripheral_neuropathy_on_enrollment_certain AS VARCHAR) AS a_e2_1_value,
    -- 37: attested
    CASE
      WHEN f.answer_e3_inside
           AND (f.answer_e3_valid_until IS NULL OR f.answer_e3_valid_until >= f.enrollment_date) THEN
        f.answer_e3_value = 'yes'
    END AS a_e3_1,
    f.answer_e3_value AS a_e3_1_value,
    f.answer_e3_day AS a_e3_1_date,
    f.answer_e3_id AS a_e3_1_row,
    -- 38: any DNA fragility syndrome
    CASE
      WHEN f.count_dna_fragility_syndrome_on_or_before_enroll_certain >= 1 THEN TRUE
      WHEN f.count_dna_fragility_syndrome_on_or_before_enroll_possible < 1 THEN FALSE
    END AS a_e4_1,
    CAST(f.count_dna_fragility_syndrome_on_or_before_enroll_certain AS VARCHAR) AS a_e4_1_value,
    -- 39: any Down syndrome
    CASE
      WHEN f.count_down_syndrome_on_or_before_enrollment_certain >= 1 THEN TRUE
      WHEN f.count_down_syndrome_on_or_before_enrollment_possible < 1 THEN FALSE
    END AS a_e5_1,
    CAST(f.count_down_syndrome_on_or_before_enrollment_certain AS VARCHAR) AS a_e5_1_value,
    -- 40: any Philadelphia chromosome is positive
    CASE f.any_philadelphia_chromosome_on_or_before_enrollm_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END
      AS a_e7_1,
    f.any_philadelphia_chromosome_on_or_before_enrollm_value AS a_e7_1_value,
    f.any_philadelphia_chromosome_on_or_before_enrollm_day AS a_e7_1_date,
    f.any_philadelphia_chromosome_on_or_before_enrollm_id AS a_e7_1_row,
    -- 41: any Ph-like is positive
    CASE f.any_ph_like_on_or_before_enrollment_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END AS a_e7_2,
    f.any_ph_like_on_or_before_enrollment_value AS a_e7_2_value,
    f.any_ph_like_on_or_before_enrollment_day AS a_e7_2_date,
    f.any_ph_like_on_or_before_enrollment_id AS a_e7_2_row,
    -- 42: tyrosine kinase inhibitor is ongoing
    CASE
      WHEN f.count_tyrosine_kinase_inhibitor_certain >= 1 THEN TRUE
      WHEN f.count_tyrosine_kinase_inhibitor_possible < 1 THEN FALSE
    END AS a_e7_3,
    CAST(f.count_tyrosine_kinase_inhibitor_certain AS VARCHAR) AS a_e7_3_value,
    -- 43: any strong CYP3A inducer within 14 days before enrollment
    CASE
      WHEN f.count_strong_cyp3a_inducer_within_14_days_before_certain >= 1 THEN TRUE
      WHEN f.count_strong_cyp3a_inducer_within_14_days_before_possible < 1 THEN FALSE
    END AS a_e8_1,
    CAST(f.count_strong_cyp3a_inducer_within_14_days_before_certain AS VARCHAR) AS a_e8_1_value,
    -- 44: any St John's wort within 14 days before enrollment
    CASE
      WHEN f.count_st_john_s_wort_within_14_days_before_enrol_certain >= 1 THEN TRUE
      WHEN f.count_st_john_s_wort_within_14_days_before_enrol_possible < 1 THEN FALSE
    END AS a_e8_2,
    CAST(f.count_st_john_s_wort_within_14_days_before_enrol_certain AS VARCHAR) AS a_e8_2_value,
    -- 45: any strong CYP3A inhibitor within 14 days before enrollment
    CASE
      WHEN f.count_strong_cyp3a_inhibitor_within_14_days_befo_certain >= 1 THEN TRUE
      WHEN f.count_strong_cyp3a_inhibitor_within_14_days_befo_possible < 1 THEN FALSE
    END AS a_e9_1,
    CAST(f.count_strong_cyp3a_inhibitor_within_14_days_befo_certain AS VARCHAR) AS a_e9_1_value,
    -- 46: any P-glycoprotein modulator within 14 days before enrollment
    CASE
      WHEN f.count_p_glycoprotein_modulator_within_14_days_be_certain >= 1 THEN TRUE
      WHEN f.count_p_glycoprotein_modulator_within_14_days_be_possible < 1 THEN FALSE
    END AS a_e10_1,
    CAST(f.count_p_glycoprotein_modulator_within_14_days_be_certain AS VARCHAR) AS a_e10_1_value
  FROM patient_facts_3 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1.a acute lymphoblastic leukaemia or lymphoblastic lymphoma
    k.a_1_a_1 OR k.a_1_a_2 AS c_1_a,
    -- 1.b relapsed or refractory
    k.a_1_b_1 OR k.a_1_b_2 AS c_1_b,
    -- 1.c neither mixed-phenotype nor mature (Burkitt-like) leukaemia
    NOT k.a_1_c_1 AND NOT k.a_1_c_2 AS c_1_c,
    -- 2 Leukaemia: blasts in bone marrow >= 5 % by morphology
    -- (what does not apply counts as true)
    NOT k.a_1_a_1 OR k.a_2_1 AS c_2_lenient,
    -- 2 Leukaemia: blasts in bone marrow >= 5 % by morphology
    -- (what does not apply counts as false)
    k.a_1_a_1 AND k.a_2_1 AS c_2_strict,
    -- 3 Lymphoma: measurable disease, shown clinically, by imaging and by histology
    -- (what does not apply counts as true)
    NOT k.a_1_a_2 OR (k.a_3_1 AND k.a_3_2) AS c_3_lenient,
    -- 3 Lymphoma: measurable disease, shown clinically, by imaging and by histology
    -- (what does not apply counts as false)
    k.a_1_a_2 AND k.a_3_1 AND k.a_3_2 AS c_3_strict,
    -- 4 Performance: older than 16 years, Karnofsky >= 50 %; 16 years or younger, Lansky >= 50 %
    (k.a_4_1 AND k.a_4_2) OR (NOT k.a_4_1 AND k.a_4_3) OR (k.a_4_2 AND k.a_4_3) AS c_4,
    -- 5 Organ function adequate
    k.a_5_1 AS c_5,
    -- 6 At least 1 attempt at treatment has failed
    k.a_6_1 AS c_6,
    -- 7.a recovered from the acute toxic effects
    k.a_7_a_1 AS c_7_a,
    -- 7.b hydroxyurea, to lower the number of cells: up to 24 hours before protocol treatment starts
    NOT k.a_7_b_1 AS c_7_b,
    -- 7.c at least 14 days since the end of chemotherapy, except intrathecal chemotherapy and maintenance ...
    NOT k.a_7_c_1 AS c_7_c,
    -- 7.d relapse after a transplantation: at least 90 days after it at enrollment, no acute or chronic ...
    -- (what does not apply counts as true)
    NOT k.a_7_d_1 OR (NOT k.a_7_d_2 AND NOT k.a_7_d_3 AND NOT k.a_7_d_4) AS c_7_d_lenient,
    -- 7.d relapse after a transplantation: at least 90 days after it at enrollment, no acute or chronic ...
    -- (what does not apply counts as false)
    k.a_7_d_1 AND NOT k.a_7_d_2 AND NOT k.a_7_d_3 AND NOT k.a_7_d_4 AS c_7_d_strict,
    -- 7.e at least 7 days since G-CSF or another growth factor, 14 days since pegfilgrastim
    NOT k.a_7_e_1 AND NOT k.a_7_e_2 AS c_7_e,
    -- 7.f.1 at least 7 days since the last dose
    NOT k.a_7_f_1_1 AS c_7_f_1,
    -- 7.f.2 past the time in which the agent is known to harm, as agreed with the project clinician
    -- (what does not apply counts as true)
    NOT k.a_7_f_2_1 OR k.a_7_f_2_2 AS c_7_f_2_lenient,
    -- 7.f.2 past the time in which the agent is known to harm, as agreed with the project clinician
    -- (what does not apply counts as false)
    k.a_7_f_2_1 AND k.a_7_f_2_2 AS c_7_f_2_strict,
    -- 7.g at least 3 half-lives since the last dose of a monoclonal antibody
    -- (what does not apply counts as true)
    NOT k.a_7_g_1 OR k.a_7_g_2 AS c_7_g_lenient,
    -- 7.g at least 3 half-lives since the last dose of a monoclonal antibody
    -- (what does not apply counts as false)
    k.a_7_g_1 AND k.a_7_g_2 AS c_7_g_strict,
    -- 7.h at least 30 days since the end of any immunotherapy (for instance tumour vaccines, CAR T cells)
    NOT k.a_7_h_1 AS c_7_h,
    -- 7.i photon radiotherapy: at least 90 days since total body or craniospinal irradiation; no waiting ...
    NOT k.a_7_i_1 AND NOT k.a_7_i_2 AS c_7_i,
    -- 7.j anthracyclines: lifetime exposure < 400 mg/m2 in doxorubicin equivalents
    k.a_7_j_1 AS c_7_j,
    -- 7.k proteasome inhibitors, if given before: at least a partial response to chemotherapy with one
    -- (what does not apply counts as true)
    NOT k.a_7_k_1 OR k.a_7_k_2 AS c_7_k_lenient,
    -- 7.k proteasome inhibitors, if given before: at least a partial response to chemotherapy with one
    -- (what does not apply counts as false)
    k.a_7_k_1 AND k.a_7_k_2 AS c_7_k_strict,
    -- E1 Isolated disease outside the marrow, of the central nervous system or testis for instance ...
    -- (what does not apply counts as true)
    NOT k.a_1_a_1 OR k.a_e1_1 AS c_e1_lenient,
    -- E1 Isolated disease outside the marrow, of the central nervous system or testis for instance ...
    -- (what does not apply counts as false)
    k.a_1_a_1 AND k.a_e1_1 AS c_e1_strict,
    -- E2 Sensory or motor neuropathy of grade 2 or more at enrollment, by the modified (Balis) paediatric ...
    k.a_e2_1 AS c_e2,
    -- E3 Other chemotherapy, radiotherapy or immunotherapy than that of the protocol is planned
    k.a_e3_1 AS c_e3,
    -- E4 Syndrome of fragile DNA (for instance Fanconi anaemia, Bloom syndrome)
    k.a_e4_1 AS c_e4,
    -- E5 Down syndrome
    k.a_e5_1 AS c_e5,
    -- E6 Ciclosporin, tacrolimus or another drug to prevent graft-versus-host disease after ...
    k.a_7_d_4 AS c_e6,
    -- E7 Philadelphia-positive or Philadelphia-like leukaemia, and treated with a tyrosine kinase ...
    (k.a_e7_1 OR k.a_e7_2) AND k.a_e7_3 AS c_e7,
    -- E8 Systemic treatment with a strong inducer of CYP3A (rifampin, rifapentine, rifabutin, ...
    k.a_e8_1 OR k.a_e8_2 AS c_e8,
    -- E9 Systemic treatment with a strong inhibitor of CYP3A within 14 days before enrollment
    k.a_e9_1 AS c_e9,
    -- E10 Systemic treatment with an inhibitor or inducer of P-glycoprotein within 14 days before ...
    k.a_e10_1 AS c_e10
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.a_1_a_1 IS NOT DISTINCT FROM k.c_1_a THEN 1
      WHEN k.a_1_a_2 IS NOT DISTINCT FROM k.c_1_a THEN 2
    END AS c_1_a_decided_by,
    CASE
      WHEN k.a_1_b_1 IS NOT DISTINCT FROM k.c_1_b THEN 3
      WHEN k.a_1_b_2 IS NOT DISTINCT FROM k.c_1_b THEN 4
    END AS c_1_b_decided_by,
    CASE
      WHEN (NOT k.a_1_c_1) IS NOT DISTINCT FROM k.c_1_c THEN 5
      WHEN (NOT k.a_1_c_2) IS NOT DISTINCT FROM k.c_1_c THEN 6
    END AS c_1_c_decided_by,
    -- 1 Relapsed or refractory acute lymphoblastic leukaemia, with or without disease outside the marrow, ...
    k.c_1_a AND k.c_1_b AND k.c_1_c AS c_1,
    CASE
      WHEN k.c_2_lenient AND NOT k.c_2_strict THEN 'not applicable'
      WHEN k.c_2_lenient THEN 'true'
      WHEN NOT k.c_2_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_2_result,
    CASE
      WHEN k.c_2_lenient AND NOT k.c_2_strict THEN 1
      WHEN k.a_1_a_1 IS NOT FALSE
           AND k.a_2_1 IS NOT DISTINCT FROM k.c_2_lenient
           AND (k.c_2_lenient AND NOT k.c_2_strict) IS NOT TRUE THEN
        7
      ELSE 1
    END AS c_2_decided_by,
    CASE
      WHEN k.c_3_lenient AND NOT k.c_3_strict THEN 'not applicable'
      WHEN k.c_3_lenient THEN 'true'
      WHEN NOT k.c_3_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_3_result,
    CASE
      WHEN k.c_3_lenient AND NOT k.c_3_strict THEN 2
      WHEN k.a_1_a_2 IS NOT FALSE
           AND (k.a_3_1 AND k.a_3_2) IS NOT DISTINCT FROM k.c_3_lenient
           AND (k.c_3_lenient AND NOT k.c_3_strict) IS NOT TRUE THEN
        CASE
          WHEN k.a_3_1 IS NOT DISTINCT FROM (k.a_3_1 AND k.a_3_2) THEN 8
          WHEN k.a_3_2 IS NOT DISTINCT FROM (k.a_3_1 AND k.a_3_2) THEN 9
        END
      ELSE 2
    END AS c_3_decided_by,
    CASE
      WHEN k.a_4_1 IS NOT FALSE AND k.a_4_2 IS NOT DISTINCT FROM k.c_4 THEN 11
      WHEN k.a_4_1 IS NOT TRUE AND k.a_4_3 IS NOT DISTINCT FROM k.c_4 THEN 12
      ELSE 10
    END AS c_4_decided_by,
    CASE
      WHEN k.c_7_d_lenient AND NOT k.c_7_d_strict THEN 'not applicable'
      WHEN k.c_7_d_lenient THEN 'true'
      WHEN NOT k.c_7_d_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_7_d_result,
    CASE
      WHEN k.c_7_d_lenient AND NOT k.c_7_d_strict THEN 18
      WHEN k.a_7_d_1 IS NOT FALSE
           AND (NOT k.a_7_d_2 AND NOT k.a_7_d_3 AND NOT k.a_7_d_4) IS NOT DISTINCT FROM k.c_7_d_lenient
           AND (k.c_7_d_lenient AND NOT k.c_7_d_strict) IS NOT TRUE THEN
        CASE
          WHEN (NOT k.a_7_d_2) IS NOT DISTINCT FROM (NOT k.a_7_d_2 AND NOT k.a_7_d_3 AND NOT k.a_7_d_4) THEN 19
          WHEN (NOT k.a_7_d_3) IS NOT DISTINCT FROM (NOT k.a_7_d_2 AND NOT k.a_7_d_3 AND NOT k.a_7_d_4) THEN 20
          WHEN (NOT k.a_7_d_4) IS NOT DISTINCT FROM (NOT k.a_7_d_2 AND NOT k.a_7_d_3 AND NOT k.a_7_d_4) THEN 21
        END
      ELSE 18
    END AS c_7_d_decided_by,
    CASE
      WHEN (NOT k.a_7_e_1) IS NOT DISTINCT FROM k.c_7_e THEN 22
      WHEN (NOT k.a_7_e_2) IS NOT DISTINCT FROM k.c_7_e THEN 23
    END AS c_7_e_decided_by,
    CASE
      WHEN k.c_7_f_2_lenient AND NOT k.c_7_f_2_strict THEN 'not applicable'
      WHEN k.c_7_f_2_lenient THEN 'true'
      WHEN NOT k.c_7_f_2_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_7_f_2_result,
    CASE
      WHEN k.c_7_f_2_lenient AND NOT k.c_7_f_2_strict THEN 25
      WHEN k.a_7_f_2_1 IS NOT FALSE
           AND k.a_7_f_2_2 IS NOT DISTINCT FROM k.c_7_f_2_lenient
           AND (k.c_7_f_2_lenient AND NOT k.c_7_f_2_strict) IS NOT TRUE THEN
        26
      ELSE 25
    END AS c_7_f_2_decided_by,
    -- 7.f biologic agents against cancer: at least 7 days since the last dose; longer, if the agent is ...
    -- (what does not apply counts as true)
    k.c_7_f_1 AND k.c_7_f_2_lenient AS c_7_f_lenient,
    -- 7.f biologic agents against cancer: at least 7 days since the last dose; longer, if the agent is ...
    -- (what does not apply counts as false)
    k.c_7_f_1 AND k.c_7_f_2_lenient AND (k.c_7_f_1 OR k.c_7_f_2_strict) AS c_7_f_strict,
    CASE
      WHEN k.c_7_g_lenient AND NOT k.c_7_g_strict THEN 'not applicable'
      WHEN k.c_7_g_lenient THEN 'true'
      WHEN NOT k.c_7_g_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_7_g_result,
    CASE
      WHEN k.c_7_g_lenient AND NOT k.c_7_g_strict THEN 27
      WHEN k.a_7_g_1 IS NOT FALSE
           AND k.a_7_g_2 IS NOT DISTINCT FROM k.c_7_g_lenient
           AND (k.c_7_g_lenient AND NOT k.c_7_g_strict) IS NOT TRUE THEN
        28
      ELSE 27
    END AS c_7_g_decided_by,
    CASE
      WHEN (NOT k.a_7_i_1) IS NOT DISTINCT FROM k.c_7_i THEN 30
      WHEN (NOT k.a_7_i_2) IS NOT DISTINCT FROM k.c_7_i THEN 31
    END AS c_7_i_decided_by,
    CASE
      WHEN k.c_7_k_lenient AND NOT k.c_7_k_strict THEN 'not applicable'
      WHEN k.c_7_k_lenient THEN 'true'
      WHEN NOT k.c_7_k_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_7_k_result,
    CASE
      WHEN k.c_7_k_lenient AND NOT k.c_7_k_strict THEN 33
      WHEN k.a_7_k_1 IS NOT FALSE
           AND k.a_7_k_2 IS NOT DISTINCT FROM k.c_7_k_lenient
           AND (k.c_7_k_lenient AND NOT k.c_7_k_strict) IS NOT TRUE THEN
        34
      ELSE 33
    END AS c_7_k_decided_by,
    CASE
      WHEN k.c_e1_lenient AND NOT k.c_e1_strict THEN 'not applicable'
      WHEN k.c_e1_strict THEN 'true'
      WHEN NOT k.c_e1_strict THEN 'false'
      ELSE 'unknown'
    END AS c_e1_result,
    CASE
      WHEN k.c_e1_lenient AND NOT k.c_e1_strict THEN 1
      WHEN k.a_1_a_1 IS NOT FALSE
           AND k.a_e1_1 IS NOT DISTINCT FROM k.c_e1_strict
           AND (k.c_e1_lenient AND NOT k.c_e1_strict) IS NOT TRUE THEN
        35
      ELSE 1
    END AS c_e1_decided_by,
    CASE
      WHEN (k.a_e7_1 OR k.a_e7_2) IS NOT DISTINCT FROM k.c_e7 THEN
        CASE
          WHEN k.a_e7_1 IS NOT DISTINCT FROM (k.a_e7_1 OR k.a_e7_2) THEN 40
          WHEN k.a_e7_2 IS NOT DISTINCT FROM (k.a_e7_1 OR k.a_e7_2) THEN 41
        END
      WHEN k.a_e7_3 IS NOT DISTINCT FROM k.c_e7 THEN 42
    END AS c_e7_decided_by,
    CASE WHEN k.a_e8_1 IS NOT DISTINCT FROM k.c_e8 THEN 43 WHEN k.a_e8_2 IS NOT DISTINCT FROM k.c_e8 THEN 44 END
      AS c_e8_decided_by
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_1_a IS NOT DISTINCT FROM k.c_1 THEN k.c_1_a_decided_by
      WHEN k.c_1_b IS NOT DISTINCT FROM k.c_1 THEN k.c_1_b_decided_by
      WHEN k.c_1_c IS NOT DISTINCT FROM k.c_1 THEN k.c_1_c_decided_by
    END AS c_1_decided_by,
    CASE
      WHEN k.c_7_f_lenient AND NOT k.c_7_f_strict THEN 'not applicable'
      WHEN k.c_7_f_lenient THEN 'true'
      WHEN NOT k.c_7_f_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_7_f_result,
    CASE
      WHEN k.c_7_f_1 IS NOT DISTINCT FROM k.c_7_f_lenient
           AND (k.c_7_f_lenient AND NOT k.c_7_f_strict) IS NOT TRUE THEN
        24
      WHEN k.c_7_f_2_lenient IS NOT DISTINCT FROM k.c_7_f_lenient
           AND ((k.c_7_f_2_lenient AND NOT k.c_7_f_2_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_7_f_lenient AND NOT k.c_7_f_strict) IS NOT TRUE) THEN
        k.c_7_f_2_decided_by
    END AS c_7_f_decided_by,
    -- 7 Fully recovered from the acute toxic effects of earlier chemotherapy, immunotherapy or ...
    -- (what does not apply counts as true)
    k.c_7_a
    AND k.c_7_b
    AND k.c_7_c
    AND k.c_7_d_lenient
    AND k.c_7_e
    AND k.c_7_f_lenient
    AND k.c_7_g_lenient
    AND k.c_7_h
    AND k.c_7_i
    AND k.c_7_j
    AND k.c_7_k_lenient AS c_7_lenient,
    -- 7 Fully recovered from the acute toxic effects of earlier chemotherapy, immunotherapy or ...
    -- (what does not apply counts as false)
    k.c_7_a
    AND k.c_7_b
    AND k.c_7_c
    AND k.c_7_d_lenient
    AND k.c_7_e
    AND k.c_7_f_lenient
    AND k.c_7_g_lenient
    AND k.c_7_h
    AND k.c_7_i
    AND k.c_7_j
    AND k.c_7_k_lenient
    AND (k.c_7_a
         OR k.c_7_b
         OR k.c_7_c
         OR k.c_7_d_strict
         OR k.c_7_e
         OR k.c_7_f_strict
         OR k.c_7_g_strict
         OR k.c_7_h
         OR k.c_7_i
         OR k.c_7_j
         OR k.c_7_k_strict) AS c_7_strict
  FROM patient_criteria_2 AS k
),

-- The same, with what is worked out from it.
patient_criteria_4 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.c_7_lenient AND NOT k.c_7_strict THEN 'not applicable'
      WHEN k.c_7_lenient THEN 'true'
      WHEN NOT k.c_7_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_7_result,
    CASE
      WHEN k.c_7_a IS NOT DISTINCT FROM k.c_7_lenient AND (k.c_7_lenient AND NOT k.c_7_strict) IS NOT TRUE THEN
        15
      WHEN k.c_7_b IS NOT DISTINCT FROM k.c_7_lenient AND (k.c_7_lenient AND NOT k.c_7_strict) IS NOT TRUE THEN
        16
      WHEN k.c_7_c IS NOT DISTINCT FROM k.c_7_lenient AND (k.c_7_lenient AND NOT k.c_7_strict) IS NOT TRUE THEN
        17
      WHEN k.c_7_d_lenient IS NOT DISTINCT FROM k.c_7_lenient
           AND ((k.c_7_d_lenient AND NOT k.c_7_d_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_7_lenient AND NOT k.c_7_strict) IS NOT TRUE) THEN
        k.c_7_d_decided_by
      WHEN k.c_7_e IS NOT DISTINCT FROM k.c_7_lenient AND (k.c_7_lenient AND NOT k.c_7_strict) IS NOT TRUE THEN
        k.c_7_e_decided_by
      WHEN k.c_7_f_lenient IS NOT DISTINCT FROM k.c_7_lenient
           AND ((k.c_7_f_lenient AND NOT k.c_7_f_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_7_lenient AND NOT k.c_7_strict) IS NOT TRUE) THEN
        k.c_7_f_decided_by
      WHEN k.c_7_g_lenient IS NOT DISTINCT FROM k.c_7_lenient
           AND ((k.c_7_g_lenient AND NOT k.c_7_g_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_7_lenient AND NOT k.c_7_strict) IS NOT TRUE) THEN
        k.c_7_g_decided_by
      WHEN k.c_7_h IS NOT DISTINCT FROM k.c_7_lenient AND (k.c_7_lenient AND NOT k.c_7_strict) IS NOT TRUE THEN
        29
      WHEN k.c_7_i IS NOT DISTINCT FROM k.c_7_lenient AND (k.c_7_lenient AND NOT k.c_7_strict) IS NOT TRUE THEN
        k.c_7_i_decided_by
      WHEN k.c_7_j IS NOT DISTINCT FROM k.c_7_lenient AND (k.c_7_lenient AND NOT k.c_7_strict) IS NOT TRUE THEN
        32
      WHEN k.c_7_k_lenient IS NOT DISTINCT FROM k.c_7_lenient
           AND ((k.c_7_k_lenient AND NOT k.c_7_k_strict) IS NOT TRUE)
                 IS NOT DISTINCT FROM ((k.c_7_lenient AND NOT k.c_7_strict) IS NOT TRUE) THEN
        k.c_7_k_decided_by
    END AS c_7_decided_by
  FROM patient_criteria_3 AS k
)

-- The result.
SELECT
  k.patient_id,
  CASE
    WHEN NOT k.c_1
         OR NOT k.c_2_lenient
         OR NOT k.c_3_lenient
         OR NOT k.c_4
         OR NOT k.c_5
         OR NOT k.c_6
         OR NOT k.c_7_lenient
         OR k.c_e1_strict
         OR k.c_e2
         OR k.c_e3
         OR k.c_e4
         OR k.c_e5
         OR k.c_e6
         OR k.c_e7
         OR k.c_e8
         OR k.c_e9
         OR k.c_e10 THEN
      'ineligible'
    WHEN k.c_1 IS NOT NULL
         AND k.c_2_lenient IS NOT NULL
         AND k.c_3_lenient IS NOT NULL
         AND k.c_4 IS NOT NULL
         AND k.c_5 IS NOT NULL
         AND k.c_6 IS NOT NULL
         AND k.c_7_lenient IS NOT NULL
         AND k.c_e1_strict IS NOT NULL
         AND k.c_e2 IS NOT NULL
         AND k.c_e3 IS NOT NULL
         AND k.c_e4 IS NOT NULL
         AND k.c_e5 IS NOT NULL
         AND k.c_e6 IS NOT NULL
         AND k.c_e7 IS NOT NULL
         AND k.c_e8 IS NOT NULL
         AND k.c_e9 IS NOT NULL
         AND k.c_e10 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Relapsed or refractory acute lymphoblastic leukaemia, with or without disease outside the marrow, ...
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  CASE k.c_1_decided_by
    WHEN 1 THEN k.a_1_a_1_value WHEN 2 THEN k.a_1_a_2_value WHEN 3 THEN k.a_1_b_1_value
    WHEN 4 THEN k.a_1_b_2_value WHEN 5 THEN k.a_1_c_1_value WHEN 6 THEN k.a_1_c_2_value
  END AS c_1_value,
  CAST(NULL AS VARCHAR) AS c_1_unit,
  CAST(NULL AS DATE) AS c_1_date,
  CAST(NULL AS BIGINT) AS c_1_row,
  -- 1.a acute lymphoblastic leukaemia or lymphoblastic lymphoma
  CASE WHEN k.c_1_a THEN 'true' WHEN NOT k.c_1_a THEN 'false' ELSE 'unknown' END AS c_1_a,
  CASE k.c_1_a_decided_by WHEN 1 THEN k.a_1_a_1_value WHEN 2 THEN k.a_1_a_2_value END AS c_1_a_value,
  CAST(NULL AS VARCHAR) AS c_1_a_unit,
  CAST(NULL AS DATE) AS c_1_a_date,
  CAST(NULL AS BIGINT) AS c_1_a_row,
  -- 1.b relapsed or refractory
  CASE WHEN k.c_1_b THEN 'true' WHEN NOT k.c_1_b THEN 'false' ELSE 'unknown' END AS c_1_b,
  CASE k.c_1_b_decided_by WHEN 3 THEN k.a_1_b_1_value WHEN 4 THEN k.a_1_b_2_value END AS c_1_b_value,
  CAST(NULL AS VARCHAR) AS c_1_b_unit,
  CAST(NULL AS DATE) AS c_1_b_date,
  CAST(NULL AS BIGINT) AS c_1_b_row,
  -- 1.c neither mixed-phenotype nor mature (Burkitt-like) leukaemia
  CASE WHEN k.c_1_c THEN 'true' WHEN NOT k.c_1_c THEN 'false' ELSE 'unknown' END AS c_1_c,
  CASE k.c_1_c_decided_by WHEN 5 THEN k.a_1_c_1_value WHEN 6 THEN k.a_1_c_2_value END AS c_1_c_value,
  CAST(NULL AS VARCHAR) AS c_1_c_unit,
  CAST(NULL AS DATE) AS c_1_c_date,
  CAST(NULL AS BIGINT) AS c_1_c_row,
  -- 2 Leukaemia: blasts in bone marrow >= 5 % by morphology
  k.c_2_result AS c_2,
  CASE k.c_2_decided_by WHEN 1 THEN k.a_1_a_1_value WHEN 7 THEN k.a_2_1_value END AS c_2_value,
  CASE k.c_2_decided_by WHEN 7 THEN k.a_2_1_unit END AS c_2_unit,
  CASE k.c_2_decided_by WHEN 7 THEN k.a_2_1_date END AS c_2_date,
  CASE k.c_2_decided_by WHEN 7 THEN k.a_2_1_row END AS c_2_row,
  -- 3 Lymphoma: measurable disease, shown clinically, by imaging and by histology
  k.c_3_result AS c_3,
  CASE k.c_3_decided_by WHEN 2 THEN k.a_1_a_2_value WHEN 8 THEN k.a_3_1_value WHEN 9 THEN k.a_3_2_value END
    AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  CASE k.c_3_decided_by WHEN 8 THEN k.a_3_1_date END AS c_3_date,
  CASE k.c_3_decided_by WHEN 8 THEN k.a_3_1_row END AS c_3_row,
  -- 4 Performance: older than 16 years, Karnofsky >= 50 %; 16 years or younger, Lansky >= 50 %
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  CASE k.c_4_decided_by WHEN 10 THEN k.a_4_1_value WHEN 11 THEN k.a_4_2_value WHEN 12 THEN k.a_4_3_value END
    AS c_4_value,
  CASE k.c_4_decided_by WHEN 10 THEN k.a_4_1_unit WHEN 11 THEN k.a_4_2_unit WHEN 12 THEN k.a_4_3_unit END
    AS c_4_unit,
  CASE k.c_4_decided_by WHEN 11 THEN k.a_4_2_date WHEN 12 THEN k.a_4_3_date END AS c_4_date,
  CASE k.c_4_decided_by WHEN 11 THEN k.a_4_2_row WHEN 12 THEN k.a_4_3_row END AS c_4_row,
  -- 5 Organ function adequate
  CASE WHEN k.c_5 THEN 'true' WHEN NOT k.c_5 THEN 'false' ELSE 'unknown' END AS c_5,
  k.a_5_1_value AS c_5_value,
  CAST(NULL AS VARCHAR) AS c_5_unit,
  k.a_5_1_date AS c_5_date,
  k.a_5_1_row AS c_5_row,
  -- 6 At least 1 attempt at treatment has failed
  CASE WHEN k.c_6 THEN 'true' WHEN NOT k.c_6 THEN 'false' ELSE 'unknown' END AS c_6,
  k.a_6_1_value AS c_6_value,
  CAST(NULL AS VARCHAR) AS c_6_unit,
  CAST(NULL AS DATE) AS c_6_date,
  CAST(NULL AS BIGINT) AS c_6_row,
  -- 7 Fully recovered from the acute toxic effects of earlier chemotherapy, immunotherapy or ...
  k.c_7_result AS c_7,
  CASE k.c_7_decided_by
    WHEN 15 THEN k.a_7_a_1_value WHEN 16 THEN k.a_7_b_1_value WHEN 17 THEN k.a_7_c_1_value
    WHEN 18 THEN k.a_7_d_1_value WHEN 19 THEN k.a_7_d_2_value WHEN 20 THEN k.a_7_d_3_value
    WHEN 21 THEN k.a_7_d_4_value WHEN 22 THEN k.a_7_e_1_value WHEN 23 THEN k.a_7_e_2_value
    WHEN 24 THEN k.a_7_f_1_1_value WHEN 25 THEN k.a_7_f_2_1_value WHEN 26 THEN k.a_7_f_2_2_value
    WHEN 27 THEN k.a_7_g_1_value WHEN 28 THEN k.a_7_g_2_value WHEN 29 THEN k.a_7_h_1_value
    WHEN 30 THEN k.a_7_i_1_value WHEN 31 THEN k.a_7_i_2_value WHEN 32 THEN k.a_7_j_1_value
    WHEN 33 THEN k.a_7_k_1_value WHEN 34 THEN k.a_7_k_2_value
  END AS c_7_value,
  CASE k.c_7_decided_by WHEN 32 THEN k.a_7_j_1_unit END AS c_7_unit,
  CASE k.c_7_decided_by
    WHEN 15 THEN k.a_7_a_1_date WHEN 26 THEN k.a_7_f_2_2_date WHEN 28 THEN k.a_7_g_2_date
    WHEN 32 THEN k.a_7_j_1_date
  END AS c_7_date,
  CASE k.c_7_decided_by
    WHEN 15 THEN k.a_7_a_1_row WHEN 26 THEN k.a_7_f_2_2_row WHEN 28 THEN k.a_7_g_2_row
    WHEN 32 THEN k.a_7_j_1_row
  END AS c_7_row,
  -- 7.a recovered from the acute toxic effects
  CASE WHEN k.c_7_a THEN 'true' WHEN NOT k.c_7_a THEN 'false' ELSE 'unknown' END AS c_7_a,
  k.a_7_a_1_value AS c_7_a_value,
  CAST(NULL AS VARCHAR) AS c_7_a_unit,
  k.a_7_a_1_date AS c_7_a_date,
  k.a_7_a_1_row AS c_7_a_row,
  -- 7.b hydroxyurea, to lower the number of cells: up to 24 hours before protocol treatment starts
  CASE WHEN k.c_7_b THEN 'true' WHEN NOT k.c_7_b THEN 'false' ELSE 'unknown' END AS c_7_b,
  k.a_7_b_1_value AS c_7_b_value,
  CAST(NULL AS VARCHAR) AS c_7_b_unit,
  CAST(NULL AS DATE) AS c_7_b_date,
  CAST(NULL AS BIGINT) AS c_7_b_row,
  -- 7.c at least 14 days since the end of chemotherapy, except intrathecal chemotherapy and maintenance ...
  CASE WHEN k.c_7_c THEN 'true' WHEN NOT k.c_7_c THEN 'false' ELSE 'unknown' END AS c_7_c,
  k.a_7_c_1_value AS c_7_c_value,
  CAST(NULL AS VARCHAR) AS c_7_c_unit,
  CAST(NULL AS DATE) AS c_7_c_date,
  CAST(NULL AS BIGINT) AS c_7_c_row,
  -- 7.d relapse after a transplantation: at least 90 days after it at enrollment, no acute or chronic ...
  k.c_7_d_result AS c_7_d,
  CASE k.c_7_d_decided_by
    WHEN 18 THEN k.a_7_d_1_value WHEN 19 THEN k.a_7_d_2_value WHEN 20 THEN k.a_7_d_3_value
    WHEN 21 THEN k.a_7_d_4_value
  END AS c_7_d_value,
  CAST(NULL AS VARCHAR) AS c_7_d_unit,
  CAST(NULL AS DATE) AS c_7_d_date,
  CAST(NULL AS BIGINT) AS c_7_d_row,
  -- 7.e at least 7 days since G-CSF or another growth factor, 14 days since pegfilgrastim
  CASE WHEN k.c_7_e THEN 'true' WHEN NOT k.c_7_e THEN 'false' ELSE 'unknown' END AS c_7_e,
  CASE k.c_7_e_decided_by WHEN 22 THEN k.a_7_e_1_value WHEN 23 THEN k.a_7_e_2_value END AS c_7_e_value,
  CAST(NULL AS VARCHAR) AS c_7_e_unit,
  CAST(NULL AS DATE) AS c_7_e_date,
  CAST(NULL AS BIGINT) AS c_7_e_row,
  -- 7.f biologic agents against cancer: at least 7 days since the last dose; longer, if the agent is ...
  k.c_7_f_result AS c_7_f,
  CASE k.c_7_f_decided_by
    WHEN 24 THEN k.a_7_f_1_1_value WHEN 25 THEN k.a_7_f_2_1_value WHEN 26 THEN k.a_7_f_2_2_value
  END AS c_7_f_value,
  CAST(NULL AS VARCHAR) AS c_7_f_unit,
  CASE k.c_7_f_decided_by WHEN 26 THEN k.a_7_f_2_2_date END AS c_7_f_date,
  CASE k.c_7_f_decided_by WHEN 26 THEN k.a_7_f_2_2_row END AS c_7_f_row,
  -- 7.f.1 at least 7 days since the last dose
  CASE WHEN k.c_7_f_1 THEN 'true' WHEN NOT k.c_7_f_1 THEN 'false' ELSE 'unknown' END AS c_7_f_1,
  k.a_7_f_1_1_value AS c_7_f_1_value,
  CAST(NULL AS VARCHAR) AS c_7_f_1_unit,
  CAST(NULL AS DATE) AS c_7_f_1_date,
  CAST(NULL AS BIGINT) AS c_7_f_1_row,
  -- 7.f.2 past the time in which the agent is known to harm, as agreed with the project clinician
  k.c_7_f_2_result AS c_7_f_2,
  CASE k.c_7_f_2_decided_by WHEN 25 THEN k.a_7_f_2_1_value WHEN 26 THEN k.a_7_f_2_2_value END AS c_7_f_2_value,
  CAST(NULL AS VARCHAR) AS c_7_f_2_unit,
  CASE k.c_7_f_2_decided_by WHEN 26 THEN k.a_7_f_2_2_date END AS c_7_f_2_date,
  CASE k.c_7_f_2_decided_by WHEN 26 THEN k.a_7_f_2_2_row END AS c_7_f_2_row,
  -- 7.g at least 3 half-lives since the last dose of a monoclonal antibody
  k.c_7_g_result AS c_7_g,
  CASE k.c_7_g_decided_by WHEN 27 THEN k.a_7_g_1_value WHEN 28 THEN k.a_7_g_2_value END AS c_7_g_value,
  CAST(NULL AS VARCHAR) AS c_7_g_unit,
  CASE k.c_7_g_decided_by WHEN 28 THEN k.a_7_g_2_date END AS c_7_g_date,
  CASE k.c_7_g_decided_by WHEN 28 THEN k.a_7_g_2_row END AS c_7_g_row,
  -- 7.h at least 30 days since the end of any immunotherapy (for instance tumour vaccines, CAR T cells)
  CASE WHEN k.c_7_h THEN 'true' WHEN NOT k.c_7_h THEN 'false' ELSE 'unknown' END AS c_7_h,
  k.a_7_h_1_value AS c_7_h_value,
  CAST(NULL AS VARCHAR) AS c_7_h_unit,
  CAST(NULL AS DATE) AS c_7_h_date,
  CAST(NULL AS BIGINT) AS c_7_h_row,
  -- 7.i photon radiotherapy: at least 90 days since total body or craniospinal irradiation; no waiting ...
  CASE WHEN k.c_7_i THEN 'true' WHEN NOT k.c_7_i THEN 'false' ELSE 'unknown' END AS c_7_i,
  CASE k.c_7_i_decided_by WHEN 30 THEN k.a_7_i_1_value WHEN 31 THEN k.a_7_i_2_value END AS c_7_i_value,
  CAST(NULL AS VARCHAR) AS c_7_i_unit,
  CAST(NULL AS DATE) AS c_7_i_date,
  CAST(NULL AS BIGINT) AS c_7_i_row,
  -- 7.j anthracyclines: lifetime exposure < 400 mg/m2 in doxorubicin equivalents
  CASE WHEN k.c_7_j THEN 'true' WHEN NOT k.c_7_j THEN 'false' ELSE 'unknown' END AS c_7_j,
  k.a_7_j_1_value AS c_7_j_value,
  k.a_7_j_1_unit AS c_7_j_unit,
  k.a_7_j_1_date AS c_7_j_date,
  k.a_7_j_1_row AS c_7_j_row,
  -- 7.k proteasome inhibitors, if given before: at least a partial response to chemotherapy with one
  k.c_7_k_result AS c_7_k,
  CASE k.c_7_k_decided_by WHEN 33 THEN k.a_7_k_1_value WHEN 34 THEN k.a_7_k_2_value END AS c_7_k_value,
  CAST(NULL AS VARCHAR) AS c_7_k_unit,
  CAST(NULL AS DATE) AS c_7_k_date,
  CAST(NULL AS BIGINT) AS c_7_k_row,
  -- E1 Isolated disease outside the marrow, of the central nervous system or testis for instance ...
  k.c_e1_result AS c_e1,
  CASE k.c_e1_decided_by WHEN 1 THEN k.a_1_a_1_value WHEN 35 THEN k.a_e1_1_value END AS c_e1_value,
  CAST(NULL AS VARCHAR) AS c_e1_unit,
  CASE k.c_e1_decided_by WHEN 35 THEN k.a_e1_1_date END AS c_e1_date,
  CASE k.c_e1_decided_by WHEN 35 THEN k.a_e1_1_row END AS c_e1_row,
  -- E2 Sensory or motor neuropathy of grade 2 or more at enrollment, by the modified (Balis) paediatric ...
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  k.a_e2_1_value AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  CAST(NULL AS DATE) AS c_e2_date,
  CAST(NULL AS BIGINT) AS c_e2_row,
  -- E3 Other chemotherapy, radiotherapy or immunotherapy than that of the protocol is planned
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  k.a_e3_1_value AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  k.a_e3_1_date AS c_e3_date,
  k.a_e3_1_row AS c_e3_row,
  -- E4 Syndrome of fragile DNA (for instance Fanconi anaemia, Bloom syndrome)
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  k.a_e4_1_value AS c_e4_value,
  CAST(NULL AS VARCHAR) AS c_e4_unit,
  CAST(NULL AS DATE) AS c_e4_date,
  CAST(NULL AS BIGINT) AS c_e4_row,
  -- E5 Down syndrome
  CASE WHEN k.c_e5 THEN 'true' WHEN NOT k.c_e5 THEN 'false' ELSE 'unknown' END AS c_e5,
  k.a_e5_1_value AS c_e5_value,
  CAST(NULL AS VARCHAR) AS c_e5_unit,
  CAST(NULL AS DATE) AS c_e5_date,
  CAST(NULL AS BIGINT) AS c_e5_row,
  -- E6 Ciclosporin, tacrolimus or another drug to prevent graft-versus-host disease after ...
  CASE WHEN k.c_e6 THEN 'true' WHEN NOT k.c_e6 THEN 'false' ELSE 'unknown' END AS c_e6,
  k.a_7_d_4_value AS c_e6_value,
  CAST(NULL AS VARCHAR) AS c_e6_unit,
  CAST(NULL AS DATE) AS c_e6_date,
  CAST(NULL AS BIGINT) AS c_e6_row,
  -- E7 Philadelphia-positive or Philadelphia-like leukaemia, and treated with a tyrosine kinase ...
  CASE WHEN k.c_e7 THEN 'true' WHEN NOT k.c_e7 THEN 'false' ELSE 'unknown' END AS c_e7,
  CASE k.c_e7_decided_by WHEN 40 THEN k.a_e7_1_value WHEN 41 THEN k.a_e7_2_value WHEN 42 THEN k.a_e7_3_value END
    AS c_e7_value,
  CAST(NULL AS VARCHAR) AS c_e7_unit,
  CASE k.c_e7_decided_by WHEN 40 THEN k.a_e7_1_date WHEN 41 THEN k.a_e7_2_date END AS c_e7_date,
  CASE k.c_e7_decided_by WHEN 40 THEN k.a_e7_1_row WHEN 41 THEN k.a_e7_2_row END AS c_e7_row,
  -- E8 Systemic treatment with a strong inducer of CYP3A (rifampin, rifapentine, rifabutin, ...
  CASE WHEN k.c_e8 THEN 'true' WHEN NOT k.c_e8 THEN 'false' ELSE 'unknown' END AS c_e8,
  CASE k.c_e8_decided_by WHEN 43 THEN k.a_e8_1_value WHEN 44 THEN k.a_e8_2_value END AS c_e8_value,
  CAST(NULL AS VARCHAR) AS c_e8_unit,
  CAST(NULL AS DATE) AS c_e8_date,
  CAST(NULL AS BIGINT) AS c_e8_row,
  -- E9 Systemic treatment with a strong inhibitor of CYP3A within 14 days before enrollment
  CASE WHEN k.c_e9 THEN 'true' WHEN NOT k.c_e9 THEN 'false' ELSE 'unknown' END AS c_e9,
  k.a_e9_1_value AS c_e9_value,
  CAST(NULL AS VARCHAR) AS c_e9_unit,
  CAST(NULL AS DATE) AS c_e9_date,
  CAST(NULL AS BIGINT) AS c_e9_row,
  -- E10 Systemic treatment with an inhibitor or inducer of P-glycoprotein within 14 days before ...
  CASE WHEN k.c_e10 THEN 'true' WHEN NOT k.c_e10 THEN 'false' ELSE 'unknown' END AS c_e10,
  k.a_e10_1_value AS c_e10_value,
  CAST(NULL AS VARCHAR) AS c_e10_unit,
  CAST(NULL AS DATE) AS c_e10_date,
  CAST(NULL AS BIGINT) AS c_e10_row
FROM patient_criteria_4 AS k
ORDER BY k.patient_id
