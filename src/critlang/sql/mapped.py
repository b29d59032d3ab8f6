"""The tables of the plain layout out of those of another data model, as common tables of a statement."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Mapping as Dictionary
from contextlib import suppress

from critlang import model as m
from critlang.mapping.records import Mapping, NumberedCell, TableSource, columns_of
from critlang.plain_layout import Cell, Column, table_named
from critlang.record import Record, field
from critlang.sql import tree as t
from critlang.sql.dialects.base import ColumnKind, Dialect
from critlang.sql.errors import Inexpressible
from critlang.sql.layout import TableName
from critlang.sql.mapped_cells import ROW, MappedCells
from critlang.sql.mapped_codes import TERM_CODES, CodeTables
from critlang.sql.statement import CommonTable, From, Given, Item, Join, Query, Union

ROWS_PER_ID = 100
"""Of several sources of one table each id is multiplied by this, and the number of its source added."""

_CODE = "k"
_TEXTS = TableSource("", ())
"""The plain layout's own events, whose dates may be texts."""


class MappedLayout(Record, frozen=False):
    """Where the facts of some terms are in another data model.

    ``codes`` names a table with the pairs of ``term_codes``, if there is one already. What is asked for by
    ``table`` is what ``tables`` then gives.
    """

    mapping: Mapping
    dialect: Dialect
    terms: tuple[m.Term, ...]
    codes: tuple[str, ...] = ()
    origins: bool = False
    """Whether tables of facts have a further column ``origin``: what the data call the row."""
    kinds: Callable[[TableSource], Dictionary[str, ColumnKind]] = lambda source: {}
    """What is stored in the columns of a source, as far as it is known."""
    untaken: bool = False
    """Whether all rows of anchors are given, with the number of their source in a column ``source``, so that
    the first or latest of them can be taken by somebody who reads texts of dates."""
    _used: dict[str, None] = field(default_factory=dict)

    def table(self, name: TableName) -> tuple[str, ...]:
        """The parts of the name by which a plain table is read."""
        if self.mapping.sources_of(name) is None:
            return (*self.mapping.schema, name)
        self._used.setdefault(name)
        return (f"mapped_{name}",)

    @property
    def whole_dates(self) -> bool:
        """Whether all starts and ends of events are of a type of dates."""
        return self._whole("events")

    def _whole(self, name: str) -> bool:
        return all(each.whole_dates for each in self.mapping.sources_of(name) or (_TEXTS,))

    @property
    def certainty(self) -> bool:
        """Whether any events say how certain they are."""
        sources = self.mapping.sources_of("events")
        return sources is None or any(each.cell("certainty") is not None for each in sources)

    def tables(self) -> tuple[CommonTable, ...]:
        """The common tables for all that was asked for."""
        facts = [each for name in self._used for each in self._facts(name)]
        coded = any(source.code for name in self._used for source in self.mapping.sources_of(name) or ())
        if not coded or self.codes:
            return tuple(facts)
        return (*CodeTables(self.mapping, self.dialect, self.terms).tables(), *facts)

    def _facts(self, name: str) -> Iterator[CommonTable]:
        sources = self.mapping.sources_of(name) or ()
        for number, source in enumerate(sources, start=1):
            if source.query:
                yield CommonTable(_given_name(name, number), Given(source.query), use="scan")
        queries = tuple(
            self._query(name, source, number, len(sources)) for number, source in enumerate(sources, start=1)
        )
        comments = (f"The {name}, as {self.mapping.title} has them.",)
        body = queries[0] if len(queries) == 1 else Union(queries)
        yield CommonTable(f"mapped_{name}", body, comments, "scan")

    # ------------------------------------------------------------ one source

    def _query(self, name: str, source: TableSource, number: int, sources: int) -> Query:
        cells = MappedCells(self.dialect, self._units(), self.kinds(source), self._whole(name), sources == 1)
        path = (_given_name(name, number),) if source.query else (*self.mapping.schema, source.table)
        values: dict[str, t.Expr] = {}
        for column in (*table_named(name).columns, *self._attributes(name)):
            if column.cell is Cell.VALUE:
                values[column.name] = self._finding(cells, source)
            elif column.cell is Cell.TERM and source.code is not None:
                values[column.name] = t.Column(_CODE, "term")
            else:
                values[column.name] = cells.cell(column, source.cell(column.name))
        numbered = source.cell("id")
        distinct = isinstance(numbered, NumberedCell)
        if isinstance(numbered, NumberedCell):
            term = (values["term"],) if "term" in values else ()
            values["id"] = cells.numbered(numbered.columns, *term)
        if "id" in values and self.origins:
            values["origin"] = self._origin(source, values["id"])
        if "id" in values and sources > 1:
            values["id"] = cells.of_source(values["id"], source.cell("id"), ROWS_PER_ID, number)
        group: tuple[t.Expr, ...] = ()
        if name == "anchors" and self.untaken:
            values["source"] = t.Number(number)
        elif source.take:
            by = (values[name] for name in ("patient_id", "anchor"))
            group = tuple(each for each in by if any(t.columns(each)))  # what is always the same is no group
            values["date"] = t.Call("min" if source.take == "first" else "max", (values["date"],))
        return Query(
            tuple(Item(column, value) for column, value in values.items()),
            From(path, ROW),
            self._joins(cells, name, source),
            where=t.every((*(cells.condition(each) for each in source.where),)),
            group_by=group,
            distinct=distinct,
        )

    def _origin(self, source: TableSource, id: t.Expr) -> t.Expr:
        numbered = source.cell("id")
        if isinstance(numbered, NumberedCell):
            first = self.dialect.text(t.Column(ROW, numbered.columns[0]))
            return t.joined(t.Text(numbered.named), first)
        return t.joined(t.Text(f"{source.table or 'row'} "), self.dialect.text(id))

    def _joins(self, cells: MappedCells, name: str, source: TableSource) -> tuple[Join, ...]:
        code = source.code
        if code is None:
            return ()
        same: list[t.Expr] = [
            t.Compare("=", t.Column(_CODE, "code"), cells.code(code, self.mapping)),
            t.Compare("=", t.Column(_CODE, "left_out"), t.Number(0)),
        ]
        names = tuple(each.name for each in self.terms if each.kind.table == name)
        if len(names) < len(self.terms):
            same.append(t.one_of(t.Column(_CODE, "term"), names))
        return (Join(From(self.codes or (TERM_CODES,), _CODE), t.every(same)),)

    def _finding(self, cells: MappedCells, source: TableSource) -> t.Expr:
        """A coded value: what a site says it stands for, else the declared value that it is but for case."""
        cell = source.cell("value")
        plain = cells.text(cell)
        term = t.Column(_CODE, "term") if source.code is not None else cells.text(source.cell("term"))
        said = {each.term: each.values for each in self.mapping.terms}
        branches: list[tuple[t.Expr, t.Expr]] = []
        for each in self.terms:
            if each.kind is not m.Kind.FINDING:
                continue
            is_term = t.Compare("=", term, t.Text(each.name))
            for key, value in said.get(each.name, ()):
                for column in () if cell is None else columns_of(cell):
                    found = cells.holds(column, key)
                    branches.append((t.every((is_term, found)), t.Text(value)))
            for value in each.values:
                same = t.Compare("=", t.Call("lower", (plain,)), t.Text(value.lower()))
                branches.append((t.every((is_term, same)), t.Text(value)))
        return t.Case(tuple(branches), plain) if branches else plain

    # ------------------------------------------------------------ what the terms need

    def _units(self) -> frozenset[str]:
        numeric = (term for term in self.terms if term.kind.numeric)
        return frozenset(text for term in numeric for each in term.readings for text in each.spellings)

    def _attributes(self, name: str) -> tuple[Column, ...]:
        """The columns of the attributes of events; without those that no column can be called by.

        A criterion that reads one of these is refused where it stands.
        """
        if name != "events":
            return ()
        found: dict[str, Cell] = {}
        for each in (attribute for term in self.terms for attribute in term.attributes):
            with suppress(Inexpressible):
                column = self.dialect.stored_name(each.column)
                if each.numeric or column not in found:
                    found[column] = Cell.PLAIN_NUMBER if each.numeric else Cell.TEXT
        return tuple(Column(column, holds) for column, holds in found.items())


def _given_name(name: str, number: int) -> str:
    return f"given_{name}_{number}"
