"""The statements of a protocol like AALL1121, as the files that an auditor would be handed."""

from __future__ import annotations

import pytest
from sql_engines import DIALECTS
from sql_sample_protocol import sample_plan
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from critlang.sql import attrition_sql, eligibility_sql


class SqlFile(SingleFileSnapshotExtension):
    _write_mode = WriteMode.TEXT
    file_extension = "sql"


@pytest.mark.parametrize("engine", DIALECTS)
def test_eligibility(engine, snapshot):
    assert eligibility_sql(sample_plan(), engine, compiler="0") == snapshot(extension_class=SqlFile)


@pytest.mark.parametrize("engine", DIALECTS)
def test_eligibility_without_evidence(engine, snapshot):
    assert eligibility_sql(sample_plan(), engine, evidence=False, compiler="0") == snapshot(
        extension_class=SqlFile
    )


@pytest.mark.parametrize("engine", DIALECTS)
def test_attrition(engine, snapshot):
    assert attrition_sql(sample_plan(), engine, compiler="0") == snapshot(extension_class=SqlFile)
