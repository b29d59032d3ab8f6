"""The options ``--help`` and ``--version``.

Click has its own, and looks for translations of their texts whenever it makes them, on disk.
"""

from __future__ import annotations

import click

from critlang import __version__


def _show_help(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(ctx.get_help(), color=ctx.color)
        ctx.exit()


def _show_version(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"crit, version {__version__}", color=ctx.color)
        ctx.exit()


_HELP = click.Option(
    ["-h", "--help"],
    is_flag=True,
    expose_value=False,
    is_eager=True,
    help="Show this message and exit.",
    callback=_show_help,
)

version_option = click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    help="Show the version and exit.",
    callback=_show_version,
)


class Command(click.Command):
    """A command that shows its help when asked."""

    def get_help_option(self, ctx: click.Context) -> click.Option:
        return _HELP


class Group(Command, click.Group):
    """A group that does so, too."""
