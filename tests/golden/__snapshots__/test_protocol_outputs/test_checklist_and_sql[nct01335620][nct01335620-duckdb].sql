-- NCT01335620, version 1
-- A switch of antiretroviral treatment in people of 60 and older with HIV (phase 4)
-- Source SHA-256: DIGEST
-- Parameters: closed below 65: no
-- Written by critlang 0.1.0 for DuckDB.
-- Eligibility: one row per patient.
-- Each criterion: its result; then the fact that decided it: value, unit, date, id of the row.
-- Read patient_criteria beside the protocol; patient_atoms says what each part of it means.
WITH

-- The dates of each patient's anchors.
anchor_dates AS NOT MATERIALIZED (
  SELECT
    a.patient_id,
    max(CASE WHEN a."anchor" = 'screening' THEN CAST(a."date" AS DATE) END) AS screening_date
  FROM "anchors" AS a
  WHERE a."anchor" = 'screening'
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
    d.screening_date,
    CAST(d.screening_date - INTERVAL 3 MONTH AS DATE) AS screening_minus_3_months,
    d.screening_date - 1 AS screening_minus_1_day,
    CAST(d.screening_date - INTERVAL 3 MONTH AS DATE) + 1 AS screening_minus_3_months_plus_1_day,
    d.screening_date - 28 AS screening_minus_28_days
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
    e.clinically_significant AS event_clinically_significant
  FROM "events" AS e
  WHERE e."term" IN (
          'HIV-1 infection', 'HIV infection', 'integrase inhibitor', 'raltegravir', 'antiretroviral treatment',
          'other antiretroviral drug', 'antiretroviral switch', 'antiretroviral resistance', 'substance abuse',
          'alcohol abuse', 'drug abuse', 'opportunistic infection'
        )
),

-- What data write for each unit. A unit that is not listed is unusable, and its result unknown.
unit_spellings (unit_spelling, unit_reading) AS MATERIALIZED (
  VALUES
    -- {copies}/mL
    ('C/ML', '{copies}/mL'), ('C/mL', '{copies}/mL'), ('COPIES/ML', '{copies}/mL'), ('c/mL', '{copies}/mL'),
    ('c/ml', '{copies}/mL'), ('copies/mL', '{copies}/mL'), ('copies/ml', '{copies}/mL'),
    ('copy/mL', '{copies}/mL'), ('cp/mL', '{copies}/mL'), ('cp/ml', '{copies}/mL'), ('cps/mL', '{copies}/mL'),
    ('{copies}/mL', '{copies}/mL'), ('{copies}/ml', '{copies}/mL'),
    -- {copies}/L
    ('COPIES/L', '{copies}/L'), ('copies/L', '{copies}/L'), ('copies/l', '{copies}/L'),
    ('{copies}/L', '{copies}/L'), ('{copies}/l', '{copies}/L'),
    -- 10*3.{copies}/mL
    ('10*3 copies/mL', '10*3.{copies}/mL'), ('10*3 copies/ml', '10*3.{copies}/mL'),
    ('10*3.{copies}/mL', '10*3.{copies}/mL'), ('10^3 copies/mL', '10*3.{copies}/mL'),
    ('10^3 copies/ml', '10*3.{copies}/mL'), ('10³ copies/mL', '10*3.{copies}/mL'),
    -- 10*6.{copies}/mL
    ('10*6 copies/mL', '10*6.{copies}/mL'), ('10*6 copies/ml', '10*6.{copies}/mL'),
    ('10*6.{copies}/mL', '10*6.{copies}/mL'), ('10^6 copies/mL', '10*6.{copies}/mL'),
    ('10^6 copies/ml', '10*6.{copies}/mL'), ('10⁶ copies/mL', '10*6.{copies}/mL'),
    -- kg
    ('KG', 'kg'), ('Kg', 'kg'), ('kg', 'kg'), ('kgs', 'kg'), ('kilogram', 'kg'), ('kilograms', 'kg'),
    -- g
    ('g', 'g'), ('gm', 'g'), ('gms', 'g'), ('gram', 'g'), ('grams', 'g'),
    -- mg
    ('MG', 'mg'), ('mg', 'mg'),
    -- ng
    ('NG', 'ng'), ('ng', 'ng'),
    -- pg
    ('PG', 'pg'), ('pg', 'pg'),
    -- ug
    ('UG', 'ug'), ('mcg', 'ug'), ('ug', 'ug'), ('µg', 'ug'), ('μg', 'ug'),
    -- [lb_av]
    ('LB', '[lb_av]'), ('LBS', '[lb_av]'), ('[lb_av]', '[lb_av]'), ('[lb_us]', '[lb_av]'), ('lb', '[lb_av]'),
    ('lbs', '[lb_av]'), ('pound', '[lb_av]'), ('pounds', '[lb_av]'),
    -- [oz_av]
    ('[oz_av]', '[oz_av]'), ('ounces', '[oz_av]'), ('oz', '[oz_av]'),
    -- cm
    ('CM', 'cm'), ('centimeter', 'cm'), ('centimeters', 'cm'), ('centimetre', 'cm'), ('centimetres', 'cm'),
    ('cm', 'cm'),
    -- m
    ('m', 'm'), ('meter', 'm'), ('meters', 'm'), ('metre', 'm'), ('metres', 'm'),
    -- mm
    ('MM', 'mm'), ('millimeter', 'mm'), ('millimeters', 'mm'), ('millimetre', 'mm'), ('millimetres', 'mm'),
    ('mm', 'mm'),
    -- um
    ('mcm', 'um'), ('um', 'um'), ('µm', 'um'), ('μm', 'um'),
    -- [ft_i]
    ('[ft_i]', '[ft_i]'), ('feet', '[ft_i]'), ('foot', '[ft_i]'), ('ft', '[ft_i]'),
    -- [in_i]
    ('[in_i]', '[in_i]'), ('[in_us]', '[in_i]'), ('in', '[in_i]'), ('inch', '[in_i]'), ('inches', '[in_i]')
),

-- One pass over the measurements; each window is true, false, or unknown.
measurement_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."term" AS measurement_term,
    CAST(s."date" AS DATE) >= c.screening_date AND CAST(s."date" AS DATE) <= c.screening_date AS on_screening,
    CAST(s."date" AS DATE) >= c.screening_minus_3_months AND CAST(s."date" AS DATE) <= c.screening_minus_1_day
      AS between_3_months_before_screening_and_1_day_before_screening,
    CASE WHEN s."term" = 'plasma HIV RNA' THEN s."unit" END AS plasma_hiv_rna_unit,
    CASE WHEN s."term" = 'plasma HIV RNA' THEN nullif(nullif(s."comparator", ''), '=') END
      AS plasma_hiv_rna_comparator,
    CASE WHEN s."term" = 'plasma HIV RNA' THEN TRY_CAST(s."value" AS DECIMAL(15, 6)) END
      AS plasma_hiv_rna_value,
    CAST(s."date" AS DATE) >= c.screening_minus_28_days AND CAST(s."date" AS DATE) <= c.screening_date
      AS at_screening,
    {
      'day': CAST(s."date" AS DATE),
      'value': s."value",
      'comparator': s."comparator",
      'unit': s."unit",
      'id': s."id"
    } AS measurement_record,
    CAST(coalesce(epoch_us(s."date"), 288230376151711744) AS HUGEINT) * 18446744073709551616 + s."id"
      AS measurement_order,
    {'day': CAST(s."date" AS DATE), 'value': s."value", 'comparator': s."comparator", 'unit': s."unit"}
      AS measurement_record_2
  FROM "measurements" AS s
  JOIN patient_context AS c ON c.patient_id = s.patient_id
  WHERE s."term" IN ('plasma HIV RNA', 'weight', 'height')
),

-- The same, with what is worked out from it.
measurement_tests AS NOT MATERIALIZED (
  SELECT
    r.*,
    l1.unit_reading AS any_plasma_hiv_rna_between_3_months_before_scree_reading
  FROM measurement_rows AS r
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = r.plasma_hiv_rna_unit
),

-- The same, with what is worked out from it.
measurement_tests_2 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- 50 copies/mL, in the unit of the result
    CASE r.any_plasma_hiv_rna_between_3_months_before_scree_reading
      WHEN '{copies}/mL' THEN 50 WHEN '10*3.{copies}/mL' THEN 0.05 WHEN '10*6.{copies}/mL' THEN 0.00005
      WHEN '{copies}/L' THEN 50000
    END AS any_plasma_hiv_rna_between_3_months_before_scree_limit
  FROM measurement_tests AS r
),

-- The same, with what is worked out from it.
measurement_tests_3 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- plasma HIV RNA: whether it passes the test
    CASE
      WHEN r.measurement_term = 'plasma HIV RNA' THEN
        CASE
          WHEN r.plasma_hiv_rna_comparator IS NULL THEN
            r.plasma_hiv_rna_value < r.any_plasma_hiv_rna_between_3_months_before_scree_limit
          WHEN r.plasma_hiv_rna_comparator = '<'
               AND r.plasma_hiv_rna_value <= r.any_plasma_hiv_rna_between_3_months_before_scree_limit THEN
            TRUE
          WHEN r.plasma_hiv_rna_comparator = '<='
               AND r.plasma_hiv_rna_value < r.any_plasma_hiv_rna_between_3_months_before_scree_limit THEN
            TRUE
          WHEN r.plasma_hiv_rna_comparator IN ('>', '>=')
               AND r.plasma_hiv_rna_value >= r.any_plasma_hiv_rna_between_3_months_before_scree_limit THEN
            FALSE
        END
    END AS any_plasma_hiv_rna_between_3_months_before_scree_passes
  FROM measurement_tests_2 AS r
),

-- The same, with what is worked out from it.
measurement_tests_4 AS NOT MATERIALIZED (
  SELECT
    r.*,
    -- 3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all
    CASE
      WHEN r.measurement_term = 'plasma HIV RNA'
           AND r.between_3_months_before_screening_and_1_day_before_screening IS NOT FALSE THEN
        CASE
          WHEN r.between_3_months_before_screening_and_1_day_before_screening
               AND r.any_plasma_hiv_rna_between_3_months_before_scree_passes THEN
            3
          WHEN NOT r.any_plasma_hiv_rna_between_3_months_before_scree_passes THEN
            CASE WHEN r.between_3_months_before_screening_and_1_day_before_screening THEN 1 ELSE 0 END
          ELSE 2
        END
    END AS any_plasma_hiv_rna_between_3_months_before_scree_code
  FROM measurement_tests_3 AS r
),

-- The measurements of each patient in one group.
measurement_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest plasma HIV RNA on screening
    arg_max(
      r.measurement_record,
      CASE
        WHEN r.measurement_term = 'plasma HIV RNA' AND r.on_screening IS NOT FALSE THEN r.measurement_order
      END
    ) AS latest_plasma_hiv_rna_on_screening,
    -- deciding plasma HIV RNA between 3 months before screening and 1 day before screening
    arg_max(
      r.measurement_record,
      CASE
        WHEN r.any_plasma_hiv_rna_between_3_months_before_scree_code IS NOT NULL THEN
          CASE
            WHEN r.any_plasma_hiv_rna_between_3_months_before_scree_code = 0 THEN 1
            ELSE r.any_plasma_hiv_rna_between_3_months_before_scree_code
          END
          * 21267647932558653966460912964485513216
          + r.measurement_order
      END
    ) AS any_plasma_hiv_rna_between_3_months_before_scree,
    -- latest weight at screening
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'weight' THEN r.measurement_order END)
      AS latest_weight_at_screening,
    -- latest height at screening
    arg_max(r.measurement_record_2, CASE WHEN r.measurement_term = 'height' THEN r.measurement_order END)
      AS latest_height_at_screening,
    -- any plasma HIV RNA between 3 months before screening and 1 day before screening: the greatest number
    max(r.any_plasma_hiv_rna_between_3_months_before_scree_code)
      AS any_plasma_hiv_rna_between_3_months_before_scree_code
  FROM measurement_tests_4 AS r
  WHERE (r.measurement_term = 'plasma HIV RNA' AND r.on_screening IS NOT FALSE)
        OR (r.measurement_term = 'plasma HIV RNA'
            AND r.between_3_months_before_screening_and_1_day_before_screening IS NOT FALSE)
        OR (r.measurement_term IN ('weight', 'height') AND r.at_screening IS NOT FALSE)
  GROUP BY r.patient_id
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
  WHERE s."term" = 'urine drug screen'
),

-- The findings of each patient in one group.
finding_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- latest urine drug screen at screening
    arg_max(r.finding_record, r.finding_order) AS latest_urine_drug_screen_at_screening
  FROM finding_rows AS r
  WHERE r.at_screening IS NOT FALSE
  GROUP BY r.patient_id
),

-- One pass over the attestations; each window is true, false, or unknown.
answer_rows AS NOT MATERIALIZED (
  SELECT
    s.patient_id,
    s."criterion" AS answer_criterion,
    CAST(s."date" AS DATE) <= c.screening_date AS on_or_before_screening,
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
  WHERE s."criterion" IN ('1', '3', '4', '9', '11', '12', 'E3.b', 'E4')
        AND s."answer" IN ('yes', 'no')
        AND s.attested_by <> ''
        AND CAST(s."date" AS DATE) IS NOT NULL
        AND (s."protocol" IS NULL OR s."protocol" IN ('', 'NCT01335620'))
),

-- The attestations of each patient in one group.
answer_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- answer to 1 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '1' THEN r.answer_order END) AS answer_1,
    -- answer to 3 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '3' THEN r.answer_order END) AS answer_3,
    -- answer to 4 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '4' THEN r.answer_order END) AS answer_4,
    -- answer to 9 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '9' THEN r.answer_order END) AS answer_9,
    -- answer to 11 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '11' THEN r.answer_order END) AS answer_11,
    -- answer to 12 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = '12' THEN r.answer_order END) AS answer_12,
    -- answer to E3.b on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E3.b' THEN r.answer_order END) AS answer_e3_b,
    -- answer to E4 on or before screening
    arg_max(r.answer_record, CASE WHEN r.answer_criterion = 'E4' THEN r.answer_order END) AS answer_e4
  FROM answer_rows AS r
  WHERE r.on_or_before_screening IS NOT FALSE
  GROUP BY r.patient_id
),

-- Which of them qualify: true, false, or unknown.
event_tests AS NOT MATERIALIZED (
  SELECT
    v.patient_id,
    -- HIV-1 infection on or before screening
    CASE
      WHEN v.event_term = 'HIV-1 infection' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hiv_1_infection_on_or_before_screening_qualifies,
    -- HIV infection except HIV-1 infection and HIV-2 infection on or before screening
    CASE
      WHEN v.event_term = 'HIV infection' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_hiv_infection_except_hiv_1_infection_and_h_qualifies,
    -- integrase inhibitor on or before screening
    CASE
      WHEN v.event_term IN ('integrase inhibitor', 'raltegravir') THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_integrase_inhibitor_on_or_before_screening_qualifies,
    -- antiretroviral treatment
    CASE
      WHEN v.event_term IN (
             'antiretroviral treatment', 'integrase inhibitor', 'other antiretroviral drug', 'raltegravir'
           ) THEN
        CASE
          WHEN v.start_to <= c.screening_minus_3_months THEN TRUE
          WHEN v.start_from > c.screening_minus_3_months THEN FALSE
        END
        AND CASE
              WHEN v.end_recorded THEN
                CASE
                  WHEN v.end_from >= c.screening_date THEN TRUE
                  WHEN v.end_to < c.screening_date THEN FALSE
                END
              ELSE CASE WHEN v.start_from >= c.screening_date THEN TRUE END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_antiretroviral_treatment_qualifies,
    -- antiretroviral switch less than 3 months before screening
    CASE
      WHEN v.event_term = 'antiretroviral switch' THEN
        CASE
          WHEN v.start_from >= c.screening_minus_3_months_plus_1_day THEN TRUE
          WHEN v.start_to < c.screening_minus_3_months_plus_1_day THEN FALSE
        END
        AND CASE
              WHEN v.start_to <= c.screening_date THEN TRUE
              WHEN v.start_from > c.screening_date THEN FALSE
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_antiretroviral_switch_less_than_3_months_b_qualifies,
    -- antiretroviral resistance on or before screening
    CASE
      WHEN v.event_term = 'antiretroviral resistance' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN v.event_clinically_significant IN ('yes', 'no') THEN v.event_clinically_significant = 'yes'
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_antiretroviral_resistance_on_or_before_scr_qualifies,
    -- substance abuse on screening
    CASE
      WHEN v.event_term IN ('substance abuse', 'alcohol abuse', 'drug abuse') THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_date THEN TRUE
                     WHEN v.start_to < c.screening_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_date THEN TRUE
                         WHEN v.end_to < c.screening_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_substance_abuse_on_screening_qualifies,
    -- opportunistic infection on screening
    CASE
      WHEN v.event_term = 'opportunistic infection' THEN
        CASE WHEN v.start_to <= c.screening_date THEN TRUE WHEN v.start_from > c.screening_date THEN FALSE END
        AND CASE
              WHEN CASE
                     WHEN v.start_from >= c.screening_date THEN TRUE
                     WHEN v.start_to < c.screening_date THEN FALSE
                   END THEN
                TRUE
              ELSE CASE
                     WHEN v.end_recorded THEN
                       CASE
                         WHEN v.end_from >= c.screening_date THEN TRUE
                         WHEN v.end_to < c.screening_date THEN FALSE
                       END
                     ELSE TRUE
                   END
            END
        AND v.is_confirmed
      ELSE FALSE
    END AS count_opportunistic_infection_on_screening_qualifies
  FROM event_rows AS v
  JOIN patient_context AS c ON c.patient_id = v.patient_id
),

-- How many events qualify, certainly and possibly.
event_features AS NOT MATERIALIZED (
  SELECT
    r.patient_id,
    -- HIV-1 infection on or before screening
    count(CASE WHEN r.count_hiv_1_infection_on_or_before_screening_qualifies THEN 1 END)
      AS count_hiv_1_infection_on_or_before_screening_certain,
    count(CASE WHEN r.count_hiv_1_infection_on_or_before_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_hiv_1_infection_on_or_before_screening_possible,
    -- HIV infection except HIV-1 infection and HIV-2 infection on or before screening
    count(CASE WHEN r.count_hiv_infection_except_hiv_1_infection_and_h_qualifies THEN 1 END)
      AS count_hiv_infection_except_hiv_1_infection_and_h_certain,
    count(CASE WHEN r.count_hiv_infection_except_hiv_1_infection_and_h_qualifies IS NOT FALSE THEN 1 END)
      AS count_hiv_infection_except_hiv_1_infection_and_h_possible,
    -- integrase inhibitor on or before screening
    count(CASE WHEN r.count_integrase_inhibitor_on_or_before_screening_qualifies THEN 1 END)
      AS count_integrase_inhibitor_on_or_before_screening_certain,
    count(CASE WHEN r.count_integrase_inhibitor_on_or_before_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_integrase_inhibitor_on_or_before_screening_possible,
    -- antiretroviral treatment
    count(CASE WHEN r.count_antiretroviral_treatment_qualifies THEN 1 END)
      AS count_antiretroviral_treatment_certain,
    count(CASE WHEN r.count_antiretroviral_treatment_qualifies IS NOT FALSE THEN 1 END)
      AS count_antiretroviral_treatment_possible,
    -- antiretroviral switch less than 3 months before screening
    count(CASE WHEN r.count_antiretroviral_switch_less_than_3_months_b_qualifies THEN 1 END)
      AS count_antiretroviral_switch_less_than_3_months_b_certain,
    count(CASE WHEN r.count_antiretroviral_switch_less_than_3_months_b_qualifies IS NOT FALSE THEN 1 END)
      AS count_antiretroviral_switch_less_than_3_months_b_possible,
    -- antiretroviral resistance on or before screening
    count(CASE WHEN r.count_antiretroviral_resistance_on_or_before_scr_qualifies THEN 1 END)
      AS count_antiretroviral_resistance_on_or_before_scr_certain,
    count(CASE WHEN r.count_antiretroviral_resistance_on_or_before_scr_qualifies IS NOT FALSE THEN 1 END)
      AS count_antiretroviral_resistance_on_or_before_scr_possible,
    -- substance abuse on screening
    count(CASE WHEN r.count_substance_abuse_on_screening_qualifies THEN 1 END)
      AS count_substance_abuse_on_screening_certain,
    count(CASE WHEN r.count_substance_abuse_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_substance_abuse_on_screening_possible,
    -- opportunistic infection on screening
    count(CASE WHEN r.count_opportunistic_infection_on_screening_qualifies THEN 1 END)
      AS count_opportunistic_infection_on_screening_certain,
    count(CASE WHEN r.count_opportunistic_infection_on_screening_qualifies IS NOT FALSE THEN 1 END)
      AS count_opportunistic_infection_on_screening_possible
  FROM event_tests AS r
  GROUP BY r.patient_id
),

-- What was found for each patient: picked rows, made comparable; counts; ages.
patient_facts AS NOT MATERIALIZED (
  SELECT
    c.patient_id,
    coalesce(e.count_hiv_1_infection_on_or_before_screening_certain, 0)
      AS count_hiv_1_infection_on_or_before_screening_certain,
    coalesce(e.count_hiv_1_infection_on_or_before_screening_possible, 0)
      AS count_hiv_1_infection_on_or_before_screening_possible,
    coalesce(e.count_hiv_infection_except_hiv_1_infection_and_h_certain, 0)
      AS count_hiv_infection_except_hiv_1_infection_and_h_certain,
    coalesce(e.count_hiv_infection_except_hiv_1_infection_and_h_possible, 0)
      AS count_hiv_infection_except_hiv_1_infection_and_h_possible,
    a.answer_1."day" <= c.screening_date AS answer_1_inside,
    a.answer_1.valid_until AS answer_1_valid_until,
    c.screening_date,
    a.answer_1."value" AS answer_1_value,
    a.answer_1."day" AS answer_1_day,
    a.answer_1."id" AS answer_1_id,
    year(c.screening_date) - year(c.born_to)
    - CASE
        WHEN month(c.screening_date) * 100 + day(c.screening_date) < month(c.born_to) * 100 + day(c.born_to) THEN
          1
        ELSE 0
      END AS youngest_age_in_years_at_screening_date,
    year(c.screening_date) - year(c.born_from)
    - CASE
        WHEN month(c.screening_date) * 100 + day(c.screening_date) < month(c.born_from) * 100 + day(c.born_from) THEN
          1
        ELSE 0
      END AS oldest_age_in_years_at_screening_date,
    a.answer_3."day" <= c.screening_date AS answer_3_inside,
    a.answer_3.valid_until AS answer_3_valid_until,
    a.answer_3."value" AS answer_3_value,
    a.answer_3."day" AS answer_3_day,
    a.answer_3."id" AS answer_3_id,
    a.answer_4."day" <= c.screening_date AS answer_4_inside,
    a.answer_4.valid_until AS answer_4_valid_until,
    a.answer_4."value" AS answer_4_value,
    a.answer_4."day" AS answer_4_day,
    a.answer_4."id" AS answer_4_id,
    coalesce(e.count_integrase_inhibitor_on_or_before_screening_certain, 0)
      AS count_integrase_inhibitor_on_or_before_screening_certain,
    coalesce(e.count_integrase_inhibitor_on_or_before_screening_possible, 0)
      AS count_integrase_inhibitor_on_or_before_screening_possible,
    m.latest_plasma_hiv_rna_on_screening."day" >= c.screening_date
    AND m.latest_plasma_hiv_rna_on_screening."day" <= c.screening_date
      AS latest_plasma_hiv_rna_on_screening_inside,
    m.latest_plasma_hiv_rna_on_screening."unit" AS latest_plasma_hiv_rna_on_screening_unit,
    nullif(nullif(m.latest_plasma_hiv_rna_on_screening."comparator", ''), '=')
      AS latest_plasma_hiv_rna_on_screening_comparator,
    TRY_CAST(m.latest_plasma_hiv_rna_on_screening."value" AS DECIMAL(15, 6))
      AS latest_plasma_hiv_rna_on_screening_value,
    m.latest_plasma_hiv_rna_on_screening."day" AS latest_plasma_hiv_rna_on_screening_day,
    m.latest_plasma_hiv_rna_on_screening."id" AS latest_plasma_hiv_rna_on_screening_id,
    m.any_plasma_hiv_rna_between_3_months_before_scree_code,
    TRY_CAST(m.any_plasma_hiv_rna_between_3_months_before_scree."value" AS DECIMAL(15, 6))
      AS any_plasma_hiv_rna_between_3_months_before_scree_value,
    nullif(nullif(m.any_plasma_hiv_rna_between_3_months_before_scree."comparator", ''), '=')
      AS any_plasma_hiv_rna_between_3_months_before_scree_comparator,
    m.any_plasma_hiv_rna_between_3_months_before_scree."unit"
      AS any_plasma_hiv_rna_between_3_months_before_scree_unit,
    m.any_plasma_hiv_rna_between_3_months_before_scree."day"
      AS any_plasma_hiv_rna_between_3_months_before_scree_day,
    m.any_plasma_hiv_rna_between_3_months_before_scree."id"
      AS any_plasma_hiv_rna_between_3_months_before_scree_id,
    coalesce(e.count_antiretroviral_treatment_certain, 0) AS count_antiretroviral_treatment_certain,
    coalesce(e.count_antiretroviral_treatment_possible, 0) AS count_antiretroviral_treatment_possible,
    coalesce(e.count_antiretroviral_switch_less_than_3_months_b_certain, 0)
      AS count_antiretroviral_switch_less_than_3_months_b_certain,
    coalesce(e.count_antiretroviral_switch_less_than_3_months_b_possible, 0)
      AS count_antiretroviral_switch_less_than_3_months_b_possible,
    coalesce(e.count_antiretroviral_resistance_on_or_before_scr_certain, 0)
      AS count_antiretroviral_resistance_on_or_before_scr_certain,
    coalesce(e.count_antiretroviral_resistance_on_or_before_scr_possible, 0)
      AS count_antiretroviral_resistance_on_or_before_scr_possible,
    a.answer_9."day" <= c.screening_date AS answer_9_inside,
    a.answer_9.valid_until AS answer_9_valid_until,
    a.answer_9."value" AS answer_9_value,
    a.answer_9."day" AS answer_9_day,
    a.answer_9."id" AS answer_9_id,
    m.latest_weight_at_screening."day" >= c.screening_minus_28_days
    AND m.latest_weight_at_screening."day" <= c.screening_date AS latest_weight_at_screening_inside,
    TRY_CAST(m.latest_weight_at_screening."value" AS DECIMAL(15, 6)) AS latest_weight_at_screening_value,
    nullif(nullif(m.latest_weight_at_screening."comparator", ''), '=') AS latest_weight_at_screening_comparator,
    m.latest_weight_at_screening."unit" AS latest_weight_at_screening_unit,
    m.latest_height_at_screening."day" >= c.screening_minus_28_days
    AND m.latest_height_at_screening."day" <= c.screening_date AS latest_height_at_screening_inside,
    TRY_CAST(m.latest_height_at_screening."value" AS DECIMAL(15, 6)) AS latest_height_at_screening_value,
    nullif(nullif(m.latest_height_at_screening."comparator", ''), '=') AS latest_height_at_screening_comparator,
    m.latest_height_at_screening."unit" AS latest_height_at_screening_unit,
    m.latest_weight_at_screening."day" AS latest_weight_at_screening_day,
    m.latest_height_at_screening."day" AS latest_height_at_screening_day,
    c.patient_sex,
    a.answer_11."day" <= c.screening_date AS answer_11_inside,
    a.answer_11.valid_until AS answer_11_valid_until,
    a.answer_11."value" AS answer_11_value,
    a.answer_11."day" AS answer_11_day,
    a.answer_11."id" AS answer_11_id,
    a.answer_12."day" <= c.screening_date AS answer_12_inside,
    a.answer_12.valid_until AS answer_12_valid_until,
    a.answer_12."value" AS answer_12_value,
    a.answer_12."day" AS answer_12_day,
    a.answer_12."id" AS answer_12_id,
    coalesce(e.count_substance_abuse_on_screening_certain, 0) AS count_substance_abuse_on_screening_certain,
    coalesce(e.count_substance_abuse_on_screening_possible, 0) AS count_substance_abuse_on_screening_possible,
    n.latest_urine_drug_screen_at_screening."day" >= c.screening_minus_28_days
    AND n.latest_urine_drug_screen_at_screening."day" <= c.screening_date
      AS latest_urine_drug_screen_at_screening_inside,
    n.latest_urine_drug_screen_at_screening."value" AS latest_urine_drug_screen_at_screening_value,
    n.latest_urine_drug_screen_at_screening."day" AS latest_urine_drug_screen_at_screening_day,
    n.latest_urine_drug_screen_at_screening."id" AS latest_urine_drug_screen_at_screening_id,
    coalesce(e.count_opportunistic_infection_on_screening_certain, 0)
      AS count_opportunistic_infection_on_screening_certain,
    coalesce(e.count_opportunistic_infection_on_screening_possible, 0)
      AS count_opportunistic_infection_on_screening_possible,
    a.answer_e3_b."day" <= c.screening_date AS answer_e3_b_inside,
    a.answer_e3_b.valid_until AS answer_e3_b_valid_until,
    a.answer_e3_b."value" AS answer_e3_b_value,
    a.answer_e3_b."day" AS answer_e3_b_day,
    a.answer_e3_b."id" AS answer_e3_b_id,
    a.answer_e4."day" <= c.screening_date AS answer_e4_inside,
    a.answer_e4.valid_until AS answer_e4_valid_until,
    a.answer_e4."value" AS answer_e4_value,
    a.answer_e4."day" AS answer_e4_day,
    a.answer_e4."id" AS answer_e4_id
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
    l1.unit_reading AS latest_plasma_hiv_rna_on_screening_reading,
    CAST(f.latest_weight_at_screening_value AS DOUBLE) AS latest_weight_at_screening_as_recorded,
    l2.unit_reading AS latest_weight_at_screening_reading,
    CAST(f.latest_height_at_screening_value AS DOUBLE) AS latest_height_at_screening_as_recorded,
    l3.unit_reading AS latest_height_at_screening_reading,
    CASE
      WHEN f.latest_height_at_screening_day IS NULL
           OR f.latest_weight_at_screening_day >= f.latest_height_at_screening_day THEN
        f.latest_weight_at_screening_day
      ELSE f.latest_height_at_screening_day
    END AS body_mass_index_day
  FROM patient_facts AS f
  LEFT JOIN unit_spellings AS l1 ON l1.unit_spelling = f.latest_plasma_hiv_rna_on_screening_unit
  LEFT JOIN unit_spellings AS l2 ON l2.unit_spelling = f.latest_weight_at_screening_unit
  LEFT JOIN unit_spellings AS l3 ON l3.unit_spelling = f.latest_height_at_screening_unit
),

-- The same, with limits in the unit of each picked result.
patient_facts_3 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- 50 copies/mL, in the unit of the result
    CASE f.latest_plasma_hiv_rna_on_screening_reading
      WHEN '{copies}/mL' THEN 50 WHEN '10*3.{copies}/mL' THEN 0.05 WHEN '10*6.{copies}/mL' THEN 0.00005
      WHEN '{copies}/L' THEN 50000
    END AS latest_plasma_hiv_rna_on_screening_limit,
    -- weight in kg
    CASE
      WHEN f.latest_weight_at_screening_inside AND f.latest_weight_at_screening_comparator IS NULL THEN
        CASE f.latest_weight_at_screening_reading
          WHEN 'kg' THEN f.latest_weight_at_screening_as_recorded
          WHEN '[lb_av]' THEN f.latest_weight_at_screening_as_recorded * 45359237.0e0 / 100000000.0e0
          WHEN '[oz_av]' THEN f.latest_weight_at_screening_as_recorded * 45359237.0e0 / 1600000000.0e0
          WHEN 'g' THEN f.latest_weight_at_screening_as_recorded / 1000.0e0
          WHEN 'mg' THEN f.latest_weight_at_screening_as_recorded / 1000000.0e0
          WHEN 'ng' THEN f.latest_weight_at_screening_as_recorded / 1000000000000.0e0
          WHEN 'pg' THEN f.latest_weight_at_screening_as_recorded / 1000000000000000.0e0
          WHEN 'ug' THEN f.latest_weight_at_screening_as_recorded / 1000000000.0e0
        END
    END AS latest_weight_at_screening_in_kg,
    -- height in m
    CASE
      WHEN f.latest_height_at_screening_inside AND f.latest_height_at_screening_comparator IS NULL THEN
        CASE f.latest_height_at_screening_reading
          WHEN 'cm' THEN f.latest_height_at_screening_as_recorded / 100.0e0
          WHEN '[ft_i]' THEN f.latest_height_at_screening_as_recorded * 381.0e0 / 1250.0e0
          WHEN '[in_i]' THEN f.latest_height_at_screening_as_recorded * 127.0e0 / 5000.0e0
          WHEN 'm' THEN f.latest_height_at_screening_as_recorded
          WHEN 'mm' THEN f.latest_height_at_screening_as_recorded / 1000.0e0
          WHEN 'um' THEN f.latest_height_at_screening_as_recorded / 1000000.0e0
        END
    END AS latest_height_at_screening_in_m
  FROM patient_facts_2 AS f
),

-- The same, with what is worked out from it.
patient_facts_4 AS NOT MATERIALIZED (
  SELECT
    f.*,
    power(f.latest_height_at_screening_in_m, 2e0) AS body_mass_index_power
  FROM patient_facts_3 AS f
),

-- The same, with what is worked out from it.
patient_facts_5 AS NOT MATERIALIZED (
  SELECT
    f.*,
    -- body mass index = weight in kg / height in m ^ 2
    f.latest_weight_at_screening_in_kg
    / nullif(CASE WHEN abs(f.body_mass_index_power) < 1e100 THEN f.body_mass_index_power END, 0e0)
      AS body_mass_index_exact
  FROM patient_facts_4 AS f
),

-- The same, with what is worked out from it.
patient_facts_6 AS NOT MATERIALIZED (
  SELECT
    f.*,
    CASE WHEN abs(f.body_mass_index_exact) < 1000000000e0 THEN f.body_mass_index_exact * 1000000e0 END
      AS body_mass_index_millionths
  FROM patient_facts_5 AS f
),

-- The same, with what is worked out from it.
patient_facts_7 AS NOT MATERIALIZED (
  SELECT
    f.*,
    CAST(round_even(f.body_mass_index_millionths, 0) AS DECIMAL(18, 0)) * 0.000001 AS body_mass_index
  FROM patient_facts_6 AS f
),

-- Each elementary statement: true, false, or NULL for unknown, and the fact that it rests on.
patient_atoms AS NOT MATERIALIZED (
  SELECT
    f.patient_id,
    -- 1: any HIV-1 infection
    CASE
      WHEN f.count_hiv_1_infection_on_or_before_screening_certain >= 1 THEN TRUE
      WHEN f.count_hiv_1_infection_on_or_before_screening_possible < 1 THEN FALSE
    END AS a_1_1,
    CAST(f.count_hiv_1_infection_on_or_before_screening_certain AS VARCHAR) AS a_1_1_value,
    -- 2: any HIV infection except HIV-1 infection, HIV-2 infection
    CASE
      WHEN f.count_hiv_infection_except_hiv_1_infection_and_h_certain >= 1 THEN TRUE
      WHEN f.count_hiv_infection_except_hiv_1_infection_and_h_possible < 1 THEN FALSE
    END AS a_1_2,
    CAST(f.count_hiv_infection_except_hiv_1_infection_and_h_certain AS VARCHAR) AS a_1_2_value,
    -- 3: attested "the HIV infection is one with HIV-1"
    CASE
      WHEN f.answer_1_inside AND (f.answer_1_valid_until IS NULL OR f.answer_1_valid_until >= f.screening_date) THEN
        f.answer_1_value = 'yes'
    END AS a_1_3,
    f.answer_1_value AS a_1_3_value,
    f.answer_1_day AS a_1_3_date,
    f.answer_1_id AS a_1_3_row,
    -- 4: closed below 65
    FALSE AS a_2_1,
    'no' AS a_2_1_value,
    -- 5: age >= 65 years
    CASE
      WHEN f.youngest_age_in_years_at_screening_date >= 65 THEN TRUE
      WHEN f.oldest_age_in_years_at_screening_date < 65 THEN FALSE
    END AS a_2_2,
    CASE
      WHEN f.youngest_age_in_years_at_screening_date = f.oldest_age_in_years_at_screening_date THEN
        CAST(f.youngest_age_in_years_at_screening_date AS VARCHAR)
      ELSE CAST(f.youngest_age_in_years_at_screening_date AS VARCHAR) || ' to '
           || CAST(f.oldest_age_in_years_at_screening_date AS VARCHAR)
    END AS a_2_2_value,
    CASE WHEN f.youngest_age_in_years_at_screening_date IS NOT NULL THEN 'years' END AS a_2_2_unit,
    -- 6: age >= 60 years
    CASE
      WHEN f.youngest_age_in_years_at_screening_date >= 60 THEN TRUE
      WHEN f.oldest_age_in_years_at_screening_date < 60 THEN FALSE
    END AS a_2_3,
    -- 7: attested
    CASE
      WHEN f.answer_3_inside AND (f.answer_3_valid_until IS NULL OR f.answer_3_valid_until >= f.screening_date) THEN
        f.answer_3_value = 'yes'
    END AS a_3_1,
    f.answer_3_value AS a_3_1_value,
    f.answer_3_day AS a_3_1_date,
    f.answer_3_id AS a_3_1_row,
    -- 8: attested
    CASE
      WHEN f.answer_4_inside AND (f.answer_4_valid_until IS NULL OR f.answer_4_valid_until >= f.screening_date) THEN
        f.answer_4_value = 'yes'
    END AS a_4_1,
    f.answer_4_value AS a_4_1_value,
    f.answer_4_day AS a_4_1_date,
    f.answer_4_id AS a_4_1_row,
    -- 9: no integrase inhibitor
    CASE
      WHEN f.count_integrase_inhibitor_on_or_before_screening_certain >= 1 THEN TRUE
      WHEN f.count_integrase_inhibitor_on_or_before_screening_possible < 1 THEN FALSE
    END AS a_5_1,
    CAST(f.count_integrase_inhibitor_on_or_before_screening_certain AS VARCHAR) AS a_5_1_value,
    -- 10: plasma HIV RNA < 50 copies/mL on screening
    CASE
      WHEN f.latest_plasma_hiv_rna_on_screening_inside THEN
        CASE
          WHEN f.latest_plasma_hiv_rna_on_screening_comparator IS NULL THEN
            f.latest_plasma_hiv_rna_on_screening_value < f.latest_plasma_hiv_rna_on_screening_limit
          WHEN f.latest_plasma_hiv_rna_on_screening_comparator = '<'
               AND f.latest_plasma_hiv_rna_on_screening_value <= f.latest_plasma_hiv_rna_on_screening_limit THEN
            TRUE
          WHEN f.latest_plasma_hiv_rna_on_screening_comparator = '<='
               AND f.latest_plasma_hiv_rna_on_screening_value < f.latest_plasma_hiv_rna_on_screening_limit THEN
            TRUE
          WHEN f.latest_plasma_hiv_rna_on_screening_comparator IN ('>', '>=')
               AND f.latest_plasma_hiv_rna_on_screening_value >= f.latest_plasma_hiv_rna_on_screening_limit THEN
            FALSE
        END
    END AS a_6_1,
    coalesce(f.latest_plasma_hiv_rna_on_screening_comparator, '')
    || CASE
         WHEN f.latest_plasma_hiv_rna_on_screening_value = floor(f.latest_plasma_hiv_rna_on_screening_value) THEN
           CAST(CAST(f.latest_plasma_hiv_rna_on_screening_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.latest_plasma_hiv_rna_on_screening_value AS VARCHAR), '0')
       END AS a_6_1_value,
    f.latest_plasma_hiv_rna_on_screening_unit AS a_6_1_unit,
    f.latest_plasma_hiv_rna_on_screening_day AS a_6_1_date,
    f.latest_plasma_hiv_rna_on_screening_id AS a_6_1_row,
    -- 11: any plasma HIV RNA < 50 copies/mL between 3 months before screening and 1 day before screening
    CASE f.any_plasma_hiv_rna_between_3_months_before_scree_code WHEN 3 THEN TRUE WHEN 1 THEN FALSE END
      AS a_6_2,
    coalesce(f.any_plasma_hiv_rna_between_3_months_before_scree_comparator, '')
    || CASE
         WHEN f.any_plasma_hiv_rna_between_3_months_before_scree_value
                = floor(f.any_plasma_hiv_rna_between_3_months_before_scree_value) THEN
           CAST(CAST(f.any_plasma_hiv_rna_between_3_months_before_scree_value AS BIGINT) AS VARCHAR)
         ELSE rtrim(CAST(f.any_plasma_hiv_rna_between_3_months_before_scree_value AS VARCHAR), '0')
       END AS a_6_2_value,
    f.any_plasma_hiv_rna_between_3_months_before_scree_unit AS a_6_2_unit,
    f.any_plasma_hiv_rna_between_3_months_before_scree_day AS a_6_2_date,
    f.any_plasma_hiv_rna_between_3_months_before_scree_id AS a_6_2_row,
    -- 12: antiretroviral treatment is ongoing for at least 3 months
    CASE
      WHEN f.count_antiretroviral_treatment_certain >= 1 THEN TRUE
      WHEN f.count_antiretroviral_treatment_possible < 1 THEN FALSE
    END AS a_7_1,
    CAST(f.count_antiretroviral_treatment_certain AS VARCHAR) AS a_7_1_value,
    -- 13: no antiretroviral switch less than 3 months before screening
    CASE
      WHEN f.count_antiretroviral_switch_less_than_3_months_b_certain >= 1 THEN TRUE
      WHEN f.count_antiretroviral_switch_less_than_3_months_b_possible < 1 THEN FALSE
    END AS a_7_2,
    CAST(f.count_antiretroviral_switch_less_than_3_months_b_certain AS VARCHAR) AS a_7_2_value,
    -- 14: no antiretroviral resistance where clinically significant
    CASE
      WHEN f.count_antiretroviral_resistance_on_or_before_scr_certain >= 1 THEN TRUE
      WHEN f.count_antiretroviral_resistance_on_or_before_scr_possible < 1 THEN FALSE
    END AS a_8_1,
    CAST(f.count_antiretroviral_resistance_on_or_before_scr_certain AS VARCHAR) AS a_8_1_value,
    -- 15: attested
    CASE
      WHEN f.answer_9_inside AND (f.answer_9_valid_until IS NULL OR f.answer_9_valid_until >= f.screening_date) THEN
        f.answer_9_value = 'yes'
    END AS a_9_1,
    f.answer_9_value AS a_9_1_value,
    f.answer_9_day AS a_9_1_date,
    f.answer_9_id AS a_9_1_row,
    -- 16: body mass index >= 18 kg/m2 at screening
    f.body_mass_index >= 18 AS a_10_1,
    CASE
      WHEN f.body_mass_index = floor(f.body_mass_index) THEN CAST(CAST(f.body_mass_index AS BIGINT) AS VARCHAR)
      ELSE rtrim(CAST(f.body_mass_index AS VARCHAR), '0')
    END AS a_10_1_value,
    CASE WHEN f.body_mass_index IS NOT NULL THEN 'kg/m2' END AS a_10_1_unit,
    CASE WHEN f.body_mass_index IS NOT NULL THEN f.body_mass_index_day END AS a_10_1_date,
    -- 17: body mass index < 32 kg/m2 at screening
    f.body_mass_index < 32 AS a_10_2,
    -- 18: sex is male
    f.patient_sex = 'male' AS a_11_1,
    f.patient_sex AS a_11_1_value,
    -- 19: attested "is not heterosexually active, or uses two barrier methods of contraception"
    CASE
      WHEN f.answer_11_inside
           AND (f.answer_11_valid_until IS NULL OR f.answer_11_valid_until >= f.screening_date) THEN
        f.answer_11_value = 'yes'
    END AS a_11_2,
    f.answer_11_value AS a_11_2_value,
    f.answer_11_day AS a_11_2_date,
    f.answer_11_id AS a_11_2_row,
    -- 20: attested
    CASE
      WHEN f.answer_12_inside
           AND (f.answer_12_valid_until IS NULL OR f.answer_12_valid_until >= f.screening_date) THEN
        f.answer_12_value = 'yes'
    END AS a_12_1,
    f.answer_12_value AS a_12_1_value,
    f.answer_12_day AS a_12_1_date,
    f.answer_12_id AS a_12_1_row,
    -- 21: any substance abuse on screening
    CASE
      WHEN f.count_substance_abuse_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_substance_abuse_on_screening_possible < 1 THEN FALSE
    END AS a_e1_1,
    CAST(f.count_substance_abuse_on_screening_certain AS VARCHAR) AS a_e1_1_value,
    -- 22: urine drug screen is positive at screening
    CASE
      WHEN f.latest_urine_drug_screen_at_screening_inside THEN
        CASE
          WHEN f.latest_urine_drug_screen_at_screening_value IN ('positive', 'negative') THEN
            f.latest_urine_drug_screen_at_screening_value = 'positive'
        END
    END AS a_e2_1,
    f.latest_urine_drug_screen_at_screening_value AS a_e2_1_value,
    f.latest_urine_drug_screen_at_screening_day AS a_e2_1_date,
    f.latest_urine_drug_screen_at_screening_id AS a_e2_1_row,
    -- 23: any opportunistic infection on screening
    CASE
      WHEN f.count_opportunistic_infection_on_screening_certain >= 1 THEN TRUE
      WHEN f.count_opportunistic_infection_on_screening_possible < 1 THEN FALSE
    END AS a_e3_a_1,
    CAST(f.count_opportunistic_infection_on_screening_certain AS VARCHAR) AS a_e3_a_1_value,
    -- 24: attested
    CASE
      WHEN f.answer_e3_b_inside
           AND (f.answer_e3_b_valid_until IS NULL OR f.answer_e3_b_valid_until >= f.screening_date) THEN
        f.answer_e3_b_value = 'yes'
    END AS a_e3_b_1,
    f.answer_e3_b_value AS a_e3_b_1_value,
    f.answer_e3_b_day AS a_e3_b_1_date,
    f.answer_e3_b_id AS a_e3_b_1_row,
    -- 25: attested
    CASE
      WHEN f.answer_e4_inside
           AND (f.answer_e4_valid_until IS NULL OR f.answer_e4_valid_until >= f.screening_date) THEN
        f.answer_e4_value = 'yes'
    END AS a_e4_1,
    f.answer_e4_value AS a_e4_1_value,
    f.answer_e4_day AS a_e4_1_date,
    f.answer_e4_id AS a_e4_1_row
  FROM patient_facts_7 AS f
),

-- The criteria as formulas over these, and the number of the statement that decides each.
patient_criteria AS NOT MATERIALIZED (
  SELECT
    k.*,
    -- 1 Infected with HIV-1, of either sex
    k.a_1_1 OR (k.a_1_2 AND k.a_1_3) AS c_1,
    -- 2 60 years or older
    (k.a_2_1 AND k.a_2_2) OR (NOT k.a_2_1 AND k.a_2_3) OR (k.a_2_2 AND k.a_2_3) AS c_2,
    -- 3 Informed consent is signed
    k.a_3_1 AS c_3,
    -- 4 Willing to change the treatment as the protocol says
    k.a_4_1 AS c_4,
    -- 5 Never exposed to raltegravir or another HIV-1 integrase inhibitor
    NOT k.a_5_1 AS c_5,
    -- 6 HIV RNA in plasma < 50 copies/mL at screening, and once more at least in the last 3 months
    k.a_6_1 AND k.a_6_2 AS c_6,
    -- 7 On a stable antiretroviral regimen now: no drug of it switched for at least 3 months
    k.a_7_1 AND NOT k.a_7_2 AS c_7,
    -- 8 No clinically significant resistance on record in a genotype of HIV-1
    NOT k.a_8_1 AS c_8,
    -- 9 In good health by history, examination and laboratory tests
    k.a_9_1 AS c_9,
    -- 10 Body mass index of at least 18 and below 32
    k.a_10_1 AND k.a_10_2 AS c_10,
    -- 11 Men who are heterosexually active use two barrier methods of contraception, a condom with ...
    -- (what does not apply counts as true)
    NOT k.a_11_1 OR k.a_11_2 AS c_11_lenient,
    -- 11 Men who are heterosexually active use two barrier methods of contraception, a condom with ...
    -- (what does not apply counts as false)
    k.a_11_1 AND k.a_11_2 AS c_11_strict,
    -- 12 Blood count and chemistry at screening within the reference ranges of the central laboratory, or ...
    k.a_12_1 AS c_12,
    -- E1 Abuse of alcohol or dependence on drugs at present
    k.a_e1_1 AS c_e1,
    -- E2 Drugs of abuse found in urine at screening
    k.a_e2_1 AS c_e2,
    -- E3.a an active opportunistic infection
    k.a_e3_a_1 AS c_e3_a,
    -- E3.b significant other diseases
    k.a_e3_b_1 AS c_e3_b,
    -- E4 A drug at present that the protocol does not allow
    k.a_e4_1 AS c_e4
  FROM patient_atoms AS k
),

-- The same, with what is worked out from it.
patient_criteria_2 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE
      WHEN k.a_1_1 IS NOT DISTINCT FROM k.c_1 THEN 1
      WHEN (k.a_1_2 AND k.a_1_3) IS NOT DISTINCT FROM k.c_1 THEN
        CASE
          WHEN k.a_1_2 IS NOT DISTINCT FROM (k.a_1_2 AND k.a_1_3) THEN 2
          WHEN k.a_1_3 IS NOT DISTINCT FROM (k.a_1_2 AND k.a_1_3) THEN 3
        END
    END AS c_1_decided_by,
    CASE
      WHEN k.a_2_1 IS NOT FALSE AND k.a_2_2 IS NOT DISTINCT FROM k.c_2 THEN 5
      WHEN k.a_2_1 IS NOT TRUE AND k.a_2_3 IS NOT DISTINCT FROM k.c_2 THEN 6
      ELSE 4
    END AS c_2_decided_by,
    CASE WHEN k.a_6_1 IS NOT DISTINCT FROM k.c_6 THEN 10 WHEN k.a_6_2 IS NOT DISTINCT FROM k.c_6 THEN 11 END
      AS c_6_decided_by,
    CASE
      WHEN k.a_7_1 IS NOT DISTINCT FROM k.c_7 THEN 12
      WHEN (NOT k.a_7_2) IS NOT DISTINCT FROM k.c_7 THEN 13
    END AS c_7_decided_by,
    CASE WHEN k.a_10_1 IS NOT DISTINCT FROM k.c_10 THEN 16 WHEN k.a_10_2 IS NOT DISTINCT FROM k.c_10 THEN 17 END
      AS c_10_decided_by,
    CASE
      WHEN k.c_11_lenient AND NOT k.c_11_strict THEN 'not applicable'
      WHEN k.c_11_lenient THEN 'true'
      WHEN NOT k.c_11_lenient THEN 'false'
      ELSE 'unknown'
    END AS c_11_result,
    CASE
      WHEN k.c_11_lenient AND NOT k.c_11_strict THEN 18
      WHEN k.a_11_1 IS NOT FALSE
           AND k.a_11_2 IS NOT DISTINCT FROM k.c_11_lenient
           AND (k.c_11_lenient AND NOT k.c_11_strict) IS NOT TRUE THEN
        19
      ELSE 18
    END AS c_11_decided_by,
    -- E3 An opportunistic infection that is active, or significant other diseases
    k.c_e3_a OR k.c_e3_b AS c_e3
  FROM patient_criteria AS k
),

-- The same, with what is worked out from it.
patient_criteria_3 AS NOT MATERIALIZED (
  SELECT
    k.*,
    CASE WHEN k.c_e3_a IS NOT DISTINCT FROM k.c_e3 THEN 23 WHEN k.c_e3_b IS NOT DISTINCT FROM k.c_e3 THEN 24 END
      AS c_e3_decided_by
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
         OR NOT k.c_6
         OR NOT k.c_7
         OR NOT k.c_8
         OR NOT k.c_9
         OR NOT k.c_10
         OR NOT k.c_11_lenient
         OR NOT k.c_12
         OR k.c_e1
         OR k.c_e2
         OR k.c_e3
         OR k.c_e4 THEN
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
         AND k.c_11_lenient IS NOT NULL
         AND k.c_12 IS NOT NULL
         AND k.c_e1 IS NOT NULL
         AND k.c_e2 IS NOT NULL
         AND k.c_e3 IS NOT NULL
         AND k.c_e4 IS NOT NULL THEN
      'eligible'
    ELSE 'undetermined'
  END AS "verdict",
  -- 1 Infected with HIV-1, of either sex
  CASE WHEN k.c_1 THEN 'true' WHEN NOT k.c_1 THEN 'false' ELSE 'unknown' END AS c_1,
  CASE k.c_1_decided_by WHEN 1 THEN k.a_1_1_value WHEN 2 THEN k.a_1_2_value WHEN 3 THEN k.a_1_3_value END
    AS c_1_value,
  CAST(NULL AS VARCHAR) AS c_1_unit,
  CASE k.c_1_decided_by WHEN 3 THEN k.a_1_3_date END AS c_1_date,
  CASE k.c_1_decided_by WHEN 3 THEN k.a_1_3_row END AS c_1_row,
  -- 2 60 years or older
  CASE WHEN k.c_2 THEN 'true' WHEN NOT k.c_2 THEN 'false' ELSE 'unknown' END AS c_2,
  CASE k.c_2_decided_by WHEN 4 THEN k.a_2_1_value WHEN 5 THEN k.a_2_2_value WHEN 6 THEN k.a_2_2_value END
    AS c_2_value,
  CASE k.c_2_decided_by WHEN 5 THEN k.a_2_2_unit WHEN 6 THEN k.a_2_2_unit END AS c_2_unit,
  CAST(NULL AS DATE) AS c_2_date,
  CAST(NULL AS BIGINT) AS c_2_row,
  -- 3 Informed consent is signed
  CASE WHEN k.c_3 THEN 'true' WHEN NOT k.c_3 THEN 'false' ELSE 'unknown' END AS c_3,
  k.a_3_1_value AS c_3_value,
  CAST(NULL AS VARCHAR) AS c_3_unit,
  k.a_3_1_date AS c_3_date,
  k.a_3_1_row AS c_3_row,
  -- 4 Willing to change the treatment as the protocol says
  CASE WHEN k.c_4 THEN 'true' WHEN NOT k.c_4 THEN 'false' ELSE 'unknown' END AS c_4,
  k.a_4_1_value AS c_4_value,
  CAST(NULL AS VARCHAR) AS c_4_unit,
  k.a_4_1_date AS c_4_date,
  k.a_4_1_row AS c_4_row,
  -- 5 Never exposed to raltegravir or another HIV-1 integrase inhibitor
  CASE WHEN k.c_5 THEN 'true' WHEN NOT k.c_5 THEN 'false' ELSE 'unknown' END AS c_5,
  k.a_5_1_value AS c_5_value,
  CAST(NULL AS VARCHAR) AS c_5_unit,
  CAST(NULL AS DATE) AS c_5_date,
  CAST(NULL AS BIGINT) AS c_5_row,
  -- 6 HIV RNA in plasma < 50 copies/mL at screening, and once more at least in the last 3 months
  CASE WHEN k.c_6 THEN 'true' WHEN NOT k.c_6 THEN 'false' ELSE 'unknown' END AS c_6,
  CASE k.c_6_decided_by WHEN 10 THEN k.a_6_1_value WHEN 11 THEN k.a_6_2_value END AS c_6_value,
  CASE k.c_6_decided_by WHEN 10 THEN k.a_6_1_unit WHEN 11 THEN k.a_6_2_unit END AS c_6_unit,
  CASE k.c_6_decided_by WHEN 10 THEN k.a_6_1_date WHEN 11 THEN k.a_6_2_date END AS c_6_date,
  CASE k.c_6_decided_by WHEN 10 THEN k.a_6_1_row WHEN 11 THEN k.a_6_2_row END AS c_6_row,
  -- 7 On a stable antiretroviral regimen now: no drug of it switched for at least 3 months
  CASE WHEN k.c_7 THEN 'true' WHEN NOT k.c_7 THEN 'false' ELSE 'unknown' END AS c_7,
  CASE k.c_7_decided_by WHEN 12 THEN k.a_7_1_value WHEN 13 THEN k.a_7_2_value END AS c_7_value,
  CAST(NULL AS VARCHAR) AS c_7_unit,
  CAST(NULL AS DATE) AS c_7_date,
  CAST(NULL AS BIGINT) AS c_7_row,
  -- 8 No clinically significant resistance on record in a genotype of HIV-1
  CASE WHEN k.c_8 THEN 'true' WHEN NOT k.c_8 THEN 'false' ELSE 'unknown' END AS c_8,
  k.a_8_1_value AS c_8_value,
  CAST(NULL AS VARCHAR) AS c_8_unit,
  CAST(NULL AS DATE) AS c_8_date,
  CAST(NULL AS BIGINT) AS c_8_row,
  -- 9 In good health by history, examination and laboratory tests
  CASE WHEN k.c_9 THEN 'true' WHEN NOT k.c_9 THEN 'false' ELSE 'unknown' END AS c_9,
  k.a_9_1_value AS c_9_value,
  CAST(NULL AS VARCHAR) AS c_9_unit,
  k.a_9_1_date AS c_9_date,
  k.a_9_1_row AS c_9_row,
  -- 10 Body mass index of at least 18 and below 32
  CASE WHEN k.c_10 THEN 'true' WHEN NOT k.c_10 THEN 'false' ELSE 'unknown' END AS c_10,
  CASE k.c_10_decided_by WHEN 16 THEN k.a_10_1_value WHEN 17 THEN k.a_10_1_value END AS c_10_value,
  CASE k.c_10_decided_by WHEN 16 THEN k.a_10_1_unit WHEN 17 THEN k.a_10_1_unit END AS c_10_unit,
  CASE k.c_10_decided_by WHEN 16 THEN k.a_10_1_date WHEN 17 THEN k.a_10_1_date END AS c_10_date,
  CAST(NULL AS BIGINT) AS c_10_row,
  -- 11 Men who are heterosexually active use two barrier methods of contraception, a condom with ...
  k.c_11_result AS c_11,
  CASE k.c_11_decided_by WHEN 18 THEN k.a_11_1_value WHEN 19 THEN k.a_11_2_value END AS c_11_value,
  CAST(NULL AS VARCHAR) AS c_11_unit,
  CASE k.c_11_decided_by WHEN 19 THEN k.a_11_2_date END AS c_11_date,
  CASE k.c_11_decided_by WHEN 19 THEN k.a_11_2_row END AS c_11_row,
  -- 12 Blood count and chemistry at screening within the reference ranges of the central laboratory, or ...
  CASE WHEN k.c_12 THEN 'true' WHEN NOT k.c_12 THEN 'false' ELSE 'unknown' END AS c_12,
  k.a_12_1_value AS c_12_value,
  CAST(NULL AS VARCHAR) AS c_12_unit,
  k.a_12_1_date AS c_12_date,
  k.a_12_1_row AS c_12_row,
  -- E1 Abuse of alcohol or dependence on drugs at present
  CASE WHEN k.c_e1 THEN 'true' WHEN NOT k.c_e1 THEN 'false' ELSE 'unknown' END AS c_e1,
  k.a_e1_1_value AS c_e1_value,
  CAST(NULL AS VARCHAR) AS c_e1_unit,
  CAST(NULL AS DATE) AS c_e1_date,
  CAST(NULL AS BIGINT) AS c_e1_row,
  -- E2 Drugs of abuse found in urine at screening
  CASE WHEN k.c_e2 THEN 'true' WHEN NOT k.c_e2 THEN 'false' ELSE 'unknown' END AS c_e2,
  k.a_e2_1_value AS c_e2_value,
  CAST(NULL AS VARCHAR) AS c_e2_unit,
  k.a_e2_1_date AS c_e2_date,
  k.a_e2_1_row AS c_e2_row,
  -- E3 An opportunistic infection that is active, or significant other diseases
  CASE WHEN k.c_e3 THEN 'true' WHEN NOT k.c_e3 THEN 'false' ELSE 'unknown' END AS c_e3,
  CASE k.c_e3_decided_by WHEN 23 THEN k.a_e3_a_1_value WHEN 24 THEN k.a_e3_b_1_value END AS c_e3_value,
  CAST(NULL AS VARCHAR) AS c_e3_unit,
  CASE k.c_e3_decided_by WHEN 24 THEN k.a_e3_b_1_date END AS c_e3_date,
  CASE k.c_e3_decided_by WHEN 24 THEN k.a_e3_b_1_row END AS c_e3_row,
  -- E3.a an active opportunistic infection
  CASE WHEN k.c_e3_a THEN 'true' WHEN NOT k.c_e3_a THEN 'false' ELSE 'unknown' END AS c_e3_a,
  k.a_e3_a_1_value AS c_e3_a_value,
  CAST(NULL AS VARCHAR) AS c_e3_a_unit,
  CAST(NULL AS DATE) AS c_e3_a_date,
  CAST(NULL AS BIGINT) AS c_e3_a_row,
  -- E3.b significant other diseases
  CASE WHEN k.c_e3_b THEN 'true' WHEN NOT k.c_e3_b THEN 'false' ELSE 'unknown' END AS c_e3_b,
  k.a_e3_b_1_value AS c_e3_b_value,
  CAST(NULL AS VARCHAR) AS c_e3_b_unit,
  k.a_e3_b_1_date AS c_e3_b_date,
  k.a_e3_b_1_row AS c_e3_b_row,
  -- E4 A drug at present that the protocol does not allow
  CASE WHEN k.c_e4 THEN 'true' WHEN NOT k.c_e4 THEN 'false' ELSE 'unknown' END AS c_e4,
  k.a_e4_1_value AS c_e4_value,
  CAST(NULL AS VARCHAR) AS c_e4_unit,
  k.a_e4_1_date AS c_e4_date,
  k.a_e4_1_row AS c_e4_row
FROM patient_criteria_3 AS k
ORDER BY k.patient_id
