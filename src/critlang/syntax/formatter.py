"""The formatter: one layout and one spelling for every file, and nothing lost.

It works on tokens, so that comments, blank lines between groups and the author's line breaks stay. The
formatted text parses to the same nodes.
"""

from __future__ import annotations

import re
from itertools import pairwise

from critlang.diagnostics import Diagnostics
from critlang.record import Record
from critlang.source import Source
from critlang.syntax.parser import parse
from critlang.syntax.tokens import Line, Token

_SPELLINGS = {
    "LE": "<=",
    "GE": ">=",
    "LATEST": "latest",
    "AT_MOST": "at most",
    "MORE_THAN": "more than",
    "LESS_THAN": "less than",
    "ON_OR_AFTER": "on or after",
    "START_OF": "start of",
    "END_OF": "end of",
    "BECAUSE": "because",
    "MINUS": "-",
    "TIMES": "*",
    "OVER": "/",
}
"""The spelling that stands for all spellings of a word."""

_TIGHT = ("_COMMA", "_OR_COMMA", "_COLON", "RPAR")
STEP = "  "
"""How much further in stands what belongs to a line."""

_MULTIPLE = re.compile(r"([\d.,]*)\D*?(ULN|LLN)")


class FormatError(ValueError):
    """A source with mistakes in it, which is left as it is; ``diagnostics`` say what they are."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        super().__init__("the source has mistakes in it")
        self.diagnostics = diagnostics


class _Placed(Record):
    """A logical line and how deep it stands."""

    line: Line
    depth: int


def format_source(source: Source) -> str:
    """The text of a source in the one layout. Raises FormatError where it has syntax errors."""
    parsed = parse(source)
    if parsed.diagnostics.has_errors:
        raise FormatError(parsed.diagnostics)
    out: list[str] = []
    previous: Line | None = None
    for placed in _placed(parsed.lines):
        if previous is not None and _apart(source.text, previous, placed.line):
            out.append("")
        out += _written(placed)
        previous = placed.line
    return "\n".join(out) + "\n" if out else ""


def _apart(text: str, previous: Line, line: Line) -> bool:
    """Whether the author left a blank line between two lines."""
    between = text[min(previous.stop, line.start) : line.start]
    return len(re.findall(r"\r\n|\r|\n", between)) > 1


# ---------------------------------------------------------------- depth


def _placed(lines: list[Line]) -> list[_Placed]:
    """Every line with its depth; a comment on a line of its own stands as deep as the line after it."""
    code = [line for line in lines if line.block != "comment" and line.tokens]
    depths = dict(zip(map(id, code), _depths(code), strict=True))
    placed: list[_Placed] = []
    following = 0
    for line in reversed(lines):
        if id(line) in depths:
            following = depths[id(line)]
            placed.append(_Placed(line, following))
        elif line.comments:
            last = line.indent > 0 or placed
            placed.append(_Placed(line, following if last else 0))
    return placed[::-1]


def _depths(lines: list[Line]) -> list[int]:
    """How deep each line stands in its item; criteria that are set in below their heading stand at 0."""
    depths: list[int] = []
    levels: list[int] = []
    base, after_section = 0, False
    for line in lines:
        if line.indent == 0:
            base = 0
        elif after_section and base == 0:
            base = line.indent
        if line.indent <= base or not levels:
            levels = [line.indent]
        else:
            while levels[-1] >= line.indent and len(levels) > 1:
                levels.pop()
            levels.append(line.indent)
        depths.append(len(levels) - 1)
        after_section = line.tokens[0].type in ("INCLUSION", "EXCLUSION")
    return depths


# ---------------------------------------------------------------- writing


def _written(placed: _Placed) -> list[str]:
    line, margin = placed.line, STEP * placed.depth
    if line.block == "comment":
        return [margin + text for _, text in line.comments]
    starts = [0, *line.breaks, len(line.tokens)]
    segments = [line.tokens[start:end] for start, end in pairwise(starts)]
    written = []
    for number, segment in enumerate(segments):
        inner = margin if number == 0 else margin + _further(line, segment)
        text = inner + _joined(segment, len(inner))
        written.append(text + _comment(line, segment, segments[number + 1 :]))
    return written


def _further(line: Line, segment: list[Token]) -> str:
    """How much further in a continuing line stands than the line it continues."""
    steps = (line.tokens[0].type in ("LABEL", "DEFINE")) + (segment[0].type in ("THEN", "ELSE"))
    return STEP * steps


def _comment(line: Line, segment: list[Token], later: list[list[Token]]) -> str:
    """The comments at the end of the lines that a segment stands on."""
    start = segment[0].start
    end = later[0][0].start if later else None
    found = [text for place, text in line.comments if place > start and (end is None or place < end)]
    return "".join(f"  {text}" for text in found)


def _joined(tokens: list[Token], column: int) -> str:
    """Tokens with single spaces, none before a comma, colon or closing bracket."""
    text = ""
    for number, token in enumerate(tokens):
        tight = token.type in _TIGHT or (number and tokens[number - 1].type == "LPAR")
        if number and not tight and not _is_one(tokens[max(number - 2, 0) : number], token):
            text += " "
        text += _spelled(token, column + len(text))
    return text


def _is_one(before: list[Token], token: Token) -> bool:
    """Whether a token goes together with the one before it: ``min(``, and a number with its minus sign."""
    if before[-1].type == "MINUS":
        return len(before) < 2 or before[0].type not in ("NAME", "NUMBER", "UNIT", "RPAR")
    return token.type == "LPAR" and before[-1].type in ("MIN", "MAX", "SQRT")


def _spelled(token: Token, column: int) -> str:
    if token.type in _SPELLINGS:
        return _SPELLINGS[token.type]
    match token.type:
        case "STRING":
            return _quoted(token.text, column)
        case "LABEL":
            return token.text.strip("().•") or "-"
        case "MULTIPLE":
            found = _MULTIPLE.fullmatch(token.text)
            assert found is not None
            return f"{found[1]} x {found[2]}" if found[1] else found[2]
        case "DURATION":
            return _length(" ".join(token.text.split()))
        case _:
            return " ".join(token.text.split())


def _length(text: str) -> str:
    """A length of time, or two of which one counts."""
    spaced = re.sub(r"(\d) ?([a-z])", r"\1 \2", text).replace("half li", "half-li")
    return re.sub(r" ?,? ?whichever", ", whichever", spaced)


def _quoted(text: str, column: int) -> str:
    """A quoted text on the lines it was written on, set in below its opening."""
    inner = " " * (column + 1)
    lines = [" ".join(line.split()) for line in text[1:-1].splitlines()]
    return '"' + f"\n{inner}".join(line for line in lines if line or len(lines) == 1) + '"'
