"""What every part of the lexer shares: the text, the tokens so far, and reporting."""

from __future__ import annotations

import re

from critlang.diagnostics import Diagnostic, diagnose
from critlang.source import Source, Span
from critlang.syntax.tokens import Line, Token
from critlang.syntax.words import BLANK, Words

# A set with the sign ’ takes long to compile: it stands beside each.
_PART = r"[^\W\d_][\w'+-]*(?:’[\w'+-]*)*"
WORD = re.compile(rf"\d+(?:,\d+)*-[^\W\d_][\w'+/-]*(?:’[\w'+/-]*)*|{_PART}(?:/{_PART})*")
SIGNS = ("LE", "LT", "GE", "GT", "EQ")
"""The signs of a comparison."""
_OF_GIVEN = frozenset(["NAME", "NUMBER", "QUANTITY", "MULTIPLE", "DURATION", "_COMMA"])
_REST = re.compile(r"[^\r\n#]*")
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\ufeff\x0b\x0c", " "))
"""Blanks that come along when text is copied are read as spaces; each is one character, so places stay."""
_PATH = re.compile(r"E?(?:\d+|[A-Za-z]{1,4})(?:\.[A-Za-z0-9]+)*(?![\w-])")


class Reader:
    """Reads one source. ``lines`` and ``diagnostics`` fill up on the way."""

    def __init__(self, source: Source, words: Words) -> None:
        self.source = source
        self.text = source.text.translate(_SPACES)
        self.words = words
        self.lines: list[Line] = []
        self.diagnostics: list[Diagnostic] = []

    def _add(self, line: Line, terminal: str, start: int, end: int) -> int:
        if terminal == "OR" and line.tokens and line.tokens[-1].type == "_COMMA":
            line.tokens[-1].type = "_OR_COMMA"
        if terminal in SIGNS:
            _join_signs(line)
        line.tokens.append(Token(terminal, self.text[start:end], start, end))
        line.kinds.add(terminal)
        if terminal not in ("NAME", "NUMBER", "_COMMA"):
            line.listing = terminal in ("ONE_OF", "IN_ORDER")
        return end

    def _report(self, code: str, message: str, start: int, end: int, label: str, help_text: str) -> None:
        span = Span(self.source.name, start, end)
        self.diagnostics.append(diagnose(code, message, span, label, help=(help_text,)))

    def _name(self, line: Line, start: int, end: int) -> int:
        """Add words to the name that they go on with, or start a new one."""
        if not self._in_name(line, start):
            return self._add(line, "NAME", start, end)
        last = line.tokens[-1]
        last.text, last.end = self.text[last.start : end], end
        return end

    def _in_name(self, line: Line, at: int) -> bool:
        """Whether a name has just ended here, so that a word goes on with it."""
        if not line.tokens or line.tokens[-1].type != "NAME":
            return False
        last = line.tokens[-1]
        between = self.text[last.end : at]
        return bool(between) and not between.strip(" \t") and not last.text.endswith("'")

    def _giving(self, line: Line) -> bool:
        """Whether limits are given here to a definition, so that a number ends a name."""
        for token in reversed(line.tokens):
            if token.type not in _OF_GIVEN:
                return token.type == "WITH"
        return False

    def _rest_as(self, line: Line, terminal: str, at: int) -> int:
        at = BLANK.match(self.text, at).end() if self.text[at : at + 1] in (" ", "\t") else at  # type: ignore[union-attr]
        found = _REST.match(self.text, at)
        assert found is not None
        end = at + len(found.group().rstrip())
        return self._add(line, terminal, at, end) if end > at else end

    def _paths(self, line: Line, at: int) -> int:
        while True:
            blank = BLANK.match(self.text, at)
            here = blank.end() if blank else at
            path = _PATH.match(self.text, here)
            if path is None:
                return at
            at = self._add(line, "PATH", here, path.end())
            if self.text[at : at + 1] != ",":
                return at
            at = self._add(line, "_COMMA", at, at + 1)


def _join_signs(line: Line) -> None:
    """Mark an "and" or "or" that a sign follows: it joins two limits of one value, not two statements."""
    before = [each.type for each in line.tokens[-2:]]
    if before and before[-1] in ("AND", "OR") and before[0] != "_OR_COMMA":
        line.tokens[-1].type = f"{before[-1]}_SIGN"
