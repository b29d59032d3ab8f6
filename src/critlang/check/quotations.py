"""Every quotation is held against the protocol's source text."""

from __future__ import annotations

import re

from critlang.check.scope import Scope
from critlang.source import Source
from critlang.syntax import nodes as n

_SAME = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\u00a0": " ", "\u2011": "-"}
)


def check_quotations(scope: Scope, criteria: list[n.Criterion], source: Source) -> None:
    """Report each quotation that does not stand in the source word for word.

    White space, line breaks and the shape of quotation marks and dashes do not matter; letters,
    numbers and their case do.
    """
    text = folded(source.text)
    for node in criteria:
        if node.quote is not None and folded(node.quote.text) not in text:
            _report(scope, node.quote, text, source.name)


def folded(text: str) -> str:
    """A text as quotations are compared."""
    return " ".join(text.translate(_SAME).split())


def quoted_criteria(items: tuple[n.Item, ...]) -> list[n.Criterion]:
    """All criteria of a file and their parts."""
    found: list[n.Criterion] = []

    def walk(node: n.Criterion) -> None:
        found.append(node)
        if isinstance(node.meaning, n.Listed):
            for item in node.meaning.items:
                if isinstance(item, n.Criterion):
                    walk(item)

    for item in items:
        if isinstance(item, n.Criterion):
            walk(item)
    return found


def _report(scope: Scope, quote: n.Text, text: str, name: str) -> None:
    words = folded(quote.text).split()
    matched, place = _longest_start(words, text)
    if matched < 3:
        scope.report(
            "E502",
            f"this quotation does not stand in {name}",
            quote.span,
            "not found in the source",
            "copy the words from the source, letter by letter",
        )
        return
    follows = " ".join(text[place : place + 60].split()[:6])
    differs = words[matched] if matched < len(words) else ""
    scope.report(
        "E502",
        f'this quotation differs from {name} at "{differs}"',
        quote.span,
        "not word for word the source",
        f'after "... {" ".join(words[max(0, matched - 3) : matched])}" the source says "{follows} ..."',
    )


def _longest_start(words: list[str], text: str) -> tuple[int, int]:
    """How many of the first words stand in the text in a row, and where the text goes on."""
    for count in range(len(words), 0, -1):
        found = re.search(re.escape(" ".join(words[:count])), text)
        if found:
            return count, found.end()
    return 0, 0
