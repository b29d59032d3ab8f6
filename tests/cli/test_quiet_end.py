"""What a command leaves behind at its end is nobody's concern."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROTOCOLS = Path(__file__).parents[2] / "protocols"


def test_screening_ends_without_words_of_the_engine(tmp_path):
    arguments = ["screen", PROTOCOLS / "aall1121.crit", "--data", PROTOCOLS / "samples/aall1121"]
    command = [sys.executable, "-m", "critlang", *arguments, "-o", tmp_path / "out.csv"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "eligible" in done.stdout + done.stderr
    assert "leaked" not in done.stderr
