"""Commands and options that are made without what click does for texts that ours are not.

It looks for translations of the help of ``--help`` and ``--version``, on disk, whenever it makes them. Of the
help of each option it asks ``inspect`` to unfold it (:mod:`critlang.cli.late`).
"""

from __future__ import annotations

from functools import partial
from typing import Any

import click

from critlang import __version__


class Option(click.Option):
    """An option whose help is a line."""

    def __init__(self, *declarations: Any, help: str = "", **settings: Any) -> None:
        super().__init__(*declarations, **settings)
        self.help = help or None


option = partial(click.option, cls=Option)
"""The decorator that gives a command an option."""


def _show_help(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(ctx.get_help(), color=ctx.color)
        ctx.exit()


def _show_version(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"crit, version {__version__}", color=ctx.color)
        ctx.exit()


_HELP = Option(
    ["-h", "--help"],
    is_flag=True,
    expose_value=False,
    is_eager=True,
    help="Show this message and exit.",
    callback=_show_help,
)

version_option = option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    help="Show the version and exit.",
    callback=_show_version,
)


class Command(click.Command):
    """A command that shows its help when asked, and does not write over what it reads."""

    def get_help_option(self, ctx: click.Context) -> click.Option:
        return _HELP

    def invoke(self, ctx: click.Context) -> Any:
        if ctx.params.get("output"):
            from critlang.cli.overwriting import refuse_to_overwrite

            refuse_to_overwrite(ctx.params["output"], ctx.params)
        return super().invoke(ctx)


class Group(Command, click.Group):
    """A group that does so, too."""
