"""The command ``crit``: arguments in, one library call, print, exit code.

Exit codes: 0 all is well, 1 there are findings (errors in a protocol, a failing example, unusable data),
2 the command was used wrongly.
"""

from critlang.cli.main import main

__all__ = ["main"]
