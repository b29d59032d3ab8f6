"""crit build."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import click

from critlang.cli.asking import Command, option
from critlang.cli.common import (
    FINDINGS,
    anchor_option,
    need_dialects,
    need_protocol,
    parse_anchors,
    print_diagnostics,
    protocol_argument,
    set_option,
    write_file,
)
from critlang.cli.patients import leaving_on_faults, print_problems, verdict_counts
from critlang.model import Protocol
from critlang.numerals import how_many


@click.command("build", cls=Command)
@protocol_argument
@set_option
@option("--data", metavar="PATH", help="Also screen these patients.")
@anchor_option
@option(
    "--dialect",
    "more",
    multiple=True,
    metavar="NAME",
    help="Also the SQL of a dialect that is parsed only in our tests; see crit sql --help.",
)
@option(
    "-o", "--output", "folder", default="out", show_default=True, metavar="FOLDER", help="Where to write."
)
def command(
    protocol: str,
    settings: tuple[str, ...],
    data: str | None,
    anchors: tuple[str, ...],
    more: tuple[str, ...],
    folder: str,
) -> None:
    """Check a protocol and write all its outputs to a folder: checklists, SQL, needs, and a screening.

    \b
    Example:
      crit build protocols/aall1121.crit --data protocols/samples/aall1121 -o out
    """
    need_dialects(more)
    found = need_protocol(protocol, settings)
    target = Path(folder)
    stem = Path(found.file).stem or "protocol"
    for name, text in _texts(found, more).items():
        _write(target / f"{stem}.{name}", text)
    if data:
        _screen(found, Path(data), parse_anchors(anchors), target, stem)


def _texts(protocol: Protocol, more: tuple[str, ...]) -> dict[str, str]:
    from critlang.needs import needs
    from critlang.plan import build
    from critlang.printing import checklist
    from critlang.sql import CannotExpressError, attrition_sql, dialects, eligibility_sql

    plan = build(protocol)
    texts = {
        "checklist.html": checklist(plan, format="html"),
        "checklist.md": checklist(plan, format="markdown"),
        "needs.json": json.dumps(needs(plan).as_dict(), indent=2, ensure_ascii=False) + "\n",
    }
    for dialect in dict.fromkeys((*dialects(executed=True), *more)):
        try:
            texts[f"{dialect}.sql"] = eligibility_sql(plan, dialect).rstrip() + ";\n"
            texts[f"attrition.{dialect}.sql"] = attrition_sql(plan, dialect).rstrip() + ";\n"
        except CannotExpressError as problem:
            print_diagnostics([problem.diagnostic()], {})
            sys.exit(FINDINGS)
    return texts


def _write(path: Path, text: str) -> None:
    write_file(path, text.encode())
    click.echo(f"wrote {path}")


def _screen(protocol: Protocol, data: Path, anchors: Mapping[str, date], folder: Path, stem: str) -> None:
    from critlang.attrition import attrition_csv, attrition_svg, shown
    from critlang.screen import screen

    with leaving_on_faults(), screen(protocol, data, anchor_dates=anchors) as screening:
        print_problems(screening.problems)
        target = folder / f"{stem}.screening.csv"
        screening.write(target)
        click.echo(f"wrote {target}")
        kept = shown(screening.attrition())
        _write(folder / f"{stem}.attrition.csv", attrition_csv(kept))
        _write(folder / f"{stem}.attrition.svg", attrition_svg(kept))
        counts = screening.counts
        patients = how_many(sum(counts.values()), "patient")
        click.echo(f"screened {patients}: {verdict_counts(counts)}")
