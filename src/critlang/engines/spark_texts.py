"""The texts by which the rows of a table name something: few, however many rows there are."""

from __future__ import annotations

from collections.abc import Callable

from critlang.data.cells import cell_text
from critlang.record import Record

NAMING = {
    "patients": ("sex",),
    "anchors": ("anchor",),
    "measurements": ("term", "unit", "comparator"),
    "findings": ("term", "value"),
    "events": ("term", "certainty"),
    "attestations": ("criterion", "answer", "protocol"),
    "waivers": ("criterion", "protocol"),
}
"""The columns of each table whose texts name something, so that there are few of them."""


class Texts(Record):
    """The texts of some columns that stand together in rows, and how many rows have them."""

    rows: tuple[tuple[dict[str, str | None], int], ...]
    has_fractions: bool

    def of(self, column: str) -> dict[str | None, int]:
        """The texts of a column."""
        found: dict[str | None, int] = {}
        for each, count in self.rows:
            found[each[column]] = found.get(each[column], 0) + count
        return found

    def counted(self, column: str) -> list[tuple[str, int]]:
        """The texts of a column that are not empty."""
        return [(word, count) for word, count in self.of(column).items() if word and cell_text(word)]

    def beside(self, column: str, word: str, other: str) -> dict[str | None, int]:
        """The texts of a column in the rows with a text in another."""
        return Texts(tuple(row for row in self.rows if row[0][column] == word), False).of(other)

    def plain(
        self, column: str, meaning: Callable[[str | None], str | None] = lambda word: word
    ) -> dict[str, str | None]:
        """What each text of a column means, without the blanks around it."""
        return {word: meaning(cell_text(word)) for word in self.of(column) if word is not None}
