"""crit views."""

from __future__ import annotations

from pathlib import Path

import click

from critlang.cli.asking import Command, option
from critlang.cli.common import write_file


@click.command("views", cls=Command)
@option(
    "-o", "--output", "folder", required=True, metavar="FOLDER", help="The folder to write to; it is made."
)
def command(folder: str) -> None:
    """Write the views of FHIR R4 resources, as SQL on FHIR ViewDefinitions: a JSON file for each.

    A server that runs them makes the tables of the data model fhir-r4. For files of resources they are not
    needed: crit runs them itself.

    \b
    Example:
      crit views -o views
    """
    from critlang.fhir import view_texts

    for name, text in view_texts().items():
        path = Path(folder) / f"{name}.json"
        write_file(path, text.encode())
        click.echo(f"wrote {path}")
