"""What can be wrong with data in another model, in words for the person who mapped them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from collections.abc import Mapping as Dictionary
from typing import TYPE_CHECKING

from critlang.data.problem import Problem, quoted
from critlang.mapping.records import Condition, Mapping, TableNote, TableSource
from critlang.model import Term

if TYPE_CHECKING:
    from critlang.data.model_tables import ModelTables

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


def place_of(table: str, number: int, sources: Collection[TableSource]) -> str:
    """Where a source stands in the mapping's file: ``events[2]``."""
    return f"{table}[{number}]" if len(sources) > 1 else table


def missing_model_table(mapping: Mapping, table: str, tables: ModelTables) -> Problem:
    """A table of the model that the data do not have."""
    help = (
        f"{mapping.title} reads it. If there is none, leave it out in a mapping of your own that extends "
        f"this one. The tables found are {tables.listed()}."
    )
    return Problem("D606", table, tables.name, f"there is no table {table}", help=help)


def missing_vocabulary(table: str, tables: ModelTables) -> Problem:
    """A table of the vocabulary that the data do not have."""
    message = f"there is no table {table}: codes that would be looked up there are not found"
    return Problem("D606", table, tables.name, message, note=True)


def missing_model_column(table: str, columns: Collection[str], plain: str, tables: ModelTables) -> Problem:
    """A column that the data can do without."""
    message = f"{table} has no column {' or '.join(columns)}; every row counts as having no {plain}"
    return Problem("D605", table, tables.name, message, note=True)


def needed_model_column(
    mapping: Mapping, table: str, columns: Collection[str], tables: ModelTables
) -> Problem:
    """Columns without which a table cannot be read."""
    help = f"{mapping.title} needs it. The columns found are {', '.join(tables.columns(table) or ())}."
    return Problem("D605", table, tables.name, f"{table} has no column {', '.join(columns)}", help=help)


def not_coded(mapping: Mapping, terms: Collection[Term], opened: Collection[str]) -> Iterator[Problem]:
    """Terms that nothing in the data can be found for."""
    if not terms:
        return
    names = [each.name for each in terms]
    shown = listed(names)
    example = names[0]
    message = f"no code leads from the data to {shown}: unknown for everybody"
    help = (
        "Where the data do record it, say how, in a mapping of your own (docs/mapping.md): "
        f'[terms."{example}"] codes = ["{mapping.system or "LOINC"} ...", "SNOMED ... and below"]'
    )
    if opened:
        help += f". That no record is there is not read as no: {', '.join(list(opened)[:_MOST_NAMES])}."
    yield Problem("D622", "terms", mapping.title, message, count=len(names), help=help)


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
    values = [quoted(each) if isinstance(each, str) else str(each) for each in condition.values]
    shown = values[0] if len(values) == 1 else f"[{', '.join(values)}]"
    return f"{'where_not' if condition.negated else 'where'} {condition.column} = {shown}"


def noted(note: TableNote, count: int, tables: ModelTables) -> Problem:
    """What a mapping says of some rows."""
    return Problem("D625", note.table, tables.name, f"{note.says}: {count}", count=count, note=True)


def counted_twice(code: str, names: Collection[str], term: Term) -> Problem:
    """A code of two terms that one term includes."""
    both = " and ".join(names)
    message = (
        f"the code {code} belongs to {both}, both of which count as {term.name}: a row would count twice"
    )
    help = f"Take it from one of them: not ... {code}."
    return Problem("D623", "terms", "codes", message, help=help)
