"""What is wrong with patient data, in words for the person who prepared them."""

from __future__ import annotations

from collections.abc import Iterable

from critlang.diagnostics.severity import Severity
from critlang.record import Record

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


class Problem(Record):
    """One kind of thing wrong in one table: where it is first seen, how often, and what to do about it.

    ``code`` is a registered diagnostic code (``D6..``), which says how grave the problem is: an *error* stops
    the work and nothing is written; after a *warning* the rows are kept, but are not known in that respect.
    What only says what was done is a ``note`` instead.
    ``file`` is the file's name (or the table's, inside a database), ``row`` the first row concerned, counted
    from 1; ``place`` names it as a person would look it up: ``line 12`` of a CSV file in an editor, else
    ``row 11``. ``count`` is the number of rows, ``example`` the text found in the first of them.
    """

    code: str
    table: str
    file: str
    message: str
    row: int | None = None
    place: str = ""
    count: int = 1
    example: str = ""
    help: str = ""
    note: bool = False

    @property
    def severity(self) -> Severity:
        """How grave the problem is: as the registry says for its code, unless it is a note."""
        from critlang.diagnostics.codes import CODES

        return Severity.NOTE if self.note else CODES[self.code].severity

    def __str__(self) -> str:
        where = f"{self.file}, {self.place}" if self.place else self.file
        more = f" ({self.count} rows, first {where})" if self.count > 1 and self.place else ""
        lead = f"{self.severity.value}[{self.code}]"
        text = f"{lead}: {self.message}{more}" if more else f"{lead}: {where}: {self.message}"
        return f"{text}\n  help: {self.help}" if self.help else text


class DataError(Exception):
    """Data that cannot be used. ``problems`` holds all that was found, at least one of them an error."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = ordered(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def ordered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Errors first, then warnings, then notes; within each, in the order in which they were found."""
    return tuple(sorted(problems, key=lambda problem: _ORDER[problem.severity]))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether nothing can be written."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def shortened(problems: list[Problem], most: int = 10) -> list[Problem]:
    """The first ``most`` of some problems of one kind and table, and one that counts the others."""
    if len(problems) <= most:
        return problems
    rest = problems[most:]
    first = rest[0]
    message = f"and {len(rest)} more of this kind in {first.table}"
    rows = sum(problem.count for problem in rest)
    return [
        *problems[:most],
        Problem(first.code, first.table, first.file, message, count=rows, note=first.note),
    ]


def quoted(text: str | None, most: int = 60) -> str:
    """``text`` in quotation marks on one line, cut where it is long."""
    plain = " ".join((text or "").split())
    return f'"{plain if len(plain) <= most else plain[: most - 1] + "…"}"'
