"""The lines of a derived term as text, with no more brackets than they need."""

from __future__ import annotations

from critlang.syntax import nodes as n
from critlang.syntax.brackets import bracketed_lead
from critlang.syntax.sentences import statement_text, window_text
from critlang.syntax.written import FORMULA, FORMULA_COUNTED, name_text

_SUM, _PRODUCT, _SIGN, _POWER, _ATOM = range(5)
_BINDS = {"+": _SUM, "-": _SUM, "*": _PRODUCT, "/": _PRODUCT, "^": _POWER}


def derived_line(node: n.Let | n.WorkedOut | n.ValidFor) -> str:
    """A line that names a value, gives the formula, or says for whom it is valid."""
    match node:
        case n.Let(name, value):
            return f"let {name_text(name.text, FORMULA)} is {_text(value)}"
        case n.WorkedOut(value):
            return f"is {_text(value)}"
        case n.ValidFor(condition):
            return f"valid for {statement_text(bracketed_lead(condition, 'and'))}"


def _text(node: n.Arithmetic) -> str:
    match node:
        case n.Numeral(number):
            return f"{number:f}"
        case n.AgeIn(unit):
            return f"age in {unit.text}"
        case n.Input(name, unit, which):
            some = "" if node.count is None else f"of latest {node.count} "
            place = FORMULA if node.count is None else FORMULA_COUNTED
            return f"{f'{which} ' if which else ''}{some}{name_text(name.text, place)} in {unit.text}"
        case n.LetName(name):
            return name_text(name.text, FORMULA)
        case n.Negative(part):
            return f"-{_within(part, _SIGN)}"
        case n.Operation(operator, left, right):
            binds = _BINDS[operator]
            first, second = (_ATOM, _SIGN) if operator == "^" else (binds, binds + 1)
            return f"{_within(left, first)} {operator} {_within(right, second)}"
        case n.Applied(function, parts):
            return f"{function}({', '.join(map(_text, parts))})"
        case n.Windowed(part, windows):
            return f"({' '.join((_text(part), *map(window_text, windows)))})"
        case n.Chosen(branches, otherwise):
            last = () if otherwise is None else (f"{_text(otherwise)} otherwise",)
            return f"({', '.join((*map(_branch, branches), *last))})"


def _branch(node: n.Branch) -> str:
    match node.test:
        case n.SexTest(sex):
            return f"{_text(node.value)} if {sex}"
        case n.ValuesTest(left, comparison, right):
            return f"{_text(node.value)} if {_text(left)} {comparison} {_text(right)}"


def _within(part: n.Arithmetic, surrounding: int) -> str:
    return _text(part) if _tightness(part) >= surrounding else f"({_text(part)})"


def _tightness(node: n.Arithmetic) -> int:
    match node:
        case n.Operation(operator):
            return _BINDS[operator]
        case n.Negative():
            return _SIGN
        case _:
            return _ATOM
