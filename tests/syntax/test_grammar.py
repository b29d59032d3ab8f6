"""The grammar has no conflicts, the stored tables are only used where they fit, and tokens cover the text."""

import subprocess
import sys
from pathlib import Path

import pytest
from real_files import FILES, PROTOCOL

from critlang.resources import grammar_file
from critlang.source import Source
from critlang.syntax import generating, grammar, parse


@pytest.fixture
def tables(tmp_path, monkeypatch):
    """A place for stored tables; the parser is made anew before and after."""
    monkeypatch.setattr(grammar, "TABLES", tmp_path / "crit.tables")
    grammar.automaton.cache_clear()
    yield grammar.TABLES
    grammar.automaton.cache_clear()


def was_made(monkeypatch):
    """Whether asking for the parser has lark make its tables."""
    made = []
    generate = generating.generate
    monkeypatch.setattr(generating, "generate", lambda text: made.append(text) or generate(text))
    grammar.automaton.cache_clear()
    assert parse(Source("a.crit", PROTOCOL)).diagnostics.all == ()
    return bool(made)


def test_the_grammar_has_no_conflicts():
    generating.lark_parser(Path(grammar_file()).read_text(encoding="utf-8"), strict=True)


def test_tables_that_fit_are_used(tables, monkeypatch):
    grammar.store()
    assert not was_made(monkeypatch)


def test_missing_tables_are_made_and_stored(tables, monkeypatch):
    assert was_made(monkeypatch)
    assert not was_made(monkeypatch)
    assert [each.name for each in tables.parent.iterdir()] == ["crit.tables"]


def test_tables_are_made_where_they_cannot_be_stored(monkeypatch, tmp_path):
    monkeypatch.setattr(grammar, "TABLES", tmp_path / "no such folder" / "crit.tables")
    assert was_made(monkeypatch)
    grammar.automaton.cache_clear()


@pytest.mark.parametrize(
    "damage",
    [
        lambda stored: b"",
        lambda stored: stored[:400],
        lambda stored: stored[:-400],
        lambda stored: stored.replace(b"crit-tables", b"other-tables", 1),
        lambda stored: stored[:-2] + b"\xff\n",
    ],
)
def test_tables_that_do_not_fit_are_made_anew(tables, monkeypatch, damage):
    grammar.store()
    tables.write_bytes(damage(tables.read_bytes()))
    assert was_made(monkeypatch)
    assert not was_made(monkeypatch)


def test_tables_of_an_older_grammar_are_made_anew(tables, monkeypatch, tmp_path):
    grammar.store()
    changed = tmp_path / "crit.lark"
    changed.write_text(Path(grammar_file()).read_text(encoding="utf-8") + "// changed\n", encoding="utf-8")
    monkeypatch.setattr(grammar, "grammar_file", lambda: changed)
    assert was_made(monkeypatch)
    assert not was_made(monkeypatch)


def test_lark_is_not_needed_where_tables_are_stored():
    grammar.automaton()
    code = (
        "import sys; sys.modules['lark'] = None; from critlang.syntax import parse; "
        "from critlang.source import Source; print(len(parse(Source('a', 'include')).diagnostics.all))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_character_belongs_to_a_token_or_a_comment(path):
    text = path.read_text(encoding="utf-8")
    left = list(text)
    for line in parse(Source(path.name, text)).lines:
        for start, end in [(each.start, each.end) for each in line.tokens] + [
            (place, place + len(comment)) for place, comment in line.comments
        ]:
            left[start:end] = " " * (end - start)
    assert "".join(left).split() == []
