"""Filters of events: what ``where`` asks of the attributes and the length of one."""

from __future__ import annotations

import re
from decimal import Decimal

from critlang import model as m
from critlang.check.names import fold, written
from critlang.check.ordered import Scale, compared_values, limits_of
from critlang.check.quantities import calendar_offset
from critlang.check.scope import Scope
from critlang.check.value_tests import value_test
from critlang.check.values import known_values
from critlang.diagnostics import did_you_mean
from critlang.syntax import nodes as n
from critlang.units import Unit

DURATION = "duration"
"""What every event has beside its attributes."""
YES_NO = ("yes", "no")
COUNTED = "1"
"""The unit of a plain number."""

NUMBER = r"\d+(?:\.\d+)?"
"""A number, written as a value."""
_COMPARISONS = {each.value: each for each in m.Comparison}


def event_test(scope: Scope, node: n.Filter, term: m.Term) -> m.RowTest | None:
    """A filter as a test of one event; None where something was wrong and is reported."""
    match node:
        case n.FilterGroup(inner):
            return event_test(scope, inner, term)
        case n.FilterNot(inner):
            part = event_test(scope, inner, term)
            return m.RowNot(part) if part else None
        case n.FilterAnd(parts):
            tests = _all(scope, parts, term)
            return m.RowAll(tests) if tests else None
        case n.FilterOr(parts):
            if any(isinstance(part, n.FilterAnd) for part in parts):
                mixed(scope, node, "put those that belong together in brackets: a or (b and c)")
                return None
            tests = _all(scope, parts, term)
            return m.RowAny(tests) if tests else None
        case n.FilterFlag():
            return _flag(scope, node, term)
        case n.FilterLength():
            return _length(scope, node, term)
        case n.FilterCompared():
            return _compared(scope, node, term)
        case n.FilterCoded():
            return _coded(scope, node, term)


def mixed(scope: Scope, node: n.FilterOr | n.Disjunction, advice: str) -> None:
    """Report ``and`` beside ``or``."""
    scope.report("E105", '"and" and "or" stand side by side', node.span, "which belong together?", advice)


def _all(scope: Scope, parts: tuple[n.Filter, ...], term: m.Term) -> tuple[m.RowTest, ...] | None:
    tests = [event_test(scope, part, term) for part in parts]
    found = tuple(test for test in tests if test is not None)
    return found if len(found) == len(tests) else None


def _flag(scope: Scope, node: n.FilterFlag, term: m.Term) -> m.RowTest | None:
    attribute = _asked(scope, node, term)
    if attribute is None:
        return None
    if attribute.unit is not None:
        scope.report(
            "E301",
            f'"{attribute.name}" is {sort_of(attribute)}, and nothing is said of it',
            node.span,
            "incomplete",
            _how_compared(attribute, attribute.unit),
        )
        return None
    if attribute.values != YES_NO:
        scope.report(
            "E203",
            f'"{attribute.name}" has the values {", ".join(attribute.values)}',
            node.span,
            "which of them?",
            f'write "{attribute.name} is {attribute.values[0]}"',
        )
        return None
    return m.AttributeTest(attribute.column, ("yes",), YES_NO)


def _length(scope: Scope, node: n.FilterLength, term: m.Term) -> m.RowTest | None:
    if fold(node.name.text) == DURATION:
        length = calendar_offset(scope, node.length)
        return m.DurationTest(_COMPARISONS[node.comparison], length) if length else None
    attribute = _attribute(scope, node.name, term)
    if attribute is not None and attribute.numeric:
        return _amount(scope, n.Compared(node.comparison, node.length, span=node.span), attribute)
    if attribute is not None:
        scope.report(
            "E301",
            f'"{attribute.name}" is one of {", ".join(attribute.values)}, not a length of time',
            node.span,
            "nothing to compare",
            f'write "{attribute.name} is {attribute.values[0]}", or "duration" if the length is meant',
        )
    return None


def _compared(scope: Scope, node: n.FilterCompared, term: m.Term) -> m.RowTest | None:
    attribute = _asked(scope, node, term)
    if attribute is None:
        return None
    if attribute.numeric:
        return _amount(scope, node.predicate, attribute)
    scale = Scale(attribute.name, attribute.values, attribute.ordered, attribute.name)
    wanted = compared_values(scope, node.predicate, scale, node.span)
    return m.AttributeTest(attribute.column, wanted, attribute.values) if wanted else None


def _asked(scope: Scope, node: n.FilterFlag | n.FilterCompared, term: m.Term) -> m.Attribute | None:
    """The attribute of a filter that says no length; a duration would need one."""
    if fold(node.name.text) != DURATION:
        return _attribute(scope, node.name, term)
    scope.report(
        "E301",
        "a duration is held against a length",
        node.span,
        "incomplete",
        'write for instance "duration >= 4 weeks"',
    )
    return None


def _coded(scope: Scope, node: n.FilterCoded, term: m.Term) -> m.RowTest | None:
    attribute = _attribute(scope, node.name, term)
    if attribute is None:
        return None
    if attribute.unit is not None:
        return _one_of_numbers(scope, node, attribute, attribute.unit)
    wanted = known_values(scope, node.values, attribute.values, attribute.name)
    if wanted is None:
        return None
    test = m.AttributeTest(attribute.column, wanted, attribute.values)
    return test if node.positive else m.RowNot(test)


# ---------------------------------------------------------------- numbers


def _amount(
    scope: Scope, node: n.Compared | n.Bounded | n.Ranged, attribute: m.Attribute
) -> m.RowTest | None:
    """A number held against limits, which are read like those of a measurement in the attribute's unit."""
    with_unit = [each for each in limits_of(node) if not isinstance(each, n.Name) and _has_unit(each)]
    if sort_of(attribute) == "a number" and with_unit:
        scope.report(
            "E302",
            f'"{attribute.name}" is a number without a unit',
            with_unit[0].span,
            "has a unit",
            f"write the number alone, or declare it with a unit: {written(attribute.name)} in mg/day",
        )
        return None
    measured = m.Term(attribute.name, m.Kind.DERIVED, attribute.unit)
    test = value_test(scope, node, measured)
    return None if test is None else _of_attribute(test, attribute.column)


def _has_unit(limit: n.Quantity | n.Multiple | n.Duration) -> bool:
    return not isinstance(limit, n.Quantity) or limit.unit is not None


def _of_attribute(test: m.RowTest, column: str) -> m.RowTest:
    match test:
        case m.ValueTest(comparison, m.FixedLimit() as limit):
            return m.AmountTest(column, comparison, limit)
        case m.RowAll(parts):
            return m.RowAll(tuple(_of_attribute(part, column) for part in parts))
        case m.RowAny(parts):
            return m.RowAny(tuple(_of_attribute(part, column) for part in parts))
        case _:
            raise TypeError(f"not a test of a number: {test}")


def _one_of_numbers(
    scope: Scope, node: n.FilterCoded, attribute: m.Attribute, unit: Unit
) -> m.RowTest | None:
    """``is 2``, ``is one of 2, 4``: equal to one of them."""
    words = [each for each in node.values if not re.fullmatch(NUMBER, each.text)]
    for each in words:
        scope.report(
            "E301",
            f'"{attribute.name}" is {sort_of(attribute)}, not "{each.text}"',
            each.span,
            "not a number",
            _how_compared(attribute, unit),
        )
    tests = [
        _amount(
            scope,
            n.Compared("=", n.Quantity(Decimal(each.text), None, span=each.span), span=each.span),
            attribute,
        )
        for each in node.values
        if each not in words
    ]
    found = tuple(each for each in tests if each is not None)
    if len(found) < len(node.values):
        return None
    test = found[0] if len(found) == 1 else m.RowAny(found)
    return test if node.positive else m.RowNot(test)


def sort_of(attribute: m.Attribute) -> str:
    """What an attribute is, in words: ``a number in mg/day``, ``one of CR, PR``."""
    if attribute.unit is None:
        return f"one of {', '.join(attribute.values)}"
    return "a number" if attribute.unit.code == COUNTED else f"a number in {attribute.unit.label}"


def _how_compared(attribute: m.Attribute, unit: Unit) -> str:
    number = "2" if unit.code == COUNTED else f"10 {unit.label}"
    return f'write for instance "{written(attribute.name)} >= {number}"'


# ---------------------------------------------------------------- which attribute


def _attribute(scope: Scope, name: n.Name, term: m.Term) -> m.Attribute | None:
    found = attribute_of(term, name.text)
    if found is None and not scope.excused(name.text):
        known = [each.name for each in term.attributes]
        scope.report(
            "E202",
            f'"{term.name}" has no attribute "{name.text}"',
            name.span,
            "unknown attribute",
            did_you_mean(name.text, [*known, DURATION]),
            f"its attributes are {', '.join(known)} and {DURATION}"
            if known
            else f"it has no attributes but its {DURATION}",
        )
    return found


def attribute_of(term: m.Term, name: str) -> m.Attribute | None:
    """The attribute of that name."""
    return next((each for each in term.attributes if fold(each.name) == fold(name)), None)
