"""Short ways to write model objects, facts and patients in the tests of the SQL backend."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from critlang import model as m
from critlang import plan as plans
from critlang import units
from critlang.dates import DateRange, Offset, TimeUnit, parse_partial
from critlang.facts import Attestation, Event, Finding, Measurement, Patient

LESS, AT_MOST, EQUAL = m.Comparison.LESS, m.Comparison.AT_MOST, m.Comparison.EQUAL
AT_LEAST, GREATER = m.Comparison.AT_LEAST, m.Comparison.GREATER
FIRST, LATEST, START, END = m.Which.FIRST, m.Which.LATEST, m.Edge.START, m.Edge.END
YEARS, MONTHS, WEEKS, DAYS = TimeUnit.YEARS, TimeUnit.MONTHS, TimeUnit.WEEKS, TimeUnit.DAYS
INDEX_DAY = "2020-05-10"

# ---------------------------------------------------------------- vocabulary


def measured(name: str, unit: str, *, molar_mass: str | None = None, **more: Any) -> m.Term:
    own, mass = units.parse(unit), Fraction(molar_mass) if molar_mass else None
    settings = {"kind": m.Kind.MEASUREMENT, "includes": (name,), **more}
    return m.Term(name=name, unit=own, molar_mass=mass, **settings)


def happening(name: str, kind: m.Kind = m.Kind.EVENT, **more: Any) -> m.Term:
    return m.Term(name=name, kind=kind, **{"includes": (name,), **more})


ALT = measured("ALT", "U/L")
CREATININE = measured("creatinine", "mg/dL", molar_mass="113.12")
KARNOFSKY = measured("Karnofsky", "%", kind=m.Kind.SCORE)
ECOG = m.Term(name="ECOG", kind=m.Kind.FINDING, values=("0", "1", "2"), includes=("ECOG",))
RELAPSE = happening("relapse")
CHEMO = happening("chemotherapy", m.Kind.TREATMENT)
OPEN_EVENT = happening("transfusion", closed=False)


def table(*rows: tuple[str, str | None, str | None, str | None]) -> m.ReferenceTable:
    """Upper limits: (from age, to age, male, female), ages such as ``6 months``."""

    def limits(upper: str | None) -> tuple[Decimal | None, Decimal | None]:
        return None, None if upper is None else Decimal(upper)

    made = (
        m.ReferenceRow(_age(start), None if end is None else _age(end), limits(male), limits(female))
        for start, end, male, female in rows
    )
    return m.ReferenceTable(tuple(made), "a table")


def _age(text: str) -> m.AgeLimit:
    count, unit = text.split()
    return m.AgeLimit(int(count), TimeUnit(unit))


# ---------------------------------------------------------------- time


def at(anchor: str = "enrollment", months: int = 0, days: int = 0) -> m.Bound:
    return m.Bound(m.AnchorPoint(anchor), Offset(months, days))


def point(
    term: m.Term,
    which: m.Which = FIRST,
    edge: m.Edge = START,
    window: m.Window = m.EVER,
    test: m.RowTest | None = None,
    *,
    months: int = 0,
    days: int = 0,
) -> m.Bound:
    events = m.EventRows(term, window, test)
    return m.Bound(m.EventPoint(events, which, edge), Offset(months, days))


def window(lower: m.Bound | None = None, upper: m.Bound | None = None, text: str = "") -> m.Window:
    return m.Window(lower, upper, text)


# ---------------------------------------------------------------- tests and atoms


def fixed(value: str) -> m.FixedLimit:
    return m.FixedLimit(Fraction(value), value)


def uln(factor: str = "1", reference: m.ReferenceTable | None = None) -> m.RangeLimit:
    return m.RangeLimit(Fraction(factor), m.Side.UPPER, reference)


def lln(factor: str = "1") -> m.RangeLimit:
    return m.RangeLimit(Fraction(factor), m.Side.LOWER, None)


def value(comparison: m.Comparison, limit: str | m.Limit) -> m.ValueTest:
    return m.ValueTest(comparison, fixed(limit) if isinstance(limit, str) else limit)


def latest(term: m.Term, test: m.RowTest, where: m.Window = m.EVER, which: m.Which = LATEST) -> m.PickAtom:
    return m.PickAtom(m.Pick(m.ResultRows(term, where), which), test, f"{which.value} {term.name}")


def any_of(term: m.Term, test: m.RowTest, where: m.Window = m.EVER) -> m.QuantifiedAtom:
    return m.QuantifiedAtom(m.Quantified(m.ResultRows(term, where), test, m.Quantifier.ANY))


def all_of(term: m.Term, test: m.RowTest, where: m.Window = m.EVER) -> m.QuantifiedAtom:
    return m.QuantifiedAtom(m.Quantified(m.ResultRows(term, where), test, m.Quantifier.ALL))


def results(
    term: m.Term,
    comparison: m.Comparison,
    count: int,
    test: m.RowTest | None = None,
    where: m.Window = m.EVER,
) -> m.CountAtom:
    return m.CountAtom(m.ResultCount(m.ResultRows(term, where), test), comparison, count)


def events(
    term: m.Term,
    comparison: m.Comparison = AT_LEAST,
    count: int = 1,
    where: m.Window = m.EVER,
    test: m.RowTest | None = None,
) -> m.CountAtom:
    return m.CountAtom(m.EventCount(m.EventRows(term, where, test)), comparison, count, term.name)


def age(
    comparison: m.Comparison, count: int, unit: TimeUnit = YEARS, when: m.Bound | None = None
) -> m.AgeAtom:
    return m.AgeAtom(when or at(), comparison, count, unit)


def attested(path: str = "1", where: m.Window = m.EVER) -> m.AttestedAtom:
    return m.AttestedAtom(m.Answer(path, where))


def given(truth: bool | None, name: str = "phase 2") -> m.ParameterAtom:
    """A formula whose truth is chosen."""
    return m.ParameterAtom(name, truth)


TRUE, FALSE, UNKNOWN = given(True, "a true one"), given(False, "a false one"), given(None, "an unknown one")

# ---------------------------------------------------------------- facts


def on(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def result(
    row: int,
    term: m.Term,
    amount: str | None,
    day: str | None = "2020-05-01",
    unit: str | None = "own",
    **more: Any,
) -> Measurement:
    """A measurement; ``<5`` is censored, the unit is the term's own unless given."""
    number = None if amount is None else amount.lstrip("<=>~")
    sign = "" if amount is None or number is None else amount[: len(amount) - len(number)]
    own = term.unit.label if term.unit else None
    settings = {"comparator": sign or None, **more}
    return Measurement(
        id=row,
        term=term.name,
        day=on(day),
        value=None if number is None else Decimal(number),
        unit=own if unit == "own" else unit,
        **{name: Decimal(each) if name in ("low", "high") else each for name, each in settings.items()},
    )


def finding(row: int, term: m.Term, code: str | None, day: str | None = "2020-05-01", **more: Any) -> Finding:
    return Finding(id=row, term=term.name, day=on(day), value=code, **more)


def event(
    row: int, term: m.Term, start: str | None = None, end: str | None = None, **attributes: str
) -> Event:
    return Event(id=row, term=term.name, start=partial(start), end=partial(end), attributes=attributes)


def partial(text: str | None) -> DateRange | None:
    return None if text is None else parse_partial(text)


def answer(
    row: int, path: str = "1", yes: bool | None = True, day: str | None = "2020-05-01", **more: Any
) -> Attestation:
    return Attestation(id=row, criterion=path, answer=yes, day=on(day), **{"by": "Dr Adams", **more})


def patient(
    *facts: Measurement | Finding | Event | Attestation,
    born: str | None = None,
    sex: str | None = None,
    anchors: Mapping[str, str] | None = None,
    name: str = "P1",
) -> Patient:
    dates = {"enrollment": INDEX_DAY} if anchors is None else anchors
    return Patient(
        id=name,
        birth=partial(born),
        sex=sex,
        anchors={anchor: date.fromisoformat(day) for anchor, day in dates.items()},
        measurements=tuple(fact for fact in facts if isinstance(fact, Measurement)),
        findings=tuple(fact for fact in facts if isinstance(fact, Finding)),
        events=tuple(fact for fact in facts if isinstance(fact, Event)),
        attestations=tuple(fact for fact in facts if isinstance(fact, Attestation)),
    )


# ---------------------------------------------------------------- protocols


def inclusion(path: str, formula: m.Formula, *parts: m.Criterion, quote: str | None = None) -> m.Criterion:
    words = f"words of {path}" if quote is None else quote
    return m.Criterion(path, path, m.Section.INCLUSION, words, formula, parts)


def exclusion(path: str, formula: m.Formula, *parts: m.Criterion) -> m.Criterion:
    return m.Criterion(path, path, m.Section.EXCLUSION, f"words of {path}", formula, parts)


def protocol_of(*criteria: m.Criterion, **more: Any) -> m.Protocol:
    anchors = (
        m.Anchor("enrollment", "study enrollment", is_index=True),
        m.Anchor("day 1", "first dose", is_index=False),
    )
    settings = {
        "id": "TEST",
        "title": "A protocol for tests",
        "study_id": "",
        "version": "1",
        "amended": "",
        "anchors": anchors,
        "periods": (),
        "parameters": (),
        "assumptions": (),
        "terms": (),
        **more,
    }
    return m.Protocol(criteria=criteria, **settings)


def plan_of(*criteria: m.Criterion, **more: Any) -> plans.Plan:
    return plans.build(protocol_of(*criteria, **more))


def plan_for(formula: m.Formula) -> plans.Plan:
    """A plan with the formula as its only criterion, number 1."""
    return plan_of(inclusion("1", formula))
