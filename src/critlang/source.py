"""Source texts, places in them, and reading them from disk.

A place is a :class:`Span`: the name of a source and two character offsets. Everything that a person sees
(line, column, the line's words) is looked up in the :class:`Source` of that name, so that syntax nodes stay
small.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import NamedTuple

from critlang.record import Record, field

MAX_BYTES = 5_000_000
"""The largest source that is read. A protocol's eligibility section has a few thousand characters."""

_LINE_BREAK = re.compile(r"\r\n?|\n")
_LISTED_NEIGHBOURS = 500


class Position(NamedTuple):
    """A line and a column as a person counts them: both from 1, columns by character."""

    line: int
    column: int


class Span(Record):
    """The characters from `start` up to, not including, `end` of the source called `source_name`.

    A span of no length is a place between two characters, for instance where something is missing.
    Raises ValueError if the offsets are negative or the wrong way round.
    """

    source_name: str
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start} to {self.end}")

    @property
    def is_empty(self) -> bool:
        """Whether the span is a place between two characters."""
        return self.start == self.end

    @property
    def beginning(self) -> Span:
        """The empty span where this one begins."""
        return Span(self.source_name, self.start, self.start)

    @property
    def ending(self) -> Span:
        """The empty span where this one ends."""
        return Span(self.source_name, self.end, self.end)

    def to(self, other: Span) -> Span:
        """Return the smallest span that covers both. Raises ValueError if they lie in different sources."""
        if self.source_name != other.source_name:
            raise ValueError(f"spans of two sources: {self.source_name!r} and {other.source_name!r}")
        return Span(self.source_name, min(self.start, other.start), max(self.end, other.end))


class Source(Record):
    """A named text. Lines end at LF, CRLF or CR; the text is kept exactly as it was read."""

    name: str
    text: str
    _line_starts: tuple[int, ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        starts = (0, *[found.end() for found in _LINE_BREAK.finditer(self.text)])
        object.__setattr__(self, "_line_starts", starts)

    @property
    def line_count(self) -> int:
        """How many lines there are; a final line break begins one more, empty line."""
        return len(self._line_starts)

    @property
    def end(self) -> Span:
        """The empty span after the last character."""
        return self.span(len(self.text), len(self.text))

    def span(self, start: int, end: int) -> Span:
        """Return the span of this source between two offsets."""
        return Span(self.name, start, end)

    def position(self, offset: int) -> Position:
        """Return line and column of a character offset. Raises ValueError if it is outside the text."""
        if not 0 <= offset <= len(self.text):
            raise ValueError(f"offset {offset} is outside {self.name!r}")
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)

    def line_start(self, line: int) -> int:
        """Return the offset of a line's first character. Raises ValueError if there is no such line."""
        if not 1 <= line <= self.line_count:
            raise ValueError(f"{self.name!r} has no line {line}")
        return self._line_starts[line - 1]

    def line_text(self, line: int) -> str:
        """Return a line without its line break. Raises ValueError if there is no such line."""
        start = self.line_start(line)
        end = self._line_starts[line] if line < self.line_count else len(self.text)
        return self.text[start:end].removesuffix("\n").removesuffix("\r")

    def offset(self, position: Position) -> int:
        """Return the offset of a line and column. Raises ValueError if the line has no such column."""
        start = self.line_start(position.line)
        if not 1 <= position.column <= len(self.line_text(position.line)) + 1:
            raise ValueError(f"line {position.line} of {self.name!r} has no column {position.column}")
        return start + position.column - 1

    def text_of(self, span: Span) -> str:
        """Return the characters that a span of this source covers."""
        return self.text[span.start : span.end]


Sources = Mapping[str, Source]
"""The sources of one run, by name: what rendering needs to show a place."""


class SourceError(Exception):
    """A source that cannot be read, with what a diagnostic needs.

    `code` is a registered diagnostic code, `reason` its message, `span` the place, `help` what to do.
    `source` holds the legible part of a file that is not UTF-8, so that the place can be shown;
    `neighbours` are the names of files beside a missing one.
    """

    def __init__(
        self,
        code: str,
        reason: str,
        span: Span,
        *,
        help: tuple[str, ...] = (),
        source: Source | None = None,
        neighbours: tuple[str, ...] = (),
    ) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason
        self.span = span
        self.help = help
        self.source = source
        self.neighbours = neighbours


def read_source(path: str | os.PathLike[str], name: str | None = None) -> Source:
    """Read a UTF-8 file as a source called `name`, or as its path if no name is given.

    Raises SourceError if there is no such file, it is a directory, or it cannot be opened, is too large or is
    not text.
    """
    written = os.fspath(path)
    shown = written if name is None else name
    try:
        with open(written, "rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as problem:
        raise _unreadable(written, shown, problem) from problem
    return decode_source(shown, content)


def decode_source(name: str, content: bytes) -> Source:
    """Decode the bytes of a source; a byte order mark is dropped.

    Raises SourceError if there are too many bytes, they are not UTF-8, or a NUL byte is among them.
    """
    place = Span(name, 0, 0)
    if len(content) > MAX_BYTES:
        reason = f'"{name}" is larger than {MAX_BYTES // 1_000_000} MB'
        raise SourceError("E006", reason, place, help=("Give the file with the criteria only.",))
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        reason = f'"{name}" is saved as UTF-16, not as UTF-8'
        raise SourceError("E003", reason, place, help=(_SAVE_AS_UTF8,))
    body = content.removeprefix(b"\xef\xbb\xbf")
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise _not_utf8(name, content, body, problem.start) from problem
    if "\0" in text:
        raise _with_nul(name, content, body, text)
    return Source(name, text)


_SAVE_AS_UTF8 = 'Open the file where it was written and save it again as plain text in the encoding "UTF-8".'


def _unreadable(written: str, shown: str, problem: Exception) -> SourceError:
    place = Span(shown, 0, 0)
    if _is_folder(written):
        help = ("Give the name of a file in it.",)
        return SourceError("E002", f'"{shown}" is a folder, not a file', place, help=help)
    if isinstance(problem, (FileNotFoundError, NotADirectoryError, ValueError)):
        return SourceError("E001", f'there is no file "{shown}"', place, neighbours=_neighbours(written))
    if isinstance(problem, PermissionError):
        help = ("Ask the owner of the file for permission to read it.",)
        return SourceError("E005", f'"{shown}" may not be read: permission denied', place, help=help)
    cause = (problem.strerror if isinstance(problem, OSError) else None) or str(problem)
    return SourceError("E005", f'"{shown}" cannot be read: {cause}', place)


def _is_folder(path: str) -> bool:
    try:
        return os.path.isdir(path)
    except ValueError:
        return False


def _neighbours(written: str) -> tuple[str, ...]:
    """Return the paths of files beside a missing one that have the same ending, in alphabetical order."""
    folder, wanted = os.path.split(written)
    ending = os.path.splitext(wanted)[1]
    try:
        names = sorted(os.listdir(folder or "."))
    except (OSError, ValueError):
        return ()
    alike = (name for name in names if name.endswith(ending) and not name.startswith("."))
    return tuple(os.path.join(folder, name) for name in alike)[:_LISTED_NEIGHBOURS]


def _not_utf8(name: str, content: bytes, body: bytes, at: int) -> SourceError:
    source, span, where = _bad_byte(name, content, body, at)
    reason = f'"{name}" is not UTF-8 text: the byte 0x{body[at]:02X} {where} is not part of a character'
    likely = body[at : at + 1].decode("cp1252", "replace")
    help: tuple[str, ...] = (_SAVE_AS_UTF8,)
    if likely.isprintable() and likely != "\ufffd":
        help = (f'In the Windows encoding this byte would be "{likely}".', *help)
    return SourceError("E003", reason, span, help=help, source=source)


def _with_nul(name: str, content: bytes, body: bytes, text: str) -> SourceError:
    source, span, where = _bad_byte(name, content, body, body.index(0))
    reason = f'"{name}" is not a text file: there is a NUL byte {where}'
    return SourceError("E003", reason, span, help=(_SAVE_AS_UTF8,), source=source)


def _bad_byte(name: str, content: bytes, body: bytes, at: int) -> tuple[Source, Span, str]:
    """Return the legible source, the span of the bad byte in it, and the byte's place in words."""
    source = Source(name, body.decode("utf-8", "replace"))
    start = len(body[:at].decode("utf-8"))
    line = source.position(start).line
    where = f"at byte {len(content) - len(body) + at} (line {line})"
    return source, source.span(start, start + 1), where
