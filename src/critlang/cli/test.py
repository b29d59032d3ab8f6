"""crit test."""

from __future__ import annotations

import sys

import click

from critlang.cli.asking import Command, option
from critlang.cli.common import FINDINGS, compiled, print_diagnostics, set_option
from critlang.diagnostics import Diagnostics


@click.command("test", cls=Command)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@set_option
@option("-v", "--verbose", is_flag=True, help="Name every example.")
def command(files: tuple[str, ...], settings: tuple[str, ...], verbose: bool) -> None:
    """Try the examples in protocols: each is a patient with the verdict that is expected.

    \b
    Example:
      crit test protocols/aall1121.crit
    """
    from critlang.examples import try_examples

    failed = passed = 0
    unreadable = False
    for each in files:
        found = compiled(each, settings)
        if found.protocol is None:
            print_diagnostics(found.diagnostics, found.sources)
            unreadable = True
            continue
        tried = try_examples(found.protocol)
        if verbose:
            for one in tried:
                click.echo(f"{'failed' if one.problem else 'passed'}  {each}: {one.example.title}")
        problems = [one.problem for one in tried if one.problem]
        print_diagnostics(Diagnostics(problems), found.sources)
        failed += len(problems)
        passed += len(tried) - len(problems)
    click.echo(f"{passed} passed, {failed} failed")
    sys.exit(FINDINGS if failed or unreadable else 0)
