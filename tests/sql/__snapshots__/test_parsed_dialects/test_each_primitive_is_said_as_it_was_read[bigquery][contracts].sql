-- name of a table's column
s.`unit`

-- hostile name
s.`Two words: "it's"`

-- text
'mg/dL'

-- hostile text
'it\'s \\ a "b" `c` ${d} {{e}} --\n\\\nf\x00g'

-- number
NUMERIC '1.5'

-- large number
1000000000000000000

-- negative number
s.x - (-2)

-- double
0.85e0

-- large double
1e100

-- day
DATE '2020-02-29'

-- truth True
TRUE

-- truth False
FALSE

-- truth None
CAST(NULL AS BOOL)

-- no text
CAST(NULL AS STRING)

-- no day
CAST(NULL AS DATE)

-- no integer
CAST(NULL AS INT64)

-- no truth
CAST(NULL AS BOOL)

-- no number
CAST(NULL AS NUMERIC)

-- integer as text
CAST(s.x AS STRING)

-- texts joined
s.x || ' to ' || s.y

-- texts joined, one perhaps empty
coalesce(s.x, '') || s.y

-- text is not empty
s.x <> ''

-- text is one of some
s.x IN ('', 'yes')

-- comparison
s.x <= s.y

-- truths
(s.a_1 AND NOT s.b_1) OR s.x = s.y

-- is true
s.a_1 IS TRUE

-- is not true
s.a_1 IS NOT TRUE

-- is false
s.a_1 IS FALSE

-- is not false
s.a_1 IS NOT FALSE

-- is unknown
(s.x = s.y) IS NULL

-- same
s.a_1 IS NOT DISTINCT FROM s.b_1

-- case of truths
CASE WHEN s.a_1 THEN s.x < s.y WHEN NOT s.b_1 THEN FALSE ELSE CAST(NULL AS BOOL) END

-- aggregate of a condition
count(CASE WHEN s.a_1 AND s.b_1 THEN 1 END)

-- running sum
sum(s.x) OVER (PARTITION BY s.y, s.a_1 ORDER BY r.order_1)

-- place
row_number() OVER (PARTITION BY s.y ORDER BY r.order_1 DESC)

-- day of a moment
CAST(s.`date` AS DATE)

-- first day of a partial date
SAFE_CAST(CASE
            WHEN regexp_contains(
                   CAST(s.x AS STRING),
                   '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                 ) THEN
              substring(
                CAST(s.x AS STRING)
                || coalesce(CASE length(CAST(s.x AS STRING)) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' END, ''),
                1,
                10
              )
          END AS DATE)

-- last day of a partial date
CASE
  WHEN length(CAST(s.x AS STRING)) < 10 THEN
    last_day(
      SAFE_CAST(CASE
                  WHEN regexp_contains(
                         CAST(s.x AS STRING),
                         '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                       ) THEN
                    substring(
                      CAST(s.x AS STRING)
                      || coalesce(
                           CASE length(CAST(s.x AS STRING)) WHEN 4 THEN '-12-01' WHEN 7 THEN '-01' END,
                           ''
                         ),
                      1,
                      10
                    )
                END AS DATE)
    )
  ELSE SAFE_CAST(CASE
                   WHEN regexp_contains(
                          CAST(s.x AS STRING),
                          '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                        ) THEN
                     substring(
                       CAST(s.x AS STRING)
                       || coalesce(
                            CASE length(CAST(s.x AS STRING)) WHEN 4 THEN '-12-01' WHEN 7 THEN '-01' END,
                            ''
                          ),
                       1,
                       10
                     )
                 END AS DATE)
END

-- months and days later
date_add(date_add(s.day_1, INTERVAL 13 MONTH), INTERVAL 1 DAY)

-- months and days earlier
date_add(date_add(s.day_1, INTERVAL -1 MONTH), INTERVAL -27 DAY)

-- completed days
date_diff(s.day_2, s.day_1, DAY)

-- completed weeks
div(date_diff(s.day_2, s.day_1, DAY) + 4200000, 7) - 600000

-- completed months
(EXTRACT(YEAR FROM s.day_2) - EXTRACT(YEAR FROM s.day_1)) * 12
+ (EXTRACT(MONTH FROM s.day_2) - EXTRACT(MONTH FROM s.day_1))
- CASE WHEN EXTRACT(DAY FROM s.day_2) < EXTRACT(DAY FROM s.day_1) THEN 1 ELSE 0 END

-- completed years
EXTRACT(YEAR FROM s.day_2) - EXTRACT(YEAR FROM s.day_1)
- CASE
    WHEN EXTRACT(MONTH FROM s.day_2) * 100 + EXTRACT(DAY FROM s.day_2)
           < EXTRACT(MONTH FROM s.day_1) * 100 + EXTRACT(DAY FROM s.day_1) THEN
      1
    ELSE 0
  END

-- stored number
CASE
  WHEN abs(s.`value`) < NUMERIC '999999999.9999995' THEN
    CAST(round(CAST(s.`value` AS BIGNUMERIC), 6) AS NUMERIC)
END

-- number as text
CASE WHEN s.x = floor(s.x) THEN CAST(CAST(s.x AS INT64) AS STRING) ELSE rtrim(CAST(s.x AS STRING), '0') END

-- number as double
CAST(s.x AS FLOAT64)

-- power
SAFE.POWER(s.x, 2e0)

-- number from millionths
CAST(s.x + 6755399441055744e0 - 6755399441055744e0 AS NUMERIC) * NUMERIC '0.000001'

-- whole from double
CAST(s.x + 6755399441055744e0 - 6755399441055744e0 AS INT64)

-- quotient
div(s.x, s.y)

-- least
least(s.x, s.y)

-- a third: value
s.x * 3

-- a third: limit
s.y

-- times
s.x * s.y

-- order for the latest
coalesce(CAST(datetime_trunc(CAST(s.`date` AS DATETIME), SECOND) AS STRING), '9999-99-99 99:99:99')
|| lpad(CAST(CAST(s.`id` AS NUMERIC) + NUMERIC '9223372036854775808' AS STRING), 20, '0')

-- order for the first
coalesce(CAST(datetime_trunc(CAST(s.`date` AS DATETIME), SECOND) AS STRING), '0000-00-00 00:00:00')
|| lpad(CAST(CAST(s.`id` AS NUMERIC) + NUMERIC '9223372036854775808' AS STRING), 20, '0')

-- record
STRUCT(
  s.day_1 AS `day`,
  s.`value` AS `value`,
  s.`comparator` AS `comparator`,
  s.`unit` AS `unit`,
  s.`id` AS `id`
)

-- record of some fields
STRUCT(s.day_1 AS `day`, s.`unit` AS `unit`)

-- picked
max_by(CASE WHEN s.a_1 THEN r.record_1 END, CASE WHEN s.a_1 THEN r.order_1 END)

-- picked first, of all rows
min_by(r.record_1, r.order_1)

-- picked by rank
max_by(CASE WHEN s.a_1 THEN r.record_1 END, CASE WHEN s.a_1 THEN CAST(s.x AS STRING) || r.order_1 END)

-- field day
r.picked_1.`day`

-- field value
r.picked_1.`value`

-- field comparator
r.picked_1.`comparator`

-- field unit
r.picked_1.`unit`

-- field id
r.picked_1.`id`

-- field of a ranked row
r.picked_1.`unit`

-- text of a table
s.x

-- code, a text or a number, as text
CAST(s.x AS STRING)

-- column of any type as text
CAST(s.x AS STRING)

-- text in all rows
'enrollment'

-- whole number
CAST(s.x AS INT64)

-- date or timestamp
CAST(s.x AS DATETIME)

-- date or partial text
CAST(s.x AS STRING)

-- no date or partial text
CAST(NULL AS STRING)

-- number of a fact
CAST(dense_rank() OVER (ORDER BY CAST(s.x AS STRING) || ' ') AS INT64)
