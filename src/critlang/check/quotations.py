"""Every quotation is held against the protocol's source text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from critlang.check.scope import Scope
from critlang.source import Source, Span
from critlang.syntax import nodes as n

_SAME = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\u00a0": " ", "\u2011": "-"}
)
_LEFT_OUT = r"\s*(?:\[?\.\.\.\]?|\[?…\]?)\s*"
_SHOWN_WORDS = 6


def check_quotations(scope: Scope, criteria: Sequence[n.Criterion], source: Source) -> None:
    """Report each quotation that does not stand in the source word for word.

    White space, line breaks and the shape of quotation marks and dashes do not matter; letters,
    numbers and their case do. Three dots stand for words that are left out.
    """
    text = folded(source.text)
    for node in criteria:
        if node.quote is not None:
            _check(scope, node.quote, text, source.name)


def folded(text: str) -> str:
    """A text as quotations are compared."""
    return " ".join(text.translate(_SAME).split())


def quoted_criteria(items: tuple[n.Item, ...]) -> list[n.Criterion]:
    """All criteria of a file and their parts."""
    found: list[n.Criterion] = []

    def walk(node: n.Criterion) -> None:
        found.append(node)
        for item in n.parts_below(node.meaning):
            if isinstance(item, n.Criterion):
                walk(item)

    for item in items:
        if isinstance(item, n.Criterion):
            walk(item)
    return found


def _check(scope: Scope, quote: n.Text, text: str, name: str) -> None:
    at, words_before = 0, 0
    said = folded(quote.text)
    for piece in re.split(_LEFT_OUT, said) if "..." in said or "…" in said else [said]:
        words = piece.split()
        end = _end_of(words, text, at)
        if end is None:
            _report(scope, quote, words, words_before, text[at:], name)
            return
        at = end
        words_before += len(words)


def _end_of(words: list[str], text: str, start: int = 0) -> int | None:
    """Where some words in a row end in a text from ``start`` on; None where they do not stand in it."""
    wanted = " ".join(words)
    at = text.find(wanted, start)
    while at >= 0:
        end = at + len(wanted)
        if not _in_word(text[at - 1 : at]) and not _in_word(text[end : end + 1]):
            return end
        at = text.find(wanted, at + 1)
    return None


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _report(scope: Scope, quote: n.Text, words: list[str], before: int, text: str, name: str) -> None:
    """Point at the word that differs: beside it, as many words as possible stand in the source in a row."""
    first = next((count for count in range(len(words) - 1, 0, -1) if _end_of(words[:count], text)), 0)
    last = next((count for count in range(len(words) - 1, 0, -1) if _end_of(words[-count:], text)), 0)
    if max(first, last) < min(3, len(words) - 1) or not max(first, last):
        scope.report(
            "E502",
            f"this quotation does not stand in {name}",
            quote.span,
            "not found in the source",
            "copy the words from the source, letter by letter; three dots stand for words left out",
        )
        return
    if first >= last:
        index, hint = first, _says_after(words[:first], text)
    else:
        index, hint = len(words) - last - 1, _says_before(words[-last:], text)
    scope.report(
        "E502",
        f"this quotation differs from {name}",
        _word_span(scope, quote, before + index),
        "not the words of the source",
        hint,
    )


def _says_after(words: list[str], text: str) -> str:
    end = _end_of(words, text)
    follows = text[end:].split()[:_SHOWN_WORDS] if end else []
    after = f'after "{" ".join(words[-3:])}" the source '
    return after + (f'says "{" ".join(follows)} ..."' if follows else "ends")


def _says_before(words: list[str], text: str) -> str:
    end = _end_of(words, text)
    goes_before = text[: end - len(" ".join(words))].split()[-_SHOWN_WORDS:] if end else []
    before = f'before "{" ".join(words[:3])}" the source '
    return before + (f'says "... {" ".join(goes_before)}"' if goes_before else "begins")


def _word_span(scope: Scope, quote: n.Text, index: int) -> Span:
    """The place of one word of a quotation, those left out not counted; the whole where it is not found."""
    source = scope.sources[quote.span.source_name]
    raw = source.text_of(quote.span).translate(_SAME)
    inside = raw[1:-1] if raw[-1:] == '"' else raw[1:]
    blank = re.sub(_LEFT_OUT, lambda found: " " * len(found.group()), inside)
    words = list(re.finditer(r"\S+", blank))
    if index >= len(words):
        return quote.span
    start = quote.span.start + 1
    return Span(quote.span.source_name, start + words[index].start(), start + words[index].end())
