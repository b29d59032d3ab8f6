"""The benchmarks still run: they stop where two ways to screen differ. What they measure is not looked at."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
OMOP = "from omop import omop_store; omop_store(20)"


@pytest.mark.parametrize(
    "call",
    [
        ["run.py", "--patients", "200", "--rounds", "1", "--only", "statements"],
        ["many.py", "--patients", "200", "--protocols", "2", "--alone", "2"],
        ["many.py", "--patients", "200", "--protocols", "2", "--alone", "2", "--evidence"],
        ["-c", OMOP],
    ],
    ids=["statements", "many", "many with evidence", "OMOP"],
)
def test_a_benchmark_runs_on_a_few_patients(call):
    done = subprocess.run([sys.executable, *call], cwd=BENCHMARKS, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
