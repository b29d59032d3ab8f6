"""Events as source: which qualify, how many, and the points in time that they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from critlang import model as m
from critlang.compiled.days import Between, Span, offset_end
from critlang.compiled.layout import FIRST_DAY, LAST_DAY
from critlang.compiled.row_tests import combined, truths_of_codes
from critlang.compiled.writer import Writer
from critlang.evaluate.events import amount_truth
from critlang.plan import bounds_of_test

if TYPE_CHECKING:
    from critlang.compiled.patients import PatientSource

_EVENT = "start, start_high, end, end_high, ended, certain, attributes"


class EventSource:
    """Writes what is asked of events."""

    def __init__(self, writer: Writer, patient: PatientSource) -> None:
        self._writer = writer
        self._patient = patient

    def counted(self, rows: m.EventRows) -> tuple[str, str]:
        """How many events qualify, and how many may."""
        certain, possible = self._writer.name("certain"), self._writer.name("possible")
        self._writer.line(f"{certain} = {possible} = 0")
        self._each(rows, [f"{possible} += 1"], [f"{certain} += 1"])
        return certain, possible

    def point(self, point: m.EventPoint) -> Span:
        """The day of the first, nth or latest event among those that qualify."""
        if point.which is m.Which.FIRST:
            return self._first(point) if point.nth == 1 else self._nth(point)
        return self._latest(point)

    def _first(self, point: m.EventPoint) -> Span:
        """No event that was made ready starts or ends on the last day of the calendar at the earliest."""
        writer, names = self._writer, self._names()
        low, high, exists = names
        writer.line(f"{low} = {high} = {LAST_DAY}")
        writer.line(f"{exists} = None")
        first, last = _edge(point)
        earlier = [f"if {last} < {high}: {high} = {last}", f"{exists} = True"]
        self._each(point.events, [f"if {first} < {low}: {low} = {first}"], earlier)
        with writer.block(f"if {low} == {LAST_DAY}"):
            self._nothing(point, *names)
        return Span(*names, None)

    def _nth(self, point: m.EventPoint) -> Span:
        writer, names, nth = self._writer, self._names(), point.nth
        low, high, exists = names
        lows, highs = writer.name("lows"), writer.name("highs")
        writer.line(f"{lows} = []")
        writer.line(f"{highs} = []")
        first, last = _edge(point)
        self._each(point.events, [f"{lows}.append({first})"], [f"{highs}.append({last})"])
        with writer.block(f"if len({lows}) < {nth}"):
            self._nothing(point, *names)
        with writer.block("else"):
            writer.line(f"{low} = sorted({lows})[{nth - 1}]")
            writer.line(f"{exists} = True if len({highs}) >= {nth} else None")
            writer.line(f"{high} = sorted({highs})[{nth - 1}] if {exists} else {LAST_DAY}")
        return Span(*names, None)

    def _latest(self, point: m.EventPoint) -> Span:
        writer, names = self._writer, self._names()
        low, high, exists = names
        writer.line(f"{low} = {high} = {FIRST_DAY}")
        writer.line(f"{exists} = None")
        first, last = _edge(point)
        later = [f"if {first} > {low}: {low} = {first}", f"{exists} = True"]
        self._each(point.events, [f"if {last} > {high}: {high} = {last}"], later)
        with writer.block(f"if {high} == {FIRST_DAY}"):
            self._nothing(point, *names)
        return Span(*names, None)

    def _names(self) -> tuple[str, str, str]:
        return self._writer.name("low"), self._writer.name("high"), self._writer.name("exists")

    def _nothing(self, point: m.EventPoint, low: str, high: str, exists: str) -> None:
        self._writer.line(f"{low} = {FIRST_DAY}")
        self._writer.line(f"{high} = {LAST_DAY}")
        self._writer.line(f"{exists} = {'False' if point.events.term.closed else 'None'}")

    # ------------------------------------------------------------ which qualify

    def _each(self, rows: m.EventRows, possibly: list[str], certainly: list[str]) -> None:
        """Write what is done with each event that may qualify, and with each that does."""
        writer = self._writer
        window = self._patient.window(rows.window)
        for bound in bounds_of_test(rows.test):
            self._patient.span(bound)
        found = self._patient.variable("events", rows.term.name)
        for condition in window.impossible:
            found = f"() if {condition} else {found}"
        with writer.block(f"for {_EVENT} in {found}"):
            outside, inside = _lies(rows.lies, window)
            for condition in outside:
                with writer.block(f"if {condition}"):
                    writer.line("continue")
            if rows.test is not None:
                truth = self._truth(rows.test, rows.term.kind)
                with writer.block(f"if {truth} is False"):
                    writer.line("continue")
                inside.append(f"{truth}")
            for line in possibly:
                writer.line(line)
            with writer.block(f"if {' and '.join(['certain', *inside])}"):
                for line in certainly:
                    writer.line(line)

    def _truth(self, test: m.RowTest, kind: m.Kind) -> str:
        writer = self._writer

        def leaf(part: m.RowTest) -> str:
            name = writer.name("t")
            match part:
                case m.AttributeTest(column):
                    truths = writer.constant(truths_of_codes(part))
                    writer.line(f"{name} = {truths}.get(attributes.get({column!r}))")
                case m.AmountTest(column):
                    amount = f"attributes.get({column!r})"
                    writer.line(
                        f"{name} = {writer.constant(amount_truth)}({writer.constant(part)}, {amount})"
                    )
                case m.DurationTest():
                    self._duration(part, name)
                case m.OngoingTest(at):
                    self._ongoing(at, name)
                case _:
                    raise TypeError("an event has no value")
            return name

        return combined(test, leaf, writer)

    def _duration(self, test: m.DurationTest, name: str) -> None:
        """The day after the last held against the day that the length leads to, at both ends of each."""
        writer = self._writer
        reached = [offset_end(day, test.length, writer) for day in ("start", "start_high")]
        shortest, longest = f"end + 1 - {reached[1]}", f"end_high + 1 - {reached[0]}"
        with writer.block("if ended"):
            writer.line(f"{name} = {compared_range(test.comparison, shortest, longest, 0)}")
        with writer.block("else"):
            writer.line(f"{name} = None")

    def _ongoing(self, at: m.Bound, name: str) -> None:
        span = self._patient.span(at)
        window = Between(span, None)
        over = " or ".join([f"end_high < {span.low}", *window.impossible])
        lasting = " and ".join(window.certainly_after("end"))
        self._writer.line(f"{name} = False if {over} else True if {lasting} else None")


def _lies(lies: m.Lies, window: Between) -> tuple[list[str], list[str]]:
    """Conditions under which an event does not lie in a window, and those under all of which it does."""
    lower, upper = window
    if lies is m.Lies.START:
        outside = [f"start > {upper.high}"] if upper else []
        outside += [f"start_high < {lower.low}"] if lower else []
        return outside, [*window.certainly_after("start"), *window.certainly_before("start_high")]
    if lies is m.Lies.END:
        outside = [f"end == {LAST_DAY}"]
        outside += [f"end > {upper.high}"] if upper else []
        outside += [f"end_high < {lower.low}"] if lower else []
        return outside, [*window.certainly_after("end"), *window.certainly_before("end_high")]
    outside = [f"start > {upper.high}"] if upper else []
    if lower:
        outside.append(f"end_high < {lower.low} and not ({' and '.join(window.certainly_after('start'))})")
    return outside, [*window.certainly_after("start", "end"), *window.certainly_before("start_high")]


def _edge(point: m.EventPoint) -> tuple[str, str]:
    """The first and the last day on which an event, as a point in time, may be."""
    if point.edge is m.Edge.START:
        return "start", "start_high"
    if point.events.term.kind is m.Kind.TREATMENT:
        return "end", "end_high"
    return "(end if ended else start)", "(end_high if ended else start_high)"


def compared_range(comparison: m.Comparison, lowest: str, highest: str, number: int) -> str:
    """An expression for a comparison with a number of what lies between two numbers."""
    match comparison:
        case m.Comparison.AT_LEAST:
            return f"True if {lowest} >= {number} else False if {highest} < {number} else None"
        case m.Comparison.GREATER:
            return f"True if {lowest} > {number} else False if {highest} <= {number} else None"
        case m.Comparison.LESS:
            return f"True if {highest} < {number} else False if {lowest} >= {number} else None"
        case m.Comparison.AT_MOST:
            return f"True if {highest} <= {number} else False if {lowest} > {number} else None"
        case m.Comparison.EQUAL:
            same = f"{lowest} == {number} and {highest} == {number}"
            return f"True if {same} else False if {lowest} > {number} or {highest} < {number} else None"
