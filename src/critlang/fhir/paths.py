"""The expressions of views: the part of FHIRPath that every runner of views must know, and no more of it.

An expression is read into a tree. What lies outside the part that is understood is refused, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from critlang.record import Record


class PathError(Exception):
    """An expression of a view that is not understood."""


class This(Record):
    """The element that an expression is asked of: ``$this``, and what a path begins with."""


class Member(Record):
    """``of.name``."""

    of: Path
    name: str


class Call(Record):
    """``of.name(arguments)``."""

    of: Path
    name: str
    arguments: tuple[Path, ...] = ()


class Index(Record):
    """``of[place]``, from 0."""

    of: Path
    place: int


class Text(Record):
    """A text between quotation marks, or a constant that stands for one."""

    text: str


class Truth(Record):
    """``true`` or ``false``."""

    true: bool


class Binary(Record):
    """Two expressions joined by ``and``, ``or``, ``=`` or ``!=``."""

    operator: str
    left: Path
    right: Path


Path = This | Member | Call | Index | Text | Truth | Binary

FUNCTIONS = {
    "where": 1,
    "exists": -1,
    "empty": 0,
    "not": 0,
    "first": 0,
    "ofType": 1,
    "getResourceKey": 0,
    "getReferenceKey": -1,
    "extension": 1,
}
"""The functions that are understood, with the number of their arguments; -1: one or none."""

_TOKEN = re.compile(
    r"\s*(?:(?P<text>'(?:[^'\\]|\\.)*')|(?P<number>[0-9]+)|(?P<constant>%[A-Za-z_]\w*)"
    r"|(?P<name>\$?[A-Za-z_]\w*)|(?P<sign>!=|[.()\[\],=]))"
)
_ESCAPED = re.compile(r"\\(.)")


def read_path(text: str, constants: Mapping[str, str] | None = None) -> Path:
    """The tree of an expression. Raises PathError."""
    return _Reader(text, constants or {}).whole()


class _Reader:
    def __init__(self, text: str, constants: Mapping[str, str]) -> None:
        self._text, self._constants = text, constants
        self._tokens: list[tuple[str, str]] = []
        place = 0
        while place < len(text.rstrip()):
            found = _TOKEN.match(text, place)
            if found is None:
                raise PathError(f'"{text}" is not understood from "{text[place:].strip()}" on')
            kind = found.lastgroup or ""
            self._tokens.append((kind, found[kind]))
            place = found.end()
        self._at = 0

    def whole(self) -> Path:
        found = self._joined(("or",), lambda: self._joined(("and",), self._compared))
        if self._at < len(self._tokens):
            raise self._wrong()
        return found

    def _wrong(self) -> PathError:
        found = self._tokens[self._at][1] if self._at < len(self._tokens) else "its end"
        return PathError(f'"{self._text}" is not understood at {found}')

    def _next(self, *texts: str) -> str | None:
        """The next token where it is one of these, which is then passed."""
        if self._at < len(self._tokens):
            kind, text = self._tokens[self._at]
            if kind in ("sign", "name") and text in texts:
                self._at += 1
                return text
        return None

    def _need(self, text: str) -> None:
        if self._next(text) is None:
            raise self._wrong()

    def _any(self) -> Path:
        return self._joined(("or",), lambda: self._joined(("and",), self._compared))

    def _joined(self, operators: tuple[str, ...], part: object) -> Path:
        assert callable(part)
        left: Path = part()
        while (operator := self._next(*operators)) is not None:
            left = Binary(operator, left, part())
        return left

    def _compared(self) -> Path:
        left = self._path()
        operator = self._next("=", "!=")
        return left if operator is None else Binary(operator, left, self._path())

    def _path(self) -> Path:
        found = self._first()
        while True:
            if self._next("."):
                found = self._step(found)
            elif self._next("["):
                found = Index(found, int(self._token("number")))
                self._need("]")
            else:
                return found

    def _first(self) -> Path:
        if self._next("("):
            inner = self._any()
            self._need(")")
            return inner
        if (word := self._next("true", "false", "$this")) is not None:
            return This() if word == "$this" else Truth(word == "true")
        if self._at < len(self._tokens):
            kind, text = self._tokens[self._at]
            if kind == "text":
                self._at += 1
                return Text(_ESCAPED.sub(r"\1", text[1:-1]))
            if kind == "constant":
                self._at += 1
                if text[1:] not in self._constants:
                    raise PathError(f'"{self._text}": there is no constant {text}')
                return Text(self._constants[text[1:]])
        return self._step(This())

    def _step(self, of: Path) -> Path:
        name = self._token("name")
        if not self._next("("):
            return Member(of, name)
        arguments: list[Path] = []
        if not self._next(")"):
            arguments.append(self._any())
            self._need(")")
        wanted = FUNCTIONS.get(name)
        if wanted is None:
            raise PathError(f'"{self._text}": the function {name}() is not understood')
        if wanted not in (-1, len(arguments)):
            raise PathError(f'"{self._text}": {name}() does not take {len(arguments)} arguments')
        return Call(of, name, tuple(arguments))

    def _token(self, kind: str) -> str:
        if self._at < len(self._tokens) and self._tokens[self._at][0] == kind:
            self._at += 1
            return self._tokens[self._at - 1][1]
        raise self._wrong()
