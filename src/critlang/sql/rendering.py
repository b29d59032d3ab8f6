"""From a statement to its text: the templates draw the frame round expressions already written.

jinja2 reads the templates when the package is built, and the frame is stored beside this module as Python
(``stored_frame.py``). Where that is missing, or was made from other templates, jinja2 draws the frame from
the templates themselves, and it is stored anew for the next start.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib.machinery import SourceFileLoader
from typing import Any
from zlib import crc32

from critlang.resources import template_root
from critlang.sql.dialects.base import Dialect
from critlang.sql.statement import Statement
from critlang.sql.view import StatementView, view

STORED = os.path.join(os.path.dirname(__file__), "stored_frame.py")
_WRITER = os.path.join(os.path.dirname(__file__), "frame_source.py")
_TEMPLATE = "sql/statement.sql.j2"

Frame = Callable[[StatementView], str]
"""Puts the parts of a statement together."""


def render(statement: Statement, dialect: Dialect) -> str:
    """The text of a statement, the same to the byte for the same plan, ending in a line break."""
    return frame()(view(statement, dialect)).rstrip("\n") + "\n"


@cache
def frame() -> Frame:
    """The stored frame if it fits the templates, else jinja2's."""
    stored = _stored()
    if stored is not None:
        return stored
    with suppress(OSError, ValueError):  # a folder that cannot be written, a template that is jinja2's alone
        store()
    return drawn_by_jinja2()


def drawn_by_jinja2() -> Frame:
    """The frame as the templates say it."""
    from critlang.rendering import environment

    template = environment("sql").get_template(_TEMPLATE)
    return lambda statement: template.render(statement=statement)


def store() -> None:
    """Store the frame. Raises OSError, and ValueError where a template has more than can be stored."""
    from importlib.util import cache_from_source
    from pathlib import Path

    from critlang.rendering import environment
    from critlang.sql.frame_source import frame_source
    from critlang.whole_file import whole_file

    source = frame_source(environment("sql"), _TEMPLATE, ("statement",))
    with whole_file(Path(STORED)) as part:
        part.write_text(f"{source}\n\n\nFITS = {_fingerprint()!r}\n", encoding="utf-8")
    # Python would take it for the compiled form of one of the same length written in the same second.
    Path(cache_from_source(STORED)).unlink(missing_ok=True)


def _stored() -> Frame | None:
    """The stored frame, where it is whole and fits."""
    loader = SourceFileLoader("critlang.sql.stored_frame", STORED)
    found: dict[str, Any] = {}
    try:
        exec(loader.get_code(loader.name) or "", found)
    except Exception:  # whatever is wrong with the file, it is made anew
        return None
    return found.get("draw") if found.get("FITS") == _fingerprint() else None


def _fingerprint() -> str:
    """Of all that a stored frame is made from: the templates, and the module that writes it."""
    folder = os.path.join(template_root(), "sql")
    files = [_WRITER, *(os.path.join(folder, name) for name in sorted(os.listdir(folder)))]
    sums = []
    for each in files:
        with open(each, "rb") as file:
            sums.append(f"{crc32(file.read()):08x}")
    return " ".join(sums)
