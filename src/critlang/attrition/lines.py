"""Text broken into lines for a picture, whose reader's font is not known: widths are taken generously."""

from __future__ import annotations

import re
import unicodedata

_WIDTHS = (
    (0.37, "ijl.,' \N{NO-BREAK SPACE}\N{RIGHT SINGLE QUOTATION MARK}"),
    (0.46, 'ItfrJ:;!|"()[]{}/\\-`\N{HYPHEN}'),
    (0.6, "ckszvxy"),
    (0.83, "w+=<>~^±×÷≤≥≠≈&#"),
    (1.02, "mMW@%…—"),
)
_WIDTH_OF = {character: width for width, characters in _WIDTHS for character in characters}
"""The widths of some characters as a part of the font's size, in the widest fonts that are usual."""
_BOLD = 1.12
_WORDS = re.compile(r"(?:[<>=≤≥±]+ )?[^ ]+")
"""Words; a sign such as ``>=`` stays with what it is about."""
_SYLLABLES = re.compile(r"[^-/]*[-/]*")
"""What a long word is broken into first: behind hyphens and strokes."""


def width_of(text: str, size: int, *, bold: bool = False) -> float:
    """No less than the width of a text in any usual sans-serif font of that size."""
    return sum(map(_em, text)) * size * (_BOLD if bold else 1)


def _em(character: str) -> float:
    """The width of a character as a part of the font's size."""
    if character in _WIDTH_OF:
        return _WIDTH_OF[character]
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.4 if ord(character) > 0xFFFF else 1.1
    if character < "\u0250":
        return 0.8 if character.isupper() else 0.66
    return 1


def broken(text: str, width: float, size: int, *, bold: bool = False, most: int = 0) -> tuple[str, ...]:
    """The lines of a text, none wider than ``width``; a word that is wider is broken where it must be.

    ``most``: no more lines than that, the last of them with an ellipsis if it is not the end.
    """

    def fits(line: str) -> bool:
        return width_of(line, size, bold=bold) <= width

    lines: list[str] = []
    line = ""
    for word in _WORDS.findall(text):
        longer = f"{line} {word}" if line else word
        if fits(longer):
            line = longer
            continue
        lines += [line] if line else []
        *whole, line = [word] if fits(word) else _pieces(word, width, size, bold)
        lines += whole
    lines.append(line)
    if not most or len(lines) <= most:
        return tuple(lines)
    last = lines[most - 1]
    while last and not fits(f"{last}…"):
        last = last.rpartition(" ")[0] or last[:-1]
    return (*lines[: most - 1], f"{last}…")


def _pieces(word: str, width: float, size: int, bold: bool) -> list[str]:
    """A word in pieces that fit; marks stay with the character that they belong to."""

    def fits(piece: str) -> bool:
        return width_of(piece, size, bold=bold) <= width

    pieces = [""]
    for part in _SYLLABLES.findall(word):
        if fits(pieces[-1] + part):
            pieces[-1] += part
            continue
        pieces += [""] if pieces[-1] else []
        for character in part:
            if pieces[-1] and _em(character) and not fits(pieces[-1] + character):
                pieces.append("")
            pieces[-1] += character
    return pieces
