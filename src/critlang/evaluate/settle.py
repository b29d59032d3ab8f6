"""The shortest list of facts that would settle whether a patient is eligible.

Every formula is asked for the ways in which it could come to a wanted truth, in a reading (lenient or
strict): the tables of docs/meaning.md, with "and" turned into "both" and "or" into "either". What is decided
already needs nothing, or nothing can change it; so a criterion that no longer matters asks for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from critlang import model as m
from critlang.evaluate.atoms import answered
from critlang.evaluate.chart import Chart
from critlang.evaluate.events import qualifying
from critlang.evaluate.explanation import Missing
from critlang.evaluate.formulas import READING_OF, Judged, Reading
from critlang.evaluate.missing_days import (
    anchor_missing,
    bound_missing,
    event_ways,
    record_missing,
    result_inside_ways,
    window_missing,
)
from critlang.evaluate.missing_results import SEX_MISSING, birth_missing, test_ways
from critlang.evaluate.phrases import days_text, of_day
from critlang.evaluate.results import in_picking_order, placed
from critlang.evaluate.ways import ALREADY, NEVER, Ways, both, decided, either, enough, needing

LENIENT, STRICT = Reading.LENIENT, Reading.STRICT


def ways_to_eligible(criteria: Iterable[tuple[m.Criterion, Judged]], chart: Chart) -> Ways:
    """The ways to make every inclusion criterion hold and no exclusion criterion."""
    return both(
        *(
            ways(judged, READING_OF[criterion.section], criterion.section is m.Section.INCLUSION, chart)
            for criterion, judged in criteria
        )
    )


def ways(judged: Judged, reading: Reading, wanted: bool, chart: Chart) -> Ways:
    """The ways in which a formula, in a reading, could come to the wanted truth."""
    known = decided(reading.of(judged.outcome), wanted)
    if known is not None:
        return known

    def parts(in_reading: Reading) -> list[Ways]:
        return [ways(part, in_reading, wanted, chart) for part in judged.parts]

    match judged.formula:
        case m.Not():
            return ways(judged.parts[0], reading.under_not, not wanted, chart)
        case m.Defined() | m.Part():
            return parts(reading)[0]
        case m.All():
            if reading is LENIENT:
                return both(*parts(LENIENT)) if wanted else either(*parts(LENIENT))
            if wanted:
                return both(*parts(LENIENT), either(*parts(STRICT)))
            return either(*parts(LENIENT), both(*parts(STRICT)))
        case m.Any():
            if reading is STRICT:
                return either(*parts(STRICT)) if wanted else both(*parts(STRICT))
            if wanted:
                return either(*parts(STRICT), both(*parts(LENIENT)))
            return both(*parts(STRICT), either(*parts(LENIENT)))
        case m.AtLeast(count, all_parts):
            return enough(count if wanted else len(all_parts) - count + 1, parts(STRICT))
        case m.If():
            return _conditional(judged, reading, wanted, chart)
        case _:
            return atom_ways(judged.formula, wanted, chart)


def _conditional(judged: Judged, reading: Reading, wanted: bool, chart: Chart) -> Ways:
    condition, *branches = judged.parts
    holds, holds_not = (ways(condition, STRICT, each, chart) for each in (True, False))
    then = ways(branches[0], reading, wanted, chart)
    if len(branches) == 2:
        otherwise = ways(branches[1], reading, wanted, chart)
        return either(both(holds, then), both(holds_not, otherwise), both(then, otherwise))
    does_not_apply = reading is LENIENT  # which is true leniently and false strictly
    if wanted is does_not_apply:
        return either(holds_not, then)
    return both(holds, then)


# ---------------------------------------------------------------- atoms


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
            return both(_compared_ways(atom, wanted, chart), _some_inside_ways(rows, chart))
        case m.CountAtom():
            return _compared_ways(atom, wanted, chart)
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


# ---------------------------------------------------------------- counts


def _compared_ways(atom: m.CountAtom, wanted: bool, chart: Chart) -> Ways:
    """Every comparison of a count is made of "at least so many" and its opposite."""
    count = atom.count
    match atom.comparison:
        case m.Comparison.AT_LEAST:
            return _reaching(atom.feature, count, wanted, chart)
        case m.Comparison.GREATER:
            return _reaching(atom.feature, count + 1, wanted, chart)
        case m.Comparison.LESS:
            return _reaching(atom.feature, count, not wanted, chart)
        case m.Comparison.AT_MOST:
            return _reaching(atom.feature, count + 1, not wanted, chart)
        case m.Comparison.EQUAL:
            enough_, not_too_many = (
                _reaching(atom.feature, count, wanted, chart),
                _reaching(atom.feature, count + 1, not wanted, chart),
            )
            return both(enough_, not_too_many) if wanted else either(enough_, not_too_many)


def _reaching(feature: m.ResultCount | m.EventCount, needed: int, wanted: bool, chart: Chart) -> Ways:
    """The count reaches ``needed``; or, where that is not wanted, stays below."""
    match feature:
        case m.ResultCount():
            options, open_ended = _counting_results(feature, wanted, chart), False
        case m.EventCount(rows):
            events = [each.event for each in qualifying(rows, chart)]
            options = [event_ways(rows, event, wanted, chart) for event in events]
            open_ended = not rows.term.closed
    of_recorded = enough(needed if wanted else len(options) - needed + 1, options)
    if not open_ended:
        return of_recorded
    assert isinstance(feature, m.EventCount)
    record = needing(record_missing(feature.rows, chart), *window_missing(feature.rows.window, chart))
    return (of_recorded or record) if wanted else both(of_recorded, record)


def _counting_results(feature: m.ResultCount, wanted: bool, chart: Chart) -> list[Ways]:
    window, term, options = feature.rows.window, feature.rows.term, []
    for each in placed(feature.rows, chart):
        inside = result_inside_ways(each.row, window, wanted, chart)
        passes = ALREADY if wanted else NEVER
        if feature.test is not None:
            name = f"the {each.row.term} {of_day(each.row)}"
            passes = test_ways(feature.test, each.row, wanted, term, chart, name)
        options.append(both(inside, passes) if wanted else either(inside, passes))
    return options


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
