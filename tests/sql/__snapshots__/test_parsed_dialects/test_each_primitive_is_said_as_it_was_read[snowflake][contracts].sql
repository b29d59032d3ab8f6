-- name of a table's column
s."UNIT"

-- hostile name
s."Two words: ""it's"""

-- text
'mg/dL'

-- hostile text
('it''s ' || CHR(92) || ' a "b" `c` ${d} {{e}} --
' || CHR(92) || '
f' || CHR(0) || 'g')

-- number
1.5

-- large number
1000000000000000000

-- negative number
s.x - (-2)

-- double
CAST('0.85e0' AS DOUBLE)

-- large double
CAST('1e100' AS DOUBLE)

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
CAST(s."DATE" AS DATE)

-- first day of a partial date
try_to_date(
  CASE
    WHEN regexp_like(CAST(s.x AS VARCHAR), '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$') THEN
      substring(
        CAST(s.x AS VARCHAR)
        || coalesce(CASE length(CAST(s.x AS VARCHAR)) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' END, ''),
        1,
        10
      )
  END,
  'YYYY-MM-DD'
)

-- last day of a partial date
CASE
  WHEN length(CAST(s.x AS VARCHAR)) < 10 THEN
    last_day(
      try_to_date(
        CASE
          WHEN regexp_like(
                 CAST(s.x AS VARCHAR),
                 '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
               ) THEN
            substring(
              CAST(s.x AS VARCHAR)
              || coalesce(CASE length(CAST(s.x AS VARCHAR)) WHEN 4 THEN '-12-01' WHEN 7 THEN '-01' END, ''),
              1,
              10
            )
        END,
        'YYYY-MM-DD'
      )
    )
  ELSE try_to_date(
         CASE
           WHEN regexp_like(
                  CAST(s.x AS VARCHAR),
                  '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                ) THEN
             substring(
               CAST(s.x AS VARCHAR)
               || coalesce(CASE length(CAST(s.x AS VARCHAR)) WHEN 4 THEN '-12-01' WHEN 7 THEN '-01' END, ''),
               1,
               10
             )
         END,
         'YYYY-MM-DD'
       )
END

-- months and days later
dateadd(DAY, 1, dateadd(MONTH, 13, s.day_1))

-- months and days earlier
dateadd(DAY, -27, dateadd(MONTH, -1, s.day_1))

-- completed days
datediff(DAY, s.day_1, s.day_2)

-- completed weeks
CAST((datediff(DAY, s.day_1, s.day_2) + 4200000 - mod(datediff(DAY, s.day_1, s.day_2) + 4200000, 7)) / 7 AS BIGINT)
- 600000

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
  WHEN abs(s."VALUE") < 999999999.9999995 THEN
    CAST(round(CAST(s."VALUE" AS DECIMAL(24, 12)), 6) AS DECIMAL(15, 6))
END

-- number as text
CASE WHEN s.x = floor(s.x) THEN CAST(CAST(s.x AS BIGINT) AS VARCHAR) ELSE rtrim(CAST(s.x AS VARCHAR), '0') END

-- number as double
CAST(s.x AS DOUBLE)

-- power
CASE
  WHEN s.x = CAST('0e0' AS DOUBLE) OR CAST('2e0' AS DOUBLE) = CAST('0e0' AS DOUBLE) THEN
    power(s.x, CAST('2e0' AS DOUBLE))
  WHEN CAST('2e0' AS DOUBLE) * ln(abs(s.x)) < (CAST('-744e0' AS DOUBLE)) THEN CAST('0e0' AS DOUBLE)
  WHEN CAST('2e0' AS DOUBLE) * ln(abs(s.x)) < CAST('600e0' AS DOUBLE) THEN power(s.x, CAST('2e0' AS DOUBLE))
END

-- number from millionths
CAST(CAST(s.x + CAST('6755399441055744e0' AS DOUBLE) - CAST('6755399441055744e0' AS DOUBLE) AS DECIMAL(15, 0))
     * 0.000001 AS DECIMAL(15, 6))

-- whole from double
CAST(s.x + CAST('6755399441055744e0' AS DOUBLE) - CAST('6755399441055744e0' AS DOUBLE) AS BIGINT)

-- quotient
CAST((s.x - mod(s.x, s.y)) / s.y AS BIGINT)

-- least
least(s.x, s.y)

-- a third: value
s.x * 3

-- a third: limit
s.y

-- times
s.x * s.y

-- order for the latest
coalesce(to_char(CAST(s."DATE" AS TIMESTAMP_NTZ), 'YYYY-MM-DD HH24:MI:SS'), '9999-99-99 99:99:99')
|| lpad(CAST(CAST(s."ID" AS DECIMAL(20, 0)) + 9223372036854775808 AS VARCHAR), 20, '0')

-- order for the first
coalesce(to_char(CAST(s."DATE" AS TIMESTAMP_NTZ), 'YYYY-MM-DD HH24:MI:SS'), '0000-00-00 00:00:00')
|| lpad(CAST(CAST(s."ID" AS DECIMAL(20, 0)) + 9223372036854775808 AS VARCHAR), 20, '0')

-- record
lpad(coalesce(to_char(s.day_1, 'YYYY-MM-DD'), '-'), 10, ' ')
|| lpad(
     coalesce(
       CAST(CASE
              WHEN abs(s."VALUE") < 999999999.9999995 THEN
                CAST(round(CAST(s."VALUE" AS DECIMAL(24, 12)), 6) AS DECIMAL(15, 6))
            END AS VARCHAR),
       '-'
     ),
     17,
     ' '
   )
|| lpad(coalesce(CAST(length(s."COMPARATOR") AS VARCHAR), '-'), 6, ' ')
|| lpad(coalesce(CAST(length(s."UNIT") AS VARCHAR), '-'), 6, ' ')
|| lpad(coalesce(CAST(s."ID" AS VARCHAR), '-'), 20, ' ')
|| coalesce(s."COMPARATOR", '')
|| coalesce(s."UNIT", '')

-- record of some fields
lpad(coalesce(to_char(s.day_1, 'YYYY-MM-DD'), '-'), 10, ' ') || '                -' || '     -'
|| lpad(coalesce(CAST(length(s."UNIT") AS VARCHAR), '-'), 6, ' ')
|| '                   -'
|| coalesce(s."UNIT", '')

-- picked
max(CASE WHEN s.a_1 THEN r.order_1 || r.record_1 END)

-- picked first, of all rows
min(r.order_1 || r.record_1)

-- picked by rank
max(CASE WHEN s.a_1 THEN CAST(s.x AS VARCHAR) || r.order_1 || r.record_1 END)

-- field day
try_to_date(nullif(ltrim(substring(r.picked_1, 40, 10)), '-'), 'YYYY-MM-DD')

-- field value
CAST(nullif(ltrim(substring(r.picked_1, 50, 17)), '-') AS DECIMAL(15, 6))

-- field comparator
substring(r.picked_1, 99, CAST(nullif(ltrim(substring(r.picked_1, 67, 6)), '-') AS BIGINT))

-- field unit
substring(
  r.picked_1,
  99 + coalesce(CAST(nullif(ltrim(substring(r.picked_1, 67, 6)), '-') AS BIGINT), 0),
  CAST(nullif(ltrim(substring(r.picked_1, 73, 6)), '-') AS BIGINT)
)

-- field id
CAST(nullif(ltrim(substring(r.picked_1, 79, 20)), '-') AS BIGINT)

-- field of a ranked row
substring(
  r.picked_1,
  100 + coalesce(CAST(nullif(ltrim(substring(r.picked_1, 68, 6)), '-') AS BIGINT), 0),
  CAST(nullif(ltrim(substring(r.picked_1, 74, 6)), '-') AS BIGINT)
)

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
CAST(s.x AS TIMESTAMP_NTZ)

-- date or partial text
CAST(s.x AS VARCHAR)

-- no date or partial text
CAST(NULL AS VARCHAR)

-- number of a fact
CAST(dense_rank() OVER (ORDER BY CAST(s.x AS VARCHAR) || ' ') AS BIGINT)
