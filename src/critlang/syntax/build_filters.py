"""The parser's trees to syntax nodes: what is asked of one event after ``where``."""

from __future__ import annotations

from collections.abc import Iterator

from critlang.syntax import nodes as n
from critlang.syntax.build_words import WordBuilder
from critlang.syntax.trees import Node, first, need, operands, tokens, trees


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
        name, *values = (each for each in tokens(tree) if each.type in ("NAME", "NUMBER"))
        limits = [self.limit(each) for each in values]
        span = self.span(values[0]).to(self.span(values[-1]))
        predicate: n.Compared | n.Ranged = n.Ranged(limits[0], limits[-1], span=span)
        if len(values) == 1:
            sign = trees(tree, "comparison")[0]
            whole = self.span(sign).to(span)
            predicate = n.Compared(self.comparison(sign), limits[0], span=whole)
        return n.FilterCompared(self.name(name), predicate, span=self.span(tree))

    def _filter_length(self, tree: Node) -> n.FilterLength:
        symbol = self.comparison(trees(tree, "comparison")[0])
        length = self.duration(need(tree, "DURATION"))
        return n.FilterLength(self.name(need(tree, "NAME")), symbol, length, span=self.span(tree))
