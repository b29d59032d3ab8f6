"""The command when what it prints has no room."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

FULL = Path("/dev/full")


def started(here, *arguments, **streams):
    (here / "scratch").mkdir()
    environment = os.environ | {"TMPDIR": str(here / "scratch"), "NO_COLOR": "1"}
    command = [sys.executable, "-m", "critlang", *arguments]
    return subprocess.Popen(command, cwd=here, env=environment, text=True, stderr=subprocess.PIPE, **streams)


@pytest.mark.skipif(not FULL.exists(), reason="there is no full device")
@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["check", "small.crit"],
        ["sql", "small.crit"],
        ["screen", "small.crit", "--data", "data"],
        ["screen", "small.crit", "--data", "data", "--format", "csv"],
        ["attrition", "small.crit", "--data", "data"],
    ],
    ids=" ".join,
)
def test_a_full_disk_is_said(here, arguments):
    with FULL.open("w") as full:
        process = started(here, *arguments, stdout=full)
        said = process.communicate(timeout=60)[1]
    assert said.endswith("error: the output cannot be written: No space left on device\n")
    assert "Traceback" not in said
    assert process.returncode == 1
    assert list((here / "scratch").iterdir()) == []


@pytest.mark.skipif(not FULL.exists(), reason="there is no full device")
def test_where_not_even_that_can_be_said_the_command_fails(here):
    with FULL.open("w") as full:
        command = [sys.executable, "-m", "critlang", "explain", "E502"]
        assert subprocess.run(command, stdout=full, stderr=full, check=False).returncode == 1


def test_a_reader_who_has_enough_is_not_told_of_it(here):
    process = started(here, "sql", "small.crit", stdout=subprocess.PIPE)
    process.stdout.close()
    with process.stderr:
        said = process.stderr.read()
    assert (process.wait(), said) == (1, "")
