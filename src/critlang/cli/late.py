"""A module of the standard library that is imported only when something is looked up in it.

Click imports ``inspect``, and with it what reads Python's syntax, a twentieth of a start. What it asks of it
is to unfold texts and to tell functions from other defaults, which no command does before its help is shown.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any


def import_when_used(name: str) -> None:
    """Let ``import name`` find what stands for the module, unless it has been imported."""
    sys.modules.setdefault(name, _Late(name))


class _Late(ModuleType):
    """Stands for the module of its name."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)
