"""What a count that is unknown waits for: which of the rows that may count turn out to."""

from __future__ import annotations

from typing import NamedTuple

from critlang import model as m
from critlang.evaluate.chart import Chart, Result
from critlang.evaluate.events import qualifying, start_of
from critlang.evaluate.missing_days import (
    event_ways,
    new_result,
    record_missing,
    result_inside_ways,
    start_missing,
    undated_missing,
    window_missing,
)
from critlang.evaluate.missing_results import test_ways
from critlang.evaluate.phrases import of_day
from critlang.evaluate.results import Tested, counted_rows
from critlang.evaluate.ways import ALREADY, NEVER, Ways, both, either, enough, exactly, needing


class _Option(NamedTuple):
    """A row that may count: the ways in which it would, and in which it would not."""

    counts: Ways
    does_not: Ways


def count_ways(atom: m.CountAtom, wanted: bool, chart: Chart) -> Ways:
    """The ways in which a count could hold, or not hold, against its number."""
    options, unrecorded = _options(atom, chart), _unrecorded(atom.feature, chart)
    counting, not_counting = [each.counts for each in options], [each.does_not for each in options]

    in_a_row = isinstance(atom.feature, m.ResultCount) and isinstance(atom.feature.among, m.Consecutive)
    places = _places(atom.feature, chart) if in_a_row else ALREADY

    def reached(needed: int) -> Ways:
        if in_a_row:
            return both(places, either(*(both(*each) for each in _runs(counting, needed))))
        return both(enough(needed, counting), _days_between(atom.feature, chart)) or unrecorded

    def stays_below(needed: int) -> Ways:
        if in_a_row:
            return both(places, *(either(*each) for each in _runs(not_counting, needed)))
        return both(enough(len(options) - needed + 1, not_counting), unrecorded or ALREADY)

    count = atom.count
    match atom.comparison, wanted:
        case (m.Comparison.AT_LEAST, True) | (m.Comparison.LESS, False):
            return reached(count)
        case (m.Comparison.GREATER, True) | (m.Comparison.AT_MOST, False):
            return reached(count + 1)
        case (m.Comparison.LESS, True) | (m.Comparison.AT_LEAST, False):
            return stays_below(count)
        case (m.Comparison.AT_MOST, True) | (m.Comparison.GREATER, False):
            return stays_below(count + 1)
        case (_, True):
            recorded = exactly(count, counting, not_counting)
            return both(recorded or reached(count), unrecorded or ALREADY)
        case _:
            return either(stays_below(count), reached(count + 1))


def _runs(options: list[Ways], size: int) -> list[list[Ways]]:
    """So many of some options as stand beside each other."""
    return [options[start : start + size] for start in range(len(options) - size + 1)]


def _places(feature: m.ResultCount | m.EventCount, chart: Chart) -> Ways:
    """The days that must be known for results to stand in a row."""
    assert isinstance(feature, m.ResultCount)
    undated = [each.row for each in counted_rows(feature, chart) if each.row.day is None]
    return needing(*(undated_missing(each, "between which others it lies") for each in undated))


def _days_between(feature: m.ResultCount | m.EventCount, chart: Chart) -> Ways:
    """The days that must be known for two events to be far enough apart."""
    if not isinstance(feature, m.EventCount) or feature.apart is None:
        return ALREADY
    events = [each.event for each in qualifying(feature.rows, chart)]
    why = f"whether two are {feature.apart.text}"
    return needing(*(start_missing(each, why) for each in events if not start_of(each).exact))


def _unrecorded(feature: m.ResultCount | m.EventCount, chart: Chart) -> Ways:
    """What it takes to know of others than the recorded ones; nothing can, where there are none."""
    if isinstance(feature, m.ResultCount) or feature.rows.term.closed:
        return NEVER
    rows = feature.rows
    return needing(record_missing(rows, chart), *window_missing(rows.window, chart))


def _options(atom: m.CountAtom, chart: Chart) -> list[_Option]:
    match feature := atom.feature:
        case m.EventCount(rows):
            events = [each.event for each in qualifying(rows, chart)]
            return [
                _Option(event_ways(rows, event, True, chart), event_ways(rows, event, False, chart))
                for event in events
            ]
        case m.ResultCount():
            found = counted_rows(feature, chart)
            recorded = [
                _Option(
                    both(result_inside_ways(row, feature.rows.window, True, chart), *passing),
                    either(result_inside_ways(row, feature.rows.window, False, chart), *failing),
                )
                for row, _, _ in found
                for passing, failing in [_test_ways(feature, row, chart)]
            ]
            return recorded + _others(atom, feature, found, chart)


def _others(atom: m.CountAtom, feature: m.ResultCount, found: list[Tested], chart: Chart) -> list[_Option]:
    """The results that there would have to be besides: where so many are looked at, or none surely counts."""
    new = new_result(feature.rows, chart, "no other" if found else "no")
    if isinstance(feature.among, m.LatestOf):
        return [_Option(new, new)] * (feature.among.count - len(found))
    return [] if any(each.inside for each in found) else [_Option(new, new)] * (atom.count + 1)


def _test_ways(feature: m.ResultCount, row: Result, chart: Chart) -> tuple[list[Ways], list[Ways]]:
    """The ways in which a row passes the test, and fails it; none of either where there is no test."""
    if feature.test is None:
        return [], []
    term, name = feature.rows.term, f"the {row.term} {of_day(row)}"
    passing = test_ways(feature.test, row, True, term, chart, name)
    return [passing], [test_ways(feature.test, row, False, term, chart, name)]
