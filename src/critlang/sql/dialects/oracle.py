"""Oracle."""

from __future__ import annotations

from decimal import Decimal

from critlang.sql import tree as t
from critlang.sql.dialects.base import RowsForm, with_exponent
from critlang.sql.dialects.naming import folded_up, in_quotes, within_bytes
from critlang.sql.dialects.records import TextRecords
from critlang.sql.dialects.truths import as_condition, as_number
from critlang.sql.dialects.warehouse import ABOVE_IDS, DATE_PATTERN
from critlang.sql.errors import Inexpressible
from critlang.sql.statement import Rows

_POINT = t.Text("NLS_NUMERIC_CHARACTERS='.,'")
_SHOWN, _READ = t.Text("FM999999990.999999"), t.Text("999999990.999999")
_TWENTY_DIGITS = t.Text("FM" + "0" * 20)
_EMPTY = t.Text("")
_LONGEST_NAME = 128


class Oracle(TextRecords):
    """Oracle Database 19c and later. Truths are 1, 0 and NULL; an empty text is NULL."""

    name = "oracle"
    title = "Oracle"
    types = {"text": "VARCHAR2(4000)", "day": "DATE", "integer": "NUMBER(19)", "truth": "NUMBER(1)"}  # noqa: RUF012
    number_type = "NUMBER(15, 6)"
    wide_type = "NUMBER"
    double_type = "BINARY_DOUBLE"
    most_columns = 1000
    alias_word = ""

    # ------------------------------------------------------------ names and literals

    def quoted(self, name: str) -> str:
        """In capitals where that is how Oracle keeps it. A name cannot have a quotation mark."""
        return super().quoted(folded_up(name))

    def stored_name(self, column: str) -> str:
        """Raises Inexpressible, too, for a name with a quotation mark, which no name has."""
        if '"' in column:
            raise Inexpressible(f"Oracle has no columns with quotation marks in their names: {column}")
        return within_bytes(column, _LONGEST_NAME, self.title)

    def text_literal(self, value: str) -> str:
        pieces = [in_quotes(piece) for piece in value.split("\0")]
        return pieces[0] if len(pieces) == 1 else f"({' || CHR(0) || '.join(pieces)})"

    def double_literal(self, value: Decimal) -> str:
        return f"CAST({with_exponent(value).removesuffix('e0')} AS BINARY_DOUBLE)"

    def truth_literal(self, value: bool | None) -> str:
        return "CAST(NULL AS NUMBER(1))" if value is None else "1" if value else "0"

    def cast_words(self, kind: str, lenient: bool) -> tuple[str, str]:
        """The format is that of days, which alone are cast leniently."""
        if not lenient:
            return super().cast_words(kind, lenient)
        return "CAST(", f" AS {kind} DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD')"

    def said(self, expression: t.Expr, *, decides: bool = False) -> t.Expr:
        plain = without_empty_texts(expression)
        return as_condition(plain) if decides else as_number(plain)

    def rows_form(self, rows: Rows) -> RowsForm:
        return RowsForm("", ("SELECT ", " FROM DUAL"), " UNION ALL")

    # ------------------------------------------------------------ texts

    def text(self, integer: t.Expr) -> t.Expr:
        return t.Call("to_char", (integer,))

    def piece(self, text: t.Expr, start: t.Expr, length: t.Expr) -> t.Expr:
        return t.Call("substr", (text, start, length))

    # ------------------------------------------------------------ days

    def day(self, column: t.Expr) -> t.Expr:
        """A date has a time of day, which is taken off."""
        return t.Call("trunc", (column,))

    def as_text(self, column: t.Expr) -> t.Expr:
        """As JSON has it, a date is a text in ISO's order, whatever the session's format."""
        return t.Call("json_value", (t.Call("json_array", (column,)), t.Text("$[0]")))

    def is_date(self, text: t.Expr) -> t.Expr:
        return t.Compare("=", t.Call("regexp_instr", (text, t.Text(DATE_PATTERN))), t.Number(1))

    def plus_months(self, day: t.Expr, months: int) -> t.Expr:
        """From the first of the month: from the last, ``add_months`` would go to the last of another."""
        start = t.Call("trunc", (day, t.Text("MM")))
        first = t.Call("add_months", (start, t.Number(months)))
        return self.in_month(first, day)

    def plus_days(self, day: t.Expr, days: t.Expr) -> t.Expr:
        if isinstance(days, t.Number) and days.value < 0:
            return t.Combine("-", day, t.Number(-days.value))
        return t.Combine("+", day, days)

    def days_between(self, born: t.Expr, at: t.Expr) -> t.Expr:
        return t.Combine("-", at, born)

    # ------------------------------------------------------------ numbers

    def number_text(self, number: t.Expr) -> t.Expr:
        """Behind a whole number the format leaves a point."""
        return t.Call("rtrim", (t.Call("to_char", (number, _SHOWN, _POINT)), t.Text(".")))

    def power(self, base: t.Expr, exponent: t.Expr) -> t.Expr:
        """Infinity for one that is too large."""
        return t.Call("power", (base, exponent))

    def quotient(self, number: t.Expr, divisor: t.Expr) -> t.Expr:
        return t.Call("trunc", (t.Combine("/", number, divisor),))

    # ------------------------------------------------------------ picking a row

    def beside(self, *texts: t.Expr) -> t.Expr:
        first, *others = texts
        return t.Call("concat", (first, self.beside(*others))) if others else first

    def moment_text(self, moment: t.Expr) -> t.Expr:
        return t.Call("to_char", (moment, t.Text("YYYY-MM-DD HH24:MI:SS")))

    def day_text(self, day: t.Expr) -> t.Expr:
        return t.Call("to_char", (day, t.Text("YYYY-MM-DD")))

    def digits(self, integer: t.Expr) -> t.Expr:
        return t.Call("to_char", (t.Combine("+", integer, ABOVE_IDS), _TWENTY_DIGITS))

    def digits_of(self, number: t.Expr) -> t.Expr:
        return self.number_text(number)

    def number_of(self, text: t.Expr) -> t.Expr:
        return t.Cast(t.Call("to_number", (text, _READ, _POINT)), self.number_type)


def without_empty_texts(expression: t.Expr) -> t.Expr:
    """What is said of empty texts and of texts joined, for an engine to which an empty text is NULL.

    No text is equal to an empty one, for there is none; and NULL joined to a text is that text.
    """
    changed = t.mapped(expression, without_empty_texts)
    match changed:
        case t.Compare("=" | "<>" as operator, left, right) if right == _EMPTY:
            return t.when(t.Is(left, "NULL", negated=True), t.Truth(operator == "<>"))
        case t.OneOf(part, values) if _EMPTY in values:
            return t.one_of(part, (each.value for each in values if isinstance(each, t.Text) and each.value))
        case t.Call("nullif", (value, other)) if other == _EMPTY:
            return value
        case t.Combine("||", left, right):
            missing = [part for part in _joined(changed) if not _is_certain(part)]
            known = t.every(t.Is(part, "NULL", negated=True) for part in missing)
            return t.when(known, t.joined(*_joined(changed)))
        case _:
            return changed


def _joined(expression: t.Expr) -> tuple[t.Expr, ...]:
    """The parts of a chain of texts, of which those before may be chains already."""
    match expression:
        case t.Combine("||", left, right):
            return (*_joined(left), *_joined(right))
        case t.Case(((_, t.Combine("||") as chain),), None):
            return _joined(chain)
        case _:
            return (expression,)


def _is_certain(part: t.Expr) -> bool:
    """Whether a part of a text is there, if only as an empty one."""
    match part:
        case t.Text():
            return True
        case t.Call("coalesce", arguments):
            return isinstance(arguments[-1], t.Text)
        case t.Call("lpad", arguments):
            return _is_certain(arguments[0])
        case _:
            return False
