"""The group of commands. Each command's module is imported only when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from critlang.cli.asking import Group, version_option
from critlang.cli.ending import interrupts_as_such

_COMMANDS = {
    "attrition": "Count the patients that each criterion keeps and excludes.",
    "build": "Check a protocol and write all its outputs to a folder.",
    "check": "Check protocols and vocabularies.",
    "checklist": "Write the checklist that a coordinator ticks off.",
    "completion": "Print the completion script of a shell.",
    "explain": "Explain a diagnostic code.",
    "fmt": "Format files.",
    "init": "Start a protocol.",
    "needs": "List the data that a protocol needs.",
    "screen": "Screen patients.",
    "sql": "Write the SQL of a protocol.",
    "test": "Try the examples in protocols.",
    "views": "Write the views of FHIR resources.",
    "why": "Explain one patient's verdict.",
}


class _Commands(Group):
    """Finds a command in the module of its name."""

    def invoke(self, ctx: click.Context) -> object:
        with interrupts_as_such():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        found = import_module(f"critlang.cli.{cmd_name}").command
        assert isinstance(found, click.Command)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(sorted(_COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in _COMMANDS:
            from critlang.diagnostics import did_you_mean

            hint = did_you_mean(args[0], _COMMANDS) or f"The commands are {', '.join(sorted(_COMMANDS))}."
            raise click.UsageError(f'there is no command "{args[0]}". {hint}', ctx)
        return super().resolve_command(ctx, args)


@click.group(
    cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@version_option
def group() -> None:
    """Eligibility criteria of clinical trials: check, screen, explain, print, compile to SQL.

    \b
    Example:
      crit check protocols/aall1121.crit
      crit checklist protocols/aall1121.crit --format html -o checklist.html
      crit screen protocols/aall1121.crit --data protocols/samples/aall1121
    """
