"""Which columns of the data a protocol reads: only of these it is worth saying that they are not there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from critlang import model as m
from critlang.record import Record, fields

Wanted = Mapping[str, frozenset[str]]
"""The columns that are read, by the name of their table."""

_LASTING = (m.Kind.TREATMENT, m.Kind.CONDITION)


def wanted_columns(protocol: m.Protocol) -> Wanted:
    """The columns that the criteria of a protocol read, besides those that say who, what and when."""
    found: dict[str, set[str]] = {"waivers": {"waived_by", "date"}}
    for criterion in protocol.criteria:
        for part in _parts(criterion, set()):
            for table, column in _read(part):
                found.setdefault(table, set()).add(column)
    return {table: frozenset(columns) for table, columns in found.items()}


def asked_at_any_time(protocol: m.Protocol) -> tuple[m.Term, ...]:
    """The terms of events that a criterion counts on any day, whenever it was."""
    parts = (part for criterion in protocol.criteria for part in _parts(criterion, set()))
    found = {
        part.term.name: part.term
        for part in parts
        if isinstance(part, m.EventRows) and part.window.lower is None and part.window.upper is None
    }
    return tuple(found.values())


def _parts(node: Any, seen: set[int]) -> Iterator[Record]:
    """All that a criterion is made of, each once; terms are left closed."""
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, tuple):
            waiting.extend(each)
        elif isinstance(each, Record) and id(each) not in seen:
            seen.add(id(each))
            yield each
            if not isinstance(each, m.Term):
                waiting.extend(getattr(each, name) for name in fields(each))


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
