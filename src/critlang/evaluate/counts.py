"""Counts of events and of results, which may be known only to lie between two numbers."""

from __future__ import annotations

import math
from typing import NamedTuple

from critlang import model as m
from critlang.evaluate.chart import Chart
from critlang.evaluate.comparing import decided, order, orders_between
from critlang.evaluate.events import qualifying
from critlang.evaluate.results import counted_rows
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
        case m.EventCount(rows):
            return _events(rows, chart)


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
    return Count(certain, possible, known=any(each.inside for each in found))


def _events(rows: m.EventRows, chart: Chart) -> Count:
    """Events that qualify. Where no record means unknown, there may be any number of others."""
    found = qualifying(rows, chart)
    certain = sum(each.qualifies is True for each in found)
    return Count(certain, len(found) if rows.term.closed else math.inf)


def count_truth(comparison: m.Comparison, count: Count, needed: int) -> Truth:
    """Whether the count holds against a number: decided where the least and the most it may be agree."""
    if not count.known:
        return None
    lowest, highest = order(count.certain, needed), order(count.possible, float(needed))
    return decided(comparison, orders_between(lowest, highest))
