"""Tests of one row, put together with not, and, or."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from critlang import model as m
from critlang.truth import Truth, conjunction, disjunction, negate

SimpleTest: TypeAlias = m.ValueTest | m.CodeTest | m.AttributeTest | m.DurationTest | m.OngoingTest


def row_truth(test: m.RowTest, simple: Callable[[SimpleTest], Truth]) -> Truth:
    """The truth of a test of one row, where ``simple`` decides the tests that have no parts."""
    match test:
        case m.RowNot(part):
            return negate(row_truth(part, simple))
        case m.RowAll(parts):
            return conjunction(row_truth(part, simple) for part in parts)
        case m.RowAny(parts):
            return disjunction(row_truth(part, simple) for part in parts)
        case _:
            return simple(test)


def code_truth(value: str | None, wanted: tuple[str, ...], allowed: tuple[str, ...]) -> Truth:
    """Whether a coded value is wanted. One that is missing or not among the declared ones is unknown."""
    return None if value is None or value not in allowed else value in wanted
