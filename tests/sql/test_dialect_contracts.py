"""The contract of each primitive of a dialect, run on the real engine.

Every test here is one sentence of a docstring in ``critlang.sql.dialects.base``.
"""

from __future__ import annotations

import itertools
from calendar import isleap
from datetime import date
from decimal import Decimal
from fractions import Fraction

import duckdb
import pytest
from sql_engines import DIALECTS, connect

from critlang.dates import Offset, TimeUnit, completed, parse_partial, shift
from critlang.sql import dialect
from critlang.sql import tree as t
from critlang.sql.dialects.base import Field, Order, limit_literal
from critlang.sql.errors import Inexpressible
from critlang.sql.printer import written

DAYS = [
    date.fromisoformat(text)
    for text in ("2020-01-31", "2020-02-29", "2019-02-28", "2019-12-31", "1999-03-01")
]


@pytest.fixture(params=DIALECTS)
def spoken(request):
    return dialect(request.param)


@pytest.fixture
def run(spoken):
    """Works an expression out; a second argument gives the rows of a table ``s`` with one column ``x``."""
    connection = connect(spoken.name)

    def work_out(expression, *rows):
        text = written(expression, spoken)
        source = " UNION ALL ".join(f"SELECT {row} AS x" for row in rows)
        found = connection.execute(
            f"SELECT {text} FROM ({source}) AS s" if rows else f"SELECT {text}"
        ).fetchall()
        values = [row[0] for row in found]
        return values[0] if len(values) == 1 else values

    yield work_out
    connection.close()


X = t.Column("s", "x")


def day_text(value):
    return value.isoformat() if isinstance(value, date) else value


# ---------------------------------------------------------------- names and literals

HOSTILE = [
    "it's",
    'a "quoted" word',
    "semi;colon -- dash",
    "*/ end /* begin",
    "line\nbreak\r\n",
    "back\\slash \\' \\n",
    "{{ 7 * 7 }} {% raw %}",
    "ünï©ødé 漢字 \u2028 \U0001f9ec",
    "%s ? :name $1 @x",
    "",
    " ",
    "a\tb",
    "`tick` [bracket]",
]


@pytest.mark.parametrize("text", [*HOSTILE, "nul\0inside", "\0", "''\0''"])
def test_text_literal_is_the_text_itself(spoken, run, text):
    assert run(t.Compare("=", t.Text(text), t.Text(text))) == 1
    found = run(t.Text(text))
    # Python's sqlite3 hands a text over up to its first NUL; the engine's own length is that of the whole.
    if spoken.name == "postgresql":
        assert found == text.replace("\0", "\ufffd")  # it has no NUL, in no text
        return
    assert found == text or (spoken.name == "sqlite" and "\0" in text)
    octets = {
        "duckdb": "octet_length(encode({}))",
        "spark": "octet_length({})",
        "sqlite": "length(CAST({} AS BLOB))",
    }[spoken.name]
    connection = connect(spoken.name)
    length = connection.execute("SELECT " + octets.format(spoken.text_literal(text))).fetchone()[0]
    assert length == len(text.encode())


def test_a_backslash_is_itself_whatever_the_session_says():
    connection, text = connect("postgresql"), "a\\n"
    connection.execute("SET standard_conforming_strings = off")
    found = connection.execute("SELECT " + dialect("postgresql").text_literal(text)).fetchone()[0]
    connection.execute("SET standard_conforming_strings = on")
    assert found == text


def test_long_names_stay_apart_in_postgresql():
    """It cuts a name after 63 bytes; a cut inside a character must not break it."""
    spoken, connection = dialect("postgresql"), connect("postgresql")
    names = ["x" * 63, "x" * 64, "x" * 64 + "y", "é" * 40, "é" * 40 + "è", "漢" * 300]
    written_names = [spoken.identifier(name) for name in names]
    cursor = connection.execute(f"SELECT {', '.join(f'1 AS {name}' for name in written_names)}")
    found = [column[0] for column in cursor.description]
    assert found[0] == names[0]
    assert len(set(found)) == len(names)
    assert all(f'"{name}"' in (one, f'"{one}"') for name, one in zip(found, written_names, strict=True))


@pytest.mark.parametrize("name", [text for text in HOSTILE if text.strip()])
def test_identifier_is_the_name_itself(spoken, name):
    connection = connect(spoken.name)
    cursor = connection.execute(f"SELECT 1 AS {spoken.identifier(name)}")
    assert cursor.description[0][0] == name


def test_a_name_cannot_have_a_nul(spoken):
    with pytest.raises(ValueError, match="NUL"):
        spoken.identifier("a\0b")


def test_every_keyword_can_be_a_name(spoken):
    words = [
        row[0] for row in duckdb.connect().execute("SELECT keyword_name FROM duckdb_keywords()").fetchall()
    ]
    words += ["current_date", "session_user", "value", "date", "rowid", "glob", "a", "t1"]
    connection = connect(spoken.name)
    if spoken.name == "spark":  # in one statement, for each takes long
        names = [spoken.identifier(word) for word in dict.fromkeys(words)]
        things = ", ".join(f"42 AS {name}" for name in names)
        found = connection.execute(
            f"SELECT {', '.join(f's.{name}' for name in names)} FROM (SELECT {things}) AS s"
        )
        assert set(found.fetchone()) == {42}
        return
    for word in words:
        name = spoken.identifier(word)
        connection.execute(f"CREATE TABLE things ({name} INTEGER)")
        connection.execute("INSERT INTO things VALUES (42)")
        assert connection.execute(f"SELECT s.{name} FROM things AS s").fetchone() == (42,), word
        connection.execute("DROP TABLE things")


def test_own_names_stay_readable(spoken):
    assert spoken.identifier("latest_alt_value") == "latest_alt_value"
    assert spoken.identifier("c_5_b_ii") == "c_5_b_ii"
    assert spoken.identifier("Mixed_Case") in ('"Mixed_Case"', "`Mixed_Case`")


@pytest.mark.parametrize("value", [True, False, None])
def test_truth_literal(run, value):
    found = run(t.Truth(value))
    assert found is None if value is None else bool(found) is value
    # Unknown may stand wherever a truth may.
    assert run(t.And((t.Truth(value), t.FALSE))) == 0
    assert run(t.Or((t.Truth(value), t.TRUE))) == 1


@pytest.mark.parametrize("left", [True, False, None])
@pytest.mark.parametrize("right", [True, False, None])
def test_truth_tables_are_kleenes(run, left, right):
    from critlang.truth import conjunction, disjunction, negate

    def as_truth(found):
        return None if found is None else bool(found)

    pair = (t.Truth(left), t.Truth(right))
    assert as_truth(run(t.And(pair))) is conjunction((left, right))
    assert as_truth(run(t.Or(pair))) is disjunction((left, right))
    assert as_truth(run(t.Not(pair[0]))) is negate(left)
    assert run(t.Same(*pair)) == (left is right)
    for what, value in (("TRUE", True), ("FALSE", False), ("NULL", None)):
        assert run(t.Is(pair[0], what)) == (left is value)
        assert run(t.Is(pair[0], what, negated=True)) == (left is not value)


@pytest.mark.parametrize("kind", ["text", "day", "integer", "truth"])
def test_missing_is_null_of_a_type(spoken, run, kind):
    assert run(spoken.missing(kind)) is None
    if spoken.name == "duckdb":
        wanted = {"text": "VARCHAR", "day": "DATE", "integer": "BIGINT", "truth": "BOOLEAN"}[kind]
        assert run(t.Call("typeof", (spoken.missing(kind),))) == wanted
    elif spoken.name == "postgresql":
        wanted = {"text": "text", "day": "date", "integer": "bigint", "truth": "boolean"}[kind]
        assert run(t.Cast(t.Call("pg_typeof", (spoken.missing(kind),)), "TEXT")) == wanted
    elif spoken.name == "spark":
        wanted = {"text": "string", "day": "date", "integer": "bigint", "truth": "boolean"}[kind]
        assert run(t.Call("typeof", (spoken.missing(kind),))) == wanted


@pytest.mark.parametrize("number", [0, 7, -3, 9_223_372_036_854_775_807])
def test_text_of_an_integer(spoken, run, number):
    assert run(spoken.text(t.Number(number))) == str(number)


def test_text_of_no_integer_is_none(spoken, run):
    assert run(spoken.text(spoken.missing("integer"))) is None


@pytest.mark.parametrize("use", ["shared", "step", "scan"])
def test_common_table_is_understood(spoken, use):
    statement = f"WITH a {spoken.common_table(use)} (SELECT 1 AS x {spoken.query_end(use)}) SELECT * FROM a"
    assert connect(spoken.name).execute(statement).fetchall() == [(1,)]


# ---------------------------------------------------------------- days


@pytest.mark.parametrize("stored", ["2020-03-08", "2020-03-08 00:00:00", "2020-03-08 23:59:59"])
def test_day_of_a_moment(spoken, run, stored):
    column = f"TIMESTAMP '{stored}'" if spoken.name != "sqlite" else f"'{stored}'"
    assert day_text(run(spoken.day(X), column)) == "2020-03-08"
    assert run(t.Compare("=", spoken.day(X), t.Day(date(2020, 3, 8))), column) == 1


def test_day_of_nothing(spoken, run):
    assert run(spoken.day(X), "CAST(NULL AS VARCHAR)") is None


def test_days_compare_in_the_order_of_time(run):
    days = sorted([*DAYS, date(1, 1, 1), date(9999, 12, 31)])
    for earlier, later in itertools.pairwise(days):
        assert run(t.Compare("<", t.Day(earlier), t.Day(later))) == 1
        assert run(t.Compare(">=", t.Day(earlier), t.Day(later))) == 0


def possible_days(spoken, column=X):
    """The first and the last day of a partial date, each by itself and both together."""
    together = spoken.possible_days(column, lambda name, value: value)
    return ((spoken.earliest(column), spoken.latest(column)), together)


@pytest.mark.parametrize(
    "text",
    [
        *("2019", "2020", "2019-02", "2020-02", "2019-12", "2019-01", "2020-02-29", "2019-03-08", "9999"),
        *("1000", "2019-01-01", "2019-12-28", "2019-12-29", "2019-12-31", "2019-04-30", "2019-02-28"),
    ],
)
def test_partial_dates(spoken, run, text):
    days = parse_partial(text)
    for earliest, latest in possible_days(spoken):
        assert day_text(run(earliest, f"'{text}'")) == days.low.isoformat()
        assert day_text(run(latest, f"'{text}'")) == days.high.isoformat()


def test_partial_date_in_a_date_column(spoken, run):
    column = "DATE '2019-03-08'" if spoken.name != "sqlite" else "'2019-03-08'"
    for ends in possible_days(spoken):
        assert [day_text(run(end, column)) for end in ends] == ["2019-03-08"] * 2


@pytest.mark.parametrize("column", ["DATE '2019-03-08'", "TIMESTAMP '2019-03-08 14:30:00'", "'2019-03-08'"])
def test_dates_of_postgresql_in_any_style(column):
    spoken, connection = dialect("postgresql"), connect("postgresql")
    connection.execute("SET DateStyle = 'German'")
    expressions = ", ".join(written(each, spoken) for each in itertools.chain(*possible_days(spoken)))
    found = connection.execute(f"SELECT {expressions} FROM (SELECT {column} AS x) AS s").fetchone()
    connection.execute("SET DateStyle = 'ISO'")
    assert found == (date(2019, 3, 8),) * 4


@pytest.mark.parametrize(
    "text",
    [
        *("2019-02-29", "2019-04-31", "1900-02-29", "2019-03-32", "0000-01-01", "2019-1", "2019-3-8"),
        *("2019-00-01", "2019-13-01", "2019-01-00", "0999-01-01", "2019-01-0a", "2019-01-01x", "2019-01-01 "),
    ],
)
def test_no_day_of_the_calendar_is_no_date_in_postgresql(text):
    """A cast to a date would stop the statement."""
    spoken = dialect("postgresql")
    for expression in itertools.chain(*possible_days(spoken)):
        column = f"SELECT {written(expression, spoken)} FROM (SELECT '{text}' AS x) AS s"
        assert connect("postgresql").execute(column).fetchone() == (None,)


def test_the_leap_years_of_postgresqls_dates():
    spoken, connection = dialect("postgresql"), connect("postgresql")
    leap_day = written(spoken.earliest(t.joined(spoken.text(X), t.Text("-02-29"))), spoken)
    found = connection.execute(
        f"SELECT x FROM generate_series(1000, 9999) AS s (x) WHERE {leap_day} IS NOT NULL"
    )
    assert [year for (year,) in found.fetchall()] == [year for year in range(1000, 10000) if isleap(year)]


@pytest.mark.parametrize(
    "text",
    [
        "unknown",
        "",
        "2019-13",
        "now",
        "19",
        "2019-xx",
        "about 2019",
        "2019-00-10",
        "2019-1",
        "2019-",
        "20190",
        "2019-01-",
    ],
)
def test_other_text_is_no_date(spoken, run, text):
    for expression in itertools.chain(*possible_days(spoken)):
        assert run(expression, f"'{text}'") is None


def test_no_text_is_no_date(spoken, run):
    for expression in itertools.chain(*possible_days(spoken)):
        assert run(expression, "CAST(NULL AS VARCHAR)") is None


OFFSETS = [
    Offset(days=1), Offset(days=-1), Offset(days=27), Offset(days=-365), Offset(months=1), Offset(months=-1),
    Offset(months=12), Offset(months=-12), Offset(months=13), Offset(months=-25), Offset(months=1, days=-1),
    Offset(months=-1, days=1), Offset(months=48), Offset(months=6, days=30),
]  # fmt: skip


@pytest.mark.parametrize("offset", OFFSETS, ids=str)
def test_shifted_clamps_to_the_months_end(spoken, run, offset):
    for day in [*DAYS, date(2020, 3, 31), date(2020, 8, 30), date(2021, 5, 31)]:
        assert day_text(run(spoken.shifted(t.Day(day), offset))) == shift(day, offset).isoformat(), day


def test_shifted_by_nothing_and_shifted_nothing(spoken, run):
    assert spoken.shifted(X, Offset()) == X
    missing = "CAST(NULL AS DATE)" if spoken.name != "sqlite" else "NULL"
    assert run(spoken.shifted(X, Offset(months=1, days=-1)), missing) is None


def test_a_shifted_day_is_a_day(spoken, run):
    moved = spoken.shifted(t.Day(date(2020, 1, 31)), Offset(months=1))
    assert run(t.Compare("=", moved, t.Day(date(2020, 2, 29)))) == 1
    assert day_text(run(spoken.shifted(moved, Offset(days=1)))) == "2020-03-01"


@pytest.mark.parametrize("unit", list(TimeUnit), ids=lambda unit: unit.value)
def test_completed_is_that_of_the_calendar(spoken, run, unit):
    days = [
        *DAYS,
        date(2004, 2, 29),
        date(2005, 2, 28),
        date(2005, 3, 1),
        date(2020, 3, 31),
        date(2020, 4, 30),
    ]
    for born in days:
        for at in days:
            assert run(spoken.completed(unit, t.Day(born), t.Day(at))) == completed(unit, born, at), (
                born,
                at,
            )


@pytest.mark.parametrize("unit", list(TimeUnit), ids=lambda unit: unit.value)
def test_completed_of_an_unknown_day_is_unknown(spoken, run, unit):
    missing = "CAST(NULL AS DATE)" if spoken.name != "sqlite" else "NULL"
    assert run(spoken.completed(unit, X, t.Day(DAYS[0])), missing) is None
    assert run(spoken.completed(unit, t.Day(DAYS[0]), X), missing) is None


# ---------------------------------------------------------------- numbers

VALUES = [
    "0",
    "1.5",
    "100",
    "-0.5",
    "0.000001",
    "999999999.999999",
    "-999999999.999999",
    "1.8",
    "123.456",
    "0.1",
]
TEXTS = {"-0": "0"}


def number_in(spoken):
    """The number in the column."""
    return spoken.number(spoken.stored_number(X))


def stored(spoken, text):
    """The ways in which a column may hold a number."""
    if spoken.name != "sqlite":
        return [
            f"CAST({text} AS DOUBLE PRECISION)",
            f"CAST({text} AS DECIMAL(15, 6))",
            f"CAST({text} AS DECIMAL(38, 10))",
        ]
    return [f"CAST({text} AS REAL)", text]


@pytest.mark.parametrize("text", VALUES)
def test_number_text_has_no_trailing_zeros(spoken, run, text):
    for column in stored(spoken, text):
        assert run(spoken.number_text(number_in(spoken)), column) == text


def test_number_text_of_zero_has_no_sign(spoken, run):
    column = "CAST('-0.0' AS DOUBLE PRECISION)" if spoken.name != "sqlite" else "-0.0"
    assert run(spoken.number_text(number_in(spoken)), column) == "0"


def test_number_text_of_nothing(spoken, run):
    column = "CAST(NULL AS DOUBLE PRECISION)" if spoken.name != "sqlite" else "NULL"
    assert run(spoken.number_text(number_in(spoken)), column) is None


@pytest.mark.parametrize("text", ["1e9", "-1e9", "1e300", "'abc'", "''"])
def test_what_is_no_number_of_nine_digits_is_none(spoken, run, text):
    column = f"TRY_CAST({text} AS DOUBLE)" if spoken.name == "duckdb" else text
    if spoken.name in ("postgresql", "spark"):
        column = f"CAST({'NULL' if text.startswith(chr(39)) else text} AS DOUBLE PRECISION)"
    assert run(number_in(spoken), column) is None


@pytest.mark.parametrize("kind", ["NUMERIC", "DOUBLE PRECISION", "REAL"])
@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "999999999.9999996"])
def test_numbers_of_postgresql_without_digits_are_none(kind, text):
    spoken = dialect("postgresql")
    for number in (X, spoken.field(t.Array((t.Null(), t.Cast(X, "TEXT"))), Field("value", "number", 0))):
        column = f"SELECT CAST('{text}' AS {kind}) AS x"
        found = f"SELECT {written(spoken.number(number), spoken)} FROM ({column}) AS s"
        assert connect("postgresql").execute(found).fetchone() == (None,)


def test_a_number_is_rounded_to_six_places(spoken, run):
    """What an inexact computation left behind in a float does not count."""
    column = (
        "CAST(1.7999999999999998 AS DOUBLE PRECISION)" if spoken.name != "sqlite" else "1.7999999999999998"
    )
    assert run(t.Compare("=", number_in(spoken), limit_literal(Fraction("1.8"))), column) == 1


def test_numbers_compare_exactly_with_limits(spoken, run):
    for text in VALUES:
        value = Fraction(text)
        for limit in (
            value,
            value + Fraction(1, 10**6),
            value - Fraction(1, 10**6),
            value + Fraction(1, 3 * 10**7),
        ):
            for column in stored(spoken, text):
                for operator, wanted in (("<", value < limit), ("<=", value <= limit), ("=", value == limit)):
                    found = run(t.Compare(operator, number_in(spoken), limit_literal(limit)), column)
                    assert found == wanted, (text, operator, limit)


@pytest.mark.parametrize(
    "limit",
    [
        "1e9",
        "-1e9",
        "1234567890123",
        "1/3",
        "2/3",
        "-1/3",
        "1e-9",
        "-1e-9",
        "1e40",
        "7e-7",
        "5e-8",
        "999999999.9999995",
    ],
)
def test_limit_literal_keeps_the_order_of_all_values(limit):
    exact = Fraction(limit)
    written_as = Fraction(limit_literal(exact).value)
    grid = [Fraction(n, 10**6) for n in (-(10**15) + 1, -1, 0, 1, 10**15 - 1)]
    near = Fraction((exact * 10**6).__floor__(), 10**6)
    grid += [each for each in (near, near + Fraction(1, 10**6)) if abs(each) < 10**9]
    for value in grid:
        assert (value < written_as, value == written_as) == (value < exact, value == exact), value


FACTORS = ["1", "1.5", "2.5", "3", "0.75", "1/3", "10", "1.25", "0.1", "999", "1000", "2.515", "1001/3"]


@pytest.mark.parametrize("factor", FACTORS)
def test_proportions_are_exact(spoken, run, factor):
    exact = Fraction(factor)
    for limit in ("1.2", "0.000001", "999999999.999999", "0.3"):
        product = Fraction(limit) * exact
        floor = Fraction((product * 10**6).__floor__(), 10**6)
        for value in (floor, floor + Fraction(1, 10**6), floor - Fraction(1, 10**6), Fraction("1.2")):
            if abs(value) >= 10**9:
                continue
            pair = spoken.proportion(
                spoken.number(t.Number(limit_literal(value).value)),
                spoken.number(t.Number(limit_literal(Fraction(limit)).value)),
                exact,
            )
            assert run(t.Compare("<=", *pair)) == (value <= product), (value, limit)
            assert run(t.Compare("<", *pair)) == (value < product), (value, limit)


def test_a_factor_beyond_the_engines_arithmetic_is_refused(spoken):
    number = number_in(spoken)
    if spoken.name == "postgresql":
        pytest.skip("its numbers have all the digits there are")
    with pytest.raises(Inexpressible):
        spoken.proportion(number, number, Fraction(10**25 + 1, 10**25))


def test_times_compares_exactly_up_to_the_largest_factor(spoken, run):
    """Values and limits at the ends of their range: the products have all digits, and still compare."""

    def product(number, factor):
        return spoken.times(spoken.number(t.Number(Decimal(number))), t.Number(factor))

    largest = spoken.largest_factor
    just_below, highest = "999999999.999998", "999999999.999999"
    assert run(t.Compare("<", product(just_below, largest), product(highest, largest))) == 1
    assert run(t.Compare("<", product(highest, largest - 1), product(highest, largest))) == 1
    assert run(t.Compare("=", product("0.000003", 7), product("0.000007", 3))) == 1
    assert run(t.Compare("<", product("-1.5", 3), product("-1.5", 2))) == 1
    assert run(t.Compare("=", product("1.8", 10), product("1.2", 15))) == 1


@pytest.mark.parametrize("digits", range(1, 19))
def test_times_has_room_for_every_number_whatever_the_factor(spoken, run, digits):
    """An engine may choose the type of a product by the digits of the factor, or by those of several."""
    factor = min(10**digits - 1, spoken.largest_factor)
    highest = spoken.number(t.Number(Decimal("999999999.999999")))
    chosen = t.Choose(t.Text("b"), (((t.Text("a"),), t.Number(1)), ((t.Text("b"),), t.Number(factor))))
    for times in (t.Number(factor), chosen):
        one, less = spoken.times(highest, times), spoken.times(highest, t.Number(factor - 1))
        assert run(t.Compare(">", one, less)) == 1


def test_times_of_nothing(spoken, run):
    column = "CAST(NULL AS DECIMAL(15, 6))" if spoken.name != "sqlite" else "NULL"
    assert run(spoken.times(number_in(spoken), t.Number(2)), column) is None


@pytest.mark.parametrize(
    ("base", "exponent", "power"),
    [
        ("2", "10", 1024), ("-2", "3", -8), ("0.5", "2000", 0), ("10", "-400", 0), ("0", "3", 0),
        ("0", "0", 1), ("7", "0", 1), ("10", "99", 1e99), ("10", "400", None), ("-10", "401", None),
        ("1e300", "2", None), ("1e-300", "3", 0), ("5", "-1", 0.2),
    ],
)  # fmt: skip
def test_power(spoken, run, base, exponent, power):
    """Of columns, and of literals, which an engine may work out before it runs the statement."""
    bases = (t.Double(Decimal(base)), X)
    column = written(t.Double(Decimal(base)), spoken)
    for each in bases:
        found = run(spoken.power(each, t.Double(Decimal(exponent))), column)
        assert found == power or (power is None and abs(found) >= 1e100)


def test_whole_is_the_nearest_integer_half_to_even(spoken, run):
    for number, whole in (
        (0.5, 0),
        (1.5, 2),
        (2.5, 2),
        (-0.5, 0),
        (-1.5, -2),
        (999999999999999.0, 10**15 - 1),
    ):
        assert run(spoken.whole(t.Double(Decimal(repr(number))))) == whole


def test_quotient_is_rounded_towards_zero(spoken, run):
    for number, divisor, quotient in ((7, 2, 3), (-7, 2, -3), (6, 3, 2), (10**15, 10**6, 10**9)):
        assert run(spoken.quotient(t.Number(number), t.Number(divisor))) == quotient


def test_least_and_greatest(spoken, run):
    numbers = tuple(t.Number(each) for each in (2, 1, 3))
    assert run(t.Call(spoken.least, numbers)) == 1
    assert run(t.Call(spoken.greatest, numbers)) == 3


# ---------------------------------------------------------------- picking a row


@pytest.fixture
def pick(spoken):
    """Picks among rows (id, date, note, and perhaps a rank); gives the picked row's id and note."""
    connection = connect(spoken.name)
    moment = "TIMESTAMP" if spoken.name != "sqlite" else "TEXT"

    def picked(rows, *, latest, rank=None, condition=t.TRUE):
        connection.execute("DROP TABLE IF EXISTS facts")
        connection.execute(f"CREATE TABLE facts (id BIGINT, date {moment}, note TEXT, rank INTEGER)")
        connection.executemany(
            "INSERT INTO facts VALUES (?, ?, ?, ?)",
            [(*row, 0, 0)[:4] for row in rows] or [(0, None, None, 0)],
        )
        if not rows:
            connection.execute("DELETE FROM facts")
        order = spoken.order(Order(t.Column("s", "date"), t.Column("s", "id"), latest))
        fields = Field("id", "integer", 0), Field("note", "text", 1)
        record = spoken.record({each: t.Column("s", each.name) for each in fields}, order)
        aggregate = spoken.picked(record, order, condition, latest=latest, rank=rank)
        column = t.Column("p", "best_row")
        found = (spoken.field(column, each, ranked=rank is not None) for each in fields)
        texts = ", ".join(written(each, spoken) for each in found)
        inner = f"SELECT {written(aggregate, spoken)} AS best_row FROM facts AS s"
        return connection.execute(f"SELECT {texts} FROM ({inner}) AS p").fetchone()

    yield picked
    connection.close()


LATEST_FIRST = [
    (5, None, "undated"),
    (3, None, "undated too"),
    (2, "2020-05-02", "the later day"),
    (9, "2020-05-01 23:59:59", "the later time"),
    (8, "2020-05-01 00:00:01", "a second after midnight"),
    (7, "2020-05-01", "midnight, higher id"),
    (1, "2020-05-01 00:00:00", "midnight"),
    (-4, "2020-05-01", "midnight, id below zero"),
    (-9_223_372_036_854_775_808, "2020-05-01", "the least id"),
    (9_223_372_036_854_775_807, "1850-01-01", "an old day, the greatest id"),
]


def test_the_latest_by_time_then_id(pick):
    rows = list(LATEST_FIRST)
    while rows:
        best = rows[0]
        assert pick(list(reversed(rows)), latest=True) == (best[0], best[2])
        assert pick(rows, latest=True) == (best[0], best[2])
        rows = rows[1:]


def test_the_first_by_time_then_id(pick):
    undated, dated = LATEST_FIRST[:2], LATEST_FIRST[2:]
    assert pick(LATEST_FIRST, latest=False) == (3, "undated too")
    assert pick(undated[:1] + dated, latest=False) == (5, "undated")
    while dated:
        last = dated[-1]
        assert pick(dated, latest=False) == (last[0], last[2])
        dated = dated[:-1]


def test_a_record_of_nothing_is_still_picked(pick):
    """An aggregate that skips empty values would fall back to the older row."""
    assert pick([(1, "2020-05-01", "older"), (2, "2020-05-02", None)], latest=True) == (2, None)


def test_only_rows_for_which_the_condition_is_true_count(pick):
    rows = [(1, "2020-05-01", "yes"), (2, "2020-05-02", None), (3, "2020-05-03", "no")]
    condition = t.Compare("=", t.Column("s", "note"), t.Text("yes"))
    assert pick(rows, latest=True, condition=condition) == (1, "yes")


def test_no_row_no_record(pick):
    assert pick([], latest=True) == (None, None)
    assert pick([(1, "2020-05-01", "a")], latest=True, condition=t.FALSE) == (None, None)


def test_the_rank_goes_before_the_key(pick):
    rows = [
        (1, "1900-01-01", "rank 3", 3),
        (2, "9999-12-31", "rank 2", 2),
        (3, None, "rank 1", 1),
        (4, None, "rank 0", 0),
    ]
    rank = t.Column("s", "rank")
    for index, row in enumerate(rows):
        assert pick(rows[index:], latest=True, rank=rank) == (row[0], row[2])
    same = [(1, "2020-05-01", "older", 2), (2, "2020-05-02", "newer", 2)]
    assert pick(same, latest=True, rank=rank) == (2, "newer")


def test_fields_keep_hostile_text(pick):
    note = "a'b\"c\\d\n{}[]:,é漢"
    assert pick([(1, "2020-05-01", note)], latest=True) == (1, note)
