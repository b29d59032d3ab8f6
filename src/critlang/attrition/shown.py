"""Counts as they may be shown: small ones suppressed, and all others rounded so that none can be worked out.

With ``below`` 10, counts from 1 to 9 are ``<10``, 0 is 0, and every other count is rounded to the nearest
multiple of 10, half up. Each number shown is then a multiple of 10, and so is every sum and difference of
them: none is from 1 to 9.
"""

from __future__ import annotations

from collections import Counter

from critlang.attrition.counts import Attrition, Step
from critlang.record import Record, fields

Cell = int | str
"""A count, or ``<10`` in the place of a small one."""

COUNTS = tuple(name for name in fields(Step) if name not in ("path", "section", "words"))
"""The names of the counts of a step, in order."""


class ShownStep(Record):
    """A step: its criterion, and its counts by their names in ``COUNTS``, with ``failing`` besides."""

    path: str
    section: str
    words: str
    counts: dict[str, Cell]


class Shown(Record):
    """An attrition with its counts as they are shown; ``below`` is None where none is suppressed.

    ``excluded`` are the patients who are excluded by the criteria of each section. Every output is made from
    this, so that none can show what another withholds.
    """

    protocol: str
    title: str
    version: str
    digest: str
    below: int | None
    patients: Cell
    verdicts: dict[str, Cell]
    excluded: dict[str, Cell]
    steps: tuple[ShownStep, ...]

    @property
    def note(self) -> str:
        """What was done to the counts; empty where nothing was."""
        if self.below is None:
            return ""
        few = "1" if self.below == 2 else f"1 to {self.below - 1}"
        return (
            f"Counts of {few} are shown as <{self.below}, all others are rounded to the nearest {self.below}."
        )


def shown(attrition: Attrition, below: int | None = None) -> Shown:
    """An attrition as it may be shown. Raises ValueError for ``below`` under 2, which would hide nothing."""
    if below is not None and below < 2:
        raise ValueError(f"counts below {below} cannot be suppressed")

    def cell(count: int) -> Cell:
        return count if below is None else suppressed(count, below)

    steps = (
        ShownStep(
            each.path,
            each.section,
            each.words,
            {name: cell(getattr(each, name)) for name in (*COUNTS, "failing")},
        )
        for each in attrition.steps
    )
    verdicts = {name: cell(getattr(attrition, name)) for name in ("eligible", "undetermined", "ineligible")}
    excluded: Counter[str] = Counter()
    for each in attrition.steps:
        excluded[each.section] += each.excluded
    return Shown(
        attrition.protocol,
        attrition.title,
        attrition.version,
        attrition.digest,
        below,
        cell(attrition.patients),
        verdicts,
        {section: cell(count) for section, count in excluded.items()},
        tuple(steps),
    )


def suppressed(count: int, below: int) -> Cell:
    """``<below`` for a count from 1 up to there, 0 for none, else the nearest multiple of ``below``."""
    if 0 < count < below:
        return f"<{below}"
    return (count + below // 2) // below * below


def in_words(cell: Cell) -> str:
    """A count for people: ``1,234``, ``<10``."""
    return f"{cell:,}" if isinstance(cell, int) else cell
