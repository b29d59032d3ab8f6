"""The parser's trees to syntax nodes: windows, and the days that they hang on."""

from __future__ import annotations

from critlang.syntax import nodes as n
from critlang.syntax.build_words import WordBuilder, whole_number
from critlang.syntax.trees import Node, first, need, tokens, trees

_RELATIONS = {
    "BEFORE": "before",
    "ON_OR_BEFORE": "on or before",
    "AFTER": "after",
    "ON_OR_AFTER": "on or after",
    "AT": "at",
    "ON": "on",
}


class WindowBuilder(WordBuilder):
    """Builds when something is asked for."""

    def _windows(self, tree: Node) -> tuple[n.Window, ...]:
        return tuple(self._window(each) for group in trees(tree, "windows") for each in trees(group))

    def _window(self, tree: Node) -> n.Window:
        span = self.span(tree)
        moments = [self.moment(each) for each in trees(tree, "moment")]
        words = list(tokens(tree))
        match str(tree.data):
            case "sided":
                return n.Sided(_RELATIONS[words[0].type], moments[0], span=span)
            case "during":
                return n.During(self.name(need(tree, "NAME")), span=span)
            case "within" | "closer":
                side = next(
                    (each.type.lower() for each in words if each.type in ("BEFORE", "AFTER", "OF")), None
                )
                moment = moments[0] if moments else None
                strict = tree.data == "closer"
                length = first(tree, "DURATION")
                distance = self.duration(length) if length else self.name(need(tree, "NAME"))
                return n.Within(distance, side, moment, strict, span=span)
            case "distant":
                side = "before" if first(tree, "BEFORE") else "after"
                strict = first(tree, "MORE_THAN") is not None
                return n.Distant(strict, self.duration(need(tree, "DURATION")), side, moments[0], span=span)
            case "spanned":
                return n.Spanned(moments[0], moments[1], span=span)
            case "spaced":
                length, days = first(tree, "DURATION"), whole_number(first(tree, "NUMBER"))
                return n.Apart(self.duration(length) if length else None, days, span=span)
            case _:
                return n.Ever(span=span)

    def moment(self, tree: Node) -> n.Moment:
        """A reference, perhaps moved."""
        distance = first(tree, "DURATION")
        reference = self._reference(trees(tree, "reference")[0])
        before = first(tree, "AFTER") is None
        moved = self.duration(distance) if distance else None
        return n.Moment(reference, moved, before, span=self.span(tree))

    def _reference(self, tree: Node) -> n.Reference:
        date = first(tree, "DATE")
        if date is not None:
            return n.Reference(self.name(date), is_date=True, span=self.span(date))
        which = "first" if first(tree, "FIRST") else "latest" if first(tree, "LATEST") else None
        edge = "start" if first(tree, "START_OF") else "end" if first(tree, "END_OF") else None
        return n.Reference(self.name(need(tree, "NAME")), which, edge, span=self.span(tree))
