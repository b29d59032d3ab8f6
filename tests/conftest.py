"""How generated tests draw their cases, and a real browser.

A plain run draws the same cases every time, so that a commit either passes or does not. With ``CRIT_HUNT`` in
the environment the cases are new in every run, and tests/agreement draws as many as it says.
"""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from hypothesis import settings

import postgres_server

settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("hunt", derandomize=False, deadline=None)
settings.load_profile("hunt" if "CRIT_HUNT" in os.environ else "same")


def pytest_unconfigure() -> None:
    """Each process that runs tests stops the server that it has started."""
    postgres_server.stop()


BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")


def pytest_configure(config):
    config.addinivalue_line("markers", "browser: needs Chromium (CRIT_REQUIRE_BROWSER=1: fail without it)")


@pytest.fixture
def chromium(tmp_path):
    """Runs headless Chromium on a file with some arguments, without a network or the user's profile."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        reason = f"none of {', '.join(BROWSERS)} is on PATH"
        if os.environ.get("CRIT_REQUIRE_BROWSER") == "1":
            pytest.fail(f"CRIT_REQUIRE_BROWSER=1, but {reason}")
        pytest.skip(reason)

    def run(page, *arguments):
        command = [
            program,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            f"--user-data-dir={tmp_path / 'profile'}",
            *arguments,
            page.as_uri(),
        ]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120)

    return run
