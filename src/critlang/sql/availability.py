"""How many patients have what each need asks for: one statement, one row of counts.

It is put together from the same scans and windows as a statement of eligibility, so that "in the window"
means the same. A row counts where its day lies, or may lie, in the window.
"""

from __future__ import annotations

from collections.abc import Iterator

from critlang import model as m
from critlang.plan import Plan, features_of, rows_of
from critlang.record import Record, fields
from critlang.sql import tree as t
from critlang.sql.context import PatientContext, point_column, points_table
from critlang.sql.dialects import Dialect, dialect
from critlang.sql.events import EventScan, names_of
from critlang.sql.layout import PLAIN, Layout, TableName
from critlang.sql.rendering import render
from critlang.sql.scans import Scan, windows_of
from critlang.sql.statement import CommonTable, From, Item, Join, Query, Statement, same_patient
from critlang.sql.stores import attestations, findings, measurements

Part = str
"""What is counted: ``record``, ``value``, ``unit``, ``upper limit``, ``lower limit``, ``answer``."""


class Counted(Record):
    """A column of the statement's one row: patients who have this part of what a need asks for."""

    column: str
    need: str
    part: Part


def availability_sql(
    plan: Plan, into: str | Dialect = "duckdb", layout: Layout = PLAIN
) -> tuple[str, tuple[Counted, ...]]:
    """The statement, and what each of its columns counts, in the order of the plan's features and points."""
    counting = _Counting(plan, dialect(into) if isinstance(into, str) else into, layout)
    return render(counting.statement(), counting.dialect), tuple(counting.counted)


class _Counting:
    def __init__(self, plan: Plan, dialect: Dialect, layout: Layout) -> None:
        self.plan, self.dialect = plan, dialect
        self.counted: list[Counted] = []
        self._context = PatientContext(plan, dialect, layout)
        self._events = EventScan(self._context)
        windows = windows_of(named.feature for named in plan.features)
        stores = (measurements(dialect), findings(dialect), attestations(dialect, plan.protocol.id))
        self._scans: dict[TableName, Scan] = {
            store.table: Scan(store, self._context, windows[store.table]) for store in stores
        }
        self._sides = _sides_asked(plan)
        self._items = [Item("patients", t.Call("count", (t.Number(1),)))]

    def statement(self) -> Statement:
        for point in self.plan.points:
            self._events.point(point)
            self._context.moment(m.Bound(point.point))
        for named in self.plan.features:
            self._feature(named.name, named.feature)
        for point in self.plan.points:
            level = self._context.level(point.point)
            possible = t.Column(f"q{level}", point_column(point.name, "possible"))
            self._count(point.name, "record", t.when(t.Compare(">", possible, t.Number(0)), t.Number(1)))
        tables = tuple(self._tables())
        query = Query(tuple(self._items), From((self._context.name(0),), "c"), tuple(self._joins()))
        header = ("How many patients have what each need asks for.",)
        return Statement(header, (*self._context.layout.tables(), *tables), query)

    # ------------------------------------------------------------ what is counted

    def _feature(self, name: str, feature: m.Feature) -> None:
        rows = rows_of(feature)
        match rows:
            case m.EventRows(term, window, _, lies):
                plain = m.EventCount(m.EventRows(term, window, None, lies), None)
                _, possible = self._events.count(name, plain, "")
                found = t.Compare(">", possible, t.Number(0))
                self._count(name, "record", t.when(found, t.Number(1)))
            case m.ResultRows(term, window):
                scan = self._scans["measurements" if term.kind.numeric else "findings"]
                meant = scan.needed(names_of(term), window)
                for part, condition in self._parts(scan, term, self._sides.get(name, frozenset())):
                    self._aggregate(scan, name, part, t.every((meant, condition)))
            case None:
                assert isinstance(feature, m.Answer)
                scan = self._scans["attestations"]
                self._aggregate(scan, name, "answer", scan.needed((feature.path,), feature.window))

    def _parts(self, scan: Scan, term: m.Term, sides: frozenset[m.Side]) -> Iterator[tuple[Part, t.Expr]]:
        labels = names_of(term)
        yield "record", t.TRUE
        value = _known(scan.field("value", labels))
        if not term.kind.numeric:
            yield "value", t.one_of(scan.field("value", labels), term.values)
            return
        yield "value", value
        unit = scan.field("unit", labels)
        usable = t.one_of(unit, (text for each in term.readings for text in each.spellings))
        if term.kind is m.Kind.SCORE:
            usable = t.some((t.Is(unit, "NULL"), usable))
        yield "unit", t.every((value, usable))
        for side, part, limit in (
            (m.Side.LOWER, "lower limit", "low"),
            (m.Side.UPPER, "upper limit", "high"),
        ):
            if side in sides:
                yield part, t.every((value, _known(scan.field(limit, labels))))

    def _aggregate(self, scan: Scan, name: str, part: Part, condition: t.Expr) -> None:
        column = f"{name}_{part}".replace(" ", "_")
        value = t.Call("max", (t.when(condition, t.Number(1)),))
        self._count(name, part, scan.aggregate(column, value, ""))

    def _count(self, name: str, part: Part, value: t.Expr) -> None:
        column = f"has_{len(self.counted) + 1}"
        self.counted.append(Counted(column, name, part))
        self._items.append(Item(column, t.Call("count", (value,)), (f"{name}: {part}",)))

    # ------------------------------------------------------------ tables

    def _tables(self) -> Iterator[CommonTable]:
        events = self._events.rows_table()
        yield from self._context.anchor_table()
        yield self._context.table(0)
        yield from events
        for level in range(1, self._context.levels + 1):
            yield from self._events.point_tables(level)
            yield self._context.table(level)
        for scan in self._scans.values():
            if scan.used:
                yield from scan.tables()
        if self._events.counted:
            yield from self._events.feature_tables()

    def _joins(self) -> Iterator[Join]:
        for level in range(1, self._context.levels + 1):
            alias = f"q{level}"
            yield Join(From((points_table(level),), alias), same_patient(alias, "c"), outer=True)
        for scan in self._scans.values():
            if scan.used:
                alias = scan.store.alias
                yield Join(From((scan.features,), alias), same_patient(alias, "c"), outer=True)
        if self._events.counted:
            yield Join(From((self._events.features,), "e"), same_patient("e", "c"), outer=True)


def _sides_asked(plan: Plan) -> dict[str, frozenset[m.Side]]:
    """For each feature that is held against ULN or LLN, against which."""
    found: dict[str, frozenset[m.Side]] = {}
    for criterion in plan.protocol.criteria:
        for atom in m.atoms(criterion.formula):
            sides = frozenset(_limits_in(atom))
            for feature in features_of(atom) if sides else ():
                name = plan.name_of(feature)
                found[name] = found.get(name, frozenset()) | sides
    return found


def _limits_in(node: object) -> Iterator[m.Side]:
    if isinstance(node, m.RangeLimit):
        yield node.side
    elif isinstance(node, tuple):
        for each in node:
            yield from _limits_in(each)
    elif isinstance(node, Record) and not isinstance(node, m.Term):
        for name in fields(node):
            yield from _limits_in(getattr(node, name))


def _known(value: t.Expr) -> t.Expr:
    return t.Is(value, "NULL", negated=True)
