"""Ctrl-C in the middle of a query, of which DuckDB makes an error of its own."""

from __future__ import annotations

import os
import signal
import tempfile

import duckdb
import pytest

from critlang.cli.ending import interrupts_as_such


@pytest.mark.skipif(os.name == "nt", reason="there is no such timer there")
def test_an_interrupt_in_a_query_is_one():
    before = signal.signal(signal.SIGALRM, signal.default_int_handler)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        with pytest.raises(KeyboardInterrupt), interrupts_as_such(), duckdb.connect() as connection:
            connection.execute("SELECT sum(a.range * b.range % 7) FROM range(10000000) a, range(10000000) b")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_another_error_stays_what_it_is():
    with pytest.raises(RuntimeError, match="another"), interrupts_as_such():
        raise RuntimeError("another")


def test_an_interrupted_screening_says_so_and_leaves_nothing_behind(crit, here, monkeypatch):
    def interrupted(*given: object) -> None:
        assert list(scratch.iterdir())
        raise RuntimeError("Query interrupted")

    scratch = here / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    monkeypatch.setattr("critlang.data.store.load_table", interrupted)
    found = crit("screen", "small.crit", "--data", "data", "-o", "out.csv")
    assert (found.exit_code, found.stderr) == (1, "\nAborted!\n")
    assert list(scratch.iterdir()) == []
    assert not [path for path in here.iterdir() if path.name.startswith((".crit-", "out"))]
