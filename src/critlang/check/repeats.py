"""Counts of several results: of so many of the latest."""

from __future__ import annotations

from critlang import model as m
from critlang.check.lists import joined_count
from critlang.check.means import counts_some
from critlang.check.scope import Scope
from critlang.syntax import nodes as n


def of_latest(
    scope: Scope, node: n.Claim, selector: n.Selector, rows: m.ResultRows, test: m.RowTest
) -> m.Formula | None:
    """``at least 2 of latest 3 ALT > ...``; reports numbers that say nothing, and is None then."""
    size = selector.latest
    assert size is not None
    if not counts_some(scope, size, selector.span):
        return None
    needed = {"all": size, "at least": selector.count or 0}.get(selector.word, 1)
    if not joined_count(scope, needed, size, selector.span, f"{size} results are looked at"):
        return None
    feature = m.ResultCount(rows, test, m.LatestOf(size))
    atom = m.CountAtom(feature, m.Comparison.AT_LEAST, needed, scope.words(node), node.span)
    return m.Not(atom) if selector.word == "none" else atom
