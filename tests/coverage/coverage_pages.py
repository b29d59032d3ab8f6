"""Reads the pages of the coverage record: real lines, said in the language or with the reason why not.

A page holds one kind of line. Its first block is a vocabulary with the terms of its lines. Each line has a
heading (trial, section), and below it either one block (a criterion, an example who meets it, an example who
does not) or a paragraph that begins with "Not said:".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "lines"
COMMON = Path(__file__).parent / "common.crit"
_HEADING = re.compile(r"^## (NCT\d{8})(?: \((\d+)\))?, (inclusion|exclusion)$", re.MULTILINE)
_BLOCK = re.compile(r"^```crit\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NOT_SAID = re.compile(r"^Not said: (\S.*?)(?:\n\n|\Z)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Line:
    """One real line: ``text`` is the criterion and its examples, ``reason`` why it is not said."""

    page: str
    trial: str
    section: str
    name: str
    vocabulary: str
    text: str | None
    reason: str | None

    @property
    def protocol(self) -> str:
        """The whole protocol around the line."""
        anchors = 'index date enrollment "study enrollment"\n'
        if "index date" in (self.text or ""):
            anchors = ""
        return (
            f'protocol {self.trial}\n\nuse "{self.page}.crit"\n\n{anchors}\n'
            f"{self.section} criteria\n\n{self.text}"
        )


def pages() -> list[Path]:
    """The pages, in order."""
    return sorted(FOLDER.glob("*.md"))


@cache
def lines() -> tuple[Line, ...]:
    """Every line of every page."""
    return tuple(line for page in pages() for line in _lines_of(page))


def _lines_of(page: Path) -> list[Line]:
    parts = _HEADING.split(page.read_text(encoding="utf-8"))
    vocabulary = "".join(_BLOCK.findall(parts[0]))
    found = []
    for trial, nth, section, body in zip(*(parts[place::4] for place in range(1, 5)), strict=True):
        block, reason = _BLOCK.search(body), _NOT_SAID.search(body)
        name = f"{page.stem}-{trial}" + (f"-{nth}" if nth else "")
        found.append(
            Line(
                page.stem,
                trial,
                section,
                name,
                vocabulary,
                block.group(1) if block else None,
                reason.group(1) if reason else None,
            )
        )
    return found
