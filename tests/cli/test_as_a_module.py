"""The command as a module: ``python -m critlang``."""

from __future__ import annotations

import subprocess
import sys

from critlang import __version__


def test_python_can_run_the_command_by_the_packages_name():
    found = subprocess.run(
        [sys.executable, "-m", "critlang", "--version"], capture_output=True, text=True, check=True
    )
    assert found.stdout == f"crit, version {__version__}\n"
