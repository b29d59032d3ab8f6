"""The parser's tables, made from ``grammar/crit.lark``.

Building them takes about a tenth of a second, so the build of the package stores them beside this
module (``crit.tables``); a checkout whose grammar has changed since then builds them anew in memory.
The stored file is part of the installed package, like its code; nothing is read from elsewhere.
"""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from lark import Lark
from lark.lexer import Lexer as LarkLexer

from critlang.resources import grammar_file
from critlang.syntax.words import Words

STARTS = ("item", "statement")
TABLES = Path(__file__).with_name("crit.tables")


class GivenTokens(LarkLexer):
    """Stands in for lark's lexers: the tokens are fed by our own."""

    def __init__(self, lexer_conf: Any) -> None:
        pass

    def lex(self, lexer_state: Any, parser_state: Any) -> Iterator[Any]:
        """Yield nothing."""
        return iter(())


def build(text: str, *, strict: bool = False) -> Lark:
    """A parser for a grammar's text; ``strict`` refuses every conflict."""
    return Lark(
        text, parser="lalr", lexer=GivenTokens, start=list(STARTS), maybe_placeholders=True, strict=strict
    )


def digest(text: str) -> bytes:
    """What stored tables must carry to fit a grammar and this lark."""
    import lark

    return hashlib.sha256(f"{lark.__version__}\n{text}".encode()).digest()


def store(target: Path = TABLES) -> None:
    """Write the tables of the grammar to ``target``."""
    text = grammar_file().read_text(encoding="utf-8")
    stored = BytesIO()
    build(text).save(stored)
    target.write_bytes(digest(text) + stored.getvalue())


@cache
def parser() -> Lark:
    """The parser, from the stored tables if they fit the grammar."""
    text = grammar_file().read_text(encoding="utf-8")
    try:
        stored = TABLES.read_bytes()
        if stored[:32] == digest(text):
            return Lark.load(BytesIO(stored[32:]))
    except (OSError, pickle.UnpicklingError, EOFError, KeyError, AttributeError):
        pass
    return build(text)


@cache
def words() -> Words:
    """The spellings of the grammar's terminals."""
    return Words({each.name: each.pattern.to_regexp() for each in parser().terminals})
