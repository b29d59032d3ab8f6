"""CSV files: what must be known before DuckDB reads one, and where in it a person finds a row.

DuckDB reads the rows; nothing about the file is guessed by it. A file is scanned once beforehand for
what would make two readers disagree: its encoding, NUL characters, mixed line ends, quoted text.
"""

from __future__ import annotations

import codecs
import csv
import gzip
import shutil
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

from critlang.data.cell_sql import path_literal
from critlang.data.problem import DataError, Problem, quoted
from critlang.plain_layout import column_name
from critlang.record import Record

_CHUNK = 1 << 22
_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"}
_SAVE = 'Save the file again as "CSV UTF-8", with commas between the columns.'

Named = Callable[[str], str]


class ReadableCsv(Record):
    """A CSV file that can be read: ``path`` is the file itself, or a copy with line ends made alike.

    ``headings`` maps each known or unknown column heading to its place, ``width`` counts the columns, which
    ``between`` separates.
    """

    path: Path
    name: str
    table: str
    headings: Mapping[str, int]
    width: int
    has_quotes: bool
    between: str = ","


def prepare(
    path: Path, table: str, scratch: Path, name: str = "", separators: str = ",", named: Named = column_name
) -> ReadableCsv:
    """Look through a CSV file and read its heading; a copy goes to ``scratch`` where one is needed.

    ``name`` is what the file is called in messages (else its own name). Of several ``separators``, the one
    that the heading has most of is meant, among equals the first. ``named`` gives the name of a column from
    its heading. A file whose name ends in ``.gz`` is unpacked. Raises DataError where it is not a CSV file in
    UTF-8 with a heading.
    """
    name = name or path.name
    try:
        if path.name.lower().endswith(".gz"):
            path = _unpacked(path, scratch.with_name(f"{scratch.name}.unpacked"), name, table)
        scan = _scan(path, name, table)
        readable = path
        if scan.line_ends > 1:
            readable = scratch
            with (
                path.open(encoding="utf-8", newline=None) as old,
                scratch.open("w", encoding="utf-8", newline="\n") as new,
            ):
                new.writelines(old)
    except OSError as problem:
        raise _stop("D606", table, name, f"{name} cannot be read: {problem.strerror}") from problem
    between = _separator(readable, separators)
    headings, width = _headings(readable, name, table, between, named)
    return ReadableCsv(readable, name, table, headings, width, scan.has_quotes, between)


def _unpacked(path: Path, target: Path, name: str, table: str) -> Path:
    try:
        with gzip.open(path) as packed, target.open("wb") as file:
            shutil.copyfileobj(packed, file, _CHUNK)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        help = "Pack or copy the file again."
        raise _stop("D613", table, name, f"{name} cannot be unpacked: {error}", help) from error
    return target


def _separator(path: Path, separators: str) -> str:
    if len(separators) == 1:
        return separators
    with path.open(encoding="utf-8-sig", newline="") as file:
        parts = file.readline().split('"')[::2]  # what stands outside quotation marks
    return max(separators, key=lambda each: sum(part.count(each) for part in parts))


def relation(readable: ReadableCsv) -> str:
    """What to select from in DuckDB: columns ``c0``, ``c1`` ... as text."""
    columns = ", ".join(f"'c{place}': 'VARCHAR'" for place in range(readable.width))
    # Several readers of one file cannot tell a line end inside quotation marks from one between rows.
    parallel = "false" if readable.has_quotes else "true"
    return (
        f"read_csv({path_literal(readable.path)}, auto_detect = false, header = true, "
        f"delim = '{readable.between}', quote = '\"', escape = '\"', strict_mode = true, "
        f"parallel = {parallel}, columns = {{{columns}}})"
    )


def look_up(readable: ReadableCsv, rows: Collection[int]) -> dict[int, tuple[int, Mapping[str, str | None]]]:
    """The line in an editor and the cells of rows, which are counted from 1 after the heading."""
    wanted, last = set(rows), max(rows, default=0)
    found: dict[int, tuple[int, Mapping[str, str | None]]] = {}
    for row, (line, record) in enumerate(_records(readable)):
        if row in wanted:
            cells = _cells(record, readable.between)
            found[row] = (line, {name: _cell(cells, place) for name, place in readable.headings.items()})
        if row >= last:
            break
    return found


def row_count(readable: ReadableCsv) -> int | None:
    """How many rows a second reader finds in a file with quotation marks; None where that need not be asked.

    DuckDB passes over an unfinished cell at the end of a file, and all the rows that it swallows, without
    a word. -1 where the second reader cannot make sense of the file.
    """
    if not readable.has_quotes:
        return None
    try:
        return sum(1 for _ in _records(readable, strict=True)) - 1
    except csv.Error:
        return -1


def malformed(readable: ReadableCsv, reason: str) -> list[Problem]:
    """Why DuckDB could not read the file, in words: rows with too many or too few columns, stray quotes.

    ``reason`` is used where the file shows nothing wrong.
    """
    first: int | None = None
    count = found = 0
    try:
        for line, record in _records(readable, strict=True):
            if (width := len(_cells(record, readable.between))) != readable.width:
                first, found = (first, found) if count else (line, width)
                count += 1
    except csv.Error as error:
        if first is None:
            message = f"{readable.name} cannot be read from here on: {error}"
            help = 'A quotation mark inside a quoted cell is written twice: "he said ""no""".'
            return [_problem(readable, _line_of_error(readable), 1, message, help)]
    if first is None:
        return [_problem(readable, None, 1, f"{readable.name} cannot be read: {reason}", _SAVE)]
    message = f"a row has {found} cells, but the heading has {readable.width}"
    between = _NAMES[readable.between]
    help = f"Compare the row with its neighbours. A {between} inside a cell needs quotation marks around it."
    return [_problem(readable, first, count, message, help)]


def _problem(readable: ReadableCsv, line: int | None, count: int, message: str, help: str) -> Problem:
    place = f"line {line}" if line is not None else ""
    return Problem("D613", readable.table, readable.name, message, line, place, count, "", help)


def _stop(
    code: str, table: str, file: str, message: str, help: str = "", line: int | None = None
) -> DataError:
    place = f"line {line}" if line is not None else ""
    return DataError([Problem(code, table, file, message, line, place, help=help)])


def _cell(cells: list[str], place: int) -> str | None:
    return cells[place] if place < len(cells) else None


# ---------------------------------------------------------------- the scan


class _Scan(Record):
    has_quotes: bool
    line_ends: int


def _scan(path: Path, name: str, table: str) -> _Scan:
    decoder = codecs.getincrementaldecoder("utf-8")()
    lines = crlf = lf = cr = 0
    quotes = False
    pending = b""
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if not lines and chunk.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                raise _stop("D613", table, name, f"{name} is saved as UTF-16, not as UTF-8", _SAVE)
            _check_text(decoder, chunk, name, table, lines + 1)
            quotes = quotes or b'"' in chunk
            # A carriage return at the end of a chunk belongs to what the next one begins with.
            chunk = pending + chunk
            pending = b"\r" if chunk.endswith(b"\r") else b""
            body = chunk[:-1] if pending else chunk
            pairs = body.count(b"\r\n")
            crlf, lf, cr = crlf + pairs, lf + body.count(b"\n") - pairs, cr + body.count(b"\r") - pairs
            lines = crlf + lf + cr
    _check_text(decoder, b"", name, table, lines + 1, final=True)
    cr += len(pending)
    mixed = sum(1 for ends in (crlf, lf, cr) if ends)
    return _Scan(quotes, max(mixed, 2 if cr else 0))


def _check_text(
    decoder: codecs.IncrementalDecoder, chunk: bytes, name: str, table: str, line: int, final: bool = False
) -> None:
    try:
        text = decoder.decode(chunk, final)
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        line += before.count(b"\n") or before.count(b"\r")
        message = (
            f"{name} is not UTF-8 text: the byte 0x{error.object[error.start]:02X} is not part of a character"
        )
        raise _stop("D613", table, name, message, _SAVE, line) from error
    if "\0" in text:
        line += text[: text.index("\0")].count("\n")
        raise _stop("D613", table, name, f"{name} is not a text file: it has a NUL character", _SAVE, line)


def _headings(path: Path, name: str, table: str, between: str, named: Named) -> tuple[dict[str, int], int]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        try:
            cells = next(csv.reader(file, delimiter=between), None)
        except csv.Error as error:
            raise _stop(
                "D613", table, name, f"the heading of {name} cannot be read: {error}", _SAVE, 1
            ) from error
    if cells is None:
        message = f"{name} is empty: it has not even a heading"
        raise _stop(
            "D605", table, name, message, "A table without rows still needs the names of its columns."
        )
    if not cells:
        raise _stop("D605", table, name, f"the first line of {name} is empty", "Begin with the heading.", 1)
    if between == "," and len(cells) == 1 and (";" in cells[0] or "\t" in cells[0]):
        found = "semicolons" if ";" in cells[0] else "tabs"
        raise _stop("D613", table, name, f"the columns of {name} are separated by {found}", _SAVE, 1)
    headings: dict[str, int] = {}
    for place, cell in enumerate(cells):
        heading = named(cell)
        if heading and heading in headings:
            message = f"{name} has more than one column {quoted(heading)}"
            raise _stop("D605", table, name, message, "Keep one of them, or rename the others.", 1)
        if heading:
            headings[heading] = place
    return headings, len(cells)


# ---------------------------------------------------------------- rows and lines


def _records(readable: ReadableCsv, strict: bool = False) -> Iterator[tuple[int, str | list[str]]]:
    """The heading and the rows as DuckDB counts them, each with the line on which it begins.

    A row of a file without quotation marks is the unsplit line: few of them are looked at.
    """
    with readable.path.open(encoding="utf-8-sig", newline="") as file:
        if not readable.has_quotes:
            for number, line in enumerate(file, start=1):
                text = line.rstrip("\r\n")
                if text or readable.width == 1:
                    yield number, text
            return
        reader = csv.reader(file, delimiter=readable.between, strict=strict)
        begins = 1
        for cells in reader:
            if cells or readable.width == 1:
                yield begins, cells
            begins = reader.line_num + 1


def _cells(record: str | list[str], between: str) -> list[str]:
    return record.split(between) if isinstance(record, str) else record


def _line_of_error(readable: ReadableCsv) -> int | None:
    """The line on which the first row with stray quotation marks begins."""
    last = 1
    with readable.path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, delimiter=readable.between, strict=True)
        try:
            for _ in reader:
                last = reader.line_num + 1
        except csv.Error:
            return last
    return None
