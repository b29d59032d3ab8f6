"""Facts, days and limits in words, as they stand in this patient's record."""

from __future__ import annotations

from fractions import Fraction

from critlang import model as m
from critlang.dates import EARLIEST, LATEST, DateRange, TimeUnit, completed
from critlang.evaluate.atoms import value_text
from critlang.evaluate.chart import Chart, Result
from critlang.evaluate.events import moment_of
from critlang.evaluate.limits import in_term_unit, possible_limits
from critlang.evaluate.windows import Moment
from critlang.facts import SEXES, Event, Measurement
from critlang.wording import (
    bound_text,
    is_shown_exactly,
    limit_text,
    number_text,
    offset_text,
    test_text,
    window_text,
    with_unit,
)

COMPARED = {
    m.Comparison.LESS: "below",
    m.Comparison.AT_MOST: "at most",
    m.Comparison.EQUAL: "exactly",
    m.Comparison.AT_LEAST: "at least",
    m.Comparison.GREATER: "above",
}
_DIGITS, _MOST_DIGITS = 6, 15

# ---------------------------------------------------------------- days


def anchor_description(name: str, protocol: m.Protocol) -> str:
    """What an anchor is: ``study enrollment``; its name where it has no description."""
    described = next((each.description for each in protocol.anchors if each.name == name), "")
    return described or name


def days_text(window: m.Window, chart: Chart) -> str:
    """The days of a window in this patient's calendar: ``from 2020-04-19 to 2020-05-10``."""
    lower = None if window.lower is None else _day_text(window.lower, chart)
    upper = None if window.upper is None else _day_text(window.upper, chart)
    if lower is None:
        return "at any time" if upper is None else f"up to {upper}"
    if upper is None:
        return f"from {lower} on"
    return f"on {lower}" if lower == upper else f"from {lower} to {upper}"


def _day_text(bound: m.Bound, chart: Chart) -> str:
    moment = moment_of(bound, chart)
    if moment.exact:
        return moment.low.isoformat()
    return f"{bound_text(bound)} ({_uncertainty(moment)})"


def _uncertainty(moment: Moment) -> str:
    if moment.exists is False:
        return "which is not recorded to have happened"
    if EARLIEST in moment[:2] or LATEST in moment[:2]:
        return "date not known"
    return f"between {moment.low} and {moment.high}"


def date_text(days: DateRange | None) -> str:
    """A date as far as it is known: ``2019-03``, ``unknown date``."""
    return "unknown date" if days is None else str(days)


# ---------------------------------------------------------------- facts


def of_day(row: Result) -> str:
    """``of 2020-05-01``, ``without a date``."""
    return "without a date" if row.day is None else f"of {row.day}"


def row_text(row: Result) -> str:
    """A result: ``ALT 120 U/L on 2020-05-01``, ``ECOG 1 on 2020-05-01``."""
    when = "without a date" if row.day is None else f"on {row.day}"
    return f"{row.term} {amount_text(row)} {when}"


def amount_text(row: Result) -> str:
    """The value of a result as recorded: ``120 U/L``, ``<5 (no unit)``, ``(no value)``."""
    if not isinstance(row, Measurement):
        return "(no value)" if row.value is None else row.value
    if row.value is None:
        return "(no value)"
    return f"{value_text(row)} {'(no unit)' if row.unit is None else row.unit}"


def event_text(event: Event) -> str:
    """An event: ``relapse of 2019-03``, ``suspected reinduction from 2019-01-01 to 2019-02``."""
    name = event.term if event.certain else f"suspected {event.term}"
    if event.end is None or event.end == event.start:
        return f"{name} {'without a date' if event.start is None else f'of {event.start}'}"
    return f"{name} from {date_text(event.start)} to {event.end}"


# ---------------------------------------------------------------- what a fact is held against


def asked_text(test: m.RowTest, row: Result | None, term: m.Term, chart: Chart) -> str:
    """What a row is held against, in numbers and in the row's own unit: ``at most 135 U/L``."""
    match test:
        case m.ValueTest():
            return _value_asked(test, row, term, chart)
        case m.CodeTest(wanted):
            return wanted[0] if len(wanted) == 1 else f"one of {', '.join(wanted)}"
        case m.DurationTest(comparison, length):
            return f"duration {COMPARED[comparison]} {offset_text(length)}"
        case m.RowNot(part):
            return f"not {asked_text(part, row, term, chart)}"
        case m.RowAll(parts):
            return " and ".join(asked_text(part, row, term, chart) for part in parts)
        case m.RowAny(parts):
            return " or ".join(asked_text(part, row, term, chart) for part in parts)
        case _:
            return test_text(test, term)


def _value_asked(test: m.ValueTest, row: Result | None, term: m.Term, chart: Chart) -> str:
    word, limit = COMPARED[test.comparison], test.limit
    factor = chart.factor(term, row.unit) if isinstance(row, Measurement) else None
    if not isinstance(row, Measurement) or factor is None:
        return f"{word} {limit_text(limit, term)}"
    if isinstance(limit, m.FixedLimit):
        shown = _in_unit_of(row, limit.value, factor, term)
        own = with_unit(_number(limit.value), term)
        return f"{word} {shown}" if factor == 1 else f"{word} {shown} ({own})"
    return f"{word} {_range_asked(limit, row, factor, term, chart)}"


def _range_asked(limit: m.RangeLimit, row: Measurement, factor: Fraction, term: m.Term, chart: Chart) -> str:
    name = limit.side.value
    asked = limit_text(limit, term)
    found = sorted(set(possible_limits(limit, row, factor, chart)))
    own = row.high if limit.side is m.Side.UPPER else row.low
    if not found:
        return f"{asked} ({name} not known)"
    numbers = " or ".join(_in_unit_of(row, each, factor, term) for each in found)
    if own is not None:
        basis = f"{_in_unit_of(row, in_term_unit(own, factor), factor, term)} from the record"
    else:
        limits = " or ".join(with_unit(_number(each / limit.factor), term) for each in found)
        basis = f"{limits}: table by age and sex, {whose_limit(row, chart)}{_source(limit.table)}"
    return f"{asked} = {numbers} ({name} {basis})"


def _source(table: m.ReferenceTable | None) -> str:
    return f", {table.source}" if table is not None and table.source else ""


def whose_limit(row: Measurement, chart: Chart) -> str:
    """Whom the table was asked about: ``female aged 7 years``."""
    birth, sex = chart.patient.birth, chart.patient.sex
    who = sex if sex in SEXES else "female or male"
    if birth is None or row.day is None:
        return f"{who}, age not known"
    youngest, oldest = (completed(TimeUnit.MONTHS, born, row.day) for born in (birth.high, birth.low))
    unit, months = ("years", 12) if youngest >= 24 else ("months", 1)
    ages = sorted({youngest // months, oldest // months})
    return f"{who} aged {' to '.join(str(each) for each in ages)} {unit}"


def _in_unit_of(row: Measurement, in_terms_unit: Fraction, factor: Fraction, term: m.Term) -> str:
    """A number of the term's unit in the unit that the row is recorded in."""
    if factor == 1:
        return with_unit(_number(in_terms_unit), term)
    return f"{_converted(in_terms_unit / factor, row)} {row.unit or ''}".rstrip()


def _number(number: Fraction) -> str:
    """A number as it was written: exact, unless it has more digits than people write."""
    if is_shown_exactly(number, _MOST_DIGITS):
        return number_text(number)
    return f"about {number_text(number, _DIGITS)}"


def _converted(number: Fraction, row: Measurement) -> str:
    """A number in few digits, or as many as it takes not to look like the value that is held against it."""
    for digits in range(_DIGITS, _MOST_DIGITS + 1):
        text = number_text(number, digits)
        if is_shown_exactly(number, digits):
            return text
        if row.value is None or Fraction(text) != Fraction(row.value):
            break
    return f"about {text}"


def count_asked(comparison: m.Comparison, count: int) -> str:
    """What a count is held against: ``at least 2``, ``none``."""
    if (comparison, count) in ((m.Comparison.AT_MOST, 0), (m.Comparison.LESS, 1), (m.Comparison.EQUAL, 0)):
        return "none"
    return f"{'fewer than' if comparison is m.Comparison.LESS else COMPARED[comparison]} {count}"


def age_asked(atom: m.AgeAtom) -> str:
    """What an age is held against: ``below 18 years``."""
    return f"{COMPARED[atom.comparison]} {atom.count} {atom.unit.value}"


def window_words(window: m.Window, chart: Chart) -> str:
    """A window as what something lies in: ``within 4 weeks before enrollment (from 2020-04-12 to ...)``."""
    return f"{window.text} ({days_text(window, chart)})" if window.text else days_text(window, chart)


def events_words(rows: m.EventRows, chart: Chart) -> str:
    """Events in this patient's calendar: ``transfusion from 2020-04-26 to 2020-05-10 where completed``."""
    days = "" if rows.window == m.EVER else f" {days_text(rows.window, chart)}"
    where = "" if rows.test is None else f" where {test_text(rows.test, rows.term)}"
    return f"{rows.term.name}{days}{where}"


def window_asked(window: m.Window, chart: Chart) -> str:
    """A window in the protocol's words and in days: ``during screening: from 2020-04-19 to 2020-05-10``."""
    words, days = window_text(window), days_text(window, chart)
    return days if words == days or not window.text else f"{words}: {days}"


def bound_day(bound: m.Bound, chart: Chart) -> str:
    """A bound in the protocol's words and as a day: ``enrollment, 2020-05-10``."""
    moment = moment_of(bound, chart)
    return f"{bound_text(bound)}, {moment.low if moment.exact else _uncertainty(moment)}"
