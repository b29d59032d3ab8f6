"""Several random protocols at once say what each of them says alone, cell by cell."""

from __future__ import annotations

from pathlib import Path

import pytest
from hunt_compare import compile_text
from hunt_patients import cohorts
from hunt_programs import programs
from hunt_size import PATIENTS, drawing
from hunt_vocabulary import VOCABULARY
from hypothesis import assume, given, note
from hypothesis.strategies import lists

from critlang.data.sharing import alike, shared_store_of
from critlang.engines import duckdb_together
from critlang.engines.matrix import rows_query
from critlang.record import replace
from critlang.sql import eligibility_sql
from critlang.sql.columns import result_columns

COHORT, PROTOCOLS = max(12, PATIENTS), 4


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("together")
    (found / "hunting.crit").write_text(VOCABULARY)
    return found


def answers(connection, query):
    cursor = connection.execute(f"SELECT * FROM ({query}) ORDER BY patient_id")
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def together(store, plans, **wanted):
    found = {}

    def take(some):
        found.setdefault(some.place, []).extend(answers(store.connection, some.query))

    duckdb_together.run(store, plans, take, **wanted)
    return found


@drawing(1 / 8, COHORT)
@given(texts=lists(programs(), min_size=2, max_size=PROTOCOLS), patients=cohorts(COHORT))
def test_protocols_together_say_what_each_says_alone(folder, texts, patients):
    compiled = [compile_text(text, folder) for text in texts]
    plans = [each for each in compiled if each is not None]
    assume(len(plans) > 1)
    note("\n".join(texts))
    protocols = [replace(plan.protocol, id=f"HUNT{place}") for place, plan in enumerate(plans)]
    plans = [replace(plan, protocol=protocol) for plan, protocol in zip(plans, protocols, strict=True)]
    (group,) = alike(protocols)
    with shared_store_of(patients, group) as store:
        alone = [
            answers(store.of(place).connection, eligibility_sql(plan, "duckdb"))
            for place, plan in enumerate(plans)
        ]
        listed = [
            answers(store.of(place).connection, rows_query(plan, "", f"({eligibility_sql(plan, 'duckdb')})"))
            for place, plan in enumerate(plans)
        ]
        explained, bare = (together(store, plans, evidence=evidence) for evidence in (True, False))
        verdicts = together(store, plans, evidence=False, verdicts_only=True)
    for place, (plan, expected) in enumerate(zip(plans, alone, strict=True)):
        assert explained[place] == expected
        columns = [each.name for each in result_columns(plan, evidence=False)]
        assert verdicts[place] == [
            {name: cell for name, cell in row.items() if name != "protocol"} for row in listed[place]
        ]
        assert bare[place] == [{name: row[name] for name in columns} for row in expected]
