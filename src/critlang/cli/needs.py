"""crit needs."""

from __future__ import annotations

import csv
import io
import json

import click

from critlang.cli.common import need_protocol, output_option, protocol_argument, set_option, write
from critlang.needs import Need, Needs


@click.command("needs")
@protocol_argument
@set_option
@click.option(
    "--format", "form", type=click.Choice(["text", "csv", "json"]), default="text", show_default=True
)
@output_option
def command(protocol: str, settings: tuple[str, ...], form: str, output: str | None) -> None:
    """List the data that a protocol needs: terms, codes, units, windows, columns.

    \b
    Example:
      crit needs protocols/aall1121.crit
    """
    from critlang.needs import needs
    from critlang.plan import build

    found = needs(build(need_protocol(protocol, settings)))
    writers = {"text": _text, "csv": _csv, "json": _json}
    write(writers[form](found), output)


def _json(found: Needs) -> str:
    return json.dumps(found.as_dict(), indent=2, ensure_ascii=False) + "\n"


def _csv(found: Needs) -> str:
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(("need", "what", "table", "terms", "codes", "units", "columns", "window", "criteria"))
    for each in found.needs:
        lists = (each.terms, each.codes, each.units, each.columns)
        writer.writerow(
            (
                each.name,
                each.what,
                each.table,
                *("; ".join(some) for some in lists),
                each.window,
                "; ".join(each.criteria),
            )
        )
    return lines.getvalue()


def _text(found: Needs) -> str:
    lines = [
        f"{found.protocol} needs",
        "",
        f"patients: patient_id, {', '.join(found.patient)}" if found.patient else "patients: patient_id",
        f"anchors: {', '.join(found.anchors)}" if found.anchors else "anchors: none",
    ]
    tables = dict.fromkeys(each.table for each in found.needs)
    for table in tables:
        lines += ["", table]
        for each in found.needs:
            if each.table == table:
                lines += _need(each)
    return "\n".join(lines) + "\n"


def _need(each: Need) -> list[str]:
    facts = {
        "terms": ", ".join(each.terms),
        "codes": ", ".join(each.codes),
        "units": ", ".join(each.units[:8])
        + (f" and {len(each.units) - 8} more" if len(each.units) > 8 else ""),
        "columns": ", ".join(each.columns),
        "window": each.window,
        "criteria": ", ".join(each.criteria),
    }
    return [f"  {each.what}", *(f"      {name:<9} {text}" for name, text in facts.items() if text)]
