"""From the codes of terms to the codes of rows: a table of pairs, which the facts are joined to.

Codes of the rows' own system are written out. Codes of other systems are looked up in the vocabulary that
comes with the data: the concept itself and the one that it stands for. What lies below a code is added, what
is left out is taken away, and a term does not claim what a term that it includes claims already: a row must
not count twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Mapping as Dictionary

from critlang import model as m
from critlang.mapping.adapting import is_own
from critlang.mapping.records import Concepts, Mapping
from critlang.record import Record
from critlang.sql import tree as t
from critlang.sql.dialects.base import ColumnKind, Dialect
from critlang.sql.mapped_cells import whole_number
from critlang.sql.statement import CommonTable, From, Item, Join, Query, Rows, Union

TERM_CODES = "term_codes"
"""The common table of pairs: ``term`` and ``code``."""

_NOTHING, _NO_NUMBER = "none", -1  # stand for no term and no code in a list that would be empty


class CodeTables(Record):
    """The common tables that lead to ``term_codes`` for some terms."""

    mapping: Mapping
    dialect: Dialect
    terms: tuple[m.Term, ...]
    kinds: Callable[[str], Dictionary[str, ColumnKind]] = lambda table: {}
    """What is stored in the columns of a table of the vocabulary, as far as it is known."""

    def tables(self) -> tuple[CommonTable, ...]:
        """The tables, the last of them ``term_codes``."""
        found = tuple(self._tables())
        return (*found[:-1], _renamed(found[-1]))

    # ------------------------------------------------------------ the codes that terms have

    def _codes(self) -> Iterator[tuple[m.Term, m.Code]]:
        for term in self.terms:
            for code in term.codes:
                yield term, code

    def _tables(self) -> Iterator[CommonTable]:
        own = self._own()
        concepts = self.mapping.concepts
        foreign = [each for each in self._codes() if not is_own(each[1], self.mapping)]
        yield own
        last = own.name
        if concepts is not None and foreign:
            yield self._foreign(concepts, foreign)
            yield self._looked_up(concepts)
            last = "codes_found"
        if concepts is not None and concepts.ancestors and any(code.below for _, code in self._codes()):
            yield self._with_those_below(concepts, last)
            last = "codes_with_those_below"
        yield _without_those_left_out(last)
        last = "codes_kept"
        pairs = self._included()
        if pairs:
            yield CommonTable("terms_included", Rows(("term", "included"), (("", pairs),)))
            yield _claimed_by_included(last)
            yield _without_claimed(last)

    def _own(self) -> CommonTable:
        rows = [
            (t.Text(term.name), self._key(code), _flag(code.below), _flag(code.left_out))
            for term, code in self._codes()
            if is_own(code, self.mapping)
        ]
        nothing = t.Number(_NO_NUMBER) if self.mapping.numbered else t.Text(_NOTHING)
        empty = [(t.Text(_NOTHING), nothing, _flag(False), _flag(True))]
        comments = ("The codes of terms that rows of the data have themselves.",)
        return CommonTable(
            "codes_given",
            Rows(("term", "code", "below", "left_out"), (("", tuple(rows or empty)),)),
            comments,
        )

    def _key(self, code: m.Code) -> t.Expr:
        return t.Number(int(code.code)) if self.mapping.numbered else t.Text(f"{code.system} {code.code}")

    # ------------------------------------------------------------ looked up in the vocabulary of the data

    def _foreign(self, concepts: Concepts, codes: Sequence[tuple[m.Term, m.Code]]) -> CommonTable:
        spelled = dict(concepts.spelled)
        rows = tuple(
            (
                t.Text(term.name),
                t.Text(spelled.get(code.system, code.system)),
                t.Text(code.code),
                _flag(code.below),
                _flag(code.left_out),
            )
            for term, code in codes
        )
        columns = ("term", "system", "concept", "below", "left_out")
        return CommonTable(
            "codes_elsewhere", Rows(columns, (("", rows),)), ("Codes that the vocabulary is asked for.",)
        )

    def _looked_up(self, concepts: Concepts) -> CommonTable:
        own = Query(
            tuple(Item(name, t.Column("g", name)) for name in ("term", "code", "below", "left_out")),
            From(("codes_given",), "g"),
        )
        kinds = self.kinds(concepts.table)

        def text(column: t.Column) -> t.Expr:
            # On a server the vocabulary has indexes, and comes from one publisher who writes no blanks.
            kind = kinds.get(column.name.lower())
            return self.dialect.stored_text(self.dialect.bare(column, kind) if kind == "text" else column)

        here = From(self._path(concepts.table), "v")
        same = t.every(
            (
                t.Compare("=", text(t.Column("v", concepts.system)), t.Column("w", "system")),
                t.Compare("=", text(t.Column("v", concepts.code)), t.Column("w", "concept")),
            )
        )
        wanted = From(("codes_elsewhere",), "w")

        def found(code: t.Expr, *joins: Join) -> Query:
            items = (
                Item("term", t.Column("w", "term")),
                Item("code", code),
                Item("below", t.Column("w", "below")),
                Item("left_out", t.Column("w", "left_out")),
            )
            return Query(items, wanted, (Join(here, same), *joins))

        queries = [own, found(self._number("v", concepts.table, concepts.id))]
        if concepts.relations:
            stands_for = t.every(
                (
                    t.Compare(
                        "=",
                        self._number("o", concepts.relations, concepts.from_concept),
                        self._number("v", concepts.table, concepts.id),
                    ),
                    t.Compare("=", text(t.Column("o", concepts.relation)), t.Text(concepts.same)),
                    *_holding(concepts),
                )
            )
            other = Join(From(self._path(concepts.relations), "o"), stands_for)
            queries.append(found(self._number("o", concepts.relations, concepts.to_concept), other))
        comments = ("The concepts for them, and the standard ones that these stand for.",)
        return CommonTable("codes_found", Union(tuple(queries)), comments)

    def _with_those_below(self, concepts: Concepts, last: str) -> CommonTable:
        names = ("term", "code", "left_out")
        own = Query(tuple(Item(name, t.Column("g", name)) for name in names), From((last,), "g"))
        below = Query(
            (
                Item("term", t.Column("g", "term")),
                Item("code", self._number("b", concepts.ancestors, concepts.below)),
                Item("left_out", t.Column("g", "left_out")),
            ),
            From((last,), "g"),
            (
                Join(
                    From(self._path(concepts.ancestors), "b"),
                    t.Compare(
                        "=", self._number("b", concepts.ancestors, concepts.above), t.Column("g", "code")
                    ),
                ),
            ),
            where=t.Compare("=", t.Column("g", "below"), t.Number(1)),
        )
        comments = ("With all that lies below those that are meant and below.",)
        return CommonTable("codes_with_those_below", Union((own, below)), comments)

    def _number(self, alias: str, table: str, name: str) -> t.Expr:
        """A concept's number."""
        column = t.Column(alias, name)
        if self.mapping.numbered:
            return whole_number(column, self.kinds(table).get(name.lower()))
        return self.dialect.stored_text(column)

    def _path(self, table: str) -> tuple[str, ...]:
        return (*self.mapping.schema, table)

    # ------------------------------------------------------------ what a term includes

    def _included(self) -> tuple[tuple[t.Expr, ...], ...]:
        names = {term.name for term in self.terms}
        return tuple(
            (t.Text(term.name), t.Text(other))
            for term in self.terms
            for other in term.names
            if other != term.name and other in names
        )


def _renamed(table: CommonTable) -> CommonTable:
    return CommonTable(TERM_CODES, table.body, ("Which codes of rows stand for which term.",), "shared")


def _holding(concepts: Concepts) -> Iterator[t.Expr]:
    """That a relation still holds, where the vocabulary says of some that they do not."""
    if concepts.invalid:
        column = t.Column("o", concepts.invalid)
        yield t.some((t.Is(column, "NULL"), t.Compare("=", column, t.Text(""))))


def _flag(value: bool) -> t.Expr:
    return t.Number(int(value))


def _without_those_left_out(last: str) -> CommonTable:
    kept = t.Call("max", (t.Column("g", "left_out"),))
    names = ("term", "code")
    counted = Query(
        (*(Item(name, t.Column("g", name)) for name in names), Item("left_out", kept)),
        From((last,), "g"),
        group_by=tuple(t.Column("g", name) for name in names),
    )
    return CommonTable("codes_kept", counted)


def _claimed_by_included(last: str) -> CommonTable:
    query = Query(
        (Item("term", t.Column("i", "term")), Item("code", t.Column("g", "code"))),
        From(("terms_included",), "i"),
        (Join(From((last,), "g"), t.Compare("=", t.Column("g", "term"), t.Column("i", "included"))),),
        where=t.Compare("=", t.Column("g", "left_out"), t.Number(0)),
        group_by=(t.Column("i", "term"), t.Column("g", "code")),
    )
    return CommonTable("codes_of_included_terms", query, ("What a term has through one that it includes.",))


def _without_claimed(last: str) -> CommonTable:
    same = t.every(t.Compare("=", t.Column("x", name), t.Column("g", name)) for name in ("term", "code"))
    query = Query(
        tuple(Item(name, t.Column("g", name)) for name in ("term", "code", "left_out")),
        From((last,), "g"),
        (Join(From(("codes_of_included_terms",), "x"), same, outer=True),),
        where=t.Is(t.Column("x", "term"), "NULL"),
    )
    return CommonTable("codes_of_terms", query)
