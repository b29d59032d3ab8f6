"""SHA-256 without what ``hashlib`` loads beside it: OpenSSL takes 3 ms, which is much of a start.

Python's own implementation gives the same sums; its module has another name in each version.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any


def sha256(content: bytes) -> str:
    """The SHA-256 of some bytes, as hexadecimal digits."""
    return str(_implementation().sha256(content).hexdigest())


def _implementation() -> Any:
    for name in ("_sha2", "_sha256") if sys.version_info >= (3, 12) else ("_sha256", "_sha2"):
        try:
            return import_module(name)
        except ImportError:
            continue
    return import_module("hashlib")
