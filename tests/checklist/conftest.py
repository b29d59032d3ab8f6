"""What the checklist's tests share: the protocol and its pages."""

from __future__ import annotations

import aall1121_model as aall1121
import pytest

from critlang.checklist import checklist


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
