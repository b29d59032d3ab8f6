"""The tables of the plain layout out of data in another model, read as a mapping says.

The model's tables are made visible to DuckDB, the mapped queries run there, and what they give is read and
checked like any other data.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from critlang.data import mapped_words as words
from critlang.data.cell_sql import identifier, literal
from critlang.data.mapped_anchors import take_dates
from critlang.data.mapped_kinds import unlike
from critlang.data.mapped_unmet import not_met, not_of_protocol, relation_of
from critlang.data.model_tables import ModelTables
from critlang.data.problem import DataError, Problem, has_errors
from critlang.data.sources import LookUp, SeenRow, Source, described, first_line, stop
from critlang.mapping import Mapping as DataModel
from critlang.mapping import adapted, read_terms, unrecorded
from critlang.mapping.records import ColumnCell, NumberedCell, TableSource, columns_of, place_of
from critlang.model import Protocol, Term
from critlang.record import Record, replace

if TYPE_CHECKING:
    import duckdb

_TERM_CODES = "crit_term_codes"
ORIGIN = "origin"
"""The column with what the data call a row, in the tables that ``relation_of`` names."""
WITH_ORIGIN = ("measurements", "findings", "events", "attestations")
"""The plain tables whose rows have an id, and so an origin."""


class Found(Record):
    """The plain tables that data in another model hold, and the protocol as they can answer it."""

    sources: Mapping[str, Source]
    protocol: Protocol
    problems: tuple[Problem, ...]


def open_mapped(
    connection: duckdb.DuckDBPyConnection, protocol: Protocol, mapping: DataModel, tables: ModelTables
) -> Found:
    """Read the facts that a protocol asks for. Raises DataError where a table of the model cannot be read.

    The protocol has the site's codes already. Of the one that is given back, terms are open that the data
    cannot have.
    """
    usable, problems = _usable(mapping, tables)
    problems = [*tables.problems, *problems]
    if has_errors(problems):
        raise DataError(problems)
    terms = read_terms(protocol)
    coded = _find_codes(connection, usable, terms, tables)
    problems += _of_codes(connection, protocol, terms)
    found = adapted(protocol, coded)
    open_terms = unrecorded(terms, coded)
    problems += words.not_coded(
        mapping, [each for each in terms if each.name in open_terms], coded, found.opened
    )
    sources: dict[str, Source] = {
        name: _source(connection, usable, name, of, terms, tables) for name, of in usable.sources
    }
    problems += _shared_codes(connection, terms, usable)
    if has_errors(problems):
        raise DataError(problems)
    problems += _notes(connection, usable, tables)
    problems += not_of_protocol(protocol, mapping)
    problems += not_met(connection, usable, [each for each in terms if each.name in coded], tables)
    return Found(sources, found.protocol, tuple(problems))


def tables_made(connection: duckdb.DuckDBPyConnection) -> frozenset[str]:
    """The plain tables that were made of data in another model."""
    rows = connection.execute("SELECT DISTINCT table_name FROM duckdb_tables()").fetchall()
    names = {str(name) for (name,) in rows}
    return frozenset(each for each in WITH_ORIGIN if relation_of(each) in names)


def _notes(
    connection: duckdb.DuckDBPyConnection, mapping: DataModel, tables: ModelTables
) -> Iterator[Problem]:
    """What the mapping says of rows that meet some conditions, where there are any."""
    from critlang.sql.mapped_notes import note_tables

    for number, note in enumerate(mapping.notes, start=1):
        known = {each.lower() for each in tables.columns(note.table) or ()}
        if {note.counted.lower(), *(each.column.lower() for each in note.where)} <= known:
            counting = note_tables(note, tables.schema, tables.spoken, tables.kinds(note.table))
            made = f"crit_note_{number}"
            tables.make(made, counting)
            ((count,),) = connection.execute(f"SELECT counted FROM {made}").fetchall()
            if int(count):
                yield words.noted(note, int(count), tables)


# ---------------------------------------------------------------- what the data have


def _usable(mapping: DataModel, tables: ModelTables) -> tuple[DataModel, list[Problem]]:
    """The mapping without what the data lack and can do without."""
    import duckdb

    problems: list[Problem] = []
    missing_tables: dict[str, None] = {}
    kept = []
    for name, sources in mapping.sources:
        usable = []
        for number, source in enumerate(sources, start=1):
            place = place_of(name, number, len(sources))
            try:
                columns = tables.columns_of(source)
            except (duckdb.Error, DataError) as error:
                problems.append(words.unusable_query(mapping, place, error))
                continue
            if columns is None:
                missing_tables.setdefault(source.table)
                continue
            found, of_source = _without_missing(source, place, columns, mapping, tables)
            problems += of_source
            problems += unlike(mapping, found, place, tables.minded(found))
            usable.append(found)
        kept.append((name, tuple(usable)))
    if missing_tables:
        problems.append(words.missing_model_tables(mapping, tuple(missing_tables), tables))
    found_mapping = replace(mapping, sources=tuple(kept), schema=tables.schema)
    concepts = mapping.concepts
    if concepts is not None:
        missing = [
            each
            for each in (concepts.table, concepts.relations, concepts.ancestors)
            if each and tables.columns(each) is None
        ]
        problems += [words.missing_vocabulary(each, tables) for each in missing]
        if concepts.table in missing:
            found_mapping = replace(found_mapping, concepts=None)
        else:
            gone = {field: "" for field in ("relations", "ancestors") if getattr(concepts, field) in missing}
            known = {each.lower() for each in tables.columns(concepts.relations) or ()}
            if concepts.invalid.lower() not in known:
                gone["invalid"] = ""
            found_mapping = replace(found_mapping, concepts=replace(concepts, **gone))
    return found_mapping, problems


def _without_missing(
    source: TableSource, place: str, columns: Collection[str], mapping: DataModel, tables: ModelTables
) -> tuple[TableSource, list[Problem]]:
    """The source without the cells whose columns are not there; an error for those that are needed."""
    known = {each.lower() for each in columns}
    problems: list[Problem] = []
    needed = {each.column: "where_not" if each.negated else "where" for each in source.where}
    if source.code is not None:
        of_system = columns_of(source.code.system) if source.code.system is not None else ()
        needed |= {each: "code" for each in (source.code.column, *of_system) if each}
    cells = []
    for name, cell in source.cells:
        lacking = [each for each in columns_of(cell) if each.lower() not in known]
        if not lacking:
            cells.append((name, cell))
        elif name in words.DISPENSABLE:
            problems.append(words.missing_model_column(source, place, lacking, name, mapping, tables))
        else:
            needed |= dict.fromkeys(lacking, name)
    missing = {column: key for column, key in needed.items() if column.lower() not in known}
    if missing:
        problems.append(words.needed_model_column(mapping, source, place, missing, columns, tables))
    return replace(source, cells=tuple(cells)), problems


# ---------------------------------------------------------------- codes


def _find_codes(
    connection: duckdb.DuckDBPyConnection, mapping: DataModel, terms: tuple[Term, ...], tables: ModelTables
) -> frozenset[str]:
    """Make the table of pairs of terms and codes; the terms that have any, and whose codes are all found."""
    from critlang.sql.mapped_codes import CodeTables

    made = CodeTables(mapping, tables.spoken, terms, tables.kinds).tables()
    tables.make(_TERM_CODES, made)
    rows = connection.execute(f"SELECT DISTINCT term FROM {_TERM_CODES} WHERE left_out = 0").fetchall()
    found = {str(term) for (term,) in rows}
    below = mapping.concepts is not None and bool(mapping.concepts.ancestors)
    partly = {term.name for term in terms if not below and any(code.below for code in term.codes)}
    named = {
        term.name
        for table, sources in mapping.sources
        for source in sources
        if source.code is None and source.cell("term") is not None
        for term in terms
        if term.kind.table == table
    }
    return frozenset((found - partly) | named)


def _of_codes(
    connection: duckdb.DuckDBPyConnection, protocol: Protocol, terms: tuple[Term, ...]
) -> Iterator[Problem]:
    """A code of two terms that a third one includes: its rows would count twice."""
    query = (
        f"SELECT code, list(term ORDER BY term) FROM {_TERM_CODES} WHERE left_out = 0 "
        "GROUP BY code HAVING count(*) > 1 ORDER BY code"
    )
    doubled = connection.execute(query).fetchall()
    for term in terms:
        names = set(term.names)
        for code, of in doubled:
            both = [each for each in of if each in names]
            if len(both) > 1:
                yield words.counted_twice(str(code), both, term)


def _shared_codes(
    connection: duckdb.DuckDBPyConnection, terms: tuple[Term, ...], mapping: DataModel
) -> Iterator[Problem]:
    """A code of two terms that a row has: it would stand there twice, with one id."""
    of = {term.name: term for term in terms}
    query = (
        f"SELECT a.code, a.term, b.term FROM {_TERM_CODES} AS a JOIN {_TERM_CODES} AS b "
        "ON a.code = b.code AND a.term < b.term WHERE a.left_out = 0 AND b.left_out = 0 ORDER BY ALL"
    )
    for code, first, second in connection.execute(query).fetchall():
        table = of[first].kind.table if first in of else None
        if (
            table is None
            or second not in of
            or of[second].kind.table != table
            or not mapping.sources_of(table)
        ):
            continue
        both = (
            f"SELECT count(*) FROM {relation_of(table)} AS a JOIN {relation_of(table)} AS b USING (id) "
            f"WHERE a.term = {literal(first)} AND b.term = {literal(second)}"
        )
        ((count,),) = connection.execute(both).fetchall()
        if int(count):
            yield words.shared_code(str(code), first, second, int(count))


# ---------------------------------------------------------------- tables of the plain layout


def _source(
    connection: duckdb.DuckDBPyConnection,
    mapping: DataModel,
    name: str,
    sources: tuple[TableSource, ...],
    terms: tuple[Term, ...],
    tables: ModelTables,
) -> Source:
    """The rows of one plain table, read into a table of their own."""
    import duckdb

    from critlang.sql.mapped import MappedLayout

    relation = relation_of(name)
    codes = tables.code_table(_TERM_CODES)
    layout = MappedLayout(mapping, tables.spoken, terms, codes, True, tables.kinds_of, untaken=True)
    layout.table(name)  # type: ignore[arg-type]
    made = layout.tables()
    file = " + ".join(dict.fromkeys(_file(each, tables) for each in sources))
    try:
        tables.make(relation, made)
        columns = described(connection, relation, file, name)
        if name == "anchors":
            take_dates(connection, relation, columns.pop("date")[1], sources)
            columns = described(connection, relation, file, name)
    except duckdb.OutOfMemoryException:
        raise
    except duckdb.Error as error:
        raise stop("D613", file, f"{name} cannot be read as mapped: {first_line(error)}", "", name) from error
    if unreadable := _unreadable_id(connection, relation, columns):
        raise DataError([words.text_id(mapping, name, list(_text_ids(name, sources, tables)), unreadable)])
    columns.pop(ORIGIN, None)
    return Source(name, file, relation, columns, _look_up(connection, relation, columns, name), "rowid")


def _text_ids(table: str, sources: tuple[TableSource, ...], tables: ModelTables) -> Iterator[tuple[str, str]]:
    """The sources whose ids may be texts, by their places, with the columns."""
    for number, source in enumerate(sources, start=1):
        cell = source.cell("id")
        if isinstance(cell, ColumnCell) and tables.kinds_of(source).get(cell.column.lower()) != "integer":
            yield place_of(table, number, len(sources)), cell.column


def _unreadable_id(
    connection: duckdb.DuckDBPyConnection, relation: str, columns: Mapping[str, tuple[str, str]]
) -> str | None:
    """The first id that is no whole number."""
    if columns.get("id", ("", ""))[1] != "VARCHAR":
        return None
    query = f"SELECT min(id) FROM {relation} WHERE crit_text(id) <> '' AND crit_whole(crit_text(id)) IS NULL"
    ((found,),) = connection.execute(query).fetchall()
    return None if found is None else str(found)


def _file(source: TableSource, tables: ModelTables) -> str:
    """Where a person looks for the rows of a source."""
    return source.table or (tables.name if isinstance(source.cell("id"), NumberedCell) else "a query")


def _look_up(
    connection: duckdb.DuckDBPyConnection, relation: str, columns: Mapping[str, tuple[str, str]], table: str
) -> LookUp:
    origin = ORIGIN if table in WITH_ORIGIN else "NULL"

    def look_up(rows: Collection[int]) -> Mapping[int, SeenRow]:
        wanted = ", ".join(str(row - 1) for row in rows)
        cells = ", ".join(f"CAST({name} AS VARCHAR)" for name, _ in columns.values())
        query = f"SELECT rowid, {origin}, {cells} FROM {identifier(relation)} WHERE rowid IN ({wanted})"
        found = {}
        for row, place, *values in connection.execute(query).fetchall():
            found[row + 1] = SeenRow(place or f"row {row + 1}", dict(zip(columns, values, strict=True)))
        return found

    return look_up
