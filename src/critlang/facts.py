"""A patient and the facts about one, as every backend sees them.

A fact belongs to a term of the vocabulary (its canonical name). Values are decimals with at most
nine digits before the point and six after it (``VALUE_LIMIT``, ``VALUE_PLACES``): fifteen
significant digits, which a double-precision column carries without loss, so that a value on a
boundary is decided alike by every engine.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from critlang.dates import DateRange
from critlang.record import Record, field

VALUE_PLACES = 6
"""Digits kept after the decimal point of a measured value."""
VALUE_LIMIT = Decimal(10) ** 9
"""A measured value is smaller than this in magnitude."""

SEXES = ("female", "male")
"""What may be recorded as a patient's sex."""

COMPARATORS = ("<", "<=", ">", ">=")
"""How a censored result is reported: ``<5`` is the comparator ``<`` and the value 5."""


class Measurement(Record, kw_only=True):
    """One numeric result.

    ``id`` is unique among a store's measurements and settles ties in time. ``day`` is None where
    the date is not known to the day; ``second`` is the time of day, 0 where none was recorded.
    ``low`` and ``high`` are the record's own reference limits, in the unit of the value.
    """

    id: int
    term: str
    day: date | None
    second: int = 0
    value: Decimal | None = None
    comparator: str | None = None
    unit: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None


class Finding(Record, kw_only=True):
    """One coded finding: ``value`` is one of the values its term declares, None if not recorded."""

    id: int
    term: str
    day: date | None
    second: int = 0
    value: str | None = None


class Event(Record, kw_only=True):
    """An event, condition, procedure or treatment, from ``start`` to ``end``.

    ``start`` None: nothing is known of when. ``end`` None: no end is recorded. ``certain`` False: it is only
    suspected, so that it may not have been at all. ``attributes``
    maps an attribute's column name to its recorded value (yes/no attributes: ``yes``, ``no``; numbers in the
    unit that the attribute declares).
    """

    id: int
    term: str
    start: DateRange | None = None
    end: DateRange | None = None
    certain: bool = True
    attributes: Mapping[str, str | Decimal] = field(default_factory=dict)


class Attestation(Record, kw_only=True):
    """A person's answer to an attested criterion (``criterion`` is its path, such as ``5.b.ii``).

    ``answer`` True is yes, False is no. An answer without ``by`` or ``day`` does not count. ``protocol``
    names the protocol that it is about, where it may be one of several.
    """

    id: int
    criterion: str
    answer: bool | None
    by: str | None
    day: date | None
    valid_until: date | None = None
    protocol: str | None = None


class Waiver(Record, kw_only=True):
    """A recorded waiver of a criterion: shown beside the result, never counted as met."""

    criterion: str
    by: str | None
    day: date | None
    reason: str | None = None
    protocol: str | None = None


class Patient(Record, kw_only=True):
    """Everything known about one patient.

    ``sex`` is ``female``, ``male`` or None (not recorded, or neither). ``anchors`` maps an
    anchor's name to its day; an anchor that is missing has no known date.
    """

    id: str
    birth: DateRange | None = None
    sex: str | None = None
    anchors: Mapping[str, date] = field(default_factory=dict)
    measurements: tuple[Measurement, ...] = ()
    findings: tuple[Finding, ...] = ()
    events: tuple[Event, ...] = ()
    attestations: tuple[Attestation, ...] = ()
    waivers: tuple[Waiver, ...] = ()
