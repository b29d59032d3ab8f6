"""How much memory DuckDB may take: as much as was asked for, else little where little does.

DuckDB by itself takes 80 % of the machine's, and keeps what it has once read. Reading data and screening
by ranges of patients need little, and are held to it. A wide statement may set aside more than that without
ever using it, and is refused; it is then run again with what DuckDB takes by itself.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from critlang.data.cell_sql import literal
from critlang.data.sources import stop

if TYPE_CHECKING:
    import duckdb

MEMORY = "CRIT_MEMORY"
"""The environment variable that says how much memory reading and screening may take, such as ``4GB``."""
_MEGABYTES_FOR_A_THREAD, _FEWEST_THREADS = 500, 3


def asked_for() -> str:
    """The amount of memory that the environment says; empty where it says none."""
    return os.environ.get(MEMORY, "")


def hold(connection: duckdb.DuckDBPyConnection) -> None:
    """Let a connection take little, or what was asked for. Raises DataError for what is no amount."""
    import duckdb

    ((threads,),) = connection.execute("SELECT current_setting('threads')").fetchall()
    little = f"{_MEGABYTES_FOR_A_THREAD * max(int(threads), _FEWEST_THREADS)}MB"
    try:
        connection.execute(f"SET memory_limit = {literal(asked_for() or little)}")
    except duckdb.Error as error:
        said = f'the environment variable {MEMORY} is "{asked_for()}", which is no amount of memory'
        raise stop("D613", MEMORY, said, "Say it as 4GB or 800MB, or leave it unset.") from error


def release(connection: duckdb.DuckDBPyConnection) -> None:
    """Let a connection take what DuckDB takes by itself, unless an amount was asked for."""
    if not asked_for():
        connection.execute("RESET memory_limit")


def with_little(connection: duckdb.DuckDBPyConnection, work: Callable[[], object]) -> None:
    """Do on little memory what can be done again, and if that is too little, do it again on more."""
    import duckdb

    hold(connection)
    try:
        work()
    except duckdb.OutOfMemoryException:
        if asked_for():
            raise
        release(connection)
        work()
    finally:
        release(connection)
