"""What is wrong with a mapping file, in words for the person who wrote it."""

from __future__ import annotations

from collections.abc import Iterable

from critlang.record import Record


class Fault(Record):
    """One thing that is wrong: where (``measurements[2].date``), what was found, what to do."""

    place: str
    message: str
    help: str = ""


class MappingError(Exception):
    """A mapping that cannot be used. ``faults`` holds all that was found in the file."""

    code = "D624"

    def __init__(self, file: str, faults: Iterable[Fault]) -> None:
        self.file = file
        self.faults = tuple(faults)
        super().__init__("\n".join(self.lines()))

    def lines(self) -> list[str]:
        """The faults as text, one after the other."""
        found = []
        for fault in self.faults:
            where = f"{self.file}, {fault.place}" if fault.place else self.file
            found.append(f"error[{self.code}]: {where}: {fault.message}")
            if fault.help:
                found.append(f"  help: {fault.help}")
        return found
