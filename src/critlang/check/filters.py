"""Filters of events: what ``where`` asks of the attributes and the length of one."""

from __future__ import annotations

from critlang import model as m
from critlang.check.names import fold
from critlang.check.ordered import Scale, compared_values
from critlang.check.quantities import calendar_offset
from critlang.check.scope import Scope
from critlang.check.values import known_values
from critlang.diagnostics import did_you_mean
from critlang.syntax import nodes as n

DURATION = "duration"
"""What every event has beside its attributes."""
YES_NO = ("yes", "no")

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
    wanted = known_values(scope, node.values, attribute.values, attribute.name)
    if wanted is None:
        return None
    test = m.AttributeTest(attribute.column, wanted, attribute.values)
    return test if node.positive else m.RowNot(test)


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
