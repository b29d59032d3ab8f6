"""What can be wrong with data in another model, in words for the person who mapped them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from collections.abc import Mapping as Dictionary
from typing import TYPE_CHECKING

from critlang.data.problem import DataError, Problem, quoted
from critlang.data.sources import first_line
from critlang.mapping.records import Condition, Key, Mapping, TableNote, TableSource
from critlang.model import Term

if TYPE_CHECKING:
    from critlang.data.model_tables import ModelTables, StoredKind

DISPENSABLE = frozenset(
    (
        "birth_date",
        "sex",
        "comparator",
        "unit",
        "range_low",
        "range_high",
        "end_date",
        "certainty",
        "valid_until",
        "protocol",
    )
)
"""Plain columns that count as empty where the data have no column for them."""
_MOST_NAMES = 12
_MOST_CODES = 3


def listed(names: Collection[str]) -> str:
    """Some names, and how many more there are."""
    shown, more = ", ".join(list(names)[:_MOST_NAMES]), len(names) - _MOST_NAMES
    return f"{shown} and {more} more" if more > 0 else shown


def missing_model_tables(mapping: Mapping, names: Sequence[str], tables: ModelTables) -> Problem:
    """Tables of the model that the data do not have."""
    message, them = f"there is no table {names[0]}", "it"
    if len(names) > 1:
        message, them = f"{len(names)} tables are not there: {', '.join(names)}", "them"
    found = ", ".join(tables.found)
    help = (
        f"{mapping.title} reads {them}. If there is none, leave {them} out in a mapping of your own that "
        f"extends this one. {f'The tables found are {found}.' if found else 'No table was found.'}"
    )
    if tables.others:
        help += f" There, but not read: {listed(tables.others)}."
    return Problem("D606", names[0], tables.name, message, help=help)


def missing_vocabulary(table: str, tables: ModelTables) -> Problem:
    """A table of the vocabulary that the data do not have."""
    message = f"there is no table {table}: codes that would be looked up there are not found"
    return Problem("D606", table, tables.name, message, note=True)


def unusable_query(mapping: Mapping, place: str, error: Exception) -> Problem:
    """A query that the engine or the server refuses."""
    message = error.problems[0].message if isinstance(error, DataError) else first_line(error)
    return Problem("D613", "", mapping.name, f"the query cannot be read: {message}", place=f"{place}.query")


def missing_model_column(
    source: TableSource,
    place: str,
    columns: Collection[str],
    plain: str,
    mapping: Mapping,
    tables: ModelTables,
) -> Problem:
    """A column that the data can do without."""
    lacking = " or ".join(columns)
    if source.query:
        message = f"the query gives no column {lacking}; every row counts as having no {plain}"
        return Problem("D605", "", mapping.name, message, place=f"{place}.{plain}", note=True)
    message = f"{source.table} has no column {lacking}; every row counts as having no {plain}"
    return Problem("D605", source.table, tables.name, message, note=True)


def needed_model_column(
    mapping: Mapping,
    source: TableSource,
    place: str,
    missing: Dictionary[str, str],
    columns: Collection[str],
    tables: ModelTables,
) -> Problem:
    """Columns without which a table cannot be read, and the keys of the mapping that name them."""
    named = ", ".join(sorted(missing))
    keys = ", ".join(dict.fromkeys(f"{place}.{key}" for key in missing.values()))
    if source.query:
        message = f"the query gives no column {named}; it gives {', '.join(columns)}"
        return Problem("D605", "", mapping.name, message, place=keys)
    help = f"{mapping.title} needs it ({keys}). The columns found are {', '.join(columns)}."
    return Problem("D605", source.table, tables.name, f"{source.table} has no column {named}", help=help)


def text_id(mapping: Mapping, table: str, named: Collection[tuple[str, str]], example: str) -> Problem:
    """An id that is no whole number; ``named`` are the places that it can be from, with their columns."""
    places = " or ".join(f"{place}.id" for place, _ in named)
    message = f"an id is no whole number: {quoted(example)}"
    column = next((column for _, column in named), "id")
    help = f'Where rows have no whole numbers, write id = {{ numbered = ["{column}"] }}'
    return Problem("D613", table, mapping.name, message, place=places, help=help)


def of_another_kind(
    mapping: Mapping, key: str, column: str, kind: StoredKind, value: Key, help: str = ""
) -> Problem:
    """A value that a server does not compare with what a column holds."""
    written = _written(value)
    message = (
        f"the column {column} holds {kind}, which a server compares with {kind} only, not with {written}"
    )
    if not help:
        quotes = (
            f'Write "{written}", as it stands in the data' if kind == "texts" else "Write one of its values"
        )
        help = f"{quotes}, or cast the column in a query."
    return Problem("D620", "", mapping.name, message, place=key, help=help)


def no_part_of_date(mapping: Mapping, key: str, column: str, kind: StoredKind) -> Problem:
    """A year, month or day that a server has not as a number."""
    message = f"the column {column} holds {kind}; on a server the parts of a date are whole numbers"
    help = f"Cast it in a query: CAST({column} AS integer)."
    return Problem("D620", "", mapping.name, message, place=key, help=help)


def not_coded(
    mapping: Mapping, terms: Collection[Term], coded: Collection[str], opened: Collection[str]
) -> Iterator[Problem]:
    """Terms that nothing is found for, but for what is ``coded`` and counts as one of them."""
    if not terms:
        return
    names = [each.name for each in terms]
    shown = listed([_but_for(each, coded) for each in terms])
    example = names[0]
    lacking = f"no code leads from the data to {shown}, or not to all of it"
    message = f"{lacking}: unknown for everybody without a record"
    help = (
        "Where the data do record it, say how, in a mapping of your own (docs/mapping.md): "
        f'[terms."{example}"] codes = ["{mapping.system or "LOINC"} ...", "SNOMED ... and below"]'
    )
    if opened:
        help += f". That no record is there is not read as no: {', '.join(list(opened)[:_MOST_NAMES])}."
    yield Problem("D622", "terms", mapping.title, message, count=len(names), help=help)


def _but_for(term: Term, coded: Collection[str]) -> str:
    found = [name for name in term.names if name in coded and name != term.name]
    return f"{term.name} (but for {', '.join(found)})" if found else term.name


def no_row_has(
    mapping: Mapping,
    terms: Collection[tuple[Term, tuple[str, ...]]],
    hints: Collection[str],
    *,
    note: bool = False,
) -> Problem:
    """Terms with codes that no row of the data has."""
    shown = listed([f"{term.name} ({_few(codes)})" for term, codes in terms])
    closed = [term.name for term, _ in terms if term.kind.occurs and term.closed]
    message = f"no row has a code of {shown}"
    said = [f"{each[0].upper()}{each[1:]}".rstrip(".") for each in list(hints)[:_MOST_NAMES]]
    if closed:
        said.append(f'That no record is there is read as "no" for everybody: {listed(closed)}')
    if not note:
        said.append("Where nobody has had it, all is well")
    help = " ".join(each if each.endswith("?") else f"{each}." for each in said)
    return Problem("D627", "terms", mapping.title, message, count=len(terms), help=help, note=note)


def codes_not_met(
    mapping: Mapping, count: int, lacking: Dictionary[str, Sequence[str]], hints: Collection[str]
) -> Problem:
    """Of ``count`` codes those that no row has, by terms that other codes lead to; a note without hints."""
    unmet = sum(map(len, lacking.values()))
    shown = listed([f"{term} ({_few(tuple(codes))})" for term, codes in lacking.items()])
    message = f"{count - unmet} of {count} codes of the mapping occur; no row has a code of {shown}"
    said = [f"{each[0].upper()}{each[1:]}" for each in list(hints)[:_MOST_NAMES]]
    help = " ".join(said) or "Other codes of the same terms occur. Where nobody has these, all is well."
    return Problem("D627", "terms", mapping.title, message, count=unmet, help=help, note=not hints)


def _few(codes: tuple[str, ...]) -> str:
    return ", ".join(codes[:_MOST_CODES]) + (" ..." if codes[_MOST_CODES:] else "")


def leaves_nothing(
    mapping: Mapping,
    place: str,
    source: TableSource,
    alone: Collection[Condition],
    held: Dictionary[str, Collection[str]],
) -> Problem:
    """Conditions of a source that no row meets; ``alone`` are those that none meets by itself."""
    named = " and ".join(_condition(each) for each in alone or source.where)
    of = source.table or "the query"
    together = "" if alone else " together"
    message = f"no row of {of} meets {named}{together}, so none is read ({place})"
    holds = [
        f"{column} holds {', '.join(quoted(each) for each in values)}" if values else f"{column} is empty"
        for column, values in held.items()
    ]
    help = f"{'; '.join(holds)}."
    return Problem("D627", source.table, mapping.title, message, help=help)


def _condition(condition: Condition) -> str:
    values = [_written(each) for each in condition.values]
    shown = values[0] if len(values) == 1 else f"[{', '.join(values)}]"
    return f"{'where_not' if condition.negated else 'where'} {condition.column} = {shown}"


def _written(value: Key) -> str:
    """A value as the file has it."""
    if isinstance(value, str):
        return quoted(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def noted(note: TableNote, count: int, tables: ModelTables) -> Problem:
    """What a mapping says of some rows."""
    return Problem("D625", note.table, tables.name, f"{note.says}: {count}", count=count, note=True)


def shared_code(code: str, first: str, second: str, count: int) -> Problem:
    """A code of two terms in the same table: each of its rows would be two, with one id."""
    message = (
        f"the code {code} belongs to {first} and {second}, and a row has it ({count}): it would stand twice"
    )
    help = f'Take it from one of them; codes = ["not {code}"] leaves out a code of the vocabulary.'
    return Problem("D623", "terms", "codes", message, count=count, help=help)


def counted_twice(code: str, names: Collection[str], term: Term) -> Problem:
    """A code of two terms that one term includes."""
    both = " and ".join(names)
    message = (
        f"the code {code} belongs to {both}, both of which count as {term.name}: a row would count twice"
    )
    help = f"Take it from one of them: not ... {code}."
    return Problem("D623", "terms", "codes", message, help=help)


def no_attribute(
    mapping: Mapping, place: str, key: str, attributes: Collection[str], likely: str | None
) -> Problem:
    """A key of events that is no attribute of the protocol; a note where none is alike: it is another's."""
    message = f'no event of the protocol has an attribute in a column "{key}", so it is not read'
    help = f'Did you mean "{likely}"?' if likely else ""
    if not likely and attributes:
        help = f"The protocol's attributes are in {listed(sorted(attributes))}."
    return Problem(
        "D627", "events", mapping.name, message, place=f"{place}.{key}", help=help, note=not likely
    )


def no_term(mapping: Mapping, term: str, likely: str) -> Problem:
    """What a mapping says of a term that the protocol does not have, but one that is alike."""
    message = f'the protocol has no term "{term}"; what is said of it is for other protocols'
    return Problem("D627", "terms", mapping.name, message, place=f'terms."{term}"', help=likely, note=True)


def no_entry(mapping: Mapping, place: str, column: str, values: Collection[str]) -> Problem:
    """Values that occur, and that a lookup has no entry for."""
    shown = listed([quoted(each) for each in values])
    message = f"the lookup has no entry for {shown} of {column}, so nothing is known there"
    return Problem("D627", "", mapping.name, message, place=place, count=len(values), note=True)
