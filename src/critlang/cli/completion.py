"""crit completion."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from critlang.cli.asking import Command


@click.command("completion", cls=Command)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the completion script of a shell.

    \b
    Example:
      crit completion bash > ~/.local/share/bash-completion/completions/crit
    """
    from critlang.cli.group import group

    found = get_completion_class(shell)
    assert found is not None
    click.echo(found(group, {}, "crit", "_CRIT_COMPLETE").source())
