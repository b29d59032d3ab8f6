"""An atom explained: the deciding fact, the numbers it was held against, what is missing or presumed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import assert_never

from critlang import model as m
from critlang.evaluate.atoms import answered
from critlang.evaluate.chart import Chart, Result
from critlang.evaluate.counts import Count, count_truth, counted
from critlang.evaluate.derived_steps import derived_fact, derived_notes
from critlang.evaluate.evaluation import Evidence, ResultText
from critlang.evaluate.events import event_point, moment_of, qualifying
from critlang.evaluate.explanation import Missing, Step
from critlang.evaluate.missing_atoms import atom_ways
from critlang.evaluate.missing_days import event_ways
from critlang.evaluate.missing_results import test_ways
from critlang.evaluate.people import age_range
from critlang.evaluate.phrases import (
    age_asked,
    asked_text,
    bound_day,
    count_asked,
    event_text,
    of_day,
    row_text,
    window_asked,
)
from critlang.evaluate.results import Tested, counted_rows, deciding_row, picked, tested
from critlang.evaluate.ways import either, missing_of
from critlang.plan import bounds_of_atom
from critlang.wording import apart_text, atom_text, events_text, listed, missing_event_text, point_text


def atom_step(atom: m.Atom, result: ResultText, evidence: Evidence | None, chart: Chart) -> Step:
    """The step of an atom."""
    fact, asked, window = _fact(atom, chart)
    missing = _missing(atom, chart) if result == "unknown" else ()
    said = {each.detail for each in missing}
    notes = dict.fromkeys(_notes(atom, chart))
    return Step(
        "atom",
        atom_text(atom),
        result,
        fact=fact,
        asked=asked,
        window=window,
        evidence=evidence,
        presumed=_presumed(atom, result, chart),
        missing=missing,
        notes=tuple(f"not decided: {each}" for each in notes if each not in said),
    )


def _missing(atom: m.Atom, chart: Chart) -> tuple[Missing, ...]:
    """Everything that any way to a decision needs."""
    return missing_of(atom_ways(atom, True, chart) or atom_ways(atom, False, chart))


def _fact(atom: m.Atom, chart: Chart) -> tuple[str, str, str]:
    """The deciding fact in words, what it was held against, and the window in days."""
    match atom:
        case m.PickAtom(feature, test):
            found = picked(feature, chart)
            row = None if found is None else found.row
            return _row_fact(row, test, feature.rows, chart)
        case m.DerivedAtom():
            return derived_fact(atom, chart)
        case m.QuantifiedAtom(feature):
            row = deciding_row(feature, tested(feature.rows, feature.test, chart))
            return _row_fact(row, feature.test, feature.rows, chart)
        case m.CountAtom(feature, comparison, count):
            window = window_asked(feature.rows.window, chart)
            apart = apart_text(feature.apart if isinstance(feature, m.EventCount) else feature.among)
            return _count_fact(feature, chart), f"{count_asked(comparison, count)}{apart}", window
        case m.AgeAtom(at):
            return _age_fact(atom, chart), age_asked(atom), bound_day(at, chart)
        case m.DayAtom(point, window):
            moment = moment_of(m.Bound(point), chart)
            fact = f"{point_text(point)} on {moment.low}" if moment.exact else ""
            return fact, "", window_asked(window, chart)
        case m.SexAtom(sex):
            recorded = chart.patient.sex
            return "" if recorded is None else f"sex {recorded}", sex, ""
        case m.AttestedAtom(feature):
            return _answer_fact(feature, chart), "yes", window_asked(feature.window, chart)
        case m.ParameterAtom(name):
            asked = listed(atom.wanted, "or") if atom.wanted else "yes"
            return "" if atom.shown is None else f"{name}: {atom.shown}", asked, ""
        case _:
            assert_never(atom)


def _row_fact(row: Result | None, test: m.RowTest, rows: m.ResultRows, chart: Chart) -> tuple[str, str, str]:
    fact = "" if row is None else row_text(row)
    return fact, asked_text(test, row, rows.term, chart), window_asked(rows.window, chart)


def _count_fact(feature: m.ResultCount | m.EventCount, chart: Chart) -> str:
    match feature:
        case m.EventCount(rows, apart):
            listed_events = _events_fact(rows, chart)
            counts = apart is not None and qualifying(rows, chart)
            return f"{listed_events}; counted as {_number(feature, chart)}" if counts else listed_events
        case m.ResultCount():
            looked_at = _looked_at(feature, chart)
            return f"{_number(feature, chart)} of {looked_at}" if looked_at else "no results"


def _number(feature: m.ResultCount | m.EventCount, chart: Chart) -> str:
    """How many of those recorded count: ``2``, ``1 to 2``."""
    certain, possible, _ = counted(feature, chart)
    if isinstance(feature, m.EventCount):
        recorded = len(qualifying(feature.rows, chart))
    else:
        recorded = len(counted_rows(feature, chart))
    most = min(possible, recorded)
    return str(certain) if certain == most else f"{certain} to {most}"


def _looked_at(feature: m.ResultCount, chart: Chart) -> str:
    """How many results there are, and which, where only some are looked at; nothing if there are none."""
    rows = [each.row for each in counted_rows(feature, chart)]
    results = "1 result" if len(rows) == 1 else f"{len(rows)} results"
    if not rows or not isinstance(feature.among, m.LatestOf):
        return results if rows else ""
    among = f"the latest {feature.among.count}" if len(rows) == feature.among.count else results
    return f"{among} ({'; '.join(map(row_text, rows))})"


def _events_fact(rows: m.EventRows, chart: Chart) -> str:
    found = qualifying(rows, chart)
    certain = [event_text(each.event) for each in found if each.qualifies is True]
    possible = [event_text(each.event) for each in found if each.qualifies is None]
    said = [f"{len(certain)}: {', '.join(certain)}"] if certain else []
    if possible:
        said.append(f"perhaps {len(possible)}: {', '.join(possible)}")
    return "; ".join(said) or "none recorded"


def _age_fact(atom: m.AgeAtom, chart: Chart) -> str:
    found = age_range(atom.at, atom.unit, chart)
    if found is None:
        return ""
    youngest, oldest = found
    return f"aged {youngest if youngest == oldest else f'{youngest} to {oldest}'} {atom.unit.value}"


def _answer_fact(feature: m.Answer, chart: Chart) -> str:
    found = answered(feature, chart)
    if found is None:
        return ""
    answer = found.answer
    until = "" if answer.valid_until is None else f", valid until {answer.valid_until}"
    return f"{'yes' if answer.answer else 'no'}, answered by {answer.by} on {answer.day}{until}"


# ---------------------------------------------------------------- presumptions and notes


def _presumed(atom: m.Atom, result: ResultText, chart: Chart) -> tuple[str, ...]:
    """Where the result leans on no record meaning no."""
    if result not in ("true", "false"):
        return ()
    return tuple(dict.fromkeys((*_presumed_count(atom, chart), *_presumed_points(atom, chart))))


def _presumed_count(atom: m.Atom, chart: Chart) -> Iterable[str]:
    if not isinstance(atom, m.CountAtom) or not isinstance(atom.feature, m.EventCount):
        return
    rows, count = atom.feature.rows, counted(atom.feature, chart)
    if not rows.term.closed:
        return
    unpresumed = Count(count.certain, math.inf)
    if count_truth(atom.comparison, unpresumed, atom.count) is None:
        other = "other " if count.possible else ""
        yield f"no {other}record of {events_text(rows)}"


def _presumed_points(atom: m.Atom, chart: Chart) -> Iterable[str]:
    for point in _points(atom):
        if point.events.term.closed and event_point(point, chart).exists is False:
            yield f"no record of {missing_event_text(point)}"


def _points(atom: m.Atom) -> Iterable[m.EventPoint]:
    """The events that the atom's windows or day are counted from."""
    for bound in bounds_of_atom(atom):
        if isinstance(bound.point, m.EventPoint):
            yield bound.point


def _notes(atom: m.Atom, chart: Chart) -> Iterable[str]:
    """Rows that cannot be decided, or only may lie in the window."""
    match atom:
        case m.QuantifiedAtom(m.Quantified(rows, test)):
            for each in tested(rows, test, chart):
                yield from _row_notes(each, test, rows.term, chart)
        case m.CountAtom(m.ResultCount(rows, test) as feature):
            for each in counted_rows(feature, chart):
                yield from _row_notes(each, test, rows.term, chart)
        case m.DerivedAtom(value):
            yield from derived_notes(value, chart)
        case m.CountAtom(m.EventCount(rows)):
            for event, qualifies in qualifying(rows, chart):
                if qualifies is None:
                    yield from (each.detail for each in missing_of(event_ways(rows, event, True, chart)))
        case _:
            return


def _row_notes(each: Tested, test: m.RowTest | None, term: m.Term, chart: Chart) -> Iterable[str]:
    if each.passes is None and test is not None:
        name = f"the {each.row.term} {of_day(each.row)}"
        ways = (test_ways(test, each.row, wanted, term, chart, name) for wanted in (True, False))
        yield from (missing.detail for missing in missing_of(either(*ways)))
    if each.inside is None:
        yield f"{row_text(each.row)} may lie in the window"
