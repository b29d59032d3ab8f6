"""Sums are those of hashlib, whichever module works them out."""

from __future__ import annotations

import hashlib
import sys

import pytest

from critlang.hashing import sha256

TEXTS = [b"", b"protocol X\n\0", "≤ 2.5 mg/dL".encode() * 1000]


@pytest.mark.parametrize("content", TEXTS)
@pytest.mark.parametrize("missing", [(), ("_sha2", "_sha256")])
def test_the_same_sum(content, missing, monkeypatch):
    for name in missing:
        monkeypatch.setitem(sys.modules, name, None)
    assert sha256(content) == hashlib.sha256(content).hexdigest()
