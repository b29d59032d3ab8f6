"""How many patients are left after each criterion."""

from __future__ import annotations

from collections.abc import Iterable

from critlang.record import Record
from critlang.sql import tree as t
from critlang.sql.compiling import Compilation, fails, truth_of
from critlang.sql.criteria import CriterionColumns, heading
from critlang.sql.statement import CommonTable, From, Item, Join, Query, Rows, Statement

TOTALS, STEPS = "attrition_totals", "attrition_steps"
_WORDS = ("criterion", "section", "words")
_START = (t.Number(0), t.Text(""), t.Text(""), t.Text("all patients"))
_REMAINING = ("remaining_certain", "remaining_possible")
_COUNTS = (
    "met",
    "not_met",
    "unknown",
    "not_applicable",
    *_REMAINING,
    "all_others_certain",
    "all_others_possible",
)


def attrition_statement(compilation: Compilation, header: tuple[str, ...]) -> Statement:
    """The statement: all counts in one pass over the criteria, then laid out as a row per criterion."""
    tops = [compilation.criterion(each) for each in compilation.plan.protocol.criteria]
    steps = list(enumerate(tops, start=1))
    failing: list[t.Expr] = [fails(each) for each in tops]
    not_passing: list[t.Expr] = [t.Is(each, "FALSE", negated=True) for each in failing]
    let = compilation.let
    failed = _Steps(
        let("first step failed", _first(failing), "The first criterion that the patient fails."),
        let("steps failed", _how_many(failing), "How many criteria the patient fails."),
    )
    not_passed = _Steps(
        let("first step not passed", _first(not_passing), "The first not certainly passed."),
        let("steps not passed", _how_many(not_passing), "How many are not certainly passed."),
    )
    totals = _totals(tops, not_passed, failed, compilation.criteria)
    counted = ("All patients, and those left after each criterion, counted in one pass.",)
    listed = Rows(("step", *_WORDS), (("", (_START, *(_words(step, each) for step, each in steps))),))
    tables = (
        *compilation.tables(),
        CommonTable(TOTALS, totals, counted, "shared"),
        CommonTable(STEPS, listed, ("The criteria in order.",), "shared"),
    )
    return Statement(header, tables, _result([step for step, _ in steps]), ("The result.",))


class _Steps(Record):
    """The steps at which something is true of a patient: the first of them, and how many."""

    first: t.Expr
    number: t.Expr

    def all_later_than(self, step: int) -> t.Expr:
        """They are all behind this step."""
        return t.Compare(">", self.first, t.Number(step))

    def none_but(self, step: int) -> t.Expr:
        """There is no other than this step."""
        only = (t.Compare("=", self.number, t.Number(1)), t.Compare("=", self.first, t.Number(step)))
        return t.some((t.Compare("=", self.number, t.Number(0)), t.every(only)))


def _first(conditions: list[t.Expr]) -> t.Expr:
    """The first step whose condition is true, or the one behind them all."""
    branches = tuple((condition, t.Number(step)) for step, condition in enumerate(conditions, start=1))
    beyond = t.Number(len(conditions) + 1)
    return t.Case(branches, beyond) if branches else beyond


def _how_many(conditions: list[t.Expr]) -> t.Expr:
    ones = [t.Case(((each, t.Number(1)),), t.Number(0)) for each in conditions]
    return t.total(ones) if ones else t.Number(0)


def _totals(tops: list[CriterionColumns], not_passed: _Steps, failed: _Steps, source: str) -> Query:
    items = [Item("all_patients", t.Call("count", (t.Column("k", "patient_id"),)))]
    for step, columns in enumerate(tops, start=1):
        remaining = (not_passed.all_later_than(step), failed.all_later_than(step))
        others = (not_passed.none_but(step), failed.none_but(step))
        for name, condition in zip(_COUNTS, (*_by_itself(columns), *remaining, *others), strict=True):
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
        if name in _REMAINING:
            counts.insert(0, (0, t.Column("w", "all_patients")))
        branches = tuple(((t.Number(each),), count) for each, count in counts)
        items.append(Item(name, t.Choose(step, branches) if branches else t.Null()))
    join = Join(From((TOTALS,), "w"), t.TRUE)
    return Query(tuple(items), From((STEPS,), "a"), (join,), order_by=(step,))
