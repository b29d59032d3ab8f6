-- name of a table's column
s."unit"

-- hostile name
s."Two words: ""it's"""

-- text
N'mg/dL'

-- hostile text
(N'it''s \ a "b" `c` ${d} {{e}} --
\' + N'
f' + NCHAR(0) + N'g')

-- number
1.5

-- large number
1000000000000000000

-- negative number
s.x - (-2)

-- double
0.85e0

-- large double
1e100

-- day
CONVERT(DATE, '2020-02-29', 23)

-- truth True
1

-- truth False
0

-- truth None
CAST(NULL AS SMALLINT)

-- no text
CAST(NULL AS NVARCHAR(4000))

-- no day
CAST(NULL AS DATE)

-- no integer
CAST(NULL AS BIGINT)

-- no truth
CAST(NULL AS SMALLINT)

-- no number
CAST(NULL AS DECIMAL(15, 6))

-- integer as text
CAST(s.x AS NVARCHAR(4000))

-- texts joined
s.x + N' to ' + s.y

-- texts joined, one perhaps empty
coalesce(s.x, N'') + s.y

-- text is not empty
CASE
  WHEN s.x COLLATE Latin1_General_100_BIN2 <> N'' THEN 1
  WHEN NOT (s.x COLLATE Latin1_General_100_BIN2 <> N'') THEN 0
END

-- text is one of some
CASE
  WHEN s.x COLLATE Latin1_General_100_BIN2 IN (N'', N'yes') THEN 1
  WHEN NOT (s.x COLLATE Latin1_General_100_BIN2 IN (N'', N'yes')) THEN 0
END

-- comparison
CASE WHEN s.x <= s.y THEN 1 WHEN NOT (s.x <= s.y) THEN 0 END

-- truths
CASE
  WHEN (s.a_1 = 1 AND NOT (s.b_1 = 1)) OR s.x = s.y THEN 1
  WHEN NOT ((s.a_1 = 1 AND NOT (s.b_1 = 1)) OR s.x = s.y) THEN 0
END

-- is true
CASE WHEN coalesce(s.a_1, 0) = 1 THEN 1 ELSE 0 END

-- is not true
CASE WHEN coalesce(s.a_1, 0) = 0 THEN 1 ELSE 0 END

-- is false
CASE WHEN coalesce(s.a_1, 1) = 0 THEN 1 ELSE 0 END

-- is not false
CASE WHEN coalesce(s.a_1, 1) = 1 THEN 1 ELSE 0 END

-- is unknown
CASE WHEN CASE WHEN s.x = s.y THEN 1 WHEN NOT (s.x = s.y) THEN 0 END IS NULL THEN 1 ELSE 0 END

-- same
CASE WHEN coalesce(s.a_1, 2) = coalesce(s.b_1, 2) THEN 1 ELSE 0 END

-- case of truths
CASE
  WHEN s.a_1 = 1 THEN CASE WHEN s.x < s.y THEN 1 WHEN NOT (s.x < s.y) THEN 0 END
  WHEN NOT (s.b_1 = 1) THEN 0
  ELSE CAST(NULL AS SMALLINT)
END

-- aggregate of a condition
count(CASE WHEN s.a_1 = 1 AND s.b_1 = 1 THEN 1 END)

-- running sum
sum(s.x) OVER (PARTITION BY s.y, s.a_1 ORDER BY r.order_1 ROWS UNBOUNDED PRECEDING)

-- place
row_number() OVER (PARTITION BY s.y ORDER BY r.order_1 DESC)

-- day of a moment
CAST(s."date" AS DATE)

-- first day of a partial date
try_convert(
  DATE,
  CASE
    WHEN patindex(N'[1-9][0-9][0-9][0-9]', convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2) = 1
         OR patindex(
              N'[1-9][0-9][0-9][0-9]-[0-9][0-9]',
              convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2
            ) = 1
         OR patindex(
              N'[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]',
              convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2
            ) = 1 THEN
      substring(
        (convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2)
        + coalesce(
             CASE len((convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1
               WHEN 4 THEN N'-01-01' WHEN 7 THEN N'-01'
             END,
             N''
           ),
        1,
        10
      )
  END,
  23
)

-- last day of a partial date
CASE
  WHEN len((convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1 < 10 THEN
    eomonth(
      try_convert(
        DATE,
        CASE
          WHEN patindex(N'[1-9][0-9][0-9][0-9]', convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2)
                 = 1
               OR patindex(
                    N'[1-9][0-9][0-9][0-9]-[0-9][0-9]',
                    convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2
                  ) = 1
               OR patindex(
                    N'[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]',
                    convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2
                  ) = 1 THEN
            substring(
              (convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2)
              + coalesce(
                   CASE len((convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1
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
                  convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2
                ) = 1
                OR patindex(
                     N'[1-9][0-9][0-9][0-9]-[0-9][0-9]',
                     convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2
                   ) = 1
                OR patindex(
                     N'[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]',
                     convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2
                   ) = 1 THEN
             substring(
               (convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2)
               + coalesce(
                    CASE len((convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2) + N'.') - 1
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
END

-- months and days later
dateadd(DAY, 1, dateadd(MONTH, 13, s.day_1))

-- months and days earlier
dateadd(DAY, -27, dateadd(MONTH, -1, s.day_1))

-- completed days
datediff(DAY, s.day_1, s.day_2)

-- completed weeks
CAST(datediff(DAY, s.day_1, s.day_2) + 4200000 AS BIGINT) / 7 - 600000

-- completed months
(YEAR(s.day_2) - YEAR(s.day_1)) * 12 + (MONTH(s.day_2) - MONTH(s.day_1))
- CASE WHEN DAY(s.day_2) < DAY(s.day_1) THEN 1 ELSE 0 END

-- completed years
YEAR(s.day_2) - YEAR(s.day_1)
- CASE WHEN MONTH(s.day_2) * 100 + DAY(s.day_2) < MONTH(s.day_1) * 100 + DAY(s.day_1) THEN 1 ELSE 0 END

-- stored number
TRY_CAST(s."value" AS DECIMAL(15, 6))

-- number as text
CASE
  WHEN s.x = floor(s.x) THEN CAST(CAST(s.x AS BIGINT) AS NVARCHAR(4000))
  ELSE rtrim(CAST(s.x AS NVARCHAR(4000)), N'0')
END

-- number as double
CAST(s.x AS FLOAT)

-- power
CASE
  WHEN s.x = 0e0 OR 2e0 = 0e0 THEN power(s.x, 2e0)
  WHEN 2e0 * log(abs(s.x)) < (-744e0) THEN 0e0
  WHEN 2e0 * log(abs(s.x)) < 600e0 THEN power(s.x, 2e0)
END

-- number from millionths
CAST(CAST(s.x + 6755399441055744e0 - 6755399441055744e0 AS DECIMAL(15, 0)) * 0.000001 AS DECIMAL(15, 6))

-- whole from double
CAST(s.x + 6755399441055744e0 - 6755399441055744e0 AS BIGINT)

-- quotient
CAST(s.x AS BIGINT) / s.y

-- least
least(s.x, s.y)

-- a third: value
s.x * CAST(3 AS DECIMAL(19, 0))

-- a third: limit
s.y

-- times
s.x * CAST(s.y AS DECIMAL(19, 0))

-- order for the latest
(coalesce(convert(NVARCHAR(19), CAST(s."date" AS DATETIME2(0)), 120), N'9999-99-99 99:99:99')
 + right(
      N'00000000000000000000' + CAST(CAST(s."id" AS DECIMAL(20, 0)) + 9223372036854775808 AS NVARCHAR(4000)),
      20
    )) COLLATE Latin1_General_100_BIN2

-- order for the first
(coalesce(convert(NVARCHAR(19), CAST(s."date" AS DATETIME2(0)), 120), N'0000-00-00 00:00:00')
 + right(
      N'00000000000000000000' + CAST(CAST(s."id" AS DECIMAL(20, 0)) + 9223372036854775808 AS NVARCHAR(4000)),
      20
    )) COLLATE Latin1_General_100_BIN2

-- record
right(N'          ' + coalesce(convert(NVARCHAR(10), s.day_1, 23), N'-'), 10)
+ right(
     N'                 ' + coalesce(CAST(TRY_CAST(s."value" AS DECIMAL(15, 6)) AS NVARCHAR(4000)), N'-'),
     17
   )
+ right(N'      ' + coalesce(CAST(len(s."comparator" + N'.') - 1 AS NVARCHAR(4000)), N'-'), 6)
+ right(N'      ' + coalesce(CAST(len(s."unit" + N'.') - 1 AS NVARCHAR(4000)), N'-'), 6)
+ right(N'                    ' + coalesce(CAST(s."id" AS NVARCHAR(4000)), N'-'), 20)
+ coalesce(s."comparator", N'')
+ coalesce(s."unit", N'')

-- record of some fields
right(N'          ' + coalesce(convert(NVARCHAR(10), s.day_1, 23), N'-'), 10) + N'                -' + N'     -'
+ right(N'      ' + coalesce(CAST(len(s."unit" + N'.') - 1 AS NVARCHAR(4000)), N'-'), 6)
+ N'                   -'
+ coalesce(s."unit", N'')

-- picked
max(CASE WHEN s.a_1 = 1 THEN r.order_1 + r.record_1 END COLLATE Latin1_General_100_BIN2)

-- picked first, of all rows
min((r.order_1 + r.record_1) COLLATE Latin1_General_100_BIN2)

-- picked by rank
max(
  CASE WHEN s.a_1 = 1 THEN CAST(s.x AS NVARCHAR(4000)) + r.order_1 + r.record_1 END COLLATE Latin1_General_100_BIN2
)

-- field day
try_convert(DATE, nullif(ltrim(substring(r.picked_1, 40, 10)), N'-'), 23)

-- field value
CAST(nullif(ltrim(substring(r.picked_1, 50, 17)), N'-') AS DECIMAL(15, 6))

-- field comparator
substring(r.picked_1, 99, CAST(nullif(ltrim(substring(r.picked_1, 67, 6)), N'-') AS BIGINT)) COLLATE Latin1_General_100_BIN2

-- field unit
substring(
  r.picked_1,
  99 + coalesce(CAST(nullif(ltrim(substring(r.picked_1, 67, 6)), N'-') AS BIGINT), 0),
  CAST(nullif(ltrim(substring(r.picked_1, 73, 6)), N'-') AS BIGINT)
) COLLATE Latin1_General_100_BIN2

-- field id
CAST(nullif(ltrim(substring(r.picked_1, 79, 20)), N'-') AS BIGINT)

-- field of a ranked row
substring(
  r.picked_1,
  100 + coalesce(CAST(nullif(ltrim(substring(r.picked_1, 68, 6)), N'-') AS BIGINT), 0),
  CAST(nullif(ltrim(substring(r.picked_1, 74, 6)), N'-') AS BIGINT)
) COLLATE Latin1_General_100_BIN2

-- text of a table
s.x COLLATE Latin1_General_100_BIN2

-- code, a text or a number, as text
CAST(s.x AS NVARCHAR(4000))

-- column of any type as text
convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2

-- text in all rows
N'enrollment'

-- whole number
CAST(s.x AS BIGINT)

-- date or timestamp
CAST(s.x AS DATETIME2)

-- date or partial text
convert(NVARCHAR(40), s.x, 23) COLLATE Latin1_General_100_BIN2

-- no date or partial text
CAST(NULL AS NVARCHAR(4000))

-- number of a fact
CAST(dense_rank() OVER (ORDER BY (CAST(s.x AS NVARCHAR(4000)) + N' ') COLLATE Latin1_General_100_BIN2) AS BIGINT)
