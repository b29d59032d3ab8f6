"""The views of FHIR resources: SQL on FHIR ViewDefinitions, one JSON file each in ``views/``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from critlang.record import Record, field

FOLDER = Path(__file__).parent / "views"
"""Where the ViewDefinitions are."""


class Column(Record):
    """A column of a view: its name, the expression that it holds, and the FHIR type of that."""

    name: str
    path: str
    type: str


class Select(Record):
    """A part of a view. ``each`` is what it makes a row of (empty: the element that it is asked of).

    With ``or_null`` there is a row without anything where there is nothing of that.
    """

    columns: tuple[Column, ...] = ()
    each: str = ""
    or_null: bool = False
    selects: tuple[Select, ...] = ()
    union: tuple[Select, ...] = ()


class View(Record):
    """A view: a table made of the resources of one type, of those for which each of ``where`` holds."""

    name: str
    resource: str
    selects: tuple[Select, ...]
    where: tuple[str, ...] = ()
    constants: Mapping[str, str] = field(default_factory=dict)

    def columns(self) -> tuple[Column, ...]:
        """The columns in order; of a union, those of its first part."""
        return tuple(column for select in self.selects for column in _columns(select))


def _columns(select: Select) -> Iterator[Column]:
    yield from select.columns
    for inner in (*select.selects, *select.union[:1]):
        yield from _columns(inner)


def read_view(document: Mapping[str, Any]) -> View:
    """A view from its ViewDefinition."""
    constants = {
        each["name"]: str(next(value for key, value in each.items() if key.startswith("value")))
        for each in document.get("constant", ())
    }
    return View(
        document["name"],
        document["resource"],
        tuple(map(_select, document["select"])),
        tuple(each["path"] for each in document.get("where", ())),
        constants,
    )


def _select(given: Mapping[str, Any]) -> Select:
    columns = (Column(each["name"], each["path"], each["type"]) for each in given.get("column", ()))
    return Select(
        tuple(columns),
        given.get("forEach") or given.get("forEachOrNull") or "",
        "forEachOrNull" in given,
        tuple(map(_select, given.get("select", ()))),
        tuple(map(_select, given.get("unionAll", ()))),
    )


def view_texts() -> dict[str, str]:
    """The ViewDefinitions that come with the package, as JSON texts, by the name of the view."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.json"))}


def views() -> tuple[View, ...]:
    """The views that come with the package."""
    import json

    return tuple(read_view(json.loads(text)) for text in view_texts().values())
