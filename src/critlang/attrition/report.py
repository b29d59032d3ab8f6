"""An attrition as a table for people, as CSV and as JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable

from critlang.attrition.shown import COUNTS, Cell, Shown, in_words

_LONGEST_WORDS = 44
_GROUPS = (("in order", 3), ("by itself", 2), ("without it", 2))
_COLUMNS = {
    "excluded": "excluded",
    "remaining_certain": "certain",
    "remaining_possible": "possible",
    "failing": "fail",
    "unknown": "unknown",
    "all_others_certain": "certain",
    "all_others_possible": "possible",
}
_LEGEND = """\
in order    excluded: this is the first criterion that they certainly fail; certain: pass it and all before
            it; possible: certainly fail none so far
by itself   fail: certainly fail it, whatever else; unknown: it cannot be decided
without it  certain: pass all criteria but this one; possible: certainly fail none but this one
"""


def attrition_table(shown: Shown) -> str:
    """A table for people: each criterion with its counts, the verdicts below, and what the columns mean."""
    rows = [("", "all patients", "", *[in_words(shown.patients)] * 2, *[""] * 4)]
    for step in shown.steps:
        counts = (in_words(step.counts[name]) for name in _COLUMNS)
        rows.append((step.path, _cut(step.words), *counts))
    headings = ("", "criterion", *_COLUMNS.values())
    widths = [max(map(len, column)) for column in zip(headings, *rows, strict=True)]
    lines = [_groups(widths), _line(headings, widths), "  ".join("-" * width for width in widths)]
    lines += [_line(row, widths) for row in rows]
    each = ", ".join(f"{in_words(count)} {verdict}" for verdict, count in shown.verdicts.items())
    plural = "" if shown.patients == 1 else "s"
    lines += ["", f"{in_words(shown.patients)} patient{plural}: {each}"]
    lines += [shown.note] if shown.note else []
    return "\n".join(lines) + "\n\n" + _LEGEND


def _groups(widths: list[int]) -> str:
    """The headings above several columns each."""
    line = " " * (widths[0] + 2 + widths[1])
    place = 2
    for name, columns in _GROUPS:
        width = sum(widths[place : place + columns]) + 2 * (columns - 1)
        line += "  " + f" {name} ".center(width, "-")
        place += columns
    return line


def _line(cells: Iterable[str], widths: list[int]) -> str:
    """Numbers to the right, all else to the left."""
    path, words, *counts = (cell for cell in cells)
    left = (path.ljust(widths[0]), words.ljust(widths[1]))
    right = (cell.rjust(width) for cell, width in zip(counts, widths[2:], strict=True))
    return "  ".join((*left, *right)).rstrip()


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST_WORDS else f"{words[: _LONGEST_WORDS - 3].rstrip()}..."


def attrition_csv(shown: Shown) -> str:
    """CSV: step 0 for all patients, then a row for each criterion; columns as in SQL, and ``excluded``."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("step", "criterion", "section", "words", *COUNTS))
    remaining = {"remaining_certain": shown.patients, "remaining_possible": shown.patients}
    writer.writerow((0, "", "", "all patients", *(remaining.get(name, "") for name in COUNTS)))
    for number, step in enumerate(shown.steps, start=1):
        counts = (step.counts[name] for name in COUNTS)
        writer.writerow((number, step.path, step.section, step.words, *counts))
    return text.getvalue()


def attrition_json(shown: Shown) -> str:
    """A JSON object; a count that is suppressed is a text such as ``<10``."""
    steps: list[dict[str, Cell]] = [
        {
            "criterion": step.path,
            "section": step.section,
            "words": step.words,
            **{name: step.counts[name] for name in COUNTS},
        }
        for step in shown.steps
    ]
    whole = {
        "protocol": {"id": shown.protocol, "version": shown.version, "digest": shown.digest},
        "suppressed_below": shown.below,
        "patients": shown.patients,
        "verdicts": shown.verdicts,
        "steps": steps,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
