"""What a mapping compares with a column of another kind, which a server refuses: a text with a number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Dictionary
from typing import assert_never

from critlang.data import mapped_words as words
from critlang.data.cells import read_plain_number
from critlang.data.model_tables import StoredKind
from critlang.data.problem import Problem
from critlang.mapping.records import Cell, FirstCell, Key, LookedUpCell, Mapping, PartsCell, TableSource

_AS_TEXT = 'Write as = "text" beside the lookup: its keys are then texts.'


def unlike(
    mapping: Mapping, source: TableSource, place: str, stored: Dictionary[str, StoredKind]
) -> Iterator[Problem]:
    """What a source compares with a column of another kind.

    ``stored`` has the kinds of its columns, by their names in small letters, where the engine minds them.
    """
    for each in source.where:
        key = f"{place}.{'where_not' if each.negated else 'where'}.{each.column}"
        yield from _unlike_values(mapping, key, each.column, each.values, stored)
    system = source.code.system if source.code is not None else None
    for name, cell in (*source.cells, *([("code", system)] if system is not None else [])):
        yield from _unlike_cell(mapping, f"{place}.{name}", cell, stored)


def _unlike_cell(
    mapping: Mapping, key: str, cell: Cell, stored: Dictionary[str, StoredKind]
) -> Iterator[Problem]:
    match cell:
        case FirstCell(cells):
            for each in cells:
                yield from _unlike_cell(mapping, key, each, stored)
        case LookedUpCell(column, pairs):
            yield from _unlike_values(mapping, key, column, [value for value, _ in pairs], stored, _AS_TEXT)
        case PartsCell(year, month, day):
            for column in (year, month, day):
                if stored.get(column.lower(), "numbers") != "numbers":
                    yield words.no_part_of_date(mapping, key, column, stored[column.lower()])
        case _:
            return


def _unlike_values(
    mapping: Mapping,
    key: str,
    column: str,
    values: Iterable[Key],
    stored: Dictionary[str, StoredKind],
    as_text: str = "",
) -> Iterator[Problem]:
    kind = stored.get(column.lower())
    if kind is None:
        return
    wrong = next((each for each in values if not _fits(each, kind)), None)
    if wrong is not None:
        help = as_text if kind == "texts" else ""
        yield words.of_another_kind(mapping, key, column, kind, wrong, help)


def _fits(value: Key, kind: StoredKind) -> bool:
    match kind:
        case "texts":
            return isinstance(value, str)
        case "numbers":
            return not isinstance(value, bool) and (
                isinstance(value, int) or read_plain_number(value).value is not None
            )
        case "truths":
            return isinstance(value, bool | str)
        case _:
            assert_never(kind)
