"""How deep the parts of an item are nested: more than a person can follow is refused, not read."""

from __future__ import annotations

from collections.abc import Sequence

from critlang.diagnostics import Diagnostic, diagnose
from critlang.source import Source, Span
from critlang.syntax.tokens import Line, Token

MOST_NESTED = 100
"""Levels of indentation, brackets, ``not`` and ``else`` that may stand inside one another."""

_DEEPENING = frozenset(["NOT", "LPAR", "ELSE"])
"""What is nested in a line."""


def too_deep(source: Source, lines: Sequence[Line]) -> Diagnostic | None:
    """What to say of an item that is nested deeper than that, at the first place where it is."""
    levels = [lines[0].indent]
    for line in lines:
        enter(levels, line)
        allowed = MOST_NESTED - len(levels)
        token = None if allowed >= 0 and line.kinds.isdisjoint(_DEEPENING) else _beyond(line.tokens, allowed)
        if token is not None:
            return diagnose(
                "E101",
                f"parts stand inside one another more than {MOST_NESTED} deep",
                Span(source.name, token.start, token.end),
                "too deep",
                help=('give a part a name of its own with "define", and use that name here',),
            )
    return None


def enter(levels: list[int], line: Line) -> None:
    """Close the indentations that a line ends, and open its own, in ``levels``: those open above it."""
    while line.indent < levels[-1] and len(levels) > 1:
        levels.pop()
    if line.indent > levels[-1]:
        levels.append(line.indent)


def _beyond(tokens: Sequence[Token], allowed: int) -> Token | None:
    """The first token with which a line is nested more than ``allowed`` deep."""
    if allowed < 0:
        return tokens[0]
    outside: list[int] = []
    depth = negations = 0
    for token in tokens:
        negations = negations + 1 if token.type == "NOT" else 0
        if token.type == "LPAR":
            outside.append(depth)
            depth += 1
        elif token.type == "RPAR" and outside:
            depth = outside.pop()
        elif token.type == "ELSE":
            depth += 1
        if depth + negations > allowed:
            return token
    return None
