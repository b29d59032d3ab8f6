"""Lengths of calendar time in words."""

from __future__ import annotations

from critlang.dates import Offset, TimeUnit

_SINGULAR = {unit: unit.value.removesuffix("s") for unit in TimeUnit}


def duration_text(count: int, unit: TimeUnit) -> str:
    """A count of calendar units: ``1 day``, ``28 days``."""
    return f"{count} {_SINGULAR[unit]}" if count == 1 else f"{count} {unit.value}"


def offset_text(offset: Offset) -> str:
    """The length of a calendar distance, whichever way it points: ``2 years``, ``1 month and 3 days``.

    Days stay days: whether the author wrote weeks is known only to the ``text`` of what holds the offset.
    """
    months, days = abs(offset.months), abs(offset.days)
    calendar = (
        duration_text(months, TimeUnit.MONTHS) if months % 12 else duration_text(months // 12, TimeUnit.YEARS)
    )
    parts = [calendar] if months else []
    if days or not months:
        parts.append(duration_text(days, TimeUnit.DAYS))
    return " and ".join(parts)
