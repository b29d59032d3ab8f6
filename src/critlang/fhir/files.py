"""The files of FHIR data: found by what they begin with, whatever they are called."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, cast

from critlang.data.problem import Problem
from critlang.plain_layout import TABLES
from critlang.record import Record

_HEAD = 1 << 16
_GZIP = b"\x1f\x8b"
_MARK = b"\xef\xbb\xbf"
_BY_LINE = (".ndjson", ".jsonl")
_LISTED = 10


class DataFile(Record):
    """A file of JSON: a resource on each line (``by_line``), or documents of any layout."""

    path: Path
    by_line: bool
    packed: bool
    """By gzip."""

    def open(self) -> IO[bytes]:
        """What the file holds, unpacked."""
        return _opened(self.path, self.packed)

    def most_bytes(self) -> int:
        """What one document of the file may take, at most."""
        size = self.path.stat().st_size
        return size * 40 if self.packed else size


def _opened(path: Path, packed: bool) -> IO[bytes]:
    return cast("IO[bytes]", gzip.open(path)) if packed else path.open("rb")


def json_files(path: Path) -> list[DataFile]:
    """The files of JSON at ``path``: the file itself, or those in the folder, by name.

    Raises OSError where it cannot be read.
    """
    paths = sorted(path.iterdir()) if path.is_dir() else [path]
    found = (_json_file(each) for each in paths if each.is_file() and not each.name.startswith("."))
    return [each for each in found if each is not None]


def _json_file(path: Path) -> DataFile | None:
    with path.open("rb") as file:
        packed = file.read(2) == _GZIP
    named_by_line = any(suffix.lower() in _BY_LINE for suffix in path.suffixes[-2:])
    try:
        with _opened(path, packed) as file:
            head = file.read(_HEAD)
    except (EOFError, gzip.BadGzipFile, zlib.error):
        return DataFile(path, True, packed) if named_by_line else None
    if not head.strip():
        return None
    if named_by_line:
        return DataFile(path, True, packed)
    begins = head.removeprefix(_MARK).lstrip()
    if begins[:1] not in (b"{", b"[") or b'"resourceType"' not in head:
        return None  # such as the manifest of an export
    line, more, _ = begins.partition(b"\n")
    by_line = False
    if more or len(head) < _HEAD:
        with suppress(ValueError, RecursionError):
            by_line = isinstance(json.loads(line), dict)
    return DataFile(path, by_line, packed)


def others(path: Path, files: Sequence[DataFile]) -> list[str]:
    """The names of files in a folder that are none of ``files``, nor tables of the plain layout."""
    if not path.is_dir():
        return []
    known = {file.path for file in files}
    tables = {table.name for table in TABLES}
    found = (each for each in sorted(path.iterdir()) if each not in known and each.stem.lower() not in tables)
    return [each.name for each in found if not each.name.startswith(".") and each.stat().st_size]


def faults(file: DataFile) -> list[Problem]:
    """What makes a file unreadable, by line: the first ten, and how many others there are."""
    found: list[Problem] = []
    more = 0
    for line, message in _faults(file):
        if len(found) == _LISTED:
            more += 1
        else:
            found.append(_problem(file, message, line))
    if more:
        found.append(_problem(file, f"and {more} more lines like these", None))
    return found


def _faults(file: DataFile) -> Iterator[tuple[int | None, str]]:
    try:
        with file.open() as stream:
            if not file.by_line:
                yield from _fault(stream.read(), None)
                return
            for number, line in enumerate(stream, start=1):
                if line.strip():
                    yield from _fault(line.strip(), number)
    except (OSError, EOFError, zlib.error) as problem:
        yield None, f"it cannot be unpacked: {problem}"


def _fault(text: bytes, line: int | None) -> Iterator[tuple[int | None, str]]:
    try:
        documents = list(_documents(text.decode("utf-8"), line is not None))
    except UnicodeDecodeError as problem:
        at = line or text[: problem.start].count(b"\n") + 1
        yield at, f"the byte 0x{text[problem.start]:02X} is not part of a character of UTF-8"
    except json.JSONDecodeError as problem:
        if text.startswith(_MARK):
            yield line or 1, "it begins with a byte order mark"
        else:
            said = f"{problem.msg[:1].lower()}{problem.msg[1:]} (column {problem.colno})"
            yield line or problem.lineno, f"this is not JSON: {said}"
    except RecursionError:
        yield line, "its brackets are nested too deeply"
    else:
        for document in documents:
            if not isinstance(document, dict | list):
                yield line, "this is not a resource, but a single value"
            elif isinstance(document, dict) and not isinstance(document.get("resourceType"), str):
                yield line, "this is not a resource: it has no resourceType"


def _documents(text: str, one: bool) -> Iterator[object]:
    """The documents in a text: ``one``, or as many as stand there."""
    if one:
        yield json.loads(text)
        return
    place = len(text) - len(text.lstrip())
    while place < len(text):
        document, place = json.JSONDecoder().raw_decode(text, place)
        yield document
        place += len(text[place:]) - len(text[place:].lstrip())


def _problem(file: DataFile, message: str, line: int | None) -> Problem:
    place = f"line {line}" if line is not None else ""
    help = "Export the file again, or correct the line." if line is not None else ""
    return Problem("D613", "", file.path.name, message, line, place, help=help)
