"""Progress of long work, on a terminal only."""

from __future__ import annotations

import sys
import time
from types import TracebackType

import click

_QUIET_SECONDS = 1.0


class Progress:
    """Shows what is being done once it has taken a second; says nothing where nobody watches."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._shown = ""

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def show(self, doing: str, done: int, total: int) -> None:
        """Say what is being done, and how far it is if ``total`` is known."""
        if not sys.stderr.isatty() or time.monotonic() - self._started < _QUIET_SECONDS:
            return
        far = f" {done:,} of {total:,}" if total else f" {done:,}" if done else ""
        self.clear()
        self._shown = f"{doing}{far}"
        click.echo(self._shown, err=True, nl=False)

    def clear(self) -> None:
        """Take the line off the terminal again."""
        if self._shown:
            click.echo("\r" + " " * len(self._shown) + "\r", err=True, nl=False)
            self._shown = ""
