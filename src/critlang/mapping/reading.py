"""From the tables of a TOML file to a mapping; everything that is wrong is told at once."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Dictionary
from typing import Any, get_args

from critlang.diagnostics.suggest import did_you_mean, slip_of
from critlang.mapping.cells import Cells
from critlang.mapping.errors import Fault, MappingError
from critlang.mapping.records import (
    Coded,
    Concepts,
    Condition,
    Mapping,
    PlainTable,
    TableNote,
    TableSource,
    TermCodes,
    place_of,
)
from critlang.plain_layout import Cell, table_named

_TABLES: tuple[PlainTable, ...] = get_args(PlainTable)
_TOP = ("title", "schema", "fhir", "codes", "lookups", "terms", "notes", *_TABLES)
_CODED = ("measurements", "findings", "events")
_ABOUT_ROWS = ("table", "query", "where", "where_not", "take", "code", "whole_dates")


def read(file: str, document: Dictionary[str, Any]) -> Mapping:
    """The mapping that a file describes. Raises MappingError."""
    return _Reading(file, document).mapping()


class _Reading:
    def __init__(self, file: str, document: Dictionary[str, Any]) -> None:
        self._file, self._document = file, document
        self._faults: list[Fault] = []
        lookups = document.get("lookups", {})
        self._cells = Cells(lookups if isinstance(lookups, dict) else {}, self._fault)

    def _fault(self, place: str, message: str, help: str = "") -> None:
        self._faults.append(Fault(place, message, help))

    def mapping(self) -> Mapping:
        self._only("", self._document, _TOP)
        sources = [(name, self._sources(name)) for name in _TABLES if name in self._document]
        if "patients" not in self._document:
            self._fault("", "there is no [[patients]]: nobody could be screened")
        codes = self._table("codes", self._document.get("codes", {}))
        self._only("codes", codes, ("system", "numbers", "spelled", "concepts", "same", "below"))
        made = Mapping(
            name=self._file,
            title=self._text("title", self._document.get("title", self._file)),
            sources=tuple(sources),
            schema=self._schema(),
            system=self._text("codes.system", codes.get("system", "")),
            numbered=codes.get("numbers", False) is True,
            concepts=self._concepts(codes),
            terms=tuple(self._terms()),
            fhir=self._document.get("fhir") is True,
            notes=tuple(self._notes()),
        )
        if self._faults:
            raise MappingError(self._file, self._faults)
        return made

    def _schema(self) -> tuple[str, ...]:
        given = self._document.get("schema", [])
        parts = given.split(".") if isinstance(given, str) else given
        if not isinstance(parts, list) or not all(isinstance(each, str) and each for each in parts):
            self._fault("schema", f"expected a name, found {given!r}", 'For instance schema = "cdm"')
            return ()
        return tuple(parts)

    # ------------------------------------------------------------ sources

    def _sources(self, table: PlainTable) -> tuple[TableSource, ...]:
        given = self._document[table]
        if isinstance(given, dict):
            given = [given]
        if not isinstance(given, list) or not all(isinstance(each, dict) for each in given):
            self._fault(table, f"expected tables, found {given!r}", f"Begin each of them with [[{table}]].")
            return ()
        return tuple(
            self._source(table, place_of(table, n, len(given)), each) for n, each in enumerate(given, start=1)
        )

    def _source(self, table: PlainTable, place: str, given: Dictionary[str, Any]) -> TableSource:
        columns = tuple(each.name for each in table_named(table).columns)
        if table == "events":  # any other key may be an attribute's column, unless it is a slip
            known = (*_ABOUT_ROWS, *columns)
            others = (key for key in given if key not in _ABOUT_ROWS)
            columns = (*columns, *(key for key in others if slip_of(key, known) is None))
        self._only(place, given, (*_ABOUT_ROWS, *columns))
        for each in table_named(table).columns:
            # What a row is about may be said by a code instead.
            if each.required and each.cell is not Cell.TERM and each.name not in given:
                help = f'For instance {each.name} = "column"'
                self._fault(place, f"it does not say where {each.name} is", help)
        if ("table" in given) == ("query" in given):
            self._fault(place, "it needs either a table or a query", 'For instance table = "person"')
        if table in _CODED and ("code" in given) == ("term" in given):
            help = 'code = "column" for a code, term = "column" for the name of a term.'
            self._fault(place, "it does not say what a row is about", help)
        cells = tuple(
            (name, cell)
            for name in columns
            if name in given and (cell := self._cells.cell(f"{place}.{name}", given[name])) is not None
        )
        take = given.get("take", "")
        if take not in ("", "first", "latest") or (take and table != "anchors"):
            self._fault(f"{place}.take", f'expected "first" or "latest" of an anchor, found {take!r}')
            take = ""
        return TableSource(
            table=self._text(f"{place}.table", given.get("table", "")),
            cells=tuple(dict(cells).items()),
            code=self._code(f"{place}.code", given["code"]) if "code" in given else None,
            where=self._where(place, given),
            query=self._text(f"{place}.query", given.get("query", "")).rstrip().rstrip(";"),
            take=take,
            whole_dates=self._truth(f"{place}.whole_dates", given.get("whole_dates", False)),
        )

    def _code(self, place: str, given: object) -> Coded | None:
        match given:
            case str(column):
                return Coded(column)
            case {"fixed": str() | int() as fixed}:
                return Coded(fixed=fixed)
            case {"column": str(column), "system": system}:
                return Coded(column, self._cells.cell(f"{place}.system", system))
            case _:
                help = 'Write code = "column", or code = { column = "code", system = "code_system" }.'
                self._fault(place, f"expected a column, found {given!r}", help)
                return None

    def _where(self, place: str, given: Dictionary[str, Any]) -> tuple[Condition, ...]:
        return (
            *self._conditions(f"{place}.where", given.get("where", {}), negated=False),
            *self._conditions(f"{place}.where_not", given.get("where_not", {}), negated=True),
        )

    def _conditions(self, place: str, given: object, *, negated: bool) -> tuple[Condition, ...]:
        found = []
        for column, wanted in self._table(place, given).items():
            values = wanted if isinstance(wanted, list) else [wanted]
            if not all(isinstance(each, str | int) for each in values):
                help = 'Write for instance where = { status = ["final", "amended"] }'
                self._fault(f"{place}.{column}", f"expected texts or whole numbers, found {wanted!r}", help)
                continue
            found.append(Condition(column, tuple(values), negated))
        return tuple(found)

    # ------------------------------------------------------------ codes and terms

    def _concepts(self, codes: Dictionary[str, Any]) -> Concepts | None:
        if "concepts" not in codes or codes["concepts"] is False:
            return None
        parts: dict[str, str] = {}
        for key, names in (
            ("concepts", {"table": "table", "id": "id", "system": "system", "code": "code"}),
            (
                "same",
                {
                    "table": "relations",
                    "from": "from_concept",
                    "to": "to_concept",
                    "relation": "relation",
                    "is": "same",
                    "invalid": "invalid",
                },
            ),
            ("below", {"table": "ancestors", "above": "above", "below": "below"}),
        ):
            given = self._table(f"codes.{key}", codes.get(key, {}))
            self._only(f"codes.{key}", given, tuple(names))
            if given or key == "concepts":
                for name, into in names.items():
                    if name not in given and name != "invalid":
                        self._fault(f"codes.{key}", f"it does not say {name}")
                    parts[into] = self._text(f"codes.{key}.{name}", given.get(name, ""))
        spelled = self._table("codes.spelled", codes.get("spelled", {}))
        return Concepts(**parts, spelled=tuple((str(k), str(v)) for k, v in spelled.items()))

    def _notes(self) -> Iterator[TableNote]:
        given = self._document.get("notes", [])
        if not isinstance(given, list) or not all(isinstance(each, dict) for each in given):
            self._fault("notes", f"expected tables, found {given!r}", "Begin each of them with [[notes]].")
            return
        for n, each in enumerate(given, start=1):
            place = f"notes[{n}]"
            self._only(place, each, ("table", "counted", "says", "where", "where_not"))
            yield TableNote(
                table=self._text(f"{place}.table", each.get("table")),
                counted=self._text(f"{place}.counted", each.get("counted")),
                says=self._text(f"{place}.says", each.get("says")),
                where=self._where(place, each),
            )

    def _terms(self) -> list[TermCodes]:
        found = []
        for term, given in self._table("terms", self._document.get("terms", {})).items():
            place = f'terms."{term}"'
            said = self._table(place, given)
            self._only(place, said, ("codes", "values"))
            codes = said.get("codes", [])
            if not isinstance(codes, list) or not all(isinstance(each, str) for each in codes):
                help = 'Write for instance codes = ["OMOP 3006923", "SNOMED 22298006 and below"]'
                self._fault(f"{place}.codes", f"expected a list of texts, found {codes!r}", help)
                codes = []
            values = self._table(f"{place}.values", said.get("values", {}))
            pairs = tuple((key, self._text(f"{place}.values.{key}", text)) for key, text in values.items())
            found.append(TermCodes(term, tuple(codes), pairs))
        return found

    # ------------------------------------------------------------ what every part has

    def _table(self, place: str, given: object) -> dict[str, Any]:
        if isinstance(given, dict):
            return given
        self._fault(place, f"expected a table of keys and values, found {given!r}")
        return {}

    def _text(self, place: str, given: object) -> str:
        if isinstance(given, str):
            return given
        self._fault(place, f"expected a text, found {given!r}", "Put it in quotation marks.")
        return ""

    def _truth(self, place: str, given: object) -> bool:
        if isinstance(given, bool):
            return given
        self._fault(place, f"expected true or false, found {given!r}")
        return False

    def _only(self, place: str, given: Dictionary[str, Any], known: tuple[str, ...]) -> None:
        for key in given:
            if key not in known:
                where = f"{place}.{key}" if place else key
                help = did_you_mean(key, known) or f"Known are {', '.join(known)}."
                self._fault(where, f'there is nothing called "{key}" here', help)
