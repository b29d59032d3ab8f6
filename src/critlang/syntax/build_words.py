"""Tokens to syntax nodes: names, texts, numbers, and places."""

from __future__ import annotations

import re
from decimal import Decimal

from critlang.dates import TimeUnit
from critlang.diagnostics import Diagnostic
from critlang.record import replace
from critlang.source import Source, Span
from critlang.syntax import nodes as n
from critlang.syntax.numbers import MOST_DIGITS
from critlang.syntax.tokens import Token
from critlang.syntax.trees import Node, first_leaf, has, last_leaf, tokens

COMPARISONS = {
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
_TWO_LENGTHS = r"(.+?)[ \t]+or[ \t]+(.+?)[ \t]*,?[ \t]*whichever[ \t]+is[ \t]+(longer|shorter)"
_NUMBER = re.compile(r"[+-]?[\d,]+(?:\.\d+)?")


class WordBuilder:
    """Builds what single tokens stand for. ``diagnostics`` gathers what cannot be meant."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.diagnostics: list[Diagnostic] = []

    def span(self, node: Node | Token) -> Span:
        """The characters of a token or of a tree's tokens."""
        if isinstance(node, Token):
            return Span(self.source.name, node.start, node.end)
        first, last = first_leaf(node), last_leaf(node)
        return Span(self.source.name, first.start if first else 0, last.end if last else 0)

    def name(self, token: Token) -> n.Name:
        """A name, without its quotes, single spaces between its words."""
        text = token.text[1:-1] if token.text[:1] == "'" and token.text[-1:] == "'" else token.text
        return n.Name(" ".join(text.split()), span=self.span(token))

    def names(self, tree: Node) -> tuple[n.Name, ...]:
        """The names of a list."""
        return tuple(self.name(each) for each in tokens(tree, "NAME"))

    def values(self, tree: Node) -> tuple[n.Name, ...]:
        """The values of a list, words or numbers."""
        return tuple(self.name(each) for each in tokens(tree) if each.type in ("NAME", "NUMBER"))

    def comparison(self, tree: Node) -> str:
        """The sign of a comparison."""
        return COMPARISONS[next(tokens(tree)).type]

    def limit(self, token: Token) -> n.Limit:
        """A number with what makes it a limit."""
        match token.type:
            case "NAME":
                return self.name(token)
            case "DURATION":
                return self.duration(token)
            case "MULTIPLE":
                number = _NUMBER.match(token.text)
                side = "LLN" if token.text.endswith("LLN") else "ULN"
                return n.Multiple(
                    decimal_of(number.group()) if number else Decimal(1), side, span=self.span(token)
                )
            case _:
                return self.quantity(token)

    def one_limit(self, sign: Node, limit: Token) -> n.Compared:
        """A sign and the limit that follows it."""
        return n.Compared(self.comparison(sign), self.limit(limit), span=self.span(sign).to(self.span(limit)))

    def two_limits(self, tree: Node, signs: list[Node], limits: list[Token]) -> n.Bounded:
        """Two signs, each with its limit, joined by the ``and`` or ``or`` of a tree."""
        one, other = (self.one_limit(sign, limit) for sign, limit in zip(signs, limits, strict=True))
        joint = "and" if has(tree, "AND_SIGN") else "or"
        return n.Bounded(one, joint, other, span=one.span.to(other.span))

    def between(self, first: Token, last: Token, span: Span) -> n.Ranged:
        """From one limit to another; where only the last has a unit, it is that of both."""
        low, high = self.limit(first), self.limit(last)
        if isinstance(low, n.Quantity) and low.unit is None:
            if isinstance(high, n.Quantity):
                low = n.Quantity(low.number, high.unit, span=low.span)
            elif isinstance(high, n.Duration):
                low = n.Duration(low.number, high.unit, high.other, span=low.span)
        return n.Ranged(low, high, span=span)

    def quantity(self, token: Token) -> n.Quantity:
        """A number with its unit, if it has one."""
        number = _NUMBER.match(token.text)
        assert number is not None
        unit = token.text[number.end() :].strip() or None
        return n.Quantity(decimal_of(number.group()), unit, span=self.span(token))

    def duration(self, token: Token) -> n.Duration:
        """A length of time, or two of which one counts."""
        span = self.span(token)
        two = re.fullmatch(_TWO_LENGTHS, token.text) if "whichever" in token.text else None
        if two is None:
            return _length(token.text, span)
        place = Span(span.source_name, token.start + two.start(2), token.start + two.end(2))
        return replace(_length(two[1], span), rival=_length(two[2], place), longer=two[3] == "longer")


def _length(text: str, span: Span) -> n.Duration:
    number = _NUMBER.match(text)
    assert number is not None
    word = text[number.end() :].strip()
    many = "half-lives" if word.startswith("half") else word.rstrip("s") + "s"
    count = decimal_of(number.group())
    if many in {each.value for each in TimeUnit}:
        return n.Duration(count, TimeUnit(many), span=span)
    return n.Duration(count, None, many, span=span)


def text_of(builder: WordBuilder, token: Token) -> n.Text:
    """A quoted text without its quotation marks, white space folded."""
    raw = token.text[1:-1] if token.text[-1:] in '"”' and len(token.text) > 1 else token.text[1:]
    return n.Text(" ".join(raw.replace('""', '"').split()), span=builder.span(token))


def decimal_of(text: str) -> Decimal:
    """A number without its thousands separators; one that is too long has been reported, and is cut."""
    return Decimal(text.replace(",", "")[:MOST_DIGITS])


def whole_number(token: Token | None) -> int | None:
    """A number of things, -1 for one that is not whole."""
    if token is None:
        return None
    number = decimal_of(token.text)
    return int(number) if number % 1 == 0 else -1
