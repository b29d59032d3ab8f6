"""Reading cells in Spark: for each column the expression that makes canonical cells of its own.

The types of columns are taken as they are, so that less can be wrong than in a text: numbers are numbers and
days are days. What is left of the rules of ``critlang.data.cells`` stands here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from critlang.data.cells import BLANKS, EMPTY_MARKS, FIRST_YEAR, LAST_YEAR, UNKNOWN_MARKS
from critlang.plain_layout import ENDED_SOMETIME, Cell, Column
from critlang.sql import dialect

_INTEGERS = ("tinyint", "smallint", "int", "bigint")
_NUMBERS = (*_INTEGERS, "decimal", "double", "float")
_TEXTS = ("string", "varchar", "char")
_DAYS = ("date", "timestamp", "timestamp_ntz")
_USABLE = {
    Cell.ID: _INTEGERS,
    Cell.PATIENT: (*_TEXTS, *_INTEGERS),
    Cell.MOMENT: _DAYS,
    Cell.DAY: _DAYS,
    Cell.PARTIAL: (*_TEXTS, *_DAYS),
    Cell.NUMBER: _NUMBERS,
    Cell.PLAIN_NUMBER: _NUMBERS,
}
_CANONICAL = {
    Cell.ID: "BIGINT",
    Cell.MOMENT: "TIMESTAMP_NTZ",
    Cell.DAY: "DATE",
    Cell.NUMBER: "DECIMAL(15, 6)",
    Cell.PLAIN_NUMBER: "DECIMAL(15, 6)",
}
_FREE_TEXTS = ("attested_by", "waived_by", "reason")
_MONTH = "^[1-8][0-9]{3}(-(0[1-9]|1[0-2]))?$"
_DATE = "^[1-8][0-9]{3}-[0-9]{2}-[0-9]{2}([T ].*)?$"


def usable_types(column: Column) -> tuple[str, ...]:
    """The Spark types that a column may have, without what stands in parentheses behind them."""
    return _USABLE.get(column.cell, (*_TEXTS, "boolean"))


def text(value: str) -> str:
    """A text literal."""
    return dialect("spark").text_literal(value)


def quoted(name: str) -> str:
    """The name of a column or table in backticks."""
    return "`" + name.replace("`", "``") + "`"


def absent(column: Column) -> str:
    """The cells of a column that a table lacks."""
    return f"CAST(NULL AS {_CANONICAL.get(column.cell, 'STRING')})"


def cell(column: Column, name: str, kind: str) -> str:
    """The canonical cells of a column; ``name`` is quoted, ``kind`` its type.

    Texts are left as they are here: those that name something are few, and are looked at one by one.
    """
    match column.cell:
        case Cell.ID:
            return f"CAST({name} AS BIGINT)"
        case Cell.NUMBER | Cell.PLAIN_NUMBER:
            return f"TRY_CAST({name} AS DECIMAL(15, 6))"
        case Cell.DAY:
            return f"CAST({_in_years(name, kind)} AS DATE)"
        case Cell.MOMENT:
            return f"CAST({_in_years(name, kind)} AS TIMESTAMP_NTZ)"
        case Cell.PARTIAL:
            return _partial(column, _trimmed(name))
        case Cell.TEXT if column.name in _FREE_TEXTS:
            return f"nullif({_trimmed(name)}, '')"
        case _:
            return name if kind == "string" else f"CAST({name} AS STRING)"


def _in_years(name: str, kind: str) -> str:
    """Years outside those that count stand for no date in many systems."""
    word = "DATE" if kind == "date" else kind.upper()
    first, beyond = (f"{word} '{year}-01-01'" for year in (FIRST_YEAR, LAST_YEAR + 1))
    return f"CASE WHEN {name} >= {first} AND {name} < {beyond} THEN {name} END"


def unreadable(column: Column, name: str) -> str:
    """The condition that a cell for a date that may be partial holds something that is none."""
    trimmed = _trimmed(name)
    marks = _listed(("", *EMPTY_MARKS, *UNKNOWN_MARKS))
    readable = _partial(Column(column.name, Cell.PARTIAL), trimmed, otherwise="NULL")
    return f"(lower({trimmed}) NOT IN ({marks}) AND {readable} IS NULL)"


def mapped(expression: str, meant: Mapping[str, str | None]) -> str:
    """An expression with some texts replaced by others, or by nothing."""
    changed = {read: "NULL" if name is None else text(name) for read, name in meant.items() if read != name}
    if not changed:
        return expression
    cases = " ".join(f"WHEN {text(read)} THEN {name}" for read, name in changed.items())
    return f"CASE {expression} {cases} ELSE {expression} END"


def _trimmed(name: str) -> str:
    return f"trim(BOTH {text(BLANKS)} FROM CAST({name} AS STRING))"


def _partial(column: Column, trimmed: str, otherwise: str = "") -> str:
    """As in files; an end that is recorded, but cannot be read, is an end on some day."""
    if not otherwise:
        otherwise = text(ENDED_SOMETIME) if column.name == "end_date" else "NULL"
    day, empty = f"substr({trimmed}, 1, 10)", _listed(("", *EMPTY_MARKS))
    is_day = f"regexp_like({trimmed}, '{_DATE}') AND TRY_CAST({day} AS DATE) IS NOT NULL"
    return (
        f"CASE WHEN {trimmed} IS NULL OR lower({trimmed}) IN ({empty}) THEN NULL "
        f"WHEN regexp_like({trimmed}, '{_MONTH}') THEN {trimmed} "
        f"WHEN {is_day} THEN {day} ELSE {otherwise} END"
    )


def _listed(texts: Iterable[str]) -> str:
    return ", ".join(text(each) for each in sorted(texts))
