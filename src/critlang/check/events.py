"""Claims about events, conditions, procedures and treatments: from what was written to atoms."""

from __future__ import annotations

from critlang import model as m
from critlang.check.counts import COUNTS, count_atom
from critlang.check.filters import event_test
from critlang.check.names import written
from critlang.check.scope import Scope, a_kind
from critlang.check.windows import Place, window_of
from critlang.syntax import nodes as n


def event_claim(scope: Scope, node: n.Claim, term: m.Term) -> m.Formula | None:
    """What a claim says of the events of a term; None where it cannot be said and was reported."""
    if isinstance(node.predicate, n.Present):
        return _presence(scope, node, term, node.predicate)
    if node.predicate is not None:
        scope.report(
            "E301",
            f'"{term.name}" is {a_kind(term.kind)} and has no value',
            node.predicate.span,
            "nothing to compare",
            _how_many(term),
            'ask for its attributes with "where"' if term.attributes else None,
        )
        return None
    word = node.selector.word if node.selector else "any"
    if node.selector is not None and word not in (*COUNTS, "any", "no"):
        scope.report(
            "E301",
            f'"{scope.text(node.selector.span)}" does not say how many of "{term.name}" there must be',
            node.selector.span,
            "not a number of events",
            _how_many(term),
        )
        return None
    window = window_of(scope, node.windows, Place(term, node.span))
    test = event_test(scope, node.filter, term) if node.filter else None
    if window is None or (node.filter is not None and test is None):
        return None
    feature = m.EventCount(m.EventRows(term, window, test))
    if node.selector is not None and word in COUNTS:
        return count_atom(scope, node, node.selector, feature)
    atom = m.CountAtom(feature, m.Comparison.AT_LEAST, 1, scope.words(node), node.span)
    return m.Not(atom) if word == "no" else atom


def _presence(scope: Scope, node: n.Claim, term: m.Term, predicate: n.Present) -> m.Formula | None:
    """A condition is present in a window when it has begun by its end and not ended before its start."""
    if term.kind is not m.Kind.CONDITION:
        scope.report(
            "E301",
            f'"{term.name}" is {a_kind(term.kind)}; only a condition is present or absent',
            predicate.span,
            "not a condition",
            _how_many(term),
        )
        return None
    if node.selector is not None:
        scope.report(
            "E301",
            f'"{scope.text(node.selector.span)}" and "{scope.text(predicate.span)}" do not go together',
            node.selector.span,
            "says how many",
            f'write only "{written(term.name)} {scope.text(predicate.span)}"',
        )
        return None
    window = window_of(scope, node.windows, Place(term, node.span))
    if window is None:
        return None
    since = window.lower if node.windows else window.upper
    test = m.OngoingTest(since) if since is not None else None
    feature = m.EventCount(m.EventRows(term, m.Window(None, window.upper, window.text), test))
    atom = m.CountAtom(feature, m.Comparison.AT_LEAST, 1, scope.words(node), node.span)
    return atom if predicate.positive else m.Not(atom)


def _how_many(term: m.Term) -> str:
    name = written(term.name)
    return f'write "any {name}", "no {name}" or "at least 2 {name}"'
