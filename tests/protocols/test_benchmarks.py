"""The benchmarks still run: they stop where two ways to screen differ. What they measure is not looked at."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
OMOP = "from omop import omop_store; omop_store(20)"
PACKAGES = os.environ.get("CRIT_CQL_PACKAGES", "")
"""A folder in which npm has installed what ``against_cql.py`` names."""
FACTS = """
from datetime import date
from decimal import Decimal
from against_cql import facts_of
from critlang.dates import DateRange
from critlang.facts import Event, Measurement, Patient
rows = [("ALT", 30, "g%", 3), ("ALT", 30, "IU/L", 2), ("Lansky", 60, None, 1), ("sodium", 140, "mmol/L", 1)]
found = facts_of(Patient(
    id="P", birth=DateRange(date(2010, 5, 1), date(2010, 5, 31)),
    measurements=tuple(
        Measurement(id=n, term=term, day=date(2020, 5, day), value=Decimal(value), unit=unit)
        for n, (term, value, unit, day) in enumerate(rows)
    ),
    events=(Event(id=1, term="induction", attributes={"completed": "yes", "response": "stable"}),),
))
print(found["born"])
for row in found["results"]:
    print(row["term"], row["value"], row["unit"])
print(found["events"][0]["completed"], found["events"][0]["response"])
"""


@pytest.mark.parametrize(
    "call",
    [
        ["run.py", "--patients", "200", "--rounds", "1", "--only", "statements"],
        ["many.py", "--patients", "200", "--protocols", "2", "--alone", "2"],
        ["many.py", "--patients", "200", "--protocols", "2", "--alone", "2", "--evidence"],
        ["engines.py", "--patients", "200", "--rounds", "0", "--engines", "postgresql,sqlite"],
        ["-c", OMOP],
    ],
    ids=["statements", "many", "many with evidence", "engines", "OMOP"],
)
def test_a_benchmark_runs_on_a_few_patients(call):
    done = subprocess.run([sys.executable, *call], cwd=BENCHMARKS, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not (PACKAGES and shutil.which("node")), reason="needs node and CRIT_CQL_PACKAGES")
def test_cql_gives_the_answers_of_the_plan():
    call = ["against_cql.py", "--packages", PACKAGES, "--patients", "100", "--rounds", "0"]
    done = subprocess.run([sys.executable, *call], cwd=BENCHMARKS, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "100 patients  0 with another answer" in done.stdout


def test_facts_are_written_as_cql_has_them():
    """Partial dates stay partial, units are UCUM's, a score without a unit is one in percent."""
    done = subprocess.run([sys.executable, "-c", FACTS], cwd=BENCHMARKS, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "2010-05",
        "Lansky 60.0 %",
        "ALT 30.0 U/L",
        "ALT 30.0 None",
        "True None",
    ]
