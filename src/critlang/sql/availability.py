"""How many patients have what each need asks for: one statement, one row of counts.

It is put together from the same scans and windows as a statement of eligibility, so that "in the window"
means the same. A row counts where its day lies, or may lie, in the window.
"""

from __future__ import annotations

from collections.abc import Iterator

from critlang import model as m
from critlang.plan import Plan, features_of, rows_of
from critlang.record import Record, inner_records
from critlang.sql import tree as t
from critlang.sql.compiling import context_tables, scans_of
from critlang.sql.context import PatientContext, point_column, points_table
from critlang.sql.dialects import Dialect, dialect
from critlang.sql.layout import PLAIN, Layout
from critlang.sql.rendering import render
from critlang.sql.scans import Scan
from critlang.sql.statement import From, Item, Join, Query, Statement, same_patient

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
        self._scans = scans_of(plan, self._context)
        self._sides = _sides_asked(plan)
        self._items = [Item("patients", t.Call("count", (t.Number(1),)))]

    def statement(self) -> Statement:
        for point in self.plan.points:
            self._context.moment(m.Bound(point.point))
        for named in self.plan.features:
            self._feature(named.name, named.feature)
        for point in self.plan.points:
            level = self._context.level(point.point)
            possible = t.Column(f"q{level}", point_column(point.name, "possible"))
            self._count(point.name, "record", t.when(t.Compare(">", possible, t.Number(0)), t.Number(1)))
        scanned = tuple(self._scans.tables())
        contexts = tuple(context_tables(self._context, self._scans.events))
        query = Query(tuple(self._items), From((self._context.name(0),), "c"), tuple(self._joins()))
        header = ("How many patients have what each need asks for.",)
        return Statement(header, (*self._context.layout.tables(), *contexts, *scanned), query)

    # ------------------------------------------------------------ what is counted

    def _feature(self, name: str, feature: m.Feature) -> None:
        rows = rows_of(feature)
        match rows:
            case m.EventRows(term, window, _, lies):
                plain = m.EventCount(m.EventRows(term, window, None, lies), None)
                _, possible = self._scans.events.count(name, plain, "")
                found = t.Compare(">", possible, t.Number(0))
                self._count(name, "record", t.when(found, t.Number(1)))
            case m.ResultRows(term, window):
                scan = self._scans.measurements if term.kind.numeric else self._scans.findings
                meant = scan.needed(term.names, window)
                for part, condition in self._parts(scan, term, self._sides.get(name, frozenset())):
                    self._aggregate(scan, name, part, t.every((meant, condition)))
            case None:
                assert isinstance(feature, m.Answer)
                scan = self._scans.attestations
                self._aggregate(scan, name, "answer", scan.needed((feature.path,), feature.window))

    def _parts(self, scan: Scan, term: m.Term, sides: frozenset[m.Side]) -> Iterator[tuple[Part, t.Expr]]:
        labels = term.names
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

    def _joins(self) -> Iterator[Join]:
        for level in range(1, self._context.levels + 1):
            alias = f"q{level}"
            yield Join(From((points_table(level),), alias), same_patient(alias, "c"), outer=True)
        yield from self._scans.joins()


def _sides_asked(plan: Plan) -> dict[str, frozenset[m.Side]]:
    """For each feature that is held against ULN or LLN, against which."""
    found: dict[str, frozenset[m.Side]] = {}
    for criterion in plan.protocol.criteria:
        for atom in m.atoms(criterion.formula):
            sides = frozenset(_sides_in(atom))
            for feature in features_of(atom) if sides else ():
                name = plan.name_of(feature)
                found[name] = found.get(name, frozenset()) | sides
    return found


def _sides_in(atom: m.Atom) -> Iterator[m.Side]:
    for each in inner_records(atom, m.Term):
        if isinstance(each, m.RangeLimit):
            yield each.side


def _known(value: t.Expr) -> t.Expr:
    return t.Is(value, "NULL", negated=True)
