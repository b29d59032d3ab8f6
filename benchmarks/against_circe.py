"""The generated statement over OMOP against Circe's SQL for the same criteria, as far as Circe can say them.

    pip install ohdsi-circe-python-alpha sqlglot
    python benchmarks/against_circe.py --patients 20000
    python benchmarks/against_circe.py --patients 20000 --postgresql
    python benchmarks/against_circe.py --patients 20000 --postgresql --untuned

Circe's text is for SQL Server; sqlglot turns it into the engine's. It has neither "latest" nor unknown, looks at no
units, and takes an age from the year of birth alone: the numbers of patients differ, and are printed.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from omop import CONCEPTS, ENROLLMENT, omop_store, site_mapping

from critlang.loading import compile_file
from critlang.mapping import load_mapping
from critlang.sql import eligibility_sql
from critlang.sql.mapped_statements import mapped_plan

PROTOCOL = Path(__file__).parents[1] / "protocols" / "aall1121.crit"
SETS = {name: number for number, name in enumerate(["enrollment", *CONCEPTS])}


def window(first: int | None, last: int) -> dict[str, Any]:
    """Days after the index date; None: any day before."""
    start = {"Coeff": -1} if first is None else {"Days": abs(first), "Coeff": -1 if first < 0 else 1}
    return {"Start": start, "End": {"Days": abs(last), "Coeff": -1 if last < 0 else 1}, "UseEventEnd": False}


def occurs(kind: str, name: str, days: dict[str, Any], count: int = 1, **limits: Any) -> dict[str, Any]:
    """At least so many of something in a window."""
    criteria = {kind: {"CodesetId": SETS[name], **limits}}
    return {"Criteria": criteria, "StartWindow": days, "Occurrence": {"Type": 2, "Count": count}}


def group(
    kind: str, *criteria: dict[str, Any], people: list[Any] | None = None, groups: list[Any] | None = None
) -> Any:
    return {
        "Type": kind,
        "CriteriaList": list(criteria),
        "DemographicCriteriaList": people or [],
        "Groups": groups or [],
    }


def definition() -> dict[str, Any]:
    """AALL1121 as a cohort definition."""
    measured, happened = "Measurement", "ConditionOccurrence"
    lately, earlier, screening = window(-28, 0), window(None, 4), window(-16, 5)
    at_least = lambda value: {"Value": value, "Op": "gte"}  # noqa: E731
    at_most = lambda value: {"Value": value, "Op": "lte"}  # noqa: E731
    under = {"Age": {"Value": 16, "Op": "lt"}}
    rules = [
        group(
            "ALL",
            occurs(happened, "B-precursor ALL", window(None, 0)),
            occurs(measured, "marrow blasts", lately, ValueAsNumber={"Value": 25, "Op": "gt"}),
        ),
        group("ALL", people=[{"Age": {"Value": 2, "Extent": 17, "Op": "bt"}}]),
        group(
            "ANY",
            occurs(happened, "marrow relapse", window(None, 0), 2),
            occurs(happened, "reinduction", window(None, 0)),
            occurs(happened, "induction", window(None, 0)),
        ),
        group(
            "ANY",
            groups=[
                group("ALL", occurs(measured, "Karnofsky", lately, ValueAsNumber=at_least(50))),
                group("ALL", occurs(measured, "Lansky", lately, ValueAsNumber=at_least(50)), people=[under]),
            ],
        ),
        group(
            "ANY",
            occurs(measured, "creatinine clearance", earlier, ValueAsNumber=at_least(70)),
            occurs(measured, "creatinine", earlier, RangeHighRatio=at_most(1)),
        ),
        group(
            "ANY",
            occurs(measured, "total bilirubin", earlier, RangeHighRatio=at_most(1.5)),
            occurs(measured, "direct bilirubin", earlier, ValueAsNumber=at_most(1.5)),
        ),
        group("ALL", occurs(measured, "ALT", screening, ValueAsNumber=at_most(135))),
    ]
    sets = [
        {
            "id": number,
            "name": name,
            "expression": {"items": [{"concept": {"CONCEPT_ID": CONCEPTS.get(name, ENROLLMENT)}}]},
        }
        for name, number in SETS.items()
    ]
    return {
        "ConceptSets": sets,
        "PrimaryCriteria": {
            "CriteriaList": [{"VisitOccurrence": {"CodesetId": 0}}],
            "ObservationWindow": {"PriorDays": 0, "PostDays": 0},
            "PrimaryCriteriaLimit": {"Type": "First"},
        },
        "QualifiedLimit": {"Type": "First"},
        "ExpressionLimit": {"Type": "First"},
        "InclusionRules": [{"name": str(n), "expression": rule} for n, rule in enumerate(rules, start=1)],
        "CensoringCriteria": [],
        "CollapseSettings": {"CollapseType": "ERA", "EraPad": 0},
        "CensorWindow": {},
    }


def circe_statements(dialect: str) -> list[str]:
    """Circe's statements in an engine's dialect."""
    import sqlglot
    from circe import build_cohort_query, cohort_expression_from_json
    from circe.cohortdefinition import BuildExpressionQueryOptions

    options = BuildExpressionQueryOptions()
    options.cdm_schema = options.vocabulary_schema = "cdm"
    options.target_schema, options.target_table, options.cohort_id = "cdm", "cohort", 1
    options.generate_stats = False
    text = build_cohort_query(cohort_expression_from_json(json.dumps(definition())), options)
    text = re.sub(
        r"(?im)^\s*(TRUNCATE TABLE|DROP TABLE|UPDATE STATISTICS|DELETE FROM|INSERT INTO cohort).*?;",
        "",
        text,
        flags=re.S,
    )
    # What is left of SqlRender's conditions: {7 != 0}?{ ... }, which holds.
    text = re.sub(r"\{\d+ != 0\}\?\{(.*?)\}", r"\1", text, flags=re.S)
    parsed = (each for each in sqlglot.parse(text, read="tsql") if each is not None)
    return [each.sql(dialect) for each in parsed if isinstance(each, sqlglot.exp.Expression)]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--patients", type=int, default=20_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--postgresql", action="store_true", help="on a PostgreSQL of its own")
    options.add_argument("--untuned", action="store_true", help="PostgreSQL without indexes, as it comes")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        mapping = load_mapping(site_mapping(Path(folder)))
    dialect = "postgresql" if chosen.postgresql else "duckdb"
    mapped = mapped_plan(compile_file(PROTOCOL).protocol, mapping, dialect)
    ours = eligibility_sql(mapped.plan, dialect, layout=mapped.layout).rstrip().rstrip(";")
    store = omop_store(chosen.patients)
    if chosen.postgresql:
        from served import served

        connection = served(store, tuned=not chosen.untuned)
        store.close()
    else:
        connection = store

    def circe() -> None:
        for name in CIRCE_TABLES:
            connection.execute(f"DROP TABLE IF EXISTS {name}")
        for each in statements:
            connection.execute(each)

    def critlang() -> None:
        connection.execute("DROP TABLE IF EXISTS answers")
        connection.execute(f"CREATE TEMP TABLE answers AS {ours}")

    statements = circe_statements("postgres" if chosen.postgresql else "duckdb")
    found: dict[str, list[float]] = {"Circe": [], "generated, with evidence": []}
    for turn in range(chosen.rounds + 1):
        for name, work in (("Circe", circe), ("generated, with evidence", critlang)):
            started = time.perf_counter()
            work()
            if turn:
                found[name].append(time.perf_counter() - started)
    (circes,) = connection.execute("SELECT count(DISTINCT person_id) FROM final_cohort").fetchone()
    (eligible,) = connection.execute("SELECT count(*) FROM answers WHERE verdict = 'eligible'").fetchone()
    print(f"{dialect}, {chosen.patients:,} patients: Circe finds {circes:,}, {eligible:,} are eligible")
    least = statistics.median(found["generated, with evidence"])
    for name, times in found.items():
        print(
            f"{name:<26} {statistics.median(times):8.2f} s by the clock  {statistics.median(times) / least:6.1f}"
        )


CIRCE_TABLES = (
    "Codesets", "qualified_events", *(f"Inclusion_{n}" for n in range(7)), "inclusion_events", "included_events",
    "cohort_rows", "final_cohort",
)  # fmt: skip

if __name__ == "__main__":
    main()
