"""Our automaton reads every run of tokens as lark's own parser does: the same tree, or stuck at one place."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

import pytest
from lark import Tree as LarkTree
from lark.exceptions import UnexpectedToken
from real_files import FILES, ROOT

from critlang.resources import grammar_file
from critlang.source import Source
from critlang.syntax import grammar
from critlang.syntax.automaton import Automaton, Stuck
from critlang.syntax.generating import generate, lark_parser
from critlang.syntax.lexer import Lexer
from critlang.syntax.parser import _cut, _laid_out
from critlang.syntax.tokens import Token
from critlang.syntax.trees import Tree

PAGES = [*sorted(ROOT.glob("docs/**/*.md")), ROOT / "README.md"]
GRAMMAR = Path(grammar_file()).read_text(encoding="utf-8")


@cache
def lark():
    return lark_parser(GRAMMAR)


@cache
def ours():
    return Automaton(generate(GRAMMAR))


def by_lark(tokens):
    """The tree in the form of ``shape``, or the place and the terminals that fit there."""
    driver = lark().parse_interactive(start="item")
    at = 0
    try:
        for at, token in enumerate(tokens):  # noqa: B007
            driver.feed_token(token)
        at = len(tokens)
        return shape(driver.feed_eof())
    except UnexpectedToken:
        driver = lark().parse_interactive(start="item")
        for token in tokens[:at]:
            driver.feed_token(token)
        return at, frozenset(driver.accepts())


def by_us(tokens):
    found = ours().parse(tokens)
    return (found.at, found.expected) if isinstance(found, Stuck) else shape(found)


def shape(tree):
    if isinstance(tree, Tree | LarkTree):
        return str(tree.data), [shape(each) for each in tree.children]
    return tree


def items(text):
    """The runs of tokens that a text is parsed in."""
    lexer = Lexer(Source("a.crit", text), grammar.words())
    lexer.run()
    lines = [line for line in lexer.lines if line.block != "comment" and line.tokens]
    return [_laid_out(each, set())[0] for each in _cut(lines)]


def pieces(page):
    """What a page of the documentation has in the language: its blocks, and the cells of its tables."""
    text = page.read_text(encoding="utf-8")
    yield from re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    for row in re.findall(r"^\|(.*)\|$", text, re.MULTILINE):
        yield from (f"1. {cell.strip(' `')}" for cell in row.split("|"))


def agree(tokens):
    found = by_us(tokens)
    assert found == by_lark(tokens)
    return isinstance(found[1], list)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_files_of_the_repository(path):
    assert all(agree(tokens) for tokens in items(path.read_text(encoding="utf-8")))


def test_what_the_documentation_shows():
    found = [agree(tokens) for page in PAGES for text in pieces(page) for tokens in items(text)]
    assert found.count(True) > 200
    assert found.count(False) > 20


def walk(chance):
    """Tokens chosen one after the other among those that fit, up to a place where the item may end."""
    tokens = []
    while len(tokens) < 40:
        expected = ours().parse([*tokens, Token("no terminal", "", 0, 0)]).expected
        if "$END" in expected:
            break
        choices = sorted(expected)
        ending = [each for each in choices if each in ("_NEWLINE", "_DEDENT", "RPAR")]
        kind = chance.choice(ending if ending and len(tokens) > 12 else choices)
        tokens.append(Token(kind, kind.lower(), len(tokens), len(tokens) + 1))
    return tokens


def test_generated_runs_of_tokens():
    chance = random.Random(3)
    whole = [agree(walk(chance)) for _ in range(400)]
    assert whole.count(True) > 100


def test_generated_runs_with_a_slip():
    chance = random.Random(4)
    kinds = sorted(ours().spellings)
    broken = []
    for _ in range(400):
        tokens = walk(chance)
        at = chance.randrange(len(tokens))
        other = Token(chance.choice(kinds), "other", 0, 1)
        tokens[at : at + chance.randrange(2)] = [other] * chance.randrange(2)
        broken.append(not agree(tokens))
    assert broken.count(True) > 100


def test_tables_come_back_from_their_text_as_lark_made_them():
    assert ours().spellings == {each.name: each.pattern.to_regexp() for each in lark().terminals}


@pytest.mark.parametrize("keep", [0, 1, 200, -1])
def test_tables_that_are_not_whole_are_refused(keep):
    lines = generate(GRAMMAR).split("\n")
    with pytest.raises(ValueError, match=r"."):
        Automaton("\n".join(lines[:keep]))
