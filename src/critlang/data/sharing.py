"""Patient data read once for several protocols.

Facts are the same to all protocols whose vocabularies agree: ``alike`` says which do. What a row may say
to one protocol only (answers, waivers, and anchors by the protocol's own name) is kept as it is written, and
every protocol is shown its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from critlang.closable import Closable
from critlang.data.cell_sql import literal
from critlang.data.names import NameIndex, Vocabulary, loose, term_names
from critlang.data.problem import Problem
from critlang.data.sources import stop
from critlang.data.store import Store, fill_with, load_for, load_mapped, vocabulary_of
from critlang.facts import Patient
from critlang.mapping.records import Mapping as DataModel
from critlang.model import Protocol, Term
from critlang.record import Record, field, replace

if TYPE_CHECKING:
    import duckdb

_OWN = ("anchors", "attestations", "waivers")
"""The tables of which every protocol sees a part."""


class ApartVocabulary(Vocabulary):
    """What a protocol declares, beside others (``apart``) for which the data are read apart."""

    apart: tuple[Vocabulary, ...] = ()

    def known_elsewhere(self, text: str, column: str, table: str) -> bool:
        match column:
            case "term":
                return any(each.term(text, table) is not None for each in self.apart)
            case "anchor":
                return any(each.anchors is not None and each.anchors.find(text) for each in self.apart)
            case _:
                return any(each.criterion(text, None) is not None for each in self.apart)


class SharedVocabulary(ApartVocabulary):
    """What several protocols declare together; ``members`` are their own vocabularies."""

    members: tuple[Vocabulary, ...] = ()

    @property
    def several(self) -> bool:
        return True

    def is_ours(self, protocol: str | None) -> bool:
        return any(each.is_ours(protocol) for each in self.members)

    def criterion(self, text: str, protocol: str | None) -> str | None:
        """The text itself, if a protocol that the row is about has such a criterion."""
        known = any(each.criterion(text, protocol) is not None for each in self._about(protocol))
        return text if known else None

    def similar_criterion(self, text: str, protocol: str | None) -> str | None:
        offers = (each.similar_criterion(text, protocol) for each in self._about(protocol))
        return next((each for each in offers if each is not None), None)

    def asks(self, path: str, protocol: str | None) -> bool:
        for each in self._about(protocol):
            own = each.criterion(path, protocol)
            if own is not None and each.asks(own, protocol):
                return True
        return False

    def _about(self, protocol: str | None) -> Iterator[Vocabulary]:
        return (each for each in self.members if each.is_ours(protocol))


class _LooseNames(NameIndex):
    """Names of several protocols, each standing for itself without what does not tell names apart."""

    def __init__(self, names: Iterable[str]) -> None:
        written = tuple(names)
        super().__init__((name, loose(name)) for name in written)
        self._written = NameIndex.of(written)

    def suggestion(self, text: str) -> str | None:
        return self._written.suggestion(text)


# ---------------------------------------------------------------- which protocols can be read for together


class Group(Record, frozen=False):
    """Protocols (by their places) whose vocabularies agree, and what these say."""

    places: list[int] = field(default_factory=list)
    vocabularies: list[Vocabulary] = field(default_factory=list)
    reason: str = ""
    """What sets the group apart from the first one."""
    _terms: dict[str, object] = field(init=False, default_factory=dict)
    _meanings: dict[str, frozenset[str]] = field(init=False, default_factory=dict)
    _columns: dict[str, tuple[str, bool]] = field(init=False, default_factory=dict)

    def add(self, place: int, vocabulary: Vocabulary) -> None:
        """Take a protocol in."""
        self.places.append(place)
        self.vocabularies.append(vocabulary)
        self._terms.update((name, _as_read(term)) for name, term in vocabulary.terms.items())
        self._meanings.update(_meanings(vocabulary))
        self._columns.update(_columns(vocabulary))

    def disagreement(self, vocabulary: Vocabulary) -> str | None:
        """What a vocabulary and this group understand differently; None where they agree."""
        for name, term in vocabulary.terms.items():
            if self._terms.get(name, _as_read(term)) != _as_read(term):
                return f'the term "{name}" is declared in two ways'
        for key, meant in _meanings(vocabulary).items():
            if self._meanings.get(key, meant) != meant:
                return f'"{key}" means two things'
        for key, column in _columns(vocabulary).items():
            if self._columns.get(key, column) != column:
                return f'the column "{column[0]}" of events is read in two ways'
        return None


def each_alone(protocols: Sequence[Protocol]) -> tuple[Group, ...]:
    """Every protocol in a group of its own, as data in another model are read for them."""
    groups = tuple(Group() for _ in protocols)
    for place, (group, protocol) in enumerate(zip(groups, protocols, strict=True)):
        group.add(place, vocabulary_of(protocol))
    return groups


def alike(protocols: Sequence[Protocol]) -> tuple[Group, ...]:
    """The protocols in groups, each as large as can be, for which data can be read together.

    In a group every text of the data means to each protocol what it means when it is read for that one alone.
    """
    groups: list[Group] = []
    for place, protocol in enumerate(protocols):
        vocabulary = vocabulary_of(protocol)
        reason = _ambiguous(vocabulary)
        fitting = None
        for group in groups if not reason else ():
            found = group.disagreement(vocabulary)
            if found is None and not _ambiguous(group.vocabularies[0]):
                fitting = group
                break
            reason = reason or found or ""
        if fitting is None:
            fitting = Group(reason=reason)
            groups.append(fitting)
        fitting.add(place, vocabulary)
    return tuple(groups)


def _ambiguous(vocabulary: Vocabulary) -> str:
    """Names of a protocol that only case or spacing tells apart; for such a one data are read apart."""
    for index in (vocabulary.anchors, vocabulary.criteria):
        if index is not None and index.unclear:
            return f'"{index.unclear[0]}" means two things'
    return ""


def _as_read(term: Term) -> object:
    """What of a term's declaration decides how its rows are read."""
    return (
        *(term.kind, term.unit, term.molar_mass, term.values, term.attributes),
        *(frozenset(term.synonyms), frozenset(term.codes)),
    )


def _meanings(vocabulary: Vocabulary) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, canonical in term_names(vocabulary.terms.values()):
        found.setdefault(loose(name), set()).add(canonical)
    return {key: frozenset(names) for key, names in found.items()}


def _columns(vocabulary: Vocabulary) -> dict[str, tuple[str, bool]]:
    return {name.casefold(): (name, name in vocabulary.numeric_columns) for name in vocabulary.attributes()}


# ---------------------------------------------------------------- the store


class SharedStore(Closable):
    """Patient data, read once. ``problems`` is what was found. Use it as a context, or close it."""

    def __init__(self, store: Store, members: tuple[Vocabulary, ...]) -> None:
        self._store = store
        self._members = members
        self.problems = store.problems
        self._texts: dict[str, list[str]] = {}
        if len(members) > 1:
            for table in _OWN:
                store.connection.execute(f"ALTER TABLE {table} RENAME TO {_all(table)}")

    def close(self) -> None:
        """Let go of the data."""
        self._store.close()

    @property
    def connection(self) -> duckdb.DuckDBPyConnection:
        """Where the canonical tables are."""
        return self._store.connection

    def anchors_of_all(self) -> str:
        """A query for the anchors of all protocols, under each name that some protocol has for one."""
        if len(self._members) == 1:
            return "SELECT patient_id, anchor, date FROM anchors"
        names = dict.fromkeys(name for each in self._members for name in _anchors(each))
        listed = ", ".join(f"({literal(loose(name))}, {literal(name)})" for name in names)
        return (
            f"SELECT a.patient_id, n.name AS anchor, a.date FROM {_all('anchors')} AS a "
            f"JOIN (VALUES {listed or '(NULL, NULL)'}) AS n(text, name) ON n.text = a.anchor"
        )

    def of(self, member: int) -> Store:
        """The store as the protocol of that place in the group sees it, until the next is asked for.

        It is not to be closed.
        """
        vocabulary = self._members[member]
        if len(self._members) > 1:
            self._show_anchors(vocabulary)
            for table in ("attestations", "waivers"):
                self._show_own(table, vocabulary)
        store = self._store
        return Store(store.connection, self.problems, vocabulary, store.scratch, store.protocol)

    def _show_anchors(self, vocabulary: Vocabulary) -> None:
        names = {loose(name): name for name in _anchors(vocabulary)}
        self._show("anchors", f"patient_id, {_renamed('anchor', names)}, date", _is_one("anchor", names))

    def _show_own(self, table: str, vocabulary: Vocabulary) -> None:
        protocols = [text for text in self._distinct(table, "protocol") if vocabulary.is_ours(text)]
        meant = {text: vocabulary.criterion(text, None) for text in self._distinct(table, "criterion")}
        paths = {text: path for text, path in meant.items() if path is not None}
        columns = f"* REPLACE (CAST(NULL AS VARCHAR) AS protocol, {_renamed('criterion', paths)})"
        about = f"(protocol IS NULL OR {_is_one('protocol', protocols)})"
        self._show(table, columns, f"{about} AND {_is_one('criterion', paths)}")

    def _show(self, table: str, columns: str, where: str) -> None:
        self._store.connection.execute(
            f"CREATE OR REPLACE VIEW {table} AS SELECT {columns} FROM {_all(table)} WHERE {where}"
        )

    def _distinct(self, table: str, column: str) -> list[str]:
        key = f"{table}.{column}"
        if key not in self._texts:
            query = f"SELECT DISTINCT {column} FROM {_all(table)} WHERE {column} IS NOT NULL ORDER BY 1"
            self._texts[key] = [text for (text,) in self._store.connection.execute(query).fetchall()]
        return self._texts[key]


def load_shared(
    path: str | Path,
    group: Group,
    anchor_dates: Mapping[str, date],
    apart: tuple[Vocabulary, ...] = (),
) -> SharedStore:
    """Read patient data for the protocols of a group. Raises DataError as ``load`` does.

    ``anchor_dates`` are used as far as the group has such anchors. ``apart`` are the vocabularies of others.
    """
    vocabulary = _vocabulary(group, apart)
    given = _known(anchor_dates, vocabulary)
    return SharedStore(load_for(path, vocabulary, given), tuple(group.vocabularies))


def load_alone(
    path: str | Path,
    group: Group,
    anchor_dates: Mapping[str, date],
    apart: tuple[Vocabulary, ...],
    coded: Protocol,
    mapping: DataModel,
) -> SharedStore:
    """The same through a mapping, for a group of one protocol, which has the mapping's codes already."""
    vocabulary = _vocabulary(group, apart)
    store = load_mapped(path, coded, vocabulary, _known(anchor_dates, vocabulary), mapping)
    return SharedStore(store, tuple(group.vocabularies))


def shared_store_of(patients: Iterable[Patient], group: Group) -> SharedStore:
    """The same from patients that are already in memory, taken as they are.

    Their anchors go by the names that the protocols have for them.
    """
    members = tuple(group.vocabularies)
    vocabulary = _vocabulary(group, ())
    if len(members) > 1:
        patients = (
            replace(each, anchors={loose(name): day for name, day in each.anchors.items()})
            for each in patients
        )
    return SharedStore(fill_with(patients, vocabulary, {}), members)


def _vocabulary(group: Group, apart: tuple[Vocabulary, ...]) -> Vocabulary:
    members = tuple(group.vocabularies)
    if len(members) == 1:
        own = members[0]
        return ApartVocabulary(
            own.terms, own.anchors, own.criteria, own.attested, own.protocol, own.wanted, apart
        )
    terms: dict[str, Term] = {}
    wanted: dict[str, frozenset[str]] = {}
    for each in members:
        terms.update(each.terms)
        for table, columns in (each.wanted or {}).items():
            wanted[table] = wanted.get(table, frozenset()) | columns
    anchors = _LooseNames(name for each in members for name in _anchors(each))
    return SharedVocabulary(terms, anchors, None, None, frozenset(), wanted, apart, members)


def _known(dates: Mapping[str, date], vocabulary: Vocabulary) -> dict[str, date]:
    anchors = vocabulary.anchors
    assert anchors is not None
    return {name: day for name, day in dates.items() if anchors.find(name) is not None}


def _anchors(vocabulary: Vocabulary) -> tuple[str, ...]:
    return () if vocabulary.anchors is None else vocabulary.anchors.names


def check_anchors(anchor_dates: Mapping[str, date], groups: Sequence[Group]) -> None:
    """Raises DataError where a date is given for an anchor that no protocol has."""
    every = _LooseNames(name for group in groups for each in group.vocabularies for name in _anchors(each))
    for name in anchor_dates:
        if every.find(name) is None:
            message = f'no protocol has an anchor "{name}" to give a date'
            raise stop("D618", "anchor dates", message, every.suggestion(name) or "", "anchors")


def read_apart(groups: Sequence[Group], labels: Sequence[str]) -> Iterator[Problem]:
    """A note for each group for which the data were read once more."""
    for group in groups[1:]:
        listed = ", ".join(labels[place] for place in group.places)
        message = f"the data are read once more for {listed}: {group.reason}"
        help = "Let the protocols use the same vocabulary, where the same is meant."
        yield Problem("D621", "", "vocabularies", message, help=help, note=True)


# ---------------------------------------------------------------- SQL of the views


def _all(table: str) -> str:
    return f"crit_all_{table}"


def _is_one(column: str, texts: Iterable[str]) -> str:
    listed = ", ".join(literal(text) for text in texts)
    return f"{column} IN ({listed})" if listed else "false"


def _renamed(column: str, names: Mapping[str, str]) -> str:
    """A column whose texts are replaced by names."""
    branches = "".join(
        f" WHEN {literal(text)} THEN {literal(name)}" for text, name in names.items() if text != name
    )
    return f"CASE {column}{branches} ELSE {column} END AS {column}" if branches else f"{column} AS {column}"
