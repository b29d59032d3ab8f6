"""What has to be found out for a criterion, as blanks to fill in: one for each need for data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from itertools import count
from typing import assert_never

from critlang import model as m
from critlang.checklist.days import Anchors, age_label, age_text, window_days
from critlang.checklist.formulas import formula_note
from critlang.checklist.limits import multiples
from critlang.checklist.prefill import Prefill, Prefills
from critlang.checklist.reading import Leaf, together
from critlang.checklist.views import EvidenceView, FieldView, ProductView, ReferenceView
from critlang.dates import DateRange, TimeUnit
from critlang.plan import Plan, conditions_of, features_of, leaves_of, window_of
from critlang.record import Record, field
from critlang.wording import (
    apart_text,
    asks_presence,
    atom_text,
    number_text,
    test_text,
    window_in_full,
    window_text,
)

_NOTHING = Prefill()
_WHAT_LIES = {m.Lies.START: "", m.Lies.END: ", its end", m.Lies.ANY_DAY: ", any day of it"}


class AgeNeed(Record):
    """The patient's age on a day."""

    at: m.Bound
    unit: TimeUnit


class SexNeed(Record):
    """The patient's sex."""


Need = m.Feature | AgeNeed | SexNeed | m.Derived
"""Equal needs are entered once on the page."""


class Blanks(Record, frozen=False):
    """Makes the blanks of one page: numbers them, fills in what is known, remembers what was asked where."""

    plan: Plan
    anchors: Anchors
    prefills: Prefills
    born: DateRange | None = None
    sex: str | None = None
    asked: dict[Need, str] = field(default_factory=dict)
    multiplied: dict[tuple[Need, m.Side], set[Fraction]] = field(default_factory=dict)
    _numbers: count[int] = field(default_factory=lambda: count(1))

    def new_id(self) -> str:
        """An id that no other element of the page has."""
        return f"n{next(self._numbers)}"

    def blank(self, label: str, about: str, value: str = "", hint: str = "") -> FieldView:
        """A blank, filled in beforehand if there is a value."""
        return FieldView(self.new_id(), label, about, value, hint)

    def evidence(self, path: str, leaves: Iterable[Leaf]) -> tuple[EvidenceView, ...]:
        """The blanks for one criterion. A need that an earlier criterion asked for is only referred to."""
        return tuple(self._evidence(path, need, found) for need, found in _needs(leaves).items())

    def _evidence(self, path: str, need: Need, found: list[Leaf]) -> EvidenceView:
        atoms = [leaf.formula for leaf in found if not isinstance(leaf.formula, m.Part)]
        title = _title(need, atoms[0])
        about = f"{title}, criterion {path}"
        known = self._known(need)
        see = self.asked.get(need, "")
        self.asked.setdefault(need, path)
        references = self._references(need, atoms, known, about, first=not see)
        window = None if isinstance(need, AgeNeed | SexNeed | m.Derived) else window_of(need)
        return EvidenceView(
            title=title,
            condition=_condition(found),
            see=see,
            fields=() if see else self._fields(need, atoms, known, about),
            references=references,
            day=None if see else self._day(need, known, about),
            window="" if window is None else _window(window),
            days=() if window is None else window_days(window, self.anchors),
            source=None if see or isinstance(need, m.Derived) else self.blank("Source", about),
            note="" if see else _note(need, known),
        )

    def _known(self, need: Need) -> Prefill:
        match need:
            case AgeNeed(at, unit):
                date = "" if self.born is None else str(self.born)
                return Prefill(value=age_text(at, unit, self.born, self.anchors), date=date)
            case SexNeed():
                return Prefill(value=self.sex or "")
            case m.Derived():
                return self.prefills.get(self.plan.name_of_derived(need) or "", _NOTHING)
            case _:
                return self.prefills.get(self.plan.name_of(need), _NOTHING)

    def _fields(
        self, need: Need, atoms: Sequence[m.Atom], known: Prefill, about: str
    ) -> tuple[FieldView, ...]:
        match need:
            case AgeNeed():
                return (self.blank("Age", about, known.value),)
            case SexNeed():
                return (self.blank("Sex", about, known.value, "female / male"),)
            case m.Pick(rows) | m.Mean(rows) | m.Quantified(rows):
                return self._result_fields(rows.term, known, about)
            case m.Derived():
                return (self.blank("Value", about, known.value, formula_note(need)),)
            case m.ResultCount():
                return (self.blank("How many", about, known.value),)
            case m.EventCount(rows):
                return self._event_fields(rows, atoms, known, about)
            case m.Answer():
                return (self.blank("Judged by", about, "", "printed name"),)
            case _:
                assert_never(need)

    def _result_fields(self, term: m.Term, known: Prefill, about: str) -> tuple[FieldView, ...]:
        unit = "" if term.unit is None else term.unit.label
        match term.kind:
            case m.Kind.MEASUREMENT | m.Kind.ESTIMATE:
                value = self.blank("Value", about, known.value)
                return (value, self.blank("Unit", about, known.unit, unit))
            case m.Kind.SCORE:
                return (self.blank("Value", about, f"{known.value} {known.unit}".strip(), unit),)
            case _:
                return (self.blank("Value", about, known.value, " / ".join(term.values)),)

    def _event_fields(
        self, rows: m.EventRows, atoms: Sequence[m.Atom], known: Prefill, about: str
    ) -> tuple[FieldView, ...]:
        if all(isinstance(atom, m.CountAtom) and asks_presence(atom) for atom in atoms):
            counted = {"0": "no", "": ""}.get(known.value, "yes")
            found = self.blank("On record", about, counted, "yes / no")
        else:
            found = self.blank("Number on record", about, known.value)
        return (found, *self._details(rows, about))

    def _details(self, rows: m.EventRows, about: str) -> Iterator[FieldView]:
        """What the tests ask of an event."""
        tests = tuple(m.single_tests(rows.test))
        named = {attribute.column: attribute for attribute in rows.term.attributes}
        answers: dict[str, str] = {}
        for test in tests:
            if isinstance(test, m.AttributeTest):
                answers[test.column] = " / ".join(test.allowed)
            elif isinstance(test, m.AmountTest):
                answers[test.column] = _unit_of(named.get(test.column))
        for column, answer in answers.items():
            name = named[column].name if column in named else column
            yield self.blank(name[:1].upper() + name[1:], about, "", answer)
        asks_for_end = any(isinstance(test, m.DurationTest | m.OngoingTest) for test in tests)
        if asks_for_end or rows.lies is not m.Lies.START:
            yield self.blank("End date", about)

    def _references(
        self, need: Need, atoms: Iterable[m.Atom], known: Prefill, about: str, *, first: bool
    ) -> tuple[ReferenceView, ...]:
        wanted: dict[m.Side, list[Fraction]] = {}
        for limit in multiples(atoms):
            wanted.setdefault(limit.side, []).append(limit.factor)
        views = (self._reference((need, side), wanted[side], known, about, first) for side in wanted)
        return tuple(view for view in views if view is not None)

    def _reference(
        self, asked: tuple[Need, m.Side], wanted: list[Fraction], known: Prefill, about: str, first: bool
    ) -> ReferenceView | None:
        done = self.multiplied.setdefault(asked, {Fraction(1)})
        factors = [factor for factor in dict.fromkeys(wanted) if factor not in done]
        done.update(factors)
        if not first and not factors:
            return None
        side = asked[1]
        value = known.upper if side is m.Side.UPPER else known.lower
        limit = self.blank(side.value, about, value) if first else None
        return ReferenceView(
            side.value, limit, tuple(self._product(side, factor, value, about) for factor in factors)
        )

    def _product(self, side: m.Side, factor: Fraction, value: str, about: str) -> ProductView:
        shown = number_text(factor)
        return ProductView(shown, self.blank(f"{shown} x {side.value}", about, _times(factor, value)))

    def _day(self, need: Need, known: Prefill, about: str) -> FieldView | None:
        match need:
            case AgeNeed():
                return self.blank("Birth date", about, known.date)
            case SexNeed() | m.Derived():
                return None
            case m.EventCount():
                return self.blank("Start date", about, known.date)
            case m.ResultCount() | m.Mean():
                return self.blank("Dates", about, known.date)
            case _:
                return self.blank("Date", about, known.date)


def _needs(leaves: Iterable[Leaf]) -> dict[Need, list[Leaf]]:
    """The leaves by what they need, in reading order; parts and parameters need nothing of their own."""
    needs: dict[Need, list[Leaf]] = {}
    for leaf in leaves:
        if not isinstance(leaf.formula, m.Part):
            for need in _needs_of(leaf.formula):
                needs.setdefault(need, []).append(leaf)
    return needs


def _needs_of(atom: m.Atom) -> Iterator[Need]:
    match atom:
        case m.ParameterAtom():
            return
        case m.AgeAtom(at, _, _, unit):
            yield AgeNeed(at, unit)
        case m.SexAtom():
            yield SexNeed()
        case m.DerivedAtom(m.Derived(_, m.InputValue(m.Mean() as mean))):
            yield mean
        case m.DerivedAtom(value):
            yield from _inputs_of(value)
            yield value
        case _:
            yield from features_of(atom)


def _inputs_of(value: m.Derived) -> Iterator[Need]:
    """What has to be found out before a derived value can be worked out."""
    for leaf in leaves_of(value):
        match leaf:
            case m.InputValue(source):
                yield source
            case m.AgeValue(at, unit):
                yield AgeNeed(at, unit)
            case m.SexIs():
                yield SexNeed()
    for condition in conditions_of(value):
        for atom in m.atoms(condition):
            yield from _needs_of(atom)


def _title(need: Need, atom: m.Atom) -> str:
    """What is asked for; the window stands in a place of its own."""
    match need:
        case AgeNeed(at, unit):
            return age_label(at, unit)
        case SexNeed():
            return "sex"
        case m.Pick(rows, which):
            return f"{rows.term.name}, {which.value} result"
        case m.Mean(rows, latest):
            return f"{rows.term.name}, mean of {'all' if latest is None else f'the latest {latest}'} results"
        case m.Quantified(rows, test, quantifier):
            each = "any" if quantifier is m.Quantifier.ANY else "every"
            return f"{rows.term.name}, {each} result {test_text(test, rows.term)}"
        case m.Derived(term):
            return f"{term.name}, worked out"
        case m.ResultCount(rows, test, among):
            asked = "" if test is None else f" {test_text(test, rows.term)}"
            if isinstance(among, m.LatestOf):
                return f"{rows.term.name}, number of the latest {among.count} results{asked}"
            return f"{rows.term.name}, number of results{asked}{apart_text(among)}"
        case m.EventCount(m.EventRows(term, _, None, lies), None):
            return f"{term.name}{_WHAT_LIES[lies]}"
        case m.EventCount():
            return atom_text(atom)
        case m.Answer():
            return "a person's judgement"
        case _:
            assert_never(need)


def _condition(found: list[Leaf]) -> str:
    """When the need arises: always, if one of the places that have it is not conditional."""
    conditions = together(leaf.conditions for leaf in found)
    if not conditions:
        return ""
    clause = ", or ".join(" and ".join(each) for each in conditions)
    return clause if clause.startswith("unless ") else f"only {clause}"


def _window(window: m.Window) -> str:
    text, full = window_text(window), window_in_full(window)
    return text if text == full else f"{text}: {full}"


def _note(need: Need, known: Prefill) -> str:
    if isinstance(need, m.Answer) and known.value:
        return f"answer on record: {known.value}{f'; {known.note}' if known.note else ''}"
    return known.note


def _unit_of(attribute: m.Attribute | None) -> str:
    """The unit of a number, if people write one."""
    unit = None if attribute is None else attribute.unit
    return "" if unit is None or unit.code == "1" else unit.label


def _times(factor: Fraction, value: str) -> str:
    """The multiple of a limit that is known as a number; otherwise empty, for a person to work out."""
    try:
        number = Decimal(value)
    except InvalidOperation:
        return ""
    return number_text(factor * Fraction(number)) if number.is_finite() else ""
