"""lark's trees to syntax nodes: the formulas of derived terms."""

from __future__ import annotations

from critlang.syntax import nodes as n
from critlang.syntax.build_statements import StatementBuilder
from critlang.syntax.build_words import decimal_of, whole_number
from critlang.syntax.trees import Node, first, has, need, tokens, trees

_OPERATORS = {"PLUS": "+", "MINUS": "-", "TIMES": "*", "OVER": "/", "POWER": "^"}


class ArithmeticBuilder(StatementBuilder):
    """Builds the lines of a derived term."""

    def derived_line(self, tree: Node) -> n.Let | n.WorkedOut | n.ValidFor:
        """A line that names a value, gives the formula, or says for whom it is valid."""
        span = self.span(tree)
        match str(tree.data):
            case "let":
                return n.Let(self.name(need(tree, "NAME")), self._arithmetic(trees(tree)[0]), span=span)
            case "valid_for":
                return n.ValidFor(self.statement(trees(tree)[0]), span=span)
            case _:
                return n.WorkedOut(self._arithmetic(trees(tree)[0]), span=span)

    def _arithmetic(self, tree: Node) -> n.Arithmetic:
        parts, span = trees(tree), self.span(tree)
        match str(tree.data):
            case "numeral":
                return n.Numeral(decimal_of(need(tree, "NUMBER").text), span=span)
            case "age_in":
                return n.AgeIn(self.name(need(parts[0], "UNIT")), span=span)
            case "input":
                return self._input(tree, self.name(need(parts[0], "UNIT")))
            case "let_name":
                return n.LetName(self.name(need(tree, "NAME")), span=span)
            case "operation":
                sign = next(each.type for each in tokens(tree))
                left, right = (self._arithmetic(each) for each in parts)
                return n.Operation(_OPERATORS[sign], left, right, span=span)
            case "negative":
                return n.Negative(self._arithmetic(parts[0]), span=span)
            case "applied":
                word = next(each.type for each in tokens(tree)).lower()
                return n.Applied(word, tuple(self._arithmetic(each) for each in parts), span=span)
            case "windowed":
                inner = self._arithmetic(parts[0])
                return n.Windowed(inner, self._windows(tree), span=span)
            case "chosen":
                return self._chosen(tree)
            case _:
                return self._arithmetic(parts[0])

    def _input(self, tree: Node, unit: n.Name) -> n.Input:
        name, count = self.name(need(tree, "NAME")), whole_number(first(tree, "NUMBER"))
        if has(tree, "MEAN_OF") or has(tree, "MEAN"):
            return n.Input(name, unit, "mean", count=count, span=self.span(tree))
        word = next((each.lower() for each in ("FIRST", "LATEST") if has(tree, each)), None)
        return n.Input(name, unit, word, span=self.span(tree))

    def _chosen(self, tree: Node) -> n.Chosen:
        branches = tuple(self._branch(each) for each in trees(tree, "branch"))
        others = [each for each in trees(tree) if each.data != "branch"]
        otherwise = self._arithmetic(others[0]) if others else None
        return n.Chosen(branches, otherwise, span=self.span(tree))

    def _branch(self, tree: Node) -> n.Branch:
        value, test = trees(tree)
        span = self.span(test)
        if not trees(test):
            sex = "female" if first(test, "FEMALE") else "male"
            return n.Branch(self._arithmetic(value), n.SexTest(sex, span=span), span=self.span(tree))
        left, sign, right = trees(test)
        held = n.ValuesTest(self._arithmetic(left), self.comparison(sign), self._arithmetic(right), span=span)
        return n.Branch(self._arithmetic(value), held, span=self.span(tree))
