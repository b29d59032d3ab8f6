"""Whatever is written, the check ends, and what it reports has a place."""

import re
from pathlib import Path

from checked_texts import VOCABULARY, checked, texts
from hypothesis import given, settings
from hypothesis import strategies as st

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "language.md").read_text(encoding="utf-8")
PROTOCOLS = [
    block
    for block in re.findall(r"^```crit\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    if "inclusion" in block
]
PIECES = re.compile(r"[ \t]+|\n|[^\s]+")
WORDS = sorted(set(re.findall(r"\S+", PAGE + VOCABULARY)))


@st.composite
def damaged(draw, text):
    """A text with some of its words left out, replaced or changed over."""
    pieces = PIECES.findall(text)
    for _ in range(draw(st.integers(1, 5))):
        place = draw(st.integers(0, len(pieces) - 1))
        match draw(st.sampled_from(("drop", "add", "replace", "swap"))):
            case "drop" if len(pieces) > 1:
                del pieces[place]
            case "add":
                pieces.insert(place, draw(st.sampled_from(WORDS)) + " ")
            case "replace":
                pieces[place] = draw(st.sampled_from(WORDS))
            case _:
                other = draw(st.integers(0, len(pieces) - 1))
                pieces[place], pieces[other] = pieces[other], pieces[place]
    return "".join(pieces)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PROTOCOLS).flatmap(damaged), st.one_of(st.just(VOCABULARY), damaged(VOCABULARY)))
def test_a_damaged_protocol_is_checked_to_its_end(protocol, vocabulary):
    model, diagnostics = checked(protocol, vocabulary)
    sources = {each.name: each for each in texts(protocol, vocabulary)}
    for each in diagnostics:
        assert each.span is not None
        assert each.span.end <= len(sources[each.span.source_name].text)
        assert each.message
    assert (model is None) == (diagnostics.has_errors or protocol.lstrip().startswith("vocabulary"))
