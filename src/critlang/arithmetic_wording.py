"""Formulas of derived terms in words: as they could have been written, named values spelled out."""

from __future__ import annotations

from typing import assert_never

from critlang import model as m
from critlang.wording import mean_name

_SUM, _PRODUCT, _SIGN, _POWER, _ATOM = range(5)
_BINDS = {"+": _SUM, "-": _SUM, "*": _PRODUCT, "/": _PRODUCT, "^": _POWER}


def expression_text(expression: m.Expression) -> str:
    """``weight in kg / height in m ^ 2``; the formulas of other derived terms stay closed."""
    match expression:
        case m.Constant(value):
            return f"{value:f}"
        case m.InputValue(source, unit):
            return f"{_source_text(source)} in {unit.label}"
        case m.DerivedInput(source, unit):
            return f"{source.term.name} in {unit.label}"
        case m.AgeValue(_, unit):
            return f"age in {unit.value}"
        case m.Negated(part):
            return f"-{_within(part, _SIGN)}"
        case m.Operation(operator, left, right):
            binds = _BINDS[operator]
            tighter = _ATOM if operator == "^" else binds
            after = _SIGN if operator == "^" else binds + 1
            return f"{_within(left, tighter)} {operator} {_within(right, after)}"
        case m.Applied(function, parts):
            return f"{function}({', '.join(expression_text(part) for part in parts)})"
        case m.Chosen(branches, otherwise):
            chosen = [f"{expression_text(value)} if {condition_text(test)}" for test, value in branches]
            last = [] if otherwise is None else [f"{expression_text(otherwise)} otherwise"]
            return f"({', '.join((*chosen, *last))})"
        case _:
            assert_never(expression)


def _source_text(source: m.Pick | m.Mean) -> str:
    match source:
        case m.Pick(rows, which):
            return rows.term.name if which is m.Which.LATEST else f"{which.value} {rows.term.name}"
        case m.Mean():
            return mean_name(source)


def condition_text(condition: m.Condition) -> str:
    """``female``, ``age in years < 12``."""
    match condition:
        case m.SexIs(sex):
            return sex
        case m.Held(comparison, left, right):
            return f"{expression_text(left)} {comparison.value} {expression_text(right)}"
        case _:
            assert_never(condition)


def _within(part: m.Expression, surrounding: int) -> str:
    text = expression_text(part)
    return text if _tightness(part) >= surrounding else f"({text})"


def _tightness(expression: m.Expression) -> int:
    match expression:
        case m.Operation(operator):
            return _BINDS[operator]
        case m.Negated():
            return _SIGN
        case _:
            return _ATOM
