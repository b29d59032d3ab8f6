"""``second relapse``, ``third infusion``: one of several events by its place in their order.

The words are no words of the grammar: a term may be called *second malignancy*. A name that nothing declares
is read as a place and an event where its first word is one and the rest is declared.
"""

from __future__ import annotations

from critlang import model as m
from critlang.check.scope import Scope
from critlang.numerals import ordinal_value
from critlang.record import Record, replace
from critlang.source import Span
from critlang.syntax import nodes as n


class Placed(Record):
    """An event and its place in the order of time, from 2 on."""

    nth: int
    term: m.Term
    name: n.Name


def placed_event(scope: Scope, name: n.Name) -> Placed | None:
    """What a name that nothing declares means as a place and an event; None if it is not that."""
    word, _, rest = name.text.partition(" ")
    nth = ordinal_value(word.lower())
    if nth is None or nth < 2 or not rest or scope.find_term(name.text) is not None:
        return None
    term = scope.find_term(rest)
    if term is None or not term.kind.occurs:
        return None
    start = name.span.end - len(rest)
    span = Span(name.span.source_name, start, name.span.end) if start > name.span.start else name.span
    return Placed(nth, term, n.Name(rest, span=span))


def with_place(scope: Scope, node: n.Claim) -> n.Claim:
    """A claim about an event by its place, with the place as what selects it."""
    found = placed_event(scope, node.name) if node.selector is None else None
    if found is None:
        return node
    word = n.Selector("first", found.nth, span=node.name.span)
    return replace(node, name=found.name, selector=word)
