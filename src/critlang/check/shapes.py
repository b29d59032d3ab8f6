"""Walking through formulas."""

from __future__ import annotations

from collections.abc import Iterator

from critlang import model as m


def children(formula: m.Formula) -> tuple[m.Formula, ...]:
    """The formulas that one is made of; an atom is made of none."""
    match formula:
        case m.Not(part):
            return (part,)
        case m.All(parts) | m.Any(parts) | m.AtLeast(_, parts):
            return parts
        case m.If(condition, then, otherwise):
            return (condition, then) if otherwise is None else (condition, then, otherwise)
        case m.Defined(_, inner):
            return (inner,)
        case m.Part(criterion):
            return (criterion.formula,)
        case _:
            return ()


def all_atoms(formula: m.Formula) -> Iterator[m.Atom]:
    """The leaves of a formula, those of its parts and definitions included."""
    if isinstance(formula, m.Atom):
        yield formula
    for child in children(formula):
        yield from all_atoms(child)


def atoms_here(formula: m.Formula) -> Iterator[m.Atom]:
    """The leaves that are written where the formula is: without those of its definitions."""
    if isinstance(formula, m.Atom):
        yield formula
    if not isinstance(formula, m.Defined):
        for child in children(formula):
            yield from atoms_here(child)
