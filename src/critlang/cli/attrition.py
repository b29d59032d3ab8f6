"""crit attrition."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from critlang.cli.asking import Command, option
from critlang.cli.common import (
    anchor_option,
    need_protocol,
    output_option,
    protocol_argument,
    set_option,
    write,
)
from critlang.cli.mappings import mapping_option, need_mapping
from critlang.cli.patients import (
    attrition_in_spark,
    data_option,
    engine_option,
    is_for_spark,
    need_patients,
    screened,
    strict_option,
)

if TYPE_CHECKING:
    from critlang.attrition import Shown

_FORMATS = ("table", "csv", "json", "svg")


@click.command("attrition", cls=Command)
@protocol_argument
@set_option
@data_option
@engine_option
@anchor_option
@mapping_option
@strict_option
@option(
    "--suppress",
    "below",
    type=click.IntRange(min=2),
    metavar="N",
    help="Hide counts below N (but 0), and round all others to the nearest N.",
)
@option(
    "--format",
    "form",
    type=click.Choice(_FORMATS),
    help="By default after FILE's ending, a table without FILE.",
)
@output_option
def command(
    protocol: str,
    settings: tuple[str, ...],
    data: str | None,
    engine: str,
    anchors: tuple[str, ...],
    mapping: str | None,
    strict: bool,
    below: int | None,
    form: str | None,
    output: str | None,
) -> None:
    """Count the patients that each criterion keeps and excludes: a table, or a flow picture (SVG).

    In the protocol's order, each criterion by itself, and all but this one; no patient is named.

    \b
    Example:
      crit attrition protocols/aall1121.crit --data protocols/samples/aall1121
      crit attrition protocols/aall1121.crit --data warehouse.duckdb --suppress 10 -o flow.svg
    """
    from critlang.attrition import shown

    model = need_mapping(mapping)
    in_spark = model is None and is_for_spark(data, engine)
    if not in_spark:
        need_patients(data, engine)
    chosen = form or _of_ending(output)
    found = need_protocol(protocol, settings)
    if in_spark:
        counted = attrition_in_spark(found, data, engine, anchors, strict)
    else:
        with screened(
            found, data, engine, anchors, mapping=model, evidence=False, strict=strict
        ) as screening:
            counted = screening.attrition()
    write(_text(shown(counted, below), chosen), output)


def _of_ending(output: str | None) -> str:
    if output in (None, "-"):
        return "table"
    ending = Path(str(output)).suffix.lower().removeprefix(".")
    found = "table" if ending == "txt" else ending
    if found not in _FORMATS:
        raise click.UsageError(
            f'the ending of "{output}" names no format; give --format {"|".join(_FORMATS)}'
        )
    return found


def _text(counts: Shown, form: str) -> str:
    from critlang.attrition import attrition_csv, attrition_json, attrition_svg, attrition_table

    write_as = {
        "table": attrition_table,
        "csv": attrition_csv,
        "json": attrition_json,
        "svg": attrition_svg,
    }
    return write_as[form](counts)
