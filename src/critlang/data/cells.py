"""Reading one cell of patient data: the rules, in Python.

``cell_sql`` states the same rules for DuckDB, and a generated test holds the two together. A cell that
cannot be read is never dropped or guessed: it becomes "not known", and a fault says so.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from enum import Enum

from critlang.facts import VALUE_LIMIT, VALUE_PLACES
from critlang.plain_layout import CONFIRMED, SUSPECTED
from critlang.record import Record

BLANKS = " \t\n\r\v\f\u00a0\u2007\u2009\u200b\u202f\u3000\ufeff"
"""Characters that are dropped before and after the text of a cell."""

EMPTY_MARKS = frozenset({"na", "n/a", "nan", "nat", "null", "none", "nil", "."})
"""What programs write, in lower case, for "nothing recorded" in a date or a number."""

UNKNOWN_MARKS = frozenset({"unknown", "unk", "not known", "?"})
"""What people write, in lower case, for a date that is not known."""

FIRST_YEAR, LAST_YEAR = 1000, 8999
"""Years outside these are placeholders (0001, 9999) or slips of the pen, not dates."""

FEMALE = frozenset({"f", "female", "woman"})
MALE = frozenset({"m", "male", "man"})
SEX_NEITHER = frozenset({"o", "other", "x", "intersex", "u", "not recorded", *EMPTY_MARKS, *UNKNOWN_MARKS})
YES = frozenset({"yes", "y", "true", "1"})
NO = frozenset({"no", "n", "false", "0"})

CONFIRMED_WORDS = frozenset({CONFIRMED, "certain", "definite"})
SUSPECTED_WORDS = UNKNOWN_MARKS | {
    SUSPECTED, "unconfirmed", "uncertain", "possible", "probable", "provisional", "differential",
}  # fmt: skip

COMPARATOR_SPELLINGS = {
    "<": "<",
    "<=": "<=",
    "=<": "<=",
    "≤": "<=",
    "⩽": "<=",
    ">": ">",
    ">=": ">=",
    "=>": ">=",
    "≥": ">=",
    "⩾": ">=",
    "=": None,
}
"""Comparators as written, and what they are (None: an exact value)."""


class Fault(Enum):
    """What can be wrong with one cell, or worth saying about it."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    PARTIAL = "partial"
    OUT_OF_RANGE = "out of range"
    ROUNDED = "rounded"
    GROUPED = "grouped"
    COMPARATOR = "comparator"
    ORDER = "order"


class NumberCell(Record):
    """A number as read: ``comparator`` is the one written before it."""

    value: Decimal | None = None
    comparator: str | None = None
    faults: tuple[Fault, ...] = ()


class MomentCell(Record):
    """A day and the second of that day (0 where no time is written)."""

    day: date | None = None
    second: int = 0
    fault: Fault | None = None


class PartialCell(Record):
    """A date as its canonical text, ``2019``, ``2019-03`` or ``2019-03-08``."""

    text: str | None = None
    fault: Fault | None = None


_MOMENT = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:[Tt ](?P<hour>[01][0-9]|2[0-3]):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9])(?:[.,][0-9]+)?)?"
    r"(?: ?(?:[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?))?)?"
)
_MONTH = re.compile(r"([0-9]{4})(?:-(?:0[1-9]|1[0-2]))?")
_SPLIT = re.compile(r"([<>=≤≥⩽⩾]*)(.*)", re.DOTALL)
_SIGN_FIRST = re.compile("[<>=≤≥⩽⩾]")
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+")
_SCIENTIFIC = re.compile(r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[eE][+-]?[0-9]{1,2}")
_GROUPED = re.compile(
    r"[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+|(?:[ \u00a0\u2009\u202f][0-9]{3})+|(?:['’][0-9]{3})+)(?:\.[0-9]+)?"
)
_SEPARATORS = re.compile("[, \u00a0\u2009\u202f'’]")
_WHOLE = re.compile(r"[+-]?[0-9]+(?:\.0*)?")
_STEP = Decimal(1).scaleb(-VALUE_PLACES)


def cell_text(raw: object) -> str | None:
    """The text of a cell without the blanks around it; None where nothing is left."""
    if raw is None:
        return None
    if isinstance(raw, bool):
        return "true" if raw else "false"
    return str(raw).strip(BLANKS) or None


def read_number(text: str | None) -> NumberCell:
    """Read a number, perhaps with a comparator before it: ``5.5``, ``<5``, ``≤ 0.3``, ``>1,000``.

    Thousands may be separated by commas, spaces or apostrophes where every group has three digits and the
    first does not begin with 0. A value is rounded to six decimals, half to even; one of 10^9 and more is
    out of range.
    """
    if text is None or text.lower() in EMPTY_MARKS:
        return NumberCell(faults=(Fault.MISSING,))
    split = _SPLIT.fullmatch(text)
    assert split is not None
    sign, rest = split.group(1), split.group(2).strip(BLANKS)
    if sign and sign not in COMPARATOR_SPELLINGS:
        return NumberCell(faults=(Fault.UNREADABLE,))
    comparator = COMPARATOR_SPELLINGS[sign] if sign else None
    number, grouped = _exact(rest)
    if number is None:
        return NumberCell(faults=(Fault.UNREADABLE,))
    value = number.quantize(_STEP, ROUND_HALF_EVEN) if number.copy_abs() < VALUE_LIMIT else None
    if value is None or value.copy_abs() >= VALUE_LIMIT:
        return NumberCell(faults=(Fault.OUT_OF_RANGE,))
    faults = ((Fault.GROUPED,) if grouped else ()) + ((Fault.ROUNDED,) if value != number else ())
    return NumberCell(value, comparator, faults)


def read_plain_number(text: str | None) -> NumberCell:
    """Read a number that nothing stands before: neither ``<20`` nor ``=20`` is one."""
    if text is not None and _SIGN_FIRST.match(text):
        return NumberCell(faults=(Fault.UNREADABLE,))
    return read_number(text)


def _exact(text: str) -> tuple[Decimal | None, bool]:
    """The number written, and whether its thousands are separated; None where it is not a number."""
    signed = text[:1] in ("-", "−", "+")
    digits = text[1:] if signed else text
    grouped = _GROUPED.fullmatch(digits) is not None
    if not (grouped or _PLAIN.fullmatch(digits) or _SCIENTIFIC.fullmatch(digits)):
        return None, False
    # Decimal's own operators would round to 28 digits; these two do not.
    number = Decimal(_SEPARATORS.sub("", digits))
    return (number.copy_negate() if signed and text[0] != "+" else number), grouped


def whole_number(text: str) -> int | None:
    """A whole number that fits 64 bits, perhaps written with a decimal point (``7.0``); else None."""
    if _WHOLE.fullmatch(text) is None:
        return None
    number = int(text.split(".")[0])
    return number if -(2**63) <= number < 2**63 else None


def read_comparator(text: str | None) -> str | None:
    """The comparator of its own column; None for an exact value. What is none is kept as it is written."""
    return COMPARATOR_SPELLINGS.get(text, text) if text is not None else None


def is_empty(text: str | None) -> bool:
    """Whether a cell for a date or number says nothing."""
    return text is None or text.lower() in EMPTY_MARKS


def is_unknown(text: str | None) -> bool:
    """Whether a cell for a date says nothing, or in words that the date is not known."""
    return text is None or text.lower() in EMPTY_MARKS | UNKNOWN_MARKS


def read_moment(text: str | None) -> MomentCell:
    """Read ``2019-03-08``, perhaps with a time after a ``T`` or a space.

    The clock time is taken as written; a zone after it does not move it.
    """
    if text is None or is_unknown(text):
        return MomentCell(fault=Fault.MISSING)
    found = _MOMENT.fullmatch(text)
    if found is None:
        return MomentCell(fault=Fault.PARTIAL if _is_month(text) else Fault.UNREADABLE)
    day = _day(found["day"])
    if day is None:
        return MomentCell(fault=Fault.UNREADABLE)
    hour, minute, second = (int(found[part] or 0) for part in ("hour", "minute", "second"))
    return MomentCell(day, hour * 3600 + minute * 60 + second)


def read_partial(text: str | None) -> PartialCell:
    """Read ``2019``, ``2019-03`` or ``2019-03-08``; a time of day after a full date is left aside."""
    if text is None or is_unknown(text):
        return PartialCell()
    if _is_month(text):
        return PartialCell(text)
    moment = read_moment(text)
    if moment.day is None:
        return PartialCell(fault=Fault.UNREADABLE)
    return PartialCell(moment.day.isoformat())


def _is_month(text: str) -> bool:
    found = _MONTH.fullmatch(text)
    return found is not None and FIRST_YEAR <= int(found[1]) <= LAST_YEAR


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def ends_before_start(start: str | None, end: str | None) -> bool:
    """Whether the latest possible end lies before the earliest possible start.

    Both are canonical partial dates. They are compared in what both of them say: year, month, day.
    """
    if start is None or end is None:
        return False
    said = min(len(start), len(end))
    return end[:said] < start[:said]


def read_sex(text: str | None) -> tuple[str | None, bool]:
    """``female``, ``male`` or None, and whether the text was understood."""
    word = (text or "unknown").lower()
    if word in FEMALE:
        return "female", True
    return ("male", True) if word in MALE else (None, word in SEX_NEITHER)


def read_answer(text: str | None) -> tuple[str | None, bool]:
    """``yes``, ``no`` or None, and whether the text was understood."""
    if text is None:
        return None, True
    word = text.lower()
    if word in YES:
        return "yes", True
    return ("no", True) if word in NO else (None, False)


def read_certainty(text: str | None) -> tuple[str | None, bool]:
    """``confirmed``, ``suspected`` or None (nothing said), and whether the text was understood."""
    if is_empty(text):
        return None, True
    word = (text or "").lower()
    if word in CONFIRMED_WORDS:
        return CONFIRMED, True
    return SUSPECTED, word in SUSPECTED_WORDS
