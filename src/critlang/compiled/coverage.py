"""Which atoms become source, and which are left to the interpreter's own functions.

What is rare stays with the interpreter, atom by atom: it is right by definition, and one such atom does not
make the others slow.
"""

from __future__ import annotations

from typing import assert_never

from critlang import model as m
from critlang.dates import TimeUnit


def is_compiled(atom: m.Atom) -> bool:
    """Whether source is written for an atom."""
    match atom:
        case m.PickAtom(feature, test):
            return feature.which is not m.Which.NEAREST and _suits(test)
        case m.QuantifiedAtom(feature):
            return _suits(feature.test)
        case m.CountAtom(feature):
            if isinstance(feature, m.EventCount):
                return feature.apart is None
            return feature.among is None and _suits(feature.test)
        case m.AgeAtom() | m.DayAtom() | m.SexAtom() | m.AttestedAtom() | m.ParameterAtom():
            return True
        case m.DerivedAtom():
            return False
        case _:
            assert_never(atom)


def _suits(test: m.RowTest | None) -> bool:
    """Whether every limit that comes from a table goes by ages in months or years."""
    match test:
        case m.ValueTest(_, m.RangeLimit(_, _, table)) if table is not None:
            ages = [age for row in table.rows for age in (row.start, row.end) if age is not None]
            return all(age.unit in (TimeUnit.MONTHS, TimeUnit.YEARS) for age in ages)
        case m.RowNot(part):
            return _suits(part)
        case m.RowAll(parts) | m.RowAny(parts):
            return all(_suits(part) for part in parts)
        case _:
            return True
