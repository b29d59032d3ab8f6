"""The examples of every protocol in the folder come to the same on every backend, criterion by criterion."""

from __future__ import annotations

import os
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest
from spec_backends import BACKENDS, answers
from spec_patients import Study

from critlang.loading import compile_file
from critlang.parameters import with_parameters
from critlang.plan import build
from critlang.record import replace

PROTOCOLS = Path(__file__).parents[2] / "protocols"
FILES = sorted(PROTOCOLS.glob("*.crit"))


@cache
def studies(path):
    """The examples of a protocol as patients, those with the same parameters together."""
    protocol = compile_file(path).protocol
    assert protocol is not None
    groups = defaultdict(list)
    for number, example in enumerate(protocol.examples, 1):
        groups[example.parameters].append(replace(example.patient, id=f"example {number}"))
    return tuple(
        Study(path.stem, build(with_parameters(protocol, dict(parameters))), tuple(patients), {})
        for parameters, patients in groups.items()
    )


def _pairs():
    """Every protocol on every engine; Spark, to which each is several seconds' work, gets a sixth of them."""
    for path in FILES:
        for backend in BACKENDS[1:]:
            if backend != "spark" or path in FILES[::6] or "CRIT_HUNT" in os.environ:
                yield pytest.param(path, backend, id=f"{path.stem}-{backend}")


@pytest.mark.parametrize(("path", "backend"), list(_pairs()))
def test_an_engine_says_the_same_of_every_example(path, backend):
    for study in studies(path):
        assert study.patients
        assert answers(backend, study) == answers("interpreter", study)
