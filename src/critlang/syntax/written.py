"""Names, texts and quantities as they are written, so that they are read as the same again."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from critlang.source import Source
from critlang.syntax import grammar
from critlang.syntax import nodes as n
from critlang.syntax.lexer import Lexer

STATEMENT = '1 "x"\n  {0} >= 1 and any {0} before {0} where {0} and {0} is y\n  and {0}\n'
VALUE = '1 "x"\n  y is {0} and y is not {0} and y is one of {0}, {0}\n'
COMPARED = '1 "x"\n  y >= {0} and any y where z >= {0} and z between {0} and {0}\n'
GIVEN = '1 "x"\n  {0} with {0} 1, {0} ULN and {0}\n'
TAKEN = "define {0} with {0}, {0}: y within {0}\ndefine {0} with {0}\n  age >= {0}\n"
COUNTED = STATEMENT + '2 "x"\n  at least 2 {0}\n'
SEVERAL = (
    '1 "x"\n  all of {0}, {0} is y and any of y, {0} before y and any of y, {0} where y\n'
    "  and any of {0} >= 1 except {0}, {0}\n"
)
SINCE = (
    '1 "x"\n  at least 1 week since {0} and at least 1 week since last {0} before {0} except {0}\n'
    "  and at least 1 week since end of {0} and at least 1 week since any of {0}, {0} where {0}\n"
)
ONLY = '1 "x"\n  only for {0}\n  only for {0}, {0}\n'
CHOICE = "parameter y: one of {0}, {0}, default {0}\nparameter y: one of {0}, {0}\n"
PERIOD = "period y: {0} to {0}\n"
TERM = (
    "term y: z one of {0}, {0}\n  {0} one of {0}, {0}\n  {0} yes/no\n  includes {0}, {0}\n"
    "  {0} in mg\n  {0} counted\n"
)
FORMULA = (
    "term y: z in mg\n  let {0} is {0} + {0} in mg * ({0} at y)\n"
    "  is 2 - {0} - (1 if {0} > 2, {0} otherwise)\n"
    "  is sqrt({0}) + first {0} in mg + min({0}, {0} in mg)\n"
)
FORMULA_COUNTED = FORMULA + "  is mean of latest 2 {0} in mg\n"
KIND = "term y: {0} in mg/dL\nterm z: {0}\n"
FACT = 'example "x" is eligible\n  {0} on 2020 where {0} and {0} is y\n  {0} is y\n  {0} from 2020\n'
MEASURED = FACT + "  {0} 1 on 2020-01-01\n"
MEASURED_IN = FACT + "  {0} 1 day on 2020-01-01\n"
FACT_VALUE = (
    'example "x" is eligible\n  y is {0} on 2020-01-01\n  y is {0}\n  y on 2020 where y is {0} and y\n'
)
"""The places where a name can stand: it is plain there if it is read as one name."""


_NUMBER = r"\d+(?:\.\d+)?"


def name_text(name: str, place: str = STATEMENT) -> str:
    """A name as it must be written: in single quotes where it would not be read as one name without them.

    ``place`` is one of the places above; COUNTED and FORMULA_COUNTED are right after a number,
    MEASURED right before one, MEASURED_IN right before one with its unit.
    Raises ValueError for a name that cannot be written at all, as it has a single quote besides.
    """
    if _is_plain(name, place):
        return name
    if not name or set("'\r\n") & set(name):
        raise ValueError(f"{name!r} cannot be written as a name")
    return f"'{name}'"


@lru_cache(maxsize=4096)
def _is_plain(name: str, place: str) -> bool:
    """Whether the name is read as it is when it stands in quotes."""
    plain, quoted = _read(place, name), _read(place, "'a name'")
    return plain is not None and plain == quoted


def _read(place: str, name: str) -> list[list[str]] | None:
    """What the lines of a place are read as with a name in them; None if they are not understood."""
    lexer = Lexer(Source("", place.replace("{0}", name)), grammar.words())
    lexer.run()
    if lexer.diagnostics:
        return None
    return [
        ["the name" if each.text == name and each.type == "NAME" else each.type for each in line.tokens]
        for line in lexer.lines
    ]


def value_text(value: str) -> str:
    """A value of a finding or an attribute: a number as it is, a name in quotes where it needs them."""
    return value if re.fullmatch(_NUMBER, value) else name_text(value, VALUE)


def text_text(text: str) -> str:
    """A text in quotation marks; those inside are doubled."""
    return '"' + text.replace('"', '""') + '"'


def number_text(number: Decimal) -> str:
    """A number in figures."""
    return f"{number:f}"


def limit_text(limit: n.Limit) -> str:
    """A number with what makes it a limit."""
    match limit:
        case n.Quantity(number, unit):
            return number_text(number) + _unit_text(unit)
        case n.Multiple(factor, side):
            return f"{number_text(factor)} x {side}"
        case n.Duration():
            return duration_text(limit)
        case n.Name(text):
            return text if re.fullmatch(_NUMBER, text) else name_text(text, COMPARED)


def _unit_text(unit: str | None) -> str:
    if unit is None:
        return ""
    return unit if unit.startswith("/") else f" {unit}"


def duration_text(length: n.Duration) -> str:
    """A length of time, or two of which one counts."""
    if length.rival is None:
        return _length_text(length)
    which = "longer" if length.longer else "shorter"
    return f"{_length_text(length)} or {_length_text(length.rival)}, whichever is {which}"


def _length_text(length: n.Duration) -> str:
    word = length.unit.value if length.unit else length.other
    one = "half-life" if word == "half-lives" else word[:-1]
    return f"{number_text(length.number)} {one if length.number == 1 else word}"
