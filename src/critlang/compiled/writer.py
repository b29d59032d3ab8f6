"""Lines of Python source as they are written, with names for what has been worked out already."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

_T = TypeVar("_T")


class Writer:
    """Source in the making: indented lines, names that are used once, values that are not written out.

    ``constants`` are the values that the source reads as globals, by name.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.constants: dict[str, Any] = {}
        self._constants: dict[int, str] = {}
        self._depth = 1
        self._count = 0
        self._known: list[dict[Hashable, Any]] = [{}]

    def line(self, text: str) -> None:
        """Write a line."""
        self.lines.append(f"{' ' * self._depth}{text}")

    @contextmanager
    def block(self, head: str) -> Iterator[None]:
        """Write ``head`` and what follows below it; what is worked out there is not known afterwards."""
        self.line(f"{head}:")
        self._depth += 1
        self._known.append({})
        before = len(self.lines)
        yield
        if len(self.lines) == before:
            self.line("pass")
        self._known.pop()
        self._depth -= 1

    def name(self, of: str) -> str:
        """A name for a variable that no other has."""
        self._count += 1
        return f"{of}{self._count}"

    def constant(self, value: Any) -> str:
        """The name by which the source reads a value; the same for the same object."""
        name = self._constants.get(id(value))
        if name is None:
            name = self._constants[id(value)] = self.name("K")
            self.constants[name] = value
        return name

    def once(self, key: Hashable, write: Callable[[], _T]) -> _T:
        """What ``write`` gives, written where it is first needed and then known until the block ends."""
        for known in self._known:
            if key in known:
                found: _T = known[key]
                return found
        made = write()
        self._known[-1][key] = made
        return made
