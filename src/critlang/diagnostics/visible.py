"""Text made safe and measurable for a terminal: how each character is shown, and how wide it is."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

TAB = "    "
_CONTROL_PICTURES = 0x2400
_DELETE_PICTURE = "\u2421"
_NEVER_RAW = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_NO_WIDTH = frozenset({"Mn", "Me"})


class Cell(NamedTuple):
    """How one character is shown, and the number of terminal columns that takes."""

    shown: str
    width: int


def cell(character: str) -> Cell:
    """Return how a character is shown. Control, format and unassigned ones become visible and harmless."""
    if " " <= character <= "~":
        return Cell(character, 1)
    if character == "\t":
        return Cell(TAB, len(TAB))
    category = unicodedata.category(character)
    if category in _NEVER_RAW:
        shown = _stand_in(character)
        return Cell(shown, len(shown))
    if category in _NO_WIDTH:
        return Cell(character, 0)
    return Cell(character, 2 if unicodedata.east_asian_width(character) in "WF" else 1)


def visible(text: str) -> str:
    """Return a text with every character as it is shown."""
    return "".join(cell(character).shown for character in text)


def one_line(text: str) -> str:
    """Return a text as it is shown, with line breaks turned into spaces."""
    return visible(" ".join(text.splitlines()))


def cells(text: str) -> int:
    """Return the number of terminal columns that a text takes."""
    return sum(cell(character).width for character in text)


def wrap(text: str, width: int) -> list[str]:
    """Break a visible text between words into lines of at most `width` columns; a longer word stays whole."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and cells(lines[-1]) + 1 + cells(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


def _stand_in(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    return _DELETE_PICTURE if code == 0x7F else f"<U+{code:04X}>"
