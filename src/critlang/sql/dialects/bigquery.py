"""BigQuery."""

from __future__ import annotations

import re
from decimal import Decimal

from critlang.sql import tree as t
from critlang.sql.dialects.base import Field, RowsForm
from critlang.sql.dialects.doubles import half_even
from critlang.sql.dialects.warehouse import ABOVE_IDS, DATE_PATTERN, Warehouse
from critlang.sql.errors import Inexpressible
from critlang.sql.statement import Rows

_LARGEST_INTEGER = 2**63 - 1
_ESCAPED = {"\\": "\\\\", "'": "\\'", "`": "\\`", "\n": "\\n", "\r": "\\r", "\0": "\\x00"}
_NO_COLUMN = re.compile(r'[!"$()*,./;?@\[\\\]^`{}~]')
_LONGEST_NAME = 300
_MILLIONTH = t.Number(Decimal("0.000001"))


class BigQuery(Warehouse):
    """BigQuery (GoogleSQL). Numbers are NUMERIC; a picked row is a STRUCT under ``max_by``."""

    name = "bigquery"
    title = "BigQuery"
    types = {"text": "STRING", "day": "DATE", "integer": "INT64", "truth": "BOOL"}  # noqa: RUF012
    number_type = "NUMERIC"
    wide_type = "BIGNUMERIC"
    double_type = "FLOAT64"
    moment_type = "DATETIME"
    """OMOP's own scripts make ``_datetime`` columns of it or, at times, of TIMESTAMP, which becomes neither a
    DATE nor a DATETIME unless it is cast (manual, "Conversion rules"): it is read in UTC then."""
    record_signs = ("STRUCT(", " AS ", ")")

    # ------------------------------------------------------------ names and literals

    def quoted(self, name: str) -> str:
        if "\0" in name:
            raise ValueError("a name in SQL cannot have a NUL character")
        return "`" + re.sub(r"[\\`\n\r]", lambda found: _ESCAPED[found[0]], name) + "`"

    def stored_name(self, column: str) -> str:
        """Raises Inexpressible for a name that has characters which columns cannot have."""
        if len(column) > _LONGEST_NAME or _NO_COLUMN.search(column):
            raise Inexpressible(f"BigQuery has no columns with such a name: {column}")
        return column

    def text_literal(self, value: str) -> str:
        return "'" + re.sub(r"[\\'\n\r\0]", lambda found: _ESCAPED[found[0]], value) + "'"

    def number_literal(self, value: Decimal | int) -> str:
        """Decimals without a type are doubles."""
        exact = Decimal(value)
        if exact == exact.to_integral_value() and abs(exact) <= _LARGEST_INTEGER:
            return f"{exact:.0f}"
        return f"NUMERIC '{exact:f}'"

    def truth_literal(self, value: bool | None) -> str:
        return "CAST(NULL AS BOOL)" if value is None else "TRUE" if value else "FALSE"

    def cast_words(self, kind: str, lenient: bool) -> tuple[str, str]:
        return "SAFE_CAST(" if lenient else "CAST(", f" AS {kind})"

    def member(self, name: str, value: str) -> str:
        return f"{value} AS {self.identifier(name)}"

    def rows_form(self, rows: Rows) -> RowsForm:
        """An array of structs, whose fields are the columns."""
        cells = [row for _, some in rows.sets for row in some]
        fields = (
            f"{self.identifier(name)} {_type([row[place] for row in cells])}"
            for place, name in enumerate(rows.columns)
        )
        opening = f"SELECT * FROM UNNEST(ARRAY<STRUCT<{', '.join(fields)}>>["
        return RowsForm(opening, closing="])", named=False)

    # ------------------------------------------------------------ days

    def is_date(self, text: t.Expr) -> t.Expr:
        return t.Call("regexp_contains", (text, t.Text(DATE_PATTERN)))

    def plus_months(self, day: t.Expr, months: int) -> t.Expr:
        return t.Call("date_add", (day, t.Interval(months, "MONTH")))

    def plus_days(self, day: t.Expr, days: t.Expr) -> t.Expr:
        assert isinstance(days, t.Number)
        return t.Call("date_add", (day, t.Interval(int(days.value), "DAY")))

    def days_between(self, born: t.Expr, at: t.Expr) -> t.Expr:
        return t.Call("date_diff", (at, born, t.Keyword("DAY")))

    # ------------------------------------------------------------ numbers

    def power(self, base: t.Expr, exponent: t.Expr) -> t.Expr:
        """No value for one that is too large."""
        return t.Call("SAFE.POWER", (base, exponent))

    def from_millionths(self, millionths: t.Expr) -> t.Expr:
        return t.Combine("*", t.Cast(half_even(millionths), self.number_type), _MILLIONTH)

    def quotient(self, number: t.Expr, divisor: t.Expr) -> t.Expr:
        return t.Call("div", (number, divisor))

    # ------------------------------------------------------------ picking a row

    def moment_text(self, moment: t.Expr) -> t.Expr:
        to_second = t.Call("datetime_trunc", (t.Cast(moment, "DATETIME"), t.Keyword("SECOND")))
        return t.Cast(to_second, "STRING")

    def digits(self, integer: t.Expr) -> t.Expr:
        above = t.Combine("+", t.Cast(integer, "NUMERIC"), ABOVE_IDS)
        return self.padded(t.Cast(above, "STRING"), 20, "0")

    def picked(
        self, record: t.Expr, key: t.Expr, condition: t.Expr, *, latest: bool, rank: t.Expr | None = None
    ) -> t.Expr:
        """Where no row counts, both are NULL in all of them."""
        whole_key = key if rank is None else t.joined(self.text(rank), key)
        pair = t.when(condition, record), t.when(condition, whole_key)
        return t.Call("max_by" if latest else "min_by", pair)

    def field(self, picked: t.Expr, field: Field, *, ranked: bool = False) -> t.Expr:
        return t.Member(picked, field.name)


def _type(cells: list[t.Expr]) -> str:
    """The type of a column of literals."""
    if any(isinstance(cell, t.Text) for cell in cells):
        return "STRING"
    whole = all(isinstance(cell, t.Number) and isinstance(cell.value, int) for cell in cells)
    return "INT64" if whole else "NUMERIC"
