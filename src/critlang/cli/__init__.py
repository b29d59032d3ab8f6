"""The command ``crit``: arguments in, one library call, print, exit code.

Exit codes: 0 all is well, 1 there are findings (errors in a protocol, a failing example, unusable data),
2 the command was used wrongly.
"""

from __future__ import annotations

import gc
import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line."""
    # Nearly all that a command makes lives to its end: looking for garbage in it is a tenth of a start.
    gc.set_threshold(100_000)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A narrow console must not turn a report into a traceback.
            stream.reconfigure(errors="backslashreplace")
    from critlang.cli.late import import_when_used

    import_when_used("inspect")
    from critlang.cli.ending import ended_in_order
    from critlang.cli.group import group

    try:
        with ended_in_order():
            group(prog_name="crit")
    finally:
        # Nor is it looked for at the end, except where DuckDB would call what it then finds alive a leak.
        if "duckdb" not in sys.modules:
            gc.freeze()
