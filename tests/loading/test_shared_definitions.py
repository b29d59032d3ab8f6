"""Definitions in vocabularies: shared by protocols, in the version that a protocol names."""

import pytest

from critlang import model as m
from critlang.loading import compile_file

LIBRARY = """\
vocabulary organ function
  version "1"

use "laboratory.crit"

define adequate liver function: ALT <= 3 x ULN and bilirubin <= 1.5 x ULN
define adequate organ function: adequate liver function and no dialysis within 4 weeks
"""
LABORATORY = """\
vocabulary laboratory

term ALT: measurement in U/L
term bilirubin: measurement in mg/dL
term dialysis: procedure
"""
PROTOCOL = """\
protocol TRIAL
  look back 28 days

use "library.crit" version "1"

index date enrollment "study enrollment"

inclusion criteria

1 "Adequate organ function"
  adequate organ function
"""


@pytest.fixture
def compiled(tmp_path):
    """Compiles a protocol, or the file ``name``, beside a library."""

    def made(protocol=PROTOCOL, library=LIBRARY, name="trial.crit"):
        texts = {"trial.crit": protocol, "library.crit": library, "laboratory.crit": LABORATORY}
        for each, text in texts.items():
            (tmp_path / each).write_text(text)
        found = compile_file(tmp_path / name)
        spans = [(each.code, each.span, each) for each in found.diagnostics]
        sources = {source.name: source for source in found.sources.values()}
        told = [(code, sources[span.source_name].text_of(span)) for code, span, _ in spans]
        return found.protocol, told

    return made


def test_a_definition_of_a_library_means_the_same_as_one_of_the_protocol(compiled):
    shared, told = compiled()
    assert told == []
    own = PROTOCOL.replace(
        "inclusion criteria", "\n".join(LIBRARY.splitlines()[5:]) + "\n\ninclusion criteria"
    ).replace('"library.crit" version "1"', '"laboratory.crit"')
    assert shared.criteria[0].formula == compiled(own)[0].criteria[0].formula
    assert isinstance(shared.criteria[0].formula, m.Defined)


def test_a_library_is_checked_by_itself(compiled):
    assert compiled(name="library.crit")[1] == []
    wrong = LIBRARY.replace("no dialysis", "no dialisis")
    assert compiled(library=wrong, name="library.crit")[1] == [("E201", "dialisis")]


def test_a_definition_that_the_protocol_does_not_use_is_not_reported(compiled):
    library = LIBRARY + "define adequate liver function alone: adequate liver function\n"
    assert compiled(library=library)[1] == []


@pytest.mark.parametrize(
    ("library", "underlined"),
    [
        (LIBRARY.replace('version "1"', 'version "2"'), '"1"'),
        (LIBRARY.replace('  version "1"\n', ""), '"1"'),
    ],
)
def test_another_version_of_the_library_is_reported_where_it_is_used(compiled, library, underlined):
    assert compiled(library=library)[1] == [("E009", underlined)]


def test_a_version_is_asked_for_at_each_use(compiled):
    twice = PROTOCOL.replace('version "1"\n', 'version "1"\nuse "library.crit" version "3"\n', 1)
    assert compiled(twice)[1] == [("E009", '"3"')]
    assert compiled(PROTOCOL.replace(' version "1"', ""))[1] == []


@pytest.mark.parametrize(
    ("define", "mistake"),
    [
        ("define a: no dialysis before enrollment", ("E204", "enrollment")),
        ("define a: no dialysis during screening", ("E205", "screening")),
        ("define a: expansion", ("E201", "expansion")),
        ("define a: own", ("E201", "own")),
        ("define a: attested", ("E301", "attested")),
        ("define a: not b\ndefine b: a", ("E209", "a")),
    ],
)
def test_nothing_of_the_protocol_is_known_in_a_library(compiled, define, mistake):
    declared = (
        "period screening: 7 days before enrollment to enrollment\n"
        "parameter expansion: yes/no\n"
        "define own: ALT <= 5 U/L during screening and expansion\n\ninclusion criteria"
    )
    protocol = PROTOCOL.replace("inclusion criteria", declared)
    protocol = protocol.replace("  adequate organ function", "  adequate organ function and a and own")
    assert compiled(protocol, f"{LIBRARY}{define}\n")[1] == [mistake]


def test_a_definition_that_the_protocol_declares_again(compiled):
    again = PROTOCOL.replace(
        "inclusion criteria", "define Adequate liver function: ALT <= 5 U/L\n\ninclusion criteria"
    )
    assert compiled(again)[1] == [("E207", "Adequate liver function")]
