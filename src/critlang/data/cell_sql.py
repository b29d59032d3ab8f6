"""Reading cells in DuckDB: the rules of ``cells``, as SQL.

``MACROS`` are made once in a connection. ``cell_sql`` says how a column of a source is read, depending
on what its cells hold and on the type that the source gives it: text is parsed, a typed column is only
checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from critlang.data import cells
from critlang.data.cells import Fault
from critlang.plain_layout import CONFIRMED, ENDED_SOMETIME, SUSPECTED, Cell, Column
from critlang.record import Record


def literal(text: str) -> str:
    """``text`` as an SQL string."""
    return "'" + text.replace("'", "''") + "'"


def path_literal(path: Path) -> str:
    """A file, or the Parquet files in a folder, for DuckDB's readers: brackets and stars mean themselves."""
    plain = "".join(f"[{letter}]" if letter in "*?[" else letter for letter in str(path))
    return literal(f"{plain}/**/*.parquet" if path.is_dir() else plain)


def identifier(name: str) -> str:
    """``name`` as a quoted SQL name."""
    return '"' + name.replace('"', '""') + '"'


def _listed(words: frozenset[str]) -> str:
    return "(" + ", ".join(literal(word) for word in sorted(words)) + ")"


_BLANK_CLASS = "[" + "".join(f"\\x{{{ord(blank):x}}}" for blank in cells.BLANKS) + "]"
_YEAR = "[1-8][0-9]{3}"
_DAY = f"{_YEAR}-[0-9]{{2}}-[0-9]{{2}}"
_CLOCK = "[Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]+)?)?( ?([Zz]|[+-][0-9]{2}(:?[0-9]{2})?))?"
_PLAIN = "([0-9]+\\.?[0-9]*|\\.[0-9]+)"
_GROUPED = (
    "[-−+]?[1-9][0-9]{0,2}((,[0-9]{3})+|([ \\x{a0}\\x{2009}\\x{202f}][0-9]{3})+|([''’][0-9]{3})+)(\\.[0-9]+)?"
)
_SEPARATOR = "[, \\x{a0}\\x{2009}\\x{202f}''’]"
_UNSIGNED = "replace(replace(t, '−', '-'), '+', '')"
_SIGNS = "[<>=≤≥⩽⩾]"
_COMPARATORS = " ".join(
    f"WHEN {literal(written)} THEN {literal(meant) if meant else 'NULL'}"
    for written, meant in cells.COMPARATOR_SPELLINGS.items()
)

MACROS = (
    # The text of a cell; NULL where nothing is left. Most begin and end with an ASCII character that shows,
    # which is looked at first: it costs less than a pattern.
    "crit_text(t) AS CASE WHEN ord(t) NOT BETWEEN 33 AND 126 OR ord(t[-1]) NOT BETWEEN 33 AND 126 "
    f"THEN nullif(regexp_replace(t, '^{_BLANK_CLASS}+|{_BLANK_CLASS}+$', '', 'g'), '') ELSE t END",
    f"crit_is_empty(t) AS t IS NULL OR lower(t) IN {_listed(cells.EMPTY_MARKS)}",
    f"crit_is_unknown(t) AS t IS NULL OR lower(t) IN {_listed(cells.EMPTY_MARKS | cells.UNKNOWN_MARKS)}",
    f"crit_is_month(t) AS coalesce(regexp_full_match(t, '{_YEAR}(-(0[1-9]|1[0-2]))?'), false)",
    # A whole number of 64 bits, perhaps written as 7.0; NULL where the text is not one.
    "crit_whole(t) AS CASE WHEN regexp_full_match(t, '[+-]?[0-9]+(\\.0*)?') THEN TRY_CAST(t AS BIGINT) END",
    # A day with or without a time, as a timestamp; NULL where it is not one.
    f"crit_moment(t) AS CASE WHEN regexp_full_match(t, '{_DAY}') THEN TRY_CAST(t AS TIMESTAMP) "
    f"WHEN regexp_full_match(t, '{_DAY}{_CLOCK}') THEN TRY_CAST(substr(t, 1, 10) || ' ' || substr(t, 12, 5) "
    "|| CASE WHEN substr(t, 17, 1) = ':' THEN substr(t, 17, 3) ELSE ':00' END AS TIMESTAMP) END",
    "crit_partial(t) AS CASE WHEN crit_is_month(t) THEN t "
    "WHEN crit_moment(t) IS NOT NULL THEN substr(t, 1, 10) END",
    # A moment of nanoseconds, cut to microseconds: the engine's own cast rounds, up to the next day.
    "crit_cut(t) AS coalesce(make_timestamp(epoch_ns(t) // 1000 "
    "- CASE WHEN epoch_ns(t) % 1000 < 0 THEN 1 ELSE 0 END), CAST(t AS TIMESTAMP))",
    # A number in two steps: what is written before it and after that, then a plain decimal as text.
    f"crit_sign(t) AS regexp_extract(t, '^{_SIGNS}*')",
    f"crit_unsigned(t) AS CASE WHEN regexp_matches(t, '^{_SIGNS}') "
    f"THEN regexp_replace(t, '^{_SIGNS}+{_BLANK_CLASS}*', '') ELSE t END",
    f"crit_comparator(t) AS CASE t {_COMPARATORS} ELSE t END",
    f"crit_is_grouped(t) AS coalesce(regexp_full_match(t, '{_GROUPED}'), false)",
    "crit_exact(t) AS CASE WHEN regexp_full_match(t, '-?[0-9]+(\\.[0-9]+)?') THEN t "
    f"WHEN regexp_full_match(t, '[-−+]?{_PLAIN}') THEN {_UNSIGNED} "
    f"WHEN regexp_full_match(t, '[-−+]?{_PLAIN}[eE][+-]?[0-9]{{1,2}}') "
    f"THEN coalesce(CAST(TRY_CAST({_UNSIGNED} AS DECIMAL(38, 18)) AS VARCHAR), '9999999999') "
    f"WHEN crit_is_grouped(t) THEN regexp_replace({_UNSIGNED}, '{_SEPARATOR}', '', 'g') END",
    "crit_fraction(t) AS rtrim(split_part(t, '.', 2), '0')",
    # The seventh and later decimals round the sixth, half to even. What does not fit is NULL.
    "crit_rounds_up(t) AS substr(crit_fraction(t), 7) > '5' "
    "OR (substr(crit_fraction(t), 7) = '5' AND substr(crit_fraction(t), 6, 1) IN ('1', '3', '5', '7', '9'))",
    "crit_decimal(t) AS CASE WHEN length(crit_fraction(t)) <= 6 THEN TRY_CAST(t AS DECIMAL(15, 6)) "
    "ELSE TRY_CAST(TRY_CAST(split_part(t, '.', 1) || '.' || substr(crit_fraction(t), 1, 6) "
    "AS DECIMAL(15, 6)) "
    "+ CASE WHEN NOT crit_rounds_up(t) THEN 0 WHEN t[1] = '-' THEN -0.000001 ELSE 0.000001 END "
    "AS DECIMAL(15, 6)) END",
    f"crit_sex(t) AS CASE WHEN lower(t) IN {_listed(cells.FEMALE)} THEN 'female' "
    f"WHEN lower(t) IN {_listed(cells.MALE)} THEN 'male' END",
    f"crit_answer(t) AS CASE WHEN lower(t) IN {_listed(cells.YES)} THEN 'yes' "
    f"WHEN lower(t) IN {_listed(cells.NO)} THEN 'no' END",
    f"crit_certainty(t) AS CASE WHEN NOT crit_is_empty(t) THEN CASE WHEN lower(t) IN "
    f"{_listed(cells.CONFIRMED_WORDS)} THEN '{CONFIRMED}' ELSE '{SUSPECTED}' END END",
    "crit_before(a, b) AS coalesce(left(a, least(length(a), length(b))::INTEGER) "
    "< left(b, least(length(a), length(b))::INTEGER), false)",
)
"""The macros, each as ``name(arguments) AS body``, in an order in which each only needs earlier ones."""

_DAY_TYPES = re.compile(r"DATE|TIMESTAMP.*|DATETIME.*")
_WHOLE_TYPES = re.compile(r"U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)")
_FLOAT_TYPES = ("FLOAT", "DOUBLE")
_DECIMAL = re.compile(r"DECIMAL\((\d+),\s*(\d+)\)")


class CellSql(Record):
    """How the cells of one column are read.

    ``raw`` is an expression over the source's column, ``middle`` over ``r_<name>`` (that of ``raw``),
    ``value`` over those and ``m_<name>`` (that of ``middle``); the conditions of ``faults`` over all of them
    and ``v_<name>``.
    """

    raw: str
    value: str
    faults: tuple[tuple[Fault, str], ...] = ()
    middle: str = "NULL"


def cell_sql(column: Column, source: str, type_name: str) -> CellSql:
    """How to read the column ``source`` (an SQL name) of that DuckDB type as ``column``."""
    raw, value = f"r_{column.name}", f"v_{column.name}"
    dated = _DAY_TYPES.fullmatch(type_name) is not None
    match column.cell:
        case Cell.ID:
            return _whole(source, type_name, raw, value)
        case Cell.PATIENT:
            return CellSql(_patient(source, type_name), raw, ((Fault.MISSING, f"{raw} IS NULL"),))
        case Cell.MOMENT | Cell.DAY:
            of_type = "TIMESTAMP" if column.cell is Cell.MOMENT else "DATE"
            return (
                _typed_day(source, type_name, raw, value, of_type)
                if dated
                else _day(source, raw, value, of_type)
            )
        case Cell.PARTIAL:
            return _partial(column, source, type_name, raw, value, dated)
        case Cell.NUMBER:
            return _number(source, type_name, raw, value)
        case Cell.PLAIN_NUMBER:
            return _number(source, type_name, raw, value, signs=())
        case Cell.COMPARATOR:
            return CellSql(text_sql(source), f"crit_comparator({raw})")
        case Cell.SEX:
            known = f"lower({raw}) IN {_listed(cells.FEMALE | cells.MALE | cells.SEX_NEITHER)}"
            return CellSql(text_sql(source), f"crit_sex({raw})", ((Fault.UNREADABLE, f"NOT {known}"),))
        case Cell.ANSWER:
            bad = f"{raw} IS NOT NULL AND {value} IS NULL"
            faults = ((Fault.MISSING, f"{raw} IS NULL"), (Fault.UNREADABLE, bad))
            return CellSql(text_sql(source), f"crit_answer({raw})", faults)
        case Cell.CERTAINTY:
            known = f"lower({raw}) IN {_listed(cells.CONFIRMED_WORDS | cells.SUSPECTED_WORDS)}"
            bad = f"NOT (crit_is_empty({raw})) AND NOT {known}"
            return CellSql(text_sql(source), f"crit_certainty({raw})", ((Fault.UNREADABLE, bad),))
        case Cell.TERM | Cell.TEXT | Cell.VALUE:
            return CellSql(text_sql(source), raw, ((Fault.MISSING, f"{raw} IS NULL"),))


def text_sql(source: str) -> str:
    """The text of a cell of any type."""
    return f"crit_text(CAST({source} AS VARCHAR))"


def _patient(source: str, type_name: str) -> str:
    if type_name not in _FLOAT_TYPES:
        return text_sql(source)
    # Whole numbers become floating ones when a column with gaps passes through some programs.
    whole = f"CASE WHEN {source} = trunc({source}) THEN TRY_CAST({source} AS BIGINT) END"
    return f"coalesce(CAST({whole} AS VARCHAR), {text_sql(source)})"


def _whole(source: str, type_name: str, raw: str, value: str) -> CellSql:
    if _WHOLE_TYPES.fullmatch(type_name):
        parsed, source_sql = f"TRY_CAST({raw} AS BIGINT)", source
    else:
        parsed, source_sql = f"crit_whole({raw})", text_sql(source)
    bad = f"{raw} IS NOT NULL AND {value} IS NULL"
    return CellSql(source_sql, parsed, ((Fault.MISSING, f"{raw} IS NULL"), (Fault.UNREADABLE, bad)))


def in_calendar(moment: str) -> str:
    """Whether a date or timestamp lies in the years that count."""
    return f"isfinite({moment}) AND year({moment}) BETWEEN {cells.FIRST_YEAR} AND {cells.LAST_YEAR}"


def _as_timestamp(source: str, type_name: str) -> str:
    # A moment with a zone is an instant. It is read in UTC, whatever the machine's own zone.
    if "TIME ZONE" in type_name or "TIMESTAMPTZ" in type_name:
        source = f"({source} AT TIME ZONE 'UTC')"
    return f"crit_cut({source})" if type_name.endswith("_NS") else f"CAST({source} AS TIMESTAMP)"


def _typed_day(source: str, type_name: str, raw: str, value: str, of_type: str) -> CellSql:
    read = f"CASE WHEN {in_calendar(raw)} THEN CAST(date_trunc('second', {raw}) AS {of_type}) END"
    bad = f"{raw} IS NOT NULL AND {value} IS NULL"
    return CellSql(
        _as_timestamp(source, type_name),
        read,
        ((Fault.MISSING, f"{raw} IS NULL"), (Fault.UNREADABLE, bad)),
    )


def _day(source: str, raw: str, value: str, of_type: str) -> CellSql:
    bad = f"{value} IS NULL AND NOT (crit_is_unknown({raw})) AND NOT crit_is_month({raw})"
    faults = (
        (Fault.MISSING, f"crit_is_unknown({raw})"),
        (Fault.PARTIAL, f"crit_is_month({raw})"),
        (Fault.UNREADABLE, bad),
    )
    return CellSql(text_sql(source), f"CAST(crit_moment({raw}) AS {of_type})", faults)


def _partial(column: Column, source: str, type_name: str, raw: str, value: str, dated: bool) -> CellSql:
    if dated:
        moment = _as_timestamp(source, type_name)
        day = f"CAST(CAST({moment} AS DATE) AS VARCHAR)"
        text = f"CASE WHEN {in_calendar(moment)} THEN {day} ELSE CAST({source} AS VARCHAR) END"
    else:
        text = text_sql(source)
    read = f"crit_partial({raw})"
    bad = f"{value} IS NULL AND NOT (crit_is_unknown({raw}))"
    if column.name == "end_date":
        bad = f"{value} = {literal(ENDED_SOMETIME)} AND NOT (crit_is_unknown({raw}))"
        sometime = f"CASE WHEN NOT (crit_is_empty({raw})) THEN {literal(ENDED_SOMETIME)} END"
        read = f"coalesce({read}, {sometime})"
    return CellSql(text, read, ((Fault.UNREADABLE, bad),))


def _number(
    source: str, type_name: str, raw: str, value: str, signs: Iterable[str] = cells.COMPARATOR_SPELLINGS
) -> CellSql:
    """A number; ``signs`` are those that may stand before it."""
    decimal = _DECIMAL.fullmatch(type_name)
    if decimal is not None and int(decimal[2]) <= 6 and int(decimal[1]) - int(decimal[2]) <= 9:
        return CellSql(source, f"CAST({raw} AS DECIMAL(15, 6))", ((Fault.MISSING, f"{raw} IS NULL"),))
    allowed = ", ".join(literal(sign) for sign in ("", *signs))
    # The exact number is needed five times, so it is a column of its own.
    exact = f"m_{raw.removeprefix('r_')}"
    middle = f"CASE WHEN crit_sign({raw}) IN ({allowed}) THEN crit_exact(crit_unsigned({raw})) END"
    faults = (
        (Fault.MISSING, f"crit_is_empty({raw})"),
        (Fault.UNREADABLE, f"{exact} IS NULL AND NOT (crit_is_empty({raw}))"),
        (Fault.OUT_OF_RANGE, f"{exact} IS NOT NULL AND {value} IS NULL"),
        (Fault.ROUNDED, f"{value} IS NOT NULL AND length(crit_fraction({exact})) > 6"),
        (Fault.GROUPED, f"{value} IS NOT NULL AND crit_is_grouped(crit_unsigned({raw}))"),
    )
    return CellSql(text_sql(source), f"crit_decimal({exact})", faults, middle)
