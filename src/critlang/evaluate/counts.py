"""Counts of events and of results, which may be known only to lie between two numbers."""

from __future__ import annotations

import math
from typing import NamedTuple

from critlang import model as m
from critlang.dates import UNKNOWN_DATE, DateRange, shift
from critlang.evaluate.chart import Chart, Result
from critlang.evaluate.comparing import decided, order, orders_between
from critlang.evaluate.events import qualifying, start_of
from critlang.evaluate.results import Tested, counted_rows, order_as_latest
from critlang.truth import Truth, conjunction


class Count(NamedTuple):
    """How many rows certainly count, and how many may; ``known`` False: neither says anything."""

    certain: int
    possible: float
    known: bool = True


def counted(feature: m.ResultCount | m.EventCount, chart: Chart) -> Count:
    """Count the rows of a feature."""
    match feature:
        case m.ResultCount():
            return _results(feature, chart)
        case m.EventCount():
            return _events(feature, chart)


def _results(feature: m.ResultCount, chart: Chart) -> Count:
    """Results that lie in the window and pass. Unknown if none certainly lies in the window.

    Of so many of the latest, all may pass but those that certainly lie in the window and fail: in the place
    of one that lies outside, and of one that is missing, there may be another.
    """
    found = counted_rows(feature, chart)
    truths = [conjunction((each.inside, each.passes)) for each in found]
    certain = sum(truth is True for truth in truths)
    if isinstance(feature.among, m.LatestOf):
        failing = sum(each.inside is True and each.passes is False for each in found)
        return Count(certain, feature.among.count - failing)
    possible = sum(truth is not False for truth in truths)
    known = any(each.inside for each in found)
    if isinstance(feature.among, m.Consecutive):
        return _in_a_row(found)._replace(known=known)
    if isinstance(feature.among, m.FarApart):
        days = [_day_of(each.row) for each in found]
        return _two(feature.among, list(zip(days, truths, strict=True)))._replace(known=known)
    return Count(certain, possible, known)


def _in_a_row(found: list[Tested]) -> Count:
    """The longest run of results that pass: the least and the most that it may have."""
    dated = sorted((each for each in found if each.row.day is not None), key=order_as_latest)
    undated = [each for each in found if each.row.day is None]
    certain = _longest(
        [(each.inside is True and each.passes is True, each.passes is not True) for each in dated]
    )
    if any(each.passes is not True for each in undated):
        certain = min(certain, 1)
    possible = _longest(
        [(each.passes is not False, each.inside is True and each.passes is False) for each in dated]
    )
    return Count(certain, possible + sum(each.passes is not False for each in undated))


def _longest(rows: list[tuple[bool, bool]]) -> int:
    """The most rows that count without one between them that breaks the run."""
    longest = run = 0
    for counts, breaks in rows:
        run = 0 if breaks else run + counts
        longest = max(longest, run)
    return longest


def _events(feature: m.EventCount, chart: Chart) -> Count:
    """Events that qualify. Where no record means unknown, there may be any number of others."""
    rows = feature.rows
    found = qualifying(rows, chart)
    count = Count(sum(each.qualifies is True for each in found), len(found))
    if feature.apart is not None:
        count = _two(feature.apart, [(start_of(each.event), each.qualifies) for each in found])
    return count if rows.term.closed else count._replace(possible=math.inf)


def _day_of(row: Result) -> DateRange:
    return UNKNOWN_DATE if row.day is None else DateRange(row.day, row.day)


def _two(apart: m.FarApart, found: list[tuple[DateRange, Truth]]) -> Count:
    """Two that are far enough apart, else one if there is any: of those that certainly count, and that may.

    Two are so far apart if the first and the last are.
    """
    certain = [days for days, counts in found if counts is True]
    possible = [days for days, counts in found if counts is not False]
    least = most = 0
    if certain:
        between = max(each.low for each in certain) >= shift(
            min(each.high for each in certain), apart.distance
        )
        least = 2 if between else 1
    if possible:
        between = max(each.high for each in possible) >= shift(
            min(each.low for each in possible), apart.distance
        )
        most = 2 if between and len(possible) > 1 else 1
    return Count(least, most)


def count_truth(comparison: m.Comparison, count: Count, needed: int) -> Truth:
    """Whether the count holds against a number: decided where the least and the most it may be agree."""
    if not count.known:
        return None
    lowest, highest = order(count.certain, needed), order(count.possible, float(needed))
    return decided(comparison, orders_between(lowest, highest))
