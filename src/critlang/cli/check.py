"""crit check."""

from __future__ import annotations

import sys

import click

from critlang.cli.asking import Command, option
from critlang.cli.common import FINDINGS, compiled, print_diagnostics, set_option, write
from critlang.diagnostics import Diagnostics
from critlang.source import Source


@click.command("check", cls=Command)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@set_option
@option("--format", "form", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True)
@option("--strict", is_flag=True, help="Count warnings as findings.")
@option("-q", "--quiet", is_flag=True, help="Say nothing when all is well.")
@option("-o", "--output", metavar="FILE", help="Write a JSON or SARIF report to FILE.")
def command(
    files: tuple[str, ...],
    settings: tuple[str, ...],
    form: str,
    strict: bool,
    quiet: bool,
    output: str | None,
) -> None:
    """Check protocols and vocabularies; `-` reads standard input.

    \b
    Example:
      crit check protocols/*.crit
    """
    everything = Diagnostics(files=files)
    sources: dict[str, Source] = {}
    for each in files:
        found = compiled(each, settings)
        everything.extend(found.diagnostics)
        sources.update(found.sources)
    if form == "text":
        print_diagnostics(everything, sources, err=False)
        if not len(everything) and not quiet:
            click.echo(f"{len(files)} {'file' if len(files) == 1 else 'files'} checked, no problems")
    else:
        write(_report(everything, sources, form), output)
    sys.exit(FINDINGS if everything.errors or (strict and everything.warnings) else 0)


def _report(everything: Diagnostics, sources: dict[str, Source], form: str) -> str:
    from critlang import __version__
    from critlang.diagnostics import render_json, render_sarif

    if form == "json":
        return render_json(everything, sources)
    return render_sarif(everything, sources, tool_version=__version__)
