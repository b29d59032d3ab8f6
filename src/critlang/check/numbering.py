"""Whether the numbers of a list follow each other (W505)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from critlang.check.scope import Scope
from critlang.source import Span
from critlang.syntax import nodes as n

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def check_order(scope: Scope, nodes: Sequence[n.Criterion]) -> None:
    """Report each criterion of a list whose number does not follow the one before it."""
    labelled = [each for each in nodes if each.label != "-"]
    read = _style([each.label for each in labelled])
    if read is None:
        return
    for before, node in pairwise(labelled):
        step = (read(node.label) or 0) - (read(before.label) or 0)
        if step == 0 or step == 1:  # The same number twice is reported as that.
            continue
        scope.report(
            "W505",
            f"criterion {node.label} stands after criterion {before.label}",
            label_span(scope, node),
            "out of order" if step < 0 else "is one missing before it?",
            "keep the protocol's own order"
            if step < 0
            else "compare with the protocol; if it leaves the number out itself, nothing needs to change",
            others=((label_span(scope, before), "the one before"),),
        )


def label_span(scope: Scope, node: n.Criterion) -> Span:
    """The place of a criterion's number."""
    source = scope.sources.get(node.span.source_name)
    words = source.text_of(node.span).split() if source else []
    end = node.span.start + len(words[0]) if words else node.span.end
    return Span(node.span.source_name, node.span.start, end)


def _style(labels: Sequence[str]) -> Callable[[str], int | None] | None:
    """How to count the labels of a list: as numbers, Roman numerals or letters; None where in no one way."""
    styles = (_number, _letter) if labels and labels[0].lower() == "a" else (_number, _roman, _letter)
    return next((read for read in styles if labels and all(read(label) for label in labels)), None)


def _number(label: str) -> int | None:
    return int(label) if label.isdecimal() else None


def _letter(label: str) -> int | None:
    return ord(label.lower()) - ord("a") + 1 if len(label) == 1 and label.isalpha() else None


def _roman(label: str) -> int | None:
    values = [_ROMAN.get(letter) for letter in label.lower()]
    total = 0
    for value, after in zip(values, [*values[1:], 0], strict=True):
        if value is None or after is None:
            return None
        total += value if value >= after else -value
    return total
