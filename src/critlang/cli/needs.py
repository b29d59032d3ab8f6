"""crit needs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

import click

from critlang.cli.asking import Command, option
from critlang.cli.common import (
    anchor_option,
    need_protocol,
    output_option,
    parse_anchors,
    protocol_argument,
    set_option,
    write,
)
from critlang.cli.mappings import mapping_option, need_mapping
from critlang.needs import Need, Needs
from critlang.numerals import how_many

if TYPE_CHECKING:
    from critlang.availability import Availability, Available
    from critlang.mapping import Mapping as DataModel
    from critlang.model import Protocol


@click.command("needs", cls=Command)
@protocol_argument
@set_option
@option("--data", metavar="PATH", help="Count how many patients have what; see crit screen --data.")
@anchor_option
@option("--format", "form", type=click.Choice(["text", "csv", "json"]), default="text", show_default=True)
@mapping_option
@output_option
def command(
    protocol: str,
    settings: tuple[str, ...],
    data: str | None,
    anchors: tuple[str, ...],
    form: str,
    mapping: str | None,
    output: str | None,
) -> None:
    """List the data that a protocol needs: terms, codes, units, windows, columns. With --data: how many
    patients have a record in the window, a value, a usable unit, a limit of normal.

    \b
    Example:
      crit needs protocols/aall1121.crit
      crit needs protocols/aall1121.crit --data omop/ --mapping omop-5.4 --anchor enrollment=2020-05-01
    """
    from critlang.needs import needs
    from critlang.plan import build

    model = need_mapping(mapping)
    found = need_protocol(protocol, settings)
    if data is None:
        if model is not None:
            raise click.UsageError("--mapping needs --data")
        write(_WRITERS[form](needs(build(found)), None), output)
        return
    counted = _counted(data, found, parse_anchors(anchors), model)
    write(_WRITERS[form](counted.needs, counted.availability), output)


def _counted(
    data: str, protocol: Protocol, anchors: Mapping[str, date], mapping: DataModel | None
) -> Available:
    from critlang.availability import available
    from critlang.cli.patients import leaving_on_faults, print_problems

    with leaving_on_faults():
        found = available(data, protocol, anchors, mapping)
    print_problems(found.problems)
    return found


def _json(found: Needs, counts: Availability | None) -> str:
    document = found.as_dict()
    if counts is not None:
        counted = [
            each.as_dict() | {"patients": dict(counts.parts.get(each.name, {}))} for each in found.needs
        ]
        document |= {"needs": counted, "data": counts.as_dict()}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _csv(found: Needs, counts: Availability | None) -> str:
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    parts = () if counts is None else _PARTS
    heading = ("need", "what", "table", "terms", "codes", "units", "columns", "window", "criteria")
    writer.writerow((*heading, *(f"patients with {part}" for part in parts)))
    for each in found.needs:
        lists = (each.terms, each.codes, each.units, each.columns)
        had = {} if counts is None else counts.parts.get(each.name, {})
        writer.writerow(
            (
                each.name,
                each.what,
                each.table,
                *("; ".join(some) for some in lists),
                each.window,
                "; ".join(each.criteria),
                *(had.get(part, "") for part in parts),
            )
        )
    return lines.getvalue()


def _text(found: Needs, counts: Availability | None) -> str:
    lines = [f"{found.protocol} needs", ""] if counts is None else _people(found, counts)
    if counts is None:
        lines += [
            f"patients: patient_id, {', '.join(found.patient)}" if found.patient else "patients: patient_id",
            f"anchors: {', '.join(found.anchors)}" if found.anchors else "anchors: none",
        ]
    tables = dict.fromkeys(each.table for each in found.needs)
    for table in tables:
        lines += ["", table]
        for each in found.needs:
            if each.table == table:
                lines += _need(each) if counts is None else _had(each, counts)
    return "\n".join(lines) + "\n"


def _people(found: Needs, counts: Availability) -> list[str]:
    """The patients and anchors: how many have what."""
    patients = how_many(counts.patients, "patient")
    lines = [f"{found.protocol}: what there is for {patients} of what is needed", "", "patients"]
    if "birth_date" in found.patient:
        part = f", in part {_share(counts.birth_part, counts)}" if counts.birth_part else ""
        lines.append(f"  birth date: to the day {_share(counts.birth_day, counts)}{part}")
    if "sex" in found.patient:
        lines.append(f"  sex: {_share(counts.sex, counts)}")
    if counts.anchors:
        lines += ["", "anchors"]
        lines += [f"  {name}: {_share(count, counts)}" for name, count in counts.anchors.items()]
    return lines


def _had(each: Need, counts: Availability) -> list[str]:
    """What is needed, and in the line below it how many patients have it in its window."""
    had = counts.parts.get(each.name, {})
    parts = ", ".join(f"{word} {_share(had[part], counts)}" for part, word in _WORDS.items() if part in had)
    if had.get("ever", 0) > had.get("record", 0):
        parts += f"; on any day {_share(had['ever'], counts)}"
    window = f", {each.window}" if each.window and each.window not in each.what else ""
    criteria = f" ({', '.join(each.criteria)})" if each.criteria else ""
    return [f"  {each.what}{window}{criteria}", f"      {parts}"]


def _share(count: int, counts: Availability) -> str:
    """A count with its share; "nobody" for none, and never 0 % or 100 % for what is not quite that."""
    if not count:
        return "nobody"
    share = 100 * count / counts.patients
    shown = 100 if count == counts.patients else min(99, max(1, round(share)))
    return f"{count} ({shown} %)"


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


_PARTS = ("record", "value", "unit", "lower limit", "upper limit", "answer", "ever")
_WORDS = {
    "record": "record",
    "value": "value",
    "unit": "usable unit",
    "lower limit": "own lower limit of normal",
    "upper limit": "own upper limit of normal",
    "answer": "answer",
}
_WRITERS: dict[str, Callable[[Needs, Availability | None], str]] = {"text": _text, "csv": _csv, "json": _json}
