"""Making what users wrote harmless where it is printed: in Markdown, in a CSS string, and anywhere at all."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from critlang.record import Record, fields, replace

_V = TypeVar("_V")

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
"""Control characters, and those that turn the direction of the text around them."""
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>|~#&$])")
_BLOCK_START = re.compile(r"^([-+=])")
_ORDERED_START = re.compile(r"^(\d+)([.)])(?=\s|$)")
_LINKS = re.compile(r"(?i)(://|www\.)")


def mapped(view: _V, change: Callable[[str], str]) -> _V:
    """The same view with every string in it changed."""
    result: object = view
    match view:
        case str():
            result = change(view)
        case tuple():
            result = tuple(mapped(item, change) for item in view)
        case Record():
            result = replace(view, **{each: mapped(getattr(view, each), change) for each in fields(view)})
        case _:
            pass
    return result  # type: ignore[return-value]  # of the type that came in, which the match cannot say


def one_line(text: str) -> str:
    """The text in one line, without characters that nobody can see."""
    visible = _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", _UNPRINTABLE.sub("", text))
    return " ".join(visible.split())


def markdown(text: str) -> str:
    """One line of text that Markdown (with GitHub's tables) shows as it is, in a cell or in a paragraph."""
    safe = _MARKDOWN.sub(r"\\\1", text)
    safe = _ORDERED_START.sub(r"\1\\\2", _BLOCK_START.sub(r"\\\1", safe))
    return _LINKS.sub(_unlinked, safe)


def _unlinked(found: re.Match[str]) -> str:
    """Backslashes before punctuation are invisible, and keep an address from becoming a link."""
    return re.sub(r"([:/.])", r"\\\1", found.group())


def css_string(text: str) -> str:
    """The text as the inside of a CSS string: only letters, digits and escapes, so safe in HTML too."""
    return "".join(
        each if each.isascii() and each.isalnum() else f"\\{ord(each):06x} " for each in one_line(text)
    ).rstrip()
