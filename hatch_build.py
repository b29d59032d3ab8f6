"""Stores the parser's tables when the package is built, so that no start has to work them out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ParserTables(BuildHookInterface):  # type: ignore[type-arg]
    """Writes ``src/critlang/syntax/crit.tables`` from ``grammar/crit.lark``."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the tables and have the wheel carry them."""
        sys.path.insert(0, str(Path(self.root) / "src"))
        try:
            from critlang.syntax.grammar import TABLES, store

            store()
        finally:
            sys.path.pop(0)
        build_data["artifacts"].append(str(TABLES.relative_to(self.root).as_posix()))
