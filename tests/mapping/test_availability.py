"""What data have of what a protocol needs: counts that a person can check by hand."""

from __future__ import annotations

import json
from datetime import date

import pytest

from critlang.availability import available
from critlang.cli import main
from critlang.loading import compile_file
from critlang.mapping import load_mapping
from mapped_clinic import clinic

PLAIN = {
    "patients.csv": "patient_id,birth_date,sex\nA,1980-05-17,F\nB,1980,M\nC,,\n",
    "anchors.csv": "patient_id,anchor,date\nA,enrollment,2020-05-01\nB,enrollment,2020-05-01\n",
    "measurements.csv": "id,patient_id,term,date,value,unit,range_low,range_high\n"
    "1,A,ALT,2020-04-20,30,U/L,,40\n2,A,ALT,2020-04-21,30,bananas,,\n"
    "3,B,ALT,2019-04-20,30,U/L,,40\n4,B,ALT,2020-04-20,,U/L,,40\n5,C,ALT,,30,U/L,,\n6,X,ALT,2020-04-20,1,U/L,,\n",
    "events.csv": "id,patient_id,term,start_date,end_date\n"
    "1,A,relapse,2021-01-01,\n2,B,marrow relapse,2020,\n",
    "findings.csv": "id,patient_id,term,date,value\n1,A,pregnancy test,2020-04-20,negative\n"
    "2,B,pregnancy test,2020-04-20,odd\n",
}


def test_every_part_is_counted_in_its_window(tmp_path):
    protocol, _ = clinic(tmp_path)
    text = protocol.read_text().replace("ALT <= 40 U/L", "ALT <= 2 x ULN within 28 days")
    protocol.write_text(text)
    folder = tmp_path / "plain"
    folder.mkdir()
    for name, rows in PLAIN.items():
        (folder / name).write_text(rows)
    found = available(folder, compile_file(protocol).protocol)
    counts = found.availability
    assert (counts.patients, counts.birth_day, counts.birth_part, counts.sex) == (3, 1, 1, 2)
    assert counts.anchors == {"enrollment": 2}
    named = {each.terms: counts.parts[each.name] for each in found.needs.needs}
    # C has no date of enrollment, so that any day may lie in the window; X is nobody's.
    assert named[("ALT",)] == {"record": 3, "value": 2, "unit": 2, "upper limit": 1, "ever": 3}
    assert named[("pregnancy test",)] == {"record": 2, "value": 1, "ever": 2}
    assert named[("relapse", "marrow relapse")] == {"record": 2, "ever": 2}
    assert named[("stroke",)] == {"record": 0, "ever": 0}


def test_another_model_is_counted_alike(tmp_path):
    protocol, data = clinic(tmp_path)
    found = available(
        data, compile_file(protocol).protocol, {"enrollment": date(2020, 5, 1)}, load_mapping("omop-5.4")
    )
    counts = {each.terms: found.availability.parts[each.name] for each in found.needs.needs}
    assert counts[("ALT",)] == {"record": 3, "value": 3, "unit": 2, "ever": 3}
    assert {each.code for each in found.problems} >= {"D603", "D622"}


def test_the_command_prints_counts_and_shares(tmp_path, capsys, monkeypatch):
    protocol, data = clinic(tmp_path)
    words = ["needs", str(protocol), "--data", str(data), "--mapping", "omop-5.4"]
    monkeypatch.setattr("sys.argv", ["crit", *words, "--anchor", "enrollment=2020-05-01"])
    with pytest.raises(SystemExit, match="0"):
        main()
    printed = capsys.readouterr()
    assert "record 3 (100 %), value 3 (100 %), usable unit 2 (67 %)" in printed.out
    assert "D622" in printed.err


def test_json_has_the_counts_of_each_need(tmp_path, capsys, monkeypatch):
    protocol, data = clinic(tmp_path)
    words = ["needs", str(protocol), "--data", str(data), "--mapping", "omop-5.4", "--format", "json"]
    monkeypatch.setattr("sys.argv", ["crit", *words, "--anchor", "enrollment=2020-05-01"])
    with pytest.raises(SystemExit, match="0"):
        main()
    document = json.loads(capsys.readouterr().out)
    assert document["data"]["patients"] == 3
    need = next(each for each in document["needs"] if each["terms"] == ["ALT"])
    assert need["patients"]["unit"] == 2
