"""crit fmt."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from critlang.cli.asking import Command, option
from critlang.cli.common import FINDINGS, print_diagnostics, write_file
from critlang.diagnostics import Diagnostics, unreadable_source
from critlang.source import Source, SourceError, decode_source, read_source


@click.command("fmt", cls=Command)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@option("--check", "only_check", is_flag=True, help="Write nothing; say which files would change.")
@option("--diff", is_flag=True, help="Write nothing; show what would change.")
def command(files: tuple[str, ...], only_check: bool, diff: bool) -> None:
    """Format files in place; `-` formats standard input to standard output.

    A file with mistakes in it is reported and left as it is.

    \b
    Example:
      crit fmt protocols/*.crit
      crit fmt --check protocols/*.crit
    """
    changed = failed = 0
    for each in files:
        outcome = _format(each, only_check, diff)
        failed += outcome is None
        changed += outcome is True
    sys.exit(FINDINGS if failed or (changed and (only_check or diff)) else 0)


def _format(path: str, only_check: bool, diff: bool) -> bool | None:
    """Format one file. None: it could not be; True: it changed, or would."""
    from critlang.syntax.formatter import FormatError, format_source

    try:
        source = (
            decode_source("<standard input>", sys.stdin.buffer.read()) if path == "-" else read_source(path)
        )
    except SourceError as problem:
        known = {problem.source.name: problem.source} if problem.source else {}
        print_diagnostics(Diagnostics([unreadable_source(problem)]), known)
        return None
    try:
        text = format_source(source)
    except FormatError as problem:
        print_diagnostics(problem.diagnostics, {source.name: source})
        return None
    if path == "-" and not (only_check or diff):
        click.echo(text, nl=False)
        return False
    if text == source.text:
        return False
    _announce(source, text, path, only_check, diff)
    return True


def _announce(source: Source, text: str, path: str, only_check: bool, diff: bool) -> None:
    if diff:
        import difflib

        before, after = source.text.splitlines(keepends=True), text.splitlines(keepends=True)
        click.echo("".join(difflib.unified_diff(before, after, path, f"{path} (formatted)")), nl=False)
    elif only_check:
        click.echo(f"would format {path}")
    else:
        write_file(Path(path), text.encode())
        click.echo(f"formatted {path}")
