"""How the command ends where it is stopped, or where nothing more can be printed."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_FAILED = 1

_OF_DUCKDB = "Query interrupted"


@contextmanager
def ended_in_order() -> Iterator[None]:
    """Leaves with an error where what is printed cannot be written."""
    try:
        try:
            yield
        finally:
            # What is printed last is often written only here.
            if sys.stdout is not None:
                sys.stdout.flush()
    except OSError as problem:
        if problem.filename is not None:
            raise
        with suppress(OSError):
            if not isinstance(problem, BrokenPipeError):
                sys.stderr.write(f"error: the output cannot be written: {problem.strerror}\n")
        _give_up_what_is_not_written()
        sys.exit(_FAILED)


def _give_up_what_is_not_written() -> None:
    """Python would try once more at its end, and complain."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


@contextmanager
def interrupts_as_such() -> Iterator[None]:
    """Raises KeyboardInterrupt for Ctrl-C in a query, of which DuckDB leaves a RuntimeError only."""
    try:
        yield
    except RuntimeError as problem:
        if str(problem) != _OF_DUCKDB:
            raise
        raise KeyboardInterrupt from None
