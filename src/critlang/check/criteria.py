"""Numbered criteria: paths, parts, polarity."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from critlang import model as m
from critlang.check.names import fold
from critlang.check.numbering import check_order, label_span
from critlang.check.parameters import only_for
from critlang.check.scope import Scope
from critlang.check.statements import Statements, without_meaning
from critlang.record import Record
from critlang.syntax import nodes as n


class Listing(Record):
    """Where criteria stand: their section, the path above them and what starts a path of the top level."""

    section: m.Section
    above: str = ""
    prefix: str = ""

    def path(self, number: str) -> str:
        """The path of a criterion of this list."""
        return f"{self.above}.{number}" if self.above else f"{self.prefix}{number}"


class Criteria:
    """Turns criteria into the model. ``paths`` are those of all criteria, by their folded form.

    ``broken`` says that a part of the file could not be read: parts of a lost criterion then stand at
    the top level, and their numbers mean nothing.
    """

    def __init__(self, scope: Scope, statements: Statements, *, broken: bool) -> None:
        self.scope = scope
        self.statements = statements
        self.broken = broken
        self.paths: dict[str, str] = {}
        self._first: dict[str, n.Criterion] = {}

    def listed(self, nodes: Sequence[n.Criterion | n.Hole], listing: Listing) -> tuple[m.Criterion, ...]:
        """The criteria of one list, in order; those that were wrong are left out (and reported)."""
        if not self.broken:
            check_order(self.scope, [each for each in nodes if isinstance(each, n.Criterion)])
        made: list[m.Criterion | None] = []
        for place, (node, following) in enumerate(pairwise((*nodes, None)), start=1):
            if isinstance(node, n.Criterion):
                # A line that could not be read, right below the words, was meant to be the meaning.
                lost = node.meaning is None and isinstance(following, n.Hole)
                made.append(self._criterion(node, numbered(node, place), listing, lost=lost))
        return tuple(each for each in made if each is not None)

    def _criterion(
        self, node: n.Criterion, number: str, listing: Listing, *, lost: bool
    ) -> m.Criterion | None:
        path = listing.path(number)
        self._take(path, node)
        if node.meaning is None:
            if not lost:
                without_meaning(self.scope, node)
            return None
        parts = self.listed(n.parts_below(node.meaning), Listing(listing.section, above=path))
        formula: m.Formula | None
        if n.has_list(node.meaning):
            formula = self.statements.with_parts(node.meaning, tuple(m.Part(each) for each in parts), path)
        else:
            formula = self.statements.formula(node.meaning, path)
        formula = formula and only_for(self.scope, node.only, formula)
        if formula is None:
            return None
        return m.Criterion(
            path,
            "-" if node.label == "-" else number,
            listing.section,
            node.quote.text if node.quote else self._words(node.meaning),
            formula,
            parts,
            tuple(each.text for each in node.assumptions),
            node.span,
        )

    def _words(self, meaning: n.Statement) -> str:
        """What stands for the words of a part that has none of its own."""
        words = self.scope.text(meaning.span)
        return f"{words} the following" if isinstance(meaning, n.Listed) else words

    def _take(self, path: str, node: n.Criterion) -> None:
        """Give a criterion its path; report one that is taken."""
        key = fold(path)
        self.paths.setdefault(key, path)
        first = self._first.setdefault(key, node)
        if first is not node and not self.broken:
            self.scope.report(
                "E501",
                f"two criteria have the number {path}",
                label_span(self.scope, node),
                "second time",
                "a dash is numbered by its place in the list; give the parts letters instead"
                if node.label == "-"
                else "number each criterion once, as the protocol does",
                others=((label_span(self.scope, first), "first time"),),
            )


def numbered(node: n.Criterion, place: int) -> str:
    """The number of a criterion in its list: what is written, or for a dash its place."""
    return str(place) if node.label == "-" else node.label


def sections(items: Sequence[n.Item]) -> dict[m.Section, list[n.Criterion | n.Hole]]:
    """The criteria of each section, and what could not be read between them.

    Criteria before any heading are taken for inclusion criteria.
    """
    found: dict[m.Section, list[n.Criterion | n.Hole]] = {each: [] for each in m.Section}
    section = m.Section.INCLUSION
    for item in items:
        if isinstance(item, n.Section):
            section = m.Section(item.kind)
        elif isinstance(item, n.Criterion | n.Hole):
            found[section].append(item)
    return found


def all_criteria(items: Sequence[n.Item], criteria: Criteria) -> tuple[m.Criterion, ...]:
    """The criteria of both sections.

    Where a number stands in both, the paths of all exclusion criteria begin with E.
    """
    found = sections(items)
    numbers = [
        {
            fold(numbered(node, place))
            for place, node in enumerate(found[section], start=1)
            if isinstance(node, n.Criterion)
        }
        for section in m.Section
    ]
    prefix = "E" if numbers[0] & numbers[1] else ""
    return tuple(
        each
        for section in m.Section
        for each in criteria.listed(
            found[section], Listing(section, prefix=prefix if section is m.Section.EXCLUSION else "")
        )
    )
