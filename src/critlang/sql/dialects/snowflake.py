"""Snowflake."""

from __future__ import annotations

import re
from decimal import Decimal

from critlang.sql import tree as t
from critlang.sql.dialects.base import RowsForm, with_exponent
from critlang.sql.dialects.naming import folded_up
from critlang.sql.dialects.records import TextRecords
from critlang.sql.dialects.truths import without_tests
from critlang.sql.dialects.warehouse import DATE_PATTERN, DateAdd
from critlang.sql.statement import Rows

_CODES = {"\0": 0, "\\": 92}


class Snowflake(DateAdd, TextRecords):
    """Snowflake. Names that need no quotation marks are in capitals, as Snowflake keeps them."""

    name = "snowflake"
    title = "Snowflake"
    types = {"text": "VARCHAR", "day": "DATE", "integer": "BIGINT", "truth": "BOOLEAN"}  # noqa: RUF012
    double_type = "DOUBLE"
    moment_type = "TIMESTAMP_NTZ"

    # ------------------------------------------------------------ names and literals

    def quoted(self, name: str) -> str:
        return super().quoted(folded_up(name))

    def text_literal(self, value: str) -> str:
        """A backslash would begin an escape, and is written by its number."""
        pieces = [each for each in re.split(r"([\0\\])", value) if each]
        written = [
            f"CHR({_CODES[each]})" if each in _CODES else "'" + each.replace("'", "''") + "'"
            for each in pieces
        ]
        return written[0] if len(written) == 1 else f"({' || '.join(written)})" if written else "''"

    def double_literal(self, value: Decimal) -> str:
        return f"CAST('{with_exponent(value)}' AS DOUBLE)"

    def said(self, expression: t.Expr, *, decides: bool = False) -> t.Expr:
        return without_tests(expression)

    def rows_form(self, rows: Rows) -> RowsForm:
        return RowsForm("SELECT * FROM (VALUES", closing=") AS v")

    # ------------------------------------------------------------ days

    def is_date(self, text: t.Expr) -> t.Expr:
        return t.Call("regexp_like", (text, t.Text(DATE_PATTERN)))

    def day_of(self, text: t.Expr) -> t.Expr:
        return t.Call("try_to_date", (text, t.Text("YYYY-MM-DD")))

    # ------------------------------------------------------------ numbers

    def quotient(self, number: t.Expr, divisor: t.Expr) -> t.Expr:
        """A quotient has six decimals only: what is divided is a multiple of the divisor."""
        multiple = t.Combine("-", number, t.Call("mod", (number, divisor)))
        return t.Cast(t.Combine("/", multiple, divisor), self.types["integer"])

    # ------------------------------------------------------------ picking a row

    def moment_text(self, moment: t.Expr) -> t.Expr:
        return t.Call("to_char", (t.Cast(moment, "TIMESTAMP_NTZ"), t.Text("YYYY-MM-DD HH24:MI:SS")))

    def day_text(self, day: t.Expr) -> t.Expr:
        return t.Call("to_char", (day, t.Text("YYYY-MM-DD")))
