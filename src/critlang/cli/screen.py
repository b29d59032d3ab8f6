"""crit screen."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from critlang.cli.asking import Command, option
from critlang.cli.common import (
    FINDINGS,
    anchor_option,
    need_protocol,
    parse_anchors,
    set_option,
)
from critlang.cli.mappings import mapping_option, need_mapping
from critlang.cli.patients import (
    complaining,
    data_option,
    engine_option,
    is_for_spark,
    leaving_on_faults,
    need_patients,
    print_as_file,
    screened,
    strict_option,
    verdict_counts,
)
from critlang.cli.progress import Progress


@click.command("screen", cls=Command)
@click.argument("protocols", nargs=-1, required=True, metavar="PROTOCOL...")
@set_option
@data_option
@engine_option
@anchor_option
@option("--evidence/--no-evidence", default=True, show_default=True, help="Deciding value, unit, date, row.")
@mapping_option
@strict_option
@option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json", "ndjson", "parquet"]),
    help="By default after FILE's ending, a table without FILE.",
)
@option("-o", "--output", metavar="FILE", help="Write to FILE; for several protocols also a FOLDER/.")
def command(
    protocols: tuple[str, ...],
    settings: tuple[str, ...],
    data: str | None,
    engine: str,
    anchors: tuple[str, ...],
    evidence: bool,
    mapping: str | None,
    strict: bool,
    form: str | None,
    output: str | None,
) -> None:
    """Screen patients: a verdict for each, and the result of every criterion with what decided it.

    For several protocols: how many patients are eligible for each. A file has a row for each patient and
    protocol; in a folder each protocol has a file of its whole results, too.

    \b
    Example:
      crit screen protocols/aall1121.crit --data protocols/samples/aall1121
      crit screen protocols/aall1121.crit --data warehouse.duckdb -o screening.parquet
      crit screen protocols/aall1121.crit --data omop/ --mapping omop-5.4 --anchor enrollment=2020-05-01
      crit screen protocols/aall1121.crit --engine postgresql://reader@db.example.org/clinic
      crit screen protocols/aall1121.crit --engine spark --data warehouse/ -o screening.parquet
      crit screen protocols/*.crit --data warehouse.duckdb -o screening.csv
      crit screen protocols/*.crit --data omop.duckdb --mapping omop-5.4 -o results/
    """
    from critlang.engines.writing import check_place, format_for

    if len(protocols) > 1:
        from critlang.cli.screen_many import screen_several

        screen_several(protocols, settings, data, engine, anchors, evidence, mapping, strict, form, output)
        return
    (protocol,) = protocols
    model = need_mapping(mapping)
    if model is None and is_for_spark(data, engine):
        _screen_in_spark(protocol, settings, data, engine, anchors, evidence, strict, form, output)
        return
    need_patients(data, engine)
    found = need_protocol(protocol, settings)
    target = None if output in (None, "-") else Path(str(output))
    if form == "parquet" and target is None:
        raise click.UsageError("Parquet needs a file: -o FILE")
    try:
        with leaving_on_faults(engine):
            if target is not None:
                # What cannot be written must not come to light after an hour's work.
                format_for(target, form)
                check_place(target)
        with screened(
            found, data, engine, anchors, mapping=model, evidence=evidence, strict=strict
        ) as screening:
            if target is not None:
                screening.write(target, form)
                click.echo(f"wrote {output}", err=True)
            else:
                print_as_file(screening.write, form or "table")
            click.echo(verdict_counts(screening.counts), err=True)
    except BrokenPipeError:
        sys.exit(FINDINGS)


def _screen_in_spark(
    protocol: str, settings: tuple[str, ...], data: str | None, engine: str, anchors: tuple[str, ...],
    evidence: bool, strict: bool, form: str | None, output: str | None,
) -> None:  # fmt: skip
    """Screen tables that Spark reads where they are, without a row of them coming here."""
    from critlang.engines.spark_screening import screen_in_spark
    from critlang.plan import build

    if output in (None, "-") or form not in (None, "parquet"):
        raise click.UsageError("Spark writes Parquet, which needs a place: -o FOLDER.parquet")
    plan = build(need_protocol(protocol, settings))
    with leaving_on_faults(engine), Progress() as progress:
        summary = screen_in_spark(
            plan,
            data,
            str(output),
            engine,
            evidence=evidence,
            anchor_dates=parse_anchors(anchors),
            progress=progress.show,
            before_writing=complaining(progress, strict=strict),
        )
        progress.clear()
    click.echo(f"wrote {output}", err=True)
    click.echo(verdict_counts(summary.counts), err=True)
