"""The formulas of derived terms, as they were written."""

from __future__ import annotations

from decimal import Decimal

from critlang.record import Record, field
from critlang.source import Span
from critlang.syntax.nodes.claims import Window
from critlang.syntax.nodes.words import Name, place


class Numeral(Record):
    """A number."""

    number: Decimal
    span: Span = place()


class AgeIn(Record):
    """The completed age, in ``unit`` as written."""

    unit: Name
    span: Span = place()


class Input(Record):
    """The value of a term in a unit; ``which`` is ``first``, ``latest``, ``mean`` or None.

    ``count``: the mean of so many of the latest; a number that is no count is -1.
    """

    name: Name
    unit: Name
    which: str | None = None
    count: int | None = field(default=None, kw_only=True)
    span: Span = place()


class LetName(Record):
    """What a line above has worked out."""

    name: Name
    span: Span = place()


class Operation(Record):
    """Two values joined by ``+``, ``-``, ``*``, ``/`` or ``^``."""

    operator: str
    left: Arithmetic
    right: Arithmetic
    span: Span = place()


class Negative(Record):
    """A value with its sign turned."""

    part: Arithmetic
    span: Span = place()


class Applied(Record):
    """``min``, ``max`` or ``sqrt`` of some values."""

    function: str
    parts: tuple[Arithmetic, ...]
    span: Span = place()


class Windowed(Record):
    """A value whose inputs have a window of their own."""

    part: Arithmetic
    windows: tuple[Window, ...]
    span: Span = place()


class SexTest(Record):
    """``if female``, ``if male``."""

    sex: str
    span: Span = place()


class ValuesTest(Record):
    """Two values held against each other."""

    left: Arithmetic
    comparison: str
    right: Arithmetic
    span: Span = place()


class Branch(Record):
    """A value and when it counts."""

    value: Arithmetic
    test: SexTest | ValuesTest
    span: Span = place()


class Chosen(Record):
    """The value of the first branch that holds, else ``otherwise``."""

    branches: tuple[Branch, ...]
    otherwise: Arithmetic | None
    span: Span = place()


Arithmetic = Numeral | AgeIn | Input | LetName | Operation | Negative | Applied | Windowed | Chosen
