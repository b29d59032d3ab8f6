"""A line that cannot be read: where, and what could have stood there."""

from __future__ import annotations

from critlang.record import Record
from critlang.source import Source, Span
from critlang.syntax.tokens import Line, Token


class Complaint(Record):
    """The token at ``at`` of ``tokens``, which stands in ``line``, is none of ``expected``."""

    source: Source
    line: Line
    tokens: list[Token]
    at: int
    expected: frozenset[str]
    above: list[Line]

    @property
    def token(self) -> Token:
        """The token that does not fit; the last one stands for the end of the item."""
        return self.tokens[min(self.at, len(self.tokens) - 1)]

    @property
    def before(self) -> Token | None:
        """The token of the same line before it."""
        previous = self.tokens[self.at - 1] if 0 < self.at <= len(self.tokens) else None
        return previous if previous and previous.type not in ("_NEWLINE", "_INDENT", "_DEDENT") else None

    @property
    def first(self) -> bool:
        """Whether it is the first of its line."""
        return self.before is None

    def span(self) -> Span:
        """Where to point: the token's words, or for the end of a line just after its last word."""
        token = self.token
        if token.end > token.start:
            return Span(self.source.name, token.start, token.end)
        if token.type == "_INDENT" and self.line.tokens:
            word = self.line.tokens[0]
            return Span(self.source.name, word.start, word.end)
        place = self.before.end if self.before else token.start
        return Span(self.source.name, place, place)
