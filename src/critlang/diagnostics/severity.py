"""How grave a diagnostic is."""

from __future__ import annotations

from enum import Enum


class Severity(Enum):
    """An error stops the work, a warning deserves a look, a note only informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
