"""SQL Server."""

from __future__ import annotations

import re
from datetime import date

from critlang.sql import tree as t
from critlang.sql.dialects.base import Order, RowsForm
from critlang.sql.dialects.doubles import guarded_power
from critlang.sql.dialects.naming import in_quotes, within_bytes
from critlang.sql.dialects.records import TextRecords
from critlang.sql.dialects.truths import as_condition, as_number
from critlang.sql.dialects.warehouse import DateAdd
from critlang.sql.statement import Rows

_ISO = t.Number(23)
"""The style of dates like 2019-03-08."""
_ISO_WITH_TIME = t.Number(120)
_YEAR, _MONTH, _DAY = "[1-9][0-9][0-9][0-9]", "-[0-9][0-9]", "-[0-9][0-9]"
_LONGEST_NAME = 128


class SQLServer(DateAdd, TextRecords):
    """SQL Server 2022 and later. Truths are 1, 0 and NULL; texts are the same by all their letters."""

    name = "sqlserver"
    title = "SQL Server"
    types = {"text": "NVARCHAR(4000)", "day": "DATE", "integer": "BIGINT", "truth": "SMALLINT"}  # noqa: RUF012
    double_type = "FLOAT"
    moment_type = "DATETIME2"
    most_columns = 4096
    joining = "+"
    collation = "COLLATE Latin1_General_100_BIN2"
    frame = "ROWS UNBOUNDED PRECEDING"

    # ------------------------------------------------------------ names and literals

    def stored_name(self, column: str) -> str:
        return within_bytes(column, _LONGEST_NAME, self.title)

    def text_literal(self, value: str) -> str:
        """A backslash at the end of a line would take the line's end with it, and is put apart."""
        pieces = [each for each in re.split(r"(\0)|(?<=\\)(?=[\r\n])", value) if each]
        written = ["NCHAR(0)" if each == "\0" else f"N{in_quotes(each)}" for each in pieces]
        return written[0] if len(written) == 1 else f"({' + '.join(written)})" if written else "N''"

    def day_literal(self, value: date) -> str:
        return f"CONVERT(DATE, '{value.isoformat()}', 23)"

    def truth_literal(self, value: bool | None) -> str:
        return "CAST(NULL AS SMALLINT)" if value is None else "1" if value else "0"

    def part(self, name: str, day: str) -> str:
        return f"{name}({day})"

    def stored_text(self, column: t.Expr) -> t.Expr:
        """An expression may be given a collation once."""
        return column if isinstance(column, t.Bytewise) else t.Bytewise(column)

    def said(self, expression: t.Expr, *, decides: bool = False) -> t.Expr:
        return as_condition(expression) if decides else as_number(expression)

    def rows_form(self, rows: Rows) -> RowsForm:
        """Columns of texts are made such as are compared like those of the tables."""
        names = [self.identifier(column) for column in rows.columns]
        first = next((row for _, some in rows.sets for row in some), ())
        columns = (
            f"v.{name} {self.collation} AS {name}" if isinstance(cell, t.Text) else f"v.{name}"
            for name, cell in zip(names, first, strict=True)
        )
        return RowsForm(f"SELECT {', '.join(columns)} FROM (VALUES", closing=f") AS v ({', '.join(names)})")

    # ------------------------------------------------------------ texts

    def length(self, text: t.Expr) -> t.Expr:
        """Blanks at the end do not count for ``len``."""
        return t.Combine("-", t.Call("len", (t.joined(text, t.Text(".")),)), t.Number(1))

    def padded(self, text: t.Expr, width: int, filler: str = " ") -> t.Expr:
        return t.Call("right", (t.joined(t.Text(filler * width), text), t.Number(width)))

    # ------------------------------------------------------------ days

    def as_text(self, column: t.Expr) -> t.Expr:
        return self.stored_text(t.Call("convert", (t.Keyword("NVARCHAR(40)"), column, _ISO)))

    def is_date(self, text: t.Expr) -> t.Expr:
        patterns = (_YEAR, _YEAR + _MONTH, _YEAR + _MONTH + _DAY)
        return t.some(
            t.Compare("=", t.Call("patindex", (t.Text(each), text)), t.Number(1)) for each in patterns
        )

    def day_of(self, text: t.Expr) -> t.Expr:
        return t.Call("try_convert", (t.Keyword("DATE"), text, _ISO))

    def last_day(self, day: t.Expr) -> t.Expr:
        return t.Call("eomonth", (day,))

    # ------------------------------------------------------------ numbers

    def number(self, stored: t.Expr) -> t.Expr:
        """A cast rounds, and gives no value for a number with too many digits."""
        if isinstance(stored, t.Cast) and stored.type == self.number_type:
            return stored
        return t.Cast(stored, self.number_type, lenient=True)

    def power(self, base: t.Expr, exponent: t.Expr) -> t.Expr:
        return guarded_power(base, exponent, logarithm="log")

    def times(self, number: t.Expr, factor: t.Expr) -> t.Expr:
        """A product of decimals of 15 and 19 digits has 35, and keeps its places."""
        return t.Combine("*", number, t.Cast(factor, "DECIMAL(19, 0)"))

    # ------------------------------------------------------------ picking a row

    def order(self, order: Order) -> t.Expr:
        return self.stored_text(super().order(order))

    def moment_text(self, moment: t.Expr) -> t.Expr:
        to_second = t.Cast(moment, "DATETIME2(0)")
        return t.Call("convert", (t.Keyword("NVARCHAR(19)"), to_second, _ISO_WITH_TIME))

    def day_text(self, day: t.Expr) -> t.Expr:
        return t.Call("convert", (t.Keyword("NVARCHAR(10)"), day, _ISO))
