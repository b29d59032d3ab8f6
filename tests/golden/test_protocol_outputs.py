"""The checklist and the SQL of every protocol in the folder; AALL1121 has more, in a file of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from critlang.loading import compile_file
from critlang.plan import build
from critlang.printing import checklist
from critlang.sql import eligibility_sql

PROTOCOLS = Path(__file__).parents[2] / "protocols"
FILES = [path for path in sorted(PROTOCOLS.glob("*.crit")) if path.name != "aall1121.crit"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_checklist_and_sql(path, golden):
    found = compile_file(path)
    assert found.protocol is not None
    plan = build(found.protocol)
    golden(checklist(plan, format="markdown"), f"{path.stem}-checklist", "md", plan.protocol.digest)
    golden(eligibility_sql(plan, "duckdb"), f"{path.stem}-duckdb", "sql", plan.protocol.digest)
