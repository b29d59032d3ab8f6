"""How many patients are left after each criterion."""

from __future__ import annotations

from collections.abc import Iterable

from critlang.sql import tree as t
from critlang.sql.compiling import Compilation, fails, truth_of
from critlang.sql.criteria import CriterionColumns, heading
from critlang.sql.statement import CommonTable, From, Item, Query, Statement

TOTALS = "attrition_totals"
_COUNTS = ("met", "not_met", "unknown", "not_applicable", "remaining_certain", "remaining_possible")


def attrition_statement(compilation: Compilation, header: tuple[str, ...]) -> Statement:
    """The statement: all counts in one pass over the criteria, then laid out as a row per criterion."""
    tops = [compilation.criterion(each) for each in compilation.plan.protocol.criteria]
    steps = list(enumerate(tops, start=1))
    failed = _first([(step, fails(each)) for step, each in steps])
    not_passed = _first([(step, t.Is(fails(each), "FALSE", negated=True)) for step, each in steps])
    first_failed = compilation.let("first step failed", failed, "The first criterion that the patient fails.")
    first_not_passed = compilation.let(
        "first step not passed", not_passed, "The first that the patient does not certainly pass."
    )
    totals = _totals(tops, first_failed, first_not_passed, compilation.criteria)
    rows = [_start(), *(_row(step, columns) for step, columns in steps)]
    comments = ("All patients, and those left after each criterion, counted in one pass.",)
    tables = (*compilation.tables(), CommonTable(TOTALS, totals, comments, "shared"))
    return Statement(header, tables, rows[0], ("The result.",), tuple(rows[1:]), "step")


def _first(conditions: list[tuple[int, t.Expr]]) -> t.Expr:
    """The first step whose condition is true, or the one behind them all."""
    branches = tuple((condition, t.Number(step)) for step, condition in conditions)
    beyond = t.Number(len(conditions) + 1)
    return t.Case(branches, beyond) if branches else beyond


def _totals(
    tops: list[CriterionColumns], first_failed: t.Expr, first_not_passed: t.Expr, source: str
) -> Query:
    items = [Item("all_patients", t.Call("count", (t.Column("k", "patient_id"),)))]
    for step, columns in enumerate(tops, start=1):
        remaining = (t.Compare(">", first, t.Number(step)) for first in (first_not_passed, first_failed))
        for name, condition in zip(_COUNTS, (*_by_itself(columns), *remaining), strict=True):
            comments = (heading(columns.criterion),) if name == "met" else ()
            items.append(Item(f"{name}_{step}", _count(condition), comments))
    return Query(tuple(items), From((source,), "k"))


def _by_itself(columns: CriterionColumns) -> Iterable[t.Expr]:
    """The conditions that a criterion is met, not met, unknown, not applicable."""
    truth, outcome = truth_of(columns), columns.outcome
    applies: tuple[t.Expr, ...] = ()
    not_applicable: t.Expr = t.FALSE
    if not outcome.certain_to_apply:
        not_applicable = outcome.not_applicable
        applies = (t.Is(not_applicable, "TRUE", negated=True),)
    yield t.every((truth, *applies))
    yield t.every((t.opposite(truth), *applies))
    yield t.Is(truth, "NULL")
    yield not_applicable


def _count(condition: t.Expr) -> t.Expr:
    if condition == t.FALSE:
        return t.Number(0)
    return t.Call("count", (t.when(condition, t.Number(1)),))


def _start() -> Query:
    whole = t.Column("w", "all_patients")
    words: list[tuple[str, t.Expr]] = [
        ("step", t.Number(0)),
        ("criterion", t.Text("")),
        ("section", t.Text("")),
        ("words", t.Text("all patients")),
    ]
    counts = [(name, whole if name.startswith("remaining") else t.Null()) for name in _COUNTS]
    return _query([*words, *counts])


def _row(step: int, columns: CriterionColumns) -> Query:
    criterion = columns.criterion
    words: list[tuple[str, t.Expr]] = [
        ("step", t.Number(step)),
        ("criterion", t.Text(criterion.path)),
        ("section", t.Text(criterion.section.value)),
        ("words", t.Text(" ".join(criterion.quote.split()))),
    ]
    return _query([*words, *((name, t.Column("w", f"{name}_{step}")) for name in _COUNTS)])


def _query(items: list[tuple[str, t.Expr]]) -> Query:
    return Query(tuple(Item(name, value) for name, value in items), From((TOTALS,), "w"))
