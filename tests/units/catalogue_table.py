"""The table of spellings in docs/units.md: made from the catalogue, never by hand.

``python tests/units/catalogue_table.py`` rewrites it in place; a test holds it equal.
"""

from pathlib import Path

from critlang.units import describe, spellings
from critlang.units.spellings import units

PAGE = Path(__file__).parents[2] / "docs" / "units.md"
BEGIN, END = "<!-- catalogue: begin -->\n", "<!-- catalogue: end -->"


def table():
    rows = ["| Unit | Code | Kind of quantity | Spellings in data |", "|---|---|---|---|"]
    for unit in units():
        written = ", ".join(f"`{spelling}`" for spelling in spellings(unit))
        rows.append(f"| {unit.label} | `{unit.code}` | {describe(unit.dimension)} | {written} |")
    return "\n".join(rows) + "\n"


def rewritten(page):
    before, rest = page.split(BEGIN)
    return before + BEGIN + table() + END + rest.split(END)[1]


if __name__ == "__main__":
    PAGE.write_text(rewritten(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
