"""Reading a protocol with the files it names."""

from pathlib import Path

import pytest

from critlang.loading import compile_file, compile_source
from critlang.source import Source

PROTOCOL = """\
protocol TRIAL
  source "trial.txt"

use "terms/oncology.crit"

index date enrollment "study enrollment"

inclusion criteria

1 "ALT at most 135"
  ALT <= 135 U/L
"""
ONCOLOGY = 'vocabulary oncology\n\nuse "laboratory.crit"\n\nterm relapse: event\n'
LABORATORY = "vocabulary laboratory\n\nterm ALT: measurement in U/L\n"
FILES = {
    "trial.crit": PROTOCOL,
    "trial.txt": "1. ALT at most 135",
    "terms/oncology.crit": ONCOLOGY,
    "terms/laboratory.crit": LABORATORY,
}


@pytest.fixture
def compiled(tmp_path):
    """Write the files, with some replaced, added or (None) left out, and compile one of them."""

    def write(changes=(), start="trial.crit", **options):
        for name, content in {**FILES, **dict(changes)}.items():
            if content is None:
                continue
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True, parents=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return compile_file(tmp_path / start, **options)

    return write


def reported(found):
    """The code of each diagnostic, the file and the words that it underlines."""
    marks = []
    for each in found.diagnostics:
        source = found.sources.get(each.span.source_name)
        words = source.text_of(each.span) if source else None
        marks.append((each.code, each.span.source_name.rpartition("/")[2], words))
    return marks


def test_a_protocol_with_its_vocabularies_and_its_source_text(compiled):
    found = compiled()
    assert reported(found) == []
    assert found.ok
    assert not found.is_vocabulary
    assert [each.name for each in found.protocol.terms] == ["ALT", "relapse"]
    assert [name.rpartition("/")[2] for name in found.sources] == [
        "trial.crit",
        "oncology.crit",
        "laboratory.crit",
        "trial.txt",
    ]


def test_a_vocabulary_by_itself(compiled):
    found = compiled(start="terms/oncology.crit")
    assert reported(found) == []
    assert found.ok
    assert found.is_vocabulary
    assert found.protocol is None


def test_a_file_that_two_files_use_is_read_once(compiled):
    twice = PROTOCOL.replace("use", 'use "terms/../terms/laboratory.crit"\nuse', 1)
    found = compiled({"trial.crit": twice})
    assert reported(found) == []
    assert [each.name for each in found.protocol.terms] == ["ALT", "relapse"]


def test_values_of_parameters(compiled):
    text = PROTOCOL.replace("inclusion", "parameter phase two: yes/no, default no\n\ninclusion", 1)
    text = text.replace("  ALT", "  if phase two: ALT")
    found = compiled({"trial.crit": text}, parameters={"phase two": True})
    assert found.protocol.parameters[0].value is True
    assert reported(compiled({"trial.crit": text}, parameters={"phase 2": True})) == [
        ("E208", "trial.crit", "TRIAL")
    ]


def test_a_text_that_is_read_already(compiled, tmp_path):
    compiled()
    found = compile_source(Source("<standard input>", PROTOCOL), folder=tmp_path)
    assert found.ok
    assert found.protocol.id == "TRIAL"


# ---------------------------------------------------------------- files that cannot be read


def test_no_such_file(compiled):
    found = compiled({"trail.crit": "x"}, start="trials.crit")
    assert [each[0] for each in reported(found)] == ["E001"]
    assert any("trial.crit" in line for line in found.diagnostics.all[0].help)
    assert found.protocol is None


def test_a_folder(compiled):
    assert [each[0] for each in reported(compiled(start="terms"))] == ["E002"]


def test_not_utf_8(compiled):
    found = compiled({"trial.crit": PROTOCOL.encode("utf-16")})
    assert [each[0] for each in reported(found)] == ["E003"]
    found = compiled({"trial.crit": PROTOCOL.replace("at most", "\u2264").encode() + b"\n# 1.5 \xb5mol\n"})
    assert [each[0] for each in reported(found)] == ["E003"]


def test_a_file_without_content(compiled):
    assert reported(compiled({"trial.crit": "\n# nothing\n"})) == [("E004", "trial.crit", "")]


def test_a_file_that_is_too_large(compiled):
    found = compiled({"trial.crit": "#" * 5_000_001})
    assert [each[0] for each in reported(found)] == ["E006"]


USED = '"terms/oncology.crit"'


@pytest.mark.parametrize(
    ("changes", "code", "words"),
    [
        ({"terms/oncology.crit": None}, "E007", USED),
        ({"terms/oncology.crit": b"vocabulary x\n\xff\n"}, "E003", USED),
        ({"terms/oncology.crit": "#" * 5_000_001}, "E006", USED),
        ({"terms/oncology.crit": "term ALT: measurement in U/L\n"}, "E504", USED),
        ({"terms/oncology.crit": "# nothing\n"}, "E504", USED),
        (
            {"terms/oncology.crit": ONCOLOGY.replace("vocabulary", "protocol")},
            "E505",
            USED,
        ),
        ({"trial.crit": PROTOCOL.replace("terms/oncology.crit", "terms")}, "E002", '"terms"'),
    ],
    ids=["missing", "not UTF-8", "too large", "not named", "empty", "a protocol", "a folder"],
)
def test_a_vocabulary_that_cannot_be_used(compiled, changes, code, words):
    """One diagnostic only: the terms that are missing because of it are not reported as well."""
    found = compiled(changes)
    assert reported(found) == [(code, "trial.crit", words)]
    assert found.protocol is None


def test_a_missing_vocabulary_and_its_neighbours(compiled):
    found = compiled({"trial.crit": PROTOCOL.replace("oncology", "oncologie")})
    assert reported(found) == [("E007", "trial.crit", '"terms/oncologie.crit"')]
    assert any("oncology.crit" in line for line in found.diagnostics.all[0].help)


def test_a_vocabulary_of_a_vocabulary_that_is_missing(compiled):
    assert reported(compiled({"terms/laboratory.crit": None})) == [
        ("E007", "oncology.crit", '"laboratory.crit"')
    ]


def test_a_vocabulary_with_a_line_that_cannot_be_read(compiled):
    found = compiled({"terms/laboratory.crit": LABORATORY.replace(":", "")})
    assert [each[:2] for each in reported(found)] == [("E101", "laboratory.crit")]
    assert found.protocol is None


def test_a_vocabulary_with_a_heading_that_cannot_be_read(compiled):
    found = compiled({"terms/laboratory.crit": LABORATORY.replace("vocabulary laboratory", "vocabulary")})
    assert [each[:2] for each in reported(found)] == [("E101", "laboratory.crit")]


# ---------------------------------------------------------------- circles


def test_two_vocabularies_that_use_each_other(compiled):
    found = compiled({"terms/laboratory.crit": LABORATORY + '\nuse "oncology.crit"\n'})
    assert reported(found) == [("E008", "laboratory.crit", '"oncology.crit"')]
    assert found.protocol is None


def test_a_file_that_uses_itself(compiled):
    found = compiled({"trial.crit": PROTOCOL.replace("use", 'use "trial.crit"\nuse', 1)})
    assert reported(found) == [("E008", "trial.crit", '"trial.crit"')]


def test_a_vocabulary_that_uses_the_protocol(compiled):
    found = compiled({"terms/oncology.crit": ONCOLOGY + 'use "../trial.crit"\n'})
    assert reported(found) == [("E008", "oncology.crit", '"../trial.crit"')]


# ---------------------------------------------------------------- the source text


@pytest.mark.parametrize(("content", "code"), [(None, "E001"), (b"\xff", "E003"), (b"x" * 5_000_001, "E006")])
def test_a_source_text_that_cannot_be_read(compiled, content, code):
    found = compiled({"trial.txt": content})
    assert reported(found) == [(code, "trial.crit", '"trial.txt"')]
    assert found.protocol is None


def test_a_source_text_that_is_a_folder(compiled):
    found = compiled({"trial.crit": PROTOCOL.replace("trial.txt", "terms")})
    assert reported(found) == [("E002", "trial.crit", '"terms"')]


def test_a_quotation_that_differs_from_the_source_text(compiled):
    found = compiled({"trial.txt": "1. ALT at most 153"})
    assert reported(found) == [("E502", "trial.crit", "135")]


def test_a_file_that_may_not_be_read(compiled, monkeypatch):
    def refuse(path, mode):
        raise PermissionError(13, "Permission denied")

    compiled()
    monkeypatch.setattr("builtins.open", refuse)
    found = compile_file(Path("trial.crit"))
    assert [each[0] for each in reported(found)] == ["E005"]
