"""Where a label belongs in its source: the lines, and the columns to underline in them."""

from __future__ import annotations

from critlang.diagnostics.diagnostic import Label
from critlang.record import Record
from critlang.source import Position, Source, Span


class Mark(Record):
    """Columns of one line to underline, by character from 0, with the words to put there."""

    line: int
    start: int
    end: int
    text: str
    primary: bool


def settle(span: Span, source: Source) -> Span:
    """Return the span as it is shown.

    Offsets beyond the text are brought back into it. Line breaks and indentation around a span of several
    lines are left out. An empty place after the last words of a text moves to the end of those words.
    """
    text = source.text
    start, end = min(span.start, len(text)), min(span.end, len(text))
    covered = text[start:end]
    if "\n" in covered or "\r" in covered:
        words = covered.strip()
        start += len(covered) - len(covered.lstrip()) if words else 0
        end = start + len(words)
    if start == end and not text[start:].strip():
        start = end = min(start, len(text.rstrip()))
    return source.span(start, end)


def extent(span: Span, source: Source) -> tuple[Position, Position]:
    """Return the positions of the first character and of the place after the last character, as shown."""
    shown = settle(span, source)
    return source.position(shown.start), source.position(shown.end)


def marks(label: Label, source: Source) -> tuple[Mark, ...]:
    """Return what to underline for a label: one mark, or those on the first and the last of several lines."""
    first, last = extent(label.span, source)
    if first.line == last.line:
        return (Mark(first.line, first.column - 1, last.column - 1, label.text, label.primary),)
    upper = source.line_text(first.line).rstrip()
    lower = source.line_text(last.line)
    indent = len(lower) - len(lower.lstrip())
    words = f"to here: {label.text}" if label.text else "to here"
    return (
        Mark(first.line, first.column - 1, len(upper), "from here", label.primary),
        Mark(last.line, indent, last.column - 1, words, label.primary),
    )
