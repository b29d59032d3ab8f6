"""What an engine is, and how to get one by name."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from critlang.data import Store
from critlang.data.memory import MEMORY
from critlang.data.postgresql_server import is_address
from critlang.data.sources import first_line
from critlang.engines.spark_session import is_spark
from critlang.plan import Plan

if TYPE_CHECKING:
    import duckdb

Progress = Callable[[str, int, int], None]
"""Told of progress: what is being done, how many patients are done, and of how many (0: not known)."""


class Engine(Protocol):
    """Evaluates a plan for all patients of a store."""

    def run(self, store: Store, plan: Plan, *, evidence: bool, progress: Progress | None = None) -> None:
        """Fill the store's table of results (``critlang.engines.results``).

        The store's canonical tables are only read. Raises EngineError where the engine cannot do it.
        """


class EngineError(Exception):
    """An engine that cannot run, in words for the user."""


def refused(error: duckdb.Error) -> EngineError:
    """What DuckDB says of a statement that it cannot run, in words for the user."""
    import duckdb

    if isinstance(error, duckdb.OutOfMemoryException):
        return EngineError(f"there is too little memory ({first_line(error)}); give more: {MEMORY}=8GB")
    return EngineError(f"DuckDB could not run a statement: {error}")


class UnknownEngineError(EngineError):
    """There is no engine of that name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f'there is no engine "{name}"; there are {", ".join(sorted(ENGINES))}, '
            "PostgreSQL by its address (postgresql://user@host/database) "
            "and Spark (spark, or spark://host:7077 for a master)"
        )
        self.name = name


ENGINES = {
    "duckdb": "critlang.engines.duckdb_engine",
    "python": "critlang.engines.python_engine",
    "sqlite": "critlang.engines.sqlite_engine",
}
"""The engines, and the modules that hold them."""


def engine(name: str) -> Engine:
    """The engine of that name, in any letter case, or the PostgreSQL or Spark at that address.

    Raises UnknownEngineError.
    """
    if is_address(name):
        from critlang.engines.postgresql_engine import PostgreSQLEngine

        return PostgreSQLEngine(name)
    if is_spark(name):
        from critlang.engines.spark_engine import SparkEngine

        return SparkEngine(name)
    module = ENGINES.get(name.lower())
    if module is None:
        raise UnknownEngineError(name)
    return cast(Engine, import_module(module))
