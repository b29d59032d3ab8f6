"""What the picked row says, worked out before a row is picked.

One statement picks rows first and converts what it has picked: few rows are picked of many. Where several plans
share their features, and nobody asks for evidence, the test is tried in the rows of the scan instead, and only
what came out goes through the aggregate: a number is picked in a third of the time that a record takes, and
plans that ask for the same test read the same number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from critlang import model as m
from critlang.record import Record
from critlang.sql import tree as t
from critlang.sql.names import Names
from critlang.sql.rows import ScannedRow

if TYPE_CHECKING:
    from critlang.sql.atoms import Atoms

_FAILS, _PASSES, _OPEN = t.Number(0), t.Number(1), t.Number(2)
_MEANING = "1 it passes, 0 it fails, 2 unknown"


class SaidByRows(Record):
    """The numbers that are picked, in the scans of several plans; ``names`` has no other column's name."""

    names: Names

    def truth(self, atoms: Atoms, pick: m.Pick, test: m.RowTest) -> t.Expr:
        """The truth that the picked row certainly lies in its window and passes a test. Raises Inexpressible."""
        name, rows, scan = atoms.plan.name_of(pick), pick.rows, atoms.scans.of(pick)
        condition = atoms.condition(pick, scan)
        passes = atoms.passes_in_row(test, rows.term, ScannedRow(atoms, name, scan, rows.term.names))
        inside = t.when(scan.window(rows.window), t.Cast(passes, "TINYINT"))
        says = scan.rows.let(f"{name}_says", t.Call("coalesce", (inside, _OPEN)), _MEANING)
        words = f"what the {pick.which.value} {rows.term.name} {rows.window.text}".strip()
        picked = scan.pick_number(
            self.names.of((pick, test), f"{name}_says"),
            says,
            condition,
            latest=pick.which is not m.Which.FIRST,
            comment=f"{words} says",
        )
        found = atoms.facts.take(picked.name, picked)
        return t.Choose(found, (((_PASSES,), t.TRUE), ((_FAILS,), t.FALSE)))
