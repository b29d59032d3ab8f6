"""The rules for cells are written twice, in Python and in SQL: they must not differ."""

from __future__ import annotations

from datetime import datetime, timedelta

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from critlang.data import cells
from critlang.data.cell_sql import MACROS, cell_sql
from critlang.data.cells import Fault
from critlang.plain_layout import ANCHORS, ATTESTATIONS, EVENTS, MEASUREMENTS, PATIENTS, Cell, Column


@pytest.fixture(scope="module")
def connection():
    made = duckdb.connect()
    for macro in MACROS:
        made.execute(f"CREATE TEMP MACRO {macro}")
    yield made
    made.close()


def in_sql(connection, column: Column, texts: list[str]):
    """Each text as DuckDB reads it: the value, and the faults."""
    cell = cell_sql(column, "x", "VARCHAR")
    faults = "".join(f", ({condition})" for _, condition in cell.faults)
    found = connection.execute(
        f"SELECT v_{column.name}{faults} FROM (SELECT *, {cell.value} AS v_{column.name} FROM ("
        f"SELECT *, {cell.middle} AS m_{column.name} FROM (SELECT {cell.raw} AS r_{column.name}, i FROM ("
        "SELECT unnest($texts::VARCHAR[]) AS x, unnest(range(len($texts))) AS i)))) ORDER BY i",
        {"texts": texts},
    ).fetchall()
    return [
        (value, {fault for (fault, _), has in zip(cell.faults, flags, strict=True) if has})
        for value, *flags in found
    ]


SETTINGS = settings(max_examples=60, deadline=None)
NUMBERS = st.one_of(
    st.from_regex(r"[<>=≤≥]{0,2} ?[-+−]?[0-9]{0,11}[.,]?[0-9]{0,9}", fullmatch=True),
    st.from_regex(r"[1-9][0-9]{0,3}([, '’\u00a0][0-9]{3}){1,2}(\.[0-9]{1,8})?", fullmatch=True),
    st.from_regex(r"[0-9]{1,3}\.?[0-9]{0,3}[eE][-+]?[0-9]", fullmatch=True),
    st.from_regex(r"[0-9]\.[0-9]{5,6}[05]{0,3}", fullmatch=True),
    st.sampled_from(["", "NA", "nan", "null", ".", "-", "<", "1.2.3", "5 mg", "inf"]),
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=8),
)
DATES = st.one_of(
    st.dates().map(str),
    st.datetimes().map(str),
    st.datetimes().map(lambda moment: moment.isoformat(timespec="minutes") + "Z"),
    st.from_regex(
        r"[0-9]{4}(-[0-9]{1,2}(-[0-9]{1,2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?)?)?", fullmatch=True
    ),
    st.sampled_from(["", "unknown", "NA", "?", "infinity", "epoch", "2020-05-01 (BC)", "01.02.2020"]),
)
PARTIAL = st.sampled_from(["2020", "2020-03", "2020-03-05", "2019-12-31", "unknown", None])


@SETTINGS
@given(texts=st.lists(NUMBERS, min_size=1, max_size=50))
def test_numbers(connection, texts):
    for text, found in zip(texts, in_sql(connection, MEASUREMENTS.column("value"), texts), strict=True):
        cell = cells.read_number(cells.cell_text(text))
        assert found == (cell.value, set(cell.faults)), repr(text)


@SETTINGS
@given(texts=st.lists(NUMBERS, min_size=1, max_size=50))
def test_numbers_that_nothing_stands_before(connection, texts):
    column = Column("dose", Cell.PLAIN_NUMBER)
    for text, found in zip(texts, in_sql(connection, column, texts), strict=True):
        cell = cells.read_plain_number(cells.cell_text(text))
        assert found == (cell.value, set(cell.faults)), repr(text)


@SETTINGS
@given(texts=st.lists(DATES, min_size=1, max_size=50))
def test_moments_days_and_partial_dates(connection, texts):
    moments = in_sql(connection, MEASUREMENTS.column("date"), texts)
    days = in_sql(connection, ANCHORS.column("date"), texts)
    partial = in_sql(connection, EVENTS.column("start_date"), texts)
    ends = in_sql(connection, EVENTS.column("end_date"), texts)
    for text, of_moment, of_day, of_start, of_end in zip(texts, moments, days, partial, ends, strict=True):
        said = cells.cell_text(text)
        cell = cells.read_moment(said)
        faults = {cell.fault} - {None}
        at = None
        if cell.day is not None:
            at = datetime(cell.day.year, cell.day.month, cell.day.day) + timedelta(seconds=cell.second)
        assert of_moment == (at, faults), repr(text)
        assert of_day == (cell.day, faults), repr(text)
        part = cells.read_partial(said)
        assert of_start == (part.text, {part.fault} - {None}), repr(text)
        recorded = part.text or (None if cells.is_empty(said) else "unknown")
        assert of_end == (recorded, {part.fault} - {None}), repr(text)


@SETTINGS
@given(pairs=st.lists(st.tuples(PARTIAL, PARTIAL), min_size=1))
def test_the_order_of_partial_dates(connection, pairs):
    for start, end in pairs:
        ((found,),) = connection.execute("SELECT crit_before($1, $2)", [end, start]).fetchall()
        assert found == cells.ends_before_start(start, end)


def test_sex_and_answers(connection):
    texts = [
        "F",
        "f",
        "Female",
        "MALE",
        "m",
        "",
        " male ",
        "other",
        "?",
        "NA",
        "w",
        "1",
        "yes",
        "NO",
        "Y",
        "true",
        "0",
        "maybe",
    ]
    for text, (value, faults) in zip(texts, in_sql(connection, PATIENTS.column("sex"), texts), strict=True):
        sex, understood = cells.read_sex(cells.cell_text(text))
        assert (value, Fault.UNREADABLE not in faults) == (sex, understood), text
    answers = in_sql(connection, ATTESTATIONS.column("answer"), texts)
    for text, (value, faults) in zip(texts, answers, strict=True):
        answer, understood = cells.read_answer(cells.cell_text(text))
        assert (value, Fault.UNREADABLE not in faults) == (answer, understood), text


def test_blanks_around_a_cell(connection):
    for blank in cells.BLANKS:
        ((found,),) = connection.execute("SELECT crit_text($1)", [f"{blank}a b{blank}"]).fetchall()
        assert found == "a b", hex(ord(blank))
