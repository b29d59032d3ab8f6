"""What an atom that is unknown waits for: the ways in which it could come to a wanted truth."""

from __future__ import annotations

from typing import assert_never

from critlang import model as m
from critlang.evaluate.atoms import answered
from critlang.evaluate.chart import Chart
from critlang.evaluate.explanation import Missing
from critlang.evaluate.missing_counts import count_ways
from critlang.evaluate.missing_days import (
    anchor_missing,
    bound_missing,
    result_inside_ways,
    window_missing,
)
from critlang.evaluate.missing_results import SEX_MISSING, birth_missing, test_ways
from critlang.evaluate.phrases import days_text, of_day
from critlang.evaluate.results import in_picking_order, placed
from critlang.evaluate.ways import ALREADY, NEVER, Ways, both, either, needing


def atom_ways(atom: m.Atom, wanted: bool, chart: Chart) -> Ways:
    """The ways in which an atom that is unknown could come to the wanted truth."""
    match atom:
        case m.PickAtom(feature, test):
            return _picked_ways(feature, test, wanted, chart)
        case m.QuantifiedAtom(m.Quantified(rows, test, m.Quantifier.ANY)):
            return _any_ways(rows, test, wanted, chart)
        case m.QuantifiedAtom(m.Quantified(rows, test, _)):
            return _any_ways(rows, m.RowNot(test), not wanted, chart)
        case m.CountAtom(m.ResultCount(rows)):
            return both(count_ways(atom, wanted, chart), _some_inside_ways(rows, chart))
        case m.CountAtom():
            return count_ways(atom, wanted, chart)
        case m.AgeAtom(at):
            birth = chart.patient.birth
            exact = birth is not None and birth.exact
            return needing(*(() if exact else (birth_missing(chart),)), *bound_missing(at, chart))
        case m.SexAtom():
            return needing(SEX_MISSING)
        case m.AttestedAtom(feature):
            return _answer_ways(feature, chart)
        case m.ParameterAtom(name):
            return needing(Missing("parameter", name, f"{name}: not given for this study"))
        case _:
            assert_never(atom)


def _picked_ways(pick: m.Pick, test: m.RowTest, wanted: bool, chart: Chart) -> Ways:
    """Each candidate in turn may be the one, if those before it turn out to lie outside the window."""
    window, term = pick.rows.window, pick.rows.term
    found, all_before_outside = NEVER, ALREADY
    for row, inside in in_picking_order(pick, chart):
        name = f"the {pick.which.value} {row.term} ({'no date' if row.day is None else row.day})"
        passes = test_ways(test, row, wanted, term, chart, name)
        certain = result_inside_ways(row, window, True, chart)
        found = either(found, both(all_before_outside, certain, passes))
        all_before_outside = both(all_before_outside, result_inside_ways(row, window, False, chart))
        if inside is True:
            return found
    return either(found, both(all_before_outside, new_result(pick.rows, chart)))


def _any_ways(rows: m.ResultRows, test: m.RowTest, wanted: bool, chart: Chart) -> Ways:
    """For true, one row inside that passes; for false, every row outside or failing, and one inside."""
    found = [each.row for each in placed(rows, chart)]
    inside = [result_inside_ways(row, rows.window, True, chart) for row in found]
    passing = [
        test_ways(test, row, wanted, rows.term, chart, f"the {row.term} {of_day(row)}") for row in found
    ]
    if wanted:
        one_passes = either(*(both(*each) for each in zip(inside, passing, strict=True)))
        return one_passes or new_result(rows, chart)
    outside = [result_inside_ways(row, rows.window, False, chart) for row in found]
    none_passes = both(*(either(*each) for each in zip(outside, passing, strict=True)))
    return both(none_passes, _some_inside_ways(rows, chart))


def _some_inside_ways(rows: m.ResultRows, chart: Chart) -> Ways:
    inside = (result_inside_ways(each.row, rows.window, True, chart) for each in placed(rows, chart))
    return either(*inside) or new_result(rows, chart)


def new_result(rows: m.ResultRows, chart: Chart) -> Ways:
    """A result in the window, and whatever it takes to know the window."""
    bounds = [bound for bound in (rows.window.lower, rows.window.upper) if bound is not None]
    unknown = window_missing(rows.window, chart)
    if any(each.kind == "event" for each in unknown):
        return needing(*unknown)  # there can be no result near what never happened
    when = "" if not bounds else f" {days_text(rows.window, chart)}"
    what = f"{rows.term.name} result{when}"
    return needing(Missing("result", what, f"no {what}"), *unknown)


# ---------------------------------------------------------------- answers of a person


def _answer_ways(feature: m.Answer, chart: Chart) -> Ways:
    found = answered(feature, chart)
    unknown = window_missing(feature.window, chart)
    asked = f"answer to criterion {feature.path}"
    if found is None:
        return needing(Missing("answer", asked, f"a person must answer criterion {feature.path}"), *unknown)
    if found.valid is False:
        detail = f"the answer to criterion {feature.path} expired on {found.answer.valid_until}"
        return needing(Missing("answer", asked, detail))
    index = chart.lookups.index_anchor
    if found.valid is None and index is not None:
        return needing(anchor_missing(index, chart.lookups.protocol), *unknown)
    return needing(*unknown) if unknown else needing(Missing("answer", asked, "the answer may have expired"))
