"""crit init."""

from __future__ import annotations

import os
import re
from pathlib import Path

import click

from critlang.cli.asking import Command, option
from critlang.cli.common import fail, write_file


@click.command("init", cls=Command)
@click.argument("name")
@option(
    "-o",
    "--output",
    "folder",
    default=".",
    metavar="FOLDER",
    show_default=True,
    help="The folder to write to.",
)
def command(name: str, folder: str) -> None:
    """Start a protocol called NAME: a small one that compiles, with its vocabulary and source text.

    \b
    Example:
      crit init NCT01234567 -o my-trial
      crit test my-trial/nct01234567.crit
    """
    from critlang.resources import template_root

    file = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    if not file or not re.fullmatch(r"[\w .-]+", name):
        raise click.UsageError(f'"{name}" cannot be the name of a protocol; use letters, numbers and dashes')
    starter = Path(template_root(), "init")
    target = Path(folder)
    texts = {
        target / f"{file}.crit": (starter / "protocol.crit").read_text(encoding="utf-8"),
        target / f"{file}.txt": (starter / "source.txt").read_text(encoding="utf-8"),
        target / "vocabulary" / "terms.crit": (starter / "terms.crit").read_text(encoding="utf-8"),
    }
    present = [str(path) for path in texts if os.path.exists(path)]
    if present:
        fail(f"{', '.join(present)} is there already; nothing was written")
    for path, text in texts.items():
        write_file(path, text.replace("NAME", name).replace("FILE", file).encode())
        click.echo(f"wrote {path}")
    click.echo(f"now try: crit test {target / file}.crit")
