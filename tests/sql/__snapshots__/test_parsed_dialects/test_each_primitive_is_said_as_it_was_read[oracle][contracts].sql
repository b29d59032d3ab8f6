-- name of a table's column
s."UNIT"

-- hostile name
s."Two words: it's"

-- text
'mg/dL'

-- hostile text
('it''s \ a "b" `c` ${d} {{e}} --
\
f' || CHR(0) || 'g')

-- number
1.5

-- large number
1000000000000000000

-- negative number
s.x - (-2)

-- double
CAST(0.85 AS BINARY_DOUBLE)

-- large double
CAST(1e100 AS BINARY_DOUBLE)

-- day
DATE '2020-02-29'

-- truth True
1

-- truth False
0

-- truth None
CAST(NULL AS NUMBER(1))

-- no text
CAST(NULL AS VARCHAR2(4000))

-- no day
CAST(NULL AS DATE)

-- no integer
CAST(NULL AS NUMBER(19))

-- no truth
CAST(NULL AS NUMBER(1))

-- no number
CAST(NULL AS NUMBER(15, 6))

-- integer as text
to_char(s.x)

-- texts joined
CASE WHEN s.x IS NOT NULL AND s.y IS NOT NULL THEN s.x || ' to ' || s.y END

-- texts joined, one perhaps empty
CASE WHEN s.y IS NOT NULL THEN coalesce(s.x, '') || s.y END

-- text is not empty
CASE WHEN s.x IS NOT NULL THEN 1 END

-- text is one of some
CASE WHEN s.x = 'yes' THEN 1 WHEN NOT (s.x = 'yes') THEN 0 END

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
  ELSE CAST(NULL AS NUMBER(1))
END

-- aggregate of a condition
count(CASE WHEN s.a_1 = 1 AND s.b_1 = 1 THEN 1 END)

-- running sum
sum(s.x) OVER (PARTITION BY s.y, s.a_1 ORDER BY r.order_1)

-- place
row_number() OVER (PARTITION BY s.y ORDER BY r.order_1 DESC)

-- day of a moment
trunc(s."DATE")

-- first day of a partial date
CAST(CASE
       WHEN regexp_instr(
              json_value(json_array(s.x), '$[0]'),
              '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
            ) = 1 THEN
         substr(
           CASE
             WHEN json_value(json_array(s.x), '$[0]') IS NOT NULL THEN
               json_value(json_array(s.x), '$[0]')
               || coalesce(
                    CASE length(json_value(json_array(s.x), '$[0]')) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' END,
                    ''
                  )
           END,
           1,
           10
         )
     END AS DATE DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD')

-- last day of a partial date
CASE
  WHEN length(json_value(json_array(s.x), '$[0]')) < 10 THEN
    last_day(
      CAST(CASE
             WHEN regexp_instr(
                    json_value(json_array(s.x), '$[0]'),
                    '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                  ) = 1 THEN
               substr(
                 CASE
                   WHEN json_value(json_array(s.x), '$[0]') IS NOT NULL THEN
                     json_value(json_array(s.x), '$[0]')
                     || coalesce(
                          CASE length(json_value(json_array(s.x), '$[0]'))
                            WHEN 4 THEN '-12-01' WHEN 7 THEN '-01'
                          END,
                          ''
                        )
                 END,
                 1,
                 10
               )
           END AS DATE DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD')
    )
  ELSE CAST(CASE
              WHEN regexp_instr(
                     json_value(json_array(s.x), '$[0]'),
                     '^[1-9][0-9][0-9][0-9](-[0-9][0-9](-[0-9][0-9]([ T][0-9:.]+)?)?)?$'
                   ) = 1 THEN
                substr(
                  CASE
                    WHEN json_value(json_array(s.x), '$[0]') IS NOT NULL THEN
                      json_value(json_array(s.x), '$[0]')
                      || coalesce(
                           CASE length(json_value(json_array(s.x), '$[0]'))
                             WHEN 4 THEN '-12-01' WHEN 7 THEN '-01'
                           END,
                           ''
                         )
                  END,
                  1,
                  10
                )
            END AS DATE DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD')
END

-- months and days later
least(
  add_months(trunc(s.day_1, 'MM'), 13) + (EXTRACT(DAY FROM s.day_1) - 1),
  last_day(add_months(trunc(s.day_1, 'MM'), 13))
)
+ 1

-- months and days earlier
least(
  add_months(trunc(s.day_1, 'MM'), -1) + (EXTRACT(DAY FROM s.day_1) - 1),
  last_day(add_months(trunc(s.day_1, 'MM'), -1))
)
- 27

-- completed days
s.day_2 - s.day_1

-- completed weeks
trunc((s.day_2 - s.day_1 + 4200000) / 7) - 600000

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
CASE WHEN abs(s."VALUE") < 999999999.9999995 THEN CAST(round(CAST(s."VALUE" AS NUMBER), 6) AS NUMBER(15, 6)) END

-- number as text
rtrim(to_char(s.x, 'FM999999990.999999', 'NLS_NUMERIC_CHARACTERS=''.,'''), '.')

-- number as double
CAST(s.x AS BINARY_DOUBLE)

-- power
power(s.x, CAST(2 AS BINARY_DOUBLE))

-- number from millionths
CAST(CAST(s.x + CAST(6755399441055744 AS BINARY_DOUBLE) - CAST(6755399441055744 AS BINARY_DOUBLE) AS DECIMAL(15, 0))
     * 0.000001 AS NUMBER(15, 6))

-- whole from double
CAST(s.x + CAST(6755399441055744 AS BINARY_DOUBLE) - CAST(6755399441055744 AS BINARY_DOUBLE) AS NUMBER(19))

-- quotient
trunc(s.x / s.y)

-- least
least(s.x, s.y)

-- a third: value
s.x * 3

-- a third: limit
s.y

-- times
s.x * s.y

-- order for the latest
concat(
  coalesce(to_char(s."DATE", 'YYYY-MM-DD HH24:MI:SS'), '9999-99-99 99:99:99'),
  to_char(s."ID" + 9223372036854775808, 'FM00000000000000000000')
)

-- order for the first
concat(
  coalesce(to_char(s."DATE", 'YYYY-MM-DD HH24:MI:SS'), '0000-00-00 00:00:00'),
  to_char(s."ID" + 9223372036854775808, 'FM00000000000000000000')
)

-- record
concat(
  lpad(coalesce(to_char(s.day_1, 'YYYY-MM-DD'), '-'), 10, ' '),
  concat(
    lpad(
      coalesce(
        rtrim(
          to_char(
            CASE
              WHEN abs(s."VALUE") < 999999999.9999995 THEN
                CAST(round(CAST(s."VALUE" AS NUMBER), 6) AS NUMBER(15, 6))
            END,
            'FM999999990.999999',
            'NLS_NUMERIC_CHARACTERS=''.,'''
          ),
          '.'
        ),
        '-'
      ),
      17,
      ' '
    ),
    concat(
      lpad(coalesce(to_char(length(s."COMPARATOR")), '-'), 6, ' '),
      concat(
        lpad(coalesce(to_char(length(s."UNIT")), '-'), 6, ' '),
        concat(
          lpad(coalesce(to_char(s."ID"), '-'), 20, ' '),
          concat(coalesce(s."COMPARATOR", ''), coalesce(s."UNIT", ''))
        )
      )
    )
  )
)

-- record of some fields
concat(
  lpad(coalesce(to_char(s.day_1, 'YYYY-MM-DD'), '-'), 10, ' '),
  concat(
    '                -',
    concat(
      '     -',
      concat(
        lpad(coalesce(to_char(length(s."UNIT")), '-'), 6, ' '),
        concat('                   -', coalesce(s."UNIT", ''))
      )
    )
  )
)

-- picked
max(CASE WHEN s.a_1 = 1 THEN concat(r.order_1, r.record_1) END)

-- picked first, of all rows
min(concat(r.order_1, r.record_1))

-- picked by rank
max(CASE WHEN s.a_1 = 1 THEN concat(to_char(s.x), concat(r.order_1, r.record_1)) END)

-- field day
CAST(nullif(ltrim(substr(r.picked_1, 40, 10)), '-') AS DATE DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD')

-- field value
CAST(to_number(
       nullif(ltrim(substr(r.picked_1, 50, 17)), '-'),
       '999999990.999999',
       'NLS_NUMERIC_CHARACTERS=''.,'''
     ) AS NUMBER(15, 6))

-- field comparator
substr(r.picked_1, 99, CAST(nullif(ltrim(substr(r.picked_1, 67, 6)), '-') AS NUMBER(19)))

-- field unit
substr(
  r.picked_1,
  99 + coalesce(CAST(nullif(ltrim(substr(r.picked_1, 67, 6)), '-') AS NUMBER(19)), 0),
  CAST(nullif(ltrim(substr(r.picked_1, 73, 6)), '-') AS NUMBER(19))
)

-- field id
CAST(nullif(ltrim(substr(r.picked_1, 79, 20)), '-') AS NUMBER(19))

-- field of a ranked row
substr(
  r.picked_1,
  100 + coalesce(CAST(nullif(ltrim(substr(r.picked_1, 68, 6)), '-') AS NUMBER(19)), 0),
  CAST(nullif(ltrim(substr(r.picked_1, 74, 6)), '-') AS NUMBER(19))
)

-- text of a table
s.x

-- code, a text or a number, as text
to_char(s.x)

-- column of any type as text
json_value(json_array(s.x), '$[0]')

-- text in all rows
'enrollment'

-- whole number
CAST(s.x AS NUMBER(19))

-- date or timestamp
CAST(s.x AS TIMESTAMP)

-- date or partial text
json_value(json_array(s.x), '$[0]')

-- no date or partial text
CAST(NULL AS VARCHAR2(4000))

-- number of a fact
CAST(dense_rank() OVER (ORDER BY CASE WHEN to_char(s.x) IS NOT NULL THEN to_char(s.x) || ' ' END) AS NUMBER(19))
