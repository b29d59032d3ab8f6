"""Statements for data in another model: the plan that these can answer, and where its facts are."""

from __future__ import annotations

from critlang.mapping import Mapping, MappingError, adapted, coded, read_terms, with_site_codes
from critlang.mapping.errors import Fault
from critlang.model import Protocol
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
    the protocol, or for a dialect in which no tables of other models are read; UnknownDialectError for a
    dialect that there is not.
    """
    spoken = dialect(into) if isinstance(into, str) else into
    if not spoken.maps_models:
        message = f"statements for {spoken.title} read the plain tables only"
        raise MappingError(mapping.title, (Fault("", message, "Map the data to these tables: docs/sql.md."),))
    found = with_site_codes(protocol, mapping)
    answered = adapted(found, coded(read_terms(found), mapping))
    layout = MappedLayout(mapping, spoken, read_terms(answered.protocol))
    return MappedPlan(build(answered.protocol), layout, answered.opened)
