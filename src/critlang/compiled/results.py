"""Measurements and findings as source: picked ones, any or all of them, and how many."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from critlang import model as m
from critlang.compiled.days import Between
from critlang.compiled.layout import DAY, LAST_DAY
from critlang.compiled.row_tests import ResultTests
from critlang.compiled.writer import Writer

if TYPE_CHECKING:
    from critlang.compiled.patients import PatientSource


class ResultSource:
    """Writes what is asked of results. ``uses`` says how many atoms read a feature."""

    def __init__(
        self, writer: Writer, patient: PatientSource, tests: ResultTests, uses: Mapping[m.Feature, int]
    ) -> None:
        self._writer = writer
        self._patient = patient
        self._tests = tests
        self._uses = uses

    # ------------------------------------------------------------ picked

    def passes(self, pick: m.Pick, test: m.RowTest) -> tuple[str, str]:
        """The truth of a test of a picked result, and the variable of its row (None: there is none)."""
        writer = self._writer
        truth = writer.name("t")

        def write_test(row: str) -> None:
            writer.line(f"{truth} = {self._tests.truth(test, row, pick.rows.term)}")

        if self._uses[pick] == 1:
            return truth, self._pick(pick, f"{truth} = None", write_test)
        row, inside = writer.once(("picked", pick), lambda: self._picked(pick))
        with writer.block(f"if {inside}"):
            write_test(row)
        with writer.block("else"):
            writer.line(f"{truth} = None")
        return truth, row

    def _picked(self, pick: m.Pick) -> tuple[str, str]:
        """The variables of a picked row, and of whether it certainly lies in the window."""
        inside = self._writer.name("inside")
        row = self._pick(pick, f"{inside} = False", lambda _: self._writer.line(f"{inside} = True"))
        return row, inside

    def _pick(self, pick: m.Pick, otherwise: str, if_inside: Callable[[str], None]) -> str:
        days, rows = (self._patient.variable(of, pick.rows.term.name) for of in ("days", "rows"))
        first = pick.which is m.Which.FIRST
        return self.latest(days, rows, pick.rows.window, otherwise, if_inside, first=first)

    def latest(
        self,
        days: str,
        rows: str,
        window: m.Window,
        otherwise: str,
        if_inside: Callable[[str], None],
        *,
        first: bool = False,
    ) -> str:
        """The variable of the latest, or first, row that may lie in the window, of rows sorted by time.

        ``if_inside`` writes what is to be done with a row that certainly lies in it; ``otherwise`` is done
        before.
        """
        writer, between = self._writer, self._patient.window(window)
        row = writer.name("row")
        writer.line(f"{row} = None")
        writer.line(otherwise)
        with writer.block(f"if {' and '.join([days, *_possible(between)])}"):
            with writer.block(f"if {days}[-1] > {LAST_DAY}"):
                writer.line(f"{row} = {rows}[{f'bisect_right({days}, {LAST_DAY})' if first else -1}]")
            with writer.block("else"):
                place, found = _first(days, between, writer) if first else _latest(days, between, writer)
                with writer.block(f"if {' and '.join(found) or 'True'}"):
                    writer.line(f"{row} = {rows}[{place}]")
                    certain = " and ".join(between.certain(f"{days}[{place}]"))
                    with writer.block(f"if {certain or 'True'}"):
                        if_inside(row)
        return row

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


def _latest(days: str, between: Between, writer: Writer) -> tuple[str, list[str]]:
    """The place of the latest day that may lie in a window, and conditions under which it does."""
    if between.upper is None:
        place, found = "-1", []
    else:
        place, found = "place", ["place >= 0"]
        writer.line(f"place = bisect_right({days}, {between.upper.high}) - 1")
    if between.lower is not None:
        found.append(f"{days}[{place}] >= {between.lower.low}")
    return place, found


def _first(days: str, between: Between, writer: Writer) -> tuple[str, list[str]]:
    """The place of the first day that may lie in a window, and conditions under which it does."""
    if between.lower is None:
        place, found = "0", []
    else:
        place, found = "place", [f"place < len({days})"]
        writer.line(f"place = bisect_left({days}, {between.lower.low})")
    if between.upper is not None:
        found.append(f"{days}[{place}] <= {between.upper.high}")
    return place, found


def _possible(between: Between) -> list[str]:
    return [each.replace(" is False", " is not False") for each in between.impossible]
