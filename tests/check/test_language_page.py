"""The language reference: every block of the page is read and checked."""

import re
from pathlib import Path

import pytest
import snippets

from critlang.examples import try_examples
from critlang.syntax.words import reserved_words

PAGE = (Path(__file__).parents[2] / "docs" / "language.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```crit\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def protocols_with(block):
    """Protocols with a block of the page in its place: one, or one for each statement. And the vocabulary."""
    if block.startswith("vocabulary"):
        return [around("", snippets.CRITERION)], block
    vocabulary = snippets.vocabulary_beside(block)
    if block.startswith("protocol"):
        return [block], vocabulary
    above, criteria, below = snippets.parted(block)
    if criteria:
        return [around(above, criteria, below)], vocabulary
    return [around("", each) for each in snippets.statements(block)], vocabulary


def around(above, criteria, below=""):
    """A protocol with some criteria."""
    declared = snippets.declarations_beside(above)
    return snippets.whole([snippets.HEADER, *declared, above, snippets.HEADING, criteria, below])


@pytest.mark.parametrize("block", BLOCKS, ids=[each.partition("\n")[0] for each in BLOCKS])
def test_a_block_of_the_page_means_something(block):
    protocols, vocabulary = protocols_with(block)
    for each in protocols:
        protocol, found = snippets.codes(each, vocabulary)
        assert (each, found) == (each, set())
        assert protocol is not None


@pytest.mark.parametrize("block", [each for each in BLOCKS if "\nexample" in each])
def test_the_examples_of_the_page_come_out_as_it_says(block):
    protocols, vocabulary = protocols_with(block)
    protocol, _ = snippets.codes(protocols[0], vocabulary)
    assert protocol is not None
    assert [tried.problem for tried in try_examples(protocol)] == [None] * len(protocol.examples)


def test_the_page_has_blocks_of_every_sort():
    assert len(BLOCKS) >= 15
    starts = {each.split()[0] for each in BLOCKS}
    assert {"protocol", "vocabulary", "term", "1", "ALT", "any", "HIV", "age", "no", "if"} <= starts


def test_the_reserved_words_are_those_of_the_lexer():
    listed = re.search(r"^```text\n(.*?)\n```$", PAGE, re.MULTILINE | re.DOTALL)
    assert listed is not None
    assert listed.group(1).split() == sorted(reserved_words())
