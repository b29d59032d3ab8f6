"""Dialects of engines that we cannot run, with the words of DuckDB for what only their engines know.

Nothing here shows that an engine takes a statement. It shows that what these dialects have in common is right
when it runs: truths without a type of their own, picked rows as texts or unnamed rows, months from the first
of the month, literal rows, numbers guarded and rounded in steps.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import duckdb

from critlang.dates import Offset
from critlang.sql import tree as t
from critlang.sql.dialects.base import Dialect
from critlang.sql.dialects.bigquery import BigQuery
from critlang.sql.dialects.duckdb import DuckDB
from critlang.sql.dialects.oracle import Oracle
from critlang.sql.dialects.redshift import Redshift
from critlang.sql.dialects.snowflake import Snowflake
from critlang.sql.dialects.sqlserver import SQLServer
from critlang.sql.dialects.trino import Trino
from critlang.sql.dialects.warehouse import Warehouse

_DUCKDB = DuckDB()
_SECONDS = t.Text("%Y-%m-%d %H:%M:%S")


class _OnDuckDB(Warehouse):
    """Days and moments, in the functions of DuckDB."""

    types = {"text": "VARCHAR", "day": "DATE", "integer": "BIGINT", "truth": "BOOLEAN"}  # noqa: RUF012
    number_type, wide_type, double_type = "DECIMAL(15, 6)", "DECIMAL(24, 12)", "DOUBLE"
    moment_type = "TIMESTAMP"

    def text_literal(self, value: str) -> str:
        return _DUCKDB.text_literal(value)

    def number_literal(self, value: Decimal | int) -> str:
        return _DUCKDB.number_literal(value)

    def cast_words(self, kind: str, lenient: bool) -> tuple[str, str]:
        return _DUCKDB.cast_words(kind, lenient)

    def as_text(self, column: t.Expr) -> t.Expr:
        return t.Cast(column, "VARCHAR")

    def day(self, column: t.Expr) -> t.Expr:
        return t.Cast(column, "DATE")

    def day_of(self, text: t.Expr) -> t.Expr:
        return t.Cast(text, "DATE", lenient=True)

    def plus_months(self, day: t.Expr, months: int) -> t.Expr:
        return _DUCKDB.shifted(day, Offset(months=months))

    def plus_days(self, day: t.Expr, days: t.Expr) -> t.Expr:
        return t.Cast(t.Combine("+", day, t.Cast(days, "INTEGER")), "DATE")

    def days_between(self, born: t.Expr, at: t.Expr) -> t.Expr:
        return t.Combine("-", at, born)

    def moment_text(self, moment: t.Expr) -> t.Expr:
        return t.Call("strftime", (t.Cast(moment, "TIMESTAMP"), _SECONDS))

    def day_text(self, day: t.Expr) -> t.Expr:
        return t.Cast(day, "VARCHAR")

    def digits(self, integer: t.Expr) -> t.Expr:
        above = t.Combine("+", t.Cast(integer, "HUGEINT"), t.Number(2**63))
        return self.padded(t.Cast(above, "VARCHAR"), 20, "0")

    def quotient(self, number: t.Expr, divisor: t.Expr) -> t.Expr:
        return t.Call("divide", (number, divisor))

    def power(self, base: t.Expr, exponent: t.Expr) -> t.Expr:
        return t.Call("power", (base, exponent))


class _Trino(_OnDuckDB, Trino):
    def without_zeros(self, text: t.Expr) -> t.Expr:
        return t.Call("rtrim", (text, t.Text("0")))


class _Snowflake(_OnDuckDB, Snowflake):
    """With Snowflake's own way to divide integers, which DuckDB has no trouble with."""


class _BigQuery(_OnDuckDB, BigQuery):
    record_signs = ("struct_pack(", " := ", ")")

    def quoted(self, name: str) -> str:
        return _DUCKDB.quoted(name)

    def is_date(self, text: t.Expr) -> t.Expr:
        found = super().is_date(text)
        assert isinstance(found, t.Call)
        return t.Call("regexp_matches", found.arguments)

    def member(self, name: str, value: str) -> str:
        return f"{self.identifier(name)} := {value}"

    def from_millionths(self, millionths: t.Expr) -> t.Expr:
        return Warehouse.from_millionths(self, millionths)

    rows_form = Dialect.rows_form


class _Redshift(_OnDuckDB, Redshift):
    def plus_months(self, day: t.Expr, months: int) -> t.Expr:
        """That of Redshift: its months are added to a timestamp at the start of a month."""
        return _renamed(Redshift.plus_months(self, day, months))


class _SQLServer(_OnDuckDB, SQLServer):
    types = {"text": "VARCHAR", "day": "DATE", "integer": "BIGINT", "truth": "SMALLINT"}  # noqa: RUF012
    joining, collation = "||", "COLLATE C"

    def day_literal(self, value: date) -> str:
        return _DUCKDB.day_literal(value)

    def is_date(self, text: t.Expr) -> t.Expr:
        return Snowflake.is_date(_Snowflake(), text)

    def times(self, number: t.Expr, factor: t.Expr) -> t.Expr:
        return t.Combine("*", number, factor)


class _Oracle(_OnDuckDB, Oracle):
    types = {"text": "VARCHAR", "day": "DATE", "integer": "BIGINT", "truth": "SMALLINT"}  # noqa: RUF012

    def truth_literal(self, value: bool | None) -> str:
        return SQLServer.truth_literal(_SQLServer(), value)

    def plus_months(self, day: t.Expr, months: int) -> t.Expr:
        """That of Oracle, on months that stick to the end."""
        return _renamed(Oracle.plus_months(self, day, months))

    def number_text(self, number: t.Expr) -> t.Expr:
        return Warehouse.number_text(self, number)

    def number_of(self, text: t.Expr) -> t.Expr:
        return t.Cast(text, self.number_type)


def _renamed(expression: t.Expr) -> t.Expr:
    """Functions that DuckDB has under the same name, and that take other arguments there."""
    match expression:
        case t.Call("dateadd", (t.Keyword(unit), t.Number() as count, moment)):
            return t.Call("added", (_renamed(moment), count, t.Text(unit)))
        case t.Call("trunc", (day, t.Text("MM"))):
            return t.Call("month_start", (day,))
        case _:
            return t.mapped(expression, _renamed)


STAND_INS: dict[str, Dialect] = {
    each.name: each for each in (_Trino(), _Snowflake(), _BigQuery(), _Redshift(), _SQLServer(), _Oracle())
}
"""By the names of the dialects that they stand in for."""

_WORDS = """
CREATE TYPE BINARY_DOUBLE AS DOUBLE;
CREATE TABLE dual AS SELECT 1 AS dummy;
CREATE MACRO regexp_like(string, pattern) AS regexp_matches(string, pattern);
CREATE MACRO regexp_instr(string, pattern) AS CASE WHEN regexp_matches(string, pattern) THEN 1 ELSE 0 END;
CREATE MACRO last_day_of_month(day) AS last_day(day);
CREATE MACRO eomonth(day) AS last_day(day);
CREATE MACRO added(moment, number, unit) AS
  CASE unit WHEN 'MONTH' THEN moment + to_months(number) ELSE moment + to_days(number) END;
CREATE MACRO month_start(day) AS CAST(date_trunc('month', day) AS DATE);
CREATE MACRO to_char(number) AS CAST(number AS VARCHAR);
CREATE MACRO json_value(value, path) AS value;
-- The last day of a month stays one, as in Oracle.
CREATE MACRO add_months(day, number) AS CAST(
  CASE WHEN day = last_day(day) THEN last_day(day + to_months(number)) ELSE day + to_months(number) END
  AS DATE
);
"""


_PLAIN_TEXTS = {
    "measurements": ("comparator", "unit"),
    "findings": ("value",),
    "attestations": ("protocol", "answer", "attested_by"),
}


def words(
    connection: duckdb.DuckDBPyConnection,
    engine: str,
    texts: Mapping[str, tuple[str, ...]] = _PLAIN_TEXTS,
) -> Any:
    """The connection, which has the functions that the stand-ins use and DuckDB has not.

    Oracle keeps no empty texts: they are NULL there. ``texts`` are the columns of texts that may be empty.
    """
    connection.execute(_WORDS)
    if engine == "oracle":
        for table, columns in texts.items():
            for column in columns:
                connection.execute(f"UPDATE {table} SET {column} = nullif({column}, '')")
    return connection
