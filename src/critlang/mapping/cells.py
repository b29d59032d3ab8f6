"""How a mapping file says where a cell comes from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from critlang.diagnostics.suggest import did_you_mean
from critlang.mapping.records import (
    AsTextCell,
    Cell,
    ColumnCell,
    FirstCell,
    Key,
    LookedUpCell,
    NumberedCell,
    PartsCell,
    TextCell,
)

_FORMS = (
    'Write "column", ["column", "another"], { column = "c", lookup = "name" } (with other = "...", '
    'as = "text"), { column = "c", as = "text" }, { year = "y", month = "m", day = "d" }, '
    '{ text = "always" } or, for an id, { numbered = ["c"], named = "Lab/" }.'
)


class Cells:
    """Reads cells; ``fault`` takes the place, the message and the help of what is wrong."""

    def __init__(self, lookups: Mapping[str, Any], fault: Callable[[str, str, str], None]) -> None:
        self._lookups, self._fault = lookups, fault

    def cell(self, place: str, given: object) -> Cell | None:
        """The cell that a value in the file describes; None after a fault."""
        match given:
            case str(column) if column:
                return ColumnCell(column)
            case list() if given:
                cells = [self.cell(f"{place}[{n}]", each) for n, each in enumerate(given, start=1)]
                return FirstCell(tuple(each for each in cells if each is not None))
            case {"text": str(text), **others} if not others:
                return TextCell(text)
            case {"column": str(column), "as": "text", **others} if not others:
                return AsTextCell(column)
            case {"numbered": [str(), *_] as columns, **others} if others.keys() <= {"named"}:
                return self._numbered(place, columns, others)
            case {"year": str(year), "month": str(month), "day": str(day), **others} if not others:
                return PartsCell(year, month, day)
            case {"column": str(column), "lookup": str(name), **others} if others.keys() <= {"other", "as"}:
                said = {str(key): value for key, value in others.items()}
                return self._looked_up(place, column, name, said)
            case _:
                self._fault(place, f"expected a cell, found {given!r}", _FORMS)
                return None

    def _numbered(self, place: str, columns: list[Any], others: Mapping[Any, Any]) -> Cell | None:
        named = others.get("named", "")
        if not place.endswith(".id"):
            self._fault(place, "only an id can be numbered", _FORMS)
        elif not isinstance(named, str) or not all(isinstance(each, str) for each in columns):
            help = 'For instance { numbered = ["code", "day"], named = "Lab/" }'
            self._fault(place, "expected names of columns", help)
        else:
            return NumberedCell(tuple(columns), named)
        return None

    def _looked_up(self, place: str, column: str, name: str, others: Mapping[str, Any]) -> Cell | None:
        pairs = self._lookups.get(name)
        if not isinstance(pairs, dict):
            help = did_you_mean(name, self._lookups) or f"Write it as [lookups.{name}]."
            self._fault(place, f'there is no lookup "{name}"', help)
            return None
        for key, text in pairs.items():
            if not isinstance(text, str):
                self._fault(f"lookups.{name}.{key}", f"expected a text, found {text!r}", "")
                return None
        other = others.get("other")
        if other is not None and not isinstance(other, str):
            self._fault(f"{place}.other", f"expected a text, found {other!r}", "")
            return None
        numbers = others.get("as") != "text" and all(key.isdecimal() for key in pairs)
        keys: dict[str, Key] = {key: int(key) if numbers else key for key in pairs}
        return LookedUpCell(column, tuple((keys[key], text) for key, text in pairs.items()), other)
