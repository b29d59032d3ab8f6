"""From a plan to a statement: the common tables up to the criteria, and the queries over them."""

from __future__ import annotations

from collections.abc import Iterator

from critlang import model as m
from critlang.plan import NamedPoint, Plan
from critlang.sql import tree as t
from critlang.sql.atoms import EVIDENCE, AtomColumns, Atoms
from critlang.sql.columns import criterion_names
from critlang.sql.context import PatientContext
from critlang.sql.criteria import READING_OF, Criteria, CriterionColumns, heading
from critlang.sql.dialects.base import ColumnKind, Dialect
from critlang.sql.errors import CannotExpressError, Inexpressible
from critlang.sql.events import EventScan
from critlang.sql.layout import Layout
from critlang.sql.references import References
from critlang.sql.scans import Scan, windows_of
from critlang.sql.statement import PATIENT, CommonTable, From, Item, Query
from critlang.sql.stores import attestations, findings, measurements
from critlang.sql.units import readings_of
from critlang.sql.values import ValueTests


class Compilation:
    """One plan in one dialect: everything that its statements have in common."""

    def __init__(self, plan: Plan, dialect: Dialect, layout: Layout, evidence: bool) -> None:
        self.plan, self.dialect = plan, dialect
        readings = readings_of(plan)
        self._context = PatientContext(plan, dialect, layout)
        self._references = References(dialect, readings)
        self._tests = ValueTests(dialect, readings, self._references)
        self._events = EventScan(self._context)
        stores = (
            measurements(dialect),
            findings(dialect),
            attestations(dialect, plan.protocol.id),
        )
        windows = windows_of(plan)
        self._scans = {store.table: Scan(store, self._context, windows[store.table]) for store in stores}
        self._atoms = Atoms(plan, self._context, self._tests, self._events, self._scans, evidence)
        self._criteria = Criteria(self._atoms, criterion_names(plan))
        for point in plan.points:
            self._add_point(point)
        for criterion in plan.protocol.criteria:
            self._criteria.add(criterion)
        self._atoms.join_features()

    def _add_point(self, point: NamedPoint) -> None:
        try:
            self._events.point(point)
        except Inexpressible as problem:
            raise CannotExpressError(point.name, None, str(problem)) from problem

    # ------------------------------------------------------------ tables

    @property
    def criteria(self) -> str:
        """The name of the last common table, one row per patient; its columns go by the alias ``k``."""
        return self._atoms.truths.last

    def tables(self) -> tuple[CommonTable, ...]:
        """The common tables up to the criteria."""
        truths, facts = self._atoms.truths.tables(), self._atoms.facts.tables()
        scanned = [table for scan in self._scans.values() if scan.used for table in scan.tables()]
        counted = self._events.feature_tables() if self._events.counted else ()
        events = self._events.rows_table()
        units = (self._tests.readings.table(),) if self._scans["measurements"].used else ()
        contexts = tuple(self._contexts(events))
        return (
            *self._context.layout.tables(),
            *contexts,
            *units,
            *self._references.tables(),
            *scanned,
            *counted,
            *facts,
            *truths,
        )

    def _contexts(self, events: tuple[CommonTable, ...]) -> Iterator[CommonTable]:
        yield from self._context.anchor_table()
        yield self._context.table(0)
        yield from events
        for level in range(1, self._context.levels + 1):
            yield from self._events.point_tables(level)
            yield self._context.table(level)

    def let(self, wish: str, value: t.Expr, *comments: str) -> t.Column:
        """A further column behind the criteria."""
        return self._atoms.truths.let(wish, value, *comments)

    # ------------------------------------------------------------ columns of the result

    def criterion(self, criterion: m.Criterion) -> CriterionColumns:
        """The columns of a criterion of the plan."""
        return self._criteria.add(criterion)

    def every_criterion(self) -> tuple[CriterionColumns, ...]:
        """The columns of all criteria and parts, in the protocol's order."""
        return tuple(self._criteria.add(each) for each in self.plan.protocol.every_criterion())

    def verdict(self) -> t.Expr:
        """Eligible, ineligible or undetermined."""
        failing, known = [], []
        for criterion in self.plan.protocol.criteria:
            columns = self._criteria.add(criterion)
            failing.append(fails(columns))
            known.append(t.Is(truth_of(columns), "NULL", negated=True))
        return t.Case(
            ((t.some(failing), t.Text("ineligible")), (t.every(known), t.Text("eligible"))),
            t.Text("undetermined"),
        )

    def evidence(self, columns: CriterionColumns) -> Iterator[tuple[str, t.Expr]]:
        """The parts of the deciding fact of a criterion."""
        by_number = {atom.number: atom for atom in self._atoms.columns.values()}
        for part, kind in EVIDENCE:
            yield part, self._part(part, kind, columns, [by_number[each] for each in columns.deciding_atoms])

    def _part(
        self, part: str, kind: ColumnKind, columns: CriterionColumns, atoms: list[AtomColumns]
    ) -> t.Expr:
        grouped: dict[t.Expr, list[t.Expr]] = {}
        for atom in atoms:
            value = atom.evidence.part(part)
            if value is not None:
                grouped.setdefault(value, []).append(t.Number(atom.number))
        if not grouped:
            return self.dialect.missing(kind)
        if isinstance(columns.deciding, t.Number):
            (value,) = grouped
            return value
        return t.Choose(columns.deciding, tuple((tuple(some), value) for value, some in grouped.items()))


def truth_of(columns: CriterionColumns) -> t.Expr:
    """The truth of a criterion in its section's reading."""
    return columns.outcome.of(READING_OF[columns.criterion.section])


def fails(columns: CriterionColumns) -> t.Expr:
    """The condition that a criterion makes a patient ineligible, which one that does not apply never does."""
    truth = truth_of(columns)
    return truth if columns.criterion.section is m.Section.EXCLUSION else t.opposite(truth)


def result_query(compilation: Compilation, evidence: bool) -> Query:
    """The final query: one row per patient, in the order of their ids."""
    items = [Item(PATIENT, t.Column("k", PATIENT)), Item("verdict", compilation.verdict())]
    for columns in compilation.every_criterion():
        items.append(Item(columns.name, columns.result, (heading(columns.criterion),)))
        if evidence:
            items.extend(
                Item(f"{columns.name}_{part}", value) for part, value in compilation.evidence(columns)
            )
    source = From((compilation.criteria,), "k")
    return Query(tuple(items), source, order_by=(t.Column("k", PATIENT),))
