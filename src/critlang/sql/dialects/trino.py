"""Trino."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from critlang.sql import tree as t
from critlang.sql.dialects.base import Field, Order
from critlang.sql.dialects.naming import in_quotes
from critlang.sql.dialects.truths import without_tests
from critlang.sql.dialects.warehouse import DATE_PATTERN, Warehouse

_LARGEST_INTEGER = 2**63 - 1
_ANY_TIME = t.Cast(t.Text("1970-01-01 00:00:00"), "TIMESTAMP(0)")


class Trino(Warehouse):
    """Trino 400 and later. A picked row is a ROW under ``max_by``, its key a ROW without any NULL."""

    name = "trino"
    title = "Trino"
    types = {"text": "VARCHAR", "day": "DATE", "integer": "BIGINT", "truth": "BOOLEAN"}  # noqa: RUF012
    double_type = "DOUBLE"
    moment_type = "TIMESTAMP(6)"  # of which nothing is rounded up to the next day, as of TIMESTAMP(0)

    # ------------------------------------------------------------ names and literals

    def text_literal(self, value: str) -> str:
        pieces = [in_quotes(piece) for piece in value.split("\0")]
        return pieces[0] if len(pieces) == 1 else f"({' || chr(0) || '.join(pieces)})"

    def number_literal(self, value: Decimal | int) -> str:
        """With the type's name, for a setting makes doubles of other decimals."""
        exact = Decimal(value)
        if exact == exact.to_integral_value() and abs(exact) <= _LARGEST_INTEGER:
            return f"{exact:.0f}"
        return f"DECIMAL '{exact:f}'"

    def said(self, expression: t.Expr, *, decides: bool = False) -> t.Expr:
        """``IS TRUE`` is there from version 482 on only."""
        return without_tests(expression)

    def without_zeros(self, text: t.Expr) -> t.Expr:
        return t.Call("regexp_replace", (text, t.Text("0+$")))

    # ------------------------------------------------------------ days

    def is_date(self, text: t.Expr) -> t.Expr:
        return t.Call("regexp_like", (text, t.Text(DATE_PATTERN)))

    def last_day(self, day: t.Expr) -> t.Expr:
        return t.Call("last_day_of_month", (day,))

    def plus_months(self, day: t.Expr, months: int) -> t.Expr:
        return t.Call("date_add", (t.Text("month"), t.Number(months), day))

    def plus_days(self, day: t.Expr, days: t.Expr) -> t.Expr:
        return t.Call("date_add", (t.Text("day"), days, day))

    def days_between(self, born: t.Expr, at: t.Expr) -> t.Expr:
        return t.Call("date_diff", (t.Text("day"), born, at))

    # ------------------------------------------------------------ numbers

    def number(self, stored: t.Expr) -> t.Expr:
        """A cast rounds half up."""
        return t.Cast(stored, self.number_type, lenient=True)

    def power(self, base: t.Expr, exponent: t.Expr) -> t.Expr:
        """Infinity for one that is too large."""
        return t.Call("power", (base, exponent))

    # ------------------------------------------------------------ picking a row

    def order(self, order: Order) -> t.Expr:
        """Whether there is a time, the time, and the id: rows with NULL in them are not in any order."""
        undated, dated = (1, 0) if order.latest else (0, 1)
        is_undated = t.Case(((t.Is(order.date, "NULL"), t.Number(undated)),), t.Number(dated))
        time = t.Call("coalesce", (t.Cast(order.date, "TIMESTAMP(0)"), _ANY_TIME))
        return t.Call("ROW", (is_undated, time, order.id))

    def moment_text(self, moment: t.Expr) -> t.Expr:
        return t.Cast(t.Cast(moment, "TIMESTAMP(0)"), "VARCHAR")

    def record(self, fields: Mapping[Field, t.Expr], key: t.Expr) -> t.Expr:
        """Each value at its place, up to the last one that is needed."""
        values = {field.place: value for field, value in fields.items()}
        missing = self.missing("integer")
        return t.Call("ROW", tuple(values.get(place, missing) for place in range(max(values) + 1)))

    def picked(
        self, record: t.Expr, key: t.Expr, condition: t.Expr, *, latest: bool, rank: t.Expr | None = None
    ) -> t.Expr:
        if rank is not None:
            key = t.Call("ROW", (rank, key))
        found = t.Call("max_by" if latest else "min_by", (record, key))
        return found if condition == t.TRUE else t.Filtered(found, condition)

    def field(self, picked: t.Expr, field: Field, *, ranked: bool = False) -> t.Expr:
        return t.Element(picked, field.place + 1)
