"""Numbers: with a unit, as a multiple of a limit, as a length of time, as a date or time of day."""

from __future__ import annotations

import re

from critlang.syntax.reader import WORD, Reader
from critlang.syntax.tokens import Line
from critlang.syntax.words import CONNECTIVES
from critlang.units import looks_like_unit, match_prefix

MOST_DIGITS = 24
"""The characters that a number may have."""

_NUMBER = re.compile(r"[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?")
# Patterns that few files need are compiled where they are used.
_LISTED = r"\d+(?:\.\d+)?(?=[ \t]*(?:,|[\r\n#]|$))"
"""A number among listed values; in 1,2,3 the commas separate."""
_BEFORE_LISTED = ("ONE_OF", "IN_ORDER", "_COMMA")
_BEFORE_VALUE = ("IS", "NOT", "DEFAULT", "ONLY_FOR")
_VALUE = r"\d+(?:\+|[^\W\d_][\w+]*)(?![\w'’/+-])"
"""A value such as 1b, 3a or 2+, where nothing is measured."""
_COUNTING = ("AT_LEAST", "AT_MOST", "EXACTLY", "MORE_THAN", "LESS_THAN")
_COUNTED = re.compile(r"\d{1,9}(?=[ \t]+[^\W\d_])")
_COMMA_NUMBER = r"\d+,\d+"
_DATE = re.compile(r"\d{4}-\d{2}(?:-\d{2})?(?![\w-])")
_LOOSE_DATE = r"(?:\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?|\d{1,4}([./-])\d{1,2}\1\d{1,4})(?![\w,/-]|\.\d)"
"""What is meant as a date, also one that is written as in other lands; the builder refuses that."""
_CLOCK = r"\d{2}:\d{2}(?::\d{2})?"
_TIME_UNIT = re.compile(r"[ \t]*(?:(?:day|week|month|year|hour|minute)s?|half[- ]li(?:fe|ves))(?![\w'-])")
_OTHER_LENGTH = (
    rf"[ \t]+or[ \t]+{_NUMBER.pattern}{_TIME_UNIT.pattern}"
    r"[ \t]*,?[ \t]*whichever[ \t]+is[ \t]+(?:longer|shorter)(?!\w)"
)
_MULTIPLE = re.compile(r"[ \t]*(?:[x×*][ \t]*|times[ \t]+(?:the[ \t]+)?)?(?:ULN|LLN)(?!\w)")
_UNIT_CHUNK = re.compile(r"[ \t]?(?!')([^\s,;:()\"]+)")


class NumberReader(Reader):
    """Reads what begins with a number."""

    def _number(self, line: Line, at: int) -> int | None:
        if self.text[at] not in "+-" and not self.text[at].isdecimal():
            return None
        date = _DATE.match(self.text, at)
        if date:
            return self._add(line, "DATE", at, date.end())
        last = line.tokens[-1].type if line.tokens else ""
        if last in ("BORN", "ON", "FROM", "TO", "UNTIL", "AMENDED") and line.block in ("example", "header"):
            loose = self._loose_date(at)
            if loose:
                return self._add(line, "DATE", at, loose.end())
        clock = re.compile(_CLOCK).match(self.text, at) if last == "DATE" else None
        if clock:
            return self._add(line, "CLOCK", at, clock.end())
        among_values = last in _BEFORE_LISTED and (line.listing or "ONLY_FOR" in line.kinds)
        listed = re.compile(_LISTED).match(self.text, at) if among_values else None
        if listed:
            return self._add(line, "NUMBER", at, listed.end())
        valued = among_values or last in _BEFORE_VALUE
        value = re.compile(_VALUE).match(self.text, at) if valued else None
        if value:
            return self._add(line, "NAME", at, value.end())
        counted = _COUNTED.match(self.text, at) if _counts(line) else None
        if counted and not _TIME_UNIT.match(self.text, counted.end()):
            return self._add(line, "NUMBER", at, counted.end())
        number = _NUMBER.match(self.text, at)
        word = WORD.match(self.text, at)
        if number is None or (word and word.end() > number.end()):
            return None
        return self._measured(line, at, number.end())

    def _measured(self, line: Line, at: int, end: int) -> int:
        """A number that may have a unit, be a multiple of a limit, or belong to a name."""
        wrong = re.compile(_COMMA_NUMBER).match(self.text, at) if "," in self.text[at : end + 1] else None
        if wrong and wrong.end() > end:
            self._report(
                "E109",
                f'"{wrong.group()}" can be read in two ways',
                at,
                wrong.end(),
                "comma in a number",
                f"write {wrong.group().replace(',', '.')} with a decimal point, or thousands as in 1,500",
            )
            end = wrong.end()
        if end - at > MOST_DIGITS:
            self._report(
                "E109",
                "this number is too long",
                at,
                end,
                f"{end - at} characters",
                f"write it with fewer digits; {MOST_DIGITS} are read",
            )
        for terminal, pattern in (("MULTIPLE", _MULTIPLE), ("DURATION", _TIME_UNIT)):
            found = pattern.match(self.text, end)
            if found:
                other = self._other_length(found.end()) if terminal == "DURATION" else None
                return self._add(line, terminal, at, (other or found).end())
        unit = match_prefix(self.text, end)
        if unit is not None:
            return self._add(line, "QUANTITY", at, unit[1])
        chunk = _UNIT_CHUNK.match(self.text, end)
        if chunk and looks_like_unit(chunk.group(1)):
            return self._add(line, "QUANTITY", at, chunk.end())
        if self._in_name(line, at) and not self._giving(line):
            return self._name(line, at, end)
        return self._add(line, "NUMBER", at, end)

    def _loose_date(self, at: int) -> re.Match[str] | None:
        begins = self.text[at : at + 8]
        if not begins[:4].isdecimal() and max(map(begins.count, "./-")) < 2:
            return None
        return re.compile(_LOOSE_DATE).match(self.text, at)

    def _other_length(self, at: int) -> re.Match[str] | None:
        """``or 5 half-lives, whichever is longer``, which goes on with a length of time."""
        if not self.text[at : at + 20].lstrip(" \t").startswith("or"):
            return None
        return re.compile(_OTHER_LENGTH).match(self.text, at)


def _counts(line: Line) -> bool:
    """Whether a number here says how many there must be: a name comes next, not a unit."""
    if line.tokens and line.tokens[-1].type == "LATEST":
        return True
    if not line.tokens or line.tokens[-1].type not in _COUNTING or line.block == "example":
        return False
    before = [each.type for each in line.tokens[-3:-1]]
    if before[-2:] == ["_OR_COMMA", "OR"]:
        return False
    return not before or before[-1] in (*CONNECTIVES, "LABEL", "LPAR", "_COLON")
