"""Quoted texts, the label that starts a criterion, and signs that the language does not have."""

from __future__ import annotations

import re

from critlang.syntax.numbers import NumberReader
from critlang.syntax.tokens import Line
from critlang.syntax.words import HEADS

_ENDS_SIGNS = r"[\s\w()\"'“”]"
_STOPS = {'"': r'["\r\n]', '"”': r'["”\r\n]'}
"""Where a text may end, by the signs that close it."""
_LINE_REST = re.compile(r"[^\r\n]*")
LABEL = re.compile(r"\(?(?:\d+(?:\.\d+)*|[a-z]{1,4}|[A-Z])[.)]?(?=[ \t]+[\"“])|[-•](?=[ \t])")

_BEFORE_TEXT = ("assumption", "title", "study id", "version", "source", "also called")
_ANOTHER_TEXT = rf"(?:{'|'.join(_BEFORE_TEXT)})[ \t]+[\"“]"
# Patterns that few files need are compiled where they are used.
_SIGNS = {
    "%": 'a "%" stands right after a number: 25 %',
    "&": 'write "and"',
    "|": 'write "or"',
    ";": 'take it out; statements are joined with "and" or "or"',
    ".": "take it out; a statement ends with its line",
    "–": 'write "to" or "between ... and ..." for a range, and - for a minus',
    "!": 'write "not"',
    "≠": 'write "is not"',
    "/": "write / only inside a unit or a name",
}
"""What to do about signs that authors try."""


class TextReader(NumberReader):
    """Reads quoted texts."""

    def _string(self, line: Line, at: int) -> int:
        closing = '"”' if self.text[at] in "“”" else '"'
        stops = re.compile(_STOPS[closing])
        end = at + 1
        while found := stops.search(self.text, end):
            end = found.start()
            if self.text[end] in closing:
                if self.text.startswith('""', end) and closing == '"':
                    end += 2
                    continue
                return self._add(line, "STRING", at, end + 1)
            if self.text.startswith("\r\n", end):
                end += 1
            if self._starts_anew(end + 1):
                break
            end += 1
        stop = _LINE_REST.match(self.text, at).end()  # type: ignore[union-attr]
        self._report(
            "E102",
            "this text is not closed",
            at,
            at + 1,
            "opened here",
            'close it with a quotation mark; a quotation mark inside is written twice: ""',
        )
        self._add(line, "STRING", at, len(self.text[:stop].rstrip()))
        return stop

    def _starts_anew(self, at: int) -> bool:
        """Whether an open text cannot reach this line: it is empty, or starts a criterion or declaration."""
        _, first = _indent_at(self.text, at)
        if first >= len(self.text) or self.text[first] in "\r\n":
            return True
        if LABEL.match(self.text, first) or self._another(first):
            return True
        return first == at and self.words.match(HEADS["top"], self.text, first) is not None

    def _another(self, at: int) -> bool:
        """Whether a line starts with another text."""
        heads = self.text.startswith(_BEFORE_TEXT, at)
        return heads and re.compile(_ANOTHER_TEXT).match(self.text, at) is not None

    def _unknown_character(self, at: int) -> int:
        end = at + 1
        while end < len(self.text) and not re.match(_ENDS_SIGNS, self.text[end]):
            end += 1
        self._report(
            "E104",
            f"the language has no sign {self.text[at:end]!r}".replace("'", '"'),
            at,
            end,
            "not understood",
            _SIGNS.get(self.text[at:end], "take it out, or put the name it belongs to in single quotes"),
        )
        return end


def _indent_at(text: str, at: int) -> tuple[int, int]:
    end = at
    while end < len(text) and text[end] in " \t":
        end += 1
    return end - at, end
