"""Patient data for the commands: loading, screening, and saying what is wrong with it."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from critlang.cli.asking import option
from critlang.cli.common import FINDINGS, fail, parse_anchors
from critlang.cli.mappings import refuse_mapping
from critlang.cli.progress import Progress
from critlang.data import DataError, Problem, load
from critlang.data.postgresql_server import is_address, shown
from critlang.diagnostics import Severity
from critlang.facts import Patient
from critlang.mapping import Mapping as DataModel
from critlang.mapping import MappingError
from critlang.model import Protocol
from critlang.numerals import how_many

if TYPE_CHECKING:
    from critlang.attrition import Attrition
    from critlang.screen import Screening

data_option = option(
    "--data", metavar="PATH", help="A folder of CSV or Parquet, a database or its address, JSON."
)
engine_option = option(
    "--engine",
    default="duckdb",
    show_default=True,
    metavar="NAME",
    help="What computes: duckdb, sqlite, python, spark, postgresql://user@host/database.",
)
strict_option = option("--strict", is_flag=True, help="Write nothing if anything in the data cannot be used.")


def is_for_spark(data: str | None, engine: str) -> bool:
    """Whether Spark is to read the data where they are."""
    from critlang.engines.spark_session import is_spark

    if not is_spark(engine):
        return False
    from critlang.engines.spark_tables import reads_by_itself

    return reads_by_itself(data)


def need_patients(data: str | None, engine: str) -> None:
    """Check that there is such an engine, and that it is known where the patients are."""
    from critlang.engines import ENGINES, UnknownEngineError
    from critlang.engines.spark_session import is_spark

    if data is None and not is_address(engine):
        raise click.UsageError("which patients? Give --data PATH")
    if not is_address(engine) and not is_spark(engine) and engine.lower() not in ENGINES:
        raise click.UsageError(str(UnknownEngineError(engine)))


@contextmanager
def screened(
    protocol: Protocol,
    data: str | None,
    engine: str,
    anchors: tuple[str, ...],
    *,
    mapping: DataModel | None,
    evidence: bool,
    strict: bool,
) -> Iterator[Screening]:
    """A screening whose data have been complained about; leaves with a message where anything goes wrong."""
    from critlang.screen import screen

    with (
        leaving_on_faults(engine),
        Progress() as progress,
        screen(
            protocol,
            engine if data is None else data,
            engine,
            evidence=evidence,
            anchor_dates=parse_anchors(anchors),
            mapping=mapping,
            progress=progress.show,
        ) as screening,
    ):
        progress.clear()
        complain(screening.problems, strict=strict)
        yield screening


@contextmanager
def leaving_on_faults(engine: str = "duckdb") -> Iterator[None]:
    """Leaves with a message where data, a mapping or an engine cannot be used."""
    from critlang.cli.stopping import stop_as_by_ctrl_c
    from critlang.engines import EngineError

    stop_as_by_ctrl_c()
    try:
        yield
    except DataError as problem:
        refuse(problem)
    except MappingError as problem:
        refuse_mapping(problem)
    except EngineError as problem:
        fail(f"the engine {engine} cannot run: {problem}")


def attrition_in_spark(
    protocol: Protocol, data: str | None, engine: str, anchors: tuple[str, ...], strict: bool
) -> Attrition:
    """The attrition of patients whose data Spark reads by itself; leaves with a message on problems."""
    from critlang.engines import spark_screening
    from critlang.plan import build

    with leaving_on_faults(engine), Progress() as progress:
        return spark_screening.attrition_in_spark(
            build(protocol),
            data,
            engine,
            anchor_dates=parse_anchors(anchors),
            progress=progress.show,
            before_counting=complaining(progress, strict=strict),
        )


def complaining(progress: Progress, *, strict: bool) -> Callable[[tuple[Problem, ...]], None]:
    """``complain`` for work that is still going on."""

    def complain_meanwhile(problems: tuple[Problem, ...]) -> None:
        progress.clear()
        complain(problems, strict=strict)

    return complain_meanwhile


def complain(problems: tuple[Problem, ...], *, strict: bool) -> None:
    """Print what is wrong with data; with ``strict`` leave if anything in them cannot be used."""
    print_problems(problems)
    unusable = [each for each in problems if each.severity is Severity.WARNING]
    if strict and unusable:
        things = how_many(len(unusable), "thing")
        fail(f"{things} in the data cannot be used; nothing was written (--strict)")


def print_problems(problems: Iterable[Problem]) -> None:
    """Print what is wrong with data, to standard error."""
    for problem in problems:
        click.echo(str(problem), err=True)


def verdict_counts(counts: Mapping[str, int]) -> str:
    """How many patients have each verdict, in words."""
    return ", ".join(f"{number} {verdict}" for verdict, number in counts.items())


def print_as_file(write: Callable[[Path, str], object], form: str) -> None:
    """Print what would be written to a file in that format."""
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / "results"
        write(part, form)
        with part.open(encoding="utf-8") as file:
            shutil.copyfileobj(file, sys.stdout)


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
    origins: dict[tuple[str, int], str] | None = None,
) -> tuple[Protocol, Patient]:
    """The patient of that id, or the only one there is, and the protocol as the data can answer it.

    ``origins`` takes what data in another model call the patient's rows. Leaves with a message where there
    is none.
    """
    try:
        with leaving_on_faults(), load(data, protocol, anchors, mapping) as store:
            protocol = store.protocol or protocol
            if store.problems:
                remarks = how_many(len(store.problems), "remark")
                click.echo(f"{remarks} on the data; crit screen lists them", err=True)
            first = [store.patient(patient)] if patient is not None else list(_some(store.patients(2)))
            if origins is not None and len(first) == 1:
                origins.update(store.origins(first[0]))
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
