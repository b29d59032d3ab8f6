"""The plan: each distinct need for data once, named, and the criteria as formulas over them.

Every backend reads the same plan: the evaluator, the SQL of each dialect, the checklist's entry
fields and the list of what a study needs.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, Literal, TypeVar

from critlang import model as m
from critlang.record import Record

_Made = TypeVar("_Made")


class NamedFeature(Record):
    """A feature and its name, unique in the plan and fit for a column: ``latest_alt_during_screening``."""

    name: str
    feature: m.Feature


class NamedPoint(Record):
    """A day that a window or age hangs on and that comes from events, with its name."""

    name: str
    point: m.EventPoint


class NamedDerived(Record):
    """A value that is worked out, and its name, which no feature has: ``bmi_worked_out``."""

    name: str
    value: m.Derived


class Plan(Record):
    """A protocol's needs. ``points`` are in an order in which each only needs earlier ones.

    ``derived`` are the values that criteria compare and that are worked out from features.
    """

    protocol: m.Protocol
    features: tuple[NamedFeature, ...]
    points: tuple[NamedPoint, ...]
    anchors: tuple[str, ...]
    derived: tuple[NamedDerived, ...] = ()

    def name_of_derived(self, value: m.Derived) -> str | None:
        """The name of a derived value of this plan; None where no criterion compares it."""
        return next((named.name for named in self.derived if named.value == value), None)

    def name_of(self, feature: m.Feature) -> str:
        """The name of a feature of this plan. Raises KeyError."""
        for named in self.features:
            if named.feature == feature:
                return named.name
        raise KeyError(feature)

    def name_of_point(self, point: m.EventPoint) -> str:
        """The name of a point of this plan. Raises KeyError."""
        for named in self.points:
            if named.point == point:
                return named.name
        raise KeyError(point)


_KEPT_PLANS = 16


class MadeOfPlan(Generic[_Made]):
    """Makes something of a plan once, for the plans asked for of late.

    A plan is known by its identity, and kept, so that this stays its own.
    """

    def __init__(self, make: Callable[[Plan], _Made]) -> None:
        self._make = make
        self._known: OrderedDict[int, tuple[Plan, _Made]] = OrderedDict()

    def __call__(self, plan: Plan) -> _Made:
        """What was made of the plan."""
        known = self._known.get(id(plan))
        if known is None:
            known = self._known[id(plan)] = plan, self._make(plan)
            while len(self._known) > _KEPT_PLANS:
                self._known.popitem(last=False)
        return known[1]


def build(protocol: m.Protocol) -> Plan:
    """Collect the features of all criteria, in the order of their first use."""
    return _Names().plan(protocol)


def build_together(protocols: Iterable[m.Protocol]) -> tuple[Plan, ...]:
    """The plans of several protocols, in which equal features (and points) have one name, and others another.

    A question to a person is one of its protocol, and may have the name of one in another protocol.
    """
    names = _Names()
    return tuple([names.plan(protocol) for protocol in protocols])


class _Names:
    """The names of all features and points so far."""

    def __init__(self) -> None:
        self._features: dict[m.Feature, str] = {}
        self._points: dict[m.EventPoint, str] = {}
        self._taken: set[str] = set()

    def plan(self, protocol: m.Protocol) -> Plan:
        features: dict[m.Feature, str] = {}
        points: dict[m.EventPoint, str] = {}
        anchors: dict[str, None] = {}
        for criterion in protocol.criteria:
            for atom in m.atoms(criterion.formula):
                for bound in bounds_of_atom(atom):
                    self._collect_point(bound.point, points, anchors)
                for feature in features_of(atom):
                    if feature not in features:
                        features[feature] = self._name_of(feature)
        every = (atom for criterion in protocol.criteria for atom in m.atoms(criterion.formula))
        derived = dict.fromkeys(atom.value for atom in every if isinstance(atom, m.DerivedAtom))
        worked_out = ((_unique(f"{each.term.name} worked out", self._taken), each) for each in derived)
        return Plan(
            protocol,
            tuple(NamedFeature(name, feature) for feature, name in features.items()),
            tuple(NamedPoint(name, point) for point, name in points.items()),
            tuple(anchors),
            tuple(NamedDerived(name, each) for name, each in worked_out),
        )

    def _name_of(self, feature: m.Feature) -> str:
        if feature not in self._features:
            self._features[feature] = _unique(_feature_slug(feature), self._taken)
        return self._features[feature]

    def _collect_point(
        self, point: m.Point, points: dict[m.EventPoint, str], anchors: dict[str, None]
    ) -> None:
        if isinstance(point, m.AnchorPoint):
            anchors.setdefault(point.anchor)
            return
        if isinstance(point, m.DatePoint) or point in points:
            return
        inner: Iterable[m.Bound] = (
            *_bounds_of_window(point.events.window),
            *bounds_of_test(point.events.test),
        )
        for bound in inner:
            self._collect_point(bound.point, points, anchors)
        if point not in self._points:
            slug = f"{point.place} {point.events.term.name} {point.edge.value}"
            self._points[point] = _unique(slug, self._taken)
        points[point] = self._points[point]


def features_of(atom: m.Atom) -> tuple[m.Feature, ...]:
    """The features an atom reads, each once: none for age, sex and parameters, several for a derived term."""
    match atom:
        case m.AgeAtom() | m.DayAtom() | m.SexAtom() | m.ParameterAtom():
            return ()
        case m.DerivedAtom(value):
            return tuple(dict.fromkeys(_features_of_value(value)))
        case _:
            return (atom.feature,)


def leaves_of(value: m.Derived) -> Iterator[m.InputValue | m.AgeValue | m.SexIs]:
    """What a derived value is worked out from, in reading order; the formulas it uses are opened."""
    waiting: list[m.Expression] = [value.expression]
    while waiting:
        expression = waiting.pop()
        if isinstance(expression, m.InputValue | m.AgeValue):
            yield expression
        elif isinstance(expression, m.Chosen):
            yield from (test for test, _ in expression.branches if isinstance(test, m.SexIs))
        waiting.extend(reversed(m.parts_of(expression)))


def conditions_of(value: m.Derived) -> Iterator[m.Formula]:
    """For whom a derived value is valid; the derived terms that it uses have their say."""
    yield from value.valid
    waiting = [value.expression]
    while waiting:
        expression = waiting.pop()
        if isinstance(expression, m.DerivedInput):
            yield from expression.source.valid
        waiting.extend(reversed(m.parts_of(expression)))


def _features_of_value(value: m.Derived) -> Iterator[m.Feature]:
    yield from (leaf.source for leaf in leaves_of(value) if isinstance(leaf, m.InputValue))
    for condition in conditions_of(value):
        for atom in m.atoms(condition):
            yield from features_of(atom)


def columns_of_patient(atom: m.Atom) -> Iterator[Literal["birth_date", "sex"]]:
    """What an atom reads of the patient's own row; limits by age and sex are not counted."""
    match atom:
        case m.AgeAtom():
            yield "birth_date"
        case m.SexAtom():
            yield "sex"
        case m.DerivedAtom(value):
            for leaf in leaves_of(value):
                if not isinstance(leaf, m.InputValue):
                    yield "birth_date" if isinstance(leaf, m.AgeValue) else "sex"
            for condition in conditions_of(value):
                for inner in m.atoms(condition):
                    yield from columns_of_patient(inner)
        case _:
            return


def rows_of(feature: m.Feature) -> m.ResultRows | m.EventRows | None:
    """The rows a feature reads; None for an answer."""
    match feature:
        case m.Pick(rows) | m.Mean(rows) | m.Quantified(rows) | m.ResultCount(rows) | m.EventCount(rows):
            return rows
        case m.Answer():
            return None


def terms_of(plan: Plan) -> frozenset[str]:
    """The names of all terms under which facts are recorded that a plan asks for."""
    read = [rows for named in plan.features if (rows := rows_of(named.feature)) is not None]
    terms = [rows.term for rows in read] + [named.point.events.term for named in plan.points]
    return frozenset(name for term in terms for name in term.names)


def window_of(feature: m.Feature) -> m.Window:
    """The window of a feature."""
    rows = rows_of(feature)
    if rows is None:
        assert isinstance(feature, m.Answer)
        return feature.window
    return rows.window


def bounds_of_atom(atom: m.Atom) -> Iterator[m.Bound]:
    """The days that an atom's windows, ages and tests hang on."""
    match atom:
        case m.AgeAtom(at):
            yield at
        case m.DayAtom(point, window):
            yield m.Bound(point)
            yield from _bounds_of_window(window)
        case m.DerivedAtom(value):
            yield from (leaf.at for leaf in leaves_of(value) if isinstance(leaf, m.AgeValue))
            for condition in conditions_of(value):
                for inner in m.atoms(condition):
                    yield from bounds_of_atom(inner)
    for feature in features_of(atom):
        yield from _bounds_of_window(window_of(feature))
        rows = rows_of(feature)
        if isinstance(rows, m.EventRows):
            yield from bounds_of_test(rows.test)


def _bounds_of_window(window: m.Window) -> Iterator[m.Bound]:
    yield from (bound for bound in (window.lower, window.upper) if bound is not None)


def bounds_of_test(test: m.RowTest | None) -> Iterator[m.Bound]:
    """The days that a test of an event hangs on."""
    return (each.at for each in m.single_tests(test) if isinstance(each, m.OngoingTest))


def _feature_slug(feature: m.Feature) -> str:
    match feature:
        case m.Pick(rows, which):
            return f"{which.value} {rows.term.name} {rows.window.text}"
        case m.Mean(rows, latest):
            of = "" if latest is None else f"of latest {latest} "
            return f"mean {of}{rows.term.name} {rows.window.text}"
        case m.Quantified(rows, _, quantifier):
            return f"{quantifier.value} {rows.term.name} {rows.window.text}"
        case m.ResultCount(rows, _, m.LatestOf(count)):
            return f"count latest {count} {rows.term.name} {rows.window.text}"
        case m.ResultCount(rows, _, m.Consecutive()):
            return f"count consecutive {rows.term.name} {rows.window.text}"
        case m.ResultCount(rows, _, m.FarApart()) | m.EventCount(rows, m.FarApart()):
            return f"count {rows.term.name} {rows.window.text} apart"
        case m.ResultCount(rows) | m.EventCount(rows):
            return f"count {rows.term.name} {rows.window.text}"
        case m.Answer(path, _):
            return f"answer {path}"


def _unique(text: str, names: set[str]) -> str:
    base = re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")[:48].strip("_") or "feature"
    name, count = base, 1
    while name in names:
        count += 1
        name = f"{base}_{count}"
    names.add(name)
    return name
