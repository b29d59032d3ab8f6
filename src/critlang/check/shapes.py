"""Walking through formulas."""

from __future__ import annotations

from collections.abc import Iterator

from critlang import model as m


class Meanings:
    """Numbers for what formulas mean: equal numbers where they say the same, whatever they are numbered."""

    def __init__(self) -> None:
        self._numbers: dict[object, int] = {}
        self._known: dict[int, int] = {}
        """The number of each formula seen, by its identity: a formula is part of every one around it."""

    def of(self, formula: m.Formula) -> int:
        """The number of what a formula means. The formula must live as long as this object."""
        number = self._known.get(id(formula))
        if number is None:
            inside = tuple(self.of(each) for each in m.children(formula))
            number = self._known[id(formula)] = self._number(formula, inside)
        return number

    def _number(self, formula: m.Formula, inside: tuple[int, ...]) -> int:
        match formula:
            case m.Part():
                return inside[0]
            case m.AtLeast(count, _):
                key: object = ("at least", count, inside)
            case m.Not() | m.All() | m.Any() | m.If() | m.Defined():
                key = (type(formula), inside)
            case _:
                key = formula
        return self._numbers.setdefault(key, len(self._numbers))


def atoms_here(formula: m.Formula) -> Iterator[m.Atom]:
    """The leaves that are written where the formula is: without those of its definitions."""
    if isinstance(formula, m.Atom):
        yield formula
    if not isinstance(formula, m.Defined):
        for child in m.children(formula):
            yield from atoms_here(child)
