"""No command writes over what it reads."""

from __future__ import annotations

import shutil

import duckdb
import pytest

MAPPING = """\
title = "A site"

[[patients]]
table = "people"
patient_id = "patient_id"
"""


def stays(crit, path, *arguments):
    """Whether the command refuses to write to the path, which then is as it was."""
    before = path.read_bytes()
    done = crit(*arguments, "-o", str(path))
    assert done.exit_code == 2, done.output
    assert f'-o "{path}" would write over what is read. Name another file' in done.stderr
    return path.read_bytes() == before


def test_no_table_of_the_data(crit, here):
    for name in ("patients.csv", "measurements.csv"):
        assert stays(crit, here / "data" / name, "screen", "small.crit", "--data", "data")
    assert stays(crit, here / "data" / "patients.csv", "attrition", "small.crit", "--data", "data")


def test_no_database_that_is_read(crit, here):
    path = here / "clinic.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE patients AS SELECT 'A' AS patient_id")
    assert stays(crit, path, "screen", "small.crit", "--data", str(path), "--format", "csv")


@pytest.mark.parametrize("command", ["screen", "checklist", "sql", "needs"])
def test_no_protocol_and_no_vocabulary(crit, here, command):
    data = ["--data", "data"] if command == "screen" else []
    for name in ("small.crit", "terms.crit"):
        assert stays(crit, here / name, command, "small.crit", *data)


def test_no_link_to_what_is_read(crit, here):
    link = here / "link.csv"
    link.symlink_to(here / "data" / "patients.csv")
    assert stays(crit, link, "screen", "small.crit", "--data", "data")


def test_no_mapping_and_none_of_the_tables_that_it_may_name(crit, here):
    (here / "site.toml").write_text(MAPPING)
    shutil.copy(here / "data" / "patients.csv", here / "data" / "people.csv")
    arguments = "screen", "small.crit", "--data", "data", "--mapping", "site.toml"
    for path in (here / "site.toml", here / "data" / "people.csv"):
        assert stays(crit, path, *arguments)


def test_another_file_beside_the_data_is_replaced(crit, here):
    for _ in range(2):
        done = crit("screen", "small.crit", "--data", "data", "-o", "data/results.csv")
        assert done.exit_code == 0, done.output
    assert (here / "data" / "results.csv").read_text().startswith("patient_id,verdict")
