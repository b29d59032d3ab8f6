"""Single cells: numbers, dates, sex, answers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from critlang.data.cells import (
    Fault,
    cell_text,
    ends_before_start,
    read_answer,
    read_moment,
    read_number,
    read_partial,
    read_sex,
    whole_number,
)


@pytest.mark.parametrize(
    ("text", "value", "comparator"),
    [
        ("5.5", "5.5", None),
        ("-0.5", "-0.5", None),
        ("+7", "7", None),
        (".5", "0.5", None),
        ("1e3", "1000", None),
        ("<5", "5", "<"),
        ("≤ 0.3", "0.3", "<="),
        (">= 12", "12", ">="),
        ("=>12", "12", ">="),
        ("= 12", "12", None),
        ("−3", "-3", None),
    ],
)
def test_a_number_is_read_exactly(text, value, comparator):
    cell = read_number(text)
    assert (cell.value, cell.comparator, cell.faults) == (Decimal(value), comparator, ())


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,000", 1000),
        ("12,345,678.5", Decimal("12345678.5")),
        ("1 000", 1000),
        ("1’000", 1000),
        (">1,000", 1000),
    ],
)
def test_separated_thousands_are_read_and_said(text, value):
    cell = read_number(text)
    assert cell.value == value
    assert cell.faults == (Fault.GROUPED,)


@pytest.mark.parametrize(
    "text",
    ["1,5", "0,500", "1,00", "1.000,5", "1,000 000", "hemolysed", "5 mg", "<>5", "--5", "inf", "1_000", "٣"],
)
def test_what_is_no_number_or_could_be_two_is_not_read(text):
    cell = read_number(text)
    assert (cell.value, cell.faults) == (None, (Fault.UNREADABLE,))


@pytest.mark.parametrize("text", [None, "NA", "n/a", "NULL", "nan", "."])
def test_what_stands_for_nothing_is_nothing(text):
    assert read_number(text).faults == (Fault.MISSING,)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.0000005", "0"),
        ("0.0000015", "0.000002"),
        ("0.0000025", "0.000002"),
        ("0.00000250000000000000000000000000001", "0.000003"),
        ("-0.0000015", "-0.000002"),
    ],
)
def test_the_seventh_decimal_rounds_half_to_even(text, value):
    cell = read_number(text)
    assert cell.value == Decimal(value)
    assert cell.faults == (Fault.ROUNDED,)


@pytest.mark.parametrize("text", ["1000000000", "-1000000000", "999999999.9999999", "1e20"])
def test_ten_digits_are_out_of_range(text):
    cell = read_number(text)
    assert (cell.value, cell.faults) == (None, (Fault.OUT_OF_RANGE,))


def test_nine_digits_and_six_decimals_are_in_range():
    assert read_number("999999999.999999").value == Decimal("999999999.999999")


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("2020-02-29", 0),
        ("2020-02-29 10:30", 37800),
        ("2020-02-29T10:30:15", 37815),
        ("2020-02-29T10:30:15.999Z", 37815),
        ("2020-02-29T23:30:00+02:00", 84600),
    ],
)
def test_a_day_is_read_with_its_clock_time(text, second):
    cell = read_moment(text)
    assert (cell.day, cell.second, cell.fault) == (date(2020, 2, 29), second, None)


@pytest.mark.parametrize(
    "text",
    [
        "2019-02-29",
        "03/04/2020",
        "20200301",
        "2020-3-1",
        "2020-03-01 24:00",
        "0001-01-01",
        "9999-12-31",
        "0000",
        "2020-13",
    ],
)
def test_what_is_no_day_of_the_calendar_is_not_read(text):
    assert read_moment(text).fault is Fault.UNREADABLE
    assert read_partial(text).fault is Fault.UNREADABLE


@pytest.mark.parametrize("text", ["2020", "2020-03"])
def test_part_of_a_date_is_enough_only_where_it_may_be_partial(text):
    assert read_moment(text).fault is Fault.PARTIAL
    assert read_partial(text).text == text


@pytest.mark.parametrize("text", ["2020-03-01", "2020-03-01 00:00:00"])
def test_a_partial_date_may_be_whole(text):
    assert read_partial(text).text == "2020-03-01"


@pytest.mark.parametrize(
    ("start", "end", "wrong"),
    [
        ("2020-03-02", "2020-03-01", True),
        ("2020-03-02", "2020-03", False),
        ("2020-03-02", "2020-02", True),
        ("2020", "2019-12-31", True),
        ("2020", "2020-01-01", False),
        (None, "2020-01-01", False),
        ("2020", None, False),
        ("2020", "unknown", False),
    ],
)
def test_an_end_is_before_its_start_only_where_no_day_of_it_is_possible(start, end, wrong):
    assert ends_before_start(start, end) is wrong


@pytest.mark.parametrize(
    ("text", "sex", "understood"),
    [
        ("F", "female", True),
        ("MALE", "male", True),
        (None, None, True),
        ("other", None, True),
        ("w", None, False),
    ],
)
def test_sex(text, sex, understood):
    assert read_sex(text) == (sex, understood)


@pytest.mark.parametrize(
    ("text", "answer", "understood"),
    [
        ("Y", "yes", True),
        ("0", "no", True),
        ("TRUE", "yes", True),
        (None, None, True),
        ("maybe", None, False),
    ],
)
def test_answers(text, answer, understood):
    assert read_answer(text) == (answer, understood)


def test_blanks_of_every_kind_around_a_cell_do_not_count():
    assert cell_text(" \u00a0\ufeff x y\t\r\n") == "x y"
    assert cell_text(" \u00a0 ") is None


@pytest.mark.parametrize(
    ("text", "number"), [("7", 7), ("7.0", 7), ("-7", -7), ("7.5", None), ("A7", None), ("9" * 19, None)]
)
def test_whole_numbers(text, number):
    assert whole_number(text) == number
