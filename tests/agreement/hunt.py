"""Hunts for a difference between the evaluator and the engines until stopped, or for some number of cases.

    python tests/agreement/hunt.py
    python tests/agreement/hunt.py --cases 100000 --without-spark
    python tests/agreement/hunt.py --cases 100000 --patients 100 --all-on-spark

A case is a patient of a protocol. Each goes through every engine, but a tenth only through Spark, to
which a statement is a second's work, if no more is asked for; a quarter goes through OMOP's tables as
well. Rounds draw new cases each. The first difference ends the hunt; what is printed has the protocol
and the patients, made as small as could be.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
_ROUND = 4000


def main() -> None:
    """Hunt."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--cases", type=int, default=0, help="how many; 0: until stopped")
    options.add_argument("--round", type=int, default=_ROUND, help="how many between two lines of output")
    options.add_argument(
        "--patients", type=int, default=10, help="of each protocol; the more, the less time for each"
    )
    spark = options.add_mutually_exclusive_group()
    spark.add_argument("--without-spark", action="store_true")
    spark.add_argument("--all-on-spark", action="store_true")
    chosen = options.parse_args()
    print("Stop with Ctrl-C.", flush=True)
    started, done = time.monotonic(), 0
    while not chosen.cases or done < chosen.cases:
        cases = min(chosen.round, chosen.cases - done) if chosen.cases else chosen.round
        found = _round(cases, chosen)
        if found.returncode:
            print(found.stdout)
            sys.exit(f"a difference, or a fault of the hunt, after {done:,} cases")
        done += cases
        minutes = (time.monotonic() - started) / 60
        print(f"{done:>9,} cases, no difference, {minutes:.0f} min", flush=True)


def _round(cases: int, chosen: argparse.Namespace) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", str(HERE), "-p", "no:cacheprovider"]
    # Patients take long to print; that this is said must not stand in the place of what was found.
    command += ["-W", "ignore::hypothesis.errors.HypothesisWarning"]
    if chosen.without_spark:
        command += ["-k", "not spark"]
    environment = os.environ | {"CRIT_HUNT": str(cases), "CRIT_HUNT_PATIENTS": str(chosen.patients)}
    if chosen.all_on_spark:
        environment["CRIT_HUNT_SPARK"] = "yes"
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print("stopped")
