"""What the checklist's tests share: the protocol, its pages, and a real browser."""

from __future__ import annotations

import os
import shutil
import subprocess

import aall1121_model as aall1121
import pytest

from critlang.checklist import checklist

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")


def pytest_configure(config):
    config.addinivalue_line("markers", "browser: needs Chromium (CRIT_REQUIRE_BROWSER=1: fail without it)")


@pytest.fixture(scope="session")
def plan():
    return aall1121.plan()


@pytest.fixture(scope="session")
def draw(plan):
    """Draws the page of the sample protocol; ``filled`` from the sample patient."""

    def drawn(format, *, filled=False, **rest):
        if filled:
            rest = {
                "patient": aall1121.patient(),
                "prefill": aall1121.PREFILL,
                "suggestions": aall1121.SUGGESTIONS,
                **rest,
            }
        return checklist(plan, format=format, compiler_version="0.1.0", **rest)

    return drawn


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
