"""Names and texts as several engines write them."""

from __future__ import annotations

import re

from critlang.sql.errors import Inexpressible


def in_quotes(text: str) -> str:
    """A text between single quotation marks, those in it doubled."""
    return "'" + text.replace("'", "''") + "'"


def folded_up(name: str) -> str:
    """A name of small letters, digits and underscores in capitals, as engines keep it that was not quoted."""
    return name.upper() if re.fullmatch(r"[a-z][a-z0-9_]*", name) else name


def within_bytes(column: str, most: int, title: str) -> str:
    """The name of a column. Raises Inexpressible for one with more bytes than an engine's names have."""
    if len(column.encode()) > most:
        raise Inexpressible(f"{title} has no columns with names of more than {most} bytes: {column}")
    return column
