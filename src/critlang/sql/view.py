"""What the templates see: a statement as plain strings, every expression already written down."""

from __future__ import annotations

import re
from collections.abc import Iterator

from critlang.record import Record
from critlang.sql import tree as t
from critlang.sql.dialects.base import Dialect, RowsForm
from critlang.sql.printer import INDENT, WIDTH, filled, written
from critlang.sql.statement import CommonTable, From, Given, Item, Join, Query, Rows, Statement, Union

LONGEST_COMMENT = 100
"""Characters of a comment before it is cut; the protocol has the words in full."""


class LineView(Record):
    """A column, or some that are passed on: its text, on one or more lines, and the comments above it."""

    text: str
    comments: tuple[str, ...] = ()


class QueryView(Record):
    """A SELECT; ``where``, ``group_by``, ``order_by`` and the ``end`` are empty where there is none."""

    columns: tuple[LineView, ...]
    source: str
    joins: tuple[str, ...]
    where: str
    group_by: str
    order_by: str
    margin: str
    end: str = ""
    distinct: bool = False


class TableView(Record):
    """A common table: queries one after the other, sets of literal rows, or the lines of a given query."""

    head: str
    comments: tuple[str, ...]
    queries: tuple[QueryView, ...] = ()
    rows: tuple[LineView, ...] = ()
    given: tuple[str, ...] = ()
    opening: str = ""
    closing: str = ""


class StatementView(Record):
    """A whole statement."""

    header: tuple[str, ...]
    tables: tuple[TableView, ...]
    comments: tuple[str, ...]
    query: QueryView


def view(statement: Statement, dialect: Dialect) -> StatementView:
    """The statement as the templates see it."""
    return _Viewing(dialect).statement(statement)


def comment(text: str) -> str:
    """Text that cannot end a comment or begin another, on one line, cut between words if it is long.

    Nor can it go on in the next line, as one that ends with a backslash does in Spark, or ask for a setting.
    """
    line = " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", text).split())
    while "--" in line or "*/" in line or "/*" in line:
        line = line.replace("--", "- -").replace("*/", "* /").replace("/*", "/ *")
    while "{{" in line or "${" in line:
        line = line.replace("{{", "{ {").replace("${", "$ {")
    line += " ." if line.endswith("\\") else ""
    if len(line) <= LONGEST_COMMENT:
        return line
    return line[:LONGEST_COMMENT].rsplit(" ", 1)[0] + " ..."


class _Viewing:
    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect

    def statement(self, statement: Statement) -> StatementView:
        return StatementView(
            header=tuple(comment(line) for line in statement.header),
            tables=tuple(self._table(each) for each in statement.tables),
            comments=tuple(comment(line) for line in statement.comments),
            query=self._query(statement.query, 0),
        )

    def _table(self, table: CommonTable) -> TableView:
        name, comments = self._name(table.name), tuple(comment(line) for line in table.comments if line)
        hint = self._dialect.common_table(table.use)
        match table.body:
            case Query():
                end = self._dialect.query_end(table.use)
                return TableView(f"{name} {hint} (", comments, (self._query(table.body, 2, end),))
            case Union(queries):
                made = tuple(self._query(each, 2) for each in queries)
                return TableView(f"{name} {hint} (", comments, made)
            case Given(text):
                return TableView(f"{name} {hint} (", comments, given=tuple(text.strip().splitlines()))
            case Rows(columns, _):
                form = self._dialect.rows_form(table.body)
                listed = f" ({', '.join(self._name(column) for column in columns)})" if form.named else ""
                rows = tuple(self._sets(table.body, form))
                head = f"{name}{listed} {hint} ("
                return TableView(head, comments, rows=rows, opening=form.opening, closing=form.closing)

    def _sets(self, rows: Rows, form: RowsForm) -> Iterator[LineView]:
        head, tail = form.row
        for index, (title, some) in enumerate(rows.sets):
            words = [f"{head}{', '.join(self._text(value, 0) for value in row)}{tail}" for row in some]
            text = filled(words, 4, form.between) + (form.between if index < len(rows.sets) - 1 else "")
            yield LineView(text.lstrip(), (comment(title),) if title else ())

    def _query(self, query: Query, margin: int, end: str = "") -> QueryView:
        inside = margin + 2
        return QueryView(
            columns=tuple(self._columns(query.items, inside)),
            source=self._from(query.source),
            joins=tuple(self._join(each, margin) for each in query.joins),
            where="" if query.where == t.TRUE else self._condition(query.where, margin + len("WHERE ")),
            group_by=", ".join(self._text(each, margin) for each in query.group_by),
            order_by=", ".join(self._text(each, margin) for each in query.order_by),
            margin=" " * margin,
            end=end,
            distinct=query.distinct,
        )

    def _columns(self, items: tuple[Item, ...], column: int) -> Iterator[LineView]:
        carried: list[str] = []
        for item in items:
            if item.carried:
                carried.append(self._item(item, column))
                continue
            if carried:
                yield LineView(filled(carried, column).lstrip())
                carried = []
            yield LineView(self._item(item, column), tuple(comment(line) for line in item.comments if line))
        if carried:
            yield LineView(filled(carried, column).lstrip())

    def _item(self, item: Item, column: int) -> str:
        text = self._text(item.value, column)
        match item.value:
            case t.Everything():
                return text
            case t.Column(_, known) if known == item.name:
                return text
        name = f"AS {self._name(item.name)}"
        start = column if "\n" not in text else 0
        fits = start + len(text.rpartition("\n")[2]) + len(name) + 2 <= WIDTH
        return f"{text} {name}" if fits else f"{text}\n{' ' * (column + INDENT)}{name}"

    def _from(self, source: From) -> str:
        table = ".".join(self._name(part) for part in source.table)
        return f"{table} {self._dialect.alias_word}{self._name(source.alias)}"

    def _join(self, join: Join, margin: int) -> str:
        if join.on is None:
            return f"POSITIONAL JOIN {self._from(join.table)}"
        kind = "LEFT JOIN" if join.outer else "JOIN"
        return f"{kind} {self._from(join.table)} ON {self._condition(join.on, margin + 2)}"

    def _name(self, name: str) -> str:
        return self._dialect.identifier(name)

    def _text(self, expression: t.Expr, column: int) -> str:
        return written(self._dialect.said(expression), self._dialect, column)

    def _condition(self, expression: t.Expr, column: int) -> str:
        return written(self._dialect.said(expression, decides=True), self._dialect, column)
