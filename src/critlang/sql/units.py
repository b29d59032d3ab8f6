"""Units as data spell them, and limits in each of them.

Every spelling that a plan's terms accept stands for a *reading*: one unit, or several that are the same to
all the terms (``U/L`` and ``IU/L``), called by a term's own unit or else by the shortest. A statement looks
the unit of a picked result up and then holds the value, left as it was measured, against the limit converted
into that reading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction

from critlang import model as m
from critlang.plan import Plan, rows_of
from critlang.record import Record
from critlang.sql import tree as t
from critlang.sql.statement import CommonTable, Rows

UNIT_TABLE = "unit_spellings"
"""The common table of spellings, with the columns ``unit_spelling`` and ``unit_reading``."""
NO_UNIT = ""
"""The reading of a result without a unit, which a score may be."""


class Readings(Record):
    """The readings of all numeric terms of a plan.

    ``factors`` gives for each term its readings, its own unit first, each with the factor that turns a value
    into the term's unit. ``spellings`` gives for each reading what data write.
    """

    factors: dict[str, dict[str, Fraction]]
    spellings: dict[str, tuple[str, ...]]

    def by_reading(
        self, term: m.Term, unit: t.Expr, reading: t.Expr, value: Callable[[Fraction], t.Expr]
    ) -> t.Expr:
        """What ``value`` makes of the factor of a result's unit; NULL for one unusable for the term.

        ``unit`` is the unit as recorded, ``reading`` what the table of spellings has for it.
        """
        factors = self.factors[term.name]
        grouped: dict[t.Expr, list[t.Expr]] = {}
        for name, factor in factors.items():
            if name != NO_UNIT:
                grouped.setdefault(value(factor), []).append(t.Text(name))
        chosen = t.Choose(reading, tuple((tuple(names), found) for found, names in grouped.items()))
        if NO_UNIT not in factors:
            return chosen
        return t.Case(((t.Is(unit, "NULL"), value(factors[NO_UNIT])),), chosen)

    def usable(self, term: m.Term, unit: t.Expr, reading: t.Expr) -> t.Expr:
        """Whether the unit of a result is one of the term's."""
        found = t.one_of(reading, (name for name in self.factors[term.name] if name != NO_UNIT))
        return t.some((t.Is(unit, "NULL"), found)) if NO_UNIT in self.factors[term.name] else found

    def table(self) -> CommonTable:
        """The spellings as a common table."""
        sets = (
            (name, tuple((t.Text(each), t.Text(name)) for each in written))
            for name, written in self.spellings.items()
            if written
        )
        comments = (
            "What data write for each unit. A unit that is not listed is unusable, and its result unknown.",
        )
        return CommonTable(
            UNIT_TABLE, Rows(("unit_spelling", "unit_reading"), tuple(sets)), comments, "shared"
        )


def readings_of(plan: Plan) -> Readings:
    """The readings of the terms whose results a plan reads. Raises ValueError if units share a spelling."""
    terms = _numeric_terms(plan)
    by_code = {term.name: _factors(term) for term in terms}
    written = _written(terms)
    codes = dict.fromkeys(code for factors in by_code.values() for code in _own_first(factors))
    leaders = _leaders(codes, [by_code[term.name] for term in terms])
    spellings: dict[str, tuple[str, ...]] = {}
    for code in codes:
        spellings[leaders[code]] = (*spellings.get(leaders[code], ()), *written[code])
    factors = {
        name: {leaders[code]: factor for code, factor in found.items()} for name, found in by_code.items()
    }
    return Readings(factors, spellings)


def _leaders(codes: Iterable[str], by_term: Sequence[dict[str, Fraction]]) -> dict[str, str]:
    """For each unit the first of those that have the same factor for every term."""
    first: dict[tuple[object, ...], str] = {}
    leaders = {}
    for code in codes:
        factors = [found.get(code) for found in by_term]
        sizes = tuple([each and each.as_integer_ratio() for each in factors])  # quicker to look up
        leaders[code] = first.setdefault((code == NO_UNIT, sizes), code)
    return leaders


def _numeric_terms(plan: Plan) -> tuple[m.Term, ...]:
    rows = (rows_of(named.feature) for named in plan.features)
    found = (each.term for each in rows if isinstance(each, m.ResultRows) and each.term.kind.numeric)
    return tuple(dict.fromkeys(found))


def _factors(term: m.Term) -> dict[str, Fraction]:
    factors = {reading.unit.code: reading.factor for reading in term.readings}
    if term.kind is m.Kind.SCORE:
        factors[NO_UNIT] = Fraction(1)
    return factors


def _own_first(factors: dict[str, Fraction]) -> Iterator[str]:
    """The term's own unit, then the others, short ones first: these are the better known."""
    own, *others = factors
    yield own
    yield from sorted(others, key=lambda code: (len(code), code))


def _written(terms: tuple[m.Term, ...]) -> dict[str, tuple[str, ...]]:
    written: dict[str, tuple[str, ...]] = {NO_UNIT: ()}
    owner: dict[str, str] = {}
    for term in terms:
        for reading in term.readings:
            code = reading.unit.code
            written[code] = reading.spellings
            for spelling in reading.spellings:
                if owner.setdefault(spelling, code) != code:
                    raise ValueError(f'"{spelling}" is a spelling of both {owner[spelling]} and {code}')
    return written
