"""How many patients are left after each criterion."""

from __future__ import annotations

from collections.abc import Iterable

from critlang.sql import tree as t
from critlang.sql.compiling import Compilation, fails, truth_of
from critlang.sql.criteria import CriterionColumns, heading
from critlang.sql.statement import CommonTable, From, Item, Join, Query, Rows, Statement

TOTALS, STEPS = "attrition_totals", "attrition_steps"
_WORDS = ("criterion", "section", "words")
_START = (t.Number(0), t.Text(""), t.Text(""), t.Text("all patients"))
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
    counted = ("All patients, and those left after each criterion, counted in one pass.",)
    listed = Rows(("step", *_WORDS), (("", (_START, *(_words(step, each) for step, each in steps))),))
    tables = (
        *compilation.tables(),
        CommonTable(TOTALS, totals, counted, "shared"),
        CommonTable(STEPS, listed, ("The criteria in order.",), "shared"),
    )
    return Statement(header, tables, _result([step for step, _ in steps]), ("The result.",))


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
    return t.Number(0) if condition == t.FALSE else t.count(condition)


def _words(step: int, columns: CriterionColumns) -> tuple[t.Expr, ...]:
    criterion = columns.criterion
    texts = (criterion.path, criterion.section.value, " ".join(criterion.quote.split()))
    return (t.Number(step), *map(t.Text, texts))


def _result(steps: list[int]) -> Query:
    """The steps with their counts. The totals are read once: an engine may work them out for each time."""
    step = t.Column("a", "step")
    items = [Item(name, t.Column("a", name)) for name in ("step", *_WORDS)]
    for name in _COUNTS:
        counts = [(each, t.Column("w", f"{name}_{each}")) for each in steps]
        if name.startswith("remaining"):
            counts.insert(0, (0, t.Column("w", "all_patients")))
        branches = tuple(((t.Number(each),), count) for each, count in counts)
        items.append(Item(name, t.Choose(step, branches) if branches else t.Null()))
    join = Join(From((TOTALS,), "w"), t.TRUE)
    return Query(tuple(items), From((STEPS,), "a"), (join,), order_by=(step,))
