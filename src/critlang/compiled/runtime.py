"""What compiled source calls: what would be long to write out, each by the interpreter's own rule."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from critlang import model as m
from critlang.compiled.layout import CENSORED, COMPARATOR, NUMBER, READING, SOURCE
from critlang.compiled.preparing import month_code
from critlang.dates import Offset, shift
from critlang.evaluate import Evidence
from critlang.evaluate.atoms import Fact, evidence_of, value_text
from critlang.evaluate.comparing import decided, orders_of_result
from critlang.facts import COMPARATORS, SEXES, VALUE_PLACES, Finding, Measurement
from critlang.truth import Truth

_PARTS: int = 10**VALUE_PLACES

EvidenceCells = tuple[str | None, str | None, date | None, int | None]
"""The deciding fact: value, unit, day, row id."""

Decisions = Mapping[tuple[str | None, int], Truth]
"""Whether a comparison holds, by the comparator of a result and how its value stands to the limit."""


def decisions(comparison: m.Comparison) -> Decisions:
    """What the interpreter decides for a comparison."""
    return {
        (comparator, known): decided(comparison, orders_of_result(comparator, Fraction(known), Fraction(0)))
        for comparator in (None, *COMPARATORS)
        for known in (-1, 0, 1)
    }


DECISIONS = {comparison: decisions(comparison) for comparison in m.Comparison}


# ---------------------------------------------------------------- days


def moved(ordinal: int, months: int, days: int) -> int:
    """The ordinal of a day that is a calendar distance away; the calendar's edges stay."""
    return shift(date.fromordinal(ordinal), Offset(months, days)).toordinal()


def coded(ordinal: int) -> int:
    """The month code of a day."""
    return month_code(date.fromordinal(ordinal))


# ---------------------------------------------------------------- what is shown


def shown_measurement(row: tuple[Any, ...]) -> EvidenceCells:
    """A measurement as the deciding fact."""
    source: Measurement = row[SOURCE]
    number = row[NUMBER]
    if number is None:
        return value_text(source), source.unit, source.day, source.id
    text = (
        str(source.value).rstrip("0") if number % _PARTS else str(number // _PARTS)
    )  # quicker, and the same
    return text, source.unit, source.day, source.id


def shown_finding(row: tuple[Any, ...]) -> EvidenceCells:
    """A finding as the deciding fact."""
    source: Finding = row[-1]
    return source.value, None, source.day, source.id


def shown_answer(row: tuple[Any, ...]) -> EvidenceCells:
    """A person's answer as the deciding fact."""
    source = row[-1]
    return "yes" if source.answer is True else "no", None, source.day, source.id


def shown_range(youngest: int, oldest: int) -> str:
    """An age that is known only to lie between two."""
    return str(youngest) if youngest == oldest else f"{youngest} to {oldest}"


# ---------------------------------------------------------------- limits by age and sex


class TableTest:
    """A value held against the limits of a reference table that may be the patient's."""

    def __init__(self, comparison: m.Comparison, limit: m.RangeLimit, factors: list[Fraction]) -> None:
        assert limit.table is not None
        self._decisions = DECISIONS[comparison]
        side = 1 if limit.side is m.Side.UPPER else 0
        self._rows = []
        for row in limit.table.rows:
            limits = {
                sex: None
                if (own := each[side]) is None
                else in_readings(limit.factor * Fraction(own), factors)
                for sex, each in zip(SEXES, (row.female, row.male), strict=True)
            }
            end = None if row.end is None else row.end.unit.offset(row.end.count).months
            self._rows.append((row.start.unit.offset(row.start.count).months, end, limits))

    def __call__(
        self, row: tuple[Any, ...], born_low: int | None, born_high: int | None, sex: str | None
    ) -> Truth:
        """Whether the test holds; unknown where the possible limits do not agree or one is not known."""
        day, number = row[-1].day, row[NUMBER]
        if number is None:
            number = row[CENSORED]
        if born_low is None or born_high is None or day is None or number is None:
            return None
        at, found = month_code(day), set()
        comparator, reading = row[COMPARATOR], row[READING]
        for born in (born_low,) if born_low == born_high else (born_high, born_low):
            limits = self._limits(at - born >> 5)
            for each in SEXES if sex is None else (sex,):
                limit = None if limits is None else limits[each]
                if limit is None:
                    return None
                above, parts = limit[reading]
                number_parts = number * parts
                found.add(self._decisions[comparator, (number_parts > above) - (number_parts < above)])
        return found.pop() if len(found) == 1 else None

    def _limits(self, months: int) -> Mapping[str, tuple[tuple[int, int], ...] | None] | None:
        for start, end, limits in self._rows:
            if months >= start and (end is None or months < end):
                return limits
        return None


def in_readings(limit: Fraction, factors: list[Fraction]) -> tuple[tuple[int, int], ...]:
    """A limit in the term's unit as a number of millionths in each reading: numerator and denominator."""
    return tuple([(limit * _PARTS / factor).as_integer_ratio() for factor in factors])


# ---------------------------------------------------------------- left to the interpreter


def shown_fact(fact: Fact | None) -> EvidenceCells | None:
    """The fact that the interpreter gives as the deciding one."""
    return None if fact is None else cells(evidence_of(fact))


def cells(evidence: Evidence) -> EvidenceCells:
    """Evidence as a plain tuple."""
    return evidence.value, evidence.unit, evidence.day, evidence.row_id
