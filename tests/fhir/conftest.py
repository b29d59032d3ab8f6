"""Resources as a bulk export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from resources import lines, patient, read


@pytest.fixture
def rows(tmp_path: Path) -> Callable[..., list[dict[str, Any]]]:
    """The rows that a view makes of some resources beside one patient."""

    def made(view: str, *resources: Any) -> list[dict[str, Any]]:
        (tmp_path / "all.ndjson").write_text(lines(patient(), *resources))
        return read(tmp_path, view)

    return made


@pytest.fixture
def row(rows) -> Callable[..., dict[str, Any]]:
    """The only row that a view makes of some resources."""

    def made(view: str, *resources: Any) -> dict[str, Any]:
        (only,) = rows(view, *resources)
        return only

    return made
