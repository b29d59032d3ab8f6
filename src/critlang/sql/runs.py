"""Results that pass in a row: those with the same number of breaks before them are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from critlang import model as m
from critlang.sql import tree as t
from critlang.sql.scans import Scan
from critlang.sql.statement import PATIENT

if TYPE_CHECKING:
    from critlang.sql.atoms import Atoms

_ONE, _NONE = t.Number(1), t.Number(0)


def longest_runs(
    atoms: Atoms, scan: Scan, feature: m.ResultCount, name: str, inside: t.Expr, passes: t.Expr
) -> tuple[t.Column, t.Column]:
    """The most results in a row that certainly pass, and that may."""
    labels, window = feature.rows.term.names, feature.rows.window
    day = scan.field("day", labels)
    meant = scan.rows.let(f"{name}_meant", scan.meant(labels, window))
    dated = scan.rows.let(f"{name}_dated", t.every((meant, t.Is(day, "NULL", negated=True))))
    undated = t.every((meant, t.Is(day, "NULL")))
    fails, may_fail = t.Is(passes, "FALSE"), t.Is(passes, "TRUE", negated=True)
    may_pass = t.Is(passes, "FALSE", negated=True)

    def longest(what: str, counts: t.Expr, breaks: t.Expr) -> t.Column:
        flag = scan.rows.let(f"{name}_{what}_break", t.Case(((breaks, _ONE),), _NONE))
        patient = t.Column(scan.rows.alias, PATIENT)
        before = t.Over(t.Call("sum", (flag,)), (patient, dated), scan.key(latest=True))
        run = scan.rows.let(f"{name}_{what}_run", before, f"{name}: breaks up to each result")
        one = scan.rows.let(f"{name}_{what}_counts", t.Case(((counts, _ONE),), _NONE))
        size = t.Over(t.Call("sum", (one,)), (patient, dated, run))
        number = scan.rows.let(f"{name}_{what}_in_run", size)
        return _fact(atoms, scan, f"{name}_{what}_run", t.Call("max", (t.when(dated, number),)))

    certain = longest("certain", t.every((inside, passes)), may_fail)
    possible = longest("possible", may_pass, t.every((inside, fails)))
    breaking = _fact(atoms, scan, f"{name}_may_break", t.count(t.every((undated, may_fail))))
    besides = _fact(atoms, scan, f"{name}_besides", t.count(t.every((undated, may_pass))))
    unbroken = t.some((t.Compare("=", breaking, _NONE), t.Compare("<=", certain, _ONE)))
    least = atoms.facts.let(f"{name}_in_a_row", t.Case(((unbroken, certain),), _ONE))
    return least, atoms.facts.let(f"{name}_in_a_row_possible", t.Combine("+", possible, besides))


def _fact(atoms: Atoms, scan: Scan, name: str, value: t.Expr) -> t.Column:
    column = scan.aggregate(name, value, "")
    return atoms.facts.take(column.name, t.Call("coalesce", (column, _NONE)))
