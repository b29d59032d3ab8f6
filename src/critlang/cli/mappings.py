"""``--mapping`` for the commands: data in another model."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from critlang.cli.asking import option
from critlang.cli.common import fail

if TYPE_CHECKING:
    from critlang.mapping import Mapping, MappingError
    from critlang.model import Protocol
    from critlang.plan import Plan
    from critlang.sql import Layout

Command = TypeVar("Command", bound=Callable[..., Any])


def mapping_option(command: Command) -> Command:
    """``--mapping omop-5.4``, ``--mapping site.toml``."""
    return option(
        "--mapping",
        metavar="NAME",
        help="The model that data are in: omop-5.3, omop-5.4, fhir-r4, or a FILE.toml (docs/mapping.md).",
    )(command)


def need_mapping(name: str | None) -> Mapping | None:
    """The mapping of that name or file; prints what is wrong with it and leaves if it cannot be used."""
    if name is None:
        return None
    from critlang.mapping import MappingError, load_mapping

    try:
        return load_mapping(name)
    except MappingError as problem:
        refuse_mapping(problem)


def refuse_mapping(problem: MappingError) -> NoReturn:
    """Say why a mapping cannot be used, and leave."""
    for line in problem.lines():
        click.echo(line, err=True)
    fail("nothing was written")


def planned(protocol: Protocol, model: Mapping | None, dialect: str) -> tuple[Plan, Layout, tuple[str, ...]]:
    """The plan that data can answer, where its facts are, and the terms of which no record is no answer.

    Prints what is wrong with a mapping and leaves if it does not fit the protocol. Raises CannotExpressError.
    """
    if model is None:
        from critlang.plan import build
        from critlang.sql import PLAIN

        return build(protocol), PLAIN, ()
    from critlang.mapping import MappingError
    from critlang.sql.mapped_statements import mapped_plan

    try:
        mapped = mapped_plan(protocol, model, dialect)
    except MappingError as problem:
        refuse_mapping(problem)
    return mapped.plan, mapped.layout, mapped.opened


def say_opened(names: tuple[str, ...]) -> None:
    """Say of which terms a record that is missing is read as unknown."""
    if names:
        click.echo(
            f"note: no code of the data model for {', '.join(names)}: no record of them is read as unknown",
            err=True,
        )
