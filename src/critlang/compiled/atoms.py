"""Atoms as source: the truth of each, and the fact that it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, assert_never

from critlang import model as m
from critlang.compiled.coverage import is_compiled
from critlang.compiled.events import EventSource, compared_range
from critlang.compiled.layout import FIRST_DAY, LAST_DAY, Layout
from critlang.compiled.patients import PatientSource
from critlang.compiled.results import ResultSource
from critlang.compiled.row_tests import Factors, ResultTests
from critlang.compiled.runtime import coded, shown_fact
from critlang.compiled.truths import conjunction, written
from critlang.compiled.writer import Writer
from critlang.dates import TimeUnit
from critlang.evaluate.atoms import read

_ANSWER, _VALID_UNTIL = 3, 4
"""Where the row of an answer has what was said, and until when it is valid."""


class AtomSource(NamedTuple):
    """The truth of an atom, and an expression for the cells of the fact that it rests on."""

    truth: str
    evidence: str


class Atoms:
    """Writes atoms, each once."""

    def __init__(
        self, writer: Writer, layout: Layout, factors: Factors, uses: Mapping[m.Feature, int]
    ) -> None:
        self._writer = writer
        self._patient = PatientSource(writer, layout)
        self.anchored_days = self._patient.anchored_days
        self._events = EventSource(writer, self._patient)
        self._patient.point = self._events.point
        self._results = ResultSource(writer, self._patient, ResultTests(writer, factors), uses)

    def source(self, atom: m.Atom) -> AtomSource:
        """The truth and the evidence of an atom."""
        write = self._compiled if is_compiled(atom) else self._interpreted
        return self._writer.once(("atom", atom), lambda: write(atom))

    def _interpreted(self, atom: m.Atom) -> AtomSource:
        """An atom that the interpreter reads, from a chart that is made once for a patient."""
        writer = self._writer
        chart = writer.once("chart", self._chart)
        truth, fact = writer.name("t"), writer.name("fact")
        writer.line(f"{truth}, {fact} = {writer.constant(read)}({writer.constant(atom)}, {chart})")
        return AtomSource(truth, f"{writer.constant(shown_fact)}({fact})")

    def _chart(self) -> str:
        self._writer.line("chart = make_chart(patient)")
        return "chart"

    def _compiled(self, atom: m.Atom) -> AtomSource:
        match atom:
            case m.PickAtom(feature, test):
                return AtomSource(*self._shown(*self._results.passes(feature, test), feature.rows.term))
            case m.QuantifiedAtom(feature):
                return AtomSource(*self._shown(*self._results.quantified(feature), feature.rows.term))
            case m.CountAtom():
                return self._count(atom)
            case m.AgeAtom():
                return self._age(atom)
            case m.DayAtom():
                return self._day(atom)
            case m.SexAtom(wanted):
                truth = self._writer.name("t")
                self._writer.line(f"{truth} = None if sex is None else sex == {wanted!r}")
                return AtomSource(truth, "(None if sex is None else (sex, None, None, None))")
            case m.AttestedAtom(feature):
                return self._attested(feature)
            case m.ParameterAtom(_, value):
                shown = "None" if value is None else f"({atom.shown!r}, None, None, None)"
                return AtomSource(written(value), shown)
            case m.DerivedAtom():
                raise TypeError("a derived term is left to the interpreter")
            case _:
                assert_never(atom)

    def _shown(self, truth: str, row: str, term: m.Term) -> tuple[str, str]:
        show = "shown_measurement" if term.kind.numeric else "shown_finding"
        return truth, f"({row} and {show}({row}))"

    def _count(self, atom: m.CountAtom) -> AtomSource:
        writer, feature = self._writer, atom.feature
        truth = writer.name("t")
        if isinstance(feature, m.EventCount):
            certain, possible = writer.once(("counted", feature), lambda: self._events.counted(feature.rows))
            highest = possible if feature.rows.term.closed else "inf"
            known = ""
        else:
            certain, highest, some = writer.once(("counted", feature), lambda: self._results.counted(feature))
            known = f"None if not {some} else "
        writer.line(f"{truth} = {known}{compared_range(atom.comparison, certain, highest, atom.count)}")
        return AtomSource(truth, f"(str({certain}), None, None, None)")

    # ------------------------------------------------------------ age

    def _age(self, atom: m.AgeAtom) -> AtomSource:
        """Ages are compared as differences: of ordinals, or of month codes, 32 to a month."""
        writer, unit = self._writer, atom.unit
        in_months = unit in (TimeUnit.MONTHS, TimeUnit.YEARS)
        youngest, oldest = writer.once(
            ("age", atom.at, in_months), lambda: self._ages(atom.at, in_months=in_months)
        )
        size = 32 * unit.offset(1).months if in_months else unit.offset(1).days
        truth = writer.name("t")
        writer.line(f"{truth} = None if {youngest} is None else {_age_truth(atom, youngest, oldest, size)}")
        shown = f"shown_range({youngest} // {size}, {oldest} // {size})"
        return AtomSource(truth, f"(None if {youngest} is None else ({shown}, {unit.value!r}, None, None))")

    def _ages(self, at: m.Bound, *, in_months: bool) -> tuple[str, str]:
        """The youngest and the oldest age on a day; None where nothing bounds them."""
        writer, span = self._writer, self._patient.span(at)
        born = ("born_low", "born_high") if in_months else ("born_from", "born_to")
        ends = [f"{writer.constant(coded)}({end})" if in_months else end for end in span[:2]]
        if in_months and isinstance(at.point, m.AnchorPoint) and at == m.Bound(at.point):
            ends = [self._patient.months(at.point.anchor)] * 2
        known = [f"{born[0]} is not None", span.known]
        if not span.known:
            known[1:] = [f"{span.low} > {FIRST_DAY}", f"{span.high} < {LAST_DAY}", f"{span.exists} is True"]
        youngest, oldest = writer.name("youngest"), writer.name("oldest")
        with writer.block(f"if {' and '.join([each for each in known if each])}"):
            writer.line(f"{youngest} = {ends[0]} - {born[1]}")
            writer.line(f"{oldest} = {ends[1]} - {born[0]}")
        with writer.block("else"):
            writer.line(f"{youngest} = {oldest} = None")
        return youngest, oldest

    # ------------------------------------------------------------ days and answers

    def _day(self, atom: m.DayAtom) -> AtomSource:
        writer, window = self._writer, self._patient.window(atom.window)
        span = self._patient.span(m.Bound(atom.point))
        outside = list(window.impossible)
        outside += [f"{span.low} > {window.upper.high}"] if window.upper else []
        outside += [f"{span.high} < {window.lower.low}"] if window.lower else []
        inside = [*window.certainly_after(span.low), *window.certainly_before(span.high)]
        truth = writer.name("t")
        no = f"False if {' or '.join(outside)} else " if outside else ""
        yes = f"True if {' and '.join(inside)} else None" if inside else "True"
        writer.line(f"{truth} = {no}{yes}")
        truth = conjunction([span.exists, truth], writer)
        exact = f"{span.exists} is True and {span.low} == {span.high}"
        shown = f"(None, None, day_of({span.low}), None)"
        return AtomSource(truth, f"({shown} if {exact} else None)")

    def _attested(self, feature: m.Answer) -> AtomSource:
        """The latest complete answer counts if it certainly lies in the window and is valid."""
        writer = self._writer
        names = self._patient.variable("given", feature.path), self._patient.variable("answers", feature.path)
        index = "None" if self._patient.index is None else f"anchor_{self._patient.index}"
        truth = writer.name("t")

        def if_inside(row: str) -> None:
            until = f"{row}[{_VALID_UNTIL}]"
            with writer.block(f"if {until} is None or {index} is not None and {until} >= {index}"):
                writer.line(f"{truth} = {row}[{_ANSWER}]")

        row = self._results.latest(*names, feature.window, f"{truth} = None", if_inside)
        return AtomSource(truth, f"({row} and shown_answer({row}))")


def _age_truth(atom: m.AgeAtom, youngest: str, oldest: str, size: int) -> str:
    """At least 18 years old is at least 18 times a year's size; more than 18 is at least 19 times."""
    at_least, more = atom.count * size, (atom.count + 1) * size
    match atom.comparison:
        case m.Comparison.AT_LEAST:
            return compared_range(m.Comparison.AT_LEAST, youngest, oldest, at_least)
        case m.Comparison.GREATER:
            return compared_range(m.Comparison.AT_LEAST, youngest, oldest, more)
        case m.Comparison.LESS:
            return compared_range(m.Comparison.LESS, youngest, oldest, at_least)
        case m.Comparison.AT_MOST:
            return compared_range(m.Comparison.LESS, youngest, oldest, more)
        case m.Comparison.EQUAL:
            inside = f"{youngest} >= {at_least} and {oldest} < {more}"
            return f"True if {inside} else False if {youngest} >= {more} or {oldest} < {at_least} else None"
