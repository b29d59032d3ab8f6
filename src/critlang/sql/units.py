"""Units as data spell them, and limits in each of them.

Every spelling that a plan's terms accept stands for a *reading*: one unit, or several that are the same to
all the terms (``U/L`` and ``IU/L``), called by the first. A statement looks a result's unit up once and
then holds the value, left as it was measured, against the limit converted into that reading.
"""

from __future__ import annotations

from fractions import Fraction

from critlang import model as m
from critlang.plan import Plan, rows_of
from critlang.record import Record
from critlang.sql import tree as t
from critlang.sql.dialects.base import limit_literal
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

    @property
    def with_missing(self) -> bool:
        """Whether there is a term whose results may come without a unit."""
        return any(NO_UNIT in factors for factors in self.factors.values())

    def reading(self, unit: t.Expr, looked_up: t.Expr) -> t.Expr:
        """The reading of a result, from its unit and what was found for it in the table of spellings."""
        if not self.with_missing:
            return looked_up
        return t.Case(((t.Is(unit, "NULL"), t.Text(NO_UNIT)),), looked_up)

    def limits(self, term: m.Term, limit: Fraction) -> list[tuple[str, t.Expr]]:
        """A limit in the term's unit, converted exactly into each reading of the term."""
        return [(name, limit_literal(limit / factor)) for name, factor in self.factors[term.name].items()]

    def limit_case(self, term: m.Term, reading: t.Expr, limit: Fraction) -> t.Expr:
        """The limit in the reading of a result; NULL for a unit that is unusable for the term."""
        grouped: dict[t.Expr, list[str]] = {}
        for name, literal in self.limits(term, limit):
            grouped.setdefault(literal, []).append(name)
        branches = ((tuple(t.Text(name) for name in names), literal) for literal, names in grouped.items())
        return t.Choose(reading, tuple(branches))

    def usable(self, term: m.Term, reading: t.Expr) -> t.Expr:
        """Whether a reading is one of the term's."""
        return t.one_of(reading, self.factors[term.name])

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
    codes = dict.fromkeys(code for factors in by_code.values() for code in factors)
    leaders: dict[tuple[bool, tuple[Fraction | None, ...]], str] = {}

    def leader(code: str) -> str:
        """The first of the units that have the same factor for every term."""
        alike = tuple(by_code[term.name].get(code) for term in terms)
        return leaders.setdefault((code == NO_UNIT, alike), code)

    spellings: dict[str, tuple[str, ...]] = {}
    for code in codes:
        spellings[leader(code)] = (*spellings.get(leader(code), ()), *written[code])
    factors = {
        name: {leader(code): factor for code, factor in found.items()} for name, found in by_code.items()
    }
    return Readings(factors, spellings)


def _numeric_terms(plan: Plan) -> tuple[m.Term, ...]:
    rows = (rows_of(named.feature) for named in plan.features)
    found = (each.term for each in rows if isinstance(each, m.ResultRows) and each.term.kind.numeric)
    return tuple(dict.fromkeys(found))


def _factors(term: m.Term) -> dict[str, Fraction]:
    factors = {reading.unit.code: reading.factor for reading in term.readings}
    if term.kind is m.Kind.SCORE:
        factors[NO_UNIT] = Fraction(1)
    return factors


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
