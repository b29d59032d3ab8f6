"""Attributes of events: from their declarations to the model."""

from __future__ import annotations

import re
from decimal import Decimal

from critlang import model as m
from critlang.check.filters import COUNTED, DURATION, NUMBER, YES_NO, sort_of
from critlang.check.names import fold
from critlang.check.quantities import unit_of
from critlang.check.scope import Scope
from critlang.check.values import distinct_values, known_values
from critlang.facts import VALUE_LIMIT, VALUE_PLACES
from critlang.plain_layout import EVENTS
from critlang.record import replace
from critlang.source import Span
from critlang.syntax import nodes as n
from critlang.units import Unit, parse


def with_attribute(scope: Scope, detail: n.Detail, term: m.Term) -> m.Term:
    """The term with the attribute that a line below it declares."""
    name, *values = detail.names
    column = "_".join("".join(c if c.isalnum() else " " for c in name.text.casefold()).split())
    taken = _taken(column, term)
    if taken:
        scope.report(
            "E207",
            f'"{term.name}" has "{name.text}" already',
            name.span,
            taken,
            "choose another name, or take this line out",
        )
        return term
    if detail.key == "numeric_attribute":
        unit = _unit(scope, detail)
        attribute = m.Attribute(name.text, column, (), unit=unit)
    else:
        ordered = detail.key == "ordered_attribute"
        attribute = m.Attribute(name.text, column, distinct_values(scope, tuple(values)) or YES_NO, ordered)
    if not _fits_column(scope, attribute, name.span):
        return term
    return replace(term, attributes=(*term.attributes, attribute))


def _taken(column: str, term: m.Term) -> str:
    """Why a column cannot be that of a further attribute; nothing if it can."""
    if column == DURATION:
        return "every event has a duration"
    if any(each.name == column for each in EVENTS.columns):
        return f"every event has a column {column} in the data"
    return "second time" if any(each.column == column for each in term.attributes) else ""


def _unit(scope: Scope, detail: n.Detail) -> Unit:
    """The unit of a number; a plain number after a report, so that nothing else is said of it."""
    if len(detail.names) == 1:
        return parse(COUNTED)
    unit = detail.names[1]
    return unit_of(scope, unit.text, unit.span) or parse(COUNTED)


def _fits_column(scope: Scope, attribute: m.Attribute, span: Span) -> bool:
    """Whether the column of an attribute holds numbers (or values) for every term; reports one that does not.

    Terms of one name have one column in the data. Units may differ, for each row says its term.
    """
    for term in scope.terms.values():
        for other in term.attributes:
            if other.column == attribute.column and other.numeric is not attribute.numeric:
                scope.report(
                    "E207",
                    f'"{attribute.name}" is {sort_of(attribute)} here and {sort_of(other)} of "{term.name}"',
                    span,
                    "both are in one column of the data",
                    "choose another name for one of them",
                    others=((term.span, "the other term"),) if term.span else (),
                )
                return False
    return True


def share_attributes(scope: Scope) -> None:
    """What is recorded of the events of a term is recorded of those that it includes: it has such events."""
    for term in tuple(scope.terms.values()):
        for name in term.includes:
            inner = scope.terms[fold(name)]
            own = {each.column: each for each in inner.attributes}
            new = tuple(each for each in term.attributes if each.column not in own)
            if new:
                scope.terms[fold(name)] = replace(inner, attributes=inner.attributes + new)
            for each in term.attributes:
                _same_unit(scope, term, each, inner, own.get(each.column, each))


def _same_unit(scope: Scope, term: m.Term, attribute: m.Attribute, inner: m.Term, other: m.Attribute) -> None:
    """Report a number of an included term in another unit: it would be taken for one in this term's."""
    if attribute.unit == other.unit or term.span is None:
        return
    scope.report(
        "E301",
        f'"{attribute.name}" is {sort_of(attribute)} of "{term.name}", '
        f'and {sort_of(other)} of "{inner.name}", which it includes',
        term.span,
        "not the same unit",
        f"declare both in {attribute.unit.label}" if attribute.unit else "declare both in the same way",
        others=((inner.span, "the included term"),) if inner.span else (),
    )


def attribute_value(
    scope: Scope, attribute: m.Attribute, name: n.Name, value: str | n.Quantity | n.Duration
) -> str | Decimal | None:
    """What an example records of an attribute; None where it cannot be that, which is reported.

    A number is written in the attribute's unit, as the data have it; a plain one has none.
    """
    if attribute.unit is None:
        text = value if isinstance(value, str) else scope.text(value.span)
        known = known_values(scope, (n.Name(text, span=name.span),), attribute.values, attribute.name)
        return known[0] if known else None
    span = name.span if isinstance(value, str) else value.span
    number, unit = _number_and_unit(scope, value)
    if number is None or (unit is None and attribute.unit.code != COUNTED):
        problem = "not a number" if number is None else "without a unit"
    elif unit is not None and unit.code != attribute.unit.code:
        problem = "another unit"
    elif abs(number) >= VALUE_LIMIT or number != round(number, VALUE_PLACES):
        problem = "at most nine digits before the decimal point, and six after it"
    else:
        return number
    written = "2" if attribute.unit.code == COUNTED else f"10 {attribute.unit.label}"
    scope.report(
        "E507",
        f'"{attribute.name}" is {sort_of(attribute)}',
        span,
        problem,
        f'write for instance "{attribute.name} is {written}"',
    )
    return None


def _number_and_unit(
    scope: Scope, value: str | n.Quantity | n.Duration
) -> tuple[Decimal | None, Unit | None]:
    if isinstance(value, str):
        return (Decimal(value), None) if re.fullmatch(NUMBER, value) else (None, None)
    if isinstance(value, n.Quantity):
        return value.number, unit_of(scope, value.unit, value.span) if value.unit else None
    return value.number, parse(value.unit.value) if value.unit else parse("h")
