"""crit why."""

from __future__ import annotations

import click

from critlang.cli.asking import Command, option
from critlang.cli.common import (
    anchor_option,
    colour_wanted,
    need_protocol,
    output_option,
    parse_anchors,
    protocol_argument,
    set_option,
    write,
)
from critlang.cli.mappings import mapping_option, need_mapping


@click.command("why", cls=Command)
@protocol_argument
@click.argument("patient", required=False)
@set_option
@option("--data", required=True, metavar="PATH", help="A folder, a database or a JSON file.")
@anchor_option
@option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@mapping_option
@output_option
def command(
    protocol: str,
    patient: str | None,
    settings: tuple[str, ...],
    data: str,
    anchors: tuple[str, ...],
    form: str,
    mapping: str | None,
    output: str | None,
) -> None:
    """Explain one patient's verdict: each criterion with the value, date and limit that decided it,
    what was presumed, and what is missing.

    PATIENT may be left out where the data hold one patient.

    \b
    Example:
      crit why protocols/aall1121.crit P001 --data protocols/samples/aall1121
    """
    from critlang.cli.patients import one_patient
    from critlang.evaluate import explain, explanation_json, explanation_text, with_origins
    from critlang.plan import build

    found = need_protocol(protocol, settings)
    origins: dict[tuple[str, int], str] = {}
    days, model = parse_anchors(anchors), need_mapping(mapping)
    found, person = one_patient(data, found, patient, days, model, origins)
    explanation = with_origins(explain(build(found), person), person, origins)
    if form == "json":
        write(explanation_json(explanation), output)
    else:
        write(explanation_text(explanation, colour=output is None and colour_wanted()), output)
