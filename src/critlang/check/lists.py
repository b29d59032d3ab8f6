"""Claims that say several things at once, as the claims that they stand for.

``all of ALT, AST <= 2.5 x ULN`` is one claim about each term; a limit with alternatives, one with each limit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from critlang import model as m
from critlang.check.scope import Scope
from critlang.record import replace
from critlang.source import Span
from critlang.syntax import nodes as n


def claims_of(scope: Scope, node: n.Several) -> Iterator[n.Claim]:
    """The claim about each of the terms, in their order, in words of its own."""
    said = node.said
    excepted = _excepted_of_each(scope, node)
    for name, left_out in zip(node.names, excepted, strict=True):
        term = scope.find_term(name.text)
        happens = term is not None and term.kind.occurs and said.predicate is None
        selector = _selector(node.word) if happens else None
        claim = replace(said, name=name, selector=selector, excepted=left_out, span=name.span)
        yield reworded(scope, claim)


def _excepted_of_each(scope: Scope, node: n.Several) -> list[tuple[n.Name, ...]]:
    """What is excepted from each of the terms: what it includes. What none includes stays with the first."""
    terms = [scope.find_term(name.text) for name in node.names]
    found: list[list[n.Name]] = [[] for _ in terms]
    for name in node.said.excepted:
        other = scope.find_term(name.text)
        inside = [place for place, term in enumerate(terms) if term and other and other.name in term.includes]
        for place in inside or [0]:
            found[place].append(name)
    return [tuple(each) for each in found]


def _selector(word: str) -> n.Selector:
    """``none of`` some events is ``no`` for each; otherwise there must be any of each that counts."""
    return n.Selector("no" if word == "none" else "any")


def with_predicate(scope: Scope, node: n.Claim | n.Several, predicate: n.Predicate) -> n.Claim | n.Several:
    """The same claim with another limit."""
    if isinstance(node, n.Several):
        return replace(node, said=replace(node.said, predicate=predicate))
    return reworded(scope, replace(node, predicate=predicate))


def reworded(scope: Scope, claim: n.Claim) -> n.Claim:
    """A claim in the words in which an author would have written it by itself."""
    words: list[str] = []
    if claim.selector:
        words.append(scope.text(claim.selector.span) or claim.selector.word)
    words.append(scope.text(claim.name.span))
    words += [scope.text(claim.predicate.span)] if claim.predicate else []
    words += [scope.text(claim.verb.span)] if claim.verb else []
    words += [scope.text(each.span) for each in claim.windows]
    if claim.excepted:
        words += ["except", ", ".join(scope.text(each.span) for each in claim.excepted)]
    words += ["where", scope.text(claim.filter.span)] if claim.filter else []
    return replace(claim, words=" ".join(words))


def joined(
    scope: Scope, node: n.Several, claims: Sequence[n.Claim], formulas: Sequence[m.Formula]
) -> m.Formula | None:
    """What the claims come to together; reports a number of them that says nothing, and is None then."""
    match node.word:
        case "any":
            return m.Any(tuple(formulas))
        case "all":
            return m.All(tuple(formulas))
        case "none":
            denied = [claim.selector is not None for claim in claims]
            pairs = zip(denied, formulas, strict=True)
            return m.All(tuple(formula if already else m.Not(formula) for already, formula in pairs))
        case _:
            count = node.count or 0
            if within_list(scope, count, len(formulas), node, "the list has {} terms"):
                return m.AtLeast(count, tuple(formulas))
            return None


def within_list(scope: Scope, count: int, size: int, node: n.Several | n.Listed, label: str) -> bool:
    """Whether at least ``count`` of so many parts can be asked for; reports a number that cannot."""
    return joined_count(scope, count, size, node.span, label.format(size))


def joined_count(scope: Scope, count: int, size: int, span: Span, label: str) -> bool:
    """Whether ``count`` of so many can be asked for; reports a number that cannot, with this label."""
    if 1 <= count <= size:
        return True
    scope.report(
        "E309",
        f"at least {count} of {size} is {'always true' if count == 0 else 'never true'}",
        span,
        label,
        f"write a number from 1 to {size}",
    )
    return False
