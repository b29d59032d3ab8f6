"""Tables that Spark can read by itself, Parquet or of its catalogue, made into the canonical ones as views.

No row of them comes here: only the texts that name something, of which there are few, are fetched, each once,
and understood as those of files are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from critlang.data import words
from critlang.data.cells import cell_text, read_answer, read_certainty, read_comparator, read_sex
from critlang.data.names import Vocabulary, declared_value, usable_unit
from critlang.data.problem import Problem, shortened
from critlang.data.problem import quoted as in_quotes
from critlang.data.resolving import stray_term
from critlang.data.sources import Source, stop
from critlang.data.staging import check_columns
from critlang.data.words import Sighting
from critlang.engines.spark_cells import absent, cell, mapped, quoted, text, unreadable, usable_types
from critlang.engines.spark_session import first_line, spark_errors
from critlang.engines.spark_texts import NAMING, Texts
from critlang.plain_layout import (
    ANCHORS,
    ATTESTATIONS,
    ENDED_SOMETIME,
    EVENTS,
    FINDINGS,
    MEASUREMENTS,
    PATIENTS,
    TABLES,
    WAIVERS,
    Cell,
    Column,
    Table,
    column_name,
)
from critlang.record import Record, field

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_MOST_NAMES = 100_000
"""Texts of one kind in a table, above which they cannot be names of something."""


class Tables(Record, frozen=False):
    """The tables of one screening, as views of a session, and what was found to be wrong with them."""

    session: SparkSession
    vocabulary: Vocabulary
    problems: list[Problem] = field(default_factory=list)

    def make(self, data: str | None, anchor_dates: Mapping[str, date]) -> None:
        """Make a view of each canonical table. Raises DataError where one cannot be read at all."""
        found = _opened(self.session, data)
        if PATIENTS.name not in found:
            listed = ", ".join(found) or "none"
            help = f"The tables found are {listed}. Spark needs patients.parquet, or the table patients."
            raise stop("D606", data or "the catalogue", "there is no table patients", help, "patients")
        for table in TABLES:
            if table.name not in found and table.expected:
                self.problems.append(words.missing_table(table.name, data or "the catalogue"))
            self._make(table, *found.get(table.name, ("", None)))
        self._one_row_each()
        for anchor, day in anchor_dates.items():
            self._fill_anchor(anchor, day)

    def _make(self, table: Table, file: str, frame: DataFrame | None) -> None:
        attributes = self.vocabulary.attribute_columns() if table is EVENTS else ()
        columns = (*table.columns, *attributes)
        if frame is None:
            cells = ", ".join(f"{absent(each)} AS {quoted(each.name)}" for each in columns)
            self.session.sql(f"SELECT {cells} WHERE FALSE").createOrReplaceTempView(table.name)
            return
        headings = self._headings(table, file, frame, attributes)
        read_as = {name: cell(each, *headings[name]) for each in columns if (name := each.name) in headings}
        cells = ", ".join(
            f"{read_as.get(each.name) or absent(each)} AS {quoted(each.name)}" for each in columns
        )
        self._count_unreadable(table, file, frame, headings)
        read = self._over(frame, f"SELECT {cells} FROM {{}}")
        self._over(read, self._resolved(table, file, read, columns)).createOrReplaceTempView(table.name)

    def _over(self, frame: DataFrame, query: str) -> DataFrame:
        """A query over a table, in which ``{}`` stands for it."""
        frame.createOrReplaceTempView("crit_table")
        return self.session.sql(query.replace("{}", "crit_table"))

    def _rows(self, frame: DataFrame, query: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self._over(frame, query).collect()]

    # ------------------------------------------------------------ columns

    def _headings(
        self, table: Table, file: str, frame: DataFrame, attributes: tuple[Column, ...]
    ) -> dict[str, tuple[str, str]]:
        """The quoted name and the type of each column, by its name in the layout. Raises DataError."""
        headings: dict[str, tuple[str, str]] = {}
        for name, kind in frame.dtypes:
            if column_name(name) in headings:
                message = f"{table.name} has more than one column {column_name(name)}"
                raise stop("D605", file, message, "Keep one of them, or rename the others.", table.name)
            headings[column_name(name)] = (quoted(name), kind)
        source = Source(table.name, file, "", headings, lambda _: {})
        found = check_columns(table, source, attributes, self.vocabulary.columns_of(table.name))
        for each in (*table.columns, *attributes):
            kind = headings.get(each.name, ("", "void"))[1]
            if kind.partition("(")[0] not in ("void", *usable_types(each)):
                found.append(words.wrong_type(table, file, each, kind, usable_types(each)))
        self._add(found)
        return headings

    def _add(self, found: list[Problem]) -> None:
        """Note problems, and stop at once if one of them makes every result doubtful."""
        from critlang.data.problem import DataError, has_errors

        self.problems.extend(shortened(found))
        if has_errors(found):
            raise DataError(self.problems)

    def _count_unreadable(
        self, table: Table, file: str, frame: DataFrame, headings: Mapping[str, tuple[str, str]]
    ) -> None:
        """Dates in texts, which are the only cells that can hold something else than their type says."""
        partial = [each for each in table.columns if each.cell is Cell.PARTIAL and each.name in headings]
        for column in partial:
            name, kind = headings[column.name]
            if kind.partition("(")[0] in usable_types(Column("", Cell.TEXT)):
                bad = unreadable(column, name)
                query = f"SELECT count_if({bad}), min(CASE WHEN {bad} THEN {name} END) FROM {{}}"
                ((count, example),) = self._rows(frame, query)
                if count:
                    message = (
                        f"{table.name}.{column.name}: {in_quotes(example)} is not a date; it is not known"
                    )
                    help = "Write the date as 2023-04-03; leave out what is not known: 2023-04 or 2023."
                    self.problems.append(words.problem("D602", table.name, _seen(file, count), message, help))

    # ------------------------------------------------------------ names

    def _resolved(self, table: Table, file: str, read: DataFrame, columns: Iterable[Column]) -> str:
        """The query for the canonical rows of those that were read."""
        attributes = self.vocabulary.attributes() if table is EVENTS else {}
        coded = [name for name in attributes if name not in self.vocabulary.numeric_columns]
        listed = (*NAMING[table.name], *coded)
        texts = self._texts(read, listed, fractions=table in (MEASUREMENTS, FINDINGS))
        names = {each.name: quoted(each.name) for each in columns}
        names |= {column: mapped(quoted(column), texts.plain(column)) for column in listed}
        where = "TRUE"
        if "term" in listed:
            meant = self._terms(table, file, texts)
            names["term"] = mapped("term", meant)
            declared = {column: {n: a.values for n, a in attributes[column].items()} for column in coded}
            if table is FINDINGS:
                declared["value"] = {name: term.values for name, term in self.vocabulary.terms.items()}
            for column, values in declared.items():
                names[column] = self._values(table, file, texts, column, meant, values)
            if table is EVENTS:
                names |= _in_order()
                names["certainty"] = mapped(
                    "certainty", texts.plain("certainty", lambda word: read_certainty(word)[0])
                )
        if table is MEASUREMENTS:
            self._check_units(file, texts, meant)
            names["comparator"] = mapped("comparator", texts.plain("comparator", read_comparator))
            for limit in ("range_low", "range_high"):
                names[limit] = f"CASE WHEN coalesce(range_low <= range_high, TRUE) THEN {limit} END"
        elif table is PATIENTS:
            names["sex"] = mapped("sex", texts.plain("sex", lambda word: read_sex(word)[0]))
        elif table in (ANCHORS, ATTESTATIONS, WAIVERS):
            column = "anchor" if table is ANCHORS else "criterion"
            names[column] = self._names(table, file, texts, column)
        if table in (ATTESTATIONS, WAIVERS):
            others = [word for word in texts.of("protocol") if word and not self.vocabulary.is_ours(word)]
            where = f"coalesce(protocol NOT IN ({_listed(others)}), TRUE)" if others else where
            names["protocol"] = "CAST(NULL AS STRING)"
        if table is ATTESTATIONS:
            names["answer"] = mapped("answer", texts.plain("answer", lambda word: read_answer(word)[0]))
        if texts.has_fractions:
            names["date"] = "CAST(date_trunc('SECOND', date) AS TIMESTAMP_NTZ)"
        cells = ", ".join(f"{value} AS {quoted(name)}" for name, value in names.items())
        return f"SELECT {cells} FROM {{}} WHERE {where}"

    def _texts(self, read: DataFrame, columns: tuple[str, ...], *, fractions: bool) -> Texts:
        """The texts that stand together in rows, the most frequent first, in one pass."""
        listed = ", ".join(quoted(each) for each in columns)
        fraction = "bool_or(date <> date_trunc('SECOND', date))" if fractions else "FALSE"
        rows = self._rows(
            read,
            f"SELECT {listed}, coalesce({fraction}, FALSE), count(*) AS crit_count FROM {{}} "
            f"GROUP BY {listed} ORDER BY crit_count DESC, {listed} LIMIT {_MOST_NAMES}",
        )
        found = tuple((dict(zip(columns, row, strict=False)), row[-1]) for row in rows)
        return Texts(found, any(row[-2] for row in rows))

    def _terms(self, table: Table, file: str, texts: Texts) -> dict[str, str]:
        """The term that each text means, for the texts that mean one."""
        meant: dict[str, str] = {}
        found = []
        for word, count in texts.counted("term"):
            name = self.vocabulary.term(cell_text(word) or "", table.name)
            if name is not None:
                meant[word] = name
            else:
                found.append(stray_term(table.name, word, self.vocabulary, _seen(file, count, word)))
        self._add(found)
        return meant

    def _check_units(self, file: str, texts: Texts, meant: Mapping[str, str]) -> None:
        found = []
        for word, name in meant.items():
            term = self.vocabulary.terms[name]
            for unit, count in texts.beside("term", word, "unit").items():
                if not usable_unit(cell_text(unit), term):
                    found.append(words.unusable_unit(term, unit, _seen(file, count, unit or "")))
        self._add(found)

    def _values(
        self, table: Table, file: str, texts: Texts, column: str,
        meant: Mapping[str, str], declared: Mapping[str, tuple[str, ...]],
    ) -> str:  # fmt: skip
        """A column of coded values, each spelled as its term declares it."""
        cases, found = [], []
        for word, term in meant.items():
            for value, count in texts.beside("term", word, column).items():
                plain = cell_text(value)
                if value is None or plain is None or term not in declared:
                    continue
                name = declared_value(plain, declared[term])
                if name is None:
                    seen = _seen(file, count, value)
                    found.append(
                        words.undeclared_value(table.name, column, term, value, declared[term], seen)
                    )
                elif name != value:
                    is_it = f"term = {text(word)} AND {quoted(column)} = {text(value)}"
                    cases.append(f"WHEN {is_it} THEN {text(name)}")
        self._add(found)
        others = mapped(quoted(column), texts.plain(column))
        return f"CASE {' '.join(cases)} ELSE {others} END" if cases else others

    def _names(self, table: Table, file: str, texts: Texts, column: str) -> str:
        """A column that names anchors or criteria."""
        is_anchor = table is ANCHORS
        index = self.vocabulary.anchors if is_anchor else self.vocabulary.criteria
        assert index is not None
        meant, found = {}, []
        for word, count in texts.counted(column):
            name = index.find(cell_text(word) or "")
            if name is not None:
                meant[word] = name
                continue
            seen, hint = _seen(file, count, word), index.suggestion(word)
            unknown = words.unknown_criterion(table.name, hint, seen)
            found.append(words.unknown_anchor(hint, seen) if is_anchor else unknown)
        self._add(found)
        return mapped(column, meant)

    # ------------------------------------------------------------ patients and their anchors

    def _one_row_each(self) -> None:
        query = (
            "SELECT count(*), count(crit_times), min(CASE WHEN crit_times > 1 THEN patient_id END), "
            "count_if(crit_times > 1), count_if(patient_id IS NULL) "
            "FROM (SELECT patient_id, count(*) AS crit_times FROM patients GROUP BY patient_id)"
        )
        _, _, twice, doubled, nameless = self.session.sql(query).collect()[0]
        found = []
        if doubled:
            found.append(words.duplicate_id("patients", "patient_id", twice, doubled, Sighting("patients")))
        if nameless:
            found.append(Problem("D605", "patients", "patients", "patients: a row has no patient_id"))
        dates = (
            "SELECT patient_id, anchor FROM anchors GROUP BY patient_id, anchor HAVING min(date) <> max(date)"
        )
        for patient, anchor in self.session.sql(f"{dates} LIMIT 1").collect():
            found.append(words.two_dates(patient, anchor, Sighting("anchors")))
        self._add(found)

    def _fill_anchor(self, anchor: str, day: date) -> None:
        """Give the anchor's day to the patients who have none recorded."""
        name = text(anchor)
        self.session.sql(
            f"SELECT patient_id, anchor, date FROM anchors UNION ALL SELECT patient_id, {name}, DATE '{day}' "
            f"FROM patients LEFT ANTI JOIN (SELECT patient_id FROM anchors WHERE anchor = {name}) "
            "USING (patient_id)"
        ).createOrReplaceTempView("anchors")


def _listed(texts: Iterable[str]) -> str:
    return ", ".join(text(each) for each in texts)


def _in_order() -> dict[str, str]:
    """The dates of events: where the end lies before the start, neither is known."""
    said = "least(length(start_date), length(end_date))"
    is_date = f"end_date <> {text(ENDED_SOMETIME)}"
    wrong = f"coalesce({is_date} AND substr(end_date, 1, {said}) < substr(start_date, 1, {said}), FALSE)"
    return {
        "start_date": f"CASE WHEN NOT {wrong} THEN start_date END",
        "end_date": f"CASE WHEN {wrong} THEN {text(ENDED_SOMETIME)} ELSE end_date END",
    }


def _seen(file: str, count: int, text_seen: str = "") -> Sighting:
    return Sighting(file, None, "", count, text_seen)


def _opened(session: SparkSession, data: str | None) -> dict[str, tuple[str, DataFrame]]:
    """The tables that there are, each with its name for people."""
    from pyspark.errors import AnalysisException

    schema = schema_of(data)
    found: dict[str, tuple[str, DataFrame]] = {}
    for table in TABLES:
        if schema is not None:
            name = ".".join(quoted(part) for part in (*schema, table.name))
            if session.catalog.tableExists(name):
                found[table.name] = (".".join((*schema, table.name)), session.table(name))
            continue
        for path in _paths(str(data), table.name):
            try:
                found[table.name] = (path.rpartition("/")[2], session.read.parquet(path))
                break
            except spark_errors() as error:
                if not (isinstance(error, AnalysisException) and error.getCondition() == "PATH_NOT_FOUND"):
                    message = f"the table {table.name} cannot be read: {first_line(error)}"
                    raise stop("D613", path.rpartition("/")[2], message, "", table.name) from error
    return found


def schema_of(data: str | None) -> tuple[str, ...] | None:
    """The parts of the schema that ``spark:catalogue.schema`` names, none for the current one.

    None for a place of files.
    """
    if data is None:
        return ()
    return tuple(data[6:].split(".")) if data.startswith("spark:") and "//" not in data else None


def _paths(data: str, table: str) -> list[str]:
    """Where a table may be: in a file or folder of its name."""
    if "://" in data:
        return [f"{data.rstrip('/')}/{table}.parquet", f"{data.rstrip('/')}/{table}"]
    folder = Path(data).absolute()
    return [each.as_uri() for each in sorted(folder.iterdir()) if each.stem.lower() == table]


def reads_by_itself(data: str | None) -> bool:
    """Whether Spark reads data where they are: its own tables, a folder of Parquet, or somewhere remote."""
    if schema_of(data) is not None:
        return True
    assert data is not None
    if "://" in data:
        return not data.lower().startswith(("postgresql://", "postgres://"))
    names = {table.name for table in TABLES}
    folder = Path(data)
    if not folder.is_dir():
        return False
    tables = [each for each in folder.iterdir() if each.stem.lower() in names]
    return bool(tables) and all(each.suffix.lower() != ".csv" for each in tables)
