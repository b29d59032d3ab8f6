"""Results and answers: one pass over each table, one group per patient.

Each feature is an aggregate over the rows of its terms that lie or may lie in its window. A picked row is
carried whole through its aggregate, and only then converted: an aggregate that skips what cannot be
converted would fall back to an older row without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from critlang import model as m
from critlang.record import Record, field
from critlang.sql import tree as t
from critlang.sql.context import CONTEXT, PatientContext
from critlang.sql.dialects.base import Dialect, Order
from critlang.sql.layout import TableName
from critlang.sql.statement import PATIENT, CommonTable, From, Item, Join, Query, Steps, same_patient

Finish = Callable[[t.Expr], t.Expr]
"""What makes of a stored value one that can be compared."""


class Store(Record):
    """A table of facts: how its rows are told apart, and what a fact's fields are made of.

    ``fields`` maps a field's name to the raw value in the scan, and to what is done with it after a row has
    been picked. ``label`` is the column that says what the fact is about.
    """

    table: TableName
    prefix: str
    alias: str
    label: str
    moment: t.Expr
    fields: Mapping[str, tuple[t.Expr, Finish]]
    joins: tuple[Join, ...] = ()
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
    rows: Steps = field(init=False)
    label: t.Column = field(init=False)
    _labels: dict[str, None] = field(init=False, default_factory=dict)
    _needs: dict[t.Expr | None, dict[str, None]] = field(init=False, default_factory=dict)
    _picks: dict[str, _Picked] = field(init=False, default_factory=dict)
    _items: dict[str, Item] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        store = self.store
        names = (f"{store.prefix}_rows", f"{store.prefix}_tests")
        source = From(self.context.layout.table(store.table), "s")
        comments = (f"One pass over the {store.table}; each window is true, false, or unknown.",)
        self.rows = Steps(names, "r", source, (comments,), use="scan")
        self.rows.joins.append(Join(From((CONTEXT,), "c"), same_patient("c", "s")))
        self.rows.joins.extend(store.joins)
        self.label = self.rows.take(f"{store.prefix}_{store.label}", t.Column("s", store.label))

    @property
    def dialect(self) -> Dialect:
        """The dialect of the statement."""
        return self.context.dialect

    @property
    def day(self) -> t.Column:
        """The day of the fact."""
        return self.rows.take(f"{self.store.prefix}_day", self.dialect.day(t.Column("s", "date")))

    def window(self, window: m.Window) -> t.Expr:
        """The truth that a row lies in a window."""
        day = self.dialect.day(t.Column("s", "date"))
        return self.rows.take(window.text or "window", self.context.day_inside(day, window))

    def needed(self, labels: tuple[str, ...], window: m.Window) -> t.Expr:
        """The rows of these labels which lie or may lie in a window."""
        self._labels.update(dict.fromkeys(labels))
        is_one = t.one_of(self.label, labels)
        anywhere = window.lower is None and window.upper is None
        possible = None if anywhere else t.Is(self.window(window), "FALSE", negated=True)
        self._needs.setdefault(possible, {}).update(dict.fromkeys(labels))
        return is_one if possible is None else t.every((is_one, possible))

    # ------------------------------------------------------------ fields of a row, fields of a picked row

    def field(self, name: str) -> t.Expr:
        """A field of a row of the scan."""
        raw, finish = self._raw(name)
        return self.rows.take(f"{self.store.prefix}_{name}", finish(raw))

    def _raw(self, name: str) -> tuple[t.Expr, Finish]:
        if name == "day":
            return self.dialect.day(t.Column("s", "date")), same_value
        return self.store.fields[name]

    def pick(
        self, name: str, condition: t.Expr, *, latest: bool, comment: str, rank: t.Expr | None = None
    ) -> Callable[[str], t.Expr]:
        """Pick a row for a feature; gives what gives the fields of the picked row."""
        picked = self._picks.setdefault(name, _Picked(name, condition, latest, rank, comment))
        column = t.Column(self.store.alias, name)

        def of(field_name: str) -> t.Expr:
            picked.fields.setdefault(field_name)
            finish = self._raw(field_name)[1]
            return finish(self.dialect.field(column, field_name, ranked=rank is not None))

        return of

    def aggregate(self, name: str, value: t.Expr, comment: str) -> t.Column:
        """Another aggregate over the rows, in their own columns."""
        self._items.setdefault(name, Item(name, value, (comment,) if comment else ()))
        return t.Column(self.store.alias, name)

    def _pick_item(self, picked: _Picked) -> Item:
        fields = {name: self._raw(name)[0] for name in picked.fields or ("day",)}
        record = self.rows.take(f"{self.store.prefix}_record", self.dialect.record(fields))
        order = Order(self.store.moment, t.Column("s", "id"), picked.latest)
        suffix = "order" if picked.latest else "order_of_first"
        key = self.rows.take(f"{self.store.prefix}_{suffix}", self.dialect.order(order))
        value = self.dialect.picked(record, key, picked.condition, latest=picked.latest, rank=picked.rank)
        return Item(picked.name, value, (picked.comment,))

    # ------------------------------------------------------------ tables

    @property
    def features(self) -> str:
        """The name of the common table of the features."""
        return f"{self.store.prefix}_features"

    @property
    def used(self) -> bool:
        """Whether anything is asked of the store."""
        return bool(self._picks or self._items)

    def tables(self) -> tuple[CommonTable, ...]:
        """The rows and the features."""
        items = (*(self._pick_item(each) for each in self._picks.values()), *self._items.values())
        labels = t.one_of(t.Column("s", self.store.label), self._labels)
        self.rows.where = t.every((labels, self.store.where))
        where = self._where()
        patient = t.Column("r", PATIENT)
        query = Query(
            (Item(PATIENT, patient), *items),
            From((self.rows.last,), "r"),
            where=where,
            group_by=(patient,),
        )
        comments = (f"The {self.store.table} of each patient in one group.",)
        return (*self.rows.tables(), CommonTable(self.features, query, comments))

    def _where(self) -> t.Expr:
        if set(self._needs) == {None}:
            return t.TRUE
        if len(self._needs) == 1:
            (possible,) = self._needs
            assert possible is not None
            return possible
        return t.some(
            t.one_of(self.label, labels)
            if possible is None
            else t.every((t.one_of(self.label, labels), possible))
            for possible, labels in self._needs.items()
        )
