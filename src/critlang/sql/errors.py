"""What the SQL backend cannot do, said at the criterion it concerns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from critlang.source import Span

if TYPE_CHECKING:
    from critlang.diagnostics import Diagnostic


class CannotExpressError(Exception):
    """A criterion which the target has no way to say.

    Nothing is written rather than something that means less. ``criterion_path`` names the criterion or part,
    ``span`` is its place in the protocol (None for a model that was not made from a text), ``message`` says
    in words what cannot be said. ``code`` is the diagnostic's.
    """

    code = "B701"

    def __init__(self, criterion_path: str, span: Span | None, message: str) -> None:
        super().__init__(f"criterion {criterion_path}: {message}")
        self.criterion_path = criterion_path
        self.span = span
        self.message = message

    def diagnostic(self) -> Diagnostic:
        """The error as a diagnostic at the criterion's place."""
        from critlang.diagnostics import Diagnostic, Label

        labels = () if self.span is None else (Label(self.span),)
        return Diagnostic(self.code, str(self), labels)


class UnknownDialectError(ValueError):
    """A dialect of SQL that there is none of here; the message lists those that there are."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(f'there is no SQL dialect "{name}"; there are: {", ".join(known)}')
        self.name = name
        self.known = known


class Inexpressible(Exception):
    """Raised inside an expression, where the criterion is not known; becomes a ``CannotExpressError``."""
