"""Patients as tables of the OMOP data model, in real databases of each engine.

What OMOP cannot hold is first taken from the patients (``as_omop``): days known in part but for a birth,
attributes, spellings of units. Rows of no interest, with other concepts, are put among the others.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import duckdb
from hunt_tables import insert

import postgres_server
import spark_session
from critlang.dates import DateRange
from critlang.facts import Event, Finding, Measurement, Patient
from critlang.mapping import Mapping, load_mapping
from critlang.plan import Plan
from critlang.record import replace
from critlang.units import recognise

SITE = """\
extends = "omop-5.4"

[terms.ALT]
codes = ["LOINC 1742-6"]
[terms.creatinine]
codes = ["OMOP 3016723"]
[terms.haemoglobin]
codes = ["OMOP 3000963", "LOINC 20509-6"]
[terms.platelets]
codes = ["OMOP 3024929 and below"]
[terms."citrate platelets"]
codes = ["OMOP 2000000011"]
[terms.Karnofsky]
codes = ["SOURCE KPS"]
[terms."life expectancy"]
codes = ["OMOP 2000000012"]
[terms."pregnancy test"]
codes = ["OMOP 2000000013"]
values = { "2000000900" = "not done" }
[terms.relapse]
codes = ["OMOP 2000000020 and below", "not OMOP 2000000029"]
[terms."marrow relapse"]
codes = ["OMOP 2000000021"]
[terms."HIV infection"]
codes = ["ICD10CM B20"]
[terms."hepatitis B"]
codes = ["OMOP 2000000023"]
[terms.chemotherapy]
codes = ["OMOP 2000000024 and below"]
[terms.radiation]
codes = ["OMOP 2000000025"]
[terms."major surgery"]
codes = ["OMOP 2000000026"]
"""

CONCEPTS = {
    "ALT": (3006923,),
    "creatinine": (3016723,),
    "haemoglobin": (3000963, 3027484),
    "platelets": (3024929, 2000000014),
    "citrate platelets": (2000000011,),
    "Karnofsky": (2000000015,),
    "life expectancy": (2000000012,),
    "pregnancy test": (2000000013,),
    "relapse": (2000000020, 2000000028),
    "marrow relapse": (2000000021,),
    "HIV infection": (2000000022,),
    "hepatitis B": (2000000023,),
    "chemotherapy": (2000000024, 2000000030),
    "radiation": (2000000025,),
    "major surgery": (2000000026,),
}
"""The concepts that rows of a term have: its own, or one that stands for it or lies below it."""
_VOCABULARY = (
    (3006923, "1742-6", "LOINC"),
    (3027484, "20509-6", "LOINC"),
    (2000000015, "K", "OTHER"),
    (2000000016, "KPS", "SOURCE"),
    (2000000022, "86406008", "SNOMED"),
    (2000000027, "B20", "ICD10CM"),
)
_RELATIONS = (
    (2000000016, 2000000015, "Maps to", None),
    (2000000027, 2000000022, "Maps to", ""),
    (2000000027, 2000000026, "Is a", None),
    (2000000027, 2000000023, "Maps to", "D"),
    (3006923, 2000000015, "Maps to", "U"),
)
_ANCESTORS = (
    (3024929, 3024929),
    (3024929, 2000000014),
    (3024929, 2000000011),
    (2000000020, 2000000020),
    (2000000020, 2000000021),
    (2000000020, 2000000028),
    (2000000020, 2000000029),
    (2000000024, 2000000030),
)
_UNKNOWN = 2000000999
_OPERATORS = {"<": 4171756, "<=": 4171754, ">=": 4171755, ">": 4172704}
_SEXES = {"female": 8532, "male": 8507, None: 0}
_ANSWERS = {"negative": 9189, "positive": 45877985, "not done": 2000000900, None: 0}
_EVENT_TABLES = (
    "condition_occurrence",
    "drug_exposure",
    "procedure_occurrence",
    "observation",
    "visit_occurrence",
)
_HOMES = {
    "relapse": (1, 4),
    "marrow relapse": (1, 4, 5),
    "HIV infection": (1,),
    "hepatitis B": (1, 4),
    "chemotherapy": (2, 3),
    "radiation": (3,),
    "major surgery": (3, 5),
}
"""The sources, counted from 1, that rows of a term may come from; observations have no end."""

TABLES = {
    "person": "person_id TEXT, gender_concept_id INT, year_of_birth INT, month_of_birth INT, day_of_birth INT",
    "measurement": "measurement_id INT, person_id TEXT, measurement_concept_id INT, measurement_date DATE,"
    " measurement_datetime TIMESTAMP, operator_concept_id INT, value_as_number NUMBER, value_as_concept_id INT,"
    " unit_concept_id INT, range_low NUMBER, range_high NUMBER",
    "observation": "observation_id INT, person_id TEXT, observation_concept_id INT, observation_date DATE,"
    " observation_datetime TIMESTAMP, value_as_number NUMBER, value_as_string TEXT, value_as_concept_id INT,"
    " unit_concept_id INT",
    "condition_occurrence": "condition_occurrence_id INT, person_id TEXT, condition_concept_id INT,"
    " condition_start_date DATE, condition_end_date DATE",
    "drug_exposure": "drug_exposure_id INT, person_id TEXT, drug_concept_id INT, drug_exposure_start_date DATE,"
    " drug_exposure_end_date DATE",
    "procedure_occurrence": "procedure_occurrence_id INT, person_id TEXT, procedure_concept_id INT,"
    " procedure_date DATE, procedure_end_date DATE",
    "visit_occurrence": "visit_occurrence_id INT, person_id TEXT, visit_concept_id INT, visit_start_date DATE,"
    " visit_end_date DATE",
    "death": "person_id TEXT, death_date DATE",
    "concept": "concept_id INT, concept_code TEXT, vocabulary_id TEXT",
    "concept_relationship": "concept_id_1 INT, concept_id_2 INT, relationship_id TEXT, invalid_reason TEXT",
    "concept_ancestor": "ancestor_concept_id INT, descendant_concept_id INT",
    "anchors": "patient_id TEXT, anchor TEXT, date DATE",
    "attestations": "id BIGINT, patient_id TEXT, protocol TEXT, criterion TEXT, answer TEXT, attested_by TEXT, date DATE,"
    " valid_until DATE",
}  # fmt: skip

OMOP_TEXTS = {"observation": ("value_as_string",), "attestations": ("protocol", "answer", "attested_by")}
"""The columns of texts that may be empty."""


@cache
def site_mapping(folder: Path) -> Mapping:
    """The mapping that a site with these terms would write."""
    file = folder / "site.toml"
    file.write_text(SITE)
    return load_mapping(file)


# ---------------------------------------------------------------- what OMOP can hold


def as_omop(patients: Iterable[Patient], plan: Plan) -> tuple[Patient, ...]:
    """The patients as they come back from OMOP, ids and units included."""
    units = _compared(plan)
    return tuple(
        replace(
            each,
            measurements=tuple(_measurement(one, units) for one in each.measurements),
            findings=tuple(_finding(one) for one in each.findings),
            events=tuple(_event(one) for one in each.events),
        )
        for each in patients
    )


def as_read(patients: Iterable[Patient]) -> tuple[Patient, ...]:
    """The patients as reading leaves them: a lower limit above the upper one is no limit."""

    def crossed(one: Measurement) -> bool:
        return one.low is not None and one.high is not None and one.low > one.high

    return tuple(
        replace(
            each,
            measurements=tuple(
                replace(one, low=None, high=None) if crossed(one) else one for one in each.measurements
            ),
        )
        for each in patients
    )


def _compared(plan: Plan) -> frozenset[str]:
    from critlang.mapping import read_terms

    numeric = (term for term in read_terms(plan.protocol) if term.kind.numeric)
    return frozenset(text for term in numeric for each in term.readings for text in each.spellings)


@cache
def _units() -> dict[int, str]:
    (source, _) = load_mapping("omop-5.4").sources_of("measurements") or ()
    pairs = source.cell("unit").pairs  # type: ignore[union-attr]
    return {int(key): text for key, text in pairs if text}


@cache
def _concept_of(unit: str | None) -> int:
    """The concept for a unit: 0 for none, one that nothing is known of for what is no unit."""
    if not unit:
        return 0
    wanted = recognise(unit)
    return next((key for key, text in _units().items() if wanted and recognise(text) == wanted), _UNKNOWN)


def _measurement(one: Measurement, compared: frozenset[str]) -> Measurement:
    concept = _concept_of(one.unit)
    text = _units().get(concept)
    strange = one.comparator is not None and one.comparator not in _OPERATORS
    return replace(
        one,
        id=one.id * 100 + _source(one),
        unit=None if not concept else text if text in compared else f"OMOP {concept}",
        comparator=f"OMOP {_UNKNOWN}" if strange else one.comparator,
    )


def _source(one: Measurement) -> int:
    """Where a result is put: an observation has neither comparator nor limits."""
    plain = one.comparator is None and one.low is None and one.high is None
    return 2 if plain and one.id % 2 else 1


def _finding(one: Finding) -> Finding:
    in_observation = one.id % 2 == 0
    value = one.value
    if value is not None and value not in _ANSWERS:
        value = value if in_observation else f"OMOP {_UNKNOWN}"
    return replace(one, id=one.id * 100 + (2 if in_observation else 1), value=value)


def _event(one: Event) -> Event:
    homes = _HOMES[one.term]
    home = homes[one.id % len(homes)]
    start, end = _whole(one.start), None if home == 4 else _whole(one.end)
    if start is not None and end is not None and end.low < start.low:
        end = start  # the other way round they would be read as not known
    return Event(id=one.id * 100 + home, term=one.term, start=start, end=end)


def _whole(days: DateRange | None) -> DateRange | None:
    return None if days is None else DateRange(days.low, days.low)


# ---------------------------------------------------------------- tables


def rows(patients: Iterable[Patient]) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of each table, of patients that have been through ``as_omop``."""
    found: dict[str, list[tuple[Any, ...]]] = {name: [] for name in TABLES}
    found["concept"] += _VOCABULARY
    found["concept_relationship"] += _RELATIONS
    found["concept_ancestor"] += _ANCESTORS
    for each in patients:
        found["person"].append((each.id, _SEXES[each.sex], *_birth(each.birth)))
        found["anchors"] += [(each.id, name, day) for name, day in each.anchors.items()]
        for one in each.measurements:
            _put_measurement(found, each.id, one)
        for one in each.findings:
            _put_finding(found, each.id, one)
        for one in each.events:
            _put_event(found, each.id, one)
        found["measurement"].append((7, each.id, 999, date(2020, 3, 30), None, 0, 1, 0, 8840, None, None))
        found["condition_occurrence"].append((8, each.id, 2000000029, date(2020, 3, 30), None))
        found["attestations"] += [
            (a.id, each.id, None, a.criterion, None if a.answer is None else "yes" if a.answer else "no", a.by, a.day, a.valid_until)
            for a in each.attestations
        ]  # fmt: skip
    return found


def _birth(birth: DateRange | None) -> tuple[int | None, int | None, int | None]:
    parts = [] if birth is None else [int(each) for each in str(birth).split("-")]
    return tuple((*parts, None, None, None)[:3])  # type: ignore[return-value]


def _concept(term: str, id: int) -> int:
    return CONCEPTS[term][id // 100 % len(CONCEPTS[term])]


def _put_measurement(found: dict[str, list[tuple[Any, ...]]], patient: str, one: Measurement) -> None:
    id, source = divmod(one.id, 100)
    unit = 0 if one.unit is None else int(one.unit[5:]) if one.unit[:5] == "OMOP " else _concept_of(one.unit)
    day, moment = _moments(one.day, one.second, id)
    concept = _concept(one.term, one.id)
    if source == 2:
        found["observation"].append((id, patient, concept, day, moment, one.value, None, 0, unit))
        return
    plain = (None, 0, 4172703)[id % 3]
    operator = plain if one.comparator is None else _OPERATORS.get(one.comparator, _UNKNOWN)
    found["measurement"].append(
        (id, patient, concept, day, moment, operator, one.value, 0, unit, one.low, one.high)
    )


def _put_finding(found: dict[str, list[tuple[Any, ...]]], patient: str, one: Finding) -> None:
    id, source = divmod(one.id, 100)
    day, moment = _moments(one.day, one.second, id)
    answer = _ANSWERS.get(one.value, _UNKNOWN)
    concept = _concept(one.term, one.id)
    if source == 1:
        found["measurement"].append((id, patient, concept, day, moment, None, None, answer, 0, None, None))
    elif answer == _UNKNOWN or (id % 3 == 0 and one.value):
        text = (one.value or "").upper() if answer != _UNKNOWN else one.value
        found["observation"].append((id, patient, concept, day, moment, None, text, 0, 0))
    else:
        found["observation"].append((id, patient, concept, day, moment, None, None, answer, None))


def _moments(day: date | None, second: int, id: int) -> tuple[date | None, datetime | None]:
    """The day, and the time where there is one; midnight may be left out."""
    if day is None:
        return None, None
    moment = datetime.combine(day, time()) + timedelta(seconds=second)
    return day, moment if second or id % 2 else None


def _put_event(found: dict[str, list[tuple[Any, ...]]], patient: str, one: Event) -> None:
    id, source = divmod(one.id, 100)
    start = None if one.start is None else one.start.low
    end = None if one.end is None else one.end.low
    concept = _concept(one.term, one.id)
    table = _EVENT_TABLES[source - 1]
    if table == "observation":
        found[table].append((id, patient, concept, start, None, None, None, 0, 0))
    else:
        found[table].append((id, patient, concept, start, end))


def omop_with(engine: str, patients: Sequence[Patient], path: str = ":memory:") -> Any:
    """A database of an engine that holds the patients; ``path`` is a file for DuckDB."""
    plain = engine == "sqlite"
    connection: Any
    match engine:
        case "duckdb":
            connection = duckdb.connect(path)
            connection.execute("SET threads = 1")
        case "postgresql":
            connection = postgres_server.Connection()
        case "spark":
            connection = spark_session.Connection()
        case _:
            connection = sqlite3.connect(":memory:")
    for name, columns in TABLES.items():
        typed = columns.replace("NUMBER", "REAL" if plain else "DECIMAL(15,6)")
        if plain:
            typed = typed.replace("TIMESTAMP", "TEXT").replace(" DATE", " TEXT")
        connection.execute(f"CREATE TABLE {name} ({typed})")
    for name, some in rows(patients).items():
        insert(connection, name, [tuple(_plain(value) for value in row) for row in some] if plain else some)
    return connection


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if value is not None and not isinstance(value, str | int) else value
