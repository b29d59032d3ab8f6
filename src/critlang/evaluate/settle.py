"""The shortest list of facts that would settle whether a patient is eligible.

Every formula is asked for the ways in which it could come to a wanted truth, in a reading (lenient or
strict): the tables of docs/meaning.md, with "and" turned into "both" and "or" into "either". What is decided
already needs nothing, or nothing can change it; so a criterion that no longer matters asks for nothing.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from critlang import model as m
from critlang.evaluate.chart import Chart
from critlang.evaluate.explanation import Missing
from critlang.evaluate.formulas import Judged, Reading, reading_of
from critlang.evaluate.hopes import asked_repeatedly, hope_of
from critlang.evaluate.missing_atoms import atom_ways
from critlang.evaluate.ways import Ways, both, decided, either, enough, hoping
from critlang.record import Record

LENIENT, STRICT = Reading.LENIENT, Reading.STRICT


def shortest_lists(
    criteria: Sequence[tuple[m.Criterion, Judged]], chart: Chart
) -> tuple[tuple[Missing, ...], ...]:
    """The shortest lists of facts that would make every inclusion and no exclusion criterion hold.

    None if the record already rules that out, or the facts would have to contradict each other.
    """
    settling = _Settling(chart, asked_repeatedly(criterion for criterion, _ in criteria))
    found = both(
        *(
            settling.ways(judged, reading_of(criterion.section), criterion.section is m.Section.INCLUSION)
            for criterion, judged in criteria
        )
    )
    if not found:
        return ()
    lists = dict.fromkeys(way.missing for way in found)
    return tuple(each for each in lists if len(each) == len(found[0].missing))


class _Settling(Record):
    """``shared`` is what several atoms ask about, so that what is hoped of it must agree."""

    chart: Chart
    shared: frozenset[Hashable]

    def ways(self, judged: Judged, reading: Reading, wanted: bool) -> Ways:
        """The ways in which a formula, in a reading, could come to the wanted truth."""
        known = decided(reading.of(judged.outcome), wanted)
        if known is not None:
            return known
        match judged.formula:
            case m.Not():
                return self.ways(judged.parts[0], reading.under_not, not wanted)
            case m.Defined() | m.Part():
                return self.ways(judged.parts[0], reading, wanted)
            case m.All():
                return self._all(judged, reading, wanted)
            case m.Any():
                return self._any(judged, reading, wanted)
            case m.AtLeast(count, parts):
                needed = count if wanted else len(parts) - count + 1
                return enough(needed, self._parts(judged, STRICT, wanted))
            case m.If():
                return self._conditional(judged, reading, wanted)
            case _:
                return self._atom(judged.formula, wanted)

    def _parts(self, judged: Judged, reading: Reading, wanted: bool) -> list[Ways]:
        return [self.ways(part, reading, wanted) for part in judged.parts]

    def _all(self, judged: Judged, reading: Reading, wanted: bool) -> Ways:
        """Lenient: all parts. Strict: all parts leniently, and one of them strictly."""
        lenient = self._parts(judged, LENIENT, wanted)
        if reading is LENIENT:
            return both(*lenient) if wanted else either(*lenient)
        strict = self._parts(judged, STRICT, wanted)
        return both(*lenient, either(*strict)) if wanted else either(*lenient, both(*strict))

    def _any(self, judged: Judged, reading: Reading, wanted: bool) -> Ways:
        """Strict: one part. Lenient: one part strictly, or all of them leniently."""
        strict = self._parts(judged, STRICT, wanted)
        if reading is STRICT:
            return either(*strict) if wanted else both(*strict)
        lenient = self._parts(judged, LENIENT, wanted)
        return either(*strict, both(*lenient)) if wanted else both(*strict, either(*lenient))

    def _conditional(self, judged: Judged, reading: Reading, wanted: bool) -> Ways:
        condition, *branches = judged.parts
        holds, holds_not = (self.ways(condition, STRICT, each) for each in (True, False))
        then, *otherwise = [self.ways(branch, reading, wanted) for branch in branches]
        if otherwise:
            return either(both(holds, then), both(holds_not, *otherwise), both(then, *otherwise))
        if wanted is (reading is LENIENT):  # as it is where the condition does not hold
            return either(holds_not, then)
        return both(holds, then)

    def _atom(self, atom: m.Atom, wanted: bool) -> Ways:
        found, hope = atom_ways(atom, wanted, self.chart), hope_of(atom, wanted)
        return found if hope is None or hope.about not in self.shared else hoping(hope, found)
