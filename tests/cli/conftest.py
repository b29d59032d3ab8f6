"""A small protocol with its vocabulary and data, and a way to run the command on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from critlang.cli.group import group

PROTOCOL = """\
protocol SMALL
  title "A small protocol"
  version "2"
  look back 28 days

use "terms.crit"

index date enrollment "study enrollment"
parameter extension: yes/no, default no

inclusion criteria

1 "Adults"
  age >= 18 years at enrollment
2 "ALT up to 2.5 x ULN"
  ALT <= 2.5 x ULN at enrollment
3 "In the extension, consent"
  if extension: attested

example "an adult" is eligible
  born 1980-01-01
  enrollment on 2024-05-01
  ALT 100 U/L on 2024-04-30 with range up to 40
"""
TERMS = """\
vocabulary terms

term ALT: measurement in U/L
"""
PATIENTS = {
    "patients.csv": "patient_id,birth_date,sex\nA1,1980-01-01,female\nA2,2010-01-01,male\nA3,1990,\n",
    "anchors.csv": "patient_id,anchor,date\nA1,enrollment,2024-05-01\nA2,enrollment,2024-05-01\nA3,enrollment,2024-05-01\n",
    "measurements.csv": "id,patient_id,term,date,value,comparator,unit,range_low,range_high\n"
    "1,A1,ALT,2024-04-30,100,,U/L,,40\n2,A2,ALT,2024-04-30,10,,U/L,,40\n3,A3,ALT,2024-04-30,30,,,,40\n",
}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "small.crit").write_text(PROTOCOL)
    (tmp_path / "terms.crit").write_text(TERMS)
    (tmp_path / "data").mkdir()
    for name, text in PATIENTS.items():
        (tmp_path / "data" / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    return tmp_path


@pytest.fixture
def crit(here: Path) -> Callable[..., Result]:
    def run(*arguments: str, given: str | bytes | None = None) -> Result:
        found = CliRunner().invoke(group, arguments, input=given, prog_name="crit")
        if found.exception is not None and not isinstance(found.exception, SystemExit):
            raise found.exception
        return found

    return run
