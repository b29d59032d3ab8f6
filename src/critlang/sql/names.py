"""Names for columns: what a person calls a thing, made fit for SQL and unique."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable

LONGEST = 60
"""Characters of a name before it is cut. PostgreSQL's limit is 63, and a number may follow."""


def slug(text: str) -> str:
    """Small letters and digits joined by underscores, perhaps none: ``before_day_1`` for ``Before day 1``."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


class Names:
    """Gives each thing a name that no other thing has. The same thing keeps its name."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._names: dict[Hashable, str] = {}

    def of(self, thing: Hashable, wish: str, prefix: str = "x") -> str:
        """The name of a thing: ``wish`` as a slug, with a number behind it where that is taken.

        A slug without an underscore, or beginning with a digit, has ``prefix`` put before it.
        """
        name = self._names.get(thing)
        if name is None:
            name = self._names[thing] = self.another(wish, prefix)
        return name

    def another(self, wish: str, prefix: str = "x") -> str:
        """A name for one more thing, which is not asked for again."""
        return self._unused(self._fit(wish, prefix))

    def _fit(self, wish: str, prefix: str) -> str:
        base = slug(wish)
        if "_" not in base or base[0].isdigit():
            base = f"{prefix}_{base}".strip("_")
        return base[:LONGEST].strip("_")

    def _unused(self, base: str) -> str:
        name, count = base, 1
        while name in self._taken:
            count += 1
            name = f"{base}_{count}"
        self._taken.add(name)
        return name
