"""SQL expressions as data: a small tree that one printer writes down.

The nodes say structure only; names and texts in them are raw, and are quoted by the dialect when they are
printed. Nothing here can hold a fragment of SQL that came from outside: ``Call`` and ``Cast`` take function
and type names which the compiler itself wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from critlang.record import Record, fields, replace

Comparator = Literal["=", "<>", "<", "<=", ">", ">="]
"""How two values are compared."""
Operator = Literal["+", "-", "*", "/", "div", "||", "&"]
"""How two values are combined; ``div`` is Spark's division of integers, ``&`` keeps the bits of both."""


class Column(Record):
    """A column of a table or query, by the name or alias of that table."""

    table: str
    name: str


class Text(Record):
    """A text literal."""

    value: str


class Number(Record):
    """A number literal, exact."""

    value: Decimal | int


class Double(Record):
    """A double-precision number literal."""

    value: Decimal


class Day(Record):
    """A date literal."""

    value: date


class Truth(Record):
    """True, false or unknown."""

    value: bool | None


class Null(Record):
    """No value."""


class Compare(Record):
    """Two values compared; unknown where one is missing."""

    operator: Comparator
    left: Expr
    right: Expr


class Combine(Record):
    """Arithmetic, or texts joined."""

    operator: Operator
    left: Expr
    right: Expr


class And(Record):
    """Kleene's and."""

    parts: tuple[Expr, ...]


class Or(Record):
    """Kleene's or."""

    parts: tuple[Expr, ...]


class Not(Record):
    """Kleene's not."""

    part: Expr


class Is(Record):
    """``x IS NULL``, ``x IS NOT FALSE`` and so on: never unknown itself."""

    part: Expr
    what: Literal["NULL", "TRUE", "FALSE"]
    negated: bool = False


class Same(Record):
    """Two truths (or other values) are the same, both being unknown included: never unknown itself."""

    left: Expr
    right: Expr


class OneOf(Record):
    """A value is one of some others; unknown where it is missing."""

    part: Expr
    values: tuple[Expr, ...]


class Case(Record):
    """The value of the first branch whose condition is true, else ``otherwise`` (None: no value)."""

    branches: tuple[tuple[Expr, Expr], ...]
    otherwise: Expr | None = None


class Call(Record):
    """A function or aggregate of the engine."""

    name: str
    arguments: tuple[Expr, ...]


class Over(Record):
    """A function worked out over the rows that have the same ``partition``, in an order if one is given."""

    call: Call
    partition: tuple[Expr, ...]
    order: Expr | None = None
    descending: bool = False


class Cast(Record):
    """A value turned into another type; ``lenient``: no value where it cannot be."""

    part: Expr
    type: str
    lenient: bool = False


class Interval(Record):
    """A span of time of ``count`` units, as DuckDB and PostgreSQL write it."""

    count: int
    unit: Literal["DAY", "MONTH"]


class Struct(Record):
    """Several named values as one, where the engine has such a type."""

    fields: tuple[tuple[str, Expr], ...]


class Member(Record):
    """One of the values of a struct."""

    part: Expr
    name: str


class Array(Record):
    """Several values of one type in order, as one, where the engine has such a type."""

    parts: tuple[Expr, ...]


class Element(Record):
    """One of the values of an array, counted from 1; no value where there is no array."""

    part: Expr
    place: int


class Bytewise(Record):
    """A text, or an array of texts, that is put in order by its bytes, whatever the database's language."""

    part: Expr


class Part(Record):
    """The year, month or day of the month of a day, as an integer."""

    name: Literal["YEAR", "MONTH", "DAY"]
    day: Expr


class Keyword(Record):
    """A word of the engine's own among the arguments of a function, such as a unit of time."""

    name: str


class Filtered(Record):
    """An aggregate over those rows only for which a condition is true."""

    call: Call
    condition: Expr


class Choose(Record):
    """The value of the first branch whose literals include ``subject``, else no value."""

    subject: Expr
    branches: tuple[tuple[tuple[Expr, ...], Expr], ...]


class Everything(Record):
    """All columns of a table, as a column list."""

    table: str


Expr = (
    Column
    | Text
    | Number
    | Double
    | Day
    | Truth
    | Null
    | Compare
    | Combine
    | And
    | Or
    | Not
    | Is
    | Same
    | OneOf
    | Case
    | Call
    | Over
    | Cast
    | Interval
    | Struct
    | Member
    | Array
    | Element
    | Bytewise
    | Part
    | Keyword
    | Filtered
    | Choose
    | Everything
)
"""Any expression."""

TRUE = Truth(True)
FALSE = Truth(False)
UNKNOWN = Truth(None)


def every(parts: Iterable[Expr]) -> Expr:
    """And, with what is certain left out: TRUE for no parts, FALSE as soon as one part is."""
    kept = _flat(parts, And, neutral=TRUE)
    if FALSE in kept:
        return FALSE
    return TRUE if not kept else kept[0] if len(kept) == 1 else And(kept)


def some(parts: Iterable[Expr]) -> Expr:
    """Or, with what is certain left out: FALSE for no parts, TRUE as soon as one part is."""
    kept = _flat(parts, Or, neutral=FALSE)
    if TRUE in kept:
        return TRUE
    return FALSE if not kept else kept[0] if len(kept) == 1 else Or(kept)


def opposite(part: Expr) -> Expr:
    """Not, without writing it twice."""
    match part:
        case Truth(value):
            return Truth(None if value is None else not value)
        case Not(inner):
            return inner
        case _:
            return Not(part)


def when(condition: Expr, value: Expr) -> Expr:
    """``value`` where the condition is true, else no value."""
    return value if condition == TRUE else Case(((condition, value),))


def count(condition: Expr) -> Expr:
    """An aggregate: of how many rows the condition is true."""
    return Call("count", (when(condition, Number(1)),))


def one_of(part: Expr, values: Iterable[str]) -> Expr:
    """A text is one of ``values``."""
    texts = tuple(Text(value) for value in values)
    if not texts:
        return when(Is(part, "NULL", negated=True), FALSE)
    return Compare("=", part, texts[0]) if len(texts) == 1 else OneOf(part, texts)


def total(parts: Iterable[Expr]) -> Expr:
    """The sum of some numbers."""
    first, *others = parts
    result = first
    for other in others:
        result = Combine("+", result, other)
    return result


def joined(*parts: Expr) -> Expr:
    """Texts one after the other."""
    first, *others = parts
    result = first
    for other in others:
        result = Combine("||", result, other)
    return result


def mapped(expression: Expr, change: Callable[[Expr], Expr]) -> Expr:
    """The same node with each of its direct parts changed."""
    values = {name: getattr(expression, name) for name in fields(expression)}
    changed = {name: _changed(value, change) for name, value in values.items()}
    return expression if changed == values else replace(expression, **changed)


def _changed(value: Any, change: Callable[[Expr], Expr]) -> Any:
    if isinstance(value, tuple):
        return tuple(_changed(each, change) for each in value)
    return change(value) if isinstance(value, Expr) else value


def columns(expression: object) -> Iterator[Column]:
    """All columns that an expression reads."""
    waiting = [expression]
    while waiting:
        each = waiting.pop()
        if isinstance(each, tuple):
            waiting.extend(reversed(each))
        elif isinstance(each, Column):
            yield each
        elif isinstance(each, Record):
            waiting.extend([getattr(each, name) for name in reversed(fields(each))])


def _flat(parts: Iterable[Expr], kind: type[And] | type[Or], neutral: Expr) -> tuple[Expr, ...]:
    kept: dict[Expr, None] = {}
    for part in parts:
        if isinstance(part, kind):
            kept.update(dict.fromkeys(part.parts))
        elif part != neutral:
            kept[part] = None
    return tuple(kept)
