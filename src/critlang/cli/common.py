"""What several commands share: options, loading a protocol, printing, writing files whole."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from critlang import model as m
from critlang.cli.asking import option
from critlang.diagnostics import Diagnostic, Diagnostics
from critlang.loading import Compiled, compile_file, compile_source
from critlang.source import Source, SourceError, decode_source

if TYPE_CHECKING:
    from pathlib import Path

FINDINGS = 1
"""Exit code where something was found wrong with what was given."""

Command = TypeVar("Command", bound=Callable[..., Any])

protocol_argument = click.argument("protocol", metavar="PROTOCOL")
anchor_option = option(
    "--anchor", "anchors", multiple=True, metavar="NAME=DATE", help="An anchor's date where data lack it."
)
output_option = option("-o", "--output", metavar="FILE", help="Write to FILE instead of standard output.")


def set_option(command: Command) -> Command:
    """``--set "NAME=yes"``, ``--part cohort=A``: the value of a parameter."""
    return option(
        "--set",
        "--part",
        "settings",
        multiple=True,
        metavar="NAME=VALUE",
        help="Set a parameter of the protocol, such as the part of the study. May be repeated.",
    )(command)


def parse_settings(settings: tuple[str, ...]) -> dict[str, bool | str]:
    """The values of ``--set`` and ``--part``. Raises click.UsageError."""
    values: dict[str, bool | str] = {}
    for each in settings:
        name, _, value = (part.strip() for part in each.partition("="))
        if not name or not value:
            raise click.UsageError(f'--set "{each}": write NAME=VALUE, for instance NAME=yes')
        values[name] = value.lower() == "yes" if value.lower() in ("yes", "no") else value
    return values


def parse_anchors(settings: tuple[str, ...]) -> dict[str, date]:
    """The values of ``--anchor``. Raises click.UsageError."""
    values: dict[str, date] = {}
    for each in settings:
        name, _, value = (part.strip() for part in each.partition("="))
        try:
            day = date.fromisoformat(value)
        except ValueError:
            raise click.UsageError(f'--anchor "{each}": write NAME=2020-05-31') from None
        if not 1000 <= day.year <= 8999:  # as dates in data are read
            raise click.UsageError(f'--anchor "{each}": a year is from 1000 to 8999')
        if values.setdefault(name, day) != day:
            raise click.UsageError(f'--anchor "{each}": {name} is {values[name]} already')
    return values


def compiled(path: str, settings: tuple[str, ...] = ()) -> Compiled:
    """Read and check a protocol; ``-`` is standard input."""
    parameters = parse_settings(settings)
    if path != "-":
        return compile_file(path, parameters=parameters)
    try:
        source = decode_source("<standard input>", sys.stdin.buffer.read())
    except SourceError as problem:
        from critlang.diagnostics import unreadable_source

        known = {problem.source.name: problem.source} if problem.source else {}
        return Compiled(None, Diagnostics([unreadable_source(problem)]), known)
    return compile_source(source, folder=os.getcwd(), parameters=parameters)


def need_protocol(path: str, settings: tuple[str, ...] = ()) -> m.Protocol:
    """The checked protocol at ``path``; prints what is wrong with it and leaves if there is none."""
    found = compiled(path, settings)
    if found.protocol is None or len(found.diagnostics):
        print_diagnostics(found.diagnostics, found.sources)
    if found.protocol is None:
        if found.is_vocabulary and found.ok:
            click.echo(f"{path} is a vocabulary; this command needs a protocol", err=True)
        sys.exit(FINDINGS)
    return found.protocol


def need_dialects(names: tuple[str, ...]) -> None:
    """Leaves, listing the dialects of SQL that there are, if one of the names is none of them."""
    from critlang.sql import dialects

    for name in names:
        if name not in dialects():
            listed = ", ".join(dialects())
            raise click.UsageError(f'there is no dialect "{name}"; the dialects are {listed}')


def print_diagnostics(
    diagnostics: Diagnostics | list[Diagnostic], sources: Mapping[str, Source], *, err: bool = True
) -> None:
    """Print diagnostics for a person, in colour where the terminal wants it."""
    if not len(diagnostics):
        return
    from critlang.diagnostics import render_text, wants_colour

    stream = sys.stderr if err else sys.stdout
    colour = wants_colour(stream.isatty(), os.environ)
    text = render_text(diagnostics, sources, colour=colour, width=_width())
    if text:
        click.echo(text.rstrip("\n"), err=err, color=True if colour else None)


def colour_wanted() -> bool:
    """Whether standard output wants colour."""
    from critlang.diagnostics import wants_colour

    return wants_colour(sys.stdout.isatty(), os.environ)


def _width() -> int:
    import shutil

    return max(60, min(140, shutil.get_terminal_size((100, 24)).columns))


def write(text: str, output: str | None) -> None:
    """Print a text, or write it to a file as a whole: an interrupted run leaves no part of it."""
    if output is None or output == "-":
        click.echo(text, nl=not text.endswith("\n"))
        return
    from pathlib import Path

    write_file(Path(output), text.encode())
    click.echo(f"wrote {output}", err=True)


def write_file(target: Path, content: bytes) -> None:
    """Replace ``target`` by ``content`` in one step. Leaves with a message where that cannot be done."""
    from critlang.whole_file import whole_file

    if os.path.isdir(target):
        fail(f"{target} is a folder, not a file")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(target) as part:
            part.write_bytes(content)
    except OSError as problem:
        fail(f"{target} cannot be written: {problem.strerror}")


def fail(message: str) -> NoReturn:
    """Say what went wrong and leave."""
    click.echo(f"error: {message}", err=True)
    sys.exit(FINDINGS)
