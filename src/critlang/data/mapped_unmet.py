"""Codes and conditions of a mapping that no row meets: perhaps nobody has it, perhaps they are misspelt."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from critlang.data import mapped_words as words
from critlang.data.cell_sql import identifier
from critlang.data.cells import whole_number
from critlang.data.model_tables import ModelTables
from critlang.data.problem import Problem
from critlang.diagnostics.suggest import closest, slip_of
from critlang.mapping import BUILT_IN
from critlang.mapping import Mapping as DataModel
from critlang.mapping.records import LookedUpCell, TableSource, place_of
from critlang.model import Protocol, Term
from critlang.plain_layout import table_named
from critlang.sql.statement import CommonTable

if TYPE_CHECKING:
    import duckdb

    from critlang.sql.mapped_rows import SourceRows

_MOST_CODES = 20_000
"""So many different codes of a source are looked at for one that is meant."""
_MOST_VALUES = 6
_LEAST_LETTERS = 3


def relation_of(table: str) -> str:
    """The table of the connection with the rows that a plain table was read from."""
    return f"crit_mapped_{table}"


def not_met(
    connection: duckdb.DuckDBPyConnection, mapping: DataModel, terms: Sequence[Term], tables: ModelTables
) -> Iterator[Problem]:
    """What no row meets, after the plain tables were made. ``terms`` have codes that rows could have."""
    asked = _Asked(connection, mapping, tables)
    if not mapping.fhir:  # its conditions are not the site's, and lawfully leave nothing of a small file
        yield from _conditions(asked)
    if not mapping.fhir and mapping.name not in BUILT_IN:
        yield from _lookups(asked)
    missing = [each for each in terms if asked.is_coded(each) and not asked.has_rows(each)]
    said = {} if mapping.name in BUILT_IN else {each.term: each.codes for each in mapping.terms if each.codes}
    own = [each for each in missing if each.name in said]
    taken = frozenset(code for each in terms for code in _codes(each))
    if own:
        hints = _hints(asked, own, said, taken)
        yield words.no_row_has(mapping, [(each, said[each.name]) for each in own], hints)
    if mapping.concepts is None and not mapping.numbered:
        met = [each for each in terms if each.name in said and asked.is_coded(each) and asked.has_rows(each)]
        yield from _partly_met(asked, met, said, taken)
    others = [(each, _codes(each)) for each in missing if each.name not in said]
    if others:
        yield words.no_row_has(mapping, others, (), note=True)


def not_of_protocol(protocol: Protocol, mapping: DataModel) -> Iterator[Problem]:
    """Attributes and terms of a mapping that the protocol does not have: slips, or for other protocols."""
    if mapping.name in BUILT_IN:
        return
    plain = {each.name for each in table_named("events").columns}
    attributes = {each.column for term in protocol.terms for each in term.attributes}
    sources = mapping.sources_of("events") or ()
    for number, source in enumerate(sources, start=1):
        for key, _ in source.cells:
            if key not in plain and key not in attributes:
                place = place_of("events", number, len(sources))
                yield words.no_attribute(mapping, place, key, attributes, slip_of(key, attributes))
    names = [each.name for each in protocol.terms]
    for said in mapping.terms:
        if said.term not in names and (slip := slip_of(said.term, names)):
            yield words.no_term(mapping, said.term, f'Did you mean "{slip}"?')


class _Asked:
    """Questions to the rows of sources, each asked once."""

    def __init__(
        self, connection: duckdb.DuckDBPyConnection, mapping: DataModel, tables: ModelTables
    ) -> None:
        self._connection, self._tables, self.mapping = connection, tables, mapping
        self._found: dict[str, frozenset[str]] = {}
        self._made = 0

    def is_coded(self, term: Term) -> bool:
        """Whether rows can be of a term by a code only."""
        sources = self.mapping.sources_of(term.kind.table) if term.kind.table else None
        return bool(sources) and all(each.code is not None for each in sources or ())

    def has_rows(self, term: Term) -> bool:
        """Whether any row of a plain table is of a term."""
        table = str(term.kind.table)
        if table not in self._found:
            query = f"SELECT DISTINCT term FROM {relation_of(table)}"
            self._found[table] = frozenset(
                str(name) for (name,) in self._connection.execute(query).fetchall()
            )
        return term.name in self._found[table]

    def has_rows_of(self, table: str, number: int, sources: int) -> bool:
        """Whether any row of a plain table is seen to be from a source: those with ids end in its number."""
        if sources == 1:
            condition = "true"
        elif table in ("patients", "anchors", "waivers"):
            return False
        else:
            condition = f"CAST(id AS VARCHAR) LIKE '%{number:02}'"
        query = f"SELECT count(*) FROM (SELECT 1 FROM {relation_of(table)} WHERE {condition} LIMIT 1)"
        ((count,),) = self._connection.execute(query).fetchall()
        return bool(count)

    def rows(self, source: TableSource) -> SourceRows:
        """The rows of a source, to be asked."""
        from critlang.sql.mapped_rows import SourceRows

        return SourceRows(self.mapping, source, self._tables.spoken, self._tables.kinds_of(source))

    def answer(self, question: tuple[CommonTable, ...], most: int) -> list[tuple[object, ...]]:
        """The first rows of an answer, in order."""
        self._made += 1
        name = identifier(f"crit_asked_{self._made}")
        self._tables.make(f"crit_asked_{self._made}", question)
        found = self._connection.execute(f"SELECT * FROM {name} ORDER BY ALL LIMIT {most}").fetchall()
        self._connection.execute(f"DROP TABLE {name}")
        return found


# ---------------------------------------------------------------- conditions


def _conditions(asked: _Asked) -> Iterator[Problem]:
    for table, sources in asked.mapping.sources:
        for number, source in enumerate(sources, start=1):
            if not source.where or asked.has_rows_of(table, number, len(sources)):
                continue
            rows = asked.rows(source)
            ((found, met, *each_met),) = asked.answer(rows.met(), 1)
            if not int(str(found)) or int(str(met)):
                continue
            place = place_of(table, number, len(sources))
            alone = [c for c, n in zip(source.where, each_met, strict=True) if not int(str(n))]
            held = {
                each.column: [
                    str(v) for (v,) in asked.answer(rows.held(each.column), _MOST_VALUES) if v is not None
                ]
                for each in alone or source.where
            }
            yield words.leaves_nothing(asked.mapping, place, source, alone, held)


def _lookups(asked: _Asked) -> Iterator[Problem]:
    """Values that occur in rows that are read, and that a lookup has no entry for."""
    for table, sources in asked.mapping.sources:
        for number, source in enumerate(sources, start=1):
            place = place_of(table, number, len(sources))
            of_code = [("code.system", source.code.system)] if source.code and source.code.system else []
            for key, cell in (*source.cells, *of_code):
                if not isinstance(cell, LookedUpCell) or cell.other is not None:
                    continue
                known = {str(each) for each, _ in cell.pairs}
                held = asked.answer(asked.rows(source).held(cell.column, met=True), _MOST_CODES)
                values = [str(value).strip() for (value,) in held if value is not None]
                lacking = [
                    each for each in values if each and each not in known and _plain(each) not in known
                ]
                if lacking:
                    yield words.no_entry(asked.mapping, f"{place}.{key}", cell.column, lacking)


def _plain(value: str) -> str:
    """A whole number as keys are written: ``7`` for ``07`` and ``7.0``."""
    number = whole_number(value)
    return value if number is None else str(number)


# ---------------------------------------------------------------- codes


def _codes(term: Term) -> tuple[str, ...]:
    return tuple(f"{each.system} {each.code}" for each in term.codes if not each.left_out)


def _said_codes(term: Term, said: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The codes of a term that the mapping gives to it."""
    texts = [f"{text} " for text in said[term.name]]  # a name may stand behind the code
    return tuple(code for code in _codes(term) if any(text.startswith(f"{code} ") for text in texts))


def _partly_met(
    asked: _Asked, terms: Iterable[Term], said: dict[str, tuple[str, ...]], taken: frozenset[str]
) -> Iterator[Problem]:
    """Codes that no row has, of terms that others of their codes lead to."""
    term_of: dict[str, dict[str, str]] = {}
    for term in terms:
        if len(_codes(term)) > 1:
            own = dict.fromkeys(_said_codes(term, said), term.name)
            term_of.setdefault(str(term.kind.table), {}).update(own)
    lacking: dict[str, list[str]] = {}
    hints = []
    for table, of in term_of.items():
        met = _codes_of_rows(asked, table, among=of) if of else frozenset()
        unmet = [code for code in of if code not in met]
        there = _codes_of_rows(asked, table) - taken if unmet else frozenset()
        for code in unmet:
            lacking.setdefault(of[code], []).append(code)
            hints += [_did_you_mean(code, each) for each in _alike(code, there)[:1]]
    if lacking:
        yield words.codes_not_met(asked.mapping, sum(map(len, term_of.values())), lacking, hints)


def _hints(
    asked: _Asked, terms: Iterable[Term], said: dict[str, tuple[str, ...]], taken: Collection[str]
) -> tuple[str, ...]:
    """What may have been meant by codes that no row has."""
    if asked.mapping.numbered:  # one number is like any other
        return ()
    there: dict[str, Collection[str]] = {}
    hints: dict[str, None] = {}
    for term in terms:
        table = str(term.kind.table)
        if table not in there:
            there[table] = _codes_of_rows(asked, table)
        for code in _said_codes(term, said):
            if hint := _hint(code, there[table], taken):
                hints.setdefault(hint)
    return tuple(hints)


def _codes_of_rows(asked: _Asked, table: str, *, among: Collection[str] = ()) -> frozenset[str]:
    """The codes that rows have; ``among`` some: only these, and of rows that meet the conditions."""
    sources = asked.mapping.sources_of(table) or ()
    rows = [asked.rows(source) for source in sources if source.code]
    questions = (each.codes_among(among) if among else each.codes() for each in rows)
    found = (asked.answer(each, _MOST_CODES) for each in questions)
    return frozenset(str(value) for codes in found for (value,) in codes if value is not None)


def _hint(code: str, there: Collection[str], taken: Collection[str]) -> str:
    """The code in the data that may be meant and is not ``taken``; else that there is none of its system."""
    if not there:
        return ""
    if code in there:
        return f"rows with {code} are left out by the conditions of their source"
    if alike := _alike(code, there):
        return _did_you_mean(code, alike[0])
    system, _, rest = code.partition(" ")
    same = {each.partition(" ")[2] for each in there if each.partition(" ")[0] == system}
    if not same:
        systems = sorted({each.partition(" ")[0] for each in there})
        return f"no row has the system {system}: those of the rows are {words.listed(systems)}"
    free = {each for each in same if f"{system} {each}" not in taken}
    # Codes that are mostly digits are alike without meaning the same.
    meant = closest(rest, free, 1) if sum(each.isalpha() for each in rest) >= _LEAST_LETTERS else ()
    return _did_you_mean(code, f"{system} {meant[0]}") if meant else ""


def _did_you_mean(code: str, meant: str) -> str:
    return f'for {code}, did you mean "{meant}"?'


def _alike(code: str, there: Collection[str]) -> list[str]:
    """Codes that differ from one in letter case and signs only."""
    return sorted(each for each in there if _letters(each) == _letters(code))


def _letters(code: str) -> str:
    return "".join(each for each in code.casefold() if each.isalnum())
