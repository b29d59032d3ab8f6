"""Folders of data for the small protocol."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from data_protocol import PATIENTS, PROTOCOL

from critlang.data import Problem, load


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """Write a folder of CSV files: a table's name and its whole text, or bytes, patients unless given."""

    def write(**tables: str | bytes) -> Path:
        place = tmp_path / "data"
        place.mkdir(exist_ok=True)
        for name, text in {"patients": PATIENTS, **tables}.items():
            content = text if isinstance(text, bytes) else text.encode()
            (place / f"{name}.csv").write_bytes(content)
        return place

    return write


@pytest.fixture
def found_in(folder) -> Callable[..., tuple[Problem, ...]]:
    """Load a folder of CSV files and give what is wrong with it."""

    def found(**tables: str | bytes) -> tuple[Problem, ...]:
        with load(folder(**tables), PROTOCOL) as store:
            return store.problems

    return found
