"""Statements for data in another model: the plan that these can answer, and where its facts are."""

from __future__ import annotations

from collections.abc import Iterator

from critlang.mapping import Mapping, MappingError, adapted, coded, read_terms, with_site_codes
from critlang.mapping.errors import Fault
from critlang.mapping.records import AsTextCell, FirstCell, place_of
from critlang.mapping.records import Cell as MappedCell
from critlang.model import Protocol
from critlang.plain_layout import Cell, table_named
from critlang.plan import Plan, build
from critlang.record import Record
from critlang.sql.dialects import Dialect, dialect
from critlang.sql.mapped import MappedLayout


class MappedPlan(Record):
    """What a statement for another data model is made from.

    ``opened`` are the terms that are taken as perhaps not recorded: no row can be seen to be theirs without
    a look at the data's vocabulary, which may lack them.
    """

    plan: Plan
    layout: MappedLayout
    opened: tuple[str, ...]


def mapped_plan(protocol: Protocol, mapping: Mapping, into: str | Dialect) -> MappedPlan:
    """The plan of a protocol for the data model of a mapping, and the layout of its tables in a dialect.

    Both go to ``eligibility_sql`` or ``attrition_sql``. Raises MappingError where the mapping does not fit
    the protocol, or has what the dialect cannot say; UnknownDialectError for a dialect that there is not.
    """
    spoken = dialect(into) if isinstance(into, str) else into
    if not spoken.reads_any_text and (faults := tuple(_texts_of_others(mapping, spoken))):
        raise MappingError(mapping.name, faults)
    found = with_site_codes(protocol, mapping)
    answered = adapted(found, coded(read_terms(found), mapping))
    layout = MappedLayout(mapping, spoken, read_terms(answered.protocol))
    return MappedPlan(build(answered.protocol), layout, answered.opened)


_NO_TEXTS = (Cell.NUMBER, Cell.PLAIN_NUMBER, Cell.MOMENT, Cell.DAY)


def _texts_of_others(mapping: Mapping, spoken: Dialect) -> Iterator[Fault]:
    """Numbers and days that a mapping makes texts of: as these they differ from engine to engine."""
    help = "Name the column itself, if it is one of numbers or of dates, or cast it in a query."
    for name, sources in mapping.sources:
        for number, source in enumerate(sources, start=1):
            for column in table_named(name).columns:
                if column.cell in _NO_TEXTS and _is_made_text(source.cell(column.name)):
                    message = f'no statement for {spoken.title} reads {column.cell.value} from `as = "text"`'
                    place = place_of(name, number, len(sources))
                    yield Fault(f"{place}.{column.name}", message, help)


def _is_made_text(cell: MappedCell | None) -> bool:
    match cell:
        case AsTextCell():
            return True
        case FirstCell(cells):
            return any(map(_is_made_text, cells))
        case _:
            return False
