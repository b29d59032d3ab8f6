"""JSON texts: one document, a list of documents, or one on each line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from critlang.data.problem import DataError, Problem


def documents(text: str, name: str) -> Iterator[tuple[int, Any]]:
    """The documents in a text, each with its place from 1. Raises DataError where it is not JSON."""
    body = text.removeprefix("\ufeff")
    if not body.strip():
        raise _stop(name, f"{name} is empty", "Write one JSON document for each patient.")
    try:
        whole = _parse(body)
    except json.JSONDecodeError as error:
        if not error.msg.startswith("Extra data"):
            raise _not_json(name, error, error.lineno) from error
        yield from _lines(body, name)
        return
    yield from enumerate(whole if isinstance(whole, list) else [whole], start=1)


def _lines(text: str, name: str) -> Iterator[tuple[int, Any]]:
    count = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                document = _parse(line)
            except json.JSONDecodeError as error:
                raise _not_json(name, error, number) from error
            count += 1
            yield count, document


def _parse(text: str) -> Any:
    try:
        # Numbers stay as they are written: no digit of a result may be lost on the way.
        return json.loads(text, parse_float=str, parse_int=str, parse_constant=str, object_pairs_hook=_once)
    except RecursionError:
        raise json.JSONDecodeError("brackets nested too deeply", text, 0) from None


class KeyTwice(dict[str, Any]):
    """An object that names a key twice; ``key`` is that key, and the last value counts."""

    key = ""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    seen: set[str] = set()
    twice = KeyTwice(made)
    twice.key = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
    return twice


def _not_json(name: str, error: json.JSONDecodeError, line: int) -> DataError:
    message = f"{name} is not JSON: {error.msg[:1].lower()}{error.msg[1:]} (column {error.colno})"
    return _stop(name, message, "Compare the line with its neighbours.", line)


def _stop(name: str, message: str, help: str = "", line: int | None = None) -> DataError:
    place = f"line {line}" if line is not None else ""
    return DataError([Problem("D613", "", name, message, line, place, help=help)])
