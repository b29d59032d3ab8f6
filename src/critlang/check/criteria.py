"""Numbered criteria: paths, parts, polarity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from critlang import model as m
from critlang.check.scope import Scope
from critlang.check.statements import Statements, combine
from critlang.syntax import nodes as n


@dataclass(frozen=True, slots=True)
class Listing:
    """Where criteria stand: their section, the path above them and what starts a path of the top level."""

    section: m.Section
    above: str = ""
    prefix: str = ""

    def path(self, number: str) -> str:
        """The path of a criterion of this list."""
        return f"{self.above}.{number}" if self.above else f"{self.prefix}{number}"


class Criteria:
    """Turns criteria into the model."""

    def __init__(self, scope: Scope, statements: Statements) -> None:
        self.scope = scope
        self.statements = statements

    def listed(
        self, nodes: Sequence[n.Criterion | n.Hole], listing: Listing
    ) -> tuple[m.Criterion, ...]:
        """The criteria of one list, in order; those that were wrong are left out (and reported)."""
        self._duplicates([each for each in nodes if isinstance(each, n.Criterion)])
        made: list[m.Criterion] = []
        for place, node in enumerate(nodes, start=1):
            if isinstance(node, n.Criterion):
                number = str(place) if node.label == "-" else node.label
                criterion = self._criterion(node, number, listing)
                if criterion is not None:
                    made.append(criterion)
        return tuple(made)

    def _criterion(self, node: n.Criterion, number: str, listing: Listing) -> m.Criterion | None:
        path = listing.path(number)
        if node.meaning is None:
            self._without_meaning(node, number)
            return None
        parts: tuple[m.Criterion, ...] = ()
        formula: m.Formula | None
        if isinstance(node.meaning, n.Listed):
            inner = Listing(listing.section, above=path)
            parts = self.listed(node.meaning.items, inner)
            wrapped = tuple(m.Part(each) for each in parts)
            lead = self.statements.lead(node.meaning, path)
            formula = combine(self.scope, node.meaning, wrapped, lead)
        else:
            formula = self.statements.formula(node.meaning, path)
        if formula is None:
            return None
        quote = node.quote.text if node.quote else self.scope.text(node.meaning.span)
        return m.Criterion(
            path,
            "-" if node.label == "-" else number,
            listing.section,
            quote,
            formula,
            parts,
            tuple(each.text for each in node.assumptions),
            node.span,
        )

    def _without_meaning(self, node: n.Criterion, number: str) -> None:
        if node.damaged:
            return
        name = "this part" if node.label == "-" else f"criterion {number}"
        self.scope.report(
            "E107",
            f"{name} has no meaning yet: nothing stands below its words",
            node.span,
            "what must be true?",
            'write it on the next line, two spaces further in; "attested" if a person must judge it',
        )

    def _duplicates(self, nodes: list[n.Criterion]) -> None:
        seen: dict[str, n.Criterion] = {}
        highest = 0
        for node in nodes:
            if node.label == "-":
                continue
            first = seen.setdefault(node.label, node)
            if first is not node:
                self.scope.report(
                    "E501",
                    f'the number "{node.label}" stands twice in this list',
                    node.span,
                    "second time",
                    "number each criterion once, as the protocol does",
                    others=((first.span, "first time"),),
                )
            if node.label.isdigit():
                if int(node.label) < highest:
                    self.scope.report(
                        "W505",
                        f"criterion {node.label} stands after criterion {highest}",
                        node.span,
                        "out of order",
                        "keep the protocol's own order",
                    )
                highest = max(highest, int(node.label))


def sections(items: Sequence[n.Item]) -> dict[m.Section, list[n.Criterion | n.Hole]]:
    """The criteria of each section. Criteria before any heading belong to the inclusion criteria."""
    found: dict[m.Section, list[n.Criterion | n.Hole]] = {each: [] for each in m.Section}
    section = m.Section.INCLUSION
    for item in items:
        if isinstance(item, n.Section):
            section = m.Section(item.kind)
        elif isinstance(item, n.Criterion):
            found[section].append(item)
    return found
