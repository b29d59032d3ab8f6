"""The words of the language, read from the grammar's terminals, and where each of them counts.

The grammar says how a word is spelled; this module says in which place a spelling is that word and not
part of a name. A word that is reserved can be part of a name only in single quotes.
"""

from __future__ import annotations

import re
from functools import cache

WINDOWS = (
    "BEFORE",
    "AFTER",
    "ON_OR_BEFORE",
    "ON_OR_AFTER",
    "ON",
    "AT",
    "DURING",
    "WITHIN",
    "EVER",
    "BETWEEN",
    "AT_LEAST",
    "MORE_THAN",
    "LESS_THAN",
)
"""Words that begin a window."""

CONNECTIVES = ("AND", "OR", "NOT", "IF", "THEN", "ELSE", "UNLESS")
"""Words between statements."""

RESERVED = (
    *CONNECTIVES,
    "WHERE",
    "EXCEPT",
    "IS",
    "EXACTLY",
    "AT_MOST",
    *WINDOWS,
)
"""Words that end a name wherever they stand."""

OPENING = (
    "AT_LEAST_OF",
    "ALL_OF",
    "ANY_OF",
    "NONE_OF",
    "ANY",
    "ALL",
    "NO",
    "FIRST",
    "LATEST",
    "NEAREST",
    "HIGHEST",
    "LOWEST",
    "MEAN",
    "MEAN_OF",
    "AGE",
    "SEX",
    "ATTESTED",
    "PERMITTED",
    "START_OF",
    "END_OF",
)
"""Words that count only where no name has begun: ``first remission`` but not ``complete first``."""

BEFORE_STATEMENT = (
    "LABEL",
    "STRING",
    "_COLON",
    "LPAR",
    *CONNECTIVES,
)
"""What a statement can begin after. ``mean`` counts only there; elsewhere it is part of a name."""

STATES = ("NOT", "ONE_OF", "PRESENT", "ABSENT", "ONGOING", "NORMAL", "ABNORMAL")
"""Words that count right after ``is``."""

VERBS = ("STARTED", "DIAGNOSED", "ENDED")
"""Words that count after a name, right before the words of a window."""

COMPARING = ("AT_LEAST", "AT_MOST", "MORE_THAN", "LESS_THAN")
"""Words for the signs of a comparison."""

NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=1
    )
}
"""Numbers in letters, which authors write for figures."""

CONTINUING = ("AND", "OR", "THEN", "ELSE", "UNLESS", "WHERE")
"""A line that starts with one of these goes on with the line before it."""

HEADS: dict[str, tuple[str, ...]] = {
    "top": (
        "PROTOCOL",
        "VOCABULARY",
        "USE",
        "INDEX_DATE",
        "ANCHOR",
        "PERIOD",
        "PARAMETER",
        "INCLUSION",
        "EXCLUSION",
        "DEFINE",
        "TERM",
        "EXAMPLE",
    ),
    "header": (
        "TITLE",
        "STUDY_ID",
        "VERSION",
        "AMENDED",
        "SOURCE",
        "LOOK_BACK",
        "COUNT_FROM",
        "MINIMUM_AGE",
        "MAXIMUM_AGE",
        "SEX",
        "HEALTHY_VOLUNTEERS",
        "ASSUMPTION",
    ),
    "period": ("ASSUMPTION",),
    "term": (
        "ALSO_CALLED",
        "CODE",
        "NOT_CODE",
        "LOOK_BACK",
        "MOLAR_MASS",
        "HALF_LIFE",
        "INCLUDES",
        "UNRECORDED",
        "NORMAL_TABLE",
        "NORMAL_IS",
        "FROM",
        "LET",
        "IS",
        "VALID_FOR",
    ),
    "example": (
        "BORN",
        "SEX",
        "CRITERION",
    ),
    "criteria": ("ASSUMPTION", "ONLY_FOR"),
}
"""The words that start a line, by the block that the line stands in."""

BLOCK_OF_HEAD = {
    "PROTOCOL": "header",
    "VOCABULARY": "header",
    "PERIOD": "period",
    "TERM": "term",
    "EXAMPLE": "example",
    "DEFINE": "criteria",
}
"""The block below a line of the top level; every other line starts a block of criteria."""

INSIDE: dict[str, tuple[str, ...]] = {
    "top": (
        "IN",
        "IN_ORDER",
        "ONE_OF",
        "YES_NO",
        "DEFAULT",
        "YES",
        "NO",
        "TO",
        "BEFORE",
        "AFTER",
        "IS",
        "ELIGIBLE",
        "INELIGIBLE",
        "UNDETERMINED",
    ),
    "header": ("ALL", "FEMALE", "MALE", "YES", "NO"),
    "term": (
        "IN",
        "IN_ORDER",
        "COUNTED",
        "ONE_OF",
        "YES_NO",
        "NO",
        "UNKNOWN",
        "NOT_ABOVE",
        "NOT_BELOW",
        "WITHIN_RANGE",
        "TO",
        "UNDER",
        "AND_OVER",
        "UP_TO",
        "FROM",
        "MALE",
        "FEMALE",
    ),
    "example": (
        *COMPARING,
        "UNDATED",
        "ON",
        "FROM",
        "TO",
        "WHERE",
        "RANGE",
        "UP_TO",
        "IS",
        "AND",
        "NOT",
        "ATTESTED",
        "YES",
        "NO",
        "BY",
        "UNTIL",
        "MALE",
        "FEMALE",
    ),
}
"""Words that count inside a line of a block other than criteria."""

WORKED_OUT = ("LET", "IS")
"""A line of a term that begins with one of these is arithmetic."""


BLANK = re.compile(r"[ \t]+")
_LEAD = re.compile(r"[a-z]+|[^\w\s]")
_COUNT = re.compile(r"\d+")


class Words:
    """The spellings of the grammar's terminals: ``spellings`` maps a terminal to its regular expression."""

    def __init__(self, spellings: dict[str, str]) -> None:
        self._beginning: dict[str, list[tuple[str, list[str]]]] = {}
        """Terminals and their words, by the letters or the sign that they begin with."""
        ways = [(each, way) for each, pattern in spellings.items() for way in _ways(pattern)]
        # Longest first, so that "on or before" is not read as "on".
        for terminal, way in sorted(ways, key=lambda each: -len(each[1])):
            lead = _LEAD.match(way)
            if lead:
                self._beginning.setdefault(lead.group(), []).append((terminal, way.split(" ")))

    def begins(self, text: str, start: int) -> bool:
        """Whether a word of the language could stand at ``start``: most words of a name begin like none."""
        lead = _LEAD.match(text, start)
        return lead is not None and lead.group() in self._beginning

    def match(self, terminals: tuple[str, ...], text: str, start: int) -> tuple[str, int] | None:
        """The longest of ``terminals`` that stands at ``start`` as whole words, and where it ends."""
        lead = _LEAD.match(text, start)
        for terminal, words in self._beginning.get(lead.group(), ()) if lead else ():
            if terminal in terminals:
                end = _end(words, text, start)
                if end is not None:
                    return terminal, end
        return None

    def sign(self, terminals: tuple[str, ...], text: str, start: int) -> tuple[str, int] | None:
        """The longest of ``terminals``, which are signs, that stands at ``start``, and where it ends."""
        for terminal, (sign, *_) in self._beginning.get(text[start : start + 1], ()):
            if terminal in terminals and text.startswith(sign, start):
                return terminal, start + len(sign)
        return None


def _ways(pattern: str) -> list[str]:
    """The ways to write a terminal, from the regular expression that lark makes of them."""
    ways = pattern[3:-1].split("|") if pattern.startswith("(?:") else [pattern]
    return [each if _COUNT.pattern in each else each.replace("\\", "") for each in ways]


def _end(words: list[str], text: str, at: int) -> int | None:
    """Where words end that stand at a place with any blanks between them; None if they do not."""
    end = at
    for word in words:
        if text.startswith(word, at):
            end = at + len(word)
        elif word == _COUNT.pattern and (number := _COUNT.match(text, at)):
            end = number.end()
        else:
            return None
        following = text[end : end + 1]
        if following.isalnum() or following in ("_", "'", "’", "-", "/"):
            return None  # another word
        at = end
        while text[at : at + 1] in (" ", "\t"):
            at += 1
    return end


@cache
def reserved_words() -> frozenset[str]:
    """Single words that cannot stand in a name without quotes."""
    return frozenset(
        [
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "unless",
            "where",
            "except",
            "is",
            "exactly",
            "between",
            "before",
            "after",
            "on",
            "at",
            "during",
            "within",
            "ever",
            "since",
        ]
    )
