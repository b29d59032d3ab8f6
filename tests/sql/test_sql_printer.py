"""The printer: what is written means what the tree says, however it is broken into lines."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sql_engines import DIALECTS, ENGINES, connect

from critlang.sql import dialect, printer
from critlang.sql import tree as t
from critlang.sql.printer import written
from critlang.truth import conjunction, disjunction, negate

A, B, C = (t.Column("s", name) for name in ("a_1", "b_1", "c_1"))


@pytest.fixture(scope="module")
def connections():
    return {engine: connect(engine) for engine in DIALECTS}


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (t.And((A, t.Or((B, C)))), "s.a_1 AND (s.b_1 OR s.c_1)"),
        (t.Or((t.And((A, B)), C)), "(s.a_1 AND s.b_1) OR s.c_1"),
        (t.Not(t.And((A, B))), "NOT (s.a_1 AND s.b_1)"),
        (t.And((t.Not(A), B)), "NOT s.a_1 AND s.b_1"),
        (t.Is(t.Compare("=", A, B), "TRUE"), "(s.a_1 = s.b_1) IS TRUE"),
        (t.Combine("-", A, t.Combine("-", B, C)), "s.a_1 - (s.b_1 - s.c_1)"),
        (t.Combine("-", t.Combine("-", A, B), C), "s.a_1 - s.b_1 - s.c_1"),
        (t.Combine("*", t.Combine("+", A, B), C), "(s.a_1 + s.b_1) * s.c_1"),
        (t.Combine("-", A, t.Number(-1)), "s.a_1 - (-1)"),
        (t.Combine("||", t.Combine("||", A, B), C), "s.a_1 || s.b_1 || s.c_1"),
        (t.Combine("||", t.Combine("+", A, B), C), "(s.a_1 + s.b_1) || s.c_1"),
        (t.OneOf(A, (t.Text("x"), t.Text("y"))), "s.a_1 IN ('x', 'y')"),
        (t.Case(((A, B),), C), "CASE WHEN s.a_1 THEN s.b_1 ELSE s.c_1 END"),
        (
            t.Choose(A, (((t.Number(1), t.Number(2)), B),)),
            "CASE s.a_1 WHEN 1 THEN s.b_1 WHEN 2 THEN s.b_1 END",
        ),
        (t.Same(A, t.Not(B)), "s.a_1 IS NOT DISTINCT FROM (NOT s.b_1)"),
        (t.Member(A, "value"), 's.a_1."value"'),
    ],
)
def test_parentheses_stand_where_they_are_needed(expression, text):
    assert written(expression, dialect("duckdb")) == text


def test_long_expressions_are_broken_at_their_outermost_operators():
    parts = tuple(t.Compare("=", t.Column("s", f"column_{index}"), t.Number(index)) for index in range(12))
    lines = written(t.And(parts), dialect("duckdb"), 4).splitlines()
    assert lines[0] == "s.column_0 = 0"
    assert lines[1:] == [f"    AND s.column_{index} = {index}" for index in range(1, 12)]


# ---------------------------------------------------------------- random expressions

truths = st.sampled_from([True, False, None])
integers = st.integers(-3, 3)


@st.composite
def numbers(draw: st.DrawFn, depth: int) -> tuple[t.Expr, int | None]:
    """A number, with its value."""
    kind = draw(st.sampled_from(["literal", "literal", "sum", "case", "missing"])) if depth else "literal"
    match kind:
        case "sum":
            operator = draw(st.sampled_from(["+", "-", "*"]))
            (left, x), (right, y) = draw(numbers(depth - 1)), draw(numbers(depth - 1))
            value = None if x is None or y is None else {"+": x + y, "-": x - y, "*": x * y}[operator]
            return t.Combine(operator, left, right), value
        case "case":
            (condition, c), (then, x), (otherwise, y) = (
                draw(conditions(depth - 1)),
                draw(numbers(depth - 1)),
                draw(numbers(0)),
            )
            return t.Case(((condition, then),), otherwise), x if c is True else y
        case "missing":
            return t.Cast(t.Null(), "INTEGER"), None
        case _:
            value = draw(integers)
            return t.Number(value), value


@st.composite
def conditions(draw: st.DrawFn, depth: int) -> tuple[t.Expr, bool | None]:
    """A truth, with its value."""
    kind = (
        draw(st.sampled_from(["literal", "compare", "and", "or", "not", "is", "same", "in", "case"]))
        if depth
        else "literal"
    )
    match kind:
        case "compare":
            operator = draw(st.sampled_from(["=", "<>", "<", "<=", ">", ">="]))
            (left, x), (right, y) = draw(numbers(depth - 1)), draw(numbers(depth - 1))
            return t.Compare(operator, left, right), _compared(operator, x, y)
        case "and" | "or":
            parts = draw(st.lists(conditions(depth - 1), min_size=2, max_size=3))
            node, join = (t.And, conjunction) if kind == "and" else (t.Or, disjunction)
            return node(tuple(each for each, _ in parts)), join([value for _, value in parts])
        case "not":
            part, value = draw(conditions(depth - 1))
            return t.Not(part), negate(value)
        case "is":
            part, value = draw(conditions(depth - 1))
            what, negated = draw(st.sampled_from(["NULL", "TRUE", "FALSE"])), draw(st.booleans())
            found = value is {"NULL": None, "TRUE": True, "FALSE": False}[what]
            return t.Is(part, what, negated), found != negated
        case "same":
            (left, x), (right, y) = draw(conditions(depth - 1)), draw(conditions(depth - 1))
            return t.Same(left, right), x is y
        case "in":
            part, value = draw(numbers(depth - 1))
            among = draw(st.lists(integers, min_size=1, max_size=3))
            found = None if value is None else value in among
            return t.OneOf(part, tuple(t.Number(each) for each in among)), found
        case "case":
            (condition, c), (then, x) = draw(conditions(depth - 1)), draw(conditions(depth - 1))
            return t.Case(((condition, then),)), x if c is True else None
        case _:
            value = draw(truths)
            return t.Truth(value), value


def _compared(operator: str, x: int | None, y: int | None) -> bool | None:
    if x is None or y is None:
        return None
    return {"=": x == y, "<>": x != y, "<": x < y, "<=": x <= y, ">": x > y, ">=": x >= y}[operator]


@pytest.mark.parametrize(
    ("engine", "width"), [("spark", 12), *((each, w) for each in ENGINES for w in (printer.WIDTH, 12))]
)
@settings(max_examples=150, deadline=None)
@given(pair=conditions(4))
def test_what_is_written_means_what_the_tree_says(connections, engine, width, pair):
    expression, value = pair
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(printer, "WIDTH", width)
        text = written(expression, dialect(engine))
    found: Any = connections[engine].execute(f"SELECT {text}").fetchone()[0]
    assert (None if found is None else bool(found)) is value, text
