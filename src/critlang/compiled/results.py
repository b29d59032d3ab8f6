"""Measurements and findings as source: picked ones, any or all of them, and how many."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from critlang import model as m
from critlang.compiled.days import Between
from critlang.compiled.layout import DAY, LAST_DAY
from critlang.compiled.row_tests import ResultTests
from critlang.compiled.writer import Writer

if TYPE_CHECKING:
    from critlang.compiled.patients import PatientSource


class PickedRow(NamedTuple):
    """The variables of a picked row (None: there is none), and of whether it certainly lies in the window."""

    row: str
    inside: str


class ResultSource:
    """Writes what is asked of results."""

    def __init__(self, writer: Writer, patient: PatientSource, tests: ResultTests) -> None:
        self._writer = writer
        self._patient = patient
        self._tests = tests

    # ------------------------------------------------------------ picked

    def picked(self, pick: m.Pick) -> PickedRow:
        """The first or latest result that lies or may lie in the window."""
        days, rows = (self._patient.variable(of, pick.rows.term.name) for of in ("days", "rows"))
        first = pick.which is m.Which.FIRST
        return self._writer.once(
            ("picked", pick), lambda: self.latest(days, rows, pick.rows.window, first=first)
        )

    def latest(self, days: str, rows: str, window: m.Window, *, first: bool = False) -> PickedRow:
        """The latest, or first, of rows that are sorted by time."""
        writer, between = self._writer, self._patient.window(window)
        row, inside = writer.name("row"), writer.name("inside")
        writer.line(f"{row} = None")
        writer.line(f"{inside} = False")
        with writer.block(f"if {' and '.join([days, *_possible(between)])}"):
            with writer.block(f"if {days}[-1] > {LAST_DAY}"):
                writer.line(f"{row} = {rows}[{f'bisect_right({days}, {LAST_DAY})' if first else -1}]")
            with writer.block("else"):
                if first:
                    self._first(days, rows, between, row, inside)
                else:
                    self._latest(days, rows, between, row, inside)
        return PickedRow(row, inside)

    def _latest(self, days: str, rows: str, between: Between, row: str, inside: str) -> None:
        writer = self._writer
        place, found = "-1", []
        if between.upper is not None:
            place = "place"
            writer.line(f"place = bisect_right({days}, {between.upper.high}) - 1")
            found.append("place >= 0")
        if between.lower is not None:
            found.append(f"{days}[{place}] >= {between.lower.low}")
        with writer.block(f"if {' and '.join(found) or 'True'}"):
            writer.line(f"{row} = {rows}[{place}]")
            writer.line(f"{inside} = {' and '.join(between.certain(f'{days}[{place}]')) or 'True'}")

    def _first(self, days: str, rows: str, between: Between, row: str, inside: str) -> None:
        writer = self._writer
        place, found = "0", []
        if between.lower is not None:
            place = "place"
            writer.line(f"place = bisect_left({days}, {between.lower.low})")
            found.append(f"place < len({days})")
        if between.upper is not None:
            found.append(f"{days}[{place}] <= {between.upper.high}")
        with writer.block(f"if {' and '.join(found) or 'True'}"):
            writer.line(f"{row} = {rows}[{place}]")
            writer.line(f"{inside} = {' and '.join(between.certain(f'{days}[{place}]')) or 'True'}")

    def passes(self, pick: m.Pick, test: m.RowTest) -> tuple[str, str]:
        """The truth of a test of a picked result, and the variable of its row."""
        writer, found = self._writer, self.picked(pick)
        truth = writer.name("t")
        with writer.block(f"if {found.inside}"):
            writer.line(f"{truth} = {self._tests.truth(test, found.row, pick.rows.term)}")
        with writer.block("else"):
            writer.line(f"{truth} = None")
        return truth, found.row

    # ------------------------------------------------------------ several

    def quantified(self, feature: m.Quantified) -> tuple[str, str]:
        """Whether any, or all, of the results in the window pass, and the variable of the deciding row.

        "All pass" is the opposite of "any fails". Rows are looked at from the latest on: the first that
        decides is the deciding one, else the first that may pass, else the first.
        """
        writer = self._writer
        truth, row = writer.name("t"), writer.name("row")
        unknown, failing, some = (writer.name(each) for each in ("unknown", "failing", "some"))
        any_of = feature.quantifier is m.Quantifier.ANY
        writer.line(f"{truth} = {row} = {unknown} = {failing} = None")
        writer.line(f"{some} = False")
        with self._looking(feature.rows) as (each, inside):
            passes = self._tests.truth(feature.test, each, feature.rows.term)
            holds, fails = (passes, f"{passes} is False") if any_of else (f"{passes} is False", passes)
            with writer.block(f"if {inside}"):
                writer.line(f"{some} = True")
                with writer.block(f"if {holds}"):
                    writer.line(f"{truth} = {any_of}")
                    writer.line(f"{row} = {each}")
                    writer.line("break")
            with writer.block(f"if {fails}"), writer.block(f"if {failing} is None"):
                writer.line(f"{failing} = {each}")
            with writer.block(f"elif {unknown} is None"):
                writer.line(f"{unknown} = {each}")
        with writer.block(f"if {row} is None"):
            writer.line(f"{row} = {unknown} or {failing}")
            with writer.block(f"if {some} and {unknown} is None"):
                writer.line(f"{truth} = {not any_of}")
        return truth, row

    def counted(self, feature: m.ResultCount) -> tuple[str, str, str]:
        """How many results pass, how many may, and whether any certainly lies in the window."""
        writer = self._writer
        certain, possible, some = (writer.name(each) for each in ("certain", "possible", "some"))
        writer.line(f"{certain} = {possible} = 0")
        writer.line(f"{some} = False")
        with self._looking(feature.rows) as (each, inside):
            passes = "True"
            if feature.test is not None:
                passes = self._tests.truth(feature.test, each, feature.rows.term)
            with writer.block(f"if {inside}"):
                writer.line(f"{some} = True")
                writer.line(f"{certain} += {passes} is True")
            writer.line(f"{possible} += {passes} is not False")
        return certain, possible, some

    @contextmanager
    def _looking(self, rows: m.ResultRows) -> Iterator[tuple[str, str]]:
        """A loop over the results that lie or may lie in the window, from the latest on.

        Gives the variable of the row, and that of whether it certainly lies in the window.
        """
        writer, between = self._writer, self._patient.window(rows.window)
        days, found = (self._patient.variable(of, rows.term.name) for of in ("days", "rows"))
        each, inside = writer.name("row"), writer.name("inside")
        start = end = ""
        if between.lower is not None:
            start = f"bisect_left({days}, {between.lower.low})"
        end = f"bisect_right({days}, {LAST_DAY if between.upper is None else between.upper.high})"
        with writer.block(f"if {' and '.join([days, *_possible(between)])}"):
            writer.line(f"several = {found}[{start}:{end}]")
            with writer.block(f"if {days}[-1] > {LAST_DAY}"):
                writer.line(f"several += {found}[bisect_right({days}, {LAST_DAY}) :]")
            with writer.block(f"for {each} in reversed(several)"):
                certain = [f"{each}[{DAY}] <= {LAST_DAY}", *between.certain(f"{each}[{DAY}]")]
                writer.line(f"{inside} = {' and '.join(certain)}")
                yield each, inside


def _possible(between: Between) -> list[str]:
    return [each.replace(" is False", " is not False") for each in between.impossible]
