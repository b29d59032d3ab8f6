"""How much is drawn. A case is a patient of a protocol; the tests draw shares of so many.

The environment asks for more: ``CRIT_HUNT`` cases, ``CRIT_HUNT_PATIENTS`` of them of the same protocol, and
with ``CRIT_HUNT_SPARK`` as many on Spark as elsewhere. More patients of a protocol take less time for each.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import engine

CASES = int(os.environ.get("CRIT_HUNT", "2000"))
PATIENTS = int(os.environ.get("CRIT_HUNT_PATIENTS", "10"))
PATIENTS_ON_SPARK = max(30, PATIENTS)
"""To Spark a statement is a second's work and more, however few its rows."""
ON_SPARK = 1.0 if "CRIT_HUNT_SPARK" in os.environ else 0.1
"""The share of the cases that Spark gets."""

# About as many choices as a patient takes, of which hypothesis makes 8192 for an example and no more.
engine.BUFFER_SIZE = max(engine.BUFFER_SIZE, 400 * PATIENTS_ON_SPARK)


def drawing(share: float, patients: int = PATIENTS) -> settings:
    """Settings of a test that draws a share of the cases, so many patients of each protocol."""
    programs = max(2, int(CASES * share) // patients)
    return settings(max_examples=programs, deadline=None, suppress_health_check=list(HealthCheck))
