"""The form of one entry in the registry of diagnostic codes."""

from __future__ import annotations

from critlang.diagnostics.severity import Severity
from critlang.record import Record


class CodeInfo(Record):
    """What a diagnostic code stands for, in words for protocol authors.

    `title` is a short phrase, `meaning` and `what_to_do` are sentences; the two examples are short excerpts,
    the first with the problem and the second without it.
    """

    code: str
    title: str
    severity: Severity
    meaning: str
    bad_example: str
    good_example: str
    what_to_do: str

    @property
    def group(self) -> str:
        """The group of the code: its letter and first digit, such as "E2"."""
        return self.code[:2]
