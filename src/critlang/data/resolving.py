"""Names and coded values of a staged table, held against what the protocol declares.

The distinct texts of a table are few, so they are resolved here, one by one, and come back to the rows
by a join with a small table, made only where a text changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from critlang.data import words
from critlang.data.cell_sql import identifier
from critlang.data.layout import ANCHORS, ATTESTATIONS, EVENTS, FINDINGS, MEASUREMENTS, WAIVERS
from critlang.data.names import NameIndex, Vocabulary, declared_value, usable_unit
from critlang.data.problem import Problem
from critlang.data.staging import Staged
from critlang.data.words import Sighting
from critlang.model import Term


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
                if column in staged.source.columns:
                    values = {name: attribute.values for name, attribute in attributes.items()}
                    _resolve_values(staged, column, meant, values)
    elif staged.table is ANCHORS:
        _resolve_anchors(staged, vocabulary)
    elif staged.table in (ATTESTATIONS, WAIVERS):
        _resolve_criteria(staged, vocabulary)


def _resolve_terms(staged: Staged, vocabulary: Vocabulary) -> dict[str, str]:
    """The term that each text means, for the texts that mean one."""
    query = (
        f"SELECT term, count(*), min({staged.row}) AS first FROM {staged.relation} "
        "WHERE term IS NOT NULL GROUP BY term ORDER BY count(*) DESC, first"
    )
    meant: dict[str, str] = {}
    strangers = False
    for text, count, row in staged.rows(query):
        name = vocabulary.term(text, staged.name)
        if name is not None:
            meant[text] = name
            continue
        strangers = True
        staged.found(row, count, "term", partial(_unknown_term, staged.name, vocabulary.hint(text)))
    if strangers:
        texts = ((text,) for text in meant)
        _make_map(staged, "crit_known", ("text",), texts)
        staged.leave_out("s.term IS NULL OR s.term NOT IN (SELECT text FROM crit_known)")
    renamed = [(text, name) for text, name in meant.items() if text != name]
    if renamed:
        table = _make_map(staged, f"crit_terms_{staged.name}", ("text", "name"), renamed)
        staged.change("term", f"coalesce({table}.name, s.term)", f"LEFT JOIN {table} ON {table}.text = s.term")
    return meant


def _unknown_term(table: str, hint: str | None, seen: Sighting) -> Problem:
    return words.unknown_term(table, seen, hint)


def _check_units(staged: Staged, vocabulary: Vocabulary, meant: dict[str, str]) -> None:
    query = (
        f"SELECT term, unit, count(*), min({staged.row}) AS first FROM {staged.relation} "
        "WHERE term IS NOT NULL AND value IS NOT NULL GROUP BY term, unit ORDER BY first"
    )
    for text, unit, count, row in staged.rows(query):
        if text in meant:
            term = vocabulary.terms[meant[text]]
            if not usable_unit(unit, term):
                staged.found(row, count, "unit", partial(_unusable_unit, term, unit))


def _unusable_unit(term: Term, unit: str | None, seen: Sighting) -> Problem:
    return words.unusable_unit(seen, term.name, unit, term.unit.label if term.unit else "a number")


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
            build = partial(_undeclared, staged.name, column, term, value, declared[term])
            staged.found(row, count, column, build)
        elif found != value:
            renamed.append((text, value, found))
    if renamed:
        table = _make_map(staged, f"crit_values_{staged.name}_{column}", ("term", "text", "name"), renamed)
        quoted = identifier(table)
        condition = f"{quoted}.term = s.term AND {quoted}.text = s.{name}"
        staged.change(column, f"coalesce({quoted}.name, s.{name})", f"LEFT JOIN {quoted} ON {condition}")


def _undeclared(
    table: str, column: str, term: str, value: str, declared: tuple[str, ...], seen: Sighting
) -> Problem:
    return words.undeclared_value(table, column, seen, term, value, declared)


# ---------------------------------------------------------------- anchors and criteria


def _resolve_anchors(staged: Staged, vocabulary: Vocabulary) -> None:
    meant = _resolve_column(staged, "anchor", vocabulary.anchors, words.unknown_anchor)
    # A date that cannot be read is a date all the same, and keeps a default from taking its place.
    (missing,) = (
        1 << bit
        for bit, check in enumerate(staged.checks)
        if check.column.name == "date" and check.fault.value == "missing"
    )
    staged.leave_out(f"faults & {missing} <> 0")
    per_patient = (
        f"SELECT patient_id, anchor, min(row) AS row, count(*) AS times FROM ("
        f"SELECT patient_id, {_cased('anchor', meant)} AS anchor, date, min({staged.row}) AS row, "
        f"count(*) FROM {staged.relation} WHERE date IS NOT NULL GROUP BY ALL) "
        "GROUP BY patient_id, anchor HAVING count(*) > 1"
    )
    for patient, anchor, row, times in staged.rows(f"{per_patient} ORDER BY row"):
        staged.found(row, times, "date", partial(_two_dates, patient, anchor))
    staged.group("patient_id, anchor", {"date": "max(s.date)"})


def _cased(column: str, meant: dict[str, str]) -> str:
    renamed = [(text, name) for text, name in meant.items() if text != name]
    if not renamed:
        return column
    quote = "'"
    whens = " ".join(
        f"WHEN '{text.replace(quote, quote * 2)}' THEN '{name.replace(quote, quote * 2)}'" for text, name in renamed
    )
    return f"CASE {column} {whens} ELSE {column} END"
