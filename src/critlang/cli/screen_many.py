"""crit screen for several protocols."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from critlang import model as m
from critlang.cli.common import FINDINGS, compiled, fail, parse_anchors, parse_settings, print_diagnostics
from critlang.cli.mappings import need_mapping
from critlang.cli.patients import (
    complain,
    is_for_spark,
    leaving_on_faults,
    need_patients,
    print_as_file,
)
from critlang.cli.progress import Progress

if TYPE_CHECKING:
    from critlang.screen_many import ManyScreening


def screen_several(
    paths: tuple[str, ...], settings: tuple[str, ...], data: str | None, engine: str,
    anchors: tuple[str, ...], evidence: bool, mapping: str | None, strict: bool, form: str | None,
    output: str | None,
) -> None:  # fmt: skip
    """Screen patients for several protocols at once."""
    from critlang.screen_many import screen_many

    model = need_mapping(mapping)
    if model is None and is_for_spark(data, engine):
        raise click.UsageError("tables that Spark reads by itself are screened for one protocol at a time")
    need_patients(data, engine)
    target = None if output in (None, "-") else Path(str(output))
    is_folder = target is not None and (str(output).endswith(("/", "\\")) or os.path.isdir(target))
    if form == "parquet" and target is None:
        raise click.UsageError("Parquet needs a file: -o FILE")
    protocols = _protocols(paths, settings)
    try:
        with leaving_on_faults(engine):
            if target is not None:
                _check_place(target, is_folder, form)
            with (
                Progress() as progress,
                screen_many(
                    protocols,
                    engine if data is None else data,
                    engine,
                    whole=(form or "csv") if is_folder else None,
                    evidence=evidence,
                    anchor_dates=parse_anchors(anchors),
                    mapping=model,
                    progress=progress.show,
                ) as screening,
            ):
                progress.clear()
                complain(screening.problems, strict=strict)
                _write(screening, target, is_folder, form)
    except BrokenPipeError:
        sys.exit(FINDINGS)


def _check_place(target: Path, is_folder: bool, form: str | None) -> None:
    """What cannot be written must not come to light after an hour's work."""
    from critlang.engines.writing import check_place, format_for, refused, there_is

    if not is_folder:
        format_for(target, form)
        check_place(target)
    elif there_is(target) and not target.is_dir():
        raise refused(target, f'"{target}" is a file, not a folder')


def _write(screening: ManyScreening, target: Path | None, is_folder: bool, form: str | None) -> None:
    if target is not None and is_folder:
        written = screening.write_folder(target)
        click.echo(screening.table(), nl=False)
        click.echo(f"wrote {len(written)} files to {target}", err=True)
    elif target is not None:
        screening.write(target, form)
        click.echo(screening.table(), nl=False)
        click.echo(f"wrote {target}", err=True)
    elif form in (None, "table"):
        click.echo(screening.table(), nl=False)
    else:
        print_as_file(screening.write, form)


# ---------------------------------------------------------------- protocols


def _protocols(paths: tuple[str, ...], settings: tuple[str, ...]) -> list[m.Protocol]:
    """The checked protocols; what is wrong with any of them is printed, and stops the work if it is an error.

    A file given twice is taken once; a vocabulary among them is passed over.
    """
    values = parse_settings(settings)
    protocols: list[m.Protocol] = []
    broken = False
    known: set[str] = set()
    for path in dict.fromkeys(paths):
        found = compiled(path)
        if found.protocol is not None and values:
            own = {each.name for each in found.protocol.parameters}
            known |= own
            found = compiled(path, tuple(each for each in settings if _name(each) in own))
        print_diagnostics(found.diagnostics, found.sources)
        if found.protocol is not None:
            protocols.append(found.protocol)
        elif found.is_vocabulary and found.ok:
            click.echo(f"{path} is a vocabulary, and is passed over", err=True)
        else:
            broken = True
    if broken:
        fail("the data were not read: a protocol has errors")
    for name in values:
        if name not in known:
            raise click.UsageError(f'no protocol has a parameter "{name}" to set')
    if not protocols:
        fail("there is no protocol to screen for")
    return protocols


def _name(setting: str) -> str:
    return setting.partition("=")[0].strip()
