"""Short ways to write model objects, facts and patients in the tests of the evaluator."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

from critlang import model as m
from critlang import plan as plans
from critlang import units
from critlang.compiled import Screener
from critlang.dates import DateRange, Offset, TimeUnit, parse_partial
from critlang.evaluate import CriterionResult, evaluate
from critlang.facts import Attestation, Event, Finding, Measurement, Patient

LESS, AT_MOST, EQUAL = m.Comparison.LESS, m.Comparison.AT_MOST, m.Comparison.EQUAL
AT_LEAST, GREATER = m.Comparison.AT_LEAST, m.Comparison.GREATER
FIRST, LATEST = m.Which.FIRST, m.Which.LATEST
YEARS, MONTHS, WEEKS, DAYS = TimeUnit.YEARS, TimeUnit.MONTHS, TimeUnit.WEEKS, TimeUnit.DAYS
YES_NO = ("yes", "no")


def on(text: str) -> date:
    """A day."""
    return date.fromisoformat(text)


# ---------------------------------------------------------------- vocabulary


def measured(name: str, unit: str, *, molar_mass: str | None = None, **more: object) -> m.Term:
    own = units.parse(unit)
    mass = None if molar_mass is None else Fraction(molar_mass)
    settings = {"kind": m.Kind.MEASUREMENT, "includes": (name,), **more}
    return m.Term(name=name, unit=own, molar_mass=mass, **settings)


def score(name: str) -> m.Term:
    return measured(name, "%", kind=m.Kind.SCORE)


def found(name: str, *values: str, **more: object) -> m.Term:
    return m.Term(name=name, kind=m.Kind.FINDING, values=values, **{"includes": (name,), **more})


def happening(name: str, kind: m.Kind = m.Kind.EVENT, **more: object) -> m.Term:
    return m.Term(name=name, kind=kind, **{"includes": (name,), **more})


ALT = measured("ALT", "U/L")
CREATININE = measured("creatinine", "mg/dL", molar_mass="113.12")
PLATELETS = measured("platelets", "10*9/L")
KARNOFSKY = score("Karnofsky")
ECOG = found("ECOG", "0", "1", "2", "3", "4")
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
    return m.ReferenceTable(tuple(made), "Schwartz 1976")


def _age(text: str) -> m.AgeLimit:
    count, unit = text.split()
    return m.AgeLimit(int(count), TimeUnit(unit))


# ---------------------------------------------------------------- time


def anchor(name: str = "enrollment", months: int = 0, days: int = 0) -> m.Bound:
    return m.Bound(m.AnchorPoint(name), Offset(months, days))


def point(term: m.Term, which: m.Which = FIRST, edge: m.Edge = m.Edge.START, **more: object) -> m.EventPoint:
    return m.EventPoint(m.EventRows(term, **{"window": m.EVER, **more}), which, edge)


def bound(of: m.Point, months: int = 0, days: int = 0) -> m.Bound:
    return m.Bound(of, Offset(months, days))


def window(lower: m.Bound | None = None, upper: m.Bound | None = None, text: str = "") -> m.Window:
    return m.Window(lower, upper, text)


UP_TO_ENROLLMENT = window(None, anchor(), "on or before enrollment")

# ---------------------------------------------------------------- tests and atoms


def fixed(value: str) -> m.FixedLimit:
    return m.FixedLimit(Fraction(value))


def uln(factor: str = "1", reference: m.ReferenceTable | None = None) -> m.RangeLimit:
    return m.RangeLimit(Fraction(factor), m.Side.UPPER, reference)


def lln(factor: str = "1", reference: m.ReferenceTable | None = None) -> m.RangeLimit:
    return m.RangeLimit(Fraction(factor), m.Side.LOWER, reference)


def value(comparison: m.Comparison, limit: str | m.Limit) -> m.ValueTest:
    return m.ValueTest(comparison, fixed(limit) if isinstance(limit, str) else limit)


def one_of(term: m.Term, *wanted: str) -> m.CodeTest:
    return m.CodeTest(wanted, term.values)


def latest(
    term: m.Term, test: m.RowTest, where: m.Window = m.EVER, which: m.Which = LATEST, text: str = ""
) -> m.PickAtom:
    return m.PickAtom(m.Pick(m.ResultRows(term, where), which), test, text=text)


def any_of_rows(term: m.Term, test: m.RowTest, where: m.Window = m.EVER) -> m.QuantifiedAtom:
    return m.QuantifiedAtom(m.Quantified(m.ResultRows(term, where), test, m.Quantifier.ANY))


def all_of_rows(term: m.Term, test: m.RowTest, where: m.Window = m.EVER) -> m.QuantifiedAtom:
    return m.QuantifiedAtom(m.Quantified(m.ResultRows(term, where), test, m.Quantifier.ALL))


def results_count(
    term: m.Term,
    comparison: m.Comparison,
    count: int,
    test: m.RowTest | None = None,
    where: m.Window = m.EVER,
) -> m.CountAtom:
    return m.CountAtom(m.ResultCount(m.ResultRows(term, where), test), comparison, count)


def events_count(
    term: m.Term,
    comparison: m.Comparison = AT_LEAST,
    count: int = 1,
    where: m.Window = m.EVER,
    test: m.RowTest | None = None,
) -> m.CountAtom:
    return m.CountAtom(m.EventCount(m.EventRows(term, where, test)), comparison, count)


def age(comparison: m.Comparison, count: int, unit: TimeUnit = YEARS, at: m.Bound | None = None) -> m.AgeAtom:
    return m.AgeAtom(at or anchor(), comparison, count, unit)


def attested(path: str = "1", where: m.Window = m.EVER) -> m.AttestedAtom:
    return m.AttestedAtom(m.Answer(path, where))


def given(truth: bool | None, name: str = "phase 2") -> m.ParameterAtom:
    """A formula whose truth is chosen."""
    return m.ParameterAtom(name, truth)


# ---------------------------------------------------------------- facts

_ids = iter(range(1000, 10**9))


def result(
    term: m.Term,
    amount: str | None = None,
    day: str | None = "2020-05-01",
    unit: str | None = "own",
    **more: object,
) -> Measurement:
    """A measurement; ``<5`` is censored, the unit is the term's own unless given."""
    comparator = None
    if amount is not None:
        number = amount.lstrip("<=>~")
        comparator = amount[: len(amount) - len(number)] or None
        amount = number
    return Measurement(
        term=term.name,
        day=None if day is None else on(day),
        value=None if amount is None else Decimal(amount),
        unit=term.unit.label if unit == "own" and term.unit else unit,
        **{"id": next(_ids), "comparator": comparator, **more},
    )


def finding(term: m.Term, code: str | None, day: str | None = "2020-05-01", **more: object) -> Finding:
    return Finding(
        term=term.name, day=None if day is None else on(day), value=code, **{"id": next(_ids), **more}
    )


def event(term: m.Term, start: str | None = None, end: str | None = None, **attributes: str) -> Event:
    return Event(
        id=next(_ids), term=term.name, start=_partial(start), end=_partial(end), attributes=attributes
    )


def _partial(text: str | None) -> DateRange | None:
    return None if text is None else parse_partial(text)


def answer(path: str = "1", yes: bool | None = True, **more: object) -> Attestation:
    settings = {"id": next(_ids), "by": "Dr Adams", "day": on("2020-05-01"), **more}
    return Attestation(criterion=path, answer=yes, **settings)


def patient(
    *facts: Measurement | Finding | Event | Attestation,
    born: str | None = None,
    sex: str | None = None,
    anchors: Mapping[str, str] | None = None,
    **more: object,
) -> Patient:
    dates = {"enrollment": "2020-05-10"} if anchors is None else anchors
    return Patient(
        id="P1",
        birth=_partial(born),
        sex=sex,
        anchors={name: on(day) for name, day in dates.items()},
        measurements=tuple(fact for fact in facts if isinstance(fact, Measurement)),
        findings=tuple(fact for fact in facts if isinstance(fact, Finding)),
        events=tuple(fact for fact in facts if isinstance(fact, Event)),
        attestations=tuple(fact for fact in facts if isinstance(fact, Attestation)),
        **more,
    )


# ---------------------------------------------------------------- protocols


def criterion(
    path: str, formula: m.Formula, section: m.Section = m.Section.INCLUSION, **more: object
) -> m.Criterion:
    return m.Criterion(path, path, section, f"words of {path}", formula, **more)


def inclusion(path: str, formula: m.Formula, **more: object) -> m.Criterion:
    return criterion(path, formula, m.Section.INCLUSION, **more)


def exclusion(path: str, formula: m.Formula, **more: object) -> m.Criterion:
    return criterion(path, formula, m.Section.EXCLUSION, **more)


def plan_of(*criteria: m.Criterion) -> plans.Plan:
    anchors = (
        m.Anchor("enrollment", "study enrollment", is_index=True),
        m.Anchor("day 1", "first dose of blinatumomab", is_index=False),
    )
    protocol = m.Protocol(
        id="TEST", title="A test", study_id="", version="1", amended="", anchors=anchors, periods=(),
        parameters=(), assumptions=(), terms=(), criteria=criteria,
    )  # fmt: skip
    return plans.build(protocol)


def judged(formula: m.Formula, *facts: object, **more: object) -> CriterionResult:
    """The result of an inclusion criterion with that formula, for a patient with those facts."""
    plan, who = plan_of(inclusion("1", formula)), patient(*facts, **more)
    evaluation = evaluate(plan, who)
    assert Screener(plan).evaluate(who) == evaluation, "the compiled plan says something else"
    return evaluation.results[0]


def truth(formula: m.Formula, *facts: object, **more: object) -> bool | None:
    """The truth of a formula without conditions."""
    return {"true": True, "false": False, "unknown": None}[judged(formula, *facts, **more).result]
