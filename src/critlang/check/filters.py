"""Filters of events: what ``where`` asks of the attributes and the length of one."""

from __future__ import annotations

from critlang import model as m
from critlang.check.quantities import calendar_offset
from critlang.check.scope import Scope, fold
from critlang.diagnostics import did_you_mean
from critlang.syntax import nodes as n

_COMPARISONS = {each.value: each for each in m.Comparison}
_YES_NO = ("yes", "no")


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
            if _mixed(scope, node):
                return None
            tests = _all(scope, parts, term)
            return m.RowAny(tests) if tests else None
        case n.FilterFlag():
            return _flag(scope, node, term)
        case n.FilterLength():
            return _length(scope, node, term)
        case n.FilterCoded():
            return _coded(scope, node, term)


def _all(scope: Scope, parts: tuple[n.Filter, ...], term: m.Term) -> tuple[m.RowTest, ...] | None:
    tests = [event_test(scope, part, term) for part in parts]
    found = tuple(test for test in tests if test is not None)
    return found if len(found) == len(tests) else None


def _mixed(scope: Scope, node: n.FilterOr) -> bool:
    for part in node.parts:
        if isinstance(part, n.FilterAnd):
            scope.report(
                "E105",
                '"and" and "or" stand side by side',
                node.span,
                "which belong together?",
                "put those that belong together in brackets: a or (b and c)",
            )
            return True
    return False


def _flag(scope: Scope, node: n.FilterFlag, term: m.Term) -> m.RowTest | None:
    attribute = _attribute(scope, node.name, term)
    if attribute is None:
        return None
    if attribute.values != _YES_NO:
        scope.report(
            "E203",
            f'"{attribute.name}" has the values {", ".join(attribute.values)}',
            node.span,
            "which of them?",
            f'write "{attribute.name} is {attribute.values[0]}"',
        )
        return None
    return m.AttributeTest(attribute.column, ("yes",), _YES_NO)


def _length(scope: Scope, node: n.FilterLength, term: m.Term) -> m.RowTest | None:
    if fold(node.name.text) != "duration":
        _attribute(scope, node.name, term)
        return None
    length = calendar_offset(scope, node.length)
    return m.DurationTest(_COMPARISONS[node.comparison], length, scope.text(node.length.span))


def _coded(scope: Scope, node: n.FilterCoded, term: m.Term) -> m.RowTest | None:
    from critlang.check.claims import known_values

    attribute = _attribute(scope, node.name, term)
    if attribute is None:
        return None
    wanted = known_values(scope, node.values, attribute.values, attribute.name)
    if wanted is None:
        return None
    test = m.AttributeTest(attribute.column, wanted, attribute.values)
    return test if node.positive else m.RowNot(test)


def _attribute(scope: Scope, name: n.Name, term: m.Term) -> m.Attribute | None:
    for attribute in term.attributes:
        if fold(attribute.name) == fold(name.text):
            return attribute
    known = [each.name for each in term.attributes]
    listed = f"{', '.join(known)} and duration" if known else "only duration"
    scope.report(
        "E202",
        f'"{term.name}" has no attribute "{name.text}"',
        name.span,
        "unknown attribute",
        did_you_mean(name.text, [*known, "duration"]),
        f"its attributes are {listed}" if known else "it has no attributes but its duration",
    )
    return None
