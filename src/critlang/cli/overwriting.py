"""What a command reads is not what it writes over."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any

import click

_OF_PROTOCOLS = ("protocol", "protocols", "files")
"""What the arguments of commands that read protocols are called."""


def refuse_to_overwrite(output: str, params: Mapping[str, Any]) -> None:
    """Raise UsageError if a file is read by the command that is asked to write it.

    That is a file which an argument or option names, one in a folder of data that may be one of its tables,
    or any protocol or vocabulary: another may include it.
    """
    if not os.path.isfile(output):
        return
    named = _texts(value for name, value in params.items() if name != "output")
    is_protocol = output.lower().endswith(".crit") and not params.keys().isdisjoint(_OF_PROTOCOLS)
    if is_protocol or any(_is_same(output, each) for each in named) or _is_table(output, params):
        raise click.UsageError(f'-o "{output}" would write over what is read. Name another file')


def _texts(values: Iterable[Any]) -> Iterable[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple):
            yield from _texts(value)


def _is_same(output: str, path: str) -> bool:
    try:
        return os.path.samefile(output, path)
    except (OSError, ValueError):
        return False


def _is_table(output: str, params: Mapping[str, Any]) -> bool:
    """Whether it lies in the folder of the data, where a mapping may name it, or the plain layout does."""
    folder, path = params.get("data"), os.path.realpath(output)
    if not isinstance(folder, str) or not _is_same(os.path.dirname(path), folder):
        return False
    from critlang.plain_layout import TABLES

    stem = os.path.basename(path).partition(".")[0].lower()
    return params.get("mapping") is not None or stem in {each.name for each in TABLES}
