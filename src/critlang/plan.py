"""The plan: each distinct need for data once, named, and the criteria as formulas over them.

Every backend reads the same plan: the evaluator, the SQL of each dialect, the checklist's entry
fields and the list of what a study needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from critlang import model as m
from critlang.record import Record


class NamedFeature(Record):
    """A feature and its name, unique in the plan and fit for a column: ``latest_alt_during_screening``."""

    name: str
    feature: m.Feature


class NamedPoint(Record):
    """A day that a window or age hangs on and that comes from events, with its name."""

    name: str
    point: m.EventPoint


class Plan(Record):
    """A protocol's needs. ``points`` are in an order in which each only needs earlier ones."""

    protocol: m.Protocol
    features: tuple[NamedFeature, ...]
    points: tuple[NamedPoint, ...]
    anchors: tuple[str, ...]

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


def build(protocol: m.Protocol) -> Plan:
    """Collect the features of all criteria, in the order of their first use."""
    features: dict[m.Feature, str] = {}
    points: dict[m.EventPoint, str] = {}
    anchors: dict[str, None] = {}
    names: set[str] = set()
    for criterion in protocol.criteria:
        for atom in atoms(criterion.formula):
            for bound in _bounds_of_atom(atom):
                _collect_point(bound.point, points, anchors, names)
            feature = feature_of(atom)
            if feature is not None and feature not in features:
                features[feature] = _unique(_feature_slug(feature), names)
    return Plan(
        protocol,
        tuple(NamedFeature(name, feature) for feature, name in features.items()),
        tuple(NamedPoint(name, point) for point, name in points.items()),
        tuple(anchors),
    )


def atoms(formula: m.Formula) -> Iterator[m.Atom]:
    """The leaves of a formula, in reading order, those of its parts and definitions included."""
    match formula:
        case m.Not(part):
            yield from atoms(part)
        case m.All(parts) | m.Any(parts) | m.AtLeast(_, parts):
            for part in parts:
                yield from atoms(part)
        case m.If(condition, then, otherwise):
            yield from atoms(condition)
            yield from atoms(then)
            if otherwise is not None:
                yield from atoms(otherwise)
        case m.Defined(_, inner):
            yield from atoms(inner)
        case m.Part(criterion):
            yield from atoms(criterion.formula)
        case _:
            yield formula


def feature_of(atom: m.Atom) -> m.Feature | None:
    """The feature an atom reads; None for age, sex and parameters."""
    match atom:
        case m.AgeAtom() | m.SexAtom() | m.ParameterAtom():
            return None
        case _:
            return atom.feature


def rows_of(feature: m.Feature) -> m.ResultRows | m.EventRows | None:
    """The rows a feature reads; None for an answer."""
    match feature:
        case m.Pick(rows) | m.Quantified(rows) | m.ResultCount(rows) | m.EventCount(rows):
            return rows
        case m.Answer():
            return None


def window_of(feature: m.Feature) -> m.Window:
    """The window of a feature."""
    rows = rows_of(feature)
    if rows is None:
        assert isinstance(feature, m.Answer)
        return feature.window
    return rows.window


def _bounds_of_atom(atom: m.Atom) -> Iterator[m.Bound]:
    if isinstance(atom, m.AgeAtom):
        yield atom.at
    feature = feature_of(atom)
    if feature is None:
        return
    yield from _bounds_of_window(window_of(feature))
    rows = rows_of(feature)
    if isinstance(rows, m.EventRows):
        yield from _bounds_of_test(rows.test)


def _bounds_of_window(window: m.Window) -> Iterator[m.Bound]:
    yield from (bound for bound in (window.lower, window.upper) if bound is not None)


def _bounds_of_test(test: m.RowTest | None) -> Iterator[m.Bound]:
    match test:
        case m.OngoingTest(at):
            yield at
        case m.RowNot(part):
            yield from _bounds_of_test(part)
        case m.RowAll(parts) | m.RowAny(parts):
            for part in parts:
                yield from _bounds_of_test(part)
        case _:
            return


def _collect_point(
    point: m.Point, points: dict[m.EventPoint, str], anchors: dict[str, None], names: set[str]
) -> None:
    if isinstance(point, m.AnchorPoint):
        anchors.setdefault(point.anchor)
        return
    if point in points:
        return
    inner: Iterable[m.Bound] = (
        *_bounds_of_window(point.events.window),
        *_bounds_of_test(point.events.test),
    )
    for bound in inner:
        _collect_point(bound.point, points, anchors, names)
    slug = f"{point.which.value} {point.events.term.name} {point.edge.value}"
    points[point] = _unique(slug, names)


def _feature_slug(feature: m.Feature) -> str:
    match feature:
        case m.Pick(rows, which):
            return f"{which.value} {rows.term.name} {rows.window.text}"
        case m.Quantified(rows, _, quantifier):
            return f"{quantifier.value} {rows.term.name} {rows.window.text}"
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
