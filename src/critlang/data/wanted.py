"""Which columns of the data a protocol reads: only of these it is worth saying that they are not there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from critlang import model as m
from critlang.record import Record, inner_records

Wanted = Mapping[str, frozenset[str]]
"""The columns that are read, by the name of their table."""

_LASTING = (m.Kind.TREATMENT, m.Kind.CONDITION)


def wanted_columns(protocol: m.Protocol) -> Wanted:
    """The columns that the criteria of a protocol read, besides those that say who, what and when."""
    found: dict[str, set[str]] = {"waivers": {"waived_by", "date"}}
    for criterion in protocol.criteria:
        for part in inner_records(criterion, m.Term):
            for table, column in _read(part):
                found.setdefault(table, set()).add(column)
    return {table: frozenset(columns) for table, columns in found.items()}


def _read(part: Record) -> Iterator[tuple[str, str]]:
    """The tables and columns that one part of a criterion reads, besides who, what and when."""
    match part:
        case m.AgeAtom() | m.AgeValue():
            yield "patients", "birth_date"
        case m.SexAtom() | m.SexIs():
            yield "patients", "sex"
        case m.ResultRows(term) if term.kind.numeric:
            yield "measurements", "unit"
        case m.RangeLimit(_, side, table):
            yield "measurements", "range_high" if side is m.Side.UPPER else "range_low"
            if table is not None:
                yield from (("patients", "birth_date"), ("patients", "sex"))
        case m.AttributeTest(column) | m.AmountTest(column):
            yield "events", column
        case m.EventRows(term, _, _, lies) if term.kind in _LASTING or lies is not m.Lies.START:
            yield "events", "end_date"
        case m.DurationTest() | m.OngoingTest() | m.EventPoint(_, _, m.Edge.END):
            yield "events", "end_date"
        case _:
            return
