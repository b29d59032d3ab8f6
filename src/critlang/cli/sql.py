"""crit sql."""

from __future__ import annotations

import sys

import click

from critlang.cli.common import (
    FINDINGS,
    need_protocol,
    output_option,
    print_diagnostics,
    protocol_argument,
    set_option,
    write,
)


@click.command("sql")
@protocol_argument
@set_option
@click.option(
    "--dialect",
    default="duckdb",
    show_default=True,
    metavar="NAME",
    help="duckdb, postgresql, spark, sqlite.",
)
@click.option(
    "--evidence/--no-evidence", default=True, show_default=True, help="Deciding value, unit, date, row."
)
@click.option("--attrition", is_flag=True, help="Instead: how many patients remain after each criterion.")
@output_option
def command(
    protocol: str,
    settings: tuple[str, ...],
    dialect: str,
    evidence: bool,
    attrition: bool,
    output: str | None,
) -> None:
    """Write the SQL of a protocol: one statement, one row for each patient.

    The tables that it reads are described in docs/sql.md.

    \b
    Example:
      crit sql protocols/aall1121.crit --dialect duckdb -o aall1121.sql
    """
    from critlang.plan import build
    from critlang.sql import CannotExpressError, attrition_sql, dialects, eligibility_sql

    if dialect not in dialects():
        raise click.UsageError(f'there is no dialect "{dialect}"; the dialects are {", ".join(dialects())}')
    plan = build(need_protocol(protocol, settings))
    try:
        text = (
            attrition_sql(plan, dialect) if attrition else eligibility_sql(plan, dialect, evidence=evidence)
        )
    except CannotExpressError as problem:
        print_diagnostics([problem.diagnostic()], {})
        sys.exit(FINDINGS)
    write(text.rstrip() + ";\n", output)
