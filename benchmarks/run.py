"""Speed, as ratios within one run: the generated statement against two by hand, the evaluator, start-up.

    python benchmarks/run.py --patients 10000,100000

Statements take turns after one warm-up; the figures are medians of CPU seconds (user and system).
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
from generate import store

from critlang.data import load
from critlang.evaluate import evaluate, explain
from critlang.loading import compile_file
from critlang.plan import Plan, build
from critlang.sql import eligibility_sql

HERE = Path(__file__).parent
PROTOCOLS = HERE.parent / "protocols"


def cpu_seconds(whose: int = resource.RUSAGE_SELF) -> float:
    used = resource.getrusage(whose)
    return used.ru_utime + used.ru_stime


def in_turn(work: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median CPU seconds of each piece of work, done A B A B ... after a warm-up."""
    times: dict[str, list[float]] = {name: [] for name in work}
    for turn in range(rounds + 1):
        for name, run in work.items():
            before = cpu_seconds()
            run()
            if turn:
                times[name].append(cpu_seconds() - before)
    return {name: statistics.median(found) for name, found in times.items()}


def statements(plan: Plan, patients: int, rounds: int) -> None:
    """The generated DuckDB statement against two by hand, which must give the same verdicts."""
    texts = {
        "by hand": (HERE / "handwritten.sql").read_text(encoding="utf-8"),
        "a subquery per criterion": (HERE / "subqueries.sql").read_text(encoding="utf-8"),
        "generated": eligibility_sql(plan, "duckdb", evidence=False),
        "generated, with evidence": eligibility_sql(plan, "duckdb", evidence=True),
    }
    connection = store(patients)

    def create(number: int, text: str) -> Callable[[], object]:
        bare = text.rstrip().rstrip(";")
        return lambda: connection.execute(f"CREATE OR REPLACE TEMP TABLE answers_{number} AS {bare}")

    found = in_turn({name: create(n, text) for n, (name, text) in enumerate(texts.items())}, rounds)
    for number in range(1, len(texts)):
        agree(connection, number)
    for name, seconds in found.items():
        print(f"{patients:>9,} patients  {name:<26} {seconds:8.2f} s  {seconds / found['by hand']:.2f}")


def agree(connection: duckdb.DuckDBPyConnection, number: int) -> None:
    """Stop if a statement differs from the one by hand about a patient's verdict."""
    different = connection.execute(
        f"SELECT count(*) FROM answers_0 AS h FULL JOIN answers_{number} AS g USING (patient_id)"
        " WHERE h.verdict IS DISTINCT FROM g.verdict"
    ).fetchall()[0][0]
    if different:
        sys.exit(f"the statement by hand and statement {number} differ about {different} patients")


def evaluator(plan: Plan) -> None:
    """Patients a second on one core, facts in memory: the sample cohort, repeated."""
    with load(PROTOCOLS / "samples" / "aall1121", plan.protocol) as data:
        patients = list(data.patients())
    for name, work, repeats in (("evaluate", evaluate, 10), ("explain", explain, 2)):
        started = time.process_time()
        for _ in range(repeats):
            for patient in patients:
                work(plan, patient)
        rate = repeats * len(patients) / (time.process_time() - started)
        print(f"{name:<10} {rate:8,.0f} patients a second")


def start_up(rounds: int) -> None:
    """CPU time (user and system) of commands beyond bare Python's start: the least of several runs each.

    Python's compiled modules are used as they are in an installation, whatever the environment says.
    """
    protocol = str(PROTOCOLS / "aall1121.crit")
    crit = [sys.executable, "-c", "from critlang.cli import main; main()"]
    commands = {
        "python": [sys.executable, "-c", "pass"],
        "crit check": [*crit, "check", protocol],
        "crit sql": [*crit, "sql", protocol],
    }
    least = dict.fromkeys(commands, float("inf"))
    with tempfile.TemporaryDirectory() as compiled:
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = compiled
        for _ in range(rounds + 1):  # the first compiles the modules, and is never the least
            for name, command in commands.items():
                before = cpu_seconds(resource.RUSAGE_CHILDREN)
                subprocess.run(command, check=True, capture_output=True, env=environment)
                least[name] = min(least[name], cpu_seconds(resource.RUSAGE_CHILDREN) - before)
    for name in ("crit check", "crit sql"):
        print(f"{name:<10} {1000 * (least[name] - least['python']):8.0f} ms over bare Python")


def main() -> None:
    """Run what was asked for and print the figures."""
    parser = argparse.ArgumentParser(description="Measure speed as ratios within one run.")
    parser.add_argument("--patients", default="10000,100000", help="sizes of the store, commas between")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    found = compile_file(PROTOCOLS / "aall1121.crit").protocol
    assert found is not None
    plan = build(found)
    for size in arguments.patients.split(","):
        statements(plan, int(size), arguments.rounds)
    evaluator(plan)
    start_up(max(15, arguments.rounds))


if __name__ == "__main__":
    main()
