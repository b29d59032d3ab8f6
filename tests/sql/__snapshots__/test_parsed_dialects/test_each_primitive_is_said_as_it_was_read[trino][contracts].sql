-- name of a table's column
s."unit"

-- hostile name
s."Two words: ""it's"""

-- text
'mg/dL'

-- hostile text
('it''s \ a "b" `c` ${d} {{e}} --
\
f' || chr(0) || 'g')

-- number
DECIMAL '1.5'

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
CAST(NULL AS BOOLEAN)

-- no text
CAST(NULL AS VARCHAR)

-- no day
CAST(NULL AS DATE)

-- no integer
CAST(NULL AS BIGINT)

-- no truth
CAST(NULL AS BOOLEAN)

-- no number
CAST(NULL AS DECIMAL(15, 6))

-- integer as text
CAST(s.x AS VARCHAR)

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
coalesce(s.a_1, FALSE)

-- is not true
NOT coalesce(s.a_1, FALSE)

-- is false
NOT coalesce(s.a_1, TRUE)

-- is not false
coalesce(s.a_1, TRUE)

-- is unknown
(s.x = s.y) IS NULL

-- same
s.a_1 IS NOT DISTINCT FROM s.b_1

-- case of truths
CASE WHEN s.a_1 THEN s.x < s.y WHEN NOT s.b_1 THEN FALSE ELSE CAST(NULL AS BOOLEAN) END

-- aggregate of a condition
count(CASE WHEN s.a_1 AND s.b_1 THEN 1 END)

-- running sum
sum(s.x) OVER (PARTITION BY s.y, s.a_1 ORDER BY r.order_1)

-- place
row_number() OVER (PARTITION BY s.y ORDER BY r.order_1 DESC)

-- day of a moment
CAST(s."date" AS DATE)

-- first day of a partial date
TRY_CAST(CASE
           WHEN regexp_like(
                  CAST(s.x AS VARCHAR),
                  '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                ) THEN
             substring(
               CAST(s.x AS VARCHAR)
               || coalesce(CASE length(CAST(s.x AS VARCHAR)) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' END, ''),
               1,
               10
             )
         END AS DATE)

-- last day of a partial date
CASE
  WHEN length(CAST(s.x AS VARCHAR)) < 10 THEN
    last_day_of_month(
      TRY_CAST(CASE
                 WHEN regexp_like(
                        CAST(s.x AS VARCHAR),
                        '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                      ) THEN
                   substring(
                     CAST(s.x AS VARCHAR)
                     || coalesce(
                          CASE length(CAST(s.x AS VARCHAR)) WHEN 4 THEN '-12-01' WHEN 7 THEN '-01' END,
                          ''
                        ),
                     1,
                     10
                   )
               END AS DATE)
    )
  ELSE TRY_CAST(CASE
                  WHEN regexp_like(
                         CAST(s.x AS VARCHAR),
                         '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                       ) THEN
                    substring(
                      CAST(s.x AS VARCHAR)
                      || coalesce(
                           CASE length(CAST(s.x AS VARCHAR)) WHEN 4 THEN '-12-01' WHEN 7 THEN '-01' END,
                           ''
                         ),
                      1,
                      10
                    )
                END AS DATE)
END

-- months and days later
date_add('day', 1, date_add('month', 13, s.day_1))

-- months and days earlier
date_add('day', -27, date_add('month', -1, s.day_1))

-- completed days
date_diff('day', s.day_1, s.day_2)

-- completed weeks
CAST(date_diff('day', s.day_1, s.day_2) + 4200000 AS BIGINT) / 7 - 600000

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
TRY_CAST(s."value" AS DECIMAL(15, 6))

-- number as text
CASE
  WHEN s.x = floor(s.x) THEN CAST(CAST(s.x AS BIGINT) AS VARCHAR)
  ELSE regexp_replace(CAST(s.x AS VARCHAR), '0+$')
END

-- number as double
CAST(s.x AS DOUBLE)

-- power
power(s.x, 2e0)

-- number from millionths
CAST(CAST(s.x + 6755399441055744e0 - 6755399441055744e0 AS DECIMAL(15, 0)) * DECIMAL '0.000001' AS DECIMAL(15, 6))

-- whole from double
CAST(s.x + 6755399441055744e0 - 6755399441055744e0 AS BIGINT)

-- quotient
CAST(s.x AS BIGINT) / s.y

-- least
least(s.x, s.y)

-- a third: value
s.x * 3

-- a third: limit
s.y

-- times
s.x * s.y

-- order for the latest
ROW(
  CASE WHEN s."date" IS NULL THEN 1 ELSE 0 END,
  coalesce(CAST(s."date" AS TIMESTAMP(0)), CAST('1970-01-01 00:00:00' AS TIMESTAMP(0))),
  s."id"
)

-- order for the first
ROW(
  CASE WHEN s."date" IS NULL THEN 0 ELSE 1 END,
  coalesce(CAST(s."date" AS TIMESTAMP(0)), CAST('1970-01-01 00:00:00' AS TIMESTAMP(0))),
  s."id"
)

-- record
ROW(s.day_1, s."value", s."comparator", s."unit", s."id")

-- record of some fields
ROW(s.day_1, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), s."unit")

-- picked
max_by(r.record_1, r.order_1) FILTER (WHERE s.a_1)

-- picked first, of all rows
min_by(r.record_1, r.order_1)

-- picked by rank
max_by(r.record_1, ROW(s.x, r.order_1)) FILTER (WHERE s.a_1)

-- field day
r.picked_1[1]

-- field value
r.picked_1[2]

-- field comparator
r.picked_1[3]

-- field unit
r.picked_1[4]

-- field id
r.picked_1[5]

-- field of a ranked row
r.picked_1[4]

-- text of a table
s.x

-- code, a text or a number, as text
CAST(s.x AS VARCHAR)

-- column of any type as text
CAST(s.x AS VARCHAR)

-- text in all rows
'enrollment'

-- whole number
CAST(s.x AS BIGINT)

-- date or timestamp
CAST(s.x AS TIMESTAMP(6))

-- date or partial text
CAST(s.x AS VARCHAR)

-- no date or partial text
CAST(NULL AS VARCHAR)

-- number of a fact
CAST(dense_rank() OVER (ORDER BY CAST(s.x AS VARCHAR) || ' ') AS BIGINT)
