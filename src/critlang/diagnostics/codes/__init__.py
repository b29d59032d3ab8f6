"""The registry of diagnostic codes. An entry in a group's file is documented and tested from then on."""

from __future__ import annotations

from critlang.diagnostics.codes import (
    backends,
    data,
    files,
    names,
    quantities,
    structure,
    syntax,
    windows,
)
from critlang.diagnostics.codes.entry import CodeInfo

GROUPS: dict[str, str] = {
    "E0": "Files and reading",
    "E1": "Writing: the form of the text",
    "E2": "Names",
    "W2": "Names: warnings",
    "E3": "Kinds, units and quantities",
    "W3": "Kinds, units and quantities: warnings",
    "E4": "Windows and dates",
    "W4": "Windows and dates: warnings",
    "E5": "The structure of the protocol",
    "W5": "The structure of the protocol: warnings",
    "D6": "Patient data",
    "B7": "Targets",
}
"""The headings of the groups of codes, by letter and first digit, in the order of the documentation."""

_ENTRIES: tuple[CodeInfo, ...] = (
    *files.ENTRIES,
    *syntax.ENTRIES,
    *names.ENTRIES,
    *quantities.ENTRIES,
    *windows.ENTRIES,
    *structure.ENTRIES,
    *data.ENTRIES,
    *backends.ENTRIES,
)


def _by_code(entries: tuple[CodeInfo, ...]) -> dict[str, CodeInfo]:
    registry = {entry.code: entry for entry in entries}
    if len(registry) != len(entries):
        raise ValueError("a diagnostic code is registered twice")
    return registry


CODES: dict[str, CodeInfo] = _by_code(_ENTRIES)
"""Every diagnostic code and what it stands for."""

__all__ = ["CODES", "GROUPS", "CodeInfo"]
