"""crit explain."""

from __future__ import annotations

import sys

import click

from critlang.cli.asking import Command


@click.command("explain", cls=Command)
@click.argument("code", metavar="CODE")
def command(code: str) -> None:
    """Explain a diagnostic code: what it means, a bad and a good example, what to do.

    \b
    Example:
      crit explain E502
    """
    from critlang.diagnostics import UnknownCodeError, explain_code

    try:
        click.echo(explain_code(code.upper()))
    except UnknownCodeError as problem:
        click.echo(f"error: {problem}", err=True)
        sys.exit(2)
