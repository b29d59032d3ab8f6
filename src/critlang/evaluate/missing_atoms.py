"""What an atom that is unknown waits for: the ways in which it could come to a wanted truth."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from critlang import model as m
from critlang.evaluate.atoms import answered, read, reckoned
from critlang.evaluate.chart import Chart, Result
from critlang.evaluate.derived import Leaf, value_passes
from critlang.evaluate.explanation import Missing
from critlang.evaluate.means import averaged
from critlang.evaluate.missing_counts import count_ways
from critlang.evaluate.missing_days import (
    anchor_missing,
    bound_missing,
    new_result,
    result_inside_ways,
    window_missing,
)
from critlang.evaluate.missing_results import SEX_MISSING, birth_missing, exact_ways, test_ways
from critlang.evaluate.phrases import of_day
from critlang.evaluate.results import in_picking_order, placed
from critlang.evaluate.ways import ALREADY, NEVER, Ways, both, decided, either, needing


def atom_ways(atom: m.Atom, wanted: bool, chart: Chart) -> Ways:
    """The ways in which an atom that is unknown could come to the wanted truth."""
    match atom:
        case m.PickAtom(feature, test):
            return _picked_ways(feature, test, wanted, chart)
        case m.DerivedAtom(value, test):
            return _derived_ways(value, test, wanted, chart)
        case m.QuantifiedAtom(m.Quantified(rows, test, m.Quantifier.ANY)):
            return _any_ways(rows, test, wanted, chart)
        case m.QuantifiedAtom(m.Quantified(rows, test, _)):
            return _any_ways(rows, m.RowNot(test), not wanted, chart)
        case m.CountAtom(m.ResultCount(rows, _, None | m.FarApart() | m.Consecutive())):
            return both(count_ways(atom, wanted, chart), _some_inside_ways(rows, chart))
        case m.CountAtom():
            return count_ways(atom, wanted, chart)
        case m.AgeAtom(at):
            birth = chart.patient.birth
            exact = birth is not None and birth.exact
            return needing(*(() if exact else (birth_missing(chart),)), *bound_missing(at, chart))
        case m.DayAtom(point, window):
            return needing(*bound_missing(m.Bound(point), chart), *window_missing(window, chart))
        case m.SexAtom():
            return needing(SEX_MISSING)
        case m.AttestedAtom(feature):
            return _answer_ways(feature, chart)
        case m.ParameterAtom(name):
            return needing(Missing("parameter", name, f"{name}: not given for this study"))
        case _:
            assert_never(atom)


def _picked_ways(pick: m.Pick, test: m.RowTest, wanted: bool, chart: Chart) -> Ways:
    term = pick.rows.term
    return picked_ways(pick, lambda row, name: test_ways(test, row, wanted, term, chart, name), chart)


def picked_ways(pick: m.Pick, passing: Callable[[Result, str], Ways], chart: Chart) -> Ways:
    """Each candidate in turn may be the one, if those before it turn out to lie outside the window.

    ``passing`` says, of a row and how it is called, what it takes for the row to be as it should.
    """
    window = pick.rows.window
    found, all_before_outside = NEVER, ALREADY
    for row, inside in in_picking_order(pick, chart):
        name = f"the {pick.which.value} {row.term} ({'no date' if row.day is None else row.day})"
        passes = passing(row, name)
        certain = result_inside_ways(row, window, True, chart)
        found = either(found, both(all_before_outside, certain, passes))
        all_before_outside = both(all_before_outside, result_inside_ways(row, window, False, chart))
        if inside is True:
            return found
    return either(found, both(all_before_outside, new_result(pick.rows, chart)))


def _derived_ways(value: m.Derived, test: m.RowTest, wanted: bool, chart: Chart) -> Ways:
    """Everything that the value is worked out from; where all of it is known, nothing more would help."""
    number, reckoning = reckoned(value, chart)
    if number is not None:
        return decided(value_passes(test, number), wanted) or NEVER
    if any(truth is False for _, truth in reckoning.invalid):
        return NEVER
    lacking = [leaf for leaf, known in reckoning.read.items() if not known]
    valid = [_condition_ways(each, True, chart) for each, _ in reckoning.invalid]
    if not lacking and not valid:
        return NEVER
    return both(*(_leaf_ways(leaf, chart) for leaf in lacking), *valid)


def _leaf_ways(leaf: Leaf, chart: Chart) -> Ways:
    match leaf:
        case m.InputValue(source):
            return _mean_ways(source, chart) if isinstance(source, m.Mean) else _value_ways(source, chart)
        case m.AgeValue(at):
            birth = chart.patient.birth
            exact = birth is not None and birth.exact
            return needing(*(() if exact else (birth_missing(chart),)), *bound_missing(at, chart))
        case m.SexIs():
            return needing(SEX_MISSING)


def _value_ways(pick: m.Pick, chart: Chart) -> Ways:
    return picked_ways(pick, lambda row, name: exact_ways(row, pick.rows.term, chart, name), chart)


def _mean_ways(mean: m.Mean, chart: Chart) -> Ways:
    """Every row that may count turns out to be usable, or to lie outside; and there are enough of them."""
    rows, found = mean.rows, averaged(mean, chart)
    settled = []
    for row, _ in found:
        inside = result_inside_ways(row, rows.window, True, chart)
        outside = result_inside_ways(row, rows.window, False, chart)
        usable = exact_ways(row, rows.term, chart, f"the {row.term} {of_day(row)}")
        settled.append(either(outside, both(inside, usable)))
    if not found or len(found) < (mean.latest or 1):
        settled.append(new_result(rows, chart, "no other" if found else "no"))
    return both(*settled)


def _condition_ways(formula: m.Formula, wanted: bool, chart: Chart) -> Ways:
    """The ways in which a condition of validity could come to the wanted truth."""
    match formula:
        case m.Not(part):
            return _condition_ways(part, not wanted, chart)
        case m.All(parts):
            ways = [_condition_ways(part, wanted, chart) for part in parts]
            return both(*ways) if wanted else either(*ways)
        case m.AgeAtom() | m.SexAtom() | m.PickAtom():
            return decided(read(formula, chart).truth, wanted) or atom_ways(formula, wanted, chart)
        case _:
            return NEVER


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
