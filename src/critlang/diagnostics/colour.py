"""Colour on a terminal: when it is wanted, and how a piece of text gets it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

_RESET = "\x1b[0m"


class Style(Enum):
    """What a piece of a rendering is, with the terminal sequence that shows it."""

    PLAIN = ""
    STRONG = "\x1b[1m"
    ERROR = "\x1b[1;31m"
    WARNING = "\x1b[1;33m"
    NOTE = "\x1b[1;36m"
    FRAME = "\x1b[1;34m"
    ASIDE = "\x1b[34m"


def paint(text: str, style: Style, colour: bool) -> str:
    """Return the text in a style, or unchanged if no colour is wanted."""
    return f"{style.value}{text}{_RESET}" if colour and text and style is not Style.PLAIN else text


def wants_colour(stream_isatty: bool, environ: Mapping[str, str]) -> bool:
    """Return whether to write colour to a stream, by the usual environment variables.

    NO_COLOR (not empty) forbids it; FORCE_COLOR and CLICOLOR_FORCE demand it unless they say 0; otherwise
    colour goes to a terminal only, and not if TERM is "dumb" or CLICOLOR is 0.
    """
    if environ.get("NO_COLOR"):
        return False
    force = environ.get("FORCE_COLOR", "").lower()
    if force:
        return force not in {"0", "false", "no"}
    if environ.get("CLICOLOR_FORCE", "0") not in {"", "0"}:
        return True
    return stream_isatty and environ.get("TERM") != "dumb" and environ.get("CLICOLOR") != "0"
