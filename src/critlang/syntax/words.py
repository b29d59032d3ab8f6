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

CONTINUING = frozenset(["AND", "OR", "THEN", "ELSE", "UNLESS", "WHERE"])
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


class Words:
    """The spellings of the grammar's terminals: ``spellings`` maps a terminal to its regular expression."""

    def __init__(self, spellings: dict[str, str]) -> None:
        self._spellings = spellings
        self._scanners: dict[tuple[str, ...], re.Pattern[str]] = {}

    def match(self, terminals: tuple[str, ...], text: str, start: int) -> tuple[str, int] | None:
        """The longest of ``terminals`` that stands at ``start`` as whole words, and where it ends."""
        scanner = self._scanners.get(terminals)
        if scanner is None:
            scanner = self._scanners[terminals] = self._scanner(terminals)
        found = scanner.match(text, start)
        if found is None or found.lastgroup is None:
            return None
        return found.lastgroup, found.end()

    def spelling(self, terminal: str) -> str:
        """The regular expression of a terminal."""
        return self._spellings[terminal]

    def _scanner(self, terminals: tuple[str, ...]) -> re.Pattern[str]:
        # Longest spelling first, so that "on or before" is not read as "on".
        ordered = sorted(terminals, key=lambda each: -len(self._spellings[each]))
        parts = [f"(?P<{each}>{_spaced(self._spellings[each])})" for each in ordered]
        return re.compile(rf"(?:{'|'.join(parts)})(?![\w'’\-/])")


def _spaced(pattern: str) -> str:
    """A pattern whose single spaces match any run of blanks."""
    return re.sub(r"\\? ", lambda _: r"[ \t]+", pattern)


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
