"""Two of something that are far enough apart: the first and the last of them are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from critlang import model as m
from critlang.sql import tree as t
from critlang.sql.scans import Scan

if TYPE_CHECKING:
    from critlang.sql.atoms import Atoms


def days_of_results(
    name: str, scan: Scan, labels: tuple[str, ...], wanted: tuple[t.Expr, t.Expr]
) -> dict[str, t.Column]:
    """The first and the last day of the results that count and that may, and how many may without a day."""
    day, (certain, possible) = scan.field("day", labels), wanted
    values = {
        "certain_first": t.Call("min", (t.when(certain, day),)),
        "certain_last": t.Call("max", (t.when(certain, day),)),
        "possible_first": t.Call("min", (t.when(possible, day),)),
        "possible_last": t.Call("max", (t.when(possible, day),)),
        "undated": t.count(t.every((possible, t.Is(day, "NULL")))),
    }
    return {key: scan.aggregate(f"{name}_{key}", each, "") for key, each in values.items()}


def two_apart(
    atoms: Atoms, name: str, apart: m.FarApart, counts: tuple[t.Expr, t.Expr], columns: Mapping[str, t.Column]
) -> tuple[t.Column, t.Column]:
    """The numbers that certainly count, and that may: 2 where two are far enough apart, else 1 or 0."""
    certain, possible = counts
    days = {key: atoms.facts.take(column.name, column) for key, column in columns.items()}
    far = _far(atoms, apart, days["certain_first"], days["certain_last"])
    may_be = t.some(
        (
            t.Compare(">", days["undated"], t.Number(0)),
            _far(atoms, apart, days["possible_first"], days["possible_last"]),
        )
    )
    two = atoms.facts.let(f"{name}_two", _number(far, certain), apart.text or "far enough apart")
    may_be = t.every((t.Compare(">=", possible, t.Number(2)), may_be))
    return two, atoms.facts.let(f"{name}_two_possible", _number(may_be, possible))


def _far(atoms: Atoms, apart: m.FarApart, first: t.Expr, last: t.Expr) -> t.Expr:
    return t.Compare(">=", last, atoms.dialect.shifted(first, apart.distance))


def _number(two: t.Expr, count: t.Expr) -> t.Expr:
    any_at_all = t.Compare(">", count, t.Number(0))
    return t.Case(((two, t.Number(2)), (any_at_all, t.Number(1))), t.Number(0))
