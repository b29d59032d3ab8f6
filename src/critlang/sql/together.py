"""Several plans at once: what they need of the data is worked out once, in narrow tables of features.

One statement with the features of a hundred protocols would hold each row against each of them. Here the
facts lie in *parts*, each with the facts of a few terms, and each table of features is an aggregate over one
part. What is left of a protocol is one statement over the tables of its own features.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from critlang import model as m
from critlang.plan import NamedFeature, NamedPoint, Plan
from critlang.record import Record, field, replace
from critlang.sql import tree as t
from critlang.sql.atoms import Atoms
from critlang.sql.compiling import Judging, add_point, context_tables, result_query
from critlang.sql.context import CONTEXT, PatientContext
from critlang.sql.dialects.base import Dialect
from critlang.sql.events import EventScan
from critlang.sql.layout import PlainLayout, TableName
from critlang.sql.references import References
from critlang.sql.rendering import render
from critlang.sql.scans import Scan, Store, windows_of
from critlang.sql.statement import PATIENT, CommonTable, From, Item, Join, Query, Rows, Statement
from critlang.sql.stores import attestations, findings, measurements
from critlang.sql.units import readings_of
from critlang.sql.values import ValueTests
from critlang.sql.verdicts import verdict_query

PART = "part"
"""The column of the tables of facts that says in which part a row lies."""
PEOPLE, OWN_ID = "people", "own_id"
"""The table of patients beside ``patient_context``; its column with what a patient is called in results."""
_MOST_IN_PART, _MOST_IN_TABLE = 3, 8
"""How many features a part has before no further term is put into it, and how many a table has."""

FACTS: tuple[TableName, ...] = ("measurements", "findings", "events")


class Part(Record):
    """The facts of some terms (by their names in the data) in one of the tables of facts."""

    table: TableName
    number: int
    labels: tuple[str, ...]
    features: tuple[m.Feature, ...]


class SharedTable(Record):
    """A table that is made before the results of any protocol: its name, and the query that fills it.

    ``aligned``: it has a row for each patient of ``patient_context``, in its order: statements rely on that.
    """

    name: str
    query: str
    aligned: bool = False


class _SharedScans(Record, frozen=False):
    """The scans that one plan's features are found in; those it asks for are remembered."""

    results: dict[m.Feature, Scan]
    counts: dict[m.Feature, EventScan]
    attestations: Scan
    _asked: dict[tuple[str, str], None] = field(init=False, default_factory=dict)

    def of(self, feature: m.Pick | m.Mean | m.Quantified | m.ResultCount) -> Scan:
        scan = self.results[feature]
        self._asked.setdefault((scan.features, scan.store.alias))
        return scan

    def of_events(self, feature: m.EventCount) -> EventScan:
        scan = self.counts[feature]
        self._asked.setdefault((scan.features, scan.alias))
        return scan

    def of_answer(self, feature: m.Answer) -> Scan:
        return self.attestations

    def joins(self) -> Iterable[Join]:
        """Side by side with the patients, as they are stored; answers are the protocol's own."""
        yield from (Join(From((name,), alias), None) for name, alias in self._asked)
        if self.attestations.used:
            yield self.attestations.join()


class _Protocol(Record):
    """What one plan's statement is made of."""

    judging: Judging
    answers: Scan
    own_id: t.Column


class Together:
    """Plans (from ``build_together``) compiled over tables that they share.

    ``parts`` says which facts are needed: their tables have a column ``part``, and are sorted by it.
    ``shared_tables`` are made in their order; then ``result`` is the statement of each plan, of which
    ``reads_answers`` says whether it reads attestations.
    """

    def __init__(self, plans: Sequence[Plan], dialect: Dialect, layout: PlainLayout, evidence: bool) -> None:
        whole = _whole(plans)
        readings = readings_of(whole)
        self._dialect, self._evidence = dialect, evidence
        self._people = (*layout.schema, PEOPLE)
        self._context = PatientContext(whole, dialect, layout, stored=True)
        self._references = References(dialect, readings)
        self._tests = ValueTests(dialect, readings, self._references)
        self._points = EventScan(self._context)
        self.parts = tuple(_parts(whole))
        self._scans: list[Scan | EventScan] = []
        self._results: dict[m.Feature, Scan] = {}
        self._counts: dict[m.Feature, EventScan] = {}
        for number, (part, features) in enumerate(_tables(self.parts), start=1):
            self._add_scan(number, part, features)
        for point in whole.points:
            add_point(self._points, point)
        self._protocols = [self._protocol(plan) for plan in plans]

    def _add_scan(self, number: int, part: Part, features: tuple[m.Feature, ...]) -> None:
        if part.table == "events":
            where = t.Compare("=", t.Column("e", PART), t.Number(part.number))
            counting = EventScan(self._context, f"event_{number}", f"e{number}", where)
            self._counts.update(dict.fromkeys(features, counting))
            self._scans.append(counting)
            return
        store = measurements(self._dialect) if part.table == "measurements" else findings(self._dialect)
        where = t.Compare("=", t.Column("s", PART), t.Number(part.number))
        numbered: Store = replace(
            store, prefix=f"{store.prefix}_{number}", alias=f"{store.alias}{number}", where=where
        )
        scan = Scan(numbered, self._context, windows_of(features)[part.table])
        self._results.update(dict.fromkeys(features, scan))
        self._scans.append(scan)

    def _protocol(self, plan: Plan) -> _Protocol:
        asked = [named.feature for named in plan.features if isinstance(named.feature, m.Answer)]
        store = attestations(self._dialect, plan.protocol.id)
        answers = Scan(store, self._context, windows_of(asked)["attestations"])
        scans = _SharedScans(self._results, self._counts, answers)
        atoms = Atoms(plan, self._context, self._tests, scans, self._evidence, tests_rows=not self._evidence)
        judging = Judging(plan, atoms)
        named = atoms.facts.take("own id of patient", t.Column("p", OWN_ID))
        atoms.facts.joins.insert(0, Join(From(self._people, "p"), None))
        return _Protocol(judging, answers, atoms.truths.take("own id of patient", named))

    # ------------------------------------------------------------ statements

    def shared_tables(self) -> Iterator[SharedTable]:
        """The tables that the results of all plans are made from."""
        contexts = tuple(context_tables(self._context, self._points))
        yield self._made(CONTEXT, contexts, _every(CONTEXT, in_order=True))
        for table in (self._tests.readings.table(), *self._references.tables()):
            if not isinstance(table.body, Rows) or table.body.sets:
                yield self._made(table.name, (table,), _every(table.name))
        for scan in self._scans:
            if isinstance(scan, Scan):
                yield self._aligned(scan.tables(), scan.join())
            else:
                yield self._aligned((*scan.rows_table(), *scan.feature_tables()), scan.join())

    def _aligned(self, tables: tuple[CommonTable, ...], join: Join) -> SharedTable:
        """Features with a row for each patient, in the order of the patients."""
        last = tables[-1]
        assert isinstance(last.body, Query)
        patient = t.Column("c", PATIENT)
        columns = (item.name for item in last.body.items if item.name != PATIENT)
        items = (Item(PATIENT, patient), *(Item(name, t.Column(join.table.alias, name)) for name in columns))
        query = Query(items, From((CONTEXT,), "c"), (join,), order_by=(patient,))
        return replace(self._made(last.name, tables, query), aligned=True)

    def _made(self, name: str, tables: Iterable[CommonTable], query: Query) -> SharedTable:
        return SharedTable(name, render(Statement((), tuple(tables), query), self._dialect))

    def reads_answers(self, place: int) -> bool:
        """Whether the plan at a place asks a person anything."""
        return self._protocols[place].answers.used

    def result(self, place: int) -> str:
        """The statement of the plan at a place: the columns of ``result_columns``, rows in any order."""
        return self._rendered(place, lambda judging: result_query(judging, self._evidence))

    def verdicts(self, place: int) -> str:
        """The same with the patient and ``VERDICT_COLUMNS`` only: no result is written as text."""
        return self._rendered(place, verdict_query)

    def _rendered(self, place: int, query_of: Callable[[Judging], Query]) -> str:
        protocol = self._protocols[place]
        query, answers = query_of(protocol.judging), protocol.answers
        tables = (*(answers.tables() if answers.used else ()), *protocol.judging.facts_and_criteria())
        query = replace(query, items=(Item(PATIENT, protocol.own_id), *query.items[1:]), order_by=())
        return render(Statement((), tables, query), self._dialect)


def _every(table: str, *, in_order: bool = False) -> Query:
    """All of a common table, perhaps in the order of the patients."""
    order = (t.Column("u", PATIENT),) if in_order else ()
    return Query((Item("", t.Everything("u")),), From((table,), "u"), order_by=order)


def _whole(plans: Sequence[Plan]) -> Plan:
    """One plan with the needs of all; its protocol is that of the first."""
    features: dict[m.Feature, NamedFeature] = {}
    points: dict[m.EventPoint, NamedPoint] = {}
    anchors: dict[str, None] = {}
    for plan in plans:
        for named in plan.features:
            features.setdefault(named.feature, named)
        for point in plan.points:
            points.setdefault(point.point, point)
        anchors.update(dict.fromkeys(plan.anchors))
    return Plan(plans[0].protocol, tuple(features.values()), tuple(points.values()), tuple(anchors))


# ---------------------------------------------------------------- parts


def _parts(plan: Plan) -> Iterator[Part]:
    """The facts that features read, and points in time, in parts: no term has facts in two of them."""
    number = 0
    for table in FACTS:
        for labels, features in _packed(_joined_up(_needs(plan, table))):
            number += 1
            yield Part(table, number, labels, features)


def _needs(plan: Plan, table: TableName) -> Iterator[tuple[tuple[str, ...], m.Feature | None]]:
    """The labels of the facts that each feature or point reads in a table."""
    for named in plan.features:
        rows = None if isinstance(named.feature, m.Answer) else named.feature.rows
        if rows is not None and _table_of(rows) == table:
            yield rows.term.names, named.feature
    if table == "events":
        yield from ((point.point.events.term.names, None) for point in plan.points)


def _table_of(rows: m.ResultRows | m.EventRows) -> TableName:
    if isinstance(rows, m.EventRows):
        return "events"
    return "measurements" if rows.term.kind.numeric else "findings"


_Bundle = tuple[tuple[str, ...], tuple[m.Feature, ...]]


def _joined_up(needs: Iterable[tuple[tuple[str, ...], m.Feature | None]]) -> list[_Bundle]:
    """Labels that some feature reads together, with all features that read any of them."""
    bundle_of: dict[str, list[tuple[dict[str, None], list[m.Feature]]]] = {}
    bundles: list[tuple[dict[str, None], list[m.Feature]]] = []
    for labels, feature in needs:
        met = {id(found): found for label in labels for found in bundle_of.get(label, ())}
        first = next(iter(met.values()), None)
        if first is None:
            first = ({}, [])
            bundles.append(first)
        for other in met.values():
            if other is not first:
                first[0].update(other[0])
                first[1].extend(other[1])
                bundles[:] = [each for each in bundles if each is not other]
        first[0].update(dict.fromkeys(labels))
        if feature is not None:
            first[1].append(feature)
        for label in first[0]:
            bundle_of[label] = [first]
    return [(tuple(labels), tuple(features)) for labels, features in bundles]


def _packed(bundles: Iterable[_Bundle]) -> Iterator[_Bundle]:
    """Bundles put together as long as they are small: a pass over few rows costs little more than none."""
    labels: tuple[str, ...] = ()
    features: tuple[m.Feature, ...] = ()
    for more_labels, more in bundles:
        if labels and len(features) + len(more) > _MOST_IN_PART:
            yield labels, features
            labels, features = (), ()
        labels, features = (*labels, *more_labels), (*features, *more)
    if labels:
        yield labels, features


def _tables(parts: Iterable[Part]) -> Iterator[tuple[Part, tuple[m.Feature, ...]]]:
    """The features of each part in tables that are narrow."""
    for part in parts:
        for start in range(0, len(part.features), _MOST_IN_TABLE):
            yield part, part.features[start : start + _MOST_IN_TABLE]
