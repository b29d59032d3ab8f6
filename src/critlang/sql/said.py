"""The truth that a picked row passes a test, where tests are tried in the rows before one is picked.

One statement picks rows first and converts what it has picked: few rows are picked of many. Where several
plans share their features, and nobody asks for evidence, tests are tried in the rows of the scan instead, and
what all of them say goes through one aggregate: a number is picked in less time than a record, and no plan
has to convert what another has converted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from critlang import model as m
from critlang.sql import tree as t
from critlang.sql.rows import ScannedRow

if TYPE_CHECKING:
    from critlang.sql.atoms import Atoms


def said_by_picked(atoms: Atoms, pick: m.Pick, test: m.RowTest) -> t.Expr:
    """The truth that the picked row certainly lies in its window and passes a test. Raises Inexpressible."""
    name, rows, scan = atoms.plan.name_of(pick), pick.rows, atoms.scans.of(pick)
    column, read = scan.notes.picked(
        name,
        atoms.passes_in_row(test, rows.term, ScannedRow(atoms, name, scan, rows.term.names)),
        scan.window(rows.window),
        atoms.condition(pick, scan),
        latest=pick.which is not m.Which.FIRST,
        comment=f"what the {pick.which.value} {rows.term.name} {rows.window.text}".strip() + " says",
    )
    return read(atoms.facts.take(column.name, column))
