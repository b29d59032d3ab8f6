"""Tokens and logical lines."""

from __future__ import annotations

from critlang.record import Record, field


class Token(Record):
    """A terminal of the grammar (``type``) and the characters it stands for."""

    type: str
    text: str
    start: int
    end: int


class Line(Record, frozen=False):
    """A logical line: its indentation, tokens, block and comments (place, text)."""

    indent: int
    start: int
    block: str
    tokens: list[Token] = field(default_factory=list)
    comments: list[tuple[int, str]] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    """The terminals that the line has so far."""
    listing: bool = False
    """Whether the tokens end in a list of values."""
    breaks: list[int] = field(default_factory=list)
    """Indices of tokens that start a continuing line."""
    stop: int = 0
    """Where the last physical line of it ends."""

    @property
    def end(self) -> int:
        """The offset after the last token."""
        return self.tokens[-1].end if self.tokens else self.start
