"""crit build."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

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
from critlang.cli.mappings import mapping_option, need_mapping, planned, say_opened
from critlang.cli.patients import leaving_on_faults, print_problems, verdict_counts
from critlang.model import Protocol
from critlang.numerals import how_many

if TYPE_CHECKING:
    from critlang.mapping import Mapping as DataModel
    from critlang.screen import Screening


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
@mapping_option
@option(
    "-o", "--output", "folder", default="out", show_default=True, metavar="FOLDER", help="Where to write."
)
def command(
    protocol: str,
    settings: tuple[str, ...],
    data: str | None,
    anchors: tuple[str, ...],
    more: tuple[str, ...],
    mapping: str | None,
    folder: str,
) -> None:
    """Check a protocol and write all its outputs to a folder: checklists, SQL, needs, and a screening.

    With --mapping the SQL reads the tables of that model. There is none for views of FHIR resources.

    \b
    Example:
      crit build protocols/aall1121.crit --data protocols/samples/aall1121 -o out
      crit build protocols/aall1121.crit --data omop/ --mapping omop-5.4 --anchor enrollment=2020-05-01
    """
    need_dialects(more)
    dates = parse_anchors(anchors)
    model = need_mapping(mapping)
    found = need_protocol(protocol, settings)
    outputs = _Outputs(Path(folder), Path(found.file).stem or "protocol")
    texts = _texts(found, model, more)
    if data is None:
        outputs.write(texts)
        return
    from critlang.screen import screen

    # What is wrong with the data must come to light before anything is written.
    with leaving_on_faults(), screen(found, data, anchor_dates=dates, mapping=model) as screening:
        print_problems(screening.problems)
        outputs.write(texts)
        outputs.write_screening(screening)


class _Outputs:
    """The files of a protocol in a folder."""

    def __init__(self, folder: Path, stem: str) -> None:
        self._folder, self._stem = folder, stem

    def write(self, texts: Mapping[str, str]) -> None:
        for name, text in texts.items():
            path = self._path(name)
            write_file(path, text.encode())
            click.echo(f"wrote {path}")

    def write_screening(self, screening: Screening) -> None:
        from critlang.attrition import attrition_csv, attrition_svg, shown

        target = self._path("screening.csv")
        screening.write(target)
        click.echo(f"wrote {target}")
        kept = shown(screening.attrition())
        self.write({"attrition.csv": attrition_csv(kept), "attrition.svg": attrition_svg(kept)})
        counts = screening.counts
        patients = how_many(sum(counts.values()), "patient")
        click.echo(f"screened {patients}: {verdict_counts(counts)}")

    def _path(self, name: str) -> Path:
        return self._folder / f"{self._stem}.{name}"


def _texts(protocol: Protocol, model: DataModel | None, more: tuple[str, ...]) -> dict[str, str]:
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
    if model is not None and model.fhir:
        if more:
            raise click.UsageError("--dialect: no statement is written for views of FHIR resources")
        return texts
    opened: tuple[str, ...] = ()
    for dialect in dict.fromkeys((*dialects(executed=True), *more)):
        try:
            plan, layout, opened = planned(protocol, model, dialect)
            texts[f"{dialect}.sql"] = eligibility_sql(plan, dialect, layout=layout).rstrip() + ";\n"
            texts[f"attrition.{dialect}.sql"] = attrition_sql(plan, dialect, layout=layout).rstrip() + ";\n"
        except CannotExpressError as problem:
            print_diagnostics([problem.diagnostic()], {})
            sys.exit(FINDINGS)
    say_opened(opened)
    return texts
