"""Results and answers: one pass over each table, one group per patient.

Each feature is an aggregate over the rows of its terms that lie or may lie in its window. A picked row is
carried whole through its aggregate, and only then converted: an aggregate that skips what cannot be
converted would fall back to an older row without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from critlang import model as m
from critlang.record import Record, field, replace
from critlang.sql import tree as t
from critlang.sql.context import PatientContext
from critlang.sql.dialects.base import Dialect, Field, FieldKind, Order
from critlang.sql.events import EventScan
from critlang.sql.layout import TableName
from critlang.sql.notes import Notes
from critlang.sql.statement import PATIENT, CommonTable, From, Item, Join, Query, Steps, same_patient

Finish = Callable[[t.Expr], t.Expr]
"""What makes of a stored value one that can be compared."""


class Store(Record):
    """A table of facts: how its rows are told apart, and what a fact's fields are made of.

    ``fields`` maps a field's name to the raw value in the scan and its type, and to what is done with it
    after a row has been picked. ``label`` is the column that says what the fact is about.
    """

    table: TableName
    prefix: str
    alias: str
    label: str
    moment: t.Expr
    fields: Mapping[str, tuple[t.Expr, FieldKind, Finish]]
    where: t.Expr = t.TRUE


def same_value(value: t.Expr) -> t.Expr:
    """A field that needs nothing done."""
    return value


class _Picked(Record, frozen=False):
    """An aggregate that picks a row, with the fields that are asked of it."""

    name: str
    condition: t.Expr
    latest: bool
    rank: t.Expr | None
    comment: str
    fields: dict[str, None] = field(default_factory=dict)


class Scan(Record, frozen=False):
    """The pass over one store. Its features are columns of the store's alias."""

    store: Store
    context: PatientContext
    windows: Mapping[str, frozenset[m.Window]]
    """The windows in which facts of each label are asked for."""
    rows: Steps = field(init=False)
    notes: Notes = field(init=False)
    _labels: dict[str, None] = field(init=False, default_factory=dict)
    _needs: dict[t.Expr | None, dict[str, None]] = field(init=False, default_factory=dict)
    _picks: dict[str, _Picked] = field(init=False, default_factory=dict)
    _items: dict[str, Item] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        store = self.store
        names = (f"{store.prefix}_rows", f"{store.prefix}_tests")
        comments = (f"One pass over the {store.table}; each window is true, false, or unknown.",)
        self.rows = Steps(names, "r", comments=(comments,), use="scan")
        self.notes = Notes(self.rows, f"{store.prefix}_says", store.alias)

    @property
    def dialect(self) -> Dialect:
        """The dialect of the statement."""
        return self.context.dialect

    @property
    def _label(self) -> t.Expr:
        return self.dialect.stored_text(t.Column("s", self.store.label))

    def is_one(self, labels: tuple[str, ...]) -> t.Expr:
        """Whether a row, in the columns of the scan, has one of these labels."""
        if self._reads_only(labels):
            return t.TRUE
        store = self.store
        return t.one_of(self.rows.take(f"{store.prefix}_{store.label}", self._label), labels)

    def _stored_is_one(self, labels: tuple[str, ...]) -> t.Expr:
        """The same in the columns of the table that is scanned."""
        return t.TRUE if self._reads_only(labels) else t.one_of(self._label, labels)

    def _reads_only(self, labels: tuple[str, ...]) -> bool:
        return not self.windows.keys() - set(labels)

    def window(self, window: m.Window) -> t.Expr:
        """The truth that a row lies in a window."""
        return self.rows.take(window.text or "window", self._stored_inside(window))

    def _stored_inside(self, window: m.Window) -> t.Expr:
        """The same truth in the columns of the table that is scanned."""
        return self.context.day_inside(self.dialect.day(t.Column("s", "date")), window)

    def needed(self, labels: tuple[str, ...], window: m.Window) -> t.Expr:
        """The rows of these labels which lie or may lie in a window.

        All other rows of labels for which there is no other window are left out of the groups anyway.
        """
        self._labels.update(dict.fromkeys(labels))
        is_one = self.is_one(labels)
        is_open = window.lower is None and window.upper is None
        inside = self._stored_inside if self.dialect.filters_rows_at_once else self.window
        self._needs.setdefault(None if is_open else inside(window), {}).update(dict.fromkeys(labels))
        if is_open or all(len(self.windows[label]) == 1 for label in labels):
            return is_one
        return t.every((is_one, _possible(self.window(window))))

    def meant(self, labels: tuple[str, ...], window: m.Window) -> t.Expr:
        """The same rows among all of the scan, before any are left out."""
        self.needed(labels, window)
        is_open = window.lower is None and window.upper is None
        return t.every((self.is_one(labels), t.TRUE if is_open else _possible(self.window(window))))

    def place(self, name: str, labels: tuple[str, ...], window: m.Window, comment: str) -> t.Column:
        """The place of each row among those meant, in the order of time: 1 for the latest."""
        same = (t.Column(self.rows.alias, PATIENT), self.meant(labels, window))
        number = t.Over(t.Call("row_number", ()), same, self.key(latest=True), descending=True)
        return self.rows.let(f"{name}_place", number, comment)

    def key(self, *, latest: bool) -> t.Column:
        """What the rows are put in order by."""
        return self._key_of(self._order(latest), latest=latest)

    def _key_of(self, order: t.Expr, *, latest: bool) -> t.Column:
        suffix = "order" if latest else "order_of_first"
        return self.rows.take(f"{self.store.prefix}_{suffix}", order)

    def _order(self, latest: bool) -> t.Expr:
        return self.dialect.order(Order(self.store.moment, t.Column("s", "id"), latest))

    # ------------------------------------------------------------ fields of a row, fields of a picked row

    def field(self, name: str, labels: tuple[str, ...]) -> t.Expr:
        """A field of a row of the scan; NULL in rows of other labels, for which nothing is worked out."""
        raw, _, finish = self._raw(name)
        others = self.windows.keys() - set(labels)
        is_one = t.one_of(self._label, labels) if others else t.TRUE
        return self.rows.take(f"{labels[0]} {name}", t.when(is_one, finish(raw)))

    def _raw(self, name: str) -> tuple[t.Expr, FieldKind, Finish]:
        if name == "day":
            return self.dialect.day(t.Column("s", "date")), "day", same_value
        return self.store.fields[name]

    def _field(self, name: str) -> Field:
        names = ("day", *self.store.fields)
        kinds = tuple(self._raw(each)[1] for each in names)
        return Field(name, self._raw(name)[1], names.index(name), kinds)

    def pick(
        self, name: str, condition: t.Expr, *, latest: bool, comment: str, rank: t.Expr | None = None
    ) -> Callable[[str], t.Expr]:
        """Pick a row for a feature; gives what gives the fields of the picked row."""
        picked = self._picks.setdefault(name, _Picked(name, condition, latest, rank, comment))
        column = t.Column(self.store.alias, name)

        def of(field_name: str) -> t.Expr:
            picked.fields.setdefault(field_name)
            finish = self._raw(field_name)[2]
            return finish(self.dialect.field(column, self._field(field_name), ranked=rank is not None))

        return of

    def aggregate(self, name: str, value: t.Expr, comment: str) -> t.Column:
        """Another aggregate over the rows, in their own columns."""
        self._items.setdefault(name, Item(name, value, (comment,) if comment else ()))
        return t.Column(self.store.alias, name)

    def _pick_item(self, picked: _Picked) -> Item:
        keyed, order = self.dialect.keyed_records, self._order(picked.latest)
        alike = [each for each in self._picks.values() if each.latest == picked.latest] if keyed else [picked]
        wanted = {name for each in alike for name in each.fields or ("day",)}
        in_order = (name for name in ("day", *self.store.fields) if name in wanted)
        fields = {self._field(name): self._raw(name)[0] for name in in_order}
        record = self.rows.take(f"{self.store.prefix}_record", self.dialect.record(fields, order))
        key = order if keyed else self._key_of(order, latest=picked.latest)
        value = self.dialect.picked(record, key, picked.condition, latest=picked.latest, rank=picked.rank)
        return Item(picked.name, value, (picked.comment,))

    def _pick_value(self, value: t.Expr, condition: t.Expr, latest: bool) -> t.Expr:
        return self.dialect.picked(value, self.key(latest=latest), condition, latest=latest)

    # ------------------------------------------------------------ tables

    @property
    def features(self) -> str:
        """The name of the common table of the features."""
        return f"{self.store.prefix}_features"

    @property
    def used(self) -> bool:
        """Whether anything is asked of the store."""
        return bool(self._picks or self._items or self.notes.used)

    def join(self) -> Join:
        """The features joined to the patients' context."""
        return Join(From((self.features,), self.store.alias), same_patient(self.store.alias, "c"), outer=True)

    def tables(self) -> tuple[CommonTable, ...]:
        """The rows and the features."""
        items = (
            *(self._pick_item(each) for each in self._picks.values()),
            *self.notes.items(self._pick_value),
            *self._items.values(),
        )
        labels = t.one_of(self._label, self._labels)
        self.rows.source = From(self.context.layout.table(self.store.table), "s")
        self.rows.where = t.every((labels, self.store.where))
        where = self._where()
        if self.dialect.filters_rows_at_once:
            self.rows.where, where = t.every((self.rows.where, where)), t.TRUE
        context = self.context.having(self.rows.reads("c"))
        self.rows.joins[:] = [Join(From((context,), "c"), same_patient("c", "s"))]
        patient = t.Column("r", PATIENT)
        query = Query(
            (Item(PATIENT, patient), *items),
            From((self.rows.last,), "r"),
            where=where,
            group_by=(patient,),
        )
        comments = (f"The {self.store.table} of each patient in one group.",)
        *first, last = self.rows.tables()
        if self.notes.used:
            # Every aggregate reads the notes: folded into each of them, they would be worked out as often.
            last = replace(last, use="shared")
        return (*first, last, CommonTable(self.features, query, comments))

    def _where(self) -> t.Expr:
        """The rows that lie or may lie in a window which is asked of their label."""
        is_one = self._stored_is_one if self.dialect.filters_rows_at_once else self.is_one
        needs = [(is_one(tuple(labels)), inside) for inside, labels in self._needs.items()]
        if len(needs) == 1 or sum(map(len, self._needs.values())) > len(self._labels):
            return t.some(
                is_one if inside is None else t.every((is_one, _possible(inside))) for is_one, inside in needs
            )
        inside_of = ((is_one, t.TRUE if inside is None else inside) for is_one, inside in needs)
        return _possible(t.Case(tuple(inside_of)))


def _possible(inside: t.Expr) -> t.Expr:
    return t.Is(inside, "FALSE", negated=True)


class ScansOfAtoms(Protocol):
    """Where the features of a plan's atoms are found."""

    def of(self, feature: m.Pick | m.Mean | m.Quantified | m.ResultCount) -> Scan:
        """The scan that a feature of results is an aggregate of."""

    def of_events(self, feature: m.EventCount) -> EventScan:
        """The scan in which events are counted."""

    def of_answer(self, feature: m.Answer) -> Scan:
        """The scan that an answer is picked in."""

    def joins(self) -> Iterable[Join]:
        """The tables of features that are in use, joined to the patients' context ``c``."""


class Scans(Record):
    """The scans of one statement, one for each table of facts."""

    measurements: Scan
    findings: Scan
    attestations: Scan
    events: EventScan

    def of(self, feature: m.Pick | m.Mean | m.Quantified | m.ResultCount) -> Scan:
        return self.measurements if feature.rows.term.kind.numeric else self.findings

    def of_events(self, feature: m.EventCount) -> EventScan:
        return self.events

    def of_answer(self, feature: m.Answer) -> Scan:
        return self.attestations

    def joins(self) -> Iterable[Join]:
        yield from (scan.join() for scan in self._used())
        if self.events.counted:
            yield self.events.join()

    def tables(self) -> Iterable[CommonTable]:
        """The common tables of the features that are in use."""
        for scan in self._used():
            yield from scan.tables()
        if self.events.counted:
            yield from self.events.feature_tables()

    def _used(self) -> Iterable[Scan]:
        return (scan for scan in (self.measurements, self.findings, self.attestations) if scan.used)


def windows_of(features: Iterable[m.Feature]) -> dict[TableName, dict[str, frozenset[m.Window]]]:
    """For each table of results or answers, the windows in which facts of each label are asked for."""
    found: dict[TableName, dict[str, frozenset[m.Window]]] = {
        "measurements": {},
        "findings": {},
        "attestations": {},
    }
    for feature in features:
        match feature:
            case m.EventCount():
                continue
            case m.Answer(path, window):
                table: TableName = "attestations"
                labels: tuple[str, ...] = (path,)
            case m.Pick(rows) | m.Mean(rows) | m.Quantified(rows) | m.ResultCount(rows):
                table = "measurements" if rows.term.kind.numeric else "findings"
                labels, window = rows.term.names, rows.window
        for label in labels:
            found[table][label] = found[table].get(label, frozenset()) | {window}
    return found
