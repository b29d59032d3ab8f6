"""Statements as data: queries, common tables, and steps that build columns on columns."""

from __future__ import annotations

from typing import Literal

from critlang.record import Record, field
from critlang.sql import tree as t
from critlang.sql.names import Names

PATIENT = "patient_id"
"""The column by which everything is joined."""


class Item(Record):
    """A column of a query's result, and what it means. ``carried`` is one passed on unchanged."""

    name: str
    value: t.Expr
    comments: tuple[str, ...] = ()
    carried: bool = False


class From(Record):
    """A table (its name in parts, with a schema before it) or common table, under an alias."""

    table: tuple[str, ...]
    alias: str


class Join(Record):
    """A table joined to what stands before it; ``outer`` keeps rows that find nothing in it.

    Without ``on`` the rows of the two belong together one by one, in the order in which they are stored: only
    DuckDB can do that.
    """

    table: From
    on: t.Expr | None
    outer: bool = False


class Query(Record):
    """One SELECT; ``distinct``: of rows that are alike only one."""

    items: tuple[Item, ...]
    source: From
    joins: tuple[Join, ...] = ()
    where: t.Expr = t.TRUE
    group_by: tuple[t.Expr, ...] = ()
    order_by: tuple[t.Expr, ...] = ()
    distinct: bool = False


class Union(Record):
    """All rows of several queries with the same columns, one after the other."""

    queries: tuple[Query, ...]


class Given(Record):
    """A query in the words of a site's mapping, taken as it is."""

    text: str


class Rows(Record):
    """Literal rows, the first of each set of rows that belong together introduced by a comment."""

    columns: tuple[str, ...]
    sets: tuple[tuple[str, tuple[tuple[t.Expr, ...], ...]], ...]


Use = Literal["shared", "step", "scan"]
"""``shared``: several later tables read it. ``step``: one does, and reads its columns several times over.
``scan``: one does, and it has a row for each of many facts."""


class CommonTable(Record):
    """A named query at the head of the statement."""

    name: str
    body: Query | Rows | Union | Given
    comments: tuple[str, ...] = ()
    use: Use = "step"


class Statement(Record):
    """A whole statement: one query over its common tables."""

    header: tuple[str, ...]
    tables: tuple[CommonTable, ...]
    query: Query
    comments: tuple[str, ...] = ()


def widest_query(statement: Statement) -> int:
    """The columns of the query that has most of them."""
    widths: dict[str, int] = {}
    for table in statement.tables:
        match table.body:
            case Rows(columns):
                widths[table.name] = len(columns)
            case Query() as query:
                widths[table.name] = _width(query, widths)
            case Union(queries):
                widths[table.name] = max(_width(each, widths) for each in queries)
            case Given():
                continue  # as many as its author wrote
    return max(_width(statement.query, widths), *widths.values())


def _width(query: Query, widths: dict[str, int]) -> int:
    source = widths.get(query.source.table[-1], 0)
    return sum(source if isinstance(item.value, t.Everything) else 1 for item in query.items)


def same_patient(first: str, second: str) -> t.Expr:
    """The rows of two aliases belong to the same patient."""
    return t.Compare("=", t.Column(first, PATIENT), t.Column(second, PATIENT))


_FURTHER = ("The same, with what is worked out from it.",)

_MOST_JOINS = 32
"""So many tables are joined to one at most: SQLite joins 64, and an engine may count those below, too."""


class Steps(Record, frozen=False):
    """Columns built on columns, in as few common tables as that takes.

    SQL cannot name a column in the SELECT that makes it. So each new column goes into the first table
    behind all that it reads: ``take`` puts one into the first table, whose ``source`` it reads; ``let`` puts
    one behind the columns of these steps that it reads, which go by ``alias``. Tables are called
    ``names[0]``, ``names[1]``, ... and then by the last of them with a number.
    """

    names: tuple[str, ...]
    alias: str
    source: From = From((), "")
    """Given by the time that ``tables`` is asked for: so what nothing is asked of is not read."""
    comments: tuple[tuple[str, ...], ...] = ()
    joins: list[Join] = field(default_factory=list)
    where: t.Expr = t.TRUE
    use: Use = "step"
    _items: list[list[Item]] = field(default_factory=lambda: [[]])
    _lookups: dict[int, dict[object, Join]] = field(default_factory=dict)
    _levels: dict[str, int] = field(default_factory=dict)
    _known: dict[tuple[object, ...], t.Column] = field(default_factory=dict)
    _pool: Names = field(default_factory=lambda: Names((PATIENT,)))

    def take(self, wish: str, value: t.Expr, *comments: str) -> t.Column:
        """A column of the first table, worked out from its source. The same value is taken only once."""
        return self._add(("take", value), wish, value, 0, comments)

    def let(self, wish: str, value: t.Expr, *comments: str) -> t.Column:
        """A column worked out from other columns of these steps."""
        return self._add(("let", value), wish, value, self._behind(value), comments)

    def look_up(self, wish: str, table: str, column: str, having: tuple[tuple[str, t.Expr], ...]) -> t.Column:
        """A column found in another common table, in the only row (or none) that has these values."""
        key = ("look up", table, column, having)
        if key not in self._known:
            level = max(self._behind(value) for _, value in having)
            while self._is_full(level, table, having):
                level += 1
            alias = self._joined(table, having, level)
            self._add(key, wish, t.Column(alias, column), level, ())
        return self._known[key]

    def _is_full(self, level: int, table: str, having: tuple[tuple[str, t.Expr], ...]) -> bool:
        found = self._lookups.get(level, {})
        return len(found) >= _MOST_JOINS and (table, having) not in found

    def _joined(self, table: str, having: tuple[tuple[str, t.Expr], ...], level: int) -> str:
        """The alias of a common table joined to find a row in; each is joined once for the same values."""
        found = self._lookups.setdefault(level, {})
        if (table, having) not in found:
            alias = f"l{len(found) + 1}"
            same = t.every(t.Compare("=", t.Column(alias, name), value) for name, value in having)
            found[table, having] = Join(From((table,), alias), same, outer=True)
        return found[table, having].table.alias

    def _behind(self, value: t.Expr) -> int:
        own = (each.name for each in t.columns(value) if each.table == self.alias)
        used = (self._levels.get(each, 0) for each in own)  # the patient is in every table
        return 1 + max(used, default=0)

    def _add(
        self, key: tuple[object, ...], wish: str, value: t.Expr, level: int, comments: tuple[str, ...]
    ) -> t.Column:
        column = self._known.get(key)
        if column is None:
            name = self._pool.another(wish)
            while len(self._items) <= level:
                self._items.append([])
            self._items[level].append(Item(name, value, comments))
            self._levels[name] = level
            column = self._known[key] = t.Column(self.alias, name)
        return column

    def reads(self, alias: str) -> set[str]:
        """The columns of a table under an alias that the first of these tables reads."""
        values = (self.where, *(item.value for item in self._items[0]))
        return {column.name for value in values for column in t.columns(value) if column.table == alias}

    @property
    def last(self) -> str:
        """The name of the last table."""
        return self._name(len(self._items) - 1)

    def _name(self, level: int) -> str:
        if level < len(self.names):
            return self.names[level]
        return f"{self.names[-1]}_{level - len(self.names) + 2}"

    def tables(self) -> tuple[CommonTable, ...]:
        """The common tables, each with all columns of the one before it."""
        return tuple(self._table(level, tuple(items)) for level, items in enumerate(self._items))

    def _table(self, level: int, items: tuple[Item, ...]) -> CommonTable:
        comments = self.comments[level] if level < len(self.comments) else _FURTHER
        if level == 0:
            patient = Item(PATIENT, t.Column(self.source.alias, PATIENT))
            query = Query((patient, *items), self.source, tuple(self.joins), self.where)
        else:
            earlier = Item("", t.Everything(self.alias))
            source = From((self._name(level - 1),), self.alias)
            query = Query((earlier, *items), source, tuple(self._lookups.get(level, {}).values()))
        return CommonTable(self._name(level), query, comments, self.use)
