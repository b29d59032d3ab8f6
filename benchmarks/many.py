"""Several protocols at once against one statement for each: CPU seconds and memory, as ratios within one run.

    python benchmarks/many.py --patients 100000 --protocols 1,10,100 --alone 10

Protocols and patients are those of `many_protocols.py`. The statements of so many protocols (`--alone`) are run one by one
on the tables that the others are run on together, and stand for all. Both sides give the same columns to files of Parquet;
the run stops if a row differs. Each side runs in a process of its own, for its peak of memory; reading the data is not
counted. `--evidence`: whole results instead of verdicts and criteria.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import duckdb
from many_protocols import CRITERIA, fill, write_protocols

from critlang.data.sharing import SharedStore, alike, load_shared
from critlang.engines import duckdb_together
from critlang.engines.duckdb_together import Found
from critlang.engines.matrix import rows_of_verdicts, rows_query
from critlang.loading import compile_file
from critlang.plan import Plan, build
from critlang.sql import eligibility_sql


def cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def memory() -> int:
    """The peak of memory so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def plans_of(folder: Path, count: int, criteria: int) -> list[Plan]:
    protocols = [compile_file(path).protocol for path in write_protocols(folder, count, criteria)]
    return [build(each) for each in protocols if each is not None]


def opened(data: Path, plans: list[Plan]) -> SharedStore:
    (group,) = alike([plan.protocol for plan in plans])
    store = load_shared(data, group, {})
    store.connection.execute("SET threads = 2")
    return store


def kept(store: SharedStore, rows: str, path: Path) -> None:
    """Write results as they are compared: all columns, or verdicts and criteria."""
    store.connection.execute(f"COPY ({rows}) TO '{path}' (FORMAT parquet)")


def together(store: SharedStore, plans: list[Plan], folder: Path, evidence: bool) -> None:
    def take(found: Found) -> None:
        path = folder / f"{found.place}_{found.part}.parquet"
        label = plans[found.place].protocol.id
        rows = found.query if evidence else rows_of_verdicts(label, found.query)
        kept(store, rows, path)

    duckdb_together.run(store, plans, take, evidence=evidence, verdicts_only=not evidence)


def alone(store: SharedStore, plans: list[Plan], folder: Path, evidence: bool) -> None:
    for place, plan in enumerate(plans):
        store.of(place)
        query = eligibility_sql(plan, "duckdb", evidence=evidence)
        rows = query if evidence else rows_query(plan, plan.protocol.id, f"({query})")
        kept(store, rows, folder / f"{place}_0.parquet")


def side(asked: argparse.Namespace) -> None:
    """One side, in a process of its own: what it took is printed."""
    folder = Path(asked.folder)
    plans = plans_of(folder, asked.count, asked.criteria)
    with opened(Path(asked.data), plans) as store:
        before, started, idle = memory(), time.perf_counter(), cpu_seconds()
        if asked.side == "together":
            together(store, plans, folder / "together", asked.evidence)
        else:
            alone(store, plans[: asked.alone], folder / "alone", asked.evidence)
        took = {"cpu": cpu_seconds() - idle, "clock": time.perf_counter() - started}
    print(json.dumps({**took, "before": before, "peak": memory()}))


def run(name: str, folder: Path, data: Path, count: int, asked: argparse.Namespace) -> dict[str, float]:
    (folder / name).mkdir(parents=True, exist_ok=True)
    command = [sys.executable, __file__, "--side", name, "--folder", str(folder), "--data", str(data)]
    command += [
        "--count",
        str(count),
        "--alone",
        str(min(asked.alone, count)),
        "--criteria",
        str(asked.criteria),
    ]
    done = subprocess.run(
        [*command, *(["--evidence"] if asked.evidence else [])], stdout=subprocess.PIPE, text=True, check=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def compare(folder: Path, count: int) -> None:
    """Stop if a protocol's results differ."""
    for place in range(count):
        one, other = (f"read_parquet('{folder}/{name}/{place}_*.parquet')" for name in ("together", "alone"))
        differing = f"(SELECT * FROM {one} EXCEPT ALL SELECT * FROM {other})"
        query = (
            f"SELECT count(*), (SELECT count(*) FROM {one}) - (SELECT count(*) FROM {other}) FROM {differing}"
        )
        if duckdb.sql(query).fetchall() != [(0, 0)]:
            sys.exit(f"protocol {place} has other results together than alone")


def main() -> None:
    parser = argparse.ArgumentParser(description="Several protocols at once against one after another.")
    parser.add_argument("--patients", type=int, default=100_000)
    parser.add_argument("--protocols", default="1,10,100")
    parser.add_argument("--criteria", type=int, default=CRITERIA)
    parser.add_argument("--alone", type=int, default=10, help="how many statements are run one by one")
    parser.add_argument("--evidence", action="store_true")
    parser.add_argument("--data", help="a store made before, or where to make one")
    for hidden in ("--side", "--folder"):
        parser.add_argument(hidden, help=argparse.SUPPRESS)
    parser.add_argument("--count", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.side:
        side(asked)
        return
    with tempfile.TemporaryDirectory() as name:
        data = Path(asked.data or Path(name) / "store.duckdb")
        if not data.exists():
            with duckdb.connect(str(data)) as connection:
                fill(connection, asked.patients)
        for count in map(int, asked.protocols.split(",")):
            folder = Path(name) / str(count)
            one = run("alone", folder, data, count, asked)
            all_at_once = run("together", folder, data, count, asked)
            compare(folder, min(asked.alone, count))
            each = one["cpu"] / min(asked.alone, count)
            print(
                f"{asked.patients:>9,} patients, {count:>3} protocols of {asked.criteria} criteria: "
                f"together {all_at_once['cpu']:7.1f} s CPU ({all_at_once['clock']:.1f} s), "
                f"alone {each * count:7.1f} s ({each:.2f} s each), ratio {each * count / all_at_once['cpu']:.1f}; "
                f"memory {all_at_once['before']} to {all_at_once['peak']} MB, alone {one['before']} to {one['peak']} MB",
                flush=True,
            )


if __name__ == "__main__":
    main()
