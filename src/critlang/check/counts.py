"""Counts: how many results or events there must be."""

from __future__ import annotations

from critlang import model as m
from critlang.check.names import written
from critlang.check.scope import Scope
from critlang.syntax import nodes as n

COUNTS = {
    "at least": m.Comparison.AT_LEAST,
    "at most": m.Comparison.AT_MOST,
    "exactly": m.Comparison.EQUAL,
    "more than": m.Comparison.GREATER,
    "less than": m.Comparison.LESS,
}
"""The words before a number of results or events."""

_NONE = ((m.Comparison.AT_MOST, 0), (m.Comparison.EQUAL, 0), (m.Comparison.LESS, 1))


def count_atom(
    scope: Scope, node: n.Claim, selector: n.Selector, feature: m.ResultCount | m.EventCount
) -> m.Formula | None:
    """A count held against a number; reports a number that says nothing, and is None then."""
    comparison, count = COUNTS[selector.word], selector.count
    if count is None or count < 0:
        scope.report(
            "E309",
            "things are counted in whole numbers",
            selector.span,
            "not a count",
            "write a whole number",
        )
        return None
    said, term = scope.text(selector.span), feature.rows.term
    if (comparison, count) in ((m.Comparison.AT_LEAST, 0), (m.Comparison.LESS, 0)):
        always = "always true" if comparison is m.Comparison.AT_LEAST else "never true"
        scope.report(
            "E309",
            f'"{said}" is {always}',
            selector.span,
            "says nothing",
            f'write "no {written(term.name)}" for none, "any {written(term.name)}" for one or more',
        )
        return None
    if (comparison, count) in _NONE:
        scope.report(
            "W302",
            f'"{said}" means none at all',
            selector.span,
            "easily misread",
            f'write "no {written(term.name)}"',
        )
    return m.CountAtom(feature, comparison, count, scope.words(node), node.span)
