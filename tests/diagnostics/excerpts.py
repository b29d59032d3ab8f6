"""What the tests of renderings share: labels on a text, and what is shown for them."""

from textwrap import dedent

from critlang.diagnostics import Diagnostic, Label, render_text
from critlang.source import Source, Span

NAME = "protocol.crit"


def span_of(source, part):
    if isinstance(part, tuple):
        return Span(source.name, *part)
    start = source.text.index(part)
    return source.span(start, start + len(part))


def rendered(text, *labels, width=80, **remarks):
    """Return what is shown for labels on a text, the first of them primary, without heading and summary."""
    source = Source(NAME, text)
    placed = [Label(span_of(source, part), words, primary=not at) for at, (part, words) in enumerate(labels)]
    whole = render_text([Diagnostic("E301", "m", tuple(placed), **remarks)], {NAME: source}, width=width)
    assert whole.startswith("error[E301]: m\n")
    assert whole.endswith("\n\n1 error")
    return whole.removeprefix("error[E301]: m\n").removesuffix("\n\n1 error") + "\n"


def expected(text):
    return dedent(text).removeprefix("\n")
