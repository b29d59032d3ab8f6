"""Speed, as ratios within one run: statements and evaluators against those by hand, start-up.

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
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import duckdb
import handwritten
from generate import store

from critlang.compiled import Screener
from critlang.data import load
from critlang.evaluate import evaluate, explain
from critlang.facts import Patient
from critlang.loading import compile_file
from critlang.plan import Plan, build
from critlang.sql import eligibility_sql

HERE = Path(__file__).parent
PROTOCOLS = HERE.parent / "protocols"


def cpu_seconds(whose: int = resource.RUSAGE_SELF) -> float:
    if whose == resource.RUSAGE_SELF:
        return time.process_time()
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


def evaluators(plan: Plan, patients: list[Patient], rounds: int) -> None:
    """The compiled plan and the interpreter against a function by hand, on one core, facts in memory.

    All of them are given the same patients, each another; nothing that was found out is kept.
    """
    screener = Screener(plan)
    persons = [handwritten.person_of(patient) for patient in patients]
    ready = [screener.ready(patient) for patient in patients]
    same_answers(screener, ready, persons)
    few = patients[:: max(1, len(patients) // 200)]

    def each(
        work: Callable[[Any], object], of: Sequence[Any], least: int = 2000
    ) -> tuple[Callable[[], object], int]:
        times = max(1, least // len(of))

        def run() -> None:
            for _ in range(times):
                for one in of:
                    work(one)

        return run, times * len(of)

    contestants = {
        "by hand": each(handwritten.screen, persons),
        "compiled: verdict": each(screener.verdict, ready),
        "compiled: all results": each(screener.results, ready),
        "compiled: with deciding facts": each(screener.explained, ready),
        "by hand, facts made ready": each(
            lambda one: handwritten.screen(handwritten.person_of(one)), patients
        ),
        "compiled: all results, facts made ready": each(
            lambda one: screener.results(screener.ready(one)), patients
        ),
        "compiled: with deciding facts, facts made ready": each(
            lambda one: screener.explained(screener.ready(one)), patients
        ),
        "compiled: as an Evaluation": each(screener.evaluate, patients),
        "interpreter: evaluate": each(partial(evaluate, plan), few, 200),
        "interpreter: explain": each(partial(explain, plan), few, 200),
    }
    found = in_turn({name: run for name, (run, _) in contestants.items()}, rounds)
    rates = {name: count / found[name] for name, (_, count) in contestants.items()}
    for name, rate in rates.items():
        print(
            f"{len(patients):>9,} patients  {name:<48} {rate:9,.0f} a second  {rate / rates['by hand']:.3f}"
        )
    started = time.process_time()
    written = Screener(plan)
    for use in (written.verdict, written.results, written.explained):
        use(ready[0])
    print(f"writing and compiling the three functions: {1000 * (time.process_time() - started):.0f} ms")


def same_answers(screener: Screener, ready: list[Any], persons: list[Any]) -> None:
    """Stop if the function by hand and the compiled plan differ about a patient."""
    numbers = {"ineligible": 1, "undetermined": 2, "eligible": 3, "false": 1, "unknown": 2, "true": 3}
    top = [0, *(1 + place for place, path in enumerate(screener.paths) if "." not in path)]
    for facts, person in zip(ready, persons, strict=True):
        results = screener.results(facts)
        if tuple(numbers[results[place]] for place in top) != handwritten.screen(person):
            sys.exit(f"the function by hand and the compiled plan differ about {facts[0].id}")


def sample_cohort(plan: Plan) -> list[Patient]:
    """Patients who sit on the boundaries of AALL1121."""
    with load(PROTOCOLS / "samples" / "aall1121", plan.protocol) as data:
        return list(data.patients())


def made_up(plan: Plan, count: int) -> list[Patient]:
    """So many patients of ``generate.py``."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.duckdb"
        store(count, str(path)).close()
        with load(path, plan.protocol) as data:
            return list(data.patients())


def start_up(rounds: int) -> None:
    """CPU time (user and system) of commands beyond bare Python's start: the least of several runs each.

    Python's compiled modules are used as they are in an installation, whatever the environment says.
    """
    crit = [sys.executable, "-c", "from critlang.cli import main; main()"]
    least: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        commands = {"python": [sys.executable, "-c", "pass"]}
        commands |= {f"crit {each[0]}": [*crit, *each] for each in calls(folder)}
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = f"{folder}/compiled"
        for _ in range(rounds + 1):  # the first compiles the modules, and is never the least
            for name, command in commands.items():
                before = cpu_seconds(resource.RUSAGE_CHILDREN)
                subprocess.run(command, check=True, capture_output=True, env=environment)
                used = cpu_seconds(resource.RUSAGE_CHILDREN) - before
                least[name] = min(least.get(name, used), used)
    for name in commands:
        if name != "python":
            print(f"{name:<16} {1000 * (least[name] - least['python']):8.0f} ms over bare Python")


def calls(folder: str) -> list[list[str]]:
    """A call of each command, with what it writes in a folder of its own."""
    protocol = str(PROTOCOLS / "aall1121.crit")
    data = ["--data", str(PROTOCOLS / "samples" / "aall1121")]
    return [
        ["--version"],
        ["explain", "E201"],
        ["completion", "bash"],
        ["init", "NCT00000000", "--help"],
        ["fmt", "--check", protocol],
        ["check", protocol],
        ["needs", protocol],
        ["sql", protocol, "--dialect", "duckdb"],
        ["checklist", protocol],
        ["test", protocol],
        ["screen", protocol, *data],
        ["attrition", protocol, *data],
        ["build", protocol, "-o", f"{folder}/built"],
    ]


def compiling(rounds: int) -> None:
    """CPU time of checking the largest protocol, its vocabularies included, in a process that has done it."""
    largest = max(PROTOCOLS.glob("*.crit"), key=lambda each: each.stat().st_size)
    times = []
    for _ in range(rounds + 1):
        started = time.process_time()
        compile_file(largest)
        times.append(time.process_time() - started)
    lines = len(largest.read_text(encoding="utf-8").splitlines())
    print(
        f"checking {largest.stem} ({lines} lines): first {1000 * times[0]:.0f} ms, then {1000 * min(times):.0f} ms"
    )


def main() -> None:
    """Run what was asked for and print the figures."""
    parser = argparse.ArgumentParser(description="Measure speed as ratios within one run.")
    parser.add_argument("--patients", default="10000,100000", help="sizes of the store, commas between")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=["statements", "evaluators", "start-up"])
    arguments = parser.parse_args()
    found = compile_file(PROTOCOLS / "aall1121.crit").protocol
    assert found is not None
    plan = build(found)
    if arguments.only in (None, "statements"):
        for size in arguments.patients.split(","):
            statements(plan, int(size), arguments.rounds)
    if arguments.only in (None, "evaluators"):
        evaluators(plan, sample_cohort(plan), arguments.rounds)
        evaluators(plan, made_up(plan, 4000), arguments.rounds)
    if arguments.only in (None, "start-up"):
        compiling(max(15, arguments.rounds))
        start_up(max(15, arguments.rounds))


if __name__ == "__main__":
    main()
