"""Writes ``worked_out.py``: what is read and spelled of each unit of the catalogue.

Run as ``python -m critlang.units.storing`` where the catalogue has changed, or how units are read or spelled.
"""

from __future__ import annotations

import os

from critlang.units.catalogue import CATALOGUE
from critlang.units.notation import by_rule
from critlang.units.spellings import find_spellings

STORED = os.path.join(os.path.dirname(__file__), "worked_out.py")


def text() -> str:
    """What the module is to say."""
    rows = [_row(code) for code in CATALOGUE]
    return "\n".join([_HEAD, *rows, ")  # fmt: skip", ""])


def _row(code: str) -> str:
    unit = by_rule(code)
    size = (*unit.factor.as_integer_ratio(), *unit.offset.as_integer_ratio())
    spelled = "|".join(find_spellings(unit))
    return f"    ({unit.code!r}, {unit.label!r}, {unit.dimension.powers!r}, {size!r}, {spelled!r}),"


_HEAD = '''"""What is read and spelled of each unit of the catalogue, so that no start has to work it out.

Written by :mod:`critlang.units.storing`; a test holds the two together.
"""

from __future__ import annotations

_Size = tuple[int, int, int, int]

UNITS: tuple[tuple[str, str, tuple[tuple[str, int], ...], _Size, str], ...] = (
    # code, label, powers of the bases, numerators and denominators of factor and offset, spellings'''


if __name__ == "__main__":
    with open(STORED, "w", encoding="utf-8") as file:
        file.write(text())
