"""How many results pass: each of them, of the latest, far enough apart, or in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from critlang import model as m
from critlang.sql import tree as t
from critlang.sql.runs import longest_runs
from critlang.sql.scans import Scan
from critlang.sql.spacing import days_of_results, two_apart

if TYPE_CHECKING:
    from critlang.sql.atoms import Atoms


class ResultCounts:
    """The columns of one count of results."""

    def __init__(self, atoms: Atoms, feature: m.ResultCount, scan: Scan) -> None:
        self._atoms, self._feature, self._scan = atoms, feature, scan
        self._name = atoms.plan.name_of(feature)
        condition, self._inside, self._passes = atoms.passes(feature, self._name, scan)
        inside, passes = self._inside, self._passes
        holds = t.every((inside, passes)) if feature.test is not None else inside
        self._wanted = {
            "certain": t.every((condition, holds)),
            "possible": t.every((condition, t.Is(holds, "FALSE", negated=True))),
            "inside": t.every((condition, inside)),
            "failing": t.every((condition, inside, t.Is(passes, "FALSE"))),
        }

    def held_against(self, comparison: m.Comparison, count: int) -> tuple[t.Expr, t.Column]:
        """The truth of the count, and how many certainly pass."""
        among = self._feature.among
        if isinstance(among, m.LatestOf):
            certain = self._number("certain")
            at_most = t.Combine("-", t.Number(among.count), self._number("failing"))
            return self._atoms.compare_counts(comparison, certain, at_most, count), certain
        certain, possible = self._counts()
        compared = self._atoms.compare_counts(comparison, certain, possible, count)
        looked = t.Compare(">", self._number("inside"), t.Number(0))
        return t.Case(((looked, compared),)), certain

    def _counts(self) -> tuple[t.Column, t.Column]:
        """How many results certainly count, and how many may."""
        among, atoms, scan, name = self._feature.among, self._atoms, self._scan, self._name
        if isinstance(among, m.Consecutive):
            return longest_runs(atoms, scan, self._feature, name, self._inside, self._passes)
        counts = self._number("certain"), self._number("possible")
        if not isinstance(among, m.FarApart):
            return counts
        labels = self._feature.rows.term.names
        days = days_of_results(name, scan, labels, (self._wanted["certain"], self._wanted["possible"]))
        return two_apart(atoms, name, among, counts, days)

    def _number(self, what: str) -> t.Column:
        rows = self._feature.rows
        counted = t.count(self._wanted[what])
        words = f"count of {rows.term.name} {rows.window.text}".strip()
        return self._atoms.number(self._scan.aggregate(f"{self._name}_{what}", counted, f"{words}: {what}"))
