"""A name that no file can have is an error like others, and found out before the work."""

from __future__ import annotations

import pytest

from critlang.data import DataError
from critlang.engines.spark_screening import check_output
from critlang.engines.writing import check_place

LONG = "a" * 300
DATA = ["small.crit", "--data", "data"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["screen", *DATA, "-o", f"{LONG}.csv"],
        ["screen", *DATA, "-o", f"{LONG}/out.csv"],
        ["screen", "small.crit", *DATA, "-o", f"{LONG}.csv"],
        ["attrition", *DATA, "-o", f"{LONG}.csv"],
        ["needs", "small.crit", "-o", LONG],
        ["sql", "small.crit", "-o", LONG],
        ["why", "small.crit", "A1", "--data", "data", "-o", LONG],
        ["checklist", "small.crit", "-o", f"{LONG}.html"],
        ["check", "small.crit", "--format", "json", "-o", LONG],
        ["build", "small.crit", "-o", LONG],
        ["views", "-o", LONG],
        ["init", "trial", "-o", LONG],
        ["init", LONG],
    ],
    ids=lambda arguments: " ".join(arguments).replace(LONG, "LONG"),
)
def test_a_long_name_is_an_error_with_a_message(crit, arguments):
    found = crit(*arguments)
    assert found.exit_code == 1
    assert LONG in found.stderr
    assert "File name too long" in found.stderr or "there is no folder" in found.stderr


def test_several_protocols_know_it_before_they_read(crit, here):
    other = (here / "small.crit").read_text().replace("SMALL", "OTHER")
    (here / "other.crit").write_text(other)
    for place in (f"{LONG}.csv", f"{LONG}/"):
        found = crit("screen", "small.crit", "other.crit", "--data", "data", "-o", place)
        assert found.exit_code == 1
        assert "File name too long" in found.stderr
        assert "D603" not in found.stderr  # what is wrong with the data, which come later


def test_no_templates_are_in_such_a_folder(crit):
    found = crit("checklist", "small.crit", "--templates", LONG)
    assert found.exit_code == 2
    assert "is not a folder" in found.stderr


@pytest.mark.parametrize("check", [check_place, lambda path: check_output(str(path))])
def test_the_library_says_so_too(tmp_path, check):
    with pytest.raises(DataError, match="File name too long"):
        check(tmp_path / f"{LONG}.parquet")
