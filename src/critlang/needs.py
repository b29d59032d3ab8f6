"""What a study needs from the data: terms, codes, units, windows, attributes, anchors."""

from __future__ import annotations

from critlang import model as m
from critlang.plan import (
    Plan,
    bounds_of_atom,
    columns_of_patient,
    features_of,
    rows_of,
    window_of,
)
from critlang.record import Record, fields
from critlang.wording import feature_text, window_text


class Need(Record):
    """One distinct need: which rows of which term are read, and by which criteria.

    ``table`` is the table of the plain layout; ``terms`` are the names that count for the term; ``units``
    are units of results that can be converted, the term's own first.
    """

    name: str
    what: str
    table: str
    terms: tuple[str, ...]
    codes: tuple[str, ...]
    units: tuple[str, ...]
    columns: tuple[str, ...]
    window: str
    criteria: tuple[str, ...]

    def as_dict(self) -> dict[str, object]:
        """The same as a plain dictionary."""
        return {name: getattr(self, name) for name in fields(self)}


class Needs(Record):
    """Everything a protocol reads. ``patient`` are the columns of the patients table."""

    protocol: str
    patient: tuple[str, ...]
    anchors: tuple[str, ...]
    needs: tuple[Need, ...]

    def as_dict(self) -> dict[str, object]:
        """The same as plain dictionaries and lists, for JSON."""
        own = {each: getattr(self, each) for each in fields(self)}
        return own | {"needs": [each.as_dict() for each in self.needs]}


def needs(plan: Plan) -> Needs:
    """The needs of a plan, in the order in which the criteria first ask for them."""
    criteria: dict[str, list[str]] = {}
    patient: dict[str, None] = {}
    for criterion in plan.protocol.every_criterion():
        for atom in _own_atoms(criterion):
            patient.update(dict.fromkeys(columns_of_patient(atom)))
            for feature in features_of(atom):
                paths = criteria.setdefault(plan.name_of(feature), [])
                if criterion.path not in paths:
                    paths.append(criterion.path)
    found = [_need(each.name, each.feature, tuple(criteria.get(each.name, ()))) for each in plan.features]
    if any(_has_table(each.feature) for each in plan.features):
        patient.setdefault("birth_date")
        patient.setdefault("sex")
    points = [_point_need(each.name, each.point, plan) for each in plan.points]
    return Needs(plan.protocol.id, tuple(patient), plan.anchors, (*found, *points))


def _own_atoms(criterion: m.Criterion) -> list[m.Atom]:
    """The atoms of a criterion that do not belong to one of its parts."""
    inner = [atom for part in criterion.parts for atom in m.atoms(part.formula)]
    return [atom for atom in m.atoms(criterion.formula) if not any(atom is each for each in inner)]


def _need(name: str, feature: m.Feature, criteria: tuple[str, ...]) -> Need:
    rows = rows_of(feature)
    what, window = feature_text(feature), window_text(window_of(feature))
    if rows is None:
        columns = ("answer", "attested_by", "date")
        return Need(name, what, "attestations", (), (), (), columns, window, criteria)
    return _term_need(name, what, rows.term, window, criteria, _columns(rows))


def _point_need(name: str, point: m.EventPoint, plan: Plan) -> Need:
    term = point.events.term
    what = f"{point.place} {term.name} ({point.edge.value})"
    window = window_text(point.events.window)
    users = tuple(
        each.path
        for each in plan.protocol.every_criterion()
        if any(_hangs_on(atom, point) for atom in _own_atoms(each))
    )
    return _term_need(name, what, term, window, users, ())


def _hangs_on(atom: m.Atom, point: m.EventPoint) -> bool:
    return any(bound.point == point for bound in bounds_of_atom(atom))


def _term_need(
    name: str, what: str, term: m.Term, window: str, criteria: tuple[str, ...], columns: tuple[str, ...]
) -> Need:
    codes = tuple(f"{'not ' if each.left_out else ''}{each.text}" for each in term.codes)
    units = tuple(each.unit.label for each in term.readings)
    table = term.kind.table or "events"
    return Need(name, what, table, term.names, codes, units, columns, window, criteria)


def _columns(rows: m.ResultRows | m.EventRows) -> tuple[str, ...]:
    if isinstance(rows, m.ResultRows):
        numeric = ("date", "value", "comparator", "unit", "range_low", "range_high")
        return numeric if rows.term.kind.numeric else ("date", "value")
    return ("start_date", "end_date", "certainty", *_attribute_columns(rows.test))


def _attribute_columns(test: m.RowTest | None) -> tuple[str, ...]:
    tests = (each for each in m.single_tests(test) if isinstance(each, m.AttributeTest | m.AmountTest))
    return tuple(dict.fromkeys(each.column for each in tests))


def _has_table(feature: m.Feature) -> bool:
    """Whether a limit may come from a table by age and sex."""
    rows = rows_of(feature)
    return isinstance(rows, m.ResultRows) and rows.term.reference is not None
