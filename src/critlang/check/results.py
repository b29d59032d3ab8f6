"""Claims about measurements, scores and findings: from what was written to atoms."""

from __future__ import annotations

from critlang import model as m
from critlang.check.counts import COUNTS, count_atom
from critlang.check.events import verb_fits
from critlang.check.means import mean_claim
from critlang.check.names import written
from critlang.check.ordered import between_values
from critlang.check.scope import Scope, a_kind
from critlang.check.spacing import spacing, without_spacing
from critlang.check.value_tests import COMPARISONS, DOWNWARD, UPWARD, how_said, value_test
from critlang.check.windows import Place, window_of
from critlang.syntax import nodes as n


def result_claim(scope: Scope, node: n.Claim, term: m.Term) -> m.Formula | None:
    """What a claim says of the results of a term; None where it cannot be said and was reported."""
    if not verb_fits(scope, node, term):
        return None
    if node.filter is not None:
        scope.report(
            "E301",
            f'"{term.name}" is {a_kind(term.kind)}; "where" asks for the attributes of an event',
            node.filter.span,
            "nothing to filter by",
            how_said(term),
        )
        return None
    node, found = without_spacing(node)
    if term.kind is m.Kind.FINDING:
        node = between_values(node, term.values)
    apart, fits = spacing(scope, node.selector, found)
    if not fits or not _selectable(scope, node, term):
        return None
    test = value_test(scope, node.predicate, term) if node.predicate else None
    window = window_of(scope, node.windows, Place(term, node.span))
    if window is None or (node.predicate is not None and test is None):
        return None
    return _selected(scope, node, m.ResultRows(term, window), test, apart)


def _selectable(scope: Scope, node: n.Claim, term: m.Term) -> bool:
    selector = node.selector
    if selector is not None and scope.text(selector.span).casefold() in ("no first", "no latest", "no last"):
        scope.report(
            "E301",
            f'"{scope.text(selector.span)}" is said of an event; "{term.name}" is {a_kind(term.kind)}',
            selector.span,
            "not said of results",
            f'write "no {written(term.name)} ..." for none of them, or "not" before the whole',
        )
        return False
    counts = selector is not None and selector.word in COUNTS and selector.latest is None
    if node.predicate is None and not counts:
        nothing_said(scope, node, term)
        return False
    return True


def nothing_said(scope: Scope, node: n.Claim, term: m.Term) -> None:
    """Report a claim that does not say what the value must be."""
    scope.report(
        "E301",
        f'"{term.name}" is {a_kind(term.kind)}, and nothing is said of its value',
        node.name.span,
        "incomplete",
        how_said(term),
    )


def _selected(
    scope: Scope, node: n.Claim, rows: m.ResultRows, test: m.RowTest | None, apart: m.FarApart | None
) -> m.Formula | None:
    word = node.selector.word if node.selector else "latest"
    if node.selector is not None and word in COUNTS and node.selector.latest is None:
        if node.selector.consecutive and not _can_be_consecutive(scope, node, node.selector, test, apart):
            return None
        among = m.Consecutive() if node.selector.consecutive else apart
        return count_atom(scope, node, node.selector, m.ResultCount(rows, test, among))
    assert test is not None  # _selectable saw to it.
    text = scope.words(node)
    if word == "mean":
        return mean_claim(scope, node, rows, test)
    if node.selector is not None and node.selector.latest is not None:
        from critlang.check.repeats import of_latest

        return of_latest(scope, node, node.selector, rows, test)
    if word == "nearest":
        from critlang.check.nearest import nearest_claim

        return nearest_claim(scope, node, rows, test)
    if word in ("first", "latest"):
        return m.PickAtom(m.Pick(rows, m.Which(word)), test, text, node.span)
    if word in ("highest", "lowest"):
        return _extreme(scope, node, rows, test, word)
    quantifier = m.Quantifier.ALL if word == "all" else m.Quantifier.ANY
    atom = m.QuantifiedAtom(m.Quantified(rows, test, quantifier), text, node.span)
    return m.Not(atom) if word == "no" else atom


def _can_be_consecutive(
    scope: Scope, node: n.Claim, selector: n.Selector, test: m.RowTest | None, apart: m.FarApart | None
) -> bool:
    """Whether a run of results is asked for that could be broken; reports what is not."""
    if selector.word == "at least" and (selector.count or 0) >= 2 and test is not None and apart is None:
        return True
    name = written(scope.text(node.name.span))
    scope.report(
        "E309",
        f'"{scope.text(selector.span)}" does not say how many results in a row must pass, from 2 on',
        selector.span,
        "not a run of results",
        f'write for instance "at least 2 consecutive {name} > ..."; for none, "not" before the whole',
        "a distance between them cannot be asked for in the same statement" if apart is not None else None,
    )
    return False


def _extreme(scope: Scope, node: n.Claim, rows: m.ResultRows, test: m.RowTest, word: str) -> m.Formula | None:
    """The highest (lowest) result held against a limit: what all, or any, of the results must pass."""
    text = scope.words(node)
    formulas: list[m.Formula] = []
    for part in test.parts if isinstance(test, m.RowAll) else (test,):
        comparison = _side(part, node.predicate)
        if comparison is None:
            scope.report(
                "E301",
                f'"{word}" needs a limit that the value is held against',
                node.predicate.span if node.predicate else node.span,
                "not a limit",
                f'write "{word} {written(rows.term.name)} <= ..." or ">= ..."',
            )
            return None
        any_decides = comparison in (UPWARD if word == "highest" else DOWNWARD)
        quantifier = m.Quantifier.ANY if any_decides else m.Quantifier.ALL
        formulas.append(m.QuantifiedAtom(m.Quantified(rows, part, quantifier), text, node.span))
    return formulas[0] if len(formulas) == 1 else m.All(tuple(formulas))


def _side(test: m.RowTest, node: n.Predicate | None) -> m.Comparison | None:
    """From which side a test holds a value against a limit; None where it does not."""
    if isinstance(test, m.ValueTest):
        comparison = test.comparison
    elif isinstance(test, m.CodeTest) and isinstance(node, n.Compared):
        comparison = COMPARISONS[node.comparison]
    else:
        return None
    return None if comparison is m.Comparison.EQUAL else comparison
