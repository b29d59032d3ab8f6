"""Where AALL1121 and its sample cohort are, and what the cohort is expected to come to."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

PROTOCOLS = Path(__file__).parents[2] / "protocols"
FILE = PROTOCOLS / "aall1121.crit"
COHORT = PROTOCOLS / "samples" / "aall1121"
CRITERIA = ("1", "2", "3", "4", "5", "6")
DOSE_IDENTIFIED = {"recommended dose identified": True}


@dataclass(frozen=True)
class Expectation:
    """What was worked out by hand for one patient."""

    patient: str
    verdict: str
    results: tuple[str, ...]
    why: str

    def against(self, verdict: str, results: tuple[str, ...]) -> str:
        """What differs, in words; empty where nothing does."""
        if (verdict, results) == (self.verdict, self.results):
            return ""
        differing = [
            f"{number} is {got}, expected {want}"
            for number, want, got in zip(CRITERIA, self.results, results, strict=True)
            if got != want
        ]
        return f"{self.patient} is {verdict}, expected {self.verdict} ({'; '.join(differing)}): {self.why}"


def expectations(*, dose_identified: bool = False) -> dict[str, Expectation]:
    """By patient; with the dose identified, the second table says what it changes."""
    files = ["expected.csv", "expected_dose_identified.csv"] if dose_identified else ["expected.csv"]
    return {row["patient_id"]: _expectation(row) for name in files for row in table(name)}


def _expectation(row: dict[str, str]) -> Expectation:
    results = tuple(row[number] for number in CRITERIA)
    return Expectation(row["patient_id"], row["verdict"], results, row["why"])


def table(name: str) -> list[dict[str, str]]:
    """The rows of one of the cohort's files."""
    with (COHORT / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))
