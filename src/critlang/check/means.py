"""``mean ALT``, ``mean of latest 3 QTc``: means of results, as values that are worked out."""

from __future__ import annotations

from fractions import Fraction

from critlang import model as m
from critlang.check.names import written
from critlang.check.scope import Scope, a_kind
from critlang.record import replace
from critlang.source import Span
from critlang.syntax import nodes as n

MEAN = "mean"


def mean_claim(scope: Scope, node: n.Claim, rows: m.ResultRows, test: m.RowTest) -> m.Formula | None:
    """The mean of some results held against a limit; reports what has no mean, and is None then."""
    selector, term = node.selector, rows.term
    assert selector is not None
    if not has_mean(scope, term, selector.span) or not counts_some(scope, selector.latest, selector.span):
        return None
    if node.predicate is not None and _of_range(node.predicate):
        scope.report(
            "E307",
            f'the mean of "{term.name}" has no reference range: each result has one of its own',
            node.predicate.span,
            "not said of a mean",
            f'write the number itself: "mean {written(term.name)} <= ..."',
            f'or say it of every result: "all {written(term.name)} {scope.text(node.predicate.span)}"',
        )
        return None
    return m.DerivedAtom(mean_value(m.Mean(rows, selector.latest)), test, scope.words(node), node.span)


def mean_value(mean: m.Mean) -> m.Derived:
    """A mean as a derived quantity with a name of its own."""
    from critlang.wording import mean_name

    term = mean.rows.term
    assert term.unit is not None  # every numeric term has one
    named = replace(term, name=mean_name(mean), source="")
    return m.Derived(named, m.InputValue(mean, term.unit, Fraction(1)))


def has_mean(scope: Scope, term: m.Term, span: Span) -> bool:
    """Whether results of a term have a mean; reports one whose results have none."""
    if term.kind in (m.Kind.MEASUREMENT, m.Kind.SCORE):
        return True
    scope.report(
        "E301",
        f'"{term.name}" is {a_kind(term.kind)}; only measurements and scores have a mean',
        span,
        f"{a_kind(term.kind)} has no mean",
        "name a measurement or a score, or take this word out",
    )
    return False


def counts_some(scope: Scope, count: int | None, span: Span) -> bool:
    """Whether a number of latest results (None: no number is said) is one of several; reports another."""
    if count is None or count >= 2:
        return True
    scope.report(
        "E309",
        "several results are counted in whole numbers, from 2",
        span,
        "not several",
        'write for instance "latest 3"; the latest one is meant where nothing is said',
    )
    return False


def with_whole_name(scope: Scope, node: n.Claim) -> n.Claim:
    """A claim in which "mean" is read as part of a name that begins with it: mean corpuscular volume."""
    selector = node.selector
    if selector is None or selector.word != MEAN or selector.latest is not None:
        return node
    name = whole_name(scope, node.name, selector.span)
    return node if name is None else replace(node, name=name, selector=None)


def whole_name(scope: Scope, name: n.Name, word: Span) -> n.Name | None:
    """A declared name that begins with "mean", of which ``name`` is the rest; None if there is none."""
    text = f"{MEAN} {name.text}"
    found = scope.find_term(text) or scope.find_parameter(text) or scope.find_definition(text)
    return n.Name(text, span=word.to(name.span)) if found else None


def _of_range(node: n.Predicate) -> bool:
    """Whether a limit is one of the reference range."""
    match node:
        case n.Compared(_, limit):
            return isinstance(limit, n.Multiple)
        case n.Ranged(low, high):
            return isinstance(low, n.Multiple) or isinstance(high, n.Multiple)
        case _:
            return isinstance(node, n.Normal)
