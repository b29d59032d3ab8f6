"""A store: the canonical tables of one protocol's patient data, in a DuckDB connection of its own."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from critlang.closable import Closable
from critlang.data import grouping, words
from critlang.data.cell_sql import MACROS, literal
from critlang.data.json_files import ENDINGS, load_json, load_patients
from critlang.data.loading import load_table
from critlang.data.memory import MEMORY, asked_for, hold, release
from critlang.data.names import NameIndex, Vocabulary, loose
from critlang.data.postgresql_server import database_name, is_address, shown
from critlang.data.problem import DataError, Problem, has_errors, ordered
from critlang.data.sources import (
    ALL_TABLES,
    Source,
    first_line,
    kind_of_file,
    open_server,
    open_sources,
    stop,
)
from critlang.data.wanted import wanted_columns
from critlang.facts import Patient
from critlang.mapping.adapting import with_site_codes
from critlang.mapping.records import Mapping as DataModel
from critlang.model import AttestedAtom, Protocol, atoms
from critlang.plain_layout import PATIENTS, TABLES

if TYPE_CHECKING:
    import duckdb

    from critlang.data.mapped_sources import Found


class Store(Closable):
    """Patient data, read and checked. Use it as a context, or close it.

    ``connection`` holds the canonical tables ``patients``, ``anchors``, ``measurements``, ``findings``,
    ``events``, ``attestations`` and ``waivers`` as ``docs/data.md`` describes them. ``problems`` is what was
    found, none of it an error. ``protocol`` is the protocol as data in another model can answer it, with
    what is not recorded there left open; None: as it was given. ``scratch`` is a folder for temporary files,
    removed on closing.
    """

    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        problems: tuple[Problem, ...],
        vocabulary: Vocabulary,
        scratch: Path,
        protocol: Protocol | None = None,
    ) -> None:
        self.connection = connection
        self.problems = problems
        self.protocol = protocol
        self._vocabulary = vocabulary
        self.scratch = scratch

    def close(self) -> None:
        """Close the connection and remove temporary files."""
        self.connection.close()
        shutil.rmtree(self.scratch, ignore_errors=True)

    @property
    def attributes(self) -> tuple[str, ...]:
        """The attribute columns of ``events``."""
        return tuple(self._vocabulary.attributes())

    def count(self, table: str) -> int:
        """How many rows a canonical table has."""
        ((count,),) = self.connection.execute(f"SELECT count(*) FROM {table}").fetchall()
        return int(count)

    def origins(self, patient: Patient) -> dict[tuple[str, int], str]:
        """What data in another model call the rows of a patient's facts, by table and id."""
        from critlang.data.mapped_sources import ORIGIN, tables_made
        from critlang.data.mapped_unmet import relation_of

        found: dict[tuple[str, int], str] = {}
        for table in tables_made(self.connection):
            query = f"SELECT CAST(id AS BIGINT), {ORIGIN} FROM {relation_of(table)} WHERE patient_id = ?"
            rows = self.connection.execute(query, [patient.id]).fetchall()
            found.update({(table, id): origin for id, origin in rows})
        return found

    def patients(self, batch: int = 1000, terms: Collection[str] | None = None) -> Iterator[Patient]:
        """All patients with their facts, by identifier; rows are fetched for ``batch`` patients or so.

        ``terms``: results and events of other terms are left out (``plan.terms_of``).
        """
        return grouping.patients(self.connection, self.attributes, batch, terms=terms)

    def patient(self, identifier: str) -> Patient:
        """One patient. Raises KeyError."""
        for patient in grouping.patients(self.connection, self.attributes, 1, identifier):
            return patient
        raise KeyError(identifier)


def vocabulary_of(protocol: Protocol) -> Vocabulary:
    """What a protocol's data may name."""
    attested = frozenset(
        atom.feature.path
        for criterion in protocol.criteria
        for atom in atoms(criterion.formula)
        if isinstance(atom, AttestedAtom)
    )
    return Vocabulary(
        {term.name: term for term in protocol.terms},
        NameIndex.of(anchor.name for anchor in protocol.anchors),
        NameIndex.of(criterion.path for criterion in protocol.every_criterion()),
        attested,
        frozenset(loose(name) for name in (protocol.id, protocol.study_id) if name),
        wanted_columns(protocol),
    )


def load(
    path: str | Path,
    protocol: Protocol,
    anchor_dates: Mapping[str, date] | None = None,
    mapping: DataModel | None = None,
) -> Store:
    """Read patient data from a folder, a DuckDB, SQLite or JSON file, as ``docs/data.md`` says.

    ``path`` may also be the address of a PostgreSQL database (``postgresql://user@host/database``).

    ``anchor_dates`` gives an anchor's day for the patients who have none recorded. ``mapping`` says how data
    in another model than the plain layout are read. Raises DataError, with all that was found, where
    something is wrong that would make every result doubtful, MappingError for a mapping that does not fit the
    protocol.
    """
    if mapping is None:
        return load_for(path, vocabulary_of(protocol), anchor_dates or {})
    coded = with_site_codes(protocol, mapping)
    return load_mapped(path, coded, vocabulary_of(coded), anchor_dates or {}, mapping)


def load_for(path: str | Path, vocabulary: Vocabulary, anchor_dates: Mapping[str, date]) -> Store:
    """The same for whoever speaks a vocabulary."""

    def fill(connection: duckdb.DuckDBPyConnection, vocabulary: Vocabulary, scratch: Path) -> Filled:
        return None, _fill(connection, path, vocabulary, scratch)

    name = str(path)
    return _store(vocabulary, anchor_dates, fill, shown(name) if is_address(name) else name, little=True)


def load_mapped(
    path: str | Path,
    coded: Protocol,
    vocabulary: Vocabulary,
    anchor_dates: Mapping[str, date],
    mapping: DataModel,
) -> Store:
    """The same through a mapping, whose codes the protocol has already, as whoever speaks a vocabulary."""

    def fill(connection: duckdb.DuckDBPyConnection, vocabulary: Vocabulary, scratch: Path) -> Filled:
        sources: dict[str, Source] = {}
        problems: list[Problem] = []
        if not _is_resources(path, mapping):
            sources, problems = _plain_sources(connection, path, scratch, _unmapped(mapping))
        found = _open_mapped(connection, path, coded, mapping, scratch)
        problems += found.problems
        _fill_tables(connection, {**sources, **found.sources}, vocabulary, _place(path), problems)
        return found.protocol, problems

    name = str(path)
    return _store(vocabulary, anchor_dates, fill, shown(name) if is_address(name) else name)


def _open_mapped(
    connection: duckdb.DuckDBPyConnection,
    path: str | Path,
    protocol: Protocol,
    mapping: DataModel,
    scratch: Path,
) -> Found:
    from critlang.data.mapped_sources import open_mapped
    from critlang.data.model_tables import open_server_tables, open_tables

    served = is_address(str(path))
    tables = (
        open_server_tables(connection, str(path), mapping, scratch)
        if served
        else open_tables(connection, Path(path), mapping, scratch)
    )
    return open_mapped(connection, protocol, mapping, tables)


def _is_resources(path: str | Path, mapping: DataModel) -> bool:
    """Whether the data are one file of FHIR resources, which has nothing beside them."""
    if not mapping.fhir or is_address(str(path)):
        return False
    return Path(path).is_file() and kind_of_file(Path(path)) == ""


def _unmapped(mapping: DataModel) -> frozenset[str]:
    """The tables that are read as the plain layout has them."""
    return ALL_TABLES - {name for name, _ in mapping.sources}


def store_of(
    patients: Iterable[Patient], protocol: Protocol, anchor_dates: Mapping[str, date] | None = None
) -> Store:
    """The same canonical tables from patients that are already in memory, taken as they are."""
    return fill_with(patients, vocabulary_of(protocol), anchor_dates or {})


def fill_with(patients: Iterable[Patient], vocabulary: Vocabulary, anchor_dates: Mapping[str, date]) -> Store:
    """The same for whoever speaks a vocabulary."""

    def fill(connection: duckdb.DuckDBPyConnection, vocabulary: Vocabulary, scratch: Path) -> Filled:
        load_patients(connection, patients, vocabulary, scratch)
        return None, []

    return _store(vocabulary, anchor_dates, fill, "patients")


Filled = tuple[Protocol | None, list[Problem]]
"""The protocol as the data can answer it, if that makes a difference, and what is wrong with them."""
_Fill = Callable[["duckdb.DuckDBPyConnection", Vocabulary, Path], Filled]


def _store(
    vocabulary: Vocabulary, anchor_dates: Mapping[str, date], fill: _Fill, name: str, *, little: bool = False
) -> Store:
    """``little``: to be filled on little memory, and if that is too little once more, on more."""
    import duckdb

    dates = anchor_days(anchor_dates, vocabulary)
    scratch = Path(tempfile.mkdtemp(prefix="crit-"))
    try:
        connection = _connect(scratch)
        if not little:
            release(connection)
        try:
            answered, problems = fill(connection, vocabulary, scratch)
            if has_errors(problems):
                raise DataError(problems)
            for anchor, day in dates.items():
                _fill_anchor(connection, anchor, day)
            release(connection)
        except BaseException:
            connection.close()
            raise
    except (duckdb.Error, OSError) as error:
        # Such as a full disk, or too little memory: nothing that is wrong with one table.
        shutil.rmtree(scratch, ignore_errors=True)
        too_little = isinstance(error, duckdb.OutOfMemoryException)
        if too_little and little and not asked_for():
            return _store(vocabulary, anchor_dates, fill, name)
        help = f"Give it more: {MEMORY}=8GB." if too_little else ""
        raise stop("D613", name, f"the data cannot be read: {first_line(error)}", help) from error
    except BaseException:
        shutil.rmtree(scratch, ignore_errors=True)
        raise
    return Store(connection, ordered(problems), vocabulary, scratch, answered)


def _connect(scratch: Path) -> duckdb.DuckDBPyConnection:
    import duckdb

    # Nothing is fetched from anywhere, and what does not fit in memory goes where we clean up.
    config: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
        "temp_directory": str(scratch / "spill"),
        "TimeZone": "UTC",
    }
    zone = config.pop("TimeZone")
    connection = duckdb.connect(":memory:", config=config)
    connection.execute(f"SET TimeZone = {literal(str(zone))}")
    hold(connection)
    for macro in MACROS:
        connection.execute(f"CREATE MACRO {macro}")
    return connection


def _fill(
    connection: duckdb.DuckDBPyConnection, data: str | Path, vocabulary: Vocabulary, scratch: Path
) -> list[Problem]:
    path = Path(data)
    if path.suffix.lower() in ENDINGS and path.is_file():
        return load_json(connection, path, vocabulary, scratch)
    sources, problems = _plain_sources(connection, data, scratch, ALL_TABLES)
    _fill_tables(connection, sources, vocabulary, _place(data), problems)
    return problems


def _place(data: str | Path) -> Path:
    """What messages call the data: of an address only the database, for the rest may hold a password."""
    return Path(database_name(str(data)) if is_address(str(data)) else data)


def _plain_sources(
    connection: duckdb.DuckDBPyConnection, data: str | Path, scratch: Path, names: frozenset[str]
) -> tuple[dict[str, Source], list[Problem]]:
    if is_address(str(data)):
        return open_server(str(data), scratch, names)
    return open_sources(connection, Path(data), scratch, names)


def _fill_tables(
    connection: duckdb.DuckDBPyConnection,
    sources: Mapping[str, Source],
    vocabulary: Vocabulary,
    path: Path,
    problems: list[Problem],
) -> None:
    """Make all canonical tables but those with an error among ``problems``; more of these are added."""
    unreadable = {problem.table for problem in problems if has_errors((problem,))}
    _expect_patients(sources, unreadable, path)
    patients_known = "patients" not in unreadable
    for table in TABLES:
        if table.name in unreadable:
            continue
        source = sources.get(table.name)
        if source is None and table.expected:
            problems.append(words.missing_table(table.name, path.name))
        try:
            found = load_table(connection, table, source, vocabulary, patients_known)
        except DataError as error:
            found = list(error.problems)
        problems.extend(found)
        if table is PATIENTS:
            patients_known = not has_errors(found)


def _expect_patients(sources: Mapping[str, Source], unreadable: set[str], path: Path) -> None:
    if "patients" not in sources and "patients" not in unreadable:
        found = f"The tables found are {', '.join(sources)}." if sources else "No table was found."
        help = f"{found} A folder needs patients.csv or patients.parquet, a database the table patients."
        raise stop("D606", path.name or str(path), "there is no table patients", help, "patients")


def anchor_days(given: Mapping[str, date], vocabulary: Vocabulary) -> dict[str, date]:
    """The day given for each anchor, by its name in the protocol. Raises DataError for an unknown anchor."""
    index = vocabulary.anchors
    assert index is not None
    days: dict[str, date] = {}
    for name, day in given.items():
        anchor = index.find(name)
        if anchor is None:
            message = f'the protocol has no anchor "{name}" to give a date'
            raise stop("D618", "anchor dates", message, index.suggestion(name) or "", "anchors")
        days[anchor] = day
    return days


def _fill_anchor(connection: duckdb.DuckDBPyConnection, anchor: str, day: date) -> None:
    connection.execute(
        "INSERT INTO anchors SELECT patient_id, $anchor, $day FROM patients "
        "WHERE patient_id NOT IN (SELECT patient_id FROM anchors WHERE anchor = $anchor)",
        {"anchor": anchor, "day": day},
    )
