"""What the parsed dialects have in common keeps the contracts when it runs, on DuckDB under their names."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from sql_builders import ALT, answer, patient, result
from sql_engines import attributes_of, create, fill, table_of
from sql_sample_protocol import sample_plan
from test_dialect_contracts import DAYS, OFFSETS
from test_sql_printer import conditions

from critlang.dates import TimeUnit, completed, shift
from critlang.sql import attrition_sql, dialects
from critlang.sql import tree as t
from critlang.sql.dialects.base import Field, Order
from critlang.sql.dialects.truths import as_condition, as_number, without_same, without_tests
from critlang.sql.printer import written
from stand_ins import STAND_INS, words

every_stand_in = pytest.mark.parametrize("name", sorted(STAND_INS))
X = t.Column("s", "x")


@pytest.fixture(scope="module")
def connection():
    return words(duckdb.connect(), "trino")


def run(connection, spoken, expression, row="NULL"):
    text = written(spoken.said(expression), spoken)
    return connection.execute(f"SELECT {text} FROM (SELECT {row} AS x) AS s").fetchone()[0]


def test_there_is_one_for_each_dialect_but_databricks_which_says_what_spark_says():
    assert {*STAND_INS, "databricks"} == set(dialects(executed=False))


# ---------------------------------------------------------------- truths


@settings(max_examples=300, deadline=None)
@given(pair=conditions(4))
def test_a_truth_means_the_same_in_numbers_and_without_tests(connection, pair):
    expression, wanted = pair
    plain, numbers = STAND_INS["trino"], STAND_INS["sqlserver"]
    number = written(as_number(expression), numbers)
    condition = written(as_condition(expression), numbers)
    without = written(without_tests(without_same(expression)), plain)
    query = f"SELECT {number}, CASE WHEN {condition} THEN 1 WHEN NOT ({condition}) THEN 0 END, {without}"
    found: Any = connection.execute(query).fetchone()
    assert found == ((None,) * 3 if wanted is None else (int(wanted), int(wanted), wanted)), query


def test_a_truth_is_never_a_bare_column_among_conditions():
    truth = t.Column("s", "a_1")
    numbers = STAND_INS["sqlserver"]
    assert written(as_condition(t.Or((truth, t.Not(truth)))), numbers) == "s.a_1 = 1 OR NOT (s.a_1 = 1)"
    assert written(as_number(truth), numbers) == "s.a_1"


# ---------------------------------------------------------------- days


@pytest.mark.parametrize("name", ["oracle", "redshift"])
@pytest.mark.parametrize("offset", OFFSETS, ids=str)
def test_months_from_the_first_of_the_month_are_clamped(connection, name, offset):
    """Oracle's months stick to the month's end, as its manual says, and so do those of this test."""
    stuck = connection.execute("SELECT add_months(DATE '2019-02-28', 1)").fetchone()
    assert stuck == (date(2019, 3, 31),)
    for day in [*DAYS, date(2020, 3, 31), date(2020, 8, 30), date(2021, 5, 31)]:
        found = run(connection, STAND_INS[name], STAND_INS[name].shifted(t.Day(day), offset))
        found = found.date() if isinstance(found, datetime) else found
        assert found == shift(day, offset), day


@every_stand_in
@pytest.mark.parametrize("unit", list(TimeUnit), ids=lambda unit: unit.value)
def test_completed_is_that_of_the_calendar(connection, name, unit):
    spoken = STAND_INS[name]
    for born in DAYS:
        for at in DAYS:
            found = run(connection, spoken, spoken.completed(unit, t.Day(born), t.Day(at)))
            assert found == completed(unit, born, at), (born, at)


@every_stand_in
@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("2020", "2020-01-01", "2020-12-31"), ("2020-02", "2020-02-01", "2020-02-29"),
        ("2019-03-08", "2019-03-08", "2019-03-08"), ("2019-02-29", None, None), ("2019-1", None, None),
        ("unknown", None, None), ("", None, None), ("2019-13", None, None), ("20190", None, None),
    ],
)  # fmt: skip
def test_partial_dates(connection, name, text, low, high):
    spoken = STAND_INS[name]
    for expression, wanted in ((spoken.earliest(X), low), (spoken.latest(X), high)):
        found = run(connection, spoken, expression, f"'{text}'")
        assert (None if found is None else found.isoformat()) == wanted


# ---------------------------------------------------------------- numbers


@every_stand_in
@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("CAST(1.7999999999999998 AS DOUBLE)", "1.8"), ("CAST(100 AS DOUBLE)", "100"), ("-0.5", "-0.5"),
        ("CAST('nan' AS DOUBLE)", None), ("CAST(1e9 AS DOUBLE)", None), ("CAST('inf' AS DOUBLE)", None),
        ("999999999.999999", "999999999.999999"), ("0.0000004999", "0"), ("0.0000005", "0.000001"),
        ("CAST(NULL AS DOUBLE)", None), ("CAST('-0.0' AS DOUBLE)", "0"),
    ],
)  # fmt: skip
def test_numbers_and_their_texts(connection, name, stored, shown):
    spoken = STAND_INS[name]
    number = spoken.number(spoken.stored_number(X))
    assert run(connection, spoken, spoken.number_text(number), stored) == shown


@every_stand_in
def test_doubles_are_rounded_half_to_even(connection, name):
    spoken = STAND_INS[name]
    for number, whole in ((0.5, 0), (1.5, 2), (2.5, 2), (-1.5, -2), (999999999999999.0, 10**15 - 1)):
        double = t.Double(Decimal(repr(number)))
        assert run(connection, spoken, spoken.whole(double)) == whole
        assert run(connection, spoken, spoken.from_millionths(double)) == Decimal(whole).scaleb(-6)


# ---------------------------------------------------------------- picking a row

KINDS = ("day", "number", "text", "text", "integer")
FIELDS = tuple(Field(f"field_{place}", kind, place, KINDS) for place, kind in enumerate(KINDS))
ROWS = [
    (5, None, None, None, None, None),
    (-(2**63), "2020-05-01 23:59:59", "1.5", "<", "a'b\"c\\d\n,é漢 ", "2020-05-01"),
    (2, "2020-05-01", "-999999999.999999", "", "mg/dL", None),
    (2**63 - 1, "1850-01-01", "0", None, "-", "1850-01-01"),
]


@every_stand_in
@pytest.mark.parametrize("ranked", [False, True])
def test_a_picked_row_comes_back_whole(connection, name, ranked):
    """The latest first; then, the later ones taken away, each in turn."""
    spoken, rank = STAND_INS[name], t.Number(3) if ranked else None
    for index, row in enumerate(ROWS):
        connection.execute("DROP TABLE IF EXISTS facts")
        connection.execute(
            "CREATE TABLE facts (id BIGINT, date TIMESTAMP, f1 DECIMAL(15, 6), f2 TEXT, f3 TEXT, f0 DATE)"
        )
        connection.executemany("INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?)", ROWS[index:])
        order = spoken.order(Order(t.Column("s", "date"), t.Column("s", "id"), True))
        columns = ("f0", "f1", "f2", "f3", "id")
        record = spoken.record({f: t.Column("s", c) for f, c in zip(FIELDS, columns, strict=True)}, order)
        picked = written(spoken.said(spoken.picked(record, order, t.TRUE, latest=True, rank=rank)), spoken)
        fields = [
            spoken.number(found) if field.kind == "number" else found
            for field in FIELDS
            for found in (spoken.field(t.Column("p", "picked_1"), field, ranked=ranked),)
        ]
        listed = ", ".join(written(spoken.said(each), spoken) for each in fields)
        query = f"SELECT {listed} FROM (SELECT {picked} AS picked_1 FROM facts AS s) AS p"
        found = connection.execute(query).fetchone()
        number = None if row[2] is None else Decimal(row[2])
        day = None if row[5] is None else date.fromisoformat(row[5])
        assert found == (day, number, row[3], row[4], row[0])


@every_stand_in
def test_no_row_is_picked_where_none_counts(connection, name):
    spoken = STAND_INS[name]
    key = spoken.order(Order(t.Column("s", "date"), t.Column("s", "x"), True))
    record = spoken.record({FIELDS[4]: t.Column("s", "x")}, key)
    condition = t.Compare("<", t.Column("s", "x"), t.Number(0))
    picked = written(spoken.said(spoken.picked(record, key, condition, latest=True)), spoken)
    field = written(spoken.said(spoken.field(t.Column("p", "picked_1"), FIELDS[4])), spoken)
    source = "SELECT CAST(1 AS BIGINT) AS x, TIMESTAMP '2020-01-01 00:00:00' AS date"
    query = f"SELECT {field} FROM (SELECT {picked} AS picked_1 FROM ({source}) AS s) AS p"
    assert connection.execute(query).fetchone() == (None,)


# ---------------------------------------------------------------- whole statements


@every_stand_in
def test_attrition_is_that_of_duckdb(name):
    plan = sample_plan()
    patients = [
        patient(result(1, ALT, "100"), name="A"),
        patient(result(2, ALT, "1000"), answer(3, "5"), name="B"),
        patient(name="C"),
    ]
    columns = ("completed", "response", *attributes_of(patients))

    def counted(statement):
        connection = duckdb.connect()
        create(connection, "duckdb", columns)
        fill(connection, patients, columns)
        rows = table_of(words(connection, name), statement)
        return [{column.lower(): value for column, value in row.items()} for row in rows]

    assert counted(attrition_sql(plan, STAND_INS[name])) == counted(attrition_sql(plan, "duckdb"))
