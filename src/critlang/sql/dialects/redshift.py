"""Amazon Redshift."""

from __future__ import annotations

import re
from decimal import Decimal

from critlang.sql import tree as t
from critlang.sql.dialects.base import RowsForm, with_exponent
from critlang.sql.dialects.naming import in_quotes, within_bytes
from critlang.sql.dialects.records import TextRecords
from critlang.sql.dialects.truths import without_same, without_tests
from critlang.sql.dialects.warehouse import DATE_PATTERN, DateAdd
from critlang.sql.statement import Rows

_LONGEST_NAME = 127


class Redshift(DateAdd, TextRecords):
    """Amazon Redshift. It has neither ``max_by`` nor arrays under ``max``: a picked row is a text."""

    name = "redshift"
    title = "Amazon Redshift"
    types = {"text": "VARCHAR", "day": "DATE", "integer": "BIGINT", "truth": "BOOLEAN"}  # noqa: RUF012
    double_type = "FLOAT8"
    most_columns = 1600
    frame = "ROWS UNBOUNDED PRECEDING"

    # ------------------------------------------------------------ names and literals

    def stored_name(self, column: str) -> str:
        return within_bytes(column, _LONGEST_NAME, self.title)

    def text_literal(self, value: str) -> str:
        """A backslash, which may begin an escape, by its number; no text has a NUL."""
        pieces = [
            each for each in re.split(r"(\\)", value.replace("\0", "\N{REPLACEMENT CHARACTER}")) if each
        ]
        written = ["CHR(92)" if each == "\\" else in_quotes(each) for each in pieces]
        return written[0] if len(written) == 1 else f"({' || '.join(written)})" if written else "''"

    def double_literal(self, value: Decimal) -> str:
        return f"CAST('{with_exponent(value)}' AS FLOAT8)"

    def said(self, expression: t.Expr, *, decides: bool = False) -> t.Expr:
        """``IS TRUE`` may stand behind WHERE only, and there is no ``IS NOT DISTINCT FROM``."""
        return without_tests(without_same(expression))

    def rows_form(self, rows: Rows) -> RowsForm:
        """A text alone has no type yet; it has that of the other one, where two are joined (``constant``)."""
        (first, *others) = (row for _, some in rows.sets for row in some)
        if others or not any(isinstance(cell, t.Text) for cell in first):
            return RowsForm("", ("SELECT ", ""), " UNION ALL")
        typed = ("CAST(NULL AS VARCHAR)" if isinstance(cell, t.Text) else "NULL" for cell in first)
        return RowsForm("", ("SELECT ", ""), closing=f"UNION ALL SELECT {', '.join(typed)} WHERE 1 = 0")

    def constant(self, text: str) -> t.Expr:
        """A text has no type until something is done with it, and a column of such a query never gets one.

        So it is in PostgreSQL 8, which Redshift comes from (its manual, "Type Conversion": UNION, CASE).
        """
        return t.Cast(t.Text(text), self.types["text"])

    # ------------------------------------------------------------ days

    def is_date(self, text: t.Expr) -> t.Expr:
        return t.Compare("=", t.Call("regexp_instr", (text, t.Text(DATE_PATTERN))), t.Number(1))

    def plus_months(self, day: t.Expr, months: int) -> t.Expr:
        """From the first of the month, which is never moved to the end of one."""
        start = t.Call("date_trunc", (t.Text("month"), day))
        first = t.Cast(t.Call("dateadd", (t.Keyword("MONTH"), t.Number(months), start)), "DATE")
        return self.in_month(first, day)

    def plus_days(self, day: t.Expr, days: t.Expr) -> t.Expr:
        return t.Cast(t.Call("dateadd", (t.Keyword("DAY"), days, day)), "DATE")

    # ------------------------------------------------------------ picking a row

    def moment_text(self, moment: t.Expr) -> t.Expr:
        return t.Call("to_char", (t.Cast(moment, "TIMESTAMP"), t.Text("YYYY-MM-DD HH24:MI:SS")))

    def day_text(self, day: t.Expr) -> t.Expr:
        return t.Call("to_char", (day, t.Text("YYYY-MM-DD")))
