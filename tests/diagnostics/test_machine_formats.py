"""Diagnostics for other programs: JSON and SARIF."""

import json

from critlang.diagnostics import Diagnostic, diagnose, render_json, render_sarif
from critlang.source import Source, Span

SOURCE = Source("sub dir/protocol.crit", "患者 x\r\nterm alt: event\r\n")
SOURCES = {SOURCE.name: SOURCE}
TWICE = diagnose(
    "E207",
    "declared twice",
    SOURCE.span(11, 14),
    "again",
    others=((SOURCE.span(0, 2), "first"),),
    help=("Rename it.",),
    notes=("capitals do not count",),
)


def as_json(*found):
    return json.loads(render_json(found, SOURCES))


def as_sarif(*found, **options):
    return json.loads(render_sarif(found, SOURCES, **options))["runs"][0]


class TestJson:
    def test_every_member(self):
        assert as_json(TWICE) == {
            "version": 1,
            "diagnostics": [
                {
                    "code": "E207",
                    "severity": "error",
                    "message": "declared twice",
                    "file": "sub dir/protocol.crit",
                    "line": 2,
                    "column": 6,
                    "end_line": 2,
                    "end_column": 9,
                    "text": "alt",
                    "labels": [
                        {
                            "file": "sub dir/protocol.crit",
                            "line": 2,
                            "column": 6,
                            "end_line": 2,
                            "end_column": 9,
                            "text": "alt",
                            "label": "again",
                            "primary": True,
                        },
                        {
                            "file": "sub dir/protocol.crit",
                            "line": 1,
                            "column": 1,
                            "end_line": 1,
                            "end_column": 3,
                            "text": "患者",
                            "label": "first",
                            "primary": False,
                        },
                    ],
                    "help": ["Rename it."],
                    "notes": ["capitals do not count"],
                }
            ],
            "summary": {"errors": 1, "warnings": 0, "notes": 0},
        }

    def test_nothing_to_report(self):
        assert as_json() == {
            "version": 1,
            "diagnostics": [],
            "summary": {"errors": 0, "warnings": 0, "notes": 0},
        }

    def test_no_place(self):
        (found,) = as_json(Diagnostic("E503", "no criteria"))["diagnostics"]
        members = ("file", "line", "column", "end_line", "end_column", "text")
        assert [found[member] for member in members] == [None] * 6
        assert found["labels"] == []

    def test_a_source_that_is_not_known(self):
        (found,) = as_json(diagnose("E001", "not there", Span("a.crit", 0, 0)))["diagnostics"]
        assert (found["file"], found["line"], found["text"]) == ("a.crit", None, None)

    def test_the_place_is_the_one_that_is_shown_on_a_terminal(self):
        (found,) = as_json(diagnose("E101", "m", SOURCE.end))["diagnostics"]
        assert (found["line"], found["column"], found["text"]) == (2, 16, "")

    def test_nothing_that_steers_a_terminal_passes(self):
        nasty = "".join(map(chr, [*range(0x20), *range(0x7F, 0xA0), 0x202E, 0xDC80]))
        shown = render_json([Diagnostic("E301", nasty)], {})
        assert set(shown) <= {"\n", *map(chr, range(0x20, 0x7F))}
        assert json.loads(shown)["diagnostics"][0]["message"] == nasty


class TestSarif:
    def test_the_log_names_its_format_and_tool(self):
        log = json.loads(render_sarif([TWICE], SOURCES, tool_version="1.2"))
        assert log["version"] == "2.1.0"
        assert log["$schema"].endswith("sarif-2.1.0.json")
        driver = log["runs"][0]["tool"]["driver"]
        assert (driver["name"], driver["version"]) == ("critlang", "1.2")

    def test_a_result_points_to_its_rule_and_place(self):
        run = as_sarif(diagnose("W501", "unused", SOURCE.span(11, 14)), TWICE)
        result = run["results"][1]
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "E207"
        assert result["level"] == "error"
        assert result["message"]["text"] == "declared twice\nagain\nRename it.\ncapitals do not count"
        (place,) = result["locations"]
        assert place["physicalLocation"] == {
            "artifactLocation": {"uri": "sub%20dir/protocol.crit"},
            "region": {"startLine": 2, "startColumn": 6, "endLine": 2, "endColumn": 9},
        }
        (other,) = result["relatedLocations"]
        assert other["message"]["text"] == "first"
        assert run["columnKind"] == "unicodeCodePoints"

    def test_each_rule_is_listed_once(self):
        run = as_sarif(TWICE, TWICE, diagnose("W501", "unused", SOURCE.span(0, 1)))
        rules = run["tool"]["driver"]["rules"]
        assert [rule["id"] for rule in rules] == ["E207", "W501"]
        assert rules[1]["defaultConfiguration"]["level"] == "warning"

    def test_a_result_without_a_place(self):
        (result,) = as_sarif(Diagnostic("E503", "no criteria"))["results"]
        assert result["locations"] == []
        assert "relatedLocations" not in result

    def test_a_source_that_is_not_known_has_no_region(self):
        (result,) = as_sarif(diagnose("E001", "not there", Span("a.crit", 0, 0)))["results"]
        assert result["locations"] == [{"physicalLocation": {"artifactLocation": {"uri": "a.crit"}}}]

    def test_an_absolute_path_becomes_a_file_address(self, tmp_path):
        name = str(tmp_path / "a b.crit")
        (result,) = as_sarif(diagnose("E001", "not there", Span(name, 0, 0)))["results"]
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert uri.startswith("file:///")
        assert uri.endswith("/a%20b.crit")
