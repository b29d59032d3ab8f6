"""crit attrition: the counts in each format, small ones hidden on demand."""

from __future__ import annotations

import csv
import json
import xml.etree.ElementTree as ET

import pytest

COUNTS = "met,not_met,unknown,not_applicable,excluded,remaining_certain,remaining_possible"
TABLE = """\
                              --------- in order --------  - by itself -  --- without it --
   criterion                  excluded  certain  possible  fail  unknown  certain  possible
-  -------------------------  --------  -------  --------  ----  -------  -------  --------
   all patients                               3         3
1  Adults                            1        2         2     1        0        2         3
2  ALT up to 2.5 x ULN               0        1         2     0        1        2         2
3  In the extension, consent         0        1         2     0        0        1         2

3 patients: 1 eligible, 1 undetermined, 1 ineligible
"""


@pytest.mark.parametrize("engine", ["duckdb", "python", "sqlite"])
def test_the_table_is_the_same_from_every_engine(crit, engine):
    found = crit("attrition", "small.crit", "--data", "data", "--engine", engine)
    assert found.exit_code == 0
    table, legend = found.stdout.split("\n\nin order")
    assert table + "\n" == TABLE
    assert "without it  certain: pass all criteria but this one" in legend
    assert "warning[D603]" in found.stderr


def test_csv_has_the_columns_of_the_statement(crit, here):
    found = crit("attrition", "small.crit", "--data", "data", "-o", "counts.csv")
    assert (found.exit_code, found.stdout) == (0, "")
    heading, start, *steps = csv.reader((here / "counts.csv").read_text().splitlines())
    assert heading[:4] == ["step", "criterion", "section", "words"]
    assert heading[4:11] == COUNTS.split(",")
    assert heading[11:] == ["all_others_certain", "all_others_possible"]
    assert start == ["0", "", "", "all patients", "", "", "", "", "", "3", "3", "", ""]
    assert steps[1] == [
        "2",
        "2",
        "inclusion",
        "ALT up to 2.5 x ULN",
        "2",
        "0",
        "1",
        "0",
        "0",
        "1",
        "2",
        "2",
        "2",
    ]


def test_json_says_what_was_counted(crit):
    found = json.loads(crit("attrition", "small.crit", "--data", "data", "--format", "json").stdout)
    assert found["protocol"]["id"] == "SMALL"
    assert (found["patients"], found["suppressed_below"]) == (3, None)
    assert found["verdicts"] == {"eligible": 1, "undetermined": 1, "ineligible": 1}
    assert [each["criterion"] for each in found["steps"]] == ["1", "2", "3"]
    assert found["steps"][0]["excluded"] == 1


def test_svg_is_a_picture(crit, here):
    assert crit("attrition", "small.crit", "--data", "data", "-o", "flow.svg").exit_code == 0
    texts = list(ET.parse(here / "flow.svg").getroot().itertext())
    assert "Flow of patients: SMALL, version 2" in texts
    assert "Excluded by criterion 1 (n\xa0=\xa01)" in texts


@pytest.mark.parametrize("form", ["table", "csv", "json", "svg"])
def test_small_counts_are_hidden_in_every_format(crit, form):
    found = crit("attrition", "small.crit", "--data", "data", "--format", form, "--suppress", "2")
    assert found.exit_code == 0
    few, others = ("&lt;2", "n\xa0&lt;\xa02") if form == "svg" else ("<2", "<2")
    assert few in found.stdout
    assert others in found.stdout
    if form == "json":
        assert json.loads(found.stdout)["verdicts"]["eligible"] == "<2"


def test_the_part_of_the_study_counts(crit):
    found = crit("attrition", "small.crit", "--data", "data", "--format", "json", "--part", "extension=yes")
    assert json.loads(found.stdout)["verdicts"] == {"eligible": 0, "undetermined": 2, "ineligible": 1}


def test_what_cannot_be_done_is_said(crit, here):
    assert "Give --data PATH" in crit("attrition", "small.crit").stderr
    assert crit("attrition", "small.crit", "--data", "data", "--suppress", "1").exit_code == 2
    assert crit("attrition", "small.crit", "--data", "data", "--engine", "oracle").exit_code == 2
    found = crit("attrition", "small.crit", "--data", "data", "-o", "flow.png")
    assert found.exit_code == 2
    assert "give --format table|csv|json|svg" in found.stderr
    strict = crit("attrition", "small.crit", "--data", "data", "--strict", "-o", "counts.csv")
    assert strict.exit_code == 1
    assert not (here / "counts.csv").exists()
    (here / "data" / "patients.csv").unlink()
    missing = crit("attrition", "small.crit", "--data", "data", "-o", "counts.csv")
    assert missing.exit_code == 1
    assert "error[D606]" in missing.stderr
    assert not (here / "counts.csv").exists()
