"""A command that a scheduler stops, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no such signals there")

STOPPED = """
import os, signal, sys
import critlang.data.store
from critlang.cli import main

number = getattr(signal, sys.argv.pop())

def stopped(*given):
    assert os.listdir(os.environ["TMPDIR"])
    os.kill(os.getpid(), number)
    return []

critlang.data.store.load_table = stopped
main()
"""


def stopped_by(name, here, before=""):
    (scratch := here / "scratch").mkdir()
    words = ["screen", "small.crit", "--data", "data", "-o", "out.csv", name]
    found = subprocess.run(
        [sys.executable, "-c", before + STOPPED, *words],
        cwd=here,
        env=os.environ | {"TMPDIR": str(scratch)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert list(scratch.iterdir()) == []
    assert not [path for path in here.iterdir() if path.name.startswith((".crit-", "out"))]
    return found


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_stopped_screening_says_so_and_leaves_nothing_behind(here, name):
    found = stopped_by(name, here)
    assert (found.returncode, found.stderr) == (1, "\nAborted!\n")


def test_a_signal_that_is_passed_over_stays_so(here):
    """As under nohup."""
    found = stopped_by("SIGHUP", here, "import signal\nsignal.signal(signal.SIGHUP, signal.SIG_IGN)\n")
    assert found.returncode == 1
    assert "Catalog Error" in found.stderr  # for want of the tables that were not made
