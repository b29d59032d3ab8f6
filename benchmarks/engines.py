"""The statements for AALL1121 on each engine, the same patients in tables of its own: CPU time against DuckDB's.

    pip install -e '.[test]'
    python benchmarks/engines.py --patients 100000 --rounds 1
    python benchmarks/engines.py --patients 20000 --engines duckdb,postgresql

Each engine writes its results to a table (Spark: to Parquet) and is warmed up before. The verdicts are compared.
What is measured is the work of the process that does it: DuckDB and SQLite within this one, PostgreSQL's
session (`jit` off, 256 MB to sort in, no parallel workers), Spark's Java (`local[2]`).
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import psutil
from generate import store

from critlang.loading import compile_file
from critlang.plan import build
from critlang.sql import eligibility_sql

PROTOCOL = Path(__file__).parents[1] / "protocols" / "aall1121.crit"
VERDICTS = "SELECT patient_id, verdict FROM answers ORDER BY patient_id"
_SQLITE_TYPES = {"BIGINT": "INTEGER", "TIMESTAMP": "TEXT", "DATE": "TEXT", "VARCHAR": "TEXT"}

Engine = tuple[Callable[[str], object], Callable[[], list[Any]], Callable[[], float]]
"""What runs a statement, what gives the verdicts after that, and the CPU seconds used so far."""


def cpu_of(process: int) -> float:
    times = psutil.Process(process).cpu_times()
    return float(times.user + times.system)


def tables_of(data: duckdb.DuckDBPyConnection) -> list[str]:
    return [
        name
        for (name,) in data.execute("SELECT table_name FROM duckdb_tables() WHERE NOT temporary").fetchall()
    ]


@contextmanager
def on_duckdb(data: duckdb.DuckDBPyConnection) -> Iterator[Engine]:
    def run(statement: str) -> None:
        data.execute(f"CREATE OR REPLACE TEMP TABLE answers AS {statement}")

    yield run, lambda: data.execute(VERDICTS).fetchall(), lambda: cpu_of(os.getpid())


@contextmanager
def on_sqlite(data: duckdb.DuckDBPyConnection) -> Iterator[Engine]:
    connection = sqlite3.connect(":memory:")
    for table in tables_of(data):
        columns = [(str(name), str(kind)) for name, kind, *_ in data.execute(f"DESCRIBE {table}").fetchall()]
        typed = {name: _SQLITE_TYPES.get(kind, "REAL") for name, kind in columns}
        connection.execute(
            f"CREATE TABLE {table} ({', '.join(f'{name} {kind}' for name, kind in typed.items())})"
        )
        casts = {"REAL": "DOUBLE", "TEXT": "VARCHAR", "INTEGER": "BIGINT"}
        listed = ", ".join(f"CAST({name} AS {casts[kind]})" for name, kind in typed.items())
        rows = data.execute(f"SELECT {listed} FROM {table}")
        insert = f"INSERT INTO {table} VALUES ({', '.join('?' * len(typed))})"
        while some := rows.fetchmany(100_000):
            connection.executemany(insert, some)

    def run(statement: str) -> None:
        connection.execute("DROP TABLE IF EXISTS answers")
        connection.execute(f"CREATE TEMP TABLE answers AS {statement}")

    yield run, lambda: connection.execute(VERDICTS).fetchall(), lambda: cpu_of(os.getpid())
    connection.close()


@contextmanager
def on_postgresql(data: duckdb.DuckDBPyConnection) -> Iterator[Engine]:
    from served import served

    session = served(data, schema="main")
    session.execute("SET max_parallel_workers_per_gather = 0")
    (backend,) = session.execute("SELECT pg_backend_pid()").fetchone()

    def run(statement: str) -> None:
        session.execute("DROP TABLE IF EXISTS answers")
        session.execute(f"CREATE TEMP TABLE answers AS {statement}")

    by_bytes = VERDICTS.replace("BY patient_id", 'BY patient_id COLLATE "C"')
    yield run, lambda: session.execute(by_bytes).fetchall(), lambda: cpu_of(backend)


@contextmanager
def on_spark(data: duckdb.DuckDBPyConnection) -> Iterator[Engine]:
    from critlang.engines.spark_session import begun

    with tempfile.TemporaryDirectory() as folder, begun("spark") as session:
        java = next(each for each in psutil.Process().children(recursive=True) if each.name() == "java")
        for table in tables_of(data):
            data.execute(f"COPY {table} TO '{folder}/{table}.parquet' (FORMAT parquet)")
            session.read.parquet(f"{folder}/{table}.parquet").createOrReplaceTempView(table)
        answers = f"{folder}/answers"

        def run(statement: str) -> None:
            session.sql(statement).write.mode("overwrite").parquet(answers)

        def verdicts() -> list[Any]:
            session.read.parquet(answers).createOrReplaceTempView("answers")
            return [tuple(row) for row in session.sql(VERDICTS).collect()]

        yield run, verdicts, lambda: cpu_of(java.pid)


ENGINES = {"duckdb": on_duckdb, "postgresql": on_postgresql, "sqlite": on_sqlite, "spark": on_spark}


def measured(engine: Engine, statement: str, rounds: int) -> tuple[float, list[Any]]:
    """The median CPU seconds of a statement after a warm-up (0 without rounds), and the verdicts."""
    run, verdicts, cpu_seconds = engine
    times = []
    for turn in range(rounds + 1):
        before = cpu_seconds()
        run(statement)
        if turn:
            times.append(cpu_seconds() - before)
    return statistics.median(times) if times else 0.0, verdicts()


def main() -> None:
    """Run what was asked for and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--patients", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument(
        "--engines", default=",".join(ENGINES), help="commas between; DuckDB is always the first"
    )
    asked = parser.parse_args()
    protocol = compile_file(PROTOCOL).protocol
    assert protocol is not None
    plan, data = build(protocol), store(asked.patients)
    names = ["duckdb", *(name for name in asked.engines.split(",") if name != "duckdb")]
    first: dict[bool, tuple[float, list[Any]]] = {}
    for name in names:
        with ENGINES[name](data) as engine:
            for evidence in (False, True):
                statement = eligibility_sql(plan, name, evidence=evidence).rstrip().rstrip(";")
                seconds, verdicts = measured(engine, statement, asked.rounds)
                least, expected = first.setdefault(evidence, (seconds, verdicts))
                if verdicts != expected:
                    sys.exit(f"{name} and DuckDB differ about a patient")
                what = "with evidence" if evidence else "verdicts and criteria"
                print(
                    f"{asked.patients:>9,} patients  {name:<11} {what:<22} {seconds:8.2f} s {seconds / (least or 1):7.1f}"
                )


if __name__ == "__main__":
    main()
