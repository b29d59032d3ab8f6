"""crit sql."""

from __future__ import annotations

import sys

import click

from critlang.cli.asking import Command, option
from critlang.cli.common import (
    FINDINGS,
    need_dialects,
    need_protocol,
    output_option,
    print_diagnostics,
    protocol_argument,
    set_option,
    write,
)
from critlang.cli.mappings import mapping_option, need_mapping, planned, say_opened


@click.command("sql", cls=Command)
@protocol_argument
@set_option
@option(
    "--dialect",
    default="duckdb",
    show_default=True,
    metavar="NAME",
    help="The dialect of SQL; see above.",
)
@option("--evidence/--no-evidence", default=True, show_default=True, help="Deciding value, unit, date, row.")
@option("--attrition", is_flag=True, help="Instead: how many patients remain after each criterion.")
@mapping_option
@output_option
def command(
    protocol: str,
    settings: tuple[str, ...],
    dialect: str,
    evidence: bool,
    attrition: bool,
    mapping: str | None,
    output: str | None,
) -> None:
    """Write the SQL of a protocol: one statement, one row for each patient.

    The tables that it reads are described in docs/sql.md; with --mapping they are those of another data
    model, such as OMOP, in any dialect (docs/mapping.md).

    \b
    Dialects:
      executed in our tests: duckdb, postgresql, spark, sqlite
      parsed only, not run:  bigquery, databricks, oracle, redshift,
                             snowflake, sqlserver, trino

    \b
    Example:
      crit sql protocols/aall1121.crit --dialect duckdb -o aall1121.sql
      crit sql protocols/aall1121.crit --dialect sqlserver --mapping omop-5.4
    """
    from critlang.sql import CannotExpressError, attrition_sql, eligibility_sql

    need_dialects((dialect,))
    model = need_mapping(mapping)
    if model is not None and model.fhir:
        help = "crit screen reads them; a mapping of your own may cast them for a statement (docs/fhir.md)"
        raise click.UsageError(f"no statement is written for views of FHIR resources; {help}")
    found = need_protocol(protocol, settings)
    try:
        plan, layout, opened = planned(found, model, dialect)
        say_opened(opened)
        text = (
            attrition_sql(plan, dialect, layout=layout)
            if attrition
            else eligibility_sql(plan, dialect, evidence=evidence, layout=layout)
        )
    except CannotExpressError as problem:
        print_diagnostics([problem.diagnostic()], {})
        sys.exit(FINDINGS)
    write(text.rstrip() + ";\n", output)
