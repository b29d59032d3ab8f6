"""What is special to Spark: settings of a session, texts and names, and types that tables may have."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date
from decimal import Decimal

import pytest
from sql_builders import (
    ALT,
    AT_MOST,
    RELAPSE,
    age,
    event,
    events,
    inclusion,
    latest,
    patient,
    plan_for,
    plan_of,
    result,
    uln,
    value,
)
from sql_engines import create, fill, table_of
from test_sql_hostile_names import HOSTILE, hostile_patient, hostile_plan

import spark_session
from critlang import model as m
from critlang.sql import CannotExpressError, PlainLayout, attrition_sql, dialect, eligibility_sql
from critlang.sql import tree as t
from critlang.sql.printer import written
from critlang.sql.view import comment

SPOKEN = dialect("spark")
X = t.Column("s", "x")
SETTINGS = {
    "spark.sql.ansi.enabled": "false",
    "spark.sql.parser.escapedStringLiterals": "true",
    "spark.sql.legacy.consecutiveStringLiterals.enabled": "true",
    "spark.sql.legacy.exponentLiteralAsDecimal.enabled": "true",
    "spark.sql.legacy.literal.pickMinimumPrecision": "false",
    "spark.sql.session.timeZone": "Pacific/Kiritimati",
    "spark.sql.caseSensitive": "true",
    "spark.crit.hidden": "found out",
}
"""What another session may have set, none of which may change what a statement means."""


@contextmanager
def settings(given):
    conf = spark_session.session().conf
    before = {name: conf.get(name, None) for name in given}
    for name, value_ in given.items():
        conf.set(name, value_)
    try:
        yield
    finally:
        for name, value_ in before.items():
            if value_ is None:
                conf.unset(name)
            else:
                conf.set(name, value_)


def work_out(*expressions, rows="SELECT 1 AS x"):
    """Several expressions over a table ``s``, in one statement."""
    texts = ", ".join(f"{written(each, SPOKEN)} AS r{number}" for number, each in enumerate(expressions))
    found = spark_session.Connection().execute(f"SELECT {texts} FROM ({rows}) AS s").fetchall()
    return found[0] if len(found) == 1 else found


# ---------------------------------------------------------------- settings

TEXTS = [*HOSTILE, "''", "\\", "a\\", "\\'", "nul\0inside", "${spark.crit.hidden}", "$${x}", "", "$", "{"]


@pytest.mark.parametrize(
    "given", [{}, SETTINGS, *({name: value_} for name, value_ in SETTINGS.items())], ids=str
)
def test_a_text_is_itself_whatever_the_settings(given):
    with settings(given):
        assert list(work_out(*(t.Text(text) for text in TEXTS))) == TEXTS


def test_primitives_mean_the_same_whatever_the_settings():
    """Those that a cast, a number with an exponent or a zone could change; with ANSI mode they could stop."""
    day = t.Cast(t.Text("2020-01-31 23:30:00"), "TIMESTAMP_NTZ")
    expressions = (
        SPOKEN.day(day),
        SPOKEN.day(t.Text("no date")),
        SPOKEN.earliest(t.Text("2019-02-30")),
        SPOKEN.latest(t.Text("2019-02")),
        SPOKEN.number(t.Double(Decimal(10**15))),
        SPOKEN.number(t.Text("12 mg")),
        SPOKEN.number_text(SPOKEN.from_millionths(t.Double(Decimal(1_500_000)))),
        SPOKEN.whole(t.Double(Decimal(10**30))),
        SPOKEN.from_millionths(t.Double(Decimal(10**30))),
        SPOKEN.power(t.Double(Decimal(10)), t.Double(Decimal(400))),
        t.Combine("/", t.Double(Decimal(1)), t.Call("nullif", (t.Double(Decimal(0)), t.Double(Decimal(0))))),
        t.Compare("=", SPOKEN.times(SPOKEN.number(t.Text("1.8")), t.Number(10)), t.Number(18)),
    )  # fmt: skip
    found = work_out(*expressions)
    with settings(SETTINGS):
        assert work_out(*expressions) == found
    assert found[:4] == (date(2020, 1, 31), None, None, date(2019, 2, 28))
    assert found[4:] == (None, None, "1.5", None, None, float("inf"), None, True)


def test_a_statement_means_the_same_whatever_the_settings():
    plan = plan_of(
        inclusion("1", latest(ALT, value(AT_MOST, uln("1/3")))),
        inclusion("2", m.Any((age(m.Comparison.AT_LEAST, 10), events(RELAPSE)))),
    )
    connection = spark_session.Connection()
    create(connection, "spark")
    people = [
        patient(result(1, ALT, "1.5", high="4.5"), born="2010-05", name="a"),
        patient(result(2, ALT, "1.5", high="4.499999"), event(3, RELAPSE, "2019"), name="b"),
        patient(name="c"),
    ]
    fill(connection, people)
    found = table_of(connection, eligibility_sql(plan, "spark"))
    assert [row["c_1"] for row in found] == ["true", "false", "unknown"]
    with settings(SETTINGS):
        assert table_of(connection, eligibility_sql(plan, "spark")) == found
    counts = table_of(connection, attrition_sql(plan, "spark"))
    assert [row["remaining_certain"] for row in counts] == [
        3,
        1,
        sum(r["verdict"] == "eligible" for r in found),
    ]


# ---------------------------------------------------------------- texts and names

IN_NAMES = [
    "'",
    '"',
    "`",
    "` AS x, 1/0 AS `",
    "back\\slash\\' \\\\",
    "a -- comment",
    "*/ SELECT 1; /*",
    "x;y",
]


def test_any_text_in_any_place_is_only_a_text():
    text = " ".join(IN_NAMES)
    connection = spark_session.Connection()
    create(connection, "spark", [text.replace('"', '""')])
    fill(connection, [hostile_patient(text), patient(name="another")], [text])
    rows = table_of(connection, eligibility_sql(hostile_plan(text), "spark", compiler=text))
    assert {row["patient_id"]: row["verdict"] for row in rows} == {text: "eligible", "another": "ineligible"}


def test_the_name_of_a_setting_in_a_name_is_refused():
    with pytest.raises(CannotExpressError, match="setting"):
        eligibility_sql(hostile_plan("${spark.crit.hidden}"), "spark")


@pytest.mark.parametrize("text", ["ends in \\", "${spark.crit.hidden}", "\\"])
def test_a_comment_ends_where_its_line_ends(text):
    with settings({"spark.crit.hidden": "\n1/0 AS"}):
        found = spark_session.Connection().execute(f"SELECT 1 AS x -- {comment(text)}\n, 2 AS y")
        assert found.fetchall() == [(1, 2)]


# ---------------------------------------------------------------- types of tables

COLUMNS = {
    "DATE": "DATE '2019-03-08'",
    "TIMESTAMP": "TIMESTAMP '2019-03-08 23:30:00'",
    "TIMESTAMP_NTZ": "TIMESTAMP_NTZ '2019-03-08 23:30:00'",
    "STRING": "'2019-03-08'",
}


@pytest.mark.parametrize("kind", COLUMNS)
def test_a_day_is_that_which_is_written(kind):
    found = work_out(SPOKEN.day(X), SPOKEN.earliest(X), SPOKEN.latest(X), rows=f"SELECT {COLUMNS[kind]} AS x")
    assert found == (date(2019, 3, 8),) * 3


@pytest.mark.parametrize(
    "text", ["2019-3-8", "2019-03-08x", "2019-03 or so", "0000-01-01", "19999-01-01", "2019-03-08T1"]
)
def test_other_texts_are_no_dates(text):
    assert work_out(SPOKEN.earliest(t.Text(text)), SPOKEN.latest(t.Text(text))) == (None, None)


@pytest.mark.parametrize("column", ["CAST('NaN' AS DOUBLE)", "CAST('Infinity' AS FLOAT)", "'12 mg'", "1e300"])
def test_what_is_no_number_is_none(column):
    assert work_out(SPOKEN.number(X), rows=f"SELECT {column} AS x") == (None,)


def test_tables_in_a_schema_and_ids_that_are_numbers():
    connection = spark_session.Connection()
    spark_session.session().sql("CREATE DATABASE my_data")
    create(connection, "spark", (), "my_data.")
    fill(connection, [patient(result(1, ALT, "1"), name=10), patient(name=9)], (), "my_data.")
    plan = plan_for(latest(ALT, value(AT_MOST, "135")))
    rows = table_of(connection, eligibility_sql(plan, "spark", layout=PlainLayout(("my_data",))))
    spark_session.session().sql("DROP DATABASE my_data CASCADE")
    assert {str(row["patient_id"]): row["c_1"] for row in rows} == {"10": "true", "9": "unknown"}
