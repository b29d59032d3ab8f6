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
from critlang.sql.scans import Scan, Scans, windows_of
from critlang.sql.statement import PATIENT, CommonTable, From, Item, Query
from critlang.sql.stores import attestations, findings, measurements
from critlang.sql.units import readings_of
from critlang.sql.values import ValueTests


class Judging:
    """The criteria of one plan as columns, and the verdict over them."""

    def __init__(self, plan: Plan, atoms: Atoms) -> None:
        self.plan, self.dialect = plan, atoms.dialect
        self._atoms = atoms
        self._criteria = Criteria(atoms, criterion_names(plan))
        for criterion in plan.protocol.criteria:
            self._criteria.add(criterion)
        atoms.join_features()

    @property
    def criteria(self) -> str:
        """The name of the last common table, one row per patient; its columns go by the alias ``k``."""
        return self._atoms.truths.last

    def facts_and_criteria(self) -> tuple[CommonTable, ...]:
        """The common tables from the features to the criteria."""
        truths, facts = self._atoms.truths.tables(), self._atoms.facts.tables()
        return (*facts, *truths)

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


class Compilation(Judging):
    """One plan in one dialect: everything that its statements have in common."""

    def __init__(self, plan: Plan, dialect: Dialect, layout: Layout, evidence: bool) -> None:
        readings = readings_of(plan)
        self._context = PatientContext(plan, dialect, layout)
        self._references = References(dialect, readings)
        self._tests = ValueTests(dialect, readings, self._references)
        self._scans = scans_of(plan, self._context)
        super().__init__(plan, Atoms(plan, self._context, self._tests, self._scans, evidence))

    def tables(self) -> tuple[CommonTable, ...]:
        """The common tables up to the criteria."""
        judged = self.facts_and_criteria()
        scanned = tuple(self._scans.tables())
        contexts = tuple(context_tables(self._context, self._scans.events))
        units = (self._tests.readings.table(),) if self._scans.measurements.used else ()
        shared = (*self._context.layout.tables(), *contexts, *units, *self._references.tables())
        return (*shared, *scanned, *judged)


def scans_of(plan: Plan, context: PatientContext) -> Scans:
    """The scans that a plan's features are asked of; its points in time are asked already.

    Raises CannotExpressError.
    """
    dialect = context.dialect
    windows = windows_of(named.feature for named in plan.features)
    stores = (measurements(dialect), findings(dialect), attestations(dialect, plan.protocol.id))
    measured, found, answered = (Scan(store, context, windows[store.table]) for store in stores)
    events = EventScan(context)
    for point in plan.points:
        add_point(events, point)
    return Scans(measured, found, answered, events)


def add_point(events: EventScan, point: NamedPoint) -> None:
    """Work out a point in time. Raises CannotExpressError."""
    try:
        events.point(point)
    except Inexpressible as problem:
        raise CannotExpressError(point.name, None, str(problem)) from problem


def context_tables(context: PatientContext, events: EventScan) -> Iterator[CommonTable]:
    """The patients' context, level by level, and the events that its points come from."""
    needed = events.rows_table()
    yield from context.anchor_table()
    yield context.table(0)
    yield from needed
    for level in range(1, context.levels + 1):
        yield from events.point_tables(level)
        yield context.table(level)


def truth_of(columns: CriterionColumns) -> t.Expr:
    """The truth of a criterion in its section's reading."""
    return columns.outcome.of(READING_OF[columns.criterion.section])


def fails(columns: CriterionColumns) -> t.Expr:
    """The condition that a criterion makes a patient ineligible, which one that does not apply never does."""
    truth = truth_of(columns)
    return truth if columns.criterion.section is m.Section.EXCLUSION else t.opposite(truth)


def result_query(compilation: Judging, evidence: bool) -> Query:
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
