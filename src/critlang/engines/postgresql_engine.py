"""PostgreSQL: the canonical tables are copied to temporary ones on a server, and the statement runs there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from critlang.data import Store
from critlang.data.postgresql_server import connected, shown
from critlang.engines.engine import Progress
from critlang.engines.results import taking_csv
from critlang.plan import Plan
from critlang.record import Record
from critlang.sql.columns import result_columns
from critlang.sql.layout import TABLE_NAMES

if TYPE_CHECKING:
    import psycopg

_BLOCK = 1 << 20
_TYPES = {"VARCHAR": "TEXT"}


class PostgreSQLEngine(Record):
    """The server at an address."""

    address: str

    def __repr__(self) -> str:
        """Without what may be a password."""
        return f"PostgreSQLEngine({shown(self.address)!r})"

    def run(self, store: Store, plan: Plan, *, evidence: bool, progress: Progress | None = None) -> None:
        """Fill the store's table of results. Raises DataError where the server cannot be used."""
        from critlang.sql import eligibility_sql

        total = store.count("patients")
        statement = eligibility_sql(plan, "postgresql", evidence=evidence)
        with connected(self.address) as session:
            # Names without a schema are those of the temporary tables, whatever else the database holds.
            session.execute("SET search_path = pg_temp")
            for table in TABLE_NAMES:
                if progress is not None:
                    progress(f"copying {table}", 0, 0)
                _copy(store, session, table)
            if progress is not None:
                progress("evaluating", 0, total)
            with (
                taking_csv(store.connection, result_columns(plan, evidence), store.scratch) as path,
                path.open("wb") as file,
                session.cursor().copy(f"COPY ({statement}) TO STDOUT WITH (FORMAT csv)".encode()) as rows,
            ):
                for block in rows:
                    file.write(block)
        if progress is not None:
            progress("evaluating", total, total)


def _copy(store: Store, session: psycopg.Connection, table: str) -> None:
    """Make a temporary table of a canonical one, and let the server count what is in it."""
    from critlang.sql import dialect

    described = store.connection.execute(f"DESCRIBE {table}").fetchall()
    spoken = dialect("postgresql")
    columns = ((spoken.quoted(spoken.stored_name(str(name))), str(kind)) for name, kind, *_ in described)
    declared = ", ".join(f"{name} {_TYPES.get(kind, kind)}" for name, kind in columns)
    session.execute(f"CREATE TEMPORARY TABLE {table} ({declared})".encode())
    path = store.scratch / f"{table}.for_postgresql.csv"
    _write(store, table, path)
    try:
        with (
            path.open("rb") as file,
            session.cursor().copy(f"COPY {table} FROM STDIN WITH (FORMAT csv)".encode()) as rows,
        ):
            while block := file.read(_BLOCK):
                rows.write(block)
    finally:
        path.unlink()
    session.execute(f"ANALYZE {table}".encode())


def _write(store: Store, table: str, path: Path) -> None:
    target = str(path).replace("'", "''")
    store.connection.execute(
        f"COPY {table} TO '{target}' (FORMAT csv, HEADER false, DELIMITER ',', QUOTE '\"')"
    )
