"""Names and coded values of a staged table, held against what the protocol declares.

The distinct texts of a table are few, so they are resolved here, one by one, and come back to the rows
by a join with a small table, made only where a text changes.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import partial

from critlang.data import words
from critlang.data.cell_sql import identifier, literal
from critlang.data.cells import Fault
from critlang.data.names import NameIndex, Vocabulary, declared_value, starts_at_zero, usable_unit
from critlang.data.problem import Problem
from critlang.data.staging import Staged
from critlang.data.words import Sighting
from critlang.model import Term
from critlang.plain_layout import ANCHORS, ATTESTATIONS, EVENTS, FINDINGS, MEASUREMENTS, WAIVERS


def resolve(staged: Staged, vocabulary: Vocabulary) -> None:
    """Note what the table names that the protocol does not, and plan the canonical names."""
    if staged.table in (MEASUREMENTS, FINDINGS, EVENTS):
        meant = _resolve_terms(staged, vocabulary)
        if staged.table is MEASUREMENTS:
            _check_units(staged, vocabulary, meant)
        if staged.table is FINDINGS:
            declared = {name: term.values for name, term in vocabulary.terms.items()}
            _resolve_values(staged, "value", meant, declared)
        if staged.table is EVENTS:
            for column, attributes in vocabulary.attributes().items():
                if column in staged.source.columns and column not in vocabulary.numeric_columns:
                    values = {name: attribute.values for name, attribute in attributes.items()}
                    _resolve_values(staged, column, meant, values)
    elif staged.table is ANCHORS:
        _resolve_anchors(staged, vocabulary)
    elif staged.table in (ATTESTATIONS, WAIVERS):
        _resolve_criteria(staged, vocabulary)


def _resolve_terms(staged: Staged, vocabulary: Vocabulary) -> dict[str, str]:
    """The term that each text means, for the texts that mean one."""
    query = (
        f"SELECT term, sum(times), min(first) AS first FROM {staged.counted} "
        "WHERE NOT crit_blank GROUP BY term ORDER BY sum(times) DESC, first"
    )
    meant: dict[str, str] = {}
    texts = staged.rows(query)
    for text, count, row in texts:
        name = vocabulary.term(text, staged.name) if text is not None else None
        if name is not None:
            meant[text] = name
        elif text is not None and not vocabulary.known_elsewhere(text, "term", staged.name):
            staged.found(row, count, "term", partial(stray_term, staged.name, text, vocabulary))
    if len(meant) < len(texts):
        # Written out, for an engine can then look for them where the rows are stored.
        known = ", ".join(literal(text) for text in meant) or "NULL"
        staged.leave_out(f"(s.term IN ({known})) IS NOT TRUE")
    renamed = [(text, name) for text, name in meant.items() if text != name]
    if renamed:
        table = _make_map(staged, f"crit_terms_{staged.name}", ("text", "name"), renamed)
        staged.change(
            "term", f"coalesce({table}.name, s.term)", f"LEFT JOIN {table} ON {table}.text = s.term"
        )
    return meant


def stray_term(table: str, text: str, vocabulary: Vocabulary, seen: Sighting) -> Problem:
    """The problem of a term that a table cannot have: not declared, or of another table."""
    term = vocabulary.elsewhere(text)
    if term is None:
        return words.unknown_term(table, vocabulary.suggestion(text), seen, several=vocabulary.several)
    home = vocabulary.table_of(term.name)
    if home is None:
        return words.derived_term(table, seen)
    return words.misplaced_term(table, term.kind.value, home, seen)


def _check_units(staged: Staged, vocabulary: Vocabulary, meant: dict[str, str]) -> None:
    query = (
        f"SELECT term, unit, min(value), sum(times), min(first) AS first FROM {staged.counted} "
        "WHERE term IS NOT NULL AND value IS NOT NULL GROUP BY term, unit ORDER BY first"
    )
    below_zero: dict[str, list[str]] = {}
    for text, unit, least, count, row in staged.rows(query):
        if text in meant:
            term = vocabulary.terms[meant[text]]
            if not usable_unit(unit, term):
                staged.found(row, count, "unit", partial(words.unusable_unit, term, unit))
            if least < 0 and starts_at_zero(term):
                below_zero.setdefault(term.name, []).append(text)
    for name, texts in below_zero.items():
        _note_below_zero(staged, vocabulary.terms[name], set(texts))


def _note_below_zero(staged: Staged, term: Term, texts: Collection[str]) -> None:
    listed = ", ".join(map(literal, texts))
    query = (
        f"SELECT count(*), min({staged.row}) FROM {staged.relation} WHERE term IN ({listed}) AND value < 0"
    )
    ((count, row),) = staged.rows(query)
    staged.found(row, count, "value", partial(words.below_zero, term))


def _resolve_values(
    staged: Staged, column: str, meant: dict[str, str], declared: dict[str, tuple[str, ...]]
) -> None:
    """Coded values of a column: ``declared`` has those of each term, by the term's name."""
    name = identifier(column)
    query = (
        f"SELECT term, {name}, count(*), min({staged.row}) AS first FROM {staged.relation} "
        f"WHERE term IS NOT NULL AND {name} IS NOT NULL GROUP BY term, {name} ORDER BY first"
    )
    renamed = []
    for text, value, count, row in staged.rows(query):
        term = meant.get(text)
        if term is None or term not in declared:
            continue
        found = declared_value(value, declared[term])
        if found is None:
            build = partial(words.undeclared_value, staged.name, column, term, value, declared[term])
            staged.found(row, count, column, build)
        elif found != value:
            renamed.append((text, value, found))
    if renamed:
        table = _make_map(staged, f"crit_values_{staged.name}_{column}", ("term", "text", "name"), renamed)
        condition = f"{table}.term = s.term AND {table}.text = s.{name}"
        staged.change(column, f"coalesce({table}.name, s.{name})", f"LEFT JOIN {table} ON {condition}")


# ---------------------------------------------------------------- anchors and criteria


def _resolve_anchors(staged: Staged, vocabulary: Vocabulary) -> None:
    def unknown(hint: str | None, seen: Sighting) -> Problem:
        return words.unknown_anchor(hint, seen, several=vocabulary.several)

    meant = _resolve_column(staged, "anchor", vocabulary, vocabulary.anchors, unknown)
    # A date that cannot be read is a date all the same, and keeps a default from taking its place.
    for bit, check in enumerate(staged.checks):
        if check.column.name == "date" and check.fault is Fault.MISSING:
            staged.leave_out(f"s.faults & {1 << bit} <> 0")
    table = _make_map(staged, "crit_meant", ("text", "name"), meant.items())
    dates = (
        f"SELECT patient_id, name, date, min(crit_at) AS first FROM {staged.kept} "
        f"JOIN {table} ON text = anchor WHERE date IS NOT NULL GROUP BY ALL"
    )
    query = (
        f"SELECT patient_id, name, max(first), count(*) FROM ({dates}) "
        "GROUP BY ALL HAVING count(*) > 1 ORDER BY ALL"
    )
    for patient, anchor, row, times in staged.rows(query):
        staged.found(row, times, "date", partial(words.two_dates, patient, anchor))


def set_aside(staged: Staged, vocabulary: Vocabulary) -> None:
    """Leave out, before anything else is looked at, the rows that are about another protocol."""
    if staged.table in (ATTESTATIONS, WAIVERS) and "protocol" in staged.source.columns:
        rows = staged.rows(f"SELECT DISTINCT protocol FROM {staged.relation} WHERE protocol IS NOT NULL")
        others = [(protocol,) for (protocol,) in rows if not vocabulary.is_ours(protocol)]
        if others:
            _make_map(staged, f"crit_others_{staged.name}", ("text",), others)
            staged.leave_out(f"s.protocol IN (SELECT text FROM crit_others_{staged.name})")
        if not vocabulary.several:
            # All rows that are left are about the protocol at hand, whichever of its names they use.
            staged.change("protocol", "CAST(NULL AS VARCHAR)")


def _resolve_criteria(staged: Staged, vocabulary: Vocabulary) -> None:
    if vocabulary.several:
        _check_criteria(staged, vocabulary)
        return
    unknown = partial(words.unknown_criterion, staged.name)
    meant = _resolve_column(staged, "criterion", vocabulary, vocabulary.criteria, unknown)
    if staged.table is ATTESTATIONS and vocabulary.attested is not None:
        unasked = [(text,) for text, path in meant.items() if path not in vocabulary.attested]
        table = _make_map(staged, "crit_unasked", ("text",), unasked)
        query = (
            f"SELECT count(*), min(crit_at) AS first FROM {staged.kept} "
            f"JOIN {table} ON text = criterion GROUP BY criterion ORDER BY first"
        )
        for count, row in staged.rows(query):
            staged.found(row, count, "criterion", words.unasked_criterion)


def _check_criteria(staged: Staged, vocabulary: Vocabulary) -> None:
    """Note criteria that none of the protocols has which a row is about; the rows keep their texts."""
    protocol = "protocol" if "protocol" in staged.source.columns else "CAST(NULL AS VARCHAR)"
    query = (
        f"SELECT {protocol} AS about, criterion, count(*), min(crit_at) AS first FROM {staged.kept} "
        "WHERE criterion IS NOT NULL GROUP BY ALL ORDER BY first"
    )
    unknown: dict[str, tuple[int, int, str | None]] = {}
    unasked: dict[str, tuple[int, int, str | None]] = {}
    for about, text, count, row in staged.rows(query):
        path = vocabulary.criterion(text, about)
        if path is None and vocabulary.known_elsewhere(text, "criterion", staged.name):
            continue
        into = unknown if path is None else unasked
        if path is None or (staged.table is ATTESTATIONS and not vocabulary.asks(path, about)):
            first, so_far, named = into.get(text, (row, 0, about))
            into[text] = (first, so_far + count, named)
    for text, (row, count, about) in unknown.items():
        hint = vocabulary.similar_criterion(text, about)
        said = partial(words.unknown_criterion, staged.name, hint, several=True)
        staged.found(row, count, "criterion", said)
    for row, count, _ in unasked.values():
        staged.found(row, count, "criterion", words.unasked_criterion)


# ---------------------------------------------------------------- texts and the tables that map them


def _resolve_column(
    staged: Staged,
    column: str,
    vocabulary: Vocabulary,
    index: NameIndex | None,
    unknown: Callable[[str | None, Sighting], Problem],
) -> dict[str, str]:
    """The name that each text of a column means; rows with another text are left out.

    Without an index every text is a name.
    """
    query = (
        f"SELECT {column}, count(*), min(crit_at) AS first FROM {staged.kept} "
        f"WHERE {column} IS NOT NULL GROUP BY {column} ORDER BY first"
    )
    meant: dict[str, str] = {}
    for text, count, row in staged.rows(query):
        name = text if index is None else index.find(text)
        if name is not None:
            meant[text] = name
        elif index is not None and not vocabulary.known_elsewhere(text, column, staged.name):
            staged.found(row, count, column, partial(unknown, index.suggestion(text)))
    _apply(staged, column, meant)
    return meant


def _apply(staged: Staged, column: str, meant: dict[str, str]) -> None:
    """Replace the texts of a column by what they mean, and leave out rows with any other text."""
    table = _make_map(staged, f"crit_{column}_{staged.name}", ("text", "name"), meant.items())
    staged.leave_out(f"s.{column} IS NULL OR s.{column} NOT IN (SELECT text FROM {table})")
    if any(text != name for text, name in meant.items()):
        staged.change(column, f"{table}.name", f"LEFT JOIN {table} ON {table}.text = s.{column}")


def _make_map(staged: Staged, name: str, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A small table of texts in the connection; its name."""
    table = identifier(name)
    declared = ", ".join(f"{column} VARCHAR" for column in columns)
    staged.connection.execute(f"CREATE OR REPLACE TABLE {table} ({declared})")
    values = list(rows)
    if values:
        marks = ", ".join("?" for _ in columns)
        staged.connection.executemany(f"INSERT INTO {table} VALUES ({marks})", values)
    return table
