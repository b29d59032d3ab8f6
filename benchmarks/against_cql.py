"""The compiled plan in Python against cql-execution, which runs CQL in JavaScript: AALL1121, facts in memory.

    npm install --prefix FOLDER cql-execution@3.3.2 @cqframework/cql@5.3.0
    python benchmarks/against_cql.py --patients 2000 --packages FOLDER

Without a folder the packages are installed into one of the run. The criteria are `aall1121.cql`, translated in the run,
over a model of our own (`trial-modelinfo.xml`), not FHIR: the engine finds a patient's facts by kind and code, as
objects of its own. Before anything is measured, all answers are compared, and the run stops where a patient's differ
for no reason that is known. It has no evidence: what it keeps at most is what each part of the text came to.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, Self

import handwritten
from run import PROTOCOLS, cpu_seconds, made_up, same_answers, sample_cohort

from critlang.compiled import Screener
from critlang.dates import UNKNOWN_DATE, DateRange
from critlang.facts import Measurement, Patient
from critlang.loading import compile_file
from critlang.plan import build

HERE = Path(__file__).parent
PACKAGES = ("cql-execution@3.3.2", "@cqframework/cql@5.3.0")

# A unit as it is recorded, and its code in UCUM; others have none. An international unit is one of
# enzyme activity here; to UCUM it is arbitrary, and nothing is converted to it.
UNITS = {
    **{each: each for each in ("%", "1", "mg/dL", "umol/L", "mg/L", "U/L", "ukat/L", "g", "mg", "mL/min")},
    "percent": "%",
    "mg/dl": "mg/dL",
    "MG/DL": "mg/dL",
    "µmol/L": "umol/L",
    "IU/L": "U/L",
    "mL/min/1.73 m2": "mL/min/{1.73_m2}",
    "mL/min/1.73m2": "mL/min/{1.73_m2}",
    "mL/min/{1.73_m2}": "mL/min/{1.73_m2}",
    "mL/s/1.73 m2": "mL/s/{1.73_m2}",
}
ASKED = {
    "marrow blasts", "Karnofsky", "Lansky", "creatinine clearance", "creatinine", "total bilirubin",
    "direct bilirubin", "ALT",
}  # fmt: skip
TRUTHS = {
    "eligible": True,
    "ineligible": False,
    "undetermined": None,
    "true": True,
    "false": False,
    "unknown": None,
}


def written(day: DateRange | None) -> str | None:
    """A date as CQL writes it, to the day, the month or the year."""
    return None if day is None or day == UNKNOWN_DATE else str(day)


def iso(day: Any) -> str | None:
    return None if day is None else day.isoformat()


def number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def result_of(row: Measurement) -> dict[str, Any]:
    unit = "%" if row.unit is None and row.term in ("Karnofsky", "Lansky") else UNITS.get(row.unit or "")
    return {
        "term": row.term,
        "taken": iso(row.day),
        "value": number(row.value),
        "unit": unit,
        "comparator": row.comparator,
        "upper": number(row.high),
    }


def facts_of(patient: Patient) -> dict[str, Any]:
    """A patient's facts in the words of ``trial-modelinfo.xml``, results in the order of time."""
    rows = sorted(patient.measurements, key=lambda row: (row.day is None, row.day, row.second, row.id))
    said = sorted((each for each in patient.attestations if each.day), key=lambda each: (each.day, each.id))
    return {
        "id": patient.id,
        "born": written(patient.birth),
        "sex": patient.sex,
        "enrollment": iso(patient.anchors.get("enrollment")),
        "day_1": iso(patient.anchors.get("day 1")),
        "results": [result_of(row) for row in rows if row.term in ASKED],
        "events": [
            {
                "term": each.term,
                "start": written(each.start),
                "end": written(each.end),
                "completed": {"yes": True, "no": False}.get(str(each.attributes.get("completed"))),
                "response": {"CR": "CR", "PR": "PR", "NR": "NR"}.get(str(each.attributes.get("response"))),
            }
            for each in patient.events
        ],
        "attestations": [
            {
                "criterion": each.criterion,
                "answer": each.answer,
                "by": each.by or None,
                "given": iso(each.day),
                "valid_until": iso(each.valid_until),
            }
            for each in said
        ],
    }


class Peer:
    """The process in which cql-execution has the patients."""

    def __init__(self, packages: Path, patients: list[Patient], folder: Path) -> None:
        file = folder / "patients.json"
        file.write_text(json.dumps([facts_of(each) for each in patients]), encoding="utf-8")
        self.process = subprocess.Popen(
            ["node", str(HERE / "against_cql.mjs"), str(packages), str(file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.communicate()

    def ask(self, word: str) -> Any:
        """What it replies to a word: see ``against_cql.mjs``."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(word, file=self.process.stdin, flush=True)
        line = self.process.stdout.readline()
        if not line:
            sys.exit("the process of cql-execution has ended")
        return json.loads(line)


def installed(packages: Path) -> None:
    """Put the packages into a folder."""
    command = ["npm", "install", "--prefix", str(packages), "--no-audit", "--no-fund", "--ignore-scripts"]
    subprocess.run([*command, *PACKAGES], check=True, stdout=subprocess.DEVNULL)


def versions(packages: Path) -> str:
    """The packages in a folder, with their versions."""
    files = [packages / "node_modules" / each.rpartition("@")[0] / "package.json" for each in PACKAGES]
    found = [json.loads(each.read_text(encoding="utf-8")) for each in files]
    return ", ".join(f"{each['name']} {each['version']}" for each in found)


def compare(screener: Screener, patients: list[Patient], answers: dict[str, dict[str, bool | None]]) -> None:
    """Count the patients about whom the two differ, by cause; stop where there is no cause that is known."""
    causes: Counter[str] = Counter()
    verdicts: Counter[str] = Counter()
    names = ("Eligible", *screener.paths)
    for patient in patients:
        results = screener.results(screener.ready(patient))
        ours = {name: TRUTHS[each] for name, each in zip(names, results, strict=True)}
        theirs = answers[patient.id]
        if ours == theirs:
            continue
        cause = cause_of(patient)
        if cause is None:
            sys.exit(f"cql-execution and the compiled plan differ about {patient.id}")
        causes[cause] += 1
        verdicts[cause] += ours["Eligible"] != theirs["Eligible"]
    print(
        f"{len(patients):>9,} patients  {causes.total()} with another answer, {verdicts.total()} with another verdict"
    )
    for cause, count in causes.items():
        print(f"{'':>19} {count} {cause}: {verdicts[cause]} with another verdict")


def cause_of(patient: Patient) -> str | None:
    """Why the two may differ about a patient, None: there is no reason that is known."""
    birth = patient.birth
    if birth is not None and birth.exact and (birth.low.month, birth.low.day) == (2, 29):
        return "born on 29 February, a year older on 28 February to cql-execution, on 1 March to us"
    return None


def measure(screener: Screener, patients: list[Patient], peer: Peer, rounds: int) -> None:
    """Patients a second of each contestant, in turns after two turns that do not count."""
    persons = [handwritten.person_of(patient) for patient in patients]
    ready = [screener.ready(patient) for patient in patients]
    same_answers(screener, ready, persons)
    ours: dict[str, tuple[Callable[[Any], object], list[Any]]] = {
        "by hand": (handwritten.screen, persons),
        "compiled: verdict": (screener.verdict, ready),
        "compiled: all results": (screener.results, ready),
        "compiled: with deciding facts": (screener.explained, ready),
    }
    theirs = {
        "CQL: verdict": "verdict",
        "CQL: all results": "answers",
        "CQL: all results, each part's result kept": "kept",
        "CQL: every definition": "definitions",
    }
    times = max(1, 20_000 // len(patients))
    rates: dict[str, list[float]] = {name: [] for name in (*ours, *theirs)}
    for turn in range(rounds + 2):
        for name, (work, of) in ours.items():
            before = cpu_seconds()
            for _ in range(times):
                for one in of:
                    work(one)
            if turn > 1:
                rates[name].append(times * len(of) / (cpu_seconds() - before))
        for name, word in theirs.items():
            seconds = peer.ask(word)["seconds"]
            if turn > 1:
                rates[name].append(len(patients) / seconds)
    middle = {name: statistics.median(found) for name, found in rates.items()}
    for name, rate in middle.items():
        ratio = rate / middle["CQL: verdict"]
        print(f"{len(patients):>9,} patients  {name:<42} {rate:9,.0f} a second  {ratio:8.2f}")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--patients", type=int, default=2000, help="how many patients to make up")
    options.add_argument("--rounds", type=int, default=5, help="0: only compare the answers")
    options.add_argument("--packages", type=Path, help="a folder with the packages of npm")
    chosen = options.parse_args()
    protocol = compile_file(PROTOCOLS / "aall1121.crit").protocol
    assert protocol is not None
    plan = build(protocol)
    screener = Screener(plan)
    with tempfile.TemporaryDirectory() as folder:
        packages = chosen.packages or Path(folder)
        if chosen.packages is None:
            installed(packages)
        print(versions(packages))
        for patients in (sample_cohort(plan), made_up(plan, chosen.patients)):
            with Peer(packages, patients, Path(folder)) as peer:
                compare(screener, patients, peer.ask("found"))
                if chosen.rounds:
                    measure(screener, patients, peer, chosen.rounds)


if __name__ == "__main__":
    main()
