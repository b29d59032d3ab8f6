"""Reading rows one by one into facts, by the same rules by which whole tables are read in DuckDB."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache, partial

from critlang.data import cells, resolving, words
from critlang.data.cells import Fault
from critlang.data.names import Vocabulary, declared_value, starts_at_zero, usable_unit
from critlang.data.problem import Problem
from critlang.data.tally import Tally
from critlang.data.words import Sighting
from critlang.dates import UNKNOWN_DATE, DateRange, parse_partial
from critlang.facts import COMPARATORS, Attestation, Event, Finding, Measurement, Waiver
from critlang.plain_layout import ATTESTATIONS, ENDED_SOMETIME, SUSPECTED, Cell, Column, Table
from critlang.record import Record, field


class Row(Record):
    """A row as it was written: its cells as text, where it stands, and what is noted about it."""

    table: Table
    cells: Mapping[str, str | None]
    file: str
    number: int
    place: str
    tally: Tally = field()

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

    def fault(self, column: str, fault: Fault, cell: Cell | None = None) -> None:
        """Note a fault of a cell, or of two that are joined by a plus sign; ``cell``: of an attribute."""
        names = column.split("+")
        holds = cell or self.table.column(names[0]).cell
        build = partial(words.cell_fault, self.table, Column(column, holds), fault)
        self.note((column, fault), " and ".join(self.text(name) or "" for name in names), build)


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
    if name is None and not vocabulary.known_elsewhere(text, "term", row.table.name):
        row.note(("term", text), text, partial(resolving.stray_term, row.table.name, text, vocabulary))
    return name


def read_measurement(row: Row, id: int, vocabulary: Vocabulary) -> Measurement | None:
    """A measurement; None where no criterion can see it."""
    term = read_term(row, vocabulary)
    day, second = _moment(row)
    value, comparator = _value(row)
    low, high = _number(row, "range_low").value, _number(row, "range_high").value
    if low is not None and high is not None and low > high:
        row.fault("range_low+range_high", Fault.ORDER)
        low = high = None
    if term is None:
        return None
    unit = row.text("unit")
    if value is not None and not usable_unit(unit, vocabulary.terms[term]):
        build = partial(words.unusable_unit, vocabulary.terms[term], unit)
        row.note(("unit", term, unit), unit, build)
    if value is not None and value < 0 and starts_at_zero(vocabulary.terms[term]):
        row.note(("below zero", term), row.text("value"), partial(words.below_zero, vocabulary.terms[term]))
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


def _value(row: Row) -> tuple[Decimal | None, str | None]:
    """The value and its comparator, which may stand before the value or in a cell of its own."""
    number = _number(row, "value")
    comparator = cells.read_comparator(row.text("comparator"))
    if comparator is None:
        return number.value, number.comparator
    if number.comparator not in (None, comparator):
        row.fault("comparator+value", Fault.COMPARATOR)
        return None, comparator
    if comparator not in COMPARATORS:
        row.fault("comparator+value", Fault.COMPARATOR)
    return number.value, comparator


def _number(row: Row, column: str) -> cells.NumberCell:
    number = cells.read_number(row.text(column))
    for fault in number.faults:
        if row.has(column):
            row.fault(column, fault)
    return number


def _moment(row: Row) -> tuple[date | None, int]:
    moment = cells.read_moment(row.text("date"))
    if moment.fault is not None:
        row.fault("date", moment.fault)
    return moment.day, moment.second


def read_day(row: Row, column: str) -> date | None:
    """A cell that holds a full date; None where it does not say one."""
    moment = cells.read_moment(row.text(column))
    if moment.fault is not None and row.has(column):
        row.fault(column, moment.fault)
    return moment.day


def read_finding(row: Row, id: int, vocabulary: Vocabulary) -> Finding | None:
    """A finding; None where no criterion can see it."""
    term = read_term(row, vocabulary)
    day, second = _moment(row)
    text = row.text("value")
    if text is None:
        row.fault("value", Fault.MISSING)
    if term is None:
        return None
    value = _coded(row, "value", text, term, vocabulary.terms[term].values)
    return Finding(id=id, term=term, day=day, second=second, value=value)


def _coded(row: Row, column: str, text: str | None, term: str, declared: tuple[str, ...]) -> str | None:
    """A coded value as its term declares it; one that is not declared stays as it is, and is noted."""
    if text is None:
        return None
    value = declared_value(text, declared)
    if value is None:
        build = partial(words.undeclared_value, row.table.name, column, term, text, declared)
        row.note((column, term, text), text, build)
    return value or text


def read_event(row: Row, id: int, vocabulary: Vocabulary) -> Event | None:
    """An event; None where no criterion can see it."""
    term = read_term(row, vocabulary)
    start = read_partial_text(row, "start_date")
    end = read_partial_text(row, "end_date")
    if end is None and not cells.is_empty(row.text("end_date")):
        end = ENDED_SOMETIME
    if cells.ends_before_start(start, end):
        row.fault("start_date+end_date", Fault.ORDER)
        start, end = None, ENDED_SOMETIME
    certainty, understood = cells.read_certainty(row.text("certainty"))
    if not understood:
        row.fault("certainty", Fault.UNREADABLE)
    numbers = {column: _plain_number(row, column) for column in vocabulary.numeric_columns}
    if term is None:
        return None
    attributes: dict[str, str | Decimal] = {}
    for column, of_terms in vocabulary.attributes().items():
        value: str | Decimal | None = row.text(column)
        if column in numbers:
            value = numbers[column]
        elif term in of_terms:
            value = _coded(row, column, row.text(column), term, of_terms[term].values)
        if value is not None:
            attributes[column] = value
    return event_of(id, term, start, end, certainty, attributes)


def event_of(
    id: int,
    term: str,
    start: str | None,
    end: str | None,
    certainty: str | None,
    attributes: Mapping[str, str | Decimal],
) -> Event:
    """An event of canonical cells: ``start`` and ``end`` are texts of partial dates."""
    return Event(
        id=id,
        term=term,
        start=partial_date(start),
        end=partial_date(end),
        certain=certainty != SUSPECTED,
        attributes=attributes,
    )


def _plain_number(row: Row, column: str) -> Decimal | None:
    """An attribute that is a number."""
    number = cells.read_plain_number(row.text(column))
    for fault in number.faults:
        if row.has(column):
            row.fault(column, fault, Cell.PLAIN_NUMBER)
    return number.value


def read_partial_text(row: Row, column: str) -> str | None:
    """A cell that holds a partial date, as its canonical text; None where it does not say one."""
    cell = cells.read_partial(row.text(column))
    if cell.fault is not None:
        row.fault(column, cell.fault)
    return cell.text


@lru_cache(maxsize=65536)
def partial_date(text: str | None) -> DateRange | None:
    """The days that a canonical partial date may be; None where nothing is recorded."""
    if text is None:
        return None
    return UNKNOWN_DATE if text == ENDED_SOMETIME else parse_partial(text)


def read_criterion(row: Row, vocabulary: Vocabulary) -> str | None:
    """The path of the criterion an answer or waiver is about; None where it is none of this protocol's."""
    text = row.text("criterion")
    if text is None:
        row.fault("criterion", Fault.MISSING)
        return None
    protocol = row.text("protocol")
    path = vocabulary.criterion(text, protocol)
    if path is None and vocabulary.known_elsewhere(text, "criterion", row.table.name):
        return None
    if path is None:
        hint = vocabulary.similar_criterion(text, protocol)
        unknown = partial(words.unknown_criterion, row.table.name, hint, several=vocabulary.several)
        row.note(("criterion", text), text, unknown)
    elif row.table is ATTESTATIONS and not vocabulary.asks(path, protocol):
        row.note(("unasked", text), text, words.unasked_criterion)
    return path


def _named_protocol(row: Row, vocabulary: Vocabulary) -> str | None:
    """The protocol that a row is about, where it may be one of several."""
    return row.text("protocol") if vocabulary.several else None


def read_attestation(row: Row, id: int, vocabulary: Vocabulary) -> Attestation | None:
    """An answer; None where it is about another protocol or an unknown criterion."""
    if not vocabulary.is_ours(row.text("protocol")):
        return None
    path = read_criterion(row, vocabulary)
    answer, understood = cells.read_answer(row.text("answer"))
    if not understood:
        row.fault("answer", Fault.UNREADABLE)
    by = row.text("attested_by")
    if by is None:
        row.fault("attested_by", Fault.MISSING)
    day = read_day(row, "date")
    until = read_day(row, "valid_until")
    if until is None and not cells.is_unknown(row.text("valid_until")):
        until = day
    if path is None:
        return None
    said = None if answer is None else answer == "yes"
    about = _named_protocol(row, vocabulary)
    return Attestation(id=id, criterion=path, answer=said, by=by, day=day, valid_until=until, protocol=about)


def read_waiver(row: Row, vocabulary: Vocabulary) -> Waiver | None:
    """A waiver; None where it is about another protocol or an unknown criterion."""
    if not vocabulary.is_ours(row.text("protocol")):
        return None
    path = read_criterion(row, vocabulary)
    day = read_day(row, "date")
    if path is None:
        return None
    by, reason = row.text("waived_by"), row.text("reason")
    return Waiver(criterion=path, by=by, day=day, reason=reason, protocol=_named_protocol(row, vocabulary))
