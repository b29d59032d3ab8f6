"""Reading rows one by one into facts, by the same rules by which whole tables are read in DuckDB."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial

from critlang.data import cells, layout, resolving, words
from critlang.data.cells import Fault
from critlang.data.layout import ENDED_SOMETIME, Table
from critlang.data.names import NameIndex, Vocabulary, declared_value, usable_unit
from critlang.data.problem import Problem
from critlang.data.tally import Tally
from critlang.data.words import Sighting
from critlang.dates import UNKNOWN_DATE, DateRange, parse_partial
from critlang.facts import COMPARATORS, Attestation, Event, Finding, Measurement, Waiver


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it was written: its cells as text, where it stands, and what is noted about it."""

    table: Table
    cells: Mapping[str, str | None]
    file: str
    number: int
    place: str
    tally: Tally = field(repr=False)

    def text(self, column: str) -> str | None:
        """The text of a cell."""
        return self.cells.get(column)

    def has(self, column: str) -> bool:
        """Whether the row has that cell, be it empty."""
        return column in self.cells

    def note(self, key: object, text: str | None, build: Callable[[Sighting], Problem | None]) -> None:
        """Note a problem of this row; rows with the same key are counted together."""
        self.tally.note(
            (self.table.name, key), Sighting(self.file, self.number, self.place, 1, text or ""), build
        )

    def fault(self, column: str, fault: Fault, text: str | None = None) -> None:
        """Note a fault of a cell, or of two that are joined by a plus sign."""
        cell = self.table.column(column.split("+")[0]).cell
        if "comparator" in column:
            cell = layout.Cell.COMPARATOR
        build = partial(words.cell_fault, self.table, layout.Column(column, cell), fault)
        self.note((column, fault), text if text is not None else self.text(column), build)


def read_id(row: Row) -> int | None:
    """The row's own id; None where it has none, or none that is a whole number."""
    text = row.text("id")
    if text is None:
        return None
    number = cells.whole_number(text)
    if number is None:
        row.fault("id", Fault.UNREADABLE)
    return number


def read_term(row: Row, vocabulary: Vocabulary) -> str | None:
    """The term the row is about; None where no criterion can see the row."""
    text = row.text("term")
    if text is None:
        row.fault("term", Fault.MISSING)
        return None
    name = vocabulary.term(text, row.table.name)
    if name is None:
        row.note(("term", text), text, partial(resolving.stray_term, row.table.name, text, vocabulary))
    return name


def read_measurement(row: Row, id: int, vocabulary: Vocabulary) -> Measurement | None:
    """A measurement; None where its term is not one of the vocabulary's."""
    term = read_term(row, vocabulary)
    day, second = _moment(row)
    value, written = _number(row, "value")
    comparator = _comparator(row, written)
    if comparator is _CONFLICT:
        value = comparator = None
        _, comparator_text = None, row.text("comparator")
        comparator = cells.read_comparator(comparator_text)[0]
    low, high = _number(row, "range_low")[0], _number(row, "range_high")[0]
    if low is not None and high is not None and low > high:
        row.fault("range_low+range_high", Fault.ORDER, f"{row.text('range_low')} and {row.text('range_high')}")
        low = high = None
    if term is None:
        return None
    unit = row.text("unit")
    return Measurement(
        id=id,
        term=term,
        day=day,
        second=second,
        value=value,
        comparator=comparator,
        unit=unit,
        low=low,
        high=high,
    )
