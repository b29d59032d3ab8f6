"""What a dialect says of the columns of another data model, so that those of several tables can stand in one.

Engines differ in what they take for one another: a date and a timestamp, a whole number and its digits, a
literal and a text. Those that our tests run need little of this.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from critlang.sql import tree as t

if TYPE_CHECKING:
    from critlang.sql.dialects.base import ColumnKind


class MappedColumns(ABC):
    """Contracts, kept by ``Dialect``. Each gives NULL where the column is NULL."""

    reads_any_text = True
    """Whether numbers and days may be in columns that were made texts (``as = "text"``), to be read again."""

    @abstractmethod
    def text(self, integer: t.Expr) -> t.Expr:
        """An integer as text, without blanks or decimals; a text as it is."""

    def stored_text(self, column: t.Expr) -> t.Expr:
        """A text of the tables, as one that is the same as another only where all their letters are."""
        return column

    def code_text(self, column: t.Expr) -> t.Expr:
        """A code of the tables, a text or a whole number, as a text that others can be joined to."""
        return column

    blanks_count = True
    """Whether blanks at the ends make another text of a code, or of what a condition asks for."""

    def bare(self, column: t.Expr, kind: ColumnKind | None) -> t.Expr:
        """A text without the blanks at its ends, where these do not count. ``kind``: what is stored there."""
        return column

    def as_text(self, column: t.Expr) -> t.Expr:
        """A text as it is; a date or timestamp as a text that begins with the day in ISO's order."""
        return self.text(column)

    def constant(self, text: str) -> t.Expr:
        """The same text in each row, as a column of texts."""
        return t.Text(text)

    def whole_number(self, number: t.Expr) -> t.Expr:
        """A whole number as a 64-bit integer."""
        return t.Cast(number, "BIGINT")

    def moment(self, column: t.Expr) -> t.Expr:
        """A date, or a timestamp, as the type that both can be given: a date is its midnight."""
        return column

    def partial_date(self, column: t.Expr) -> t.Expr:
        """A date, or a text of a date perhaps known in part, as what both can be given: a text."""
        return column
