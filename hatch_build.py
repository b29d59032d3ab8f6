"""Stores what no start should have to work out: the parser's tables, and the frame of SQL statements."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class MadeFiles(BuildHookInterface):  # type: ignore[type-arg]
    """Writes ``syntax/crit.tables`` from the grammar and ``sql/stored_frame.py`` from ``templates/sql``."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make them and have the wheel carry them."""
        sys.path.insert(0, str(Path(self.root) / "src"))
        try:
            from critlang.sql import rendering
            from critlang.syntax import grammar

            grammar.store()
            rendering.store()
        finally:
            sys.path.pop(0)
        for made in (grammar.TABLES, rendering.STORED):
            build_data["artifacts"].append(Path(made).relative_to(self.root).as_posix())
