"""Tokens and logical lines. Both change while they are read, and are made by the thousand: no records."""

from __future__ import annotations


class Token:
    """A terminal of the grammar (``type``) and the characters it stands for."""

    __slots__ = ("end", "start", "text", "type")

    def __init__(self, type: str, text: str, start: int, end: int) -> None:
        self.type = type
        self.text = text
        self.start = start
        self.end = end

    def __repr__(self) -> str:
        return f"Token({self.type!r}, {self.text!r}, {self.start}, {self.end})"


class Line:
    """A logical line: its indentation, tokens, block and comments (place, text)."""

    __slots__ = ("block", "breaks", "comments", "indent", "kinds", "listing", "start", "stop", "tokens")

    def __init__(self, indent: int, start: int, block: str) -> None:
        self.indent = indent
        self.start = start
        self.block = block
        self.tokens: list[Token] = []
        self.comments: list[tuple[int, str]] = []
        self.kinds: set[str] = set()
        """The terminals that the line has so far."""
        self.listing = False
        """Whether the tokens end in a list of values."""
        self.breaks: list[int] = []
        """Indices of tokens that start a continuing line."""
        self.stop = 0
        """Where the last physical line of it ends."""

    @property
    def end(self) -> int:
        """The offset after the last token."""
        return self.tokens[-1].end if self.tokens else self.start

    def moved_out(self, columns: int) -> Line:
        """The line, with the same tokens, that many columns further out."""
        moved = Line(self.indent - columns, self.start, self.block)
        for each in ("tokens", "comments", "kinds", "listing", "breaks", "stop"):
            setattr(moved, each, getattr(self, each))
        return moved
