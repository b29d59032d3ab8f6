"""Patient data for the commands: loading, and saying what is wrong with it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NoReturn

import click

from critlang.cli.common import FINDINGS, fail
from critlang.cli.mappings import refuse_mapping
from critlang.data import DataError, Problem, load
from critlang.data.postgresql_server import is_address, shown
from critlang.facts import Patient
from critlang.mapping import Mapping as DataModel
from critlang.mapping import MappingError
from critlang.model import Protocol


def print_problems(problems: Iterable[Problem]) -> None:
    """Print what is wrong with data, to standard error."""
    for problem in problems:
        click.echo(str(problem), err=True)


def refuse(problem: DataError) -> NoReturn:
    """Say why data cannot be used, and leave."""
    print_problems(problem.problems)
    click.echo("nothing was written", err=True)
    sys.exit(FINDINGS)


def one_patient(
    data: str,
    protocol: Protocol,
    patient: str | None,
    anchors: Mapping[str, date],
    mapping: DataModel | None = None,
) -> tuple[Protocol, Patient]:
    """The patient of that id, or the only one there is, and the protocol as the data can answer it.

    Leaves with a message where there is none.
    """
    try:
        with load(data, protocol, anchors, mapping) as store:
            protocol = store.protocol or protocol
            if store.problems:
                click.echo(f"{len(store.problems)} remarks on the data; crit screen lists them", err=True)
            if patient is not None:
                return protocol, store.patient(patient)
            first = list(_some(store.patients(2)))
    except DataError as problem:
        refuse(problem)
    except MappingError as problem:
        refuse_mapping(problem)
    except KeyError:
        fail(f'there is no patient "{patient}" in {shown(data) if is_address(data) else data}')
    if len(first) != 1:
        raise click.UsageError(
            "which patient? The data hold several" if first else "the data hold no patient"
        )
    return protocol, first[0]


def _some(patients: Iterable[Patient]) -> Iterable[Patient]:
    for count, patient in enumerate(patients, start=1):
        yield patient
        if count == 2:
            return
