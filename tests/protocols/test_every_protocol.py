"""Every protocol and vocabulary in the folder: it compiles, and its examples come out as stated."""

from __future__ import annotations

from pathlib import Path

import pytest

from critlang.diagnostics import render_text
from critlang.examples import try_examples
from critlang.loading import compile_file

PROTOCOLS = Path(__file__).parents[2] / "protocols"
FILES = sorted(PROTOCOLS.glob("*.crit"))
VOCABULARIES = sorted((PROTOCOLS / "vocabulary").glob("*.crit"))


@pytest.mark.parametrize("path", VOCABULARIES, ids=lambda path: path.stem)
def test_the_vocabulary_compiles_without_a_word(path):
    compiled = compile_file(path)
    assert list(compiled.diagnostics) == [], render_text(compiled.diagnostics, compiled.sources)
    assert compiled.is_vocabulary


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_protocol_compiles_and_its_examples_come_out_as_stated(path):
    compiled = compile_file(path)
    assert list(compiled.diagnostics) == [], render_text(compiled.diagnostics, compiled.sources)
    assert compiled.protocol is not None
    tried = try_examples(compiled.protocol)
    wrong = [each.problem for each in tried if each.problem]
    assert wrong == [], render_text(wrong, compiled.sources)
    assert {each.example.verdict for each in tried} >= {"eligible", "ineligible"}
    assert any(each.because for each in compiled.protocol.examples)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_numbered_criterion_has_its_words(path):
    protocol = compile_file(path).protocol
    assert protocol is not None
    assert [each.path for each in protocol.criteria if not each.quote] == []
