"""The .crit files of the repository, and mistakes made in them."""

from pathlib import Path

from critlang.source import Source
from critlang.syntax import parse

ROOT = Path(__file__).parents[2]
FILES = sorted(ROOT.glob("protocols/**/*.crit"))
PROTOCOL = (ROOT / "protocols" / "aall1121.crit").read_text(encoding="utf-8")


def reported(text):
    """The code of each syntax error of a text, and the words that are underlined."""
    source = Source("protocols/aall1121.crit", text)
    return [(each.code, source.text_of(each.span)) for each in parse(source).diagnostics]


def with_mistake(written, mistake):
    """The protocol with ``mistake`` in the place of what is written."""
    assert written in PROTOCOL, written
    return PROTOCOL.replace(written, mistake, 1)
