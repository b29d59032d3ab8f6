"""Statements as data: queries, common tables, and steps that build columns on columns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from critlang.sql import tree as t
from critlang.sql.names import Names

PATIENT = "patient_id"
"""The column by which everything is joined."""


@dataclass(frozen=True, slots=True)
class Item:
    """A column of a query's result, and what it means. ``carried`` is one passed on unchanged."""

    name: str
    value: t.Expr
    comments: tuple[str, ...] = ()
    carried: bool = False


@dataclass(frozen=True, slots=True)
class From:
    """A table (its name in parts, with a schema before it) or common table, under an alias."""

    table: tuple[str, ...]
    alias: str


@dataclass(frozen=True, slots=True)
class Join:
    """A table joined to what stands before it; ``outer`` keeps rows that find nothing in it."""

    table: From
    on: t.Expr
    outer: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """One SELECT."""

    items: tuple[Item, ...]
    source: From
    joins: tuple[Join, ...] = ()
    where: t.Expr = t.TRUE
    group_by: tuple[t.Expr, ...] = ()
    order_by: tuple[t.Expr, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """Literal rows, the first of each set of rows that belong together introduced by a comment."""

    columns: tuple[str, ...]
    sets: tuple[tuple[str, tuple[tuple[t.Expr, ...], ...]], ...]


Use = Literal["shared", "step"]
"""``shared``: several later tables read it. ``step``: one does, and reads its columns several times over."""


@dataclass(frozen=True, slots=True)
class CommonTable:
    """A named query at the head of the statement."""

    name: str
    body: Query | Rows
    comments: tuple[str, ...] = ()
    use: Use = "step"


@dataclass(frozen=True, slots=True)
class Statement:
    """A whole statement: one query over its common tables. ``unions`` are joined on below ``query``."""

    header: tuple[str, ...]
    tables: tuple[CommonTable, ...]
    query: Query
    comments: tuple[str, ...] = ()
    unions: tuple[Query, ...] = ()


def same_patient(first: str, second: str) -> t.Expr:
    """The rows of two aliases belong to the same patient."""
    return t.Compare("=", t.Column(first, PATIENT), t.Column(second, PATIENT))


@dataclass
class Steps:
    """Columns built on columns, in as few common tables as that takes.

    SQL cannot name a column in the SELECT that makes it. So each new column goes into the first table
    behind all that it reads: ``take`` puts one into the first table, whose ``source`` it reads; ``let`` puts
    one behind the columns of these steps that it reads, which go by ``alias``. Tables are called ``names[0]``,
    ``names[1]``, ... and then by the last of them with a number.
    """

    names: tuple[str, ...]
    alias: str
    source: From
    comments: tuple[str, ...] = ()
    use: Use = "step"
    joins: list[Join] = field(default_factory=list)
    where: t.Expr = t.TRUE
    _items: list[list[Item]] = field(default_factory=lambda: [[]])
    _levels: dict[str, int] = field(default_factory=dict)
    _known: dict[tuple[t.Expr, bool], t.Column] = field(default_factory=dict)
    _pool: Names = field(default_factory=lambda: Names((PATIENT,)))

    def take(self, wish: str, value: t.Expr, *comments: str) -> t.Column:
        """A column of the first table, worked out from its source. The same value is taken only once."""
        return self._add(wish, value, 0, comments, taken=True)

    def let(self, wish: str, value: t.Expr, *comments: str) -> t.Column:
        """A column worked out from other columns of these steps."""
        used = [self._levels[each.name] for each in t.columns(value) if each.table == self.alias]
        return self._add(wish, value, 1 + max(used, default=0), comments, taken=False)

    def _add(self, wish: str, value: t.Expr, level: int, comments: tuple[str, ...], taken: bool) -> t.Column:
        known = self._known.get((value, taken))
        if known is not None:
            return known
        name = self._pool.of((value, taken), wish)
        while len(self._items) <= level:
            self._items.append([])
        self._items[level].append(Item(name, value, comments))
        self._levels[name] = level
        column = t.Column(self.alias, name)
        self._known[value, taken] = column
        return column

    @property
    def last(self) -> str:
        """The name of the last table."""
        return self._name(len(self._items) - 1)

    def _name(self, level: int) -> str:
        if level < len(self.names):
            return self.names[level]
        return f"{self.names[-1]}_{level - len(self.names) + 2}"

    def tables(self, needed: Iterable[t.Expr]) -> tuple[CommonTable, ...]:
        """The common tables, with the columns that ``needed`` reads and those that they are built on."""
        wanted = self._read(needed)
        levels: list[tuple[Item, ...]] = []
        for level in range(len(self._items) - 1, -1, -1):
            new = tuple(item for item in self._items[level] if item.name in wanted)
            carried = {name for name in wanted if self._levels[name] < level}
            wanted = carried | self._read(item.value for item in new)
            levels.append((*self._carry(carried), *new))
        return tuple(self._table(level, items) for level, items in enumerate(reversed(levels)))

    def _read(self, expressions: Iterable[t.Expr]) -> set[str]:
        read = (each for value in expressions for each in t.columns(value))
        return {each.name for each in read if each.table == self.alias and each.name in self._levels}

    def _carry(self, names: set[str]) -> Iterable[Item]:
        ordered = (item.name for level in self._items for item in level if item.name in names)
        return (Item(name, t.Column(self.alias, name), carried=True) for name in ordered)

    def _table(self, level: int, items: tuple[Item, ...]) -> CommonTable:
        alias = self.source.alias if level == 0 else self.alias
        patient = Item(PATIENT, t.Column(alias, PATIENT), carried=True)
        if level == 0:
            query = Query((patient, *items), self.source, tuple(self.joins), self.where)
            return CommonTable(self._name(0), query, self.comments, self.use)
        return CommonTable(
            self._name(level), Query((patient, *items), From((self._name(level - 1),), self.alias))
        )
