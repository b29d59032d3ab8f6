"""The parser of ``grammar/crit.lark``, and the words of the language.

lark works the parser's tables out from the grammar, which takes some tenths of a second. The build of the
package stores them beside this module (``crit.tables``); where they are missing, or are not those of the
grammar, they are made anew and stored. The file is part of the installed package, like its code.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from critlang.resources import grammar_file
from critlang.syntax.automaton import Automaton, fingerprint
from critlang.syntax.words import Words

TABLES = Path(__file__).with_name("crit.tables")


def store() -> None:
    """Make the tables of the grammar, and store them. Raises OSError."""
    from critlang.syntax import generating

    generating.store(generating.generate(grammar_file().read_text(encoding="utf-8")), TABLES)


@cache
def automaton() -> Automaton:
    """The parser, from the stored tables if they fit the grammar."""
    grammar = grammar_file().read_text(encoding="utf-8")
    try:
        stored = TABLES.read_text(encoding="utf-8")
        if stored.startswith(fingerprint(grammar) + " "):
            return Automaton(stored)
    except (OSError, ValueError):
        pass
    return _made_anew(grammar)


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
