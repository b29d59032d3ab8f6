"""The formulas of derived terms: numbers, signs, names with their units, and windows in brackets.

A sign between two things has a blank on either side, for units and names have such signs in them.
"""

from __future__ import annotations

import re

from critlang.syntax.reader import WORD
from critlang.syntax.texts import TextReader
from critlang.syntax.tokens import Line

# Few files have formulas: their patterns are compiled where they are used.
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
_CALENDAR = r"[ \t]*(?:(?:day|week|month|year|hour)s?)(?![\w'-])"
_UNIT_ENDS = (
    r"[ \t]+[-+*/^×÷−](?=[ \t])|[ \t]*[\),<>=≤≥#\r\n]|[ \t]+(?:if|otherwise|before|after|on|at|during|within"
    r"|between|since|ever|more|less)(?!\w)"
)
_SIGNS = ("PLUS", "MINUS", "TIMES", "OVER", "POWER", "LE", "GE", "LT", "GT", "EQ", "_COMMA", "LPAR", "RPAR")
_QUOTED_NAME = r"'([^'\r\n]+)'"

ENDING = (
    "IN", "IS", "IF", "OTHERWISE", "AND", "AT_LEAST", "MORE_THAN", "BETWEEN", "BEFORE", "AFTER",
    "ON_OR_BEFORE", "ON_OR_AFTER", "ON", "AT", "DURING", "WITHIN", "EVER",
)  # fmt: skip
"""Words that end a name."""
_BEGINNING = ("FIRST", "LATEST", "MEAN", "MEAN_OF", "START_OF", "END_OF")
"""Words that count only where no name has begun."""
_FUNCTIONS = ("MIN", "MAX", "SQRT")


class ArithmeticReader(TextReader):
    """Reads the lines of a derived term that are arithmetic."""

    def _arithmetic(self, line: Line, at: int) -> int:
        """Read one token of a formula; return where the next begins."""
        last = line.tokens[-1].type
        if last == "IN":
            end = re.compile(_UNIT_ENDS).search(self.text, at)
            return self._add(line, "UNIT", at, end.start() if end else len(self.text))
        number = re.compile(_NUMBER).match(self.text, at)
        word = WORD.match(self.text, at)
        if number and not (word and word.end() > number.end()):
            return self._plain_number(line, at, number.end())
        sign = self.words.sign(_SIGNS, self.text, at)
        if sign:
            return self._add(line, sign[0], at, sign[1])
        return self._word(line, at, last)

    def _plain_number(self, line: Line, at: int, end: int) -> int:
        calendar = re.compile(_CALENDAR).match(self.text, end)
        if calendar:
            return self._add(line, "DURATION", at, calendar.end())
        if self._in_name(line, at):
            return self._name(line, at, end)
        return self._add(line, "NUMBER", at, end)

    def _word(self, line: Line, at: int, last: str) -> int:
        found = self.words.match(self._words_here(line, at, last), self.text, at)
        if found and (found[0] not in _FUNCTIONS or self.text[found[1] :].lstrip(" \t")[:1] == "("):
            return self._add(line, found[0], at, found[1])
        quoted = re.compile(_QUOTED_NAME).match(self.text, at)
        if quoted:
            return self._add(line, "NAME", at, quoted.end())
        word = WORD.match(self.text, at)
        return self._unknown_character(at) if word is None else self._name(line, at, word.end())

    def _words_here(self, line: Line, at: int, last: str) -> tuple[str, ...]:
        if last == "IF":
            return ("FEMALE", "MALE", "AGE", *_BEGINNING, *_FUNCTIONS)
        if self._in_name(line, at):
            return ENDING
        if last == "DURATION":
            return (*ENDING, "OF")
        return (*ENDING, *_BEGINNING, *_FUNCTIONS, "AGE")
