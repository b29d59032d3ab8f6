"""The parser of ``grammar/crit.lark``, and the words of the language.

lark works the parser's tables out from the grammar, which takes some tenths of a second. The build of the
package stores them beside this module (``crit.tables``); where they are missing, or are not those of the
grammar, they are made anew and stored. The file is part of the installed package, like its code.
"""

from __future__ import annotations

import os
from functools import cache

from critlang.resources import grammar_file
from critlang.syntax.automaton import Automaton, fingerprint
from critlang.syntax.words import Words

TABLES = os.path.join(os.path.dirname(__file__), "crit.tables")


def store() -> None:
    """Make the tables of the grammar, and store them. Raises OSError."""
    from critlang.syntax import generating

    generating.store(generating.generate(_text(grammar_file())), TABLES)


@cache
def automaton() -> Automaton:
    """The parser, from the stored tables if they fit the grammar."""
    grammar = _text(grammar_file())
    try:
        stored = _text(TABLES)
        if stored.startswith(fingerprint(grammar) + " "):
            return Automaton(stored)
    except (OSError, ValueError):
        pass
    return _made_anew(grammar)


def _text(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read()


def _made_anew(grammar: str) -> Automaton:
    from contextlib import suppress

    from critlang.syntax import generating

    made = generating.generate(grammar)
    with suppress(OSError):  # a folder that cannot be written: they are made anew each time
        generating.store(made, TABLES)
    return Automaton(made)


@cache
def words() -> Words:
    """The spellings of the grammar's terminals."""
    return Words(automaton().spellings)
