"""lark's trees to syntax nodes: criteria, statements, windows, filters, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from lark import Tree

from critlang.dates import TimeUnit
from critlang.diagnostics import Diagnostic
from critlang.source import Source, Span
from critlang.syntax import nodes as n
from critlang.syntax.lexer import Token

_COMPARISONS = {
    "LE": "<=",
    "LT": "<",
    "GE": ">=",
    "GT": ">",
    "EQ": "=",
    "AT_LEAST": ">=",
    "AT_MOST": "<=",
    "MORE_THAN": ">",
    "LESS_THAN": "<",
}
_RELATIONS = {
    "BEFORE": "before",
    "ON_OR_BEFORE": "on or before",
    "AFTER": "after",
    "ON_OR_AFTER": "on or after",
    "AT": "at",
    "ON": "on",
}
_NUMBER = re.compile(r"[+-]?[\d,]+(?:\.\d+)?")


class StatementBuilder:
    """Builds what stands below a criterion. ``diagnostics`` gathers what cannot be meant."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.diagnostics: list[Diagnostic] = []

    def span(self, node: Tree[Token] | Token) -> Span:
        """The characters of a token or of a tree's tokens."""
        if isinstance(node, Token):
            return Span(self.source.name, node.start, node.end)
        leaves = list(_leaves(node))
        if not leaves:
            return Span(self.source.name, 0, 0)
        return Span(self.source.name, leaves[0].start, max(each.end for each in leaves))

    # ------------------------------------------------------------ criteria

    def criterion(self, tree: Tree[Token]) -> n.Criterion:
        """A numbered criterion or a dash."""
        label = _first(tree, "LABEL")
        quote = _first(tree, "STRING")
        assert label is not None
        bodies = _trees(tree)
        meaning: n.Statement | None = None
        notes: tuple[n.Text, ...] = ()
        damaged = False
        if tree.data == "unquoted":
            meaning = self.statement(bodies[0])
        elif bodies:
            meaning, notes = self.body(bodies[0])
            damaged = any(each.data == "hole" for each in bodies[0].children if isinstance(each, Tree))
        return n.Criterion(
            label.text.strip("().•") or "-",
            text_of(self, quote) if quote else None,
            meaning,
            notes,
            damaged=damaged,
            span=self.span(label).to(self.span(quote) if quote else self.span(tree)),
        )

    def body(self, tree: Tree[Token]) -> tuple[n.Statement | None, tuple[n.Text, ...]]:
        """What stands below a criterion: its meaning and its assumptions."""
        meaning: n.Statement | None = None
        notes: list[n.Text] = []
        for child in _trees(tree):
            match str(child.data):
                case "assumption":
                    text = _first(child, "STRING")
                    assert text is not None
                    notes.append(text_of(self, text))
                case "hole":
                    continue
                case "meaning":
                    meaning = self.statement(_trees(child)[0])
                case "listed" | "listed_all":
                    meaning = self._listed(child)
        return meaning, tuple(notes)

    def _listed(self, tree: Tree[Token]) -> n.Listed:
        combinator, count = "all", None
        lead: n.Statement | None = None
        joint: str | None = None
        items: list[n.Criterion | n.Hole] = []
        for child in _trees(tree):
            match str(child.data):
                case "combinator":
                    combinator, count = _combinator(next(_tokens(child)))
                case "lead":
                    lead = self.statement(_trees(child)[0])
                    joint = next(_tokens(child)).type.lower()
                case "hole":
                    items.append(n.Hole(span=self.span(child)))
                case _:
                    items.append(self.criterion(child))
        span = self.span(_trees(tree, "combinator")[0]) if tree.data == "listed" else self.span(tree)
        return n.Listed(combinator, count, tuple(items), lead, joint, span=span)

    # ------------------------------------------------------------ statements

    def statement(self, tree: Tree[Token]) -> n.Statement:
        """A statement of any kind."""
        parts, span = _trees(tree), self.span(tree)
        match str(tree.data):
            case "disjunction" | "or_tail":
                return n.Disjunction(tuple(self._flat(tree, n.Disjunction)), span=span)
            case "conjunction" | "and_tail":
                return n.Conjunction(tuple(self._flat(tree, n.Conjunction)), span=span)
            case "or_and_tail":
                *first, middle, tail = [self.statement(each) for each in parts]
                last = n.Conjunction((*_parts(middle, n.Conjunction), tail), span=span)
                flat = [each for part in first for each in _parts(part, n.Disjunction)]
                return n.Disjunction((*flat, last), span=span)
            case "unless":
                return n.Unless(self.statement(parts[0]), self.statement(parts[1]), span=span)
            case "conditional":
                chosen = [self.statement(each) for each in parts]
                otherwise = chosen[2] if len(chosen) > 2 else None
                return n.Conditional(chosen[0], chosen[1], otherwise, span=span)
            case "negation":
                return n.Negation(self.statement(parts[0]), span=span)
            case "group":
                return n.Group(self.statement(parts[0]), span=span)
            case _:
                return self._claim(tree)

    def _flat(self, tree: Tree[Token], kind: type[n.Conjunction] | type[n.Disjunction]) -> Iterator[n.Statement]:
        for child in _trees(tree):
            yield from _parts(self.statement(child), kind)

    def _claim(self, tree: Tree[Token]) -> n.Statement:
        span = self.span(tree)
        windows = self._windows(tree)
        match str(tree.data):
            case "age":
                return n.AgeClaim(self._age_predicate(tree), windows, span=span)
            case "sex":
                return n.SexClaim(_first(tree, "NOT") is None, self.name(_need(tree, "NAME")), span=span)
            case "attested":
                return n.AttestedClaim(windows, span=span)
            case _:
                return self._term_claim(tree, windows)

    def _term_claim(self, tree: Tree[Token], windows: tuple[n.Window, ...]) -> n.Claim:
        selector: n.Selector | None = None
        predicate: n.Predicate | None = None
        condition: n.Filter | None = None
        for child in _trees(tree):
            data = str(child.data)
            if data == "selector":
                selector = self._selector(child)
            elif data in ("compared", "ranged", "present", "normal", "coded"):
                predicate = self._predicate(child)
            elif data != "windows":
                condition = self._filter(child)
        return n.Claim(
            self.name(_need(tree, "NAME")), selector, predicate, windows, condition, span=self.span(tree)
        )

    def _selector(self, tree: Tree[Token]) -> n.Selector:
        tokens = list(_tokens(tree))
        words = {"MORE_THAN": "more than", "LESS_THAN": "less than", "AT_LEAST": "at least", "AT_MOST": "at most"}
        number = _first(tree, "NUMBER")
        count = int(_decimal(number.text)) if number and _decimal(number.text) % 1 == 0 else None
        if number and count is None:
            count = -1
        word = words.get(tokens[0].type, tokens[0].type.lower())
        return n.Selector(word, count, span=self.span(tree))

    def _predicate(self, tree: Tree[Token]) -> n.Predicate:
        span = self.span(tree)
        positive = _first(tree, "NOT") is None
        match str(tree.data):
            case "compared":
                tokens = list(_tokens(tree))
                comparisons = _trees(tree, "comparison")
                symbol = self.comparison(comparisons[0]) if comparisons else _COMPARISONS[tokens[0].type]
                return n.Compared(symbol, self.limit(tokens[-1]), span=span)
            case "ranged":
                return self._ranged(tree)
            case "present":
                return n.Present(positive == (_first(tree, "PRESENT") is not None), span=span)
            case "normal":
                return n.Normal(positive == (_first(tree, "NORMAL") is not None), span=span)
            case _:
                lists = _trees(tree, "names")
                values = self.names(lists[0]) if lists else (self.name(_need(tree, "NAME")),)
                return n.Coded(positive, values, span=span)

    def _ranged(self, tree: Tree[Token]) -> n.Ranged:
        low, high = (self.limit(each) for each in _tokens(tree) if each.type not in ("BETWEEN", "AND", "AGE"))
        if isinstance(low, n.Quantity) and low.unit is None:
            if isinstance(high, n.Quantity):
                low = n.Quantity(low.number, high.unit, span=low.span)
            elif isinstance(high, n.Duration):
                low = n.Duration(low.number, high.unit, span=low.span)
        return n.Ranged(low, high, span=self.span(tree))

    def _age_predicate(self, tree: Tree[Token]) -> n.Compared | n.Ranged:
        if _first(tree, "BETWEEN"):
            return self._ranged(tree)
        comparison = _trees(tree, "comparison")[0]
        spans = _trees(tree, "span")
        limit = self.limit(next(_tokens(spans[0])) if spans else _need(tree, "NUMBER"))
        return n.Compared(self.comparison(comparison), limit, span=self.span(tree))

    # ------------------------------------------------------------ windows

    def _windows(self, tree: Tree[Token]) -> tuple[n.Window, ...]:
        return tuple(self._window(each) for group in _trees(tree, "windows") for each in _trees(group))

    def _window(self, tree: Tree[Token]) -> n.Window:
        span = self.span(tree)
        moments = [self.moment(each) for each in _trees(tree, "moment")]
        tokens = list(_tokens(tree))
        match str(tree.data):
            case "sided":
                return n.Sided(_RELATIONS[tokens[0].type], moments[0], span=span)
            case "during":
                return n.During(self.name(_need(tree, "NAME")), span=span)
            case "within":
                side = next((each.type.lower() for each in tokens if each.type in ("BEFORE", "AFTER", "OF")), None)
                moment = moments[0] if moments else None
                return n.Within(self.duration(_need(tree, "DURATION")), side, moment, span=span)
            case "distant":
                side = "before" if _first(tree, "BEFORE") else "after"
                strict = _first(tree, "MORE_THAN") is not None
                return n.Distant(strict, self.duration(_need(tree, "DURATION")), side, moments[0], span=span)
            case "spanned":
                return n.Spanned(moments[0], moments[1], span=span)
            case _:
                return n.Ever(span=span)

    def moment(self, tree: Tree[Token]) -> n.Moment:
        """A reference, perhaps moved."""
        distance = _first(tree, "DURATION")
        reference = self._reference(_trees(tree, "reference")[0])
        before = _first(tree, "AFTER") is None
        moved = self.duration(distance) if distance else None
        return n.Moment(reference, moved, before, span=self.span(tree))

    def _reference(self, tree: Tree[Token]) -> n.Reference:
        which = "first" if _first(tree, "FIRST") else "latest" if _first(tree, "LATEST") else None
        edge = "start" if _first(tree, "START_OF") else "end" if _first(tree, "END_OF") else None
        return n.Reference(self.name(_need(tree, "NAME")), which, edge, span=self.span(tree))

    # ------------------------------------------------------------ filters

    def _filter(self, tree: Tree[Token]) -> n.Filter:
        parts, span = _trees(tree), self.span(tree)
        match str(tree.data):
            case "filter_or":
                return n.FilterOr(tuple(self._filter_parts(tree, n.FilterOr)), span=span)
            case "filter_and":
                return n.FilterAnd(tuple(self._filter_parts(tree, n.FilterAnd)), span=span)
            case "filter_not":
                return n.FilterNot(self._filter(parts[0]), span=span)
            case "filter_group":
                return n.FilterGroup(self._filter(parts[0]), span=span)
            case "filter_flag":
                return n.FilterFlag(self.name(_need(tree, "NAME")), span=span)
            case "filter_length":
                return self._filter_length(tree)
            case _:
                names = [self.name(each) for each in _tokens(tree, "NAME")]
                lists = _trees(tree, "names")
                values = self.names(lists[0]) if lists else tuple(names[1:])
                return n.FilterCoded(names[0], _first(tree, "NOT") is None, values, span=span)

    def _filter_parts(self, tree: Tree[Token], kind: type[n.FilterAnd] | type[n.FilterOr]) -> Iterator[n.Filter]:
        for child in _trees(tree):
            part = self._filter(child)
            if isinstance(part, kind):
                yield from part.parts
            else:
                yield part

    def _filter_length(self, tree: Tree[Token]) -> n.FilterLength:
        comparisons = _trees(tree, "comparison")
        words = [each.type for each in _tokens(tree) if each.type in _COMPARISONS]
        symbol = self.comparison(comparisons[0]) if comparisons else _COMPARISONS[words[0]]
        length = self.duration(_need(tree, "DURATION"))
        return n.FilterLength(self.name(_need(tree, "NAME")), symbol, length, span=self.span(tree))

    # ------------------------------------------------------------ words and numbers

    def name(self, token: Token) -> n.Name:
        """A name, without its quotes, single spaces between its words."""
        text = token.text[1:-1] if token.text[:1] == "'" and token.text[-1:] == "'" else token.text
        return n.Name(" ".join(text.split()), span=self.span(token))

    def names(self, tree: Tree[Token]) -> tuple[n.Name, ...]:
        """The names of a list."""
        return tuple(self.name(each) for each in _tokens(tree, "NAME"))

    def comparison(self, tree: Tree[Token]) -> str:
        """The sign of a comparison."""
        return _COMPARISONS[next(_tokens(tree)).type]

    def limit(self, token: Token) -> n.Limit:
        """A number with what makes it a limit."""
        match token.type:
            case "DURATION":
                return self.duration(token)
            case "MULTIPLE":
                number = _NUMBER.match(token.text)
                side = "LLN" if token.text.endswith("LLN") else "ULN"
                return n.Multiple(_decimal(number.group()) if number else Decimal(1), side, span=self.span(token))
            case _:
                return self.quantity(token)

    def quantity(self, token: Token) -> n.Quantity:
        """A number with its unit, if it has one."""
        number = _NUMBER.match(token.text)
        assert number is not None
        unit = token.text[number.end() :].strip() or None
        return n.Quantity(_decimal(number.group()), unit, span=self.span(token))

    def duration(self, token: Token) -> n.Duration:
        """A length of calendar time."""
        number = _NUMBER.match(token.text)
        assert number is not None
        word = token.text[number.end() :].strip().rstrip("s") + "s"
        unit = TimeUnit(word) if word in {each.value for each in TimeUnit} else None
        return n.Duration(_decimal(number.group()), unit, span=self.span(token))


def text_of(builder: StatementBuilder, token: Token) -> n.Text:
    """A quoted text without its quotation marks, white space folded."""
    raw = token.text[1:-1] if token.text[-1:] in '"”' and len(token.text) > 1 else token.text[1:]
    return n.Text(" ".join(raw.replace('""', '"').split()), span=builder.span(token))


def _combinator(token: Token) -> tuple[str, int | None]:
    if token.type == "AT_LEAST_OF":
        number = re.search(r"\d+", token.text)
        return "at least", int(number.group()) if number else None
    return ("any", None) if token.type == "ANY_OF" else ("all", None)


def _parts(statement: n.Statement, kind: type[n.Conjunction] | type[n.Disjunction]) -> tuple[n.Statement, ...]:
    return statement.parts if isinstance(statement, kind) else (statement,)


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))


def _leaves(tree: Tree[Token]) -> Iterator[Token]:
    for child in tree.children:
        if isinstance(child, Token):
            if child.end > child.start:
                yield child
        elif isinstance(child, Tree):
            yield from _leaves(child)


def _trees(tree: Tree[Token], data: str | None = None) -> list[Tree[Token]]:
    return [each for each in tree.children if isinstance(each, Tree) and (data is None or each.data == data)]


def _tokens(tree: Tree[Token], kind: str | None = None) -> Iterator[Token]:
    return (each for each in tree.children if isinstance(each, Token) and (kind is None or each.type == kind))


def _first(tree: Tree[Token], kind: str) -> Token | None:
    return next(_tokens(tree, kind), None)


def _need(tree: Tree[Token], kind: str) -> Token:
    found = _first(tree, kind)
    assert found is not None, f"{tree.data} has no {kind}"
    return found
