"""A Spark session: the one that is there, or a new one, and what Spark says in words for the user."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from critlang.data.problem import DataError, Problem

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_SCHEME = "spark://"
_NEW = {
    "spark.app.name": "crit",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
}
"""Of a session that is begun here; what is set elsewhere (``spark-defaults.conf``) goes before it."""


def is_spark(engine: str) -> bool:
    """Whether an engine's name is ``spark``, or the address of a Spark master, ``spark://host:7077``."""
    return engine.lower() == "spark" or engine.lower().startswith(_SCHEME)


@contextmanager
def begun(engine: str) -> Iterator[SparkSession]:
    """A session of its own, with views and settings of its own.

    Where Spark is running already, as in a notebook, it is used and goes on running. Raises DataError where
    there is no Spark, or it refuses something.
    """
    try:
        from pyspark.sql import SparkSession

        refusals = spark_errors()
    except ImportError as error:
        message = "Spark needs the package pyspark, which is not installed"
        raise stopped(engine, message, "Install it: pip install 'critlang[spark]'") from error
    running = SparkSession.getActiveSession()
    try:
        first = running or _started(SparkSession, engine)
    except Exception as error:  # whatever Java and Spark may raise before there is a session
        raise stopped(engine, f"Spark cannot be begun: {first_line(error)}", _HELP) from error
    try:
        session = first.newSession()
        if running is not None:
            session.catalog.setCurrentCatalog(running.catalog.currentCatalog())
            session.catalog.setCurrentDatabase(running.catalog.currentDatabase())
        session.conf.set("spark.sql.session.timeZone", "UTC")
        yield session
    except refusals as error:
        raise stopped(engine, f"Spark refused: {first_line(error)}") from error
    finally:
        if running is None:
            first.stop()


def spark_errors() -> tuple[type[Exception], ...]:
    """What Spark raises: its own errors, and those of Java which it does not turn into its own."""
    from py4j.protocol import Py4JError  # type: ignore[import-untyped]
    from pyspark.errors import PySparkException

    return PySparkException, Py4JError


_HELP = "It needs Java 17 or later (JAVA_HOME); check the address of the master, spark://host:7077."


def _started(builder_of: type[SparkSession], engine: str) -> SparkSession:
    builder = builder_of.builder
    for name, value in _NEW.items():
        builder = builder.config(name, value)
    if engine.lower().startswith(_SCHEME):
        builder = builder.master(engine)
    return builder.getOrCreate()


def stopped(engine: str, message: str, help: str = "") -> DataError:
    """The error for a Spark that cannot be used."""
    return DataError([Problem("D619", "", engine, message, help=help)])


def first_line(error: Exception) -> str:
    """The first line of what Spark said, without its codes and those that only say where."""
    lines = [line.strip(": ") for line in str(error).splitlines() if line.strip()]
    lines = [line for line in lines if not line.startswith("An error occurred while calling")]
    said = lines[0] if lines else type(error).__name__
    return re.sub(r"^(\w+\.)+\w+: |\[[A-Z0-9_.]+\] | SQLSTATE: \w+.*$", "", said)
