-- AALL1121 as it is often written: one subquery for each thing that a criterion asks, all joined to the patients. What
-- comes after them is as in handwritten.sql, and so are the answers: 1 no, 2 not known, 3 yes.
WITH people AS (
  SELECT p.patient_id, p.sex, d.enrolled, d.day_1,
    CASE length(p.birth_date) WHEN 4 THEN CAST(p.birth_date || '-01-01' AS DATE)
         WHEN 7 THEN CAST(p.birth_date || '-01' AS DATE) ELSE CAST(p.birth_date AS DATE) END AS born_from,
    CASE length(p.birth_date) WHEN 4 THEN CAST(p.birth_date || '-12-31' AS DATE)
         WHEN 7 THEN last_day(CAST(p.birth_date || '-01' AS DATE)) ELSE CAST(p.birth_date AS DATE) END AS born_to
  FROM patients p
  LEFT JOIN (
    SELECT patient_id,
      max(CASE WHEN anchor = 'enrollment' THEN date END) AS enrolled,
      max(CASE WHEN anchor = 'day 1' THEN date END) AS day_1
    FROM anchors WHERE anchor IN ('enrollment', 'day 1') GROUP BY patient_id
  ) d USING (patient_id)
),

-- One subquery for each result. One whose day is not known may be the latest.
results AS (
  SELECT patient_id, blasts, karnofsky, lansky, clearance, creatinine, total_bilirubin, direct_bilirubin, alt
  FROM people
  LEFT JOIN (
    SELECT m.patient_id, {'date': m.date, 'value': m.value, 'sign': m.comparator, 'unit': m.unit} AS blasts
    FROM measurements m JOIN people p USING (patient_id)
    WHERE m.term = 'marrow blasts' AND (m.date >= p.enrolled - 28 AND m.date < p.enrolled + 1) IS NOT FALSE
    QUALIFY row_number() OVER (PARTITION BY m.patient_id ORDER BY m.date DESC NULLS FIRST, m.id DESC) = 1
  ) USING (patient_id)
  LEFT JOIN (
    SELECT m.patient_id, {'date': m.date, 'value': m.value, 'sign': m.comparator, 'unit': m.unit} AS karnofsky
    FROM measurements m JOIN people p USING (patient_id)
    WHERE m.term = 'Karnofsky' AND (m.date >= p.enrolled - 28 AND m.date < p.enrolled + 1) IS NOT FALSE
    QUALIFY row_number() OVER (PARTITION BY m.patient_id ORDER BY m.date DESC NULLS FIRST, m.id DESC) = 1
  ) USING (patient_id)
  LEFT JOIN (
    SELECT m.patient_id, {'date': m.date, 'value': m.value, 'sign': m.comparator, 'unit': m.unit} AS lansky
    FROM measurements m JOIN people p USING (patient_id)
    WHERE m.term = 'Lansky' AND (m.date >= p.enrolled - 28 AND m.date < p.enrolled + 1) IS NOT FALSE
    QUALIFY row_number() OVER (PARTITION BY m.patient_id ORDER BY m.date DESC NULLS FIRST, m.id DESC) = 1
  ) USING (patient_id)
  LEFT JOIN (
    SELECT m.patient_id, {'date': m.date, 'value': m.value, 'sign': m.comparator, 'unit': m.unit} AS clearance
    FROM measurements m JOIN people p USING (patient_id)
    WHERE m.term = 'creatinine clearance' AND (m.date < p.day_1) IS NOT FALSE
    QUALIFY row_number() OVER (PARTITION BY m.patient_id ORDER BY m.date DESC NULLS FIRST, m.id DESC) = 1
  ) USING (patient_id)
  LEFT JOIN (
    SELECT m.patient_id, {'date': m.date, 'value': m.value, 'sign': m.comparator, 'unit': m.unit, 'upper': m.range_high} AS creatinine
    FROM measurements m JOIN people p USING (patient_id)
    WHERE m.term = 'creatinine' AND (m.date < p.day_1) IS NOT FALSE
    QUALIFY row_number() OVER (PARTITION BY m.patient_id ORDER BY m.date DESC NULLS FIRST, m.id DESC) = 1
  ) USING (patient_id)
  LEFT JOIN (
    SELECT m.patient_id, {'date': m.date, 'value': m.value, 'sign': m.comparator, 'unit': m.unit, 'upper': m.range_high} AS total_bilirubin
    FROM measurements m JOIN people p USING (patient_id)
    WHERE m.term = 'total bilirubin' AND (m.date < p.day_1) IS NOT FALSE
    QUALIFY row_number() OVER (PARTITION BY m.patient_id ORDER BY m.date DESC NULLS FIRST, m.id DESC) = 1
  ) USING (patient_id)
  LEFT JOIN (
    SELECT m.patient_id, {'date': m.date, 'value': m.value, 'sign': m.comparator, 'unit': m.unit} AS direct_bilirubin
    FROM measurements m JOIN people p USING (patient_id)
    WHERE m.term = 'direct bilirubin' AND (m.date < p.day_1) IS NOT FALSE
    QUALIFY row_number() OVER (PARTITION BY m.patient_id ORDER BY m.date DESC NULLS FIRST, m.id DESC) = 1
  ) USING (patient_id)
  LEFT JOIN (
    SELECT patient_id, max(
      CASE WHEN sign IS NULL OR sign IN ('', '=') THEN
             CASE WHEN value <= alt_limit THEN CASE WHEN dated THEN 3 ELSE 2 END
                  WHEN value > alt_limit THEN CASE WHEN dated THEN 1 ELSE 0 END ELSE 2 END
           WHEN sign IN ('<', '<=') AND value <= alt_limit THEN CASE WHEN dated THEN 3 ELSE 2 END
           WHEN sign = '>' AND value >= alt_limit OR sign = '>=' AND value > alt_limit THEN CASE WHEN dated THEN 1 ELSE 0 END
           ELSE 2 END
    ) AS alt
    FROM (
      SELECT m.patient_id, m.value, m.comparator AS sign, m.date IS NOT NULL AND p.day_1 IS NOT NULL AS dated,
        CASE WHEN m.unit IN ('U/L', 'IU/L') THEN 135 WHEN m.unit = 'ukat/L' THEN 2.25 END AS alt_limit
      FROM measurements m JOIN people p USING (patient_id)
      WHERE m.term = 'ALT' AND (m.date >= p.day_1 - 21 AND m.date < p.day_1 + 1) IS NOT FALSE
    )
    GROUP BY patient_id
  ) USING (patient_id)
),

-- A start that is not known is any day: from long ago to far ahead. Of the points in time: when the first may have been
-- at the earliest (low), and the day by which one certainly was (high).
dated AS NOT MATERIALIZED (
  SELECT e.patient_id, e.term, e.first_day, e.last_day,
    CASE WHEN e.last_day <= p.enrolled THEN 3 WHEN e.first_day > p.enrolled THEN 1 ELSE 2 END AS started,
    CASE WHEN e.end_from IS NULL OR e.end_from >= p.enrolled THEN 3 WHEN e.end_to < p.enrolled THEN 1 ELSE 2 END AS lasting,
    CASE WHEN e.completed = 'no' OR e.response = 'CR' THEN 1
         WHEN e.completed = 'yes' AND e.response IN ('PR', 'NR') THEN 3 ELSE 2 END AS failed,
    CASE WHEN e.end_from - e.last_day >= 27 THEN 3 WHEN e.end_to - e.first_day < 27 THEN 1 ELSE 2 END AS long
  FROM (
    SELECT patient_id, term, completed, response,
      CASE length(start_date) WHEN 4 THEN CAST(start_date || '-01-01' AS DATE) WHEN 7 THEN CAST(start_date || '-01' AS DATE)
           WHEN 10 THEN CAST(start_date AS DATE) ELSE DATE '0001-01-01' END AS first_day,
      CASE length(start_date) WHEN 4 THEN CAST(start_date || '-12-31' AS DATE) WHEN 7 THEN last_day(CAST(start_date || '-01' AS DATE))
           WHEN 10 THEN CAST(start_date AS DATE) ELSE DATE '9999-12-31' END AS last_day,
      CASE length(end_date) WHEN 4 THEN CAST(end_date || '-01-01' AS DATE) WHEN 7 THEN CAST(end_date || '-01' AS DATE)
           ELSE CAST(end_date AS DATE) END AS end_from,
      CASE length(end_date) WHEN 4 THEN CAST(end_date || '-12-31' AS DATE) WHEN 7 THEN last_day(CAST(end_date || '-01' AS DATE))
           ELSE CAST(end_date AS DATE) END AS end_to
    FROM events
  ) e
  JOIN people p USING (patient_id)
),

-- One subquery for each thing asked of the events.
courses AS (
  SELECT *
  FROM (SELECT patient_id FROM people)
  LEFT JOIN (
    SELECT patient_id, max(least(started, lasting)) AS diagnosis
    FROM dated WHERE term = 'B-precursor ALL' GROUP BY patient_id
  ) USING (patient_id)
  LEFT JOIN (
    SELECT patient_id, count(CASE WHEN started = 3 THEN 1 END) AS marrow_relapses, count(CASE WHEN started >= 2 THEN 1 END) AS marrow_relapses_at_most
    FROM dated WHERE term = 'marrow relapse' GROUP BY patient_id
  ) USING (patient_id)
  LEFT JOIN (
    SELECT patient_id, max(CASE WHEN started = 3 THEN first_day END) AS relapsed_from, max(CASE WHEN started >= 2 THEN last_day END) AS relapsed_to
    FROM dated WHERE term = 'marrow relapse' GROUP BY patient_id
  ) USING (patient_id)
  LEFT JOIN (
    SELECT patient_id, count(CASE WHEN started = 3 THEN 1 END) AS relapses, count(CASE WHEN started >= 2 THEN 1 END) AS relapses_at_most
    FROM dated WHERE term IN ('relapse', 'marrow relapse', 'extramedullary relapse') GROUP BY patient_id
  ) USING (patient_id)
  LEFT JOIN (
    SELECT patient_id, min(CASE WHEN started >= 2 THEN first_day END) AS relapse_low, min(CASE WHEN started = 3 THEN last_day END) AS relapse_high
    FROM dated WHERE term IN ('relapse', 'marrow relapse', 'extramedullary relapse') GROUP BY patient_id
  ) USING (patient_id)
  LEFT JOIN (
    SELECT patient_id, min(CASE WHEN started >= 2 THEN first_day END) AS transplant_low, min(CASE WHEN started = 3 THEN last_day END) AS transplant_high
    FROM dated WHERE term = 'allogeneic HSCT' GROUP BY patient_id
  ) USING (patient_id)
  LEFT JOIN (
    SELECT patient_id, max(CASE WHEN least(started, failed, long) = 3 THEN first_day END) AS reinduced_from, max(CASE WHEN least(started, failed, long) >= 2 THEN last_day END) AS reinduced_to
    FROM dated WHERE term = 'reinduction' GROUP BY patient_id
  ) USING (patient_id)
  LEFT JOIN (
    SELECT patient_id, max(started) AS remission
    FROM dated WHERE term = 'remission' GROUP BY patient_id
  ) USING (patient_id)
  LEFT JOIN (
    SELECT patient_id, max(least(started, failed)) AS induction
    FROM dated WHERE term = 'induction' GROUP BY patient_id
  ) USING (patient_id)
),

answers AS (
  SELECT patient_id,
    arg_max(CASE WHEN p.enrolled IS NULL OR a.valid_until < p.enrolled THEN 2 WHEN a.answer = 'yes' THEN 3 ELSE 1 END,
            (a.date - DATE '1970-01-01') * 268435456 + a.id) AS consent
  FROM attestations a
  JOIN people p USING (patient_id)
  WHERE a.criterion = '6' AND a.answer IN ('yes', 'no') AND a.attested_by <> ''
    AND (a.protocol IS NULL OR a.protocol IN ('', 'AALL1121'))
    AND a.date IS NOT NULL AND (a.date <= p.enrolled) IS NOT FALSE
  GROUP BY patient_id
),

-- The limits in the unit of each result: none where its unit cannot be used, or it certainly does not lie in the window.
-- Creatinine is held against its limit in mg/dL. Ages in completed years, on the day of the creatinine in months.
limits AS (
  SELECT *,
    (ymd - year(born_to) * 10000 - month(born_to) * 100 - day(born_to)) // 10000 AS youngest,
    (ymd - year(born_from) * 10000 - month(born_from) * 100 - day(born_from)) // 10000 AS oldest,
    months - year(born_to) * 12 - month(born_to) - CASE WHEN day(creatinine.date) < day(born_to) THEN 1 ELSE 0 END AS youngest_months,
    months - year(born_from) * 12 - month(born_from) - CASE WHEN day(creatinine.date) < day(born_from) THEN 1 ELSE 0 END AS oldest_months,
    CASE WHEN blasts.date IS NULL OR enrolled IS NULL THEN NULL
         WHEN blasts.unit IN ('%', 'percent') THEN 25 WHEN blasts.unit = '1' THEN 0.25 END AS blasts_limit,
    CASE WHEN karnofsky.date IS NOT NULL AND enrolled IS NOT NULL AND coalesce(karnofsky.unit, '%') IN ('%', 'percent') THEN 50 END AS karnofsky_limit,
    CASE WHEN lansky.date IS NOT NULL AND enrolled IS NOT NULL AND coalesce(lansky.unit, '%') IN ('%', 'percent') THEN 50 END AS lansky_limit,
    CASE WHEN clearance.date IS NULL OR day_1 IS NULL THEN NULL
         WHEN clearance.unit IN ('mL/min/1.73 m2', 'mL/min/1.73m2') THEN 70 WHEN clearance.unit = 'mL/s/1.73 m2' THEN 1.1666666 END AS clearance_limit,
    CASE WHEN creatinine.date IS NULL OR day_1 IS NULL THEN NULL
         WHEN creatinine.unit = 'mg/dL' THEN 1 WHEN creatinine.unit IN ('umol/L', 'µmol/L') THEN 0.011312 END AS creatinine_factor,
    CASE WHEN total_bilirubin.date IS NOT NULL AND day_1 IS NOT NULL AND total_bilirubin.unit IN ('mg/dL', 'mg/dl', 'umol/L')
         THEN 1.5 * total_bilirubin.upper END AS total_limit,
    CASE WHEN direct_bilirubin.date IS NULL OR day_1 IS NULL THEN NULL WHEN direct_bilirubin.unit = 'mg/dL' THEN 1.5
         WHEN direct_bilirubin.unit = 'umol/L' THEN 25.6553663 WHEN direct_bilirubin.unit = 'mg/L' THEN 15 END AS direct_limit
  FROM (
    SELECT *, year(enrolled) * 10000 + month(enrolled) * 100 + day(enrolled) AS ymd,
      year(creatinine.date) * 12 + month(creatinine.date) AS months
    FROM people LEFT JOIN results USING (patient_id)
  )
),

creatinine_limits AS (
  SELECT *, creatinine_factor * creatinine.value AS creatinine_value,
    coalesce(creatinine_factor * creatinine.upper,
      CASE WHEN youngest_months < 1 THEN NULL WHEN youngest_months < 6 THEN 0.4 WHEN youngest_months < 12 THEN 0.5 WHEN youngest_months < 24 THEN 0.6 WHEN youngest_months < 72 THEN 0.8
           WHEN youngest_months < 120 THEN 1.0 WHEN youngest_months < 156 THEN 1.2 WHEN youngest_months IS NULL THEN NULL WHEN coalesce(sex, 'female') = 'female' THEN 1.4
           WHEN youngest_months < 192 THEN 1.5 ELSE 1.7 END) AS creatinine_low,
    coalesce(creatinine_factor * creatinine.upper,
      CASE WHEN youngest_months < 1 THEN NULL WHEN oldest_months < 6 THEN 0.4 WHEN oldest_months < 12 THEN 0.5 WHEN oldest_months < 24 THEN 0.6 WHEN oldest_months < 72 THEN 0.8
           WHEN oldest_months < 120 THEN 1.0 WHEN oldest_months < 156 THEN 1.2 WHEN oldest_months IS NULL THEN NULL WHEN coalesce(sex, 'male') = 'female' THEN 1.4
           WHEN oldest_months < 192 THEN 1.5 ELSE 1.7 END) AS creatinine_high
  FROM limits
),

judged AS (
  SELECT p.patient_id,
    least(
      coalesce(c.diagnosis, 1),
      CASE WHEN blasts.sign IS NULL OR blasts.sign IN ('', '=') THEN CASE WHEN blasts.value <= blasts_limit THEN 1 WHEN blasts.value > blasts_limit THEN 3 ELSE 2 END
         WHEN blasts.sign IN ('<', '<=') AND blasts.value <= blasts_limit THEN 1
         WHEN blasts.sign = '>' AND blasts.value >= blasts_limit OR blasts.sign = '>=' AND blasts.value > blasts_limit THEN 3 ELSE 2 END
    ) AS c_1,
    CASE WHEN youngest >= 2 AND oldest < 18 THEN 3 WHEN youngest >= 18 OR oldest < 2 THEN 1 ELSE 2 END AS c_2,
    greatest(
      CASE WHEN c.marrow_relapses >= 2 THEN 3 WHEN c.marrow_relapses_at_most >= 2 THEN 2 ELSE 1 END,
      CASE WHEN c.relapsed_from > c.transplant_high THEN 3
           WHEN c.transplant_low IS NULL OR c.relapsed_to IS NULL OR c.relapsed_to <= c.transplant_low THEN 1 ELSE 2 END,
      least(
        CASE WHEN c.relapses > 1 OR coalesce(c.relapses_at_most, 0) = 0 THEN 1
             WHEN c.relapses = 1 AND c.relapses_at_most = 1 THEN 3 ELSE 2 END,
        CASE WHEN c.reinduced_from >= c.relapse_high THEN 3
             WHEN c.relapse_low IS NULL OR c.reinduced_to IS NULL OR c.reinduced_to < c.relapse_low THEN 1 ELSE 2 END
      ),
      least(4 - coalesce(c.remission, 1), coalesce(c.induction, 1))
    ) AS c_3,
    CASE WHEN youngest >= 16 THEN by_karnofsky WHEN oldest < 16 THEN by_lansky WHEN by_karnofsky = by_lansky THEN by_lansky ELSE 2 END AS c_4,
    least(
      greatest(
        CASE WHEN clearance.sign IS NULL OR clearance.sign IN ('', '=') THEN CASE WHEN clearance.value >= clearance_limit THEN 3 WHEN clearance.value < clearance_limit THEN 1 ELSE 2 END
         WHEN clearance.sign IN ('>', '>=') AND clearance.value >= clearance_limit THEN 3
         WHEN clearance.sign = '<' AND clearance.value <= clearance_limit OR clearance.sign = '<=' AND clearance.value < clearance_limit THEN 1 ELSE 2 END,
        CASE WHEN creatinine.sign IS NULL OR creatinine.sign IN ('', '=') THEN CASE WHEN creatinine_value <= creatinine_low THEN 3 WHEN creatinine_value > creatinine_high THEN 1 ELSE 2 END
         WHEN creatinine.sign IN ('<', '<=') AND creatinine_value <= creatinine_low THEN 3
         WHEN creatinine.sign = '>' AND creatinine_value >= creatinine_high OR creatinine.sign = '>=' AND creatinine_value > creatinine_high THEN 1 ELSE 2 END
      ),
      greatest(
        CASE WHEN total_bilirubin.sign IS NULL OR total_bilirubin.sign IN ('', '=') THEN CASE WHEN total_bilirubin.value <= total_limit THEN 3 WHEN total_bilirubin.value > total_limit THEN 1 ELSE 2 END
         WHEN total_bilirubin.sign IN ('<', '<=') AND total_bilirubin.value <= total_limit THEN 3
         WHEN total_bilirubin.sign = '>' AND total_bilirubin.value >= total_limit OR total_bilirubin.sign = '>=' AND total_bilirubin.value > total_limit THEN 1 ELSE 2 END,
        CASE WHEN direct_bilirubin.sign IS NULL OR direct_bilirubin.sign IN ('', '=') THEN CASE WHEN direct_bilirubin.value <= direct_limit THEN 3 WHEN direct_bilirubin.value > direct_limit THEN 1 ELSE 2 END
         WHEN direct_bilirubin.sign IN ('<', '<=') AND direct_bilirubin.value <= direct_limit THEN 3
         WHEN direct_bilirubin.sign = '>' AND direct_bilirubin.value >= direct_limit OR direct_bilirubin.sign = '>=' AND direct_bilirubin.value > direct_limit THEN 1 ELSE 2 END
      ),
      CASE alt WHEN 3 THEN 3 WHEN 1 THEN 1 ELSE 2 END
    ) AS c_5,
    coalesce(a.consent, 2) AS c_6
  FROM (
    SELECT *,
      CASE WHEN karnofsky.sign IS NULL OR karnofsky.sign IN ('', '=') THEN CASE WHEN karnofsky.value >= karnofsky_limit THEN 3 WHEN karnofsky.value < karnofsky_limit THEN 1 ELSE 2 END
         WHEN karnofsky.sign IN ('>', '>=') AND karnofsky.value >= karnofsky_limit THEN 3
         WHEN karnofsky.sign = '<' AND karnofsky.value <= karnofsky_limit OR karnofsky.sign = '<=' AND karnofsky.value < karnofsky_limit THEN 1 ELSE 2 END AS by_karnofsky,
      CASE WHEN lansky.sign IS NULL OR lansky.sign IN ('', '=') THEN CASE WHEN lansky.value >= lansky_limit THEN 3 WHEN lansky.value < lansky_limit THEN 1 ELSE 2 END
         WHEN lansky.sign IN ('>', '>=') AND lansky.value >= lansky_limit THEN 3
         WHEN lansky.sign = '<' AND lansky.value <= lansky_limit OR lansky.sign = '<=' AND lansky.value < lansky_limit THEN 1 ELSE 2 END AS by_lansky
    FROM creatinine_limits
  ) p
  LEFT JOIN courses c USING (patient_id)
  LEFT JOIN answers a USING (patient_id)
)

SELECT patient_id,
  CASE least(c_1, c_2, c_3, c_4, c_5, c_6) WHEN 1 THEN 'ineligible' WHEN 3 THEN 'eligible' ELSE 'undetermined' END AS verdict,
  CASE c_1 WHEN 3 THEN 'true' WHEN 1 THEN 'false' ELSE 'unknown' END AS c_1,
  CASE c_2 WHEN 3 THEN 'true' WHEN 1 THEN 'false' ELSE 'unknown' END AS c_2,
  CASE c_3 WHEN 3 THEN 'true' WHEN 1 THEN 'false' ELSE 'unknown' END AS c_3,
  CASE c_4 WHEN 3 THEN 'true' WHEN 1 THEN 'false' ELSE 'unknown' END AS c_4,
  CASE c_5 WHEN 3 THEN 'true' WHEN 1 THEN 'false' ELSE 'unknown' END AS c_5,
  CASE c_6 WHEN 3 THEN 'true' WHEN 1 THEN 'false' ELSE 'unknown' END AS c_6
FROM judged
ORDER BY patient_id
