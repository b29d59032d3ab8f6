"""A diagnostic, and the collection that a run gathers them in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from critlang.diagnostics.severity import Severity
from critlang.diagnostics.suggest import did_you_mean
from critlang.record import Record
from critlang.source import SourceError, Span

if TYPE_CHECKING:
    from critlang.diagnostics.codes import CodeInfo


def _registry() -> dict[str, CodeInfo]:
    """Return the registry, imported only when there is something to report."""
    from critlang.diagnostics.codes import CODES

    return CODES


class Label(Record):
    """Words beside an underlined place. The primary label is where the problem is; the others explain it."""

    span: Span
    text: str = ""
    primary: bool = True


class Diagnostic(Record):
    """One problem: a registered code, a message, the places, what to do about it, and what else to know.

    Raises ValueError if the code is not in the registry.
    """

    code: str
    message: str
    labels: tuple[Label, ...] = ()
    help: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.code not in _registry():
            raise ValueError(f"{self.code} is not a registered diagnostic code")

    @property
    def severity(self) -> Severity:
        """How grave the problem is, as the registry says for its code."""
        return _registry()[self.code].severity

    @property
    def primary(self) -> Label | None:
        """The label of the place where the problem is: the first primary one, else the first, else none."""
        first = self.labels[0] if self.labels else None
        return next((label for label in self.labels if label.primary), first)

    @property
    def span(self) -> Span | None:
        """The place where the problem is, if it has one."""
        return self.primary.span if self.primary else None


def diagnose(
    code: str,
    message: str,
    span: Span,
    label: str = "",
    *,
    others: tuple[tuple[Span, str], ...] = (),
    help: Sequence[str | None] = (),
    notes: tuple[str, ...] = (),
) -> Diagnostic:
    """Return a diagnostic at a place, with `others` as further places and their words.

    An entry of `help` that is None is left out, so that a suggestion which found nothing needs no `if`.
    """
    labels = (Label(span, label), *(Label(where, text, primary=False) for where, text in others))
    return Diagnostic(code, message, labels, tuple(text for text in help if text is not None), notes)


def unreadable_source(problem: SourceError) -> Diagnostic:
    """Return the diagnostic for a source that could not be read."""
    suggestion = did_you_mean(problem.span.source_name, problem.neighbours)
    return diagnose(problem.code, problem.reason, problem.span, help=(suggestion, *problem.help))


class Diagnostics:
    """The diagnostics of one run, in the order of their places, each once.

    `files` gives the order of the sources, such as the protocol before its vocabularies; sources that are not
    named there follow in alphabetical order. A diagnostic without a place comes first.
    """

    def __init__(self, gathered: Iterable[Diagnostic] = (), *, files: Iterable[str] = ()) -> None:
        self._gathered: dict[Diagnostic, None] = dict.fromkeys(gathered)
        self._rank = {name: rank for rank, name in enumerate(files)}

    def add(self, diagnostic: Diagnostic) -> None:
        """Gather a diagnostic; an exact duplicate of an earlier one is dropped."""
        self._gathered[diagnostic] = None

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Gather several diagnostics."""
        for diagnostic in diagnostics:
            self.add(diagnostic)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(sorted(self._gathered, key=self._place))

    def __len__(self) -> int:
        return len(self._gathered)

    @property
    def all(self) -> tuple[Diagnostic, ...]:
        """The diagnostics in the order of their places."""
        return tuple(self)

    @property
    def errors(self) -> int:
        """How many errors there are."""
        return count(self._gathered, Severity.ERROR)

    @property
    def warnings(self) -> int:
        """How many warnings there are."""
        return count(self._gathered, Severity.WARNING)

    @property
    def has_errors(self) -> bool:
        """Whether there is an error."""
        return self.errors > 0

    def _place(self, diagnostic: Diagnostic) -> tuple[int, str, int, int, str, str]:
        span = diagnostic.span
        if span is None:
            return (-1, "", 0, 0, diagnostic.code, diagnostic.message)
        rank = self._rank.get(span.source_name, len(self._rank))
        return (rank, span.source_name, span.start, span.end, diagnostic.code, diagnostic.message)


def count(diagnostics: Iterable[Diagnostic], severity: Severity) -> int:
    """Return how many of the diagnostics have this severity."""
    return sum(diagnostic.severity is severity for diagnostic in diagnostics)
