"""A derived value explained: what it was worked out from, and why there is none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from critlang import model as m
from critlang.evaluate.atoms import plain, reckoned
from critlang.evaluate.chart import Chart
from critlang.evaluate.derived import Leaf, read_rows
from critlang.evaluate.people import age_range
from critlang.evaluate.phrases import asked_text, row_text, window_asked
from critlang.plan import features_of, window_of
from critlang.wording import duration_text, formula_text, with_unit


def derived_fact(atom: m.DerivedAtom, chart: Chart) -> tuple[str, str, str]:
    """The value and what it was worked out from, what it was held against, and the days of the results."""
    value = atom.value
    number, reckoning = reckoned(value, chart)
    inputs = "; ".join(dict.fromkeys(_inputs(reckoning.read, chart)))
    if number is None:
        fact = f"{value.term.name} not known" + (f" (from {inputs})" if inputs else "")
    else:
        fact = f"{value.term.name} {with_unit(plain(number), value.term)} (from {inputs})"
    windows = dict.fromkeys(window_of(each) for each in features_of(atom))
    days = "; ".join(window_asked(each, chart) for each in windows)
    return fact, asked_text(atom.test, None, value.term, chart), days


def _inputs(read: Iterable[Leaf], chart: Chart) -> Iterator[str]:
    for leaf in read:
        match leaf:
            case m.InputValue(source):
                yield from (row_text(row) for row in read_rows(source, chart))
            case m.AgeValue(at, unit):
                ages = age_range(at, unit, chart)
                if ages is not None:
                    youngest, oldest = ages
                    before = "" if youngest == oldest else f"{youngest} to "
                    yield f"age {before}{duration_text(oldest, unit)}"
            case m.SexIs():
                if chart.patient.sex is not None:
                    yield f"sex {chart.patient.sex}"


def derived_notes(value: m.Derived, chart: Chart) -> Iterator[str]:
    """Why there is no value though what it is worked out from is known."""
    _, reckoning = reckoned(value, chart)
    for condition, truth in reckoning.invalid:
        known = "it is not" if truth is False else "it is not known whether it is"
        yield f"{value.term.name} is valid only for {formula_text(condition)}, which {known} so"
    for obstacle in reckoning.obstacles:
        yield f"the formula of {value.term.name} comes to {obstacle}"
