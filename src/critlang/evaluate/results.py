"""Measurements and findings: which lie in the window, which is picked, how many pass."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from critlang import model as m
from critlang.dates import EARLIEST
from critlang.evaluate.chart import Chart, Result
from critlang.evaluate.codes import code_truth
from critlang.evaluate.events import days_of, moment_of
from critlang.evaluate.limits import value_truth
from critlang.evaluate.windows import day_in_window
from critlang.facts import Finding, Measurement
from critlang.truth import Truth, conjunction, disjunction, negate


class Placed(NamedTuple):
    """A result that lies in the window (``inside`` True) or may lie in it (None)."""

    row: Result
    inside: Truth


class Tested(NamedTuple):
    """A result in the window, and whether it passes the test."""

    row: Result
    inside: Truth
    passes: Truth


def placed(rows: m.ResultRows, chart: Chart) -> list[Placed]:
    """The results that lie or may lie in the window, in the record's order."""
    days = days_of(rows.window, chart)
    return [
        Placed(row, inside)
        for row in chart.results(rows.term)
        if (inside := day_in_window(row.day, days)) is not False
    ]


def tested(rows: m.ResultRows, test: m.RowTest | None, chart: Chart) -> list[Tested]:
    """The results that lie or may lie in the window, each with the truth of the test (None: all pass)."""
    return [
        Tested(row, inside, True if test is None else result_truth(test, row, rows.term, chart))
        for row, inside in placed(rows, chart)
    ]


def counted_rows(feature: m.ResultCount, chart: Chart) -> list[Tested]:
    """The results that a count looks at, in the order of time where that matters."""
    found = tested(feature.rows, feature.test, chart)
    if isinstance(feature.among, m.Consecutive):
        return sorted(found, key=order_as_latest)
    if isinstance(feature.among, m.LatestOf):
        return sorted(found, key=order_as_latest, reverse=True)[: feature.among.count]
    return found


def result_truth(test: m.RowTest, row: Result, term: m.Term, chart: Chart) -> Truth:
    """Whether a result of the term passes a test."""
    match test:
        case m.ValueTest():
            assert isinstance(row, Measurement)
            return value_truth(test, row, term, chart)
        case m.CodeTest(wanted, allowed):
            assert isinstance(row, Finding)
            return code_truth(row.value, wanted, allowed)
        case m.RowNot(part):
            return negate(result_truth(part, row, term, chart))
        case m.RowAll(parts):
            return conjunction(result_truth(part, row, term, chart) for part in parts)
        case m.RowAny(parts):
            return disjunction(result_truth(part, row, term, chart) for part in parts)
        case m.AttributeTest() | m.AmountTest() | m.DurationTest() | m.OngoingTest():
            raise TypeError("a result has no attributes and no duration")


# ---------------------------------------------------------------- picked results


def picked(pick: m.Pick, chart: Chart) -> Placed | None:
    """The first or latest of the results that lie or may lie in the window; None if there are none."""
    candidates = placed(pick.rows, chart)
    if not candidates:
        return None
    if pick.which is m.Which.FIRST:
        return min(candidates, key=_order_as_first)
    return max(candidates, key=_nearness(pick, chart))


def in_picking_order(pick: m.Pick, chart: Chart) -> list[Placed]:
    """The results that lie or may lie in the window, the picked one first."""
    if pick.which is m.Which.FIRST:
        return sorted(placed(pick.rows, chart), key=_order_as_first)
    return sorted(placed(pick.rows, chart), key=_nearness(pick, chart), reverse=True)


def _nearness(pick: m.Pick, chart: Chart) -> Callable[[Placed], tuple[object, ...]]:
    """How results are put in order, the picked one last: it has no day, or is the nearest, or the latest."""
    moment = None if pick.to is None else moment_of(pick.to, chart)
    if moment is None or not moment.exact:
        return order_as_latest

    def order(each: Placed) -> tuple[object, ...]:
        undated, day, *rest = order_as_latest(each)
        return undated, -abs(((each.row.day or moment.low) - moment.low).days), day, *rest

    return order


def latest_first(rows: m.ResultRows, chart: Chart) -> list[Placed]:
    """The results that lie or may lie in the window, the latest first."""
    return sorted(placed(rows, chart), key=order_as_latest, reverse=True)


def order_as_latest(each: Placed | Tested) -> tuple[object, ...]:
    """By day, time of day, id; a result without a day comes last."""
    row = each.row
    return row.day is None, row.day or EARLIEST, row.second, row.id


def _order_as_first(each: Placed) -> tuple[object, ...]:
    """By day, time of day, id; a result without a day comes first."""
    row = each.row
    return row.day is not None, row.day or EARLIEST, row.second, row.id


# ---------------------------------------------------------------- any, all


def quantified(feature: m.Quantified, rows: list[Tested]) -> Truth:
    """Whether any, or all, of the results in the window pass."""
    if feature.quantifier is m.Quantifier.ANY:
        return _any_passes(rows)
    return negate(_any_passes([each._replace(passes=negate(each.passes)) for each in rows]))


def _any_passes(rows: list[Tested]) -> Truth:
    if any(each.inside and each.passes for each in rows):
        return True
    some_inside = any(each.inside for each in rows)
    all_fail = all(each.passes is False for each in rows)
    return False if some_inside and all_fail else None


def deciding_row(feature: m.Quantified, rows: list[Tested]) -> Result | None:
    """The latest among the rows whose own truth counts most; None if there are no rows."""
    if feature.quantifier is m.Quantifier.ANY:
        truths = [conjunction((each.inside, each.passes)) for each in rows]
        ranking: tuple[Truth, ...] = (True, None, False)
    else:
        truths = [disjunction((negate(each.inside), each.passes)) for each in rows]
        ranking = (False, None, True)
    for wanted in ranking:
        having = [each for each, truth in zip(rows, truths, strict=True) if truth is wanted]
        if having:
            return max(having, key=order_as_latest).row
    return None
