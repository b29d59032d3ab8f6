"""How generated tests draw their cases.

A plain run draws the same cases every time, so that a commit either passes or does not. With ``CRIT_HUNT`` in
the environment the cases are new in every run, and tests/agreement draws as many as it says.
"""

from __future__ import annotations

import os

from hypothesis import settings

import postgres_server

settings.register_profile("same", derandomize=True)
settings.register_profile("hunt", derandomize=False)
settings.load_profile("hunt" if "CRIT_HUNT" in os.environ else "same")


def pytest_unconfigure() -> None:
    """Each process that runs tests stops the server that it has started."""
    postgres_server.stop()
