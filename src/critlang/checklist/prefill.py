"""What may be written into a checklist beforehand, from a patient's data.

These are plain strings, so that whatever worked them out (the evaluator, a screening in SQL, a site's own
export) can fill in a page. Nothing here ticks a box: that is left to a person.
"""

from __future__ import annotations

from collections.abc import Mapping

from critlang.record import Record


class Prefill(Record, kw_only=True):
    """What the data hold about one feature of the plan; an empty string is left blank on the page.

    ``value`` is the value as it was measured or coded (``1.2``, ``<5``, ``III``), the number of results or
    events that were counted, or the ``yes`` or ``no`` of an attestation. ``unit`` is the record's own unit.
    ``upper`` and ``lower`` are the reference limits (ULN, LLN) in that unit. ``date`` is the day of the
    result (``2026-03-04``). ``note`` is shown below: where it came from, what is odd about it.
    """

    value: str = ""
    unit: str = ""
    upper: str = ""
    lower: str = ""
    date: str = ""
    note: str = ""


Prefills = Mapping[str, Prefill]
"""What is known of each feature, by its name in the plan (``latest_alt_during_screening``)."""

Suggestions = Mapping[str, str]
"""What a computation made of each criterion, by its path (``5.b.ii``): ``met: ALT 88 U/L``."""
