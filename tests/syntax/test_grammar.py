"""The grammar has no conflicts, the stored tables are only used where they fit, and tokens cover the text."""

import pytest
from real_files import FILES, PROTOCOL

from critlang.resources import grammar_file
from critlang.source import Source
from critlang.syntax import grammar, parse


@pytest.fixture
def tables(tmp_path, monkeypatch):
    """A place for stored tables; the parser is made anew before and after."""
    monkeypatch.setattr(grammar, "TABLES", tmp_path / "crit.tables")
    grammar.parser.cache_clear()
    yield grammar.TABLES
    grammar.parser.cache_clear()


def was_built(monkeypatch):
    """Whether asking for the parser builds it from the grammar."""
    built = []
    make = grammar.build
    monkeypatch.setattr(grammar, "build", lambda text: built.append(text) or make(text))
    assert grammar.parser().parse_interactive(start="item").accepts()
    return bool(built)


def test_the_grammar_has_no_conflicts():
    grammar.build(grammar_file().read_text(encoding="utf-8"), strict=True)


def test_tables_that_fit_are_used(tables, monkeypatch):
    grammar.store(tables)
    assert not was_built(monkeypatch)
    assert parse(Source("a.crit", PROTOCOL)).diagnostics.all == ()


def test_no_tables_are_needed(tables, monkeypatch):
    assert was_built(monkeypatch)


@pytest.mark.parametrize(
    "damage", [lambda b: b"", lambda b: bytes(32) + b[32:], lambda b: b[:32], lambda b: b[:400]]
)
def test_tables_that_do_not_fit_are_left_alone(tables, monkeypatch, damage):
    grammar.store(tables)
    tables.write_bytes(damage(tables.read_bytes()))
    assert was_built(monkeypatch)


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
