-- name of a table's column
s.`unit`

-- hostile name
s.`Two words: "it's"`

-- text
'mg/dL'

-- hostile text
('it' || char(39) || 's ' || char(92) || ' a "b" `c` $' || '{d} {' || '{e}} --
' || char(92) || '
f' || char(0) || 'g')

-- number
1.5

-- large number
1000000000000000000

-- negative number
s.x - (-2)

-- double
0.85D

-- large double
1e100D

-- day
DATE '2020-02-29'

-- truth True
TRUE

-- truth False
FALSE

-- truth None
CAST(NULL AS BOOLEAN)

-- no text
CAST(NULL AS STRING)

-- no day
CAST(NULL AS DATE)

-- no integer
CAST(NULL AS BIGINT)

-- no truth
CAST(NULL AS BOOLEAN)

-- no number
CAST(NULL AS DECIMAL(15, 6))

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
s.a_1 <=> s.b_1

-- case of truths
CASE WHEN s.a_1 THEN s.x < s.y WHEN NOT s.b_1 THEN FALSE ELSE CAST(NULL AS BOOLEAN) END

-- aggregate of a condition
count(CASE WHEN s.a_1 AND s.b_1 THEN 1 END)

-- running sum
sum(s.x) OVER (PARTITION BY s.y, s.a_1 ORDER BY r.order_1)

-- place
row_number() OVER (PARTITION BY s.y ORDER BY r.order_1 DESC)

-- day of a moment
TRY_CAST(s.`date` AS DATE)

-- first day of a partial date
TRY_CAST(CASE
           WHEN regexp_like(CAST(s.x AS STRING), '^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2}( [0-9:.]+)?)?)?$') THEN
             substr(CAST(s.x AS STRING) || substr('xxxx-01-01', length(CAST(s.x AS STRING)) + 1), 1, 10)
         END AS DATE)

-- last day of a partial date
CASE
  WHEN length(CAST(s.x AS STRING)) < 10 THEN
    last_day(
      TRY_CAST(CASE
                 WHEN regexp_like(CAST(s.x AS STRING), '^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2}( [0-9:.]+)?)?)?$') THEN
                   substr(CAST(s.x AS STRING) || substr('xxxx-12-01', length(CAST(s.x AS STRING)) + 1), 1, 10)
               END AS DATE)
    )
  ELSE TRY_CAST(CASE
                  WHEN regexp_like(CAST(s.x AS STRING), '^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2}( [0-9:.]+)?)?)?$') THEN
                    substr(CAST(s.x AS STRING) || substr('xxxx-12-01', length(CAST(s.x AS STRING)) + 1), 1, 10)
                END AS DATE)
END

-- months and days later
date_add(add_months(s.day_1, 13), 1)

-- months and days earlier
date_add(add_months(s.day_1, -1), -27)

-- completed days
datediff(s.day_2, s.day_1)

-- completed weeks
CAST(floor(datediff(s.day_2, s.day_1) / 7) AS INT)

-- completed months
(year(s.day_2) - year(s.day_1)) * 12 + (month(s.day_2) - month(s.day_1))
- CASE WHEN day(s.day_2) < day(s.day_1) THEN 1 ELSE 0 END

-- completed years
year(s.day_2) - year(s.day_1)
- CASE WHEN month(s.day_2) * 100 + day(s.day_2) < month(s.day_1) * 100 + day(s.day_1) THEN 1 ELSE 0 END

-- stored number
TRY_CAST(s.`value` AS DECIMAL(15, 6))

-- number as text
regexp_replace(CAST(CAST(s.x AS DECIMAL(24, 6)) AS STRING), '[.]?0+$', '')

-- number as double
CAST(s.x AS DOUBLE)

-- power
power(s.x, 2D)

-- number from millionths
CAST(TRY_CAST(rint(s.x) AS DECIMAL(15, 0)) * 0.000001 AS DECIMAL(15, 6))

-- whole from double
TRY_CAST(rint(s.x) AS BIGINT)

-- quotient
s.x div s.y

-- least
least(s.x, s.y)

-- a third: value
3 * s.x

-- a third: limit
s.y

-- times
s.x * s.y

-- order for the latest
struct(coalesce(CAST(s.`date` AS TIMESTAMP_NTZ), CAST('+10000-01-01 00:00:00' AS TIMESTAMP_NTZ)), s.`id`)

-- order for the first
struct(coalesce(CAST(s.`date` AS TIMESTAMP_NTZ), CAST('-0001-01-01 00:00:00' AS TIMESTAMP_NTZ)), s.`id`)

-- record
named_struct('day', s.day_1, 'value', s.`value`, 'comparator', s.`comparator`, 'unit', s.`unit`, 'id', s.`id`)

-- record of some fields
named_struct('day', s.day_1, 'unit', s.`unit`)

-- picked
max_by(r.record_1, CASE WHEN s.a_1 THEN r.order_1 END)

-- picked first, of all rows
min_by(r.record_1, r.order_1)

-- picked by rank
max_by(r.record_1, CASE WHEN s.a_1 THEN struct(s.x, r.order_1) END)

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
s.x

-- column of any type as text
CAST(s.x AS STRING)

-- text in all rows
'enrollment'

-- whole number
CAST(s.x AS BIGINT)

-- date or timestamp
s.x

-- date or partial text
s.x

-- no date or partial text
CAST(NULL AS DATE)

-- number of a fact
CAST(dense_rank() OVER (ORDER BY CAST(s.x AS STRING) || ' ') AS BIGINT)
