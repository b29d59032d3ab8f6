"""The parser's trees to syntax nodes: what is asked of one event after ``where``."""

from __future__ import annotations

from collections.abc import Iterator

from critlang.syntax import nodes as n
from critlang.syntax.build_words import WordBuilder
from critlang.syntax.trees import Node, first, has, need, operands, tokens, trees


class FilterBuilder(WordBuilder):
    """Builds the filters of events."""

    def filter(self, tree: Node) -> n.Filter:
        """What follows ``where``."""
        parts, span = trees(tree), self.span(tree)
        match str(tree.data):
            case "filter_or":
                return n.FilterOr(tuple(self._filter_parts(tree, n.FilterOr)), span=span)
            case "filter_and":
                return n.FilterAnd(tuple(self._filter_parts(tree, n.FilterAnd)), span=span)
            case "filter_not":
                return n.FilterNot(self.filter(parts[0]), span=span)
            case "filter_group":
                return n.FilterGroup(self.filter(parts[0]), span=span)
            case "filter_flag":
                return n.FilterFlag(self.name(need(tree, "NAME")), span=span)
            case "filter_compared":
                return self._filter_compared(tree)
            case "filter_equal":
                return self._filter_equal(tree)
            case "filter_length":
                return self._filter_length(tree)
            case _:
                name, *values = self.values(tree)
                listed = self.values(trees(tree, "values")[0]) if trees(tree, "values") else tuple(values)
                return n.FilterCoded(name, first(tree, "NOT") is None, listed, span=span)

    def _filter_parts(self, tree: Node, kind: type[n.FilterAnd] | type[n.FilterOr]) -> Iterator[n.Filter]:
        for each in operands(tree):
            part = self.filter(each)
            if isinstance(part, kind):
                yield from part.parts
            else:
                yield part

    def _filter_compared(self, tree: Node) -> n.FilterCompared:
        values = [next(tokens(each)) for each in trees(tree, "amount")]
        signs = trees(tree, "comparison")
        predicate: n.Compared | n.Bounded | n.Ranged
        if not signs:
            predicate = self.between(values[0], values[-1], self.span(values[0]).to(self.span(values[-1])))
        elif len(signs) > 1:
            predicate = self.two_limits(tree, signs, values)
        else:
            predicate = self.one_limit(signs[0], values[0])
        return n.FilterCompared(self.name(need(tree, "NAME")), predicate, span=self.span(tree))

    def _filter_equal(self, tree: Node) -> n.Filter:
        limit = self.limit(need(tree, "QUANTITY"))
        equal = n.Compared("=", limit, span=limit.span)
        found = n.FilterCompared(self.name(need(tree, "NAME")), equal, span=self.span(tree))
        return n.FilterNot(found, span=found.span) if has(tree, "NOT") else found

    def _filter_length(self, tree: Node) -> n.FilterLength:
        symbol = self.comparison(trees(tree, "comparison")[0])
        length = self.duration(need(tree, "DURATION"))
        return n.FilterLength(self.name(need(tree, "NAME")), symbol, length, span=self.span(tree))
