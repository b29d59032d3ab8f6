"""Writing an expression down: parentheses where precedence needs them, and lines that a person can read.

An expression that fits on the line stays on it; otherwise it is broken at its outermost operators. The text
depends on nothing but the tree and the dialect.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Protocol, assert_never

from critlang.sql import tree as t

WIDTH = 112
"""Characters on a line, where there is a choice."""
INDENT = 2


class Spelling(Protocol):
    """How one engine writes names and literals; see ``critlang.sql.dialects.base``."""

    def identifier(self, name: str) -> str: ...
    def text_literal(self, value: str) -> str: ...
    def number_literal(self, value: Decimal | int) -> str: ...
    def day_literal(self, value: date) -> str: ...
    def double_literal(self, value: Decimal) -> str: ...
    def truth_literal(self, value: bool | None) -> str: ...
    def cast_words(self, kind: str, lenient: bool) -> tuple[str, str]: ...
    def part(self, name: str, day: str) -> str: ...
    def member(self, name: str, value: str) -> str: ...
    @property
    def same(self) -> str: ...
    @property
    def joining(self) -> str: ...
    @property
    def collation(self) -> str: ...
    @property
    def frame(self) -> str: ...
    @property
    def record_signs(self) -> tuple[str, str, str]: ...


# How tightly a node binds. A part is put in parentheses unless it binds more tightly than its surroundings;
# where engines differ (``||``, comparisons of comparisons) or readers might (AND in OR), it always is.
_OR, _AND, _NOT, _COMPARISON, _SUM, _PRODUCT, _ATOM = range(7)
_BINDING: dict[type[t.Expr], int] = {
    t.Or: _OR,
    t.And: _AND,
    t.Not: _NOT,
    **dict.fromkeys((t.Compare, t.Is, t.Same, t.OneOf), _COMPARISON),
    t.Bytewise: _PRODUCT,
}


def written(expression: t.Expr, spelling: Spelling, column: int = 0) -> str:
    """The expression as SQL, laid out for a place that begins at ``column``."""
    return _Printer(spelling).text(expression, column)


class _Printer:
    """Writes one expression; each of its parts is tried on one line first, from the outside in."""

    def __init__(self, spelling: Spelling) -> None:
        self._spelling = spelling
        self._known: dict[int, str] = {}  # on one line, by the identity of the part

    def text(self, expression: t.Expr, column: int) -> str:
        flat = self._flat(expression)
        return flat if column + len(flat) <= WIDTH else self._broken(expression, column)

    # ------------------------------------------------------------ on one line

    def _flat(self, expression: t.Expr) -> str:
        known = self._known.get(id(expression))
        if known is None:
            known = self._known[id(expression)] = self._one_line(expression)
        return known

    def _one_line(self, expression: t.Expr) -> str:
        spell = self._spelling
        match expression:  # the commonest first
            case t.Column(table, name):
                return (
                    f"{spell.identifier(table)}.{spell.identifier(name)}" if table else spell.identifier(name)
                )
            case t.Text(value):
                return spell.text_literal(value)
            case t.Number(value):
                return spell.number_literal(value)
            case t.Cast(part, kind, lenient):
                head, tail = spell.cast_words(kind, lenient)
                return f"{head}{self._flat(part)}{tail}"
            case t.Call(name, arguments):
                return f"{name}({self._list(arguments)})"
            case t.Compare(operator, left, right):
                return f"{self._within(left, _COMPARISON)} {operator} {self._within(right, _COMPARISON)}"
            case t.Case():
                return " ".join(self._case_words(expression))
            case t.Combine(operator, left, right):
                sign = self._sign(operator)
                return " ".join((self._left(expression, left), sign, self._right(expression, right)))
            case t.And(parts):
                return " AND ".join(self._within(part, _AND) for part in parts)
            case t.Member(part, name):
                return f"{self._within(part, _PRODUCT)}.{spell.identifier(name)}"
            case t.Choose(subject, branches):
                return " ".join(("CASE", self._flat(subject), *self._choices(branches), "END"))
            case t.Is(part, what, negated):
                return f"{self._within(part, _COMPARISON)} {_is(what, negated)}"
            case t.Not(part):
                return f"NOT {self._within(part, _PRODUCT)}"
            case t.Truth(value):
                return spell.truth_literal(value)
            case t.Double(value):
                return spell.double_literal(value)
            case t.Day(value):
                return spell.day_literal(value)
            case t.Null():
                return "NULL"
            case t.Or(parts):
                return " OR ".join(self._within(part, _AND) for part in parts)
            case t.Same(left, right):
                return f"{self._within(left, _COMPARISON)} {spell.same} {self._within(right, _COMPARISON)}"
            case t.OneOf(part, values):
                return f"{self._within(part, _COMPARISON)} IN ({self._list(values)})"
            case t.Over(call, partition):
                apart = f"PARTITION BY {self._list(partition)} " if partition else ""
                return f"{self._flat(call)} OVER ({f'{apart}{self._order(expression)}'.rstrip()})"
            case t.Interval(count, unit):
                return f"INTERVAL {count} {unit}"
            case t.Struct(fields):
                opening, _, closing = spell.record_signs
                return f"{opening}{', '.join(self._pairs(fields))}{closing}"
            case t.Array(parts):
                return f"ARRAY[{self._list(parts)}]"
            case t.Element(part, place):
                flat = self._flat(part)
                return f"{flat}[{place}]" if isinstance(part, t.Column) else f"({flat})[{place}]"
            case t.Bytewise(part):
                return f"{self._within(part, _PRODUCT)} {spell.collation}"
            case t.Part(name, day):
                return spell.part(name, self._flat(day))
            case t.Keyword(name):
                return name
            case t.Filtered(call, condition):
                return f"{self._flat(call)} FILTER (WHERE {self._flat(condition)})"
            case t.Everything(table):
                return f"{spell.identifier(table)}.*"
            case _:
                assert_never(expression)

    def _sign(self, operator: t.Operator) -> str:
        return self._spelling.joining if operator == "||" else operator

    def _choices(self, branches: tuple[tuple[tuple[t.Expr, ...], t.Expr], ...]) -> Iterable[str]:
        for literals, value in branches:
            for literal in literals:
                yield f"WHEN {self._flat(literal)} THEN {self._flat(value)}"

    def _list(self, parts: Iterable[t.Expr]) -> str:
        return ", ".join(self._flat(part) for part in parts)

    def _within(self, part: t.Expr, surrounding: int) -> str:
        flat = self._flat(part)
        return flat if _tightness(part) > surrounding else f"({flat})"

    def _left(self, whole: t.Combine, part: t.Expr) -> str:
        return self._flat(part) if _goes_first(whole, part) else self._within(part, _surrounding(whole))

    def _right(self, whole: t.Combine, part: t.Expr) -> str:
        return self._within(part, _surrounding(whole))

    def _case_words(self, case: t.Case) -> Iterable[str]:
        yield "CASE"
        for condition, value in case.branches:
            yield f"WHEN {self._flat(condition)} THEN {self._flat(value)}"
        if case.otherwise is not None:
            yield f"ELSE {self._flat(case.otherwise)}"
        yield "END"

    # ------------------------------------------------------------ on several lines

    def _one_below_the_other(self, parts: Iterable[t.Expr], column: int) -> str:
        inner = column + INDENT
        listed = f",\n{' ' * inner}".join(self.text(part, inner) for part in parts)
        return f"\n{' ' * inner}{listed}\n{' ' * column}"

    def _broken(self, expression: t.Expr, column: int) -> str:
        inner = column + INDENT
        match expression:
            case t.And(parts):
                return self._stacked("AND ", parts, column)
            case t.Or(parts):
                return self._stacked("OR ", parts, column)
            case t.Not(part):
                return f"NOT {self._nested(part, column + 4, _PRODUCT)}"
            case t.Is(part, what, negated):
                return f"{self._nested(part, column, _COMPARISON)} {_is(what, negated)}"
            case t.Compare(operator, left, right):
                return self._broken_pair(left, operator, right, column)
            case t.Same(left, right):
                return self._broken_pair(left, self._spelling.same, right, column)
            case t.Combine():
                return self._broken_combination(expression, column)
            case t.OneOf(part, values):
                head = self._nested(part, column, _COMPARISON)
                return f"{head} IN (\n{self._filled(values, inner)}\n{' ' * column})"
            case t.Case(branches, otherwise):
                return self._broken_case(branches, otherwise, column)
            case t.Call(name, arguments):
                return f"{name}({self._one_below_the_other(arguments, column)})"
            case t.Array(parts):
                return f"ARRAY[{self._one_below_the_other(parts, column)}]"
            case t.Cast(part, kind, lenient):
                head, tail = self._spelling.cast_words(kind, lenient)
                return f"{head}{self.text(part, column + len(head))}{tail}"
            case t.Struct(fields):
                return self._broken_record(fields, column)
            case t.Bytewise(part):
                return f"{self._nested(part, column, _PRODUCT)} {self._spelling.collation}"
            case t.Part(name, day):
                return self._spelling.part(name, self.text(day, column + len(name) + 1))
            case t.Filtered(call, condition):
                inside = self.text(condition, inner + len("WHERE "))
                return f"{self.text(call, column)} FILTER (\n{' ' * inner}WHERE {inside}\n{' ' * column})"
            case t.Over():
                return self._broken_window(expression, column)
            case t.Choose(subject, branches):
                choices = filled(list(self._choices(branches)), inner, between="")
                return f"CASE {self._flat(subject)}\n{choices}\n{' ' * column}END"
            case _:
                return self._flat(expression)

    def _stacked(self, word: str, parts: tuple[t.Expr, ...], column: int) -> str:
        lines = [self._nested(part, column + (len(word) if index else 0)) for index, part in enumerate(parts)]
        return f"\n{' ' * column}{word}".join(lines)

    def _broken_pair(self, left: t.Expr, operator: str, right: t.Expr, column: int) -> str:
        first = self._nested(left, column, _COMPARISON)
        last_line = len(first.rpartition("\n")[2]) + (0 if "\n" in first else column)
        if last_line + len(operator) + 2 + len(self._flat(right)) <= WIDTH:
            return f"{first} {operator} {self._nested(right, 0, _COMPARISON)}"
        inner = column + INDENT
        return (
            f"{first}\n{' ' * inner}{operator} {self._nested(right, inner + len(operator) + 1, _COMPARISON)}"
        )

    def _broken_combination(self, whole: t.Combine, column: int) -> str:
        surrounding = _surrounding(whole)
        goes_first = _goes_first(whole, whole.left)
        first = self.text(whole.left, column) if goes_first else self._nested(whole.left, column, surrounding)
        second = self._nested(whole.right, column + len(whole.operator) + 1, surrounding)
        return f"{first}\n{' ' * column}{self._sign(whole.operator)} {second}"

    def _nested(self, part: t.Expr, column: int, surrounding: int = _AND) -> str:
        if _tightness(part) > surrounding:
            return self.text(part, column)
        return f"({self.text(part, column + 1)})"

    def _broken_case(
        self, branches: tuple[tuple[t.Expr, t.Expr], ...], otherwise: t.Expr | None, column: int
    ) -> str:
        inner, margin = column + INDENT, " " * (column + INDENT)
        lines = ["CASE"]
        for condition, value in branches:
            head = f"WHEN {self.text(condition, inner + 5)} THEN"
            line = f"{head} {self._flat(value)}"
            if "\n" in head or inner + len(line) > WIDTH:
                deeper = inner + INDENT
                line = f"{head}\n{' ' * deeper}{self.text(value, deeper)}"
            lines.append(margin + line)
        if otherwise is not None:
            lines.append(f"{margin}ELSE {self.text(otherwise, inner + 5)}")
        return "\n".join([*lines, " " * column + "END"])

    def _order(self, over: t.Over) -> str:
        if over.order is None:
            return ""
        frame = self._spelling.frame if over.call.arguments else ""
        return f"ORDER BY {self._flat(over.order)}{' DESC' if over.descending else ''} {frame}".rstrip()

    def _broken_window(self, over: t.Over, column: int) -> str:
        margin = "\n" + " " * (column + INDENT)
        apart = f"PARTITION BY {self._list(over.partition)}" if over.partition else ""
        clauses = [apart, self._order(over)]
        inside = margin.join(clause for clause in clauses if clause)
        return f"{self._flat(over.call)} OVER ({margin}{inside}\n{' ' * column})"

    def _broken_record(self, fields: tuple[tuple[str, t.Expr], ...], column: int) -> str:
        opening, _, closing = self._spelling.record_signs
        margin = "\n" + " " * (column + INDENT)
        return f"{opening}{margin}{f',{margin}'.join(self._pairs(fields))}\n{' ' * column}{closing}"

    def _pairs(self, fields: tuple[tuple[str, t.Expr], ...]) -> list[str]:
        return [self._spelling.member(name, self._flat(value)) for name, value in fields]

    def _filled(self, parts: tuple[t.Expr, ...], column: int) -> str:
        return filled([self._flat(part) for part in parts], column)


def filled(words: list[str], column: int, between: str = ",") -> str:
    """Words with commas (or what is ``between``) after them, as many to a line as fit, from ``column`` on."""
    lines = [""]
    for index, word in enumerate(words):
        piece = word if index == len(words) - 1 else word + between
        if lines[-1] and column + len(lines[-1]) + 1 + len(piece) > WIDTH:
            lines.append(piece)
        else:
            lines[-1] = f"{lines[-1]} {piece}".strip()
    return "\n".join(" " * column + line for line in lines)


def _tightness(expression: t.Expr) -> int:
    match expression:
        case t.Combine(operator):
            return _PRODUCT if operator in ("*", "/", "div") else _SUM
        case t.Number(value) | t.Double(value):
            return _ATOM if value >= 0 else _OR  # so that no two minus signs can meet
        case _:
            return _BINDING.get(type(expression), _ATOM)


def _goes_first(whole: t.Combine, part: t.Expr) -> bool:
    """Whether a part on the left needs no parentheses: it is combined as tightly, or more so."""
    if not isinstance(part, t.Combine) or {"||", "&"} & {whole.operator, part.operator}:
        return isinstance(part, t.Combine) and part.operator == whole.operator
    return _tightness(part) >= _tightness(whole)


def _surrounding(whole: t.Combine) -> int:
    if whole.operator in ("||", "&"):
        return _PRODUCT  # binds differently from engine to engine: only an atom stands bare beside it
    return _PRODUCT if whole.operator in ("*", "/", "div") else _SUM


def _is(what: str, negated: bool) -> str:
    return f"IS NOT {what}" if negated else f"IS {what}"
