"""The commands on a Bundle of one patient."""

from __future__ import annotations

import json

import pytest
import small_trial
from click.testing import CliRunner
from resources import LOINC, bundle, concept, observation, patient

from critlang.cli.group import group


@pytest.fixture
def crit(tmp_path, monkeypatch):
    (tmp_path / "small.crit").write_text(small_trial.TEXT)
    results = (
        observation("abc", referenceRange=[{"high": {"value": 40}}]),
        observation("d", status="preliminary"),
    )
    test = observation("t", code=concept((LOINC, "2106-3")), valueQuantity=None, valueString="negative")
    (tmp_path / "ann.json").write_text(json.dumps(bundle(patient(), *results, test), indent=2))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    data = ("--data", "ann.json", "--mapping", "fhir-r4", "--anchor", "enrollment=2020-05-01")

    def run(command, *more, data=data):
        return CliRunner().invoke(group, [command, "small.crit", *data, *more])

    return run


def test_why_explains_a_bundle_and_names_resources(crit):
    found = crit("why")
    assert found.exit_code == 0
    assert "Patient p1: ineligible" in found.stdout
    assert "ALT 31 U/L on 2020-04-28 (Observation/abc)" in found.stdout
    assert "unknown: no leukocytes result up to 2020-05-01" in found.stdout
    assert "no record says whether there was shot in the dark" in " ".join(found.stdout.split())
    assert "presumed: no record of transplantation" in found.stdout


def test_a_checklist_is_filled_in_from_a_bundle(crit):
    found = crit("checklist", "--format", "markdown")
    assert found.exit_code == 0
    assert "Value: ◆ 31<br>" in found.stdout
    assert "Date: ◆ 2020-04-28" in found.stdout


def test_screening_says_what_is_not_used(crit):
    found = crit("screen", "--format", "csv")
    assert found.exit_code == 0
    assert "so not used: 1\n" in found.stderr
    assert found.stdout.splitlines()[1].startswith("p1,ineligible,true,31,U/L,2020-04-28,1,")


def test_no_statement_is_written_for_views(crit):
    found = crit("sql", "--mapping", "fhir-r4", data=())
    assert found.exit_code == 2
    assert "no statement is written for views of FHIR resources" in found.stderr
