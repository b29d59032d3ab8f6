"""What a user can get wrong: a clear error, the right exit code, nothing half-written, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

BAD_PROTOCOLS = {
    "missing.crit": (None, "E001"),
    "folder.crit": ("a folder", "E002"),
    "latin.crit": (b'protocol X\n  title "Caf\xe9"\n', "E003"),
    "empty.crit": (b"", "E004"),
    "blank.crit": (b"\n  \n# only a comment\n", "E004"),
    "none.crit": (b'protocol X\n  title "nothing in it"\n', "E503"),
    "prose.crit": (b"Patients must be adults.\n", "E110"),
}
COMMANDS = ("check", "sql", "checklist", "needs", "test", "screen", "attrition", "build")


@pytest.mark.parametrize("name", sorted(BAD_PROTOCOLS))
@pytest.mark.parametrize(
    "command", ["check", "sql", "checklist", "needs", "test", "screen", "attrition", "build"]
)
def test_a_bad_protocol_is_reported_with_its_code(crit, here, name, command):
    content, code = BAD_PROTOCOLS[name]
    if content == "a folder":
        (here / name).mkdir()
    elif content is not None:
        (here / name).write_bytes(content)
    more = ["--data", "data", "-o", "result"] if command in ("screen", "build") else []
    more = ["--data", "data", "-o", "result.csv"] if command == "attrition" else more
    found = crit(command, name, *more)
    assert found.exit_code == 1
    assert f"error[{code}]" in found.output
    assert not (here / "result").exists()
    assert not (here / "result.csv").exists()


def test_a_vocabulary_is_no_protocol(crit):
    found = crit("sql", "terms.crit")
    assert found.exit_code == 1
    assert "is a vocabulary" in found.stderr


def test_a_missing_vocabulary_is_one_error(crit, here):
    (here / "terms.crit").unlink()
    found = crit("check", "small.crit")
    assert found.exit_code == 1
    assert found.stdout.count("error[") == 1
    assert "error[E007]" in found.stdout


def test_bad_data_leaves_the_old_output_as_it_was(crit, here):
    (here / "result.csv").write_text("precious")
    with (here / "data" / "measurements.csv").open("a") as file:
        file.write("1,A2,ALT,2024-04-30,10,,U/L,,40\n")
    found = crit("screen", "small.crit", "--data", "data", "-o", "result.csv")
    assert found.exit_code == 1
    assert "D604" in found.stderr
    assert "nothing was written" in found.stderr
    assert (here / "result.csv").read_text() == "precious"


def test_strict_writes_nothing_where_data_cannot_be_used(crit, here):
    found = crit("screen", "small.crit", "--data", "data", "--strict", "-o", "result.csv")
    assert found.exit_code == 1
    assert not (here / "result.csv").exists()


@pytest.mark.parametrize("data", ["nowhere", "small.crit", "empty"])
def test_data_that_are_none_are_refused(crit, here, data):
    (here / "empty").mkdir()
    found = crit("screen", "small.crit", "--data", data)
    assert found.exit_code == 1
    assert "error[D" in found.stderr


def test_settings_that_are_wrong_are_usage_errors(crit):
    assert crit("check", "small.crit", "--set", "extension").exit_code == 2
    assert crit("check", "small.crit", "--part", "=yes").exit_code == 2
    found = crit("check", "small.crit", "--part", "extension=perhaps")
    assert found.exit_code == 1
    assert "E203" in found.stdout
    assert crit("screen", "small.crit", "--data", "data", "--anchor", "enrollment=soon").exit_code == 2
    found = crit("check", "small.crit", "--set", "extensoin=yes")
    assert found.exit_code == 1
    assert "E208" in found.stdout
    assert crit("screen", "small.crit", "--data", "data", "--format", "parquet").exit_code == 2


def test_a_sites_template_that_is_wrong_is_the_sites_mistake(crit, here):
    (here / "site" / "checklist").mkdir(parents=True)
    (here / "site" / "checklist" / "checklist.html.j2").write_text("{{ nothing.like.this }}")
    found = crit("checklist", "small.crit", "--templates", "site", "-o", "c.html")
    assert found.exit_code == 1
    assert "a template cannot be filled in" in found.stderr
    assert not (here / "c.html").exists()


def test_a_place_that_cannot_be_written_is_said(crit, here):
    (here / "taken").write_text("a file where a folder should be")
    found = crit("sql", "small.crit", "-o", "taken/x.sql")
    assert found.exit_code == 1
    assert "cannot be written" in found.stderr


def test_colour_only_where_it_is_wanted(here):
    (here / "bad.crit").write_text("protocol X\nnonsense\n")

    def run(**variables: str) -> str:
        clean = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR")}
        command = [sys.executable, "-c", "from critlang.cli import main; main()", "check", "bad.crit"]
        done = subprocess.run(command, capture_output=True, text=True, env=clean | variables, check=False)
        return done.stdout

    assert "\x1b[" not in run()
    assert "\x1b[" in run(FORCE_COLOR="1")
    assert "\x1b[" not in run(FORCE_COLOR="1", NO_COLOR="1")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (["enrollment=2024-05-01", "enrollment=2024-05-02"], "enrollment is 2024-05-01 already"),
        (["enrollment=9999-12-31"], "a year is from 1000 to 8999"),
    ],
)
def test_an_anchor_has_one_day_that_is_one(crit, given, says):
    options = [part for each in given for part in ("--anchor", each)]
    done = crit("screen", "small.crit", "--data", "data", *options)
    assert done.exit_code == 2
    assert says in done.stderr


def test_a_mapping_may_begin_with_a_byte_order_mark(crit, here):
    (here / "site.toml").write_bytes(b'\xef\xbb\xbfextends = "plain"\n')
    done = crit("screen", "small.crit", "--data", "data", "--mapping", "site.toml")
    assert "Invalid statement" not in done.stderr
