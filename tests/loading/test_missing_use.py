"""Names of a vocabulary that lies beside the protocol and that no ``use`` line names: one error for all."""

import pytest

from critlang.loading import compile_file

PROTOCOL = """\
protocol TRIAL

index date enrollment "study enrollment"

inclusion criteria

1 "words"
  {}
"""
FILES = {
    "terms/laboratory.crit": (
        'vocabulary laboratory\n\nterm ALT: measurement in U/L\n  also called "SGPT"\n'
        "term ECG: procedure\ndefine low with limit: ALT <= limit\n"
    ),
    "oncology.crit": (
        'vocabulary oncology\n\nuse "terms/other.crit"\n\nterm relapse: event\nterm remission: event\n'
    ),
    "terms/other.crit": "vocabulary other\n\nterm biopsy: procedure\n",
    "terms/trial.crit": "protocol OTHER\n\nterm fever: event\n",
    "terms/broken.crit": "vocabulary broken\n\nterm rash: event\nterm: :\n",
    "terms/binary.crit": "\0 rash ALT",
    "deep/down/below.crit": "vocabulary below\n\nterm cough: event\n",
}


@pytest.fixture
def told(tmp_path):
    """Of a protocol with that criterion: each code that is reported, the words underlined, what is said."""

    def made(statement, uses=(), **files):
        lines = "".join(f'use "{each}"\n' for each in uses)
        texts = {
            **FILES,
            **files,
            "trial.crit": PROTOCOL.format(statement).replace("index", f"{lines}\nindex", 1),
        }
        for name, text in texts.items():
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True, parents=True)
            path.write_text(text)
        found = compile_file(tmp_path / "trial.crit")
        source = found.sources[str(tmp_path / "trial.crit")]
        return [
            (each.code, source.text_of(each.span), " ".join((each.message, *each.help, *each.notes)))
            for each in found.diagnostics
        ]

    return made


def test_several_names_are_one_error(told):
    ((code, underlined, words),) = told("SGPT <= 135 U/L and any ECG and any of ECG, ECG within 4 weeks")
    assert (code, underlined) == ("E010", "SGPT")
    assert words.startswith('2 names are declared in "terms/laboratory.crit", which this file does not use')
    assert 'add a line above the criteria: use "terms/laboratory.crit"' in words
    assert words.endswith("declared there: SGPT, ECG")


def test_the_line_that_is_advised_is_right(told):
    assert told("SGPT <= 135 U/L and at least 2 ECGs", ["terms/laboratory.crit"]) == []


@pytest.mark.parametrize("statement", ["at least 2 ECGs", "low with limit 135 U/L", "no biopsy after ECG"])
def test_one_name_is_told_in_the_same_way(told, statement):
    found = told(statement, ["terms/other.crit"])
    assert [code for code, *_ in found] == ["E010"]
    assert 'is declared in "terms/laboratory.crit"' in found[0][2]


def test_a_vocabulary_for_each_of_the_names(told):
    found = told("any remission and any relapse and any biopsy and ALT <= 135 U/L and any cauliflower")
    assert [(code, underlined) for code, underlined, _ in found] == [
        ("E010", "remission"),
        ("E010", "biopsy"),
        ("E010", "ALT"),
        ("E201", "cauliflower"),
    ]
    assert found[0][2].endswith("declared there: remission, relapse")


def test_a_vocabulary_beside_one_in_use(told):
    files = {"elsewhere/more/first.crit": "vocabulary first\n\nterm gout: event\n"}
    files["elsewhere/more/second.crit"] = "vocabulary second\n\nterm cramp: event\n"
    ((code, _, words),) = told("any gout and any cramp", ["elsewhere/more/first.crit"], **files)
    assert code == "E010"
    assert 'use "elsewhere/more/second.crit"' in words


@pytest.mark.parametrize("name", ["fever", "cough", "nothing of the kind"])
def test_other_files_are_left_alone(told, name):
    assert [(code, underlined) for code, underlined, _ in told(f"any {name}")] == [("E201", name)]


def test_more_than_six_names_are_counted(told):
    names = "abcdefgh"
    terms = "".join(f"term {each}x: event\n" for each in names)
    ((_, _, words),) = told(
        " and ".join(f"any {each}x" for each in names), **{"many.crit": f"vocabulary m\n\n{terms}"}
    )
    assert words.endswith("declared there: ax, bx, cx, dx, ex, fx and 2 more")


def test_a_vocabulary_in_use_that_has_the_name_is_not_advised(told):
    found = told("ALT with limit 3 U/L", ["terms/laboratory.crit"])
    assert [code for code, *_ in found] == ["E211"]
