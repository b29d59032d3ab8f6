"""crit checklist."""

from __future__ import annotations

import os
from pathlib import Path

import click

from critlang.cli.asking import Command, option
from critlang.cli.common import (
    anchor_option,
    fail,
    need_protocol,
    output_option,
    parse_anchors,
    protocol_argument,
    set_option,
    write,
)
from critlang.cli.mappings import mapping_option, need_mapping


@click.command("checklist", cls=Command)
@protocol_argument
@set_option
@option("--format", "form", type=click.Choice(["markdown", "html"]), help="By default after FILE's ending.")
@option("--data", metavar="PATH", help="Data to fill in from: a folder, a database or a JSON file.")
@option("--patient", metavar="ID", help="The patient to fill in for.")
@anchor_option
@option("--templates", metavar="FOLDER", help="A site's templates, which take the place of ours.")
@mapping_option
@output_option
def command(
    protocol: str,
    settings: tuple[str, ...],
    form: str | None,
    data: str | None,
    patient: str | None,
    anchors: tuple[str, ...],
    templates: str | None,
    mapping: str | None,
    output: str | None,
) -> None:
    """Write the checklist that a coordinator ticks off, blank or filled in from a patient's data.

    \b
    Example:
      crit checklist protocols/aall1121.crit -o checklist.html
      crit checklist protocols/aall1121.crit --data protocols/samples/aall1121 --patient P001 -o P001.html
    """
    from critlang.plan import build
    from critlang.printing import checklist

    if patient and not data:
        raise click.UsageError("--patient needs --data")
    if templates and not os.path.isdir(templates):
        raise click.UsageError(f"--templates: {templates} is not a folder")
    found = need_protocol(protocol, settings)
    person = None
    if data:
        from critlang.cli.patients import one_patient

        found, person = one_patient(data, found, patient, parse_anchors(anchors), need_mapping(mapping))
    chosen = form or ("markdown" if output and output.endswith(".md") else "html")
    text = _rendered(
        lambda: checklist(build(found), patient=person, format=chosen, templates=_path(templates))
    )
    write(text, output)


def _path(folder: str | None) -> Path | None:
    return Path(folder) if folder else None


def _rendered(render: object) -> str:
    """What a site's template makes; a mistake in one is the user's and gets a message."""
    import jinja2

    assert callable(render)
    try:
        return str(render())
    except jinja2.TemplateSyntaxError as problem:
        fail(f"the template {problem.name} cannot be read: {problem.message} (line {problem.lineno})")
    except jinja2.TemplateError as problem:
        fail(f"a template cannot be filled in: {problem}")
